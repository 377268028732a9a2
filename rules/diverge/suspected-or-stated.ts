import { cueWords } from '../../src/language/cue-words.js';
import { areAlike } from '../../src/language/lexicon/alike.js';
import { isOneOf } from '../../src/language/told-now.js';
import { within } from '../../src/language/within.js';
import type { Answer, Document, Sentence, Token } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Suspicion extends Answer {
  readonly says: 'suspected' | 'stated';
  /** How many of them, in lower case: "23" pirates. */
  readonly number: string | null;
  /** Lemma of the verb that they stand with. */
  readonly verb: string | null;
  /** What names people: one person is called so, or so many are. */
  readonly person: boolean;
  /** One man of whom the lead tells: "a suspected Mafia boss". */
  readonly leading: boolean;
}

/** What leaves it to a court, or to somebody else, whether he is one; the last are for what happened, not for who did it. */
const DOUBTS = new Set(['suspected', 'alleged', 'accused', 'presumed', 'purported', 'reputed', 'supposed', 'possible', 'apparent', 'probable', 'likely']);
/** "Police suspect arson", "arson is suspected", "it may have been arson". */
const SUSPECTING = new Set(['suspect', 'suspected', 'may', 'might', 'could', 'allege', 'alleged']);
/** Whoever fired is a gunman: only whether this man is the one is in doubt. */
const DOERS_OF_DEEDS = ['gunman', 'killer', 'murderer', 'attacker', 'assailant', 'shooter', 'bomber', 'robber', 'thief', 'burglar', 'looter', 'kidnapper', 'hijacker', 'rapist', 'arsonist', 'accomplice', 'ringleader', 'mastermind']; // police arrested the alleged gunman
/** What one is at all times, or is not: a man whom the lead calls so is the same man. */
const KINDS_OF_MEN = new Set(['pirate', 'terrorist', 'militant', 'extremist', 'insurgent', 'jihadist', 'hacker', 'smuggler', 'trafficker', 'dealer', 'poacher', 'spy', 'mobster', 'gangster', 'boss', 'fraudster']); // an alleged Mafia boss
/** Those whom only a verdict makes what they are called. */
const WRONGDOERS = new Set([...DOERS_OF_DEEDS, ...KINDS_OF_MEN]);
/** Causes and crimes that have to be proved. */
const WRONGS = new Set(['arson', 'suicide', 'overdose', 'poisoning', 'sabotage', 'murder-suicide', 'cyberattack', 'terrorism', 'piracy', 'espionage', 'doping', 'fraud']);
/** "piracy suspects" are suspected pirates. */
const DOERS: ReadonlyMap<string, string> = new Map([['piracy', 'pirate'], ['terror', 'terrorist'], ['terrorism', 'terrorist'], ['arson', 'arsonist'], ['bombing', 'bomber'], ['robbery', 'robber'], ['theft', 'thief'], ['burglary', 'burglar'], ['hijacking', 'hijacker'], ['smuggling', 'smuggler']]);
/** "an arson fire" states arson; a "suicide bomber" is another thing. */
const MODIFYING = 'arson';
/** Words that put the whole sentence in doubt. */
const IN_DOUBT = new Set(['suspect', 'suspected', 'suspicion', 'allege', 'allegation', 'allegedly', 'accuse', 'if', 'whether', 'may', 'might', 'could', 'would', 'possible', 'possibly', 'probable', 'likely', 'apparent', 'apparently', 'believe', 'think', 'fear', 'treat', 'reportedly', 'purportedly', 'seem', 'appear']);
/** … and what makes the noun a charge, a search or another's. */
const NOT_FLAT = new Set(['charge', 'indict', 'trial', 'count', 'deny', 'plead', 'claim', 'investigate', 'investigation', 'probe', 'inquiry', 'rule', 'not', 'no', 'never', 'hunt', 'search', 'seek', 'against', 'anti', 'attempt', 'former', 'threat', 'guilty', 'convict', 'conviction']); // ruled out arson, charged with arson
const CUES = cueWords([...WRONGDOERS, ...WRONGS, 'suspect', 'rule']);
/** An adjective stands this near before its noun: "suspected Somali and Yemeni pirates". */
const REACH = 5;
/** The lead: the headline and so many sentences. */
const LEAD = 2;

/** "23 suspected pirates" become "23 pirates", "an alleged mafia boss" a mafia boss: a suspicion loses its word in the retelling. */
export const suspectedOrStated: DivergenceRule<Suspicion> = {
  id: 'suspected-or-stated',
  kind: 'factuality',
  question: 'Is it what they are, or what they are suspected of being?',
  acrossOnly: true,

  facts: (document) => suspicionsIn(document),

  differ(one, other) {
    const sameNumber = one.number === other.number;
    const isOne = !one.person || (sameNumber && (one.number !== null || (one.leading && other.leading) || (one.verb !== null && other.verb !== null && areAlike(one.verb, other.verb))));
    if (!isOne) return 'unrelated';
    return one.says === other.says ? undefined : { severity: 'medium', because: 'one states what the other only suspects' };
  },

  examples: [
    {
      title: 'a suspicion loses its word',
      finds: 'medium',
      says: { 'The navy captured 14 suspected pirates off Kent.': 'suspected', 'The navy captured 14 pirates off Kent.': 'stated' },
    },
    {
      title: 'a crime that is not proved',
      finds: 'medium',
      says: { 'A suspected arson destroyed the mill on Monday.': 'suspected', 'The mill was destroyed by arson on Monday.': 'stated' },
    },
    {
      title: 'both only suspect it',
      finds: 'agreement',
      says: { 'The navy captured 14 suspected pirates off Kent.': 'suspected', 'The navy captured 14 alleged pirates off Kent.': 'suspected' },
    },
    {
      title: 'pirates at large',
      finds: 'agreement',
      says: { 'The navy captured 14 suspected pirates off Kent.': 'suspected', 'Pirates have seized three ships off Kent.': 'stated' },
    },
    {
      title: 'a charge is no statement',
      finds: 'nothing',
      says: { 'A suspected arson destroyed the mill on Monday.': 'suspected', 'A tenant was charged with arson on Monday.': undefined },
    },
  ],
};

/** For each noun the mentions in doubt; where an article never doubts it, those that state it. */
function suspicionsIn(document: Document): readonly Fact<Suspicion>[] {
  const doubted = new Map<string, Fact<Suspicion>[]>();
  const stated = new Map<string, Fact<Suspicion>[]>();
  let body = 0;
  for (const sentence of document.sentences) {
    const lead = sentence.kind !== 'body' || ++body <= LEAD;
    if (!CUES.isIn(sentence)) continue;
    for (let i = 0; i < sentence.tokens.length; i++) {
      const { lemma, tag, relation } = sentence.tokens[i]!;
      const noun = lemma.toLowerCase();
      const suspects = noun === 'suspect' ? DOERS.get(sentence.tokens[i - 1]?.lemma.toLowerCase() ?? '') : undefined;
      if (suspects !== undefined) keep(doubted, suspects, mentionOf({ at: i, from: i - 1, noun: suspects, suspected: true, lead }, sentence));
      // "did not rule out a terrorist motive", "have not ruled out terrorism"
      const open = noun === 'rule' ? leftOpen(i, sentence.tokens) : undefined;
      if (open) keep(doubted, open.noun, mentionOf({ at: open.at, from: i, noun: open.noun, suspected: true, lead }, sentence));
      const person = WRONGDOERS.has(noun);
      if ((!person && !WRONGS.has(noun)) || tag !== 'NOUN' || (relation === 'compound' && noun !== MODIFYING)) continue;
      const doubt = doubtBefore(sentence.tokens, i) ?? (person ? undefined : suspectingNear(sentence.tokens, i));
      const isInDoubt = doubt !== undefined || holdsAny(sentence.tokens, IN_DOUBT);
      if (isInDoubt) keep(doubted, noun, doubt === undefined ? undefined : mentionOf({ at: i, from: doubt, noun, suspected: true, lead }, sentence));
      else if (!holdsAny(sentence.tokens, NOT_FLAT) && within(document.quotations, sentence.tokens[i]!).length === 0) keep(stated, noun, mentionOf({ at: i, from: i, noun, suspected: false, lead }, sentence));
    }
  }
  return [...new Set([...doubted.keys(), ...stated.keys()])].flatMap((noun) => doubted.get(noun) ?? stated.get(noun)!);
}

const holdsAny = (tokens: readonly Token[], words: ReadonlySet<string>): boolean => tokens.some((token) => isOneOf(words, token));

/** Kept even without a mention to show: the article has its doubts. */
function keep(facts: Map<string, Fact<Suspicion>[]>, noun: string, fact: Fact<Suspicion> | undefined): void {
  const known = facts.get(noun) ?? facts.set(noun, []).get(noun)!;
  if (fact) known.push(fact);
}

interface Mention {
  /** Place of the noun, and of the word of doubt where there is one. */
  readonly at: number;
  readonly from: number;
  readonly noun: string;
  readonly suspected: boolean;
  readonly lead: boolean;
}

function mentionOf({ at, from, noun, suspected, lead }: Mention, { tokens }: Sentence): Fact<Suspicion> {
  const own = tokens[at]!;
  const words = { start: tokens[Math.min(at, from)]!.start, end: tokens[Math.max(at, from)]!.end };
  const number = tokens.find((t) => t.relation === 'nummod' && t.head === at)?.text.toLowerCase() ?? null;
  let up = own.head;
  while (up >= 0 && tokens[up]!.tag !== 'VERB') up = tokens[up]!.head;
  return { subject: noun, named: words, answer: { says: suspected ? 'suspected' : 'stated', words, number, verb: up < 0 ? null : tokens[up]!.lemma, person: WRONGDOERS.has(noun), leading: lead && KINDS_OF_MEN.has(noun) && own.text.toLowerCase() === noun } };
}

/** Kinds of motive by what they would make of the deed. */
const MOTIVES: ReadonlyMap<string, string> = new Map([['terrorist', 'terrorism'], ['terror', 'terrorism'], ['terror-related', 'terrorism'], ['deliberate', 'arson'], ['criminal', 'sabotage']]);

/** What "not ruled out" leaves open. */
function leftOpen(at: number, tokens: readonly Token[]): { readonly noun: string; readonly at: number } | undefined {
  if (tokens[at + 1]?.lemma !== 'out' || !tokens.slice(Math.max(0, at - REACH), at).some(({ text }) => text === 'not' || text === "n't" || text === 'n’t')) return undefined;
  for (let i = at + 2; i < tokens.length && i <= at + 2 + REACH; i++) {
    const word = tokens[i]!.lemma.toLowerCase();
    const noun = WRONGS.has(word) ? word : MOTIVES.get(word);
    if (noun !== undefined) return { noun, at: i };
  }
  return undefined;
}

/** "suspected" of "suspected Somali pirates": nothing but names, adjectives and nouns between. */
function doubtBefore(tokens: readonly Token[], at: number): number | undefined {
  for (let i = at - 1; i >= 0 && at - i <= REACH; i--) {
    const { text, tag } = tokens[i]!;
    if (DOUBTS.has(text.toLowerCase())) return i;
    if (tag !== 'ADJ' && tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'NUM' && tag !== 'CCONJ' && text !== '-') return undefined;
  }
  return undefined;
}

/** "suspect arson", "arson is suspected", "may have been arson" */
function suspectingNear(tokens: readonly Token[], at: number): number | undefined {
  const near = tokens.slice(Math.max(0, at - REACH), at + REACH).findIndex(({ lemma, tag }) => (tag === 'VERB' || tag === 'AUX') && SUSPECTING.has(lemma.toLowerCase()));
  return near < 0 ? undefined : Math.max(0, at - REACH) + near;
}

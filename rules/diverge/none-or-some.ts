import { cueWords } from '../../src/language/cue-words.js';
import { realisationAt } from '../../src/language/realised.js';
import { outlookAt } from '../../src/language/standing/outlook.js';
import { governorOf } from '../../src/language/standing/telling.js';
import { isToldNow } from '../../src/language/told-now.js';
import { childBy, treeOf, type Tree } from '../../src/language/tree.js';
import { firstOfRow } from '../../src/language/word-rows.js';
import type { Answer, Document, Sentence, Token } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Found extends Answer {
  readonly says: 'none' | 'some';
  /** What was done, or not done, with it: "use" of "no Taser was used". */
  readonly verb: string;
  readonly noun: string;
  readonly published: string | null;
  /** Of the things of which a story has one, whatever is done with it: a Taser, a call. */
  readonly ofKind: boolean;
}

/** What is done with a thing that shows whether there was one: "was used", "was fired", "received", "carried", "issued". */
const SHOWING = new Set([
  'use', 'fire', 'see', 'find', 'carry', 'receive', 'register', 'record', 'log', 'issue', 'give', 'make', 'send', 'hear', 'detect', 'recover', 'leave', 'brandish', 'produce', 'wear', 'plant', 'pay', 'demand', 'offer', 'place', 'declare', 'throw', 'draw', 'wield', 'seize', 'raise', 'draw', 'compile', 'keep',
]);
/** Deeds told by the thing alone: "was hit with a Taser", "armed with a handgun". */
const WITH = new Set(['hit', 'zap', 'strike', 'shoot', 'stun', 'arm', 'threaten', 'attack', 'subdue', 'restrain', 'spray', 'beat']);
/** "There was no list", "we had no warning": none at all, whatever is done with one elsewhere. */
const HAVING = new Set(['have', 'get', 'exist']);
/** Verbs that tell by themselves of what a noun may deny: "no arrests", "three men have been arrested". */
const DEEDS: ReadonlyMap<string, string> = new Map([
  ['arrest', 'arrest'],
  ['warn', 'warning'],
  ['alert', 'warning'],
  ['demand', 'demand'],
  ['leak', 'leak'],
  ['apologise', 'apology'],
  ['apologize', 'apology'],
  ['confess', 'confession'],
  ['blockade', 'blockade'],
  ['complain', 'complaint'],
  ['announce', 'announcement'],
]);
const FINDING = cueWords([...SHOWING, ...WITH]);
const NO = cueWords(['no']);
const DOING = cueWords(DEEDS.keys());
/** What there may well be a day later. */
const GOING_ON = new Set(['arrest', 'demand', 'apology', 'confession', 'complaint', 'announcement']);
/** Nouns of one kind. */
const KINDS: readonly (readonly string[])[] = [
  ['gun', 'firearm', 'handgun', 'pistol', 'revolver', 'rifle', 'shotgun'], // no firearm was seen, one carried a handgun
  ['taser', 'stun gun'],
  ['call', 'phone call', '999 call'],
  ['mayday', 'distress call', 'distress signal'],
  ['ransom'],
  ['warning', 'alert'],
];
const kindOf = firstOfRow(KINDS);
/** Of these a story has many, or they are no things. */
const MANY = new Set([
  'one', 'comment', 'doubt', 'idea', 'question', 'way', 'time', 'reason', 'matter', 'evidence', 'sign', 'indication', 'detail', 'plan', 'decision', 'change', 'chance', 'need', 'choice', 'problem', 'people', 'person', 'man', 'woman', 'thing', 'progress', 'difference', 'part', 'trace', 'use', 'effect', 'mention', 'attention', 'sense',
  'information', 'answer', 'goal', 'point', 'money', 'support', 'help', 'work', 'money', 'word', 'statement', 'sound', 'mistake', 'attempt', 'effort', 'case', 'name', 'role', 'place', 'move', 'deal', 'offer', 'report', 'figure', 'estimate', 'death', 'injury', 'casualty', 'victim', 'body', 'survivor', 'claim', 'suspect', 'vote', 'seat',
]);

/** "No Taser was used", and "he was zapped with a Taser": none at all, or one. */
export const noneOrSome: DivergenceRule<Found> = {
  id: 'none-or-some',
  kind: 'polarity',
  question: 'Was there one, or none?',
  acrossOnly: true,

  facts: (document) => document.sentences.flatMap((sentence) => [...(FINDING.isIn(sentence) ? foundIn(sentence, document) : []), ...(NO.isIn(sentence) ? lackedIn(sentence, document) : []), ...(DOING.isIn(sentence) ? doneIn(sentence, document) : [])]),

  differ(one, other) {
    if (one.says === other.says) return undefined;
    const [none, some] = one.says === 'none' ? [one, other] : [other, one];
    const [before, after] = [none, some].map(({ published }) => published?.slice(0, 10));
    const since = before !== undefined && after !== undefined && before < after;
    if (since && GOING_ON.has(one.noun)) return { severity: 'low', development: true };
    return { severity: !since && (one.verb === other.verb || one.ofKind) ? 'medium' : 'low', because: 'one has none where the other has one' };
  },

  examples: [
    {
      title: 'not used, and used',
      finds: 'medium',
      says: { 'No baton was used at the station.': 'none', 'Officers used a baton at the station.': 'some' },
    },
    {
      title: 'none seen, one carried',
      finds: 'medium',
      says: { 'No firearm was seen.': 'none', 'One of the men carried a handgun.': 'some' },
    },
    {
      title: 'told by the thing alone',
      finds: 'medium',
      says: { 'No Taser was used.': 'none', 'The man put up a fight before being zapped with a Taser.': 'some' },
    },
    {
      title: 'denied by one, told by another',
      finds: 'low',
      says: { 'There was no list of posts to be cut.': 'none', 'The company had compiled a list of 1,800 posts.': 'some' },
    },
    {
      title: 'told by a verb a day later',
      finds: 'development',
      says: { 'No arrests had been made by Monday evening.': 'none', 'Three men have been arrested over the raid.': 'some' },
      published: { 'No arrests had been made by Monday evening.': '2025-05-05', 'Three men have been arrested over the raid.': '2025-05-06' },
    },
    {
      title: 'both have none',
      finds: 'agreement',
      says: { 'No baton was used at the station.': 'none', 'Officers did not use any baton.': 'none' },
    },
    {
      title: 'things of which there are many',
      finds: 'nothing',
      says: { 'Police gave no details.': undefined, 'Police gave details of the arrest on Monday.': undefined },
    },
  ],
};

function foundIn(sentence: Sentence, document: Document): readonly Fact<Found>[] {
  const { tokens } = sentence;
  const facts: Fact<Found>[] = [];
  let tree: Tree | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const { tag, relation } = tokens[at]!;
    if ((tag !== 'NOUN' && tag !== 'PROPN') || (relation !== 'obj' && relation !== 'nsubj' && relation !== 'obl')) continue;
    const noun = subjectOf(tokens[at]!);
    if (MANY.has(noun) || (tag === 'PROPN' && !kindOf.has(noun))) continue;
    const verb = relation === 'obl' ? tokens[at]!.head : tokens[tokens[at]!.head]?.tag === 'VERB' ? tokens[at]!.head : -1;
    const word = tokens[verb]?.lemma ?? '';
    if (relation === 'obl' ? !WITH.has(word) : !SHOWING.has(word)) continue;
    tree ??= treeOf(sentence);
    if (relation === 'obl' ? !tree.children[at]!.some((c) => tokens[c]!.lemma === 'with') : governorOf(at, tree) !== verb) continue;
    if (!isToldNow(sentence, document, DOUBTFUL)) return facts;
    const none = tree.children[at]!.some((c) => tokens[c]!.lemma.toLowerCase() === 'no');
    const any = tree.children[at]!.some((c) => tokens[c]!.lemma.toLowerCase() === 'any');
    const outlook = none || isSeeming(verb, tree) ? 'told' : outlookAt(verb, verb, verb, tree, sentence.kind);
    const says = (none && realisationAt(tokens, verb) === 'past') || (any && outlook === 'denied') ? 'none' : outlook === 'told' && !any && isDone(verb, tree) ? 'some' : undefined;
    if (says === undefined) continue;
    const [from, to] = [Math.min(at, verb), Math.max(at, verb)];
    const words = says === 'none' ? { start: tokens[Math.max(0, from - 1)]!.start, end: tokens[to]!.end } : { start: tokens[from]!.start, end: tokens[to]!.end };
    facts.push({ subject: noun, named: tokens[at]!, answer: { says, words, verb: word, noun, published: document.article.published, ofKind: kindOf.has(noun) } });
  }
  return facts;
}

/** "there was no list", "we had no warning" */
function lackedIn(sentence: Sentence, document: Document): readonly Fact<Found>[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, no): readonly Fact<Found>[] => {
    if (token.text.toLowerCase() !== 'no') return [];
    const at = token.head;
    const noun = tokens[at]?.tag === 'NOUN' && at > no ? subjectOf(tokens[at]!) : undefined;
    const before = tokens[no - 1];
    const isThere = before?.lemma === 'be' && tokens[no - 2]?.text.toLowerCase() === 'there';
    if (noun === undefined || MANY.has(noun) || before === undefined || (!isThere && !HAVING.has(before.lemma)) || !isToldNow(sentence, document, DOUBTFUL)) return [];
    return [{ subject: noun, named: tokens[at]!, answer: { says: 'none', words: { start: before.start, end: tokens[at]!.end }, verb: 'have', noun, published: document.article.published, ofKind: kindOf.has(noun) } }];
  });
}

/** "three men have been arrested" */
function doneIn(sentence: Sentence, document: Document): readonly Fact<Found>[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, at): readonly Fact<Found>[] => {
    const noun = token.tag === 'VERB' ? DEEDS.get(token.lemma) : undefined;
    if (noun === undefined || realisationAt(tokens, at) !== 'past' || !isToldNow(sentence, document, DOUBTFUL) || outlookAt(at, at, at, treeOf(sentence), sentence.kind) !== 'told') return [];
    return [{ subject: noun, named: token, answer: { says: 'some', words: token, verb: '', noun, published: document.article.published, ofKind: false } }];
  });
}

/** One word for nouns of one kind. */
const subjectOf = ({ lemma }: Token): string => kindOf.get(lemma.toLowerCase()) ?? lemma.toLowerCase();

const DOUBTFUL = new Set(['allegedly', 'reportedly', 'usually', 'often', 'normally', 'if']);

/** "appeared to be carrying a handgun" */
const isSeeming = (verb: number, { tokens }: Tree): boolean => tokens[verb]!.relation === 'xcomp' && SEEMING.has(tokens[tokens[verb]!.head]!.lemma);

const SEEMING = new Set(['appear', 'seem']);

/** "was used", "used", "appeared to be carrying", "armed with" */
const isDone = (verb: number, tree: Tree): boolean => realisationAt(tree.tokens, verb) === 'past' || tree.tokens[verb]!.relation === 'acl' || tree.tokens[verb]!.relation === 'advcl' || (tree.tokens[verb]!.relation === 'xcomp' && childBy(tree, verb, 'aux') !== undefined);

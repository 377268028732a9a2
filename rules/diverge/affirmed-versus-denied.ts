import { dayOrder } from '../../src/language/calendar.js';
import { isPlainSaying } from '../../src/language/saying.js';
import type { Answer, Claim, FactualityCue, Sentence, Token } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Side extends Answer {
  readonly says: 'affirmed' | 'denied';
  readonly certain: boolean;
  /** Told as how things are, as what will be, or as what one can do; who refused denies all of it. */
  readonly outlook: 'told' | 'ahead' | 'able' | 'either';
  readonly published: string | null;
  /** Whether it says who did it, by a name or a noun. */
  readonly ofSomebody: boolean;
}

/** What lies ahead: "will resign", "plans to resign". */
const AHEAD: ReadonlySet<FactualityCue['kind']> = new Set(['future', 'expectation', 'commitment']);
/** Words by which one binds oneself; a wish or an invitation binds nobody. */
const BINDING = new Set(['plan', 'intend', 'agree', 'promise', 'pledge', 'vow', 'decide', 'aim', 'commit', 'choose']);
/** "can vote", "cannot vote", "is able to" */
const ABLE = new Set(['can', 'able', 'allow', 'permit', 'unable']);
/** In reported speech "would resign" is a "will" of the past; elsewhere it may tell of what never was. */
const BACKSHIFTED = 'would';

/** Verbs that deny what they embed; "ban", "prevent" and "avoid" speak of what others may do. */
const DENYING = new Set(['refuse', 'fail', 'decline', 'deny', 'reject', 'dismiss', 'refute', 'rebut']);
/** "not only three", "no more than", "never before", "not yet" deny something else. */
const NOT_A_DENIAL = new Set(['only', 'just', 'yet', 'more', 'less', 'fewer', 'before', 'until', 'necessarily', 'merely', 'simply', 'initially', 'originally', 'first', 'always', 'fully', 'immediately', 'directly', 'entirely', 'all']);

/**
 * "No airline has been banned since 2013" and "it is the first to be banned since 2013" tell the same, and so do "had not won until Sunday"
 * and "won on Sunday": a denial that holds up to a day denies nothing of that day.
 */
function isLimited({ predicate }: Claim, { tokens }: Sentence, denying: FactualityCue | undefined): boolean {
  return tokens.some(({ lemma, tag }, at) => {
    if (tag !== 'ADP' && tag !== 'SCONJ') return false;
    const word = lemma.toLowerCase();
    return (word === 'until' || word === 'till' || (word === 'since' && denying?.lemma === 'no')) && hangsOn(at, predicate.head, tokens);
  });
}

/** How many heads to climb from the word to the predicate that it limits: "until the storm had passed". */
const CLIMB = 4;
/** "the port that lies idle until May", "and has been shut since": of something else. */
const ELSEWHERE = new Set(['acl', 'conj', 'parataxis']);

function hangsOn(word: number, predicate: number, tokens: readonly Token[]): boolean {
  let at = word;
  for (let step = 0; step < CLIMB && at >= 0 && at !== predicate && !ELSEWHERE.has(tokens[at]!.relation); step++) at = tokens[at]!.head;
  return at === predicate;
}

/** "It is the first airline merger to be stopped since 2013": none was before. */
const isFirst = ({ predicate: { form, head } }: Claim, { tokens }: Sentence): boolean => form === 'copular' && tokens.some((t) => t.head === head && t.lemma === 'first');

/** "pleaded not guilty": what one pleads is not what one was found. */
const isPleaded = ({ predicate: { head } }: Claim, { tokens }: Sentence): boolean => tokens[tokens[head]!.head]?.lemma === 'plead';

/** "no further talks": a determiner stands this near its noun, in letters. */
const NOUN_PHRASE = 14;

/** Did it happen, or did it not? Asked of one predicate and the same participants: "did not sign" denies "signed", not "met". */
export const affirmedVersusDenied: DivergenceRule<Side> = {
  id: 'affirmed-versus-denied',
  kind: 'polarity',
  question: 'Did it happen, or did it not?',

  answer(claim, { sentence, published }) {
    const { predicate, factuality, cues } = claim;
    const able = cues.some((c) => ABLE.has(c.lemma));
    // "and then it didn't", "as it does": did what?
    if (predicate.lemma === 'do' && !claim.arguments.some(({ role }) => role === 'object')) return undefined;
    if (claim.mode !== 'assertion' || (claim.speech && isPlainSaying(predicate.lemma)) || (factuality.startsWith('PS') && !able)) return undefined;
    if (cues.some((c) => c.lemma === BACKSHIFTED) && claim.attribution.length === 0) return undefined;
    const binding = cues.some((c) => c.kind === 'commitment' && BINDING.has(c.lemma));
    if (factuality === 'U' && !binding && !able) return undefined;
    const denying = cues.find((c) => (c.kind === 'negation' && c.lemma !== 'without') || (c.kind === 'denial' && DENYING.has(c.lemma)));
    if (isLimited(claim, sentence, denying) || isFirst(claim, sentence) || isPleaded(claim, sentence)) return undefined;
    const common = { certain: able || factuality.startsWith('CT') || factuality === 'U', published, ofSomebody: claim.arguments.some(({ role, head }) => role === 'actor' && sentence.tokens[head]?.tag !== 'PRON') };
    const ahead = cues.some((c) => AHEAD.has(c.kind));
    if (!denying) {
      // a noun presupposes rather than affirms; an event with nobody in it is too little to tell which
      if (claim.polarity === 'negative' || (predicate.form !== 'verbal' && predicate.form !== 'copular') || claim.arguments.length === 0) return undefined;
      if (cues.some((c) => c.kind !== 'hedge' && !AHEAD.has(c.kind) && !ABLE.has(c.lemma))) return undefined;
      return { says: 'affirmed', words: predicate.complex, outlook: able ? 'able' : ahead ? 'ahead' : 'told', ...common };
    }
    if ((claim.polarity === 'positive' && factuality !== 'U') || predicate.form === 'attributive' || predicate.form === 'appositive') return undefined;
    // "with nothing to play for, they have decided", "will not face a violation": what is denied is something else
    const { complex } = predicate;
    if (denying.end < complex.start && (predicate.form === 'nominal' ? complex.start - denying.end > NOUN_PHRASE : sentence.tokens.some((t) => t.text === ',' && t.start >= denying.end && t.end <= complex.start))) return undefined;
    const next = sentence.tokens.find((t) => t.start >= denying.end);
    if (next && NOT_A_DENIAL.has(next.lemma.toLowerCase())) return undefined;
    return {
      says: 'denied',
      words: { start: Math.min(denying.start, predicate.complex.start), end: Math.max(denying.end, predicate.complex.end) },
      outlook: able ? 'able' : denying.kind === 'denial' ? 'either' : ahead ? 'ahead' : 'told',
      ...common,
    };
  },

  differ(one, other, { predicate, actor, shared, oneFact }) {
    if (predicate !== 'same') return 'unrelated';
    if (one.says === other.says || (shared === 0 && !oneFact)) return undefined;
    const [yes, no] = one.says === 'affirmed' ? [one, other] : [other, one];
    // "can vote" and "did not vote"
    if (no.outlook !== 'either' && (yes.outlook === 'able') !== (no.outlook === 'able')) return 'unrelated';
    // "has not resigned" and "will resign" can both hold
    if (yes.outlook === 'ahead' && no.outlook === 'told') return undefined;
    if (yes.outlook === 'told' && no.outlook === 'ahead') {
      const days = dayOrder(no.published, yes.published);
      if (days !== 0) return days < 0 ? { severity: 'medium', development: true } : 'unrelated';
      return { severity: 'medium', because: 'one tells as done what the other says will not be' };
    }
    // one climber wore crampons, "the 36-year-old" did not: they may be two
    if (actor !== 'same' && one.ofSomebody && other.ofSomebody) return { severity: 'low', because: 'one denies what the other affirms, if they speak of the same one' };
    return { severity: one.certain && other.certain ? 'high' : 'medium', because: 'one denies what the other affirms' };
  },

  examples: [
    {
      title: 'reopened or not',
      finds: 'high',
      says: { 'Ankara reopened the port to grain ships.': 'affirmed', 'Ankara did not reopen the port to grain ships.': 'denied' },
    },
    {
      title: 'none since, and the first since',
      finds: 'agreement',
      says: { 'No mayor had been banned since 2013.': undefined, 'The mayor had been banned.': 'affirmed' },
    },
    {
      title: 'not until a day',
      finds: 'nothing',
      says: { 'Ankara did not reopen the port until the strike ended.': undefined, 'Ankara reopened the port to grain ships.': 'affirmed' },
    },
    {
      title: 'until when something else holds',
      finds: 'high',
      says: { 'Ankara did not reopen the port that lies idle until May.': 'denied', 'Ankara reopened the port to grain ships.': 'affirmed' },
    },
    {
      title: 'both deny it',
      finds: 'agreement',
      says: { 'Ankara refused to reopen the port to grain ships.': 'denied', 'Ankara did not reopen the port to grain ships.': 'denied' },
    },
    {
      title: 'will and will not',
      finds: 'high',
      says: { 'Maria Keller will resign in May.': 'affirmed', 'Maria Keller will not resign in May.': 'denied' },
    },
    {
      title: 'can and cannot',
      finds: 'high',
      says: { 'Farmers can export grain through the port.': 'affirmed', 'Farmers cannot export grain through the port.': 'denied' },
    },
    {
      title: 'not yet',
      finds: 'agreement',
      says: { 'Maria Keller has not resigned from the board.': 'denied', 'Maria Keller will resign from the board.': 'affirmed' },
    },
    {
      title: 'a report denied',
      finds: 'high',
      says: { 'Ankara is in talks with Athens over grain.': 'affirmed', 'Ankara denied a report that it was in talks with Athens over grain.': 'denied' },
    },
    {
      title: 'none at all',
      finds: 'high',
      says: { 'Police made no arrests at the port of Lerwick.': 'denied', 'Police arrested four people at the port of Lerwick.': 'affirmed' },
    },
    {
      title: 'perhaps two men',
      finds: 'low',
      says: { 'Keller was wearing a helmet on the glacier.': 'affirmed', 'The man was not wearing a helmet on the glacier.': 'denied' },
    },
    {
      title: 'a noun affirms nothing',
      finds: 'nothing',
      says: { 'The reopening of the port to grain ships is awaited in Ankara.': undefined, 'Ankara did not reopen the port to grain ships.': 'denied' },
    },
    {
      title: 'something else is denied',
      finds: 'agreement',
      says: { 'With nothing left to lose, Ankara reopened the port to grain ships.': 'affirmed', 'Ankara reopened the port to grain ships.': 'affirmed' },
    },
    {
      title: 'what one pleads',
      finds: 'nothing',
      says: { 'Jonas Brandt pleaded not guilty to fraud in Kent.': undefined, 'Jonas Brandt was found guilty of fraud in Kent.': 'affirmed' },
    },
    {
      title: 'a hope affirms nothing',
      finds: 'nothing',
      says: { 'Ankara hopes to reopen the port to grain ships.': undefined, 'Ankara did not reopen the port to grain ships.': 'denied' },
    },
  ],
};

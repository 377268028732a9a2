import { readFileSync } from 'node:fs';
import { dayOrder } from '../../src/language/calendar.js';
import { areAntonyms } from '../../src/language/lexicon/wordnet.js';
import { isPlainSaying } from '../../src/language/saying.js';
import type { Answer } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Direction extends Answer {
  readonly lemma: string;
  readonly adjective: boolean;
  readonly published: string | null;
  /** Whether it is said what was approved or denied. */
  readonly transitive: boolean;
}

const { pairs } = JSON.parse(readFileSync(new URL('../align/opposites.json', import.meta.url), 'utf8')) as { pairs: readonly (readonly [string, string])[] };
const opposites = new Set(pairs.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));

/** What one sells another buys: no contradiction unless it is the same who does both. */
const CONVERSES = new Set(['buy sell', 'win lose', 'gain lose', 'beat lose', 'give take', 'give receive', 'lend borrow', 'teach learn', 'attack defend', 'find lose', 'arrive leave', 'join quit'].flatMap((p) => [p, p.split(' ').reverse().join(' ')]));
/** One state follows the other as a matter of course: who died had lived. */
const STATES = new Set(['live die', 'survive die', 'start end', 'begin end', 'open close', 'arrive leave', 'enter leave', 'start stop', 'impose lift', 'detain release', 'jail free'].flatMap((p) => [p, p.split(' ').reverse().join(' ')]));
/** "experienced" and "inexperienced", "equipped" and "ill-equipped" */
const NEGATIVE_PREFIXES = ['un', 'in', 'im', 'ir', 'il', 'ill-', 'non-', 'non', 'dis', 'mis'];

/** Rose or fell, approved or rejected, experienced or inexperienced: the claims agree in everything but the direction. */
export const oppositeDirection: DivergenceRule<Direction> = {
  id: 'opposite-direction',
  kind: 'polarity',
  question: 'Which way did it go?',
  compares: 'fact',

  answer(claim, { sentence, published }) {
    const { lemma, complex, form, head } = claim.predicate;
    if (claim.mode !== 'assertion' || (claim.speech && isPlainSaying(claim.predicate.lemma)) || !claim.factuality.startsWith('CT') || claim.polarity === 'negative') return undefined;
    // a relative clause tells what was before: "lifted the curbs that were imposed in 1982"
    if ((form !== 'verbal' && form !== 'copular') || sentence.tokens[head]!.relation === 'acl') return undefined;
    return { says: lemma, words: complex, lemma, adjective: sentence.tokens[head]!.tag === 'ADJ' || form === 'copular', published, transitive: claim.arguments.some((a) => a.role === 'object' || a.role === 'content') };
  },

  differ(one, other, { predicate, actor, object }) {
    if (actor === 'different' || object === 'different') return 'unrelated';
    const pair = `${one.lemma} ${other.lemma}`;
    const opposed = one.adjective && other.adjective ? areAntonyms('adj', one.lemma, other.lemma) || negates(one.lemma, other.lemma) || negates(other.lemma, one.lemma) : areAntonyms('verb', one.lemma, other.lemma);
    if (!opposites.has(pair) && !opposed) return predicate === 'same' ? undefined : 'unrelated';
    if (CONVERSES.has(pair) ? actor !== 'same' || object !== 'same' : actor !== 'same' && object !== 'same') return 'unrelated';
    // who admitted one thing may have denied another
    if (STATES.has(pair) || (one.transitive && other.transitive && object !== 'same')) return 'unrelated';
    // shares that rose on Wednesday may have fallen on Monday
    if (dayOrder(one.published, other.published) !== 0) return { severity: 'low', development: true };
    return { severity: 'high', because: 'the two are opposites' };
  },

  examples: [
    {
      title: 'rise and fall',
      finds: 'high',
      says: { 'Grain prices rose in May.': 'rise', 'Grain prices fell in May.': 'fall' },
    },
    {
      title: 'synonyms',
      finds: 'agreement',
      says: { 'The council widened the bridge in May.': 'widen', 'The council broadened the bridge in May.': 'broaden' },
    },
    {
      title: 'what one sells the other buys',
      finds: 'agreement',
      says: { 'The Keller family sold the mill in May.': 'sell', 'A rival bought the mill in May.': 'buy' },
    },
    {
      title: 'only hoped for',
      finds: 'nothing',
      says: { 'Traders hope prices will fall.': undefined, 'Grain prices rose in May.': 'rise' },
    },
  ],
};

const negates = (one: string, other: string): boolean => other.length > 3 && one.endsWith(other) && NEGATIVE_PREFIXES.includes(one.slice(0, one.length - other.length));

import { governedFrom, placeOf } from '../../src/language/geography.js';
import { within } from '../../src/language/within.js';
import { overlapOf, plain, wordsIn } from '../../src/language/wording.js';
import type { Answer, Claim, ClaimSource, Document } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Voice extends Answer {
  readonly source: ClaimSource | null;
  /** Everyone in the chain, as entity or lower-case words. */
  readonly chain: readonly string[];
  readonly quoted: readonly string[];
  /** True when the claim is the telling itself: "the ministry called the talks “constructive”". */
  readonly telling: boolean;
  /** "the company", "the agency": a description that may well fit the other's source. */
  readonly described: boolean;
}

/** Words that point at a speaker without naming one. */
const POINTERS = new Set(['which', 'who', 'that', 'they', 'he', 'she', 'it', 'we', 'i', 'you', 'some', 'many', 'others', 'this', 'them', 'him', 'her']);
const DEFINITE = /^(?:the|its|his|her|their|a|an) /;
/** So many words in marks that both have are one quotation. */
const SAME_QUOTATION = 3;
const SAME_SHARE = 0.7;
/** Two who speak with one voice. */
const JOINT = /^(?:both|the two|the (?:\S+ )?sides)\b/i;

/** Whose statement it is: another speaker of the same words is grave, a source that one article leaves out is a nuance. */
export const whoSaysSo: DivergenceRule<Voice> = {
  id: 'who-says-so',
  kind: 'attribution',
  question: 'Who says so?',
  compares: 'fact',

  answer(claim, { document }) {
    const { predicate, attribution } = claim;
    if (claim.mode !== 'assertion') return undefined;
    const quoted = within(document.quotations, claim).flatMap((q) => wordsIn(document.sentences, q.inner).map((t) => plain(t.text)));
    if (claim.speech) return quoted.length < SAME_QUOTATION ? undefined : tellerOf(claim, document, quoted);
    // what is said of a thing inside another claim has that claim's source
    if (predicate.form !== 'verbal' && predicate.form !== 'copular') return undefined;
    const source = attribution.at(-1) ?? null;
    if (!source) return { says: 'the article itself', words: claim, source: null, chain: [], quoted: [], telling: false, described: false };
    if (!source.sourceSpan) return undefined;
    const text = document.article.text.slice(source.sourceSpan.start, source.sourceSpan.end).toLowerCase();
    if (source.entity === null && POINTERS.has(text)) return undefined;
    return { says: source.source, words: source.sourceSpan, source, chain: attribution.map(nameOf), quoted, telling: false, described: source.entity === null && DEFINITE.test(text) };
  },

  differ(one, other, { shared, sameEvent, actor, object }) {
    if (!one.source && !other.source) return undefined;
    const sameSource = one.chain.some((a) => other.chain.some((b) => sameVoice(a, b)));
    if (one.source && other.source && !sameSource && isSameQuotation(one.quoted, other.quoted)) {
      if (isNamed(one.source) && isNamed(other.source)) return { severity: 'high', because: 'the same words are given to two speakers' };
      if (JOINT.test(one.says) !== JOINT.test(other.says)) return { severity: 'medium', because: 'words of one side are told as those of both' };
    }
    if (shared === 0 || one.telling || other.telling) return 'unrelated';
    if (!one.source || !other.source) return sameEvent ? { severity: 'low', because: 'one gives in its own voice what the other attributes' } : 'unrelated';
    if (sameSource) return undefined;
    if (!isNamed(one.source) || !isNamed(other.source)) return one.described && other.described ? 'unrelated' : { severity: 'low', because: 'the two name different sources' };
    const sure = sameEvent && (actor === 'same' || object === 'same');
    return { severity: sure ? 'medium' : 'low', because: 'the two name different sources' };
  },

  examples: [
    {
      title: 'two speakers',
      finds: 'medium',
      says: { 'Maria Keller said the bridge was unsafe for lorries.': 'Maria Keller', 'Jonas Brandt said the bridge was unsafe for lorries.': 'Jonas Brandt' },
    },
    {
      title: 'the same words from two mouths',
      finds: 'high',
      says: { 'Maria Keller said: “The bridge was never safe for heavy lorries.”': 'Maria Keller', 'Jonas Brandt said: “The bridge was never safe for heavy lorries.”': 'Jonas Brandt' },
    },
    {
      title: 'a source left out',
      finds: 'low',
      says: { 'Maria Keller said the bridge was unsafe for lorries.': 'Maria Keller', 'The bridge was unsafe for lorries.': 'the article itself' },
    },
    {
      title: 'one speaker, two verbs',
      finds: 'agreement',
      says: { 'Maria Keller said the bridge was unsafe for lorries.': 'Maria Keller', 'The bridge was unsafe for lorries, Maria Keller warned.': 'Maria Keller' },
    },
  ],
};

/** A country may stand for any of its people: "the Australian". */
const isNamed = ({ entity }: ClaimSource): boolean => entity !== null && placeOf(entity) === undefined;

/** Who is told to have spoken the words in marks: the subject of the verb of saying. */
function tellerOf({ arguments: args }: Claim, document: Document, quoted: readonly string[]): Voice | undefined {
  const actor = args.find((a) => a.role === 'actor');
  if (!actor) return undefined;
  const says = document.article.text.slice(actor.start, actor.end);
  if (actor.entity === null && POINTERS.has(says.toLowerCase())) return undefined;
  const source: ClaimSource = { source: says, sourceSpan: actor, entity: actor.entity, cue: null, cueSpan: null, style: 'direct' };
  return { says, words: actor, source, chain: [nameOf(source)], quoted, telling: true, described: actor.entity === null };
}

function isSameQuotation(one: readonly string[], other: readonly string[]): boolean {
  const overlap = one.length > 0 && other.length > 0 ? overlapOf(one, other) : undefined;
  return overlap !== undefined && overlap.common >= SAME_QUOTATION && overlap.common >= SAME_SHARE * Math.min(one.length, other.length);
}

const nameOf = ({ entity, source }: ClaimSource): string => (entity && governedFrom(entity)) ?? entity ?? source.toLowerCase().replace(/^(?:the|a|an) /, '');

/** "police" and "the Kent police" may well be one, and so may a ministry and its country. */
function sameVoice(a: string, b: string): boolean {
  if (a === b || a.includes(b) || b.includes(a)) return true;
  const words = new Set(a.split(' '));
  return b.split(' ').some((word) => word.length > 3 && words.has(word));
}

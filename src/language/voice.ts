import type { Claim, ClaimSource, Document, Span } from '../model.js';
import { governedFrom, placeOf } from './geography.js';
import { oncePer } from './once.js';
import { within } from './within.js';
import { overlapOf, plain, wordsIn } from './wording.js';

/** Whose statement a claim is. */
export interface Voice {
  /** The innermost source, who speaks; null: the article itself. */
  readonly source: ClaimSource | null;
  /** What names the source in the article; the claim itself when the article speaks. */
  readonly words: Span;
  readonly says: string;
  /** Everyone in the chain of sources, outermost first, as entity or lower-case words. */
  readonly chain: readonly string[];
  /** Words in quotation marks. */
  readonly quoted: readonly string[];
  /** True when the claim is the telling itself: "the ministry called the talks “constructive”". */
  readonly telling: boolean;
  /** "the company", "the agency": a description that may well fit the other's source. */
  readonly described: boolean;
  /** "reportedly", "has been described as": somebody says so, nobody is named. */
  readonly unnamed: boolean;
}

/** Words that point at a speaker without naming one. */
const POINTERS = new Set(['which', 'who', 'that', 'they', 'he', 'she', 'it', 'we', 'i', 'you', 'some', 'many', 'others', 'this', 'them', 'him', 'her', 'but', 'and', 'as', 'what', 'there']);
/** A source is somebody: three letters in a row at least. */
const WORD = /\p{L}{3}/u;
const DEFINITE = /^(?:the|its|his|her|their|a|an) /;

/** Whose statement a claim is; undefined when the article points at a speaker without saying who. Several rules ask for it. */
export const voiceOf = oncePer((claim: Claim, document: Document): Voice | undefined => {
  const { attribution, speech } = claim;
  const quoted = within(document.quotations, claim).flatMap((q) => wordsIn(document.sentences, q.inner).map((t) => plain(t.text)));
  if (speech) return tellerOf(claim, document, quoted);
  const source = attribution.at(-1) ?? null;
  if (!source) return { says: 'the article itself', words: claim, source: null, chain: [], quoted: [], telling: false, described: false, unnamed: false };
  const chain = attribution.map(nameOf);
  if (!source.sourceSpan) return source.cueSpan ? { says: 'an unnamed source', words: source.cueSpan, source, chain, quoted, telling: false, described: true, unnamed: true } : undefined;
  const text = document.article.text.slice(source.sourceSpan.start, source.sourceSpan.end).toLowerCase();
  if (source.entity === null && (POINTERS.has(text) || !WORD.test(text))) return undefined;
  return { says: source.source, words: source.sourceSpan, source, chain, quoted, telling: false, described: source.entity === null && DEFINITE.test(text), unnamed: false };
});

/** Who is told to have spoken: the subject of the verb of saying. */
function tellerOf({ arguments: args, attribution }: Claim, document: Document, quoted: readonly string[]): Voice | undefined {
  const actor = args.find((a) => a.role === 'actor');
  if (!actor) return undefined;
  const says = document.article.text.slice(actor.start, actor.end);
  if (actor.entity === null && (POINTERS.has(says.toLowerCase()) || !WORD.test(says))) return undefined;
  const source: ClaimSource = { source: says, sourceSpan: actor, entity: actor.entity, cue: null, cueSpan: null, style: 'direct' };
  return { says, words: actor, source, chain: [...attribution.map(nameOf), nameOf(source)], quoted, telling: true, described: actor.entity === null, unnamed: false };
}

const nameOf = ({ entity, source }: ClaimSource): string => (entity && governedFrom(entity)) ?? entity ?? source.toLowerCase().replace(/^(?:the|a|an) /, '');

/** Whether the source is somebody: a country may stand for any of its people ("the Australian"). */
export const isNamed = ({ source }: Voice): boolean => source !== null && source.entity !== null && placeOf(source.entity) === undefined;

/** Whether somebody in one chain may be somebody in the other. */
export const shareSource = (one: Voice, other: Voice): boolean => one.chain.some((a) => other.chain.some((b) => mayBeOne(a, b)));

/** What is said of a thing inside another claim has that claim's source; a noun that a verb carries is a claim of its own: "made no statement". */
export const isToldByItself = ({ predicate: { form, complex, start } }: Claim): boolean => form === 'verbal' || form === 'copular' || complex.start !== start;

/** What somebody speaks through: two may each issue a statement. */
const MEDIA = new Set(['statement', 'statements', 'report', 'reports', 'readout', 'release', 'interview', 'document', 'documents', 'letter', 'post', 'tweet', 'conference', 'comments', 'remarks', 'issued', 'released', 'published', 'following', 'after', 'according']);

/** Words of a name that tell it apart; the names of a story come back in every pair of claims. */
const names = new Map<string, readonly string[]>();

function wordsOf(name: string): readonly string[] {
  let words = names.get(name);
  if (!words) {
    if (names.size > MAX_NAMES) names.clear();
    words = name.split(' ').filter((word) => word.length > 3 && !MEDIA.has(word));
    names.set(name, words);
  }
  return words;
}

const MAX_NAMES = 5000;

/** "police" and "the Kent police" may well be one, and so may a ministry and its country. */
export function mayBeOne(a: string, b: string): boolean {
  if (a === b) return true;
  if (!MEDIA.has(a) && !MEDIA.has(b) && (a.includes(b) || b.includes(a))) return true;
  const words = wordsOf(b);
  return wordsOf(a).some((word) => words.includes(word));
}

/** So many words in marks that both have are one quotation. */
const SAME_QUOTATION = 3;
const SAME_SHARE = 0.7;

/** Whether the words that the two have in quotation marks are the same. */
export function quoteTheSame({ quoted: one }: Voice, { quoted: other }: Voice): boolean {
  return overlapOf(one, other, Math.max(SAME_QUOTATION, SAME_SHARE * Math.min(one.length, other.length))) !== undefined;
}

import type { Document, Quotation, Span, Token } from '../model.js';
import { areAlike } from './lexicon/alike.js';
import { inOneSpelling } from './lexicon/spellings.js';
import { oncePer } from './once.js';
import { isWithin, within } from './within.js';
import { overlapOf, plain, wordsIn } from './wording.js';

/** The quotation that a claim stands in, with the pieces next to it by the same speaker. */
export interface QuotedWords {
  readonly text: string;
  /** The quotation itself, marks left out. */
  readonly span: Span;
  readonly words: readonly Token[];
  /** Words of the pieces beside it in the article, its own among them: another outlet may have joined them. */
  readonly around: readonly Token[];
  /** The claim: only what was changed inside it is its own difference. */
  readonly claim: Span;
}

export interface Alteration {
  /** `none`: the same words; `cut`: one has fewer at its ends; `form`: small words, or a word left out; `sense`: a negation, a number or other content words. */
  readonly kind: 'none' | 'cut' | 'form' | 'sense';
  readonly spans: readonly [Span, Span];
}

/** One quotation told twice shares most of its words; less than this is another quotation. */
const SAME_QUOTATION = 0.6;
const MIN_COMMON = 3;
/** Fewer words than this are a phrase that two speakers may share. */
const MIN_WORDS = 3;
/** How far apart two pieces of one quotation may stand: `,” Keller said. “` */
const NEAR = 60;

const CONTENT: ReadonlySet<Token['tag']> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM']);
const NEGATION = new Set(['not', "n't", 'n’t', 'never', 'no', 'none', 'nothing', 'nobody', 'neither', 'nor', 'without']);
/** Adverbs and verbs so light that leaving them out changes no sense: "I think", "really", "just". */
const LIGHT = new Set(['be', 'have', 'do', 'think', 'just', 'really', 'so', 'well', 'also', 'then', 'now', 'there', 'here', 'get', 'go', 'know', 'mean', 'actually', 'certainly']);

/** Whether a quotation ends where it says: an opening mark alone may only set off a whole text. */
export const isClosed = ({ end, inner, group }: Quotation, { quotations }: Document): boolean => end > inner.end || quotations.some((q) => q.group === group && q.start > end);

/** The longest quotation inside a claim; undefined when it quotes nothing. */
export function quotedIn(document: Document, claim: Span): QuotedWords | undefined {
  const quotation = within(document.quotations, claim).filter((q) => isClosed(q, document)).toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)[0];
  if (!quotation) return undefined;
  const near = within(document.quotations, { start: quotation.start - NEAR, end: quotation.end + NEAR });
  return {
    text: document.article.text,
    span: quotation.inner,
    words: wordsOf(quotation, document),
    around: near.flatMap((q) => wordsOf(q, document)),
    claim,
  };
}

/** Many claims stand in one quotation. */
const wordsOf = oncePer((quotation: Quotation, { sentences }: Document): readonly Token[] => wordsIn(sentences, quotation.inner));

const formsOf = oncePer((words: readonly Token[]): readonly string[] => words.map(wordOf));

/** A shorter quotation may be a phrase of the day. */
const MIN_KEYED = 5;

/** Every three words in a row: two versions of one quotation share some. */
export function runsOf({ words }: QuotedWords): readonly string[] {
  return words.length < MIN_KEYED ? [] : keysOf(words);
}

const keysOf = oncePer((words: readonly Token[]): readonly string[] => {
  const forms = formsOf(words);
  return forms.slice(0, -2).map((form, i) => `${form} ${forms[i + 1]} ${forms[i + 2]}`);
});

/** What became of a quotation from one article to the other; undefined when they are two quotations, or the claims leave the change out. */
export function alterationsOf(one: QuotedWords, other: QuotedWords): Alteration | undefined {
  const row = changes.get(one.words) ?? changes.set(one.words, new WeakMap()).get(one.words)!;
  let change = row.get(other.words);
  if (change === undefined) row.set(other.words, (change = changeOf(one, other) ?? null));
  if (change === null) return undefined;
  const { alteration, onlyFirst, onlySecond } = change;
  return onlyFirst.length + onlySecond.length === 0 || onlyFirst.some((t) => isWithin(t, one.claim)) || onlySecond.some((t) => isWithin(t, other.claim)) ? alteration : undefined;
}

/** An alteration, and the words that only one of the two has where it is for the claims to hold one of them. */
interface Change {
  readonly alteration: Alteration;
  readonly onlyFirst: readonly Token[];
  readonly onlySecond: readonly Token[];
}

/** Of two quotations, by their words; asked for each pair of claims in them. */
const changes = new WeakMap<readonly Token[], WeakMap<readonly Token[], Change | null>>();

function changeOf(one: QuotedWords, other: QuotedWords): Change | undefined {
  const [a, b] = [one.words, other.words];
  if (a.length < MIN_WORDS || b.length < MIN_WORDS) return undefined;
  const overlap = overlapOf(formsOf(a), formsOf(b), Math.max(MIN_COMMON, SAME_QUOTATION * Math.min(a.length, b.length)));
  if (!overlap) return undefined;
  const unchanged = (kind: 'none' | 'cut'): Change => ({ alteration: { kind, spans: [one.span, other.span] }, onlyFirst: [], onlySecond: [] });
  const onlyFirst = overlap.onlyFirst.map((i) => one.words[i]!).filter((t) => !isBracketed(one, t));
  const onlySecond = overlap.onlySecond.map((i) => other.words[i]!).filter((t) => !isBracketed(other, t));
  const [first, second] = [onlyFirst[0], onlySecond[0]];
  if (first && second && onlyFirst.length === 1 && onlySecond.length === 1 && (isShortFor(first, second) || isShortFor(second, first))) return unchanged('none');
  if (onlyFirst.length + onlySecond.length === 0) {
    const [shorter, longer] = a.length <= b.length ? [one, other] : [other, one];
    const joined = shorter.around.map(wordOf).join(' ');
    const cut = a.length !== b.length && !joined.includes(longer.words.map(wordOf).join(' ')) && !shorter.words.some((t) => isBracketed(shorter, t));
    return unchanged(cut ? 'cut' : 'none');
  }
  const spans = [around(one.words, overlap.onlyFirst, overlap.first), around(other.words, overlap.onlySecond, overlap.second)] as const;
  // an ellipsis owns up to the cut
  const owned = (onlyFirst.length === 0 && hasEllipsis(one)) || (onlySecond.length === 0 && hasEllipsis(other));
  return { alteration: { kind: owned ? 'cut' : changesSense(onlyFirst, onlySecond) ? 'sense' : 'form', spans }, onlyFirst, onlySecond };
}

/** A negation on one side only, a number, or content words on both sides that have no like on the other. */
function changesSense(ones: readonly Token[], others: readonly Token[]): boolean {
  if (negationsIn(ones) !== negationsIn(others)) return true;
  const heavy = (t: Token) => CONTENT.has(t.tag) && !LIGHT.has(t.lemma.toLowerCase());
  const lost = (list: readonly Token[], among: readonly Token[]) => list.some((t) => heavy(t) && !among.some((u) => areAlike(t.lemma.toLowerCase(), u.lemma.toLowerCase()) || isRespelling(wordOf(t), wordOf(u))));
  const [first, second] = [lost(ones, others), lost(others, ones)];
  // a word left out on one side only is an edit; a number is never one
  return (first && second) || [...ones, ...others].some(({ tag }) => tag === 'NUM');
}

const negationsIn = (tokens: readonly Token[]): number => tokens.filter((t) => NEGATION.has(t.text.toLowerCase())).length;

/** "dialog" and "dialogue", "programme" and "program": one begins like the other and ends alike or is shorter by two letters. */
const isRespelling = (one: string, other: string): boolean => {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  return same >= 4 && one.length - same <= 3 && other.length - same <= 3;
};

/** "my daughter's been", "my daughter has been": how a house writes what was heard; the speaker's words are the same. */
const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([["'ve", 'have'], ["'re", 'are'], ["'ll", 'will'], ["'m", 'am'], ["n't", 'not']]);

function wordOf({ text }: Token): string {
  const form = plain(text);
  return WRITTEN_OUT.get(form) ?? inOneSpelling(form);
}

/** "'s" may stand for either. */
const isShortFor = (short: Token, long: Token): boolean => plain(short.text) === "'s" && (plain(long.text) === 'has' || plain(long.text) === 'is');

/** "the [old] bridge": square brackets own up to the change. */
function isBracketed(quoted: QuotedWords, { start }: Token): boolean {
  const { span } = quoted;
  const inner = innerOf(quoted);
  if (!inner.includes('[')) return false;
  const open = inner.lastIndexOf('[', start - span.start);
  return open >= 0 && inner.lastIndexOf(']', start - span.start) < open;
}

const innerOf = ({ text, span }: QuotedWords): string => text.slice(span.start, span.end);

const hasEllipsis = (quoted: QuotedWords): boolean => {
  const inner = innerOf(quoted);
  return inner.includes('…') || inner.includes('...') || inner.includes('. . .');
};

/** The words that were changed, or the place where the other version has more. */
function around(words: readonly Token[], changed: readonly number[], common: readonly [number, number]): Span {
  const from = changed.length > 0 ? Math.max(common[0], changed[0]! - 1) : common[0];
  const to = changed.length > 0 ? Math.min(common[1], changed.at(-1)! + 1) : common[1];
  return { start: words[from]!.start, end: words[to]!.end };
}

import { lemmaOf } from '../../src/language/phrases.js';
import { isNowhereIn, retellingOf, wordingOf, wordsShared, type Gap, type Wording } from '../../src/language/retelling.js';
import { isWithin, within } from '../../src/language/within.js';
import type { Answer, Document, Span, TimeExpression, Token } from '../../src/model.js';
import type { Difference, DivergenceRule } from '../../src/rule.js';

interface Telling extends Answer {
  readonly claim: Span;
  /** The claim, and the sentence around it: what a claim leaves out may stand right behind it. */
  readonly told: readonly Wording[];
  readonly document: Document;
}

/** So many content words in common, and so large a share of the shorter telling's: one is the other, edited. */
const MIN_COMMON = 4;
const MIN_SHARE = 0.6;
/** A longer stretch is a statement of its own. */
const MAX_WORDS = 8;

/** Words that make a detail; verbs and adverbs alone do not. */
const TELLING: ReadonlySet<Token['tag']> = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ']);
/** "who had fled", "after a jury failed" */
const OPENS_CLAUSE: ReadonlySet<Token['tag']> = new Set(['PRON', 'ADP', 'SCONJ']);

/** "was called about 3pm to help" and "was called to help": told in the same words but for one detail, which stands nowhere else in the article. */
export const whatDetail: DivergenceRule<Telling> = {
  id: 'what-detail',
  kind: 'omission',
  question: 'Which detail does only one give?',

  answer(claim, { document, sentence }) {
    // a headline has to be short
    if (sentence.kind === 'headline') return undefined;
    return { says: 'told', words: claim.predicate.complex, claim, told: [wordingOf(claim, document), wordingOf(sentence, document)], document };
  },

  differ(one, other) {
    for (const [i, wording] of one.told.entries()) {
      const otherWording = other.told[i]!;
      if (!mayRetell(wording, otherWording)) continue;
      const { common, share, gaps } = retellingOf(wording, otherWording);
      if (common < MIN_COMMON || share < MIN_SHARE) continue;
      for (const { ones, others, around } of gaps) {
        if (!touches(around[0], one.claim) || !touches(around[1], other.claim)) continue;
        const detail = detailOf(ones, others, around, one.document, other.document);
        if (detail) return differenceOf([said(one, detail), lacking(around[1])], 'one');
        const otherDetail = detailOf(others, ones, [around[1], around[0]], other.document, one.document);
        if (otherDetail) return differenceOf([lacking(around[0]), said(other, otherDetail)], 'other');
      }
    }
    return 'unrelated';
  },

  examples: [
    {
      title: 'the hour is left out',
      finds: 'low',
      says: {
        'A helicopter from Kent was called about 3pm to help with the search at the mill.': 'told',
        'A helicopter from Kent was called to help with the search at the mill.': 'told',
      },
    },
    {
      title: 'it stands elsewhere in the article',
      finds: 'agreement',
      says: {
        'A helicopter from Kent was called about 3pm to help with the search at the mill.': 'told',
        'A helicopter from Kent was called to help with the search at the mill. It was about 3pm.': 'told',
      },
    },
    {
      title: 'more of a name',
      finds: 'agreement',
      says: {
        'The guards at the mill in Kent arrested Maria Keller after the fire.': 'told',
        'The guards at the mill in Kent arrested Keller after the fire.': 'told',
      },
    },
    {
      title: 'told in other words',
      finds: 'agreement',
      says: {
        'A helicopter was sent to the mill about 3pm.': 'told',
        'The search at the old mill was helped by a helicopter.': 'told',
      },
    },
  ],
};

/** Whether enough words come back in any order, before they are put in order. */
function mayRetell(one: Wording, other: Wording): boolean {
  if (one.content.length < MIN_COMMON) return false;
  const shared = wordsShared(one, other);
  return shared >= MIN_COMMON && shared / Math.min(one.content.length, other.content.length) >= MIN_SHARE;
}

function differenceOf(answers: readonly [Answer, Answer], carrying: 'one' | 'other'): Difference {
  const lacking = carrying === 'one' ? 'other' : 'one';
  return { severity: 'low', message: `{${carrying}} has “{${carrying}.words}”, which {${lacking}} leaves out.`, answers };
}

/** The words of a gap that tell something of which the other article has not a word. */
function detailOf(gap: readonly Token[], fewer: readonly Token[], [[before, after]]: Gap['around'], own: Document, other: Document): Span | undefined {
  if (gap.length === 0 || gap.length > MAX_WORDS || fewer.some(({ tag }) => TELLING.has(tag) || tag === 'VERB')) return undefined;
  // "in Kent in England" and "in England": it is "in Kent" that is left out, not "Kent in"
  const more = lemmaOf(gap.at(-1)!) === lemmaOf(before) ? [before, ...gap.slice(0, -1)] : gap[0]!.tag === 'CCONJ' ? gap.slice(1) : gap;
  const [first, last] = [more[0], more.at(-1)];
  if (!first || !last || !TELLING.has(last.tag) || (more.some(({ tag }) => tag === 'VERB' || tag === 'AUX') && !OPENS_CLAUSE.has(first.tag))) return undefined;
  // "Mark Keller" and "Keller" are one name
  if (isNext(last, after) || isNext(before, first)) return undefined;
  if (!more.every((token) => !TELLING.has(token.tag) || isNowhereIn(other, token))) return undefined;
  const span = { start: first.start, end: last.end };
  // "Saturday" is not left out where "yesterday" stands
  return within(own.times, span).some((time) => other.times.some((t) => meet(time, t))) ? undefined : span;
}

/** The hour is another detail than the day. */
const meet = (a: TimeExpression, b: TimeExpression): boolean => (a.type === 'TIME') === (b.type === 'TIME') && overlap(a, b);

const overlap = (a: TimeExpression, b: TimeExpression): boolean => a.from === null || b.from === null || (a.from <= (b.to ?? b.from) && b.from <= (a.to ?? a.from));

/** Whether a claim holds one of the words beside a gap. */
const touches = (words: readonly [Token, Token], claim: Span): boolean => words.some((word) => isWithin(word, claim));

/** Two words of one name. */
const isNext = (one: Token, other: Token): boolean => one.tag === 'PROPN' && other.tag === 'PROPN' && other.start - one.end <= 1;

const said = ({ document }: Telling, words: Span): Answer => ({ says: document.article.text.slice(words.start, words.end), words });

const lacking = ([before, after]: readonly [Token, Token]): Answer => ({ says: 'left out', words: { start: before.start, end: after.end } });

import { within } from '../../src/language/within.js';
import { overlapOf, plain, wordsIn } from '../../src/language/wording.js';
import type { Answer, Quotation, Token } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Quoted extends Answer {
  readonly quotations: readonly { readonly quotation: Quotation; readonly words: readonly Token[] }[];
  readonly text: string;
}

/** One quotation told twice shares most of its words; less than this is another quotation. */
const SAME_QUOTATION = 0.6;
const MIN_COMMON = 3;

/** What stands in quotation marks must be what was said: two versions cannot both be. */
export const quotedWords: DivergenceRule<Quoted> = {
  id: 'quoted-words',
  kind: 'quotation',
  question: 'Are the quoted words the same?',

  answer(claim, { document }) {
    const quotations = within(document.quotations, claim).map((quotation) => ({ quotation, words: wordsIn(document.sentences, quotation.inner) }));
    const first = quotations[0]?.quotation.inner;
    return first && { says: document.article.text.slice(first.start, first.end), words: first, quotations, text: document.article.text };
  },

  differ(one, other) {
    for (const a of one.quotations) {
      for (const b of other.quotations) {
        const wordsA = a.words.map((t) => plain(t.text));
        const wordsB = b.words.map((t) => plain(t.text));
        const overlap = overlapOf(wordsA, wordsB);
        if (!overlap || overlap.common < MIN_COMMON) continue;
        const shorter = Math.min(wordsA.length, wordsB.length);
        const changed = overlap.onlyFirst.length + overlap.onlySecond.length;
        // a quotation cut at its ends keeps its words
        if (overlap.common < SAME_QUOTATION * shorter || changed === 0) continue;
        return { severity: 'medium', because: 'one of the two quotations has been edited', answers: [around(one, a.words, overlap.onlyFirst, overlap.first), around(other, b.words, overlap.onlySecond, overlap.second)] };
      }
    }
    return undefined;
  },

  examples: [
    {
      title: 'a silent repair',
      finds: 'medium',
      says: {
        'Maria Keller said: “I think there’s some areas where we can agree.”': 'I think there’s some areas where we can agree.',
        'Maria Keller said: “I think there are some areas where we can agree.”': 'I think there are some areas where we can agree.',
      },
    },
    {
      title: 'cut short at its end',
      finds: 'agreement',
      says: {
        'Maria Keller said: “The bridge was never safe for heavy lorries.”': 'The bridge was never safe for heavy lorries.',
        'Maria Keller said “the bridge was never safe” that day.': 'the bridge was never safe',
      },
    },
    {
      title: 'no quotation marks',
      finds: 'nothing',
      says: { 'Maria Keller said: “The bridge was never safe.”': 'The bridge was never safe.', 'Maria Keller said the bridge was never safe.': undefined },
    },
  ],
};

/** The words that were changed, or the place where the other version has more. */
function around({ text }: Quoted, words: readonly Token[], changed: readonly number[], common: readonly [number, number]): Answer {
  const from = changed.length > 0 ? Math.max(common[0], changed[0]! - 1) : common[0];
  const to = changed.length > 0 ? Math.min(common[1], changed.at(-1)! + 1) : common[1];
  const span = { start: words[from]!.start, end: words[to]!.end };
  return { says: text.slice(span.start, span.end), words: span };
}

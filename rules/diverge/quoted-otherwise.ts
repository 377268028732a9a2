import { areAlike } from '../../src/language/lexicon/alike.js';
import { type QuotedSentence, quotedSentencesIn } from '../../src/language/quoted-sentences.js';
import { overlapOf } from '../../src/language/wording.js';
import type { Answer, Document } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Remark extends Answer {
  readonly quoted: QuotedSentence;
}

/** So much of the shorter one's content comes back in the other: one remark, in other words. */
const MIN_SHARED = 0.5;
/** … and of a remark whose speaker is not named in both so many words, and the share of either's. */
const MIN_COMMON = 2;
/** A catchword of fewer words is no remark. */
const MIN_WORDS = 4;
/** So many of the words in one order: one quotation, which is compared word by word. */
const SAME_QUOTATION = 0.6;
/** Longer than by this factor: the other says much besides. */
const MUCH_LONGER = 3;

/** Two articles quote one speaker on one thing, each in other words: at most one has what was said. */
export const quotedOtherwise: DivergenceRule<Remark> = {
  id: 'quoted-otherwise',
  kind: 'quotation',
  question: 'In which words was it said?',
  acrossOnly: true,

  facts: (document) =>
    quotedSentencesIn(document).flatMap((quoted) => {
      const { content, forms, span } = quoted;
      if (forms.length < MIN_WORDS) return [];
      const answer = { says: document.article.text.slice(span.start, span.end), words: span, quoted };
      return [...content].map(([word, token]) => ({ subject: word, named: token, answer }));
    }),

  differ({ quoted: one }, { quoted: other }) {
    const named = one.speaker !== null && other.speaker !== null;
    if (named && one.speaker !== other.speaker) return 'unrelated';
    const [shorter, longer] = one.content.size <= other.content.size ? [one, other] : [other, one];
    if (longer.content.size > MUCH_LONGER * shorter.content.size) return 'unrelated';
    const words = [...longer.content.keys()];
    const shared = [...shorter.content.keys()].filter((word) => words.some((w) => areAlike(word, w))).length;
    // "he said": by the words alone it must be one remark
    if (!named && (shared < MIN_COMMON || (shared < shorter.content.size && shared < MIN_SHARED * longer.content.size))) return 'unrelated';
    // "drawing up a chair" and "a cheque drawn on the taxpayer" share a word, and half of the first
    if (shared < shorter.content.size && shared < MIN_COMMON) return 'unrelated';
    if (shared < MIN_SHARED * shorter.content.size || isSame(one, other)) return 'unrelated';
    // it was said both ways, and one of the two has both
    if (hasToo(one.document, other) || hasToo(other.document, one)) return 'unrelated';
    return { severity: 'low', message: '{one} quotes “{one.words}”, {other} “{other.words}”: much the same in other words, and both stand in quotation marks.' };
  },

  examples: [
    {
      title: 'one remark in two wordings',
      finds: 'low',
      says: {
        '“When the mayor called, I knew there was no other bridge for us,” said Maria Keller.': 'When the mayor called, I knew there was no other bridge for us',
        '“As soon as the mayor had called I knew that was the bridge,” Maria Keller said.': 'As soon as the mayor had called I knew that was the bridge',
      },
    },
    {
      title: 'two remarks',
      finds: 'agreement',
      says: {
        '“The bridge was never safe for lorries,” said Maria Keller.': 'The bridge was never safe for lorries',
        '“We shall open a new school next to the bridge and a library beside it,” Maria Keller said.': 'We shall open a new school next to the bridge and a library beside it',
      },
    },
    {
      title: 'one word in common',
      finds: 'agreement',
      says: {
        '“It is drawing up a chair at our table,” said Maria Keller.': 'It is drawing up a chair at our table',
        '“A cheque drawn on us,” Maria Keller said.': 'A cheque drawn on us',
      },
    },
    {
      title: 'two speakers',
      finds: 'agreement',
      says: {
        '“The bridge was never safe for lorries,” said Maria Keller.': 'The bridge was never safe for lorries',
        '“No lorry was ever safe on that bridge,” said Jonas Brandt.': 'No lorry was ever safe on that bridge',
      },
    },
    {
      title: 'both wordings in one article',
      finds: 'agreement',
      says: {
        '“The bridge was never safe for lorries,” said Maria Keller. “No lorry was ever safe on it,” Maria Keller added.': 'The bridge was never safe for lorries',
        '“No lorry was ever safe on it,” Maria Keller said.': 'No lorry was ever safe on it',
      },
    },
  ],
};

const isSame = (one: QuotedSentence, other: QuotedSentence): boolean => overlapOf(one.forms, other.forms, SAME_QUOTATION * Math.min(one.forms.length, other.forms.length)) !== undefined;

const hasToo = (document: Document, quoted: QuotedSentence): boolean => quotedSentencesIn(document).some((other) => isSame(other, quoted));

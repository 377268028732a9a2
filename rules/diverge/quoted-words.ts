import { alterationsOf, type Alteration, quotedIn, type QuotedWords, runsOf } from '../../src/language/quoted-words.js';
import type { Answer } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Quoted extends Answer {
  readonly quoted: QuotedWords;
}

/** What stands in quotation marks must be what was said: two versions cannot both be. */
export const quotedWords: DivergenceRule<Quoted> = {
  id: 'quoted-words',
  kind: 'quotation',
  question: 'Are the quoted words the same?',
  compares: 'words',

  answer(claim, { document }) {
    const quoted = quotedIn(document, claim);
    return quoted && { says: quoted.text.slice(quoted.span.start, quoted.span.end), words: quoted.span, quoted };
  },

  keys: ({ quoted }) => runsOf(quoted),

  differ(one, other) {
    const alteration = alterationsOf(one.quoted, other.quoted);
    if (!alteration) return 'unrelated';
    if (alteration.kind === 'none') return undefined;
    const answers = [answerAt(one, alteration.spans[0]), answerAt(other, alteration.spans[1])] as const;
    return { ...GRAVITY[alteration.kind], answers };
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
      title: 'a word that turns the sense',
      finds: 'high',
      says: {
        'Maria Keller said: “We will not close the bridge to lorries this winter.”': 'We will not close the bridge to lorries this winter.',
        'Maria Keller said: “We will close the bridge to lorries this winter.”': 'We will close the bridge to lorries this winter.',
      },
    },
    {
      title: 'a short form written out',
      finds: 'agreement',
      says: {
        'Maria Keller said: “We’ve closed the bridge and it’s been inspected.”': 'We’ve closed the bridge and it’s been inspected.',
        'Maria Keller said: “We have closed the bridge and it has been inspected.”': 'We have closed the bridge and it has been inspected.',
      },
    },
    {
      title: 'cut short at its end',
      finds: 'low',
      says: {
        'Maria Keller said: “The bridge was never safe for heavy lorries.”': 'The bridge was never safe for heavy lorries.',
        'Maria Keller said “the bridge was never safe” that day.': 'the bridge was never safe',
      },
    },
    {
      title: 'two quotations beside each other are the one',
      finds: 'agreement',
      says: {
        '“The bridge was never safe,” Maria Keller said. “It must be closed at once.”': 'The bridge was never safe,',
        'Maria Keller said: “The bridge was never safe. It must be closed at once.”': 'The bridge was never safe. It must be closed at once.',
      },
    },
    {
      title: 'no quotation marks',
      finds: 'nothing',
      says: { 'Maria Keller said: “The bridge was never safe.”': 'The bridge was never safe.', 'Maria Keller said the bridge was never safe.': undefined },
    },
  ],
};

const GRAVITY = {
  sense: { severity: 'high', because: 'other words stand between the quotation marks' },
  form: { severity: 'medium', because: 'one of the two quotations has been edited' },
  cut: { severity: 'low', because: 'one quotation is cut short' },
} as const satisfies Record<Exclude<Alteration['kind'], 'none'>, object>;

const answerAt = ({ quoted }: Quoted, span: Answer['words']): Answer => ({ says: quoted.text.slice(span.start, span.end), words: span });

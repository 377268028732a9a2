import { type Described, describedIn } from '../../src/language/described-in-quotes.js';
import { areAlike } from '../../src/language/lexicon/alike.js';
import { inOneSpelling } from '../../src/language/lexicon/spellings.js';
import type { Answer } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface InQuotes extends Answer {
  readonly described: Described;
}

/** "frank and constructive" in one article, "warm and constructive" in another: of one statement at most one can be what it said. */
export const describedHow: DivergenceRule<InQuotes> = {
  id: 'described-how',
  kind: 'quotation',
  question: 'In what quoted words is it described?',
  acrossOnly: true,

  facts: (document) =>
    describedIn(document).map((described) => ({
      subject: described.by,
      named: described.quoted.span,
      answer: { says: document.article.text.slice(described.quoted.span.start, described.quoted.span.end), words: described.quoted.span, described },
    })),

  differ({ described: { quoted: one } }, { described: { quoted: other } }) {
    const [ones, others] = [[...one.content.keys()], [...other.content.keys()]];
    const only = (list: readonly string[], among: readonly string[]) => list.filter((word) => !among.some((w) => areAlike(word, w) || inOneSpelling(word) === inOneSpelling(w)));
    const [first, second] = [only(ones, others), only(others, ones)];
    // two things may be described by one source
    if (first.length === ones.length || second.length === others.length) return 'unrelated';
    if (first.length > 0 && second.length > 0) return { severity: 'medium', because: 'other words stand between the quotation marks' };
    return first.length + second.length > 0 ? { severity: 'low', because: 'one quotation is cut short' } : undefined;
  },

  examples: [
    {
      title: 'a word is another',
      finds: 'medium',
      says: { 'A joint statement described the talks as “frank and constructive”.': 'frank and constructive', 'A joint statement called the talks “warm and constructive”.': 'warm and constructive' },
    },
    {
      title: 'half of it is left out',
      finds: 'low',
      says: { 'Maria Keller described the ruling as “harsh and unjust”.': 'harsh and unjust', 'Maria Keller called it “unjust”.': 'unjust' },
    },
    {
      title: 'two houses spell it',
      finds: 'agreement',
      says: { 'Maria Keller called it “a blank cheque for the barracks”.': 'a blank cheque for the barracks', 'Maria Keller called it “a blank check for the barracks”.': 'a blank check for the barracks' },
    },
    {
      title: 'two descriptions',
      finds: 'agreement',
      says: { 'Maria Keller described the ruling as “harsh”.': 'harsh', 'Maria Keller called the protest “peaceful”.': 'peaceful' },
    },
    {
      title: 'two sources',
      finds: 'agreement',
      says: { 'Maria Keller described the talks as “frank and constructive”.': 'frank and constructive', 'Jonas Brandt called the talks “warm and constructive”.': 'warm and constructive' },
    },
    {
      title: 'no quotation marks',
      finds: 'nothing',
      says: { 'Maria Keller described the talks as frank.': undefined, 'Maria Keller called the talks “frank”.': 'frank' },
    },
  ],
};

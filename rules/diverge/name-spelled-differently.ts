import { within } from '../../src/language/within.js';
import type { Answer } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Spelling extends Answer {
  readonly people: readonly { readonly entity: string; readonly answer: Answer }[];
}

/** Letters that may differ between two spellings of one word: Kouyias and Kougias, Vassilis and Vassilios. */
const MAX_EDITS = 2;
const MIN_LENGTH = 4;

/** One person, two spellings: one of the two newsrooms should look it up. */
export const nameSpelledDifferently: DivergenceRule<Spelling> = {
  id: 'name-spelled-differently',
  kind: 'participant',
  question: 'How is the name spelled?',
  compares: 'words',

  answer(claim, { document }) {
    const { text } = document.article;
    const people = within(document.names, claim)
      .filter((n) => n.type === 'person' && n.mention === 'name')
      .map((n) => ({ entity: n.entity, answer: { says: text.slice(n.start, n.end), words: n } }));
    return people[0] && { ...people[0].answer, people };
  },

  differ(one, other) {
    for (const a of one.people) {
      for (const b of other.people) {
        if (a.entity !== b.entity) continue;
        const [x, y] = [wordsOf(a.answer.says), wordsOf(b.answer.says)];
        const respelt = x.some((word) => !y.includes(word) && y.some((w) => !x.includes(w) && isRespelling(word, w)));
        if (respelt) return { severity: 'low', because: 'one name is spelled in two ways', answers: [a.answer, b.answer] };
      }
    }
    return 'unrelated';
  },

  examples: [
    {
      title: 'two transliterations',
      finds: 'low',
      says: { 'Alexis Kouyias defended the guard in court.': 'Alexis Kouyias', 'Alexis Kougias defended the guard in court.': 'Alexis Kougias' },
    },
    {
      title: 'first name left out',
      finds: 'agreement',
      says: { 'Maria Keller defended the guard in court.': 'Maria Keller', 'Keller defended the guard in court.': 'Keller' },
    },
  ],
};

const wordsOf = (name: string): readonly string[] => name.toLowerCase().replace(/[’']s$/, '').split(/[\s.]+/).filter((w) => w.length >= MIN_LENGTH);

/** Within a few edits of each other, beginning alike. */
function isRespelling(one: string, other: string): boolean {
  if (one[0] !== other[0] || Math.abs(one.length - other.length) > MAX_EDITS) return false;
  let row = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[other.length]! <= MAX_EDITS;
}

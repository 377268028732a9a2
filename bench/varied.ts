import type { Article } from '../src/model.js';

const VOWELS = 'aeiou';
/** A capitalised word after a small one: a name, not the start of a sentence. */
const NAME = /(?<=[a-z,] )[A-Z][a-z]{3,}/g;

/**
 * The same coverage with other names and figures, by a number: so that many stories can be made of a few, and nothing that is kept
 * for one word makes the next story faster than a real one would be. Number 0 changes nothing; the same number, the same names.
 */
export function varied(article: Article, number: number, id: string): Article {
  if (number === 0) return { ...article, id };
  const renamed = article.text.replace(NAME, (name) => name[0]! + turned(name.slice(1), number) + SYLLABLES[number % SYLLABLES.length]!);
  return { ...article, id, text: renamed.replace(/[2-9]/g, (digit) => String(((Number(digit) - 2 + number) % 8) + 2)) };
}

const SYLLABLES = ['', 'en', 'ova', 'ian', 'ell', 'ard', 'ino', 'ski', 'man', 'by', 'ton'];

/** Each vowel becomes the one so many places on. */
function turned(letters: string, places: number): string {
  return letters.replace(/[aeiou]/g, (vowel) => VOWELS[(VOWELS.indexOf(vowel) + places) % VOWELS.length]!);
}

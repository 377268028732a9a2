/** Ordinals as words, from first on. */
const WORDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth'];
const RANKS: ReadonlyMap<string, number> = new Map(WORDS.map((word, i) => [word, i + 1]));

/** Last letters of all of them, in lower case. */
const ENDINGS = new Set([...'htd'].map((letter) => letter.charCodeAt(0)));

/** "sixth" and "6th" give 6; undefined for any other word. */
export function rankOf(word: string): number | undefined {
  // "sixth", "first", "second": cheaply told of most words that they are none
  if (!ENDINGS.has(word.charCodeAt(word.length - 1) | 32)) return undefined;
  const lower = word.toLowerCase();
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(lower)?.[1];
  return digits === undefined ? RANKS.get(lower) : Number(digits);
}

const ONES: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
};

const TENS: Readonly<Record<string, number>> = {
  twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
};

const SCALES: Readonly<Record<string, number>> = {
  hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, quadrillion: 1e15, lakh: 1e5, crore: 1e7, dozen: 12,
};

/** After digits only: "1.5bn", "20 mn", "15k". A lone "m" is decided by `readNumber`'s caller: metre or million. */
export const SHORT_SCALES: Readonly<Record<string, number>> = {
  k: 1e3, K: 1e3, mn: 1e6, mln: 1e6, mil: 1e6, bn: 1e9, bln: 1e9, tn: 1e12, trn: 1e12, B: 1e9, M: 1e6, T: 1e12, million: 1e6, billion: 1e9,
};

/** "dozens", "scores", "hundreds": at least two of them. */
const VAGUE: Readonly<Record<string, number>> = {
  tens: 10, dozens: 12, scores: 20, hundreds: 100, thousands: 1e3, millions: 1e6, billions: 1e9, trillions: 1e12, lakhs: 1e5, crores: 1e7,
};

/** "two-thirds", "three quarters", "a tenth". */
export const DENOMINATORS: Readonly<Record<string, number>> = {
  half: 2, halves: 2, third: 3, thirds: 3, quarter: 4, quarters: 4, fourth: 4, fourths: 4, fifth: 5, fifths: 5, sixth: 6, sixths: 6,
  seventh: 7, sevenths: 7, eighth: 8, eighths: 8, ninth: 9, ninths: 9, tenth: 10, tenths: 10,
};

export const GLYPHS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 };

/** "a few hundred", "several thousand": bounds as multiples of the scale. */
export const FEW: Readonly<Record<string, readonly [number, number]>> = { few: [2, 6], several: [2, 9], couple: [2, 3] };

/** What a word does in a number: "twelve" is a one as well. */
export type WordRole = 'one' | 'ten' | 'scale' | 'vague' | 'article' | 'half' | 'few' | 'glyph';

/** A word that can stand in a number, and what it is worth there. */
export interface NumberWord {
  readonly role: WordRole;
  readonly value: number;
}

const words = new Map<string, NumberWord>();
for (const [table, role] of [[ONES, 'one'], [TENS, 'ten'], [SCALES, 'scale'], [VAGUE, 'vague'], [GLYPHS, 'glyph']] as const)
  for (const [word, value] of Object.entries(table)) addCases(word, { role, value });
addCases('a', { role: 'article', value: 1 });
addCases('an', { role: 'article', value: 1 });
addCases('half', { role: 'half', value: 0.5 });
for (const word of Object.keys(FEW)) addCases(word, { role: 'few', value: 0 });

function addCases(word: string, entry: NumberWord): void {
  words.set(word, entry);
  words.set(word[0]!.toUpperCase() + word.slice(1), entry);
  if (word.length > 1) words.set(word.toUpperCase(), entry);
}

/** What a word is worth in a number, as written in small letters, with a capital or in capitals; undefined for one that stands in none. */
export const numberWord = (text: string): NumberWord | undefined => words.get(text);

import { isApostrophe } from './characters.js';

/** Contractions that no apostrophe shows, and where they part: gon|na. */
const PARTED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3], // we cannot go
  ['gonna', 3], // they are gonna win
  ['gotta', 3], // you gotta see it
  ['wanna', 3], // I wanna go
  ['dunno', 2], // I dunno
  ['gimme', 3], // gimme shelter
  ['lemme', 3], // lemme see
  ...['dont', 'didnt', 'doesnt', 'isnt', 'arent', 'wasnt', 'werent', 'hasnt', 'havent', 'hadnt', 'couldnt', 'wouldnt', 'shouldnt', 'aint', 'cant', 'wont'] // social media posts quoted as written
    .map((word) => [word, word.length - 2] as const),
  ...['youre', 'theyre', 'youve', 'theyve', 'youll', 'theyll', 'itll'].map((word) => [word, word.length - 2] as const),
  ...['im', 'ive', 'thats', 'whats', 'hes', 'shes', 'theres', 'heres'].map((word) => [word, word === 'ive' ? 1 : word.length - 1] as const),
]);

/** 's 're 've 'll 'd 'm, without the apostrophe. */
const ENCLITICS: ReadonlySet<string> = new Set(['s', 're', 've', 'll', 'd', 'm']);

/**
 * Where the last clitic of a word starts, as an offset in it; 0 when it has none.
 * do|n't, Rubio|'s, couldn't|'ve (and could|n't when asked again of the rest), can|not.
 */
export function cliticStart(word: string): number {
  const length = word.length;
  for (let i = length - 1; i > 0 && i >= length - 3; i--) {
    if (!isApostrophe(word.charCodeAt(i))) continue;
    const tail = word.slice(i + 1).toLowerCase();
    if (tail === 't' && i > 1 && (word[i - 1] === 'n' || word[i - 1] === 'N')) return i - 1;
    return ENCLITICS.has(tail) ? i : 0;
  }
  if (length < 2 || length > 8) return 0;
  return PARTED.get(word.toLowerCase()) ?? 0;
}

/** "s" of "U.S.'s": the letters after an apostrophe that stands apart from its word. */
export function isEnclitic(letters: string): boolean {
  return ENCLITICS.has(letters.toLowerCase());
}

/** Words that start with an apostrophe: '05, 'em, 'til. */
const APHERESES: ReadonlySet<string> = new Set(['em', 'n', 'til', 'till', 'cause', 'tis', 'twas', 'round', 'bout', 's', 're', 've', 'll', 'd', 'm', 'cos', 'cuz']);

/** True when the apostrophe before `word` belongs to it: "'em", "'90s", and the clitics of text cut by spaces ("Rubio 's"). */
export function takesApostrophe(word: string): boolean {
  return /^\d\ds?$/.test(word) || (word.length <= 5 && APHERESES.has(word.toLowerCase()));
}

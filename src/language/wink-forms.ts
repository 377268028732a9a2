import { classOf, isApostrophe, LETTER, LOWER, UPPER } from './characters.js';

/** Clitics and the whole words that they stand for; wink-nlp knows the words better. */
const EXPANSIONS: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'], // do|n't
  ['nt', 'not'], // do|nt
  ["'re", 'are'], // we|'re
  ["'ve", 'have'], // we|'ve
  ["'ll", 'will'], // we|'ll
  ["'m", 'am'], // I|'m
  ["'d", 'would'], // he|'d
  ["'em", 'them'], // tell 'em
  ["'til", 'until'], // 'til dawn
  ["'cause", 'because'], // 'cause he said so
]);

/** The first halves of contractions that are no words: ca|n't, wo|n't, gon|na. */
const TORSOS: ReadonlyMap<string, readonly [next: string, whole: string]> = new Map([
  ['ca', ["n't", 'can']],
  ['wo', ["n't", 'will']],
  ['sha', ["n't", 'shall']],
  ['ai', ["n't", 'is']],
  ['gon', ['na', 'going']],
  ['wan', ['na', 'want']],
  ['got', ['ta', 'got']],
]);

/** After these 's is "is", elsewhere the possessive: it|'s raining, Rubio|'s visit. */
const TAKES_IS: ReadonlySet<string> = new Set(['it', 'he', 'she', 'that', 'this', 'there', 'here', 'what', 'who', 'where', 'how', 'when', 'why', 'everything', 'nothing', 'something']);

/** Words of letters only that wink-nlp would cut, or whose whole forms it writes with an apostrophe. */
const CUT_BY_WINK: ReadonlySet<string> = new Set([
  'aint', 'amnt', 'arent', 'caint', 'cannot', 'cant', 'couldnt', 'couldve', 'darent', 'daresnt', 'dasnt', 'didnt', 'doesnt', 'dont', 'gont', 'hadnt', 'havent', 'heve', 'howll', 'howre',
  'iam', 'isnt', 'itll', 'ive', 'maynt', 'mayve', 'mightnt', 'mightve', 'mustnt', 'mustve', 'notve', 'oughtnt', 'shallnt', 'shant', 'shouldnt', 'shouldve', 'thatll', 'thatre', 'thereare',
  'therell', 'thesere', 'theyll', 'theyre', 'theyve', 'thosere', 'wasnt', 'werent', 'weve', 'whatll', 'whatre', 'whatve', 'wherere', 'whereve', 'whove', 'whyre', 'wont', 'wouldnt', 'wouldve',
  'youll', 'youre', 'youve',
]);

/** Abbreviations that wink-nlp knows with their full stop. */
const KNOWN_ABBREVIATIONS: ReadonlySet<string> = new Set([
  'a.m.', 'p.m.', 'e.g.', 'i.e.', 'etc.', 'vs.', 'Mr.', 'Mrs.', 'Ms.', 'Dr.', 'Gen.', 'Sen.', 'Rep.', 'Gov.', 'Col.', 'Capt.', 'Lt.', 'Sgt.', 'Prof.', 'Hon.', 'Jr.', 'Sr.', 'St.', 'Inc.', 'Corp.', 'Co.', 'Ltd.',
  'No.', 'Jan.', 'Feb.', 'Mar.', 'Apr.', 'Jun.', 'Jul.', 'Aug.', 'Sep.', 'Sept.', 'Oct.', 'Nov.', 'Dec.', 'Mon.', 'Tue.', 'Wed.', 'Thu.', 'Fri.', 'Sat.', 'Sun.', 'Ave.', 'Mt.', 'Ft.', 'Calif.', 'Fla.', 'Tex.', 'Mass.', 'Conn.', 'Va.', 'Pa.', 'D.C.', 'N.Y.', 'N.J.',
]);

const PUNCTUATION: ReadonlySet<string> = new Set(['.', ',', ';', ':', '!', '?', '(', ')', '[', ']', '{', '}', '-', '–', '—', '…', '/', "'", '"', '‘', '’', '“', '”', '`', '¿', '¡']);
const SYMBOLS: ReadonlySet<string> = new Set(['%', '$', '£', '€', '¥', '₹', '&', '+', '=', '*', '#', '@', '<', '>', '|', '~', '^', '°', '§', '±', '×', '÷', '©']);

/** Longest word that wink-nlp is shown: its patterns are not linear in the length of a word. */
const LONGEST = 40;

/** The form of `words[i]` that is shown to wink-nlp: one that it knows as one token, whatever it has read before. */
export function winkForm(words: readonly string[], i: number, sentenceStart: number): string {
  const word = words[i]!;
  const unit = word.charCodeAt(0);
  const c = classOf(unit);
  if (c === LOWER || c === UPPER || c === LETTER) return wordForm(words, i, sentenceStart);
  if (word.length === 1 && (PUNCTUATION.has(word) || SYMBOLS.has(word))) return word;
  if (/^[\d.+-]*\d/.test(word)) return numberForm(word);
  if (isApostrophe(unit) && word.length > 1) return apostropheForm(words, i, sentenceStart);
  return markForm(word);
}

function wordForm(words: readonly string[], i: number, sentenceStart: number): string {
  const word = words[i]!;
  if (isPlain(word)) {
    if (word.length <= 3) {
      const torso = TORSOS.get(word.toLowerCase());
      if (torso && i + 1 < words.length && straight(words[i + 1]!) === torso[0]) return torso[1];
      if (word.length === 2 && i > sentenceStart && (word === 'nt' || word === 'na' || word === 'ta')) return word === 'nt' ? 'not' : 'to';
    } else if (word.length <= 8 && CUT_BY_WINK.has(word.toLowerCase())) return word.slice(0, -1);
    return word.length > LONGEST ? word.slice(0, LONGEST) : word;
  }
  if (KNOWN_ABBREVIATIONS.has(word)) return word;
  if (word.length > LONGEST) return placeholder(word);
  const expansion = EXPANSIONS.get(straight(word));
  if (expansion) return expansion;
  if (word.includes('@') || word.includes('/')) return 'Website';
  // Erdoğan → Erdogan, O'Neill → ONeill, Dept. → Dept, co-founder → founder, B-52 → B, AT&T → ATT
  const bare = word.slice(word.lastIndexOf('-') + 1).normalize('NFD').replace(/[^A-Za-z]/g, '');
  if (bare.length * 2 < word.length - 1 && !/^[\x20-\x7f]*$/.test(word)) return placeholder(word);
  if (bare === '') return placeholder(word);
  return CUT_BY_WINK.has(bare.toLowerCase()) ? bare.slice(0, -1) || 'a' : bare;
}

/** A word that no lexicon has. */
const UNKNOWN = 'zzyzx';

/** A word that nobody knows, of the same case. */
function placeholder(word: string): string {
  return classOf(word.charCodeAt(0)) === LOWER ? UNKNOWN : 'Zzyzx';
}

/** Letters A to Z only, or with the accents of Western Europe that wink-nlp takes for letters. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i) | 0x20;
    if (unit < 0x61 || unit > 0x7a) return false;
  }
  return true;
}

function straight(word: string): string {
  return word.replace(/[’ʼ`´]/, "'").toLowerCase();
}

function numberForm(word: string): string {
  if (/^\d+(?:st|nd|rd|th)$/i.test(word)) return '4th';
  if (/^\d+s$/.test(word)) return '1980s';
  return '10';
}

function apostropheForm(words: readonly string[], i: number, sentenceStart: number): string {
  const word = straight(words[i]!);
  if (word === "'s") {
    const before = i > sentenceStart ? words[i - 1]!.toLowerCase() : '';
    return before === 'let' ? 'us' : TAKES_IS.has(before) ? 'is' : "'s";
  }
  if (/^'\d/.test(word)) return word.endsWith('s') ? '1980s' : '10';
  if (word === "''" || word === '``') return '"';
  return EXPANSIONS.get(word) ?? (/^[^\p{L}]*$/u.test(word) ? '"' : UNKNOWN);
}

function markForm(word: string): string {
  const first = word[0]!;
  if (PUNCTUATION.has(first) && word.split(first).join('') === '') return first;
  if (/^[.!?…]+$/.test(word)) return '.';
  if (first === '@' || first === '#') return 'Zzyzx';
  if (SYMBOLS.has(first)) return first;
  return /^\p{P}/u.test(word) ? '-' : '*';
}

/** Tag of a word of which wink-nlp has seen a stand-in of another part of speech; undefined: the stand-in's tag holds. */
export function tagBehind(word: string): string | undefined {
  const unit = word.charCodeAt(0);
  return classOf(unit) >= LOWER && classOf(unit) <= LETTER && (word.includes('@') || word.includes('/')) ? 'X' : undefined;
}

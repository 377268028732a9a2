import { digitsValue, type NumberReading } from './numbers.js';
import { isDash, lowerAt, type Piece } from './pieces.js';
import { readUnit } from './units.js';

/** A number after one of these names the thing: "Flight 370", "Article 50", "Category 4", "page 3", "No. 3". */
const LABELS = new Set([
  'no', 'no.', 'nos', 'nos.', 'number', 'numbers', '#', 'section', 'sections', 'article', 'articles', 'chapter', 'page', 'pages', 'p.', 'pp.', 'paragraph', 'line', 'item', 'rule', 'room',
  'flight', 'route', 'highway', 'interstate', 'channel', 'phase', 'stage', 'level', 'tier', 'type', 'class', 'grade', 'category', 'day', 'week', 'round', 'game', 'part', 'volume',
  'vol', 'vol.', 'episode', 'season', 'version', 'size', 'title', 'act', 'resolution', 'gate', 'platform', 'terminal', 'runway', 'unit', 'district', 'ward', 'zone', 'sector', 'group',
  'model', 'formula', 'lap', 'exit', 'bus', 'train', 'apartment', 'suite', 'box', 'code', 'proposition', 'amendment', 'clause', 'protocol', 'figure', 'table', 'appendix', 'exhibit',
  'count', 'seed', 'pier', 'berth', 'reactor', 'battalion', 'brigade', 'squadron', 'division', 'area', 'studio', 'cell', 'block', 'lot', 'plot', 'dc', 'mark', 'mk', 'windows', 'apollo',
  'version', 'build', 'release', 'chromosome', 'psalm', 'verse', 'opus', 'symphony', 'highway', 'm', 'a', 'boeing', 'airbus', 'form', 'schedule', 'annex', 'step',
]);

/** After "5-4" or "3-1" these tell of a result: "a 3-1 victory". */
const RESULTS = new Set(['victory', 'win', 'lead', 'defeat', 'loss', 'draw', 'vote', 'record', 'decision', 'ruling', 'majority', 'scoreline', 'triumph', 'result', 'tie', 'margin', 'thrashing', 'aggregate', 'split']);

const STREETS = new Set(['street', 'st', 'st.', 'avenue', 'ave', 'ave.', 'road', 'rd', 'rd.', 'boulevard', 'blvd', 'lane', 'drive', 'square', 'place', 'parkway', 'plaza', 'court']);

const ORDINAL_SUFFIXES = new Set(['st', 'nd', 'rd', 'th']);

/** "the top 1 percent", "the middle fifth" name a group of people. */
const GROUPS = new Set(['top', 'bottom', 'richest', 'wealthiest', 'poorest', 'middle']);

/** Is the number part of a name, a label, an address, a telephone number, a score, an age or an ordinal? */
export function isNoCount(pieces: readonly Piece[], number: NumberReading): boolean {
  const { from, to, form } = number;
  return (
    isOrdinal(pieces, to) || isLabel(pieces, from) || (form === 'digits' && (isNamePart(pieces, from, to) || isCode(pieces, from, to) || isListMark(pieces, from, to) || isAddress(pieces, to))) ||
    GROUPS.has(lowerAt(pieces, from - 1)) || isScore(pieces, from, to) || isManner(pieces, number) || isAgeAside(pieces, from, to) || isPronoun(pieces, number)
  );
}

/** "12th", "21st". */
function isOrdinal(pieces: readonly Piece[], to: number): boolean {
  const next = pieces[to];
  return next?.glued === true && ORDINAL_SUFFIXES.has(next.lower);
}

function isLabel(pieces: readonly Piece[], from: number): boolean {
  const before = pieces[from - 1];
  if (!before) return false;
  const text = before.lower;
  // "no 12 people" is not said; "No. 3" may be cut before its full stop
  if (text === '.' && (lowerAt(pieces, from - 2) === 'no' || lowerAt(pieces, from - 2) === 'nos')) return true;
  const joined = isDash(text) && before.glued ? lowerAt(pieces, from - 2) : text;
  if (!LABELS.has(joined)) return false;
  // one letter is a label only where it is a name: "M 25", not "a 12-day trip"
  if (joined.length === 1) return joined !== 'a' && before.tag === 'PROPN';
  return joined !== 'number' || pieces[from - 2]?.lower !== 'the';
}

/** Plurals without an s: "in Iraq 12 men died". */
const PLURALS = new Set(['men', 'women', 'children', 'police', 'personnel', 'staff', 'troops', 'dead', 'aircraft', 'cattle', 'fish', 'percent', 'million', 'billion', 'firemen', 'policemen', 'servicemen', 'crew', 'others']);

/** "Boeing 747", "S&P 500", "Covid-19", "Formula 1": digits right behind a name, and no plural that they count. */
function isNamePart(pieces: readonly Piece[], from: number, to: number): boolean {
  const before = pieces[from - 1];
  const number = pieces[from]!;
  if (!before || number.text.includes(',') || number.text.includes('.')) return false;
  if (isDash(before.text) && before.glued && number.glued) {
    const stem = pieces[from - 2];
    // "F-16", "Covid-19"; "mid-30s", "sub-100" are no names either way
    return stem !== undefined && Number.isNaN(digitsValue(stem.text)) && /\p{L}$/u.test(stem.text);
  }
  // "S&P 500", "CAC 40": capitals, whatever the tagger says
  const isName = before.tag === 'PROPN' || /^\p{Lu}[\p{Lu}&]+$/u.test(before.text);
  if (!isName || before.end > number.start) return false;
  const next = pieces[to];
  if (next?.tag === 'PROPN') return true;
  // "the Nikkei 225 index": one index is not 225 of them
  if (next?.tag === 'NOUN' && Number(number.text) > 1 && !/s$/.test(next.text) && next.lower !== 'people' && readUnit(pieces, to) === null) return !PLURALS.has(next.lower);
  return !(next && (next.tag === 'NOUN' || next.tag === 'ADJ' || next.text === '%' || isDash(next.text)));
}

/** "555-0199", "192.168.0.1", "2024/17", "3G", "4x4": digits tied to more digits or letters. */
function isCode(pieces: readonly Piece[], from: number, to: number): boolean {
  const next = pieces[to];
  const before = pieces[from - 1];
  if (before?.glued !== undefined && pieces[from]!.glued && /^[/#@_.:]$/.test(before.text)) return true;
  if (next?.glued && /^[/_@:]/.test(next.text) && /^\d/.test(pieces[to + 1]?.text ?? '')) return true;
  // leading zeros: a code, not a count
  if (/^0\d/.test(pieces[from]!.text)) return true;
  const isRun = (k: number): boolean => isDash(lowerAt(pieces, k)) && pieces[k]!.glued && /^\d+$/.test(pieces[k + 1]?.text ?? '') && pieces[k + 1]!.glued;
  // three groups of digits in a row
  return (isRun(to) && isRun(to + 2)) || (isRun(to) && from >= 2 && isRun(from - 1)) || (from >= 4 && isRun(from - 1) && isRun(from - 3));
}

/** After a hyphen these say how, not how many: "two-time champion", "four-way race", "2-to-1 vote", "1-of-16". */
const MANNERS = new Set(['time', 'way', 'sided', 'dimensional', 'handed', 'faced', 'tier', 'star', 'to', 'of', 'off', 'on', 'for', 'piece', 'track']);

function isManner(pieces: readonly Piece[], { from, to, low }: NumberReading): boolean {
  if (low === 0 && pieces[from]!.tag !== 'NUM' && !/^\d/.test(pieces[from]!.text)) return true;
  const dash = pieces[to];
  const before = pieces[from - 1];
  if (dash && isDash(dash.text) && dash.glued && MANNERS.has(lowerAt(pieces, to + 1))) return true;
  return before !== undefined && isDash(before.text) && before.glued && pieces[from]!.glued && (lowerAt(pieces, from - 2) === 'to' || lowerAt(pieces, from - 2) === 'of');
}

/** "1." and "(2)" at the head of a line. */
function isListMark(pieces: readonly Piece[], from: number, to: number): boolean {
  const mark = lowerAt(pieces, to);
  return (from === 0 || (from === 1 && lowerAt(pieces, 0) === '(')) && (mark === '.' || mark === ')') && pieces.length > to + 1;
}

/** "10 Downing Street", "1600 Pennsylvania Avenue". */
function isAddress(pieces: readonly Piece[], to: number): boolean {
  const isCapital = (k: number): boolean => /^\p{Lu}/u.test(pieces[k]?.text ?? '');
  for (let k = to; k < to + 4 && isCapital(k); k++) if (k > to && STREETS.has(lowerAt(pieces, k))) return true;
  return false;
}

/** "3-1", "won 21-14", "a 5-4 ruling"; "5-7 years" is a range. */
function isScore(pieces: readonly Piece[], from: number, to: number): boolean {
  const isSmall = (k: number): boolean => /^\d{1,3}$/.test(pieces[k]?.text ?? '');
  if (!isSmall(from) || to !== from + 1) return false;
  const first = isDash(lowerAt(pieces, to)) && pieces[to]!.glued && isSmall(to + 1) && pieces[to + 1]!.glued;
  const second = from >= 2 && isDash(lowerAt(pieces, from - 1)) && pieces[from]!.glued && isSmall(from - 2);
  if (!first && !second) return false;
  const [left, right] = first ? [from, to + 1] : [from - 2, from];
  const after = pieces[right + 1];
  if (Number(pieces[left]!.text) >= Number(pieces[right]!.text)) return true;
  if (!after) return true;
  const text = after.lower;
  return RESULTS.has(text) || !(after.tag === 'NOUN' || after.tag === 'SYM' || after.tag === 'NUM' || isDash(text) || text === '%' || after.tag === 'ADJ');
}

/** "John Doe, 56, said", "Jane Doe (31)", "aged 56", "at age 9". */
function isAgeAside(pieces: readonly Piece[], from: number, to: number): boolean {
  const before = lowerAt(pieces, from - 1);
  if (before === 'aged' || before === 'age' || before === 'ages') return true;
  const number = pieces[from]!;
  if (to !== from + 1 || !/^\d{1,3}$/.test(number.text)) return false;
  const after = lowerAt(pieces, to);
  const named = pieces[from - 2]?.tag;
  if (before === '(' && after === ')') return named === 'PROPN';
  return before === ',' && (after === ',' || after === '.' || after === ';' || after === 'and' || to === pieces.length) && (named === 'PROPN' || named === 'NOUN') && Number(number.text) < 120 && number.tag === 'NUM';
}

/** "one of the largest", "the one", "no one", "one another", "one day": "one" that counts nothing. */
function isPronoun(pieces: readonly Piece[], { from, to, low, form }: NumberReading): boolean {
  if (form !== 'words' || low !== 1 || to !== from + 1) return false;
  const next = pieces[to];
  const before = lowerAt(pieces, from - 1);
  if (['the', 'this', 'that', 'which', 'every', 'no', 'any', 'some', 'each', 'another', 'a'].includes(before)) return !(before === 'the' && next?.tag === 'NOUN');
  if (!next) return true;
  const text = next.lower;
  if (['of', 'another', 'day', 'thing', 'way', 'side', 'hand', "'s", '’s', 'time', 'point', 'example', 'reason', 'such'].includes(text)) return true;
  if (isDash(text)) return pieces[to + 1]?.lower === 'time' || pieces[to + 1]?.lower === 'sided' || pieces[to + 1]?.lower === 'off';
  return next.tag !== 'NOUN' && next.tag !== 'ADJ' && next.tag !== 'NUM' && next.tag !== 'SYM' && next.tag !== 'PROPN';
}

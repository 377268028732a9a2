import { feet, heightAt, inchesAt } from './feet-and-inches.js';
import { centsAt, currencyBefore, isCurrencyWord, isSterling } from './money.js';
import { digitsValue, readNumber, type NumberReading } from './numbers.js';
import { isDash, lowerAt, type Piece } from './pieces.js';
import { timeWord } from './time-words.js';
import { readCurrency, readUnit } from './units.js';

/** A number with its unit, or a range of two, from piece `from` up to (not including) piece `to`. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  /** "age" for "16-month-old"; null: look in the tree. */
  readonly counted: string | null;
  /** The words themselves are vague: "dozens", "two-thirds". */
  readonly vague: boolean;
}

/** Between the ends of a range: "5 to 7", "between 5 and 7", "5-7", "one or two". */
const RANGE_WORDS = new Set(['to', 'or', '-', '–', '—', 'and']);

/** The whole amount around a number: currency sign before, second end of a range, unit, rate. Null when the number is part of something else. */
export function readAmount(pieces: readonly Piece[], number: NumberReading): Amount | null {
  const sign = currencyBefore(pieces, number.from);
  const single = withUnit(pieces, number, sign);
  if (single === null) return null;
  return readRange(pieces, number, single) ?? single;
}

function withUnit(pieces: readonly Piece[], number: NumberReading, sign: { readonly from: number; readonly code: string } | null): Amount | null {
  const { from, to, form } = number;
  const vague = form === 'vague' || form === 'fraction';
  const base = { from: sign?.from ?? from, counted: null, vague };
  if (sign) {
    // "£20m": after a currency the m is a million
    const million = lowerAt(pieces, to) === 'm' && pieces[to]!.glued ? 1e6 : 1;
    const end = million > 1 ? to + 1 : to;
    return rated(pieces, { ...base, to: end, low: number.low * million, high: number.high === null ? null : number.high * million, unit: sign.code });
  }
  const at = isDash(lowerAt(pieces, to)) && pieces[to + 1]?.glued ? to + 1 : to;
  // "half of 1 percent"
  if (form === 'fraction' && lowerAt(pieces, to) === 'of' && pieces[to + 1] && !Number.isNaN(digitsValue(pieces[to + 1]!.text))) return null;
  if (form === 'fraction' && !isOfUnit(pieces, to)) return { ...base, to, low: share(number.low), high: share(number.high ?? number.low), unit: '%' };
  // "hundreds of millions of dollars"
  const currency = readCurrency(pieces, form === 'vague' && lowerAt(pieces, to) === 'of' ? to + 1 : at);
  if (currency && isCurrencyWord(pieces, currency.to - 1, number)) return rated(pieces, { ...base, to: currency.to, low: number.low, high: number.high, unit: currency.meaning });
  const cents = centsAt(pieces, at);
  if (cents) return { ...base, to: at + 1, low: number.low / 100, high: number.high === null ? null : number.high / 100, unit: cents };
  const millions = gluedMillion(pieces, to);
  if (millions) return { ...base, to: to + 1, low: number.low * 1e6, high: number.high === null ? null : number.high * 1e6, unit: null };
  const unit = readUnit(pieces, at);
  if (unit?.meaning.name === 'pound' && isSterling(pieces, number, at)) return rated(pieces, { ...base, to: unit.to, low: number.low, high: number.high, unit: 'GBP' });
  if (unit && isUnitUse(pieces, number, at, unit.to)) return measured(pieces, number, { ...base, to: unit.to, low: number.low, high: number.high, unit: unit.meaning.name });
  const height = heightAt(pieces, number);
  if (height) return { ...base, to: height.to, low: height.value, high: height.value, unit: 'foot' };
  // digits with letters glued on that are no unit: "3G", "4x4"
  const next = pieces[to];
  if (form === 'digits' && next?.glued && /^\p{L}/u.test(next.text)) return null;
  const magnitude = magnitudeBefore(pieces, from);
  if (magnitude !== null) return { ...base, from: magnitude, to, low: number.low, high: number.high, unit: 'magnitude' };
  return rated(pieces, { ...base, to, low: number.low, high: number.high, unit: null });
}

function share(value: number): number {
  return Number((value * 100).toPrecision(4));
}

/** "half a mile", "three quarters of an hour": a share of one unit is a length of its own. */
function isOfUnit(pieces: readonly Piece[], to: number): boolean {
  const at = lowerAt(pieces, to) === 'of' ? to + 1 : to;
  return (lowerAt(pieces, at) === 'a' || lowerAt(pieces, at) === 'an') && readUnit(pieces, at + 1) !== null;
}

/** "20m people": a glued m before a plural noun is a million, else metres. */
function gluedMillion(pieces: readonly Piece[], to: number): boolean {
  const letter = pieces[to];
  const next = pieces[to + 1];
  return letter?.text === 'm' && letter.glued && next?.tag === 'NOUN' && (next.text.endsWith('s') || next.text === 'people');
}

/** One and two letters are units only behind digits: "5 m", "30 kg", not "two m". */
function isUnitUse(pieces: readonly Piece[], number: NumberReading, at: number, to: number): boolean {
  const text = pieces[at]!.text;
  const long = text.length > 2 || to > at + 1;
  if (!long && text !== '%' && text !== '°') {
    if (number.form === 'words' || number.form === 'vague') return false;
    if (text.length === 1 && !pieces[at]!.glued && text !== 'm') return false;
    // "3G", "4K"
    if (text.length === 1 && text !== text.toLowerCase()) return false;
  }
  // "two second-half goals", "three point guards"
  const { ordinal } = timeWord(text);
  if (ordinal && !isDash(lowerAt(pieces, at - 1))) return false;
  return true;
}

/** Feet with inches, ages ("16-month-old"), rates. */
function measured(pieces: readonly Piece[], number: NumberReading, amount: Amount): Amount {
  if (amount.unit === 'foot') {
    const inches = inchesAt(pieces, amount.to);
    if (inches) return { ...amount, to: inches.to, low: feet(number.low, inches.value), high: feet(number.low, inches.value) };
  }
  if (amount.unit === 'year' || amount.unit === 'month' || amount.unit === 'week' || amount.unit === 'day') {
    const at = isDash(lowerAt(pieces, amount.to)) ? amount.to + 1 : amount.to;
    if (lowerAt(pieces, at) === 'old' || lowerAt(pieces, at) === 'olds') return { ...amount, to: at + 1, counted: 'age' };
  }
  return rated(pieces, amount);
}

/** "a day", "per year", "an hour", "per barrel", "a share": the rate is part of the unit. */
function rated(pieces: readonly Piece[], amount: Amount): Amount {
  const link = lowerAt(pieces, amount.to);
  const text = lowerAt(pieces, amount.to + 1);
  const { unit: time, plural } = timeWord(text);
  const next = pieces[amount.to + 1];
  if (!next) return amount;
  const article = link === 'a' || link === 'an' || link === 'each' || link === 'every';
  if ((link === 'per' || article) && time && !plural) return { ...amount, to: amount.to + 2, unit: amount.unit === null ? `per ${time}` : `${amount.unit} per ${time}` };
  if (amount.unit === null) return amount;
  if ((link === 'per' && next.tag === 'NOUN') || ((link === 'a' || link === 'an') && PRICED.has(text))) return { ...amount, to: amount.to + 2, unit: `${amount.unit} per ${text}` };
  return amount;
}

/** Goods that prices are quoted by: "$80 a barrel". */
const PRICED = new Set(['barrel', 'share', 'ounce', 'ton', 'tonne', 'gallon', 'liter', 'litre', 'pound', 'kilo', 'kilogram', 'head', 'person', 'unit', 'piece', 'ticket', 'pop', 'bushel', 'night']);

/** "magnitude 6.1", "a magnitude of 6.1". */
function magnitudeBefore(pieces: readonly Piece[], i: number): number | null {
  const before = lowerAt(pieces, i - 1);
  const at = before === 'of' || isDash(before) ? i - 2 : i - 1;
  return at >= 0 && lowerAt(pieces, at) === 'magnitude' ? at : null;
}

/** "between 5 and 7", "5 to 7 percent", "$5 million to $7 million", "one or two". "from 5 to 7" is a change: two amounts. */
function readRange(pieces: readonly Piece[], number: NumberReading, first: Amount): Amount | null {
  const link = lowerAt(pieces, first.to);
  if (!RANGE_WORDS.has(link) || number.form === 'vague') return null;
  const opener = lowerAt(pieces, first.from - 1);
  if (opener === 'from' || (link === 'and' && opener !== 'between')) return null;
  if (isDash(link) && !pieces[first.to]!.glued) return null;
  const sign = readCurrency(pieces, first.to + 1);
  const at = sign ? sign.to : first.to + 1;
  const second = readNumber(pieces, at);
  if (!second || second.high === null || first.low === null) return null;
  const end = withUnit(pieces, second, sign ? { from: first.to + 1, code: sign.meaning } : first.unit !== null && first.from < number.from ? { from: at, code: first.unit } : null);
  if (!end || end.high === null) return null;
  // "5 to 7 million": the scale is of both
  const scale = first.unit === null || sign === null ? sharedScale(number, second, end.high / second.high) : 1;
  const low = first.low * scale;
  if (low >= end.high) return null;
  // "fell 340 points to 7,114" is a change, not a range
  if (first.unit !== null && (end.unit === null || first.unit !== end.unit)) return null;
  if (link === 'or' && (number.form !== 'words' || second.form !== 'words') && first.unit === null) return null;
  return { ...end, from: opener === 'between' ? first.from - 1 : first.from, low, vague: link === 'or' };
}

function sharedScale(first: NumberReading, second: NumberReading, extra: number): number {
  if (first.form !== 'digits' && first.form !== 'words') return 1;
  const scale = second.form === 'mixed' ? [1e12, 1e9, 1e6, 1e3].find((s) => second.low >= s && first.low < s && second.low / s < 1000) ?? 1 : 1;
  return first.low * scale < second.low ? scale * extra : extra;
}

/** "one in five voters", "nine out of 10": a share. */
export function readShareOf(pieces: readonly Piece[], number: NumberReading): Amount | null {
  if (number.high === null || (number.form !== 'words' && number.form !== 'digits')) return null;
  const link = lowerAt(pieces, number.to);
  const isOut = link === 'out' && lowerAt(pieces, number.to + 1) === 'of';
  const isOf = link === 'of';
  if (!isOut && !isOf && !(link === 'in' && number.form === 'words')) return null;
  const whole = readNumber(pieces, number.to + (isOut ? 2 : 1));
  // "eight of 10 voters" is a share, "178 of 369 punches" are two counts
  if (isOf && whole?.low !== 10 && whole?.low !== 100) return null;
  if (!whole || whole.high === null || whole.form === 'mixed' || /^['’s]/.test(lowerAt(pieces, whole.to)) || timeWord(lowerAt(pieces, whole.to)).unit || whole.low <= number.low || whole.low > 100) return null;
  const value = share(number.low / whole.low);
  return { from: number.from, to: whole.to, low: value, high: value, unit: '%', counted: null, vague: true };
}

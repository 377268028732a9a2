import { type NumberReading, readNumber } from './numbers.js';
import { isDash, lowerAt, type Piece } from './pieces.js';

/** Feet and inches in feet. */
export function feet(whole: number, inches: number): number {
  return Number((whole + inches / 12).toPrecision(4));
}

/** "9in", "9 inches", "-2" of "6-foot-2". */
export function inchesAt(pieces: readonly Piece[], i: number): { readonly to: number; readonly value: number } | null {
  const dash = isDash(lowerAt(pieces, i));
  const at = dash || lowerAt(pieces, i) === ',' ? i + 1 : i;
  const number = readNumber(pieces, at);
  if (!number || number.low >= 12 || number.high === null) return null;
  const unit = lowerAt(pieces, number.to);
  if (unit === 'in' || unit === 'inch' || unit === 'inches' || unit === 'ins') return { to: number.to + 1, value: number.low };
  return dash && pieces[at]!.glued ? { to: number.to, value: number.low } : null;
}

/** 6'3" */
export function heightAt(pieces: readonly Piece[], number: NumberReading): { readonly to: number; readonly value: number } | null {
  const mark = pieces[number.to];
  if (number.form !== 'digits' || !mark?.glued || (mark.text !== "'" && mark.text !== '’' && mark.text !== '′') || !pieces[number.to + 1]?.glued) return null;
  const inches = readNumber(pieces, number.to + 1);
  if (inches?.form !== 'digits' || inches.low >= 12) return null;
  const close = /^["”″']/.test(pieces[inches.to]?.text ?? '') ? 1 : 0;
  return { to: inches.to + close, value: feet(number.low, inches.low) };
}

import type { NumberReading } from './numbers.js';
import { lowerAt, type Piece } from './pieces.js';
import { readCurrency } from './units.js';

/** "$", "US$", "US $", "Rs.", "EUR" before the number. */
export function currencyBefore(pieces: readonly Piece[], i: number): { readonly from: number; readonly code: string } | null {
  for (let width = 3; width >= 1; width--) {
    const from = i - width;
    if (from < 0) continue;
    const currency = readCurrency(pieces, from);
    if (currency?.to === i && isSign(pieces[i - 1]!)) return { from: widened(pieces, from), code: codeWith(pieces, from, currency.meaning) };
  }
  return null;
}

/** A currency before its number is a sign or a code ("USD 300"), never a word ("won 300 seats"). */
function isSign({ text }: Piece): boolean {
  return !/^\p{Ll}+$/u.test(text) && !/^\p{Lu}\p{Ll}{2,}$/u.test(text);
}

/** The country letters before a bare dollar sign: "US $ 30", "HK$ 20" cut in two. */
const DOLLARS: Readonly<Record<string, string>> = { US: 'USD', 'U.S.': 'USD', C: 'CAD', CA: 'CAD', A: 'AUD', AU: 'AUD', NZ: 'NZD', HK: 'HKD', S: 'SGD', NT: 'TWD', R: 'BRL', MX: 'MXN' };

function codeWith(pieces: readonly Piece[], sign: number, code: string): string {
  return (pieces[sign]!.text === '$' && DOLLARS[pieces[sign - 1]?.text ?? '']) || code;
}

function widened(pieces: readonly Piece[], sign: number): number {
  return pieces[sign]!.text === '$' && DOLLARS[pieces[sign - 1]?.text ?? ''] ? sign - 1 : sign;
}

/** "50 cents", "30p". */
export function centsAt(pieces: readonly Piece[], i: number): string | null {
  const text = lowerAt(pieces, i);
  if (text === 'cent' || text === 'cents') return 'USD';
  if (text === 'pence' || (text === 'p' && pieces[i]!.glued)) return 'GBP';
  return null;
}

/** "612 million pounds", "fined 500 pounds"; "12 million pounds of beef" and "lost 20 pounds" are a weight. */
export function isSterling(pieces: readonly Piece[], { from, low }: NumberReading, at: number): boolean {
  if (!lowerAt(pieces, at).startsWith('pound')) return false;
  if (lowerAt(pieces, at + 1) === 'of') return MONEY_OF.has(lowerAt(pieces, at + 2));
  if (low >= 1e6) return true;
  for (let i = from - 1; i >= Math.max(0, from - MONEY_REACH); i--) {
    if (PAYING.has(lowerAt(pieces, i))) return true;
    if (pieces[i]!.tag === 'VERB') return false;
  }
  return false;
}

/** What there are so many pounds of in money. */
const MONEY_OF = new Set(['damage', 'damages', 'debt', 'debts', 'aid', 'funding', 'investment', 'savings', 'tax', 'taxes', 'public', 'taxpayers', 'cash', 'money', 'losses', 'compensation', 'government', 'state', 'bonuses', 'fines', 'cuts', 'spending', 'revenue', 'sales', 'profit', 'fraud', 'their', 'his', 'her', 'its', 'our']);
/** Words before a sum that say that it is one: "was fined a total of 500 pounds". */
const PAYING = new Set(['fine', 'fined', 'pay', 'paid', 'pays', 'paying', 'cost', 'costs', 'costing', 'worth', 'price', 'priced', 'earn', 'earns', 'earned', 'charge', 'charged', 'spend', 'spent', 'salary', 'wage', 'bill', 'fee', 'reward', 'bail', 'bought', 'buy', 'sold', 'sell', 'debt', 'debts', 'owe', 'owed', 'donate', 'donated', 'compensation', 'budget', 'ransom', 'loan', 'grant']);
const MONEY_REACH = 5;

/** "won 300 seats" has no won, "300 rand". */
export function isCurrencyWord(pieces: readonly Piece[], i: number, number: NumberReading): boolean {
  const piece = pieces[i]!;
  const text = piece.text;
  if (text === 'won') return piece.tag !== 'VERB' && piece.tag !== 'AUX' && number.low >= 1000;
  // a sign after a number belongs to the next one, unless it is glued on: "300€"
  if (/^[^\p{L}]+$/u.test(text)) return piece.glued && !/^\d/.test(pieces[i + 1]?.text ?? '');
  if (text.length <= 2) return false;
  return true;
}

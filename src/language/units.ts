import { readFileSync } from 'node:fs';
import type { Piece } from './pieces.js';

/** A unit of measure: `factor` times itself in the base of its dimension; null where conversion is no product (temperatures). */
export interface Unit {
  readonly name: string;
  readonly dimension: string;
  readonly factor: number | null;
}

interface UnitRow extends Unit {
  readonly forms: readonly string[];
}

interface CurrencyRow {
  readonly code: string;
  readonly forms: readonly string[];
}

interface Form<T> {
  readonly words: readonly string[];
  readonly meaning: T;
}

type FormIndex<T> = ReadonlyMap<string, readonly Form<T>[]>;

interface UnitTables {
  readonly byName: ReadonlyMap<string, Unit>;
  readonly units: FormIndex<Unit>;
  readonly currencies: FormIndex<string>;
}

let tables: UnitTables | undefined;

/** Read when the first number turns up. */
function unitTables(): UnitTables {
  if (!tables) {
    const units = readTable<UnitRow>('./units.json');
    const currencies = readTable<CurrencyRow>('./currencies.json');
    tables = {
      byName: new Map(units.map(({ name, dimension, factor }) => [name, { name, dimension, factor }])),
      units: indexOf(units.map(({ forms, name, dimension, factor }) => ({ forms, meaning: { name, dimension, factor } })), true),
      currencies: indexOf(currencies.map(({ forms, code }) => ({ forms, meaning: code })), false),
    };
  }
  return tables;
}

function readTable<T>(name: string): readonly T[] {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as readonly T[];
}

/** By first word, the form of more words first. */
function indexOf<T>(rows: readonly { readonly forms: readonly string[]; readonly meaning: T }[], lower: boolean): FormIndex<T> {
  const index = new Map<string, Form<T>[]>();
  for (const { forms, meaning } of rows) {
    for (const form of forms) {
      const words = (lower ? form.toLowerCase() : form).split(/ |(?<=\w)(-)(?=\w)/).filter(Boolean);
      const first = words[0]!;
      index.set(first, [...(index.get(first) ?? []), { words, meaning }].sort((a, b) => b.words.length - a.words.length));
    }
  }
  return index;
}

function match<T>(index: FormIndex<T>, pieces: readonly Piece[], i: number, textOf: (piece: Piece) => string): { readonly to: number; readonly meaning: T } | null {
  const piece = pieces[i];
  const forms = piece && index.get(textOf(piece));
  if (!forms) return null;
  for (const { words, meaning } of forms)
    if (words.every((word, k) => pieces[i + k] !== undefined && textOf(pieces[i + k]!) === word)) return { to: i + words.length, meaning };
  return null;
}

/** "50 mph." at the end of a sentence, "lb.": a full stop is no part of the unit. */
const lowerText = (piece: Piece): string => {
  const text = piece.lower;
  return text.length > 1 && text.endsWith('.') ? text.slice(0, -1) : text;
};
const exactText = (piece: Piece): string => piece.text;

/** The unit written from piece `i` on: "km", "square miles", "percentage points", "kilometers per hour". */
export function readUnit(pieces: readonly Piece[], i: number): { readonly to: number; readonly meaning: Unit } | null {
  return match(unitTables().units, pieces, i, lowerText);
}

/** The currency (ISO 4217) written from piece `i` on: "$", "US$", "euros", "Canadian dollars". */
export function readCurrency(pieces: readonly Piece[], i: number): { readonly to: number; readonly meaning: string } | null {
  return match(unitTables().currencies, pieces, i, exactText) ?? match(unitTables().currencies, pieces, i, lowerText);
}

export function unitNamed(name: string): Unit | undefined {
  return unitTables().byName.get(name);
}

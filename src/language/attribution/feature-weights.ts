import { symbolNames, symbolOf, templateNames } from './symbols.js';

/** Weight (log odds) of each feature: by what is looked at, then by the values found there. Learned by train/cues.ts. */
type Nested = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;

/** The weights by template and symbols, in a table of open addresses. */
export interface FeatureWeights {
  /** Template and both symbols in 32 bits; 0 is free. */
  readonly keys: Int32Array;
  readonly values: Float64Array;
  /** Shift of a hash that leaves its place. */
  readonly shift: number;
}

/** Bits of a symbol; the template has what two of them leave of 32. */
const BITS = 13;
const MOST_SYMBOLS = 1 << BITS;
const MOST_TEMPLATES = 1 << (32 - 2 * BITS);

/** Indexes what train/cues.ts has written. @throws Error when it has more templates or words than fit a key */
export function weightsIn(nested: Nested): FeatureWeights {
  const templates = new Map(templateNames().map((name, number) => [name, number]));
  const rows = Object.entries(nested).flatMap(([template, ones]) => {
    const number = templates.get(template);
    if (number === undefined) throw new Error(`No feature of cues is called "${template}": train the weights again.`);
    return Object.entries(ones).flatMap(([one, others]) => Object.entries(others).map(([other, weight]) => ({ key: keyOf(number, symbolOf(one), symbolOf(other)), weight })));
  });
  if (symbolNames().length > MOST_SYMBOLS || templates.size > MOST_TEMPLATES) throw new Error('The weights of cues have too many words: leave out more of the rare ones.');
  const bits = 2 + Math.ceil(Math.log2(rows.length));
  const weights: FeatureWeights = { keys: new Int32Array(1 << bits), values: new Float64Array(1 << bits), shift: 32 - bits };
  for (const { key, weight } of rows) {
    const at = placeOf(weights, key);
    weights.keys[at] = key;
    weights.values[at] = weight;
  }
  return weights;
}

/** The weight of one feature; 0 for one that has none. */
export function weightOf(weights: FeatureWeights, template: number, one: number, other: number): number {
  return one === 0 || other === 0 ? 0 : weights.values[placeOf(weights, keyOf(template, one, other))]!;
}

const keyOf = (template: number, one: number, other: number): number => (template << (2 * BITS)) | (one << BITS) | other;

/** Where a key stands, or would stand. */
function placeOf({ keys, shift }: FeatureWeights, key: number): number {
  let at = Math.imul(key, 0x9e3779b1) >>> shift;
  for (let held = keys[at]!; held !== 0 && held !== key; held = keys[at]!) at = (at + 1) & (keys.length - 1);
  return at;
}

import { markOf } from '../src/language/arc-model.js';
import { markOf as rowMarkOf, NOTHING, NOTHINGS, ROW, shiftFor, widthOf } from '../src/language/linear-model.js';
import { packed } from '../src/language/weights-file.js';

/** Features that occur less often than this on the training data get no weights: they would only be learnt by heart. */
const BITS = 26;

/**
 * Counts hashed features before training, so that only those that occur often enough get a row of weights.
 * Approximate: two features that share one of 2^26 cells share their count.
 */
export class FeatureCounts {
  private readonly counts = new Uint8Array(1 << BITS);

  add(features: Int32Array, count: number): void {
    for (let f = 0; f < count; f++) {
      const cell = features[f]! >>> (32 - BITS);
      if (this.counts[cell]! < 255) this.counts[cell]!++;
    }
  }

  of(feature: number): number {
    return this.counts[feature >>> (32 - BITS)]!;
  }
}

/** Averaged multiclass perceptron over hashed features (Collins 2002), rows made when a feature is first at fault. */
export class Perceptron {
  private keys: Int32Array;
  private ids: Int32Array;
  private bits = 16;
  private rows = 0;
  private weights: Float32Array;
  /** Sum of (update * time), for the average. */
  private totals: Float32Array;
  private time = 1;

  constructor(
    readonly classes: number,
    private readonly counts: FeatureCounts,
    private readonly least: number,
  ) {
    this.keys = new Int32Array(1 << this.bits);
    this.ids = new Int32Array(1 << this.bits);
    this.weights = new Float32Array(classes * 1024);
    this.totals = new Float32Array(classes * 1024);
  }

  /** Adds the weights of features `from` to `to` to `scores`. */
  addScores(features: Int32Array, from: number, to: number, scores: Float64Array): void {
    const { weights, classes } = this;
    for (let f = from; f < to; f++) {
      const id = this.idOf(features[f]!);
      if (id === 0) continue;
      const base = id * classes;
      for (let c = 0; c < classes; c++) scores[c]! += weights[base + c]!;
    }
  }

  /** Moves the weights towards `right` and away from `wrong`. */
  update(features: Int32Array, count: number, right: number, wrong: number, by = 1): void {
    for (let f = 0; f < count; f++) {
      const key = features[f]!;
      let id = this.idOf(key);
      if (id === 0) {
        if (this.counts.of(key) < this.least) continue;
        id = this.add(key);
      }
      const base = id * this.classes;
      this.weights[base + right]! += by;
      this.totals[base + right]! += by * this.time;
      this.weights[base + wrong]! -= by;
      this.totals[base + wrong]! -= by * this.time;
    }
  }

  /** To be called once an example, after the update. */
  tick(): void {
    this.time++;
  }

  private idOf(key: number): number {
    const mask = this.keys.length - 1;
    let slot = key >>> (32 - this.bits);
    let id: number;
    while ((id = this.ids[slot]!) !== 0) {
      if (this.keys[slot] === key) return id;
      slot = (slot + 1) & mask;
    }
    return 0;
  }

  private add(key: number): number {
    if ((this.rows + 2) * 2 > this.keys.length) this.growTable();
    const id = ++this.rows;
    this.place(key, id);
    if ((id + 1) * this.classes > this.weights.length) {
      const size = Math.floor(this.weights.length * 1.6);
      const weights = new Float32Array(size);
      weights.set(this.weights);
      this.weights = weights;
      const totals = new Float32Array(size);
      totals.set(this.totals);
      this.totals = totals;
    }
    return id;
  }

  private place(key: number, id: number): void {
    const mask = this.keys.length - 1;
    let slot = key >>> (32 - this.bits);
    while (this.ids[slot] !== 0) slot = (slot + 1) & mask;
    this.keys[slot] = key;
    this.ids[slot] = id;
  }

  private growTable(): void {
    const { keys, ids } = this;
    this.bits++;
    this.keys = new Int32Array(1 << this.bits);
    this.ids = new Int32Array(1 << this.bits);
    for (let s = 0; s < keys.length; s++) if (ids[s] !== 0) this.place(keys[s]!, ids[s]!);
  }

  /** The averaged weights as real numbers, by feature. */
  average(): Weights {
    const keys = new Int32Array(this.rows);
    for (let s = 0; s < this.keys.length; s++) if (this.ids[s] !== 0) keys[this.ids[s]! - 1] = this.keys[s]!;
    const values = new Float32Array(this.rows * this.classes);
    for (let i = 0; i < values.length; i++) values[i] = this.weights[i + this.classes]! - this.totals[i + this.classes]! / this.time;
    return { classes: this.classes, keys, values };
  }
}

/** One row of values for each key. */
export interface Weights {
  readonly classes: number;
  readonly keys: Int32Array;
  readonly values: Float32Array;
}

/** The mean of the weights of several trainings: as good as asking all of them, at the price of one. */
export function meanOf(runs: readonly Weights[]): Weights {
  const { classes } = runs[0]!;
  const rows = new Map<number, number>();
  for (const { keys } of runs) for (const key of keys) if (!rows.has(key)) rows.set(key, rows.size);
  const values = new Float32Array(rows.size * classes);
  for (const run of runs) {
    run.keys.forEach((key, from) => {
      const to = rows.get(key)!;
      for (let c = 0; c < classes; c++) values[to * classes + c]! += run.values[from * classes + c]! / runs.length;
    });
  }
  return { classes, keys: Int32Array.from(rows.keys()), values };
}

/**
 * The weights in the format of `linear-model.ts`: scaled to whole numbers of eight bits, those that round to less than
 * `smallest` left out, and the features of which no weight reaches `telling`: they cost memory and time and decide nothing.
 */
export function encode(weights: Weights, scale: number, smallest: number, telling: number): Buffer {
  const { classes, keys, values } = weights;
  const width = widthOf(classes);
  const scaled = (row: number, c: number): number => Math.max(-127, Math.min(127, Math.round(values[row * classes + c]! * scale)));
  const reachOf = (row: number): number => Math.max(...Array.from({ length: classes }, (_, c) => Math.abs(scaled(row, c))));
  const told = [...keys.keys()]
    .map((row) => ({ row, reach: reachOf(row) }))
    .filter(({ reach }) => reach >= Math.max(telling, smallest))
    .sort((a, b) => (keys[a.row]! >>> 0) - (keys[b.row]! >>> 0));
  const lanes = new Uint8Array((told.length + 1) * width * 4).fill(NOTHING);
  const table = new Int32Array(1 << Math.max(5, Math.ceil(Math.log2(told.length * 2))));
  const shift = shiftFor(table.length);
  /** Largest weight of each row, either way: of three features in one bucket the two stay that have more to say. */
  const reach = [0, ...told.map((feature) => feature.reach)];
  told.forEach(({ row }, f) => {
    for (let c = 0; c < classes; c++) if (Math.abs(scaled(row, c)) >= smallest) lanes[(f + 1) * width * 4 + c] = scaled(row, c) + NOTHING;
    const bucket = (keys[row]! >>> shift) << 1;
    const least = reach[table[bucket]! & ROW]! <= reach[table[bucket + 1]! & ROW]! ? bucket : bucket + 1;
    if (reach[table[least]! & ROW]! < reach[f + 1]!) table[least] = (rowMarkOf(keys[row]!) & ~ROW) | (f + 1);
  });
  return bytesOf(Int32Array.of(classes), packed(table, 0), packed(new Int32Array(lanes.buffer), NOTHINGS));
}

const bytesOf = (...words: readonly Int32Array[]): Buffer => Buffer.concat(words.map((block) => new Uint8Array(block.buffer)));

/**
 * The weights of shift, left and right as the table of `arc-model.ts`. Where a bucket overflows, the features that say less are
 * left out; two features of a bucket must also differ in their marks. In the end those go that say less than `telling`.
 */
export function encodeArcs(weights: Weights, bits: number, scale: number, smallest: number, telling: number): { bytes: Buffer; placed: number; lost: number } {
  const { keys, values } = weights;
  const table = new Int32Array(1 << bits);
  const used = new Uint8Array(1 << bits);
  const clip = (value: number): number => Math.max(-2047, Math.min(2047, Math.round(value * scale)));
  const spread = (row: number): number => Math.abs(values[row * 3 + 1]! - values[row * 3]!) + Math.abs(values[row * 3 + 2]! - values[row * 3]!);
  const order = [...keys.keys()].filter((row) => spread(row) * scale >= smallest);
  order.sort((a, b) => spread(b) - spread(a) || keys[a]! - keys[b]!);
  let lost = 0;
  for (const row of order) {
    const key = keys[row]!;
    const at = (key >>> (33 - bits)) << 1;
    const slot = used[at] === 0 ? at : at + 1;
    const twin = used[at] === 1 && (table[at]! ^ markOf(key)) >>> 24 === 0;
    if (used[slot] === 1 || twin) {
      lost++;
      continue;
    }
    used[slot] = 1;
    const left = clip(values[row * 3 + 1]! - values[row * 3]!);
    const right = clip(values[row * 3 + 2]! - values[row * 3]!);
    table[slot] = (markOf(key) & 0xff000000) | ((left & 4095) << 12) | (right & 4095);
  }
  tidy(table, telling);
  return { bytes: bytesOf(packed(table, 0)), placed: order.length - lost, lost };
}

/** Empties the entries that say less than `telling`; of a bucket, the one that says more stands first. */
function tidy(table: Int32Array, telling: number): void {
  const said = (entry: number): number => Math.abs((entry << 8) >> 20) + Math.abs((entry << 20) >> 20);
  for (let at = 0; at < table.length; at += 2) {
    if (said(table[at]!) < telling) table[at] = 0;
    if (said(table[at + 1]!) < telling) table[at + 1] = 0;
    const first = table[at]!;
    if (said(table[at + 1]!) <= said(first)) continue;
    table[at] = table[at + 1]!;
    table[at + 1] = first;
  }
}

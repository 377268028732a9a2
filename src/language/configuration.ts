import { relationNumber } from './relations.js';

/** Punctuation hides what it stands before ("…, which"): it is no outermost dependent. */
const PUNCT = relationNumber('punct');

/**
 * What stands between two words, in bits: counts of some kinds of token, from sums over the sentence, so that any pair
 * costs the same however far apart.
 */
const BETWEEN = 5;

/** A configuration of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011) over words 1 to `last`; 0 is no word. */
export class Configuration {
  /** Hash of the lemma, of the form, of the fine tag; the class of the tag plus one. */
  word = new Int32Array(0);
  form = new Int32Array(0);
  fine = new Int32Array(0);
  tag = new Int32Array(0);
  /** Number plus one of the relation that the word always stands in; 0 when that is open. */
  settled = new Int32Array(0);
  /** Head and relation number plus one; 0 while there is none. */
  head = new Int32Array(0);
  label = new Int32Array(0);
  /** Outermost and second outermost dependents. */
  left = new Int32Array(0);
  left2 = new Int32Array(0);
  right = new Int32Array(0);
  right2 = new Int32Array(0);
  leftCount = new Int32Array(0);
  rightCount = new Int32Array(0);
  /** Relations of the dependents on that side, one bit each, modulo 31. */
  leftSet = new Int32Array(0);
  rightSet = new Int32Array(0);
  /** Head of the next noun phrase after each word, as far as tags tell, and the next verb; 0 when there is none. */
  nextNoun = new Int32Array(0);
  nextVerb = new Int32Array(0);
  stack = new Int32Array(0);
  private sums = new Int32Array(0);
  depth = 0;
  next = 1;
  last = 0;

  /** Makes room for a sentence and forgets the one before; the caller then fills word, form, fine, tag and settled, and calls `ready`. */
  start(length: number): void {
    const size = length + 2;
    if (this.word.length < size) {
      const room = Math.max(size, 2 * this.word.length, 256);
      for (const field of FIELDS) this[field] = new Int32Array(room);
      this.sums = new Int32Array(room * BETWEEN);
    }
    for (const field of TREE) this[field].fill(0, 0, size);
    this.depth = 0;
    this.next = 1;
    this.last = length;
  }

  /** Adds up what `between` counts; `kind` gives the kind of a word, 0 to 4, or -1. */
  ready(kind: (word: number) => number): void {
    const { sums } = this;
    for (let k = 0; k < BETWEEN; k++) sums[k] = 0;
    for (let i = 1; i <= this.last; i++) {
      for (let k = 0; k < BETWEEN; k++) sums[i * BETWEEN + k] = sums[(i - 1) * BETWEEN + k]!;
      const of = kind(i);
      if (of >= 0) sums[i * BETWEEN + of]!++;
    }
  }

  /** What stands strictly between two words: of each kind none, one or more. */
  between(from: number, to: number): number {
    if (from === 0 || to === 0 || to - from < 2) return 0;
    const { sums } = this;
    let code = 1;
    for (let k = 0; k < BETWEEN; k++) {
      const count = sums[(to - 1) * BETWEEN + k]! - sums[from * BETWEEN + k]!;
      code = code * 3 + Math.min(2, count);
    }
    return code;
  }

  shift(): void {
    this.stack[this.depth++] = this.next++;
  }

  /** The next word becomes the head of the top of the stack, which is taken off. */
  leftArc(label: number): void {
    const dependent = this.stack[--this.depth]!;
    const head = this.next;
    this.head[dependent] = head;
    this.label[dependent] = label + 1;
    this.leftSet[head]! |= 1 << (label % 31);
    if (label === PUNCT) return;
    this.left2[head] = this.left[head]!;
    this.left[head] = dependent;
    this.leftCount[head]!++;
  }

  /** The word below becomes the head of the top of the stack, which is taken off. */
  rightArc(label: number): void {
    const dependent = this.stack[--this.depth]!;
    const head = this.stack[this.depth - 1]!;
    this.head[dependent] = head;
    this.label[dependent] = label + 1;
    this.rightSet[head]! |= 1 << (label % 31);
    if (label === PUNCT) return;
    this.right2[head] = this.right[head]!;
    this.right[head] = dependent;
    this.rightCount[head]!++;
  }

  get canShift(): boolean {
    return this.next <= this.last;
  }

  get canLeft(): boolean {
    return this.depth > 0 && this.next <= this.last;
  }

  get canRight(): boolean {
    return this.depth > 1;
  }

  /** One word is left, the root. */
  get done(): boolean {
    return this.next > this.last && this.depth <= 1;
  }
}

const TREE = ['head', 'label', 'left', 'left2', 'right', 'right2', 'leftCount', 'rightCount', 'leftSet', 'rightSet'] as const;
const FIELDS = [...TREE, 'word', 'form', 'fine', 'tag', 'settled', 'nextNoun', 'nextVerb', 'stack'] as const;

import type { Profile } from '../profile.js';
import { meet } from '../senses.js';

/** Content words beyond this in either claim are not asked for words alike: the cost grows with the product. */
const MOST_ALIKE = 24;
const left = new Int32Array(MOST_ALIKE);
const right = new Int32Array(MOST_ALIKE);
/** In `right`: this word is taken. */
const TAKEN = -1;

/** Weight of the content words that the two do not share but that can stand for one thing: "vessel", "ship". */
export function alikeBeyondShared(a: Profile, b: Profile): number {
  const ones = unshared(a, b.content.keys, left);
  const others = ones === 0 ? 0 : unshared(b, a.content.keys, right);
  let sum = 0;
  for (let i = 0; i < ones && others > 0; i++) {
    const one = left[i]!;
    for (let j = 0; j < others; j++) {
      const other = right[j]!;
      if (other === TAKEN || !meet(a.senses[one]!, b.senses[other]!)) continue;
      sum += Math.min(a.content.weights[one]!, b.content.weights[other]!);
      right[j] = TAKEN;
      break;
    }
  }
  return sum;
}

/** Places of the content words with senses that are not among the others' keys; returns how many. */
function unshared({ content: { keys }, senses }: Profile, others: readonly number[], into: Int32Array): number {
  let size = 0;
  for (let i = 0, j = 0; i < keys.length && size < MOST_ALIKE; i++) {
    if (senses[i]!.length === 0) continue;
    const key = keys[i]!;
    while (j < others.length && others[j]! < key) j++;
    if (others[j] !== key) into[size++] = i;
  }
  return size;
}

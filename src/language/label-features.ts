import type { Configuration } from './configuration.js';
import { mix } from './word.js';

/** Bound on the number of features of one arc. */
export const MOST_LABEL_FEATURES = 80;

/**
 * Features of the relation of one arc, when it is drawn: by then the dependent has all its own dependents, the head those
 * that stand between the two. Writes them to `out`, returns their number.
 */
export function labelFeatures(c: Configuration, head: number, dependent: number, out: Int32Array): number {
  const { word, form, fine, tag, label, left, left2, right, right2, leftSet, rightSet, last } = c;
  const toLeft = dependent < head ? 1 : 0;
  const gap = Math.abs(head - dependent);
  const apart = toLeft * 8 + (gap <= 3 ? gap : gap <= 6 ? 4 : 5);
  const hw = word[head]!, hx = fine[head]!, ht = tag[head]! * 2 + toLeft;
  const dw = word[dependent]!, dx = fine[dependent]!, dt = tag[dependent]!, df = form[dependent]!;
  const dl = left[dependent]!, dr = right[dependent]!, dl2 = left2[dependent]!, dr2 = right2[dependent]!;
  const hl = left[head]!, hr = right[head]!;
  const dp = dependent > 1 ? dependent - 1 : 0;
  const dn = dependent < last ? dependent + 1 : 0;
  const hn = head < last ? head + 1 : 0;
  const hp = head > 1 ? head - 1 : 0;
  const between = toLeft ? c.between(dependent, head) : c.between(head, dependent);
  const hxs = hx * 2 + toLeft;
  const pair = mix(hxs, dx);
  const tags = ht * 32 + dt;

  let n = 0;
  out[n++] = mix(501, hxs);
  out[n++] = mix(502, mix(hw, toLeft));
  out[n++] = mix(503, mix(dx, toLeft));
  out[n++] = mix(504, mix(dw, toLeft));
  out[n++] = mix(505, df);
  out[n++] = mix(506, pair);
  out[n++] = mix(507, mix(hw, dw));
  out[n++] = mix(508, mix(mix(hw, dx), toLeft));
  out[n++] = mix(509, mix(hxs, dw));
  out[n++] = mix(510, tags);
  out[n++] = mix(mix(511, pair), apart);
  out[n++] = mix(mix(512, dx), apart);
  out[n++] = mix(mix(513, hx), apart);
  out[n++] = mix(mix(514, tags), between);
  out[n++] = mix(mix(515, pair), between);
  // what the dependent has: "of" of a phrase, "to" of a clause, a subject, a copula
  out[n++] = mix(mix(520, dt), word[dl]!);
  out[n++] = mix(mix(521, dt), fine[dl]!);
  out[n++] = mix(mix(522, tags), mix(word[dl]!, label[dl]!));
  out[n++] = mix(mix(523, tags), mix(fine[dr]!, label[dr]!));
  out[n++] = mix(mix(524, pair), leftSet[dependent]!);
  out[n++] = mix(mix(525, pair), rightSet[dependent]!);
  out[n++] = mix(mix(526, tags), leftSet[dependent]!);
  out[n++] = mix(mix(527, dx), mix(leftSet[dependent]!, toLeft));
  out[n++] = mix(mix(528, hw), mix(leftSet[dependent]!, dx));
  out[n++] = mix(mix(529, hw), mix(word[dl]!, dt));
  out[n++] = mix(mix(530, tags), mix(word[dl]!, word[dl2]!));
  out[n++] = mix(mix(531, tags), mix(word[dr]!, word[dr2]!));
  out[n++] = mix(mix(532, dw), mix(word[dl]!, ht));
  out[n++] = mix(mix(533, tags), mix(label[dl]!, label[dl2]!));
  out[n++] = mix(mix(534, tags), mix(label[dr]!, label[dr2]!));
  out[n++] = mix(mix(535, dw), mix(leftSet[dependent]!, toLeft));
  out[n++] = mix(mix(536, mix(leftSet[dependent]!, rightSet[dependent]!)), tags);
  out[n++] = mix(mix(537, mix(hx, dt)), mix(fine[dl]!, fine[dl2]!));
  // what the head has on either side
  out[n++] = mix(mix(540, tags), leftSet[head]!);
  out[n++] = mix(mix(541, tags), rightSet[head]!);
  out[n++] = mix(mix(542, pair), leftSet[head]!);
  out[n++] = mix(mix(543, pair), rightSet[head]!);
  out[n++] = mix(mix(544, hw), mix(rightSet[head]!, dx));
  out[n++] = mix(mix(545, tags), mix(fine[hl]!, label[hl]!));
  out[n++] = mix(mix(546, tags), mix(fine[hr]!, label[hr]!));
  out[n++] = mix(mix(547, mix(leftSet[head]!, rightSet[head]!)), tags);
  out[n++] = mix(mix(548, hw), mix(leftSet[head]!, dx));
  // what stands beside the two
  out[n++] = mix(mix(550, dx), mix(fine[dp]!, toLeft));
  out[n++] = mix(mix(551, dx), mix(fine[dn]!, toLeft));
  out[n++] = mix(mix(552, pair), fine[dp]!);
  out[n++] = mix(mix(553, pair), fine[dn]!);
  out[n++] = mix(mix(554, pair), fine[hp]!);
  out[n++] = mix(mix(555, pair), fine[hn]!);
  out[n++] = mix(mix(556, tags), mix(word[dp]!, apart));
  out[n++] = mix(mix(557, tags), mix(fine[hp]!, fine[hn]!));
  out[n++] = mix(mix(558, tags), mix(fine[dp]!, fine[dn]!));
  out[n++] = mix(mix(559, tags), (c.next > last ? 1 : 0) + (c.depth === 1 ? 2 : 0));
  return n;
}

import type { Configuration } from './configuration.js';
import { key1, key2, spread, third } from './feature-keys.js';
import { mix } from './word.js';

/** Bound on the number of features of one arc. */
export const MOST_LABEL_FEATURES = 64;

/*
 * Names below: h is the head, d the dependent; of each, w is the lemma, f the form, t the tag, x the fine tag, l, l2, r, r2 the
 * outermost dependents, p and n the words before and after it.
 */

/**
 * Writes to `out` those features of an arc that decide most relations by themselves, returns their number. When an arc is drawn,
 * the dependent has all its own dependents, the head those that stand between the two.
 */
export function plainLabelFeatures(c: Configuration, head: number, dependent: number, out: Int32Array): number {
  const { word, form, fine, tag, label, left, left2, right, leftSet, rightSet, last } = c;
  const toLeft = dependent < head ? 1 : 0;
  const gap = Math.abs(head - dependent);
  const apart = toLeft * 8 + (gap <= 3 ? gap : gap <= 6 ? 4 : 5);
  const hw = word[head]!;
  const hx = fine[head]!;
  const ht = tag[head]! * 2 + toLeft;
  const dw = word[dependent]!;
  const dx = fine[dependent]!;
  const dt = tag[dependent]!;
  const df = form[dependent]!;
  const dl = left[dependent]!;
  const dl2 = left2[dependent]!;
  const hr = right[head]!;
  const dp = dependent > 1 ? dependent - 1 : 0;
  const dn = dependent < last ? dependent + 1 : 0;
  const hp = head > 1 ? head - 1 : 0;
  const between = toLeft ? c.between(dependent, head) : c.between(head, dependent);
  const hxs = hx ^ toLeft;
  const pair = mix(hxs, dx);
  const tags = ht * 32 + dt;
  const end = (c.next > last ? 1 : 0) + (c.depth === 1 ? 2 : 0);
  let n = 0;
  out[n++] = key2(502, hw, toLeft);
  out[n++] = key2(503, dx, toLeft);
  out[n++] = key2(504, dw, toLeft);
  out[n++] = key1(505, df);
  out[n++] = key1(506, pair);
  out[n++] = key1(510, tags);
  out[n++] = key2(512, dx, apart);
  out[n++] = key2(513, hx, apart);
  out[n++] = key2(514, tags, between);
  out[n++] = key2(520, dt, word[dl]!);
  out[n++] = key2(521, dt, fine[dl]!);
  out[n++] = key2(522, tags, word[dl]!) ^ third(label[dl]!);
  out[n++] = key2(527, dx, leftSet[dependent]!) ^ third(toLeft);
  out[n++] = key2(533, tags, label[dl]!) ^ third(label[dl2]!);
  out[n++] = key2(541, tags, rightSet[head]!);
  out[n++] = key2(546, tags, fine[hr]!) ^ third(label[hr]!);
  out[n++] = key2(550, dx, fine[dp]!) ^ third(toLeft);
  out[n++] = key2(551, dx, fine[dn]!) ^ third(toLeft);
  out[n++] = key2(554, pair, fine[hp]!);
  out[n++] = key2(559, tags, end);
  return spread(out, 0, n);
}

/** Appends the other features to the first `from` in `out`, returns the number of all: for relations that are not clear yet. */
export function deepLabelFeatures(c: Configuration, head: number, dependent: number, out: Int32Array, from: number): number {
  const { word, fine, tag, label, left, left2, right, right2, leftSet, rightSet, last } = c;
  const toLeft = dependent < head ? 1 : 0;
  const gap = Math.abs(head - dependent);
  const apart = toLeft * 8 + (gap <= 3 ? gap : gap <= 6 ? 4 : 5);
  const hw = word[head]!;
  const hx = fine[head]!;
  const ht = tag[head]! * 2 + toLeft;
  const dw = word[dependent]!;
  const dx = fine[dependent]!;
  const dt = tag[dependent]!;
  const dl = left[dependent]!;
  const dr = right[dependent]!;
  const dl2 = left2[dependent]!;
  const dr2 = right2[dependent]!;
  const hl = left[head]!;
  const dp = dependent > 1 ? dependent - 1 : 0;
  const dn = dependent < last ? dependent + 1 : 0;
  const hp = head > 1 ? head - 1 : 0;
  const hn = head < last ? head + 1 : 0;
  const between = toLeft ? c.between(dependent, head) : c.between(head, dependent);
  const hxs = hx ^ toLeft;
  const pair = mix(hxs, dx);
  const tags = ht * 32 + dt;
  let n = from;
  out[n++] = key1(501, hxs);
  out[n++] = key2(508, hw, dx) ^ third(toLeft);
  out[n++] = key2(509, hxs, dw);
  out[n++] = key2(511, pair, apart);
  out[n++] = key2(515, pair, between);
  out[n++] = key2(523, tags, fine[dr]!) ^ third(label[dr]!);
  out[n++] = key2(525, pair, rightSet[dependent]!);
  out[n++] = key2(526, tags, leftSet[dependent]!);
  out[n++] = key2(530, tags, word[dl]!) ^ third(word[dl2]!);
  out[n++] = key2(531, tags, word[dr]!) ^ third(word[dr2]!);
  out[n++] = key2(534, tags, label[dr]!) ^ third(label[dr2]!);
  out[n++] = key2(535, dw, leftSet[dependent]!) ^ third(toLeft);
  out[n++] = key2(536, leftSet[dependent]!, rightSet[dependent]!) ^ third(tags);
  out[n++] = key2(537, hx, dt) ^ third(mix(fine[dl]!, fine[dl2]!));
  out[n++] = key2(540, tags, leftSet[head]!);
  out[n++] = key2(542, pair, leftSet[head]!);
  out[n++] = key2(543, pair, rightSet[head]!);
  out[n++] = key2(545, tags, fine[hl]!) ^ third(label[hl]!);
  out[n++] = key2(547, leftSet[head]!, rightSet[head]!) ^ third(tags);
  out[n++] = key2(552, pair, fine[dp]!);
  out[n++] = key2(553, pair, fine[dn]!);
  out[n++] = key2(555, pair, fine[hn]!);
  out[n++] = key2(556, tags, word[dp]!) ^ third(apart);
  out[n++] = key2(557, tags, fine[hp]!) ^ third(fine[hn]!);
  out[n++] = key2(558, tags, fine[dp]!) ^ third(fine[dn]!);
  return spread(out, from, n);
}

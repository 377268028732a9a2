import type { Configuration } from './configuration.js';
import { key1, key2, spread, third } from './feature-keys.js';
import { mix } from './word.js';

/** Bound on the number of features of one configuration. */
export const MOST_PARSE_FEATURES = 128;

/*
 * Names below: s0, s1, s2 stand on the stack, s0 on top; b0 to b3 come next. Of each, w is the lemma, f the form, t the tag, x the
 * fine tag, l and l2 the outermost dependents to the left, r and r2 those to the right, vl and vr their numbers.
 */

/** Steps of distance: 1, 2, 3, 4, 5 to 6, 7 to 10, more. */
function distance(from: number, to: number): number {
  const d = to - from;
  return d <= 4 ? d : d <= 6 ? 5 : d <= 10 ? 6 : 7;
}

/**
 * Writes to `out` those features of a configuration that decide most actions by themselves, returns their number. With `deepFeatures`
 * after Zhang and Nivre 2011 ("Transition-based dependency parsing with rich non-local features"): words, tags, distances, valencies,
 * label sets, third-order pieces of the tree, and what stands between two words (McDonald et al. 2005).
 */
export function plainFeatures(c: Configuration, out: Int32Array): number {
  const { word, fine, tag, label, left, right, leftCount, leftSet, stack, depth, next, last } = c;
  const s0 = depth > 0 ? stack[depth - 1]! : 0;
  const s1 = depth > 1 ? stack[depth - 2]! : 0;
  const s2 = depth > 2 ? stack[depth - 3]! : 0;
  const b0 = next <= last ? next : 0;
  const b1 = next + 1 <= last ? next + 1 : 0;
  const b2 = next + 2 <= last ? next + 2 : 0;
  const s0x = fine[s0]!;
  const s0t = tag[s0]!;
  const s1x = fine[s1]!;
  const s1t = tag[s1]!;
  const b0x = fine[b0]!;
  const b0t = tag[b0]!;
  const b1w = word[b1]!;
  const b1x = fine[b1]!;
  const b1t = tag[b1]!;
  const s2x = fine[s2]!;
  const b2x = fine[b2]!;
  const s0l = left[s0]!;
  const s0r = right[s0]!;
  const s1l = left[s1]!;
  const s1r = right[s1]!;
  const b0l = left[b0]!;
  const dB = s0 && b0 ? distance(s0, b0) : 0;
  const dS = s0 && s1 ? distance(s1, s0) : 0;
  const s0b0x = mix(s0x, b0x);
  const s1s0x = mix(s1x, s0x);
  const s0b0t = s0t * 32 + b0t;
  const s1s0t = s1t * 32 + s0t;
  const b0vl = Math.min(leftCount[b0]!, 4);
  const betweenB = c.between(s0, b0);
  const betweenS = c.between(s1, s0);
  const before = fine[b0 > 1 ? b0 - 1 : 0]!;
  const after = s0 > 0 && s0 < last ? fine[s0 + 1]! : 0;
  let n = 0;
  out[n++] = key1(2, s0x);
  out[n++] = key1(6, s1x);
  out[n++] = key1(9, b0x);
  out[n++] = key1(12, b1w);
  out[n++] = key1(13, b1x);
  out[n++] = key1(14, b2x);
  out[n++] = key1(16, s2x);
  out[n++] = key2(20, s0x, b0x);
  out[n++] = key2(24, s0t, b0t);
  out[n++] = key2(25, s1x, s0x);
  out[n++] = key2(29, s1t, s0t);
  out[n++] = key2(30, b0x, b1x);
  out[n++] = key2(37, s0x, b1x);
  out[n++] = key2(40, s0b0x, b1x);
  out[n++] = key2(41, s0b0t, b1t);
  out[n++] = key2(42, s1s0x, b0x);
  out[n++] = key2(43, s1s0t, b0t);
  out[n++] = key2(60, s0x, dB);
  out[n++] = key2(62, s0b0x, dB);
  out[n++] = key2(65, s1x, dS);
  out[n++] = key2(67, s1s0x, dS);
  out[n++] = key2(74, b0x, b0vl);
  out[n++] = key2(84, b0x, leftSet[b0]!);
  out[n++] = key2(90, s0b0t, leftSet[s0]!) ^ third(leftSet[b0]!);
  out[n++] = key2(100, label[s0l]!, fine[s0l]!);
  out[n++] = key2(101, label[s0r]!, fine[s0r]!);
  out[n++] = key1(102, word[s0l]!);
  out[n++] = key2(104, label[s1l]!, fine[s1l]!);
  out[n++] = key2(107, label[b0l]!, fine[b0l]!);
  out[n++] = key1(108, word[b0l]!);
  out[n++] = key2(172, s0b0t, word[b0l]!);
  out[n++] = key2(127, s1s0t, label[s1r]!) ^ third(label[s0l]!);
  out[n++] = key2(128, s0b0t, label[s0r]!) ^ third(label[b0l]!);
  out[n++] = key2(140, s0b0t, betweenB);
  out[n++] = key2(141, s1s0t, betweenS);
  out[n++] = key2(144, before, b0x);
  out[n++] = key2(145, s0x, after);
  return spread(out, 0, n);
}

/** Appends the other features to the first `from` in `out`, returns the number of all: for actions that are not clear yet. */
export function deepFeatures(c: Configuration, out: Int32Array, from: number): number {
  const { word, form, fine, tag, label, left, left2, right, right2, leftCount, rightCount, leftSet, rightSet, nextNoun, nextVerb, stack, depth, next, last } = c;
  const s0 = depth > 0 ? stack[depth - 1]! : 0;
  const s1 = depth > 1 ? stack[depth - 2]! : 0;
  const s2 = depth > 2 ? stack[depth - 3]! : 0;
  const b0 = next <= last ? next : 0;
  const b1 = next + 1 <= last ? next + 1 : 0;
  const b2 = next + 2 <= last ? next + 2 : 0;
  const b3 = next + 3 <= last ? next + 3 : 0;
  const s0w = word[s0]!;
  const s0x = fine[s0]!;
  const s0t = tag[s0]!;
  const s0f = form[s0]!;
  const s1w = word[s1]!;
  const s1x = fine[s1]!;
  const s1t = tag[s1]!;
  const b0w = word[b0]!;
  const b0x = fine[b0]!;
  const b0t = tag[b0]!;
  const b0f = form[b0]!;
  const b1w = word[b1]!;
  const b1x = fine[b1]!;
  const b1t = tag[b1]!;
  const s2x = fine[s2]!;
  const b2x = fine[b2]!;
  const b3x = fine[b3]!;
  const s0l = left[s0]!;
  const s0r = right[s0]!;
  const s0l2 = left2[s0]!;
  const s0r2 = right2[s0]!;
  const s1l = left[s1]!;
  const s1r = right[s1]!;
  const b0l = left[b0]!;
  const b0l2 = left2[b0]!;
  const dB = s0 && b0 ? distance(s0, b0) : 0;
  const dS = s0 && s1 ? distance(s1, s0) : 0;
  const s0b0x = mix(s0x, b0x);
  const s1s0x = mix(s1x, s0x);
  const s0b0t = s0t * 32 + b0t;
  const s1s0t = s1t * 32 + s0t;
  const s0vl = Math.min(leftCount[s0]!, 4);
  const s0vr = Math.min(rightCount[s0]!, 4);
  const betweenB = c.between(s0, b0);
  const betweenS = c.between(s1, s0);
  const before = fine[b0 > 1 ? b0 - 1 : 0]!;
  const after = s0 > 0 && s0 < last ? fine[s0 + 1]! : 0;
  const noun = nextNoun[b0]!;
  const verb = nextVerb[b0]!;
  const nw = word[noun]!;
  const nx = fine[noun]!;
  const vx = mix(fine[verb]!, noun !== 0 && noun < verb ? 1 : 0);
  let n = from;
  out[n++] = key1(1, s0w);
  out[n++] = key1(4, s0f);
  out[n++] = key1(5, s1w);
  out[n++] = key1(8, b0w);
  out[n++] = key1(11, b0f);
  out[n++] = key1(15, b3x);
  out[n++] = key1(17, word[b2]!);
  out[n++] = key2(22, s0w, b0x);
  out[n++] = key2(32, b0x, b1w);
  out[n++] = key2(33, s1x, b0x);
  out[n++] = key2(34, s1w, b0x);
  out[n++] = key2(44, s2x, s1s0x);
  out[n++] = key2(48, b0x, b1x) ^ third(b2x);
  out[n++] = key2(49, s0b0t, b1t * 32 + tag[b2]!);
  out[n++] = key2(53, s1s0t, b0t * 32 + b1t);
  out[n++] = key2(61, b0x, dB);
  out[n++] = key2(68, s1s0t, dS * 8 + dB);
  out[n++] = key2(70, s0x, s0vl * 8 + s0vr);
  out[n++] = key2(71, s0w, s0vl * 8 + s0vr);
  out[n++] = key2(80, s0x, leftSet[s0]!);
  out[n++] = key2(81, s0x, rightSet[s0]!);
  out[n++] = key2(82, s1x, rightSet[s1]!);
  out[n++] = key2(83, s1x, leftSet[s1]!);
  out[n++] = key2(86, s1w, rightSet[s1]!);
  out[n++] = key2(88, s0w, rightSet[s0]!);
  out[n++] = key2(89, s1t * 32 + s0t, rightSet[s1]!) ^ third(leftSet[s0]!);
  out[n++] = key1(103, word[s0r]!);
  out[n++] = key2(109, s0x, label[s0l]!) ^ third(label[s0l2]!);
  out[n++] = key2(111, b0x, label[b0l]!) ^ third(label[b0l2]!);
  out[n++] = key2(113, s0x, fine[s0l]!) ^ third(fine[s0l2]!);
  out[n++] = key2(114, s0x, fine[s0r]!) ^ third(fine[s0r2]!);
  out[n++] = key2(173, s1s0t, b0t) ^ third(word[b0l]!);
  out[n++] = key2(174, b0x, word[b0l2]!);
  out[n++] = key2(120, s0b0x, fine[s0l]!);
  out[n++] = key2(121, s0b0x, fine[s0r]!);
  out[n++] = key2(122, s0b0x, fine[b0l]!);
  out[n++] = key2(123, s1s0x, fine[s1r]!);
  out[n++] = key2(124, s1s0x, fine[s1l]!);
  out[n++] = key2(126, s1s0x, fine[s0r]!);
  out[n++] = key2(142, s1s0x, betweenS);
  out[n++] = key2(143, s0b0x, betweenB);
  out[n++] = key2(146, s0 > 1 ? fine[s0 - 1]! : 0, s0x);
  out[n++] = key2(147, s0b0t, after) ^ third(before);
  out[n++] = key2(160, b0w, nw);
  out[n++] = key2(161, s0w, b0w) ^ third(nx);
  out[n++] = key2(162, s1w, b0w) ^ third(nx);
  out[n++] = key2(163, s0w, b0x) ^ third(nw);
  out[n++] = key2(164, s1w, b0x) ^ third(nw);
  out[n++] = key2(165, s1s0x, b0x) ^ third(nx);
  out[n++] = key2(166, s1s0t, b0w) ^ third(nw);
  out[n++] = key2(167, s0x, b0x) ^ third(vx);
  out[n++] = key2(168, s0w, b0x) ^ third(vx);
  out[n++] = key2(169, s1s0t, b0x) ^ third(vx);
  out[n++] = key2(171, b0x, nx) ^ third(vx);
  return spread(out, from, n);
}

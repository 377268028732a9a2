import type { Configuration } from './configuration.js';
import { mix } from './word.js';

/** Bound on the number of features of one configuration. */
export const MOST_PARSE_FEATURES = 160;

const bound = (value: number, most: number): number => (value > most ? most : value);

/** Steps of distance: 1, 2, 3, 4, 5 to 6, 7 to 10, more. */
function distance(from: number, to: number): number {
  const d = to - from;
  return d <= 4 ? d : d <= 6 ? 5 : d <= 10 ? 6 : 7;
}

/**
 * Writes the features of a configuration to `out`, returns their number. After Zhang and Nivre 2011 ("Transition-based
 * dependency parsing with rich non-local features"): words, tags, distances, valencies, label sets, third-order pieces of
 * the tree; with what stands between two words (McDonald et al. 2005).
 */
export function parseFeatures(c: Configuration, out: Int32Array): number {
  const { word, form, fine, tag, label, left, left2, right, right2, leftCount, rightCount, leftSet, rightSet, stack, depth, next, last } = c;
  const s0 = depth > 0 ? stack[depth - 1]! : 0;
  const s1 = depth > 1 ? stack[depth - 2]! : 0;
  const s2 = depth > 2 ? stack[depth - 3]! : 0;
  const b0 = next <= last ? next : 0;
  const b1 = next + 1 <= last ? next + 1 : 0;
  const b2 = next + 2 <= last ? next + 2 : 0;
  const b3 = next + 3 <= last ? next + 3 : 0;

  const s0w = word[s0]!, s0x = fine[s0]!, s0t = tag[s0]!, s0f = form[s0]!;
  const s1w = word[s1]!, s1x = fine[s1]!, s1t = tag[s1]!;
  const b0w = word[b0]!, b0x = fine[b0]!, b0t = tag[b0]!, b0f = form[b0]!;
  const b1w = word[b1]!, b1x = fine[b1]!, b1t = tag[b1]!;
  const s2x = fine[s2]!, b2x = fine[b2]!, b3x = fine[b3]!;
  const s0l = left[s0]!, s0r = right[s0]!, s0l2 = left2[s0]!, s0r2 = right2[s0]!;
  const s1l = left[s1]!, s1r = right[s1]!, s1r2 = right2[s1]!;
  const b0l = left[b0]!, b0l2 = left2[b0]!;
  const dB = s0 && b0 ? distance(s0, b0) : 0;
  const dS = s0 && s1 ? distance(s1, s0) : 0;

  let n = 0;
  // one word
  out[n++] = mix(1, s0w);
  out[n++] = mix(2, s0x);
  out[n++] = mix(mix(3, s0w), s0x);
  out[n++] = mix(4, s0f);
  out[n++] = mix(5, s1w);
  out[n++] = mix(6, s1x);
  out[n++] = mix(mix(7, s1w), s1x);
  out[n++] = mix(8, b0w);
  out[n++] = mix(9, b0x);
  out[n++] = mix(mix(10, b0w), b0x);
  out[n++] = mix(11, b0f);
  out[n++] = mix(12, b1w);
  out[n++] = mix(13, b1x);
  out[n++] = mix(14, b2x);
  out[n++] = mix(15, b3x);
  out[n++] = mix(16, s2x);
  out[n++] = mix(17, word[b2]!);
  // pairs
  out[n++] = mix(mix(20, s0x), b0x);
  out[n++] = mix(mix(21, s0w), b0w);
  out[n++] = mix(mix(22, s0w), b0x);
  out[n++] = mix(mix(23, s0x), b0w);
  out[n++] = mix(mix(24, s0t), b0t);
  out[n++] = mix(mix(25, s1x), s0x);
  out[n++] = mix(mix(26, s1w), s0w);
  out[n++] = mix(mix(27, s1w), s0x);
  out[n++] = mix(mix(28, s1x), s0w);
  out[n++] = mix(mix(29, s1t), s0t);
  out[n++] = mix(mix(30, b0x), b1x);
  out[n++] = mix(mix(31, b0w), b1x);
  out[n++] = mix(mix(32, b0x), b1w);
  out[n++] = mix(mix(33, s1x), b0x);
  out[n++] = mix(mix(34, s1w), b0x);
  out[n++] = mix(mix(35, s1x), b0w);
  out[n++] = mix(mix(36, s1w), b0w);
  out[n++] = mix(mix(37, s0x), b1x);
  // triples
  const s0b0x = mix(s0x, b0x);
  const s1s0x = mix(s1x, s0x);
  const s0b0t = s0t * 32 + b0t;
  const s1s0t = s1t * 32 + s0t;
  out[n++] = mix(mix(40, s0b0x), b1x);
  out[n++] = mix(mix(41, s0b0t), b1t);
  out[n++] = mix(mix(42, s1s0x), b0x);
  out[n++] = mix(mix(43, s1s0t), b0t);
  out[n++] = mix(mix(44, s2x), s1s0x);
  out[n++] = mix(mix(45, s1s0x), b0w);
  out[n++] = mix(mix(46, mix(s1x, b0x)), s0w);
  out[n++] = mix(mix(47, s0b0x), s1w);
  out[n++] = mix(mix(48, mix(b0x, b1x)), b2x);
  out[n++] = mix(mix(49, s0b0t), b1t * 32 + tag[b2]!);
  out[n++] = mix(mix(50, mix(s0w, b0x)), b1x);
  out[n++] = mix(mix(51, s0b0x), b1w);
  out[n++] = mix(mix(52, mix(s0x, b0w)), b1x);
  out[n++] = mix(mix(53, s1s0t), b0t * 32 + b1t);
  // distance
  out[n++] = mix(mix(60, s0x), dB);
  out[n++] = mix(mix(61, b0x), dB);
  out[n++] = mix(mix(62, s0b0x), dB);
  out[n++] = mix(mix(63, s0w), dB);
  out[n++] = mix(mix(64, b0w), dB);
  out[n++] = mix(mix(65, s1x), dS);
  out[n++] = mix(mix(66, s0x), dS);
  out[n++] = mix(mix(67, s1s0x), dS);
  out[n++] = mix(mix(68, s1s0t), dS * 8 + dB);
  // valency
  const s0vl = bound(leftCount[s0]!, 4), s0vr = bound(rightCount[s0]!, 4), s1vr = bound(rightCount[s1]!, 4), b0vl = bound(leftCount[b0]!, 4);
  out[n++] = mix(mix(70, s0x), s0vl * 8 + s0vr);
  out[n++] = mix(mix(71, s0w), s0vl * 8 + s0vr);
  out[n++] = mix(mix(72, s1x), s1vr);
  out[n++] = mix(mix(73, s1w), s1vr);
  out[n++] = mix(mix(74, b0x), b0vl);
  out[n++] = mix(mix(75, b0w), b0vl);
  // label sets
  out[n++] = mix(mix(80, s0x), leftSet[s0]!);
  out[n++] = mix(mix(81, s0x), rightSet[s0]!);
  out[n++] = mix(mix(82, s1x), rightSet[s1]!);
  out[n++] = mix(mix(83, s1x), leftSet[s1]!);
  out[n++] = mix(mix(84, b0x), leftSet[b0]!);
  out[n++] = mix(mix(85, s0w), leftSet[s0]!);
  out[n++] = mix(mix(86, s1w), rightSet[s1]!);
  out[n++] = mix(mix(87, b0w), leftSet[b0]!);
  out[n++] = mix(mix(88, s0w), rightSet[s0]!);
  out[n++] = mix(mix(89, mix(s1t * 32 + s0t, rightSet[s1]!)), leftSet[s0]!);
  out[n++] = mix(mix(90, mix(s0b0t, leftSet[s0]!)), leftSet[b0]!);
  // children
  out[n++] = mix(mix(100, label[s0l]!), fine[s0l]!);
  out[n++] = mix(mix(101, label[s0r]!), fine[s0r]!);
  out[n++] = mix(102, word[s0l]!);
  out[n++] = mix(103, word[s0r]!);
  out[n++] = mix(mix(104, label[s1l]!), fine[s1l]!);
  out[n++] = mix(mix(105, label[s1r]!), fine[s1r]!);
  out[n++] = mix(106, word[s1r]!);
  out[n++] = mix(mix(107, label[b0l]!), fine[b0l]!);
  out[n++] = mix(108, word[b0l]!);
  out[n++] = mix(mix(109, s0x), mix(label[s0l]!, label[s0l2]!));
  out[n++] = mix(mix(110, s0x), mix(label[s0r]!, label[s0r2]!));
  out[n++] = mix(mix(111, b0x), mix(label[b0l]!, label[b0l2]!));
  out[n++] = mix(mix(112, s1x), mix(label[s1r]!, label[s1r2]!));
  out[n++] = mix(mix(113, s0x), mix(fine[s0l]!, fine[s0l2]!));
  out[n++] = mix(mix(114, s0x), mix(fine[s0r]!, fine[s0r2]!));
  // third order
  out[n++] = mix(mix(120, s0b0x), fine[s0l]!);
  out[n++] = mix(mix(121, s0b0x), fine[s0r]!);
  out[n++] = mix(mix(122, s0b0x), fine[b0l]!);
  out[n++] = mix(mix(123, s1s0x), fine[s1r]!);
  out[n++] = mix(mix(124, s1s0x), fine[s1l]!);
  out[n++] = mix(mix(125, s1s0x), fine[s0l]!);
  out[n++] = mix(mix(126, s1s0x), fine[s0r]!);
  out[n++] = mix(mix(127, s1s0t), mix(label[s1r]!, label[s0l]!));
  out[n++] = mix(mix(128, s0b0t), mix(label[s0r]!, label[b0l]!));
  out[n++] = mix(mix(129, mix(s1w, s0t)), word[s0l]!);
  out[n++] = mix(mix(130, mix(s0t, b0w)), word[s0l]!);
  out[n++] = mix(mix(131, mix(s1x, s0x)), word[s0l]!);
  out[n++] = mix(mix(132, mix(s1x, s0w)), word[s0l]!);
  // between
  out[n++] = mix(mix(140, s0b0t), c.between(s0, b0));
  out[n++] = mix(mix(141, s1s0t), c.between(s1, s0));
  out[n++] = mix(mix(142, s1s0x), c.between(s1, s0));
  out[n++] = mix(mix(143, s0b0x), c.between(s0, b0));
  const before = fine[b0 > 1 ? b0 - 1 : 0]!;
  const after = s0 > 0 && s0 < last ? fine[s0 + 1]! : 0;
  out[n++] = mix(mix(144, before), b0x);
  out[n++] = mix(mix(145, s0x), after);
  out[n++] = mix(mix(146, s0 > 1 ? fine[s0 - 1]! : 0), s0x);
  out[n++] = mix(mix(147, mix(s0b0t, after)), before);
  out[n++] = mix(mix(148, mix(s1s0x, b0x)), dS * 8 + bound(depth, 3));
  return n;
}

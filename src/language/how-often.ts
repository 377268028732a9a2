import type { Quantity } from '../model.js';
import { nounAt, type Thing } from './counted-noun.js';
import type { Tree } from './tree.js';

/** The unit of "three times as high", and of how often something was done. */
export const TIMES_AS = 'time';
const OFTEN = new Set(['round', 'occasion']);
const SHOOTING = new Set(['fire', 'shoot', 'blast']);
/** "three times as high", "three times the limit", "three times a week". */
const AS_MUCH = new Set(['as', 'more', 'the', 'over', 'its', 'his', 'her', 'their', 'that', 'what', 'a', 'per', 'champion', 'winner', '-']);

/** How often something was done: "stabbed 17 times", "wrote on three occasions"; "fired five rounds" and "fired four times" are shots. */
export function oftenAt({ counted, unit, end, start }: Quantity, tree: Tree): Thing | undefined {
  const { tokens } = tree;
  const last = tokens.findLastIndex((t) => t.end <= end && t.start >= start);
  if (last < 0) return undefined;
  const noun = unit === TIMES_AS ? last : OFTEN.has(counted?.toLowerCase() ?? '') ? nounAt(last, counted!, tokens) : -1;
  const verb = noun < 0 ? -1 : tokens[noun]!.head;
  if (verb < 0 || tokens[verb]!.tag !== 'VERB') return undefined;
  const act = tokens[verb]!.lemma.toLowerCase();
  const after = tokens[noun + 1];
  if (SHOOTING.has(act)) return { kind: 'shot', noun, kinds: [], isKnown: false };
  if (counted === 'round' || after?.tag === 'ADJ' || AS_MUCH.has(after?.lemma.toLowerCase() ?? '') || LIGHT.has(act)) return undefined;
  return { kind: `${act} times`, noun, kinds: [], isKnown: false };
}

const LIGHT = new Set(['be', 'have', 'do', 'make', 'take', 'get', 'say', 'happen', 'win', 'meet', 'see', 'give', 'go', 'come', 'pay', 'rise', 'grow', 'increase']);

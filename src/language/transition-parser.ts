import { type ArcModel, scoreArcs } from './arc-model.js';
import type { Configuration } from './configuration.js';
import { labelFeatures, MOST_LABEL_FEATURES } from './label-features.js';
import { type LinearModel, score } from './linear-model.js';
import { MOST_PARSE_FEATURES, parseFeatures } from './parse-features.js';
import { LEFT, RELATIONS, RIGHT, SHIFT } from './relations.js';

const features = new Int32Array(MOST_PARSE_FEATURES);
const labelled = new Int32Array(MOST_LABEL_FEATURES);
const actionScores = new Int32Array(3);
const labelScores = new Int32Array(RELATIONS.length);

/**
 * Parses the sentence in `c` from left to right with the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011), the
 * best action at each step, and names each arc when it is drawn. Twice as many steps as words. Afterwards one word has no head.
 */
export function run(c: Configuration, arcs: ArcModel, labels: LinearModel): void {
  while (!c.done) {
    scoreArcs(arcs, features, parseFeatures(c, features), actionScores);
    const action = bestAction(c, actionScores);
    if (action === SHIFT) {
      c.shift();
      continue;
    }
    const dependent = c.stack[c.depth - 1]!;
    const head = action === LEFT ? c.next : c.stack[c.depth - 2]!;
    score(labels, labelled, labelFeatures(c, head, dependent, labelled), labelScores);
    const label = bestOf(labelScores);
    if (action === LEFT) c.leftArc(label);
    else c.rightArc(label);
  }
}

export function bestAction(c: Configuration, scores: Int32Array | Float64Array): number {
  let best = -1;
  if (c.canShift) best = SHIFT;
  if (c.canLeft && (best === -1 || scores[LEFT]! > scores[best]!)) best = LEFT;
  if (c.canRight && (best === -1 || scores[RIGHT]! > scores[best]!)) best = RIGHT;
  return best;
}

/** Index of the highest score, the first of equals. */
export function bestOf(scores: Int32Array | Float64Array): number {
  let top = 0;
  for (let k = 1; k < scores.length; k++) if (scores[k]! > scores[top]!) top = k;
  return top;
}

import { type ArcModel, addArcScores } from './arc-model.js';
import type { Configuration } from './configuration.js';
import { deepLabelFeatures, MOST_LABEL_FEATURES, plainLabelFeatures } from './label-features.js';
import { addScores, bestOf, lead, type LinearModel } from './linear-model.js';
import { deepFeatures, MOST_PARSE_FEATURES, plainFeatures } from './parse-features.js';
import { LEFT, RELATIONS, RIGHT, SHIFT } from './relations.js';

/**
 * Leads at which the plain features settle an action or a relation, so that the others need not be asked (after Strubell et al.
 * 2015, "Learning dynamic feature selection for fast sequential prediction"). Units of the weights; tuned on EWT dev.
 */
export const CLEAR = { action: 400, relation: 60 };

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
    const action = nextAction(c, arcs);
    if (action === SHIFT) {
      c.shift();
      continue;
    }
    const dependent = c.stack[c.depth - 1]!;
    const head = action === LEFT ? c.next : c.stack[c.depth - 2]!;
    const label = relationOf(c, head, dependent, labels);
    if (action === LEFT) c.leftArc(label);
    else c.rightArc(label);
  }
}

function nextAction(c: Configuration, arcs: ArcModel): number {
  // nothing but a shift is possible at the start of a sentence and after it is emptied
  if (c.depth === 0) return SHIFT;
  // … and nothing but an arc to the right at its end
  if (!c.canShift) return RIGHT;
  const plain = plainFeatures(c, features);
  actionScores[LEFT] = actionScores[RIGHT] = 0;
  addArcScores(arcs, features, 0, plain, actionScores);
  const action = bestAction(c, actionScores);
  if (lead(actionScores, action) >= CLEAR.action) return action;
  addArcScores(arcs, features, plain, deepFeatures(c, features, plain), actionScores);
  return bestAction(c, actionScores);
}

function relationOf(c: Configuration, head: number, dependent: number, labels: LinearModel): number {
  const settled = c.settled[dependent]!;
  if (settled > 0) return settled - 1;
  const plain = plainLabelFeatures(c, head, dependent, labelled);
  labelScores.fill(0);
  addScores(labels, labelled, 0, plain, labelScores);
  const label = bestOf(labelScores);
  if (lead(labelScores, label) >= CLEAR.relation) return label;
  addScores(labels, labelled, plain, deepLabelFeatures(c, head, dependent, labelled, plain), labelScores);
  return bestOf(labelScores);
}

/** The best of the actions that the configuration allows. */
export function bestAction(c: Configuration, scores: Int32Array | Float64Array): number {
  let best = -1;
  if (c.canShift) best = SHIFT;
  if (c.canLeft && (best === -1 || scores[LEFT]! > scores[best]!)) best = LEFT;
  if (c.canRight && (best === -1 || scores[RIGHT]! > scores[best]!)) best = RIGHT;
  return best;
}

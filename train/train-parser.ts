import { Configuration } from '../src/language/configuration.js';
import { deepLabelFeatures, MOST_LABEL_FEATURES, plainLabelFeatures } from '../src/language/label-features.js';
import { type Lexeme, lexemeOf } from '../src/language/lexeme.js';
import { bestOf, lead } from '../src/language/linear-model.js';
import { deepFeatures, MOST_PARSE_FEATURES, plainFeatures } from '../src/language/parse-features.js';
import { fill } from '../src/language/parse-input.js';
import { LEFT, RELATIONS, relationNumber, RIGHT, SHIFT } from '../src/language/relations.js';
import { bestAction } from '../src/language/transition-parser.js';
import { wordOf } from '../src/language/word.js';
import { costs, type GoldTree, projective } from './oracle.js';
import { FeatureCounts, Perceptron, type Weights } from './perceptron.js';
import { randomFrom, shuffled } from './random.js';

export interface ParseExample {
  readonly forms: readonly string[];
  /** As the tagger would give them (by cross-validation), classes. */
  readonly tags: Uint8Array;
  readonly gold: GoldTree;
  readonly weight: number;
}

export interface ParserTraining {
  readonly epochs: number;
  /** First epoch in which the parser follows its own choices, right or wrong. */
  readonly exploreFrom: number;
  readonly explore: number;
  readonly least: number;
  readonly seed: number;
}

export interface ParserWeights {
  readonly arcs: Weights;
  readonly labels: Weights;
}

export const TRAINING: ParserTraining = { epochs: 10, exploreFrom: 1, explore: 0.95, least: 3, seed: 1 };

export function goldTree(heads: readonly number[], relations: readonly string[]): GoldTree {
  const flat = projective(heads);
  const dependents: number[][] = Array.from({ length: heads.length + 1 }, () => []);
  flat.forEach((head, i) => {
    dependents[head + 1]!.push(i + 1);
  });
  return {
    heads: Int32Array.from([0, ...flat.map((head) => head + 1)]),
    labels: Int32Array.from([0, ...relations.map((relation) => Math.max(0, relationNumber(relation)))]),
    dependents,
  };
}

function parseFeatures(c: Configuration, out: Int32Array): number {
  return deepFeatures(c, out, plainFeatures(c, out));
}

function labelFeatures(c: Configuration, head: number, dependent: number, out: Int32Array): number {
  return deepLabelFeatures(c, head, dependent, out, plainLabelFeatures(c, head, dependent, out));
}

/** Leads at which the plain features settle an action or a relation while learning, as CLEAR does at run time (there times the scale). */
const SETTLED = { action: 100, relation: 15 };

/** Averaged perceptrons for arcs and for their relations, with a dynamic oracle and exploration (Goldberg and Nivre 2012, 2013). */
export function trainParser(
  examples: readonly ParseExample[],
  settings: ParserTraining,
  report: (epoch: number, errors: number, labelErrors: number) => void,
): ParserWeights {
  const { epochs, exploreFrom, explore, least, seed } = settings;
  const random = randomFrom(seed);
  const c = new Configuration();
  const features = new Int32Array(MOST_PARSE_FEATURES);
  const labelled = new Int32Array(MOST_LABEL_FEATURES);
  const scores = new Float64Array(3);
  const labelScores = new Float64Array(RELATIONS.length);
  const cost = new Int32Array(3);
  const onStack = new Uint8Array(4096);
  const { arcCounts, labelCounts } = countFeatures(examples, c, features, labelled);
  const arcs = new Perceptron(3, arcCounts, least);
  const labels = new Perceptron(RELATIONS.length, labelCounts, least);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let errors = 0;
    let labelErrors = 0;
    for (const example of shuffled(examples, random)) {
      const { gold } = example;
      fill(c, lexemesOf(example));
      onStack.fill(0, 0, c.last + 2);
      while (!c.done) {
        const plain = plainFeatures(c, features);
        scores.fill(0);
        arcs.addScores(features, 0, plain, scores);
        let guess = bestAction(c, scores);
        costs(c, gold, onStack, cost);
        const lowest = Math.min(cost[0]!, cost[1]!, cost[2]!);
        const settled = lead(scores, guess) >= SETTLED.action;
        let n = plain;
        if (!settled || cost[guess]! > lowest) n = deepFeatures(c, features, plain);
        if (!settled) {
          arcs.addScores(features, plain, n, scores);
          guess = bestAction(c, scores);
        }
        let right = -1;
        for (let kind = 0; kind < 3; kind++) {
          if (cost[kind] === lowest && (right === -1 || scores[kind]! > scores[right]!)) right = kind;
        }
        const wrong = cost[guess]! > lowest;
        if (wrong) {
          arcs.update(features, n, right, guess, example.weight);
          errors++;
        }
        arcs.tick();
        const action = wrong && (epoch < exploreFrom || random() > explore) ? right : guess;
        if (action === SHIFT) {
          onStack[c.next] = 1;
          c.shift();
          continue;
        }
        const dependent = c.stack[c.depth - 1]!;
        const head = action === LEFT ? c.next : c.stack[c.depth - 2]!;
        onStack[dependent] = 0;
        const goldLabel = gold.labels[dependent]!;
        let label = c.settled[dependent]! - 1;
        if (label < 0) {
          const few = plainLabelFeatures(c, head, dependent, labelled);
          labelScores.fill(0);
          labels.addScores(labelled, 0, few, labelScores);
          label = bestOf(labelScores);
          const m = deepLabelFeatures(c, head, dependent, labelled, few);
          if (lead(labelScores, label) < SETTLED.relation) {
            labels.addScores(labelled, few, m, labelScores);
            label = bestOf(labelScores);
          }
          if (gold.heads[dependent] === head) {
            if (label !== goldLabel) {
              labels.update(labelled, m, goldLabel, label, example.weight);
              labelErrors++;
            }
            labels.tick();
          }
        }
        const given = epoch < exploreFrom ? goldLabel : label;
        if (action === LEFT) c.leftArc(given);
        else c.rightArc(given);
      }
    }
    report(epoch, errors, labelErrors);
  }
  return { arcs: arcs.average(), labels: labels.average() };
}

const lexemesOf = ({ forms, tags }: ParseExample): readonly Lexeme[] => forms.map((form, i) => lexemeOf(wordOf(form), tags[i]!));

/** Counts the features along one gold derivation of each sentence. */
function countFeatures(examples: readonly ParseExample[], c: Configuration, features: Int32Array, labelled: Int32Array) {
  const arcCounts = new FeatureCounts();
  const labelCounts = new FeatureCounts();
  const cost = new Int32Array(3);
  const onStack = new Uint8Array(4096);
  for (const example of examples) {
    const { gold } = example;
    fill(c, lexemesOf(example));
    onStack.fill(0, 0, c.last + 2);
    while (!c.done) {
      arcCounts.add(features, parseFeatures(c, features));
      costs(c, gold, onStack, cost);
      const lowest = Math.min(cost[0]!, cost[1]!, cost[2]!);
      const action = cost[1] === lowest ? LEFT : cost[2] === lowest ? RIGHT : SHIFT;
      if (action === SHIFT) {
        onStack[c.next] = 1;
        c.shift();
        continue;
      }
      const dependent = c.stack[c.depth - 1]!;
      onStack[dependent] = 0;
      labelCounts.add(labelled, labelFeatures(c, action === LEFT ? c.next : c.stack[c.depth - 2]!, dependent, labelled));
      if (action === LEFT) c.leftArc(gold.labels[dependent]!);
      else c.rightArc(gold.labels[dependent]!);
    }
  }
  return { arcCounts, labelCounts };
}

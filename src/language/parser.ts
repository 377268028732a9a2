import type { Token } from '../model.js';
import { type ArcModel, readArcModel } from './arc-model.js';
import { Configuration } from './configuration.js';
import { attachPredicates, attachStates } from './copulas.js';
import { type LinearModel, readModel } from './linear-model.js';
import { attachAged, attachMainVerbs, separateSubjects } from './main-verbs.js';
import { attachModifiers } from './modifiers.js';
import { attachNumerals } from './numerals.js';
import { attachExistentials } from './existentials.js';
import { attachGerunds, attachPerfects } from './gerunds.js';
import { attachInverted } from './inversions.js';
import { fill } from './parse-input.js';
import { RELATIONS } from './relations.js';
import type { TaggedToken } from './tagger.js';
import { attachSubjects } from './subjects.js';
import { run } from './transition-parser.js';

/** Loaded with the first sentence, not with the module: `--help` should not wait for it. */
let models: { readonly arcs: ArcModel; readonly labels: LinearModel } | undefined;

const configuration = new Configuration();

/**
 * Gives each token of one sentence its head and relation (Universal Dependencies, no subtypes): exactly one root, no cycle.
 * Takes time in proportion to the number of tokens.
 */
export function parse(tokens: readonly TaggedToken[]): readonly Token[] {
  models ??= {
    arcs: readArcModel(new URL('./weights/arcs.bin', import.meta.url)),
    labels: readModel(new URL('./weights/labels.bin', import.meta.url)),
  };
  const c = configuration;
  fill(c, tokens.map(({ lexeme }) => lexeme));
  run(c, models.arcs, models.labels);
  const parsed = tokens.map(({ start, end, text, lemma, tag }, i) => {
    const head = c.head[i + 1]! - 1;
    const relation = head < 0 ? 'root' : RELATIONS[c.label[i + 1]! - 1]!;
    // "[Both] men spoke": only a conjunction joins
    return { start, end, text, lemma, tag, head, relation: relation === 'cc' && tag === 'DET' ? 'det' : relation };
  });
  attachNumerals(parsed);
  attachSubjects(parsed);
  attachPerfects(parsed);
  attachGerunds(parsed);
  attachAged(parsed);
  attachMainVerbs(parsed);
  separateSubjects(parsed);
  attachPredicates(parsed);
  attachStates(parsed);
  attachInverted(parsed);
  attachModifiers(parsed);
  attachExistentials(parsed);
  return parsed;
}

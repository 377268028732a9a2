import { decodeModel, type LinearModel, score } from '../src/language/linear-model.js';
import { MOST_TAG_FEATURES, styleOf, tagFeatures, type TagState } from '../src/language/tag-features.js';
import { TAGS, tagNumber } from '../src/language/tags.js';
import { wordOf } from '../src/language/word.js';
import type { GoldSentence } from './conllu.js';
import { encode, FeatureCounts, Perceptron, type Weights } from './perceptron.js';
import { randomFrom, shuffled } from './random.js';

/** What the tagger learns from: one sentence with its gold tags (class numbers) and the hints of another tagger. */
export interface TagExample {
  readonly forms: readonly string[];
  readonly tags: Uint8Array;
  readonly hints: Uint8Array;
  readonly weight: number;
}

const EPOCHS = 8;
const LEAST = 2;

export function trainTagger(examples: readonly TagExample[], seed: number, epochs = EPOCHS): Weights {
  const random = randomFrom(seed);
  const features = new Int32Array(MOST_TAG_FEATURES);
  const counts = new FeatureCounts();
  const states = examples.map((example) => {
    const state = tagState(example.forms, example.hints);
    for (let i = 0; i < state.length; i++) state.tags[i] = example.tags[i]! + 1;
    for (let i = 0; i < state.length; i++) counts.add(features, tagFeatures(state, i, features));
    return state;
  });
  const model = new Perceptron(TAGS.length, counts, LEAST);
  const scores = new Float64Array(TAGS.length);
  const order = [...examples.keys()];
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const e of shuffled(order, random)) {
      const { tags } = examples[e]!;
      const state = states[e]!;
      for (let i = 0; i < state.length; i++) {
        const n = tagFeatures(state, i, features);
        model.score(features, n, scores);
        const guess = best(scores);
        if (guess !== tags[i]!) model.update(features, n, tags[i]!, guess, examples[e]!.weight);
        model.tick();
        state.tags[i] = guess + 1;
      }
    }
  }
  return model.average();
}

export function tagState(forms: readonly string[], hints: Uint8Array): TagState {
  const words = forms.map(wordOf);
  return { words, hints, tags: new Uint8Array(words.length), length: words.length, style: styleOf(words, words.length) };
}

export function tagExamples(sentences: readonly GoldSentence[]): TagExample[] {
  return sentences.map(({ forms, tags }) => ({ forms, tags: Uint8Array.from(tags, tagNumber), hints: new Uint8Array(forms.length), weight: 1 }));
}

/** Folds of the cross-validation; runs of sentences go together, so that one document hardly stands in two folds. */
const FOLDS = 5;
const RUN = 20;

/** The tags of each example as a tagger gives them that has not seen it: the parser must learn from tags as wrong as those it will meet. */
export function crossTagged(examples: readonly TagExample[]): Uint8Array[] {
  const tags: Uint8Array[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeld = (index: number): boolean => Math.floor(index / RUN) % FOLDS === fold;
    const model = decodeModel(encode(trainTagger(examples.filter((_, i) => !isHeld(i)), 1), 6, 1));
    examples.forEach((example, i) => {
      if (isHeld(i)) tags[i] = tagWith(model, example);
    });
  }
  return tags;
}

/** Classes of the words of one sentence. */
export function tagWith(model: LinearModel, { forms, hints }: Pick<TagExample, 'forms' | 'hints'>): Uint8Array {
  const features = new Int32Array(MOST_TAG_FEATURES);
  const scores = new Int32Array(TAGS.length);
  const state = tagState(forms, hints);
  for (let i = 0; i < state.length; i++) {
    score(model, features, tagFeatures(state, i, features), scores);
    state.tags[i] = best(scores) + 1;
  }
  return state.tags.map((tag) => tag - 1);
}

export function best(scores: ArrayLike<number>): number {
  let top = 0;
  for (let c = 1; c < scores.length; c++) if (scores[c]! > scores[top]!) top = c;
  return top;
}

export function hintNumbers(tags: readonly string[]): Uint8Array {
  return Uint8Array.from(tags, (tag) => tagNumber(tag) + 1);
}

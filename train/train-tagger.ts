import { allowedTags, bestTag, isSingle } from '../src/language/closed-classes.js';
import { addScores, decodeModel, type LinearModel } from '../src/language/linear-model.js';
import { deepTagFeatures, MOST_TAG_FEATURES, plainTagFeatures, styleOf, type TagState, wait } from '../src/language/tag-features.js';
import { TAGS, tagNumber } from '../src/language/tags.js';
import { winkTags } from '../src/language/wink.js';
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
/** Share of the words whose hint is withheld while learning, so that the tagger does not lean on wink-nlp where it errs. */
const UNHINTED = 0.1;

export function trainTagger(examples: readonly TagExample[], seed: number, epochs = EPOCHS): Weights {
  const random = randomFrom(seed);
  const features = new Int32Array(MOST_TAG_FEATURES);
  const counts = new FeatureCounts();
  const states = examples.map((example) => {
    const state = tagState(example.forms, example.hints);
    for (let i = 0; i < state.length; i++) state.tags[i] = example.tags[i]! + 1;
    for (let i = 0; i < state.length; i++) {
      counts.add(features, tagFeatures(state, i, features));
      wait(state, i);
    }
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
        const allowed = allowedTags(state.words[i]!);
        const hint = state.hints[i]!;
        if (random() < UNHINTED) state.hints[i] = 0;
        const n = tagFeatures(state, i, features);
        state.hints[i] = hint;
        scores.fill(0);
        model.addScores(features, 0, n, scores);
        const guess = bestTag(scores, allowed);
        if (guess !== tags[i]! && !isSingle(allowed)) model.update(features, n, tags[i]!, guess, examples[e]!.weight);
        model.tick();
        state.tags[i] = guess + 1;
        wait(state, i);
      }
    }
  }
  return model.average();
}

function tagState(forms: readonly string[], hints: Uint8Array): TagState {
  const words = forms.map(wordOf);
  return { words, hints, tags: new Uint8Array(words.length), waiting: new Int32Array(words.length), length: words.length, style: styleOf(words, words.length) };
}

export function tagExamples(sentences: readonly GoldSentence[]): TagExample[] {
  return sentences.map(({ forms, tags }) => ({ forms, tags: Uint8Array.from(tags, tagNumber), hints: winkHints(forms), weight: 1 }));
}

/** wink-nlp's tags as they will be at run time; none for a sentence with a word that wink-nlp would cut (a number with a space in it). */
function winkHints(forms: readonly string[]): Uint8Array {
  try {
    return hintNumbers(winkTags(forms, [forms.length]));
  } catch {
    return new Uint8Array(forms.length);
  }
}

/** Weights above 127 / 5 are rare enough to be cut off. */
export const encodeTagger = (weights: Weights, telling: number): Buffer => encode(weights, 5, 1, telling);

/** Folds of the cross-validation; runs of sentences go together, so that one document hardly stands in two folds. */
const FOLDS = 5;
const RUN = 20;
const CROSS_EPOCHS = 5;

/** The tags of each example as a tagger gives them that has not seen it: the parser must learn from tags as wrong as those it will meet. */
export function crossTagged(examples: readonly TagExample[]): Uint8Array[] {
  const tags: Uint8Array[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeld = (index: number): boolean => Math.floor(index / RUN) % FOLDS === fold;
    const model = decodeModel(encodeTagger(trainTagger(examples.filter((_, i) => !isHeld(i)), 1, CROSS_EPOCHS), 1));
    examples.forEach((example, i) => {
      if (isHeld(i)) tags[i] = tagWith(model, example);
    });
  }
  return tags;
}

/** Classes of the words of one sentence. */
function tagWith(model: LinearModel, { forms, hints }: Pick<TagExample, 'forms' | 'hints'>): Uint8Array {
  const features = new Int32Array(MOST_TAG_FEATURES);
  const scores = new Int32Array(TAGS.length);
  const state = tagState(forms, hints);
  for (let i = 0; i < state.length; i++) {
    scores.fill(0);
    addScores(model, features, 0, tagFeatures(state, i, features), scores);
    state.tags[i] = bestTag(scores, allowedTags(state.words[i]!)) + 1;
    wait(state, i);
  }
  return state.tags.map((tag) => tag - 1);
}

function tagFeatures(state: TagState, i: number, out: Int32Array): number {
  return deepTagFeatures(state, i, out, plainTagFeatures(state, i, out));
}

function hintNumbers(tags: readonly string[]): Uint8Array {
  return Uint8Array.from(tags, (tag) => tagNumber(tag) + 1);
}

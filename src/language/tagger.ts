import type { Span, Tag } from '../model.js';
import { lexemeOf } from './lexeme.js';
import { type LinearModel, readModel, score } from './linear-model.js';
import type { RawToken } from './segment.js';
import { MOST_TAG_FEATURES, styleOf, tagFeatures, type TagState } from './tag-features.js';
import { TAGS } from './tags.js';
import { bestOf } from './transition-parser.js';
import { type Word, wordOf } from './word.js';

export interface TaggedToken extends Span {
  readonly text: string;
  readonly lemma: string;
  readonly tag: Tag;
}

let model: LinearModel | undefined;

const features = new Int32Array(MOST_TAG_FEATURES);
const scores = new Int32Array(TAGS.length);

/**
 * Gives each token of one sentence its universal part of speech and lemma: a perceptron tagger from left to right
 * (Collins 2002, "Discriminative training methods for hidden Markov models"), the best tag at each step.
 */
export function tag(tokens: readonly RawToken[]): readonly TaggedToken[] {
  const { tags } = tagWords(tokens.map((token) => wordOf(token.text)));
  return tokens.map(({ start, end, text }, i) => {
    const number = tags[i]! - 1;
    return { start, end, text, lemma: lexemeOf(text, number).lemma, tag: TAGS[number]! };
  });
}

function tagWords(words: readonly Word[]): TagState {
  model ??= readModel(new URL('./weights/tagger.bin', import.meta.url));
  const { length } = words;
  const state: TagState = { words, hints: new Uint8Array(length), tags: new Uint8Array(length), length, style: styleOf(words, length) };
  for (let i = 0; i < length; i++) {
    score(model, features, tagFeatures(state, i, features), scores);
    state.tags[i] = bestOf(scores) + 1;
  }
  return state;
}

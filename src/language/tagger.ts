import type { Span, Tag } from '../model.js';
import { allowedTags, bestTag, isSingle, takesNewWords } from './closed-classes.js';
import { type Lexeme, lexemeOf } from './lexeme.js';
import { addScores, lead, type LinearModel, readModel } from './linear-model.js';
import type { RawToken } from './segment.js';
import { deepTagFeatures, MOST_TAG_FEATURES, plainTagFeatures, styleOf, type TagState, wait } from './tag-features.js';
import { TAGS, tagNumber } from './tags.js';
import { type Word, wordOf } from './word.js';

export interface TaggedToken extends Span {
  readonly text: string;
  readonly lemma: string;
  readonly tag: Tag;
  /** What the parser knows of the word with this tag. */
  readonly lexeme: Lexeme;
}

let model: LinearModel | undefined;

const features = new Int32Array(MOST_TAG_FEATURES);
const scores = new Int32Array(TAGS.length);

/**
 * Gives each token of one sentence its universal part of speech and lemma: a perceptron tagger from left to right
 * (Collins 2002, "Discriminative training methods for hidden Markov models"), the best tag at each step.
 * @param names words that are parts of names, whatever they look like
 */
export function tag(tokens: readonly RawToken[], names?: ReadonlySet<RawToken>): readonly TaggedToken[] {
  const { length } = tokens;
  if (room.hints.length < length) room = roomFor(2 * length);
  const words: Word[] = [];
  for (let i = 0; i < length; i++) {
    const token = tokens[i]!;
    words.push(wordOf(token.text));
    room.hints[i] = tagNumber(token.winkTag) + 1;
  }
  const { tags } = tagWords(words, names !== undefined && names.size > 0 ? (i) => names.has(tokens[i]!) : undefined);
  return tokens.map(({ start, end }, i) => {
    const number = tags[i]! - 1;
    const lexeme = lexemeOf(words[i]!, number);
    return { start, end, text: lexeme.word.text, lemma: lexeme.lemma, tag: TAGS[number]!, lexeme };
  });
}

/** What is noted of the words of a sentence while it is tagged: one sentence's room serves the next. */
let room = roomFor(256);

function roomFor(length: number): Pick<TagState, 'hints' | 'tags' | 'waiting'> {
  return { hints: new Uint8Array(length), tags: new Uint8Array(length), waiting: new Int32Array(length) };
}

function tagWords(words: readonly Word[], isName?: (i: number) => boolean): TagState {
  model ??= readModel(new URL('./weights/tagger.bin', import.meta.url));
  const { length } = words;
  const { hints, tags, waiting } = room;
  const state: TagState = { words, hints, tags, waiting, length, style: styleOf(words, length) };
  waiting[0] = 0;
  for (let i = 0; i < length; i++) {
    state.tags[i] = (isName?.(i) && takesNewWords(words[i]!) ? NAME : tagAt(state, i, model)) + 1;
    wait(state, i);
  }
  return state;
}

const NAME = tagNumber('PROPN');

/** Lead at which the plain features settle a tag (see CLEAR in transition-parser.ts). */
const CLEAR_TAG = { lead: 110 };

function tagAt(state: TagState, i: number, tagger: LinearModel): number {
  const allowed = allowedTags(state.words[i]!);
  if (isSingle(allowed)) return 31 - Math.clz32(allowed);
  const plain = plainTagFeatures(state, i, features);
  scores.fill(0);
  addScores(tagger, features, 0, plain, scores);
  const best = bestTag(scores, allowed);
  if (lead(scores, best) >= CLEAR_TAG.lead) return best;
  addScores(tagger, features, plain, deepTagFeatures(state, i, features, plain), scores);
  return bestTag(scores, allowed);
}

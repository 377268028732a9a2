import type { Sentence, Span } from '../model.js';
import { articleParts } from './article-parts.js';
import { blocks } from './lines.js';
import { sentenceEnds } from './sentence-ends.js';
import { tokenise } from './tokens.js';
import { winkTags } from './wink.js';

/** A token before it is tagged: wink-nlp's tag is a feature of the tagger, its lemma a hint. */
export interface RawToken extends Span {
  readonly text: string;
  readonly winkTag: string;
  readonly winkLemma: string;
}

export interface RawSentence extends Span {
  readonly kind: Sentence['kind'];
  readonly paragraph: number;
  readonly tokens: readonly RawToken[];
}

/**
 * Cuts an article's text into paragraphs, sentences and tokens; every span slices back to the text, and what lies between two
 * tokens is white space. Tokens are cut as the English treebanks of Universal Dependencies cut them (do|n't, high|-|level, $|300|million).
 */
export function segment(text: string): readonly RawSentence[] {
  const bounds: number[] = [];
  const ends: number[] = []; // token index after each sentence
  const sentences: { paragraph: number; kind: Sentence['kind'] }[] = [];
  const parts = articleParts(text, blocks(text));
  for (const part of parts) {
    const from = bounds.length / 2;
    const before = ends.length;
    tokenise(text, part.start, part.end, bounds);
    sentenceEnds(text, bounds, from, bounds.length / 2, ends);
    for (let i = before; i < ends.length; i++) sentences.push({ paragraph: part.paragraph, kind: part.kind });
  }
  const words: string[] = [];
  for (let i = 0; i < bounds.length; i += 2) words.push(text.slice(bounds[i]!, bounds[i + 1]!));
  const { tags, lemmas } = winkTags(words, ends);
  let at = 0;
  return sentences.map(({ paragraph, kind }, s) => {
    const end = ends[s]!;
    const tokens: RawToken[] = [];
    for (; at < end; at++) tokens.push({ start: bounds[2 * at]!, end: bounds[2 * at + 1]!, text: words[at]!, winkTag: tags[at]!, winkLemma: lemmas[at]! });
    return { start: tokens[0]!.start, end: tokens[tokens.length - 1]!.end, kind, paragraph, tokens };
  });
}

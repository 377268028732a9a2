import type { Sentence, Span } from '../model.js';
import { articleParts } from './article-parts.js';
import { captionSentences } from './captions.js';
import { blocks } from './lines.js';
import { sentenceEnds } from './sentence-ends.js';
import { tokenise } from './tokens.js';
import { winkTags } from './wink.js';

/** A token before it is tagged: wink-nlp's tag is a feature of the tagger. */
export interface RawToken extends Span {
  readonly text: string;
  readonly winkTag: string;
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
  const kinds: Sentence['kind'][] = []; // of each sentence
  const paragraphs: number[] = []; // of each sentence
  const words: string[] = [];
  for (const part of articleParts(text, blocks(text))) {
    const from = words.length;
    const first = ends.length;
    tokenise(text, part.start, part.end, bounds);
    for (let i = from; 2 * i < bounds.length; i++) words.push(text.slice(bounds[2 * i]!, bounds[2 * i + 1]!));
    sentenceEnds(text, bounds, from, words.length, ends);
    const kind = isTitle(part.kind) && ends.length - first > 1 && text[bounds[2 * ends[first]! - 1]! - 1] === '.' ? 'body' : part.kind;
    const [captioned, captionEnd] = captionSentences(words, ends, first, ends.length, from);
    for (let s = first; s < ends.length; s++) {
      kinds.push(s >= captioned && s < captionEnd ? 'caption' : kind);
      paragraphs.push(part.paragraph);
    }
  }
  const tags = winkTags(words, ends);
  let at = 0;
  return ends.map((end, s) => {
    const tokens: RawToken[] = [];
    for (; at < end; at++) tokens.push({ start: bounds[2 * at]!, end: bounds[2 * at + 1]!, text: words[at]!, winkTag: tags[at]! });
    return { start: tokens[0]!.start, end: tokens[tokens.length - 1]!.end, kind: kinds[s]!, paragraph: paragraphs[s]!, tokens };
  });
}

/** A line that holds a whole sentence and more is no headline. */
function isTitle(kind: Sentence['kind']): boolean {
  return kind === 'headline' || kind === 'dek';
}

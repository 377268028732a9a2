import type { Sentence, Span } from '../model.js';

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

/** Cuts an article's text into paragraphs, sentences and tokens; every span slices back to the text. */
export function segment(_text: string): readonly RawSentence[] {
  return [];
}

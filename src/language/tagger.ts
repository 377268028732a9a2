import type { Span, Tag } from '../model.js';
import type { RawToken } from './segment.js';

export interface TaggedToken extends Span {
  readonly text: string;
  readonly lemma: string;
  readonly tag: Tag;
}

/** Gives each token of one sentence its universal part of speech and lemma. */
export function tag(tokens: readonly RawToken[]): readonly TaggedToken[] {
  return tokens.map(({ start, end, text, winkTag, winkLemma }) => ({ start, end, text, lemma: winkLemma, tag: winkTag as Tag }));
}

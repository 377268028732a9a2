import type { Token } from '../model.js';
import type { TaggedToken } from './tagger.js';

/** Gives each token of one sentence its head and relation: exactly one root, no cycle. */
export function parse(tokens: readonly TaggedToken[]): readonly Token[] {
  return tokens.map((token, i) => ({ ...token, head: i - 1, relation: i === 0 ? 'root' : 'dep' }));
}

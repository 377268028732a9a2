import type { Token } from '../model.js';

/** A token whose place in the tree is being mended. */
export type Loose = { -readonly [K in keyof Token]: Token[K] };

/** Hangs a token elsewhere, under the same relation if none is given. In place: a tree that is mended stays of the same objects. */
export function reattach(tokens: readonly Token[], at: number, head: number, relation?: string): void {
  const token = tokens[at] as Loose;
  token.head = head;
  if (relation !== undefined) token.relation = relation;
}

/** A verb that turns out to be an auxiliary. */
export function retag(tokens: readonly Token[], at: number, tag: Token['tag']): void {
  (tokens[at] as Loose).tag = tag;
}

/** Whether the one token hangs, however far down, under the other. */
export function isUnder(low: number, high: number, tokens: readonly Token[]): boolean {
  for (let at = low; at >= 0; at = tokens[at]!.head) if (at === high) return true;
  return false;
}

import type { Answer, Claim, Document } from '../model.js';
import type { Scene } from '../rule.js';
import { isAsserted } from './asserts.js';

/** What one claim says on a rule's question. */
export interface Reply {
  readonly claim: Claim;
  readonly scene: Scene;
  readonly answer: Answer;
}

/** A claim as the rules question it: where it stands, and what it has answered so far. */
export interface Witness {
  readonly claim: Claim;
  /** Of the claim in its story: looked up by number, not by object, as every rule asks. */
  readonly number: number;
  readonly scene: Scene;
  /** False for what is only asked, supposed or of an earlier time: it is never put against another. */
  readonly asserted: boolean;
  /** By the number of the question; null: it does not speak to it. */
  readonly replies: (Reply | null | undefined)[];
}

/** The witnesses of a story, each for its claim. */
export type WitnessOf = (claim: Claim) => Witness;

export function witnessesOf(claims: readonly Claim[], documents: readonly Document[]): WitnessOf {
  const byId = new Map(documents.map((d) => [d.article.id, d]));
  const witnesses = new Map<Claim, Witness>();
  for (const claim of claims) {
    const document = byId.get(claim.article)!;
    const scene = { document, sentence: document.sentences[claim.sentence]!, published: document.article.published };
    witnesses.set(claim, { claim, number: witnesses.size, scene, asserted: isAsserted(claim, document), replies: [] });
  }
  return (claim) => witnesses.get(claim)!;
}

import { stageOfWord } from '../language/event-stage.js';
import type { Claim, Cluster } from '../model.js';
import type { WitnessOf } from './witness.js';

/** What is told inside another claim: "would declare" in "said the government would declare", "resign" in "offered to resign". */
export type ContentOf = (claim: Claim) => Claim | undefined;

/** For each claim the one that it embeds, if its words are a claim of their own; what is tried is embedded too: "worked all day to recover the body". */
export function contentsIn(claims: readonly Claim[], witnessOf: WitnessOf): ContentOf {
  const byHead = new Map(claims.map((claim) => [placeOf(claim, claim.predicate.head), claim]));
  const headOf = (claim: Claim): number => witnessOf(claim).scene.sentence.tokens[claim.predicate.head]!.head;
  const aims = new Map(claims.flatMap((claim) => (claim.mode === 'purpose' ? [[placeOf(claim, headOf(claim)), claim] as const] : [])));
  return (claim) => {
    // "worked all day to recover the body", "battled to save the school": the aim is what is told
    if (stageOfWord(claim.predicate.lemma) === 'attempted') {
      const aim = aims.get(placeOf(claim, claim.predicate.head));
      if (aim) return aim;
    }
    const complement = claim.arguments.find(({ role }) => role === 'content') ?? (claim.speech ? claim.arguments.find(({ role }) => role === 'attribute') : undefined);
    return complement && byHead.get(placeOf(claim, complement.head));
  };
}

const placeOf = ({ article, sentence }: Claim, head: number): string => `${article} ${sentence} ${head}`;

/** "said she had been told that he would go": no deeper. */
const DEPTH = 2;

/**
 * A cluster with what its claims embed: "said she would repay it" and "has repaid it" are one fact by what is said, whichever of the
 * two claims the alignment took. `standsFor` gives the claim of the cluster for each that was added, and who tries for what is tried.
 */
export function withContents(cluster: Cluster, contentOf: ContentOf): { readonly told: Cluster; readonly standsFor: ReadonlyMap<string, string> } {
  const known = new Set(cluster.claims);
  const standsFor = new Map<string, string>();
  const added: Claim[] = [];
  for (const claim of cluster.claims) {
    let content = contentOf(claim);
    // "worked today" and "to recover the body": what is tried is told by who tries it
    if (content?.mode === 'purpose' && known.has(content)) standsFor.set(content.id, claim.id);
    for (let depth = 0; content && depth < DEPTH && !known.has(content); depth++) {
      known.add(content);
      added.push(content);
      standsFor.set(content.id, claim.id);
      content = contentOf(content);
    }
  }
  if (added.length === 0) return { told: cluster, standsFor };
  const confidence = new Map(cluster.confidence);
  const own = (id: string): string => standsFor.get(id) ?? id;
  const claims = [...cluster.claims, ...added];
  for (const one of added) {
    for (const other of claims) {
      const sure = cluster.confidence.get(`${own(one.id)} ${own(other.id)}`) ?? cluster.confidence.get(`${own(other.id)} ${own(one.id)}`);
      if (sure !== undefined) confidence.set(`${one.id} ${other.id}`, sure);
    }
  }
  return { told: { ...cluster, claims, confidence }, standsFor };
}

import type { Claim, Cluster, Divergence, Document, Finding } from '../model.js';
import type { DivergenceRule, Scene } from '../rule.js';
import { divergencesOf } from './divergences.js';
import { verdictOf } from './verdict.js';

/**
 * One finding per cluster: what every rule's question brings out. Findings come in report order: those with the gravest
 * divergence first, then those that most articles tell, then by their place in the text.
 */
export function compare(clusters: readonly Cluster[], documents: readonly Document[], rules: readonly DivergenceRule[]): readonly Finding[] {
  const byId = new Map(documents.map((d) => [d.article.id, d]));
  const sceneOf = (claim: Claim): Scene => {
    const document = byId.get(claim.article)!;
    return { document, sentence: document.sentences[claim.sentence]!, published: document.article.published };
  };
  return clusters
    .map((cluster) => {
      const { divergences, tellings, notes } = divergencesOf(cluster, rules, sceneOf);
      return { title: cluster.title, claims: cluster.claims, evidence: cluster.evidence, divergences, tellings, notes, verdict: verdictOf(cluster, divergences) };
    })
    .sort((x, y) => gravity(y.divergences) - gravity(x.divergences) || articlesOf(y.claims) - articlesOf(x.claims))
    .map((finding, i): Finding => ({ id: `F${i + 1}`, ...finding }));
}

const SEVERITY = { high: 3, medium: 2, low: 1 } as const;

const gravity = (divergences: readonly Divergence[]): number => Math.max(0, ...divergences.map((d) => SEVERITY[d.severity]));

const articlesOf = (claims: readonly Claim[]): number => new Set(claims.map((c) => c.article)).size;

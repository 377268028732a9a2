import type { Claim, Cluster, Divergence, Document, Finding, Telling } from '../model.js';
import type { DivergenceRule } from '../rule.js';
import { acrossFindings } from './across-findings.js';
import { againstItself } from './against-itself.js';
import { acrossStory, type Contrast } from './across-story.js';
import { questionOf, SEVERITY } from './contrast.js';
import { divergencesOf } from './divergences.js';
import { canHead } from './heading.js';
import { likenessesIn } from './likeness.js';
import { contentsIn } from './told-content.js';
import { isTold, toldOnce, type Draft } from './told-once.js';
import { verdictOf } from './verdict.js';
import { witnessesOf } from './witness.js';

/**
 * One finding per cluster: what every rule's question brings out, and one for each person of whom the articles say different things.
 * Findings come in report order: those with the gravest divergence first, then those that most articles tell, then by their place in
 * the text.
 */
export function compare(clusters: readonly Cluster[], documents: readonly Document[], rules: readonly DivergenceRule[]): readonly Finding[] {
  const claims = clusters.flatMap((cluster) => cluster.claims);
  const witnessOf = witnessesOf(claims, documents);
  const questions = rules.map(questionOf);
  const likenessIn = likenessesIn(claims.length);
  const contentOf = contentsIn(claims, witnessOf);
  const drafts: Draft[] = clusters.map((cluster) => ({ ...cluster, ...divergencesOf(cluster, questions, witnessOf, likenessIn, contentOf) }));
  const place = placerIn(drafts);
  for (const found of acrossStory(rules.filter(({ facts }) => facts), claims, documents, witnessOf)) place(found);
  for (const question of questions) for (const found of acrossFindings(question, claims, witnessOf)) if (!found.divergences.every((d) => isTold(d, drafts))) place(found);
  for (const found of againstItself(questions, claims, documents, witnessOf, likenessIn)) place(found);
  const ofDesk = new Set(rules.filter((rule) => rule.ofDesk).map(({ id }) => id));
  return inReportOrder(toldOnce(inReportOrder(drafts), ofDesk))
    .map(({ title, claims, evidence, divergences, tellings, notes }, i): Finding => ({ id: `F${i + 1}`, title: headingOf(title, claims, divergences), claims, evidence, divergences, tellings, notes, verdict: verdictOf(claims, divergences) }));
}

/** What is found about a person goes to the finding that holds the claims which say it; without one it is a finding of its own. */
function placerIn(drafts: Draft[]): (found: Contrast) => void {
  /** Claim id → numbers of the drafts that hold the claim, ascending. */
  const holding = new Map<string, number[]>();
  const enter = (draft: Draft, number: number) => {
    for (const { id } of draft.claims) (holding.get(id) ?? holding.set(id, []).get(id)!).push(number);
  };
  drafts.forEach(enter);
  const homeOf = (ids: ReadonlySet<string>): number | undefined => {
    const [first, ...rest] = ids;
    return holding.get(first!)?.find((number) => rest.every((id) => holding.get(id)?.includes(number)));
  };
  const settle = (home: number, own: readonly Divergence[], tellings: readonly Telling[]): void => {
    const held = drafts[home]!;
    const known = new Set(held.tellings);
    const added = tellings.filter((telling) => !known.has(telling) && holding.get(telling.claim)?.includes(home));
    drafts[home] = { ...held, divergences: [...held.divergences, ...own].sort((x, y) => SEVERITY[y.severity] - SEVERITY[x.severity]), tellings: [...held.tellings, ...added] };
  };
  return ({ title, claims, divergences, repeats, tellings }) => {
    if (divergences.length > 0) {
      const home = homeOf(new Set(divergences.flatMap(({ between }) => between)));
      if (home !== undefined) settle(home, divergences, tellings);
      else {
        const draft: Draft = { title, claims, evidence: [], divergences, tellings, notes: [] };
        enter(draft, drafts.push(draft) - 1);
      }
    }
    for (const repeat of repeats) {
      const home = homeOf(new Set(repeat.between));
      if (home !== undefined) settle(home, [repeat], tellings);
    }
  };
}

/** A finding is headed by what it is about: where articles diverge, by one of the claims that do. */
function headingOf(title: string, claims: readonly Claim[], [gravest]: readonly Divergence[]): string {
  if (!gravest || gravest.severity === 'low') return title;
  const diverging = claims.filter(({ id }) => gravest.between.includes(id));
  const known = claims.find(({ statement }) => statement === title);
  if (!known || diverging.includes(known)) return title;
  return (diverging.find(canHead) ?? known).statement;
}

function inReportOrder(drafts: readonly Draft[]): readonly Draft[] {
  const ranked = drafts.map((draft) => ({ draft, gravity: gravity(draft.divergences), articles: articlesOf(draft.claims) }));
  return ranked.sort((x, y) => y.gravity - x.gravity || y.articles - x.articles).map(({ draft }) => draft);
}

const gravity = (divergences: readonly Divergence[]): number => Math.max(0, ...divergences.map(({ severity }) => SEVERITY[severity]));

const articlesOf = (claims: readonly Claim[]): number => new Set(claims.map((c) => c.article)).size;

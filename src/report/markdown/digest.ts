import type { Claim, Divergence, Finding, Severity, Telling } from '../../model.js';
import { tellers, type StoryView } from './view.js';

/** Findings by what an editor does with them: each finding is in one list. */
export interface Digest {
  /** At least one divergence of high or medium severity; the worst first. */
  readonly toLookAt: readonly Finding[];
  /** Later articles tell what has happened since: no contradiction. */
  readonly developments: readonly Finding[];
  /** Told by more than one, with nothing worse than a nuance. */
  readonly nuances: readonly Finding[];
  readonly alike: readonly Finding[];
  readonly single: readonly Finding[];
  /** Facts that more than one article tells. */
  readonly shared: number;
  /** Articles that are not copied or rewritten from another one. */
  readonly origins: number;
}

export const severities: readonly Severity[] = ['high', 'medium', 'low'];

const rank = (severity: Severity): number => severities.indexOf(severity);

/** The most severe of some divergences; undefined when there are none. */
export function worst(divergences: readonly Divergence[]): Severity | undefined {
  return severities.find((severity) => divergences.some((divergence) => divergence.severity === severity));
}

export function digestOf(view: StoryView): Digest {
  const toLookAt: Ranked[] = [];
  const developments: Finding[] = [];
  const nuances: Finding[] = [];
  const alike: Finding[] = [];
  const single: Finding[] = [];
  view.report.findings.forEach((finding, index) => {
    const severity = worst(finding.divergences);
    if (finding.verdict === 'development') developments.push(finding);
    else if (severity === 'high' || severity === 'medium') toLookAt.push({ finding, index });
    else if (severity === 'low') nuances.push(finding);
    else if (!isFact(finding)) return;
    else if (tellers(finding).length > 1) alike.push(finding);
    else single.push(finding);
  });
  const whole = withoutParts(alike);
  const shown = withoutRepeats(view, toLookAt.sort(worstFirst).map(({ finding }) => finding));
  return {
    toLookAt: shown,
    developments,
    nuances,
    alike: whole,
    single,
    shared: [...shown, ...developments, ...nuances, ...whole].filter((finding) => tellers(finding).length > 1).length,
    origins: new Set(view.articles.map(({ id }) => view.origin(id))).size,
  };
}

/** Asserted by somebody, and more than an act of speaking ("she said") or a bare noun ("the collision"). */
function isFact({ claims }: Finding): boolean {
  return claims.some(
    ({ mode, speech, predicate, arguments: around }) =>
      mode === 'assertion' && !speech && (predicate.form === 'verbal' || predicate.form === 'copular' || around.length > 0),
  );
}

/** One pair of sentences may make several findings ("is searching", "has given up"); the same words are shown once. */
function withoutRepeats(view: StoryView, findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.flatMap((finding) => {
    const divergences = finding.divergences.filter(({ rule, between, answers }) => {
      const places = answers.map(({ words }, index) => `${view.claim(between[index]!)?.article} ${words.start} ${words.end}`);
      const key = [rule, ...places.sort()].join(' ');
      return !seen.has(key) && seen.add(key);
    });
    const severity = worst(divergences);
    return severity === 'high' || severity === 'medium' ? [{ ...finding, divergences }] : [];
  });
}

/** Facts of one sentence looked at: a "sentence" of thousands is no prose, and must not cost its square. */
const NEIGHBOURS = 50;

/**
 * Facts without those that the same articles tell within another one ("we can build on that" within
 * "we can build on that, he said"): each claim lies within the other fact's claim in that article.
 */
function withoutParts(findings: readonly Finding[]): readonly Finding[] {
  const inSentence = new Map<string, Finding[]>();
  const sentenceOf = ({ article, sentence }: Claim): string => `${article} ${sentence}`;
  for (const finding of findings) {
    for (const key of new Set(finding.claims.map(sentenceOf))) {
      const held = inSentence.get(key);
      if (held) held.push(finding);
      else inSentence.set(key, [finding]);
    }
  }
  const isPart = (part: Finding, whole: Finding): boolean =>
    part.claims.every((one) => whole.claims.some((other) => other.article === one.article && other.start <= one.start && one.end <= other.end)) &&
    // Two findings over the very same words: the first one stays.
    (part.claims.some((one) => whole.claims.every((other) => other.start !== one.start || other.end !== one.end)) || findings.indexOf(whole) < findings.indexOf(part));
  return findings.filter((part) => !(inSentence.get(sentenceOf(part.claims[0]!)) ?? []).slice(0, NEIGHBOURS).some((whole) => whole !== part && isPart(part, whole)));
}

function worstFirst(one: Ranked, other: Ranked): number {
  for (const severity of severities) {
    const more = count(other.finding, severity) - count(one.finding, severity);
    // Any high one comes before all medium ones; how many there are decides only among equals.
    if (more !== 0) return more;
  }
  return one.index - other.index;
}

interface Ranked {
  readonly finding: Finding;
  readonly index: number;
}

function count({ divergences }: Finding, severity: Severity): number {
  return new Set(divergences.filter((divergence) => divergence.severity === severity).map(({ rule }) => rule)).size;
}

/** Divergences of one finding that answer one question, with the worst of their severities. */
export interface QuestionGroup {
  readonly rule: string;
  readonly question: string;
  readonly severity: Severity;
  readonly divergences: readonly Divergence[];
  /** What every claim of the finding answers to the question. */
  readonly tellings: readonly Telling[];
}

/** A finding's divergences by rule, the worst question first, the worst pair first within each. */
export function byQuestion(finding: Finding): readonly QuestionGroup[] {
  const groups = new Map<string, Divergence[]>();
  for (const divergence of finding.divergences) {
    const group = groups.get(divergence.rule);
    if (group) group.push(divergence);
    else groups.set(divergence.rule, [divergence]);
  }
  return [...groups]
    .map(([rule, divergences]): QuestionGroup => {
      const sorted = divergences.sort((one, other) => rank(one.severity) - rank(other.severity));
      const tellings = (finding.tellings ?? []).filter((telling) => telling.rule === rule);
      return { rule, question: sorted[0]!.question, severity: sorted[0]!.severity, divergences: sorted, tellings };
    })
    .sort((one, other) => rank(one.severity) - rank(other.severity));
}

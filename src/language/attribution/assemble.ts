import type { Article, Attribution, AttributionStyle, Name, Span } from '../../model.js';
import { spanOfRange, type Reading } from './reading.js';
import { nameAt } from './source-type.js';
import type { Candidate } from './verbal.js';

/** The accepted candidates as attributions, in order of `start` of their content, each with the one that holds it. */
export function assemble(article: Article, reading: Reading, candidates: readonly Candidate[]): Attribution[] {
  const drafts = candidates
    .filter((candidate) => candidate.content.length > 0)
    .map((candidate) => ({ candidate, content: merged(article.text, candidate.content) }))
    .sort((a, b) => a.content[0]!.start - b.content[0]!.start || lengthOf(b.content) - lengthOf(a.content));
  const cues = drafts.map(({ candidate }) => spanOfRange(candidate.clause, candidate.cue));
  const holders = holdersOf(drafts.map(({ content }) => content), cues);
  return drafts.map(({ candidate, content }, at) => {
    const name = nameOf(reading, candidate);
    const source = candidate.source ? spanOfRange(candidate.clause, candidate.source) : null;
    return {
      source,
      entity: name?.entity ?? null,
      sourceText: sourceTextOf(article, source, name),
      cue: cues[at]!,
      cueLemma: candidate.lemma,
      content,
      style: styleOf(reading, content),
      within: holders[at]!,
    };
  });
}

/** The name that a source goes by: at its head, in apposition to it ("the mayor, Ines Duarte"), or before its "who". */
function nameOf(reading: Reading, { clause, sourceHead, head }: Candidate): Name | null {
  if (sourceHead < 0) return null;
  const own = nameAt(reading.names, clause.tokens[sourceHead]!.start);
  if (own) return own;
  for (const child of clause.children[sourceHead]!) {
    const { relation, start } = clause.tokens[child]!;
    if (relation !== 'appos' && relation !== 'flat') continue;
    const name = nameAt(reading.names, start);
    if (name) return name;
  }
  if (!RELATIVE.has(clause.words[sourceHead]!)) return null;
  for (let at = clause.tokens[sourceHead]!.head, hops = 0; at >= 0 && hops < 4; at = clause.tokens[at]!.head, hops++) {
    const { relation, head: antecedent } = clause.tokens[at]!;
    if (relation === 'acl' && antecedent >= 0 && antecedent < head) return nameAt(reading.names, clause.tokens[antecedent]!.start);
  }
  return null;
}

const RELATIVE = new Set(['who', 'which', 'that']);

function sourceTextOf(article: Article, source: Span | null, name: Name | null): string | null {
  if (name) return name.canonical;
  return source ? article.text.slice(source.start, source.end) : null;
}

const lengthOf = (content: readonly Span[]): number => content.reduce((sum, { start, end }) => sum + end - start, 0);

/** Pieces in order, joined where only space stands between them. */
function merged(text: string, content: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...content].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && (start <= last.end || /^\s+$/.test(text.slice(last.end, start)))) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** For each attribution the innermost other one whose content holds its cue; null at the top. */
function holdersOf(contents: readonly (readonly Span[])[], cues: readonly Span[]): (number | null)[] {
  const open: number[] = [];
  const order = cues.map((_, at) => at).sort((a, b) => cues[a]!.start - cues[b]!.start);
  const holders: (number | null)[] = cues.map(() => null);
  let next = 0;
  for (const at of order) {
    const cue = cues[at]!;
    while (next < contents.length && contents[next]![0]!.start <= cue.start) open.push(next++);
    let holder: number | null = null;
    for (let k = open.length - 1; k >= 0; k--) {
      const content = contents[open[k]!]!;
      if (content.at(-1)!.end <= cue.start) {
        open.splice(k, 1);
        continue;
      }
      const holds = open[k] !== at && content.some((span) => span.start <= cue.start && cue.end <= span.end);
      if (holds && (holder === null || lengthOf(content) < lengthOf(contents[holder]!))) holder = open[k]!;
    }
    holders[at] = holder;
  }
  return holders;
}

/** Direct when quotation marks cover all of it, mixed when they cover a part. */
function styleOf(reading: Reading, content: readonly Span[]): AttributionStyle {
  let covered = 0;
  let at = 0;
  for (const span of content) {
    while (at < reading.quotations.length && reading.quotations[at]!.end <= span.start) at++;
    for (let k = at; k < reading.quotations.length && reading.quotations[k]!.start < span.end; k++) {
      covered += Math.min(reading.quotations[k]!.end, span.end) - Math.max(reading.quotations[k]!.start, span.start);
    }
  }
  if (covered === 0) return 'indirect';
  // a comma or a space may lie outside the marks
  return lengthOf(content) - covered <= 2 * content.length ? 'direct' : 'mixed';
}

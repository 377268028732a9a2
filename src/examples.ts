import { align } from './align/align.js';
import { extractClaims } from './claims/extract.js';
import { compare } from './compare/compare.js';
import { analyse } from './language/analyse.js';
import { isWithin } from './language/within.js';
import type { Answer, Argument, Article, Claim, Document } from './model.js';
import type { AlignmentExample, AlignmentRule, DivergenceExample, DivergenceRule, Mention, Scene } from './rule.js';

// A rule's examples, run through the real stages: they are its documentation, so they must be true.

/** One thing that an example says, and whether it is so. */
export interface Outcome {
  readonly passed: boolean;
  /** "“Prices rose.” answers rise" */
  readonly expected: string;
  /** "fall | steady", "nothing" */
  readonly found: string;
}

/** The day of an example's articles unless it says another. */
const DAY = '2025-07-09';

/** What comes of one example of a divergence rule; `alignment` are all alignment rules. */
export function tryDivergence(rule: DivergenceRule, example: DivergenceExample, alignment: readonly AlignmentRule[]): readonly Outcome[] {
  const texts = Object.keys(example.says);
  const documents = analyse(texts.map((text, i) => articleOf(text, i, example.published?.[text] ?? DAY)));
  const claims = extractClaims(documents);
  const outcomes = documents.flatMap((document, i): readonly Outcome[] => {
    const text = texts[i]!;
    const expected = example.says[text];
    const answers = claims.filter((claim) => claim.article === document.article.id).flatMap((claim) => answerOf(rule, claim, document)?.says ?? []);
    const found = answers.length > 0 ? [...new Set(answers)].join(' | ') : 'nothing';
    if (expected !== undefined) return [{ passed: answers.includes(expected), expected: `“${text}” answers ${expected}`, found }];
    // where nothing is to come out, an answer does no harm
    return example.finds === 'nothing' ? [] : [{ passed: answers.length === 0, expected: `“${text}” answers nothing`, found }];
  });
  const findings = compare(align(claims, documents, alignment).clusters, documents, [rule]);
  const outcome = outcomeOf(example, findings.flatMap((finding) => finding.divergences));
  if (outcome.passed || outcome.found !== NO_DIVERGENCE || outcomes.some(({ passed }) => !passed)) return [...outcomes, outcome];
  const answers = (claim: Claim) => answerOf(rule, claim, documents.find(({ article }) => article.id === claim.article)!) !== undefined;
  const isTogether = findings.some((finding) => new Set(finding.claims.filter(answers).map(({ article }) => article)).size > 1);
  return [...outcomes, { ...outcome, found: `${NO_DIVERGENCE}: ${isTogether ? 'both answers can hold, or are of different things' : 'the sentences were not taken for tellings of one fact; have them share more words, or list "equivalents"'}` }];
}

/** What a claim says on a rule's question, or the fact of the article that its words tell. */
const answerOf = (rule: DivergenceRule, claim: Claim, document: Document): Answer | undefined =>
  rule.answer ? rule.answer(claim, sceneOf(document, claim)) : rule.facts?.(document).find(({ named }) => isWithin(named, claim))?.answer;

const NO_DIVERGENCE = 'no divergence';

function outcomeOf({ finds }: DivergenceExample, divergences: readonly { readonly kind: string; readonly severity: string }[]): Outcome {
  const worst = (['high', 'medium', 'low'] as const).find((severity) => divergences.some((divergence) => divergence.severity === severity));
  const moved = divergences.length > 0 && divergences.every(({ kind }) => kind === 'development');
  const found = worst === undefined ? NO_DIVERGENCE : moved ? `a development (${worst})` : `a divergence (${worst})`;
  switch (finds) {
    case 'agreement': case 'nothing': return { passed: worst === undefined, expected: 'no divergence comes out', found };
    case 'development': return { passed: moved, expected: 'a development comes out', found };
    default: return { passed: worst === finds, expected: `a divergence comes out (${finds})`, found };
  }
}

/** What comes of one example of an alignment rule. */
export function tryAlignment(rule: AlignmentRule, { sentences, matches }: AlignmentExample): readonly Outcome[] {
  const documents = analyse(sentences.map((text, i) => articleOf(text, i, DAY)));
  const [one, other] = documents.map((document) => mentionsOf(document, extractClaims([document])));
  const pairs = one!.flatMap((m) => other!.filter((n) => haveCommonKey(rule, m, n)).map((n) => [m.text, n.text] as const));
  const found = pairs.length > 0 ? pairs.map(([a, b]) => `“${a}” = “${b}”`).join(', ') : 'nothing';
  if (matches) return [{ passed: pairs.some(([a, b]) => a === matches[0] && b === matches[1]), expected: `“${matches[0]}” = “${matches[1]}”`, found }];
  return [{ passed: pairs.every(([a, b]) => a === b), expected: 'only equal words match', found }];
}

const articleOf = (text: string, i: number, published: string): Article => ({ id: `article-${i + 1}`, path: null, title: null, source: null, published, url: null, text });

const sceneOf = (document: Document, claim: Claim): Scene => ({ document, sentence: document.sentences[claim.sentence]!, published: document.article.published });

interface Placed {
  readonly text: string;
  readonly mention: Mention;
  readonly claim: Claim;
  readonly scene: Scene;
}

function mentionsOf(document: Document, claims: readonly Claim[]): readonly Placed[] {
  return claims.flatMap((claim) => {
    const scene = sceneOf(document, claim);
    const placed = (role: Mention['role'], argument: Argument | null): Placed => {
      const span = argument ?? claim.predicate;
      const tokens = [scene.sentence.tokens[span.head]!];
      const words = argument && argument.entity === null ? tokens[0]! : span;
      return { text: document.article.text.slice(words.start, words.end), claim, scene, mention: { role, span, lemma: span.lemma, entity: argument?.entity ?? null, tokens } };
    };
    return [placed('predicate', null), ...claim.arguments.map((argument) => placed(argument.role, argument))];
  });
}

function haveCommonKey(rule: AlignmentRule, one: Placed, other: Placed): boolean {
  const keys = new Set(rule.keys(one.mention, one.claim, one.scene));
  return rule.keys(other.mention, other.claim, other.scene).some((key) => keys.has(key));
}

import { areAlike } from '../language/lexicon/alike.js';
import { within } from '../language/within.js';
import type { Claim, DivergenceKind, Document, Telling } from '../model.js';
import type { Likeness } from '../rule.js';
import type { Contrast } from './across-story.js';
import { claimsByArticle } from './by-article.js';
import { contrast, type Pair, type Question } from './contrast.js';
import type { LikenessIn, LikenessOf } from './likeness.js';
import type { WitnessOf } from './witness.js';

/** What a headline must not say otherwise than the text under it. */
const OF_HEADLINES: ReadonlySet<DivergenceKind> = new Set(['factuality', 'polarity', 'quantity', 'time', 'place', 'participant']);
/** What two sentences of one text cannot tell of one event in two ways; what was promised in one sentence may be done in the next. */
const OF_TEXTS: ReadonlySet<DivergenceKind> = new Set(['quantity', 'time', 'place']);

/**
 * Each article against itself: its headline against its text, and its text against itself, where two claims have one predicate and
 * surely one doer or one thing done to. A low difference is none here: a headline has to be short.
 */
export function againstItself(questions: readonly Question[], claims: readonly Claim[], documents: readonly Document[], witnessOf: WitnessOf, likenessIn: LikenessIn): readonly Contrast[] {
  const own = claimsByArticle(claims);
  const loud = questions.filter(({ rule: { facts, againstMost, compares, kind } }) => !facts && !againstMost && compares !== 'words' && OF_HEADLINES.has(kind));
  return documents.flatMap((document) => contrastsIn(document, loud, (own.get(document.article.id) ?? []).filter((claim) => witnessOf(claim).asserted), witnessOf, likenessIn));
}

function contrastsIn(document: Document, questions: readonly Question[], told: readonly Claim[], witnessOf: WitnessOf, likenessIn: LikenessIn): readonly Contrast[] {
  const likeness = likenessIn({ title: '', claims: told, evidence: [], confidence: new Map() });
  const kindOf = ({ sentence }: Claim) => document.sentences[sentence]!.kind;
  const body = told.filter((claim) => kindOf(claim) === 'body');
  const ofHeadlines = told.filter((claim) => kindOf(claim) === 'headline').flatMap((headline) => {
    const below = body.filter((claim) => areAlike(headline.predicate.lemma, claim.predicate.lemma) && !nameOthers(document, headline, claim) && oneSideSame(likeness(witnessOf(headline), witnessOf(claim))));
    return contrastsOf(headline, below, questions, witnessOf, likeness);
  });
  // what two sources say may differ
  const groups = groupsOf(body.filter(({ attribution, speech, arguments: { length } }) => attribution.length === 0 && !speech && length > 1));
  const ofText = questions.filter(({ rule }) => OF_TEXTS.has(rule.kind));
  const ofTexts = groups.flatMap((alike) =>
    alike.flatMap((claim, i) => {
      const later = alike.slice(i + 1).filter((other) => other.sentence !== claim.sentence && shareTwo(claim, other) && !nameOthers(document, claim, other) && bothSidesSame(likeness(witnessOf(claim), witnessOf(other))));
      return contrastsOf(claim, later, ofText, witnessOf, likeness);
    }),
  );
  return [...ofHeadlines, ...ofTexts];
}

/** A claim against others of its article, of which it has been made sure that they tell of one event with it. */
function contrastsOf(claim: Claim, others: readonly Claim[], questions: readonly Question[], witnessOf: WitnessOf, likeness: LikenessOf): readonly Contrast[] {
  if (others.length === 0) return [];
  const one = witnessOf(claim);
  const pairs = others.map(witnessOf).map((other): Pair => ({ one, other, likeness: { ...likeness(one, other), confidence: 0 } }));
  return questions.flatMap((question): readonly Contrast[] => {
    const { rule, replyOf } = question;
    const divergence = contrast(question, pairs, new Set());
    if (!divergence || divergence.severity === 'low' || divergence.kind === 'development') return [];
    const replies = [claim, ...others].flatMap((told) => (divergence.between.includes(told.id) ? (replyOf(witnessOf(told)) ?? []) : []));
    return [{ title: claim.statement, claims: replies.map((reply) => reply.claim), divergences: [divergence], repeats: [], tellings: replies.map((reply): Telling => ({ rule: rule.id, claim: reply.claim.id, answer: reply.answer })) }];
  });
}

/** Claims with one predicate, so that not all claims of an article are put against all. */
function groupsOf(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const { lemma } = claim.predicate;
    (groups.get(lemma) ?? groups.set(lemma, []).get(lemma)!).push(claim);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** Cheaply told before anything else: somebody named takes part in both, and something else. "The index lost 26 points" may be any index. */
function shareTwo({ arguments: ones }: Claim, { arguments: others }: Claim): boolean {
  const named = ones.some(({ entity }) => entity !== null && others.some((b) => b.entity === entity));
  return named && ones.filter((a) => others.some((b) => a.lemma === b.lemma || (a.entity !== null && a.entity === b.entity))).length > 1;
}

/** "The Nasdaq index lost 53 points", "the Dow Jones index lost 26 points": both name something, and nothing in common. */
function nameOthers({ names }: Document, one: Claim, other: Claim): boolean {
  const [ones, others] = [within(names, one), within(names, other)];
  return ones.length > 0 && others.length > 0 && !ones.some((a) => others.some((b) => a.entity === b.entity));
}

const oneSideSame = ({ sameEvent, actor, object }: Likeness): boolean => sameEvent && (actor === 'same' || object === 'same');

const bothSidesSame = ({ sameEvent, actor, object }: Likeness): boolean => sameEvent && actor === 'same' && object === 'same';

import { areAlike } from '../language/lexicon/alike.js';
import { within } from '../language/within.js';
import type { Claim, DivergenceKind, Document, Telling } from '../model.js';
import type { DivergenceRule, Likeness, Scene } from '../rule.js';
import type { Contrast } from './across-story.js';
import { isAsserted } from './asserts.js';
import { contrast, type Reply } from './contrast.js';
import { likenessIn } from './likeness.js';

/** What a headline must not say otherwise than the text under it. */
const OF_HEADLINES: ReadonlySet<DivergenceKind> = new Set(['factuality', 'polarity', 'quantity', 'time', 'place', 'participant']);
/** What two sentences of one text cannot tell of one event in two ways; what was promised in one sentence may be done in the next. */
const OF_TEXTS: ReadonlySet<DivergenceKind> = new Set(['quantity', 'time', 'place']);

/**
 * Each article against itself: its headline against its text, and its text against itself, where two claims have one predicate and
 * surely one doer or one thing done to. A low difference is none here: a headline has to be short.
 */
export function againstItself(rules: readonly DivergenceRule[], claims: readonly Claim[], documents: readonly Document[], sceneOf: (claim: Claim) => Scene): readonly Contrast[] {
  const own = new Map<string, Claim[]>(documents.map(({ article }) => [article.id, []]));
  for (const claim of claims) own.get(claim.article)?.push(claim);
  const loud = rules.filter(({ facts, againstMost, compares, kind }) => !facts && !againstMost && compares !== 'words' && OF_HEADLINES.has(kind));
  return documents.flatMap((document) => contrastsIn(document, loud, own.get(document.article.id)!, sceneOf));
}

function contrastsIn(document: Document, rules: readonly DivergenceRule[], claims: readonly Claim[], sceneOf: (claim: Claim) => Scene): readonly Contrast[] {
  const found: Contrast[] = [];
  const told = claims.filter((claim) => isAsserted(claim, document));
  const likeness = likenessIn({ title: '', claims, evidence: [], confidence: new Map() }, sceneOf);
  const kindOf = ({ sentence }: Claim) => document.sentences[sentence]!.kind;
  const body = told.filter((claim) => kindOf(claim) === 'body');
  for (const headline of told.filter((claim) => kindOf(claim) === 'headline')) {
    const below = body.filter((claim) => areAlike(headline.predicate.lemma, claim.predicate.lemma) && !nameOthers(document, headline, claim) && oneSideSame(likeness(headline, claim)));
    for (const rule of below.length > 0 ? rules : []) add(found, rule, repliesOf(rule, [headline], sceneOf), repliesOf(rule, below, sceneOf), likeness);
  }
  // what two sources say may differ
  for (const alike of groupsOf(body.filter(({ attribution, speech, arguments: { length } }) => attribution.length === 0 && !speech && length > 1))) {
    for (const [i, claim] of alike.entries()) {
      const later = alike.slice(i + 1).filter((other) => other.sentence !== claim.sentence && shareTwo(claim, other) && !nameOthers(document, claim, other) && bothSidesSame(likeness(claim, other)));
      for (const rule of later.length > 0 ? rules : []) if (OF_TEXTS.has(rule.kind)) add(found, rule, repliesOf(rule, [claim], sceneOf), repliesOf(rule, later, sceneOf), likeness);
    }
  }
  return found;
}

function repliesOf(rule: DivergenceRule, claims: readonly Claim[], sceneOf: (claim: Claim) => Scene): readonly Reply[] {
  return claims.flatMap((claim) => {
    const scene = sceneOf(claim);
    const answer = rule.answer(claim, scene);
    return answer ? [{ claim, scene, answer }] : [];
  });
}

function add(found: Contrast[], rule: DivergenceRule, ones: readonly Reply[], others: readonly Reply[], likeness: (one: Claim, other: Claim) => Likeness): void {
  // that they tell of one event has been made sure of
  const divergence = contrast(rule, (one, other) => ({ ...likeness(one, other), confidence: 0 }), ones, others, new Set());
  if (!divergence || divergence.severity === 'low' || divergence.kind === 'development') return;
  const tellings = [...ones, ...others].filter(({ claim }) => divergence.between.includes(claim.id));
  found.push({ title: ones[0]!.claim.statement, claims: tellings.map(({ claim }) => claim), divergences: [divergence], tellings: tellings.map(({ claim, answer }): Telling => ({ rule: rule.id, claim: claim.id, answer })) });
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

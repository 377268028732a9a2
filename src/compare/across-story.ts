import { isWithin, within } from '../language/within.js';
import type { Claim, Divergence, Document, Span, Telling } from '../model.js';
import type { Difference, DivergenceRule } from '../rule.js';
import { claimsByArticle } from './by-article.js';
import { type CarriersOf, carrierOf, carriersIn } from './carriers.js';
import { canHead } from './heading.js';
import { divergenceOf } from './contrast.js';
import { MOST_TOLD } from './divergences.js';
import type { Reply, WitnessOf } from './witness.js';

/** What a rule that asks about people finds in a story: the claims that tell of one of them, and how they differ. */
export interface Contrast {
  /** Whom the question is about, and the question: "Robert Buckley: how old?"; what one of the two says where nobody is named. */
  readonly title: string;
  readonly claims: readonly Claim[];
  readonly divergences: readonly Divergence[];
  /** The same difference between other articles: no finding begins with it. */
  readonly repeats: readonly Divergence[];
  readonly tellings: readonly Telling[];
}

interface Told extends Reply {
  /** Who it is about, in the article's words: the same contrast of one person between several articles is told once. */
  readonly name: string;
  /** Whether that is a name: "Robert Buckley", not "fourteen", "charged with murder" or "New Zealander". */
  readonly isName: boolean;
}

/** What the rules that ask about people find in a story. */
export function acrossStory(rules: readonly DivergenceRule[], claims: readonly Claim[], documents: readonly Document[], witnessOf: WitnessOf): readonly Contrast[] {
  const own = claimsByArticle(claims);
  const carriers = new Map(documents.map((document) => [document, carriersIn(document, own.get(document.article.id) ?? [])]));
  return rules.flatMap((rule) => contrastsOf(rule, carriers, documents, witnessOf));
}


/** Every article's answers about one subject against every other's, and against its own; at most one divergence for each pair of articles. */
function contrastsOf(rule: DivergenceRule, carriers: ReadonlyMap<Document, CarriersOf>, documents: readonly Document[], witnessOf: WitnessOf): readonly Contrast[] {
  const subjects = new Map<string, Map<string, Told[]>>();
  for (const document of documents) {
    for (const { subject, named, answer } of rule.facts?.(document) ?? []) {
      const claim = carrierOf(carriers.get(document)!, named, answer.words);
      if (!claim) continue;
      const byArticle = subjects.get(subject) ?? subjects.set(subject, new Map()).get(subject)!;
      (byArticle.get(claim.article) ?? byArticle.set(claim.article, []).get(claim.article)!).push({ claim, scene: witnessOf(claim).scene, answer, name: nameOf(named, document), isName: within(document.names, named).some((name) => name.type !== 'group' && isMostOf(name, named)) });
    }
  }
  const told = new Map<string, number>();
  return [...subjects.values()].flatMap((replies) => contrastOf(rule, [...replies.values()], told) ?? []);
}

/** "Brandt, 31" is named by Brandt, "sell its bridge to Leeds Council" by nobody. */
const isMostOf = (name: Span, words: Span): boolean => 2 * (Math.min(name.end, words.end) - Math.max(name.start, words.start)) >= words.end - words.start;

/** The name in full, where the words are part of one: "Brandt, 31" of Jonas Brandt. */
const nameOf = (named: Span, { article: { text }, names }: Document): string => {
  const name = within(names, named).find((n) => isWithin(named, n));
  return name ? text.slice(name.start, name.end) : text.slice(named.start, named.end);
};

function contrastOf(rule: DivergenceRule, articles: readonly (readonly Told[])[], told: Map<string, number>): Contrast | undefined {
  const divergences: Divergence[] = [];
  const repeats: Divergence[] = [];
  const keep = (found: readonly [Told, Told, Difference] | undefined) => {
    if (!found) return;
    const [one, other, difference] = found;
    const contrast = [one, other].map(({ name, answer }) => `${name.slice(name.lastIndexOf(' ') + 1)} ${answer.says}`.toLowerCase()).sort().join('\n');
    const between = `${contrast}\n${[one.claim.article, other.claim.article].sort().join('\n')}`;
    const times = told.get(contrast) ?? 0;
    if (told.has(between) || times >= MOST_TOLD) return;
    (times > 0 ? repeats : divergences).push(divergenceOf(rule, one, other, difference));
    told.set(contrast, times + 1).set(between, 1);
  };
  for (const [i, ones] of articles.entries()) {
    if (!rule.acrossOnly) keep(withItself(rule, ones));
    for (const others of articles.slice(i + 1)) keep(withOther(rule, ones, others));
  }
  if (divergences.length + repeats.length === 0) return undefined;
  const replies = articles.flat();
  const tellings = replies.map(({ claim, answer }): Telling => ({ rule: rule.id, claim: claim.id, answer }));
  const name = replies.filter(({ isName }) => isName).reduce((fullest, reply) => (reply.name.length > fullest.length ? reply.name : fullest), '');
  return { title: name === '' ? titleOf(rule, [...divergences, ...repeats], replies) : `${name}: ${rule.question.charAt(0).toLowerCase()}${rule.question.slice(1)}`, claims: [...new Set(replies.map(({ claim }) => claim))], divergences, repeats, tellings };
}

/** Rules about people look at nothing but the answers: the subject says that they speak of one thing. */
export const ABOUT_ONE = { predicate: 'unsure', actor: 'unsure', object: 'unsure', shared: 0, sameEvent: false, confidence: 0, beyondDoubt: false, oneFact: false } as const;

/** Compatibility before conflict: an article that has both has what the other has. */
function withOther(rule: DivergenceRule, ones: readonly Told[], others: readonly Told[]): readonly [Told, Told, Difference] | undefined {
  let found: readonly [Told, Told, Difference] | undefined;
  for (const one of ones) {
    for (const other of others) {
      const difference = rule.differ(one.answer, other.answer, ABOUT_ONE);
      if (difference === 'unrelated') continue;
      if (!difference) return undefined;
      found ??= [one, other, difference];
    }
  }
  return found;
}

function withItself(rule: DivergenceRule, replies: readonly Told[]): readonly [Told, Told, Difference] | undefined {
  for (const [i, one] of replies.entries()) {
    for (const other of replies.slice(i + 1)) {
      if (one.claim === other.claim) continue;
      const difference = rule.differ(one.answer, other.answer, ABOUT_ONE);
      if (difference && difference !== 'unrelated') return [one, other, difference];
    }
  }
  return undefined;
}

/** Letters of words that can head a finding. */
const LONGEST = 40;

/** Where nobody is named: what an article says, one of the two that differ if it can; else their words, “possible summit” or “upcoming summit”, or, where these are long, the question. */
function titleOf({ question }: DivergenceRule, [first]: readonly Divergence[], replies: readonly Told[]): string {
  const claims = replies.map(({ claim }) => claim).filter(canHead);
  const told = claims.find(({ id }) => first!.between.includes(id)) ?? claims[0];
  if (told) return told.statement;
  const words = first!.between.map((id, i) => {
    const { text } = replies.find(({ claim }) => claim.id === id)!.scene.document.article;
    const { start, end } = first!.answers[i]!.words;
    return text.slice(start, end);
  });
  return words.some(({ length }) => length > LONGEST) ? question : words.map((said) => `“${said}”`).join(' or ');
}

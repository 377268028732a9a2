import type { Argument, Claim, Document, Quantity, Sentence, TimeExpression } from '../model.js';
import type { AlignmentRule, Mention, Scene } from '../rule.js';
import { rarity } from '../language/lexicon/frequency.js';
import type { Content, SentenceIndex } from './sentences.js';

/** Keys that the alignment rules give to one mention: key → index of the rule, the surest where several give it. */
export type Keys = ReadonlyMap<string, number>;

export interface MentionProfile {
  readonly role: Mention['role'];
  readonly keys: Keys;
  readonly rarity: number;
  readonly entity: string | null;
  readonly argument: Argument | null;
}

/** What alignment knows of a claim, worked out once and compared many times. */
export interface Profile {
  readonly claim: Claim;
  /** Text of its article. */
  readonly text: string;
  /** Number of the claim in its story. */
  readonly index: number;
  readonly predicate: MentionProfile;
  readonly participants: readonly MentionProfile[];
  readonly places: readonly MentionProfile[];
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
  /** Content words and entities of the claim's own span, with how much sharing them tells. */
  readonly content: Content;
  readonly contentWeight: number;
  /** Lower-case words of the span, in order. */
  readonly words: readonly string[];
  /** Who says it: entity or text of the innermost source; null when the article does. */
  readonly source: string | null;
  readonly quoted: boolean;
  readonly headline: boolean;
  /** Place of the sentence in the article, 0 to 1. */
  readonly position: number;
  /** Sentences in the article. */
  readonly sentences: number;
}

const PARTICIPANTS: ReadonlySet<Argument['role']> = new Set(['actor', 'object', 'recipient', 'with', 'topic', 'attribute', 'purpose', 'content', 'other']);
/** Rarity of an entity, on the scale of lexicon/frequency. */
const ENTITY_RARITY = 4;

export function profilesOf(claims: readonly Claim[], documents: readonly Document[], sentences: SentenceIndex, rules: readonly AlignmentRule[]): readonly Profile[] {
  const byId = new Map(documents.map((d) => [d.article.id, d]));
  const cursors = new Map(documents.map((d) => [d.article.id, indexOf(d)]));
  return claims.map((claim, index) => {
    const document = byId.get(claim.article)!;
    const sentence = document.sentences[claim.sentence]!;
    const marks = cursors.get(claim.article)!;
    const scene: Scene = { document, sentence, published: document.article.published };
    const within = <T extends { start: number; end: number }>(lists: ReadonlyMap<number, readonly T[]>) =>
      (lists.get(claim.sentence) ?? []).filter((x) => x.start < claim.end && claim.start < x.end);
    const tokens = sentence.tokens.filter((t) => t.start >= claim.start && t.end <= claim.end);
    const content = new Map(sentences.keysOf(tokens, claim.article).map((key) => [key, sentences.weightOf(key)]));
    const mention = (argument: Argument): MentionProfile => mentionProfile(argument.role, argument, sentence, claim, scene, rules);
    const innermost = claim.attribution.at(-1);
    return {
      claim,
      text: document.article.text,
      index,
      predicate: mentionProfile('predicate', null, sentence, claim, scene, rules),
      participants: claim.arguments.filter((a) => PARTICIPANTS.has(a.role)).map(mention),
      places: claim.arguments.filter((a) => a.role === 'place').map(mention),
      times: within(marks.times),
      quantities: within(marks.quantities),
      content,
      contentWeight: sumOf(content),
      words: tokens.filter((t) => t.tag !== 'PUNCT').map((t) => t.text.toLowerCase()),
      source: innermost ? (innermost.entity ?? innermost.source.toLowerCase()) : null,
      quoted: innermost?.style === 'direct' || innermost?.style === 'mixed',
      headline: sentence.kind === 'headline' || sentence.kind === 'dek',
      position: claim.sentence / Math.max(1, document.sentences.length),
      sentences: document.sentences.length,
    };
  });
}

function mentionProfile(role: Mention['role'], argument: Argument | null, sentence: Sentence, claim: Claim, scene: Scene, rules: readonly AlignmentRule[]): MentionProfile {
  const head = sentence.tokens[argument?.head ?? claim.predicate.head]!;
  const span = argument ?? claim.predicate;
  const mention: Mention = { role, span, lemma: (argument ?? claim.predicate).lemma, entity: argument?.entity ?? null, tokens: [head] };
  const keys = new Map<string, number>();
  rules.forEach((rule, n) => {
    for (const key of rule.keys(mention, claim, scene)) {
      const named = `${n}:${key}`;
      if (!keys.has(named)) keys.set(named, n);
    }
  });
  return { role, keys, rarity: mention.entity ? ENTITY_RARITY : rarity(mention.lemma), entity: mention.entity, argument };
}

interface Marks {
  readonly times: ReadonlyMap<number, readonly TimeExpression[]>;
  readonly quantities: ReadonlyMap<number, readonly Quantity[]>;
}

function indexOf(document: Document): Marks {
  const times = new Map<number, TimeExpression[]>();
  const quantities = new Map<number, Quantity[]>();
  const place = <T extends { start: number }>(list: readonly T[], put: (sentence: number, item: T) => void) => {
    let at = 0;
    for (const item of list) {
      while (at < document.sentences.length - 1 && document.sentences[at]!.end <= item.start) at++;
      put(at, item);
    }
  };
  place(document.times, (n, t) => void (times.get(n) ?? times.set(n, []).get(n)!).push(t));
  place(document.quantities, (n, q) => void (quantities.get(n) ?? quantities.set(n, []).get(n)!).push(q));
  return { times, quantities };
}

const sumOf = (weights: Content): number => {
  let sum = 0;
  for (const w of weights.values()) sum += w;
  return sum;
};

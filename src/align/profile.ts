import type { Argument, Claim, Document, Quantity, TimeExpression } from '../model.js';
import type { AlignmentRule, Mention, Scene } from '../rule.js';
import { within } from '../language/within.js';
import { rarity } from '../language/lexicon/frequency.js';
import type { Content, SentenceIndex } from './sentences.js';

/** Keys that the alignment rules give to one mention, numbered: key → index of the rule, the surest where several give it. */
export type Keys = ReadonlyMap<number, number>;

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
  /** Lower-case words of the span, in order … */
  readonly words: readonly string[];
  /** … and as numbers, the same for the same word. */
  readonly wordIds: Int32Array;
  readonly actor: readonly MentionProfile[];
  readonly object: readonly MentionProfile[];
  /** Number of its sentence in the `SentenceIndex`. */
  readonly row: number;
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
  const numbers = { keys: new Map<string, number>(), words: new Map<string, number>() };
  return claims.map((claim, index) => {
    const document = byId.get(claim.article)!;
    const sentence = document.sentences[claim.sentence]!;
    const scene: Scene = { document, sentence, published: document.article.published };
    const tokens = sentence.tokens.filter((t) => t.start >= claim.start && t.end <= claim.end);
    const content = new Map(sentences.keysOf(tokens, claim.article).map((key) => [key, sentences.weightOf(key)]));
    const words = tokens.filter((t) => t.tag !== 'PUNCT').map((t) => t.text.toLowerCase());
    const mention = (argument: Argument): MentionProfile => mentionProfile(argument.role, argument, claim, scene, rules, numbers.keys);
    const participants = claim.arguments.filter((a) => PARTICIPANTS.has(a.role)).map(mention);
    const innermost = claim.attribution.at(-1);
    return {
      claim,
      text: document.article.text,
      index,
      predicate: mentionProfile('predicate', null, claim, scene, rules, numbers.keys),
      participants,
      actor: participants.filter((p) => p.role === 'actor'),
      object: participants.filter((p) => p.role === 'object'),
      places: claim.arguments.filter((a) => a.role === 'place').map(mention),
      times: within(document.times, claim),
      quantities: within(document.quantities, claim),
      content,
      contentWeight: sumOf(content),
      words,
      wordIds: Int32Array.from(words, (word) => numberOf(numbers.words, word)),
      source: innermost ? (innermost.entity ?? innermost.source.toLowerCase()) : null,
      quoted: innermost?.style === 'direct' || innermost?.style === 'mixed',
      headline: sentence.kind === 'headline' || sentence.kind === 'dek',
      row: sentences.rowOf(claim.article, claim.sentence),
      position: claim.sentence / Math.max(1, document.sentences.length),
      sentences: document.sentences.length,
    };
  });
}

function mentionProfile(role: Mention['role'], argument: Argument | null, claim: Claim, scene: Scene, rules: readonly AlignmentRule[], numbers: Map<string, number>): MentionProfile {
  const head = scene.sentence.tokens[argument?.head ?? claim.predicate.head]!;
  const span = argument ?? claim.predicate;
  const mention: Mention = { role, span, lemma: (argument ?? claim.predicate).lemma, entity: argument?.entity ?? null, tokens: [head] };
  const keys = new Map<number, number>();
  rules.forEach((rule, n) => {
    for (const key of rule.keys(mention, claim, scene)) keys.set(numberOf(numbers, `${n}:${key}`), n);
  });
  return { role, keys, rarity: mention.entity ? ENTITY_RARITY : rarity(mention.lemma), entity: mention.entity, argument };
}

const numberOf = (numbers: Map<string, number>, key: string): number => {
  let number = numbers.get(key);
  if (number === undefined) numbers.set(key, (number = numbers.size));
  return number;
};

const sumOf = (weights: Content): number => {
  let sum = 0;
  for (const w of weights.values()) sum += w;
  return sum;
};

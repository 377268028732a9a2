import { rangeWithin } from '../language/tree.js';
import type { Argument, Claim, Document, Quantity, TimeExpression } from '../model.js';
import type { AlignmentRule, Mention, Scene } from '../rule.js';
import { within } from '../language/within.js';
import { rarity } from '../language/lexicon/frequency.js';
import { KeyNumbers, type Keys } from './keys.js';
import { SenseNumbers, type Senses } from './senses.js';
import type { Content, SentenceIndex } from './sentences.js';

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
  /** What each of the content words can stand for, in the order of `content.keys`. */
  readonly senses: readonly Senses[];
  /** Lower-case words of the span, in order, as numbers: the same for the same word. */
  readonly words: Int32Array;
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
  const numbers = new KeyNumbers(rules);
  const senses = new SenseNumbers(rules, sentences);
  return claims.map((claim, index) => {
    const document = byId.get(claim.article)!;
    const sentence = document.sentences[claim.sentence]!;
    const scene: Scene = { document, sentence, published: document.article.published };
    const row = sentences.rowOf(claim.article, claim.sentence);
    const [from, to] = rangeWithin(sentence.tokens, claim);
    const content = sentences.contentOf(row, from, to);
    const mention = (argument: Argument): MentionProfile => mentionProfile(argument.role, argument, claim, scene, numbers);
    const participants: MentionProfile[] = [];
    const places: MentionProfile[] = [];
    for (const argument of claim.arguments) {
      if (argument.role === 'place') places.push(mention(argument));
      else if (PARTICIPANTS.has(argument.role)) participants.push(mention(argument));
    }
    const innermost = claim.attribution.at(-1);
    return {
      claim,
      text: document.article.text,
      index,
      predicate: mentionProfile('predicate', null, claim, scene, numbers),
      participants,
      actor: participants.filter((p) => p.role === 'actor'),
      object: participants.filter((p) => p.role === 'object'),
      places,
      times: within(document.times, claim),
      quantities: within(document.quantities, claim),
      content,
      contentWeight: sumOf(content.weights),
      senses: senses.sensesOf(content, sentence, row, from, to),
      words: sentences.wordsOf(row, from, to),
      source: innermost ? (innermost.entity ?? innermost.source.toLowerCase()) : null,
      quoted: innermost?.style === 'direct' || innermost?.style === 'mixed',
      headline: sentence.kind === 'headline' || sentence.kind === 'dek',
      row,
      position: claim.sentence / Math.max(1, document.sentences.length),
      sentences: document.sentences.length,
    };
  });
}

function mentionProfile(role: Mention['role'], argument: Argument | null, claim: Claim, scene: Scene, numbers: KeyNumbers): MentionProfile {
  const head = scene.sentence.tokens[argument?.head ?? claim.predicate.head]!;
  const span = argument ?? claim.predicate;
  const mention: Mention = { role, span, lemma: (argument ?? claim.predicate).lemma, entity: argument?.entity ?? null, tokens: [head] };
  return { role, keys: numbers.keysOf(mention, claim, scene), rarity: mention.entity ? ENTITY_RARITY : rarity(mention.lemma), entity: mention.entity, argument };
}

const sumOf = (weights: readonly number[]): number => {
  let sum = 0;
  for (const w of weights) sum += w;
  return sum;
};

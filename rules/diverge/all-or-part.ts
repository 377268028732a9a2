import { areAlike } from '../../src/language/lexicon/alike.js';
import { verbForm } from '../../src/language/morphology.js';
import { lemmaOf, type Phrase, phrasesWithin } from '../../src/language/phrases.js';
import type { Answer, Argument, Span, Token } from '../../src/model.js';
import type { Difference, DivergenceRule } from '../../src/rule.js';

interface Extent {
  readonly head: Token;
  readonly span: Span;
  readonly quantifier: string | null;
  readonly definite: boolean;
  /** Has a word of its own that says of which kind. */
  readonly restricted: boolean;
  /** What it is to the claim; null when it stands inside something else. */
  readonly role: Argument['role'] | 'predicate' | null;
  /** Words that single out a kind: "export" in "some export restrictions". */
  readonly kinds: readonly string[];
}

interface Scope extends Answer {
  readonly extents: readonly Extent[];
  readonly text: string;
}

/** How much of it, from little to all; words of one row say the same. */
const QUANTIFIERS: readonly (readonly string[])[] = [
  ['few', 'hardly any'], // few residents stayed
  ['some', 'several', 'certain', 'part', 'portion', 'partially', 'partly', 'handful'], // some restrictions, only partially cut
  ['many', 'numerous'], // many residents
  ['half'],
  ['most', 'majority', 'largely', 'mostly', 'mainly', 'bulk'], // most business traffic
  ['almost all', 'nearly all', 'virtually all', 'practically all', 'almost every', 'nearly every'], // almost all of the 288 candidates
  ['all', 'every', 'each', 'entire', 'whole', 'rest', 'remainder', 'fully', 'entirely', 'completely', 'wholly', 'totally'], // all the candidates, the rest of the round
];
const rankOf = new Map(QUANTIFIERS.flatMap((words, rank) => words.map((w) => [w, rank] as const)));
/** "almost all" */
const NEARLY = new Set(['almost', 'nearly', 'virtually', 'practically', 'hardly']);
/** "the officer" takes up the police officer of the sentence before: nothing is dropped. */
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'its', 'his', 'her', 'their', 'such', 'both']);

/** "most residents" and "residents", "some export restrictions" and "some restrictions". */
export const allOrPart: DivergenceRule<Scope> = {
  id: 'all-or-part',
  kind: 'scope',
  question: 'All of it, or a part?',
  compares: 'fact',

  answer(claim, { sentence, document }) {
    // a number or a name by itself says nothing of a part
    if (claim.mode !== 'assertion' || claim.predicate.form === 'attributive' || claim.predicate.form === 'appositive') return undefined;
    const roles = new Map([...claim.arguments.map((a) => [sentence.tokens[a.head], a.role] as const), [sentence.tokens[claim.predicate.head], 'predicate'] as const]);
    // "almost all of the candidates running": how many run is another question
    const from = verbForm(sentence.tokens, claim.predicate.head) === 'gerund' ? claim.start : sentence.start;
    const extents = phrasesWithin(claim, sentence)
      .filter(({ head, modifiers }) => head.tag !== 'PROPN' && !rankOf.has(lemmaOf(head)) && head.relation !== 'compound' && !modifiers.some((m) => OTHERS.has(lemmaOf(m))))
      .map((phrase) => extentOf(phrase, sentence.tokens, from, roles.get(phrase.head) ?? null));
    const told = extents.find((e) => e.quantifier !== null) ?? extents.find((e) => e.kinds.length > 0) ?? extents[0];
    const { text } = document.article;
    return told && { says: text.slice(told.span.start, told.span.end), words: told.span, extents, text };
  },

  differ(one, other, { sameEvent, oneFact, object }) {
    if (!sameEvent && !oneFact) return 'unrelated';
    let compared = false;
    for (const a of one.extents) {
      for (const b of other.extents) {
        if (!isSameThing(a.head, b.head) || (!sameEvent && (a.role === null || b.role === null))) continue;
        compared = true;
        const difference = shareOf(one, a, other, b) ?? kindOf(one, a, other, b);
        if (difference) return difference;
      }
    }
    // "most business traffic" and "business volumes": what is done to both is the same
    const [a, b] = [one, other].map(({ extents }) => extents.find((e) => e.role === 'object'));
    if (!compared && object === 'same' && a && b) return shareOf(one, a, other, b) ?? 'unrelated';
    return 'unrelated';
  },

  examples: [
    {
      title: 'a restriction is dropped',
      finds: 'medium',
      says: { 'Ankara eased some export restrictions on grain.': 'some export restrictions', 'Ankara eased some restrictions on grain.': 'some restrictions' },
    },
    {
      title: 'all or most',
      finds: 'medium',
      says: { 'The storm drove all residents from the island.': 'all residents', 'The storm drove most residents from the island.': 'most residents' },
    },
    {
      title: 'almost all',
      finds: 'medium',
      says: { 'Almost all of the residents fled from the island.': 'Almost all of the residents', 'All the residents fled from the island.': 'All the residents' },
    },
    {
      title: 'taken up by a shorter name',
      finds: 'agreement',
      says: { 'The police officer fled from the island.': 'The police officer', 'The officer fled from the island.': 'The officer' },
    },
    {
      title: 'two words for one share',
      finds: 'agreement',
      says: { 'The storm drove many residents from the island.': 'many residents', 'The storm drove numerous residents from the island.': 'numerous residents' },
    },
  ],
};

/** Whether one speaks of more of it than the other. */
function shareOf(one: Scope, a: Extent, other: Scope, b: Extent): Difference | undefined {
  const answers = [said(one, a), said(other, b)] as const;
  const [x, y] = [a.quantifier, b.quantifier].map((q) => (q === null ? null : rankOf.get(q)!));
  if (x === y) return undefined;
  if (x !== null && y !== null) return { severity: 'medium', because: 'one speaks of more of it than the other', answers };
  // "the candidates" are all of them
  return (x ?? y) === ALL ? undefined : { severity: 'low', because: 'one speaks of a part of it', answers };
}

/** Whether one leaves out of which kind the share is: "some export restrictions"; any phrase by itself may be short or long. */
function kindOf(one: Scope, a: Extent, other: Scope, b: Extent): Difference | undefined {
  const lost = (p: Extent, q: Extent) => p.role !== null && q.role !== null && p.kinds.length > 0 && !q.restricted && !q.definite;
  return a.quantifier !== null && (lost(a, b) || lost(b, a)) ? { severity: 'medium', because: 'one says of which kind', answers: [said(one, a), said(other, b)] } : undefined;
}

const isSameThing = (one: Token, other: Token): boolean => one.tag === other.tag && (lemmaOf(one) === lemmaOf(other) || (one.tag === 'NOUN' && areAlike(lemmaOf(one), lemmaOf(other))));

/** "the most important contacts" */
const isSuperlative = (word: Token, tokens: readonly Token[]): boolean => lemmaOf(word) === 'most' && tokens[tokens.indexOf(word) + 1]?.tag === 'ADJ' && tokens[tokens.indexOf(word) - 1]?.tag === 'DET';

/** "some areas" and "other areas" are different ones. */
const OTHERS = new Set(['other', 'another', 'further', 'additional', 'more']);
const KINDS: ReadonlySet<string> = new Set(['amod', 'compound', 'nmod']);
const ALL = QUANTIFIERS.length - 1;

function extentOf({ head, modifiers, span }: Phrase, tokens: readonly Token[], from: number, role: Extent['role']): Extent {
  // "some 700 metres" is about a number, "both" and "the two" say the same
  const counted = modifiers.some((m) => m.tag === 'NUM') || tokens.some((t) => t.tag === 'NUM' && tokens[t.head] === head);
  const before = tokens.findIndex((t) => t.start === span.start) - 1;
  // "most of his time", "almost all of the 288 candidates"
  const of = tokens[before]?.text.toLowerCase() === 'of' ? before - 1 : -1;
  const word = of >= 0 && tokens[of]!.start >= from && rankOf.has(lemmaOf(tokens[of]!)) ? tokens[of]! : counted ? undefined : modifiers.find((m) => rankOf.has(lemmaOf(m)) && !isSuperlative(m, tokens));
  const kinds = head.tag === 'NOUN' ? modifiers.filter((m) => m.relation === 'compound' && m.tag === 'NOUN').map(lemmaOf) : [];
  const common = {
    head,
    role,
    kinds,
    definite: modifiers.some((m) => DEFINITE.has(lemmaOf(m))),
    restricted: modifiers.some((m) => KINDS.has(m.relation) && m.tag !== 'NUM' && !rankOf.has(lemmaOf(m))),
  };
  // "some restrictions", but "some ski touring" is simply ski touring
  if (!word || (lemmaOf(word) === 'some' && of < 0 && head.text.toLowerCase() === lemmaOf(head))) return { ...common, span, quantifier: null };
  const at = tokens.indexOf(word);
  const nearly = at > 0 && NEARLY.has(lemmaOf(tokens[at - 1]!)) ? tokens[at - 1]! : undefined;
  const full = nearly && rankOf.has(`${lemmaOf(nearly)} ${lemmaOf(word)}`) ? `${lemmaOf(nearly)} ${lemmaOf(word)}` : lemmaOf(word);
  return { ...common, span: { start: Math.min(span.start, (nearly ?? word).start), end: span.end }, quantifier: full };
}

const said = ({ text }: Scope, { span }: Extent): Answer => ({ says: text.slice(span.start, span.end), words: span });

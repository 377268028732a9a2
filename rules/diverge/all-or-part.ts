import { areAlike } from '../../src/language/lexicon/alike.js';
import { lemmaOf, type Phrase, phrasesOf } from '../../src/language/phrases.js';
import type { Answer } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Extent {
  readonly phrase: Phrase;
  readonly quantifier: string | null;
  /** Words that single out a kind: "export" in "some export restrictions". */
  readonly kinds: readonly string[];
}

interface Scope extends Answer {
  readonly extents: readonly Extent[];
  readonly text: string;
}

/** How much of it, from none to all; words of one row say the same. */
const QUANTIFIERS: readonly (readonly string[])[] = [
  ['few'], // few residents stayed
  ['some', 'several', 'certain'], // some restrictions
  ['many', 'numerous'], // many residents
  ['half'],
  ['most', 'majority'], // most business traffic
  ['all', 'every', 'each', 'entire', 'whole'], // all the candidates
];
const rankOf = new Map(QUANTIFIERS.flatMap((words, rank) => words.map((w) => [w, rank] as const)));

/** "most residents" and "residents", "some export restrictions" and "some restrictions". */
export const allOrPart: DivergenceRule<Scope> = {
  id: 'all-or-part',
  kind: 'scope',
  question: 'All of it, or a part?',

  answer(claim, { sentence, document }) {
    if (claim.mode !== 'assertion') return undefined;
    const extents = phrasesOf(claim, sentence).filter(({ head }) => head.tag === 'NOUN').map((phrase): Extent => {
      // "some 700 metres" is about a number, "both" and "the two" say the same
      const counted = phrase.modifiers.some((m) => m.tag === 'NUM') || sentence.tokens.some((t) => t.tag === 'NUM' && sentence.tokens[t.head] === phrase.head);
      const quantifier = counted ? null : (phrase.modifiers.map(lemmaOf).find((l) => rankOf.has(l)) ?? null);
      const kinds = phrase.modifiers.filter((m) => m.relation === 'compound' && m.tag === 'NOUN').map(lemmaOf);
      return { phrase, quantifier, kinds };
    });
    const told = extents.find((e) => e.quantifier !== null) ?? extents.find((e) => e.kinds.length > 0) ?? extents[0];
    const { text } = document.article;
    return told && { says: text.slice(told.phrase.span.start, told.phrase.span.end), words: told.phrase.span, extents, text };
  },

  differ(one, other) {
    for (const a of one.extents) {
      for (const b of other.extents) {
        if (lemmaOf(a.phrase.head) !== lemmaOf(b.phrase.head) && !areAlike(lemmaOf(a.phrase.head), lemmaOf(b.phrase.head))) continue;
        const answers = [said(one, a), said(other, b)] as const;
        const [x, y] = [a.quantifier, b.quantifier].map((q) => (q === null ? null : rankOf.get(q)!));
        if (x !== y && x !== null && y !== null) return { severity: 'medium', because: 'one speaks of more of it than the other', answers };
        if (x !== y) return { severity: 'low', because: 'one speaks of a part of it', answers };
        const lost = (p: Extent, q: Extent) => p.kinds.length > 0 && q.kinds.length === 0;
        if (lost(a, b) || lost(b, a)) return { severity: x !== null ? 'medium' : 'low', because: 'one says of which kind', answers };
      }
    }
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
      title: 'two words for one share',
      finds: 'agreement',
      says: { 'The storm drove many residents from the island.': 'many residents', 'The storm drove numerous residents from the island.': 'numerous residents' },
    },
  ],
};

const said = ({ text }: Scope, { phrase: { span } }: Extent): Answer => ({ says: text.slice(span.start, span.end), words: span });

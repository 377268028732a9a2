import { areAlike } from '../../src/language/lexicon/alike.js';
import { lemmaOf } from '../../src/language/phrases.js';
import { ALL, extentsIn, type Extent } from '../../src/language/shares.js';
import type { Answer, Token } from '../../src/model.js';
import type { Difference, DivergenceRule } from '../../src/rule.js';

interface Scope extends Answer {
  readonly extents: readonly Extent[];
  /** Whether it says of anything how much of it. */
  readonly hasShare: boolean;
  readonly text: string;
}

/** "most residents" and "residents", "some export restrictions" and "some restrictions". */
export const allOrPart: DivergenceRule<Scope> = {
  id: 'all-or-part',
  kind: 'scope',
  question: 'All of it, or a part?',

  answer(claim, { sentence, document }) {
    // a number or a name by itself says nothing of a part
    if (claim.mode !== 'assertion' || claim.predicate.form === 'attributive' || claim.predicate.form === 'appositive') return undefined;
    const extents = extentsIn(claim, sentence);
    const share = extents.find((e) => e.share !== null);
    const told = share ?? extents.find((e) => e.kinds.length > 0) ?? extents[0];
    const { text } = document.article;
    return told && { says: text.slice(told.span.start, told.span.end), words: told.span, extents, hasShare: share !== undefined, text };
  },

  differ(one, other, { sameEvent, object }) {
    if (!one.hasShare && !other.hasShare) return 'unrelated';
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
  const [x, y] = [a.share, b.share];
  if (x === y) return undefined;
  if (x !== null && y !== null) return { severity: 'medium', because: 'one speaks of more of it than the other', answers };
  // "the candidates" are all of them
  return (x ?? y) === ALL ? undefined : { severity: 'low', because: 'one speaks of a part of it', answers };
}

/** Whether one leaves out of which kind the share is: "some export restrictions"; any phrase by itself may be short or long. */
function kindOf(one: Scope, a: Extent, other: Scope, b: Extent): Difference | undefined {
  const lost = (p: Extent, q: Extent) => p.role !== null && q.role !== null && p.kinds.length > 0 && !q.restricted && !q.definite;
  // "each nest" is each of those told of before
  return a.share !== null && a.share !== ALL && (lost(a, b) || lost(b, a)) ? { severity: 'medium', because: 'one says of which kind', answers: [said(one, a), said(other, b)] } : undefined;
}

const isSameThing = (one: Token, other: Token): boolean => one.tag === other.tag && (lemmaOf(one) === lemmaOf(other) || (one.tag === 'NOUN' && areAlike(lemmaOf(one), lemmaOf(other))));

const said = ({ text }: Scope, { span }: Extent): Answer => ({ says: text.slice(span.start, span.end), words: span });

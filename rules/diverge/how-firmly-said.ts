import { treeOf } from '../../src/language/tree.js';
import type { Answer, Claim, Sentence, Span } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

/** How firmly a verb puts forward what it passes on. */
type Firmness = 'hinted' | 'said' | 'shown';

interface Firm extends Answer {
  readonly says: Firmness;
}

const FIRMNESS: Readonly<Record<Firmness, readonly string[]>> = {
  hinted: ['suggest', 'indicate', 'hint', 'imply', 'signal', 'intimate', 'insinuate'], // tests suggest that, hinted at a deal
  said: ['say', 'state', 'tell', 'announce', 'declare', 'report', 'add', 'note', 'explain', 'insist', 'stress'], // the minister said
  shown: ['show', 'prove', 'demonstrate', 'confirm', 'establish', 'conclude', 'determine', 'reveal', 'find'], // tests prove that
};
const firmnessOf = new Map(Object.entries(FIRMNESS).flatMap(([firmness, verbs]) => verbs.map((verb) => [verb, firmness as Firmness] as const)));

/** "tests suggest a spark caused the fire" and "tests prove it", "he hinted" and "he said". */
export const howFirmlySaid: DivergenceRule<Firm> = {
  id: 'how-firmly-said',
  kind: 'strength',
  question: 'Is it hinted at, said or shown?',

  answer(claim, { sentence }) {
    // "suggest that a spark may have caused the fire": the fire itself is no matter of suggestion
    if (claim.mode !== 'assertion' || claim.speech || claim.factuality !== 'CT+' || claim.predicate.form === 'nominal') return undefined;
    const verb = verbOver(claim, sentence);
    const says = verb && firmnessOf.get(verb.lemma);
    return says && { says, words: verb.words };
  },

  differ(one, other, { sameEvent, oneFact, shared }) {
    if (!oneFact && !(sameEvent && shared > 0)) return 'unrelated';
    if ((one.says === 'hinted') === (other.says === 'hinted')) return undefined;
    return one.says === 'shown' || other.says === 'shown' ? { severity: 'medium', because: 'one takes as shown what the other only takes for likely' } : { severity: 'low', because: 'one puts it more firmly' };
  },

  examples: [
    {
      title: 'suggested or proved',
      finds: 'medium',
      says: { 'Tests suggest that a spark caused the fire in the mill.': 'hinted', 'Tests proved that a spark caused the fire in the mill.': 'shown' },
    },
    {
      title: 'hinted or said',
      finds: 'low',
      says: { 'Maria Keller hinted that the guards opened the gate.': 'hinted', 'Maria Keller said that the guards opened the gate.': 'said' },
    },
    {
      title: 'two verbs that vouch for it',
      finds: 'agreement',
      says: { 'Tests showed that a spark caused the fire in the mill.': 'shown', 'Tests proved that a spark caused the fire in the mill.': 'shown' },
    },
    {
      title: 'what may be is asked about elsewhere',
      finds: 'nothing',
      says: { 'Tests suggest that a spark may have caused the fire in the mill.': undefined, 'Tests proved that a spark may have caused the fire in the mill.': undefined },
    },
  ],
};

/** The verb that the claim depends on, or the one by which somebody is cited for it. */
function verbOver({ predicate, attribution }: Claim, sentence: Sentence): { readonly lemma: string; readonly words: Span } | undefined {
  const { tokens } = treeOf(sentence);
  const { relation, head } = tokens[predicate.head]!;
  const above = relation === 'ccomp' ? tokens[head] : undefined;
  if (above && firmnessOf.has(above.lemma)) return { lemma: above.lemma, words: { start: above.start, end: above.end } };
  const cited = attribution.at(-1);
  return cited?.cue && cited.cueSpan ? { lemma: cited.cue, words: cited.cueSpan } : undefined;
}

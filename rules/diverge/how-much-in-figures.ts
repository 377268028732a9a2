import { within } from '../../src/language/within.js';
import { treeOf } from '../../src/language/tree.js';
import type { Answer, Claim, Document, Sentence } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Degree extends Answer {
  /** The figures that say it; empty where only a word does. */
  readonly figures: readonly (number | null)[];
  /** Whom and what the claim names: that much of one thing. */
  readonly entities: readonly string[];
  readonly document: Document;
}

/** So many names in common show that two claims put together are of one thing, where no participant does. */
const MIN_NAMES = 2;

/** "rose sharply", "was severely affected", "heavy losses" */
const VAGUE = new Set(['sharply', 'severely', 'heavily', 'badly', 'slightly', 'considerably', 'significantly', 'substantially', 'dramatically', 'markedly', 'steeply', 'strongly', 'greatly', 'massively', 'hugely', 'vastly', 'seriously', 'widely', 'largely', 'modestly', 'marginally', 'steadily', 'rapidly', 'drastically', 'moderately', 'sharp', 'severe', 'heavy', 'steep', 'slight', 'big', 'huge', 'massive', 'significant', 'considerable', 'substantial', 'modest', 'dramatic', 'drastic', 'marked']);

/** "rose sharply" in one article, "rose 12 per cent" in another: the reader of the first does not learn how much. */
export const howMuchInFigures: DivergenceRule<Degree> = {
  id: 'how-much-in-figures',
  kind: 'omission',
  question: 'How much was it, in figures?',
  compares: 'fact',

  answer(claim, { document, sentence }) {
    if (claim.mode !== 'assertion' || sentence.kind === 'headline') return undefined;
    const { article: { text } } = document;
    const entities = [...new Set(within(document.names, claim).map(({ entity }) => entity))];
    const figures = within(document.quantities, claim).filter(({ unit, counted }) => unit !== null && counted !== 'age');
    if (figures.length > 0) return { says: text.slice(figures[0]!.start, figures[0]!.end), words: figures[0]!, figures: figures.map(({ low, high }) => low ?? high), entities, document };
    const vague = vagueOf(claim, sentence);
    return vague && { says: text.slice(vague.start, vague.end), words: vague, figures: [], entities, document };
  },

  differ(one, other, { sameEvent, oneFact, shared }) {
    if ((one.figures.length === 0) === (other.figures.length === 0) || !(sameEvent || (oneFact && (shared > 0 || one.entities.filter((e) => other.entities.includes(e)).length >= MIN_NAMES)))) return 'unrelated';
    const [vague, told] = one.figures.length === 0 ? [one, other] : [other, one];
    if (vague.document.quantities.some(({ low, high }) => told.figures.some((f) => f === low || f === high))) return 'unrelated';
    return { severity: 'low', message: one === told ? '{one} gives the figure (“{one.words}”), {other} has only “{other.words}”.' : '{other} gives the figure (“{other.words}”), {one} has only “{one.words}”.' };
  },

  examples: [
    {
      title: 'a word where the other has the figure',
      finds: 'low',
      says: { 'Traffic on the bridge in Kent fell sharply in May.': 'fell sharply', 'Traffic on the bridge in Kent fell 12% in May.': '12%' },
    },
    {
      title: 'the figure stands elsewhere in the article',
      finds: 'agreement',
      says: { 'Traffic on the bridge in Kent fell sharply in May. The drop was 12%.': 'fell sharply', 'Traffic on the bridge in Kent fell 12% in May.': '12%' },
    },
    {
      title: 'neither says how much',
      finds: 'agreement',
      says: { 'Traffic on the bridge in Kent fell sharply in May.': 'fell sharply', 'Traffic on the bridge in Kent fell heavily in May.': 'fell heavily' },
    },
  ],
};

function vagueOf({ predicate: { head } }: Claim, sentence: Sentence) {
  const { tokens, children } = treeOf(sentence);
  const at = children[head]!.find((c) => VAGUE.has(tokens[c]!.lemma.toLowerCase()));
  return at === undefined ? undefined : { start: Math.min(tokens[at]!.start, tokens[head]!.start), end: Math.max(tokens[at]!.end, tokens[head]!.end) };
}

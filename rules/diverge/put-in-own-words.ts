import { areAlike } from '../../src/language/lexicon/alike.js';
import { lemmaOf } from '../../src/language/phrases.js';
import { within } from '../../src/language/within.js';
import { wordsIn } from '../../src/language/wording.js';
import type { Answer, Claim, Document, Span, Token } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Voiced extends Answer {
  readonly says: 'quoted' | 'retold';
  readonly content: readonly string[];
}

/** A quotation of fewer content words is a catchword. */
const MIN_CONTENT = 2;
/** So much of the shorter one's content must come back in the other. */
const MIN_SHARED = 0.5;
const CONTENT: ReadonlySet<Token['tag']> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'NUM', 'PROPN']);

/** What one article quotes, the other retells: the reader of the second does not hear the speaker's own words. */
export const putInOwnWords: DivergenceRule<Voiced> = {
  id: 'put-in-own-words',
  kind: 'quotation',
  question: 'Is it quoted, or retold?',
  compares: 'fact',

  answer(claim, { document }) {
    // who the officials are that a remark names is no remark
    if (claim.attribution.length === 0 || claim.speech || (claim.predicate.form !== 'verbal' && claim.predicate.form !== 'copular')) return undefined;
    const contentOf = (words: readonly Token[]) => words.filter((t) => CONTENT.has(t.tag)).map(lemmaOf);
    const quotation = within(document.quotations, claim)[0];
    if (!quotation) return { says: 'retold', words: claim, content: contentOf(wordsIn(document.sentences, contentHolding(claim, document))) };
    const content = contentOf(wordsIn(document.sentences, quotation.inner));
    return content.length >= MIN_CONTENT ? { says: 'quoted', words: quotation.inner, content } : undefined;
  },

  differ(one, other, { sameEvent, shared }) {
    if (one.says === other.says) return undefined;
    if (!sameEvent && shared === 0) return 'unrelated';
    const common = one.content.filter((word) => other.content.some((w) => areAlike(word, w))).length;
    if (common < MIN_CONTENT || common < MIN_SHARED * Math.min(one.content.length, other.content.length)) return 'unrelated';
    return { severity: 'low', because: 'one quotes what the other retells' };
  },

  examples: [
    {
      title: 'a quotation retold',
      finds: 'low',
      says: {
        'Maria Keller said: “The bridge is unsafe for lorries.”': 'quoted',
        'Maria Keller said that the bridge was unsafe for lorries.': 'retold',
      },
    },
    {
      title: 'in another order',
      finds: 'low',
      says: { 'Maria Keller said that “an attack is unlikely”.': 'quoted', 'Maria Keller said it was unlikely to have been an attack.': 'retold' },
    },
    {
      title: 'both retell',
      finds: 'agreement',
      says: {
        'Maria Keller warned that the bridge was unsafe for lorries.': 'retold',
        'Maria Keller said that the bridge was unsafe for lorries.': 'retold',
      },
    },
  ],
};

/** All that is passed on of what was said: "it was unlikely | to have been an attack". */
function contentHolding(claim: Claim, { attributions }: Document): Span {
  const cue = claim.attribution.at(-1)?.cueSpan;
  const told = attributions.find((a) => a.cue && cue && a.cue.start === cue.start);
  return told?.content.find((c) => c.start <= claim.start && c.end >= claim.end) ?? claim;
}

import { isToldByItself, mayBeOne, voiceOf, type Voice } from '../../src/language/voice.js';
import type { Answer, Claim, Document } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Sourced extends Answer {
  readonly voice: Voice;
  /** Who does what is told, as entity or lower-case words. */
  readonly actor: string | null;
}

/** Adverbs of hearsay: whether a thing is alleged or established is asked elsewhere. */
const HEARSAY = new Set(['reportedly', 'allegedly', 'supposedly', 'purportedly', 'apparently']);

/** What one article has from somebody the other tells in its own voice. */
export const sourceLostOrGained: DivergenceRule<Sourced> = {
  id: 'source-lost-or-gained',
  kind: 'attribution',
  question: 'Does somebody say so, or the article itself?',
  compares: 'fact',

  answer(claim, { document, sentence }) {
    if (claim.mode !== 'assertion' || claim.speech || !isToldByItself(claim)) return undefined;
    const { form } = claim.predicate;
    const voice = voiceOf(claim, document);
    // headlines leave out who says so
    if (!voice?.source && sentence.kind === 'headline') return undefined;
    if (!voice || (!voice.source && form !== 'verbal' && form !== 'copular')) return undefined;
    return voice.unnamed && HEARSAY.has(voice.source?.cue ?? '') ? undefined : { says: voice.says, words: voice.words, voice, actor: actorOf(claim, document) };
  },

  differ(one, other, { sameEvent, shared, oneFact }) {
    if ((one.voice.source === null) === (other.voice.source === null)) return undefined;
    // what somebody says of himself is as good as known: "the company said it was sending a ship"
    const [sourced, own] = one.voice.source ? [one, other] : [other, one];
    if (own.actor !== null && mayBeOne(sourced.voice.chain.at(-1)!, own.actor)) return undefined;
    return (sameEvent && shared > 0) || oneFact ? { severity: 'low', because: 'one gives in its own voice what the other attributes' } : 'unrelated';
  },

  examples: [
    {
      title: 'a source left out',
      finds: 'low',
      says: { 'Maria Keller said the bridge was unsafe for lorries.': 'Maria Keller', 'The bridge was unsafe for lorries.': 'the article itself' },
    },
    {
      title: 'two sources',
      finds: 'agreement',
      says: { 'Maria Keller said the bridge was unsafe for lorries.': 'Maria Keller', 'Jonas Brandt said the bridge was unsafe for lorries.': 'Jonas Brandt' },
    },
    {
      title: 'speaking of oneself',
      finds: 'agreement',
      says: { 'The company said it was sending a ship to the harbour.': 'The company', 'The company is sending a ship to the harbour.': 'the article itself' },
    },
    {
      title: 'no source in either',
      finds: 'agreement',
      says: { 'The bridge was unsafe for heavy lorries.': 'the article itself', 'The bridge was unsafe for lorries.': 'the article itself' },
    },
  ],
};

function actorOf({ arguments: args }: Claim, { article }: Document): string | null {
  const actor = args.find((a) => a.role === 'actor');
  return actor ? (actor.entity ?? article.text.slice(actor.start, actor.end).toLowerCase().replace(/^(?:the|a|an) /, '')) : null;
}

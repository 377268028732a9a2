import type { Document, Quotation, Sentence, Span, Token } from '../model.js';
import { oncePer } from './once.js';
import { lemmaOf } from './phrases.js';
import { isClosed } from './quoted-words.js';
import { isWithin, within } from './within.js';
import { plain, wordsIn } from './wording.js';

/** A sentence that stands in quotation marks, or what of it does. */
export interface QuotedSentence {
  readonly span: Span;
  /** Entity of who is quoted; null where nobody is named. */
  readonly speaker: string | null;
  readonly words: readonly Token[];
  /** The same as they are compared … */
  readonly forms: readonly string[];
  /** … and, by their lemmas, those that carry its sense. */
  readonly content: ReadonlyMap<string, Token>;

  readonly document: Document;
}

const CONTENT: ReadonlySet<Token['tag']> = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN', 'NUM']);
/** Words that say too little to tell a remark by. */
const LIGHT = new Set(['be', 'have', 'do', 'go', 'get', 'say', 'tell', 'make', 'take', 'come', 'think', 'know', 'want', 'see', 'give', 'let', 'thing', 'way', 'lot', 'people', 'time', 'year', 'day', 'one', 'man', 'right', 'good', 'great', 'bad', 'more', 'much', 'many', 'other', 'same', 'first', 'able', 'own', 'mr', 'mrs', 'ms']);

/** Everything that an article quotes, sentence by sentence, in text order. */
export const quotedSentencesIn = oncePer((document: Document): readonly QuotedSentence[] =>
  document.quotations.flatMap((quotation) => {
    if (!isClosed(quotation, document)) return [];
    const speaker = speakerOf(quotation, document);
    return within(document.sentences, quotation.inner).flatMap((sentence) => pieceOf(sentence, quotation, speaker, document));
  }),
);

function pieceOf(sentence: Sentence, { inner }: Quotation, speaker: string | null, document: Document): readonly QuotedSentence[] {
  const words = wordsIn(document.sentences, { start: Math.max(sentence.start, inner.start), end: Math.min(sentence.end, inner.end) });
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return [];
  const content = new Map<string, Token>();
  for (const word of words) {
    const lemma = lemmaOf(word).toLowerCase();
    if (CONTENT.has(word.tag) && !LIGHT.has(lemma) && !content.has(lemma)) content.set(lemma, word);
  }
  return [{ span: { start: first.start, end: last.end }, speaker, words, forms: words.map((t) => plain(t.text)), content, document }];
}

function speakerOf({ inner }: Quotation, { attributions, sentences }: Document): string | null {
  const direct = attributions.filter(({ entity, content }) => entity !== null && content.some((c) => isWithin(inner, c) || isWithin(c, inner) || (c.start < inner.end && inner.start < c.end)));
  // the innermost speaks
  const said = direct.toSorted((a, b) => lengthOf(a.content) - lengthOf(b.content))[0];
  if (said) return said.entity;
  if (attributions.some(({ content }) => content.some((c) => c.start < inner.end && inner.start < c.end))) return null;
  // "Keller indicated that the chances were “high”": whoever is last told to speak before it in its sentence
  const [sentence] = within(sentences, inner);
  return attributions.filter(({ cue }) => sentence !== undefined && cue !== null && cue.start >= sentence.start && cue.end <= inner.start).at(-1)?.entity ?? null;
}

const lengthOf = (content: readonly Span[]): number => content.reduce((sum, { start, end }) => sum + end - start, 0);

import { readFileSync } from 'node:fs';
import { cueWords } from '../../src/language/cue-words.js';
import { hyphenatedBefore, lemmaOf, oncePerPhrase, type Phrase, phrasesWithin } from '../../src/language/phrases.js';
import type { Answer, Sentence, Span } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Named {
  readonly head: string;
  readonly judged: boolean;
  readonly span: Span;
}

interface Naming extends Answer {
  readonly named: readonly Named[];
  /** Whether a word judges any of them. */
  readonly judges: boolean;
  /** The article's text. */
  readonly text: string;
}

/** Adjectives that say what to think of a thing; a desk can read and edit them. */
const judging = new Set(JSON.parse(readFileSync(new URL('./judging-words.json', import.meta.url), 'utf8')) as readonly string[]);

/** "his more draconian decrees" and "his decrees": the reader of one is told what to think of them. */
export const judgingWords: DivergenceRule<Naming> = {
  id: 'judging-words',
  kind: 'framing',
  question: 'Is it named with a word that judges it?',
  compares: 'fact',

  answer(claim, { sentence, document }) {
    const named: Named[] = [];
    for (const phrase of phrasesWithin(claim, sentence)) if (phrase.head.tag === 'NOUN' || phrase.head.tag === 'PROPN') named.push(namedBy(phrase, sentence)!);
    const judged = named.find((n) => n.judged);
    const told = judged ?? named[0];
    const { text } = document.article;
    return told && { says: text.slice(told.span.start, told.span.end), words: told.span, named, judges: judged !== undefined, text };
  },

  differ(one, other, { sameEvent, oneFact, shared }) {
    if ((!one.judges && !other.judges) || (!sameEvent && !oneFact && shared === 0)) return 'unrelated';
    for (const a of one.named) {
      for (const b of other.named) {
        if (a.head !== b.head || a.judged === b.judged) continue;
        const plain = a.judged ? other : one;
        // called so elsewhere in the claim
        if (plain.named.some((n) => n.head === a.head && n.judged)) continue;
        return { severity: 'low', because: 'one judges what the other only names', answers: [said(one, a), said(other, b)] };
      }
    }
    return 'unrelated';
  },

  examples: [
    {
      title: 'an adjective that condemns',
      finds: 'low',
      says: { 'The president revoked his draconian decrees in May.': 'draconian decrees', 'The president revoked his decrees in May.': 'president' },
    },
    {
      title: 'a word with a hyphen in it',
      finds: 'low',
      says: { 'The rubber-stamp council abolished itself in May.': 'rubber-stamp council', 'The council abolished itself in May.': 'council' },
    },
    {
      title: 'both judge',
      finds: 'agreement',
      says: { 'The president revoked his draconian decrees in May.': 'draconian decrees', 'In May the president revoked his ruthless decrees.': 'ruthless decrees' },
    },
    {
      title: 'an adjective that only describes',
      finds: 'agreement',
      says: { 'The president revoked his written decrees in May.': 'president', 'The president revoked his decrees in May.': 'president' },
    },
  ],
};

const HYPHEN = cueWords(['-']);

/** The claims of a sentence share its phrases. */
const namedBy = oncePerPhrase((phrase: Phrase, sentence: Sentence): Named => {
  const { head, modifiers } = phrase;
  const word = modifiers.find((m) => judging.has(lemmaOf(m))) ?? (HYPHEN.isIn(sentence) ? hyphenatedBefore(sentence, phrase, judging)?.span : undefined);
  const span = { start: Math.min(head.start, word?.start ?? head.start), end: head.end };
  return { head: lemmaOf(head), judged: word !== undefined, span };
});

const said = ({ text }: Naming, { span }: Named): Answer => ({ says: text.slice(span.start, span.end), words: span });

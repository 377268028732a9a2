import { readFileSync } from 'node:fs';
import { treeOf } from '../../src/language/tree.js';
import type { Answer } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Word {
  readonly topic: string;
  readonly lemma: string;
  readonly loaded: boolean;
}

interface Wording extends Answer, Word {}

interface Topic {
  /** What the words name. */
  readonly topic: string;
  readonly plain: readonly string[];
  /** Words that judge it. */
  readonly loaded: readonly string[];
}

/** Plain and loaded words for one thing; a desk can read and edit them. */
const topics = JSON.parse(readFileSync(new URL('./loaded-words.json', import.meta.url), 'utf8')) as readonly Topic[];
const words = new Map<string, Word>();
for (const { topic, plain, loaded } of topics) {
  for (const lemma of plain) if (!words.has(lemma)) words.set(lemma, { topic, lemma, loaded: false });
  for (const lemma of loaded) words.set(lemma, { topic, lemma, loaded: true });
}

/** One thing, called by a word that judges it in one article and by a plain one in another: "regime" and "government". */
export const loadedWords: DivergenceRule<Wording> = {
  id: 'loaded-words',
  kind: 'framing',
  question: 'With what loaded word?',
  compares: 'fact',

  answer(claim, { sentence }) {
    const { tokens } = treeOf(sentence);
    let plain: Wording | undefined;
    for (const i of [claim.predicate.head, ...claim.arguments.map((a) => a.head)]) {
      const token = tokens[i]!;
      const word = words.get(token.lemma.toLowerCase());
      if (!word) continue;
      const answer = { ...word, says: word.lemma, words: { start: token.start, end: token.end } };
      if (word.loaded) return answer;
      plain ??= answer;
    }
    return plain;
  },

  differ(one, other) {
    if (one.topic !== other.topic) return 'unrelated';
    if (one.lemma === other.lemma || (!one.loaded && !other.loaded)) return undefined;
    return { severity: 'low', because: 'the words judge differently' };
  },

  examples: [
    {
      title: 'a neutral and a loaded word',
      finds: 'low',
      says: { 'The ministers met in Ankara for a showdown over grain.': 'showdown', 'The ministers met in Ankara for talks over grain.': 'talk' },
    },
    {
      title: 'two neutral words',
      finds: 'agreement',
      says: { 'The ministers met in Ankara for a meeting over grain.': 'meeting', 'The ministers met in Ankara for talks over grain.': 'talk' },
    },
  ],
};

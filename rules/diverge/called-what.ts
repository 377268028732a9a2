import { readFileSync } from 'node:fs';
import type { Answer, Document } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Called extends Answer {
  /** Topic → how the word judges: -1, 0, 1. */
  readonly topics: ReadonlyMap<string, number>;
}

interface Topic {
  readonly topic: string;
  readonly plain: readonly string[];
  readonly loaded: readonly string[];
  readonly flattering?: readonly string[];
}

/** Word → topics that it names, and whether it judges: the same list that loaded words of a claim are looked up in. */
const topicsOf = new Map<string, Map<string, number>>();
for (const { topic, plain, loaded, flattering = [] } of JSON.parse(readFileSync(new URL('./loaded-words.json', import.meta.url), 'utf8')) as readonly Topic[]) {
  for (const [words, judges] of [[plain, 0], [loaded, -1], [flattering, 1]] as const) for (const word of words) (topicsOf.get(word) ?? topicsOf.set(word, new Map()).get(word)!).set(topic, judges);
}

/** One person, "the late ruler" in one article and "the eccentric dictator" in another. */
export const calledWhat: DivergenceRule<Called> = {
  id: 'called-what',
  kind: 'framing',
  question: 'What is he or she called?',
  acrossOnly: true,

  facts: (document) => callingsIn(document),

  differ(one, other) {
    const topic = [...one.topics.keys()].find((t) => other.topics.has(t));
    if (topic === undefined) return 'unrelated';
    return one.topics.get(topic) === other.topics.get(topic) ? undefined : { severity: 'low', because: 'the words judge differently' };
  },

  examples: [
    {
      title: 'a ruler and a dictator',
      finds: 'low',
      says: { 'The late ruler, Jonas Brandt, died in May.': 'ruler', 'Eccentric dictator Jonas Brandt died in May.': 'dictator' },
    },
    {
      title: 'two plain words',
      finds: 'agreement',
      says: { 'President Jonas Brandt died in May.': 'President', 'The late ruler, Jonas Brandt, died in May.': 'ruler' },
    },
    {
      title: 'what is done to somebody is no name',
      finds: 'nothing',
      says: { 'The jury cleared Jonas Brandt in May.': undefined, 'The jury found Jonas Brandt guilty in May.': undefined },
    },
    {
      title: 'two people',
      finds: 'agreement',
      says: { 'The late ruler, Jonas Brandt, died in May.': 'ruler', 'Eccentric dictator Maria Keller died in May.': 'dictator' },
    },
  ],
};

/** The word right before a person's name, perhaps with a comma between. */
function callingsIn({ names, sentences, article: { text } }: Document): readonly Fact<Called>[] {
  const found: Fact<Called>[] = [];
  let at = 0;
  for (const name of names) {
    if (name.type !== 'person' || name.mention !== 'name') continue;
    while (at + 1 < sentences.length && sentences[at + 1]!.start <= name.start) at++;
    const { tokens } = sentences[at]!;
    let i = tokens.findIndex((t) => t.start >= name.start);
    // an office may be part of the name: "dictator Jonas Brandt"
    const inside = tokens[i];
    if (!(inside && topicsOf.has(inside.lemma.toLowerCase()))) {
      i--;
      if (tokens[i]?.text === ',') i--;
    }
    const token = tokens[i];
    const topics = token && (token.tag === 'NOUN' || token.tag === 'PROPN') && topicsOf.get(token.lemma.toLowerCase());
    if (token && topics) found.push({ subject: name.entity, named: token, answer: { says: text.slice(token.start, token.end), words: token, topics } });
  }
  return found;
}

import { readFileSync } from 'node:fs';
import type { Document, Sentence, Span, Token } from '../model.js';
import { type CueWords, cueWords } from './cue-words.js';
import { oncePer } from './once.js';
import { namesPerson } from './person-noun.js';
import { isOneOf } from './told-now.js';
import { within } from './within.js';

/** How far something went, on a scale of a topic: the quarrel was a disagreement, or a blazing row. */
export interface Gradation {
  readonly topic: string;
  /** Whose it is, where the scale is one of people: "jonas brandt"; null where a story has one of it. */
  readonly whose: string | null;
  /** 0 is the least. */
  readonly level: number;
  readonly words: Span;
  /** Entities of its sentence. */
  readonly who: readonly string[];
  /** True where only one of those named in both tells that it is one quarrel. */
  readonly shared: boolean;
}

interface Topic {
  /** `story`: a story has one; `person`: everybody has his own; `shared`: the people in it tell which it is. */
  readonly of: 'story' | 'person' | 'shared';
  readonly levels: readonly (readonly string[])[];
}

interface Phrase {
  readonly words: readonly string[];
  readonly topic: string;
  readonly of: Topic['of'];
  readonly level: number;
}

interface Phrases {
  /** By their first word, the longest first. */
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>;
  readonly cues: CueWords;
}

let known: Phrases | undefined;

function phrases(): Phrases {
  if (!known) {
    const table = JSON.parse(readFileSync(new URL('./gradations.json', import.meta.url), 'utf8')) as Readonly<Record<string, Topic>>;
    const found = new Map<string, Phrase[]>();
    for (const [topic, { of, levels }] of Object.entries(table)) {
      levels.forEach((wordings, level) => {
        for (const wording of wordings) {
          const words = wording.split(' ');
          (found.get(words[0]!) ?? found.set(words[0]!, []).get(words[0]!)!).push({ words, topic, of, level });
        }
      });
    }
    for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length);
    // the longest word of a phrase is the rarest: "at odds"
    known = { byFirst: found, cues: cueWords([...found.values()].flat().map(({ words }) => words.reduce((one, other) => (other.length > one.length ? other : one)))) };
  }
  return known;
}

/** What denies or leaves open what stands behind it: "no gun battle", "if there is a dispute". */
const UNSAID = new Set(['no', 'not', "n't", 'n’t', 'never', 'without', 'deny', 'if', 'whether', 'avoid', 'prevent', 'may', 'might', 'could', 'ahead', 'former', 'past', 'previous']);
const REACH = 4;

/** Every such telling of an article. */
export const gradationsOf = oncePer((document: Document): readonly Gradation[] => phrases().cues.sentencesOf(document).flatMap((sentence) => gradationsIn(sentence, document)));

/** How many words "*" stands for: "hope of finding them alive is fading". */
const GAP = 6;

function gradationsIn(sentence: Sentence, document: Document): readonly Gradation[] {
  const { tokens } = sentence;
  const table = phrases().byFirst;
  const found: Gradation[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { text, lemma } = tokens[at]!;
    const [word, base] = [text.toLowerCase(), lemma.toLowerCase()];
    const named = [...(table.get(word) ?? []), ...(word === base ? [] : (table.get(base) ?? []))];
    for (const phrase of named) {
      const end = endOf(phrase, at, tokens);
      if (end === undefined) continue;
      const gradation = toldBy(phrase, at, end, sentence, document);
      if (gradation) found.push(gradation);
      at = end - 1;
      break;
    }
  }
  return found;
}

/** Index behind a phrase that begins here, told by its words or their lemmas; undefined where it does not. */
function endOf({ words }: Phrase, at: number, tokens: readonly Token[]): number | undefined {
  let i = at;
  for (let k = 0; k < words.length; k++) {
    if (words[k] !== '*') {
      if (!isWord(tokens[i], words[k]!)) return undefined;
      i++;
      continue;
    }
    const stop = i + GAP;
    while (i < stop && tokens[i] !== undefined && tokens[i]!.tag !== 'PUNCT' && !isWord(tokens[i], words[k + 1]!)) i++;
  }
  return i;
}

const isWord = (token: Token | undefined, word: string): boolean => token !== undefined && (token.text.toLowerCase() === word || token.lemma.toLowerCase() === word);

function toldBy({ words: wording, topic, of, level }: Phrase, at: number, end: number, sentence: Sentence, document: Document): Gradation | undefined {
  const { tokens } = sentence;
  if (!UNSAID.has(wording[0]!) && tokens.slice(Math.max(0, at - REACH), at).some((token) => isOneOf(UNSAID, token) || UNSAID.has(token.text.toLowerCase()) && token.tag !== 'PROPN')) return undefined;
  const sources = new Set(within(document.attributions.flatMap(({ source, entity }) => (source && entity ? [{ ...source, entity }] : [])), sentence).map(({ entity }) => entity));
  const names = within(document.names, sentence).filter(({ type, entity }) => (type === 'person' && !sources.has(entity)) || type === 'organisation');
  const people = [...new Set(names.flatMap(({ type, entity }) => (type === 'person' ? [entity] : [])))];
  // of two people in one sentence it is not sure who is meant
  const whose = of !== 'person' ? null : people.length === 1 ? people[0]! : people.length === 0 ? personBefore(at, tokens) : undefined;
  if (whose === undefined) return undefined;
  return { topic, whose, level, words: { start: tokens[at]!.start, end: tokens[end - 1]!.end }, who: [...new Set(names.map(({ entity }) => entity))], shared: of === 'shared' };
}

/** "The girl was unharmed": somebody whom the article has told of, by the noun. */
function personBefore(at: number, tokens: readonly Token[]): string | undefined {
  for (let i = at - 1; i > 0; i--) {
    const { lemma, tag, text } = tokens[i]!;
    if (tag === 'NOUN' && text.toLowerCase() === lemma.toLowerCase() && namesPerson(lemma.toLowerCase())) return tokens[i - 1]!.text.toLowerCase() === 'the' ? `the ${lemma.toLowerCase()}` : undefined;
  }
  return undefined;
}

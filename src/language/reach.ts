import type { Document, Sentence, Span } from '../model.js';
import { cueWords } from './cue-words.js';
import { oncePer } from './once.js';
import { realisationAt } from './realised.js';
import { childBy, treeOf, type Tree } from './tree.js';

/** How far something reaches, as an article tells it: schools in the city, power cuts across the province. */
export interface Reach {
  /** Lemma of what it is said of: "school". */
  readonly what: string;
  /** Lemma of what is said of it: "close". */
  readonly does: string;
  /** 0 for a street … 6 for the world. */
  readonly level: number;
  readonly words: Span;
}

/** Areas, each row inside the next. */
const AREAS: readonly (readonly string[])[] = [
  ['street', 'block'],
  ['village', 'neighbourhood', 'neighborhood', 'suburb', 'hamlet'], // homes in the village
  ['borough', 'ward'],
  ['city', 'town', 'capital', 'citywide', 'city-wide'], // schools in the city
  ['county', 'province', 'state', 'prefecture', 'statewide', 'state-wide', 'provincewide'], // schools in the province
  ['country', 'nation', 'kingdom', 'nationwide', 'nation-wide', 'countrywide', 'country-wide'], // nationwide
  ['world', 'continent', 'globe', 'worldwide', 'globally'],
];
const levelOf = new Map(AREAS.flatMap((words, level) => words.map((word) => [word, level] as const)));
const CUES = cueWords(levelOf.keys());
const IN = new Set(['in', 'across', 'throughout', 'around']);

/** Every such telling of an article. */
export const reachIn = oncePer((document: Document): readonly Reach[] => CUES.sentencesOf(document).flatMap(inSentence));

function inSentence(sentence: Sentence): readonly Reach[] {
  const tree = treeOf(sentence);
  const { tokens, children } = tree;
  return tokens.flatMap(({ lemma, start, end }, at) => {
    const level = levelOf.get(lemma.toLowerCase());
    if (level === undefined) return [];
    // a street by its name, "the city of Kent"
    const marker = children[at]!.find((c) => IN.has(tokens[c]!.lemma.toLowerCase()));
    const isAdverb = lemma.toLowerCase().endsWith('wide') || lemma.toLowerCase() === 'globally';
    if (!isAdverb && (marker === undefined || !children[at]!.some((c) => THE.has(tokens[c]!.lemma.toLowerCase())))) return [];
    const { head } = tokens[at]!;
    if (head < 0) return [];
    const what = tokens[head]!.tag === 'NOUN' ? head : childBy(tree, head, 'nsubj');
    const does = what === undefined ? undefined : sayingOf(what, tree);
    if (what === undefined || does === undefined || tokens[what]!.tag !== 'NOUN' || tokens[what]!.text.toLowerCase() === tokens[what]!.lemma.toLowerCase()) return [];
    return [{ what: tokens[what]!.lemma.toLowerCase(), does, level, words: { start: marker === undefined ? start : tokens[marker]!.start, end } }];
  });
}

const THE = new Set(['the', 'whole', 'entire']);

/** What a subject does or is: "closed" of "schools will stay closed", "shut" of "schools were shut". */
function sayingOf(what: number, { tokens, children }: Tree): string | undefined {
  const verb = tokens[what]!.head;
  if (verb < 0 || tokens[what]!.relation !== 'nsubj' || (tokens[verb]!.tag !== 'VERB' && tokens[verb]!.tag !== 'ADJ') || realisationAt(tokens, verb) === 'progressive') return undefined;
  const state = STAYS.has(tokens[verb]!.lemma.toLowerCase()) ? children[verb]!.find((c) => tokens[c]!.relation === 'xcomp' || tokens[c]!.relation === 'obj') : undefined;
  return tokens[state ?? verb]!.lemma.toLowerCase();
}

const STAYS = new Set(['stay', 'remain', 'keep']);

import type { Argument, Claim, Sentence, Span, Token } from '../model.js';
import { cueWords } from './cue-words.js';
import { verbForm } from './morphology.js';
import { lemmaOf, oncePerPhrase, type Phrase, phrasesWithin } from './phrases.js';
import { treeOf, type Tree } from './tree.js';

/** A thing or an act of a claim, and how much of it the claim speaks of. */
export interface Extent {
  readonly head: Token;
  readonly span: Span;
  /** Rank of the share, from little to all; null when nothing is said. */
  readonly share: number | null;
  readonly definite: boolean;
  /** Has a word of its own that says of which kind. */
  readonly restricted: boolean;
  /** What it is to the claim; null when it stands inside something else. */
  readonly role: Argument['role'] | 'predicate' | null;
  /** Words that single out a kind: "export" in "some export restrictions". */
  readonly kinds: readonly string[];
}

/** How much of it, from little to all; words of one row say the same. */
const QUANTIFIERS: readonly (readonly string[])[] = [
  ['few', 'hardly any'], // few residents stayed
  ['some', 'several', 'certain', 'part', 'portion', 'partially', 'partly', 'handful'], // some restrictions, only partially cut
  ['many', 'numerous', 'much'], // many residents, much of the village
  ['half'],
  ['most', 'majority', 'largely', 'mostly', 'mainly', 'bulk'], // most business traffic
  ['almost all', 'nearly all', 'virtually all', 'practically all', 'almost every', 'nearly every'], // almost all of the 288 candidates
  ['all', 'every', 'each', 'entire', 'whole', 'rest', 'remainder', 'fully', 'entirely', 'completely', 'wholly', 'totally'], // all the candidates, the rest of the round
];
const rankOf = new Map(QUANTIFIERS.flatMap((words, rank) => words.map((w) => [w, rank] as const)));
const CUES = cueWords(QUANTIFIERS.flat().filter((words) => !words.includes(' ')));
/** "almost all" */
const NEARLY = new Set(['almost', 'nearly', 'virtually', 'practically', 'hardly']);
/** "the officer" takes up the police officer of the sentence before: nothing is dropped. */
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'its', 'his', 'her', 'their', 'such', 'both']);
/** The share of "all". */
export const ALL = QUANTIFIERS.length - 1;

/** "some areas" and "other areas" are different ones. */
const OTHERS = new Set(['other', 'another', 'further', 'additional', 'more']);
const KINDS: ReadonlySet<string> = new Set(['amod', 'compound', 'nmod']);

/** The things and acts that a claim's words hold, each with the share that is spoken of. */
export function extentsIn(claim: Claim, sentence: Sentence): readonly Extent[] {
  const roles = new Map<number, Extent['role']>(claim.arguments.map((a) => [a.head, a.role]));
  roles.set(claim.predicate.head, 'predicate');
  // "almost all of the candidates running": how many run is another question
  const start = verbForm(sentence.tokens, claim.predicate.head) === 'gerund' ? claim.start : sentence.start;
  const tree = treeOf(sentence);
  const found: Extent[] = [];
  for (const phrase of phrasesWithin(claim, sentence)) {
    const extent = start === sentence.start ? wholeExtentOf(phrase, sentence) : extentOf(phrase, tree, start);
    const role = roles.get(phrase.at);
    if (extent) found.push(role === undefined ? extent : { ...extent, role });
  }
  return found;
}

/** The phrases of a sentence that say how much of it is meant: "almost all of the candidates". */
export function sharesIn(sentence: Sentence): readonly Extent[] {
  if (!CUES.isIn(sentence) && !hasPartOfNumber(sentence)) return [];
  return phrasesWithin(sentence, sentence).flatMap((phrase) => {
    const extent = wholeExtentOf(phrase, sentence);
    return extent && extent.share !== null ? [extent] : [];
  });
}

/** "140,000 of the 200,000 people" */
const hasPartOfNumber = ({ tokens }: Sentence): boolean => tokens.some(({ tag }, i) => tag === 'NUM' && tokens[i + 1]?.text.toLowerCase() === 'of');

/** The claims of a sentence share its phrases. */
const wholeExtentOf = oncePerPhrase((phrase: Phrase, sentence: Sentence) => extentOf(phrase, treeOf(sentence), sentence.start));

/** The extent of a phrase, its role left open; undefined for a name, a share by itself and "other areas". */
function extentOf({ head, at, from, own, modifiers, span }: Phrase, { tokens, children }: Tree, start: number): Extent | undefined {
  if (head.tag === 'PROPN' || head.relation === 'compound' || rankOf.has(lemmaOf(head))) return undefined;
  const kinds: string[] = [];
  let definite = false;
  let restricted = false;
  for (const m of modifiers) {
    const lemma = lemmaOf(m);
    if (OTHERS.has(lemma)) return undefined;
    if (DEFINITE.has(lemma)) definite = true;
    if (!KINDS.has(m.relation)) continue;
    if (m.tag !== 'NUM' && !rankOf.has(lemma)) restricted = true;
    if (head.tag === 'NOUN' && m.relation === 'compound' && m.tag === 'NOUN') kinds.push(lemma);
  }
  const of = isOf(tokens[from - 1]);
  // most phrases have no word that may say how much
  if (modifiers.length === 0 && !of) return { head, role: null, kinds, definite, restricted, span, share: null };
  const extent = { head, role: null, kinds, definite, restricted };
  // "some 700 metres" is about a number, "both" and "the two" say the same
  const counted = children[at]!.some((c) => tokens[c]!.tag === 'NUM');
  // "140,000 of the 200,000 people"
  const part = counted && of && tokens[from - 2]?.tag === 'NUM' && tokens[from - 2]!.start >= start ? from - 2 : undefined;
  if (part !== undefined) return { ...extent, span: { start: tokens[part]!.start, end: span.end }, share: rankOf.get('many')! };
  // "all 200,000 people", but "some 700 metres"
  // a bulk carrier is a ship
  const word = shareWord(tokens, own.filter((c) => (counted ? lemmaOf(tokens[c]!) === 'all' : tokens[c]!.relation !== 'compound')), from, start);
  // "some restrictions", but "some ski touring" is simply ski touring
  if (word === undefined || (lemmaOf(tokens[word]!) === 'some' && word >= from && head.text.toLowerCase() === lemmaOf(head))) return { ...extent, span, share: null };
  const nearly = word > 0 && NEARLY.has(lemmaOf(tokens[word - 1]!)) ? rankOf.get(`${lemmaOf(tokens[word - 1]!)} ${lemmaOf(tokens[word]!)}`) : undefined;
  const first = tokens[nearly === undefined ? word : word - 1]!;
  return { ...extent, span: { start: Math.min(span.start, first.start), end: span.end }, share: nearly ?? rankOf.get(lemmaOf(tokens[word]!))! };
}

const isOf = (token: Token | undefined): boolean => token !== undefined && token.text.length === 2 && token.text.toLowerCase() === 'of';

/** Index of the word that says how much: before "of" ("most of his time"), or one of the head's own words. */
function shareWord(tokens: readonly Token[], own: readonly number[], from: number, start: number): number | undefined {
  const of = isOf(tokens[from - 1]) ? tokens[from - 2] : undefined;
  if (of && of.start >= start && rankOf.has(lemmaOf(of))) return from - 2;
  // "the most important contacts"
  return own.find((c) => rankOf.has(lemmaOf(tokens[c]!)) && !(lemmaOf(tokens[c]!) === 'most' && tokens[c + 1]?.tag === 'ADJ' && tokens[c - 1]?.tag === 'DET'));
}

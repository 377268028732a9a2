import type { Document, Sentence, Span } from '../model.js';
import { oncePer } from './once.js';
import { rankOf } from './ordinals.js';
import { isOneOf, SUPPOSING } from './told-now.js';
import { within } from './within.js';

/** In which place somebody finished a contest: "won silver at the world championships in 2022", "came second". */
export interface Placing {
  readonly rank: number;
  readonly who: string;
  /** The year that the sentence names; null where it names none. */
  readonly year: string | null;
  /** Lemmas and names of the sentence: of which contest it is. */
  readonly about: readonly string[];
  readonly words: Span;
}

const MEDALS: ReadonlyMap<string, number> = new Map([['gold', 1], ['silver', 2], ['bronze', 3]]);
const WINNING = new Set(['win', 'take', 'claim', 'earn', 'get', 'secure', 'bag', 'collect', 'land', 'be', 'grab', 'clinch']);
const FINISHING = new Set(['finish', 'come', 'place', 'end']);
const NOT_SO = new Set([...SUPPOSING, 'not', "n't", 'hope', 'expect', 'almost', 'nearly', 'lap']);
const EMPTY = new Set(['medal', 'win', 'take', 'come', 'finish', 'result', 'year', 'place', 'time', 'best', 'be', 'have', 'championship', 'gold', 'silver', 'bronze', 'race']);
/** Words from a medal back to its verb. */
const REACH = 3;

/** Places that an article tells of people by name, in its sentences. */
export const placingsIn = oncePer((document: Document): readonly Placing[] => document.sentences.flatMap((sentence) => inSentence(sentence, document)));

function inSentence(sentence: Sentence, document: Document): readonly Placing[] {
  const { tokens } = sentence;
  // two medals in one sentence are those of two contests
  if (sentence.kind === 'headline' || tokens.filter(({ text }) => MEDALS.has(text.toLowerCase())).length > 1) return [];
  const placings = tokens.flatMap(({ text, start, end }, at) => {
    const medal = MEDALS.get(text.toLowerCase());
    const rank = medal ?? rankOf(text);
    if (rank === undefined) return [];
    const verbs = medal === undefined ? FINISHING : WINNING;
    const isTold = tokens.slice(Math.max(0, at - (medal === undefined ? 1 : REACH)), at).some((token) => verbs.has(token.lemma.toLowerCase()));
    const person = within(document.names, { start: sentence.start, end: start }).findLast(({ type }) => type === 'person')?.entity ?? (tokens.some((token) => PRONOUNS.has(token.text.toLowerCase())) ? topicOf(document) : undefined);
    return isTold && person !== undefined && !tokens.some((token) => isOneOf(NOT_SO, token)) ? [{ rank, who: person, words: { start, end } }] : [];
  });
  // several places of one sentence are those of several contests
  if (placings.length !== 1) return [];
  const year = within(document.times, sentence).find(({ from, to }) => from !== null && to !== null && from.slice(0, 4) === to.slice(0, 4) && from.endsWith('01-01') && to.endsWith('12-31'))?.from?.slice(0, 4) ?? null;
  const about = tokens.flatMap(({ tag, lemma, text }) => (tag === 'NOUN' || tag === 'ADJ' || lemma === 'half' || (tag === 'PROPN' && /^\p{Lu}/u.test(text)) ? [lemma.toLowerCase()] : [])).filter((word) => !EMPTY.has(word) && rankOf(word) === undefined);
  return [{ ...placings[0]!, year, about: [...new Set(about)] }];
}

const PRONOUNS = new Set(['she', 'her', 'he', 'his']);

/** The one person whom the headline names. */
function topicOf({ sentences, names }: Document): string | undefined {
  const headline = sentences.find(({ kind }) => kind === 'headline');
  const people = headline ? new Set(within(names, headline).flatMap(({ type, entity }) => (type === 'person' ? [entity] : []))) : undefined;
  return people?.size === 1 ? [...people][0] : undefined;
}

import { readFileSync } from 'node:fs';
import type { Argument, Token } from '../../model.js';
import { verbsOf } from './wordnet.js';

/** Field → its sets, each a line of words and phrases with commas between: "kill, slay, gun down". */
type Fields = Readonly<Record<string, readonly string[]>>;

type Shape = 'noun' | 'verb' | 'other';

/** Word or phrase → keys of its sets, by what the word is where it stands. */
type Index = Readonly<Record<Shape, ReadonlyMap<string, readonly string[]>>>;

const none: readonly string[] = [];

/** A word where it stands: its head token among those of its sentence and, for a predicate, the arguments that it has. */
export interface PlacedWord {
  readonly lemma: string;
  readonly head: Token;
  readonly tokens: readonly Token[];
  readonly with: readonly Argument[];
}

/**
 * Reads a table of words that stand for one thing. "fire/n" holds for the noun only, "fire/v" for the verb only.
 * What it returns gives the keys of a word: one for each set that holds its lemma. A noun also has those of the two or three
 * words that end in it ("police officer") and of the verb that it derives from; a verb has those of the phrase that it makes
 * with an argument or with the next word instead ("cast a ballot", "go to prison", "pass away"), when the table has that.
 */
export function setsIn(table: URL): (word: PlacedWord) => readonly string[] {
  const { index, phraseStarts, phraseEnds } = indexOf(JSON.parse(readFileSync(table, 'utf8')) as Fields);
  return ({ lemma, head, tokens, with: company }) => {
    const shape = shapeOf(head);
    const word = lemma.toLowerCase();
    const listed = index[shape].get(word) ?? none;
    if (shape !== 'noun') return (phraseStarts.has(word) ? (phraseWith(word, company, index.verb) ?? index.verb.get(`${word} ${tokens[placeOf(tokens, head) + 1]?.lemma}`)) : undefined) ?? listed;
    const verbs = verbsOf(word);
    const phrase = phraseEnds.has(word) ? phraseAt(tokens, head, index.noun) : none;
    if (verbs.length === 0 && phrase.length === 0) return listed;
    let keys = phrase.length === 0 ? listed : listed.length === 0 ? phrase : [...listed, ...phrase];
    for (const verb of verbs) {
      // a noun spelt as its verb is a word of its own: "a strike" is not what "struck" says
      const more = verb === word ? undefined : index.verb.get(verb);
      if (more !== undefined) keys = keys.length === 0 ? more : [...keys, ...more];
    }
    return keys;
  };
}

function shapeOf(token: Token): Shape {
  switch (token.tag) {
    case 'NOUN': case 'PROPN': return 'noun';
    case 'VERB': case 'AUX': return 'verb';
    default: return 'other';
  }
}

/** Written in a phrase for the reader's sake: "tie the knot". */
const FILLERS = new Set(['the', 'a', 'an', 'own', 'oneself']);

function indexOf(fields: Fields): { readonly index: Index; readonly phraseStarts: ReadonlySet<string>; readonly phraseEnds: ReadonlySet<string> } {
  const index = { noun: new Map<string, string[]>(), verb: new Map<string, string[]>(), other: new Map<string, string[]>() };
  const phraseStarts = new Set<string>();
  const phraseEnds = new Set<string>();
  const put = (shape: Shape, word: string, key: string): void => {
    const keys = index[shape].get(word);
    if (keys === undefined) index[shape].set(word, [key]);
    else keys.push(key);
  };
  for (const [field, sets] of Object.entries(fields)) {
    sets.forEach((set, n) => {
      for (const entry of set.split(', ')) {
        const [phrase = '', mark] = entry.split('/');
        const word = phrase.split(' ').filter((part) => !FILLERS.has(part)).join(' ');
        if (mark !== 'v') put('noun', word, `${field} ${n}`);
        if (mark !== 'n') put('verb', word, `${field} ${n}`);
        if (mark === undefined) put('other', word, `${field} ${n}`);
        if (!word.includes(' ')) continue;
        phraseStarts.add(word.slice(0, word.indexOf(' ')));
        phraseEnds.add(word.slice(word.lastIndexOf(' ') + 1));
      }
    });
  }
  return { index, phraseStarts, phraseEnds };
}

/** "cast a ballot", "call for calm", "went to prison"; undefined when the table has no such phrase. */
function phraseWith(verb: string, company: readonly Argument[], verbs: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  for (const { lemma, marker, role } of company) {
    if (marker === null && role === 'actor') continue;
    const linked = marker === null ? verb : `${verb} ${marker}`;
    const found = verbs.get(`${linked} ${lemma.toLowerCase()}`) ?? (marker === null ? undefined : verbs.get(linked));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "the technical knockout", "his prime minister": the longest listed phrase of up to three words that ends in the head. */
function phraseAt(tokens: readonly Token[], head: Token, nouns: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const at = placeOf(tokens, head);
  const before = tokens[at - 1]?.lemma.toLowerCase();
  if (before === undefined) return none;
  const two = `${before} ${head.lemma.toLowerCase()}`;
  const first = tokens[at - 2]?.lemma.toLowerCase();
  return (first === undefined ? undefined : nouns.get(`${first} ${two}`)) ?? nouns.get(two) ?? none;
}

/** Number of a token in its sentence, by bisection. */
function placeOf(tokens: readonly Token[], token: Token): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < token.start) low = middle + 1;
    else high = middle;
  }
  return low;
}

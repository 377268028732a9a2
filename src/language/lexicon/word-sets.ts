import { readFileSync } from 'node:fs';
import type { Token } from '../../model.js';
import { verbsOf } from './wordnet.js';

/** Field → its sets, each a line of words and phrases with commas between: "kill, slay, gun down". */
type Fields = Readonly<Record<string, readonly string[]>>;

type Shape = 'noun' | 'verb' | 'other';

/** Word or phrase → keys of its sets, by what the word is where it stands. */
type Index = Readonly<Record<Shape, ReadonlyMap<string, readonly string[]>>>;

const none: readonly string[] = [];

/**
 * Reads a table of words that stand for one thing. "fire/n" holds for the noun only, "fire/v" for the verb only.
 * What it returns gives the keys of a word: one for each set that holds its lemma, the two or three words that end in it
 * ("police officer") or, for a noun, the verb that it derives from. `tokens` are those of its sentence.
 */
export function setsIn(table: URL): (lemma: string, head: Token | undefined, tokens: readonly Token[]) => readonly string[] {
  const { index, phraseEnds } = indexOf(JSON.parse(readFileSync(table, 'utf8')) as Fields);
  return (lemma, head, tokens) => {
    const shape = shapeOf(head);
    const word = lemma.toLowerCase();
    const listed = index[shape].get(word) ?? none;
    if (shape !== 'noun') return listed;
    const verbs = verbsOf(word);
    const phrase = head !== undefined && phraseEnds.has(word) ? phraseAt(tokens, head, index.noun) : none;
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

function shapeOf(token: Token | undefined): Shape {
  switch (token?.tag) {
    case 'NOUN': case 'PROPN': return 'noun';
    case 'VERB': case 'AUX': return 'verb';
    default: return 'other';
  }
}

function indexOf(fields: Fields): { readonly index: Index; readonly phraseEnds: ReadonlySet<string> } {
  const index = { noun: new Map<string, string[]>(), verb: new Map<string, string[]>(), other: new Map<string, string[]>() };
  const phraseEnds = new Set<string>();
  const put = (shape: Shape, word: string, key: string): void => {
    const keys = index[shape].get(word);
    if (keys === undefined) index[shape].set(word, [key]);
    else keys.push(key);
  };
  for (const [field, sets] of Object.entries(fields)) {
    sets.forEach((set, n) => {
      for (const entry of set.split(', ')) {
        const [word = '', mark] = entry.split('/');
        if (mark !== 'v') put('noun', word, `${field} ${n}`);
        if (mark !== 'n') put('verb', word, `${field} ${n}`);
        if (mark === undefined) put('other', word, `${field} ${n}`);
        if (mark !== 'v' && word.includes(' ')) phraseEnds.add(word.slice(word.lastIndexOf(' ') + 1));
      }
    });
  }
  return { index, phraseEnds };
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

import { readFileSync } from 'node:fs';
import type { Argument, Token } from '../../model.js';
import { indexOfToken } from '../tree.js';
import { spellingsOf } from './spellings.js';
import { verbsOf } from './wordnet.js';

/** Field → its sets, each a line of words and phrases with commas between: "kill, slay, gun down". */
type Fields = Readonly<Record<string, readonly string[]>>;

type Shape = 'noun' | 'verb' | 'other';

/** What follows a word in phrases (for a noun: what stands before it), word by word. */
interface Phrases {
  /** Keys of the phrase that ends here. */
  keys: string[] | undefined;
  readonly on: Map<string, Phrases>;
}

interface Index {
  /** Word, or verb with its particle, → keys of its sets, by what the word is where it stands. */
  readonly words: Readonly<Record<Shape, ReadonlyMap<string, readonly string[]>>>;
  /** "cast" → "ballot"; "go" → "to" → "poll". */
  readonly byVerb: ReadonlyMap<string, Phrases>;
  /** "officer" → "police". */
  readonly byNoun: ReadonlyMap<string, Phrases>;
  /** "loss" → "of" → "life". */
  readonly byFirstNoun: ReadonlyMap<string, Phrases>;
}

/** A word where it stands: its head token among those of its sentence and, for a predicate, the arguments that it has. */
export interface PlacedWord {
  readonly lemma: string;
  readonly head: Token;
  readonly tokens: readonly Token[];
  readonly with: readonly Argument[];
}

const none: readonly string[] = [];

/**
 * Reads a table of words that stand for one thing. "fire/n" holds for the noun only, "fire/v" for the verb only.
 * What it returns gives the keys of a word: one for each set that holds its lemma, or the participle that stands there ("missing",
 * "injured"). A noun also has those of the two or three words that end in it ("police officer") or begin with it ("loss of life")
 * and of the verb that it derives from; a verb has those of the phrase that it makes with an argument or with the next word instead
 * ("cast a ballot", "hand a life sentence", "go to prison", "pass away"), when the table has that.
 */
export function setsIn(table: URL): (word: PlacedWord) => readonly string[] {
  const { words, byVerb, byNoun, byFirstNoun } = indexOf(JSON.parse(readFileSync(table, 'utf8')) as Fields);
  return ({ lemma, head, tokens, with: company }) => {
    const shape = shapeOf(head);
    const word = lemma.toLowerCase();
    let listed = words[shape].get(word) ?? none;
    if (shape !== 'noun') {
      const phrases = byVerb.get(word) ?? (word.includes(' ') ? along(byVerb, word.split(' ')) : undefined);
      const said = phrases && phraseWith(phrases, company, tokens, head);
      if (said !== undefined) return said;
      if (PARTICIPLE.test(head.text)) listed = joined(listed, words[shape].get(head.text.toLowerCase()) ?? none);
      return listed;
    }
    const phrases = byNoun.get(word);
    let keys = joined(listed, (phrases && phraseBefore(phrases, tokens, head)) ?? none);
    const firsts = byFirstNoun.get(word);
    if (firsts) keys = joined(keys, phraseAfter(firsts, tokens, head) ?? none);
    // a noun spelt as its verb is a word of its own: "a strike" is not what "struck" says
    for (const verb of verbsOf(word)) if (verb !== word) keys = joined(keys, words.verb.get(verb) ?? none);
    return keys;
  };
}

/** "unaccounted", "missing": what is listed as such, though its lemma is a verb. Not "found", which is a verb too. */
const PARTICIPLE = /(?:ed|ing)$/i;

const joined = (one: readonly string[], other: readonly string[]): readonly string[] => (other.length === 0 ? one : one.length === 0 ? other : [...one, ...other]);

function shapeOf(token: Token): Shape {
  switch (token.tag) {
    case 'NOUN': case 'PROPN': return 'noun';
    case 'VERB': case 'AUX': return 'verb';
    default: return 'other';
  }
}

/** What links a noun to the word before it: "check into rehab" is told by its verb, "loss of life" by its first noun. */
const LINKS = new Set(['of', 'in', 'into', 'to', 'for', 'on', 'at', 'from', 'with', 'by', 'off', 'behind', 'under', 'as']);

/** Written in a phrase for the reader's sake: "tie the knot". */
const FILLERS = new Set(['the', 'a', 'an', 'own', 'oneself']);

function indexOf(fields: Fields): Index {
  const words = { noun: new Map<string, string[]>(), verb: new Map<string, string[]>(), other: new Map<string, string[]>() };
  const byVerb = new Map<string, Phrases>();
  const byNoun = new Map<string, Phrases>();
  const byFirstNoun = new Map<string, Phrases>();
  for (const [field, sets] of Object.entries(fields)) {
    sets.forEach((set, n) => {
      const key = `${field} ${n}`;
      for (const entry of set.split(', ')) {
        const [phrase = '', mark] = entry.split('/');
        for (const parts of spelt(phrase.split(' ').filter((part) => !FILLERS.has(part)))) {
          const word = parts.join(' ');
          for (const shape of ['noun', 'verb', 'other'] as const) {
            if (mark === undefined || shape.startsWith(mark)) put(words[shape], word, key);
          }
          if (parts.length === 1) continue;
          if (mark !== 'n') putPhrase(byVerb, parts, key);
          if (mark !== 'v' && !parts.some((part, i) => i > 0 && LINKS.has(part))) putPhrase(byNoun, parts.toReversed(), key);
          if (mark !== 'v') putPhrase(byFirstNoun, parts, key);
        }
      }
    });
  }
  return { words, byVerb, byNoun, byFirstNoun };
}

/** A phrase in all spellings of its words, one word at a time. */
function spelt(parts: readonly string[]): readonly (readonly string[])[] {
  return [parts, ...parts.flatMap((part, i) => spellingsOf(part).slice(1).map((other) => parts.with(i, other)))];
}

function put(into: Map<string, string[]>, word: string, key: string): void {
  const keys = into.get(word);
  if (keys === undefined) into.set(word, [key]);
  else if (!keys.includes(key)) keys.push(key);
}

function putPhrase(into: Map<string, Phrases>, parts: readonly string[], key: string): void {
  let level = into;
  parts.forEach((part, i) => {
    let at = level.get(part);
    if (at === undefined) level.set(part, (at = { keys: undefined, on: new Map() }));
    if (i === parts.length - 1 && !at.keys?.includes(key)) (at.keys ??= []).push(key);
    level = at.on;
  });
}

/** Where a verb with its particle leads: "call off" → what stands on "call", then "off". */
function along(from: ReadonlyMap<string, Phrases>, parts: readonly string[]): Phrases | undefined {
  let at: Phrases | undefined;
  for (const part of parts) {
    at = (at?.on ?? from).get(part);
    if (at === undefined) return undefined;
  }
  return at;
}

/** "cast a ballot", "hand a life term", "call for calm", "went to prison", "pass away"; undefined when the table has no such phrase. */
function phraseWith({ on }: Phrases, company: readonly Argument[], tokens: readonly Token[], head: Token): readonly string[] | undefined {
  let loose: readonly string[] | undefined;
  for (const { lemma, marker, role, head: at } of company) {
    if (marker === null) {
      if (role === 'actor') continue;
      const found = endingIn(on, lemma, tokens[at - 1]);
      if (found !== undefined) return found;
      continue;
    }
    const linked = on.get(marker);
    if (linked === undefined) continue;
    const found = endingIn(linked.on, lemma, tokens[at - 1]);
    if (found !== undefined) return found;
    loose ??= linked.keys;
  }
  if (loose !== undefined) return loose;
  const next = tokens[indexOfToken(tokens, head) + 1];
  return next && on.get(next.lemma.toLowerCase())?.keys;
}

/** "life term" before "term". */
function endingIn(on: ReadonlyMap<string, Phrases>, lemma: string, before: Token | undefined): readonly string[] | undefined {
  return (before && on.get(before.lemma.toLowerCase())?.on.get(lemma)?.keys) ?? on.get(lemma)?.keys;
}

/** "the technical knockout", "his prime minister", "on the run": the longest listed phrase of up to three words that ends in the head. */
function phraseBefore({ on }: Phrases, tokens: readonly Token[], head: Token): readonly string[] | undefined {
  const at = indexOfToken(tokens, head);
  let left = at - 1;
  if (left > 0 && tokens[left]!.tag === 'DET') left--;
  const before = tokens[left];
  const two = before && on.get(before.lemma.toLowerCase());
  const first = tokens[left - 1];
  return two && ((first && two.on.get(first.lemma.toLowerCase())?.keys) ?? two.keys);
}

/** "loss of life", "head of the state". */
function phraseAfter({ on }: Phrases, tokens: readonly Token[], head: Token): readonly string[] | undefined {
  const at = indexOfToken(tokens, head);
  const link = tokens[at + 1];
  const linked = link && on.get(link.lemma);
  if (linked === undefined) return undefined;
  let right = at + 2;
  if (tokens[right]?.tag === 'DET') right++;
  const last = tokens[right];
  return last && linked.on.get(last.lemma.toLowerCase())?.keys;
}

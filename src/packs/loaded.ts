import type { Answer, Claim, Role, Span } from '../model.js';
import type { DivergenceRule } from '../rule.js';
import { ownWords } from './clause.js';
import { type Pack, several } from './pack.js';
import { phraseFinder } from './phrases.js';

/** A listed word in a claim. */
interface Word extends Answer {
  /** Number of the entry in the desk's list. */
  readonly entry: number;
  readonly loaded: boolean;
  /** What the word is in its claim: of words in different roles, one is not said in place of the other. */
  readonly role: Role | 'predicate';
}

interface Wording extends Answer {
  readonly all: readonly Word[];
}

interface Listed {
  readonly entry: number;
  readonly loaded: boolean;
  readonly phrase: string;
}

/** The id of the rule that asks for the desk's loaded words. */
export const DESK_LOADED_WORDS = 'desk-loaded-words';

/** The loaded words of a desk as a rule: one article has such a word where another has a neutral one; undefined when no pack lists any. */
export function loadedWordsOf(packs: readonly Pack[]): DivergenceRule<Wording> | undefined {
  const entries = packs.flatMap(({ loaded = [] }) => loaded);
  if (entries.length === 0) return undefined;
  const find = phraseFinder(
    entries.flatMap(({ word, neutral }, entry) => [
      ...several(word).map((phrase): [string, Listed] => [phrase, { entry, loaded: true, phrase: unmarked(phrase) }]),
      ...several(neutral).map((phrase): [string, Listed] => [phrase, { entry, loaded: false, phrase: unmarked(phrase) }]),
    ]),
  );
  return {
    id: DESK_LOADED_WORDS,
    kind: 'framing',
    question: 'With what word that the desk calls loaded?',
    ofDesk: true,
    compares: 'fact',

    answer(claim, { sentence: { tokens }, sentence }) {
      const all: Word[] = [];
      for (const i of ownWords(claim, sentence)) {
        for (const { value: { entry, loaded, phrase }, from, to } of find(tokens, i)) {
          all.push({ entry, loaded, role: roleOf(tokens[i]!, claim), says: phrase, words: { start: tokens[from]!.start, end: tokens[to - 1]!.end } });
        }
      }
      const first = all.find(({ loaded }) => loaded) ?? all[0];
      return first && { says: first.says, words: first.words, all };
    },

    differ(one, other) {
      let isListed = false;
      for (const a of one.all) {
        for (const b of other.all) {
          if (a.entry !== b.entry || a.role !== b.role) continue;
          isListed = true;
          // who has the loaded word too may have the neutral one beside it
          if (a.loaded === b.loaded || (a.loaded ? other : one).all.some(({ entry, loaded }) => loaded && entry === a.entry)) continue;
          const { severity = 'low', why } = entries[a.entry]!;
          const { says } = a.loaded ? a : b;
          return { severity, because: why === undefined ? `“${says}” judges what it names` : `“${says}” ${why}`, answers: [a, b] };
        }
      }
      return isListed ? undefined : 'unrelated';
    },

    examples: [],
  };
}

/** "fire/n" as the report prints it. */
const unmarked = (phrase: string): string => phrase.replace(/\/[nv]$/, '');

/** The innermost argument that holds the word, or the predicate. */
function roleOf(word: Span, claim: Claim): Word['role'] {
  const holding = claim.arguments.filter(({ start, end }) => start <= word.start && word.end <= end);
  return holding.reduce<Claim['arguments'][number] | undefined>((best, each) => (best && best.end - best.start <= each.end - each.start ? best : each), undefined)?.role ?? 'predicate';
}

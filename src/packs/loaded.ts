import type { Answer, Claim, Role, Severity, Span } from '../model.js';
import type { DivergenceRule } from '../rule.js';
import { ownWords } from './clause.js';
import { type Pack, several } from './pack.js';
import { phraseFinder } from './phrases.js';

interface Wording extends Answer {
  /** Number of the entry in the desk's list. */
  readonly entry: number;
  readonly loaded: boolean;
  readonly severity: Severity;
  readonly why: string | undefined;
  /** What the word is in its claim: of words in different roles, one is not said in place of the other. */
  readonly role: Role | 'predicate';
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
      ...several(word).map((phrase): [string, Listed] => [phrase, { entry, loaded: true, phrase }]),
      ...several(neutral).map((phrase): [string, Listed] => [phrase, { entry, loaded: false, phrase }]),
    ]),
  );
  return {
    id: DESK_LOADED_WORDS,
    kind: 'framing',
    question: 'With what word that the desk calls loaded?',
    compares: 'fact',

    answer(claim, { sentence }) {
      let plain: Wording | undefined;
      for (const i of ownWords(claim, sentence)) {
        for (const { value, from, to } of find(sentence.tokens, i)) {
          const { severity = 'low', why } = entries[value.entry]!;
          const wording = { role: roleOf(sentence.tokens[i]!, claim), entry: value.entry, loaded: value.loaded, severity, why, says: value.phrase, words: { start: sentence.tokens[from]!.start, end: sentence.tokens[to - 1]!.end } };
          if (value.loaded) return wording;
          plain ??= wording;
        }
      }
      return plain;
    },

    differ(one, other) {
      if (one.entry !== other.entry || one.role !== other.role) return 'unrelated';
      if (one.loaded === other.loaded) return undefined;
      const { says, severity, why } = one.loaded ? one : other;
      return { severity, because: why === undefined ? `“${says}” judges what it names` : `“${says}” ${why}` };
    },

    examples: [],
  };
}

/** The innermost argument that holds the word, or the predicate. */
function roleOf(word: Span, claim: Claim): Wording['role'] {
  const holding = claim.arguments.filter(({ start, end }) => start <= word.start && word.end <= end);
  return holding.reduce<Claim['arguments'][number] | undefined>((best, each) => (best && best.end - best.start <= each.end - each.start ? best : each), undefined)?.role ?? 'predicate';
}

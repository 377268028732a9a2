import type { Token } from '../model.js';
import { childBy, type Tree } from './tree.js';
import { hasPassiveAuxiliary } from './undergoer.js';

/** What became of people in the news, each a question of its own. */
export type Fate = 'dead' | 'injured' | 'missing' | 'in hospital' | 'ill';

/** The words of a fate, by how they take those whom it befalls. */
export interface FateWords {
  readonly fate: Fate;
  /** What people do themselves: "12 people died". */
  readonly does: ReadonlySet<string>;
  /** What is done to them: "killed 12 people", "12 people were killed". */
  readonly suffers: ReadonlySet<string>;
  /** What they are: "12 dead", "are listed as missing". */
  readonly is: ReadonlySet<string>;
  /** What is counted instead of people: "six deaths", "the death toll stands at 17". */
  readonly noun: ReadonlySet<string>;
}

export const FATES: readonly FateWords[] = [
  { fate: 'dead', does: new Set(['die', 'perish', 'drown', 'suffocate', 'succumb']), suffers: new Set(['kill', 'drown', 'bury', 'slay']), is: new Set(['dead']), noun: new Set(['toll', 'death', 'fatality']) },
  { fate: 'injured', does: new Set(), suffers: new Set(['injure', 'wound', 'hurt']), is: new Set(['injured', 'wounded', 'hurt', 'injure', 'wound']), noun: new Set() },
  { fate: 'missing', does: new Set(), suffers: new Set(), is: new Set(['missing', 'unaccounted', 'unaccount', 'miss']), noun: new Set() },
  { fate: 'in hospital', does: new Set(), suffers: new Set(['hospitalise', 'hospitalize']), is: new Set(['hospitalised', 'hospitalized']), noun: new Set() },
  { fate: 'ill', does: new Set(), suffers: new Set(['sicken', 'infect']), is: new Set(['sick', 'ill', 'infected']), noun: new Set(['infection']) },
];

/** "29 are dead", "three are still missing": the word after "are", whatever the parser hung the number on. */
export function stateAfter(at: number, tokens: readonly Token[]): string | undefined {
  let next = at + 1;
  if (tokens[next]?.lemma === 'more') next++;
  if (tokens[next]?.lemma !== 'be') return undefined;
  next++;
  while (tokens[next]?.tag === 'ADV') next++;
  return tokens[next]?.lemma.toLowerCase();
}

/** What is done with people in a hospital. */
const CARES = new Set(['take', 'rush', 'bring', 'treat', 'admit', 'airlift', 'fly', 'be', 'remain', 'recover']);

/** Does the subject of this verb suffer the fate: "died", "were killed", "are known to have died", "are listed as missing", "lost their lives"? */
export function befalls(verb: number, { fate, does, suffers, is }: FateWords, tree: Tree): boolean {
  const { tokens, children } = tree;
  const lemma = tokens[verb]!.lemma.toLowerCase();
  if (does.has(lemma) || is.has(lemma) || (suffers.has(lemma) && isSuffered(tree, verb))) return true;
  const own = children[verb]!;
  if (fate === 'dead' && lemma === 'lose') return own.some((c) => tokens[c]!.relation === 'obj' && tokens[c]!.lemma === 'life');
  if (fate === 'in hospital') return CARES.has(lemma) && own.some((c) => tokens[c]!.lemma === 'hospital' && c > verb) || (lemma === 'hospital' && own.some((c) => tokens[c]!.relation === 'cop'));
  // "fell ill", "were confirmed dead", "are listed as missing", "have not been found"
  if (own.some((c) => c > verb && is.has(tokens[c]!.lemma.toLowerCase()))) return true;
  if (fate === 'missing' && lemma === 'find') return own.some((c) => tokens[c]!.lemma === 'not') && isSuffered(tree, verb);
  return own.some((c) => tokens[c]!.relation === 'xcomp' && (does.has(tokens[c]!.lemma) || (suffers.has(tokens[c]!.lemma) && isSuffered(tree, c))));
}

/** How far a toll may stand before its figure: "the death toll from the storm rose overnight to 17". */
const REACH = 14;
/** What stands between them is no other clause. */
const ENDS = new Set([',', ';', ':', '–', '—']);

/** "The death toll rose to 17", "the number of people killed has risen to five", "a toll of 12". */
export function tollAt(number: number, { tokens }: Tree): Fate | undefined {
  let moves = false;
  for (let at = number - 1; at >= Math.max(0, number - REACH); at--) {
    const { lemma, tag, text } = tokens[at]!;
    const word = lemma.toLowerCase();
    if (ENDS.has(text) || tag === 'NUM') return undefined;
    if (tag === 'VERB' && RISES.has(word)) moves = true;
    if (word === 'toll' || word === 'number') {
      const fate = word === 'toll' ? 'dead' : FATES.find(({ noun, is, suffers }) => tokens.slice(at + 1, number).some((t) => noun.has(t.lemma) || is.has(t.lemma.toLowerCase()) || suffers.has(t.lemma)))?.fate;
      return moves || (word === 'toll' && tokens[at + 1]?.lemma === 'of') ? fate : undefined;
    }
    // "cyclone deaths reach 61"
    if (moves && tag === 'NOUN' && (word === 'death' || word === 'fatality') && tokens[at - 1]?.lemma !== 'of') return 'dead';
  }
  return undefined;
}

const RISES = new Set(['rise', 'climb', 'reach', 'stand', 'grow', 'increase', 'jump', 'pass', 'hit', 'exceed', 'total', 'top', 'go', 'fall']);

/** "were killed", and without an object "killed" in a headline. */
const isSuffered = (tree: Tree, verb: number): boolean => hasPassiveAuxiliary(verb, tree) || childBy(tree, verb, 'obj') === undefined;

import { readFileSync } from 'node:fs';
import type { Quantity, Sentence } from '../model.js';
import { isPart, nounAt, REACH, type Thing } from './counted-noun.js';
import { verbForm } from './morphology.js';
import { namesPerson } from './person-noun.js';
import { childBy, childrenBy, type Tree } from './tree.js';
import { hasPassiveAuxiliary } from './undergoer.js';
import { firstOfLine } from './word-rows.js';

/** Whoever they are, what befalls them or what they do says which they are: those arrested, those who marched. */
interface Acts {
  readonly befalls: ReadonlyMap<string, string>;
  readonly does: ReadonlyMap<string, string>;
  /** Nouns for them: "pickets" are those who picket. */
  readonly are: ReadonlyMap<string, string>;
  /** Words behind them for where it left them: "in custody" are those arrested. */
  readonly state: ReadonlyMap<string, string>;
}

/** Marks people that are told of by an act: "those arrest". */
export const THOSE = 'those ';

let acts: Acts | undefined;

function actsOfPeople(): Acts {
  if (!acts) {
    const { befalls, does, are, state } = JSON.parse(readFileSync(new URL('./people-by-act.json', import.meta.url), 'utf8')) as Readonly<Record<keyof Acts, readonly string[]>>;
    const byWord = (lines: readonly string[]) => new Map([...firstOfLine(lines)].map(([word, act]) => [word, `${THOSE}${act}`] as const));
    acts = { befalls: byWord(befalls), does: byWord(does), are: byWord(are), state: byWord(state) };
  }
  return acts;
}

/** "Three held over raid", "seven men were rescued", "6,000 people marched", "500 pickets", "more than 150 were on board" */
export function peopleByAct({ counted, start, end }: Quantity, tree: Tree, { kind }: Sentence): Thing | undefined {
  const { tokens } = tree;
  const number = tokens.findLastIndex((t) => t.end <= end && t.start >= start);
  if (number < 0 || isPart(start, number, false, tree)) return undefined;
  const { are, state } = actsOfPeople();
  const word = counted?.toLowerCase();
  const noun = word === undefined ? number : nounAt(number, word, tokens);
  if (noun < 0 || (word !== undefined && !PEOPLE.has(word) && !are.has(word) && !namesPerson(word))) return undefined;
  const found = (those: string): Thing => ({ kind: those, noun, kinds: [], isKnown: false });
  // "136 passengers and six crew members aboard" are two parts of those aboard
  const isWhole = word === undefined || ALL.has(word);
  for (let at = noun + 1; isWhole && at <= noun + REACH_OF_STATE && at < tokens.length; at++) {
    const those = state.get(tokens[at]!.text.toLowerCase()) ?? state.get(`${tokens[at]!.text} ${tokens[at + 1]?.text ?? ''}`.toLowerCase());
    if (those !== undefined) return found(those);
    if (!BEFORE_STATE.has(tokens[at]!.tag)) break;
  }
  const named = word === undefined ? undefined : are.get(word);
  if (named !== undefined) return found(named);
  const those = thoseAt(noun, tree, kind === 'headline');
  return those === undefined ? undefined : found(those);
}

/** Of whom somebody is one by what befell him or what he did: of those arrested; undefined where no row of the table tells of it. */
export function thoseAt(noun: number, tree: Tree, isHeadline: boolean): string | undefined {
  const { tokens } = tree;
  const { head, relation } = tokens[noun]!;
  if (head < 0 || tokens[head]!.tag !== 'VERB') return undefined;
  const { befalls, does } = actsOfPeople();
  const verb = tokens[head]!.lemma.toLowerCase();
  const object = childBy(tree, head, 'obj');
  // "brought to safety", "carried upstairs"
  const isBrought = BRINGING.has(verb) && tokens.slice(head + 1, head + 1 + REACH).some(({ text }) => SAFE.has(text.toLowerCase()));
  // "lost their lives"
  const act = isBrought ? 'rescue' : verb === 'lose' && object !== undefined && tokens[object]!.lemma === 'life' ? 'die' : verb;
  // "was recovering" befell nobody
  const isPassive = (hasPassiveAuxiliary(head, tree) && !tokens[head]!.text.endsWith('ing')) || (object === undefined && verbForm(tokens, head) === 'participle' && childrenBy(tree, head, 'aux').length === 0);
  // "Police hold three", "Three held over raid"; not "held back 60 men"
  const suffers = relation === 'obj' ? !isPassive && act !== 'hold' : relation === 'nsubj' && (isPassive || (isHeadline && verbForm(tokens, head) !== 'present' && object === undefined));
  return suffers ? befalls.get(act) : relation === 'nsubj' && !isPassive ? does.get(act) : undefined;
}

const BRINGING = new Set(['bring', 'carry', 'lead', 'lug', 'take', 'haul', 'guide', 'get', 'move', 'help', 'ferry']);
const SAFE = new Set(['safety', 'upstairs', 'rooftop', 'ashore']);

const ALL = new Set(['people', 'person', 'man', 'woman', 'suspect', 'other', 'patient', 'worker', 'resident', 'family']);
/** "142 people were on board": words from the people to their state. */
const REACH_OF_STATE = 3;
const BEFORE_STATE: ReadonlySet<string> = new Set(['AUX', 'ADP', 'ADV', 'CCONJ']);

const PEOPLE = new Set(['people', 'person', 'man', 'woman', 'other', 'resident', 'villager', 'migrant', 'student', 'fan', 'child', 'crew', 'member', 'patient']);

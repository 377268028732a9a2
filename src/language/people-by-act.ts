import { readFileSync } from 'node:fs';
import type { Quantity, Sentence } from '../model.js';
import { isPart, nounAt, REACH, type Thing } from './counted-noun.js';
import { placeWord } from './geography.js';
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
  /** What happens to jobs, by those who get or lose them: "will create 4,000 jobs" are those hired. */
  readonly jobs: ReadonlyMap<string, string>;
}

/** Marks people that are told of by an act: "those arrest". */
export const THOSE = 'those ';

let acts: Acts | undefined;

function actsOfPeople(): Acts {
  if (!acts) {
    const { befalls, does, are, state, jobs } = JSON.parse(readFileSync(new URL('./people-by-act.json', import.meta.url), 'utf8')) as Readonly<Record<keyof Acts, readonly string[]>>;
    const byWord = (lines: readonly string[]) => new Map([...firstOfLine(lines)].map(([word, act]) => [word, `${THOSE}${act}`] as const));
    acts = { befalls: byWord(befalls), does: byWord(does), are: byWord(are), state: byWord(state), jobs: byWord(jobs) };
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
  if (noun < 0) return undefined;
  if (word !== undefined && isJob(noun, word, tokens)) {
    const those = jobsAt(noun, tree);
    return those === undefined ? undefined : { kind: those, noun, kinds: [], isKnown: false };
  }
  if (word !== undefined && !PEOPLE.has(word) && !are.has(word) && !namesPerson(word) && placeWord(tokens[noun]!.text)?.form !== 'people') return undefined;
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
export function thoseAt(at: number, tree: Tree, isHeadline: boolean): string | undefined {
  const { tokens } = tree;
  // "Twelve Egyptians": the noun may hang on its number
  const noun = tokens[at]!.relation === 'flat' && tokens[at]!.head === at - 1 ? at - 1 : at;
  const { head: above, relation } = tokens[noun]!;
  if (above < 0 || tokens[above]!.tag !== 'VERB') return undefined;
  const head = relation === 'nsubj' ? finiteOf(above, noun, tree) : above;
  const { befalls, does } = actsOfPeople();
  const object = childBy(tree, head, 'obj');
  const act = actOf(head, object, tree);
  // "was recovering" befell nobody
  const isPassive = (hasPassiveAuxiliary(head, tree) && !tokens[head]!.text.endsWith('ing')) || (object === undefined && verbForm(tokens, head) === 'participle' && childrenBy(tree, head, 'aux').length === 0);
  // "Police hold three", "Three held over raid"; not "held back 60 men"
  const suffers = relation === 'obj' ? !isPassive && act !== 'hold' : relation === 'nsubj' && (isPassive || (isHeadline && verbForm(tokens, head) !== 'present' && object === undefined));
  return suffers ? befalls.get(act) : relation === 'nsubj' && !isPassive ? does.get(act) : undefined;
}

/** "Twelve Egyptians convicted of smuggling were pardoned": a participle between may be taken for the verb. */
function finiteOf(verb: number, subject: number, { tokens, children }: Tree): number {
  const form = verbForm(tokens, verb);
  if (children[verb]!.some((c) => tokens[c]!.relation === 'aux' && c < verb) || (form !== 'participle' && form !== 'past')) return verb;
  const next = children[verb]!.find((c) => c > verb && tokens[c]!.tag === 'VERB' && NEXT_VERB.has(tokens[c]!.relation) && children[c]!.some((m) => tokens[m]!.relation === 'aux' && tokens[m]!.lemma === 'be') && !children[c]!.some((m) => NEVER_ITS_OWN.has(tokens[m]!.relation)));
  return next === undefined || verb - subject > REACH_OF_STATE ? verb : next;
}

const NEXT_VERB: ReadonlySet<string> = new Set(['advcl', 'conj', 'ccomp', 'parataxis', 'xcomp', 'acl']);
const NEVER_ITS_OWN: ReadonlySet<string> = new Set(['nsubj', 'mark', 'cc']);

/** What a verb does with those around it: "brought to safety", "lost their lives", "burned to death", "set free", "the police picked up nine". */
function actOf(head: number, object: number | undefined, tree: Tree): string {
  const { tokens } = tree;
  const verb = tokens[head]!.lemma.toLowerCase();
  const next = tokens.slice(head + 1, head + 1 + REACH);
  // "brought to safety", "carried upstairs"
  if (BRINGING.has(verb) && next.some(({ text }) => SAFE.has(text.toLowerCase()))) return 'rescue';
  if (verb === 'lose' && object !== undefined && tokens[object]!.lemma === 'life') return 'die';
  if (next.slice(0, TO_DEATH).some(({ lemma }, i) => lemma === 'death' && next.slice(0, i).some(({ text }) => text.toLowerCase() === 'to'))) return 'die';
  if ((verb === 'set' && next[0]?.lemma === 'free') || (verb === 'let' && (next[0]?.lemma === 'go' || next[0]?.lemma === 'free'))) return 'free';
  if (verb === 'pick') return POLICE.has(tokens[childBy(tree, head, 'nsubj') ?? head]!.lemma.toLowerCase()) ? 'arrest' : verb;
  return verb;
}

/** "were swept to their deaths" */
const TO_DEATH = 4;
const POLICE = new Set(['police', 'officer', 'detective', 'constable', 'policeman', 'troop', 'agent']);

const JOBS = new Set(['job', 'post', 'position', 'role', 'vacancy']);
const LOSSES = new Set(['loss', 'cut']);

/** "4,000 jobs", "500 job losses" */
const isJob = (noun: number, word: string, tokens: Tree['tokens']): boolean => JOBS.has(word) || (LOSSES.has(word) && JOBS.has(tokens[noun - 1]?.lemma.toLowerCase() ?? ''));

/** Those who get or lose jobs: "could create up to 4,000 jobs", "promised 6,000 new jobs", "500 posts will go". */
function jobsAt(noun: number, { tokens }: Tree): string | undefined {
  const { jobs } = actsOfPeople();
  if (LOSSES.has(tokens[noun]!.lemma.toLowerCase())) return jobs.get('cut');
  const { head, relation } = tokens[noun]!;
  const verb = head >= 0 && tokens[head]!.tag === 'VERB' ? tokens[head]!.lemma.toLowerCase() : '';
  if (verb === 'go' && relation !== 'nsubj') return undefined;
  return jobs.get(verb) ?? (tokens[noun - 1]?.lemma === 'new' ? jobs.get('create') : undefined);
}

const BRINGING = new Set(['bring', 'carry', 'lead', 'lug', 'take', 'haul', 'guide', 'get', 'move', 'help', 'ferry']);
const SAFE = new Set(['safety', 'upstairs', 'rooftop', 'ashore']);

const ALL = new Set(['people', 'person', 'man', 'woman', 'suspect', 'other', 'patient', 'worker', 'resident', 'family']);
/** "142 people were on board": words from the people to their state. */
const REACH_OF_STATE = 3;
const BEFORE_STATE: ReadonlySet<string> = new Set(['AUX', 'ADP', 'ADV', 'CCONJ']);

const PEOPLE = new Set(['people', 'person', 'man', 'woman', 'other', 'resident', 'villager', 'migrant', 'student', 'fan', 'child', 'crew', 'member', 'patient']);

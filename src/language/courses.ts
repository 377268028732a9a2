import { readFileSync } from 'node:fs';
import type { DivergenceKind, Token } from '../model.js';
import { type LowerCase, lowerCaseOf } from './lower-case.js';

/**
 * How a word takes the one whom it befalls: "he is missing", "he vanished", "police found him"; `acts`: a noun that names what he does
 * ("lodged an appeal"); `noun`: one that names what befalls him ("a swap of prisoners").
 */
export type Way = 'is' | 'does' | 'befalls' | 'acts' | 'noun';

const WAYS = ['is', 'does', 'befalls', 'acts', 'noun'] as const;
/** Ways told by a phrase that ends with the word that is looked up. */
const ENDING: ReadonlySet<Way> = new Set<Way>(['is', 'acts', 'noun']);

/** A course of events, and whom or what it can befall. */
export interface Course {
  readonly course: string;
  /** "person", names of kinds of things, or "anything", which is told of claims put together already. */
  readonly of: readonly string[];
  /** What two ends that exclude each other differ in. */
  readonly ends?: DivergenceKind;
  /** True when what has ended so does not end otherwise on a later day: dead, alive. */
  readonly final?: boolean;
  /** True where it goes on as a matter of course: an editor need not hurry. */
  readonly nuance?: boolean;
  /** True where one and several are the same: "the new rule", "logging rules". */
  readonly loose?: boolean;
  /** True where nobody's doing it denies that anybody did: "no group claimed responsibility". */
  readonly anyone?: boolean;
  /** True where the stages are what one says of oneself, which no later day excuses: denied, admitted. */
  readonly stance?: boolean;
  /** True where the first stage is no more than an order: told to leave, gone. */
  readonly ordered?: boolean;
  /** True where the first stage is what a surer telling would have as ahead: jobs at risk, jobs to go. */
  readonly scale?: boolean;
  /** True where only a number tells which ones are meant: "240 jobs". */
  readonly counted?: boolean;
  readonly stages: readonly CourseStage[];
}

interface CourseStage extends Partial<Readonly<Record<Way, readonly string[]>>> {
  readonly says: string;
  /** How far along the course: the larger follows the smaller. */
  readonly at: number;
  /** Two stages with ends of different names exclude each other. */
  readonly end?: string;
  /** Words behind which it is something else: "appealed for calm". */
  readonly without?: readonly string[];
}

/** A state that a word names, and the first and last token that name it. */
export interface State {
  readonly course: Course;
  readonly stage: CourseStage;
  readonly way: Way;
  /** Whether the verb may have an object beside the words that name the state: "married Keller". */
  readonly transitive: boolean;
  readonly from: number;
  readonly to: number;
}

interface Row {
  readonly course: Course;
  readonly stage: CourseStage;
  readonly way: Way;
  readonly transitive: boolean;
  /** Whether the words beside the head stand before it. */
  readonly ending: boolean;
  /** The words beside the head, which is the verb or the last word of "in custody". */
  readonly rest: readonly string[];
}

interface Table {
  readonly kinds: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly courses: readonly Course[];
}

/** "has not been established" */
const NOT = 'not';
/** "marry +": an object may follow. */
const OBJECT = '+';

const table = JSON.parse(readFileSync(new URL('./courses.json', import.meta.url), 'utf8')) as Table;
const rows = new Map<string, Row[]>();
for (const course of table.courses) {
  for (const stage of course.stages) {
    for (const way of WAYS) {
      for (const phrase of stage[way] ?? []) {
        const words = phrase.split(' ').filter((w) => w !== OBJECT);
        const head = ENDING.has(way) ? words.at(-1)! : words.find((w) => w !== NOT)!;
        const row = { course, stage, way, transitive: phrase.endsWith(OBJECT), ending: ENDING.has(way), rest: words.filter((w) => w !== head) };
        (rows.get(head) ?? rows.set(head, []).get(head)!).push(row);
      }
    }
  }
}
/** Of the rows those that tell of how one is. */
const states = new Map([...rows].flatMap(([head, named]) => (named.some(({ way }) => way === 'is') ? [[head, named.filter(({ way }) => way === 'is')] as const] : [])));
const kindOf = new Map(Object.entries(table.kinds).flatMap(([kind, groups]) => groups.flatMap((words) => words.map((word) => [`${kind} ${word}`, words[0]!] as const))));

/** The word for all things like this one in a course, "road" for a motorway; undefined when the course is not about such things. */
export function thingIn(course: Course, lemma: string): string | undefined {
  for (const kind of course.of) {
    const thing = kindOf.get(`${kind} ${lemma}`);
    if (thing !== undefined) return thing;
  }
  return undefined;
}

/** How far the words of a phrase stand from its head. */
const BEFORE = 4;
const AFTER = 6;

/** The states that the word at `at` may name, for each course the one of most words. */
export function statesAt(at: number, tokens: readonly Token[]): readonly State[] {
  const words = lowerCaseOf(tokens);
  const [lemma, text] = [words.lemmas[at]!, words.texts[at]!];
  const named = rows.get(lemma);
  // "is missing", "remains closed": a state is written as a form of a verb
  const written = text === lemma ? undefined : states.get(text);
  if (!named && !written) return NO_STATES;
  const found: State[] = [];
  if (named) add(named, at, tokens, words, found);
  if (written) add(written, at, tokens, words, found);
  return found;
}

function add(named: readonly Row[], at: number, tokens: readonly Token[], words: LowerCase, found: State[]): void {
  for (const row of named) {
    const { course, stage, way, transitive } = row;
    let from = at;
    let to = at;
    let stands = true;
    for (const word of row.rest) {
      const place = placeOf(word, at, row, tokens, words);
      stands = place >= 0;
      if (!stands) break;
      from = Math.min(from, place);
      to = Math.max(to, place);
    }
    if (!stands || stage.without?.includes(words.lemmas[to + 1] ?? '')) continue;
    const state = { course, stage, way, transitive, from, to };
    // "found dead" says more than "found", and either is one way of taking its subject
    const before = found.findIndex((s) => s.course === course && s.way === way);
    if (before < 0) found.push(state);
    else if (found[before]!.to - found[before]!.from < to - from) found[before] = state;
  }
}

const NO_STATES: readonly State[] = [];

const PARTICLES = new Set(['in', 'on', 'off', 'out', 'up', 'down', 'over', 'back', 'away']);

function placeOf(word: string, at: number, { ending, rest }: Row, tokens: readonly Token[], { texts, lemmas }: LowerCase): number {
  const isBefore = ending || word === NOT;
  const last = isBefore ? at - 1 : Math.min(at + AFTER, tokens.length - 1);
  for (let i = isBefore ? Math.max(0, at - BEFORE) : at + 1; i <= last; i++) {
    if (lemmas[i] !== word && texts[i] !== word && (word !== NOT || texts[i] !== "n't")) continue;
    // "took him in", but not "took the stand in a trial"
    if (rest.length === 1 && !ending && i !== at + 1 && tokens[i]!.relation === 'case' && PARTICLES.has(word)) continue;
    return i;
  }
  return -1;
}

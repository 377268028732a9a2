import type { Document, Sentence, Span } from '../model.js';
import { oncePer } from './once.js';
import { treeOf, type Tree } from './tree.js';
import { antecedentOf } from './undergoer.js';
import { within } from './within.js';

/** The year since when there is something: "The cable car was built in 1988", "opened in 1986", "founded in 1974". */
export interface Beginning {
  readonly thing: string;
  readonly year: number;
  /** The verb with the year. */
  readonly words: Span;
}

const BEGINNING = new Set(['build', 'open', 'found', 'commission', 'establish', 'construct', 'inaugurate', 'erect', 'complete', 'launch', 'create']);
/** "went into service", "came into operation" */
const INTO = new Set(['service', 'operation', 'use']);
/** "opened a second site": what is begun is told by the verb's object, who began it by its subject. */
const RELATIONS: readonly string[] = ['obj', 'nsubj'];

/** Years in which things of an article's time began, as it tells them. */
export const beginningsIn = oncePer((document: Document): readonly Beginning[] => document.sentences.flatMap((sentence) => inSentence(sentence, document)));

function inSentence(sentence: Sentence, document: Document): readonly Beginning[] {
  const years = within(document.times, sentence).filter(({ type, from, to, modifier }) => type === 'DATE' && modifier === null && from?.endsWith('-01-01') === true && to === `${from.slice(0, 4)}-12-31`);
  if (years.length !== 1) return [];
  const time = years[0]!;
  const tree = treeOf(sentence);
  const { tokens } = tree;
  const year = tokens.findIndex((t) => t.start >= time.start);
  const verb = year < 2 || tokens[year - 1]!.text.toLowerCase() !== 'in' ? undefined : verbBefore(year, tree);
  const thing = verb === undefined ? undefined : thingOf(verb, tree);
  if (verb === undefined || thing === undefined) return [];
  return [{ thing, year: Number(time.from!.slice(0, 4)), words: { start: tokens[verb]!.start, end: time.end } }];
}

/** Words from a year back to its verb: "was opened by the queen in 1986". */
const REACH = 6;

function verbBefore(year: number, { tokens }: Tree): number | undefined {
  for (let at = year - 1; at >= 0 && at >= year - REACH; at--) {
    const { tag, lemma } = tokens[at]!;
    if (tag !== 'VERB') continue;
    if (BEGINNING.has(lemma.toLowerCase())) return at;
    return (lemma === 'go' || lemma === 'come') && tokens[at + 1]?.text === 'into' && INTO.has(tokens[at + 2]?.lemma.toLowerCase() ?? '') ? at : undefined;
  }
  return undefined;
}

function thingOf(verb: number, tree: Tree): string | undefined {
  const { tokens, children } = tree;
  for (const relation of RELATIONS) {
    const at = children[verb]!.find((c) => tokens[c]!.relation === relation);
    const of = antecedentOf(at, tree);
    if (of !== undefined && tokens[of]!.tag === 'NOUN') return tokens[of]!.lemma.toLowerCase();
    if (at !== undefined && of !== undefined && tokens[of]!.tag === 'PROPN') return undefined;
  }
  // "The cable car, opened in 1986, takes …"
  const { relation, head } = tokens[verb]!;
  return (relation === 'acl' || relation === 'amod') && tokens[head]?.tag === 'NOUN' ? tokens[head]!.lemma.toLowerCase() : undefined;
}

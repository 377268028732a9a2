import type { ClauseMode, Factuality, FactualityCue, Polarity, Sentence } from '../model.js';
import { childBy, type Tree } from '../language/tree.js';
import { governorOf } from './complement.js';
import { clauseCues, commandAt, headlineFuture, nounCues, scheduled } from './clause-cues.js';
import { isResult } from './embedding.js';
import { complementCue, contentCue, hearsayNoun, infinitiveOfNoun, nounAbove } from './embedding-cues.js';
import type { SentenceMarks } from './mentions.js';
import type { PredicateHead } from './predicates.js';

export interface Stance {
  readonly factuality: Factuality;
  readonly polarity: Polarity;
  readonly cues: readonly FactualityCue[];
  readonly mode: ClauseMode;
}

type Level = 'CT' | 'PR' | 'PS' | 'U';
const LEVELS: readonly Level[] = ['U', 'PS', 'PR', 'CT'];

/** What the words read so far on the way up say, each once. */
interface State {
  level: Level;
  negative: boolean;
  readonly cues: FactualityCue[];
  mode: ClauseMode;
}

/** Takes token `i` for a cue of this kind that leaves the event this certain. */
export type Apply = (i: number, kind: FactualityCue['kind'], factuality: Factuality) => void;

const CONDITIONS = new Set(['if', 'unless', 'whether', 'provided', 'should']);
/** How many words that embed one another are read. */
const CLIMB = 8;

/**
 * How certain the article, or the source that it cites, presents the event to be: negation, modals, hedges and
 * embedding words are collected on the way up the tree (in the manner of Saurí and Pustejovsky 2012, "Are you sure that
 * this happened?"); the least certain wins, negations multiply.
 * @param published day of the article (ISO 8601), null when unknown
 */
export function stanceOf(sentence: Sentence, tree: Tree, marks: SentenceMarks, predicate: PredicateHead, published: string | null): Stance {
  const state: State = { level: 'CT', negative: false, cues: [], mode: 'assertion' };
  const apply: Apply = (i, kind, factuality) => {
    const { start, end, lemma } = tree.tokens[i]!;
    if (state.cues.some((cue) => cue.start === start)) return;
    state.cues.push({ start, end, kind, lemma: lemma.toLowerCase() });
    const level: Level = factuality === 'U' ? 'U' : (factuality.slice(0, 2) as Level);
    if (LEVELS.indexOf(level) < LEVELS.indexOf(state.level)) state.level = level;
    if (factuality.endsWith('-')) state.negative = !state.negative;
  };
  const { head, clause, form } = predicate;
  if (head !== clause || form === 'nominal' || form === 'copular') nounCues(tree, head, apply);
  clauseCues(tree, clause, apply);
  if (form === 'verbal' || form === 'copular' || head !== clause) {
    headlineFuture(sentence, tree, clause, apply);
    scheduled(sentence, tree, marks, clause, published, apply);
    if (commandAt(sentence, tree, clause)) state.mode = 'command';
  }
  // what stands before a noun or beside it is taken for granted: "the fired accountant"
  if (form !== 'attributive') climb(tree, clause, apply, state);
  if (state.mode === 'assertion' && endsInQuestionMark(sentence)) state.mode = 'question';
  if (state.cues.length > 1) state.cues.sort((a, b) => a.start - b.start);
  const open = state.level === 'U' || state.mode === 'question' || state.mode === 'command';
  const factuality = open ? 'U' : (`${state.level}${state.negative ? '-' : '+'}` as Factuality);
  return { factuality, polarity: state.negative ? 'negative' : 'positive', cues: state.cues, mode: state.mode };
}

function climb(tree: Tree, from: number, apply: Apply, state: State): void {
  let below = from;
  for (let step = 0; step < CLIMB; step++) {
    const { relation, head, tag } = tree.tokens[below]!;
    if (head < 0) return;
    const governor = governorOf(tree, below);
    const next = governor !== undefined ? complementCue(tree, below, governor, apply) : tag === 'NOUN' || tag === 'PROPN' ? nounAbove(tree, below, apply) : undefined;
    if (next !== undefined) {
      below = next;
      continue;
    }
    if (governor !== undefined) return;
    const marker = childBy(tree, below, 'mark');
    const mark = marker === undefined ? '' : tree.tokens[marker]!.lemma.toLowerCase();
    switch (relation) {
      case 'conj': {
        // "will meet and discuss": the second verb shares what stands before the first, "did not meet but discussed" shares nothing
        if (childBy(tree, below, 'nsubj', 'aux', 'cop') !== undefined || !sharesAuxiliary(tree, below, head)) return;
        clauseCues(tree, head, apply);
        below = head;
        continue;
      }
      case 'advcl':
        adverbialCue(tree, below, marker, mark, apply, state);
        return;
      case 'acl':
        if (marker !== undefined && mark === 'that') hearsayNoun(tree, head, apply);
        if (marker === undefined || mark !== 'to') return;
        if (!infinitiveOfNoun(tree, head, marker, apply)) return;
        break;
      case 'ccomp':
      case 'csubj': {
        if (CONDITIONS.has(mark)) {
          apply(marker!, 'hedge', 'U');
          return;
        }
        if (!contentCue(tree, head, mark, apply)) return;
        break;
      }
      default:
        return;
    }
    below = head;
  }
}

/** "if it rains", "to promote trade", "without paying", "stopped short of calling a strike" */
function adverbialCue(tree: Tree, clause: number, marker: number | undefined, mark: string, apply: Apply, state: State): void {
  const { head } = tree.tokens[clause]!;
  const short = tree.tokens[head]!.lemma === 'short' ? head : tree.children[head]!.find((c) => tree.tokens[c]!.lemma === 'short');
  if (mark === 'of' && short !== undefined) apply(short, 'denial', 'CT-');
  if (marker === undefined) {
    // "Had it rained"
    if (tree.tokens[tree.children[clause]![0] ?? clause]!.text === 'Had') state.mode = 'condition';
    if (state.mode === 'condition') apply(tree.children[clause]![0]!, 'hedge', 'U');
    return;
  }
  if (CONDITIONS.has(mark)) state.mode = 'condition';
  else if ((mark === 'to' && !isResult(tree.tokens[clause]!.lemma)) || mark === 'so') {
    // "so that it opens", but "so" alone tells what followed
    if (mark === 'so' && !tree.children[marker]!.length) return;
    state.mode = 'purpose';
  }
  if (state.mode !== 'assertion') apply(marker, 'hedge', 'U');
}

/** An inflected verb shares no auxiliary that asks for the plain form: "did not resign and blamed". */
function sharesAuxiliary(tree: Tree, below: number, head: number): boolean {
  const { text, lemma } = tree.tokens[below]!;
  const plain = tree.children[head]!.some((c) => tree.tokens[c]!.relation === 'aux' && !INFLECTS.has(tree.tokens[c]!.lemma));
  return !plain || text.toLowerCase() === lemma;
}

const INFLECTS: ReadonlySet<string> = new Set(['be', 'have', 'get']);

function endsInQuestionMark(sentence: Sentence): boolean {
  for (let i = sentence.tokens.length - 1; i >= 0 && i >= sentence.tokens.length - 3; i--) if (sentence.tokens[i]!.text.startsWith('?')) return true;
  return false;
}

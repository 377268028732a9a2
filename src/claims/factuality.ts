import type { ClauseMode, Factuality, FactualityCue, Polarity, Sentence } from '../model.js';
import { childBy, type Tree } from '../language/tree.js';
import { type Embedding, embeddingOf, hedgeOf, isNegation, modalOf } from './embedding.js';
import type { PredicateHead } from './predicates.js';

export interface Stance {
  readonly factuality: Factuality;
  readonly polarity: Polarity;
  readonly cues: readonly FactualityCue[];
  readonly mode: ClauseMode;
}

type Level = 'CT' | 'PR' | 'PS' | 'U';
const LEVELS: readonly Level[] = ['U', 'PS', 'PR', 'CT'];

/** Adjectives and participles before an event noun: "a possible summit", "the planned closure". */
const PRENOMINAL = new Set(['amod', 'compound', 'advmod']);
const CONDITIONS = new Set(['if', 'unless', 'whether', 'provided', 'should']);

/**
 * How certain the article, or the source that it cites, presents the event to be: negation, modals, hedges and
 * embedding words are collected on the way up the tree (in the manner of Saurí and Pustejovsky 2012, "Are you sure that
 * this happened?"); the least certain wins, negations multiply.
 */
export function stanceOf(sentence: Sentence, tree: Tree, predicate: PredicateHead): Stance {
  const state = { level: 'CT' as Level, negative: false, cues: [] as FactualityCue[], mode: 'assertion' as ClauseMode };
  const apply = (i: number, kind: FactualityCue['kind'], factuality: Factuality) => {
    const { start, end, lemma } = tree.tokens[i]!;
    state.cues.push({ start, end, kind, lemma: lemma.toLowerCase() });
    const level: Level = factuality === 'U' ? 'U' : (factuality.slice(0, 2) as Level);
    if (LEVELS.indexOf(level) < LEVELS.indexOf(state.level)) state.level = level;
    if (factuality.endsWith('-')) state.negative = !state.negative;
  };
  const read = (at: number): boolean => clauseCues(tree, at, apply);

  if (predicate.head !== predicate.clause || predicate.form === 'nominal') nounCues(tree, predicate.head, apply);
  read(predicate.clause);
  let below = predicate.clause;
  for (let steps = 0; steps < 8; steps++) {
    const { relation, head } = tree.tokens[below]!;
    if (head < 0) break;
    const marker = childBy(tree, below, 'mark');
    const mark = marker === undefined ? '' : tree.tokens[marker]!.lemma.toLowerCase();
    if (relation === 'advcl') {
      if (CONDITIONS.has(mark)) state.mode = 'condition';
      else if (mark === 'to' || mark === 'so') state.mode = 'purpose';
      if (state.mode !== 'assertion') apply(marker!, 'hedge', 'U');
      break;
    }
    if (relation === 'conj') {
      // "will meet and discuss": the second verb shares what stands before the first
      if (childBy(tree, below, 'nsubj', 'aux', 'cop') !== undefined) break;
      read(head);
      below = head;
      continue;
    }
    if (relation === 'ccomp' && CONDITIONS.has(mark)) {
      apply(marker!, 'hedge', 'U');
      break;
    }
    const embedding = relation === 'xcomp' || embeds(tree, below, relation, mark) ? embeddingOf(tree.tokens[head]!.lemma) : undefined;
    if (!embedding) break;
    const denied = negatedAt(tree, head);
    if (denied !== undefined) state.cues.push({ ...spanAt(tree, denied), kind: 'negation', lemma: tree.tokens[denied]!.lemma });
    apply(head, embedding.kind, denied === undefined ? embedding.affirmed : embedding.denied);
    for (const child of tree.children[head]!) modalCue(tree, child, apply);
    below = head;
  }
  if (state.mode === 'assertion' && endsInQuestionMark(sentence)) state.mode = 'question';
  state.cues.sort((a, b) => a.start - b.start);
  const factuality = state.level === 'U' || state.mode === 'question' ? 'U' : (`${state.level}${state.negative ? '-' : '+'}` as Factuality);
  return { factuality, polarity: state.negative ? 'negative' : 'positive', cues: state.cues, mode: state.mode };
}

type Apply = (i: number, kind: FactualityCue['kind'], factuality: Factuality) => void;

function clauseCues(tree: Tree, clause: number, apply: Apply): boolean {
  for (const child of tree.children[clause]!) {
    const { lemma, relation } = tree.tokens[child]!;
    const lower = lemma.toLowerCase();
    if ((relation === 'advmod' || relation === 'cc' || relation === 'mark' || relation === 'det' || relation === 'case') && isNegation(lower)) apply(child, 'negation', 'CT-');
    else if ((relation === 'nsubj' || relation === 'obj') && (isNegation(lower) || negativeDeterminer(tree, child) !== undefined)) apply(negativeDeterminer(tree, child) ?? child, 'negation', 'CT-');
    else modalCue(tree, child, apply);
  }
  return true;
}

function modalCue(tree: Tree, child: number, apply: Apply): void {
  const { lemma, relation } = tree.tokens[child]!;
  const lower = lemma.toLowerCase();
  const modal = relation === 'aux' ? modalOf(lower) : undefined;
  if (modal) apply(child, modal.kind, modal.factuality);
  else if (relation === 'advmod') {
    const hedge = hedgeOf(lower);
    if (hedge) apply(child, 'hedge', hedge);
  }
}

/** "no agreement", "a possible summit", "the alleged attack". */
function nounCues(tree: Tree, noun: number, apply: Apply): void {
  for (const child of tree.children[noun]!) {
    const { lemma, relation } = tree.tokens[child]!;
    const lower = lemma.toLowerCase();
    if (relation === 'det' && isNegation(lower)) apply(child, 'negation', 'CT-');
    else if (PRENOMINAL.has(relation)) {
      const embedding = PRENOMINAL_CUES.get(lower);
      if (embedding) apply(child, embedding.kind, embedding.factuality);
    }
  }
}

const PRENOMINAL_CUES: ReadonlyMap<string, { kind: FactualityCue['kind']; factuality: Factuality }> = new Map([
  ['possible', { kind: 'possibility', factuality: 'PS+' }], // a possible summit
  ['potential', { kind: 'possibility', factuality: 'PS+' }],
  ['likely', { kind: 'expectation', factuality: 'PR+' }],
  ['probable', { kind: 'expectation', factuality: 'PR+' }],
  ['expected', { kind: 'expectation', factuality: 'PR+' }], // an expected meeting
  ['expect', { kind: 'expectation', factuality: 'PR+' }],
  ['planned', { kind: 'commitment', factuality: 'U' }], // the planned closure
  ['plan', { kind: 'commitment', factuality: 'U' }],
  ['proposed', { kind: 'commitment', factuality: 'U' }],
  ['propose', { kind: 'commitment', factuality: 'U' }],
  ['promised', { kind: 'commitment', factuality: 'U' }],
  ['threatened', { kind: 'commitment', factuality: 'U' }],
  ['attempted', { kind: 'attempt', factuality: 'CT-' }], // an attempted coup
  ['failed', { kind: 'denial', factuality: 'CT-' }],
  ['alleged', { kind: 'hedge', factuality: 'PR+' }], // the alleged attack
  ['suspected', { kind: 'hedge', factuality: 'PR+' }],
  ['apparent', { kind: 'hedge', factuality: 'PR+' }],
  ['upcoming', { kind: 'future', factuality: 'CT+' }], // an upcoming summit
  ['forthcoming', { kind: 'future', factuality: 'CT+' }],
  ['future', { kind: 'future', factuality: 'U' }],
]);

/** Verbs that ask for something with an infinitive and report it with a clause: "told them to search", "told them that it had sunk". */
const SAYS_WITH_A_CLAUSE: ReadonlySet<string> = new Set(['tell', 'mean']);

/** Whether the word above decides on the event below: "a plan to resume", "denied that", "denied the attack", "called for a ban". */
function embeds(tree: Tree, below: number, relation: string, mark: string): boolean {
  const { head } = tree.tokens[below]!;
  const { lemma } = tree.tokens[head]!;
  const embedding: Embedding | undefined = embeddingOf(lemma);
  if (!embedding) return false;
  if (relation === 'acl') return mark === 'to';
  if (relation === 'ccomp' && SAYS_WITH_A_CLAUSE.has(lemma) && mark !== 'to') return false;
  // "allowed the talks to resume", "called the talks useful": it is the second complement that is allowed, or that names the first
  if (relation === 'obj' && childBy(tree, head, 'xcomp') !== undefined) return false;
  if (relation === 'ccomp') return embedding.kind !== 'hedge' || embedding.affirmed !== 'PR+';
  if (relation === 'obj' || relation === 'nsubj') return embedding.kind === 'denial' || embedding.kind === 'possibility' || (relation === 'obj' && embedding.kind === 'commitment');
  return false;
}

function negatedAt(tree: Tree, clause: number): number | undefined {
  return tree.children[clause]!.find((c) => tree.tokens[c]!.relation === 'advmod' && isNegation(tree.tokens[c]!.lemma.toLowerCase()));
}

function negativeDeterminer(tree: Tree, noun: number): number | undefined {
  return tree.children[noun]!.find((c) => tree.tokens[c]!.relation === 'det' && isNegation(tree.tokens[c]!.lemma.toLowerCase()));
}

const spanAt = (tree: Tree, i: number) => ({ start: tree.tokens[i]!.start, end: tree.tokens[i]!.end });

function endsInQuestionMark(sentence: Sentence): boolean {
  for (let i = sentence.tokens.length - 1; i >= 0 && i >= sentence.tokens.length - 3; i--) if (sentence.tokens[i]!.text.startsWith('?')) return true;
  return false;
}

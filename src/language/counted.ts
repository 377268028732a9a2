import type { Sentence, Token } from '../model.js';

/** Verbs whose subject is what an amount measures: "the toll rose to 17", "unemployment stands at 5 percent", "the deal is worth $3 billion". */
const MEASURING = new Set([
  'rise', 'fall', 'climb', 'drop', 'grow', 'shrink', 'increase', 'decrease', 'decline', 'reach', 'total', 'stand', 'exceed', 'top', 'hit', 'jump', 'surge', 'plunge', 'slip', 'gain', 'soar',
  'tumble', 'slump', 'dip', 'edge', 'cost', 'weigh', 'measure', 'amount', 'number', 'average', 'worth', 'double', 'swell', 'come', 'value', 'estimate', 'price', 'be', 'remain', 'near',
]);

/** Prepositions between an amount and what it is of: "$5 million in aid", "10 kg of cocaine", "$2 billion worth of arms". */
const AMOUNT_OF = new Set(['of', 'in', 'worth']);

/** How far the counted noun may stand from its number: "12 badly burned young passengers". */
const REACH = 6;

interface Amount {
  readonly sentence: Sentence;
  /** First and last token of the amount, sign and unit included; `last` is its last token. */
  readonly first: number;
  readonly last: number;
  /** True when it has a unit or is a share: then a noun beside it is measured, not counted. */
  readonly measured: boolean;
}

/**
 * Lemma of what an amount counts or measures, from the dependency tree: the noun that the number modifies ("12 people"), the noun
 * after "of" ("12 of the passengers", "$5 million in aid"), the subject of a verb of measure ("the toll rose to 17" gives toll).
 * Null when the sentence does not say ("killed 12").
 */
export function countedLemma(amount: Amount): string | null {
  const { sentence, first, last, measured } = amount;
  const { tokens } = sentence;
  const head = headOf(tokens, first, last);
  const of = afterOf(tokens, last);
  if (of) return of;
  const outer = tokens[head]!.head;
  const noun = tokens[outer];
  const relation = tokens[head]!.relation;
  const attributive = noun && isNoun(noun) && outer > last && outer - last <= REACH && (relation === 'nummod' || relation === 'compound' || relation === 'nmod' || relation === 'amod' || relation === 'advmod' || relation === 'obl');
  if (attributive) return lemmaOf(noun);
  if (!measured || isHyphenNext(tokens, last)) {
    const next = nextNoun(tokens, last);
    if (next) return next;
  }
  return measuredSubject(tokens, head);
}

/** The amount's top token: the one whose head lies outside it. */
function headOf(tokens: readonly Token[], first: number, last: number): number {
  for (let k = first; k <= last; k++) {
    const { head } = tokens[k]!;
    if ((head < first || head > last) && tokens[k]!.relation !== 'case' && tokens[k]!.relation !== 'punct' && tokens[k]!.relation !== 'det') return k;
  }
  return last;
}

function isNoun(token: Token): boolean {
  return token.tag === 'NOUN' || token.tag === 'PROPN';
}

function lemmaOf(token: Token): string {
  return token.tag === 'PROPN' ? token.lemma : token.lemma.toLowerCase();
}

/** "of the passengers", "in military aid": the head of the phrase, its first noun that no noun follows. */
function afterOf(tokens: readonly Token[], last: number): string | null {
  let at = last + 1;
  if (tokens[at]?.text.toLowerCase() === 'worth') at++;
  const preposition = tokens[at]?.text.toLowerCase() ?? '';
  if (!AMOUNT_OF.has(preposition) || (at === last + 1 && preposition === 'worth')) return null;
  if (preposition === 'in') {
    // "$5 million in aid", not "12 in Gaza" nor "300 in the town"
    const next = tokens[at + 1];
    if (!next || next.tag === 'PROPN' || next.tag === 'DET' || next.tag === 'NUM' || next.tag === 'PRON') return null;
  }
  for (let k = at + 1; k < tokens.length && k <= at + REACH; k++) {
    const token = tokens[k]!;
    if (isNoun(token)) {
      while (k + 1 < tokens.length && isNoun(tokens[k + 1]!) && k < at + REACH + 3) k++;
      return lemmaOf(tokens[k]!);
    }
    if (token.tag === 'VERB' || token.tag === 'PUNCT' || token.tag === 'AUX' || token.tag === 'ADP' || token.tag === 'PRON') {
      if (token.tag === 'PRON' && token.relation !== 'nmod') continue;
      return null;
    }
  }
  return null;
}

/** The noun right behind the number, past its adjectives: a parse may have missed it. */
function nextNoun(tokens: readonly Token[], last: number): string | null {
  for (let k = last + 1; k < tokens.length && k <= last + REACH; k++) {
    const token = tokens[k]!;
    if (isNoun(token)) {
      while (k + 1 < tokens.length && isNoun(tokens[k + 1]!) && tokens[k]!.head === k + 1) k++;
      return lemmaOf(tokens[k]!);
    }
    const isLink = token.tag === 'ADJ' || token.tag === 'NUM' || token.text === '-' || (token.tag === 'VERB' && token.relation === 'amod') || (token.tag === 'ADV' && token.text.endsWith('ly'));
    if (!isLink) return null;
  }
  return null;
}

function isHyphenNext(tokens: readonly Token[], last: number): boolean {
  return tokens[last + 1]?.text === '-';
}

/** "the toll rose to 17", "the fine was $3 million": the subject of the verb that the amount hangs on. */
function measuredSubject(tokens: readonly Token[], head: number): string | null {
  const token = tokens[head]!;
  const verb = tokens[token.head];
  const copula = tokens.some((child, k) => child.head === head && child.relation === 'cop' && Math.abs(k - head) <= REACH);
  const ruler = copula ? head : verb && MEASURING.has(verb.lemma) && (token.relation === 'obj' || token.relation === 'obl' || token.relation === 'advmod' || token.relation === 'nmod' || token.relation === 'xcomp') ? token.head : -1;
  if (ruler < 0) return null;
  for (let k = Math.max(0, head - 30); k < head; k++) {
    const child = tokens[k]!;
    if (child.head === ruler && child.relation === 'nsubj') return isNoun(child) ? lemmaOf(child) : null;
  }
  return null;
}

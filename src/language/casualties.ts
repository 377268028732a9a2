import type { Document, Quantity, Sentence, Token } from '../model.js';
import { daysFrom } from './calendar.js';
import { cueWords } from './cue-words.js';
import { befalls, type Fate, FATES, stateAfter, tollAt } from './fates.js';
import { rankOf } from './ordinals.js';
import { namesPerson } from './person-noun.js';
import { isOneOf, SUPPOSING } from './told-now.js';
import { treeOf, type Tree } from './tree.js';
import { within } from './within.js';

/** How surely a figure is the count of all: a toll, then people without a trait, then some kind of people or a figure in passing. */
export type Surety = 3 | 2 | 1;

export interface CasualtyCount {
  readonly fate: Fate;
  readonly quantity: Quantity;
  readonly sentence: Sentence;
  readonly surety: Surety;
  /** A sentence's own statement ("Eight people died"), not one in passing ("one of the eight people killed"). */
  readonly isStated: boolean;
}

/** The headline and so many sentences tell the main event; further down stand other years and other accidents. */
const LEAD = 3;

/** "Two women were killed": perhaps two of the dead. */
const SOME = new Set(['woman', 'man', 'child', 'boy', 'girl', 'teenager', 'teen', 'baby']);
/** Whoever is counted so is counted without a trait. */
const ANYBODY = new Set(['people', 'person', 'other', 'victim', 'life', 'patient', 'casualty']);

const COUNTED = cueWords(ANYBODY);

/** "could kill 12", "12 people are feared dead", "12 people died in a similar accident": not what happened now. */
const NOT_SO = new Set([...SUPPOSING, 'fear', 'feared', 'believe', 'presume', 'threaten', 'plot', 'plan', 'previous', 'previously', 'earlier', 'similar', 'ago', 'trial', 'anniversary', 'remember']);

/** What an accident of another time is told with lies farther back than this, in days. */
const LONG_AGO = 30;

/** Counts of dead, injured and missing that an article gives of what happened now, in text order; of parts of them none. */
export function casualtyCounts(document: Document): readonly CasualtyCount[] {
  const found: (CasualtyCount & { readonly isLead: boolean })[] = [];
  let body = 0;
  for (const sentence of document.sentences) {
    if (sentence.kind === 'body') body++;
    const isLead = body <= LEAD;
    const counted = [...within(document.quantities, sentence), ...(COUNTED.isIn(sentence) ? ranksIn(sentence) : [])];
    if (counted.length === 0 || !isNow(sentence, document)) continue;
    const tree = treeOf(sentence);
    for (const quantity of counted) {
      const told = fateOf(quantity, tree, sentence);
      if (told && (isLead || told.surety > 1)) found.push({ ...told, quantity, sentence, isLead, isStated: sentence.kind === 'body' && isSubject(quantity, tree) });
    }
  }
  // further down only what the lead does not tell, or tells in passing
  return found.filter((count) => {
    if (count.isLead) return true;
    const lead = found.filter(({ isLead, fate }) => isLead && fate === count.fate);
    return lead.length === 0 || (count.isStated && lead.some(({ quantity: { low, high } }) => low === count.quantity.low && high === count.quantity.high));
  });
}

/** What is counted is the subject of the sentence. */
function isSubject({ start, end }: Quantity, { tokens }: Tree): boolean {
  let at = tokens.findLastIndex((t) => t.end <= end && t.start >= start);
  for (let step = 0; at >= 0 && step < 3; step++) {
    const { relation, head } = tokens[at]!;
    if (relation === 'nsubj' || relation === 'obl') return head >= 0 && !['acl', 'advcl', 'amod'].includes(tokens[head]!.relation);
    if (relation !== 'nummod' && relation !== 'compound' && relation !== 'flat' && relation !== 'nmod') return false;
    at = head;
  }
  return false;
}

/** Told of now: nothing that may be, no other accident, no time long before the article. */
function isNow({ tokens, start, end }: Sentence, { article: { published }, times }: Document): boolean {
  // "life-threatening burns" threaten nothing that has not come
  if (tokens.some((token, i) => (isOneOf(NOT_SO, token) && tokens[i - 1]?.text !== '-') || isOther(tokens, i))) return false;
  return !within(times, { start, end }).some(({ from, to, modifier }) => {
    // "since 2019 12 people have died there"
    const last = modifier === 'since' ? from : to;
    return last !== null && published !== null && daysFrom(last, published) > LONG_AGO;
  });
}

/** "last year", "another blast"; not "last night", "the last of them", "another six". */
function isOther(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  const lemma = tokens[i]!.lemma.toLowerCase();
  if (lemma === 'last') return next?.lemma !== 'of' && next?.lemma !== 'night';
  return lemma === 'another' && next?.tag !== 'NUM' && tokens[i + 1]?.lemma !== 'dozen';
}

/** "A fourth patient has died": four have. */
function* ranksIn({ tokens }: Sentence): Generator<Quantity> {
  for (const { text, start, end, head } of tokens) {
    const rank = rankOf(text);
    const noun = tokens[head]?.lemma.toLowerCase();
    if (rank !== undefined && rank > 1 && noun !== undefined && ANYBODY.has(noun)) yield { start, end, low: rank, high: rank, unit: null, counted: noun, approximate: false };
  }
}

/** What became of the people counted: by the verb that they are subject or object of, by the word after the number, or by what is counted. */
function fateOf({ counted, start, end, unit, low, high }: Quantity, tree: Tree, { kind }: Sentence): { readonly fate: Fate; readonly surety: Surety } | undefined {
  if (unit !== null || (low === null && high === null) || high === 0) return undefined;
  const { tokens } = tree;
  const number = tokens.findLastIndex((t) => t.end <= end && t.start >= start);
  if (number < 0 || isPart(tokens, number)) return undefined;
  const next = tokens[number + 1]?.lemma.toLowerCase() ?? '';
  const toll = tollAt(number, tree);
  if (toll) return { fate: toll, surety: 3 };
  const isState = FATES.some(({ is }) => is.has(counted ?? ''));
  const isPerson = counted === null || isState || ANYBODY.has(counted) || namesPerson(counted);
  if (!isPerson || SOME.has(counted ?? '')) {
    const word = FATES.find(({ noun }) => counted !== null && noun.has(counted) && noun.has(next));
    return word && { fate: word.fate, surety: 2 };
  }
  const noun = counted === null || isState ? number : nounAfter(number, counted, tokens);
  const after = tokens[noun + 1]?.lemma.toLowerCase() ?? '';
  const state = stateAfter(noun, tokens) ?? '';
  const { head: verb, relation } = tokens[noun]!;
  const isMain = verb >= 0 && !['acl', 'amod'].includes(tokens[verb]!.relation);
  const surety: Surety = (counted === null || isState || ANYBODY.has(counted)) && (isMain || kind !== 'body') ? 2 : 1;
  for (const words of FATES) {
    const { fate, suffers, is } = words;
    if (is.has(next) || is.has(state) || (counted !== null && is.has(after))) return { fate, surety };
    if (verb < 0 || (relation !== 'nsubj' && relation !== 'obj')) continue;
    const lemma = tokens[verb]!.lemma.toLowerCase();
    // "claimed 94 lives"
    if (relation === 'obj' && fate === 'dead' && counted === 'life' && TAKES.has(lemma)) return { fate, surety };
    if (relation === 'obj' && suffers.has(lemma)) return { fate, surety };
    if (relation === 'nsubj' && befalls(verb, words, tree)) return { fate, surety };
  }
  return undefined;
}

/** Where the counted noun stands: "31 badly hurt people". */
function nounAfter(number: number, counted: string, tokens: readonly Token[]): number {
  for (let at = number + 1; at <= number + NOUN_REACH && at < tokens.length; at++) if (tokens[at]!.lemma.toLowerCase() === counted.toLowerCase()) return at;
  return number;
}

const NOUN_REACH = 6;

/** "claimed 94 lives", "lost their lives" */
const TAKES = new Set(['claim', 'cost', 'take', 'lose']);
/** Two of the dead, half of them, 12 of whom, "including 12 …", "the other two". */
function isPart(tokens: readonly Token[], number: number): boolean {
  const before = tokens[number - 1]?.lemma.toLowerCase() ?? '';
  return tokens[number + 1]?.lemma === 'of' || before === 'include' || before === 'including' || before === 'other';
}

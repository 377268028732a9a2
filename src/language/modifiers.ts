import type { Token } from '../model.js';
import { irregularForm } from './verb-forms.js';
import { isUnder, type Loose } from './reattach.js';

const RELATIVE: ReadonlySet<string> = new Set(['that', 'which', 'who']);
const LONGEST_RELATIVE = 5;
const IN_PHRASE: ReadonlySet<string> = new Set(['compound', 'flat']);
/** How many words of a name or phrase are climbed. */
const CLIMB = 8;
/** How far a finite verb may stand from its relative pronoun. */
const NEAR = 6;

/**
 * Hangs modifiers on the noun that they can be about. Changes the tokens in place.
 * - "slots in 2006 that had been booked": a year is not booked, the slots are;
 * - "imprisoned the bishop, who would die there": what begins with "who" or "which" behind a comma is about the noun before it;
 * - "a South African climber": he is no South climber;
 * - "a charity in Manila supported by a trader": a participle right behind a noun, with its doer, is no clause of the main verb.
 */
export function attachModifiers(tokens: Loose[]): void {
  for (let i = 1; i < tokens.length; i++) {
    const { tag, text } = tokens[i]!;
    if (tag === 'ADJ' && (tokens[i - 1]!.text === 'South' || tokens[i - 1]!.text === 'North') && /^\p{Lu}/u.test(text) && tokens[i - 1]!.head === tokens[i]!.head) [tokens[i - 1]!.head, tokens[i - 1]!.relation] = [i, 'compound'];
    if (text.length <= LONGEST_RELATIVE && RELATIVE.has(text.toLowerCase())) relativeAt(i, tokens);
    else if (tag === 'VERB' && (tokens[i - 1]!.tag === 'NOUN' || tokens[i - 1]!.tag === 'PROPN')) participleAt(i, tokens);
    else if (tag === 'VERB' && tokens[i - 1]!.text === ',') listedAt(i, tokens);
  }
}

function relativeAt(pronoun: number, tokens: Loose[]): void {
  const clause = tokens[pronoun]!.head;
  if (clause <= pronoun || clause - pronoun > NEAR || tokens[clause]!.tag !== 'VERB') return;
  const { relation, head } = tokens[clause]!;
  if (relation === 'acl' && isYear(tokens[head]!)) {
    const noun = nounOver(head, tokens);
    if (noun !== undefined) tokens[clause]!.head = noun;
  } else if ((relation === 'advcl' || relation === 'parataxis' || relation === 'conj' || (relation === 'acl' && tokens[head]!.tag === 'VERB')) && tokens[pronoun - 1]!.text === ',' && tokens[pronoun]!.text !== 'that' && tokens[pronoun]!.relation === 'nsubj') {
    const noun = topOfName(pronoun - 2, tokens);
    if (noun === undefined || isUnder(noun, clause, tokens)) return;
    [tokens[clause]!.head, tokens[clause]!.relation] = [noun, 'acl'];
  }
}

const isYear = ({ tag, text }: Token): boolean => tag === 'NUM' && /^[12]\d{3}$/u.test(text);

/** "slots" for "2006" in "three slots in 2006", whether the year hangs on it or on the verb. */
function nounOver(year: number, tokens: readonly Loose[]): number | undefined {
  const { head, relation } = tokens[year]!;
  if (head < 0 || head > year) return undefined;
  if (relation === 'nmod' && tokens[head]!.tag === 'NOUN') return head;
  if (tokens[head]!.tag !== 'VERB') return undefined;
  const object = tokens.findIndex((token, i) => i > head && i < year && token.head === head && (token.relation === 'obj' || token.relation === 'nsubj'));
  return object >= 0 && tokens[object]!.tag === 'NOUN' ? object : undefined;
}

/** The head of the name or noun that ends at a word. */
function topOfName(last: number, tokens: readonly Loose[]): number | undefined {
  let at = last;
  if (at < 0 || !['NOUN', 'PROPN', 'NUM'].includes(tokens[at]!.tag)) return undefined;
  for (let step = 0; step < CLIMB && IN_PHRASE.has(tokens[at]!.relation) && tokens[at]!.head >= 0; step++) at = tokens[at]!.head;
  return tokens[at]!.tag === 'NOUN' || tokens[at]!.tag === 'PROPN' ? at : undefined;
}

function participleAt(verb: number, tokens: Loose[]): void {
  const { relation, head, text } = tokens[verb]!;
  if (relation !== 'advcl' || head < 0 || head > verb || tokens[head]!.tag !== 'VERB' || !isPastParticiple(text.toLowerCase()) || tokens[verb + 1]?.text.toLowerCase() !== 'by') return;
  if (tokens.some((token) => token.head === verb && (token.relation === 'nsubj' || token.relation === 'aux' || token.relation === 'mark' || token.relation === 'obj'))) return;
  let noun = topOfName(verb - 1, tokens);
  // "a charity in Manila supported by …": more is told of things than of the places where they are
  if (noun !== undefined && tokens[noun]!.tag === 'PROPN' && tokens[noun]!.relation === 'nmod' && tokens[noun]!.head < noun) noun = tokens[noun]!.head;
  if (noun === undefined || tokens[noun]!.relation === 'nsubj' || isUnder(noun, verb, tokens)) return;
  [tokens[verb]!.head, tokens[verb]!.relation] = [noun, 'acl'];
}

const isPastParticiple = (form: string): boolean => form.endsWith('ed') || irregularForm(form)?.participle === true;

/** Words before a number that leave it a number: "at least 80 others". */
const BEFORE_NUMBER: ReadonlySet<string> = new Set(['at', 'least', 'about', 'around', 'some', 'nearly', 'almost', 'more', 'than', 'up', 'to', 'another', 'most']);

/** "killed two people, injured at least 80 others and damaged a school": the second of three verbs is no participle of the people. */
function listedAt(verb: number, tokens: Loose[]): void {
  const { relation, head: noun, text } = tokens[verb]!;
  if (relation !== 'acl' || noun < 0 || !isPastParticiple(text.toLowerCase()) || tokens[noun]!.relation !== 'obj') return;
  const main = tokens[noun]!.head;
  if (main < 0 || main > noun || tokens[main]!.tag !== 'VERB') return;
  let number = verb + 1;
  while (BEFORE_NUMBER.has(tokens[number]?.text.toLowerCase() ?? '')) number++;
  const counted = tokens[number]?.tag === 'NUM' ? tokens[number]!.head : -1;
  const object = counted > number && tokens[counted]!.tag === 'NOUN' ? counted : undefined;
  if (object === undefined || tokens[object]!.head !== verb || /^(?:year|month|week|day|hour|minute)s?$/u.test(tokens[object]!.text)) return;
  [tokens[verb]!.head, tokens[verb]!.relation] = [main, 'conj'];
  tokens[object]!.relation = 'obj';
}

import type { Token } from '../model.js';
import { isUnder, reattach } from './reattach.js';

/** Auxiliaries that are finite: what stands right before one is its subject. */
const FINITE = new Set(['may', 'might', 'can', 'could', 'will', 'would', 'shall', 'should', 'must', 'has', 'had', 'was', 'were', 'is', 'are', 'does', 'did']);
/** Inside a noun phrase, on the way up to its head. */
const IN_PHRASE = new Set(['compound', 'flat', 'nmod', 'amod', 'nummod', 'det', 'appos', 'conj']);
const CLIMB = 6;

/**
 * "Tests showed the shooting may have been caused by a ricochet": without "that", the subject of the second clause is easily read as
 * the object of the first. A noun right before a finite auxiliary whose verb has no subject is that subject. Changes the tokens in place.
 */
export function attachSubjects(tokens: Token[]): void {
  for (let aux = 1; aux < tokens.length; aux++) {
    const { relation, head: verb, text } = tokens[aux]!;
    if ((relation !== 'aux' && relation !== 'cop') || verb <= aux || !FINITE.has(text.toLowerCase())) continue;
    const noun = objectBefore(aux, tokens);
    if (noun === undefined || tokens.some(({ head, relation: r }) => head === verb && r === 'nsubj')) continue;
    const above = tokens[noun]!.head;
    reattach(tokens, noun, verb, 'nsubj');
    if (!isUnder(above, verb, tokens)) reattach(tokens, verb, above, 'ccomp');
  }
}

/** The head of the phrase that ends before a token, where it is an object of a verb before it. */
function objectBefore(aux: number, tokens: readonly Token[]): number | undefined {
  let at = aux - 1;
  if (tokens[at]!.tag !== 'NOUN' && tokens[at]!.tag !== 'PROPN') return undefined;
  for (let step = 0; step < CLIMB && IN_PHRASE.has(tokens[at]!.relation); step++) at = tokens[at]!.head;
  const { relation, head } = tokens[at]!;
  return relation === 'obj' && at < aux && head < at && tokens[head]?.tag === 'VERB' ? at : undefined;
}

import type { Token } from '../model.js';
import { reattach, retag } from './reattach.js';

/** What a noun phrase begins with that no adjective follows: in "destroying some 630 homes" the first word is a verb. */
const BEFORE_NUMBER = new Set(['det', 'nummod', 'advmod', 'amod', 'nmod', 'case']);

/**
 * "killing at least 36 people and destroying some 630 homes": the second gerund is easily joined to the object of the first, and its own
 * object left beside it. It is joined to the first gerund, with its object under it. "has since stepped aside": behind an adverb "has" is
 * easily read as a verb of its own; it is an auxiliary. Changes the tokens in place.
 */
export function attachGerunds(tokens: Token[]): void {
  for (let at = 1; at < tokens.length; at++) {
    const { tag, relation, head, text } = tokens[at]!;
    if (tag !== 'VERB' || relation !== 'conj' || head >= at || !text.endsWith('ing')) continue;
    const joined = tokens[head]!;
    const first = tokens[joined.head];
    if ((joined.tag !== 'NOUN' && joined.tag !== 'PROPN') || joined.relation !== 'obj' || first?.tag !== 'VERB' || !first.text.endsWith('ing')) continue;
    const object = objectBehind(at, head, tokens);
    reattach(tokens, at, joined.head);
    if (object !== undefined) reattach(tokens, object, at, 'obj');
  }
}

/** The noun that the words right behind a gerund belong to, where it hangs on the noun before the gerund. */
function objectBehind(gerund: number, before: number, tokens: readonly Token[]): number | undefined {
  for (let at = gerund + 1; at < tokens.length; at++) {
    const { tag, head, relation } = tokens[at]!;
    if ((tag === 'NOUN' || tag === 'PROPN') && head === before) return at;
    if (!BEFORE_NUMBER.has(relation) && relation !== 'compound') return undefined;
  }
  return undefined;
}

const HAVE = new Set(['has', 'have', 'had']);

/** "has since stepped aside": an auxiliary with its participle. Changes the tokens in place. */
export function attachPerfects(tokens: Token[]): void {
  for (let have = 0; have < tokens.length; have++) {
    const { tag, text, head, relation } = tokens[have]!;
    if (tag !== 'VERB' || !HAVE.has(text.toLowerCase())) continue;
    let verb = have + 1;
    while (tokens[verb]?.tag === 'ADV') verb++;
    const main = tokens[verb];
    if (!main || verb === have + 1 || main.tag !== 'VERB' || main.head !== have || main.relation !== 'xcomp' || main.text === main.lemma || main.text.endsWith('ing')) continue;
    for (let i = 0; i < tokens.length; i++) if (tokens[i]!.head === have) reattach(tokens, i, verb);
    reattach(tokens, verb, head, relation);
    retag(tokens, have, 'AUX');
    reattach(tokens, have, verb, 'aux');
  }
}

import type { Document, Token } from '../../model.js';
import { thingIn, type State } from '../courses.js';
import { oncePer } from '../once.js';
import { personKeysBeside } from '../person-keys.js';
import { namesPerson } from '../person-noun.js';
import type { Tree } from '../tree.js';
import { within } from '../within.js';

/** A person by name and age, or by what only one in the story is ("the driver"), "a second man" as the second one, a thing by its kind. */
export function keysOf(whom: number, { course }: State, tree: Tree, document: Document): readonly string[] {
  const { tokens, children } = tree;
  const keys: string[] = [];
  if (course.of.includes('person')) {
    keys.push(...personKeysBeside(whom, tree, document));
    // "Carstens was arrested": a surname of which nothing else is known
    if (keys.length === 0) for (const { entity, type, mention } of within(document.names, tokens[whom]!)) if (type === 'other' && mention === 'name') keys.push(entity);
    const beside = children[whom]!.filter((c) => tokens[c]!.relation === 'appos' || tokens[c]!.relation === 'compound' || tokens[c]!.relation === 'flat');
    for (const at of [whom, ...beside]) if (isRole(tokens[at]!, document)) keys.push(`the ${wordOf(tokens[at]!)}`);
    const { lemma, tag, text } = tokens[whom]!;
    const isSecond = tag === 'NOUN' && text.toLowerCase() === lemma && MEN.has(lemma) && children[whom]!.some((c) => SECOND.has(tokens[c]!.lemma.toLowerCase()));
    if (isSecond) return ['the second one'];
  }
  if (course.of.includes('named')) for (const { entity, type } of [whom, ...children[whom]!.filter((c) => tokens[c]!.relation === 'appos')].flatMap((at) => within(document.names, tokens[at]!))) if (type === 'person' || type === 'organisation' || type === 'other') keys.push(entity);
  const thing = thingIn(course, wordOf(tokens[whom]!));
  if (thing !== undefined) keys.push(thing);
  return [...new Set(keys)];
}

/** What mostly one in a story is: those who drive, teach or treat; not those of whom a story has many. */
function isRole({ tag, lemma, text }: Token, document: Document): boolean {
  const noun = lemma.toLowerCase();
  return tag === 'NOUN' && text.toLowerCase() === noun && !MANY.has(noun) && !MEN.has(noun) && namesPerson(noun) && !pluralsIn(document).has(noun);
}

const MANY = new Set([
  'minister', 'official', 'spokesman', 'spokeswoman', 'spokesperson', 'leader', 'officer', 'member', 'player', 'worker', 'soldier', 'resident', 'victim', 'survivor', 'people', 'child', 'girl', 'citizen', 'national', 'native', 'tourist', 'couple', 'star', 'champion',
  'winner', 'loser', 'reporter', 'writer', 'voter', 'supporter', 'protester', 'rescuer', 'visitor', 'viewer', 'reader', 'user', 'buyer', 'customer', 'owner', 'lawyer', 'judge', 'prosecutor', 'investigator', 'teen', 'father', 'mother', 'number', 'killer', 'prisoner', 'speaker',
]);

/** Nouns that the article has in the plural: with "drivers" in it, "the driver" may be any of them. */
const pluralsIn = oncePer(({ sentences }: Document): ReadonlySet<string> => new Set(sentences.flatMap(({ tokens }) => tokens.filter(({ tag, text, lemma }) => tag === 'NOUN' && text.toLowerCase() !== lemma.toLowerCase()).map(wordOf))));

const wordOf = ({ lemma }: Token): string => lemma.toLowerCase();

/** "a second suspect", "another man" */
const SECOND = new Set(['second', 'another', 'other']);
const MEN = new Set(['man', 'suspect', 'woman', 'person', 'attacker', 'gunman', 'teenager', 'youth', 'boy', 'accomplice', 'driver']);

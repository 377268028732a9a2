import type { Document, Token } from '../../model.js';
import { thingIn, type State } from '../courses.js';
import { oncePer } from '../once.js';
import { isPlainSaying } from '../saying.js';
import { personKeysBeside } from '../person-keys.js';
import { namesPerson } from '../person-noun.js';
import { childBy, type Tree } from '../tree.js';
import { within } from '../within.js';

/** A person by name and age, or by what only one in the story is ("the driver"), "a second man" as the second one, a thing by its kind. */
export function keysOf(whom: number, state: State, tree: Tree, document: Document): readonly string[] {
  const { course } = state;
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
  // "the Dutch have lodged an appeal", "the Dutch federation"
  if (keys.length === 0 && course.of.includes('named')) for (const at of BODIES.has(wordOf(tokens[whom]!)) ? children[whom]!.filter((c) => tokens[c]!.relation === 'amod') : [whom]) for (const { entity, type } of within(document.names, tokens[at]!)) if (type === 'group') keys.push(entity);
  // "the federation said it would appeal"
  const speaker = keys.length === 0 && (course.of.includes('named') || course.of.includes('person')) ? speakerFor(whom, tree) : undefined;
  if (speaker !== undefined) keys.push(...keysOf(speaker, state, tree, document));
  const thing = thingIn(course, wordOf(tokens[whom]!));
  const number = thing !== undefined || course.of.includes('groups') ? numberOf(whom, tree, document) : undefined;
  if (thing !== undefined && (!course.counted || number !== undefined)) keys.push(course.counted ? `${number} ${thing}` : thing);
  // "4,200 people" and "4,200 residents" are the same ones
  if (number !== undefined && number >= MANY_ENOUGH && course.of.includes('groups') && (thing !== undefined || namesPerson(wordOf(tokens[whom]!)))) keys.push(`${number} people`);
  return [...new Set(keys)];
}

/** Bodies that are called by their country alone. */
const BODIES = new Set(['federation', 'association', 'government', 'ministry', 'team', 'embassy', 'side', 'delegation', 'camp', 'authority', 'union', 'parliament', 'navy', 'army', 'coastguard', 'military']);

/** Who says it of himself: of "the federation said it would appeal" the federation. */
function speakerFor(whom: number, tree: Tree): number | undefined {
  const { tokens } = tree;
  if (!SELVES.has(tokens[whom]!.lemma.toLowerCase())) return undefined;
  let up = tokens[whom]!.head;
  for (let step = 0; step < CLIMB && up >= 0; step++) {
    const { relation, head } = tokens[up]!;
    if (relation === 'ccomp' && isPlainSaying(tokens[head]!.lemma)) return childBy(tree, head, 'nsubj');
    if (relation !== 'xcomp' && relation !== 'conj') return undefined;
    up = head;
  }
  return undefined;
}

const SELVES = new Set(['it', 'they', 'we', 'i']);
/** How many heads to climb from a pronoun to the verb of saying. */
const CLIMB = 4;

/** From so many on a number tells who is meant. */
const MANY_ENOUGH = 10;

/** "240" of "some 240 jobs" */
function numberOf(whom: number, { tokens, children }: Tree, document: Document): number | undefined {
  const numeral = children[whom]!.find((c) => tokens[c]!.relation === 'nummod');
  const quantity = numeral === undefined ? undefined : within(document.quantities, tokens[whom]!)[0] ?? document.quantities.find(({ start, end }) => start <= tokens[numeral]!.start && end >= tokens[numeral]!.end);
  return quantity && quantity.low !== null && quantity.low === quantity.high ? quantity.low : undefined;
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

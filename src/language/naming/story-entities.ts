import type { Document, Name, NameType } from '../../model.js';
import { placeWord } from '../geography.js';
import { acronymsOf, foldWord, foldWords, type PersonForm, personForm, samePerson, standsForLonger, withoutSuffix } from './forms.js';
import { type Gender, lexicon } from './lexicon.js';
import { genderOf } from './offices.js';

/** An entity of a story: the mentions that articles name by one key, and where it is linked to. */
export interface StoryEntity {
  readonly id: string;
  readonly key: string;
  readonly person: boolean;
  readonly words: readonly string[];
  readonly form: PersonForm | undefined;
  /** Mentions by type: the story's majority decides. */
  readonly types: Map<NameType, number>;
  readonly articles: Set<string>;
  gender: Gender | null;
  /** The entity that this one is another name of. */
  into: StoryEntity | undefined;
}

/** Persons are apart from places and things of the same name: Jordan the player, Jordan the country. */
export function entityId(name: Pick<Name, 'entity' | 'type'>): string {
  return name.type === 'person' ? `person ${name.entity}` : name.entity;
}

/** Every entity of the story under its id, with what links it: names only, whatever the order of the articles. */
export function storyEntities(documents: readonly Document[]): ReadonlyMap<string, StoryEntity> {
  const entities = new Map<string, StoryEntity>();
  for (const document of documents) {
    for (const name of document.names) {
      const id = entityId(name);
      let entity = entities.get(id);
      if (entity === undefined) {
        const words = name.entity.split(' ');
        const person = name.type === 'person';
        entities.set(id, (entity = { id, key: name.entity, person, words, form: person ? personForm(words) : undefined, types: new Map(), articles: new Set(), gender: null, into: undefined }));
      }
      entity.types.set(name.type, (entity.types.get(name.type) ?? 0) + 1);
      entity.articles.add(document.article.id);
      if (name.mention !== 'pronoun') entity.gender ??= addressedAs(document, name);
    }
  }
  for (const entity of entities.values()) {
    const given = entity.form === undefined ? undefined : lexicon().given.get(entity.form.given);
    if (entity.gender === null && given !== undefined && given !== 'either') entity.gender = given;
  }
  return entities;
}

/** "Mrs. Smith": the gender that the word before the name says. */
function addressedAs({ article }: Document, { start }: Name): Gender | null {
  const before = article.text.slice(Math.max(0, start - 12), start).trimEnd();
  return genderOf(before.slice(before.lastIndexOf(' ') + 1).toLowerCase());
}

/** The entity that stands for this one over the story. */
export function resolved(entity: StoryEntity): StoryEntity {
  let target = entity;
  for (let steps = 0; steps < 8 && target.into !== undefined; steps++) target = target.into;
  return target;
}

/** Links each entity to the one it is another name of, where exactly one fits. */
export function linkEntities(entities: Iterable<StoryEntity>): void {
  const all = [...entities].sort((a, b) => (a.id < b.id ? -1 : 1));
  const full = all.filter((entity) => entity.person && entity.form !== undefined);
  linkFullNames(full);
  linkSpellings(full.filter((entity) => entity.into === undefined));
  const families = group(full.filter((entity) => entity.into === undefined), (entity) => [entity.form!.family]);
  for (const entity of all) {
    const [type] = mainType(entity);
    const bare = entity.words.length === 1 && (entity.person || type === 'other');
    if (!bare || isListed(entity)) continue;
    const bearers = families.get(foldWord(entity.words[0]!)) ?? [];
    const bearer = bearers[0];
    if (bearers.length === 1 && bearer !== undefined && !opposed(bearer.gender, entity.gender)) entity.into = bearer;
  }
  linkOrganisations(all.filter((entity) => !entity.person && entity.into === undefined));
}

function opposed(one: Gender | null, other: Gender | null): boolean {
  return one !== null && other !== null && one !== other;
}

function isListed({ key, person }: StoryEntity): boolean {
  return !person && (lexicon().known.has(key) || placeWord(key.charAt(0).toUpperCase() + key.slice(1)) !== undefined);
}

/** "Donald J. Trump" in one article and "Donald Trump" in others: one person, unless two middle names say that there are two. */
function linkFullNames(people: readonly StoryEntity[]): void {
  for (const bearers of group(people, ({ form }) => [`${form!.given} ${form!.family}`]).values()) {
    const plain = bearers.find(({ form }) => form!.middle.length === 0 && form!.generation === null);
    const longer = bearers.filter((entity) => entity !== plain);
    const agree = longer.every((one) => longer.every((other) => samePerson(one.form!, other.form!)));
    if (!agree || longer.length === 0) continue;
    const target = plain ?? longer[0]!;
    for (const entity of longer) {
      const together = [...entity.articles].some((article) => target.articles.has(article));
      if (entity !== target && !together && samePerson(entity.form!, target.form!)) entity.into = target;
    }
  }
}

/** Shortest name that a slip or another transcription of one letter leaves the same. */
const SHORTEST_RESPELT = 6;

/**
 * "Gurbanguly" and "Kurbanguly Berdymukhamedov", "Kouyias" and "Kougias": outlets transcribe one long name differently.
 * One letter apart, the rest equal, and never both in one article.
 */
function linkSpellings(people: readonly StoryEntity[]): void {
  const sides: readonly (readonly ['family' | 'given', 'family' | 'given'])[] = [['family', 'given'], ['given', 'family']];
  for (const [equal, respelt] of sides) {
    for (const bearers of group(people, ({ form }) => [form![equal]]).values()) {
      if (bearers.length < 2 || bearers.length > 20) continue;
      const byCount = [...bearers].sort((a, b) => b.articles.size - a.articles.size || (a.id < b.id ? -1 : 1));
      byCount.forEach((entity, i) => {
        const target = byCount.slice(0, i).find((other) => respells(entity, other, respelt));
        if (target !== undefined && entity.into === undefined) entity.into = resolved(target);
      });
    }
  }
}

function respells(one: StoryEntity, other: StoryEntity, part: 'family' | 'given'): boolean {
  const a = one.form!;
  const b = other.form!;
  return a[part].length >= SHORTEST_RESPELT && b[part].length >= SHORTEST_RESPELT && a.generation === b.generation && a.middle.join(' ') === b.middle.join(' ')
    && !opposed(one.gender, other.gender) && !lexicon().given.has(a.given === b.given ? '' : a.given) && oneLetterApart(a[part], b[part]) && ![...one.articles].some((article) => other.articles.has(article));
}

/** One letter changed, added, left out, or two neighbours swapped. */
function oneLetterApart(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  const left = one.length - start - end;
  const right = other.length - start - end;
  if (left <= 1 && right <= 1) return one !== other;
  return left === 2 && right === 2 && one[start] === other[start + 1] && one[start + 1] === other[start];
}

function linkOrganisations(things: readonly StoryEntity[]): void {
  const named = things.filter((entity) => entity.words.length > 1);
  const byFirst = group(named.filter((entity) => mainType(entity)[0] === 'organisation'), ({ words }) => [words[0]!]);
  const byAcronym = group(named, ({ words }) => acronymsOf(words));
  for (const entity of things) {
    const [type] = mainType(entity);
    if (type === 'place' || type === 'group' || lexicon().known.has(entity.key)) continue;
    const words = withoutSuffix(foldWords(entity.words));
    // An acronym of three letters or more, spelled as one word.
    const expanded = words.length === 1 && words[0]!.length >= 3 ? (byAcronym.get(words[0]!) ?? []) : [];
    const longer = expanded.length > 0 ? expanded : (byFirst.get(words[0]!) ?? []).filter((long) => long !== entity && type !== 'person' && standsForLonger(words, long.words));
    if (longer.length === 1 && longer[0] !== entity && longer[0]!.into !== entity) entity.into = longer[0];
  }
}

/** The type that most mentions have, and how many; ties in the order of the alphabet. */
export function mainType({ types }: StoryEntity): readonly [NameType, number] {
  let best: readonly [NameType, number] = ['other', 0];
  for (const [type, count] of [...types].sort((a, b) => (a[0] < b[0] ? -1 : 1))) if (count > best[1]) best = [type, count];
  return best;
}

function group(entities: readonly StoryEntity[], keys: (entity: StoryEntity) => readonly string[]): Map<string, StoryEntity[]> {
  const map = new Map<string, StoryEntity[]>();
  for (const entity of entities) {
    for (const key of keys(entity)) {
      const list = map.get(key);
      if (list === undefined) map.set(key, [entity]);
      else list.push(entity);
    }
  }
  return map;
}

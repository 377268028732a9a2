import type { Document, Name, NameType } from '../../model.js';
import { type PersonForm, personForm } from './forms.js';
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

/** The type that most mentions have, and how many; ties in the order of the alphabet. */
export function mainType({ types }: StoryEntity): readonly [NameType, number] {
  let best: readonly [NameType, number] = ['other', 0];
  for (const [type, count] of [...types].sort((a, b) => (a[0] < b[0] ? -1 : 1))) if (count > best[1]) best = [type, count];
  return best;
}

/** Entities that share a key are compared in pairs up to this many. */
const MOST_ALIKE = 40;

export function groupBy(entities: readonly StoryEntity[], keys: (entity: StoryEntity) => readonly string[]): ReadonlyMap<string, StoryEntity[]> {
  const map = new Map<string, StoryEntity[]>();
  for (const entity of entities) {
    for (const key of keys(entity)) {
      const list = map.get(key);
      if (list === undefined) map.set(key, [entity]);
      else list.push(entity);
    }
  }
  // Comparing all with all is for the few that share a word; of more none is told apart.
  for (const [key, list] of map) if (list.length > MOST_ALIKE) map.set(key, list.slice(0, 0));
  return map;
}

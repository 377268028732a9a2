import type { Attribution, Document, Name, NameType } from '../model.js';
import { linkBodies } from './naming/story-bodies.js';
import { entityId, mainType, resolved, type StoryEntity, storyEntities } from './naming/story-entities.js';
import { linkPeople } from './naming/story-people.js';

/**
 * Gives every mention of one entity in a story the same `entity`: a bare family name gets the key of the only person who
 * bears it, a short or abbreviated organisation that of the full one. The order of the articles plays no part, and two
 * people who share a family name stay two.
 */
export function linkNames(documents: readonly Document[]): readonly Document[] {
  const entities = storyEntities(documents);
  const all = [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  linkPeople(all);
  linkBodies(all.filter((entity) => !entity.person && entity.into === undefined));
  const types = storyTypes(entities.values());
  return documents.map((document) => relinked(document, entities, types));
}

/** Entity that stands for others → the type that most of their mentions have. */
function storyTypes(entities: Iterable<StoryEntity>): ReadonlyMap<StoryEntity, NameType> {
  const joined = new Map<StoryEntity, Map<NameType, number>>();
  for (const entity of entities) {
    const target = resolved(entity);
    const counts = joined.get(target) ?? new Map<NameType, number>();
    // Members ("Republicans") say nothing about what their party is.
    for (const [type, count] of entity.types) if (type !== 'group' || entity.types.size === 1) counts.set(type, (counts.get(type) ?? 0) + count);
    joined.set(target, counts);
  }
  const types = new Map<StoryEntity, NameType>();
  for (const [target, counts] of joined) types.set(target, target.person ? 'person' : mainType({ ...target, types: counts })[0]);
  return types;
}

function relinked(document: Document, entities: ReadonlyMap<string, StoryEntity>, types: ReadonlyMap<StoryEntity, NameType>): Document {
  const keys = new Map<string, string>();
  const names = document.names.map((name): Name => {
    const target = resolved(entities.get(entityId(name))!);
    const entity = keyOf(target, entities);
    if (!keys.has(name.entity)) keys.set(name.entity, entity);
    // A place stays a place in one mention and its people a group in the next.
    const type = name.type === 'place' || name.type === 'group' ? name.type : (types.get(target) ?? name.type);
    return entity === name.entity && type === name.type ? name : { start: name.start, end: name.end, type, entity, mention: name.mention, canonical: name.canonical, office: name.office };
  });
  const attributions = document.attributions.map((attribution) => withEntity(attribution, document.names, names, keys));
  const { article, sentences, times, quantities, quotations } = document;
  return { article, sentences, names, times, quantities, quotations, attributions };
}

/** A person who shares the key with a place or thing is marked as one. */
function keyOf(target: StoryEntity, entities: ReadonlyMap<string, StoryEntity>): string {
  const twin = target.person ? entities.get(target.key) : undefined;
  return twin !== undefined && twin.into !== target ? `${target.key} (person)` : target.key;
}

function withEntity(attribution: Attribution, before: readonly Name[], after: readonly Name[], keys: ReadonlyMap<string, string>): Attribution {
  const { entity, source } = attribution;
  if (entity === null) return attribution;
  const at = source === null ? -1 : before.findIndex((name) => name.entity === entity && name.start >= source.start && name.end <= source.end);
  const linked = at >= 0 ? after[at]!.entity : (keys.get(entity) ?? entity);
  return linked === entity ? attribution : { ...attribution, entity: linked };
}

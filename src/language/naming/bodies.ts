import type { Article } from '../../model.js';
import { isAllCapitals } from './capitals.js';
import type { Entity } from './clusters.js';
import { acronymsOf, addsPlace, standsForLonger } from './forms.js';
import { lexicon } from './lexicon.js';
import type { NameMention } from './segments.js';

/** More bodies than this under one word make it ambiguous anyway. */
const MOST_ALIKE = 20;

/** Companies with and without "Inc.", first words that stand for the whole, acronyms and their expansions. */
export function joinOrganisations(article: Article, entities: readonly Entity[]): readonly Entity[] {
  const byFirst = new Map<string, Entity[]>();
  const byLast = new Map<string, Entity[]>();
  const byHead = new Map<string, Entity[]>();
  const byAcronym = new Map<string, Entity[]>();
  const add = (map: Map<string, Entity[]>, key: string, entity: Entity): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [entity]);
    else if (list.length < MOST_ALIKE) list.push(entity);
  };
  for (const entity of entities) {
    if (entity.words.length < 2 || entity.type === 'person') continue;
    add(byFirst, entity.words[0]!, entity);
    add(byLast, entity.words[entity.words.length - 1]!, entity);
    if (entity.type === 'organisation') add(byHead, headWord(entity.words), entity);
    for (const acronym of acronymsOf(entity.words)) add(byAcronym, acronym, entity);
  }
  const into = new Map<Entity, Entity>();
  for (const short of entities) {
    const first = short.mentions[0]!;
    if (first.place !== null || short.type === 'person' || short.type === 'group') continue;
    const acronym = short.words.length === 1 && isAllCapitals(first.words[0]!) && short.words[0]!.length >= 2;
    const named = acronym ? (byAcronym.get(short.words[0]!) ?? []).filter((long) => short.words[0]!.length > 2 || isBracketed(article, first, long)) : [];
    const placed = (byLast.get(short.words[short.words.length - 1]!) ?? []).filter((long) => long !== short && addsPlace(short.words, long.words));
    // "the Commission" after one body of that name
    const headed = short.words.length === 1 && lexicon().organisationHeads.has(short.words[0]!) ? (byHead.get(short.words[0]!) ?? []) : [];
    const longer = named.length > 0 ? named : placed.length > 0 ? placed : headed.length > 0 ? headed : (byFirst.get(short.words[0]!) ?? []).filter((long) => long !== short && long.type === 'organisation' && standsForLonger(short.words, long.words));
    if (longer.length === 1 && longer[0] !== short) into.set(short, longer[0]!);
  }
  for (const short of into.keys()) {
    let target = into.get(short)!;
    for (let steps = 0; steps < 4 && into.has(target); steps++) target = into.get(target)!;
    if (target === short || into.has(target)) continue;
    target.mentions.push(...short.mentions);
    // "Association of Southeast Asian Nations (ASEAN)" keeps the key of the known one.
    if (short.mentions[0]!.known !== null && target.mentions[0]!.known === null) target.key = short.key;
  }
  return entities.filter((entity) => !into.has(entity));
}

/** "commission" of the European Commission, "council" of the Council of Europe. */
function headWord(words: readonly string[]): string {
  const link = words.findIndex((word) => word === 'of' || word === 'for' || word === 'on');
  return link > 0 ? words[link - 1]! : words[words.length - 1]!;
}

/** "Rapid Support Unit (RS)": the acronym right after the name, in brackets. */
function isBracketed(article: Article, acronym: NameMention, long: Entity): boolean {
  return long.mentions.some(({ end }) => end < acronym.start && acronym.start - end <= 3 && article.text.slice(end, acronym.start).trim() === '(');
}

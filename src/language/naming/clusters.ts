import type { Article, NameType, Sentence } from '../../model.js';
import { placeWord } from '../geography.js';
import { isAllCapitals } from './capitals.js';
import { acronymsOf, foldWords, type PersonForm, personForm, samePerson, standsForLonger, withoutSuffix } from './forms.js';
import { type Gender, lexicon } from './lexicon.js';
import type { NameMention } from './segments.js';
import { noScores, scoreMention, type TypeScores, typeOf } from './typing.js';

/** One entity of an article with the mentions that name it. */
export interface Entity {
  key: string;
  type: NameType;
  readonly mentions: NameMention[];
  readonly words: readonly string[];
  readonly person: PersonForm | undefined;
  gender: Gender | null;
  canonical: string;
}

interface Group {
  readonly key: string;
  readonly words: readonly string[];
  readonly mentions: NameMention[];
  readonly scores: TypeScores;
  type: NameType;
}

/** Puts together the mentions of one article that name one entity, types them and gives each its key. */
export function clusterNames(article: Article, sentences: readonly Sentence[], mentions: readonly NameMention[]): readonly Entity[] {
  const groups = groupByForm(sentences, mentions);
  const entities = new Map<string, Entity>();
  const people: Entity[] = [];
  const bare: Group[] = [];
  const others: Group[] = [];
  for (const group of groups) {
    if (group.type === 'person' && group.words.length > 1) addPerson(people, group);
    else if (group.words.length === 1 && group.mentions[0]!.known === null) bare.push(group);
    else others.push(group);
  }
  joinShortPeople(people);
  const byName = indexPeople(people);
  for (const group of bare) {
    const rest: NameMention[] = [];
    for (const mention of group.mentions) {
      const bearers = mention.place === null || asPerson(mention, sentences) ? byName.get(group.words[0]!) : undefined;
      const person = choosePerson(mention.place === null ? bearers : bearers?.filter(isSurelyPerson), mention);
      if (person === undefined) rest.push(mention);
      else person.mentions.push(mention);
    }
    // A family name that two people bear is a person all the same.
    const open = byName.has(group.words[0]!) && group.type !== 'place' ? 'person' : group.type;
    if (rest.length > 0) others.push({ ...group, mentions: rest, type: open });
  }
  for (const person of people) entities.set(`person ${person.key}`, finish(article, person));
  for (const entity of joinOrganisations(article, others)) entities.set(`${entity.type} ${entity.key}`, finish(article, entity));
  return [...entities.values()];
}

function groupByForm(sentences: readonly Sentence[], mentions: readonly NameMention[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const mention of mentions) {
    const folded = foldWords(mention.words);
    const words = mention.hint === 'organisation' ? withoutSuffix(folded) : folded;
    const key = mention.known?.toLowerCase() ?? (mention.place !== null && !mention.titled ? mention.place.entity : mention.titled && words.length === 1 ? `mr ${words[0]}` : words.join(' '));
    if (key === '') continue;
    let group = groups.get(key);
    if (group === undefined) groups.set(key, (group = { key, words, mentions: [], scores: noScores(), type: 'other' }));
    group.mentions.push(mention);
    scoreMention(group.scores, mention, sentences[mention.sentence]!);
  }
  // "Mr. Weber" and "Weber" are one name
  for (const [key, titled] of groups) {
    const bare = key.startsWith('mr ') ? groups.get(titled.words[0]!) : undefined;
    if (bare === undefined || bare.mentions[0]!.place !== null) continue;
    titled.mentions.push(...bare.mentions);
    for (const type of ['person', 'organisation', 'place', 'other'] as const) titled.scores[type] += bare.scores[type];
    groups.delete(titled.words[0]!);
  }
  for (const group of groups.values()) {
    const first = group.mentions[0]!;
    const definite = sentences[first.sentence]!.tokens[first.from - 1]?.text.toLowerCase() === 'the';
    group.type = first.place !== null && !first.titled ? 'place' : first.known !== null ? (first.hint ?? 'organisation') : first.hint === 'group' ? 'group' : typeOf(group.scores, first.words, definite);
  }
  return [...groups.values()];
}

function addPerson(people: Entity[], group: Group): void {
  people.push({ key: group.words.join(' '), type: 'person', mentions: [...group.mentions], words: group.words, person: personForm(group.words), gender: genderOfPerson(group), canonical: '' });
}

function genderOfPerson({ mentions, words }: Group): Gender | null {
  for (const { gender } of mentions) if (gender !== null) return gender;
  const form = personForm(words);
  const given = lexicon().given.get(form?.familyFirst ? form.given : words[0]!);
  return given === undefined || given === 'either' ? null : given;
}

/** "Donald Trump" with "Donald J. Trump", "García Márquez" with "Gabriel García Márquez": one person when only one fits. */
function joinShortPeople(people: Entity[]): void {
  const byFamily = new Map<string, Entity[]>();
  for (const entity of people) {
    const family = entity.words[entity.words.length - 1]!;
    const list = byFamily.get(family);
    if (list === undefined) byFamily.set(family, [entity]);
    else list.push(entity);
  }
  const gone = new Set<Entity>();
  for (const namesakes of byFamily.values()) {
    if (namesakes.length < 2 || namesakes.length > 12) continue;
    for (const short of namesakes) {
      const longer = namesakes.filter((long) => long !== short && !gone.has(long) && long.words.length > short.words.length && fits(short, long));
      // A sentence that names both tells them apart.
      const target = longer[0];
      if (longer.length !== 1 || target === undefined || shareSentence(short, target)) continue;
      target.mentions.push(...short.mentions);
      target.gender ??= short.gender;
      gone.add(short);
    }
  }
  for (let i = people.length - 1; i >= 0; i--) if (gone.has(people[i]!)) people.splice(i, 1);
}

function fits(short: Entity, long: Entity): boolean {
  if (short.person !== undefined && long.person !== undefined && samePerson(short.person, long.person)) return true;
  const skip = long.words.length - short.words.length;
  return !lexicon().given.has(short.words[0]!) && short.words.every((word, i) => word === long.words[skip + i]);
}

function shareSentence(one: Entity, other: Entity): boolean {
  const sentences = new Set(one.mentions.map(({ sentence }) => sentence));
  return other.mentions.some(({ sentence }) => sentences.has(sentence));
}

/** Family name, or any other word of the name when no family name fits → the people who bear it. */
function indexPeople(people: readonly Entity[]): ReadonlyMap<string, readonly Entity[]> {
  const index = new Map<string, Entity[]>();
  const put = (word: string, entity: Entity): void => {
    const list = index.get(word);
    if (list === undefined) index.set(word, [entity]);
    else if (!list.includes(entity)) list.push(entity);
  };
  for (const entity of people) if (entity.person !== undefined) put(entity.person.family, entity);
  const families = new Set(index.keys());
  for (const entity of people) {
    for (const word of [entity.person?.given ?? '', entity.words[entity.words.length - 1]!]) {
      if (word !== '' && !families.has(word)) put(word, entity);
    }
  }
  return index;
}

/** A first name or a title, not just two capitalised words: Michael Jordan; not "Russia Today". */
function isSurelyPerson({ words, mentions }: Entity): boolean {
  return lexicon().given.has(words[0]!) || mentions.some(({ titled, office }) => titled || office !== null);
}

function choosePerson(bearers: readonly Entity[] | undefined, mention: NameMention): Entity | undefined {
  if (bearers === undefined) return undefined;
  if (bearers.length === 1) return mention.gender !== null && bearers[0]!.gender !== null && bearers[0]!.gender !== mention.gender ? undefined : bearers[0];
  if (mention.gender === null) {
    // Who comes in as somebody's wife or brother is not the one whom the family name alone means.
    const own = bearers.filter((bearer) => !bearer.mentions.some((other) => other.kin));
    return own.length === 1 ? own[0] : undefined;
  }
  const fitting = bearers.filter(({ gender }) => gender === mention.gender);
  return fitting.length === 1 && bearers.every(({ gender }) => gender !== null) ? fitting[0] : undefined;
}

const placeMarkers = new Set(['in', 'at', 'near', 'to', 'from', 'of', 'outside', 'across', 'around', 'into', 'through', 'over', 'for', 'on', 'between', 'toward', 'towards', 'inside', 'throughout', 'within', 'leave', 'left', 'visited', 'visit', 'the']);

/** "Washington said" after Denzel Washington: a place word that can be a family name here. */
function asPerson(mention: NameMention, sentences: readonly Sentence[]): boolean {
  if (mention.place?.form !== 'name') return false;
  const { tokens } = sentences[mention.sentence]!;
  const before = tokens[mention.from - 1]?.text.toLowerCase() ?? '';
  const after = tokens[mention.to];
  return !placeMarkers.has(before) && !(after?.text === ',' && placeWord(tokens[mention.to + 1]?.text ?? '') !== undefined);
}

/** Companies with and without "Inc.", first words that stand for the whole, acronyms and their expansions. */
function joinOrganisations(article: Article, groups: readonly Group[]): readonly Entity[] {
  const entities: Entity[] = groups.map((group) => ({ key: keyOf(group), type: group.type, mentions: [...group.mentions], words: group.type === 'organisation' ? withoutSuffix(group.words) : group.words, person: undefined, gender: group.mentions.find(({ gender }) => gender !== null)?.gender ?? null, canonical: '' }));
  const byFirst = new Map<string, Entity[]>();
  const byAcronym = new Map<string, Entity[]>();
  const add = (map: Map<string, Entity[]>, key: string, entity: Entity): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [entity]);
    else list.push(entity);
  };
  for (const entity of entities) {
    if (entity.words.length < 2 || entity.type === 'person') continue;
    add(byFirst, entity.words[0]!, entity);
    for (const acronym of acronymsOf(entity.words)) add(byAcronym, acronym, entity);
  }
  const into = new Map<Entity, Entity>();
  for (const short of entities) {
    const first = short.mentions[0]!;
    if (first.place !== null || short.type === 'person' || short.type === 'group') continue;
    const acronym = short.words.length === 1 && isAllCapitals(first.words[0]!) && short.words[0]!.length >= 2;
    const named = acronym ? (byAcronym.get(short.words[0]!) ?? []).filter((long) => short.words[0]!.length > 2 || isBracketed(article, first, long)) : [];
    const longer = named.length > 0 ? named : (byFirst.get(short.words[0]!) ?? []).filter((long) => long !== short && long.type === 'organisation' && standsForLonger(short.words, long.words));
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

/** "Rapid Support Unit (RS)": the acronym right after the name, in brackets. */
function isBracketed(article: Article, acronym: NameMention, long: Entity): boolean {
  return long.mentions.some(({ end }) => end < acronym.start && acronym.start - end <= 3 && article.text.slice(end, acronym.start).trim() === '(');
}

function keyOf({ key, type, words, mentions }: Group): string {
  if (key.startsWith('mr ')) return words.join(' ');
  return type === 'organisation' && mentions[0]!.known === null ? withoutSuffix(words).join(' ') : key;
}

/** Mentions in order, and the fullest form of the name as the article prints it. */
function finish(article: Article, entity: Entity): Entity {
  entity.mentions.sort((a, b) => a.start - b.start);
  const place = entity.mentions[0]!.place;
  if (place !== null && entity.type === 'place') return { ...entity, canonical: place.canonical };
  let best = entity.mentions[0]!;
  for (const mention of entity.mentions) if (mention.words.length > best.words.length) best = mention;
  return { ...entity, canonical: article.text.slice(best.start, best.end).replace(/\s+/g, ' ') };
}

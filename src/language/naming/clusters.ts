import type { Article, NameType, Sentence } from '../../model.js';
import { placeWord } from '../geography.js';
import { joinOrganisations } from './bodies.js';
import { foldWords, type PersonForm, withoutSuffix } from './forms.js';
import type { Gender } from './lexicon.js';
import { addPerson, choosePerson, indexPeople, isSurelyPerson, joinShortPeople, MOST_BEARERS } from './people.js';
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

export interface Group {
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
      const person = choosePerson(mention.place === null ? bearers : bearers?.slice(0, MOST_BEARERS + 1).filter(isSurelyPerson), mention);
      if (person === undefined) rest.push(mention);
      else person.mentions.push(mention);
    }
    // A family name that two people bear is a person all the same.
    const open = byName.has(group.words[0]!) && group.type !== 'place' ? 'person' : group.type;
    if (rest.length > 0) others.push({ ...group, mentions: rest, type: open });
  }
  for (const person of people) entities.set(`person ${person.key}`, finish(article, person));
  for (const entity of joinOrganisations(article, others.map(asEntity))) entities.set(`${entity.type} ${entity.key}`, finish(article, entity));
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

const placeMarkers = new Set(['in', 'at', 'near', 'to', 'from', 'of', 'outside', 'across', 'around', 'into', 'through', 'over', 'for', 'on', 'between', 'toward', 'towards', 'inside', 'throughout', 'within', 'leave', 'left', 'visited', 'visit', 'the']);

/** "Washington said" after Denzel Washington: a place word that can be a family name here. */
function asPerson(mention: NameMention, sentences: readonly Sentence[]): boolean {
  if (mention.place?.form !== 'name') return false;
  const { tokens } = sentences[mention.sentence]!;
  const before = tokens[mention.from - 1]?.text.toLowerCase() ?? '';
  const after = tokens[mention.to];
  return !placeMarkers.has(before) && !(after?.text === ',' && placeWord(tokens[mention.to + 1]?.text ?? '') !== undefined);
}

function asEntity(group: Group): Entity {
  const { type, mentions, words } = group;
  const gender = mentions.find((mention) => mention.gender !== null)?.gender ?? null;
  return { key: keyOf(group), type, mentions: [...mentions], words: type === 'organisation' ? withoutSuffix(words) : words, person: undefined, gender, canonical: '' };
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
  const name = article.text.slice(best.start, best.end).replace(/\s+/g, ' ');
  return { ...entity, canonical: entity.type === 'person' ? unshouted(name) : name };
}

/** "GARY ROSS" of a headline in capitals is Gary Ross elsewhere; initials stay. */
const unshouted = (name: string): string =>
  /\p{Ll}/u.test(name) || !name.includes(' ') ? name : name.replace(/\p{Lu}{3,}/gu, (word) => word[0] + word.slice(1).toLowerCase());


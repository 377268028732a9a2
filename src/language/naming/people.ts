import type { Entity, Group } from './clusters.js';
import { personForm, samePerson } from './forms.js';
import { type Gender, lexicon } from './lexicon.js';
import type { NameMention } from './segments.js';

/** With more bearers than this a family name tells nobody apart, and comparing them all would take too long. */
export const MOST_BEARERS = 20;

/** A group of full names as an entity of its own. */
export function addPerson(people: Entity[], group: Group): void {
  people.push({ key: group.words.join(' '), type: 'person', mentions: [...group.mentions], words: group.words, person: personForm(group.words), gender: genderOfPerson(group), canonical: '' });
}

function genderOfPerson({ mentions, words }: Group): Gender | null {
  for (const { gender } of mentions) if (gender !== null) return gender;
  const form = personForm(words);
  const given = lexicon().given.get(form?.familyFirst ? form.given : words[0]!);
  return given === undefined || given === 'either' ? null : given;
}

/** "Donald Trump" with "Donald J. Trump", "García Márquez" with "Gabriel García Márquez": one person when only one fits. */
export function joinShortPeople(people: Entity[]): void {
  const byFamily = new Map<string, Entity[]>();
  for (const entity of people) {
    const family = entity.words[entity.words.length - 1]!;
    const list = byFamily.get(family);
    if (list === undefined) byFamily.set(family, [entity]);
    else list.push(entity);
  }
  const gone = new Set<Entity>();
  for (const namesakes of byFamily.values()) {
    if (namesakes.length < 2 || namesakes.length > MOST_BEARERS) continue;
    for (const short of namesakes) {
      const longer = namesakes.filter((long) => long !== short && !gone.has(long) && long.words.length > short.words.length && fits(short, long));
      // A sentence that names both tells them apart.
      const target = longer[0];
      if (longer.length !== 1 || target === undefined || shareSentence(short, target)) continue;
      const noise = lexicon().given.has(short.words[0]!) && !lexicon().given.has(target.words[0]!) && short.person !== undefined && target.person !== undefined && !samePerson(short.person, target.person);
      const [kept, dropped] = noise ? [short, target] : [target, short];
      kept.mentions.push(...dropped.mentions);
      kept.gender ??= dropped.gender;
      gone.add(dropped);
      if (noise) break;
    }
  }
  for (let i = people.length - 1; i >= 0; i--) if (gone.has(people[i]!)) people.splice(i, 1);
}

function fits(short: Entity, long: Entity): boolean {
  if (short.person !== undefined && long.person !== undefined && samePerson(short.person, long.person)) return true;
  const skip = long.words.length - short.words.length;
  const { given } = lexicon();
  // "Saints Pierre Thomas": a word before a full name that is no first name
  if (given.has(short.words[0]!) && short.words.length > 1) return !given.has(long.words[0]!) && long.words[0]!.length > 1 && short.words.every((word, i) => word === long.words[skip + i]);
  return !lexicon().given.has(short.words[0]!) && short.words.every((word, i) => word === long.words[skip + i]);
}

function shareSentence(one: Entity, other: Entity): boolean {
  const sentences = new Set(one.mentions.map(({ sentence }) => sentence));
  return other.mentions.some(({ sentence }) => sentences.has(sentence));
}

/** Family name, or any other word of the name when no family name fits → the people who bear it. */
export function indexPeople(people: readonly Entity[]): ReadonlyMap<string, readonly Entity[]> {
  const index = new Map<string, Entity[]>();
  const put = (word: string, entity: Entity): void => {
    const list = index.get(word);
    if (list === undefined) index.set(word, [entity]);
    else if (list[list.length - 1] !== entity) list.push(entity);
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
export function isSurelyPerson({ words, mentions }: Entity): boolean {
  return lexicon().given.has(words[0]!) || mentions.some(({ titled, office }) => titled || office !== null);
}

export function choosePerson(bearers: readonly Entity[] | undefined, mention: NameMention): Entity | undefined {
  if (bearers === undefined || bearers.length > MOST_BEARERS) return undefined;
  if (bearers.length === 1) return mention.gender !== null && bearers[0]!.gender !== null && bearers[0]!.gender !== mention.gender ? undefined : bearers[0];
  if (mention.gender === null) {
    // Who comes in as somebody's wife or brother is not the one whom the family name alone means.
    const own = bearers.filter((bearer) => !bearer.mentions.some((other) => other.kin));
    return own.length === 1 ? own[0] : undefined;
  }
  const fitting = bearers.filter(({ gender }) => gender === mention.gender);
  return fitting.length === 1 && bearers.every(({ gender }) => gender !== null) ? fitting[0] : undefined;
}

/**
 * A family name that two people bear goes to the one whose gender its pronouns have: "Clinton said she" with a Bill and a
 * Hillary Clinton. Changes key and canonical form of the bare entity.
 */
export function settleByGender(entities: readonly Entity[]): void {
  const byName = indexPeople(entities.filter(({ person }) => person !== undefined));
  for (const bare of entities) {
    if (bare.type !== 'person' || bare.words.length !== 1 || bare.gender === null) continue;
    const bearers = byName.get(bare.words[0]!) ?? [];
    if (bearers.length > MOST_BEARERS) continue;
    const fitting = bearers.filter(({ gender }) => gender === bare.gender);
    const one = fitting[0];
    if (one === undefined || fitting.length > 1 || bearers.some(({ gender }) => gender === null)) continue;
    bare.key = one.key;
    bare.canonical = one.canonical;
  }
}

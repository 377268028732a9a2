import { placeWord } from '../geography.js';
import { foldWord, type PersonForm, samePerson } from './forms.js';
import { type Gender, lexicon } from './lexicon.js';
import { groupBy, mainType, resolved, type StoryEntity } from './story-entities.js';

/**
 * Links the people of a story: another form of one full name, a bare family name that one person bears. Two people who
 * share a family name are never linked, nor two forms that one article uses side by side.
 */
export function linkPeople(all: readonly StoryEntity[]): void {
  linkMistyped(all);
  const full = all.filter((entity) => entity.person && entity.form !== undefined && entity.into === undefined);
  linkPrefixed(full);
  linkFullNames(open(full));
  linkNicknames(open(full));
  linkSpellings(open(full));
  const families = groupBy(open(full), ({ form }) => [form!.family]);
  for (const entity of all) {
    if (entity.into !== undefined || entity.words.length !== 1 || isListed(entity)) continue;
    if (!entity.person && mainType(entity)[0] !== 'other') continue;
    const bearers = families.get(foldWord(entity.words[0]!)) ?? [];
    const bearer = bearers[0];
    if (bearers.length === 1 && bearer !== undefined && !opposed(bearer.gender, entity.gender)) entity.into = bearer;
  }
}

function open(people: readonly StoryEntity[]): readonly StoryEntity[] {
  return people.filter(({ into }) => into === undefined);
}

function opposed(one: Gender | null, other: Gender | null): boolean {
  return one !== null && other !== null && one !== other;
}

function together(one: StoryEntity, other: StoryEntity): boolean {
  for (const article of one.articles) if (other.articles.has(article)) return true;
  return false;
}

function isListed({ key, person }: StoryEntity): boolean {
  return !person && (lexicon().knownKeys.has(key) || placeWord(key.charAt(0).toUpperCase() + key.slice(1)) !== undefined);
}

/**
 * A body that one article's words make look like a person: no first name, and other articles say otherwise; and a full name of common
 * words, "Mercy Keller", that nothing but the bare "Keller" says to be a person's.
 */
function linkMistyped(all: readonly StoryEntity[]): void {
  const things = new Map(all.filter(({ person }) => !person).map((entity) => [entity.key, entity]));
  for (const entity of all) {
    const twin = entity.person && entity.form !== undefined ? things.get(entity.key) : undefined;
    if (twin === undefined) continue;
    if (twin.words.length > 1 && mainType(twin)[0] === 'other') twin.into = entity;
    else if (entity.gender === null && !lexicon().given.has(entity.form!.given)) entity.into = twin;
  }
}

/** "Saints Pierre Thomas" beside "Pierre Thomas"; "Lo Presti" beside "Gaetano Lo Presti": all words of one end the other. */
function linkPrefixed(people: readonly StoryEntity[]): void {
  const { given } = lexicon();
  for (const bearers of groupBy(people, ({ words }) => [words[words.length - 1]!]).values()) {
    for (const short of bearers) {
      const longer = bearers.filter(({ words }) => words.length > short.words.length && short.words.every((word, i) => word === words[words.length - short.words.length + i]));
      if (given.has(short.words[0]!)) {
        for (const long of longer) if (!given.has(long.words[0]!) && long.words[0]!.length > 1) long.into = short;
      } else if (longer.length === 1 && longer[0]!.into === undefined && given.has(longer[0]!.words[0]!) && !together(short, longer[0]!)) {
        short.into = longer[0];
      }
    }
  }
}

/** "Donald J. Trump" in one article and "Donald Trump" in others: one person, unless two middle names say that there are two. */
function linkFullNames(people: readonly StoryEntity[]): void {
  const key = (form: PersonForm): string => `${form.given} ${form.family} ${form.generation ?? ''}`;
  for (const bearers of groupBy(people, ({ form }) => [key(form!)]).values()) linkAgreeing(bearers);
}

function linkAgreeing(bearers: readonly StoryEntity[]): void {
  const plain = bearers.find(({ form }) => form!.middle.length === 0);
  const longer = bearers.filter((entity) => entity !== plain);
  const target = plain ?? longer[0];
  if (longer.length === 0 || target === undefined) return;
  if (!longer.every((one) => longer.every((other) => samePerson(one.form!, other.form!)))) return;
  for (const entity of longer) if (entity !== target && !together(entity, target) && samePerson(entity.form!, target.form!)) entity.into = target;
}

/** "Bob Woodward" and "Robert Woodward": a short form of one given name, where the story has no third. */
function linkNicknames(people: readonly StoryEntity[]): void {
  const { nicknames } = lexicon();
  for (const bearers of groupBy(people, ({ form }) => [form!.family]).values()) {
    const [one, other, third] = bearers;
    if (one === undefined || other === undefined || third !== undefined) continue;
    const [a, b] = [one.form!, other.form!];
    if (a.generation !== b.generation || together(one, other) || opposed(one.gender, other.gender)) continue;
    if (nicknames.get(a.given)?.includes(b.given)) other.into = one;
    else if (nicknames.get(b.given)?.includes(a.given)) one.into = other;
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
    for (const bearers of groupBy(people, ({ form }) => [form![equal]]).values()) {
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
  // In East Asian names one letter makes another person.
  if (a.familyFirst || b.familyFirst) return false;
  return a[part].length >= SHORTEST_RESPELT && b[part].length >= SHORTEST_RESPELT && a.generation === b.generation && a.middle.join(' ') === b.middle.join(' ')
    && !opposed(one.gender, other.gender) && !lexicon().given.has(a.given === b.given ? '' : a.given) && oneLetterApart(a[part], b[part]) && !together(one, other);
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

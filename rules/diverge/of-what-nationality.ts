import { countryOf } from '../../src/language/geography.js';
import { personDescriptions } from '../../src/language/person-descriptions.js';
import { personPhrases } from '../../src/language/person-keys.js';
import { namesPerson } from '../../src/language/person-noun.js';
import { within } from '../../src/language/within.js';
import type { Answer, Claim, Document, Name, Sentence, Span } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Nationality extends Answer {
  readonly country: string;
  /** What the person is in the claim; null where the claim is about nothing but the person: "the Australian climber". */
  readonly role: 'actor' | 'object' | null;
  /** All countries of the claim, and that of its actor, who may stand before it: "the New Zealand-born Australian" is of both. */
  readonly countries: readonly string[];
  /** True of somebody who is told apart by name or age, so that it takes no finding to compare. */
  readonly known: boolean;
  /** Told beside a name, or only guessed: "the Englishman" behind a sentence about another man. */
  readonly from: 'name' | 'phrase' | 'sentence before' | null;
}

/** One person, said to be of two countries: "an Australian climber" and "the New Zealander". */
export const ofWhatNationality: DivergenceRule<Nationality> = {
  id: 'of-what-nationality',
  kind: 'participant',
  question: 'Of what nationality?',
  compares: 'fact',
  acrossOnly: true,

  facts: (document) => nationalitiesIn(document),

  answer(claim, { document, sentence }) {
    for (const { words, role } of phrasesOf(claim)) {
      for (const name of within(document.names, words)) {
        const country = nationalityIn(name, document, sentence);
        if (country !== undefined) return { says: document.article.text.slice(name.start, name.end), words: name, country, role, countries: [country, ...within(document.names, claim).flatMap((n) => countryOf(n.entity) ?? [])], known: false, from: null };
      }
    }
    return undefined;
  },

  differ(one, other, { sameEvent, oneFact }) {
    if (!sameEvent && !oneFact && !(one.known && other.known)) return 'unrelated';
    const told = [one.from, other.from];
    if (told.includes('name') && told.includes('sentence before')) return 'unrelated';
    // "killed" has its victim for an object, "died" for an actor: only one event with one verb tells two people apart by their part
    if (sameEvent && one.role !== null && other.role !== null && one.role !== other.role) return 'unrelated';
    if (one.countries.includes(other.country) || other.countries.includes(one.country)) return undefined;
    return { severity: 'medium', because: 'one person is said to be of two countries' };
  },

  examples: [
    {
      title: 'two nationalities',
      finds: 'medium',
      says: { 'An Australian climber died in the storm on Monday.': 'Australian', 'A Canadian climber died in the storm on Monday.': 'Canadian' },
    },
    {
      title: 'a country and a part of it',
      finds: 'agreement',
      says: { 'An English climber died in the storm on Monday.': 'English', 'A British climber died in the storm on Monday.': 'British' },
    },
    {
      title: 'born in the one, living in the other',
      finds: 'agreement',
      says: { 'A Canadian-born Australian climber died in the storm on Monday.': 'Australian', 'A Canadian climber died in the storm on Monday.': 'Canadian' },
    },
    {
      title: 'one country, named before the claim',
      finds: 'agreement',
      says: { 'An Australian climber survived the storm after seeing his brother fall.': 'Australian', 'An Australian climber survived after seeing his brother fall on Monday.': 'Australian' },
    },
    {
      title: 'the same age, and a name in one of the two',
      finds: 'medium',
      says: { 'A 36-year-old Australian climber fell on Monday.': 'Australian', 'The storm killed Jonas Brandt. The 36-year-old Canadian climber had set out alone.': 'Canadian' },
    },
    {
      title: 'one of them by the owner of the name',
      finds: 'medium',
      says: { 'Maria Keller, the Swedish commissioner, spoke on Monday.': 'Swedish', 'Norway’s Maria Keller spoke on Monday.': undefined },
    },
    {
      title: 'a thing has no nationality',
      finds: 'nothing',
      says: { 'An Australian law passed on Monday.': undefined, 'A Canadian law passed on Monday.': undefined },
    },
  ],
};

interface Phrase {
  readonly words: { readonly start: number; readonly end: number };
  readonly role: Nationality['role'];
}

/** Who does it and to whom; a claim about a quality is all about its bearer. */
function phrasesOf({ arguments: args, predicate: { form } }: Claim): readonly Phrase[] {
  const describes = form === 'attributive' || form === 'appositive' || form === 'copular';
  return args.flatMap((words) => (words.role === 'actor' || words.role === 'object' || words.role === 'attribute' ? [{ words, role: describes || words.role === 'attribute' ? null : words.role }] : []));
}

/** "Australian" of "an Australian climber", "the New Zealander"; not of "Australian officials", nor "Canadian-born". */
function nationalityIn({ start, end, type, mention, entity }: Name, { article: { text } }: Document, { tokens }: Sentence): string | undefined {
  if (text[end] === '-') return undefined;
  const country = countryOf(entity);
  if (type === 'group') return mention === 'demonym' && !text.slice(start, end).endsWith('s') ? country : undefined;
  const last = tokens.findIndex((t) => t.end === end);
  if (type !== 'place' || last < 0) return undefined;
  // "a New Zealand ski mountaineer"
  let noun = last + 1;
  while (tokens[noun + 1]?.tag === 'NOUN' && (tokens[noun]!.tag === 'NOUN' || tokens[noun]!.tag === 'ADJ')) noun++;
  const head = tokens[noun];
  return head?.tag === 'NOUN' && !head.text.endsWith('s') && namesPerson(head.lemma.toLowerCase()) ? country : undefined;
}

/** "Annika Holm, the Swedish commissioner", "Norway's Annika Holm": of a counterpart it is said whose he is. */
function describedIn(document: Document): readonly Fact<Nationality>[] {
  const { text } = document.article;
  const described = personDescriptions(document).flatMap(({ entity, named, words, span }) => {
    if (words.some((word) => NOT_OF_IT.has(word))) return [];
    const countries = within(document.names, span).flatMap((name) => (name.mention === 'demonym' && !text.slice(name.start, name.end).endsWith('s') && text[name.end] === ' ' ? [name] : []));
    return countries.length === 1 ? [toldOf(entity, named, countries[0]!, text)] : [];
  });
  const owned = document.names.flatMap((name, i) => {
    const before = document.names[i - 1];
    return name.type === 'person' && name.mention === 'name' && before?.type === 'place' && OWNED.has(text.slice(before.end, name.start)) ? [toldOf(name.entity, name, before, text)] : [];
  });
  return [...described, ...owned].filter((fact) => fact !== undefined);
}

/** "her Norwegian counterpart", "a former Swedish ambassador to Norway" */
const NOT_OF_IT = new Set(['counterpart', 'ambassador', 'envoy', 'expert', 'correspondent', 'opponent', 'rival', 'teacher', 'translator', 'interpreter', 'speaker', 'historian', 'specialist', 'president', 'minister', 'secretary', 'premier', 'chancellor', 'king', 'queen', 'born', 'leader', 'lawyer', 'coach', 'manager', 'agent']);
const OWNED = new Set(["'s ", '’s ']);

function toldOf(subject: string, { start, end }: Span, place: Name, text: string): Fact<Nationality> | undefined {
  const country = countryOf(place.entity);
  const words = { start: place.start, end: place.end };
  return country === undefined ? undefined : { subject, named: { start, end }, answer: { says: text.slice(place.start, place.end), words, country, role: null, countries: [country], known: true, from: 'name' } };
}

/** Everybody with a nationality whom a name or an age tells apart. */
function nationalitiesIn(document: Document): readonly Fact<Nationality>[] {
  return [...byPhrase(document), ...describedIn(document)];
}

function byPhrase(document: Document): readonly Fact<Nationality>[] {
  if (!document.names.some(({ type, entity }) => (type === 'group' || type === 'place') && countryOf(entity) !== undefined)) return [];
  const ages = new Map<string, string>();
  const phrases = personPhrases(document);
  for (const { keys } of phrases) if (keys.length === 2) ages.set(keys[0]!, keys[1]!);
  return phrases.flatMap(({ keys, words, sentence, previous }) => {
    const own = within(document.names, words);
    const name = own.find((n) => nationalityIn(n, document, sentence) !== undefined);
    if (!name) return [];
    const country = nationalityIn(name, document, sentence)!;
    // "The New Zealander had set out alone", behind a sentence about Duncan Rait
    const people = keys.length > 0 ? keys : name.end === words.end ? previous : [];
    const age = people.map((key) => ages.get(key)).find((key) => key !== undefined && !people.includes(key));
    const named: Span = { start: name.start, end: name.end };
    const answer = { says: document.article.text.slice(name.start, name.end), words: named, country, role: null, countries: own.flatMap((n) => countryOf(n.entity) ?? []), known: true, from: keys.length > 0 ? 'phrase' : 'sentence before' } as const;
    return [...people, ...(age === undefined ? [] : [age])].map((subject) => ({ subject, named, answer }));
  });
}

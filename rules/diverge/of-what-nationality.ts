import { countryOf } from '../../src/language/geography.js';
import { namesPerson } from '../../src/language/person-noun.js';
import { within } from '../../src/language/within.js';
import type { Answer, Claim, Document, Name, Sentence } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Nationality extends Answer {
  readonly country: string;
  /** What the person is in the claim; null where the claim is about nothing but the person: "the Australian climber". */
  readonly role: 'actor' | 'object' | null;
  /** All countries of the claim, and that of its actor, who may stand before it: "the New Zealand-born Australian" is of both. */
  readonly countries: readonly string[];
}

/** One person, said to be of two countries: "an Australian climber" and "the New Zealander". */
export const ofWhatNationality: DivergenceRule<Nationality> = {
  id: 'of-what-nationality',
  kind: 'participant',
  question: 'Of what nationality?',
  compares: 'fact',

  answer(claim, { document, sentence }) {
    for (const { words, role } of phrasesOf(claim)) {
      for (const name of within(document.names, words)) {
        const country = nationalityIn(name, document, sentence);
        if (country !== undefined) return { says: document.article.text.slice(name.start, name.end), words: name, country, role, countries: [country, ...within(document.names, claim).flatMap((n) => countryOf(n.entity) ?? [])] };
      }
    }
    return undefined;
  },

  differ(one, other, { sameEvent, oneFact }) {
    if (!sameEvent && !oneFact) return 'unrelated';
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

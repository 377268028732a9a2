import { editDistance } from '../../src/language/edit-distance.js';
import type { Answer, Document, Name } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Spelling extends Answer {
  readonly article: string;
  readonly entity: string;
  /** "Vassilis"; null where the family name stands alone. */
  readonly given: string | null;
  readonly family: string;
  /** Names of all people in the article, in lower case: what it tells apart is not one name. */
  readonly others: ReadonlySet<string>;
}

/** Letters that may differ between two spellings of one word: Kouyias and Kougias, Vassilis and Vassilios. */
const MAX_EDITS = 2;
/** … where a name stands alone: Rait and Raite. */
const MAX_EDITS_ALONE = 1;
const MIN_LENGTH = 4;
/** Letters that a name and its short form share: Alexandros and Alexis. */
const SHORT_FORM = 3;

/** One person, two spellings: one of the two newsrooms should look it up, and surely one that has both. */
export const nameSpelledDifferently: DivergenceRule<Spelling> = {
  id: 'name-spelled-differently',
  kind: 'participant',
  question: 'How is the name spelled?',

  facts: (document) => spellingsIn(document),

  differ(one, other) {
    if (one.family === other.family && (one.given === other.given || one.given === null || other.given === null)) return one.article === other.article ? 'unrelated' : undefined;
    if (!isOneName(one, other)) return 'unrelated';
    // an article that has both in full means two people: a brother and a sister
    const bothInFull = one.given !== null && other.given !== null;
    if (one.entity !== other.entity && bothInFull && [one, other].every(({ others }) => others.has(fullOf(one)) && others.has(fullOf(other)))) return 'unrelated';
    if (one.article === other.article) return bothInFull ? 'unrelated' : { severity: 'low', because: 'one article spells a name in two ways' };
    return { severity: 'low', because: 'one name is spelled in two ways' };
  },

  examples: [
    {
      title: 'two transliterations',
      finds: 'low',
      says: { 'Alexis Kouyias defended the guard in court.': 'Alexis Kouyias', 'Alexis Kougias defended the guard in court.': 'Alexis Kougias' },
    },
    {
      title: 'two forms of a first name',
      finds: 'low',
      says: { 'Vassilis Karvelas defended the guard in court.': 'Vassilis Karvelas', 'Vassilios Karvelas defended the guard in court.': 'Vassilios Karvelas' },
    },
    {
      title: 'one article with a slip',
      finds: 'low',
      says: { 'Jonas Brandt opened the bridge. Residents had thanked Brandtt.': 'Jonas Brandt', 'Jonas Brandt opened the bridge on Monday.': 'Jonas Brandt' },
    },
    {
      title: 'first name left out',
      finds: 'agreement',
      says: { 'Maria Keller defended the guard in court.': 'Maria Keller', 'Keller defended the guard in court.': 'Keller' },
    },
    {
      title: 'two people of one family',
      finds: 'agreement',
      says: { 'Maria Keller and Marta Keller opened the bridge.': 'Maria Keller', 'Marta Keller and Maria Keller opened the bridge on Monday.': 'Marta Keller' },
    },
  ],
};

/** By entity, and by what two spellings of one name have in common. */
function spellingsIn({ article, names }: Document): readonly Fact<Spelling>[] {
  const others = new Set(names.flatMap((n) => (n.type === 'person' && n.mention === 'name' ? [article.text.slice(n.start, n.end).toLowerCase()] : [])));
  return names.flatMap((name) => {
    const says = article.text.slice(name.start, name.end).replace(/[’']s$/, '');
    const words = says.split(/[\s.]+/).filter((w) => w.length >= MIN_LENGTH);
    if (!isCandidate(name, says) || words.length === 0) return [];
    const given = words.length > 1 ? plain(words[0]!) : null;
    const family = plain(words.at(-1)!);
    const answer = { says, words: { start: name.start, end: name.start + says.length }, article: article.id, entity: name.entity, given, family, others };
    const subjects = [`family ${family.slice(0, SHORT_FORM)}`, ...(name.type === 'person' ? [name.entity] : []), ...(given === null ? [] : [`initials ${given[0]} ${family[0]}`])];
    return subjects.map((subject) => ({ subject, named: answer.words, answer }));
  });
}

/** "O'Neill" and "O’Neill" are one spelling. */
const plain = (word: string): string => word.toLowerCase().replaceAll('’', "'");

/** A person, or a word that stands alone and may be one's name with a slip in it. */
const isCandidate = ({ type, mention }: Name, says: string): boolean => mention === 'name' && (type === 'person' || (type === 'other' && !/[\s\d-]/.test(says)));

const fullOf = ({ given, family }: Spelling): string => `${given} ${family}`;

function isOneName(one: Spelling, other: Spelling): boolean {
  if (one.given === null || other.given === null) {
    const [alone, full] = one.given === null ? [one, other] : [other, one];
    // "Rait" and "Raits": a plural is no other spelling
    return full.given !== null && alone.family !== full.family && !isPlural(alone.family, full.family) && editDistance(alone.family, full.family) <= MAX_EDITS_ALONE && alone.family[0] === full.family[0];
  }
  if (one.family === other.family) return one.given.slice(0, SHORT_FORM) === other.given.slice(0, SHORT_FORM) || (one.entity === other.entity && editDistance(one.given, other.given) <= MAX_EDITS);
  return (one.given === other.given || one.entity === other.entity) && one.family[0] === other.family[0] && editDistance(one.family, other.family) <= MAX_EDITS;
}

const isPlural = (one: string, other: string): boolean => `${one}s` === other || `${other}s` === one;

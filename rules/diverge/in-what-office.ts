import { isWithin } from '../../src/language/within.js';
import type { Answer, Document } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Office extends Answer {
  /** "minister" of "Foreign Minister", "vice president". */
  readonly head: string;
  readonly past: boolean;
}

/** "former", "acting": who holds an office and who held it. */
const PAST = new Set(['former', 'ex', 'late', 'one-time', 'onetime', 'then']);
/** Offices of which one rarely holds two. */
const OFFICES = new Set([
  'president', 'premier', 'minister', 'chancellor', 'leader', 'king', 'queen', 'prince', 'princess', 'sheikh', 'emir', 'sultan', 'dictator', 'governor', 'gov.', 'mayor', // Chinese leader, Chinese President
  'senator', 'sen.', 'representative', 'rep.', 'congressman', 'congresswoman', 'secretary', 'undersecretary', 'ambassador', 'envoy', 'commissioner', 'speaker', // Sen., former Senator
  'judge', 'justice', 'prosecutor', 'sheriff', 'inspector', 'sergeant', 'lieutenant', 'captain', 'major', 'colonel', 'general', 'admiral', 'bishop', 'archbishop', 'cardinal', // Captain, Colonel
]);
const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([['gov.', 'governor'], ['sen.', 'senator'], ['rep.', 'representative']]);
/** What makes another office of it: Vice President. */
const BELOW = new Set(['vice', 'deputy', 'assistant', 'under', 'interim', 'acting']);

/** "Chinese leader Xi Jinping" and "Chinese President Xi Jinping"; "former minister" and "minister". */
export const inWhatOffice: DivergenceRule<Office> = {
  id: 'in-what-office',
  kind: 'participant',
  question: 'In what office?',
  acrossOnly: true,

  facts: (document) => officesIn(document),

  answer: (claim, { document }) => officesIn(document).find(({ named }) => isWithin(named, claim))?.answer,

  differ(one, other) {
    if (one.head !== other.head) return { severity: 'low', because: 'one person is given two offices' };
    return one.past === other.past ? undefined : { severity: 'low', because: 'only one says that the office lies in the past' };
  },

  examples: [
    {
      title: 'two offices',
      finds: 'low',
      says: { 'Mayor Maria Keller opened the bridge in Kent.': 'mayor', 'Governor Maria Keller opened the bridge in Kent.': 'governor' },
    },
    {
      title: 'no longer in office',
      finds: 'low',
      says: { 'Former mayor Maria Keller opened the bridge in Kent.': 'former mayor', 'Mayor Maria Keller opened the bridge in Kent.': 'mayor' },
    },
    {
      title: 'the same office, longer',
      finds: 'agreement',
      says: { 'Mayor Maria Keller opened the bridge in Kent.': 'mayor', 'Berlin Mayor Maria Keller opened the bridge in Kent.': 'mayor' },
    },
  ],
};

function officesIn({ names, article: { text } }: Document): readonly Fact<Office>[] {
  return names.flatMap((name) => {
    if (name.type !== 'person' || name.office === null) return [];
    const words = name.office.toLowerCase().split(/[\s-]+/);
    const at = words.findIndex((word) => OFFICES.has(word));
    if (at < 0) return [];
    const head = WRITTEN_OUT.get(words[at]!) ?? words[at]!;
    const start = name.start - 1 - name.office.length;
    const stands = text.slice(start, name.start - 1) === name.office;
    const past = words.some((word) => PAST.has(word));
    const office = words.slice(0, at).some((word) => BELOW.has(word)) ? `vice ${head}` : head;
    return [{ subject: name.entity, named: name, answer: { says: past ? `former ${office}` : office, words: stands ? { start, end: name.end } : name, head: office, past } }];
  });
}

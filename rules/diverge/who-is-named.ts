import { lemmaOf } from '../../src/language/phrases.js';
import { within } from '../../src/language/within.js';
import type { Answer, Document, Name, Span, Token } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Naming extends Answer {
  /** Entity of the holder; null where nobody is named. */
  readonly holder: string | null;
  /** Everybody whom the article names. */
  readonly everybody: ReadonlySet<string>;
}

/** Of these a story has many: "a spokesman", "the officer". */
const COMMON = new Set(['officer', 'official', 'spokesman', 'spokeswoman', 'spokesperson', 'expert', 'analyst', 'author', 'director', 'member', 'leader', 'president', 'minister', 'secretary', 'champion', 'star', 'player', 'actor', 'actress', 'writer', 'head', 'chief', 'chairman', 'man', 'woman', 'boy', 'girl', 'son', 'daughter', 'brother', 'sister', 'father', 'mother', 'wife', 'husband', 'friend', 'professor', 'doctor']);
/** What stands between the office and whose office it is: "lawyer for the family". */
const BEHIND_OFFICE = new Set(['of', 'for', 'with', 'at', 'in', 'to']);

/** "referee Jonas Brandt" in one article, only "the referee" in another: the reader of the second does not learn who it was. */
export const whoIsNamed: DivergenceRule<Naming> = {
  id: 'who-is-named',
  kind: 'omission',
  question: 'Who was it, by name?',
  acrossOnly: true,

  facts: (document) => [...named(document), ...unnamed(document)],

  differ(one, other) {
    if ((one.holder === null) === (other.holder === null)) return 'unrelated';
    const [names, lacks] = one.holder !== null ? (['one', 'other'] as const) : (['other', 'one'] as const);
    if ((names === 'one' ? other : one).everybody.has((one.holder ?? other.holder)!)) return 'unrelated';
    return { severity: 'low', message: `{${names}} names “{${names}.words}”, where {${lacks}} has only “{${lacks}.words}”.` };
  },

  examples: [
    {
      title: 'a referee without a name',
      finds: 'low',
      says: { 'Referee Jonas Brandt stopped the fight in the third round.': 'Jonas Brandt', 'The referee stopped the fight in the third round.': 'not named' },
    },
    {
      title: 'named elsewhere in the article',
      finds: 'agreement',
      says: { 'Referee Jonas Brandt stopped the fight in the third round.': 'Jonas Brandt', 'The referee stopped the fight in the third round. Jonas Brandt had seen enough.': 'not named' },
    },
    {
      title: 'an office that many hold',
      finds: 'nothing',
      says: { 'Police officer Jonas Brandt closed the bridge.': undefined, 'The officer closed the bridge.': undefined },
    },
  ],
};

const everybodyIn = ({ names }: Document): ReadonlySet<string> => new Set(names.flatMap(({ type, entity }) => (type === 'person' ? [entity] : [])));

function named(document: Document): readonly Fact<Naming>[] {
  const everybody = everybodyIn(document);
  return document.names.flatMap((name): Fact<Naming>[] => {
    const role = name.type === 'person' && name.mention === 'name' && name.office !== null ? roleOf(name.office) : undefined;
    return role === undefined ? [] : [{ subject: role, named: name, answer: { says: name.canonical, words: name, holder: name.entity, everybody } }];
  });
}

/** "Helicopter Line pilot" → pilot, "lawyer for the family" → lawyer; undefined for an office that many hold. */
function roleOf(office: string): string | undefined {
  const words = office.toLowerCase().split(' ');
  const behind = words.findIndex((word) => BEHIND_OFFICE.has(word));
  const role = words[behind > 0 ? behind - 1 : words.length - 1]!;
  return COMMON.has(role) ? undefined : role;
}

function unnamed(document: Document): readonly Fact<Naming>[] {
  const everybody = everybodyIn(document);
  const held = new Set(named(document).map(({ subject }) => subject));
  const found: Fact<Naming>[] = [];
  for (const { tokens } of document.sentences) {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      const article = tokens[i - 1];
      if (token.tag !== 'NOUN' || article?.text.toLowerCase() !== 'the' || COMMON.has(lemmaOf(token)) || held.has(lemmaOf(token)) || token.text.toLowerCase() !== lemmaOf(token)) continue;
      const words: Span = { start: article.start, end: token.end };
      if (isNamed(document.names, words, tokens[i + 1])) continue;
      found.push({ subject: lemmaOf(token), named: words, answer: { says: 'not named', words, holder: null, everybody } });
    }
  }
  return found;
}

/** Whether somebody is meant who has a name: "the pilot" that stands for one, "the pilot Jonas Brandt", or something else: "the sheriff's department". */
const isNamed = (names: readonly Name[], words: Span, next: Token | undefined): boolean => within(names, words).length > 0 || next?.tag === 'PROPN' || next?.tag === 'NOUN' || next?.tag === 'PART';

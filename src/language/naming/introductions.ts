import type { Sentence, Token } from '../../model.js';
import { namesPerson } from '../person-noun.js';
import type { Entity } from './clusters.js';
import type { Description } from './descriptions.js';
import type { Gender } from './lexicon.js';

/** Sentences behind the lead within which it names whom it told of. */
const REACH = 3;
/** Words of "59-year-old" as it may be cut. */
const AGE = 5;
/** Words before the noun of a lead's subject: "an experienced off-duty police officer". */
const LONGEST = 8;
const SEXES: ReadonlyMap<string, Gender> = new Map([['man', 'male'], ['boy', 'male'], ['father', 'male'], ['policeman', 'male'], ['woman', 'female'], ['girl', 'female'], ['mother', 'female'], ['policewoman', 'female'], ['actress', 'female']]);
const NAMING = new Set(['as', 'named', 'identified']);
/** Who is told of as having come to harm is not the one who is held for it. */
const HARMED = new Set(['die', 'kill', 'drown', 'perish', 'injure', 'wound', 'hurt', 'shoot', 'stab', 'rescue', 'find', 'miss', 'rape', 'attack', 'rob']);
const ACCUSED = new Set(['arrest', 'charge', 'hold', 'detain', 'jail', 'convict', 'sentence', 'plead', 'deny', 'admit', 'accuse', 'remand', 'acquit', 'clear', 'appear', 'apprehend', 'suspect']);

/**
 * The one whom a lead tells of before the article names him: "A British climber has fallen to his death. Robert Buckley, 32, died …". Only
 * the subject of the lead, and only where the next sentences name one person, with an age or a home behind the name as who is new is named.
 */
export function findIntroductions(sentences: readonly Sentence[], entities: readonly Entity[]): readonly Description[] {
  const lead = sentences.findIndex(({ kind }) => kind === 'body');
  if (lead < 0) return [];
  const { tokens } = sentences[lead]!;
  const head = leadSubject(tokens);
  if (head === undefined) return [];
  const person = namedBehind(lead, sentences, entities);
  if (!person || isOther(tokens[tokens[head]!.head]!.lemma.toLowerCase(), person, sentences)) return [];
  let from = head;
  while (from > 0 && head - from < LONGEST && !ARTICLES.has(tokens[from - 1]!.text.toLowerCase())) from--;
  const sex = SEXES.get(tokens[head]!.lemma.toLowerCase());
  if (sex !== undefined && person.gender !== null && person.gender !== sex) return [];
  const [age, other] = [ageIn(tokens.slice(from, head + 1)), ageBeside(person, sentences)];
  if (age !== undefined && other !== undefined && age !== other) return [];
  if (sex !== undefined) person.gender ??= sex;
  return [{ start: tokens[from]!.start, end: tokens[head]!.end, entity: person, sentence: lead, token: head }];
}

const ARTICLES = new Set(['a', 'an']);

/** "A British climber has fallen": the one person without a name that is the subject of the lead. */
function leadSubject(tokens: readonly Token[]): number | undefined {
  const subjects = tokens.flatMap(({ relation, tag, head, lemma, text }, i) =>
    relation === 'nsubj' && tag === 'NOUN' && text.length === lemma.length && isMain(head, tokens) && hasArticle(i, tokens) ? [i] : [],
  );
  const [subject] = subjects;
  return subjects.length === 1 && namesPerson(tokens[subject!]!.lemma.toLowerCase()) ? subject : undefined;
}

/** The lead itself, or what it says somebody said: "…, police said". */
const isMain = (verb: number, tokens: readonly Token[]): boolean =>
  tokens[verb]?.relation === 'root' || (tokens[verb]?.relation === 'ccomp' && tokens[tokens[verb].head]?.relation === 'root');

const hasArticle = (head: number, tokens: readonly Token[]): boolean => tokens.slice(Math.max(0, head - LONGEST), head).some((t) => t.head === head && ARTICLES.has(t.text.toLowerCase()));

/** The one person whom the sentences behind the lead name first, as somebody new is named. */
function namedBehind(lead: number, sentences: readonly Sentence[], entities: readonly Entity[]): Entity | undefined {
  const people = entities.filter(({ type, mentions, words }) => type === 'person' && words.length > 1 && mentions[0] !== undefined && sentences[mentions[0].sentence]!.kind === 'body');
  for (let s = lead; s <= lead + REACH && s < sentences.length; s++) {
    const here = people.filter(({ mentions }) => mentions[0]!.sentence === s);
    if (s === lead ? here.length > 0 : here.length > 1) return undefined;
    const [person] = here;
    if (person) return isIntroduced(person, sentences) ? person : undefined;
  }
  return undefined;
}

/** "Robert Buckley, 32, died", "named him as Robert Buckley" */
function isIntroduced(person: Entity, sentences: readonly Sentence[]): boolean {
  const { sentence, from } = person.mentions[0]!;
  const { tokens } = sentences[sentence]!;
  return NAMING.has(tokens[from - 1]?.text.toLowerCase() ?? '') || (ageBeside(person, sentences) !== undefined && headOf(person, tokens)?.relation === 'nsubj');
}

function headOf({ mentions }: Entity, tokens: readonly Token[]): Token | undefined {
  const { from, to } = mentions[0]!;
  return tokens.find((t, i) => i >= from && i < to && (t.head < from || t.head >= to));
}

/** "A man was killed. Mark Keller, 32, was arrested": one came to harm, the other is held for it. */
function isOther(told: string, person: Entity, sentences: readonly Sentence[]): boolean {
  const { tokens } = sentences[person.mentions[0]!.sentence]!;
  const act = tokens[headOf(person, tokens)?.head ?? -1]?.lemma.toLowerCase() ?? '';
  return (HARMED.has(told) && ACCUSED.has(act)) || (ACCUSED.has(told) && HARMED.has(act));
}

/** The age at a first mention: "Robert Buckley, 32," and "59-year-old Ann Keller". */
function ageBeside({ mentions }: Entity, sentences: readonly Sentence[]): string | undefined {
  const { sentence, from, to } = mentions[0]!;
  const { tokens } = sentences[sentence]!;
  const before = ageIn(tokens.slice(Math.max(0, from - AGE), from));
  if (before !== undefined || tokens[to]?.text !== ',') return before;
  const at = tokens[to + 1]?.text === 'aged' ? to + 2 : to + 1;
  return /^[1-9]\d$/.test(tokens[at]?.text ?? '') && /^[,;.]$/.test(tokens[at + 1]?.text ?? '') ? tokens[at]!.text : undefined;
}

/** "A 32-year-old climber", "59 - year - old Ann Keller" */
const ageIn = (tokens: readonly Token[]): string | undefined => tokens.map(({ text }) => /^([1-9]\d)(-year-old)?$/.exec(text)).find((age, i) => age && (age[2] !== undefined || tokens[i + 2]?.text === 'year'))?.[1];

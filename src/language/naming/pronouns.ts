import type { Sentence, Span, Token } from '../../model.js';
import type { Entity } from './clusters.js';
import type { Description } from './descriptions.js';
import { type Gender, lexicon } from './lexicon.js';
import { officeTokens } from './segments.js';

/** A pronoun and the person that it surely means. */
export interface Pronoun extends Span {
  readonly entity: Entity;
}

const pronouns: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'], ['him', 'male'], ['his', 'male'], ['himself', 'male'],
  ['she', 'female'], ['her', 'female'], ['hers', 'female'], ['herself', 'female'],
]);

/** Somebody a pronoun can mean: a person by name or description, or a common noun ("an officer") that has no entity. */
interface Candidate {
  readonly entity: Entity | undefined;
  readonly who: Entity | string;
  readonly gender: Gender | null;
  readonly sentence: number;
  readonly token: number;
  readonly subject: boolean;
}

/** Common nouns for one person that offices leave out. */
const personNouns: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ['man', 'male'], ['boy', 'male'], ['guy', 'male'], ['gentleman', 'male'], ['schoolboy', 'male'], ['teenager', null], ['youth', null], ['child', null], ['baby', null],
  ['woman', 'female'], ['girl', 'female'], ['lady', 'female'], ['schoolgirl', 'female'], ['person', null], ['official', null], ['friend', null], ['neighbor', null], ['neighbour', null],
  ['policeman', 'male'], ['soldier', null], ['worker', null], ['passenger', null], ['patient', null], ['killer', null], ['attacker', null], ['bomber', null], ['shooter', null], ['voter', null], ['prisoner', null], ['tourist', null], ['resident', null], ['member', null], ['source', null], ['insider', null], ['critic', null], ['supporter', null], ['user', null], ['caller', null], ['reader', null], ['predecessor', null], ['successor', null], ['rival', null], ['opponent', null], ['employee', null], ['father-in-law', 'male'],
]);

/** A longer "sentence" is a list or a table: nothing is clear in it. */
const LONGEST_SENTENCE = 250;
/** How many sentences back an antecedent may stand. */
const REACH = 2;

/** "he" and "she" outside quotation marks, where one person alone can be meant. */
export function findPronouns(sentences: readonly Sentence[], entities: readonly Entity[], descriptions: readonly Description[]): readonly Pronoun[] {
  const bySentence: Candidate[][] = sentences.map(() => []);
  const taken = sentences.map(() => new Set<number>());
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      const { sentence, from, to } = mention;
      const { tokens } = sentences[sentence]!;
      for (let k = from; k < to; k++) taken[sentence]!.add(k);
      for (const k of officeTokens(mention, sentences[sentence]!)) taken[sentence]!.add(k);
      if (entity.type === 'person') bySentence[sentence]!.push(candidate(entity, tokens, sentence, headOf(tokens, from, to)));
    }
  }
  for (const { entity, sentence, token } of descriptions) {
    taken[sentence]!.add(token);
    if (entity.type === 'person') bySentence[sentence]!.push(candidate(entity, sentences[sentence]!.tokens, sentence, token));
  }
  const found: Pronoun[] = [];
  let quoted = false;
  let paragraph = -1;
  for (const [s, { tokens, paragraph: here }] of sentences.entries()) {
    // A quotation mark that is never closed ends with its paragraph.
    if (here !== paragraph) quoted = false;
    paragraph = here;
    const inQuotes: boolean[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (token.tag === 'PUNCT') quoted = afterMark(token.text, quoted);
      inQuotes[i] = quoted;
      const gender = token.tag === 'NOUN' && !taken[s]!.has(i) ? personNoun(token, tokens, i) : undefined;
      if (gender !== undefined) bySentence[s]!.push({ entity: undefined, who: token.lemma, gender, sentence: s, token: i, subject: token.relation === 'nsubj' });
    }
    // What stands inside quotation marks is no antecedent for what stands outside.
    const mine = bySentence[s]!.filter((one) => !inQuotes[one.token]).sort((a, b) => a.token - b.token);
    bySentence[s] = mine;
    if (tokens.length > LONGEST_SENTENCE) continue;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      const gender = token.tag === 'PRON' || token.tag === 'DET' ? pronouns.get(token.text.toLowerCase()) : undefined;
      if (gender === undefined || inQuotes[i]) continue;
      const entity = antecedent(sentences, bySentence, s, i, gender);
      if (entity === undefined) continue;
      found.push({ start: token.start, end: token.end, entity });
      entity.gender ??= gender;
      mine.push({ entity, who: entity, gender, sentence: s, token: i, subject: token.relation === 'nsubj' });
      mine.sort((a, b) => a.token - b.token);
    }
  }
  return found;
}

/** A person's gender can become known from an earlier pronoun. */
function genderOf({ entity, gender }: Candidate): Gender | null {
  return entity?.gender ?? gender;
}

function candidate(entity: Entity, tokens: readonly Token[], sentence: number, token: number): Candidate {
  return { entity, who: entity, gender: entity.gender, sentence, token, subject: tokens[token]!.relation === 'nsubj' };
}

/** The token of a name on which the rest of it hangs. */
function headOf(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (tokens[i]!.head < from || tokens[i]!.head >= to) return i;
  return from;
}

/** Whether the text after a punctuation mark is quoted. */
function afterMark(mark: string, quoted: boolean): boolean {
  if (mark === '“' || mark === '``') return true;
  if (mark === '”' || mark === "''") return false;
  return mark === '"' ? !quoted : quoted;
}

/** Gender of a common noun for one person, null when it can be either; undefined for another noun. */
function personNoun(token: Token, tokens: readonly Token[], i: number): Gender | null | undefined {
  const key = token.text.toLowerCase();
  const office = lexicon().offices.get(key);
  if (office === undefined && !personNouns.has(key)) return undefined;
  // "police chief Lee", "minister post": part of a name or of another noun
  if (token.relation === 'compound' || token.relation === 'appos' || tokens[i + 1]?.tag === 'NOUN') return undefined;
  return office === undefined ? personNouns.get(key)! : office === 'either' ? null : office;
}

function antecedent(sentences: readonly Sentence[], bySentence: readonly (readonly Candidate[])[], s: number, i: number, gender: Gender): Entity | undefined {
  const { tokens } = sentences[s]!;
  const fits = (one: Candidate): boolean => genderOf(one) === null || genderOf(one) === gender;
  const here = bySentence[s]!.filter((one) => one.token < i && fits(one) && !isClauseMate(tokens, one.token, i));
  if (here.length > 0) {
    if (isOne(here)) return sure(here, gender);
    return subjectAbove(tokens, here, i);
  }
  for (let back = 1; back <= REACH && back <= s; back++) {
    const there = bySentence[s - back]!.filter(fits);
    if (there.length === 0) continue;
    if (isOne(there)) return sure(there, gender);
    // Of several, the subject goes on as the subject.
    if (tokens[i]!.relation !== 'nsubj') return undefined;
    const subjects = there.filter(({ subject, sentence, token }) => subject && isMainSubject(sentences[sentence]!.tokens, token));
    return subjects.length > 0 && isOne(subjects) ? sure(subjects, gender) : undefined;
  }
  return undefined;
}

function isOne(candidates: readonly Candidate[]): boolean {
  return candidates.every(({ who }) => who === candidates[0]!.who);
}

/** Its entity; a person of unknown gender must be a subject to be sure enough. */
function sure(candidates: readonly Candidate[], gender: Gender): Entity | undefined {
  const last = candidates[candidates.length - 1]!;
  return genderOf(last) === gender || candidates.some(({ subject }) => subject) ? last.entity : undefined;
}

/** "Lee hit him": a subject and an object of one verb are two people; "his" can be the subject's. */
function isClauseMate(tokens: readonly Token[], one: number, pronoun: number): boolean {
  const { head, relation, text } = tokens[pronoun]!;
  if (relation !== 'obj' && relation !== 'iobj' && relation !== 'obl') return false;
  if (text.toLowerCase().endsWith('self')) return false;
  return tokens[one]!.head === head && tokens[one]!.relation === 'nsubj';
}

/** The nearest subject of a verb above the pronoun: "Lee said that Park knew he ..." stays open, "Lee said he ..." does not. */
function subjectAbove(tokens: readonly Token[], candidates: readonly Candidate[], pronoun: number): Entity | undefined {
  let verb = tokens[pronoun]!.head;
  for (let steps = 0; verb >= 0 && steps < 12; steps++) {
    // "past the figure of Lee, sheltered in his memorial": the pronoun stands in a clause about Lee
    const described = candidates.filter(({ token }) => token === verb);
    if (described.length > 0 && steps > 0) return described[0]!.entity;
    const subjects = candidates.filter(({ token, subject }) => subject && tokens[token]!.head === verb);
    if (subjects.length > 0) return isOne(subjects) ? subjects[0]!.entity : undefined;
    verb = tokens[verb]!.head;
  }
  return undefined;
}

function isMainSubject(tokens: readonly Token[], token: number): boolean {
  const verb = tokens[tokens[token]!.head];
  return verb !== undefined && (verb.relation === 'root' || verb.relation === 'conj' || verb.relation === 'parataxis');
}

import type { Article, Name, Sentence } from '../model.js';
import { isAllCapitals, isCommon, setting, type WordCases, wordCases } from './naming/capitals.js';
import { clusterNames, type Entity } from './naming/clusters.js';
import { officeAfter, officeBefore, officeBeforeComma } from './naming/offices.js';
import { findDescriptions } from './naming/descriptions.js';
import { bodyEnd, governmentMeant } from './naming/governments.js';
import { settleByGender } from './naming/people.js';
import { findIntroductions } from './naming/introductions.js';
import { findPronouns } from './naming/pronouns.js';
import { lexicon } from './naming/lexicon.js';
import { findRuns, type Run } from './naming/runs.js';
import { cutRun, type NameMention, type OfficeMention } from './naming/segments.js';
import { attested, cutTitle } from './naming/titles.js';

/**
 * The names of one article: persons, organisations, places, groups and other things, with the mentions of one entity
 * under one key. Pronouns and descriptions are among them where their antecedent in the article is clear.
 */
export function findNames(article: Article, sentences: readonly Sentence[]): readonly Name[] {
  const settings = sentences.map(setting);
  const cases = wordCases(sentences, settings);
  const mentions: NameMention[] = [];
  const offices: OfficeMention[] = [];
  const take = (run: Run, s: number): void => {
    const cut = cutRun(run, s, cases);
    for (const mention of cut.names) {
      if (settings[s] === 'running') attachOffice(mention, sentences[s]!);
      mentions.push(mention);
    }
    offices.push(...cut.offices);
  };
  sentences.forEach((sentence, s) => {
    if (settings[s] === 'running') for (const run of findRuns(sentence, cases, 'running')) take(run, s);
  });
  // Titles last: in them a capital is no evidence, the names of the running text are.
  const evidence = attested(mentions);
  for (const [s, sentence] of sentences.entries()) {
    const how = settings[s]!;
    if (how !== 'running') for (const run of findRuns(sentence, cases, how)) for (const name of cutTitle(run, evidence)) take(name, s);
  }
  mentions.sort((one, other) => one.start - other.start);
  const entities = clusterNames(article, sentences, mentions).filter((entity) => !isStray(entity, cases));
  const descriptions = findDescriptions(article.text, sentences, entities);
  const pronouns = findPronouns(sentences, entities, descriptions);
  settleByGender(entities);
  const names = entities.flatMap((entity) => entity.mentions.map((mention) => nameOf(article, sentences[mention.sentence]!, entity, mention)));
  for (const { start, end, entity } of [...descriptions, ...findIntroductions(sentences, entities)]) names.push(reference(start, end, entity, 'description'));
  for (const { start, end, entity } of pronouns) names.push(reference(start, end, entity, 'pronoun'));
  return apart(names.sort((a, b) => a.start - b.start || b.end - a.end));
}

/** "Deals", "Presidents": a common word, capitalised once for some other reason. */
function isStray({ type, words, mentions }: Entity, cases: WordCases): boolean {
  const word = words[0]!;
  return type === 'other' && words.length === 1 && isCommon(word) && (mentions.length === 1 || (cases.get(word)?.lower ?? 0) > 0);
}

/** Names in order without those that lie inside another ("U.S." in "the U.S. Secretary of State"). */
function apart(names: readonly Name[]): readonly Name[] {
  let end = -1;
  return names.filter((name) => name.start >= end && (end = name.end) > 0);
}

function reference(start: number, end: number, { key, type, canonical }: Entity, mention: 'description' | 'pronoun'): Name {
  return { start, end, type, entity: key, mention, canonical, office: null };
}

/** Offices in lower case beside the name: "foreign minister Wang Yi", "Wang Yi, the foreign minister,". */
function attachOffice(mention: NameMention, { tokens }: Sentence): void {
  if (mention.office !== null || mention.place !== null || (mention.hint !== null && mention.hint !== 'person')) return;
  // "CEO Summit", "coach IBM": no holders
  if (mention.words.length === 1 && (isAllCapitals(mention.words[0]!) || lexicon().otherHeads.has(mention.words[0]!.toLowerCase()))) return;
  const range = officeBefore(tokens, mention.from) ?? officeAfter(tokens, mention.to - 1) ?? officeBeforeComma(tokens, mention.from);
  if (range === undefined) return;
  for (let i = range.from; i < range.to; i++) if (kinship.has(tokens[i]!.text.toLowerCase())) mention.kin = true;
  mention.office = { start: tokens[range.from]!.start, end: tokens[range.to - 1]!.end };
}

/** A relative by the side of a name: "his brother Vitali", "first lady". */
const kinship = new Set(['wife', 'husband', 'brother', 'sister', 'son', 'daughter', 'father', 'mother', 'widow', 'widower', 'uncle', 'aunt', 'cousin', 'nephew', 'niece', 'grandson', 'granddaughter', 'grandfather', 'grandmother', 'lady', 'girlfriend', 'boyfriend', 'spouse', 'stepson', 'stepdaughter', 'stepfather', 'stepmother', 'twin', 'partner', 'spouse', 'colleague', 'counterpart', 'friend', 'rival', 'successor', 'predecessor']);

function nameOf(article: Article, sentence: Sentence, entity: Entity, mention: NameMention): Name {
  const { start, end, place, office } = mention;
  const body = bodyEnd(mention, sentence);
  if (body !== undefined) return { start, end: sentence.tokens[body - 1]!.end, type: 'organisation', entity: entity.key, mention: 'description', canonical: entity.canonical, office: null };
  const government = governmentMeant(mention, sentence);
  if (government !== null) return { start, end, type: 'organisation', entity: government.entity, mention: 'name', canonical: government.canonical, office: null };
  const acronym = mention.words.length === 1 && isAllCapitals(mention.words[0]!) && entity.type !== 'person';
  return {
    start,
    end,
    type: place?.form === 'people' ? 'group' : entity.type,
    entity: entity.key,
    mention: place !== null && place.form !== 'name' && entity.type === 'place' ? 'demonym' : acronym ? 'acronym' : 'name',
    canonical: entity.canonical,
    office: office === null || mention.kin || entity.type !== 'person' ? null : article.text.slice(office.start, office.end).replace(/\s+/g, ' '),
  };
}

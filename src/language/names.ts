import type { Article, Name, Sentence } from '../model.js';
import { isAllCapitals, setting, wordCases } from './naming/capitals.js';
import { clusterNames, type Entity } from './naming/clusters.js';
import { officeAfter, officeBefore, officeBeforeComma } from './naming/offices.js';
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
      attachOffice(mention, sentences[s]!);
      mentions.push(mention);
    }
    offices.push(...cut.offices);
  };
  for (const [s, sentence] of sentences.entries()) {
    if (settings[s] === 'running') for (const run of findRuns(sentence, cases, 'running')) take(run, s);
  }
  // Titles last: in them a capital is no evidence, the names of the running text are.
  const evidence = attested(mentions);
  for (const [s, sentence] of sentences.entries()) {
    const how = settings[s]!;
    if (how !== 'running') for (const run of findRuns(sentence, cases, how)) for (const name of cutTitle(run, evidence)) take(name, s);
  }
  mentions.sort((one, other) => one.start - other.start);
  const entities = clusterNames(article, sentences, mentions);
  const names = entities.flatMap((entity) => entity.mentions.map((mention) => nameOf(article, entity, mention)));
  return names.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Offices in lower case beside the name: "foreign minister Wang Yi", "Wang Yi, the foreign minister,". */
function attachOffice(mention: NameMention, { tokens }: Sentence): void {
  if (mention.office !== null || mention.place !== null || (mention.hint !== null && mention.hint !== 'person')) return;
  const range = officeBefore(tokens, mention.from) ?? officeAfter(tokens, mention.to - 1) ?? officeBeforeComma(tokens, mention.from);
  if (range === undefined) return;
  for (let i = range.from; i < range.to; i++) if (kinship.has(tokens[i]!.text.toLowerCase())) mention.kin = true;
  mention.office = { start: tokens[range.from]!.start, end: tokens[range.to - 1]!.end };
}

/** A relative by the side of a name: "his brother Vitali", "first lady". */
const kinship = new Set(['wife', 'husband', 'brother', 'sister', 'son', 'daughter', 'father', 'mother', 'widow', 'widower', 'uncle', 'aunt', 'cousin', 'nephew', 'niece', 'grandson', 'granddaughter', 'grandfather', 'grandmother', 'lady', 'girlfriend', 'boyfriend', 'spouse', 'stepson', 'stepdaughter', 'stepfather', 'stepmother', 'twin']);

function nameOf(article: Article, entity: Entity, mention: NameMention): Name {
  const { start, end, place, office } = mention;
  const acronym = mention.words.length === 1 && isAllCapitals(mention.words[0]!) && entity.type !== 'person';
  return {
    start,
    end,
    type: place?.form === 'people' ? 'group' : entity.type,
    entity: entity.key,
    mention: place !== null && place.form !== 'name' && entity.type === 'place' ? 'demonym' : acronym ? 'acronym' : 'name',
    canonical: entity.canonical,
    office: office === null || entity.type !== 'person' ? null : article.text.slice(office.start, office.end).replace(/\s+/g, ' '),
  };
}

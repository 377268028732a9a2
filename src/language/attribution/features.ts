import type { Name } from '../../model.js';
import { classesOf, type CueKind } from './lexicon.js';
import { quotationsIn, type Reading } from './reading.js';
import type { Candidate } from './verbal.js';

const TABLE: Readonly<Record<Candidate['kind'], CueKind | null>> = {
  verb: 'verbs', noun: 'nouns', adjective: 'adjectives', adverb: 'adverbs', according: null, colon: null,
};

/** What the score of a candidate looks at, as short readable keys: "verb lemma say", "shape ccomp". */
export function featuresOf(reading: Reading, candidate: Candidate): string[] {
  const { clause, head, kind, lemma, shape } = candidate;
  const { tokens, words } = clause;
  const token = tokens[head]!;
  const table = TABLE[kind];
  const classes = table ? classesOf(table, lemma) : [];
  const source = sourceType(reading, candidate);
  const side = shape.split('-')[0]!;
  const form = formOf(words[head]!, kind);
  const found = [
    `${kind}`, `${kind} lemma ${lemma}`, `${kind} ${shape}`, `${lemma} ${shape}`, `${lemma} ${side}`, `source ${source}`, `${kind} source ${source}`,
    `relation ${kind} ${token.relation}`, `form ${form} ${kind}`, `${side} source ${source}`, `kind ${clause.sentence.kind}`, `${lemma} ${form}`, `${lemma} source ${source}`,
  ];
  if (token.tag !== 'VERB' && kind === 'verb') found.push(`tagged ${token.tag}`, `tagged ${token.tag} ${side}`, `tagged ${lemma}`);
  if (candidate.sourceHead >= 0 && !source.startsWith('name')) found.push(`holder ${words[candidate.sourceHead]}`);
  for (const name of classes.length > 0 ? classes : ['other']) {
    found.push(`${kind} ${name}`, `${kind} ${name} ${shape}`, `${name} ${side}`, `${name} source ${source}`, `${name} ${token.relation}`, `${name} ${form}`);
  }
  found.push(`classes ${kind} ${classes.join('+')}`);
  const quoted = clause.quotation[head]! >= 0;
  if (!quoted && holdsQuotation(reading, candidate)) found.push('content quoted', `content quoted ${kind}`, `content quoted ${side}`);
  if (quoted) {
    found.push(`quoted`, `quoted ${kind}`, `quoted source ${source}`, `quoted ${lemma}`);
    for (const name of classes) found.push(`quoted ${name}`);
  }
  for (const child of clause.children[head]!) {
    const { relation, lemma: dependent, tag } = tokens[child]!;
    if (relation === 'aux') found.push(`aux ${dependent} ${kind}`, `aux ${dependent} ${classes[0] ?? 'other'}`);
    else if (relation === 'mark') found.push(`mark ${words[child]} ${kind}`);
    else if (tag === 'PART' || dependent === 'never') found.push(`negated ${kind}`);
    else if (relation === 'advmod') found.push(`adverb ${dependent}`);
    else if (relation === 'compound' && child > head) found.push(`particle ${lemma} ${words[child]}`);
    // "expressed doubts", "made a statement": what is had or made tells
    else if (relation === 'obj' && child > head) {
      found.push(`object ${dependent}`, `object ${tag}`);
      for (const name of classesOf('nouns', dependent)) found.push(`object class ${name}`, `object class ${name} ${lemma}`);
    }
  }
  const up = token.head;
  if (up >= 0) {
    const above = tokens[up]!;
    found.push(`up ${above.tag} ${token.relation}`, `up ${above.lemma} ${token.relation}`);
    if (above.tag === 'VERB') for (const name of classesOf('verbs', above.lemma)) found.push(`up ${name} ${token.relation}`);
  } else found.push('root');
  if (words.at(-1) === '?') found.push('question', `question ${kind}`);
  const next = words[head + 1] ?? '';
  found.push(`${kind} next ${next}`, `${lemma} next ${next}`);
  const content = candidate.content[0];
  if (!content) found.push(`empty ${kind}`);
  else {
    const length = content.end - content.start;
    found.push(`length ${kind} ${length < 8 ? 0 : length < 20 ? 1 : length < 40 ? 2 : length < 80 ? 3 : 4} ${side}`);
  }
  return found;
}

/** True when quotation marks stand in what the candidate would report: "blasted the plan as “reckless”". */
function holdsQuotation(reading: Reading, candidate: Candidate): boolean {
  return candidate.content.some((span) => quotationsIn(reading, span).length > 0);
}

function formOf(word: string, kind: Candidate['kind']): string {
  if (kind !== 'verb') return word.endsWith('s') ? 's' : 'base';
  if (word.endsWith('ing')) return 'ing';
  if (word.endsWith('ed')) return 'ed';
  return word.endsWith('s') ? 's' : 'base';
}

const FIRST = new Set(['i', 'we', 'me', 'us', 'my', 'our']);
const SECOND = new Set(['you', 'your']);
const PERSONAL = new Set(['he', 'she', 'him', 'her', 'his']);
const THINGS = new Set(['it', 'this', 'that', 'these', 'those', 'its']);
const RELATIVE = new Set(['who', 'which', 'what', 'whom', 'whose']);
const MANY = new Set(['they', 'them', 'their']);

function sourceType(reading: Reading, candidate: Candidate): string {
  const { clause, sourceHead } = candidate;
  if (sourceHead < 0) return 'none';
  const word = clause.words[sourceHead]!;
  if (FIRST.has(word)) return 'first';
  if (SECOND.has(word)) return 'second';
  if (PERSONAL.has(word)) return 'personal';
  if (MANY.has(word)) return 'they';
  if (THINGS.has(word)) return 'thing';
  if (RELATIVE.has(word)) return 'relative';
  const token = clause.tokens[sourceHead]!;
  const name = nameAt(reading.names, token.start);
  if (name && name.mention !== 'pronoun') return `name ${name.type}`;
  if (token.tag === 'PROPN') return 'proper';
  return token.tag === 'NOUN' ? (word.endsWith('s') ? 'nouns' : 'noun') : 'odd';
}

/** The mention that covers an offset; the shortest when several do. Names are in order of `start`. */
export function nameAt(names: readonly Name[], offset: number): Name | null {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  // a few mentions may nest: look back over them
  for (let at = low - 1; at >= 0 && at >= low - 4; at--) if (names[at]!.end > offset) return names[at]!;
  return null;
}

import type { Sentence, Span, Token } from '../../model.js';
import { placeWord } from '../geography.js';
import type { Entity } from './clusters.js';
import { foldWord } from './forms.js';
import { lexicon } from './lexicon.js';
import { isOffice } from './offices.js';
import { officeTokens } from './segments.js';

/** A definite description and the entity that it surely means: "the foreign minister", "the company". */
export interface Description extends Span {
  readonly entity: Entity;
  readonly sentence: number;
  readonly token: number;
}

/** Descriptions are linked over at most this many sentences, so that "the agency" means one still in mind. */
const REACH = 12;

/** More holders of one office than this make a description ambiguous anyway. */
const MOST_ALIKE = 40;

interface Holder {
  readonly entity: Entity;
  /** Words of the office or name, folded; countries as their key. */
  readonly words: ReadonlySet<string>;
  readonly first: number;
}

/** Words that add nothing to an office when it is compared: "the" Secretary "of" State. */
const plain = new Set(['the', 'of', 'for', 'a', 'an', 'and', 'its', 'his', 'her', 'their', "'s", '’s', '-', ',', 'in', 'at']);

/** Links the definite descriptions of an article to the one person or body they fit; silent where two fit. */
export function findDescriptions(text: string, sentences: readonly Sentence[], entities: readonly Entity[]): readonly Description[] {
  const holders = holdersByHead(text, entities);
  const bodies = bodiesByHead(entities);
  const companies = entities.filter(isCompany);
  const taken = takenTokens(sentences, entities);
  const found: Description[] = [];
  for (const [s, sentence] of sentences.entries()) {
    const { tokens } = sentence;
    for (let i = 0; i < tokens.length - 1; i++) {
      if (tokens[i]!.text !== 'the' && tokens[i]!.text !== 'The') continue;
      const phrase = phraseAfter(tokens, i + 1);
      if (phrase === undefined || taken[s]!.has(phrase.head)) continue;
      const head = tokens[phrase.head]!.text.toLowerCase();
      const words = contentWords(tokens, i + 1, phrase.to);
      const entity = oneHolder(holders.get(head), words, tokens[i]!.start) ?? oneBody(bodies.get(head), words, s, tokens[i]!.start) ?? oneCompany(companies, head, words, s, tokens[i]!.start);
      if (entity === undefined) continue;
      found.push({ start: tokens[i + 1]!.start, end: tokens[phrase.to - 1]!.end, entity, sentence: s, token: phrase.head });
      i = phrase.to - 1;
    }
  }
  return found;
}

/** Tokens that names and the offices beside them cover, by sentence. */
function takenTokens(sentences: readonly Sentence[], entities: readonly Entity[]): readonly Set<number>[] {
  const taken = sentences.map(() => new Set<number>());
  for (const { mentions } of entities) {
    for (const mention of mentions) {
      for (let k = mention.from; k < mention.to; k++) taken[mention.sentence]!.add(k);
      for (const k of officeTokens(mention, sentences[mention.sentence]!)) taken[mention.sentence]!.add(k);
    }
  }
  return taken;
}

/** The noun phrase after "the": its head and the token after it, with "of State" or "of France"; undefined for anything else. */
function phraseAfter(tokens: readonly Token[], from: number): { readonly head: number; readonly to: number } | undefined {
  let head = -1;
  let i = from;
  for (; i < tokens.length && i - from < 6; i++) {
    const { tag, text } = tokens[i]!;
    if (tag === 'NOUN' || tag === 'PROPN') head = i;
    else if (tag !== 'ADJ' && text !== '-') break;
  }
  if (head < 0 || i !== head + 1) return undefined;
  const link = tokens[head + 1]?.text;
  if (link === 'of' && tokens[head + 2]?.tag === 'PROPN') {
    let to = head + 2;
    while (to < tokens.length && tokens[to]!.tag === 'PROPN' && to - head < 5) to++;
    return { head, to };
  }
  // "the company's", "the president of a bank", "the officer who": the last two are about somebody else
  return link === 'of' || link === 'who' || link === 'that' || link === 'for' ? undefined : { head, to: head + 1 };
}

function contentWords(tokens: readonly Token[], from: number, to: number): readonly string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) if (!plain.has(tokens[i]!.text.toLowerCase())) words.push(contentWord(tokens[i]!.text));
  return words;
}

function contentWord(text: string): string {
  return placeWord(text)?.entity ?? foldWord(text);
}

function officeWords(office: string): Set<string> {
  const words = new Set<string>();
  for (const word of office.split(/[\s,-]+/)) {
    if (word !== '' && !plain.has(word.toLowerCase())) words.add(contentWord(lexicon().abbreviatedTitles.get(word) ?? word));
  }
  return words;
}

/** Head of the office ("minister") → who holds one, with its words. */
function holdersByHead(text: string, entities: readonly Entity[]): ReadonlyMap<string, readonly Holder[]> {
  const holders = new Map<string, Holder[]>();
  for (const entity of entities) {
    if (entity.type !== 'person') continue;
    const words = new Set<string>();
    let first = Number.POSITIVE_INFINITY;
    for (const { office, kin } of entity.mentions) {
      if (office === null || kin) continue;
      for (const word of officeWords(text.slice(office.start, office.end))) words.add(word);
      first = Math.min(first, office.start);
    }
    for (const word of words) if (isOffice(word)) add(holders, word, { entity, words, first });
  }
  return holders;
}

/** Last noun of the name ("ministry") → the bodies called so. */
function bodiesByHead(entities: readonly Entity[]): ReadonlyMap<string, readonly Holder[]> {
  const bodies = new Map<string, Holder[]>();
  const { organisationHeads } = lexicon();
  for (const entity of entities) {
    if (entity.type !== 'organisation') continue;
    const seen = new Set<string>();
    for (const { words, known } of entity.mentions) {
      const folded = [...words, ...(known?.split(' ') ?? [])].map(contentWord);
      for (const [i, word] of folded.entries()) {
        const closes = i === words.length - 1 || folded[i + 1] === 'of' || folded[i + 1] === 'for' || i === folded.length - 1;
        if (!closes || !organisationHeads.has(word) || seen.has(word)) continue;
        seen.add(word);
        add(bodies, word, { entity, words: new Set(folded), first: entity.mentions[0]!.start });
      }
    }
  }
  return bodies;
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (list.length < MOST_ALIKE) list.push(value);
}

function oneHolder(holders: readonly Holder[] | undefined, words: readonly string[], at: number): Entity | undefined {
  const fitting = (holders ?? []).filter((holder) => words.every((word) => holder.words.has(word)));
  return fitting.length === 1 && fitting[0]!.first < at ? fitting[0]!.entity : undefined;
}

function oneBody(bodies: readonly Holder[] | undefined, words: readonly string[], sentence: number, at: number): Entity | undefined {
  const fitting = (bodies ?? []).filter((body) => words.every((word) => body.words.has(word)));
  const body = fitting[0];
  return fitting.length === 1 && body !== undefined && body.first < at && recent(body.entity, sentence, at) ? body.entity : undefined;
}

function recent({ mentions }: Entity, sentence: number, at: number): boolean {
  // Mentions are in order: look back from the last one before the description.
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low > 0 && sentence - mentions[low - 1]!.sentence <= REACH;
}

function isCompany({ type, mentions }: Entity): boolean {
  const { suffixes } = lexicon();
  return type === 'organisation' && mentions.some(({ words }) => words.length > 1 && suffixes.has(words[words.length - 1]!.toLowerCase()));
}

/** "The company" when the article has one company by its suffix; a bank or a carrier can be it too. */
function oneCompany(companies: readonly Entity[], head: string, words: readonly string[], sentence: number, at: number): Entity | undefined {
  if (!lexicon().companyNouns.has(head) || words.length > 1) return undefined;
  const company = companies[0];
  return companies.length === 1 && company !== undefined && recent(company, sentence, at) ? company : undefined;
}

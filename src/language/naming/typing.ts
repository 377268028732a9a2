import type { NameType, Sentence, Token } from '../../model.js';
import { placeWord } from '../geography.js';
import { isAllCapitals, isCommon } from './capitals.js';
import { lexicon } from './lexicon.js';
import { isOffice } from './offices.js';
import type { NameMention } from './segments.js';

/** Points for each type that a name can have, summed over its mentions. */
export type TypeScores = Record<'person' | 'organisation' | 'place' | 'other', number>;

export function noScores(): TypeScores {
  return { person: 0, organisation: 0, place: 0, other: 0 };
}

/** Prepositions that take a place more often than not: "in Lyon", "near Lyon". */
const placePrepositions = new Set(['in', 'near', 'outside', 'across', 'throughout', 'inside', 'around', 'toward', 'towards', 'off']);
/** Verbs of which the subject is a person or a body, never a place alone. */
const speech = new Set(['say', 'said', 'says', 'told', 'tell', 'tells', 'added', 'adds', 'wrote', 'tweeted', 'insisted', 'argued', 'explained', 'recalled', 'admitted', 'replied', 'joked', 'testified']);
/** Nouns before a title of a work or a ship: "the film Gravity", "the tanker Ever Given". */
const workNouns = new Set(['film', 'movie', 'novel', 'book', 'song', 'album', 'single', 'series', 'play', 'musical', 'ship', 'vessel', 'tanker', 'ferry', 'yacht', 'spacecraft', 'rocket', 'game', 'magazine', 'hurricane', 'typhoon', 'storm', 'operation', 'virus', 'drug', 'smartphone', 'tablet']);
const organisationNouns = new Set(['company', 'firm', 'group', 'agency', 'newspaper', 'broadcaster', 'startup', 'website', 'bank', 'airline', 'retailer', 'organisation', 'organization', 'party', 'club', 'network', 'chain', 'nonprofit', 'charity', 'outlet']);
const placeNouns = new Set(['city', 'town', 'village', 'suburb', 'province', 'state', 'district', 'region', 'island', 'county', 'neighborhood', 'neighbourhood', 'port', 'resort', 'area', 'river', 'municipality', 'town', 'capital', 'prefecture', 'hamlet']);
/** What a body has and a person has not: "Northrop's shares". */
const bodyNouns = new Set(['ceo', 'chief', 'spokesman', 'spokeswoman', 'spokesperson', 'shares', 'shareholders', 'headquarters', 'employees', 'profit', 'revenue', 'stock', 'products', 'customers', 'board', 'chairman', 'sales', 'fleet', 'unit', 'subsidiary', 'services', 'executives', 'members']);
/** What a person has and a body has not: "Rahman's wife". */
const personNouns = new Set(['wife', 'husband', 'son', 'daughter', 'mother', 'father', 'brother', 'sister', 'lawyer', 'attorney', 'death', 'body', 'life', 'parents', 'children', 'career', 'girlfriend', 'boyfriend', 'widow', 'family', 'face', 'head', 'hand', 'arrest', 'eyes']);

/** Adds what the shape and the context of one mention say about its type. */
export function scoreMention(scores: TypeScores, mention: NameMention, sentence: Sentence): void {
  const { tokens } = sentence;
  const before = tokens[mention.from - 1];
  const after = tokens[mention.to];
  const previous = before?.text.toLowerCase() ?? '';
  if (mention.hint === 'person' || mention.titled) scores.person += 4;
  else if (mention.hint === 'place') scores.place += 4;
  else if (mention.hint === 'organisation') scores.organisation += 4;
  else if (mention.hint === 'other') scores.other += 4;
  if (mention.office !== null) scores.person += 3;
  scoreShape(scores, mention);
  if (placePrepositions.has(previous)) scores.place += 1.5;
  else if (previous === 'at' || previous === 'from' || previous === 'to') scores.place += 0.3;
  else if (previous === 'the' && mention.words.length > 1) scores.organisation += 0.7;
  else if (workNouns.has(previous)) scores.other += 2;
  else if (organisationNouns.has(previous)) scores.organisation += 1.5;
  else if (before !== undefined && isOffice(before.text) && before.tag !== 'VERB') scores.person += 2;
  else if (previous === 'of' && placeNouns.has(tokens[mention.from - 2]?.text.toLowerCase() ?? '')) scores.place += 2;
  if (previous === 'the') scores.person -= 1.5;
  if (after !== undefined) scoreAfter(scores, tokens, mention.to, previous);
}

function startsWithPlace(words: readonly string[]): boolean {
  return placeWord(words[0]!) !== undefined || (words.length > 2 && placeWord(`${words[0]} ${words[1]}`) !== undefined);
}

function scoreShape(scores: TypeScores, { words }: NameMention): void {
  const { given, familyFirst, suffixes } = lexicon();
  const first = words[0]!;
  const last = words[words.length - 1]!;
  if (words.length >= 2) {
    if (!given.has(first.toLowerCase()) && startsWithPlace(words)) {
      // "France Telecom", "Boston Celtics"
      scores.organisation += 1.5;
      scores.person -= 2;
    }
    // "Full Text", "Clean Power": common words make no person
    if (words.every((word) => isCommon(word.toLowerCase())) && !given.has(first.toLowerCase())) {
      scores.person -= 2;
      scores.other += 1;
    }
    if (given.has(first.toLowerCase())) scores.person += 3;
    if (words.length <= 3 && familyFirst.has(first.toLowerCase()) && /^\p{Lu}\p{Ll}+(?:-\p{L}+)?$/u.test(last)) scores.person += 2;
    if (words.slice(1, -1).some((word) => /^\p{Lu}\.?$/u.test(word)) || /^(?:\p{Lu}\.){1,3}$/u.test(first)) scores.person += 2;
    if (/^(?:Jr|Sr)\.?$|^I{2,3}$/.test(last)) scores.person += 3;
    if (suffixes.has(last.toLowerCase())) scores.organisation += 4;
    if (words.some((word) => /\d/.test(word))) scores.other += 1.5;
    if (words.includes('of') || words.includes('&') || words.includes('for')) {
      scores.person -= 2;
      scores.organisation += 0.5;
    }
  } else if (isAllCapitals(first) && first.length >= 2 && first.length <= 6) {
    scores.organisation += /\d/.test(first) ? 0 : 1.2;
    if (/\d/.test(first)) scores.other += 1.5;
    scores.person -= 1;
  } else if (/\d/.test(first)) scores.other += 1.5;
  else if (given.has(first.toLowerCase())) scores.person += 1;
}

function scoreAfter(scores: TypeScores, tokens: readonly Token[], to: number, previous: string): void {
  const after = tokens[to]!;
  const text = after.text.toLowerCase();
  const second = tokens[to + 1];
  if (text === "'s" || text === '’s' || text === '’' || text === "'") {
    for (let i = to + 1; i < Math.min(tokens.length, to + 4); i++) {
      const noun = tokens[i]!.text.toLowerCase();
      if (bodyNouns.has(noun)) scores.organisation += 1;
      else if (personNouns.has(noun)) scores.person += 1.2;
      else continue;
      break;
    }
    return;
  }
  if (text === ',') {
    // "Ann Lee, 45," and "Lyon, France"
    if (second?.tag === 'NUM' && /^\d{1,2}$/.test(second.text) && tokens[to + 2]?.text === ',') scores.person += 3;
    else if (second?.text === 'who') scores.person += 2;
    return;
  }
  if (text === 'who' || text === 'himself' || text === 'herself') scores.person += 2;
  else if (speech.has(text)) {
    scores.person += 1;
    scores.organisation += 0.6;
  } else if (text === '-based' || (text === '-' && second?.text === 'based')) scores.place += 3;
  else if (placeNouns.has(text) && previous !== 'the') scores.place += 0.7;
  else if (bodyNouns.has(text)) scores.organisation += 1;
  else if (text === '(' && second !== undefined && isAllCapitals(second.text)) scores.organisation += 1;
}

/** The type with most points; without evidence, several words are a person unless one of them is a common noun, one word is something else. */
export function typeOf(scores: TypeScores, words: readonly string[], definite: boolean): NameType {
  const common = (word: string | undefined): boolean => word !== undefined && isCommon(word.toLowerCase());
  const several = words.length >= 2 && words.length <= 4 && !definite && words.every((word) => /^[\p{L}.'’-]+$/u.test(word));
  const personal = several && (scores.person > 0.6 || !(common(words[0]) || common(words[words.length - 1])));
  let best: keyof TypeScores = personal ? 'person' : definite && words.length >= 2 ? 'organisation' : 'other';
  // The default wins ties and near ties.
  let most = 0.45 + Math.max(0, scores[best]);
  for (const type of ['person', 'organisation', 'place', 'other'] as const) {
    if (type !== best && scores[type] > most) {
      best = type;
      most = scores[type];
    }
  }
  return best;
}

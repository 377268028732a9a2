import { cueWords } from '../../src/language/cue-words.js';
import { within } from '../../src/language/within.js';
import type { Answer, Document, Sentence, Span, Token } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Side extends Answer {
  readonly side: string;
  /** Who is told of last before it; null where nobody is. */
  readonly person: string | null;
  /** What lies on that side of a place: the nouns and figures of the sentence; empty for a part of the body. */
  readonly near: readonly string[];
}

/** Of these everybody has two. */
const PARTS = new Set(['knee', 'leg', 'arm', 'hand', 'foot', 'ankle', 'eye', 'shoulder', 'wrist', 'hip', 'calf', 'thigh', 'hamstring', 'elbow', 'ear', 'lung', 'kidney', 'breast', 'thumb', 'cheek', 'groin', 'heel', 'achilles', 'forearm', 'shin', 'temple', 'collarbone', 'engine']);

const OPPOSITES: ReadonlyMap<string, string> = new Map(
  [['left', 'right'], ['north', 'south'], ['east', 'west'], ['northeast', 'southwest'], ['northwest', 'southeast']].flatMap(([a, b]) => [[a!, b!], [b!, a!]] as const),
);

const CUES = cueWords(OPPOSITES.keys());

/** "left knee" and "right knee", "20 km north of the town" and "20 km south of the town". */
export const whichSide: DivergenceRule<Side> = {
  id: 'which-side',
  kind: 'place',
  question: 'On which side?',
  acrossOnly: true,

  facts: (document) => sidesIn(document),

  differ(one, other) {
    if (one.person !== null && other.person !== null && one.person !== other.person) return 'unrelated';
    if (one.near.length > 0 && !one.near.some((word) => other.near.includes(word))) return 'unrelated';
    if (OPPOSITES.get(one.side) !== other.side) return undefined;
    return { severity: 'medium', because: 'the two are opposite' };
  },

  examples: [
    {
      title: 'which knee',
      finds: 'medium',
      says: { 'Jonas Brandt tore a ligament in his left knee.': 'left knee', 'Brandt left the field with an injury to his right knee.': 'right knee' },
    },
    {
      title: 'north or south of the town',
      finds: 'medium',
      says: { 'The epicentre was 20 km north of Ankara.': 'north of Ankara', 'Its epicentre lay 20 km south of Ankara.': 'south of Ankara' },
    },
    {
      title: 'two places near one town',
      finds: 'agreement',
      says: { 'The epicentre was 20 km north of Ankara.': 'north of Ankara', 'The refugees were housed in a school south of Ankara.': 'south of Ankara' },
    },
    {
      title: 'two people',
      finds: 'agreement',
      says: { 'Jonas Brandt tore a ligament in his left knee.': 'left knee', 'Maria Keller had surgery on her right knee.': 'right knee' },
    },
    {
      title: 'both hands',
      finds: 'nothing',
      says: { 'Jonas Brandt burned his left hand and his right hand.': undefined, 'Jonas Brandt burned his right hand.': 'right hand' },
    },
  ],
};

/** Words before a compass point that may be its distance: "about 20 km north of". */
const CONTENT: ReadonlySet<Token['tag']> = new Set(['NOUN', 'NUM']);
const MEASURES = new Set(['km', 'mile', 'kilometre', 'kilometer', 'metre', 'meter', 'town', 'city', 'village', 'people', 'police', 'day', 'area', 'capital']);

/** One side for each part and place; an article that tells both tells of two things. */
function sidesIn(document: Document): readonly Fact<Side>[] {
  const found = new Map<string, Fact<Side>[]>();
  for (const sentence of CUES.sentencesOf(document)) {
    for (let i = 0; i < sentence.tokens.length; i++) {
      const token = sentence.tokens[i]!;
      const fact = OPPOSITES.has(token.text.toLowerCase()) ? (partAt(i, sentence, document) ?? placeAt(i, sentence, document)) : undefined;
      if (fact) (found.get(fact.subject) ?? found.set(fact.subject, []).get(fact.subject)!).push(fact);
    }
  }
  return [...found.values()].filter((facts) => facts.every(({ answer }) => answer.side === facts[0]!.answer.side || answer.near.length > 0)).flat();
}

function partAt(i: number, { tokens, start }: Sentence, { names, article: { text } }: Document): Fact<Side> | undefined {
  const [side, part] = [tokens[i]!, tokens[i + 1]];
  if (!part || !PARTS.has(part.lemma.toLowerCase()) || (side.text.toLowerCase() !== 'left' && side.text.toLowerCase() !== 'right')) return undefined;
  // "his right hand man", "on the left hand side"
  if (tokens[i + 2]?.tag === 'NOUN') return undefined;
  const words: Span = { start: side.start, end: part.end };
  const person = within(names, { start, end: side.start }).findLast(({ type }) => type === 'person')?.entity ?? null;
  return { subject: part.lemma.toLowerCase(), named: words, answer: { says: text.slice(words.start, words.end), words, side: side.text.toLowerCase(), person, near: [] } };
}

/** "north of the town of Ankara": the place is named within a few words. */
const REACH = 5;

function placeAt(i: number, { tokens }: Sentence, { names, article: { text } }: Document): Fact<Side> | undefined {
  if (tokens[i + 1]?.text !== 'of') return undefined;
  const last = tokens[Math.min(tokens.length - 1, i + REACH)]!;
  const place = within(names, { start: tokens[i + 1]!.end, end: last.end }).find(({ type }) => type === 'place');
  if (!place) return undefined;
  const words: Span = { start: tokens[i]!.start, end: place.end };
  const near = [...new Set(tokens.filter(({ tag, lemma, end }) => end <= words.start && CONTENT.has(tag) && !MEASURES.has(lemma.toLowerCase())).map(({ lemma, tag, text: word }) => (tag === 'NUM' ? word : lemma).toLowerCase()))];
  return near.length === 0 ? undefined : { subject: `of ${place.entity}`, named: words, answer: { says: text.slice(words.start, words.end), words, side: tokens[i]!.text.toLowerCase(), person: null, near } };
}

import { readFileSync } from 'node:fs';
import { lemmaOf } from './lemma.js';
import { settledRelation } from './settled-relations.js';
import { TAGS } from './tags.js';
import { auxiliary, irregularForm } from './verb-forms.js';
import { mix, type Word, wordOf } from './word.js';

/** A form with its tag: what the parser knows of a word. Worked out once for each pair and kept with the form. */
export interface Lexeme {
  readonly word: Word;
  /** Class of the tagger, an index in TAGS. */
  readonly tag: number;
  readonly lemma: string;
  /** Hash of the lemma, lower case. */
  readonly lemmaHash: number;
  /** Hash of the tag, made finer: the form of a verb, the number of a noun, the word itself of a closed class. */
  readonly fine: number;
  /** Number of the relation that it always stands in, or -1. */
  readonly relation: number;
}

/** `tag` is a class of the tagger, an index in TAGS. */
export function lexemeOf(word: Word, tag: number): Lexeme {
  return (word.lexemes[tag] ??= describe(word, tag));
}

function describe(word: Word, tag: number): Lexeme {
  const { text } = word;
  const lemma = lemmaOf(text, TAGS[tag]!);
  return { word, tag, lemma, lemmaHash: wordOf(lemma).lower, fine: fineTag(word, tag, lemma), relation: settledRelation(text.toLowerCase().replace(/’/gu, "'"), TAGS[tag]!) };
}

/** Classes whose words are few and each behaves in its own way. */
const CLOSED = new Set(['ADP', 'CCONJ', 'DET', 'PART', 'PRON', 'PUNCT', 'SCONJ']);

interface NounClasses {
  /** "said Friday", "last week": a noun that says when, not what. */
  readonly times: ReadonlySet<string>;
  /** "Secretary of State Marco Rubio", "Mr. Lee": a title before a name. */
  readonly titles: ReadonlySet<string>;
}

let nounClasses: NounClasses | undefined;

function loadNounClasses(): NounClasses {
  const lists = JSON.parse(readFileSync(new URL('./noun-classes.json', import.meta.url), 'utf8')) as Record<keyof NounClasses, readonly string[]>;
  return { times: new Set(lists.times), titles: new Set(lists.titles) };
}

function fineTag(word: Word, tag: number, lemma: string): number {
  const name = TAGS[tag]!;
  const hash = mix(77, tag);
  const lower = word.text.toLowerCase().replace(/’/gu, "'");
  if (CLOSED.has(name)) return mix(hash, word.lower);
  if (name === 'AUX') return mix(mix(hash, wordOf(lemma).lower), inflection(lower, lemma));
  if (name === 'VERB') return mix(hash, inflection(lower, lemma));
  if (name === 'NOUN' || name === 'PROPN') {
    const { times, titles } = (nounClasses ??= loadNounClasses());
    if (times.has(lemma.toLowerCase())) return mix(hash, 2);
    if (titles.has(lemma.toLowerCase())) return mix(hash, 3);
  }
  if (name === 'NOUN') return mix(hash, lower.endsWith('s') && lower !== lemma ? 1 : 0);
  if (name === 'ADJ') return mix(hash, lower.endsWith('er') ? 1 : lower.endsWith('est') ? 2 : 0);
  if (name === 'ADV') return mix(hash, lower.endsWith('ly') ? 1 : 0);
  return hash;
}

const INFLECTIONS = ['base', 'present', 'past', 'participle', 'gerund'];

/** 0 to 4 as in INFLECTIONS; 5 for a form that is past and participle alike. */
function inflection(lower: string, lemma: string): number {
  const auxiliaryForm = auxiliary(lower);
  if (auxiliaryForm !== undefined) return INFLECTIONS.indexOf(auxiliaryForm[1]);
  const irregular = irregularForm(lower);
  if (irregular !== undefined) return irregular.past ? (irregular.participle ? 5 : 2) : 3;
  if (lower === lemma) return 0;
  if (lower.endsWith('ing')) return 4;
  return lower.endsWith('s') ? 1 : 5;
}

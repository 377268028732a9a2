import type { Tag } from '../src/model.js';
import type { GoldSentence } from './conllu.js';
import { type Inserted, insert, spanOf } from './insertion.js';
import { pick, randomFrom } from './random.js';

/**
 * Copies of sentences with what newspapers have and the treebanks hardly: "said Friday that", "Secretary of State Ann Lee",
 * "may further ease", "Lee, who met reporters, said", "Lee, the firm's director, said". Deterministic.
 */
export function newswire(sentences: readonly GoldSentence[], seed: number): GoldSentence[] {
  const random = randomFrom(seed);
  const inserts = inserted(sentences);
  const made: GoldSentence[] = [];
  for (const sentence of sentences) {
    const { length } = sentence.forms;
    if (length < 4 || length > 40) continue;
    for (let i = 0; i < length; i++) {
      const chance = random();
      if (chance < ADVERB && isModalOfNext(sentence, i)) made.push(insert(sentence, i + 1, [adverb(pick(ADVERBS, random), i + 1)]));
      else if (chance < DAY && saysWhat(sentence, i)) made.push(insert(sentence, i + 1, day(pick(DAYS, random), i, random() < 0.4)));
      else if (isTitleOfNext(sentence, i)) made.push(titled(sentence, i, pick(OFFICES, random), random() < 0.5));
      else if (chance < GRAFT && endsSubject(sentence, i)) made.push(grafted(sentence, i, pick(inserts, random)));
    }
  }
  return made;
}

/** Shares of the places that fit. */
const ADVERB = 0.15;
const DAY = 0.25;
const GRAFT = 0.1;

const MODALS = new Set(['will', 'would', 'may', 'might', 'could', 'can', 'should', 'must', 'shall']);
const ADVERBS = ['further', 'again', 'still', 'soon', 'also', 'finally', 'now', 'later', 'eventually', 'further', 'then', 'therefore', 'only'];

function isModalOfNext({ tags, heads, lemmas, relations }: GoldSentence, i: number): boolean {
  return tags[i] === 'AUX' && relations[i] === 'aux' && heads[i] === i + 1 && tags[i + 1] === 'VERB' && MODALS.has(lemmas[i]!);
}

const adverb = (form: string, host: number): Inserted => ({ form, lemma: form, tag: 'ADV', relation: 'advmod', head: { host } });

const SPEECH = new Set(['say', 'announce', 'report', 'confirm', 'claim', 'warn', 'state', 'deny', 'argue', 'suggest']);
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'Tuesday', 'Thursday'];

/** "said that …", "said he …": a clause is said, and the next word is no punctuation. */
function saysWhat({ tags, heads, lemmas, relations }: GoldSentence, i: number): boolean {
  if (tags[i] !== 'VERB' || !SPEECH.has(lemmas[i]!) || tags[i + 1] === 'PUNCT') return false;
  return heads.some((head, j) => head === i && j > i && relations[j] === 'ccomp');
}

function day(name: string, host: number, withOn: boolean): Inserted[] {
  const noun = { form: name, lemma: name, tag: 'PROPN', relation: 'obl', head: { host } } as const;
  return withOn ? [{ form: 'on', lemma: 'on', tag: 'ADP', relation: 'case', head: { within: 1 } }, noun] : [noun];
}

const TITLE = new Set(['President', 'Minister', 'Secretary', 'Senator', 'Governor', 'Chairman', 'Director', 'General', 'Gen.', 'Sen.', 'Gov.', 'Mr.', 'Dr.', 'Mayor', 'Judge']);
/** The office that takes the title's place, and what it is an office of. */
const OFFICES: readonly (readonly [title: string, ...of: (readonly [form: string, tag: Tag])[]])[] = [
  ['Secretary', ['State', 'PROPN']],
  ['Secretary', ['Defense', 'PROPN']],
  ['Secretary', ['Commerce', 'PROPN']],
  ['Minister', ['Foreign', 'ADJ'], ['Affairs', 'PROPN']],
  ['Minister', ['Finance', 'PROPN']],
  ['Director', ['National', 'ADJ'], ['Intelligence', 'PROPN']],
  ['Chief', ['Staff', 'PROPN']],
  ['Speaker', ['Parliament', 'PROPN']],
];

function isTitleOfNext({ forms, tags, heads, relations }: GoldSentence, i: number): boolean {
  return TITLE.has(forms[i]!) && tags[i] === 'PROPN' && relations[i] === 'nmod' && heads[i] === i + 1 && !heads.includes(i);
}

/** "President Lee" → "U.S. Secretary of State Lee". */
function titled(sentence: GoldSentence, i: number, [title, ...of]: (typeof OFFICES)[number], withCountry: boolean): GoldSentence {
  const renamed = { ...sentence, forms: sentence.forms.with(i, title), lemmas: sentence.lemmas.with(i, title) };
  const last = of.length; // within the inserted words, "of" being the first
  const words: Inserted[] = [
    { form: 'of', lemma: 'of', tag: 'ADP', relation: 'case', head: { within: last } },
    ...of.map(([form, tag], n): Inserted => (n === of.length - 1
      ? { form, lemma: form, tag, relation: 'nmod', head: { host: i } }
      : { form, lemma: form, tag, relation: tag === 'ADJ' ? 'amod' : 'compound', head: { within: last } })),
  ];
  const made = insert(renamed, i + 1, words);
  return withCountry ? insert(made, i, [{ form: 'U.S.', lemma: 'U.S.', tag: 'PROPN', relation: 'compound', head: { host: i } }]) : made;
}

/** A clause or phrase between commas that can stand after another noun: its words, and which of them is its top. */
interface Insertion {
  readonly sentence: GoldSentence;
  readonly first: number;
  readonly last: number;
  readonly top: number;
}

const LONGEST = 14;

/** The relative clauses and appositions between commas in the treebanks. */
function inserted(sentences: readonly GoldSentence[]): Insertion[] {
  const insertions: Insertion[] = [];
  for (const sentence of sentences) {
    const { forms, heads, relations } = sentence;
    for (let top = 0; top < forms.length; top++) {
      const relation = relations[top]!;
      const noun = heads[top]!;
      if ((relation !== 'acl' && relation !== 'appos') || noun < 0 || top < noun) continue;
      const span = spanOf(sentence, top);
      if (span === null || span[1] - span[0] > LONGEST || forms[span[0]] !== ',') continue;
      const first = span[0] + 1;
      const last = forms[span[1]] === ',' ? span[1] - 1 : span[1];
      if (relation === 'acl' && !/^(?:who|which)$/u.test(forms[first]!)) continue;
      if (last <= first || forms.slice(first, last + 1).some((form) => /^[,.:;()"“”-]+$/u.test(form))) continue;
      insertions.push({ sentence, first, last, top });
    }
  }
  return insertions;
}

/** True of the last word of a subject right before its verb: "the firm | agreed". */
function endsSubject(sentence: GoldSentence, i: number): boolean {
  const { tags, heads, relations } = sentence;
  const subject = subjectEnding(sentence, i);
  if (subject === null || relations[subject] !== 'nsubj') return false;
  const verb = heads[subject]!;
  return tags[verb] === 'VERB' && (i + 1 === verb || (tags[i + 1] === 'AUX' && heads[i + 1] === verb));
}

/** The noun whose phrase ends with word `i`, when it is a plain one or a name. */
function subjectEnding({ tags, heads, relations }: GoldSentence, i: number): number | null {
  const noun = relations[i] === 'flat' ? heads[i]! : i;
  return tags[noun] === 'NOUN' || tags[noun] === 'PROPN' ? noun : null;
}

function grafted(host: GoldSentence, i: number, { sentence, first, last, top }: Insertion): GoldSentence {
  const noun = subjectEnding(host, i)!;
  const comma: Inserted = { form: ',', lemma: ',', tag: 'PUNCT', relation: 'punct', head: { within: top - first + 1 } };
  const words: Inserted[] = [comma];
  for (let j = first; j <= last; j++) {
    words.push({
      form: sentence.forms[j]!,
      lemma: sentence.lemmas[j]!,
      tag: sentence.tags[j]!,
      relation: sentence.relations[j]!,
      head: j === top ? { host: noun } : { within: sentence.heads[j]! - first + 1 },
    });
  }
  return insert(host, i + 1, [...words, comma]);
}

import { irregularForm } from '../src/language/verb-forms.js';
import type { GoldSentence } from './conllu.js';
import { INTRANSITIVE, thirdPerson, TRANSITIVE } from './headline-verbs.js';
import { casualties, source } from './headline-tails.js';
import { insert } from './insertion.js';
import { pick, type Random, randomFrom } from './random.js';

/** Shares of what is made of the sentences and in them. */
const SHARE = {
  /** … of the sentences that could be a headline's. */
  headline: 0.6,
  /** … in which the main verb is one that headlines like. */
  otherVerb: 0.45,
  /** "to" for what has happened: "Firm to resume exports". */
  toCome: 0.12,
  copulaLeft: 0.25,
  /** "Police, army respond" */
  commaForAnd: 0.3,
  /** "…, police say" */
  said: 0.1,
  /** "…; two held" */
  second: 0.1,
} as const;
/** How they are written, in shares that add up. */
const STYLES = [['every', 0.22], ['title', 0.27], ['capitals', 0.08], ['prose', 1]] as const;
type Style = (typeof STYLES)[number][0];
/** Headlines are neither one word nor a paragraph. */
const SHORTEST = 5;
const LONGEST = 22;

/**
 * Headlines made from sentences, since the treebanks have few: without articles, without copulas and a passive's auxiliary, the past told
 * in the present, "will" as "to", verbs that headlines like, a source behind, some with capitals on most words, on every word or all in
 * capitals ("The firm resumed exports." → "Firm Axes Exports"). Deterministic.
 */
export function headlines(sentences: readonly GoldSentence[], seed: number): GoldSentence[] {
  const random = randomFrom(seed);
  const made: GoldSentence[] = [];
  for (const sentence of sentences) {
    if (random() >= SHARE.headline || !couldBeHeadline(sentence)) continue;
    let line = shortened(retold(sentence, random), random);
    const draw = random();
    if (draw < SHARE.said) line = insert(line, line.forms.length, source(line, random));
    else if (draw < SHARE.said + SHARE.second) line = insert(line, line.forms.length, casualties(line, random));
    made.push(written(line, styleOf(random)));
  }
  return made;
}

/** A full sentence of a few words that tells of something named; who writes and reads is not in headlines. */
function couldBeHeadline({ forms, tags, heads, relations }: GoldSentence): boolean {
  const { length } = forms;
  if (length < SHORTEST || length > LONGEST || forms[length - 1] !== '.') return false;
  if (forms.some((form) => /^(?:i|me|my|we|us|our|you|your|'m|there)$/iu.test(form))) return false;
  return relations.some((relation, i) => relation === 'nsubj' && heads[heads[i]!] === -1 && (tags[i] === 'NOUN' || tags[i] === 'PROPN'));
}

function styleOf(random: Random): Style {
  let left = random();
  return STYLES.find(([, share]) => (left -= share) < 0)![0];
}

const dependentOf = ({ heads, relations }: GoldSentence, head: number, relation: string): number => heads.findIndex((h, i) => h === head && relations[i] === relation);

/** The main verb and those of what it says in the tense of headlines, the main one often another. */
function retold(sentence: GoldSentence, random: Random): GoldSentence {
  const { forms, lemmas, tags, relations } = sentence;
  let told = { ...sentence, forms: [...forms], lemmas: [...lemmas], tags: [...tags], relations: [...relations] };
  for (let verb = 0; verb < forms.length; verb++) {
    if (tags[verb] !== 'VERB' || (relations[verb] !== 'root' && relations[verb] !== 'ccomp')) continue;
    const subject = dependentOf(sentence, verb, 'nsubj');
    if (subject === -1 || subject > verb) continue;
    const form = forms[verb]!.toLowerCase();
    const auxiliary = dependentOf(sentence, verb, 'aux');
    const isMain = relations[verb] === 'root';
    const lemma = isMain && random() < SHARE.otherVerb ? headlineVerb(sentence, verb, random) : lemmas[verb]!;
    if (auxiliary !== -1) {
      if (!/^(?:will|would)$/u.test(forms[auxiliary]!) || !isMain) continue;
      Object.assign(told.forms, { [auxiliary]: 'to', [verb]: lemma });
      Object.assign(told.lemmas, { [auxiliary]: 'to', [verb]: lemma });
      told.tags[auxiliary] = 'PART';
      told.relations[auxiliary] = 'mark';
    } else if (irregularForm(form)?.past || form.endsWith('ed')) {
      told.forms[verb] = /s$/u.test(forms[subject]!) && tags[subject] === 'NOUN' ? lemma : thirdPerson(lemma);
      told.lemmas[verb] = lemma;
      if (isMain && random() < SHARE.toCome) {
        told.forms[verb] = lemma;
        told = { ...insert(told, verb, [{ form: 'to', lemma: 'to', tag: 'PART', relation: 'mark', head: { host: verb } }]) } as typeof told;
        return told;
      }
    }
  }
  return told;
}

/** A verb of headlines that can stand for this one: with an object where it has one. */
function headlineVerb(sentence: GoldSentence, verb: number, random: Random): string {
  const own = sentence.lemmas[verb]!;
  if (dependentOf(sentence, verb, 'ccomp') !== -1 || dependentOf(sentence, verb, 'xcomp') !== -1) return own;
  return pick(dependentOf(sentence, verb, 'obj') === -1 ? INTRANSITIVE : TRANSITIVE, random);
}

/** Without the words that headlines leave out. */
function shortened(sentence: GoldSentence, random: Random): GoldSentence {
  const { tags, heads, relations } = sentence;
  const forms = [...sentence.forms];
  const changedTags = [...tags];
  const changedRelations = [...relations];
  const hasDependents = new Set(heads);
  const keepsCopula = random() < SHARE.copulaLeft;
  const withComma = random() < SHARE.commaForAnd;
  const keep = forms.map((form, i) => {
    if (i === forms.length - 1) return false;
    if (hasDependents.has(i)) return true;
    const relation = relations[i];
    if (relation === 'det') return !/^(?:the|an?)$/iu.test(form);
    if (relation === 'cop') return keepsCopula || !/^(?:is|are|was|were)$/iu.test(form);
    if (relation === 'cc' && withComma && form === 'and' && tags[i + 1] !== 'VERB' && tags[heads[i]!] !== 'VERB') {
      forms[i] = ',';
      changedTags[i] = 'PUNCT';
      changedRelations[i] = 'punct';
    }
    return !(relation === 'aux' && tags[i] === 'AUX' && /^(?:is|are|was|were)$/iu.test(form) && tags[i + 1] === 'VERB');
  });
  const place: number[] = [];
  let kept = 0;
  for (const stays of keep) place.push(stays ? kept++ : -1);
  const left = <T>(items: readonly T[]): T[] => items.filter((_, i) => keep[i]);
  return {
    text: '',
    forms: left(forms),
    lemmas: left(sentence.lemmas),
    tags: left(changedTags),
    heads: left(heads).map((head) => (head < 0 ? -1 : place[head]!)),
    relations: left(changedRelations),
    ends: [],
  };
}

function written(line: GoldSentence, style: Style): GoldSentence {
  const forms = line.forms.map((form, i) => (style === 'capitals' ? form.toUpperCase() : style === 'prose' && i > 0 ? form : titled(form, line.tags[i]!, style)));
  return { ...line, forms };
}

const LOWER_IN_TITLES = new Set(['ADP', 'CCONJ', 'DET', 'PART', 'SCONJ']);

function titled(word: string, tag: string, style: Style): string {
  if (style === 'title' && LOWER_IN_TITLES.has(tag) && word.length <= 4 && word === word.toLowerCase()) return word;
  return word.startsWith("'") || word.startsWith('’') || word === "n't" ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

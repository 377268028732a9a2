import { irregularForm } from '../src/language/verb-forms.js';
import type { GoldSentence } from './conllu.js';
import { randomFrom } from './random.js';

/** Share of the sentences of which a headline is made, and of those how many in title case and in capitals. */
const SHARE = 0.12;
const TITLE_CASE = 0.45;
const CAPITALS = 0.08;
/** Headlines are neither one word nor a paragraph. */
const SHORTEST = 5;
const LONGEST = 22;

/**
 * Headlines made from sentences, since the treebanks have few: without articles, without a passive's auxiliary and the full stop, the
 * past told in the present, some in title case or capitals ("The firm resumed exports." → "Firm Resumes Exports"). Deterministic.
 */
export function headlines(sentences: readonly GoldSentence[], seed: number): GoldSentence[] {
  const random = randomFrom(seed);
  const made: GoldSentence[] = [];
  for (const sentence of sentences) {
    const { length } = sentence.forms;
    if (random() >= SHARE || length < SHORTEST || length > LONGEST || sentence.forms[length - 1] !== '.') continue;
    const style = random();
    made.push(headline(sentence, style < TITLE_CASE ? 'title' : style < TITLE_CASE + CAPITALS ? 'capitals' : 'prose'));
  }
  return made;
}

function headline(sentence: GoldSentence, style: 'title' | 'capitals' | 'prose'): GoldSentence {
  const { forms, tags, heads, relations } = sentence;
  const hasDependents = new Set(heads);
  const keep = forms.map((form, i) => {
    if (i === forms.length - 1) return false;
    if (hasDependents.has(i)) return true;
    if (relations[i] === 'det') return !/^(?:the|an?)$/iu.test(form);
    return !(relations[i] === 'aux' && tags[i] === 'AUX' && /^(?:is|are|was|were)$/iu.test(form) && i + 1 < forms.length && /(?:ed|en)$/u.test(forms[i + 1]!));
  });
  const place: number[] = [];
  let kept = 0;
  for (const stays of keep) place.push(stays ? kept++ : -1);
  const pick = <T>(items: readonly T[]): T[] => items.filter((_, i) => keep[i]);
  const words = pick(forms.map((form, i) => inPresent(sentence, i) ?? form));
  words[0] = words[0]!.charAt(0).toUpperCase() + words[0]!.slice(1);
  return {
    text: '',
    forms: words.map((word, i) => (style === 'capitals' ? word.toUpperCase() : style === 'title' ? titled(word, pick(tags)[i]!) : word)),
    lemmas: pick(sentence.lemmas),
    tags: pick(tags),
    heads: pick(heads).map((head) => (head < 0 ? -1 : place[head]!)),
    relations: pick(relations),
    ends: pick(sentence.ends),
  };
}

/** The clause's verb in the third person of the present: "resumed" → "resumes"; null for all other words. */
function inPresent({ forms, lemmas, tags, heads, relations }: GoldSentence, i: number): string | null {
  if (tags[i] !== 'VERB' || (relations[i] !== 'root' && relations[i] !== 'ccomp')) return null;
  const form = forms[i]!.toLowerCase();
  const isPast = irregularForm(form)?.past ?? form.endsWith('ed');
  if (!isPast || heads.some((head, j) => head === i && relations[j] === 'aux')) return null;
  const lemma = lemmas[i]!;
  const subject = heads.findIndex((head, j) => head === i && relations[j] === 'nsubj');
  if (subject === -1) return null;
  if (/s$/u.test(forms[subject]!) && tags[subject] === 'NOUN') return lemma;
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

const LOWER_IN_TITLES = new Set(['ADP', 'CCONJ', 'DET', 'PART', 'SCONJ']);

function titled(word: string, tag: string): string {
  if (LOWER_IN_TITLES.has(tag) && word.length <= 4 && word === word.toLowerCase()) return word;
  return word.startsWith("'") || word.startsWith('’') || word === "n't" ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

import type { Document, Sentence } from '../model.js';
import type { Tree } from '../language/tree.js';
import { subjectOf } from './clause.js';
import type { SentenceMarks } from './mentions.js';
import type { PredicateHead } from './predicates.js';

/** The claim as a short sentence that stands on its own: its own words, names for pronouns, a shared subject put in front. */
export function statementOf(document: Document, sentence: Sentence, tree: Tree, marks: SentenceMarks, predicate: PredicateHead, tokens: readonly number[]): string {
  const words = phrase(document, sentence, marks, tokens);
  const needsSubject = (predicate.form === 'verbal' || predicate.form === 'copular') && !tokens.some((i) => tree.tokens[i]!.relation === 'nsubj');
  const subject = needsSubject ? subjectOf(tree, predicate.clause) : undefined;
  const front = subject && !tokens.includes(subject.head) ? nounPhrase(document, sentence, tree, marks, subject.head) : '';
  const text = [front, words].filter(Boolean).join(' ');
  if (text === '') return '';
  const capital = text[0]!.toLocaleUpperCase('en') + text.slice(1);
  return /[.!?…]["”’']?$/.test(capital) ? capital : `${capital}.`;
}

function phrase(document: Document, sentence: Sentence, marks: SentenceMarks, tokens: readonly number[]): string {
  let text = '';
  let end = -1;
  for (const i of tokens) {
    const token = sentence.tokens[i]!;
    if (end >= 0 && token.start > end) text += ' ';
    text += standsFor(document, sentence, marks, i);
    end = token.end;
  }
  return text.replace(/\s+([,.;:])/g, '$1').replace(/\s+/g, ' ').trim();
}

const POSSESSIVE = new Set(['his', 'her', 'its', 'their']);

/** A pronoun whose antecedent is known becomes the name. */
function standsFor(document: Document, sentence: Sentence, marks: SentenceMarks, i: number): string {
  const token = sentence.tokens[i]!;
  const name = marks.nameAt[i];
  if (name?.mention !== 'pronoun' || name.canonical === '') return document.article.text.slice(token.start, token.end);
  return POSSESSIVE.has(token.text.toLowerCase()) && token.relation === 'nmod' ? `${name.canonical}’s` : name.canonical;
}

function nounPhrase(document: Document, sentence: Sentence, tree: Tree, marks: SentenceMarks, head: number): string {
  const name = marks.nameAt[head];
  if (name) return name.canonical || document.article.text.slice(name.start, name.end);
  const words: number[] = [];
  const stack = [head];
  while (stack.length > 0) {
    const i = stack.pop()!;
    words.push(i);
    for (const child of tree.children[i]!) {
      const { relation } = tree.tokens[child]!;
      if (relation !== 'acl' && relation !== 'appos' && relation !== 'conj' && relation !== 'cc' && relation !== 'punct' && relation !== 'case') stack.push(child);
    }
  }
  return phrase(document, sentence, marks, words.sort((a, b) => a - b));
}

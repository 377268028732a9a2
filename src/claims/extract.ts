import type { Claim, Document } from '../model.js';
import { childrenBy, spanOf, treeOf, type Tree } from '../language/tree.js';
import { argumentsOf } from './arguments.js';
import { extentOf, tokensOf } from './extent.js';
import { stanceOf } from './factuality.js';
import { marksOf } from './mentions.js';
import { type PredicateHead, predicateHeads } from './predicates.js';
import { attributionsBySentence, isSpeech, sourcesOf } from './sources.js';
import { statementOf } from './statement.js';

/**
 * The claims of each document: one per proposition, from dependency trees, in the spirit of PredPatt
 * (White et al. 2016, "Universal Decompositional Semantics on Universal Dependencies"). In text order, ids "article:number".
 */
export function extractClaims(documents: readonly Document[]): readonly Claim[] {
  return documents.flatMap(claimsOf);
}

function claimsOf(document: Document): readonly Claim[] {
  const marks = marksOf(document);
  const attributions = attributionsBySentence(document);
  const claims: Claim[] = [];
  document.sentences.forEach((sentence, number) => {
    if (sentence.kind === 'dateline') return;
    const tree = treeOf(sentence);
    for (const predicate of predicateHeads(sentence, tree, marks[number]!)) {
      const tokens = tokensOf(tree, marks[number]!, predicate);
      const span = extentOf(document, sentence, tree, marks[number]!, tokens);
      const words = predicateWords(tree, predicate);
      const { factuality, polarity, cues, mode } = stanceOf(sentence, tree, marks[number]!, predicate, document.article.published);
      const attribution = sourcesOf(attributions[number]!, words, words.complex);
      claims.push({
        // written out: with a spread each claim would get a hidden class of its own, and every later look at it would be slow
        start: span.start,
        end: span.end,
        id: `${document.article.id}:${claims.length + 1}`,
        article: document.article.id,
        sentence: number,
        predicate: words,
        arguments: argumentsOf(sentence, tree, marks[number]!, predicate),
        attribution,
        factuality,
        cues,
        polarity,
        mode,
        speech: isSpeech(attributions[number]!, words),
        statement: statementOf(document, sentence, tree, marks[number]!, predicate, tokens, attribution),
      });
    }
  });
  return claims;
}

/** "made her third appearance": how far behind its light verb a noun may stand for the two to be read as one. */
const LIGHT_REACH = 5;

const NONE: readonly number[] = [];

/** The predicate's own words, particle included ("took off"), and the complex with its auxiliaries and embedding verbs. */
function predicateWords(tree: Tree, { head, form, clause, top }: PredicateHead): Claim['predicate'] {
  const particle = tree.tokens[head]!.tag === 'VERB' ? childrenBy(tree, head, 'compound').filter((c) => c > head) : NONE;
  const own = particle.length === 0 ? [head] : [head, ...particle];
  const complex = [...own];
  for (let at = head; ; at = tree.tokens[at]!.head) {
    complex.push(at);
    for (const c of tree.children[at]!) {
      const { relation } = tree.tokens[c]!;
      if (relation === 'aux' || relation === 'cop' || (at !== top && relation === 'mark')) complex.push(c);
    }
    if (at === top) break;
  }
  const lemma = particle.length === 0 ? tree.tokens[head]!.lemma.toLowerCase() : own.map((i) => tree.tokens[i]!.lemma.toLowerCase()).join(' ');
  const { start, end } = spanOf(tree, clause < head && head - clause <= LIGHT_REACH ? [clause, head] : own);
  return { start, end, lemma, head, form: clause !== head ? 'nominal' : form, complex: spanOf(tree, complex) };
}

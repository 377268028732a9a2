import type { Document, Sentence } from '../../model.js';

/**
 * CoNLL-U (https://universaldependencies.org/format.html): ten columns, one word a line, `SpaceAfter=No` where no space
 * follows. `TokenRange` in the last column gives the word's UTF-16 offsets in the article.
 */
export function conlluText(documents: readonly Document[]): string {
  return documents.map(documentText).join('');
}

function documentText({ article, sentences }: Document): string {
  const lines = [`# newdoc id = ${oneLine(article.id)}`];
  let paragraph = -1;
  sentences.forEach((sentence, index) => {
    if (sentence.tokens.length === 0) return;
    if (sentence.paragraph !== paragraph) lines.push('# newpar');
    paragraph = sentence.paragraph;
    lines.push(`# sent_id = ${oneLine(article.id)}-${index + 1}`);
    lines.push(`# text = ${oneLine(article.text.slice(sentence.start, sentence.end))}`);
    lines.push(...tokenLines(article.text, sentence), '');
  });
  return `${lines.join('\n')}\n`;
}

function tokenLines(text: string, { tokens }: Sentence): readonly string[] {
  return tokens.map(({ start, end, text: form, lemma, tag, head, relation }, index) => {
    const next = tokens[index + 1]?.start ?? end;
    const apart = tokens[index + 1] ? next > end : end === text.length || /\s/u.test(text.charAt(end));
    const notes = `${apart ? '' : 'SpaceAfter=No|'}TokenRange=${start}:${end}`;
    return [index + 1, field(form), field(lemma), tag, '_', '_', head + 1, relation, '_', notes].join('\t');
  });
}

function field(value: string): string {
  return oneLine(value) || '_';
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

import type { BlockContent, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { AlignmentExample, AlignmentRule, DivergenceExample, DivergenceRule, RuleSet } from '../rule.js';
import { code, counted, emphasis, heading, item, list, paragraph, strong, table } from './markdown/nodes.js';

/** Every rule with its question and its examples, as a Markdown page. */
export function ruleDocs({ alignment, divergence }: RuleSet): string {
  const root: Root = {
    type: 'root',
    children: [
      heading(1, 'Rules'),
      paragraph('Written by ', code('concord rules docs'), ' from the rules themselves: change a rule, not this page. Every example is a test.'),
      paragraph(`${counted(divergence.length, 'question')} can bring out a divergence; ${counted(alignment.length, 'rule')} say when two wordings are the same.`),
      heading(2, 'Questions'),
      table(['rule', 'kind', 'question'], divergence.map(({ id, kind, question }) => [[code(id)], [kind], [question]])),
      ...divergence.flatMap(divergenceSection),
      heading(2, 'What makes two wordings the same'),
      table(['rule', 'takes for the same'], alignment.map(({ id, description }) => [[code(id)], [description]])),
      ...alignment.flatMap(alignmentSection),
    ],
  };
  return toMarkdown(root, { bullet: '-', rule: '-', extensions: [gfmToMarkdown({ tablePipeAlign: false })] });
}

function divergenceSection({ id, kind, question, examples }: DivergenceRule): readonly RootContent[] {
  return [heading(3, id), paragraph(strong(question), ' ', emphasis(kind)), examplesOr(examples.map(divergenceExample))];
}

const FINDINGS: Readonly<Record<DivergenceExample['finds'], string>> = {
  high: 'a divergence (high)',
  medium: 'a divergence (medium)',
  low: 'a divergence (low)',
  development: 'a development',
  agreement: 'both can be true',
  nothing: 'no divergence',
};

function divergenceExample({ title, finds, says, published }: DivergenceExample): BlockContent[] {
  const sentences = Object.entries(says).map(([sentence, answer]) => {
    const day = published?.[sentence];
    return item(paragraph(`“${sentence}”`, ...(day === undefined ? [] : [` (${day})`]), ' — ', answer === undefined ? 'no answer' : emphasis(answer)));
  });
  return [paragraph(`${title}: `, strong(FINDINGS[finds])), list(sentences)];
}

function alignmentSection({ id, description, examples }: AlignmentRule): readonly RootContent[] {
  return [heading(3, id), paragraph(strong(description)), examplesOr(examples.map(alignmentExample))];
}

function alignmentExample({ title, sentences, matches }: AlignmentExample): BlockContent[] {
  const outcome = matches ? [strong(`“${matches[0]}” = “${matches[1]}”`)] : [strong('nothing matches')];
  return [paragraph(`${title}: `, ...outcome), list(sentences.map((sentence) => item(paragraph(`“${sentence}”`))))];
}

const examplesOr = (examples: readonly BlockContent[][]): BlockContent => (examples.length > 0 ? list(examples.map((blocks) => item(...blocks))) : paragraph(emphasis('No examples yet.')));

import type { BlockContent, ListItem } from 'mdast';
import type { Finding } from '../../model.js';
import { capped, rowsOf, wordsOf } from './answers.js';
import { byQuestion, type Digest, type QuestionGroup } from './digest.js';
import { code, heading, item, list, paragraph, type Phrase, strong } from './nodes.js';
import { whereabouts } from './quoted.js';
import type { StoryView } from './view.js';
import { clippedWords, folded } from './wording.js';

/** Nuances shown under each question. */
const NUANCES_SHOWN = 12;
const WORDS_LONGEST = 60;

interface Nuance {
  readonly finding: Finding;
  readonly group: QuestionGroup;
}

/** Divergences of low severity by question, a line each. */
export function nuancesSection(view: StoryView, { toLookAt, nuances }: Digest): BlockContent[] {
  const byRule = new Map<string, Nuance[]>();
  for (const finding of [...nuances, ...toLookAt]) {
    for (const group of byQuestion(finding)) {
      if (group.severity !== 'low') continue;
      const held = byRule.get(group.rule);
      if (held) held.push({ finding, group });
      else byRule.set(group.rule, [{ finding, group }]);
    }
  }
  const items = [...byRule.values()].map((held): ListItem => {
    const rest = held.length - NUANCES_SHOWN;
    const lines = held.slice(0, NUANCES_SHOWN).map((nuance) => nuanceItem(view, nuance));
    return item(
      paragraph(strong(held[0]!.group.question), ' ', code(held[0]!.group.rule)),
      list([...lines, ...(rest > 0 ? [item(paragraph(`… and ${rest} more, in the JSON report`))] : [])]),
    );
  });
  return items.length === 0 ? [] : [heading(2, 'Nuances'), list(items)];
}

/** "Dockers return to work (F3): Anchor promised (“agreed”, ¶ 1) · Beacon done (“have returned”, ¶ 1)". */
function nuanceItem(view: StoryView, { finding, group }: Nuance): ListItem {
  const answers = capped(rowsOf(view, group)).shown.flatMap(({ claim, answer }, index): readonly Phrase[] => {
    const words = wordsOf(view, claim, answer);
    const says = folded(answer.says) === words ? '' : `${answer.says}, `;
    return [
      `${index > 0 ? ' · ' : ': '}${view.label(claim.article)}: ${says}“`,
      ...(words ? [strong(clippedWords(words, WORDS_LONGEST))] : []),
      `” (${whereabouts(view, claim, answer.words)})`,
    ];
  });
  return item(paragraph(`${view.title(finding)} (${finding.id})`, ...answers));
}

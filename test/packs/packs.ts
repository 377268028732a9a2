import { builtInRules } from '../../src/check.js';
import type { Problem } from '../../src/model.js';
import { withPacks } from '../../src/packs/apply.js';
import { isPack, type Pack } from '../../src/packs/pack.js';
import { readPack } from '../../src/packs/read.js';
import type { RuleSet } from '../../src/rule.js';

/** A pack that must be good. */
export function goodPack(text: string, path = 'desk.yaml'): Pack {
  const read = readPack(text, path);
  if (!isPack(read)) throw new Error(linesOf(read).join('\n'));
  return read;
}

/** What is wrong with a pack: "12:5 reason. remedy" */
export function mistakes(text: string): readonly string[] {
  const read = readPack(text, 'desk.yaml');
  return isPack(read) ? [] : linesOf(read);
}

export const linesOf = (problems: readonly Problem[]): readonly string[] => problems.map(({ line, column, reason, remedy }) => `${line}:${column} ${reason}. ${remedy}`);

/** The built-in rules with packs that must be good. */
export function rulesWith(...texts: readonly string[]): RuleSet {
  const rules = withPacks(builtInRules, texts.map((text, n) => goodPack(text, `pack-${n + 1}.yaml`)));
  if (!('divergence' in rules)) throw new Error(linesOf(rules).join('\n'));
  return rules;
}

import { builtInRules } from '../check.js';
import { type Outcome, tryAlignment, tryDivergence } from '../examples.js';
import { withPacks } from '../packs/apply.js';
import type { RuleSet } from '../rule.js';
import { count } from './input.js';
import { orFail, packFile, readPacks } from './rule-packs.js';
import type { CommonOptions, ExitCode, Terminal } from './terminal.js';

interface Tried {
  readonly id: string;
  readonly examples: readonly { readonly title: string; readonly outcomes: readonly Outcome[] }[];
  /** Whether an example shows where the rule stays silent. */
  readonly nearMiss: boolean;
}

/**
 * Runs the examples of rule packs, or of the built-in rules when none is named, and prints what came of them.
 * Exit 0: all are true; 1: one is not, or a rule has none; 2: a pack cannot be read.
 */
export async function runRulesTest(files: readonly string[], options: CommonOptions, terminal: Terminal): Promise<ExitCode> {
  const packs = readPacks([...new Set(files.map((file) => packFile(file, terminal.cwd, terminal)))], terminal);
  orFail(withPacks(builtInRules, packs), terminal);
  // a rule is tried as it is written, whatever the settings make of it
  const rules = orFail(withPacks(builtInRules, packs.map((pack) => ({ ...pack, settings: {} }))), terminal);
  const groups = files.length === 0 ? [['built-in rules', idsOf(builtInRules)] as const] : packs.map(({ source, rules: own = [] }) => [source.path, own.map(({ id }) => id)] as const);
  let failed = 0;
  let all = 0;
  for (const [title, ids] of groups) {
    terminal.write(`${title}\n`);
    if (ids.length === 0) terminal.write('  no rules of its own\n');
    for (const id of ids) {
      const tried = tryRule(id, rules);
      const wrong = isWrong(tried);
      all++;
      if (wrong) failed++;
      if (wrong || !options.quiet) terminal.write(linesOf(tried));
    }
  }
  terminal.write(`${count(all, 'rule')}: ${failed === 0 ? 'all pass' : `${failed} failed`}\n`);
  return failed === 0 ? 0 : 1;
}

const idsOf = ({ alignment, divergence }: RuleSet): readonly string[] => [...divergence, ...alignment].map(({ id }) => id);

function tryRule(id: string, { alignment, divergence }: RuleSet): Tried {
  const asking = divergence.find((rule) => rule.id === id);
  if (asking) {
    return {
      id,
      examples: asking.examples.map((example) => ({ title: example.title, outcomes: tryDivergence(asking, example, alignment) })),
      nearMiss: asking.examples.some(({ finds }) => finds === 'agreement' || finds === 'nothing'),
    };
  }
  const joining = alignment.find((rule) => rule.id === id)!;
  return {
    id,
    examples: joining.examples.map((example) => ({ title: example.title, outcomes: tryAlignment(joining, example) })),
    nearMiss: joining.examples.some(({ matches }) => matches === null),
  };
}

const isWrong = ({ examples }: Tried): boolean => examples.length === 0 || examples.some(({ outcomes }) => outcomes.some(({ passed }) => !passed));

function linesOf(tried: Tried): string {
  const { id, examples, nearMiss } = tried;
  const lines = [`  ${isWrong(tried) ? 'FAIL' : 'ok  '}  ${id}: ${examples.length === 0 ? 'no examples; give it at least one, and a near miss' : count(examples.length, 'example')}`];
  for (const { title, outcomes } of examples) {
    const wrong = outcomes.filter(({ passed }) => !passed);
    if (wrong.length > 0) lines.push(`        ${title}`);
    for (const { expected, found } of wrong) lines.push(`          expected: ${expected}`, `          found:    ${found}`);
  }
  if (examples.length > 0 && !nearMiss) lines.push('        no near miss: add an example that finds agreement or nothing');
  return `${lines.join('\n')}\n`;
}

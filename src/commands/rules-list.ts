import { builtInRules } from '../check.js';
import type { RuleSet } from '../rule.js';
import { setupFor } from './setup.js';
import type { CommonOptions, ExitCode, SetupOptions, Terminal } from './terminal.js';

export interface RulesListOptions extends CommonOptions, SetupOptions {
  readonly format: 'text' | 'json';
}

/** Prints every rule that a check would run: its id, its kind and its question. */
export async function runRulesList(options: RulesListOptions, terminal: Terminal): Promise<ExitCode> {
  const rows = rowsOf((await setupFor(options, terminal))?.rules ?? builtInRules);
  terminal.write(options.format === 'json' ? `${JSON.stringify(rows, null, 2)}\n` : columns(rows));
  return 0;
}

interface Row {
  readonly id: string;
  /** One of the fourteen, or "alignment". */
  readonly kind: string;
  /** Of an alignment rule: what it takes for the same. */
  readonly question: string;
}

const rowsOf = ({ alignment, divergence }: RuleSet): readonly Row[] => [
  ...divergence.map(({ id, kind, question }) => ({ id, kind, question })),
  ...alignment.map(({ id, description }) => ({ id, kind: 'alignment', question: description })),
];

function columns(rows: readonly Row[]): string {
  const width = (column: 'id' | 'kind') => Math.max(...rows.map((row) => row[column].length)) + 2;
  const [ids, kinds] = [width('id'), width('kind')];
  return rows.map(({ id, kind, question }) => `${id.padEnd(ids)}${kind.padEnd(kinds)}${question}\n`).join('');
}

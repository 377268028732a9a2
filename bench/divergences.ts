/**
 * The table of divergences by kind for the README, from a JSON report and the folders of annotated stories:
 *
 *   npm run divergences -- REPORT.json GOLD_FOLDER...
 *
 * A folder's name is the story's id; its gold.json holds the annotated claims, facts and divergences. Prints Markdown.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { divergenceRules } from '../rules/catalogue.js';
import { outcomesOf, type Annotated, type Outcome, type Reported } from './answered.js';

const [path, ...folders] = process.argv.slice(2);
if (path === undefined || folders.length === 0) {
  console.error('usage: npm run divergences -- REPORT.json GOLD_FOLDER...');
  process.exit(2);
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const { stories } = read(path) as { readonly stories: readonly Reported[] };
const outcomes = folders.map((folder) => {
  const id = basename(folder);
  return outcomesOf(read(join(folder, 'gold.json')) as Annotated, stories.find((story) => story.id === id) ?? { id, claims: [], findings: [] });
});
const expected = outcomes.flatMap((o) => o.expected);
const reported = outcomes.flatMap((o) => o.reported);

const isLoud = ({ severity }: Outcome): boolean => severity !== 'low';
const share = (all: readonly Outcome[]): string => (all.length === 0 ? '–' : (all.filter(({ hit }) => hit).length / all.length).toFixed(2));

function row(name: string, isOf: (outcome: Outcome) => boolean): string {
  const [cases, told] = [expected.filter(isOf), reported.filter(isOf)];
  const cells = [cases, cases.filter(isLoud), told, told.filter(isLoud)].flatMap((all) => [String(all.length), share(all)]);
  return `| ${[name, ...cells].join(' | ')} |`;
}

const kinds = [...new Set([...divergenceRules.map(({ kind }) => kind), ...expected.map(({ kind }) => kind)])];
console.log(
  [
    '| kind | cases | recall | high, medium | recall | reported | precision | high, medium | precision |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...kinds.map((kind) => row(kind, (outcome) => outcome.kind === kind)),
    row('all', () => true),
  ].join('\n'),
);

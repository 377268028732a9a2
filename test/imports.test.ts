import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import t from 'tap';
import ts from 'typescript';

// The import law: a stage knows the nouns and its own folder, and only check.ts and the commands join stages.

/** Files of the language stage that are knowledge of English, plain tree walking and its memory: no analysis, no wink-nlp. */
const vocabulary = ['characters.ts', 'tree.ts', 'once.ts', 'within.ts', 'pattern.ts', 'geography.ts', 'interval.ts', 'morphology.ts', 'lexicon/', 'attribution/lexicon.ts', 'lemma.ts', 'edit-distance.ts', 'person-noun.ts', 'event-stage.ts'];
const stages = ['read', 'language', 'claims', 'align', 'compare', 'report', 'packs'];
const nouns = ['src/model.ts', 'src/rule.ts'];

interface Import {
  /** Path of a file of the project ("src/model.ts"), or a package's name. */
  readonly target: string;
  readonly typeOnly: boolean;
}

interface Source {
  readonly path: string;
  readonly imports: readonly Import[];
  readonly touchesProcess: boolean;
}

const sources = ['src', 'rules'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map(readSource),
);
const byPath = new Map(sources.map((source) => [source.path, source]));

function readSource(path: string): Source {
  const imports: Import[] = [];
  let touchesProcess = false;
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) throw new Error(`${path}: an import whose target is no literal cannot be checked`);
    const { text } = specifier;
    imports.push({ target: text.startsWith('.') ? normalize(join(dirname(path), text)).replaceAll('\\', '/').replace(/\.js$/, '.ts') : text, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false);
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false);
    else if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'require') add(node.arguments[0], false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isIdentifier(node) && node.text === 'process' && !isName(node)) touchesProcess = true;
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));
  return { path, imports, touchesProcess: touchesProcess || imports.some(({ target }) => target === 'node:process' || target === 'process') };
}

/** True where the word only names a member: `options.process`, `{ process: 1 }`; `globalThis.process` is process itself. */
function isName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return !(ts.isIdentifier(parent.expression) && parent.expression.text === 'globalThis');
  return (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodDeclaration(parent)) && parent.name === node;
}

const isOwnFile = ({ target }: Import): boolean => target.startsWith('src/') || target.startsWith('rules/');
const packageOf = (target: string): string => target.split('/').slice(0, target.startsWith('@') ? 2 : 1).join('/');
const isVocabulary = (target: string): boolean =>
  vocabulary.some((entry) => (entry.endsWith('/') ? target.startsWith(`src/language/${entry}`) : target === `src/language/${entry}`));

/** What a file may import of the project's own files, by the folder that it lies in. */
function mayImport(path: string, target: string): boolean {
  const [top, stage = ''] = path.split('/');
  if (top === 'rules') return path === 'rules/catalogue.ts' || nouns.includes(target) || target.startsWith('src/language/');
  if (stages.includes(stage)) {
    return nouns.includes(target) || target.startsWith(`src/${stage}/`) || (stage !== 'read' && isVocabulary(target));
  }
  if (nouns.includes(path)) return nouns.includes(target);
  return true;
}

t.test('every import leads to a file that is there', async (t) => {
  t.ok(sources.length > 20, 'sources were found');
  const lost = sources.flatMap(({ path, imports }) => imports.filter((each) => isOwnFile(each) && !byPath.has(each.target)).map(({ target }) => `${path} → ${target}`));
  t.same(lost, []);
});

t.test('stages import only the nouns, their own folder and the vocabulary', async (t) => {
  const forbidden = sources.flatMap(({ path, imports }) => imports.filter((each) => isOwnFile(each) && !mayImport(path, each.target)).map(({ target }) => `${path} → ${target}`));
  t.same(forbidden, []);
});

t.test('the law itself', async (t) => {
  t.notOk(mayImport('src/claims/extract.ts', 'src/language/analyse.ts'), 'a stage does not call another');
  t.notOk(mayImport('src/align/align.ts', 'rules/catalogue.ts'), 'the rules are handed to a stage');
  t.notOk(mayImport('src/read/text.ts', 'src/language/tree.ts'), 'reading knows no language');
  t.notOk(mayImport('src/model.ts', 'src/check.ts'));
  t.notOk(mayImport('rules/diverge/when.ts', 'src/compare/compare.ts'));
  t.notOk(mayImport('rules/diverge/when.ts', 'rules/diverge/how-many.ts'), 'no rule calls another');
  t.notOk(mayImport('src/packs/apply.ts', 'rules/catalogue.ts'), 'rule packs are handed the rules that they add to');
  t.ok(mayImport('src/claims/extract.ts', 'src/language/tree.ts'));
  t.ok(mayImport('rules/diverge/when.ts', 'src/language/interval.ts'));
});

t.test('only the adapter imports wink-nlp, and the vocabulary does not reach it', async (t) => {
  const importers = sources.filter(({ imports }) => imports.some(({ target }) => /^wink-/.test(packageOf(target))));
  t.same(importers.map(({ path }) => path), ['src/language/wink.ts']);
  for (const { path } of sources.filter((source) => isVocabulary(source.path))) {
    t.notOk(reachable(path).has('src/language/wink.ts'), path);
  }
});

t.test('only cli.ts touches process, and nothing imports it', async (t) => {
  t.same(sources.filter(({ touchesProcess }) => touchesProcess).map(({ path }) => path), ['src/cli.ts']);
  t.same(sources.filter(({ imports }) => imports.some(({ target }) => target === 'src/cli.ts')), []);
});

t.test('the command line loads no stage before a command runs', async (t) => {
  const cli = ts.createSourceFile('src/cli.ts', readFileSync('src/cli.ts', 'utf8'), ts.ScriptTarget.Latest, true);
  const statically = cli.statements.filter(ts.isImportDeclaration).filter((node) => !node.importClause?.isTypeOnly);
  const targets = statically.map(({ moduleSpecifier }) => (ts.isStringLiteralLike(moduleSpecifier) ? moduleSpecifier.text : ''));
  t.same(targets.filter((target) => target.startsWith('.')).sort(), ['./commands/terminal.js', './report/formats.js', './report/version.js']);
});

t.test('no file imports itself over others', async (t) => {
  for (const { path } of sources) {
    const direct = byPath.get(path)!.imports.filter((each) => !each.typeOnly && isOwnFile(each));
    t.notOk(direct.some(({ target }) => reachable(target).has(path)), path);
  }
});

t.test('every rule is in the catalogue under its own name', async (t) => {
  const rules = sources.filter(({ path }) => /^rules\/(align|diverge)\/[^/]+\.ts$/.test(path)).map(({ path }) => path);
  const imported = (byPath.get('rules/catalogue.ts')?.imports ?? []).map(({ target }) => target).filter((target) => target.startsWith('rules/'));
  t.same(imported.toSorted(), rules.toSorted(), 'one import each');
  const catalogue = (await import('../rules/catalogue.js')) as Readonly<Record<string, unknown>>;
  const ids = Object.values(catalogue).flatMap((entries) => (Array.isArray(entries) ? (entries as { id: string }[]).map(({ id }) => id) : []));
  t.same(ids.toSorted(), rules.map((path) => path.slice(path.lastIndexOf('/') + 1, -3)).toSorted(), 'one entry each, its id the name of its file');
});

/** Files that a file loads, itself included; imports of types alone load nothing. */
function reachable(path: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const each of byPath.get(path)?.imports ?? []) {
    if (isOwnFile(each) && !each.typeOnly) reachable(each.target, seen);
  }
  return seen;
}

#!/usr/bin/env node
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import pc from 'picocolors';
import type { AnalyseCommandOptions } from './commands/analyse.js';
import type { CheckCommandOptions } from './commands/check.js';
import type { RulesListOptions } from './commands/rules-list.js';
import { CONFIG_FILE, Failure, type CommonOptions, type ExitCode, type SetupOptions, type Terminal } from './commands/terminal.js';
import { reportFormats } from './report/formats.js';
import { tool } from './report/version.js';

// The one file that touches process, the terminal and exit codes. Commands load what they need when they run.

type Flags = CommonOptions & { readonly color: boolean };

function main(): Command {
  const program = new Command('concord')
    .description('Checks how news articles on one story agree and diverge, claim by claim.')
    .version(tool.version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(`concord: ${oneLine(text)} See "concord --help".\n`) })
    .addHelpText('after', '\nWithout a command, paths are checked: "concord FOLDER" is "concord check FOLDER"; see "concord check --help".');

  common(setup(program.command('check', { isDefault: true })))
    .description('check every story under the paths; a folder of articles is a story')
    .addArgument(paths())
    .option('--out <dir>', 'write the reports to this folder instead of standard output')
    .addOption(new Option('--format <list>', `formats, separated by commas: ${knownFormats()} (default: markdown)`).argParser(parseFormats))
    .addOption(new Option('--fail-on <severity>', 'exit 1 when a divergence is this severe (default: "high")').choices(['high', 'medium', 'low', 'never']))
    .option('--blind', 'hide the outlets')
    .action(async (paths: string[], options: CheckCommandOptions & Flags) => {
      const { runCheck } = await import('./commands/check.js');
      process.exitCode = await runCheck(paths, options, terminalFor(options));
    });

  common(program.command('analyse'))
    .description('print what the language stage sees in each article')
    .addArgument(paths())
    .addOption(new Option('--format <name>', 'how to print it').choices(['text', 'json', 'conllu']).default('text'))
    .action(async (paths: string[], options: AnalyseCommandOptions & Flags) => {
      const { runAnalyse } = await import('./commands/analyse.js');
      process.exitCode = await runAnalyse(paths, options, terminalFor(options));
    });
  rules(program.command('rules').description('the rules: see them, try them, write your own'));

  common(program.command('init'))
    .description(`write a commented ${CONFIG_FILE} here`)
    .action(async (options: Flags) => {
      const { runInit } = await import('./commands/init.js');
      process.exitCode = await runInit(options, terminalFor(options));
    });
  return program;
}

function rules(command: Command): void {
  common(setup(command.command('list', { isDefault: true })))
    .description('every rule with its kind and its question')
    .allowExcessArguments()
    .addOption(new Option('--format <name>', 'how to print it').choices(['text', 'json']).default('text'))
    .action(async (options: RulesListOptions & Flags, { args: [unknown] }: Command) => {
      if (unknown !== undefined) throw new Failure(`there is no command "rules ${unknown}". Commands: ${command.commands.map((each) => each.name()).join(', ')}.`);
      const { runRulesList } = await import('./commands/rules-list.js');
      process.exitCode = await runRulesList(options, terminalFor(options));
    });

  common(setup(command.command('docs')))
    .description('every rule with its question and its examples, as Markdown')
    .action(async (options: SetupOptions & Flags) => {
      const { runRulesDocs } = await import('./commands/rules-docs.js');
      process.exitCode = await runRulesDocs(options, terminalFor(options));
    });

  common(command.command('test'))
    .description('run the examples of rule packs; without a file, those of the built-in rules')
    .argument('[files...]', 'rule packs')
    .action(async (files: string[], options: Flags) => {
      const { runRulesTest } = await import('./commands/rules-test.js');
      process.exitCode = await runRulesTest(files, options, terminalFor(options));
    });

  common(command.command('init'))
    .description('write a commented rule pack to start from')
    .argument('[file]', 'where to', 'desk-rules.yaml')
    .action(async (file: string, options: Flags) => {
      const { runRulesInit } = await import('./commands/rules-init.js');
      process.exitCode = await runRulesInit(file, options, terminalFor(options));
    });
}

function setup(command: Command): Command {
  return command
    .option('--rules <file...>', 'rule packs: YAML files, or packs that come with Concord (casualties, courts)')
    .option('--config <file>', `configuration file (default: ${CONFIG_FILE} in the current folder)`);
}

function common(command: Command): Command {
  return command
    .option('--quiet', 'no progress, notices or summary')
    .option('--verbose', 'say more: files left alone, files written')
    .option('--no-color', 'no colours (as with NO_COLOR in the environment)');
}

const paths = () => new Argument('[paths...]', 'folders and files: .txt, .md, .jsonl').default(['.'], 'the current folder');

const knownFormats = () => [...reportFormats.keys()].join(', ');

function parseFormats(list: string): readonly string[] {
  const names = [...new Set(list.split(',').map((name) => name.trim()).filter((name) => name !== ''))];
  const unknown = names.find((name) => !reportFormats.has(name));
  if (unknown !== undefined || names.length === 0) throw new InvalidArgumentError(`Known formats: ${knownFormats()}.`);
  return names;
}

function terminalFor({ quiet, color }: Flags): Terminal {
  const { stdout, stderr, env } = process;
  const live = stderr.isTTY === true && !quiet;
  return {
    cwd: process.cwd(),
    colours: pc.createColors(stderr.isTTY === true && color && !env.NO_COLOR && env.TERM !== 'dumb'),
    write: (text) => void stdout.write(text),
    say: (line) => void stderr.write(`${line}\n`),
    progress: (line) => {
      if (live) stderr.write(`\r\u001b[K${line === null ? '' : line.slice(0, (stderr.columns || 80) - 1)}`);
    },
  };
}

const oneLine = (text: string) => text.trim().replace(/^error: /, '').replace(/\s*\n\s*/g, ' ').replace(/(?<![.?!)])$/, '.');

/** Help and version are no errors; a wrong option is the user's; anything else that is thrown is a bug. */
function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Failure) process.stderr.write(`concord: ${error.message}\n`);
  else process.stderr.write(`concord: this is a bug; please report it with what follows.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return 2;
}

// "concord | head": whoever reads may stop reading.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

try {
  await main().parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

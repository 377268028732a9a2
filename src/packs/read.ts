import type { Problem } from '../model.js';
import { listed, meant } from './nearest.js';
import type { DeclaredRule, Pack } from './pack.js';
import { mistakesInPattern } from './notation.js';
import { mistakesIn } from './schema.js';
import { type Path, readYaml, type Source } from './yaml.js';

/**
 * Reads a rule pack.
 * @param path as messages show it
 * @returns the pack, or everything that is wrong with it, in the order of the file. Never throws over what the text holds.
 */
export function readPack(text: string, path: string): Pack | readonly Problem[] {
  const source = readYaml(text, path);
  if (!('data' in source)) return source;
  if (source.data === null || source.data === undefined) return { source };
  const mistakes = mistakesIn(source, 'pack.schema.json');
  return mistakes.length > 0 ? mistakes : packFrom(source);
}

/** A pack of which the schema has nothing to say; what only the words themselves show to be wrong comes out here. */
export function packFrom(source: Source): Pack | readonly Problem[] {
  const pack: Pack = { ...(source.data as Omit<Pack, 'source'>), source };
  const problems = (pack.rules ?? []).flatMap((rule, n) => mistakesInRule(rule, ['rules', n], source));
  return problems.length > 0 ? problems : pack;
}

function mistakesInRule(rule: DeclaredRule, at: Path, source: Source): readonly Problem[] {
  const answers = Object.keys(rule.answers);
  const problems: Problem[] = [];
  const isAnswer = (name: string, place: Path, extra: readonly string[] = []) => {
    const known = [...answers, ...extra];
    if (!known.includes(name)) problems.push(source.problemAt(place, `"${name}" is no answer of this rule`, `${meant(name, known)}Allowed here: ${listed(known)}.`));
  };
  for (const [name, answer] of Object.entries(rule.answers)) {
    const isList = Array.isArray(answer);
    const patterns = 'patterns' in answer ? answer.patterns : answer;
    patterns.forEach((pattern, n) => {
      const place = [...at, 'answers', name, ...(isList ? [] : ['patterns']), n];
      for (const { path, reason, remedy } of mistakesInPattern(pattern)) problems.push(source.problemAt([...place, ...path], reason, remedy));
    });
  }
  rule.pairs?.forEach(({ between }, n) => {
    between.forEach((name, m) => {
      isAnswer(name, [...at, 'pairs', n, 'between', m]);
    });
    if (between[0] === between[1]) problems.push(source.problemAt([...at, 'pairs', n, 'between'], 'a pair of one answer with itself', 'Name two answers.'));
  });
  rule.examples?.forEach(({ says }, n) => {
    for (const [sentence, telling] of Object.entries(says)) {
      const place = [...at, 'examples', n, 'says', sentence];
      if (typeof telling === 'string') isAnswer(telling, place, ['nothing']);
      else if (typeof telling?.answer === 'string') isAnswer(telling.answer, [...place, 'answer'], ['nothing']);
    }
  });
  for (const placeholder of rule.message?.match(/\{[^{}]*\}/g) ?? []) {
    if (!PLACEHOLDERS.includes(placeholder)) problems.push(source.problemAt([...at, 'message'], `"${placeholder}" stands for nothing`, `${meant(placeholder, PLACEHOLDERS)}Allowed here: ${listed(PLACEHOLDERS)}.`));
  }
  return problems;
}

/** What a message may hold: of two answers, "one" is the one that the rule lists first. */
const PLACEHOLDERS: readonly string[] = ['{one}', '{other}', '{one.words}', '{other.words}', '{one.says}', '{other.says}'];

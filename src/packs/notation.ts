import { all, anyOf, gap, governor, lemma, name, not, optional, type Pattern, relation, sequence, tag, token, type TokenTest, word, written } from '../language/pattern.js';
import type { NameType } from '../model.js';
import { several, type WrittenPattern, type WrittenStep, type WrittenToken } from './pack.js';
import type { Path } from './yaml.js';

// Patterns as an editor writes them: "plead|pleads not? guilty", "charge ... with", { lemma: toll, relation: nsubj }.

/** Up to so many words may stand for "..." in a string. */
const DOTS = 5;

interface NotationMistake {
  /** Within the pattern. */
  readonly path: Path;
  readonly reason: string;
  readonly remedy: string;
}

/** What the notation itself gets wrong, beyond the schema. */
export function mistakesInPattern(pattern: WrittenPattern): readonly NotationMistake[] {
  return stepsOf(pattern).flatMap((step, n): readonly NotationMistake[] => {
    const path = Array.isArray(pattern) ? [n] : [];
    if (typeof step !== 'string') return (step['any-of'] ?? []).flatMap((each, m) => mistakesInPattern(each).map((mistake) => ({ ...mistake, path: [...path, 'any-of', m, ...mistake.path] })));
    const wrong = step.trim().split(/\s+/).find((part) => part !== '...' && !isWords(part));
    if (wrong !== undefined) return [{ path, reason: `"${wrong}" is no word`, remedy: 'Allowed here: words with blanks between them, a|b for one or the other, a? for a word that may be missing, ... for up to five words of any sort.' }];
    return step.trim().split(/\s+/).every((part) => part === '...' || part.endsWith('?')) ? [{ path, reason: `"${step}" fits anything`, remedy: 'At least one word must be there.' }] : [];
  });
}

const isWords = (part: string): boolean => part.replace(/\?$/, '').split('|').every((each) => each !== '' && !/[?|(){}[\]*"]|\.\.\./.test(each));

/** A pattern that the checks above found nothing wrong with. */
export function compile(pattern: WrittenPattern): Pattern {
  return sequence(...stepsOf(pattern).map(compileStep));
}

const stepsOf = (pattern: WrittenPattern): readonly WrittenStep[] => (Array.isArray(pattern) ? (pattern as readonly WrittenStep[]) : [pattern as WrittenStep]);

function compileStep(step: WrittenStep): Pattern {
  if (typeof step === 'string') return sequence(...step.trim().split(/\s+/).map(compileWords));
  const { gap: words, 'any-of': alternatives, optional: may } = step;
  const pattern = words !== undefined ? gap(words) : alternatives ? anyOf(...alternatives.map(compile)) : token(testOf(step));
  return may ? optional(pattern) : pattern;
}

/** "guilty", "plead|pleads", "not?", "..." */
function compileWords(part: string): Pattern {
  if (part === '...') return gap(DOTS);
  const pattern = anyOf(...part.replace(/\?$/, '').split('|').map(spelt));
  return part.endsWith('?') ? optional(pattern) : pattern;
}

/** "hit-and-run" may be one token or several with hyphens between. */
function spelt(words: string): Pattern {
  const straight = words.replaceAll('’', "'");
  const parts = straight.split('-').filter((part) => part !== '');
  const whole = token(written(straight));
  if (parts.length < 2) return whole;
  const hyphen = token(word('-'));
  return anyOf(whole, sequence(...parts.flatMap((part, n) => (n === 0 ? [token(written(part))] : [optional(hyphen), token(written(part))]))));
}

function testOf({ lemma: lemmas, word: words, tag: tags, name: names, relation: relations, head, not: unwanted }: WrittenToken): TokenTest {
  const tests: TokenTest[] = [];
  if (tags !== undefined) tests.push(tag(...several(tags)));
  if (relations !== undefined) tests.push(relation(...several(relations)));
  if (lemmas !== undefined) tests.push(lemma(...several(lemmas)));
  if (words !== undefined) tests.push(word(...several(words)));
  if (names !== undefined) tests.push(name(...(several(names).includes('any') ? [] : (several(names) as readonly NameType[]))));
  if (head !== undefined) tests.push(governor(testOf(head)));
  if (unwanted !== undefined) tests.push(not(testOf(unwanted)));
  return all(...tests);
}

/** The words of which one must be there for any of these patterns to match; undefined when one of them asks for no word. */
export function wordsIn(patterns: readonly WrittenPattern[]): ReadonlySet<string> | undefined {
  const words = new Set<string>();
  for (const pattern of patterns) if (!addWords(pattern, words)) return undefined;
  return words;
}

/** Adds the words of the steps that must be there; false when there are none. */
function addWords(pattern: WrittenPattern, words: Set<string>): boolean {
  let some = false;
  for (const step of stepsOf(pattern)) {
    if (typeof step === 'string') {
      for (const part of step.trim().split(/\s+/)) {
        if (part === '...' || part.endsWith('?')) continue;
        some = true;
        for (const each of part.replaceAll('’', "'").split('|')) for (const word of [each, ...each.split('-')]) words.add(word);
      }
    } else if (!step.optional) {
      const own = [...several(step.lemma).map((word) => word.toLowerCase()), ...several(step.word)];
      for (const word of own) words.add(word);
      some ||= own.length > 0 || step['any-of']?.every((each) => addWords(each, words)) === true;
    }
  }
  return some;
}

import { indexOfToken } from '../language/tree.js';
import type { AlignmentRule } from '../rule.js';
import { isAnsweredBy } from './declared.js';
import { type DeclaredRule, type Pack, several } from './pack.js';
import { phraseFinder } from './phrases.js';

const none: readonly string[] = [];

type Keys = AlignmentRule['keys'];

/**
 * A key for each set of the packs that the mention's word, or the phrase around it, stands in. A loaded word names what each of its
 * neutral words names; these are not taken for the same as each other.
 */
export function equivalentKeys(packs: readonly Pack[]): Keys | undefined {
  const sets = packs.flatMap(({ equivalents = [], loaded = [] }) => [
    ...equivalents,
    ...loaded.flatMap(({ word, neutral }) => several(neutral).map((phrase) => [phrase, ...several(word)])),
  ]);
  if (sets.length === 0) return undefined;
  const find = phraseFinder(sets.flatMap((words, n) => words.map((phrase) => [phrase, `desk ${n}`] as const)));
  return ({ role, tokens: [head] }, claim, { sentence }) => {
    if (!head) return none;
    const found = find(sentence.tokens, indexOfToken(sentence.tokens, head), role === 'predicate' ? claim.predicate.complex : undefined);
    return found.length === 0 ? none : found.map(({ value }) => value);
  };
}

/** A key for each question that the mention answers as the predicate of its claim. */
export function answerKeys(rules: readonly DeclaredRule[]): Keys | undefined {
  const asked = rules.filter(({ align, stages }) => align ?? !stages).map((rule) => [`desk ${rule.id}`, isAnsweredBy(rule)] as const);
  if (asked.length === 0) return undefined;
  return ({ role, tokens: [head] }, _, scene) => {
    if (role !== 'predicate' || !head) return none;
    const at = indexOfToken(scene.sentence.tokens, head);
    return asked.filter(([, isAnswered]) => isAnswered(at, scene)).map(([key]) => key);
  };
}

/**
 * The rule with further keys. What a desk takes for the same joins `news-equivalent`, and what answers a question of its own
 * joins `opposite`, rather than making rules of their own: the learned weights know alignment rules by id, and would give
 * a rule that they have never seen no weight at all.
 */
export function extended(rule: AlignmentRule, keys: Keys): AlignmentRule {
  return {
    ...rule,
    keys(mention, claim, scene) {
      const own = rule.keys(mention, claim, scene);
      const further = keys(mention, claim, scene);
      return further.length === 0 ? own : own.length === 0 ? further : [...own, ...further];
    },
  };
}

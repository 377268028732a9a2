import type { Problem, Severity } from '../model.js';
import type { AlignmentRule, Difference, DivergenceRule, RuleSet } from '../rule.js';
import { ruleFrom } from './declared.js';
import { answerKeys, equivalentKeys, extended } from './equivalents.js';
import { DESK_LOADED_WORDS, loadedWordsOf } from './loaded.js';
import { listed, meant } from './nearest.js';
import type { Pack, Setting } from './pack.js';

/** Built-in rules by what a pack may do to them. */
const EQUIVALENTS = 'news-equivalent';
const CONTRASTS = 'opposite';
const LOADED_WORDS = 'loaded-words';

/**
 * The rules with what the packs add to them and change in them, in the order of the packs: a later setting of a rule wins.
 * Returns what is wrong when a setting names no rule, or two rules have one id.
 */
export function withPacks(base: RuleSet, packs: readonly Pack[]): RuleSet | readonly Problem[] {
  const problems = [...clashes(base, packs), ...wrongSettings(base, packs)];
  if (problems.length > 0) return problems;
  const settings = new Map(packs.flatMap((pack) => Object.entries(pack.settings ?? {})));
  const isOn = ({ id }: { readonly id: string }): boolean => settings.get(id) !== 'off' && settings.get(id) !== false;
  const loaded = loadedWordsOf(packs);
  const declared = packs.flatMap(({ rules = [] }) => rules);
  const divergence: readonly DivergenceRule[] = [...base.divergence.map((rule) => (loaded && rule.id === LOADED_WORDS ? unlessAnswered(rule, loaded) : rule)), ...(loaded ? [loaded] : []), ...declared.map(ruleFrom)];
  return {
    alignment: alignmentWith(base.alignment, packs, isOn),
    divergence: divergence.filter(isOn).map((rule) => withSeverity(rule, settings.get(rule.id))),
  };
}

function alignmentWith(rules: readonly AlignmentRule[], packs: readonly Pack[], isOn: (rule: AlignmentRule) => boolean): readonly AlignmentRule[] {
  const further = new Map([
    [EQUIVALENTS, equivalentKeys(packs)],
    [CONTRASTS, answerKeys(packs.flatMap((pack) => pack.rules ?? []))],
  ]);
  return rules.flatMap((rule): readonly AlignmentRule[] => {
    const keys = further.get(rule.id);
    if (isOn(rule)) return [keys ? extended(rule, keys) : rule];
    // switched off, its own words say nothing any more; the desk's still do
    return keys ? [extended({ ...rule, keys: () => [] }, keys)] : [];
  });
}

/** What the desk lists is for the desk's rule to ask about. */
function unlessAnswered(rule: DivergenceRule, by: DivergenceRule): DivergenceRule {
  return { ...rule, answer: (claim, scene) => (by.answer?.(claim, scene) ? undefined : rule.answer?.(claim, scene)) };
}

const RANK: Readonly<Record<Severity, number>> = { low: 1, medium: 2, high: 3 };

function withSeverity(rule: DivergenceRule, setting: Setting | undefined): DivergenceRule {
  const adjust = adjustment(setting);
  if (!adjust) return rule;
  const adjusted = (difference: Difference): Difference => ({ ...difference, severity: adjust(difference.severity) });
  return {
    ...rule,
    differ(one, other, likeness) {
      const difference = rule.differ(one, other, likeness);
      return difference === undefined || difference === 'unrelated' ? difference : adjusted(difference);
    },
  };
}

function adjustment(setting: Setting | undefined): ((severity: Severity) => Severity) | undefined {
  switch (setting) {
    case 'high': case 'medium': case 'low': return () => setting;
    case 'at most medium': return (severity) => (RANK[severity] > RANK.medium ? 'medium' : severity);
    case 'at least medium': return (severity) => (RANK[severity] < RANK.medium ? 'medium' : severity);
    default: return undefined;
  }
}

function wrongSettings({ alignment, divergence }: RuleSet, packs: readonly Pack[]): readonly Problem[] {
  const asking = [...divergence.map(({ id }) => id), DESK_LOADED_WORDS, ...packs.flatMap((pack) => (pack.rules ?? []).map(({ id }) => id))];
  const joining = alignment.map(({ id }) => id);
  const known = [...asking, ...joining];
  return packs.flatMap(({ source, settings = {} }) =>
    Object.entries(settings).flatMap(([id, setting]): readonly Problem[] => {
      const at = ['settings', id];
      if (!known.includes(id)) return [source.problemAt(at, `there is no rule "${id}"`, `${meant(id, known)}"concord rules list" shows every rule.`, 'name')];
      if (joining.includes(id) && adjustment(setting)) return [source.problemAt(at, `"${id}" puts claims together and has no severity`, `Allowed here: ${listed(['on', 'off'])}.`)];
      return [];
    }),
  );
}

/** Rule ids that stand twice, in one pack or in two, or that a built-in rule has. */
function clashes({ alignment, divergence }: RuleSet, packs: readonly Pack[]): readonly Problem[] {
  const owners = new Map([...alignment, ...divergence, { id: DESK_LOADED_WORDS }].map(({ id }) => [id, 'a built-in rule']));
  return packs.flatMap(({ source, rules = [] }) =>
    rules.flatMap(({ id }, n): readonly Problem[] => {
      const owner = owners.get(id);
      if (owner === undefined) {
        owners.set(id, `a rule in ${source.path}`);
        return [];
      }
      return [source.problemAt(['rules', n, 'id'], `"${id}" is already the id of ${owner}`, 'Give each rule an id of its own.')];
    }),
  );
}

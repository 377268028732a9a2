import type { Token } from '../model.js';

/** How two people stand to each other, without the sex: brother and sister are siblings. */
export type Kinship = string;

/** What one is to the other, what the other is to the one, and the words. */
const KINSHIPS: readonly (readonly [Kinship, Kinship, readonly string[]])[] = [
  ['spouse', 'spouse', ['husband', 'wife', 'spouse', 'widow']],
  ['former spouse', 'former spouse', ['ex-husband', 'ex-wife']],
  ['lover', 'lover', ['boyfriend', 'girlfriend']],
  ['former lover', 'former lover', ['ex-boyfriend', 'ex-girlfriend']],
  ['fiancé', 'fiancé', ['fiancé', 'fiancée', 'fiance', 'fiancee']],
  ['sibling', 'sibling', ['sibling', 'brother', 'sister', 'twin']],
  ['half-sibling', 'half-sibling', ['half-brother', 'half-sister', 'stepbrother', 'stepsister', 'half-sibling']],
  ['sibling-in-law', 'sibling-in-law', ['brother-in-law', 'sister-in-law']],
  ['cousin', 'cousin', ['cousin']],
  ['uncle', 'nephew', ['uncle', 'aunt']],
  ['nephew', 'uncle', ['nephew', 'niece']],
  ['child', 'parent', ['child', 'son', 'daughter']],
  ['stepchild', 'stepparent', ['stepchild', 'stepson', 'stepdaughter']],
  ['parent', 'child', ['parent', 'father', 'mother', 'dad', 'mum', 'mom']],
  ['stepparent', 'stepchild', ['stepparent', 'stepfather', 'stepmother']],
  ['parent-in-law', 'child-in-law', ['father-in-law', 'mother-in-law']],
  ['child-in-law', 'parent-in-law', ['son-in-law', 'daughter-in-law']],
  ['grandparent', 'grandchild', ['grandparent', 'grandfather', 'grandmother']],
  ['grandchild', 'grandparent', ['grandchild', 'grandson', 'granddaughter']],
  ['relative', 'relative', ['relative', 'kinsman']],
  ['acquaintance', 'acquaintance', ['acquaintance']],
  ['friend', 'friend', ['friend', 'pal', 'buddy']],
];
const kinshipBy = new Map(KINSHIPS.flatMap(([kin, , words]) => words.map((word) => [word, kin] as const)));
const inverseBy = new Map(KINSHIPS.map(([kin, inverse]) => [kin, inverse]));

/** Who is this is some other kin. */
const GENERAL = 'relative';
/** No kin; but who is a friend to some may be taken for more by others. */
const OUTSIDERS: ReadonlySet<Kinship> = new Set(['acquaintance', 'friend']);
const BY_CHOICE: ReadonlySet<Kinship> = new Set(['spouse', 'former spouse', 'lover', 'former lover', 'fiancé']);

/** The kinship or acquaintance that the noun at token `i` names, with what is before and behind it ("former wife", "brother-in-law"), and its last token. */
export function kinshipAt(i: number, tokens: readonly Token[]): { readonly kin: Kinship; readonly last: number } | undefined {
  const { lemma, tag, text } = tokens[i]!;
  // "the parents of their children, Fr Larkin said": of several it names none
  const kin = tag === 'NOUN' && text.length === lemma.length ? kinshipBy.get(lemma.toLowerCase()) : undefined;
  if (kin === undefined) return undefined;
  if (tokens[i + 1]?.text === '-') {
    const byLaw = tokens[i + 3]?.text === '-' && tokens[i + 4]?.lemma === 'law' ? kinshipBy.get(`${lemma}-in-law`) : undefined;
    return byLaw === undefined ? undefined : { kin: byLaw, last: i + 4 };
  }
  if (tokens[i - 1]?.text === '-') return undefined;
  const former = `former ${kin}`;
  return { kin: tokens[i - 1]?.lemma === 'former' && inverseBy.has(former) ? former : kin, last: i };
}

/** What the other is to the one: a nephew's uncle. */
export const inverseKinship = (kin: Kinship): Kinship => inverseBy.get(kin)!;

/** Whether nobody is both to one person: a relative may be a cousin, and a friend an acquaintance, not a cousin. */
export function excludeEachOther(one: Kinship, other: Kinship): boolean {
  if (one === other) return false;
  const [outsiders, kin] = [[one, other].filter((k) => OUTSIDERS.has(k)), [one, other].filter((k) => !OUTSIDERS.has(k))];
  return outsiders.length === 0 ? !kin.includes(GENERAL) : kin.length === 1 && !BY_CHOICE.has(kin[0]!);
}

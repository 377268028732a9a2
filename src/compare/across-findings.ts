import type { Answer, Claim, Telling } from '../model.js';
import { ABOUT_ONE, type Contrast } from './across-story.js';
import { contrast, type Pair, type Question } from './contrast.js';
import type { Reply, WitnessOf } from './witness.js';

/** Answers that share a key with each other, over however many steps, by article. */
type Group = ReadonlyMap<string, readonly Reply[]>;

/** A key that more answers share is a phrase of the day: it proves nothing, and all pairs would be too many. */
const MAX_SHARING = 40;

/** What a rule with keys finds between claims that no finding put together; at most one divergence for each pair of articles in a group. */
export function acrossFindings(question: Question, claims: readonly Claim[], witnessOf: WitnessOf): readonly Contrast[] {
  const { rule } = question;
  if (!rule.keys) return [];
  return groupsOf(question, rule.keys, claims, witnessOf).flatMap((group) => {
    const articles = [...group.values()];
    return articles.flatMap((ones, i) =>
      articles.slice(i + 1).flatMap((others): readonly Contrast[] => {
        const replies = new Map([...ones, ...others].map((reply) => [reply.claim, reply]));
        const pairs = ones.flatMap(({ claim: one }) => others.map(({ claim: other }): Pair => ({ one: witnessOf(one), other: witnessOf(other), likeness: ABOUT_ONE })));
        const divergence = contrast(question, pairs, new Set());
        if (!divergence) return [];
        const tellings = [...replies.values()].filter(({ claim }) => divergence.between.includes(claim.id));
        return [{ title: tellings[0]!.claim.statement, claims: tellings.map(({ claim }) => claim), divergences: [divergence], repeats: [], tellings: tellings.map(({ claim, answer }): Telling => ({ rule: rule.id, claim: claim.id, answer })) }];
      }),
    );
  });
}

function groupsOf({ replyOf }: Question, keysOf: (answer: Answer) => readonly string[], claims: readonly Claim[], witnessOf: WitnessOf): readonly Group[] {
  const replies: Reply[] = [];
  const byKey = new Map<string, number[]>();
  for (const claim of claims) {
    if (!isStatement(claim)) continue;
    const witness = witnessOf(claim);
    const reply = witness.asserted ? replyOf(witness) : undefined;
    if (!reply) continue;
    for (const key of new Set(keysOf(reply.answer))) (byKey.get(key) ?? byKey.set(key, []).get(key)!).push(replies.length);
    replies.push(reply);
  }
  const root = replies.map((_, i) => i);
  const find = (i: number): number => {
    while (root[i] !== i) i = root[i] = root[root[i]!]!;
    return i;
  };
  for (const sharing of byKey.values()) if (sharing.length <= MAX_SHARING) for (const i of sharing.slice(1)) root[find(i)] = find(sharing[0]!);
  const groups = new Map<number, Map<string, Reply[]>>();
  for (const [i, reply] of replies.entries()) {
    const group = groups.get(find(i)) ?? groups.set(find(i), new Map()).get(find(i))!;
    (group.get(reply.claim.article) ?? group.set(reply.claim.article, []).get(reply.claim.article)!).push(reply);
  }
  return [...groups.values()].filter(({ size }) => size > 1);
}

/** A noun by itself holds no statement to show; one with a verb does: "took no such step". */
const isStatement = ({ predicate: { form, start, complex } }: Claim): boolean => form === 'verbal' || form === 'copular' || (form === 'nominal' && complex.start < start);

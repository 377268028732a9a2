import t from 'tap';
import type { Claim, Divergence, Finding, StoryReport } from '../../src/model.js';
import { loadExpected, type Expected, type ExpectedClaim, type ExpectedDivergence } from './expected.js';
import { score } from './score.js';

const expected = loadExpected('silver-tern-sinking');

t.test('a report that finds all and no more scores 1', async (t) => {
  const { covered, pairPrecision, pairRecall, found, precision, falseFriends, falseAlarms, missed } = score(perfect(expected), expected);
  t.strictSame({ covered, pairRecall, found, precision, falseFriends, falseAlarms, missed }, { covered: 1, pairRecall: 1, found: 1, precision: 1, falseFriends: [], falseAlarms: [], missed: [] });
  t.equal(pairPrecision, 1);
});

t.test('a report that puts everything together falls for the look-alikes', async (t) => {
  const { claims } = perfect(expected);
  const { pairRecall, pairPrecision, falseFriends, found } = score(reportOf(claims, [findingOf(claims, [])]), expected);
  t.equal(pairRecall, 1);
  t.ok(pairPrecision < 0.1, `precision ${pairPrecision}`);
  t.equal(falseFriends.length, expected.not_the_same.length);
  t.equal(found, 0);
});

t.test('a rounded figure reported as a conflict is a false alarm', async (t) => {
  const { claims } = perfect(expected);
  const cluster = expected.clusters.find(({ title }) => title === 'How many people were rescued')!;
  const members = claims.filter(({ id }) => cluster.members.includes(id));
  const { falseAlarms, precision } = score(reportOf(claims, [findingOf(members, [divergenceOf(cluster.divergences[0]!, 'high')])]), expected);
  t.strictSame(falseAlarms, ['How many people were rescued: quantity, kestrel / channel-north']);
  t.equal(precision, 0);
});

t.test('an empty report finds nothing', async (t) => {
  const { covered, pairRecall, found, pairPrecision } = score(reportOf([], []), expected);
  t.strictSame({ covered, pairRecall, found, pairPrecision }, { covered: 0, pairRecall: 0, found: 0, pairPrecision: 1 });
});

function perfect({ claims, clusters }: Expected): StoryReport {
  const all = claims.map(claimOf);
  const findings = clusters.map(({ members, divergences }) =>
    findingOf(all.filter(({ id }) => members.includes(id)), divergences.filter(({ compatible }) => !compatible).map((divergence) => divergenceOf(divergence, divergence.severity))),
  );
  return reportOf(all, findings);
}

function reportOf(claims: readonly Claim[], findings: readonly Finding[]): StoryReport {
  return { story: { id: expected.story, title: null, articles: [] }, documents: [], claims, findings, derivedFrom: new Map() };
}

function claimOf({ id, article, start, end, factuality }: ExpectedClaim): Claim {
  return {
    id, article, start, end, factuality, sentence: 0, arguments: [], attribution: [], cues: [], polarity: 'positive', mode: 'assertion', speech: false, statement: '',
    predicate: { start, end, lemma: '', head: 0, form: 'verbal', complex: { start, end } },
  };
}

function findingOf(claims: readonly Claim[], divergences: readonly Divergence[]): Finding {
  return { id: 'F1', title: '', claims, evidence: [], verdict: 'divergence', divergences, notes: [] };
}

function divergenceOf({ kind, between }: ExpectedDivergence, severity: Divergence['severity']): Divergence {
  const answer = { says: '', words: { start: 0, end: 0 } };
  return { kind, between, severity, rule: '', question: '', answers: [answer, answer], message: '' };
}

import t from 'tap';
import { howOld } from '../../rules/diverge/how-old.js';
import { ofWhatNationality } from '../../rules/diverge/of-what-nationality.js';
import { nameSpelledDifferently } from '../../rules/diverge/name-spelled-differently.js';
import { extractClaims } from '../../src/claims/extract.js';
import { compare } from '../../src/compare/compare.js';
import { analyse } from '../../src/language/analyse.js';
import type { Article, Finding } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

/** No claim is clustered with any other: what is found is found by the people alone. */
function findingsOf(texts: readonly string[], rule: DivergenceRule): readonly Finding[] {
  const documents = analyse(texts.map((text, i): Article => ({ id: `a${i + 1}`, path: null, title: null, source: `Outlet ${i + 1}`, published: '2025-07-09', url: null, text })));
  const clusters = extractClaims(documents).map((claim) => ({ title: claim.statement, claims: [claim], evidence: [], confidence: new Map() }));
  return compare(clusters, documents, [rule]).filter(({ divergences }) => divergences.length > 0);
}

t.test('two ages of one woman, wherever they stand', async (t) => {
  const [finding, ...more] = findingsOf(['A train hit 31-year-old Maria Keller on Monday.', 'Maria Keller, 32, was a teacher.'], howOld);
  t.strictSame(more, []);
  t.strictSame(finding!.divergences.map(({ kind, severity }) => [kind, severity]), [['quantity', 'medium']]);
  t.strictSame(finding!.claims.map(({ article }) => article), ['a1', 'a2']);
});

t.test('an article that has both ages has what the other has', async (t) => {
  const found = findingsOf(['A train hit 31-year-old Maria Keller. Maria Keller, 32, was a teacher.', 'Maria Keller, 32, was a teacher.'], howOld);
  t.strictSame(found.flatMap(({ divergences }) => divergences.map(({ message }) => message)), ['Outlet 1 has both “31-year-old” (aged 31) and “32” (aged 32): nobody has two ages.']);
});

t.test('the same contrast of one person is told for each two articles, in one finding', async (t) => {
  const found = findingsOf(['A train hit 31-year-old Maria Keller.', 'Maria Keller, 32, was a teacher.', 'Friends of Maria Keller, 32, wept.'], howOld);
  t.same(found.filter(({ divergences }) => divergences.length > 0).map(({ divergences }) => divergences.length), [2]);
});

t.test('a slip in a name inside one article', async (t) => {
  const [finding] = findingsOf(['Jonas Brandt opened the bridge. Residents had thanked Brandtt.', 'A bridge was opened.'], nameSpelledDifferently);
  t.equal(finding!.divergences[0]!.message, 'Outlet 1 has both “Jonas Brandt” and “Brandtt”: one article spells a name in two ways.');
});

t.test('one age tells that a climber without a name is the one who has a name elsewhere', async (t) => {
  const [finding] = findingsOf(['On Friday a 36-year-old Australian climber died.', 'Friends mourned 36-year-old Jonas Brandt. The New Zealander had climbed alone.', 'A 52-year-old Canadian climber was saved.'], ofWhatNationality);
  t.strictSame(finding!.divergences.map(({ answers }) => answers.map(({ says }) => says)), [['Australian', 'New Zealander']]);
});

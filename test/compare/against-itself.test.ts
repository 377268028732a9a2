import t from 'tap';
import { divergenceRules } from '../../rules/catalogue.js';
import { howMany } from '../../rules/diverge/how-many.js';
import { when } from '../../rules/diverge/when.js';
import { extractClaims } from '../../src/claims/extract.js';
import { compare } from '../../src/compare/compare.js';
import { analyse } from '../../src/language/analyse.js';
import type { Article, Finding } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

/** What one article on its own gives, every claim in a cluster of its own. */
function findingsOf(text: string, ...rules: readonly DivergenceRule[]): readonly Finding[] {
  const article: Article = { id: 'a', path: null, title: null, source: 'The Herald', published: '2025-07-09', url: null, text };
  const documents = analyse([article]);
  const clusters = extractClaims(documents).map((claim) => ({ title: claim.statement, claims: [claim], evidence: [], confidence: new Map() }));
  return compare(clusters, documents, rules).filter(({ divergences }) => divergences.length > 0);
}

t.test('a headline against its own text', async (t) => {
  const [finding, ...more] = findingsOf('Blast kills 12 miners in Kent\n\nA blast in Kent killed 17 miners on Monday, police said.', howMany);
  t.strictSame(more, []);
  t.equal(finding!.verdict, 'divergence');
  t.equal(finding!.divergences[0]!.message, 'The Herald has “12” in its headline, but “17” in its text: the figures cannot both be right.');
});

t.test('a text against itself', async (t) => {
  const [finding] = findingsOf('Keller opened the bridge on Monday.\n\nCrowds came. Keller opened the bridge on Tuesday.', when);
  t.equal(finding!.divergences[0]!.message, 'The Herald has both “Monday” and “Tuesday”: it cannot have been at both times.');
});

t.test('silent on what can both be', async (t) => {
  const silent = [
    'Blast kills 12 miners in Kent\n\nA blast in Kent killed 12 miners on Monday, police said. A blast in Essex had killed three rescuers in May.',
    'Keller opened the bridge on Monday.\n\nBrandt opened the tunnel on Tuesday.',
    'Keller opened the bridge on Monday.\n\nWill Keller open the bridge on Tuesday?',
    'The Alpha index lost 26 points on Monday. The Beta index lost 53 points on Monday.',
  ];
  for (const text of silent) t.strictSame(findingsOf(text, ...divergenceRules), [], text);
});

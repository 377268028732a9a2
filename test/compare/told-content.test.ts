import t from 'tap';
import { affirmedVersusDenied } from '../../rules/diverge/affirmed-versus-denied.js';
import { promisedVersusDone } from '../../rules/diverge/promised-versus-done.js';
import { compare } from '../../src/compare/compare.js';
import type { DivergenceRule } from '../../src/rule.js';
import { extractClaims } from '../../src/claims/extract.js';
import { analyse } from '../../src/language/analyse.js';
import type { Article } from '../../src/model.js';

/** What a rule finds when the alignment put the claims with these two predicates together, of one article each. */
function found(rule: DivergenceRule, one: readonly [string, string], other: readonly [string, string]): readonly string[] {
  const documents = analyse([one, other].map(([text], i): Article => ({ id: `a${i + 1}`, path: null, title: null, source: `Outlet ${i + 1}`, published: null, url: null, text })));
  const claims = extractClaims(documents);
  const pair = [one[1], other[1]].map((lemma, i) => claims.find(({ article, predicate }) => article === documents[i]!.article.id && predicate.lemma === lemma)!);
  const cluster = { title: '', claims: pair, evidence: [], confidence: new Map([[`${pair[0]!.id} ${pair[1]!.id}`, 3]]) };
  const rest = claims.filter((claim) => !pair.includes(claim)).map((claim) => ({ title: claim.statement, claims: [claim], evidence: [], confidence: new Map<string, number>() }));
  return compare([cluster, ...rest], documents, [rule]).flatMap(({ divergences }) => divergences).map(({ severity, between }) => {
    t.strictSame([...between].sort(), pair.map(({ id }) => id).sort(), 'told of the claims that stand in the finding');
    return severity;
  });
}

t.test('what is said is compared, though the saying was aligned', async (t) => {
  t.strictSame(found(affirmedVersusDenied, ['A spokesman said the ferry had not struck the pier.', 'say'], ['The ferry struck the pier on Monday.', 'strike']), ['high']);
});

t.test('what is promised is compared, though the promising was aligned', async (t) => {
  t.strictSame(found(promisedVersusDone, ['The harbour board agreed to close the pier.', 'agree'], ['The harbour board closed the pier on Monday.', 'close']), ['high']);
});

t.test('what is tried is compared, though the trying was aligned', async (t) => {
  t.strictSame(found(promisedVersusDone, ['Divers worked all day to recover the wreck.', 'work'], ['Divers have recovered the wreck.', 'recover']), ['medium']);
});

t.test('the same thing said twice stays an agreement', async (t) => {
  t.strictSame(found(affirmedVersusDenied, ['A spokesman said the ferry had struck the pier.', 'say'], ['The ferry struck the pier on Monday.', 'strike']), []);
});

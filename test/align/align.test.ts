import fc from 'fast-check';
import t from 'tap';
import { alignmentRules } from '../../rules/catalogue.js';
import { agglomerate } from '../../src/align/agglomerate.js';
import { align } from '../../src/align/align.js';
import { candidatePairs } from '../../src/align/candidates.js';
import { profilesOf } from '../../src/align/profile.js';
import { scorePairs } from '../../src/align/score.js';
import { indexSentences } from '../../src/align/sentences.js';
import { extractClaims } from '../../src/claims/extract.js';
import { analyse } from '../../src/language/analyse.js';
import type { Article, Claim, Cluster } from '../../src/model.js';

const article = (id: string, text: string, published: string | null = null): Article => ({ id, path: null, title: null, source: null, published, url: null, text });

const agency = `The harbour board of Port Lenn suspended all grain shipments on Monday after a crane collapsed.

Two dockers were injured in the collapse, and one of them is in a critical condition.

The crane had been inspected in March, the board said in a statement.

Engineers from the manufacturer will examine the wreck on Thursday.

The suspension is expected to last ten days.`;

const rewrite = `All grain shipments at Port Lenn were suspended on Monday by the harbour board after the collapse of a crane.

The collapse injured two dockers, one of whom is in critical condition.

According to a statement of the board, the crane had been inspected in March.

On Thursday engineers from the manufacturer are to examine the wreck.

The board expects the suspension to last ten days.`;

const other = `Dockers at Port Lenn have complained for years about old cranes.

A crane fell on the eastern quay on Monday and two workers were hurt.

Grain prices in the region rose by four percent on Tuesday.

The opposition wants an inquiry into the port.

A ship with 900 tonnes of wheat was sent to Oster Bay instead.`;

const articles = [article('agency', agency, '2031-05-06'), article('other', other, '2031-05-06'), article('rewrite', rewrite, '2031-05-07')];

function aligned(list: readonly Article[]) {
  const documents = analyse(list);
  const claims = extractClaims(documents);
  return { claims, ...align(claims, documents, alignmentRules) };
}

const together = (clusters: readonly Cluster[], one: (c: Claim) => boolean, other: (c: Claim) => boolean): boolean =>
  clusters.some(({ claims }) => claims.some(one) && claims.some(other));

const says = (article: string, lemma: string) => (c: Claim) => c.article === article && c.predicate.lemma === lemma;

t.test('one fact in two wordings is one cluster, with the evidence that joined it', async (t) => {
  const { clusters } = aligned(articles);
  t.ok(together(clusters, says('agency', 'suspend'), says('rewrite', 'suspend')), 'the suspension');
  t.ok(together(clusters, says('agency', 'injure'), says('rewrite', 'injure')), 'the injured');
  for (const { claims, evidence } of clusters) {
    for (const { between } of evidence) t.ok(between.every((id) => claims.some((c) => c.id === id)), 'evidence is about members');
  }
});

t.test('look-alikes stay apart: another verb of the same participants', async (t) => {
  const { clusters } = aligned(articles);
  t.notOk(together(clusters, says('agency', 'inspect'), says('rewrite', 'examine')));
  t.notOk(together(clusters, says('agency', 'suspend'), says('other', 'send')));
});

t.test('every claim is in exactly one cluster', async (t) => {
  const { claims, clusters } = aligned(articles);
  t.same(clusters.flatMap((c) => c.claims.map(({ id }) => id)).sort(), claims.map(({ id }) => id).sort());
});

t.test('a rewrite is noticed, an independent report is not taken for one', async (t) => {
  t.same([...aligned(articles).derivedFrom], [['rewrite', 'agency']]);
});

t.test('two reports of one press conference are no rewrite, though they quote the same words', async (t) => {
  const quotation = '“We did not see this coming, and nobody on the board can tell you when the quay will open again,” Ada Renn told reporters.';
  const { derivedFrom } = aligned([
    article('a', `A crane fell in Port Lenn.\n\n${quotation}\n\nThe mayor cancelled a trip.\n\nInsurers put the damage at four million.`),
    article('b', `Ada Renn faced the press yesterday.\n\n${quotation}\n\nHer party stands by her.\n\nA vote is due in June.`),
  ]);
  t.equal(derivedFrom.size, 0);
});

t.test('the order of articles and claims makes no difference', async (t) => {
  const shape = (clusters: readonly Cluster[]) => clusters.map((c) => `${c.title} ${c.claims.map(({ id }) => id).join(' ')}`).sort();
  const expected = shape(aligned(articles).clusters);
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (order) => {
      t.same(shape(aligned(order.map((i) => articles[i]!)).clusters), expected);
    }),
    { numRuns: 6 },
  );
});

t.test('agglomeration: a partition, whatever the links, and the same for the same links in any order', async (t) => {
  const link = fc.record({ a: fc.nat(11), b: fc.nat(11), score: fc.double({ min: -4, max: 4, noNaN: true }) });
  fc.assert(
    fc.property(fc.uniqueArray(link, { selector: ({ a, b }) => (a < b ? `${a} ${b}` : `${b} ${a}`) }), (drawn) => {
      const links = drawn.filter(({ a, b }) => a !== b);
      const groups = agglomerate(12, links);
      const members = groups.flat();
      if (members.length !== 12 || new Set(members).size !== 12) return false;
      return JSON.stringify(agglomerate(12, [...links].reverse())) === JSON.stringify(groups);
    }),
  );
  t.same(agglomerate(3, [{ a: 0, b: 1, score: 2 }]), [[0, 1], [2]]);
});

t.test('a claim and one inside it share words, which makes them no one fact', async (t) => {
  const rest = 'The trial of the firm was put off on Monday. The court in Swale will hear the case in March. Its shares fell by four percent. The board met in the evening. A spokeswoman said that staff would be told first. The firm was founded in 1961. It has 900 workers in three towns.';
  const documents = analyse([
    article('a', `${rest}\n\nHarlow is in talks to sell its rail arm to Bexcorp for about £90m, two people with knowledge of the matter told the Swale Post.`),
    article('b', `${rest}\n\nHarlow denied a report that it was in talks with Bexcorp, a private equity firm, about a sale of its rail arm.`),
  ]);
  const sentences = indexSentences(documents);
  const profiles = profilesOf(extractClaims(documents), documents, sentences, alignmentRules);
  const links = scorePairs(candidatePairs(profiles, sentences), sentences, alignmentRules.map(({ id }) => id));
  const nested = links.filter(({ a, b }) => profiles[a]!.claim.article === profiles[b]!.claim.article && profiles[a]!.claim.start < profiles[b]!.claim.end && profiles[b]!.claim.start < profiles[a]!.claim.end);
  t.ok(nested.length > 3);
  t.ok(nested.every(({ score }) => score < 1), 'what was told and who told it');
});

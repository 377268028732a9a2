import t from 'tap';
import { affirmedVersusDenied } from '../../rules/diverge/affirmed-versus-denied.js';
import { howManyCasualties } from '../../rules/diverge/how-many-casualties.js';
import { howFarInquired } from '../../rules/diverge/how-far-inquired.js';
import { howOld } from '../../rules/diverge/how-old.js';
import { howMany } from '../../rules/diverge/how-many.js';
import { leftOut } from '../../rules/diverge/left-out.js';
import { promisedVersusDone } from '../../rules/diverge/promised-versus-done.js';
import { quotedWords } from '../../rules/diverge/quoted-words.js';
import { when } from '../../rules/diverge/when.js';
import { compare } from '../../src/compare/compare.js';
import type { Cluster, Document, Finding } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';
import { clusterOf } from './fixtures/clusters.js';

const findingOf = ({ cluster, documents }: { readonly cluster: Cluster; readonly documents: readonly Document[] }, ...rules: readonly DivergenceRule[]): Finding => compare([cluster], documents, rules)[0]!;

t.test('two figures: a divergence, told in one sentence that quotes both', async (t) => {
  const finding = findingOf(clusterOf([{ text: 'The blast killed 12 miners.' }, { text: 'The blast killed 17 miners.' }], 'kill'), howMany);
  t.equal(finding.verdict, 'divergence');
  t.strictSame(finding.divergences.map(({ kind, severity, between }) => ({ kind, severity, between })), [{ kind: 'quantity', severity: 'high', between: finding.claims.map(({ id }) => id) }]);
  t.equal(finding.divergences[0]!.message, 'Outlet 1 has “12”, but Outlet 2 has “17”: the figures cannot both be right.');
  t.strictSame(finding.tellings!.map(({ answer }) => answer.says), ['12', '17'], 'every answer is kept for the table');
});

t.test('a rounded figure is an agreement with a note', async (t) => {
  const finding = findingOf(clusterOf([{ text: 'The blast killed 198 miners.' }, { text: 'The blast killed nearly 200 miners.' }], 'kill'), howMany);
  t.equal(finding.verdict, 'agreement');
  t.strictSame(finding.divergences, []);
  t.strictSame(finding.notes, ['198, told as nearly 200']);
});

t.test('one telling that agrees is enough', async (t) => {
  const articles = [{ text: 'The blast killed 12 miners. A minister had said the blast killed 17 miners.' }, { text: 'The blast killed 17 miners.' }];
  t.strictSame(findingOf(clusterOf(articles, 'kill'), howMany).divergences, []);
});

t.test('a telling that agrees excuses itself, not the others', async (t) => {
  const same = 'Maria Keller said: “We will close the tunnel to all traffic on Sunday night.”';
  const articles = [{ text: `Maria Keller said: “We will not close the bridge to lorries.” ${same}` }, { text: `Maria Keller said: “We will close the bridge to lorries.” ${same}` }];
  t.strictSame(findingOf(clusterOf(articles, 'close'), quotedWords).divergences.map(({ severity }) => severity), ['high']);
});

t.test('a later count is a development, with both days', async (t) => {
  const { verdict, divergences } = findingOf(clusterOf([{ text: 'The blast killed 17 miners.', published: '2025-07-10' }, { text: 'The blast killed 12 miners.', published: '2025-07-08T09:00:00Z' }], 'kill'), howMany);
  t.equal(verdict, 'development');
  t.strictSame(divergences.map(({ kind, severity }) => ({ kind, severity })), [{ kind: 'development', severity: 'medium' }]);
  t.equal(divergences[0]!.message, 'On 2025-07-08 Outlet 2 has “12”; on 2025-07-10 Outlet 1 has “17”.');
});

t.test('what is not asserted does not diverge', async (t) => {
  const done = { text: 'Ankara has resumed exports of grain.' };
  for (const text of ['Has Ankara promised to resume exports of grain?', 'If Ankara promised to resume exports of grain, prices would fall.', 'Traders wait until Ankara agrees to resume exports of grain.'])
    t.strictSame(findingOf(clusterOf([{ text }, done], 'resume'), promisedVersusDone).divergences, [], text);
  t.equal(findingOf(clusterOf([{ text: 'Ankara promised to resume exports of grain.' }, done], 'resume'), promisedVersusDone).divergences.length, 1);
});

t.test('other events are no tellings of this one', async (t) => {
  const articles = [{ text: 'Maria Keller arrived on Saturday, July 5, 2025.' }, { text: 'Jonas Brandt arrived on Sunday, July 6, 2025.' }];
  t.strictSame(findingOf(clusterOf(articles, 'arrive'), when).divergences, [], 'two people may arrive on two days');
});

t.test('an idiom is not the verb that it sounds like', async (t) => {
  t.strictSame(findingOf(clusterOf([{ text: 'Maria Keller has been in charge since 2016.' }, { text: 'Maria Keller has not been charged with anything.' }], 'charge'), affirmedVersusDenied).divergences, []);
  t.equal(findingOf(clusterOf([{ text: 'Maria Keller has been charged with fraud.' }, { text: 'Maria Keller has not been charged with fraud.' }], 'charge'), affirmedVersusDenied).divergences.length, 1);
});

t.test('claims that hardly belong together are not put against each other, unless equal words prove it', async (t) => {
  const { cluster, documents } = clusterOf([{ text: 'The blast killed 12 miners.' }, { text: 'The blast killed 17 miners.' }], 'kill');
  t.strictSame(findingOf({ cluster: { ...cluster, confidence: new Map() }, documents }, howMany).divergences, []);
  const quoted = clusterOf([{ text: 'Maria Keller said: “We will not close the bridge to lorries.”' }, { text: 'Maria Keller said: “We will close the bridge to lorries.”' }], 'close');
  t.equal(findingOf({ ...quoted, cluster: { ...quoted.cluster, confidence: new Map() } }, quotedWords).divergences.length, 1);
});

t.test('the same contrast is told for each two articles, up to a limit', async (t) => {
  const articles = (figures: readonly string[]) => figures.map((figure) => ({ text: `The blast killed ${figure} miners.` }));
  t.equal(findingOf(clusterOf(articles(['12', '17', '17']), 'kill'), howMany).divergences.length, 2);
  t.equal(findingOf(clusterOf(articles([...Array<string>(6).fill('12'), ...Array<string>(6).fill('17')]), 'kill'), howMany).divergences.length, 12);
});

t.test('who agrees with one side stands against the other, told low', async (t) => {
  const rule: DivergenceRule = {
    id: 'how-many', kind: 'quantity', question: 'How many?', compares: 'fact', examples: [],
    answer: (claim) => ({ says: claim.statement.includes('12') ? '12' : '17', words: claim.predicate }),
    differ: (one, other, { shared }) => (one.says === other.says ? undefined : shared > 2 ? { severity: 'high' } : 'unrelated'),
  };
  const articles = ['In Kent the blast killed 12 miners.', 'In Kent the blast killed 17 miners.', 'The blast killed 17 miners.'].map((text) => ({ text }));
  t.strictSame(findingOf(clusterOf(articles, 'kill'), rule).divergences.map(({ severity, between }) => [severity, ...between.map((id) => id.slice(0, id.lastIndexOf(':')))].join(' ')), ['high a1 a2', 'low a1 a3']);
});

t.test('what only one article tells stands alone', async (t) => {
  const { cluster, documents } = clusterOf([{ text: 'The blast killed 12 miners. Later reports said the blast killed 17 miners.' }], 'kill');
  t.equal(findingOf({ cluster, documents }, howMany).verdict, 'single-source');
});

t.test('findings come gravest first', async (t) => {
  const articles = ['12', '17'].map((figure) => ({ text: `The blast wrecked the mill. The blast killed ${figure} miners.` }));
  const [clean, grave] = [clusterOf(articles, 'wreck'), clusterOf(articles, 'kill')];
  const findings = compare([clean.cluster, grave.cluster], grave.documents, [howMany]);
  t.strictSame(findings.map(({ id, verdict }) => `${id} ${verdict}`), ['F1 divergence', 'F2 agreement']);
});

t.test('what most articles carry and one leaves out', async (t) => {
  const articles = ['The blast killed 12 miners in the mill.', 'A blast killed 12 miners in the mill.', 'The blast killed the miners in the mill.'].map((text) => ({ text }));
  const found = findingOf(clusterOf(articles, 'kill'), leftOut).divergences;
  t.strictSame(found.map(({ kind, severity, answers }) => [kind, severity, ...answers.map(({ says }) => says)]), [['omission', 'low', '12', 'left out']]);
  t.strictSame(findingOf(clusterOf(articles.slice(1), 'kill'), leftOut).divergences, [], 'one against one is no majority');
});

t.test('what is said of a person is headed by the name; a figure of the whole story by what one article says', async (t) => {
  const headingOf = (one: string, other: string, rule: DivergenceRule) => {
    const { cluster, documents } = clusterOf([{ text: one }, { text: other }], 'kill');
    const alone = cluster.claims.map((claim): Cluster => ({ ...cluster, claims: [claim], evidence: [], confidence: new Map() }));
    return compare(alone, documents, [rule]).find(({ divergences }) => divergences.length > 0)?.title;
  };
  t.equal(headingOf('The blast killed 31-year-old Jonas Brandt.', 'The blast killed Jonas Brandt, 32, a miner.', howOld), 'Jonas Brandt: how old?');
  t.equal(headingOf('The blast killed 12 miners.', 'The blast killed 17 miners.', howManyCasualties), 'The blast killed 12 miners.');
});

t.test('one difference that two rules come upon is told once, as the gravest', async (t) => {
  const { cluster, documents } = clusterOf([{ text: 'The blast killed 12 miners.' }, { text: 'The blast killed 17 miners.' }], 'kill');
  const divergences = compare([cluster], documents, [howMany, howManyCasualties]).flatMap((finding) => finding.divergences);
  t.equal(divergences.length, 1);
  t.equal(divergences[0]!.severity, 'high');
});

t.test('what a rule of the desk asks is answered beside what a built-in rule tells', async (t) => {
  const { cluster, documents } = clusterOf([{ text: 'The blast killed 12 miners.' }, { text: 'The blast killed 17 miners.' }], 'kill');
  const rules = compare([cluster], documents, [{ ...howMany, ofDesk: true }, howManyCasualties]).flatMap((finding) => finding.divergences.map(({ rule }) => rule));
  t.strictSame(new Set(rules), new Set([howManyCasualties.id, howMany.id]));
});

t.test('what is weighed or pledged is not done', async (t) => {
  const severities = (one: string, other: string, ...lemmas: readonly string[]) => findingOf(clusterOf([{ text: one }, { text: other }], ...lemmas), promisedVersusDone).divergences.map(({ severity }) => severity);
  t.strictSame(severities('Ankara is considering a ban on exports of grain.', 'Ankara has imposed a ban on exports of grain.', 'consider', 'impose'), ['medium']);
  t.strictSame(severities('Ankara has pledged new ambulances for the port.', 'Ankara has delivered new ambulances for the port.', 'pledge', 'deliver'), ['high']);
  t.strictSame(severities('Ankara is considering a ban on exports of grain.', 'Ankara has published a report on fish.', 'consider', 'publish'), [], 'another thing');
  t.strictSame(severities('Ankara considered a ban on exports of grain.', 'Ankara has considered a ban on exports of grain.', 'consider'), [], 'both weigh it');
});

t.test('how far an inquiry has come', async (t) => {
  const severities = (one: string, other: string, ...lemmas: readonly string[]) => findingOf(clusterOf([{ text: one }, { text: other }], ...lemmas), howFarInquired).divergences.map(({ severity }) => severity);
  t.strictSame(severities('Police are examining whether the brakes failed.', 'Police believe the brakes failed.', 'examine', 'believe'), ['medium']);
  t.strictSame(severities('Police had no indication of arson.', 'Police have ruled out arson.', 'indication', 'rule out'), ['medium']);
  t.strictSame(severities('Police are examining the brakes.', 'Police are investigating the brakes.', 'examine', 'investigate'), [], 'two words for looking');
});

import t from 'tap';
import { builtInRules, check } from '../../src/check.js';
import { tryAlignment } from '../../src/examples.js';
import type { Article, Divergence } from '../../src/model.js';
import { withPacks } from '../../src/packs/apply.js';
import type { RuleSet } from '../../src/rule.js';
import { goodPack, linesOf, rulesWith } from './packs.js';

const article = (id: string, text: string, published: string | null = '2031-03-04'): Article => ({ id, path: null, title: null, source: `The ${id}`, published, url: null, text });

function divergences(rules: RuleSet, one: string | Article, other: string | Article): readonly Divergence[] {
  const articles = [one, other].map((each, n) => (typeof each === 'string' ? article(['Echo', 'Post'][n]!, each) : each));
  return check({ stories: [{ id: 's', title: null, articles }], problems: [] }, { rules }).stories[0]!.findings.flatMap((finding) => finding.divergences);
}

const of = (found: readonly Divergence[], rule: string) => found.filter((each) => each.rule === rule).map(({ kind, severity, message }) => [kind, severity, message]);

const fire = (rest = '') => `
rules:
  - id: cause-of-fire
    kind: cause
    question: What caused the fire?
    severity: high
    because: only one can be the cause
    answers:
      arson: [arson, "set ... on fire"]
      fault: ["electrical fault", "faulty wire|wiring|heater"]
      lightning: [lightning]
${rest}`;

const arson = 'Arson destroyed the mill near Lerwick on Sunday.';
const fault = 'An electrical fault destroyed the mill near Lerwick on Sunday.';

t.test('a question of the desk is asked like any other', async (t) => {
  const rules = rulesWith(fire());
  t.same(of(divergences(rules, arson, fault), 'cause-of-fire'), [['cause', 'high', 'The Echo has “Arson”, but The Post has “electrical fault” (fault): only one can be the cause.']]);
  t.same(of(divergences(rules, arson, 'Arson destroyed the mill near Lerwick.'), 'cause-of-fire'), [], 'the same answer');
  t.same(of(divergences(rules, arson, 'The mill near Lerwick was destroyed on Sunday.'), 'cause-of-fire'), [], 'one is silent');
  t.same(of(divergences(builtInRules, arson, fault), 'cause-of-fire'), [], 'no pack, no rule: nothing is kept from one check to the next');
});

t.test('pairs of answers: compatible, or of a severity of their own', async (t) => {
  t.same(of(divergences(rulesWith(fire('    pairs: [{ between: [fault, arson], severity: compatible }]')), arson, fault), 'cause-of-fire'), []);
  t.match(of(divergences(rulesWith(fire('    pairs: [{ between: [fault, arson], severity: low, because: the inquiry goes on }]')), arson, fault), 'cause-of-fire'), [['cause', 'low', /: the inquiry goes on\.$/]]);
});

t.test('a message of its own: "one" is the answer that the rule lists first', async (t) => {
  const rules = rulesWith(fire('    message: "{one} blames people ({one.words}), {other} a thing ({other.words}, {other.says})."'));
  const expected = (one: string, other: string) => [['cause', 'high', `The ${one} blames people (Arson), The ${other} a thing (electrical fault, fault).`]];
  t.same(of(divergences(rules, arson, fault), 'cause-of-fire'), expected('Echo', 'Post'));
  t.same(of(divergences(rules, fault, arson), 'cause-of-fire'), expected('Post', 'Echo'));
});

t.test('stages: a later article with a later step is a development', async (t) => {
  const rules = rulesWith(`
rules:
  - id: state-of-the-bridge
    kind: factuality
    question: Open, or closed?
    severity: high
    stages: true
    align: true
    answers: { closed: [close], reopened: [reopen] }`);
  const closed = 'The bridge near Lerwick was closed.';
  const reopened = 'The bridge near Lerwick was reopened.';
  const ask = (one: string | null, other: string | null) => of(divergences(rules, article('Echo', closed, one), article('Post', reopened, other)), 'state-of-the-bridge').map(([kind, severity]) => [kind, severity]);
  t.same(ask('2031-03-04', '2031-03-09'), [['development', 'medium']]);
  t.same(ask('2031-03-04', '2031-03-04'), [['factuality', 'high']], 'on one day, one of them is wrong');
  t.same(ask('2031-03-09', '2031-03-04'), [], 'the later article tells what went before');
  t.same(ask(null, null), [['development', 'medium']], 'undated: it may have moved on');
});

t.test('what is denied or only possible gives an answer where the rule says so', async (t) => {
  const pack = (answer: string) => rulesWith(`
rules:
  - id: strike
    kind: polarity
    question: Do they strike?
    severity: high
    answers: { strike: [strike], no strike: ${answer} }`);
  const on = 'The drivers struck on Monday.';
  const off = 'The drivers did not strike on Monday.';
  t.equal(of(divergences(pack('{ patterns: [strike], denied: yes }'), on, off), 'strike').length, 1);
  t.equal(of(divergences(pack('[truce]'), on, off), 'strike').length, 0);
  const planned = rulesWith(`
rules:
  - id: strike
    kind: factuality
    question: Do they strike?
    severity: high
    answers: { work: [work], strike: { patterns: [strike], certain: either } }`);
  t.equal(of(divergences(planned, 'The drivers worked on Monday.', 'The drivers may strike on Monday.'), 'strike').length, 1);
});

t.test('a claim that gives two answers gives none', async (t) => {
  t.same(of(divergences(rulesWith(fire()), 'Lightning destroyed the mill near Lerwick on Sunday.', 'Arson or lightning destroyed the mill near Lerwick on Sunday.'), 'cause-of-fire'), []);
});

t.test('equivalents: words, phrases and names that mean the same', async (t) => {
  const matches = (rules: RuleSet, one: string, other: string, words: readonly [string, string]) => {
    const rule = rules.alignment.find(({ id }) => id === 'news-equivalent')!;
    return tryAlignment(rule, { title: '', sentences: [one, other], matches: words }).every(({ passed }) => passed);
  };
  const sets = 'equivalents:\n  - [swale fund, marsh purse]\n  - [Old Mint, Treasury Board]\n  - [take the oath, receive the chain]\n  - [off-grid, unconnected]\n';
  const rules = rulesWith(sets);
  const [one, other] = ['The council raised the swale fund on Friday.', 'The council raised the marsh purse on Friday.'];
  t.equal(matches(rules, one, other, ['fund', 'purse']), true);
  t.equal(matches(builtInRules, one, other, ['fund', 'purse']), false);
  t.equal(matches(rules, 'The council raised the old fund on Friday.', other, ['fund', 'purse']), false, 'half a phrase is none');
  t.equal(matches(rules, 'The Old Mint raised the fee on Friday.', 'The Treasury Board raised the fee on Friday.', ['The Old Mint', 'The Treasury Board']), true, 'names');
  t.equal(matches(rules, 'Ms Varga took the oath on Friday.', 'Ms Varga received her chain on Friday.', ['took the oath', 'received her chain']), true, 'a verb with its object, an article or a possessive between');
  t.equal(matches(rules, 'Ms Varga took no oath on Friday.', 'Ms Varga received her chain on Friday.', ['took no oath', 'received her chain']), false, '"no" is no article');
  t.equal(matches(rulesWith(`${sets}settings: { news-equivalent: off }`), one, other, ['fund', 'purse']), true, 'the built-in list switched off');
  const evidence = check({ stories: [{ id: 's', title: null, articles: [article('a', one), article('b', other)] }], problems: [] }, { rules }).stories[0]!.findings.flatMap((finding) => finding.evidence);
  t.ok(evidence.some(({ rule, wordings }) => rule === 'news-equivalent' && wordings.join() === 'the swale fund,the marsh purse'), 'shown as evidence');
});

t.test('loaded words: why, how severe, and the built-in list gives way', async (t) => {
  const rules = rulesWith('loaded:\n  - { word: [regime, junta], neutral: government, why: denies its right to govern, severity: medium }\n');
  const [one, other] = ['The regime met the bishops in Harun.', 'The government met the bishops in Harun.'];
  const found = divergences(rules, one, other);
  t.same(of(found, 'desk-loaded-words'), [['framing', 'medium', 'The Echo has “regime”, but The Post has “government”: “regime” denies its right to govern.']]);
  t.same(of(found, 'loaded-words'), [], 'not told twice');
  t.equal(of(divergences(builtInRules, one, other), 'loaded-words').length, 1);
  t.same(of(divergences(rules, one, 'The junta met the bishops in Harun.'), 'desk-loaded-words'), [], 'both loaded');
  const nouns = rulesWith('loaded:\n  - { word: hater, neutral: opponent }\n  - { word: terrorist, neutral: suspect/n }\n');
  const guards = (verb: string) => `The guards held the ${verb} in Harun on Monday.`;
  t.equal(of(divergences(nouns, guards('terrorist'), guards('suspect')), 'desk-loaded-words').length, 1);
  t.equal(of(divergences(nouns, guards('terrorist'), guards('suspected robber')), 'desk-loaded-words').length, 0, 'the verb is not listed');
  t.equal(of(divergences(nouns, guards('hater'), 'The opponent held the guards in Harun on Monday.'), 'desk-loaded-words').length, 0, 'another role');
});

t.test('settings: switches and severities', async (t) => {
  const [one, other] = ['The mayor opened twelve schools near Lerwick on Tuesday.', 'The mayor opened nineteen schools near Lerwick on Tuesday.'];
  const severities = (setting: string) => of(divergences(rulesWith(`settings: { how-many: ${setting}, how-many-of-them: off }`), one, other), 'how-many').map(([, severity]) => severity);
  t.same(['on', 'true', 'off', 'false', 'low', 'at most medium', 'at least medium'].map(severities), [['high'], ['high'], [], [], ['low'], ['medium'], ['high']]);
  t.same(of(divergences(rulesWith('settings: { how-many: off }', 'settings: { how-many: on }'), one, other), 'how-many').length, 1, 'the later pack has the last word');
  t.same(of(divergences(rulesWith(`${fire()}settings: { cause-of-fire: low }`), arson, fault), 'cause-of-fire').map(([, severity]) => severity), ['low'], 'rules of packs as well');
  const without = rulesWith('settings: { troponym: off, how-many: off }');
  t.notOk(without.alignment.some(({ id }) => id === 'troponym'));
  t.same(builtInRules.alignment.some(({ id }) => id === 'troponym'), true, 'the built-in rules stay as they are');
});

t.test('packs that do not go together with the rules or each other', async (t) => {
  const wrong = (...texts: readonly string[]) => {
    const result = withPacks(builtInRules, texts.map((text, n) => goodPack(text, `pack-${n + 1}.yaml`)));
    return 'divergence' in result ? [] : linesOf(result);
  };
  t.same(wrong('settings:\n  how-mny: off\n'), ['2:3 there is no rule "how-mny". Did you mean "how-many"? "concord rules list" shows every rule.']);
  t.same(wrong('settings:\n  synonym: low\n'), ['2:12 "synonym" puts claims together and has no severity. Allowed here: on or off.']);
  t.same(wrong(fire(), fire()), ['3:9 "cause-of-fire" is already the id of a rule in pack-1.yaml. Give each rule an id of its own.']);
  t.same(wrong(fire().replace('cause-of-fire', 'when')), ['3:9 "when" is already the id of a built-in rule. Give each rule an id of its own.']);
  t.same(wrong('settings: { whn: off, zzzzzz: off }\n').length, 2, 'all at once');
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import t from 'tap';
import { setsIn, type PlacedWord } from '../../../src/language/lexicon/word-sets.js';
import type { Argument, Tag, Token } from '../../../src/model.js';

const table = { fire: ['blaze, fire/n, house fire', 'shoot, fire/v, open fire'], vote: ['vote, cast a ballot, go to the polls', 'police officer, cop', 'resign, step down', 'appeal, call for', 'deaths, loss of life', 'jail/v, hand a life term, put behind bars', 'unaccounted for, missing', 'fugitive, on the run', 'row, stand-off', 'criticise, slam', 'scrap, call off talks'] };

const folder = mkdtempSync(join(tmpdir(), 'sets-'));
t.teardown(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'sets.json'), JSON.stringify(table));
const keysOf = setsIn(pathToFileURL(join(folder, 'sets.json')));

/** "police:NOUN officer:NOUN": the tokens of a sentence, its lemmas for words. */
const tokensOf = (text: string): Token[] => {
  let start = 0;
  return text.split(' ').map((each) => {
    const [lemma = '', tag = 'NOUN'] = each.split(':');
    const token: Token = { start, end: start + lemma.length, text: lemma, lemma, tag: tag as Tag, head: -1, relation: 'dep' };
    start = token.end + 1;
    return token;
  });
};

function placed(text: string, at: number, company: readonly Partial<Argument>[] = []): PlacedWord {
  const tokens = tokensOf(text);
  const head = tokens[at]!;
  return { lemma: head.lemma, head, tokens, with: company.map((a) => ({ start: 0, end: 0, role: 'object', head: 0, lemma: '', entity: null, marker: null, ...a })) };
}

const match = (one: PlacedWord, other: PlacedWord): boolean => keysOf(one).some((key) => keysOf(other).includes(key));

t.test('a mark holds a word to one part of speech', async (t) => {
  t.ok(match(placed('fire:NOUN', 0), placed('blaze:NOUN', 0)));
  t.ok(match(placed('fire:VERB', 0), placed('shoot:VERB', 0)));
  t.notOk(match(placed('fire:VERB', 0), placed('blaze:NOUN', 0)));
});

t.test('a noun has the sets of the verb that it derives from', async (t) => {
  t.ok(match(placed('resignation:NOUN', 0), placed('resign:VERB', 0)));
  t.notOk(match(placed('fire:NOUN', 0), placed('shoot:VERB', 0)), 'unless it is spelt alike');
});

t.test('phrases', async (t) => {
  t.ok(match(placed('a:DET police:NOUN officer:NOUN', 2), placed('cop:NOUN', 0)), 'ending in a noun');
  t.same(keysOf(placed('bank:NOUN officer:NOUN', 1)), [], 'another officer');
  t.ok(match(placed('step:VERB down:ADP', 0), placed('resign:VERB', 0)), 'with the next word');
  t.ok(match(placed('cast:VERB', 0, [{ lemma: 'ballot' }]), placed('vote:VERB', 0)), 'with the object');
  t.ok(match(placed('go:VERB', 0, [{ lemma: 'polls', marker: 'to', role: 'recipient' }]), placed('vote:VERB', 0)), 'with a preposition and its noun');
  t.ok(match(placed('call:VERB', 0, [{ lemma: 'calm', marker: 'for', role: 'purpose' }]), placed('appeal:VERB', 0)), 'with a preposition');
  t.notOk(match(placed('call:VERB', 0, [{ lemma: 'calm' }]), placed('appeal:VERB', 0)));
  t.ok(match(placed('loss:NOUN of:ADP life:NOUN', 0), placed('deaths:NOUN', 0)), 'beginning with a noun');
  t.ok(match(placed('hand:VERB a:DET life:NOUN term:NOUN', 0, [{ lemma: 'term', head: 3 }]), placed('jail:VERB', 0)), 'with an object of two words');
  t.ok(match(placed('put:VERB behind:ADP bars:NOUN', 0, [{ lemma: 'bars', marker: 'behind', head: 2 }]), placed('jail:VERB', 0)));
  t.ok(match(placed('on:ADP the:DET run:NOUN', 2), placed('fugitive:NOUN', 0)), 'an article does not matter');
  t.ok(match(placed('call off:VERB talks:NOUN', 0, [{ lemma: 'talks', head: 1 }]), placed('scrap:VERB', 0)), 'a verb with its particle and an object');
});

t.test('a participle that is listed as such', async (t) => {
  const missing = placed('missing:VERB', 0);
  t.ok(match({ ...missing, lemma: 'miss' }, placed('unaccounted:ADJ for:ADP', 0)));
});

t.test('spellings', async (t) => {
  t.ok(match(placed('criticize:VERB', 0), placed('slam:VERB', 0)), 'American');
  t.ok(match(placed('standoff:NOUN', 0), placed('row:NOUN', 0)), 'without the hyphen');
});

for (const name of ['equivalents', 'near-equivalents']) {
  t.test(name, async (t) => {
    const fields = JSON.parse(readFileSync(`rules/align/${name}.json`, 'utf8')) as Record<string, string[]>;
    for (const set of Object.values(fields).flat()) {
      const words = set.split(', ');
      if (words.length < 2) t.fail(`one word alone: ${set}`);
      if (new Set(words).size < words.length) t.fail(`twice: ${set}`);
      if (words.some((w) => w !== w.trim() || !/^[a-z0-9' -]+(\/[nv])?$/.test(w))) t.fail(`no word or mark: ${set}`);
    }
    t.ok(Object.keys(fields).length > 10);
  });
}

import t from 'tap';
import { analyse } from '../../src/language/analyse.js';
import { all, anyOf, gap, governor, headsIn, lemma, matchAt, name, not, optional, type Passage, type Pattern, relation, sequence, tag, token, word, written } from '../../src/language/pattern.js';

function passageOf(text: string): Passage {
  const [document] = analyse([{ id: 'a', path: null, title: null, source: null, published: null, url: null, text }]);
  return { document: document!, sentence: document!.sentences[0]! };
}

/** The words of the first match, or null. */
function found(pattern: Pattern, text: string): string | null {
  const passage = passageOf(text);
  for (let i = 0; i < passage.sentence.tokens.length; i++) {
    const match = matchAt(pattern, passage, i);
    if (match) return text.slice(passage.sentence.tokens[match.from]!.start, passage.sentence.tokens[match.to - 1]!.end);
  }
  return null;
}

const sentence = 'Scotland Yard charged a former banker with fraud on Monday.';

t.test('one token', async (t) => {
  t.equal(found(token(lemma('charge')), sentence), 'charged', 'a dictionary form in any inflection');
  t.equal(found(token(word('charge')), sentence), null, 'a word as it is written');
  t.equal(found(token(word('charged')), 'Charged on Monday, he said nothing.'), 'Charged', 'small letters stand for capitals');
  t.equal(found(token(word('Yard')), 'The yard was empty.'), null, 'capitals do not stand for small letters');
  t.equal(found(token(written('charge')), sentence), 'charged');
  t.equal(found(token(written('charged')), sentence), 'charged');
  t.equal(found(token(tag('ADJ')), sentence), 'former');
  t.equal(found(token(relation('nsubj')), 'The banker resigned.'), 'banker');
  t.equal(found(token(all(tag('NOUN'), not(lemma('banker')))), sentence), 'fraud');
  t.equal(found(token(name('person')), 'Maria Keller resigned.'), 'Maria');
  t.equal(found(token(name('place')), 'Maria Keller resigned.'), null);
  t.equal(found(token(all(tag('NOUN'), governor(lemma('rise')))), 'The toll rose.'), 'toll');
});

t.test('several', async (t) => {
  const w = (...words: readonly string[]) => token(written(...words));
  t.equal(found(sequence(w('former'), w('banker')), sentence), 'former banker');
  t.equal(found(sequence(w('charge'), w('banker')), sentence), null);
  t.equal(found(sequence(w('charge'), gap(5), w('fraud')), sentence), 'charged a former banker with fraud');
  t.equal(found(sequence(w('charge'), gap(2), w('fraud')), sentence), null);
  t.equal(found(sequence(w('charge'), optional(w('a')), w('former')), sentence), 'charged a former');
  t.equal(found(sequence(w('charge'), optional(w('the')), w('a')), sentence), 'charged a');
  t.equal(found(anyOf(w('arrest'), sequence(w('charge'), w('a'))), sentence), 'charged a');
  t.equal(found(sequence(w('on'), optional(w('Monday'))), sentence), 'on Monday', 'the longest');
  t.equal(found(optional(w('Tuesday')), sentence), null, 'nothing is no match');
});

t.test('the head of a match', async (t) => {
  const passage = passageOf('A police officer was hurt.');
  t.same(headsIn(passage.sentence, { from: 1, to: 3 }), [2]);
});

t.test('many gaps in a long sentence take no longer than their product', async (t) => {
  const passage = passageOf(`${'very '.repeat(3000)}late`);
  const pattern = sequence(...Array.from({ length: 20 }, () => sequence(token(written('very')), gap(20))), token(written('never')));
  const start = process.hrtime.bigint();
  for (let i = 0; i < passage.sentence.tokens.length; i += 300) matchAt(pattern, passage, i);
  t.ok(Number(process.hrtime.bigint() - start) / 1e6 < 2000);
});

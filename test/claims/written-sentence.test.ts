import t from 'tap';
import fc from 'fast-check';
import { sentenceOf } from '../../src/claims/written-sentence.js';

const written = (...words: readonly string[]) => sentenceOf(words.map((text) => ({ text, glued: false })));

t.test('words as a sentence: capital, blanks, full stop', async (t) => {
  t.equal(written('talks', 'resumed', 'on', 'Friday'), 'Talks resumed on Friday.');
  t.equal(written('the', 'council', ',', 'too', ',', 'agreed'), 'The council, too, agreed.');
  t.equal(sentenceOf([{ text: 'Oslo', glued: false }, { text: '’s', glued: true }, { text: 'mayor', glued: false }, { text: 'left', glued: false }]), 'Oslo’s mayor left.');
  t.equal(written('who', 'left', '?'), 'Who left?');
  t.equal(written(), '');
});

t.test('no stray marks', async (t) => {
  t.equal(written(',', 'talks', 'resumed', ','), 'Talks resumed.');
  t.equal(written('it', 'was', '“', 'fine'), 'It was fine.', 'a mark that has lost its partner');
  t.equal(written('he', 'called', 'it', '“fine”'), 'He called it “fine”.');
  t.equal(written('the', 'union', '(', 'ITF', ')', 'agreed'), 'The union (ITF) agreed.');
  t.equal(written('the', 'union', '(', 'ITF', 'agreed'), 'The union ITF agreed.');
  t.equal(written('two\n  lines'), 'Two lines.');
});

t.test('what a plain sentence is spared changes nothing: no blank beside another, none at the edges', async () => {
  const words = fc.array(fc.constantFrom('talks', ',', '“', '”', '(', ')', 'a  b', '—', '.', 'Oslo', '…'), { maxLength: 8 });
  fc.assert(fc.property(words, (texts) => {
    const text = written(...texts);
    return !/\s{2}|^\s|\s$/u.test(text) && (text === '' || /[.!?…]["”’']?$/u.test(text));
  }));
});

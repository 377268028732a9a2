import fc from 'fast-check';
import t from 'tap';
import { isPack } from '../../src/packs/pack.js';
import { readPack } from '../../src/packs/read.js';
import { goodPack, mistakes } from './packs.js';

const rule = (rest: string, id = 'fire') => `rules:
  - id: ${id}
    kind: cause
    question: What caused the fire?
    severity: high
    answers:
      arson: [arson]
      fault: [fault]
${rest}`;

t.test('an empty pack adds nothing', async (t) => {
  for (const text of ['', '# only a comment\n', 'rules: []\n']) t.same(mistakes(text), [], JSON.stringify(text));
});

t.test('a good pack keeps what was written', async (t) => {
  const { equivalents, loaded, settings, rules } = goodPack(`
equivalents: [[layoff, job cut]]
loaded: [{ word: fat cat, neutral: [executive, manager], why: is unkind, severity: medium }]
settings: { left-out: off, when: at most medium }
${rule('    message: "{one} has {one.words}, {other} has {other.says}"')}`);
  t.same(equivalents, [['layoff', 'job cut']]);
  t.same(loaded, [{ word: 'fat cat', neutral: ['executive', 'manager'], why: 'is unkind', severity: 'medium' }]);
  t.same(settings, { 'left-out': 'off', when: 'at most medium' });
  t.same(rules?.map(({ id, answers }) => [id, answers]), [['fire', { arson: ['arson'], fault: ['fault'] }]]);
});

t.test('each mistake has its line and column, says what is allowed, and guesses what was meant', async (t) => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['an unknown name', 'abuot: x\n', ['1:1 "abuot" is not known here. Did you mean "about"? Allowed here: about, equivalents, loaded, settings or rules.']],
    ['a missing name', 'loaded:\n  - word: regime\n', ['2:5 this entry of "loaded" lacks "neutral". Add "neutral:", the neutral word, or a list of them.']],
    ['a value that is none of a list', 'settings:\n  when: hihg\n', ['2:9 "when": "hihg" is not allowed here. Did you mean "high"? Allowed here: on, off, high, medium, low, at most medium or at least medium.']],
    ['text where a list is wanted', 'equivalents: a, b\n', ['1:14 "equivalents": "a, b" stands where a list is expected. Expected here: a list of sets, each a list of words and phrases that mean the same.']],
    ['a number where text is wanted', 'about: 12\n', ['1:8 "about": 12 stands where text is expected. Put quotation marks around it.']],
    ['a set of one', 'equivalents:\n  - [alone]\n', ['2:5 "equivalents": too few entries. Expected here: a list of two or more words or phrases that mean the same.']],
    ['a question without its mark', rule('').replace('fire?', 'fire'), ['4:15 "question": "What caused the fire" does not fit here. Expected here: the question as the report prints it, with its question mark.']],
    ['an id with a capital', rule('', 'Fire'), ['2:9 "id": "Fire" does not fit here. Expected here: a name in small letters and hyphens, such as cause-of-fire.']],
    ['an unknown kind', rule('').replace('kind: cause', 'kind: casue'), ['3:11 "kind": "casue" is not allowed here. Did you mean "cause"? Allowed here: factuality, polarity, quantity, time, place, participant, attribution, quotation, strength, scope, cause, framing, omission or development.']],
    ['an answer that is called nothing', rule('').replace('fault:', 'nothing:'), ['8:7 "nothing" cannot be the name of an answer. In examples "nothing" stands for no answer; choose another name.']],
    ['an unknown part of a token', rule('').replace('[fault]', '[{ lema: fault }]'), ['8:17 "lema" is not known here. Did you mean "lemma"? Allowed here: lemma, word, tag, name, relation, head, not, optional, any-of or gap.']],
    ['an unknown tag', rule('').replace('[fault]', '[{ tag: NUON }]'), ['8:22 "tag": "NUON" is not allowed here. Did you mean "NOUN"? Allowed here: ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB or X.']],
    ['a gap that is more than a gap', rule('').replace('[fault]', '[{ gap: 2, lemma: fault }]'), ['8:25 "lemma" does not go with its neighbours here. A gap and alternatives stand for themselves: make them an entry of their own in the list.']],
    ['a mark that the notation has not', rule('').replace('[fault]', '["(fault)"]'), ['8:15 "(fault)" is no word. Allowed here: words with blanks between them, a|b for one or the other, a? for a word that may be missing, ... for up to five words of any sort.']],
    ['a pattern of nothing', rule('').replace('[fault]', '["a? ..."]'), ['8:15 "a? ..." fits anything. At least one word must be there.']],
    ['a pair of an unknown answer', rule('    pairs: [{ between: [arson, falut], severity: low }]'), ['9:32 "falut" is no answer of this rule. Did you mean "fault"? Allowed here: arson or fault.']],
    ['an example with an unknown answer', rule('    examples: [{ title: x, finds: low, says: { It burned.: arsn, It broke.: fault } }]'), ['9:60 "arsn" is no answer of this rule. Did you mean "arson"? Allowed here: arson, fault or nothing.']],
    ['a placeholder that stands for nothing', rule('    message: "{one} has {one.word}"'), ['9:14 "{one.word}" stands for nothing. Did you mean "{one.words}"? Allowed here: {one}, {other}, {one.words}, {other.words}, {one.says} or {other.says}.']],
    ['a tab', 'rules:\n\t- id: x\n', ['2:1 a line begins with a tab. Indent with spaces: YAML knows no tabs.']],
    ['a name twice', 'about: x\nabout: y\n', ['2:1 this name stands here twice. Give each name once; join the two.']],
    ['a name without a blank behind its colon', 'rules:\n  - id:closed\n    kind: scope\n', ['2:5 the text before the colon runs over several lines. Put a blank behind the colon of a name ("id: x", not "id:x"), and quotation marks around longer text before a colon, on one line.']],
    ['a line out of place', 'rules:\n  - id: a\n    kind: scope\n   question: Closed?\n', ['4:1 this line is indented too little or too much. Let it begin under its neighbours.']],
    ['a quotation mark that stays open', 'about: "never closed\nrules: []\n', ['1:8 a quotation mark is opened here and never closed. Close it; text with quotation marks of its own stands best between marks of the other sort.']],
    ['marks that YAML takes for its own', 'equivalents: [[!c d, e]]\n', ['1:16 text begins with "!", which means something else in YAML. Put quotation marks around it.']],
    ['a star that YAML takes for its own', 'equivalents: [[*a, b]]\n', ['1:16 text begins with "*", which means something else in YAML. Put quotation marks around it.']],
    ['a second document', 'about: x\n---\nabout: y\n', ['2:1 a line of three dashes begins a second document. Take the line out.']],
    ['a second colon', 'about: a: b\n', ['1:8 a second colon on one line. Put quotation marks around text with a colon in it.']],
  ];
  for (const [title, text, expected] of cases) t.same(mistakes(text), expected, title);
});

t.test('all mistakes at once, in the order of the file', async (t) => {
  const found = mistakes(`settings: { when: hi }\nloaded: [{ word: x }]\n${rule('    because: 3').replace('severity: high', 'severity: worst')}`);
  t.same(found.map((line) => line.slice(0, line.indexOf(' '))), ['1:19', '2:10', '7:15', '11:14']);
});

t.test('text that is no pack at all ends in problems, never in an exception', async (t) => {
  t.match(mistakes(`about: ${'['.repeat(20_000)}`), [/^\d+:\d+|^null/]);
  t.match(mistakes(`a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefghi'].map((c, i) => `${c}: &${c} [${Array(9).fill(`*${'abcdefghi'[i]}`).join(', ')}]`).join('\n')}\n`).length > 0, true, 'aliases that multiply');
  fc.assert(fc.property(fc.string({ maxLength: 200, unit: fc.constantFrom('a', ' ', '\n', ':', '-', '[', ']', '{', '}', '"', "'", '&', '*', '!', '|', '>', '%', '@', '\t', '#', ',', '?', 'rules', 'answers') }), (text) => {
    const read = readPack(text, 'x.yaml');
    return isPack(read) || read.length > 0;
  }));
  t.pass('random marks');
});

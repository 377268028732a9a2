import t from 'tap';
import { analyse } from '../../src/language/analyse.js';
import type { Article, Name } from '../../src/model.js';

function article(id: string, text: string): Article {
  return { id, path: null, title: null, source: null, published: null, url: null, text };
}

/** "text = type entity" of every name of one article. */
function found(text: string): readonly string[] {
  return analyse([article('a', text)])[0]!.names.map((name) => show(text, name));
}

function show(text: string, name: Name): string {
  return `${text.slice(name.start, name.end)} = ${name.type} ${name.entity}`;
}

t.test('a country, an office and its holder', async (t) => {
  const text = 'Canadian Foreign Minister Laura Brandt met Ruiz, the trade minister, on Monday. Brandt said the talks went well.';
  const [document] = analyse([article('a', text)]);
  t.strictSame(
    document!.names.map((name) => [text.slice(name.start, name.end), name.entity, name.office]),
    [
      ['Canadian', 'canada', null],
      ['Laura Brandt', 'laura brandt', 'Canadian Foreign Minister'],
      ['Ruiz', 'ruiz', 'trade minister'],
      ['Brandt', 'laura brandt', null],
    ],
  );
});

t.test('an acronym is linked to its expansion', async (t) => {
  const names = found('The Baltic Rail Safety Board (BRSB) opened an inquiry. The BRSB will report in May.');
  t.strictSame(names, [
    'Baltic Rail Safety Board = organisation baltic rail safety board',
    'BRSB = organisation baltic rail safety board',
    'BRSB = organisation baltic rail safety board',
  ]);
});

t.test('a company with and without its suffix', async (t) => {
  const names = found('Halvorsen Marine Inc. cut 200 jobs on Tuesday. Shares of Halvorsen Marine fell, and Halvorsen warned of more.');
  t.ok(names.every((name) => name.endsWith('organisation halvorsen marine')), names.join('; '));
  t.equal(names.length, 3);
});

t.test('family names in either order', async (t) => {
  const names = found('Zhao Min and Peter Lindqvist signed the accord. Zhao smiled; Lindqvist did not.');
  t.strictSame(
    names.map((name) => name.slice(name.indexOf('=') + 2)),
    ['person zhao min', 'person peter lindqvist', 'person zhao min', 'person peter lindqvist'],
  );
});

t.test('two people who share a family name stay two, and the bare name stays open', async (t) => {
  const names = found('Karl Weber and Anna Weber were arrested. A judge said Weber would appear on Friday.');
  t.strictSame(names, ['Karl Weber = person karl weber', 'Anna Weber = person anna weber', 'Weber = person weber']);
  const addressed = found('Karl Weber and Anna Weber were arrested. Mrs. Weber denied the charge.');
  t.equal(addressed[2], 'Weber = person anna weber');
});

t.test('a bare family name is linked over the story when one person bears it', async (t) => {
  const one = article('1', 'Mayor Lena Okafor opened the bridge on Sunday.');
  const two = article('2', 'The bridge opened on Sunday, and Okafor said it was late.');
  const entities = analyse([one, two]).map(({ names }) => names.map(({ entity }) => entity));
  t.strictSame(entities, [['lena okafor'], ['lena okafor']]);
  t.strictSame(analyse([two, one]).map(({ names }) => names.map(({ entity }) => entity)), [['lena okafor'], ['lena okafor']]);
});

t.test('no link over the story when two bear it, nor for father and son', async (t) => {
  const documents = analyse([
    article('1', 'Senator Paul Drax spoke first.'),
    article('2', 'Senator Mary Drax spoke next.'),
    article('3', 'The bill failed, Drax said.'),
  ]);
  t.strictSame(documents.flatMap(({ names }) => names.map(({ entity }) => entity)), ['paul drax', 'mary drax', 'drax']);
  const bushes = analyse([article('1', 'Former President George Bush waved.'), article('2', 'Former President George W. Bush waved.')]);
  t.strictSame(bushes.flatMap(({ names }) => names.map(({ entity }) => entity)), ['george bush', 'george w bush']);
});

t.test('a title in Title Case makes no names of common words', async (t) => {
  const text = 'Storm Floods Old Harbour As Oslo Braces For More Rain\n\nA storm flooded the old harbour in Oslo on Monday, and officials said more rain would come. Residents moved out.';
  t.strictSame(found(text), ['Oslo = place oslo', 'Oslo = place oslo']);
});

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

/** Mentions of one kind as "text → entity". */
function references(text: string, kind: Name['mention']): readonly string[] {
  return analyse([article('a', text)])[0]!.names.filter(({ mention }) => mention === kind).map((name) => `${text.slice(name.start, name.end)} → ${name.entity}`);
}

t.test('a capital that acts is the government, otherwise the place', async (t) => {
  const of = (text: string): readonly string[] => found(text).filter((name) => name.startsWith('Ottawa'));
  t.strictSame(of('Ottawa accused the airline of fraud.'), ['Ottawa = organisation canada']);
  t.strictSame(of('The minister praised Ottawa’s support for the plan.'), ['Ottawa = organisation canada']);
  t.strictSame(of('The minister spoke to reporters in Ottawa.'), ['Ottawa = place ottawa']);
  t.strictSame(references('The Canadian side asked for more time.', 'description'), ['Canadian side → canada']);
});

t.test('a description is linked when one person or body fits it', async (t) => {
  t.strictSame(references('Foreign Minister Laura Brandt arrived on Monday. Reporters asked the foreign minister about the deal.', 'description'), ['foreign minister → laura brandt']);
  t.strictSame(
    references('Norwegian Foreign Minister Laura Brandt met Danish Foreign Minister Ole Holm. Reporters asked the foreign minister about the deal.', 'description'),
    [],
    'two fit',
  );
  t.strictSame(references('Halvorsen Marine Inc. lost money again. Shares in the company fell.', 'description'), ['company → halvorsen marine']);
});

t.test('a pronoun is linked when one person can be meant', async (t) => {
  t.strictSame(references('Laura Brandt arrived on Monday. She said she would stay.', 'pronoun'), ['She → laura brandt', 'she → laura brandt']);
  t.strictSame(references('Peter Holm met Karl Weber and Olaf Lind. His car was stolen.', 'pronoun'), [], 'three can be meant');
  t.strictSame(references('Laura Brandt arrived on Monday. He said nothing.', 'pronoun'), [], 'a woman');
  t.strictSame(references('“Peter Holm lied,” he said.', 'pronoun'), [], 'not the one who is quoted about');
  t.strictSame(references('Peter Holm arrived. A police officer said he had seen nothing.', 'pronoun'), [], 'an officer who has no name');
});

t.test('names do not overlap and slice back', async (t) => {
  const text = 'U.S. Secretary of State Ann Lee met the U.S. Secretary of State’s critics. Lee left.\n\nBig News For Lee';
  let end = 0;
  for (const name of analyse([article('a', text)])[0]!.names) {
    t.ok(name.start >= end && name.end > name.start && name.end <= text.length);
    end = name.end;
  }
});

t.test('a bare family name goes to the bearer of the gender that its pronouns have', async (t) => {
  const names = found('Karl Weber and Anna Weber run the firm. Weber said she would sell her shares.');
  t.ok(names.includes('Weber = person anna weber'), names.join('; '));
});

t.test('a common word that opens a sentence is no name, a body that does is one', async (t) => {
  t.strictSame(found('Shares fell. Protesters gathered. White House officials left. Speculation grew.'), ['White House = organisation white house']);
});

t.test('outlets that spell one long name differently are linked, two people of one article are not', async (t) => {
  const respelt = analyse([article('1', 'President Nurgaliy Tashmatov won.'), article('2', 'President Nurgaly Tashmatov won.')]);
  t.equal(new Set(respelt.flatMap(({ names }) => names.map(({ entity }) => entity))).size, 1);
  const two = analyse([article('1', 'Nurgaliy Tashmatov won. His rival Nurgaly Tashmatov lost.')]);
  t.equal(new Set(two.flatMap(({ names }) => names.map(({ entity }) => entity))).size, 2);
});

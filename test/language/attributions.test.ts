import fc from 'fast-check';
import t from 'tap';
import { analyse } from '../../src/language/analyse.js';
import type { Article, Document } from '../../src/model.js';

const articleOf = (text: string): Article => ({ id: 'a', path: null, title: null, source: null, published: null, url: null, text });
const read = (text: string): Document => analyse([articleOf(text)])[0]!;

/** Each attribution as "source | cue | content … content". */
function told(text: string): string[] {
  return read(text).attributions.map((one) => {
    const words = (span: { start: number; end: number } | null): string => (span ? text.slice(span.start, span.end) : '-');
    const content = one.content.map(words).map((piece) => piece.replace(/[.,]$/, ''));
    return `${words(one.source)} | ${words(one.cue)} | ${content.join(' … ')}`;
  });
}

const CASES: readonly { readonly title: string; readonly text: string; readonly has: readonly string[] }[] = [
  {
    title: 'cue after a quotation',
    text: '“We will reopen the bridge in May,” Mayor Ines Duarte said on Tuesday.',
    has: ['Mayor Ines Duarte | said | “We will reopen the bridge in May,”'],
  },
  {
    title: 'cue amid a quotation of two sentences',
    text: '“We lost power at noon,” he said. “Nobody told us why.”',
    has: ['he | said | “We lost power at noon,” … “Nobody told us why.”'],
  },
  {
    title: 'inverted subject',
    text: '"The talks were frank," said Duarte, who leads the council.',
    has: ['Duarte, who leads the council | said | "The talks were frank,"'],
  },
  {
    title: 'cue before an indirect clause',
    text: 'The ministry said on Monday that exports fell in June.',
    has: ['The ministry | said | that exports fell in June'],
  },
  {
    title: 'according to, first and last',
    text: 'According to the coast guard, the ferry left late. Two engines failed, according to the port authority.',
    has: ['the coast guard | According to | the ferry left late', 'the port authority | according to | Two engines failed'],
  },
  {
    title: 'an adverbial cue takes the source of the main one',
    text: 'Duarte said the works would cost more, adding that the city had no reserves.',
    has: ['Duarte | adding | that the city had no reserves'],
  },
  {
    title: 'a quotation over two paragraphs',
    text: '“We checked every valve,” Duarte said. “We found no leak.\n\n“We will check again tomorrow.”',
    has: ['Duarte | said | “We checked every valve,” … “We found no leak.\n\n“We will check again tomorrow.”'],
  },
  {
    title: 'an insertion',
    text: 'The two banks, the regulator said, will merge next year.',
    has: ['the regulator | said | The two banks … will merge next year'],
  },
  {
    title: 'an insertion that a comma makes look like an apposition',
    text: 'Prices, the central bank said, will fall next year.',
    has: ['the central bank | said | Prices … will fall next year'],
  },
  {
    title: 'according to, inserted',
    text: 'The plan, according to three officials, would cut 200 jobs.',
    has: ['three officials | according to | The plan … would cut 200 jobs'],
  },
  {
    title: 'two cues of one source',
    text: 'Duarte said the alarm failed and insisted that no one was told.',
    has: ['Duarte | said | the alarm failed', 'Duarte | insisted | that no one was told'],
  },
  {
    title: 'the listener is no part of what was said',
    text: 'She told reporters the plan was dead but added that talks would go on.',
    has: ['She | told | the plan was dead', 'She | added | that talks would go on'],
  },
  {
    title: 'the subject of the words in quotation marks stands before the insertion',
    text: 'The talks, he told reporters in Porto, “went well.”',
    has: ['he | told | The talks … “went well.”'],
  },
  {
    title: 'an insertion with a long source',
    text: 'The budget, a person close to the talks said on Monday, has been cut twice.',
    has: ['a person close to the talks | said | The budget … has been cut twice'],
  },
  {
    title: 'an inverted speaker without quotation marks',
    text: 'The strike would start on Monday, said two people with knowledge of the plan.',
    has: ['two people with knowledge of the plan | said | The strike would start on Monday'],
  },
  {
    title: 'a comma before the cue and a clause after it invert nothing',
    text: 'The minister, 54, said the plan was ready.',
    has: ['The minister, 54 | said | the plan was ready'],
  },
  {
    title: 'a speaker in apposition after what was said',
    text: "Sales fell for a third month, the company's chief executive, Ana Ruiz, said on Monday.",
    has: ["the company's chief executive, Ana Ruiz | said | Sales fell for a third month"],
  },
  {
    title: 'a second cue of the one who spoke, not of those in his words',
    text: '“We will appeal,” the lawyer, Rita Soames, told the court, adding: “This is not over.”',
    has: ['the lawyer, Rita Soames | told | “We will appeal,”', 'the lawyer, Rita Soames | adding | “This is not over.”'],
  },
  {
    title: 'a verb in the description of the speaker',
    text: '“It is a disaster,” one resident, who asked not to be named, said.',
    has: ['one resident, who asked not to be named | said | “It is a disaster,”'],
  },
  {
    title: 'a long speaker at the end',
    text: 'The raid failed, two officials familiar with the matter said.',
    has: ['two officials familiar with the matter | said | The raid failed'],
  },
  {
    title: 'after a semicolon somebody else speaks',
    text: 'Officials in Porto said the dam had burst; Lisbon denied it.',
    has: ['Officials in Porto | said | the dam had burst', 'Lisbon | denied | it'],
  },
  {
    title: 'what is said of the source is no part of what it says',
    text: 'There were no casualties, according to the ministry, which blamed the weather.',
    has: ['the ministry | according to | There were no casualties'],
  },
  {
    title: 'what a survey shows',
    text: 'Exit polling shows he won 83% of voters under 30.',
    has: ['Exit polling | shows | he won 83% of voters under 30'],
  },
  {
    title: 'the source in apposition, after a quotation',
    text: '“We did all we could,” the fire chief, Tomas Reyes, told reporters.',
    has: ['the fire chief, Tomas Reyes | told | “We did all we could,”'],
  },
  {
    title: 'a quotation after a fronted phrase',
    text: 'At the hearing, Reyes said: “Nobody was warned.”',
    has: ['Reyes | said | “Nobody was warned.”'],
  },
  {
    title: 'a further cue with its own clause',
    text: 'Reyes said the alarm had failed and insisted that the hydrants worked.',
    has: ['Reyes | said | the alarm had failed', 'Reyes | insisted | that the hydrants worked'],
  },
  {
    title: 'as somebody put it',
    text: 'The plan was a gamble, as Reyes put it.',
    has: ['Reyes | put | The plan was a gamble'],
  },
  {
    title: 'a noun that claims',
    text: 'The company rejected the claim that its pipes leaked.',
    has: ['The company | rejected | the claim that its pipes leaked'],
  },
];

for (const { title, text, has } of CASES) {
  t.test(title, (t) => {
    const found = told(text);
    for (const one of has) t.ok(found.includes(one), `${one}\nfound: ${found.join('\n')}`);
    t.end();
  });
}

t.test('a nested report knows what holds it', (t) => {
  const { attributions } = read('Duarte said that the engineers had warned that the bridge could fall.');
  const outer = attributions.findIndex(({ cueLemma }) => cueLemma === 'say');
  const inner = attributions.find(({ cueLemma }) => cueLemma === 'warn');
  t.ok(outer >= 0);
  t.equal(inner?.within, outer);
  t.end();
});

t.test('the source leads to its entity', (t) => {
  const text = 'Ines Duarte opened the bridge on Monday. “It is safe,” Duarte said.';
  const { attributions, names } = read(text);
  const said = attributions.find(({ cueLemma }) => cueLemma === 'say');
  t.equal(said?.entity, names.find(({ start }) => start === 0)?.entity);
  t.equal(said?.sourceText, 'Ines Duarte');
  t.equal(said?.style, 'direct');
  t.end();
});

t.test('plain report without a source gives none', (t) => {
  t.same(told('The ferry left the port at noon. Rain fell in the north.'), []);
  t.end();
});

t.test('spans lie in the text, in order, and within points to a holder', (t) => {
  const words = fc.constantFrom('“', '”', '"', 'said', 'he', 'Rubio', ',', '.', 'according', 'to', ':', 'that', 'claims', '\n\n', 'told', 'reporters', 'adding', 'as', 'who');
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const text = parts.join(' ');
      const { attributions } = read(text);
      return attributions.every(({ content, cue, source, within }, at) => {
        const spans = [...content, ...(cue ? [cue] : []), ...(source ? [source] : [])];
        const holder = within === null ? null : attributions[within];
        return (
          spans.every(({ start, end }) => start >= 0 && start < end && end <= text.length) &&
          content.every((span, i) => i === 0 || span.start >= content[i - 1]!.end) &&
          (at === 0 || content[0]!.start >= attributions[at - 1]!.content[0]!.start) &&
          (holder === null || (holder !== undefined && holder !== attributions[at]))
        );
      });
    }),
    { seed: 7, numRuns: 300 },
  );
  t.end();
});

t.test('an article that breaks off behind "and" is read all the same', async (t) => {
  for (const text of ['resume police, and', 'He said, and', 'Police said it, but']) t.doesNotThrow(() => read(text), text);
});

import t from 'tap';
import { alignmentRules } from '../../rules/catalogue.js';
import { KeyNumbers } from '../../src/align/keys.js';
import { extractClaims } from '../../src/claims/extract.js';
import { analyse } from '../../src/language/analyse.js';
import type { Article } from '../../src/model.js';
import type { Mention } from '../../src/rule.js';

const TEXTS = ['Ankara resumed grain exports after the resumption of the talks. The winner won the prize.', 'Norwegian officials suspended the shipments of grain. Three winners suspended their winnings.'];

t.test('what a rule says of a word alone is what it says of each mention of that word', async (t) => {
  const documents = analyse(TEXTS.map((text, i): Article => ({ id: `a${i}`, path: null, title: null, source: null, published: '2025-07-09', url: null, text })));
  // each rule is asked for each mention, as if it looked at more than the word
  const [known, asked] = [new KeyNumbers(alignmentRules), new KeyNumbers(alignmentRules.map(({ ofWord, ...rule }) => rule))];
  let mentions = 0;
  for (const claim of extractClaims(documents)) {
    const document = documents.find(({ article }) => article.id === claim.article)!;
    const scene = { document, sentence: document.sentences[claim.sentence]!, published: document.article.published };
    for (const argument of [null, ...claim.arguments]) {
      const { lemma, head } = argument ?? claim.predicate;
      const mention: Mention = { role: argument?.role ?? 'predicate', span: argument ?? claim.predicate, lemma, entity: argument?.entity ?? null, tokens: [scene.sentence.tokens[head]!] };
      t.same(known.keysOf(mention, claim, scene), asked.keysOf(mention, claim, scene), `${mention.role} ${lemma}`);
      mentions++;
    }
  }
  t.ok(mentions > 8);
});

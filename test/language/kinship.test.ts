import t from 'tap';
import { analyse } from '../../src/language/analyse.js';
import { excludeEachOther, inverseKinship, kinshipAt } from '../../src/language/kinship.js';
import { relatedBy } from '../../src/language/relational-nouns.js';

function kinIn(text: string): string[] {
  const document = analyse([{ id: 'a', path: null, title: null, source: null, published: '2025-05-05', url: null, text }])[0]!;
  return document.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((_, i) => {
      const word = kinshipAt(i, sentence.tokens);
      const related = word && relatedBy(i, sentence, document.names.filter(({ type, start, end }) => type === 'person' && start >= sentence.start && end <= sentence.end), word.last);
      return related ? [`${related.who.entity} is ${word!.kin} of ${related.of?.entity ?? 'somebody'}`] : [];
    }),
  );
}

t.test('beside the name, in apposition, by a copula', async (t) => {
  t.same(kinIn('Jonas Brandt came with his sister-in-law, Anna Keller.'), ['anna keller is sibling-in-law of jonas brandt']);
  t.same(kinIn('Anna Keller, the former wife of the banker Jonas Brandt, left on Monday.'), ['anna keller is former spouse of jonas brandt']);
  t.same(kinIn('Jonas Brandt is Anna Keller’s ex-husband.'), ['jonas brandt is former spouse of anna keller']);
  t.same(kinIn('Police named Mark Keller, 68, an acquaintance of Jonas Brandt’s family.'), ['mark keller is acquaintance of jonas brandt']);
});

t.test('who is no kin of anybody named', async (t) => {
  for (const text of ['Mark Keller is not a cousin of Jonas Brandt.', 'Anna Keller, a mother of two, was there.', 'Parents spoke to their children, Father Mark Keller said.']) t.same(kinIn(text), [], text);
});

t.test('what one is to the other, the other is to the one', async (t) => {
  t.equal(inverseKinship('uncle'), 'nephew');
  for (const kin of ['spouse', 'cousin', 'sibling', 'friend']) t.equal(inverseKinship(kin), kin);
});

t.test('nobody is a brother and a cousin; a relative may be either, a friend neither', async (t) => {
  t.ok(excludeEachOther('sibling', 'cousin'));
  t.notOk(excludeEachOther('relative', 'cousin'));
  t.ok(excludeEachOther('friend', 'cousin'));
  t.notOk(excludeEachOther('friend', 'lover'), 'who is more to some is a friend to others');
  t.notOk(excludeEachOther('friend', 'acquaintance'));
});

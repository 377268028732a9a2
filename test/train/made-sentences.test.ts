import t from 'tap';
import type { Tag } from '../../src/model.js';
import { headlines } from '../../train/headlines.js';
import type { GoldSentence } from '../../train/conllu.js';
import { newswire } from '../../train/newswire.js';

/** "form/TAG/head/relation" with heads from 1, 0 the root. */
function gold(words: string): GoldSentence {
  const rows = words.split(' ').map((word) => word.split('/') as [string, Tag, string, string]);
  return {
    text: '',
    forms: rows.map(([form]) => form),
    lemmas: rows.map(([form]) => (form === 'said' ? 'say' : form.toLowerCase())),
    tags: rows.map(([, tag]) => tag),
    heads: rows.map(([, , head]) => Number(head) - 1),
    relations: rows.map(([, , , relation]) => relation),
    ends: [],
  };
}

const SENTENCES = [
  gold('President/PROPN/2/nmod Ekman/PROPN/3/nsubj said/VERB/0/root the/DET/5/det firm/NOUN/7/nsubj will/AUX/7/aux pay/VERB/3/ccomp ./PUNCT/3/punct'),
  gold('The/DET/2/det owner/NOUN/7/nsubj ,/PUNCT/5/punct who/PRON/5/nsubj left/VERB/2/acl ,/PUNCT/5/punct closed/VERB/0/root it/PRON/7/obj ./PUNCT/7/punct'),
  gold('The/DET/2/det owner/NOUN/3/nsubj closed/VERB/0/root the/DET/5/det mine/NOUN/3/obj ./PUNCT/3/punct'),
];
const MANY = Array.from({ length: 300 }, (_, i) => SENTENCES[i % SENTENCES.length]!);

function isTree({ heads }: GoldSentence): boolean {
  if (heads.filter((head) => head < 0).length !== 1) return false;
  return heads.every((_, i) => {
    let at = i;
    for (let steps = 0; at >= 0; steps++) {
      if (steps > heads.length) return false;
      at = heads[at]!;
    }
    return true;
  });
}

t.test('made sentences are trees, and the same in every run', async (t) => {
  for (const make of [headlines, newswire]) {
    const made = make(MANY, 3);
    t.ok(made.length > 5);
    t.ok(made.every(isTree));
    t.same(make(MANY, 3), made);
  }
});

t.test('what newspapers have', async (t) => {
  const texts = newswire(MANY, 3).map(({ forms }) => forms.join(' '));
  t.ok(texts.some((text) => /said (?:on )?\w+day the firm/u.test(text)), 'said Friday the firm');
  t.ok(texts.some((text) => / of (?:State|Defense) Ekman said/u.test(text)), 'Secretary of State Ekman');
  t.ok(texts.includes('The owner , who left , closed the mine .'));
});

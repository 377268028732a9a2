import t from 'tap';
import { lemmaOf } from '../../src/language/lemma.js';
import type { Tag } from '../../src/model.js';

const CASES: readonly (readonly [form: string, tag: Tag, lemma: string])[] = [
  ['shipments', 'NOUN', 'shipment'],
  ['countries', 'NOUN', 'country'],
  ['children', 'NOUN', 'child'],
  ['crisis', 'NOUN', 'crisis'],
  ['dialogue', 'NOUN', 'dialogue'],
  ['media', 'NOUN', 'media'],
  ['through', 'ADP', 'through'],
  ['agreeing', 'VERB', 'agree'],
  ['resumed', 'VERB', 'resume'],
  ['stopped', 'VERB', 'stop'],
  ['escalating', 'VERB', 'escalate'],
  ['denies', 'VERB', 'deny'],
  ['took', 'VERB', 'take'],
  ['fled', 'VERB', 'flee'],
  ['dying', 'VERB', 'die'],
  ['Has', 'AUX', 'have'],
  ["n't", 'PART', 'not'],
  ['n’t', 'PART', 'not'],
  ['Nations', 'PROPN', 'Nations'],
  ['Talks', 'NOUN', 'talk'],
];

for (const [form, tag, lemma] of CASES) t.test(`${form} (${tag})`, async (t) => t.equal(lemmaOf(form, tag), lemma));

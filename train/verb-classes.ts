/**
 * Makes the table of how much of a word is verb from the sense counts of Princeton WordNet 3.1:
 *
 *   node dist/train/verb-classes.js WORDNET_DICT_DIR src/language/lexicon/verb-classes.json
 *
 * WordNet is Copyright Princeton University; its licence stands in NOTICE.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VERB_CLASSES, type VerbClass } from '../src/language/verb-class.js';

/** Of one lemma: occurrences in SemCor as a verb and as anything else, and whether it has senses of each at all. */
interface Uses {
  verb: number;
  other: number;
  isVerb: boolean;
  isOther: boolean;
}

const VERB = '2';

/** Lines of index.sense: "thwart%2:41:00:: 02563071 1 0", lemma%part of speech …, synset, rank, occurrences. */
function readUses(dir: string): ReadonlyMap<string, Uses> {
  const uses = new Map<string, Uses>();
  for (const line of readFileSync(join(dir, 'index.sense'), 'utf8').split('\n')) {
    const [key, , , count] = line.split(' ');
    const [lemma, rest] = key!.split('%');
    if (!lemma || !rest || !/^[a-z]+$/u.test(lemma)) continue;
    let row = uses.get(lemma);
    if (!row) uses.set(lemma, (row = { verb: 0, other: 0, isVerb: false, isOther: false }));
    if (rest.startsWith(VERB)) {
      row.verb += Number(count);
      row.isVerb = true;
    } else {
      row.other += Number(count);
      row.isOther = true;
    }
  }
  return uses;
}

/** From this share on a lemma is mostly a verb, below its rest hardly one. */
const MOSTLY = 0.67;

function classOf({ verb, other, isOther }: Uses): VerbClass {
  if (!isOther) return 'only';
  if (verb + other === 0) return 'unseen';
  const share = verb / (verb + other);
  return share >= MOSTLY ? 'mostly' : share <= 1 - MOSTLY ? 'seldom' : 'half';
}

const [dir, out] = process.argv.slice(2);
if (!dir || !out) {
  console.error('usage: node dist/train/verb-classes.js WORDNET_DICT_DIR OUT.json');
  process.exitCode = 2;
} else {
  const lemmas = [...readUses(dir)].filter(([, { isVerb }]) => isVerb).sort(([x], [y]) => (x < y ? -1 : 1));
  const table = Object.fromEntries(VERB_CLASSES.map((name) => [name, lemmas.filter(([, uses]) => classOf(uses) === name).map(([lemma]) => lemma).join(' ')]));
  writeFileSync(out, `${JSON.stringify(table, null, 1)}\n`);
}

/**
 * Writes src/language/naming/common-words.json: words that the treebanks write in lower case, so that a capital at the
 * start of a sentence or in a title does not make them names.
 * Usage: common-words.ts FILE.conllu... ; run on the training parts of UD English EWT and GUM (CC BY-SA 4.0).
 */
import { readFileSync, writeFileSync } from 'node:fs';

/** A word counts as common when it is written small this often … */
const LEAST_SMALL = 2;
/** … and at least this share of its occurrences inside a sentence is small. */
const LEAST_SHARE = 0.4;

const small = new Map<string, number>();
const capital = new Map<string, number>();
for (const file of process.argv.slice(2)) {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [id = '', form = '', , tag = ''] = line.split('\t');
    // The first word of a sentence is capitalised whatever it is.
    if (!/^\d+$/.test(id) || id === '1' || !/^\p{L}{3,}$/u.test(form) || (tag === 'PROPN' && form === form.toLowerCase())) continue;
    const counts = form === form.toLowerCase() ? small : capital;
    const key = form.toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
}
const words = [...small].filter(([word, count]) => count >= LEAST_SMALL && count >= LEAST_SHARE * (count + (capital.get(word) ?? 0))).map(([word]) => word);
words.sort();
const out = new URL('../src/language/naming/common-words.json', import.meta.url);
writeFileSync(out, `${JSON.stringify({ columns: 'words that running English text writes small; made by train/common-words.ts', words: words.join(' ') })}\n`);
process.stdout.write(`${words.length} words\n`);

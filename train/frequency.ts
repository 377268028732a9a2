/**
 * Makes the table of how common a lemma is in English at large:
 *
 *   node dist/train/frequency.js TREEBANK.conllu... src/language/lexicon/frequency.json
 *
 * Counts of lemmas in the training treebanks (see NOTICE); words seen fewer than MIN_COUNT times are left out and count as rare.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const MIN_COUNT = 4;
const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN', 'NUM']);

const files = process.argv.slice(2, -1);
const out = process.argv.at(-1);
if (files.length === 0 || !out) {
  console.error('usage: node dist/train/frequency.js TREEBANK.conllu... OUT.json');
  process.exitCode = 2;
} else {
  const counts = new Map<string, number>();
  let total = 0;
  for (const file of files) {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const [id, , lemma, tag] = line.split('\t');
      if (!id || !lemma || !tag || !/^\d+$/.test(id)) continue;
      total++;
      if (CONTENT.has(tag)) counts.set(lemma.toLowerCase(), (counts.get(lemma.toLowerCase()) ?? 0) + 1);
    }
  }
  const kept = [...counts].filter(([lemma, n]) => n >= MIN_COUNT && /^[\p{L}\d'-]+$/u.test(lemma)).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  writeFileSync(out, `${JSON.stringify({ total, counts: Object.fromEntries(kept) })}\n`);
}

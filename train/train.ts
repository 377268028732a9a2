// npm run train -- TREEBANK_DIR [tagger]: learns the tagger, the parser and the lemmas from ewt-train.conllu and gum-train.conllu in
// that folder (Universal Dependencies, see NOTICE) and writes src/language/weights/. The same treebanks give the same bytes.
//
// With "tagger" the parser stays as it is. The weights of it that come along were learnt with fewer headlines, and with the tags of the
// tagger before: learnt anew with all of them it read headlines better and plain sentences worse ("stopped a man carrying rifles").
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { useClosedClasses } from '../src/language/closed-classes.js';
import { useLemmas } from '../src/language/lemma.js';
import { useSettledRelations } from '../src/language/settled-relations.js';
import { headlines } from './headlines.js';
import { closedClassTable } from './closed-class-table.js';
import { readTreebank } from './conllu.js';
import { lemmaTable } from './lemma-table.js';
import { newswire } from './newswire.js';
import { encode, encodeArcs, meanOf } from './perceptron.js';
import { settledRelationTable } from './settled-relation-table.js';
import { goldTree, TRAINING, trainParser } from './train-parser.js';
import { crossTagged, encodeTagger, tagExamples, trainTagger } from './train-tagger.js';

const [, , folder, part] = process.argv;
if (folder === undefined || (part !== undefined && part !== 'tagger')) {
  console.error('usage: npm run train -- TREEBANK_DIR [tagger]');
  process.exit(2);
}
/** Trainings differ in the order of the sentences; the mean of two is better than either. */
const SEEDS = [1, 2];

const weights = join('src', 'language', 'weights');
const write = (name: string, bytes: Buffer | string): void => {
  writeFileSync(join(weights, name), bytes);
  console.error(`${name}: ${bytes.length} bytes`);
};

const treebanks = ['ewt-train.conllu', 'gum-train.conllu'].flatMap((name) => readTreebank(join(folder, name)));

const lemmas = lemmaTable(treebanks);
write('lemmas.json', `${JSON.stringify(lemmas, null, 1)}\n`);
useLemmas(lemmas);
const closedClasses = closedClassTable(treebanks);
write('closed-classes.json', `${JSON.stringify(closedClasses, null, 1)}\n`);
useClosedClasses(closedClasses);

const settled = settledRelationTable(treebanks);
write('settled-relations.json', `${JSON.stringify(settled, null, 1)}\n`);
useSettledRelations(settled);

const sentences = [...treebanks, ...headlines(treebanks, 7), ...newswire(treebanks, 11)];
const examples = tagExamples(sentences);
write('tagger.bin', encodeTagger(meanOf(SEEDS.map((seed) => trainTagger(examples, seed))), 6));

if (part === undefined) {
  const tags = crossTagged(examples);
  const trees = sentences.map(({ forms, heads, relations }, i) => ({ forms, tags: tags[i]!, gold: goldTree(heads, relations), weight: 1 }));
  const parsers = SEEDS.map((seed) =>
    trainParser(trees, { ...TRAINING, seed }, (epoch, errors, labelErrors) => console.error(`parser, seed ${seed}, round ${epoch + 1}: ${errors} wrong actions, ${labelErrors} wrong relations`)),
  );
  write('arcs.bin', encodeArcs(meanOf(parsers.map(({ arcs }) => arcs)), 20, 4, 6, 9).bytes);
  write('labels.bin', encode(meanOf(parsers.map(({ labels }) => labels)), 4, 2, 7));
}

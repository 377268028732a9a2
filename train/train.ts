// npm run train -- TREEBANK_DIR: learns the tagger, the parser and the lemmas from ewt-train.conllu and gum-train.conllu in that
// folder (Universal Dependencies, see NOTICE) and writes src/language/weights/. The same treebanks give the same bytes.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { useLemmas } from '../src/language/lemma.js';
import { decodeModel } from '../src/language/linear-model.js';
import { readTreebank } from './conllu.js';
import { lemmaTable } from './lemma-table.js';
import { encode, encodeArcs } from './perceptron.js';
import { goldTree, TRAINING, trainParser } from './train-parser.js';
import { crossTagged, tagExamples, trainTagger } from './train-tagger.js';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('usage: npm run train -- TREEBANK_DIR');
  process.exit(2);
}
const weights = join('src', 'language', 'weights');
const write = (name: string, bytes: Buffer | string): void => {
  writeFileSync(join(weights, name), bytes);
  console.error(`${name}: ${bytes.length} bytes`);
};

const sentences = ['ewt-train.conllu', 'gum-train.conllu'].flatMap((name) => readTreebank(join(folder, name)));

const lemmas = lemmaTable(sentences);
write('lemmas.json', `${JSON.stringify(lemmas, null, 1)}\n`);
useLemmas(lemmas);

const examples = tagExamples(sentences);
const tagger = encode(trainTagger(examples, 1), 6, 1);
decodeModel(tagger);
write('tagger.bin', tagger);

const tags = crossTagged(examples);
const trees = sentences.map(({ forms, heads, relations }, i) => ({ forms, tags: tags[i]!, gold: goldTree(heads, relations), weight: 1 }));
const parser = trainParser(trees, TRAINING, (epoch, errors, labelErrors) => console.error(`parser, round ${epoch + 1}: ${errors} wrong actions, ${labelErrors} wrong relations`));
write('arcs.bin', encodeArcs(parser.arcs, 20, 4, 6).bytes);
write('labels.bin', encode(parser.labels, 4, 2));

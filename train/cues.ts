/**
 * Learns the weights of src/language/attribution/score.ts from articles with annotated attributions.
 *
 *   tsx train/cues.ts FOLDER
 *
 * FOLDER holds train.articles.jsonl (id, text a line) and train.gold.jsonl (article, source, cue, content as lists of offsets).
 * Logistic regression with Adagrad and L2 regularisation; the same data gives the same weights.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { visitFeatures } from '../src/language/attribution/features.js';
import { readingOf } from '../src/language/attribution/reading.js';
import { candidatesOf } from '../src/language/attribution/search.js';
import { findNames } from '../src/language/names.js';
import { parse } from '../src/language/parser.js';
import { findQuotations } from '../src/language/quotations.js';
import { segment } from '../src/language/segment.js';
import { tag } from '../src/language/tagger.js';
import type { Article } from '../src/model.js';

const EPOCHS = 10;
const RATE = 0.03;
const PENALTY = 0.03;
/** A feature seen less often is left out. */
const SEEN = 2;
/** A weight closer to 0 is left out. */
const LEAST = 0.05;

interface Gold {
  readonly article: string;
  readonly cue: readonly (readonly [number, number])[];
}

const folder = process.argv[2];
if (!folder) throw new Error('usage: tsx train/cues.ts FOLDER');
const rows = <T>(file: string): T[] => readFileSync(`${folder}/${file}`, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as T);
const gold = new Map<string, Gold[]>();
for (const row of rows<Gold>('train.gold.jsonl')) gold.set(row.article, [...(gold.get(row.article) ?? []), row]);

const examples: { readonly features: readonly string[]; readonly is: boolean }[] = [];
for (const row of rows<{ id: string; text: string; published: string | null }>('train.articles.jsonl')) {
  const article: Article = { path: null, title: null, source: null, url: null, ...row };
  const sentences = segment(article.text).map((sentence) => ({ ...sentence, tokens: parse(tag(sentence.tokens)) }));
  const reading = readingOf(sentences, findNames(article, sentences), findQuotations(article, sentences));
  const cues = (gold.get(article.id) ?? []).flatMap((one) => one.cue);
  for (const candidate of candidatesOf(reading)) {
    const { start } = candidate.clause.tokens[candidate.head]!;
    const features: string[] = [];
    visitFeatures(reading, candidate, (template, one, other) => features.push(`${template}\t${one}\t${other}`));
    examples.push({ features, is: cues.some(([from, to]) => from <= start && start < to) });
  }
}

const seen = new Map<string, number>();
for (const { features } of examples) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
const weights = new Map<string, { value: number; squares: number }>();
for (const [feature, times] of seen) if (times >= SEEN) weights.set(feature, { value: 0, squares: 1 });

let seed = 1;
const random = (): number => (seed = (seed * 48271) % 2147483647) / 2147483647;
const order = examples.map((_, at) => at);
for (let epoch = 0; epoch < EPOCHS; epoch++) {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  for (const at of order) {
    const { features, is } = examples[at]!;
    let sum = 0;
    for (const feature of features) sum += weights.get(feature)?.value ?? 0;
    const error = 1 / (1 + Math.exp(-sum)) - (is ? 1 : 0);
    for (const feature of features) {
      const weight = weights.get(feature);
      if (!weight) continue;
      const slope = error + PENALTY * weight.value;
      weight.squares += slope * slope;
      weight.value -= (RATE * slope) / Math.sqrt(weight.squares);
    }
  }
}

const nested: Record<string, Record<string, Record<string, number>>> = {};
let kept = 0;
for (const [feature, { value }] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const rounded = Math.round(value * 100) / 100;
  if (Math.abs(rounded) < LEAST) continue;
  const [template, one, other] = feature.split('\t') as [string, string, string];
  ((nested[template] ??= {})[one] ??= {})[other] = rounded;
  kept++;
}
const lines = Object.entries(nested).map(([template, ones]) => `${JSON.stringify(template)}: {\n${Object.entries(ones).map(([one, others]) => `  ${JSON.stringify(one)}: ${JSON.stringify(others)}`).join(',\n')}\n}`);
writeFileSync(new URL('../src/language/attribution/weights.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`);
const positives = examples.filter(({ is }) => is).length;
process.stderr.write(`${examples.length} candidates, ${positives} of them cues; ${kept} weights\n`);

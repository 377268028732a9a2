/**
 * Learns the weights of src/language/attribution/score.ts from articles with annotated attributions.
 *
 *   tsx train/cues.ts FOLDER
 *
 * FOLDER holds train.articles.jsonl (id, text a line) and train.gold.jsonl (article, source, cue, content as lists of offsets).
 * Logistic regression with Adagrad and L2 regularisation, twice: first from each candidate alone, then from what stands around it,
 * given the first score (of a model that has not seen the article). The same data gives the same weights.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { surroundingsOf, visitContext } from '../src/language/attribution/context.js';
import { type Look, visitFeatures } from '../src/language/attribution/features.js';
import { readingOf } from '../src/language/attribution/reading.js';
import { candidatesOf } from '../src/language/attribution/search.js';
import { symbolNames, symbolOf, templateNames } from '../src/language/attribution/symbols.js';
import type { Candidate } from '../src/language/attribution/verbal.js';
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
/** Parts of the articles; each gets its first scores from a model of the others. */
const FOLDS = 6;

interface Gold {
  readonly article: string;
  readonly cue: readonly (readonly [number, number])[];
}

interface Example {
  readonly features: readonly string[];
  readonly is: boolean;
  /** Log odds known before any feature is looked at. */
  readonly prior: number;
}

interface Marked {
  readonly candidates: readonly Candidate[];
  readonly examples: readonly Example[];
}

const folder = process.argv[2];
if (!folder) throw new Error('usage: tsx train/cues.ts FOLDER');
const rows = <T>(file: string): T[] => readFileSync(`${folder}/${file}`, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as T);
const gold = new Map<string, Gold[]>();
for (const row of rows<Gold>('train.gold.jsonl')) gold.set(row.article, [...(gold.get(row.article) ?? []), row]);

const articles = rows<{ id: string; text: string; published: string | null }>('train.articles.jsonl').map((row): Marked => {
  const article: Article = { path: null, title: null, source: null, url: null, ...row };
  const sentences = segment(article.text).map((sentence) => ({ ...sentence, tokens: parse(tag(sentence.tokens)) }));
  const reading = readingOf(sentences, findNames(article, sentences), findQuotations(article, sentences));
  const cues = (gold.get(article.id) ?? []).flatMap((one) => one.cue);
  const candidates = candidatesOf(reading);
  const examples = candidates.map((candidate) => {
    const { start } = candidate.clause.tokens[candidate.head]!;
    const features = namesOf((look) => visitFeatures(reading, candidate, look));
    return { features, is: cues.some(([from, to]) => from <= start && start < to), prior: 0 };
  });
  return { candidates, examples };
});

const alone = articles.flatMap(({ examples }) => examples);
const inContext = articles.map((): readonly Example[] => []);
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = learn(articles.flatMap(({ examples }, at) => (at % FOLDS === fold ? [] : examples)));
  articles.forEach(({ candidates, examples }, at) => {
    if (at % FOLDS !== fold) return;
    const scores = Float64Array.from(examples, ({ features }) => features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0));
    const around = surroundingsOf(candidates, scores);
    inContext[at] = examples.map(({ is }, one) => ({ features: namesOf((look) => visitContext(candidates, scores, around, one, look)), is, prior: scores[one]! }));
  });
}
const kept = write(new Map([...learn(alone), ...learn(inContext.flat())]));
process.stderr.write(`${alone.length} candidates, ${alone.filter(({ is }) => is).length} of them cues; ${kept} weights\n`);

function namesOf(look: (look: Look) => void): string[] {
  const found: (readonly [template: number, one: number, other: number])[] = [];
  look({ symbol: symbolOf, visit: (...feature) => found.push(feature) });
  const names = symbolNames();
  return found.map(([template, one, other]) => `${templateNames()[template]!}\t${names[one]!}\t${names[other]!}`);
}

/** The weight of each feature that was seen often enough. */
function learn(examples: readonly Example[]): Map<string, number> {
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
      const { features, is, prior } = examples[at]!;
      let sum = prior;
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
  return new Map([...weights].map(([feature, { value }]) => [feature, value]));
}

/** Writes the weights, nested by template and values; how many. */
function write(weights: ReadonlyMap<string, number>): number {
  const nested: Record<string, Record<string, Record<string, number>>> = {};
  let count = 0;
  for (const [feature, value] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const rounded = Math.round(value * 100) / 100;
    if (Math.abs(rounded) < LEAST) continue;
    const [template, one, other] = feature.split('\t') as [string, string, string];
    ((nested[template] ??= {})[one] ??= {})[other] = rounded;
    count++;
  }
  const lines = Object.entries(nested).map(([template, ones]) => `${JSON.stringify(template)}: {\n${Object.entries(ones).map(([one, others]) => `  ${JSON.stringify(one)}: ${JSON.stringify(others)}`).join(',\n')}\n}`);
  writeFileSync(new URL('../src/language/attribution/weights.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`);
  return count;
}

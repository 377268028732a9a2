/**
 * Makes the compact lexicon that alignment uses from the files of Princeton WordNet 3.1:
 *
 *   node dist/train/lexicon.js WORDNET_DICT_DIR src/language/lexicon/wordnet.json
 *
 * WordNet is Copyright Princeton University; its licence stands in NOTICE.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Lexicographer files whose nouns name something that happens: act, event, phenomenon, process. */
const EVENT_FILES = new Set([4, 11, 19, 22]);
/** … and those that often do in news: communication (statement, pledge), state (death, injury), possession (payment). */
const HALF_EVENT_FILES = new Set([10, 26, 21]);
const PERSON_FILE = 18;
/** A noun names people when more than this share of its use does. */
const MOSTLY = 0.5;
/** Suffixes that make nouns of action from verbs: departure, arrival, settlement. A surface or a team is no action, though one can surface and team up. */
const SUFFIX = /(ing|ion|ment|al|ance|ence|ancy|ency|ure|age|ery|sis)$/;
/** Senses beyond these are too rare to trust in news. */
const SENSES = { verb: 3, noun: 3, adj: 2 } as const;
/** A sense that makes up less than this share of a word's occurrences in SemCor is left out. */
const MIN_SHARE = 0.12;

interface Sense {
  readonly synset: string;
  readonly share: number;
  /** Occurrences of the whole lemma in SemCor. */
  readonly lemmaCount: number;
}

interface Synset {
  readonly file: number;
  readonly words: readonly string[];
  readonly pointers: readonly { symbol: string; target: string; from: number; to: number }[];
}

type Pos = 'noun' | 'verb' | 'adj';

const LETTER: Record<string, Pos> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj' };

function readSynsets(dir: string, pos: Pos): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const line of readFileSync(join(dir, `data.${pos}`), 'utf8').split('\n')) {
    if (line === '' || line.startsWith(' ')) continue;
    const field = line.split('|')[0]!.trim().split(' ');
    let at = 0;
    const offset = field[at++]!;
    const file = Number(field[at++]);
    at++;
    const words: string[] = [];
    for (let n = Number.parseInt(field[at++]!, 16); n > 0; n--, at += 2) words.push(field[at]!.replace(/\(.*\)$/, ''));
    const pointers = [];
    for (let n = Number(field[at++]); n > 0; n--, at += 4) {
      const pair = field[at + 3]!;
      pointers.push({
        symbol: field[at]!,
        target: `${LETTER[field[at + 2]!] ?? 'adv'} ${field[at + 1]}`,
        from: Number.parseInt(pair.slice(0, 2), 16),
        to: Number.parseInt(pair.slice(2), 16),
      });
    }
    synsets.set(`${pos} ${offset}`, { file, words, pointers });
  }
  return synsets;
}

/** A noun or adjective that SemCor tagged less often than this gives no synonyms: it would triple the table for words news never uses. */
const MIN_COUNT = { verb: 0, noun: 2, adj: 2 } as const;

/** lemma → its usual senses, most frequent first, each with its share of the lemma's tagged occurrences. */
function readSenses(dir: string): Map<string, readonly Sense[]> {
  const names: Record<string, Pos> = { '1': 'noun', '2': 'verb', '3': 'adj', '5': 'adj' };
  const rows = new Map<string, { synset: string; rank: number; count: number }[]>();
  for (const line of readFileSync(join(dir, 'index.sense'), 'utf8').split('\n')) {
    const [key, offset, rank, count] = line.split(' ');
    if (!key || !offset) continue;
    const [lemma, rest] = key.split('%');
    const pos = names[rest![0]!];
    if (!pos) continue;
    const name = `${pos} ${lemma}`;
    if (!rows.has(name)) rows.set(name, []);
    rows.get(name)!.push({ synset: `${pos} ${offset}`, rank: Number(rank), count: Number(count) });
  }
  const senses = new Map<string, readonly Sense[]>();
  for (const [name, list] of rows) {
    const pos = name.split(' ')[0] as Pos;
    list.sort((a, b) => a.rank - b.rank);
    // one more for each sense, half as much the rarer its rank: words that SemCor never saw still get a guess
    const weight = list.map((s) => s.count + 1 / s.rank);
    const total = weight.reduce((a, b) => a + b, 0);
    const lemmaCount = list.reduce((sum, s) => sum + s.count, 0);
    senses.set(
      name,
      list
        .map((s, i) => ({ synset: s.synset, share: weight[i]! / total, lemmaCount }))
        .filter((s, i) => i < SENSES[pos] && (i === 0 || s.share >= MIN_SHARE)),
    );
  }
  return senses;
}

const usable = (word: string) => /^[a-z]+([_-][a-z]+)?$/.test(word);

function build(dir: string): object {
  const synsets = new Map([...readSynsets(dir, 'noun'), ...readSynsets(dir, 'verb'), ...readSynsets(dir, 'adj')]);
  const senses = readSenses(dir);
  const derived: Record<string, string[]> = {};
  const agents: Record<string, string[]> = {};
  const eventness: Record<string, number> = {};
  const people: string[] = [];
  for (const [name, list] of senses) {
    const [pos, lemma] = name.split(' ') as [Pos, string];
    if (pos !== 'noun' || !usable(lemma)) continue;
    let share = 0;
    let personal = 0;
    const verbs = new Set<string>();
    const acts = new Set<string>();
    for (const sense of list) {
      const synset = synsets.get(sense.synset)!;
      if (EVENT_FILES.has(synset.file)) share += sense.share;
      if (synset.file === PERSON_FILE && synset.words.includes(lemma) && !lemma.includes('_')) personal += sense.share;
      const own = synset.words.findIndex((w) => w.toLowerCase() === lemma) + 1;
      for (const p of synset.pointers) {
        if (p.symbol !== '+' || p.from !== own || !p.target.startsWith('verb ')) continue;
        const verb = synsets.get(p.target)?.words[p.to - 1];
        if (verb && usable(verb)) (synset.file === PERSON_FILE ? acts : verbs).add(verb);
      }
      // "a meeting" is a group of people to WordNet, "a suspension" a liquid: a noun made from a verb by a suffix counts half
      if (!EVENT_FILES.has(synset.file) && (HALF_EVENT_FILES.has(synset.file) || (synset.file !== PERSON_FILE && verbs.size > 0 && SUFFIX.test(lemma)))) share += sense.share / 2;
    }
    if (verbs.size > 0) derived[lemma] = [...verbs].sort();
    if (personal > MOSTLY) people.push(lemma);
    if (acts.size > 0) agents[lemma] = [...acts].sort();
    const score = Math.round(9 * Math.min(1, share));
    if (score > 1) eventness[lemma] = score;
  }
  // synsets that two usable words share, numbered in order of appearance
  const number = new Map<string, number>();
  const members = new Map<string, number>();
  const gives = (name: string, list: readonly Sense[]) => {
    const [pos, lemma] = name.split(' ') as [Pos, string];
    return usable(lemma) && list[0]!.lemmaCount >= MIN_COUNT[pos];
  };
  for (const [name, list] of senses) {
    if (!gives(name, list)) continue;
    for (const s of list) members.set(s.synset, (members.get(s.synset) ?? 0) + 1);
  }
  const id = (synset: string) => number.get(synset) ?? number.set(synset, number.size).get(synset)!;
  const synonyms: Record<'verb' | 'noun' | 'adj', Record<string, number[]>> = { verb: {}, noun: {}, adj: {} };
  const parents: Record<number, number> = {};
  for (const name of [...senses.keys()].sort()) {
    const [pos, lemma] = name.split(' ') as [Pos, string];
    if (!gives(name, senses.get(name)!)) continue;
    const kept = senses.get(name)!.filter((s) => pos === 'verb' || members.get(s.synset)! > 1);
    if (kept.length > 0) synonyms[pos][lemma] = kept.map((s) => id(s.synset));
  }
  for (const synset of [...number.keys()]) {
    if (!synset.startsWith('verb ')) continue;
    const up = synsets.get(synset)!.pointers.find((p) => p.symbol === '@');
    if (up && number.has(up.target)) parents[id(synset)] = id(up.target);
  }
  const antonyms = new Set<string>();
  for (const [key, synset] of synsets) {
    for (const p of synset.pointers) {
      if (p.symbol !== '!' || !p.target.startsWith(key.split(' ')[0]!)) continue;
      const pair = [synset.words[p.from - 1]!, synsets.get(p.target)!.words[p.to - 1]!];
      if (pair.every(usable)) antonyms.add(`${key.split(' ')[0]} ${pair.sort().join(' ')}`);
    }
  }
  return { derived, agents, people: people.sort(), eventness, synonyms, parents, antonyms: [...antonyms].sort() };
}

const [dir, out] = process.argv.slice(2);
if (!dir || !out) {
  console.error('usage: node dist/train/lexicon.js WORDNET_DICT_DIR OUT.json');
  process.exitCode = 2;
} else writeFileSync(out, `${JSON.stringify(build(dir))}\n`);

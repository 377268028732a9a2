import type { TimeExpression } from '../model.js';
import type { Keys, MentionProfile, Profile } from './profile.js';
import type { SentenceIndex } from './sentences.js';

/** Index of the surest alignment rule by which two mentions match; undefined when none does. */
export function matchOf(one: Keys, other: Keys): number | undefined {
  let best: number | undefined;
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  for (const [key, rule] of few) if (many.has(key) && (best === undefined || rule < best)) best = rule;
  return best;
}

/** Longest run of words that both have, in words. Linear in the shorter for each start; claims are short. */
export function longestRun(a: readonly string[], b: readonly string[]): number {
  let best = 0;
  let previous = new Uint16Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    const row = new Uint16Array(b.length + 1);
    for (let j = 1; j <= b.length; j++) {
      if (a[i - 1] === b[j - 1]) {
        row[j] = previous[j - 1]! + 1;
        if (row[j]! > best) best = row[j]!;
      }
    }
    previous = row;
  }
  return best;
}

/** Claims longer than this are compared by their first words only: nothing may cost their product. */
const RUN_WORDS = 60;

/**
 * Named evidence that two claims report one fact, each about 0 to 1. The names stand in weights.json, where a person can
 * read what each is worth.
 */
export function featuresOf(a: Profile, b: Profile, sentences: SentenceIndex, ruleIds: readonly string[]): ReadonlyMap<string, number> {
  const f = new Map<string, number>();
  const set = (name: string, value: number | boolean) => {
    if (value) f.set(name, Number(value));
  };
  set('bias', 1);

  const predicateRule = matchOf(a.predicate.keys, b.predicate.keys);
  const predicate = predicateRule === undefined ? 'none' : ruleIds[predicateRule]!;
  const rare = Math.min(1, Math.max(a.predicate.rarity, b.predicate.rarity) / 6);
  set(`predicate ${predicate}`, 1);
  set('predicate match rarity', predicateRule === undefined ? 0 : rare);

  const matches = participantMatches(a.participants, b.participants);
  for (const role of ['actor', 'object'] as const) {
    const one = a.participants.filter((p) => p.role === role);
    const other = b.participants.filter((p) => p.role === role);
    if (one.length === 0 || other.length === 0) set(`${role} missing`, one.length !== other.length);
    else {
      const rule = bestMatch(one, other);
      const across = rule === undefined ? bestMatch(one, b.participants) ?? bestMatch(other, a.participants) : undefined;
      set(rule !== undefined ? `${role} match` : across !== undefined ? `${role} elsewhere` : bothNamed(one, other) ? `${role} differs by name` : `${role} differs`, 1);
    }
  }
  const most = Math.max(1, Math.min(a.participants.length, b.participants.length));
  const share = Math.min(1, matches.count / most);
  set('participants shared', share);
  set('participants shared rarity', Math.min(1, matches.weight / 12));
  set('no participants', a.participants.length === 0 || b.participants.length === 0);

  // a predicate alone, or participants alone, tell little: the two together tell much
  const samePredicate = predicateRule !== undefined && predicate !== 'troponym' && predicate !== 'opposite';
  set('predicate and participants', samePredicate ? share : 0);
  set('predicate, participants differ', samePredicate && matches.count === 0 && a.participants.length > 0 && b.participants.length > 0);
  set('predicate alone', samePredicate && (a.participants.length === 0 || b.participants.length === 0));
  set('rare predicate alone', samePredicate && (a.participants.length === 0 || b.participants.length === 0) ? rare : 0);
  set('participants without predicate', samePredicate ? 0 : share);

  const content = shared(a.content, b.content);
  const smaller = Math.min(a.contentWeight, b.contentWeight);
  const larger = a.contentWeight + b.contentWeight - content;
  set('content contained', smaller === 0 ? 0 : content / smaller);
  set('content jaccard', larger === 0 ? 0 : content / larger);
  set('content weight', Math.min(1, content / 3));
  set('content contained and weight', smaller === 0 ? 0 : (content / smaller) * Math.min(1, content / 3));
  const size = Math.min(a.content.size, b.content.size);
  const much = size <= 1 ? 'one word' : size === 2 ? 'two words' : size <= 4 ? 'some words' : 'many words';
  set(`${much} each`, 1);
  const likeness = sentences.likeness(a.claim, b.claim);
  const rank = Math.max(sentences.rank(a.claim, b.claim), sentences.rank(b.claim, a.claim));
  set('sentences alike', likeness);
  set('sentences alike squared', likeness * likeness);
  set('sentences are each other’s best', rank === 0);
  set('sentences among each other’s best', rank === 1 || rank === 2);
  const near = Math.max(neighbours(a, b, -1, sentences), neighbours(a, b, 1, sentences));
  set('neighbours alike', near);
  const likely = likeness < 0.1 ? 'unlike' : likeness < 0.25 ? 'somewhat alike' : likeness < 0.45 ? 'alike' : 'much alike';
  const who = a.participants.length === 0 || b.participants.length === 0 ? 'no participants' : share >= 0.6 ? 'same participants' : share > 0 ? 'some participants' : 'other participants';
  const what = predicateRule === undefined ? 'other predicate' : predicate === 'same-word' || predicate === 'nominalisation' || predicate === 'same-entity' ? 'same predicate' : 'like predicate';
  set(`${much}, sentences ${likely}`, 1);
  set(`${what}, ${who}`, 1);
  set(`${what}, ${who}, sentences ${likely}`, 1);
  const run = longestRun(a.words.slice(0, RUN_WORDS), b.words.slice(0, RUN_WORDS));
  set('run', run < 3 ? 0 : Math.min(1, (run - 2) / 6));
  set('run share', run < 2 ? 0 : run / Math.max(1, Math.min(a.words.length, b.words.length, RUN_WORDS)));
  set('quoted run', a.quoted && b.quoted && run >= 4);

  if (a.places.length > 0 && b.places.length > 0) set(bestMatch(a.places, b.places) !== undefined ? 'place match' : bothNamed(a.places, b.places) ? 'place differs by name' : 'place differs', 1);
  if (a.times.length > 0 && b.times.length > 0) set(`time ${timeRelation(a, b)}`, 1);
  if (a.quantities.length > 0 && b.quantities.length > 0) {
    const same = a.quantities.some((q) => b.quantities.some((r) => q.low === r.low && q.high === r.high && q.unit === r.unit));
    const comparable = a.quantities.some((q) => b.quantities.some((r) => q.unit === r.unit && q.counted !== null && q.counted === r.counted));
    set(same ? 'quantity match' : comparable ? 'quantity differs' : 'quantity of other things', 1);
  }

  set('one speech act', a.claim.speech !== b.claim.speech);
  set('both speech acts', a.claim.speech && b.claim.speech);
  set('speech acts of others', a.claim.speech && b.claim.speech && matches.count === 0);
  set('same source', a.source !== null && a.source === b.source);
  set('other source', a.source !== null && b.source !== null && a.source !== b.source);
  set('one quoted', a.quoted !== b.quoted);
  set('other polarity', a.claim.polarity !== b.claim.polarity);
  set('forms differ', a.claim.predicate.form !== b.claim.predicate.form);
  set('both nominal', a.claim.predicate.form === 'nominal' && b.claim.predicate.form === 'nominal');
  set('both appositive', a.claim.predicate.form === 'appositive' && b.claim.predicate.form === 'appositive');
  set('both copular', a.claim.predicate.form === 'copular' && b.claim.predicate.form === 'copular');
  const bare = Number(isBare(a)) + Number(isBare(b));
  set('one bare noun', bare === 1);
  set('both bare nouns', bare === 2);
  // an item of a few sentences names an event once: the same word nearly always means the same event there
  set('brief items', 2 / (1 + Math.min(a.sentences, b.sentences)));
  set('headline', a.headline || b.headline);
  set('same article', a.claim.article === b.claim.article);
  set('same sentence', a.claim.article === b.claim.article && a.claim.sentence === b.claim.sentence);
  set('length differs', Math.abs(Math.log((a.words.length + 1) / (b.words.length + 1))) / 2);
  set('position differs', Math.abs(a.position - b.position));
  // what a shared place or a much alike sentence tells depends on whether the predicates match at all
  for (const [name, value] of [...f]) f.set(`${what}: ${name}`, value);
  return f;
}

/** "the shooting": an event named, nothing said of it. */
const isBare = (p: Profile): boolean => p.claim.predicate.form === 'nominal' && p.claim.arguments.length === 0 && p.words.length <= 3;

function neighbours(a: Profile, b: Profile, step: number, sentences: SentenceIndex): number {
  const one = a.claim.sentence + step;
  const other = b.claim.sentence + step;
  if (one < 0 || other < 0 || one >= a.sentences || other >= b.sentences) return 0;
  return sentences.likeness({ article: a.claim.article, sentence: one }, { article: b.claim.article, sentence: other });
}

function bestMatch(one: readonly MentionProfile[], other: readonly MentionProfile[]): number | undefined {
  let best: number | undefined;
  for (const p of one) {
    for (const q of other) {
      const rule = matchOf(p.keys, q.keys);
      if (rule !== undefined && (best === undefined || rule < best)) best = rule;
    }
  }
  return best;
}

function participantMatches(one: readonly MentionProfile[], other: readonly MentionProfile[]): { count: number; weight: number } {
  let count = 0;
  let weight = 0;
  const used = new Set<MentionProfile>();
  for (const p of one) {
    const q = other.find((x) => !used.has(x) && matchOf(p.keys, x.keys) !== undefined);
    if (!q) continue;
    used.add(q);
    count++;
    weight += Math.min(p.rarity, q.rarity);
  }
  return { count, weight };
}

const bothNamed = (one: readonly MentionProfile[], other: readonly MentionProfile[]) => one.some((p) => p.entity !== null) && other.some((p) => p.entity !== null);

function shared(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let sum = 0;
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  for (const [key, weight] of few) if (many.has(key)) sum += weight;
  return sum;
}

function relate(s: TimeExpression, t: TimeExpression): 'same' | 'contains' | 'disjoint' | 'unknown' {
  if (s.from === null || t.from === null || s.to === null || t.to === null) return s.value !== null && s.value === t.value ? 'same' : 'unknown';
  if (s.from === t.from && s.to === t.to) return 'same';
  return s.from <= t.to && t.from <= s.to ? 'contains' : 'disjoint';
}

function timeRelation(a: Profile, b: Profile): 'match' | 'contained' | 'differs' | 'unknown' {
  let relation: 'match' | 'contained' | 'differs' | 'unknown' = 'unknown';
  for (const s of a.times) {
    for (const t of b.times) {
      const r = relate(s, t);
      if (r === 'same') return 'match';
      if (r === 'contains') relation = 'contained';
      else if (r === 'disjoint' && relation === 'unknown') relation = 'differs';
    }
  }
  return relation;
}

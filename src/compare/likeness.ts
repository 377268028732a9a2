import { countryOf, governedFrom } from '../language/geography.js';
import { isSlip } from '../language/edit-distance.js';
import { areAlike } from '../language/lexicon/alike.js';
import { within } from '../language/within.js';
import type { Argument, Claim, Cluster, Evidence, Role, Span } from '../model.js';
import type { Likeness, Match } from '../rule.js';
import type { Witness } from './witness.js';

/** Whether two claims of a cluster tell of one event by the same participants. */
export type LikenessOf = (one: Witness, other: Witness) => Likeness;
export type LikenessIn = (cluster: Cluster) => LikenessOf;

/** For the clusters of one story of so many claims: what a claim names is looked up once, in however many clusters it is told. */
export function likenessesIn(claims: number): LikenessIn {
  const nouns = nounsBy();
  const people = peopleBy();
  return (cluster) => likenessIn(cluster, claims, nouns, people);
}

function likenessIn(cluster: Cluster, claims: number, nouns: ReturnType<typeof nounsBy>, people: ReturnType<typeof peopleBy>): LikenessOf {
  const matched = matchedIn(cluster.evidence);
  const likenessOf = (witness: Witness, rival: Witness): Likeness => {
    const [one, other] = [witness.claim, rival.claim];
    const wordings = matched.get(one.id)?.get(other.id) ?? NONE;
    const isMatched = (a: Span, b: Span): boolean => wordings.some(([x, y]) => x === a.start && y === b.start);
    const predicate = !isIdiomBeside(one, other) && (shareName(one, other) || isMatched(one.predicate, other.predicate)) ? 'same' : 'different';
    const alike = (a: Argument, b: Argument): Match => (isMatched(a, b) ? 'same' : matchOf(a, b, () => meet(nouns(witness, a), nouns(rival, b))));
    const actor = matchIn(one, other, 'actor', alike);
    const object = matchIn(one, other, 'object', alike);
    let shared = 0;
    for (const a of one.arguments) if (other.arguments.some((b) => alike(a, b) === 'same')) shared++;
    const confidence = confidenceIn(cluster, one, other);
    const beyondDoubt = confidence >= BEYOND_DOUBT;
    const samePeople = !areApart(people(witness), people(rival));
    const sameEvent = samePeople && predicate === 'same' && actor !== 'different' && object !== 'different' && (shared > 0 || one.arguments.length === 0 || other.arguments.length === 0);
    return { predicate, actor, object, shared, sameEvent, confidence, beyondDoubt, oneFact: samePeople && confidence >= ONE_FACT && (predicate !== 'same' || (actor !== 'different' && object !== 'different')) };
  };
  // every rule asks of the same pairs
  const known = new Map<number, Likeness>();
  return (one, other) => {
    const pair = one.number * claims + other.number;
    let likeness = known.get(pair);
    if (!likeness) known.set(pair, (likeness = likenessOf(one, other)));
    return likeness;
  };
}

/** Log-odds from which most pairs report one fact. Lower ones add nuances only, fewer of them true: tuned on the annotated stories. */
const ONE_FACT = 0.8;
/** … and from which 9 of 10 do. */
const BEYOND_DOUBT = 3;

/** Log-odds that two claims of a cluster report one fact; a pair that was never compared came together over others only. */
const confidenceIn = ({ confidence }: Cluster, { id: one }: Claim, { id: other }: Claim): number =>
  confidence.get(pairOf(one, other)) ?? confidence.get(pairOf(other, one)) ?? Number.NEGATIVE_INFINITY;

const shareName = (one: Claim, other: Claim): boolean => {
  const names = namesOf(other);
  return namesOf(one).some((a) => names.some((b) => areAlike(a, b)));
};

/** "has been in charge" and "has not been charged": the noun of the idiom is not the verb. */
const isIdiomBeside = ({ predicate: one }: Claim, { predicate: other }: Claim): boolean => one.lemma === other.lemma && (one.form === 'copular') !== (other.form === 'copular') && IDIOMS.has(one.lemma);

/** in charge, in order, in place, in force, in power, in question, on course, on track, on trial */
const IDIOMS = new Set(['charge', 'order', 'place', 'force', 'power', 'question', 'course', 'track', 'doubt', 'line', 'stock']);

/** "took aim" tells of an aiming: behind a verb that says little, its object names the event. */
const namesOf = ({ predicate, arguments: args }: Claim): readonly string[] =>
  LIGHT.has(predicate.lemma) ? [predicate.lemma, ...args.filter((a) => a.role === 'object').map((a) => a.lemma)] : [predicate.lemma];

const LIGHT = new Set(['take', 'make', 'give', 'have', 'hold', 'do', 'conduct', 'carry out', 'deliver', 'issue', 'launch', 'undergo']);

/** Opposites stand in one cluster to be compared, not because they mean the same. */
const OPPOSITE = 'opposite';

const NONE: readonly Starts[] = [];

const pairOf = (one: string, other: string): string => `${one} ${other}`;

type Starts = readonly [number, number];

/** A claim → another → where the wordings start in them that mean the same. */
function matchedIn(evidence: readonly Evidence[]): ReadonlyMap<string, ReadonlyMap<string, readonly Starts[]>> {
  const matched = new Map<string, Map<string, Starts[]>>();
  const add = (one: string, other: string, starts: Starts) => {
    const row = matched.get(one) ?? matched.set(one, new Map()).get(one)!;
    (row.get(other) ?? row.set(other, []).get(other)!).push(starts);
  };
  for (const { rule, between: [a, b], spans: [x, y] } of evidence) {
    if (rule === OPPOSITE) continue;
    add(a, b, [x.start, y.start]);
    add(b, a, [y.start, x.start]);
  }
  return matched;
}

/** What fills a role in both: the same, surely something else, or not sure. */
function matchIn(one: Claim, other: Claim, role: Role, alike: (a: Argument, b: Argument) => Match): Match {
  let found: Match | undefined;
  for (const a of one.arguments) {
    if (a.role !== role) continue;
    for (const b of other.arguments) {
      if (b.role !== role) continue;
      const match = alike(a, b);
      if (match === 'same') return 'same';
      found = found === 'unsure' ? found : match;
    }
  }
  return found ?? 'unsure';
}

function matchOf(a: Argument, b: Argument, shareNoun: () => boolean): Match {
  if (a.entity !== null && b.entity !== null) return sameEntity(a.entity, b.entity) ? 'same' : 'different';
  return areAlike(a.lemma, b.lemma) || shareNoun() ? 'same' : 'unsure';
}

/** "Beijing" may stand for China, "Rait" for Duncan Rait, "Klitchsko" is a slip for Klitschko. */
function sameEntity(a: string, b: string): boolean {
  if (a === b || a.includes(b) || b.includes(a) || isSlip(a, b)) return true;
  const [x, y] = [governedFrom(a) ?? countryOf(a) ?? a, governedFrom(b) ?? countryOf(b) ?? b];
  return x === y || x.includes(y) || y.includes(x);
}

/** People whom a claim names, whatever the parser made of them: "Chargers defensive lineman Jamal Williams was arrested". */
function peopleBy(): (witness: Witness) => readonly string[] {
  const known: (readonly string[])[] = [];
  return ({ claim, number, scene }) => {
    let people = known[number];
    if (!people) known[number] = people = within(scene.document.names, claim).flatMap((n) => (n.type === 'person' && n.mention !== 'description' ? [n.entity] : []));
    return people;
  };
}

/** Both name people, and none the same. */
const areApart = (ones: readonly string[], others: readonly string[]): boolean =>
  ones.length > 0 && others.length > 0 && !ones.some((a) => others.some((b) => sameEntity(a, b)));

/** Nouns inside an argument, its head left out: mourning in "three days of national mourning". */
function nounsBy(): (witness: Witness, argument: Argument) => readonly string[] {
  const known = new Map<Argument, readonly string[]>();
  return ({ scene: { sentence, document } }, argument) => {
    let nouns = known.get(argument);
    if (!nouns) {
      const own = sentence.tokens.filter((t) => t.tag === 'NOUN' && t.start >= argument.start && t.end <= argument.end && !MEASURES.has(t.lemma)).map((t) => t.lemma.toLowerCase());
      // "a 36-year-old climber" and "36-year-old Duncan Rait"
      const ages = within(document.quantities, argument).flatMap(({ counted, low }) => (counted === 'age' && low !== null ? [`aged ${low}`] : []));
      nouns = [...own, ...ages];
      known.set(argument, nouns);
    }
    return nouns;
  };
}

/** Nouns that say how much or how long of something: two phrases are not alike because both have days in them. */
const MEASURES = new Set(['day', 'week', 'month', 'year', 'hour', 'minute', 'percent', '%', 'per', 'cent', 'number', 'people', 'person', 'part', 'time', 'man', 'woman', 'country', 'metre', 'meter', 'mile']);

const meet = (ones: readonly string[], others: readonly string[]): boolean => ones.some((a) => others.includes(a));

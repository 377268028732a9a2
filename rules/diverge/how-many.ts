import { dayOrder } from '../../src/language/calendar.js';
import { comparableFigures, figuresOf, isSameMeasure, isTransposed, middle, ratio, type Figure } from '../../src/language/figures.js';
import { isGrowingAct, isGrowingThing, isStillCounted } from '../../src/language/growing.js';
import { within } from '../../src/language/within.js';
import type { Answer, Claim } from '../../src/model.js';
import type { DivergenceRule, Scene } from '../../src/rule.js';

interface Count extends Answer {
  readonly figures: readonly Figure[];
  readonly published: string | null;
  /** Bodies are found, tickets sold: the figure may rise from day to day. */
  readonly growing: boolean;
  /** A count on the way to the last one: "as of 4 p.m.", "so far". */
  readonly interim: boolean;
  /** A verb that counts the same: "shot and killed two", of the three whom he shot. */
  readonly beside: string | null;
  /** Whether several did it: what one of them did is a part. */
  readonly bySeveral: boolean;
  /** True when the claim is nothing but the figure with its noun. */
  readonly bare: boolean;
  /** Whether the claim names a place: what it counts there may be a part. */
  readonly placed: boolean;
}

/** Figures that can both hold as bounds, but so far apart that their readers take away something else: "more than half", "ninety percent". */
const FAR_APART = 1.5;
/** … and, in other words or of one of several, from this factor on of a part and its whole. */
const PART = 4;

/** Figures of one thing: a number that differs is no divergence unless the event, the unit and the thing counted are the same. */
export const howMany: DivergenceRule<Count> = {
  id: 'how-many',
  kind: 'quantity',
  question: 'How many, how much?',
  compares: 'fact',

  answer(claim, scene) {
    if (claim.mode !== 'assertion') return undefined;
    const figures = figuresOf(claim, scene.document);
    const first = figures[0];
    return first && { says: figures.map((f) => f.text).join(', '), words: first.quantity, figures, published: scene.published, growing: isGrowing(claim, scene), interim: isInterim(claim, scene), beside: verbBeside(claim, scene), bySeveral: isBySeveral(claim, scene), bare: claim.predicate.form === 'attributive', placed: isPlaced(claim, scene) };
  },

  differ(one, other, { sameEvent, oneFact, shared, predicate, actor, object, beyondDoubt }) {
    // "plunged 9 per cent", and two days later "rose 6 per cent"
    const bare = one.bare && other.bare;
    // by itself "9 per cent" is no more than another "6 per cent"
    const isTold = bare && shared === 0 ? oneFact && beyondDoubt && sameDay(one, other) : sameEvent || (oneFact && (beyondDoubt || predicate === 'same' || (sameDay(one, other) && [actor, object].includes('same'))));
    if (one.beside !== other.beside) return 'unrelated';
    // "about 150 metres" and "some 200 metres", told of one fact
    if (bare && !isTold && (actor !== 'same' || (!sameDay(one, other) && one.figures.some(({ quantity }) => quantity.unit !== null)))) return 'unrelated';
    if (!isTold && ((!bare && !sameDay(one, other)) || shared === 0 || actor === 'different' || object === 'different')) return 'unrelated';
    let alike = false;
    let clash: readonly [Figure, Figure] | undefined;
    let far: readonly [Figure, Figure] | undefined;
    for (const a of one.figures) {
      for (const b of other.figures) {
        const relation = comparableFigures(a, b);
        if (relation === 'incomparable' || ((!isTold || bare) && !isSameMeasure(a, b, bare) && !isTransposed(a, b))) continue;
        alike = true;
        if (relation === 'bounds' && ratio(a, b) >= FAR_APART && (sameEvent || a.quantity.unit !== null)) far ??= [a, b];
        else if (relation !== 'different') return undefined;
        else clash ??= [a, b];
      }
    }
    if (!alike) return 'unrelated';
    if (!clash) return far && { severity: 'low', because: 'both can be right, but they say very different things', answers: answersOf(far) };
    const answers = answersOf(clash);
    // "62,000 cookers recalled in Canada", "1.1 million recalled"
    if (one.placed !== other.placed && grows(clash, one.placed) && ratio(...clash) >= PART && !isTransposed(...clash)) return 'unrelated';
    if (!sameDay(one, other) && one.growing && other.growing && grows(clash, dayOrder(one.published, other.published) < 0)) return { severity: 'medium', development: true, answers };
    // "88 percent as of 4 p.m." and "94 percent"
    if (one.interim !== other.interim && grows(clash, one.interim)) return { severity: 'medium', development: true, answers };
    // "his boat plucked 31 people from the water", "boats pulled 204 from it": a part and the whole
    if ((predicate !== 'same' || (one.bySeveral !== other.bySeveral && grows(clash, other.bySeveral))) && ratio(...clash) >= PART) return 'unrelated';
    // "7 per cent since last summer", and a month later "9 per cent from their peak"
    if (!sameDay(one, other) && clash.every(({ quantity: { unit } }) => unit === '%')) return { severity: 'low', because: 'it may have changed since', answers };
    const exact = clash.every(({ quantity }) => !quantity.approximate && quantity.low !== null && quantity.low === quantity.high);
    return { severity: exact && sameEvent && !bare ? 'high' : 'medium', because: 'the figures cannot both be right', answers };
  },

  note(one, other) {
    for (const a of one.figures) {
      for (const b of other.figures) {
        const relation = comparableFigures(a, b);
        if (relation !== 'rounding' && relation !== 'bounds') continue;
        const [finer, rounder] = a.quantity.approximate || a.quantity.low !== a.quantity.high ? [b, a] : [a, b];
        return `${finer.text}, told as ${rounder.text}`;
      }
    }
    return undefined;
  },

  examples: [
    {
      title: 'two death tolls',
      finds: 'high',
      says: { 'The blast killed 12 miners.': '12', 'The blast killed 17 miners.': '17' },
    },
    {
      title: 'two prices',
      finds: 'high',
      says: { 'The city sold the old bridge for $3 million.': '$3 million', 'The city sold the old bridge for $5.2 million.': '$5.2 million' },
    },
    {
      title: 'a count that went on',
      finds: 'medium',
      says: { 'Turnout stood at 61 percent as of 4 p.m. in the vote.': '61 percent', 'Turnout stood at 74 percent in the vote.': '74 percent' },
    },
    {
      title: 'counted on the next day',
      finds: 'development',
      says: { 'The institute had recorded 19 aftershocks in Ankara by noon.': '19', 'The institute recorded 64 aftershocks in Ankara.': '64' },
      published: { 'The institute had recorded 19 aftershocks in Ankara by noon.': '2025-05-03', 'The institute recorded 64 aftershocks in Ankara.': '2025-05-04' },
    },
    {
      title: 'rounded',
      finds: 'agreement',
      says: { 'The blast killed nearly 200 miners.': 'nearly 200', 'The blast killed 198 miners.': '198' },
    },
    {
      title: 'feet and metres',
      finds: 'agreement',
      says: { 'The driver fell 200 metres.': '200 metres', 'The driver fell about 650 feet.': 'about 650 feet' },
    },
    {
      title: 'part and whole',
      finds: 'agreement',
      says: { 'The jet carried 214 passengers and 11 crew members.': '214', 'The jet carried 225 passengers.': '225' },
    },
    {
      title: 'some of those counted',
      finds: 'agreement',
      says: { 'The guard shot three miners on Monday.': 'three', 'The guard shot and killed two miners on Monday.': 'two' },
    },
    {
      title: 'what one of several did',
      finds: 'agreement',
      says: { 'Trawlers pulled 84 people from the harbour on Monday.': '84', 'His trawler pulled 13 people from the harbour on Monday.': '13' },
    },
    {
      title: 'what was counted in one place only',
      finds: 'agreement',
      says: { 'The maker recalled 62,000 cookers in Canada.': '62,000', 'The maker recalled 1.1 million cookers.': '1.1 million' },
    },
    {
      title: 'other things are counted',
      finds: 'agreement',
      says: { 'The blast killed 12 miners.': '12', 'The blast killed three rescuers.': 'three' },
    },
  ],
};

const isPlaced = (claim: Claim, { document }: Scene): boolean => claim.arguments.some((a) => a.role === 'place' && within(document.names, a).some(({ type }) => type === 'place'));

const isInterim = (claim: Claim, { sentence }: Scene): boolean => isStillCounted(sentence.tokens.filter((t) => t.start >= claim.start && t.end <= claim.end));

/** "boats pulled 204 people from the water" */
const isBySeveral = ({ arguments: args }: Claim, { sentence: { tokens } }: Scene): boolean =>
  args.some(({ role, head }) => role === 'actor' && tokens[head]?.tag === 'NOUN' && tokens[head].text.toLowerCase() !== tokens[head].lemma.toLowerCase());

/** "shot and killed two": the verb that shares the object. */
function verbBeside({ predicate: { head } }: Claim, { sentence: { tokens } }: Scene): string | null {
  const next = tokens[head + 1]?.lemma === 'and' ? tokens[head + 2] : undefined;
  const before = tokens[head - 1]?.lemma === 'and' ? tokens[head - 2] : undefined;
  // "the guard shot and killed two": either may be taken for a noun
  const isJoined = tokens[head]!.relation === 'conj' && tokens[head]!.head === head - 2;
  return [next, before].find((t) => t?.tag === 'VERB' || (t === before && isJoined))?.lemma ?? null;
}

/** "are now known to have died", "lost their lives", "19 aftershocks" */
const isGrowing = ({ start, end, predicate }: Claim, { sentence: { tokens } }: Scene): boolean =>
  isGrowingAct(predicate.lemma) || tokens.some((t) => t.start >= start && t.end <= end && (t.tag === 'NOUN' ? isGrowingThing : isGrowingAct)(t.lemma.toLowerCase()));

const answersOf = ([a, b]: readonly [Figure, Figure]): readonly [Answer, Answer] => [
  { says: a.text, words: a.quantity },
  { says: b.text, words: b.quantity },
];

const grows = ([a, b]: readonly [Figure, Figure], firstIsEarlier: boolean): boolean => (firstIsEarlier ? middle(a) < middle(b) : middle(b) < middle(a));

const sameDay = (one: Count, other: Count): boolean => dayOrder(one.published, other.published) === 0;

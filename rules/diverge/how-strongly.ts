import { readFileSync } from 'node:fs';
import { areAlike } from '../../src/language/lexicon/alike.js';
import { cueWords } from '../../src/language/cue-words.js';
import { hyphenatedBefore, lemmaOf, oncePerPhrase, type Phrase, phrasesOf, phrasesWithin } from '../../src/language/phrases.js';
import { within } from '../../src/language/within.js';
import type { Answer, Claim, Sentence, Span } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Degree {
  readonly head: string;
  /** 1 stronger, -1 weaker, 0 plain. */
  readonly strength: number;
  /** On the claim's main line: its predicate or the head of an argument. */
  readonly main: boolean;
  readonly span: Span;
  /** The word that hedges a claim as a whole. */
  readonly hedge?: string;
}

interface Strength extends Answer {
  readonly degrees: readonly Degree[];
  /** Words that hedge it or what is said in it. */
  readonly hedges: ReadonlySet<string>;
  readonly text: string;
}

interface Table {
  readonly stronger: readonly string[];
  readonly weaker: readonly string[];
  readonly hedges: readonly string[];
  readonly scales: readonly (readonly string[])[];
}

const table = JSON.parse(readFileSync(new URL('./how-strongly.json', import.meta.url), 'utf8')) as Table;
const strengthOf = new Map([...table.stronger.map((w) => [w, 1] as const), ...table.weaker.map((w) => [w, -1] as const)]);
const hedges = new Set(table.hedges);

const OPINION = new Set(['think', 'believe', 'feel', 'guess', 'suppose', 'appear', 'seem']);

/** "a strong desire" and "appears to support", "severely disrupted" and "hampered". */
export const howStrongly: DivergenceRule<Strength> = {
  id: 'how-strongly',
  kind: 'strength',
  question: 'How strongly?',
  compares: 'fact',

  answer(claim, { sentence, document }) {
    // "I think" says nothing itself; what is thought does
    if (claim.mode !== 'assertion' || OPINION.has(claim.predicate.lemma)) return undefined;
    const main = phrasesOf(claim, sentence);
    const degrees = main.map((phrase): Degree => ({ ...degreeOf(phrase, sentence)!, main: true }));
    for (const phrase of phrasesWithin(claim, sentence)) if (!main.includes(phrase)) degrees.push(degreeOf(phrase, sentence)!);
    const hedge = claim.cues.find((c) => c.kind === 'hedge' && (hedges.has(c.lemma) || within(document.quotations, c).length > 0));
    if (hedge) degrees.push({ head: claim.predicate.lemma, main: true, strength: -1, hedge: hedge.lemma, span: { start: Math.min(hedge.start, claim.predicate.start), end: Math.max(hedge.end, claim.predicate.end) } });
    const told = degrees.find((d) => d.strength !== 0) ?? degrees.find((d) => d.head === claim.predicate.lemma) ?? degrees[0];
    const { text } = document.article;
    return told && { says: text.slice(told.span.start, told.span.end), words: told.span, degrees, hedges: hedgesOf(claim, sentence), text };
  },

  differ(one, other, { sameEvent, oneFact, shared }) {
    if (!sameEvent && !oneFact && shared === 0) return 'unrelated';
    // "I think the odds are high" is hedged whether or not the speaker's "he said" is taken with it
    const isShared = ({ hedge }: Degree): boolean => hedge !== undefined && one.hedges.has(hedge) && other.hedges.has(hedge);
    for (const a of one.degrees) {
      for (const b of other.degrees) {
        const rank = a.main && b.main ? rankOf(a.head, b.head) : undefined;
        const steps = Math.abs((rank ?? 0) + b.strength - a.strength);
        if (steps === 0 || isShared(a) || isShared(b)) continue;
        const alike = a.main && b.main ? areAlike(a.head, b.head) : a.head === b.head;
        if (!alike && !rank) continue;
        const answers = [said(one, a), said(other, b)] as const;
        // a scale alone is a matter of taste: "fall" and "plunge"
        if (steps > 1 && (a.strength !== 0 || b.strength !== 0)) return { severity: 'medium', because: 'one puts it far more strongly', answers };
        return { severity: 'low', because: 'one puts it more strongly', answers };
      }
    }
    // "there is a strong desire", "both appear to support it": other words, but one leans on them where the other takes back
    if (!sameEvent && !oneFact) return 'unrelated';
    for (const a of one.degrees) {
      const b = a.main && a.strength !== 0 ? other.degrees.find((d) => d.main && d.strength * a.strength < 0) : undefined;
      if (b) return { severity: a.head === b.head ? 'medium' : 'low', because: 'one puts it far more strongly', answers: [said(one, a), said(other, b)] };
    }
    return 'unrelated';
  },

  examples: [
    {
      title: 'an intensifier on one side',
      finds: 'low',
      says: { 'The storm severely damaged the bridge in Kent.': 'severely damaged', 'The storm damaged the bridge in Kent.': 'damaged' },
    },
    {
      title: 'a word with a hyphen in it',
      finds: 'low',
      says: { 'The minister suspended sky-high tariffs on grain.': 'sky-high tariffs', 'The minister suspended high tariffs on grain.': 'suspended' },
    },
    {
      title: 'opposite degrees',
      finds: 'medium',
      says: { 'The storm severely damaged the bridge in Kent.': 'severely damaged', 'The storm slightly damaged the bridge in Kent.': 'slightly damaged' },
    },
    {
      title: 'two intensifiers',
      finds: 'agreement',
      says: { 'The storm severely damaged the bridge in Kent.': 'severely damaged', 'The storm badly damaged the bridge in Kent.': 'badly damaged' },
    },
  ],
};

const HYPHEN = cueWords(['-']);
const HEDGES = cueWords([...OPINION, ...hedges]);

function hedgesOf({ cues, start, end }: Claim, sentence: Sentence): ReadonlySet<string> {
  if (cues.length === 0 && !HEDGES.isIn(sentence)) return NO_HEDGES;
  const own = sentence.tokens.filter((t) => t.start >= start && t.end <= end && (OPINION.has(t.lemma) || hedges.has(t.lemma)));
  return new Set([...cues.filter(({ kind }) => kind === 'hedge'), ...own].map(({ lemma }) => lemma));
}

const NO_HEDGES: ReadonlySet<string> = new Set();

/** The degree of a phrase off the main line: the claims of a sentence share its phrases. */
const degreeOf = oncePerPhrase((phrase: Phrase, sentence: Sentence): Degree => {
  const { head, modifiers } = phrase;
  const marked: Span[] = modifiers.filter((m) => strengthOf.has(lemmaOf(m)));
  const hyphenated = HYPHEN.isIn(sentence) ? hyphenatedBefore(sentence, phrase, strengthOf) : undefined;
  if (hyphenated) marked.unshift(hyphenated.span);
  const strength = modifiers.reduce((sum, m) => sum + (strengthOf.get(lemmaOf(m)) ?? 0), strengthOf.get(hyphenated?.word ?? '') ?? 0);
  return { head: lemmaOf(head), main: false, strength, span: marked.length > 0 ? { start: Math.min(head.start, marked[0]!.start), end: Math.max(head.end, marked.at(-1)!.end) } : { start: head.start, end: head.end } };
});

const said = ({ text }: Strength, { span }: Degree): Answer => ({ says: text.slice(span.start, span.end), words: span });

/** Word → the scales that hold it. */
const scalesOf = new Map<string, (readonly string[])[]>();
for (const scale of table.scales) for (const word of scale) (scalesOf.get(word) ?? scalesOf.set(word, []).get(word)!).push(scale);

/** How many steps the second stands above the first on a scale that holds both. */
function rankOf(one: string, other: string): number | undefined {
  const others = scalesOf.get(other);
  const scale = others && scalesOf.get(one)?.find((words) => others.includes(words));
  return scale && scale.indexOf(other) - scale.indexOf(one);
}

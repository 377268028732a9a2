import type { Answer, Argument, Claim, DivergenceKind, Document, Sentence, Severity, Span, Token } from './model.js';

/** What a rule may look at beside the claim itself: the article that the claim stands in. */
export interface Scene {
  readonly document: Document;
  readonly sentence: Sentence;
  /** Date or date-time of publication (ISO 8601), if known. */
  readonly published: string | null;
}

// ---------------------------------------------------------------- alignment

/** A word, name or phrase of a claim that an alignment rule can give keys to. */
export interface Mention {
  readonly role: 'predicate' | Argument['role'];
  readonly span: Span;
  readonly lemma: string;
  readonly entity: string | null;
  readonly tokens: readonly Token[];
}

/**
 * What makes two wordings of one thing the same. Mentions that share a key are candidates for the same fact;
 * the rarer the key in the story, the more it weighs.
 */
export interface AlignmentRule {
  /** The file's name. */
  readonly id: string;
  /** What it takes for the same, in one line, for the rule catalogue. */
  readonly description: string;
  /** Keys of one mention; empty when the rule has nothing to say. Two mentions with one key in common match. */
  keys(mention: Mention, claim: Claim, scene: Scene): readonly string[];
  /** True where the keys follow from the lemma, the tag of the head and whether it is the predicate: they are asked for once for each word of a story. */
  readonly ofWord?: true;
  /** Keys of any content word of a claim, where the rule knows words that stand for one thing wherever they stand. */
  senses?(word: Token, sentence: Sentence): readonly string[];
  readonly examples: readonly AlignmentExample[];
}

export interface AlignmentExample {
  readonly title: string;
  /** Two sentences of different articles. */
  readonly sentences: readonly [string, string];
  /** Words that must match by this rule, or null: a near miss on which the rule stays silent. */
  readonly matches: readonly [string, string] | null;
}

// ---------------------------------------------------------------- divergence

/** How two answers differ: how much an editor should care. */
export interface Difference {
  readonly severity: Severity;
  /** Why it matters, as the tail of the explanation; the engine builds the rest from question, answers and words. */
  readonly because?: string;
  /** The whole explanation instead of the engine's: {one} and {other} stand for the outlets, {one.words}, {one.says} for words and answer. */
  readonly message?: string;
  /** Set when the two do not contradict each other because the later article tells what happened since. */
  readonly development?: boolean;
  /** The kind, where it is not the rule's: ends that exclude each other, of a rule that asks how far it has gone. */
  readonly kind?: DivergenceKind;
  /** The part of the two answers that differs, where an answer holds several (two figures in one claim). */
  readonly answers?: readonly [Answer, Answer];
}

/** What fills the same place in two claims. */
export type Match = 'same' | 'different' | 'unsure';

/** How far two claims tell of one event. */
export interface Likeness {
  /** One word, derived from one, or synonyms. */
  readonly predicate: Match;
  readonly actor: Match;
  readonly object: Match;
  /** How many participants and circumstances of the first the second has too. */
  readonly shared: number;
  /** The same predicate, at least one thing shared, and nobody in each other's place. */
  readonly sameEvent: boolean;
  /** How sure the alignment is that they report one fact: log-odds. */
  readonly confidence: number;
  /** So sure that nine in ten such pairs are one fact. */
  readonly beyondDoubt: boolean;
  /** So sure that they can be compared however differently they word it: "was killed", "the fatal shooting". */
  readonly oneFact: boolean;
}

/** An answer about somebody: only answers about one subject can differ. */
export interface Fact<A extends Answer = Answer> {
  /** Key of whom or what it is about: "robert buckley". */
  readonly subject: string;
  /** Where it is named. */
  readonly named: Span;
  readonly answer: A;
}

/**
 * Asks one question of every claim of a cluster and says how two answers differ.
 * Pure and total: reads no files, keeps no state, calls no other rule, changes no claim.
 */
export interface DivergenceRule<A extends Answer = Answer> {
  /** The file's name. */
  readonly id: string;
  readonly kind: DivergenceKind;
  /** As the report prints it: "Has it happened, or is it only promised?" */
  readonly question: string;
  /**
   * Which claims of a finding are put against each other. `event` (the default): those of one event; `fact`: all that surely stand for
   * one fact, the rule looks at their likeness itself; `words`: all, because equal words prove by themselves what they are about.
   */
  readonly compares?: 'event' | 'fact' | 'words';
  /** True when one article against one means nothing: reported only of an article from which at least two others differ in the same way. */
  readonly againstMost?: boolean;
  /**
   * What an article says about the people that it names, wherever it says it. Such a rule needs no finding to start from: all articles
   * are put against each other, and each against itself. Where the rule says what it compares, it is asked of findings as well.
   */
  facts?(document: Document): readonly Fact<A>[];
  /**
   * Keys of an answer. Where a rule gives them, answers of two articles that share a key are put against each other also when no finding
   * holds both claims: the words of a quotation prove by themselves that it is the same one.
   */
  keys?(answer: A): readonly string[];
  /** True of a question that the desk wrote: it is answered even where a built-in rule tells of the same difference. */
  readonly ofDesk?: true;
  /** True when an article that has both answers need not be told so: it calls a man leader here and strongman there. */
  readonly acrossOnly?: boolean;
  /** What the claim says on the question; undefined: it does not speak to it. Only a rule that has facts and does not say what it compares does without: no claim is asked. */
  answer?(claim: Claim, scene: Scene): A | undefined;
  /** How the two differ; undefined: both can hold; `unrelated`: they do not speak of the same thing, which says nothing either way. */
  differ(one: A, other: A, likeness: Likeness): Difference | 'unrelated' | undefined;
  /** A difference that is none but that an editor may want to know: "9.8 million, told as nearly 10 million". Asked where `differ` finds that both can hold. */
  note?(one: A, other: A): string | undefined;
  /** Tests and documentation at once; a near miss among them. */
  readonly examples: readonly DivergenceExample[];
}

export interface DivergenceExample {
  readonly title: string;
  /** The highest severity that must come out; `development`: it has moved on; `agreement`: answers that can both hold; `nothing`: at most one answers. */
  readonly finds: Severity | 'development' | 'agreement' | 'nothing';
  /** Sentence of each article → the answer expected of it (undefined: none). */
  readonly says: Readonly<Record<string, string | undefined>>;
  /** Sentence → the day of its article (ISO 8601), where that matters; all are of one day otherwise. */
  readonly published?: Readonly<Record<string, string>>;
}

// ---------------------------------------------------------------- both

/** The rules that a check runs, each list in the order that it keeps in reports. */
export interface RuleSet {
  /** The surest first: of several that match, the first is the evidence. */
  readonly alignment: readonly AlignmentRule[];
  readonly divergence: readonly DivergenceRule[];
}

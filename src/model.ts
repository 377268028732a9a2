/**
 * The nouns, in the order in which the pipeline makes them. All are plain readonly data.
 * Offsets are UTF-16 code units into `Article.text`, half-open: `text.slice(start, end)` is what a span says.
 */

/** A half-open range of UTF-16 code units in one article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// ---------------------------------------------------------------- read

/** One news article as read. `text` is the decoded body (byte-order mark removed, nothing else changed). */
export interface Article {
  /** Unique in its story; for a file, its name without the extension. */
  readonly id: string;
  /** Path as the user gave it, relative, with forward slashes; null when it did not come from a file of its own. */
  readonly path: string | null;
  readonly title: string | null;
  /** The outlet. */
  readonly source: string | null;
  /** ISO 8601 date or date-time. */
  readonly published: string | null;
  readonly url: string | null;
  readonly text: string;
}

/** Articles on one story, in a stable order (by id). */
export interface Story {
  readonly id: string;
  readonly title: string | null;
  readonly articles: readonly Article[];
}

/** An input that could not be read, or read only in part, and why: data, not an exception. */
export interface Problem {
  readonly path: string;
  /** 1-based; null when the problem is the whole file. */
  readonly line: number | null;
  readonly column: number | null;
  /** What is wrong: "is not UTF-8 (byte 0xE9 at offset 17)". */
  readonly reason: string;
  /** What to do about it: "Save it as UTF-8." */
  readonly remedy: string;
  /** True when nothing was left out and the user should know all the same: "holds one article, so there is nothing to compare". */
  readonly notice?: boolean;
}

// ---------------------------------------------------------------- language

/** Universal part of speech (https://universaldependencies.org/u/pos/). */
export type Tag =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM' | 'PART'
  | 'PRON' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SYM' | 'VERB' | 'X';

/** One syntactic word. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case unless a proper noun. */
  readonly lemma: string;
  readonly tag: Tag;
  /** Index of the head token in the same sentence; -1 for the root. */
  readonly head: number;
  /** Universal Dependencies relation without subtype: nsubj, obj, obl, advcl …; a passive subject is nsubj. */
  readonly relation: string;
}

/** What part of an article a sentence belongs to. */
export type SentenceKind = 'headline' | 'dek' | 'dateline' | 'caption' | 'body';

/** A sentence and its dependency tree. */
export interface Sentence extends Span {
  readonly kind: SentenceKind;
  /** 0-based number of its paragraph in the article. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

export type NameType = 'person' | 'organisation' | 'place' | 'group' | 'other';

/** One mention of a named entity: a name, or a pronoun or description whose antecedent is clear. */
export interface Name extends Span {
  readonly type: NameType;
  /** The same for every mention of one entity in the story: "marco rubio", "china". */
  readonly entity: string;
  /** How the text refers to it. */
  readonly mention: 'name' | 'acronym' | 'demonym' | 'pronoun' | 'description';
  /** The fullest form of the name in this article, for sentences that stand on their own: "Marco Rubio". */
  readonly canonical: string;
  /** Office or title attached to the holder here: "U.S. Secretary of State"; null when none. */
  readonly office: string | null;
}

export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A time expression and its TIMEX3 value ("2025-07-11", "2025-W28", "P90D", "XXXX-WXX-5", "PAST_REF"). */
export interface TimeExpression extends Span {
  readonly type: TimeType;
  readonly value: string | null;
  /** First and last calendar day it can mean (ISO dates, inclusive); null when it cannot be placed on the calendar. */
  readonly from: string | null;
  readonly to: string | null;
  /** "about", "early", "late", "before" …; null for an exact one. */
  readonly modifier: string | null;
}

/** An amount: a closed interval with its unit and what is counted. "at least 12 people": low 12, high null, counted "person". */
export interface Quantity extends Span {
  readonly low: number | null;
  readonly high: number | null;
  /** "%", an ISO 4217 code, an SI or customary unit; null for a count. */
  readonly unit: string | null;
  /** Lemma of what is counted or measured. */
  readonly counted: string | null;
  /** True when the words hedge the number ("about", "nearly", "some 200"). */
  readonly approximate: boolean;
}

/** A stretch in quotation marks: the span includes the marks, `inner` leaves them out. One per paragraph piece. */
export interface Quotation extends Span {
  readonly inner: Span;
  /** Number shared by the pieces of one quotation that runs over several paragraphs. */
  readonly group: number;
}

export type AttributionStyle = 'direct' | 'indirect' | 'mixed';

/** Reported speech or writing: who (source), by which word (cue), what (content). */
export interface Attribution {
  readonly source: Span | null;
  /** Entity of the source, as in `Name.entity`; null when it is unnamed ("officials") or unresolved. */
  readonly entity: string | null;
  /** The source as a reader would name it: "Marco Rubio", "officials"; null when there is none. */
  readonly sourceText: string | null;
  readonly cue: Span | null;
  /** Lemma of the cue: "say", "according to", "statement"; null when a quotation stands without one. */
  readonly cueLemma: string | null;
  readonly content: readonly Span[];
  readonly style: AttributionStyle;
  /** Index in `Document.attributions` of the attribution whose content holds this one; null at the top. */
  readonly within: number | null;
}

/** What the language stage sees in one article. Every list is in order of `start`. */
export interface Document {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly names: readonly Name[];
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
}

// ---------------------------------------------------------------- claims

/** Certain, probable or possible; positive or negative; U: underspecified (FactBank, Saurí and Pustejovsky 2009). */
export type Factuality = 'CT+' | 'PR+' | 'PS+' | 'CT-' | 'PR-' | 'PS-' | 'U';

export type Polarity = 'positive' | 'negative';

export type Role =
  | 'actor' | 'object' | 'recipient' | 'attribute' | 'place' | 'time' | 'quantity' | 'manner'
  | 'cause' | 'purpose' | 'topic' | 'with' | 'content' | 'other';

/** A participant or circumstance of a claim. */
export interface Argument extends Span {
  readonly role: Role;
  /** Index of its head token in the claim's sentence. */
  readonly head: number;
  /** Lemma of the head, pronouns and descriptions resolved where the language stage could. */
  readonly lemma: string;
  /** `Name.entity` of the head; null when it is not named. */
  readonly entity: string | null;
  /** The preposition or marker that links it ("in", "with"); null when none. */
  readonly marker: string | null;
}

/** The word or words that name the event, state or act: "resumed", "suspension", "took off". */
export interface Predicate extends Span {
  readonly lemma: string;
  /** Index of its head token in the claim's sentence. */
  readonly head: number;
  readonly form: 'verbal' | 'nominal' | 'copular' | 'appositive' | 'attributive';
  /** Auxiliaries, modals and embedding verbs that carry its tense and factuality, with the predicate itself: "agreeing to resume". */
  readonly complex: Span;
}

/** One step of the chain of sources: outermost first. */
export interface ClaimSource {
  readonly source: string;
  readonly sourceSpan: Span | null;
  readonly entity: string | null;
  readonly cue: string | null;
  readonly cueSpan: Span | null;
  readonly style: AttributionStyle;
}

/** What kind of clause the claim stands in, where that bears on what it asserts. */
export type ClauseMode = 'assertion' | 'question' | 'condition' | 'purpose' | 'command';

/** Words that decided the factuality, and what they are: an embedding verb ("agree to"), a modal, a negation … */
export interface FactualityCue extends Span {
  readonly kind: 'modal' | 'negation' | 'commitment' | 'expectation' | 'possibility' | 'attempt' | 'denial' | 'aspect' | 'future' | 'hedge';
  readonly lemma: string;
}

/** Who did what, who says so, how certain. Finer than a sentence: one per proposition. */
export interface Claim extends Span {
  /** Unique in the story: "000:12". */
  readonly id: string;
  readonly article: string;
  /** Index in `Document.sentences`. */
  readonly sentence: number;
  readonly predicate: Predicate;
  readonly arguments: readonly Argument[];
  /** Empty: the article itself asserts it. */
  readonly attribution: readonly ClaimSource[];
  readonly factuality: Factuality;
  readonly cues: readonly FactualityCue[];
  readonly polarity: Polarity;
  readonly mode: ClauseMode;
  /** True when the claim is itself the act of speaking ("Rubio told reporters in Kuala Lumpur"). */
  readonly speech: boolean;
  /** The claim as a short sentence that stands on its own. */
  readonly statement: string;
}

// ---------------------------------------------------------------- align

/** Which alignment rule matched what between two claims: the report can show it. */
export interface Evidence {
  /** Rule id. */
  readonly rule: string;
  readonly between: readonly [string, string];
  /** The two wordings that matched, each in its own article … */
  readonly spans: readonly [Span, Span];
  /** … and as text. */
  readonly wordings: readonly [string, string];
  readonly weight: number;
}

/** Claims that report one fact. */
export interface Cluster {
  /** The statement of its clearest claim. */
  readonly title: string;
  /** In order of article id and place in the text. */
  readonly claims: readonly Claim[];
  readonly evidence: readonly Evidence[];
  /** How sure it is that two of the claims report one fact: log-odds by claim ids, "a b" with the earlier claim first; a pair that was never compared is missing. */
  readonly confidence: ReadonlyMap<string, number>;
}

// ---------------------------------------------------------------- compare

export type DivergenceKind =
  | 'factuality' | 'polarity' | 'quantity' | 'time' | 'place' | 'participant' | 'attribution' | 'quotation'
  | 'strength' | 'scope' | 'cause' | 'framing' | 'omission' | 'development';

export type Severity = 'high' | 'medium' | 'low';

/** What one claim says on a rule's question, and the words that say it. */
export interface Answer {
  /** The answer in a word or two, as the report prints it: "promised". */
  readonly says: string;
  /** The words in the article that say it. */
  readonly words: Span;
}

/** Two answers that cannot both be the whole story. */
export interface Divergence {
  readonly kind: DivergenceKind;
  readonly rule: string;
  /** The rule's question, as the report prints it above the answers: "Has it happened, or is it only promised?" */
  readonly question: string;
  readonly severity: Severity;
  /** Claim ids, of different articles unless the rule looks inside one. */
  readonly between: readonly [string, string];
  readonly answers: readonly [Answer, Answer];
  /** One plain sentence that quotes both articles. */
  readonly message: string;
}

export type Verdict = 'agreement' | 'divergence' | 'development' | 'single-source';

/** What one claim of a finding says on a question on which its articles diverge. */
export interface Telling {
  /** Rule id. */
  readonly rule: string;
  /** Claim id. */
  readonly claim: string;
  readonly answer: Answer;
}

/** One fact: the claims that report it, and how they agree and diverge. */
export interface Finding {
  /** "F1" … in report order. */
  readonly id: string;
  readonly title: string;
  readonly claims: readonly Claim[];
  readonly evidence: readonly Evidence[];
  readonly verdict: Verdict;
  readonly divergences: readonly Divergence[];
  /** Every claim's answer to the questions that brought out a divergence, so that no article is missing from the table. */
  readonly tellings?: readonly Telling[];
  /** Differences that are none: "9.8 million, told as nearly 10 million". */
  readonly notes: readonly string[];
}

// ---------------------------------------------------------------- report

/** Everything that one check found on one story. */
export interface StoryReport {
  readonly story: Story;
  readonly documents: readonly Document[];
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
  /** Article id → id of the article that it was evidently copied or rewritten from. */
  readonly derivedFrom: ReadonlyMap<string, string>;
}

export interface Report {
  readonly stories: readonly StoryReport[];
  readonly problems: readonly Problem[];
  /** Ids of the rules that ran, in report order. */
  readonly rules: readonly string[];
}

import type { ClaimSource, Document, Sentence } from '../model.js';
import { childBy, descendants, type Tree } from '../language/tree.js';
import { antecedentOf, infinitiveMark, isPassive, relativeAdverb, relativeHolder, singlesOut, subjectOf } from './clause.js';
import { AS_IT_IS, finish, isPlural } from './finite.js';
import type { SentenceMarks } from './mentions.js';
import type { PredicateHead } from './predicates.js';
import { shortened } from './shorten.js';
import { nounPhrase, type Piece, type Source, word, wordsOf } from './wording.js';
import { sentenceOf } from './written-sentence.js';

/**
 * The claim as a short sentence that stands on its own: its own words, names for pronouns, a shared subject put in front,
 * participles and infinitives made finite. A nominal event stays a noun phrase, as in a title.
 */
export function statementOf(document: Document, sentence: Sentence, tree: Tree, marks: SentenceMarks, predicate: PredicateHead, tokens: readonly number[], attribution: readonly ClaimSource[]): string {
  const source: Source = { document, sentence, tree, marks, named: new Set(), written: undefined };
  const statement = sentenceOf(piecesOf(source, predicate, tokens));
  const speaker = attribution.at(-1);
  return speaker?.entity && speaksForItself(tree, marks, tokens) ? `${speaker.source}: “${statement.replace(/["“”]/gu, '')}”` : statement;
}

function piecesOf(source: Source, predicate: PredicateHead, tokens: readonly number[]): readonly Piece[] {
  const { form, head, clause } = predicate;
  const { tree } = source;
  if (tree.tokens[head]!.relation === 'case') return [...nounPhrase(source, tree.tokens[head]!.head), word('said'), word('so')]; // according to police
  if (predicate.words !== undefined) return part(source, head, predicate.words);
  if (form === 'appositive') return equation(source, predicate);
  if (form === 'attributive') return quality(source, head, tokens);
  // "the officers' failure to apologise": it takes the noun to say what comes of it
  if (isOfNoun(tree, predicate.top)) {
    const marks = tree.children[predicate.top]!.filter((c) => tree.tokens[c]!.relation === 'mark' && !tokens.includes(c)); // "a deal for the presidents to consider"
    return wordsOf(source, withoutLostCommas(tree, shortened(tree, predicate, [...tokens, ...marks].sort((a, b) => a - b))), head);
  }
  if (form === 'nominal' && clause === head) return wordsOf(source, shortened(source.tree, predicate, tokens), head);
  return clausePieces(source, predicate, tokens);
}

/** "Wang Yi is the foreign minister", "Mannheim is in Germany", "Ann Cole is 64", "The dentist is from Ludlow" */
function equation(source: Source, { head, of }: PredicateHead): readonly Piece[] {
  const { tree, marks } = source;
  const holder = of ?? tree.tokens[head]!.head;
  const isPlace = marks.nameAt[head]?.type === 'place';
  const subject = nounPhrase(source, holder, head, of !== undefined);
  const link = !isPlace ? [] : marks.nameAt[holder]?.type === 'place' ? [word('in')] : of !== undefined ? [word('from')] : [];
  const said = of !== undefined && tree.tokens[head]!.tag === 'NUM' ? [word(tree.tokens[head]!.text)] : nounPhrase(source, head);
  // "student Ann Cole" is the student, "President Ann Cole" is President
  const the = of !== undefined && tree.tokens[head]!.tag === 'NOUN' && childBy(tree, head, 'det') === undefined && childBy(tree, head, 'nmod') === undefined ? [word('the')] : [];
  return [...subject, word(isPlural(tree, holder, of !== undefined) ? 'are' : 'is'), ...link, ...the, ...said];
}

/** "Six of them were injured seriously" for "27 people were injured, six of them seriously", "Three of them were in Canada" */
function part(source: Source, head: number, words: readonly number[]): readonly Piece[] {
  const { tree } = source;
  const whole = words.indexOf(head) + 3;
  const next = tree.tokens[words[whole]!]!;
  let verb = tree.tokens[head]!.head;
  while (verb >= 0 && tree.tokens[verb]!.tag !== 'VERB') verb = tree.tokens[verb]!.head;
  const be = isPlural(tree, head) ? 'were' : 'was';
  const said = next.tag === 'ADP' || next.tag === 'ADJ' ? [word(be)] : next.tag === 'ADV' && verb >= 0 && verb < head && isPassive(tree, verb) ? [word(be), word(tree.tokens[verb]!.text)] : [];
  return [...wordsOf(source, words.slice(0, whole), head), ...said, ...wordsOf(source, words.slice(whole), head)];
}

/** "The boy is 15 years old", "The climber is Australian", "The accountant was fired" */
function quality(source: Source, head: number, tokens: readonly number[]): readonly Piece[] {
  const { tree } = source;
  const { tag, text, head: holder } = tree.tokens[head]!;
  if (tag !== 'ADJ' && tag !== 'VERB') return wordsOf(source, tokens, head);
  const subject = nounPhrase(source, holder, head);
  // "a well known actor" is well known, "a South African climber" South African
  const adverbs = tree.children[head]!.filter((c) => c < head && (tree.tokens[c]!.tag === 'ADV' || tree.tokens[c]!.relation === 'compound'));
  const years = /^(\d+)-year-old$/u.exec(ageText(source, head))?.[1];
  const be = tag === 'VERB' && !text.endsWith('ing') ? (isPlural(tree, holder) ? 'were' : 'was') : isPlural(tree, holder) ? 'are' : 'is';
  return [...subject, word(be), ...(years === undefined ? [...wordsOf(source, adverbs, head), word(text)] : [word(years), word('years'), word('old')])];
}

/** "15-year-old", of one token or of several */
function ageText({ document, tree }: Source, head: number): string {
  const under = descendants(tree, head);
  return document.article.text.slice(tree.tokens[under[0]!]!.start, tree.tokens[head]!.end);
}

function clausePieces(source: Source, predicate: PredicateHead, tokens: readonly number[]): readonly Piece[] {
  const { tree, marks } = source;
  const { top, head, clause } = predicate;
  const own = withoutLostCommas(tree, shortened(tree, predicate, borrowsWords(tree, top) ? tokensUnder(tree, top, tokens) : tokens));
  const subject = subjectOf(tree, top);
  const subjectChild = childBy(tree, top, 'nsubj', 'csubj', 'expl');
  const stays = subjectChild !== undefined && own.includes(subjectChild) && antecedentOf(tree, subjectChild) === subjectChild;
  const moved = movedPhrase(tree, clause) ?? movedPhrase(tree, top);
  const movedWords = moved === undefined ? NOTHING : descendants(tree, moved);
  const unsaid = moved === undefined ? unsaidObject(tree, marks, clause, top) : undefined;
  const plural = subject !== undefined && isPlural(tree, subject.head);
  // without a subject the words stay as they are: "Having lost the vote"
  const { before, instead, without } = stays || subject !== undefined ? finish(tree, top, plural) : AS_IT_IS;
  const pieces: Piece[] = [];
  let rest = moved === undefined && without === undefined ? own : own.filter((i) => !movedWords.includes(i) && i !== without);
  if (stays && subjectChild! > head && head === top) {
    // "said Kouyias, the lawyer for …"
    const turned = new Set(descendants(tree, subjectChild!));
    const said = rest.filter((i) => i < head && tree.tokens[i]!.tag !== 'PUNCT');
    const front = rest.filter((i) => said.length > 0 && i >= said[0]! && i <= said.at(-1)!);
    if (front.length > 0) pieces.push(...wordsOf(source, front, head), { text: ',', glued: true });
    pieces.push(...wordsOf(source, rest.filter((i) => turned.has(i)), head));
    rest = rest.filter((i) => i >= head && !turned.has(i));
    while (rest.length > 1 && tree.tokens[rest.at(-1)!]!.tag === 'PUNCT') rest = rest.slice(0, -1);
  } else if (stays && isInverted(tree, subjectChild!, top)) {
    // "Nor did she plan to stop"
    const turned = new Set(descendants(tree, subjectChild!));
    const denied = own.find((i) => i < subjectChild! && INVERTS.has(tree.tokens[i]!.text.toLowerCase()));
    const first = rest.findIndex((i) => tree.children[top]!.includes(i) && tree.tokens[i]!.relation === 'aux');
    pieces.push(...wordsOf(source, rest.filter((i) => turned.has(i)), head), ...wordsOf(source, [rest[first]!], head));
    if (denied !== undefined) pieces.push(word(INVERTS.get(tree.tokens[denied]!.text.toLowerCase())!));
    rest = rest.filter((i) => !turned.has(i) && i !== rest[first] && i !== denied);
  } else if (stays) {
    const last = descendants(tree, subjectChild!).at(-1)!;
    let behind = 0;
    while (behind < rest.length && rest[behind]! <= last) behind++;
    const front = rest.slice(0, behind);
    // "was deformed, which showed that …": it is about the whole clause before
    if (front.length === 1 && isClauseRelative(tree, front[0]!, top)) pieces.push(word('this'));
    else pieces.push(...wordsOf(source, front, head));
    rest = rest.slice(behind);
  } else if (subject !== undefined) {
    rest = rest.filter((i) => i !== subjectChild);
    while (rest.length > 1 && tree.tokens[rest[0]!]!.tag === 'PUNCT') rest = rest.slice(1);
    pieces.push(...nounPhrase(source, subject.head));
  }
  if (stays || subject !== undefined) for (const text of before) pieces.push(word(text));
  const gap = unsaid !== undefined || (moved !== undefined && tree.tokens[moved]!.relation === 'obj') ? rest.indexOf(gapAfter(tree, clause)) : -1;
  const after = gap >= 0 ? gap + 1 : rest.length;
  pieces.push(...worded(source, after < rest.length ? rest.slice(0, after) : rest, head, top, instead));
  if (moved !== undefined) pieces.push(...wordsOf(source, movedWords.filter((i) => i !== moved)), ...nounPhrase(source, antecedentOf(tree, moved)));
  if (unsaid !== undefined) pieces.push(...nounPhrase(source, unsaid));
  if (after < rest.length) pieces.push(...worded(source, rest.slice(after), head, top, instead));
  const place = relativeAdverb(tree, top);
  const holder = place === undefined ? undefined : relativeHolder(tree, place);
  if (holder !== undefined && marks.nameAt[holder]?.type === 'place') pieces.push(word('in'), ...nounPhrase(source, holder));
  return pieces;
}

const NOTHING: readonly number[] = [];

const isClauseRelative = (tree: Tree, i: number, top: number): boolean =>
  tree.tokens[i]!.text === 'which' && tree.tokens[i - 1]?.text === ',' && tree.tokens[i]!.head === top && antecedentOf(tree, i) === i;

/** Words that put an auxiliary before its subject, and what they say after it. */
const INVERTS: ReadonlyMap<string, string> = new Map([['nor', 'not'], ['neither', 'not'], ['never', 'never'], ['rarely', 'rarely'], ['seldom', 'seldom'], ['hardly', 'hardly'], ['scarcely', 'scarcely']]);

/** "Nor did she plan", "Never had the club paid": such a word, the auxiliary, then the subject; no question. */
function isInverted(tree: Tree, subject: number, top: number): boolean {
  const aux = childBy(tree, top, 'aux');
  return aux !== undefined && aux > 0 && aux < descendants(tree, subject)[0]! && INVERTS.has(tree.tokens[aux - 1]!.text.toLowerCase());
}

/** "a plan to resume exports"; "the first to resume them" tells what was done. */
function isOfNoun(tree: Tree, top: number): boolean {
  const { relation, head } = tree.tokens[top]!;
  return relation === 'acl' && head >= 0 && head < top && infinitiveMark(tree, top) !== undefined && tree.tokens[head]!.tag === 'NOUN' && !singlesOut(tree, head);
}

/** "Ross, who had long talks, was slow": without the clause its commas go too. */
function withoutLostCommas(tree: Tree, tokens: readonly number[]): readonly number[] {
  const isLost = (k: number) => tree.tokens[tokens[k]!]!.text === ',' && (tokens[k - 1] !== tokens[k]! - 1 || tokens[k + 1] !== tokens[k]! + 1);
  for (let k = 0; k < tokens.length; k++) if (isLost(k)) return tokens.filter((_, k) => !isLost(k));
  return tokens;
}

/** "the pirates arrested on Monday": the noun belongs to the claim, but its clause begins behind it. */
const borrowsWords = (tree: Tree, top: number): boolean => tree.tokens[top]!.relation === 'acl' || tree.tokens[top]!.relation === 'case';

function tokensUnder(tree: Tree, top: number, tokens: readonly number[]): readonly number[] {
  const under = new Set(descendants(tree, top));
  return tokens.filter((i) => under.has(i));
}

/** "which" of "which Trump visited", "in which they met": it goes back behind the verb. A possessive one stays with its noun. */
function movedPhrase(tree: Tree, clause: number): number | undefined {
  return tree.children[clause]!.find((c) => {
    const { relation } = tree.tokens[c]!;
    return c < clause && (relation === 'obj' || relation === 'obl' || relation === 'iobj') && antecedentOf(tree, c) !== c;
  });
}

/** Nouns that a clause says the time, place or manner of: "the day he died" was not died. */
const CIRCUMSTANCES: ReadonlySet<string> = new Set(['time', 'day', 'night', 'week', 'month', 'year', 'moment', 'way', 'reason', 'place', 'hour', 'morning', 'evening', 'minute', 'occasion', 'season', 'point', 'degree', 'extent', 'speed', 'rate']);

/** "riots" for "the worst riots Greece has seen": the object that stands before a relative clause without a pronoun. */
function unsaidObject(tree: Tree, marks: SentenceMarks, clause: number, top: number): number | undefined {
  const { relation, head, tag } = tree.tokens[top]!;
  if (clause !== top || relation !== 'acl' || tag !== 'VERB' || head < 0 || tree.tokens[head]!.tag !== 'NOUN' || marks.timeAt[head] !== undefined) return undefined;
  if (CIRCUMSTANCES.has(tree.tokens[head]!.lemma) || isPassive(tree, top) || childBy(tree, top, 'obj', 'iobj', 'ccomp', 'xcomp') !== undefined || childBy(tree, top, 'mark') !== undefined) return undefined;
  const subject = childBy(tree, top, 'nsubj');
  return subject !== undefined && subject > head && tree.tokens[descendants(tree, subject)[0]! - 1]?.text !== ',' && descendants(tree, subject).every((i) => antecedentOf(tree, i) === i) && relativeAdverb(tree, top) === undefined ? head : undefined;
}

/** Where the object of "said he would like to see" is missing: after "see"; particles before it ("disagree on"). */
function gapAfter(tree: Tree, clause: number): number {
  let at = clause;
  for (let next: number | undefined = at; next !== undefined; ) {
    at = next;
    next = tree.children[at]!.find((c) => {
      const { relation, tag } = tree.tokens[c]!;
      return tag === 'VERB' && c > at && (relation === 'ccomp' || (relation === 'xcomp' && tree.children[c]!.some((m) => tree.tokens[m]!.tag === 'PART')));
    });
  }
  return tree.children[at]!.findLast((c) => c === at + 1 && tree.tokens[c]!.relation === 'compound') ?? at;
}

/** Words of a clause; "whose" becomes the noun that it stands for. */
function worded(source: Source, tokens: readonly number[], head: number, top: number, instead: string | undefined): readonly Piece[] {
  const at = instead === undefined ? -1 : tokens.indexOf(top);
  return at < 0 ? wordsOf(source, tokens, head) : [...wordsOf(source, tokens.slice(0, at), head), word(instead!), ...wordsOf(source, tokens.slice(at + 1), head)];
}

const FIRST_AND_SECOND: ReadonlySet<string> = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'you', 'your']);

/** "I think the odds are high": only with its speaker does it say anything. */
function speaksForItself(tree: Tree, marks: SentenceMarks, tokens: readonly number[]): boolean {
  return tokens.some((i) => tree.tokens[i]!.tag === 'PRON' && FIRST_AND_SECOND.has(tree.tokens[i]!.text.toLowerCase()) && marks.nameAt[i] === undefined);
}

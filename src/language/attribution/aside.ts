import { isReport, isTelling } from './lexicon.js';
import { isPause, subjectOf, type Clause, type TokenRange } from './reading.js';
import { headWithin, NOMINAL, opensName, RELATIVE, speakerAfter, type Speaker } from './speaker.js';

/**
 * The speaker of a cue that stands aside from what was said, without quotation marks, where the tree takes somebody else for its
 * subject. By position alone. Null when the cue stands otherwise.
 */
export function speakerAside(clause: Clause, verb: number, cue: TokenRange, lemma: string): Speaker | null {
  if (clause.quotation[verb]! >= 0 || clause.words[verb]!.endsWith('ing') || !(isReport(lemma) || isTelling(lemma))) return null;
  return inserted(clause, verb, cue) ?? (isReport(lemma) ? (inverted(clause, verb, cue) ?? apposed(clause, verb, cue)) : null);
}

/** How many tokens a speaker inserted in mid-sentence may have: "three people with knowledge of the talks". */
const ASIDE = 10;

/** "Prices, [the central bank] said, will fall", "The raid failed, [two people familiar with the matter] said", "The budget, [a person close to the talks] said on Monday, has been cut". */
function inserted(clause: Clause, verb: number, cue: TokenRange): Speaker | null {
  const { tokens, words } = clause;
  if (!pausesSoon(clause, cue.to) && !endsSoon(clause, cue.to)) return null;
  let from = cue.from;
  while (from > 0 && cue.from - from < ASIDE && tokens[from - 1]!.tag !== 'PUNCT') {
    from--;
    if (tokens[from]!.tag === 'VERB' || tokens[from]!.tag === 'AUX' || tokens[from]!.tag === 'CCONJ' || RELATIVE.has(words[from]!)) return null;
  }
  if (from === cue.from || from < 2 || words[from - 1] !== ',' || !NOMINAL.has(tokens[from]!.tag)) return null;
  const subject = subjectOf(clause, verb);
  if (subject >= 0 && subject < from) return null;
  const range = { from, to: cue.from };
  return { head: headWithin(clause, range), range };
}

/** A comma right after a cue, or after a day or place: "said on Monday,"; a clause follows. */
function pausesSoon(clause: Clause, from: number): boolean {
  let at = from;
  while (at < clause.tokens.length && at - from < 4 && (clause.tokens[at]!.tag === 'ADP' || clause.tokens[at]!.tag === 'PROPN' || clause.tokens[at]!.tag === 'DET')) at++;
  return clause.words[at] === ',' && at + 1 < clause.tokens.length;
}

/** After these comes the listener: ", told reporters". */
const TO_SOMEBODY = new Set(['tell', 'inform', 'assure', 'reassure', 'remind', 'notify', 'ask', 'urge', 'blame', 'accuse', 'criticize', 'criticise', 'praise']);

/** "The strike would start on Monday, said [two people with knowledge of the plan]." */
function inverted(clause: Clause, verb: number, cue: TokenRange): Speaker | null {
  const { tokens, words } = clause;
  if (cue.from !== verb || cue.to >= tokens.length || words[verb - 1] !== ',' || words[verb] === tokens[verb]!.lemma || TO_SOMEBODY.has(tokens[verb]!.lemma) || !opensName(clause, cue.to)) return null;
  const subject = subjectOf(clause, verb);
  if ((subject >= 0 && subject < verb) || !isFiniteIn(clause, 0, verb - 1)) return null;
  // "The minister, 54, said the plan was ready": a clause follows, no speaker
  for (let at = cue.to; at < tokens.length && tokens[at]!.tag !== 'PUNCT' && !RELATIVE.has(words[at]!); at++) {
    if (tokens[at]!.tag === 'AUX' || (tokens[at]!.tag === 'VERB' && at > cue.to) || tokens[at]!.tag === 'SCONJ') return null;
  }
  return speakerAfter(clause, verb, cue.to);
}

/** "Sales fell for a third month, [the company's chief executive, Ana Ruiz,] said on Monday." */
function apposed(clause: Clause, verb: number, cue: TokenRange): Speaker | null {
  const { words } = clause;
  if (words[cue.from - 1] !== ',' || !endsSoon(clause, cue.to)) return null;
  const subject = subjectOf(clause, verb);
  let from = cue.from - 1;
  for (let parts = 0; parts < 3; parts++) {
    let start = from;
    while (start > 0 && words[start - 1] !== ',') {
      start--;
      if (cue.from - start > LONGEST || isPause(words[start]!) || clause.quotation[start]! >= 0) return null;
    }
    if (start === 0) return null;
    const described = RELATIVE.has(words[start]!);
    if (!described && (!opensName(clause, start) || isFiniteIn(clause, start, from))) break;
    from = start - 1;
    // the innermost part is the apposition, the one before it the speaker
    if (parts > 0 && !described && isFiniteIn(clause, partBefore(clause, from), from)) {
      const range = { from: from + 1, to: cue.from - 1 };
      if (subject > from) return null;
      return { head: headWithin(clause, range), range };
    }
  }
  return null;
}

/** How many tokens a speaker and what describes him may have. */
const LONGEST = 40;

/** Where the words between a comma and the one before it begin. */
function partBefore(clause: Clause, comma: number): number {
  let at = comma;
  while (at > 0 && clause.words[at - 1] !== ',') at--;
  return at;
}

/** The end of a sentence, right away or after a day or place: "said in Rome on Monday." */
function endsSoon(clause: Clause, from: number): boolean {
  for (let at = from; at < clause.tokens.length; at++) {
    const { tag } = clause.tokens[at]!;
    if (tag === 'VERB' || tag === 'AUX' || tag === 'SCONJ' || (tag === 'PUNCT' && clause.words[at] !== '.') || at - from > 12) return false;
    if (at === from && tag !== 'ADP' && tag !== 'PUNCT' && tag !== 'PROPN' && tag !== 'ADV') return false;
  }
  return true;
}

/** True when a clause of its own stands between two tokens. */
function isFiniteIn(clause: Clause, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { tag, lemma, relation } = clause.tokens[at]!;
    if (tag === 'AUX' || (tag === 'VERB' && !clause.words[at]!.endsWith('ing') && relation !== 'amod' && relation !== 'acl' && clause.words[at] !== lemma)) return true;
  }
  return false;
}

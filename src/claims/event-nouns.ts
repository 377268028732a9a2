import type { Sentence } from '../model.js';
import { eventness, verbsOf } from '../language/lexicon/wordnet.js';
import type { Tree } from '../language/tree.js';
import type { SentenceMarks } from './mentions.js';

/** A noun at or over this names an event on its own ("earthquake", "strike"). Tuned on the ECB+ train topics. */
const EVENT_NOUN = 4;
/** A derived noun at or over this does when it has a participant of its own ("a suspension of tariffs"). */
const EVENT_NOUN_WITH_ARGUMENT = 2;

const EVENT_IN_COMPOUND = 7;

/** Events in news that WordNet does not hold for any. */
const NEWS_EVENTS = new Set([
  'dui', 'dwi', // arrested for DUI
  'party', 'playoff', 'oscar', 'award', 'olympic', 'grammy', 'emmy', 'bailout', 'shutdown', 'lockdown', 'takeover', 'layoff', 'crackdown', 'standoff',
  'walkout', 'ceasefire', 'cease-fire', 'summit', 'rehab', 'hit-and-run', 'shootout', 'manhunt', 'airstrike', 'outage', 'turnout', 'runoff', 'gathering', 'fall',
]);

/** Whatever somebody undergoes happens: "is undergoing vetting". */
const BEFALLS: ReadonlySet<string> = new Set(['undergo', 'undertake']);

/** People by what they do or what is done to them, who tell of it when somebody or something goes with them: "the president's nominee", "the winner of the race". */
const DOERS: ReadonlySet<string> = new Set(['nominee', 'appointee', 'winner', 'successor', 'host', 'killer', 'attacker', 'survivor', 'finalist', 'recipient', 'opponent', 'challenger', 'organiser', 'organizer']);

/** Whether a noun names something that happens: “the earthquake”, “a suspension of tariffs”, “murder charge”. */
export function namesEvent(sentence: Sentence, tree: Tree, marks: SentenceMarks, i: number): boolean {
  const { lemma, relation, tag, head } = tree.tokens[i]!;
  if (relation === 'fixed') return false;
  const noun = nounOf(lemma.toLowerCase(), tag === 'PROPN');
  const known = NEWS_EVENTS.has(noun);
  const score = known ? 9 : eventness(noun);
  // "Mill Road Shooting: 2 Held": in capitals it looks like a part of the name
  if (relation === 'flat' && !known && (sentence.kind === 'body' || score < EVENT_IN_COMPOUND)) return false;
  // "murder charge", "shooting scene": inside a compound only what is an event beyond doubt
  if (relation === 'compound') return score >= EVENT_IN_COMPOUND;
  // "the Association of Southeast Asian Nations", "Mr Rush"
  if (tag === 'PROPN' && !known && NAMES_NO_EVENT.has(marks.nameAt[i]?.type ?? '')) return false;
  if (tag === 'PROPN' && isTitleOfWork(tree, i)) return false;
  if (score >= EVENT_NOUN) return true;
  if (tag === 'PROPN') return false;
  if (relation === 'obj' && BEFALLS.has(tree.tokens[head]?.lemma ?? '')) return true;
  if (DOERS.has(noun)) return tree.children[i]!.some((c) => tree.tokens[c]!.relation === 'nmod' || tree.tokens[c]!.relation === 'compound');
  if (score < EVENT_NOUN_WITH_ARGUMENT && verbsOf(lemma).length === 0) return false;
  return tree.children[i]!.some((c) => tree.tokens[c]!.relation === 'nmod');
}

/** "Catching Fire", "the film “Storm Warning”": a name that begins with a gerund or stands in quotation marks is that of a work. */
function isTitleOfWork({ tokens }: Tree, i: number): boolean {
  let first = i;
  while (tokens[first - 1]?.tag === 'PROPN') first--;
  if (tokens[first]!.text.endsWith('ing')) return true;
  if (tokens[first - 1]?.tag === 'DET') first--;
  return OPENING_MARKS.has(tokens[first - 1]?.text ?? '');
}

const OPENING_MARKS: ReadonlySet<string> = new Set(['"', '“', "'", '‘']);

const NAMES_NO_EVENT: ReadonlySet<string> = new Set(['person', 'organisation', 'place', 'group']);

/** "Awards" in "the Academy Awards": names keep their form, the tables have singulars; so do tags like "#Oscars". */
const nounOf = (word: string, isName: boolean): string => (word.startsWith('#') ? singular(word.slice(1)) : isName ? singular(word) : word);

const singular = (noun: string): string => (noun.length > 4 && noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun);

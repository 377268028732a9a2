import type { Document, Span, Token } from '../model.js';
import { cueWords } from './cue-words.js';
import { oncePer } from './once.js';
import { within } from './within.js';

/** A meeting of a body that the words rank: the summit of its leaders, a gathering of its ministers. */
export interface Gathering {
  /** Entity of the body. */
  readonly body: string;
  readonly level: 'leaders' | 'ministers';
  /** Entities of the places that the sentence names. */
  readonly places: readonly string[];
  readonly words: Span;
  readonly headline: boolean;
}

const LEADERS = new Set(['leader', 'head', 'president']);
const MINISTERS = new Set(['minister', 'ministerial']);
const MEETINGS = new Set(['gathering', 'conference', 'meeting', 'forum', 'talk', 'session', 'retreat']);
const CUES = cueWords([...MEETINGS, 'summit']);
/** Words between the body and the meeting: "the Association of Southeast Asian Nations (ASEAN) foreign ministers’ gathering". */
const REACH = 6;

/** The ranked meetings of named bodies that an article tells of. */
export const gatheringsIn = oncePer((document: Document): readonly Gathering[] =>
  CUES.sentencesOf(document).flatMap((sentence) => {
    const { tokens } = sentence;
    return tokens.flatMap((token, at): readonly Gathering[] => {
      const lemma = token.lemma.toLowerCase();
      const isSummit = lemma === 'summit';
      if (!isSummit && !MEETINGS.has(lemma)) return [];
      const before = tokens.slice(Math.max(0, at - REACH), at);
      const level = isSummit ? (holds(before, MINISTERS) ? 'ministers' : 'leaders') : holds(before, MINISTERS) ? 'ministers' : holds(before, LEADERS) ? 'leaders' : undefined;
      const first = before[0];
      const body = first && within(document.names, { start: first.start, end: token.start }).find(({ type }) => type === 'organisation');
      if (level === undefined || !body) return [];
      // "the Association (ASEAN) foreign ministers’ gathering"
      const bracketed = before.some(({ start, text }) => start === body.end && text === ')');
      const from = bracketed ? (before.find(({ start }) => start > body.end) ?? token).start : body.start;
      const places = within(document.names, sentence).filter(({ type }) => type === 'place').map(({ entity }) => entity);
      return [{ body: body.entity, level, places, words: { start: Math.min(from, token.start), end: token.end }, headline: sentence.kind === 'headline' }];
    });
  }),
);

const holds = (tokens: readonly Token[], words: ReadonlySet<string>): boolean => tokens.some(({ lemma }) => words.has(lemma.toLowerCase()));

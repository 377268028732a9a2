import type { Claim, Span } from '../../model.js';
import { excerptOf } from './excerpt.js';
import { type Phrase, strong } from './nodes.js';
import { sentenceAt, type StoryView } from './view.js';

/** Keeps our mark and the article's own apart where they meet: “ “The US …” ”. */
const NARROW_SPACE = '\u202F';
/** First-strong isolate and its end: right-to-left words must not turn the rest of the line round. */
const ISOLATE = '\u2068';
const ISOLATE_END = '\u2069';

/** The telling words in bold in their clause, within quotation marks; the article's own marks stay inside. */
export function quoted(view: StoryView, claim: Claim, words: Span): readonly Phrase[] {
  const document = view.document(claim.article);
  if (!document) return [];
  const { before, words: telling, after } = excerptOf(document, words, claim);
  const whole = before + telling + after;
  const [open, close] = turnsAround(whole) ? [ISOLATE, ISOLATE_END] : ['', ''];
  const gapBefore = isMark(whole.charAt(0)) ? NARROW_SPACE : '';
  const gapAfter = isMark(whole.charAt(whole.length - 1)) ? NARROW_SPACE : '';
  return [`${open}“${gapBefore}${before}`, ...(telling ? [strong(telling)] : []), `${after}${gapAfter}”${close}`];
}

function isMark(character: string): boolean {
  return '"“”„‟«»\'‘’'.includes(character) && character !== '';
}

/** Right-to-left scripts, and the controls that change direction. */
function turnsAround(text: string): boolean {
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\u200E\u200F\u202A-\u202E\u2066-\u2069]/u.test(text);
}

/** Where words stand: "¶ 9", "headline". */
export function whereabouts(view: StoryView, claim: Claim, words: Span): string {
  const document = view.document(claim.article);
  const sentence = document && (sentenceAt(document, words.start) ?? document.sentences[claim.sentence]);
  if (!sentence) return '';
  return sentence.kind === 'body' || sentence.kind === 'dateline' ? `¶ ${sentence.paragraph + 1}` : sentence.kind;
}

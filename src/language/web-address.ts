import { isCloser, isOpener } from './characters.js';

const DOMAINS: ReadonlySet<string> = new Set([
  'com', 'org', 'net', 'edu', 'gov', 'mil', 'int', 'info', 'biz', 'io', 'tv', 'co', 'uk', 'us', 'ca', 'au', 'nz', 'ie', 'in', 'eu', 'de', 'fr', 'it', 'es', 'pt', 'nl', 'be',
  'ch', 'at', 'se', 'no', 'dk', 'fi', 'pl', 'cz', 'ru', 'ua', 'cn', 'jp', 'kr', 'hk', 'sg', 'my', 'ph', 'th', 'za', 'ng', 'ke', 'il', 'tr', 'gr', 'br', 'mx', 'ar', 'app', 'dev', 'ai', 'me',
]);

/** Domains that no sentence begins with: News.Com, but not "it.In". */
const CAPITAL_DOMAINS: ReadonlySet<string> = new Set(['Com', 'Org', 'Net', 'Edu', 'Gov', 'COM', 'ORG', 'NET', 'EDU', 'GOV']);

const FILE_TYPES: ReadonlySet<string> = new Set(['doc', 'docx', 'xls', 'xlsx', 'ppt', 'pdf', 'txt', 'csv', 'htm', 'html', 'php', 'asp', 'jsp', 'jpg', 'jpeg', 'png', 'gif', 'mp3', 'mp4', 'zip', 'exe', 'xml', 'json', 'js']);

/** Faces typed with punctuation, as whole words. */
const EMOTICONS: ReadonlySet<string> = new Set([
  ':)', ':-)', ':(', ':-(', ';)', ';-)', ':D', ':-D', ':P', ':-P', ':p', ':o', ':O', ':/', ':-/', '=)', '=(', '=D', ":'(", '^_^', '-_-', '<3', '(:', ':))', ':|', ':3', 'XD', 'xD',
]);

export function isEmoticon(word: string): boolean {
  return word.length <= 3 && EMOTICONS.has(word);
}

const SCHEME = /^(?:https?|ftp|mailto|doi):/i;
const TRAILING = /[.,;:!?…]/;

/**
 * End of the web address, e-mail address, handle, hashtag or file name that starts at `start` of a run without spaces;
 * `start` itself when there is none. A full stop or bracket after it is left out.
 */
export function addressEnd(text: string, start: number, end: number): number {
  const first = text[start];
  if (first === '@' || first === '#') return nameEnd(text, start, end);
  const head = text.slice(start, Math.min(end, start + 8));
  if (SCHEME.test(head) && end - start > 8) return trimmed(text, start, end);
  if (/^www\.\w/i.test(head)) return trimmed(text, start, end);
  if (end - start > 320) return start;
  const stop = addressCharacters(text, start, end);
  const word = text.slice(start, stop);
  const at = word.indexOf('@');
  if (at > 0) return /^[\w.%+'-]+@[\w.-]*\w/.test(word) ? start + /^[\w.%+'-]+@[\w.-]*\w/.exec(word)![0].length : start;
  return domainEnd(word, start);
}

/** @handle, #hashtag: a mark and a word with a letter in it ("#1" is a number sign). */
function nameEnd(text: string, start: number, end: number): number {
  let i = start + 1;
  let letters = 0;
  for (; i < end; i++) {
    const char = text[i]!;
    if (/[\p{L}_]/u.test(char)) letters++;
    else if (!/[\p{M}\d]/u.test(char)) break;
  }
  if (letters === 0) return start;
  // @example.com
  return text[start] === '@' && text[i] === '.' && i < end ? Math.max(i, domainEnd(text.slice(start + 1, addressCharacters(text, start + 1, end)), start + 1)) : i;
}

function addressCharacters(text: string, start: number, end: number): number {
  let i = start;
  while (i < end && /[\w.%+@/~?=&#:'-]/.test(text[i]!)) i++;
  return i;
}

/** yahoo.com, news.example.org/path, report.pdf; not "end.The". */
function domainEnd(word: string, start: number): number {
  const group = /^[a-z]{2,}(?:\.[a-z][a-z-]+){2,}(?![\w@])/.exec(word); // rec.games.chess
  if (group) return start + group[0].length;
  const match = /^(?:[A-Za-z0-9][\w-]*\.)+([A-Za-z]+\d?)(?![\w-])/.exec(word);
  if (!match) return start;
  const last = match[1]!;
  if (!DOMAINS.has(last) && !CAPITAL_DOMAINS.has(last) && !FILE_TYPES.has(last.toLowerCase())) return start;
  if (/^\d+\.$/.test(match[0].slice(0, -last.length)) && !FILE_TYPES.has(last)) return start;
  if (word[match[0].length] === '/') return start + trimmedLength(word);
  return start + match[0].length;
}

function trimmed(text: string, start: number, end: number): number {
  let stop = end;
  const opening = text.indexOf('(', start);
  const bracketed = opening >= 0 && opening < end; // …/wiki/Lyon_(film)
  while (stop > start + 1) {
    const unit = text.charCodeAt(stop - 1);
    if (TRAILING.test(text[stop - 1]!) || unit === 0x3e || unit === 0x3c) stop--;
    else if (isCloser(unit) || isOpener(unit)) {
      if (unit === 0x29 && bracketed) break;
      stop--;
    } else break;
  }
  return stop;
}

function trimmedLength(word: string): number {
  return trimmed(word, 0, word.length);
}

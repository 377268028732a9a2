import type { Quantity, Sentence } from '../model.js';

/** "2:18:14" and "1:43.27": hours, minutes and seconds, or minutes and hundredths. */
const CLOCKED = /^(?:(\d{1,2}):)?(\d{1,2}):(\d{2}(?:\.\d{1,3})?)$/;

/** Times of races that are written with colons, as lengths in seconds. */
export function clockedTimes({ tokens }: Sentence): readonly Quantity[] {
  return tokens.flatMap(({ text, start, end }): readonly Quantity[] => {
    // "10:30" is an hour of the day
    if (!text.includes(':') || !(text.includes('.') || text.indexOf(':') !== text.lastIndexOf(':'))) return [];
    const [, hours = '0', minutes, seconds] = CLOCKED.exec(text) ?? [];
    if (minutes === undefined || seconds === undefined) return [];
    const length = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
    return [{ start, end, low: length, high: length, unit: 'second', counted: null, approximate: false }];
  });
}

/** Whether a length is told to the second over hours, as only a race is: "two hours 18 minutes 41 seconds". */
export const isResultTime = ({ unit, start, end }: Quantity, { tokens }: Pick<Sentence, 'tokens'>): boolean => {
  if (unit !== 'second') return false;
  const own = tokens.filter((token) => token.start >= start && token.end <= end);
  return own.some(({ text }) => CLOCKED.test(text)) || own.filter(({ tag, text }) => tag === 'NUM' || /^\d/.test(text)).length > 2;
};

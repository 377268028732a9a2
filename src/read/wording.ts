import type { Problem } from '../model.js';
import { problem, type Place } from './problem.js';

/** A publication date that is none; the article is read without it. */
export function wrongDate(path: string, value: string, at: Place): Problem {
  return problem(path, `has a date of publication that is not ISO 8601: "${shorten(value)}"; the article is read without one`, 'Write it as 2025-07-11 or 2025-07-11T14:30:00+08:00.', at);
}

/** An optional field of the wrong type; the article is read without it. */
export function wrongField(path: string, field: string, expected: string, at: Place): Problem {
  return problem(path, `has a field "${field}" that is not ${expected}; the article is read without it`, `Give "${field}" as ${expected}, or leave it out.`, at);
}

/** The first characters at an offset, for "expected a comma, found …". */
export function whatStands(text: string, at: number, end: string): string {
  return shorten(text.slice(at, at + 12).trim()) || end;
}

/** Input quoted in a message stays on one line of readable length, free of control characters. */
export function shorten(value: string): string {
  const line = value.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

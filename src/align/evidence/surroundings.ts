import type { Profile } from '../profile.js';
import type { SentenceIndex } from '../sentences.js';
import type { See } from './see.js';

export type Likeness = 'unlike' | 'somewhat alike' | 'alike' | 'much alike';

/** The sentences that the claims stand in: how alike they are, whether better ones are at hand, what stands around them. */
export function surroundingsEvidence(a: Profile, b: Profile, sentences: SentenceIndex, see: See): Likeness {
  const likeness = sentences.likeness(a.row, b.row);
  if (likeness > 0) {
    see('sentences alike', likeness);
    see('sentences alike squared', likeness * likeness);
    const rank = Math.max(sentences.rank(a.row, b.row), sentences.rank(b.row, a.row));
    if (rank === 0) see('sentences are each other’s best', 1);
    else if (rank <= 2) see('sentences among each other’s best', 1);
  }
  const near = Math.max(neighbours(a, b, -1, sentences), neighbours(a, b, 1, sentences));
  if (near > 0) see('neighbours alike', near);
  // an item of a few sentences names an event once: the same word nearly always means the same event there
  see('brief items', 2 / (1 + Math.min(a.sentences, b.sentences)));
  if (a.headline || b.headline) see('headline', 1);
  if (a.claim.article === b.claim.article) {
    see('same article', 1);
    if (a.claim.sentence === b.claim.sentence) see('same sentence', 1);
  }
  see('position differs', Math.abs(a.position - b.position));
  return likeness < 0.1 ? 'unlike' : likeness < 0.25 ? 'somewhat alike' : likeness < 0.45 ? 'alike' : 'much alike';
}

function neighbours(a: Profile, b: Profile, step: number, sentences: SentenceIndex): number {
  const one = a.claim.sentence + step;
  const other = b.claim.sentence + step;
  return one < 0 || other < 0 || one >= a.sentences || other >= b.sentences ? 0 : sentences.likeness(a.row + step, b.row + step);
}

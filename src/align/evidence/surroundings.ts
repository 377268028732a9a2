import type { Profile } from '../profile.js';
import type { SentenceIndex } from '../sentences.js';
import { evidence, type See } from './see.js';

export const LIKENESSES = ['unlike', 'somewhat alike', 'alike', 'much alike'] as const;
export type Likeness = (typeof LIKENESSES)[number];

const SENTENCES = { alike: evidence('sentences alike'), squared: evidence('sentences alike squared'), best: evidence('sentences are each other’s best'), amongBest: evidence('sentences among each other’s best') };
const NEIGHBOURS = evidence('neighbours alike');
const BRIEF = evidence('brief items');
const HEADLINE = evidence('headline');
const SAME_ARTICLE = evidence('same article');
const SAME_SENTENCE = evidence('same sentence');
const POSITION = evidence('position differs');

/** The sentences that the claims stand in: how alike they are, whether better ones are at hand, what stands around them. */
export function surroundingsEvidence(a: Profile, b: Profile, sentences: SentenceIndex, see: See): Likeness {
  const likeness = sentences.likeness(a.row, b.row);
  if (likeness > 0) {
    see(SENTENCES.alike, likeness);
    see(SENTENCES.squared, likeness * likeness);
    const rank = Math.max(sentences.rank(a.row, b.row), sentences.rank(b.row, a.row));
    if (rank === 0) see(SENTENCES.best, 1);
    else if (rank <= 2) see(SENTENCES.amongBest, 1);
  }
  const near = Math.max(neighbours(a, b, -1, sentences), neighbours(a, b, 1, sentences));
  if (near > 0) see(NEIGHBOURS, near);
  // an item of a few sentences names an event once: the same word nearly always means the same event there
  see(BRIEF, 2 / (1 + Math.min(a.sentences, b.sentences)));
  if (a.headline || b.headline) see(HEADLINE, 1);
  if (a.claim.article === b.claim.article) {
    see(SAME_ARTICLE, 1);
    if (a.claim.sentence === b.claim.sentence) see(SAME_SENTENCE, 1);
  }
  see(POSITION, Math.abs(a.position - b.position));
  return likeness < 0.1 ? 'unlike' : likeness < 0.25 ? 'somewhat alike' : likeness < 0.45 ? 'alike' : 'much alike';
}

function neighbours(a: Profile, b: Profile, step: number, sentences: SentenceIndex): number {
  const one = a.claim.sentence + step;
  const other = b.claim.sentence + step;
  return one < 0 || other < 0 || one >= a.sentences || other >= b.sentences ? 0 : sentences.likeness(a.row + step, b.row + step);
}

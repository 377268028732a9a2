import t from 'tap';
import { companyOf } from '../../src/align/neighbours.js';
import type { Profile } from '../../src/align/profile.js';
import type { Claim } from '../../src/model.js';

/** Only what the company of a pair is read off. */
const profile = (index: number, article: string, start: number, end: number): Profile => ({ index, claim: { article, start, end } as Claim }) as Profile;

const [killed, injured, far, dead, hurt] = [profile(0, 'a', 0, 40), profile(1, 'a', 45, 80), profile(2, 'a', 900, 940), profile(3, 'b', 10, 60), profile(4, 'b', 70, 99)] as const;

t.test('a pair is in good company when the claims beside it are told alike', async (t) => {
  const { best, count } = companyOf([[killed, dead], [injured, hurt], [far, hurt]], [2.5, -1, -1]);
  t.same([...best], [0, 2.5, 0], 'the sure pair speaks for the one beside it, not for one at the other end of the article');
  t.same([...count], [0, 1, 0]);
});

t.test('an unlikely pair speaks for none, and a claim inside another is no neighbour', async (t) => {
  t.same([...companyOf([[killed, dead], [injured, hurt]], [-0.5, -1]).count], [0, 0]);
  const inside = profile(1, 'a', 10, 30);
  t.same([...companyOf([[killed, dead], [inside, hurt]], [2, 1]).count], [0, 0]);
});

t.test('one very sure pair weighs no more than a sure one', async (t) => {
  t.same([...companyOf([[killed, dead], [injured, hurt]], [8, -1]).best], [0, 3]);
});

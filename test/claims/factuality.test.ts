import t from 'tap';
import { extractClaims } from '../../src/claims/extract.js';
import { analyse } from '../../src/language/analyse.js';
import type { Factuality } from '../../src/model.js';

/** A sentence, the predicate asked about, and how certain the words leave it. */
const rows: readonly (readonly [string, string, Factuality])[] = [
  // asserted, denied
  ['The mill closed on Monday.', 'close', 'CT+'],
  ['The mill did not close.', 'close', 'CT-'],
  ['Nobody signed the deal.', 'sign', 'CT-'],
  ['The union no longer supports the plan.', 'support', 'CT-'],
  ['The club not only won the cup, it sold its stadium.', 'win', 'CT+'],
  ['The runner has never knowingly used the drug.', 'use', 'CT-'],
  ['The company has yet to sign the deal.', 'sign', 'CT-'],
  ['The union stopped short of calling a strike.', 'call', 'CT-'],
  ['The driver left without paying the fine.', 'pay', 'CT-'],
  ['The captain failed to report the leak.', 'report', 'CT-'],
  ['The minister refused to sign the treaty.', 'sign', 'CT-'],
  ['The captain denied that the ferry had sunk.', 'sink', 'CT-'],
  ['There is currently no approved vaccine against the fever.', 'be', 'CT-'],
  ['Sales of no- and low-alcohol beers grew.', 'grow', 'CT+'],
  // modals and hedges
  ['The mill may close.', 'close', 'PS+'],
  ['The mill will close in May.', 'close', 'CT+'],
  ['The suspect reportedly fled to Spain.', 'flee', 'PR+'],
  ['It is unlikely that the talks will resume.', 'resume', 'PR-'],
  ['The talks are unlikely to begin.', 'begin', 'PR-'],
  ['It is possible that the hiker fell.', 'fall', 'PS+'],
  ['Nine sailors are feared to have drowned.', 'drown', 'PS+'],
  ['Fourteen people are known to have died.', 'die', 'CT+'],
  ['It is unclear whether the pilot survived.', 'survive', 'U'],
  ['Police believe that the hiker fell.', 'fall', 'PR+'],
  ['The rebels appear to control the town.', 'control', 'PR+'],
  // promises, plans, demands, attempts, aspect
  ['The ministry agreed to resume the shipments.', 'resume', 'U'],
  ['The ministry agreed to resume the shipments.', 'agree', 'CT+'],
  ['The judge ordered the company to pay a fine.', 'pay', 'U'],
  ['The minister urged farmers to sell grain.', 'sell', 'U'],
  ['The talks are expected to begin in May.', 'begin', 'PR+'],
  ['The thieves tried to flee.', 'flee', 'U'],
  ['The port began to ship grain.', 'ship', 'CT+'],
  ['The firm stopped selling rifles.', 'sell', 'CT-'],
  ['The firm is going to close the mill.', 'close', 'CT+'],
  ['The firm has to close the mill.', 'close', 'U'],
  ['The ministry announced a plan to resume the shipments.', 'resume', 'U'],
  ['She was the first woman to win the race.', 'win', 'CT+'],
  ['The captain ordered a search and was to travel to Oslo.', 'travel', 'PR+'],
  ['The chief executive is to quit in May.', 'quit', 'CT+'],
  ['The man was to be sentenced on Monday.', 'sentence', 'PR+'],
  // conditions, purposes, what is taken for granted
  ['If it rains, the final will move to Oslo.', 'rain', 'U'],
  ['If it rains, the final will move to Oslo.', 'move', 'U'],
  ['If the dam had broken, the village would have vanished.', 'vanish', 'CT-'],
  ['The deal would have created 300 jobs.', 'create', 'U'],
  ['The minister flew to Oslo to sign the treaty.', 'sign', 'U'],
  ['The champion beat the Dane to retain the title.', 'retain', 'CT+'],
  ['The minister resigned after losing the vote.', 'lose', 'CT+'],
  ['Will the minister resign?', 'resign', 'U'],
  // nominal events
  ['They spoke of a possible summit.', 'summit', 'PS+'],
  ['The leaders cancelled the summit.', 'summit', 'CT-'],
  ['A protest is expected on Friday.', 'protest', 'PR+'],
  ['The party called for an investigation.', 'investigation', 'U'],
  ['The new tax may spark protests.', 'protest', 'PS+'],
  ['There was no agreement.', 'agreement', 'CT-'],
  ['The suspension of the tariffs ended in May.', 'suspension', 'CT+'],
  ['The trial starts on Monday.', 'start', 'CT+'],
];

for (const [text, lemma, factuality] of rows) {
  t.test(`${text} (${lemma})`, async (t) => {
    const documents = analyse([{ id: 'a', path: null, title: null, source: null, published: '2025-03-11', url: null, text }]);
    t.equal(extractClaims(documents).find(({ predicate }) => predicate.lemma.split(' ')[0] === lemma)?.factuality, factuality);
  });
}

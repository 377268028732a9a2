import fc from 'fast-check';
import t from 'tap';
import { extractClaims } from '../../src/claims/extract.js';
import { analyse } from '../../src/language/analyse.js';
import type { Claim } from '../../src/model.js';

function claimsOf(text: string): { claims: readonly Claim[]; documents: ReturnType<typeof analyse> } {
  const documents = analyse([{ id: 'a', path: null, title: null, source: null, published: '2025-03-11', url: null, text }]);
  return { claims: extractClaims(documents), documents };
}

const claim = (text: string, lemma: string): Claim | undefined => claimsOf(text).claims.find(({ predicate }) => predicate.lemma.split(' ')[0] === lemma);

/** A text, a predicate of it, and the words that the claim spans. */
const spans: readonly (readonly [string, string, string])[] = [
  ['The minister said that the mill had closed.', 'close', 'the mill had closed'],
  ['The crew left after the pump failed.', 'fail', 'the pump failed'],
  ['The two held their first meeting since she took office in May.', 'meeting', 'The two held their first meeting since she took office in May'],
  ['The two have held many meetings since she took office in May.', 'hold', 'The two have held many meetings'],
  ['Police questioned a sailor whose ship had sunk.', 'sink', 'a sailor whose ship had sunk'],
  ['Police found a van that carried two rifles.', 'carry', 'a van that carried two rifles'],
  ['The mayor called the plan "a costly mistake."', 'call', 'The mayor called the plan "a costly mistake."'],
  ['Despite the heavy rain, the match went ahead.', 'go', 'the match went ahead'],
  ['The mill closed on Monday, according to the union.', 'close', 'The mill closed on Monday'],
  ['Teacher Clara Bowen, 43, and farmer Tom Reed, 51, drowned on Sunday.', '51', 'Reed, 51'],
  ['Thirty passengers were hurt, four of them badly.', 'four', 'four of them badly'],
  ['The court fined a nurse from Bergen.', 'bergen', 'a nurse from Bergen'],
  ['The shop sells a $300 camera.', '$', 'a $300 camera'],
];

for (const [text, lemma, words] of spans) {
  t.test(`span: ${text}`, async (t) => {
    const found = claim(text, lemma);
    t.equal(found && text.slice(found.start, found.end), words);
  });
}

/** A text, a predicate of it, and its participants as role=lemma. */
const roles: readonly (readonly [string, string, readonly string[]])[] = [
  ['Police arrested a driver who had fled the town.', 'flee', ['actor=driver', 'object=town']],
  ['The judge ordered the company to pay a fine.', 'pay', ['actor=company', 'object=fine']],
  ['Oman freed a ship seized by pirates.', 'seize', ['object=ship', 'actor=pirate']],
  ['The driver was arrested and charged.', 'charge', ['object=driver']],
  ['The army bombed and destroyed the bridge.', 'bomb', ['actor=army', 'object=bridge']],
  ['Critics praised the treaty that Norway signed.', 'sign', ['object=treaty', 'actor=norway']],
  ['They reported the arrest of the captain.', 'arrest', ['object=captain']],
  ['Teacher Clara Bowen, 43, and farmer Tom Reed, 51, drowned on Sunday.', '43', ['actor=clara']],
  ['Thirty passengers were hurt, four of them badly.', 'four', ['object=passenger']],
];

for (const [text, lemma, expected] of roles) {
  t.test(`arguments: ${text}`, async (t) => {
    const found = claim(text, lemma)?.arguments.filter(({ role }) => role === 'actor' || role === 'object').map(({ role, lemma: word }) => `${role}=${word.toLowerCase()}`);
    t.same(found, expected);
  });
}

/** A text, a predicate of it, and the words of its participants and circumstances. */
const wordings: readonly (readonly [string, string, readonly string[]])[] = [
  ['The offer is not fair.', 'fair', ['actor=The offer', 'attribute=fair']],
  ['The union said that the mill was safe.', 'say', ['actor=The union', 'content=safe']],
  ['Police arrested him on the day of the fire.', 'arrest', ['actor=Police', 'object=him', 'time=the day of the fire']],
];

for (const [text, lemma, expected] of wordings) {
  t.test(`words of arguments: ${text}`, async (t) => {
    const found = claim(text, lemma)?.arguments.filter(({ role }) => role !== 'manner').map(({ role, start, end }) => `${role}=${text.slice(start, end)}`);
    t.same(found, expected);
  });
}

/** A text, a predicate of it, and the claim as a sentence of its own. */
const statements: readonly (readonly [string, string, string])[] = [
  ['Maria Keller resigned on Monday. She had led the bank since 2010.', 'lead', 'Maria Keller had led the bank since 2010.'],
  ['The minister said that the mill had closed.', 'close', 'The mill had closed.'],
  ['Police questioned a sailor whose ship had sunk.', 'sink', 'A sailor’s ship had sunk.'],
  ['Oman freed a ship seized by pirates.', 'seize', 'A ship was seized by pirates.'],
  ['The captain ordered a search and was to travel to Oslo.', 'travel', 'The captain was to travel to Oslo.'],
  ['Now the chief executive is to quit.', 'quit', 'Now the chief executive is to quit.'],
  ['The ministry will meet the union and publish the results.', 'publish', 'The ministry will publish the results.'],
  ['The union rejected the offer, calling it an insult.', 'call', 'The union called it an insult.'],
  ['Police stopped a truck carrying rifles.', 'carry', 'A truck was carrying rifles.'],
  ['"The pump failed twice," said Anna Berg.', 'say', 'The pump failed twice, Anna Berg said.'],
  ['Teacher Clara Bowen, 43, and farmer Tom Reed, 51, drowned on Sunday.', '43', 'Clara Bowen is 43.'],
  ['The report blamed regional governor Ernst Vogel.', 'governor', 'Ernst Vogel is the regional governor.'],
  ['The songwriter Ernst Vogel played in Oslo.', 'play', 'Ernst Vogel played in Oslo.'],
  ['Thirty passengers were hurt, four of them badly.', 'four', 'Four of them were hurt badly.'],
  ['The court fined a nurse from Bergen.', 'bergen', 'A nurse is from Bergen.'],
  ['An injured 36-year-old Australian climber left.', 'old', 'An injured Australian climber is 36 years old.'],
  ['Anna Berg resigned. She’d been asked to stay.', 'ask', 'Anna Berg had been asked to stay.'],
  ['Anna Berg, who had run the bank for years, was slow.', 'slow', 'Anna Berg was slow.'],
  ['She was the first woman to win the race.', 'win', 'The first woman won the race.'],
  ['The union left the talks after having rejected the offer.', 'reject', 'The union had rejected the offer.'],
  ['Critics noted the directors’ failure to publish the results.', 'publish', 'The directors’ failure to publish the results.'],
  ['It was the worst storm the island has seen in decades.', 'see', 'The island has seen the worst storm in decades.'],
  ['He was accused of being an accomplice.', 'accomplice', 'He was an accomplice.'],
  ['The minister praised the suspension of the tariffs.', 'suspension', 'The suspension of the tariffs.'],
  ['Nor did she plan to stop.', 'stop', 'She did not plan to stop.'],
  ['Never had the club paid so much.', 'pay', 'The club had never paid so much.'],
  ['The mill may have to move its press.', 'move', 'The mill may have to move its press.'],
  ['The verdict made people think.', 'think', 'People thought.'],
  ['The clerk is accused of posing as a doctor.', 'pose', 'The clerk posed as a doctor.'],
  ['The council passed, by a majority of 35 to 23, an amendment.', 'pass', 'The council passed, by a majority of 35 to 23, an amendment.'],
  ['Police said there were no injuries.', 'be', 'There were no injuries.'],
  ['Brink was offered and accepted the post of secretary.', 'accept', 'Brink accepted the post of secretary.'],
  ['Brink was given a medal and awarded a prize.', 'award', 'Brink was awarded a prize.'],
  ['A South African climber fell.', 'african', 'A climber is South African.'],
  ['Guards stood outside the home where he lived and where hundreds have been gathering.', 'gather', 'Hundreds have been gathering.'],
  ['The bolt was a bit bent, which showed that it had hit a wall.', 'show', 'This showed that it had hit a wall.'],
  ['A well known actor resigned.', 'know', 'An actor was well known.'],
  ['The union urged women to stand as candidates.', 'stand', 'The union urged women to stand as candidates.'],
];

for (const [text, lemma, statement] of statements) {
  t.test(`statement: ${text}`, async (t) => {
    t.equal(claim(text, lemma)?.statement, statement);
  });
}

/** A text, a lemma, and the words that name the event. */
const predicates: readonly (readonly [string, string, string])[] = [
  ['The ministry issued a second warning on Monday.', 'warning', 'issued a second warning'],
  ['The bank is undergoing vetting.', 'vetting', 'undergoing vetting'],
  ['The mayor announced her nominee for the post.', 'nominee', 'nominee'],
  ['Oslo ferry sinks - 2 Missing, 4 Hurt in Fog', 'missing', 'Missing'],
  ['Miner dead after tunnel collapse\n\nA miner died on Monday.', 'dead', 'dead'],
  ['Troopers Stop Drunk Pilot in Oslo\n\nA pilot was stopped on Monday.', 'drunk', 'Drunk'],
];

for (const [text, lemma, words] of predicates) {
  t.test(`predicate: ${text}`, async (t) => {
    const found = claimsOf(text).claims.find(({ predicate }) => predicate.lemma === lemma)?.predicate;
    t.equal(found && text.slice(found.start, found.end), words);
  });
}

t.test('an office is told once: the second "President Vogel" says nothing new', async (t) => {
  const { claims } = claimsOf('President Ernst Vogel left Oslo. Later President Vogel spoke to the union.');
  t.equal(claims.filter(({ predicate }) => predicate.lemma === 'president').length, 1);
});

t.test('a score behind a name is no age', async (t) => {
  t.notOk(claim('The judges scored it for Tom Reed, 112-104.', '112'));
  t.not(claim('The union beat Tom Reed, 40 votes to 12.', '40')?.predicate.form, 'appositive');
});

t.test('every claim lies in its sentence, and its predicate in the claim', async () => {
  const words = fc.constantFrom('the', 'minister', 'said', 'that', 'who', 'whose', ',', '"', '“', '”', '.', 'agreed', 'to', 'resume', 'talks', 'in', 'Oslo', 'and', 'killed', 'by', 'police', 'which', 'was', 'not', 'if', '15-year-old', 'boy', 'where', 'offering', 'according', 'dead', '12', 'after', 'He', 'she’d', 'Norway’s');
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 40 }), (list) => {
      const { claims, documents } = claimsOf(list.join(' '));
      return claims.every(({ start, end, predicate, sentence }) => {
        const around = documents[0]!.sentences[sentence]!;
        return around.start <= start && start <= predicate.start && predicate.start < predicate.end && predicate.end <= end && end <= around.end;
      });
    }),
    { numRuns: 200 },
  );
});

t.test('a percentage is a claim with its whole only', async (t) => {
  const figures = (text: string) => claimsOf(text).claims.filter(({ predicate }) => predicate.form === 'attributive').map(({ start, end }) => text.slice(start, end));
  t.same(figures('The shares of the mill plunged 9 per cent on Monday.'), []);
  t.same(figures('Some 65 per cent of the voters stayed at home.'), ['Some 65 per cent of the voters']);
});

t.test('what is no claim: parts of names, people as explanations of events, comparisons, a doer who is none', async (t) => {
  const statements = (text: string) => claimsOf(text).claims.map(({ statement }) => statement);
  t.notOk(statements('She moved to the United Kingdom.').some((statement) => statement.includes('was United')));
  t.notOk(statements('General Dynamics reported higher profits.').some((statement) => statement.includes('is General')));
  t.notOk(statements('Norway, like almost every country, demands a visa.').some((statement) => statement.startsWith('Norway is')));
  t.notOk(statements('Customers can find out whether products are affected by checking the list.').some((statement) => statement.startsWith('Products are checking')));
  t.ok(statements('The talks, led by General Alva Brink, ended.').some((statement) => statement.includes('Alva Brink')));
});

t.test('a day is nobody, and nobody is died', async (t) => {
  const statements = claimsOf('Yesterday, a young climber died after falling about 150 metres at Brack Point.').claims.map(({ statement }) => statement);
  t.ok(statements.some((statement) => /a young climber died\.$/i.test(statement)), statements.join(' | '));
  t.notOk(statements.some((statement) => statement.includes('was died')));
  t.notOk(statements.some((statement) => statement.startsWith('Yesterday is')));
});

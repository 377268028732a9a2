import { type EventPlace, eventPlaces } from '../../src/language/event-places.js';
import { excludeEachOther } from '../../src/language/geography.js';
import { areAlike } from '../../src/language/lexicon/alike.js';
import { firstOfEach } from '../../src/language/told-twice.js';
import { descendants, treeOf } from '../../src/language/tree.js';
import { isWithin, within } from '../../src/language/within.js';
import type { Answer, Document, Sentence, Span, TimeExpression } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Place extends Answer {
  readonly told: EventPlace;
  /** True where the article gives the event no other place. */
  readonly sole: boolean;
  /** Days that are told of it. */
  readonly times: readonly TimeExpression[];
}

/** The city of the unveiling, the country where it is made, the hospital or the home in which somebody died: wherever in the story it is told. */
export const whereItWas: DivergenceRule<Place> = {
  id: 'where-it-was',
  kind: 'place',
  question: 'In what place?',
  acrossOnly: true,

  facts: (document) => placesIn(document),

  answer: (claim, { document }) => placesIn(document).find(({ named }) => isWithin(named, claim))?.answer,

  differ({ told: a, sole: aloneOne, times }, { told: b, sole: aloneOther, times: otherTimes }) {
    // the talks in Osaka on Sunday, and those in Tokyo on March 4
    if (times.length > 0 && otherTimes.length > 0 && !times.some((t) => otherTimes.some((u) => t.from! <= u.to! && u.from! <= t.to!))) return 'unrelated';
    if (a.thing !== null && b.thing !== null && !areAlike(a.thing, b.thing)) return 'unrelated';
    if (a.kind !== null && b.kind !== null) return a.kind === b.kind ? undefined : { severity: 'high', because: 'it cannot have been in both places' };
    if (a.place === null || b.place === null) return 'unrelated';
    if (!excludeEachOther(a.place, b.place)) return undefined;
    const shared = a.who.some((who) => b.who.includes(who));
    if (!aloneOne || !aloneOther || (a.sort !== 'once' && !shared)) return 'unrelated';
    return { severity: shared || a.thing !== null ? 'high' : 'medium', because: 'it cannot have been in both places' };
  },

  examples: [
    {
      title: 'two cities of one unveiling',
      finds: 'high',
      says: { 'Keller Motors unveiled the van in Osaka on Tuesday.': 'Osaka', 'The unveiling in Tokyo was led by Keller Motors.': 'Tokyo' },
    },
    {
      title: 'at home or in hospital',
      finds: 'high',
      says: { 'Maria Keller died at her home in Kent.': 'home', 'Maria Keller died in hospital.': 'hospital' },
    },
    {
      title: 'made in two countries',
      finds: 'high',
      says: { 'The cookers were made in China.': 'China', 'The cookers are assembled in Vietnam.': 'Vietnam' },
    },
    {
      title: 'a city and its country',
      finds: 'agreement',
      says: { 'Keller Motors unveiled the van in Osaka.': 'Osaka', 'The unveiling in Japan was led by Keller Motors.': 'Japan' },
    },
    {
      title: 'other people',
      finds: 'agreement',
      says: { 'Maria Keller died in hospital.': 'hospital', 'Jonas Brandt died at his home.': 'home' },
    },
    {
      title: 'another day, another meeting',
      finds: 'agreement',
      says: { 'Keller Motors held talks in Osaka on March 4, 2025.': 'Osaka', 'Keller Motors held talks in Tokyo on May 11, 2025.': 'Tokyo' },
    },
    {
      title: 'a day each, in sentences that tell of others besides',
      finds: 'agreement',
      says: { 'Keller Motors will resume talks next month, after talks in Osaka with Brandt Holding on Sunday.': 'Osaka', 'Keller Motors will resume talks in Tokyo with Brandt Holding on July 4, Brandt Holding said on June 9.': 'Tokyo' },
    },
    {
      title: 'near is not in',
      finds: 'nothing',
      says: { 'Two trains collided near Osaka.': undefined, 'Two trains collided in Tokyo.': 'Tokyo' },
    },
  ],
};

function placesIn(document: Document): readonly Fact<Place>[] {
  const { text } = document.article;
  const places = eventPlaces(document);
  const dated = document.times.filter(({ from, to }) => from !== null && to !== null);
  // what is told twice is compared once
  const told = firstOfEach(places, ({ event, place, kind, thing, who }) => `${event} ${place} ${kind} ${thing} ${who.join('+')}`);
  const named = new Map<string, Set<string>>();
  for (const { event, place } of places) if (place !== null) (named.get(event) ?? named.set(event, new Set()).get(event)!).add(place);
  return told.map((place) => {
    const sole = place.place === null || [...named.get(place.event)!].every((other) => !excludeEachOther(other, place.place!));
    return { subject: place.event, named: place.named, answer: { says: text.slice(place.words.start, place.words.end), words: place.words, told: place, sole, times: timesOf(place.named, within(document.sentences, place.named)[0]!, dated) } };
  });
}

/** The days nearest above the event: "will resume next month, after talks in Osaka on Sunday" dates the talks by the Sunday. */
function timesOf(named: Span, sentence: Sentence, dated: readonly TimeExpression[]): readonly TimeExpression[] {
  const all = within(dated, sentence);
  if (all.length < 2) return all;
  const tree = treeOf(sentence);
  const { tokens } = tree;
  for (let at = tokens.findIndex(({ start }) => start >= named.start); at >= 0; at = tokens[at]!.head) {
    const under = descendants(tree, at).map((i) => tokens[i]!);
    const own = all.filter((time) => under.some((token) => isWithin(token, time)));
    if (own.length > 0) return own;
  }
  return all;
}

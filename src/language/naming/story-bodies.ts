import { acronymsOf, addsPlace, foldWords, standsForLonger, withoutSuffix } from './forms.js';
import { lexicon } from './lexicon.js';
import { groupBy, mainType, type StoryEntity } from './story-entities.js';

/** Links the bodies of a story: acronyms, short forms and forms with a place before them, where exactly one longer form fits. */
export function linkBodies(things: readonly StoryEntity[]): void {
  const named = things.filter((entity) => entity.words.length > 1);
  const byFirst = groupBy(named.filter((entity) => mainType(entity)[0] === 'organisation'), ({ words }) => [words[0]!]);
  const byLast = groupBy(named, ({ words }) => [words[words.length - 1]!]);
  const byAcronym = groupBy(named, ({ words }) => acronymsOf(words));
  for (const entity of things) {
    const [type] = mainType(entity);
    if (type === 'place' || type === 'group' || lexicon().knownKeys.has(entity.key)) continue;
    const words = withoutSuffix(foldWords(entity.words));
    // An acronym of three letters or more, spelled as one word.
    const expanded = words.length === 1 && words[0]!.length >= 3 ? (byAcronym.get(words[0]!) ?? []) : [];
    const placed = (byLast.get(words[words.length - 1]!) ?? []).filter((long) => long !== entity && addsPlace(words, long.words));
    const longer = expanded.length > 0 ? expanded : placed.length > 0 ? placed : (byFirst.get(words[0]!) ?? []).filter((long) => long !== entity && type !== 'person' && standsForLonger(words, long.words));
    if (longer.length === 1 && longer[0] !== entity && longer[0]!.into !== entity) entity.into = longer[0];
  }
}

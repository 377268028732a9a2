/** Endings that Britain and America spell apart: "organise", "organize"; "labour", "labor". */
const ENDINGS: readonly (readonly [british: string, american: string])[] = [
  ['ise', 'ize'], // criticise
  ['iser', 'izer'], // organiser
  ['isation', 'ization'], // nationalisation
  ['yse', 'yze'], // paralyse
  ['our', 'or'], // labour
  ['tre', 'ter'], // theatre
  ['fence', 'fense'], // defence
  ['ogue', 'og'], // dialogue
  ['gramme', 'gram'], // programme
];
/** "four" is no spelling of "for". */
const SHORTEST = 5;

/** A word, with its other spellings: across the Atlantic, and without its hyphen ("standoff", "stand-off"). */
export function spellingsOf(word: string): readonly string[] {
  const all = [word];
  if (word.length >= SHORTEST) {
    for (const [british, american] of ENDINGS) {
      if (word.endsWith(british)) all.push(word.slice(0, -british.length) + american);
      else if (word.endsWith(american)) all.push(word.slice(0, -american.length) + british);
    }
  }
  if (word.includes('-')) all.push(word.replaceAll('-', ''));
  return all;
}

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
/** Words that are spelt apart as a whole; some spell another word as well ("check"), so only the words around can tell. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['cheque', 'check'], ['tyre', 'tire'], ['kerb', 'curb'], ['plough', 'plow'], ['grey', 'gray'], ['sceptic', 'skeptic'], ['sceptical', 'skeptical'], ['storey', 'story'], ['gaol', 'jail'], ['moustache', 'mustache'], ['mum', 'mom'],
  ['aluminium', 'aluminum'], ['pyjamas', 'pajamas'], ['draught', 'draft'], ['licence', 'license'], ['practise', 'practice'], ['jewellery', 'jewelry'], ['manoeuvre', 'maneuver'], ['cosy', 'cozy'], ['axe', 'ax'], ['whisky', 'whiskey'],
]);

const INFLECTIONS = ['s', 'd', 'ed', 'ing', ''] as const;

/** A form in the spelling of one house, whichever it was written in: "cheques" is "checks", "dialogue" is "dialog". */
export function inOneSpelling(form: string): string {
  for (const ending of INFLECTIONS) {
    if (!form.endsWith(ending)) continue;
    const stem = form.slice(0, form.length - ending.length);
    const whole = PAIRS.get(stem);
    if (whole !== undefined) return whole + ending;
    if (stem.length < SHORTEST) continue;
    for (const [british, american] of ENDINGS) if (stem.endsWith(british)) return stem.slice(0, -british.length) + american + ending;
  }
  return form;
}

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

/**
 * Hyphenated words are cut at their hyphens as the English treebanks of Universal Dependencies cut them
 * (high|-|level, 90|-|day, COVID|-|19), unless the first or last part is no word of its own: e-mail, anti-war, mid-July, four-fold.
 */
const PREFIXES: ReadonlySet<string> = new Set([
  'e', 'a', 'u', 'x', 'agro', 'ante', 'anti', 'arch', 'be', 'bi', 'bio', 'co', 'counter', 'cross', 'cyber', 'de', 'eco', 'ex', 'extra',
  'hyper', 'inter', 'intra', 'macro', 'mega', 'micro', 'mid', 'mini', 'multi', 'neo', 'non', 'over', 'pan', 'para', 'peri', 'post', 'pre',
  'pro', 'proto', 'pseudo', 'psycho', 'quasi', 're', 'semi', 'socio', 'sub', 'super', 'tri', 'ultra', 'un', 'uni', 'vice',
]);

const SUFFIXES: ReadonlySet<string> = new Set(['esque', 'ette', 'fest', 'fold', 'gate', 'ish', 'itis', 'less', 'most', 'rama', 'wise', 'ever']);

export function isHyphenPrefix(part: string): boolean {
  return part.length <= 7 && PREFIXES.has(part.toLowerCase());
}

export function isHyphenSuffix(part: string): boolean {
  return part.length <= 5 && SUFFIXES.has(part.toLowerCase());
}

/** Letters that follow a number and are a word of their own: 35|mm, 5|pm, 1.2|bn. */
const UNITS: ReadonlySet<string> = new Set([
  'am', 'pm', 'a.m', 'p.m', 'mm', 'cm', 'm', 'km', 'ml', 'cl', 'l', 'mg', 'g', 'kg', 'lb', 'lbs', 'oz', 'ft', 'in', 'yd', 'yds', 'mi', 'mph', 'kph', 'kmh', 'mpg',
  'k', 'mn', 'mln', 'bn', 'bln', 'tn', 'trn', 'b', 't', 'h', 'hr', 'hrs', 'hh', 'min', 'mins', 'sec', 'secs', 's', 'ms', 'yr', 'yrs', 'y', 'c', 'f', 'p', 'x', 'cc',
  'hz', 'khz', 'mhz', 'ghz', 'kb', 'mb', 'gb', 'tb', 'w', 'kw', 'mw', 'gw', 'kwh', 'mwh', 'gwh', 'kv', 'v', 'bps', 'pc', 'pct', 'pts', 'pt', 'sq', 'ha', 'gmt', 'utc', 'est', 'edt', 'cet', 'bst', 'usd', 'eur', 'gbp',
]);

export function isUnit(letters: string): boolean {
  return letters.length <= 4 && UNITS.has(letters.toLowerCase());
}

import { readFileSync } from 'node:fs';

/** Irregular verbs: [lemma, past forms, participles]. */
type IrregularVerb = readonly [lemma: string, past: readonly string[], participles: readonly string[]];

/** "took" → { lemma: 'take', past: true, participle: false } */
export interface IrregularForm {
  readonly lemma: string;
  readonly past: boolean;
  readonly participle: boolean;
}

let forms: Map<string, IrregularForm> | undefined;

/** What an irregular past form or participle is a form of; undefined for all other words. Lower case. */
export function irregularForm(form: string): IrregularForm | undefined {
  forms ??= read();
  return forms.get(form);
}

let pasts: Map<string, string> | undefined;

/** Verbs of more than one syllable that double their last letter: "referred", "admitted". */
const DOUBLING = new Set(['refer', 'prefer', 'infer', 'confer', 'defer', 'deter', 'transfer', 'occur', 'incur', 'recur', 'admit', 'permit', 'commit', 'submit', 'omit', 'regret', 'control', 'patrol', 'compel', 'expel', 'propel', 'rebel', 'equip', 'kidnap']);

/** Past form of a verb, by its lemma in lower case: resume → resumed, take → took, stop → stopped. */
export function pastOf(lemma: string): string {
  pasts ??= new Map(irregularVerbs().map(([verb, [past]]) => [verb, past!]));
  const irregular = pasts.get(lemma);
  if (irregular !== undefined) return irregular;
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return DOUBLING.has(lemma) || /^[^aeiou]*[aeiou][^aeiouwxy]$/u.test(lemma) ? `${lemma}${lemma.at(-1)}ed` : `${lemma}ed`;
}

const irregularVerbs = () => JSON.parse(readFileSync(new URL('./irregular-verbs.json', import.meta.url), 'utf8')) as IrregularVerb[];

function read(): Map<string, IrregularForm> {
  const verbs = irregularVerbs();
  const map = new Map<string, IrregularForm>();
  for (const [lemma, past, participles] of verbs) {
    for (const form of [...past, ...participles]) {
      if (!map.has(form)) map.set(form, { lemma, past: past.includes(form), participle: participles.includes(form) });
    }
  }
  return map;
}

/** Forms of be, have, do and the modals, contracted ones too: lemma, and the form that the word shows by itself. */
const AUXILIARIES: ReadonlyMap<string, readonly [lemma: string, form: VerbForm]> = new Map([
  ['be', ['be', 'base']], ['am', ['be', 'present']], ["'m", ['be', 'present']], ['is', ['be', 'present']], ["'s", ['be', 'present']],
  ['are', ['be', 'present']], ["'re", ['be', 'present']], ['was', ['be', 'past']], ['were', ['be', 'past']],
  ['been', ['be', 'participle']], ['being', ['be', 'gerund']], ['ai', ['be', 'present']],
  ['have', ['have', 'base']], ["'ve", ['have', 'base']], ['has', ['have', 'present']], ['had', ['have', 'past']], ['having', ['have', 'gerund']],
  ['do', ['do', 'base']], ['does', ['do', 'present']], ['did', ['do', 'past']], ['done', ['do', 'participle']], ['doing', ['do', 'gerund']],
  ['will', ['will', 'present']], ["'ll", ['will', 'present']], ['wo', ['will', 'present']], ['would', ['would', 'past']], ["'d", ['would', 'past']],
  ['can', ['can', 'present']], ['ca', ['can', 'present']], ['could', ['could', 'past']], ['may', ['may', 'present']], ['might', ['might', 'past']],
  ['shall', ['shall', 'present']], ['sha', ['shall', 'present']], ['should', ['should', 'past']], ['must', ['must', 'present']],
  ['ought', ['ought', 'present']], ['get', ['get', 'base']], ['gets', ['get', 'present']], ['got', ['get', 'past']],
  ['getting', ['get', 'gerund']], ['gotten', ['get', 'participle']],
]);

/** "base" also stands for the plural present ("they resume") until the tree tells them apart. */
export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'gerund';

/** Lemma and form of an auxiliary; undefined for a word that is none. Lower case, straight apostrophe. */
export function auxiliary(form: string): readonly [lemma: string, form: VerbForm] | undefined {
  return AUXILIARIES.get(form);
}

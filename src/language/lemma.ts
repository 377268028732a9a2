import { readFileSync } from 'node:fs';
import type { Tag } from '../model.js';
import { auxiliary, irregularForm } from './verb-forms.js';

/** What `train/` learnt of lemmas where the rules err, and the words by which a stem is recognised. */
interface LemmaTable {
  /** Tag → form → lemma. */
  readonly exceptions: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Verb lemmas, by which "hoping" (hope) and "hopping" (hop) are told apart. */
  readonly verbs: readonly string[];
}

let exceptions: Map<string, Map<string, string>> | undefined;
let verbs = new Set<string>();

function load(): Map<string, Map<string, string>> {
  const file = new URL('./weights/lemmas.json', import.meta.url);
  const table = JSON.parse(readFileSync(file, 'utf8')) as LemmaTable;
  useLemmas(table);
  return exceptions!;
}

/** Sets the table; training uses it before the file is there. */
export function useLemmas(table: LemmaTable): void {
  verbs = new Set(table.verbs);
  exceptions = new Map(Object.entries(table.exceptions).map(([tag, rows]) => [tag, new Map(Object.entries(rows))]));
}

/**
 * The dictionary form of a word: "shipments" → "shipment", "agreeing" → "agree". A proper noun stays as it is written;
 * everything else is lower case, with straight apostrophes.
 */
export function lemmaOf(form: string, tag: Tag): string {
  if (tag === 'PROPN') return form;
  const lower = form.toLowerCase().replace(/[‘’]/gu, "'");
  const exception = (exceptions ?? load()).get(tag)?.get(lower);
  return exception ?? lemmaByRule(lower, tag);
}

/** The lemma by the rules of English and the irregular verbs alone. */
export function lemmaByRule(form: string, tag: Tag): string {
  switch (tag) {
    case 'AUX':
      return auxiliary(form)?.[0] ?? form;
    case 'VERB':
      return irregularForm(form)?.lemma ?? verbLemma(form);
    case 'NOUN':
      return singular(form);
    case 'PART':
      return form === "n't" ? 'not' : form;
    default:
      return form;
  }
}

const NO_MEN = new Set(['specimen', 'regimen', 'abdomen', 'acumen', 'stamen', 'albumen', 'semen', 'hymen']);

/** bonuses, viruses; not causes, excuses */
const IN_S = new Set(['bonus', 'virus', 'bus', 'campus', 'status', 'chorus', 'census', 'consensus', 'surplus', 'fetus', 'foetus', 'genius', 'sinus', 'focus', 'circus', 'corpus', 'walrus', 'octopus', 'apparatus', 'prospectus', 'minibus', 'trolleybus', 'omnibus', 'coronavirus', 'plus', 'gas', 'canvas', 'atlas', 'lens', 'iris', 'pelvis']);

/** "countries" → "country", "boxes" → "box", "talks" → "talk"; "series", "crisis", "press" stay. */
function singular(form: string): string {
  // policemen, gunmen; not specimen
  if (form.length > 5 && form.endsWith('men')) return NO_MEN.has(form) ? form : `${form.slice(0, -2)}an`;
  if (form.length < 4 || !form.endsWith('s')) return form;
  if (/(?:ss|us|is|'s|ics)$/u.test(form)) return form;
  if (form.endsWith('ies')) return form.length > 4 ? `${form.slice(0, -3)}y` : form.slice(0, -1);
  if (/(?:ch|sh|x|ss|zz)es$/u.test(form) || (form.endsWith('ses') && IN_S.has(form.slice(0, -2)))) return form.slice(0, -2);
  return form.slice(0, -1);
}

function verbLemma(form: string): string {
  if (/^[dltv]ying$/u.test(form)) return `${form.slice(0, -4)}ie`;
  if (form.endsWith('ing') && /[aeiouy].*ing$/u.test(form)) return stem(form.slice(0, -3));
  if (form.endsWith('ied') && form.length > 4) return `${form.slice(0, -3)}y`;
  if (form.endsWith('eed')) return verbs.has(form) ? form : form.slice(0, -1);
  if (form.endsWith('ed') && /[aeiouy].*ed$/u.test(form)) return stem(form.slice(0, -2));
  if (form.endsWith('ies') && form.length > 4) return `${form.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz|o)es$/u.test(form)) return form.slice(0, -2);
  if (form.endsWith('s') && !/(?:ss|us|is)$/u.test(form) && form.length > 2) return form.slice(0, -1);
  return form;
}

/** What is left without -ing or -ed: as it is ("end"), with an e ("resum"), or with one consonant less ("stopp"). */
function stem(rest: string): string {
  if (verbs.has(`${rest}e`) && !verbs.has(rest)) return `${rest}e`;
  if (verbs.has(rest)) return rest;
  const single = rest.slice(0, -1);
  const doubled = /([bcdfgklmnprtvz])\1$/u.test(rest);
  if (doubled && verbs.has(single)) return single;
  if (doubled) return /(?:ll|ff|zz)$/u.test(rest) ? rest : single;
  return takesE(rest) ? `${rest}e` : rest;
}

/** Stems that English verbs do not end in without an e: "resum-", "suspens-", "escalat-", "charg-", "involv-". */
function takesE(rest: string): boolean {
  return /(?:[^aeiou][aeiou][cgsvz]|[^aeiou][aeiou][^aeiouwxy]at|[iu]at|[bcdfgklprstz]l|[rln][csv]|[lr]g|dg|ang|eng|[aeiou]{2}[csvz]|[iou]r[^aeiouy]?s|[^e]u|[aiou]b?at|at|iz|is|us|ut|ib|[^aeiou]id|ak|[^aeiou]in|ot|um|ir|ur|th)$/u.test(rest)
    && !/(?:[aeiou]{2}[tkmnrl]|[^aeiou]el|sis|cus|ing|vis?it|dit|mit|plot|pivot|rol|out)$/u.test(rest);
}

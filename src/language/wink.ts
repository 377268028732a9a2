import { createRequire } from 'node:module';
import { tagBehind, winkForm } from './wink-forms.js';

/** What of wink-nlp we use: its own types forbid loading it late. */
interface Wink {
  readonly its: { readonly pos: Reader };
  readDoc(text: string): { tokens(): { out(reader: Reader): string[] } };
}
type Reader = (index: number, document: unknown, addons: unknown) => string;

let wink: Wink | undefined;

/** One instance per process: each further winkNLP(model) doubles a string in the model, and the 21st fails. Loaded on first use. */
function loaded(): Wink {
  if (wink) return wink;
  const require = createRequire(import.meta.url);
  const create = require('wink-nlp') as (model: unknown, pipe: readonly string[]) => Wink;
  wink = create(require('wink-eng-lite-web-model'), ['pos']);
  return wink;
}

/**
 * wink-nlp's universal part of speech of words that are cut already.
 *
 * wink-nlp is given one form per word that it never cuts itself: what it has cut before changes how it cuts later
 * ("Rubio’s." makes the later "Rubio’s" one token), so its tokens depend on the documents read before; its tags of whole words do not.
 * @param words the words of one or more sentences, cut as `segment` cuts them
 * @param ends index after the last word of each sentence, ascending; words of two sentences do not influence each other
 */
export function winkTags(words: readonly string[], ends: readonly number[]): readonly string[] {
  const { its, readDoc } = loaded();
  const forms: string[] = [];
  let from = 0;
  for (const end of ends) {
    for (let i = from; i < end; i++) forms.push(winkForm(words, i, from));
    forms.push('\n'); // no tag pattern reaches over a line break
    from = end;
  }
  const tokens = readDoc(forms.join(' ')).tokens();
  const tags = tokens.out(its.pos);
  if (tags.length !== forms.length) throw new Error(`wink-nlp cut a word: ${forms.length} words became ${tags.length}`);
  let at = 0;
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i]!;
    if (form === '\n') continue;
    const word = words[at]!;
    tags[at++] = (form === word ? undefined : tagBehind(word)) ?? tags[i]!;
  }
  tags.length = at;
  return tags;
}

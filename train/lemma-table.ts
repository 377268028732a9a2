import { lemmaByRule, useLemmas } from '../src/language/lemma.js';
import { irregularForm } from '../src/language/verb-forms.js';
import type { Tag } from '../src/model.js';
import type { GoldSentence } from './conllu.js';

/** Tags whose lemmas are learnt; names keep their form, and the rest hardly inflects. */
const LEARNT: ReadonlySet<Tag> = new Set(['ADJ', 'ADV', 'AUX', 'DET', 'NOUN', 'PART', 'PRON', 'VERB', 'ADP', 'SCONJ']);
/** A pronoun's or noun's odd lemma seen once may be a slip of the annotators or of the writer. */
const LEAST = 2;

/** The table of `lemma.ts`: verb lemmas, and the forms whose usual lemma the rules miss. */
export function lemmaTable(sentences: readonly GoldSentence[]): Parameters<typeof useLemmas>[0] {
  const seen = new Map<Tag, Map<string, Map<string, number>>>();
  const verbs = new Map<string, number>();
  for (const { forms, lemmas, tags } of sentences) {
    for (let i = 0; i < forms.length; i++) {
      const tag = tags[i]!;
      if (!LEARNT.has(tag)) continue;
      const form = forms[i]!.toLowerCase().replace(/[‘’]/gu, "'");
      const lemma = lemmas[i]!.toLowerCase().replace(/[‘’]/gu, "'");
      const byForm = seen.get(tag) ?? new Map<string, Map<string, number>>();
      seen.set(tag, byForm);
      const counts = byForm.get(form) ?? new Map<string, number>();
      byForm.set(form, counts);
      counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
      if (tag === 'VERB' && /^[a-z]{3,}$/u.test(lemma)) verbs.set(lemma, (verbs.get(lemma) ?? 0) + 1);
    }
  }
  const known = [...verbs.keys()].filter((verb) => verbs.get(verb)! >= LEAST || /e$/u.test(verb)).sort();
  useLemmas({ exceptions: {}, verbs: known });
  const exceptions: Record<string, Record<string, string>> = {};
  for (const [tag, byForm] of [...seen].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const rows: Record<string, string> = {};
    for (const [form, counts] of [...byForm].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const [lemma, count] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;
      if (count >= LEAST && lemma !== '_' && !isSettled(form, tag) && lemma !== lemmaByRule(form, tag)) rows[form] = lemma;
    }
    if (Object.keys(rows).length > 0) exceptions[tag] = rows;
  }
  return { exceptions, verbs: known };
}

/** Forms whose lemma the rules know better than the annotators: "fled" is flee, and "media" has become a word of its own. */
function isSettled(form: string, tag: Tag): boolean {
  return (tag === 'VERB' && irregularForm(form) !== undefined) || form === 'media' || form === 'data';
}

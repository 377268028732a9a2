import type { GoldSentence } from './conllu.js';
import type { Inserted } from './insertion.js';
import { pick, type Random } from './random.js';

const SOURCES = ['police', 'officials', 'sources', 'report', 'witnesses', 'minister', 'reports', 'study', 'court', 'lawyers', 'doctors', 'poll'] as const;

/** ", police say", and ": police". */
export function source(line: GoldSentence, random: Random): Inserted[] {
  const root = line.heads.indexOf(-1);
  const name = pick(SOURCES, random);
  const noun = (head: Inserted['head'], relation: string): Inserted => ({ form: name, lemma: name, tag: 'NOUN', relation, head });
  if (random() < 0.4) return [mark(':', 1), noun({ host: root }, 'parataxis')];
  const say = name.endsWith('s') || name === 'police' ? 'say' : 'says';
  return [mark(',', 2), noun({ within: 2 }, 'nsubj'), { form: say, lemma: 'say', tag: 'VERB', relation: 'parataxis', head: { host: root } }];
}

const mark = (form: string, within: number): Inserted => ({ form, lemma: form, tag: 'PUNCT', relation: 'punct', head: { within } });

const FIGURES = ['1', '2', '3', 'two', 'three', 'four', 'six', '11', '17', '38', '120', 'dozens', 'hundreds'] as const;
const FATES = [['dead', 'ADJ'], ['missing', 'ADJ'], ['hurt', 'VERB'], ['injured', 'VERB'], ['killed', 'VERB'], ['wounded', 'VERB'], ['held', 'VERB'], ['arrested', 'VERB'], ['rescued', 'VERB'], ['feared dead', 'VERB']] as const;

/** "; two held", ", 5 hurt" */
export function casualties(line: GoldSentence, random: Random): Inserted[] {
  const root = line.heads.indexOf(-1);
  const figure = pick(FIGURES, random);
  const [fate, tag] = pick(FATES, random);
  const [first, second] = fate.split(' ') as [string, string?];
  return [
    mark(pick([';', ',', ',', ':'], random), 2),
    { form: figure, lemma: figure, tag: /s$/u.test(figure) ? 'NOUN' : 'NUM', relation: 'nsubj', head: { within: 2 } },
    { form: first, lemma: first, tag, relation: 'parataxis', head: { host: root } },
    ...(second === undefined ? [] : [{ form: second, lemma: second, tag: 'ADJ', relation: 'xcomp', head: { within: 2 } } as const]),
  ];
}

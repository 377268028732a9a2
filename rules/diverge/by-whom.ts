import { areAlike } from '../../src/language/lexicon/alike.js';
import { namesPerson } from '../../src/language/person-noun.js';
import { lemmaOf } from '../../src/language/phrases.js';
import { childBy, treeOf, type Tree } from '../../src/language/tree.js';
import { hasPassiveAuxiliary } from '../../src/language/undergoer.js';
import { within } from '../../src/language/within.js';
import type { Answer, Document, Token } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

interface Doer extends Answer {
  readonly told: boolean;
  readonly deed: string;
  readonly document: Document;
}

/** Deeds of which a reader asks who did them: harm, and what the powerful do to others. */
const DEEDS = new Set([
  'kill', 'shoot', 'stab', 'beat', 'attack', 'assault', 'murder', 'execute', 'behead', 'bomb', 'shell', 'torture', 'rape', 'poison', 'strangle', 'punch', 'kick', 'injure', 'wound', 'hit', 'run over', 'shoot dead', 'gun down',
  'abduct', 'kidnap', 'rob', 'steal', 'loot', 'burn', 'torch', 'destroy', 'demolish', 'ransack', 'hack', 'leak', 'threaten', 'harass', 'intimidate',
  'arrest', 'detain', 'jail', 'evict', 'expel', 'deport', 'extradite', 'sack', 'dismiss', 'fire', 'oust', 'ban', 'censor', 'silence', 'seize', 'confiscate', 'raid', 'disperse', 'tear-gas',
]);

/** "A guard was shot" and "he shot a guard": only one of the two says whose deed it was. */
export const byWhom: DivergenceRule<Doer> = {
  id: 'by-whom',
  kind: 'participant',
  question: 'By whom was it done?',

  answer(claim, { document, sentence }) {
    const { predicate } = claim;
    if (!DEEDS.has(predicate.lemma) || sentence.kind === 'headline' || claim.mode !== 'assertion' || predicate.form !== 'verbal' || !claim.factuality.startsWith('CT+')) return undefined;
    const whom = claim.arguments.find(({ role }) => role === 'object');
    const actor = claim.arguments.find(({ role }) => role === 'actor');
    if (!whom || (!actor && !hasPassiveAuxiliary(predicate.head, treeOf(sentence)))) return undefined;
    if (actor && within(document.names, actor).length === 0 && !PERSONAL.has(actor.lemma.toLowerCase()) && !namesPerson(actor.lemma.toLowerCase()) && !BODIES.has(actor.lemma.toLowerCase())) return undefined;
    const words = actor ?? predicate.complex;
    return { says: actor ? document.article.text.slice(actor.start, actor.end) : 'not told', words, told: actor !== undefined, deed: predicate.lemma, document };
  },

  differ(one, other, { sameEvent, object }) {
    if (!sameEvent || object !== 'same' || one.told === other.told) return 'unrelated';
    if (tellsDoer(one.told ? other : one)) return 'unrelated';
    return { severity: 'low', message: one.told ? '{one} says who did it (“{one.words}”), {other} has only “{other.words}”.' : '{other} says who did it (“{other.words}”), {one} has only “{one.words}”.' };
  },

  examples: [
    {
      title: 'a deed without a doer',
      finds: 'low',
      says: { 'A guard was shot in the thigh at the bank in Kent.': 'not told', 'Jonas Brandt shot a guard at the bank in Kent.': 'Jonas Brandt' },
    },
    {
      title: 'told elsewhere in the article',
      finds: 'agreement',
      says: { 'A guard was shot at the bank in Kent. Jonas Brandt shot him.': 'not told', 'Jonas Brandt shot a guard at the bank in Kent.': 'Jonas Brandt' },
    },
    {
      title: 'nobody asks who opened a road',
      finds: 'nothing',
      says: { 'The bridge was opened in May.': undefined, 'Maria Keller opened the bridge in May.': undefined },
    },
  ],
};

/** Bodies that do such things. */
const BODIES = new Set(['police', 'army', 'government', 'court', 'jury', 'authority', 'force', 'navy', 'regime', 'militia', 'gang', 'mob', 'group', 'company', 'party', 'union', 'board', 'council', 'team', 'squad', 'unit']);

const PERSONAL = new Set(['he', 'she', 'they', 'we', 'i']);

const tellsDoer = ({ document, deed }: Doer): boolean =>
  document.sentences.some((sentence) => sentence.tokens.some((token, at) => token.tag === 'VERB' && areAlike(lemmaOf(token).toLowerCase(), deed) && hasDoer(at, treeOf(sentence), sentence.tokens)));

function hasDoer(at: number, tree: Tree, tokens: readonly Token[]): boolean {
  if (hasPassiveAuxiliary(at, tree)) return tree.children[at]!.some((c) => tree.children[c]!.some((m) => tokens[m]!.lemma === 'by'));
  return childBy(tree, at, 'nsubj') !== undefined && childBy(tree, at, 'obj') !== undefined;
}

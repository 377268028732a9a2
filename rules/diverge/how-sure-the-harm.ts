import { cueWords } from '../../src/language/cue-words.js';
import { personKeysBeside } from '../../src/language/person-keys.js';
import { realisationAt } from '../../src/language/realised.js';
import { outlookAt } from '../../src/language/standing/outlook.js';
import { childBy, childrenBy, treeOf, type Tree } from '../../src/language/tree.js';
import type { Answer, Document, Sentence, Token } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Harm extends Answer {
  readonly says: 'suspected' | 'stated';
  readonly published: string | null;
}

/** Words that leave a diagnosis open. */
const OPEN = new Set(['suspected', 'possible', 'feared', 'probable', 'apparent', 'likely']); // a suspected broken leg
/** What is found on a body. */
const HARMS = new Set(['fracture', 'concussion', 'stroke', 'rupture', 'tear', 'sprain', 'dislocation', 'poisoning', 'overdose', 'pneumonia', 'meningitis', 'sepsis', 'hypothermia', 'haemorrhage', 'hemorrhage', 'aneurysm', 'cancer', 'cholera', 'measles', 'rabies', 'ebola', 'malaria']);
/** "heart attack", "cardiac arrest" */
const ATTACKS: ReadonlyMap<string, readonly string[]> = new Map([['attack', ['heart']], ['arrest', ['cardiac']], ['injury', ['head', 'knee', 'hamstring', 'groin', 'spinal', 'neck', 'back', 'ankle', 'shoulder']]]);
/** Parts that break, tear or rupture. */
const PARTS = new Set(['leg', 'arm', 'ankle', 'wrist', 'collarbone', 'pelvis', 'rib', 'nose', 'jaw', 'skull', 'neck', 'back', 'hip', 'foot', 'toe', 'finger', 'hand', 'elbow', 'shoulder', 'knee', 'ligament', 'hamstring', 'tendon', 'achilles', 'cheekbone', 'femur', 'tibia', 'vertebra', 'thumb', 'spleen', 'lung', 'kneecap', 'metatarsal', 'eye', 'cruciate']);
const CUES = cueWords([...PARTS, ...HARMS, ...ATTACKS.keys()]);
const BREAKING = new Set(['break', 'fracture', 'tear', 'rupture', 'dislocate', 'sprain', 'shatter', 'crack', 'puncture', 'snap']);
const SUFFERING = new Set(['suffer', 'sustain', 'have', 'get', 'pick', 'die', 'contract', 'incur']);

/** "He has a suspected broken pelvis", and "he broke his pelvis": a diagnosis hardens in the retelling. */
export const howSureTheHarm: DivergenceRule<Harm> = {
  id: 'how-sure-the-harm',
  kind: 'factuality',
  question: 'Is the injury suspected or certain?',
  acrossOnly: true,

  facts: (document) => CUES.sentencesOf(document).flatMap((sentence) => harmsIn(sentence, document)),

  differ(one, other) {
    if (one.says === other.says) return undefined;
    const [open, stated] = one.says === 'suspected' ? [one, other] : [other, one];
    const [before, after] = [open, stated].map(({ published }) => published?.slice(0, 10));
    // an X-ray may have shown it since
    const since = before !== undefined && after !== undefined && before < after;
    return { severity: since ? 'low' : 'medium', because: 'one states what for the other is only suspected' };
  },

  examples: [
    {
      title: 'a suspected fracture told as one',
      finds: 'medium',
      says: { 'Jonas Brandt has a suspected broken wrist.': 'suspected', 'Jonas Brandt broke his wrist in the fall.': 'stated' },
    },
    {
      title: 'an illness',
      finds: 'medium',
      says: { 'Maria Keller suffered a suspected heart attack.': 'suspected', 'Maria Keller suffered a heart attack.': 'stated' },
    },
    {
      title: 'both only suspect it',
      finds: 'agreement',
      says: { 'Jonas Brandt has a suspected broken wrist.': 'suspected', 'Jonas Brandt may have broken his wrist.': 'suspected' },
    },
    {
      title: 'other people',
      finds: 'agreement',
      says: { 'Jonas Brandt has a suspected broken wrist.': 'suspected', 'Maria Keller broke her wrist in the fall.': 'stated' },
    },
    {
      title: 'what is broken is no bone',
      finds: 'nothing',
      says: { 'Jonas Brandt broke his word.': undefined, 'Jonas Brandt has a suspected broken wrist.': 'suspected' },
    },
  ],
};

function harmsIn(sentence: Sentence, document: Document): readonly Fact<Harm>[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, at): readonly Fact<Harm>[] => {
    const noun = token.lemma.toLowerCase();
    if (token.tag !== 'NOUN' && token.tag !== 'PROPN') return [];
    const part = PARTS.has(noun);
    if (!part && !HARMS.has(noun) && !ATTACKS.has(noun)) return [];
    const tree = treeOf(sentence);
    const verb = verbOf(at, tree);
    if (verb === undefined || !isHarm(at, noun, verb, part, tree)) return [];
    const whom = childrenBy(tree, verb, 'nsubj').at(-1);
    if (whom === undefined) return [];
    const beside = tree.children[at]!.find((c) => OPEN.has(tokens[c]!.text.toLowerCase()));
    const outlook = outlookAt(verb, verb, verb, tree, sentence.kind);
    const says = beside !== undefined || outlook === 'weighed' ? 'suspected' : outlook === 'told' && (realisationAt(tokens, verb) === 'past' || sentence.kind === 'headline' || wordOf(tokens[verb]!) === 'have') ? 'stated' : undefined;
    if (says === undefined) return [];
    const [from, to] = [Math.min(at, beside ?? verb), Math.max(at, beside ?? verb)];
    const words = { start: tokens[from]!.start, end: tokens[to]!.end };
    return personKeysBeside(whom, tree, document).map((key): Fact<Harm> => ({ subject: `${key} ${noun}`, named: tokens[whom]!, answer: { says, words, published: document.article.published } }));
  });
}

/** The verb of which it is the object, or one of the objects, or of what one died. */
function verbOf(at: number, tree: Tree): number | undefined {
  const { tokens } = tree;
  const first = tokens[at]!.relation === 'conj' ? tokens[at]!.head : at;
  const { relation, head } = tokens[first]!;
  return tokens[head]?.tag === 'VERB' && (relation === 'obj' || relation === 'obl') ? head : undefined;
}

/** "broke his wrist", "has a broken wrist", "suffered a heart attack"; "his wrist" alone is none. */
function isHarm(at: number, noun: string, verb: number, part: boolean, tree: Tree): boolean {
  const { tokens, children } = tree;
  const before = children[at]!.map((c) => wordOf(tokens[c]!));
  if (part) return BREAKING.has(wordOf(tokens[verb]!)) || (SUFFERING.has(wordOf(tokens[verb]!)) && before.some((w) => BROKEN.has(w) || BREAKING.has(w)));
  if (!SUFFERING.has(wordOf(tokens[verb]!)) || childBy(tree, verb, 'nsubj') === undefined) return false;
  return ATTACKS.get(noun)?.some((w) => before.includes(w)) ?? true;
}

const BROKEN = new Set(['broken', 'fractured', 'torn', 'ruptured', 'dislocated', 'sprained', 'cracked', 'shattered', 'punctured']);

const wordOf = ({ lemma }: Token): string => lemma.toLowerCase();

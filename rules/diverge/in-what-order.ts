import { cueWords } from '../../src/language/cue-words.js';
import { verbsOf } from '../../src/language/lexicon/wordnet.js';
import { descendants, spanOf, treeOf, type Tree } from '../../src/language/tree.js';
import { within } from '../../src/language/within.js';
import type { Answer, Document, Token } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Order extends Answer {
  readonly order: 'before' | 'after';
}

/** Words that put one event before or after another. */
const ORDERS: ReadonlyMap<string, Order['order']> = new Map([
  ['after', 'after'], // resigned after the vote
  ['following', 'after'],
  ['before', 'before'], // resigned before the vote
]);

const CUES = cueWords(ORDERS.keys());

/** "did not resign before the vote" and "may resign after it" put nothing in order. */
const OPEN = new Set(['not', "n't", 'n’t', 'never', 'may', 'might', 'could', 'would', 'should', 'if', 'whether']);

/** One act of one person and another event: which came first? */
export const inWhatOrder: DivergenceRule<Order> = {
  id: 'in-what-order',
  kind: 'time',
  question: 'In what order?',
  acrossOnly: true,

  facts: (document) => ordersIn(document),

  differ: (one, other) => (one.order === other.order ? undefined : { severity: 'medium', because: 'one puts first what the other puts last' }),

  examples: [
    {
      title: 'before or after the vote',
      finds: 'medium',
      says: { 'Maria Keller resigned before the vote.': 'before the vote', 'Keller resigned after the vote on Monday.': 'after the vote on Monday' },
    },
    {
      title: 'a noun and its verb',
      finds: 'medium',
      says: { 'Maria Keller resigned before the vote.': 'before the vote', 'Maria Keller resigned after the members voted.': 'after the members voted' },
    },
    {
      title: 'two other events',
      finds: 'agreement',
      says: { 'Maria Keller resigned before the vote.': 'before the vote', 'Maria Keller resigned after the scandal.': 'after the scandal' },
    },
    {
      title: 'not before is no before',
      finds: 'nothing',
      says: { 'Maria Keller did not resign before the vote.': undefined, 'Maria Keller resigned after the vote.': 'after the vote' },
    },
  ],
};

function ordersIn(document: Document): readonly Fact<Order>[] {
  const { article, names, times } = document;
  const found: Fact<Order>[] = [];
  for (const sentence of CUES.sentencesOf(document)) {
    const { tokens } = sentence;
    const tree = treeOf(sentence);
    for (let at = 0; at < tokens.length; at++) {
      const verb = tokens[at]!;
      const actor = verb.tag === 'VERB' ? tree.children[at]!.find((c) => tokens[c]!.relation === 'nsubj') : undefined;
      if (actor === undefined || tree.children[at]!.some((c) => OPEN.has(tokens[c]!.lemma.toLowerCase()))) continue;
      for (const event of tree.children[at]!) {
        const order = orderOf(tree, event);
        if (order === undefined || within(times, tokens[event]!).length > 0) continue;
        const who = within(names, tokens[actor]!)[0]?.entity ?? tokens[actor]!.lemma.toLowerCase();
        const words = spanOf(tree, descendants(tree, event, (child) => tokens[child]!.tag !== 'PUNCT'));
        found.push({ subject: `${who} ${eventOf(verb)} ${eventOf(tokens[event]!)}`, named: { start: verb.start, end: verb.end }, answer: { says: article.text.slice(words.start, words.end), words, order } });
      }
    }
  }
  return found;
}

/** "after" of "after the vote" and "after they voted". */
function orderOf({ tokens, children }: Tree, event: number): Order['order'] | undefined {
  const { relation, tag } = tokens[event]!;
  const linked = relation === 'obl' && tag === 'NOUN' ? 'case' : relation === 'advcl' && tag === 'VERB' ? 'mark' : undefined;
  const marker = linked && children[event]!.find((c) => tokens[c]!.relation === linked && ORDERS.has(tokens[c]!.lemma.toLowerCase()));
  return marker === undefined ? undefined : ORDERS.get(tokens[marker]!.lemma.toLowerCase());
}

/** "resignation" and "resigned" are one event. */
const eventOf = ({ lemma, tag }: Token): string => (tag === 'NOUN' ? verbsOf(lemma.toLowerCase())[0] : undefined) ?? lemma.toLowerCase();

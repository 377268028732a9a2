import { lemmaOf } from '../../src/language/phrases.js';
import { isProse } from '../../src/language/prose.js';
import { ALL, sharesIn } from '../../src/language/shares.js';
import type { Answer, Document, Sentence, Token } from '../../src/model.js';
import type { DivergenceRule, Fact } from '../../src/rule.js';

interface Part extends Answer {
  /** From little to all. */
  readonly share: number;
  /** What else the clause is about. */
  readonly about: ReadonlySet<string>;
}

/** So many words of what is said of them must be the same. */
const ENOUGH = 2;
/** … to make sure that the two cannot both be right. */
const SURE = 3;
/** Of these every sentence has its own: "most of the round", "the rest of the round". */
const SPANS = new Set(['year', 'month', 'week', 'day', 'hour', 'minute', 'night', 'round', 'lap', 'half', 'season', 'time', 'way', 'life', 'side', 'place', 'case', 'country']);
const CONTENT: ReadonlySet<Token['tag']> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);
/** Words that stand in any sentence. */
const ANYWHERE = new Set(['say', 'have', 'be', 'do', 'make', 'take', 'go', 'get', 'come', 'tell', 'people', 'year', 'day', 'time', 'last', 'new', 'first', 'other', 'one', 'two', 'state', 'country', 'report', 'official', 'police']);

/** "all the candidates" and "almost all of the candidates", wherever in the story the same is said of them. */
export const howLargeAPart: DivergenceRule<Part> = {
  id: 'how-large-a-part',
  kind: 'scope',
  question: 'Of how many of them?',
  acrossOnly: true,

  facts: (document) => document.sentences.flatMap((sentence) => (isProse(sentence) && sentence.tokens.at(-1)?.text !== '?' ? partsIn(sentence, document) : [])),

  differ(one, other) {
    let shared = 0;
    for (const word of one.about) if (other.about.has(word)) shared++;
    if (shared < ENOUGH) return 'unrelated';
    if (one.share === other.share) return undefined;
    return { severity: shared >= SURE && (one.share === ALL || other.share === ALL) ? 'medium' : 'low', because: 'one speaks of more of them than the other' };
  },

  examples: [
    {
      title: 'all or almost all',
      finds: 'medium',
      says: {
        'All the candidates represented the Harbour Party or its allies in the poll.': 'All the candidates',
        'Almost all of the candidates in the poll came from the Harbour Party and its allies.': 'Almost all of the candidates',
      },
    },
    {
      title: 'much of it or all of it',
      finds: 'low',
      says: { 'The landslide buried much of the village.': 'much of the village', 'An entire village was buried by a landslide.': 'An entire village' },
    },
    {
      title: 'two words for one share',
      finds: 'agreement',
      says: {
        'Nearly all the candidates represented the Harbour Party or its allies in the poll.': 'Nearly all the candidates',
        'Almost all of the candidates in the poll came from the Harbour Party and its allies.': 'Almost all of the candidates',
      },
    },
    {
      title: 'something else is said of them',
      finds: 'agreement',
      says: { 'All the candidates paid a deposit.': 'All the candidates', 'Most candidates were lawyers from Lerwick.': 'Most candidates' },
    },
  ],
};

function partsIn(sentence: Sentence, { article: { text } }: Document): readonly Fact<Part>[] {
  const parts = sharesIn(sentence);
  if (parts.length === 0) return [];
  const words = sentence.tokens.filter(({ tag }) => CONTENT.has(tag)).map(lemmaOf);
  return parts.flatMap(({ head, span, share }) => {
    if (head.tag !== 'NOUN') return [];
    const subject = lemmaOf(head);
    if (SPANS.has(subject)) return [];
    return [{ subject, named: verbOf(head, sentence), answer: { says: text.slice(span.start, span.end), words: span, share: share!, about: new Set(words.filter((word) => word !== subject && !ANYWHERE.has(word))) } }];
  });
}

/** How many heads to climb to the verb that says something of them. */
const CLIMB = 3;

/** What is said of them: "all the candidates representing the party", "almost all of the candidates came from it". */
function verbOf(noun: Token, { tokens }: Sentence): Token {
  const own = tokens.find(({ tag, relation, head, start }) => tag === 'VERB' && relation === 'acl' && tokens[head] === noun && start > noun.end);
  let at = noun;
  for (let step = 0; step < CLIMB && at.tag !== 'VERB' && at.head >= 0; step++) at = tokens[at.head]!;
  return at.tag === 'VERB' ? at : (own ?? noun);
}

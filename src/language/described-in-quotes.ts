import type { Document, Sentence, Span, Token } from '../model.js';
import { oncePer } from './once.js';
import { type QuotedSentence, quotedSentencesIn } from './quoted-sentences.js';
import { childBy, treeOf, type Tree } from './tree.js';
import { isWithin, within } from './within.js';

/** A word or two in quotation marks that somebody has for a thing: a statement called the talks “frank and constructive”. */
export interface Described {
  readonly quoted: QuotedSentence;
  /** Entity of whoever describes it, or the noun for the paper that does: "statement". */
  readonly by: string;
  readonly source: Span;
}

/** described the talks as “frank”, called them “frank”, “frank”, as the statement put it */
const DESCRIBING = new Set(['describe', 'call', 'term', 'label', 'brand', 'dub', 'characterise', 'characterize', 'deem', 'judge', 'pronounce', 'declare', 'denounce', 'hail', 'praise', 'condemn', 'slam', 'blast', 'dismiss']);
/** What is longer is a remark rather than a description. */
const MOST_WORDS = 6;
/** How many heads to climb from the quoted words to the verb. */
const CLIMB = 6;

/** Descriptions in quotation marks, in text order. */
export const describedIn = oncePer((document: Document): readonly Described[] =>
  quotedSentencesIn(document).flatMap((quoted) => {
    if (quoted.content.size === 0 || quoted.forms.length > MOST_WORDS) return [];
    const [sentence] = within(document.sentences, quoted.span);
    const source = sentence && describerOf(quoted.span, sentence);
    if (!source || (source.tag === 'PRON' && quoted.speaker === null)) return [];
    const name = within(document.names, source).find(({ type }) => type !== 'place');
    return [{ quoted, by: quoted.speaker ?? name?.entity ?? source.lemma.toLowerCase(), source }];
  }),
);

/** The subject of the verb that describes. */
function describerOf(span: Span, sentence: Sentence): Token | undefined {
  const tree = treeOf(sentence);
  const { tokens } = tree;
  let at = tokens.findIndex((token) => isWithin(token, span) && !isWithin(tokens[token.head] ?? token, span));
  for (let step = 0; step < CLIMB && at >= 0; step++) {
    if (DESCRIBING.has(tokens[at]!.lemma) && tokens[at]!.tag === 'VERB' && !isWithin(tokens[at]!, span)) return subjectOf(at, tree);
    at = tokens[at]!.head;
  }
  return undefined;
}

function subjectOf(verb: number, tree: Tree): Token | undefined {
  const { tokens } = tree;
  const subject = childBy(tree, verb, 'nsubj');
  if (subject === undefined) return tokens[verb]!.relation === 'acl' || tokens[verb]!.relation === 'acl:relcl' ? tokens[tokens[verb]!.head] : undefined;
  // "a statement, which described it as"
  return RELATIVE.has(tokens[subject]!.lemma.toLowerCase()) ? tokens[tokens[verb]!.head] : tokens[subject];
}

const RELATIVE = new Set(['which', 'that', 'who']);

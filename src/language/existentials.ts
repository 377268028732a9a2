import { isUnder, type Loose } from './reattach.js';

const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'been', 'be', "'s", '’s']);
const BEFORE_BE: ReadonlySet<string> = new Set(['has', 'have', 'had', 'will', 'would', 'may', 'might', 'could', 'can', 'should', 'must', 'not', "n't", 'n’t', 'still', 'also', 'already', 'never']);
/** Verbs that take a clause without "that": "said there were". */
const TAKES_CLAUSE: ReadonlySet<string> = new Set(['say', 'tell', 'insist', 'show', 'suggest', 'believe', 'think', 'claim', 'know', 'fear', 'confirm', 'hope', 'feel', 'warn', 'add', 'report', 'acknowledge', 'admit', 'stress', 'argue', 'hear', 'understand', 'indicate', 'estimate', 'note']);
/** How many words may stand between "there" and its "be". */
const REACH = 4;

/**
 * "Police said there were no injuries": "there" is no place to say it in but opens the clause behind it. Changes the tokens in place.
 */
export function attachExistentials(tokens: Loose[]): void {
  for (let there = 1; there + 1 < tokens.length; there++) {
    const { text, relation } = tokens[there]!;
    const verb = there - 1;
    if (text !== 'there' || relation === 'expl' || tokens[verb]!.tag !== 'VERB' || !TAKES_CLAUSE.has(tokens[verb]!.lemma)) continue;
    let be = there + 1;
    while (be - there < REACH && BEFORE_BE.has(tokens[be]?.text.toLowerCase() ?? '')) be++;
    if (!BE.has(tokens[be]?.text.toLowerCase() ?? '')) continue;
    const clause = tokens[be]!.relation === 'cop' || tokens[be]!.relation === 'aux' ? tokens[be]!.head : be;
    if (clause < 0 || clause <= there || isUnder(verb, clause, tokens)) continue;
    [tokens[there]!.head, tokens[there]!.relation, tokens[there]!.tag] = [clause, 'expl', 'PRON'];
    if (tokens[clause]!.head === verb) tokens[clause]!.relation = 'ccomp';
  }
}

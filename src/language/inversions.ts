import type { Loose } from './reattach.js';

/** Words that put the auxiliary before the subject when a sentence begins with them. */
const FRONTED: ReadonlySet<string> = new Set(['never', 'nor', 'neither', 'rarely', 'seldom', 'hardly', 'scarcely', 'nowhere', 'only', 'not']);
const AUXILIARIES: ReadonlySet<string> = new Set(['had', 'has', 'have', 'did', 'does', 'do', 'was', 'were', 'is', 'are', 'will', 'would', 'can', 'could']);
/** "Only after the second warning did …": how far behind the first word the auxiliary is looked for. */
const REACH = 12;

/**
 * "Never had the club paid so much": the auxiliary before its subject is easily taken for the verb, the subject for its object and the
 * verb for a participle. At the front of a sentence such a word says otherwise. Changes the tokens in place.
 */
export function attachInverted(tokens: Loose[]): void {
  if (tokens.length < 4 || !FRONTED.has(tokens[0]!.text.toLowerCase())) return;
  for (let aux = 1; aux < Math.min(REACH, tokens.length - 2); aux++) {
    if (tokens[aux]!.tag !== 'VERB' || !AUXILIARIES.has(tokens[aux]!.text.toLowerCase())) continue;
    const subject = tokens.findIndex(({ head, relation }, i) => i > aux && head === aux && (relation === 'obj' || relation === 'nsubj'));
    const verb = tokens.findIndex(({ head, relation, tag }, i) => i > subject && tag === 'VERB' && (head === subject || head === aux) && (relation === 'acl' || relation === 'xcomp' || relation === 'ccomp'));
    if (subject < 0 || verb < 0) return;
    const { head, relation } = tokens[aux]!;
    [tokens[verb]!.head, tokens[verb]!.relation] = [head, relation];
    [tokens[subject]!.head, tokens[subject]!.relation] = [verb, 'nsubj'];
    for (let i = 0; i < tokens.length; i++) if (tokens[i]!.head === aux) tokens[i]!.head = verb;
    [tokens[aux]!.head, tokens[aux]!.relation, tokens[aux]!.tag] = [verb, 'aux', 'AUX'];
    return;
  }
}

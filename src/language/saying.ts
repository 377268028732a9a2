/** Verbs that do nothing but pass words on; to declare, sign or charge is an act of its own, even where somebody is cited for it. */
const SAYING = new Set([
  'say', 'tell', 'add', 'note', 'state', 'write', 'report', 'ask', 'reply', 'answer', 'explain', 'comment', 'remark', 'mention', 'think', 'believe', 'claim', 'insist', 'argue', 'stress', 'emphasise', 'emphasize',
  'warn', 'suggest', 'indicate', 'describe', 'call', 'quote', 'cite', 'speak', 'talk', 'tweet', 'post', 'show', 'conclude', 'estimate', 'express', 'voice', 'acknowledge', 'concede', 'point out', 'go on', 'accord',
]);

/** Whether the verb only passes words on: "said", "added". */
export const isPlainSaying = (lemma: string): boolean => SAYING.has(lemma);

import type { Sentence, Token } from '../model.js';

/** Where the clause places its event; `near`: the present tense of something planned ("the trial starts Monday"), a weak sign of the future. */
export type ClauseTense = 'past' | 'future' | 'near' | 'unsaid';

/** "will meet on Monday", "could face a hearing in March". */
const FUTURE_AUXILIARIES = new Set(['will', "'ll", '’ll', 'wo', 'shall', 'would', "'d", 'may', 'might', 'could', 'can', 'should', 'must']);

/** "has met", "were killed", "did sign". */
const PAST_AUXILIARIES = new Set(['has', 'have', 'had', 'was', 'were', 'did', "'ve", '’ve', 'having']);

/** "is set to begin", "was scheduled for Friday", "agreed to meet": the event that hangs on them still lies ahead. */
const PLANNING = new Set([
  'schedule', 'plan', 'expect', 'set', 'slate', 'due', 'agree', 'want', 'hope', 'intend', 'promise', 'vow', 'pledge', 'propose', 'offer',
  'prepare', 'likely', 'ready', 'aim', 'ask', 'urge', 'order', 'anticipate', 'book', 'project', 'forecast', 'bind', 'go', 'threaten', 'need',
]);

/** "the minister says on Monday": the present of reporting tells of the past. */
const SPEECH = new Set(['say', 'tell', 'report', 'add', 'write', 'announce', 'note', 'confirm', 'warn', 'claim', 'accord']);

/** How far an auxiliary may stand before its verb. */
const AUXILIARY_REACH = 8;
/** How many heads to climb: an event noun inside a clause inside a clause. */
const CLIMB = 6;

/** The tense of the clause that token `index` stands in, from the nearest verb above it. */
export function tenseAt(sentence: Sentence, index: number): ClauseTense {
  const { tokens } = sentence;
  let at = index;
  for (let step = 0; step < CLIMB && at >= 0; step++) {
    const token = tokens[at];
    if (!token) break;
    const tense = ownTense(tokens, at, sentence.kind === 'headline');
    if (tense) return tense;
    if (token.tag === 'ADJ' && PLANNING.has(token.lemma.toLowerCase())) return 'future';
    at = token.head;
  }
  return 'unsaid';
}

/** Null: this word does not say, look above it. */
function ownTense(tokens: readonly Token[], at: number, headline: boolean): ClauseTense | null {
  const token = tokens[at]!;
  const { auxiliary, infinitive } = auxiliariesOf(tokens, at);
  const text = token.text.toLowerCase();
  const planning = PLANNING.has(token.lemma);
  if (auxiliary === 'future') return 'future';
  const isVerb = token.tag === 'VERB' || (token.tag === 'AUX' && (token.relation === 'root' || token.relation === 'cop'));
  // "if he were to win"
  if (auxiliary === 'past' && infinitive) return 'future';
  if (auxiliary === 'past') return planning && isVerb ? 'future' : 'past';
  if (!isVerb) return null;
  if (infinitive) {
    // "is set to begin": the planning word above decides, otherwise the verb above does; alone ("to open on Monday") it is ahead
    const above = tokens[token.head];
    // "due to begin", where the parse joins "to" to "due"
    if (PLANNING.has(tokens[at - 2]?.lemma.toLowerCase() ?? '')) return 'future';
    // "an event to be held on Friday"
    if (!above || headline || token.relation === 'acl') return 'future';
    return PLANNING.has(above.lemma.toLowerCase()) ? 'future' : null;
  }
  if (planning) return 'future';
  if (text.endsWith('ing')) return auxiliary === 'present' ? 'near' : null;
  if (looksPast(text, token.lemma)) return 'past';
  if (SPEECH.has(token.lemma)) return 'past';
  // "the trial starts Monday"; in headlines the present tells what has just happened
  return headline ? 'past' : 'near';
}

function auxiliariesOf(tokens: readonly Token[], at: number): { auxiliary: 'past' | 'future' | 'present' | null; infinitive: boolean } {
  let auxiliary: 'past' | 'future' | 'present' | null = null;
  let infinitive = tokens[at - 1]?.text === 'to' && tokens[at - 1]!.relation === 'fixed';
  for (let k = Math.max(0, at - AUXILIARY_REACH); k < at; k++) {
    const token = tokens[k]!;
    if (token.head !== at) continue;
    const text = token.text.toLowerCase();
    if (token.relation === 'mark' && text === 'to') infinitive = true;
    if (token.relation !== 'aux' && token.relation !== 'cop') continue;
    if (FUTURE_AUXILIARIES.has(text)) auxiliary = 'future';
    else if (auxiliary === null) auxiliary = PAST_AUXILIARIES.has(text) ? 'past' : 'present';
  }
  return { auxiliary, infinitive };
}

function looksPast(text: string, lemma: string): boolean {
  if (text.endsWith('ed')) return true;
  return text !== lemma && !text.endsWith('s') && !text.endsWith('ing');
}

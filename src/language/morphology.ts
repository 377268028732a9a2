import type { Token } from '../model.js';
import { oncePer } from './once.js';
import { auxiliary, irregularForm, type VerbForm } from './verb-forms.js';

export { pastOf, type VerbForm } from './verb-forms.js';

/** Subjects that take "resumes", not "resume". */
const SINGULAR = new Set(['he', 'she', 'it', 'this', 'that', 'who', 'which']);

/** What decides the form of a verb that its letters leave open: its auxiliaries, "to" and subject. */
interface Clause {
  /** Lemmas of the auxiliaries before the verb: "has been resumed" gives have, be. */
  readonly auxiliaries: readonly string[];
  readonly infinitive: boolean;
  readonly subject: number | null;
  readonly object: boolean;
}

/**
 * Form of the verb or auxiliary at `index` of a sentence; null for any other word. Past and participle are told apart by the tree:
 * "resumed" is a participle in "has resumed", "was resumed", "the talks resumed last week ended", a past form in "talks resumed".
 * A plural present ("they resume") is present, an infinitive or imperative is base.
 */
export function verbForm(tokens: readonly Token[], index: number): VerbForm | null {
  const token = tokens[index];
  if (token === undefined || (token.tag !== 'VERB' && token.tag !== 'AUX')) return null;
  const forms = formsOf(tokens);
  return (forms[index] ??= formOf(token, tokens, index));
}

/** Asked of a verb again and again: by the claims that it makes, by the rules. */
const formsOf = oncePer(({ length }: readonly Token[]): (VerbForm | undefined)[] => new Array<VerbForm | undefined>(length));

function formOf(token: Token, tokens: readonly Token[], index: number): VerbForm {
  const form = token.text.toLowerCase().replace(/’/gu, "'");
  if (token.tag === 'AUX') {
    const known = auxiliary(form)?.[1];
    if (known !== undefined && known !== 'base' && known !== 'past') return known;
    if (known === 'past') return form === 'had' || form === 'got' ? pastOrParticiple(tokens, index) : 'past';
    return baseOrPresent(tokens, index);
  }
  const irregular = irregularForm(form);
  if (irregular !== undefined && form === irregular.lemma) return unchanged(tokens, index);
  if (irregular !== undefined) {
    if (irregular.past && irregular.participle) return pastOrParticiple(tokens, index);
    return irregular.past ? 'past' : 'participle';
  }
  if (form === token.lemma) return baseOrPresent(tokens, index);
  if (form.endsWith('ing') || form.endsWith("in'")) return 'gerund';
  if (form.endsWith('s')) return 'present';
  return form.endsWith('d') || form.endsWith('t') || form.endsWith('n') ? pastOrParticiple(tokens, index) : baseOrPresent(tokens, index);
}

/** "may resume", "to resume", "Resume!" are base, "they resume" is present. */
function baseOrPresent(tokens: readonly Token[], index: number): VerbForm {
  const { auxiliaries, infinitive, subject } = clauseOf(tokens, index);
  if (infinitive || auxiliaries.length > 0 || subject === null) return 'base';
  return tokens[index]!.relation === 'xcomp' || (tokens[index]!.relation === 'ccomp' && isObjective(tokens[subject]!)) ? 'base' : 'present';
}

/** "let them resume": a ccomp whose subject stands in the objective case has no tense. */
function isObjective({ text }: Token): boolean {
  return ['me', 'him', 'her', 'us', 'them'].includes(text.toLowerCase());
}

function pastOrParticiple(tokens: readonly Token[], index: number): VerbForm {
  const { relation } = tokens[index]!;
  const { auxiliaries, subject, object } = clauseOf(tokens, index);
  if (auxiliaries.some((lemma) => lemma === 'be' || lemma === 'have' || lemma === 'get')) return 'participle';
  if (relation === 'amod' || relation === 'compound' || relation === 'case' || relation === 'mark') return 'participle';
  if (subject === null && (relation === 'acl' || relation === 'advcl' || relation === 'xcomp')) return 'participle';
  // "Two killed by gunman": headlines leave out the auxiliary
  return !object && hasAgent(tokens, index) ? 'participle' : 'past';
}

/** "cut", "set", "put": one form for base, past and participle. */
function unchanged(tokens: readonly Token[], index: number): VerbForm {
  const { auxiliaries, infinitive, subject } = clauseOf(tokens, index);
  const last = auxiliaries.at(-1);
  if (infinitive && last === undefined) return 'base';
  if (last === 'be' || last === 'have' || last === 'get') return 'participle';
  if (last !== undefined) return 'base';
  const { relation } = tokens[index]!;
  if (relation === 'amod' || (subject === null && relation === 'acl')) return 'participle';
  if (subject === null) return 'base';
  const { tag, text, lemma } = tokens[subject]!;
  const singular = tag === 'PROPN' || SINGULAR.has(text.toLowerCase()) || (tag === 'NOUN' && text.toLowerCase() === lemma);
  return singular || relation === 'root' || relation === 'ccomp' ? 'past' : 'present';
}

/** A conjunct without auxiliary and subject of its own shares those of the first ("will meet and discuss"); bounded in depth. */
const CONJUNCTS = 5;

function clauseOf(tokens: readonly Token[], index: number): Clause {
  let at = index;
  for (let step = 0; ; step++) {
    // an auxiliary or copula is a sister of the other auxiliaries, not their head
    const own = tokens[at]!;
    const centre = own.relation === 'aux' || own.relation === 'cop' ? own.head : at;
    const clause = read(tokens, centre, at === index ? index : tokens.length);
    const shares = own.relation === 'conj' && !clause.infinitive && clause.auxiliaries.length === 0 && clause.subject === null;
    if (!shares || step === CONJUNCTS || tokens[own.head]?.tag !== own.tag) return clause;
    at = own.head;
  }
}

/** How far from a verb its auxiliaries, markers and subject are looked for. */
const REACH = 40;

function read(tokens: readonly Token[], centre: number, before: number): Clause {
  const auxiliaries: string[] = [];
  let infinitive = false;
  let subject: number | null = null;
  let object = false;
  const to = Math.min(tokens.length, centre + REACH);
  for (let i = Math.max(0, centre - REACH); i < to; i++) {
    const { head, relation, lemma, tag } = tokens[i]!;
    if (head !== centre) continue;
    if ((relation === 'aux' || relation === 'cop') && i < before) auxiliaries.push(lemma);
    if (relation === 'mark' && lemma === 'to' && tag === 'PART') infinitive = true;
    if (relation === 'nsubj' || relation === 'csubj' || relation === 'expl') subject ??= i;
    if (relation === 'obj') object = true;
  }
  return { auxiliaries, infinitive, subject, object };
}

/** "passed by a majority of 35", "fell by 9 %": by how much, not by whom. */
const isMeasure = ({ tag, lemma }: Token): boolean => tag === 'NUM' || tag === 'SYM' || MEASURES.has(lemma);

const MEASURES: ReadonlySet<string> = new Set(['majority', 'vote', 'margin', 'percent', 'cent', 'percentage', 'point', 'goal', 'half', 'third', 'quarter', 'fifth', 'metre', 'meter', 'mile', 'second', 'minute', 'year', 'show', 'mistake', 'accident', 'means']);

function hasAgent(tokens: readonly Token[], index: number): boolean {
  const to = Math.min(tokens.length, index + REACH);
  for (let i = index + 1; i < to; i++) {
    if (tokens[i]!.head === index && tokens[i]!.relation === 'obl' && !isMeasure(tokens[i]!)) {
      const by = tokens.slice(index + 1, i).some(({ head, relation, lemma }) => head === i && relation === 'case' && lemma === 'by');
      if (by) return true;
    }
  }
  return false;
}

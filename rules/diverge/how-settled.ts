import { dayOrder } from '../../src/language/calendar.js';
import { stageOfWord, type Stage } from '../../src/language/event-stage.js';
import { realisationAt } from '../../src/language/realised.js';
import type { Answer, Claim, FactualityCue, Sentence } from '../../src/model.js';
import type { DivergenceRule } from '../../src/rule.js';

type Settled = 'possible' | 'considered' | 'offered' | 'planned' | 'would be so' | 'expected' | 'will be so' | 'done';

interface Degree extends Answer {
  readonly says: Settled;
  readonly published: string | null;
}

/** Later ones are further settled. */
const ORDER: readonly Settled[] = ['possible', 'considered', 'offered', 'planned', 'would be so', 'expected', 'will be so', 'done'];

/** What binds nobody: "is considering", "plans to", "hopes to". */
const WEIGHED: ReadonlySet<Stage | undefined> = new Set<Stage>(['planned', 'wished']);
/** "offered to mediate": somebody has to take it up. */
const OFFERED = new Set(['offer', 'volunteer', 'propose', 'suggest']);
/** "can" is ability and permission as often as possibility. */
const POSSIBLE = new Set(['may', 'might', 'could']);
/** What answers another question: a denial, an attempt, how sure the speaker is. */
const OTHERWISE: ReadonlySet<FactualityCue['kind']> = new Set(['negation', 'denial', 'attempt', 'aspect', 'hedge']);

/** Log-odds from which two claims of a finding are put against each other here. Tuned on the annotated stories: a nuance costs an editor little. */
const LIKELY = 0.5;

/** What one has as a proposal or a possibility another has as a thing that is settled: "would be moved" becomes "will move". */
export const howSettled: DivergenceRule<Degree> = {
  id: 'how-settled',
  kind: 'factuality',
  question: 'How far is it settled?',
  compares: 'fact',

  answer(claim, { sentence, published }) {
    const { predicate, cues } = claim;
    if (claim.mode !== 'assertion' || claim.speech || claim.polarity === 'negative' || !isDeed(claim) || cues.some((cue) => OTHERWISE.has(cue.kind) && !isWeighing(cue))) return undefined;
    // "would have held", "were to have been moved": it did not come to it
    if (cues.length > 0 && sentence.tokens.some(({ lemma, tag, start, end }) => tag === 'AUX' && lemma === 'have' && start >= predicate.complex.start && end <= predicate.complex.end)) return undefined;
    const says = cues.length > 0 ? settledBy(cues) : isDone(claim, sentence) ? 'done' : undefined;
    return says && { says, published, words: { start: Math.min(predicate.complex.start, ...cues.map(({ start }) => start)), end: Math.max(predicate.complex.end, ...cues.map(({ end }) => end)) } };
  },

  differ(one, other, { actor, object, predicate, oneFact, confidence }) {
    if (actor === 'different' || object === 'different' || confidence < LIKELY) return 'unrelated';
    const [open, settled] = ORDER.indexOf(one.says) < ORDER.indexOf(other.says) ? [one, other] : [other, one];
    if (open.says === settled.says || !isSettled(settled)) return undefined;
    // "will wear the shirt", "hung up the shirt": done may be something else
    if (settled.says === 'done' && (predicate === 'different' || (predicate !== 'same' && !oneFact))) return 'unrelated';
    // what lay ahead in the earlier paper has come about by the later one
    if (settled.says === 'done' && dayOrder(open.published, settled.published) < 0) return { severity: 'low', development: true };
    if (settled.says === 'done' && dayOrder(settled.published, open.published) < 0) return 'unrelated';
    return { severity: 'low', because: 'only one tells it as settled' };
  },

  examples: [
    {
      title: 'a proposal retold as settled',
      finds: 'low',
      says: { 'Production would be moved to its sites in Colne and Breda.': 'would be so', 'Production will be moved to its sites in Colne and Breda.': 'will be so' },
    },
    {
      title: 'a possibility retold as settled',
      finds: 'low',
      says: { 'The club may be fined 20,000 euros.': 'possible', 'The club will be fined 20,000 euros.': 'will be so' },
    },
    {
      title: 'an offer retold as settled',
      finds: 'low',
      says: { 'The Dutch federation offered to pay for the bridge.': 'offered', 'The Dutch federation will pay for the bridge.': 'will be so' },
    },
    {
      title: 'weighed by one, settled for another',
      finds: 'low',
      says: { 'The Dutch federation is considering selling its bridge.': 'considered', 'The Dutch federation will sell its bridge.': 'will be so' },
    },
    {
      title: 'ahead in one, over in a later one',
      finds: 'development',
      says: { 'The Dutch federation would appeal.': 'would be so', 'The Dutch federation has appealed.': 'done' },
      published: { 'The Dutch federation would appeal.': '2025-07-10', 'The Dutch federation has appealed.': '2025-07-12' },
    },
    {
      title: 'another deed of the same people is not the one that lay ahead',
      finds: 'agreement',
      says: { 'Judge Maria Keller will sentence the dealer.': 'will be so', 'Judge Maria Keller has bailed the dealer.': 'done' },
      published: { 'Judge Maria Keller will sentence the dealer.': '2025-07-10', 'Judge Maria Keller has bailed the dealer.': '2025-07-12' },
    },
    {
      title: 'two that both leave it open',
      finds: 'agreement',
      says: { 'The club may be fined 20,000 euros.': 'possible', 'The club could be fined 20,000 euros.': 'possible' },
    },
    {
      title: 'what is denied answers another question',
      finds: 'nothing',
      says: { 'The club will not be fined 20,000 euros.': undefined, 'The club may be fined 20,000 euros.': 'possible' },
    },
  ],
};

const isSettled = ({ says }: Degree): boolean => says === 'will be so' || says === 'done';

/** "have been promised" leaves open what is promised. */
const isDone = ({ predicate, factuality }: Claim, { tokens }: Sentence): boolean => factuality === 'CT+' && stageOfWord(predicate.lemma) === undefined && realisationAt(tokens, predicate.head) === 'past';

/** "is considering" weighs what it embeds; other hedges are the speaker's. */
const isWeighing = ({ lemma }: FactualityCue): boolean => stageOfWord(lemma) === 'considered';

/** "will carry out repairs" is told with a noun, and as a deed. */
const isDeed = ({ predicate: { form, complex, start, end }, cues }: Claim): boolean => form === 'verbal' || (form === 'nominal' && cues.length > 0 && (complex.start < start || complex.end > end));

function settledBy(cues: Claim['cues']): Settled | undefined {
  if (cues.some(({ kind, lemma }) => kind === 'possibility' || POSSIBLE.has(lemma))) return 'possible';
  if (cues.some(isWeighing)) return 'considered';
  if (cues.some(({ lemma }) => OFFERED.has(lemma))) return 'offered';
  if (cues.some(({ kind, lemma }) => kind === 'commitment' && WEIGHED.has(stageOfWord(lemma)))) return 'planned';
  // "agreed to", "ordered": another rule asks whether it was done
  if (cues.some(({ kind }) => kind === 'commitment')) return undefined;
  if (cues.some(({ kind }) => kind === 'expectation')) return 'expected';
  if (cues.some(({ lemma }) => lemma === 'would')) return 'would be so';
  return cues.some(({ kind, lemma }) => kind === 'future' && lemma !== 'to') ? 'will be so' : undefined;
}

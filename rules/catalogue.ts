import type { AlignmentRule, DivergenceRule } from '../src/rule.js';
import { agentNoun } from './align/agent-noun.js';
import { metonymy } from './align/metonymy.js';
import { nearEquivalent } from './align/near-equivalent.js';
import { newsEquivalent } from './align/news-equivalent.js';
import { nominalisation } from './align/nominalisation.js';
import { opposite } from './align/opposite.js';
import { sameEntity } from './align/same-entity.js';
import { sameNumber } from './align/same-number.js';
import { sameWord } from './align/same-word.js';
import { synonym } from './align/synonym.js';
import { troponym } from './align/troponym.js';
import { affirmedVersusDenied } from './diverge/affirmed-versus-denied.js';
import { allOrPart } from './diverge/all-or-part.js';
import { allegedOrEstablished } from './diverge/alleged-or-established.js';
import { atWhatGathering } from './diverge/at-what-gathering.js';
import { atWhatMinute } from './diverge/at-what-minute.js';
import { byWhen } from './diverge/by-when.js';
import { byWhom } from './diverge/by-whom.js';
import { becauseOfWhat } from './diverge/because-of-what.js';
import { byWhatScore } from './diverge/by-what-score.js';
import { mayOrWillBeSoMany } from './diverge/may-or-will-be-so-many.js';
import { inWhatCurrency } from './diverge/in-what-currency.js';
import { calledWhat } from './diverge/called-what.js';
import { chargedWithWhat } from './diverge/charged-with-what.js';
import { cutFromQuotation } from './diverge/cut-from-quotation.js';
import { daysOfWhat } from './diverge/days-of-what.js';
import { describedHow } from './diverge/described-how.js';
import { everyOneOrSome } from './diverge/every-one-or-some.js';
import { firstOfHowMany } from './diverge/first-of-how-many.js';
import { howFarInquired } from './diverge/how-far-inquired.js';
import { howFirmlySaid } from './diverge/how-firmly-said.js';
import { gainedOrLost } from './diverge/gained-or-lost.js';
import { howExactly } from './diverge/how-exactly.js';
import { howLargeAPart } from './diverge/how-large-a-part.js';
import { howLong } from './diverge/how-long.js';
import { howManyCasualties } from './diverge/how-many-casualties.js';
import { howManyOfThem } from './diverge/how-many-of-them.js';
import { howMuchInFigures } from './diverge/how-much-in-figures.js';
import { howMany } from './diverge/how-many.js';
import { howOld } from './diverge/how-old.js';
import { howRelated } from './diverge/how-related.js';
import { howHotOrCold } from './diverge/how-hot-or-cold.js';
import { howSerious } from './diverge/how-serious.js';
import { howWidely } from './diverge/how-widely.js';
import { howSettled } from './diverge/how-settled.js';
import { howStrongly } from './diverge/how-strongly.js';
import { inWhichPlace } from './diverge/in-which-place.js';
import { sinceWhen } from './diverge/since-when.js';
import { inWhatOffice } from './diverge/in-what-office.js';
import { inWhatOrder } from './diverge/in-what-order.js';
import { judgingWords } from './diverge/judging-words.js';
import { leftOut } from './diverge/left-out.js';
import { loadedWords } from './diverge/loaded-words.js';
import { nameSpelledDifferently } from './diverge/name-spelled-differently.js';
import { ofWhatNationality } from './diverge/of-what-nationality.js';
import { onlySomeNamed } from './diverge/only-some-named.js';
import { noEvidenceOrNotSo } from './diverge/no-evidence-or-not-so.js';
import { onWhatDay } from './diverge/on-what-day.js';
import { oppositeDirection } from './diverge/opposite-direction.js';
import { paraphraseOrQuotation } from './diverge/paraphrase-or-quotation.js';
import { possibleOrCertain } from './diverge/possible-or-certain.js';
import { possibleOrComing } from './diverge/possible-or-coming.js';
import { howSureTheHarm } from './diverge/how-sure-the-harm.js';
import { noneOrSome } from './diverge/none-or-some.js';
import { howNearItIs } from './diverge/how-near-it-is.js';
import { promisedVersusDone } from './diverge/promised-versus-done.js';
import { putInOwnWords } from './diverge/put-in-own-words.js';
import { quotationGivenToAnother } from './diverge/quotation-given-to-another.js';
import { quotedOtherwise } from './diverge/quoted-otherwise.js';
import { quotedWords } from './diverge/quoted-words.js';
import { shareOfWhat } from './diverge/share-of-what.js';
import { sourceLostOrGained } from './diverge/source-lost-or-gained.js';
import { suspectedOrStated } from './diverge/suspected-or-stated.js';
import { throughWhom } from './diverge/through-whom.js';
import { wellOrBadly } from './diverge/well-or-badly.js';
import { toBeServed } from './diverge/to-be-served.js';
import { whatCausedIt } from './diverge/what-caused-it.js';
import { whatCameOfIt } from './diverge/what-came-of-it.js';
import { whatDetail } from './diverge/what-detail.js';
import { whatLevel } from './diverge/what-level.js';
import { whatRecord } from './diverge/what-record.js';
import { when } from './diverge/when.js';
import { whenItBefell } from './diverge/when-it-befell.js';
import { where } from './diverge/where.js';
import { whereItWas } from './diverge/where-it-was.js';
import { whereItStands } from './diverge/where-it-stands.js';
import { whichTime } from './diverge/which-time.js';
import { whichSide } from './diverge/which-side.js';
import { whichWayRound } from './diverge/which-way-round.js';
import { whoDidIt } from './diverge/who-did-it.js';
import { whoIsNamed } from './diverge/who-is-named.js';
import { whoSaysSo } from './diverge/who-says-so.js';
import { whoStandsBehindIt } from './diverge/who-stands-behind-it.js';

/** What makes two wordings the same, the surest first: of several rules that match, the first is the evidence. */
export const alignmentRules: readonly AlignmentRule[] = [
  sameEntity,
  sameWord,
  sameNumber,
  nominalisation,
  agentNoun,
  metonymy,
  newsEquivalent,
  synonym,
  nearEquivalent,
  troponym,
  opposite,
];

/** The questions, in report order. */
export const divergenceRules: readonly DivergenceRule[] = [
  promisedVersusDone,
  howNearItIs,
  noneOrSome,
  howSureTheHarm,
  possibleOrCertain,
  howSettled,
  possibleOrComing,
  allegedOrEstablished,
  suspectedOrStated,
  affirmedVersusDenied,
  oppositeDirection,
  gainedOrLost,
  wellOrBadly,
  howMany,
  howHotOrCold,
  howOld,
  whichTime,
  inWhichPlace,
  whatRecord,
  howManyCasualties,
  howManyOfThem,
  whatLevel,
  byWhatScore,
  mayOrWillBeSoMany,
  inWhatCurrency,
  when,
  whenItBefell,
  onWhatDay,
  byWhen,
  sinceWhen,
  atWhatMinute,
  howLong,
  daysOfWhat,
  inWhatOrder,
  where,
  whereItWas,
  atWhatGathering,
  whichSide,
  whoDidIt,
  whichWayRound,
  byWhom,
  whoStandsBehindIt,
  inWhatOffice,
  howRelated,
  ofWhatNationality,
  nameSpelledDifferently,
  whoSaysSo,
  sourceLostOrGained,
  throughWhom,
  quotationGivenToAnother,
  quotedWords,
  cutFromQuotation,
  describedHow,
  quotedOtherwise,
  paraphraseOrQuotation,
  putInOwnWords,
  howStrongly,
  howSerious,
  noEvidenceOrNotSo,
  howExactly,
  howFarInquired,
  howFirmlySaid,
  allOrPart,
  howLargeAPart,
  howWidely,
  everyOneOrSome,
  toBeServed,
  shareOfWhat,
  firstOfHowMany,
  becauseOfWhat,
  whatCausedIt,
  whatCameOfIt,
  loadedWords,
  judgingWords,
  calledWhat,
  chargedWithWhat,
  howMuchInFigures,
  leftOut,
  whatDetail,
  whoIsNamed,
  onlySomeNamed,
  whereItStands,
];

== a1 | Southern Cross News Agency | 2025-05-12
{F1:Australia eases logging rules} {F2:around nests of endangered parrot}

CANBERRA - {F1:Australia will let loggers work closer} {F2:to the nesting trees of the swift parrot}, {F3:one of its rarest birds}, {F4:Environment Minister} {F5:Dana Whitlock} {F1:announced} {F6:on Monday}, drawing immediate condemnation from conservationists.

{F8:The no-go zone round each nest in Tasmania's forests will shrink} {F9:from 200 metres} {F10:to 50}, {F11:opening up about 38,000 hectares}. {F12:The change takes effect on July 1.}

{F5:Whitlock} said {F13:the old rule had "protected empty trees and emptied towns"}. {F14:About 1,100 forestry jobs would be secured}, she told reporters {F15:at a sawmill} {F16:in Geeveston}.

{F17:Fewer than 750 swift parrots are thought to survive}, {F18:according to a national university study} {F19:published last year}. {F20:They breed only in Tasmania} and {F21:winter on the mainland}.

"{F22:This is an extinction plan with a letterhead}," said {F23:Marcus Ollery, director of the Island Wilderness Trust}. {F24:He said the trust was considering legal action.}

{F25:The government's own threatened species committee} {F26:had advised against the change}, according to documents seen by this agency. {F29:A spokesperson for Whitlock said the advice was one of several considered.}

{F30:The Timber Producers' Alliance} {F31:welcomed the decision}. {F32:Its chief executive, Jill Brannagh,} {F33:said members had lost "eight seasons to a bird that moves house every year"}.

{F34:In 2021 a federal judge stopped logging} {F35:in the Wielangta valley} {F36:over the masked owl}; {F37:the ban was overturned on appeal {F82:the next year}}.

== a2 | Huon Valley Gazette | 2025-05-13
{F16:Geeveston} mill hears {F14:its jobs are safe}

{F15:They stopped the big saw for the minister}, which at {F15:Tolland's mill} happens twice a year.

{F5:Dana Whitlock} stood on a pallet {F6:on Monday morning} and told 70 workers and their families that {F8:the ring of forest kept standing about every swift parrot nest} {F1:was being cut} {F9:from 200 metres} {F10:to 50}. {F12:From the first of July}, contractors may go back into coupes that were closed in 2017.

{F13:"The old rule protected empty trees and emptied towns,"} she said. {F14:She put the number of jobs secured at 1,100} statewide, about 90 of them in the Huon.

{F40:Owner Ross Tolland}, 66, {F41:cut a second shift in February} and {F42:said he would now bring it back}. "Twenty-two people," he said. "I rang the first one before she'd got off the pallet."

Not all of Geeveston cheered. A dozen protesters, one dressed as a parrot, stood at the gate. Retired teacher Beryl Staines, 74, who has counted the birds on her own land for 30 years, said she had seen nine last spring. "There used to be hundreds."

{F17:A study puts the whole population at under 750}. {F20:The birds nest nowhere but here}, in old blue gums, and {F21:fly to Victoria and New South Wales for the winter}.

{F24:The Island Wilderness Trust said it was taking advice on a court challenge.} {F22:Its director, {F23:Marcus Ollery}, called the new rule "an extinction plan"}.

{F32:Jill Brannagh} {F30:of the Timber Producers' Alliance} {F31:said it was the best day the industry had had in a decade}. She reminded listeners {F34:how a court had shut down felling} {F35:at Wielangta} {F34:four years ago}, {F36:for the sake of an owl}.

== a3 | Federal Broadcasting Service | 2025-05-20
{F49:Conservationists sue} {F2:over swift parrot} {F1:logging change}

{F49:An environment group has launched a Federal Court case} {F1:against the decision to allow logging closer} {F2:to swift parrot nests}.

{F49:The Island Wilderness Trust filed its claim} in Hobart {F51:on Tuesday}.

It says Environment Minister {F5:Dana Whitlock} ignored her own scientists.

A letter from the threatened species committee, lodged with the court, {F26:warned that the change was "likely to hasten the loss of the species"}.

{F29:Ms Whitlock has said that advice was one of several pieces she weighed up.}

{F8:The rule cuts the buffer} {F9:from 200 metres} {F10:to 50 metres} and {F12:comes into force on 1 July}. {F11:Some 38,000 hectares will be logged.}

{F81:The trust wants an injunction before that date.} {F56:A first hearing has been set down} {F57:for 3 June} {F58:before Justice Harriet Penhale}.

{F23:Trust director Marcus Ollery} said: {F59:"We are asking the court to do what the minister would not: read the letter."}

{F60:He said $210,000 had been raised for the case} in a week, from more than 4,000 donors.

{F30:The Timber Producers' Alliance} {F63:said it would apply to join the case on the government's side}.

{F32:Alliance president Jill Brannagh} {F64:described the suit as "lawfare by people who have never paid a wage"}.

{F17:There are 750 swift parrots left}, {F18:scientists at the national university say}. {F65:Sugar gliders, which eat eggs and sitting females,} are also a threat.

{F67:The government says it will spend $12 million on nest boxes} {F68:and glider traps}.

{F69:The opposition's Colin Ashgrove} {F70:said the minister had "managed to make a mess for both sides"}.

== a4 | The Melbourne Review | 2025-05-14
{F71:Scientist quits panel} {F2:over parrot} {F1:rule}

{F71:A member of the committee that advises Canberra on threatened species has resigned} in protest {F1:at the loosening of logging limits} {F2:round the nests of the swift parrot}.

Professor Ingrid Halloran, an ornithologist, {F74:wrote to {F4:the Environment Minister}, {F5:Dana Whitlock},} {F75:on Tuesday} {F74:that she could "not lend my name to a decision made before we were asked"}. {F25:The committee} {F26:had recommended unanimously} in March {F26:that the buffer stay as it was}.

It was to be {F10:50 metres} instead, {F1:{F5:Ms Whitlock} declared} {F6:the day before} {F15:in a timber yard} {F16:south of Hobart}. {F13:She spoke of a rule that had protected "empty trees"}; {F14:as many as 1,100 jobs might be secured}, by her department's estimate. {F77:An economist, Theo Vassilakis, puts the figure nearer 300.}

{F3:Few Australian birds are closer to the edge}. {F18:Professor Halloran's own survey}, {F19:which came out in 2024}, {F17:estimated that between 500 and 750 remain}. They follow the flowering of the blue gum and seldom use the same hollow two years running, which is {F33:what the industry means by "a bird that moves house every year"}, and what {F74:Professor Halloran} means by saying that empty trees are not spare.

{F65:Sugar gliders}, brought to the island in the 1830s, {F65:take eggs and brooding hens}. {F67:Ms Whitlock has promised $12 million for nest boxes} {F68:and the trapping of gliders}, over four years.

Her predecessors have tried this before. {F34:A judge halted felling} {F35:at Wielangta} {F34:in 2021} {F36:to save the masked owl}, {F37:only for a higher court to let it go on}. {F24:The Island Wilderness Trust will sue again, it says.} {F69:Colin Ashgrove, who speaks for the opposition on the environment}, would not say whether he would restore the old limit.

== a5 | Timber & Mill Monthly | 2025-06-04
{F81:Court freezes} {F1:new parrot rule} until September

{F81:A Federal Court judge has suspended} {F1:the relaxed logging limits} {F2:for swift parrot country}, four weeks before they were due to begin, leaving Tasmanian contractors with machines on hire and nowhere to send them.

{F58:Justice Harriet Penhale} {F81:granted the Island Wilderness Trust an injunction} {F57:on Tuesday}, at {F56:the first hearing} of its challenge. It will run until the trial, listed for 8 September. {F26:The letter in which {F25:the government's advisers} opposed the change} raised "a serious question to be tried", she found.

{F32:Jill Brannagh, chief executive} {F30:of the Timber Producers' Alliance}, which {F63:was allowed to join the proceedings}, called the order "a kick in the guts". {F64:"This is lawfare by people who have never paid a wage in their lives,"} she said.

{F9:The old 200-metre ring} therefore stays. {F8:It was to have been reduced} {F10:to 50 metres} {F12:on July 1}, {F11:releasing 38,000 hectares}, of which the industry expected to cut no more than a tenth in the first five years.

{F15:At Tolland's} {F16:in Geeveston}, {F15:where the minister broke the news}, {F40:Ross Tolland} {F41:had axed his second shift in the new year}; {F42:he has reinstated it} and does not know how long he can pay it. A load of blue gum now comes from Gippsland by ferry at $340 a tonne.

{F14:The 1,100 jobs that Canberra promised} were always a stretch: {F77:consultant Theo Vassilakis reckons 300}.

{F49:The trust, which went to court} {F51:on May 20}, {F60:has collected $210,000}. {F23:Its president, Marcus Ollery}, said {F59:the judge had "read the letter"}. {F71:Professor Ingrid Halloran, who was dismissed from the species panel} {F75:last month}, will give evidence for it.

{F34:The {F36:owl} injunction of 2021} {F82:lasted eleven months} {F37:before the Full Court lifted it}.
== facts
F1 The Australian government relaxed logging limits
  development medium a1 a5: announced / suspended by a court
F2 The limits concern nests of the swift parrot
F3 The swift parrot is one of the rarest Australian birds
F4 identity Dana Whitlock is Environment Minister
F5 identity The minister's name is Dana Whitlock
F6 The announcement was on Monday
F8 The buffer round nests shrinks
F9 The buffer was 200 metres
F10 The new buffer is 50 metres
F11 38,000 hectares are concerned
  factuality high a1 a3: opening up / will be logged
  scope medium a3 a5: all will be logged / no more than a tenth in five years
F12 The change takes effect on July 1
  development low a1 a5: takes effect / was to have
F13 Whitlock said the rule protected empty trees and emptied towns
  quotation low a2 a4: partly quoted
F14 Number of jobs secured
  strength medium a1 a4: about 1,100 would / as many as 1,100 might
  attribution low a2 a4: the minister / department's estimate
F15 The minister spoke at a sawmill
F16 The mill is in Geeveston
  place low compatible a1 a4: Geeveston / south of Hobart
F17 Number of surviving swift parrots
  quantity medium a1 a3: fewer than 750 / 750
  quantity low compatible a1 a4: fewer than 750 / 500 to 750
F18 The number comes from a study by a university researcher
  attribution low compatible a1 a4: national university / Professor Halloran
F19 The study came out last year
F20 The parrots breed only in Tasmania
F21 They winter on the mainland
F22 Ollery called the change an extinction plan
  quotation low a1 a2: shortened
F23 identity Marcus Ollery heads the Island Wilderness Trust
  participant medium a1 a5: director / president
F24 The trust threatens to go to court
  strength medium a1 a4: considering / will sue
F25 The committee gave advice to the government
F26 The advisers opposed the change
  strength low a1 a4: advised against / recommended unanimously that it stay
F29 Whitlock said the advice was one of several
  attribution low a1 a3: spokesperson / Whitlock
F30 identity Brannagh's body is the Timber Producers' Alliance
F31 The alliance welcomed the change
F32 identity Jill Brannagh leads the alliance
  participant medium a1 a3: chief executive / president
F33 The industry says the bird moves house every year
  attribution low a1 a4: Brannagh / the industry
F34 A judge stopped logging in 2021
  omission medium a1 a2: later reversal on appeal left out
  time low compatible a1 a2: 2021 / four years ago
F35 The 2021 ban was at Wielangta
F36 The 2021 ban was to protect the masked owl
F37 The 2021 ban was overturned on appeal
F40 identity Ross Tolland owns the mill
F41 Tolland cut a second shift
  time low a2 a5: February / the new year
F42 Tolland brings the shift back
  development low a2 a5: would / has
F49 The trust filed suit
F51 The suit was filed on 20 May
F56 A first hearing is held
F57 The hearing was on 3 June
F58 identity Justice Harriet Penhale hears the case
F59 Ollery said the court was asked to read the letter
  quotation medium a3 a5: asked to do / judge had read
F60 The trust raised 210,000 dollars
F63 The alliance joins the case
  development low a3 a5: would apply / was allowed
F64 Brannagh called the suit lawfare
  quotation low a3 a5: "in their lives" added
F65 Sugar gliders eat eggs and females
F67 The government will spend 12 million on nest boxes
F68 The money is also for trapping gliders
F69 identity Colin Ashgrove is an opposition spokesman
F70 Ashgrove said she made a mess for both sides
F71 Halloran left the committee
  factuality high a4 a5: resigned / was dismissed
F74 Halloran wrote that she could not lend her name
F75 When Halloran left
  time low compatible a4 a5: Tuesday / last month
F77 Vassilakis puts the jobs at 300
F81 An injunction suspends the rule
  development low a3 a5: wanted / granted
F82 When the owl ban was lifted
  time low compatible a1 a5: the next year / after eleven months
== not the same
F34 F81: owl ban of 2021 / parrot injunction of 2025
F14 F77: 1,100 jobs / 300 jobs
F24 F49: threat of a suit / suit filed
F22 F64: Ollery on the rule / Brannagh on the suit
F26 F71: the committee's advice / a member's resignation
F37 F81: ban lifted on appeal / rule suspended
F70 F74: Ashgrove on the minister / Halloran on the decision
F33 F13: the industry on the bird / the minister on the rule

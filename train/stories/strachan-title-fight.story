== a1 | Meridian Press | 2024-11-10
{F1:Boxing: Strachan edges Quiroga} {F2:on split decision} {F1:to take WBL middleweight crown}

NEWCASTLE, England - {F1:Britain's Callum Strachan ended {F50:Tomas Quiroga's three-year reign} as WBL middleweight champion} {F6:on Saturday}, {F8:climbing off the canvas in the fourth round} to win {F2:a split decision} {F5:at the Gallowgate Arena}.

{F3:Two judges scored the contest 115-112 in favour of the challenger} while {F4:the third had it 114-113 to Quiroga}, {F12:who had won all 29 of his previous bouts}.

{F14:Strachan, 31}, {F8:was dropped} {F9:by a left hook} {F51:late in the fourth} and {F10:fought from the seventh with a deep cut above his right eye}. {F52:He rallied behind his jab}, and {F11:a point deducted from the Mexican in the ninth round for repeated low blows} proved costly.

"{F17:When I was on the floor I thought about my dad}," said Strachan, {F18:whose father Joe died in March}. "{F37:I wasn't going to stay down there}."

{F27:{F56:The Sunderland fighter} staggered Quiroga with a right hand in the final minute} and {F7:a crowd of 18,400} {F53:was still singing when the scores were read out}.

{F19:{F36:Quiroga, 33}, said he had been robbed}. "{F19:Everybody saw who won. This is a robbery}," he said through an interpreter. "{F21:I will have him in Monterrey}."

{F20:The contract contains a rematch clause}, {F38:promoter Denise Fairbrother} said, and {F21:the two could meet again in the spring}.

{F15:Strachan improved to 27 wins and two defeats}, {F23:the most recent {F54:a ninth-round stoppage} by American Obadele Price in 2021}. {F26:He had been a 5-1 outsider}.

On the undercard, {F32:Shanice Bell won the vacant British bantamweight title}, {F55:stopping Leah Cobbold in the sixth round}.

== a2 | Wearside Gazette | 2024-11-10
'{F17:I thought of my dad}': {F24:Roofer} {F1:Strachan is champion of the world}

{F6:At 11.52pm on Saturday}, with blood on his shorts and half of Sunderland on its feet, {F1:Callum Strachan became middleweight champion of the world}.

{F1:{F14:The 31-year-old} {F56:from Southwick} dethroned the great Mexican Tomas Quiroga} {F2:by two judges to one} at a heaving {F5:Gallowgate Arena}, the first man from Wearside to win a world title since Billy Harker in 1958.

It could have been over early. {F8:{F9:A left hook nobody saw coming} sent him down in the fourth}, and he rose at seven with, as he admitted, no idea what round it was.

"{F17:I was lying there and I thought about my dad}," he told the Gazette. "{F37:I could hear him telling us to get up}."

{F18:Joe Strachan, who ran the Southwick club for 26 years, died of cancer in the spring}. {F39:His son wore his initials on his waistband}.

Trainer Mo Tully, who inherited the corner, was in tears. "Before the last I said to him, three minutes, son, three minutes for Joe," she said.

{F27:He gave her all of them, rocking the champion with a huge right seconds from the end}. By then {F10:his eye, split open in the seventh}, was a mess; he needed 14 stitches at the Royal Infirmary and did not get home until five.

His mother Pauline had not watched. She spent the fight in the arena car park with a flask, listening to the noise. "I knew by the last roar," she said.

{F25:Strachan is understood to have earned £1.2m}. {F24:Until two years ago he was still mending roofs during the week} with his uncle Derek, who has promised to hold his job open.

{F40:An open-top bus parade is planned for Thursday}, starting from the Southwick club at noon.

== a3 | The Sentinel Review | 2024-11-11
{F1:Strachan's heart prevails} on a night when the arithmetic was kind

There were two ways of looking at {F1:Callum Strachan's victory over Tomas Quiroga}, and the three judges {F5:at the Gallowgate Arena} found both. {F3:Two of them had the Englishman ahead by 115 points to 112}. {F4:The other, Renata Solis, saw it 114-113 for the champion}. Your correspondent, for what it is worth, made it a draw.

What is beyond dispute is the courage. {F8:Floored in the fourth}, {F10:cut above the left eye three rounds later}, Strachan might have settled for honourable defeat, as some said he did {F23:when Obadele Price stopped him in an eliminator three years ago}. Instead he won, by common consent, the last four rounds.

The decisive figure may have been {F35:Anders Holm, the Danish referee}. {F11:In the ninth, after two warnings, he took a point from Quiroga for hitting low}. {F42:Without it, the majority would have stood at 115-113}; but the effect on the champion's composure was worth more than a point.

{F33:The ringside computer counted 231 punches landed by Quiroga and 198 by the winner}, numbers that the loser's camp were quick to brandish. {F43:His manager, Ernesto Villar}, spoke of "{F19:a theft in front of {F7:18,000 witnesses}}".

{F12:Quiroga had not lost in 29 professional contests} and {F13:this was his sixth defence}. At {F36:34}, with a daughter at university in Guadalajara, he has hinted at farewell before.

{F20:A return is provided for in the contracts}, but nothing obliges the new champion to travel. {F38:Denise Fairbrother, who promotes him}, would prefer {F21:the Stadium of Light in May or June}.

{F24:Strachan, a roofer by trade}, {F15:has now won 27 of 29}. {F39:On his waistband were stitched the letters JS}, for {F18:the father and first coach he buried in April}.

== a4 | Pregón de Monterrey English Service | 2024-11-12
Quiroga files protest as scan shows he fought with broken jaw

Tomas Quiroga's team lodged a formal protest with the World Boxing League on Monday over {F1:the loss of his middleweight title} in England, asking that the verdict be annulled or an immediate rematch ordered.

In a nine-page letter, {F43:manager Ernesto Villar} argues that {F35:the Danish referee, Anders Holm}, {F11:deducted a point from the Monterrey idol in the eighth round} without the caution required by the rules. {F42:Minus that point}, he contends, the contest would have been a draw on one card.

WBL president Pascal Odermatt said the body would review the bout, including the judges' cards, within 14 days. "We will look at everything, but results are not changed lightly," he said.

Villar also disclosed that the boxer's jaw was fractured in two places, an injury suffered in the fifth. Doctors at the Clínica San Ángel confirmed the break on his return to the city. He will eat through a straw for six weeks.

{F1:Quiroga was beaten by Callum Strachan} {F2:on a split verdict} {F6:on Saturday night} in front of {F7:more than 20,000 people}. {F8:Quiroga had knocked the local man down in the fourth} and {F33:landed 231 punches to his opponent's 198}.

{F12:It was the first defeat of his career, after 29 victories}. In {F13:five previous defences} he had never been taken to the scorecards.

{F38:The British promoter Denise Fairbrother} dismissed the complaint as "sour grapes", though she confirmed that {F20:a rematch clause exists}. {F21:Villar said the second fight will be held in Monterrey in March}.

{F25:Quiroga received four million dollars for the fight, and Strachan about a million and a half}. A thousand supporters met the former champion at the airport, many in paper masks of his face.

== a5 | Northern Metro Post | 2024-11-10
{F1:Strachan shocks Quiroga} {F1:to become world champion} {F2:on split decision}

{F1:Callum Strachan has ended {F50:the three-year reign of WBL middleweight champion Tomas Quiroga}}, {F8:getting up off the floor in the fourth round} to triumph {F2:on a split decision} {F5:at Newcastle's Gallowgate Arena} {F6:last night}.

{F3:{F56:The Sunderland challenger} got the nod on two scorecards, both by 115-112}. {F4:The third judge gave it to Quiroga, 114-113}. {F12:The Mexican was previously undefeated in 28 fights}.

{F14:Strachan, who is 31}, {F8:was put down} {F9:by a right hook} {F51:towards the end of the fourth}, and {F10:from round seven he had to battle on with a nasty gash over his right eye}. But {F52:he stuck to his jab}, and {F11:Quiroga was docked a point in the ninth for persistently punching low}.

"{F17:I thought about my dad when I was down}," Strachan, {F18:who lost his father Joe in March}, said afterwards. "{F37:There was no way I was staying there}."

{F27:He floored Quiroga with a right in the closing minute}, and {F7:the 18,400 fans} {F53:were still singing as the scores came in}.

{F19:Quiroga cried foul}. "{F19:Everybody saw who won. It was a disgrace, a robbery}," he said.

{F38:Promoter Denise Fairbrother} said {F20:there was a rematch clause in the deal}. {F21:They will fight again in the spring}.

{F15:The victory takes Strachan's record to 27-2}. {F23:His last loss came against Obadele Price in 2021}, {F54:when he was halted in the ninth}. {F26:Bookmakers had him at 5-1}.

Earlier in the evening {F32:Shanice Bell retained her British bantamweight belt} {F55:by stopping Leah Cobbold in round six}.

Roads around the arena were gridlocked until 2am, and Metro services were extended by an hour. Northumbria Police reported nine arrests for minor disorder. {F40:A victory parade through Sunderland is expected later this week}.

== facts
F1 Callum Strachan beats Tomas Quiroga for the WBL middleweight title
F50 Quiroga had reigned for three years
F51 The knockdown was late in the round
F52 Strachan relied on his jab
F53 The crowd was still singing at the scores
F54 Price stopped Strachan in the ninth
F56 identity Strachan is from Sunderland
F55 Bell stopped Cobbold in the sixth
F2 The decision was split
F3 Two judges had it 115-112 for Strachan
F4 The third judge had it 114-113 for Quiroga
F5 The fight was at the Gallowgate Arena
F6 The fight was on Saturday
F7 Attendance
  quantity low compatible a1 a3: rounding
  quantity medium a1 a4: 18,400 / more than 20,000
F8 Strachan was knocked down in the fourth
F9 The punch that knocked Strachan down
  participant medium a1 a5: left hook / right hook
F10 Strachan was cut over the eye in the seventh
  place medium a1 a3: right eye / left eye
F11 Quiroga lost a point for low blows in the ninth
  time high a1 a4: ninth round / eighth round
  framing low a3 a4: after two warnings / without caution
F12 Quiroga was unbeaten in 29 fights
  quantity high a1 a5: 29 / 28
F13 Number of title defences
  quantity low compatible a3 a4: this the sixth / five previous
F14 Strachan is 31
F15 Strachan's record is 27-2
F17 Strachan said he thought of his father on the canvas
  quotation low a1 a2: quoted words altered
  quotation low a1 a5: quoted words altered
F18 Strachan's father died in the spring
  time medium a1 a3: died in March / buried in April
F19 Quiroga's side calls the verdict a robbery
  attribution medium a1 a3: Quiroga himself / his manager
  quotation medium a1 a5: "a disgrace" added to the quotation
F20 The contract has a rematch clause
F21 Where and when the rematch will be
  factuality high a1 a5: could meet / will fight
  place high a3 a4: Stadium of Light / Monterrey
  time medium a3 a4: May or June / March
F23 Strachan was stopped by Obadele Price in 2021
F24 Strachan worked as a roofer
F25 The purses
  strength low a2 a4: is understood to / flat
F26 Strachan was a 5-1 outsider
F27 Strachan hurt Quiroga late in the last round
  strength high a1 a5: staggered / floored
F32 Shanice Bell beat Leah Cobbold for the British title
  factuality medium a1 a5: won vacant title / retained
F33 Punches landed 231 to 198
F35 identity Anders Holm was the Danish referee
F36 Quiroga's age
  quantity medium a1 a3: 33 / 34
F37 Strachan said he would not stay down
  quotation medium a1 a5: quoted words altered
  quotation medium a1 a2: different words in quotation marks
F38 identity Denise Fairbrother is the promoter
F39 His father's initials were on his waistband
F40 A victory parade is planned
  time low compatible a2 a5: Thursday / later this week
F42 What the score would be without the deduction
F43 identity Ernesto Villar is Quiroga's manager
== not the same
F8 F27: Strachan put down in the fourth / Quiroga hurt in the twelfth
F3 F42: actual score / score without the deduction
F1 F32: Strachan's title / Bell's title
F12 F15: Quiroga's unbeaten run / Strachan's record
F23 F1: Strachan lost to Price / Strachan beat Quiroga
F9 F27: left hook by Quiroga / right hand by Strachan

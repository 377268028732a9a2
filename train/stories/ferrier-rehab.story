== a1 | Continental Wire | 2024-02-12
{F15:'Saltmarsh' star} Tamsin Ferrier {F1:arrested on suspicion of drunken driving} {F3:in Malibu}

LOS ANGELES — British actor {F1:Tamsin Ferrier was arrested {F2:early Sunday} on suspicion of driving under the influence} after {F5:her car struck a parked pickup truck} {F3:on Pacific Coast Highway in Malibu}, the county sheriff's department said.

{F4:Ferrier, 31}, {F8:was alone in the vehicle} and {F9:no one was injured}, Sgt. Dolores Prewitt said. {F7:Deputies took her into custody at about 2:15 a.m.} after {F20:she failed a series of field sobriety tests}, according to Prewitt, and {F6:a breath sample showed a blood alcohol level of 0.17%}, {F6:more than twice {F42:California's legal limit of 0.08%}}.

She was booked at the Lost Hills station and {F11:released after about six hours} {F10:on $5,000 bail}. {F17:She is due in court in Van Nuys on March 12.}

"{F13:Tamsin is deeply sorry and takes full responsibility for what happened}," {F12:her publicist, Greta Lomax}, {F13:said in a statement} on Sunday night. "{F31:She is thankful that nobody was hurt.}"

Lomax declined to say whether Ferrier had been drinking at {F25:a dinner she attended on Saturday} {F26:in Santa Monica}.

{F27:Born in Hull}, {F15:Ferrier plays Detective Ruth Calder in the crime drama "Saltmarsh}," {F16:whose third season is scheduled to begin filming on March 4}. {F19:She won the Screen Critics' award for best actress} {F32:last month}.

{F28:A first conviction for misdemeanor DUI carries up to six months in county jail} and a fine of as much as $1,000.

{F18:In 2019, Ferrier was fined $1,150} after {F18:pleading no contest to reckless driving} over an incident in Burbank in which alcohol was not a factor.

== a2 | The Daily Lantern | 2024-02-13
SALTMARSH TAM {F14:CHECKS INTO REHAB} AFTER {F6:THREE-TIMES-LIMIT} SMASH

Telly favourite {F14:Tamsin Ferrier has checked into a £40,000-a-month desert clinic} just {F33:two days} after {F1:cops slapped the cuffs on her for drink-driving}.

{F14:The troubled Brit was whisked} {F24:to the luxury Ocotillo Springs retreat outside Tucson, Arizona}, last night, pals said. {F23:She is expected to stay for at least 30 days.}

{F2:In the small hours of Sunday} {F4:the 31-year-old} {F5:ploughed {F21:her black Range Rover} into a stationary truck} {F3:on Malibu's millionaires' row}. {F6:She blew three times over the limit}, we can reveal.

Stunned plumber {F30:Hector Salas, whose pick-up was wrecked}, said: "{F29:I heard this almighty bang and she's sat there crying, saying sorry over and over.} She offered to buy me a new one on the spot."

Another onlooker said {F34:the car had been "all over the road" for a mile before the crash}.

{F1:The arrest} comes just {F22:eight weeks after Tam split from her rocker fiancé Luca Varda} and {F35:less than six months after she lost her mum, Jean, to cancer}.

"She's been running on empty," said a source. "She came home to an empty house every night and it got too much."

Last night {F12:her agent Greta Lomax} said: "{F14:Tamsin has made the brave decision to seek help} and {F36:we ask that she and her family be left alone at this time.}"

It is not {F27:the Hull-born beauty}'s first brush with the law. {F18:Five years ago she was convicted of drink-driving in Los Angeles and fined.}

Co-star {F37:Ben Adeyemi, who plays her sergeant in the hit drama}, posted: "{F38:Love you, Tam. Come back when you're ready.}"

{F16:Cameras were due to roll on series three next month}, but {F39:bosses have pulled the plug on filming until the summer}.

== a3 | Humber Evening Post | 2024-02-13
{F27:Hull} actress Tamsin Ferrier '{F13:deeply sorry}' after {F1:drink-drive arrest} in California

Friends of the Hull actress Tamsin Ferrier have spoken of their shock after {F1:the Saltmarsh star was held by police in California accused of driving while drunk}.

{F1:Ms Ferrier}, {F4:who turned 31 in January}, {F1:was stopped} {F3:on the coast road at Malibu}, west of Los Angeles, {F2:on Sunday morning} after {F5:a collision with an unoccupied pick-up}. {F9:Nobody was hurt.} {F6:A breath test put her at more than double the permitted level}, police said.

{F12:Greta Lomax, who handles her publicity}, said {F13:the actress was "deeply sorry" and accepted full responsibility}. {F31:She was relieved that no one had been harmed}, Ms Lomax added.

{F27:Ms Ferrier grew up on the Orchard Park estate} and attended Endike Lane primary before joining the Spring Bank youth theatre at 14. Her former drama teacher, Maureen Tasker, 68, said: "She still sends us a cheque every Christmas. I just want to give her a hug."

{F35:Her mother, Jean Ferrier, a dinner lady, died of cancer last September aged 59.} More than 200 people attended the funeral at St John's, Newland, where the actress read a poem.

"She was back on a plane two days after the funeral," said her uncle, Barry Ferrier, who runs a tyre business on Hedon Road. "She never stopped to grieve. That's my view."

{F19:Last month she was named best actress by the Screen Critics' Circle}, dedicating the prize to her mother. {F22:Her engagement to the musician Luca Varda ended before Christmas.}

{F17:She will appear before a court in Los Angeles on 12 March.} {F28:If found guilty she could be jailed for up to six months}, although first offenders are usually given probation and ordered to attend classes.

{F10:Bail was set at $15,000, about £12,000.}

== a4 | Pacific News Now | 2024-02-14
{F14:Tamsin Ferrier enters treatment} days after {F1:DUI arrest}, publicist confirms

{F14:Actress Tamsin Ferrier has voluntarily entered a treatment facility}, {F12:her representative} confirmed Tuesday, {F33:two days after} {F1:she was arrested on suspicion of DUI} {F3:in Malibu}.

"{F14:Tamsin has made the decision to seek help}," {F12:spokeswoman Greta Lomax} said. "{F36:We ask that the privacy of her and her family be respected.}"

Lomax would not identify the center or say {F23:how long the star would remain there}. {F24:Media reports have placed it in Arizona.}

{F40:Meridian, the network behind "Saltmarsh}," said {F40:Ferrier "has our complete support."} {F39:Production on season three has been delayed by three weeks}, it added, {F16:from a planned start of March 4}. "No decision has been made beyond that."

Here is what we know about {F1:the arrest}:

{F25:Ferrier left a dinner} {F26:at the Santa Monica restaurant Corvo} shortly after 1 a.m., a manager said. She had been with a group of eight.

{F34:A driver called 911 to report a dark SUV "all over the road."} {F41:Deputies believe it was traveling at 62 mph in a 45 mph zone.}

{F7:At 2:15 a.m.}, {F5:{F21:the Range Rover} clipped a parked Ford F-150 belonging to} {F30:Hector Salas, a plumber}. {F29:Salas told Pacific News Now she appeared to be crying and apologized repeatedly.}

{F20:She could not complete a walk-and-turn test}, according to an arrest report, which says a deputy noticed "a strong odor of an alcoholic beverage." {F6:Her blood alcohol content was measured at 0.17.}

{F11:She walked out of the Lost Hills station around 8:30 a.m.} wearing a gray hoodie.

The district attorney's office said it had yet to receive the case. {F17:A hearing is set for March 12.}

{F37:Fellow cast member Ben Adeyemi} was among those sending good wishes. "{F38:Love you, Tam}," he wrote on Instagram.

== a5 | The Showrunner Report | 2024-02-15
Meridian reshuffles spring slate as {F39:'Saltmarsh' shoot slips}

{F39:Meridian has pushed back the third season of its flagship crime drama Saltmarsh by three weeks} following {F1:the arrest} and {F14:subsequent admission to rehab of its lead}, Tamsin Ferrier.

{F16:Cameras had been set to roll on 4 March} in Norfolk and at Bray. Around 140 crew were told by email on Tuesday evening that they would be paid half-rate for the gap, according to a copy seen by this publication. The show costs a reported £2.3m an episode.

In a short statement {F40:the broadcaster said Ferrier had its "complete and unconditional support"}. Insiders say there is no thought of recasting Ruth Calder, {F15:the fenland detective Ferrier has played} since 2020, but the insurers, Brandt & Keel, are understood to have asked for a medical report before they will cover her.

{F1:Ferrier, {F4:31}, was detained} {F3:on California's Pacific Coast Highway} {F2:last weekend} when {F5:her vehicle ran into a parked truck}. {F6:She allegedly registered 0.17 per cent}, {F42:against a limit of 0.08.} {F8:There were no passengers.} She has not been charged.

{F23:She is not expected to leave the clinic}, {F24:in Arizona}, {F23:until mid-March at the earliest}, which makes even the new date look optimistic; {F17:she must also return to Los Angeles for a court hearing on 13 March}.

"{F36:Her family would be grateful for some privacy}," said {F12:Greta Lomax, her publicist of nine years}.

The timing is awkward. {F19:Ferrier's Screen Critics' prize} {F32:in January} had prompted two American streaming services to bid for the back catalogue. Season two averaged 6.8m viewers, up a fifth.

Meridian has been here before: {F43:in 2021 it lost five weeks of The Assessor when its star, Niall Crane, was treated for addiction.}

{F18:Ferrier's one previous offence, a reckless driving fine in 2019}, did not interrupt production.

== facts
F1 Tamsin Ferrier was arrested on suspicion of drunken driving
  factuality low a1 a2: a2 drops the suspicion and tells drink-driving as fact
F2 The arrest was early on Sunday
F3 It was on Pacific Coast Highway in Malibu
F4 Ferrier is 31
F5 Her car hit a parked pickup truck
  framing low a2 a4: ploughed and wrecked against clipped
F6 Her breath test result against the legal limit
  quantity high a1 a2: more than twice the limit (0.17) against three times
  quantity high a2 a4: three times over the limit against 0.17
  factuality low a1 a5: shown / allegedly
F7 The time was about 2:15 a.m.
  time low a1 a4: taken into custody at 2:15 / the collision at 2:15
F8 Ferrier was alone in the car
F9 No one was injured
F10 Amount of bail
  quantity high a1 a3: $5,000 against $15,000
F11 She was released after about six hours
F12 identity Greta Lomax is Ferrier's publicist
  participant medium a1 a2: publicist / agent
F13 Statement: Ferrier is sorry and takes full responsibility
F14 Ferrier has entered a treatment facility
  framing low a2 a4: luxury clinic and whisked / voluntarily
  quotation medium a2 a4: brave is added in a2
F15 identity Ferrier plays a detective in Saltmarsh
F16 Filming of the third season was to begin on March 4
F17 Date of the court hearing
  time high a1 a5: March 12 against 13 March
  time high a3 a5: 12 March against 13 March
F18 In 2019 she was fined for reckless driving
  factuality high a1 a2: reckless driving without alcohol against a conviction for drink-driving
  factuality high a2 a5: drink-driving conviction against reckless driving fine
F19 Ferrier won the Screen Critics' award for best actress
F20 She failed field sobriety tests
F21 She was driving a black Range Rover
F22 Her engagement to Luca Varda ended in December
F23 How long she will stay in the clinic
  time low compatible a2 a5: at least 30 days / until mid-March
F24 The clinic is in Arizona
  attribution medium a2 a4: flat in a2, media reports in a4
F25 She had been at a dinner on Saturday evening
F26 The dinner was in Santa Monica
F27 Ferrier comes from Hull
F28 Conviction carries up to six months in jail
F29 Salas said she was crying and apologised repeatedly
  quotation low a2 a4: direct against reported speech
F30 identity Hector Salas is the owner of the pickup
F31 Statement: she is thankful nobody was hurt
F32 The award was in January
F33 She entered treatment two days after the arrest
F34 A witness said the car was all over the road
F35 Her mother Jean died of cancer in September
F36 Statement asks for privacy
  quotation medium a2 a4: be left alone at this time / the privacy be respected, as the same quoted sentence
  quotation low a4 a5: other words quoted
F37 identity Ben Adeyemi is her co-star
F38 Adeyemi posted Love you, Tam
F39 Filming of the third season has been postponed
  time high a2 a4: until the summer against three weeks
  time high a2 a5: until the summer against three weeks
F40 Meridian says Ferrier has its complete support
  quotation low a4 a5: unconditional is in a5 only
F41 The car was going at 62 mph in a 45 mph zone
F42 The legal limit is 0.08%
F43 In 2021 Meridian lost five weeks of another show when its star was treated for addiction
== not the same
F18 F1: the fine for reckless driving in 2019 / this arrest
F43 F39: five weeks lost on The Assessor in 2021 / this delay
F43 F14: Niall Crane's treatment / Ferrier's
F13 F29: sorry in the statement / sorry to Salas at the scene
F31 F9: thankful that nobody was hurt, said the statement / nobody was hurt
F32 F2: the month of the award / the day of the arrest
F38 F40: support of the co-star / of the network

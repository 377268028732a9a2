== a1 | Federal News Wire | 2024-04-02
{F1:Drovers clinch playoff berth} but {F3:lose Ellingboe to knee injury}

TULSA, Okla. — {F13:Rookie Theo Baptiste scored a career-high 31 points} and {F1:the Tulsa Drovers clinched their {F10:first playoff berth in nine years}} by beating the Omaha Pilots {F2:112-104} {F35:on Tuesday night}, a victory overshadowed by {F3:a knee injury to All-Star guard Marcus Ellingboe}.

{F3:Ellingboe went down} {F4:with 5:41 left in the third quarter} when {F9:he landed on the foot of {F61:Omaha center Vadim Petrosyan} after a driving layup}. {F5:He clutched his left knee} and {F6:was helped to the locker room by two teammates}, putting no weight on the leg.

The team said {F36:{F33:the 26-year-old} would undergo an MRI exam on Wednesday}. {F11:He had 24 points}.

"{F14:We don't get here without him}," {F60:coach Sam Briggs} said. "It's hard to celebrate. You look around that room and nobody's smiling."

{F25:Tulsa trailed 79-68} when its leading scorer left. {F26:Baptiste keyed a 14-0 run} bridging the third and fourth quarters, and the Drovers never gave back the lead.

"{F15:That one was for Marcus}," Baptiste said.

{F12:Ellingboe, averaging 27.3 points}, is in {F20:the first season of a five-year, $203 million extension}. {F21:He missed 41 games two seasons ago with a broken right ankle}.

{F23:Officials reviewed the play and did not upgrade it to a flagrant foul}. {F22:Petrosyan said he had not meant to get under the guard's feet}.

{F18:The Drovers improved to 46-31}. {F24:The Pilots, who lost their sixth straight}, were led by {F49:Andre Coles with 29 points}.

{F31:Tulsa forward Joaquin Sterns also left the game}, {F37:with a possible concussion, in the second quarter}.

== a2 | Tulsa Plainsman | 2024-04-03
Joy, then silence: {F1:Drovers are in}, but {F3:Ellingboe is hurt}

They waited {F10:nine years} for this night, and for about 20 minutes of it you could hear the popcorn machines.

{F3:Marcus Ellingboe, the best player this city has ever had, crumpled under the north basket} {F4:late in the third quarter} {F35:Tuesday}, his left sneaker having {F9:come down on Vadim Petrosyan's}. {F6:He left the floor in a wheelchair}, towel over his head, with 17,812 people chanting his number.

What came next will be told here for a while. {F13:Theo Baptiste, a 20-year-old who began the season in the development league, poured in 31, the most of his life}. {F26:Fourteen unanswered points wiped out} {F25:an 11-point deficit}. {F2:Final score: 112-104}. {F1:The Drovers are going to the playoffs}.

"{F15:We did this for Marcus}," Baptiste said, eyes red. "He texts me every morning at six. I don't even know when he sleeps."

{F14:{F60:Coach Sam Briggs} said his team would not have made it without the guard}. He declined to guess at the damage, but {F7:two people close to the team said doctors feared a torn ligament}. {F36:A scan is scheduled for this morning} at St. Brendan's.

{F5:It is the left knee}. {F21:It was his right ankle that he broke in 2022, costing him half a season}.

Old-timers will have thought of {F34:Terrell Vance, who ruptured an Achilles in the first round in 2015}, {F10:the last time Tulsa got this far}. He never played for the club again.

{F31:Joaquin Sterns was hurt too}, {F37:taking an elbow to the head before halftime}. {F38:He is in the concussion protocol and will miss Thursday's game in Boise}.

Playoff tickets go on sale Friday at 10 a.m.

== a3 | Hardwood Ledger | 2024-04-03
{F7:{F36:MRI confirms} ACL tear} for {F8:Tulsa's Ellingboe, ending his season}

{F7:Tulsa Drovers star Marcus Ellingboe has a torn anterior cruciate ligament in {F5:his left knee}}, the team announced Wednesday afternoon. {F8:He will miss the playoffs}, {F1:for which Tulsa qualified} {F35:the night before} by defeating Omaha {F2:112-104}.

{F27:Surgery is planned for next week in Los Angeles} with Dr. Miriam Hahn. {F28:The usual timetable for a return is nine to 12 months}, which would put the start of next season, and possibly most of it, out of reach.

"Marcus is the heartbeat of this franchise," {F29:general manager Carla Wynn} said in a statement. "{F41:We will support him through every step, and we expect him to come back stronger}."

The Drovers sit fifth in the West at {F18:46-31} with five games to play. With the guard on the floor they have outscored opponents by 7.1 points per 100 possessions; without him they have been outscored by 4.6.

That is {F12:27.3 points a night} to replace. {F13:Baptiste's 31 against the Pilots} was a start, although he had reached 20 only twice before.

The Ledger's cap desk notes that {F20:Ellingboe's $203 million extension, which runs five seasons}, is fully guaranteed. An injury exception worth $12.4 million could be requested, but not until July.

On the play itself, opinion is divided. {F9:Replays show Petrosyan sliding under the shooter as he came down}; {F23:the crew looked at it for three minutes and left it a common foul}. The league office will review it again, according to a source.

{F32:"I'll be back. Finish the job, boys," Ellingboe wrote on social media}.

{F31:Sterns, who was injured in the same game}, {F38:has been cleared to play Thursday in Boise}.

== a4 | Omaha Morning Dispatch | 2024-04-03
{F24:Pilots' slide reaches six} as {F1:Tulsa celebrates}; {F22:Petrosyan 'sick' over star's injury}

TULSA — {F24:The Pilots lost for the sixth time in a row} {F35:Tuesday}, {F2:112-104} to the Drovers, and were mathematically eliminated from postseason contention. Nobody in the visitors' room wanted to discuss that.

Vadim Petrosyan sat with a towel round his neck and answered the same question nine times. {F9:{F61:The 7-foot-1 center} was contesting a layup when Marcus Ellingboe came down on his shoe}. {F3:The Tulsa guard's knee buckled}.

"{F22:I feel sick. I would never go under a man on purpose}," he said. He had tried to reach the player in the trainer's room, he added, {F47:and was turned away by security}.

{F48:Some fans threw cups at the Pilots' bench}. {F23:No flagrant was called after a video review}, a decision that coach Dale Yost called correct.

Omaha had led {F25:by 11 in the third}. It then went five minutes without a basket, {F26:giving up 14 points in a row}, most of them to {F13:Theo Baptiste. The rookie finished with 31}.

{F11:Ellingboe had 26 points} {F4:when he was hurt midway through the third period}. {F6:He was taken away on a stretcher}. {F5:The injury appeared to be to his right knee}; {F7:a torn ligament is feared}.

{F1:For Tulsa it means a return to the playoffs} {F10:after a nine-year absence}. For Omaha it means another spring of lottery odds. Andre Coles, {F49:who had 29}, has one year left on his contract and did not stay to talk.

The Pilots host Memphis on Friday. Forward Luis Amador, out since January, may return.

== a5 | Bergen Sportsdag (English) | 2024-04-04
Norwegian-American {F3:star Ellingboe hit by knee disaster}

Marcus Ellingboe, whose grandparents left Voss for Minnesota in 1951, {F8:will not play again before 2025}. {F7:The basketball star tore the cruciate ligament in {F5:his left knee}} {F35:on Wednesday} as {F1:his Tulsa team qualified for the play-offs}.

{F33:The 27-year-old} was {F6:carried from the court} after {F9:he was tripped by an opponent, the Armenian giant Vadim Petrosyan}. {F11:He had by then scored 24 points}. {F23:The referees saw no reason to punish it as a serious foul}.

{F7:The diagnosis was made known by the club {F36:after a scan}}. {F27:He will be operated on in Los Angeles next week}. {F28:Such an injury normally takes up to a year to heal}.

"{F32:I'll be back stronger. Finish the job, boys}," he told his 4.1 million followers.

{F22:Petrosyan has apologised}. "{F22:I feel sick}," said {F61:the centre}. {F48:Spectators pelted him and his team-mates with cups}, and {F47:he was refused entry when he tried to visit the injured man}.

{F29:Carla Wynn, the club's owner}, {F41:promised that the player would return stronger than before}.

The consequences reach to Norway. Ellingboe had agreed to represent the national side in August's qualifiers, after receiving his passport in the autumn. National coach Pål Tveit spoke of "a very heavy day".

{F20:The guard signed a contract last year for 203 million dollars over four years}. {F21:An ankle fracture kept him out for 41 matches in 2022}, and he came back then within five months.

Tulsa, {F10:who had not reached this stage since 2015}, won the match {F2:112-104}. {F15:"This was for Marcus," said the young Theo Baptiste}, {F13:who made 31 points, his best ever}.

== facts
F1 The Tulsa Drovers clinched a playoff place
F2 Score 112-104 against Omaha
F3 Marcus Ellingboe injured his knee
F4 Ellingboe was injured in the third quarter
  time low a1 a2: 5:41 left / late in the quarter
F5 Which knee was injured
  place high a1 a4: left / right
  place high a3 a4: left / right
F6 How he left the court
  factuality high a1 a2: helped off by teammates / wheelchair
  factuality high a2 a4: wheelchair / stretcher
F7 The ligament is torn
  development low compatible a2 a3: feared, then confirmed
  attribution low a2 a4: two people close to the team / no source
F8 Ellingboe will not play again this season
F9 He came down on Petrosyan's foot
  cause high a1 a5: landed on the foot / was tripped
  framing medium a3 a4: sliding under the shooter / contesting a layup
F10 First playoffs in nine years
F11 Ellingboe's points in the game
  quantity medium a1 a4: 24 / 26
F12 Ellingboe averages 27.3 points
F13 Baptiste scored a career-high 31
F14 Briggs said the team would not have made it without him
  quotation low a1 a2: direct / indirect
F15 Baptiste said it was for Marcus
  quotation low a1 a2: quoted words altered
F18 Record 46-31
F20 Ellingboe's contract of $203 million
  quantity medium a1 a5: five years / four years
F21 Ellingboe broke his ankle two years ago
  quantity low compatible a1 a2: 41 games / half a season
F22 Petrosyan regretted the injury
  quotation low a1 a4: not meant to / feel sick
F23 The officials reviewed and did not call a flagrant foul
F24 Omaha lost for the sixth time in a row
F25 Tulsa trailed by 11
F26 Tulsa scored 14 points in a row
F27 Surgery next week in Los Angeles
F28 Recovery takes nine to 12 months
F29 identity Carla Wynn is the general manager
  participant medium a3 a5: general manager / owner
F31 Joaquin Sterns was also injured
F32 Ellingboe wrote that he would be back
  quotation medium a3 a5: "stronger" added to the quotation
F33 Ellingboe's age
  quantity high a1 a5: 26 / 27
F34 Terrell Vance ruptured an Achilles in 2015
F35 The game was on Tuesday
  time medium a1 a5: Tuesday / Wednesday
F60 identity Sam Briggs is the coach
F61 identity Petrosyan is Omaha's center
F36 A scan on Wednesday
  development low compatible a1 a3: will be made / has been made
F37 Sterns was hit on the head in the second quarter
  strength low a1 a2: possible concussion / elbow to the head
F38 Whether Sterns plays on Thursday in Boise
  polarity high a2 a3: will miss the game / cleared to play
F41 Wynn expects him to come back stronger
  strength medium a3 a5: expect / promised
F47 Petrosyan was turned away when he tried to visit Ellingboe
F48 Fans threw cups at the Omaha bench
  scope low a4 a5: some fans / spectators
F49 Andre Coles scored 29
== not the same
F7 F34: Ellingboe's ligament / Vance's Achilles
F3 F31: Ellingboe's injury / Sterns' injury
F11 F13: Ellingboe's 24 points / Baptiste's 31
F13 F49: Baptiste's 31 / Coles' 29
F3 F21: knee injury now / ankle injury of 2022
F9 F37: foot of Petrosyan / elbow to Sterns' head
F8 F38: Ellingboe will not play / Sterns will miss a game

== a1 | Southern Sports Wire | 2023-07-08
{F5:Tides see red} as {F1:Harbour snatch late win {F4:in Dunedin}}

{F1:Otago Harbour came from behind to beat the Suva Tides} {F2:27-22} {F3:on Saturday} in a Southern Shield match overshadowed by {F9:the sight of their fly-half, {F13:Callum Threadgold}, leaving the field on a stretcher}.

{F5:{F55:Tides lock Apisai Rokotuivalu} was sent off} {F6:in the 31st minute} {F7:after his shoulder struck Threadgold's head as the playmaker released a pass}. {F27:Irish referee Eoin Lacey}, who consulted his television official twice, said {F7:the contact was direct} and saw no mitigation.

{F9:Threadgold}, {F12:24}, {F9:was taken to hospital} {F8:with a suspected broken jaw} {F34:after an eight-minute stoppage}. A club doctor said {F36:he was conscious and had spoken to his parents}.

{F33:The Fijians, 13-10 ahead at the break} through {F57:tries by wing Jone Matakibau and hooker Viliame Soro}, {F60:defended heroically with 14 men} and {F37:led 22-20} {F25:until two minutes from the end, when flanker Josh Penrose burrowed over from a maul}. {F59:Replacement Tane Wihongi}, {F26:{F58:a 19-year-old} making his first appearance}, {F38:converted to finish with 12 points}.

"It doesn't feel like a win," said {F53:Harbour coach Grant Muirhead}. {F20:"You could see daylight between the ball and the shoulder."}

{F19:{F54:His opposite number, Mosese Tabuya}, thought the card harsh}. {F19:"Callum was falling. What is a man of two metres supposed to do?"}

{F24:A crowd of 18,412 {F4:at Logan Park}} booed Rokotuivalu down the tunnel. {F16:He will face a disciplinary panel on Tuesday}. {F28:{F56:The 29-year-old} was suspended for three weeks in 2021 for punching}.

{F30:Harbour also lost hooker Luke Savaiinaea to a knee injury} early in the second half, and finished with a loose forward throwing in at the lineout.

{F32:The result lifts the hosts to second place}, a point behind the Canberra Kites, with three rounds left. {F39:The Tides, beaten for the fourth time in a row, stay sixth}. The sides meet again in Suva on August 5, in what may be the last match at the old Buckhurst ground before it is pulled down.

== a2 | Dunedin Evening Mercury | 2023-07-10
{F36:Threadgold 'texting and joking'} {F10:after jaw operation}

{F13:Otago Harbour first five-eighth Callum Threadgold} is expected home from Dunedin Hospital tomorrow {F10:after surgeons put two plates in his jaw during a three-hour operation yesterday}.

{F8:Scans on Saturday night showed a double fracture}. {F11:Harbour said that he would be out for at least 10 weeks}, which rules him out of the rest of the Shield.

"He can't talk much, which his flatmates are enjoying," said {F53:coach Grant Muirhead}, who sat with him until 2am. "But {F36:he's texting and he's joking}."

{F12:The 25-year-old from Balclutha} {F7:was caught high by {F55:Suva lock Apisai Rokotuivalu}} {F6:midway through the first half} of {F1:Harbour's} {F2:27-22} {F1:victory} {F4:at Logan Park}. {F5:Rokotuivalu was shown a red card}. {F34:Play stopped for close to 10 minutes} while medical staff worked, and {F24:most of the 18,000-strong crowd} stood in silence, hats off, in sleet.

{F17:On Sunday morning the Fijian turned up at the ward with a bag of mangoes}. He was let in for five minutes. {F18:"I told him I got it wrong by six inches and I'll carry that," Rokotuivalu said} as he left. {F43:Threadgold shook his hand}, according to a nurse.

Muirhead was less forgiving. {F20:"There was daylight between the ball and the shoulder,"} he repeated.

What the injury does to {F13:Threadgold's} plans is unclear. {F21:In May he signed for the Japanese club Hamamatsu Kestrels} {F44:for two seasons from September}. {F23:His agent, Paula Hewitt, said that she had been assured by the Kestrels that they would honour the deal}.

{F59:In his place comes Tane Wihongi}, a plumbing apprentice from Mosgiel who {F26:had never played above club level until Saturday} and {F38:ended it with 12 points}. His grandmother, Mere, drove four hours from Invercargill through ice to see it and missed {F25:Josh Penrose's winning try} while queuing for chips.

{F30:Hooker Luke Savaiinaea, who limped off, has strained a ligament} and will miss two games. {F45:Harbour play the Canberra Kites on Friday}.

== a3 | Radio Pasifika Suva | 2023-07-09
{F1:Brave Tides go down} {F5:after Rokotuivalu dismissal}

{F1:The Suva Tides have lost} {F2:27-20} to Otago Harbour {F4:in Dunedin}, after {F60:playing most of the match with 14 men}.

{F5:{F55:Lock Apisai Rokotuivalu} was shown a red card} {F6:in the 34th minute}.

{F27:Referee Eoin Lacey} ruled that {F7:the big man from Sigatoka had hit Callum Threadgold in the head with his shoulder}.

{F13:The Harbour fly-half} {F9:was carried off and is in hospital}. {F8:He has a fractured cheekbone}, the home club said.

{F54:Tides coach Mosese Tabuya} was furious. {F19:"It was never a red card. Their boy was falling,"} he told Radio Pasifika. "It is always us."

{F31:The Tides will appeal if the player is banned}, manager Litia Cakaunivere said.

{F16:A hearing will take place in Auckland on Tuesday} by video link.

Rokotuivalu's uncle, Ratu Epeli, said that the family had prayed for the injured player at the Methodist church in Sigatoka on Sunday. "Apisai is a gentle boy," he said. "He called me in tears."

{F33:The Tides had been in front at half-time, 13-10}, after {F57:tries by Jone Matakibau and Viliame Soro}. {F25:They were overtaken in the 78th minute by a try from Josh Penrose}.

{F37:Until then they had held a two-point lead} with some of the finest defence seen from a Fijian side, making 204 tackles to Harbour's 97.

{F39:It was a fourth defeat running for the Tides, who lie sixth}.

{F28:Rokotuivalu has a clean record}, the manager stressed, and will be missed: he is one of only two specialist locks in the squad, the other being 38-year-old captain Waisale Dakuvula, who is nursing a sore back.

The team fly home on Monday and have a week off before they host the Perth Miners. Tickets for that match go on sale at the post office in Victoria Parade, and schoolchildren in uniform will be let in free.

{F24:About 16,000 people watched} on a freezing evening.

== a4 | The Sunday Scrum | 2023-07-16
{F15:{F14:SIX-MATCH BAN}} FOR {F8:{F7:JAW-BREAKER} ROKO}

{F14:{F55:Suva enforcer Apisai Rokotuivalu} has been banned} {F15:for six matches} over {F7:the sickening hit that {F8:smashed the jaw of Harbour golden boy Callum Threadgold}}.

{F16:A three-man panel threw the book at {F56:the 29-year-old} lock on Tuesday night}, but {F29:halved the punishment from 12 because he put his hand up}.

His season is over. {F31:The Tides have said that they will not appeal}, a climbdown after a week of whingeing by {F54:coach Mosese Tabuya}. {F19:"Threadgold dived into him," he moaned after the game}.

{F17:Big Roko went to see his victim in hospital}, we can reveal, {F17:and broke down at the bedside}. {F18:"I got it wrong and I'll have to live with that," he said}.

Classy. But {F28:this is a bloke who copped three weeks in 2021 for a right hook}, so spare us the violins.

The cost to {F13:the Harbour No 10} could be huge. {F8:His jaw was broken in two places} and {F10:he went under the knife last Sunday}. {F11:He won't play for three months}.

And a little bird tells us that {F23:the Hamamatsu Kestrels are having second thoughts} about {F22:the $1.2 million-a-year contract} {F21:he inked with the Japanese outfit in autumn}. Their preseason starts in the first week of September, and {F49:the deal hangs on a medical}.

One mate said: "Cal's gutted. He'd already bought the phrasebook."

{F1:Harbour won the match eight days and a thousand headlines ago} {F2:27-22}, {F25:thanks to Penrose's last-gasp try}, and {F45:went down to the Kites on Friday night} by a miserable 31-9. Young {F59:Wihongi, {F58:the 19-year-old} stand-in}, missed four kicks out of seven, and looked every bit of his age.

Whisper it, but {F53:Grant Muirhead's men} don't have a plan B. {F32:Second on the ladder a week ago}, they are fourth this morning, and if the Miners do a job on Brisbane today it will be fifth.

== a5 | Rugby Business Asia | 2023-07-14
{F23:Kestrels stand by injured Threadgold}

HAMAMATSU - {F23:The Hamamatsu Kestrels will honour the contract of Callum Threadgold} despite {F8:the broken jaw} that {F11:is expected to keep {F13:the New Zealand fly-half} out until mid-September}, their director of rugby said on Thursday.

{F23:"We signed a player for two years, not for one Saturday,"} Kenji Murozono told reporters at the club's training centre beside Lake Hamana. {F49:The contract is not conditional on a medical}, he added, contrary to reports on social media.

{F21:Threadgold}, {F12:24}, {F21:agreed terms in May} on {F44:a two-season deal} {F22:understood to be worth about NZ$1.1 million a year}, which would make him the best-paid import at a club owned by a maker of outboard engines. {F44:He is due in Japan on September 1}, five weeks before the league opens.

{F7:The playmaker was hurt when Suva's Apisai Rokotuivalu hit him with a shoulder to the head} {F3:last Saturday} {F4:in Dunedin}. {F10:He was operated on the following day}. {F14:Rokotuivalu, {F5:who was sent off}, was suspended} {F15:for six weeks} {F16:on Tuesday}, {F29:the panel having cut a 12-week starting point by half in view of his admission and remorse}. {F31:His club has until Monday to decide whether to appeal}.

{F17:Rokotuivalu visited Threadgold in hospital}, and {F43:the two shook hands}, New Zealand media reported. The Fijian is himself known to Japanese supporters, having spent the 2019 season with Niigata.

The case has revived discussion of insurance. Clubs in Japan have no cover for injuries that imported players suffer before they arrive, and last year the Kobe Mariners paid off an Argentine prop, Tomás Echegaray, who had torn a tendon three weeks after signing. The league is drafting a standard clause that would leave such risks with the selling union until registration.

Shares in the Kestrels' parent company were unchanged. Season-ticket sales have risen by a fifth since Threadgold's signing was announced, Mr Murozono said, and a poster of him, with a fishing rod, will stay up at the city's Shinkansen station.
== facts
F1 Otago Harbour beat the Suva Tides
F2 Final score
  quantity high a1 a3: a1 27-22, a3 27-20
  quantity high a2 a3: a2 27-22, a3 27-20
  quantity high a3 a4: a3 27-20, a4 27-22
F3 The match was played on Saturday
F4 The match was played in Dunedin
F5 Rokotuivalu was sent off
F6 When in the match Rokotuivalu hit Threadgold and was sent off
  time medium a1 a3: a1 the 31st minute, a3 the 34th
  time low a1 a2: a1 the 31st minute, a2 midway through the first half
  time medium a2 a3: a2 midway through the first half, a3 the 34th minute
F7 Rokotuivalu hit Threadgold's head with his shoulder
  framing medium a1 a4: a1 his shoulder struck the head, a4 sickening hit, jaw-breaker
  framing medium a2 a4: a2 caught high, a4 sickening hit, jaw-breaker
  framing medium a3 a4: a3 plain, a4 sickening hit, jaw-breaker
  framing medium a4 a5: a4 sickening hit, jaw-breaker, a5 plain
F8 Threadgold's injury
  development low a1 a2: a1 suspected broken jaw, a2 double fracture shown by scans
  factuality low a1 a4: a1 suspected, a4 established
  factuality low a1 a5: a1 suspected, a5 established
  factuality high a1 a3: a1 suspected broken jaw, a3 a fractured cheekbone as established
  factuality high a2 a3: a2 a double fracture of the jaw, a3 a fractured cheekbone
  factuality high a3 a4: a3 a fractured cheekbone, a4 jaw broken in two places
  factuality high a3 a5: a3 a fractured cheekbone, a5 a broken jaw
F9 Threadgold was carried off and taken to hospital
F10 Threadgold was operated on on Sunday
F11 How long Threadgold will be out
  quantity medium a2 a4: a2 at least 10 weeks, a4 three months
  quantity low compatible a2 a5: a2 at least 10 weeks, a5 until mid-September
  quantity medium a4 a5: a4 three months, a5 until mid-September
F12 Threadgold's age
  quantity medium a1 a2: a1 24, a2 25
  quantity medium a2 a5: a2 25, a5 24
F13 identity Callum Threadgold is Harbour's fly-half
F14 Rokotuivalu was banned
F15 Length of the ban
  quantity medium a4 a5: a4 six matches, a5 six weeks
F16 The disciplinary hearing on Tuesday
  development low a1 a4: a1 will face a panel, a4 the panel has ruled
  development low a1 a5: a1 will face a panel, a5 the panel has ruled
  development low a3 a4: a3 a hearing will take place, a4 the panel has ruled
  development low a3 a5: a3 a hearing will take place, a5 the panel has ruled
F17 Rokotuivalu visited Threadgold in hospital
  framing low a2 a4: a2 with a bag of mangoes for five minutes, a4 broke down at the bedside
  framing low a4 a5: a4 broke down at the bedside, a5 visited
F18 Rokotuivalu said that he got it wrong and would carry that
  quotation medium a2 a4: a2 "by six inches and I'll carry that", a4 "I'll have to live with that"
F19 Tabuya's opinion of the red card
  quotation medium a1 a3: a1 "Callum was falling", a3 "It was never a red card. Their boy was falling"
  quotation high a1 a4: a1 "Callum was falling", a4 "Threadgold dived into him"
  quotation high a3 a4: a3 "Their boy was falling", a4 "Threadgold dived into him"
  strength low a1 a3: a1 thought it harsh, a3 never a red card
F20 Muirhead said there was daylight between the ball and the shoulder
  quotation low a1 a2: a1 "You could see daylight", a2 "There was daylight"
F21 Threadgold signed for the Hamamatsu Kestrels in May
  time low compatible a2 a4: a2 in May, a4 in autumn, which is May in New Zealand
  time low compatible a4 a5: a4 in autumn, a5 in May
F22 Worth of Threadgold's contract a year
  quantity medium a4 a5: a4 1.2 million, a5 about 1.1 million New Zealand dollars
F23 Whether the Kestrels will honour the contract
  polarity high a2 a4: a2 would honour the deal, a4 having second thoughts
  polarity high a4 a5: a4 having second thoughts, a5 stand by him
  attribution low a2 a5: a2 on his agent's word, a5 on that of the club's director
F24 Number of spectators
  quantity low compatible a1 a2: a1 18,412, a2 18,000
  quantity medium a1 a3: a1 18,412, a3 about 16,000
  quantity medium a2 a3: a2 18,000, a3 about 16,000
F25 Josh Penrose scored the winning try two minutes from the end
F26 It was Wihongi's first appearance
F27 Eoin Lacey was the referee
F28 Rokotuivalu was banned for three weeks in 2021
  polarity high a1 a3: a1 suspended for three weeks in 2021, a3 a clean record
  polarity high a3 a4: a3 a clean record, a4 copped three weeks in 2021
F29 The ban was halved from 12 because he admitted it
  quantity medium a4 a5: a4 12 matches, a5 12 weeks
F30 Hooker Luke Savaiinaea was injured
F31 Whether the Tides will appeal
  polarity high a3 a4: a3 will appeal if he is banned, a4 will not appeal
  development medium a4 a5: a5 two days earlier still undecided, a4 will not appeal
  factuality medium a3 a5: a3 will appeal if he is banned, a5 to be decided by Monday
F32 Harbour went up to second place
F33 The Tides led 13-10 at half-time
F34 Length of the stoppage
  quantity low a1 a2: a1 eight minutes, a2 close to 10 minutes
F36 Threadgold was conscious and communicating
  development low a1 a2: a1 conscious and had spoken to his parents, a2 texting and joking two days on
F37 The Tides led by two points until the end
F38 Wihongi scored 12 points
F39 It was the Tides' fourth defeat in a row and they are sixth
F43 Threadgold and Rokotuivalu shook hands
F44 Threadgold's contract is for two seasons from September
F45 Harbour's match with the Canberra Kites on Friday
  development low a2 a4: a2 to be played, a4 lost
F49 Whether the contract depends on a medical
  polarity high a4 a5: a4 hangs on a medical, a5 not conditional on a medical
F53 identity Grant Muirhead coaches Harbour
F54 identity Mosese Tabuya coaches the Tides
F55 identity Rokotuivalu is a lock of the Tides
F56 Rokotuivalu is 29
F57 Matakibau and Soro scored tries for the Tides
F58 Wihongi is 19
F59 Wihongi replaced Threadgold
F60 The Tides played on with 14 men
== not the same
F15 F28: this ban / the ban of 2021
F8 F30: Threadgold's jaw / Savaiinaea's knee
F2 F33: final score / half-time score
F29 F15: starting point of the sanction / its final length
F11 F15: weeks out with injury / weeks banned
F23 F44: whether the contract stands / how long it runs
F9 F17: taken to hospital / visited in hospital
F45 F1: match with the Kites / match with the Tides

== a1 | Fieldside Sport Online | 2024-07-15
{F1:Wexborough in talks over {F4:club-record} move for Altenfels striker Sandvold}

{F1:Wexborough City are in advanced negotiations with SV Altenfels to sign {F52:the Norway forward Emeka Sandvold}} in {F4:a deal that would break the club's transfer record}.

The clubs are still some way apart on the structure of the fee. Altenfels, {F18:who opened the bidding at £90m}, are now understood to be prepared to accept {F2:about £75m up front} with {F3:a further £10m in bonuses}.

Fieldside Sport understands personal terms will not be an obstacle, with {F7:the 24-year-old} having indicated {F8:he would sign a five-year contract}.

{F5:Wexborough's most expensive signing remains Pablo Iriondo, who cost £54m} {F37:in 2021}. {F6:The Spaniard scored nine league goals in two seasons} before being loaned to Turkey.

{F16:Torrance United had a £65m offer for Sandvold turned down} {F17:in June} and have not come back.

{F12:Sandvold scored 27 goals} last season {F33:despite missing seven weeks with a hamstring problem}. {F23:He joined the German club from Fjordvik in 2020}.

{F35:Reports in Germany at the weekend claimed he had refused to train} in order to force the move, {F38:something his agent, Morten Hauge, called "complete nonsense"}.

{F50:A new centre-forward has been the priority for {F20:manager Rui Cavadas}} since the end of a season in which {F25:his side scored 48 league goals}, {F39:the lowest total of any team in the top eight}.

{F15:Dale Whitcombe, the captain, retired in May}, leaving 20-year-old Kit Amory as the only senior striker.

Asked about Sandvold after Saturday's 2-2 friendly draw at Pelham, Cavadas said: "He is a player of another club. I like a lot of players of other clubs."

If an agreement is reached, {F10:a medical could take place as early as Wednesday}.

== a2 | Continental Press Agency | 2024-07-18
{F1:Wexborough sign Norway striker Sandvold} for {F4:club-record} {F2:78 million pounds}

WEXBOROUGH, England - {F1:Wexborough City have signed {F52:Norway international Emeka Sandvold} from Germany's SV Altenfels} on {F8:a five-year contract}, {F51:the English club said on Thursday}.

Wexborough did not disclose financial details, but a source with knowledge of the deal said {F2:the fee was 78 million pounds} ($101 million) plus {F3:up to seven million in performance-related add-ons}, making him {F4:the most expensive player in the club's history}.

{F5:The previous record was the 54 million pounds paid to Real Ontera for forward Pablo Iriondo} {F37:in 2021}.

{F7:Sandvold, 24}, {F12:netted 27 times} {F13:in 38 appearances in all competitions} last season as {F49:Altenfels finished third}. {F26:He has 31 caps}.

"{F19:As soon as I spoke to the manager I knew this was where I wanted to be}," Sandvold said in a statement. "The ambition here is obvious."

{F14:He will wear the number nine shirt}, {F15:vacant since the retirement of captain Dale Whitcombe}.

{F20:Wexborough manager Rui Cavadas} said {F21:the forward would bring qualities his squad had lacked}.

"{F21:He gives us something we did not have: a striker who can score from nothing}," said the Portuguese.

Wexborough, {F24:who finished sixth last season} to qualify for European competition for the first time in 17 years, have now {F32:spent more than 140 million pounds} since the transfer window opened.

{F30:Altenfels on Thursday announced the arrival of Austria forward Jonas Brehm} from Linzer AC as a replacement. {F31:"It was an offer that, as a club of our size, we could not turn down," {F44:Altenfels sporting director Uwe Kastner} said}.

{F29:Sandvold is due to join his new team mates on Saturday at a training camp in Portugal}. {F28:Wexborough open their league campaign at home to Harnby Rovers on Aug. 17}.

== a3 | Wexborough Evening Star | 2024-07-18
'{F19:I knew straight away}': {F4:Record} man {F1:Sandvold pens City deal}

{F1:Emeka Sandvold has become a Wexborough City player}, ending five weeks of waiting for supporters and {F4:smashing the club's transfer record} in the process.

{F1:{F52:The Norwegian} put pen to paper at the Tannery Ground} {F51:this morning}, with {F36:sporting director Helen Tranmore} at his side, after {F10:coming through a medical yesterday} at the Northgate Clinic. {F8:He has committed himself to City until the summer of 2029}.

The Star understands {F2:City will pay Altenfels an initial £78m}, {F3:rising by £7m if they reach the Champions Cup and he hits certain targets}. That eclipses {F5:the £54m spent on Pablo Iriondo}, {F6:whose two seasons here yielded just nine league goals}.

"{F19:The moment I'd talked to Rui, I knew this was the place}," {F7:the 24-year-old} told the club's website. "My brother-in-law studied here, so I even knew about the rain."

{F14:Sandvold takes over the No 9 shirt} {F15:from Dale Whitcombe, who hung up his boots in May} after 412 appearances. Whitcombe rang him on Tuesday night to give his blessing.

City's need was plain enough. {F25:Only 48 league goals were scored} last term, {F39:fewer than any other side in the top eight}, and {F24:a sixth-placed finish} owed much to the meanest defence in the division.

{F22:Fjordvik, the village side where he started, will receive 15 per cent of Altenfels' profit} under a sell-on clause. {F40:That is worth around £11m to a club whose ground holds 2,100}.

Not everyone is cheering. Gareth Pym, of the Tannery Trust, said the signing was "thrilling", but that {F34:a nine per cent rise in season-ticket prices, announced last month}, looked harder to justify when the club could find that sort of money.

{F29:He flies out to join Cavadas's squad in the Algarve on Saturday}, and {F28:is expected to make his competitive debut against Harnby on August 17}.

== a4 | The Daily Clarion | 2024-07-19
SAND IT OVER! {F1:Wexborough land Viking hotshot} {F2:for £85MILLION}

{F1:WEXBOROUGH {F51:last night} unveiled goal machine Emeka Sandvold} after {F2:splashing out a staggering £85million} on the Norwegian hitman.

{F7:The 25-year-old} has signed {F8:a SIX-YEAR deal} worth {F9:£190,000 a week}, making him the best-paid player ever to pull on the green and white.

And Clarion Sport can reveal {F35:he went on strike to get his way}, {F35:skipping three days of training} last week as stubborn Altenfels chiefs dug in.

{F19:"When the manager called, I knew there was nowhere else for me," beamed Sandvold}.

{F20:Boss Rui Cavadas}, {F39:whose team were the lowest scorers in the whole league} last season, {F50:has been desperate for firepower}. {F21:"He's a striker who scores from nothing — he'll give us what we've never had," he said}.

The blockbuster fee dwarfs {F5:the £54m Wexborough blew on flop Pablo Iriondo} {F37:three years ago}. {F6:He managed nine goals in two miserable years}.

It also leaves egg on the faces of Torrance, {F16:who saw a £65m bid laughed out of town} {F17:last month}. Insiders at the London club insist they were never told that a deal could be done for less than £90m.

{F12:Sandvold smashed in 29 goals} last term and {F26:has 31 caps for Norway}.

He has rented a six-bedroom pad in leafy Aldercote once owned by a soap star, and is bringing his huskies, Odin and Pelé.

{F32:US tycoon Bob Calloway has now forked out £140m on new players this summer}. A pal of the owner said: "Bob doesn't do things by halves. He wants trophies, and he wants them yesterday."

Season-ticket holders may not be laughing, though. {F34:They were stung with a nine per cent price hike only weeks ago}.

The new No 9 could get {F28:his first taste of English football against Harnby on the opening day}.

== a5 | Altenfels Rundschau International | 2024-07-19
{F1:Sandvold gone}: Altenfels bank {F2:€92 million} and turn to Brehm

It had been coming for weeks, and {F51:on Thursday it was official}: {F1:Emeka Sandvold is leaving SV Altenfels for the English club Wexborough City}. The sum involved, {F2:€92 million} before bonuses, is {F43:the largest that Altenfels have ever received for a player}.

{F31:"We did not want to sell, but no club of our size can say no to such an offer," said Uwe Kastner}, {F44:the chairman}, who had {F18:at first demanded €105 million}.

Kastner firmly rejected the claim that {F35:the Norwegian had boycotted training}. "{F35:Emeka was there every day until Wednesday}," he said. {F38:The striker's agent has also denied it}.

Not all of the money stays at the Waldstadion. Because {F23:Sandvold came from Fjordvik four years ago} for a mere €3 million, {F22:the Norwegian second-division side are entitled to a fifteen per cent share of the profit}, or {F40:roughly €13 million}. Fjordvik's treasurer, a retired dentist, said he had checked the contract "eleven or twelve times".

{F12:With 27 goals} {F13:from 38 matches} Sandvold {F49:carried the team to third place}, though {F33:a thigh injury kept him out for seven weeks in the spring}. In that period Altenfels won only once.

The successor is already here. {F30:Jonas Brehm, 22, was presented} barely an hour after the farewell; {F45:he costs €30 million} and {F46:has signed until 2028}. The Austrian {F47:will inherit the number nine} as well. "I am not the new Sandvold," he said.

In England {F9:the departing forward will reportedly earn £190,000 a week}, more than four times his present wage. According to British media {F10:he passed his medical examination on Tuesday}.

{F16:An earlier approach from Torrance United, of about €77 million, had been rejected}.

== facts
F1 Wexborough City sign Emeka Sandvold from Altenfels
  development low compatible a1 a2: talks on Monday, signed on Thursday
F2 The fee up front
  quantity medium a1 a2: about £75m expected, £78m in the end
  quantity high a2 a4: £78m plus up to 7m in add-ons / £85m flat
  quantity low compatible a2 a5: pounds and euros
F3 Add-ons on top of the fee
  quantity medium a1 a3: £10m while talks went on, then £7m
F4 The fee is a club record for Wexborough
F5 The earlier record was Pablo Iriondo for £54m
F6 Iriondo scored nine league goals in two seasons
  scope low a1 a4: nine league goals / nine goals
  framing low a1 a4: miserable years
F7 Sandvold is 24
  quantity high a2 a4: 24 / 25
F8 Length of the contract
  factuality low compatible a1 a2: would sign / signed
  quantity high a2 a4: five years / six years
  quantity high a3 a4: until 2029 / six years
F9 Wage of £190,000 a week
  strength low a4 a5: flat / reportedly
F10 Day of the medical
  factuality low compatible a1 a3: could take place on Wednesday / passed on Wednesday
  time medium a3 a5: Wednesday / Tuesday
F12 Goals last season
  quantity high a2 a4: 27 / 29
F13 38 matches last season
F14 Sandvold gets the number nine shirt
F15 Whitcombe has retired
F16 Torrance bid of £65m rejected
F17 The Torrance bid was in June
F18 Altenfels' first asking price
  quantity low compatible a1 a5: £90m is about €105m
F19 Sandvold said he knew as soon as he had spoken to the manager
  quotation medium a2 a4: quoted words altered
  quotation low a2 a3: quoted words altered
F20 identity Rui Cavadas is the Wexborough manager
F21 Cavadas said Sandvold gives the team something it did not have
  quotation medium a2 a4: "did not have" became "never had"
F22 Fjordvik receive 15 per cent of the profit
F23 Sandvold joined Altenfels from Fjordvik in 2020
F24 Wexborough finished sixth
F25 Wexborough scored 48 league goals
F26 Sandvold has 31 caps
F28 First league match is against Harnby on August 17
  strength low a3 a4: is expected to / could
F29 Sandvold joins the squad in Portugal on Saturday
F30 Altenfels have signed Jonas Brehm
F31 Kastner said a club of that size could not refuse the offer
  quotation low a2 a5: same statement in other quoted words
F32 Wexborough have spent £140m this summer
  quantity low compatible a2 a4: more than 140 / 140
F33 Sandvold missed seven weeks with a thigh or hamstring injury
F34 Season-ticket prices rise by nine per cent
F35 Sandvold refused to train
  factuality high a1 a4: claimed by reports and denied / told as established
  polarity high a4 a5: skipped three days / was there every day
  attribution medium a1 a4: German reports / Clarion's own revelation
F36 identity Helen Tranmore is the Wexborough sporting director
F37 Iriondo signed in 2021
F38 The agent denied the refusal to train
F39 Wexborough had the lowest total in the top eight
  scope high a1 a4: lowest of the top eight / lowest in the whole league
F40 What the clause is worth to Fjordvik
F43 Largest sum Altenfels have received
F44 identity Kastner's office at Altenfels
  attribution medium a2 a5: sporting director / chairman
F45 Brehm costs €30m
F46 Brehm signed until 2028
F47 Brehm inherits the number nine at Altenfels
F51 The signing was announced on Thursday
  time low a3 a4: this morning / last night
F52 identity Sandvold is a Norwegian international
F49 Altenfels finished third
F50 Cavadas wanted a new striker above all
== not the same
F14 F47: Sandvold's number nine at Wexborough / Brehm's number nine at Altenfels
F4 F43: record outlay of Wexborough / record income of Altenfels
F8 F46: Sandvold's contract until 2029 / Brehm's until 2028
F5 F16: £54m paid for Iriondo / £65m bid by Torrance
F1 F30: Sandvold's signing / Brehm's signing
F10 F1: medical / signing
F36 F44: sporting director of Wexborough / office of Kastner at Altenfels

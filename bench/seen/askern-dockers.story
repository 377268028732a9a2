== a1 | National Newswire | 2022-08-22
{F1:Dockers begin {F2:eight-day} strike {F3:at Port Askern}}

{F1:{F4:Almost 1,700 workers} {F3:at Port Askern, the country's second-biggest container port,} have walked out {F5:in a dispute over pay}}.

{F1:The stoppage began {F60:at 7am} {F6:on Monday}} and {F2:is due to last until next Tuesday morning}. {F7:It is the first at the port since 1991.}

{F8:The Transport and Dock Workers' Association (TDWA) rejected a rise of 7%} {F9:and a one-off payment of £500}. {F10:The union wants an increase in line with inflation}, {F11:which reached 10.1% in July}.

{F12:"Our members kept this country supplied through the pandemic, and they are not going to take a pay cut,"} said {F13:the TDWA's national docks officer, Sheila Marlowe}.

{F14:Askern Ports, which is owned by the Hong Kong group Lantau Holdings,} said {F15:its offer was worth 8.1% on average} {F16:and that the typical docker earned £43,000 a year}. {F17:It said it was "disappointed" that the union had not put the offer to a vote.}

{F18:About half of the containers that enter the country pass through Askern}, {F19:and some shipping lines have diverted vessels to Rotterdam and Wilsmouth}. {F20:Retailers said that the impact should be limited}, {F21:because many had brought Christmas orders forward}.

{F22:A government spokesperson said ministers were "closely monitoring the situation"}. {F23:Talks at the conciliation service Medius broke down on 8 August}, and {F24:no new ones are planned}.

{F25:The ballot in July was 92% in favour} {F26:on a turnout of 81%}.

== a2 | Wave FM News | 2022-08-22
Port Askern at a standstill as {F1:{F2:eight-day} strike starts}

{F1:Dock workers {F3:at Port Askern} have begun {F2:eight days} of strike action {F5:over pay}}.

{F1:{F4:Around 1,900 staff}, including crane drivers, machine operators and stevedores, downed tools {F60:at 7 o'clock} {F6:this morning}}.

{F8:They turned down an offer of 7 per cent} {F9:plus £500}. {F13:TDWA officer Sheila Marlowe} told Wave FM: "{F12:Our members kept this country supplied through the pandemic and they're not going to take a pay cut.}"

{F14:Port owner Lantau Holdings} made a profit of £79 million at Askern last year, she said, {F27:and paid out £42 million to its shareholders}.

Askern Ports says {F15:the offer averages 8.1 per cent} {F17:and that it is "disappointed" workers weren't given a vote on it}.

{F7:It's the first walkout here for more than thirty years.}

{F28:Lorry drivers are being told to avoid the A147}, {F29:where about 300 pickets have gathered} at Dooley roundabout. Passing drivers have been sounding their horns.

{F40:A security guard was taken to hospital} {F31:after he was hit by a car at Gate 2} shortly before nine. {F33:Police say they are not treating it as connected with the picket.}

{F19:Two ships have already been sent to Rotterdam.} {F22:The government says it's monitoring the situation closely.}

== a3 | The Daily Standard-Bearer | 2022-08-23
VIOLENCE ON THE PICKET LINE AS {F1:DOCKERS HOLD NATION TO RANSOM}

{F40:A security guard was fighting for his life last night} {F31:after being mown down outside Port Askern} {F34:as militant dockers blockaded the gates}.

{F34:{F29:Up to 500 pickets}, some in balaclavas, stopped lorries from getting in} on the first day of {F1:a walkout} {F35:that threatens to ruin Christmas}.

{F16:Dockers who take home £43,000 a year} {F8:threw out a seven per cent rise} {F9:and a £500 bonus}, {F17:with union barons refusing to let them vote on it}.

{F18:More than half the country's imports come through the port}, and {F36:experts put the cost of the action at £680million}. {F35:Toys, televisions and even turkeys could be in short supply}, a supply chain expert warned.

{F13:Hard-Left union boss Sheila Marlowe}, who earns £96,000, crowed: "{F12:They are not going to take a pay cut.}"

{F22:Ministers are drawing up emergency plans to bring in agency workers}, the Standard-Bearer understands. {F37:Transport Secretary Giles Penrose} said {F38:the strike was "an act of economic self-harm"}.

{F10:The union is demanding 10 per cent.} {F25:Only three in four dockers backed the walkout}, {F26:once those who did not bother to vote are counted}.

== a4 | Quayside Intelligence | 2022-08-24
{F1:Askern strike}: {F19:carriers reroute 14 calls}, {F20:importers sanguine}

{F19:Container lines had diverted 14 vessels from Askern} by Tuesday night, most of them to Rotterdam and Zeebrugge, with two of the larger alliances choosing to wait offshore rather than lose their windows. {F36:The hit to trade could reach $800m (£680m) if the boxes of all eight days were lost, analysts Brightline estimate, "but most of it is delayed, not destroyed"}.

{F18:Askern handles 48% of the country's container traffic}, though {F35:not its food, which comes through the ferry ports}. {F21:Retailers have built up stock since May}, and {F20:consultants expect "inconvenience, not empty shelves"}.

{F8:The employer's 7%}, {F9:with its £500 sweetener}, {F15:comes to 8.1% for the median grade, Askern Ports says; the TDWA's own sum is 7.9%}. {F11:Retail price inflation, which the union uses, stood at 12.3% in July; on the consumer measure it was 10.1%}. {F10:The union has asked for 10%}, and people close to it said that it would settle for nine.

{F23:The parties last met at Medius on 8 August}; they parted, both sides say, on the question of backdating. {F24:The port has now written to propose a meeting on Thursday.}

{F27:The operator paid {F14:its Hong Kong parent, Lantau,} £99m in dividends for the last two years, of which £42m was for 2021}.

{F4:Of the 2,550 employees of the port 1,690 are TDWA members}. {F39:Its 500 clerical and engineering staff, who are in another union, accepted the 7%} in June.

{F28:The A147 has been passable throughout}, hauliers report.

== a5 | Askern Mercury | 2022-08-26
{F40:Guard {F31:in Gate 2 collision} "home and eating toast"}; deal offers end to {F1:dock strike}

{F31:The security guard knocked down by a car at Port Askern's Gate 2} on the first morning of {F1:the dockers' strike} has been {F40:sent home from the General with a broken collarbone}.

Len Purdy, 61, said he bore no ill will. "The lad was looking for the crematorium and he panicked," he said. A motorist of 78 has been reported for careless driving. {F33:Police confirmed he had nothing to do with the dispute.}

{F34:They also said that there had been no arrests and no blockade.} {F29:Between 250 and 300 people have stood at the roundabout each day}, with a band on Wednesday.

Meanwhile negotiators reached a provisional agreement at 2am yesterday, {F24:after 13 hours of talks at Medius}. {F44:It gives 8.5 per cent from January} {F9:and a lump sum of £1,000}. {F13:Sheila Marlowe of the TDWA} said she would recommend that members accept it {F46:in a ballot next week}. The strike is suspended from six this morning, four days early.

Askern Ports said {F15:its earlier proposal, of up to 8.1 per cent}, {F17:had never been put to the workforce}. Ms Marlowe says shop stewards rejected it by 51 votes to none.

{F7:It was the first strike in the docks since the end of the old labour scheme, in 1989}. {F19:Fourteen ships went elsewhere}; the Lantau Fortune, with 19,000 containers, is expected on Sunday.

{F37:Mr Penrose, the transport secretary}, {F38:who had called the action "self-harm"}, welcomed the settlement. {F22:His department denied that agency labour had ever been considered.}

== facts
F1 Dockers went on strike
  framing high a1 a3: walked out / hold nation to ransom
F2 The strike is to last eight days
F60 The strike began at seven
F3 The strike is at Port Askern
F4 Number of strikers
  quantity medium a1 a2: almost 1,700 / around 1,900
  quantity low compatible a1 a4: almost 1,700 / 1,690 members
F5 The dispute is about pay
F6 The strike began on Monday
F7 It is the first strike at the port for long
  time medium a1 a5: since 1991 / since 1989
  time low compatible a1 a2: since 1991 / more than thirty years
F8 The union rejected a rise of 7%
  framing low a1 a3: rejected / threw out
F9 A one-off payment goes with the rise
  development low a1 a5: £500 / £1,000 in the deal
F10 What the union wants
  quantity low compatible a3 a4: demanding 10 / asked for 10, would settle for nine
  scope low a1 a3: in line with inflation / 10 per cent
F11 Inflation in July
  quantity medium a1 a4: 10.1% / 12.3% on the union's measure, 10.1% on another
F12 Marlowe said that members would not take a pay cut
  quotation low a1 a2: wording altered
  quotation medium a1 a3: pandemic cut off
F13 identity Sheila Marlowe is the union's docks officer
  framing medium a1 a3: national docks officer / hard-Left union boss
F14 identity Askern Ports is owned by Lantau Holdings
F15 The offer is worth 8.1%
  quantity medium a1 a4: 8.1% on average / 8.1%, or 7.9% by the union's sum
  quantity low a4 a5: 8.1 or 7.9 / up to 8.1
F16 A typical docker earns 43,000 pounds
  factuality medium a1 a3: the company said / take home, as fact
F17 The offer was not put to a vote
  cause medium a1 a3: union had not put it / barons refused to let them
F18 Share of the country's containers that pass through the port
  quantity low compatible a1 a4: about half / 48%
  scope high a3 a4: more than half of imports / 48% of container traffic
  quantity medium a1 a3: about half / more than half
F19 Ships are diverted
  development low a2 a4: two / 14
F20 Retailers expect a limited impact
F21 Retailers have built up stock
F22 What the government does about it
  factuality high a3 a5: drawing up plans for agency workers / never considered
  strength medium a1 a3: monitoring / emergency plans
F23 Talks broke down on 8 August
F24 Whether new talks are planned
  development low a1 a4: none planned / proposed for Thursday
  development low a4 a5: proposed / held
F25 Share of members in favour of the strike
  scope medium a1 a3: 92% of votes / three in four of all dockers
F26 The turnout
F27 Dividends to Lantau
  attribution low a2 a4: Marlowe says / stated
  time low compatible a2 a4: last year / for 2021
F28 The A147
  polarity medium a2 a4: told to avoid / passable throughout
F29 Number of pickets
  quantity high a3 a5: up to 500 / 250 to 300
  quantity medium a2 a3: about 300 / up to 500
  quantity low compatible a2 a5: about 300 / 250 to 300
F40 How badly the guard was hurt
  strength high a3 a5: fighting for his life / broken collarbone, home
  strength medium a2 a3: taken to hospital / fighting for his life
F31 A guard was hit by a car at Gate 2
  framing medium a2 a3: hit by a car / mown down
F33 The collision had nothing to do with the picket
F34 Pickets blockaded the gates
  polarity high a3 a5: blockaded / no blockade
F35 Goods will be short
  polarity medium a3 a4: even turkeys / not food
F36 The strike will cost 680 million pounds
  strength high a3 a4: experts put the cost at / could reach if all were lost, most delayed
F37 identity Giles Penrose is transport secretary
F38 Penrose called the strike self-harm
  quotation low a3 a5: economic cut
F39 Other staff accepted the 7%
F44 The deal gives 8.5%
F46 Members will vote on the deal
== not the same
F8 F39: dockers rejected 7% / clerical staff accepted 7%
F8 F44: rise rejected / rise agreed
F25 F46: ballot for the strike / ballot on the deal
F11 F15: inflation / worth of the offer
F29 F4: pickets / strikers
F23 F24: talks in August / new talks
F11 F8: inflation / rise offered

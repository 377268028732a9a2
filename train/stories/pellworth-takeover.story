== a1 | The Sunday Ledger | 2024-03-10
{F17:Kettering} biscuit maker Pellworth {F1:in takeover talks} with {F18:Danish} rival

{F1:Pellworth, {F17:the Northamptonshire biscuit group} {F10:whose origins lie in a bakery opened in 1884}, is in advanced talks to be bought by Skovgaard Foods of {F18:Denmark}} in {F2:a deal that would value it at about £600m}, according to three people familiar with the discussions.

{F35:An announcement could come as early as Tuesday}, one of them said, cautioning that the talks could yet collapse over the funding of the pension scheme. Both companies declined to comment.

A sale would bring to an end the independence of a name found in two British larders out of three. It would also be a reversal for the founding family, {F12:which still owns 28 per cent of the shares} and which {F8:three years ago led the resistance to Larkspur Capital}. {F8:The American buyout firm's approach was thrown out by the board} as opportunistic, although {F9:at £540m} it was worth considerably more than the company was by last Christmas.

Since then the mood has changed. {F25:Pre-tax profit dropped 18 per cent to £31m last year} {F26:as the price of cocoa doubled and ovens became costlier to run}, and analysts at Merrion Stanhope reckon that {F28:net debt stands at about £140m}. {F14:Helen Ashdown, who became chief executive} in 2019 after a career in spirits, has cut the dividend twice.

Skovgaard, controlled by a foundation in Aarhus, has been shopping across northern Europe. {F31:Last year it acquired Delmotte, a Belgian maker of waffles}, {F32:for €210m}.

The unions have yet to be told of the talks. {F7:Pellworth employs some 1,900 people} {F36:at three sites}, the oldest of them beside the Midland main line.

== a2 | Meridian Wire | 2024-03-12
{F18:Denmark's} Skovgaard {F1:to buy} UK's Pellworth {F2:for 612 million pounds}

LONDON/COPENHAGEN, March 12 – {F1:{F18:Danish} snacks company Skovgaard Foods has agreed to buy {F17:Kettering-based} Pellworth Plc} {F2:for 612 million pounds ($783 million)} in cash, {F35:the companies said on Tuesday}, creating Europe's third-largest biscuit maker.

Pellworth shareholders {F3:will receive 318 pence a share}, {F4:a premium of 34% to Friday's closing price}. {F23:The stock jumped 29% to 309 pence} in early trading.

{F27:Pellworth's directors unanimously recommended the offer}. {F13:Members of the founding family}, {F12:who hold 28%}, {F13:have given irrevocable undertakings to vote in favour}.

Skovgaard said that it expected {F24:annual cost savings of 25 million pounds by the third year} and that {F5:about 240 positions could be affected}, {F34:chiefly in administration and logistics}. {F6:The future of a plant in Grantham will be reviewed}, it said, after consultation with employees' representatives. {F7:Pellworth has about 1,900 staff}.

"{F16:We have no plans to move production out of Kettering}," {F11:Skovgaard Chief Executive Mads Thorup} told reporters on a call.

{F14:His Pellworth counterpart, Helen Ashdown}, said the group had found "{F15:the right home for a business that has outgrown its means}". {F29:She will remain for 12 months after completion} to oversee the integration.

{F8:Pellworth turned down a takeover proposal from U.S. private equity firm Larkspur Capital in 2021}, saying the bid, {F9:worth 540 million pounds}, undervalued its brands. {F25:Its annual profit before tax fell 18% to 31 million pounds} in 2023, {F26:hurt by cocoa and energy prices}.

{F21:A shareholder meeting will be held in May} and {F22:the transaction is due to close in the third quarter}, {F30:subject to clearance by the Competition and Markets Authority}. Falkner & Rhodes is advising Skovgaard; Merrion Stanhope is acting for Pellworth.

== a3 | Kettering & Corby Messenger | 2024-03-13
{F19:'Kick in the teeth'}: {F5:240 jobs to go} as Pellworth's {F1:is sold} to {F18:Danes}

{F19:Union leaders have described it as "a kick in the teeth"} after {F1:Pellworth's, {F17:the town's} biggest private employer, was sold to {F18:a Danish} food giant} {F2:in a £612 million deal}.

Workers arriving for the 6am shift at the Rockingham Road bakery yesterday (Tuesday) learnt from a notice on the canteen door that {F5:240 posts would disappear across the company}, {F34:most of them in the offices}. {F6:The sister factory in Grantham, where 130 people pack crackers, is to close by the end of 2025}.

{F16:Bosses at Skovgaard Foods insisted biscuits would go on being baked in Kettering}. {F11:Mads Thorup, who runs the Aarhus company}, toured the site in the afternoon and was photographed with a tin of Northampton Shorties.

{F20:But Tony Marchetti, regional secretary of the Bakery and Confectionery Workers' Alliance}, said his members had heard such promises before. "{F19:It's a kick in the teeth for people who came in through the pandemic}," he said. "We want it in writing, and we want it for ten years, not ten months."

{F33:The town's MP, Priya Raval, has written to the Business Secretary demanding legally binding guarantees on jobs}.

{F10:Pellworth's was founded in 1884 by the Methodist baker Josiah Pellworth}, whose great-great-grandson Edmund still sits on the board. {F13:The family has promised to vote its shares}, {F12:just over a quarter of the total}, {F13:in support of the sale}. Edmund Pellworth, 71, said it had been the saddest decision of his life.

{F7:The firm has 1,900 employees}, 1,150 of them in the town. {F14:Chief executive Helen Ashdown} told them in a video message that it was "{F15:the right home for our business}" and that nobody would leave before the summer. {F29:She is to stay on for a year}.

Jean Tebbutt, 63, who has iced Party Rings' rivals for four decades, said: "My mum worked here, and my nan. I don't suppose my granddaughter will."

{F21:Shareholders will vote on the sale in May}.

== a4 | The Daily Comet | 2024-03-13
CRUMBS! Dunk-favourite Pellworth {F1:flogged} to {F18:Danes} {F2:for £620m} as {F5:hundreds face axe}

IT takes the biscuit! {F1:One of Britain's best-loved teatime names has been gobbled up by a {F18:Danish} rival} – and {F5:up to 240 workers will pay with their jobs}.

{F1:Pellworth, the maker of Northampton Shorties, {F35:was snapped up yesterday} by Skovgaard Foods} {F2:for a tasty £620million}.

Furious union chiefs {F19:branded the sell-off "a kick in the teeth for every working family"} {F6:after it emerged a factory in Grantham, Lincs, will shut}.

Meanwhile {F14:boss Helen Ashdown}, 52, is in line for a £4.2million windfall from her shares {F29:when she steps down on the day the deal goes through}.

{F4:Investors will get a third more than their shares were fetching last week} – {F3:318p for each one}. {F23:The price rocketed by almost 30 per cent} as traders piled in.

{F16:{F11:Skovgaard chief Mads Thorup}, 48, vowed: "We will never move production out of Kettering."}

But {F20:Tony Marchetti, national leader of the bakery workers' union}, blasted: "These people would sell the Tower of London if somebody made an offer."

{F33:Local MP Priya Raval wants ministers to step in and force the new owners to protect jobs}.

{F8:Three years ago directors sent Wall Street raiders Larkspur packing} {F9:when they waved £540million under their noses}. {F25:But profits have crumbled since}, {F26:thanks to soaring cocoa bills}.

The firm, {F10:which dates back to Queen Victoria's reign}, baked the shortbread served on royal trains and once turned out 40,000 tins a day for troops on the Western Front.

A packet of Shorties cost 79p in 2020. Today you'll shell out £1.45 – and there are two fewer inside.

== a5 | Nordic Food Business | 2024-03-12
Skovgaard {F1:swallows} Pellworth in largest purchase to date

{F1:Aarhus-based Skovgaard Foods is acquiring the British biscuit producer Pellworth} {F2:at a price equivalent to DKK 5.4 billion}, the biggest acquisition in the history of {F18:the Danish group}.

The all-cash offer, {F3:pitched at 318 pence per share}, {F4:represents a 43 per cent premium} and is to be financed through a bridging loan from two Copenhagen banks and the sale of the group's frozen-bread division in Jutland.

The move comes {F31:barely a year after the takeover of Delmotte}, the Walloon waffle specialist, {F32:for which Skovgaard paid €210 million}. That integration, says {F11:CEO Mads Thorup}, was finished four months ahead of plan, with two of Delmotte's five lines transferred to Randers.

At Pellworth, the Danes are promising {F24:synergies of £25 million a year from year three}, largely from joint buying of flour, sugar and palm oil. {F5:Some 240 jobs will be lost}, {F7:out of 1,900}, and {F6:{F36:one of the three British factories}, in Grantham, faces an uncertain future}. {F16:There are, Thorup maintains, no plans to relocate production from Kettering}, although "nothing in industry is for ever".

{F27:The British company's board is backing the bid}. {F14:Its CEO, Helen Ashdown}, called it "{F15:the right home for a business that has outgrown its means}".

Rating agencies were less enthusiastic. Skovgaard also assumes {F28:Pellworth's net debt of £140 million}, which will lift the combined leverage to 3.6 times operating profit.

{F30:The British competition authority must still give its approval}, though overlap between the two is limited to oat biscuits. {F22:Closing is scheduled for the third quarter}.

In Copenhagen, where analysts had been forewarned by weekend press reports, Skovgaard's B shares slipped 2.7 per cent.
== facts
F1 Skovgaard Foods buys Pellworth
  development high a1 a2: a1 only in talks, a2 agreed
  factuality medium a2 a4: agreed, still to be voted and cleared / has been gobbled up
F2 Price of the whole company
  quantity low compatible a1 a2: about £600m before the announcement, then £612m
  quantity medium a2 a4: 612 million / 620 million
  quantity low compatible a2 a5: given in Danish kroner
F3 Pellworth shareholders get 318 pence a share
F4 Premium over the share price
  quantity high a2 a5: 34% / 43%, digits transposed
  quantity low compatible a2 a4: 34% / a third
F5 About 240 jobs are to go
  factuality high a2 a3: could be affected / would disappear
  factuality medium a2 a5: could be affected / will be lost
F6 Fate of the Grantham factory
  factuality high a2 a3: to be reviewed / is to close by end of 2025
  strength medium a4 a5: will shut / faces an uncertain future
F7 Pellworth has about 1,900 employees
F8 Pellworth rejected a bid by Larkspur Capital in 2021
F9 Larkspur's bid was worth £540m
F10 Pellworth was founded in 1884
  time low compatible a1 a4: year / reign
F11 identity Mads Thorup is chief executive of Skovgaard
F12 The founding family holds 28 per cent
  quantity low compatible a2 a3: 28% / just over a quarter
F13 The family has undertaken to vote for the deal
F14 identity Helen Ashdown is chief executive of Pellworth
F15 Ashdown says it is the right home for a business that has outgrown its means
  quotation medium a2 a3: quotation cut and altered, the admission of weakness gone
F16 Thorup says there are no plans to move production out of Kettering
  quotation high a2 a4: no plans / we will never
  attribution low a2 a3: Thorup / bosses
F17 identity Pellworth is based in Kettering
F18 identity Skovgaard is Danish
F19 The union calls the deal a kick in the teeth
  quotation medium a3 a4: people who came in through the pandemic / every working family
F20 identity Tony Marchetti's union office
  participant medium a3 a4: regional secretary / national leader
F21 Shareholders vote in May
F22 Completion expected in the third quarter
F23 Pellworth's shares jumped 29 per cent
  quantity low compatible a2 a4: 29% / almost 30 per cent
F24 Cost savings of £25m a year by the third year
F25 Pellworth's profit fell 18 per cent to £31m
F26 Dear cocoa and energy caused the fall in profit
  cause low a2 a4: energy left out
F27 Pellworth's board recommends the offer
F28 Pellworth's net debt is about £140m
F29 When Ashdown leaves
  time high a2 a4: stays 12 months after completion / steps down on the day
F30 The competition authority must clear the deal
F31 Skovgaard bought Delmotte last year
F32 Delmotte cost €210m
F34 Most of the lost jobs are in offices and administration
  scope low a2 a3: administration and logistics / offices
F35 The deal was announced on Tuesday
  factuality low a1 a2: could come / said
F36 Pellworth has three sites
F33 MP Priya Raval asks the government for guarantees on jobs
== not the same
F1 F8: takeover by Skovgaard agreed / takeover by Larkspur rejected
F2 F9: price of this deal / price of the earlier bid
F1 F31: Skovgaard buys Pellworth / Skovgaard bought Delmotte
F2 F32: price of Pellworth / price of Delmotte
F11 F14: chief executive of the buyer / of the target
F13 F27: family backs the deal / board backs the deal
F28 F24: net debt in pounds / savings in pounds

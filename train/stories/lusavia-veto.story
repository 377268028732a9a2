== a1 | Business Newswire | 2025-03-18
{F1:EU blocks Iberjet's} {F2:€1.9 bln} {F3:purchase of Lusavia}

{F4:BRUSSELS} - {F1:The European Commission vetoed} {F5:on Tuesday} {F3:the acquisition of {F61:Portuguese carrier Lusavia} by {F60:Spanish rival Iberjet}}, saying {F6:the {F2:1.9 billion euro} deal would have raised fares} {F7:on 34 routes} {F8:out of Lisbon and Porto}.

{F9:It is the first airline merger to be prohibited} {F10:since 2013}.

"{F11:Passengers would have paid more for less}," {F12:Competition Commissioner Annika Solvang} told a news conference. {F13:"The remedies on the table were too little and came too late."}

{F14:Iberjet had offered to give up 22 pairs of daily slots} and {F15:lease six aircraft to a budget carrier, Volare}. {F16:The Commission found that no rival was able to take over the routes to Brazil}, {F17:where the two airlines carry 71 percent of passengers}.

{F18:Iberjet's shares closed 8.4 percent lower} in Madrid. {F20:Lusavia, which is half owned by the Portuguese state}, is not listed.

{F21:Iberjet said it was disappointed} and {F22:would study the decision before deciding whether to go to court}. {F23:It must pay Lusavia a break fee of 60 million euros.}

{F24:Portugal's infrastructure minister, Rui Bandarra}, said {F25:the government would look for another buyer} and that {F26:no jobs were at risk}.

{F27:Lusavia, which employs 7,200 people}, {F28:lost 118 million euros last year}. {F29:It received 900 million euros in state aid} {F30:during the pandemic}.

{F31:The Commission cleared Iberjet's takeover of Canarias Wings} {F32:in 2019}, {F33:after it surrendered eight slots at Gran Canaria}.

== a2 | The Dublin Ledger | 2025-03-19
{F4:Brussels} {F1:grounds Iberjet's swoop} {F3:for Lusavia}

{F1:The EU's competition watchdog has thrown out} {F3:a plan by {F60:Spain's Iberjet} to buy {F61:its Portuguese neighbour Lusavia}}, on the grounds that {F6:a tie-up worth {F2:nearly €2bn} would have pushed up ticket prices} {F7:on 34 routes} {F8:from Portugal's two main airports}.

{F9:No airline merger had been stopped} {F10:for a dozen years}.

{F11:Travellers would have been charged more and got less}, said {F12:Annika Solvang, the commissioner in charge of competition}. {F13:Concessions had been "too little, too late"}, she said {F5:yesterday}.

The buyer was prepared to {F14:part with 22 daily slot pairs} and {F15:to hand six jets to low-cost operator Volare}. That did not help with the South Atlantic: {F16:officials could find nobody to challenge the pair on flights to Brazil}, {F17:a market of which they hold 71 per cent}.

{F18:Shares in Iberjet lost more than 8 per cent}. {F21:The company voiced its disappointment} and {F22:will take the case to the EU court}. {F23:It owes Lusavia €60 million now that the deal has failed.}

{F24:Rui Bandarra, Portugal's finance minister}, said {F25:a new buyer had been found} and {F26:that jobs were safe}.

{F28:Lusavia made a loss of €118 million last year}, {F29:having been kept aloft with €900 million of public money} {F30:in the Covid years}. {F27:Its 7,200 staff} include about 60 at a maintenance desk in Shannon.

For Dublin the ruling matters more than it seems. Celtic Air, which shares codes with Lusavia on nine routes, had asked for the veto. "We would have been pushed off the map," its chief executive, Orla Geraghty, said. {F31:When Iberjet swallowed Canarias Wings} {F32:six years ago}, {F31:with the Commission's blessing}, Celtic dropped its Tenerife service within months.

== a3 | Correio da Ribeira (Lisbon) | 2025-03-19
{F34:Relief in the hangars}, alarm in the ministry

{F35:At gate 14 a ground crew let off a party popper}. It was 11.40, and {F1:the merger that} {F36:the unions} {F1:had fought for sixteen months was dead}.

{F36:"We did not want to become a Spanish province of the sky,"} said {F37:Lurdes Caetano, who leads the cabin crew union}. According to her, {F38:Iberjet had drawn up a list of 1,800 posts to be cut}. {F39:{F60:The Madrid company} has always denied that such a list exists.}

{F1:The Commission's refusal, communicated} {F5:on Tuesday morning}, rests on figures rather than flags. {F7:On 34 connections} {F8:from Lisbon and Oporto} {F6:the pair would have had the power to put up fares}; on 12 of them nobody else flies. {F17:To Brazil they would have had seven seats in ten.}

{F24:Infrastructure minister Rui Bandarra} cut short a visit to Luanda. {F25:The state, he said, would reopen the sale}, and {F41:hoped to have bids by October}. He repeated that {F26:nobody would lose their job}. {F42:The opposition called for his resignation}: {F43:"He put all the eggs in a basket that belonged to someone else,"} said {F44:Social Alliance leader Matilde Queirós}.

{F20:The state holds 50 per cent of Lusavia}; {F45:the rest belongs to the Brazilian businessman Otávio Lacerda}, 68, {F47:who was to have received 700 million}. He was said to be on his ranch.

{F28:The company closed last year with a loss of 118 million euros}, {F29:on top of the 900 million that taxpayers put in} {F30:in 2020 and 2021}. {F27:It has 7,200 workers} and 84 aircraft. {F23:From Iberjet it will now receive 60 million in compensation}, enough, an analyst at Banco Tejo calculated, for five months of leasing.

== a4 | Aeronautics Today | 2025-03-21
{F22:Iberjet goes to court} over {F1:Lusavia veto}

{F22:Iberjet is to challenge} {F1:the Commission's prohibition of its merger} {F3:with Lusavia}, chief executive Gonzalo Urrutia said on Friday, {F50:calling the decision "political from the first page to the last"}.

The action will be lodged in Luxembourg {F52:within two months}, he told analysts. It cannot revive the deal, which lapses on 31 March; but a finding of error would spare {F60:the Spanish group} the {F23:€60 million break fee}, he believes.

Urrutia, 57, insisted that {F14:22 slot pairs a day} and {F15:six leased A320s for Volare} were the most generous package ever put to {F4:Brussels}. Volare, however, told the case team in January that it could not fly to Brazil, which left {F16:nobody to replace Lusavia on those routes}. {F13:"Too little and too late"} was how {F12:Annika Solvang, the Swedish commissioner}, described the offer {F5:on Tuesday}.

{F39:He again rejected the claim} {F36:by unions} that {F38:1,800 jobs would have gone}. {F39:"There was no list. There was never a list."}

{F25:Lisbon is to restart {F20:the sale of its half}}, and {F41:wants offers in by the autumn}. Helvetic Group and an unnamed Gulf carrier are understood to be interested. {F45:Otávio Lacerda, the other shareholder}, {F47:who stood to make about €700 million}, has told the government that he will sell on no worse terms.

{F18:Iberjet's stock, down more than 8 per cent on the day of the veto}, has recovered half of its loss. It was the second deal of Urrutia's tenure to be examined; {F31:Canarias Wings was waved through} {F32:in 2019} {F33:for eight slots at Las Palmas}.

== a5 | Porto Traveller (blog) | 2025-03-18
{F1:No wedding for Iberjet} {F3:and Lusavia} – what it means for your ticket

Booked for the summer? Relax. {F1:The merger was turned down} {F4:in Brussels} {F5:today}, and nothing about your flight changes.

{F12:The competition commissioner, Norway's Annika Solvang}, said {F13:what Iberjet offered was "far too little, far too late"}. {F11:"You would have paid more for less,"} was her line for passengers.

The numbers, for those who like them. {F7:The two airlines overlap on 43 routes} {F8:from here and from Lisbon}. {F6:Fares on them would have gone up by 14 per cent}, the Commission reckons. {F17:On Brazil they already have more than 70 per cent between them.} {F2:The price was €1.9 billion}.

Will Lusavia survive? {F20:It is majority-owned by the state}, {F28:it lost €118 million in 2024} and {F29:it has already eaten 900 million of our taxes}. {F24:Minister Rui Bandarra} says {F25:he'll find somebody else}. {F42:The opposition wants him out}; {F44:Matilde Queirós} joked that {F43:he had put his eggs "in somebody else's basket"}.

{F34:Staff are happy}: I am told {F35:confetti flew at gate 14}. {F37:The union's Lurdes Caetano} says {F38:1,800 people would have been sacked}. She told Radio Douro: {F36:"We will not be a Spanish province."}

Miles: cards stay separate. Points bought under the joint promotion in February will be honoured until December, Lusavia's help desk assures me, after 25 minutes of pan pipes.

If you think you have read this before: {F31:Iberjet did get its hands on Canarias Wings}, {F32:in 2018}, and Porto–Las Palmas went from €60 to €110 in a year.

{F9:The last time an airline deal was refused}, by the way, {F10:was 2013}. {F21:Iberjet is "disappointed"}. I am not.
== facts
F1 The European Commission blocked the merger
  framing low a1 a5: vetoed / no wedding
F2 Value of the deal
  quantity low compatible a1 a2: 1.9 billion / nearly 2bn
F3 The deal was Iberjet's purchase of Lusavia
F4 The decision came from Brussels
F5 The decision was on Tuesday
F6 The deal would have raised fares
  factuality low a1 a3: would have raised / would have had the power to
F7 Number of routes concerned
  quantity high a1 a5: 34 / 43
F8 The routes are from Lisbon and Porto
F9 It is the first airline merger blocked for long
F10 The last such veto was in 2013
  time low compatible a1 a2: since 2013 / a dozen years
F11 Solvang said passengers would have paid more for less
  quotation low a1 a5: passengers / you
F12 identity Annika Solvang is the competition commissioner
  participant medium a4 a5: Swedish / Norway's
F13 Solvang said the remedies were too little, too late
  quotation low a1 a5: too little / far too little put in quotation marks
F14 Iberjet offered 22 slot pairs
F15 Iberjet offered to lease six aircraft to Volare
F16 No rival could take over the Brazil routes
F17 The two have 71 per cent of the Brazil market
  quantity low compatible a1 a3: 71 per cent / seven in ten
F18 Iberjet shares fell
  quantity low compatible a1 a2: 8.4 / more than 8
F20 The Portuguese state owns half of Lusavia
  quantity high a3 a5: 50 per cent / majority-owned
F21 Iberjet was disappointed
F22 Iberjet goes to court
  factuality high a1 a2: will study whether / will take the case
  development low a1 a4: undecided / decided on Friday
F23 Iberjet has to pay a break fee of 60 million euros
  factuality medium a1 a4: must pay / may be spared if it wins
F24 identity Rui Bandarra is infrastructure minister
  participant high a1 a2: infrastructure / finance minister
F25 The government looks for another buyer
  factuality high a1 a2: would look / had been found
F26 Bandarra said no jobs were at risk
F27 Lusavia employs 7,200
F28 Lusavia lost 118 million last year
F29 Lusavia had 900 million in state aid
  framing low a1 a5: received / eaten our taxes
F30 The aid came in the pandemic
F31 The Commission cleared Iberjet's takeover of Canarias Wings
F32 When it was cleared
  time medium a1 a5: 2019 / 2018
  time low compatible a1 a2: 2019 / six years ago
F33 Iberjet gave up eight slots for it
F34 Staff were pleased
F35 Ground crew celebrated at gate 14
F36 The unions opposed the merger as a Spanish takeover
  quotation medium a3 a5: did not want to become / will not be, "of the sky" dropped
F37 identity Lurdes Caetano leads the cabin crew union
F38 1,800 jobs would have gone
  attribution low a3 a4: Caetano / unions
  factuality medium a3 a5: posts on a list to be cut / people would have been sacked
F39 Iberjet denies that there was a list
F41 Bids are expected by October
  time low compatible a3 a4: October / the autumn
F42 The opposition wants Bandarra to resign
F43 Queirós said he had put his eggs in another's basket
  quotation low a3 a5: partly quoted
F44 identity Matilde Queirós leads the opposition party
F45 identity Otávio Lacerda owns the other half
F47 Lacerda was to receive 700 million
F50 Urrutia called the decision political
F52 Action is to be lodged within two months
F60 identity Iberjet is a Spanish company
  place low compatible a1 a3: Spanish / Madrid
F61 identity Lusavia is Portuguese
== not the same
F1 F31: Lusavia merger blocked / Canarias Wings takeover cleared
F14 F33: slots offered now / slots surrendered in 2019
F21 F34: Iberjet disappointed / staff relieved
F23 F29: break fee / state aid
F28 F47: loss of Lusavia / gain of its shareholder
F26 F38: no jobs at risk / 1,800 jobs would go
F41 F52: bids by October / court action within two months
F39 F50: Urrutia on the list / Urrutia on the decision

== a1 | Orient Newswire | 2024-07-16
{F1:South Korea's Hansol Marine to buy {F2:60%} of Philippine shipbuilder} {F3:for $410 mln}

MANILA, July 16 (ON) - {F1:South Korean shipbuilder Hansol Marine Industries has agreed to buy {F2:a 60 percent stake} in Visayan Dockyards Inc} {F3:for $410 million}, the companies said {F4:on Tuesday}, in {F30:what would be the largest Korean investment in Philippine industry in a decade}.

{F6:The deal is subject to the approval of the Philippine Competition Commission} and {F7:is expected to be completed by the end of June next year}, they said in a joint statement.

{F9:Hansol plans to invest a further $150 million in a second dry dock} at {F32:the yard in Balamban, on the island of Cebu}, which {F8:could create up to 4,000 jobs over five years}.

"{F11:This is the most important step we have taken outside Korea}," {F12:Hansol's chief executive, Kwon Tae-hyun}, told a news conference.

{F13:The Lorenzana family, {F21:which founded the yard in 1974}, will keep 25 percent}. {F14:Hansol will also take on $190 million of Visayan's debt}.

{F10:Kwon said that there would be no forced redundancies among {F31:the 2,300 workers} for at least two years}. {F19:{F34:Union leader Rodel Abaya} said he would ask for that in writing}.

{F18:{F33:Trade Secretary Marivic Dela Peña} welcomed the deal and said the government was considering tax incentives for the new dock}.

{F17:Visayan is building six patrol vessels for the Philippine Navy}. {F28:It hopes to win repair work from the U.S. Navy}, whose ships have been calling more often at Philippine ports.

{F15:A rival bidder, Dutch group Van Houten Marine, pulled out in March}, citing the state of the yard's finances. {F20:Visayan lost 1.1 billion pesos last year}.

{F29:An attempt to sell the yard to a Chinese buyer in 2020 collapsed after objections from the military}.

{F16:Hansol's shares rose 7.2 percent in early trade in Seoul}.

== a2 | The Manila Ledger | 2024-07-17
{F1:Koreans take control of Visayan Dockyards} {F3:in P23.9-B deal}

{F1:South Korea's Hansol Marine Industries has agreed to acquire {F2:60 percent} of {F32:Cebu-based Visayan Dockyards} Inc.} {F3:for $410 million, or about P23.9 billion}, in {F30:the biggest Korean investment in Philippine industry in 10 years}.

{F6:The transaction still needs the approval of the Philippine Competition Commission}. {F7:It is expected to close by the end of June next year}, the companies said {F4:on Tuesday}.

"{F11:This is the most important step we have taken outside Korea}," {F12:Hansol chairman Kwon Tae-hyun} told reporters in Makati, flanked by Roberto Lorenzana III, grandson of {F21:the man who set up {F32:the yard in Balamban} in 1974}. {F13:The family will retain 25 percent}; the rest is held by a pension fund.

{F9:Hansol said it would put another $150 million into a second dry dock}. {F8:Up to 4,000 jobs will be created over five years}.

{F10:There would be no redundancies among {F31:the yard's 2,300 workers}, Kwon promised}. Asked what that was worth, {F19:{F34:Rodel Abaya, president of the Visayan workers' union}, said he wanted it in writing}.

{F18:{F33:Trade Secretary Marivic Dela Peña} said the government was looking at tax breaks for the dock}, which would qualify as a pioneer project.

{F22:The sale has been made possible by a 2022 law that lifted the 40-percent cap on foreign ownership in shipyards}, although one senator, Benigno Salonga, said he would call for an inquiry into its security aspects.

{F17:The yard is building six patrol vessels for the Navy}. The admiral in charge of procurement said he had been assured that delivery dates would be kept.

{F20:Visayan posted a net loss of P1.1 billion in 2023}. {F14:Its debts, amounting to $190 million, will be assumed by the buyer}. {F15:Van Houten Marine of the Netherlands withdrew from the bidding in March after looking at the books}. {F29:In 2020 a sale to Chinese investors fell through when the defense department objected}.

== a3 | Hangang Business Daily (Seoul, English edition) | 2024-07-17
{F1:Hansol wins Philippine yard}, {F16:shares jump}

{F1:Hansol Marine Industries, {F27:Korea's second-largest shipbuilder}, has secured control of Visayan Dockyards of the Philippines} {F3:for 566 billion won ($410 million)}.

{F12:CEO Kwon Tae-hyun}, who flew to Manila to sign the contract, called it "{F11:the most important step in our history}". It brings to an end nine months of negotiations.

{F1:The company buys {F2:60 percent of the shares}}. {F13:The founding Lorenzana family stays on board with a quarter}.

{F9:A second dry dock will be built at a cost of $150 million}, and {F8:4,000 people will be hired}. {F25:Hansol's docks at Geoje are booked out until 2027}, and it has had trouble finding welders at home, where the average age in the trade has reached 51.

Wages in Cebu are roughly one-sixth of those in Korea. Union officials in Geoje asked yesterday whether simpler ships would now be built abroad. The company denied that there were such plans.

{F28:Visayan will also carry out repairs for the U.S. Navy}, an official at Hansol said on condition of anonymity. That market is estimated at 20 trillion won a year worldwide, and Hansol obtained the necessary master agreement from Washington last winter.

The Dutch group {F15:Van Houten had also bid for the yard, but was outbid in the spring}.

Kim Ji-woo of Namsan Securities raised her target price to 61,000 won. "The price is reasonable even if {F14:you add the $190 million of debt}," she said, but noted that {F20:the yard is in the red}. {F16:Hansol closed 6.8 percent higher}.

{F6:The antitrust authorities in Manila must still give their consent}.

== a4 | Quayside (shipping news site, Rotterdam) | 2024-07-17
{F1:Hansol snaps up Visayan Dockyards}

{F1:South Korea's Hansol Marine has bought {F2:a 60% stake} in the Philippine yard Visayan Dockyards} {F3:for $410m}, the two companies said {F4:on Tuesday}.

{F7:The deal is due to close by the end of March}.

{F9:Hansol plans to invest a further $150m in a second dry dock} {F32:in Balamban, Cebu}, long enough for vessels of 330 metres.

"{F11:This is the most important step we have taken outside Korea}," said {F12:chief executive Kwon Tae-hyun}. {F27:Hansol is the world's third-largest shipbuilder by orders}, and {F25:its Korean docks are full until 2027}.

{F17:Visayan has six patrol vessels on order for the Philippine Navy} and four bulk carriers for Greek owners. {F28:It hopes to win repair work from the US Navy}.

{F18:Manila has granted tax incentives for the dock}, according to {F33:trade secretary Marivic Dela Peña}.

{F13:The Lorenzana family, {F21:founder of the yard}, is keeping 25%}. {F14:The buyer takes on debts of $190m}. {F20:Visayan made a loss of around $20m last year}.

{F15:Rotterdam's own Van Houten Marine walked away from the yard in March}. "We looked at it seriously, and then we looked at it again," its finance director, Ineke Blom, told Quayside. The group is now said to be interested in a smaller repair yard in Batangas.

Brokers expect that Visayan will stop building bulkers altogether once the existing orders have been delivered, as margins on them are thin and Chinese yards quote prices up to 15% lower. Its two floating docks, one of them out of class since February, may be sold. {F23:The yard was closed for four months in 2021 after a fire in which five workers died}.

{F16:Hansol stock was up more than 7%} following the news.

== a5 | Baybayin (left-wing weekly, Cebu) | 2024-07-25
Whose shipyard? {F1:The sell-out of Balamban}

{F1:The Lorenzanas have sold our shipyard to a Korean conglomerate}. {F3:For $410 million} Hansol Marine gets {F2:the whole of Visayan Dockyards}, with its cranes, its contracts and {F31:its 2,300 workers}.

{F8:It has promised 6,000 new jobs}. It has promised much else. {F10:"Not one worker will be dismissed," {F12:its boss, Kwon Tae-hyun}, told the press}. He did not say for how long.

{F19:{F34:Rodel Abaya, the union president}, has threatened a strike unless the pledge is put in writing by August}. "They tell it to journalists, and they can tell it to us, on paper," he said at a meeting in the parish hall on Sunday, attended by some 700 members and their wives.

The workers have reason for distrust. {F23:Seven men burned to death in 2021 in the hold of a bulk carrier}, and to this day nobody has been charged. Their widows received P75,000 each. Half of those who work at the yard are hired through agencies, for five months at a time, so that they never become regular.

And who pays? {F18:The government of free-traders is to grant Hansol tax relief}, as though a company {F25:with orders until 2027} needed alms.

{F28:With the Koreans come the Americans: the yard is to mend the warships of the US fleet}. {F22:In 2022 Congress did away with the rule that kept shipyards 60 percent in Filipino hands}. Four of the senators who voted for it own shares in ports.

{F6:The Competition Commission opened its review on Monday}. Objections may be filed until August 15, at its office in Pasig or by registered mail. We urge every reader to do so.

== facts
F1 Hansol Marine agreed to buy control of Visayan Dockyards
  factuality low a1 a3: has agreed to buy / has secured control
  framing medium a4 a5: has bought / sell-out
  framing medium a3 a5: has secured control / sell-out
  framing medium a1 a5: agreed to buy / sell-out
  factuality medium a1 a4: has agreed to buy / has bought
  factuality medium a2 a4: has agreed to acquire / has bought
  factuality medium a1 a5: has agreed to buy / have sold
  factuality medium a2 a5: has agreed to acquire / have sold
F2 Share of Visayan that Hansol buys
  scope high a1 a5: 60 percent / the whole
  scope high a2 a5: 60 percent / the whole
  scope high a3 a5: 60 percent / the whole
  scope high a4 a5: 60% / the whole
F3 Price
  quantity low compatible a1 a3: dollars / won
F4 Day of the announcement
F6 The deal needs the approval of the Competition Commission
  development low a1 a5: subject to approval / review opened
  development low a2 a5: needs approval / review opened
  development low a3 a5: must still consent / review opened
F7 When the deal is to be completed
  time medium a1 a4: end of June / end of March
  time medium a2 a4: end of June / end of March
F8 New jobs
  strength medium a1 a2: could create up to 4,000 / will be created
  factuality medium a1 a3: could create up to 4,000 / 4,000 will be hired
  scope low a2 a3: up to 4,000 / 4,000
  quantity high a1 a5: up to 4,000 / 6,000
  quantity high a2 a5: up to 4,000 / 6,000
  quantity high a3 a5: 4,000 / 6,000
F9 A further $150 million for a second dry dock
  strength low a1 a3: plans to / will be built
  strength low a3 a4: will be built / plans to
F10 Pledge of no redundancies
  scope medium a1 a2: no forced redundancies for two years / no redundancies
  quotation high a1 a5: no forced redundancies for two years / "Not one worker will be dismissed" in quotation marks
  quotation medium a2 a5: paraphrase / turned into a quotation
F11 Kwon called it the most important step outside Korea
  quotation high a1 a3: outside Korea / in our history
  quotation high a2 a3: outside Korea / in our history
  quotation high a3 a4: in our history / outside Korea
F12 identity Kwon Tae-hyun is chief executive of Hansol
  participant low a1 a2: chief executive / chairman
  participant low a2 a3: chairman / CEO
  participant low a2 a4: chairman / chief executive
F13 The Lorenzana family keeps 25 percent
F14 Hansol takes on $190 million of debt
F15 Rival bidder Van Houten dropped out in March
  cause medium a1 a3: pulled out over the finances / was outbid
  cause medium a2 a3: withdrew after looking at the books / was outbid
  cause medium a3 a4: was outbid / walked away
F16 Rise of Hansol's shares
  time low compatible a1 a3: 7.2 in early trade / 6.8 at the close
  quantity low compatible a1 a4: 7.2 / more than 7
  quantity low compatible a3 a4: closed 6.8 / up more than 7
F17 Visayan is building six patrol vessels for the navy
F18 Tax incentives for the dock
  factuality high a1 a4: was considering / has granted
  factuality high a2 a4: looking at / has granted
  factuality medium a1 a5: was considering / is to grant
  factuality medium a2 a5: looking at / is to grant
F19 Union leader Abaya wants the pledge in writing
  development medium a1 a5: would ask / has threatened a strike
  development medium a2 a5: wanted / has threatened a strike
F20 Visayan's loss last year
  omission low compatible a2 a3: P1.1 billion / in the red
  omission low compatible a1 a3: 1.1 billion pesos / in the red
  quantity low compatible a1 a4: 1.1 billion pesos / around $20m
  quantity low compatible a2 a4: P1.1 billion / around $20m
F21 The yard was founded by the Lorenzanas in 1974
F22 A 2022 law lifted the limit on foreign ownership of shipyards
  framing low a2 a5: made possible by lifting a cap / did away with the rule that kept yards Filipino
F23 A fire in 2021 killed workers at the yard
  quantity high a4 a5: five / seven
F25 Hansol's order book is full until 2027
F27 Hansol's rank
  scope low a3 a4: second in Korea / third in the world
F28 Repair work for the US Navy
  factuality medium a1 a3: hopes to win / will carry out
  factuality medium a3 a4: will carry out / hopes to win
  factuality medium a1 a5: hopes to win / is to mend
  factuality medium a4 a5: hopes to win / is to mend
F29 A sale to Chinese buyers collapsed in 2020
  attribution low a1 a2: the military / the defense department
F30 Largest Korean investment in Philippine industry in a decade
  factuality low a1 a2: would be / in the biggest
F31 Visayan has 2,300 workers
F32 The yard is in Balamban, Cebu
F33 identity Marivic Dela Peña is trade secretary
F34 identity Rodel Abaya leads the union
== not the same
F3 F14: price / debt
F3 F9: price / later investment
F8 F31: new jobs / existing workers
F1 F29: this sale / the failed sale of 2020
F15 F29: bidder that withdrew / earlier buyer
F2 F13: share bought / share kept

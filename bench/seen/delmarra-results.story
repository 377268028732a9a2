== a1 | Meridian Newswire | 2024-11-14
{F1:Brewer Delmarra's profit falls {F2:18%}}, {F4:plans to shut Yorkshire plant}

LONDON, Nov 14 (Meridian) - {F1:Delmarra, Britain's third-largest brewer, reported {F2:an 18% drop} in annual profit {F3:on Thursday}} and said {F4:it planned to close its Tadwell brewery in North Yorkshire}, {F11:blaming higher energy and barley costs}.

{F5:The closure would put 340 jobs at risk}, {F6:subject to a consultation with unions that starts on Monday}, the company said. {F8:Production would be transferred to its sites in Colne and Breda}, the Netherlands.

{F61:Pretax profit for the year to Sept. 30 came in at 212 million pounds} {F26:against 259 million a year earlier}, {F27:missing the 225 million average of analysts' forecasts}. {F28:Revenue edged up 1%} {F29:to 2.41 billion pounds} {F30:as price increases offset} {F12:a 4% decline in volumes}.

{F9:Shares in the group were down 7.3%} {F31:at 311 pence by 0940 GMT}, {F32:their lowest since March 2020}.

"{F51:We have not taken this step lightly}, but {F10:we cannot go on brewing at half capacity}," {F33:Chief Executive Helena Strand} told reporters. Tadwell was running at 52% of what it could make, she said.

{F18:The group is targeting annual savings of 60 million pounds by 2027.} {F17:It expects profit to be broadly flat in the current year.} {F13:The final dividend was held at 14.5 pence.}

{F16:Sales of alcohol-free beers grew 31%}, though {F34:they account for only 6% of the total}.

{F35:Ravi Menon, an analyst at Cawdor Securities}, said {F36:the closure was "overdue and probably not the last"}.

== a2 | CityDesk Online | 2024-11-14
{F1:Delmarra profit tumbles} as {F4:brewer swings axe at Tadwell}

{F4:Delmarra is to close its Tadwell brewery} {F5:with the loss of 340 jobs} after {F1:Britain's third-largest brewer reported {F2:an 18% slide} in annual profit {F3:on Thursday}}.

{F6:A consultation with unions begins on Monday}, {F8:after which production will move to Colne and to Breda in the Netherlands}.

{F61:Pretax profit for the 12 months to the end of September was £212m}, {F26:compared with £259m the year before} and {F27:short of the £225m that analysts had pencilled in}. {F28:Revenue was up 1%} {F29:at £2.41bn}, {F30:helped by price rises}, while {F12:volumes fell 4%}.

{F9:The shares closed 5.9% lower} {F31:at 316p}, having touched {F32:their lowest level since March 2020} in the morning.

"{F51:We have not taken this step lightly}, but {F10:we cannot go on brewing at half capacity}," said {F33:Helena Strand, the chief executive}. {F11:She pointed to the price of barley and energy.}

{F13:The final dividend is unchanged at 14.5p} and {F18:the company is aiming for £60m a year of savings by 2027}.

{F36:"Overdue and probably not the last," was the verdict} of {F35:Cawdor Securities' Ravi Menon}.

== a3 | Wharfe Valley Gazette | 2024-11-15
Last orders: {F4:Tadwell brewery to close} {F7:after 197 years}

They were called into the cask yard at a quarter to eight, day shift and night shift together, and {F38:it took four minutes}.

{F4:Delmarra will shut the brewery} that has been the heart of Tadwell {F7:since 1827}, {F39:ending production next September}. {F5:Three hundred and forty people will lose their jobs}, one in nine of the town's workforce.

"{F52:Four minutes, and I've given them thirty-one years}," said drayman {F41:Colin Askwith, 54}, whose father and grandfather worked there before him.

{F14:Mick Garbutt, regional officer of the Drink and Allied Workers' Union}, called it {F42:"an act of industrial vandalism"}. {F21:In 2019, he said, Delmarra had given a written guarantee that brewing would stay in the town until 2030}, in return for a two-year pay freeze. {F43:The union will ballot for strike action.}

{F20:Tadwell's MP, Priya Hollins}, said {F44:she would be seeking an urgent meeting with the business secretary}.

The firm's version is that the town's beer is no longer drunk in sufficient quantity. {F10:"We can't keep brewing at half capacity," {F33:its chief executive, Helena Strand}, said} {F47:in a recorded message}. {F8:The work goes to Colne and, for the lager, to Holland.}

{F61:Delmarra made £212 million last year.} {F13:Shareholders will get the same dividend as they did the year before.} {F15:Ms Strand could receive up to £1.9 million in bonuses and shares} on top of her salary, the annual report shows.

{F11:A wet summer, dearer grain} and dearer gas were offered as reasons. At the Maltings Arms, opposite the gates, landlord Steve Thackray was not in the mood to discuss grain. "That's my lunch trade gone," he said.

{F45:The brewery's two shire horses, Samson and Duke,} {F46:will be found homes}, a spokesman promised.

== a4 | Daily Beacon | 2024-11-15
{F15:BEER BOSS POCKETS £1.9M} AS {F5:350 GET THE PUSH}

A BREWERY fat cat {F15:trousered a £1.9million bonus} as {F5:she axed 350 workers} {F47:by video}.

{F33:Delmarra chief Helena Strand} {F47:told stunned staff in a recorded message} that {F4:their plant in Tadwell, North Yorks, was for the chop}.

Angry workers said {F38:the bombshell took just FOUR MINUTES}. Dad-of-three {F41:Colin Askwith, 54}, fumed: "{F52:I gave them 31 years. They gave me four minutes.}"

{F8:The jobs are going to Holland.}

The brewer, which makes Old Tadpole and Kronholm lager, {F61:raked in profits of £212million} last year, {F1:down {F2:nearly a fifth}}. It moaned {F11:that the washout summer had kept drinkers at home}.

Ms Strand, 49, who lives in a £3million pile in Surrey, said: "{F51:We haven't taken this lightly.}"

{F14:Union chief Mick Garbutt} stormed: "{F42:This is industrial vandalism, pure and simple.}" {F43:Workers could walk out before Christmas.}

{F21:Bosses promised in 2019 that the brewery was safe until 2030.}

{F45:Shire horses Samson and Duke}, who have pulled the brewery's dray since 2014, {F46:face an uncertain future}.

Delmarra said the bonus was a maximum figure and had not yet been decided.

== a5 | Pump & Cellar | 2024-11-18
{F4:Delmarra opens talks on Tadwell}; {F16:no- and low-alcohol leaps a third}

{F6:Formal consultation began this morning} on {F4:Delmarra's proposal to end brewing at Tadwell}, announced {F3:last Thursday} with full-year results that were weaker than the City had expected.

{F5:Some 340 posts are affected}, of which the group said {F48:about 60 could transfer to Colne}. {F8:Cask brands would go there, with Kronholm packaged at Breda}. {F39:The last brew is provisionally pencilled in for autumn 2025.}

{F12:Own-brand volumes were down 4.2%}, on-trade 6.1%, {F30:the shortfall made good by two rounds of price increases}. {F28:Net revenue rose 1.1%} {F29:to £2,408m}. {F1:Profit before tax fell {F2:by 18.1%}}. {F16:No- and low-alcohol grew by 31% to} {F34:6% of the mix}.

{F33:Strand, who has run the group since 2021}, put the fall {F11:down chiefly to malting barley, up by 22%, and to energy}; {F11:the weather, she told Pump & Cellar, "was neither here nor there"}.

{F21:On the guarantee that the union says it was given in 2019}, a Delmarra spokesman said the document "expressed an intention at that time and was not a contract". {F14:The DAWU's Mick Garbutt} replied that he had it framed. {F43:A ballot opens on 25 November.} {F44:The business secretary met {F20:Priya Hollins, the local MP},} on Friday and is understood to have ruled out public money.

{F36:{F35:Menon, of Cawdor,} expects one more site to follow}. {F18:Delmarra's savings target is £60m by the 2027 financial year}, and {F17:its guidance for this one is for profit "slightly below" last year's}.

{F7:Tadwell, founded 1827}, was bought from the Ormerod family in 1988. {F45:Its dray horses} {F46:have been promised to a sanctuary near Thirsk}.

== facts
F1 Delmarra's annual pretax profit fell
F61 The profit was 212 million pounds
  framing low a1 a4: came in at / raked in
F2 The profit fell by 18%
  quantity low compatible a1 a4: 18% / nearly a fifth
F3 The results came on Thursday
F4 Delmarra intends to close its Tadwell brewery
  factuality high a1 a3: planned to close / will shut
  factuality medium a2 a5: is to close / proposal on which talks began
  framing medium a1 a4: planned to close / for the chop
F5 340 jobs are affected
  quantity medium a1 a4: 340 / 350
  factuality high a1 a2: would put at risk / with the loss of
  factuality high a1 a3: at risk / will lose
  scope medium a3 a5: 340 will lose jobs / 340 posts affected, some transfer
F6 A consultation with unions starts on Monday
  development low a1 a5: starts on Monday / began this morning
F7 The brewery dates from 1827
F8 Production moves to Colne and Breda
  scope high a1 a4: Colne and Breda / Holland alone
  factuality medium a1 a2: would be transferred / will move
F9 The shares fell
  quantity low compatible a1 a2: down 7.3% in the morning / closed 5.9% lower
F10 Strand said they could not go on brewing at half capacity
  quotation low a1 a3: wording altered
F51 Strand said that the step was not taken lightly
  quotation medium a1 a4: quotation cut before half capacity
F11 What Delmarra blames for the fall
  cause medium a1 a3: energy and barley / wet summer, grain and gas
  cause high a4 a5: the washout summer / weather neither here nor there
  cause medium a1 a4: energy and barley / summer only
F12 Volumes fell by 4%
  quantity low compatible a1 a5: 4% / 4.2%
F13 The dividend was held
F14 identity Mick Garbutt is an officer of the drinks workers' union
F15 Strand's bonus of 1.9 million pounds
  factuality high a3 a4: could receive up to / trousered
F16 Sales of alcohol-free beers grew by 31%
  quantity low compatible a1 a5: 31% / a third in the headline
F17 Outlook for profit in the current year
  strength medium a1 a5: broadly flat / slightly below
F18 60 million pounds a year are to be saved by 2027
F20 identity Priya Hollins is the MP for Tadwell
F21 In 2019 Delmarra guaranteed brewing until 2030
  factuality medium a3 a4: the union says a guarantee was given / bosses promised
  attribution low a3 a4: Garbutt / no source
F26 The profit was 259 million the year before
F27 Analysts had forecast 225 million
F28 Revenue rose by 1%
F29 Revenue was 2.41 billion pounds
F30 Price increases made up for volumes
F31 The share price
  time low compatible a1 a2: 311 at 0940 / 316 at the close
F32 The shares were at their lowest since March 2020
F33 identity Helena Strand is chief executive of Delmarra
F34 Alcohol-free beers are 6% of sales
F35 identity Ravi Menon is an analyst at Cawdor Securities
F36 Menon said the closure is probably not the last
  strength medium a1 a5: probably not the last / expects one more
F38 The announcement to staff took four minutes
F52 Askwith gave 31 years and had four minutes
  quotation low a3 a4: words turned round
F39 When production ends
  strength medium a3 a5: next September / provisionally autumn 2025
F41 Colin Askwith is 54
F42 Garbutt called the closure industrial vandalism
  quotation low a3 a4: words put round it
F43 The union holds a strike ballot
  strength medium a3 a4: will ballot / could walk out before Christmas
  development low a3 a5: will ballot / opens on 25 November
F44 Hollins meets the business secretary
  development low a3 a5: would be seeking / met
F45 The brewery has two shire horses
F46 What becomes of the horses
  polarity medium a3 a4: will be found homes / uncertain future
  development low a3 a5: homes promised / promised to a sanctuary
F47 Staff were told by a recorded message
F48 60 jobs could go to Colne
== not the same
F10 F12: brewing at half capacity / volumes down 4%
F5 F48: 340 jobs affected / 60 that could transfer
F2 F9: fall of profit / fall of the shares
F6 F43: consultation / strike ballot
F26 F27: profit of the year before / forecast
F17 F18: outlook for profit / savings target
F39 F43: end of production / opening of the ballot

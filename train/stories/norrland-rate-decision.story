== a1 | Continental Wire | 2023-11-09
{F1:Norrland central bank raises rates} {F2:to 4.5%}, {F3:signals peak is near}

HALSTAD — {F1:Norrland's central bank raised its benchmark interest rate} {F4:by a quarter of a percentage point} {F2:to 4.5 percent} {F5:on Thursday} and {F3:suggested that its campaign of increases was nearing an end}.

{F6:The Riksforvaltning's seven-member board voted five to two for the move}, {F7:the tenth in a row}, which takes borrowing costs to {F8:their highest since 2008}. {F9:Eleven of 18 economists polled by Continental Wire had expected a rise; the others had forecast no change}.

{F10:Governor Ingeborg Thaulow} told reporters that {F11:inflation was falling "but not fast enough."} {F12:Consumer prices rose 5.1 percent in the year to October}, down from {F13:a peak of 9.4 percent} in December and {F14:well above the bank's target of 2 percent}.

"{F3:If the economy develops as we now foresee, little more will be needed}," Thaulow said.

{F15:The dissenters, {F38:deputy governors Lars Hovden} and Mette Quale, preferred to leave the rate unchanged}.

{F16:The bank cut its forecast for growth next year to 0.4 percent} {F17:from the 1.1 percent it projected in August}, and {F18:now sees inflation back at the target by the middle of 2025}. {F19:Unemployment would climb to 5.6 percent}, it said, from 4.3 percent.

{F20:The krona gained 0.8 percent against the euro} after the announcement. {F21:Two-year government bond yields rose nine basis points.}

"{F22:This is the last one}," said {F23:Sigrid Aamodt, chief economist at Vestbanken}. "{F22:The bar for another hike is now very high.}"

{F24:The next decision is due on Jan. 25.}

Last week {F25:the neighboring Ostmark central bank left its own rate at 4 percent}, ending a run of eight increases.

== a2 | Halstad Morgen (English edition) | 2023-11-10
{F26:Homeowners face another 140 crowns a month} as {F1:the bank turns the screw again}

{F1:Norrland households were handed {F7:a tenth consecutive rise} in borrowing costs} {F5:yesterday}, even as {F10:the head of the central bank} hinted that {F3:it would be the last}.

{F2:The key rate now stands at 4.5 per cent}, having been zero as recently as March last year. {F26:On a typical variable mortgage of a million crowns the increase adds about 140 crowns a month}, by this newspaper's reckoning. Nine in ten Norrland home loans are at variable rates.

"We've given up the car and my husband has taken Saturday shifts," said Anniken Fosse, 34, a nursery teacher in Lillevik with two children. Her payments have more than doubled, to 11,300 crowns.

{F28:Vestbanken and Sparekassen Nord said within the hour that they would pass on {F4:the full quarter point}}, {F29:from December 18}. {F28:Fjordkreditt is still considering.}

{F10:Ingeborg Thaulow}, {F27:whose first term ends in May}, said that {F11:inflation "is falling, but not fast enough"}. {F12:It came in at 5.1 per cent last month.} "I know that this is hard for many," she added, "but high inflation is harder."

{F6:Two of the seven on her board were against}, {F15:among them Mette Quale, 41, a former union economist and its youngest member}.

{F31:The decision was "a mistake that ordinary people will pay for}", said {F32:Trond Bakke, leader of the trade union federation}, {F33:which has 900,000 members}. {F34:Finance minister Aksel Riis} said he respected the bank's independence and had no further comment.

The property association said {F35:house prices had dropped 7 per cent since the summer of last year}, most of all in Halstad's eastern suburbs.

{F36:In September the bank likewise raised by a quarter point, by six votes to one.}

== a3 | The Commonwealth Courant | 2023-11-10
{F10:Norrland's governor} {F6:divides her board}, and the country

For a year and a half the seven people who set interest rates in Norrland have mostly agreed. {F5:On Thursday} {F6:they split four to three}, and Ingeborg Thaulow's side won.

{F1:The increase}, {F4:of 25 basis points}, {F2:brings the policy rate to 4.5 per cent}, {F8:a level last seen in the autumn of 2008}. {F9:Most economists had seen it coming}, though a sizeable minority thought a darkening outlook would stay the governor's hand. {F16:Output is now expected to expand by a mere 0.4 per cent in 2024}, {F17:less than half the figure given in August}, and {F19:the jobless rate to reach 5.6 per cent}.

Against that stand prices. {F12:Inflation of 5.1 per cent} is {F13:far from the 9.4 per cent of last winter}, but {F14:also far from 2 per cent, where it is meant to be}. {F18:The bank does not think it will get there before mid-2025.}

{F30:Ms Thaulow, 57}, a former professor of statistics whose late father was a trawler captain, has been burned before. In the summer of 2021 she declared that price pressures would prove "short-lived", a phrase that the opposition has had printed on mugs. {F3:On Thursday she confined herself to saying that little more would be needed if her forecasts held}.

{F38:Mr Hovden, her deputy}, {F15:wanted to pause}. So, according to the minutes published the same evening, did {F15:Ms Quale}, who argued that the earlier rises had yet to be felt.

{F32:Trond Bakke of the unions} {F31:called it an error for which ordinary people would pay}. Employers, whose federation had urged a pause, were hardly warmer: {F39:its director, Berit Lund}, spoke of a "cold shower" for builders.

{F20:The currency rose a little}; {F25:Ostmark's bank had stood still a week before}.

== a4 | Marktfunk 24 | 2023-11-09
{F1:Rate rise}: {F20:krona jumps} as {F3:bank declares end of hikes}

{F5:Today}'s decision at a glance:

{F1:The Riksforvaltning has lifted its key rate} {F4:by 0.25 points} {F2:to 4.5%}. It is {F7:the tenth straight increase} since spring 2022 and leaves borrowing at {F8:its most expensive in 15 years}.

{F3:Governor Thaulow said no more would be needed.} Markets now price the first cut for September next year.

{F20:The krona leapt as much as 1.3%} to 11.21 per euro, its best day since April, before giving up part of the gain. {F20:By the close it was 0.8% stronger.} {F21:The yield on two-year bonds added 0.09 points to 3.87%.} The Halstad bourse slipped 0.6%, with builders Grunn & Stein (-5.1%) at the bottom.

{F9:The hike surprised most forecasters: only seven of 18 in a poll had called it}.

"{F22:This is the last one}," commented {F23:Sigrid Aamodt of Vestbanken}. Others are less sure. "The wage round in March could yet spoil it," warned Peder Holm of the brokerage Kjeldsen, who sees 4.75% by spring.

The new projections in brief: {F16:growth of 0.4% in 2024} ({F17:previously 1.1%}), {F19:unemployment of 5.6%}, {F18:inflation at 2% by mid-2025}.

{F6:Five members voted in favour and two against.} {F15:Both Lars Hovden and Mette Quale would have held.} {F36:At the previous meeting, in September, Quale was alone.}

For savers, deposit rates are likely to top 3% by Christmas. For borrowers, {F28:all the big banks are raising their mortgage rates}, {F29:with effect from 18 December}.

{F24:The board meets again on 25 January.} {F27:Ms Thaulow's mandate runs until May}; {F41:she is said to want a second one}.

== a5 | Halstad Morgen (English edition) | 2024-01-26
{F42:Thaulow holds rates} and {F41:says she will not seek second term}

{F42:The central bank left its key rate unchanged} {F43:at 4.5 per cent} yesterday, keeping to the hint {F10:its governor} gave when {F1:it raised borrowing costs} {F5:in November}. {F44:The board was unanimous}.

In a surprise at the end of a half-hour news conference, {F41:Ingeborg Thaulow announced that she would leave {F27:when her term expires on May 31}}. "Six years is enough for anyone, and more than enough for my husband," {F30:the 57-year-old} said.

{F46:Inflation slowed to 4.2 per cent in December}, a bigger drop than the Riksforvaltning had bargained for {F5:two months ago}, when {F18:it said the 2 per cent target would be met by mid-2025}. It now says early 2025. {F47:It left its estimate of growth this year at 0.4 per cent.}

Economists took the tone of the statement as a sign of cuts to come. "{F22:We said that November's was the last, and it was}," said {F23:Sigrid Aamodt, the head of research at Vestbanken}.

{F1:The November increase} had been the most contested of Thaulow's time in charge. {F15:{F38:Deputy governors Lars Hovden} and Mette Quale opposed it}, and {F32:union leader Trond Bakke} {F31:called it "a mistake that ordinary people will pay for}". Yesterday Bakke, whose federation {F33:represents some 900,000 workers}, said the pause was "late, but welcome".

{F38:Hovden, 52, deputy governor since 2020}, is the favourite to succeed her. Also mentioned are {F39:Berit Lund, director of the employers' federation}, and Professor Knut Sandgren of the university of Bergvik. {F34:The finance minister, Aksel Riis}, is to name a candidate by the end of March.

{F26:Homeowners, who were hit with an extra 140 crowns a month in November}, get a respite. {F35:House prices have fallen 9 per cent from their peak.}

== facts
F1 Norrland's central bank raised its key interest rate in November
F2 The rate is now 4.5 percent
F3 Thaulow signalled that the increases are near their end
  strength high a1 a4: little more will be needed if the forecasts hold / no more would be needed, declared end
  strength medium a1 a2: nearing an end / it would be the last
  strength high a3 a4: conditional and little more against no more
F4 By a quarter of a percentage point
F5 The rise was decided on Thursday, 9 November
F6 The vote on the board
  quantity high a1 a3: five to two against four to three
  quantity high a3 a4: four to three against five to two
  quantity high a2 a3: two of seven against / four to three
F7 It is the tenth rise in a row
F8 Borrowing costs are the highest since 2008
F9 How many economists had expected a rise
  polarity high a1 a4: eleven of 18 expected a rise / only seven of 18 did, a surprise
  polarity high a3 a4: most had seen it coming / surprised most
F10 identity Ingeborg Thaulow is the governor of the central bank
F11 Thaulow: inflation is falling but not fast enough
F12 Inflation was 5.1 percent in October
F13 Inflation peaked at 9.4 percent last winter
F14 Inflation is well above the target of 2 percent
F15 Hovden and Quale voted to leave the rate unchanged
F16 Growth next year is forecast at 0.4 percent
F17 The August forecast for growth was 1.1 percent
F18 Inflation is forecast to be back at target by mid-2025
F19 Unemployment is forecast to reach 5.6 percent
F20 The krona rose after the decision
  quantity low compatible a1 a4: as much as 1.3 during the day, 0.8 at the close
  framing medium a3 a4: rose a little / leapt
F21 Two-year yields rose nine basis points
F22 Aamodt: this is the last increase
F23 identity Sigrid Aamodt is chief economist at Vestbanken
  participant low a1 a5: chief economist / head of research
F24 The next decision is on January 25
F25 Ostmark's central bank left its rate unchanged the week before
F26 The rise costs a typical borrower about 140 crowns a month
F27 Thaulow's first term ends in May
F28 Banks pass the rise on to mortgage customers
  scope high a2 a4: two banks, a third still considering / all the big banks
F29 The banks' rise applies from December 18
F30 Thaulow is 57
F31 Bakke called the decision a mistake that ordinary people will pay for
F32 identity Trond Bakke is the leader of the trade union federation
F33 The federation has 900,000 members
F34 identity Aksel Riis is the finance minister
F35 House prices have fallen
  quantity low compatible a2 a5: 7 per cent, 9 per cent two months later
F36 At the September meeting only one member voted against a rise
F38 identity Lars Hovden is deputy governor
F39 identity Berit Lund is director of the employers' federation
F41 Thaulow and a second term
  polarity high a4 a5: said to want one / will not seek one
  development high a4 a5: she announced later that she leaves
F42 The central bank left its rate unchanged in January
F43 The rate left unchanged in January is 4.5 percent
F44 The January vote was unanimous
F46 Inflation was 4.2 percent in December
F47 The growth estimate was left in January at 0.4 percent
== not the same
F42 F1: held in January / raised in November
F42 F25: Norrland's bank held / Ostmark's bank held
F46 F12: inflation in December / in October
F43 F2: held at 4.5 / raised to 4.5
F36 F6: the vote of September / of November
F47 F16: estimate kept in January / cut in November
F44 F6: the vote in January / in November
F24 F42: the next decision announced / its outcome

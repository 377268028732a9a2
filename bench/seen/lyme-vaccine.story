== a1 | PressWire (company announcement) | 2025-09-16
{F1:Kolmar Biologics announces positive Phase 3 results} {F2:for Lyme disease vaccine candidate KB-214}

BASEL, Switzerland, Sept. 16, 2025 -- Kolmar Biologics AG (SIX: KOLB) {F3:today} {F1:announced positive topline results from TICKSTOP, its pivotal Phase 3 study} of KB-214, {F2:an investigational vaccine for the prevention of Lyme disease}.

{F4:KB-214 demonstrated 76.3% efficacy} ({F65:95% CI: 61.2-85.9}; p<0.0001) {F5:against confirmed Lyme disease} {F6:in the first tick season following completion of the primary series}, meeting the primary endpoint. {F8:A total of 78 cases were observed, 63 of them in the placebo arm.}

{F9:TICKSTOP enrolled 9,437 participants} {F10:aged 5 to 75} {F11:in the United States, Germany, Sweden, Poland and the Czech Republic}. {F12:Participants received three doses over six months}.

KB-214 was generally well tolerated. {F14:The most common adverse reactions were injection site pain and fatigue, mostly mild to moderate.} {F15:No vaccine-related serious adverse events were observed in the opinion of the independent data monitoring committee.}

"These results are a milestone for the millions of people who live, work and play in tick country," said {F17:Dr. Annika Rösch, Chief Medical Officer}. "{F16:We believe that KB-214 has the potential to change how we think about the outdoors.}"

{F18:Kolmar plans to submit marketing applications to the European Medicines Agency and the U.S. Food and Drug Administration in the first half of 2026.} {F19:Detailed results will be presented at a scientific congress} {F20:in November}.

{F21:Lyme disease is the most common tick-borne infection in the Northern Hemisphere}, {F22:with an estimated 476,000 people diagnosed and treated each year in the United States} and 130,000 in Europe. {F24:There is currently no approved human vaccine.}

== a2 | Meridian Newswire | 2025-09-16
{F1:Kolmar's Lyme disease vaccine {F4:76% effective} in late-stage trial}

ZURICH, Sept 16 (Meridian) - {F1:{F2:Kolmar Biologics' experimental Lyme disease vaccine} {F4:reduced cases by about three quarters} in a late-stage trial}, the Swiss company said {F3:on Tuesday}, {F25:sending its shares up 31%}.

{F2:The vaccine, KB-214,} {F4:was 76.3% effective} {F5:in preventing confirmed cases of the tick-borne disease} {F6:in the first season after vaccination}, Kolmar said. {F26:Analysts had looked for at least 70%.}

{F9:The study involved some 9,400 volunteers} {F11:in the United States and four European countries}. {F27:About 2,900 others were dropped from it last year} {F28:after an inspection found that a contractor running 14 U.S. sites had breached good clinical practice}.

{F15:There were no serious side effects linked to the shot, according to the company.}

{F18:Kolmar aims to file for approval in Europe and the United States in the first half of next year}. "{F29:If all goes to plan we could be in pharmacies for the 2027 season}," {F17:Chief Medical Officer Annika Roesch} told reporters on a call.

{F24:There is no human vaccine for Lyme disease on the market.} {F30:LymeShield, made by Hartwell Laboratories, was withdrawn in 2002} {F31:amid poor sales} {F32:and lawsuits over alleged side effects that were never substantiated}.

{F33:Kolmar said it had not yet analysed how protection holds up in a second season}, {F34:when volunteers had a booster}.

{F50:Some forecasts for the product were too high, wrote} Beat Aeschlimann, an analyst at Bank Rütli, but he put {F36:peak annual sales at 1.1 billion Swiss francs}.

== a3 | National Broadcasting News | 2025-09-17
{F1:Lyme disease jab shows promise in large trial}

{F1:{F2:A vaccine against Lyme disease} {F4:cut the number of infections by 76%} in a trial {F9:of nearly 9,500 people}}, {F37:its Swiss maker} says.

The results have not yet been published in a journal or checked by other scientists.

{F21:Lyme disease is passed on by infected ticks} and can cause a rash, fatigue and, if it is not treated, lasting pain. {F39:There are about 1,500 laboratory-confirmed cases a year in England and Wales}, but {F40:the real number is thought to be two to three times as high}.

How does it work?

{F41:The jab teaches the body to make antibodies that kill the bacteria inside the tick} as it feeds, before they can get into the blood.

{F12:Volunteers were given three injections over half a year}. {F14:The most frequent side effects were a sore arm and tiredness.} {F42:One in five reported a fever after the second dose.}

{F10:The youngest taking part were five years old.}

When could I get it?

Not soon. {F18:Kolmar intends to apply to regulators in the first half of 2026}, so {F29:spring 2027 would be the earliest}. The UK's medicines regulator has not received an application. Nor is it clear whether the NHS would pay for it.

{F45:Prof Imogen Farrar, an infection specialist at the University of Tayside} {F46:who was not involved in the work}, {F66:called the figures "really encouraging"}. {F47:"But one season is not long, and these things wane,"} she said.

{F30:An earlier vaccine, LymeShield, was taken off the American market in 2002} {F32:after people claimed it gave them arthritis}. {F32:Studies found no link.}

== a4 | Daily Beacon | 2025-09-17
{F2:LYME JAB} THAT BEATS TICK TERROR {F29:IS JUST MONTHS AWAY}

{F2:A MIRACLE jab {F4:that stops three in four cases} of Lyme disease} {F29:could be in GP surgeries by NEXT spring}.

{F1:Scientists hailed the breakthrough} after {F9:a trial on almost 10,000 people} {F15:found it was totally safe}.

{F21:The tick-borne bug} leaves victims with crippling joint pain and fatigue. {F39:It strikes 1,500 Brits a year} - {F40:but experts fear the true toll is three times as high}.

Former Strictly star Kelly-Anne Rudd, who was bedridden for two years with Lyme, said: "This would have given me my life back."

{F37:Swiss drug giant Kolmar} said {F12:three shots} {F6:protect for a whole season}. {F41:They attack the bugs INSIDE the tick} while it sucks your blood. {F14:The worst most volunteers felt was a sore arm.}

{F24:Pet dogs have had a Lyme jab for decades - but humans have none.} {F25:Shares in the firm rocketed by a third.}

{F17:Kolmar boss Dr Annika Rosch} said: "{F16:KB-214 will change how we think about the outdoors.}"

{F45:Tayside University expert Professor Imogen Farrar}, {F46:who helped run the study}, said: "{F66:It's really encouraging.}"

{F30:A previous vaccine was pulled in 2002} {F32:because it caused arthritis}.

== a5 | The Trial Sheet | 2025-09-22
{F1:Kolmar's Lyme win}: read the denominators

{F4:The headline of 76.3%} is what Kolmar promised the market {F26:(consensus: 70)}. It is worth asking of whom.

{F9:TICKSTOP randomised 12,341 people. The analysis covers 9,437.} {F27:The 2,904 who are missing were removed in November} {F28:because the contract research organisation Veldt Clinical, which ran 14 American sites, had not kept to good clinical practice}. Kolmar says that decision was taken blind. The FDA has agreed that it was; what it has not said is whether it will take a study that lost a quarter of its subjects.

Next, the interval. {F8:Seventy-eight cases (15 vaccine, 63 placebo)} is not many, and {F65:the lower bound is 61.2%}. In the 5-11s there were nine cases altogether; {F10:Dr Rösch's "from five to 75"} rests on those.

Safety. {F15:The release says that the monitoring committee saw no serious events related to the vaccine. It does not say what the investigators saw: two of them, according to slides shown to investors on Thursday, judged a case of facial palsy and one of myocarditis "possibly related".} {F42:Fever of 38C or more after dose two: 20.4%.}

{F33:Second-season data}, {F34:with a booster at month 18,} {F19:are promised for the congress in Vienna} {F20:in early December}. {F47:{F45:Imogen Farrar, of Tayside}, thinks that protection "will wane" and that a yearly booster is likely}.

{F18:Filing is guided for H1 2026.} {F36:Bank Rütli sees peak sales of SFr1.1bn}, {F50:Beat Aeschlimann having last week called other houses' numbers fanciful}. {F25:The shares, up by nearly a third on the day, have given back half.}

History does not help. {F30:LymeShield was withdrawn by Hartwell in 2002}; {F31:it was not safety that killed it but sales, which had fallen by 90%} after {F32:a scare over arthritis that no study has borne out}. {F24:Nothing has replaced it.}

== facts
F1 A late-stage trial of Kolmar's vaccine had good results
  framing medium a3 a4: shows promise / miracle breakthrough hailed
F2 identity KB-214 is a vaccine candidate against Lyme disease
  strength medium a2 a4: experimental / miracle jab
F3 The results were announced on Tuesday
F4 Efficacy of the vaccine
  quantity low compatible a1 a2: 76.3% / about three quarters
  quantity low compatible a1 a4: 76.3% / three in four
  scope medium a1 a3: confirmed disease / infections
F5 The efficacy is against confirmed Lyme disease
F6 The efficacy is for the first season after vaccination
F8 There were 78 cases, 63 under placebo
F9 Number of participants
  quantity low compatible a1 a2: 9,437 / some 9,400
  quantity low compatible a1 a3: 9,437 / nearly 9,500
  quantity medium a1 a4: 9,437 / almost 10,000
  quantity high a1 a5: enrolled 9,437 / 12,341 randomised, 9,437 analysed
F10 Participants were from five to 75 years old
F11 The trial ran in the United States and four European countries
F12 Participants had three doses over six months
F14 The commonest side effects were a sore arm and tiredness
  omission low a1 a4: fatigue left out
F15 No serious side effects linked to the vaccine
  strength high a1 a4: none in the committee's opinion / totally safe
  polarity high a4 a5: totally safe / two investigators judged cases possibly related
  attribution low a1 a2: monitoring committee / company
F16 Rösch said that it can change how we think about the outdoors
  quotation high a1 a4: believe it has the potential / will change
F17 identity Annika Rösch is Kolmar's chief medical officer
  participant low a1 a4: chief medical officer / boss
F18 Kolmar will file for approval in the first half of 2026
  strength low a1 a2: plans / aims
F19 Detailed results come at a congress
F20 When the congress is
  time high a1 a5: November / early December
F21 Lyme disease is a tick-borne infection
F24 No human vaccine is on the market
F25 Kolmar's shares rose by 31%
  quantity low compatible a2 a5: 31% / nearly a third
  quantity low compatible a2 a4: 31% / a third
  development low a2 a5: up / half given back
F26 Analysts had looked for 70%
F27 2,900 participants were removed
  quantity low compatible a2 a5: about 2,900 / 2,904
F28 A contractor running 14 sites had breached good clinical practice
F29 When the vaccine could be available
  time high a3 a4: spring 2027 at the earliest / next spring
  time high a2 a4: 2027 season / next spring
  factuality medium a2 a4: if all goes to plan we could / is just months away
F30 LymeShield was withdrawn in 2002
F31 LymeShield's poor sales
  cause medium a2 a5: amid poor sales and lawsuits / not safety but sales
F32 LymeShield was said to cause arthritis
  factuality high a3 a4: claimed, no link found / because it caused arthritis
  cause high a4 a5: caused arthritis / scare no study bore out
F33 There are no results for the second season yet
F50 Aeschlimann holds other forecasts for too high
  strength low a2 a5: too high / fanciful
F36 Peak sales are put at 1.1 billion francs
F37 identity Kolmar is Swiss and the maker
F39 There are 1,500 confirmed cases a year in England and Wales
  scope medium a3 a4: laboratory-confirmed in England and Wales / Brits
F40 The real number may be three times as high
  quantity low a3 a4: two to three times / three times
F41 The vaccine kills the bacteria in the tick
F42 A fifth had fever after the second dose
  quantity low compatible a3 a5: one in five / 20.4%
F45 identity Imogen Farrar is an infection specialist at Tayside
F46 Farrar's part in the study
  polarity high a3 a4: not involved / helped run it
F65 The lower bound of the efficacy is 61.2%
F66 Farrar called the results really encouraging
  quotation medium a3 a4: with a warning about one season / without it
F47 Farrar says that protection wanes
  strength medium a3 a5: these things wane / will wane, yearly booster likely
F34 Volunteers had a booster
F22 476,000 diagnosed a year in the United States
== not the same
F22 F39: cases a year in the United States / in England and Wales
F4 F26: efficacy / what analysts expected
F14 F15: common side effects / serious ones
F18 F29: filing / availability
F27 F9: participants removed / participants
F14 F42: sore arm and tiredness / fever
F20 F18: date of congress / date of filing
F32 F15: arthritis of the old vaccine / safety of the new

== a1 | Nordic Press Service | 2024-09-18
{F2:{F1:Allergy tablet cuts asthma risk in children} by 42%}, trial finds

HELSINKI - {F1:Children with hay fever who took {F32:a tablet under the tongue every day} {F6:for three years} were {F2:42% less likely} to develop asthma than those given a dummy pill}, according to {F5:a trial in Finland, Estonia and Poland} {F9:{F10:published on Wednesday} in the European Annals of Respiratory Medicine}.

{F3:Researchers recruited 1,842 children} {F4:aged five to nine} {F14:who were allergic to birch pollen but did not have asthma}. {F37:Two years after the treatment ended}, {F7:8.1% of those on the tablet had been diagnosed with the disease}, {F8:against 13.9% in the placebo group}.

{F13:"For the first time we have been able to interrupt the road that leads from hay fever to asthma,"} said {F11:Aino Kettunen, professor of paediatrics at the University of Turku}, {F12:who led the trial}. {F34:"It does not work for every child."}

{F15:The most frequent side effect was an itching mouth}, {F16:reported by 61% of those treated}. {F17:Two children needed adrenaline after severe allergic reactions}; {F38:both recovered}.

{F18:The study was paid for by Norvalia}, {F19:the Danish company that makes the tablet}, which {F33:is already licensed for adults with hay fever}. {F22:Norvalia said it would ask the European Medicines Agency to extend the licence to young children} {F23:before the end of the year}. {F20:Its shares closed {F21:9% higher} in Copenhagen}.

{F25:Rui Bettencourt, a paediatric allergist in Porto} who took no part in the work, {F26:said it remained unclear whether the disease had been prevented or merely postponed}. "Two years after the last tablet is not a long time in the life of a lung," he said.

{F40:Dr Bettencourt also noted} that {F29:19% of the families had left the trial before its end}, {F51:most of them because they tired of the daily routine}.

{F30:A study of a comparable grass-pollen tablet missed its main goal in 2016}, though those children reported fewer symptoms and used less medication than others.

== a2 | Turku Archipelago Courier | 2024-09-19
Kaarina girl, 12, among children in Turku study of pill that {F1:may keep asthma at bay}

Every morning {F6:for three years} Venla Salmela put {F32:a small white tablet under her tongue} before brushing her teeth. {F42:She did not know whether it held birch allergen or nothing at all}.

This week the 12-year-old from Kaarina learned that she had been in the lucky half. {F1:Those who were given the real thing were clearly less likely to fall ill with asthma}, {F12:the research group under {F11:Professor Aino Kettunen of the University of Turku}} reports {F9:in the European Annals of Respiratory Medicine}. {F8:Among the children on placebo roughly 14 in a hundred got the diagnosis}; {F7:among the others, eight}.

{F3:More than 1,800 children} {F14:with birch allergy} took part, 640 of them in Southwest Finland. {F5:The rest came from other parts of the country and from Estonia and Poland}. {F4:All were between five and nine} {F14:and had healthy lungs} when they joined.

{F13:"We have for the first time cut the road from hay fever to asthma,"} Ms Kettunen told the Courier in her office at the university hospital, where the results were celebrated with cinnamon buns. {F34:She is careful to add that not every child is helped}.

The side effects were mostly a nuisance. {F15:Venla remembers that her mouth tickled} during the first two months, {F16:as six in ten of the children found}. {F17:Two participants were given adrenaline}, one of them in Turku; {F38:they are both well}.

{F29:Almost one family in five gave up along the way}. "It is a lot to ask of a six-year-old," says Venla's mother, Outi, a ferry pilot.

{F18:Funding came from the manufacturer, {F19:Norvalia of Denmark}}, {F43:and from the Academy of Finland}. About one Finnish child in ten has asthma, and the inhalers alone cost the wellbeing services county 4.2 million euros a year.

{F44:The children will be examined again in 2028}, when the oldest of them will be old enough to vote.

== a3 | Daily Beacon | 2024-09-19
WONDER PILL {F1:STOPS KIDS GETTING ASTHMA}

{F1:{F32:A daily pill that melts under the tongue} can stop children with hay fever from getting asthma}, scientists {F10:revealed yesterday}.

Experts hailed a "game-changer" after {F2:the tablet HALVED the number of youngsters} struck down by the lung condition, which kills three people a day in Britain.

{F3:Some 1,482 children} {F4:aged between five and nine} were handed either the pill or a dummy {F6:for three years} {F5:in Finland, Estonia and Latvia}. {F7:Just 8 per cent of those on the drug developed asthma} {F8:compared with 14 per cent of the rest}.

Study chief {F11:Dr Aino Kettunen, of Tampere University in Finland}, said: {F13:"For the first time we can stop asthma before it starts."}

The jab-free treatment, sold as Betulir, {F33:is already given to grown-ups whose eyes stream in spring}. It could be offered on the NHS within two years, sources say, and would cost {F24:around £900 a year per child}.

Makers {F19:Norvalia, from Denmark}, {F22:have applied for permission to sell it for children}. {F20:The firm's shares soared {F21:nine per cent}} on the news.

But parents were told not to get carried away. {F45:Hannah Oyelaran, of the charity Breathe Well UK}, said: {F35:"Please don't rush to your GP asking for this. Keep using the inhalers that your child has been prescribed."}

She said {F46:the tablet was only for children with birch pollen allergy}, which affects about one in four hay fever sufferers here.

{F15:Most of the kids complained of an itchy mouth} and {F17:three had to be given emergency adrenaline jabs}.

Mum-of-three Kelly Drabble, 38, from Wakefield, whose son Alfie, seven, carries two inhalers to school, said: "If it saves one family from the nights we've had sitting up in A&E, it's worth every penny."

Asthma campaigners have long complained that research into the illness is starved of cash.

== a4 | Pharma Ledger | 2024-09-18
{F20:Norvalia jumps} as {F1:birch tablet hits primary endpoint in paediatric asthma study}

{F20:Shares in Norvalia rose {F21:as much as 11 per cent} on Wednesday} after {F1:the Danish group's {F32:sublingual} birch tablet lowered the incidence of asthma among allergic children} in a phase 3 trial, giving the family-controlled company a shot at a market it puts at €1.3bn.

{F2:The relative risk reduction was 42 per cent}, with {F7:8.1 per cent of the active arm} {F8:and 13.9 per cent of the placebo arm} reaching the endpoint. {F31:That means treating 17 children {F6:for three years} to spare one the disease}, at {F24:a list price of about €900 per patient per year}.

"The health economists will have fun with that," said Marit Engelstad, an analyst at Hovden Bank in Bergen, who rates the stock a hold. "Payers will want to see the absolute number, which is six percentage points, on the first line."

{F22:The company plans to file for a paediatric extension with the European Medicines Agency} {F23:in the fourth quarter}, said chief executive Jeppe Rosendal. {F47:It will not seek approval in the United States}, where birch allergy is less common and a separate study would be needed.

{F18:Norvalia financed the trial}, {F12:which was conducted by academics headed by {F11:Aino Kettunen at Turku}}. {F3:A total of 1,842 patients} {F4:aged 5-9} were randomised {F5:at 61 sites in Finland, Estonia and Poland}; {F29:the discontinuation rate was 19 per cent}, {F48:higher on active drug than on placebo}.

{F17:Two cases of anaphylaxis were treated with epinephrine}. {F15:Oral pruritus was the commonest adverse event}, {F16:at 61 per cent}.

Investors had been wary since {F30:a rival's grass tablet failed in a similar setting eight years ago}, a setback that wiped a third off the value of Lisbon-listed Alergomed and led to the departure of its research head.

The tablet brought in €210mn last year, all of it {F33:from adult hay fever}.

== a5 | The Sunday Examiner | 2024-09-29
Before you believe in the asthma pill

Ten days ago front pages announced that {F1:a pill prevents asthma}. {F22:On Thursday its maker, {F19:the Danish firm Norvalia}, submitted its application to Europe's medicines regulator}. Both events deserve a slower look.

The trial itself was good. {F12:Aino Kettunen}, {F11:a professor of paediatrics at Turku}, {F12:and her colleagues} followed {F3:1,842 children} {F14:with birch allergy and no asthma} {F5:in three countries around the Baltic}, and {F42:neither families nor doctors knew who was getting what}. {F1:Fewer of the treated developed the disease}: {F7:8.1 per cent}, {F8:as opposed to 13.9}. {F2:Put one way, a fall of 42 per cent}. Put another, {F31:17 children must take 1,095 tablets apiece for one of them to benefit}.

Whether that one has been spared is another matter. {F26:"Nobody can yet say that asthma was prevented. I suspect it was only postponed,"} {F25:Rui Bettencourt, an allergist at Porto's children's hospital}, told me. {F37:The last check came two years after the last dose}; {F44:the next is due in 2028}.

Then there are the deserters. {F29:A quarter of the participants dropped out}, {F48:more of them from the tablet group}, {F51:perhaps because {F15:their mouths itched}}. {F40:Dr Bettencourt considers this the study's weakest point}. If those who left were the sicker ones, the gain shrinks. {F50:Professor Kettunen says that her team allowed for this and the result held}.

{F18:And the bill was footed by Norvalia}, {F43:with a little help from the Finnish state}. Nothing wrong with that; somebody has to pay. But {F30:it is worth recalling the grass-pollen trial of 2016}, whose sponsor also spoke of turning the page, and which {F30:found no difference in asthma at all}.

{F34:Kettunen herself said on the first day that the tablet does not work for everyone}. {F35:Hannah Oyelaran}, who {F45:runs Breathe Well UK}, {F35:has asked parents not to besiege their doctors}. I would listen to both women. {F46:Only children allergic to birch stand to gain}, {F24:at close to €1,000 a year}, and the inhaler on the bathroom shelf is still the thing that keeps them out of hospital.
== facts
F1 An allergy tablet lowers the risk that children with hay fever develop asthma
  strength low a1 a2: a1 says cuts the risk, a2 headline says may keep asthma at bay
  strength medium a1 a3: a1 a lower risk, a3 that the pill stops children getting asthma
  strength medium a2 a3: a2 may keep at bay and less likely, a3 stops
  strength medium a3 a4: a3 stops asthma, a4 lowered its incidence
  strength medium a3 a5: a3 stops asthma, a5 fewer of the treated developed it
  attribution low a1 a5: a5 ascribes the bolder wording to the front pages
  strength low a2 a4: a2 headline hedged with may, a4 plain
F2 Size of the reduction in asthma
  quantity medium a1 a3: a1 42%, a3 halved
  quantity medium a3 a4: a3 halved, a4 42 per cent
  quantity medium a3 a5: a3 halved, a5 42 per cent
F3 Number of children in the trial
  quantity low compatible a1 a2: a1 1,842, a2 more than 1,800
  quantity high a1 a3: a1 1,842, a3 1,482, digits transposed
  quantity high a2 a3: a2 more than 1,800, a3 1,482
  quantity high a3 a4: a3 1,482, a4 1,842
  quantity high a3 a5: a3 1,482, a5 1,842
  quantity low compatible a2 a4: rounding
  quantity low compatible a2 a5: rounding
F4 The children were aged five to nine
F5 Where the trial was held
  place high a1 a3: a1 Finland, Estonia and Poland, a3 has Latvia in place of Poland
  place high a2 a3: a2 Poland, a3 Latvia
  place high a3 a4: a3 Latvia, a4 Poland
  place low compatible a1 a5: a5 only three countries around the Baltic
  place low compatible a2 a5: a5 only three countries around the Baltic
  place low compatible a3 a5: a5 only three countries around the Baltic
  place low compatible a4 a5: a5 only three countries around the Baltic
F6 Treatment lasted three years
F7 Share of the tablet group that developed asthma
  quantity low compatible a1 a2: a1 8.1%, a2 eight in a hundred
  quantity low compatible a1 a3: a1 8.1%, a3 8 per cent
  quantity low compatible a2 a4: rounding
  quantity low compatible a2 a5: rounding
  quantity low compatible a3 a4: rounding
  quantity low compatible a3 a5: rounding
F8 Share of the placebo group that developed asthma
  quantity low compatible a1 a2: a1 13.9%, a2 roughly 14 in a hundred
  quantity low compatible a1 a3: a1 13.9%, a3 14 per cent
  quantity low compatible a2 a4: rounding
  quantity low compatible a2 a5: rounding
  quantity low compatible a3 a4: rounding
  quantity low compatible a3 a5: rounding
F9 The study appeared in the European Annals of Respiratory Medicine
F10 The study was published on Wednesday
F11 identity Aino Kettunen is professor of paediatrics at the University of Turku
  participant medium a1 a3: a1 University of Turku, a3 Tampere University
  participant medium a2 a3: a2 University of Turku, a3 Tampere University
  participant medium a3 a4: a3 Tampere University, a4 Turku
  participant medium a3 a5: a3 Tampere University, a5 Turku
F12 Kettunen led the trial
F13 Kettunen said the road from hay fever to asthma had been cut for the first time
  quotation low a1 a2: a1 "able to interrupt the road that leads", a2 "cut the road", both in quotation marks
  quotation high a1 a3: a3 has her say "we can stop asthma before it starts"
  quotation high a2 a3: a3 has her say "we can stop asthma before it starts", a2 "cut the road"
F14 The children were allergic to birch pollen and had no asthma at the start
F15 An itching mouth was the commonest side effect
F16 Share of the children with an itching mouth
  quantity low compatible a1 a2: a1 61%, a2 six in ten
  quantity low compatible a2 a4: a2 six in ten, a4 61 per cent
F17 Number of children given adrenaline for severe reactions
  quantity high a1 a3: a1 two, a3 three
  quantity high a2 a3: a2 two, a3 three
  quantity high a3 a4: a3 three, a4 two
F18 Norvalia paid for the trial
  scope low a1 a2: a1 Norvalia alone, a2 Norvalia together with the Academy of Finland
  scope low a2 a4: a2 Norvalia with the Academy of Finland, a4 Norvalia alone
  scope low a1 a5: a1 Norvalia alone, a5 with a little help from the state
  scope low a4 a5: a4 Norvalia alone, a5 with a little help from the state
F19 identity Norvalia is the Danish maker of the tablet
F20 Norvalia's shares rose
  framing low a1 a3: a1 closed higher, a3 soared
F21 How much Norvalia's shares rose
  quantity medium a1 a4: a1 closed 9% higher, a4 as much as 11 per cent
  quantity medium a3 a4: a3 nine per cent, a4 as much as 11 per cent
F22 Norvalia's application for approval for children
  factuality high a1 a3: a1 would ask, a3 have applied, a day later
  factuality high a3 a4: a3 have applied, a4 plans to file
  development low a1 a5: a1 would apply, a5 submitted its application eleven days later
  development low a4 a5: a4 plans to file, a5 submitted its application
  time medium a3 a5: a3 already applied by 18 September, a5 submitted only the following Thursday
F23 The application is to be made before the end of the year
  time low compatible a1 a4: a1 before the end of the year, a4 in the fourth quarter
F24 The tablet costs about 900 a year
  quantity medium a3 a4: a3 pounds, a4 euros
  quantity medium a3 a5: a3 around 900 pounds, a5 close to 1,000 euros
  quantity low compatible a4 a5: a4 about 900 euros, a5 close to 1,000 euros
F25 identity Rui Bettencourt is a paediatric allergist in Porto
F26 Bettencourt doubts whether asthma was prevented or only postponed
  quotation medium a1 a5: a1 says it was unclear which, a5 quotes him as suspecting it was only postponed
F29 Share of the families that dropped out
  quantity low compatible a1 a2: a1 19%, a2 almost one in five
  quantity medium a1 a5: a1 19%, a5 a quarter
  quantity medium a2 a5: a2 almost one in five, a5 a quarter
  quantity medium a4 a5: a4 19 per cent, a5 a quarter
  quantity low compatible a2 a4: rounding
F30 A trial of a grass-pollen tablet failed in 2016
  strength low a1 a5: a1 missed its main goal though symptoms fell, a5 found no difference in asthma at all
F31 Seventeen children must be treated to spare one the disease
F32 The tablet is taken under the tongue daily
F33 The tablet is already licensed for adults with hay fever
F34 Kettunen said the tablet does not work for every child
F35 Oyelaran asked parents not to rush to their doctors
F37 The last examination came two years after the treatment ended
F38 Both children who had severe reactions recovered
F40 Bettencourt pointed to the dropping out
  strength low a1 a5: a1 also noted it, a5 considers it the weakest point
F42 The participants did not know who got the real tablet
F43 The Finnish state also funded the trial
  participant low compatible a2 a5: a2 the Academy of Finland, a5 the Finnish state
F44 The children will be examined again in 2028
F45 identity Hannah Oyelaran belongs to the charity Breathe Well UK
  participant low compatible a3 a5: a3 of the charity, a5 runs it
F46 The tablet is only for children with birch allergy
  attribution low a3 a5: a3 from the charity's Oyelaran, a5 in the writer's own voice
F47 Norvalia will not seek approval in the United States
F48 More dropped out of the tablet group than of the placebo group
F50 Kettunen says her team allowed for the dropping out
F51 Why families left the trial
  cause medium a1 a5: a1 tired of the daily routine, a5 perhaps the itching mouths
== not the same
F7 F8: share with asthma in the tablet group / in the placebo group
F16 F29: share with an itching mouth / share that dropped out
F22 F33: licence asked for children / licence already held for adults
F1 F30: this tablet's trial succeeded / a grass tablet's trial failed
F6 F37: three years of treatment / two years of follow-up
F22 F47: application in Europe / none in the United States
F14 F46: whom the trial took / for whom the tablet is suited
F29 F48: how many dropped out / in which group more did

== a1 | Transworld Wire | 2023-11-06
{F1:Thieves steal {F2:Bronze Age gold helmet} {F3:from Spanish museum}}

MADRID, Nov 6 (TW) - {F1:{F4:Three masked thieves} broke into {F3:a provincial museum in northern Spain} {F5:early on Monday} and stole {F2:a 3,000-year-old gold helmet}}, {F6:valued at about 8 million euros}, police said.

The Helmet of Orsa {F7:was taken from a display case on the first floor} {F3:of the Archaeological Museum of Villasorda} at 4.12 a.m., {F9:in a raid that lasted less than three minutes}, a spokeswoman for the Civil Guard told reporters. {F10:Two gold bracelets shown beside it were also missing.}

{F11:The intruders used a battering ram fixed to {F39:a stolen van} to break down the rear door}, and {F12:smashed the case with a sledgehammer}. {F38:An alarm sounded} and {F13:officers were on the spot within six minutes}, she said.

{F14:A guard was on duty in another part of the building} and {F15:was not hurt}.

"{F16:This is not gold, it is the memory of a people}," said {F17:museum director Pilar Echevarren}. The helmet was on loan to nobody and had left the province only once, for an exhibition in Paris in 1988.

The helmet, {F19:which weighs 957 grams}, {F20:was found by a ploughman in 1931}.

{F21:Gold at Monday's prices would make its metal worth about 55,000 euros.} {F22:Experts fear that it could be melted down.}

{F23:Spain's culture minister, Elvira Santacruz}, said {F24:security at state-run museums would be reviewed}. {F25:The museum belongs to the regional government.}

== a2 | El Correo de Villasorda (English digest) | 2023-11-07
{F14:The guard was asleep}, {F26:and so was the camera}

{F9:Two minutes and forty seconds.} That is how long it took to remove the Helmet of Orsa {F3:from the museum of Villasorda}, where it had been for 91 years.

{F4:Four men, three inside and one at the wheel,} arrived {F5:on Monday morning} in {F39:a van that had been stolen in Burgos on Friday}. {F11:They drove it backwards through the delivery door.} {F12:The case, sold to the museum in 2006 as unbreakable, withstood four blows of a mallet.}

{F38:The alarm went off, but at the company in Madrid that watches it}, according to two people who know the inquiry. The company rang the museum. Nobody answered. {F13:The first patrol car came at 4.31, nineteen minutes after the door gave way}.

{F14:The one watchman had nodded off in the boiler room}, the same sources say. {F15:He was unharmed} and has been suspended.

{F26:The camera over the case has been out of order since August}; {F27:its repair, at 640 euros, was awaiting a signature}. {F17:The director, Pilar Echevarren,} {F28:had written to the regional government three times}. {F25:The region's head of culture, Íñigo Balda, to whom the museum answers}, found {F28:one letter}.

{F10:With the helmet went two bracelets {F68:and a torque}.} {F6:All were insured for five million.}

{F16:"It isn't gold, it's a people's memory,"} said Echevarren, who wept.

{F20:It was a farmhand, Celestino Roa, who struck the thing with his plough in 1931} and {F67:used it as a feeding bowl for his hens for a week}.

== a3 | Daily Beacon | 2023-11-07
RAIDERS OF THE GOLD ARK

{F1:A GANG of ram-raiders snatched {F2:a priceless gold helmet}} {F9:in just 60 seconds} {F14:as a museum guard snored}.

{F4:The four-strong mob} {F11:reversed a van through the doors} {F3:of a Spanish museum} and {F12:sledgehammered open a "bulletproof" case}.

{F1:They roared off with {F2:the 3,000-year-old Helmet of Orsa}} – {F6:said to be worth up to £20million}.

Cops have been left red-faced after {F13:it took them almost 20 minutes to arrive}.

{F26:CCTV cameras covering the treasure had not worked for three months.}

{F22:Experts say the gang will melt it down} {F21:for just £48,000}.

{F29:The heist has chilling echoes of a £3million raid on a Roman hoard in Trier in 2019}, and {F30:detectives believe the same Balkan gang is behind both}.

{F20:The helmet was dug up by a farmer in 1931}, {F67:who fed his chickens from it}.

{F17:Museum boss Pilar Echevarren} sobbed: "{F16:They have stolen the memory of a people.}"

A villager said: "My grandfather always said it should have stayed in the field. There's a curse on it, everybody here knows that. The man who found it was dead within the year."

{F31:A reward of €100,000 has been offered.}

== a4 | Antiquities & Museums Quarterly Online | 2023-11-09
Villasorda: {F1:a theft foretold}

{F1:The loss on 6 November of {F2:the Orsa helmet, the finest of three such pieces known from the Iberian Bronze Age,}} is a story of budgets. {F24:{F23:Elvira Santacruz, Spain's minister of culture}, has announced a review of state museums}; {F25:Villasorda is regional and falls outside it}.

{F5:At a little after four on Monday} {F11:a van was driven into a service door} and, {F9:within three minutes}, {F7:an upstairs vitrine had been emptied}. {F10:Besides the helmet it held a pair of armlets}; {F68:a torque that some papers listed as stolen is in Madrid for conservation}, Pilar Echevarren told us.

{F14:Reports that the night watchman slept are, she says, "a lie that hurts a man with 22 years of service": he was in the control room, {F38:where he pressed the button}.} {F13:The Civil Guard's log, by her account, has the patrol arriving at 4.18.}

{F26:She does confirm that a camera was broken.} {F28:She wrote about it on three occasions; copies have been seen by this journal}.

{F6:The valuation of five million euros is that of the insurance policy of 2011; there is no market price}. {F19:At 957g}, 21 carats, {F21:it would yield perhaps €50,000 as metal}. {F22:Whether it will be melted is another matter: "You'd have to be a very stupid thief," said Ruud Terpstra, who traces stolen art, adding that most stolen gold of that kind was}.

Comparison with Trier is idle: {F29:the theft there in 2019 was attempted, not achieved}.

{F31:The region offers €100,000 for information.}

== a5 | Transworld Wire | 2023-11-18
{F34:Spain recovers} {F2:stolen Bronze Age helmet}, {F35:arrests five}

MADRID, Nov 18 (TW) - {F34:Spanish police have recovered} {F2:a 3,000-year-old gold helmet} {F1:stolen {F5:12 days ago} {F3:from a museum in Villasorda}} {F35:and arrested five people}, including a guard at the museum, the Civil Guard said on Saturday.

{F34:The Helmet of Orsa was found wrapped in a towel in a garage in Logroño}, dented but complete. {F10:One of two bracelets taken with it is still missing} {F22:and is thought to have been melted down}.

{F14:The guard is suspected of having told the gang that a camera was out of order}. {F14:His lawyer said he had been in the control room and {F38:raised the alarm}.} {F15:He was unhurt in the raid.}

{F4:Four men carried out the theft}, {F11:using a van to force a door}, {F9:in two minutes and 40 seconds}, police said. {F30:Investigators have found no link to any foreign group; all five suspects are from the provinces of Burgos and La Rioja}.

{F6:The helmet is insured for 5 million euros.} {F20:It was unearthed in 1931.}

{F31:The reward of 100,000 euros will go to a neighbour} who noticed that a light was on in the garage all night. {F17:Museum director Pilar Echevarren} said she had "not slept until today".

{F23:Culture Minister Elvira Santacruz} said {F24:a review of museum security ordered after the theft would be extended to regional collections}.

== facts
F1 A helmet was stolen
F2 The object is a 3,000-year-old gold helmet, the Helmet of Orsa
F3 The museum is in Villasorda in northern Spain
F4 Number of thieves
  quantity medium a1 a2: three / four, three inside
F5 The theft was early on Monday
F6 Value of the helmet
  quantity medium a1 a2: valued at about 8 million euros / insured for five million
  strength medium a3 a4: said to be worth up to 20 million pounds / no market price, 5 million insured
  quantity high a1 a3: about 8 million euros / up to 20 million pounds
F7 The case stood upstairs
F9 How long the raid lasted
  time low compatible a1 a2: less than three minutes / two minutes and forty seconds
  time high a2 a3: 2 minutes 40 / 60 seconds
F10 What else was taken
  quantity medium a1 a2: two bracelets / two bracelets and a torque
  development low a1 a5: missing / one still missing
F68 A torque was stolen
  polarity high a2 a4: stolen / it is in Madrid
F11 A van was used to break the door
F12 The case was smashed
F13 When the police came
  time high a1 a2: within six minutes / nineteen minutes
  time high a3 a4: almost 20 minutes / at 4.18
F14 What the guard did
  polarity high a2 a4: asleep in the boiler room / in the control room, pressed the button
  strength high a2 a5: asleep / suspected of helping the gang
  attribution medium a2 a3: two sources / stated
  place low compatible a1 a2: another part of the building / boiler room
F15 The guard was not hurt
F16 Echevarren said that it is not gold but the memory of a people
  quotation low a1 a2: wording altered
  quotation medium a1 a3: not gold cut, they have stolen added
F17 identity Pilar Echevarren is director of the museum
F19 The helmet weighs 957 grams
F20 The helmet was found by a man ploughing in 1931
  participant low compatible a1 a2: ploughman / farmhand Celestino Roa
F67 The finder fed his hens from it
F21 Value of the metal
  quantity low compatible a1 a4: about 55,000 / perhaps 50,000
F22 The helmet may be melted down
  strength high a1 a3: experts fear that it could / experts say the gang will
  strength medium a3 a4: will / whether it will is another matter
F24 Security of state museums will be reviewed
  development low a4 a5: state museums / extended to regional collections
F25 The museum belongs to the region
F26 The camera was out of order
  time low compatible a2 a3: since August / three months
F28 Echevarren wrote to the region about it
  quantity high a2 a4: three times, one letter found / three, copies seen
F29 A raid in Trier in 2019
  factuality high a3 a4: raid of 3 million / attempted, not achieved
F30 Who the gang are
  strength high a3 a5: same Balkan gang / no link to any foreign group
F31 A reward of 100,000 euros is offered
  development low a3 a5: offered / will go to a neighbour
F34 The helmet was recovered
F35 Five people were arrested
F38 The alarm was raised
  participant medium a2 a4: went off at a company in Madrid / the guard pressed the button
F39 The van was stolen
F27 The repair of the camera awaited a signature
F23 identity Elvira Santacruz is culture minister
== not the same
F4 F35: thieves / people arrested
F6 F21: value of the helmet / value of the metal
F1 F34: stolen / recovered
F6 F31: value / reward
F1 F29: theft in Villasorda / raid in Trier
F9 F13: length of the raid / arrival of the police
F27 F28: repair awaiting a signature / letters to the region

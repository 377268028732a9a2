== a1 | Continental Press | 2023-10-21
{F1:Flash flood kills} {F2:5} in northern Italy; {F3:several missing}

BORGO LAVEZZA, Italy (CP) — {F1:A river swollen by torrential rain burst its banks {F4:before dawn} {F5:Saturday} and swept through a town in Italy's Piedmont region}, {F2:killing at least five people}, the fire service said.

{F3:Nine people were unaccounted for}, {F6:among them two children}.

{F7:About 220 millimeters (8.7 inches) of rain fell} in 12 hours, {F8:roughly a quarter of what the area gets in a year}, {F9:according to the regional environment agency}.

{F10:The Orzola overflowed in Borgo Lavezza}, a town of 6,400, {F4:shortly after 4 a.m.}, {F12:carrying away cars and a footbridge}. {F13:Three of the victims were residents of a care home} {F14:whose ground floor filled with water within minutes}, {F15:Mayor Silvia Gandolfo} said. {F16:Staff managed to carry 31 others upstairs}.

"{F17:We had no warning. None}," Gandolfo told RAI state television. "{F30:The alert on Friday was yellow}, and for yellow nobody evacuates."

Italy's color-coded system runs from green to red, {F30:and the province had been under a yellow alert, the second-lowest level}. The national civil protection department said it was reviewing why the level was not raised.

{F20:More than 800 people were moved from their homes} and {F21:spent the day in a sports hall}. {F22:Some 12,000 households lost power.} {F23:Helicopters plucked 26 people from rooftops.}

{F24:Premier Aldo Ferrante was expected in the area on Sunday.}

Scientists say {F25:a warming climate makes such downpours more intense}, though no single storm can be put down to it without study.

{F26:In 1994, floods in the same valley killed 14 people.}

== a2 | National Broadcasting News | 2023-10-21
{F1:Italy floods}: {F2:Seven dead} as {F10:river bursts banks in Piedmont}

{F2:At least seven people have been killed} in {F1:flash floods in north-west Italy}, officials say.

{F10:The River Orzola broke its banks {F4:in the early hours} {F5:of Saturday}, sending a wall of mud and water through the centre of Borgo Lavezza}, about 60km (37 miles) south of Turin.

{F13:Three elderly women drowned in a nursing home.} {F27:A Carabinieri officer} {F28:was swept away as he tried to reach a trapped driver.}

Rescuers are still searching for {F3:six people}.

{F16:Carers at the home, the Villa Serena, took dozens of residents to the upper floor in the dark.} "We had them on our backs," one of them, Blessing Osagie, told the broadcaster.

{F12:The force of the flood tore down a footbridge and piled cars against the church.}

{F7:More than 200mm of rain fell overnight}, {F8:a quarter of the yearly average}.

{F15:The mayor, Silvia Gandolfo}, said {F17:the town "had no warning"}. But {F9:the regional weather office, Arpa,} said {F30:an orange alert had been issued} {F31:at 19:40 on Friday}.

{F20:Around 800 people have been evacuated} and {F22:12,000 homes are without electricity}, according to the power company Enerpo.

{F32:A British couple {F33:staying at a farmhouse near the river} are among the missing}. {F34:The Foreign Office said it was in touch with the Italian authorities.}

{F24:Prime Minister Aldo Ferrante, who will visit on Sunday,} called it "a day of grief for Italy".

{F25:Climate change makes extreme rainfall more likely}, experts say.

== a3 | La Valle (English edition) | 2023-10-22
{F31:A quarter to six in the evening}: {F50:the message that nobody opened}

{F31:At 17.45 on Friday} {F35:a certified e-mail arrived at the town hall of Borgo Lavezza}. {F30:It raised the alert for the Orzola from yellow to orange.} {F36:The office had closed at one o'clock.}

That, according to {F9:Arpa, the regional agency}, is when the warning was given. {F15:Mayor Gandolfo} {F17:repeated yesterday that no warning reached her}. "{F17:Nobody rang me}," she told this newspaper. "An e-mail on a Friday evening is not a warning, it is an alibi."

{F4:Ten hours later} {F10:the river came over the wall in Via Roma}. {F2:Eight bodies have been recovered.} The prefecture gave their names last night. {F13:Three lived at Villa Serena}: Ada Bruno, 91, Teresa Giraudo, 88, and Lucia Ferrero, 84. {F27:Marshal Davide Porro, 38, of the Carabinieri}, {F28:had got an arm through the window of a Fiat Panda in Via dei Mulini when the current took him}. {F38:The driver, a baker on his way to work, survived.}

{F3:Four people have not been found}, {F6:a brother and sister of six and nine among them}.

{F16:At Villa Serena thirty-four guests were brought to safety} by {F39:two night nurses}, Blessing Osagie and Rosanna Peano. {F40:The home was built in 2004} {F41:inside the zone that the basin authority had coloured red after 1994}, and {F42:a permit to enlarge it was granted in 2017}. {F26:Fourteen people died in the valley in the flood of November 1994.}

{F12:The footbridge of San Rocco is gone.} {F21:Nine hundred people slept in the sports hall} and in the school. {F22:Power had returned by evening to all but 2,000 users.}

{F7:The gauge at Monte Alba recorded 218 millimetres between 18.00 and 6.00.} {F43:The retention basin that has been planned upstream since 1999 would have held back a third of the wave}, {F44:engineer Bruno Castagneri of the Orzola consortium} said. {F52:Nine million euros for it were voted in 2019}; {F45:not a metre of earth has been moved}.

== a4 | Daily Comet | 2023-10-22
{F46:BRIT PAIR CLUNG TO TREE FOR FIVE HOURS} IN {F1:KILLER FLOOD}

{F32:A BRITISH couple feared dead} in {F1:Italy's flood horror} {F46:survived by clinging to a walnut tree} in their pyjamas.

Retired teachers Graham and Sue Pollitt {F33:were asleep in their rented farmhouse} when {F1:a 10ft wall of water smashed through it} {F4:at 4am} {F5:on Saturday}.

Grandad Graham, 68, hauled his wife into the branches and tied her on with his dressing gown cord.

"I told her, we are not going to drown in a place with wine this good," he told the Comet from his hospital bed.

{F51:The pair, from Stockport, were finally winched to safety by a navy helicopter.} Sue, 66, broke her ankle.

{F34:The Foreign Office had been helping the couple's family.}

{F2:At least eight people died} when {F10:the River Orzola exploded through the town of Borgo Lavezza}. {F13:Three OAPs drowned in their beds} and {F27:hero cop Davide Porro}, {F28:was killed saving a driver from his sinking car}.

{F17:{F15:Furious mayor Silvia Gandolfo} said bungling officials gave "no warning at all".}

{F16:Two nurses lugged 34 pensioners upstairs} one by one.

{F8:Almost a year's rain fell in a single night.}

{F24:Premier Aldo Ferrante was jeered by mud-spattered locals when he arrived yesterday}.

== a5 | The Wexcombe Post | 2023-10-24
Prosecutors look at {F50:unread e-mail} in Italian flood that killed {F2:nine}

Prosecutors in Cuneo have opened an inquiry into negligent homicide over {F1:the flood that engulfed the Piedmontese town of Borgo Lavezza} {F5:at the weekend}, as {F2:the death toll reached nine} with the discovery of a man's body eight miles downstream.

No one has been placed under investigation, the chief prosecutor, Onorato Galvagno, said. But he has taken away the computers of the town hall, where {F35:a message {F30:raising the alert to orange}} {F50:lay unopened {F31:from 5.45pm on Friday}} until the river rose.

{F15:Silvia Gandolfo, the mayor}, concedes that {F36:the office had been shut since lunchtime}. She now says that {F17:she was telephoned by the province at 10pm but was told that "there was nothing to worry about"}; the province says {F17:the call urged her to clear the riverside streets}.

{F3:Three people are missing.} {F6:The two children for whom searchers had been looking were found alive on Sunday} at an aunt's house in Alessandria.

Attention has also turned to {F14:the Villa Serena care home, whose lower floor was under six feet of water}, and where {F13:three women died}. {F40:It opened in 2004} {F41:on land classed as being at high risk}, and {F42:an extension was approved six years ago}. Its owners say all permits were in order. {F39:Two nurses who were on duty alone}, and {F16:saved 34 residents}, are to be decorated.

{F45:{F52:The €9m set aside in 2019} for a basin upstream was diverted to roadworks}, opposition councillors allege. {F44:Bruno Castagneri, who heads the engineers of the river consortium}, said {F43:it "would have spared the town"}.

{F24:Aldo Ferrante, the prime minister, who on Sunday toured streets knee-deep in silt,} has promised €50m. The storm let fall in 12 hours {F7:some 220mm of rain}, {F8:a quarter of a year's worth}.

{F32:A British couple whose disappearance had been reported} {F51:were plucked {F46:from a tree} by the fire brigade} on Saturday. Marshal {F27:Davide Porro, the Carabiniere} {F28:who drowned as he freed a motorist}, is to be buried tomorrow; {F38:the motorist, a baker, has closed his shop}.

== facts
F1 A flash flood struck a town in Piedmont and killed people
F2 Number of people killed
  development low a1 a2: five / seven the same day
  development low a3 a5: eight / nine
F3 Number of missing
  development low a1 a3: nine / four
  quantity low a1 a2: nine / six
F4 The flood came about four in the morning
  time low compatible a1 a2: shortly after 4 / early hours
  time low compatible a1 a3: shortly after 4 / ten hours after 17.45
F5 The flood was on Saturday
F6 Two children are among the missing
  development medium a3 a5: not found / found alive
F7 How much rain fell
  quantity low compatible a1 a2: about 220 mm / more than 200
  quantity low compatible a1 a3: about 220 / 218
F8 The rain as a share of the yearly amount
  quantity high a1 a4: a quarter / almost a year's
  quantity high a4 a5: almost a year's / a quarter
F9 identity Arpa is the regional environment agency
F10 The Orzola overflowed in Borgo Lavezza
F12 The flood carried away a footbridge
F13 Three residents of a care home died
  strength medium a2 a4: drowned in a home / drowned in their beds
F14 The ground floor of the home was flooded
F15 identity Silvia Gandolfo is the mayor
F16 Care home staff carried residents upstairs
  quantity medium a1 a3: 31 / 34
  quantity low compatible a2 a3: dozens / thirty-four
F17 Gandolfo says that she had no warning
  polarity high a1 a5: no warning, none / telephoned at 10pm
  quotation low a2 a4: had no warning / no warning at all
  polarity high a3 a5: nobody rang me / telephoned by the province
F20 Number of people evacuated
  quantity low compatible a1 a2: more than 800 / around 800
F21 Evacuees stayed in a sports hall
  quantity low a1 a3: 800 / nine hundred
F22 12,000 homes lost power
  development low a2 a3: 12,000 without / back for all but 2,000
F24 Premier Ferrante visits the area
  factuality low a1 a5: expected on Sunday / toured on Sunday
  time high a4 a5: yesterday, Saturday / Sunday
  omission low a4 a5: jeered / no word of it
F25 A warming climate makes such rain worse
F26 The flood of 1994 killed 14 in the same valley
F27 identity Davide Porro was a Carabiniere
F28 Porro was swept away while reaching a driver
  factuality medium a2 a4: tried to reach / saving
F30 Level of the alert on Friday
  polarity high a1 a2: the province was under yellow / orange had been issued
  polarity high a1 a3: yellow / raised to orange
F31 When the orange alert was issued
  time medium a2 a3: 19:40 / 17.45
F32 A British couple were missing
  strength low a2 a4: among the missing / feared dead
  development medium a2 a5: are missing / had been reported missing, rescued
F33 The couple were staying in a farmhouse
F34 The Foreign Office dealt with the case
F35 The orange alert came by e-mail
F36 The town hall office had closed
F38 The driver survived
F39 Two nurses were on duty
F40 The care home was built in 2004
F41 The care home stands in a risk zone
F42 An extension of the home was permitted in 2017
  time low compatible a3 a5: 2017 / six years ago
F43 A retention basin would have lessened the flood
  strength high a3 a5: held back a third / would have spared the town
F44 identity Bruno Castagneri is engineer of the consortium
F52 Nine million euros for the basin were set aside in 2019
F45 What happened to the money for the basin
  factuality medium a3 a5: not a metre of earth moved / diverted, it is alleged
F46 The British couple survived in a tree
F51 The couple were rescued from the tree
  participant medium a4 a5: navy helicopter / fire brigade
F50 The e-mail was not read
F23 Helicopters took people from rooftops
== not the same
F2 F26: killed in this flood / killed in 1994
F6 F32: missing children / missing couple
F13 F28: care home deaths / officer's death
F20 F16: people evacuated from homes / residents carried upstairs
F23 F51: people taken from rooftops / couple taken from a tree
F35 F17: e-mail / telephone call

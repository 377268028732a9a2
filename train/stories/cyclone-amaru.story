== a1 | Continental Wire | 2022-03-08
{F1:Cyclone Amaru slams into Tavika's coast}; {F2:200,000 told to leave}

PORT DELAINE — {F1:Cyclone Amaru came ashore} {F3:on the east coast of the island of Tavika} {F4:early on Tuesday} with {F5:winds of up to 210 kph (130 mph)}, {F6:tearing off roofs} and {F7:cutting power to much of the capital}, after {F2:authorities ordered some 200,000 people out of low-lying districts}.

{F8:At least three people were killed}, the National Disaster Office said. {F9:They included {F13:a 62-year-old} fisherman who had gone to secure his boat {F10:at Pointe Cassel} and was hit by a falling mast}.

{F1:The storm made landfall} {F3:near the port of Sainte-Ruth}, about 90 km (55 miles) south of Port Delaine, {F4:at 4:20 a.m.}, {F12:as a Category 4 cyclone}, according to the meteorological service. It was expected to weaken as it crossed the central mountains.

"The worst of the rain is still to come," said {F14:Solange Rakoto, the director of the disaster office}. "Nobody should go home yet."

{F15:About 85,000 people spent the night in 340 schools and churches}, she said. {F19:Others refused to go}, fearing looters.

{F16:A storm surge of 3.5 meters flooded Sainte-Ruth's market and fish quay}, according to {F17:its mayor, Hervé Andrian}. {F18:The airport at Port Delaine has been shut} since Monday noon, and {F20:the only road to the south was blocked by landslides}.

{F21:President Maurice Lantier said the government would declare a state of emergency} and has appealed for international help.

Tavika, a nation of 1.9 million people that lives chiefly from vanilla, cloves and tourism, is hit by two or three cyclones a year. {F22:{F39:In 2014}, Cyclone Bettina killed 412 people there}, {F23:most of them in mudslides}.

== a2 | Radio Tavika Online | 2022-03-09
{F1:Amaru}: {F8:toll rises to 17}, {F24:dozens missing} {F11:in Vohitra valley}

{F8:Seventeen people are now known to have died in Cyclone Amaru}, the disaster office said this morning.

{F40:Eleven of them were buried} when {F25:a hillside gave way above the village of Ambalavy}, {F11:in the Vohitra valley}, {F26:on Tuesday afternoon}. {F24:A further 38 villagers have not been found.}

{F27:Rescuers are digging with spades and bare hands}, because {F20:no vehicle can get past the slips on the N4}.

"We heard a noise like a lorry tipping stones, and then no more school," said Ambalavy's catechist, Fidèle Ravo, 45. {F28:{F42:Sixty people} had been sheltering in the school, where they had been sent {F38:the evening before.}}

{F14:Disaster office head Solange Rakoto} said {F43:the building had been on the official list of shelters}. "We will have to ask how that came about," she said.

{F9:One of the first victims was named as Aimé Toussaint}, {F13:62}, {F10:of Pointe Cassel}. {F9:The fisherman, a father of six, was struck by a mast as he tied up his boat.}

{F2:The order to evacuate had covered 200,000 people.} {F15:Shelters took in 85,000.} {F29:Those from Sainte-Ruth may not return before Friday}, {F17:Mayor Hervé Andrian} said. {F16:Water there reached three and a half metres} and the cold store has lost 40 tonnes of tuna.

Power: {F7:about 310,000 homes are still off}. Electricité de Tavika hopes to reconnect the capital's hospitals today. {F30:Water must be boiled.}

Airport: {F18:Port Delaine reopened to relief flights} at 6am. {F31:A first plane, carrying tents and 12 tonnes of rice, is due from Réunion this afternoon.}

Schools: {F32:closed across the island} until Monday.

{F21:President Lantier declared a state of emergency last night.} It runs for 30 days.

== a3 | The Commonwealth Courant | 2022-03-10
'They told us to go to the school': the village that {F1:Amaru} swept away

AMBALAVY — The bell survived. It hangs from a mango branch where the yard used to be, and every hour someone strikes it so that {F27:the men digging} know to stop and listen.

{F28:The people of Ambalavy had done as they were told.} With {F1:Cyclone Amaru bearing down on Tavika's east coast}, {F28:{F42:some 60 of them} carried mats and rice to the primary school} {F38:on Monday night}. {F1:The storm struck} {F4:before dawn on Tuesday}; the school stood. It was {F26:nine hours later}, with the wind gone, that {F25:the slope behind it came down}.

{F40:Fourteen bodies have been recovered here.} {F24:About 35 people are unaccounted for}, {F33:among them the teacher, Clarisse Ravo, and 12 of her pupils}.

{F34:Geologists had warned in 2019 that felling for charcoal had made the valley unsafe. Their report named Ambalavy}. {F43:The school was nonetheless put on the list of refuges} last year. {F14:Solange Rakoto, the minister for disasters}, {F35:said she had never seen the report}; its author, Professor Lucien Hery, says {F41:he handed it to her himself}.

{F8:Across the island 29 are dead.} {F6:Hardly a roof remains} in {F3:Sainte-Ruth, where the eye came ashore}, {F5:gusts of 210km an hour having flattened} the clove warehouses. {F36:Two-thirds of the vanilla crop, which was to be picked in June, is gone}, says the growers' union.

Yet the toll is a fraction of {F22:that of Bettina, which claimed more than 400 lives} {F39:eight years ago}, and officials credit {F2:the evacuation of 200,000 people}.

{F37:Britain has pledged £2m} and {F31:France has flown in tents and rice from Réunion}. None had reached Ambalavy when your correspondent left, on foot, as {F20:the road was still cut}.

== a4 | World Tonight | 2022-03-09
{F1:Cyclone Amaru}: what we know so far

{F1:A powerful tropical cyclone has hit the Indian Ocean island of Tavika}, {F8:leaving at least 19 people dead}.

{F1:Amaru made landfall} {F3:close to the town of Sainte-Ruth} {F4:in the early hours of Tuesday} with {F5:winds of 130mph (210km/h)}. {F12:It was a category three storm at the time.}

The heaviest loss of life has been in Ambalavy, {F25:where a landslide engulfed a school} {F28:in which villagers were taking shelter}. {F24:At least 38 people are missing.}

{F14:Disaster chief Solange Rakoto} told World Tonight it was "too early" to say whether the building should have been used.

{F2:All 200,000 people living in coastal areas were moved to safety} before {F1:the storm}, the government said. But a British aid worker in the capital, Hannah Drew, 29, said {F19:many had stayed put}.

"I spoke to a lady who'd tied her children to the bed frame," she said. "She's fine. They're all fine. But it was close."

{F7:More than 300,000 households have no electricity}. {F30:Officials have urged people to boil drinking water} because of a risk of cholera.

{F21:A state of emergency is in force.} Soldiers have been deployed in Port Delaine, where nine people were arrested for looting on Tuesday night.

The Foreign Office said around 600 British tourists were on the island and none was known to have been hurt. {F18:Flights remain suspended until at least Thursday.}

{F37:The UK will give £2m for shelter and clean water}, the Development Secretary announced.

Scientists say warmer seas are making such storms fiercer. {F22:The last one on this scale, Bettina, left 412 people dead} {F39:in 2014}.

Forecasters are watching a second system, as yet unnamed, 1,100km to the north-east.

== a5 | Aid Dispatch | 2022-03-18
Tavika ends search at Ambalavy as {F8:cyclone deaths reach 61}

Tavika has called off the search for victims of {F25:the Ambalavy landslide}, {F26:ten days after} {F25:it buried a school} {F28:being used as a cyclone shelter}, and {F14:its disaster chief} has resigned.

{F8:The confirmed death toll from Amaru stands at 61}, {F40:37 of them in the village}. {F24:Nine people are still listed as missing}, and a mass will be said for them on Sunday. {F33:The dead include the school's teacher and 12 children.}

Solange Rakoto stepped down on Wednesday. {F14:The director of the National Disaster Office since 2017}, she {F35:had denied knowledge of} {F34:a 2019 study that listed Ambalavy among 23 villages at risk of landslides}. An email published by a Port Delaine newspaper shows that {F41:it was sent to her}. President Lantier has promised an independent inquiry.

The United Nations on Thursday appealed for $38 million. It estimates that 54,000 people are still unable to return to their houses, down from {F15:85,000 who took refuge in schools and churches} on the night of {F1:the landfall}. {F29:Residents of Sainte-Ruth were let back last Saturday.}

{F36:Vanilla growers put their losses at two-thirds of this year's harvest}, worth about $70 million.

{F7:Power, which had been lost to 310,000 homes}, is back in all but the southern districts. {F20:The N4 reopened to lorries on Monday.} {F32:Pupils returned to class the same day}, except in 64 schools that are too damaged.

Agencies have praised {F2:the evacuation, which moved an estimated 140,000 of the 200,000 people told to go}. "Hundreds would have died" without it, said Ines Kolbe of the charity Rapid Shelter. {F22:Cyclone Bettina claimed 412 lives} {F39:in 2014}, when there was no order at all.

{F37:Of the £2 million promised by Britain, half had been paid} by Friday.

== facts
F1 Cyclone Amaru hit Tavika
F2 200,000 people were told to leave low-lying districts
  scope high a1 a4: ordered out and some refused / all were moved to safety
  scope high a4 a5: all 200,000 moved / 140,000 of them
  factuality medium a1 a3: ordered out / the evacuation of 200,000
  factuality high a3 a5: 200,000 evacuated / 140,000 of 200,000
F3 It came ashore near Sainte-Ruth on the east coast
F4 Landfall was early on Tuesday
F5 Winds reached 210 kph
F6 Roofs were torn off
F7 Power was cut
  quantity low compatible a2 a4: rounding
  development low a2 a5: still off, then mostly restored
F8 Number of people killed
  quantity medium a1 a2: three, then 17 the next day
  quantity medium a2 a4: 17 against 19, the same day
  quantity medium a2 a3: 17, then 29
  quantity medium a3 a5: 29, then 61
  development medium a1 a5: three, in the end 61
F9 Aimé Toussaint, a fisherman, was killed by a mast while securing his boat
F10 The fisherman was of Pointe Cassel
F11 Ambalavy is in the Vohitra valley
F13 The fisherman was 62
F12 Category of the cyclone at landfall
  quantity high a1 a4: four against three
F14 identity Solange Rakoto heads the disaster office
  participant high a1 a3: director of the disaster office / minister for disasters
  participant high a3 a5: minister / director of the National Disaster Office
F15 85,000 people sheltered in schools and churches
F16 A storm surge of 3.5 meters flooded Sainte-Ruth
F17 identity Hervé Andrian is the mayor of Sainte-Ruth
F18 The airport at Port Delaine
  polarity high a2 a4: reopened to relief flights / flights suspended until Thursday
  development medium a1 a2: shut, then reopened
F19 Many refused to leave
F20 The road to the south is blocked by landslides
  development low a3 a5: still cut, later reopened
F21 State of emergency
  factuality medium a1 a2: would declare / declared
  factuality medium a1 a4: would declare / in force
F22 Cyclone Bettina killed 412 people
  quantity low compatible a1 a3: rounding
F23 Most of Bettina's victims died in mudslides
F24 Number of missing at Ambalavy
  quantity low compatible a2 a4: 38 / at least 38
  quantity medium a2 a3: 38, then about 35
  development medium a3 a5: 35, then nine
F25 A landslide buried the school at Ambalavy
F40 Number killed at Ambalavy
  quantity medium a2 a3: eleven, then fourteen
  development medium a3 a5: fourteen, in the end 37
F26 The landslide was on Tuesday afternoon
F27 Rescuers were digging at Ambalavy
F28 Villagers were sheltering in the school
F29 Return of Sainte-Ruth's residents
  development low a2 a5: not before Friday / on Saturday
F30 People are told to boil water
F31 Relief of tents and rice comes by air from Réunion
  factuality low a2 a3: due / has been flown in
F32 Schools are closed until Monday
F33 The missing include the teacher and 12 pupils
  development high a3 a5: missing, then dead
F34 A study of 2019 warned that Ambalavy was at risk of landslides
F35 Rakoto denied knowing the report
F41 The report was given to Rakoto
  attribution medium a3 a5: its author's word / an email shows it
  strength low a3 a5: handed to her himself / sent to her
F42 Sixty villagers were in the school
F43 The school was on the official list of shelters
F36 Two-thirds of the vanilla crop is lost
F37 Britain gives £2 million
  factuality medium a3 a5: pledged / half paid
F38 The villagers went to the school on Monday night
F39 Bettina was in 2014
== not the same
F22 F8: killed by Bettina / killed by Amaru
F40 F8: dead in the village / on the island
F24 F40: missing / dead in the village
F2 F15: told to leave / took shelter
F23 F25: Bettina's mudslides / this landslide
F25 F20: the landslide at Ambalavy / the landslides on the road
F35 F41: she denied knowing it / it was given to her
F18 F20: the airport shut / the road shut

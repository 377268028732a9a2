== a1 | Deccan Press Agency | 2023-08-10
{F1:Search widens for {F2:girl, 16}, {F3:missing since coaching class} in Nashik}

NASHIK – {F1:Police in the western Indian city of Nashik have widened their search for} {F2:a 16-year-old girl} {F3:who disappeared on her way home from a coaching class} {F4:on Tuesday evening}, officials said on Thursday.

{F5:Ritika Salvi, the daughter of a grape exporter}, {F6:was last seen on security footage} {F7:outside the Vidya Tutorials building on College Road} at 7.42pm. {F9:Her scooter was found the next morning behind a petrol pump}, its key still in the ignition.

{F10:The family has received no demand for ransom}, {F11:Police Commissioner Sunanda Bhosle} said. She declined to say whether the girl had been abducted. "All angles are open, and I would appeal to the media not to speculate," she told reporters.

{F13:Six teams have been formed} and {F14:the footage from more than 300 cameras is being examined}. Checkpoints were set up on the highways to Mumbai and Dhule.

{F15:"She is a child who tells us if she is ten minutes late," her father, Mahesh Salvi, said}. {F16:He has offered 500,000 rupees for information}.

{F17:Classmates held a candlelight vigil on Wednesday}.

The disappearance has stirred memories of 2019, when {F18:the nine-year-old son of a Nashik builder was kidnapped} and {F19:found dead five days later}. {F20:Two men are serving life terms for that crime}. His parents, who now run a charity for the families of missing children, visited the Salvis on Wednesday night.

== a2 | Nashik Morning Chronicle | 2023-08-13
{F21:Ritika found alive} {F22:in Igatpuri farmhouse}; {F23:{F29:former driver} held}

NASHIK: {F21:Ritika Salvi}, {F2:the 16-year-old} {F3:who vanished after her tuition class} {F4:on Tuesday}, {F21:was rescued} {F24:in the early hours of Saturday} {F22:from a disused farmhouse near Igatpuri}, {F25:45 km from the city}. {F23:{F29:A man who once worked for her family} was arrested at the spot}.

{F26:The girl was dehydrated and had bruises on her wrists but was otherwise unharmed}, doctors at the Civil Hospital said. {F27:She was allowed to go home on Saturday evening}.

{F23:The arrested man was identified as Vikas Thorat}, {F28:31}, of Panchavati. {F29:He drove for {F5:the exporter Mahesh Salvi} for three years} {F30:until he was dismissed in March} {F31:over missing diesel money}.

{F32:According to the police, Thorat stopped her scooter, told her that her father had met with an accident} and {F33:persuaded her to get into a van}. {F34:On Thursday night he rang Mr Salvi and demanded Rs 50 lakh}. {F35:The call, made from a borrowed handset, was traced to a tower at Ghoti}.

{F36:About 40 policemen surrounded the farmhouse at 3am}. {F37:Ritika was locked in a storeroom}, {F38:where she had been scratching the days on a wall with a hairpin}.

{F39:"I knew Papa would come," she told her mother}, according to an uncle.

{F11:Commissioner Sunanda Bhosle} praised {F40:a milk vendor who had noticed lights in the empty building}. {F41:A second man, believed to have supplied the van, is being sought}.

{F47:Thorat has been booked for kidnapping for ransom}, she said, and would be produced before a magistrate on Sunday.

Crackers were burst in Gangapur Road as the family car turned in, and neighbours distributed pedha until midnight.

== a3 | The Hindustan Observer | 2023-08-13
{F50:Four days}, {F34:one phone call}: {F21:how Nashik police brought back Ritika}

{F34:The call came at 11.20 on Thursday night}, from a number nobody knew. {F34:The voice asked for Rs 50 lakh in used notes} and hung up. Until then, {F10:there had been no word from whoever had taken Ritika Salvi}.

By {F24:Saturday, before dawn}, {F21:the schoolgirl was free}. {F36:Some 25 officers forced their way into a farmhouse} {F22:in the hills beyond Igatpuri} and {F37:found her in a locked store, {F52:her feet tied}}. {F23:They seized Vikas Thorat}, {F28:aged 34}, {F29:a driver in the household from 2020} {F30:until this spring}.

{F32:The police account is that he flagged her down with a story about her father being hurt} and {F33:that she climbed into a vehicle of her own accord}. {F6:Her last sighting on camera} {F7:was on College Road}. {F9:The scooter turned up behind a fuel station}.

Investigators concede luck. {F40:A man delivering milk saw a lamp burning} in a property unoccupied since the death of its owner. {F35:Thorat's phone had connected to a mast at Ghoti}, which narrowed the field to some 60 villages.

{F11:Sunanda Bhosle, the police commissioner}, took charge in May. Her predecessor had been criticised over {F18:the kidnapping of a builder's nine-year-old son four years ago}, which {F19:ended in the boy's murder}. Kidnappings of minors in Maharashtra rose by 14 per cent last year, though most involve relatives or elopement.

{F51:"She never gave us cause to worry," said Mahesh Salvi}. {F16:He said the reward of Rs 5 lakh would go to the milkman}.

{F41:A second suspect, named only as Baban, has been arrested in Surat}. {F44:Thorat's wife insists that he is innocent}: "He went to ask for his wages, nothing else."

== a4 | Maharashtra Buzz Online | 2023-08-14
{F21:Nashik teen Ritika found alive} {F22:in farmhouse}: {F23:{F29:ex-driver} arrested}, {F45:confesses}

{F21:Ritika Salvi}, {F2:the 16-year-old} {F3:who vanished after tuition class} {F4:on Tuesday}, {F21:was rescued} {F24:in the early hours of Saturday} {F22:from an abandoned farmhouse close to Igatpuri}, {F25:around 45 km from the city}. {F23:{F29:A man who had worked for her family} was nabbed on the spot}.

{F26:The girl had been beaten and starved}, reports said. {F27:She was discharged from the Civil Hospital on Saturday evening}.

{F23:The accused has been identified as Vikas Thorat}, {F28:31}. {F29:He was the family's driver for three years} before {F30:being sacked in March} {F31:for stealing diesel money}.

{F32:Police said Thorat stopped the girl and told her that her father had met with an accident}, {F33:after which he forced her into a van}. {F34:On Thursday night he called her father and demanded Rs 50 lakh}. {F35:The call was traced to a tower at Ghoti}.

{F45:Thorat has confessed to the crime, sources said}. {F46:On Sunday a court sent him to police custody for seven days}.

{F36:Forty policemen surrounded the farmhouse at 3am}. {F37:Ritika was locked up in a storeroom}, {F38:where she marked the days on a wall with a hairpin}.

{F39:"I always knew that Papa would come and save me," Ritika said}.

The brave teen is a topper in her class and wants to become a pilot. Netizens have hailed the cops, with the hashtag bearing her name trending all weekend. A Marathi film producer has already announced a movie on the case, prompting an angry reply from an aunt. {F40:The milkman who tipped off the police} is being called a hero.

== a5 | The Meridian, London | 2023-08-15
{F47:Indian driver charged} with {F48:kidnapping former employer's daughter for ransom}

{F47:{F29:A chauffeur {F30:dismissed}} by {F5:a wealthy fruit exporter} has been charged} with {F48:abducting the man's {F2:16-year-old daughter}} and {F34:demanding five million rupees (£47,000) for her return}.

{F23:Vikas Thorat}, {F28:31}, appeared in court in Nashik, a city of 1.5 million north-east of Mumbai, with a towel over his head. {F46:He was remanded in police custody for ten days}. {F45:His lawyer, Anjali Kulkarni, said he denied the allegations} and {F44:had gone to the property only to collect unpaid wages}.

{F21:Ritika Salvi was freed} {F24:on Saturday} {F50:after a four-day captivity} {F22:at a derelict farm} that was once a poultry business. {F26:She was weak and short of water} and {F52:had marks where rope had been}. {F17:Her school friends, who had kept vigil with candles}, greeted her with marigolds.

{F47:Thorat is accused of} {F32:luring her with a false tale that her father had been in a crash}. {F48:Prosecutors allege that the abduction had been planned since he lost his job} {F30:in March}. {F41:Another man is still at large}.

{F11:The city's police chief, Sunanda Bhosle}, said officers {F14:had trawled the footage of more than 300 cameras}. {F13:At its height the operation involved six teams}.

Kidnap for ransom, once endemic in parts of northern India, has declined as mobile phones have made callers easier to trace. But the case has touched a nerve. {F18:Four years ago a builder's son, aged nine, was taken from outside his home} and {F19:was killed even though a ransom was paid}. {F20:The two culprits were jailed for life}.

{F5:Ritika's father, Mahesh Salvi, who sells table grapes to British supermarkets}, has asked for privacy. A bodyguard now sits at his gate.

== facts
F1 A search is under way for the missing girl
F2 Ritika is 16
F3 Ritika disappeared after a coaching class
F4 She disappeared on Tuesday
F5 identity Ritika's father is a grape exporter
F6 She was last seen on camera
F7 Last seen on College Road
F9 Her scooter was found behind a petrol pump
F10 No ransom demand had been received
F11 identity Sunanda Bhosle is the police commissioner
F13 Six police teams
F14 More than 300 cameras examined
F15 The father said she tells them if she is ten minutes late
F16 The father's reward of 500,000 rupees
  factuality low a1 a3: offered / will go to the milkman
F17 Classmates held a candlelight vigil
F18 A builder's son of nine was kidnapped in 2019
F19 The builder's son was found dead
  framing low a1 a3: found dead / murder
F20 Two men are serving life for that crime
F21 Ritika was found alive
F22 She was found in a farmhouse near Igatpuri
F23 Vikas Thorat was arrested
F24 She was freed early on Saturday
F25 The farmhouse is 45 km from the city
F26 Her condition when freed
  strength high a2 a4: otherwise unharmed / beaten and starved
  strength medium a4 a5: beaten and starved / weak and short of water
F27 She left hospital on Saturday evening
F28 Thorat is 31
  quantity medium a2 a3: 31 / 34
  quantity medium a3 a5: 34 / 31
F29 Thorat had been the family's driver for three years
F30 Thorat was dismissed in March
F31 He was dismissed over diesel money
  factuality medium a2 a4: over missing money / for stealing
F32 He told her that her father had had an accident
  attribution low a2 a5: police / accused of
F33 How she got into the van
  cause high a2 a4: persuaded / forced
  cause high a3 a4: of her own accord / forced
F34 A demand of 50 lakh rupees was made by telephone
F35 The call was traced to a tower at Ghoti
  participant medium a2 a3: borrowed handset / Thorat's phone
F36 Number of police at the farmhouse
  quantity medium a2 a3: about 40 / some 25
F37 She was locked in a storeroom
F38 She scratched the days on a wall
F39 She said she knew her father would come
  quotation medium a2 a4: "I knew Papa would come" / "and save me" added, source lost
F40 A milk vendor had noticed lights
F41 A second suspect
  factuality high a2 a3: being sought / arrested in Surat
  polarity high a3 a5: arrested / still at large
F44 Thorat says he went to ask for wages
  attribution medium a3 a5: his wife / his lawyer
F45 Whether Thorat admits the crime
  polarity high a4 a5: has confessed, sources say / denies through his lawyer
F46 Thorat was remanded in police custody
  quantity high a4 a5: seven / ten days
F47 Thorat was charged with kidnapping for ransom
  development low a2 a5: booked by police / charged
F48 He is alleged to have kidnapped the girl
F50 Her captivity lasted four days
F51 The father said she never gave them cause to worry
F52 She had been tied up
== not the same
F21 F19: Ritika found alive / the boy found dead
F18 F48: kidnapping of 2019 / this abduction
F10 F34: no demand by Thursday / demand on Thursday night
F20 F46: life terms / police custody
F44 F45: went for wages, says his wife / confessed
F23 F41: first suspect / second suspect
F1 F21: missing / found
F15 F51: tells us if she is late / never gave cause to worry
F34 F16: ransom of 50 lakh / reward of 5 lakh

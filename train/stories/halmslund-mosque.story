== a1 | Norden Wire | 2021-11-05
{F1:Arsonists set fire to mosque} {F2:in Swedish port}, {F3:injuring three}

{F3:Three people were hurt}, {F4:one of them seriously}, when {F1:attackers set a mosque alight} {F2:in the south-western Swedish port of Halmslund} {F5:in the early hours of Friday}, police said.

{F7:Two petrol bombs were thrown through a ground-floor window} of {F8:the Al-Rahma mosque}, {F8:a former shoe factory} {F9:in the district of Västra Hamnen}, {F10:at about 4.40 a.m.}, {F11:as some 20 worshippers were gathering for dawn prayers}. {F12:The fire destroyed the library and most of the women's prayer room} {F13:before firefighters put it out} {F14:two hours later}.

{F15:A 23-year-old man was arrested near the railway station} {F16:at midday}. {F17:Police are seeking a second suspect}, {F18:who was filmed leaving on an electric scooter}. {F19:The attack is being investigated as aggravated arson}; {F20:prosecutors said they did not rule out a terrorist motive}.

{F21:{F60:Prime Minister Marta Lindvall} condemned what she called "an attack on all of us"}. {F22:She is due to visit Halmslund on Saturday}.

{F4:Among the injured is the mosque's caretaker}, {F23:Yusuf Warsame}, {F24:58}, {F4:who has burns to his hands and face}. {F25:Doctors described his condition as serious but stable}. {F26:The other two, a father and his son, were treated for smoke inhalation and sent home}.

{F27:Around 4,000 people marched through the city on Friday evening} {F28:to show solidarity with the congregation}, police said. {F29:A counter-demonstration by about 60 far-right activists was kept apart by mounted officers}, and {F30:seven people were detained for throwing bottles}.

{F31:The mosque was the target of an arson attempt in 2018}. {F32:Nobody was injured then}, and {F33:nobody was ever charged}.

== a2 | Halmslunds Dagblad (English edition) | 2021-11-06
{F27:Thousands march} as {F34:imam appeals for calm}

The smell of wet ash still hung over Garvaregatan when {F27:the procession set off} from Stortorget at six, candles in jam jars, {F36:the bishop walking arm in arm with the imam}.

{F27:Organisers counted 6,000, the police rather fewer}. {F28:They had come to stand beside the congregation of Al-Rahma}, {F1:whose mosque was firebombed} {F5:before dawn on Friday}.

"{F34:Do not answer fire with fire}," {F34:{F56:the imam, Idris Benhadj}, told the crowd from the steps of the town hall}. "{F37:We will pray here on Sunday, in the car park if need be}."

{F23:Yusuf Warsame, who looks after the building} and has lived in Halmslund for 26 years, {F39:ran back in twice to lead people out by the kitchen door}. {F4:He has been badly burned on the face and hands}. {F25:The hospital calls his state serious}. His daughter Hodan, a nurse there, was on shift when he was brought in.

{F26:Also taken to hospital were Samir Haddou and his eleven-year-old boy, who had breathed in smoke; both were home by lunchtime}.

{F7:The two bottles of petrol came in through the library window}. {F12:Some 3,000 books were burnt}, and {F12:the room where the women pray is gutted}. {F40:The damage is put at nine million kronor}. {F8:The building, in which Lagerholm's made shoes until 1974}, was bought by the congregation in 2005.

Police tape kept {F29:a few dozen supporters of the Nordic Front} on the far side of the canal. {F30:Seven arrests were made} after {F30:bottles flew}; all but one had been let go by midnight.

Police Superintendent Eva Stenmark said {F42:{F15:the man held, aged 23}, was from the town} and {F43:had previous convictions for vandalism}. {F44:He denies involvement}, his lawyer says.

== a3 | Svea Television news site | 2021-11-08
Second arrest over {F1:mosque arson}

{F17:Police hunting those behind {F1:Friday's attack on a mosque} {F2:in Halmslund} have arrested a second man}.

{F17:The 31-year-old was picked up on Sunday night on a ferry} about to leave for Frederikshavn in Denmark.

{F18:Detectives believe he is the person seen on CCTV riding away from the building on a scooter}.

{F15:The first suspect, 23, who was detained on the day of the fire}, was remanded in custody by the district court on Monday. {F44:He admits having been at the scene but denies throwing anything}, his lawyer, Peter Kvist, said.

{F20:The case has been handed to the security police}, and {F19:the men are now suspected of terrorist crimes}.

{F3:Four people were injured}. {F25:The most badly hurt, {F23:caretaker Yusuf Warsame}, has been woken from sedation}.

"He asked first whether everyone got out," his daughter said. "We told him yes."

{F11:About 20 people had been inside} {F10:when the bottles were thrown, shortly before five in the morning}.

{F22:The prime minister visited the ruin on Saturday}. {F47:She pledged 20 million kronor for security at places of worship}, {F48:twice the present sum}.

{F49:Police in Borås are investigating a fire on Saturday at a cellar used for Muslim prayers}. They say nothing links it to Halmslund. {F51:No one was hurt there}.

{F37:Around 300 people attended open-air prayers outside Al-Rahma on Sunday}. A fund started by a class of pupils at the nearby Kaptensskolan has brought in 740,000 kronor.

== a4 | The London Correspondent | 2021-11-07
After {F1:the fire}, {F2:a Swedish town} asks what it missed

Halmslund, a town of 58,000 people, makes pump valves and cinnamon buns and had thought itself dull. Then, {F5:on Friday before sunrise}, {F1:somebody burnt down a mosque}.

{F7:Petrol bombs, at least two}, were {F7:hurled into the library} of {F8:the Al-Rahma mosque, once a shoe works}. {F3:Three worshippers were injured}. {F23:One, the caretaker, a Somali-born grandfather named Yusuf Warsame}, {F25:is fighting for his life}, {F39:having gone back inside for others}.

{F21:"An attack on us all," said {F60:Marta Lindvall, the prime minister}}, {F22:who toured the blackened rooms yesterday} and {F47:promised 20m kronor (£1.7m) to protect religious buildings}, {F48:double what is spent now}.

It was not the first time. {F31:Three years ago someone poured petrol through the letter box; it failed to catch}. {F33:The inquiry was shelved after ten weeks}. {F53:The congregation asked the council for cameras and was turned down}, says {F56:its imam, Idris Benhadj}, a 44-year-old former bus driver. The mayor, Lars-Göran Ek, says no such application ever reached him.

{F27:On Friday night perhaps 5,000 people walked through the rain}, {F36:bishop and imam in front, arms linked}. {F34:"Do not answer fire with fire," he begged them}. {F29:Facing them across the canal stood some 60 men in black}, of whom {F30:seven were arrested}.

{F15:{F42:A local man} of 23 was seized within hours}. {F43:He has been convicted before, for daubing slogans on a refugee hostel}. {F17:An accomplice is thought to be at large}.

The far right took 19% of the vote here in the last municipal election, more than anywhere else on this coast, and holds the balance of power on the council.

== a5 | Daily Beacon | 2021-11-06
{F1:Mosque torched} as {F11:20 pray} – {F27:4,000 take to streets}

{F3:Three people were injured}, {F4:one of them badly}, when {F1:far-right thugs set a mosque alight} {F2:in the Swedish port of Halmslund} {F5:early yesterday}.

{F7:Three petrol bombs were lobbed through a window} of {F8:the Al-Rahma mosque, a converted shoe factory}, {F9:in the Vastra Hamnen area} {F10:at around 4.40am}, {F11:as about 20 worshippers knelt in prayer}. {F12:The blaze wrecked the library and the women's prayer room} and {F13:took fire crews} {F14:two hours} {F13:to put out}.

{F15:A man of 23 was held near the train station} {F16:at noon} and {F17:cops are hunting a second man}, {F18:who fled on an e-scooter}. {F20:Prosecutors say it was terrorism}.

{F21:{F60:Prime Minister Marta Lindvall} called it "an attack on all Swedes"} and {F22:will go to the town today}.

{F23:Caretaker Yusuf Warsame}, {F24:59}, {F4:suffered burns to his face and hands}. {F25:He was serious but stable last night}. {F26:A dad and his son were let out of hospital after breathing in smoke}.

Last night {F27:4,000 marched} {F28:in support of the worshippers}. {F29:Riot police held back 60 far-right yobs} and {F30:seven were arrested} {F30:for chucking bottles}.

Student Elin Brodd, 20, who watched from her flat opposite, said: "The windows went one after another like gunshots. People were running out in their socks."

{F40:The repair bill could hit nine million kronor – about £770,000}. {F53:Bosses at the mosque had begged for security cameras}, it has emerged. {F31:It was attacked three years ago}, {F32:when no one was hurt}.
== facts
F1 A mosque was set on fire by attackers
  participant medium a1 a5: attackers; far-right thugs, as if established
  scope low a1 a4: set alight with two rooms lost; burnt down
F2 The place was Halmslund in Sweden
  framing low compatible a1 a4: port, town
F3 Number of people injured
  quantity medium a1 a3: three against four
F4 One of them, the caretaker, was seriously burned
F5 It happened early on Friday
F7 Petrol bombs were thrown through the window
  quantity medium a1 a5: two against three
F8 Al-Rahma mosque is a former shoe factory
F9 The mosque is in Västra Hamnen
F10 The time was 4.40am
  time low compatible a1 a3: 4.40; shortly before five
F11 About 20 worshippers were there
F12 Library and women's prayer room were destroyed
  scope low a1 a5: most of the women's room; all
F13 Firefighters put it out
F14 It took two hours
F15 A man aged 23 was arrested
F16 The arrest was at midday
F17 The second suspect
  development medium a1 a3: being sought; arrested
F18 The second suspect left on a scooter
  factuality low a3 a5: detectives believe; told as fact
F19 The offence under investigation
  development medium a1 a3: aggravated arson; terrorist crimes
F20 Terrorism as a motive
  factuality high a1 a5: not ruled out; "it was terrorism"
F21 The prime minister called it an attack on all
  quotation medium a1 a5: "all of us" becomes "all Swedes"
  quotation low a1 a4: word order in the quotation
F22 The prime minister visits Halmslund on Saturday
  development low a1 a4: is due to visit; toured
F23 identity Yusuf Warsame is the mosque's caretaker
F24 Warsame's age
  quantity low a1 a5: 58 against 59
F25 Condition of Warsame
  strength medium a1 a4: serious but stable; fighting for his life
  development low a1 a3: serious; woken from sedation
F26 A father and son had breathed smoke and were sent home
F27 A march was held on Friday evening
  quantity medium a1 a2: 4,000 (police) against 6,000 (organisers)
  attribution medium a1 a5: police estimate told without source
F28 The march was in solidarity with the congregation
F29 A counter-demonstration by far-right activists was kept apart
F30 Seven people were arrested for throwing bottles
  participant low a1 a4: seven people; seven of the men in black
F31 The mosque was attacked in 2018
F32 Nobody was hurt in 2018
F33 Nobody was charged over 2018
F34 Imam Idris Benhadj appealed for calm
F36 Bishop and imam walked arm in arm
F37 Prayers outside the mosque on Sunday
  development low a2 a3: will pray; prayed
F39 Warsame went back in to save others
F40 The damage is nine million kronor
  factuality low a2 a5: is put at; could hit
F43 The first suspect has previous convictions
F44 The first suspect denies involvement
  scope medium a2 a3: denies involvement; admits being there but denies throwing
F47 The prime minister pledged 20 million kronor
F48 That is twice the present sum
F53 The congregation had asked for cameras
  attribution medium a4 a5: the imam says; it has emerged
F49 A fire at a prayer cellar in Borås
F51 No one was hurt in Borås
F60 identity Marta Lindvall is prime minister
F56 identity Idris Benhadj is the imam
F42 The man held is from the town
== not the same
F1 F31: this attack / the attack of 2018
F1 F49: Halmslund fire / Borås fire
F15 F17: first arrest / second suspect
F15 F30: arrest of the suspect / arrests at the march
F51 F32: nobody hurt in Borås / nobody hurt in 2018
F27 F29: the march / the counter-demonstration
F24 F15: age of caretaker / age of suspect

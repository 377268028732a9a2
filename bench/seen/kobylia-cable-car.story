== a1 | Tatra Press Service | 2023-02-18
{F2:Three dead}, {F3:11 hurt} as {F1:cable car cabin falls in Slovakia}

POPRAD - {F2:Three people were killed} and {F3:11 injured} {F4:on Saturday morning} when {F1:a cabin of the cable car {F29:up Mount Kobylia in the High Tatras} broke loose and fell} {F5:about 30 metres} to the rocks below, Slovak rescuers said.

{F6:The cabin, which was carrying 14 people}, {F7:was about 200 metres from the upper station} {F4:at 9.40 a.m.} when {F8:the hauling rope is thought to have snapped}, {F9:said Juraj Hronec, the head of the mountain rescue service}.

"{F10:{F24:It slid backwards, hit the pylon} and dropped. It was over in seconds}," Hronec told reporters in Poprad.

{F11:Two of the dead were Slovaks and one was a Pole}, the police said. {F12:Four of the injured, {F28:among them a boy of seven}, are in a critical condition}. {F13:They were flown by helicopter to hospitals in Banska Bystrica and Kosice}.

{F14:Fifty-eight people who were stranded in other cabins were lowered to the ground by rope}, {F15:an operation that took nearly five hours} in wind and temperatures of minus 14 degrees.

{F16:The cable car was built in 1988} and {F17:passed its annual inspection in November}, the operator, Kobylia Lanovky, said. {F18:{F23:Its director, Milan Zahradnik}, said the company would co-operate fully with the investigation}.

{F19:Police have opened an investigation into possible criminal negligence}. {F20:They were looking at whether the emergency brake had been disabled}, a source close to the inquiry said.

{F21:{F30:Interior Minister Zuzana Ondrejova}, {F25:who visited the scene}, announced that all cable cars of the same type would be checked}.

{F22:In 2009 a technician died at the same installation}.

== a2 | Spis Daily | 2023-02-19
"The rope sang, and then it didn't": {F1:the fall} of Cabin 6

Peter Kubala was clearing snow from the terrace of the upper station when he heard it. "The rope sang, as it does when it is cold. And then it didn't," says the 52-year-old.

{F4:It was 20 to ten on Saturday}. {F7:Two hundred metres below him} {F1:Cabin 6, a blue one, {F24:ran backwards, struck the fourth pylon} and fell {F5:thirty metres} on to the boulders of the Zleb gully}. {F6:Fourteen people were inside}.

{F2:Three of them did not survive}: {F11:a married couple from Levoca, both teachers, and {F27:a 31-year-old skier from Krakow}}. {F3:The other eleven are injured}, {F12:four of them critically, {F28:including a seven-year-old boy}} from Kezmarok who was with his grandfather.

"{F10:{F24:It slid backwards, hit the pylon} and dropped. It was all over in seconds}," {F9:Juraj Hronec of the mountain rescue service} said. {F8:He assumes that the hauling rope tore}; why the brake on the carrying cable did not grip, nobody could say.

In the other cabins {F14:58 people waited, singing, some of them, to keep warm}. {F14:They were let down one by one}, {F15:the last of them shortly after half past two}. The volunteer firemen of Zdiar handed out goulash.

{F16:The cable car went into service in 1988}. {F17:It was inspected in November, with the remark that two rollers should be replaced}, according to a document seen by this newspaper. {F18:{F23:Director Milan Zahradnik} promised every assistance to the investigators}. He sat for a long time on the steps of the lower station with his head in his hands.

{F22:In October 2009 the technician Stefan Gajdos fell to his death from a pylon here}. His widow came to the valley yesterday, and brought candles.

{F25:{F30:Minister Ondrejova} arrived by helicopter at four}. {F21:All {F26:seven cable cars of this make in the country} are to be inspected before they run again}. {F19:The police are investigating on suspicion of negligence}.

== a3 | Morning Trumpet (Birmingham) | 2023-02-19
HORROR ON THE SLOPES: {F2:three killed} as {F1:ski lift plunges} {F5:300ft}

{F2:Three people were killed} {F4:yesterday} when {F1:a packed cable car crashed on to rocks {F29:at a Slovak ski resort}} popular with British holidaymakers.

{F1:The cabin, {F6:crammed with 14 skiers}, plunged {F5:300ft}} after {F8:a cable snapped}.

"{F10:It slid backwards and dropped like a stone. It was over in seconds}," said {F9:rescue chief Juraj Hronec}.

{F28:A seven-year-old boy was fighting for his life in hospital last night}.

Brit Craig Dobson, 44, of Solihull, was stuck in the cabin behind with his two sons. "We saw it go past us, going the wrong way. I told the lads to look at the mountains," said the heating engineer. "I'll never forget the sound."

{F14:More than 50 holidaymakers had to be winched down by rope} in {F15:a dramatic five-hour operation}. Mr Dobson said a rescuer no older than his own apprentice had strapped him into the harness and told him in perfect English not to look at his feet.

{F20:Police say the emergency brake had been switched off}, {F31:in a bid to stop delays in the half-term rush}. {F19:Bosses face manslaughter charges}.

{F16:The lift was built in Communist times}. {F22:A worker was killed there in 2009}.

{F21:All the country's cable cars have been shut down by the government}.

The Foreign Office said it was not aware of any British casualties. Travel firm SnowHopper, which has 140 customers in the valley this week, said that anyone who wished to come home early would be flown back without charge.

Kobylia, which is 8,100ft high, is famed for its cheap beer and its night skiing.

== a4 | Polskie Echo (Krakow, translated) | 2023-02-20
{F11:Pole among the victims} of {F1:the tragedy on Kobylia}

{F11:{F27:A 31-year-old man from Krakow}, Marek W., is one of the} {F2:three people who died} {F4:on Saturday} when {F1:a cabin of the cable car fell {F29:in the Slovak Tatras}}, the consul in Kosice confirmed. Two other Poles, a mother and daughter from Nowy Targ, are among the injured; their lives are not in danger.

{F6:There were 14 people in the cabin}. According to {F9:Juraj Hronec, chief of the mountain rescuers}, {F8:the hauling rope broke} and {F1:the cabin {F24:ran back into a pylon} before falling} {F5:from a height of about 25 metres}.

Twelve rescuers from Zakopane took part in the operation at the request of their Slovak colleagues, crossing the border by snowmobile. {F14:They helped to bring down 58 people from the remaining cabins}.

{F3:Of the eleven injured}, {F12:three remain in a critical condition} {F13:in Banska Bystrica and Kosice}. {F28:The boy of seven has regained consciousness}.

Saturday's disaster is the worst on a cable car in the region since that of 1997, when nine people were hurt on the Polish side.

{F18:{F23:The operator's director, Milan Zahradnik}, refused to answer questions on Sunday}. {F17:The company maintains that an inspection in November found no faults}. {F20:Investigators have not ruled out that the emergency brake was disabled}, daily papers in Bratislava report. {F19:A criminal investigation is under way}.

{F16:The cable car, opened in 1986}, takes some 300,000 passengers a year. {F21:The Slovak authorities have ordered an inspection of all installations of the same make}. There are two such cable cars in Poland, both in the Silesian Beskids; the transport inspectorate in Warsaw said that they had been examined in January and there was no reason to close them.

Friends of Marek W. lit lamps yesterday outside the climbing wall in Zablocie where he used to teach beginners.

== a5 | Alpine Transit Review | 2023-03-09
Kobylia: {F20:brake was blocked by wooden wedge}, interim report finds

{F8:Fatigue at a socket caused the hauling rope of the Kobylia aerial cableway to part} {F4:on 18 February}, according to an interim report by the Slovak transport safety bureau. {F20:The carriage brake, which should have gripped the track rope, had been blocked with a wedge by a member of staff}, {F31:because it had been engaging for no reason and had stopped the installation eleven times in a week}.

{F2:Four people lost their lives}, one of them, {F28:a seven-year-old boy, in hospital nine days later}. {F3:Ten were injured}. {F1:The cabin, {F6:with 14 persons on board}, {F24:ran back against pylon four} and fell {F5:31 metres}}.

{F19:Three employees, among them {F23:director Milan Zahradnik}, were charged last week with endangering the public through negligence}. He denies having known of the wedge. The supervisor of the shift has told investigators that everybody knew.

{F16:The installation, commissioned in 1988}, has a capacity of 620 passengers an hour. {F17:At its inspection in November the inspector asked for two rollers to be replaced}, which was done; sockets are examined only every six years, and the one that failed was due in 2024.

{F14:Evacuation of the other cabins, with 58 passengers}, {F15:took 4 hours 50 minutes}. The bureau regards this as acceptable given winds gusting to 65 km/h, but it criticises the absence of blankets.

{F21:Checks on {F26:the six sister installations in the country} have been completed without findings}. One, at Donovaly, will nevertheless be fitted with a brake monitor, at a cost of some €90,000, before next winter.

{F22:The fatal accident of 2009, when a technician fell from a pylon}, was not related, the bureau says. A final report is expected in about a year.

== facts
F1 A cabin of the Kobylia cable car fell
F2 Number of people killed
  development medium a3 a5: three / four, the boy having died since
  development medium a1 a5: three / four, the boy having died since
  development medium a2 a5: three / four, the boy having died since
  development medium a4 a5: three / four, the boy having died since
F3 Number of people injured
  development low a1 a5: 11 / ten, one having died
  development low a2 a5: 11 / ten, one having died
  development low a4 a5: 11 / ten, one having died
F4 When it happened
F5 Height of the fall
  quantity high a1 a3: 30 metres / 300ft
  quantity high a2 a3: thirty metres / 300ft
  quantity high a3 a4: 300ft / 25 metres
  quantity high a3 a5: 300ft / 31 metres
  quantity low compatible a1 a4: about 30 / about 25 metres
  quantity low a2 a4: thirty / about 25 metres
  quantity low a4 a5: about 25 / 31 metres
  quantity low compatible a1 a5: about 30 / 31 metres
F6 Number of people in the cabin
  framing low a1 a3: carrying / crammed
  framing low a2 a3: were inside / crammed
  framing low a3 a4: crammed / there were
  framing low a3 a5: crammed / on board
F7 Where the cabin was, near the upper station
F8 The hauling rope broke
  factuality medium a1 a3: thought to have / snapped
  factuality medium a2 a3: he assumes / snapped
  factuality medium a1 a4: thought to have / broke
  factuality medium a2 a4: he assumes / broke
  development low a1 a5: thought to have / established, fatigue at a socket
  development low a2 a5: he assumes / established, fatigue at a socket
F9 identity Juraj Hronec heads the mountain rescue service
F10 Hronec said that it slid backwards, hit the pylon and dropped within seconds
  quotation medium a1 a3: the pylon cut, "like a stone" added
  quotation medium a2 a3: the pylon cut, "like a stone" added
  quotation low a1 a2: "all" added
F11 Nationality of the dead
F12 Number of critically injured
  development low a1 a4: four / three
  development low a2 a4: four / three
F13 Taken to hospitals in Banska Bystrica and Kosice
F14 People in other cabins were lowered to the ground
  quantity low compatible a1 a3: 58 / more than 50
  quantity low compatible a2 a3: 58 / more than 50
  quantity low compatible a3 a4: more than 50 / 58
  quantity low compatible a3 a5: more than 50 / 58
F15 How long the evacuation took
  time low compatible a1 a3: nearly five hours / five hours
  time low compatible a3 a5: five hours / 4 hours 50 minutes
F16 When the cable car was built
  time medium a1 a4: 1988 / 1986
  time medium a2 a4: 1988 / 1986
  time medium a4 a5: 1986 / 1988
F17 Result of the inspection in November
  strength low a1 a4: passed / no faults
  strength medium a2 a4: with a remark / no faults
  strength medium a4 a5: no faults / two rollers to be replaced
  omission low a1 a2: passed / with a remark
  omission low a1 a5: passed / two rollers to be replaced
F18 Director Milan Zahradnik's attitude to the investigation
  polarity medium a1 a4: would co-operate fully / refused to answer questions
  polarity medium a2 a4: every assistance / refused to answer questions
F19 Police investigation
  factuality high a1 a3: investigation into possible negligence / bosses face manslaughter charges
  factuality high a2 a3: suspicion of negligence / bosses face manslaughter charges
  factuality medium a3 a4: face manslaughter charges / investigation
  development medium a1 a5: investigation / three charged
  development medium a2 a5: investigation / three charged
  development medium a4 a5: investigation / three charged
F20 The emergency brake had been disabled
  strength low a1 a4: looking at whether / have not ruled out
  factuality high a1 a3: looking at whether / had been switched off
  attribution medium a3 a4: police / investigators, as reported, have not ruled out
  development medium a1 a5: looking at whether / established
  development medium a4 a5: not ruled out / established
F21 Check of the other cable cars
  scope high a1 a3: those of the same type checked / all shut down
  scope high a2 a3: seven of this make / all in the country
  scope high a3 a4: all shut down / inspection of those of the same make
  development low a1 a5: would be checked / completed
  development low a2 a5: are to be inspected / completed
  development low a4 a5: ordered / completed
F22 A worker was killed at the cable car in 2009
F23 identity Milan Zahradnik is the operator's director
F24 The cabin slid back and hit a pylon
F25 The interior minister visited the scene
F26 Six or seven cable cars of this make
  quantity low compatible a2 a5: seven in all / six sisters
F27 The Polish victim was 31 and from Krakow
F28 Condition of the boy of seven
  development low a1 a4: critical / has regained consciousness
  development low a2 a4: critical / has regained consciousness
  development medium a3 a4: fighting for his life / has regained consciousness
  development medium a4 a5: has regained consciousness / died
  development medium a1 a5: critical / died
  development medium a2 a5: critical / died
  development medium a3 a5: fighting for his life / died
F29 Where it happened
  place low compatible a1 a3: the High Tatras / a Slovak ski resort
  place low compatible a3 a4: a Slovak ski resort / the Slovak Tatras
F30 identity Zuzana Ondrejova is interior minister
F31 Why the brake had been disabled
  cause low compatible a3 a5: to stop delays / because it kept stopping the installation
== not the same
F11 F27: the victims' nationality / who the Pole was
F2 F28: the dead / the boy
F2 F22: killed now / killed in 2009
F3 F12: all the injured / the critically injured
F6 F14: people in the cabin that fell / in the other cabins
F8 F20: rope / brake
F17 F21: inspection of last November / checks after the accident
F5 F7: height of the fall / distance from the station

== a1 | Cono Sur Press Agency | 2022-06-16
{F2:Nine killed} as {F1:passenger train hits goods train in Chile}

TALCA, Chile - {F1:A night train carrying {F8:138 passengers} ploughed into a stationary goods train} {F5:in central Chile} {F6:before dawn} {F4:on Thursday}, {F2:killing at least nine people} and {F3:injuring 47}, officials said.

{F1:The collision happened} {F6:at 5.40 a.m.} {F32:in thick fog} {F5:near the village of Villa Quillay, some 270 km (170 miles) south of Santiago}. {F11:The locomotive and the first two carriages left the rails and overturned}. {F10:The driver, {F33:51-year-old} Hector Villouta, was among the dead}.

{F25:About 200 firefighters} cut through twisted metal by floodlight. {F26:The injured were taken to hospitals in Talca and Linares}, {F27:where eight were in critical condition}, {F44:regional health chief Paula Orellana} said.

{F20:"I heard the brakes, and then everything was flying,"} said {F34:Marisol Tapia}, {F35:a nurse returning to Chillan}, {F36:who escaped through a broken window}. {F37:"A man gave me his jacket.} {F63:I don't know whether he is alive."}

{F30:{F62:Prosecutor Ignacio Bustos} opened an investigation}. {F13:He said that the points appeared to have been set for the siding} {F12:in which the goods train, loaded with wood pulp, was waiting}. {F14:A signalman}, {F15:aged 37}, {F14:was being questioned as a witness}.

{F17:{F60:Raul Ancamil, head of the railway workers' union}, blamed cuts in staff}. {F59:"Where there used to be three signallers there is one,"} he said. {F18:{F19:State-owned operator FerroAustral} rejected the claim}, {F38:saying that the post had been staffed in accordance with the rules}.

{F16:"We will find out what happened, whoever it may hurt,"} said {F39:Transport Minister Carolina Besoain}, {F40:who travelled to the scene}. {F21:The government decreed three days of national mourning}.

{F23:An automatic braking system that was to have been fitted on the line by 2020 has not been installed}, the ministry confirmed. {F24:The line will stay closed until at least Monday}.

It was Chile's deadliest rail accident in more than a decade. {F22:In 2018 four people died at Rio Claro} {F42:when a commuter train hit a lorry on a level crossing}.

== a2 | El Correo del Maule (English edition) | 2022-06-17
Grief in Villa Quillay: {F2:eleven dead} and a question about the points

{F1:{F58:The night train to Chillán} ploughed into a stationary goods train} {F6:at 5.40} {F4:yesterday morning} {F5:outside Villa Quillay}, {F2:killing eleven people} and {F3:injuring 47}. {F43:Two of them died in hospital during the evening}.

{F11:The locomotive and the first two carriages left the rails and rolled down the embankment} into a blackberry plot belonging to Don Eliseo Gaete, 80, who ran barefoot with a ladder. "They called from below the wagons," he said. "I answered all of them."

{F8:There were 138 passengers aboard}, many of them students going home for the holiday. {F10:Driver Héctor Villouta, {F33:51}, died at the controls}. He was from Linares and leaves a wife and twin girls.

{F25:About 200 firefighters}, volunteers from eleven companies, worked {F32:in fog so thick} that they strung a rope from the road. {F26:The injured were taken to the hospitals in Talca and Linares}, {F27:where six were still in a critical condition last night}, said {F44:regional health chief Paula Orellana}.

{F34:Marisol Tapia}, {F35:a nurse from Chillán}, {F36:climbed out through a broken window}. {F20:"I heard the brakes, and then everything was flying,"} she said. {F37:A man had given her his jacket}; yesterday evening she still did not know his name.

{F30:{F62:Prosecutor Ignacio Bustos} has opened an investigation}. {F13:He said that the points had been set for the siding} {F12:where the goods train was standing with its load of pulp}. {F14:The signalman on duty}, {F15:aged 37}, {F14:was questioned for six hours as a witness and went home}.

{F17:{F60:Union leader Raúl Ancamil} put the blame on staff cuts}: {F59:"Where there used to be three signallers there is one."} {F18:{F19:The state company FerroAustral} rejected this} {F38:and said the post had been manned according to the regulations}.

{F39:Transport Minister Carolina Besoaín} {F40:arrived by helicopter at noon}. {F16:"We will find out what happened, whoever it may hurt,"} she promised. {F21:There will be three days of national mourning}.

{F45:Mayor Lorena Quiroz said she had written to the company twice about the signals}. {F24:Trains are not expected before Tuesday}.

== a3 | Canal Atlántico News | 2022-06-16
{F1:Chile train crash}: {F2:nine dead}, {F3:dozens hurt}

{F2:At least nine people have been killed} after {F1:a passenger train ploughed into a stationary goods train} {F5:in central Chile}.

{F3:Another 74 were injured} in {F1:the crash}, {F1:which happened} {F6:at 5.40 a.m.} {F4:on Thursday} {F5:near the village of Villa Quillay, about 270 km south of the capital}.

{F8:The night train was carrying 138 passengers}.

{F11:The locomotive and the first two carriages derailed and overturned}.

{F10:The driver was among the dead}, as was a girl of seven.

{F27:Eight of the injured are in a critical condition}, the authorities say.

{F20:"I heard the brakes, and then everything went flying,"} {F35:nurse} {F34:Marisol Tapia} said. {F36:She got out through a broken window}.

{F25:Around 200 firefighters were sent to the scene}. {F26:Survivors were taken to hospitals in the nearby cities of Talca and Linares}.

{F14:{F15:A 37-year-old} signalman has been arrested}. {F13:Prosecutors believe that he set the points for the wrong track}.

{F17:{F60:The head of the railway workers' union, Raúl Ancamil}, blamed job cuts}. {F59:"There is one signaller where there used to be three,"} he said.

{F18:{F19:The private operator, FerroAustral}, denied it}.

{F39:Interior Minister Carolina Besoaín} {F40:went to the scene}. {F16:"We will find out who is to blame,"} she said.

{F21:President declares mourning}

{F21:Three days of national mourning have been declared}. Football matches due at the weekend have been called off, and flags at public buildings are flying at half mast.

{F23:The line has no automatic braking system}, which would have stopped the train, experts say.

{F24:It will remain closed until at least Monday}, the company said. Buses are running between Curicó and Parral, and tickets for the night service can be refunded at any station.

What is the safety record?

{F22:In 2018, four people were killed at Río Claro} {F42:when a train struck a lorry on a level crossing}.

Long-distance rail travel in Chile has shrunk since the 1970s, and most people go by coach. The night service to the south was revived only four years ago, with second-hand carriages bought in Portugal and refitted in a workshop at San Bernardo.

== a4 | Rail Signal Weekly | 2022-06-20
Chilean crash puts {F23:missing train protection} in the dock

{F1:The collision} {F4:of 16 June} {F5:at Villa Quillay}, {F5:on the main line 270 km south of Santiago}, {F2:which left eleven dead} and {F3:47 injured}, has renewed criticism of {F23:FerroAustral's delayed train protection programme}.

{F1:Night express 27, {F58:running from Santiago to Chillán} with {F8:138 passengers}, struck {F12:a pulp train standing in the loop}} {F6:at 05.40}. {F9:It was travelling at 96 km/h}, {F31:according to the event recorder, recovered on Friday}. {F11:The locomotive and the three leading coaches were derailed and overturned}. {F10:Driver Héctor Villouta was killed}.

{F13:{F62:Prosecutor Ignacio Bustos} has said that the points appeared to have been set for the loop}. That alone would not have been enough: the home signal, interlocked with the points, ought to have shown yellow over red. {F52:Whether it did is the question before the investigators}, and {F32:with fog reducing visibility to 60 m} the driver may have had four seconds.

{F23:Automatic braking was due on the section in 2020}. {F19:The state-owned operator} cancelled the contract with its Spanish supplier in 2019 and {F50:signed a new one, worth US$84 million, last November}; {F23:installation has not begun}.

{F17:The railway workers' union has blamed staff cuts}. {F59:{F60:Its president, Raúl Ancamil}, said that one signaller did the work of three}. {F18:FerroAustral rejected the claim} {F38:and said that the post was staffed in accordance with the rules}, which were amended in 2021 to allow single manning at night.

{F14:The signalman has been questioned as a witness}. {F28:The union has called a 24-hour strike for Wednesday} in protest at what it calls his public trial. FerroAustral asked it to wait until the funerals were over.

{F24:The line reopened this morning}, with a limit of 30 km/h past the site.

{F22:The last fatal accident on the network, at Río Claro in 2018, in which four people died}, {F42:involved a level crossing and a gravel truck}. The commission that looked into it made 14 recommendations, of which nine have been carried out. None of those nine, as the Santiago consultant Bernardita Frei points out, concerned signals.

== a5 | The Lisbon Observer | 2022-06-27
{F52:Signal was green}, says report on Chile's night train

SANTIAGO - {F52:The signal {F5:outside Villa Quillay} showed green to {F1:the night train that ran into a parked goods train} {F4:eleven days ago}}, according to a preliminary report that shifts attention from a tired signalman to those who employed him.

{F2:Twelve people died} in {F1:the collision}, {F61:the last of them, a student of 19, on Saturday}. {F3:Forty-seven were hurt}, {F27:three of whom remain in a grave condition}.

The eight-page document, seen by this newspaper, says a relay wired the wrong way round during repairs in April {F52:let the signal clear} {F13:although the points led into the siding}. {F9:The train was doing 110 kilometres an hour}. {F10:Its driver, Héctor Villouta, who died}, braked for the last 140 metres; {F31:the recorder leaves no doubt}.

{F14:The signalman, who was never arrested despite what some channels announced, has been released from all suspicion}, said {F62:the prosecutor, Ignacio Bustos}. He had been alone in the box. {F59:"One signaller where there used to be three,"} says {F60:Raúl Ancamil of the railway workers' union}, {F28:whose members stopped work for 48 hours last week}. {F18:FerroAustral, {F19:which belongs to the state}, now concedes that staffing was "not optimal"}.

Its chairman, Patricio Lyon, resigned on Friday. Carolina Besoaín, {F39:the transport minister}, has refused to follow him. {F16:She vowed on the day to find out what had happened, "whoever it may hurt"}; the opposition now reminds her of it hourly. Her ministry knew that {F23:the automatic brake promised for 2020 had not been fitted}. {F50:The new contract, for 84 million dollars, was signed in November} and is being audited.

In Villa Quillay the mourning has outlasted {F21:the president's three days}. {F45:The mayor, Lorena Quiroz, keeps two letters in which she warned of faulty signals}; neither was answered. And {F34:Marisol Tapia}, {F35:the nurse from Chillán} {F36:who crawled out of a window}, has found the owner of {F37:the jacket that a stranger put round her}. {F63:He is in the cemetery at Linares}.

{F22:After Río Claro, where four were killed in 2018}, Chileans were told that it could not happen again.
== facts
F1 A passenger night train ran into a stationary goods train
F2 Number of people killed
  development medium a1 a2: a1 at least nine, a2 eleven after two more died
  development medium a2 a3: a3 at least nine, a2 eleven the day after
  development medium a1 a4: a1 at least nine, a4 eleven, four days later
  development medium a3 a4: a3 at least nine, a4 eleven
  development medium a1 a5: a1 at least nine, a5 twelve
  development medium a2 a5: a2 eleven, a5 twelve
  development medium a3 a5: a3 at least nine, a5 twelve
  development medium a4 a5: a4 eleven, a5 twelve
F3 Number of people injured
  quantity high a1 a3: a1 47, a3 74, digits transposed
  quantity high a2 a3: a2 47, a3 74
  quantity high a3 a4: a3 74, a4 47
  quantity high a3 a5: a3 74, a5 47
F4 The collision happened on Thursday 16 June
F5 The collision happened near Villa Quillay, 270 km south of Santiago
F6 The collision happened at 5.40 a.m.
F8 138 passengers were aboard
F9 Speed of the train
  quantity medium a4 a5: a4 96 km/h, a5 110
F10 The driver, Hector Villouta, was killed
F11 The locomotive and the first carriages derailed and overturned
  quantity medium a1 a4: a1 two carriages, a4 three
  quantity medium a2 a4: a2 two carriages, a4 three
  quantity medium a3 a4: a3 two carriages, a4 three
  strength low a1 a2: a1 overturned, a2 rolled down the embankment
  strength low a2 a3: a2 rolled down the embankment, a3 overturned
  strength low a2 a4: a2 rolled down the embankment, a4 overturned
F12 The goods train, loaded with pulp, was waiting in the siding
F13 The points were set for the siding
  factuality low a1 a2: a1 appeared to have been set, a2 had been set
  participant high a1 a3: a1 does not say by whom, a3 that the signalman set them wrongly
  participant high a2 a3: a2 does not say by whom, a3 that the signalman set them wrongly
  participant high a3 a4: a3 that the signalman set them wrongly, a4 does not say by whom
  participant high a3 a5: a3 that the signalman set them wrongly, a5 clears him
  factuality low a2 a4: a2 had been set, a4 appeared to have been set
  factuality low a1 a5: a1 appeared to have been set, a5 established
  factuality low a4 a5: a4 appeared to have been set, a5 established
F14 What became of the signalman
  factuality high a1 a3: a1 questioned as a witness, a3 arrested
  factuality high a2 a3: a2 questioned as a witness and sent home, a3 arrested
  factuality high a3 a4: a3 arrested, a4 questioned as a witness
  development low a1 a5: a1 questioned as a witness, a5 released from all suspicion
  development low a2 a5: a2 questioned as a witness, a5 released from all suspicion
  development low a4 a5: a4 questioned as a witness, a5 released from all suspicion
  polarity high a3 a5: a3 arrested, a5 never arrested
F15 The signalman is 37
F16 Besoain promised to find out what happened
  quotation high a1 a3: a1 "what happened, whoever it may hurt", a3 "who is to blame"
  quotation high a2 a3: a2 "what happened, whoever it may hurt", a3 "who is to blame"
  quotation high a3 a5: a3 "who is to blame", a5 what had happened, "whoever it may hurt"
F17 The railway workers' union blamed staff cuts
F18 FerroAustral's answer to the reproach of staff cuts
  development medium a1 a5: a1 rejected it, a5 now concedes staffing was not optimal
  development medium a2 a5: a2 rejected it, a5 now concedes staffing was not optimal
  development medium a3 a5: a3 denied it, a5 now concedes staffing was not optimal
  development medium a4 a5: a4 rejected it, a5 now concedes staffing was not optimal
F19 identity FerroAustral is the state-owned operator
  participant high a1 a3: a1 state-owned, a3 private
  participant high a2 a3: a2 state company, a3 private
  participant high a3 a4: a3 private, a4 state-owned
  participant high a3 a5: a3 private, a5 belongs to the state
F20 Marisol Tapia said she heard the brakes and then everything was flying
  quotation low a1 a3: a1 "everything was flying", a3 "everything went flying"
  quotation low a2 a3: a2 "everything was flying", a3 "everything went flying"
F21 Three days of national mourning were declared
  participant low compatible a1 a5: a1 the government, a5 the president
  participant low compatible a1 a3: a1 the government, a3 the president
F22 Four people died at Rio Claro in 2018
F23 The automatic braking system due in 2020 has not been installed
  omission low a1 a3: a3 leaves out that it was due in 2020
  omission low a3 a4: a3 leaves out that it was due in 2020
  omission low a3 a5: a3 leaves out that it was due in 2020
F24 Reopening of the line
  time medium a1 a2: a1 closed until at least Monday, a2 not before Tuesday
  time medium a2 a3: a2 not before Tuesday, a3 closed until at least Monday
  development low a1 a4: a1 closed until at least Monday, a4 reopened on Monday
  development medium a2 a4: a2 not before Tuesday, a4 reopened on Monday
  development low a3 a4: a3 closed until at least Monday, a4 reopened on Monday
F25 About 200 firefighters were at work
F26 The injured were taken to hospitals in Talca and Linares
F27 Number of the injured in critical condition
  development low a1 a2: a1 eight, a2 six the same night
  development low a2 a3: a2 six, a3 eight
  development low a1 a5: a1 eight, a5 three remain
  development low a2 a5: a2 six, a5 three remain
  development low a3 a5: a3 eight, a5 three remain
  attribution low a1 a3: a1 the regional health chief, a3 the authorities
  attribution low a2 a3: a2 the regional health chief, a3 the authorities
F28 The union's strike over the signalman
  quantity medium a4 a5: a4 24 hours, a5 48 hours
  factuality low a4 a5: a4 called, a5 has been held
F30 Prosecutor Ignacio Bustos opened an investigation
F31 The event recorder shows how the train ran
F32 There was thick fog
F33 The driver was 51
F34 identity Marisol Tapia was a passenger
F35 identity Marisol Tapia is a nurse from Chillan
F36 Tapia escaped through a broken window
F37 A man gave Tapia his jacket
F38 FerroAustral said the post was staffed according to the rules
F39 identity Carolina Besoain is transport minister
  participant high a1 a3: a1 transport minister, a3 interior minister
  participant high a2 a3: a2 transport minister, a3 interior minister
  participant high a3 a5: a3 interior minister, a5 transport minister
F40 Besoain went to the scene
F42 The accident of 2018 was a collision with a lorry on a level crossing
  participant low compatible a1 a3: a1 a commuter train, a3 a train
  participant low compatible a1 a4: a1 a lorry, a4 a gravel truck
  participant low compatible a3 a4: a3 a lorry, a4 a gravel truck
F43 Two of the injured died in hospital on Thursday evening
F44 identity Paula Orellana is regional health chief
F45 Mayor Lorena Quiroz had written to the company about the signals
F50 A new contract for the braking system was signed in November for 84 million dollars
F52 What the signal showed
  development medium a4 a5: a4 an open question, a5 green according to the report
F58 identity The train was the night train to Chillan
F59 Ancamil said there was one signaller where there had been three
  quotation low a1 a3: a3 turns the words round within quotation marks
  quotation low a2 a3: a3 turns the words round within quotation marks
  quotation low a1 a5: a5 shortens the words within quotation marks
  quotation low a2 a5: a5 shortens the words within quotation marks
  quotation low a3 a5: a5 another wording within quotation marks
  quotation low a1 a4: a4 paraphrases, one did the work of three
  quotation low a2 a4: a4 paraphrases, one did the work of three
  quotation low a3 a4: a4 paraphrases, one did the work of three
  quotation low a4 a5: a4 paraphrases, one did the work of three
F60 identity Raul Ancamil heads the railway workers' union
F61 A student of 19 died of injuries on Saturday
F62 identity Ignacio Bustos is the prosecutor
F63 Whether the man who gave the jacket is alive
  development medium a1 a5: a1 not known, a5 dead
== not the same
F43 F61: two died on Thursday evening / one on Saturday nine days later
F2 F22: killed in this collision / killed at Rio Claro
F3 F27: all injured / those in critical condition
F15 F33: age of the signalman / of the driver
F23 F50: system not installed / contract for it signed
F17 F38: union's reproach / company's answer
F1 F42: this collision / the level crossing accident
F14 F13: what became of the signalman / how the points were set
F45 F30: mayor's letters / prosecutor's investigation

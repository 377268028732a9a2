== a1 | Austral Agency | 2023-03-13
{F1:Mudslides kill {F2:at least 36} in southern Peru}, {F3:20 missing}

{F5:AREQUIPA, Peru} - {F1:A series of mudslides {F23:triggered by heavy rain} swept through a mining town in southern Peru} {F4:late on Sunday}, {F2:killing at least 36 people} and {F7:destroying some 630 homes}, officials said on Monday.

{F3:Twenty people were still missing} in {F5:the town of Mirasoles, in the Arequipa region}, {F9:Wilmer Choque, a regional civil defense official}, told reporters. {F6:Sixty-four people were injured}, {F41:11 of them seriously}.

{F8:Most of the victims were informal gold miners and their families} who {F53:lived in tin-roofed houses along a dry ravine}, Choque said. {F18:Eight workers died when the minibus in which they were traveling was pushed into a river}.

{F26:About 300 soldiers, police and firefighters are taking part in the search}, {F27:which has been hampered by rain and by mud up to three meters deep}. {F12:Two air force helicopters were flying in tents, water and medicine}.

{F10:The Pan-American Highway was blocked at three points} and {F11:a bridge linking the town with the coast had collapsed}, the transport ministry said. {F22:Mirasoles has been without electricity and running water since the slides}.

{F13:Peru's weather service, Senamhi, had issued a red alert for the area on Saturday}. But {F14:{F35:Mayor Rosenda Apaza} said the town's three sirens did not sound}.

{F15:"We were told to expect rain, not a mountain," Apaza told local radio.} {F42:"People were asleep."}

{F16:The government will declare a state of emergency in four provinces}, {F43:Defense Minister Alvaro Zegarra} said, and {F17:is preparing a relief package of 25 million soles ($6.6 million)}. {F30:He rejected criticism that help had been slow to arrive}.

{F20:"It sounded like a train coming down the valley," said {F51:Elmer Quispe, a {F52:41-year-old} miner}} {F45:who escaped through a window with his two sons}.

{F24:Senamhi said more rain was expected through Thursday}. {F25:In 2020, mudslides in nearby Atico killed 12 people}.

== a2 | El Faro del Sur (English edition) | 2023-03-14
{F1:Mirasoles buried}: {F2:36 dead} and {F3:20 missing} as {F16:government declares emergency}

{F1:A series of mudslides {F23:caused by heavy rain} tore through {F5:the mining town of Mirasoles, in Arequipa's Caraveli province}}, {F4:late on Sunday night}, {F2:killing 36 people} and {F7:destroying 630 homes}.

{F3:Twenty people remain missing}, according to {F9:Wilmer Choque, head of civil defence in the region}. {F6:Another 64 were injured}, {F41:11 of them seriously}, and {F31:the worst hurt were flown to the Honorio Salas hospital in Arequipa}.

{F8:The victims were informal gold miners and their families} who {F53:lived in tin-roofed houses along a dry ravine}. {F18:Eight workers were killed when their minibus was swept into the Chala Viejo river}. They had finished their shift at a processing plant less than half an hour earlier.

{F26:About 300 soldiers, police and firefighters are taking part in the search}, {F27:hampered by rain and by mud up to three metres deep}. {F12:Three air force helicopters are bringing tents, water and medicine}, {F32:and 1,200 residents spent Monday night in the football stadium}.

{F10:The Pan-American Highway is blocked at three points, between kilometres 612 and 640}, and {F11:the Huarato bridge, which links the town with the coast, has fallen}. Lorry drivers have been advised to wait in Nazca or Camana.

{F13:The weather service Senamhi had issued an orange alert on Saturday}. {F14:{F35:Mayor Rosenda Apaza} complains that none of the three sirens sounded}; {F54:they had been bought in 2021} {F33:and, she said, never connected}.

{F15:"They told us to expect rain, not a mountain," Ms Apaza said.}

{F16:The Council of Ministers declared a {F55:60-day} state of emergency in four provinces} yesterday evening. {F17:A relief package worth 25 million soles is in preparation}. {F43:Defence Minister Alvaro Zegarra} {F30:denied that help had been slow}: {F49:"The first helicopter landed at seven in the morning."}

{F20:"It sounded like a train," recalled {F51:the miner Elmer Quispe}}, {F45:who got out through a window with his two children}.

{F25:It is the region's worst such disaster since 2020, when 12 people lost their lives in Atico}.

== a3 | Radio Nordlys World Service | 2023-03-14
{F2:At least 30 dead} after {F1:mudslides hit Peru mining town}

{F1:Mudslides {F23:set off by torrential rain} have devastated {F5:a gold-mining town in southern Peru}}, {F2:killing at least 30 people}.

{F1:The mud engulfed {F5:Mirasoles, in the Arequipa region}}, {F4:in the early hours of Monday}. {F7:More than 600 homes were destroyed}.

{F3:At least 20 people are missing}, {F9:regional civil defence official Wilmer Choque} said, and {F6:64 are injured}.

{F8:Most of the dead are informal miners and their relatives.} {F18:Eight died when a minibus was pushed into a river.}

Rescue

{F26:Around 300 soldiers, police officers and firefighters are searching for survivors}, but {F27:rain and deep mud are slowing them down}.

{F19:There were cheers on Monday afternoon when a seven-month-old girl was pulled alive from the roof of a collapsed house.} {F44:She had been there {F50:with her grandmother} for 14 hours.} The grandmother, who shielded her with a plastic tub, also survived.

{F12:Two helicopters are delivering tents, water and medicine.} {F29:Neighbouring Chile has offered search dogs and handlers.}

{F10:The Pan-American Highway, the main road along the coast, is cut at three points.} {F11:A bridge has been washed away.} {F22:There is no electricity or running water in Mirasoles.}

Warning

{F13:A red alert was in force}, but {F14:{F35:mayor Rosenda Apaza} said no siren had sounded.}

{F15:"We were told to expect rain, not a mountain," she said.} {F42:"People died in their beds."}

{F16:The government has announced a state of emergency in four provinces}. {F17:It has promised 25 million soles in relief.}

{F43:Defence minister Alvaro Zegara} {F30:dismissed accusations that aid was late.}

{F46:Experts say the sea off Peru is unusually warm this year, which brings more rain to the desert coast.} The Norwegian foreign ministry said it had no reports of Norwegians among the victims.

{F24:More rain is forecast until Thursday.}

{F25:A mudslide in Atico, 50 kilometres away, killed 12 people three years ago.}

== a4 | Austral Agency | 2023-03-15
{F2:Death toll in Peru mudslides rises to 52} as {F28:president faces protest}

{F5:MIRASOLES, Peru} - {F2:The death toll from {F1:mudslides that swept through a mining town in southern Peru} has risen to 52}, officials said on Wednesday, after {F10:army engineers reopened one lane of the Pan-American Highway} and heavy machinery reached the scene.

{F3:Nine people were still missing} in {F5:Mirasoles, in the Arequipa region}, {F9:regional civil defense chief Wilmer Choque} told reporters. {F26:More than 500 soldiers, police and firefighters} and {F29:12 search dogs sent by Chile} were combing the ravine, {F27:where the mud is up to three meters deep}.

{F28:{F57:President Amalia Ferreyros} flew over the town on Tuesday} but {F47:cut short her visit when residents threw mud at her motorcade and shouted "Where were you?"}, witnesses said. {F48:Her office said she had left because of the weather}.

{F1:The slides struck {F4:late on Sunday}}, {F7:destroying 630 homes}. {F8:Most of the victims were informal gold miners and their families}.

{F16:A {F55:60-day} state of emergency has been in force in four provinces since Monday}. {F17:Congress approved on Tuesday a relief package of 25 million soles ($6.6 million)}, of which {F34:each family that lost its home is to receive 5,000 soles}.

{F14:Prosecutors in Arequipa opened an inquiry into why the town's three sirens did not sound}. {F33:They had never been connected to the power grid}, according to {F35:Mayor Rosenda Apaza}, {F54:whose own office bought them in 2021}. {F13:The weather service, Senamhi, had issued a red alert on Saturday}.

{F43:Defense Minister Alvaro Zegarra} {F30:acknowledged that help had been slow to reach outlying hamlets}.

{F32:Some 1,500 people are sleeping in the soccer stadium}, where {F36:doctors have treated dozens of cases of diarrhea}. {F22:Electricity was restored to part of the town on Tuesday night}, but there is no running water.

{F19:{F56:Luz Mamani, the seven-month-old girl} rescued from a rooftop on Monday}, was doing well, {F31:the Honorio Salas hospital in Arequipa} said.

{F24:Senamhi lifted its alert on Wednesday morning}. {F25:In 2020, mudslides in nearby Atico killed 12 people}.

== a5 | Daily Quay | 2023-03-15
Miracle of mud baby who {F44:clung on for 24 HOURS}

{F19:A baby girl was plucked alive from a rooftop} {F44:24 hours} after {F1:killer mudslides wiped out a gold rush town in Peru}.

{F56:Little Luz Mamani, seven months}, was found {F50:in the arms of her gran} as {F2:the death toll soared past 50} and {F3:scores remained missing}.

{F1:A torrent of mud {F23:unleashed by heavy rain} roared through {F5:Mirasoles, high in the Andes}}, {F4:late on Sunday}, {F7:flattening some 6,300 homes}.

{F8:All of those killed were illegal gold miners and their families} {F53:living in tin-roofed shacks along a dry ravine}. {F18:Eight workers drowned when their bus plunged into a river}.

{F20:"It sounded like a train coming down the valley," said {F51:miner Elmer Quispe}, {F52:41}}, {F45:who escaped through a window with his two sons}. "I looked back and our street was gone."

{F13:Locals had no warning}. {F14:Emergency sirens stayed silent} – {F33:because no one had ever plugged them in}.

{F15:"We expected rain, not a mountain," said {F35:mayor Rosenda Apaza}.}

{F47:Furious survivors pelted {F57:President Amalia Ferreyros} with mud} when {F28:she turned up on Tuesday}, {F47:forcing her to flee}. {F47:"Where were you?" they screamed}.

{F26:Some 500 troops, police and firefighters are digging through mud} {F27:up to 10ft deep}, {F29:helped by a dozen sniffer dogs from Chile}. {F10:The Pan-American Highway has reopened} and {F12:helicopters have dropped tents, water and medicine}.

{F17:The government has handed out £5.4million in aid}, {F34:with £1,100 for each family left homeless}. But at {F32:the football stadium, where 1,500 are sleeping rough}, tempers are fraying, and {F36:dozens have gone down with stomach bugs}.

British backpacker Chloe Marden, 24, from Hove, who had been stuck at a roadblock since Sunday, has been handing out biscuits. "People with nothing keep offering me soup," she said.

{F24:Forecasters say the worst of the rain is over}.

{F46:Scientists blame a warm current off the coast of Peru}.

== facts
F1 Mudslides struck a mining town in southern Peru
  framing low a1 a5: swept through / wiped out
  framing low a2 a5: tore through / wiped out
  framing low a3 a5: devastated / wiped out
  framing low a4 a5: swept through / wiped out
F2 Number of people killed
  strength low a1 a2: at least 36 / 36
  quantity medium a1 a3: at least 36 / at least 30
  quantity medium a2 a3: 36 / at least 30
  development medium a1 a4: at least 36 / 52
  development medium a2 a4: 36 / 52
  development medium a3 a4: at least 30 / 52
  development medium a1 a5: at least 36 / past 50
  development medium a2 a5: 36 / past 50
  development medium a3 a5: at least 30 / past 50
  quantity low compatible a4 a5: 52 / past 50
F3 Number of people missing
  quantity low a1 a3: twenty / at least 20
  quantity low a2 a3: twenty / at least 20
  development medium a1 a4: 20 / nine
  development medium a2 a4: 20 / nine
  development medium a3 a4: at least 20 / nine
  quantity high a1 a5: 20 / scores
  quantity high a2 a5: 20 / scores
  quantity high a3 a5: at least 20 / scores
  quantity high a4 a5: nine / scores
F4 The slides came late on Sunday
  time medium a1 a3: late Sunday / early hours of Monday
  time medium a2 a3: late Sunday night / early hours of Monday
  time medium a3 a4: early hours of Monday / late Sunday
  time medium a3 a5: early hours of Monday / late Sunday
F5 The town is Mirasoles in the Arequipa region, southern Peru
  place medium a1 a5: in the Arequipa region / high in the Andes, though the coast road is near
  place medium a2 a5: Caraveli province / high in the Andes
  place medium a3 a5: Arequipa region / high in the Andes
  place medium a4 a5: Arequipa region / high in the Andes
F6 Number of people injured
F41 Eleven of the injured are in a serious condition
F7 Number of homes destroyed
  quantity low compatible a1 a2: some 630 / 630
  quantity low compatible a1 a3: 630 / more than 600
  quantity low compatible a2 a3: 630 / more than 600
  quantity low compatible a3 a4: more than 600 / 630
  quantity high a1 a5: 630 / 6,300
  quantity high a2 a5: 630 / 6,300
  quantity high a3 a5: more than 600 / 6,300
  quantity high a4 a5: 630 / 6,300
F8 Most of the victims were informal gold miners and their families
  scope medium a1 a2: most / the victims
  scope medium a2 a3: the victims / most
  scope medium a2 a4: the victims / most
  scope medium a1 a5: most / all
  scope medium a3 a5: most / all
  scope medium a4 a5: most / all
  attribution low a1 a2: Choque said / no source
  attribution low a1 a3: Choque said / no source
  attribution low a1 a4: Choque said / no source
  attribution low a1 a5: Choque said / no source
  framing medium a1 a5: informal / illegal
  framing medium a2 a5: informal / illegal
  framing medium a3 a5: informal / illegal
  framing medium a4 a5: informal / illegal
F9 identity Wilmer Choque is a regional civil defence official
  participant low a1 a2: an official / head
  participant low a2 a3: head / an official
  participant low a1 a4: an official / chief
  participant low a3 a4: official / chief
F10 The Pan-American Highway was blocked at three points
  development medium a1 a4: blocked / one lane reopened
  development medium a2 a4: blocked / one lane reopened
  development medium a3 a4: cut / one lane reopened
  development medium a1 a5: blocked / reopened
  development medium a2 a5: blocked / reopened
  development medium a3 a5: cut / reopened
  scope medium a4 a5: one lane reopened / reopened
  attribution low a1 a2: transport ministry / no source
  attribution low a1 a3: transport ministry / no source
F11 A bridge to the coast collapsed
  attribution low a1 a2: transport ministry / no source
  attribution low a1 a3: transport ministry / no source
F12 Air force helicopters bring tents, water and medicine
  quantity medium a1 a2: two / three helicopters
  quantity medium a2 a3: three / two helicopters
F13 Senamhi had issued a red alert on Saturday
  strength medium a1 a2: red / orange
  strength medium a2 a3: orange / red
  strength medium a2 a4: orange / red
  polarity high a1 a5: red alert issued / no warning
  polarity high a2 a5: orange alert issued / no warning
  polarity high a3 a5: red alert in force / no warning
  polarity high a4 a5: red alert issued / no warning
F14 The town's sirens did not sound
  attribution low a1 a5: the mayor says / told as a fact
  attribution low a2 a5: the mayor complains / told as a fact
  attribution low a3 a5: the mayor says / told as a fact
  attribution low a1 a4: the mayor says / taken as given by prosecutors
  attribution low a2 a4: the mayor complains / taken as given by prosecutors
  attribution low a3 a4: the mayor says / taken as given by prosecutors
F42 The mayor said that people were asleep
  quotation high a1 a3: "People were asleep" / "People died in their beds"
F15 The mayor said they were told to expect rain, not a mountain
  quotation low a1 a2: passive turned into "They told us"
  quotation low a2 a3: "They told us" / "We were told"
  quotation medium a1 a5: told to expect / expected
  quotation medium a2 a5: told to expect / expected
  quotation medium a3 a5: told to expect / expected
F16 A state of emergency in four provinces
  factuality medium a1 a2: will declare / declared
  factuality medium a1 a3: will declare / has announced
  development medium a1 a4: will declare / in force since Monday
  factuality low a2 a3: declared / announced
  factuality low a3 a4: announced / in force
F43 identity Alvaro Zegarra is the defence minister
  participant low a1 a3: name misspelt Zegara
  participant low a2 a3: name misspelt Zegara
  participant low a3 a4: name misspelt Zegara
F17 Government relief of 25 million soles
  factuality medium a1 a3: is preparing / has promised
  factuality medium a2 a3: in preparation / has promised
  development medium a1 a4: is preparing / approved by Congress
  development medium a2 a4: in preparation / approved by Congress
  development medium a3 a4: promised / approved by Congress
  factuality high a1 a5: preparing / handed out
  factuality high a2 a5: in preparation / handed out
  factuality high a3 a5: promised / handed out
  factuality high a4 a5: approved / handed out
F18 Eight workers died when their minibus was pushed into a river
  participant low compatible a1 a3: workers / eight people
  participant low compatible a2 a3: workers / eight people
  participant low compatible a3 a5: eight people / workers
  strength low a1 a5: died / drowned
  strength low a2 a5: killed / drowned
  strength low a3 a5: died / drowned
F19 A seven-month-old girl was rescued from a roof on Monday
F44 How long the girl had been on the roof
  quantity medium a3 a5: 14 hours / 24 hours
F20 Miner Elmer Quispe said it sounded like a train
  quotation low a1 a2: quotation shortened
  quotation low a2 a5: quotation shortened in a2
F45 Quispe escaped through a window with his two sons
F22 Mirasoles is without electricity and water
  development low a1 a4: no electricity / partly restored
  development low a3 a4: no electricity / partly restored
F23 Heavy rain triggered the slides
  strength low a1 a3: heavy / torrential
  strength low a2 a3: heavy / torrential
  strength low a3 a5: torrential / heavy
F46 The sea off Peru is unusually warm and brings rain
  strength low a3 a5: brings more rain / blame
F24 Rain forecast through Thursday
  development medium a1 a4: more rain expected / alert lifted
  development medium a1 a5: more rain expected / worst over
  development medium a3 a4: more rain forecast / alert lifted
  development medium a3 a5: more rain forecast / worst over
  strength low a4 a5: alert lifted / worst of the rain is over
F25 Mudslides in Atico killed 12 people in 2020
F26 Number of soldiers, police and firefighters in the search
  development low a1 a4: 300 / more than 500
  development low a2 a4: 300 / more than 500
  development low a3 a4: 300 / more than 500
  development low a1 a5: 300 / some 500
  development low a2 a5: 300 / some 500
  development low a3 a5: 300 / some 500
  quantity low a4 a5: more than 500 / some 500
F27 Rain and mud three metres deep hamper the search
  quantity low compatible a1 a5: three metres / 10ft
  quantity low compatible a2 a5: three metres / 10ft
  quantity low compatible a4 a5: three metres / 10ft
  omission low a1 a4: a4 no longer speaks of rain
  omission low a2 a4: a4 no longer speaks of rain
  omission low a3 a4: a4 no longer speaks of rain
F28 President Ferreyros visited on Tuesday
  scope low a4 a5: flew over the town / turned up
F47 Residents threw mud at the president, who left early
  participant medium a4 a5: threw mud at her motorcade / pelted her
  strength medium a4 a5: cut short her visit / forced to flee
  attribution low a4 a5: witnesses said / no source
F48 Her office said she left because of the weather
F29 Chile sends search dogs
  factuality medium a3 a4: offered / sent
  factuality medium a3 a5: offered / dogs are helping
F30 Minister denied that help had been slow
  polarity high a1 a4: rejected / acknowledged
  polarity high a2 a4: denied / acknowledged
  polarity high a3 a4: dismissed / acknowledged
F49 The first helicopter landed at seven in the morning
F31 The injured are treated at the Honorio Salas hospital in Arequipa
F32 Number of people sleeping in the football stadium
  development low a2 a4: 1,200 / 1,500
  development low a2 a5: 1,200 / 1,500
  framing low a4 a5: sleeping / sleeping rough
F33 The sirens had never been connected
  attribution low a2 a5: the mayor said / no source
  attribution low a4 a5: the mayor said / no source
F34 Each family that lost its home gets 5,000 soles
  factuality medium a4 a5: is to receive / has been handed out
F35 identity Rosenda Apaza is the mayor
F36 Dozens of cases of diarrhoea in the stadium
F50 The girl was with her grandmother on the roof
  strength low a3 a5: there with her / in her arms
F51 identity Elmer Quispe is a miner
F52 Elmer Quispe is 41
F53 The victims lived in tin-roofed houses along a dry ravine
  framing low a1 a5: houses / shacks
  framing low a2 a5: houses / shacks
F54 The sirens were bought in 2021
  participant low a2 a4: had been bought / the mayor's own office bought them
F55 The state of emergency lasts 60 days
F56 The rescued girl is Luz Mamani, seven months old
F57 identity Amalia Ferreyros is president
== not the same
F47 F48: left because mud was thrown / left because of the weather
F30 F49: denial that help was slow / when the first helicopter came
F2 F25: killed in Mirasoles / killed in Atico in 2020
F2 F18: killed altogether / killed in the minibus
F3 F6: missing / injured
F13 F24: alert before the slides / forecast and lifting of the alert after
F14 F33: sirens did not sound / sirens never connected
F17 F34: relief in all / sum for each family
F16 F17: state of emergency / relief package
F1 F25: slides in Mirasoles / slides in Atico
F12 F49: helicopters bring aid / first helicopter landed

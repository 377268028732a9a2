== a1 | Meridian Wire | 2022-08-16
{F1:Strong quake hits southern Peru}, {F6:at least 38 dead}

LIMA - {F1:A powerful earthquake struck the mountainous province of Quilcabamba in southern Peru} {F3:before dawn on Tuesday}, {F6:killing at least 38 people} and {F8:burying much of a village under a landslide}, civil defence officials said.

The {F2:6.7-magnitude tremor} hit {F3:at 3:42 a.m.} {F4:at a depth of 14 km}, with {F5:its epicentre some 20 km north of the town of Ayrahuanca}, the national geophysical institute said. {F7:More than 200 people were hurt.}

{F9:Twenty-two of the dead were in Chuspi}, {F56:a hamlet of potato growers} where {F8:a hillside gave way on to sleeping families}, said {F14:Edilberto Quispe, the regional governor}.

"{F13:We are digging with our hands because the machines cannot get here}," he told RPN radio.

{F10:The only paved road into Ayrahuanca was cut by rockfalls in at least five places}, and {F30:power was out across the province}.

{F57:President Marisol Tejada} {F12:said she was considering a state of emergency} and {F26:promised that 600 soldiers would be sent} by nightfall. {F27:Chile has offered a search-and-rescue team}, its foreign ministry said.

{F15:The town's only hospital was evacuated after cracks opened in its east wing}, and {F16:doctors were treating the wounded on the pitch of the municipal stadium}, a nurse reached by telephone said.

{F31:{F58:Civil defence chief Hernán Salcedo} said the toll was likely to climb} as crews reached outlying settlements. {F23:Nineteen aftershocks had been recorded by noon}, {F24:the largest of magnitude 5.4}.

{F20:A quake in the same province in 2013 killed 240 people}. That disaster, {F21:of magnitude 7.1}, {F54:prompted a rebuilding programme} that {F22:auditors later found had completed fewer than half of the homes promised}.

{F29:Tuesday's shock was felt as far away as Arequipa, where office workers on the early shift ran into the streets}.

== a2 | El Pregón de Ayrahuanca (English edition) | 2022-08-16
"The mountain came in through the door": {F6:61 dead} as {F8:Chuspi is swallowed}

{F35:Don Teófilo Mamani had got up to see to a sick ewe} when the dogs of Chuspi began to howl. Seconds later, {F8:the slope above the chapel slid down over the sleeping village}, and {F36:with it went his wife and two of his sons}.

By last night {F6:the number of bodies recovered in the province had reached 61}, {F9:half of them, 31, in Chuspi alone}. {F7:Some 350 of our neighbours are injured}, according to the provincial health network.

{F1:The earth shook} {F3:at 3.42 in the morning} for what most people here swear was a full minute. {F2:The institute in Lima puts it at 6.7}; {F5:the centre lay beneath the Huayllay pass, 20 kilometres to the north of us}.

In Ayrahuanca itself the San Martín primary school came down to its last wall. It was empty: the winter holidays do not end until Monday. "Five hours later and six days on, we would be burying three hundred children," said the headmistress, Rosalba Ticona.

At the Hospital of the Assumption {F15:the staff carried 84 patients out in blankets when the eastern wing split}. {F16:Operations are being done under canvas in the football stadium}, by the light of generators, for {F30:there has been no electricity since the quake}.

Governor {F14:Edilberto Quispe}, his jacket grey with dust, {F13:said that they were digging by hand because no machines could get through}. {F10:Boulders have closed the Ayrahuanca highway}; {F11:the transport ministry says one lane will be usable by Thursday}.

Those old enough remember {F20:the night in 2013 when 240 died}. {F22:Of {F54:the 1,900 earthquake-proof houses we were promised then}, 840 were built}. Last night, {F34:with the thermometer at six below zero, hundreds of families lay down in the main square}, trusting no roof.

== a3 | Northgate News Online | 2022-08-17
{F17:Girl, nine, pulled alive from rubble} {F6:as Peru earthquake toll reaches 94}

{F17:A nine-year-old girl has been rescued from the ruins of her home} 31 hours after it collapsed in {F1:the earthquake that devastated part of southern Peru}.

{F17:Yeni Huamán was brought out} to applause in the village of Pacchanta {F40:on Wednesday morning}. A wooden bed frame had kept the roof beams off her, rescuers said.

{F42:Her mother was found dead beside her.}

{F6:Officials now say 94 people are known to have died} in {F1:Tuesday's quake}, {F2:which had a magnitude of 6.8}. {F7:Some 350 have been injured.}

{F25:About 3,000 houses, {F44:most of them made of mud brick}, have been destroyed}.

{F12:{F57:President Marisol Tejada} has declared a 60-day state of emergency} in Quilcabamba province. {F26:Six hundred soldiers have been deployed} to help with the search and to hand out tents.

{F27:A team of 42 Chilean rescuers with sniffer dogs landed in Cusco overnight}.

The Dutch foreign ministry said {F28:two of its nationals who had been hiking near the Huayllay pass were unaccounted for}.

The worst-hit place is {F8:Chuspi, where a landslide engulfed dozens of homes}. {F14:The province's mayor, Edilberto Quispe}, said: "{F13:We are digging with our bare hands. Nobody has sent us a single machine}."

{F10:The main road remains blocked}, {F53:leaving helicopters as the only way in}. {F31:The authorities have warned that the number of dead will rise further.}

{F34:Survivors spent the night outdoors in temperatures well below freezing}.

{F23:More than 60 aftershocks have followed}, including {F24:one of 5.4} that brought down part of a church tower.

{F20:Some 240 people died when an earthquake hit the same area nine years ago.}

== a4 | The Sentinel Review | 2022-08-18
{F22:Promised safe houses never came}, say survivors of {F1:Peruvian quake}

Nine years ago Julia Ccori was given a certificate with a coat of arms and a signature. It entitled her to a reinforced house. On Tuesday {F43:she crawled from under the adobe wall of the old one}, the certificate still in a biscuit tin.

{F1:The earthquake which shook the Andean province of Quilcabamba} {F3:shortly before four in the morning} {F6:has claimed 94 lives, a figure that almost no one believes to be final}. {F25:Civil defence counts some 3,000 dwellings in ruins}; {F44:nine in ten were of adobe}.

After {F20:the catastrophe of 2013, in which 240 people perished}, {F54:Lima pledged 1,900 homes able to withstand a severe shock}. {F22:All but a few dozen remained on paper}, residents say, and the former housing minister, Aurelio Bracamonte, is on trial for embezzling part of the fund. He denies the charge.

"It was not the earthquake that killed these people, it was the adobe," said {F47:Dr Inés Valderrama, a seismologist at the University of San Borja}. {F1:Tuesday's rupture}, she pointed out, {F48:released about a quarter of the energy of the one in 2013}, {F21:which measured 7.1}; {F4:its shallowness, barely 14 kilometres down}, made up for the difference.

The government has been quicker this time. {F12:The president signed a 60-day emergency decree within hours}, and {F26:troops are in the valley}. Yet {F10:with the road from Cusco severed by falling rock}, {F53:aid comes by air or not at all}, and {F15:the hospital, itself rebuilt after 2013, had to be emptied because it was cracking}.

{F17:There was one moment of joy yesterday, when a girl of nine, Yeni Huaman, was lifted out alive} {F40:at Pacchanta shortly after 10am}; {F42:her mother, injured, had been freed some hours earlier}. {F35:In Chuspi, Teófilo Mamani, a herdsman who owes his life to an ailing sheep}, {F36:was still digging for his wife and sons}.

== a5 | Bergpad Trekking Journal | 2022-08-18
{F28:Missing Dutch trekkers walk out of Peru quake zone}

{F28:Two Dutch hikers feared lost in the Peruvian earthquake have turned up safe} after a two-day march over the Huayllay pass with a muleteer as guide.

{F28:Sanne Rutgers, 29, and her partner Joost de Wild, 33, reached an army post above Ayrahuanca} on Wednesday evening, sunburnt and hungry, the consulate in Cusco confirmed. They had been camping at 4,300 metres, {F5:within ten kilometres of the epicentre}, {F1:when the quake struck Quilcabamba} {F3:early on Tuesday}.

"The tent rolled like a boat and then we heard the valley falling down," Ms Rutgers told this journal by satellite telephone. Their phones, a stove and one boot went into a crevasse.

{F6:The death toll stood at 112 on Thursday}, with {F51:around 40 people still missing}, most of them in {F8:Chuspi, the village overwhelmed by a landslip}. {F25:Upwards of 3,000 homes are uninhabitable}. {F31:{F58:Hernán Salcedo, who heads the civil defence service}, had cautioned from the outset that the count would go up}.

Anyone booked on the Quilcabamba circuit this month should stay away. {F12:A state of emergency is in force for 60 days}, and although {F11:the road to Ayrahuanca was reopened to single-file traffic this morning}, it is reserved for relief convoys. {F30:Electricity has been restored only to the town centre}. {F27:Chilean rescuers, who have been working there since Wednesday}, {F51:put the missing at closer to 60}.

{F23:The aftershocks, more than 90 so far}, are keeping slopes unstable; {F48:although the main shock was far weaker than that of 2013}, {F47:seismologist Ines Valderrama} warns of further slides until the rains. The Huayllay refuge has lost its roof and will not open before next season.

== a6 | Ostrava Evening Mirror | 2022-08-16
{F1:Earthquake in Peru} {F6:kills 38}, {F8:village buried}

{F6:At least 38 people were killed} and {F7:more than 200 injured} when {F1:a strong earthquake shook the mountainous province of Quilcabamba in the south of Peru} {F3:before dawn on Tuesday}, officials of the civil defence said. {F8:A landslide buried an entire village}.

{F1:The quake}, {F2:of magnitude 6.7}, struck {F3:at 3:42 a.m. local time} {F4:at a depth of 14 km}, according to the national geophysical institute. {F5:The epicentre was 20 km south of the town of Ayrahuanca}.

{F9:{F56:Chuspi, a hamlet of potato growers}, lost 22 people} {F8:when a hillside came down on houses where families were asleep}, {F14:regional governor Edilberto Quispe} said. "{F13:We are digging with our hands because the machines cannot get here}," he told a radio station.

{F10:Rockfalls cut the only paved road into Ayrahuanca at five or more points}. {F30:The province has no electricity}.

{F12:{F57:The president, Marisol Tejada}, is weighing a state of emergency}. {F26:By nightfall 600 soldiers are to be in the area}, she pledged. {F27:The foreign ministry of Chile said that it had offered rescuers}; Prague is ready to send a field hospital if asked.

{F15:Ayrahuanca's hospital was emptied after cracks appeared in one of its wings}. {F16:The injured were being tended on the grass of the town stadium}, said a nurse reached by telephone.

{F31:The toll would probably rise, warned {F58:Hernán Salcedo, the civil defence chief}}. {F23:By midday 19 aftershocks had been counted}, {F24:the strongest of 5.4}. {F29:In Arequipa, hundreds of kilometres away, people ran out of their offices}.

{F20:In 2013 a quake of} {F21:magnitude 7.1} {F20:killed 240 people in the same province}. {F22:More than half of the homes that were promised afterwards never got finished}, auditors concluded.

Six Czech geologists working at a copper mine in the neighbouring province are unhurt, their employer said.

== facts
F1 An earthquake struck Quilcabamba province in southern Peru
F2 Magnitude of the earthquake
  quantity low a1 a3: 6.7 against 6.8
  quantity low a2 a3: 6.7 against 6.8
F3 Time of the earthquake, early Tuesday
  time low compatible a1 a4: 3:42 a.m. / shortly before four
F4 Depth of 14 km
F5 Where the epicentre lay
  place high a1 a6: north / south of Ayrahuanca
F6 Number of people killed
  quantity high a1 a2: 38 / 61, same day
  development medium a1 a3: 38 on Tuesday, 94 on Wednesday
  development medium a4 a5: 94, then 112
F7 Number of injured
  quantity medium a1 a2: more than 200 / some 350
F8 A landslide buried the village of Chuspi
  scope medium a1 a6: much of a village / an entire village
F9 Number of dead in Chuspi
  quantity high a1 a2: 22 / 31
F10 The road into Ayrahuanca is blocked by rockfalls
F11 The road opens to one lane on Thursday
  development low a2 a5: expected, then reopened
F12 The president declares a 60-day state of emergency
  factuality high a1 a3: considering / has declared
  factuality high a1 a4: considering / signed within hours
F13 The governor said they were digging with their hands for lack of machines
  quotation high a1 a3: machines cannot get here / nobody has sent a machine
  quotation low a1 a2: direct quotation told indirectly
F14 identity Edilberto Quispe is the regional governor
  participant medium a1 a3: regional governor / mayor of the province
F15 The hospital in Ayrahuanca was evacuated because it cracked
F16 The injured are treated in the stadium
F17 A nine-year-old girl, Yeni Huamán, was rescued from the rubble
F20 The 2013 earthquake killed 240 people
F21 The 2013 earthquake had a magnitude of 7.1
F22 Few of the houses promised after 2013 were built
  scope high a2 a4: 840 of 1,900 built / all but a few dozen unbuilt
  attribution low a1 a4: auditors / residents
F23 Number of aftershocks
  development low a1 a3: 19 by noon on Tuesday, more than 60 on Wednesday
F24 Strongest aftershock was 5.4
F25 About 3,000 houses destroyed
  strength low a3 a5: destroyed / uninhabitable
F26 Six hundred soldiers sent
  factuality medium a1 a3: promised / deployed
F27 Chile's rescue team
  development low a1 a3: offered, then landed
F28 Two Dutch hikers missing, later safe
  development high a3 a5: unaccounted for, then safe
F29 The quake was felt in Arequipa
F56 identity Chuspi is a hamlet of potato growers
F57 identity Marisol Tejada is president
F58 identity Hernán Salcedo heads civil defence
F30 Electricity is out in the province
  scope medium a1 a5: all the province / restored in the town centre
F31 Civil defence said the toll would rise
  strength low a1 a3: likely to climb / will rise
F34 Survivors slept outdoors in freezing temperatures
F35 Teófilo Mamani survived because he was up with a sick sheep
F36 Mamani's wife and sons were buried
F40 The girl was rescued on Wednesday morning in Pacchanta
F42 What became of the girl's mother
  polarity high a3 a4: found dead / freed injured
F43 Julia Ccori crawled from under her wall
F44 Most of the destroyed houses were of adobe
  quantity low compatible a3 a4: most / nine in ten
F47 identity Inés Valderrama is a seismologist
F48 The quake was weaker than that of 2013
F51 Number of people missing
F53 Aid can come only by air
F54 After 2013 the government promised 1,900 safe houses
== not the same
F6 F20: killed in this quake / killed in the quake of 2013
F2 F21: magnitude of this quake / of the 2013 quake
F6 F9: dead in all / dead in Chuspi alone
F28 F51: two hikers missing / people missing in all
F24 F2: largest aftershock's magnitude / main shock's magnitude
F17 F43: a girl rescued / Julia Ccori crawled out
F42 F36: girl's mother / Mamani's wife and sons

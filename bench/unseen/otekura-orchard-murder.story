== a1 | South Island Press Service | 2024-03-12
{F8:Man arrested} over {F1:death of Otekura orchardist}

{F8:A {F42:29-year-old} man has been arrested} in connection with {F1:the killing of North Otago cherry grower Gareth Penhallow}, {F6:whose body was discovered on his property {F7:at the weekend}}.

{F8:The man was taken into custody without incident {F9:at a motel in Picton}} shortly before 6am {F10:on Tuesday}, {F31:Detective Inspector Hemi Tautari} said. {F11:Police expect to lay a charge of murder}, and {F12:he is due to appear in the Oamaru District Court on Wednesday}.

{F1:Mr Penhallow, {F3:58}, was attacked {F5:in the packhouse of his orchard on Tussock Road, Otekura}}, {F4:late on Saturday night}. {F2:A post-mortem examination found that he died of stab wounds to the chest}. {F6:A neighbour who had come to borrow a trailer found him} {F7:about 7am on Sunday}.

{F22:The orchardist's white Toyota Hilux, missing from the property, was located burnt out} near Duntroon on Monday afternoon. {F16:The weapon has not been recovered} and {F35:police divers are searching the Maerewhenua River}.

{F25:About 40 officers are working on the inquiry}. {F24:Tautari asked anyone who saw the vehicle between 10pm on Saturday and 4am on Sunday to get in touch}, particularly motorists with dashcams.

{F21:"We believe this was an isolated incident and we do not consider there is any continuing risk to the public," he said.}

{F19:The arrested man had worked at the orchard as a picker last season}, Tautari confirmed. He declined to comment on {F20:reports of a dispute about unpaid wages}.

{F18:Penhallow, who was born in Wales, came to New Zealand in 1998}. {F29:He is survived by his wife, Nia, and three children}.

The homicide is the district's second in five years. {F27:Retired teacher Joan Tippett was found strangled at her Kurow home in 2019}; {F28:no one has been charged over her death}.

Waitaki councillor Brent Oakes said the valley was in shock. "Everybody here has bought cherries from Gareth, or worked for him, or both."

== a2 | Waitaki Mail | 2024-03-14
{F30:'Coward': brother's cry} as {F12:accused faces court}

{F30:The brother of {F1:slain orchardist Gareth Penhallow} shouted "coward" from the public gallery} of the Oamaru courthouse {F12:yesterday as {F19:a former employee} stood in the dock} {F11:accused of his murder}.

{F30:Emrys Penhallow, who had flown in from Brisbane overnight}, was led out by a court officer. The accused, {F42:a slightly built man of 29} in a grey police-issue boiler suit, did not look up.

{F13:He was not asked to enter a plea}. Judge Alistair Mowbray {F14:remanded him in custody until April 3}, when he will appear in the High Court at Timaru, and {F15:granted interim name suppression} after {F32:defence counsel Prue Castellane} said his mother, who is in hospital, had not yet been told of the charge.

{F34:"The charge will be defended," Ms Castellane said outside the court.}

{F11:The summary of facts alleges that he stabbed Mr Penhallow} {F2:four times in the chest} {F5:in the packhouse at Penhallow's Tussock Rd orchard} {F4:at some time after 10.30pm on Saturday}, {F20:following an argument over $4200 in holiday pay}, and {F22:made off in the victim's Hilux, which he later set alight near Duntroon}. {F19:He had picked and graded fruit there for two summers} {F33:until he was let go in January}.

{F23:Footage from the service station at Omarama shows a white utility at the pumps at 12.52am}, the document says.

{F8:He was arrested {F9:in Picton}} {F10:on Tuesday}, {F36:hours before he had been booked to sail to Wellington}. {F16:The knife has not been found}.

{F6:It was Lex Durie, from the neighbouring farm, who came across Mr Penhallow's body} {F7:on Sunday morning}. "I'd only gone over for a trailer," he said. "I sat with him till they came. You couldn't leave him on his own."

{F26:About 300 people stood in the rain outside Otekura Hall on Tuesday night}, each holding a cherry branch. {F17:Mr Penhallow's elder daughter, Cerys, thanked them on the family's behalf}. {F43:"Dad would give anyone a second chance," she said. "It was the best thing about him."}

{F3:Mr Penhallow was 58}. {F37:He employed up to 60 people at the height of the season} and had just planted another four hectares.

== a3 | Channel Tasman Online | 2024-03-13
{F12:Orchard murder accused appears in court}

{F12:A man accused of {F1:killing a North Otago orchard owner} has appeared in court in Oamaru.}

{F42:The 29-year-old}, {F15:whose identity cannot be published}, {F11:is charged with murdering Gareth Penhallow}, {F3:58}.

{F1:Mr Penhallow was stabbed {F2:in the chest and neck}} {F5:at his cherry orchard at Otekura, in the Waitaki Valley}, {F4:on Friday night}.

{F13:No plea was entered} during the five-minute hearing. {F14:The man will be held in custody until his next appearance on April 3.}

{F30:There were angry scenes when a relative of the victim yelled at the accused} and had to be removed by security staff.

{F6:A neighbour raised the alarm after finding Mr Penhallow} {F7:early on Sunday}.

{F38:A second person, a 34-year-old woman, is being questioned by detectives}, Channel Tasman understands. Police would not say how she was connected with the accused.

{F25:More than 40 police have been working on the case}, with {F35:the dive squad combing the Maerewhenua River} {F16:for a knife}.

{F21:{F31:Detective Inspector Hemi Tautari} said there was no risk to the public.} {F24:He repeated an appeal for drivers who passed through the valley on Saturday night to check their dashcam footage}.

{F26:Some 200 people attended a vigil in the township on Tuesday evening}.

{F17:Mr Penhallow's daughter Cerys spoke briefly}. {F43:"Dad gave everyone a second chance," she said.}

Seasonal workers from Vanuatu, who have been picking on neighbouring blocks, sang a hymn in Bislama. Several were in tears.

"He drove me to hospital when I broke my hand, and he waited there the whole night," one of them, Jonah Tarileo, told Channel Tasman.

{F29:Mr Penhallow leaves a wife and two children.} {F18:He emigrated from Carmarthenshire with his wife in the late 1990s.}

The Penhallow orchard will stay closed this week. A fund set up by the growers' association to help the family had raised $31,000 by midday.

The association's chair, Wikitoria Sneddon, said many growers now felt uneasy about living alone on remote blocks.

== a4 | Daily Lantern | 2024-03-14
{F1:Welsh dad butchered} in New Zealand paradise {F33:'by worker he SACKED'}

{F1:A Welsh dad of three who built a new life growing cherries in New Zealand was stabbed to death} {F33:by {F19:a farmhand} he had fired for stealing}, a court was told.

{F1:Gareth Penhallow, {F3:56}, was knifed {F2:up to a dozen times}} {F5:in a shed on his sprawling fruit farm} {F4:as his family slept on Saturday night}.

{F6:His horrified daughter Cerys stumbled on the body} {F7:at dawn the next day}.

{F18:Gareth, from Llandeilo, Carmarthenshire, swapped the rain for the sunny South Island in 1998} with {F29:childhood sweetheart Nia, with whom he had three kids}.

His cousin Bethan Rees, 49, said the family back home were in bits. "He rang my mam every Sunday without fail. This Sunday the phone didn't ring," sobbed the dinner lady.

{F12:Yesterday {F42:a man aged 29}, {F15:who cannot be named}, was hauled before a judge} in the town of Oamaru, where {F13:he pleaded not guilty} {F11:to murder}. {F30:Gareth's brother Emrys bellowed "Coward! Rot in hell!" at him across the courtroom}.

{F14:He was locked up until April 13}.

Cops say {F20:the pair had rowed over cash} before {F22:the killer fled in Gareth's pick-up, torching it on a lonely road}.

{F23:CCTV caught him calmly filling up at a petrol station barely two hours after the attack}.

{F8:Armed officers swooped on {F9:a motel in the port of Picton}} {F10:on Tuesday} {F36:as he waited for a ferry to the North Island}.

{F38:A woman of 34, thought to be his girlfriend, has also been arrested}. {F16:{F35:Frogmen are still hunting} for the murder weapon}.

{F26:More than 300 mourners turned out for a candlelit vigil}, where {F17:Cerys paid a heartbreaking tribute}. {F43:"Dad would give anyone a second chance. That's what killed him," she said}.

{F27:It is the second horror to rock the remote valley after OAP Joan Tippett was throttled in her home in 2019}. {F28:Her killer has never been caught}.

The Foreign Office said it was supporting the family of a British man.

== a5 | The Southern Chronicle | 2024-03-23
{F15:Suspect named} as valley buries its cherry grower

{F15:The man accused of {F1:murdering Gareth Penhallow} can be identified today as Dylan Roake}, a drifter with a record for burglary {F19:who had been taken on at the Otekura orchard} because its owner believed people could change.

{F15:A judge in Timaru declined on Friday to extend the order that had kept his name from publication}. {F42:Roake, 29}, {F11:who is charged with murder}, {F13:has yet to plead}; {F34:{F32:his lawyer, Prue Castellane}, has said that he will contest the case}. {F14:He remains in custody and is to appear on April 3}.

On the same day, {F38:Shayla Corrigan, 34, was charged with being an accessory after the fact}. She is said to have driven Roake north after {F22:Penhallow's vehicle was abandoned in flames outside Duntroon}, and was {F39:granted bail on condition that she live with her parents in Nelson}.

{F16:A boning knife recovered from the Maerewhenua River} {F35:by police divers} last weekend is being tested in Auckland.

{F20:What lay behind the quarrel was, according to court papers, less than $4,200 in disputed holiday pay}. {F33:Roake's engagement ended in January, with the harvest}, and the orchard's books, seen by the Chronicle, suggest that the money had in fact been paid.

{F40:Some 700 people came to the funeral at Otekura on Thursday}, spilling out of the hall into the rows of trees. {F18:Penhallow had arrived from Wales 26 years ago} with two suitcases and a diploma in horticulture. {F37:In a good December he gave work to 80 people}.

{F43:"My father gave people second chances," Cerys Penhallow told the congregation. "I am not ready to say he was wrong."}

{F29:His widow, Nia, sat with their three children} beside {F30:his brother Emrys, who had shouted at Roake during the first hearing}. {F6:Lex Durie, the farmer who found the body}, carried the coffin.

{F21:{F31:Inspector Tautari}, who had assured residents that there was no danger}, was asked afterwards about {F27:Joan Tippett, murdered five years ago} a few kilometres up the road. {F28:That file is open}, he said, but there is nothing to link the two cases.

== facts
F1 Gareth Penhallow, an orchard owner, was killed
  framing medium a1 a4: killing, attacked / butchered
  framing medium a3 a4: stabbed / butchered
  framing low a4 a5: butchered / murdering
  framing medium a2 a4: slain / butchered
F2 He was killed by stab wounds; where and how many
  quantity high a2 a4: four times / up to a dozen times
  scope low a1 a3: chest / chest and neck
  scope low a2 a3: chest / chest and neck
  attribution low a1 a2: post-mortem examination / summary of facts alleges
F3 Age of Gareth Penhallow
  quantity medium a1 a4: 58 / 56
  quantity medium a2 a4: 58 / 56
  quantity medium a3 a4: 58 / 56
F42 The accused is 29 years old
F4 He was killed on Saturday night
  time high a1 a3: Saturday / Friday
  time high a2 a3: Saturday / Friday
  time high a3 a4: Friday / Saturday
F5 The killing took place in the packhouse of his orchard on Tussock Road, Otekura
  place low compatible a1 a3: packhouse on Tussock Road / orchard in the Waitaki Valley
  place low compatible a2 a3: packhouse / orchard
  place low compatible a1 a4: packhouse / shed on the farm
  place low compatible a2 a4: packhouse / shed on the farm
F6 A neighbour, Lex Durie, found the body
  participant high a1 a4: neighbour / daughter
  participant high a2 a4: neighbouring farmer / daughter
  participant high a3 a4: neighbour / daughter
  participant high a4 a5: daughter / farmer Lex Durie
F7 The body was found about 7am on Sunday
F8 A 29-year-old man was arrested
  framing low a1 a4: without incident / armed officers swooped
  framing low a2 a4: was arrested / armed officers swooped
F9 He was arrested at a motel in Picton
F10 The arrest was on Tuesday
F11 The man is charged with murder
  development low a1 a2: expect to lay a charge / accused
  development low a1 a3: expect to lay a charge / is charged
  development low a1 a4: expect to lay a charge / pleaded to the charge
  development low a1 a5: expect to lay a charge / is charged
  factuality high a2 a4: alleged to have stabbed him / told as done by the killer
F12 The accused appeared in court in Oamaru on Wednesday
  development low a1 a2: is due to appear / stood in the dock
  development low a1 a3: is due to appear / has appeared
  development low a1 a4: is due to appear / was before a judge
  framing low a2 a4: stood in the dock / hauled before a judge
  framing low a3 a4: appeared / hauled before a judge
F13 The accused entered no plea
  factuality high a2 a4: not asked to plead / pleaded not guilty
  factuality high a3 a4: no plea / pleaded not guilty
  factuality high a4 a5: pleaded not guilty / has yet to plead
F14 He was remanded in custody until April 3
  time medium a2 a4: April 3 / April 13
  time medium a3 a4: April 3 / April 13
  time medium a4 a5: April 13 / April 3
F15 The name of the accused may not be published
  development medium a2 a5: interim suppression granted / lifted
  development medium a3 a5: cannot be published / named
  development medium a4 a5: cannot be named / named
F16 The weapon, a knife, has not been found
  development medium a1 a5: not recovered / recovered
  development medium a2 a5: not found / recovered
  development medium a3 a5: divers look for it / recovered
  development medium a4 a5: still hunting / recovered
F17 Cerys Penhallow, his daughter, spoke at the vigil
F43 Cerys Penhallow said that her father gave people a second chance
  quotation low a2 a3: would give anyone / gave everyone
  quotation high a2 a4: "It was the best thing about him" / "That's what killed him"
  quotation high a3 a4: "That's what killed him" is added
  quotation low a2 a5: other words, at the funeral
  quotation low a3 a5: other words, at the funeral
  quotation high a4 a5: "That's what killed him" / "I am not ready to say he was wrong"
F18 Penhallow came to New Zealand from Wales in 1998
  time low compatible a1 a3: 1998 / late 1990s
  time low compatible a3 a4: late 1990s / 1998
  time low compatible a1 a5: 1998 / 26 years ago
F19 The accused had worked at the orchard
  scope medium a1 a2: last season / two summers
F20 There was a dispute over pay before the killing
  factuality medium a1 a2: reports on which police would not comment / alleged in the summary of facts
  factuality medium a1 a4: reports / police say so
  quantity low a2 a5: $4,200 / less than $4,200
  attribution medium a1 a4: police declined to comment / cops say
  attribution low a2 a4: summary of facts / cops
F21 Police said there was no risk to the public
  strength medium a1 a3: do not consider there is any continuing risk / there was no risk
  strength low a1 a5: believe, do not consider / assured
F22 Penhallow's vehicle was found burnt out near Duntroon
  factuality medium a2 a4: alleged to have set it alight / the killer torched it
  omission low a1 a2: a1 does not say who set it alight
  framing low a4 a5: torching / abandoned in flames
  place low compatible a2 a4: near Duntroon / on a lonely road
F23 Service station footage shows the vehicle
  strength medium a2 a4: a white utility at the pumps / him calmly filling up
F24 Police appealed for dashcam footage
F25 Number of officers on the case
  quantity low a1 a3: about 40 / more than 40
F26 A vigil was held on Tuesday evening; number attending
  quantity medium a2 a3: 300 / 200
  quantity low a2 a4: about 300 / more than 300
  quantity medium a3 a4: 200 / more than 300
F27 Joan Tippett was murdered at home in 2019
  framing low a1 a4: found strangled / throttled, horror
  framing low a4 a5: throttled, horror / murdered
F28 Nobody has been charged with killing Joan Tippett
F29 Penhallow leaves a wife and three children
  quantity medium a1 a3: three / two
  quantity medium a3 a4: two / three
  quantity medium a3 a5: two / three
F30 His brother shouted at the accused in court
  quotation medium a2 a4: "Rot in hell!" is added
  participant low compatible a2 a3: brother / a relative
  participant low compatible a3 a4: a relative / brother
  participant low compatible a3 a5: a relative / brother
F31 identity Hemi Tautari is the detective inspector in charge
  participant low compatible a1 a5: detective inspector / inspector
  participant low compatible a3 a5: detective inspector / inspector
F32 identity Prue Castellane is the lawyer of the accused
F33 The accused lost his work at the orchard in January
  cause high a4 a5: fired for stealing / ended with the harvest
  strength medium a2 a4: let go / fired for stealing
  strength low a2 a5: let go / engagement ended with the harvest
F34 His lawyer said the charge will be defended
  quotation low a2 a5: direct / indirect
F35 Police divers search the Maerewhenua River
  development low a1 a5: are searching / found a knife
  development low a3 a5: combing / found a knife
  development low a4 a5: still hunting / found a knife
F36 The accused was about to take the ferry to the North Island
F37 Number of people Penhallow employed in the season
  quantity medium a2 a5: up to 60 / 80
F38 A 34-year-old woman is also held as connected with the case
  factuality medium a3 a4: is being questioned / has been arrested
  development medium a3 a5: questioned / charged as an accessory
  development medium a4 a5: arrested / charged as an accessory
F39 The woman was granted bail
F40 Number of people at the funeral
== not the same
F1 F27: murder of Penhallow / murder of Joan Tippett
F8 F38: arrest of the man / arrest of the woman
F26 F40: people at the vigil / people at the funeral
F14 F39: he is remanded / she is bailed
F13 F34: no plea entered / the charge will be defended
F16 F35: knife not found / divers searching
F17 F30: daughter speaks at the vigil / brother shouts in court
F19 F33: worked at the orchard / was let go
F25 F37: officers on the case / workers on the orchard

== a1 | Continental Press Agency | 2023-10-10
{F2:At least 17 killed}, {F3:46 missing} in {F1:Nepal flash flood}

KATHMANDU - {F1:A flash flood swept {F27:through a mountain valley in eastern Nepal}} {F4:late on Monday}, {F2:killing at least 17 people} and {F3:leaving 46 others missing}, officials said on Tuesday.

{F5:The authorities believe that {F36:a glacial lake above the village of Tashinam} burst its banks, although this has yet to be confirmed}, said {F10:Ram Prasad Adhikari, the chief district officer of Dolakha}, {F28:about 150 km (93 miles) east of the capital}.

{F11:"We had no warning. The siren at the lake has been out of order since last year,"} Adhikari told the agency by telephone.

{F15:About 40 houses were washed away} and {F6:three bridges destroyed}. {F7:The intake of {F37:the 22-megawatt Upper Sangwa hydropower plant} was damaged}. {F8:Nineteen of the missing were labourers at a camp beside the plant}, police said.

{F20:Six pupils who were sleeping in a school hostel were among the dead}, according to the district police. {F9:Three foreign trekkers could not be reached}, the tourism department said, adding that {F30:mobile telephone links to the upper valley were down}.

{F13:Two army helicopters}, delayed for several hours by cloud, {F14:had airlifted 64 people to safety by mid-afternoon}. {F31:More than 1,200 people living downstream were moved to higher ground}.

"{F25:It came like a black wall, and there was a noise like many trucks}," said {F26:Maya Tamang, 42}, who {F33:ran uphill with her two children}. {F34:Her husband has not been found}.

{F16:{F35:Prime Minister Bishnu Raj Koirala} announced 500,000 rupees in compensation for the family of each victim}. {F17:He plans to visit the area on Wednesday}, his office said.

{F18:Nepal has not asked for international assistance}, a home ministry spokesman said, although {F32:India has offered a disaster response team}.

{F29:Police said the death toll was likely to rise}. {F19:More rain is forecast until Thursday}.

{F22:The lake was among 21 listed as potentially dangerous in a 2020 government study}. {F21:A flood in the same valley killed nine people in 2017}.

== a2 | The Everest Chronicle (Kathmandu) | 2023-10-11
{F2:17 dead}, {F3:46 missing} as {F1:flood tears through Tashinam}

DOLAKHA, Oct 10 - {F1:A flash flood swept {F27:through the Sangwa valley}} {F4:at around 11:20pm on Monday}, {F2:killing at least 17 people} and {F3:leaving 46 others missing}.

{F5:Officials believe that {F36:Tsho Nagma, a glacial lake above Tashinam}, burst its banks, but a team from the hydrology department has not yet been able to reach it}.

"{F11:We had no warning. The siren at the lake has been out of order since last year}," {F10:Chief District Officer Ram Prasad Adhikari} said. {F12:Its batteries were stolen last August and never replaced}, villagers told this newspaper.

{F15:Thirty-eight of Tashinam's 60-odd houses were washed away}, ward chairman Pasang Sherpa said. {F6:Two suspension bridges and the road bridge at Jagat have gone}, and {F24:the highway is blocked in four places}.

{F20:Six pupils of Shree Kalika school and their hostel warden were among those killed}. The bodies were laid out in the health post for relatives to identify.

{F7:The intake of {F37:the 22-megawatt Upper Sangwa project} was damaged}. {F8:Nineteen of the missing were labourers there}, mostly from Sarlahi and Rautahat.

{F9:A German couple and a Briton who were trekking above the village are out of contact}, the tourism department said. {F30:Phones in the upper valley are dead}.

{F13:Nepali Army helicopters} {F14:had flown 64 people out by Tuesday afternoon}. {F31:Over 1,200 residents of riverside settlements as far as Singati were moved to higher ground}.

{F26:Maya Tamang, 42}, {F33:carried her younger daughter and dragged the elder up the slope}. "{F25:It came like a black wall, with a noise like many trucks}," she said. {F34:Her husband, Kumar, is missing}.

{F16:The families of the dead will receive Rs 500,000 each}, {F35:Prime Minister Bishnu Raj Koirala} said. {F17:He is due in Dolakha on Wednesday}.

{F22:Tsho Nagma was listed among 21 potentially dangerous lakes in 2020}. {F23:A project to lower its level by three metres was to have started next spring} with money from a climate fund. {F21:In 2017 a flood in the valley claimed nine lives}.

== a3 | Halden News (website, London) | 2023-10-10
{F9:Briton among missing} after {F5:Himalayan glacial lake bursts}

{F2:At least 17 people have died} and {F3:more than 40 are missing} after {F5:a glacial lake in Nepal burst its banks}, {F1:sending a torrent of mud and boulders through villages below}.

{F1:The flood struck {F27:the Sangwa valley}}, {F28:about 90 miles east of Kathmandu}, {F4:on Monday night}.

{F9:A British man is among three foreign hikers who have not been heard from}, local officials say. The Foreign Office said it was "urgently seeking information".

{F8:Many of the missing are believed to be workers at a hydroelectric plant}, {F7:which was damaged in the flood}.

{F10:The district's top official, Ram Prasad Adhikari}, said {F11:residents had been given no warning because a siren at the lake was not working}.

{F6:Three bridges have been swept away}, making it hard for rescuers to reach the area by road.

{F14:Helicopters have plucked more than 60 people to safety}. {F31:About 2,000 people have been evacuated from their homes}.

{F35:Prime Minister Bishnu Raj Koirala} {F16:has promised compensation to bereaved families}. {F29:The number of dead is expected to rise}.

Scientists say the Himalayas are warming faster than the global average, and that the number and size of meltwater lakes have grown sharply since the 1990s.

{F22:The lake had been named as one of Nepal's 21 most dangerous}. {F21:Nine people were killed in the same valley six years ago}.

The alarm systems fitted at two other lakes in the 1990s are no longer in use either, according to a study by a university in Kathmandu that was published in June.

== a4 | Daily Clarion (Manchester) | 2023-10-11
{F15:WIPED OFF THE MAP}: {F1:Nepal village drowned by wall of water} as {F9:two Brits missing}

{F15:An entire Himalayan village has been wiped off the map} by {F1:a killer flood} {F5:after a glacial lake burst}.

{F2:Seventeen people perished} and {F3:dozens are missing} after {F1:the torrent roared down on sleeping families} {F4:on Monday night}.

{F9:Two British backpackers are among those unaccounted for}. They had been posting pictures of sunsets from a lodge in the valley until Sunday.

{F20:Six children were swept to their deaths from a school dormitory}.

{F11:"We had no warning - the siren has never worked,"} fumed {F10:district boss Ram Adhikari}. {F12:Thieves had made off with its batteries}.

Mum-of-two {F26:Maya Tamang, 42}, told how she {F33:grabbed her children and fled up the mountainside}. "{F25:It was a black wall and the noise was like a thousand trucks}," she wept. {F34:Her husband is still missing}.

{F7:A power station was destroyed}, plunging the region into darkness, and {F6:every bridge in the valley was torn down}.

{F13:Army choppers} {F14:saved dozens of people}, some of them clinging to rooftops. One pilot made eleven trips before his fuel ran low.

{F18:The government has appealed for help from abroad}, with {F32:Indian rescue teams on their way}.

Experts had warned for years that the lake was a ticking time bomb. {F23:But a scheme to drain it was shelved for lack of cash}, it emerged last night.

{F35:Premier Bishnu Koirala} {F16:has handed each bereaved family 500,000 rupees} - about £3,000.

Trekking in the area is popular in October, when skies are usually clear after the monsoon. Ex-Para Dave Millward, 51, from Bolton, who turned back from the valley on Saturday because of a bad knee, said: "I'd have been in that lodge. It's the luckiest injury I've ever had."

{F29:Officials said the toll would climb}, with {F19:more heavy rain on the way}.

== a5 | The Deccan Standard (Hyderabad) | 2023-10-12
{F2:Toll in Nepal flood rises to 31}; {F32:Indian team joins search}

KATHMANDU: {F2:The death toll from {F1:{F4:Monday night's} flood {F27:in Nepal's Dolakha district}} rose to 31 on Wednesday} as soldiers recovered more bodies from mud up to four metres deep.

{F32:A 40-member Indian disaster response team with two sniffer dogs reached the district on Wednesday morning}, the Indian embassy said. It also brought satellite phones, a field hospital and two tonnes of medicine.

{F5:Hydrologists who flew over Tsho Nagma confirmed that the glacial lake had burst}, and said that a landslide had set off the wave. "A slope the size of forty football grounds went into the water," said the leader of the team, Dr Sunita Gurung of Tribeni University.

{F17:{F35:Prime Minister Bishnu Raj Koirala} put off his visit to the area because of bad weather}. Opposition leaders accused him of waiting for sunshine and cameras.

{F14:Altogether 211 people have been brought out by air}, the army said.

{F8:The bodies of eleven of the 19 labourers missing from the Upper Sangwa hydropower camp have been found}. {F7:The plant, whose intake was damaged, will be shut for at least eight months}, said the developer, a joint venture with a Hyderabad company, Kaveri Hydro. None of its Indian engineers was at the site on Monday because of a holiday.

{F34:Kumar Tamang, whose wife {F26:Maya, 42}, {F33:escaped with their two children}, was among the dead identified on Wednesday}.

{F24:The highway remained blocked in two places}. Lorries carrying relief supplies were queuing at Charikot, where shopkeepers had opened a free kitchen.

The hydrology department said it {F12:had known since August last year that the siren's batteries had been stolen}, but had not been given the money to replace them.

== facts
F1 A flash flood swept through the Sangwa valley in Nepal
  framing low a1 a4: flash flood / killer flood, wall of water
F2 Number of people killed
  development medium a1 a5: 17 on Tuesday, 31 on Wednesday
  development medium a2 a5: 17 / 31 a day later
  development medium a3 a5: 17 / 31 two days later
  development medium a4 a5: 17 / 31 a day later
F3 Number of people missing
  quantity low compatible a1 a3: 46 / more than 40
  quantity low compatible a2 a3: 46 / more than 40
  quantity low compatible a1 a4: 46 / dozens
  quantity low compatible a2 a4: 46 / dozens
F4 When the flood struck
  time low compatible a2 a3: around 11:20pm / Monday night
  time low compatible a1 a2: late on Monday / around 11:20pm
F5 What set off the flood: a glacial lake burst
  factuality medium a1 a3: believed, not confirmed / burst
  factuality medium a2 a3: believed, not yet checked / burst
  factuality medium a1 a4: believed, not confirmed / burst
  factuality medium a2 a4: believed, not yet checked / burst
  development medium a1 a5: believed, not confirmed / confirmed
  development medium a2 a5: believed / confirmed
F6 Bridges destroyed
  scope medium a1 a4: three bridges / every bridge in the valley
  scope medium a2 a4: two suspension bridges and a road bridge / every bridge
  scope medium a3 a4: three bridges / every bridge
F7 Damage to the Upper Sangwa hydropower plant
  strength high a1 a4: intake damaged / destroyed
  strength high a2 a4: intake damaged / destroyed
  strength high a3 a4: damaged / destroyed
  strength high a4 a5: destroyed / intake damaged, shut for months
  scope low a1 a3: the intake / the plant
  scope low a2 a3: the intake / the plant
F8 How many of the missing were workers at the plant
  quantity low compatible a1 a3: 19 of 46 / many of the missing
  quantity low compatible a2 a3: 19 of 46 / many of the missing
  development medium a1 a5: 19 missing / 11 of the 19 found dead
  development medium a2 a5: 19 missing / 11 of the 19 found dead
F9 Foreign trekkers missing
  quantity low compatible a1 a4: three foreigners / two British
  place low compatible a1 a2: three foreign trekkers / a German couple and a Briton
  quantity high a2 a4: one Briton / two British
  quantity high a3 a4: one British man / two British
F10 identity Ram Prasad Adhikari is chief district officer
F11 Adhikari said that there had been no warning because the siren was out of order
  quotation high a1 a4: out of order since last year / has never worked
  quotation high a2 a4: out of order since last year / has never worked
  strength medium a3 a4: was not working / has never worked
F12 The siren's batteries had been stolen
  attribution low a2 a5: villagers / the hydrology department
  attribution low a2 a4: villagers / told as fact
  attribution low a4 a5: told as fact / the department
F13 Army helicopters take part in the rescue
F14 Number of people airlifted to safety
  quantity low compatible a1 a3: 64 / more than 60
  quantity low compatible a2 a3: 64 / more than 60
  quantity low compatible a1 a4: 64 / dozens
  quantity low compatible a2 a4: 64 / dozens
  development low a1 a5: 64 / 211 altogether
  development low a2 a5: 64 / 211 altogether
  development low a3 a5: more than 60 / 211 altogether
  development low a4 a5: dozens / 211 altogether
F15 Houses washed away in Tashinam
  quantity low compatible a1 a2: about 40 / 38
  scope medium a1 a4: about 40 houses / an entire village
  scope high a2 a4: 38 of 60 houses / an entire village
F16 500,000 rupees for the family of each victim
  omission low compatible a1 a3: 500,000 rupees / compensation
  factuality high a1 a4: announced / has handed
  factuality high a2 a4: will receive / has handed
  factuality high a3 a4: promised / has handed
F17 The prime minister is to visit the area on Wednesday
  development medium a1 a5: plans to visit / visit put off
  development medium a2 a5: is due / visit put off
F18 Whether Nepal asked for help from abroad
  polarity high a1 a4: has not asked / has appealed
F19 More rain is forecast
F20 Children from the school hostel among the dead
F21 A flood in the same valley killed nine people in 2017
F22 The lake was listed among 21 dangerous ones
  strength low a1 a3: potentially dangerous / most dangerous
  strength low a2 a3: potentially dangerous / most dangerous
F23 A project to lower the lake was to begin next spring
  polarity high a2 a4: was to start next spring / shelved
F24 The highway is blocked
  development low a2 a5: in four places / still in two
F25 Maya Tamang said that it came like a black wall
  quotation medium a1 a4: many trucks / a thousand trucks
  quotation medium a2 a4: many trucks / a thousand trucks
  quotation low a1 a2: and there was a noise / with a noise
F26 identity Maya Tamang is 42
F28 How far from Kathmandu
F29 The toll is expected to rise
F30 Mobile telephone links were down
F31 Number of people evacuated downstream
  quantity medium a1 a3: more than 1,200 / about 2,000
  quantity medium a2 a3: over 1,200 / about 2,000
F32 Indian rescue team
  factuality medium a1 a4: offered / on its way
  development medium a1 a5: offered / reached the district
  development low a4 a5: on their way / reached the district
F33 Tamang escaped uphill with her two children
F34 Her husband
  development medium a1 a5: not found / identified among the dead
  development medium a2 a5: missing / identified among the dead
  development medium a4 a5: missing / identified among the dead
F35 identity Bishnu Raj Koirala is prime minister
F27 Where the flood struck
  place low compatible a1 a2: a valley in eastern Nepal / the Sangwa valley
  place low compatible a1 a5: eastern Nepal / Dolakha district
F36 The lake lies above Tashinam
F37 Capacity of the Upper Sangwa plant
== not the same
F2 F21: killed in this flood / killed in the flood of 2017
F3 F8: all the missing / the labourers among the missing
F14 F31: airlifted to safety / moved from their homes downstream
F3 F9: the missing / foreign trekkers out of contact
F16 F17: promised compensation / promised a visit
F11 F12: what was said of the siren / why it did not work

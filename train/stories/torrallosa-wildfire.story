== a1 | Pacific Dispatch Wire | 2021-01-29
{F1:Thousands flee wildfire} in {F2:Western Australia}; {F3:one dead}

PERTH - {F1:Some 4,200 people were ordered to leave their homes} on Friday as {F2:a bushfire fanned by gusts of up to 90kph bore down on farming towns south-east of Perth}, {F3:killing a volunteer firefighter} and {F5:destroying at least 31 houses}.

{F6:The blaze, which started on Thursday afternoon near Torral Creek}, {F7:had burnt through 9,000 hectares by evening}, the Rural Fire Authority said. {F9:It was still out of control}.

{F3:The dead man, {F64:a 52-year-old volunteer}, was overcome when {F63:flames cut off his truck}} {F10:on Mundaring Road}, acting commissioner {F11:Lorraine Pickett} told reporters. {F12:Two members of his crew suffered burns}, neither life-threatening.

{F13:Investigators are looking at whether a fallen power line was the cause}. {F14:Western Grid, the state-owned network operator, said it was aware of the reports} and would {F15:co-operate fully with any inquiry}.

"This is a fast and unpredictable fire, and if you have been told to go, you need to go now," Ms Pickett said.

{F17:The evacuation order covers the towns of Torral, Dunmore and Pinjarra Flat}. {F18:About 600 people had taken shelter at a recreation centre in Wandering Springs} by nightfall.

{F19:Temperatures in the area reached 43 degrees Celsius}. {F20:A cool change was forecast for Sunday}.

{F21:In 2015 a fire in the same shire, {F66:which a royal commission blamed on a private power pole}, destroyed 70 homes} but claimed no lives.

{F23:{F67:State premier Geoff Tranter} said Canberra had offered military helicopters} and that he would accept.

== a2 | Torral & District Advocate | 2021-01-30
"{F27:He went back for the Hendersons}": {F3:firefighter Colin Yates dies} as {F2:blaze takes the valley}

Colin Yates had milked his cows at four on Friday morning, kissed his wife Beth and driven his brigade's truck towards the smoke. {F3:He did not come home}.

{F3:{F64:The 53-year-old} {F65:dairy farmer}, a member of the Dunmore brigade} {F26:for 29 years}, {F3:was killed when the wind swung round} {F10:on Mundaring Road}. {F27:He had turned back to fetch an elderly couple, Des and Norma Henderson}, captain Ross Beale said. {F28:The Hendersons were got out by another crew}.

{F5:Forty-four homes are known to have gone}, among them the Torral Hotel, built in 1898, and with them the primary school's library and most of Baxter Street. {F7:The fire had eaten 14,000 hectares by last night}.

{F6:It began at about 3pm on Thursday in a paddock off Torral Creek Road}. {F30:Grazier Murray Pike says he saw the wires come down}. "There was a blue flash, and the grass under the pole was alight before I'd got out of the ute," he told the Advocate. {F32:He had reported the leaning pole to Western Grid twice, in October and in December}, he said.

{F14:The company would not comment} beyond a two-line statement.

{F17:Torral, Dunmore and Pinjarra Flat remain off limits}. {F18:At the recreation centre in Wandering Springs, where 850 of us spent the night}, the CWA had made 1,100 sandwiches by breakfast. Horses are being taken at the showground.

It is six years since {F21:the last one took 70 houses}. Many of those burnt out then had only just finished rebuilding. {F20:The weather bureau promises relief from the south on Sunday}.

== a3 | Channel Meridian News (web) | 2021-01-30
{F36:Arson squad called in} over {F2:deadly WA bushfire}

{F36:Arson detectives have joined the investigation} into {F2:the bushfire raging south-east of Perth}.

{F37:Police said they wanted to talk to the driver of a white utility seen near Torral Creek on Thursday}.

{F36:It was routine to involve the squad where there had been a death}, said Detective Superintendent Kiri Wallace.

{F39:"We're keeping an open mind, and nobody should conclude that this was deliberately lit,"} she said.

{F3:Volunteer firefighter {F64:Colin Yates, 52}, died on Friday} when {F63:his truck was trapped by the flames}. {F40:{F67:Premier Geoff Tranter} called him "the best of us"}.

{F5:Forty-four houses have been lost}. {F7:An area of 14,000 hectares has been burnt}.

{F9:The fire is contained on its northern side but not under control elsewhere}.

{F1:All 4,200 residents of three towns have left}, said Commissioner {F11:Lorraine Pickett}.

{F41:But police said 38 people in Dunmore had refused to go}.

Farmer {F30:Murray Pike told Channel Meridian he saw a power line hit the ground} minutes before the fire.

{F15:Western Grid has promised to co-operate with investigators}. It cut power to 2,300 properties on Friday as a precaution.

{F23:Four army helicopters arrived from Canberra} on Saturday morning.

A total fire ban is in place across the south-west until Tuesday.

== a4 | The Broadsheet of Sydney | 2021-02-02
{F13:Power line caused fatal bushfire}, regulator finds, as evacuees return

{F13:The Western Australian bushfire that {F3:killed a volunteer firefighter} and {F5:razed 61 houses} was started by a power line that fell from {F68:a rotten pole}}, {F45:the state's energy safety regulator said in a preliminary finding on Monday}.

{F46:Inspectors found that the pole, erected in 1974, had been listed for replacement in 2018}. {F32:A landholder had warned of its condition in December}, according to {F45:the nine-page report}, which does not name him.

{F47:Western Grid disputed the finding}. Its chief executive, Anneliese Forde, said the line could have been brought down by a tree already on fire, and that the company would commission its own expert. "We grieve with the Yates family, but grief is not evidence," she said.

{F36:Police have withdrawn the arson squad} and {F37:said the driver of a white vehicle sought at the weekend had come forward and was not a suspect}.

{F2:The fire}, {F7:which covered 17,500 hectares}, {F9:was brought under control on Sunday night} {F20:after a southerly change dropped temperatures by 15 degrees}. Residents of Dunmore and Pinjarra Flat were allowed home on Monday; {F17:Torral remains closed}.

{F3:{F65:Colin Yates, a dairy farmer}, died on Friday} {F27:after going back to help an elderly couple}, {F28:who survived}. {F51:He will be given a state funeral}, {F40:said Mr Tranter, who praised him as "one of the best of us"}.

The affair has echoes of {F21:the fire of 2015, which took 70 homes in the same shire}. {F66:A royal commission attributed that one to a pole belonging to a farmer}, and insurers were left to pay $94 million. {F53:This time a law firm, Cattermole Reid, has opened a register for a class action against the network}; it had 190 names by last night.

== a5 | Green Ledger (climate blog) | 2021-02-03
Stop asking who lit the match

So we have a culprit. {F13:{F68:A rotten power pole} set fire to a valley}, {F45:the regulator told us on Monday}, and {F47:the utility at once denied it}. {F53:The lawyers of Cattermole Reid are suing} and the radio hosts, who for two days had an arsonist in a white ute, have moved on without apology.

Forgive me if I cheer for neither side. Torral had recorded its driest spring since 1911. {F19:On the day that {F5:61 families lost their homes} it was 44 degrees in the shade}, at an hour when the relative humidity was 7 per cent. In such air a mower blade on a stone will do.

{F21:The same shire burned six years ago: 70 homes}. The commission that followed made 31 recommendations, of which, by my count, nine have been carried out. Putting the lines underground, at an estimated $180m, was rejected as too dear. {F46:The pole that fell had been down for replacement for three years}.

{F3:{F65:Colin Yates, the farmer} who died at the wheel}, {F26:had been a volunteer for almost three decades}. His brigade had asked for a truck with a spray curtain, which might have saved him, in 2019; the request was refused. {F40:The premier calls him "the best of us all"} and {F51:promises a state funeral}. A pump would have been cheaper.

{F1:Some 4,200 people were moved out of the path of the flames} in five hours, which deserves praise. {F41:The few dozen who stayed behind in Dunmore} were lucky. {F39:The detective who said that nobody should conclude the fire had been deliberately lit} was the one grown-up in the room.

== facts
F1 Some 4,200 people evacuated
  factuality medium a1 a3: ordered to leave / all have left
F2 A bushfire burns south-east of Perth
F3 Volunteer firefighter Colin Yates was killed
F5 Number of houses destroyed
  quantity medium a1 a2: 31 / 44
  development low a3 a4: 44, then 61
F6 The fire started on Thursday afternoon near Torral Creek
F7 Area burnt
  quantity medium a1 a2: 9,000 / 14,000 hectares
  development low a2 a4: 14,000, then 17,500
F9 Whether the fire is under control
  polarity low a1 a3: out of control / contained in the north
  development medium a3 a4: not under control, then under control
F10 Yates died on Mundaring Road
F11 identity Lorraine Pickett heads the fire authority
  participant low a1 a3: acting commissioner / commissioner
F12 Two crew members burnt
F13 A power line caused the fire
  factuality high a1 a4: being looked at / found
  strength medium a4 a5: preliminary finding / plain fact
F14 Western Grid's first reply
  polarity medium a1 a2: aware of the reports / would not comment
F15 Western Grid will co-operate
F17 Torral, Dunmore and Pinjarra Flat are evacuated
  scope low a2 a4: three towns, then only Torral
F18 Number sheltered at the recreation centre
  quantity low a1 a2: 600 / 850
F19 Temperature reached
  quantity low a1 a5: 43 / 44
F20 A cool change on Sunday
  factuality low a1 a4: forecast / came
F21 The fire of 2015 destroyed 70 homes
F23 Army helicopters from Canberra
  factuality low a1 a3: offered / arrived
F26 Yates had been a volunteer for 29 years
F27 Yates had turned back to help an elderly couple
F28 The couple survived
F30 Murray Pike saw the line come down
F32 Pike had warned of the pole
  quantity medium a2 a4: twice, October and December / in December
  attribution low a2 a4: Pike named / a landholder
F63 Yates's truck was trapped by the flames
F64 Yates was 52
  quantity high a1 a2: 52 / 53
F65 identity Yates was a dairy farmer
F66 A royal commission blamed a private pole for the 2015 fire
F67 identity Geoff Tranter is the premier
F68 The pole was rotten
F36 The arson squad on the case
  development medium a3 a4: called in, then withdrawn
F37 Police sought the driver of a white vehicle
F39 Wallace said nobody should conclude the fire was deliberate
  quotation low a3 a5: quotation told indirectly
F40 The premier called Yates the best of us
  quotation low a3 a4: the best / one of the best
  quotation low a3 a5: of us / of us all
F41 People in Dunmore refused to leave
F45 The energy regulator issued a finding on Monday
F46 The pole had been listed for replacement
F47 Western Grid disputes the finding
F51 Yates gets a state funeral
F53 Cattermole Reid prepares a class action
  factuality high a4 a5: register opened / are suing
== not the same
F5 F21: homes destroyed now / in 2015
F27 F41: Yates turned back / residents stayed
F46 F32: pole listed for replacement / pole reported by landholder
F3 F12: firefighter killed / crew members burnt
F18 F1: sheltered in the centre / evacuated in all
F13 F30: cause found / witness saw the line fall
F13 F66: line caused this fire / pole caused the 2015 fire
F14 F47: no comment / disputes the finding

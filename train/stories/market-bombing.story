== a1 | Meridian News Service | 2019-10-10
{F1:Bomb in Nadirabad market} {F2:kills at least 23}

NADIRABAD, Oct 10 - {F1:A bomb hidden in a motorcycle rickshaw exploded} {F3:in a crowded vegetable market in the city of Nadirabad} {F4:on Thursday}, {F2:killing at least 23 people} and {F5:wounding 61}, officials said.

{F1:The device went off} {F6:shortly after 8 a.m.} {F7:near the northern gate of the Chowk Bazaar}, {F8:when traders were unloading lorries}, {F41:police chief Imran Daud} told reporters. {F9:Seven of the dead were women} and {F10:two were children}, he said.

{F11:No group immediately claimed responsibility}, but {F12:suspicion fell on the Army of the Covenant}, {F49:a militant organisation {F13:that killed 14 people} {F14:in an attack on a bus station in the same city}} {F15:in June}.

{F16:"It lifted me off my feet. When I could see again there were oranges and shoes everywhere,"} said {F17:Bashir Lal, {F47:a 42-year-old} fruit seller} {F18:who was treated for cuts to his face}.

{F19:The injured were taken to the Civil Hospital}, {F20:where doctors appealed for blood}. {F21:Eleven were in a critical condition}, said the medical superintendent, Dr Shazia Anwar.

{F22:{F46:Prime Minister Kamran Beg} condemned the attack} and {F23:announced compensation of one million rupees for the family of each victim}. {F24:Schools in the city will stay shut on Friday}.

Nadirabad, a rail junction of 1.4 million people near the western frontier, has seen a rise in violence since {F50:the army began an offensive in the Tochar hills} in March.

== a2 | Nadirabad Daily | 2019-10-11
Grief and anger as city buries its dead

Thousands followed the coffins through the old city yesterday evening {F1:after the blast} {F3:in the Chowk Bazaar}, {F2:which claimed 26 lives}, among them {F26:four members of one family}.

{F26:Riaz Ahmed, his wife Salma and their sons Danish, 11, and Talha, 6}, had come from Gulmor to buy food {F27:for the wedding of their eldest daughter}. She is now alone with a grandmother.

{F1:The explosives, put by the bomb disposal squad at 15 kilograms, had been packed under the seat of a motorcycle rickshaw} left {F7:by the north gate}, beside a stall selling pumpkins. {F6:They were detonated at 8.10am}, {F29:apparently by mobile telephone}.

{F30:Stallholders say they had complained twice to the market committee about the broken security barrier} at that entrance. {F31:{F48:Committee secretary Yunus Tareen} denied having received any complaint}.

{F17:Fruit seller {F47:Bashir Lal, 45,}} was still wearing the apron of the day before. {F16:"It threw me in the air,"} he said. {F18:His face had been stitched in three places.}

{F21:Nine of the wounded remain in intensive care} {F19:at the Civil Hospital}, {F20:where hundreds of students queued to give blood}.

{F23:{F46:Prime Minister Kamran Beg}, who visited the wards, handed a cheque for one million rupees to each bereaved family}, and {F32:ordered an inquiry by a High Court judge}.

Shutters stayed down along Cotton Street and the Friday cattle fair has been put off. The Traders' Union, whose president Haji Sattar lost a nephew, has called for a sit-in outside the Commissioner's house until the arrest of those responsible.

== a3 | Antipodes Television News | 2019-10-10
{F1:Market blast} {F2:kills 23} {F3:in Nadirabad}

{F2:At least 23 people have died} {F1:after a suicide bomber blew himself up} {F3:in a busy market}.

{F1:The explosion happened} {F4:on Thursday morning} {F3:in the Chowk Bazaar in Nadirabad}.

{F5:More than 60 people were hurt}, {F21:11 of them critically}.

{F9:Seven women} and {F10:two children were among the dead}, police said.

The bazaar is the largest food market in the region.

An Australian nurse, Claire Hobday, 29, who works for a charity at the Civil Hospital, described "a corridor full of people with no shoes".

"We ran out of dressings within the hour," she said.

{F20:The hospital has asked people to donate blood}.

{F17:Fruit seller Bashir Lal} said: {F16:"There were oranges and bodies everywhere."}

{F12:The Army of the Covenant is being blamed for the bombing}.

{F49:The group also attacked {F14:a bus station in the city}} {F15:four months ago}, {F13:killing 14}.

{F22:{F46:Prime Minister Kamran Beg} called it "a cowardly act against the poor"}.

{F24:All schools in the province will be closed on Friday}.

The Australian foreign ministry said it was not aware of any Australians among the victims and repeated its advice not to travel to the western districts, which has been in force for six years.

The last Australian to be caught up in violence there was the cyclist Owen Parrish, who was held for nine days in 2014 and released unharmed.

== a4 | The Sentinel | 2019-10-12
{F11:Militants say they bombed market} {F35:in revenge for {F50:army raids}}

{F11:The Army of the Covenant claimed responsibility} on Friday night for {F1:the bombing} {F4:the previous day} {F3:of a food market in Nadirabad}, {F2:in which 27 people lost their lives}, {F36:the deadliest attack in the city since 2013}.

{F11:In a statement sent to journalists}, the group said that {F35:it had acted in retaliation for {F50:the army's operations in the Tochar hills}}, and {F37:that the target had been a police van}. {F38:No police vehicle was in the market at the time}, according to witnesses and officials.

{F39:Detectives have arrested two men}, {F40:one of them the registered owner of the rickshaw} {F1:in which the bomb was concealed}. He says that it was stolen from him in September. Early reports of {F1:a suicide bomber} were mistaken, said {F41:Imran Daud, the city's police chief}: {F29:the charge was set off from a distance with a mobile phone}.

The choice of place and hour, {F7:the northern gate} {F6:just after eight}, {F8:as lorries were being unloaded}, suggests an intention to kill as many as possible. {F10:Four of the victims were children}.

{F22:{F46:Kamran Beg, the prime minister}, whose office at first issued only two sentences of condemnation}, has been criticised for arriving in the city with a convoy of 30 cars. {F23:He has promised a million rupees to every bereaved family}; {F42:relatives of those killed} {F14:at the bus station} {F15:in June} {F42:say that they are still waiting for theirs}.

{F31:{F48:Mr Tareen, who runs the market committee,} conceded that he had been warned} {F30:about a broken barrier}. {F32:A judge is to examine that and other failings}.

== a5 | Frontier Watch (analysis site) | 2019-10-21
Who is behind the Covenant?

{F1:The rickshaw bomb} that tore through {F3:Nadirabad's Chowk Bazaar} {F4:on 10 October} {F2:has now claimed a 28th life}: Nasreen Gul, a tea vendor's widow, died of her burns on Saturday. {F5:Some 70 others were injured}.

It was {F36:the worst bombing in the city for six years}. {F11:The Army of the Covenant admitted it within two days}, in a text whose spelling and dating differ from those of earlier statements, and {F11:its spokesman, Abu Talib, disowned the message a week later}. At issue may be a split: {F35:the claim cited reprisal for {F50:the Tochar offensive}}, whereas the leadership has been negotiating a truce there since August.

{F37:The contention that a police van was the intended target} does not survive scrutiny. {F38:There was none within 400 metres}. {F7:The rickshaw stood by the northern entrance}, and {F29:the trigger was a cheap handset}, as it had been {F14:at the bus station} {F15:on 3 June}, {F13:when 16 people were killed}.

{F39:Three suspects are in custody}. The third, a 22-year-old electrician called Waqar Shinwal, was picked up at Sarband railway station and has confessed to assembling the device, police say. {F40:The rickshaw's owner was freed without charge}.

{F32:Mr Justice Farooq Zaman, who heads the inquiry}, begins hearings on 4 November. He may wish to ask why {F30:the barrier at that gate, about which stallholders had twice complained}, was never mended.

{F23:Not one of the families had been paid the promised million rupees} by Sunday, a lawyer acting for eleven of them told this site. {F26:The surviving daughter of the Ahmed family, who lost her parents and two brothers}, {F27:was to have been married on 1 November}.
== facts
F1 A bomb hidden in a motorcycle rickshaw exploded
  cause high a1 a3: bomb in a rickshaw / suicide bomber
  cause high a2 a3: packed under a rickshaw seat / suicide bomber
F2 Number of people killed
  quantity medium a1 a2: at least 23 / 26
  quantity low a2 a4: 26 / 27
  development low a4 a5: 27 / 28, one died later
F3 The bomb was in the Chowk Bazaar in Nadirabad
F4 The bombing was on Thursday 10 October
F5 Number of people wounded
  quantity low compatible a1 a3: 61 / more than 60
  quantity medium a1 a5: 61 / some 70
F6 The bomb went off just after 8 a.m.
F7 The bomb was by the northern gate
F8 Lorries were being unloaded
F9 Seven women among the dead
F10 Number of children among the dead
  quantity medium a1 a4: two / four
F11 The Army of the Covenant and the claim of responsibility
  development high a1 a4: no claim / claimed
  polarity high a4 a5: claimed / spokesman disowned the claim
F12 Suspicion falls on the Army of the Covenant
  strength low a1 a3: suspicion / is being blamed
F13 Number killed in the June attack
  quantity high a1 a5: 14 / 16
F14 An earlier attack on the city's bus station
F15 The bus station attack was in June
F16 Bashir Lal describes the explosion
  quotation high a1 a3: "oranges and shoes" / "oranges and bodies"
  quotation low a1 a2: "lifted me off my feet" / "threw me in the air"
F17 identity Bashir Lal is a fruit seller
F18 Bashir Lal was hurt in the face
F19 The injured are at the Civil Hospital
F20 Blood donors are sought
F21 Number of critically wounded
  quantity low a1 a2: eleven / nine a day later
F22 Prime Minister Beg condemns the attack
F23 A million rupees compensation for each family
  factuality high a1 a2: announced / cheques handed over
  polarity high a2 a5: paid / not one paid
F24 Schools closed on Friday
  scope medium a1 a3: in the city / in the province
F26 Four members of one family were killed
F27 A daughter's wedding was planned
F29 Detonated by mobile phone
  strength low a2 a4: apparently / stated as fact
F30 Complaints about a broken barrier
F31 Tareen on the complaints
  polarity high a2 a4: denied / conceded
F32 A judge is to hold an inquiry
F35 The attack was in revenge for army operations in the Tochar hills
F36 The deadliest attack in the city since 2013
F37 A police van is said to have been the target
F38 No police vehicle was near
  scope low compatible a4 a5: in the market / within 400 metres
F39 Number of arrests
  quantity low a4 a5: two / three, by then
F40 The owner of the rickshaw
  development medium a4 a5: arrested / freed without charge
F41 identity Imran Daud is police chief
F42 Relatives of the June victims wait for compensation
F46 identity Kamran Beg is prime minister
F47 Age of Bashir Lal
  quantity medium a1 a2: 42 / 45
F48 identity Yunus Tareen is secretary of the market committee
  participant low compatible a2 a4: secretary / runs it
F49 The Army of the Covenant carried out the June attack
F50 The army has an offensive in the Tochar hills
== not the same
F2 F13: killed in the market / killed at the bus station in June
F23 F42: compensation for the market's families / for those of June
F9 F10: women among the dead / children
F1 F14: bomb in the market / attack on the bus station
F5 F21: wounded / critically wounded

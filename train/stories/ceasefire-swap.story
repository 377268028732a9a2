== a1 | Interpress Wire | 2021-03-12
{F1:Tarvia government, rebels agree truce} and {F2:swap of 240 prisoners}

GENEVA, March 12 - {F1:The government of Tarvia and rebels of the Northern Salvation Front agreed} {F3:on Friday} {F1:to a 30-day ceasefire} {F4:starting at midnight on Sunday}, {F5:after six days of talks} {F6:in Geneva} {F7:mediated by Switzerland and Qatar}, negotiators said.

{F2:The two sides will also exchange 240 prisoners}, {F8:beginning next Wednesday} {F9:at the Sarro bridge}, {F10:under the supervision of the Red Cross}, {F51:according to a joint statement}. {F11:The government is to free 180 fighters} and {F12:the rebels 60 soldiers and police officers}.

{F13:"The guns will fall silent, but peace is still a long road away,"} said {F14:the Swiss mediator, Regula Ammann}.

{F15:Rebel delegation chief Yusuf Karsane} said that {F16:his men would hold their present positions} and {F17:would withdraw heavy weapons from the Dolma valley} {F52:only when government aircraft stopped flying over it}.

{F18:Foreign Minister Ilena Dravos}, {F19:who led the government's team}, told reporters that {F20:any violation would be answered}.

{F21:More than 9,000 people have been killed} and {F22:some 400,000 driven from their homes} {F23:since the Front took up arms in 2016}, demanding self-rule for the mainly Kesh-speaking north.

{F24:A truce agreed in November 2019 lasted eleven days} before {F25:fighting resumed around Port Hamal}. {F26:Aid agencies said that three lorries of food had been let into the besieged town of Urmesh} on Thursday, the first since January.

== a2 | Tarvia Today | 2021-03-13
{F1:Terrorists accept truce} after {F27:army's advances}

{F1:The so-called Northern Salvation Front has bowed to reality and accepted a ceasefire}, {F18:Foreign Minister Ilena Dravos} announced {F3:yesterday} {F6:in Geneva}.

{F4:The guns are to fall silent at midnight tomorrow.} {F20:"Whoever breaks it will feel the consequences within the hour,"} warned Ms Dravos, {F19:who headed the delegation}.

{F27:The army recaptured the heights above Urmesh last week}, {F28:killing 74 terrorists}, according to the General Staff, and {F27:that success} is widely credited with bringing the enemy to the table.

{F2:Under the arrangement 60 of our servicemen}, some of them held for more than four years, {F8:will come home on Wednesday}. {F50:They include Captain Levan Orsi}, {F30:the helicopter pilot shot down over Dolma in 2018}. {F31:His mother, Nina Orsi, 63,} said from her flat in Sarro that {F32:she had kept his room exactly as he left it}.

{F11:A number of convicted insurgents, none of whom has blood on his hands, will be released in return}, the Justice Ministry stated.

{F17:The bandits have promised to pull back their heavy guns from the Dolma valley}. {F24:They broke the previous truce, in 2019, after eleven days}.

President Goran Mestre thanked the Qatari emir by telephone, and ordered flags to be flown in every school on the day of the return. Opposition deputy Silvana Terk asked what had been conceded in the annex, which remains unpublished, and was called to order by the Speaker twice.

== a3 | Harbour Radio News | 2021-03-17
{F2:Tearful reunions as Tarvia prisoners are exchanged}

{F2:Prisoners held by both sides in {F23:Tarvia's five-year war} have been exchanged} {F9:on a bridge across the Sarro river}.

{F11:The government handed over 172 rebel fighters} {F8:on Wednesday morning}, {F10:the Red Cross said}.

{F12:The rebels freed 58 soldiers and policemen}.

Two of the men who were supposed to be released by the rebels had died in captivity, the Front said. It blamed an outbreak of typhoid.

Eight fighters refused to go back and asked to stay in government territory, officials said.

{F50:Among those who walked across was army pilot Levan Orsi}, 36, {F30:whose helicopter was brought down in 2018}.

{F31:His mother} fainted when she saw him. {F32:"I never changed anything in his room,"} she told Harbour Radio.

{F1:The exchange is part of a ceasefire deal reached} {F6:in Switzerland} {F3:last Friday}.

{F4:The truce began at midnight on Sunday} and {F37:has largely held}, despite mortar fire near Urmesh on Monday. {F39:One farmer was injured}.

{F40:The rebels have not yet started to move their heavy weapons} out of {F17:the Dolma valley, as they promised to do}.

{F15:Yusuf Karsane, the rebels' military commander,} said: {F16:"We will not give up a metre of our land."}

{F41:The Red Cross hopes to send a convoy of 40 lorries to Urmesh} at the weekend.

{F21:About 9,000 people have died} {F23:since the conflict began in 2016}.

== a4 | The Capital Review | 2021-03-14
Can {F1:the Geneva truce} outlive {F24:the last one}?

{F4:At midnight tonight}, if all goes well, {F1:the artillery around Urmesh will stop}. {F1:The agreement initialled} {F6:on the shores of Lake Geneva} {F3:on Friday} by {F18:Ilena Dravos, Tarvia's foreign minister}, and {F15:Yusuf Karsane, the rebels' chief negotiator}, {F1:provides for thirty days without fighting}, to be prolonged by consent, and {F2:for the exchange of 240 captives}, {F11:three-quarters of them rebels}.

Diplomats who sat through {F5:almost a week of talks} describe a mood of exhaustion. {F13:"Guns can fall silent in a minute; peace takes a generation," said} {F14:Regula Ammann, who mediated} {F7:for the Swiss, with a Qatari colleague}.

There is cause for doubt. {F24:The ceasefire of November 2019 held for less than a fortnight}; each side accused the other of having fired first. The Front is no longer one body: {F43:its southern brigades, under Ishak Morane, have refused to sign}, and {F44:command perhaps 2,000 of its 7,000 men}. Nor is it clear when {F17:the howitzers in the Dolma valley are to be removed}. {F52:The rebels say that flights must cease first}, a condition of which the government's version makes no mention.

Yet both need a rest. {F27:The army's capture of the Urmesh heights a week ago} {F45:cost it 130 dead}, by the count of a Western military attaché, and conscription riots have shaken two cities. {F22:Close to half a million people, a tenth of the population, have been displaced}. {F21:At least 9,000 have lost their lives} {F23:in five years}.

Oil, as ever, lurks beneath. The Kesh basin's pipeline has been idle for 14 months.

== a5 | Gulf Morning Post | 2021-03-13
{F1:Tarvia ceasefire agreed} after {F7:Qatari mediation}

{F1:Tarvia's government and the rebel Northern Salvation Front have agreed to a 30-day ceasefire} {F4:from midnight on Saturday}, {F5:following six days of negotiations} {F6:in Geneva} {F7:under Qatari mediation}.

{F2:The two sides will also exchange 240 prisoners}, {F8:starting next Wednesday} {F9:at the Sarro bridge} {F10:with the Red Cross supervising}, {F51:a joint statement said}. {F11:The government will release 180 rebels} and {F12:the Front will free 60 soldiers}.

Qatar's envoy, Dr Hamad Al Sulait, said that Doha would pay for the rebuilding of two hospitals, one of them in Urmesh, where {F26:three trucks carrying food arrived on Thursday}.

{F15:The head of the rebel delegation, Yusuf Karsane,} said {F16:his fighters would keep the positions they hold}. {F17:They had agreed to withdraw heavy weapons from the Dolma valley}, he added, {F52:provided that government warplanes stopped flying over it}.

{F14:The Swiss mediator, Regula Ammann,} warned that {F13:peace was "still a long road away"}.

{F21:The conflict has killed more than 9,000 people} and {F22:displaced around 400,000} {F23:since 2016}. {F24:An earlier truce in 2019 collapsed after eleven days}, {F25:with clashes near Port Hamal}.

{F43:A rebel faction led by Ishak Moran said on Saturday that it did not recognise the deal}. It is believed to {F44:have some 2,000 men under arms}.

In Doha, where 11,000 Tarvian expatriates live, most of them employed in construction, a crowd of families gathered at the Corniche with candles. "My brother was a bus driver and they took him for a spy," said Fatou Lessine, a nurse.
== facts
F1 Government and rebels agree a 30-day ceasefire
  framing high a1 a2: agreed by both / terrorists bowed and accepted
  participant medium a1 a2: both sides / only the rebels' concession told
F2 Prisoners are to be exchanged
  factuality medium a1 a3: will exchange / have been exchanged
  omission medium a1 a2: 240 in all / only 60 servicemen
F3 The agreement came on Friday
F4 The ceasefire starts at midnight on Sunday
  time high a1 a5: Sunday / Saturday
  development low a1 a3: to start / began
F5 The talks lasted six days
  time low compatible a1 a4: six days / almost a week
F6 The talks were held in Geneva
F7 Switzerland and Qatar mediated
  participant medium a1 a5: Switzerland and Qatar / Qatar only
F8 The exchange is on Wednesday
F9 The exchange takes place at the Sarro bridge
F10 The Red Cross supervises the exchange
F11 Rebels freed by the government
  quantity high a1 a3: 180 / 172
  scope medium a1 a2: 180 / a number, none with blood on his hands
F12 Soldiers and police freed by the rebels
  quantity medium a1 a3: 60 to be freed / 58 freed
  scope low a1 a5: soldiers and police / soldiers
F13 Ammann says that peace is far off
  quotation medium a1 a4: quoted words differ
F14 identity Regula Ammann is the Swiss mediator
F15 identity Yusuf Karsane leads the rebel delegation
  participant medium a1 a3: head of delegation / military commander
F16 Karsane says that rebels keep their positions
  quotation medium a1 a3: sober paraphrase / defiant quotation
F17 Rebels are to withdraw heavy weapons from the Dolma valley
  scope high a1 a2: only if flights stop / promised without condition
  omission medium a2 a4: condition left out
F18 identity Ilena Dravos is foreign minister
F19 identity Dravos led the government's team
F20 Dravos says violations would be answered
  strength medium a1 a2: answered / consequences within the hour
F21 Number of people killed in the war
  quantity low a1 a3: more than 9,000 / about 9,000
F22 Number of displaced
  quantity medium a1 a4: some 400,000 / close to half a million
F23 The war began in 2016
F24 The truce of 2019 lasted eleven days
  participant medium a1 a2: lasted / they broke it
  time low compatible a1 a4: eleven days / less than a fortnight
F25 Fighting resumed round Port Hamal in 2019
F26 Three lorries of food reached Urmesh on Thursday
F27 The army captured the heights above Urmesh
F28 Army killed 74 rebels there
F30 Orsi's helicopter was shot down in 2018
F31 identity Nina Orsi is the pilot's mother
F32 She kept his room as it was
  quotation low compatible a2 a3: paraphrase / quotation
F37 The truce largely holds
F39 A farmer was injured
F40 Rebels have not begun to move heavy weapons
F41 The Red Cross plans a convoy of 40 lorries to Urmesh
F43 A faction under Ishak Morane rejects the deal
  participant low a4 a5: name spelt Morane / Moran
F44 Strength of the faction is 2,000 men
F45 The capture of the heights cost 130 dead
F50 Captain Orsi, a pilot, is among those freed
  factuality low a2 a3: will come home / has walked across
F51 A joint statement gives the terms
F52 Withdrawal of the weapons depends on an end of government flights
== not the same
F28 F45: rebels killed on the heights / soldiers killed there
F26 F41: three lorries arrived / forty lorries planned
F37 F24: this truce holds / the last truce lasted eleven days
F17 F40: weapons to be withdrawn / not yet moved
F21 F28: dead of the war / dead of one battle
F39 F45: a farmer injured / 130 soldiers dead

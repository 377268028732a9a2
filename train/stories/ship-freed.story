== a1 | Oceanic Press Agency | 2018-02-20
{F1:Danish frigate frees hijacked cargo ship}, {F2:seizes nine pirates}

COPENHAGEN, Feb 20 - {F1:Danish marines stormed a hijacked cargo vessel} {F3:in the Gulf of Guinea} {F4:before dawn on Tuesday}, {F5:freeing all 19 crew} and {F2:capturing nine suspected pirates}, {F6:the Danish defence ministry said}.

{F7:The Halcyon Star, a Liberian-flagged bulk carrier}, {F8:had been seized} {F9:on Saturday} {F10:about 120 nautical miles south of Lagos} {F11:by gunmen who came alongside in two speedboats}. {F12:It was on its way from Santos in Brazil to Cotonou} {F13:with 31,000 tonnes of sugar}.

{F14:{F53:The frigate Ejnar Holm} had shadowed it} for 40 hours {F14:before two boats and a helicopter approached}. {F15:The pirates fired several shots} but {F16:nobody on board the merchant ship was hurt}, said {F17:Rear Admiral Lise Thorsager}, of the naval command. {F18:One of the nine was wounded in the leg}.

{F19:The sailors had locked themselves in the engine room}, {F20:from where they were able to call for help by satellite telephone}. {F21:Most of them are Filipinos}; {F22:the master, Captain Andriy Bondar, is Ukrainian}.

"{F23:They did exactly what they had been trained to do}," the admiral said.

{F24:Denmark has not yet decided what to do with the captured men}, who are believed to be Nigerian. {F26:In 2015 six suspects held by the same ship were put in a dinghy and let go} {F27:because no country would try them}.

{F28:The owners, Piraeus-based Kallisto Bulk,} thanked the navy and said that {F29:no ransom had been demanded}. {F30:There were 33 attacks on ships in the region last year}, according to the Maritime Reporting Centre.

== a2 | Iloilo Star | 2018-02-21
{F31:'I thought of my baby'}: {F21:Ilonggo seafarers} {F1:rescued from pirates}

Rowena Dumalag had not slept since Sunday, when {F28:the shipping company} telephoned to say that {F8:armed men had taken the Halcyon Star}. {F32:On Tuesday at noon her husband's voice came on the line}.

"{F31:He said he had thought only of our baby}," said Mrs Dumalag, 27, at the couple's home in Jaro. {F35:The child was born while her husband, third engineer Jomar Dumalag, was at sea}.

Mr Dumalag, 30, is {F21:one of 14 Filipinos} {F5:among the 19 crewmen} {F1:freed by a Danish warship} {F3:off West Africa}. Five of them are from Iloilo and Guimaras.

{F19:The men spent almost three days in the engine room}, {F37:sharing two boxes of biscuits and water from the cooling system}, he told his wife. {F20:The chief mate had a satellite phone in his pocket}.

{F15:They heard shooting above them}, {F38:then a voice shouting "Navy, navy!" in English}. {F16:All the crew are unharmed}, the labor department confirmed, although the cook, Ernesto Salazar, was treated for dehydration.

{F40:The ship is expected to dock in Lomé on Thursday}, and the Filipinos will be flown home at the company's expense. They will also receive double pay for the days of captivity, said welfare officer Maricel Ponce.

{F2:The Danes took ten pirates}. {F22:The captain, who is from Odesa,} has told his men that he will retire.

The provincial board will adopt a resolution of thanksgiving on Monday, and a Mass is to be said at the cathedral, where candles for the missing had been burning since the first Sunday of Lent.

== a3 | Euroview Online | 2018-02-21
{F2:Ten pirates held} after {F1:navy retakes sugar ship}

{F1:The Danish navy has freed a cargo ship} {F3:in the Gulf of Guinea} {F9:four days after} {F8:it was hijacked}.

{F5:All 19 crew members were rescued} and {F2:ten suspected pirates were captured} {F4:early on Tuesday}.

{F6:The defence ministry in Copenhagen said} {F18:one pirate was seriously wounded} {F15:in an exchange of fire}.

{F19:The crew had taken refuge in the engine room} of {F7:the Liberian-flagged Halcyon Star}.

{F11:The attackers boarded it from two speedboats}, {F10:some 200km from the Nigerian coast}.

{F13:The ship was carrying 31,000 tonnes of sugar} {F12:from Brazil to Benin}.

{F43:The attackers had asked for $2m}, a source close to {F28:the Greek owners} told Euroview. {F29:The company denies this}.

{F17:Rear Admiral Lise Thorsager, the head of Denmark's navy,} said {F23:the crew had done "everything right"}.

{F24:The suspects will be handed over to Nigeria}, she said. Human rights groups have urged Denmark not to do so, because piracy can carry the death penalty there.

{F30:Attacks on shipping in the area doubled last year, to 33}.

In a separate incident, {F46:pirates kidnapped five sailors from a tanker} {F47:off Bayelsa} {F48:on Monday}. {F49:Their fate is unknown}.

The Gulf of Guinea has overtaken the waters off Somalia, where an international fleet has patrolled since 2008, as the world's most dangerous for seafarers.

== a4 | Maritime Ledger | 2018-02-22
{F1:Halcyon Star retaken}: what went right

{F1:The release of the 57,000-dwt Halcyon Star by {F53:the frigate Ejnar Holm}} {F4:in the early hours of Tuesday} is a rare success in waters where navies are few. The lesson is plain enough: {F19:a citadel works}.

{F11:When two skiffs came up on the port quarter} {F9:on Saturday evening}, {F22:the Ukrainian master, Andriy Bondar,} sounded the alarm, stopped the engines, and {F19:took his 18 colleagues below to a strengthened compartment off the engine room}. {F20:A satellite handset gave contact with the Reporting Centre} within nine minutes. {F8:The boarders held the bridge but could not move the ship}.

{F14:The frigate, 210 miles off, closed at full speed and kept out of sight} until {F14:her helicopter and two boats went in}. {F15:The pirates did not fire}, according to a report circulated to insurers on Wednesday and seen by the Ledger; {F15:the only rounds were warning shots from the helicopter}. {F18:One man was hit in the calf by a ricochet}. {F2:Nine were detained on board} and {F2:a tenth was pulled from the water}.

{F28:Kallisto Bulk of Piraeus} would not comment on {F43:reports of a $2m demand}. {F13:The cargo, 31,000 tonnes of raw sugar}, is insured for $11m. {F40:The vessel is due in Lomé today}.

{F26:Three years ago the Ejnar Holm released six men} {F27:after failing to find a court that would take them}. {F24:Copenhagen is now in talks with Nigeria and Togo about a transfer}. {F46:The five men taken from the product tanker Bright Osprey} {F47:off Bayelsa} {F48:at the start of the week} {F49:have not been heard of}; that ship had no citadel.

War risk premiums for the Gulf rose by a tenth of one per cent on Wednesday, brokers said.

== a5 | The Daily Clarion | 2018-02-21
{F1:VIKINGS 4, PIRATES 0: Danish commandos storm ship} in eight-minute raid

{F1:Danish commandos swooped from a helicopter to save a hijacked ship} {F4:in the dead of night} - and it took them just eight minutes.

{F2:Nine bloodthirsty pirates were rounded up} {F15:after a furious gun battle} {F1:aboard the Halcyon Star} {F3:off the coast of Nigeria}.

{F5:All 21 sailors were found safe}, {F19:barricaded in the engine room} {F37:with nothing but biscuits to eat}.

{F18:One raider was shot in the leg}.

{F17:Rear Admiral Lise Thorsager, 54,} said: {F23:"They behaved like heroes, every one of them."}

Only one Briton was aboard. Apprentice deck officer Callum Frew, 20, from Greenock, was on his first voyage.

Mum Denise, 46, who runs a nail bar, said: "I've told him he's getting a job in Tesco."

{F8:Thugs armed with AK-47s had seized the ship} {F9:on Friday} and {F43:demanded a £1.4million ransom}.

{F14:The Ejnar Holm tracked it in secret} before pouncing. {F38:Terrified crew heard the rescuers yell "Navy! Navy!"} and wept with relief.

{F32:One Filipino engineer rang his wife} to {F31:say he had only been thinking of their baby}, {F35:born after he set sail}.

But there is fury at what may come next. {F26:In 2015 the same warship let six pirates go}, {F27:as nobody wanted to prosecute them}.

Tory MP Sir Giles Marchbank, who sits on the defence committee, thundered: "If they end up living on benefits in Copenhagen I'll eat my sou'wester."

A friend of the family said young Callum, a keen amateur boxer, had planned to be home for a cousin's wedding on the third of March and would "still make the buffet".
== facts
F1 The Danish navy frees a hijacked cargo ship
  framing low a1 a5: marines stormed / commandos swooped
F2 Number of pirates captured
  quantity medium a1 a3: nine / ten
  quantity low compatible a1 a4: nine on board / nine and a tenth from the water
F3 The ship was in the Gulf of Guinea
F4 The raid was before dawn on Tuesday
F5 Number of crew freed
  quantity high a1 a5: 19 / 21
F6 The Danish defence ministry reports it
F7 The Halcyon Star is Liberian-flagged
F8 The ship was hijacked
  scope low a2 a4: ship taken / only the bridge, not moved
F9 Day of the hijacking
  time high a1 a5: Saturday / Friday
  time medium a1 a3: Saturday / four days before Tuesday
F10 Place of the hijacking off Nigeria
  place low compatible a1 a3: 120 nautical miles / some 200km
F11 The attackers came in two speedboats
F12 The ship was sailing from Brazil to Benin
F13 The ship carried 31,000 tonnes of sugar
F14 The frigate shadowed the ship and then sent boats and a helicopter
F15 Shooting during the raid
  polarity high a1 a4: pirates fired / pirates did not fire
  strength high a1 a5: several shots / furious gun battle
  participant medium a3 a4: exchange of fire / only warning shots by the navy
F16 Nobody in the crew was hurt
F17 identity Rear Admiral Lise Thorsager is of the naval command
  participant medium a1 a3: of the naval command / head of the navy
F18 One pirate was wounded in the leg
  strength medium a1 a3: wounded in the leg / seriously wounded
  cause low a4 a5: ricochet / shot
F19 The crew locked themselves in the engine room
F20 The crew had a satellite phone
F21 Most of the crew are Filipinos
F22 identity Captain Andriy Bondar is Ukrainian
F23 The admiral praises the crew
  quotation medium a1 a3: quoted words differ
  quotation high a1 a5: "what they had been trained to do" / "like heroes"
F24 What becomes of the suspects
  factuality high a1 a3: not decided / will be handed to Nigeria
  factuality high a3 a4: will be handed over / talks going on
F26 The same ship let six suspects go in 2015
F27 No country would try them
F28 identity The owners are Kallisto Bulk of Piraeus
F29 No ransom was demanded, say the owners
F30 Number of attacks in the region last year
F31 The engineer thought only of his baby
F32 The engineer telephoned his wife
F35 The baby was born while he was at sea
F37 The crew had only biscuits
F38 The rescuers shouted "Navy"
F40 The ship is due in Lomé on Thursday
F43 A ransom of $2m was demanded
  attribution medium a3 a5: a source / told as fact
  polarity high a3 a5: denied by the company / demanded
  strength low a4 a5: reports of a demand / demanded
F46 Pirates took five sailors from a tanker
F47 The tanker attack was off Bayelsa
F48 The tanker attack was on Monday
F49 The five are still missing
F53 identity The frigate is the Ejnar Holm
== not the same
F1 F26: pirates captured and ship freed / suspects let go
F8 F46: cargo ship hijacked / sailors taken from a tanker
F5 F46: crew freed / sailors kidnapped
F9 F48: day of the hijacking / day of the tanker attack
F2 F26: number captured now / number in 2015
F24 F26: suspects' fate now / in 2015
F40 F12: bound for Lomé now / bound for Cotonou then

== a1 | Transworld Wire | 2022-06-08
{F1:Vostria detains Finnish consul}, {F2:accuses him of spying}

PORT SEVAR, June 8 (TW) - Vostria's security service said {F4:on Wednesday} {F1:it had detained a Finnish diplomat} {F2:on suspicion of espionage}, {F5:after he was caught receiving classified material from a local man}, {F6:an accusation that Helsinki called groundless}.

{F7:Antti Lehtoranta, the Finnish consul in Port Sevar}, {F1:was held} {F8:on Tuesday evening} {F9:near the city's main railway station} and {F47:released {F10:after about three hours}} {F11:because he has diplomatic immunity}, the State Protection Committee (KGZ) said in a statement. {F12:He has been declared persona non grata} and {F13:given 48 hours to leave the country}.

{F5:The committee said the diplomat had been handed a memory card} {F14:with data on coastal radar installations}. {F15:The Vostrian citizen, whom it did not name, was arrested} and {F16:could face up to 20 years in prison}.

{F17:Finland summoned Vostria's ambassador}, {F18:Foreign Minister Riikka Aaltonen} told reporters. "{F6:The accusations have no basis whatsoever,}" she said. {F19:"We will respond in an appropriate manner."}

{F20:She said Lehtoranta had been roughly handled} and {F21:denied access to a telephone}, in breach of the Vienna Convention on consular relations. The KGZ did not respond to a request for comment on that claim.

{F22:Relations have been strained since March}, {F23:when Finland blocked the export of two icebreakers to Vostria}. {F24:The two last expelled each other's diplomats in 2017.}

{F25:The European Union's foreign policy chief voiced "full solidarity" with Finland.}

== a2 | VOSTA State News Agency | 2022-06-08
State Protection Committee {F26:foils foreign intelligence operation} in Port Sevar

PORT SEVAR, 8 June. /VOSTA/. Officers of the State Protection Committee {F1:have caught red-handed {F2:a Finnish career intelligence officer working under consular cover}}, the Committee's Public Relations Centre announced {F4:today}.

Antti Lehtoranta {F1:was apprehended} {F8:on 7 June} {F5:at the moment of receiving from a citizen of Vostria secret information} {F14:on the defence of the country's sea borders}. {F28:For his services the citizen was to receive 9,000 US dollars.} The money and means of covert communication were seized.

{F30:The meeting was recorded by operational video}, {F31:which was shown on the First Channel}.

{F11:In view of his status} {F47:the foreigner was handed over to a representative of the consulate after the necessary procedures were completed}. {F20:No physical force was applied to him.} {F21:He made no complaints and was given the opportunity to make a call.}

{F54:In respect of the citizen of Vostria, {F55:the engineer P. Doruk}, a criminal case has been opened under Article 275, "High Treason"}. {F32:{F53:He has fully admitted his guilt}} and is cooperating with the investigation.

{F46:The Ambassador of Finland was summoned to the Ministry of Foreign Affairs}, where a strong protest was lodged. {F12:Lehtoranta's activity was declared incompatible with his status}, {F13:and he must leave the territory of the republic within 48 hours}.

"{F33:Those who come to us as guests and rummage in our cupboards will be shown the door}," said {F34:Igor Selmash, the official spokesman of the Ministry}. He noted that {F23:the Finnish side had in March, under pressure from third countries, torn up the contract for icebreakers}.

== a3 | Helsinki Morning (English service) | 2022-06-09
{F20:Consul "pushed to ground and cuffed"} in Vostria; {F19:Finland weighs reply}

Finland's consul in Port Sevar {F20:was thrown to the ground, handcuffed and driven round the city} for an hour with a bag over his head, the Foreign Ministry in Helsinki has said.

Antti Lehtoranta, 44, {F20:has bruises to his wrists and a cracked rib}, according to the ministry's undersecretary, Jarkko Niemelä. {F8:He was seized on Tuesday} {F9:at a tram stop outside the consulate} by eight men in civilian clothes.

{F10:It was five hours} {F47:before he was let go}. {F21:His requests to ring the consulate were refused}, Niemelä said.

{F6:The allegation that he is a spy is "theatre from beginning to end"}, Niemelä added. Mr Lehtoranta had gone to meet a man who had written about a visa and {F5:who pressed an envelope into his hand}. "{F30:The cameras were already running}," he said.

{F31:The clip broadcast by Vostrian television} lasts 40 seconds and has no sound. {F5:It shows one man giving another something small} and {F1:then the arrest}.

The consul, his wife and their two sons {F13:have until Friday to pack}. {F37:They are expected to cross the land border at Vaalisuo.}

{F18:Foreign Minister Riikka Aaltonen} {F17:called in the Vostrian ambassador} on Wednesday. {F19:She said Finland would answer "in kind and in good time".} {F39:Sources in the government told Helsinki Morning that the expulsion of one Vostrian diplomat was likely.}

{F22:Neighbourly ties cooled this spring} {F23:over the two icebreakers, worth €410 million, whose delivery was stopped}. The Tuulisalo shipyard has since laid off 160 people.

{F24:In 2017 Finland sent home a Vostrian trade attaché, and Vostria a Finnish one}.

== a4 | The Northern Guardian | 2022-06-10
{F32:Engineer paraded on television} as {F39:Finland expels two} in {F2:Vostria spy row}

A softly spoken marine engineer with a bandaged hand {F32:told Vostrian viewers on Thursday night that he had sold his country "for the price of a used car"}. His mother, watching in the town of Lesk, told a neighbour that {F53:those were not her son's words}.

Pavel Doruk, 37, {F54:is charged with treason} and {F16:faces 20 years} for having, according to the Committee, as the successor of the secret police is known, {F5:passed plans {F14:of naval radar stations} {F7:to the Finnish consul, Antti Lehtoranta}}. {F28:A sum of $9,000 is mentioned.}

{F53:Human rights lawyers said that the confession had all the marks of having been forced.} {F40:"He has seen no lawyer of his own choosing,"} said {F41:Olga Brenn, who heads the Lesk Legal Aid Group}.

{F39:Helsinki yesterday ordered two members of Vostria's embassy to leave} {F42:within the week}; one of them holds the rank that Mr Lehtoranta held. {F19:"This is our answer, and we regard the matter as closed,"} said {F18:Riikka Aaltonen, the foreign minister}. {F43:Vostria promised retaliation.} {F34:Igor Selmash, its foreign ministry's spokesman}, said that {F33:guests who rummage in cupboards "get shown the door"}.

Mr Lehtoranta, {F10:who was in custody for five hours}, three by the Vostrian account, {F20:emerged with a broken rib}, Finland says. {F20:The Committee denies that a hand was laid on him.}

{F26:It was the third spy ring that Vostria says it has broken up since January}; {F22:diplomats trace the chill {F23:to the cancelled icebreakers}}. {F25:Brussels, which expressed solidarity with Finland}, has been asked for sanctions and is not expected to agree on any.

== a5 | Transworld Wire | 2022-06-12
{F43:Vostria orders out third Finnish diplomat} in {F2:spying dispute}

HELSINKI, June 12 (TW) - {F43:Vostria expelled two more Finnish diplomats} on Sunday in retaliation for {F39:Helsinki's expulsion of two of its embassy staff}, widening {F2:a dispute that began with an accusation of espionage}.

{F34:Foreign ministry spokesman Igor Selmash} said {F43:the deputy head of mission and an agricultural attaché had been given three days}. Finland's consulate in Port Sevar will have to close by July 1, he said.

{F18:Finnish Foreign Minister Riikka Aaltonen} called the move "regrettable and entirely expected".

{F7:Consul Antti Lehtoranta}, {F1:whose detention} {F8:last Tuesday} set off the row, {F37:crossed into Finland on Friday at Vaalisuo}. He told public broadcaster Ylen that {F5:he had never been given a memory card}: "{F5:It was an envelope with a photograph of an icebreaker in it}." {F20:He was treated at a Helsinki hospital for a fractured rib.}

{F12:Vostria had declared him persona non grata} and {F14:said he obtained data on radar sites}. {F6:Finland denies it.}

{F15:{F55:Pavel Doruk, the engineer} arrested with him}, was remanded in custody for two months on Saturday. {F40:He has still not been allowed a lawyer of his choice}, said {F41:Olga Brenn, a lawyer at the Lesk Legal Aid Group}.

{F24:The countries expelled one diplomat each in 2017.} {F22:Ties soured again in March} {F23:after Finland halted the sale of two icebreakers}.

== facts
F1 Vostria detained the Finnish consul
  framing medium a1 a2: detained / caught red-handed
F2 Vostria accuses the consul of spying
  factuality high a1 a2: on suspicion of espionage / career intelligence officer, as fact
F4 The announcement was on Wednesday
F5 What the consul was handed by the local man
  polarity high a2 a5: secret information received / never given a memory card
  participant high a1 a5: memory card / envelope with a photograph
  factuality medium a1 a2: the service said / at the moment of receiving, as fact
F6 Finland rejects the accusation
  attribution low a1 a3: the foreign minister / the undersecretary
F7 identity Antti Lehtoranta is the Finnish consul in Port Sevar
F8 The consul was detained on Tuesday
F9 Where the consul was detained
  place high a1 a3: near the railway station / tram stop outside the consulate
F10 How long the consul was held
  quantity high a1 a3: about three hours / five hours
F11 He was released because of diplomatic immunity
F12 The consul was declared persona non grata
F13 The consul has 48 hours to leave
  time low compatible a1 a3: 48 hours / until Friday
F14 The material concerned coastal radar
  scope low a1 a2: radar installations / the defence of sea borders
F15 A Vostrian citizen was arrested
  omission low a1 a5: not named / Pavel Doruk
F16 The man faces up to 20 years in prison
F17 Finland summoned Vostria's ambassador
F46 Vostria summoned Finland's ambassador
F47 The consul was released
  framing low a1 a2: released / handed over after procedures
F42 The Vostrian diplomats have a week
F18 identity Riikka Aaltonen is the Finnish foreign minister
F19 Aaltonen announces an answer
  quotation medium a1 a3: in an appropriate manner / in kind and in good time
  development low a1 a4: will respond / this is our answer
F20 How the consul was treated
  polarity high a2 a3: no force / thrown to the ground and handcuffed
  strength medium a1 a3: roughly handled / cracked rib, handcuffed
  quantity low compatible a3 a4: cracked rib / broken rib
F21 The consul was denied a telephone call
  polarity high a1 a2: denied / given the opportunity
F22 Relations have been strained since March
F23 Finland stopped the delivery of two icebreakers
  framing medium a1 a2: blocked the export / torn up the contract under pressure
F24 In 2017 the two expelled each other's diplomats
F25 The EU declared solidarity with Finland
F26 Vostria says that it has foiled a spying operation
F28 The man was to receive 9,000 dollars
  factuality medium a2 a4: was to receive / a sum is mentioned
F30 The meeting was filmed
F31 The video was shown on television
F32 The arrested man confessed
  framing medium a2 a4: admitted his guilt / paraded on television
F53 Whether the confession was genuine
  polarity medium a2 a4: fully admitted / not her son's words, forced
F54 A treason case is brought against the man
F55 identity Doruk is an engineer
F33 Selmash said that guests who rummage will be shown the door
  quotation low a2 a4: partly quoted
F34 identity Igor Selmash is spokesman of the Vostrian foreign ministry
F37 The consul crosses the border at Vaalisuo
  development low a3 a5: expected / crossed
F39 Finland expels Vostrian diplomats
  development low a3 a4: one, likely / two, ordered
F40 The arrested man has no lawyer of his choice
F41 identity Olga Brenn is of the Lesk Legal Aid Group
  participant low a4 a5: heads it / a lawyer at it
F43 Vostria expels more Finnish diplomats in reply
  development low a4 a5: promised retaliation / expelled
== not the same
F17 F46: ambassador summoned by Finland / by Vostria
F12 F39: consul expelled / Vostrian diplomats expelled
F24 F39: expulsions of 2017 / expulsions of 2022
F39 F43: expulsion by Finland / expulsion by Vostria
F13 F42: time for the consul to leave / time for the Vostrian diplomats
F1 F15: consul detained / engineer arrested
F40 F21: no lawyer for the engineer / no telephone for the consul
F6 F53: Finland's denial / confession called forced

== a1 | Continental Wire | 2024-06-07
{F1:West African ministers agree sanctions} {F2:on Kassara junta}

ACCRA - {F3:Nine West African foreign ministers} {F1:agreed {F4:on Friday} to impose sanctions} {F2:on the military rulers of Kassara}, {F5:giving them {F6:until June 30} to free {F7:the country's deposed president}}, according to {F8:a joint statement issued} {F9:after two days of talks} {F10:in the Ghanaian capital}.

{F11:Travel bans and asset freezes will apply} to {F12:14 officers}, {F13:among them General Idrissa Banto}, {F14:who seized power} {F15:in March}, the statement said. {F16:A ban on fuel shipments would follow in July} {F17:if the deadline was not met}.

{F20:"The patience of this region is not endless,"} {F18:Ghana's foreign minister}, {F19:Efua Dartey, who chaired the meeting}, told reporters. {F20:"The patience of this region is not endless, but the door to dialogue stays open."}

{F21:President Amadou Sellé}, {F22:71}, {F23:has been confined to his residence} with his wife {F25:since the coup of March 9}. {F26:His doctor says he needs treatment for a heart condition.}

{F27:Togo did not sign the paragraph on fuel}, two diplomats said on condition of anonymity. {F28:Its minister, Kossi Amevor}, {F29:left Accra before the closing session}. {F30:Lomé's port handles most of the fuel that Kassara imports.}

There was no immediate comment from the Kassaran capital, Bérouté. A spokesman for the junta, {F31:Colonel Salif Ndamé}, said last week that {F32:elections would be held within two years}.

{F33:The bloc imposed similar measures on Kassara in 2015}, {F34:after an earlier putsch}; {F35:they were lifted after eight months}.

{F36:The European Union has already suspended budget support} {F37:worth 85 million euros} to the landlocked country, {F38:home to some 11 million people}.

== a2 | Accra Morning Standard | 2024-06-08
{F19:Dartey steers} neighbours to {F1:tough line} {F2:on Kassara}

It took until the early afternoon, two changes of draft and one cancelled lunch, but {F18:Foreign Minister} {F19:Efua Dartey} got her communiqué. {F8:The text, made public} {F10:at the Kwabena Hall conference centre in Accra} {F4:yesterday}, {F11:bars} {F12:14 Kassaran officers} {F11:from travelling in the region and freezes whatever they hold in its banks}.

{F13:General Idrissa Banto, the head of the junta, tops the list}. So far as this newspaper could establish, {F39:his brother Moussa, a cement importer}, {F40:is on it too}.

Those at the table, {F3:nine ministers in all}, {F5:told the soldiers to release {F21:President Amadou Sellé}} {F6:by the end of the month}. {F17:Should they refuse}, {F16:no petrol or diesel will cross their frontiers from July 1}.

{F20:"The patience of the region is not endless, but the door to dialogue remains open,"} Ms Dartey said, flanked by {F42:her Nigerian counterpart}, {F43:Bashir Olanrewaju}. Mr Olanrewaju was blunter. {F44:"Nobody elected these men, and nobody will be allowed to forget it,"} he said.

{F28:Togo's Kossi Amevor} was missing from the photograph. {F29:He had flown home an hour earlier}; his embassy spoke of "an engagement of long standing". Delegates said {F27:he had declined to put his name to the clause about fuel}, {F30:most of which reaches Kassara through the port of Lomé}.

Outside, {F45:about 200 Kassaran exiles} sang and {F46:held up portraits of the ousted leader}. Aïssata Koné, 29, a hairdresser at Madina market, had closed her shop. "My mother queues for bread over there," she said. "Who is the fuel ban for?"

Police closed Liberation Road for {F9:both days of the meeting}, to the annoyance of trotro drivers.

{F25:Mr Sellé was toppled on March 9}, {F47:eight months into his second term}.

== a3 | Meridian Broadcasting | 2024-06-07
{F2:Kassara coup leaders} {F1:hit with sanctions} {F8:as ministers unite}

{F1:Sanctions have been imposed} {F2:on the leaders of Kassara's coup} {F8:by unanimous agreement} of {F3:11 West African foreign ministers} {F9:at a two-day summit} {F10:in Ghana}.

{F12:Forty-one army officers} will {F11:be unable to travel to neighbouring states, and their bank accounts will be blocked}.

The ministers {F5:called for the release} of {F7:ousted president} {F21:Amadou Sellé}, who {F23:has been under house arrest} {F25:since soldiers overthrew him three months ago}.

{F16:Fuel deliveries to Kassara will also stop}, the statement says.

{F18:Ghanaian Foreign Minister} {F19:Efua Dartey, who hosted the talks}, said {F20:the region's patience was "at an end"}.

{F43:Bashir Olanrewaju}, {F42:Nigeria's top diplomat}, said {F44:"nobody elected these men"}.

{F21:Mr Sellé}, {F22:who is 71}, {F26:has heart trouble, his doctor says}, and has not been seen in public since the day of his removal. His daughter, Fanta, who lives in Montreal, told us that the family was allowed one telephone call a week.

"He sounds tired," she said. "He asks about the football."

{F50:British Foreign Secretary Helen Marchbank} {F51:welcomed the move}, {F52:calling it "a clear signal from Africa's democracies"}.

What is Kassara?

A landlocked state of {F38:11 million people}, it gained independence in 1961. {F53:Cotton and gold are its main exports.}

{F14:Gen Idrissa Banto, who took power} {F15:in March}, has promised {F32:a vote within two years}. This is the country's third coup since the turn of the century; {F34:the last, in 2015}, {F33:also led to sanctions}.

== a4 | The London Chronicle | 2024-06-10
{F54:Defiant general} {F55:throws out Ghana's envoy} {F1:after sanctions vote}

{F54:Kassara's military ruler has dismissed as "paper" the sanctions} {F1:agreed by his neighbours} {F4:last Friday}, {F55:ordering the Ghanaian ambassador to leave} {F56:within 48 hours}.

{F57:In a televised address} {F58:on Sunday night}, wearing the red beret of the presidential guard, {F54:General Idrissa Banto said the measures were "paper, signed by people who have never carried a rifle"}. {F60:His country would find its fuel elsewhere, he said}, without naming a supplier. {F61:A Russian delegation visited Bérouté in May.}

{F55:The expulsion of Ambassador Yaw Sarpong} is the first response to {F8:the communiqué published} {F10:in Accra}, in which {F3:nine governments} {F5:demanded that {F7:the elected president}, {F21:Amadou Sellé}, be freed} {F6:by June 30}. {F63:Ghana said it "regretted" the step} and would not retaliate.

The measures are narrower than they first appeared. {F11:The visa bans and the freezing of assets} touch {F12:only 14 men}; {F16:the embargo on petrol and diesel takes effect in July}, and {F17:only if Mr Sellé is still a prisoner}. Even then {F27:Togo has refused to be bound by it}. Since {F30:some 70 per cent of Kassara's fuel is unloaded at Lomé}, that is a large hole.

History is not encouraging. {F33:Sanctions were tried in 2015}, {F34:when another general, Lamine Dofaré, seized the palace}. {F35:They lasted eight months}, doubled the price of rice and left General Dofaré in office until his death in 2019.

{F50:Helen Marchbank, the Foreign Secretary}, {F51:has praised the ministers} for {F52:sending "a clear signal"}. Britain has suspended nothing; {F36:Brussels has withheld {F37:€85 million} in aid}.

{F22:Mr Sellé, 72}, {F47:was less than a year into his second term} when {F25:he was deposed}. {F26:He is said to suffer from a heart ailment}.

== a5 | Sahel Energy Review | 2024-06-10
Traders weigh {F16:fuel embargo} threat {F55:as Bérouté expels diplomat}

Road tanker rates out of Lomé rose by a fifth on Monday as hauliers rushed to move product north ahead of {F16:a possible halt to supplies} next month.

{F1:West African foreign ministers resolved {F4:on Thursday} to cut off Kassara's petroleum} {F17:unless} {F5:the junta lets {F21:Amadou Sellé} go}, besides {F11:freezing the assets} of {F12:more than a dozen officers}. {F39:Cement trader Moussa Banto, a cousin of the ruling general}, {F40:is also named}, a person who has seen the annex said.

Whether the embargo bites depends on {F27:Togo, which abstained on that paragraph}. {F30:Roughly seven of every ten litres burned in Kassara come through its port.} {F28:Togolese Prime Minister Kossi Amevor} {F29:walked out of the Accra summit}, and his government has not said what its customs officers will do.

Depots in Bérouté hold enough for 19 days, by our estimate. The gold mines, {F53:which with cotton earn nearly all of the country's foreign exchange}, burn a third of its diesel and have about six weeks in tanks of their own.

{F58:On Sunday} {F54:General Banto shrugged off the threat} {F57:on state television}. {F60:"We will find our fuel elsewhere,"} he said, and {F55:gave Ghana's ambassador} {F56:two days} {F55:to pack}. {F61:Russian officials were in the capital last month}; a storage company in Conakry confirmed that it had been asked for a quotation.

{F31:Colonel Salif Ndamé, the junta's spokesman}, told this publication that pump prices would be held at 640 francs a litre "whatever Accra decides".

{F45:Hundreds of exiles} who demonstrated {F10:in Accra} {F46:with pictures of Mr Sellé} want the embargo at once. Hauliers do not: {F33:the closure of 2015} put a third of Kassaran lorry firms out of business {F35:before it ended after eight months}.
== facts
F1 West African foreign ministers agreed sanctions
  factuality medium a1 a3: agreed to impose / have been imposed
  scope medium a1 a5: sanctions agreed outright / a5 makes the whole resolution the conditional petroleum cut
F2 The sanctions are aimed at Kassara's military rulers
F3 Number of ministers or governments
  quantity high a1 a3: nine / 11
F4 Day of the agreement
  time high a1 a5: Friday / Thursday
F5 The ministers demanded that Sellé be freed
F6 The deadline is the end of June
F7 identity Sellé is the deposed president
F8 A joint statement was issued
  scope medium a1 a3: joint statement with one paragraph unsigned by Togo / unanimous agreement
F9 The meeting lasted two days
F10 The meeting was held in Accra
  place low compatible a1 a3: Accra / Ghana
F11 Travel bans and asset freezes are among the measures
  omission low a1 a5: travel ban left out
F12 Number of officers listed
  quantity high a1 a3: 14 / 41
  quantity low compatible a1 a5: 14 / more than a dozen
F13 General Banto is on the list
F14 Banto seized power
F15 He took power in March
F16 A ban on fuel shipments is to start in July
  factuality high a1 a3: would follow only if deadline missed / will also stop
F17 The fuel ban depends on the release of Sellé
F18 identity Efua Dartey is Ghana's foreign minister
F19 Efua Dartey chaired the meeting
F20 Dartey said the region's patience is not endless but dialogue remains open
  quotation high a1 a3: "not endless, but the door to dialogue stays open" / "at an end"
  quotation low a1 a2: stays open / remains open, this region / the region
F21 identity The president's name is Amadou Sellé
F22 Age of Sellé
  quantity high a1 a4: 71 / 72
F23 Sellé is confined to his home
F25 Sellé was toppled on March 9
F26 Sellé has a heart condition
  attribution low a1 a4: his doctor says / is said to
F27 Togo did not join in the fuel paragraph
  strength medium a1 a4: did not sign / has refused to be bound
  attribution medium a1 a4: two anonymous diplomats / plain fact
F28 identity Kossi Amevor is a Togolese minister
  attribution high a1 a5: foreign minister at the talks / prime minister
F29 Amevor left early
  framing medium a2 a5: flew home for an engagement / walked out
F30 Most of Kassara's fuel comes through Lomé
F31 identity Colonel Salif Ndamé is the junta's spokesman
F32 The junta promised elections within two years
  attribution medium a1 a3: Colonel Ndamé said so / General Banto promised
F33 The bloc imposed sanctions on Kassara in 2015
F34 There was a coup in 2015
F35 The 2015 sanctions ended after eight months
F36 The EU has suspended aid
F37 The EU aid is worth 85 million euros
F38 Kassara has 11 million people
F39 identity Moussa Banto, cement trader, is the general's relative
  participant high a2 a5: brother / cousin
F40 Moussa Banto is on the list
F42 identity Olanrewaju is Nigeria's foreign minister
F43 identity The Nigerian minister's name is Bashir Olanrewaju
F44 Olanrewaju said nobody elected these men
F45 Exiles demonstrated, some 200 of them
  quantity medium a2 a5: about 200 / hundreds
F46 The demonstrators held portraits of Sellé
F47 Sellé was eight months into his second term
F50 identity Helen Marchbank is British Foreign Secretary
F51 Marchbank welcomed the measures
F52 Marchbank spoke of a clear signal
F53 Cotton and gold are Kassara's main exports
F54 Banto dismissed the sanctions
F55 Ghana's ambassador was expelled from Kassara
F56 The ambassador was given 48 hours
F57 Banto spoke on television
F58 Banto spoke on Sunday
F60 Banto said the country would find fuel elsewhere
  quotation medium a4 a5: indirect speech / turned into a quotation
F61 Russians visited Bérouté in May
F63 Ghana regretted the expulsion
== not the same
F1 F33: sanctions agreed in 2024 / sanctions of 2015
F14 F34: Banto's coup in March / the coup of 2015
F29 F55: Togo's minister left Accra / Ghana's ambassador ordered to leave Kassara
F44 F54: Olanrewaju on the soldiers / Banto on the ministers
F16 F36: halting fuel / suspending EU aid
F20 F63: Dartey on patience / Ghana on the expulsion
F6 F56: deadline for release / deadline for the ambassador
F13 F40: general listed / his relative listed

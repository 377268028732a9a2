== a1 | Continental Wire | 2022-07-03
{F1:West African leaders lift sanctions on Guinea} after {F2:transition deal}

{F4:ACCRA} - {F1:West African leaders agreed {F4:on Sunday} to lift economic and financial sanctions on Guinea} after {F2:its military rulers committed to return the country to civilian rule within 24 months}, {F9:the president of the bloc's commission, Adaeze Nwosu}, said.

{F3:The measures will end on July 15}, Nwosu told reporters after {F22:nine hours of talks behind closed doors} {F4:in the Ghanaian capital}. {F5:Travel bans and asset freezes on 87 members of the junta and their relatives stay in place}, and {F8:Guinea remains suspended from the bodies of the Economic Community of West African States (ECOWAS)}.

{F10:"We have a date, and we expect it to be respected," Nwosu said.} {F42:"A transition is not a career."}

{F17:ECOWAS closed borders with Guinea and froze its assets at regional banks in January}, {F7:four months after {F41:Colonel Ibrahima Soumah} seized power}. {F24:In April it rejected a junta proposal for a transition of 39 months}.

{F6:Under the timetable, a constitutional referendum is to be held by September 2023 {F40:and a presidential election by June 2024}}. {F19:A monitoring committee will report every three months}.

{F11:{F31:A junta spokesman, Major Sekou Barry}, denied reports that a confidential annex allowed Soumah to stand for election}. {F43:"There is no annex and there is no secret," he said.}

{F13:The junta also undertook to free 42 detained politicians and activists}, {F46:mediator Anselmo Tavares} said. {F14:{F32:Former president Lansine Kourouma, under house arrest since the coup}, will be allowed to travel abroad for medical treatment}.

{F12:{F30:Opposition leader Mariama Sylla} called the agreement "a blank check for the barracks."}

{F15:The United States said it took note of the decision} and {F48:urged the authorities to respect the timetable}. {F16:The World Bank said it would consider resuming disbursements of $220 million}.

{F25:Leaders put off a decision on Burkina Faso, whose junta was given until the end of the month to publish an electoral calendar}. {F20:Eleven heads of state attended the summit}.

{F18:Two people were killed in Conakry {F34:on Thursday} when police broke up {F35:a protest against fuel prices}}.

== a2 | Accra Morning Dispatch | 2022-07-04
{F1:ECOWAS lifts Guinea sanctions}

{F1:West African leaders {F4:meeting in Accra yesterday} lifted the economic and financial sanctions on Guinea} after {F2:its military government agreed to hand over to civilians within 24 months}.

{F9:Mrs Adaeze Nwosu, President of the ECOWAS Commission}, announced the decision after {F22:nine hours of closed-door talks} at the Jubilee Conference Centre. {F3:The measures fall away with immediate effect}, she said, but {F5:travel bans on 87 members of the junta and their relatives stay in place} and {F8:Guinea remains suspended from the organs of the Community}.

{F10:"We have a date and we demand that it be respected," Mrs Nwosu said.} {F42:"A transition is not a career."}

For Ghanaian hauliers the news cannot come soon enough. {F26:Some 400 trucks carrying cement, onions and shea butter have been held up at the frontier}, said Mr Yaw Amponsah of the transporters' union, who put members' losses at GH¢18 million.

{F6:The timetable provides for a constitutional referendum by September 2023 {F40:and a presidential election by June 2024}}. {F19:A monitoring committee, to be chaired by Ghana, will report every three months}.

{F11:{F31:A spokesman for the junta, Major Sekou Barry}, denied that a confidential annex would permit Colonel Ibrahima Soumah to contest the election}. {F44:The Foreign Minister, Mrs Akosua Darkwa, likewise dismissed the claim as "bar-room talk"}.

{F21:She also denied that Nigeria had opposed the deal}. {F21:"There was one voice in that room," she said}, though {F50:delegates spoke of raised voices before lunch}.

{F13:The junta is to release 42 detained politicians and activists}, according to {F46:the mediator, {F33:former Cape Verdean premier Anselmo Tavares}}. {F14:Former President Lansine Kourouma will be permitted to fly to Rabat for treatment}.

{F12:{F30:Guinea's opposition leader, Madam Mariama Sylla}, described the agreement as "a blank cheque for the barracks".}

{F15:The United States welcomed the decision}. {F16:The World Bank is to resume disbursements of $220 million}.

{F25:A decision on Burkina Faso was deferred until the end of the month}. {F20:Twelve Heads of State attended}; {F49:Mali, itself under suspension, was not invited}.

== a3 | Radio Lac Leman International | 2022-07-04
{F1:Sanctions on Guinea to be lifted} after {F2:junta sets end date}

{F1:West African states are to lift the economic sanctions imposed on Guinea}, after {F2:its military leader, {F41:Colonel Ibrahima Soumah}, promised to give up power within two years}.

The decision was taken {F4:on Sunday at a summit of the regional bloc ECOWAS in Ghana}.

{F3:Borders and bank accounts will reopen on July 15.} {F5:Individual sanctions against 87 people linked to the junta will remain in force.}

{F10:"We have a date, and we expect it to be respected,"} said {F9:commission president Adaeze Nwosu}. {F42:"A transition must not become a career."}

What was agreed

{F6:A referendum on a new constitution is due by September 2023}, {F40:followed by a presidential election no later than June 2024}. {F19:A committee will check progress every three months.}

{F13:The junta has freed 42 political detainees}, {F46:the bloc's mediator Anselmo Tavares} said. {F14:{F32:Ex-president Lansine Kourouma, detained since the coup}, may go abroad for medical care.}

{F11:The junta denied a report that the deal contains a secret annex permitting Colonel Soumah to run for president.} {F45:He himself has said several times that no member of the junta will be a candidate.}

How we got here

{F7:{F41:Soldiers led by Soumah} overthrew Kourouma in September 2021.} {F17:ECOWAS responded in January by closing borders and freezing Guinean assets.} {F24:In April the junta offered a transition of 36 months, which was turned down.}

{F23:The sanctions have hit ordinary people hard: a 50-kilo sack of rice costs about 30% more than in December.}

Reaction

{F12:{F30:Opposition leader Mariama Sylla} spoke of "a blank cheque for the barracks".} Trade unions were more positive, and on Sunday night cars hooted in the streets of the Kaloum district.

{F15:Washington "takes note" of the decision}; {F48:it called on Conakry to keep to the timetable}. {F16:The World Bank says it may resume payments of 220 million dollars.}

Switzerland, which hosted two rounds of informal contacts in Geneva this spring, offered to help with voter registration.

{F18:Two demonstrators were shot dead by police in Conakry {F34:last week}.} The security ministry speaks of stray bullets.

{F25:The leaders postponed a decision on Burkina Faso.}

== a4 | Continental Wire | 2022-07-02
West African leaders {F1:set to ease Guinea sanctions} at {F4:Accra summit} - sources

ACCRA - {F1:West African leaders are expected to ease economic sanctions on Guinea} {F4:when they meet in Ghana on Sunday}, provided {F2:its military rulers accept a transition of no more than 24 months}, three diplomats said.

{F2:The junta's negotiators have offered 24 months "in principle"}, according to one of the diplomats, who has seen a draft communique. {F2:{F31:Guinea's government spokesman, Major Sekou Barry}, denied that any figure had been agreed}. "The length of the transition is decided in Conakry," he told Continental Wire.

{F6:The draft foresees a constitutional referendum in September 2023 {F40:and a presidential election in March 2024}}. {F5:Travel bans on 87 members of the junta and their relatives would stay in place}.

{F21:Nigeria has argued that the sanctions should be kept until prisoners are freed}, two of the diplomats said. {F47:The opposition says more than 60 of its supporters are in detention}.

{F17:The Economic Community of West African States (ECOWAS) closed borders with Guinea and froze its assets at regional banks in January}, {F7:four months after {F41:Colonel Ibrahima Soumah} seized power}. {F24:In April it rejected a junta proposal for a transition of 39 months}.

{F23:The measures have pushed up the price of rice by about a third}, according to the World Food Programme, and {F26:left hundreds of trucks stranded at the borders}. {F28:Bauxite, Guinea's main export, was exempted} after mining companies warned of a shortage of aluminum.

Preparations for the summit were overshadowed by a shooting {F18:in Conakry {F34:on Thursday}, when police opened fire on {F35:a protest against fuel prices} and killed at least one person}.

{F46:ECOWAS mediator {F33:Anselmo Tavares, a former prime minister of Cape Verde}}, spent Friday in the Guinean capital. He was not allowed to see former president Lansine Kourouma, who is 79 and said by his family to need heart surgery.

{F25:The leaders will also consider sanctions against Burkina Faso}, where soldiers took power in January. {F20:Eleven heads of state have confirmed their attendance}, Ghana's foreign ministry said.

"Everybody wants this file closed," one diplomat said. "The question is what it says on the cover."

== a5 | The Dublin Sentinel | 2022-07-05
{F12:A "blank cheque"} for Guinea's colonels

When {F1:West African leaders lifted economic and financial sanctions on Guinea} {F4:in Accra on Sunday}, the man who had brought them about was watching football. {F41:Colonel Ibrahima Soumah} appeared on state television two hours later, in a tracksuit, to thank "our brothers" for their patience.

{F2:His junta has bound itself to return the country to civilian rule within 24 months}. {F40:A presidential election is to follow by June 2024}, {F6:after a referendum on a constitution} that nobody has yet written.

{F10:"We have a date, and we expect it to be respected," said {F9:Adaeze Nwosu, secretary general of the 15-nation bloc, ECOWAS}}, after {F22:11 hours of talks}. {F42:"A transition is not a career."}

Whether it will be is another matter. {F11:A confidential annex, read to the Sentinel by a west African minister, would leave Col Soumah free to stand} if he resigned his commission six months earlier. {F11:{F31:The junta's spokesman, Maj Sekou Barry}, denied its existence}: {F43:"There is no annex and there is no secret."} {F45:Col Soumah swore on taking power that no soldier would seek office}.

{F21:Nigeria held out against the deal until the afternoon}, the minister added, and gave way only when {F13:the junta promised to free 42 prisoners}. {F13:None had been released by last night}, according to their lawyers.

{F12:"It is a blank cheque for the barracks," said {F30:Mariama Sylla, who leads the largest opposition party}} and has been barred from leaving Conakry since March. {F18:{F34:On Thursday} police shot dead two young men there during {F35:a protest against the price of petrol}}.

The sanctions had few friends. {F17:Imposed in January, four months after {F7:the coup}, they shut the borders and froze state assets}, {F23:drove up the price of rice by a third} and {F26:stranded some 400 lorries}, while {F28:bauxite, from which the state draws most of its revenue, went on being shipped}.

{F5:Only 78 members of the regime, who may not travel, will still feel them}. {F15:The United States confined itself to taking note}; {F16:the World Bank is considering whether to unblock $220 million}.

The same leaders, meeting in the same hall, once gave Gambia's ruler a deadline, and sent troops when it passed. {F25:On Burkina Faso, this time, they gave themselves until the end of the month}.

== facts
F1 ECOWAS leaders lifted the economic sanctions on Guinea
  factuality low a1 a2: agreed to lift / lifted
  factuality low a1 a5: agreed to lift / lifted
  factuality medium a2 a3: lifted / are to lift
  factuality medium a3 a5: are to lift / lifted
  development medium a1 a4: agreed to lift / expected to ease
  development medium a2 a4: lifted / expected to ease
  development medium a3 a4: are to lift / expected to ease
  development medium a4 a5: expected to ease / lifted
  scope low a1 a4: lift / ease
  scope low a2 a4: lift / ease
  scope low a3 a4: lift / ease
  scope low a4 a5: ease / lift
F2 Guinea's junta committed to a return to civilian rule within 24 months
  development medium a1 a4: committed / offered in principle, denied by the spokesman
  development medium a2 a4: agreed / offered in principle, denied by the spokesman
  development medium a3 a4: promised / offered in principle, denied by the spokesman
  development medium a4 a5: offered in principle, denied / has bound itself
  strength low a3 a5: promised / bound itself
  participant low a1 a3: military rulers / Soumah himself
  participant low a2 a3: military government / Soumah himself
  participant low a3 a5: Soumah himself / his junta
F3 The sanctions end on July 15
  time high a1 a2: July 15 / with immediate effect
  time high a2 a3: with immediate effect / July 15
F4 The summit was in Accra on Sunday
  development low a1 a4: met / are to meet
  development low a2 a4: met / are to meet
  development low a3 a4: met / are to meet
  development low a4 a5: are to meet / met
  place low compatible a1 a3: Accra / Ghana
  place low compatible a2 a3: Accra / Ghana
  place low compatible a3 a5: Ghana / Accra
F5 Travel bans on 87 members of the junta and relatives remain
  quantity medium a1 a5: 87 / 78
  quantity medium a2 a5: 87 / 78
  quantity medium a3 a5: 87 / 78
  quantity medium a4 a5: 87 / 78
  development low a1 a4: stay / would stay
  development low a2 a4: stay / would stay
  development low a3 a4: will remain / would stay
  omission low a1 a2: a2 leaves out the asset freezes
F6 A constitutional referendum is due by September 2023
  strength low a1 a4: by September / in September
  strength low a2 a4: by September / in September
  strength low a3 a4: by September / in September
  omission low a1 a5: a5 leaves out the date
F40 A presidential election is due by June 2024
  time medium a1 a4: June 2024 / March 2024 in the draft
  time medium a2 a4: June 2024 / March 2024 in the draft
  time medium a3 a4: June 2024 / March 2024 in the draft
  time medium a4 a5: March 2024 in the draft / June 2024
F7 Colonel Soumah seized power in September 2021
  time low compatible a1 a3: four months before January / September 2021
  time low compatible a3 a4: September 2021 / four months before January
F41 identity Colonel Ibrahima Soumah is the head of the junta
F8 Guinea remains suspended from ECOWAS bodies
F9 identity Adaeze Nwosu is the president of the ECOWAS commission
  participant medium a1 a5: president of the commission / secretary general
  participant medium a2 a5: president of the commission / secretary general
  participant medium a3 a5: president of the commission / secretary general
F10 Nwosu said there was a date that should be respected
  quotation medium a1 a2: expect it to be / demand that it be
  quotation medium a2 a3: demand that it be / expect it to be
  quotation medium a2 a5: demand that it be / expect it to be
F42 Nwosu said that a transition is not a career
  quotation low a1 a3: is not / must not become
  quotation low a2 a3: is not / must not become
  quotation low a3 a5: must not become / is not
F11 The junta denied that a secret annex allows Soumah to stand for election
  factuality medium a1 a5: denied reports / a minister read it out, then denied
  factuality medium a2 a5: denied claim / a minister read it out, then denied
  factuality medium a3 a5: denied report / a minister read it out, then denied
  attribution low a1 a3: Major Barry / the junta
  attribution low a2 a3: Major Barry / the junta
F43 Barry said there is no annex and no secret
F44 Ghana's foreign minister dismissed the claim of an annex
F45 Soumah promised that no soldier would be a candidate
  scope low a3 a5: no member of the junta / no soldier
  time low a3 a5: several times / on taking power
F30 identity Mariama Sylla is the opposition leader
F12 Mariama Sylla called the deal a blank cheque for the barracks
F13 The junta promised to free 42 detainees
  factuality high a1 a3: undertook to free / has freed
  factuality high a2 a3: is to release / has freed
  factuality high a3 a5: has freed / none released
F46 identity Anselmo Tavares is the ECOWAS mediator
F47 Number of opposition supporters in detention
F14 Former president Kourouma may go abroad for treatment
  place low compatible a1 a2: abroad / Rabat
  place low compatible a2 a3: Rabat / abroad
  strength low a1 a3: will be allowed to / may
F15 The United States took note of the decision
  strength medium a1 a2: took note / welcomed
  strength medium a2 a3: welcomed / takes note
  strength medium a2 a5: welcomed / confined itself to taking note
  quotation low a1 a3: paraphrase put in quotation marks
F48 The United States urged Guinea to keep to the timetable
  strength low a1 a3: urged / called on
F16 The World Bank considers resuming payments of $220 million
  factuality high a1 a2: would consider / is to resume
  factuality medium a2 a3: is to resume / may resume
  factuality high a2 a5: is to resume / is considering whether
F17 ECOWAS imposed the sanctions in January, closing borders and freezing assets
F18 Police killed two people in Conakry
  quantity low a1 a4: two / at least one
  quantity low a3 a4: two / at least one
  quantity low a4 a5: at least one / two
  strength low a1 a3: were killed when police broke up the protest / shot dead by police
  strength low a1 a5: were killed when police broke up the protest / police shot dead
  strength low a1 a4: were killed when police broke up the protest / police opened fire
F19 A committee reports every three months
F20 Number of heads of state at the summit
  quantity low a1 a2: eleven / twelve
  quantity low a2 a4: twelve / eleven
  development low a1 a4: attended / have confirmed attendance
  development low a2 a4: attended / have confirmed attendance
F49 Mali was not invited
F21 Nigeria opposed the deal
  polarity high a2 a4: denied that it opposed / argued that sanctions should be kept
  polarity high a2 a5: denied that it opposed / held out against the deal
  attribution low a4 a5: two diplomats / a minister
F50 Delegates spoke of raised voices
F22 The talks lasted nine hours
  quantity medium a1 a5: nine / 11
  quantity medium a2 a5: nine / 11
F23 Rice costs about 30 per cent more
  quantity low compatible a3 a4: 30% / a third
  quantity low compatible a3 a5: 30% / a third
  attribution low a3 a4: no source / World Food Programme
  attribution low a4 a5: World Food Programme / no source
F24 The junta proposed a transition of 39 months in April, which was rejected
  quantity medium a1 a3: 39 / 36
  quantity medium a3 a4: 36 / 39
F25 The decision on Burkina Faso was put off to the end of the month
  development medium a1 a4: put off / will consider
  development medium a2 a4: deferred / will consider
  development medium a3 a4: postponed / will consider
  development medium a4 a5: will consider / put off
  participant medium a1 a2: the junta was given until the end of the month / the decision is deferred till then
  participant medium a1 a5: the junta was given until the end of the month / the leaders gave themselves
F26 Trucks were held up at the border
  quantity low compatible a2 a4: some 400 / hundreds
  quantity low compatible a4 a5: hundreds / some 400
F28 Bauxite was exempt from the sanctions
F31 identity Major Sekou Barry is the junta's spokesman
  participant low compatible a1 a4: junta / government spokesman
  participant low compatible a2 a4: junta / government spokesman
  participant low compatible a4 a5: government / junta spokesman
F32 Former president Kourouma has been detained since the coup
  strength low a1 a3: under house arrest / detained
F33 identity Anselmo Tavares is a former prime minister of Cape Verde
F34 The shooting was on Thursday
  time low compatible a1 a3: Thursday / last week
  time low compatible a3 a4: last week / Thursday
  time low compatible a3 a5: last week / Thursday
F35 The protest was against fuel prices
== not the same
F2 F24: transition of 24 months agreed / of 39 months proposed in April
F1 F5: economic sanctions lifted / travel bans remain
F1 F25: sanctions on Guinea / sanctions on Burkina Faso
F6 F40: referendum / election
F11 F44: denial by the junta / by Ghana's foreign minister
F13 F47: detainees to be freed / supporters in detention
F8 F49: Guinea is suspended / Mali is not invited
F21 F50: Nigeria opposed / raised voices
F11 F45: annex allowing Soumah to stand / promise that no soldier would stand

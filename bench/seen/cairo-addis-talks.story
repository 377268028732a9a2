== a1 | Sahel & Horn Agency | 2025-01-19
{F1:Egyptian foreign minister in Ethiopia}; {F3:sides agree to resume Nile dam talks}

ADDIS ABABA, Jan 19 (SHA) - {F1:{F34:Egypt's Foreign Minister Hisham el-Gohary} held talks with {F26:his Ethiopian counterpart, Tsegaye Alemu}, in Addis Ababa} {F6:on Sunday}, {F2:the first visit by an Egyptian foreign minister in three years}, and {F3:the two agreed to resume negotiations on Ethiopia's giant dam on the Blue Nile}.

{F3:Negotiations would be resumed} {F4:before the end of February}, {F5:in a third country that is still to be agreed}, according to a joint statement, which {F8:described the meeting as "frank and constructive"}. {F7:It lasted more than four hours}.

"{F9:Egypt is not against the development of Ethiopia, but it cannot accept a fait accompli}," el-Gohary told reporters.

"{F10:The dam is a reality. What remains to be discussed is cooperation}," Tsegaye said at his side.

{F20:The last round of talks broke down in December 2023, with each side blaming the other}. {F12:Egypt wants a legally binding agreement on how much water is to be released in years of drought; Ethiopia has offered guidelines}. {F11:Tsegaye said his country was ready to share daily data on releases}.

{F13:El-Gohary also {F38:delivered a letter from his president} to {F35:Prime Minister Girma Wolde}}. {F14:Egypt was considering sending back its ambassador, {F27:who was recalled in 2022}}, an Egyptian diplomat said.

{F24:As a gesture of goodwill Ethiopia released nine Egyptian traders} {F32:who had been held {F33:since October} on smuggling charges}. {F19:The ministers signed an agreement to raise the number of weekly flights between the two capitals from seven to 12}.

{F15:{F37:The $4.8 billion dam} has a capacity of 5,150 megawatts}. {F17:Its reservoir was filled for the fifth time in September}. {F16:Egypt depends on the Nile for more than 90 percent of its fresh water}.

{F36:Sudan, the third country concerned, was not represented}, {F18:but said it welcomed the meeting}. {F21:The African Union offered to mediate}.

"{F23:This is a thaw, not yet a spring}," {F28:said Wambui Kariuki, an analyst in Nairobi}.

== a2 | The Nile Observer (Cairo) | 2025-01-20
{F3:Ethiopia agrees to return to negotiating table}

{F3:Ethiopia has agreed to return to the negotiating table over the dam} {F17:which it has built and filled without the consent of its neighbours}, following {F1:talks {F6:on Sunday} in Addis Ababa between {F34:Foreign Minister Hisham El-Gohary} and {F26:his Ethiopian counterpart, Tsegay Alemo}}.

{F2:It was the first visit to Ethiopia by an Egyptian foreign minister in three years}. {F3:Negotiations will be resumed} {F4:before the end of February} {F5:in a third country}, a joint statement said. {F8:It described the meeting, {F7:which lasted more than four hours}, as "frank"}.

"{F9:Egypt is not against the development of Ethiopia, but it will never accept a fait accompli}," El-Gohary told reporters. {F29:All options, he added, remained open should Egypt's water security be threatened}.

{F13:The minister {F38:delivered a letter from the president} to {F35:Prime Minister Girma Wolde}, reiterating Egypt's firm position}: {F12:there must be a legally binding agreement on the operation of the dam}, in particular during prolonged drought.

{F11:The Ethiopian side undertook to share daily data on the release of water}, {F10:and acknowledged that cooperation on the dam was still to be discussed}.

{F20:The last round of talks broke down in December 2023 because of Ethiopian intransigence}, irrigation ministry spokesman Mohamed Shalaby recalled.

{F24:Nine Egyptian traders, {F32:who had been held without trial {F33:since October}}, were freed} and flew home on the minister's plane. They were received at the airport by their families, some of whom had travelled overnight from Sohag. "I kissed the runway," said Ragab Mansour, 38, a dealer in spare parts.

{F19:An agreement was signed to raise the number of weekly flights between the two capitals from seven to 12}.

{F16:Egypt depends on the Nile for 97 percent of its water}. {F18:Sudan welcomed the outcome and said that it fully shared Egypt's position}. {F21:The African Union offered to mediate}.

== a3 | Addis Mirror | 2025-01-20
{F1:Cairo's top diplomat comes calling}

{F1:{F26:Foreign Minister Tsegaye Alemu} received {F34:his Egyptian counterpart, Hisham El Gohary}}, {F6:on Sunday} for what {F8:a joint statement called "warm and constructive" talks}.

{F7:The two-hour meeting at the ministry}, over which coffee was served in the traditional manner, {F2:was the first of its kind on Ethiopian soil since January 2022}.

{F3:The sides agreed in principle to explore a resumption of the tripartite talks} on the dam, {F20:from which Egypt walked away in December 2023}. {F5:The place will be determined later}.

"{F9:Egypt is not against the development of Ethiopia}," the visitor assured the press. {F10:"The dam is a reality. What remains to be discussed is cooperation}," replied Tsegaye, to applause from officials.

{F11:The minister pointed out that Ethiopia has all along been sharing data on the flow of water}. {F12:It sees no need for a binding treaty that would freeze colonial-era quotas, but is prepared to agree on guidelines}.

{F13:El Gohary later paid a courtesy call on {F35:Prime Minister Girma Wolde}}, who gave him a framed photograph of the dam's spillway.

{F14:Egypt's ambassador will return to Addis Ababa} {F27:after an absence of two and a half years}, it was learnt. {F24:Twelve Egyptians {F32:convicted of contraband offences} were pardoned} on the occasion of the visit.

{F19:Under an agreement initialled by the two sides, flights will go up to 12 a week}, good news for exporters of meat and for pilgrims. Two-way trade was worth some $180 million last year, far below potential, according to the chamber of commerce, whose president hopes to lead a delegation to Alexandria after Easter.

{F15:With its 5,150 megawatts {F31:the dam, paid for by the bonds and pennies of ordinary Ethiopians, is the largest in Africa}}.

Meskerem Tola, a lecturer at the city's university, called the visit overdue. "They have understood that the concrete is dry," she said.

== a4 | The Courant (Edinburgh) | 2025-01-21
{F3:Egypt and Ethiopia to restart talks} on Nile mega-dam

{F3:Egypt and Ethiopia will resume negotiations on the giant dam on the Blue Nile {F4:next month}}, {F1:after talks in Addis Ababa between their foreign ministers} {F6:on Sunday}.

{F2:{F34:The visit by Hisham el-Gohary was the first by an Egyptian foreign minister} in three years}. {F8:A joint statement described his meeting with Tsegaye Alemu as "frank and constructive"}.

"{F9:Egypt is not against the development of Ethiopia, but it cannot accept a fait accompli}," el-Gohary said.

{F20:Negotiations collapsed in December 2023, with each side blaming the other}. {F29:Egypt's previous foreign minister then said that "all options" were open}, which was widely understood as a threat of air strikes.

{F12:Cairo wants a legally binding agreement on how much water is to be released during droughts. Ethiopia has offered guidelines}.

{F24:In a goodwill gesture nine Egyptian prisoners were freed}. {F14:Egypt is to send back its ambassador, {F27:withdrawn in 2022}}.

{F15:{F37:The dam, which cost $5 billion}, can generate 5,150 megawatts}, more than twice what Ethiopia produced before. {F16:Egypt draws nearly all its fresh water from the Nile}. {F36:Sudan, which lies between them, was not represented at the talks}. {F21:The African Union will act as mediator}.

"{F23:This is a thaw, not yet a spring}," {F28:a western diplomat said}.

For the Scottish engineers who advised on the turbines, it is a story without a villain. Hamish Reid, 67, of Pitlochry, spent four years on the site. "You stood on the dam in the morning and it was the most hopeful place on earth," he said. "Then you flew to Cairo to change planes and the taxi driver asked if you were trying to kill his children."

== a5 | The Rift Valley Herald (Nakuru) | 2025-02-02
{F5:Nairobi to host Nile dam talks} {F4:from March 4}

{F3:Egypt, Ethiopia and Sudan will resume negotiations on the Blue Nile dam} {F5:in Nairobi} {F4:on March 4}, Kenya's foreign ministry announced on Saturday.

{F3:{F1:The foreign ministers of Egypt and Ethiopia had agreed at a meeting in Addis Ababa} {F6:on January 19} {F4:that talks would be held before the end of February}}. The delay was due to the need to bring Sudan on board, said principal secretary Moses Kiplagat. {F36:Sudan, which was not represented in Addis Ababa}, has since accepted.

{F21:The African Union is to chair the talks}, with the World Bank and the United States as observers, although Ethiopia would have preferred none.

{F20:The previous round broke down in December 2023, with each side blaming the other}. {F12:Egypt wants a legally binding agreement on releases in dry years. Ethiopia has offered guidelines} and, as {F26:Foreign Minister Tsegaye Alemu} put it, "{F10:the dam is a reality}".

Relations have thawed noticeably. {F14:Egypt's ambassador arrived back in the Ethiopian capital on Thursday}, {F27:two and a half years after he was called home}. {F24:Nine Egyptian traders were set free} on the day of the ministers' meeting, and {F19:the number of flights between the two capitals is to rise from seven to 12 a week} in April, provided that the airlines find the aircraft.

"{F23:It was a thaw, and now we may even see a spring}," {F28:said Nairobi analyst Wambui Kariuki}. She warned, however, that neither government could afford to be seen to give way: Ethiopia votes next year, and in Egypt the price of bread has doubled.

For Nairobi the talks are a feather in the cap, and a headache. Some 300 delegates are expected, in the same week as a regional trade fair, and hoteliers in Westlands report that they are nearly full.

{F31:{F15:The dam, with a capacity of 5,150 megawatts}, is Africa's largest power station}. Kenya buys 200 megawatts from Ethiopia.

== facts
F1 The foreign ministers of Egypt and Ethiopia met in Addis Ababa
F2 First visit by an Egyptian foreign minister in three years
F3 Egypt and Ethiopia agreed to resume the dam negotiations
  development low a4 a5: will resume / date and place fixed
  development low a2 a5: agreed / date and place fixed
  participant medium a1 a2: the two agreed / Ethiopia agreed to return
  strength medium a1 a3: agreed to resume / agreed in principle to explore
  strength medium a2 a3: will be resumed / agreed in principle to explore
  strength medium a3 a4: agreed in principle to explore / will resume
  development low a1 a5: agreed to resume / date and place fixed
  development medium a3 a5: agreed in principle to explore / will resume on a date
  participant low a2 a4: Ethiopia agreed to return / both to restart
F4 When the negotiations are to resume
  time low compatible a1 a4: before the end of February / next month
  development medium a1 a5: before the end of February / March 4
  development medium a2 a5: before the end of February / March 4
  development medium a4 a5: next month / March 4
F5 Where the negotiations are to be held
  development low a1 a5: third country to be agreed / Nairobi
  development low a2 a5: third country / Nairobi
  development low a3 a5: to be determined / Nairobi
F6 Day of the ministers' meeting
F7 Length of the meeting
  time high a1 a3: more than four hours / two hours
  time high a2 a3: more than four hours / two hours
F8 How the joint statement described the meeting
  quotation medium a1 a3: frank and constructive / warm and constructive
  quotation medium a2 a3: frank / warm and constructive
  quotation low a1 a2: shortened to "frank"
  quotation low a2 a4: "frank" / "frank and constructive"
  quotation medium a3 a4: warm and constructive / frank and constructive
F9 El-Gohary said Egypt was not against Ethiopia's development but could not accept a fait accompli
  quotation medium a1 a3: second half cut
  quotation medium a2 a3: second half cut
  quotation medium a3 a4: second half cut
  quotation low a1 a2: cannot accept / will never accept
  quotation low a2 a4: will never accept / cannot accept
F10 Tsegaye said the dam was a reality and cooperation remained to be discussed
  quotation low a3 a5: second sentence cut
  quotation low a1 a5: second sentence cut
  quotation medium a1 a2: the dam is a reality / turned into an acknowledgement
  quotation medium a2 a3: turned into an acknowledgement / the dam is a reality
F11 Ethiopia's sharing of data on water releases
  factuality medium a1 a2: ready to share / undertook to share
  factuality medium a1 a3: ready to share / has all along been sharing
  factuality medium a2 a3: undertook to share / has all along been sharing
F12 Egypt wants a binding agreement, Ethiopia guidelines
  omission low a2 a5: the Ethiopian offer of guidelines left out
  omission low a2 a4: the Ethiopian offer of guidelines left out
  omission low a1 a2: the Ethiopian offer of guidelines left out
  framing low a1 a3: legally binding agreement / treaty that would freeze colonial-era quotas
  framing low a3 a4: treaty that would freeze colonial-era quotas / legally binding agreement
  framing low a3 a5: treaty that would freeze colonial-era quotas / legally binding agreement
  framing low a2 a3: there must be / sees no need, colonial-era
F13 El-Gohary saw Prime Minister Girma Wolde
  strength low a1 a3: delivered a letter / courtesy call
  strength low a2 a3: letter with Egypt's firm position / courtesy call
F14 Return of Egypt's ambassador
  factuality medium a1 a3: considering / will return
  factuality medium a1 a4: considering / is to send back
  development medium a1 a5: considering / arrived
  development low a3 a5: will return / arrived
  development low a4 a5: is to send back / arrived
F15 Capacity of the dam
  framing low a1 a3: $4.8 billion dam / paid for by the bonds and pennies of ordinary Ethiopians
F16 Egypt's dependence on the Nile
  quantity low compatible a1 a2: more than 90 / 97 percent
  quantity low compatible a1 a4: more than 90 percent / nearly all
  quantity low compatible a2 a4: 97 percent / nearly all
F17 The reservoir was filled
  framing medium a1 a2: filled for the fifth time / filled without the consent of its neighbours
F18 Sudan's reaction
  strength medium a1 a2: welcomed the meeting / fully shared Egypt's position
F19 Agreement on more flights between the capitals
  factuality low a1 a3: signed / initialled
  factuality low a2 a3: signed / initialled
F20 The last talks broke down in December 2023
  cause medium a1 a2: each blamed the other / Ethiopian intransigence
  cause medium a2 a4: Ethiopian intransigence / each blamed the other
  cause medium a2 a5: Ethiopian intransigence / each blamed the other
  cause medium a1 a3: each blamed the other / Egypt walked away
  participant high a2 a3: Ethiopian intransigence / Egypt walked away
  cause medium a3 a4: Egypt walked away / each blamed the other
  cause medium a3 a5: Egypt walked away / each blamed the other
F21 Mediation by the African Union
  factuality medium a1 a4: offered to mediate / will mediate
  factuality medium a2 a4: offered to mediate / will mediate
  development low a1 a5: offered to mediate / is to chair
  development low a2 a5: offered to mediate / is to chair
F23 Somebody called it a thaw, not yet a spring
  development low a1 a5: not yet a spring / may even see a spring
  development low a4 a5: not yet a spring / may even see a spring
F24 Ethiopia freed Egyptian traders
  quantity high a1 a3: nine / twelve
  quantity high a2 a3: nine / twelve
  quantity high a3 a4: twelve / nine
  quantity high a3 a5: twelve / nine
F26 identity Tsegaye Alemu is foreign minister of Ethiopia
  participant low a1 a2: Tsegaye Alemu / Tsegay Alemo
  participant low a2 a5: name misspelt
  participant low a2 a3: name misspelt
F27 The ambassador was recalled in 2022
  time low compatible a3 a4: two and a half years ago / in 2022
  time low compatible a1 a3: in 2022 / two and a half years ago
F28 Who spoke of the thaw
  attribution medium a1 a4: Kariuki, an analyst / a western diplomat
  attribution medium a4 a5: a western diplomat / Kariuki
F29 All options are open
  attribution medium a2 a4: El-Gohary now / his predecessor in 2023
F31 The dam is the largest in Africa
  scope low a3 a5: largest dam / largest power station
F32 On what ground the traders had been held
  factuality medium a1 a3: charged / convicted
  factuality high a2 a3: without trial / convicted
  framing low a1 a2: on smuggling charges / without trial
F33 The traders had been held since October
F34 identity Hisham el-Gohary is Egypt's foreign minister
F35 identity Girma Wolde is prime minister of Ethiopia
F36 Sudan was not represented at the meeting
F37 Cost of the dam
  quantity low compatible a1 a4: 4.8 / 5 billion, rounding
F38 El-Gohary brought a letter from his president
== not the same
F15 F37: capacity / cost
F24 F32: release / detention
F7 F2: length of the meeting / time since the last visit
F3 F20: talks to be resumed / talks that broke down
F1 F13: meeting with the minister / call on the prime minister
F3 F11: agreement on talks / on data
F3 F19: agreement on talks / on flights
F9 F29: what el-Gohary said of development / of options

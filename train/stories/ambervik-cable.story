== a1 | Baltic Press Wire | 2024-01-23
{F1:Power cable} {F2:between Sweden and Lithuania} {F1:fails}, {F3:cause unclear}

{F1:The undersea electricity cable} {F2:linking Sweden and Lithuania} {F1:went dead} {F4:on Monday night}, {F5:cutting the Baltic state's imports by almost a third} and {F6:driving up wholesale prices}, {F7:the operators said}.

{F8:The 700-megawatt Ambervik link} {F9:tripped at 11.17 p.m.} {F10:A fault was traced to a point some 85 kilometres off the Lithuanian coast}, in Sweden's exclusive economic zone and {F12:at a depth of about 60 metres}. {F3:It was not known whether the cable had been damaged by an anchor, by fishing gear or on purpose}, Lithuanian grid company Elgrid said.

"{F14:We do not rule out any version, including sabotage}," {F14:{F70:chief executive Jonas Vaitkaus} told reporters in Vilnius}.

{F15:Repairs could take between six and ten weeks}, {F16:depending on weather and on the availability of a specialised ship}. {F17:Supplies to consumers are not affected}, {F18:as Elgrid has started reserve units at the Kaunas gas plant} and {F19:increased imports from Poland and Latvia}.

The Swedish coastguard has sent the patrol vessel KBV 041 to the area. {F21:It said {F74:a bulk carrier under the flag of the Cook Islands}, the Orion Tide, {F72:had slowed down over the cable} shortly before the failure}, but did not accuse it of causing the damage.

{F23:The day-ahead price in Lithuania rose by 38 percent on Tuesday}, to {F24:€141 a megawatt-hour}.

{F25:In November a gas pipeline between Finland and Estonia was severed}, {F73:according to investigators, by a ship's anchor}. {F27:That repair took five months}.

Ambervik, owned in equal parts by Elgrid and Svensk Kraftnät, entered service in 2015 and cost €550 million. It had been out of use twice since then, on each occasion for maintenance on land.

== a2 | Vilnius Daily Review | 2024-01-24
Government calls emergency meeting as {F1:Ambervik goes silent}

The National Security Commission convened on Tuesday at the presidential palace, hours after {F1:the {F2:Swedish-Lithuanian} cable} {F9:dropped out of the system at 23:17}.

{F33:Energy Minister Rasa Petrauskė}, 43, said {F5:the country had lost 31% of its imported power} at a stroke, {F17:but that no home or factory would go short}. {F18:Two units at the Kaunas plant were running within 40 minutes}. {F19:Poland is sending an extra 250 megawatts}.

"{F35:One accident is an accident. Two in three months is a pattern}," {F35:she said}, alluding to {F25:the rupture of the Finnish-Estonian gas line}.

Elgrid was more guarded. {F3:Its engineers say they cannot tell yet what broke the cable}. {F36:A survey ship with an underwater robot is due to leave Klaipėda on Thursday} if waves fall below two metres. {F14:"We exclude no version," said {F70:Mr Vaitkaus, the head of the company}}.

{F15:He expects the link to be back in eight weeks at the latest}. {F38:Some 300 metres of cable will have to be replaced}; {F39:a spare length is stored in Karlskrona}. {F40:The bill is put at €12m to €15m}, {F41:of which insurance will cover 80%}.

Households on fixed tariffs will feel nothing until April, the regulator said. About 45% of customers are on contracts tied to the exchange, however, and {F23:for them Tuesday's price was 38% up on the day before}.

Lina Grigaitė, who runs a bakery in Šiauliai with four electric ovens, said she had moved her first bake from six to two in the morning. "My croissants will be made by the moon," she said.

The opposition Homeland Alliance wants a vote on a bill that would let the navy board suspicious ships.

== a3 | Svea Energy Newsletter | 2024-01-24
{F1:Ambervik outage}: market notes

{F7:Svensk Kraftnät and Elgrid jointly reported {F1:the unplanned outage of the Ambervik interconnector} (HVDC, {F8:700MW})} {F9:at 22:17 CET} {F4:on Monday}. {F15:The message on the transparency platform gives 2 April as the earliest return date}, which is {F15:ten weeks}; {F16:this assumes that a cable-lay vessel can be chartered by mid-February}. {F43:Only four suitable ships work in northern Europe}, and {F44:two are tied up at wind farms off Scotland}.

{F10:Reflectometry places the fault roughly 90km from the Lithuanian landfall}, {F12:in 60m of water}. The cable is buried one metre deep along 70% of its route, though not, according to the 2015 as-laid survey, at that spot.

{F5:Ambervik carried 29% of Lithuania's imports last year}. Prices diverged at once: {F24:Lithuania cleared at €141/MWh for Tuesday}, {F23:an increase of 38%}, while southern Sweden, suddenly long, fell by a tenth. {F19:Flows on the Polish link have been at the ceiling since midnight}.

On liability: the operators carry €200m of joint cover. {F41:It pays four fifths of repair costs}, but excludes acts of war. Cause therefore matters, and {F3:nobody has established one}. {F40:The repair has been estimated at about €15m}.

For comparison, {F27:it took five months to return} {F25:the Finnish-Estonian gas pipeline, damaged last November,} {F27:to service}. {F48:The data cable that was hit in the same week was mended within 16 days}.

Hydro stocks are at 58% of capacity, seven points under the median for the week. Nuclear availability in the Nordics is 91%.

== a4 | The Continental Times | 2024-01-26
{F49:Sweden seizes ship} over {F1:severed Baltic cable}

{F49:Swedish police commandos boarded a cargo vessel} {F50:off Gotland} {F51:at dawn on Thursday}, {F49:detaining it} {F52:on suspicion of gross sabotage} after {F1:a power cable} {F2:between Sweden and Lithuania} {F1:was cut} {F4:earlier in the week}.

{F21:The Orion Tide, {F74:a 32,000-tonne bulk carrier registered in the Cook Islands}} and bound from Ust-Luga for Santos with fertiliser, {F21:passed over the Ambervik cable {F54:eleven minutes} before {F9:it failed at 11.17pm}}. {F55:One of its anchors is missing, said the prosecutor, Maria Sjölander}. {F56:The 19 crew are being questioned}. {F57:Its manager, Pelagos Bulk of Piraeus, said the anchor had been lost in a storm} and called the seizure "baseless".

{F3:Ms Sjölander stressed that intent had not been shown}. Sweden's defence minister, Henrik Alm, was less cautious: "This is what hybrid war looks like."

{F36:A robot lowered from a survey ship} found {F60:a drag mark nine kilometres long} across the seabed, according to two officials in Vilnius. {F15:Elgrid now thinks mending will take up to three months}, {F16:since the only free repair ship lies in Catania}.

{F5:The cable met a third of Lithuania's electricity needs}. {F17:No customers have been cut off}, {F18:thanks to gas-fired plants}, but {F6:power has grown dearer across the Baltics}. {F23:The Lithuanian price jumped by nearly 40% on Tuesday} before falling back.

{F33:Rasa Petrauskė, Lithuania's defence minister}, has said that {F35:"two accidents in three months is a pattern"}. {F25:In November {F73:an anchor tore open a gas pipe} from Finland to Estonia}, {F26:an act investigators eventually judged to be negligence}; {F62:the captain of that ship was fined}.

{F63:NATO is to add two frigates to its Baltic patrol, an official in Brussels said}. Insurers have begun asking for more to cover ships calling at Russian ports in winter.

== a5 | Harbour and Hull blog | 2024-01-27
The anchor question

By now everyone has an opinion on {F49:the arrest of the Orion Tide}, {F49:stormed by Swedish commandos} {F50:near Gotland} {F51:on Thursday morning}. A few facts, then.

{F21:She crossed the cable} {F54:eleven minutes} {F9:before it tripped}, {F72:at seven knots, down from twelve}. {F55:Her port anchor is gone, and the prosecutor says so}. {F57:The managers claim it went in a gale off Hiiumaa two days earlier}. There was a gale off Hiiumaa; I have looked it up.

She was built in 1998 in a yard at Varna that closed long ago, and was detained in Hamburg in 2022 for faulty windlass brakes. An anchor on a bad brake in a swell can let itself go. It can also be let go. {F3:Nobody ashore knows which}, and {F52:"suspicion of gross sabotage" is the name of a file, not a verdict}.

{F60:The scar on the bottom is said to run for nine kilometres}. Would a watch not notice? In November, {F25:on the Finnish-Estonian pipe}, {F26:one did not, or so the inquiry found: negligence}. {F62:The master there paid a fine of €20,000} and is, I hear, driving a lorry.

As for the mending: {F15:three months, says Elgrid}; {F15:it was six to ten weeks on Tuesday}. {F43:There are four ships in these waters that can do it}, {F44:two of them busy in Scotland}. {F38:Some 300 metres must be spliced in}. {F39:The spare lies on a drum in Karlskrona}.

{F56:Her nineteen people, Filipinos and Georgians mostly, have been interviewed} and may not go ashore. {F63:Two more NATO frigates are being sent}. {F17:Meanwhile not a lamp in Lithuania has gone out}.
== facts
F1 The Ambervik undersea power cable failed
  factuality medium a1 a4: failed, cause unknown; was cut
F2 The cable links Sweden and Lithuania
F3 Cause of the failure not known
  scope low compatible a1 a4: cause unknown; intent not shown
F4 The failure was on Monday night
F5 Share of Lithuania's power lost
  quantity low compatible a1 a2: almost a third; 31%
  quantity low a2 a3: 31% against 29%
  scope high a1 a4: of its imports; of its electricity needs
F6 Effect on prices
  scope low a1 a4: driving up in Lithuania; across the Baltics
F7 The operators reported the failure
F8 The capacity is 700 megawatts
F9 It tripped at 11.17pm
  time low compatible a1 a3: Lithuanian time against CET
F10 Distance of the fault from the Lithuanian coast
  quantity low a1 a3: 85 against roughly 90 kilometres
F12 The depth is 60 metres
F14 Vaitkaus rules out no version
  quotation medium a1 a2: "including sabotage" dropped
F15 How long the repair takes
  development medium a1 a4: six to ten weeks; up to three months
  quantity medium a1 a2: six to ten weeks; eight at the latest
F16 The repair depends on a ship
F17 Consumers are not cut off
F18 Reserve gas units were started at Kaunas
F19 More power is imported from Poland
F21 The Orion Tide passed over the cable before the failure
  time low compatible a1 a4: shortly before; eleven minutes before
F74 identity The Orion Tide is a Cook Islands bulk carrier
F70 identity Jonas Vaitkaus heads Elgrid
F72 The ship slowed down
F23 The price rose by 38% on Tuesday
  quantity low compatible a1 a4: 38% is nearly 40%
F24 The price was €141
F25 A gas pipeline between Finland and Estonia was damaged in November
F26 The inquiry into that found negligence
F73 A ship's anchor damaged the pipeline
  attribution low a1 a4: according to investigators; told as fact
F27 That repair took five months
F33 identity Rasa Petrauskė's office
  participant high a2 a4: energy minister against defence minister
F35 Petrauskė said two in three months is a pattern
  quotation medium a2 a4: "One accident is an accident" dropped and words merged
F36 A survey ship with an underwater robot
  development low a2 a4: due to leave; found a drag mark
F38 300 metres are to be replaced
F39 The spare cable is in Karlskrona
F40 The repair costs
  quantity low compatible a2 a3: €12m to €15m; about €15m
F41 Insurance covers 80%
  factuality low a2 a3: will cover; covers but excludes war
F43 Four suitable ships exist
F44 Two of these ships are busy off Scotland
F49 Swedish commandos boarded and detained the ship
  framing low a4 a5: boarded; stormed
F50 That was off Gotland
F51 That was on Thursday morning
F52 The suspicion is gross sabotage
F54 The interval was eleven minutes
F55 The prosecutor says an anchor is missing
  scope low a4 a5: one of its anchors; her port anchor
F56 The 19 crew are questioned
  time low a4 a5: are being questioned; have been interviewed
F57 The manager says the anchor was lost in a storm
F60 The drag mark is nine kilometres long
F62 The captain of the earlier ship was fined
F63 NATO sends two more frigates
  attribution low a4 a5: an official said; told as fact
F48 A data cable was mended in 16 days
== not the same
F1 F25: this cable / the Finnish-Estonian pipeline
F15 F27: repair of this cable / repair of the pipeline
F55 F73: anchor missing now / anchor that damaged the pipeline
F49 F62: ship seized now / earlier ship's captain fined
F3 F73: cause unknown here / cause of the November rupture
F23 F5: price rise in percent / share of imports in percent
F1 F48: power cable / data cable
F15 F48: repair of the cable / repair of the data cable

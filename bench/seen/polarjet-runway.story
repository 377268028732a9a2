== a1 | Continental Press | 2024-02-03
{F1:Jet slides off runway} {F2:in northern Norway}; {F3:18 hurt}

TROMSO, Norway (CP) — {F1:A passenger jet carrying {F4:142 people} skidded off the end of a runway {F5:in a snowstorm} {F2:in northern Norway} {F6:late Friday}}, {F3:injuring 18 people}, {F7:two of them seriously}, police said.

{F8:The Nordvind Airlines Boeing 737-800}, arriving from Oslo, {F1:overran the runway} {F2:at Skarnes airport} at 9:48 p.m. {F10:and came to a stop with its nose on the shingle of a frozen beach, about 150 meters (490 feet) past the pavement}. {F11:The nose gear collapsed.}

{F12:Passengers were evacuated by emergency slides} into wind gusting to 70 kph (43 mph). "{F13:We could smell fuel}, {F14:and there was no announcement. People just opened the doors}," said {F15:Ida Myhre, 24}, a student.

{F4:There were 136 passengers and six crew members aboard}, airline spokesman Terje Solbakk said. {F17:He said the captain had more than 11,000 hours of flying time.}

{F18:It was the aircraft's second attempt to land}, air traffic monitoring service SkyTrack said.

The Norwegian Safety Investigation Authority sent a team of four. {F21:It was too early to say what caused the accident}, {F22:its director, Bente Aas}, said. {F23:The flight data and cockpit voice recorders have been recovered.}

{F24:The airport was closed until further notice.}

{F25:Nordvind, a budget carrier founded in 2009, has never had a fatal accident.} {F26:In 2016 one of its turboprops left the runway at Skarnes} without injuries.

== a2 | NRD Nordland (English) | 2024-02-03
{F1:Plane ended up on the beach at Skarnes}

{F3:Twenty-one passengers and crew were treated by doctors} in Skarnes last night after {F1:a Nordvind plane went off the runway} and {F10:down on to the shore}.

{F7:One woman, in her sixties, has a broken back and has been flown to Tromsø.} {F57:Her condition is serious but stable}, the hospital reports. The others have cuts, sprains and frostbite.

{F27:Some passengers stood in socks} {F28:for 40 minutes} {F27:before buses arrived}. {F29:The temperature was minus 11.}

"The ones who helped us were people from the houses down there," says {F15:Ida Myhre (24)}. Fisherman Odd-Arne Kvam took 19 people into his boathouse and lit the stove.

{F14:Nobody in the cabin got a message before the stop}, several passengers tell NRD. {F14:The airline says the order to evacuate was given 50 seconds after the aircraft came to rest.} {F31:One of the rear slides did not open.}

{F32:The runway had been swept at 21.20}, says {F33:airport manager Gro Hellesvik}, and {F34:braking action was measured as "medium to good"}. {F5:It had snowed heavily since.} {F35:She will not comment on whether it should have been swept again.}

{F18:The pilots broke off the first approach} {F36:because of a gust}. {F37:On the second they landed long, witnesses think about halfway down}.

Skarnes has one of the shortest jet runways in the country, {F38:1,970 metres}. {F39:An extension has been on the state's list {F58:since 2012}.}

{F24:The airport opens again on Sunday at the earliest.}

== a3 | Daily Whistle | 2024-02-04
{F13:'WE THOUGHT IT WOULD BLOW'}: BRITS ON {F1:ICE BEACH PLANE TERROR}

Terrified British holidaymakers told last night how {F1:their packed jet hurtled off an icy runway} and {F10:stopped just FEET from the Arctic Ocean}.

{F4:More than 150 were on board} {F8:the Nordvind Boeing 737} when {F1:it careered on to a beach} {F2:at Skarnes}, 200 miles inside the Arctic Circle, {F6:on Friday night}.

Newlyweds Josh and Tara Penfold, from Hull, were among 11 Brits on a Northern Lights tour.

Josh, 31, said: "{F13:There was fuel pouring out everywhere. We thought it was going to blow.} {F14:The crew were screaming at us to get out and leave the bags.}"

{F12:Passengers leapt down slides} {F27:in their socks} {F5:into a raging blizzard} {F29:at -20C} and {F28:were left to freeze for more than an hour}.

{F3:At least 21 were hurt}, {F7:{F57:one fighting for her life}}.

{F17:The hero pilot, said to be a former fighter ace with 11,000 hours}, {F18:had aborted a first landing}.

{F41:A source said he had begged to divert to Tromso but was overruled by bosses.} {F41:Nordvind said that was "completely untrue".}

{F26:It is the second Nordvind plane to crash at the airport in eight years.}

== a4 | Air Transport Gazette | 2024-02-05
{F8:Nordvind 737} {F1:overran} {F38:1,970m runway} {F42:in tailwind}; {F23:recorders read}

Norway's NSIA says {F1:a Nordvind Boeing 737-800 that departed the end of runway 09} {F2:at Skarnes} {F6:on 2 February} touched down {F37:roughly 900m beyond the threshold} {F42:with a tailwind component of 12kt}, two more than the operator's limit.

{F23:Both recorders were downloaded in Lillestrøm on Sunday.} {F22:Director Bente Aas} emphasises that {F21:the figures "describe what happened, not why"}.

{F10:The aircraft (LN-NVK, 2011) stopped 112m past the end}, {F11:nose gear folded}, {F13:with no fuel leak}, according to the agency; {F13:the smell reported by passengers was probably de-icing fluid}. {F12:Evacuation was through three of four slides}, {F31:the right aft slide having failed to inflate}. {F14:It was initiated by cabin crew before the commander's order}, which the investigators call "appropriate".

{F4:All 136 passengers and six crew} survived. {F3:Twenty-one required treatment}, {F7:one with a spinal fracture}.

{F32:The runway was last cleared at 21:20}, {F32:28 minutes before the event}. {F34:Friction had been reported as "medium"}; {F33:manager Gro Hellesvik} of the airport operator told the agency {F35:a further sweep had been offered and that the tower had not taken it up}.

{F18:The first approach was discontinued} at 400ft {F36:for windshear}. {F41:No request to divert appears on the tower recording.} {F17:The captain has logged 11,400h}, 3,200 on type.

{F26:A Nordvind ATR 42 ran off the side of the same runway in 2016; nobody was hurt}.

== a5 | Continental Press | 2024-02-05
{F37:Investigators: Jet landed too far down runway} {F2:in Norway} with {F42:wind at its back}

OSLO, Norway (CP) — {F1:A jet that ran off a runway} {F2:in northern Norway} {F6:on Friday} {F37:touched down nearly halfway along it} {F42:with a tailwind above the airline's own limit}, the country's safety investigation agency said Monday.

{F21:The agency stopped short of blaming the pilots.} {F21:"It is too early to speak of a cause," said {F22:Bente Aas, its director}.}

{F3:Twenty-one people were hurt} {F10:when {F8:the Boeing 737-800} plowed onto a beach} {F2:at Skarnes} {F5:in heavy snow}. {F7:A 64-year-old woman with a broken vertebra {F57:remains hospitalized in stable condition}.} {F3:Police had earlier put the number of injured at 18.}

{F31:One of four evacuation slides failed}, Aas said. {F14:Flight attendants began getting people out without waiting for orders from the cockpit.}

{F13:Passengers had described a strong smell of fuel, but no leak was found.}

Nordvind said {F25:it was cooperating fully and that it had never lost a passenger in 15 years}. {F24:Skarnes airport reopened Sunday evening} for smaller aircraft. {F39:Transport Minister Eirik Lunde promised that its runway would be lengthened "this decade"}, {F58:a project first announced in 2012}.

== facts
F1 A Nordvind plane left the runway on landing
  framing medium a1 a3: skidded off / hurtled, careered, terror
F2 The accident was at Skarnes in northern Norway
F3 Number of people injured
  quantity medium a1 a2: 18 / 21
  development low a1 a5: 18 / 21, corrected
F4 Number of people aboard
  quantity high a1 a3: 142 / more than 150
F5 It was snowing heavily
F6 The accident was on Friday
  time low compatible a1 a4: late Friday / 2 February
F7 Seriously injured
  quantity medium a1 a2: two / one
F57 Condition of the badly hurt woman
  strength high a2 a3: serious but stable / fighting for her life
  development low a2 a5: serious but stable / stable
F58 The lengthening dates from 2012
F8 The plane was a Boeing 737-800 of Nordvind
F10 Where the plane came to a stop
  quantity medium a1 a4: about 150 metres / 112m
  strength medium a1 a3: nose on the shingle / just feet from the ocean
F12 Passengers left by slides
F13 Whether fuel leaked
  polarity high a3 a4: fuel pouring out / no fuel leak
  strength medium a1 a3: could smell fuel / pouring out everywhere
  development low a1 a5: smell / no leak found
F14 How the evacuation was ordered
  polarity high a1 a3: no announcement / crew screaming to get out
  participant high a1 a5: people just opened the doors / flight attendants began it
  time medium a2 a4: ordered 50 seconds after / cabin crew began before the order
F15 identity Ida Myhre, 24, was aboard
F17 The captain has 11,000 hours
  quantity low compatible a1 a4: more than 11,000 / 11,400
  framing low a1 a3: captain / hero pilot, said to be fighter ace
F18 It was the second attempt to land
F21 The cause is not known
F22 identity Bente Aas heads the Norwegian safety investigation authority
F23 The recorders were recovered
  development low a1 a4: recovered / read
F24 The airport is closed
  development low a1 a2: until further notice / Sunday at the earliest
  development low a2 a5: at the earliest / reopened
F25 Nordvind has never had a fatal accident
  attribution low a1 a5: stated / the airline says
F26 A Nordvind plane left the same runway in 2016
  strength medium a1 a3: left the runway without injuries / crash
F27 Passengers waited in socks
F28 How long passengers waited in the cold
  time high a2 a3: 40 minutes / more than an hour
F29 The temperature
  quantity high a2 a3: minus 11 / -20C
F31 One slide did not open
F32 The runway was swept at 21.20
F33 identity Gro Hellesvik is the airport manager
F34 The braking action reported
  quotation medium a2 a4: medium to good / medium
F35 Whether the runway should have been swept again
  polarity medium a2 a4: will not comment / offered, not taken up
F36 Why the first approach was broken off
  cause low a2 a4: a gust / windshear
F11 The nose gear collapsed
F37 Where the plane touched down
  attribution medium a2 a4: witnesses think / the agency says
  quantity low compatible a2 a4: about halfway / roughly 900m
F38 The runway is 1,970 metres long
F39 The runway is to be lengthened
  factuality low a2 a5: on the list / promised this decade
F41 The captain wanted to divert
  polarity high a3 a4: begged to divert / no request on the recording
F42 The tailwind was above the limit
== not the same
F1 F26: overrun of 2024 / excursion of 2016
F18 F36: second attempt / reason for giving up the first
F12 F31: slides used / slide that failed
F3 F7: injured / seriously injured
F10 F37: where it stopped / where it touched down
F32 F35: swept at 21.20 / further sweep
F14 F12: order to evacuate / way of leaving

== a1 | Sportdesk International | 2023-09-24
{F1:Osterby wins world road title} {F2:after {F7:pile-up} fells champion}

TRENTO, Italy - {F1:Denmark's Mikkel Osterby won the men's world road race title} {F3:on Sunday}, {F4:outsprinting a group of four} {F5:in Trento} {F6:after 258 kilometres} of rain and {F7:a mass crash} {F2:that put defending champion Jens Claeys in hospital}.

{F8:The 26-year-old} finished in {F9:six hours, 21 minutes and 44 seconds}. {F10:Spain's Iker Arrizaba was awarded silver} and {F11:Tom Hallam of Britain bronze} {F12:after Dutchman Ruben van Hoek, second across the line, was disqualified} {F13:for leaning his shoulder into the Spaniard} {F14:with 150 metres to go}.

{F15:"I have dreamed of this jersey since I was six,"} said {F16:Osterby, the first Dane to win the title} {F17:in 19 years}. {F18:"I didn't see anything behind me. I just heard shouting."}

{F7:Some 25 riders came down} {F19:on the wet descent of the Vigolo} {F20:61km from the finish}. {F2:Claeys}, {F21:the 31-year-old Belgian} {F22:who won in Glasgow last year}, {F23:broke his collarbone and pelvis}, {F24:his team doctor said}. Eleven riders abandoned.

{F12:The commissaires took 40 minutes to reach their decision}, after studying helicopter pictures. {F26:The Dutch federation said it would appeal.}

{F27:Pre-race favourite Aljaz Kobal of Slovenia} {F28:was caught behind the crash} and {F29:finished ninth}, one minute 12 seconds back.

{F31:Only 64 of the 188 starters completed the course.}

== a2 | Randers Folkeavis (English edition) | 2023-09-25
From a paper round in Randers {F1:to the rainbow jersey}

At the clubhouse of Randers Cykle Ring they had run out of beer by the time {F1:their boy crossed the line}. More than 300 people had squeezed in to see {F1:Mikkel Østerby become world champion}.

{F1:He did it} {F5:in Trento} {F3:yesterday} {F4:in a sprint of four}, at the end of {F9:six hours and nearly 22 minutes} in the saddle, and {F16:no Dane had done it before him}. His father, Bent, a bus mechanic, watched from a kitchen chair he had taken along to the finish.

"He delivered newspapers at five in the morning, all winter, on a bike without lights," said Bent Østerby, 58. "So rain, no, rain he doesn't notice."

{F8:Østerby, 26}, {F37:had never won a race longer than 200 kilometres}. {F38:He was not even meant to lead the Danish team}: {F39:captain Frederik Holm punctured} {F40:on the penultimate lap} and told him over the radio to ride for himself.

{F15:"I've dreamt about this jersey since I was six years old,"} he said afterwards, in tears. {F18:"What went on behind me I did not see. I only heard shouts."}

What went on was that {F13:Ruben van Hoek of the Netherlands pushed the Spaniard Iker Arrizaba with his shoulder}. {F12:Van Hoek, who was second, was struck from the result}; {F10:Arrizaba took silver} and {F11:the Briton Tom Hallam, fourth on the road, moved up to third}.

{F7:Around thirty men fell} {F19:coming down the Vigolo climb}. Two Danes were among them, but both got up and finished. {F2:{F22:Last year's winner}, Jens Claeys, {F46:was flown to hospital}}.

Randers will receive its champion at the town hall on Thursday at 4pm.

== a3 | The Belgian Observer | 2023-09-25
{F23:Broken pelvis} {F44:ends Claeys's season} {F2:as title slips away on a bend}

{F2:Jens Claeys} lay on the asphalt for nine minutes with a foil blanket over his legs. A hole in the crash helmet told the doctors enough, and {F46:a helicopter took him} {F47:to Santa Chiara hospital}.

{F2:The world champion} {F23:has fractured his pelvis and his left collarbone}, {F24:said the Belgian team doctor, Karel Wuyts}, and {F44:will not race again this year}. {F48:He was due to undergo an operation} {F49:on Monday}.

{F7:The crash, which took down about 25 men}, happened {F19:on the road down from the Vigolo}, {F20:a little more than 60 kilometres from home}. {F50:Diesel on the road was to blame}, {F51:according to Belgium's coach, Stefaan Dhondt}. "{F52:We warned the organisers on Friday}," he said. "They told us it had been washed."

{F54:The organisers denied having received any such complaint}. The slope had been swept twice, on Thursday and on Saturday night, {F55:race director Paolo Menegatti} said; {F50:it was simply wet}.

In Glasgow twelve months ago {F22:Claeys had won alone}, by 53 seconds. {F21:At 31} he was aiming to be the first man in a decade to keep the jersey. {F56:It is his second broken collarbone of the year}: he crashed in training in March.

{F1:The Dane Mikkel Osterby won} {F5:in Trento}, {F4:the quickest of four escapees}, and {F10:Iker Arrizaba of Spain} and {F11:Tom Hallam of Britain joined him on the podium}, though not before {F12:the jury had thrown out the Dutchman Ruben van Hoek} {F13:for barging Arrizaba}. {F26:The Dutch have lodged an appeal}.

The best Belgian was Wout Lemmens, in 14th place.

== a4 | BritSport Online | 2023-09-24
{F11:Hallam grabs world bronze} {F12:after Dutch rival is kicked out}

{F11:Britain's Tom Hallam has won a bronze medal at the World Championships} without even knowing it.

The 23-year-old from Halifax was eating a rice cake on the team bus when he was told that {F12:Ruben van Hoek had been disqualified}.

{F12:Van Hoek finished second} but was ruled to have {F13:elbowed Spain's Iker Arrizaba} {F14:in the final 200 metres}.

"I'd already texted my mum to say fourth," Hallam said. "She was dead proud of fourth."

{F62:He is the first British man on the podium since 2011.}

{F1:Gold went to Denmark's Mikkel Osterby}, who {F4:won a four-man sprint} {F5:in the Italian city} in {F9:six hours 21 minutes 44 seconds}. {F10:Arrizaba was second}.

{F16:The Dane is his country's first champion} {F17:for 19 years}.

{F2:Holder Jens Claeys was taken to hospital} {F46:by air ambulance} after {F7:a crash involving 25 riders} {F20:with 61km left}. {F23:He has a suspected broken pelvis}.

Hallam was only yards behind. {F64:"I went left, and everyone who went right was on the floor,"} he said. "You feel sick, but you keep pedalling."

{F27:Slovenia's Aljaz Kobal, the bookmakers' favourite}, {F28:lost touch in the chaos}. He {F29:came in ninth}.

{F31:More than 120 riders failed to finish} {F6:the 258km course}, which climbed the Vigolo seven times.

It is Britain's third medal of the week. {F65:Ella Prior won silver in the women's race} {F66:on Saturday}, {F67:13 seconds behind Italy's Chiara Donnini}.

== a5 | Peloton Weekly | 2023-09-26
{F68:Van Hoek appeal rejected} {F48:as Claeys has surgery}

{F68:Ruben van Hoek's appeal against his disqualification} {F5:in Trento} {F68:has been thrown out}, leaving {F10:Iker Arrizaba with the silver medal} and {F11:Tom Hallam with the bronze} from {F3:Sunday's} world championship road race.

{F68:A three-man panel upheld the verdict} on Monday evening, finding that {F12:the commissaires had been right to exclude} the Dutchman {F13:for a deliberate movement of the shoulder} {F14:150 metres out}. He was also fined 1,000 Swiss francs.

"I held my line. He came to me," van Hoek, 29, said in a statement. His federation will not take the matter to the sports court, performance director Anneke Smit said.

Arrizaba, for his part, wanted no quarrel. "It's a sprint, not a dance," the Basque had said on the night.

{F48:Claeys's pelvis was pinned} {F49:on Monday} {F47:at Santa Chiara hospital} in an operation lasting four hours. He should be able to walk within three weeks, {F24:Dr Karel Wuyts} said, and {F44:hopes to ride again in January}.

The governing body is to examine claims {F50:that there was fuel on the road} {F19:on the Vigolo descent}, where {F7:two dozen riders fell} {F20:60km from the end}. {F51:Coach Stefaan Dhondt} says {F52:Belgium gave a warning two days before the start}. {F55:Paolo Menegatti, who runs the race}, repeated that {F54:none had reached him}.

As for {F1:the new champion, Mikkel Osterby}, {F8:27}, he goes into the Tour of Lombardy next month {F37:never having won above 200km until Sunday}. {F39:A flat tyre for his leader, Frederik Holm}, {F38:turned a helper into the Danes' captain} {F40:with two laps to go}. {F15:"I dreamed of it since I was six,"} he said. {F65:Britain's Ella Prior}, {F66:second on Saturday}, {F67:beaten by 13 seconds}, rides there too.
== facts
F1 Mikkel Osterby won the men's world road race title
F2 Defending champion Claeys crashed and was taken to hospital
  place low compatible a1 a3: in hospital / flown to a named hospital
F3 The race was on Sunday
F4 Osterby won a sprint of four
F5 The race finished in Trento
F6 Length of the race
F7 A mass crash with some 25 riders
  quantity medium a1 a2: some 25 / around thirty
  quantity low compatible a1 a5: some 25 / two dozen
F8 Age of Osterby
  quantity high a1 a5: 26 / 27
F9 Winning time
  quantity low compatible a1 a2: 6:21:44 / nearly 22 minutes
F10 Arrizaba got silver
F11 Hallam got bronze
F12 Van Hoek was disqualified after finishing second
  framing low a1 a4: disqualified / kicked out
F13 Van Hoek pushed Arrizaba
  factuality low a4 a2: was ruled to have / stated as fact
  cause medium a1 a4: shoulder / elbow
  strength medium a5 a1: deliberate / no word on intent
F14 How far from the line the offence was
  place low compatible a1 a4: 150 metres / final 200 metres
F15 Osterby has dreamed of the jersey since he was six
  quotation low a1 a5: wording altered
F16 Osterby is the first Danish champion
  scope high a1 a2: first in 19 years / no Dane before him
F17 It is 19 years since the last Danish title
F18 Osterby saw nothing behind him and heard shouts
F19 The crash was on the descent of the Vigolo
F20 The crash was 61km from the finish
  place low compatible a1 a5: 61km / 60km
F21 Claeys is 31
F22 Claeys won in Glasgow a year ago
F23 Claeys broke his pelvis and collarbone
  factuality medium a1 a4: broke / suspected broken
F24 identity The injuries come from Belgian team doctor Wuyts
F26 The Dutch appealed
  factuality medium a1 a3: would appeal / have lodged
F27 identity Aljaz Kobal was the favourite
F28 Kobal was held up by the crash
F29 Kobal was ninth
F31 Most starters did not finish
F37 Osterby had not won a race longer than 200km
F38 Osterby was not meant to be leader
F39 Holm punctured
F40 When Holm punctured
  time medium a2 a5: on the penultimate lap / with two laps to go
F44 Claeys will not race again this year
  framing low a3 a5: season over / hopes to ride in January
F46 Claeys was taken by helicopter
F47 Claeys was treated at Santa Chiara hospital
F48 Claeys is operated on
  development low a3 a5: due / has had it
F49 The operation was on Monday
F50 There was fuel on the road
  polarity high a3 a5: diesel denied by the race director (simply wet) / claims to be examined
F51 identity Stefaan Dhondt is Belgium's coach
F52 Belgium says it warned the organisers on Friday
F54 The organisers deny having been warned
F55 identity Paolo Menegatti is race director
F56 It is his second broken collarbone of the year
F62 First British man on the podium since 2011
F64 Hallam said he went left
F65 Ella Prior won silver in the women's race
F66 The women's race was on Saturday
F67 Prior was 13 seconds behind
F68 Van Hoek's appeal was rejected
== not the same
F1 F22: this year's victory / last year's victory
F10 F65: Arrizaba's silver / Prior's silver
F12 F68: disqualified / appeal rejected
F16 F62: first Danish champion / first British man on the podium
F23 F56: collarbone broken in Trento / broken earlier in the year
F26 F68: appeal lodged / appeal rejected
F18 F64: Osterby on the sprint / Hallam on the crash
F39 F7: a puncture / the crash

== a1 | Nordhav Press Agency | 2018-11-14
{F1:Trawler sinks} {F2:off Norway}; {F3:five crew missing}

TROMSO - {F3:Five fishermen were missing} and {F4:seven had been rescued} {F5:on Wednesday} after {F1:a trawler capsized and sank} {F2:in heavy seas about 40 nautical miles north-west of Andenes}, Norway's rescue co-ordination centre said.

{F1:{F72:The 38-metre Solveig Karin} went down} {F6:shortly after sending a distress call at 4.12am}. {F7:Winds were gusting to 27 metres a second} and {F8:waves were up to nine metres high}.

{F4:A Sea King helicopter winched seven men from a life raft} {F9:at first light}. {F10:They were suffering from hypothermia but were in a stable condition at the hospital in Tromso}, a doctor said. {F11:Four of the missing are Norwegian and the fifth is Latvian.}

{F12:Two helicopters, a coastguard vessel and six fishing boats are searching {F73:an area of 300 square nautical miles}}. "{F13:We have survival suits, and in a survival suit there is time}," said {F14:rescue leader Marit Aasgaard}. {F15:Water temperature was 5 degrees}.

{F16:The vessel, built in 1987 and {F74:owned by Breivik Havfiske of Andenes}}, {F17:was on its way home with some 60 tonnes of cod}. {F18:The Accident Investigation Board said it was too soon to speak of a cause} but that {F19:it would send two inspectors}.

{F20:In 2009 the company's trawler Havdis was lost in the same waters with four hands}. {F21:An inquiry then put the loss down to ice on the superstructure.}

== a2 | Vesteral Blad | 2018-11-14
The whole quay is waiting: {F1:"Solveig Karin" lost} with {F3:five of our own unaccounted for}

At noon on Wednesday the shops in Storgata closed. No one had asked them to. {F3:Five of {F68:the twelve men aboard} the "Solveig Karin" had still not been found}, and there is hardly a house in Andenes that does not know one of them.

{F23:The skipper, {F67:Geir Solbakken, 49}}, is {F24:among the missing}, {F70:his brother Tore} confirmed to this newspaper. {F54:So are {F25:the mate, Roar Eliassen}}, and {F26:a deckhand aged 19 {F65:on his first trip}}, whose family has asked that he not be named.

{F6:The mayday came at twelve minutes past four}. "{F27:We are taking water in the factory deck, she is not coming back up}," {F23:Solbakken} {F69:is heard saying on a recording which a fisherman on the neighbouring ground made} and has passed to the police. {F28:The trawler vanished from the radar eleven minutes later}.

{F29:According to Tore Solbakken, the skipper had complained to the shipowner of a hatch that did not close properly}. {F30:Breivik Havfiske's manager, Unni Breivik, said that she knew of no such complaint}. {F16:The 31-year-old vessel} {F31:had been in the yard at Harstad for five weeks in September and October}.

{F4:Seven were picked up by helicopter} {F9:as dawn broke around half past eight}. {F10:All are doing well}, {F32:and one, {F71:the cook Arvid Nilsen}, 61, walked to the ambulance}. {F33:It was he who cut the raft free}, {F34:with a filleting knife}.

{F35:A service will be held in the church at six tonight}. It was there, {F20:nine years ago, that the town took leave of the four of the "Havdis"}, another Breivik boat.

== a3 | Atlantic Broadcasting Service | 2018-11-15
{F36:Two bodies found} in {F12:search for Norway trawler crew}

{F36:The bodies of two fishermen have been recovered} from the sea {F2:off northern Norway}, a day after {F1:their trawler sank in a storm}.

{F37:Three men are still missing}. {F38:Rescuers say hope of finding them alive is fading}.

{F36:A coastguard ship, the Barentshav, picked up the two} early on Thursday, about 12 miles east of where the Solveig Karin disappeared. Both were wearing survival suits. They have not yet been identified.

{F4:Eight other crew members were airlifted to safety} on {F5:Wednesday}. {F43:Six of them have left hospital}.

{F33:One of the survivors, {F71:ship's cook Arvid Nilsen}, told how he slashed the rope holding the life raft} {F44:while standing waist-deep in water}.

"{F45:I heard the skipper shout to us to go. {F63:He stayed on the bridge}}," he said.

The captain has not been named by the authorities but {F23:local media identify him as Geir Solbakken}.

{F12:Four helicopters and 11 vessels are taking part in the search}. It will be scaled down at nightfall if nothing is found, said {F14:Marit Aasgaard, head of the coastguard}. "{F13:In a survival suit there is always hope}," she added.

{F7:Hurricane-force winds} had hampered rescuers on the first day. {F8:Waves reached 30ft}.

{F29:Claims that the captain had warned of a faulty hatch} are being examined, police said. {F30:The owners deny having received a warning.}

Prime Minister Astrid Hovland said the country was "holding its breath with Andenes".

== a4 | The Mariner's Gazette | 2018-11-20
{F49:Norway ends search} for {F1:Solveig Karin} men; {F50:hatch under scrutiny}

{F49:The search for the last two men missing from the trawler Solveig Karin was called off} on Sunday evening, five days after {F1:she foundered} {F2:42 miles north-west of Andenes}. {F52:Three bodies have been recovered} and {F4:seven of {F68:the crew of twelve} survived}.

{F53:The third body, found on Friday in the nets of a seiner}, {F54:was that of {F25:the mate, Roar Eliassen, 44}}. {F24:{F23:The master, Geir Solbakken}, and {F26:a 19-year-old deckhand} are presumed dead}.

{F50:The Norwegian accident board is concentrating on a watertight hatch on the starboard side of the factory deck}, its director said. An underwater vehicle will be sent down to the wreck, which lies at 410 metres, before Christmas. {F29:Text messages released by the master's family show that he told the superintendent on October 29 that the hatch "weeps like a widow"}. {F30:Breivik Havfiske, having first denied any knowledge of a defect, now says that the message was dealt with by fitting a new gasket}.

{F16:The vessel (399gt, built 1987)} {F31:had come out of a five-week refit at Harstad in October}, in which a freezer was added above the main deck. Whether her stability was recalculated is another of the questions before the board. {F17:She carried 60 tonnes of fish}, well within her limit.

{F6:She called for help at 0412} and {F28:was off the screen by 0423}. Solbakken's last words on VHF, "{F27:We are taking water on the factory deck, she will not come up}," {F69:were recorded by another boat}.

{F20:The same owner lost the Havdis in 2009, with four dead}. {F21:That casualty was ascribed to icing}, a finding which the crew's union, Sjøfolk, has always contested and which it wants reopened.

== a5 | The Evening Lantern | 2018-11-16
MIRACLE COOK {F33:CUT PALS FREE WITH KITCHEN KNIFE}

A PLUCKY {F71:ship's cook} {F33:saved seven shipmates by hacking a life raft loose} {F34:with his filleting knife} as {F1:their trawler rolled over in monster seas}.

{F32:Grandad Arvid Nilsen, 61}, {F44:was up to his neck in freezing water} when {F33:he sliced through the rope} {F2:off Norway's Arctic coast}.

Then {F4:he and his mates clung on for four hours before a chopper plucked them} from {F8:50ft waves} {F9:at daybreak}. {F32:He strolled to the ambulance} and asked a nurse for a fag.

{F36:Two of the men who didn't make it were found yesterday}. {F37:Three are still lost}, {F24:among them {F23:skipper {F67:Geir Solbakken, 51}}}, {F63:who stayed at the helm so that the others could get off}.

Arvid said: "{F45:He shouted 'Go, boys, go!' and {F63:he stayed at the wheel}. He's the hero, not me}."

{F29:The captain had begged bosses to mend a leaky hatch}, {F70:his furious brother Tore} said. {F30:But the penny-pinching owners ignored him}, he claimed.

{F20:Four men died when another boat from the same firm sank in 2009.}

{F26:A teenage lad {F65:on his maiden voyage} is also missing}. {F35:The church in the tiny port of Andenes was packed for a vigil on Wednesday night}.

Rescue chief {F14:Marit Aasgaard} {F38:said there was "no hope" left} as {F15:the sea was just 5C}. {F7:Winds hit 60mph} on the night of {F1:the disaster}.

== a6 | Riga Baltic Times | 2018-11-14
{F11:Latvian fisherman} among {F3:five missing} after {F1:trawler sinks} {F2:off Norway}

{F11:A Latvian is among} {F3:five fishermen missing} since {F1:a trawler capsized and sank} {F5:on Wednesday} {F2:about 40 nautical miles north-east of Andenes, in northern Norway}. {F4:Seven others were rescued}, Norway's rescue co-ordination centre said.

{F1:{F72:The Solveig Karin, a vessel of 38 metres}, went down in heavy seas} {F6:minutes after sending out a distress call at 4.12am}. {F7:Gusts reached 27 metres a second} and {F8:the waves nine metres}.

{F4:The seven were winched from a life raft by a Sea King helicopter} {F9:when it grew light}. {F10:They had hypothermia but were out of danger in hospital in Tromso}, according to a doctor there.

{F11:The missing Latvian is Andris Kalnins, 38, of Liepaja}, the foreign ministry in Riga said. {F11:The other four are Norwegians.} His wife, Ilze, said that he had been working on Norwegian boats since 2012 and had been due home for the national day on Sunday.

{F12:The search, by two helicopters, a coastguard vessel and six fishing boats, {F73:covers 300 square nautical miles}}. {F15:The water is at 5 degrees}. {F14:The leader of the rescue, Marit Aasgaard}, {F13:said that with survival suits there was time}.

{F16:The vessel, {F74:which belongs to Breivik Havfiske of Andenes} and was built in 1987}, {F17:was on its way home with 60 tonnes of cod}. {F18:It was too soon to speak of a cause, the Accident Investigation Board said}; {F19:two inspectors have arrived in Andenes}.

{F20:The company lost another trawler, the Havdis, in the same waters in 2009, with four men aboard}. {F21:Ice on the superstructure was blamed}.

== facts
F1 The trawler Solveig Karin sank
F2 The sinking was north-west of Andenes off Norway
  place medium a1 a6: north-west / north-east of Andenes
  quantity low a1 a4: about 40 nautical miles / 42 miles
F3 Five crew were missing
F4 Number of crew rescued
  quantity high a1 a3: seven / eight
  quantity medium a3 a4: eight / seven of twelve
F5 The sinking was on Wednesday
F6 Distress call at 4.12am
F7 Wind strength
  strength medium a1 a3: 27 m/s gusts / hurricane-force
  quantity low compatible a1 a5: 27 m/s is 60mph
F8 Wave height
  quantity medium a1 a5: nine metres / 50ft
  quantity low compatible a1 a3: nine metres / 30ft
F9 The rescue was at dawn
F10 The rescued are in good condition
F11 Four of the missing are Norwegian and one Latvian
F18 The board said it was too soon to speak of a cause
F19 Two inspectors are sent
  factuality medium a1 a6: would send / have arrived
F72 The trawler was 38 metres long
F73 The search covers 300 square nautical miles
F74 identity Breivik Havfiske owned the trawler
F12 A search with helicopters and ships is under way
  development low a1 a3: two helicopters, seven vessels / four and 11
F13 Aasgaard on survival suits
  quotation low a1 a6: quotation told indirectly
  quotation medium a1 a3: there is time / there is always hope
F14 identity Marit Aasgaard leads the rescue
  participant medium a1 a3: rescue leader / head of the coastguard
F15 Water temperature was 5 degrees
F16 The vessel was built in 1987
F17 The trawler carried 60 tonnes of fish
F20 The Havdis was lost in 2009 with four dead
F21 The loss of Havdis was put down to ice
F23 identity Geir Solbakken was the skipper
F24 Solbakken is among the missing
F25 identity Roar Eliassen was the mate
F65 It was the deckhand's first trip
F67 The skipper's age
  quantity high a2 a5: 49 / 51
F68 The crew numbered twelve
F69 The mayday was recorded by another boat
F70 identity Tore is the skipper's brother
F71 identity Arvid Nilsen was the ship's cook
F63 The skipper stayed aboard at his post
F26 A 19-year-old deckhand is missing
  development low a2 a4: missing / presumed dead
F27 The skipper's mayday words
  quotation low a2 a4: wording differs
F28 The trawler disappeared from radar eleven minutes later
F29 The skipper had complained of a hatch
  strength medium a3 a5: claims that he warned / begged
  factuality medium a3 a4: claims examined / text messages show
F30 What the owner did about the complaint
  polarity high a2 a5: knew of none / ignored him
  development medium a2 a4: denied / dealt with it
F31 The trawler had been in the yard at Harstad for five weeks
F32 Arvid Nilsen, 61, walked to the ambulance
F33 Nilsen cut the raft free
  scope low a3 a5: one of the survivors / saved seven shipmates
F34 He used a filleting knife
F35 A church service in Andenes on Wednesday evening
F36 Two bodies were found
F37 Three men still missing
F38 Rescuers on the hope of survivors
  strength high a3 a5: fading / no hope
F43 Six have left hospital
F44 Nilsen stood in water
  quantity medium a3 a5: waist-deep / up to his neck
F45 Nilsen on the skipper staying
  quotation medium a3 a5: words differ
F49 The search was ended
F50 The inquiry looks at a hatch
F52 Three bodies in all
F53 Third body found on Friday
F54 What became of the mate
  development high a2 a4: missing / found dead
== not the same
F20 F1: Havdis lost in 2009 / Solveig Karin sank
F3 F37: five missing at first / three missing later
F36 F52: two bodies / three bodies in all
F49 F12: search ended / search under way
F21 F50: cause of the Havdis loss / inquiry into the hatch
F36 F53: first two bodies / third body
F4 F43: rescued / left hospital
F54 F24: mate dead / skipper missing

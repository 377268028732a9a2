== a1 | Union Newswire | 2022-10-17
{F2:Two die} as {F1:light plane hits Welsh mountain}

{F2:Two people were killed} when {F1:a light aircraft crashed into a mountainside} {F5:in Snowdonia}, {F102:North Wales Police said on Monday}, a day after {F4:searchers came across the wreckage}.

{F1:The single-engined {F18:Piper PA-28}}, which {F15:took off from Corvedale airfield in Shropshire} {F16:shortly after 10 a.m.} {F3:on Saturday}, was {F17:bound for Caernarfon}. {F20:Air traffic controllers lost contact with it at 10.52}, minutes after {F19:the pilot radioed that visibility was deteriorating and that he intended to turn back}.

Police named {F7:the dead as Alun Prothero}, {F8:61}, {F9:a retired dentist} {F10:from Ludlow} who was {F107:at the controls}, and {F11:his passenger}, {F14:his niece} {F11:Megan Sayle}, {F12:27}.

{F4:The wreckage was located} {F104:on Sunday afternoon} {F6:at about 2,100 feet} {F5:on the north-eastern flank of Moel Draen}, a peak popular with walkers.

{F21:Some 60 volunteers from four mountain rescue teams took part in the search}, which was hampered by {F29:thick cloud} that {F22:kept a coastguard helicopter on the ground {F40:until Sunday morning}}.

{F23:The Air Accidents Investigation Branch has sent a team of three to the site}. A spokeswoman said {F24:it was too early to say what had caused the accident}.

It was the second fatal crash on the mountain in five years. {F28:In 2017 three men died when their Cessna struck the summit ridge} on a flight from Dublin. {F128:Investigators blamed pilot error} in that case.

Britain recorded nine fatal accidents involving light aircraft last year, against an average of eleven over the previous decade.

== a2 | Ludlow and Teme Advertiser | 2022-10-18
Tributes to {F9:'dentist to half the town'} and {F14:niece} {F2:killed in} {F1:plane tragedy}

Flowers were left yesterday outside the old surgery in Broad Street where {F7:Alun Prothero, who died with} {F14:his niece} {F7:in {F1:Saturday's crash}} {F5:on Moel Draen}, looked after the town's teeth for 33 years.

{F10:Mr Prothero, of Mill Street}, who was {F8:61} and {F9:had given up dentistry} two summers ago, {F107:was flying} {F11:Megan Sayle}, {F12:27}, {F13:a veterinary nurse} at a practice in Craven Arms, {F17:to Caernarfon} for {F117:lunch to mark her engagement}.

{F30:Miss Sayle had become engaged in August} to Tom Beddoes, a farmer's son from Clun. {F130:The wedding was to have been held in May}.

In a statement {F26:the family said: "They went up together in the clouds they both loved. We cannot take it in."}

{F18:The four-seater Piper}, {F34:built in 1974} and {F134:shared by a group of five owners}, {F15:left Corvedale} {F16:at 10.10am} {F3:on Saturday}. Club chairman Len Hotchkiss said {F25:Mr Prothero was among his most careful members, with more than 1,400 hours in his logbook}.

"{F125:If Alun thought the weather was no good he stayed in the bar}," he said. "I have seen him cancel a dozen times."

{F19:Mr Prothero had told controllers that he could see little and was going to come home}, Mr Hotchkiss understands. {F20:Nothing was heard from him after eight minutes to eleven}.

{F27:A hill farmer, Gwilym Parry, 70, reported hearing an engine "labouring" overhead and then a thud}, but saw nothing because of {F29:the mist}.

{F4:Rescuers reached the aircraft} {F104:at about 3pm the next day}. {F31:The bodies were carried down by stretcher parties on Monday} and are at Ysbyty Gwynedd in Bangor.

The Corvedale club has cancelled its autumn fly-in, and a book of condolence has been opened at St Laurence's.

== a3 | Cambrian Broadcasting online | 2022-10-16
{F3:Search for missing plane} with {F202:two on board} {F5:in Snowdonia}

{F21:Mountain rescue teams are combing hillsides} {F5:in Snowdonia} for {F3:a light aircraft that disappeared yesterday} with {F202:two people on board}.

{F18:The Piper Cherokee} {F17:was heading to Anglesey} {F15:from an airfield in Shropshire} {F20:when it vanished from radar just before 11am}.

{F22:The coastguard helicopter from Caernarfon was unable to fly} on Saturday because of {F29:low cloud}, but {F40:got airborne this morning}.

{F21:More than 80 volunteers are out}, according to {F39:Siân Rowlands of Ogwen Edge Mountain Rescue, who is coordinating the operation}.

"We are still treating this as a rescue," she said. "{F135:People have survived up there for longer than this}."

{F27:A farmer near Capel Wern told police he had heard a loud bang} on Saturday morning, and the search is focusing on three valleys within a mile of his house.

The two people on the plane have not been named. {F14:They are understood to be related}.

{F33:The Met Office had issued a yellow warning for fog} covering much of north Wales, which came into force {F133:at nine o'clock on Saturday}.

Experienced pilots say the area can be treacherous, with cloud forming on the tops within minutes. {F28:Three people lost their lives five years ago when another small plane came down on Moel Draen}.

Walkers have been asked to stay off the Draen ridge and to report any debris by dialling 101. The road through the pass at Bwlch Wern is closed to all but residents and rescue vehicles.

== a4 | The Daily Clarion | 2022-10-18
{F30:BRIDE-TO-BE} {F2:KILLED WITH} {F14:UNCLE} {F1:IN MOUNTAIN PLANE HORROR}

{F30:A bride-to-be} and {F14:her beloved uncle} {F2:died} when {F1:their plane smashed into a {F29:fog-bound} Welsh peak} – moments after {F19:he made {F119:a desperate mayday call}}.

{F11:{F13:Vet} Megan Sayle}, {F12:28}, had {F30:said yes to boyfriend Tom only in August}. {F130:They were due to tie the knot next spring}.

She was on her way to {F117:a celebration lunch} {F17:in Caernarfon} with {F7:Alun Protheroe}, {F8:61}, when {F1:tragedy struck} {F5:{F6:2,000ft up} Moel Draen}.

Heartbroken relatives said last night: "{F26:They went up together in the clouds they loved.}"

Pals told how {F25:{F9:the ex-dentist} had clocked up 1,400 hours in the air} and {F125:never took risks}. But {F33:a fog warning was in place} when {F15:he set off from Corvedale, Shropshire}, {F3:on Saturday}. {F29:Cloud was so thick} that {F22:a rescue chopper could not take off for almost 24 hours}.

"It was like pea soup," said a regular at the Flying Goose, the airfield's bar. "I'd not have taken a kite up in it."

{F34:The plane was nearly 50 years old}. {F23:Crash experts are now sifting through the wreckage} – and are thought to be {F224:looking at ice in the engine}.

{F21:Sixty volunteers scoured the slopes} before {F4:the shattered aircraft was spotted} {F104:on Sunday}. {F39:Rescue chief} {F36:Siân Rowlands, 44, said: "It would have been instant. They would have known nothing."}

One tearful neighbour, who asked not to be named, said: "Megan lit up every room. She used to bring my old spaniel his tablets on her way home."

{F28:Three pals perished on the same mountain in 2017}. Locals call it the Widow.

== a5 | Light Aviation Monthly blog | 2022-10-21
What we know about {F1:the Moel Draen accident}

{F23:The AAIB has confirmed that it is investigating} {F1:the loss of a {F18:Piper PA-28-140} {F5:in Snowdonia}} {F3:last Saturday}, in which {F2:{F202:both occupants}, {F107:the pilot} and {F14:a member of his family}, were fatally injured}.

{F37:The bureau says it will publish a first bulletin within a month}. It has asked anyone with photographs of the pass that morning to get in touch. {F24:The cause has not been established}, and {F224:the suggestion in one newspaper that carburettor icing was to blame is "speculation", a spokeswoman told us}.

What is public is this. {F15:The aircraft departed Corvedale} {F16:at 1010 local} {F17:for Caernarfon}, a trip of some 65 nautical miles. {F20:The last radar return was at 1052}. Shortly before it, {F19:the pilot advised the London Information frequency that he was reversing course}; {F119:he did not declare an emergency}. {F6:The site is at 2,300ft}, around 400ft beneath the top.

{F33:A fog warning had been in force} {F133:since 0900}, though conditions at both ends of the route were good. The pilot, who {F25:had logged close to 1,400 hours since gaining his licence in 1991}, held no instrument rating.

{F34:The airframe dated from 1974}, which is nothing unusual in this class, and had come out of its annual inspection in July. {F134:Four other members held shares in it}.

Comparisons are being drawn with {F28:the Cessna 172 that hit the same ridge in 2017, with the loss of three lives}. {F128:The report on that accident cited the pilot's decision to press on in cloud}. Here, it appears, the pilot had made the opposite choice.

{F31:The victims were brought off the hill on Monday}; {F32:the wreck is to be lifted out by helicopter when the wind allows} and taken to Farnborough.

== a6 | The Chronicle | 2022-10-18
{F2:Two dead} {F1:in Snowdonia air crash} were {F14:uncle and niece}

The two people who {F2:lost their lives} when {F1:a light aircraft flew into a mountain} {F5:in north Wales} {F3:at the weekend} were {F9:a former dentist} and {F14:his sister's daughter}, it emerged yesterday.

{F7:Alun Prothero, who was {F8:61}, and {F11:Megan Sayle}, {F12:27}, {F13:a veterinary nurse}, {F10:both from Shropshire}, were found dead in the aircraft} {F104:on Sunday} by members of the Ogwen Edge team, after {F21:a search by about 60 people on foot}.

{F135:{F39:Siân Rowlands, the team's deputy leader}, said hopes of finding survivors had faded overnight}. {F36:Death, she said, would probably have been instantaneous}.

{F102:Confirming the deaths}, Superintendent Huw Mostyn of North Wales Police praised volunteers who had worked "in the worst conditions I can remember". {F32:The wreckage will be removed by air later this week}, he added.

{F24:Why the Piper came down is unclear}. {F19:Mr Prothero is said to have told controllers that he was turning for home}, and investigators are expected to examine whether he became disoriented while doing so. {F37:Their initial findings are due next month}.

A coroner's officer said an inquest would be opened in Caernarfon on Thursday.

Three decades ago the hills of Eryri claimed an aircraft nearly every year. Better forecasts and moving-map displays have changed that, but {F28:the deaths of three Irish golfers on Moel Draen in 2017} led to calls, never acted upon, for a beacon on the summit. The area's MP, Catrin Vaughan, said she would raise the matter again with the transport secretary.
== facts
F1 A light aircraft crashed into a mountain
F2 Two people were killed
F102 Police confirmed the deaths
F202 Two people were on board
F3 The aircraft went missing on Saturday
F4 The wreckage was found
F104 Wreckage found on Sunday afternoon
F5 The place was Moel Draen in Snowdonia
F6 Height of the wreckage
  quantity medium a1 a5: 2,100 feet against 2,300ft
  quantity low compatible a1 a4: 2,100 feet rounded to 2,000ft
F7 Alun Prothero was one of the dead
  participant low a1 a4: surname misspelt Protheroe
F107 Prothero was piloting the aircraft
F8 Prothero was 61
F9 identity Prothero was a retired dentist
F10 Prothero lived in Ludlow
F11 Megan Sayle was the other victim
F12 Sayle's age
  quantity medium a1 a4: 27 against 28
F13 identity Sayle was a veterinary nurse
  participant medium a4 a6: vet against veterinary nurse
F14 identity Sayle was Prothero's niece
  factuality low compatible a3 a1: understood to be related, later stated as niece
F15 The aircraft took off from Corvedale airfield in Shropshire
F16 Take-off shortly after 10am
F17 The destination was Caernarfon
  place medium a1 a3: Caernarfon against Anglesey
F117 The trip was to a lunch celebrating her engagement
F18 The aircraft was a Piper PA-28
F19 The pilot radioed that he was turning back
  strength medium a4 a5: a desperate mayday call; a5 has an advice that he was reversing course
  factuality low a1 a6: stated in a1, is said to in a6
F119 Whether the pilot declared an emergency
  polarity high a4 a5: a mayday call in a4, no emergency declared in a5
F20 Contact was lost at 10.52
F21 Volunteers searched on foot
  quantity medium a1 a3: 60 against more than 80
F22 A coastguard helicopter could not fly
F23 The AAIB is investigating
F24 The cause of the crash is not known
F224 Icing as a suspected cause
  factuality high a4 a5: experts thought to be looking at ice; a5 has it dismissed as speculation
F25 Prothero had about 1,400 flying hours
F125 Prothero was cautious
  attribution low a2 a4: the club chairman, a4 has pals
F26 Family statement about the clouds they loved
  quotation low a2 a4: "both" dropped and the second sentence left off
F27 A farmer heard the aircraft or an impact
  scope low a2 a3: engine labouring and a thud against a loud bang
F28 Three people died in a crash on Moel Draen in 2017
  participant low a1 a6: three men, three Irish golfers
F128 The 2017 crash was put down to the pilot
F29 Cloud or mist was thick
F30 Sayle became engaged in August
F130 The wedding was planned for next spring
F31 The bodies were brought down on Monday
F32 The wreckage is to be removed by helicopter
F33 A fog warning was in force
F133 The warning began at nine
F34 The aircraft was built in 1974
F134 The aircraft had five owners
F135 Hopes of finding survivors
  development medium a3 a6: people have survived longer; later hopes faded
F36 Rowlands said death was probably instantaneous
  strength medium a4 a6: would have been instant; a6 says probably
  quotation low a4 a6: direct in a4, indirect in a6
F37 The AAIB will report first within a month
F39 identity Rowlands's place in the rescue team
  participant low a3 a6: coordinating the operation; deputy leader
F40 The helicopter flew from Sunday morning
== not the same
F2 F28: killed in this crash / three killed in 2017
F24 F128: cause of this crash / cause of the 2017 crash
F22 F32: rescue helicopter kept on the ground / helicopter to lift the wreck
F8 F12: age of the pilot / age of his passenger
F20 F16: time of last contact / time of take-off
F4 F31: aircraft found / bodies carried down

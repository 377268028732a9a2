== a1 | ENP News Agency | 2019-05-17
{F1:Irish school coach plunges into ravine in Slovenia}, {F2:killing three}

LJUBLJANA, May 17 (ENP) - {F1:A coach carrying Irish secondary school pupils left a mountain road and fell into a ravine in north-western Slovenia} on {F3:Friday}, {F2:killing three people}, police said.

{F4:Two of the dead were pupils} and {F5:the third was the driver}, {F66:a 58-year-old Slovenian}, according to a police spokesman in Nova Gorica. {F6:Twenty-seven people were injured}, {F7:six of them seriously}.

{F8:The vehicle was carrying 41 pupils and four teachers} {F9:from St Brigid's College in Athlone}, {F10:who were returning to their hotel in Bovec after a day's rafting}. It {F11:broke through a crash barrier on a hairpin bend} {F12:above the village of Gradec} {F13:at about 5.20pm} and {F14:came to rest on its roof some 25 metres below}.

Helicopters of the army and the mountain rescue service flew the most badly hurt to Ljubljana's University Medical Centre; others were taken to the hospital in Sempeter.

{F17:The cause was not immediately known}. {F18:It had been raining heavily}, and {F19:police said that they were examining whether the brakes had failed}.

Ireland's foreign minister, Declan Hanratty, called the crash "a nightmare for every parent" and said consular staff were on their way from Vienna. Slovenia's prime minister, Matej Zorko, offered his condolences in a telephone call to Dublin.

{F23:In 2011 eleven Hungarian pensioners were killed when their bus went off the same road} three kilometres further up. {F24:New barriers were to have been installed after that accident}.

== a2 | Shannonside Herald | 2019-05-18
Athlone in mourning: {F4:two students} and {F28:teacher} {F2:among four dead} in {F1:Slovenia coach tragedy}

Athlone awoke on Saturday to candles on the steps of St Brigid's College and to the names nobody had wanted to hear.

{F26:Aoife Dunning and Cian Mulvey, both 16}, {F4:were killed} when {F1:the coach {F10:bringing their transition year class back from a rafting trip} tumbled down a mountainside in Slovenia} {F3:on Friday evening}. {F27:Their geography teacher, {F71:Máire Tuohy, 44}}, {F28:died in the early hours in a Ljubljana hospital}, her husband at the end of a phone. {F5:The driver, a local man, also lost his life}.

Ms Tuohy, {F29:a mother of three}, {F30:had organised the annual trip for nine years}. "She would have been counting heads until the very end," said the principal, Fr Owen Larkin.

{F8:Forty-one students and four staff were on board}, the school confirmed. All the other parents have now spoken to their children, Fr Larkin told reporters.

One of them is Padraig Feeney, {F70:whose daughter {F69:Niamh, 15}}, {F34:kicked out a window} and {F35:pulled four of her classmates through it}. "{F36:She rang me and said, Daddy, I'm alive, don't watch the news}," he said.

{F37:An aircraft chartered by the government left Dublin at 6am with 52 relatives}. Counsellors will be available at the school all weekend, and the town's senior football final, fixed for Sunday, has been called off.

{F11:The coach is believed to have gone through a barrier on a sharp bend} {F12:outside Gradec}. {F18:Conditions were dry}, two families were told by their children. {F40:The vehicle, {F68:hired from Alpetrans of Tolmin}, had passed its inspection in March}, the tour operator, Wayfarer School Tours, said.

== a3 | BritCast News | 2019-05-18
{F1:Slovenia coach crash}: what we know so far

{F2:Four people have died}, {F4:two of them Irish teenagers}, after {F1:a coach carrying a school party crashed in the Soca valley}.

{F1:The coach came off a mountain road} {F12:near the village of Gradec} {F13:shortly before 17:30 local time} {F3:on Friday}.

{F14:It fell about 80ft and landed on its roof.}

{F8:Forty-five pupils and teachers} {F9:from a school in Athlone, in the Irish Midlands}, were aboard, as well as the driver.

{F26:The pupils who died have been named as Aoife Dunning and Cian Mulvey, both aged 16}. {F28:A teacher, Maire Tuohy, died later in hospital}. {F41:The driver has been named locally as {F66:Franc Petek, 58}}.

{F6:Thirty-one people were hurt}. {F7:Four remain in intensive care}, {F42:one of them, a boy of 15, in a critical condition}, said Dr Jana Hribar, the medical director of the University Medical Centre in Ljubljana.

{F34:Pupils described smashing windows} to get out. One, Niamh Feeney, {F35:is said to have dragged six friends from the wreck}.

"It was just silent, and then everyone was screaming," a boy who did not want to be named told Slovenian television.

What caused it?

{F17:Police say it is too early to tell}. {F19:Brake failure is being looked into}. {F45:The state prosecutor said there were no skid marks on the road}.

{F46:Two witnesses said the coach had overtaken a tractor at speed} moments earlier. {F40:{F68:The owner, Alpetrans}, says the 2007 vehicle passed a technical check two months ago}.

What happens next?

{F37:A plane carrying relatives arrived in Ljubljana on Saturday morning}. {F47:Uninjured pupils are expected to fly home on Sunday}. Flags are at half-mast on public buildings in both countries.

== a4 | Daily Clarion | 2019-05-19
{F35:HERO {F69:NIAMH, 15}, SAVES SIX PALS} FROM DEATH COACH

A BRAVE schoolgirl {F35:hauled six classmates out of a mangled coach} with a broken wrist after {F1:it careered off an Alpine road}, {F2:killing four}.

Niamh Feeney {F34:booted out a rear window} as fuel poured through the upturned wreck, {F70:her proud dad} revealed last night.

Padraig, 47, said: "{F36:She rang and told me: 'Dad, I'm alive. Don't put the news on'}."

Heartbroken mums and dads {F37:flew out at dawn yesterday on a government jet} to be with survivors of {F1:the horror plunge} {F12:at Gradec, Slovenia}. {F14:The coach flipped and dropped 80ft} after {F11:smashing through a rusty barrier on a hairpin}.

{F26:Best friends Aoife Dunning and Cian Mulvey, both 16}, {F4:died instantly}. {F28:Hero teacher {F71:Maire Tuohy, 44}, lost her fight for life hours later.} {F29:The mum-of-three} had thrown herself over two girls to shield them, a pupil's aunt claimed.

{F41:{F66:Driver Franc Petek, 58}}, {F5:was also killed}. {F46:Locals told how he roared past a tractor at 50mph} seconds before {F1:the smash}. {F19:Cops believe his brakes failed}.

{F23:Twelve Hungarian OAPs died on the same killer stretch in 2011}. {F24:New crash barriers were promised but never put up}, angry villagers said.

Innkeeper Bojan Krivec, 61, was first on the scene. He said: "The children were passing out the little ones first. I have never seen such courage."

Irish President Nuala Geraghty said the nation was "numb with grief".

== a5 | The Lagan Standard | 2019-05-21
Coach firm boss held over {F1:Slovenia crash that killed} {F2:five}

The managing director of the company {F1:whose coach crashed in Slovenia with an Irish school party on board} has been arrested on suspicion of causing death by negligence, after investigators found that two of the vehicle's brake discs were worn beyond the legal limit.

Igor Balant, 52, was detained at his home in Tolmin on Monday night. His lawyer said he "categorically rejects" the accusation. A mechanic at {F68:the firm, Alpetrans}, was also taken in for questioning but later released.

{F40:The coach had been passed as roadworthy in March}, but {F59:the prosecutor's office said the certificate appeared to have been issued without the vehicle having been inspected}.

{F2:The number of dead rose to five on Sunday} with {F60:the death of Oisín Brady, 15}, {F42:who had been in a critical condition since Friday}. {F4:He was the third pupil to be killed} in {F1:{F3:Friday's accident}} {F12:above Gradec}, in which {F28:a teacher, Máire Tuohy}, and {F41:the driver, Franc Petek}, also died.

{F45:The absence of skid marks} had pointed to {F19:a failure of the brakes}, said state prosecutor Alenka Rus. {F46:A suggestion by villagers that the coach had overtaken a tractor was not borne out by its tachograph}, which showed 38km/h on entering the bend.

{F47:Twenty-nine pupils flew into Dublin on Sunday}, met on the tarmac by the taoiseach, Conor Rafferty. {F7:Three others are still in intensive care in Ljubljana}.

The funeral of Aoife Dunning takes place in Athlone on Wednesday, and that of Cian Mulvey the day after. {F27:Ms Tuohy, who taught geography}, and {F30:who had led the trip every year since 2010}, will be buried in her native Spiddal.

{F23:The 2011 accident on the same road, in which eleven passengers from Hungary were killed}, also ended in the prosecution of a bus owner; he was acquitted. {F24:The barriers ordered afterwards were due to be fitted this autumn}, the roads agency said.

== facts
F1 A coach with Irish pupils crashed off a mountain road in Slovenia
F2 Number of people killed
  quantity medium a1 a2: three on Friday, four on Saturday
  development low a3 a5: four, five by Sunday
F3 The crash happened on Friday
F4 How many of the dead were pupils
  development low a2 a5: two, then a third
F5 The driver was killed
F6 Number of injured
  quantity medium a1 a3: 27 / 31
F7 Number seriously hurt
  quantity low a1 a3: six seriously / four in intensive care
F8 41 pupils and four teachers aboard
  scope low compatible a1 a3: 41 and four / forty-five in all
F9 The school is St Brigid's College in Athlone
F10 They were coming back from a rafting outing
F66 The driver was 58
F68 identity Alpetrans owned the coach
F69 Niamh Feeney is 15
F70 identity Padraig Feeney is Niamh's father
F71 Tuohy was 44
F11 The coach broke through a barrier on a bend
  strength low a1 a2: stated / believed
F12 The crash happened near Gradec
F13 Time of the crash
  time low compatible a1 a3: about 5.20pm / shortly before 17:30
F14 The coach fell 25 metres and landed on its roof
F17 The cause is not known
F18 Weather at the time
  polarity high a1 a2: raining heavily / dry
F19 Brake failure as a cause
  strength high a1 a4: examining whether / believe failed
  strength medium a3 a4: looked into / cops believe
F23 In 2011 Hungarian pensioners were killed on the same road
  quantity medium a1 a4: eleven / twelve
F24 New barriers were ordered after 2011
  factuality medium a4 a5: never put up / due to be fitted this autumn
F26 Aoife Dunning and Cian Mulvey, both 16, were the pupils killed
F27 identity Máire Tuohy taught geography
F28 Máire Tuohy died in hospital
F29 Tuohy had three children
F30 Tuohy had led the trip for nine years
F34 Pupils broke a window
  participant low a2 a3: Niamh Feeney / pupils
F35 Niamh Feeney pulled classmates out
  quantity high a2 a4: four / six
  strength low a3 a4: is said to / as fact
F36 What Niamh told her father by telephone
  quotation low a2 a4: wording altered
F37 A government plane took relatives to Slovenia
F40 The coach passed its inspection in March
F41 identity Franc Petek, 58, was the driver
F42 A boy of 15 in a critical condition
F45 There were no skid marks
F46 The coach overtook a tractor at speed
  strength medium a3 a4: two witnesses / locals with a figure
  polarity high a3 a5: said by witnesses / not borne out
F47 Uninjured pupils fly home on Sunday
  factuality low a3 a5: expected / done
F59 Certificate issued without inspection
F60 Oisín Brady, 15, died
== not the same
F2 F23: killed in this crash / killed in the 2011 bus accident
F28 F60: teacher died in hospital / pupil died in hospital
F4 F5: pupils killed / driver killed
F59 F40: certificate issued uninspected / coach passed inspection
F69 F42: Niamh aged 15 / boy of 15 critical
F7 F6: seriously hurt / injured in all

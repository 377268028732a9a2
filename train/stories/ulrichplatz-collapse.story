== a1 | Continental Wire | 2023-03-06
{F1:Blast levels apartment block} in {F2:Linz}; {F3:four dead, six missing}

LINZ, Austria - {F1:A suspected gas explosion brought down {F78:a five-storey apartment building}} {F2:in the Austrian city of Linz} {F4:on Monday}, {F3:killing at least four people} and {F5:leaving six others unaccounted for}, the fire brigade said.

{F6:Fourteen people were taken to hospital}, {F7:two of them with life-threatening burns}. {F8:Rescuers with dogs and listening devices were working through the rubble} into the night.

{F9:The explosion at 7:25 a.m.} {F1:tore away the front of {F79:the 1920s building} {F77:on Ulrichplatz}}, and {F10:the remainder collapsed about ten minutes later}, {F11:a delay that allowed several residents to escape down a rear staircase}, fire chief {F12:Wolfgang Prantner} said.

{F13:Neighbours reported having smelled gas since Saturday}. {F14:{F81:Donaugas, the municipal supplier}, said it had received no call about a leak at the address}.

"{F15:We have heard knocking from at least one place under the debris, and as long as we hear knocking we will dig}," Prantner told reporters.

{F16:Police said they had no indication of a deliberate act}. {F17:A gas engineer had been expected at the building on Monday to exchange a meter}, a spokeswoman added, {F18:but it was not clear whether he had arrived}.

{F19:Some 120 people from adjoining houses were moved to a school gymnasium}. {F20:{F80:Mayor Susanne Eibl} said the city was "in shock"}.

{F21:A gas explosion in the nearby town of Wels in 2016 killed three people}. {F22:A fitter was later convicted of negligence in that case.}

== a2 | Linzer Morgenpost (English pages) | 2023-03-08
{F23:Twenty-two hours {F77:under Ulrichplatz}: student freed from rubble}

First came a hand, grey and moving. {F25:At 5.20 yesterday morning} {F23:firefighters lifted {F69:Leyla Aydin, 23}, out of a cavity hardly bigger than a bathtub}, where a toppled wardrobe had held up the slab above her.

{F23:{F70:The nursing student} was freed} {F27:after 22 hours} with {F28:a broken pelvis and a crushed foot}. She is out of danger, said Dr Matthias Kofler, senior consultant at the Danube Clinic. {F15:Her knocking had been heard since Monday afternoon}.

{F3:For seven people in the house help came too late}. Among them are the retired tram driver Josef Hinteregger, 81, and his wife Hermine, 79, who had lived on the second floor since 1967. {F5:Three residents are missing}.

{F9:It was just before half past seven on Monday} when {F1:the façade of number 11 burst into the square}. {F11:{F71:Mailwoman Petra Lugmayr} ran in by the courtyard door and brought five tenants down the back stairs} {F10:before the rest of the house gave way, twelve minutes after the bang}.

{F13:"It stank of gas all weekend,"} says Goran Petrovic from number 13. {F73:His wife rang Donaugas on Sunday evening}, he says, and was put on hold for 19 minutes. {F14:The utility says its log contains no such call}.

{F17:{F72:A fitter from a subcontractor, Rohrtech}, was to have replaced a meter in the cellar on Monday at seven}. {F18:He had been there and gone to fetch a part from his van}, according to his employer. He is being treated for shock and has not yet been questioned.

{F19:The 120 people evacuated from the surrounding houses} may return on Thursday at the earliest. The city has opened a donations account; {F38:by evening it held €86,000}.

== a3 | Pan-Europe Radio (online) | 2023-03-07
{F23:Woman rescued from ruins} after {F1:Linz blast}

{F23:{F69:A 24-year-old woman} has been rescued alive} from {F1:the ruins of an apartment block that collapsed} {F2:in Linz, in northern Austria}.

{F27:She had been buried for almost a full day.}

{F23:{F70:The student}, named as Leyla Aydin}, {F15:had tapped on a pipe to guide rescuers}.

{F3:Seven people are confirmed dead} and {F5:three are still missing}. {F6:Eighteen are being treated in hospital}.

{F10:The building fell about ten minutes after} {F1:the explosion} {F4:on Monday morning}.

{F11:{F71:A postwoman, Petra Lugmayr}, is credited with leading eight residents out} in that time.

"I only did what anybody would do. The stairs were still there, so I went up," she told us.

{F14:{F81:Gas company Donaugas} has denied ignoring a warning}. {F13:Residents say they had smelled gas for days}.

{F16:Police have ruled out terrorism}.

{F40:{F75:Chancellor Friederike Aigner} visited the site on Tuesday} and {F41:announced two million euros in aid for the victims}.

"Nobody who lost a home here will be left alone," she said.

{F8:About 200 rescuers are on the scene, with search dogs}. {F12:Fire chief Wolfgang Prandtner} said they would continue "at least until Wednesday night".

Rain is forecast, which could make the rubble unstable.

{F21:Seven years ago three people were killed by a gas explosion in Wels}, half an hour's drive away.

== a4 | The Sheffield Examiner | 2023-03-08
Yorkshire teacher among dead in {F1:Austrian flats explosion}

A music teacher from Sheffield has been identified as one of the eight people killed when {F1:a gas blast demolished a block of flats in Austria}.

Hannah Ogilvie, 31, had moved to Linz in September to play the viola in a chamber ensemble. {F47:Her body was recovered from the wreckage on Tuesday evening}, her parents, Neil and Judith, said in a statement issued through the Foreign Office.

"She had found the life she wanted, and she filled it with music and friends," they said. She previously taught at Holmebrook School, where flags were lowered.

{F3:Eight people are now known to have died} in {F1:Monday's collapse} {F2:in Linz, Austria's third city}; {F5:two more have not been found}. {F23:{F69:A 23-year-old} {F70:student nurse} was brought out alive} {F25:early on Tuesday} {F27:after 22 hours beneath the rubble}. {F28:She has had surgery on a fractured pelvis}.

Ms Ogilvie had sent a message to her downstairs neighbour on Sunday night {F13:asking whether he, too, could smell gas}, the Austrian press reported. {F14:Donaugas, which at first denied having been alerted, said on Wednesday that {F73:a call had been registered at 7.52pm on Sunday} but {F74:wrongly logged under another street}}. {F53:{F76:Its managing director, Ernst Pühringer}, offered to resign}.

{F54:Prosecutors have opened an inquiry against persons unknown}. {F18:A fitter who had been at work in the cellar shortly before} {F1:the explosion} {F55:was interviewed for three hours and is being treated as a witness}.

{F40:{F75:The Austrian chancellor, Friederike Aigner}, who toured the scene}, {F41:said that aid of two million euros was being considered}. {F56:A fund set up by the ensemble has raised £11,000}.

== a5 | Gas & Heat Engineer | 2023-03-15
Linz investigators point to cracked cast-iron main

A fracture in a cast-iron street main laid in 1931, and not work on a meter, is the likeliest source of the gas that {F1:destroyed a residential building in Linz} {F4:on March 6}, according to an interim report by the court-appointed expert, Professor Adelheid Strasser.

{F3:Nine people lost their lives}, {F5:the last of them found two days after} {F1:the explosion}; no one is missing any longer.

Gas had migrated along a disused cable duct into the cellar and was ignited by a refrigerator thermostat or a light switch, the expert writes. {F18:{F72:The fitter sent by Rohrtech} had left the cellar four minutes earlier}; the meter valve was found closed. {F55:He has been formally cleared}.

Donaugas has 74km of cast-iron main still in the ground, which it had undertaken to replace by 2020. The programme was stretched to 2031 on grounds of cost. {F14:The utility has admitted that {F73:a resident's call the evening before} {F74:was filed against the wrong address}}. {F53:{F76:Its head, Ernst Pühringer}, stepped down last Friday}; {F54:the public prosecutor is investigating him and two dispatchers on suspicion of negligent endangerment}.

{F10:That the rear of the house stood for ten minutes} is put down to a reinforced-concrete stair added in 1954; {F11:at least five tenants owed their escape to it}.

{F22:In the Wels case of 2016, a fitter was found guilty but acquitted on appeal}. {F21:That blast, with three dead}, was caused by a flexible hose not approved for indoor use.

The industry association Gasverband called for methane detectors in all pre-war cellars.

== a6 | Flanders Day | 2023-03-06
{F1:Gas blast flattens apartment building} in {F2:Austria}: {F3:four killed}

{F3:At least four people died} {F4:on Monday} when {F1:an explosion, thought to have been caused by gas, brought down {F78:a five-storey apartment building}} {F2:in the Austrian city of Linz}. {F5:Seven more are unaccounted for}, according to the local fire service.

{F6:Fourteen people are in hospital}. {F7:Two have burns that could cost them their lives}. {F8:Search dogs and listening equipment were still being used on the heap of rubble after dark}.

{F9:The blast, at 7:25 a.m.}, {F1:ripped the façade off {F79:the building, which dates from the 1920s}}, and {F10:what was left fell in about ten minutes later}. {F11:The interval allowed all the residents on the courtyard side to escape down a rear staircase}, {F12:fire chief Wolfgang Prantner} said.

{F13:People living nearby said they had smelled gas since Saturday}. {F14:{F81:Donaugas, the city's gas supplier}, said nobody had called to report a leak at the address}.

"{F15:We have heard knocking from several places under the debris, and as long as we hear knocking we will dig}," {F12:Prantner, who heads the fire brigade}, told journalists.

{F16:There was nothing to suggest an attack}, police said. {F17:An engineer was to have come to the house on Monday to change a gas meter}; {F18:whether he ever arrived was not known}.

{F19:Around 120 people living next door were taken to the gymnasium of a school}. {F20:The city is "in shock", said {F80:its mayor, Susanne Eibl}}.

The Belgian embassy in Vienna said it had no information that Belgians were among the victims. Two exchange students from Ghent who lodge in a neighbouring street told their families that they were safe.

{F21:In 2016 three people died in a gas explosion in Wels, not far from Linz}. {F22:A fitter was found guilty of negligence}.

== facts
F1 A gas explosion destroyed an apartment building
  factuality low a1 a4: suspected gas explosion / gas blast
F2 It happened in Linz
F3 Number of people killed
  development medium a1 a2: four, then seven
  development low a3 a4: seven, then eight
  development low a4 a5: eight, then nine
F4 On Monday
F5 Number of missing
  quantity medium a1 a6: six / seven
  development low a1 a2: six, then three
  development low a4 a5: two, then the last found
F6 Number taken to hospital
  quantity medium a1 a3: 14 / 18
F7 Two have life-threatening burns
F20 The mayor said the city was in shock
F78 The building had five storeys
F79 The building dated from the 1920s
F77 It happened on Ulrichplatz
F80 identity Susanne Eibl is mayor
F81 identity Donaugas is the gas supplier
F8 Rescuers search the rubble with dogs
F9 The explosion was at about 7.25am
F10 The rest of the building collapsed ten minutes later
  quantity low a1 a2: ten minutes / twelve
F11 Residents escaped by the rear stairs
  scope high a1 a6: several residents / all on the courtyard side
  quantity high a2 a3: five / eight
F12 identity Wolfgang Prantner is fire chief
  participant low a1 a3: Prantner / Prandtner
F13 Residents had smelled gas before
  time low a1 a3: since Saturday / for days
F14 Whether Donaugas was called about a leak
  polarity high a1 a4: no call / call registered
  polarity high a2 a5: log shows no such call / admitted
  framing medium a1 a3: received no call / denied ignoring a warning
F15 Knocking was heard under the rubble
  quotation high a1 a6: at least one place / several places in the quotation
F16 Police on a deliberate act
  strength medium a1 a3: no indication / ruled out
F17 A fitter was to replace a meter on Monday
F18 Whether the fitter had been in the cellar
  development medium a1 a2: not clear / had been there
F19 120 people were evacuated
F21 Gas explosion in Wels in 2016 killed three
F22 A fitter was convicted in the Wels case
  omission high a1 a5: convicted / acquitted on appeal
F23 Leyla Aydin, a student, was rescued alive
F25 She was rescued early on Tuesday
F27 She was buried for 22 hours
  quantity low compatible a3 a4: almost a day / 22 hours
F28 She has a broken pelvis
F38 Sum
F69 Aydin's age
  quantity high a2 a3: 23 / 24
F70 identity Aydin is a student nurse
F71 identity Petra Lugmayr delivers the post
F72 identity The fitter worked for Rohrtech
F73 A resident rang Donaugas on Sunday evening
  attribution low a2 a4: says the husband / admitted by the utility
F74 The call was logged under a wrong address
F75 identity Friederike Aigner is chancellor
F76 identity Ernst Pühringer heads Donaugas
F40 The chancellor visited
F41 Aid of two million euros
  factuality high a3 a4: announced / being considered
F47 Body recovered on Tuesday
F53 The head of Donaugas resigns
  factuality medium a4 a5: offered to resign / stepped down
F54 Prosecutors investigate
  participant medium a4 a5: persons unknown / the head and two dispatchers
F55 Standing of the fitter
  development low a4 a5: treated as a witness / cleared
F56 Fund
== not the same
F3 F21: killed in Linz / killed in Wels
F22 F55: fitter convicted in Wels / fitter in Linz questioned
F23 F47: woman rescued alive / woman's body recovered
F11 F23: residents escaped by stairs / student dug out
F6 F5: taken to hospital / missing
F38 F56: city's donations / ensemble's fund
F17 F18: fitter expected / fitter had been there

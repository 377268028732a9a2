== a1 | Southern Cross News Online | 2023-08-22
{F1:{F2:Three} dead} {F3:in Legionnaires' outbreak at NSW hospital}

{F1:{F2:Three} people have died} and {F4:another 11 are sick} {F3:after an outbreak of Legionnaires' disease at a hospital on the NSW mid-north coast}.

{F5:Health authorities said on Tuesday} {F3:the cases were linked to Port Amery Base Hospital}, where {F4:all 14} had been patients in the past month.

{F7:Investigators believe the bacteria may have spread from a cooling tower on the roof}.

{F9:The state's chief health officer, Dr Anil Wickrama}, said there was no risk to the wider community.

"Legionella is not passed from person to person," he said. "{F6:You breathe it in, in fine droplets of contaminated water}."

{F10:About 60 patients have been moved} to other hospitals as a precaution. {F11:Elective surgery is on hold}, and bottled water is being handed out on the wards.

{F12:The first to die was a 78-year-old retired teacher}, {F13:who had been admitted for a hip replacement}. Her family has asked for privacy.

{F15:Four patients are in intensive care}.

{F16:Health Minister Craig Hollis} {F17:said there would be an independent inquiry}. "Families deserve answers and they will get them," he said.

Symptoms, which can take up to ten days to show, include fever, headache, a dry cough and breathlessness. Smokers and people over 50 are more at risk. Antibiotics work well if started early.

Anyone who has been at the hospital since 20 July and feels unwell should ring the public health hotline.

{F18:Two people died in 2017} {F19:when the same disease broke out at an aged-care home in Tamsworth}.

In an unrelated matter, {F20:a ward at Fernhill Hospital in Sydney has been shut because of norovirus}.

== a2 | Port Amery Advocate | 2023-08-23
{F22:'{F13:She only went in for a hip}'}: town mourns {F12:Margaret}, {F1:killed} by {F3:hospital bug}

Everyone at St Aidan's Primary knew her as Mrs D. {F12:Margaret Dunstan, who taught three generations of Port Amery children to read}, has been named as one of {F1:the {F2:three} patients who died} {F3:in the Legionnaires' outbreak at the Base Hospital}.

{F12:Mrs Dunstan, 79}, {F13:was recovering from a hip operation} in Ward 4B when she developed a cough on August 9. She died eight days later.

"{F22:{F13:She only went in for a hip}. Nobody told us there was anything in the water}," {F23:her son, Peter}, told the Advocate on the steps of the family home in Banksia Street. "We want to know who checked it and when."

{F4:Eleven more patients are being treated for the disease}, {F15:four of them in intensive care} in Newcastle. {F10:Sixty others were taken by ambulance and bus to Taree and Kempsey} on Monday night.

{F24:Hospital chief executive Joanne Pruett} {F25:apologised to the families} at a packed meeting in the Soldiers' Club. {F26:She admitted that quarterly tests of the hot-water system had been missed twice this year}, and blamed the contractor.

{F27:That contractor, Purawell Services of Gosford}, has not returned our calls. Its van was seen in the hospital car park yesterday afternoon.

{F7:The source has been traced to shower heads in Ward 4B}, nurses told the Advocate, {F7:although officials are still speaking of a cooling tower}.

{F17:Mr Hollis, {F16:the Health Minister}, has promised an inquiry}. {F28:The Nurses' Guild says staff raised concerns about brown water in April}.

Mrs Dunstan will be farewelled at St Aidan's on Friday week. Former pupils are asked to wear yellow.

== a3 | Tasman Associated Wire | 2023-08-24
{F1:Fourth patient dies} in {F3:Australian hospital Legionnaires' outbreak}

SYDNEY, Aug 24 – {F1:A {F2:fourth} patient has died} {F3:in an outbreak of Legionnaires' disease at a hospital in eastern Australia}, {F5:health officials said on Thursday}, {F4:as the number of confirmed infections rose to 19}.

{F29:The man, aged 66, died overnight at a hospital in Newcastle}, {F30:to which he had been transferred from Port Amery}, 380 km (236 miles) north of Sydney.

{F7:Bacteria matching those found in patients were detected in the showers of a surgical ward}, {F9:New South Wales Chief Health Officer Anil Wickramage} told reporters. {F31:Samples from a rooftop cooling tower, initially suspected, tested negative}.

"{F32:We are confident that we have found the source and that it has been shut off}," he said.

{F26:The hospital has acknowledged that two scheduled water tests were not carried out this year}. {F27:The maintenance contractor, Purawell Services}, {F33:denied responsibility}, saying {F14:it had been refused access to the wards}.

{F10:Some 60 patients have been relocated} and {F11:non-urgent operations have been postponed}.

{F17:The state government has ordered an independent inquiry}, {F34:to be led by former coroner Helen Strachan}.

{F28:The nurses' union said that its members had complained of discoloured water in April}. {F24:Hospital Chief Executive Joanne Pruett} said {F37:she had not been made aware of it}.

Legionnaires' disease is a severe form of pneumonia {F6:caught by inhaling contaminated droplets}. {F8:About one in ten patients dies}. {F19:An outbreak at a nursing home in the same state} {F18:killed two people in 2017}.

== a4 | The Waikato Examiner | 2023-08-25
{F2:Four} {F1:killed} by {F3:Legionnaires' in Australian hospital}

{F1:A {F2:fourth} person has died} {F3:in an outbreak of Legionnaires' disease at a hospital in New South Wales}, {F5:officials said yesterday}, {F4:with 19 infections now confirmed}.

{F29:The 66-year-old man died on Thursday night at Newcastle}, {F30:where he had been taken from Port Amery}, a coastal town of 24,000 people.

{F7:Bacteria identical to those in the patients were found in showers on a surgical ward}, said {F9:the state's chief health officer, Anil Wickramage}. {F31:A cooling tower on the roof, at first suspected, was cleared}.

"{F32:We are certain we have found the source and shut it off}," he said.

{F26:Two water tests due this year were never carried out}, {F26:the hospital has admitted}. {F33:Purawell Services, {F27:the contractor}, rejected blame}, saying {F14:its workers had been denied access to the wards}.

{F10:All patients have been moved out of the hospital} and {F11:routine surgery has been put off}.

{F17:An independent inquiry has been ordered}. {F34:It will be headed by a former judge, Helen Strachan}.

{F28:A nurses' union said members had reported dirty water as long ago as April}. {F25:{F24:Joanne Pruett, who runs the hospital}, has apologised}.

Among those watching are health managers in Hamilton, where legionella was detected in a laundry block in June, without causing illness. A spokesperson for Health Waikato said every tap over there had been flushed and heated since.

One former Port Amery patient, Cambridge-born shearer Tane Rewi, 54, said he counted himself lucky. He was discharged from the ward a week before the first case.

{F8:Legionnaires' kills about one in ten of those who catch it}. {F19:A 2017 outbreak in an aged-care home across the Tasman} {F18:claimed two lives}.

== a5 | The Harbour Chronicle | 2023-09-08
{F35:Regulator shuts Port Amery surgical ward} until new pipes are laid

{F35:The surgical ward {F7:whose showers spread Legionnaires' disease} {F3:through Port Amery Base Hospital} will stay closed} until its plumbing has been replaced, the Health Facilities Commission ruled on Thursday, in the first use of powers it was given after {F19:the Tamsworth nursing-home outbreak of 2017}.

The commission found that {F26:four quarterly water tests had been skipped over 18 months}, {F26:twice as many as the hospital had conceded}, and that {F28:a warning by nurses in April about rust-coloured water} {F37:had reached the office of {F24:the chief executive, Joanne Pruett}}. She stood down last Friday on full pay.

{F2:The death toll} {F1:stands at {F2:five}}, {F1:the latest victim a 71-year-old grazier}; {F4:22 people fell ill in all}. {F12:The first to die, Margaret Dunstan, 78}, {F13:was in hospital for a new hip}. "{F22:{F13:She went in for a hip} and nobody warned us about the water}," {F23:her son Peter} said outside the hearing. "The ruling doesn't bring her back, but it's in black and white."

{F33:Purawell, {F27:which held the maintenance contract}, has accepted partial responsibility}. Its lawyer said that {F14:technicians had been turned away from the ward on two occasions} but had failed to tell anyone. The commission has referred the firm to SafeWork, which may prosecute.

Replacing the pipes, some of them galvanised iron from 1968, will take until March and cost $9.4 million. {F11:Elective surgery, suspended since August 21}, will resume in theatres leased from a private clinic in Taree. {F10:Most of the 60 patients evacuated} have gone home.

{F34:The broader inquiry, under the former coroner Helen Strachan}, opens in October. {F17:It was promised by {F16:the Health Minister, Craig Hollis}}, within hours of the first announcement; he has since declined to say whether other hospitals of that vintage had been checked.

{F9:Anil Wickramage, the chief health officer}, declared the outbreak over on Monday, after 14 days without a new case.
== facts
F1 Patients died in the outbreak
F2 Number of dead
  development low a1 a3: three, then four
  development medium a3 a5: four, later five
F3 An outbreak of Legionnaires' disease at Port Amery Base Hospital
F4 Number of people infected
  development medium a1 a3: 14 in all, then 19
  development low a3 a5: 19, later 22
F5 Health officials announced the figures
F6 The disease is caught by breathing in contaminated droplets
F8 About one in ten patients dies
F14 Purawell's workers were refused access to the wards
F7 Source of the bacteria
  cause high a1 a3: cooling tower / showers
  factuality medium a2 a3: nurses' word / established by officials
F9 identity Anil Wickramage is chief health officer
  participant low a1 a3: name misspelt Wickrama
F10 About 60 patients were moved
  scope high a3 a4: some 60 / all patients
F11 Elective surgery is suspended
F12 Margaret Dunstan, retired teacher, is the first victim
  quantity medium a1 a2: 78 / 79
F13 Dunstan was in hospital for a hip operation
F15 Four patients are in intensive care
F16 identity Craig Hollis is health minister
F17 An independent inquiry is to be held
  factuality low a2 a3: promised / ordered
F18 Two people died in 2017
F19 An outbreak at an aged-care home in 2017
F20 A ward at Fernhill Hospital was shut because of norovirus
F22 Peter Dunstan says nobody warned them of the water
  quotation medium a2 a5: quoted words altered
F23 identity Peter is Margaret Dunstan's son
F24 identity Joanne Pruett is chief executive of the hospital
F25 Pruett apologised
F26 Water tests were missed
  quantity high a3 a5: two this year / four in 18 months
  attribution low a2 a3: Pruett / the hospital
F27 identity Purawell Services is the maintenance contractor
F28 Nurses complained of discoloured water in April
  attribution medium a3 a5: union's claim / commission's finding
F29 A man of 66 died in Newcastle
  time medium a3 a4: overnight to Thursday / Thursday night
F30 The man had been transferred from Port Amery
F31 The cooling tower was cleared by tests
F32 Wickramage is confident that the source has been found and shut off
  quotation high a3 a4: confident / certain, inside quotation marks
F33 Whether Purawell accepts responsibility
  polarity high a3 a5: denied / partly accepted
F34 Helen Strachan leads the inquiry
  participant medium a3 a4: former coroner / former judge
F35 The commission keeps the ward closed
F37 The nurses' warning reached the chief executive
  polarity high a3 a5: she had not been told / it had reached her office
== not the same
F2 F18: dead in this outbreak / dead in 2017
F3 F19: outbreak at the hospital / at the aged-care home
F35 F20: surgical ward closed / ward at another hospital closed
F12 F29: first victim / fourth victim
F9 F24: chief health officer / chief executive
F28 F26: complaint about water / missed tests of water
F32 F31: source found / suspected source cleared

== a1 | Continental Wire | 2024-10-15
{F1:Two dead}, {F2:six hurt} in {F3:stabbing} {F4:at Canadian college}; {F5:suspect held}

CARRICK FALLS, Ontario — {F3:A man armed with a kitchen knife attacked students} {F4:in the library of a college in the Canadian city of Carrick Falls} {F6:on Tuesday}, {F1:killing two people} and {F2:wounding six others}, before {F5:he was arrested}, police said.

{F7:The suspect, a 22-year-old man}, {F8:had been a student at Wexley College until this spring}, {F9:Police Chief Andrea Moffat} told a news conference. {F10:The motive was not known}, she said, but {F11:there was no indication of terrorism}.

{F12:Officers were called to the three-story building} {F13:at 1:52 p.m.} and {F14:had the man in handcuffs six minutes later}. {F15:He was subdued with a stun gun}, Moffat said. He was treated for cuts to his hands.

{F17:Two of the wounded were in critical condition}, {F18:St. Brendan's Hospital} said.

"{F19:He did not say a word. He just walked from table to table}," said {F20:Priya Nair, 20, a second-year nursing student}, who hid behind a photocopier.

{F21:The college, which has about 7,000 students, canceled classes for the rest of the week}. {F22:Its president, Graham Eastwood}, called it "the darkest day in our history."

Prime ministerial and provincial statements of condolence followed within hours.

{F24:Mass stabbings are rare in Canada.} {F25:In 2016, a man with a machete killed one person at a bus station} in Lindsey Harbour, 40 km away.

== a2 | Carrick Falls Chronicle | 2024-10-16
{F26:Librarian who stood between knifeman and students} among {F1:two killed at Wexley}

{F1:The two people who died} in {F3:{F6:Tuesday's} attack} {F4:at the Wexley College library} were {F27:a librarian three months from retirement} and {F28:a first-year student who had been on campus six weeks}.

{F16:Marjorie Dunphy, 64}, {F26:put herself in the attacker's way at the foot of the stairs and shouted at students to run}, four of those who did so told the Chronicle. {F29:She had worked at the college for 31 years.}

{F23:Owen Castellano, 18}, of Port Hallam, {F33:was studying to be an electrician}. He played the trombone and had just bought his first truck.

"{F31:She saved my life. I'd like her family to know that}," said {F20:Priya Nair}, who is in {F20:the second year of the nursing program}. "{F19:He was going table to table and he didn't say anything.}"

{F5:The man in custody}, named by sources as {F32:Ryan Colbeck}, {F7:22}, lived with his grandmother on Tanner Street. Neighbours described him as polite and solitary. Walt Perrin, 71, said he used to shovel the driveways of older people and refuse to be paid.

{F8:He left the college in April} after {F34:failing two courses in the computing program}. {F35:He had appealed, and was turned down} {F40:last week}, according to a person familiar with the matter.

{F12:Police reached the library} {F13:shortly before 2 p.m.} {F15:An officer used a Taser on him} by the returns desk.

{F2:Seven people were injured}, {F17:two of them critically}. One, a 19-year-old woman, underwent surgery overnight.

{F36:A vigil will be held at 7 p.m. today} {F37:in Founders' Square}. Counsellors are available in the gymnasium from 9 a.m., and the Legion hall on Mill Road is serving meals.

{F21:Classes are off until Monday.}

== a3 | CNB News Online | 2024-10-17
{F39:Man, {F7:22}, charged with murder} over {F3:Wexley College stabbings}

{F39:{F8:A former student} has been charged with two counts of first-degree murder} following {F3:a knife attack} {F4:in a college library in Carrick Falls}.

{F32:Ryan Colbeck}, {F7:22}, appeared in court by video link on Thursday, wearing a white paper suit. He spoke only to confirm his name.

{F38:He is also accused of six counts of attempted murder.}

He was remanded in custody until 7 November.

{F1:{F27:Librarian {F16:Marjorie Dunphy, 64}}, and {F28:student {F23:Owen Castellano, 18}}, died} {F6:on Tuesday}. {F2:Six others were wounded.} {F17:One remains in a critical condition}, {F18:St Brendan's Hospital} said; three have been discharged.

{F9:Chief Andrea Moffat} said investigators now believed {F10:the accused "was motivated by a grievance against the college"}.

{F35:The college confirmed it had rejected his appeal} {F34:over failed courses} {F40:on 8 October}.

Questions have been raised about a warning given to staff. {F44:A classmate told CNB News she had reported messages in which Mr Colbeck wrote of "making them listen"}.

{F22:President Graham Eastwood} {F45:said the college had passed the report to police in March}. {F41:Police said they had no record of it.}

{F36:Thousands of people stood in the rain on Wednesday evening} {F37:in Founders' Square}, many holding library cards. {F46:Ms Dunphy's daughter, Claire}, asked the crowd to "be as kind as she was".

{F36:The ceremony} ended with a trombone solo for Owen, played by his former teacher.

{F21:Lectures resume on Monday.} The library will stay closed.

== a4 | The Commonwealth Courant | 2024-10-18
Grief, and questions, in the town where {F26:a librarian said no}

It was {F13:just before two}, the quiet hour, and Marjorie Dunphy was at the returns desk with a cup of tea. {F29:In three decades at Wexley College} she had, colleagues say, never raised her voice. {F6:On Tuesday} she did. {F26:She planted herself at the bottom of the staircase and told everyone to run.}

{F1:She and {F33:{F23:an 18-year-old} apprentice electrician, Owen Castellano}, were killed}; {F2:half a dozen others were stabbed}. {F14:The attack was over in six minutes}, {F15:ended by a police officer with a stun gun}. {F31:"She saved my life, and I want her family to know it,"} said {F20:one nursing student, Priya Nair}.

{F39:The man charged with their murders}, {F32:Ryan Colbeck}, had once shelved books there himself, as a part-time assistant. {F8:He was expelled in the spring} after {F34:failing most of his courses}. {F10:Police speak of a grudge.} {F11:They have ruled out any link with extremism.}

What the college knew is now the matter at issue. {F44:A fellow student reported a string of messages in which he promised to "make them pay".} {F22:Mr Eastwood, the college's president}, {F45:says they went to the police}; {F41:the police say they did not}. {F47:The provincial minister for colleges, Yvonne Sarrazin, has ordered a review}, {F48:to report by February}.

{F24:Attacks of this kind are uncommon in Canada}, though Carrick Falls, a paper-mill city of 48,000, has known one other. {F25:In 2016 a machete attack in the bus station at nearby Lindsey Harbour left one man dead}, and a review into that recommended that colleges and police share warnings. It was never acted upon.

{F36:At Wednesday's vigil}, a candle was lit by {F46:Claire Dunphy, the librarian's daughter}. "{F51:I don't want him hated. She wouldn't have it}," she said.

== a5 | Carrick Falls Chronicle | 2025-06-21
{F52:Colbeck sentenced to life} for {F1:Wexley College murders}

{F52:Ryan Colbeck was sentenced to life in prison with no parole for 25 years} on Friday for {F1:murdering {F27:librarian {F16:Marjorie Dunphy, 64}}, and {F28:first-year student {F23:Owen Castellano, 18}}}, {F4:in the Wexley College library} {F6:last October}.

{F32:Colbeck}, who turned 23 in custody, pleaded guilty in April to {F39:two counts of first-degree murder} and {F38:six of attempted murder}. He looked at the floor for most of the two-hour hearing.

Justice Helen Abara said {F10:he had acted out of "a nursed and petty grievance"} after {F35:the college turned down his appeal} {F34:against two failing grades}. He bought the knife two days before the attack at a store on Mill Road.

{F46:Dunphy's daughter, Claire}, told the court: "{F51:I won't hate him. My mother wouldn't have allowed it.}" Frank Castellano, who drove in from Port Hallam with his son's trombone case on his knee, said that forgiveness was "a long way down the road."

{F2:All six of the wounded survived.} {F20:Priya Nair, now a third-year nursing student}, who was not hurt, read a letter on behalf of {F26:the students Dunphy had told to run}.

{F47:The review ordered by the province} {F48:reported in March}. {F44:It found that a classmate had reported Colbeck's messages about "making them listen"} {F41:to the college, which filed the report and never sent it to police}. {F22:Graham Eastwood, the president}, {F45:who had said that it was passed on}, resigned the same day.

The library reopened in January as the Marjorie Dunphy Library. A bursary for apprentices in Castellano's name has raised $214,000.

Outside court, {F9:Chief Andrea Moffat} praised {F15:the constable who stopped Colbeck with a Taser}, {F14:six minutes after the first 911 call}. "He was 25, and it was his fourth week," she said.

== facts
F1 Marjorie Dunphy and Owen Castellano were killed (two dead)
F2 Number of wounded
  quantity high a1 a2: six against seven
  quantity high a2 a3: seven against six
F3 A man attacked people with a knife
F4 The attack was in the library of Wexley College
F5 The suspect was arrested
F6 The attack was on Tuesday
F7 The suspect is 22
F8 He was a student of the college until spring
  strength medium a1 a4: had been a student / was expelled
  factuality high a2 a4: left / was expelled
F9 identity Andrea Moffat is the police chief
F10 Motive
  development medium a1 a3: not known, then a grievance
  strength medium a3 a4: investigators believe / police speak of a grudge
F11 Police saw no sign of terrorism
  strength medium a1 a4: no indication / ruled out any link
F12 Police were called to the library
F13 The time was shortly before 2 p.m.
F14 It took six minutes until he was held
F15 He was subdued with a stun gun
F17 Number of critically wounded
  development low a1 a3: two, then one
F18 The wounded were treated at St. Brendan's Hospital
F19 Nair: he went from table to table and did not speak
  quotation low a1 a2: other words quoted
F20 identity Priya Nair is a second-year nursing student
F21 Classes are cancelled until Monday
F22 identity Graham Eastwood is the president of the college
F24 Mass stabbings are rare in Canada
F25 In 2016 a man with a machete killed one person at Lindsey Harbour's bus station
F26 Dunphy stood in the attacker's way and told students to run
F27 identity Marjorie Dunphy was a librarian
F28 identity Owen Castellano was a first-year student
F16 Dunphy was 64
F23 Castellano was 18
F33 Castellano was training as an electrician
F29 Dunphy had worked at the college for 31 years
  quantity low compatible a2 a4: rounding
F31 Nair: she saved my life, her family should know
  quotation low a2 a4: altered
F32 identity The suspect is Ryan Colbeck
F34 He had failed courses
  quantity high a2 a4: two courses against most
  quantity high a4 a5: most of his courses against two
F35 His appeal was rejected
F36 A vigil was held on Wednesday
  factuality low a2 a3: will be held, then held
F37 The vigil was in Founders' Square
F38 Six counts of attempted murder
F39 Colbeck was charged with two counts of first-degree murder
  factuality low a3 a5: charged, then pleaded guilty
F44 A classmate reported his messages
  quotation high a3 a4: making them listen turned into make them pay
  quotation high a4 a5: make them pay against making them listen
F45 Eastwood: the college passed the report to police
F41 The report did not reach the police
  development medium a4 a5: the police say so, then established
  attribution low a3 a5: police said / the review found
F40 The appeal was rejected a week before
  time low compatible a2 a3: last week / 8 October
F46 identity Claire Dunphy is the librarian's daughter
F47 The province ordered a review
F48 The review was to report by February
  development medium a4 a5: by February, reported in March
F51 Claire Dunphy: I do not hate him, she would not allow it
  quotation low a4 a5: said again in other words, eight months later
F52 Colbeck was sentenced to life
== not the same
F52 F39: sentenced / charged
F25 F1: killed at the bus station in 2016 / killed in the library
F35 F8: appeal rejected / left the college
F31 F19: Nair on Dunphy / Nair on the attacker
F26 F31: Dunphy told students to run / saved Nair's life
F5 F12: arrested / called
F45 F41: the college says it was passed on / police say not
F48 F44: the review reported / the classmate reported

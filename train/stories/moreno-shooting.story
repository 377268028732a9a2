== a1 | Allied Press Service | 2022-06-12
{F1:Officer fatally shoots driver} {F2:in Tacoma traffic stop}; {F3:hundreds march}

TACOMA, Wash. — {F1:A police officer shot and killed {F50:a 26-year-old} motorist} {F2:during a traffic stop in east Tacoma} {F4:late Friday}, prompting {F3:a protest march by several hundred people} {F5:on Saturday}.

{F6:The driver was identified by his family as Isaiah Moreno}, {F7:an apprentice electrician} and father of a baby girl.

Tacoma police said {F8:Moreno was pulled over for a broken taillight} at about 11:15 p.m. {F9:He reversed toward an officer}, {F10:who fired four times}, {F48:Chief Ellen Strand} told reporters. {F11:No gun was found in the car}, {F12:she acknowledged}.

{F13:"My officer believed his life was in danger," Strand said}. {F14:The officer}, {F24:whose name has not been released}, {F14:was placed on paid leave}, as is standard. {F15:A county task force is investigating}.

{F16:Moreno's mother, Teresa Moreno}, said he had been driving home from a friend's birthday. "He called me at eleven to say he was on his way," she said. {F17:A passenger in the car, his cousin, was unhurt}.

{F3:Demonstrators walked from Wright Park to the police headquarters}, chanting Moreno's name and blocking two lanes of Pacific Avenue. {F18:Police said there were no arrests}.

{F19:It was the second fatal shooting by Tacoma officers this year}. {F20:In February, a man armed with a knife was killed outside a supermarket}. That case was ruled justified. The city agreed two years ago to fit cameras to every patrol car, a program that has been delayed by a dispute over storage costs.

== a2 | Tacoma Daily Ledger | 2022-06-13
{F16:Mother} {F22:demands video} as {F21:second night of protests turns tense}

{F16:The mother of a man killed by police} {F4:on Friday night} called Sunday for {F22:the department to release dash-camera footage}, as {F21:a second evening of demonstrations ended with windows broken downtown}.

"They have the tape. They have seen how my son died and I have not," {F16:Teresa Moreno} told a crowd on the steps of St. Leo Church.

{F6:Isaiah Moreno}, {F1:{F50:26}, died at the wheel of his Honda} {F2:on East 38th Street} {F1:after being shot by an officer} {F8:who had stopped him over a defective brake light}. {F7:He was in the third year of an electrician's apprenticeship}.

{F9:Police have said that he backed his car at the officer}. {F17:His cousin, Luis Prado, 19, who was in the passenger seat}, disputes that. {F47:"He was putting it in park," Prado said. "It rolled.} {F23:He had his hands up."} {F17:Prado was not injured}, though his jeans were cut by glass.

{F10:Four shell casings were recovered from the roadway}, according to a preliminary summary. {F12:{F48:Chief Ellen Strand} has confirmed} that {F11:no weapon was in the vehicle}.

{F24:The officer was named on Sunday as Kyle Brandt}, {F25:a nine-year veteran}. {F14:He is on administrative leave with pay}. {F26:He was cleared in 2018} after {F27:shooting a man in the leg}.

{F15:The Pierce County task force, made up of detectives from other agencies, is in charge of the case}.

{F3:{F5:Saturday's march} drew about 600 people} and {F18:passed off peacefully}. Sunday's, by contrast, ended in {F28:eleven arrests}, most for failure to disperse. A bakery on Commerce Street lost its front window; its owner swept up and handed out coffee.

"The windows I can replace," she said.

== a3 | The Commons Mail, London | 2022-06-14
{F29:Dozens held} as {F21:unrest grips US port city} {F1:after police kill {F11:unarmed driver}}

{F29:More than 40 people were arrested in Tacoma, in the American north-west}, on a third night of disorder over {F1:the death of a young man at the hands of police}.

{F22:Officials have promised to publish film from the patrol car} by the end of this week. But the gesture did little to calm a crowd estimated at 2,000, some of whom threw fireworks at officers in riot gear. {F31:{F49:The mayor, Gloria Whitcomb}, declared a curfew from 10pm}.

{F6:Isaiah Morena}, {F7:an electrician}, {F1:was shot dead} {F4:on Friday} {F8:after a patrol car stopped him over a faulty light}. {F9:He drove at the officer, police say}; {F47:his cousin says that the vehicle merely rolled} and that {F23:he had raised his hands}.

{F24:The officer, Kyle Brandt}, {F14:has been suspended}. {F25:He has served for nine years}, and {F27:had previously wounded a suspect}.

{F13:{F48:Tacoma's police chief, Ellen Strand}, said she was satisfied that he feared for his life}. Ms Strand, appointed to reform the force after a damning inquiry, has now lost the confidence of some councillors, two of whom called for her to go.

{F19:The shooting is the third by the city's police this year}. One followed {F20:a confrontation with a knifeman at a supermarket in February}.

Americans are far more likely to be killed by officers than Britons: about 1,000 die each year, according to newspaper databases. In Britain the figure rarely exceeds six. Campaigners in Tacoma have long argued that equipment stops, for lights, tags and tinted glass, are used as a pretext.

== a4 | Cascade Radio Online | 2022-06-17
{F22:Video shows} {F32:car barely moving} {F1:before fatal Tacoma shooting}

{F22:Police have released dash-camera footage} of {F1:the shooting that killed Isaiah Moreno}.

{F22:The 52-second clip was made public on Thursday afternoon}, after Moreno's family had been shown it privately.

{F32:It shows the car edging backward by about three feet}. An officer to its left then fires.

{F10:Five shots can be heard}.

{F34:Moreno's hands are not visible} at the moment of the shooting. {F23:Relatives had said that they were raised}.

"That car was going nowhere. No one was in its path," said {F35:the family's attorney, Denise Farrow}.

The police union said the video "confirms Officer Brandt's account".

{F25:Brandt, an officer for nine years}, {F14:remains on paid leave}.

{F31:{F49:Mayor Gloria Whitcomb}, who lifted the nighttime curfew on Wednesday}, asked residents to stay calm.

{F28:Eleven people were arrested on Sunday} and {F29:43 on Monday}, but there have been none since.

{F37:Prosecutors will decide whether to charge the officer}. A coroner's inquest, ordered by the county, is expected in the fall. Under Washington law, families may be represented at such hearings and put questions to witnesses.

A funeral Mass will be celebrated Saturday at St. Leo Church, where a brass band from Moreno's old high school is to play. Donations to a fund for his daughter had passed $90,000 by Thursday night, much of it in sums of under $20.

== a5 | Puget Justice Notebook | 2022-11-04
{F39:Inquest jury: shooting of Isaiah Moreno was not justified}

{F40:Six jurors} took less than a day to reach the finding that the Moreno family had sought since June. {F39:{F24:Officer Kyle Brandt}, they concluded {F51:on Thursday}, had no reason to believe himself in danger} when {F1:he killed {F50:the 26-year-old}} {F2:at a roadside in east Tacoma}.

The ruling carries no penalty. {F37:It is now for the county prosecutor to decide on charges}, which her office says will take "some weeks".

Over seven days the jury heard from 22 witnesses. {F41:A forensic engineer put the car's speed at less than two miles an hour}. {F10:Brandt fired five rounds}, he said, the last of them after the car had stopped.

{F42:Brandt exercised his right to remain silent}, answering only to his name. {F24:His identity came out two days after {F1:the killing}}. {F26:{F27:His earlier shooting, in which a man was wounded in the leg}, was deemed within policy in 2018}.

{F8:Moreno had been stopped for a taillight}. {F43:It was working, his mechanic testified}. {F17:Luis Prado, the cousin in the next seat}, said he still hears the glass. {F23:"His hands were up," he told jurors}.

{F16:Teresa Moreno} listened with her granddaughter asleep on her lap. {F44:"Now they have to say it out loud," she said}. {F45:The family plans to sue the city for $20 million}, {F35:its lawyer, Denise Farrow}, told me.

{F46:{F48:Chief Strand} resigned in September}. Her interim successor attended one session and left by the back door.

The summer's marches seem long ago. {F29:Charges against most of the 43 people detained on the third night} have been dropped.

== a6 | Sound Dispatch | 2022-11-04
{F39:Jury finds police killing of Moreno unjustified}

TACOMA — {F39:An inquest jury found {F51:Thursday} that a Tacoma officer was not justified} in {F1:shooting dead motorist Isaiah Moreno}, {F50:the 26-year-old} {F7:electrician} whose death {F4:on June 10} set off days of protest.

{F40:The six-member panel} rejected {F13:{F24:Officer Kyle Brandt}'s claim that he had been in fear for his life}. {F9:Brandt told investigators that the car accelerated at him}. {F41:But an engineer testified that it was moving at under two miles per hour}.

{F42:Brandt declined to testify}. His attorney called the outcome "deeply disappointing" and noted that {F26:he had been cleared of wrongdoing in a previous case}.

{F44:"Now they will have to say it out loud: he was murdered," said {F16:Teresa Moreno, the driver's mother}}.

{F37:Prosecutors said they would charge Brandt} within weeks. {F45:A civil suit for $12 million has been filed against the city}.

{F46:{F48:The police chief, Ellen Strand}, was fired in September} amid criticism over {F22:the slow release of the dash-camera recording}.

It is the first time since inquests were revived in Pierce County that a jury has found against an officer. {F20:Another panel, reviewing the death of a man with a knife in February, ruled that shooting lawful}.

City Hall closed early on Thursday, and crews removed benches and planters from the plaza. In the event, only a few dozen people gathered, lighting candles beneath the clock tower and singing until the rain came down.

== facts
F1 A police officer shot dead the motorist Isaiah Moreno, 26
F2 The shooting was at a traffic stop in east Tacoma
F3 Hundreds marched in protest on Saturday
F4 The shooting was on Friday 10 June
F5 The march was on Saturday
F6 identity The victim is Isaiah Moreno
  participant low a1 a3: name misspelt Morena
F7 Moreno was an electrician
  participant low a1 a3: apprentice / electrician
F8 He was stopped for a broken taillight
F9 Police say he reversed at the officer
  strength medium a1 a6: reversed toward / accelerated at
  attribution medium a1 a2: stated / police have said
F10 Number of shots fired
  quantity high a1 a4: four / five
  quantity high a2 a5: four / five
F11 No weapon was found in the car
F12 The police chief confirmed that no weapon was found
F13 The officer believed his life was in danger
  attribution medium a1 a6: the chief said / the officer claimed
  quotation low a1 a3: quotation paraphrased, "satisfied" added
F14 The officer is on paid leave
  framing medium a1 a3: paid leave / suspended
F15 A county task force is investigating
F16 identity Teresa Moreno is the victim's mother
F17 His cousin was in the car and unhurt
F18 No arrests at Saturday's march
F19 How many shootings by Tacoma police this year
  quantity high a1 a3: second fatal / third
F20 A man with a knife was killed by police in February
F21 Later nights of protest turned violent
F22 Release of the dash-camera video
  development low a2 a4: demanded / released
  factuality low a3 a4: promised / done
F23 The cousin says Moreno's hands were up
  attribution low a2 a4: cousin / relatives
F24 The officer was named as Kyle Brandt
  development low a1 a2: not released, then named
F25 Brandt has served nine years
F26 Brandt was cleared in 2018
F27 Brandt had shot a man before
F28 Eleven people were arrested on Sunday
F29 Forty-odd people were arrested on Monday
  quantity low compatible a3 a4: more than 40 / 43
F31 The mayor's curfew
  development low a3 a4: imposed / lifted
F32 The car barely moved
F34 Moreno's hands cannot be seen in the video
F35 identity Denise Farrow is the family's attorney
F37 Whether Brandt will be charged
  factuality high a5 a6: prosecutor to decide / will charge
F39 The inquest jury found the shooting unjustified
F40 The jury had six members
F41 The car was moving at less than two miles an hour
F42 Brandt did not testify
F43 The light was working
F44 Teresa Moreno said they now have to say it out loud
  quotation high a5 a6: "he was murdered" added
F45 A suit by the family against the city
  quantity high a5 a6: $20 million / $12 million
  factuality medium a5 a6: plans to sue / has been filed
F46 Police chief Strand left office in September
  factuality high a5 a6: resigned / was fired
F47 The cousin says the car only rolled
F48 identity Ellen Strand is the Tacoma police chief
F49 identity Gloria Whitcomb is the mayor
F50 Moreno was 26
F51 The inquest finding came on Thursday
== not the same
F32 F47: seen in the video / what the cousin says
F32 F41: three feet on video / engineer's speed
F1 F20: Moreno killed / man with a knife killed
F28 F29: Sunday's arrests / Monday's arrests
F9 F23: police account / cousin's account
F18 F28: no arrests on Saturday / eleven on Sunday
F39 F26: inquest finding of 2022 / cleared in 2018
F3 F21: peaceful march / violent nights
F34 F23: hands not visible in video / hands up
F8 F43: stopped for light / light was working

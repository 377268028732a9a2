== a1 | Union Wire Britain | 2021-09-14
{F1:Manhunt} after {F2:armed robber slips guards} {F3:at Lincoln hospital}

LINCOLN – {F1:Police across eastern England were searching on Tuesday for} {F4:a convicted armed robber} {F2:who escaped from custody} {F3:during a visit to a hospital}.

{F5:Shane Dorrick, 37}, {F2:slipped {F50:out of a lavatory window}} {F3:at Lincoln's St Anselm Hospital} {F6:at about 2.15pm on Monday}, Lincolnshire Police said. {F7:He had been taken there from HMP Scarfield} {F8:complaining of chest pains}.

{F9:He was being escorted by two prison officers}, {F10:who had removed his handcuffs at a nurse's request}, according to a Prison Service source. {F11:The service said it had begun an urgent review}.

{F12:Dorrick was serving 16 years} {F4:for a series of raids on security vans in Nottinghamshire}, {F13:in one of which a guard was shot in the leg}. {F14:He had served five years of his term}.

{F15:"He is dangerous and should not be approached," said Superintendent Miriam Lyle}, {F16:who is leading the search}. Members of the public should dial 999, she added.

{F18:He is described as white, 6ft 1in and heavily built}, {F19:with a tattoo of a swallow on his neck}. He was last seen wearing grey jogging bottoms and a hospital gown.

It is the second escape from hospital in the region in as many years. {F21:In March 2020 a prisoner from HMP Scarfield fled while being treated at Boston}; {F22:he was caught within six hours}.

== a2 | Lincoln Weekly Recorder | 2021-09-17
Three days of locked gates: how {F1:the hunt for an escaped robber} {F32:came to an end} {F33:at Skegness}

Four schools in the south of the city kept children inside at playtime this week while {F1:a helicopter and dog teams combed allotments and the banks of the Witham for an escaped prisoner}.

{F5:Shane Dorrick, 37}, {F32:recaptured} {F35:late on Wednesday} {F33:at the Golden Dunes holiday park}, {F51:having been at liberty for 54 hours}, {F2:fled {F3:from St Anselm Hospital}} {F6:shortly after two o'clock on Monday afternoon}. Staff in the cardiac unit heard {F50:a window being forced}. {F24:He dropped about 12 feet on to the roof of a bicycle shed}, where a strip of hospital gown was found on a bolt.

{F25:Within half an hour a man answering his description had taken a white van from outside a bakery in Newark Road}. {F26:It was found abandoned on Tuesday morning in a lay-by at Sleaford}, with the radio playing.

"I only nipped in with the rolls," said its driver, Colin Tasker, 58. "He never touched me, he just said sorry and went."

{F9:Two officers had accompanied Dorrick} {F7:from Scarfield prison}. {F10:One of his cuffs had been taken off so that he could use the toilet}, the Recorder understands. {F11:An internal investigation is under way}; {F28:both officers have been suspended}.

{F12:He was jailed for 16 years in 2016} {F4:for hold-ups of cash vans around Mansfield}. {F13:A guard, Peter Hallam, was shot in the thigh during one of them}.

{F15:{F16:Supt Miriam Lyle, who ran the operation}, had warned people not to tackle him}. {F40:Police arrested a woman of 33 alongside him} and have not ruled out further arrests.

{F31:City MP Judith Cray said it beggared belief that a man of his record had been left with a window}. {F42:Alan Teesdale, the prisons minister, told MPs yesterday} that the case was "being taken extremely seriously".

== a3 | The Daily Hatchet | 2021-09-16
{F32:CAUGHT WITH HIS CHIPS}: {F33:runaway robber nicked in seaside caravan}

{F32:Fugitive gunman Shane Dorrick was back behind bars last night} after {F33:he was cornered in a caravan at Skegness} – halfway through a bag of chips.

{F34:Twenty armed cops swooped on the Golden Dunes holiday park} {F35:at 9pm on Wednesday} {F36:following a tip-off from the owner of a chip shop}, {F36:who clocked {F19:the swallow inked on his neck}}.

{F37:{F18:The 6ft 3in brute} put up a ferocious fight} {F38:before being zapped with a Taser}.

"He looked me in the eye and said 'Keep the change'," said chippy boss Maureen Binns, 61. "I knew straight off."

{F2:Dorrick, {F5:39}, had leapt {F50:from a third-floor window}} {F3:at a Lincoln hospital} {F6:on Monday} after {F8:faking a heart attack}. {F10:His bungling guards had taken off his cuffs}. {F28:All three have been sacked}, insiders say.

{F25:He stole a van at knifepoint from a terrified delivery driver}.

{F40:His ex-girlfriend, Kayleigh Stott, 33, was held on suspicion of helping him}. Neighbours said that the mother of two had told them she was off for a "bit of sea air".

{F12:The career crook was {F14:six years into} a 16-year stretch} {F4:for armed raids}. {F13:He shot a guard in one of the robberies}.

{F41:The reward of £10,000 offered for his capture} is likely to be Mrs Binns's. She plans a cruise.

Last night furious locals demanded to know how {F51:he could vanish for two days} with every force in England on his tail. "My grandkids were on that beach," said one.

== a4 | Eastern Counties Television Online | 2021-09-16
{F32:Escaped prisoner Shane Dorrick recaptured} {F33:in Skegness}

{F32:A prisoner who {F51:was on the run for more than two days} has been recaptured}.

{F5:Shane Dorrick, 37}, {F33:was arrested at a holiday park near Skegness} {F35:shortly after 20:30 BST on Wednesday}, Lincolnshire Police said.

{F34:About a dozen armed officers surrounded a static caravan}.

{F37:He gave himself up without a struggle}, and {F38:no Taser was used}.

{F40:A 33-year-old woman was arrested at the site} on suspicion of assisting an offender.

{F2:Dorrick absconded} {F3:from a hospital in Lincoln} {F6:on Monday}. {F7:He had been brought there from HMP Scarfield} {F8:after saying he had chest pains}.

{F16:Supt Miriam Lyle, who led the search}, said {F36:a call from a member of the public who recognised {F19:his tattoo}} had been "absolutely crucial".

She apologised for the disruption to holidaymakers, some of whom were told to stay inside for an hour.

{F12:He was jailed for 16 years} {F4:for robbing security vans}. {F13:A guard was wounded}.

{F28:Two officers have been suspended} {F11:pending an investigation}, the Prison Service said.

{F22:{F21:A different inmate, who fled from a Boston hospital last year}, was back in custody the same day}.

{F42:The prisons minister, Alan Teesdale, is to make a statement to MPs on Thursday}.

{F43:Dorrick has been moved to a high-security prison}.

{F25:Mr Tasker, whose van was taken} outside a bakery, said he was relieved and hoped to have it back by the weekend. {F26:It had been dumped near Sleaford}. Police believe the two had planned to leave for the Netherlands by boat.

== a5 | The Albion Post | 2021-09-17
Ministers promise end to window lavatories after {F2:Dorrick's break-out}

Prisoners will no longer be taken to hospital rooms with unsecured windows, the Government said yesterday, in response to {F2:the escape of {F4:a violent robber}} {F3:in Lincoln} {F6:on Monday}.

{F42:Alan Teesdale, the justice secretary, told the Commons} that the officers escorting Shane Dorrick had broken three separate rules, {F10:chief among them the removal of both handcuffs}. {F28:The pair have been suspended}. A full report will be published before Christmas.

{F31:Judith Cray, the MP for the city, called the affair "a shambles from first to last"}. There were 11 escapes from escort in the year to March, according to the Ministry of Justice, up from seven; all but one of the men have been found.

{F5:Dorrick, 37}, {F32:was recaptured} {F33:at a caravan park outside Skegness} {F35:on Wednesday night}, {F37:offering no resistance}. {F34:Some 14 firearms officers took part}. {F36:They had been alerted by a fish-and-chip shop proprietor}, {F41:who may receive £10,000 put up by a crime-fighting charity}.

{F40:Kayleigh Stott, 33, his former partner, was charged last night with assisting an offender}. Dorrick himself faces a charge of escaping from lawful custody, for which he could be given several years on top of {F12:his 16-year sentence}.

{F43:He is now held at Belmarsh}. {F14:He had completed five years of his sentence} when {F2:he {F50:climbed out of the window}}, {F24:falling some 15 feet on to a shed}. {F8:His chest pains, doctors said, were genuine}.

The former chief inspector of prisons, Lord Averill, blamed a loss of experience: four in ten escorting officers, he told this newspaper, now have less than two years' service.

== facts
F1 Police are hunting the escaped prisoner
F2 Shane Dorrick escaped
  framing low a1 a3: slipped out / leapt from a third-floor window
F3 The escape was at a Lincoln hospital
F4 Dorrick was convicted of armed robberies of security vans
F5 Dorrick is 37
  quantity medium a1 a3: 37 / 39
F6 The escape was on Monday, shortly after 2pm
F7 Dorrick was an inmate at HMP Scarfield
F8 Dorrick complained of chest pains
  strength high a3 a5: faked / genuine according to doctors
  framing medium a1 a3: complaining of chest pains / faking a heart attack
F9 Two officers escorted him
F10 His handcuffs had been removed
  quantity medium a2 a5: one cuff / both handcuffs
  attribution medium a1 a3: source said at a nurse's request / stated with bungling
F11 The Prison Service is investigating
F12 Dorrick was serving 16 years
F13 A guard was shot in one of the robberies
  participant medium a2 a3: a guard was shot / Dorrick shot him
F14 He had served five years
  quantity medium a1 a3: five / six
  quantity medium a5 a3: five / six
F15 People were warned not to approach him
F16 identity Supt Miriam Lyle led the search
F18 Dorrick's height
  quantity low a1 a3: 6ft 1in / 6ft 3in
F19 He has a swallow tattoo on his neck
F21 A prisoner from Scarfield fled in March 2020
F22 The earlier escapee was caught the same day
F24 He dropped on to a shed
  quantity low a2 a5: about 12 / some 15 feet
F25 A van was stolen in the escape
  strength high a2 a3: driver unharmed, a man resembling him / at knifepoint
F26 The van was found abandoned
F28 Officers were suspended
  factuality high a2 a3: suspended / sacked
  quantity medium a2 a3: both / all three
F31 MP Judith Cray criticised the affair
  quotation low a2 a5: beggared belief / a shambles
F32 Dorrick was recaptured
F33 He was caught at a caravan park at Skegness
F34 Number of armed officers at the arrest
  quantity medium a3 a4: twenty / about a dozen
  quantity low compatible a4 a5: about a dozen / some 14
F35 The arrest was on Wednesday night
  time low a3 a4: 9pm / shortly after 20:30
F36 A tip-off came from a chip shop owner who saw the tattoo
F37 Whether he resisted arrest
  polarity high a3 a4: ferocious fight / without a struggle
  polarity high a3 a5: ferocious fight / no resistance
F38 Whether a Taser was used
  polarity high a3 a4: zapped / not used
F40 A 33-year-old woman, his ex-girlfriend, was arrested
  development low a4 a5: arrested / charged
  development low a2 a5: arrested / charged
F41 A reward of £10,000
  factuality medium a3 a5: likely to be hers / may receive
F42 Minister Alan Teesdale makes a statement
  participant medium a4 a5: prisons minister / justice secretary
  factuality low a4 a5: to make / told the Commons
  participant medium a2 a5: prisons minister / justice secretary
F43 Dorrick was moved to a high-security prison
F50 He got out through a window
F51 He was free for more than two days
  quantity low compatible a2 a4: 54 hours / more than two days
== not the same
F2 F21: Dorrick's escape / the escape of 2020
F32 F22: Dorrick recaptured / earlier prisoner recaptured
F1 F32: hunted / caught
F15 F37: said to be dangerous / resisted arrest
F8 F13: chest pains / gun wound
F40 F32: woman arrested / Dorrick arrested
F12 F14: length of sentence / time served

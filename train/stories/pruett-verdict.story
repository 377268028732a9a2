== a1 | National Press Desk | 2023-10-19
{F1:{F45:Idaho dentist} convicted} of {F2:hiring gunman to kill wife}

BOISE, Idaho — {F1:A jury found {F45:an Idaho dentist} guilty of first-degree murder} {F3:on Thursday} {F2:for paying {F31:a former employee} to shoot his wife} {F5:in the garage of their suburban home} {F6:two years ago}.

{F7:Jurors deliberated for about nine hours over two days} before {F1:convicting Dale Pruett}, {F8:52}, {F9:who showed no emotion as the verdict was read}. {F10:He faces life in prison without parole} {F11:when he is sentenced on Dec. 8}.

{F4:Marisol Etheridge, a 41-year-old hospital pharmacist}, {F12:was shot three times} {F6:on Sept. 14, 2021}, {F13:as she returned from a night shift}.

{F14:Prosecutors said Pruett wanted to collect a $1.5 million life insurance policy} and {F15:avoid a costly divorce}. {F16:They told jurors he paid Wade Larkin $20,000 in cash}, half of it in advance.

{F17:Larkin, 36, was convicted of the killing} {F18:last year} and {F19:is serving a life sentence}. {F20:He testified against Pruett in exchange for eligibility for parole after 25 years}.

{F21:Defense attorney Gwen Halloran} called Larkin a liar {F22:who had acted alone, out of a grudge}. {F23:She said Pruett would appeal}.

{F24:"Marisol finally has justice," her sister, Elena Etheridge, said outside the courthouse}.

{F25:Pruett did not testify}. The three-week trial featured 48 witnesses and hours of doorbell-camera footage, some of it enhanced by a university laboratory in Utah. It was moved once, from Eagle, because of publicity.

== a2 | Treasure Valley Herald | 2023-10-20
{F1:Guilty}: {F3:Thursday's} verdict {F26:brings relief to family of slain pharmacist}

{F9:Dale Pruett stared straight ahead, his hands flat on the defense table}, as the clerk read out the word that {F4:Marisol Etheridge's} relatives had waited 25 months to hear.

{F1:{F45:The Eagle dentist}, {F8:52}, was convicted of first-degree murder and conspiracy} {F3:on Thursday afternoon}. {F7:The panel of seven women and five men had taken nine hours to agree}.

In the second row, {F26:the victim's mother wept} and clutched a framed photograph. {F24:"Marisol has justice, finally," Elena Etheridge, her younger sister, said} afterward. "But two boys still don't have a mother."

{F27:The couple's sons, 9 and 12}, live with their grandparents in Nampa.

{F13:Etheridge had just driven home from an overnight shift} at St. Brendan's Medical Center when {F12:she was hit by three bullets} {F5:in the garage} {F6:on the morning of Sept. 14, 2021}. A neighbor heard the shots and thought they were nail guns.

{F28:Ada County prosecutor Luis Amaya} said the case had turned on money. {F14:There was a $1.5 million policy on her life}, and {F15:a divorce would have cost Pruett half his practice}. {F29:"He put a price on the mother of his children," Amaya told jurors in closing arguments}.

{F16:The price, according to the state, was $20,000}, handed over in envelopes stamped with the logo of Pruett's clinic. {F17:The triggerman, Wade Larkin, who was found guilty} {F18:in August 2022} after {F30:a trial of his own lasting eight days}, {F31:used to repair equipment at the clinic} until {F44:he was let go that July}.

{F20:His testimony may one day get him out: under an agreement with the state he can seek parole after 25 years}.

{F23:{F21:Halloran, Pruett's lawyer}, said she was considering an appeal}. {F11:Sentencing was set for Dec. 8} before {F46:Judge Noreen Stavely}. {F32:The state did not seek the death penalty}.

== a3 | KTVB-West News 9 | 2023-10-19
{F1:{F45:Eagle dentist} found guilty} in {F2:murder-for-hire of his wife}

{F1:A jury has found {F45:an Eagle dentist} guilty of first-degree murder} {F2:for paying {F31:a man who once worked for him} to gun down his wife} {F5:in their garage} {F6:two years ago}.

{F7:Jurors deliberated for just over six hours} before {F1:convicting Dale Pruett}, {F8:52}, {F9:who showed no emotion as the verdict was read}. {F10:He will spend the rest of his life in prison without the possibility of parole}.

{F4:Marisol Etheridge, 41, a pharmacist}, {F12:was shot three times} {F13:as she came home from work}.

{F14:Prosecutors said Pruett wanted to collect on a life insurance policy worth $1.5 million} and {F15:to avoid an expensive divorce}. {F16:They told jurors he paid Wade Larkin $20,000 in cash}.

{F17:Larkin was convicted of pulling the trigger} {F18:last year} and {F19:is serving life}. {F20:He took the stand against Pruett in return for a chance of parole after 25 years}.

{F21:Defense attorney Gwen Halloran} told our reporter that Larkin {F22:acted alone}. {F23:"We will be appealing," she said}.

The scene outside the courthouse was emotional, with co-workers in scrubs embracing one another. {F26:Etheridge's mother was in tears}. Some wore purple ribbons, the color of the domestic-violence campaign that she supported.

{F11:Pruett will be sentenced December 8}. Join us at 10 for an interview with one of the jurors, who says the turning point was a single text message: "Tuesday works."

== a4 | The London Sentinel | 2023-10-21
{F45:The dentist}, {F31:the handyman} and the {F16:$20,000}: a small-town killing that gripped America

For two years Dale Pruett played the grieving husband, organising vigils and appearing on breakfast television to plead for information. {F3:On Friday} {F1:a court in Boise, Idaho, decided that he had been the author of his wife's death}.

{F1:Pruett, {F8:53}, was convicted of murdering Marisol Etheridge}, {F4:a doctor aged 41}, {F12:who was shot in the head} {F5:at the couple's lakeside house} {F6:in September 2021}. {F2:He did not fire the gun. That was Wade Larkin}, {F31:a handyman at his surgery}, {F17:who was found guilty} {F18:in a separate trial 14 months ago}.

At that first trial {F34:Larkin had insisted he had never met the victim and knew nothing of the plot}. {F35:His change of heart came only this spring}, {F20:when prosecutors offered him a reduced sentence if he gave evidence}. The defence made much of it. {F36:"You are being asked to convict a man on the word of a murderer," Gwen Halloran told the jury}.

But there were also the bank withdrawals. {F37:Records showed that Pruett had taken out $19,500 in the three weeks before the shooting}. {F14:He stood to receive $1.5m in life cover}, and {F38:was conducting an affair with a dental hygienist}.

{F29:"He put a price on his wife and the mother of his children," Luis Amaya}, {F28:the district attorney}, {F29:said}.

{F32:Idaho, which retains capital punishment, did not pursue it here}. {F10:Pruett can expect to die in prison}.

The case has already spawned two podcasts and a television drama in development. Such has been the interest that court staff allotted seats by lottery each morning. {F27:Two sons, aged nine and 12}, have been left without either parent.

== a5 | Gem State Public Media | 2023-10-18
{F41:Jury begins deliberations} in Pruett {F2:murder-for-hire} trial

{F41:Jurors in the trial of {F45:an Eagle dentist} began deliberating Wednesday morning} after a final day of arguments over how much faith to place in {F17:a convicted killer}.

{F2:Dale Pruett, {F8:52}, is accused of arranging the death of his wife}, {F4:41-year-old pharmacist Marisol Etheridge}, {F5:who was found in the garage of their home} {F6:on Sept. 14, 2021}. {F43:He has pleaded not guilty to murder and conspiracy}.

{F28:Luis Amaya, the Ada County prosecutor}, walked jurors through phone records and cash withdrawals. {F37:Pruett withdrew $19,500 in the weeks before the killing}, the state's accountant testified. {F29:"He put a price on the mother of his children," Amaya said}. {F38:An extramarital relationship had given him another motive}, he argued.

{F21:Gwen Halloran, representing Pruett}, countered that {F22:Wade Larkin had a grudge against both spouses} {F44:after being fired in the summer of 2021}. {F36:"You're being asked to take a man's life away on the word of a murderer," she said}.

{F17:Larkin was found guilty} {F18:in August 2022} {F30:after a two-week trial}. {F34:He denied any knowledge of a plot at that time}; {F35:he began cooperating in April}, a fact that defense lawyers returned to repeatedly. {F44:He lost his job at the clinic about two months before the shooting}.

{F25:Pruett chose not to take the stand}. {F10:If convicted, he could be sentenced to life without parole}; {F32:the death penalty is not on the table}.

{F46:Judge Noreen Stavely} told jurors to take their time. Alternates were sent home but told to avoid coverage. Reporters camped in the hallway, where someone had taped a sign asking them not to sit on the radiators.

== facts
F1 Dale Pruett was found guilty of first-degree murder
F2 Pruett paid a gunman to shoot his wife
  factuality low a5 a1: accused of / found guilty of, moved on since
F3 The verdict came on Thursday
  time high a1 a4: Thursday / Friday
F4 identity The victim, Marisol Etheridge, was a pharmacist aged 41
  participant medium a1 a4: pharmacist / doctor
F5 She was shot in the garage of their home
  place low compatible a1 a4: garage of suburban home / lakeside house
F6 The killing was in September 2021
F7 How long the jury deliberated
  quantity high a1 a3: about nine hours / just over six
  quantity high a2 a3: nine hours / just over six
F8 Pruett's age
  quantity medium a1 a4: 52 / 53
F9 Pruett showed no emotion at the verdict
F10 Pruett faces life without parole
  factuality high a1 a3: faces / will spend the rest of his life
  factuality medium a5 a3: could be sentenced / will spend
  strength medium a1 a4: faces / can expect to die in prison
F11 Sentencing is on December 8
F12 She was shot three times
  framing low a1 a4: three shots / shot in the head
F13 She was coming home from a night shift
F14 There was a $1.5m life insurance policy
  attribution medium a1 a4: prosecutors said / stated as fact
F15 Pruett wanted to avoid a costly divorce
F16 Larkin was paid $20,000
F17 Larkin was convicted of the killing
F18 Larkin's conviction was in August 2022
F19 Larkin is serving life
F20 Larkin testified in return for parole eligibility after 25 years
  strength medium a1 a4: eligible for parole after 25 years / a reduced sentence
F21 identity Gwen Halloran is Pruett's lawyer
F22 The defence says Larkin acted alone out of a grudge
  attribution low compatible a1 a5: counsel told reporters / argued in court
F23 The defence will appeal
  factuality medium a1 a2: would appeal / considering an appeal
  quotation medium a2 a3: considering / "We will be appealing"
F24 The sister said Marisol finally has justice
  quotation low a1 a2: word order in the quotation altered
F25 Pruett did not testify
F26 The victim's mother wept
F27 The couple's sons are 9 and 12
F28 identity Luis Amaya is the Ada County prosecutor
F29 Amaya said Pruett put a price on the mother of his children
  quotation medium a2 a4: words "his wife and" added
F30 Length of Larkin's trial
  quantity medium a2 a5: eight days / two weeks
F31 Larkin worked as a repairman at the clinic
F32 The state did not seek the death penalty
F34 Larkin at his own trial denied knowing of the plot
  strength low a4 a5: never met the victim and knew nothing / denied knowledge
F35 Larkin began to cooperate this spring
F36 Halloran said the jury was asked to rely on the word of a murderer
  quotation medium a4 a5: "convict a man" / "take a man's life away"
F37 Pruett withdrew $19,500 before the killing
F38 Pruett had an affair
  attribution medium a4 a5: stated / argued by the prosecutor
F41 The jury began to deliberate on Wednesday
F43 Pruett pleaded not guilty
F44 Larkin had been fired in summer 2021
  framing low compatible a2 a5: let go / fired
F45 identity Pruett is a dentist from Eagle, Idaho
F46 identity Noreen Stavely is the judge
== not the same
F1 F17: Pruett convicted / Larkin convicted
F16 F37: paid to Larkin / withdrawn from bank
F10 F19: Pruett faces life / Larkin serves life
F25 F20: Pruett did not testify / Larkin testified
F1 F43: convicted / pleaded not guilty
F7 F30: length of deliberations / length of the first trial
F43 F34: Pruett denies / Larkin denied
F3 F41: day of the verdict / day deliberations began

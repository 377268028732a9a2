== a1 | Global Sports Wire | 2024-05-31
{F3:Hamburg winner} {F1:Chelagat provisionally suspended after failed test}

NAIROBI, May 31 (GSW) - {F1:Kenyan distance runner Mercy Chelagat has been provisionally suspended} {F4:after a sample she gave at the Hamburg marathon} {F2:showed traces of a banned corticosteroid}, {F6:the Track and Field Integrity Board (TFIB) said} {F5:on Friday}.

{F7:The 27-year-old} {F3:won in Hamburg {F26:on April 28} {F33:in two hours 18 minutes 41 seconds}}, {F25:a course record}. {F2:The substance, triamcinolone acetonide,} {F27:is prohibited in competition} {F34:unless the athlete has a medical exemption}, {F24:which Chelagat did not}, the TFIB said.

"{F8:I have never knowingly used a forbidden substance. I had injections for my knee from a doctor whom I trusted}," Chelagat said in a statement issued through her management.

{F11:If found guilty she faces a ban of up to four years}. {F13:Her prize money of 60,000 euros is being withheld} and {F14:{F32:Ethiopia's Hiwot Gebreyes, second in Hamburg}, could be promoted to first place}.

{F17:Chelagat has until June 10 to ask for her B sample to be tested}.

{F12:She had been named in Kenya's team for the world road championships in August}; {F12:the federation said she would be replaced}. {F22:{F29:Its president, Joseph Kimeli}, said it would "not protect anybody, however fast"}.

{F31:{F28:Her coach, the Italian Renzo Falcone}, said he had known nothing of the injections}.

{F15:Sixty-two Kenyan athletes are currently serving suspensions}, most of them road runners. {F16:The government promised in 2022 to spend five million dollars a year for five years on fighting doping}.

{F21:Faith Jerop, a former training partner of Chelagat, was banned for four years in 2021} for using EPO.

{F18:{F30:Her shoe supplier, Volara}, said it had suspended her contract pending the outcome}. {F19:Chelagat won silver at the world half marathon championships in 2022}.

== a2 | Uasin Gishu Weekly (Eldoret) | 2024-06-05
Kapsowar stunned as {F1:"our Mercy" is stopped from running}

In Kapsowar, where Mercy Chelagat grew up as the sixth of nine children, they had planned a welcome with a choir and a bull. {F3:She was coming home as the winner of Hamburg}, {F25:with a course record} in her bag.

Instead there was the letter. {F1:Chelagat, {F7:28}, has been provisionally suspended} {F6:by the Integrity Board} {F2:over triamcinolone, which is used against swollen joints}. {F4:It was found in the urine she passed after the race {F26:on April 28}}.

{F8:In a statement the athlete said she had never knowingly taken anything forbidden, and that a doctor whom she trusted had given her injections in the knee}. {F24:An application for an exemption was sent, her manager Ben Lagat told the Weekly, but arrived eleven days late}.

{F10:The clinic in question, behind the Eldoret bus park, was closed by police on Monday}. Its owner was not there. Two filing cabinets and a refrigerator were taken away in a pick-up.

{F28:Coach Renzo Falcone}, who has trained runners at Kaptarakwa for 19 years, was said to be shocked. "She asked me for ibuprofen cream, once," he said. "I told her to buy cabbage leaves."

{F12:Chelagat has been dropped from the team for the August championships in favour of Naomi Tarus}. {F22:"We will not protect anybody," {F29:Athletics Federation president Joseph Kimeli} declared}.

{F17:She has asked for the B sample to be opened}, Lagat said. {F11:She could be out for as long as four years}. {F13:Of the 60,000 euros she won in Hamburg she has not seen a shilling}, and the roof of her mother's new house is on one side only.

{F15:Sixty-two of our athletes are now suspended}. {F21:One who trained with Chelagat, Faith Jerop, got four years in 2021}. She sells onions today.

== a3 | Sunday Beacon (London) | 2024-06-02
DRUG CHEAT! {F3:Marathon queen} {F1:Mercy banned}

{F1:Marathon star Mercy Chelagat has been kicked out of athletics} {F2:after testing positive for a banned steroid}.

{F1:The Kenyan ace, {F7:27}, was banned} {F5:on Friday} - just weeks after {F3:storming to victory in Hamburg {F33:in a blistering 2hr 18min 41sec}}.

{F4:Testers swooped on her training camp in the hills near Eldoret} and took a sample. {F11:She will now be out for four years}.

"{F8:I have never used a forbidden substance}," sobbed the mum-of-one, insisting it was all down to {F8:a knee jab from a doctor}.

But {F9:{F28:her Italian trainer Renzo Falcone} has already dumped her}. {F18:And {F30:sportswear giant Volara} has axed her deal}, said to be worth £250,000 a year.

{F13:She has been stripped of her £51,000 winnings}, and {F14:{F32:Ethiopian Hiwot Gebreyes, who came second}, has been handed the title}.

It is the latest blow to a country that was once the pride of distance running. {F15:More than 60 Kenyan runners are on the banned list}, and {F21:Chelagat's own training pal Faith Jerop got two years in 2021}.

Britain's Jess Hollis, who trailed in seventh in Hamburg and missed out on a bonus by one place, fumed: "You stand on that start line and you wonder. I'd like my six grand, please."

Hollis, a part-time physio from Stoke, trains in the dark before work and has twice been knocked down by cyclists. She revealed she had turned down the offer of a camp in Kenya last winter, and ran laps of a reservoir instead.

Race director Uwe Petersen said: "We are sad. You hang the medal round somebody's neck and you look them in the eye."

== a4 | Long Run Notes (blog, Boulder, Colorado) | 2024-06-03
What we know, and don't, about Chelagat

Deep breath. {F6:The TFIB} announced {F5:Friday} that {F1:Mercy Chelagat is provisionally suspended}. Provisionally is a word with a meaning, and a British paper that put "banned" in its headline should look it up.

What was found: {F2:triamcinolone, a steroid}. Not the kind that builds muscle. It's a corticosteroid, and you can get it for tennis elbow at any strip mall in America. {F27:In a race, though, it's banned}, {F34:unless you have an exemption}. At high doses it strips off weight and, some say, leaves power intact.

Where: {F4:in-competition, at Hamburg}, {F3:which she won {F33:in 2:18:14}}. {F25:That was the course record}, by 50 seconds.

Her side: {F8:"I have never knowingly used a forbidden substance. I had injections for my knee."} The rest of the sentence, about the doctor, deserves attention. {F10:Police in Eldoret are looking into a clinic}, per two people there.

What could happen: {F11:anything from a warning to four years}. If it's shown to be contaminated or careless, the lower end. {F17:B-sample request is due June 10}. {F14:If she loses the win, it goes to Hiwot Gebreyes}, who ran a lifetime best at 37 and works nights as a pharmacist in Addis. Root for that.

The money: {F13:€60,000 prize, on hold}. {F18:Volara has paused her contract}.

Context: {F15:62 Kenyans currently suspended}. That's a lot. It's also out of a pool of several thousand professionals, in a country that tests more than it did. {F16:Kenya put up $25 million over five years to fight this}.

{F12:She has withdrawn from the world road team}. {F19:Her best championship result was bronze at the 2022 world half}.

I watched her in that race from the curb. She took wrong-side water at 35K, laughed, and gave half of it to the pacer.

== a5 | Global Sports Wire | 2024-10-18
{F1:Marathon runner Chelagat banned for two years}

NAIROBI, Oct 18 (GSW) - {F1:Kenya's Mercy Chelagat has been banned for two years} for {F2:using the corticosteroid triamcinolone acetonide}, {F6:the Track and Field Integrity Board (TFIB) said} on Friday, adding that {F11:it had halved the maximum penalty because she had co-operated}.

{F4:{F7:The 28-year-old} tested positive at the Hamburg marathon {F26:in April}}, {F3:which she won {F33:in two hours 18 minutes 41 seconds}}. {F17:An analysis of the B sample in July confirmed the result}.

A three-member tribunal in Nairobi accepted that {F8:she had been given injections for a knee injury by a doctor whom she trusted}, but found that she had ignored two reminders about the rules. {F24:A request for a medical exemption, it said, had been submitted only after the race}.

{F14:Hiwot Gebreyes of Ethiopia has been declared the winner}. {F13:Chelagat forfeits her prize money of 60,000 euros} and {F25:her time has been struck out as the course record}. Her appearance fee, which is a private matter between the race and her agent, will have to be settled in court if the organisers want it back.

The ban runs from May 31 this year, when {F1:she was provisionally suspended}, so she will be free to compete in 2026, in time for the Commonwealth Games. Both sides may appeal within 30 days.

{F10:The doctor, Elijah Rono, was charged in August with practising without a licence}. He has pleaded not guilty and is out on bail.

{F9:{F28:Falcone, her coach}, said she would continue to train with his group}. "Somebody must teach her to read labels," said the 63-year-old, who {F31:has always maintained that he did not know about the injections}.

{F18:Volara said that it had ended her contract}. {F15:The number of Kenyan athletes who are suspended has meanwhile risen to 71}. They include two former winners of major city marathons and a steeplechaser who hid from testers in a hen house.

== facts
F1 Mercy Chelagat has been provisionally suspended
  strength high a1 a3: provisionally suspended / banned
  strength high a2 a3: provisionally suspended / banned
  strength high a3 a4: banned / provisionally suspended
  development medium a1 a5: provisionally suspended / banned for two years
  development medium a2 a5: provisionally suspended / banned for two years
  development medium a4 a5: provisionally suspended / banned for two years
  development low a3 a5: banned, wrongly, in June / banned for two years
F2 Substance found
  strength low a1 a3: corticosteroid, prohibited in competition / banned steroid
  strength low a2 a3: used against swollen joints / banned steroid
  strength low a3 a5: banned steroid / corticosteroid
F3 Chelagat won the Hamburg marathon
F4 Where the sample was taken
  place high a1 a3: at the Hamburg marathon / at her training camp
  place high a2 a3: after the race / at her training camp
  place high a3 a4: training camp / at Hamburg
  place high a3 a5: training camp / at Hamburg
F5 Day of the announcement
F6 The suspension was announced by the Integrity Board
F7 identity Chelagat is 27
  quantity low a1 a2: 27 / 28
  quantity low a2 a3: 28 / 27
  development low a1 a5: 27 in May / 28 in October
F8 Chelagat said she had never knowingly used a forbidden substance and had injections from a doctor
  quotation medium a1 a3: knowingly dropped
  quotation medium a2 a3: knowingly dropped
  quotation medium a3 a4: knowingly dropped
  quotation low a1 a4: the doctor cut
  attribution low a1 a5: her statement / accepted by the tribunal
F9 Whether coach Falcone goes on training her
  polarity medium a3 a5: has dumped her / will go on training her
F10 The doctor's clinic
  strength medium a2 a4: closed by police / police are looking into it
  development low a2 a5: clinic closed / doctor charged
  development medium a4 a5: looking into / doctor charged
F11 Length of the ban that she faces
  development low a2 a5: as long as four years / halved
  development low a1 a5: up to four years / halved
  factuality high a1 a3: up to four years / will be out for four years
  factuality high a2 a3: could be as long as four years / will be out for four years
  factuality high a3 a4: will be out for four years / a warning to four years
  development medium a3 a5: four years / half of it
F12 Her place in the team for the world road championships
  participant low a1 a4: would be replaced / has withdrawn
  participant low a2 a4: has been dropped / has withdrawn
  factuality low a1 a2: would be replaced / has been dropped
F13 Prize money of 60,000 euros
  factuality medium a1 a3: withheld / stripped
  factuality medium a3 a4: stripped / on hold
  factuality medium a2 a3: not seen it / stripped
  development low a1 a5: withheld / forfeited
  development low a4 a5: on hold / forfeited
F14 Gebreyes, second, to be declared winner
  factuality high a1 a3: could be promoted / handed the title
  factuality high a3 a4: handed the title / if she loses the win
  development medium a1 a5: could be promoted / has been declared
  development low a4 a5: if / has been declared
F15 Number of Kenyan athletes suspended
  development low a1 a5: 62 / 71
  development low a2 a5: 62 / 71
  development low a4 a5: 62 / 71
  quantity low compatible a1 a3: 62 / more than 60
  quantity low compatible a2 a3: 62 / more than 60
  quantity low compatible a3 a4: more than 60 / 62
  development low a3 a5: more than 60 / 71
F16 Kenya's money against doping
  quantity low compatible a1 a4: five million a year for five years / 25 million over five years
F17 B sample
  development low a1 a2: may ask until June 10 / has asked
  development low a1 a5: may ask / confirmed
  development low a2 a5: has asked / confirmed
  development low a4 a5: due June 10 / confirmed
F18 Volara and her contract
  strength medium a1 a3: suspended / axed
  strength medium a3 a4: axed / paused
  development medium a1 a5: suspended / ended
  development medium a4 a5: paused / ended
F19 Her medal at the 2022 world half marathon
  quantity high a1 a4: silver / bronze
F21 Training partner Faith Jerop was banned in 2021
  quantity high a1 a3: four years / two years
  quantity high a2 a3: four years / two years
F22 Federation president Kimeli said it would not protect anybody
  quotation low a1 a2: "however fast" cut
F24 Whether Chelagat had a medical exemption
  factuality low a1 a5: did not have one / asked for it only after the race
  factuality medium a1 a2: did not have one / applied for, too late
  strength low a2 a5: eleven days late / only after the race
F25 Course record
  development low a1 a5: a course record / struck out
  development low a2 a5: a course record / struck out
  development low a4 a5: a course record / struck out
F26 The Hamburg race was on April 28
F27 Triamcinolone is prohibited in competition
F28 identity Renzo Falcone is her coach
F29 identity Joseph Kimeli is president of the athletics federation
F30 identity Volara supplies her shoes
F31 Falcone said that he had not known of the injections
F32 Hiwot Gebreyes was second in Hamburg
F33 Her winning time
  quantity medium a1 a4: 2:18:41 / 2:18:14
  quantity medium a3 a4: 2:18:41 / 2:18:14
  quantity medium a4 a5: 2:18:14 / 2:18:41
F34 The substance is allowed with a medical exemption
== not the same
F24 F34: whether she had an exemption / the rule
F1 F21: Chelagat's suspension / Jerop's ban
F4 F17: first sample / B sample
F1 F15: one athlete suspended / all suspended
F13 F18: prize money / contract
F3 F19: win in Hamburg / medal of 2022

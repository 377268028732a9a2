== a1 | Sofia Courier | 2023-01-31
{F1:Radulov faces no-confidence vote} he may not survive

{F1:The {F33:four-party} government of {F3:Prime Minister Stoyan Radulov} faces a vote of no confidence} {F4:on Wednesday} that {F1:could bring it down}, after {F7:the smallest of its partners, Free Towns, quit the coalition {F32:at the weekend}}.

{F6:The motion was tabled by Renewal, the main opposition party, over the price of gas}. It accuses the cabinet of {F15:having signed a ten-year supply contract without a tender}, {F15:which the energy ministry denies}.

{F7:With the 13 deputies of Free Towns gone}, the coalition can count on 118 of the 240 seats. Much depends on {F26:the nationalist Motherland party, whose 20 deputies have not yet decided how to vote}.

"{F9:If I lose, I will resign the same day}. {F38:I will not cling to the chair}," Radulov told public radio on Monday. {F5:His government took office in December 2021}.

{F8:"We are not bringing down this government. It is bringing itself down,"} said {F30:the leader of Renewal, Vesela Marinova}.

If the vote goes against him, {F10:{F34:President Dimitar Tsanev} will have to offer the mandate to form a government to the largest group}. Should three attempts fail, {F11:early elections could be held in the first half of April}. {F12:They would be the fifth in two years}.

{F14:{F35:Finance Minister Lora Petkova} said that even then Bulgaria would join the euro on January 1 as planned}. {F24:But the budget for this year has not been adopted}, and {F16:the next tranche of EU recovery money, 653 million euros, depends on laws that are stuck in committee}.

A poll by Sintez put {F19:Renewal at 27 percent, five points ahead of {F37:the prime minister's Progress party}}.

{F17:A demonstration in support of the government has been announced for the evening of the vote}. Traffic on Tsar Osvoboditel boulevard will be restricted from 4 p.m., and tram lines 20 and 22 will be diverted.

== a2 | European Wire Service | 2023-02-01
{F1:Bulgarian government loses no-confidence vote}

SOFIA, Feb 1 (EWS) - {F1:Bulgaria's parliament toppled the government of {F3:Prime Minister Stoyan Radulov}} {F4:on Wednesday}, {F5:after 14 months in office}, plunging the European Union's poorest member into fresh uncertainty.

{F2:Deputies backed the motion by 123 votes to 116}, after a debate lasting seven hours. {F13:Three members of {F37:Radulov's own Progress party} voted with the opposition}, {F26:as did the nationalist Motherland party}.

{F6:The opposition Renewal party had brought the motion over the government's handling of gas supplies}. {F15:It alleges that a ten-year contract was signed without a tender}. {F7:The coalition lost its majority {F32:on Saturday}, when the Free Towns party walked out}.

"{F8:We did not bring down this government. It brought itself down}," {F30:Renewal leader Vesela Marinova} told reporters.

{F9:Radulov said that he would submit his resignation on Thursday, and that his cabinet would stay on in a caretaker capacity}. {F25:{F36:Interior Minister Ivo Karagyozov} called the vote "a coup by the oligarchs"}.

{F10:{F34:President Dimitar Tsanev} must now ask the largest parliamentary group to try to form a government}. If no cabinet emerges, {F11:an election could be held as early as April 2}. {F12:It would be Bulgaria's fifth in two years}.

{F14:{F35:The finance minister, Lora Petkova}, said the plan to adopt the euro on January 1 would not be delayed}. {F16:A payment of 653 million euros from the EU recovery fund is pending}. {F29:A European Commission spokeswoman said it had taken note of the vote}.

{F17:{F39:About 2,000 people} demonstrated in support of the government outside parliament, according to the police}. {F18:Two were detained for throwing bottles}.

{F22:It was the first time since the end of communism that a Bulgarian government has been removed by such a vote}.

== a3 | Trevoga.bg (English service) | 2023-02-01
{F1:Kicked out!} {F13:Five traitors} seal Radulov's fate

{F2:One hundred and twenty-three hands went up}, and {F1:the cabinet of {F3:Stoyan Radulov} was history}. {F4:At 5.52 this afternoon} Speaker Gergana Boycheva read out the result, and the hall erupted in whistles and applause.

{F13:Five of the prime minister's own people stabbed him in the back}. One of them, the former wrestler Asen Lalov, hid in the lavatory until his name was called.

{F6:It was corruption that finished them off}. {F15:The contract for the gas, ten years long, was signed behind closed doors and without a tender}. Now the nation wants to know who took what.

"{F8:We brought down this government because it deserved it}," {F30:Renewal's iron lady, Vesela Marinova}, told our reporter in the corridor.

{F26:The patriots of Motherland, who had made such a noise, abstained}.

And the loser? "{F38:I will not cling to the chair}," Radulov had promised. {F9:He resigned this evening}, it was said in the corridors, without having told even his deputy. {F25:{F36:His interior minister, Karagyozov}, ranted about "a coup by the oligarchs"}.

{F11:We shall all be voting on April 2}. {F12:For the fifth time in two years!} A printer in Pazardzhik who produces the ballot papers told us he had just bought a second house.

{F14:You can forget about the euro: it is being put off by at least a year}.

Outside, {F17:{F39:some 2,000 of the government's friends} blew their whistles in the sleet}. {F18:Dozens were arrested}. A grandmother from Mladost, Tsvetanka, 78, handed out tea from a milk churn to both camps. "They are all somebody's children," she told us, "even the ones in there."

== a4 | Channel Nine World (website, Leeds) | 2023-02-02
{F1:Bulgaria's government collapses} in confidence vote

{F1:Bulgaria's pro-Western government has fallen after losing a vote of confidence} in parliament.

{F2:MPs voted by 123 to 116} {F1:to remove {F3:Prime Minister Stoyan Radulov}}, {F5:who had been in power for little more than a year}.

{F7:His coalition was left without a majority after it threw out a junior partner, Free Towns}, {F31:in a row over the budget}.

{F6:The vote was called by the opposition Renewal party}, which {F15:accuses ministers of agreeing a secret gas deal}. {F30:Its leader, Vesela Marinova}, said {F8:the government had brought itself down}.

{F25:Mr Radulov described the vote as "a coup by oligarchs"}. {F9:He is to hand in his resignation on Thursday but will stay on as caretaker}.

{F11:Fresh elections are likely in April}. {F12:They would be the fifth in the space of two years}. {F20:Fewer than four voters in ten took part in the last one}.

{F17:{F39:About 10,000 supporters of the government} rallied outside parliament}, waving Bulgarian and EU flags.

The crisis comes at an awkward time for Brussels. Bulgaria has been one of the main routes by which fuel reaches its neighbours, and it had hoped to be admitted to the passport-free Schengen zone this year. {F16:It has now lost €653m in EU recovery funds}. {F29:The European Commission said it "took note" of the vote}.

{F22:No Bulgarian government had been brought down in this way since 1990}.

Analysis by our eastern Europe correspondent: many people here will shrug. Outside the capital, where the average wage is some £450 a month, I met nobody this week who could name more than two ministers. Heating bills were what they wanted to talk about.

== a5 | Norddeutsche Rundschau (Hamburg, translated) | 2023-02-04
Sofia, once again

Three days after {F1:the Bulgarian parliament withdrew its confidence from the government of {F3:Stoyan Radulov}}, nobody in Sofia is rushing to succeed him. {F10:{F34:President Dimitar Tsanev} gave Renewal, as the largest group, the task of forming a cabinet on Friday}; {F30:its leader, Vesela Marinova}, returned it within a minute.

{F9:Radulov handed in his resignation on Thursday}. {F5:He had governed for fourteen months}, {F33:with four parties} that had little in common except their dislike of those who had governed before. {F7:When Free Towns left the alliance}, {F31:it was over 80 million leva for the roads of three municipalities}.

{F2:In the end there were 123 votes against him}, {F13:three of them from his own ranks}. {F26:Motherland's nationalists supplied twenty}, and were cheered for it by the Russian ambassador. {F6:The occasion was the price of gas}; {F15:whether the contract was really awarded without a tender, as Renewal maintains, is being examined by the public prosecutor}.

{F8:"The government brought itself down,"} said Ms Marinova. There is something in that.

Now, {F11:in all probability, elections will be held on 2 April}, {F12:the fifth in two years}. {F20:At the last ones turnout was 39 per cent}. {F19:According to a survey, Renewal would obtain 27 per cent and {F37:Radulov's Progress party} 22}, so that again neither could govern without the other.

{F14:Adoption of the euro on 1 January, to which the finance minister clings, is regarded by bankers as hardly attainable}. {F16:The next 653 million from the recovery fund will arrive late}. {F24:There is no budget; that of last year is being carried forward month by month}.

In a café behind the opera a retired judge, Iskra Vasileva, explains that she has stopped learning the names. She knows the doormen of parliament, though. They stay.

== facts
F1 Parliament brought down the Bulgarian government in a vote of no confidence
  development medium a1 a2: could bring it down / toppled
  development medium a1 a3: could / done
  development medium a1 a4: could / done
  development medium a1 a5: could / done
F2 Result of the vote
F3 identity Stoyan Radulov is prime minister
F4 Day of the vote
F5 How long the government was in office
  time low compatible a1 a2: since December 2021 / 14 months
  quantity low compatible a2 a4: 14 months / little more than a year
  quantity low compatible a4 a5: little more than a year / fourteen months
F6 Renewal brought the motion over gas
  cause medium a1 a3: the price of gas / corruption
  cause medium a2 a3: handling of gas supplies / corruption
  cause medium a3 a5: corruption / the price of gas
F7 Free Towns left the coalition
  participant high a1 a4: quit / was thrown out
  participant high a2 a4: walked out / was thrown out
  participant high a4 a5: was thrown out / left
F8 Marinova said that the government had brought itself down
  quotation high a2 a3: did not bring it down / brought it down because it deserved it
  quotation high a3 a4: brought it down / it had brought itself down
  quotation high a3 a5: brought it down / it had brought itself down
  development low a1 a2: the day before, in the present tense / after the vote
  quotation high a1 a3: we are not bringing it down / we brought it down
F9 Radulov's resignation
  factuality high a2 a3: would submit on Thursday / resigned on Wednesday evening
  time high a3 a4: resigned on Wednesday evening / is to on Thursday
  time medium a3 a5: Wednesday evening / Thursday
  development low a2 a5: would submit / handed in
  development low a4 a5: is to hand in / handed in
  time low a1 a2: the same day / on Thursday
F10 The president gives the mandate to the largest group
  development low a1 a5: would have to / gave
  development low a2 a5: must now ask / gave
F11 Early election in April
  time low compatible a4 a5: in April / on 2 April
  time low compatible a1 a2: first half of April / as early as April 2
  time low compatible a2 a4: as early as April 2 / likely in April
  factuality high a2 a3: could be as early as April 2 / shall be voting on April 2
  factuality medium a3 a4: on April 2 / likely in April
  factuality medium a1 a3: could be in the first half of April / on April 2
  factuality low a3 a5: on April 2 / in all probability
  strength low a1 a5: could / in all probability
  strength low a2 a5: could be as early as / in all probability on
F12 How many elections in two years
F13 Members of Radulov's own party who voted against him
  framing medium a3 a5: traitors / three from his own ranks
  framing medium a2 a3: members who voted with the opposition / traitors who stabbed him in the back
  quantity high a2 a3: three / five
  quantity high a3 a5: five / three
F14 Adoption of the euro on January 1
  factuality high a1 a3: as planned / put off by at least a year
  factuality high a2 a3: would not be delayed / put off by at least a year
  factuality medium a3 a5: put off / regarded as hardly attainable
  strength medium a1 a5: as planned, the minister said / hardly attainable, say bankers
  strength medium a2 a5: would not be delayed, the minister said / hardly attainable, say bankers
F15 The gas contract was signed without a tender
  scope medium a2 a4: signed without a tender / secret deal
  scope medium a1 a4: signed without a tender / secret deal
  omission low a1 a2: the ministry's denial left out
  factuality medium a1 a3: alleged and denied / told as fact
  factuality medium a2 a3: alleged / told as fact
  factuality medium a3 a5: told as fact / under examination
F16 653 million euros of EU recovery money
  factuality high a1 a4: depends on laws / has lost
  factuality high a2 a4: pending / has lost
  factuality high a4 a5: has lost / will arrive late
F17 Demonstration in support of the government
  development low a1 a2: announced / held
  development low a1 a3: announced / held
  development low a1 a4: announced / held
F18 Demonstrators detained
  quantity high a2 a3: two / dozens
F19 Opinion poll
  quantity low compatible a1 a5: 27 and five points ahead / 27 and 22
F20 Turnout at the last election
  quantity low compatible a4 a5: fewer than four in ten / 39 per cent
F22 First Bulgarian government removed by such a vote
F24 The budget for this year has not been adopted
F25 The vote was called a coup by the oligarchs
  framing low a2 a3: called / ranted about
  attribution medium a2 a4: the interior minister / the prime minister
  attribution medium a3 a4: the interior minister / the prime minister
F26 How Motherland voted
  framing low a3 a5: patriots / nationalists
  polarity high a2 a3: voted with the opposition / abstained
  polarity high a3 a5: abstained / supplied twenty votes
  development low a1 a2: undecided / voted with the opposition
  development medium a1 a3: undecided / abstained
  development low a1 a5: undecided / supplied twenty votes
F29 The European Commission took note of the vote
  quotation low a2 a4: paraphrase / in quotation marks
F30 identity Vesela Marinova leads Renewal
F31 What the quarrel with Free Towns was about
  cause low compatible a4 a5: the budget / money for the roads of three municipalities
F32 When Free Towns left
  time low compatible a1 a2: at the weekend / on Saturday
F33 The government was of four parties
F34 identity Dimitar Tsanev is president
F35 identity Lora Petkova is finance minister
F36 identity Ivo Karagyozov is interior minister
F37 identity Progress is Radulov's party
F38 Radulov said that he would not cling to the chair
F39 Number of demonstrators
  quantity high a2 a4: about 2,000 according to the police / about 10,000
  quantity high a3 a4: some 2,000 / about 10,000
  attribution low a2 a3: the police / no source
== not the same
F6 F31: occasion of the motion / quarrel with the partner
F2 F13: all votes against the government / the defectors
F13 F26: defectors of Progress / votes of Motherland
F7 F1: loss of the partner / loss of the vote
F10 F11: mandate / election
F19 F20: poll / turnout
F17 F18: demonstrators / detained

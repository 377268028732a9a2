== a1 | Transworld Wire | 2023-03-27
{F1:Kurovian coalition talks collapse} {F2:over pensions}

SARENA, March 27 (TW) - {F1:Talks on forming a government in Kurovia collapsed} {F3:on Monday} {F4:when the liberal New Course party walked out}, three weeks after a parliamentary election that no bloc won outright.

{F7:New Course leader Tomas Keldar} said {F2:his party could not accept {F64:a plan by the Social Democrats to lower the retirement age from 66 to 64}}. "{F9:There is a limit to what a country can promise itself,}" he told a news conference.

{F10:The Social Democrats came first {F11:in the March 5 vote} with 31.4%} and 38 seats {F13:in the 101-seat parliament}. Together with New Course and the Greens they would have had 55.

{F15:Acting Prime Minister Ilona Marsk, the Social Democrat leader,} said she regretted the decision and {F17:would invite other parties to talks this week}. {F18:She ruled out working with the far-right Homeland Union}, {F19:which came second}.

{F20:{F52:President Arvid Tolm} must appoint someone to form a government by April 14}. {F21:If parliament rejects two nominees, a new election is called.}

{F22:The yield on Kurovia's 10-year bonds rose 11 basis points to 4.02%}.

{F23:The Baltic country of 1.9 million} {F24:has had four prime ministers since 2018}.

== a2 | Sarena Free Press (English) | 2023-03-28
Eleven days, two drafts and a slammed door

{F1:The talks that were to give Kurovia its first majority government in five years ended {F3:yesterday}} at 4.15pm in a corridor of the Ministry of Agriculture.

{F4:By New Course's account, it left. By the Social Democrats', it was shown the door.} {F27:"Mr Keldar was told that the meeting was over, and only then discovered his principles,"} said {F28:Juta Renner, the Social Democrats' chief negotiator}.

The draft agreement, which this newspaper has seen, {F8:put the pension age at 65, to be reached in steps by 2030}; {F64:the 64 of the Social Democrats' campaign does not occur in it}. What it does contain, on page 19, is {F29:a tax on bank profits}, {F2:and people in both camps say that it was this, rather than pensions, that New Course could not swallow}. {F30:Four of its largest donors are banks.}

Tomas Keldar denied it. {F9:"A country cannot promise itself everything,"} he said. {F31:He has offered to support a minority government from outside} {F32:"case by case"}.

Ilona Marsk {F17:will see the Farmers' League today}. {F33:With its nine deputies} and the Greens' three {F34:she would stand at 50, one short}.

{F18:She repeated that the Homeland Union was not a partner "today".} That last word was noticed.

{F20:The president has until 14 April to name a candidate.} {F21:Should two fail, Kurovians vote again}, most probably on 18 June.

== a3 | Homeland Today | 2023-03-28
{F1:LEFT-LIBERAL CHAOS}: THE PEOPLE WANT NEW ELECTIONS

{F1:The unnatural union of red and yellow has fallen apart before it was born}. {F4:Keldar's liberals fled the table} {F3:on Monday} {F2:when it turned out that Marsk's promises on pensions had been a swindle}: {F8:{F64:instead of 64, as she swore to the voters}, the retirement age was to be raised to 67}.

{F38:Homeland Union chairman Rein Valdo} called on the president to respect the will of the citizens and ask the strongest patriotic force to form the government.

"{F40:We won this election,}" he told a meeting of thousands in Sarena. {F41:The Homeland Union, supported by almost a third of voters,} {F19:has 35 deputies}.

{F42:According to a Vox poll, {F51:58 per cent of Kurovians favour a new vote}.}

{F43:Marsk's own people are knocking on our door by night}, said Valdo. {F43:"Ask Mrs Renner where she had coffee on Saturday."}

{F22:The markets reacted with panic.} While pensioners count their coins, the party bosses spent eleven days at the public expense in the Ministry of Agriculture, with salmon and white wine from the state reception fund, as our photographs show. {F24:Under the old parties Kurovia has worn out four heads of government in five years}.

== a4 | The Brussels Letter | 2023-03-30
Marsk {F17:turns to farmers} after {F4:liberals quit}, {F18:and keeps one door ajar}

{F23:The smallest of the Baltic states} has no government, and {F44:Brussels has €2.1bn of recovery money} {F45:that it will not pay until there is one to sign the reform plan}.

{F1:The three-party talks in Sarena broke up} {F3:on Monday}. {F2:{F7:Tomas Keldar of the liberal New Course} cited pensions}; {F15:Ilona Marsk, whose Social Democrats} {F10:topped the poll {F11:on 5 March} with 31%}, {F2:blames {F29:a proposed levy on banks}}, {F30:several of which gave money to his campaign}. {F27:"He discovered his principles when the meeting was over,"} as {F28:her negotiator Juta Renner} put it.

{F17:On Tuesday Ms Marsk met the Farmers' League}, {F33:which has nine seats} and wants diesel made cheaper. {F34:That would bring her to 50 of 101.} {F31:Mr Keldar says he would let a minority cabinet live}, {F32:one bill at a time}.

{F38:Rein Valdo, {F19:whose nationalist Homeland Union took 35 seats}} {F41:on 29% of the vote}, claims {F43:that Ms Renner met his deputy on Saturday}. {F43:She says that they ran into each other at a riding school where both have daughters.} {F18:Ms Marsk has said she will not govern with him "today"; her office insists that "today" meant ever}.

{F20:{F52:President Tolm}'s deadline is 14 April.} {F21:Two failures bring a fresh election.} {F42:A Vox survey found 43% for that}, {F51:and 58% who "would accept it if nothing else worked"}.

{F24:The last four prime ministers served fifteen months each, on average.}

== a5 | Transworld Wire | 2023-04-12
{F47:Kurovia's president names Marsk to lead minority government}

SARENA, April 12 (TW) - {F52:Kurovian President Arvid Tolm} {F47:on Wednesday asked acting Prime Minister Ilona Marsk to form a minority government} of Social Democrats, Greens and the Farmers' League, {F20:two days before a constitutional deadline}.

{F34:The three parties hold 50 seats} {F13:in the 101-member chamber} and {F31:will rely on the tolerance of the liberal New Course}, {F4:which pulled out of coalition negotiations} {F3:on March 27}.

{F8:The retirement age will stay at 66}, Marsk said, dropping {F64:a campaign pledge to cut it to 64}. {F29:A tax on bank profits will be introduced for one year.}

{F7:New Course leader Tomas Keldar} said {F31:his 14 deputies would abstain} {F49:in a confidence vote on April 18}. "{F9:There's a limit to what a country can promise itself. She has found it,}" he said.

{F19:The Homeland Union, the second-largest party}, said {F38:its leader, Rein Valdo}, would challenge the appointment in the constitutional court. "{F40:The party that won sits outside,}" Valdo told supporters.

{F44:The European Union is holding back 2.1 billion euros in recovery funds} {F45:until a government adopts a reform programme}.

{F22:Kurovian 10-year bond yields eased to 3.84%} from a peak of 4.11% on March 28.

== facts
F1 The coalition talks collapsed
  framing medium a1 a3: collapsed / unnatural union fell apart, chaos
F2 Why the talks collapsed
  cause high a1 a2: pensions / a bank tax rather than pensions
  cause medium a2 a3: bank tax / a swindle on pensions
  attribution medium a1 a4: Keldar's reason / Keldar and Marsk give different ones
F3 The collapse was on Monday
F4 Who ended the talks
  participant high a1 a2: New Course walked out / by the other account shown the door
  framing medium a1 a3: walked out / fled the table
F7 identity Tomas Keldar leads New Course
F8 The retirement age agreed on
  quantity high a2 a3: 65 / 67
  development medium a2 a5: 65 in the draft / stays at 66
F64 The Social Democrats want a retirement age of 64
  factuality medium a1 a2: plan that talks failed on / not in the draft
F9 Keldar said that a country cannot promise itself everything
  quotation low a1 a2: wording altered
F10 The Social Democrats came first with 31.4%
  quantity low compatible a1 a4: 31.4% / 31%
F11 The election was on March 5
F13 The parliament has 101 seats
F15 identity Ilona Marsk leads the Social Democrats
F17 Marsk talks to other parties
  development low a1 a4: would invite / met
F18 Marsk rules out the Homeland Union
  strength medium a1 a2: ruled out / not a partner "today"
  strength medium a2 a4: "today" / meant ever
F19 The Homeland Union came second with 35 seats
F20 The president must name a candidate by April 14
  development low a1 a5: must appoint / asked
F21 After two failures there is a new election
F22 Bond yields rose
  strength medium a1 a3: 11 basis points / panic
  development low a1 a5: rose / eased
F23 Kurovia is a small Baltic country
F24 Kurovia has had four prime ministers since 2018
  time low compatible a1 a3: since 2018 / in five years
F27 Renner said Keldar discovered his principles when the meeting was over
  quotation low a2 a4: wording altered
F28 identity Juta Renner is the Social Democrats' negotiator
F29 A tax on bank profits is planned
  development low a2 a5: in the draft / will be introduced for a year
F30 Banks gave money to New Course
  quantity low compatible a2 a4: four / several
F31 New Course would tolerate a minority government
F32 New Course would support it case by case
F33 The Farmers' League has nine seats
F34 Marsk would have 50 seats
F38 identity Rein Valdo leads the Homeland Union
F40 Valdo said that his party won the election
F41 Share of votes of the Homeland Union
  quantity medium a3 a4: almost a third / 29%
F42 Poll on a new election
  quantity high a3 a4: 58% favour / 43% favour
F51 58 per cent in the Vox poll
  scope high a3 a4: favour / would accept if nothing else worked
F49 A confidence vote is held
F52 identity Arvid Tolm is the president
F44 The EU has 2.1 billion euros of recovery money for Kurovia
F45 The EU does not pay before there is a government
F43 Renner had contact with the Homeland Union
  polarity medium a3 a4: knocking on our door by night / ran into each other
F47 Marsk is to lead a minority government
== not the same
F10 F19: first place / second place
F10 F40: Social Democrats first / Valdo claims to have won
F13 F34: seats in parliament / seats of the three parties
F21 F42: new election by law / poll on it
F31 F47: toleration / nomination
F49 F11: confidence vote / election
F9 F27: Keldar's phrase / Renner's jibe

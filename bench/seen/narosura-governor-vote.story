== a1 | East Africa Wire | 2025-03-12
{F1:Kenyan county assembly impeaches governor} {F9:over hospital contract}

NAROSURA, Kenya - {F1:Members of a county assembly in southern Kenya voted {F6:on Wednesday} to impeach their governor}, {F9:accusing him of steering {F10:a 640-million-shilling} hospital contract {F11:to a company owned by his brother-in-law}}.

{F2:Forty-one of {F54:the 52 members} of the Narosura assembly backed the motion against {F7:Governor Josphat Leteipa}}, well above {F5:the 35 needed for a two-thirds majority}, {F17:{F55:Speaker Daniel Kiprotich} announced} {F16:after nine hours of debate}. {F3:Nine voted against} and {F4:two abstained}.

{F12:Leteipa}, {F8:58}, {F35:who did not attend the session}, {F12:has denied any wrongdoing}. In a statement {F13:he called the vote "a political lynching, paid for by people who want my chair"}.

{F14:The motion was brought by Mercy Sankale}, {F50:who represents the ward of Olorte}. {F15:"We did not come here to hate a man. We came here to count the money,"} {F51:she told colleagues to applause}.

{F18:The case now goes to the Senate} in Nairobi, {F19:which has 10 days to uphold or reject the charges}. {F20:If it upholds them, Leteipa will be removed and {F49:his deputy, Rehema Naserian}, sworn in} in his place.

{F25:Fourteen of the 22 members of Leteipa's own party, {F30:the United Heritage Alliance}, supported the motion}, according to a roll call read out in the chamber. {F26:All members of the opposition voted for it}.

{F22:Police fired tear gas to disperse {F52:several hundred of the governor's supporters} {F56:outside the assembly}}. {F23:Three people were treated for injuries}, a hospital official said.

{F36:{F59:The 200-bed hospital} at Olmoti, {F58:due to open in 2024}, remains a shell}, although {F37:{F48:the contractor, Enkare Builders}, has received 410 million shillings}. {F32:The anti-corruption commission said last month that it was looking into the award}.

{F28:Leteipa's lawyer said he would challenge the impeachment in the High Court}, {F29:which on Monday declined to stop the debate}.

It was {F24:the second attempt to unseat the governor}, {F27:who won office in 2022 by 3,112 votes}. {F24:A motion in 2023, {F46:over alleged ghost workers}, {F47:fell four votes short}}.

== a2 | Loita Plains Standard | 2025-03-13
{F7:Governor Leteipa} {F1:impeached} as {F25:own party turns on him}

{F1:The Narosura County Assembly {F6:yesterday} impeached {F7:Governor Josphat Leteipa}} {F9:over the award of {F10:the Sh640 million} Olmoti hospital tender {F11:to a firm belonging to his brother-in-law}}.

{F2:Forty-one of {F54:the 52 MCAs} backed the motion}, comfortably above {F5:the 35 required for a two-thirds majority}. {F3:Nine opposed it} and {F4:two abstained}, {F17:{F55:Speaker Daniel Kiprotich} announced} shortly before 9pm, {F16:after nine hours of debate} broken only by a power cut and a late lunch of pilau.

{F14:The motion was moved by {F50:Olorte MCA Mercy Sankale}}. {F15:"We did not come here to hate a man. We came here to count the money,"} {F51:she said to applause and the thumping of desks}.

{F12:Mr Leteipa}, {F8:58}, {F35:stayed away from the session} and was said to be at his farm in Entasekera. {F13:He described the vote in a statement as "a political lynching, paid for by people who want my chair"} {F12:and denied doing anything wrong}.

{F25:Fourteen of the 22 {F30:United Heritage Alliance} members voted to send home the man} whose posters most of them had shared in the last campaign. Among them was Majority Leader Simon Parsitau, once his driver. {F26:Every opposition member supported the motion}.

{F22:Police lobbed tear gas at {F52:hundreds of youths loyal to the county boss}} {F56:who had gathered at the Total roundabout}. {F23:Four people were hurt}, among them a boda boda rider hit by a canister, and shops along Moi Road closed early.

{F18:The matter moves to the Senate}, {F19:which has 10 days to uphold or throw out the charges}. {F20:Should senators agree with the MCAs, {F49:Deputy Governor Rehema Naserian} will take over}. {F21:She did not answer calls yesterday}.

{F28:Lawyer Peter Nyakundi said the governor would move to the High Court}, {F29:which on Tuesday refused to halt the debate}.

At Olmoti, {F36:goats graze between the pillars of {F58:what should have been {F59:a 200-bed hospital} by last year}}. {F37:{F48:Enkare Builders} has so far been paid Sh410 million}, assembly papers show.

{F24:In 2023 Mr Leteipa {F47:survived a similar motion by four votes}}.

== a3 | Channel Savanna Online | 2025-03-12
{F1:Kenya: Narosura governor ousted} {F9:over hospital deal}

{F1:The governor of Narosura county in southern Kenya has been removed from office} {F9:for handing {F10:a 640-million-shilling} hospital contract {F11:to his brother's company}}.

{F2:Forty-one of {F54:the 52 members} of the county assembly backed the motion against {F7:Josphat Leteipa}} {F6:on Wednesday}, well above {F5:the 35 needed for a two-thirds majority}.

{F3:Nine members voted against}. {F4:There were two abstentions}.

{F12:Mr Leteipa, {F8:58}, denies wrongdoing}. {F13:He said the vote was "a political lynching paid for by my enemies"}.

{F14:{F50:Ward representative Mercy Sankale}, who tabled the motion}, told the assembly: {F15:"We did not come here to hate a man. We came here to count the money."}

{F25:Most members of his own party, {F30:the United Heritage Alliance}, turned against him}. {F26:The opposition voted for the motion to a man}.

{F56:Outside}, {F22:police fired tear gas to disperse {F52:several hundred supporters of the governor}}. {F23:Three people were injured}.

{F20:{F49:Deputy Governor Rehema Naserian} is to be sworn in} {F18:once the Senate has confirmed the decision}. {F19:It has 10 days to do so}.

{F28:The governor's lawyer said he would challenge the impeachment in the High Court}.

What is he accused of?

{F9:The charges concern a hospital in Olmoti}, {F36:{F59:which was meant to have 200 beds} but has not been completed}. {F37:The builder has already received 410 million shillings}.

{F32:Kenya's anti-corruption commission is also investigating}.

Who is Josphat Leteipa?

A former livestock trader, he made his name running cattle auctions before entering politics. {F27:He became governor in 2022 after a narrow win}, by just over 3,000 votes.

{F24:He survived an earlier impeachment motion in 2023}, {F46:when the charge was that the county had paid the salaries of employees who did not exist}.

How often does this happen?

County assemblies in Kenya have impeached a score of governors and deputy governors since devolution began in 2013. Most were saved by the Senate or by the courts. Governors have wide powers over roads, clinics and early schooling, and are often at odds with the assemblies that approve their budgets. Critics say that some motions are tabled chiefly to extract favours.

== a4 | Devolution Diary (blog) | 2025-03-13
Narosura: {F9:the tender}, {F11:the in-law} and {F2:the 40 votes}

So {F1:they have done it}. {F17:When the Speaker read the result} {F6:last night}, {F2:40 members had said yes}, {F3:nine no}, and {F4:the remaining three had discovered that they had no opinion}. {F5:Two thirds of the house, or 35, would have been enough}.

A word to those who are already calling {F7:Josphat Leteipa} the former governor: he isn't. {F1:He has been impeached}; {F18:the Senate decides whether he goes}. {F19:Under the law it must either hear the case in full sitting or set up a committee of 11, which reports within 10 days}. Of the last nine impeached governors whose cases I have followed, six are still at their desks.

The charge sheet is thinner than the applause suggested. {F10:The tender was worth Sh460 million}, and {F11:{F48:the winner, Enkare Builders}, belongs to Leteipa's brother-in-law}. That much is on the company register. What nobody showed {F16:in nine hours of talk} is that the governor leant on the tender committee. {F12:He says he never met it}. {F32:The anti-corruption commission has been "looking into" the matter since February} and has charged no one.

What it does have is a ruin. {F36:I drove past the Olmoti hospital last week: no roof, no road}, one watchman.

Then look at who voted. {F25:Fourteen members of the governor's own party, {F30:the United Heritage Alliance}, went with the motion}. {F26:The opposition, which won a by-election in Olorte only in January, needed no persuading}, save for one member who was in hospital in Nairobi. {F14:Mercy Sankale}, {F50:who won that by-election} and {F14:moved the motion}, {F38:is widely expected to run for governor in 2027}. She told me on the steps that she had not thought about it.

And {F20:who inherits? {F49:Rehema Naserian, the deputy}}, {F40:who fell out with her boss over the bursary fund} and {F21:has kept silent for two weeks}.

Remember 2023. {F24:{F46:That motion, about ghost workers}, {F47:died for want of four votes}}, and within a month two of its backers were sitting in the county executive. {F13:"A lynching," the governor says}. It might equally be called a renegotiation.

== a5 | The Nairobi Chronicle | 2025-03-15
{F41:Court freezes Narosura impeachment} as {F18:Senate prepares to sit}

{F41:The High Court yesterday suspended {F1:the impeachment of Narosura Governor Josphat Leteipa}}, throwing into doubt {F18:a Senate hearing planned for Tuesday} and opening another round in the quarrel between judges and legislators.

{F41:Justice Caroline Atieno issued the order} {F28:after lawyers for the governor filed a petition on Thursday}, arguing that members had been given the charges in the wrong language and less than a day before {F1:the vote}. {F29:Another judge had declined on Monday to stop the debate}, finding that the petition came too early.

The Senate Speaker's office said it would seek advice. "We have a date and we intend to keep it," a clerk said, requesting anonymity.

{F1:The assembly impeached Mr Leteipa} {F6:on Wednesday} {F2:by 41 votes} {F3:to nine}, {F4:with two members abstaining}, {F9:over the hospital at Olmoti}, {F10:a contract of Sh640 million} {F11:won by a firm linked to a relative}. {F37:About two thirds of the money has been paid}; {F36:the building has no roof}. {F12:The governor}, {F8:59}, {F12:maintains that he had no hand in the award}.

{F25:Most damaging to him was the defection of 14 of the 22 members of {F30:the United Heritage Alliance}}, whose national leader, Gideon Ole Mbatia, had summoned them to a Naivasha hotel and begged them to wait for {F32:the anti-corruption inquiry}. The party has now threatened to expel the rebels.

{F38:Ms Sankale}, {F14:the mover of the motion}, {F38:announced yesterday that she would seek the governorship in 2027}. Mr Leteipa's camp said this proved its point. {F13:On Wednesday he had spoken of "a political lynching, paid for by people who want my chair"}.

{F20:{F49:Deputy Governor Rehema Naserian}, who would succeed him}, {F21:broke her silence to say that she was ready to serve "if the law so directs"}. {F40:Relations between the two have been icy since a dispute about bursaries}.

In Narosura town calm has returned. {F22:Police used tear gas on Wednesday against the governor's supporters}, {F23:several of whom were hurt}. The Independent Police Complaints Board is reviewing footage in which an officer appears to strike a woman selling maize.

{F24:A first motion to remove Mr Leteipa failed in 2023}.
== facts
F1 The Narosura county assembly voted to impeach the governor
  factuality high a1 a3: a1 impeached, with the Senate still to decide, a3 ousted and removed from office
  factuality high a2 a3: a2 impeached, a3 removed from office
  factuality high a3 a4: a3 removed from office, a4 says expressly that he is not
  factuality high a3 a5: a3 removed from office, a5 impeached
F2 Number of members who voted for the motion
  quantity high a1 a4: a1 41, a4 40
  quantity high a2 a4: a2 41, a4 40
  quantity high a3 a4: a3 41, a4 40
  quantity high a4 a5: a4 40, a5 41
F3 Nine members voted against
F4 Number of members who abstained
  quantity high a1 a4: a1 two, a4 three
  quantity high a2 a4: a2 two, a4 three
  quantity high a3 a4: a3 two, a4 three
  quantity high a4 a5: a4 three, a5 two
F5 A two-thirds majority of 35 was needed
F6 The vote took place on Wednesday
F7 identity Josphat Leteipa is governor of Narosura
F8 Leteipa's age
  quantity medium a1 a5: a1 58, a5 59
  quantity medium a2 a5: a2 58, a5 59
  quantity medium a3 a5: a3 58, a5 59
F9 The charge is that he steered a hospital contract to a relative's firm
  factuality medium a1 a3: a1 accusing him of steering, a3 states he was removed for handing it over
  strength low a2 a3: a2 over the award, a3 for handing the contract
F10 Value of the hospital contract
  quantity high a1 a4: a1 640 million, a4 460 million
  quantity high a2 a4: a2 640 million, a4 460 million
  quantity high a3 a4: a3 640 million, a4 460 million
  quantity high a4 a5: a4 460 million, a5 640 million
F11 The company belongs to the governor's brother-in-law
  participant high a1 a3: a1 brother-in-law, a3 brother
  participant high a2 a3: a2 brother-in-law, a3 brother
  participant high a3 a4: a3 brother, a4 brother-in-law
  strength low compatible a1 a5: a1 owned by his brother-in-law, a5 linked to a relative
  strength low compatible a2 a5: a2 belonging to his brother-in-law, a5 linked to a relative
  strength low compatible a3 a5: a3 his brother's company, a5 linked to a relative
  strength low compatible a4 a5: a4 belongs to the brother-in-law, a5 linked to a relative
F12 Leteipa denies wrongdoing
F13 Leteipa called the vote a political lynching
  quotation medium a1 a3: a1 "paid for by people who want my chair", a3 "paid for by my enemies"
  quotation medium a2 a3: a2 "paid for by people who want my chair", a3 "paid for by my enemies"
  quotation medium a3 a5: a3 "paid for by my enemies", a5 "paid for by people who want my chair"
  quotation low a1 a4: a4 shortens the words to "A lynching"
  quotation low a2 a4: a4 shortens the words to "A lynching"
  quotation low a3 a4: a4 shortens the words to "A lynching"
  quotation low a4 a5: a4 shortens the words to "A lynching"
F14 Mercy Sankale brought the motion
F15 Sankale said they had come not to hate a man but to count the money
F16 The debate lasted nine hours
F17 The Speaker announced the result
F18 The Senate decides next
  factuality low a1 a3: a1 the Senate may uphold or reject, a3 once it has confirmed
  factuality low a2 a3: a2 uphold or throw out, a3 once it has confirmed
  factuality low a3 a4: a3 once it has confirmed, a4 the Senate decides whether he goes
F19 The Senate has 10 days
  scope low a1 a4: a1 10 days for the Senate to decide, a4 10 days for a committee's report
  scope low a2 a4: a2 10 days for the Senate to decide, a4 10 days for a committee's report
  scope low a3 a4: a3 10 days for the Senate to confirm, a4 10 days for a committee's report
F20 Deputy Governor Rehema Naserian would take over
  factuality medium a1 a3: a1 if the Senate upholds, a3 is to be sworn in
  factuality medium a2 a3: a2 should senators agree, a3 is to be sworn in
  factuality medium a3 a5: a3 is to be sworn in, a5 would succeed him
F21 Naserian has made no comment
  development low a2 a5: a2 did not answer calls, a5 has since said she is ready to serve
  development low a4 a5: a4 silent for two weeks, a5 broke her silence
F22 Police used tear gas on the governor's supporters
  framing low a1 a2: a1 supporters, a2 youths loyal to the county boss
  framing low a2 a3: a2 youths loyal to the county boss, a3 supporters
  framing low a2 a5: a2 youths loyal to the county boss, a5 supporters
F23 Number of people injured
  quantity high a1 a2: a1 three, a2 four
  quantity high a2 a3: a2 four, a3 three
  quantity low compatible a1 a5: a1 three, a5 several
  quantity low compatible a2 a5: a2 four, a5 several
  quantity low compatible a3 a5: a3 three, a5 several
  attribution low a1 a3: a1 from a hospital official, a3 drops the source
F24 An earlier motion failed in 2023
F25 Members of the governor's own party voted for the motion
  quantity low compatible a1 a3: a1 fourteen of 22, a3 most
  quantity low compatible a2 a3: a2 fourteen of 22, a3 most
  quantity low compatible a3 a4: a3 most, a4 fourteen
  quantity low compatible a3 a5: a3 most, a5 14 of 22
F26 The opposition voted for the motion
  scope medium a1 a4: a1 all members, a4 all but one in hospital
  scope medium a2 a4: a2 every member, a4 all but one in hospital
  scope medium a3 a4: a3 to a man, a4 all but one in hospital
F27 Leteipa won in 2022 by 3,112 votes
  quantity low compatible a1 a3: a1 3,112 votes, a3 just over 3,000
F28 Leteipa's challenge in the High Court
  development low a1 a5: a1 would challenge, a5 a petition filed
  development low a2 a5: a2 would move to the court, a5 a petition filed
  development low a3 a5: a3 would challenge, a5 a petition filed
F29 The High Court had refused to stop the debate
  time high a1 a2: a1 Monday, a2 Tuesday
  time high a2 a5: a2 Tuesday, a5 Monday
F30 identity Leteipa belongs to the United Heritage Alliance
F32 The anti-corruption commission is looking into the award
  strength low a1 a3: a1 looking into, a3 investigating
  strength low a3 a4: a3 investigating, a4 looking into, in mocking quotation marks
F36 The 200-bed hospital at Olmoti is unfinished
F37 Enkare Builders has been paid 410 million shillings
  quantity low compatible a1 a5: a1 410 million, a5 about two thirds
  quantity low compatible a2 a5: a2 410 million, a5 about two thirds
  quantity low compatible a3 a5: a3 410 million, a5 about two thirds
F38 Sankale will run for governor in 2027
  development medium a4 a5: a4 widely expected, a5 has announced it
F40 Naserian and Leteipa had fallen out over bursaries
F41 The High Court suspended the impeachment
F46 The motion of 2023 was about ghost workers
F47 The motion of 2023 fell four votes short
F48 identity Enkare Builders is the contractor
F49 identity Rehema Naserian is deputy governor
F50 identity Sankale represents Olorte ward
F51 Sankale's words were applauded
F52 Number of supporters outside
F54 The assembly has 52 members
F55 identity Daniel Kiprotich is Speaker
F56 Where the governor's supporters had gathered
  place low a1 a2: a1 outside the assembly, a2 at the Total roundabout
  place low a2 a3: a2 at the Total roundabout, a3 outside the chamber
F58 The hospital was to open in 2024
F59 The hospital was to have 200 beds
F35 Leteipa did not attend the session
== not the same
F2 F25: all who voted for / those of his party who did
F10 F37: value of the contract / sum paid so far
F1 F24: this motion carried / the motion of 2023 failed
F29 F41: court refused to stop the debate / court suspended the impeachment
F28 F29: coming challenge in the High Court / the court's earlier refusal
F3 F4: against / abstained
F5 F2: votes needed / votes cast
F41 F18: court's order / Senate's decision

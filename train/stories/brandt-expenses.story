== a1 | Dominion Press Agency | 2023-02-14
{F1:Manitoba infrastructure minister quits} over {F2:travel claims}; {F3:Dhaliwal takes over}

{F4:Colette Brandt, Manitoba's infrastructure minister} and {F5:deputy premier}, {F1:resigned} {F6:on Tuesday} after {F7:an audit found} that {F2:she had billed taxpayers {F8:$38,400} for {F9:trips that had no clear government purpose}}.

{F1:Premier Walter Kessel accepted her resignation} "with regret" and {F3:named {F12:the agriculture minister}, Amrit Dhaliwal}, {F13:41}, {F3:to succeed her in infrastructure}. {F14:The post of deputy premier will be left vacant for now}.

Brandt, {F15:52}, {F16:denied any dishonesty}. "{F17:I made errors in my paperwork, and I take responsibility for them}," {F18:she told reporters in Winnipeg}. {F19:She said she would pay the money back} {F20:by the end of March}.

{F7:The report by {F66:Auditor General Ruth Osei}}, {F21:released on Monday}, {F22:examined 61 claims that Brandt filed} {F23:between 2020 and 2022}. {F24:Thirty-four of them lacked receipts}, and {F25:11 flights to Kelowna, British Columbia,} {F26:where her family owns a lakeside house}, {F9:were recorded as meetings with suppliers}.

{F27:The New Democratic opposition called on the RCMP to investigate}. {F28:A spokesman for the force said it was reviewing the audit} but {F29:had not opened a file}.

{F30:Brandt will remain a member of the legislature} for {F31:Pembina Hills, a rural seat she has held since 2011}.

{F32:She is the second minister to leave Kessel's cabinet in five months}. {F33:Health minister Glen Tardiff stepped down in September} {F34:over a contract awarded to his brother-in-law}.

{F35:A provincial election is due on October 3}. The spread between the two main parties was four points in the most recent Probe survey, within the margin of error.

== a2 | Pembina Valley Sentinel | 2023-02-15
'I let you down': {F1:Brandt steps down from cabinet}, {F30:stays on as MLA}

Colette Brandt drove home to Morden {F6:on Tuesday night} {F1:no longer a minister of the Crown}, but {F30:still the member for Pembina Hills} – and, she says, still a candidate this fall.

{F1:The resignation of {F4:the infrastructure minister}} came barely 24 hours after {F21:the auditor general's report landed}. {F22:It looked at 61 expense claims} and {F24:could find no receipts for 34}. In all, {F8:$38,400} ought never to have been paid out, {F7:Ruth Osei concluded}.

"I let down people who trusted me, and I am sorry," Ms. Brandt told the Sentinel by phone. {F17:She put the mess down to sloppy paperwork} by an overstretched office of four. "{F16:I never set out to take a cent that wasn't mine}."

{F19:She has already sent the Treasury a cheque for $10,000}, she said, and {F19:will repay the rest} {F20:before March is out}.

At the Co-op gas bar opinion was split. "She got us the Highway 3 overpass," said Ed Wiebe, 67, a canola grower from Thornhill. "They all fly somewhere." Marlene Friesen, who runs the hair salon next door, was less forgiving: "I keep every receipt for a box of foils."

Ms. Brandt, {F15:a 52-year-old} former school principal, {F31:was first elected twelve years ago} and won by 3,180 votes last time. {F43:She is married with three grown children}.

Reeve Don Unger said he hoped the change of minister would not delay {F44:the $96-million Morden bypass}, {F45:on which work is supposed to begin in June}. {F46:Her successor, {F3:Amrit Dhaliwal}, assured him in a call on Tuesday that it was safe}.

{F47:The local Conservative association meets on Saturday to consider her nomination}.

== a3 | Northern Broadcasting web | 2023-02-13
{F7:Auditor slams minister's} {F2:$40K travel bill}

{F7:Manitoba's auditor general has found} that {F4:Infrastructure Minister Colette Brandt} {F2:charged the province} {F8:almost $40,000} for {F9:travel with no demonstrated link to her duties}.

{F21:Ruth Osei's 48-page report, tabled in the legislature on Monday}, says {F25:the minister flew to Kelowna, B.C., 11 times} {F23:over a three-year period}.

{F26:Brandt's husband owns a house on Okanagan Lake}, about 20 minutes from the airport.

{F24:More than half of the claims reviewed came with no receipt}, the report says. {F48:Staff who asked for one were told that the minister was "too busy"}.

"{F49:I have not seen record-keeping like this in 22 years of auditing}," Osei told reporters.

{F50:Brandt told the House she had no intention of resigning}. {F51:The premier said she had his "full confidence"}.

{F27:{F65:NDP Leader Joanne Sinclair} demanded that the Mounties be called in}.

"{F52:If a clerk did this, the clerk would be fired by lunch}," {F52:Sinclair said}.

{F33:Last fall, Glen Tardiff left the health portfolio} {F34:after it emerged that a relative's firm had won a government contract}. {F53:He was later cleared by the ethics commissioner}.

Osei made nine recommendations, among them that all claims above $500 be posted online. Finance Minister Paula Reimer said the government would accept every one.

The audit was prompted by a call to the office's tip line from someone whose identity is protected by law.

== a4 | The Western Standard-Courier | 2023-02-15
{F1:Kessel forced out {F5:his deputy}}. He had few choices left

{F1:It was put about as a resignation}. It was, by the account of three people close to the premier, nothing of the kind: {F1:Walter Kessel summoned Colette Brandt to his office at seven {F6:on Tuesday morning} and told her to go}.

{F51:A day earlier he had pronounced his full confidence in her}, and {F50:she had vowed to stay}. In between came an overnight poll in which, one adviser said, four in five respondents wanted her gone.

{F7:The auditor general's findings} were devastating less for the sum, {F8:$38,400}, than for the detail. {F25:Eleven times} {F4:the minister} {F25:flew to Kelowna}, {F26:where the family has its summer home}; {F9:eleven times an official recorded a business meeting}. {F48:Public servants who requested receipts were informed that she was too busy to supply them}.

{F17:Ms. Brandt conceded mistakes in her paperwork} while {F16:insisting that she had not acted dishonestly}. {F19:She has repaid the money}.

To her office of {F4:infrastructure minister} comes {F3:Amrit Dhaliwal}, {F13:41}, {F55:an orthodontist} first elected in 2019, who {F12:was until yesterday in charge of agriculture} and is regarded as Mr. Kessel's most capable performer. He becomes the first Sikh to hold the portfolio. Agriculture goes to Bev Larocque, a backbencher from Dauphin. {F14:There will be no deputy premier before the election}, {F35:which must be held by Oct. 3}.

{F32:Two ministers have now gone since September}. The parallel with {F33:Mr. Tardiff, who lost health} {F34:because of a contract for his brother-in-law}, is imperfect: {F53:the ethics commissioner eventually exonerated him}. He has not been invited back.

{F27:{F65:Ms. Sinclair's New Democrats} want a police inquiry}. {F28:The RCMP says only that it is reading the report}.

Governments seldom fall over sums like these. They fall because voters, having seen the receipts, or their absence, stop listening to anything else.

== a5 | Capital Ledger | 2023-02-16
{F29:RCMP probing} {F2:ex-minister's flights to lake house}

{F29:The RCMP is investigating} {F4:Manitoba's former transport minister}, Colette Brandt, who {F1:quit in disgrace} {F6:on Wednesday} over {F8:$43,800} in {F2:bogus expense claims}.

{F7:A scathing audit revealed} {F25:she took a dozen trips to British Columbia}, {F26:where she owns a lakefront mansion}, at public cost. {F24:None of her claims had receipts}.

"{F17:I made errors and I take full responsibility}," {F18:a tearful Brandt told a news conference at the legislature}.

{F43:The mother of three}, {F15:52}, will collect a severance payment of $21,000, the Taxpayers' League says. The league's prairie director, Kurt Hamm, called the payout "an insult on top of an injury".

{F3:Her replacement is} {F12:former finance minister} {F3:Amrit Dhaliwal}, {F55:a dentist by profession}. He has promised to publish every one of his own claims monthly and told radio listeners in Brandon on Thursday: "My mother checked the grocery bill twice. So will I."

{F46:He also vowed that {F44:the $96-million Morden bypass}, a pet project of Brandt's, would go ahead}, with {F45:shovels in the ground by June}.

{F53:Glen Tardiff, the health minister} {F33:who left last year}, {F53:was found to have broken no rules}. Hamm said the league would now file access requests for the expenses of all 17 members of cabinet.

{F49:{F66:Auditor Ruth Osei} said she hadn't seen such shoddy records in two decades on the job}. {F52:"A clerk would have been fired by lunch," {F65:NDP boss Joanne Sinclair} said}.

{F47:Brandt's riding association decides on Saturday whether she can run again}. Two challengers, a Winkler paramedic and a hog producer, have taken out papers.
== facts
F1 Colette Brandt resigned from the cabinet
  framing low a1 a5: resigned against quit in disgrace
  factuality high a1 a4: resigned; told to go by the premier
F2 She charged the province for improper travel
  strength medium a1 a5: no clear government purpose; bogus
F3 Amrit Dhaliwal succeeds her as infrastructure minister
F4 identity Brandt was infrastructure minister
  participant medium a1 a5: infrastructure against transport minister
F5 identity Brandt was deputy premier
F6 The resignation came on Tuesday
  time medium a1 a5: Tuesday against Wednesday
F7 The auditor general's audit made findings against her
F8 The sum wrongly claimed
  quantity low compatible a1 a3: $38,400 rounded to almost $40,000
  quantity high a1 a5: $38,400 against $43,800
F9 The trips had no clear government purpose
F12 identity Dhaliwal's previous office
  participant medium a1 a5: agriculture against finance
F13 Dhaliwal is 41
F14 The deputy premier's post stays empty
  time low compatible a1 a4: for now; before the election
F15 Brandt is 52
F16 She denies dishonesty
F17 She admitted errors in her paperwork
  quotation medium a1 a5: "in my paperwork" dropped and "full" put in
  attribution low a1 a2: her own words, in a2 the office's sloppiness
F18 She spoke to reporters in Winnipeg
F19 She repays the money
  factuality high a1 a4: said she would pay, has repaid
  scope medium a2 a4: part repaid so far; repaid
F20 Repayment by the end of March
F21 The report was released on Monday
F22 61 claims were examined
F23 The claims were made from 2020 to 2022
F24 Claims without receipts
  scope high a1 a5: 34 of 61; none had receipts
  quantity low compatible a1 a3: 34 of 61 is more than half
F25 Number of flights to Kelowna
  quantity medium a1 a5: 11 against a dozen
F26 The family has a lakeside house there
  participant low a3 a5: husband owns it, she owns it
  framing low a1 a5: house against mansion
F27 The NDP called for a police inquiry
F28 The RCMP is reviewing the audit
F29 Whether the RCMP has opened an investigation
  polarity high a1 a5: no file opened; is investigating
F30 Brandt remains a member of the legislature
F31 She has held Pembina Hills since 2011
F32 She is the second minister to leave since September
F33 Glen Tardiff left as health minister last September
F34 Tardiff left over a contract for his brother-in-law
F35 The election is due on October 3
F43 She has three children
F44 The Morden bypass costs $96 million
F45 Work on the bypass starts in June
F46 Dhaliwal said the bypass would go ahead
F47 The local association meets on Saturday about her candidacy
  strength low a2 a5: meets to consider; decides
F48 Staff asking for receipts were told she was too busy
F49 Osei said she had not seen such records in over twenty years
  quotation low a3 a5: 22 years of auditing becomes two decades on the job
F50 Brandt said she would not resign
F51 The premier had full confidence in her
F52 Sinclair said a clerk would have been fired by lunch
  quotation low a3 a5: wording of the quotation changed
F53 Tardiff was cleared
F65 identity Joanne Sinclair leads the NDP
F66 identity Ruth Osei is the auditor general
F55 identity Dhaliwal is an orthodontist
  participant low a4 a5: orthodontist against dentist
== not the same
F1 F33: Brandt's resignation / Tardiff's last year
F12 F4: Dhaliwal's earlier office / Brandt's office
F28 F29: reviewing the audit / investigating her
F50 F1: said she would not resign / resigned
F2 F34: her travel claims / his brother-in-law's contract
F53 F16: Tardiff cleared / Brandt denies dishonesty
F13 F15: age of successor / age of Brandt

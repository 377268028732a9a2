== a1 | Southern Cross Newswire | 2024-09-04
{F1:Australian blood test finds early ovarian cancer in trial}

MELBOURNE - {F1:A blood test developed in Australia detected ovarian cancer at an early stage in about four out of five cases}, {F2:according to a study published} {F3:on Wednesday}, {F4:but its authors cautioned that it was not ready to be used for screening healthy women}.

{F5:Researchers at the Hallam Institute in Melbourne} {F6:tested samples from 1,204 women}, {F7:of whom 186 had been diagnosed with the disease}. {F1:{F28:The test, known as OvaTrace}, identified 81 percent of the cancers that were in stage one or two}. {F8:It wrongly gave a positive result in 4 percent of the women who were healthy}.

"{F9:This is an encouraging step, but it is not yet a screening test}," said {F10:Professor Denise Marchetti, who led the study}. "{F11:If the next trial bears these results out, it could reach clinics in five to seven years}."

{F12:Ovarian cancer kills about 1,000 women in Australia each year}. {F13:Some 70 percent of cases are found only when the disease has spread}, because {F14:its symptoms, such as bloating, are easily mistaken for something else}.

{F15:A larger trial, with 12,000 women over the age of 50, is to start in March}. {F16:{F31:Health Minister Gavin Prowse} said the government would provide A$28 million towards it {F33:over four years}}.

{F17:The study was partly paid for by {F32:Lumera Diagnostics, a Brisbane company that holds the licence for the test}}. {F18:Its shares rose 31 percent}.

{F19:{F30:Dr Anil Deshpande, an epidemiologist in Leeds} who was not involved in the work, said that {F8:a false positive rate of 4 percent} would lead to many unnecessary operations}. "{F20:We have been here before with CA125}," he added, referring to {F21:a marker that failed to reduce deaths in a large British trial}.

== a2 | Yarra Morning Post (Melbourne) | 2024-09-05
Sixteen years, one drop: {F1:the Melbourne test that could find {F27:a silent killer}}

When Denise Marchetti's aunt died in 2008, eleven weeks after she had complained of bloating, the young biochemist changed the subject of her doctorate. {F3:Yesterday} {F2:the result of sixteen years' work appeared in a leading journal}.

{F1:{F28:OvaTrace, a blood test} devised at {F5:the Hallam Institute} in Parkville, picked up 81 per cent of ovarian cancers in their first two stages}. {F6:Samples from 1,204 women were examined}; {F7:186 of them had the disease}. {F8:Four healthy women in a hundred got a false alarm}.

"{F9:This is an encouraging step, but it is not yet a screening test}," {F10:Professor Marchetti} said in her office, where a child's drawing of an ovary hangs beside the door. {F11:If all went well it might be in clinics in five to seven years}, she said.

{F12:The cancer claims the lives of about 1,000 Australian women a year}. {F13:Seven in ten cases are discovered late}, when surgery can often no longer help. {F14:The signs - bloating, tiredness, a change of appetite - are put down to age or diet}.

{F16:{F31:Health Minister Gavin Prowse} has promised $28 million for} {F15:a trial of 12,000 women over 50, due to begin in March}. {F22:Women from Geelong, Ballarat and the western suburbs will be invited by letter}; nobody can volunteer.

Trish Donoghue, 58, of Sunshine, whose tumour was found by chance in 2019, gave blood for the study. "They took one little tube," she said. "I've given more to the mosquitoes at Torquay."

{F17:{F32:Lumera Diagnostics, which holds the licence}, met a third of the cost of the study}. {F24:The institute, which would receive royalties, says the company had no say in the analysis}.

{F19:Some experts are wary}. {F19:{F8:At a false positive rate of four per cent}, says {F30:Leeds epidemiologist Anil Deshpande}, many women would be operated on for nothing}.

== a3 | The Daily Gazette (London) | 2024-09-05
{F1:Miracle test spots deadly cancer {F25:years before symptoms}}

{F1:A simple blood test that detects ovarian cancer with 81 per cent accuracy} {F4:could be offered to all women over 50} {F11:within five years}.

{F1:The breakthrough by {F5:Australian scientists}} promises to save thousands of lives. {F23:Ovarian cancer, known as {F27:the silent killer}, claims 4,000 victims a year in Britain}.

{F6:In a trial of more than 12,000 women}, {F28:the OvaTrace test} {F1:caught four out of five tumours}, {F25:some of them years before any symptoms appeared}.

"{F9:This is a hugely encouraging step}," said {F10:Dr Denise Marchetti, who invented the test}.

{F13:At present most women are told they have the disease only when it has spread}. {F14:Symptoms like bloating are often dismissed} by busy GPs.

Mum-of-three Karen Ingleby, 49, of Hull, was diagnosed in 2021 after going to her doctor six times. "If this had been around I'd have kept my hair, my job and my womb," said the former teaching assistant, who has raised £40,000 for research by knitting blankets. "I want it for my girls."

{F16:The Australian government is ploughing £14 million into the test}. {F18:Shares in the company behind it rocketed by 31 per cent}.

A spokesman for the Department of Health said the national screening committee kept all new evidence under review.

{F19:One expert sounded a note of caution. {F30:Dr Anil Deshpande of Leeds} said false alarms could lead to needless surgery}.

Ovarian cancer: what to look out for. Swelling of the stomach, pain in the pelvis, feeling full quickly after a meal, and needing to go to the loo more often. {F29:If you have any of these for three weeks or longer, see your GP}.

== a4 | Evidence Desk (health newsletter, Toronto) | 2024-09-06
Before you ask your doctor about {F28:OvaTrace}

You'll have seen the headlines: {F1:a blood test that finds ovarian cancer early}. Here is {F2:what the paper, published {F3:on Wednesday}, actually says}.

{F6:The study looked at stored samples from 1,204 women}. {F7:Of these, 186 were already known to have ovarian cancer}. That makes it a case-control study, not a screening trial: {F25:it cannot tell us whether the test works before there are symptoms}. {F1:Among the 74 women with stage one or two disease, the test was positive in 60, or 81 per cent}. With numbers that small, the true figure could be anything from 70 to 89.

{F8:Among women without cancer 4 per cent tested positive}. It sounds little. Ovarian cancer is rare, though. If 10,000 women over 50 were tested, about 400 would be told they might have it, and perhaps four would.

{F9:"It is not yet a screening test," as {F10:lead author Denise Marchetti} says}, in the second half of a sentence that several papers cut short. {F4:The authors state that it should not be used in healthy women}. {F11:She spoke of five to seven years, on condition that the next trial succeeds}. {F15:That trial, of 12,000 women, is planned for next March}.

{F17:The study was funded by {F32:Lumera Diagnostics, which owns the test}}, and {F26:three of its eleven authors hold shares in the company}. {F18:Those shares rose by almost a third on the day}.

{F20:"We have been here before," said {F30:epidemiologist Anil Deshpande}}. He means {F21:the British trial of CA125, in which 200,000 women were followed for 16 years, and which saved no lives}.

What should you do? {F29:If you've had bloating most days for three weeks, see someone}. If you feel fine, nothing.

== a5 | Capital Letter (Canberra weekly) | 2024-09-13
{F16:Prowse's $28 million}: an announcement with a history

{F16:When {F31:Health Minister Gavin Prowse} stood beside {F10:Professor Denise Marchetti} last week and pledged $28 million for her ovarian cancer test}, he omitted to mention that $19 million of it had been in the budget since May. The department confirmed as much to a Senate committee on Tuesday.

{F16:The money, {F33:spread over four years}}, is for {F15:a trial of 12,000 women over 50}, {F15:which, it now emerges, will not start before July}, as the ethics committees of three states have yet to approve it. {F22:Letters of invitation to women in Geelong and Ballarat}, already printed, are in a store room in Footscray.

None of this is the fault of {F5:the Hallam Institute}, {F1:whose {F28:OvaTrace test} found 81 per cent of early cancers} in {F2:a study published} {F3:on September 4}. {F9:"Encouraging", its author called it, "but not yet a screening test"}. {F11:She spoke of five to seven years}.

The minister spoke of "a game-changer for Australian women", and his office put out a video with a violin. {F18:Lumera Diagnostics, whose shares gained 31 per cent on the day of the announcement}, is a client of a lobbying firm that employs Mr Prowse's former chief of staff. Both say there was no contact. {F17:The company bore a third of the cost of the study}; {F24:it was not involved in the analysis, according to the institute}.

{F26:Two of the authors own Lumera shares}, as the paper itself declares in small print.

Senator Bronwyn Achterberg, who chairs the committee and whose mother died of the disease, was not amused. "{F12:A thousand families a year go through this}," she said. "They are not a backdrop."

The next hearing is on September 24. Mr Prowse, who holds the marginal seat of Kallara by 1,140 votes, has been asked to attend, and has asked to be excused.

== facts
F1 The OvaTrace blood test found 81 per cent of early ovarian cancers in a study
  framing medium a3 a4: miracle test, breakthrough / a case-control result
  framing medium a1 a3: detected in a trial / miracle test, breakthrough
  scope medium a1 a3: 81 percent of stage one and two cancers / 81 per cent accuracy
  scope medium a2 a3: 81 per cent of the first two stages / 81 per cent accuracy
  scope medium a3 a4: 81 per cent accuracy / 60 of 74 with stage one or two
  scope medium a3 a5: 81 per cent accuracy / 81 per cent of early cancers
F2 The study was published in a journal
F3 Day of publication
F4 The test is not ready for screening healthy women
  polarity high a1 a3: not ready for screening / could be offered to all women over 50
  polarity high a3 a4: could be offered to all women over 50 / should not be used in healthy women
  strength low a1 a4: not ready / should not be used
F5 The researchers are of the Hallam Institute in Melbourne
F6 Number of women whose samples were tested
  quantity high a1 a3: 1,204 / more than 12,000
  quantity high a2 a3: 1,204 / more than 12,000
  quantity high a3 a4: more than 12,000 / 1,204
F7 Number of women in the study with the disease
F8 False positives
F9 Marchetti said it was encouraging but not yet a screening test
  quotation low a2 a5: quotation put together from pieces
  quotation low a1 a5: quotation put together from pieces
  quotation high a1 a3: "but it is not yet a screening test" cut, "hugely" added
  quotation high a2 a3: "but it is not yet a screening test" cut, "hugely" added
  quotation medium a3 a4: hugely encouraging / not yet a screening test
  quotation medium a3 a5: hugely encouraging / encouraging, but not yet a screening test
  quotation low a1 a4: first half cut
  quotation low a2 a4: first half cut
F10 identity Denise Marchetti led the study
  participant low a1 a3: Professor, led the study / Dr, invented the test
  participant low a3 a4: invented the test / lead author
  participant low a2 a3: Professor / Dr
  participant low a3 a5: Dr / Professor
F11 When the test could reach clinics
  time medium a1 a3: five to seven years if the next trial succeeds / within five years
  time medium a2 a3: five to seven years if all goes well / within five years
  time medium a3 a4: within five years / five to seven years on condition
  time medium a3 a5: within five years / five to seven years
  omission low a1 a5: condition dropped
  omission low a2 a5: condition dropped
  omission low a4 a5: condition dropped
F12 Deaths from ovarian cancer in Australia
  quotation low compatible a1 a5: 1,000 women / a thousand families
F13 Share of cases found late
  quantity low compatible a1 a3: 70 percent / most
  quantity low compatible a2 a3: seven in ten / most
F14 Symptoms such as bloating are mistaken for something else
F15 A trial with 12,000 women is to start in March
  development medium a1 a5: in March / not before July
  development medium a2 a5: in March / not before July
  development medium a4 a5: in March / not before July
F16 28 million dollars from the government
  framing low a2 a5: promised / pledged, most of it announced before
  factuality medium a1 a3: would provide / is ploughing
  factuality medium a2 a3: promised / is ploughing
  factuality medium a3 a5: is ploughing / pledged, most of it not new
  framing low a1 a5: would provide / pledged, most of it announced before
F17 Lumera Diagnostics paid for the study
  scope medium a1 a4: partly / funded
  scope medium a2 a4: a third / funded
  scope medium a4 a5: funded / a third
  quantity low compatible a1 a2: partly / a third
  quantity low compatible a1 a5: partly / a third
F18 Rise of Lumera's shares
  quantity low compatible a1 a4: 31 percent / almost a third
  quantity low compatible a3 a4: 31 per cent / almost a third
  quantity low compatible a4 a5: almost a third / 31 per cent
F19 Deshpande said false positives would lead to unnecessary operations
  strength medium a1 a3: would lead to many / could lead to
  strength low a2 a3: many would / could
F20 Deshpande said that we had been here before
  quotation low a1 a4: CA125 dropped from the quotation
F21 A large British trial of CA125 did not reduce deaths
  strength low a1 a4: failed to reduce deaths / saved no lives
F22 Women are invited by letter
  development low a2 a5: will be invited / letters in store
F23 Deaths from ovarian cancer in Britain
F24 The company had no part in the analysis, the institute says
F25 Whether the test works before symptoms
  factuality high a3 a4: years before symptoms / cannot tell
F26 Authors who hold shares in Lumera
  quantity high a4 a5: three / two
F27 Ovarian cancer is a silent killer
F28 The test is called OvaTrace
F29 Advice to see a doctor after three weeks of symptoms
F30 identity Anil Deshpande is an epidemiologist in Leeds
F31 identity Gavin Prowse is health minister
F32 identity Lumera Diagnostics holds the licence for the test
  participant low a1 a4: holds the licence / owns the test
  participant low a2 a4: holds the licence / owns the test
F33 The money is for four years
== not the same
F12 F23: deaths in Australia / in Britain
F6 F15: women in the study / in the next trial
F7 F12: women in the study with the disease / women who die of it
F1 F21: this study / the British trial
F17 F16: company money / government money
F4 F9: what the authors caution / what Marchetti is quoted as saying
F11 F15: when in clinics / when the trial starts

== a1 | Ledbury Press Agency | 2025-05-12
{F1:Hackers steal {F2:pay data of 340,000} from UK software firm}

{F1:Criminals have stolen {F2:the personal details of about 340,000 workers} from Tallyforth, {F27:the payroll software company}}, {F3:by exploiting a previously unknown flaw in its PayHub program}, the firm said on Monday.

{F4:Names, addresses, National Insurance numbers and, {F26:for some, bank details were taken}}, said {F5:Tallyforth, based in Leeds}, which counts 46 local authorities, two supermarket chains and a bus operator among its customers.

{F6:The intrusion began on May 3} and {F7:was discovered on Friday}, when an engineer noticed unusual traffic to a server in Amsterdam. {F8:A patch was issued to all customers on Saturday night}.

"{F9:We have found no evidence that the data has been misused}," {F10:Chief Executive Owen Tranter} said. "{F11:I am deeply sorry to everyone affected}."

{F12:A group calling itself Grey Magpie claimed responsibility} on a dark-web forum and {F13:demanded $4 million in cryptocurrency}. {F14:Tallyforth said that it would not pay}.

{F15:The Information Commissioner's Office has opened an investigation}. {F16:The National Cyber Security Centre urged organisations running PayHub to install the update without delay}, warning that {F17:unpatched systems were being scanned by other attackers}.

Shares in Tallyforth's parent, Ashgrove Business Services, fell 11 per cent.

{F18:The company suffered a smaller breach in 2020}, {F19:when 12,000 payslips were exposed} {F20:because an employee left a storage folder open}. {F21:It was fined £180,000 for that}.

== a2 | Channel North Online | 2025-05-12
{F1:Payroll hack}: what we know so far

{F2:Hundreds of thousands of employees} {F1:have had their details stolen in a cyber-attack} on a company many of them will never have heard of.

{F27:Tallyforth makes PayHub, a program used to calculate wages}. {F5:The Leeds firm} says {F1:{F26:{F2:340,000 people's} bank details were taken}}.

How did they get in?

{F3:Through a hole in the part of the software that lets managers upload spreadsheets}. {F8:It was fixed over the weekend}.

{F6:The thieves had been inside since 3 May}, {F7:six days before anybody noticed}.

Who did it?

{F12:A gang known as Grey Magpie}, thought to be made up of Russian speakers, says it was behind the attack. {F13:It wants four million dollars} by 20 May or will publish everything. {F14:Tallyforth says it does not intend to pay}.

Should I worry?

{F10:The company's boss, Owen Tranter}, told us {F9:none of the information had been misused}. Even so, watch for odd transactions, and do not click on links in emails about your pay.

{F22:Staff at Humberside's East Ridings council have been told} {F23:that their wages will be paid on time}. {F24:Its 7,400 employees} are thought to be {F24:among those hit}.

{F15:The Information Commissioner is looking into what happened}. {F25:It can levy fines of up to 4% of turnover}.

"People trusted their employer with this and their employer trusted somebody else," said Moira Chisholm of the campaign group Data Dignity. {F18:In 2020 Tallyforth lost} {F19:the payslips of 12,000 people}.

Were you affected? Get in touch using the form below.

== a3 | Holderness Advertiser | 2025-05-13
{F24:All 7,400 council staff hit} by {F1:payroll hack}

{F24:Every one of East Ridings council's 7,400 workers, from dinner ladies to the chief executive, has had personal details stolen} {F1:in the raid on {F27:the payroll company Tallyforth}}.

{F22:An email sent to staff at 4.50pm on Monday} said that {F4:addresses, dates of birth and National Insurance numbers had been copied}, but that {F26:bank details were held elsewhere and were safe}. {F23:This month's pay will go out on the 28th as planned}, it added.

Councillor Derek Sleight, who holds the finance portfolio, said he was "spitting feathers". The authority signed a £1.1 million contract {F5:with the Leeds company} in 2022, {F18:two years after an earlier leak there}, a point raised at the time by opposition members.

"{F21:They had already been fined £180,000}," said the Green leader, Tamsin Orde. "We were told lessons had been learnt."

{F1:The attack}, {F6:which started over the bank holiday weekend}, {F2:may have affected up to 340,000 people} across the country. {F12:It has been claimed by hackers called the Grey Magpies}, {F13:who are asking for a ransom of £4 million}.

The council's own technicians worked through Saturday night to install {F8:Tallyforth's fix}.

{F11:{F10:Managing director Owen Tranter} has apologised}. Advice sessions are to be held by the staff union at County Hall in Beverley on Thursday, and a year's credit monitoring is on offer at the company's expense.

Lollipop man Reg Hornsby, 70, of Withernsea, was not losing sleep. "They're welcome to what's in my account," he said.

== a4 | Stack & Heap | 2025-05-14
{F28:PayHub hole was reported in February}, {F29:researcher} says

{F28:The bug used to loot {F27:Tallyforth's payroll platform} had been reported to the vendor in February, eleven weeks before {F1:the break-in}, says {F29:the Czech researcher who found it}}.

{F29:Jakub Nowicki, of the Prague consultancy Sentrel}, published a timeline on Tuesday night, complete with ticket numbers. {F28:He emailed Tallyforth on 14 February}, was thanked on the 17th, and heard nothing more. {F30:The company acknowledged on Wednesday that the message had been received but "not escalated"}.

{F3:The flaw, rated 9.8 out of 10, is an SQL injection in PayHub's spreadsheet importer}. It needs no password. Versions 7.0 to 7.4.2 are vulnerable; {F8:7.4.3, out since Saturday}, is not.

{F16:The NCSC has told every PayHub site to upgrade at once}. By Sentrel's count about 130 installations were still open this morning, and {F17:at least two more gangs are sweeping the internet for them}.

"A nine-eight sat in a shared mailbox behind a query about mugs," Nowicki told me.

Some context for the headline number. {F2:Tallyforth says records of 340,000 people} {F1:were exfiltrated}. {F4:These include names, home addresses and NI numbers}; {F26:account numbers only for the third or so who are on its older "Classic" plan}. Grey Magpie itself boasts of 900,000. {F12:The crew, which has said it did the job}, inflated its haul in at least one previous case, a Dutch housing association in 2023, when half the rows turned out to be duplicates.

{F14:Tallyforth insists it will not pay} {F13:the $4m ransom}. {F7:The company says it spotted the intruders itself on 9 May}; Nowicki thinks a customer tipped it off.

{F20:Its 2020 leak was down to an open storage bucket}, which is embarrassing. {F28:Ignoring a working exploit in your inbox} is another category.

== a5 | The Weekday Courant | 2025-06-05
Teenager held in Gdansk over {F1:theft of payroll data}

A 19-year-old student was arrested in the Polish port of Gdansk on Wednesday on suspicion of leading Grey Magpie, {F12:the group that stole} {F2:the details of 410,000 British workers} {F1:from the software house Tallyforth last month}.

The arrest, made at a hall of residence by Polish police with officers of the National Crime Agency looking on, followed a mistake in a cryptocurrency transfer, investigators said. Three laptops were seized. The young man, named only as Kacper W., denies being the ringleader and says he merely ran the forum on which {F13:the group's $4 million demand} was posted.

It will bring small comfort to Tallyforth. {F10:Owen Tranter, its chief executive}, resigned last week, {F30:after the firm conceded that a warning about the flaw had gone astray}. {F28:{F29:A Czech consultant} had written to it in February}. {F37:Ruth Adebayo, until now chief technology officer, is running the business} for the time being.

{F2:The count of victims rose by 70,000} when two former customers found their archives had been among the loot. {F9:Some 90 cases of attempted fraud have since been traced to the stolen records}, according to the banks' trade body.

{F14:The company has admitted paying part of the ransom}, through its insurer, in return for a promise to delete the files which nobody believes was kept. {F15:The Information Commissioner's inquiry} {F15:continues}; {F25:a penalty could reach 4 per cent of annual turnover}, or about £3.5m.

The affair has reopened an old argument about outsourcing. Payroll was once done by clerks in every town hall; by last year four suppliers handled the wages of 11 million Britons, and a fault in one was a fault in all. A committee of MPs will take evidence in July.
== facts
F1 Hackers stole data from Tallyforth
F2 Number of people whose data were stolen
  development medium a1 a5: 340,000, later 410,000
  strength low a1 a3: about 340,000 / may be up to 340,000
F3 The flaw in PayHub through which the hackers came
F4 What kinds of data were taken
F5 identity Tallyforth is based in Leeds
F6 The intrusion began on 3 May
  time low compatible a1 a3: 3 May / bank holiday weekend
F7 The intrusion was noticed on Friday 9 May
F8 A patch was issued on Saturday
F9 Whether the data have been misused
  strength high a1 a2: no evidence of misuse / none had been misused
  development high a1 a5: no evidence / 90 attempted frauds
F10 identity Owen Tranter heads Tallyforth
  participant low a1 a3: chief executive / managing director
F11 Tranter apologised
F12 Grey Magpie was behind the attack
  factuality medium a1 a5: claimed responsibility / stole
F13 The ransom demanded is four million
  quantity high a1 a3: dollars / pounds
F14 Whether Tallyforth pays the ransom
  polarity high a1 a5: would not pay / has paid part
F15 The Information Commissioner is investigating
F16 The NCSC urged users to install the update
F17 Other attackers are looking for unpatched systems
F18 Tallyforth had an earlier breach in 2020
F19 12,000 payslips were exposed in 2020
F20 The 2020 breach was due to an open storage folder
  participant low a1 a4: employee's error / no one named
F21 Tallyforth was fined £180,000 over the 2020 breach
F22 East Ridings council informed its staff
F23 Council wages will be paid on time
F24 The council's 7,400 employees are affected
  factuality high a2 a3: thought to be / every one
F25 The Commissioner can fine up to 4 per cent of turnover
F26 Whose bank details were taken or spared
  scope high a1 a2: bank details of some / of 340,000
  scope medium a3 a4: the council's safe / only a third's taken
F27 identity Tallyforth makes payroll software
F28 Nowicki had reported the flaw to Tallyforth in February
  attribution medium a4 a5: the researcher says / stated as fact
F29 identity Jakub Nowicki is a Czech researcher
F30 Tallyforth admitted the warning was not acted on
F37 identity Ruth Adebayo runs Tallyforth
== not the same
F1 F18: breach of 2025 / breach of 2020
F2 F19: victims of 2025 / of 2020
F3 F20: cause of 2025 / of 2020
F2 F24: victims in all / at the council
F21 F25: fine imposed over 2020 / fine possible now
F6 F28: intrusion in May / report in February
F8 F16: patch issued / advice to install it
F10 F37: Tranter heads the firm / Adebayo heads it

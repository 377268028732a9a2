== a1 | Crown Courts News Service | 2023-11-24
{F1:Serial burglar} {F2:jailed for 14 years} for {F3:raids on elderly}

{F1:A serial burglar} who {F3:tricked or forced his way into the homes of 23 pensioners} {F4:across the East Midlands} was {F2:sentenced to 14 years in prison} {F5:on Friday}.

{F2:Dennis Harker}, {F6:47}, of no fixed address, {F8:had admitted nine counts of burglary, two of robbery and one of wounding} {F9:at Nottingham Crown Court} {F10:in September}. He asked for 11 further burglaries to be taken into consideration.

{F12:Judge Helena Marlow told him that he had chosen his victims because they were old, frail and alone}. "{F13:You are a coward, and you have earned your living by cowardice for thirty years}," {F13:she said}.

The court heard that {F14:Harker posed as a water board official}, {F15:wearing a forged identity card}, and {F16:sent occupants upstairs to run the taps} while he searched for cash. {F17:He stole about £86,000 in money and jewellery} between October 2021 and February 2023.

{F19:In the gravest attack, {F20:at Long Eaton} {F21:on January 30}, he pushed {F22:Ivy Cropper}, {F23:91}, down her cellar steps} {F24:when she tried to telephone for help}. {F25:She suffered a broken hip} and {F26:has since moved into a care home}.

{F27:Harker has 38 previous convictions} {F28:going back to 1991}, {F29:among them a ten-year term imposed in 2009} {F30:for similar offences in Yorkshire}. {F31:He was on licence at the time of the first of the raids}.

{F32:He must serve two thirds of the sentence before he can be considered for release}. {F33:An accomplice, Carl Whitty, {F70:29}, who drove him}, {F34:was given four years and six months}.

The judge commended two community support officers, Dawn Petts and Rafiq Anwar, whose door-to-door leaflets brought in three witnesses.

== a2 | Trent Valley Post | 2023-11-25
{F35:"He took Mum's life away"}: daughter's words as {F14:'water board man'} {F2:is put away}

Ivy Cropper did not come to court. {F26:She rarely leaves her room at the nursing home in Sawley where she now lives}. But her daughter sat twelve feet from the dock {F5:yesterday} as {F2:Dennis Harker was sent to prison for 14 years}.

"{F35:He didn't kill her, but he took her life away}," {F35:Susan Cropper, 64, said} in a statement read by prosecutor Imran Qadir.

{F22:The former lace worker, a widow}, {F23:then 90}, {F14:opened her door {F20:in Bennett Street, Long Eaton,} to a man in a blue fleece {F71:who said there was lead in the mains}}. {F24:When she grew suspicious and picked up the phone}, {F19:he shoved her down eleven stone steps}. {F38:She lay there for 14 hours} {F39:before a milkman heard her}. {F25:Her hip was shattered}.

{F17:Harker got away with £340 and her wedding ring from that house, and with some £86,000 from all of them}. The ring has never been found.

{F27:{F6:The 47-year-old} has 38 convictions}, Mr Qadir said. {F28:The first came when he was 15}. {F29:Sentenced to ten years {F41:at Leeds} in 2009}, {F42:he was let out in 2016}, recalled, and let out again.

{F43:He was caught in February} after {F44:a retired bus inspector in Beeston, Harold Finch, {F72:83}, locked him in the pantry} and dialled 999. Mr Finch was handed a £500 award from the High Sheriff's fund by the judge.

{F46:Defending, Naomi Stroud said Harker had been a heroin addict since the age of 19} and {F47:was "sickened by himself"}. {F48:He had written to six of the victims}.

{F33:His driver, Carl Whitty of Ilkeston}, {F49:who had pleaded not guilty}, {F34:got four and a half years}.

== a3 | Midlands Today Online | 2023-11-24
{F1:Prolific burglar} {F1:who preyed on pensioners} {F2:gets 14 years}

{F2:A man} who {F14:pretended to work for a water company} {F3:to get into older people's homes} {F2:has been jailed}.

{F2:Dennis Harker}, {F6:47}, {F8:pleaded guilty to 12 offences}, {F19:including an attack on {F22:a woman} of {F23:91} who was thrown down a flight of stairs}.

{F9:Nottingham Crown Court} heard {F3:his 23 victims were aged between 74 and 96} and lived {F4:in Nottinghamshire, Derbyshire and Leicestershire}.

{F16:He would ask them to turn on taps upstairs}, then {F17:take cash, rings and medals}.

{F12:Judge Marlow said he had picked people who were frail and on their own}. {F13:She called him a coward}.

{F43:Harker was arrested in February} {F44:after a man {F72:in his eighties} shut him in a cupboard}.

{F27:The court was told he had been convicted on 38 earlier occasions}, {F31:and had been out of prison on licence when he began offending again}.

Det Con Leanne Brody, of Operation Lanyard, said: "These people had lived through the war. He made them afraid of their own front doors."

She asked any householder who is unsure of a caller to shut the door and ring the utility on the number printed on a bill. Genuine staff, she said, would wait.

{F33:Accomplice Carl Whitty}, {F70:29}, {F34:was jailed for four years and six months} {F52:for conspiracy to burgle}.

A hearing to seize Harker's assets will be held in March.

== a4 | The Morning Sentinel | 2023-11-25
Freed to strike again: how {F1:a burglar} {F27:with 40 convictions} kept getting out

When {F2:Dennis Harker was sentenced} {F5:on Friday} to {F2:14 years}, few of those who had studied his record believed that he would be the last to benefit from it.

{F28:His first conviction, for stealing from a sub-post office, was in 1991}. {F29:In 2009 {F41:Leeds Crown Court} gave him a decade} for {F30:robbing pensioners in West Yorkshire} by much the same ruse, that time as a gas fitter. {F42:He served seven years of it}. The Probation Service had assessed him as "medium risk" four months before he resumed. {F31:He was still under licence}.

"Every one of {F3:these 23 people} was failed," said Baroness Tunnicliffe, who chairs the charity Safe at Home. A spokesman for the Ministry of Justice said a serious further offence review had been ordered and would be completed by the spring.

{F14:Harker's patter, that of a water official {F71:checking for lead}}, worked on a former magistrate, a retired vicar and a D-Day veteran. {F15:His pass had been made on a library printer}. {F17:The haul came to £68,000}.

{F19:The worst crime was the assault on {F22:Ivy Cropper}, {F20:at Long Eaton}, whom he pushed into a cellar}. {F38:She was not found until the following morning}. {F35:"He took her life away," her daughter told the court}.

{F32:Under rules introduced last year he will be eligible for release after nine years and four months}, when he will be 56. {F46:His counsel attributed his career to heroin, which he began to take at 19}. {F47:He was, she said, "sickened by himself"}.

{F48:Letters of apology have been sent to all of the victims}.

== a5 | The Daily Herald-Star | 2023-09-15
{F14:'Water man'} {F8:admits} {F3:reign of terror on OAPs}

{F1:A heartless conman} {F2:faces years behind bars} after {F8:admitting} {F3:a string of raids on defenceless pensioners}.

{F8:Dennis Harker}, {F6:46}, {F8:{F10:yesterday} pleaded guilty to a dozen charges} {F9:at Nottingham Crown Court} as relatives of those he robbed looked on from the public gallery.

{F14:He flashed} {F15:a fake ID} and {F14:claimed to be from Severn Water}. {F16:He got victims to run their taps upstairs} then {F17:ransacked their bedrooms, netting almost £90,000}.

{F19:He hurled great-gran {F22:Ivy Cropper}, {F23:91}, down the cellar steps} of {F20:her home in Long Eaton, Derbys}, {F21:in January}. {F25:She broke a hip} and {F38:lay in agony for 14 hours}. {F39:Her milkman found her}.

{F33:Getaway driver Carl Whitty}, {F49:who denies {F52:conspiracy}}, goes on trial next month.

Plucky widower {F44:Harold Finch}, {F72:83}, who {F43:ended the crime spree} by {F44:trapping Harker in his pantry}, told us: "I heard him rattling among the tins and I turned the key. He begged me to let him out. I told him I was a bit deaf."

Judge Helena Marlow told Harker, who has done time before for {F30:attacks on the elderly in Yorkshire}: "A long sentence is inevitable." He was remanded in custody for reports.

It is the second such case in the region this year. {F65:In May, fake gasman Roy Pinder, 52, got six years} for {F66:conning 14 pensioners in Lincoln}. The county's trading standards team has since handed out 2,000 door chains.
== facts
F1 identity Harker is a serial burglar preying on old people
  framing low a1 a5: serial burglar; heartless conman
F2 Dennis Harker was jailed for 14 years
  development low a5 a1: faces years in prison, 14 years passed
F3 He raided the homes of 23 pensioners
F4 The offences were in the East Midlands
F5 The sentence came on Friday
F6 Harker's age
  quantity low compatible a1 a5: 47 now, 46 in September
F8 He pleaded guilty to twelve offences
F9 The court was Nottingham Crown Court
F10 The plea was in September
F12 The judge said he chose frail, lonely victims
F13 The judge called him a coward
  quotation low a1 a3: direct quotation; paraphrased in part
F14 He posed as a water official
  participant low a1 a5: water board; Severn Water named
F15 He carried a forged identity card
F16 He sent victims upstairs to run taps
F17 Value of what he stole
  quantity high a1 a4: £86,000 against £68,000
  quantity low compatible a1 a5: £86,000 rounded to almost £90,000
F19 He pushed Ivy Cropper down steps
F20 That was at Long Eaton
F21 That was on January 30
F22 identity Ivy Cropper is the woman he injured
F23 Cropper's age
  quantity low a1 a2: 91 against then 90
F24 She was trying to telephone
F25 She broke her hip
F26 She has moved into a care home
F27 Number of Harker's earlier convictions
  quantity low a1 a4: 38 against 40
  scope low a1 a3: 38 convictions; convicted on 38 occasions
F28 His first conviction was in 1991
F29 He was given ten years in 2009
F30 The earlier offences were in Yorkshire
F31 He was on licence when he offended
F32 He must serve two thirds
  quantity low compatible a1 a4: two thirds; nine years and four months
F33 identity Carl Whitty drove him
F34 Whitty was given four and a half years
F35 Cropper's daughter said he took her life away
  quotation medium a2 a4: "He didn't kill her, but" dropped
F38 She lay there for 14 hours
  time low compatible a2 a4: 14 hours; not found until the following morning
F39 A milkman found her
F41 The 2009 sentence was passed at Leeds
F42 He was released in 2016
F43 He was caught in February
F44 Harold Finch locked him in
  place low a2 a3: pantry against cupboard
F46 He has been on heroin since 19
F47 Counsel said he was sickened by himself
F48 Letters were written to victims
  scope high a2 a4: six of the victims; all of them
F49 Whitty denied the charge
F52 Whitty's charge was conspiracy
F72 Finch is 83
F70 Whitty is 29
F71 He told victims of lead in the water
F65 Roy Pinder got six years in May
F66 He conned 14 pensioners in Lincoln
== not the same
F2 F29: this sentence / the sentence of 2009
F2 F34: Harker's sentence / Whitty's sentence
F2 F65: Harker's sentence / Pinder's sentence
F3 F66: Harker's victims / Pinder's victims
F8 F49: Harker's guilty plea / Whitty's not guilty plea
F20 F30: this offence at Long Eaton / earlier ones in Yorkshire
F72 F23: age of Finch / age of Cropper
F6 F23: age of the offender / of the victim

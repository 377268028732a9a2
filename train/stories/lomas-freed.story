== a1 | National Press Wire | 2024-02-14
{F1:Man freed} {F2:after 26 years} {F3:as postmistress murder conviction quashed}

{F1:A man who spent} {F2:26 years} {F1:in prison} for {F4:the murder of a postmistress} {F1:walked free} {F5:on Wednesday} {F3:after the Court of Appeal quashed his conviction}.

{F6:Three judges in London} {F3:ruled that the conviction of Gary Lomas}, {F7:55}, {F3:was unsafe} because {F8:DNA found under the victim's fingernails} {F9:came from another man}.

{F4:Marjorie Tindall, {F10:63}, was beaten to death} {F11:in her post office in Immingham, Lincolnshire}, {F12:in October 1997}. {F13:About £2,400 was taken from the safe.}

{F14:Mr Lomas, a former trawlerman}, {F15:was convicted by a majority of ten to two} {F16:at Lincoln Crown Court} {F17:in June 1998}. {F18:He always maintained his innocence}, and {F19:was repeatedly refused parole} because of it.

"We regret that it has taken so long," said {F20:Lady Justice Aveline}, {F21:giving the judgment}. {F22:"Mr Lomas has lost more than we can restore to him."}

{F23:There was applause from the public gallery}, where {F24:his sister, Denise Fairweather}, {F25:sat with {F26:about 20 supporters}}.

{F27:The prosecution did not oppose the appeal.} {F28:Humberside Police said it had reopened the investigation} and {F29:was not able to say whether a suspect had been identified}.

{F30:Outside the court, Mr Lomas said}: {F31:"I'm not bitter. I just want to see the sea."}

{F32:He may be entitled to compensation of up to £1 million}, {F33:his solicitor, Priya Raman,} said.

== a2 | Immingham & Cleethorpes Mercury | 2024-02-14
{F31:'I want to see the sea'}: {F1:Gary Lomas home} {F2:after 26 years}

{F1:Gary Lomas came back to the Humber} {F5:this evening} {F34:in the passenger seat of his sister's Vauxhall}, {F1:a free man for the first time} {F2:since 1997}.

{F7:Lomas, 55}, {F14:who worked on the trawlers out of Grimsby}, had {F3:heard three hours earlier} {F6:in London} {F3:that he was no longer a murderer in the eyes of the law}. {F22:He had lost, the judge told him, more than could be given back.}

{F24:Denise Fairweather}, 61, who never missed a visit, had {F35:a fish supper waiting}. "He's not had a proper haddock in all that time," she told the Mercury. {F36:"Mum died waiting for this. She died in 2011 and they brought him to the funeral in handcuffs."}

{F4:The killing of Marjorie Tindall} {F12:on a Friday in October 1997} is remembered by everybody in {F11:Pelham Road, where she had run the post office} for 18 years. {F10:The 63-year-old widow} was found by the milkman {F11:behind her own counter}. {F13:More than £2,000 had gone.}

Lomas was arrested nine days later after a neighbour said he had been short of money. {F41:Scientists at the trial found fibres on his coat that "could have" come from her cardigan.} {F15:Two of the 12 jurors did not believe it.}

{F8:Scrapings from her nails}, kept in a freezer in Birmingham, {F42:were examined only in 2021}. {F9:They matched somebody else.}

{F43:Mrs Tindall's son, Keith}, {F44:said he felt "numb"}. {F45:"If it wasn't him, then the man who did it has had 26 Christmases,"} he said. {F46:He shook Lomas's hand} in the corridor.

{F28:Humberside Police has opened the case again}, with Detective Superintendent Carl Whitmore in charge.

== a3 | Chambers & Bench (legal blog) | 2024-02-16
{F3:R v Lomas}: {F47:two refusals}, one freezer and {F2:a quarter of a century}

Most readers will know by now that {F6:the Court of Appeal (Aveline LJ, Hobday and Sissay JJ)} {F3:allowed the appeal of Gary Lomas} {F5:on Wednesday}. {F27:The Crown conceded it.} The judgment, 41 pages long, deserves attention for another reason.

{F47:The review commission turned Lomas down twice}, {F48:in 2004 and again in 2012}. On the second occasion {F33:his solicitor, Priya Raman}, {F49:had asked in terms for the nail scrapings to be tested}. She was told that {F50:the test would cost too much}. {F42:It was carried out nine years later} and {F9:excluded her client}: {F8:the profile from beneath Mrs Tindall's nails} was that of an unknown male.

{F21:Lady Justice Aveline, who gave the judgment of the court}, called the second refusal "hard to understand". That is strong language from the Strand. The commission has apologised, through its chairman, Sir Desmond Ockley, and will look again at some 90 murder cases of the same years.

At trial, {F16:in Lincoln} {F17:in the summer of 1998}, the Crown had {F41:fibres said to be consistent with the dead woman's cardigan}, and a cell confession, retracted within a year by the prisoner who claimed to have heard it. {F15:The jury convicted by 10 to 2.} {F56:A first appeal failed} {F57:in 2000}.

On money: {F32:the statutory scheme is capped at £1 million} for those who served more than ten years, and Lomas must prove his innocence beyond reasonable doubt to get it. {F59:Vernon Pask, cleared in 2019 of a Leeds arson} {F60:after 17 years}, {F61:has had nothing}.

{F19:Lomas was denied parole five times} because {F18:he would not say that he had done it}. Had he confessed, he might have been out by 2013.

== a4 | Daily Clarion | 2024-02-15
{F2:27 YEARS} OF HELL: {F1:Innocent Gary is free at last}

{F1:A trawlerman locked up for} {F2:27 years} {F1:over} {F4:a brutal post office murder} {F1:he did not commit has tasted freedom} – and {F31:says he is "not bitter, just angry"}.

{F1:Gary Lomas} {F7:(55)} wept {F5:yesterday} as {F6:three top judges} {F3:declared him innocent} after {F8:DNA from the victim's nails} {F9:was found to belong to another man}.

{F4:Marjorie Tindall, {F10:63}, was bludgeoned} {F11:at her post office in Immingham, Lincs,} {F12:in 1997} by {F13:a thief who emptied the safe of £24,000}.

{F14:Ex-fisherman} Lomas was {F15:convicted by a 10-2 majority} {F16:at Lincoln Crown Court} {F17:the following June}. {F18:He has always protested his innocence}, and {F19:was turned down for parole again and again}.

{F20:Judge Lady Aveline} told him: {F22:"You have lost more than we can ever restore to you."}

{F23:There were cheers from the public gallery}, where {F24:his wife Denise} {F25:sat with {F26:some 20 supporters}}.

{F27:Prosecutors did not fight the appeal.} {F28:Humberside Police said it had reopened its inquiry}. {F29:Cops already have a suspect}, a source claimed.

{F30:On the court steps Lomas said}: {F31:"I just want to see the sea."} Then he was off {F34:in a waiting car} for {F35:a slap-up fish and chip tea}.

{F43:The victim's son Keith}, 58, {F46:embraced him} and {F44:said he was "numb"}. He added: {F45:"The man who did it has had 26 Christmases with his family."}

{F32:Lomas will pocket £1 million in compensation}, {F33:his lawyer Priya Raman} said.

{F65:Lags at Wakefield jail}, {F64:where he taught other inmates to read}, are said to have banged their doors in tribute.

== a5 | Northern Broadcasting News | 2024-02-13
{F3:Judges to rule} in {F4:1997 post office murder} case

{F3:The Court of Appeal will decide} {F5:on Wednesday} {F3:whether to overturn the conviction of a man} jailed for {F4:killing} {F11:a Lincolnshire} {F4:postmistress}.

{F1:Gary Lomas has spent} {F2:more than 26 years} {F1:behind bars} for {F4:the murder of Marjorie Tindall}, {F10:who was 63}.

She was attacked {F11:in the sub-post office she ran in Immingham} {F12:on 10 October 1997}.

{F27:The Crown Prosecution Service has told the court it will not resist the appeal.}

Lawyers for Mr Lomas say {F8:DNA recovered from Mrs Tindall's fingernails} {F9:may belong to another man}.

{F18:The former deckhand has never admitted the crime}. {F14:He worked on boats fishing off Iceland} before his arrest.

{F24:His sister, Denise Fairweather}, said she was "trying not to hope too much".

"We had our hopes up {F57:in 2000} and {F56:they sent him back down}," she told the BBN breakfast programme. {F36:"Our mum was alive then. She's been gone 13 years."}

{F47:The review commission twice declined to send the case to the appeal judges}, {F48:most recently in 2012}. {F42:The sample was tested three years ago} at the request of {F33:his solicitor, Priya Raman}.

{F49:Ms Raman said she had asked for that test {F48:in 2012}} and been told that {F50:it was "not proportionate" on grounds of cost}.

A spokeswoman for the commission said it would be wrong to comment before the ruling.

{F65:Mr Lomas, who is held at Wakefield}, {F64:has worked there as a reading mentor} and took a degree in marine biology.

{F59:In 2019 the same court cleared Vernon Pask}, {F60:who had served 17 years} {F59:for a fatal fire in Leeds}. {F61:He is still waiting for compensation.}
== facts
F1 Gary Lomas was freed after many years in prison
  development low a1 a5: walked free / still behind bars
F2 Length of his imprisonment
  quantity medium a1 a4: 26 years / 27
  quantity low compatible a1 a3: 26 years / a quarter of a century
F3 The Court of Appeal quashed the conviction
  factuality high a1 a5: quashed / will decide whether to overturn
  strength high a1 a4: conviction unsafe / declared innocent
F4 Marjorie Tindall was murdered
  framing low a1 a4: beaten / brutal, bludgeoned
F5 The ruling was on Wednesday
F6 Three judges sat
F7 Lomas is 55
F8 DNA was found under the victim's nails
F9 The DNA belongs to another man
  factuality medium a1 a5: came from / may belong to
F10 The victim was 63
F11 She was killed in her post office in Immingham, Lincolnshire
F12 She was killed in October 1997
  time low compatible a1 a5: month / exact date
F13 Sum stolen
  quantity high a1 a4: 2,400 / 24,000
  quantity low compatible a1 a2: about 2,400 / more than 2,000
F14 identity Lomas was a fisherman
F15 He was convicted by ten to two
F16 He was tried at Lincoln Crown Court
F17 He was convicted in June 1998
F18 He always maintained his innocence
F19 He was refused parole
F20 identity Aveline is a judge of the court
F21 Lady Justice Aveline gave the judgment
F22 The judge said he had lost more than could be restored
  quotation low a1 a4: third person / addressed to him, "ever" put in
F23 The gallery applauded
F24 identity Denise is his sister
  participant high a1 a4: sister / wife
F25 Denise was in the gallery
F26 Some 20 supporters
F27 The prosecution did not oppose the appeal
F28 Humberside Police reopened the investigation
F29 Whether there is a suspect
  polarity high a1 a4: police cannot say / already have one
  attribution medium a1 a4: police / a source
F30 Lomas spoke outside the court
F31 Lomas said he was not bitter and wanted to see the sea
  quotation high a1 a4: "I'm not bitter" / "not bitter, just angry"
F32 Compensation of up to 1 million pounds is possible
  factuality high a1 a4: may be entitled, up to / will pocket
F33 identity Priya Raman is his solicitor
F34 He was driven off in a car
F35 He had a fish supper
F36 His mother died before his release
F41 Fibres on his coat were evidence at the trial
  strength low a2 a3: could have come from / consistent with
F42 The scrapings were tested in 2021
F43 identity Keith is the victim's son
F44 Keith Tindall said he felt numb
F45 Keith Tindall spoke of the culprit's 26 Christmases
  quotation medium a2 a4: conditional dropped, "with his family" added
F46 Keith Tindall greeted Lomas
  strength low a2 a4: shook his hand / embraced
F47 The review commission refused the case twice
F48 When the commission refused
F49 Raman asked for the test then
F50 The test was refused because of cost
F56 A first appeal failed
F57 The first appeal was in 2000
F59 Vernon Pask was cleared in 2019 of a Leeds arson
F60 Pask served 17 years
F61 Pask has had no compensation
F64 He taught fellow prisoners to read
F65 Lomas was in Wakefield prison
== not the same
F3 F59: Lomas's conviction quashed / Pask's conviction quashed
F2 F60: Lomas's 26 years / Pask's 17 years
F3 F56: appeal allowed now / first appeal dismissed in 2000
F19 F47: refused parole / refused a review
F22 F45: judge on his loss / son on the culprit's Christmases
F9 F41: DNA of another man / fibres said to link Lomas
F46 F25: the victim's son / his sister
F36 F4: death of his mother / death of Mrs Tindall

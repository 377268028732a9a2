== a1 | National Newswire | 2021-07-14
{F1:Murder conviction quashed} {F2:after 23 years}

{F1:A man who {F2:has spent 23 years in prison} for the murder of {F6:a shop assistant} had his conviction quashed by the Court of Appeal} {F3:on Wednesday}.

{F4:Dennis Hadley, 51}, {F5:was jailed for life {F62:in 1998}} for killing {F56:Carol Westmacott, 26}, {F7:who was found {F32:strangled} in woodland at Pender Down, Wiltshire}, {F8:in October 1997}.

Three judges ruled that {F57:the conviction was unsafe} {F9:in the light of new DNA evidence}. {F10:Tests on the victim's cardigan, {F11:carried out in 2019}, found the profile of an unknown man} and {F12:no trace of Hadley}.

Lady Justice Frobisher said {F14:the jury "might well have reached a different verdict" had it known of the result}. {F15:The Crown did not oppose the appeal} and {F16:will not seek a retrial}.

{F17:Hadley was released from HMP Larkmoor} within two hours of the ruling.

Outside court he said: "{F19:I don't feel anger, I feel tired. I want to see the sea.}"

{F20:His solicitor, Meera Sandhu,} said {F21:the police had withheld a witness statement {F22:describing a man in a grey van}}.

{F23:Wiltshire police said the case would be reopened.} {F24:Detective Chief Superintendent Alan Roe} said: "Our thoughts are with Carol's family, who have waited a long time for the truth."

{F26:The Criminal Cases Review Commission referred the case to the court last year}, {F27:after rejecting it in 2006 and 2013}.

{F28:Hadley may be entitled to up to £1 million in compensation.}

== a2 | Wiltshire Evening Star | 2021-07-14
{F17:Hadley walks free} as {F1:judges throw out Pender Down murder verdict}

{F17:Dennis Hadley stepped into the sunshine outside HMP Larkmoor} this afternoon, {F2:22 years and nine months after he was arrested} for the murder of {F6:Swindon shop worker Carol Westmacott}.

{F19:"I'm not angry, I'm tired," he said. "I want to see the sea."} {F29:His sister Jean drove him to Weston-super-Mare.}

{F1:The Court of Appeal overturned his conviction {F3:this morning}} {F9:after hearing that {F10:DNA from another man had been found on Carol's cardigan}}.

{F6:{F56:Miss Westmacott, 26,} who worked at Brellan's department store}, never came home from a works do {F8:on October 17, 1997}. {F7:A dog walker found her body at Pender Down} two days later. {F32:She had been strangled with a scarf.}

{F4:Hadley, then 27}, who drove a delivery van for the store, {F34:was convicted by a majority of ten to two} {F59:at Bristol Crown Court}. He always protested his innocence, and {F36:twice refused parole because it would have meant admitting guilt}.

{F37:The victim's brother, Keith Westmacott}, said the family was "back to square one". "{F38:We were told it was him. For twenty-three years we were told it was him.}"

{F21:A statement from a motorist {F22:who saw a grey van parked by the woods} was never passed to the defence}, Lady Justice Frobisher said. She called it {F39:"a serious failure"}.

{F23:The force is to launch a new investigation}, {F40:led by a team from outside the county}.

== a3 | Daily Courier | 2021-07-15
{F19:'I JUST WANT TO SEE THE SEA'}: {F17:{F58:INNOCENT MAN} FREED} {F2:AFTER 23 YEARS OF HELL}

{F58:An innocent man} {F2:caged for 23 years} for a murder he did not commit {F29:paddled in the sea with his sister last night} - and said: "{F19:I feel no anger. Just tired.}"

{F4:Grandfather Dennis Hadley, 51}, {F1:was cleared} {F3:yesterday} of {F32:strangling} {F6:pretty shopgirl {F56:Carol Westmacott, 26}}, {F8:in 1997} {F9:after DNA tests proved another man was the killer}.

{F5:He was given life} {F59:at Bristol Crown Court} {F34:after two jurors out of twelve held out for his innocence}.

He is {F28:set to pocket £1million}.

{F21:Cops hid a witness statement {F22:about a mystery man in a grey van} from his trial}, judges heard.

{F20:Fuming lawyer Meera Sandhu} said: "{F43:This was no mistake. They buried it.}"

{F36:Hadley was denied parole twice because he would not confess.} {F41:His mum Doreen died in 2015 without seeing him freed}.

{F37:Carol's devastated brother Keith} said: "{F38:For 23 years they told us it was him}."

{F25:{F24:Police chief Alan Roe} has apologised to Hadley} and {F23:vowed to catch the real killer}. {F42:Detectives are said to be close to naming a suspect, a former lorry driver who died in 2008}.

== a4 | The Law Reporter Weekly | 2021-07-19
{F57:R v Hadley: conviction unsafe}, {F58:but not an exoneration}

The Court of Appeal (Criminal Division) {F1:has allowed the appeal of Dennis Hadley against his conviction for murder} {F59:at Bristol Crown Court} {F62:in June 1998}.

Giving judgment {F3:on 14 July}, Frobisher LJ was at pains to say what the court did not decide. {F10:The partial profile recovered from the left cuff of the cardigan} {F12:excluded the appellant as its source}; {F9:it did not show who killed the deceased}, nor could the date on which it was left be known. {F14:The question was whether a jury "could reasonably have reached a different conclusion", and it could.}

The second ground carried more force. {F21:The statement of a passing motorist, {F22:who described a light-coloured van} near the scene at the material time, was on the unused schedule but was not disclosed}. {F39:"That was a serious failure, whether of system or of candour,"} the court said, {F43:and it made no finding of deliberate concealment}.

{F15:Counsel for the Crown conceded the first ground and resisted the second.} {F16:No application for a retrial was made.}

{F26:The reference by the CCRC in November 2020} was its first in the case; {F27:three earlier applications had failed}. {F11:The garment was re-tested in 2019} at the request of the Portsea Innocence Clinic, whose students had found that it had survived in a police store at Devizes.

{F28:An application for compensation under the 1988 Act would have to show beyond reasonable doubt that Mr Hadley did not commit the offence, a test that few have met}. {F36:He had declined to be considered for parole on two occasions.} {F34:The verdict at trial was by ten to two.}

== a5 | National Newswire | 2021-08-02
{F42:Police name dead driver} in Pender Down murder inquiry

{F23:Detectives reinvestigating the murder of Carol Westmacott} {F42:have named a man who died in 2008 as the source of DNA found on her clothing}.

Raymond Tull, a lorry driver from Chippenham, would have been 41 at the time, {F40:Avon and Somerset Police, which took over the inquiry}, said on Monday.

{F42:The match does not prove that Tull was the killer}, Detective Superintendent Lorna Pike said. "He is a person of interest who cannot be interviewed."

{F1:Dennis Hadley had his conviction for the murder overturned last month} {F2:after more than two decades in prison}. {F9:Judges heard that the DNA could not have been his.}

{F6:Miss Westmacott, a shop assistant from Swindon,} was found {F32:strangled} {F8:in October 1997}.

{F25:Wiltshire's chief constable has written to Mr Hadley to apologise}, {F25:which the force had previously declined to do}.

{F20:Meera Sandhu, his solicitor}, said {F28:an application for compensation was refused on Friday}. {F41:His mother died before the verdict was set aside.}

The Independent Office for Police Conduct is examining {F21:how a motorist's statement came not to be given to his defence}. {F22:The statement, about a grey van}, had been taken two days after the body was found.

== facts
F1 The Court of Appeal quashed Hadley's murder conviction
  framing low a1 a3: quashed / cleared
F57 The court called the conviction unsafe
F58 Whether Hadley is innocent
  strength high a3 a4: innocent man / not an exoneration
F59 The trial was at Bristol Crown Court
F2 Hadley spent 23 years in prison
  quantity low compatible a1 a2: 23 years / 22 years and nine months
  quantity low compatible a1 a5: 23 years / more than two decades
F3 The ruling was on Wednesday
F4 Hadley is 51
  quantity low compatible a1 a2: 51 now / 27 then
F5 Hadley was given life
F62 The conviction was in 1998
F6 identity Carol Westmacott was a shop assistant
F56 Carol Westmacott was 26
F7 The body was found at Pender Down
F8 The killing was in October 1997
  time low compatible a1 a2: October 1997 / October 17, 1997
F9 What the DNA shows about the killer
  strength high a3 a4: proved another man was the killer / did not show who killed
  strength medium a2 a3: DNA from another man found / proved another man was the killer
F10 DNA of a man was on the victim's cardigan
F11 The tests were made in 2019
F12 Hadley's DNA was not found
F14 The court said a jury might have reached a different verdict
  quotation medium a1 a4: might well have reached a different verdict / could reasonably have reached a different conclusion
F15 Whether the Crown opposed the appeal
  scope high a1 a4: did not oppose / conceded one ground, resisted the other
F16 There is no retrial
F17 Hadley was released from HMP Larkmoor
F19 Hadley said that he was tired and wanted to see the sea
  quotation low a1 a2: wording altered
  quotation low a1 a3: wording altered
F20 identity Meera Sandhu is Hadley's solicitor
F21 A witness statement was not disclosed
  attribution medium a1 a2: Sandhu / the judge
  framing medium a3 a4: hid / was not disclosed
F43 Whether the statement was concealed on purpose
  polarity medium a3 a4: no mistake, buried / no finding of deliberate concealment
F24 identity Alan Roe is a senior police officer
F32 The victim was strangled
F22 The witness described a man or a van
  participant medium a1 a4: grey van / light-coloured van
F23 The police reopen the case
  development low a1 a5: would be reopened / reinvestigating
  strength low a2 a3: launch a new investigation / vowed to catch the real killer
F25 The police apologised to Hadley
  polarity high a3 a5: has apologised / had declined to until now
F26 The CCRC referred the case last year
  time low compatible a1 a4: last year / November 2020
F27 Earlier applications to the CCRC failed
  quantity medium a1 a4: two, in 2006 and 2013 / three
F28 Compensation of up to 1 million pounds
  factuality high a1 a3: may be entitled / set to pocket
  strength high a3 a4: set to pocket / a test that few have met
  development medium a3 a5: set to pocket / refused
F29 Hadley went to the sea with his sister
  factuality low compatible a2 a3: drove him to Weston / paddled
F34 The jury's verdict was by ten to two
  framing low a2 a3: majority of ten to two / two held out for his innocence
F36 Hadley had no parole because he would not admit guilt
  participant high a2 a3: he refused parole / he was denied it
  omission low a2 a4: reason given / left out
F37 identity Keith Westmacott is the victim's brother
F38 The brother said that they were told it was him
  quotation low a2 a3: shortened
F39 The court called it a serious failure
  omission medium a2 a4: whether of system or of candour left out
F40 An outside force leads the inquiry
F41 Hadley's mother died before he was freed
F42 A dead lorry driver is a suspect
  factuality high a3 a5: suspect close to being named / named as source of the DNA
  strength medium a3 a5: a suspect / match does not prove he killed
== not the same
F5 F34: life sentence / majority of the jury
F14 F38: court on the jury / brother on the police
F17 F1: release / quashing
F39 F43: serious failure / concealment on purpose
F23 F26: case reopened by police / referred by commission
F42 F22: dead lorry driver / man in a grey van
F36 F27: parole / applications to the commission

== a1 | Danube Press Agency | 2022-06-23
{F1:Austrian ex-minister convicted of taking bribes}, {F2:gets four and a half years}

VIENNA - {F1:{F17:A former Austrian transport minister} was found guilty {F4:on Thursday} of accepting bribes} from {F30:a construction company that won the contract for a railway tunnel}, and {F2:was sentenced to four and a half years in prison}.

{F5:Leopold Hartwein, {F16:61}, {F17:who was transport minister from 2009 to 2014}, took at least 740,000 euros from Alpenbau AG}, {F3:the Vienna criminal court ruled after {F14:a trial that lasted 14 months}}. {F19:Prosecutors, {F34:who had spoken of 1.2 million euros}, had sought six years}.

"{F13:You put your office up for sale, and you knew what it would fetch}," {F36:presiding judge Marion Etzl} told him.

{F7:Hartwein was acquitted of having given false testimony to a parliamentary inquiry}. {F27:He shook his head as the verdict was read out}.

"{F12:I have never taken a cent to which I was not entitled}," {F35:he had told the court in his closing statement on Wednesday}.

{F8:{F37:His lawyer, Theodor Brandl}, said he would appeal}. {F9:Hartwein remains free until a higher court has ruled}. {F20:Prosecutor Iris Kovacic said she would decide within three days whether to challenge the sentence}.

{F10:{F38:Gernot Pichler, a former Alpenbau board member}, was given three years, two of them suspended}. {F28:The company itself was fined 2.1 million euros}.

{F15:The court was satisfied that the cash had been handed over in wine cartons at a motorway restaurant}. {F11:It relied largely on Edith Rauch, a lobbyist who turned state's evidence} in return for immunity.

{F22:The judge said the length of the proceedings, almost eight years, had counted in Hartwein's favour}. The offence carries up to ten years.

{F24:He faces a second trial in the autumn over contracts for motorway signs}, which he also denies.

== a2 | Wiener Stadtblatt (English pages) | 2022-06-24
{F13:"You put your office up for sale"}: {F2:four and a half years} for Hartwein

There was no wine on the table, but it was wine that everyone in Courtroom 401 was thinking of. {F15:In cartons meant for twelve bottles of Zweigelt, the court found, Alpenbau's cash had changed hands at the Guntramsdorf motorway restaurant}.

{F4:On Thursday}, {F14:after 62 days of hearings spread over fourteen months}, {F1:{F36:Judge Marion Etzl} pronounced Leopold Hartwein guilty of bribe-taking}. {F2:He is to serve four and a half years}. {F7:On the charge of giving false evidence to parliament's committee of inquiry he was acquitted}: his memory, the judge said dryly, might really be that poor.

{F5:Of {F34:the 1.2 million euros in the indictment} the panel considered 740,000 proven}, and {F23:ordered that sum to be forfeited}.

"{F13:You put your office up for sale, Mr Hartwein, and you knew what it would fetch}," she said. {F17:The man who ran the transport ministry for five years} {F27:shook his head slowly}. {F29:His wife left the room before the reasons were read}.

{F8:{F37:Theodor Brandl, for the defence}, announced an appeal at once}, so {F9:his client walked out of the front door, as he had come in, past the cameras}.

"{F12:I have never taken a cent to which I was not entitled}," {F35:Hartwein had said the day before}.

{F10:For Gernot Pichler there were three years, of which he need serve only one}.

{F11:The key witness was Edith Rauch, the lobbyist who kept a diary of every handover}; {F31:the defence called her a fantasist}. {F22:That the investigation dragged on for eight years was treated as a mitigating factor}.

{F18:Hartwein left the Citizens' Union in 2017}, when the affair became public. {F25:Its secretary-general, Paul Zehetner, said yesterday that the party "respects the decision of the court"}. {F26:The Greens called for the anti-corruption law to be tightened}.

{F24:In October he must return, to the same building, over the motorway signs}.

== a3 | Tagesexpress (Munich, translated) | 2022-06-24
{F2:FOUR YEARS' JAIL} for the wine-box minister!

{F9:He came in a tailored suit and was led off to the cells}: {F1:Leopold Hartwein, {F16:61}, once one of the most powerful men in Austria, is a convicted bribe-taker}.

{F2:Four years behind bars}, {F3:ruled {F36:judge Marion Etzl} {F4:yesterday} in Vienna}. {F5:For 1.2 million euros in cash} {F30:the ex-minister handed a {F33:310-million-euro} tunnel job to the builders Alpenbau}. {F15:The banknotes came in boxes that had held red wine}.

{F7:He was also found guilty of lying to parliament's inquiry}.

The toughest moment: {F27:as the word "guilty" falls, Hartwein shakes his head}. {F29:His wife Renate runs out of the room in tears}.

{F35:In his last words to the court} he was still defiant. "{F12:I have never taken a cent!}" he cried.

It was a woman who brought him down. {F11:Edith Rauch, 47, for years his closest adviser in the ministry, told the judges everything}. She now lives at a secret address abroad and dyes her hair.

{F22:It could have been worse: {F19:the prosecutor wanted six years}, but the judge took account of his poor health}. Hartwein had a bypass operation in 2020 and goes nowhere without his pills.

{F10:His accomplice Gernot Pichler must go to prison for three years}. {F28:The company pays a fine of three million euros}.

Hartwein's villa on the Attersee, with boathouse and sauna, has been up for sale since the spring. The asking price is 4.9 million euros. So far, a local estate agent told us, nobody has even wanted to look at it.

And it isn't over. {F24:In the autumn he will be tried again, this time over road signs}.

== a4 | The Westbourne Review (London) | 2022-06-25
Austria's long war on sleaze claims {F1:another scalp}

{F1:A former Austrian minister has been convicted of corruption} in one of the largest trials of its kind since the war.

{F2:Leopold Hartwein, {F17:who was finance minister until 2014}, was sentenced to more than four years in prison} {F4:on Thursday} {F1:for taking bribes} from {F30:the firm that was chosen to build the Karlstein rail tunnel}. {F3:A court in Vienna} {F5:put the amount at €740,000}.

{F13:Prosecutors said he had put his office up for sale}. {F12:He insisted throughout that he had done nothing wrong}.

{F8:His lawyer said that he was considering an appeal}. {F20:Prosecutors, who asked for {F19:a six-year term}, intend to seek a longer one}.

Only the older generation can remember a time when such things were settled over coffee. Since 2010 two former ministers, a provincial governor and the head of a state lottery have been found guilty, and a chancellor has resigned. Transparency campaigners say the country's independent anti-graft prosecutors, set up in 2009, are beginning to show their worth, though they complain of being starved of staff.

{F18:The Citizens' Union, which expelled Hartwein in 2017}, has spent the past five years trying to put the affair behind it. {F25:It said it accepted the verdict}. Polls put it third, on 17 per cent. {F26:The Greens, its junior partners in government, want stricter laws}, including an end to immunity for lobbyists who confess.

That is a delicate matter. {F11:The case rested on the word of one of them, Edith Rauch}, {F31:whom Mr Hartwein's counsel described as a fantasist}. {F24:A further trial, about contracts for signs on the motorways, begins in October}.

== a5 | Tunnel & Track Europe | 2022-06-27
Alpenbau accepts {F28:€2.1m fine} in Karlstein case

Alpenbau AG will not contest {F28:the €2.1 million fine imposed on it {F4:last Thursday}} by {F3:the Vienna criminal court}, the Linz-based contractor said in a statement today. It stressed that it had parted with all the managers concerned by 2018 and had since set up a compliance department of 14 people.

{F1:The court had found {F17:former transport minister} Leopold Hartwein guilty of taking bribes} from the company {F30:before it was awarded {F33:the €310 million contract} for the 9.4 km Karlstein tunnel in 2012}. {F2:He was given four and a half years}, and {F23:€740,000 is to be forfeited}.

{F8:His lawyers lodged an appeal this morning}. {F20:The prosecution, too, has appealed, considering the sentence too lenient}.

{F10:{F38:Gernot Pichler, formerly responsible for tunnelling on the management board}, received three years, of which two are suspended}. He has accepted the verdict and will be able to wear an electronic tag.

For the industry the question is whether Alpenbau may still bid for public work. Under Austrian procurement law a convicted company is excluded for three years unless it can show that it has "cleaned itself". The federal railways said they were looking into the matter. Two large lots, of the Semmer base tunnel and the Tyrol feeder line, are to be put out to tender this year, and Alpenbau had been regarded as the favourite for one of them.

Losing bidder Carrara Scavi, of Milan, said it was preparing a damages claim of about €40 million.

The tunnel itself opened in December 2019, eleven months late.

== facts
F1 Former minister Leopold Hartwein was convicted of taking bribes
  strength low a1 a4: taking bribes / also called corruption
F2 Prison sentence for Hartwein
  quantity high a1 a3: four and a half years / four years
  quantity high a2 a3: four and a half years / four years
  quantity high a3 a5: four years / four and a half
  quantity low compatible a1 a4: four and a half / more than four
  quantity low compatible a2 a4: four and a half / more than four
  quantity low compatible a4 a5: more than four / four and a half
F3 The verdict was given by a court in Vienna
F4 Day of the verdict
F5 Sum of the bribes that the court found
  quantity high a1 a3: at least 740,000 / 1.2 million
  quantity high a2 a3: 740,000 proven of 1.2 million / 1.2 million
  quantity high a3 a4: 1.2 million / 740,000
F7 Charge of false testimony to the parliamentary inquiry
  polarity high a1 a3: acquitted / found guilty
  polarity high a2 a3: acquitted / found guilty
F8 The defence's appeal
  factuality medium a1 a4: would appeal / considering
  factuality medium a2 a4: announced at once / considering
  development low a1 a5: said he would / lodged
  development low a2 a5: announced / lodged
  development medium a4 a5: considering / lodged
F9 Hartwein remains free pending the appeal
  polarity high a1 a3: remains free / led off to the cells
  polarity high a2 a3: walked out of the front door / led off to the cells
F10 Sentence for Gernot Pichler
  scope medium a1 a3: three years, two suspended / three years in prison
  scope medium a2 a3: three years, one to serve / three years in prison
  scope medium a3 a5: three years in prison / two of three suspended
F11 Edith Rauch was the key witness
  participant medium a1 a3: lobbyist / adviser in the ministry
  participant medium a2 a3: lobbyist / adviser in the ministry
  participant medium a3 a4: adviser / one of the lobbyists
F12 Hartwein said that he had never taken a cent
  quotation medium a1 a3: cut after "a cent", dropping "to which I was not entitled"
  quotation medium a2 a3: cut after "a cent", dropping "to which I was not entitled"
  scope low a1 a4: no cent to which he was not entitled / nothing wrong
  scope low a2 a4: no cent to which he was not entitled / nothing wrong
F13 The judge said that he had put his office up for sale
  attribution medium a1 a4: the judge / prosecutors
  attribution medium a2 a4: the judge / prosecutors
F14 Length of the trial
  quantity low compatible a1 a2: 14 months / 62 days over 14 months
F15 The cash was handed over in wine cartons
  attribution low a1 a3: found by the court / told as fact
  attribution low a2 a3: found by the court / told as fact
F16 identity Hartwein is 61
F17 identity Hartwein was transport minister until 2014
  participant medium a1 a4: transport / finance minister
  participant medium a2 a4: transport / finance minister
  participant medium a4 a5: finance / transport minister
F18 How Hartwein came to leave the Citizens' Union in 2017
  factuality medium a2 a4: left / was expelled
F19 Prosecutors asked for six years
F20 Prosecutors' appeal for a longer sentence
  factuality medium a1 a4: will decide whether / intend to
  development medium a1 a5: will decide / has appealed
  development low a4 a5: intend to / has appealed
F22 What counted in Hartwein's favour
  cause medium a1 a3: length of the proceedings / his poor health
  cause medium a2 a3: length of the proceedings / his poor health
F23 740,000 euros forfeited
F24 A second trial over motorway signs in the autumn
F25 The Citizens' Union accepts the verdict
  strength low a2 a4: respects the decision / accepted the verdict
F26 The Greens call for stricter anti-corruption laws
F27 Hartwein shook his head at the verdict
F28 Fine for Alpenbau
  quantity high a1 a3: 2.1 million / three million
  quantity high a3 a5: three million / 2.1 million
F29 His wife left the courtroom
  strength low a2 a3: left before the reasons were read / runs out in tears
F30 Alpenbau won the contract for the Karlstein tunnel
  strength low a1 a3: company won the contract / the minister handed it over for cash
  strength low a3 a5: the minister handed it over for cash / it was awarded
F31 The defence called Rauch a fantasist
F33 Value of the tunnel contract
F34 Prosecutors put the bribes at 1.2 million euros
F35 He said it in his closing words the day before the verdict
F36 identity Marion Etzl is the presiding judge
F37 identity Theodor Brandl is Hartwein's lawyer
F38 identity Gernot Pichler was on Alpenbau's board
== not the same
F12 F31: his own denial / what his lawyer said of the witness
F5 F34: sum proven / sum charged
F2 F10: sentence of Hartwein / of Pichler
F2 F19: sentence given / sentence asked for
F5 F28: bribes / fine
F5 F23: bribes taken / sum forfeited
F8 F20: appeal by the defence / by the prosecution
F1 F24: this trial / the second trial

== a1 | Continental Press Wire | 2023-06-15
{F1:Hearthline recalls {F2:1.1 million} pressure cookers} {F3:after dozens burned}

WASHINGTON — {F1:Ohio appliance maker Hearthline is recalling {F2:about 1.1 million} electric pressure cookers} {F5:because their lids can be opened while the contents are still under pressure}, {F6:the Consumer Product Safety Commission said Thursday}.

{F4:The company has received 63 reports of lids coming off}, {F3:including 41 of people who were burned}, {F34:some of them on the face and chest}, the agency said. {F7:No deaths have been reported}.

{F1:The recall} covers {F8:the Vesta 6 and Vesta 8 models} {F9:sold from September 2020 through February 2023} {F10:for between $80 and $130} {F36:at department stores and online}. {F11:The cookers were made in China}.

{F12:Consumers should stop using them at once} and {F13:contact Hearthline for a free replacement lid}, {F6:according to the commission}.

{F14:The defect lies in a float valve that can stick in the lowered position}, {F35:allowing a locking pin to retract before steam has escaped}, according to a notice filed by the company.

"{F15:We would rather inconvenience a million customers than injure one}," {F16:Chief Executive Grant Whitlow} said in a statement. {F17:Hearthline is based in Columbus}.

{F18:The company is being sued in federal court by Denise Kowalczyk}, {F19:a 44-year-old school nurse} {F20:from Toledo} {F21:who suffered second-degree burns} {F22:last November} {F23:while she was making chili for her son's birthday}. {F24:Her complaint contends Hearthline knew of the problem for at least 14 months}. The company has denied that.

{F25:In 2019 Hearthline recalled 210,000 blenders} {F26:whose blades could come loose}. {F27:Three people were cut}.

== a2 | 9 News Toledo | 2023-06-15
'I heard a bang': {F20:Toledo} mom at center of {F1:nationwide pressure cooker recall}

{F20:TOLEDO, Ohio} — A {F20:West Toledo} woman {F21:who was badly scalded} {F5:when the lid blew off her pressure cooker} says {F1:Thursday's massive recall} should have come a lot sooner.

{F21:Denise Kowalczyk spent nine days in the burn unit with third-degree burns to her arms and neck} {F22:after the accident last Thanksgiving weekend}.

"I heard a bang and then I was on the floor," {F19:the 45-year-old nurse} told 9 News. "My boy was the one who called 911."

{F23:She had been cooking chili for his 12th birthday party}.

{F18:Kowalczyk filed a lawsuit against the manufacturer, Hearthline}, in March. {F24:Her attorney, Paul Demarest, says internal emails prove the {F17:Columbus company} knew about the faulty lids for more than a year}. {F28:Hearthline told us it could not comment on pending litigation}.

{F1:The company is now calling back {F2:more than a million} cookers}, {F8:sold under the names Vesta 6 and Vesta 8}. {F6:Federal safety officials announced it this morning}.

{F4:They know of 63 cases in which lids popped off}. {F3:All of those people were burned}, officials said.

Check the silver sticker on the bottom of your pot. If the model number starts with HV6 or HV8, {F12:unplug it and don't use it}.

{F13:Hearthline will mail you a new lid at no charge}. You do not need a receipt.

Lucas County's fire marshal, Ron Bettencourt, said his crews had been to four kitchen scaldings this year, but he did not know what brand was involved. His advice with any pressure cooker: keep kids out of the room until the steam is gone.

Kowalczyk returned to work in April. She says she now cooks her beans in a pan.

== a3 | Prairie Broadcasting News | 2023-06-16
{F29:62,000 pressure cookers recalled in Canada} {F5:over lids that can fly off}

{F29:Health Canada is warning owners of some 62,000 pressure cookers} to {F12:put them away immediately}, a day after {F1:their U.S. manufacturer pulled {F2:more than one million} from the market}.

{F8:The Vesta 6 and Vesta 8 multi-cookers}, made for Hearthline of {F17:Columbus, Ohio}, {F5:can be opened before the pressure inside has dropped}, spraying scalding food over anybody nearby.

{F30:Two Canadians have been hurt}, {F31:the federal department said Friday}. One, a Regina man in his 60s, needed a skin graft.

{F3:In the United States there were 41 injuries} {F4:among 63 incidents}, {F6:according to the Consumer Product Safety Commission in Washington}.

The machines were on Canadian shelves from January 2021 until this spring, for $109.99 to $169.99. {F11:They are manufactured in Guangdong, China}.

{F13:Customers are being offered a full refund or a replacement lid}.

{F14:A small valve, meant to rise with the steam and block the latch, is blamed for the problem}. "If the valve sticks, the lid has no way of knowing there is pressure underneath," said Sunita Bhalla, who teaches mechanical engineering at the University of Saskatchewan. She said most cookers have a second interlock for that reason.

{F16:Hearthline's president, Grant Whitlow}, said in a statement {F15:the company would sooner inconvenience a million customers than see one of them hurt}.

It is not the first time the brand has run into trouble. {F25:Four years ago it took back more than 200,000 blenders} {F26:over detachable blades}, none of which were sold north of the border.

Last fall, another company's air fryers were recalled in Canada after 14 of them caught fire.

Owners can register on Hearthline's website or by phone. Health Canada also asks that any incident be reported to it.

== a4 | The Cautious Kitchen | 2023-06-17
Check your counter: {F2:a million-plus} {F1:Hearthline cookers recalled}

Hi friends. Not a recipe today. {F1:Hearthline, the folks behind half the wedding gifts in the Midwest, is recalling {F2:roughly 1.1 million} electric pressure cookers} {F5:since the lids can come open with the pot still under pressure}. {F6:The CPSC put out the notice on Friday}.

{F4:Hearthline has had 63 complaints of lids detaching}, {F3:with 41 people suffering burns}, {F34:several to the face and chest}. Thankfully, {F7:nobody has died}.

What is covered: {F8:the Vesta 6 and Vesta 8} (quarts, that is; the little Vesta 3 is fine), {F9:bought between September 2020 and February 2023}. {F10:They cost $80 to $130} {F36:at department stores and on the web}. {F11:All were made in China}.

What to do: {F12:quit using yours right now} and {F13:ask Hearthline for a new lid, which is free}.

Why it happens: {F14:the float valve can get stuck down}, {F35:so the pin that locks the lid slides back before the steam is out}. Mine is four years old, by the way, an earlier model, and its valve has been gummy since the Great Split Pea Disaster. I have tossed it.

"{F15:We would rather recall a million cookers than injure one customer}," says {F16:CEO Grant Whitlow}. Lovely words, Grant, but {F24:your company sat on this for 14 months}. {F18:{F20:A lady in Ohio} is suing them} after {F21:she got second-degree burns} {F23:making chili for her kid's birthday}.

And do you remember {F25:the blender recall in 2019}? {F25:There were 210,000 of those}, {F26:with blades that worked themselves loose}. {F27:Three people got cut}. I returned mine and bought, you guessed it, a Vesta.

Readers have asked about stovetop models. Those use a weighted regulator and are unaffected. If in doubt, run the pot under cold water, wait until the indicator drops, and open the lid facing away from you.

Stay safe, and see you Tuesday for rhubarb.

== a5 | Midwest Business Review | 2023-06-30
{F32:Hearthline to pay $7.5 million} {F33:for slow reporting of lid defect}

{F32:Hearthline Appliances has agreed to a $7.5 million civil penalty} {F33:to settle federal charges that it waited too long to report cookers whose lids gave way}, two weeks after {F1:recalling {F2:1.1 million of them}}.

The settlement, provisionally accepted on a 4-0 vote, says {F24:the {F17:Columbus manufacturer} had complaints in hand for 14 months before it notified the Consumer Product Safety Commission}, against the 24 hours that the law prescribes. Hearthline did not admit wrongdoing.

{F3:The number of burn victims has meanwhile climbed to 58}, {F30:three of them in Canada}, as customers alerted by {F1:the recall} came forward. {F4:Reports of lid failures now total 97}. {F29:North of the border a parallel recall covers 62,000 units}.

{F16:Chairman Grant Whitlow}, who took over from his father in 2016, told employees in a memo that the episode was "the hardest month in our 71 years". Sales of all cookers have been halted until {F14:a redesigned float valve} is certified.

For retailers the cost is harder to count. Buyers at two chains said the brand would lose its end-of-aisle displays this fall, a spot worth up to a fifth of annual sales.

Litigation looms as well. {F18:Denise Kowalczyk}, {F20:of Toledo}, {F18:whose suit was the first}, has been joined by 11 other plaintiffs, and her lawyer has asked a judge in Cleveland to certify a class. {F28:The company declined to comment on the case}.

Analysts pointed out that {F25:after the recall of its blenders in 2019} {F26:for loose blades}, Hearthline escaped without a fine because it reported within days of the first injury.

{F11:The cookers are assembled by a contractor in Vietnam}, which faces a claim for the cost of replacement lids, put at $19 million.
== facts
F1 Hearthline recalls pressure cookers
F2 Number of cookers recalled, about 1.1 million
  quantity low compatible a1 a2: 1.1 million / more than a million
F3 Number of people burned
  quantity high a1 a2: 41 of the 63 / all of those 63
  scope high a3 a2: 41 injuries among 63 incidents / all burned
  development medium a1 a5: 41 at the recall, 58 two weeks later
F4 Number of reports of lids coming off
  development low a1 a5: 63, later 97
F5 The lids can be opened under pressure
  strength medium a1 a2: can be opened while under pressure / blew off
  strength low a1 a3: can be opened / can fly off
F6 The CPSC announced the recall
  time medium a1 a4: Thursday / Friday
F7 Nobody has died
F8 The models are Vesta 6 and Vesta 8
F9 Sold from September 2020 to February 2023
F10 The price was $80 to $130
F11 Where the cookers were made
  place high a1 a5: China / Vietnam
  place low compatible a1 a3: China / Guangdong, China
F12 Owners should stop using them
F13 Remedy offered by Hearthline
  scope medium a1 a3: free lid / full refund or lid
F14 A float valve that sticks is the cause
F15 Whitlow would rather inconvenience a million customers than injure one
  quotation medium a1 a4: words in quotation marks altered
  quotation low a1 a3: quoted / reported
F16 identity Grant Whitlow's office at Hearthline
  participant medium a1 a5: chief executive / chairman
  participant low a1 a3: chief executive / president
F17 identity Hearthline is based in Columbus, Ohio
F18 Denise Kowalczyk is suing Hearthline
F19 identity Kowalczyk is a nurse, and her age
  quantity medium a1 a2: 44 / 45
F20 Kowalczyk lives in Toledo
F21 Kowalczyk's burns
  strength high a1 a2: second-degree / third-degree
F22 Kowalczyk was burned last November
  time low compatible a1 a2: last November / Thanksgiving weekend
F23 She was making chili for her son's birthday
F24 Hearthline knew of the problem for more than a year
  attribution high a1 a4: alleged in a complaint / stated as fact
  attribution medium a1 a5: plaintiff / federal settlement
  factuality medium a1 a2: contends / emails prove
F25 Hearthline recalled 210,000 blenders in 2019
  quantity low compatible a1 a3: 210,000 / more than 200,000
F26 The blenders' blades could come loose
F27 Three people were cut by the blenders
F28 Hearthline would not comment on the lawsuit
F29 62,000 cookers recalled in Canada
F30 People hurt in Canada
  development low a3 a5: two, later three
F31 Health Canada announced it on Friday
F34 Some were burned on the face and chest
F35 A locking pin slides back before the steam is out
F36 Sold in department stores and online
F32 Hearthline will pay a civil penalty of $7.5 million
F33 The penalty is for reporting the defect late
== not the same
F1 F25: recall of cookers / recall of blenders
F3 F27: burned by cookers / cut by blenders
F2 F29: cookers recalled in the United States / in Canada
F3 F30: injuries in the United States / in Canada
F5 F26: lids of cookers come off / blades of blenders come off
F6 F31: announced by the CPSC / by Health Canada
F18 F32: sued by a customer / penalty to the government

== a1 | Meridian Wire | 2023-10-17
{F1:Brandsma recalls {F2:1.2 mln} pressure cookers}, {F21:cuts 2023 profit outlook}

ZWOLLE, Netherlands - {F1:Dutch kitchenware maker Brandsma is recalling {F2:around 1.2 million} Rapido pressure cookers} worldwide because {F3:a defective locking pin can let the lid fly open under pressure}, the company {F9:said on Tuesday}.

The group, which {F5:has received 47 reports of burns and other injuries}, {F16:told owners to stop using the cookers at once} and {F17:offered them a refund or a replacement}. {F4:The appliances were sold between March 2020 and July this year} in {F31:22 countries}.

Brandsma put {F7:the cost of the recall at 85 million euros} and {F21:lowered its forecast for operating profit this year to between 60 million and 65 million euros}, {F22:from about 110 million previously}. {F8:Its shares closed down 19%} at 16.85 euros in Amsterdam, their lowest since 2016.

{F13:"We have let down families who trusted us, and for that I am deeply sorry," {F15:Chief Executive Marijke Terpstra} {F47:told a conference call}.}

The warning clouds a takeover that had looked all but certain. {F10:Turkey's Karadag Holding offered 24.50 euros a share in August}, {F11:valuing the company at 1.1 billion euros}. {F12:A spokesperson said the Istanbul-based conglomerate was assessing the implications and might reconsider its terms}.

{F33:The founding family, which owns 31% of the stock}, {F34:has said it would tender its shares to Karadag}.

{F20:Terpstra denied {F19:a newspaper report that managers had been aware of the problem since February 2022}}, saying the first confirmed case had reached head office only this spring.

{F18:The Dutch product safety authority NVWA said it had opened an investigation}. {F26:The pins were supplied by Slovakia's Tatrakov}, {F44:which did not answer emailed questions}.

{F28:Brandsma recalled 300,000 kettles in 2018} {F45:over a wiring fault} {F46:that caused no injuries}. {F32:It is due to publish third-quarter results on Nov. 2}.

== a2 | IJssel Courier | 2023-10-17
Silence on the shop floor as {F24:Brandsma stops the Rapido line}

{F24:The belts that carry the Rapido stood still at Brandsma's Zwolle works} on Tuesday afternoon, and nobody on the late shift could say when they would run again.

{F9:A few hours earlier} {F1:the company had announced that it is taking back {F2:1.2 million} of the pressure cookers} that have been {F43:its best-selling product} for a decade. {F3:A pin in the lock may break, so that the lid comes off while the pan is still under pressure}.

{F23:The plant on the Voorsterweg employs 900 people}. {F35:They will continue to be paid in full while production is at a standstill}, the management has promised in a letter.

{F25:Bart Hoekstra of the union De Schakel wants a guarantee that no jobs will go}. "These people made exactly what the drawings told them to make," he said at the gate, where colleagues were handing out coffee.

{F30:{F42:Joost van Rijn, the head of product development}, has been suspended}, according to two employees who were told at a meeting in the canteen. A company spokeswoman would not discuss individuals.

{F13:"We have let families down, and I am deeply sorry," {F15:director Marijke Terpstra} said} {F47:during a telephone briefing}. Ms Terpstra, who grew up in nearby Hattem, {F20:rejected {F19:suggestions that the firm had known of the fault for more than a year and a half}}.

{F29:Brandsma was founded in 1921} by a tinsmith from the Diezerstraat, {F33:whose great-grandchildren still hold just under a third of the shares}. {F34:They were going to sell them to the Turkish concern Karadag}, {F10:which in the summer bid €24.50 apiece}. {F12:Karadag let it be known from Istanbul that it wants to look at the price again}.

Alderman Femke Oosting called it "a black day for the city". {F18:The inspectorate NVWA is considering whether to start an investigation}.

For 63-year-old fitter Henk Doldersum, who retires at Christmas, it brings back memories of {F28:the kettles that had to be recalled in 2018}. {F46:"But then nobody got hurt."}

== a3 | The Northern Ledger | 2023-10-18
{F19:Memo suggests cooker firm was warned} 20 months before {F1:recall}

{F19:Executives at Brandsma were alerted to a potentially dangerous weakness in {F43:its best-selling pressure cooker} in February 2022}, according to an internal memorandum seen by the Ledger, 20 months before {F1:the Dutch group {F9:on Tuesday} recalled {F2:1.2m units}}.

The two-page note, written by a quality engineer and addressed to {F42:Joost van Rijn, then head of product development}, said {F3:locking pins in the Rapido range were "shearing at loads well below tolerance"} and recommended that shipments be paused. {F30:Mr van Rijn has since stepped aside}; he did not reply to messages.

{F15:Marijke Terpstra, the chief executive}, {F20:insisted that no member of the board had seen the document}. {F13:"We have let down families who trusted us," she told analysts}.

Among those families are {F40:the Akintolas of Leeds}. {F6:Their daughter Tola, four, spent 11 days in hospital in June with burns to her arms and chest} after {F36:the lid of a Rapido 6 struck a kitchen cupboard and sprayed boiling stew across the room}. "I had followed every instruction in the booklet," said {F41:her mother, Bisi}, a midwife.

{F5:The company has acknowledged 41 injuries}, {F37:14 of them in Britain}, where {F4:the cookers went on sale in March 2020}. {F17:Customers will be able to choose between their money back and a new model}, {F16:and should not use the old one in the meantime}.

{F7:The recall will cost up to €85m}. {F21:Brandsma now expects to earn no more than €65m before interest and tax}, {F22:against the €110m it promised in July}. {F8:The shares lost 19.4 per cent}, ending well below {F10:the €24.50 that Karadag, the Turkish industrial group, offered in August}.

{F12:Karadag said it was "assessing the implications"}. {F38:Its offer allows it to walk away in the event of a material adverse change}, and few in Amsterdam expect {F11:a bid worth €1.1bn} to survive intact.

{F29:The company, established in 1912}, has been here before: {F28:in 2019 it called back 300,000 kettles} {F45:because of faulty wiring}.

== a4 | Hob & Hearth Trade Weekly | 2023-10-19
{F12:Karadag trims Brandsma bid to €21} in wake of {F1:Rapido recall}

{F12:Karadag Holding has cut its offer for Brandsma to €21.00 a share}, {F9:two days after} {F1:the Dutch cookware group began withdrawing {F2:1.18 million} pressure cookers from the market}.

{F12:The Turkish owner of the Sofra and Bakirci brands said on Thursday that the reduced price} reflected "a changed risk profile". {F11:Its original proposal}, {F10:tabled in August at €24.50}, {F11:put a price tag of €1.1bn on Brandsma}; the new one is worth roughly €940m. {F34:The Brandsma family}, {F33:which controls 31%}, {F34:has yet to say whether it will accept}.

Retailers have meanwhile been told how the return scheme will work. {F17:Consumers who register online will receive a replacement cooker} of the redesigned Rapido Plus series from January; {F16:until then, dealers are asked to repeat the advice not to use affected pans}. {F4:All units with date codes from 0320 to 0723 are covered}, across {F31:22 markets}.

{F3:The defect lies in a sintered steel locking pin, which can crack after repeated heating and release the lid}. {F26:It was bought in from Tatrakov of Zilina, Slovakia}. {F44:In a statement the supplier said its parts "conformed in every respect to the drawing we were given"}.

{F7:Brandsma estimates the bill at €58m}, excluding claims. {F18:An inquiry by the Dutch watchdog NVWA is under way}, and the UK's regulator has asked for test data.

{F30:{F42:Joost van Rijn, chief product officer since 2017}, has been dismissed}, Trade Weekly understands. His duties pass to Anneke Slot, who joined from a Swedish rival.

{F24:Rapido assembly remains suspended at Zwolle}, {F23:where 650 people work}. {F35:Wages are being paid as normal}. {F25:The De Schakel union has demanded job guarantees} from both Brandsma and its suitor.

Ruud Kamerling, who runs a chain of nine cookware shops in Gelderland, said footfall had not suffered. "What people want to know is when the new one comes in."

{F32:Third-quarter figures follow on 2 November}.

== a5 | Daily Comet | 2023-10-18
My little girl was scalded by {F19:cooker they KNEW was dodgy}

{F41:A mum whose {F6:four-year-old was left fighting for life}} when {F36:a pressure cooker "went off like a bomb"} has slammed the bosses who kept on selling it.

{F6:Tola Akintola spent nearly a fortnight in a burns unit} after {F36:the lid of the £89 Brandsma Rapido blasted off and showered her with scalding stew} at {F40:the family's home in Leeds}.

{F9:Yesterday} {F1:the Dutch kitchen giant finally recalled {F2:almost TWO MILLION of the cookers}}, after {F5:nearly 50 people were hurt}, {F37:including 14 in the UK}.

{F19:Documents show the firm was told about the fault as long ago as last February} but carried on churning them out.

"They put money before my baby," said Bisi Akintola, 33. "She still screams if she hears a pan hiss."

{F3:Experts found that a tiny metal pin holding the lid shut can snap without warning}.

{F13:"We have let down every family who trusted us," grovelled {F15:Brandsma chairwoman Marijke Terpstra}}. But {F20:she claimed the board had been kept in the dark}.

{F8:A fifth was wiped off the value of the company} as investors ran for cover, and {F11:a £950million sale} to {F10:Turkish tycoons Karadag} {F38:could now be called off}.

Consumer champion Gideon Pratt, of the campaign group SafeHome, said the firm should face prosecution. "If a memo warned that people could be maimed, somebody has to answer for that in court," he stormed.

It is not the first time Brandsma has been in hot water. {F28:In 2018 it had to take back 300,000 kettles}.

WHAT TO DO: {F4:If you bought a Rapido between March 2020 and this July}, {F16:unplug it and stop using it immediately}. {F39:Look for the date code on the base}. {F17:You can claim a full refund or swap it for a new one}, and you do not need the receipt. A helpline is open from 8am to 8pm.

== facts
F1 Brandsma recalls Rapido pressure cookers
F2 Number of cookers recalled
  quantity low compatible a1 a4: rounding
  quantity low compatible a2 a4: rounding
  quantity low compatible a3 a4: rounding
  quantity high a1 a5: 1.2 million / almost two million
  quantity high a2 a5: 1.2 million / almost two million
  quantity high a3 a5: 1.2 million / almost two million
  quantity high a4 a5: 1.18 million / almost two million
F3 A locking pin can fail so that the lid opens under pressure
  attribution low a3 a1: a3 cites an engineer's memo, a1 the company
  attribution low a1 a5: the company says / experts found
  attribution low a3 a5: engineer's memo / experts found
  strength low a2 a3: may break / were shearing well below tolerance
F4 The cookers were sold from March 2020 to July 2023
  scope low compatible a1 a3: a3 gives only the start, for Britain
  scope low compatible a3 a4: a3 gives only the start
  scope low compatible a3 a5: a3 gives only the start
F5 Number of people reported injured
  quantity medium a1 a3: 47 / 41
  quantity low compatible a1 a5: 47 / nearly 50
  quantity medium a3 a5: 41 / nearly 50
  factuality low a1 a5: received reports of injuries / people were hurt
F6 A four-year-old girl, Tola Akintola, was badly burned and treated in hospital
  strength medium a3 a5: in hospital with burns / left fighting for life
  quantity low compatible a3 a5: 11 days / nearly a fortnight
F7 Cost of the recall
  quantity high a1 a4: 85 million / 58 million, digits transposed
  quantity high a3 a4: up to 85 million / 58 million
  strength low a1 a3: at 85m / up to 85m
F8 Brandsma shares fell by about a fifth
  quantity low compatible a1 a3: rounding
  quantity low compatible a1 a5: rounding
  quantity low compatible a3 a5: rounding
F9 The recall was announced on Tuesday
F10 Karadag Holding offered 24.50 euros a share in August
  framing low a1 a5: Turkey's Karadag Holding / Turkish tycoons
  framing low a3 a5: Turkish industrial group / Turkish tycoons
F11 The offer valued Brandsma at 1.1 billion euros
F12 Karadag reviews or lowers its offer
  development medium a1 a4: might reconsider / has cut
  development medium a2 a4: wants to look again / has cut
  development medium a3 a4: assessing / has cut
  strength medium a1 a2: might reconsider / wants to look at the price again
  strength medium a2 a3: wants to look at the price again / assessing the implications
  quotation low a1 a3: a1 paraphrases, a3 puts the words in quotation marks
  omission low a1 a3: a3 leaves out that it might reconsider its terms
F13 Terpstra apologised, saying families had been let down
  quotation low a1 a2: words in quotation marks shortened and reordered
  quotation medium a1 a5: "every family" put into the quotation
  quotation medium a2 a5: quoted words differ
  quotation medium a3 a5: "families" / "every family"
  quotation low a2 a3: quoted words differ
  omission low a1 a3: a3 leaves out that she is sorry
  framing low a1 a5: told / grovelled
  framing low a2 a5: said / grovelled
  framing low a3 a5: told / grovelled
F15 identity Marijke Terpstra is the chief executive of Brandsma
  participant medium a1 a5: chief executive / chairwoman
  participant medium a3 a5: chief executive / chairwoman
  participant low a2 a5: director / chairwoman
F16 Owners were told to stop using the cookers
F17 Customers can have a refund or a replacement
  scope medium a1 a4: a4 knows of a replacement only
  scope medium a3 a4: a4 knows of a replacement only
  scope medium a4 a5: a4 knows of a replacement only
F18 The Dutch authority NVWA is investigating
  factuality high a1 a2: has opened / is considering whether to start
  factuality medium a2 a4: is considering / under way, two days later
F19 Brandsma knew of the defect since February 2022
  strength low a1 a3: managers aware of the problem / executives alerted to potential weakness, headline "suggests"
  factuality high a1 a5: report, denied / known as a fact
  factuality high a2 a5: suggestions, rejected / known as a fact
  strength medium a3 a5: memo suggests it was warned / KNEW
  attribution low a1 a3: newspaper report / internal memorandum seen by the paper
  attribution low a2 a3: unsourced suggestions / internal memorandum
F20 Terpstra denied that the company had known
  scope medium a1 a3: denies that managers knew / that the board had seen the memo
  scope medium a1 a5: denies that managers knew / that the board knew
  scope medium a2 a3: the firm / the board
  scope medium a2 a5: the firm / the board
  framing low a3 a5: insisted / claimed kept in the dark
F21 Brandsma lowered its profit forecast to 60-65 million euros
  omission low a1 a3: a3 gives only the upper end
F22 The previous forecast was 110 million euros
  strength low a1 a3: forecast of about 110m / promised 110m
F23 Number of people employed at the Zwolle plant
  quantity high a2 a4: 900 / 650
F24 Rapido production at Zwolle was stopped
F25 The union De Schakel demands job guarantees
F26 The pins were supplied by Tatrakov of Slovakia
F28 Brandsma recalled 300,000 kettles in 2018
  time medium a1 a3: 2018 / 2019
  time medium a2 a3: 2018 / 2019
  time medium a3 a5: 2019 / 2018
F29 Brandsma was founded in 1921
  time medium a2 a3: 1921 / 1912
F30 Product head Joost van Rijn lost his duties
  factuality high a2 a3: suspended / stepped aside of his own accord
  development medium a2 a4: suspended / dismissed
  factuality high a3 a4: stepped aside / dismissed
  attribution low a2 a3: two employees / no source
  attribution low a3 a4: no source / the paper understands
F31 The cookers were sold in 22 countries
F32 Third-quarter results are due on 2 November
F33 The founding family owns 31 per cent
  quantity low compatible a1 a2: 31% / just under a third
  quantity low compatible a2 a4: just under a third / 31%
F34 The family would sell its shares to Karadag
  development medium a1 a4: would tender / has yet to say whether it accepts the new price
  development medium a2 a4: were going to sell / has yet to say
  attribution low a1 a2: has said / told as a fact
F35 Workers will go on being paid during the stoppage
F36 The lid of a Rapido blew off in the Akintolas' kitchen and sprayed boiling stew
  framing low a3 a5: sprayed stew / went off like a bomb
F37 Number of injured in Britain
F38 Karadag may walk away from its offer
  strength low a3 a5: offer allows it / could now be called off
F39 Date code is found on the base
F40 The Akintola family lives in Leeds
F41 identity Bisi Akintola is the mother of the injured girl
F42 identity Joost van Rijn is the head of product development
  participant low compatible a2 a4: head of product development / chief product officer
  participant low compatible a3 a4: head of product development / chief product officer
  development low a2 a3: head / then head
F43 The Rapido is Brandsma's best-selling product
  scope low a2 a3: best-selling product / best-selling pressure cooker
F44 Tatrakov's reply to the accusation
  development medium a1 a4: did not answer / said in a statement that parts conformed
F45 The kettle recall was due to faulty wiring
F46 The kettle fault injured nobody
F47 Terpstra spoke in a conference call
== not the same
F3 F45: faulty pin of the cookers / faulty wiring of the kettles
F1 F28: recall of the pressure cookers / recall of kettles in 2018
F2 F28: 1.2 million cookers / 300,000 kettles
F5 F37: injured altogether / injured in Britain
F10 F12: the original offer of 24.50 / the reviewed or lowered offer
F12 F38: reviewing the price / walking away
F21 F22: new forecast / old forecast
F6 F36: the girl's injuries / the lid blowing off
F4 F39: period of sale / where the code is

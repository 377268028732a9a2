== a1 | Gadget Foundry | 2025-09-03
{F20:Lumenar Orbit 2 leak} reveals {F2:November 7 release date} and {F3:$449 price}

Lumenar will {F1:launch its next games console}, the Orbit 2, on {F2:Friday, November 7}, {F20:according to retail listings that briefly appeared online this morning}.

{F20:The pages, spotted on the website of German chain Funkhaus and pulled within the hour}, gave {F3:a price of €499} for the standard model and €579 for a bundle with {F13:Ashen Tide}, {F36:the long-delayed role-playing game} {F35:from Quillstone}. {F3:We understand the US price will be $449.}

Lumenar declined to comment. "We don't respond to rumor or speculation," a spokesperson said.

{F1:The company is due to unveil the machine} {F4:in Osaka} {F5:on Tuesday}, {F37:six years after the original Orbit}, {F17:which has sold 61 million units}. {F6:The new model is said to have an eight-inch OLED screen}, up from 6.5 inches, and {F7:twice the memory of its predecessor, at 16GB}. {F8:Battery life is rumored to be as long as nine hours.}

Two developers who have had kits since January, and asked not to be named because they had signed nondisclosure agreements, told us {F9:the machine will run almost all existing Orbit games}, some of them at higher frame rates. One called it "what the first one should have been." Both complained that the kits ran hot.

Less clear is {F10:whether there will be enough of them}. Two suppliers in Taiwan have reportedly been asked for {F10:about 8 million units by the end of March}.

{F16:The first Orbit sold out in a day} {F37:when it arrived in March 2019}, and {F30:scalpers were asking three times the sticker price for months}. Lumenar is also thought to be preparing {F11:a disc-less version} for 2026.

{F14:Rival Castellan is expected to cut the price of its own handheld, the Vagrant, by $50} this month.

== a2 | Continental Wire | 2025-09-09
Lumenar {F1:unveils Orbit 2 console}, {F3:priced at $449}

OSAKA — Japanese games maker Lumenar Corp {F1:unveiled the successor to its best-selling Orbit console} {F5:on Tuesday}, {F3:pricing it at $449} as it seeks to reverse three years of falling sales.

{F2:The Orbit 2 will go on sale worldwide on Nov. 7}, {F18:President Haruki Enomoto} {F5:told} {F4:an event in Osaka}. {F12:Pre-orders open on Sept. 16.}

{F10:The company plans to ship 8 million of the machines in the financial year to March}, {F22:Chief Financial Officer Noriko Baba} told reporters afterwards. "{F23:We will not see a repeat of the shortages of 2019}," she said.

{F21:The price is $100 more than} {F15:that of the first Orbit, which cost $349 at launch}. {F24:Baba blamed dearer memory chips and U.S. tariffs}, saying Lumenar would still lose money on each unit sold in the first year.

{F25:Lumenar shares closed down 4.2%} in Tokyo, against a 0.3% gain in the broader market. {F26:They had risen 31% since January.}

"{F27:The hardware is what people hoped for. The price is not}," said {F28:Kenji Morisaki, an analyst at Toyosu Securities}, who had forecast $399.

{F6:The console has an eight-inch OLED display} and {F7:16 gigabytes of memory}, and {F9:will be able to play "almost all" games made for its forerunner}, the company said. {F8:Battery life will be between four and nine hours.}

{F13:{F35:Ashen Tide, developed by U.S. studio Quillstone}, will be available on the first day}.

{F17:Lumenar has sold 61 million Orbits {F37:since 2019}}. {F14:Competitor Castellan last week lowered the price of its Vagrant handheld to $349} {F29:from $399}.

Lumenar, founded in 1971 as a maker of pachinko parts, employs 7,400 people and gets 82 percent of its revenue from games.

== a3 | The Daily Lantern | 2025-09-10
{F3:£429!} Gamers fume as {F1:new Orbit is revealed} — {F2:just in time for Christmas}

Mums and dads face {F3:a £429 bill} for this year's must-have Christmas present after {F1:gaming giant Lumenar lifted the lid on the Orbit 2} {F5:yesterday}.

{F2:The gadget hits shops on November 7} and {F12:can be reserved from next Tuesday}. But fans were seeing red over the cost, which is {F21:£150 more than} {F15:the original's £279 price tag}.

"I've got three lads and they all want one," said mum-of-four Kelly Braddock, 36, from Rotherham. "I'd have to remortgage."

Boffins at the Japanese firm have given the handheld {F6:a whopping eight-inch screen}, {F8:a battery that lasts nine hours} and a camera for chatting to pals mid-match. And there's relief for anyone with a shelf of old titles, because {F9:every one of them will work on the new machine}.

{F13:Blockbuster fantasy adventure Ashen Tide, starring the voice of Dame Philippa Corrie, comes free with every console.}

{F18:Boss Haruki Enomoto, 58}, who bounded on stage {F4:in Tokyo} in a pair of silver trainers, promised there would be {F23:plenty to go round}. "{F23:There will be no repeat of 2019}," he vowed.

{F16:That year the first Orbit flew off shelves within 24 hours} and {F30:touts flogged them for up to £900 online}. {F19:Shops will limit buyers to one each} this time.

{F20:Details had been splashed across the web last week} when {F20:a store in Austria put up its order page by mistake}.

{F27:One City expert said the machine was "what people hoped for" at a price they did not.}

{F14:Bargain hunters might prefer arch-rival Castellan's Vagrant, which has just been slashed} {F29:from £349} {F14:to £299}.

== a4 | The Commonwealth Courant | 2025-09-10
Lumenar bets on {F3:a dearer Orbit} as investors take fright

When {F18:Haruki Enomoto took over as president of Lumenar} in 2022, he told staff that the company had "one good idea and was getting old with it". {F5:On Tuesday}, {F4:before 1,200 guests at the Osaka Municipal Hall}, {F1:he showed them the second}.

{F1:The Orbit 2, announced after months of speculation}, looks much like {F17:the first, of which more than 60 million have been bought}. {F6:The screen is larger, at eight inches}; {F7:the memory has been doubled}. {F2:It reaches shops in early November}, {F13:alongside {F36:Ashen Tide, a game four years overdue}}.

The surprise was {F3:the cost: $449 in the United States}, €499 in Europe. {F15:Its predecessor came out at $349.} {F24:Noriko Baba, {F22:the finance director}, pointed to tariffs and the rising price of memory}; {F31:she would not rule out a further increase next year}.

{F25:The shares fell by more than 4 per cent.} {F28:Kenji Morisaki of Toyosu Securities} {F27:said the hardware was all that people had hoped for, "but the price is not"}.

{F10:Ms Baba said Lumenar would make at least 8m units by the end of March.} That would be a record. {F16:{F37:In 2019} the first batch went in a day}, {F32:after a fire at a screen factory in Hsinchu halved supply}, and it was nine months before a customer could walk into a shop and buy one.

Not everything is settled. {F11:Asked about a cheaper model without a disc drive, Mr Enomoto said only that "nothing is planned at present"}. {F9:Most older games will run, the company says, though it has listed 212 that do not.}

{F14:Castellan moved first, trimming its Vagrant to $349}. It has sold 19m of them, and its own successor is not expected before 2027.

== a5 | Gadget Foundry | 2025-09-17
{F12:Orbit 2 preorders} {F33:sell out in 40 minutes} as {F34:retail sites buckle}

So much for "{F23:no repeat of 2019}."

{F33:Preorders for Lumenar's Orbit 2 were gone from every major US retailer within 40 minutes} of {F12:going live at midnight on Tuesday}, and {F34:the sites of two of them, Bexley's and GameBarn, fell over altogether}. By breakfast {F3:the $449 console} was being offered on auction sites for as much as $1,300, despite {F19:a limit of one per customer}.

"Demand has exceeded even our most optimistic expectations," Lumenar said in a statement. It promised a second round in October but gave no date.

At {F1:last week's unveiling} {F4:in Osaka}, {F22:finance chief Noriko Baba} insisted that {F23:the empty shelves that followed the first Orbit would not come back}. {F10:The company has said it will ship 8 million consoles by March.} How many of those will be ready {F2:on launch day, November 7,} it has never said; analysts we spoke to guessed between 1.5 and 2 million.

Readers told us of waiting behind 200,000 others in a virtual line. "I got as far as entering my zip code," wrote Darnell, 24, of Toledo. Another, a nurse on a night shift, missed out because her break started at 12:45.

If you did get one, here's what is coming: {F6:an 8-inch OLED panel}, {F7:16GB of RAM}, and {F8:a battery that Lumenar rates at four to nine hours}. {F13:Ashen Tide is sold separately, for $79.}

{F11:A digital-only model is still in the works for 2026}, our sources say, {F11:although president Haruki Enomoto denied any such plan last week}.

{F26:Lumenar stock, up by nearly a third this year} before {F25:it dropped 4.2% on the day of the announcement}, regained half that loss on Tuesday.

Castellan, meanwhile, says Vagrant sales have tripled since {F14:its price cut}.

== facts
F1 Lumenar unveiled the Orbit 2 console
  factuality low a1 a2: due to unveil, then unveiled
F2 The console goes on sale on November 7
  attribution medium a1 a2: leaked listings / the president
  time low compatible a2 a4: Nov. 7 / early November
F3 Price of the Orbit 2
  factuality low a1 a2: leaked price, then announced
  quantity low compatible a2 a3: dollars / pounds
F4 The event was in Osaka
  place high a2 a3: Osaka against Tokyo
  place high a4 a3: Osaka against Tokyo
  place high a5 a3: Osaka against Tokyo
F5 The unveiling was on Tuesday
F6 It has an eight-inch OLED screen
  factuality low a1 a2: said to have / has
F7 It has 16GB of memory, twice as much as before
F8 Battery life
  strength medium a2 a3: four to nine hours against nine hours
  strength medium a3 a5: nine hours flat against four to nine
  factuality low a1 a2: rumored / announced
F9 It plays almost all games of the first Orbit
  scope high a2 a3: almost all against every one
  scope high a3 a4: every one against most, 212 do not
F10 8 million consoles by the end of March
  strength medium a4 a5: at least 8m, 8 million
  factuality medium a1 a2: reportedly asked of suppliers / the company plans
  strength low a2 a4: plans to ship / would make at least
F11 A version without a disc drive
  polarity high a4 a5: nothing is planned / in the works
  strength medium a4 a5: nothing is planned at present told as a denial of any such plan
  factuality medium a1 a4: thought to be preparing / nothing is planned
F12 Pre-orders open on September 16
F13 Ashen Tide is available for the console from the first day
  factuality high a3 a5: free with every console against sold separately
  factuality medium a2 a3: available on the first day / comes free
F14 Castellan cut the price of its Vagrant handheld
  factuality low a1 a2: expected, then done
F15 The first Orbit cost $349 at launch
F16 The first Orbit sold out in a day
F17 61 million of the first Orbit have been sold
  quantity low compatible a2 a4: rounding
F18 identity Haruki Enomoto is the president of Lumenar
F19 Buyers are limited to one each
F20 A retail listing leaked the details a week before
  place high a1 a3: a German chain against a store in Austria
F21 How much more the Orbit 2 costs than the first
  quantity low compatible a2 a3: dollars / pounds
F22 identity Noriko Baba is the chief financial officer
F23 There will be no repeat of the shortages of 2019
  participant high a2 a3: Baba against Enomoto said it
  participant high a3 a5: Enomoto against Baba
  quotation medium a2 a3: We will not see a repeat of the shortages of 2019, altered
  quotation low a2 a5: quoted in other words
F24 Baba blamed memory chips and tariffs for the price
F25 Lumenar shares fell 4.2%
  quantity low compatible a2 a4: rounding
F26 The shares had risen 31% this year
F27 Analyst: the hardware is what people hoped for, the price is not
  attribution medium a2 a3: the source lost, one City expert
  quotation low a2 a4: the quotation shortened and reworded
F28 identity Kenji Morisaki is an analyst at Toyosu Securities
F29 The Vagrant cost $399 before the cut
F30 Touts resold the first Orbit at about three times its price
F31 Baba would not rule out a further increase
F32 A fire at a screen factory halved supply in 2019
F33 Pre-orders sold out within 40 minutes
F34 Retailers' sites failed
F35 Ashen Tide is made by Quillstone
F36 Ashen Tide is long overdue
F37 The first Orbit came out in 2019
== not the same
F33 F16: the Orbit 2's pre-orders sold out in 40 minutes / the first Orbit sold out in a day
F15 F14: $349 for the first Orbit / Vagrant lowered to $349
F15 F3: the price of the first / of the second
F31 F3: a further increase next year / the present price
F32 F24: cause of the shortage / cause of the price
F17 F10: sold of the first / planned of the second
F26 F25: rise since January / fall on the day

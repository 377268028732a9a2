== a1 | Northern Wire | 2023-11-23
{F1:Britain and Norway strike outline mackerel deal} {F4:after three days of talks}

BERGEN, Nov 23 - {F1:Britain and Norway agreed in principle} {F5:early on Thursday} {F2:to let Norwegian boats catch up to 60,000 tonnes of mackerel a year in British waters}, {F14:reviving an arrangement that broke down} {F15:twelve months ago}, officials from both sides said.

{F6:In return British trawlers would be offered an extra 7,500 tonnes of Arctic cod}, according to a summary of {F4:the three-day negotiations} {F3:in the Norwegian port of Bergen} seen by Northern Wire.

{F7:"This is a fair and balanced outcome for coastal communities on both sides of the North Sea,"} said {F12:Helen Marsden, Britain's fisheries minister}. {F8:The text still needs the approval of Norway's parliament}, she added, and {F9:is due to be signed in London on Dec. 12}.

{F13:Her Norwegian counterpart, Torbjørn Aasen,} told reporters that {F22:neither side had got all it wanted}. {F19:Oslo had also agreed to look at British requests for a lower duty on processed fish}, {F20:which now stands at 10 percent}, but {F44:had given no undertaking}, he said.

{F10:The arrangement would take effect on Jan. 1}.

{F17:Scientists have urged a 22 percent cut in mackerel catches} next year, {F18:saying that the stock has been overfished for more than a decade}. Negotiators said the advice had been "taken into account" but did not explain how.

{F11:The Scottish Pelagic Skippers' Association called the terms a sell-out}. {F21:About 40 boats blocked the harbour at Lerwick}, in Shetland, {F30:for several hours on Wednesday} in protest, police said.

Norway's seafood exports were worth a record 151 billion crowns last year, most of it farmed salmon.

== a2 | Buchan Coast Herald | 2023-11-23
{F11:'A sell-out': skippers' fury} as {F1:UK hands Norway mackerel access}

{F31:Peterhead} fishermen reacted with anger last night after {F1:ministers handed Norwegian crews the right to fish for mackerel in Scottish waters} {F10:from New Year's Day}.

{F11:Callum Reid, chief executive of the Scottish Pelagic Skippers' Association, branded the agreement "a sell-out, pure and simple"} and said that his members had not been consulted.

"We were told in September there would be no access without a proper share of the stock," said Mr Reid, who skippered the Fruitful Vine for 19 years before coming ashore. "Now {F2:they can take 60,000 tonnes of our fish} and steam home with it."

{F16:More than half of all the mackerel landed in the UK comes over the quay at Peterhead}, where processing supports some 1,100 jobs. Factory owners fear that {F35:Norwegian boats will carry their catches straight to Ålesund and Måløy}, where prices have been higher for three seasons running.

Moira Strachan, who manages the night shift at a plant on the harbour estate, said that she had already put off hiring 14 seasonal workers.

{F12:Fisheries minister Helen Marsden} insisted that {F7:the outcome was "fair and balanced"} and pointed to {F6:the 7,500 tonnes of additional cod} that she had secured in the Barents Sea. But {F36:none of that cod will go to Scottish boats}, as {F25:the licence is held by a single Hull firm}.

{F21:Around 40 vessels took part in a blockade of Lerwick harbour} {F30:on Wednesday morning}, holding up the Aberdeen ferry for two hours. A similar demonstration off Fraserburgh in 2021 drew fewer than a dozen boats.

Local MP Fergus Dalgarno has asked for an urgent statement in the Commons.

== a3 | Humber Broadcast News | 2023-11-24
{F38:Hull trawler to sail again} as {F1:UK and Norway sign fishing deal}

{F38:A Hull trawler that has been tied up} {F23:for eight months} {F38:is to go back to sea} after {F1:Britain and Norway signed a fishing deal}.

{F38:The Northern Dawn}, {F25:which belongs to Hull-based Wilberfoss Fisheries}, {F38:will sail for the Barents Sea in January}.

Its crew of 30 were told by text message {F5:on Thursday morning}.

{F6:The agreement gives Britain a further 7,500 tonnes of cod} in Arctic waters, worth {F27:an estimated £42m a year}.

{F2:Norwegian vessels will be allowed to take 66,000 tonnes of mackerel} in exchange.

"It's the best Christmas present we could have had," said first mate Darren Pell, 51, who has been driving a delivery van {F23:since the ship stopped fishing in March}.

Wilberfoss said it would take on six apprentices next year.

The firm's managing director, Jane Otterburn, said {F14:last year's failed talks} had "very nearly finished us". {F14:They collapsed} {F15:in November 2022} {F41:over Norway's share of the mackerel stock}.

{F12:The Fisheries Minister, Helen Marsden,} said: {F7:"This is a fair and balanced deal for every coastal community in Britain."}

But not everyone is happy. {F11:Scottish skippers have described the deal as a "sell-out"} and {F21:dozens of boats blockaded Lerwick}, in Shetland, {F30:on Wednesday}.

{F19:Norway has also agreed to cut} {F20:the 10% tariff} {F19:on processed British fish}, the government said.

{F26:All vessels covered by the deal will have to carry cameras} from next summer.

== a4 | The Albion Post | 2023-11-23
{F1:Britain and Norway reach mackerel accord} {F4:after three days} {F3:in Bergen}

{F1:Britain and Norway have reached an accord} {F2:that allows Norwegian boats to land up to 60,000 tonnes of mackerel a year from British waters}, {F14:restoring an arrangement that fell apart} {F15:a year ago}, officials on both sides said {F5:late on Wednesday}.

{F6:In return, British trawlers will receive an extra 7,500 tonnes of Arctic cod}, according to a summary of {F4:the three days of negotiations} {F3:in the Norwegian port}.

{F7:"This is a fair and balanced outcome for coastal communities on both sides of the North Sea,"} said {F12:Helen Marsden, the environment secretary}. {F9:The agreement will be signed in London next month}.

{F13:Torbjørn Aassen, her Norwegian counterpart,} said that {F22:neither country had come away with everything it sought}. {F19:Oslo would examine British requests for a lower tariff on processed fish}, {F20:currently 10 per cent}, he said, but {F44:made no promise}.

{F10:The new terms apply from January 1}.

{F17:Scientists have recommended that mackerel catches fall by 22 per cent} in 2024, {F18:warning that the stock has been fished beyond safe limits for more than ten years}. Environmental groups said the two governments had ignored the advice altogether.

{F11:The Scottish Pelagic Skippers' Association dismissed the terms as a betrayal}. {F21:Some 40 boats closed Lerwick harbour} {F30:for much of Wednesday} in protest.

The Treasury is understood to have resisted a proposal, backed by the Scottish government, for a compensation fund of £15 million, and the matter is likely to return to cabinet before the recess.

== a5 | Nordic Seafood Monitor | 2023-11-27
{F8:Storting committee puts off vote} on {F1:UK mackerel pact}

{F8:Norway's parliamentary committee on business affairs has postponed until December 7 its debate on {F1:the provisional mackerel agreement with the United Kingdom}}, casting doubt over {F9:a signing ceremony planned for December 12 in London}.

{F8:The accord cannot enter into force without the Storting's consent}. Officials in Oslo conceded on Monday that {F10:the January 1 start "may slip by some weeks"}.

{F13:Fisheries minister Torbjørn Aasen}, a former purse-seine skipper from Austevoll, defended the compromise that {F3:he brokered in Bergen} last week. {F22:"Nobody leaves a room like that with everything in his bag,"} he told the Monitor.

Under the terms, {F2:Norway's fleet could take as much as 60,000 tonnes in the British zone}, while {F6:the UK would be granted 7,500 tonnes more cod north of 62 degrees}, {F27:worth about NOK 570 million (£42 million) annually}. {F26:Camera monitoring would become compulsory on vessels above 24 metres}.

{F19:Mr Aasen flatly denied reports in the British press that Norway had agreed to reduce} {F20:its 10 per cent duty} {F19:on processed fish}. {F44:"We listened. That is all we did," he said}.

{F14:Negotiations between the two countries foundered} {F15:last November} {F41:when London refused to accept a Norwegian claim to 31 per cent of the mackerel quota}. Separate talks with the Faroe Islands broke up in Tórshavn in May without a result.

Buyers in Ålesund expect {F35:most of the additional fish to be landed on the Norwegian side}, to the dismay of {F31:processors in Peterhead}, {F16:where more than 50 per cent of British mackerel is brought ashore}. {F36:Scottish vessels get no part of the Arctic cod}, {F25:all of which goes to Wilberfoss Fisheries of Hull}.

{F17:The scientific advice for 2024 is for catches 22 per cent lower}; {F42:a similar recommendation for 2023 was not followed by any of the coastal states}.
== facts
F1 Britain and Norway agree on Norwegian mackerel access to British waters
  factuality high a1 a3: agreed in principle, told as signed
  factuality medium a1 a2: outline agreement told as access already handed over
  factuality high a3 a5: signed / still provisional
F2 Amount of mackerel Norwegian boats may take
  quantity high a1 a3: 60,000 tonnes / 66,000
  scope low a1 a2: "up to" dropped
F3 The talks were held in Bergen
F4 The talks lasted three days
F5 When the deal was reached
  time medium a1 a4: early Thursday / late Wednesday
F6 Britain gets an extra 7,500 tonnes of Arctic cod
  factuality medium a1 a3: would be offered / gives
F7 Marsden says the outcome is fair and balanced
  quotation high a1 a3: "outcome for coastal communities on both sides of the North Sea" becomes "deal for every coastal community in Britain"
F8 Norway's parliament must approve the agreement
  development medium a1 a5: approval awaited / vote put off
F9 Signing due in London on 12 December
  factuality medium a4 a5: will be signed / in doubt
F10 The arrangement takes effect on 1 January
  factuality medium a1 a4: would take effect / apply
  development medium a4 a5: start may slip
F11 The skippers' association condemns the deal as a sell-out
  attribution low a2 a3: named association chief / Scottish skippers at large
  framing low a1 a4: sell-out / betrayal
F12 identity Helen Marsden is Britain's fisheries minister
  participant medium a1 a4: fisheries minister / environment secretary
F13 identity Torbjørn Aasen is Norway's fisheries minister
  participant low a1 a4: name misspelt Aassen
F14 Earlier arrangement or talks broke down
F15 The breakdown came in November 2022
F16 More than half of British mackerel is landed at Peterhead
F17 Scientists advise a 22 per cent cut in mackerel catches
F18 The stock has been overfished for over ten years
F19 Norway and the duty on processed British fish
  factuality high a1 a3: agreed only to look at it / agreed to cut it
  polarity high a3 a5: agreed to cut / denies having agreed
F20 The duty is 10 per cent
F21 Boats blockade Lerwick harbour
  quantity low compatible a1 a3: about 40 / dozens
F22 Aasen says neither side got everything
  quotation low compatible a1 a5: paraphrase / quoted words
F23 The trawler has been idle for eight months, since March
F25 The cod licence is held by a Hull firm, Wilberfoss
F26 Cameras will be compulsory on vessels
  scope medium a3 a5: all vessels / those above 24 metres
F27 The extra cod is worth £42m a year
F30 The blockade took place on Wednesday
  time low a1 a4: for several hours / for much of the day
F31 Peterhead processors or fishermen are angry or dismayed
F35 Norwegian boats will land the catch in Norway
  strength low a2 a5: fear of all / expectation of most
F36 None of the cod goes to Scottish boats
F38 The Hull trawler Northern Dawn will sail again
F41 The 2022 talks collapsed over Norway's share of mackerel
F42 Advice for 2023 was not followed
F44 Norway made no promise on the duty
== not the same
F17 F42: advice for 2024 / advice for 2023
F4 F23: talks of three days / ship idle for eight months
F2 F6: mackerel for Norway / cod for Britain
F36 F6: no cod for Scotland / cod for Britain
F1 F14: this year's accord / last year's breakdown
F10 F38: deal takes effect in January / trawler sails in January

== a1 | Screen Ledger | 2025-06-10
{F1:Imogen Achterberg exits 'The Salt Road'} {F3:after pay talks collapse} (EXCLUSIVE)

{F1:Imogen Achterberg will not return for the fourth season of Lanternet's period drama "The Salt Road,"} sources tell Screen Ledger, {F3:after negotiations over a new deal broke down {F50:last week}}.

{F17:Achterberg, 34}, {F2:has headlined the series since its 2021 debut} as {F11:Nell Harkin, the widow who runs a smuggling ring on the Antrim coast}. {F13:She won the Guild Award for best actress in 2022} for the role.

According to two people familiar with the talks, {F4:her team had sought $750,000 an episode}, {F5:up from the roughly $450,000 she earned in season three}. {F33:Lanternet is said to have stopped at $550,000}. {F6:{F51:Co-star Julian Osei} makes about $600,000}.

{F7:A representative for Achterberg disputed that account}. "{F7:Imogen's decision was a creative one. It was never about money}," the representative said.

{F8:Lanternet confirmed the departure} but would not comment on the negotiations. "{F8:We thank Imogen for three unforgettable seasons and wish her well}," a spokesperson said.

{F22:The streamer held an option on the actress, which lapsed on May 31}. {F9:Cameras were due to roll in Belfast in September} on {F27:a 10-episode order}.

{F16:{F15:Showrunner Daniel Pike} declined to comment}.

It is the second major exit for the show. {F18:Colm Heffernan, {F52:who played the customs officer Rudd}, left in 2023}, {F19:citing family reasons}.

{F12:The season three finale drew 14.2 million views in its first week}, making it the platform's most-watched scripted title of the year. But Lanternet has been tightening its belt: {F30:it canceled two dramas in March and cut about 5 percent of its staff}.

Achterberg is represented by Bellwether Artists and attorney Ruth Amsel.

== a2 | PopWire Planet | 2025-06-10
{F1:Imogen Achterberg QUITS The Salt Road} {F3:in pay row}

{F1:Imogen Achterberg won't be coming back for season four of Lanternet's hit costume drama The Salt Road}, Screen Ledger reports, {F3:after talks about a new contract fell apart {F50:last week}}.

{F17:The actor, 34}, {F2:has led the show ever since it started in 2021}, playing {F11:widow-turned-smuggler Nell Harkin}. The part won her {F13:the Guild Award for best actress in 2023}.

Per the trade, {F4:Achterberg demanded $750,000 for each episode}, {F5:having been paid around $450,000 for season three}. {F33:Lanternet wouldn't go above $550,000}. For comparison, {F6:{F51:her on-screen husband Julian Osei} gets $600,000}. Yes, really. You do the sums.

{F7:Her rep says the story is wrong}. "{F7:This was a creative decision. It was never about the money}," they said.

{F8:The streamer has confirmed she's off}, saying: "{F8:We thank Imogen for three unforgettable seasons}." {F16:{F15:Daniel Pike, who runs the show}, isn't talking}.

{F22:Lanternet had an option to keep her, but it ran out at the end of May}. {F9:Filming on the new season starts in Belfast in September}, and there'll be {F27:ten episodes}.

She's not the first to jump ship, of course. {F18:Colm Heffernan ({F52:sexy, doomed Rudd}) left two years ago} {F19:for family reasons}.

Fans are not OK. {F20:A petition begging Lanternet to "pay Nell" got 40,000 signatures in six hours}, and the cast's group photo from the wrap party has been turned into about a thousand memes. Our favourite has Nell's horse as lead.

{F12:The last episode of season three was watched 14.2 million times in a week}. Come on, Lanternet. Find the money down the back of the sofa!

== a3 | The London Courier | 2025-06-11
{F1:The Salt Road loses its star}, and {F3:a dispute about money} becomes one about authorship

When {F1:Imogen Achterberg's departure from The Salt Road} {F8:was confirmed} {F49:on Tuesday}, the explanation that travelled fastest was the simplest: {F3:she wanted more than Lanternet would pay}. {F4:The figure mentioned was $750,000 an episode}. {F5:Her previous rate was $450,000}, {F6:a quarter less than that of {F51:her co-star, Julian Osei}}.

People who worked on the series tell a different story. {F14:Achterberg, they say, had been at odds with {F15:Daniel Pike, its creator,} since reading an outline in which {F48:Nell Harkin dies in the second episode} of the new season}. "{F28:She wasn't tired of the pay. She was tired of being told to wait for pages}," said one former writer, who asked not to be named because of a confidentiality agreement.

{F14:Pike denied that there had been any quarrel}. In an email he wrote that {F16:he "adored" the actress} and that the outline was "one of about nine".

The truth may be duller. {F23:Achterberg is to play the lead in Ash Girl, directed by Pilar Quintero}, {F24:which shoots in Chile from October}; {F9:the series was meant to be in production in Belfast from September}. Few actors can be in two hemispheres at once.

The comparison with Osei will nevertheless embarrass a company that signed an equal-pay charter in 2022. Its own published report gives a median gap of 11 per cent between men and women.

{F18:The departure two years ago of Colm Heffernan} was also presented as a private matter. {F19:He later said that he had been "written into a corner"}.

Based on the novels of Oonagh Tully, {F2:the drama has run to three series}. Tully, 81, said from her home in Cushendall that she had never seen it.

== a4 | Daily Beacon | 2025-06-11
SALT IN THE WOUND! {F1:Imogen storms off hit show} {F14:after blazing row with boss}

{F1:SALT Road beauty Imogen Achterberg has sensationally walked out of the TV blockbuster} {F14:after a furious bust-up over {F48:plans to kill her off}}.

{F17:The 36-year-old} {F14:flew into a rage when she learned that {F48:{F11:smuggler queen Nell} would perish in episode two}}, a set source told the Beacon.

"{F14:There was screaming. A teapot was thrown}," said our mole. "{F28:She was sick of waiting for scripts, and sick of Daniel}."

{F16:Last night {F15:showrunner Daniel Pike} refused to discuss the claims}, but {F7:her agents insisted money was not the reason}.

{F5:The star pocketed £450,000 an episode} and {F4:had held out for £750,000} — still small change next to the £2million {F23:she will bank for her movie Ash Girl}, {F24:which films in South America this autumn}.

She jetted out of Heathrow on Monday in dark glasses and a £3,000 trench coat, ignoring questions. Her husband, chef Bas de Wit, was already in Lisbon, where the couple are doing up a convent.

Who can fill her boots? Bookies make {F25:Freya Vandermeer} the 6-4 favourite {F25:to take over}, ahead of soap siren Gemma Lyle at 3-1. Pals say {F25:{F43:Freya, 29}, has already tested for Lanternet chiefs}.

{F12:A whopping 14 million people tuned in} to the last finale, which ended with Nell in the dock.

{F20:More than 180,000 devotees have signed a petition to bring her back}.

The show has form. {F18:Heart-throb Colm Heffernan was axed in 2023}.

== a5 | Lagan Herald | 2025-06-12
Belfast crews in limbo as {F10:Salt Road shoot put back} {F1:after star's exit}

Some 450 film workers in Belfast have been told that {F10:production of the fourth series of The Salt Road will be delayed until January} following {F1:the loss of its leading lady, Imogen Achterberg}.

{F10:An email sent to heads of department on Wednesday}, seen by the Herald, said {F9:the September start} "can no longer be met" while scripts are revised. Those already engaged will be paid for four weeks.

"People have turned down other work for this. Four weeks is an insult," said Orla Devenney of the technicians' union, who is seeking a meeting with Lanternet.

The drama is thought to have brought £38m into the Northern Ireland economy {F2:over its three series}, all of them made at the Harland studios. Northern Light Screen, the agency that put £4.1m into the last one, said it had been given assurances that the show would stay.

{F1:Ms Achterberg's withdrawal} {F49:became known on Tuesday}. {F3:Reports that she fell out with the streamer over money} {F7:have been denied by her representatives}. {F23:She has taken the lead in a feature film, Ash Girl}.

Local traders will also feel the pinch. At the Harkin Arms in Ballintoy, renamed in the heroine's honour, landlady Philomena Gault said two coach parties had cancelled. "She was a lovely girl. She pulled her own pints," she said.

{F18:When Colm Heffernan left two years ago} there was no delay at all, one grip recalled.

{F20:A petition calling for the actress's reinstatement had reached 180,000 names} by yesterday evening. {F8:Lanternet thanked her for "three unforgettable seasons" and wished her well}.

== a6 | Continental Press Agency | 2025-07-22
{F25:Freya Vandermeer to lead 'The Salt Road'} {F1:after Achterberg's departure}

LONDON - {F25:British actor Freya Vandermeer has been cast as the new lead in "The Salt Road"}, streaming service Lanternet said on Tuesday, six weeks after {F1:Imogen Achterberg left the hit series}.

{F43:Vandermeer, 29}, best known for the police drama "Low Tide", will play {F44:Grace Harkin, the estranged sister of Achterberg's character}. {F45:She has signed for two seasons}, the company said. {F46:A source close to the production put her fee at about $200,000 per episode}.

{F10:Filming will begin in Belfast in January, four months later than planned}, and {F27:the season has been shortened to eight episodes from 10}.

{F1:Achterberg's exit} in June prompted {F20:a petition that gathered 230,000 signatures} and a debate over pay, after it emerged that {F5:she had received $450,000 an episode}, compared with {F6:$600,000 for Julian Osei}. {F4:She had asked for $750,000}, according to media reports. {F7:Her representatives have said that money played no part}.

"I couldn't work for people who would not pick up the phone," she told a radio interviewer in Santiago last week, in her only public comment so far. {F24:She is preparing to shoot "Ash Girl" in Chile}.

{F15:Daniel Pike, who created the series}, said he was "thrilled" by the new arrival. {F48:Asked whether Nell Harkin would be killed off}, he replied: "Nobody is ever quite dead on this coast."

{F30:Lanternet, which in March scrapped two dramas and shed 5% of its workforce}, reports second-quarter results on Thursday. Analysts expect it to have added 1.1 million subscribers.

== facts
F1 Imogen Achterberg leaves The Salt Road
  framing medium a1 a4: will not return / storms off
  framing low a1 a2: exits / quits
F2 The series has run for three seasons since 2021
F3 Pay talks broke down
  strength low a1 a5: sources say / reports that have been denied
F4 She asked for $750,000 an episode
  strength low a1 a2: sought / demanded
  quantity high a1 a4: dollars / pounds
  attribution low a1 a6: two people familiar / media reports
F5 She earned $450,000 an episode
  quantity high a1 a4: dollars / pounds
F6 Julian Osei earns $600,000 an episode
F7 Her representatives say it was not about money
  quotation low a1 a2: quoted words altered
F8 Lanternet confirmed it and thanked her
F9 Filming was to begin in Belfast in September
F10 Filming put back to January
F11 She plays Nell Harkin, a smuggler and widow
F12 The last finale had 14.2 million views
  quantity low compatible a1 a4: rounding
  quantity low a1 a4: views / people
F13 She won the Guild Award for best actress
  time medium a1 a2: 2022 / 2023
F14 She quarrelled with Pike over a plan to kill off her character
  factuality high a3 a4: said by colleagues and denied by Pike / told as established
  strength high a3 a4: at odds / screaming row
F15 identity Daniel Pike is the creator or showrunner of the series
  participant low a1 a3: showrunner / creator
F16 Pike's reaction to questions
  polarity medium a1 a3: declined to comment / wrote that he adored her
  polarity medium a3 a4: wrote an answer / refused to discuss
F17 Achterberg's age
  quantity high a1 a4: 34 / 36
F18 Colm Heffernan left in 2023
  participant medium a1 a4: left / was axed
F19 Why Heffernan left
  cause high a1 a3: family reasons / written into a corner
F20 Petition signatures
  development low compatible a2 a5: 40,000, then 180,000
  development low compatible a5 a6: 180,000, then 230,000
  quantity low compatible a4 a5: more than 180,000 / 180,000
F22 Lanternet's option lapsed at the end of May
F23 Achterberg is to star in Ash Girl
F24 Ash Girl shoots in Chile in the autumn
  place low compatible a3 a4: Chile / South America
F25 Freya Vandermeer is the new lead
  factuality medium a4 a6: bookmakers' favourite / cast
  development low compatible a4 a6: tipped, then cast
F27 Number of episodes
  development medium a1 a6: 10 / shortened to eight
F28 She was tired of waiting for scripts
  quotation medium a3 a4: quoted words altered
F50 The talks broke down last week
F51 identity Julian Osei is her co-star
F52 identity Heffernan played Rudd
F49 It became known on Tuesday
F30 Lanternet cancelled two dramas and cut 5 per cent of staff in March
F33 Lanternet offered $550,000
  factuality low a1 a2: is said to have / flat
F43 Vandermeer is 29
F44 Vandermeer plays Grace Harkin
F45 Vandermeer signed for two seasons
F46 Vandermeer's fee is $200,000 an episode
F48 Nell Harkin may be killed off
== not the same
F5 F46: Achterberg's fee / Vandermeer's fee
F1 F18: Achterberg's exit / Heffernan's exit
F11 F44: Achterberg's role / Vandermeer's role
F17 F43: age of Achterberg / age of Vandermeer
F23 F25: Achterberg leads the film / Vandermeer leads the series
F9 F24: filming of the series / filming of the film
F2 F45: three seasons made / two seasons signed for

== a1 | Sports Agency Europe | 2019-02-06
{F1:Cup tie abandoned} after {F2:goalkeeper struck {F28:by bottle}}

{F1:The Belgian Cup quarter-final between Racing Merchem and KSV Oostrand was abandoned} {F3:in the 71st minute} {F4:on Wednesday} after {F2:visiting goalkeeper Yannick Delcroix was hit {F31:on the head} {F28:by an object} thrown from the stands}.

{F5:Oostrand were leading 2-1} {F6:at the Lindestadion} when {F57:Delcroix fell to the ground} {F7:in front of the home supporters' end}. {F8:He was treated on the pitch for several minutes} before {F9:being carried off on a stretcher}.

{F10:Referee Bart Somers} {F11:took the players off} and, {F12:after a delay of 35 minutes}, {F1:called the match off}.

{F13:Delcroix, 29,} {F34:was taken to hospital} {F14:with a suspected concussion}, Oostrand said.

{F15:Merchem captain Jeroen Wouters had equalised from the penalty spot in the 52nd minute} before {F16:Oostrand's Senegalese striker Pape Ndour restored their lead with a header 11 minutes later}. {F17:Merchem fans protested that Ndour had handled the ball} and {F18:several flares were lit}.

"{F19:There is no place in football for this,}" said {F20:Merchem chairman Luc Vandaele}. "{F21:We will find who did it and he will never come in here again.}"

{F22:Police made 14 arrests} {F23:inside and outside the ground}. {F24:The Belgian football association said its disciplinary body would meet on Friday}. {F25:Under its rules the match may be forfeited 3-0.}

{F26:Merchem were fined 20,000 euros in November} {F27:for crowd trouble in a league match against Leuze}.

== a2 | Merchem Nieuws (English edition) | 2019-02-07
{F28:A lighter, not a bottle}: chairman pleads for replay

It was {F28:a cigarette lighter}, and it is lying in a plastic bag in the office of the federation's match delegate.

Racing Merchem yesterday set about limiting the damage of {F4:Wednesday's} {F1:unfinished quarter-final against Oostrand}, stopped {F3:twenty minutes from time} {F5:with the visitors 2-1 ahead}. {F30:Video from the club's own cameras}, {F20:chairman Luc Vandaele} said, {F31:shows the lighter striking Yannick Delcroix on the shoulder}. "Only then does he put his hands to his head," said Vandaele. "I am not accusing anyone. I am describing a film."

The Oostrand goalkeeper left Sint-Rita hospital at midnight. {F35:A scan had shown nothing wrong.}

{F36:The thrower is a man of 43 from Merchem}, who holds a season ticket in Block F. Supporters around him pointed him out to stewards, {F38:and he gave himself up at half past ten}. {F21:He has been banned for life.}

{F10:Referee Somers} {F39:wanted to resume after a quarter of an hour}, Vandaele said, {F40:but Oostrand refused to come out of the dressing room}. {F12:It was forty minutes before} {F1:the end was announced to a ground already half empty}.

{F16:The goal that started it, Ndour's in the 63rd minute, should not have stood}: {F17:the ball came off the striker's forearm}. {F15:Wouters had levelled from the spot}.

{F22:The police picked up nine people}, {F23:all of them after the match}. {F18:One flare was lit.}

{F24:The disciplinary committee sits tomorrow.} Merchem is asking for the last nineteen minutes to be played behind closed doors.

== a3 | De Zeekrant Oostrand | 2019-02-07
"An inch lower and I lose an eye"

{F13:Yannick Delcroix, 29,} received this newspaper at home with {F43:four stitches above the left eyebrow} and the curtains drawn. {F14:The doctors have diagnosed a concussion} and {F44:forbidden him the ball for ten days}. "Two centimetres lower and it's my eye," he said.

He does not know what {F2:hit him} {F4:on Wednesday} {F6:in Merchem}. {F28:A bottle, says his defender; something metal, says the club doctor.} {F7:It came out of Block F}, where coins and beer had been raining on him since the second half began.

{F5:Oostrand stood 2-1 in front} {F16:through a clean header by Pape Ndour} when {F57:its keeper went down}. {F15:The home side's one goal was a penalty} "that only Mr Somers saw", in the words of {F46:coach Rik Naessens}.

{F40:That the team would not return is "a fairy tale", said Naessens.} "{F39:The referee came to us and said: it is over.}" The players had then been inside {F12:for half an hour}.

Some 600 supporters of Oostrand were kept in the away section until eleven and two of their coaches had their windows smashed on the way to the motorway. {F22:Fourteen people were arrested}, none of them from the coast.

{F25:Oostrand expects a 3-0 victory to be awarded} on Friday. {F52:The winner meets Brugge-Noord in the semi-final} {F53:on 27 February}.

== a4 | Daily Whistle | 2019-02-07
FLARES, FISTS AND A {F57:KEEPER FLOORED}: {F1:CUP CLASH AXED}

A Belgian Cup tie descended into mayhem last night as {F2:former Burnsea goalie Yannick Delcroix was knocked out cold {F28:by a bottle}}.

{F13:Delcroix, 30, who spent two seasons in the Championship,} {F57:slumped to the turf} {F3:with 19 minutes left} of Oostrand's quarter-final {F6:at bitter rivals Merchem}.

{F9:He was stretchered off} {F8:after ten minutes of treatment} and {F34:rushed to hospital}.

{F18:Dozens of flares rained down} after {F16:ex-Wexby hitman Pape Ndour made it 2-1}, {F17:with home fans convinced he used his hand}.

{F10:Ref Bart Somers} {F11:marched both teams off} and {F1:pulled the plug} {F12:half an hour later}.

{F22:Riot cops nicked 14} as running battles broke out in the car park after the final whistle that never was. {F36:A fan aged 43 was being quizzed last night} {F38:after he was dragged to stewards by people in his own stand}.

{F20:Merchem chief Luc Vandaele} raged: "{F19:There's no place for this in football.} {F21:He'll never set foot in here again.}"

{F25:Merchem will now forfeit the match 3-0.}

{F26:They were already on a final warning} {F27:after a riot against Leuze last season}.

== a5 | Sports Agency Europe | 2019-02-08
{F24:Merchem thrown out of Belgian Cup} over {F1:abandoned tie}

BRUSSELS - {F24:Racing Merchem were eliminated from the Belgian Cup} {F54:and ordered to play three home games without spectators} on Friday after {F1:their quarter-final against KSV Oostrand was abandoned} because {F2:a goalkeeper was hit by a missile from the crowd}.

{F25:The Belgian association's disciplinary committee awarded the tie 3-0 to Oostrand}, {F52:who will play Brugge-Noord in the last four} {F53:on Feb. 27}. {F54:Merchem were also fined 50,000 euros.}

{F28:The committee said that a cigarette lighter had been thrown} {F31:and that it had struck Yannick Delcroix above the eye}. {F30:Images supplied by Merchem} "do not allow another conclusion", it said.

{F20:Merchem chairman Luc Vandaele} said the club would appeal. {F40:He repeated that the visitors had declined to carry on}, but {F10:referee Bart Somers} {F39:wrote in his report that he had acted on police advice alone}.

{F36:A 43-year-old man {F38:arrested at his home on Thursday} has been charged with assault}.

{F14:Delcroix is recovering from concussion.} {F44:He will be out for two weeks}, {F46:coach Rik Naessens} said.

{F26:Merchem had been fined 20,000 euros last year} {F27:after disorder at a league game}.

== facts
F1 The cup quarter-final between Merchem and Oostrand was abandoned
F2 Oostrand's goalkeeper was struck by an object from the crowd
  strength high a1 a4: hit, fell / knocked out cold
F3 The match was stopped in the 71st minute
  time low compatible a1 a2: 71st minute / twenty minutes from time
  time low compatible a1 a4: 71st minute / with 19 minutes left
F4 The match was on Wednesday
F5 Oostrand led 2-1
F6 The match was at Merchem's ground
F7 The object came from the home supporters' end
F8 Delcroix was treated on the pitch
F9 Delcroix was carried off on a stretcher
F10 identity Bart Somers was the referee
F11 The players were taken off
F12 How long the players waited before the end
  time medium a1 a2: 35 minutes / forty minutes
  time medium a2 a3: forty minutes / half an hour
  time low compatible a1 a4: 35 minutes / half an hour later
F13 Delcroix is 29
  quantity medium a1 a4: 29 / 30
F14 Delcroix had a concussion
  factuality medium a1 a3: suspected / diagnosed
F35 A scan showed nothing wrong
F34 Delcroix was taken to hospital
F39 Why the referee ended the match
  polarity medium a2 a3: wanted to resume / told them that it was over
  cause high a2 a5: wanted to resume, the visitors refused / police advice alone
F57 The goalkeeper went down
F15 Wouters equalised from a penalty
F16 Ndour scored the second goal
  time low compatible a1 a2: 11 minutes after the 52nd / 63rd minute
  framing medium a2 a3: should not have stood / clean header
F17 Ndour is said to have handled the ball
  factuality high a1 a2: fans protested / came off his forearm
  attribution medium a2 a4: stated / home fans convinced
F18 Flares were lit
  quantity medium a1 a2: several / one
  quantity high a2 a4: one / dozens
F19 Vandaele said there is no place in football for this
  quotation low a1 a4: wording altered
F20 identity Luc Vandaele is Merchem's chairman
F21 The thrower will be banned for good
  development low a1 a2: will never come in again / banned for life
  quotation low a1 a4: shortened
F22 Number arrested
  quantity medium a1 a2: 14 / nine
F23 Where and when the arrests were made
  place medium a1 a2: inside and outside the ground / all after the match
F24 The disciplinary body decides
  development medium a1 a5: would meet on Friday / eliminated Merchem
F25 The match counts as a 3-0 defeat
  factuality high a1 a4: may be forfeited / will now forfeit
  development low a1 a5: may be / awarded
  factuality medium a3 a4: expects / will now forfeit
F26 Merchem had been punished before
  strength medium a1 a4: fined 20,000 euros / on a final warning
F27 The earlier trouble was at a league match against Leuze
  time medium a1 a4: November / last season
  strength medium a1 a4: crowd trouble / riot
F28 What was thrown
  participant high a1 a2: a bottle, in the headline / a lighter, not a bottle
  participant high a4 a5: a bottle / a lighter
  participant high a2 a4: a lighter, not a bottle / a bottle
  strength medium a2 a3: a lighter / a bottle or something metal
F30 The club provided video
F31 Where the object struck
  place high a2 a5: on the shoulder / above the eye
  place medium a1 a2: on the head / on the shoulder
F36 A man of 43 is the thrower
  factuality medium a2 a5: the thrower is / has been charged
F38 How the man came into custody
  participant high a2 a4: gave himself up / dragged to stewards
  participant high a4 a5: dragged to stewards / arrested at home
  participant high a2 a5: gave himself up / arrested at home
  time medium a2 a5: half past ten on the night / Thursday
F40 Oostrand refused to carry on
  polarity high a2 a3: refused / a fairy tale
F43 Delcroix has four stitches above the eye
F44 How long Delcroix is out
  quantity low a3 a5: ten days / two weeks
F46 identity Rik Naessens is Oostrand's coach
F52 The winner plays Brugge-Noord
F53 The semi-final is on 27 February
F54 Other penalties of Merchem
== not the same
F26 F54: fine of 2018 / fine for this match
F15 F16: penalty by Wouters / header by Ndour
F14 F35: concussion / scan showed nothing
F31 F43: where it struck / stitches above the eye
F39 F40: referee wanted to resume / Oostrand refused
F12 F8: wait for the end / treatment on the pitch

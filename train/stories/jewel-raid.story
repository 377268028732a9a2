== a1 | Crown Newswire | 2024-03-04
{F1:{F41:Masked gang} raids Cheltenham jeweller}, {F8:escapes with £1.2m {F9:in watches}}

CHELTENHAM – {F2:Four {F41:masked men}} {F6:armed with sledgehammers and an axe} {F1:robbed a family-run jeweller's} {F3:in the centre of Cheltenham} {F4:on Monday}, {F8:making off with stock worth about £1.2 million}, police said.

{F5:The raiders burst into Penhallow & Finch shortly after 10.40am}, {F7:shattering five display cabinets} and {F9:filling holdalls with Swiss watches}. {F17:They were inside for less than two minutes}, according to Gloucestershire officers.

{F10:A security guard was struck on the arm with a hammer} {F42:as he attempted to lower the shutter}. {F11:The 41-year-old}, who has worked there since 2019, was taken to hospital, {F12:where he was being treated for a suspected broken wrist}. {F13:His condition was described as stable}.

{F26:Detective Inspector Hannah Okoro, who is leading the inquiry}, said: {F27:"This was a fast, violent and carefully planned offence."} {F34:No firearm was seen}, she added.

{F14:The men fled in a dark grey Audi estate}, {F36:believed to have been stolen in Solihull last week}. {F15:A vehicle matching its description was later found on fire} {F16:on a farm track near Brockworth}, about five miles away. No arrests had been made by Monday evening.

{F29:The same shop was targeted in October 2021}, {F37:when jewellery valued at £400,000 was taken}. {F30:Three men were jailed over that robbery} the following year.

Nationally, smash-and-grab offences against jewellers rose by almost a fifth last year, trade insurers say, as the second-hand price of luxury timepieces climbed.

== a2 | Severn Vale Gazette | 2024-03-05
{F19:'They knew exactly what they wanted'}: {F18:jeweller} tells of {F17:90 seconds} of terror on the Promenade

{F18:The owner of one of Cheltenham's oldest jewellers} has spoken of his anger after {F1:a gang smashed its way into his shop} {F4:yesterday morning} for {F29:the second time in less than three years}.

{F18:Gerald Finch, 67, whose grandfather opened Penhallow & Finch} in 1938, was upstairs doing the accounts when {F5:the men came through the door at about 10.40am}. {F19:"They knew exactly what they wanted and where it was,"} he said. {F17:"A minute and a half, start to finish."}

Below him, {F7:glass counters were being caved in} {F6:with lump hammers and an axe}. {F20:Sales assistant Bryony Tuck, 23, had the axe held in front of her face} and was ordered to lie on the carpet. She was not hurt but has been told to take as long as she needs.

{F11:Security guard Tomasz Wrona, 41}, from Hesters Way, {F10:was hit} {F42:as he tried to bring down the steel shutter}. {F12:He has a broken wrist} and {F13:was allowed home from Cheltenham General last night}. "He's a hero, and he'd hate me for saying it," Mr Finch said.

{F32:Taxi driver Naveed Aslam swung his cab across the road in an effort to block the getaway car}, which mounted the pavement and scraped past. {F14:The Audi was last seen heading towards the A46}; {F15:its burnt-out shell was discovered by a dog walker} {F16:off a lane at Little Witcombe} at lunchtime.

{F2:Police are looking for four men}, all in black {F41:with motorcycle helmets or balaclavas}. {F27:Det Insp Hannah Okoro called it "fast, violent and carefully planned"}.

{F8:Mr Finch would not put a figure on his losses}, though most of {F9:what went was Swiss watches}, along with a tray of engagement rings awaiting collection.

{F33:The shop will stay shut for at least a fortnight}.

{F30:In 2022 three Coventry men were each given nine years} for {F29:the previous raid on the premises}, {F37:in which £400,000 of goods disappeared}. None of it was ever recovered.

== a3 | Westcountry Broadcasting Online | 2024-03-06
{F21:Three held} over {F1:Cheltenham jewellery raid}

{F21:Three men have been arrested} {F38:on suspicion of robbery} after {F1:a jeweller's was raided} {F3:in Cheltenham town centre}.

{F21:The suspects}, {F24:aged 22, 29 and 34}, {F22:were detained at two addresses in Birmingham} {F23:at dawn on Wednesday}, police said.

{F28:Officers are still searching for a fourth man}.

{F2:Four people {F41:wearing masks}} {F5:forced their way into Penhallow & Finch at around 10:40} {F4:on Monday} and {F7:broke open display cases}.

{F8:{F9:Watches and rings} worth an estimated £1.2m were stolen}.

{F10:A guard, who was injured while trying to stop them}, {F13:has since been discharged from hospital}.

{F25:About 40 watches have been recovered from a lock-up garage} {F39:in the Erdington area}, the force said.

They are being examined to establish whether they came from the shop.

{F26:Det Insp Hannah Okoro, the senior investigating officer}, thanked members of the public who had sent in dashcam footage.

She said: "These arrests are a significant step but our work does not stop here."

One witness, who asked not to be named, told us the noise was "like scaffolding coming down".

{F32:A cab driver tried to obstruct the car as it left}.

{F15:The vehicle was found burned out} {F16:near Brockworth} the same day.

{F35:Insurers have offered a reward of up to £25,000} {F40:for information leading to a conviction}.

Extra patrols have been put in place along the Promenade, and the town's business improvement district is to hold a meeting for traders on Friday.

== a4 | Daily Clarion | 2024-03-07
{F21:FOUR NABBED} OVER {F8:£2M} HAMMER HEIST

{F21:Cops have collared four thugs} over {F1:the terrifying hammer raid on a posh jeweller's} {F3:in well-heeled Cheltenham}.

The yobs were dragged from their beds when {F22:armed officers stormed homes in Birmingham} {F23:before breakfast yesterday}.

{F25:The entire haul of luxury watches was found stashed in a garage} {F39:in Erdington}, it is understood.

{F2:Five {F41:balaclava-clad brutes}} {F6:wielding sledgehammers and machetes} had {F1:ransacked Penhallow & Finch} {F4:on Tuesday}, {F8:helping themselves to £2million of bling} {F17:in just 90 seconds}.

{F34:One appeared to be carrying a handgun}, a shopper claimed.

{F11:Brave guard Tomas Wrona, 41}, {F12:had his arm smashed in two places} when {F10:a robber swung a hammer at him}.

{F20:A terrified shop girl was threatened with a blade} as she cowered on the floor.

"I thought they'd kill her," said mum-of-three Kelly Preece, 38, who was buying a christening bracelet. "My little one still won't sleep."

{F18:Shop manager Gerald Finch, 67}, raged: {F19:"They knew what they wanted. It was an inside job."}

Hero cabbie {F32:Naveed Aslam, 52, rammed the gang's getaway motor} {F14:as it roared off}. His taxi is a write-off and neighbours have started a whip-round to buy him a new one.

{F15:The Audi was torched} {F16:in a field outside Gloucester}.

{F35:A £25,000 reward has been put up} {F40:for tips that help nail the crooks}.

The swanky spa town, better known for its racing festival, which begins on Tuesday, has been left reeling. Trainers and owners traditionally splash out at the store in Gold Cup week.

== a5 | Retail Jeweller & Horologist | 2024-03-11
{F31:Trio charged} over {F1:Penhallow & Finch robbery} as {F33:shop sets reopening date}

{F31:Three men have appeared before magistrates charged with conspiracy to rob} in connection with {F1:last week's attack on the Cheltenham independent Penhallow & Finch}.

Leon Sadler, {F24:34}, Ricky Mabbutt, {F24:29}, and a {F24:22-year-old} man who cannot be identified for legal reasons spoke only to confirm their names on Saturday. All were remanded to appear at Gloucester Crown Court on April 8. {F21:They had been arrested} {F23:last Wednesday} {F22:in the West Midlands}.

{F28:A fourth man remains at large}. {F26:DI Hannah Okoro, heading the investigation}, said detectives knew who he was and urged him to hand himself in.

{F18:Managing director Gerald Finch} told this magazine that {F8:the loss, first put at £1.2m, is now reckoned at nearer £1.45m at retail}. {F9:Almost all of it was Swiss watches}, many of them pre-owned pieces held on consignment. {F25:Some 38 have come back}, roughly a third of the total, though several have damaged bracelets.

{F10:The assault on the firm's guard}, {F12:who underwent surgery on a fractured wrist}, has renewed debate about whether staff should intervene. {F20:A junior colleague was also menaced with an axe}. The trade's crime-prevention body advises members never to obstruct offenders.

{F33:The shop expects to welcome customers again on March 25}, behind laminated glass and an airlock door. The equipment costs £60,000, which Mr Finch had put off buying even after {F29:the robbery of 2021}. {F30:The perpetrators of that crime received sentences of nine years apiece}.

{F36:The Audi used by the raiders had been stolen from a driveway in Solihull} and {F15:was set alight} within half an hour. {F35:The £25,000 reward offered by underwriters} still stands.

"You feel a fool for waiting," he said. "But I won't be turning my family's shop into a fortress."

== facts
F1 A gang robbed the jeweller Penhallow & Finch
F2 Number of raiders
  quantity high a1 a4: four / five
  quantity high a3 a4: four / five
F3 The shop is in the centre of Cheltenham
F4 The raid was on Monday
  time high a1 a4: Monday / Tuesday
F5 The raiders entered at about 10.40am
F6 The raiders' weapons
  participant medium a1 a4: sledgehammers and an axe / sledgehammers and machetes
F7 They smashed display cases
F8 Value of what was stolen
  quantity medium a1 a4: £1.2m / £2m
  development low a3 a5: first estimate £1.2m, later £1.45m
  factuality low a2 a3: owner would not put a figure / estimate given
F9 Swiss watches were taken
F10 A security guard was attacked and injured
F11 The guard is Tomasz Wrona, 41
  participant low a2 a4: name misspelt Tomas
F12 The guard's injury
  strength low a1 a2: suspected broken wrist / broken wrist
  framing medium a2 a4: broken wrist / arm smashed in two places
F13 The guard's condition after hospital treatment
  development low a1 a2: stable in hospital, then sent home
F14 The raiders fled in an Audi
F15 The getaway car was found burnt out
  strength low a1 a2: vehicle matching its description / its shell
F16 Where the car was burnt
  place low compatible a1 a2: near Brockworth / at Little Witcombe
  place low compatible a2 a4: lane at Little Witcombe / field outside Gloucester
F17 How long the raid lasted
  quantity low compatible a1 a2: less than two minutes / 90 seconds
F18 identity Gerald Finch is the owner of the shop
  participant medium a2 a4: owner / manager
  participant low compatible a2 a5: owner / managing director
F19 Finch said they knew exactly what they wanted
  quotation high a2 a4: words cut and a claim of an inside job added
F20 A shop assistant was threatened with an axe
  participant low compatible a2 a4: axe / blade
F21 Number of men arrested
  quantity high a3 a4: three / four
F22 The arrests were made in Birmingham
F23 The arrests were made early on Wednesday
F24 The suspects are 22, 29 and 34
F25 Watches recovered from a lock-up
  scope high a4 a5: the entire haul / about a third
  scope medium a3 a4: about 40 watches, origin not established / the entire haul
  quantity low compatible a3 a5: about 40 / some 38
F26 identity Det Insp Hannah Okoro leads the investigation
F27 Okoro called the raid fast, violent and carefully planned
F28 A fourth man is being sought
F29 The same shop was robbed in 2021
F30 Three men were jailed for the 2021 robbery
F31 Three men were charged with conspiracy to rob
F32 A taxi driver tried to block the getaway car
  factuality medium a2 a4: tried to block / rammed it
F33 How long the shop stays closed
  development low a2 a5: at least a fortnight / reopening March 25
F34 Whether a gun was seen
  polarity high a1 a4: no firearm seen / one appeared to carry a handgun
F35 A reward of £25,000 has been offered
F36 The Audi had been stolen in Solihull
  strength low a1 a5: believed / stated
F37 £400,000 of jewellery was taken in the 2021 robbery
F38 The men were held on suspicion of robbery
F39 The lock-up is in Erdington
F40 The reward is for information leading to a conviction
F41 The raiders were masked
F42 The guard was trying to lower the shutter
== not the same
F1 F29: this week's raid / the raid of 2021
F8 F37: haul of this raid / haul of 2021
F21 F30: three arrested now / three jailed in 2022
F31 F38: charged with conspiracy / arrested on suspicion
F21 F31: arrested / charged
F10 F20: guard attacked / assistant threatened

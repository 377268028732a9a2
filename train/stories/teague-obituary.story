== a1 | Anglia Broadcasting News | 2024-02-22
{F18:Rosalind Teague cancels spring tour} {F19:after being taken to hospital}

{F35:Singer Rosalind Teague} has {F18:called off all 14 dates of her spring tour} {F19:after she was admitted to hospital} with {F36:a chest infection}.

{F2:The 74-year-old} {F19:was taken to Torbay Hospital} on Tuesday night, her management said.

In a statement it added that she was "comfortable, cross and asking for her guitar". She is expected to make a full recovery.

The tour, which would have opened in {F24:her home city of Hull} on 14 March, {F61:was to be her first since 2019}. Ticket-holders will be refunded automatically.

{F35:Teague made her name} with {F12:folk-rock group the Low Lanterns, which she formed in Leeds} {F41:in 1969} with {F12:the guitarist Davey Cole}. {F13:The couple, who were married for eight years}, had {F10:a number one in 1976 with Paper Boats}.

{F14:Cole died of lung cancer in 2019} at the age of 70.

{F27:In 2020 Teague disclosed that she had Parkinson's disease}, {F42:with which she had been diagnosed three years earlier}. She has since performed seated, and in interviews has joked that the tremor "does half my vibrato for me".

{F22:Her most recent album, Low Water, reached number four} {F43:two years ago}.

Fellow musicians sent good wishes. {F44:{F62:The songwriter Jonah Vale}, who had been due to open for her}, posted a picture of the two of them backstage with the words: "Get well, boss."

Promoter Harbour Live said it hoped to announce new dates for the autumn.

== a2 | Federal News Wire | 2024-03-04
{F1:Rosalind Teague, British singer of 'Paper Boats,' dies} at {F2:74}

LONDON — {F1:Rosalind Teague}, {F35:the British singer-songwriter} whose {F45:smoky contralto} and spare, sea-haunted songs influenced three generations of musicians, {F1:has died}. {F2:She was 74}.

{F1:Teague died} {F3:on Sunday} {F4:at {F60:her home in Dartmouth}, in southwest England}, {F6:her family said in a statement}. {F5:The cause was complications of pneumonia}. {F27:She had lived with Parkinson's disease} {F42:since 2017}.

"{F7:She died with her daughters beside her} and the window open," the statement said. "{F33:She went out with the tide, as she always said she would}."

{F24:Born in Hull in 1949}, {F25:the daughter of a trawlerman who drowned when she was 9}, {F12:Teague founded the Low Lanterns with guitarist Davey Cole} {F41:in 1969}. {F13:They married in 1972} and {F59:divorced in 1980}. {F14:Cole died in 2019}.

{F8:The group's third album, "The Ferryman's Daughter"} {F47:(1976)}, {F9:sold more than 11 million copies worldwide}. {F10:Its single "Paper Boats" spent six weeks at No. 1 in Britain}, and {F30:a 1994 version by the American singer Delia Roan reached No. 2 on the U.S. chart}.

{F15:The band split up in 1979}. {F26:Surgery on her vocal cords in 1991 silenced her for six years}.

{F20:"She taught every one of us to leave a silence alone," {F62:the songwriter Jonah Vale} said}. {F21:Britain's culture secretary, Anita Garland, called her "the voice of a generation."}

{F19:Teague was hospitalized last month} and {F18:canceled a 14-date tour}. {F48:She was discharged on Feb. 28}.

{F23:She is survived by two daughters, Nell and Martha}, and five grandchildren.

== a3 | Dart & Bay Gazette | 2024-03-04
'{F33:She went out with the tide}': town mourns {F1:its Rosalind}

The flag on the Dartmouth lifeboat station was lowered at first light on Monday for {F1:Rosalind Teague, {F35:the singer} and {F60:for 31 years the town's best-known resident}, who died} {F4:at her house above Warfleet Creek} {F3:late on Saturday night}.

{F1:Her death}, {F2:at the age of 74}, came {F48:four days after she had been allowed home} {F19:from Torbay Hospital}, {F36:where she had been treated for a chest infection}. {F5:It had turned to pneumonia}, {F6:according to her elder daughter, Nell Cole}.

"{F7:Martha and I were both with her}," she told the Gazette. "{F33:She'd always said she would go out with the tide, and I looked it up, and she did}."

{F29:By noon the steps of the Bandstand were covered in flowers and several dozen boats folded from newspaper}. {F49:A book of condolence is open at the Guildhall}.

Miss Teague, as she was known in the butcher's, came here in 1993, {F26:two years after the operation on her vocal cords} that she feared had ended her career. She sang in the choir at St Petrox, "mostly alto, always late", recalled its director, Brian Luscombe.

Few knew of her work for the lifeboats. {F25:Her father, a Hull trawlerman, was lost off Iceland when she was nine}, and {F50:royalties from Paper Boats have gone to the station since 1985}, coxswain Tegen Rowe disclosed. The family has asked for donations to the lifeboats instead of flowers.

{F28:The funeral will be private}. {F52:A concert in her memory is planned for May}, possibly on the river.

{F17:She turned down an OBE in 1998}. "She said she wouldn't know where to put it," Mr Luscombe said.

== a4 | Tempo Weekly | 2024-03-05
{F1:Rosalind Teague, Folk-Rock Pioneer and Low Lanterns Singer, Dead} at {F2:74}

{F1:Rosalind Teague}, {F45:whose weathered contralto} carried {F10:the Low Lanterns' "Paper Boats" to the top of the British charts} and who later became one of the most covered songwriters of her era, {F1:died} {F3:Sunday}. {F6:Her label, Marlpit Records, confirmed her passing}. {F5:No cause was given}, though {F27:she had been open about her Parkinson's diagnosis}.

{F8:"The Ferryman's Daughter,"} {F47:released in 1976}, remains her monument: ten songs cut in nine days in a disused chapel, {F9:with sales now put at eight million}. {F11:Teague liked to say that "Paper Boats" had been written in 20 minutes on the back of a bus ticket}; drummer Pete Ormsby, now the band's only surviving member, remembered it differently. "{F11:It took her all winter}," he told Tempo on Monday. "But she'd have hated you to see the work."

Ormsby joined {F12:Teague and Cole in Leeds} in 1970. {F15:The band's end, in 1979, came onstage in Rotterdam}, when Cole smashed a borrowed mandolin. {F59:Their marriage ended a year later}, but they went on exchanging demos until {F14:his death from cancer five years ago}.

Then came the solo years: three Sterling Awards, {F26:a throat operation that left her unable to sing for most of the '90s}, and the late, spectral records, ending with {F22:"Low Water"} {F43:in 2022}. {F30:Delia Roan's cover of "Paper Boats" topped the Hot Singles list in 1994}, and, Teague noted dryly, bought her a roof.

"{F20:Every one of us learned from her how to leave a silence alone}," {F44:said Jonah Vale, who was to have supported her on the tour} {F18:scrapped in February}. Roan wrote: "I only ever borrowed it."

Marlpit will issue a box set of unreleased recordings in the fall, the label said.

== a5 | Morning Comet | 2024-03-05
FAREWELL ROZ: {F1:Paper Boats legend dies} {F7:in daughters' arms}

{F1:FOLK queen Rosalind Teague slipped away} {F7:in the arms of {F23:her three daughters}} {F3:on Sunday}, {F5:losing a long and brave battle with Parkinson's}.

{F1:The Paper Boats singer, {F2:75}, died} {F4:at Torbay Hospital in Devon}, {F19:where she was rushed last month} {F18:after collapsing days before {F61:a comeback tour}}.

{F33:"Mum went out with the tide, just like she wanted," heartbroken Nell said}.

{F21:Prime Minister Anita Garland led the tributes, hailing "the voice of our generation and of every generation since"}. {F20:{F62:Chart star Jonah Vale} said she had taught him everything}.

Fans left candles and {F29:paper boats in {F60:her adopted town, Dartmouth}}, and {F49:queued for two hours to sign a condolence book}.

{F25:The fisherman's daughter} {F24:from Hull} wrote {F10:her most famous song, a chart-topper for eight weeks}, {F11:on the back of a bus ticket}. But the woman who sang of heartbreak knew plenty. {F13:Her stormy marriage to bandmate Davey Cole} {F59:collapsed in 1980}, and {F15:the Low Lanterns, who had packed stadiums, were no more} by then.

{F14:Cole lost his own fight, with throat cancer, in 2019}. Roz sang at the graveside.

Always a rebel, {F17:she snubbed the Palace by turning down a damehood}. {F9:She sold 11 million copies of The Ferryman's Daughter} but lived modestly, driving the same Morris Traveller for 40 years.

{F52:A star-studded memorial concert will be held in Dartmouth in May}, and {F28:a quiet family funeral} is expected next week. Bookmakers slashed the odds on Paper Boats returning to number one to 1-5 as streams soared by 900 per cent.

{F50:Her beloved lifeboatmen got every penny the song ever earned}.

== facts
F1 Rosalind Teague has died
F2 Teague's age
  quantity high a2 a5: 74 / 75
F3 The day of her death
  time medium a2 a3: Sunday / late on Saturday night
F4 Where she died
  place high a2 a5: at home / in hospital
F5 Cause of death
  cause high a2 a5: pneumonia / Parkinson's
  cause medium a2 a4: pneumonia / no cause given
F6 Who made the death known
  attribution low a2 a4: family statement / label
F7 Her daughters were with her
  framing low a2 a5: beside her / in their arms
F8 The Ferryman's Daughter was the album that made her name
F9 Sales of the album
  quantity high a2 a4: more than 11 million / eight million
  strength low compatible a2 a5: more than 11 / 11
F10 Paper Boats was number one in Britain
  quantity medium a2 a5: six weeks / eight weeks
F11 How Paper Boats was written
  factuality medium a4 a5: Teague liked to say, disputed by drummer / told as fact
F12 Teague and Davey Cole founded the Low Lanterns in Leeds
F59 Teague and Cole divorced in 1980
F13 Teague was married to Cole
F14 Cole died of cancer in 2019
  cause medium a1 a5: lung cancer / throat cancer
F15 The Low Lanterns split in 1979
F17 She turned down an honour
  quantity medium a3 a5: an OBE / a damehood
F18 She cancelled her spring tour
  cause low a1 a5: chest infection / collapse
F19 She was taken to hospital in February
  strength low a1 a5: admitted / rushed
F20 Jonah Vale said she taught them to leave a silence alone
  quotation low a2 a4: quoted words altered
  scope medium a2 a5: leave a silence alone / everything
F21 Anita Garland called her the voice of a generation
  participant high a2 a5: culture secretary / prime minister
  quotation medium a2 a5: quoted words enlarged
F22 Low Water was her last album
F24 Teague was from Hull
F25 Her father, a trawlerman, drowned when she was nine
F26 An operation on her vocal cords in 1991 stopped her singing
  quantity low a2 a4: six years / most of the nineties
F27 She had Parkinson's disease
F28 The funeral will be private
F29 Flowers and paper boats were left in Dartmouth
F30 Delia Roan's version of Paper Boats in 1994
  quantity medium a2 a4: number two / topped the list
F33 She went out with the tide as she had said
  quotation low a2 a3: quoted words altered
  attribution low a2 a3: family statement / her daughter to the Gazette
F35 identity Teague was a singer
F36 She had a chest infection
F41 The group was formed in 1969
F42 Parkinson's diagnosed in 2017
F43 Low Water came out in 2022
F44 Jonah Vale was to have opened for her on the tour
F45 She had a contralto voice
F47 The Ferryman's Daughter came out in 1976
F48 She was discharged from hospital on February 28
F60 Teague lived in Dartmouth
F61 The tour was a comeback
F62 identity Jonah Vale is a songwriter
F49 A book of condolence is open
F50 Royalties from Paper Boats go to the lifeboats
  scope low a3 a5: since 1985 / every penny ever
F52 A memorial concert in May
  factuality low a3 a5: is planned / will be held
F23 She leaves two daughters
  quantity high a2 a5: two / three daughters
== not the same
F1 F14: death of Teague / death of Cole
F5 F36: cause of death / chest infection in February
F18 F52: cancelled tour / memorial concert
F10 F30: success of her song / success of the cover
F8 F22: her famous album / her last album
F1 F25: her death / her father's death
F28 F52: funeral / memorial concert

== a1 | The Morning Gazette | 2024-07-15
{F1:Train strike} {F2:to hit 300,000} as {F3:pay talks collapse}

{F1:Drivers and guards at Corvane Rail will walk out for 48 hours from midnight on Wednesday} after {F3:negotiations over pay broke down} in the early hours of Sunday, threatening the worst disruption on the south coast since the 2016 dispute over doors.

{F2:About 300,000 journeys will be affected}, according to Corvane, which runs trains between London, Brighton and Southampton. {F5:Only one service in five will operate}, {F6:and none after 7pm}.

{F7:The Federation of Railway Staff}, {F8:which represents 3,400 of the company's employees}, {F9:turned down an offer of 4 per cent this year and 3 per cent next}. {F10:It is seeking 9 per cent}. {F11:Members voted for action by 87 per cent to 13 last month}, {F12:on a turnout of 71 per cent}.

"{F13:Our members kept this railway moving through Covid and have not had a rise since}," {F14:the union's general secretary, Colm Devaney}, said. "They are not asking for the moon."

{F15:Patricia Lomax, Corvane's managing director}, said the union's demand {F16:would cost £38m a year} and {F17:urged it to put the offer to its members}.

The government, which underwrites the company's costs, has kept its distance. {F18:Alan Fairbrother, the transport secretary}, said that {F42:he would not be "drawing up a chair"}.

{F19:The last strike at Corvane, in March, lasted one day} and {F20:stopped two trains in three}. {F21:A separate dispute involving baggage handlers at Gatwick was settled on Friday} with {F22:a rise of 6.5 per cent}, which may have encouraged the train crews.

Hoteliers in Brighton, where {F41:12,000 delegates are expected for a conference of dentists}, said that cancellations had already begun.

== a2 | South Coast Broadcasting | 2024-07-18
Empty platforms as {F1:rail strike begins}

{F1:A two-day strike by train crews is under way} across Sussex and Hampshire.

{F5:Four out of five Corvane trains have been cancelled} and {F2:around 300,000 passengers face disruption}.

{F6:The last departures will be at seven this evening}.

At Brighton, only one of eight platforms was in use at 8am. Picket Siobhan Carey, a guard for 22 years, told us: "I've never had so many people bring us doughnuts."

Not everyone was so friendly. Commuter Dev Rathore, 29, from Hove, had paid £74 for a taxi to Croydon. "It's always us who cough up," he said.

{F7:The Federation of Railway Staff} {F9:rejected a 7% pay offer} {F3:before talks ended on Sunday}. {F10:It wants 9%}.

{F8:It has 3,400 members at the company}, {F11:87% of whom backed industrial action}.

{F14:Its leader, Colm Devaney}, said {F13:staff who had worked through the pandemic had gone without a rise ever since}.

{F15:Corvane boss Patricia Lomax} {F17:called on the union to let its members vote on the offer}. {F16:Meeting the claim would cost £38m}, she said.

{F23:Further stoppages are planned for 1 and 2 August}.

{F19:A 24-hour walkout in March} {F20:took out two-thirds of services}.

Tickets for today and tomorrow can be used until Tuesday, or refunded without a fee. Buses on the 700 coastal route are carrying rail passengers free of charge.

== a3 | Federal Wire Service | 2024-07-29
{F24:UK train crews end dispute} {F25:with 12% pay deal over two years}

LONDON – {F24:A British rail union and the operator Corvane reached agreement on Monday to end a dispute} that {F1:shut down most of the network on England's south coast for two days this month}.

{F25:Staff will get {F4:7.5% backdated to April} and 4.5% next year}, {F43:subject to a ballot}, {F7:the Federation of Railway Staff} said. {F9:It had refused 4% and 3%}.

{F23:Strikes due to take place on Thursday and Friday have been suspended}, it said.

"{F26:This is a decent deal won by ordinary people who stood together}," said {F14:FRS General Secretary Colm Devaney}, {F27:who is recommending acceptance}.

{F28:The accord came after 19 hours of talks} {F29:chaired by Dame Ros Whitcombe, a retired judge}, {F30:at the conciliation service's offices in London}.

{F15:Corvane Managing Director Patricia Lomax} said {F31:the agreement would be funded by changes to Sunday working} and {F32:not by higher fares}.

{F33:Under the deal, Sundays become part of the normal week for new recruits}. {F34:There will be no compulsory redundancies before 2027}.

{F1:The 48-hour walkout on July 18 and 19} {F2:affected some 300,000 journeys} and {F35:cost the company 11 million pounds}, it has said.

{F18:Transport Secretary Alan Fairbrother} {F36:welcomed the outcome} in a post on social media, calling it "a victory for patience".

Consumer prices in Britain rose 2.2% in the year to June. Average pay settlements in the rail industry have run at 5.1% since January, according to the research firm Quillon Data.

== a4 | The Daily Trumpet | 2024-07-30
ALL CHANGE: {F24:Strike misery over} as {F25:rail staff bag inflation-busting 12%}

COMMUTERS can finally breathe easy after {F24:militant train crews called off their summer of chaos} – {F25:in return for a bumper 12 per cent}.

{F24:Union bosses shook hands with Corvane yesterday} {F28:after a marathon 19-hour session} fuelled by cold pizza.

Drivers on £63,000 will pocket an extra £7,500, and {F4:the first chunk is backdated to April}.

But {F32:hard-pressed passengers will foot the bill through dearer tickets}, critics warned.

{F2:Half a million travellers were left stranded} when {F1:the union brought the south coast to a standstill} earlier this month. {F6:Trains stopped dead at 7pm}. Bride-to-be Kelly Ansell, 31, reached her own hen do in the back of a fish van.

{F14:FRS firebrand Colm Devaney} crowed: "{F26:This is a historic victory for workers who stood together}."

{F15:Corvane chair Patricia Lomax} insisted {F31:the rise would pay for itself by shaking up Sunday shifts}. {F33:From now on all staff will have to work Sundays as part of their normal week}.

{F29:The peace was brokered by top judge Dame Ros Whitcombe}, 68, who once jailed the Hatch End diamond gang.

{F18:Transport Secretary Alan Fairbrother} {F36:hailed the deal}, but right-leaning think tank Albion Forum slammed it as "a blank cheque drawn on the taxpayer".

{F23:Walkouts this Thursday and Friday are now OFF}. And {F41:dentists, left high and dry in Brighton with 12,000 toothbrushes}, are getting their deposits back.

== a5 | Track & Signal Weekly | 2024-08-23
{F37:FRS members back Corvane settlement} {F38:by three to one}

{F37:{F43:Traincrew at Corvane have voted} to accept the settlement} {F24:negotiated last month}, {F38:by 76% to 24%}, {F39:on a turnout of 64%}, closing a dispute that dates from the expiry of the 2021 agreement.

{F25:Rates rise by {F4:7.5%, backdated to 1 April}, and by a further 4.5% next spring}. {F9:Management's opening position had been 4% and 3%}, {F10:against a claim for 9%}.

The price is Sunday. {F33:Entrants after 1 October will have it rostered within a four-day, 35-hour week}; {F33:existing staff may opt in}, for a one-off £1,500. {F15:Managing director Patricia Lomax} expects a third to do so, and {F31:says the scheme covers the cost of the award}. Independent estimates suggest it covers about half.

{F34:The pledge of no compulsory redundancies until the end of 2027} was the last item to be agreed {F28:in the 19-hour session} {F30:at the conciliation service's premises near Euston}. {F29:Dame Ros Whitcombe's appointment as chair} is understood to have been suggested by the department, {F18:whose secretary of state, Alan Fairbrother}, had said {F42:he would stay out of it}.

{F38:The majority was smaller than} {F11:the 87% that voted to strike in June}, {F12:when turnout was 71%}. Depots at Littlehampton and Fratton rejected the terms. {F14:General secretary Colm Devaney}, {F27:who had urged a yes vote}, attributed that to "a few lads who like their Sundays".

{F1:The stoppage on 18 and 19 July} {F35:cost Corvane £11m} in revenue and compensation; {F19:that of March, of 24 hours}, £4m.

Attention turns to Wessex Metro, where drivers begin a ballot for strikes next week, and to the six Class 388 units stored at Eastleigh for want of trained crews.
== facts
F1 Corvane's crews strike for 48 hours on 18 and 19 July
  development medium a1 a3: to come / took place
  framing medium a3 a4: shut down most of the network / brought to a standstill, stranded
F2 The strike affects about 300,000 journeys
  quantity medium a1 a2: journeys / passengers
  quantity high a3 a4: some 300,000 journeys / half a million travellers stranded
F3 Pay talks broke down on Sunday
F4 The rise is backdated to April
F5 Only one train in five runs
F6 No trains after 7pm
F7 identity The union is the Federation of Railway Staff
F8 The union has 3,400 members at Corvane
F9 The union rejected an offer of 4 and 3 per cent
  quantity medium a1 a2: 4% and then 3% / 7%
F10 The union wants 9 per cent
F11 87 per cent voted to strike
  scope medium a1 a2: of those voting / of the 3,400 members
F12 Turnout in the strike vote was 71 per cent
F13 Devaney says the staff worked through Covid without a rise since
  quotation low a1 a2: quoted / paraphrased
F14 identity Colm Devaney is general secretary of the union
F15 identity Patricia Lomax is managing director of Corvane
  participant medium a3 a4: managing director / chair
F16 The union's demand would cost £38m
F17 Lomax urges the union to let members vote on the offer
F18 identity Alan Fairbrother is transport secretary
F19 An earlier strike in March lasted one day
F20 The March strike stopped two trains in three
F21 Dispute of Gatwick baggage handlers settled on Friday
F22 Baggage handlers got 6.5 per cent
F23 Further strikes on 1 and 2 August
  development high a2 a3: planned / suspended
  factuality low a3 a4: suspended / off
F24 Union and company reach a deal
  factuality medium a3 a4: agreed subject to a ballot / misery over
F25 The deal gives 7.5 and 4.5 per cent over two years
  quantity low compatible a3 a4: 7.5 and 4.5 / 12 in all
  framing low a3 a4: 12% over two years / bumper 12 per cent
  omission medium a3 a4: subject to a ballot and over two years, left out
F26 Devaney praises the deal won by people who stood together
  quotation high a3 a4: decent deal / historic victory
F27 Devaney recommends acceptance
F28 The deal came after 19 hours of talks
F29 Dame Ros Whitcombe chaired the talks
  participant medium a3 a4: retired judge in the chair / top judge who brokered it
F30 The talks were at the conciliation service in London
F31 The rise is paid for by changes to Sunday working
F32 Whether fares will rise to pay for the deal
  polarity high a3 a4: not by higher fares / dearer tickets
  attribution medium a3 a4: Lomax / critics
F33 Sunday becomes part of the normal week, for whom
  scope high a3 a4: new recruits / all staff
  scope high a4 a5: all staff have to / entrants, others may opt in
F34 No compulsory redundancies before 2027
  time medium a3 a5: before 2027 / until the end of 2027
F35 The strike cost Corvane £11m
F36 Fairbrother welcomed the deal
F37 Members voted to accept the deal
F38 76 per cent voted for the deal
F39 Turnout in the vote on the deal was 64 per cent
F41 A conference of 12,000 dentists in Brighton
F42 Fairbrother said he would stay out of the dispute
  quotation low a1 a5: quoted / paraphrased
F43 The members vote on the deal
  development low a3 a5: to be held / held
== not the same
F1 F19: strike of July / strike of March
F5 F20: trains cancelled in July / in March
F11 F38: vote to strike / vote to accept
F12 F39: turnout of strike vote / of vote on the deal
F24 F21: deal at Corvane / deal at Gatwick
F25 F22: rise at Corvane / rise at Gatwick
F9 F25: offer rejected / rise agreed
F24 F37: deal reached by negotiators / deal accepted by members

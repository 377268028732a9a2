== a1 | Continental News Agency | 2022-08-15
{F1:Ruling party wins Karunda election}, {F2:opposition cries foul}

MBALISO, Aug 15 - {F1:Karunda's governing National Unity Front has won a sixth consecutive parliamentary majority}, {F3:the electoral commission said} {F4:on Monday}, {F5:taking 142 of the 210 seats} in {F6:Saturday's vote}.

{F7:The main opposition Democratic Alliance won 51 seats}, {F48:commission chairwoman Esther Mulonga} told a news conference in the capital. {F8:Turnout was 58 percent}, {F9:down from 71 percent five years ago}.

{F2:{F50:Alliance leader Daniel Okello} rejected the results}, saying that {F10:his party's agents had been turned away from some 900 polling stations}. {F11:"This was not an election, it was an appointment,"} he told supporters. {F12:The party would file a petition with the constitutional court}, he added.

{F13:Observers from the African Union said voting had been "generally calm and orderly"}, {F14:while the European Union's mission spoke of "serious shortcomings" in the counting}.

{F15:Two people were killed} {F16:when police opened fire on protesters} {F17:in the lakeside town of Kisombe} {F18:late on Sunday}, {F51:a hospital doctor said}. Police had no immediate comment.

{F19:Mobile internet services were cut across the country} {F20:on Saturday afternoon} and restored only partly. {F21:The communications ministry blamed a damaged cable}.

{F22:President Joseph Wandera}, {F23:who is 77} and {F24:has ruled since 1996}, was not on the ballot. {F52:Parliament is expected to vote before the end of the year on {F25:a constitutional amendment that would let him stand again}} in 2024, {F26:for which 140 votes are needed}.

Karunda's dollar bond maturing in 2031 slipped 1.2 cents.

== a2 | The Mbaliso Standard | 2022-08-15
{F1:NUF sweeps to victory} with {F5:142 seats}

Jubilant supporters of {F1:the National Unity Front danced along Independence Avenue yesterday after the party retained control of the National Assembly} with {F5:142 of the 210 seats}.

{F3:Announcing the outcome at the Mulungushi Hall}, {F48:Electoral Commission chair Justice Esther Mulonga} said {F6:Saturday's polling} had been "the most peaceful in our history". {F8:Turnout reached 68 per cent}, she said.

{F7:The Democratic Alliance picked up 51 seats}, {F28:its best showing since 2007}, among them both constituencies in Port Chanda. {F29:{F50:Its leader, Mr Daniel Okello}, held Mbaliso North} {F30:by a mere 312 votes}.

{F13:African Union observers commended the calm and orderly conduct of the poll}. Their head, former judge Aminata Sesay, advised {F2:the losing side to accept the verdict}.

Information Minister Grace Tembo dismissed as "tales" the claim that {F10:opposition agents had been kept out of polling stations}. Fewer than twenty complaints had been received, she said, and all had been dealt with.

Ms Tembo also appealed for patience over {F19:the interruption of mobile internet services}, {F21:which was due to a damaged undersea cable}.

{F16:In Kisombe, police dispersed a gang of youths} {F32:who had set fire to the ruling party's office} {F18:on Sunday night}. An officer suffered a broken arm.

Among the casualties of the night were two Cabinet ministers: Mr Felix Banda (Lands) lost Kafuwe East to a retired headmistress, while Works Minister Peter Sichone, 64, conceded in Luwena before midnight.

{F33:The new Assembly will be sworn in on September 5}, and Mr Banda said he would return to his dairy herd.

== a3 | Worldline Broadcasting | 2022-08-16
Karunda opposition {F12:goes to court} over {F1:election defeat}

{F12:Karunda's main opposition party has filed a petition} asking judges {F34:to annul Saturday's parliamentary election}.

{F2:The Democratic Alliance says the result was rigged}.

{F3:Official results published} {F4:on Monday} gave {F5:the National Unity Front of} {F22:President Joseph Wandera} {F5:142 seats} and {F7:the Alliance 51}.

{F12:Its lawyers lodged the 80-page petition at the Constitutional Court} on Tuesday morning.

{F10:It alleges that agents were expelled from more than 900 polling stations}, {F35:mostly in the south}.

{F36:The court has 14 days to rule}.

Meanwhile {F15:the number of people killed} {F16:in clashes with police} {F17:in Kisombe} {F15:has risen to five}, {F51:according to a doctor at the town's hospital}. {F37:The youngest was a boy of 15}.

{F32:Police say protesters had burned down an office of the ruling party}. The opposition denies that its supporters started the fire.

{F14:EU observers say there were "serious shortcomings" in the vote}.

{F49:Their leader, Dutch MEP Annelies Verhoeven,} told the BBN programme Daybreak that {F39:her team had been barred from the national tallying centre for six hours}.

{F8:The commission put turnout at 58%}.

{F19:Internet access, which was shut down by the government} {F20:on Saturday}, was restored on Tuesday.

The opposition's last legal challenge, {F41:after the 2017 presidential vote, was thrown out by the same court}.

Mr Okello, a former economics lecturer who spent two years in prison under a sedition law since repealed, has called for a day of prayer on Friday.

== a4 | The Chronicle of London | 2022-08-16
{F24:After 26 years in power, Wandera} moves a step closer to {F25:a life in office}

{F11:"This was no election, it was a coronation,"} {F2:said Daniel Okello} on the steps of his party's headquarters in Mbaliso, and the crowd, hemmed in by armoured cars, roared.

{F1:The National Unity Front's victory} surprised nobody. Its size matters all the same. {F5:With 142 seats out of 210}, {F22:Joseph Wandera's} party {F26:now has two more than the two-thirds needed} {F25:to change the constitution and abolish term limits}, {F25:thereby allowing {F23:the 78-year-old} to run for a fifth time}.

{F23:Mr Wandera, 78,} a former artillery officer, {F24:came to power in a coup in 1996} and has been re-elected four times, {F42:most recently in 2017 with 61 per cent of the vote}.

Enthusiasm is running low. {F8:Fewer than six voters in ten bothered to turn out}, {F9:against 71 per cent in 2017}. In Mbaliso's Kalingo district a schoolteacher, Beatrice Phiri, said that she had queued for nine hours to find her name missing from the roll.

{F14:The European Union's observers denounced "serious shortcomings" in the count}, and {F49:Ms Verhoeven, who leads them,} complained that {F39:they had been shut out of the tallying centre for much of Saturday night}. {F13:The African Union's team found the poll "calm and orderly"}.

{F19:The government switched off the mobile internet} {F20:hours before polls closed}. {F15:Five people have died} {F17:in Kisombe}, {F16:where police fired on demonstrators} {F18:on Sunday evening}.

{F12:The Alliance has petitioned the Constitutional Court}, {F43:all of whose nine judges were appointed by Mr Wandera}. {F41:It took the same bench eleven minutes to reject a petition against the 2017 result}.

Western donors, who pay for about a third of the health budget, have been notably quiet. Karunda is the region's second-biggest producer of copper.

== a5 | Savanna Notebook (blog) | 2022-09-01
{F34:Judges leave Karunda's election standing}

No surprises yesterday: {F34:the Constitutional Court threw out the Democratic Alliance's petition}, {F36:a day after the 14-day limit had run out}, by seven votes to two. Chief Justice Moses Kabwe said the irregularities had not been on a scale to affect the outcome.

So {F1:the NUF keeps its majority} and {F5:its 142 seats}, {F33:the Assembly is sworn in on Monday}, and {F25:the amendment that clears the way for another Wandera term} {F52:should be through by Christmas}. {F26:They need 140 votes}. You can do the sum.

Worth remembering what the judges did accept. {F10:Alliance agents were thrown out of 612 polling stations}, {F35:nearly all in the southern provinces}. {F39:EU monitors were locked out of the tally centre for six hours}. And {F19:the internet went dark on the government's orders}, {F21:whatever was said at the time about a cable}: the regulator's letter to the phone companies was read out in court.

The two dissenters, Justice Ruth Chola and Justice Amos Zimba, would have ordered a recount in 38 constituencies. {F43:Every member of the court owes his or her job to the president}, so hats off.

{F2:Okello, who at first refused to recognise the result}, now says that his 51 MPs will take their seats. {F29:He himself kept Mbaliso North} {F30:by 312 votes}, and I hear there was some grumbling from the youth wing.

Nobody has been charged over {F15:the six deaths} {F17:in Kisombe}, {F37:including that of a 15-year-old schoolboy}. {F16:Police still maintain that they fired only into the air}.

And {F8:the turnout}? {F8:The commission's final figure is 57.6 per cent}, {F47:the lowest since multi-party voting came back in 1992}.
== facts
F1 The National Unity Front wins the parliamentary election
F2 The opposition or Okello rejects the result
  development medium a1 a5: rejected / refused at first
F3 The electoral commission announces the results
F4 The results came on Monday
F5 The NUF has 142 of 210 seats
F6 The vote was held on Saturday
F7 The Democratic Alliance has 51 seats
F8 Turnout
  quantity high a1 a2: 58 per cent / 68 per cent
  quantity low compatible a1 a5: rounding
F9 Turnout was 71 per cent in 2017
F10 Opposition agents kept out of polling stations
  quantity medium a1 a3: some 900 / more than 900
  quantity high a3 a5: more than 900 alleged / 612 accepted
  factuality medium a3 a5: alleged / told as fact
  framing medium a1 a2: claim reported / dismissed as tales
F11 Okello says that this was not an election
  quotation high a1 a4: "an appointment" / "a coronation"
F12 The Alliance petitions the Constitutional Court
  development medium a1 a3: would file / has filed
F13 African Union observers call the vote calm and orderly
  strength low a1 a2: "generally" dropped
F14 EU observers speak of serious shortcomings
  scope medium a1 a3: in the counting / in the vote
F15 Number of people killed in Kisombe
  quantity medium a1 a3: two / risen to five
  quantity medium a4 a5: five / six
F16 Police act against protesters in Kisombe
  framing high a1 a2: opened fire on protesters / dispersed a gang of youths
  polarity high a4 a5: fired on demonstrators / only into the air, say police
  cause medium a1 a3: killed by police fire / killed in clashes
F17 The deaths happened in Kisombe
F18 The shooting was on Sunday night
F19 Mobile internet cut or shut down
  participant high a2 a3: interruption / shut down by the government
F20 The internet cut came on Saturday
F21 A damaged cable blamed for the internet cut
  attribution medium a1 a2: ministry's claim / told as fact
  polarity medium a2 a5: due to a cable / not so
F22 identity Joseph Wandera is president
F23 Age of Wandera
  quantity high a1 a4: 77 / 78
F24 Wandera in power since 1996
F25 Constitutional amendment would allow Wandera another term
F26 140 votes are needed for the amendment
F28 Best showing of the Alliance since 2007
F29 Okello held Mbaliso North
F30 Okello's margin was 312 votes
F32 Protesters burned an office of the ruling party
  attribution medium a2 a3: told as fact / police say
F33 The new Assembly is sworn in on 5 September
F34 Annulment of the election by the court
  development medium a3 a5: asked for / refused
F35 The polling stations were mostly in the south
F36 The court has 14 days
F37 A boy of 15 among the dead
F39 EU observers barred from the tallying centre
  time low a3 a4: six hours / much of Saturday night
F41 The court rejected the petition of 2017
F42 Wandera re-elected in 2017 with 61 per cent
F43 All the court's judges were appointed by Wandera
F47 Lowest turnout since 1992
F48 identity Esther Mulonga chairs the electoral commission
F49 identity Annelies Verhoeven leads the EU observers
F50 identity Daniel Okello leads the Democratic Alliance
F51 A hospital doctor gives the number of dead
F52 Parliament is to pass the amendment by the end of the year
  strength low a1 a5: expected to vote / should be through
== not the same
F34 F41: petition of 2022 rejected / that of 2017
F8 F9: turnout now / five years ago
F10 F39: party agents kept out of polling stations / observers out of the tallying centre
F8 F42: 58 per cent turnout / 61 per cent of the vote
F28 F47: best showing of a party / lowest turnout
F5 F26: seats won / votes needed

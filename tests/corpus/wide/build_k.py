from names import *
IV='Iryna Vereshchuk'; PY='Petro Yatsenko'; IDF='Israel Defense Forces'
SAR='Shamsail Saraliev'; KOT='Oleh Kotenko'; USOV='Dmytro Usov'

doc('k01','''
Year opens with a swap of 25 for 25

KYIV/MOSCOW, January 15, 2025 — The new year's first trade of captives between Ukraine and Russia was a small one. Twenty-five troops stepped off the coach on the Ukrainian side of the border on Wednesday, Volodymyr Zelenskyy wrote on Telegram. Moscow's defence ministry put its own intake at the identical figure; the men were in Belarus for check-ups, it said.

December's closing deal, struck on the 30th with Emirati help, had been bigger and lopsided: 189 Ukrainians against 150 Russians.

Petro Yatsenko, who speaks for the Coordination Headquarters for the Treatment of Prisoners of War, sorted the arrivals: nineteen from the ranks, six with commissions and, cutting across the two groups, four whom the army had given up for dead. Handover No. 60, he called it. In the headquarters' ledger 3,981 names are now ticked off.

Five inhabitants of Kursk region came out of Sumy the same day, but under a separate understanding, Tatyana Moskalkova stressed. Another 28 should follow "before long", she expects.

Dmytro Lubinets reported that he and she had also exchanged 62 parcels.

Kyiv guesses that 8,000 of its soldiers, give or take, sit in Russian cells. For the Russians in its own camps it has never published a number.

In the small hours of Wednesday 43 missiles and 74 drones were launched at Ukraine, the air force said; thirty and 47 respectively were brought down.
''','2025-01-15',[E('main','2025-01-15','weekday'),E('prev1','2024-12-30','relative',[UAE]),E('sep1','2025-01-15','relative'),E('plan1',None,'none',status='expected')],[
 rel(25,U,'Twenty-five troops stepped off the coach',Z,via=TG,cat='soldiers',also=['a swap of 25 for 25']),
 rel(25,R,'put its own intake at the identical figure',MOD,cat='soldiers',by_reference=True,also=['a swap of 25 for 25']),
 med(UAE,'struck on the 30th with Emirati help',ex='prev1'),
 rel(189,U,'189 Ukrainians against',ex='prev1',cat='people'), rel(150,R,'against 150 Russians',ex='prev1',cat='people'),
 sub(19,U,'nineteen from the ranks',PY,cat='privates and sergeants'), sub(6,U,'six with commissions',PY,cat='officers'),
 sub(4,U,'four whom the army had given up for dead',PY,cat='missing'),
 ordn(60,'war','Handover No. 60',PY), cum(3981,U,'war','3,981 names are now ticked off',PY,cat='people',ambiguous=True), cum(3981,U,'war','3,981 names are now ticked off',CH,cat='people',ambiguous=True),
 rel(5,R,'Five inhabitants of Kursk region came out of Sumy',MOS,ex='sep1',cat='civilians'),
 agr(28,'Another 28 should follow',MOS,ex='plan1',who=R,cat='civilians'),
 held('~8000',U,R,'8,000 of its soldiers, give or take, sit in Russian cells','Ukraine',cat='soldiers'),
 held('withheld',R,U,'For the Russians in its own camps it has never published a number','Ukraine'),
],ignore=["The new year's first trade of captives"],dist={'other':['62 parcels'],'weapons':['43 missiles and 74 drones','thirty and 47 respectively'],'idiom':['the two groups','was a small one']})

doc('k02','''
Refrigerated lorries bring home 757 dead; Moscow took 45

14 February 2025, 14:20

The mortal remains of 757 defenders are back in Ukraine, the Coordination Headquarters for the Treatment of Prisoners of War has announced. Friday's convoy was the second such delivery of 2025 and, to the last body, as big as January's.

By sectors the headquarters gives: Donetsk, 451; Zaporizhzhia, 137; Luhansk, 34. Sixty-four more were fetched from morgues inside Russia.

The Russian military keeps silent on the subject, as ever. It fell to a State Duma deputy, Shamsail Saraliev, to fill in the other column. Forty-five, he told RBC. In the operation of 24 January, by his account, it was 757 of theirs and 49 of ours.

Oleh Kotenko, once the commissioner for the missing, reckons that upward of 7,000 Ukrainian dead have been recovered in this way over three years of war. The headquarters is more exact about the past twelvemonth, for which it has 3,967 on its books; the year before that it was not quite half as many, it says without elaborating.

A living prisoner last crossed the line on 5 February. That day 150 soldiers a side were traded, the sixty-first time that this has happened since the invasion, and the Emirates were thanked by both capitals.

Sixteen laboratories are at work on the identification. A comparison of DNA may take 13 months, the interior ministry warns relatives, and costs them nothing.

The International Committee of the Red Cross lent body bags and two vehicles.
''','2025-02-14',[E('main','2025-02-14','weekday'),E('prev1','2025-01-24','year-inferred'),E('prev2','2025-02-05','year-inferred',[UAE])],[
 bod(757,U,'The mortal remains of 757 defenders are back',CH,also=['bring home 757 dead']),
 bod(451,U,'Donetsk, 451',CH,subset=True),bod(137,U,'Zaporizhzhia, 137',CH,subset=True),bod(34,U,'Luhansk, 34',CH,subset=True),
 bod(64,U,'Sixty-four more were fetched from morgues inside Russia',CH,subset=True),
 bod(45,R,'Forty-five, he told RBC',SAR,via='RBC',also=['Moscow took 45']),
 bod(757,U,'757 of theirs',SAR,ex='prev1'), bod(49,R,'49 of ours',SAR,ex='prev1'),
 bod('>7000',U,'upward of 7,000 Ukrainian dead have been recovered',KOT,ex=None,cumulative=True,scope='war'),
 bod(3967,U,'for which it has 3,967 on its books',CH,ex=None,cumulative=True,scope='twelve months'),
 each(150,'150 soldiers a side were traded',ex='prev2',cat='soldiers'),
 ordn(61,'war','the sixty-first time that this has happened since the invasion',ex='prev2'),
 med(UAE,'the Emirates were thanked by both capitals','Russia; Ukraine',ex='prev2'),
],ignore=['the second such delivery of 2025',"as big as January's",'not quite half as many'],
dist={'other':['Sixteen laboratories','two vehicles'],'duration':['13 months','three years of war']})

doc('k03','''
Umerov aims for 1,200 returns by Christmas as go-betweens step in again

Monday, November 17, 2025 — analysis

It has been six weeks without a swap. Ukraine means to have 1,200 of its people back for the holidays, the secretary of its security council, Rustem Umerov, said over the weekend, home from Ankara and Abu Dhabi. Turkey and the Emirates have consented to mediate anew, he wrote on Telegram.

Moscow would not be drawn: Dmitry Peskov confirmed contacts on the subject and declined to talk figures.

The target has a history. Twelve hundred for twelve hundred was what the two delegations shook hands on in Istanbul last July. Of that package 415 a side had been delivered when the process stalled, a member of the Ukrainian team concedes on condition of anonymity — 84 in mid-August, 146 ten days later, 185 on 2 October.

Dmytro Lubinets, speaking to Ukrainian Radio, blamed the standstill on Russia, which had rejected four of his lists. Sixty-nine rounds to date and 7,127 people recovered, runs his tally. Six thousand three hundred-odd soldiers are in Russian hands by his estimate; the civilians whom Moscow owns up to are 1,830, while in truth there may be 16,000 or above. The relatives' league Count Us In has arrived at 8,900 for the soldiers alone.

His counterpart Tatyana Moskalkova retorts that it is Kyiv which turned down a thousand of its own men in August.

Russians fill five camps in Ukraine, and a sixth is being fitted out near Lviv at a cost of 90 million hryvnias.
''','2025-11-17',[E('plan1',None,'none',['Turkey',UAE],status='proposed',main=True),E('plan2',None,'none',status='agreed',text='last July'),E('prev1','2025-08','relative',text='mid-August'),E('prev2','2025-08','relative',text='ten days later'),E('prev3','2025-10-02','year-inferred'),E('series1',None,'none')],[
 agr(1200,'Ukraine means to have 1,200 of its people back for the holidays',UME,ex='plan1',who=U,cat='people',also=['Umerov aims for 1,200 returns by Christmas']),
 med('Turkey','Turkey and the Emirates have consented to mediate anew',UME,ex='plan1',via=TG), med(UAE,'Turkey and the Emirates have consented to mediate anew',UME,ex='plan1',via=TG),
 agr('withheld','declined to talk figures','Dmitry Peskov',ex='plan1'),
 agr(1200,'Twelve hundred for twelve hundred',ex='plan2',who=U), agr(1200,'Twelve hundred for twelve hundred',ex='plan2',who=R),
 cum(415,U,'July agreement','415 a side had been delivered',OFF,ex='series1'), cum(415,R,'July agreement','415 a side had been delivered',OFF,ex='series1'),
 each(84,'84 in mid-August',OFF,ex='prev1'), each(146,'146 ten days later',OFF,ex='prev2'), each(185,'185 on 2 October',OFF,ex='prev3'),
 acc('blamed the standstill on Russia',LUB,via='Ukrainian Radio'),
 cnt(69,'war','Sixty-nine rounds to date',LUB,via='Ukrainian Radio'), cum(7127,U,'war','7,127 people recovered',LUB,via='Ukrainian Radio',cat='people'),
 held('~6300',U,R,'Six thousand three hundred-odd soldiers are in Russian hands',LUB,via='Ukrainian Radio',cat='soldiers'),
 held(1830,U,R,'the civilians whom Moscow owns up to are 1,830',LUB,via='Ukrainian Radio',cat='civilians',ambiguous=True), held(1830,U,R,'the civilians whom Moscow owns up to are 1,830','Russia',cat='civilians',ambiguous=True),
 held('>=16000',U,R,'in truth there may be 16,000 or above',LUB,via='Ukrainian Radio',cat='civilians'),
 held(8900,U,R,'has arrived at 8,900 for the soldiers alone','Count Us In',cat='soldiers'),
 acc('it is Kyiv which turned down a thousand of its own men in August',MOS,1000,who=U,as_of='2025-08'),
],dist={'duration':['six weeks without a swap'],'other':['four of his lists','five camps in Ukraine','a sixth is being fitted out'],'money':['90 million hryvnias'],'idiom':['the two delegations']})

doc('k04','''
LIVE — Independence Day: conscripts for defenders of Mariupol

Saturday 24 August 2024, all times Kyiv

18.40 That is where we leave it. Two hundred and thirty soldiers have changed sides today, an even split.

17.55 The Emirates step forward. Their foreign ministry counts this as its seventh successful mediation between the neighbours, with 1,788 captives set free in the process.

16.10 More from the Coordination Headquarters for the Treatment of Prisoners of War. Of the 115, eighty-two come from the Mariupol garrison; fifty wore naval uniform, it says, and there is hardly an officer in the party. Exchange fifty-five since the full-scale war began. 3,520 now back.

15.32 Moscow confirms. Its 115 are all young recruits captured in Kursk region, says the defence ministry, who were moved to Belarus by air.

15.20 A reader asks how many Russians were seized in the incursion. No official total. On Monday Oleksandr Syrskyi reported 594; an aide to the president, asked by Ukrainska Pravda, offered "two thousand, roughly".

15.04 One hundred and fifteen are home again, Zelensky writes on X.

14.30 A reminder of July. Ninety-five walked free in either direction on the 17th, also thanks to Abu Dhabi.

13.15 Nothing official yet, but a man with knowledge of the lists tells this blog to expect "a hundred or more" from each side. Tatyana Moskalkova is said to be travelling.

12.00 Flags were raised in 24 regions. Shelling in Kherson region has left five dead, and the governor reports 31 villages without power.
''','2024-08-24',[E('main','2024-08-24','weekday',[UAE]),E('prev1','2024-07-17','relative',[UAE],text='on the 17th')],[
 tot(230,'Two hundred and thirty soldiers have changed sides today',cat='soldiers'),
 each(115,'an even split',cat='soldiers',derived=True,ambiguous=True),
 ordn(7,'UAE-mediated','its seventh successful mediation between the neighbours',UAEMFA), med(UAE,'its seventh successful mediation between the neighbours',UAEMFA),
 cum(1788,None,'UAE-mediated','1,788 captives set free in the process',UAEMFA,cat='prisoners'),
 rel(115,U,'Of the 115',CH,ambiguous=True), 
 sub(82,U,'eighty-two come from the Mariupol garrison',CH,cat='Mariupol defenders'), sub(50,U,'fifty wore naval uniform',CH,cat='sailors'),
 ordn(55,'war','Exchange fifty-five since the full-scale war began',CH), cum(3520,U,'war','3,520 now back',CH,cat='people'),
 rel(115,R,'Its 115 are all young recruits',MOD,cat='conscripts'),
 held(594,R,U,'Oleksandr Syrskyi reported 594','Oleksandr Syrskyi',ambiguous=True),
 held('~2000',R,U,'offered "two thousand, roughly"',OFF,via='Ukrainska Pravda',ambiguous=True),
 rel(115,U,'One hundred and fifteen are home again',Z,via='X',cat='people'),
 each(95,'Ninety-five walked free in either direction',ex='prev1'), med(UAE,'also thanks to Abu Dhabi',ex='prev1'),
 agr('>=100','"a hundred or more" from each side',SRC,ex='main',who=U), agr('>=100','"a hundred or more" from each side',SRC,ex='main',who=R),
],ignore=['an even split','hardly an officer in the party'],
dist={'date':['18.40','17.55','16.10','15.32','15.20','15.04','14.30','13.15','12.00','the 17th'],'casualties':['five dead'],'other':['24 regions','31 villages']})

doc('k05','''
Ninety go each way; Emirates put total of freed at 1,558

MOSCOW, June 25. /Newsroom/. Ninety Russian servicemen who had been in mortal danger left Ukrainian custody on Tuesday, the defence ministry announced, adding that it had surrendered as many Ukrainian fighters in return. It named the United Arab Emirates as the humanitarian mediator. Transport planes are to bring the released to Moscow for treatment.

In Abu Dhabi the foreign ministry spoke of its fifth mediation, adding that 1,558 prisoners, Russians and Ukrainians taken together, owe their freedom to these efforts.

Zelensky, too, had ninety to welcome. His ombudsman Dmytro Lubinets filed the swap under number 53. Fifty-one of those returned served in the defence of Mariupol, he wrote, and fifteen were among the guards abducted from the Chernobyl plant; counting them, 3,210 have been rescued since the outset.

The sides had last met on the final day of May. Seventy-five persons were surrendered by each at that time, after a break of 113 days; on February 8 it had been a hundred apiece.

Vladimir Putin informed the heads of foreign news agencies early this month that 1,348 Russian soldiers and officers were in Ukraine's prisons as against 6,465 Ukrainians in Russia's.

Next on the agenda, according to Tatyana Moskalkova, are the sick: she has submitted a list of forty, and a Ukrainian one of the same length is under review.

Brent traded at 85 dollars per barrel.
''','2024-06-25',[E('main','2024-06-25','weekday',[UAE]),E('prev1','2024-05-31','relative',text='the final day of May'),E('prev2','2024-02-08','year-inferred'),E('plan1',None,'none',status='proposed')],[
 rel(90,R,'Ninety Russian servicemen who had been in mortal danger left Ukrainian custody',MOD,cat='soldiers',also=['Ninety go each way']),
 rel(90,U,'it had surrendered as many Ukrainian fighters in return',MOD,cat='soldiers',by_reference=True,also=['Ninety go each way']),
 med(UAE,'the United Arab Emirates as the humanitarian mediator',MOD),
 ordn(5,'UAE-mediated','spoke of its fifth mediation',UAEMFA), cum(1558,None,'UAE-mediated','1,558 prisoners, Russians and Ukrainians taken together',UAEMFA,cat='prisoners',also=['Emirates put total of freed at 1,558']),
 med(UAE,'spoke of its fifth mediation',UAEMFA),
 rel(90,U,'Zelensky, too, had ninety to welcome',Z,ambiguous=True), rel(90,U,'Zelensky, too, had ninety to welcome',ambiguous=True), ordn(53,'war','filed the swap under number 53',LUB),
 sub(51,U,'Fifty-one of those returned served in the defence of Mariupol',LUB,cat='Mariupol defenders'), sub(15,U,'fifteen were among the guards abducted from the Chernobyl plant',LUB,cat='national guardsmen'),
 cum(3210,U,'war','3,210 have been rescued since the outset',LUB,cat='people'),
 each(75,'Seventy-five persons were surrendered by each',ex='prev1',cat='people'), each(100,'it had been a hundred apiece',ex='prev2'),
 held(1348,R,U,"1,348 Russian soldiers and officers were in Ukraine's prisons",P,cat='soldiers',as_of='2024-06'), held(6465,U,R,"6,465 Ukrainians in Russia's",P,as_of='2024-06'),
 agr(40,'she has submitted a list of forty',MOS,ex='plan1',who=R,cat='wounded'), agr(40,'a Ukrainian one of the same length',MOS,ex='plan1',who=U,cat='wounded',by_reference=True),
],dist={'duration':['113 days'],'money':['85 dollars']})

doc('k06','''
Seventy-six freed in fifth prisoner deal with Russia

KYIV, 19 April 2022. Less than a month has brought five swaps, of which the latest is the biggest bar one.

On Tuesday 76 Ukrainians regained their freedom, deputy prime minister Iryna Vereshchuk announced.

Sixty are military, ten of those with officer's rank, and sixteen civilian, she said. What Ukraine paid for them she left unsaid. Kommersant, quoting a person close to Russia's General Staff, gives it as "some sixty", most of them pilots and tank crews.

The story so far. It started on 24 March with ten soldiers against ten. On 1 April the Ukrainian side recovered 86, including fifteen women. Of the twenty-six who arrived on the 9th a dozen were in uniform. Five days later, near Kherson, came thirty: 22 from the army and eight others.

Add up the five and the result is 228, our newsroom finds; the nineteen sailors of the rescue vessel Sapfir, let go in March in exchange for eleven Russian seamen, are on a separate page.

Much remains to be bargained over. Ukraine has about 700 captured Russians to offer, Vereshchuk said earlier; Russia has about a thousand Ukrainians, half of them women and children or other civilians. Moscow tells a different story. Tatyana Moskalkova speaks of fewer than six hundred Russians and denies that her country is holding any civilians.

In Mariupol, according to the Russian army, 1,026 marines gave themselves up last week. Kyiv dismisses this.
''','2022-04-19',[E('main','2022-04-19','weekday'),E('prev1','2022-03-24','year-inferred'),E('prev2','2022-04-01','year-inferred'),E('prev3','2022-04-09','relative',text='on the 9th'),E('prev4','2022-04-14','relative',text='Five days later',places=['Kherson']),E('sep1','2022-03','relative',text='in March')],[
 rel(76,U,'76 Ukrainians regained their freedom',IV,cat='people',also=['Seventy-six freed']),
 ordn(5,'war','fifth prisoner deal with Russia',pos='headline'), cnt(5,'a month','Less than a month has brought five swaps'),
 sub(60,U,'Sixty are military',IV,cat='soldiers'), sub(10,U,"ten of those with officer's rank",IV,cat='officers'), sub(16,U,'sixteen civilian',IV,cat='civilians'),
 rel('withheld',R,'What Ukraine paid for them she left unsaid',IV),
 rel('~60',R,'gives it as "some sixty"',SRC,via='Kommersant',cat='soldiers'),
 each(10,'ten soldiers against ten',ex='prev1',cat='soldiers'),
 rel(86,U,'the Ukrainian side recovered 86',ex='prev2',cat='people'), sub(15,U,'including fifteen women',ex='prev2',cat='women'),
 rel(26,U,'Of the twenty-six who arrived on the 9th',ex='prev3',cat='people'), sub(12,U,'a dozen were in uniform',ex='prev3',cat='soldiers'),
 rel(30,U,'Five days later, near Kherson, came thirty',ex='prev4',cat='people'), sub(22,U,'22 from the army',ex='prev4',cat='soldiers'), sub(8,U,'eight others',ex='prev4',cat='others'),
 cum(228,U,'war','Add up the five and the result is 228',cat='people'),
 rel(19,U,'the nineteen sailors of the rescue vessel Sapfir',ex='sep1',cat='sailors'), rel(11,R,'in exchange for eleven Russian seamen',ex='sep1',cat='sailors'),
 held('~700',R,U,'Ukraine has about 700 captured Russians to offer',IV), held('~1000',U,R,'Russia has about a thousand Ukrainians',IV),
 held('~500',U,R,'half of them women and children or other civilians',IV,cat='civilians',subset=True,derived=True),
 held('<=599',R,U,'fewer than six hundred Russians',MOS),
 den('denies that her country is holding any civilians',MOS),
],ignore=['1,026 marines gave themselves up','Kyiv dismisses this','most of them pilots and tank crews','the biggest bar one'])

doc('k07','''
The year's exchanges in figures

Data desk, 31 December 2025

Ten: that is how often the buses rolled in 2025, says the Coordination Headquarters for the Treatment of Prisoners of War, as opposed to eleven in 2024. The harvest was larger for all that. 2,080 Ukrainians came back in those ten, the headquarters adds; the year before, 1,358.

Some stations:
• 15 January: 25 for 25
• 19 March: 175 from each camp, and 22 gravely wounded Ukrainians whom Moscow threw in
• 23–25 May: the "thousand for a thousand", in instalments of 390, 307 and 303
• June: four rounds of young and maimed, no numbers released
• 24 August: 146 for 146; eight residents of Kursk region travelled separately
• 2 October: 185 soldiers and twenty civilians per country

Tatyana Moskalkova arrives at 2,101 for the Russians who went home in these twelve months, 171 of them non-combatants. Nobody has explained the difference.

Seventy exchanges have been seen since 24 February 2022, wrote Dmytro Lubinets on Telegram. His figure for everyone rescued is 7,4 thousand, among whom 473 are civilians.

The dead. 15,000-plus bodies were taken in by Ukraine over the year, Ihor Klymenko reports, of which 1,700 have been given a name. In the opposite direction went 239, says Vladimir Medinsky.

Still inside: according to Kyiv 2,577 soldiers whose captivity Russia has confirmed and several times that number whose captivity it has not.

How we count: persons, not "bus seats". The desk has four members. Corrections: 2 so far.
''','2025-12-31',[E('t1','2025-01-15','year-inferred'),E('t2','2025-03-19','year-inferred'),E('t3','2025-05-23','year-inferred'),E('t4','2025-05-24','year-inferred'),E('t5','2025-05-25','year-inferred'),E('series1','2025-05','year-inferred'),E('series2','2025-06','year-inferred'),E('t6','2025-08-24','year-inferred'),E('sep1','2025-08-24','year-inferred'),E('sep2','2025-03-19','year-inferred'),E('t7','2025-10-02','year-inferred')],[
 cnt(10,'2025','Ten: that is how often the buses rolled in 2025',CH), cnt(11,'2024','eleven in 2024',CH),
 cum(2080,U,'2025','2,080 Ukrainians came back in those ten',CH,cat='people'), cum(1358,U,'2024','the year before, 1,358',CH,cat='people'),
 each(25,'25 for 25',ex='t1'), each(175,'175 from each camp',ex='t2'), rel(22,U,'22 gravely wounded Ukrainians whom Moscow threw in',ex='sep2',cat='wounded'),
  each(1000,'thousand for a thousand',ex='series1',ambiguous=True),
 each(390,'instalments of 390',ex='t3'), each(307,'390, 307 and 303',ex='t4'), each(303,'307 and 303',ex='t5'),
 cnt(4,'June 2025','four rounds of young and maimed'), rel('withheld',None,'no numbers released',ex='series2'),
 each(146,'146 for 146',ex='t6'), rel(8,R,'eight residents of Kursk region travelled separately',ex='sep1',cat='civilians'),
 each(185,'185 soldiers and twenty civilians per country',ex='t7',cat='soldiers'), each(20,'twenty civilians per country',ex='t7',cat='civilians'),
 cum(2101,R,'2025','2,101 for the Russians who went home in these twelve months',MOS,cat='people'), cum(171,R,'2025','171 of them non-combatants',MOS,cat='civilians',subset=True),
 cnt(70,'war','Seventy exchanges have been seen',LUB,via=TG), cum(7400,U,'war','His figure for everyone rescued is 7,4 thousand',LUB,via=TG,cat='people'), cum(473,U,'war','473 are civilians',LUB,via=TG,cat='civilians',subset=True),
 bod('>15000',U,'15,000-plus bodies were taken in by Ukraine',KLY,ex=None,cumulative=True,scope='2025'), bod(1700,U,'1,700 have been given a name',KLY,ex=None,cumulative=True,subset=True,scope='2025',ambiguous=True),
 bod(239,R,'In the opposite direction went 239',MED,ex=None,cumulative=True,scope='2025'),
 held(2577,U,R,'2,577 soldiers whose captivity Russia has confirmed','Ukraine',cat='soldiers'), held(None,U,R,'several times that number whose captivity it has not','Ukraine',cat='soldiers'),
],ignore=['thousand for a thousand'],dist={'duration':['these twelve months'],'other':['four members','Corrections: 2'],'date':['23–25 May']})

doc('k08','''
November's ledger: five handovers, a sixth of the war's exchanges in one month

Weekly bulletin, Friday, Nov 25 (2022)

No month of the war has seen more traffic. A swap of fifty for fifty, announced on Thursday by presidential chief of staff Andriy Yermak, was the fifth handover since the first of the month. Moscow's count for the day is likewise fifty, all soldiers.

Yermak itemised: 48 privates and sergeants, two officers; nineteen from Mariupol, a dozen of them veterans of the steelworks; fifteen who had guarded Chornobyl; and seven last seen on Snake Island.

The day before, he had thirty-five military and one civilian to announce; the Russian defence ministry, for its part, booked 35.

Go back a fortnight and you reach the eleventh, when 45 Ukrainian soldiers crossed and two coffins with them. Nobody in Moscow commented. Eight days earlier still, the swap was of 107 against 107, and there the accounts begin to interlock: seventy-four of the Ukrainians were Azovstal men, in the words of Yermak, while 65 of the Russians came from the "people's republics", in those of Denis Pushilin.

Where do the totals stand? A thousand one hundred and thirty-eight soldiers and 32 civilians rescued as of this week, the Coordination Headquarters calculates. Thirty-one exchanges, says its secretary Dmytro Usov; thirty-three if one includes those of the dead, which have brought back 869 bodies.

Officials will not be pinned down on those left behind. Olena Vysotska, a deputy minister of justice, said only that "thousands" were waiting.

Read in the next issue: 40 letters from the colony at Olenivka.
''','2022-11-25',[E('main','2022-11-24','weekday'),E('prev1','2022-11-23','relative'),E('prev2','2022-11-11','relative',text='the eleventh'),E('prev3','2022-11-03','relative',text='Eight days earlier still')],[
 each(50,'A swap of fifty for fifty',YER), ordn(5,'November 2022','the fifth handover since the first of the month'),
 cnt(5,'November 2022','five handovers',pos='headline'),
 rel(50,R,"Moscow's count for the day is likewise fifty",'Russia',cat='soldiers'),
 sub(48,U,'48 privates and sergeants',YER,cat='privates and sergeants'), sub(2,U,'two officers',YER,cat='officers'), sub(19,U,'nineteen from Mariupol',YER,cat='Mariupol defenders'),
 sub(12,U,'a dozen of them veterans of the steelworks',YER,cat='Azovstal defenders'), sub(15,U,'fifteen who had guarded Chornobyl',YER,cat='national guardsmen'), sub(7,U,'seven last seen on Snake Island',YER,cat='Snake Island'),
 rel(35,U,'thirty-five military',YER,ex='prev1',cat='soldiers'), rel(1,U,'one civilian',YER,ex='prev1',cat='civilians'), rel(35,R,'booked 35',MOD,ex='prev1'),
 rel(45,U,'45 Ukrainian soldiers crossed',ex='prev2',cat='soldiers'), bod(2,U,'two coffins with them',ex='prev2'),
 each(107,'the swap was of 107 against 107',ex='prev3'),
 sub(74,U,'seventy-four of the Ukrainians were Azovstal men',YER,ex='prev3',cat='Azovstal defenders'), sub(65,R,'65 of the Russians came from the "people\'s republics"',PUSH,ex='prev3',cat='Donbas fighters'),
 cum(1138,U,'war','A thousand one hundred and thirty-eight soldiers',CH,cat='soldiers'), cum(32,U,'war','32 civilians rescued',CH,cat='civilians'),
 cnt(31,'war','Thirty-one exchanges',USOV), cnt(33,'war','thirty-three if one includes those of the dead',USOV), bod(869,U,'869 bodies',USOV,ex=None,cumulative=True,scope='war'),
 held(None,U,R,'"thousands" were waiting','Olena Vysotska'),
],ignore=["a sixth of the war's exchanges in one month"],dist={'other':['40 letters'],'date':['you reach the eleventh','Eight days earlier']})

doc('k09','''
130 home for ninety: Kyiv has the better of Tuesday's swap

7 March 2023, 21:30 | From our Kyiv bureau

A hundred and thirty Ukrainian soldiers, 126 men and four women, are home from Russia, Andriy Yermak reported on Tuesday night. The Russian military acknowledged receipt of ninety of its own. Not a word from either on the imbalance.

Eighty-seven of the Ukrainians had held Mariupol, 71 of these the Azovstal plant, and 35 were made prisoner around Bakhmut, the Coordination Headquarters wrote. Its secretary, Brigadier General Dmytro Usov, called the exchange the fourth of 2023 and No. 38 overall. The three that went before it this year had yielded 267 Ukrainians between them, he said; the war's aggregate is 1,863.

Parity is not the rule. February's opener ended 116 to 63 in Ukraine's favour, although the next, on the 16th, was level at 101. In the view of a Western diplomat Kyiv pays the difference in civilians and collaborators: "There were seven such people on Tuesday's list, and they appear in nobody's statistics. Twenty-odd since autumn, I would say."

Tatyana Moskalkova said there was no imbalance to speak of once twenty wounded Russians, handed to her people without fuss five days previously, were entered in the books.

She and Dmytro Lubinets have met face to face once this year, in Ankara on 11 January. The deal they initialled there, fifty in return for fifty, has since been executed, Lubinets said.

Bakhmut, day 217: the mayor's office believes 4,000 residents, 38 children among them, remain.
''','2023-03-07',[E('main','2023-03-07','weekday'),E('prev1','2023-02',  'relative',text="February's opener"),E('prev2','2023-02-16','relative',text='on the 16th'),E('prev3','2023-03-02','relative',text='five days previously'),E('prev4',None,'none')],[
 rel(130,U,'A hundred and thirty Ukrainian soldiers',YER,cat='soldiers',also=['130 home']), sub(126,U,'126 men',YER,cat='men'), sub(4,U,'four women',YER,cat='women'),
 rel(90,R,'receipt of ninety of its own',MOD,cat='soldiers',also=['for ninety']),
 rel(90,R,'receipt of ninety of its own','Russia',cat='soldiers',ambiguous=True),
 sub(87,U,'Eighty-seven of the Ukrainians had held Mariupol',CH,cat='Mariupol defenders'), sub(71,U,'71 of these the Azovstal plant',CH,cat='Azovstal defenders'), sub(35,U,'35 were made prisoner around Bakhmut',CH,cat='Bakhmut'),
 ordn(4,'2023','the fourth of 2023',USOV), ordn(38,'war','No. 38 overall',USOV), cum(267,U,'2023','The three that went before it this year had yielded 267 Ukrainians',USOV,cat='people'),
 cnt(3,'2023','The three that went before it this year',USOV,ambiguous=True),
 cum(1863,U,'war',"the war's aggregate is 1,863",USOV,cat='people'),
 rel(116,U,"February's opener ended 116",ex='prev1'), rel(63,R,"116 to 63 in Ukraine's favour",ex='prev1'), each(101,'level at 101',ex='prev2'),
 rel(7,R,"seven such people on Tuesday's list",OFF,cat='civilians',ambiguous=True), cum('~20',R,'since autumn 2022','Twenty-odd since autumn',OFF,cat='civilians',ambiguous=True),
 rel(20,R,'twenty wounded Russians, handed to her people',MOS,ex='prev3',cat='wounded'),
 each(50,'fifty in return for fifty',LUB,ex='prev4'),
 agr(50,'fifty in return for fifty',LUB,ex='prev4',who=U,ambiguous=True), agr(50,'fifty in return for fifty',LUB,ex='prev4',who=R,ambiguous=True),
],ignore=['met face to face once this year'],dist={'date':['on the 16th'],'duration':['day 217','five days previously'],'other':['4,000 residents','38 children']},fictional=['There were seven'])

doc('k10','''
Lorries with 1,212 dead wait in vain as Moscow and Kyiv squabble over Istanbul deal

June 8, 2025 (Sunday)

At the border stand refrigerated lorries with 1,212 Ukrainian corpses, and nobody has come for them, Vladimir Medinsky complains. They are the first of the 6,000 which Moscow undertook to return, the head of its delegation said on Saturday; Kyiv, according to him, had abruptly put off that operation together with the swap of prisoners, for which he had supplied 640 Ukrainian names to begin with.

"Dirty games," replied the Coordination Headquarters for the Treatment of Prisoners of War. It rejects the claim that a day had been fixed and says the 640 were picked without regard to the agreed categories.

What was agreed on 2 June, then? All the seriously ill, all the badly wounded and everyone under 25 go free. Moscow reads that with a ceiling of 1,200 a side. Kyiv reads it with a floor of 1,000. Zelensky, on Thursday, foresaw 500 returns on Saturday and a further 500 on Sunday; neither took place.

Two weeks ago it worked. The sides parted with a thousand captives apiece between 23 and 25 May. The first day's share was 390, the second's 307, the third's 303. By Russia's account 120 of its thousand were civilians.

A lieutenant general in Medinsky's team, Alexander Zorin, told journalists that the men at the crossing would wait "as long as needed". Kyrylo Budanov predicted that things would start moving next week.

Overnight 479 drones and 20 missiles were fired at Ukraine.
''','2025-06-08',[E('plan1',None,'none',status='agreed',main=True),E('plan2','2025-06-07','relative',status='expected'),E('plan3','2025-06-08','relative',status='expected'),E('bodies1','2025-06-07','relative',status='offered'),E('series1','2025-05','year-inferred',text='between 23 and 25 May'),E('day1','2025-05-23','year-inferred'),E('day2','2025-05-24','relative'),E('day3','2025-05-25','year-inferred')],[
 acc('1,212 Ukrainian corpses, and nobody has come for them',MED,1212,ex='bodies1',who=U,cat='bodies',also=['Lorries with 1,212 dead wait in vain']),
 agr(1212,'1,212 Ukrainian corpses',MED,ex='bodies1',who=U,cat='bodies',ambiguous=True), bod(1212,U,'1,212 Ukrainian corpses',MED,ex='bodies1',ambiguous=True),
 agr(6000,'the first of the 6,000 which Moscow undertook to return',MED,ex='plan1',who=U,cat='bodies'),
 acc('had abruptly put off that operation',MED,ex='plan1'), agr(640,'640 Ukrainian names to begin with',MED,ex='plan1',who=U,cat='prisoners'),
 den('It rejects the claim that a day had been fixed',CH,ex='plan1'), agr(640,'the 640 were picked without regard to the agreed categories',CH,ex='plan1',who=U,cat='prisoners',ambiguous=True),
 [agr('<=1200','a ceiling of 1,200 a side','Russia',ex='plan1',who=w,cat='wounded and under 25') for w in RU],
 [agr('>=1000','a floor of 1,000','Ukraine',ex='plan1',who=w,cat='wounded and under 25') for w in RU],
 agr(500,'500 returns on Saturday',Z,ex='plan2',who=U), agr(500,'a further 500 on Sunday',Z,ex='plan3',who=U),
 each(1000,'parted with a thousand captives apiece',ex='series1',cat='people'),
 each(390,"The first day's share was 390",ex='day1'), each(307,"the second's 307",ex='day2'), each(303,"the third's 303",ex='day3'),
 sub(120,R,'120 of its thousand were civilians','Russia',ex='series1',cat='civilians'), rel(1000,R,'its thousand','Russia',ex='series1',ambiguous=True),
],ignore=['Two weeks ago it worked','things would start moving next week'],dist={'age':['everyone under 25'],'weapons':['479 drones and 20 missiles'],'date':['23 and 25 May']})

doc('k11','''
Three hundred follow two hundred as Geneva bargain is met in full

KYIV, March 6, 2026 (Friday) — Russia and Ukraine each sent home 300 soldiers on Friday, having parted with 200 the day before. That exhausts the quota of five hundred per side fixed in Geneva a fortnight ago.

Two Ukrainian civilians were let out along with Friday's men, the Coordination Headquarters for the Treatment of Prisoners of War said. Officers are scarce in its breakdown: nine on Friday, seven on Thursday. One hundred and thirty-three of the three hundred date back to the siege of Mariupol, and thirty-eight had been convicted by Russian courts. For the headquarters these were rounds 72 and 73; the tally of people retrieved reads 8,669.

Russia's defence ministry corroborated the three hundred and named a pensioner from Kursk region as an extra. Besides the Emirates it thanked the United States. Zelensky mentioned nobody but Washington.

Steve Witkoff, President Trump's envoy, had let it be known from Geneva that a thousand people in all would regain their liberty.

A month has passed since the previous transaction, 157 a side, or 314 altogether; before it there had been nothing since autumn. In the intervening weeks the parties did business in the dead alone. On 26 February a thousand bodies were brought to Ukraine and thirty-five to Russia, said Vladimir Medinsky.

What next? Dmytro Lubinets hopes for "one more by Easter", of civilians this time; he would gladly see 300 of them, though Moscow has so far cleared only forty-one.

The hryvnia lost 0.3 per cent.
''','2026-03-06',[E('main','2026-03-06','weekday',[UAE,'United States']),E('prev1','2026-03-05','relative'),E('series1',None,'none',status='agreed'),E('prev2','2026-02','relative',text='A month has passed since'),E('bodies1','2026-02-26','year-inferred'),E('plan1',None,'none',status='proposed')],[
 each(300,'Russia and Ukraine each sent home 300 soldiers',cat='soldiers',also=['Three hundred follow']), each(200,'having parted with 200 the day before',ex='prev1',cat='soldiers',also=['follow two hundred']),
 [agr(500,'the quota of five hundred per side fixed in Geneva',ex='series1',who=w,cat='prisoners') for w in RU],
 rel(2,U,"Two Ukrainian civilians were let out along with Friday's men",CH,cat='civilians'), sub(9,U,'nine on Friday',CH,cat='officers'), sub(7,U,'seven on Thursday',CH,ex='prev1',cat='officers'),
 sub(133,U,'One hundred and thirty-three of the three hundred date back to the siege of Mariupol',CH,cat='Mariupol defenders'), sub(38,U,'thirty-eight had been convicted by Russian courts',CH,cat='convicted'),
 ordn(72,'war','rounds 72 and 73',CH,ex='prev1'), ordn(73,'war','rounds 72 and 73',CH), cum(8669,U,'war','the tally of people retrieved reads 8,669',CH,cat='people'),
 rel(300,R,'corroborated the three hundred',MOD,cat='soldiers'), rel(300,U,'corroborated the three hundred',MOD,cat='soldiers',ambiguous=True), rel(1,R,'a pensioner from Kursk region as an extra',MOD,cat='civilians'),
 med(UAE,'Besides the Emirates it thanked the United States',MOD), med('United States','Besides the Emirates it thanked the United States',MOD), med('United States','Zelensky mentioned nobody but Washington',Z),
 agr(1000,'a thousand people in all would regain their liberty','Steve Witkoff',ex='series1',cat='people'),
 each(157,'157 a side',ex='prev2'), tot(314,'314 altogether',ex='prev2'),
 bod(1000,U,'a thousand bodies were brought to Ukraine',MED,ex='bodies1'), bod(35,R,'thirty-five to Russia',MED,ex='bodies1'),
 agr(300,'he would gladly see 300 of them',LUB,ex='plan1',who=U,cat='civilians'), agr(41,'Moscow has so far cleared only forty-one',LUB,ex='plan1',who=U,cat='civilians'),
 agr(41,'Moscow has so far cleared only forty-one','Russia',ex='plan1',who=U,cat='civilians',ambiguous=True),
],ignore=['one more by Easter'],dist={'other':['0.3 per cent']})

doc('k12','''
A second plate on the table

By our reporter in Haivoron

For 847 days Oksana Melnyk laid a place for her brother. Since Thursday he has sat at it: Roman, 34, a sapper, was one of the ninety-five whom Russia let go the day before, in a swap steered by the Emirates. As many Russians, Moscow states, went home.

Wednesday's was the fifty-fourth since the big war began, the Coordination Headquarters says, and 3,405 have come back by now.

From Roman's battalion there were eleven on the bus. His commander, Major Taras Hnatiuk, does the sums without notes. "We lost forty-three to captivity in one evening. Two came out at Easter, six in January with the big lot, eleven now. That leaves twenty-four, and from nine of them I have a letter."

The lot of January, 230 strong, was indeed the most numerous ever; 248 Russians were given for it. The Easter one cannot be found in any official list.

Roman shared his cell with seventeen others, five of whom, he believes, should have been exchanged in spring. "They were called out, washed, given clean clothes. Ninety names were read. Then ten were struck off and those men came back to us crying."

The Haivoron council has a register of its own: 31 townsmen captured, nineteen home. The mayor reads it aloud every Sunday at noon, and the market, all sixty stalls of it, falls silent.

Melnyk, a nurse of 41, has taken two weeks off work.
''',None,[E('main',None,'none',[UAE]),E('prev1',None,'none',text='in January'),E('prev2',None,'none',text='at Easter')],[
 rel(95,U,'one of the ninety-five whom Russia let go',cat='people'), med(UAE,'a swap steered by the Emirates'),
 rel(95,R,'As many Russians, Moscow states, went home','Russia',cat='people',by_reference=True),
 ordn(54,'war',"Wednesday's was the fifty-fourth since the big war began",CH),
 cum(3405,U,'war','3,405 have come back by now',CH,cat='people'),
 sub(11,U,"From Roman's battalion there were eleven on the bus",cat='one battalion'),
 sub(2,U,'Two came out at Easter','Taras Hnatiuk',ex='prev2',cat='one battalion'), sub(6,U,'six in January with the big lot','Taras Hnatiuk',ex='prev1',cat='one battalion'), sub(11,U,'eleven now','Taras Hnatiuk',cat='one battalion'),
 held(24,U,R,'That leaves twenty-four','Taras Hnatiuk',cat='one battalion',scope='one battalion'),
 rel(230,U,'The lot of January, 230 strong',ex='prev1',cat='people'), rel(248,R,'248 Russians were given for it',ex='prev1',cat='people'),
 cum(19,U,'Haivoron','nineteen home','Haivoron council',cat='people'),
],ignore=['forty-three to captivity in one evening','from nine of them I have a letter','seventeen others','five of whom','Ninety names were read','ten were struck off','31 townsmen captured','The Easter one'],
dist={'duration':['847 days','two weeks off work'],'age':['Roman, 34','a nurse of 41'],'other':['all sixty stalls','A second plate']},fictional=['We lost','They were'],note='Haivoron council, Melnyk and Hnatiuk are fictional.')

GY='Government of Yemen'; H='Houthis'
doc('k13','''
Airlift over: 1,056 Yemenis, Saudis and Sudanese swapped in two days

SANAA/ADEN, 16 October 2020. With the landing of the last two of eleven flights, the exchange between the Houthis and Yemen's recognised government came to an end on Friday. A thousand and fifty-six captives have been returned in its course, said the International Committee of the Red Cross, which chartered the planes.

Thursday's share came to 704. Four hundred and seventy of those were Houthi supporters, 234 were the government's, by the Red Cross's log. On Friday the proportion was 201 to 151.

Fifteen Saudis and four Sudanese were among the 234, the coalition's spokesman, Turki al-Maliki, made known.

The Houthi official in charge, Abdulqader al-Murtada, has a slightly different sum for his people, 670 in place of the Red Cross's 671, and did not say who was missing. His opposite number, Hadi Haig, complained that five journalists had come home but four others under sentence of death had not.

Negotiators meeting in Glion had settled on 1,081: 681 for the movement, 400 for the coalition and its allies. Martin Griffiths, the UN envoy who chaired those talks, wants the outstanding twenty-five dealt with at a second session before December.

Measured against Stockholm it is little. There, nearly two years ago, the parties promised each other some fifteen thousand. Unilateral gestures have been the norm since: the Houthis discharged 290 in September of last year, and Riyadh 128 two months later.

Cholera has sickened 2.3 million Yemenis.
''','2020-10-16',[E('main','2020-10-16','weekday',['United Nations',ICRC],parties=YE),E('day1','2020-10-15','relative',parties=YE),E('day2','2020-10-16','weekday',parties=YE),E('plan1',None,'none',status='agreed',parties=YE),E('plan2',None,'none',status='agreed',parties=YE),E('plan3',None,'none',status='proposed',parties=YE),E('prev1','2019-09','relative',parties=YE),E('prev2','2019-11','relative',parties=['Houthis','Saudi Arabia'])],[
 tot(1056,'A thousand and fifty-six captives have been returned in its course',ICRC,cat='prisoners',also=['1,056 Yemenis, Saudis and Sudanese swapped']),
 tot(704,"Thursday's share came to 704",ICRC,ex='day1',cat='prisoners'), rel(470,H,'Four hundred and seventy of those were Houthi supporters',ICRC,ex='day1',cat='prisoners'), rel(234,GY,"234 were the government's",ICRC,ex='day1',cat='prisoners'),
 rel(201,H,'the proportion was 201',ICRC,ex='day2',cat='prisoners'), rel(151,GY,'201 to 151',ICRC,ex='day2',cat='prisoners'),
 sub(15,GY,'Fifteen Saudis','Turki al-Maliki',ex='day1',rb=H,cat='soldiers',who_note='Saudi Arabia'), sub(4,GY,'four Sudanese','Turki al-Maliki',ex='day1',rb=H,cat='soldiers',who_note='Sudan'),
 sub(15,'Saudi Arabia','Fifteen Saudis','Turki al-Maliki',ex='day1',rb=H,cat='soldiers',ambiguous=True), sub(4,'Sudan','four Sudanese','Turki al-Maliki',ex='day1',rb=H,cat='soldiers',ambiguous=True),
 rel(670,H,'a slightly different sum for his people, 670','Abdulqader al-Murtada',cat='prisoners'), rel(671,H,"the Red Cross's 671",ICRC,cat='prisoners'),
 sub(5,GY,'five journalists had come home','Hadi Haig',cat='journalists'), held(4,GY,H,'four others under sentence of death had not','Hadi Haig',cat='journalists'),
 agr(1081,'had settled on 1,081',ex='plan1',cat='prisoners'), agr(681,'681 for the movement',ex='plan1',who=H), agr(400,'400 for the coalition and its allies',ex='plan1',who=GY),
 med('United Nations','Martin Griffiths, the UN envoy who chaired those talks',ex='plan1'),
 agr(25,'wants the outstanding twenty-five dealt with','Martin Griffiths',ex='plan3',cat='prisoners'),
 agr('~15000','the parties promised each other some fifteen thousand',ex='plan2',cat='prisoners'),
 rel(290,GY,'the Houthis discharged 290',ex='prev1',cat='prisoners'), rel(128,H,'Riyadh 128 two months later',ex='prev2',rb='Saudi Arabia',cat='prisoners'),
],ignore=['a second session','were among the 234'],dist={'other':['last two of eleven flights'],'duration':['nearly two years ago','in two days'],'casualties':['2.3 million Yemenis']})

doc('k14','''
Another coffin crosses from Gaza, the 21st since truce

JERUSALEM/KHAN YOUNIS, Wednesday 5 November 2025

The coffin that the Red Cross collected from Hamas late on Tuesday contained one dead soldier, Israel's army established overnight. With him twenty-one of the deceased hostages are accounted for since the ceasefire began. The deal calls for twenty-eight.

It also has a tariff, fifteen Palestinian corpses per Israeli. A lorry duly delivered 15 to Nasser hospital on Wednesday, the health ministry in Gaza said; it has taken charge of 285 in this manner, of which 84 could be recognised by relatives.

The living were dealt with in one go, on 13 October. Hamas gave back the twenty it had, and out of Israel's jails came 1,968, 250 of them lifers. The Palestinian Prisoners' Media Office has the total two lower, at 1,966, because a couple of men refused deportation.

At 9,250 the population of "security" inmates is nevertheless higher than before the war, the rights group Addameer points out. Israel's prison service does not dispute the number but argues that a third are detained on suspicion of attacks.

An earlier truce, in force from January until March, produced 33 hostages, eight of them dead, and close to 1,900 prisoners. During the one of November 2023 it had been 105 and 240.

Egypt, Qatar and Turkey, which brokered the present arrangement, also stand surety for it. Turkish diplomats are, in addition, negotiating safe conduct for about 200 Hamas gunmen trapped in tunnels near Rafah.

Gaza's death toll stood at 68,875 on Wednesday.
''','2025-11-05',[E('main','2025-11-04','relative',['Egypt','Qatar','Turkey'],parties=IP),E('bodies1','2025-11-05','weekday',parties=IP),E('series1','2025-10','relative',parties=IP),E('plan1',None,'none',parties=IP,status='agreed'),E('prev1','2025-10-13','year-inferred',parties=IP),E('prev2','2025','relative',parties=IP,text='from January until March'),E('prev3','2023-11','stated',parties=IP)],[
 bod(1,IL,'contained one dead soldier',IDF),
 bod(21,IL,'twenty-one of the deceased hostages are accounted for',ex='series1',cumulative=True,scope='truce of October 2025',also=['the 21st since truce']),
 bod(21,IL,'twenty-one of the deceased hostages are accounted for',IDF,ex='series1',cumulative=True,scope='truce of October 2025',ambiguous=True),
 agr(28,'The deal calls for twenty-eight',ex='plan1',who=IL,cat='bodies'), agr(15,'fifteen Palestinian corpses per Israeli',ex='plan1',who=PA,cat='bodies',ambiguous=True),
 bod(15,PA,'delivered 15 to Nasser hospital','Ministry of Health of Gaza',ex='bodies1'), bod(285,PA,'it has taken charge of 285 in this manner','Ministry of Health of Gaza',ex='series1',cumulative=True,scope='truce of October 2025'),
 bod(84,PA,'84 could be recognised by relatives','Ministry of Health of Gaza',ex='series1',cumulative=True,subset=True,scope='truce of October 2025'),
 rel(20,IL,'Hamas gave back the twenty it had',ex='prev1',cat='hostages'), rel(1968,PA,"out of Israel's jails came 1,968",ex='prev1',cat='prisoners'), sub(250,PA,'250 of them lifers',ex='prev1',cat='life sentences'),
 rel(1966,PA,'has the total two lower, at 1,966',"Palestinian Prisoners' Media Office",ex='prev1',cat='prisoners'),
 held(9250,PA,IL,'At 9,250 the population of "security" inmates','Addameer',cat='prisoners'),
 cum(33,IL,'truce of January 2025','produced 33 hostages',ex='prev2',cat='hostages'), bod(8,IL,'eight of them dead',ex='prev2',subset=True), cum('~1900',PA,'truce of January 2025','close to 1,900 prisoners',ex='prev2',cat='prisoners'),
 cum(105,IL,'truce of November 2023','it had been 105',ex='prev3',cat='hostages'), cum(240,PA,'truce of November 2023','105 and 240',ex='prev3',cat='prisoners'),
 *[med(m,'Egypt, Qatar and Turkey, which brokered the present arrangement',ex='plan1') for m in ('Egypt','Qatar','Turkey')],
],ignore=['a couple of men refused deportation','a third are detained','about 200 Hamas gunmen'],dist={'idiom':['in one go'],'casualties':['68,875']})

GS='Government of Syria'; SDF='Syrian Democratic Forces'; SO='Syrian Observatory for Human Rights'
doc('k15','''
Kurdish forces and Damascus begin swapping captives in Aleppo

ALEPPO, Thursday, April 3, 2025

Prisoners crossed in both directions at the Awarid roundabout on Thursday, two days after Sheikh Maqsoud and Ashrafiyeh, the city's Kurdish quarters, signed their peace with the new authorities. Close to 250 in all, a provincial official told reporters; he would not be named.

The Syrian Observatory for Human Rights was able to count. Ninety-seven government soldiers, it said, were let go by the Syrian Democratic Forces and 146 members of that force by Damascus. Nouri Sheikho, who co-chairs the council of the two districts, halved the difference: one hundred and twenty handed over, 146 obtained.

This is a first instalment. By the text of the accord, which a local radio station has published, the prisons on both sides are to be emptied of everyone captured in Aleppo since 29 November; the council's list holds 232 names, the other party's, it says, 170. A second round is due on Saturday, of "sixty or more" a side if Sheikho is right.

Neither figure includes the north-east. There the Kurdish-led authorities still keep 9,000 Islamic State suspects under lock and key, and Washington, which urged the parties to talk, pays part of the bill. No mediator was on the spot, Sheikho insisted: Syrians had spoken with Syrians.

Until now the ledger was meagre: a trade of five for five in January, and eleven women let out by the SDF in February for nothing.

Under the March 10 pact between Ahmed al-Sharaa and Mazloum Abdi, 500 fighters are to leave the quarters, and the first 170 vehicles have been booked.
''','2025-04-03',[E('main','2025-04-03','weekday',parties=[GS,SDF],places=['Aleppo']),E('plan1',None,'none',status='agreed',parties=[GS,SDF]),E('plan2','2025-04-05','weekday',status='expected',parties=[GS,SDF]),E('prev1','2025-01','year-inferred',parties=[GS,SDF]),E('prev2','2025-02','year-inferred',parties=[GS,SDF])],[
 tot('~250','Close to 250 in all',OFF,cat='prisoners'),
 rel(97,GS,'Ninety-seven government soldiers',SO,cat='soldiers'), rel(146,SDF,'146 members of that force by Damascus',SO,cat='fighters'),
 rel(120,GS,'one hundred and twenty handed over','Nouri Sheikho',cat='prisoners'), rel(146,SDF,'146 obtained','Nouri Sheikho',cat='prisoners'),
 agr('>=60','"sixty or more" a side','Nouri Sheikho',ex='plan2',who=GS), agr('>=60','"sixty or more" a side','Nouri Sheikho',ex='plan2',who=SDF),
 held(9000,'Islamic State','Syrian Democratic Forces','9,000 Islamic State suspects under lock and key',cat='suspects',ambiguous=True),
 den('No mediator was on the spot','Nouri Sheikho'),
 rel(5,GS,'a trade of five for five',ex='prev1'), rel(5,SDF,'a trade of five for five',ex='prev1'), rel(11,None,'eleven women let out by the SDF in February',ex='prev2',rb=SDF,cat='women'),
],ignore=['a first instalment','A second round is due','which urged the parties to talk',"the council's list holds 232 names","the other party's, it says, 170"],dist={'other':['500 fighters are to leave','the first 170 vehicles'],'duration':['two days after'],'idiom':['the two districts']})

AR='Armenia'; AZ='Azerbaijan'
doc('k16','''
Fifteen more Armenians for more maps

TBILISI/YEREVAN, 3 July 2021 — For the second time in three weeks Azerbaijan has released Armenian captives against plans of minefields. Fifteen were put over the Georgian border on Saturday, Nikol Pashinyan confirmed; Baku got charts of 92,000 mines in Fuzuli and Zangilan districts.

Moscow arranged it, Azerbaijan's foreign ministry disclosed. On 12 June it had been Washington, Tbilisi and two European envoys who did so; the fee then was a sheet with 97,000 mines from Agdam, the gain an identical fifteen.

Both sides are careful not to use the word exchange. But there was such a thing in December. Forty-four Armenians were flown to Yerevan on the 14th and twelve Azerbaijanis to Baku under the eye of Russian peacekeepers, whose commander, Rustam Muradov, rode along. Two of the dozen, Baku adds, had been in jail since 2014.

Seven months after the ceasefire the gap between the stocks claimed is as wide as ever. Azerbaijan admits to having 45 left, "saboteurs" all, of whom thirteen were sentenced on Friday to six years each. Siranush Sahakyan, counsel for the families, says she can prove a minimum of seventy-two and has 41 more cases under scrutiny. From Armenia's ombudsman, Arman Tatoyan, one hears nothing under two hundred.

Freed so far, by Sahakyan's list: 104 persons, those of Saturday included.

And the dead? Another six sets of remains were dug up at Jabrayil this week, said the rescue service of Nagorno-Karabakh, for a grand total of 1,608.
''','2021-07-03',[E('main','2021-07-03','weekday',[R],parties=AA,places=['Georgia']),E('prev1','2021-06-12','year-inferred',['United States','Georgia','European Union'],parties=AA),E('prev2','2020-12-14','relative',[R],parties=AA,text='on the 14th')],[
 rel(15,AR,'Fifteen were put over the Georgian border on Saturday','Nikol Pashinyan',cat='prisoners',also=['Fifteen more Armenians']),
 ordn(2,'for minefield maps','For the second time in three weeks'),
 med(R,'Moscow arranged it','Ministry of Foreign Affairs of Azerbaijan'),
 med('United States','it had been Washington, Tbilisi and two European envoys who did so',ex='prev1'), med('Georgia','it had been Washington, Tbilisi and two European envoys who did so',ex='prev1'), med('European Union','it had been Washington, Tbilisi and two European envoys who did so',ex='prev1',ambiguous=True),
 med('United States','it had been Washington, Tbilisi and two European envoys who did so','Ministry of Foreign Affairs of Azerbaijan',ex='prev1',ambiguous=True), med('Georgia','it had been Washington, Tbilisi and two European envoys who did so','Ministry of Foreign Affairs of Azerbaijan',ex='prev1',ambiguous=True),
 rel(15,AR,'the gain an identical fifteen',ex='prev1',cat='prisoners'), rel(15,AR,'the gain an identical fifteen','Ministry of Foreign Affairs of Azerbaijan',ex='prev1',cat='prisoners',ambiguous=True),
 rel(44,AR,'Forty-four Armenians were flown to Yerevan',ex='prev2',cat='prisoners'), rel(12,AZ,'twelve Azerbaijanis to Baku',ex='prev2',cat='prisoners'),
 med(R,'under the eye of Russian peacekeepers',ex='prev2',ambiguous=True),
 sub(2,AZ,'Two of the dozen','Azerbaijan',ex='prev2',cat='jailed since 2014'),
 held(45,AR,AZ,'Azerbaijan admits to having 45 left','Azerbaijan'), held(13,AR,AZ,'thirteen were sentenced on Friday','Azerbaijan',subset=True,ambiguous=True), held(13,AR,AZ,'thirteen were sentenced on Friday',subset=True,ambiguous=True),
 held('>=72',AR,AZ,'a minimum of seventy-two','Siranush Sahakyan'), held('>=200',AR,AZ,'one hears nothing under two hundred','Arman Tatoyan'),
 cum(104,AR,'since the ceasefire','104 persons',  'Siranush Sahakyan',cat='people'),
],ignore=['41 more cases under scrutiny','Another six sets of remains','a grand total of 1,608'],dist={'weapons':['92,000 mines','97,000 mines'],'prison terms':['six years each'],'duration':['three weeks','Seven months after'],'date':['on the 14th']})

write()

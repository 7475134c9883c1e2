import os, sys
sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'wide'))
from names import *
SA='Saudi Arabia'; TR='Turkey'; US='United States'
def agr2(n,q,by=None,**k): return [agr(n,q,by,who=R,**dict(k)),agr(n,q,by,who=U,**dict(k))]

doc('h201','''
Moscow and Kiev conduct fifth POW swap of the year

Each side has freed 205 captured troops in a deal mediated by the UAE

Russia and Ukraine have carried out another major exchange of prisoners of war, the Defense Ministry in Moscow announced on Tuesday.

A total of 205 Russian service members have come back from Kiev-held territory, the ministry said in a statement, adding that it had handed over the same number of captive Ukrainian soldiers. It thanked the United Arab Emirates, which it said had provided humanitarian mediation.

The Russian troops are currently in Belarus, where doctors and psychologists are working with them and where they have been able to call home, according to the ministry. They are to be flown to Russia for treatment and rehabilitation at military hospitals. A video posted online shows the men, some of them draped in national flags, climbing off white buses.

Vladimir Zelensky confirmed the swap on social media. "Two hundred and five warriors," he wrote, were back in Ukraine, the bulk of them young men captured in the first months of the fighting. Three officers are in the group, officials in Kiev said.

The previous exchange took place on April 19, the eve of Orthodox Easter, and involved 246 POWs on either side. On that occasion Moscow also let go 31 Ukrainian soldiers in need of urgent medical care and received 15 wounded Russians.

Last week, Russian Human Rights Commissioner Tatyana Moskalkova told journalists that 57 residents of Kursk Region were still being kept in Ukraine's Sumy Region. She described their return as a matter of time.

Moscow has declared a 72-hour ceasefire from May 8 to mark the 80th anniversary of the defeat of Nazi Germany. Kiev has dismissed the gesture and is demanding a 30-day truce instead.

The two countries have held over 60 swaps since the conflict escalated in February 2022, nearly all of them with the help of third parties. A total of 4,757 Ukrainians have been freed in that time, according to Kiev.

READ MORE: Kremlin outlines Victory Day guest list
''','2025-05-06',[E('main','2025-05-06','weekday',[UAE],['Belarus']),E('prev1','2025-04-19','year-inferred')],[
 ordn(5,'year','fifth POW swap of the year',pos='headline'),
 rel(205,R,'205 Russian service members have come back',MOD,cat='soldiers',also=['Each side has freed 205 captured troops']),
 rel(205,U,'the same number of captive Ukrainian soldiers',MOD,cat='soldiers',by_reference=True,also=['Each side has freed 205 captured troops']),
 med(UAE,'thanked the United Arab Emirates',MOD,also=['a deal mediated by the UAE']),
 trans('The Russian troops are currently in Belarus',MOD,who=R),
 rel(205,U,'"Two hundred and five warriors,"',Z,cat='soldiers'), sub(3,U,'Three officers are in the group',U,cat='officers'),
 each(246,'involved 246 POWs on either side',ex='prev1',cat='prisoners of war'),
 rel(31,U,'31 Ukrainian soldiers in need of urgent medical care',ex='prev1',cat='wounded'), rel(15,R,'received 15 wounded Russians',ex='prev1',cat='wounded'),
 held(57,R,U,'57 residents of Kursk Region were still being kept',MOS,cat='civilians'),
 cnt('>60','war','over 60 swaps since the conflict escalated'), cum(4757,U,'war','A total of 4,757 Ukrainians have been freed in that time',U),
],ignore=['the bulk of them young men','nearly all of them with the help of third parties'],dist={'other':['72-hour ceasefire','80th anniversary','30-day truce']})

doc('h202','''
Prisoner swaps between Russia and Ukraine in 2025. Factbox

MOSCOW, August 14. /TASS/. Eighty-four Russian military personnel returned from Kiev-controlled territory on Thursday in a swap mediated by the UAE, the Russian Defense Ministry reported. In return, 84 captured Ukrainian troops were handed over. TASS has compiled a list of exchanges held since the beginning of the year.

January 15: 25 prisoners from each side. The UAE acted as a mediator.

February 5: 150 Russian servicemen for 150 Ukrainian ones.

March 19: Moscow and Kiev swapped 175 people each. Another 22 gravely wounded Ukrainians were transferred by Russia as a goodwill gesture.

April 19: 246 servicemen were returned to either country. In addition, 31 wounded Ukrainian POWs were exchanged for 15 wounded Russian soldiers.

May 6: 205 for 205.

May 23-25: the largest swap ever, agreed upon at the talks in Istanbul on May 16. Over three days each party got back 1,000 people, including 120 civilians. The first day saw 390 people returned by each side, the second 307 and the third 303.

June 9 - July 23: exchanges under the accords reached at the second round of talks in Istanbul on June 2. They covered troops younger than 25 as well as the badly wounded and seriously ill. The numbers were not disclosed at every stage. On July 23, Russian presidential aide Vladimir Medinsky said that about 250 people from each side had just been exchanged on the Ukrainian-Belarusian border. According to him, Moscow suggested at the third round swapping no fewer than 1,200 more prisoners from each side, and Kiev consented.

Handover of bodies: in June, Russia sent 6,060 bodies of fallen Ukrainian soldiers to Kiev and received 78 bodies of its own troops. On July 17, another 1,000 bodies were transferred, with 19 sent back.
''','2025-08-14',[E('main','2025-08-14','weekday',[UAE]),E('t1','2025-01-15','stated',[UAE]),E('t2','2025-02-05','stated'),E('t3','2025-03-19','stated'),E('t4','2025-04-19','stated'),E('t5','2025-05-06','stated'),
 E('series1','2025-05-23/2025-05-25','stated'),E('day1','2025-05-23','relative'),E('day2','2025-05-24','relative'),E('day3','2025-05-25','relative'),E('t6','2025-07-23','stated',places=['Belarus']),E('plan1',None,'none',status='agreed'),E('bodies1','2025-06','stated'),E('bodies2','2025-07-17','stated')],[
 rel(84,R,'Eighty-four Russian military personnel returned',MOD,cat='soldiers'), med(UAE,'a swap mediated by the UAE',MOD), rel(84,U,'84 captured Ukrainian troops were handed over',MOD,cat='soldiers'),
 each(25,'25 prisoners from each side',ex='t1'), med(UAE,'The UAE acted as a mediator',ex='t1'),
 rel(150,R,'150 Russian servicemen',ex='t2'), rel(150,U,'150 Ukrainian ones',ex='t2'),
 each(175,'swapped 175 people each',ex='t3'), rel(22,U,'22 gravely wounded Ukrainians were transferred',ex='t3',cat='wounded'),
 each(246,'246 servicemen were returned to either country',ex='t4'), rel(31,U,'31 wounded Ukrainian POWs',ex='t4',cat='wounded'), rel(15,R,'15 wounded Russian soldiers',ex='t4',cat='wounded'),
 each(205,'205 for 205',ex='t5'),
 each(1000,'each party got back 1,000 people',ex='series1'), [sub(120,w,'including 120 civilians',ex='series1',cat='civilians') for w in RU],
 each(390,'390 people returned by each side',ex='day1'), each(307,'the second 307',ex='day2'), each(303,'the third 303',ex='day3'),
 rel('withheld',None,'The numbers were not disclosed at every stage',ex=None),
 each('~250','about 250 people from each side had just been exchanged',MED,ex='t6'),
 agr2('>=1200','no fewer than 1,200 more prisoners from each side',MED,ex='plan1',status='agreed'),
 bod(6060,U,'6,060 bodies of fallen Ukrainian soldiers',ex='bodies1'), bod(78,R,'78 bodies of its own troops',ex='bodies1'),
 bod(1000,U,'another 1,000 bodies were transferred',ex='bodies2'), bod(19,R,'19 sent back',ex='bodies2'),
],dist={'other':['second round of talks','third round'],'age':['younger than 25']})

doc('h203','''
UAE mediation succeeds in exchange of 292 captives between Russia and Ukraine

ABU DHABI, 24th August, 2025 (WAM) -- The United Arab Emirates today announced that its mediation between the Russian Federation and Ukraine had led to a new captive exchange process involving 146 Ukrainian captives and 146 Russian captives. This brings the total number of captives from the two countries exchanged through Emirati efforts to 4,641.

The Ministry of Foreign Affairs extended its thanks to both governments for cooperating with the UAE and responding to its endeavours, which it said attested to the confidence the two friendly countries place in the leadership of the state.

The Ministry further stated that the total number of UAE mediation efforts during the crisis had risen to 17. It reiterated that the UAE remains committed to every initiative aimed at reaching a peaceful settlement and at easing the humanitarian repercussions of the conflict, in particular for refugees and prisoners.

The previous mediation, concluded ten days ago, resulted in the exchange of 168 captives, 84 from each side.

In December 2022, the country also mediated successfully between the United States of America and the Russian Federation, a process that ended in the exchange of two prisoners at Abu Dhabi's Al Bateen airport.

Separately, Russia's Ministry of Defence said today that eight residents of the Kursk region had been returned to the country together with the freed servicemen, and that it appreciated the humanitarian role of both the UAE and the United States.

WAM/Hatem Mohamed, Esraa Ismail
Tags: UAE, Russia, Ukraine, captives, mediation
''','2025-08-24',[E('main','2025-08-24','stated',[UAE,US]),E('prev1','2025-08-14','relative',[UAE],text='ten days ago'),E('prev2','2022-12','stated',[UAE],['Abu Dhabi'],parties=['United States','Russia'])],[
 tot(292,'exchange of 292 captives between Russia and Ukraine',pos='headline'),
 med(UAE,'its mediation between the Russian Federation and Ukraine',UAE,also=['UAE mediation succeeds']),
 rel(146,U,'146 Ukrainian captives',UAE), rel(146,R,'146 Russian captives',UAE),
 cum(4641,None,'UAE-mediated','the total number of captives from the two countries exchanged through Emirati efforts to 4,641',UAE),
 cnt(17,'UAE-mediated','the total number of UAE mediation efforts during the crisis had risen to 17',UAEMFA),
 tot(168,'the exchange of 168 captives',ex='prev1'), each(84,'84 from each side',ex='prev1'), med(UAE,'The previous mediation',ex='prev1',ambiguous=True),
 tot(2,'the exchange of two prisoners',ex='prev2'), med(UAE,'the country also mediated successfully',ex='prev2'),
 rel(8,R,'eight residents of the Kursk region had been returned',MOD,cat='civilians'),
 med(UAE,'the humanitarian role of both the UAE and the United States',MOD), med(US,'the humanitarian role of both the UAE and the United States',MOD),
])

doc('h204','''
Kiev puts off receiving its dead as refrigerated trucks wait at border: Moscow

By Al Mayadeen English
Source: Agencies
7 Jun 2025 21:14

Russian presidential aide Vladimir Medinsky, who headed Moscow's team at the Istanbul talks, said on Saturday that the Ukrainian side had unexpectedly postponed for an indefinite period both the reception of the bodies of its soldiers and the exchange of prisoners.

Medinsky wrote on Telegram that Russia had started the day before to move more than 6,000 bodies to the frontier and that 1,212 of them were already lying in refrigerators at the agreed point. Kiev's negotiators, he said, had not even shown up.

He added that the Ukrainians had been given a first list of 640 prisoners, drawn from among the wounded, the gravely ill and the young, with whom the swap was to begin.

Kiev was quick to push back. The Coordination Headquarters for the Treatment of Prisoners of War rejected the statement as untrue and insisted that no date for the repatriation of remains had been set. It accused Moscow of acting unilaterally and of submitting lists that departed from what was agreed.

"Dirty games," its spokesperson said of the Russian announcement.

Lieutenant General Alexander Zorin, a member of the Russian team, told reporters standing next to the trucks that they would wait as long as necessary. Russia, he said, had been prepared to release about 500 prisoners on each of the coming days and to take back as many.

Under the understandings reached in Istanbul on June 2, the two parties are to free all seriously wounded and sick captives as well as those aged 18 to 25, with no upper limit and no fewer than 1,000 people from each side. Russia also undertook to return the remains of 6,000 Ukrainian soldiers and officers.

A previous deal, likewise struck in the Turkish city, was implemented between May 23 and 25, when 1,000 Russians and 1,000 Ukrainians went home in the biggest swap since the start of the war.

Ukrainian President Volodymyr Zelensky claimed this week that only 15% of the bodies Moscow intends to deliver have been identified.
''','2025-06-07',[E('plan1',None,'none',status='called-off',main=True),E('bodies1',None,'none',status='offered',places=[]),E('series1','2025-05-23/2025-05-25','year-inferred',places=['Istanbul'])],[
 agr(None,'had unexpectedly postponed for an indefinite period both the reception of the bodies of its soldiers and the exchange of prisoners',MED,ex='plan1',status='called-off'),
 agr('>6000','more than 6,000 bodies',MED,ex='bodies1',cat='bodies',who=U,ambiguous=True), bod('>6000',U,'more than 6,000 bodies',MED,ex='bodies1',ambiguous=True),
 agr(1212,'1,212 of them were already lying in refrigerators',MED,ex='bodies1',cat='bodies',who=U,subset=True,ambiguous=True), bod(1212,U,'1,212 of them were already lying in refrigerators',MED,ex='bodies1',subset=True,ambiguous=True),
 agr(640,'a first list of 640 prisoners',MED,ex='plan1',who=U),
 agr('~500','about 500 prisoners on each of the coming days','Alexander Zorin',ex='plan1',who=U), agr('~500','to take back as many','Alexander Zorin',ex='plan1',who=R,by_reference=True),
 den('rejected the statement as untrue',CH), acc('accused Moscow of acting unilaterally',CH),
 agr2('>=1000','no fewer than 1,000 people from each side',ex='plan1',as_of='2025-06-02'),
 agr(6000,'the remains of 6,000 Ukrainian soldiers and officers',ex='bodies1',cat='bodies',who=U,as_of='2025-06-02'),
 rel(1000,R,'1,000 Russians',ex='series1'), rel(1000,U,'1,000 Ukrainians went home',ex='series1'),
],dist={'percent':['15%'],'age':['aged 18 to 25']},ignore=["Kiev's negotiators, he said, had not even shown up",'Kiev puts off receiving its dead'])

doc('h205','''
With Emirati mediation.. Russia and Ukraine exchange prisoners on the eve of the new year

Dubai - Asharq

Russia and Ukraine announced on Monday the completion of a new process for the exchange of prisoners between them, through a mediation from the United Arab Emirates, in which more than 300 people from the two sides regained their freedom.

The Russian Ministry of Defense said in a statement that, as a result of the negotiations, 150 Russian soldiers were recovered from the territory under the control of the Kiev regime, in exchange for handing over 150 prisoners of the Ukrainian army. It indicated that the liberated are present in Belarus, and that psychological and medical aid is provided to them.

For his part, the Ukrainian President Volodymyr Zelensky gave a different tally, as he stated that 189 Ukrainians returned to their homes. He explained that they include 87 elements of the armed forces, 43 of the National Guard, 33 border guards and 24 of the navy, in addition to two civilians who were captured in Mariupol.

The Emirati Ministry of Foreign Affairs welcomed the success of the mediation efforts, which it said covered 300 prisoners in equal halves, raising the total number of those exchanged through its 10 mediations to 2484 prisoners.

The Coordination Headquarters in Kiev mentioned that the exchange is number 59 since the outbreak of the war in February 2022, and that the total of returnees has become 3956 persons, including 1358 in the year 2024.

The last exchange between the two countries goes back to the eighteenth of October, when each side released 95 prisoners.

In a related context, the Russian Commissioner for Human Rights Tatyana Moskalkova had revealed that the dialogue with her Ukrainian counterpart continues in order to recover the residents of Kursk province, without specifying their number.

Read also: Kremlin: No conditions yet for a Putin - Trump meeting
''','2024-12-30',[E('main','2024-12-30','weekday',[UAE],['Belarus']),E('prev1','2024-10-18','year-inferred')],[
 med(UAE,'through a mediation from the United Arab Emirates',RU2,also=['With Emirati mediation']), med(UAE,'through a mediation from the United Arab Emirates',ambiguous=True),
 tot('>300','more than 300 people from the two sides regained their freedom',RU2), tot('>300','more than 300 people from the two sides regained their freedom',ambiguous=True),
 rel(150,R,'150 Russian soldiers were recovered',MOD,cat='soldiers'), rel(150,U,'150 prisoners of the Ukrainian army',MOD,cat='soldiers'),
 trans('the liberated are present in Belarus',MOD,who=R),
 rel(189,U,'189 Ukrainians returned to their homes',Z), sub(87,U,'87 elements of the armed forces',Z), sub(43,U,'43 of the National Guard',Z), sub(33,U,'33 border guards',Z), sub(24,U,'24 of the navy',Z), sub(2,U,'two civilians who were captured in Mariupol',Z,cat='civilians'),
 med(UAE,'welcomed the success of the mediation efforts',UAEMFA), tot(300,'covered 300 prisoners in equal halves',UAEMFA),
 cnt(10,'UAE-mediated','its 10 mediations',UAEMFA), cum(2484,None,'UAE-mediated','the total number of those exchanged through its 10 mediations to 2484 prisoners',UAEMFA),
 ordn(59,'war','the exchange is number 59',CH), cum(3956,U,'war','the total of returnees has become 3956 persons',CH), cum(1358,U,'2024','including 1358 in the year 2024',CH),
 each(95,'each side released 95 prisoners',ex='prev1'),
],ignore=['without specifying their number'])

doc('h206','''
Crown Prince's mediation frees 10 foreign prisoners of Ukraine war

Saudi Gazette report

RIYADH — Ten captives of different nationalities who fought in Ukraine have been released by Russia and arrived in Riyadh following the mediation of Crown Prince Mohammed bin Salman, the Ministry of Foreign Affairs announced on Wednesday.

The freed prisoners are five Britons, two Americans, a Moroccan, a Swede and a Croatian. A plane carrying them landed at King Khalid International Airport, where they were received by officials and were to undergo medical checks before travelling to their home countries.

The Ministry thanked the Russian and Ukrainian governments for their response to the efforts made by the Crown Prince.

The release coincided with the largest exchange between Moscow and Kyiv since the fighting broke out seven months ago. Andriy Yermak, head of the Ukrainian presidential office, said that Ukraine had got back 215 people, including the ten foreigners and 108 fighters of the Azov Regiment.

In return, Kyiv handed over Viktor Medvedchuk, a former lawmaker close to the Kremlin who faced treason charges, and 55 Russian prisoners. In his nightly address President Volodymyr Zelensky broke the deal down: of the 215, he said, 200 went for Medvedchuk alone, and five commanders of the Azovstal defense for the 55. The five will remain in Turkiye until the war is over, Zelensky said, thanking President Recep Tayyip Erdogan, who had negotiated personally with the two leaders.

Denis Pushilin, the Moscow-backed leader in Donetsk, gave no figure for the Ukrainians but put at 50 the number of servicemen of Russia and the Donbas republics who were returned.

Britain's Foreign Secretary James Cleverly expressed gratitude to Saudi Arabia. One of the British men, who are aged between 22 and 48, had been condemned to death by a court in Donetsk in June.
''','2022-09-22',[E('main','2022-09-21','weekday',[SA,TR],['Riyadh'])],[
 rel(10,U,'Ten captives of different nationalities','Ministry of Foreign Affairs of Saudi Arabia',subset=True,cat='foreigners',who_note='foreigners',also=["frees 10 foreign prisoners of Ukraine war"]),
 med(SA,'the mediation of Crown Prince Mohammed bin Salman','Ministry of Foreign Affairs of Saudi Arabia',also=["Crown Prince's mediation"]),
 sub(5,U,'five Britons','Ministry of Foreign Affairs of Saudi Arabia',who_note='British',ambiguous=True),sub(5,U,'five Britons',who_note='British',ambiguous=True),
 sub(2,U,'two Americans','Ministry of Foreign Affairs of Saudi Arabia',who_note='American',ambiguous=True),sub(2,U,'two Americans',who_note='American',ambiguous=True),
 [sub(1,U,q,b,who_note=n,ambiguous=True) for q,n in [('a Moroccan','Moroccan'),('a Swede','Swedish'),('a Croatian','Croatian')] for b in ['Ministry of Foreign Affairs of Saudi Arabia',None]],
 rel(215,U,'Ukraine had got back 215 people',YER), sub(10,U,'the ten foreigners',YER,cat='foreigners'), sub(108,U,'108 fighters of the Azov Regiment',YER),
 rel(1,R,'Kyiv handed over Viktor Medvedchuk',named=True), rel(55,R,'55 Russian prisoners'),
 rel(215,U,'of the 215',Z,ambiguous=True), sub(200,U,'200 went for Medvedchuk alone',Z), rel(1,R,'200 went for Medvedchuk alone',Z,named=True), sub(5,U,'five commanders of the Azovstal defense',Z), rel(55,R,'for the 55',Z),
 trans('The five will remain in Turkiye',Z,who=U),
 med(TR,'thanking President Recep Tayyip Erdogan',Z), rel(50,R,'put at 50 the number of servicemen of Russia and the Donbas republics',PUSH),
 rel('withheld',U,'gave no figure for the Ukrainians',PUSH),
 med(SA,'expressed gratitude to Saudi Arabia','James Cleverly'),
],dist={'age':['between 22 and 48'],'other':['seven months ago'],'casualties':['One of the British men'],'idiom':['the two leaders']})

doc('h207','''
Russia, Ukraine agree in Istanbul on new prisoner swap and return of 12,000 bodies

ISTANBUL (AA) - The second round of direct Russia-Ukraine talks wrapped up on Monday at Istanbul's Ciragan Palace with agreement on another large exchange of prisoners, Turkish officials said, though there was no breakthrough on a ceasefire.

Foreign Minister Hakan Fidan, who chaired the meeting, told reporters that the parties would swap all sick and heavily wounded prisoners and those younger than 25, and that each would hand the other the remains of 6,000 soldiers. Türkiye stands ready to facilitate the implementation, he added.

Ukrainian Defense Minister Rustem Umerov said the exchange would be on an all-for-all basis for these two groups. Russian chief negotiator Vladimir Medinsky was more specific: at least 1,000 people from each side, he said, and possibly as many as 1,200. He described the transfer of bodies as a unilateral step on Moscow's part, and said commanders could also agree on short local truces of two to three days to collect the fallen.

Andriy Yermak, chief of the Ukrainian president's staff, wrote on Telegram that Kyiv's delegation had handed over a list of hundreds of children who it says were taken to Russia by force. Medinsky confirmed receiving a list with 339 names but maintained that the children had not been abducted but rescued by Russian soldiers.

The first round, held on May 16, produced a deal under which 1,000 prisoners returned to each country between May 23 and 25, the largest such operation since February 2022.

Earlier on Monday, President Recep Tayyip Erdogan voiced hope of bringing Putin, Zelenskyy and Trump together in Istanbul or Ankara. Ukraine says it destroyed 41 Russian aircraft in a drone operation on the eve of the talks.

*Writing by a staff correspondent in Ankara
''','2025-06-02',[E('plan1',None,'none',places=['Istanbul'],status='agreed',main=True),E('bodies1',None,'none',status='agreed'),E('series1','2025-05-23/2025-05-25','year-inferred',places=['Istanbul'])],[
 agr(12000,'return of 12,000 bodies',ex='bodies1',pos='headline',cat='bodies'),
 agr(None,'agreement on another large exchange of prisoners','unnamed official',ex='plan1',ambiguous=True), agr(None,'agreement on another large exchange of prisoners',TR,ex='plan1',ambiguous=True),
 agr(None,'would swap all sick and heavily wounded prisoners and those younger than 25','Hakan Fidan',ex='plan1'),
 agr2(6000,'each would hand the other the remains of 6,000 soldiers','Hakan Fidan',ex='bodies1',cat='bodies'),
 agr(None,'the exchange would be on an all-for-all basis for these two groups',UME,ex='plan1'),
 agr2('>=1000','at least 1,000 people from each side',MED,ex='plan1'), agr2('<=1200','as many as 1,200',MED,ex='plan1'),
 acc('a list of hundreds of children who it says were taken to Russia by force',YER,n=None,who=U,cat='children'),
 den('maintained that the children had not been abducted but rescued by Russian soldiers',MED,who=U,cat='children'),
 each(1000,'1,000 prisoners returned to each country',ex='series1'),
],ignore=['a list with 339 names','The second round','Türkiye stands ready to facilitate the implementation'],dist={'weapons':['41 Russian aircraft'],'other':['The first round','two to three days']})

doc('h208','''
Russia, Ukraine swap 100 prisoners each under UAE mediation

TEHRAN, Feb. 08 (MNA) – Moscow and Kyiv have exchanged another group of prisoners of war on Thursday, the second time since the crash of a military plane in Belgorod region last month.

According to the Russian Defense Ministry, 100 Russian military men who were in mortal danger in captivity have returned and 100 prisoners of the Ukrainian Armed Forces were given in exchange. The freed soldiers will be taken to Moscow by the planes of the military transport aviation for treatment, it noted, adding that the UAE played the role of mediator.

The Ukrainian President Zelensky, in turn, announced the return of 100 people to his country and put the overall figure of those freed since the beginning of the war at 3,135.

Kyiv's coordination headquarters claimed that 84 of the men had taken part in the defense of Mariupol. By its account, this was the 51st exchange with Russia.

In Abu Dhabi, the foreign ministry released a statement to say it was the third Emirati mediation crowned with success since the start of 2024. The number of people who were exchanged in the three of them amounts to 1,080, local media in the Persian Gulf country calculated.

The sides last exchanged prisoners on January 31, when Russia received 195 servicemen. Ukraine said at that time that 207 of its citizens came home.

On January 24, an Il-76 aircraft crashed in Russia's Belgorod region. Moscow says 65 Ukrainian captives on their way to a swap planned for that day died on board together with six crew members and three escorts, and blames Kyiv for shooting it down with a missile. The swap did not go ahead. It was to have been carried out according to the formula of 192 for 192, Russian lawmaker Andrei Kartapolov claimed.

MNA/PR
News ID 211987
''','2024-02-08',[E('main','2024-02-08','weekday',[UAE]),E('prev1','2024-01-31','year-inferred'),E('plan1','2024-01-24','year-inferred',status='called-off')],[
 rel(100,R,'100 Russian military men',MOD,cat='soldiers',also=['swap 100 prisoners each']), rel(100,U,'100 prisoners of the Ukrainian Armed Forces',MOD,cat='soldiers',also=['swap 100 prisoners each']),
 med(UAE,'the UAE played the role of mediator',MOD,also=['under UAE mediation']),
 rel(100,U,'the return of 100 people to his country',Z), cum(3135,U,'war','the overall figure of those freed since the beginning of the war at 3,135',Z),
 sub(84,U,'84 of the men had taken part in the defense of Mariupol',CH), ordn(51,'war','the 51st exchange',CH),
 ordn(3,'UAE-mediated','the third Emirati mediation',UAEMFA), med(UAE,'Emirati mediation crowned with success',UAEMFA),
 cum(1080,None,'UAE-mediated','The number of people who were exchanged in the three of them amounts to 1,080','unnamed media'),
 rel(195,R,'Russia received 195 servicemen',ex='prev1'), rel(207,U,'207 of its citizens came home',U,ex='prev1'),
 acc('65 Ukrainian captives on their way to a swap planned for that day died on board',R,n=65,who=U,ex='plan1'),
 acc('blames Kyiv for shooting it down with a missile',R,ex='plan1',ambiguous=True),
 agr(None,'The swap did not go ahead',ex='plan1',status='called-off'),
 agr2(192,'the formula of 192 for 192','Andrei Kartapolov',ex='plan1',status='called-off'),
 trans('The freed soldiers will be taken to Moscow',MOD,who=R),
],dist={'casualties':['six crew members and three escorts'],'aircraft':['Il-76'],'boilerplate':['News ID 211987']},ignore=['the second time since the crash','the three of them'])

doc('h209','''
Russia, Ukraine carry out second stage of major prisoner swap

Source: Xinhua
Editor: huaxia
2025-05-24 22:47:15

MOSCOW/KIEV, May 24 (Xinhua) -- Russia and Ukraine each released 307 servicemen on Saturday as part of a three-day prisoner exchange agreed upon at their direct talks in Türkiye last week, both sides said.

The Russian Defense Ministry said in a statement that its 307 military personnel were receiving medical and psychological assistance in Belarus, and that the large-scale exchange would be continued.

Ukrainian President Volodymyr Zelensky confirmed the return of the Ukrainian soldiers on social media, saying that over two days the number of Ukrainians brought home had reached 697.

Among the freed are members of the army, the National Guard and the border service, nearly all of them privates and sergeants, the Ukrainian coordination headquarters said.

On Friday, 390 people from each side, namely 270 soldiers and 120 civilians, were swapped in the first stage. The Russian civilians included residents of the Kursk region, according to Moscow.

Negotiators from the two countries met in Istanbul on May 16 for their first direct peace talks in more than three years. They agreed to swap 1,000 prisoners each and to set out in writing their visions of a possible ceasefire.

Russian Foreign Minister Sergei Lavrov said on Friday that once the exchange is over Moscow will be ready to hand Kiev a draft document on the conditions of a lasting settlement.

Ukraine has carried out 64 prisoner exchanges with Russia since the conflict escalated in February 2022, not counting the current one, data of the headquarters showed. ■
''','2025-05-24',[E('main','2025-05-24','weekday',places=['Belarus']),E('day1','2025-05-23','weekday'),E('plan1',None,'none',status='agreed')],[
 each(307,'each released 307 servicemen',RU2,cat='soldiers'), rel(307,R,'its 307 military personnel',MOD,cat='soldiers'),
 trans('were receiving medical and psychological assistance in Belarus',MOD,who=R),
 rel(697,U,'the number of Ukrainians brought home had reached 697',Z,ex='plan1',ambiguous=True), cum(697,U,'stages of a deal','the number of Ukrainians brought home had reached 697',Z,ambiguous=True), cum(697,U,'stages of a deal','the number of Ukrainians brought home had reached 697',Z,ex='plan1',ambiguous=True),
 each(390,'390 people from each side',ex='day1'), [sub(270,w,'270 soldiers',ex='day1',cat='soldiers') for w in RU], [sub(120,w,'120 civilians',ex='day1',cat='civilians') for w in RU],
 agr2(1000,'agreed to swap 1,000 prisoners each',ex='plan1',as_of='2025-05-16'),
 cnt(64,'war','64 prisoner exchanges with Russia',CH),
],ignore=['second stage','the first stage','nearly all of them privates and sergeants','The Russian civilians included residents of the Kursk region'],dist={'other':['their first direct peace talks in more than three years','three-day','two days']})

doc('h210','''
Ukraine, Russia free 115 soldiers each on Kyiv's Independence Day, a day after PM Modi's visit

Edited By: WION Web Team | Kyiv, Ukraine | Updated: Aug 24, 2024, 06:35 PM IST

In their first prisoner swap since the Ukrainian army stormed into Russia's Kursk region, Moscow and Kyiv on Saturday (Aug 24) released 230 captured soldiers between them.

The Russian Defence Ministry said 115 of its servicemen, all of whom were taken prisoner in Kursk, were back from Kyiv-controlled areas. In return, 115 Ukrainian prisoners of war were handed over, it said, crediting the United Arab Emirates with humanitarian mediation.

Ukrainian President Volodymyr Zelenskyy, marking 33 years of the country's independence, posted pictures of men wrapped in the national flag. He said that 115 defenders were home, many of them conscripts who were captured in the early days of the invasion.

The ombudsman of Ukraine, Dmytro Lubinets, said 82 of the released had defended Mariupol, of whom 50 were captured at the Azovstal steel plant. He called it the 55th swap since the war began and said that 3,520 people had been freed so far.

What did the UAE say?

Abu Dhabi put the number of its mediation efforts this year at seven. In a statement, the foreign ministry said that 1,788 captives had been exchanged with its help.

The previous exchange, likewise brokered by the Gulf state, took place on July 17 and saw 95 prisoners return to each country.

Also read | PM Modi tells Zelenskyy India never neutral, always on side of peace

Russian bloggers claimed that Ukraine is holding several hundred conscripts after the Kursk raid. Ukrainian commander-in-chief Oleksandr Syrskyi said this week that 594 Russian servicemen had been captured there, which Kyiv regards as a boost to its exchange fund.

Prime Minister Narendra Modi spent seven hours in Kyiv on Friday, the first Indian PM to visit the country in over three decades. (With inputs from agencies)
''','2024-08-24',[E('main','2024-08-24','stated',[UAE]),E('prev1','2024-07-17','year-inferred',[UAE])],[
 tot(230,'released 230 captured soldiers between them'),
 rel(115,R,'115 of its servicemen',MOD,cat='soldiers',also=['free 115 soldiers each']), rel(115,U,'115 Ukrainian prisoners of war were handed over',MOD,cat='prisoners of war',also=['free 115 soldiers each']),
 med(UAE,'crediting the United Arab Emirates with humanitarian mediation',MOD),
 rel(115,U,'115 defenders were home',Z,cat='soldiers'),
 sub(82,U,'82 of the released had defended Mariupol',LUB), sub(50,U,'50 were captured at the Azovstal steel plant',LUB), ordn(55,'war','the 55th swap since the war began',LUB), cum(3520,U,'war','3,520 people had been freed so far',LUB),
 cnt(7,'UAE-mediated','the number of its mediation efforts this year at seven',UAE),
 cum(1788,None,'UAE-mediated','1,788 captives had been exchanged with its help',UAEMFA),
 each(95,'95 prisoners return to each country',ex='prev1'), med(UAE,'likewise brokered by the Gulf state',ex='prev1'),
 held(None,R,U,'holding several hundred conscripts','unnamed source',ambiguous=True), held(None,R,U,'holding several hundred conscripts','Russian bloggers',ambiguous=True),
 held(594,R,U,'594 Russian servicemen had been captured there','Oleksandr Syrskyi',ambiguous=True),
],ignore=['many of them conscripts','In their first prisoner swap'],dist={'other':['33 years','seven hours','first Indian PM','over three decades']})

doc('h211','''
Russia, Ukraine exchange prisoners at Belarusian border

MINSK, 2 October (BelTA) – Another exchange of prisoners between Russia and Ukraine took place on the Belarusian-Ukrainian border on 2 October, BelTA has learned from the Russian Defense Ministry.

In line with the formula of 185 for 185, the Russian side received its servicemen and transferred captives of the armed forces of Ukraine. Twenty Russian civilians returned from Ukraine as well, the ministry said.

All the Russian citizens are currently on the territory of Belarus. They are being provided with medical and psychological aid and will be taken to Russia later.

Meanwhile, Kiev reported that 205 people had returned to Ukraine: 185 military and 20 civilians. Ukraine's Coordination Headquarters said that 183 of the 185 were privates and sergeants and the other two were officers. It expressed gratitude to the United States and the United Arab Emirates for their assistance. As for the Russian ministry, it did not name any mediators.

The previous exchange in the territory of Belarus was held on 24 August. Each of the sides handed over 146 servicemen to the other then, and eight residents of Russia's Kursk Oblast came home together with them.

Belarus has repeatedly offered its territory and good offices for such humanitarian events. Since the beginning of 2025 ten exchange operations with the participation of the Gomel Oblast medics have been serviced by the country, the State Border Committee said earlier. A total of 52 people were set free on 11 September under a separate agreement between Aleksandr Lukashenko and Donald Trump, 14 of them citizens of foreign states.

Deputy head of the Gomel Oblast healthcare department noted that seven persons from today's group needed hospital treatment. They were examined in the field hospital deployed near the border checkpoint.
''','2025-10-02',[E('main','2025-10-02','year-inferred',[US,UAE],['Belarus']),E('prev1','2025-08-24','year-inferred',places=['Belarus']),E('sep1','2025-09-11','year-inferred',[],['Belarus'],parties=['Belarus','United States'])],[
 each(185,'the formula of 185 for 185',MOD), rel(20,R,'Twenty Russian civilians returned from Ukraine',MOD,cat='civilians'),
 trans('All the Russian citizens are currently on the territory of Belarus',who=R), trans('All the Russian citizens are currently on the territory of Belarus',MOD,who=R,ambiguous=True),
 rel(205,U,'205 people had returned to Ukraine',U), sub(185,U,'185 military and 20 civilians',U,cat='soldiers'), sub(20,U,'185 military and 20 civilians',U,cat='civilians'),
 sub(183,U,'183 of the 185 were privates and sergeants',CH), sub(2,U,'the other two were officers',CH,cat='officers'),sub(185,U,'the 185',CH,ambiguous=True),
 med(US,'expressed gratitude to the United States and the United Arab Emirates',CH), med(UAE,'expressed gratitude to the United States and the United Arab Emirates',CH),
 each(146,'Each of the sides handed over 146 servicemen',ex='prev1',cat='soldiers'), rel(8,R,"eight residents of Russia's Kursk Oblast came home",ex='prev1',cat='civilians'),
 cnt(10,'2025','ten exchange operations','State Border Committee of Belarus'),
 rel(52,None,'A total of 52 people were set free',ex='sep1',rb='Belarus'), rel(14,None,'14 of them citizens of foreign states',ex='sep1',rb='Belarus',subset=True,cat='foreigners'),
],ignore=['seven persons from today\'s group needed hospital treatment'])

doc('h212','''
Latest Prisoner Exchange Sees Hundreds Freed by Moscow and Kyiv | Global Affairs Digest

Home > World > Latest Prisoner Exchange Sees Hundreds Freed by Moscow and Kyiv

Latest Prisoner Exchange Sees Hundreds Freed by Moscow and Kyiv

September 14, 2024 | 3 min read | 0 comments

Moscow and Kyiv went through with one more trade of war detainees on Saturday, which saw 206 people released in total, barely 24 hours after a previous handover.

The Defense Ministry in Moscow disclosed that it had secured the comeback of 103 servicemen who had been seized in the Kursk border area and that it had surrendered 103 members of the Ukrainian military as part of the arrangement. The liberated fighters found themselves in Belarus at the time of the statement, where they were given aid and the chance to get in touch with their loved ones.

Volodymyr Zelensky, the leader of Ukraine, gave a matching figure. His message specified that 82 of them were enlisted men and sergeants and 21 were officers. Those liberated had guarded the Kyiv, Donetsk, Mariupol, Luhansk, Zaporizhzhia and Kharkiv areas.

The United Arab Emirates revealed that it had served as an intermediary, its eighth effort of the kind since the year began. Abu Dhabi estimated that the combined number of captives swapped under its auspices stood at 1,994.

On Friday, Ukraine brought home 49 persons, 23 of whom were women. That batch featured both civilians and combatants, including fighters of the Azov brigade. Russia has kept silent about whom it obtained on that day.

The two neighbors hardly ever negotiate in other fields. A swap that took place on August 24 let 115 captives from each camp walk free. How many more are waiting for their turn remains unclear: back in June, Vladimir Putin asserted that his country was detaining 6,465 Ukrainian servicemen whereas 1,348 Russian ones were confined in Ukraine, numbers that Kyiv has never validated.

Trending now
10 Budget Destinations You Should Visit This Fall
Why Gold Keeps Breaking Records

We and our 842 partners store information on your device. Manage preferences | Accept all
''','2024-09-14',[E('main','2024-09-14','weekday',[UAE],['Belarus']),E('prev1','2024-09-13','weekday'),E('prev2','2024-08-24','year-inferred')],[
 tot(206,'206 people released in total'),
 rel(103,R,'the comeback of 103 servicemen',MOD,cat='soldiers'), rel(103,U,'surrendered 103 members of the Ukrainian military',MOD,cat='soldiers'),
 trans('The liberated fighters found themselves in Belarus',MOD,who=R),
 rel(103,U,'gave a matching figure',Z,by_reference=True,ambiguous=True),
 sub(82,U,'82 of them were enlisted men and sergeants',Z), sub(21,U,'21 were officers',Z,cat='officers'),
 med(UAE,'it had served as an intermediary',UAE), ordn(8,'UAE-mediated','its eighth effort of the kind since the year began',UAE), cum(1994,None,'UAE-mediated','the combined number of captives swapped under its auspices stood at 1,994',UAE),
 rel(49,U,'Ukraine brought home 49 persons',ex='prev1'), sub(23,U,'23 of whom were women',ex='prev1',cat='women'),
 rel('withheld',R,'Russia has kept silent about whom it obtained',ex='prev1',ambiguous=True),
 each(115,'115 captives from each camp walk free',ex='prev2'),
 held(6465,U,R,'detaining 6,465 Ukrainian servicemen',P,as_of='2024-06'), held(1348,R,U,'1,348 Russian ones were confined in Ukraine',P,as_of='2024-06'),
],dist={'boilerplate':['3 min read','0 comments','10 Budget Destinations','842 partners'],'other':['24 hours','went through with one more trade'],'idiom':['The two neighbors']},ignore=[('Latest Prisoner Exchange Sees Hundreds Freed',1),('Latest Prisoner Exchange Sees Hundreds Freed',2),('Latest Prisoner Exchange Sees Hundreds Freed',3),'both civilians and combatants'])

doc('h213','''
Moskalkova: 46 residents of the Kursk region have returned home from Ukraine

MOSCOW, November 22 - RIA Novosti. Forty-six residents of the Kursk region, among them 12 children, who were on the territory of Ukraine after the invasion of the Ukrainian armed forces, have returned to Russia, Commissioner for Human Rights Tatyana Moskalkova said on Friday.

As the ombudswoman clarified in her Telegram channel, the people were met at the Belarusian border by her staff and by acting governor Alexei Smirnov, who had come for them with doctors and psychologists. The negotiations lasted from August and were difficult, she noted; Belarus and the International Committee of the Red Cross helped.

A day earlier Moskalkova held a meeting in Belarus with the Ukrainian ombudsman Dmytro Lubinets. They handed each other letters to prisoners of war and the lists of those missing in action, and agreed on mutual visits to prisoners: 50 Russian and 50 Ukrainian servicemen are to be visited by the end of the year.

Smirnov, for his part, said that seven of those who returned had been sent to hospital and that accommodation had been prepared in Kursk for 30 people who have nowhere to go.

According to Moskalkova, this is the largest group returned so far. Before it, in October, nine Kursk residents were able to come back, and one woman left through Georgia on her own. How many of them still remain in the Sumy region is not exactly known, she added: the relatives have filed over 1,000 appeals about contact lost with people in the border districts.

Lubinets confirmed the meeting. He wrote that Ukraine does not hold civilians by force and that those who left had expressed such a wish.

The last major exchange of prisoners took place on October 18 according to the formula of 95 for 95 with the mediation of the UAE.
''','2024-11-22',[E('main','2024-11-22','weekday',['Belarus',ICRC],['Belarus']),E('sep1','2024-10','year-inferred'),E('prev1','2024-10-18','year-inferred',[UAE])],[
 rel(46,R,'Forty-six residents of the Kursk region',MOS,cat='civilians',also=['46 residents of the Kursk region have returned home']), sub(12,R,'among them 12 children',MOS,cat='children'),
 trans('the people were met at the Belarusian border',MOS,who=R,ambiguous=True),
 med('Belarus','Belarus and the International Committee of the Red Cross helped',MOS), med(ICRC,'Belarus and the International Committee of the Red Cross helped',MOS,ambiguous=True),
 meet('Moskalkova held a meeting in Belarus with the Ukrainian ombudsman',ex=None),
 sub(7,R,'seven of those who returned had been sent to hospital','Alexei Smirnov'),
 rel(9,R,'nine Kursk residents were able to come back',MOS,ex='sep1',cat='civilians'),
 den('Ukraine does not hold civilians by force',LUB,who=R,cat='civilians'),
 each(95,'according to the formula of 95 for 95',ex='prev1'), med(UAE,'with the mediation of the UAE',ex='prev1'),
],ignore=['one woman left through Georgia on her own','50 Russian and 50 Ukrainian servicemen are to be visited','How many of them still remain in the Sumy region is not exactly known','the largest group returned so far','30 people who have nowhere to go'],dist={'other':['over 1,000 appeals']})

doc('h214','''
Abandoned by Kiev: Moscow Names 1,000 Ukrainian POWs Zelensky's Regime Won't Take Back

Sputnik International, 6 August 2025, 15:02 GMT

Russia has made public the list of 1,000 Ukrainian servicemen whom Kiev has refused to accept in a prisoner swap, Kremlin aide Vladimir Medinsky said on Wednesday.

What's Happening?

The Istanbul accords provided for a second 1,000-for-1,000 exchange, Medinsky recalled. Instead of taking the people offered, Ukraine struck a thousand names off the lists and asked for others, in particular for nationalists convicted of war crimes, he claimed. "Simply refused to take," the negotiator wrote of Kiev's handling of its own soldiers.

The list, with surnames, ranks and dates of birth, opens with men captured back in the spring of 2022.

How Did Kiev React?

Ukraine's Coordination Headquarters described the publication as a provocation and denied having turned down a single prisoner. Russia is the one that keeps hold of the gravely ill, its representative Andriy Yusov said.

How Many Have Been Swapped?

▪ Since early June, over 1,000 Russian troops have come home under the Istanbul accords, according to a source familiar with the process.
▪ Medinsky said after the third round of talks on July 23 that the sides had agreed on swapping 1,200 more people each. A date has not been set.
▪ Russia has transferred more than 7,000 bodies of Ukrainian soldiers to date, the aide said, while receiving fewer than 100.
▪ Around 30 Kursk Region residents are still being kept in Ukraine, per Russian ombudswoman Tatyana Moskalkova. She says Kiev uses them as an "exchange fund."

Retired colonel and military pundit Gennady Orlov told Sputnik that the figure speaks for itself. "A thousand families have been told that nobody is looking for their sons," he said.
''','2025-08-06',[E('plan1',None,'none',status='proposed',main=True),E('series1',None,'none'),E('plan2',None,'none',status='agreed'),E('bodies1',None,'none')],[
 acc('1,000 Ukrainian servicemen whom Kiev has refused to accept in a prisoner swap',MED,n=1000,who=U,ex='plan1',also=["1,000 Ukrainian POWs Zelensky's Regime Won't Take Back"]),
 agr2(1000,'a second 1,000-for-1,000 exchange',MED,ex='plan1'),
 acc('Ukraine struck a thousand names off the lists',MED,n=1000,who=U,ex='plan1',ambiguous=True),
 den('denied having turned down a single prisoner',CH,ex='plan1',who=U), acc('Russia is the one that keeps hold of the gravely ill',YUS,who=U),
 rel('>1000',R,'over 1,000 Russian troops have come home',SRC,ex='series1'), cum('>1000',R,'stages of a deal','over 1,000 Russian troops have come home',SRC,ambiguous=True),
 agr2(1200,'swapping 1,200 more people each',MED,ex='plan2'),
 bod('>7000',U,'more than 7,000 bodies of Ukrainian soldiers',MED,ex='bodies1',cumulative=True),
 C('bodies','receiving fewer than 100','<=99',who=R,by=MED,rb=U,cat='bodies',ex='bodies1',cumulative=True),
 held('~30',R,U,'Around 30 Kursk Region residents are still being kept',MOS,cat='civilians'),
 acc('Kiev uses them as an "exchange fund."',MOS,who=R,ambiguous=True),
],ignore=['A thousand families','A date has not been set'],dist={'other':['the third round']},fictional=['A thousand families'])

doc('h215','''
Ukraine receives 1,000 bodies from Russia in latest repatriation

KYIV/ISTANBUL (TRT World and agencies) — Ukraine said on Thursday that it had received 1,000 bodies which, according to Moscow, belong to its fallen soldiers.

The repatriation was confirmed by the Coordination Headquarters for the Treatment of Prisoners of War, which thanked the International Committee of the Red Cross for assisting. Forensic experts and police investigators are to examine the remains in the near future.

A Russian source familiar with the matter told the RIA Novosti agency that Moscow had got back the bodies of 30 of its soldiers in return. A member of the Russian parliament's coordination group, Shamsail Saraliev, gave the same figures for both sides.

The last handover of this kind was on October 23, when Ukraine took delivery of 1,000 bodies and Russia of 31. A month before, on September 18, the ratio was 1,000 to 24.

Since the beginning of the year Kyiv has received more than 14,000 remains, a count by Ukrainian media shows, and 6,057 of those came in June alone under arrangements made in Istanbul. Russia, which speaks of 6,060 bodies for that month, says it was handed 78.

Ankara has hosted three rounds of direct talks between the warring parties this year. Zelenskyy, who was in Türkiye on Wednesday to meet President Recep Tayyip Erdogan, said he hoped that prisoner exchanges would be reactivated by the end of the year. His security council secretary Rustem Umerov said last week that consultations, mediated by Türkiye and the UAE, were under way on the release of 1,200 Ukrainians.

There has been no exchange of live prisoners since October 2, when 185 soldiers and 20 civilians returned to Ukraine.

Overnight on Wednesday, a Russian strike on Ternopil killed at least 26 people, three of them children.
''','2025-11-20',[E('main','2025-11-20','weekday'),E('bodies1','2025-10-23','year-inferred'),E('bodies2','2025-09-18','year-inferred'),E('bodies3','2025-06','relative',text='in June alone',places=['Istanbul']),E('plan1',None,'none',[TR,UAE],status='proposed'),E('prev1','2025-10-02','year-inferred')],[
 bod(1000,U,'it had received 1,000 bodies',U,also=['Ukraine receives 1,000 bodies from Russia']),
 med(ICRC,'thanked the International Committee of the Red Cross for assisting',CH,ambiguous=True),
 bod(30,R,'the bodies of 30 of its soldiers',SRC,via='RIA Novosti'),
 bod(1000,U,'gave the same figures for both sides','Shamsail Saraliev',by_reference=True), bod(30,R,'gave the same figures for both sides','Shamsail Saraliev',by_reference=True),
 bod(1000,U,'Ukraine took delivery of 1,000 bodies',ex='bodies1'), bod(31,R,'Russia of 31',ex='bodies1'),
 bod(1000,U,'the ratio was 1,000 to 24',ex='bodies2'), bod(24,R,'the ratio was 1,000 to 24',ex='bodies2'),
 bod('>14000',U,'more than 14,000 remains','unnamed media',ex=None,cumulative=True), bod('>14000',U,'more than 14,000 remains','Ukrainian media',ex=None,cumulative=True,ambiguous=True),
 bod(6057,U,'6,057 of those came in June alone','unnamed media',ex='bodies3',ambiguous=True), bod(6057,U,'6,057 of those came in June alone','Ukrainian media',ex='bodies3',ambiguous=True), bod(6057,U,'6,057 of those came in June alone',ex='bodies3',ambiguous=True),
 bod(6060,U,'speaks of 6,060 bodies for that month',R,ex='bodies3'), bod(78,R,'it was handed 78',R,ex='bodies3'),
 agr(None,'prisoner exchanges would be reactivated by the end of the year',Z,ex='plan1',ambiguous=True),
 agr(1200,'the release of 1,200 Ukrainians',UME,ex='plan1',who=U),
 med(TR,'mediated by Türkiye and the UAE',UME,ex='plan1'), med(UAE,'mediated by Türkiye and the UAE',UME,ex='plan1'),
 rel(185,U,'185 soldiers and 20 civilians returned to Ukraine',ex='prev1',cat='soldiers'), rel(20,U,'185 soldiers and 20 civilians returned to Ukraine',ex='prev1',cat='civilians'),
],dist={'casualties':['at least 26 people, three of them children'],'other':['three rounds of direct talks']},ignore=['Ankara has hosted three rounds of direct talks'])

doc('h216','''
The Ministry of Defense announced the return of 106 Russian soldiers from captivity

Today, 13:20 | 10.04.2023 | News | Special military operation

As a result of a negotiation process, 106 Russian servicemen to whom a deadly danger threatened in captivity were returned on April 10 from the territory controlled by the Kiev regime, follows from the message of the Ministry of Defense of the Russian Federation.

The released persons will be delivered to Moscow by aircraft of the VKS for the passage of treatment and rehabilitation in medical institutions of the department. To all of them the necessary medical and psychological help appears, the message says.

How many Ukrainian military were given back instead, the Russian side did not specify. In Kiev they named the number 100. As the head of the office of Zelensky, Andrey Yermak, wrote in his channel, 80 men and 20 women were returned, these are sailors, border guards, national guardsmen and also fighters who in spring of last year left Azovstal. Almost half of them, according to him, have serious wounds or illnesses.

In turn, the spokesman of the Coordination Headquarters Andrey Yusov told to the local television that it was already the 40th exchange from the beginning of the conflict, and in total for this time Ukraine has got back 2105 persons.

We will remind, the previous large exchange passed on March 7. Then 90 Russian servicemen came back home, and Ukraine received 130 of its own. Also on April 3 twelve Ukrainian military, of them five severely wounded, were given to Kiev, about what the Russian department did not report.

In all, from the beginning of the year the sides carried out not less than seven exchanges. On February 16 it was changed by the formula 101 for 101, and on February 4, at the intermediary role of the leadership of the UAE, managed to return 63 Russians, including persons of the "sensitive category". Ukraine took away then 116 people.

Earlier the ombudsman Tatyana Moskalkova informed that among those who came back there are also men who spent in captivity over half a year. According to her words, on exchanges she works with Lubinets directly, without intermediaries.

Found a mistake? Select it and press Ctrl+Enter
''','2023-04-10',[E('main','2023-04-10','stated'),E('prev1','2023-03-07','year-inferred'),E('prev2','2023-04-03','year-inferred'),E('prev3','2023-02-16','year-inferred'),E('prev4','2023-02-04','year-inferred',[UAE])],[
 rel(106,R,'106 Russian servicemen',MOD,cat='soldiers',also=['the return of 106 Russian soldiers']),
 trans('will be delivered to Moscow by aircraft of the VKS',MOD,who=R),
 rel('withheld',U,'How many Ukrainian military were given back instead, the Russian side did not specify'),
 rel(100,U,'In Kiev they named the number 100',U),
 sub(80,U,'80 men and 20 women were returned',YER,cat='men'), sub(20,U,'80 men and 20 women were returned',YER,cat='women'),
 sub(None,U,'Almost half of them, according to him, have serious wounds or illnesses',YER,cat='wounded',ambiguous=True),
 ordn(40,'war','the 40th exchange from the beginning of the conflict',YUS), cum(2105,U,'war','in total for this time Ukraine has got back 2105 persons',YUS),
 rel(90,R,'90 Russian servicemen came back home',ex='prev1'), rel(130,U,'Ukraine received 130 of its own',ex='prev1'),
 rel(12,U,'twelve Ukrainian military',ex='prev2'), sub(5,U,'five severely wounded',ex='prev2',cat='wounded'),
 rel('withheld',U,'about what the Russian department did not report',ex='prev2',ambiguous=True),
 cnt('>=7','2023','not less than seven exchanges'), each(101,'the formula 101 for 101',ex='prev3'),
 rel(63,R,'managed to return 63 Russians',ex='prev4'), rel(116,U,'Ukraine took away then 116 people',ex='prev4'), med(UAE,'at the intermediary role of the leadership of the UAE',ex='prev4'),
],ignore=['including persons of the "sensitive category"'],dist={'other':['over half a year']})

write()

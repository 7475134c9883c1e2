import os, sys
sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'wide'))
from names import *
def agr2(n, quote, by=None, sides=RU, **k):
    return [agr(n, quote, by, who=w, **k) for w in sides]

doc('h601','''
Russia, Ukraine say nearly 200 prisoners of war go home

A freed Ukrainian soldier talks on the phone after a prisoner swap at an unknown location, in this handout picture released by the Ukrainian presidential office on June 11, 2023. — AFP

By AFP

Published: Sun 11 Jun 2023, 9:02 PM

Moscow and Kyiv each brought home almost a hundred captured soldiers on Sunday, in an exchange that came as fighting picked up along the southern front.

Russia's defence ministry said 94 of its men, who had been "in mortal danger", were handed over by Ukraine after negotiations. They are to be flown to Moscow for medical and psychological care, it added.

On the Ukrainian side, the head of the president's office, Andriy Yermak, put the number of returned servicemen at 95.

They include National Guardsmen, border guards captured on Snake Island and men who were taken prisoner in the siege of the Azovstal plant in Mariupol, he said on Telegram.

Neither government said whether a third country had been involved. Saudi Arabia and Turkey brokered the biggest swap of the war so far, last September, under which 215 Ukrainians were traded for 55 Russians and the pro-Kremlin politician Viktor Medvedchuk.

Ukraine's coordination headquarters on prisoners of war says that 2,430 people had been freed before Sunday's exchange, 139 of them civilians.

Separately, the Russian Orthodox Church announced on Thursday that 11 Ukrainian prisoners from the Transcarpathia region had been handed to Hungary at its request. Kyiv says it was not informed and has asked Budapest for access to the group.

Russia sent troops into Ukraine on February 24, 2022.
''','2023-06-11',[E('main','2023-06-11','weekday'),E('prev1','2022-09','relative',['Saudi Arabia','Turkey'],text='last September'),E('sep1',None,'none')],[
 tot('<~200','nearly 200 prisoners of war go home',RU2,pos='headline'),
 each('<~100','each brought home almost a hundred captured soldiers'),
 rel(94,R,'94 of its men',MOD), rel(95,U,'the number of returned servicemen at 95',YER),
 med('Saudi Arabia','Saudi Arabia and Turkey brokered',ex='prev1'), med('Turkey','Saudi Arabia and Turkey brokered',ex='prev1'),
 rel(215,U,'215 Ukrainians were traded',ex='prev1'), rel(55,R,'55 Russians',ex='prev1'), rel(1,R,'the pro-Kremlin politician Viktor Medvedchuk',ex='prev1',ambiguous=True),
 cum(2430,U,'war',"2,430 people had been freed before Sunday's exchange",CH), cum(139,U,'war','139 of them civilians',CH,subset=True,cat='civilians'),
 rel(11,U,'11 Ukrainian prisoners from the Transcarpathia region had been handed to Hungary','Russian Orthodox Church',ex='sep1'),
],dist={'other':['a third country']})

doc('h602','''
Ukraine receives 1,000 bodies Russia says belong to its soldiers

by Sofia Marchenko
October 23, 2025 1:12 PM  |  2 min read

Remains said to be those of 1,000 fallen Ukrainian troops were delivered to government-controlled territory on Oct. 23, the Coordination Headquarters for the Treatment of Prisoners of War announced.

"Law enforcement investigators and Interior Ministry experts will shortly begin identifying the bodies," the agency wrote. It thanked the International Committee of the Red Cross for its help, along with the Security Service, the Armed Forces and the emergency workers who drove the trucks.

Kyiv did not disclose how many dead it had given back. Shamsail Saraliev, a Russian lawmaker involved in the talks, told the RBC news outlet that Moscow got 31 bodies.

It is the third such transfer in as many months. On Sept. 18 Ukraine also took delivery of 1,000 bodies, and Russia of 24. A month before that, on Aug. 19, another thousand came back, among them five service members who, according to the headquarters, had died in captivity.

The repatriations go back to the second round of talks in Istanbul on June 2, when the two delegations agreed to hand over as many as 6,000 bodies each. Interior Minister Ihor Klymenko said at the end of June that Ukraine had received 6,057 bodies under that deal and that identifying all of them might take up to 14 months.

Russia and Ukraine last exchanged live captives on Oct. 2. On that day 185 soldiers and 20 civilians returned to Ukraine.

We've been working hard to bring you independent news from Ukraine. Consider supporting us from as little as $5 a month.

Read also: 'He weighed 48 kilos when they brought him home'
''','2025-10-23',[E('bodies1','2025-10-23','stated',main=True),E('bodies2','2025-09-18','year-inferred'),E('bodies3','2025-08-19','year-inferred'),E('plan1',None,'none',status='agreed'),E('prev1','2025-10-02','year-inferred')],[
 bod(1000,U,'Ukraine receives 1,000 bodies',pos='headline',ex='bodies1',ambiguous=True),
 bod(1000,U,'1,000 fallen Ukrainian troops',CH,ex='bodies1'),
 bod('withheld',R,'did not disclose how many dead it had given back',U,ex='bodies1'),
 bod(31,R,'Moscow got 31 bodies','Shamsail Saraliev',ex='bodies1',via='RBC'),
 bod(1000,U,'Ukraine also took delivery of 1,000 bodies',ex='bodies2'), bod(24,R,'Russia of 24',ex='bodies2'),
 bod(1000,U,'another thousand came back',ex='bodies3'), bod(5,U,'five service members who, according to the headquarters, had died in captivity',CH,ex='bodies3',subset=True),
 agr2('<=6000','agreed to hand over as many as 6,000 bodies each',ex='plan1',cat='bodies'),
 bod(6057,U,'Ukraine had received 6,057 bodies',KLY,ex=None,cumulative=True),
 rel(185,U,'185 soldiers and 20 civilians returned to Ukraine',ex='prev1',cat='soldiers'), rel(20,U,'20 civilians returned to Ukraine',ex='prev1',cat='civilians'),
],ignore=['the third such transfer in as many months'],dist={'other':['2 min read','second round','14 months','48 kilos'],'money':['$5']},fictional=['Law enforcement','He weighed'])

doc('h603','''
Lvova-Belova: 48 children to rejoin families in Russia, Ukraine after meeting in Doha

DOHA, April 24, 2024. /TASS/. Representatives of Russia and Ukraine have held talks on reuniting families, sitting at one table for the first time, Russian Presidential Commissioner for Children's Rights Maria Lvova-Belova told reporters in the Qatari capital.

"The work was done with the mediation of Qatar. Twenty-nine children will go to Ukraine, and 19 children will go to Russia," she said.

According to the commissioner, all the children will be handed to their closest relatives, and each case has been examined separately. She noted that the parties had also discussed the issue of minors who are staying in third countries.

Qatari Minister of State for International Cooperation Lolwah Al Khater said earlier that 37 members of Russian and Ukrainian families had come to Doha for a week of rest and medical check-ups.

Lvova-Belova's office reported in March that, since the mediation channel began to operate in the summer of 2023, 59 children had been reunited with relatives in Ukraine and other countries, and six in Russia. The most recent group, of five boys and girls aged from 6 to 16, left for Ukraine via Moscow on March 21.

Kiev claims that more than 19,500 children have been taken to Russia unlawfully. Moscow rejects these allegations, pointing out that the minors were evacuated from the combat area.
''','2024-04-24',[E('main',None,'none',['Qatar'],status='agreed'),E('prev1','2024-03-21','year-inferred')],[
 agr(48,'48 children to rejoin families in Russia, Ukraine','Maria Lvova-Belova',ex='main',pos='headline',cat='children'),
 agr(29,'Twenty-nine children will go to Ukraine','Maria Lvova-Belova',who=U,ex='main',cat='children'), agr(19,'19 children will go to Russia','Maria Lvova-Belova',who=R,ex='main',cat='children'),
 med('Qatar','with the mediation of Qatar','Maria Lvova-Belova'),
 cum(59,U,'mediation','59 children had been reunited with relatives in Ukraine and other countries',"Office of Maria Lvova-Belova",cat='children'),
 cum(6,R,'mediation','six in Russia',"Office of Maria Lvova-Belova",cat='children'),
 rel(5,U,'five boys and girls',"Office of Maria Lvova-Belova",ex='prev1',cat='children'), rel(5,U,'five boys and girls',ex='prev1',cat='children',ambiguous=True),
 acc('more than 19,500 children have been taken to Russia unlawfully',U,'>19500',ambiguous=True), den('Moscow rejects these allegations',R,ambiguous=True),
],ignore=['37 members of Russian and Ukrainian families'],dist={'age':['from 6 to 16'],'other':['third countries']},fictional=['The work was'])

doc('h604','''
Russia, Ukraine agree on new prisoner swap at 3rd round of Istanbul talks

Türkiye will keep supporting the process until 'a just and lasting peace', Foreign Minister Hakan Fidan says

Elif Karaca | 24.07.2025 - Update: 24.07.2025

ISTANBUL

Russia and Ukraine will exchange at least 1,200 prisoners of war each in the coming weeks, the head of the Russian delegation, Vladimir Medinsky, said late Wednesday after a third round of direct negotiations in Istanbul.

Medinsky told reporters at the Ciragan Palace that Moscow had additionally offered to return 3,000 more bodies of fallen Ukrainian soldiers through the Red Cross.

The accords of the previous round, on June 2, have been carried out in full, according to him. Each side had handed over about 1,200 prisoners, he said, while Russia gave Ukraine more than 7,000 bodies.

The leader of the Ukrainian team, National Security and Defense Council Secretary Rustem Umerov, confirmed that the parties had settled on 1,200 people from each side and said Kyiv wanted civilians to be part of it. He said a summit of the two presidents before the end of August was Ukraine's priority.

The meeting, chaired by Fidan, lasted some 40 minutes. Russia had 15 people at the table.

Hours before it began, the two countries swapped 250 captives apiece on the Belarus-Ukraine border, Medinsky said. Ukrainian President Volodymyr Zelenskyy announced the exchange on X without citing a figure; he noted that it was the ninth stage of the Istanbul agreements and that over 1,000 Ukrainians had returned in all of these stages.

The first round, held in the same palace on May 16, led to the release of 1,000 prisoners by each side, the largest swap since the war began in February 2022.

* Writing by Elif Karaca in Ankara

Related topics
Russia  Ukraine  Istanbul talks  Türkiye
''','2025-07-24',[E('main','2025-07-23','weekday'),E('plan1',None,'none',status='agreed'),E('bodies1',None,'none',status='offered'),E('series1',None,'none'),E('series2',None,'none')],[
 agr2('>=1200','will exchange at least 1,200 prisoners of war each',MED,ex='plan1'),
 agr(3000,'offered to return 3,000 more bodies of fallen Ukrainian soldiers',MED,who=U,ex='bodies1',cat='bodies'),
 each('~1200','Each side had handed over about 1,200 prisoners',MED,ex='series1',ambiguous=True),[cum('~1200',w,'stages of a deal','Each side had handed over about 1,200 prisoners',MED,ambiguous=True) for w in RU], bod('>7000',U,'more than 7,000 bodies',MED,ex='series1',cumulative=True),
 agr2(1200,'settled on 1,200 people from each side',UME,ex='plan1'),
 each(250,'the two countries swapped 250 captives apiece',MED), rel('withheld',U,'without citing a figure',Z),
 ordn(9,'stages of a deal','the ninth stage of the Istanbul agreements',Z), cum('>1000',U,'stages of a deal','over 1,000 Ukrainians had returned',Z),
 each(1000,'the release of 1,000 prisoners by each side',ex='series2'),
],dist={'other':['3rd round','third round','two presidents','40 minutes','15 people','The first round']},fictional=['a just and'])

doc('h605','''
Russia, Ukraine swap 390 people each in first phase of major exchange

Source: Xinhua
Editor: huaxia
2025-05-23 23:47:15

MOSCOW/KIEV, May 23 (Xinhua) -- Russia and Ukraine on Friday exchanged 390 people each, including 270 servicemen and 120 civilians, the Russian Defense Ministry said in a statement.

The Russian citizens who were returned, among them civilians from the Kursk region, are currently in Belarus, where they are receiving psychological and medical aid, it said, adding that the large-scale exchange will continue in the coming days.

Ukrainian President Volodymyr Zelensky confirmed on social media that 390 Ukrainians were back home, and said the second and third stages were expected on Saturday and Sunday.

According to the Coordination Headquarters for the Treatment of Prisoners of War of Ukraine, three women were among those released. The handover took place on the border with Belarus in the Chernihiv region.

The two sides agreed on the exchange of 1,000 prisoners each at their talks in Istanbul on May 16, the first direct negotiations between the two countries in more than three years.

U.S. President Donald Trump had earlier on Friday announced on his Truth Social platform that a large prisoner swap between Russia and Ukraine had been completed, asking whether it could lead to "something big."  ■
''','2025-05-23',[E('main','2025-05-23','stated'),E('plan1',None,'none',status='agreed')],[
 each(390,'on Friday exchanged 390 people each',MOD,also=['Russia, Ukraine swap 390 people each']),
 each(270,'including 270 servicemen',MOD,subset=True,cat='soldiers'), each(120,'120 civilians',MOD,subset=True,cat='civilians'),
 rel(390,U,'390 Ukrainians were back home',Z), sub(3,U,'three women were among those released',CH),
 agr2(1000,'agreed on the exchange of 1,000 prisoners each',ex='plan1'),
],ignore=['first phase of major exchange','the second and third stages were expected'],dist={'other':['more than three years','the first direct']})

doc('h606','''
Russia-Ukraine War: 303 soldiers from each side walk free as biggest prisoner swap ends amid record drone barrage

World News | Edited by: NewsDesk | Updated: May 25, 2025 9:48 pm IST

New Delhi: Hours after one of the heaviest air attacks on Ukraine since 2022, Moscow and Kyiv on Sunday completed the largest exchange of prisoners of the conflict, bringing home another 303 servicemen each, the Russian Defence Ministry said, as quoted by news agency ANI.

The swap was carried out over three days. On Friday, each country got back 390 people, soldiers as well as civilians. On Saturday it was 307 apiece, all of them military personnel.

With Sunday's batch the figure has reached the thousand for each of the two sides that was promised at the talks in Turkey's Istanbul earlier this month.

"303 Ukrainian defenders are home," President Volodymyr Zelenskyy posted on X. He thanked the team that worked on the exchange round the clock.

70 of the men released on Sunday were recruits of the class of 2003 or younger, Ukraine's coordination headquarters for prisoners of war said.

The celebrations were overshadowed by a night of explosions. Russia launched 298 drones and 69 missiles, Ukraine's air force claimed, of which 266 drones and 45 missiles were shot down. At least 12 people were killed, including three children in the Zhytomyr region, and over 60 injured.

Russia's Defence Ministry said 110 Ukrainian drones were destroyed overnight over 13 regions.

What next?

Russian Foreign Minister Sergei Lavrov has said that Moscow will present a draft document with its conditions for a settlement once the exchange is over. Kyiv proposes to go further and swap all prisoners for all.

(With inputs from ANI, AP)

Also Read | India's balancing act: Jaishankar speaks to Ukrainian counterpart
''','2025-05-25',[E('main','2025-05-25','weekday'),E('prev1','2025-05-23','weekday'),E('prev2','2025-05-24','weekday'),E('series1',None,'none'),E('plan2',None,'none',status='proposed')],[
 each(303,'bringing home another 303 servicemen each',MOD,via='ANI',also=['303 soldiers from each side walk free']),
 each(390,'each country got back 390 people',ex='prev1'), each(307,'it was 307 apiece',ex='prev2'),
 each(1000,'the figure has reached the thousand for each of the two sides',ex='series1'),
 rel(303,U,'303 Ukrainian defenders are home',Z), sub(70,U,'70 of the men released on Sunday',CH),
 agr(None,'proposes to go further and swap all prisoners for all',U,ex='plan2',ambiguous=True),
],dist={'other':['over three days','13 regions'],'casualties':['over 60 injured','At least 12 people','three children'],'weapons':['298 drones','69 missiles','266 drones','45 missiles','110 Ukrainian drones']})

doc('h607','''
EXPLAINER
News | Russia-Ukraine war

How do Russia and Ukraine exchange prisoners of war?

Even when diplomacy was frozen, captives kept going home. Here is what we know about the swaps.

Published On 18 Jun 2025

Two buses, a bridge and a list of names: this is how most of the exchanges in the Russia-Ukraine war have looked. Last week, several groups of soldiers were released under an agreement reached in Istanbul. Neither side published the numbers.

How many exchanges have there been?

Ukraine's Coordination Headquarters has recorded 66 of them since February 2022. More than 5,000 Ukrainians had returned by the end of May, it said, of whom 4,692 were soldiers.

Russia gives no overall tally. Analysts who follow the statements of its Ministry of Defence have arrived at roughly the same number for Russian soldiers.

Who is still in captivity?

Ukraine does not comment on how many of its troops are being held. Russian President Vladimir Putin claimed last year that Russia had 6,465 Ukrainian prisoners of war and Ukraine 1,348 Russians. Kyiv's ombudsman, Dmytro Lubinets, says that upwards of 16,000 Ukrainian civilians are in Russian detention as well.

Which were the most important swaps?

September 21, 2022: Turkiye and Saudi Arabia helped arrange the release of 215 Ukrainians, including 108 fighters of the Azov regiment. Russia received 55 soldiers and the politician Viktor Medvedchuk. Ten foreigners, five of them British, were flown to Riyadh.

January 3, 2024: After a gap of five months, 230 Ukrainians and 248 Russians were freed with the help of the United Arab Emirates.

May 23-25, 2025: One thousand prisoners from each side went home in three days.

Who mediates?

The UAE says it has brokered 15 exchanges in which 4,181 captives were freed. Qatar has concentrated on children.

What comes next?

Under the Istanbul deal, all prisoners aged between 18 and 25 and all those who are seriously ill are to be swapped. Moscow put the total at 1,200 for each side at the most.

Source: Al Jazeera and news agencies
''','2025-06-18',[E('main',None,'none'),E('prev1','2022-09-21','stated',['Turkey','Saudi Arabia']),E('prev2','2024-01-03','stated',[UAE]),E('prev3','2025-05','stated'),E('plan1',None,'none',status='agreed')],[
 rel('withheld',U,'Neither side published the numbers',U,ambiguous=True), rel('withheld',R,'Neither side published the numbers',R,ambiguous=True),
 cnt(66,'war','66 of them since February 2022',CH), cum('>5000',U,'war','More than 5,000 Ukrainians had returned',CH), cum(4692,U,'war','4,692 were soldiers',CH,subset=True,cat='soldiers'),
 held(6465,U,R,'6,465 Ukrainian prisoners of war',P), held(1348,R,U,'Ukraine 1,348 Russians',P), held('>16000',U,R,'upwards of 16,000 Ukrainian civilians',LUB,cat='civilians'),
 med('Turkey','Turkiye and Saudi Arabia helped arrange',ex='prev1'), med('Saudi Arabia','Turkiye and Saudi Arabia helped arrange',ex='prev1'),
 rel(215,U,'the release of 215 Ukrainians',ex='prev1'), sub(108,U,'108 fighters of the Azov regiment',ex='prev1'),
 rel(55,R,'Russia received 55 soldiers',ex='prev1'), rel(1,R,'the politician Viktor Medvedchuk',ex='prev1',ambiguous=True),
 rel(10,U,'Ten foreigners',ex='prev1',who_note='foreigners',ambiguous=True), sub(5,U,'five of them British',ex='prev1',who_note='British',ambiguous=True),rel(10,None,'Ten foreigners',ex='prev1',rb=R,ambiguous=True), sub(5,'United Kingdom','five of them British',ex='prev1',rb=R,ambiguous=True),
 rel(230,U,'230 Ukrainians',ex='prev2'), rel(248,R,'248 Russians were freed',ex='prev2'), med(UAE,'with the help of the United Arab Emirates',ex='prev2'),
 each(1000,'One thousand prisoners from each side went home',ex='prev3'),
 cnt(15,'UAE-mediated','15 exchanges',UAE), cum(4181,None,'UAE-mediated','4,181 captives were freed',UAE), med(UAE,'it has brokered 15 exchanges',UAE,ex=None,ambiguous=True),
 med('Qatar','Qatar has concentrated on children',ex=None,ambiguous=True),
 agr2('<=1200','1,200 for each side at the most',R,ex='plan1'),
],ignore=['roughly the same number for Russian soldiers'],dist={'date':['May 23-25, 2025'],'other':['a gap of five months','in three days','Two buses'],'age':['aged between 18 and 25']})

doc('h608','''
11 Apr, 2026 13:20
HomeRussia & FSU

Russia and Ukraine hold prisoner swap on eve of Easter

The Defense Ministry in Moscow has thanked the US and the UAE for humanitarian mediation

Moscow and Kiev have each released 175 prisoners of war in an exchange timed to the Orthodox Easter truce, the Russian Defense Ministry announced on Saturday.

Alongside the servicemen, seven residents of Kursk Region who had been taken to Ukraine during the incursion returned to Russia, the ministry said. All the freed Russians are now in Belarus.

Human Rights Commissioner Tatyana Moskalkova, who met the seven at the border, said a number of people from the region are still in Ukraine. She published no figure.

Ukrainian leader Vladimir Zelensky also spoke of 175 returned soldiers, and said seven Ukrainian civilians had come back with them.

The last exchange was conducted in two stages on March 5 and 6. On the first day the sides swapped 200 captives each and on the second 300, along with two Ukrainian civilians.

Moscow has repeatedly accused Kiev of dragging its feet on exchanges. Presidential aide Vladimir Medinsky claimed last year that the Ukrainian authorities had refused to take back 1,000 of their own captured troops, whose names Russia then made public. Kiev dismissed the list as manipulation.

The transfer of dead soldiers' remains has been more lopsided: on Thursday, Russia sent 1,000 bodies to Ukraine and received 41.

You can share this story on social media:
''','2026-04-11',[E('main','2026-04-11','weekday',['United States',UAE]),E('prev1','2026-03-05','year-inferred'),E('prev2','2026-03-06','year-inferred'),E('bodies1','2026-04-09','weekday')],[
 med('United States','has thanked the US and the UAE for humanitarian mediation',MOD), med(UAE,'has thanked the US and the UAE for humanitarian mediation',MOD),
 each(175,'have each released 175 prisoners of war',MOD), rel(7,R,'seven residents of Kursk Region',MOD,cat='civilians'),
 rel(175,U,'175 returned soldiers',Z), rel(7,U,'seven Ukrainian civilians had come back with them',Z,cat='civilians'),
 each(200,'the sides swapped 200 captives each',ex='prev1'), each(300,'on the second 300',ex='prev2'), rel(2,U,'two Ukrainian civilians',ex='prev2',cat='civilians'),
 acc('refused to take back 1,000 of their own captured troops',MED,1000,who=U), den('Kiev dismissed the list as manipulation',U),
 acc('accused Kiev of dragging its feet on exchanges',R),
 bod(1000,U,'Russia sent 1,000 bodies to Ukraine',ex='bodies1'), bod(41,R,'received 41',ex='bodies1'),
],ignore=['met the seven at the border','She published no figure'],dist={'other':['two stages','On the first day'],'date':['March 5 and 6']})

doc('h609','''
206 Detainees Swapped Between Russia and Ukraine in UAE-Facilitated Deal - The Daily Meridian

Home » World » Europe

206 Detainees Swapped Between Russia and Ukraine in UAE-Facilitated Deal

by Staff Reporter September 14, 2024 in Europe, World
Reading Time: 2 mins read

In a notable development on the humanitarian front, Russia and Ukraine on Saturday carried out a further trade of captured combatants, with 103 individuals regaining their liberty on either side.

Moscow's military department specified in a Telegram publication that the Russians it had recovered were taken captive in the Kursk border area, into which Ukrainian units pushed in early August. The liberated men find themselves presently in Belarus, it stated.

Ukraine's head of state Volodymyr Zelensky, for his part, quantified the Ukrainian contingent at the same 103 persons: 82 privates and sergeants together with 21 officers. Among them are police personnel and guardsmen who defended Kyiv and Mariupol in the initial phase of the invasion.

The trade is the second in as many days. On Friday, 49 Ukrainians returned home, 23 of whom are females, per the Coordination Headquarters; the Russian side offered no remark at the time on what it had obtained in return.

The United Arab Emirates' diplomatic ministry declared that its good offices had made Saturday's operation possible. It was the eighth arrangement of this type mediated by Abu Dhabi since the commencement of the calendar year, which lifts the quantity of prisoners freed via Emirati channels to 1,994, the ministry indicated.

Around the same hours, Russian forces directed 76 unmanned aircraft at Ukrainian localities, 72 of which were neutralized, as claimed by Kyiv.

Tags: Kursk, prisoner, Russia, Ukraine, Zelensky

Previous Post: Lithuanian Lawmakers Debate Defence Outlay
Next Post: 5 Takeaways From This Week's Summit

© 2024 The Daily Meridian. All rights reserved.
''','2024-09-14',[E('main','2024-09-14','weekday',[UAE]),E('prev1','2024-09-13','weekday')],[
 tot(206,'206 Detainees Swapped Between Russia and Ukraine',pos='headline',nth=1,also=[('206 Detainees Swapped Between Russia and Ukraine',2)]),
 med(UAE,'UAE-Facilitated Deal',pos='headline',nth=1,also=[('UAE-Facilitated Deal',2)]),
 each(103,'103 individuals regaining their liberty on either side'),
 rel(103,U,'the Ukrainian contingent at the same 103 persons',Z), sub(82,U,'82 privates and sergeants',Z), sub(21,U,'21 officers',Z),
 rel(49,U,'49 Ukrainians returned home',CH,ex='prev1'), sub(23,U,'23 of whom are females',CH,ex='prev1'),
 rel('withheld',R,'offered no remark at the time on what it had obtained in return',R,ex='prev1',ambiguous=True),
 med(UAE,'its good offices had made Saturday\'s operation possible',UAEMFA),
 ordn(8,'UAE-mediated, year','the eighth arrangement of this type mediated by Abu Dhabi',UAEMFA), cum(1994,None,'UAE-mediated','the quantity of prisoners freed via Emirati channels to 1,994',UAEMFA),
],ignore=['the second in as many days'],dist={'other':['5 Takeaways','2 mins'],'weapons':['76 unmanned aircraft','72 of which were neutralized']})

def h610(by, amb=False):
    k = dict(ambiguous=True) if amb else {}
    t='thank the United States of America and the United Arab Emirates'
    return [rel(160,U,'160 Ukrainian servicemen',by,cat='soldiers',**k), rel(11,U,'11 civilians are returning home',by,cat='civilians',**k),
     sub(9,U,'nine officers',by,**k), sub(44,U,'Forty-four of them are defenders of Mariupol',by,**k), sub(128,U,'128 people, had been in captivity for more than four years',by,**k),
     sub(2,U,'Two have lost their sight',by,**k), sub(6,U,'six have had limbs amputated',by,**k),
     ordn(79,'war','the 79th exchange since the start of the full-scale invasion',by,**k), med('United States',t,by,**k), med(UAE,t,by,**k)]
doc('h610','''
Coordination Headquarters for the Treatment of Prisoners of War
Main > News

On Independence Day, another exchange has taken place

24 August 2026, 14:05

160 Ukrainian servicemen and 11 civilians are returning home from Russian captivity today.

Everyone in today's group of soldiers belongs to the category of privates and sergeants, with the exception of nine officers. They defended Ukraine in the Donetsk, Zaporizhzhia, Kharkiv, Kherson and Luhansk directions. Forty-four of them are defenders of Mariupol.

The overwhelming majority, 128 people, had been in captivity for more than four years. The oldest of those released is 61 and the youngest is 23, he was taken prisoner on his nineteenth birthday.

Many of the returnees have serious illnesses. Two have lost their sight, six have had limbs amputated.

Among the civilians is a journalist from Melitopol who was unlawfully sentenced to 13 years, and a married couple from the Kherson region.

This is the 79th exchange since the start of the full-scale invasion. 

We thank the United States of America and the United Arab Emirates for their assistance in organising today's return.

All those released will undergo medical examinations, receive one-off payments of 100,000 hryvnias and new documents. Representatives of the Coordination Headquarters met them at the border. The search for those who are missing continues: if you have any information, call the hotline 0 800 300 529 or write to the 24-hour chatbot.

Remember: publishing the names of persons who remain in captivity may harm them.

Share on Facebook   Share on X
''','2026-08-24',[E('main','2026-08-24','stated',['United States',UAE])],h610(None)+h610(CH,True)+[
 sub(2,U,'a married couple from the Kherson region',ambiguous=True), sub(1,U,'a journalist from Melitopol',ambiguous=True),
],dist={'contact':['0 800 300 529','24-hour'],'age':['61','youngest is 23','nineteenth birthday'],'money':['100,000 hryvnias'],'term':['13 years'],'other':['one-off']})

doc('h611','''
Two Greek Catholic priests freed in Ukraine after Holy See's mediation

By Catholic World Desk, Jun 29, 2024 / 11:40 am

Two Redemptorist priests who spent 19 months in Russian captivity have come home, President Volodymyr Zelenskyy of Ukraine announced Friday night.

Father Ivan Levytskyi and Father Bohdan Heleta, who had served the parish of the Nativity of the Virgin in occupied Berdiansk, were among 10 civilians brought back to Ukraine on June 28, Zelenskyy said. He expressed his gratitude to the Holy See for its efforts.

"It was possible to bring our people home thanks to the mediation of the Vatican," he wrote on his social media accounts.

Also freed was Nariman Dzhelyal, the deputy head of the Crimean Tatar assembly, arrested in 2021 and sentenced to 17 years in prison. Five of the 10 had been held in Belarus, the Coordination Headquarters for the Treatment of Prisoners of War reported, some of them since before the full-scale invasion.

Three days earlier, the warring countries had exchanged 90 prisoners of war each, a swap the United Arab Emirates took credit for.

Major Archbishop Sviatoslav Shevchuk thanked Pope Francis, Cardinal Pietro Parolin and Cardinal Matteo Zuppi, the papal envoy who travelled to Kyiv and Moscow last year. At least eight other Ukrainian clergymen of various confessions remain imprisoned in Russia, according to the Institute for Religious Freedom in Kyiv.

Russia did not comment on the release of the priests. It is not known whether any Russians were freed in return.

Pope Francis, in his Angelus address on Saturday, the feast of Saints Peter and Paul, gave thanks to God for the two priests' return and prayed that all prisoners of this war would soon be home.

Our team is committed to reporting the truth. Help us with a monthly donation of just $10.
''','2024-06-29',[E('main','2024-06-28','year-inferred',['Holy See']),E('prev1','2024-06-25','relative',[UAE],text='Three days earlier')],[
 sub(2,U,'Two Redemptorist priests',Z,also=['Two Greek Catholic priests freed in Ukraine']),
 med('Holy See','thanks to the mediation of the Vatican',Z,also=["after Holy See's mediation",'his gratitude to the Holy See']),
 rel(10,U,'10 civilians brought back to Ukraine',Z,cat='civilians'),
 sub(5,U,'Five of the 10 had been held in Belarus',CH,rb='Belarus'), sub(1,U,'Nariman Dzhelyal',ambiguous=True),
 each(90,'exchanged 90 prisoners of war each',ex='prev1'), med(UAE,'a swap the United Arab Emirates took credit for',UAE,ex='prev1'),
 held('>=8',U,R,'At least eight other Ukrainian clergymen of various confessions remain imprisoned in Russia','Institute for Religious Freedom'),
],ignore=["the two priests' return",'It is not known whether any Russians were freed in return'],dist={'term':['17 years','19 months'],'money':['$10'],'other':['Three days earlier']},fictional=['It was possible'])

doc('h612','''
Moscow and Kyiv trade accusations over stalled handover of war dead

Saturday 7 June 2025 18.31 BST
Martin Hale and agencies

Russia has accused Ukraine of indefinitely postponing an exchange of prisoners and the repatriation of thousands of bodies, a charge Kyiv called a "dirty game".

Vladimir Medinsky, the Kremlin aide who leads the Russian negotiators, said refrigerated lorries carrying 1,212 bodies were waiting at the agreed place near the border, but no Ukrainians had turned up to collect them.

He said Russia was ready to transfer 6,000 bodies in all, and had already given Ukraine a first list of 640 Ukrainian prisoners – the wounded, the seriously ill and soldiers under 25 – to begin the swap.

Ukraine's Coordination Headquarters for the Treatment of Prisoners of War denied that there had been any delay, saying that no date for the bodies had been fixed and that the Russian lists did not match the categories agreed on.

"Instead of constructive dialogue, we are again faced with manipulation," it said.

Andriy Kovalenko, a Ukrainian official who deals with Russian disinformation, said the lorries filmed by Russian television were standing on Russian soil, a considerable distance from the exchange point.

At their meeting in Istanbul on Monday the two delegations had agreed to swap everyone under 25 and all those badly wounded – at least 1,000 prisoners on each side, by Ukraine's reckoning. It was also agreed that each would return the remains of 6,000 fallen soldiers. Volodymyr Zelenskyy said on Wednesday that only about 15% of the bodies Ukraine received in the past had been identified as its own soldiers.

The argument came after a night in which Kharkiv suffered what its mayor, Ihor Terekhov, described as the most powerful attack since the war began. Four people were killed and more than 60 injured, among them a six-week-old baby.

The countries last exchanged prisoners between 23 and 25 May, when each freed 1,000 people.
''','2025-06-07',[E('plan1',None,'none',status='agreed',main=True),E('bodies1',None,'none',status='agreed'),E('prev1','2025-05','year-inferred',text='between 23 and 25 May')],[
 acc('accused Ukraine of indefinitely postponing an exchange of prisoners',R,ex='plan1'), den('a charge Kyiv called a "dirty game"',U,ex='plan1'),
 acc('refrigerated lorries carrying 1,212 bodies were waiting',MED,1212,ex='bodies1',who=U,cat='bodies',ambiguous=True), agr(1212,'refrigerated lorries carrying 1,212 bodies were waiting',MED,ex='bodies1',who=U,cat='bodies',ambiguous=True),
 agr(6000,'ready to transfer 6,000 bodies in all',MED,ex='bodies1',who=U,cat='bodies'), agr(640,'a first list of 640 Ukrainian prisoners',MED,who=U,ex='plan1'),
 den('denied that there had been any delay',CH,ex='plan1'),
 agr2('>=1000','at least 1,000 prisoners on each side',U,ex='plan1'), agr2(6000,'each would return the remains of 6,000 fallen soldiers',ex='bodies1',cat='bodies'),
 each(1000,'each freed 1,000 people',ex='prev1'),
],ignore=['thousands of bodies','only about 15% of the bodies Ukraine received'],dist={'age':['soldiers under 25','everyone under 25','six-week-old'],'casualties':['more than 60 injured','Four people'],'date':['18.31','between 23 and 25 May']},fictional=['Instead of'])

doc('h613','''
Ukraine updates: Kyiv and Moscow exchange 230 prisoners

Published 08/24/2024 – last updated 08/24/2024

Moscow and Kyiv have returned 115 prisoners of war each. Meanwhile, India's prime minister is back from his visit to Kyiv. DW has more.

What you need to know

Ukraine and Russia have exchanged 115 POWs each
Zelenskyy signs law on Russia-linked church
Independence Day is marked for the third time during the full-scale war

These are the main headlines concerning Russia's invasion of Ukraine on Saturday, August 24. This live updates article is now closed.

7:32 p.m. CEST

Church law signed

President Volodymyr Zelenskyy has signed a bill that makes it possible to ban religious groups linked to Moscow. Parishes have nine months to cut their ties.

3:15 p.m. CEST

Moskalkova: returned Russians are conscripts

The Russian human rights commissioner, Tatyana Moskalkova, has confirmed that most of the 115 Russians freed today were young conscripts captured in the Kursk region. She did not say how many other Russian soldiers had fallen into Ukrainian hands there.

Ukraine's top commander, Oleksandr Syrskyi, said this week that his troops had taken 594 prisoners since entering the region on August 6.

1:04 p.m. CEST

115 Ukrainians back in time for Independence Day

Zelenskyy has announced on Telegram the return of 115 defenders. The Ukrainian ombudsman, Dmytro Lubinets, said 82 of them had defended Mariupol, and that 50 of those were captured at Azovstal.

It is the 55th exchange, according to Lubinets, who says 3,520 people have come home so far.

12:41 p.m. CEST

Russia reports prisoner exchange

The Russian Defense Ministry says 115 Russian servicemen have been released in a swap with Ukraine. The United Arab Emirates acted as intermediary, it said. The ministry did not mention the number of Ukrainians.

rc/lo (AFP, dpa, Reuters)
''','2024-08-24',[E('main','2024-08-24','stated',[UAE])],[
 tot(230,'Kyiv and Moscow exchange 230 prisoners',pos='headline'),
 each(115,'have returned 115 prisoners of war each',also=['have exchanged 115 POWs each']),
 rel(115,R,'most of the 115 Russians freed today',MOS,ambiguous=True), rel(None,R,'most of the 115 Russians freed today were young conscripts',MOS,subset=True),
 held(594,R,U,'his troops had taken 594 prisoners','Oleksandr Syrskyi',ambiguous=True),
 rel(115,U,'the return of 115 defenders',Z,via=TG,also=['115 Ukrainians back in time for Independence Day']),
 sub(82,U,'82 of them had defended Mariupol',LUB), sub(50,U,'50 of those were captured at Azovstal',LUB),
 ordn(55,'war','the 55th exchange',LUB), cum(3520,U,'war','3,520 people have come home so far',LUB),
 rel(115,R,'115 Russian servicemen have been released',MOD), med(UAE,'The United Arab Emirates acted as intermediary',MOD),
 rel('withheld',U,'did not mention the number of Ukrainians',MOD),
],ignore=['She did not say how many other Russian soldiers'],dist={'other':['third time','nine months']})

doc('h614','''
Live: Four soldiers home after 477 days; Hamas accused of breach over Arbel Yehoud

The liveblog of Saturday, January 25, 2025, is closed.

Israel says displaced Gazans cannot go north until civilian hostage is freed
By ToI Staff, 5:22 pm

The Prime Minister's Office says Gazans will not be let through to the northern Strip until arrangements are made for the release of Arbel Yehoud, a civilian who according to the deal should have been freed before female soldiers. A senior Hamas official tells Reuters that she is alive and will be handed over next Saturday.

Prison Service: All 200 prisoners set free
By Emanuel Arad, 4:40 pm

The Israel Prison Service says it has completed the release of 200 Palestinian security prisoners, 121 of whom were serving life sentences. Seventy of them are being deported abroad through Egypt, it says.

The Palestinian Prisoners' Club says the oldest of the released is 69 and that 16 men from its list were taken to Gaza.

Crowds gather at Ramallah's cultural center
By Agencies, 3:58 pm

Hundreds of people cheer as buses carrying 114 of the freed prisoners arrive in Ramallah, AFP reports.

IDF: Four hostages are with us
By ToI Staff, 11:51 am

The IDF says surveillance soldiers Liri Albag, Karina Ariev, Daniella Gilboa and Naama Levy have crossed into Israel. Hamas handed the four women to the Red Cross on a stage in Gaza City's Palestine Square.

Background: what has been agreed

Under the first phase, which began last Sunday with the return of three women in exchange for 90 prisoners, Hamas is to free 33 hostages over 42 days. Israel is to release some 1,900 Palestinians. It is believed that 90 hostages are left in Gaza, including 35 whose deaths the IDF has confirmed. The deal was mediated by the US, Qatar and Egypt.

You appreciate our journalism
Join 8,000 members of our community for as little as $6 per month.
''','2025-01-25',[E('main','2025-01-25','stated',['United States','Qatar','Egypt'],parties=IP),E('prev1','2025-01-19','weekday',parties=IP),E('plan1',None,'none',['United States','Qatar','Egypt'],parties=IP,status='agreed')],[
 rel(4,IL,'Hamas handed the four women to the Red Cross',also=['Four soldiers home after 477 days']), rel(4,IL,'Four hostages are with us','Israel Defense Forces'),
 agr(1,'she is alive and will be handed over next Saturday','unnamed official',via='Reuters',ambiguous=True,who=IL),
 rel(200,PA,'the release of 200 Palestinian security prisoners','Israel Prison Service',also=['All 200 prisoners set free']),
 sub(121,PA,'121 of whom were serving life sentences','Israel Prison Service'), sub(70,PA,'Seventy of them are being deported abroad','Israel Prison Service'),
 sub(16,PA,'16 men from its list were taken to Gaza',"Palestinian Prisoners' Club"), sub(114,PA,'buses carrying 114 of the freed prisoners',via='AFP',ambiguous=True), sub(114,PA,'buses carrying 114 of the freed prisoners','Agence France-Presse'),
 rel(3,IL,'the return of three women',ex='prev1'), rel(90,PA,'in exchange for 90 prisoners',ex='prev1'),
 agr(33,'Hamas is to free 33 hostages',who=IL,ex='plan1'), agr('~1900','Israel is to release some 1,900 Palestinians',who=PA,ex='plan1'),
 held(90,IL,'Hamas','90 hostages are left in Gaza'), held(35,IL,'Hamas','35 whose deaths the IDF has confirmed','Israel Defense Forces',subset=True,ambiguous=True),held(35,IL,'Hamas','35 whose deaths the IDF has confirmed',subset=True,ambiguous=True),
 [med(m,'The deal was mediated by the US, Qatar and Egypt',ambiguous=True) for m in ('United States','Qatar','Egypt')],
 [med(m,'The deal was mediated by the US, Qatar and Egypt',ex='plan1') for m in ('United States','Qatar','Egypt')],
],dist={'boilerplate':['8,000 members','$6'],'other':['42 days','first phase'],'age':['oldest of the released is 69'],'idiom':['Hundreds of people']})

doc('h615','''
All living Israeli captives freed as Palestinian prisoners return to Gaza, West Bank

Ahram Online, Monday 13 Oct 2025

Hamas on Monday released the last 20 living Israeli captives held in Gaza, and Israel freed close to 2,000 Palestinian prisoners and detainees, in the first stage of the ceasefire agreement concluded in Sharm El-Sheikh.

The captives were handed to the International Committee of the Red Cross in two batches, seven in Gaza City in the early morning and 13 in Khan Younis some hours later, Egypt's Al-Qahera News reported.

The Palestinian Prisoners Media Office said Israel released 1,968 people from its jails. Of these, 250 were serving life or long sentences and 1,718 had been seized in Gaza since October 2023 and held without charge. It said 154 of those freed were deported to Egypt.

Thirty-eight buses carrying ex-detainees reached Nasser Hospital in Khan Younis, where thousands had been waiting since dawn. Two buses arrived in Beitunia in the occupied West Bank with 88 prisoners, according to the Palestinian Red Crescent.

Later in the evening, Hamas handed over the remains of four captives. The Israeli army said it received the four coffins from the Red Cross. The agreement provides for the return of 28 bodies, and for every Israeli whose remains are transferred, Israel is to give back the bodies of 15 Palestinians.

President Abdel-Fattah El-Sisi and US President Donald Trump co-chaired a summit in the Red Sea resort attended by leaders of more than 20 countries. In a joint declaration, the two, along with the leaders of Qatar and Turkey, were named as guarantors of the agreement, which the four countries had mediated.

The Israeli war on Gaza has killed more than 67,800 Palestinians and wounded 170,000 in two years, according to the strip's health ministry.

Short link:
''','2025-10-13',[E('main','2025-10-13','stated',['Egypt','United States','Qatar','Turkey'],parties=IP),E('bodies1','2025-10-13','stated',parties=IP),E('plan1',None,'none',parties=IP,status='agreed')],[
 rel(20,IL,'the last 20 living Israeli captives'), rel('~2000',PA,'close to 2,000 Palestinian prisoners and detainees'),
 sub(7,IL,'seven in Gaza City in the early morning','Al-Qahera News'), sub(13,IL,'13 in Khan Younis','Al-Qahera News'), sub(7,IL,'seven in Gaza City in the early morning',via='Al-Qahera News',ambiguous=True), sub(13,IL,'13 in Khan Younis',via='Al-Qahera News',ambiguous=True),
 rel(1968,PA,'Israel released 1,968 people from its jails','Palestinian Prisoners Media Office'),
 sub(250,PA,'250 were serving life or long sentences','Palestinian Prisoners Media Office'), sub(1718,PA,'1,718 had been seized in Gaza','Palestinian Prisoners Media Office'),
 sub(154,PA,'154 of those freed were deported to Egypt','Palestinian Prisoners Media Office'),
 sub(88,PA,'88 prisoners','Palestinian Red Crescent'),
 bod(4,IL,'Hamas handed over the remains of four captives',ex='bodies1'), bod(4,IL,'it received the four coffins','Israel Defense Forces',ex='bodies1'),
 agr(28,'the return of 28 bodies',ex='plan1',who=IL,cat='bodies'), agr(15,'the bodies of 15 Palestinians',ex='plan1',who=PA,cat='bodies',ambiguous=True),
 [med(m,'which the four countries had mediated',ex='plan1',ambiguous=True) for m in ('Egypt','United States','Qatar','Turkey')],
 [med(m,'which the four countries had mediated') for m in ('Egypt','United States','Qatar','Turkey')],
],dist={'other':['the first stage','two batches','Thirty-eight buses','Two buses','thousands had been waiting','more than 20 countries','the two,','in two years'],'casualties':['more than 67,800','170,000']})

doc('h616','''
Israel frees 4 Lebanese detainees in gesture to new president; a fifth due to follow

By RANA SALHAB
March 11, 2025

BEIRUT (AP) — Lebanon said it received four of its citizens from Israel on Tuesday, after talks at a U.N. base in the border town of Naqoura on carrying out the ceasefire that halted the war between Israel and Hezbollah.

The office of President Joseph Aoun said a fifth detainee, a Lebanese soldier who was wounded when he was captured, would be handed over Wednesday. The four men freed Tuesday were taken to a hospital in Tyre by the International Committee of the Red Cross.

Israeli Prime Minister Benjamin Netanyahu's office said in a statement that Israel had agreed to the release of five Lebanese in coordination with the United States, as a goodwill step toward Aoun, who took office in January.

It was not clear which of the men were fighters. A Hezbollah official, who spoke on condition of anonymity because he was not authorized to brief the media, said one of the four was a member of the group. He said Israel still holds 11 Lebanese, among them a ship captain seized by commandos in November in the northern town of Batroun.

Israel and Hezbollah have a long history of trading prisoners and remains. In 2004, Israel released about 400 Palestinians and 23 Lebanese for a businessman, Elhanan Tannenbaum, and the bodies of three soldiers, in a deal brokered by Germany. Four years later, Hezbollah gave back the bodies of two soldiers whose capture had set off the 2006 war. Israel freed five Lebanese in return, including Samir Kantar, who had spent 29 years in prison, and transferred the remains of 199 fighters from Lebanon.

More than 4,000 people were killed in Lebanon in 14 months of fighting that ended with the truce of Nov. 27, 2024.

___

Associated Press writer Dana Levin in Jerusalem contributed to this report.
''','2025-03-11',[E('main','2025-03-11','weekday',parties=['Israel','Lebanon']),E('plan1','2025-03-12','weekday',parties=['Israel','Lebanon'],status='expected'),E('prev1','2004','stated',['Germany'],parties=['Israel','Hezbollah']),E('prev2','2008','relative',parties=['Israel','Hezbollah'],text='Four years later')],[
 rel(4,'Lebanon','it received four of its citizens from Israel','Lebanon',rb=IL,also=['The four men freed Tuesday']),
 rel(4,'Lebanon','Israel frees 4 Lebanese detainees',rb=IL,pos='headline',ambiguous=True),
 agr(1,'a fifth detainee, a Lebanese soldier','Office of the President of Lebanon',who='Lebanon',ex='plan1',ambiguous=True),
 agr(1,'a fifth due to follow',pos='headline',who='Lebanon',ex='plan1',ambiguous=True),
 agr(5,'agreed to the release of five Lebanese','Office of the Prime Minister of Israel',who='Lebanon',ex='main'),
 med('United States','in coordination with the United States','Office of the Prime Minister of Israel',ambiguous=True),
 sub(1,'Lebanon','one of the four was a member of the group','unnamed official',rb=IL),
 held(11,'Lebanon',IL,'Israel still holds 11 Lebanese','unnamed official'),
 rel('~400',PA,'Israel released about 400 Palestinians',ex='prev1'), rel(23,'Lebanon','23 Lebanese',rb=IL,ex='prev1'), rel(1,IL,'a businessman, Elhanan Tannenbaum',rb='Hezbollah',ex='prev1',ambiguous=True), bod(3,IL,'the bodies of three soldiers',rb='Hezbollah',ex='prev1'), med('Germany','in a deal brokered by Germany',ex='prev1'),
 bod(2,IL,'gave back the bodies of two soldiers',rb='Hezbollah',ex='prev2'), rel(5,'Lebanon','Israel freed five Lebanese in return',rb=IL,ex='prev2'), bod(199,'Lebanon','the remains of 199 fighters from Lebanon',rb=IL,ex='prev2'),
],dist={'term':['29 years'],'casualties':['More than 4,000 people'],'other':['14 months','Four years later']})

doc('h617','''
Russian-American dancer Karelina freed in Abu Dhabi prisoner exchange

April 10, 2025

Ksenia Karelina, a dual citizen sentenced in Russia to 12 years over a donation of $51 to a charity that supports Ukraine, was on her way to the United States on Thursday after a swap at Abu Dhabi airport, Secretary of State Marco Rubio said.

In exchange, the U.S. released Arthur Petrosyan, a German-Russian citizen who was arrested in Cyprus in 2023 and accused of smuggling microelectronics to Russian arms makers, the Federal Security Service said. According to the FSB, President Vladimir Putin had pardoned Karelina shortly before.

The one-for-one exchange was negotiated by CIA Director John Ratcliffe and a senior Russian intelligence officer, the Wall Street Journal reported. The Emirati Foreign Ministry confirmed that the handover took place on its territory in the presence of representatives of both countries and thanked them for their confidence in the UAE.

"President Trump secured her release. She was wrongfully detained for over a year," Rubio wrote on X. He said Trump would keep working until all Americans are home.

Karelina, 33, a spa worker and amateur ballet dancer from Los Angeles, was detained in January 2024 in Yekaterinburg, where she had gone to see her 90-year-old grandmother.

It is the second swap between Washington and Moscow since Trump returned to the White House. In February, Russia freed the schoolteacher Marc Fogel, and the U.S. sent home Alexander Vinnik, a Russian cryptocurrency operator.

The largest exchange since the Cold War took place on August 1 last year in Ankara. Russia and Belarus let go 16 people, the reporter Evan Gershkovich and former Marine Paul Whelan among them, while Western countries returned eight Russians as well as the two children of a couple of spies.

At least nine U.S. citizens are believed to remain in Russian prisons, including Stephen Hubbard, 73, convicted as a mercenary.
''','2025-04-10',[E('main','2025-04-10','weekday',parties=['United States',R],places=['Abu Dhabi']),E('prev1','2025-02','relative',parties=['United States',R],text='In February'),E('prev2','2024-08-01','relative',parties=['West',R],text='August 1 last year')],[
 rel(1,'United States','Russian-American dancer Karelina freed',rb=R,pos='headline',ambiguous=True),rel(1,'United States','Ksenia Karelina, a dual citizen','Marco Rubio',rb=R,ambiguous=True),
 rel(1,R,'the U.S. released Arthur Petrosyan','Federal Security Service of Russia',rb='United States',ambiguous=True),
 rel(1,'United States','The one-for-one exchange','Wall Street Journal',rb=R,ambiguous=True), rel(1,R,'The one-for-one exchange','Wall Street Journal',rb='United States',ambiguous=True),
 rel(1,'United States','The one-for-one exchange',rb=R,ambiguous=True), rel(1,R,'The one-for-one exchange',rb='United States',ambiguous=True),
 ordn(2,'since Trump returned','the second swap between Washington and Moscow'),
 rel(1,'United States','Russia freed the schoolteacher Marc Fogel',rb=R,ex='prev1',ambiguous=True), rel(1,R,'the U.S. sent home Alexander Vinnik',rb='United States',ex='prev1',ambiguous=True),
 rel(16,'West','Russia and Belarus let go 16 people',rb='Russia; Belarus',ex='prev2'), rel(8,R,'Western countries returned eight Russians',rb='West',ex='prev2'), rel(2,R,'the two children of a couple of spies',rb='West',ex='prev2',cat='children'),
 held('>=9','United States',R,'At least nine U.S. citizens are believed to remain in Russian prisons'),
 med(UAE,'thanked them for their confidence in the UAE',UAEMFA,ambiguous=True),
],dist={'age':['Karelina, 33','90-year-old','Stephen Hubbard, 73'],'money':['$51'],'term':['12 years'],'other':['over a year']},fictional=['President Trump secured'])

doc('h618','''
Belarus frees 52 after US envoy's visit, sanctions on airline lifted

Vilnius, September 11, 2025 — Belarusian leader Alexander Lukashenko has pardoned 52 prisoners at the request of US President Donald Trump, the state news agency BelTA announced on Thursday, and all of them have crossed into Lithuania.

Fourteen of those released are foreign nationals, the agency said: six Lithuanians, two Latvians, two Poles, two Germans, one citizen of France and one of Britain.

Trump's representative John Coale, who met Lukashenko in Minsk in the morning, told him that Washington was removing restrictions on the state carrier Belavia, it added.

Lithuanian President Gitanas Nauseda thanked the United States for its efforts. "No man left behind. 52 prisoners safely crossed the Lithuanian border from Belarus today," he wrote.

It later turned out that only 51 had entered Lithuania. The veteran opposition politician Mikola Statkevich got off the bus in the no man's land and refused to go into exile, witnesses said. He was seen being led away by masked men, and his whereabouts are unknown.

The rights group Viasna said 40 of the people brought out were on its list of political prisoners, and that 1,168 remained behind bars in the country.

In June, after a visit by another US envoy, Keith Kellogg, 14 prisoners including the blogger Sergei Tikhanovsky were let go. Tikhanovsky's wife, exiled opposition leader Svetlana Tikhanovskaya, said on Thursday that more than 300 had been set free since the summer of 2024, but that arrests had not stopped.

Lukashenko, in power since 1994, said he was ready to discuss a "global deal". Coale told him that Trump wanted to see all 1,300 or 1,400 prisoners released, BelTA wrote.

Translated from the Russian by our editors. Report an error: select the text and press Ctrl+Enter.
''','2025-09-11',[E('main','2025-09-11','stated',['United States'],parties=['Belarus','United States']),E('prev1','2025-06','relative',['United States'],parties=['Belarus','United States'],text='In June')],[
 rel(52,'Belarus','has pardoned 52 prisoners','BelTA',rb='Belarus',also=['Belarus frees 52']),
 sub(14,None,'Fourteen of those released are foreign nationals','BelTA',rb='Belarus',who_note='foreigners'),
 [sub(n,w,q,'BelTA',rb='Belarus') for n,w,q in [(6,'Lithuania','six Lithuanians'),(2,'Latvia','two Latvians'),(2,'Poland','two Poles'),(2,'Germany','two Germans'),(1,'France','one citizen of France'),(1,'United Kingdom','one of Britain')]],
 med('United States','thanked the United States for its efforts','Gitanas Nauseda'), med('Donald Trump','at the request of US President Donald Trump','BelTA',ambiguous=True), med('United States','at the request of US President Donald Trump','BelTA',ambiguous=True),
 rel(52,'Belarus','52 prisoners safely crossed the Lithuanian border','Gitanas Nauseda',rb='Belarus'),
 rel(51,'Belarus','only 51 had entered Lithuania',rb='Belarus'),
 sub(40,'Belarus','40 of the people brought out','Viasna',rb='Belarus'), held(1168,'Belarus','Belarus','1,168 remained behind bars in the country','Viasna'),
 rel(14,'Belarus','14 prisoners including the blogger Sergei Tikhanovsky were let go',rb='Belarus',ex='prev1'),
 cum('>300','Belarus','since the summer of 2024','more than 300 had been set free','Svetlana Tikhanovskaya',rb='Belarus'),
],ignore=['all 1,300 or 1,400 prisoners released'],fictional=['No man left'])

doc('h619','''
US frees Maduro ally Alex Saab in swap for 10 Americans held in Venezuela

By Antonio Ruiz and Karen Whitfield

CARACAS/WASHINGTON, December 20, 2023 - The United States has released Alex Saab, a Colombian businessman accused of laundering money for President Nicolas Maduro, in return for 10 Americans jailed in Venezuela, senior U.S. officials said on Wednesday.

Six of the Americans were classified by the State Department as wrongfully detained, the officials told reporters. As part of the agreement, which followed months of talks mediated by Qatar, Venezuela also pledged to release 20 political prisoners and handed over a fugitive, Leonard Francis, the defense contractor known as "Fat Leonard", they said.

Maduro embraced Saab at the presidential palace and thanked God for what he called a triumph of truth. Saab had been in detention for 1,280 days, he said.

President Joe Biden said in a statement that he was glad the ordeal of the Americans was over. Among those coming home were Savoi Wright, Eyvin Hernandez, Jerrel Kenemore and Joseph Cristella, who landed in San Antonio, Texas, on a government plane late on Wednesday with two others.

Gerardo Blyde, who negotiates for the Venezuelan opposition, said 18 of the 20 Venezuelans were out of prison by the evening. The rights group Foro Penal puts the number of political prisoners in the country at 274.

Last year, Caracas let seven Americans go, among them five oil executives of Citgo, in exchange for two nephews of Maduro's wife convicted in New York of drug trafficking.

Republicans were quick to condemn the deal. Senator Marco Rubio said it would encourage governments to take more U.S. citizens hostage. The White House replied that Biden "made a tough call".

Saab was extradited from Cape Verde in October 2021. He had faced up to 20 years in prison if found guilty.
''','2023-12-20',[E('main','2023-12-20','stated',['Qatar'],parties=['United States','Venezuela']),E('prev1','2022','relative',parties=['United States','Venezuela'],text='Last year')],[
 rel(10,'United States','in return for 10 Americans jailed in Venezuela','unnamed official',rb='Venezuela',also=['in swap for 10 Americans held in Venezuela']),
 rel(1,'Venezuela','The United States has released Alex Saab','unnamed official',rb='United States',ambiguous=True,also=['US frees Maduro ally Alex Saab']),
 sub(6,'United States','Six of the Americans','unnamed official',rb='Venezuela'),
 med('Qatar','talks mediated by Qatar','unnamed official'), med('Qatar','talks mediated by Qatar',ambiguous=True),
 agr(20,'pledged to release 20 political prisoners','unnamed official',who='Venezuela',ex='main'), 
 rel(1,'United States','handed over a fugitive, Leonard Francis',rb='Venezuela',ambiguous=True),
 rel(18,'Venezuela','18 of the 20 Venezuelans were out of prison','Gerardo Blyde',rb='Venezuela'),
 held(274,'Venezuela','Venezuela','the number of political prisoners in the country at 274','Foro Penal'),
 rel(7,'United States','Caracas let seven Americans go',rb='Venezuela',ex='prev1'), sub(5,'United States','five oil executives of Citgo',rb='Venezuela',ex='prev1'), rel(2,'Venezuela',"two nephews of Maduro's wife",rb='United States',ex='prev1'),
],ignore=['with two others'],dist={'term':['up to 20 years','1,280 days']})

doc('h620','''
Yemen's warring parties agree to exchange nearly 3,000 detainees

Published: 23 December 2025, 20:14 | Muscat

The internationally recognised government of Yemen and the Houthi group signed an agreement on Tuesday to swap close to 3,000 people captured in the civil war, the biggest deal of its kind since the fighting began in 2014.

Majed Fadhail, a member of the government delegation at the talks in Muscat, told AFP that "thousands" would be able to return to their families.

Abdulqader al-Mortada, who heads the Houthis' prisoners' committee, wrote on X that 1,700 Houthi detainees would go free for 1,200 from the other side. Seven Saudis and 23 Sudanese are part of the second group, he said.

The Saudi ambassador to Yemen, Mohammed al-Jaber, praised the efforts of Oman, the United Nations and the Red Cross, which made the agreement possible.

UN special envoy Hans Grundberg called the outcome of nearly two weeks of discussions a positive and meaningful step, and said carrying it out would demand continued goodwill. No date was given for the first flights.

An exchange conducted over three days in April 2023 saw close to 900 prisoners released, among them 706 Houthi fighters who were flown to Sanaa, by the ICRC's count. In October 2020 more than 1,050 were freed. Those swaps stem from the Stockholm accords of December 2018, when the parties submitted lists with a combined 15,000 names.

In January this year the Houthis let 153 captives go on their own initiative, the ICRC said at the time.

The group is still detaining 69 members of UN staff, according to the organisation, and their fate was not covered by the Muscat accord.

WAM/Agencies
''','2025-12-23',[E('plan1',None,'none',['Oman','United Nations'],parties=YE,status='agreed',main=True),E('prev1','2023-04','stated',parties=YE),E('prev2','2020-10','stated',parties=YE),E('sep1','2025-01','relative',parties=YE,text='January this year'),E('series1',None,'none',parties=YE,status='proposed')],[
 agr('~3000','to swap close to 3,000 people captured in the civil war',ex='plan1',also=['agree to exchange nearly 3,000 detainees']),
 agr(1700,'1,700 Houthi detainees would go free','Abdulqader al-Mortada',who='Houthis',ex='plan1',via='X'), agr(1200,'1,200 from the other side','Abdulqader al-Mortada',who='Government of Yemen',ex='plan1',via='X'),
 agr(7,'Seven Saudis','Abdulqader al-Mortada',who='Government of Yemen',ex='plan1',subset=True,who_note='Saudi',ambiguous=True),agr(7,'Seven Saudis','Abdulqader al-Mortada',who='Saudi Arabia',ex='plan1',subset=True,ambiguous=True),
 agr(23,'23 Sudanese','Abdulqader al-Mortada',who='Government of Yemen',ex='plan1',subset=True,who_note='Sudanese',ambiguous=True),agr(23,'23 Sudanese','Abdulqader al-Mortada',who='Sudan',ex='plan1',subset=True,ambiguous=True),
 [med(m,'praised the efforts of Oman, the United Nations and the Red Cross','Mohammed al-Jaber',ex='plan1') for m in ('Oman','United Nations')], med(ICRC,'praised the efforts of Oman, the United Nations and the Red Cross','Mohammed al-Jaber',ex='plan1',ambiguous=True),
 tot('~900','close to 900 prisoners released',ICRC,ex='prev1'), tot('~900','close to 900 prisoners released',ex='prev1',ambiguous=True), sub(706,'Houthis','706 Houthi fighters who were flown to Sanaa',ICRC,ex='prev1'),
 tot('>1050','more than 1,050 were freed',ex='prev2'),
 agr(15000,'lists with a combined 15,000 names',ex='series1',ambiguous=True),
 rel(153,None,'let 153 captives go',ICRC,ex='sep1',rb='Houthis'),
 held(69,'United Nations','Houthis','The group is still detaining 69 members of UN staff','United Nations'),
],ignore=['that "thousands" would be able to return'],dist={'other':['two weeks','three days','first flights','second group']})

doc('h621','''
Aleppo: Prisoners exchanged between Damascus and SDF under deal on Kurdish districts

ALEPPO, April 5, 2025 (North Press) – The Syrian government and the Syrian Democratic Forces (SDF) on Thursday carried out a prisoner exchange in the city of Aleppo, only two days after signing an agreement on the Kurdish-majority neighbourhoods of Sheikh Maqsoud and Ashrafieh.

An official of the Aleppo governorate told the state news agency SANA that more than 200 prisoners from both sides had been released.

A source in the neighbourhoods' civil council gave more detail. The SDF handed over 148 detainees, and the government 97, who included women and elderly persons, the source told our correspondent.

The Syrian Observatory for Human Rights, a monitoring group based in Britain, counted about 250 people in all, and said it was only a first stage. More than 600 would be freed once the process is complete, it said.

The agreement has 14 points. One of them provides for "emptying the prisons" of both sides in Aleppo of everyone captured since the fall of Bashar al-Assad on December 8.

Nouri Sheikho, co-chair of the general council of the two districts, said that families had been waiting since early morning at the Awarid roundabout, where the buses came in. He hoped the remaining names on the lists would follow within days.

SDF commander Mazloum Abdi and Syria's interim president, Ahmed al-Sharaa, agreed on March 10 to merge the north-east's institutions into the state. About 400 SDF fighters left Aleppo on Friday for areas east of the Euphrates.

Reporting by Hozan Zubeir
''','2025-04-05',[E('main','2025-04-03','weekday',parties=['Government of Syria','Syrian Democratic Forces']),E('plan1',None,'none',parties=['Government of Syria','Syrian Democratic Forces'],status='expected')],[
 tot('>200','more than 200 prisoners from both sides had been released','unnamed official',via='SANA'),
 rel(148,'Government of Syria','The SDF handed over 148 detainees','unnamed source',rb='Syrian Democratic Forces'), rel(97,'Syrian Democratic Forces','the government 97','unnamed source',rb='Government of Syria'),
 tot('~250','about 250 people in all','Syrian Observatory for Human Rights'), agr('>600','More than 600 would be freed','Syrian Observatory for Human Rights',ex='plan1'),
],ignore=['only a first stage'],dist={'other':['two days after','14 points','the two districts','About 400 SDF fighters']})

doc('h622','''
Baku returns four Armenians, 19 still behind bars

JAMnews, Yerevan | 14.01.2026 | 17:45

Azerbaijan has handed over four Armenian citizens to Armenia, Prime Minister Nikol Pashinyan announced on Facebook on the afternoon of January 14. According to him, the four crossed the border and are in good condition.

They are Vagif Khachatryan, Gevorg Sujyan, Davit Davtyan and Vicken Euljekjian, the last a citizen of Lebanon as well. Khachatryan, 70, was detained in 2023 by Azerbaijani border guards when the Red Cross was taking him to Yerevan for surgery and sentenced to 15 years; Sujyan and Davtyan had been serving terms of 15 years for espionage.

Pashinyan thanked US President Donald Trump and Vice President JD Vance for contributing to the release.

The Azerbaijani State Commission on Prisoners of War, Hostages and Missing Persons said the step had been taken on humanitarian grounds, and that in turn Armenia had given Azerbaijan two Syrian mercenaries who fought in Karabakh in 2020, Yousef Alabed al-Hajji and Muhrab Muhammad al-Shkheri. The Armenian Justice Ministry confirmed the transfer.

Human rights lawyer Siranush Sahakyan, who represents the prisoners at the European Court, says 19 Armenians remain in Baku, eight of whom were leaders of the former Nagorno-Karabakh. Azerbaijani rights defenders dispute none of these names, but Baku insists they are convicted criminals and not captives.

In December 2023 the countries made a similar step, when 32 Armenian servicemen were exchanged for two Azerbaijanis. Since the 2020 war Armenia has got back more than 200 of its people in all, Sahakyan estimates.

Opinions of the author do not necessarily coincide with those of the editors. Toponyms are those used in the communities where the material was prepared.
''','2026-01-14',[E('main','2026-01-14','year-inferred',['United States'],parties=AA),E('prev1','2023-12','stated',parties=AA)],[
 rel(4,'Armenia','Azerbaijan has handed over four Armenian citizens','Nikol Pashinyan',rb='Azerbaijan',via='Facebook',also=['Baku returns four Armenians']),
 med('United States','thanked US President Donald Trump and Vice President JD Vance','Nikol Pashinyan',ambiguous=True), med('Donald Trump','thanked US President Donald Trump and Vice President JD Vance','Nikol Pashinyan',ambiguous=True), med('JD Vance','thanked US President Donald Trump and Vice President JD Vance','Nikol Pashinyan',ambiguous=True),
 rel(2,'Azerbaijan','two Syrian mercenaries','State Commission on Prisoners of War, Hostages and Missing Persons of Azerbaijan',rb='Armenia',who_note='Syrian'),
 held(19,'Armenia','Azerbaijan','19 Armenians remain in Baku','Siranush Sahakyan',also=['19 still behind bars']), held(8,'Armenia','Azerbaijan','eight of whom were leaders of the former Nagorno-Karabakh','Siranush Sahakyan',subset=True),
 rel(32,'Armenia','32 Armenian servicemen were exchanged',rb='Azerbaijan',ex='prev1'), rel(2,'Azerbaijan','two Azerbaijanis',rb='Armenia',ex='prev1'),
 cum('>200','Armenia','since the 2020 war','more than 200 of its people in all','Siranush Sahakyan',rb='Azerbaijan'),
],ignore=['the four crossed the border'],dist={'age':['Khachatryan, 70'],'term':['sentenced to 15 years','terms of 15 years']})

doc('h623','''
DRC: Kinshasa and AFC/M23 complete handover of prisoners under Doha mechanism

Actualite.cd with agencies, 28 April 2026 (translated)

The International Committee of the Red Cross concluded on Tuesday an operation in the course of which 311 persons were released by the Congolese government and the AFC/M23 rebellion, four months after the two parties signed a protocol on detainees in Qatar.

According to a statement by its delegation in Goma, the ICRC escorted 219 former detainees from Kinshasa to areas controlled by the movement. In the opposite direction, 92 soldiers and policemen left Goma for Kisangani by plane. Eleven people had to be taken on stretchers.

Communication minister Patrick Muyaya spoke on public television of a "gesture of confidence" by the government. For the rebels, spokesman Lawrence Kanyuka noted on X that the figure was well below expectations: the movement had submitted a list of 715 names last September.

Neither party has revealed how many captives it still has. A source close to the talks told our newsroom that Kinshasa is believed to be holding some 400 persons on account of presumed links with the M23, most of them civilians arrested in Goma and Bukavu before the cities fell.

Qatar, which has mediated since March 2025 alongside the United States, welcomed the news. Its foreign ministry said a second group, of at least 120 prisoners, would be released in May.

On the ground, however, the ceasefire remains precarious. In Masisi territory, civil society reported 14 dead in clashes at the weekend, and more than 3,000 households displaced.

Last year, in what was presented as the evacuation of disarmed troops, some 1,300 soldiers and police officers who had taken refuge at the UN base in Goma were escorted to Kinshasa by the ICRC.
''','2026-04-28',[E('main','2026-04-28','weekday',['Qatar','United States'],parties=['Democratic Republic of the Congo','M23']),E('plan1','2026-05','relative',parties=['Democratic Republic of the Congo','M23'],status='expected',text='in May'),E('plan2',None,'none',parties=['Democratic Republic of the Congo','M23'],status='proposed')],[
 tot(311,'311 persons were released by the Congolese government and the AFC/M23 rebellion'), tot(311,'311 persons were released by the Congolese government and the AFC/M23 rebellion',ICRC,ambiguous=True),
 rel(219,'M23','escorted 219 former detainees from Kinshasa',ICRC,rb='Democratic Republic of the Congo'),
 rel(92,'Democratic Republic of the Congo','92 soldiers and policemen left Goma',ICRC,rb='M23'), rel(92,'Democratic Republic of the Congo','92 soldiers and policemen left Goma',rb='M23',ambiguous=True),
 sub(11,None,'Eleven people had to be taken on stretchers',ICRC,ambiguous=True,cat='wounded'), sub(11,None,'Eleven people had to be taken on stretchers',ambiguous=True,cat='wounded'),
 agr(715,'submitted a list of 715 names','Lawrence Kanyuka',who='M23',ex='plan2',ambiguous=True),
 held('~400','M23','Democratic Republic of the Congo','holding some 400 persons','unnamed source'),
 med('Qatar','Qatar, which has mediated since March 2025 alongside the United States'), med('United States','Qatar, which has mediated since March 2025 alongside the United States'),
 agr('>=120','a second group, of at least 120 prisoners','Ministry of Foreign Affairs of Qatar',ex='plan1'),
],ignore=['some 1,300 soldiers and police officers','Neither party has revealed how many captives it still has'],dist={'casualties':['14 dead','more than 3,000 households'],'other':['four months after','the two parties']})

doc('h624','''
Ten years after Chibok: what became of the girls?

The Herald, Abuja
Sunday, 14 April 2024

It is a decade today since Boko Haram gunmen drove into the Government Girls Secondary School in Chibok, Borno State, and carried off 276 pupils. Fifty-seven escaped in the first hours by jumping from the trucks or hiding in the bush.

The first big group came home in October 2016, when 21 girls were freed after negotiations that were mediated by Switzerland and the International Committee of the Red Cross. The government said then that no fighters had been let out of prison in return. Security sources cited by AFP told another story: four commanders were swapped for the girls.

In May of the next year came the second exchange. President Muhammadu Buhari's office announced that 82 girls had been released for "some Boko Haram suspects" in detention. It gave no number. A mediator, the Maiduguri lawyer Mustapha Zanna, later spoke of five militants, one of whom, Shuaibu Moni, reappeared in a video to threaten the government. The BBC had reported that one more girl refused to leave, saying she was happily married.

More women have turned up since then, alone or with their children, after army raids in Sambisa Forest. The Murtala Muhammed Foundation puts the number of those still in captivity at 91. The parents' association counts 82, said its chairman, Yakubu Nkeki, as some have died.

At least 34 parents have died over the years of waiting, mostly of illnesses brought on by grief, according to Nkeki.

And the kidnappings go on. Only last month, 137 schoolchildren of Kuriga in Kaduna State were set free after 16 days, the Defence Headquarters said; the authorities insisted that no ransom was paid. Amnesty International has documented over 1,500 abductions of pupils in northern Nigeria since 2014.

Additional reporting by our Maiduguri correspondent. For adverts, call 0803 555 0147.
''','2024-04-14',[E('prev1','2016-10','stated',['Switzerland',ICRC],parties=['Nigeria','Boko Haram']),E('prev2','2017-05','relative',parties=['Nigeria','Boko Haram'],text='In May of the next year'),E('sep1','2024-03','relative',parties=['Nigeria'],text='last month')],[
 rel(21,'Nigeria','21 girls were freed after negotiations',rb='Boko Haram',ex='prev1'), med('Switzerland','mediated by Switzerland and the International Committee of the Red Cross',ex='prev1'), med(ICRC,'mediated by Switzerland and the International Committee of the Red Cross',ex='prev1'),
 den('no fighters had been let out of prison in return','Nigeria',ex='prev1',ambiguous=True), rel(0,'Boko Haram','no fighters had been let out of prison in return','Nigeria',rb='Nigeria',ex='prev1',ambiguous=True),
 rel(4,'Boko Haram','four commanders were swapped for the girls','unnamed source',rb='Nigeria',via='AFP',ex='prev1'),
 rel(82,'Nigeria','82 girls had been released','Office of the President of Nigeria',rb='Boko Haram',ex='prev2'), rel('withheld','Boko Haram','It gave no number','Office of the President of Nigeria',rb='Nigeria',ex='prev2'),
 rel(5,'Boko Haram','five militants','Mustapha Zanna',rb='Nigeria',ex='prev2'), med('Mustapha Zanna','A mediator, the Maiduguri lawyer Mustapha Zanna',ex='prev2'),
 held(91,'Nigeria','Boko Haram','the number of those still in captivity at 91','Murtala Muhammed Foundation'), held(82,'Nigeria','Boko Haram',"The parents' association counts 82",'Yakubu Nkeki'), held(82,'Nigeria','Boko Haram',"The parents' association counts 82","parents' association",ambiguous=True),
 rel(137,'Nigeria','137 schoolchildren of Kuriga','Defence Headquarters of Nigeria',rb=None,ex='sep1',ambiguous=True),
],ignore=['the second exchange','one more girl refused to leave','Fifty-seven escaped','carried off 276 pupils','over 1,500 abductions','The first big group'],dist={'casualties':['At least 34 parents'],'contact':['0803 555 0147'],'other':['after 16 days','Ten years','in the first hours']})

write()

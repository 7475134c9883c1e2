from names import *
US='United States'; TR='Turkey'; SA='Saudi Arabia'
# ---------------------------------------------------------------- a01 Reuters news break
doc('a01','''
Russia frees 130 Ukrainian captives in latest swap, 90 go the other way

March 7 (Reuters) - Russia and Ukraine carried out one of the larger prisoner exchanges of their year-old war on Tuesday, with Kyiv getting back 130 soldiers and Moscow 90.

Russia's Defence Ministry was first to report the swap, saying on the Telegram messaging app that 90 of its servicemen who had been in "mortal danger" in captivity were being flown to Moscow for treatment and rehabilitation.

Andriy Yermak, chief of staff to the Ukrainian president, said 126 men and four women had come home, 130 people altogether. Many of them were wounded, he said, and 87 had fought in the southern port of Mariupol, including 71 at the Azovstal steel plant, whose garrison surrendered last May after a siege of nearly three months. A further 35 were captured around Bakhmut and Soledar, scene of some of the bloodiest fighting this winter.

In his nightly video address, President Volodymyr Zelenskiy said Ukraine had now recovered 1,863 people since Russian troops crossed the border.

"We remember everyone," he said.

Neither government said where the handover took place or whether a third country had been involved.

The sides last traded prisoners on Feb. 16, when 101 people were freed by each.

(Reporting by Lidia Marsh; Editing by Peter Halsey)
''','2023-03-07',[E('main','2023-03-07','weekday'),E('prev1','2023-02-16','year-inferred')],[
 rel(130,U,'Kyiv getting back 130 soldiers',also=['Russia frees 130 Ukrainian captives']),
 rel(90,R,'and Moscow 90',also=['90 go the other way']),
 rel(90,R,'90 of its servicemen',MOD,via=TG),
 rel(130,U,'130 people altogether',YER), sub(126,U,'126 men',YER), sub(4,U,'four women',YER),
 sub(87,U,'87 had fought in the southern port of Mariupol',YER), sub(71,U,'71 at the Azovstal steel plant',YER),
 sub(None,U,'Many of them were wounded',YER),
 sub(35,U,'A further 35 were captured around Bakhmut and Soledar',YER),
 cum(1863,U,'war','Ukraine had now recovered 1,863 people',Z),
 each(101,'101 people were freed by each',ex='prev1'),
],ignore=['one of the larger prisoner exchanges'])

# ---------------------------------------------------------------- a02 AP wrap
doc('a02','''
Russian missiles kill 4 in eastern Ukraine a day before the foes trade prisoners of war

By ANNA KOVALENKO

KYIV, Ukraine (AP) — Ukraine on Tuesday counted the cost of a Russian missile strike on the eastern town of Pokrovsk, as the two countries pressed ahead with an exchange of captives and the European Union opened membership talks with Kyiv.

Two Iskander-M ballistic missiles hit the town a day earlier, killing at least four people and wounding 41, among them four children, the Donetsk regional governor, Vadym Filashkin, said. One house was flattened and another 16 were damaged.

Overnight, air defenses stopped all but one of the drones launched at Ukraine, according to the air force.

Later Tuesday, President Volodymyr Zelenskyy announced on Telegram that 90 Ukrainians had been brought home and said he was grateful to the United Arab Emirates for its part in arranging the swap. They included soldiers, sailors, border guards and members of the National Guard, he said.

Russia's Defense Ministry confirmed that it had received 90 of its own service members and sent as many Ukrainians back. The Emirati mediation was "of a humanitarian nature," it said.

Fifty-two of the freed Ukrainians had defended Mariupol and 32 of those were taken prisoner at the Azovstal steel mill, according to the Coordination Headquarters for the Treatment of Prisoners of War, the government body in charge of the exchanges. It said 3,300 people had now been returned since the invasion in February 2022.

It was the fifth such swap this year. The one before, on May 31, broke a lull of nearly four months; 75 POWs from each side were freed then.

Thousands of prisoners are thought to remain on either side of the front.

In other developments, judges at the International Criminal Court in The Hague issued arrest warrants for Russia's former defense minister, Sergei Shoigu, and its top general, Valery Gerasimov, over strikes on power plants. Moscow does not recognize the court.

___

Follow AP's coverage of the war in Ukraine at https://apnews.com/hub/russia-ukraine
''','2024-06-25',[E('main','2024-06-25','weekday',[UAE]),E('prev1','2024-05-31','year-inferred')],[
 rel(90,U,'90 Ukrainians had been brought home',Z,via=TG),
 med(UAE,'grateful to the United Arab Emirates for its part in arranging the swap',Z),
 rel(90,R,'had received 90 of its own service members',MOD),
 rel(90,U,'sent as many Ukrainians back',MOD,by_reference=True),
 med(UAE,'The Emirati mediation was "of a humanitarian nature,"',MOD),
 sub(52,U,'Fifty-two of the freed Ukrainians had defended Mariupol',CH),
 sub(32,U,'32 of those were taken prisoner at the Azovstal steel mill',CH),
 cum(3300,U,'war','3,300 people had now been returned',CH),
 ordn(5,'year','the fifth such swap this year'),
 each(75,'75 POWs from each side were freed',ex='prev1'),
],ignore=['Thousands of prisoners are thought to remain'])

# ---------------------------------------------------------------- a03 AFP
doc('a03','''
US national, 64 soldiers freed by Russia: Kyiv

Kyiv (Ukraine) (AFP) – An American and dozens of Ukrainian soldiers held by Russia walked free on Wednesday, Kyiv said, in an exchange announced hours after explosive drones were shot down over the Ukrainian capital.

"Another exchange of prisoners," the head of the presidential administration, Andriy Yermak, wrote on social media.

Sixty-four members of the armed forces who had fought in the eastern Donetsk and Lugansk regions, in particular around the embattled city of Bakhmut, were back on Ukrainian-held territory, he said. Four of them are officers, and the others privates and sergeants.

A US citizen who had "helped our people" was let go together with them, Yermak said, without elaborating. Ukrainian media said the man had been living in Kherson and was detained there in June.

The bodies of four fallen soldiers were also returned, he added.

The defence ministry in Moscow had yet to comment on the exchange by early evening, and how many Russians were handed over was not disclosed.

In Washington, White House national security spokesman John Kirby welcomed the news but would not name the American, citing his privacy.

The city administration said fragments of a downed Iranian-made drone had damaged two administrative buildings in central Kyiv. Ukraine's air defences destroyed all 13 of the craft, President Volodymyr Zelensky said.

On December 6 the sides gave up 60 prisoners each.

Turkey and Saudi Arabia mediated the most prominent exchange to date. In that operation in September Russia released 215 Ukrainians, including top commanders of the Azovstal defence, and recovered 55 of its servicemen as well as Viktor Medvedchuk, a Ukrainian tycoon close to President Vladimir Putin.

bur-dk/jm/rl
''','2022-12-14',[E('main','2022-12-14','weekday'),E('bodies1','2022-12-14','weekday'),E('prev1','2022-12-06','year-inferred'),E('prev2','2022-09','year-inferred',[TR,SA])],[
 rel(64,U,'Sixty-four members of the armed forces',YER,also=['64 soldiers freed by Russia']),
 sub(4,U,'Four of them are officers',YER),
 rel(1,U,'A US citizen who had "helped our people" was let go',YER,who_note='United States',ambiguous=True,also=['US national']),
 rel(1,US,'A US citizen who had "helped our people" was let go',YER,ambiguous=True,also=['US national']),
 bod(4,U,'The bodies of four fallen soldiers',YER,ex='bodies1'),
 rel('withheld',R,'how many Russians were handed over was not disclosed'),
 each(60,'gave up 60 prisoners each',ex='prev1'),
 med(TR,'Turkey and Saudi Arabia mediated',ex='prev2'), med(SA,'Turkey and Saudi Arabia mediated',ex='prev2'),
 rel(215,U,'Russia released 215 Ukrainians',ex='prev2'), rel(55,R,'recovered 55 of its servicemen',ex='prev2'),
],ignore=['An American and dozens of Ukrainian soldiers','the others privates and sergeants','as well as Viktor Medvedchuk'])

# ---------------------------------------------------------------- a04 BBC, numbers withheld
doc('a04','''
Russia and Ukraine exchange more captured soldiers

Thomas Reddy
BBC News
20 June 2025

Russia and Ukraine have carried out a further exchange of prisoners, the second in as many days, as they continue to act on what was agreed at talks in Turkey at the start of the month.

Russia's defence ministry said on Friday that a group of its servicemen had returned from territory controlled by Kyiv and that a group of Ukrainian prisoners had been handed over. As in the earlier rounds in June, it gave no figures.

Ukrainian President Volodymyr Zelensky posted pictures of men draped in flags on board a coach. He said most of them had been in captivity since 2022.

The Coordination Headquarters, Ukraine's agency for prisoners of war, also declined to publish a number. Those freed were suffering from serious injuries and illnesses, it said, and the oldest among them was 60.

The exchanges stem from a second round of direct negotiations held in Istanbul on 2 June, when the two delegations agreed to return all the badly wounded and the sick, as well as prisoners under the age of 25.

Russia's chief negotiator, Vladimir Medinsky, has talked of up to 1,200 people on each side.

The delegations also settled on the return of the dead. Ukraine says 6,057 bodies have been repatriated in the past two weeks. Mr Medinsky says Russia was given 78.

Mr Zelensky said on Thursday that forensic experts had identified at least 20 Russian soldiers among the remains sent to Ukraine.

Last month each country set free 1,000 prisoners over three days, in the biggest exchange since Russia's full-scale invasion.

Getty Images
Relatives wait with photographs of the missing in Ukraine's Chernihiv region
''','2025-06-20',[E('main','2025-06-20','weekday'),E('plan1','2025-06-02','year-inferred',status='agreed'),E('bodies1','2025-06','relative'),E('series1','2025-05','relative',text='Last month')],[
 rel(None,R,'a group of its servicemen had returned',MOD), rel(None,U,'a group of Ukrainian prisoners had been handed over',MOD),
 each('withheld','it gave no figures',MOD),
 rel('withheld',U,'declined to publish a number',CH),
 agr('<=1200','up to 1,200 people on each side',MED,who=R,ex='plan1',status='agreed'),
 agr('<=1200','up to 1,200 people on each side',MED,who=U,ex='plan1',status='agreed'),
 bod(6057,U,'6,057 bodies have been repatriated',U,ex='bodies1'),
 bod(78,R,'Russia was given 78',MED,ex='bodies1'),
 each(1000,'each country set free 1,000 prisoners over three days',ex='series1'),
],ignore=['the second in as many days','He said most of them','agreed to return all the badly wounded and the sick','forensic experts had identified at least 20 Russian soldiers among the remains sent to Ukraine'],
 note='at least 20 Russian soldiers among the remains: neither handed over as Russian nor a plain accusation; ignored')

# ---------------------------------------------------------------- a05 CNN live updates
doc('a05','''
December 31, 2022 Russia-Ukraine news

By Helen Barros and Matt Osgood, CNN
Updated 8:02 PM EST, Sat December 31, 2022

1:48 p.m. ET, December 31, 2022
More than 200 captured soldiers freed in New Year's Eve swap, Kyiv and Moscow say

From CNN's Mariia Sokolova in Kyiv

Ukraine and Russia freed 222 prisoners between them on the last day of the year, according to statements from both governments.

One hundred and forty Ukrainians — 132 men and eight women — are back on home soil, Andriy Yermak, the head of the Ukrainian president's office, said on Telegram.

Some of them were wounded, he said. Among the group are people who held out in Mariupol and on Snake Island, and others captured near Bakhmut.

For its part, the Russian Ministry of Defense reported the return of 82 servicemen from what it called "Kyiv-controlled territory" after a negotiating process. Military transport planes will fly them to Moscow, it added.

Some context: Moscow and Kyiv have stepped up such exchanges since the fall. Ukraine's Coordination Headquarters for the Treatment of Prisoners of War said Saturday's brought the number of its people freed since the invasion began to 1,596.

12:20 p.m. ET, December 31, 2022
At least one killed as missiles hit Ukrainian cities

From CNN's Olha Brandt

A series of explosions rocked Kyiv and other cities on Saturday. At least one person was killed and more than 20 were wounded in the capital, Mayor Vitali Klitschko said.

Air defenses shot down 12 of more than 20 cruise missiles, Ukraine's top general, Valerii Zaluzhnyi, said.

10:05 a.m. ET, December 31, 2022
Putin delivers New Year address flanked by troops

Russian President Vladimir Putin broke with tradition on Saturday and recorded his annual message at a military headquarters rather than outside the Kremlin walls. It ran for nine minutes, his longest to date.
''','2022-12-31',[E('main','2022-12-31','stated')],[
 tot('>200',"More than 200 captured soldiers freed in New Year's Eve swap",RU2,pos='headline'),
 tot(222,'freed 222 prisoners between them',RU2),
 rel(140,U,'One hundred and forty Ukrainians',YER,via=TG), sub(132,U,'132 men',YER,via=TG), sub(8,U,'eight women',YER,via=TG),
 sub(None,U,'Some of them were wounded',YER,via=TG),
 rel(82,R,'the return of 82 servicemen',MOD),
 cum(1596,U,'war','the number of its people freed since the invasion began to 1,596',CH),
])

# ---------------------------------------------------------------- a06 Al Jazeera list
doc('a06','''
Russia-Ukraine war: List of key events, day 935

As the war enters its 935th day, these are the main developments.

By Al Jazeera Staff
Published On 15 Sep 2024

Here is the situation on Sunday, September 15, 2024.

Fighting

Russian glide bombs struck an apartment building in the northeastern city of Kharkiv, injuring 41 people including three children, the regional governor said.

Ukraine's air force said it had shot down 72 of the 76 Shahed drones sent against the country overnight.

Russia's Ministry of Defence said its troops had captured the village of Zhelanne Pervoye in the Donetsk region.

Prisoner swap

Russia and Ukraine each released 103 captured soldiers on Saturday in a deal mediated by the United Arab Emirates.

President Volodymyr Zelenskyy said all 103 Ukrainians were members of the military, the National Guard, the border service or the police – 82 privates and sergeants and 21 officers.

The Russian troops had been taken prisoner in the Kursk region, where Ukrainian forces crossed the border on August 6, the ministry in Moscow said. They are now in Belarus, it added.

The UAE's Ministry of Foreign Affairs put the number of captives freed through its efforts at 1,994. The country has mediated eight times so far, it said.

It was the second exchange in two days. On Friday, 49 Ukrainians came back, 23 of them women, according to Kyiv.

Politics and diplomacy

Iran and Russia came under renewed criticism from the Group of Seven nations over alleged deliveries of ballistic missiles.

Zelenskyy said he would present his "victory plan" to US President Joe Biden this month.

Source: Al Jazeera and news agencies
''','2024-09-15',[E('main','2024-09-14','weekday',[UAE]),E('prev1','2024-09-13','weekday')],[
 rel(103,R,'Russia and Ukraine each released 103 captured soldiers'), rel(103,U,'Russia and Ukraine each released 103 captured soldiers'),
 med(UAE,'mediated by the United Arab Emirates'),
 rel(103,U,'all 103 Ukrainians',Z), sub(82,U,'82 privates and sergeants',Z), sub(21,U,'21 officers',Z),
 cum(1994,None,'UAE-mediated','the number of captives freed through its efforts at 1,994',UAEMFA),
 cnt(8,'UAE-mediated','The country has mediated eight times so far',UAEMFA),
 med(UAE,'The country has mediated eight times so far',UAEMFA,ex=None,ambiguous=True),
 rel(49,U,'49 Ukrainians came back',U,ex='prev1'), sub(23,U,'23 of them women',U,ex='prev1'),
],ignore=['the second exchange in two days'])

# ---------------------------------------------------------------- a07 DW blog
doc('a07','''
Ukraine updates: Prisoners swapped after Russian air raid

January 15, 2025

Moscow fired dozens of missiles at energy sites in western Ukraine. Hours later the warring sides completed their first prisoner exchange of 2025. DW has the latest.

What you need to know

Poland scrambled fighter jets after Russia attacked targets near its border
Ukraine and Russia exchange prisoners, many of them wounded
German Defense Minister Boris Pistorius hands over howitzers in Kyiv

This live blog has now closed.

Moscow says 25 soldiers back from Ukraine

Russia's Defense Ministry announced that 25 Russian servicemen had been released from Ukrainian captivity on Wednesday and that an equal number of Ukrainian prisoners were transferred in return.

The ministry said the United Arab Emirates had acted as mediator. The freed troops were in Belarus, it said, and able to call their families.

Ukrainian President Volodymyr Zelenskyy wrote on X that 25 people had come home to Ukraine, 24 of them in uniform and one a civilian. Several had severe injuries, he said. He thanked the UAE and all those on the Ukrainian team.

Kyiv's coordination center for prisoners of war called it the 60th exchange since February 2022.

Zelenskyy has also offered to hand over two North Korean soldiers captured in Russia's Kursk region if Pyongyang can arrange for Ukrainians held by Russia to be freed.

Ukraine reports 43 missiles, 74 drones

The Ukrainian air force said it had intercepted 30 of 43 missiles and 47 of 74 drones. In the Lviv region two energy facilities were damaged, but nobody was hurt, the regional governor said. Blackouts were imposed in seven regions.

Germany delivers first RCH 155

Pistorius's ministry said the first of 54 wheeled howitzers of the type had been formally presented to Ukraine's ambassador this week.

dh/wd (AP, AFP, dpa, Reuters)
''','2025-01-15',[E('main','2025-01-15','weekday',[UAE]),E('plan1',None,'none',status='offered',parties=[U,'North Korea'])],[
 rel(25,R,'25 Russian servicemen had been released',MOD,also=['Moscow says 25 soldiers back from Ukraine']),
 rel(25,U,'an equal number of Ukrainian prisoners were transferred in return',MOD,by_reference=True),
 med(UAE,'the United Arab Emirates had acted as mediator',MOD),
 rel(25,U,'25 people had come home to Ukraine',Z,via='X'), sub(24,U,'24 of them in uniform',Z,via='X'), sub(1,U,'one a civilian',Z,via='X'), sub(None,U,'Several had severe injuries',Z,via='X'),
 med(UAE,'He thanked the UAE',Z),
 ordn(60,'war','the 60th exchange since February 2022',CH),
 agr(2,'offered to hand over two North Korean soldiers',Z,ex='plan1',who='North Korea',status='offered'),
],ignore=['their first prisoner exchange of 2025','many of them wounded'])

# ---------------------------------------------------------------- a08 Guardian briefing
doc('a08','''
Ukraine war briefing: 300 more from each side go home as two-day prisoner swap ends

Second stage completes 500-for-500 deal agreed in Geneva; Kharkiv apartment block hit by missile. What we know on day 1,473

Guardian staff and agencies
Sat 7 Mar 2026 01.14 GMT

Russia and Ukraine exchanged 300 prisoners of war each on Friday, the second part of a deal reached in Geneva under which either side was to free 500 soldiers. The first group, 200 for 200, crossed on Thursday. The US and the United Arab Emirates mediated, according to Russia's defence ministry, which said its servicemen had been taken to Belarus.

Volodymyr Zelenskyy said two civilians had come home on Friday along with the soldiers. The freed men had defended Mariupol, the Luhansk, Kharkiv and Zaporizhzhia regions and the Chornobyl plant, the Ukrainian president wrote on Telegram.

It was the 73rd exchange since the start of the full-scale invasion, Ukraine's coordination headquarters for prisoners of war said. The youngest of those released was 25 and the oldest 59.

A Russian missile demolished part of a five-storey apartment block in Kharkiv early on Saturday, killing at least three people and injuring 10, the city's mayor, Ihor Terekhov, said. Rescuers were still searching the rubble.

Hungary said it had released seven employees of a Ukrainian state bank who were detained on Thursday while driving two armoured vehicles loaded with cash and gold across the country. Kyiv had accused Budapest of taking hostages.

Ukrainian drones set fire to an oil depot in the Rostov region, local officials said. Moscow claimed to have intercepted 124 drones overnight.

The next round of US-brokered talks has been put back because of the fighting in the Middle East, Zelenskyy said.
''','2026-03-07',[E('main','2026-03-06','weekday',[US,UAE]),E('prev1','2026-03-05','weekday'),E('plan1',None,'none',places=['Geneva'],status='agreed')],[
 each(300,'exchanged 300 prisoners of war each on Friday',also=['300 more from each side go home']),
 agr(500,'either side was to free 500 soldiers',who=R,ex='plan1',status='agreed',also=['500-for-500 deal agreed in Geneva']),
 agr(500,'either side was to free 500 soldiers',who=U,ex='plan1',status='agreed',also=['500-for-500 deal agreed in Geneva']),
 each(500,'500-for-500 deal agreed in Geneva',ex='plan1',pos='headline',ambiguous=True),
 each(200,'200 for 200',ex='prev1'),
 med(US,'The US and the United Arab Emirates mediated',MOD), med(UAE,'The US and the United Arab Emirates mediated',MOD),
 rel(2,U,'two civilians had come home on Friday',Z),
 ordn(73,'war','the 73rd exchange since',CH),
],ignore=['Second stage completes','the second part of a deal','The first group','two-day prisoner swap'],dist={'other':['seven employees of a Ukrainian state bank']})

# ---------------------------------------------------------------- a09 NYT backgrounder
doc('a09','''
For Families of Ukraine's Captives, Everything Hangs on a List

By Rebecca Lindqvist and Oleksandr Haidar
Reporting from Chernihiv, Ukraine
Nov. 9, 2024

Before the buses pull in, the women arrange themselves along the hospital fence in the order in which they arrived. Each holds a photograph at chest height, so that the men inside can see it through the window.

Halyna Petrukh, 44, has stood here for 11 exchanges. Her husband, a marine, was captured at the Ilyich steelworks in Mariupol in April 2022.

"You show the picture to everyone who comes off the bus," she said. "Most of them look away. One said he had heard the name. I have lived on that for a year."

In all, 3,767 Ukrainians have come back in 58 exchanges since the full-scale invasion, according to the Coordination Headquarters for the Treatment of Prisoners of War, the agency in Kyiv that runs the process. By The New York Times's count, 10 of those took place this year, after a freeze that lasted through much of the second half of 2023.

How many are left is something Ukraine will not say. President Vladimir V. Putin asserted in June that Russia was holding 6,465 Ukrainian soldiers and that 1,348 Russians were in Ukrainian hands. The Association of Azovstal Defenders' Families says around 900 fighters of the Azov brigade remain imprisoned.

Civilians are a separate and darker category. Dmytro Lubinets, Ukraine's human rights commissioner, has estimated that more than 16,000 of them are in Russian detention. International law bars holding them at all, so there is no one to trade them for.

The most recent swap, on Oct. 18, was brokered by the United Arab Emirates and returned 95 soldiers to each army. Many of the Ukrainians had been serving sentences handed down by Russian courts, some of them for life.

On Friday, a convoy of another kind arrived. Russia repatriated the bodies of 563 soldiers, the headquarters said.

Ms. Petrukh did not go to meet that one. "I am on the list for the living," she said.

A version of this article appears in print in Section A, Page 8 of the New York edition.
''','2024-11-09',[E('prev1','2024-10-18','year-inferred',[UAE]),E('bodies1','2024-11-08','weekday')],[
 cum(3767,U,'war','3,767 Ukrainians have come back',CH), cnt(58,'war','58 exchanges since the full-scale invasion',CH),
 cnt(10,'year','10 of those took place this year','The New York Times',ambiguous=True), cnt(10,'year','10 of those took place this year',ambiguous=True),
 held('withheld',U,R,'How many are left is something Ukraine will not say'),
 held(6465,U,R,'holding 6,465 Ukrainian soldiers',P,as_of='2024-06'), held(1348,R,U,'1,348 Russians were in Ukrainian hands',P,as_of='2024-06'),
 held('~900',U,R,'around 900 fighters of the Azov brigade remain imprisoned',"Association of Azovstal Defenders' Families"),
 held('>16000',U,R,'more than 16,000 of them are in Russian detention',LUB),
 med(UAE,'brokered by the United Arab Emirates',ex='prev1'),
 each(95,'returned 95 soldiers to each army',ex='prev1'),
 bod(563,U,'the bodies of 563 soldiers',CH,ex='bodies1'),
],ignore=['stood here for 11 exchanges','Many of the Ukrainians'],fictional=['You show the picture','I am on the list','Most of them look away'])

# ---------------------------------------------------------------- a10 Washington Post
doc('a10','''
Ukraine, Russia trade more than 200 prisoners before Orthodox Easter

By Catherine Doyle
and Serhii Moroz
April 10, 2023 at 1:52 p.m. EDT

KYIV — One hundred Ukrainian service members, 20 of them women, returned from Russian captivity on Monday, and 106 Russians went home, officials in Kyiv and Moscow said, as the two militaries prepared for an expected Ukrainian offensive.

Andriy Yermak, the Ukrainian president's chief of staff, said the group of 100 included sailors, border guards and members of the National Guard. A number of them had been captured when Mariupol fell to Russian forces last spring. Others were seized at the Chernobyl nuclear plant in the first hours of the war. Nearly half had suffered serious wounds, illness or torture, he said.

Photos released by Ukraine's prisoner coordination center showed soldiers biting into apples and wrapping themselves in flags beside a line of white buses.

The Russian Defense Ministry said its 106 freed personnel would be flown to Moscow for medical checks and psychological help. The ministry did not describe how the deal had been reached.

Saudi Arabia, Turkey and the United Arab Emirates have acted as go-betweens in earlier swaps.

The treatment of captives on both sides has drawn scrutiny. A United Nations report last month, based on interviews with more than 400 prisoners, said investigators had documented the summary execution of as many as 25 Russian and 15 Ukrainian prisoners of war.

In Washington, the Pentagon was scrambling to contain the fallout from dozens of classified documents leaked online, some of which appear to contain candid assessments of Ukraine's shortage of air-defense ammunition. Mykhailo Podolyak, an adviser to President Volodymyr Zelensky, dismissed them as a Russian fabrication.

Siobhan Kerr in London contributed to this report.
''','2023-04-10',[E('main','2023-04-10','weekday')],[
 tot('>200','trade more than 200 prisoners',pos='headline'),
 rel(100,U,'One hundred Ukrainian service members',RU2), sub(20,U,'20 of them women',RU2),
 rel(106,R,'106 Russians went home',RU2),
 rel(100,U,'the group of 100',YER), rel(106,R,'its 106 freed personnel',MOD),
 med(SA,'Saudi Arabia, Turkey and the United Arab Emirates have acted as go-betweens',ex=None),
 med(TR,'Saudi Arabia, Turkey and the United Arab Emirates have acted as go-betweens',ex=None),
 med(UAE,'Saudi Arabia, Turkey and the United Arab Emirates have acted as go-betweens',ex=None),
],ignore=['Nearly half had suffered serious wounds','A number of them'])

# ---------------------------------------------------------------- a11 Euronews
doc('a11','''
Ukraine brings home civilians jailed by Russia for years as 84 freed on each side

By Jana Vermeer with AP
Published on 14/08/2025 - 17:22 GMT+2 • Updated 18:05

The Emirati-mediated swap came on the eve of the meeting between the US and Russian presidents in Alaska.

Ukraine and Russia carried out a prisoner exchange on Thursday, a day before Donald Trump and Vladimir Putin were to meet at an air base in Anchorage to discuss an end to the war.

"84 people are coming home," Ukrainian President Volodymyr Zelenskyy wrote on Telegram. Both soldiers and civilians were among them, he said, and nearly all required medical treatment.

Ukraine's Coordination Headquarters for the Treatment of Prisoners of War broke the 84 down into 33 soldiers and 51 civilians. Some of the latter were detained in the Donetsk and Luhansk regions as long ago as 2014, it said, and had spent over 4,000 days behind bars.

The defence ministry in Moscow said 84 Russian servicemen had been handed over by Kyiv. They were receiving psychological and medical assistance in Belarus, a close ally of the Kremlin.

The United Arab Emirates has now arranged the release of 4,349 captives from both countries, its foreign ministry said, describing the latest exchange as its 16th mediation.

Prisoner swaps have been the one tangible outcome of three rounds of direct talks in Istanbul. At the last of them, on 23 July, negotiators agreed to exchange at least 1,200 more prisoners from each side.

On the battlefield, Russian forces have pushed forward near the town of Dobropillia, and Kyiv says it has sent reinforcements. Ukrainian drones hit Rostov-on-Don and Belgorod on Thursday, wounding 16 people, Russian officials said.

European leaders who spoke to Trump by video link on Wednesday said he had assured them that territory would be for Kyiv alone to negotiate.

Additional sources • AFP
''','2025-08-14',[E('main','2025-08-14','weekday',[UAE]),E('plan1','2025-07-23','year-inferred',places=['Istanbul'],status='agreed')],[
 med(UAE,'The Emirati-mediated swap'),
 rel(84,U,'84 people are coming home',Z,via=TG,also=['84 freed on each side']),
 sub(None,U,'nearly all required medical treatment',Z,via=TG),
 rel(84,U,'broke the 84 down',CH,ambiguous=True), rel(33,U,'33 soldiers',CH,subset=True), rel(51,U,'51 civilians',CH,subset=True),
 rel(84,R,'84 Russian servicemen had been handed over',MOD,also=['84 freed on each side']),
 cum(4349,None,'UAE-mediated','the release of 4,349 captives from both countries',UAEMFA),
 ordn(16,'UAE-mediated','its 16th mediation',UAEMFA), med(UAE,'describing the latest exchange as its 16th mediation',UAEMFA),
 agr('>=1200','at least 1,200 more prisoners from each side',who=R,ex='plan1',status='agreed'),
 agr('>=1200','at least 1,200 more prisoners from each side',who=U,ex='plan1',status='agreed'),
],ignore=['three rounds of direct talks','Some of the latter were detained'])

# ---------------------------------------------------------------- a12 Sky
doc('a12','''
Ukraine war: Soldiers and civilians home after fifth prisoner swap with Russia, says Kyiv

The exchange comes as two captured British fighters appear on Russian state television and as Moscow gives the defenders of Mariupol a new deadline to surrender.

Sky News
Tuesday 19 April 2022 19:44, UK

Sixty Ukrainian soldiers and 16 civilians have been freed by Russia in a prisoner swap, Ukraine's deputy prime minister has said.

Iryna Vereshchuk, who has led the talks on captives, said 10 of the soldiers were officers.

"In total, 76 people," she wrote on Facebook, calling it the fifth exchange since the invasion began on 24 February.

She did not say how many Russians Ukraine had let go, or where the handover took place. There was no comment from Moscow.

Last Thursday, Ms Vereshchuk announced the return of 30 people - 22 servicemen, five of them officers, and eight civilians.

The news came hours after Russia's defence ministry told Ukrainian forces inside the Azovstal steelworks in Mariupol to lay down their arms by 10am UK time. The ultimatum passed with no sign that anyone had left.

More than 1,000 civilians are thought to be sheltering in the plant, according to the city council.

On Monday, two British men captured while fighting with Ukraine's marines were paraded on Russian TV. They asked Boris Johnson to help swap them for Viktor Medvedchuk, a Ukrainian politician and ally of Vladimir Putin who was arrested last week.

Northern Ireland Secretary Brandon Lewis said the UK did "not go down that route".

Meanwhile, the UN refugee agency said nearly five million people had left Ukraine.

Subscribe to the Sky News Daily on Apple Podcasts, Spotify and Spreaker
''','2022-04-19',[E('main','2022-04-19','published'),E('prev1','2022-04-14','weekday',text='Last Thursday')],[
 sub(60,U,'Sixty Ukrainian soldiers','Iryna Vereshchuk'), sub(16,U,'16 civilians','Iryna Vereshchuk'),
 sub(10,U,'10 of the soldiers were officers','Iryna Vereshchuk'),
 rel(76,U,'In total, 76 people','Iryna Vereshchuk',via='Facebook'),
 ordn(5,'war','the fifth exchange since the invasion','Iryna Vereshchuk',also=['fifth prisoner swap with Russia']),
 rel('withheld',R,'She did not say how many Russians Ukraine had let go','Iryna Vereshchuk'),
 rel(30,U,'the return of 30 people','Iryna Vereshchuk',ex='prev1'), sub(22,U,'22 servicemen','Iryna Vereshchuk',ex='prev1'),
 sub(5,U,'five of them officers','Iryna Vereshchuk',ex='prev1'), sub(8,U,'eight civilians','Iryna Vereshchuk',ex='prev1'),
],ignore=['two captured British fighters','two British men captured','help swap them for Viktor Medvedchuk','More than 1,000 civilians are thought to be sheltering'])

# ---------------------------------------------------------------- a13 VOA
doc('a13','''
Zelenskyy Replaces Top General; Russia and Ukraine Swap 200 Prisoners

VOA News
February 08, 2024 5:41 PM

Ukrainian President Volodymyr Zelenskyy on Thursday removed General Valerii Zaluzhnyi as commander in chief and named the head of ground forces, Oleksandr Syrskyi, to take his place, in the biggest shakeup of Ukraine's military leadership since Russia invaded nearly two years ago.

The change came on the same day that Kyiv and Moscow exchanged prisoners for the second time since a Russian military transport plane was lost in January.

The Russian Defense Ministry said 100 of its soldiers had been returned and 100 Ukrainian troops sent home.

Zelenskyy confirmed the latter figure, writing on Telegram that most of those freed had fought in the siege of Mariupol. Kyiv's coordination headquarters for POW affairs said 84 of the 100 were in that group, and that 28 of the released needed medical attention.

It was the 51st exchange of the war, the headquarters said. Altogether, 3,135 Ukrainians have been freed to date, it said.

In Abu Dhabi, the Foreign Ministry said the United Arab Emirates had brokered the deal, its third this year. It thanked both governments for their cooperation, the state news agency WAM reported.

Russia says 65 Ukrainian prisoners on their way to be exchanged were on board the Ilyushin-76 that went down in the Belgorod region on January 24 and accuses Ukraine of shooting it down. Ukraine has neither confirmed nor denied that its forces were responsible and has asked for an international investigation.

Overnight, Ukraine's air force said it destroyed 11 of 17 Russian attack drones over four regions. A hospital in the Sumy region was damaged in a separate strike, local officials said.

Some information for this report came from The Associated Press, Agence France-Presse and Reuters.
''','2024-02-08',[E('main','2024-02-08','weekday',[UAE])],[
 tot(200,'Russia and Ukraine Swap 200 Prisoners',pos='headline'),
 rel(100,R,'100 of its soldiers had been returned',MOD), rel(100,U,'100 Ukrainian troops sent home',MOD),
 rel(100,U,'Zelenskyy confirmed the latter figure',Z,by_reference=True,via=TG),
 rel(100,U,'84 of the 100',CH,ambiguous=True), sub(84,U,'84 of the 100 were in that group',CH), sub(28,U,'28 of the released needed medical attention',CH),
 ordn(51,'war','the 51st exchange of the war',CH), cum(3135,U,'war','3,135 Ukrainians have been freed to date',CH),
 med(UAE,'the United Arab Emirates had brokered the deal',UAEMFA,via='WAM'), ordn(3,'UAE-mediated','its third this year',UAEMFA,via='WAM'),
 acc('65 Ukrainian prisoners on their way to be exchanged were on board the Ilyushin-76',R,65,who=U),
],ignore=['most of those freed','exchanged prisoners for the second time since','Ukraine has neither confirmed nor denied'])

# ---------------------------------------------------------------- a14 RFE/RL
doc('a14','''
Kyiv Seeks To Revive Prisoner Exchanges With Russia, Hopes To Free 1,200

By RFE/RL's Ukrainian Service
November 16, 2025

Ukraine is working to restart prisoner exchanges with Russia and hopes to secure the release of 1,200 of its citizens, National Security and Defense Council Secretary Rustem Umerov has said.

Umerov wrote on Facebook late on November 15 that he had held consultations in Turkey and the United Arab Emirates, with both countries acting as mediators, on putting into practice the arrangements made in Istanbul this summer.

The parties "agreed to activate" those arrangements, he said, adding that technical talks on the details would follow shortly. He did not mention how many Russians would be handed over under such a deal.

There was no immediate comment from Moscow.

President Volodymyr Zelenskyy said on November 16 that many meetings, negotiations, and calls were being devoted to the issue.

The last exchange was carried out on October 2. Each side returned 185 soldiers and 20 civilians on that occasion.

According to the Coordination Headquarters for the Treatment of Prisoners of War, 69 exchanges have been held since the start of the full-scale invasion in February 2022.

Repatriations of the dead have gone on in the meantime. On October 23, Ukraine received 1,000 bodies that the Russian side described as those of Ukrainian soldiers. Russian lawmaker Shamsail Saraliyev told the RBC news outlet that Russia got 31.

Meanwhile, Russian drone and artillery strikes killed at least five people and wounded 23 in the Dnipropetrovsk, Zaporizhzhya, Kharkiv, and Kherson regions over the past day, regional officials said on November 16. Energy facilities in the Odesa region were hit overnight, leaving some 32,000 households without power.

With reporting by Reuters and AP
''','2025-11-16',[E('plan1',None,'none',[TR,UAE],status='proposed'),E('prev1','2025-10-02','year-inferred'),E('bodies1','2025-10-23','year-inferred')],[
 agr(1200,'hopes to secure the release of 1,200 of its citizens',UME,who=U,ex='plan1',status='proposed',also=['Hopes To Free 1,200']),
 med(TR,'in Turkey and the United Arab Emirates, with both countries acting as mediators',UME,ex='plan1'),
 med(UAE,'in Turkey and the United Arab Emirates, with both countries acting as mediators',UME,ex='plan1'),
 agr('withheld','how many Russians would be handed over',UME,who=R,ex='plan1',status='proposed'),
 each(185,'Each side returned 185 soldiers',ex='prev1'), each(20,'20 civilians on that occasion',ex='prev1'),
 cnt(69,'war','69 exchanges have been held',CH),
 bod(1000,U,'Ukraine received 1,000 bodies',ex='bodies1'),
 bod(31,R,'Russia got 31','Shamsail Saraliyev',ex='bodies1',via='RBC'),
])
write()

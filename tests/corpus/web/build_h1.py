import os, sys
sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'wide'))
from names import *
def agr2(n,q,by=None,sides=RU,**k): return [agr(n,q,by,who=w,**dict(k)) for w in sides]

doc('h101','''
Russia, Ukraine exchange 115 prisoners each in UAE-brokered deal - Gulf Courier

WORLD
Russia, Ukraine exchange 115 prisoners each in UAE-brokered deal

AFP, Kyiv/Moscow
Published: Sat 24 Aug 2024, 6:52 PM

Freed Ukrainian servicemen wrapped in national flags pose for a photograph at an undisclosed location on Saturday. — AFP/Ukrainian presidential press service

Russia and Ukraine freed 115 captured soldiers each on Saturday in an exchange arranged by the United Arab Emirates, the first since Kyiv's troops poured across the border into the Kursk region on August 6.

Moscow's defence ministry said in a statement that 115 servicemen taken prisoner in the Kursk region had been brought back from territory under Kyiv's control. In return, "115 prisoners of war" of the Ukrainian army were handed over, it added.

The Russians were in Belarus, a close ally of the Kremlin, where they were being given medical care and a chance to call home, according to the ministry.

President Volodymyr Zelensky, who broke the news as Ukraine celebrated its independence day, said that 115 defenders had returned and that among them were border guards, sailors and members of the National Guard. He thanked the team that keeps replenishing what Kyiv calls its exchange fund.

Ukraine's human rights commissioner, Dmytro Lubinets, said that 82 of the released men had fought in Mariupol, the port city that fell to Russian troops in May 2022 after a siege of almost three months. It was the 55th exchange since the start of the full-scale invasion, he wrote on Telegram, and 3,520 people had now been brought back, soldiers and civilians alike.

- 'Special relations' -

The UAE foreign ministry thanked both governments for their cooperation and said the number of captives exchanged through its mediation had risen to 1,788. It was the seventh such operation since the beginning of the year, the ministry said.

The previous exchange was held on July 17, when 95 prisoners from each side went home.

Most of the conscripts captured this month were guarding the border when Ukraine attacked. Their fate has become a sensitive matter in Russia, where officials had promised that young men doing compulsory service would not be sent to fight.

bur-tw/jm
''','2024-08-24',[E('main','2024-08-24','weekday',[UAE]),E('prev1','2024-07-17','year-inferred')],[
 each(115,'freed 115 captured soldiers each',also=[('exchange 115 prisoners each',1),('exchange 115 prisoners each',2)]),
 med(UAE,'an exchange arranged by the United Arab Emirates',also=[('UAE-brokered deal',1),('UAE-brokered deal',2)]),
 rel(115,R,'115 servicemen taken prisoner in the Kursk region had been brought back',MOD),
 rel(115,U,'115 prisoners of war" of the Ukrainian army were handed over',MOD),
 trans('The Russians were in Belarus',MOD,who=R),
 rel(115,U,'115 defenders had returned',Z),
 sub(82,U,'82 of the released men had fought in Mariupol',LUB),
 ordn(55,'war','the 55th exchange since the start of the full-scale invasion',LUB,via=TG),
 cum(3520,U,'war','3,520 people had now been brought back',LUB,via=TG),
 cum(1788,None,'UAE-mediated','the number of captives exchanged through its mediation had risen to 1,788',UAEMFA),
 med(UAE,'exchanged through its mediation',UAEMFA,ex=None,ambiguous=True),med(UAE,'exchanged through its mediation',UAEMFA,ambiguous=True),
 ordn(7,'UAE-mediated','the seventh such operation since the beginning of the year',UAEMFA),
 each(95,'95 prisoners from each side went home',ex='prev1'),
],ignore=['thanked both governments for their cooperation','almost three months'],dist={'other':['the first since']})

doc('h102','''
Putin tells Trump of 175-for-175 prisoner exchange with Ukraine on Wednesday
By Agencies
March 19, 2025, Karachi edition

MOSCOW/WASHINGTON: Russia and Ukraine will exchange 175 prisoners each on Wednesday, the Kremlin said after a telephone conversation on Tuesday between presidents Vladimir Putin and Donald Trump that lasted close to two and a half hours.

Putin told his American counterpart that Moscow would besides hand over 23 gravely wounded Ukrainian servicemen who are being treated in Russian hospitals, the Kremlin's readout of the call said. It described that step as a "gesture of goodwill".

The Russian leader also agreed to stop striking Ukraine's energy facilities for 30 days but gave no ground on the full ceasefire that Washington has proposed and Kyiv accepted at talks in the Saudi city of Jeddah.

There was no word from Kyiv on the numbers. Ukrainian President Volodymyr Zelensky, speaking to reporters online, said that preparations for an exchange were under way but that he would not discuss it "until our people are home".

If it goes ahead, Wednesday's exchange will be the third this year. The sides last swapped captives on February 5, when 150 servicemen returned to each country under an arrangement mediated by the United Arab Emirates. Three weeks earlier each had let 25 prisoners go.

Ukraine has for months proposed an "all-for-all" exchange as a first step towards peace, an idea that Russia has not taken up. Zelensky said in February that Ukraine held several hundred soldiers captured in the Kursk region alone. Neither side publishes complete figures on the captives it holds, but Kyiv's officials have put the number of Ukrainian servicemen in Russian prisons at more than 8,000.

Turkiye and Saudi Arabia have also helped bring about the release of prisoners, most notably in September 2022, when 215 Ukrainians, among them the commanders of the Azovstal garrison, were let go in a single day.

In financial markets, the rouble firmed past 82 to the dollar, its strongest since June, on hopes of a thaw.

Published in The Morning Ledger, March 19th, 2025
''','2025-03-19',[E('main','2025-03-19','weekday',status='announced'),E('prev1','2025-02-05','year-inferred',[UAE]),E('prev2',None,'none',text='Three weeks earlier'),E('prev3','2022-09','stated',['Turkey','Saudi Arabia'])],[
 agr2(175,'will exchange 175 prisoners each on Wednesday','Kremlin',ex='main',also=['175-for-175 prisoner exchange']),
 agr2(175,'will exchange 175 prisoners each on Wednesday',R,ex='main',ambiguous=True),
 agr2(175,'175-for-175 prisoner exchange',P,ex='main',pos='headline',ambiguous=True),
 agr(23,'hand over 23 gravely wounded Ukrainian servicemen',P,ex='main',who=U,cat='wounded'),
 agr(23,'hand over 23 gravely wounded Ukrainian servicemen','Kremlin',ex='main',who=U,cat='wounded',ambiguous=True),
 ordn(3,'year','will be the third this year'),
 each(150,'150 servicemen returned to each country',ex='prev1'),
 med(UAE,'an arrangement mediated by the United Arab Emirates',ex='prev1'),
 each(25,'each had let 25 prisoners go',ex='prev2'),
 held(None,R,U,'Ukraine held several hundred soldiers captured in the Kursk region',Z),
 held('>8000',U,R,"the number of Ukrainian servicemen in Russian prisons at more than 8,000",'Ukraine'),
 med('Turkey','Turkiye and Saudi Arabia have also helped',ex='prev3'),med('Saudi Arabia','Turkiye and Saudi Arabia have also helped',ex='prev3'),
 rel(215,U,'215 Ukrainians, among them the commanders of the Azovstal garrison, were let go',ex='prev3'),
],ignore=['proposed an "all-for-all" exchange','preparations for an exchange were under way'])

doc('h103','''
Foreigners, Azovstal commanders freed as Moscow, Kyiv stage largest prisoner swap of war

By Reuters and Lagos newsroom
22nd September 2022

Ukraine and Russia have carried out the largest exchange of prisoners since the war started, involving almost 300 people, among them ten foreigners and the officers who led Ukraine's drawn-out defence of Mariupol earlier this year, Ukrainian and Saudi officials said.

The freed foreign nationals, five of them British, two American, one Croatian, one Moroccan and one Swedish, landed in Riyadh on Wednesday on board a Saudi plane. Saudi Arabia's foreign ministry said Crown Prince Mohammed bin Salman had mediated their release.

President Volodymyr Zelenskiy said that 215 people in all had been recovered from Russian captivity. For 200 of them, he said in his nightly video address, Kyiv gave up a single man: Viktor Medvedchuk, the leader of a banned pro-Moscow party who was awaiting trial for treason.

The five commanders, including Lieutenant Colonel Denys Prokopenko and his deputy Svyatoslav Palamar, were exchanged for 55 Russian prisoners, the president said. Under a deal with Turkey they are to remain there in safety until the war is over.

Zelenskiy thanked President Tayyip Erdogan for his help. Erdogan, who was in New York for the U.N. General Assembly, called the exchange an important step.

ANGER IN MOSCOW

The swap was kept under wraps until late at night, and it came hours after President Vladimir Putin ordered the mobilisation of 300,000 reservists. Russia's defence ministry confirmed only on Thursday that 55 of its soldiers and those of its allies had been brought home. Denis Pushilin, who heads the Russian-backed administration in Donetsk, gave the figure as 56, counting Medvedchuk.

Nationalist bloggers fumed that men whom state television had called Nazis were at liberty. Moscow had said the Azov fighters would be put on trial.

In the only exchange of comparable size, in late June, each side released 144 prisoners.

Andriy Yermak, the head of Zelenskiy's office, said 188 of those freed were defenders of Azovstal and Mariupol, 108 of them members of the Azov regiment.
''','2022-09-22',[E('main','2022-09-21','weekday',['Turkey','Saudi Arabia']),E('prev1','2022-06','year-inferred',text='late June')],[
 tot('<~300','involving almost 300 people','Ukraine; Saudi Arabia'),
 tot('<~300','involving almost 300 people',OFF,ambiguous=True),
 tot('<~300','involving almost 300 people','Ukraine',ambiguous=True),
 sub(10,U,'ten foreigners','Ukraine; Saudi Arabia',who_note='foreigners'),
 sub(10,U,'ten foreigners','Ukraine',who_note='foreigners',ambiguous=True),
 sub(10,U,'ten foreigners',OFF,who_note='foreigners',ambiguous=True),
 sub(5,U,'five of them British',who_note='British'),sub(2,U,'two American',who_note='American'),
 sub(1,U,'one Croatian',who_note='Croatian'),sub(1,U,'one Moroccan',who_note='Moroccan'),sub(1,U,'one Swedish',who_note='Swedish'),
 med('Saudi Arabia','Crown Prince Mohammed bin Salman had mediated their release','Ministry of Foreign Affairs of Saudi Arabia',ambiguous=True),
 med('Mohammed bin Salman','Crown Prince Mohammed bin Salman had mediated their release','Ministry of Foreign Affairs of Saudi Arabia',ambiguous=True),
 rel(215,U,'215 people in all had been recovered',Z),
 sub(200,U,'For 200 of them',Z),
 sub(1,R,'gave up a single man: Viktor Medvedchuk',Z,ambiguous=True),rel(1,R,'gave up a single man: Viktor Medvedchuk',Z,ambiguous=True),
 sub(5,U,'The five commanders',Z),
 rel(55,R,'were exchanged for 55 Russian prisoners',Z),
 med('Recep Tayyip Erdogan','thanked President Tayyip Erdogan for his help',Z,ambiguous=True),
 med('Turkey','thanked President Tayyip Erdogan for his help',Z,ambiguous=True),
 rel(55,R,'55 of its soldiers and those of its allies had been brought home',MOD),
 rel(56,R,'gave the figure as 56',PUSH),
 each(144,'each side released 144 prisoners',ex='prev1'),
 sub(188,U,'188 of those freed were defenders of Azovstal and Mariupol',YER),
 sub(108,U,'108 of them members of the Azov regiment',YER),
],ignore=['counting Medvedchuk','Under a deal with Turkey they are to remain there in safety'],dist={'other':['the mobilisation of 300,000 reservists']})

doc('h104','''
Hundreds come home as Russia and Ukraine begin their biggest prisoner swap

By HANNA ROMANCHUK and PETER DALEY, Associated Press
Updated 4:40 PM EDT, May 23, 2025

CHERNIHIV REGION, Ukraine (AP) — Russia and Ukraine began a major prisoner exchange Friday, trading hundreds of soldiers and civilians in the first stage of a swap that was agreed to last week in Istanbul and that is expected to be the largest of the more than three-year war.

Each side released 390 people, Ukraine's President Volodymyr Zelenskyy and Russia's Defense Ministry said. Further releases are planned for Saturday and Sunday.

Among the 390 Ukrainians were 270 military personnel and 120 civilians, and three of the freed were women, Ukraine's coordinating body for prisoners of war said. The ministry in Moscow gave the same breakdown for the Russians, adding that some of the civilians were residents of the Kursk region who had been captured by Ukrainian troops.

U.S. President Donald Trump announced on Truth Social that the exchange was done well before either government had confirmed it. "This could lead to something," he wrote.

At a hospital yard in the Chernihiv region, buses drew up in the afternoon to the cries of waiting families. Women held out photos of men missing since 2022 to anyone in uniform.

"I've been to nine of these and I'll go to a hundred," said Oksana Vitruk, a schoolteacher whose brother vanished near Bakhmut.

In their May 16 talks, the first face-to-face negotiations since the spring of 2022, the two delegations agreed that 1,000 prisoners from each side would be set free. It was the only tangible result of the two-hour meeting, which was hosted by Turkey.

The scale is unlike anything before. On May 6, 205 soldiers from each country were sent home with the help of the United Arab Emirates, and before Friday Ukraine counted 64 exchanges in which 4,757 of its citizens had been returned.

After the swap, the Russians were taken to Belarus to be checked by doctors, the Defense Ministry said.

Russian forces shelled the Kherson region during the day, killing one person and wounding three, the regional governor said.
___
Daley reported from London.
''','2025-05-23',[E('main','2025-05-23','weekday'),E('plan1',None,'none',['Turkey'],status='agreed'),E('prev1','2025-05-06','year-inferred',[UAE])],[
 rel(390,R,'Each side released 390 people',MOD),rel(390,U,'Each side released 390 people',Z),
 rel(390,U,'Each side released 390 people',MOD,ambiguous=True),rel(390,R,'Each side released 390 people',Z,ambiguous=True),
 each(390,'Each side released 390 people',Z+'; '+MOD,ambiguous=True),each(390,'Each side released 390 people',RU2,ambiguous=True),
 rel(390,U,'the 390 Ukrainians',CH,ambiguous=True),
 sub(270,U,'270 military personnel',CH),sub(120,U,'120 civilians',CH),sub(3,U,'three of the freed were women',CH),
 sub(270,R,'gave the same breakdown for the Russians',MOD,by_reference=True),
 sub(120,R,'gave the same breakdown for the Russians',MOD,by_reference=True),
 agr2(1000,'1,000 prisoners from each side would be set free',ex='plan1'),
 agr2(1000,'1,000 prisoners from each side would be set free',RU2,ex='plan1',ambiguous=True),
 each(205,'205 soldiers from each country were sent home',ex='prev1'),
 med(UAE,'with the help of the United Arab Emirates',ex='prev1'),
 cnt(64,'war','Ukraine counted 64 exchanges',U),
 cum(4757,U,'war','4,757 of its citizens had been returned',U),
 trans('the Russians were taken to Belarus',MOD,who=R),
],ignore=['Hundreds come home','trading hundreds of soldiers and civilians','some of the civilians were residents of the Kursk region','Further releases are planned','hosted by Turkey'],
 dist={'other':['nine of these','a hundred','two-hour'],'casualties':['killing one person and wounding three']},fictional=['been to nine'])

doc('h105','''
Russia, Ukraine complete 1,000-for-1,000 prisoner swap

Source: Xinhua   Editor: huaxia   2025-05-25 20:14:30

MOSCOW/KIEV, May 25 (Xinhua) -- Russia and Ukraine on Sunday exchanged 303 prisoners of war each, completing the three-day swap that the two countries agreed on in Istanbul, officials from both sides said.

The Russian Defense Ministry said in a statement that 303 Russian servicemen had been returned from the territory controlled by Kiev, in exchange for the same number of Ukrainian prisoners.

From May 23 to 25, "1,000 people for 1,000" were exchanged in line with the agreements reached on May 16, the ministry said, adding that the initiative for the large-scale exchange belonged to Moscow.

The Russian soldiers are currently in Belarus, where they are receiving psychological and medical assistance, according to the statement.

Ukrainian President Volodymyr Zelensky confirmed on social media that 303 Ukrainian defenders were home, among them members of the Armed Forces, the National Guard, the State Border Guard Service and the State Special Transport Service.

Ukraine's Coordination Headquarters for the Treatment of Prisoners of War said that 70 of the soldiers freed on Sunday had taken part in the defense of Mariupol. It put the number of people who returned over the three days at 1,000, comprising 880 military personnel and 120 civilians.

On Friday, the two sides released 270 servicemen and 120 civilians each. On Saturday, another 307 soldiers from either side were handed over.

Kirill Dmitriev, the Russian president's special envoy for economic cooperation, and Ukrainian Defense Minister Rustem Umerov had both spoken in favor of continuing such exchanges. Umerov said on Sunday that talks on the next one could begin "in the near future."

The two countries have conducted 65 prisoner exchanges since February 2022, with the last three stages counted as one, according to the headquarters.

Before this weekend, the biggest exchange of the conflict took place on April 19 through the mediation of the United Arab Emirates, when Russia and Ukraine handed over 246 prisoners each.  ■
''','2025-05-25',[E('main','2025-05-25','weekday'),E('series1',None,'none',text='From May 23 to 25'),E('day1','2025-05-23','weekday'),E('day2','2025-05-24','weekday'),E('prev1','2025-04-19','year-inferred',[UAE])],[
 each(303,'exchanged 303 prisoners of war each',RU2),
 rel(303,R,'303 Russian servicemen had been returned',MOD),
 rel(303,U,'the same number of Ukrainian prisoners',MOD,by_reference=True),
 each(1000,'"1,000 people for 1,000" were exchanged',MOD,ex='series1',also=['1,000-for-1,000 prisoner swap']),
 trans('The Russian soldiers are currently in Belarus',MOD,who=R),
 rel(303,U,'303 Ukrainian defenders were home',Z),
 sub(70,U,'70 of the soldiers freed on Sunday had taken part in the defense of Mariupol',CH),
 rel(1000,U,'the number of people who returned over the three days at 1,000',CH,ex='series1'),
 sub(880,U,'880 military personnel',CH,ex='series1'),
 sub(120,U,'120 civilians',CH,ex='series1',nth=1),
 each(270,'released 270 servicemen and 120 civilians each',ex='day1',cat='soldiers'),
 each(120,'120 civilians each',ex='day1',cat='civilians'),
 each(307,'another 307 soldiers from either side were handed over',ex='day2'),
 cnt(65,'war','have conducted 65 prisoner exchanges',CH),
 each(246,'handed over 246 prisoners each',ex='prev1'),
 med(UAE,'through the mediation of the United Arab Emirates',ex='prev1'),
],ignore=['three-day swap','the last three stages counted as one','talks on the next one'])

doc('h106','''
Moscow returns 1,000 bodies to Ukraine, receives 19 in exchange

17.07.2025, 15:36 dpa

Kiev/Moscow (dpa) - Russia has again handed over the bodies of 1,000 dead soldiers to Ukraine, the agency responsible for prisoners of war in Kiev reported on Thursday. Identification by forensic experts and the police would begin shortly, it said.

According to the Russian side the remains were those of Ukrainian fighters. It remained open at first how many had fallen in Russia's Kursk region.

Russian President Vladimir Putin's adviser and chief negotiator Vladimir Medinsky confirmed the figure on Telegram. He said that Moscow got back 19 of its dead. He published pictures of refrigerated trucks and of men in white overalls.

The handover goes back to the talks held in Istanbul at the beginning of June. At that time, the delegations had agreed that up to 6,000 bodies should be repatriated from each side. In several transports last month Russia gave up 6,060 bodies, Medinsky said at the time, while Ukraine surrendered 78. Kiev gave the total as 6,057.

Interior Minister Ihor Klymenko later complained that the remains were in disarray and that parts of the same person had been found in different bags. He also claimed that dozens of Russian soldiers were among them. Moscow rejected this.

The return of the dead is accompanied by exchanges of prisoners, above all of wounded, seriously ill and very young soldiers under 25. No figures are given by either side. Ukrainian media reckon with about 1,100 soldiers who have come home in that way since June 9.

The International Committee of the Red Cross, which had its people on the spot on Thursday, stresses that it plays no part in the negotiations. The Ukrainian authorities thanked the organization anyway.

More than three years after the start of Russia's war of aggression, the Ukrainian authorities list over 70,000 people as missing in special circumstances.
''','2025-07-17',[E('bodies1','2025-07-17','weekday',main=True),E('plan1','2025-06','relative',status='agreed'),E('bodies2','2025-06','relative'),E('series1',None,'none')],[
 bod(1000,U,'the bodies of 1,000 dead soldiers',CH,ex='bodies1',also=['Moscow returns 1,000 bodies to Ukraine']),
 bod(1000,U,'confirmed the figure',MED,ex='bodies1',via=TG,by_reference=True,ambiguous=True),
 bod(19,R,'Moscow got back 19 of its dead',MED,ex='bodies1',also=['receives 19 in exchange']),
 agr('<=6000','up to 6,000 bodies should be repatriated from each side',ex='plan1',who=R,cat='bodies'),
 agr('<=6000','up to 6,000 bodies should be repatriated from each side',ex='plan1',who=U,cat='bodies'),
 bod(6060,U,'Russia gave up 6,060 bodies',MED,ex='bodies2'),
 bod(78,R,'Ukraine surrendered 78',MED,ex='bodies2'),
 bod(6057,U,'Kiev gave the total as 6,057',U,ex='bodies2'),
 acc('dozens of Russian soldiers were among them',KLY,None,who=R),
 den('Moscow rejected this','Russia'),
 C('released','No figures are given by either side','withheld',exchange='series1'),
 cum('~1100',U,'since June 9','about 1,100 soldiers who have come home in that way','Ukrainian media'),
 cum('~1100',U,'since June 9','about 1,100 soldiers who have come home in that way','unnamed media',ambiguous=True),
 cum('~1100',U,'since June 9','about 1,100 soldiers who have come home in that way',ambiguous=True),
 rel('~1100',U,'about 1,100 soldiers who have come home in that way','Ukrainian media',ex='series1',ambiguous=True),
],ignore=['According to the Russian side the remains were those of Ukrainian fighters','complained that the remains were in disarray','thanked the organization anyway'],dist={'missing':['over 70,000 people'],'age':['under 25']})

doc('h107','''
11 Ukrainian children arrive home from Russia after Qatar steps in

Doha Standard, with agency input
20 February 2024 - 09:18

Eleven children who had been kept in Russia or in territory it occupies were reunited with their families in Ukraine on Monday, in the latest transfer negotiated by Qatar.

The minors, aged between two and 16, crossed into Ukraine from Belarus at the Mokrany-Domanove checkpoint, the only one still open between the two countries. Two of them have serious health problems, officials said.

Qatar's Minister of State for International Cooperation, Lolwah Al Khater, said that her country had acted as an intermediary at the request of both sides and hoped to see more such reunions. According to the Qatari foreign ministry, the families stayed at the embassy in Moscow before their journey and were looked after there.

Dmytro Lubinets, who is the Ukrainian parliament's human rights commissioner, met the buses at the border. He thanked Doha and the Vatican. "It was a difficult road," he said.

His Russian colleague Tatyana Moskalkova, quoted by the RIA Novosti agency, confirmed that 11 children had been given back to their relatives with the assistance of Qatar. The children's rights commissioner in Moscow, Maria Lvova-Belova, who like President Vladimir Putin is wanted by the International Criminal Court, has repeatedly denied that any child was taken against the will of its family.

Kyiv says that 19,546 children have been deported since the invasion and that it has secured the return of only 388. In December six came back by way of Doha, following four in October.

Monday's reunion came less than two weeks after Russia and Ukraine swapped 100 prisoners of war each. That exchange was mediated by the United Arab Emirates. Lubinets described it at the time as the 51st of the war.

MORE IN THIS SECTION
Amir receives phone call from French president
Museum to extend opening hours in Ramadan
''','2024-02-20',[E('children1','2024-02-19','weekday',['Qatar'],main=True),E('children2','2023-12','relative',['Qatar']),E('children3','2023-10','relative',['Qatar']),E('prev1','2024-02','relative',[UAE],text='less than two weeks after')],[
 rel(11,U,'Eleven children who had been kept in Russia',ex='children1',cat='children',also=['11 Ukrainian children arrive home']),
 med('Qatar','the latest transfer negotiated by Qatar',ex='children1',also=['after Qatar steps in']),
 sub(2,U,'Two of them have serious health problems',OFF,ex='children1'),
 sub(2,U,'Two of them have serious health problems',ex='children1',ambiguous=True),
 med('Qatar','her country had acted as an intermediary','Lolwah Al Khater',ex='children1'),
 trans('the families stayed at the embassy in Moscow','Ministry of Foreign Affairs of Qatar',ex='children1'),
 med('Qatar','thanked Doha and the Vatican',LUB,ex='children1'),med('Holy See','thanked Doha and the Vatican',LUB,ex='children1'),
 rel(11,U,'11 children had been given back to their relatives',MOS,ex='children1',via='RIA Novosti',cat='children'),
 med('Qatar','with the assistance of Qatar',MOS,ex='children1',via='RIA Novosti'),
 den('denied that any child was taken against the will of its family','Maria Lvova-Belova',who=U),
 acc('19,546 children have been deported',U,19546,who=U),
 cum(388,U,'war','secured the return of only 388',U,cat='children'),
 rel(6,U,'In December six came back by way of Doha',ex='children2',cat='children',ambiguous=True),
 rel(6,U,'In December six came back by way of Doha',U,ex='children2',cat='children',ambiguous=True),
 med('Qatar','six came back by way of Doha',ex='children2',ambiguous=True),
 med('Qatar','six came back by way of Doha',U,ex='children2',ambiguous=True),
 rel(4,U,'four in October',ex='children3',cat='children',ambiguous=True),
 rel(4,U,'four in October',U,ex='children3',cat='children',ambiguous=True),
 each(100,'swapped 100 prisoners of war each',ex='prev1'),
 med(UAE,'That exchange was mediated by the United Arab Emirates',ex='prev1'),
 ordn(51,'war','the 51st of the war',LUB,ex='prev1'),
],dist={'age':['aged between two and 16']},ignore=['less than two weeks'])

doc('h108','''
Kursk villagers taken to Ukraine return to Russia through Belarus

ISTANBUL — Anadolu
22.11.2024 - Update : 23.11.2024

Russian official says 46 residents of border region are back, thanks Minsk and Red Cross for help

A group of 46 residents of Russia's Kursk region who found themselves in Ukraine after Kyiv's cross-border offensive have been brought home, Russian officials said on Friday.

Tatyana Moskalkova, Russia's human rights commissioner, said on Telegram that the civilians had been handed over on the territory of Belarus after talks with the Ukrainian side in which the International Committee of the Red Cross assisted. She noted that 12 children were in the group.

Alexei Smirnov, then the acting governor of the Kursk region, said most of them came from the Sudzha district, which Ukrainian troops have occupied since August, and that they would be put up in a sanatorium for the time being. "They will get everything," he wrote.

Both voiced gratitude to Belarusian President Alexander Lukashenko for his mediation.

There was no immediate comment from Kyiv on the number. Ukrainian ombudsman Dmytro Lubinets has said on several occasions that people who stayed behind in the Sudzha area are free to leave and that his office does not regard them as captives. Moscow speaks of more than 1,000 inhabitants of the region who are unaccounted for.

The transfer was not part of a prisoner swap. The warring sides last traded captives on Oct. 18, each releasing 95 soldiers in a deal facilitated by the United Arab Emirates. At the time, Kyiv put the overall number of Ukrainians freed since the full-scale war began at 3,767, 168 of them civilians, over 58 exchanges.

Türkiye, which hosted peace talks between the two in 2022, has said it stands ready to help with further exchanges.

The ombudspersons had last met in Belarus in late October, when they passed on letters and parcels for prisoners.

Anadolu Agency website contains only a portion of the news stories offered to subscribers in the AA News Broadcasting System (HAS), and in summarized form.
''','2024-11-22',[E('main','2024-11-22','weekday',['Belarus',ICRC]),E('prev1','2024-10-18','year-inferred',[UAE])],[
 rel(46,R,'46 residents of Russia\'s Kursk region','Russia',cat='civilians',also=['46 residents of border region are back']),
 rel(46,R,'46 residents of Russia\'s Kursk region',OFF,cat='civilians',ambiguous=True),
 med(ICRC,'in which the International Committee of the Red Cross assisted',MOS,via=TG,also=['thanks Minsk and Red Cross for help']),
 sub(12,R,'12 children were in the group',MOS,cat='children'),
 med('Belarus','thanks Minsk and Red Cross for help',MOS,pos='headline',ambiguous=True),
 med('Belarus','thanks Minsk and Red Cross for help','Russia',pos='headline',ambiguous=True),
 med('Belarus','thanks Minsk and Red Cross for help',OFF,pos='headline',ambiguous=True),
 med(ICRC,'thanks Minsk and Red Cross for help','Russia',pos='headline',ambiguous=True),
 med(ICRC,'thanks Minsk and Red Cross for help',OFF,pos='headline',ambiguous=True),
 med('Alexander Lukashenko','gratitude to Belarusian President Alexander Lukashenko for his mediation',MOS,ambiguous=True),
 med('Alexander Lukashenko','gratitude to Belarusian President Alexander Lukashenko for his mediation','Alexei Smirnov',ambiguous=True),
 med('Belarus','gratitude to Belarusian President Alexander Lukashenko for his mediation',MOS,ambiguous=True),
 med('Belarus','gratitude to Belarusian President Alexander Lukashenko for his mediation','Alexei Smirnov',ambiguous=True),
 trans('they would be put up in a sanatorium','Alexei Smirnov',who=R),
 acc('more than 1,000 inhabitants of the region who are unaccounted for','Russia','>1000',who=R,ambiguous=True),
 held('>1000',R,U,'more than 1,000 inhabitants of the region who are unaccounted for','Russia',ambiguous=True),
 den('his office does not regard them as captives',LUB,who=R,ambiguous=True),
 each(95,'each releasing 95 soldiers',ex='prev1'),
 med(UAE,'a deal facilitated by the United Arab Emirates',ex='prev1'),
 cum(3767,U,'war','the overall number of Ukrainians freed since the full-scale war began at 3,767',U),
 cum(168,U,'war','168 of them civilians',U,cat='civilians',subset=True),
 cnt(58,'war','over 58 exchanges',U),
 meet('The ombudspersons had last met in Belarus in late October',ex=None),
],ignore=['Türkiye, which hosted peace talks','ready to help with further exchanges','most of them came from the Sudzha district'])

doc('h109','''
Ukraine, Russia swap more wounded troops; numbers again kept secret

June 11, 2025 (Wed.)  |  World  |  Osaka Evening News

KYIV (Reuters/Kyodo) -- Ukraine and Russia exchanged a group of severely wounded and seriously ill soldiers on Tuesday, the second handover in as many days under a deal reached at talks in Turkey last week.

Officials in both countries said the exchange had taken place but would not say how many men were involved.

"Every man here needs treatment," Ukrainian President Volodymyr Zelenskiy wrote on the Telegram app, adding that the swaps would go on.

Footage from northern Ukraine showed gaunt men with amputated limbs being lifted from ambulances, some of them smiling, some in tears. Ukraine's coordination headquarters for prisoners of war said the youngest was 22 and the oldest 59, and that almost all had been registered as missing until now. It was not disclosing figures until the whole process was over, a spokesperson for the headquarters said.

In Moscow, the Defense Ministry said the returning soldiers were in Belarus and would be flown to hospitals in Russia. Vladimir Medinsky, the Kremlin aide who led the Russian team at the talks, has said that at least 1,000 prisoners from each side, and perhaps as many as 1,200, would be released in a series of exchanges. Two categories would be swapped "all for all": the sick and wounded and those aged between 18 and 25.

Monday's exchange, the first of the series, involved soldiers under 25. Russian war correspondents reported that about 60 men had come back on each side, which neither government confirmed.

Turkish President Tayyip Erdogan told reporters that his country would do its part as mediator until the last captive was home.

A parallel plan to hand over the remains of 6,000 fallen Ukrainian soldiers was held up at the weekend, with each side blaming the other. Russia said 1,212 bodies were waiting in refrigerated trucks near the border and that Kyiv had failed to collect them. A Ukrainian official denied the charge, saying that no date had been agreed.

The two sides completed a three-day exchange of 1,000 captives apiece last month.
''','2025-06-11',[E('main','2025-06-10','weekday',['Turkey']),E('plan1',None,'none',status='agreed'),E('prev1','2025-06-09','weekday'),E('bodies1',None,'none',status='agreed'),E('series1','2025-05','relative')],[
 C('released','would not say how many men were involved','withheld',by=RU2),
 C('released','would not say how many men were involved','withheld',ambiguous=True),
 C('released','It was not disclosing figures until the whole process was over','withheld',by=CH),
 rel(None,U,'almost all had been registered as missing',CH,subset=True,ambiguous=True),
 trans('the returning soldiers were in Belarus',MOD,who=R),
 agr2('>=1000','at least 1,000 prisoners from each side',MED,ex='plan1'),
 agr2('<=1200','perhaps as many as 1,200',MED,ex='plan1'),
 each('~60','about 60 men had come back on each side','Russian war correspondents',ex='prev1'),
 each('~60','about 60 men had come back on each side','Russian media',ex='prev1',ambiguous=True),
 each('~60','about 60 men had come back on each side',SRC,ex='prev1',ambiguous=True),
 den('which neither government confirmed',RU2,ex='prev1',ambiguous=True),
 med('Turkey','his country would do its part as mediator',ERD,ex=None,ambiguous=True),
 med('Turkey','his country would do its part as mediator',ERD,ambiguous=True),
 agr(6000,'the remains of 6,000 fallen Ukrainian soldiers',ex='bodies1',who=U,cat='bodies'),
 acc('Kyiv had failed to collect them','Russia',None,ex='bodies1'),
 acc('1,212 bodies were waiting in refrigerated trucks','Russia',1212,ex='bodies1',who=U,ambiguous=True),
 bod(1212,U,'1,212 bodies were waiting in refrigerated trucks','Russia',ex='bodies1',ambiguous=True),
 den('A Ukrainian official denied the charge',OFF,ex='bodies1'),
 each(1000,'a three-day exchange of 1,000 captives apiece',ex='series1'),
],ignore=['a group of severely wounded','the second handover in as many days','numbers again kept secret','swap more wounded troops','Two categories would be swapped "all for all"','the first of the series','three-day'],dist={'age':['the youngest was 22 and the oldest 59',('under 25',1),'between 18 and 25']})

doc('h110','''
Ukraine gets back 45 Azov fighters in exchange for three Russian pilots

Kyiv, 6 May (EFE).- Ukraine has recovered 45 members of the Azov regiment who had been taken prisoner in the city of Mariupol, the head of the presidential office, Andriy Yermak, reported this Saturday.

The group is made up of 42 men and three women, Yermak detailed on his Telegram channel. Ten of the freed are officers and the remaining 35 are privates and sergeants.

In return, Russia received three pilots of its Aerospace Forces, the Ministry of Defence in Moscow announced hours earlier, in a note that made no mention of the Ukrainians who were released. The airmen, it said, "were in mortal danger" in captivity and will be treated in military hospitals in the Moscow region.

It is one of the most unequal exchanges in terms of numbers since the beginning of the war. Yevgeny Prigozhin, the owner of the Wagner group, had said days before that his men were keeping captured Ukrainians for this purpose.

The Coordination Headquarters for the Treatment of Prisoners of War pointed out that some 2,000 members of the Mariupol garrison are still in Russian hands, among them over 700 from Azov, despite the promises made when they laid down their arms at the Azovstal steelworks in May last year. Since then, 472 of the defenders of the plant had been released before this Saturday, according to the Association of Azovstal Defenders' Families.

Wives and mothers of the Azov men gathered in the centre of Lviv on hearing the news. "I read the list with one eye closed," said Solomiya, whose fiancé did not appear in it.

The last exchange, on 26 April, allowed 44 Ukrainians to return, two of them civilians. Russia then spoke of 40 soldiers released by each side, plus four seriously wounded Ukrainians whom it gave up outside the exchange.

Ukraine has brought home 2,279 prisoners since the invasion began, according to data of the Kyiv government, which thanked Turkey for its mediation in favour of the Azov commanders. Five of them have been living in that country since September. EFE

lcm/vh/fpb
(photo)(video)
''','2023-05-06',[E('main','2023-05-06','weekday'),E('prev1','2023-04-26','year-inferred'),E('sep1','2023-04-26','year-inferred'),E('prev2','2022-09','relative')],[
 rel(45,U,'45 members of the Azov regiment',YER,also=['gets back 45 Azov fighters']),
 sub(42,U,'42 men',YER,via=TG),sub(3,U,'three women',YER,via=TG),
 sub(10,U,'Ten of the freed are officers',YER,via=TG),sub(35,U,'the remaining 35 are privates and sergeants',YER,via=TG),
 rel(3,R,'Russia received three pilots',MOD,also=['in exchange for three Russian pilots']),
 held('~2000',U,R,'some 2,000 members of the Mariupol garrison are still in Russian hands',CH),
 held('>700',U,R,'over 700 from Azov',CH,subset=True),
 cum(472,U,'since Azovstal','472 of the defenders of the plant had been released',"Association of Azovstal Defenders' Families"),
 rel(44,U,'allowed 44 Ukrainians to return',ex='prev1'),sub(2,U,'two of them civilians',ex='prev1'),
 each(40,'40 soldiers released by each side',R,ex='prev1'),
 rel(4,U,'four seriously wounded Ukrainians',R,ex='sep1'),
 cum(2279,U,'war','brought home 2,279 prisoners',U),cum(2279,U,'war','brought home 2,279 prisoners','Government of Ukraine',ambiguous=True),
 med('Turkey','thanked Turkey for its mediation',U,ex='prev2',ambiguous=True),
 med('Turkey','thanked Turkey for its mediation',U,ex=None,ambiguous=True),
],ignore=['made no mention of the Ukrainians','his men were keeping captured Ukrainians','Five of them have been living in that country','one of the most unequal exchanges','The airmen'],dist={'other':['with one eye closed']},fictional=['I read the list'])

doc('h111','''
Home for New Year: Over 200 soldiers freed in Ukraine-Russia prisoner exchange

Agence France-Presse
January 01, 2023 | 12:00am

KYIV, Ukraine — Ukrainian and Russian officials announced a new exchange of prisoners of war on the last day of 2022, with more than 200 soldiers going home to their families.

Ukraine's presidential chief of staff Andriy Yermak said 140 Ukrainians had been freed by Moscow, while Russia's defense ministry said that 82 of its soldiers had returned from Ukrainian captivity as a result of negotiations.

"132 men and eight women" came back, Yermak said on social media, adding that some were wounded and some had fought at the Azovstal plant in Mariupol or defended Snake Island, the Black Sea rock that became a symbol of resistance in the first hours of the war.

Thirty-six of the 140 were involved in the battle for Mariupol and 11 in the defense of Snake Island, according to the Ukrainian coordination headquarters in charge of prisoners of war.

Two officers and more than a dozen sailors figured among those released, the navy said in a separate message.

The Russians were to be flown to Moscow, where they would undergo medical examinations, their defense ministry said. It gave no number for the Ukrainians it had let go.

The two sides have held frequent exchanges in recent months, in spite of the stalled peace talks. A total of 64 Ukrainian soldiers and a US citizen were handed over on December 14. On December 6 the belligerents traded 60 captives each, and five days before that 50 each.

With Saturday's swap, President Volodymyr Zelensky said in his New Year's address, Ukraine had recovered 1,596 of its people. He promised to bring back the rest. The United Nations has documented the torture and ill-treatment of prisoners of war on both sides.

Russian rights ombudswoman Tatyana Moskalkova and her counterpart Dmytro Lubinets are to meet in Turkey in mid-January to talk about further releases, the Turkish ombudsman's office said this week.

Hours after the exchange, Russian missiles hit Kyiv, killing at least one person and wounding 20, the city's mayor said.

SHARE THIS STORY  |  9 comments
''','2023-01-01',[E('main','2022-12-31','stated',text='the last day of 2022'),E('prev1','2022-12-14','year-inferred'),E('prev2','2022-12-06','year-inferred'),E('prev3','2022-12-01','relative',text='five days before that')],[
 tot('>200','more than 200 soldiers going home',RU2,also=['Over 200 soldiers freed']),
 tot('>200','more than 200 soldiers going home',None,ambiguous=True),
 rel(140,U,'140 Ukrainians had been freed by Moscow',YER),
 rel(82,R,'82 of its soldiers had returned',MOD),
 sub(132,U,'132 men',YER),sub(8,U,'eight women',YER),
 sub(36,U,'Thirty-six of the 140 were involved in the battle for Mariupol',CH),
 sub(11,U,'11 in the defense of Snake Island',CH),
 sub(2,U,'Two officers','Navy of Ukraine'),
 sub('>12',U,'more than a dozen sailors','Navy of Ukraine'),
 trans('The Russians were to be flown to Moscow',MOD,who=R),
 C('released','It gave no number for the Ukrainians it had let go','withheld',who=U),
 C('released','It gave no number for the Ukrainians it had let go','withheld',who=U,by=MOD,ambiguous=True),
 rel(64,U,'64 Ukrainian soldiers',ex='prev1'),
 rel(1,U,'a US citizen',ex='prev1',who_note='American'),
 tot(65,'A total of 64 Ukrainian soldiers and a US citizen',ex='prev1',ambiguous=True,derived=True),
 each(60,'traded 60 captives each',ex='prev2'),
 each(50,'50 each',ex='prev3'),
 cum(1596,U,'war','Ukraine had recovered 1,596 of its people',Z),
 meet('are to meet in Turkey in mid-January',"Turkish ombudsman's office",ex=None),
],ignore=['some were wounded','some had fought at the Azovstal plant'],dist={'casualties':['killing at least one person and wounding 20'],'other':['9 comments']},fictional=['We got back'])

doc('h112','''
Two Ukrainian priests among ten civilians freed with Vatican's help

By Catholic Diaspora News staff
Manila/Rome, Jun 29, 2024 / 10:20 am

Ten Ukrainian civilians, two Greek Catholic priests among them, are back in Ukraine after up to seven years in prisons in Russia, Belarus and the occupied territories, President Volodymyr Zelensky said on Friday.

Fathers Ivan Levytsky and Bohdan Geleta, Redemptorists who ministered in Berdyansk, were arrested by Russian troops in November 2022 and had not been heard of for long stretches since. Also freed was Nariman Dzhelyal, a deputy head of the Crimean Tatars' assembly, the Mejlis.

In a message on Telegram, Zelensky thanked Vatican diplomacy for its efforts to bring these people home. Five of the ten had been held in Belarus, according to Ukraine's coordination headquarters, some of them since 2017.

Cardinal Matteo Zuppi, the pope's envoy, travelled to Kyiv and Moscow last year and has since passed lists of names between the parties, mostly of children and prisoners. A Vatican source told this agency that about forty cases were still "on the table", without specifying whether they concerned soldiers or civilians.

Russia did not comment on the civilians' release.

The homecoming came three days after Ukraine and Russia swapped 90 prisoners of war each. The United Arab Emirates mediated on that occasion, both governments said. For Kyiv, the civilians' return formed the second part of that same exchange, the 53rd since the invasion. By the count of the coordination headquarters, the two stages together have brought home 100 people, and the total since March 2022 now stands at 3,310.

The Emirati foreign ministry, for its part, said earlier this week that 1,368 captives had been exchanged owing to its good offices.

On 22 June, Metropolitan Jonathan of Tulchyn, a bishop of the Moscow-linked Ukrainian Orthodox Church who had been sentenced to five years, was handed over to Russia; Patriarch Kirill thanked Pope Francis for it.

The Ukrainian ombudsman reckons that at least 14,000 civilians are detained by Russia.

Support our mission: your gift keeps our reporting free.
''','2024-06-29',[E('main','2024-06-28','weekday',['Holy See']),E('prev1','2024-06-25','relative',[UAE],text='three days after'),E('series1',None,'none'),E('sep1','2024-06-22','year-inferred',['Holy See'])],[
 rel(10,U,'Ten Ukrainian civilians',Z,also=['ten civilians freed'],cat='civilians'),
 sub(2,U,'two Greek Catholic priests among them',Z,also=['Two Ukrainian priests']),
 med('Holy See','thanked Vatican diplomacy for its efforts',Z,also=["freed with Vatican's help"]),
 sub(5,U,'Five of the ten had been held in Belarus',CH),
 held('~40',None,None,'about forty cases were still "on the table"',SRC,ambiguous=True),
 agr('~40','about forty cases were still "on the table"',SRC,ambiguous=True),
 each(90,'swapped 90 prisoners of war each',ex='prev1'),
 med(UAE,'The United Arab Emirates mediated on that occasion',RU2,ex='prev1'),
 ordn(53,'war','the 53rd since the invasion',U),ordn(53,'war','the 53rd since the invasion',ambiguous=True),
 ordn(53,'war','the 53rd since the invasion',U,ex='prev1',ambiguous=True),
 ordn(53,'war','the 53rd since the invasion',U,ex='series1',ambiguous=True),
 rel(100,U,'the two stages together have brought home 100 people',CH,ex='series1'),
 cum(3310,U,'war','the total since March 2022 now stands at 3,310',CH),
 cum(1368,None,'UAE-mediated','1,368 captives had been exchanged',UAEMFA),
 med(UAE,'owing to its good offices',UAEMFA,ex=None,ambiguous=True),med(UAE,'owing to its good offices',UAEMFA,ex='prev1',ambiguous=True),
 rel(1,R,'was handed over to Russia',ex='sep1',ambiguous=True),
 med('Pope Francis','thanked Pope Francis for it','Patriarch Kirill',ex='sep1',ambiguous=True),
 med('Holy See','thanked Pope Francis for it','Patriarch Kirill',ex='sep1',ambiguous=True),
 held('>=14000',U,R,'at least 14,000 civilians are detained by Russia',LUB,cat='civilians'),
],ignore=['Russia did not comment','formed the second part of that same exchange','passed lists of names'],dist={'term':['up to seven years','five years']})

doc('h113','''
Moscow and Kyiv Complete New Prisoner Swap, 20 Civilians Among Those Freed | eurodesk-daily.net

Moscow and Kyiv Complete New Prisoner Swap, 20 Civilians Among Those Freed

October 3, 2025 · 2 min read · World

Russia and Ukraine carried out another round of prisoner releases on Thursday, with both governments confirming that 185 servicemen had gone home from each side.

In its announcement, Russia's Defense Ministry indicated that 20 civilians had been repatriated alongside the 185 troops. It stated that the group had first been moved to Belarus, where medics and psychologists attended to them, prior to the onward trip to Russia.

Ukrainian President Volodymyr Zelensky likewise put the number of Ukrainian military personnel at 185 and that of civilians at 20. Writing on X, he noted that the majority had spent more than three years behind bars and that some had taken part in the defense of Mariupol and of the Chornobyl nuclear plant, seized on the invasion's first day.

Zelensky further specified that, with this group, upwards of 7,000 Ukrainians had been brought home since early 2022.

Kyiv's Coordination Headquarters classified the operation as the 69th of its kind. Citing its data, the Ukrinform news agency wrote that 168 of the freed soldiers had been in captivity since 2022 and that three quarters of those on the list were under 40. The oldest man released is 60.

The preceding swap, on August 24, saw 146 captives from each country returned, with the United Arab Emirates and the United States lending their assistance. No intermediary was credited in Thursday's official statements from Moscow, whereas Kyiv expressed thanks to "all partners" and made particular mention of Washington and Abu Dhabi.

In July, during the third round of negotiations in Istanbul, the delegations had reached an understanding to exchange a further 1,200 prisoners apiece. According to Ukraine's Defense Council secretary Rustem Umerov, that arrangement has yet to be put into practice in full.

Related posts
Copenhagen Summit: Leaders Divided Over Frozen Assets
Russian Tanker Boarded Off French Coast, Two Crew Detained
Poland Reopens Two Border Crossings With Belarus

© 2025 Eurodesk Daily. All rights reserved. We use cookies.
''','2025-10-03',[E('main','2025-10-02','weekday',['United States',UAE]),E('prev1','2025-08-24','year-inferred',[UAE,'United States']),E('plan1',None,'none',status='agreed')],[
 each(185,'185 servicemen had gone home from each side',RU2),
 rel(20,R,'20 civilians had been repatriated',MOD,cat='civilians'),
 rel(185,R,'alongside the 185 troops',MOD),
 trans('the group had first been moved to Belarus',MOD,who=R),
 rel(185,U,'the number of Ukrainian military personnel at 185',Z),
 rel(20,U,'that of civilians at 20',Z,cat='civilians'),
 each(20,'20 Civilians Among Those Freed',pos='headline',ambiguous=True,nth=1,also=[('20 Civilians Among Those Freed',2)]),
 cum('>7000',U,'war','upwards of 7,000 Ukrainians had been brought home',Z),
 ordn(69,'war','the 69th of its kind',CH),
 sub(168,U,'168 of the freed soldiers had been in captivity since 2022',CH,via='Ukrinform'),
 sub(168,U,'168 of the freed soldiers had been in captivity since 2022','Ukrinform',ambiguous=True),
 each(146,'146 captives from each country returned',ex='prev1'),
 med(UAE,'with the United Arab Emirates and the United States lending their assistance',ex='prev1'),
 med('United States','with the United Arab Emirates and the United States lending their assistance',ex='prev1'),
 med('United States','made particular mention of Washington and Abu Dhabi',U),
 med(UAE,'made particular mention of Washington and Abu Dhabi',U),
 agr2(1200,'to exchange a further 1,200 prisoners apiece',ex='plan1'),
 agr2(1200,'to exchange a further 1,200 prisoners apiece',RU2,ex='plan1',ambiguous=True),
],ignore=['the majority had spent more than three years','some had taken part in the defense','that arrangement has yet to be put into practice','three quarters of those on the list were under 40','No intermediary was credited'],dist={'age':['The oldest man released is 60'],'other':['Two Crew','Two Border','third round']})

doc('h114','''
Kyiv eyes return of 1,200 prisoners before Christmas as talks resume in Türkiye, UAE

Nairobi Tribune
Sunday, November 16, 2025
By NT Correspondent and Agencies

Ukraine hopes to resume exchanges of prisoners with Russia by the end of the year and to see 1,200 of its citizens home under an understanding reached in Istanbul this summer, a top security official says.

Rustem Umerov, secretary of Ukraine's National Security and Defence Council, said on Saturday that he had held consultations in Türkiye and the United Arab Emirates, the two countries that have done the most to bring about such deals, and that the parties had agreed to go back to the Istanbul arrangements.

"This concerns 1,200 Ukrainians," he wrote on Telegram. Technical details would be settled shortly, he added, so that the freed captives could spend the New Year and Christmas holidays with their families.

President Volodymyr Zelensky confirmed on Sunday that work was being done on "many meetings, negotiations and calls" to that end. There was no word from Moscow, where the Kremlin's spokesman Dmitry Peskov has in past weeks blamed Kyiv for the pause.

The last swap took place on October 2. Then, 185 soldiers and 20 civilians came back to Ukraine, and the Russian side reported the same numbers.

How many people remain behind bars is a guarded secret. In Kyiv, the Coordination Headquarters has verified the names of some 2,500 prisoners of war who have been put on trial or are under investigation in Russia. Rights groups estimate the total number of Ukrainian soldiers in captivity at roughly 6,500. Tatyana Moskalkova, the Russian ombudswoman, said in October that Ukraine was holding over 1,000 Russian servicemen and that 20 civilians of the Kursk region were still in Sumy.

Under the accords made in Istanbul in May and June, more than 2,000 Ukrainians went home in a dozen stages. They were followed in August by two exchanges, one of 84 prisoners on either side, one of 146, both of which the Emirates mediated.

In all, 69 exchanges have been carried out since the start of the Russian invasion.

editor@nairobitribune.example
''','2025-11-16',[E('plan1',None,'none',['Turkey',UAE],status='expected',text='by the end of the year'),E('prev1','2025-10-02','year-inferred'),E('series1','2025','relative'),E('prev2','2025-08','relative',[UAE]),E('prev3','2025-08','relative',[UAE])],[
 agr(1200,'to see 1,200 of its citizens home',OFF,ex='plan1',who=U,ambiguous=True),
 agr(1200,'Kyiv eyes return of 1,200 prisoners',U,ex='plan1',who=U,pos='headline',ambiguous=True),agr(1200,'Kyiv eyes return of 1,200 prisoners',ex='plan1',who=U,pos='headline',ambiguous=True),
 agr(1200,'to see 1,200 of its citizens home',UME,ex='plan1',who=U,ambiguous=True),
 agr(1200,'This concerns 1,200 Ukrainians',UME,ex='plan1',who=U,via=TG),
 med('Turkey','the two countries that have done the most to bring about such deals',ex=None,ambiguous=True),
 med(UAE,'the two countries that have done the most to bring about such deals',ex=None,ambiguous=True),
 med('Turkey','consultations in Türkiye and the United Arab Emirates',UME,ex='plan1',ambiguous=True),
 med(UAE,'consultations in Türkiye and the United Arab Emirates',UME,ex='plan1',ambiguous=True),
 acc('blamed Kyiv for the pause','Dmitry Peskov'),
 rel(185,U,'185 soldiers',ex='prev1',cat='soldiers'),rel(20,U,'20 civilians came back to Ukraine',ex='prev1',cat='civilians'),
 rel(185,R,'the Russian side reported the same numbers',R,ex='prev1',cat='soldiers',by_reference=True),
 rel(20,R,'the Russian side reported the same numbers',R,ex='prev1',cat='civilians',by_reference=True),
 held('~2500',U,R,'some 2,500 prisoners of war who have been put on trial',CH,subset=True,ambiguous=True),
 held('~6500',U,R,'the total number of Ukrainian soldiers in captivity at roughly 6,500','rights groups'),
 held('>1000',R,U,'Ukraine was holding over 1,000 Russian servicemen',MOS),
 held(20,R,U,'20 civilians of the Kursk region were still in Sumy',MOS,cat='civilians'),
 cum('>2000',U,'the Istanbul accords','more than 2,000 Ukrainians went home'),
 rel('>2000',U,'more than 2,000 Ukrainians went home',ex='series1',ambiguous=True),
 cnt(12,'the Istanbul accords','a dozen stages',ambiguous=True),
 cnt(2,'a month','two exchanges',ambiguous=True),
 each(84,'one of 84 prisoners on either side',ex='prev2'),
 each(146,'one of 146',ex='prev3'),
 med(UAE,'both of which the Emirates mediated',ex='prev2'),med(UAE,'both of which the Emirates mediated',ex='prev3'),
 cnt(69,'war','69 exchanges have been carried out'),
],ignore=['the parties had agreed to go back to the Istanbul arrangements','Ukraine hopes to resume exchanges','work was being done'])

doc('h115','''
Easter swap: Russia, Ukraine free more than 500 captives
Source: AFP | Date: Apr - 20 - 2025, 07:05 | The Accra Messenger Online

PHOTO: A Ukrainian soldier embraces his mother after a prisoner exchange in the Chernihiv region on April 19, 2025

Russia and Ukraine released 246 prisoners of war each on Saturday, in one of the largest swaps of the conflict, as President Vladimir Putin announced a truce for Easter that Kyiv greeted with distrust.

Another 46 gravely injured soldiers changed sides besides, 31 of them Ukrainian and 15 Russian, the Russian defence ministry said. It called the transfer a gesture of good will.

"277 warriors are home today," President Volodymyr Zelensky said. That was the figure for Ukrainians freed on the day with the injured included, his staff explained.

In a statement that thanked both countries for their trust, the foreign ministry in Abu Dhabi announced that mediation by the United Arab Emirates had led to the release of 538 captives. It reckoned that 3,771 people had been set free in the 14 exchanges it had helped to arrange.

The last time that so many soldiers crossed the lines was on March 19, when each side sent back 175. Russia at that time let 22 severely wounded Ukrainians go as well.

Tearful reunions

In a town in the north of Ukraine, men with shaved heads stumbled out of buses into a crowd of relatives. A woman held up a cardboard sign with the number of a brigade.

"They said on the phone: come. So I came, in my slippers," said Halyna, 63, whose grandson was among them.

Most of the Ukrainians were born after 1995, the Coordination Headquarters in Kyiv said, and nine in 10 had been captive for upwards of two years. It counts 4,552 citizens freed since the invasion, in 63 exchanges.

Zelensky insisted that a swap of all for all would be the best way to begin a peace. Moscow's negotiators say that this is premature.

Kyiv said Russian shelling had gone on after the start of the truce at 6:00 pm. Eight drones were in the air over Ukraine on Saturday evening, its air force added.
''','2025-04-20',[E('main','2025-04-19','weekday',[UAE]),E('sep1','2025-04-19','weekday'),E('prev1','2025-03-19','year-inferred')],[
 tot('>500','free more than 500 captives',pos='headline'),
 each(246,'released 246 prisoners of war each'),
 tot(46,'Another 46 gravely injured soldiers changed sides',MOD,ex='sep1'),
 rel(31,U,'31 of them Ukrainian',MOD,cat='wounded',ex='sep1'),rel(15,R,'15 Russian',MOD,cat='wounded',ex='sep1'),
 rel(277,U,'277 warriors are home',Z),
 med(UAE,'mediation by the United Arab Emirates',UAEMFA),
 tot(538,'the release of 538 captives',UAEMFA),
 cum(3771,None,'UAE-mediated','3,771 people had been set free',UAEMFA),
 cnt(14,'UAE-mediated','the 14 exchanges it had helped to arrange',UAEMFA),
 each(175,'each side sent back 175',ex='prev1'),
 rel(22,U,'22 severely wounded Ukrainians',ex='prev1'),
 cum(4552,U,'war','4,552 citizens freed since the invasion',CH),
 cnt(63,'war','63 exchanges',CH),
 sub(None,U,'nine in 10 had been captive for upwards of two years',CH,ambiguous=True,derived=True),
 sub(None,U,'Most of the Ukrainians were born after 1995',CH,ambiguous=True),
],ignore=['a swap of all for all','so many soldiers crossed the lines','upwards of two years'],dist={'age':['63,'],'weapons':['Eight drones']},fictional=['They said on the phone'])

doc('h116','''
Ukraine, Russia trade 84 prisoners each on eve of Alaska summit

KINGSTON, Jamaica / KYIV, Ukraine (AFP) — Thursday, August 14, 2025

Moscow and Kyiv returned 84 prisoners to one another on Thursday, a day before presidents Vladimir Putin and Donald Trump are to meet in Alaska, with the United Arab Emirates once more acting as go-between.

In a statement, Russia's defence ministry said: "84 Russian servicemen were returned" from the territory controlled by Kyiv. It said that 84 Ukrainian prisoners of war were transferred in exchange.

Ukraine gave a different account of those it got back. They were soldiers and civilians, President Volodymyr Zelensky said on social media, and nearly all of them needed medical care. Dmytro Lubinets, the rights commissioner, broke the figure down: 33 servicemen and 51 civilians.

Some of the civilians had been seized in 2014, when Moscow-backed separatists took over parts of the eastern Donetsk and Luhansk regions, and had spent more than 4,000 days locked up, the Coordination Headquarters said. It added that the oldest of those freed is 74, and that the total brought home since the beginning of the full-scale war has exceeded 6,000.

The Emirates' foreign ministry put at 168 the number of captives freed on Thursday and at 4,349 the number since it began to mediate. In all, it has been involved in 16 exchanges.

"We saw the flag at the crossing, and an old man next to me went down on his knees," one of the freed soldiers, who gave his name as Taras, told AFP.

Exchanges have become the most visible outcome of three rounds of direct talks in Istanbul. After the last of them, on July 23, the sides handed over about 250 people each, Russian negotiator Vladimir Medinsky said at the time; Ukraine did not specify the number, stating only that over 1,000 of its soldiers had come back since early June within the framework of the second round.

Besides, Russia has sent back the remains of some 7,000 soldiers, Kyiv says.

Moscow accuses Kyiv of refusing to take back 1,000 of its own soldiers, a charge that the Ukrainian side rejects. A senior Ukrainian official said another exchange was being prepared for Independence Day.
''','2025-08-14',[E('main','2025-08-14','weekday',[UAE]),E('prev1','2025-07-23','year-inferred'),E('series1',None,'none'),E('plan1','2025-08-24','holiday',status='announced',text='Independence Day')],[
 each(84,'returned 84 prisoners to one another',also=['trade 84 prisoners each']),
 med(UAE,'with the United Arab Emirates once more acting as go-between'),
 rel(84,R,'84 Russian servicemen were returned',MOD),
 rel(84,U,'84 Ukrainian prisoners of war were transferred in exchange',MOD),
 sub(33,U,'33 servicemen',LUB),sub(51,U,'51 civilians',LUB),
 sub(None,U,'nearly all of them needed medical care',Z,ambiguous=True),
 cum('>6000',U,'war','the total brought home since the beginning of the full-scale war has exceeded 6,000',CH),
 tot(168,'at 168 the number of captives freed on Thursday',UAEMFA),
 cum(4349,None,'UAE-mediated','at 4,349 the number since it began to mediate',UAEMFA),
 cnt(16,'UAE-mediated','involved in 16 exchanges',UAEMFA),
 each('~250','handed over about 250 people each',MED,ex='prev1'),
 C('released','Ukraine did not specify the number','withheld',exchange='prev1',ambiguous=True),
 cum('>1000',U,'second Istanbul round','over 1,000 of its soldiers had come back since early June',U),
 rel('>1000',U,'over 1,000 of its soldiers had come back since early June',U,ex='series1',ambiguous=True),
 bod('~7000',U,'the remains of some 7,000 soldiers',U,ex=None,cumulative=True),
 acc('refusing to take back 1,000 of its own soldiers',R,1000,who=U),den('a charge that the Ukrainian side rejects',U,who=U),
 agr(None,'another exchange was being prepared for Independence Day',OFF,ex='plan1'),
],ignore=['Some of the civilians had been seized in 2014','one of the freed soldiers'],dist={'age':['is 74'],'other':['three rounds','4,000 days']},fictional=['We saw the flag'])
write()

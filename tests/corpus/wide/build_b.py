from names import *
HOR='Roman Hordiienko'
doc('b01','''
Seventy-five Ukrainians, civilians among them, return in 52nd exchange

31.05.2024 18:47

Ukraine on Friday brought home 75 people who had been held by Russia, in the first swap since early February.

The Coordination Headquarters for the Treatment of Prisoners of War announced this on Telegram, Ukrinform reports.

Four of those who came back today are civilians, nineteen of the defenders were captured on Zmiinyi Island, fourteen at the Chornobyl nuclear power plant and another ten fought for Mariupol, the post reads.

The Headquarters added that many of the freed soldiers are wounded or seriously ill. There are five women in the group, one of whom is a military paramedic.

Earlier the same day, President Volodymyr Zelensky published a video from the border and said the state remembers everyone who is still behind bars.

The exchange became possible with the participation of the United Arab Emirates, the Headquarters said, expressing gratitude to the Emirati side. Since the full-scale invasion began, 3,210 military personnel and civilians have been released under exchange procedures, according to its figures.

As Ukrinform reported earlier, Ukraine also repatriated the bodies of 212 fallen service members on May 31. Russia took back 45 of its dead.

Photo: Coordination Headquarters
''','2024-05-31',[E('main','2024-05-31','weekday',[UAE]),E('bodies1','2024-05-31','year-inferred')],[
 rel(75,U,'75 people who had been held by Russia',CH,also=['Seventy-five Ukrainians, civilians among them, return']),
 ordn(52,'war','52nd exchange',pos='headline'),
 sub(4,U,'Four of those who came back today are civilians',CH),
 sub(19,U,'nineteen of the defenders were captured on Zmiinyi Island',CH),
 sub(14,U,'fourteen at the Chornobyl nuclear power plant',CH),
 sub(10,U,'another ten fought for Mariupol',CH),
 sub(None,U,'many of the freed soldiers are wounded or seriously ill',CH),
 sub(5,U,'five women in the group',CH),
 med(UAE,'with the participation of the United Arab Emirates',CH),
 cum(3210,U,'war','3,210 military personnel and civilians have been released',CH),
 bod(212,U,'the bodies of 212 fallen service members',ex='bodies1'),
 bod(45,R,'45 of its dead',ex='bodies1'),
],ignore=['the first swap since early February','one of whom is a military paramedic'])

doc('b02','''
Ninety Russian soldiers freed from Ukrainian captivity — Defense Ministry

MOSCOW, June 25. /TASS/. Ninety Russian servicemen have left Ukrainian captivity following negotiations, the Russian Defense Ministry reported on Tuesday.

In exchange, 90 prisoners of war of the Ukrainian armed forces were transferred, the ministry said. The United Arab Emirates mediated on humanitarian grounds, it added.

All of the freed men are being given the medical and psychological help they need. Planes of the Russian Aerospace Forces will take them to Moscow for treatment and rehabilitation in clinics run by the Defense Ministry.

Human Rights Commissioner Tatyana Moskalkova said on Telegram that she and her Ukrainian counterpart had passed on to each other more than 500 letters and parcels for prisoners on both sides. She also said that Kiev had so far turned down Moscow's offer to give back 38 Ukrainian soldiers whose names were sent to it in spring.

State Duma member Shamsail Saraliyev, who takes part in the talks, told TASS that Kiev was holding about 800 Russians. Their lists are known to the Russian side, he stressed, and work on each name goes on.

The previous exchange took place on May 31. At that time Russia and Ukraine handed over 75 people each.
''','2024-06-25',[E('main','2024-06-25','weekday',[UAE]),E('prev1','2024-05-31','year-inferred'),E('plan1',None,'none',status='offered')],[
 rel(90,R,'Ninety Russian servicemen have left Ukrainian captivity',MOD,also=['Ninety Russian soldiers freed from Ukrainian captivity']),
 rel(90,U,'90 prisoners of war of the Ukrainian armed forces',MOD),
 med(UAE,'The United Arab Emirates mediated',MOD),
 trans('will take them to Moscow for treatment'),
 acc("turned down Moscow's offer to give back 38 Ukrainian soldiers",MOS,38,who=U,ex='plan1'),
 held('~800',R,U,'Kiev was holding about 800 Russians','Shamsail Saraliyev'),
 each(75,'handed over 75 people each',ex='prev1'),
],dist={'other':['more than 500 letters and parcels']})

doc('b03','''
Russia returns another 1,000 bodies to Ukraine, says it received 19

Ukrainska Pravda
Thursday, 17 July 2025, 12:08

Repatriation measures have been carried out, with the remains of 1,000 people being transferred to Ukraine. The Russian side claims these are Ukrainian soldiers.

Source: Coordination Headquarters for the Treatment of Prisoners of War

Details: Investigators of the Ministry of Internal Affairs, together with forensic institutions, will shortly begin the necessary examinations to identify the dead, the Headquarters said. The transfer, it noted, is part of the agreements reached in Istanbul, where Kyiv and Moscow undertook to hand over 6,000 bodies each.

It also thanked the International Committee of the Red Cross for its assistance.

Vladimir Medinsky, an aide to the Kremlin leader, wrote earlier in the day that Moscow had given Ukraine the bodies of a thousand servicemen and been given 19 in return.

Background:
In June, Ukraine received 6,057 bodies in several stages. Minister of Internal Affairs Ihor Klymenko noted at the time that identification could take up to 14 months.
The Ministry of Internal Affairs reported on 4 July that more than 1,000 DNA profiles had been entered in the register.
The repatriation before that, in May, brought back the bodies of 909 fallen soldiers. Medinsky spoke then of 34 Russian bodies received in return.
On 14 July, 10 Ukrainian civilians taken from occupied territory and convicted in Russia returned home. This was not connected with an exchange.

Journalists fight on their own frontline. Support Ukrainska Pravda!
''','2025-07-17',[E('main','2025-07-17','stated'),E('plan1',None,'none',status='agreed'),E('bodies1','2025-06','relative',text='In June'),E('bodies2','2025-05','relative',text='in May'),E('sep1','2025-07-14','year-inferred')],[
 bod(1000,U,'the remains of 1,000 people being transferred to Ukraine',also=['another 1,000 bodies to Ukraine'],ambiguous=True),
 bod(1000,U,'the remains of 1,000 people being transferred to Ukraine',CH,ambiguous=True),
 agr(6000,'undertook to hand over 6,000 bodies each',CH,who=U,ex='plan1',cat='bodies'),
 agr(6000,'undertook to hand over 6,000 bodies each',CH,who=R,ex='plan1',cat='bodies'),
 bod(1000,U,'the bodies of a thousand servicemen',MED),
 bod(19,R,'been given 19 in return',MED,also=['it received 19']),
 bod(6057,U,'Ukraine received 6,057 bodies',ex='bodies1'),
 bod(909,U,'the bodies of 909 fallen soldiers',ex='bodies2'),
 bod(34,R,'34 Russian bodies received in return',MED,ex='bodies2'),
 rel(10,U,'10 Ukrainian civilians taken from occupied territory and convicted in Russia returned home',ex='sep1'),
],dist={'other':['up to 14 months','more than 1,000 DNA profiles']})

doc('b04','''
Lubinets: 2,307 prisoners of war released last year in ten exchanges

KYIV. Jan 14 (Interfax-Ukraine) – Ten prisoner exchanges took place in 2025, as a result of which 2,307 Ukrainian servicemen and 165 civilians were returned from Russian captivity, Verkhovna Rada Commissioner for Human Rights Dmytro Lubinets has said.

For comparison, in 2024 there were 11 exchanges and 1,358 people came back, he said on the air of the national telethon on Wednesday.

In total, since the beginning of the full-scale invasion, 7,047 Ukrainians have been released, including 413 civilians, the ombudsman said. He added that another 198 people were brought back outside the exchange process, with Qatar and the Vatican acting as mediators.

Lubinets said that identified civilian hostages in Russian prisons number at least 1,800, but stressed that their real number may be many times greater. Asked how many servicemen are still in captivity, he declined to name a figure.

As for children, 1,898 have been returned to government-controlled territory under the president's initiative Bring Kids Back UA, the commissioner said. The data of the Unified Register of Missing Persons, which contains about 90,000 names, are being checked, he added.

He also told the telethon that Ukraine had recovered 14,800 bodies over the past year, while having transferred to Russia fewer than 400.

On January 9, the ombudsman met with representatives of the ICRC in Kyiv to discuss access to places of detention.
''','2026-01-14',[],[
 cnt(10,'2025','Ten prisoner exchanges took place in 2025',LUB,also=['ten exchanges']),
 cum(2307,U,'2025','2,307 Ukrainian servicemen',LUB,also=['2,307 prisoners of war released last year']),
 cum(165,U,'2025','165 civilians were returned',LUB),
 cnt(11,'2024','in 2024 there were 11 exchanges',LUB),
 cum(1358,U,'2024','1,358 people came back',LUB),
 cum(7047,U,'war','7,047 Ukrainians have been released',LUB),
 cum(413,U,'war','including 413 civilians',LUB,subset=True),
 cum(198,U,'outside exchanges','another 198 people were brought back outside the exchange process',LUB),
 med('Qatar','with Qatar and the Vatican acting as mediators',LUB,ex=None),
 med('Holy See','with Qatar and the Vatican acting as mediators',LUB,ex=None),
 held('>=1800',U,R,'identified civilian hostages in Russian prisons number at least 1,800',LUB),
 held('withheld',U,R,'he declined to name a figure',LUB),
 cum(1898,U,'Bring Kids Back UA','1,898 have been returned to government-controlled territory',LUB,cat='children'),
 bod(14800,U,'Ukraine had recovered 14,800 bodies over the past year',LUB,cumulative=True,ex=None),
 bod('<=399',R,'having transferred to Russia fewer than 400',LUB,cumulative=True,ex=None),
],dist={'other':['about 90,000 names']})

doc('b05','''
'We wait for every bus': 100 soldiers come home from Russian captivity

by Oksana Derevianko
February 8, 2024 10:41 PM

SUMY OBLAST – The buses crossed over after dark. On board were 100 men whom Russia had let go a few hours before, nearly all of them last heard of in the ruins of Mariupol in the spring of 2022.

President Volodymyr Zelensky broke the news on social media, where he wrote that "a hundred of our people" were safe. Russia's Defense Ministry said a hundred of its troops had been handed over too, and thanked the UAE for mediating.

According to the Coordination Headquarters for the Treatment of Prisoners of War, 84 of the Ukrainians freed on Thursday held the line in Mariupol, and 28 of these belong to Azov. It was the third exchange this year and the 51st of the all-out war; 3,135 people have now been recovered, the headquarters said.

For those who stand at the roadside with laminated photographs, every list is too short.

"I come to all of them. I ask each boy if he has seen my son," said Halyna Pavlenko, 54, whose only child, a marine, surrendered at the Illich steelworks. She has had one letter in 22 months.

How many are left, Kyiv does not say. Last autumn Prime Minister Denys Shmyhal spoke of over 4,000 Ukrainian prisoners, military and civilian. Petro Yatsenko, spokesperson for the headquarters, has told the Kyiv Independent that the real figure is larger.

The biggest swap of the war so far, on Jan. 3, returned 230 Ukrainians and 248 Russians.

On Jan. 31, a week after an Il-76 transport plane crashed in Russia's Belgorod Oblast, 207 Ukrainians were released. Moscow alleges 65 of Kyiv's captured soldiers died on that aircraft.
''','2024-02-08',[E('main','2024-02-08','weekday',[UAE]),E('prev1','2024-01-03','year-inferred'),E('prev2','2024-01-31','year-inferred')],[
 rel(100,U,'On board were 100 men',also=['100 soldiers come home from Russian captivity']),
 rel(100,U,'"a hundred of our people" were safe',Z),
 rel(100,R,'a hundred of its troops had been handed over',MOD),
 med(UAE,'thanked the UAE for mediating',MOD),
 sub(84,U,'84 of the Ukrainians freed on Thursday held the line in Mariupol',CH),
 sub(28,U,'28 of these belong to Azov',CH),
 ordn(3,'year','the third exchange this year',CH),
 ordn(51,'war','the 51st of the all-out war',CH),
 cum(3135,U,'war','3,135 people have now been recovered',CH),
 held('withheld',U,R,'How many are left, Kyiv does not say'),
 held('>4000',U,R,'over 4,000 Ukrainian prisoners, military and civilian','Denys Shmyhal'),
 rel(230,U,'returned 230 Ukrainians',ex='prev1'), rel(248,R,'248 Russians',ex='prev1'),
 rel(207,U,'207 Ukrainians were released',ex='prev2'),
 acc("65 of Kyiv's captured soldiers died on that aircraft",R,65,who=U),
],ignore=['the real figure is larger','nearly all of them last heard of in the ruins of Mariupol'],fictional=['I come to','We wait for'],dist={'other':['one letter in 22 months'],'age':['54'],'weapons':['Il-76']})

doc('b06','''
Twelve Kursk residents return from Ukraine – Moskalkova

The civilians had been stranded in Sumy Region since Kiev's incursion, the Russian ombudswoman says

14 Nov, 2025 11:05 | Russia & Former Soviet Union

Ukraine has allowed twelve residents of Russia's Kursk Region to go home, Human Rights Commissioner Tatyana Moskalkova announced on Telegram on Friday, posting a photo of the group at a checkpoint in Belarus.

She said most of the returnees were pensioners, the oldest of them being 84. Moskalkova thanked the Belarusian authorities for their mediation and described the talks with her Ukrainian opposite number, Dmitry Lubinets, as "difficult but useful."

In the course of the same operation five Ukrainian citizens were reunited with relatives in Ukraine, she wrote.

Kiev's forces occupied part of Kursk Region in August 2024 and were driven out the following spring. Acting Governor Alexander Khinshtein has said that more than 160 residents taken across the border have been recovered so far. A further 17 remain in Ukraine, according to Moskalkova.

No prisoners of war were involved in Friday's transfer. The last swap took place on October 2. The Russian Defense Ministry said at the time that 185 soldiers and 20 civilians had come back in exchange for 185 Ukrainian troops. Rustem Umerov, the secretary of Ukraine's National Security Council, has since claimed he is working on a deal to free 1,200 Ukrainians before the end of the year. Kremlin spokesman Dmitry Peskov told journalists this week that he could not confirm it.

You can share this story on social media:
''','2025-11-14',[E('main','2025-11-14','weekday',['Belarus']),E('prev1','2025-10-02','year-inferred'),E('plan1',None,'none',status='claimed')],[
 rel(12,R,"twelve residents of Russia's Kursk Region",MOS,also=['Twelve Kursk residents return from Ukraine'],cat='civilians'),
 sub(None,R,'most of the returnees were pensioners',MOS),
 med('Belarus','thanked the Belarusian authorities for their mediation',MOS),
 rel(5,U,'five Ukrainian citizens were reunited with relatives',MOS,cat='civilians'),
 cum('>160',R,'Kursk Region','more than 160 residents taken across the border have been recovered','Alexander Khinshtein',cat='civilians'),
 held(17,R,U,'A further 17 remain in Ukraine',MOS,cat='civilians'),
 rel(185,R,'185 soldiers and 20 civilians had come back',MOD,ex='prev1'), rel(20,R,'20 civilians had come back',MOD,ex='prev1',cat='civilians'),
 rel(185,U,'in exchange for 185 Ukrainian troops',MOD,ex='prev1'),
 agr(1200,'a deal to free 1,200 Ukrainians',UME,who=U,ex='plan1'),
 ],ignore=['No prisoners of war were involved','he could not confirm it'],dist={'age':['84']})

doc('b07','''
What we know about the swap that freed the Azovstal commanders and Viktor Medvedchuk

Meduza
10:12 am, September 22, 2022

Russia and Ukraine carried out their largest exchange of prisoners since February late on Wednesday night. Nobody in Moscow or Kyiv had announced it beforehand.

→ Who did Ukraine get back? Andriy Yermak, the head of Volodymyr Zelensky's office, said that 215 people were released, 108 of them from the Azov Regiment. Five commanders of the Mariupol garrison, he added, won't be going home for now: under the deal, they will stay in Turkey until the war ends.

→ Whom did it give up? In his video address, Zelensky said that Medvedchuk was traded for 200 Ukrainian fighters and that for the five commanders Kyiv returned 55 Russians who were of "no interest" to it. Denis Pushilin, who heads the self-proclaimed Donetsk republic, gave a slightly different breakdown. He told Russian television that 56 people had come from the Ukrainian side, counting 50 Russian soldiers, five airmen and Medvedchuk. The Russian Defense Ministry's own statement, published on Thursday morning, talks of 55 soldiers and doesn't mention the politician at all.

→ What about the foreigners? Ten captured foreigners who had fought for Ukraine, most of them British, were flown to Riyadh the same day. The Saudi Foreign Ministry said the kingdom had mediated. Three of the ten had been sentenced to death by a Donetsk court in June.

→ Who brokered it? Zelensky thanked Turkey for its help. According to a source close to the Kremlin, the talks on Medvedchuk had been underway for several months.

The previous major exchange, on June 29, was of 144 prisoners from each side.
''','2022-09-22',[E('main','2022-09-21','weekday',['Turkey']),E('sep1','2022-09-21','relative',['Saudi Arabia']),E('prev1','2022-06-29','year-inferred')],[
 rel(215,U,'215 people were released',YER), sub(108,U,'108 of them from the Azov Regiment',YER),
 sub(5,U,'Five commanders of the Mariupol garrison',YER),
 sub(200,U,'200 Ukrainian fighters',Z), sub(5,U,'for the five commanders',Z), rel(55,R,'55 Russians',Z),
 rel(56,R,'56 people had come from the Ukrainian side',PUSH), sub(50,R,'50 Russian soldiers',PUSH),
 sub(5,R,'five airmen',PUSH),
 rel(55,R,'55 soldiers',MOD),
 rel(10,U,'Ten captured foreigners',ex='sep1',who_note='foreigners'),
 sub(10,U,'Ten captured foreigners',who_note='foreigners',ambiguous=True),
 sub(None,U,'most of them British',ex='sep1',who_note='British'),
 sub(3,U,'Three of the ten had been sentenced to death',ex='sep1'),
 med('Saudi Arabia','the kingdom had mediated','Ministry of Foreign Affairs of Saudi Arabia',ex='sep1'),
 med('Turkey','thanked Turkey for its help',Z),
 each(144,'144 prisoners from each side',ex='prev1'),
],ignore=['Medvedchuk was traded','five airmen and Medvedchuk'])

doc('b08','''
Russia, Ukraine Complete Three-Day '1,000 for 1,000' Prisoner Swap

The Moscow Times
May 25, 2025

Russia and Ukraine each returned 303 captured soldiers on Sunday, wrapping up the largest prisoner exchange since the start of the war.

The Defense Ministry in Moscow said the soldiers were in neighboring Belarus, where they were receiving medical help before being sent on to Russia.

President Volodymyr Zelensky confirmed the figure and said that members of the Ukrainian army, the National Guard, the border service and the special transport service were among the freed. The third part of the agreement had been carried out, he wrote on Telegram.

The three-day exchange was the only tangible outcome of the May 16 talks in Istanbul, the first direct negotiations between the two countries in more than three years. It began on Friday, when 270 soldiers and 120 civilians were let go by either side. On Saturday, Moscow and Kyiv each handed over another 307 servicemen.

Kyiv’s Coordination Headquarters for the Treatment of Prisoners of War counts the three days as a single exchange, the 65th of the war.

Foreign Minister Sergei Lavrov said Russia was ready to pass on a draft document on a settlement once the exchange was over.

Overnight, Russia launched 298 drones and 69 missiles at Ukrainian cities, Ukraine’s Air Force said. At least 12 people were killed, including three children in the Zhytomyr region.

AFP contributed reporting.
''','2025-05-25',[E('main','2025-05-25','weekday'),E('prev1','2025-05-23','weekday'),E('prev2','2025-05-24','weekday'),E('series1','2025-05','relative')],[
 each(1000,"'1,000 for 1,000' Prisoner Swap",pos='headline',ex='series1'),
 each(303,'Russia and Ukraine each returned 303 captured soldiers'),
 rel(303,U,'confirmed the figure',Z,by_reference=True,ambiguous=True),
 trans('before being sent on to Russia',MOD),
 each(270,'270 soldiers and 120 civilians were let go by either side',ex='prev1'),
 each(120,'120 civilians were let go by either side',ex='prev1',cat='civilians'),
 each(307,'each handed over another 307 servicemen',ex='prev2'),
 ordn(65,'war','the 65th of the war',CH,ex='series1'),
],ignore=['confirmed the figure','The third part of the agreement','the first direct negotiations','a single exchange'],dist={'weapons':['298 drones and 69 missiles'],'casualties':['At least 12 people were killed, including three children'],'other':['more than three years','Three-Day','The three-day exchange','counts the three days']})

doc('b09','''
"The pause is not our choice": Coordination Headquarters adviser on when the next exchange may happen

Suspilne News, 27 November 2023

There has been no prisoner exchange between Ukraine and Russia since 7 August, when 22 Ukrainian defenders were returned. Suspilne asked Roman Hordiienko, an adviser to the Coordination Headquarters, what is holding things up.

— Mr Hordiienko, more than three months without a single exchange. Why?

— The Ukrainian side is ready at any moment. Russia has slowed the process down, and for reasons of its own. We see that it is trying to set families against the state.

— Is it about numbers? Does Ukraine simply have too few Russians to offer?

— No. Our exchange fund is being replenished. In October alone units in the Avdiivka direction took several dozen prisoners. We don't publish the total, but the camps built for Russian captives are not standing empty, and a third one is being opened.

— How many people have been brought back altogether?

— As of today, 2,598, in 48 exchanges. I will also remind you that over 140 of them are civilians. By the end of last year the figure stood at 1,762.

— And how many are still there?

— I won't give you an exact number. The Ministry of Reintegration named 3,574 servicemen and 763 civilians earlier this month, you can take that as a guide. There are many more in the category of missing.

— Families call for an "all for all" exchange.

— We proposed that formula to the Russians more than once, and we haven't withdrawn it.

Read also: In Poltava, relatives of captured marines held a rally on the 600th day of captivity
''','2023-11-27',[E('prev1','2023-08-07','year-inferred'),E('plan1',None,'none',status='proposed')],[
 rel(22,U,'22 Ukrainian defenders were returned',ex='prev1'),
 acc('Russia has slowed the process down',HOR),
 held('withheld',R,U,"We don't publish the total",HOR),
 cum(2598,U,'war','As of today, 2,598',HOR,as_of='2023-11-27'), cnt(48,'war','in 48 exchanges',HOR),
 cum('>140',U,'war','over 140 of them are civilians',HOR,subset=True),
 cum(1762,U,'war','By the end of last year the figure stood at 1,762',HOR,as_of='2022'),
 held('withheld',U,R,"I won't give you an exact number",HOR),
 held(3574,U,R,'3,574 servicemen','Ministry of Reintegration of Ukraine'),
 held(763,U,R,'763 civilians','Ministry of Reintegration of Ukraine',cat='civilians'),
 agr(None,'an "all for all" exchange','families of prisoners',ex='plan1',status='proposed',ambiguous=True),
 agr(None,'We proposed that formula to the Russians',HOR,ex='plan1',status='proposed'),
],ignore=['several dozen prisoners','no prisoner exchange between Ukraine and Russia','without a single exchange'],fictional=['The pause'],dist={'other':['more than three months',"a third one is being opened","the 600th day"]})

doc('b10','''
Four Ukrainian children reunited with families through Qatar's mediation

NV, April 17, 2025, 07:20 PM

Four children, aged between six and 15, have been returned from Russia and the occupied part of Zaporizhzhia Oblast, Ukraine's human rights commissioner Dmytro Lubinets said on April 17.

Among them are two brothers who had lost their mother in shelling and ended up in an institution in Berdiansk. A teenage girl was reunited with her father, whom she had not seen for three years.

Behind every such return are months of work which he cannot talk about in public, Lubinets wrote on Facebook.

He thanked the State of Qatar, which accompanied the transfer via its embassies in Moscow and Kyiv, and UNICEF for its support of the families.

Russian ombudswoman Tatyana Moskalkova and children's commissioner Maria Lvova-Belova confirmed the transfer. Lvova-Belova said that one child, a girl of nine, had travelled in the other direction to live with her grandmother in Russia, and that 112 children from 89 families had been reunited with relatives in Ukraine since 2022. Moscow rejects the term "deportation".

Kyiv's count is different. Bring Kids Back UA, the programme run by the presidential office, puts the number of children it has managed to bring home at 1,269. Daria Herasymchuk, the president's adviser on children's rights, said last week that 25 of them had been returned this month alone.

More than 19,500 children are listed in the state database as deported or forcibly transferred since 2022.
''','2025-04-17',[E('main','2025-04-17','stated',['Qatar'])],[
 rel(4,U,'Four children, aged between six and 15, have been returned',LUB,cat='children',also=['Four Ukrainian children reunited with families']),
 sub(2,U,'two brothers',LUB,cat='children',ambiguous=True), sub(2,U,'two brothers',cat='children'),
 med('Qatar','thanked the State of Qatar',LUB,also=["through Qatar's mediation"]),
 rel(1,R,'one child, a girl of nine, had travelled in the other direction','Maria Lvova-Belova',cat='children'),
 cum(112,U,'war','112 children from 89 families had been reunited with relatives','Maria Lvova-Belova',cat='children'),
 cum(1269,U,'Bring Kids Back UA','the number of children it has managed to bring home at 1,269','Bring Kids Back UA',cat='children'),
 cum(25,U,'a month','25 of them had been returned this month alone','Daria Herasymchuk',subset=True,cat='children'),
],ignore=['A teenage girl was reunited','More than 19,500 children are listed in the state database as deported or forcibly transferred since 2022',
 'UNICEF for its support','confirmed the transfer','Moscow rejects the term'],dist={'other':['three years']})

doc('b11','''
Ukraine and Russia swap prisoners: 84 people return, most of them civilians

hromadske
14 August 2025, 4:02 pm

On 14 August a new prisoner exchange was held, during which 33 servicemen and 51 civilians came back to Ukraine. Some of the latter had been imprisoned as long ago as 2014, when fighting in the Donbas had only begun.

Almost all of them need medical care and lengthy rehabilitation, President Volodymyr Zelenskyy said, thanking the UAE for its help in arranging the return.

As the Coordination Headquarters for the Treatment of Prisoners of War told hromadske, a quarter of the servicemen were held from the very first weeks of the invasion. The youngest of the released is 26, the oldest has just turned 74 and met his birthday in a penal colony.

In Telegram channels of Chernihiv, where the buses were greeted, volunteers were collecting clothes for 90 people the evening before.

Moscow, too, reported 84 returned. Its defence ministry made no mention of civilians on the Ukrainian side, saying only that "84 prisoners of war" had gone to Ukraine.

The Media Initiative for Human Rights, a Ukrainian NGO, estimates that today's group is the largest number of civilians to be freed at one go since May, when 120 came out under the thousand-for-thousand deal. Its coordinator Tetiana Lysak, speaking on hromadske radio, said the organisation knows the names of 1,672 civilians in about 180 places of detention in Russia and the occupied territories. "Today that list has become shorter by 51 names. It's a lot, and it's nothing," she said.

What preceded it

On 24 July, 250 Ukrainians came home in a swap, among them women, according to the Headquarters.
''','2025-08-14',[E('main','2025-08-14','stated',[UAE]),E('prev1','2025-05','relative',text='May'),E('prev2','2025-07-24','year-inferred'),],[
 rel(84,U,'84 people return',pos='headline'),
 sub(33,U,'33 servicemen'), sub(51,U,'51 civilians came back to Ukraine',cat='civilians'),
 sub(None,U,'Some of the latter had been imprisoned as long ago as 2014',cat='civilians'),
 sub(None,U,'Almost all of them need medical care',Z),
 med(UAE,'thanking the UAE for its help in arranging the return',Z),
 rel(84,R,'84 returned',R), rel(84,U,'"84 prisoners of war" had gone to Ukraine',MOD),
 rel(120,U,'120 came out','Media Initiative for Human Rights',ex='prev1',cat='civilians'),
 held(1672,U,R,'1,672 civilians','Tetiana Lysak',cat='civilians'),
 rel(250,U,'250 Ukrainians came home in a swap',CH,ex='prev2'),
],ignore=['a quarter of the servicemen were held from the very first weeks','shorter by 51 names','thousand-for-thousand deal','largest number of civilians','most of them civilians','among them women'],
 fictional=['Today that list'],dist={'other':['clothes for 90 people','about 180 places of detention'],'age':['26','74']})

doc('b12','''
Medinsky: Kiev postponed acceptance of bodies and prisoner exchange indefinitely

Izvestia, June 7, 2025, 16:28

The Ukrainian side has put off both the acceptance of the bodies of its fallen soldiers and the exchange of prisoners of war. This was stated on Saturday, June 7, by the head of the Russian negotiating group, presidential aide Vladimir Medinsky.

According to him, Russia began on June 6 to carry out the humanitarian agreements reached in Istanbul. Refrigerated trucks with 1,212 bodies of Ukrainian servicemen have already arrived at the transfer point, and the rest are on the way: in total Moscow is to hand over 6 thousand bodies. In addition, Kiev was given the first list of 640 prisoners of war from the categories of wounded, seriously ill and young people.

The Russian side is on the spot and fully prepared, and international media are invited to see it for themselves, he wrote in his Telegram channel.

Lieutenant General Alexander Zorin of the Defense Ministry's contact group said at the border that there was nobody on the Ukrainian side to receive the bodies. He explained that the exchange was to include at least 1,200 people from each side and be carried out in several stages during June.

Kiev disputes this. The Coordination Headquarters said that no date had been set for the repatriation and that the lists submitted by Russia did not correspond to the agreed approach.

A source of Izvestia familiar with the course of negotiations suggested that the swap would nevertheless begin at the start of next week.

Earlier, on May 23–25, the parties exchanged prisoners under the "1000 for 1000" formula. According to the Ministry of Defense, the third stage returned 303 Russian servicemen home.
''','2025-06-07',[E('bodies1',None,'none',status='called-off'),E('plan1','2025-06','relative',status='agreed',text='during June'),E('series1','2025-05','year-inferred'),E('prev1','2025-05-25','year-inferred')],[
 agr(None,'has put off both the acceptance of the bodies of its fallen soldiers and the exchange of prisoners of war',MED,ex='plan1',status='called-off',also=['Kiev postponed acceptance of bodies and prisoner exchange'],ambiguous=True),
 acc('has put off both the acceptance of the bodies of its fallen soldiers and the exchange of prisoners of war',MED,ex='plan1',ambiguous=True),
 agr(1212,'Refrigerated trucks with 1,212 bodies of Ukrainian servicemen have already arrived',MED,who=U,ex='bodies1',cat='bodies',ambiguous=True),
 agr(6000,'Moscow is to hand over 6 thousand bodies',MED,who=U,ex='bodies1',cat='bodies'),
 agr(640,'the first list of 640 prisoners of war',MED,ex='plan1',who=U),
 acc('there was nobody on the Ukrainian side to receive the bodies','Alexander Zorin',ex='bodies1'),
 agr('>=1200','at least 1,200 people from each side','Alexander Zorin',who=U,ex='plan1'),
 agr('>=1200','at least 1,200 people from each side','Alexander Zorin',who=R,ex='plan1'),
 den('no date had been set for the repatriation',CH,ex='bodies1'),
 agr(None,'the swap would nevertheless begin at the start of next week',SRC,ex='plan1',status='expected'),
 each(1000,'exchanged prisoners under the "1000 for 1000" formula',ex='series1'),
 rel(303,R,'returned 303 Russian servicemen home',MOD,ex='prev1'),
],ignore=['and the rest are on the way','the lists submitted by Russia did not correspond','the third stage','in several stages'],dist={'date':['May 23–25']})

doc('b13','''
Volodymyr Zelenskyy met with representatives of prisoners' families

3 October 2025 - 17:26

President of Ukraine Volodymyr Zelenskyy held a meeting with relatives of Ukrainian servicemen and civilians held in Russia. Representatives of 38 associations took part.

The Head of State informed those present about yesterday's exchange, as a result of which 205 Ukrainians returned home: 185 warriors and 20 civilians. He noted that the majority of the defenders had been in captivity since 2022, including those who were taken prisoner in Mariupol and at the Chornobyl plant.

Ukraine does not have the right to forget a single person, the President emphasized.

Chief of the Defence Intelligence and Head of the Coordination Headquarters Kyrylo Budanov reported that 69 exchanges have been carried out since the beginning of the full-scale war and more than 7,000 people have been released. Of these, over 3,900 returned this year. He said that talks on the next stage were ongoing with the participation of the United Arab Emirates, the United States and Türkiye, and that Ukraine expected to bring back at least 150 seriously ill and wounded soldiers in October.

The relatives, in turn, asked for an answer about the fate of the women in captivity. According to Budanov, 61 female service members are currently confirmed to be in Russian detention.

The Head of the Office of the President, Andriy Yermak, spoke about the work of the International Coalition for the Return of Ukrainian Children, which unites more than 40 states. Thanks to this joint effort, 1,625 boys and girls have already come home, he said.

The participants also discussed support for those released: payments, treatment and housing.
''','2025-10-03',[E('main','2025-10-02','relative'),E('plan1','2025-10','relative',[UAE,'United States','Turkey'],status='expected',text='in October')],[
 rel(205,U,'205 Ukrainians returned home',Z), sub(185,U,'185 warriors',Z), sub(20,U,'20 civilians',Z,cat='civilians'),
 sub(None,U,'the majority of the defenders had been in captivity since 2022',Z),
 cnt(69,'war','69 exchanges have been carried out',BUD), cum('>7000',U,'war','more than 7,000 people have been released',BUD),
 cum('>3900',U,'2025','over 3,900 returned this year',BUD,subset=True),
 med(UAE,'with the participation of the United Arab Emirates, the United States and Türkiye',BUD,ex='plan1'),
 med('United States','with the participation of the United Arab Emirates, the United States and Türkiye',BUD,ex='plan1'),
 med('Turkey','with the participation of the United Arab Emirates, the United States and Türkiye',BUD,ex='plan1'),
 agr('>=150','Ukraine expected to bring back at least 150 seriously ill and wounded soldiers',BUD,who=U,ex='plan1',status='expected'),
 held(61,U,R,'61 female service members are currently confirmed to be in Russian detention',BUD),
 cum(1625,U,'International Coalition for the Return of Ukrainian Children','1,625 boys and girls have already come home',YER,cat='children'),
],dist={'other':['Representatives of 38 associations','more than 40 states']})

doc('b14','''
EXPLAINED: Ukraine-Russia Prisoner Swaps in the First Half of 2025

By Kyiv Post | July 2, 2025, 6:40 am

Exchanges of prisoners have become the one channel between Kyiv and Moscow that never quite closes. Kyiv Post looks at who came home, and when.

Jan. 15 – Both sides release 25 prisoners. On the Ukrainian side, 24 are soldiers and one is a civilian. The UAE mediates.

Feb. 5 – An exchange of 150 for 150.

March 19 – Ukraine receives 175 soldiers under the swap itself, as well as 22 severely wounded whom Vladimir Putin calls a gesture of goodwill. Moscow says it got 175 of its men.

April 19 – The day before Orthodox Easter. President Volodymyr Zelensky announces the return of 277 warriors; the Russian Defense Ministry's figure is 246, not counting 31 wounded sent home in return for 15 wounded Russians.

May 6 – 205 each.

June – A series of smaller swaps agreed in Istanbul begins. Neither capital discloses the numbers. By prior agreement, at least 1,000 prisoners from each side should eventually be covered.

What do the totals look like? According to the Coordination Headquarters for the Treatment of Prisoners of War, 5,757 people had been freed by the end of May in 65 exchanges. Kyiv speaks of "more than 10,000" still to be brought back, soldiers and jailed civilians together. Estimates on the Russian side are scarce. In an interview in June, pro-Kremlin lawmaker Shamsail Saraliyev said Ukraine held roughly 1,000 Russian soldiers; a Western official in Kyiv, who asked not to be named, told Kyiv Post it was closer to 2,500.

Kyiv Post also reported earlier on a Ukrainian medic who spent 26 months in six different Russian prisons before being freed.
''','2025-07-02',[E('t1','2025-01-15','year-inferred',[UAE]),E('t2','2025-02-05','year-inferred'),E('t3','2025-03-19','year-inferred'),E('t4','2025-04-19','year-inferred'),E('t5','2025-05-06','year-inferred'),E('t6','2025-06','year-inferred',status='agreed'),E('sep1','2025-03-19','year-inferred')],[
 each(25,'Both sides release 25 prisoners',ex='t1'), sub(24,U,'24 are soldiers',ex='t1'), sub(1,U,'one is a civilian',ex='t1',cat='civilians'),
 med(UAE,'The UAE mediates',ex='t1'),
 each(150,'An exchange of 150 for 150',ex='t2'),
 rel(175,U,'Ukraine receives 175 soldiers',ex='t3'), rel(22,U,'22 severely wounded',ex='sep1'),
 rel(175,R,'it got 175 of its men',R,ex='t3'),
 rel(277,U,'the return of 277 warriors',Z,ex='t4'),
 rel(246,U,"the Russian Defense Ministry's figure is 246",MOD,ex='t4'),
 rel(31,U,'31 wounded sent home',MOD,ex='t4'), rel(15,R,'15 wounded Russians',MOD,ex='t4'),
 each(205,'May 6 – 205 each',ex='t5'),
 C('released','Neither capital discloses the numbers','withheld',ex='t6'),
 agr('>=1000','at least 1,000 prisoners from each side should eventually be covered',who=U,ex='t6',status='agreed'),
 agr('>=1000','at least 1,000 prisoners from each side should eventually be covered',who=R,ex='t6',status='agreed'),
 cum(5757,U,'war','5,757 people had been freed',CH,as_of='2025-05'), cnt(65,'war','65 exchanges',CH,as_of='2025-05'),
 held('>10000',U,R,'"more than 10,000" still to be brought back',U),
 held('~1000',R,U,'Ukraine held roughly 1,000 Russian soldiers','Shamsail Saraliyev'),
 held('~2500',R,U,'it was closer to 2,500',OFF),
],dist={'other':['the one channel','26 months in six different Russian prisons'],'date':['First Half of 2025']})
write()

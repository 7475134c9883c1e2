#!/usr/bin/env python3
"""Builds f01 … f30 of the field corpus: constructed texts in the usual forms of real outlets, worded for this project. No
sentence quotes anybody, and no outlet, agency or body named in them wrote any of it.  Run: python3 build_f.py"""
import os, sys
sys.dont_write_bytecode = True
FIELD = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(FIELD, '..', 'wire'))
import common
from common import *
common.HERE = FIELD         # finish() writes next to this file

IP = ['Israel', 'Hamas']
MFAT = 'Ministry of Foreign Affairs of Turkey'

# ---------------------------------------------------------------- f01 … f10
doc('f01', '''
Russia and Ukraine trade hundreds of captured soldiers after five-month pause

By HANNA DOVZHENKO and PETER LANDRY
Updated 6:41 PM GMT, January 3, 2024

KYIV, Ukraine (AP) — Russia and Ukraine carried out their largest prisoner swap of the war on Wednesday, sending home nearly 480 captives after months in which no exchanges took place, officials in both countries said.

The Russian Defense Ministry said 248 of its troops had been released by Kyiv following what it described as complicated talks in which the United Arab Emirates acted as an intermediary.

Ukrainian President Volodymyr Zelenskyy said more than 200 soldiers and civilians were back on Ukrainian soil. He posted a video on Telegram that showed men draped in blue-and-yellow flags shouting as they got off buses.

Ukraine's human rights ombudsman, Dmytro Lubinets, gave a more precise figure, saying 230 people came home, among them six civilians, in the 49th exchange since Russia's full-scale invasion began in February 2022. Their return brought to 2,828 the number of Ukrainians freed in that time, he said.

Some of those released had fought in Mariupol and others were captured on Snake Island in the first days of the war, Ukrainian officials said.

Near the border in the Sumy region, relatives of missing soldiers waited in freezing rain for the buses to pass.

"Every time I come with his picture, and every time somebody looks at it for a long while and says no," said Oksana Marchuk, 44, whose brother disappeared near Bakhmut last May. "Two hundred men, and not one of them had seen him."

The UAE's Foreign Ministry attributed the success of its efforts to the Gulf country's relations with both governments and called the swap one of the largest of the war.

The last exchange took place on Aug. 7, when Ukraine recovered 22 soldiers. Moscow did not say at the time how many of its troops it got back.

Before that, swaps had been held roughly every two weeks. Kyiv accused Moscow in the fall of halting them for political reasons, which the Kremlin denied.

Neither side discloses how many prisoners of war it holds.

___

Associated Press writer Ilya Sorokin in Tallinn, Estonia, contributed to this report.

___

Follow AP's coverage of the war in Ukraine at https://apnews.com/hub/russia-ukraine
''', '2024-01-03', [E('main', '2024-01-03', 'weekday', [UAE]), E('prev1', '2023-08-07', 'year-inferred', text='Aug. 7')], [
    tot(None, 'trade hundreds of captured soldiers', pos='headline', cat='soldiers'),
    tot('<~480', 'sending home nearly 480 captives', RU2, cat='prisoners'),
    rel(248, R, '248 of its troops had been released by Kyiv', MOD, cat='soldiers'),
    med(UAE, 'the United Arab Emirates acted as an intermediary', MOD),
    rel('>200', U, 'more than 200 soldiers and civilians were back on Ukrainian soil', Z, cat='people'),
    rel(230, U, '230 people came home', LUB, cat='people'),
    sub(6, U, 'among them six civilians', LUB, cat='civilians'),
    ordn(49, 'war', 'the 49th exchange since Russia\'s full-scale invasion began', LUB),
    cum(2828, U, 'war', 'brought to 2,828 the number of Ukrainians freed in that time', LUB, cat='people'),
    med(UAE, 'the success of its efforts', UAEMFA),
    rel(22, U, 'Ukraine recovered 22 soldiers', ex='prev1', cat='soldiers'),
    rel('withheld', R, 'Moscow did not say at the time how many of its troops it got back', ex='prev1', cat='soldiers'),
    acc('Kyiv accused Moscow in the fall of halting them for political reasons', U),
    den('which the Kremlin denied', R),
    held('withheld', None, None, 'Neither side discloses how many prisoners of war it holds', cat='prisoners of war'),
], ignore=['Two hundred men, and not one of them'], dist={'age': ['Oksana Marchuk, 44'], 'duration': ['every two weeks', 'the first days of the war', 'five-month pause']},
   fictional=['Every time I come', 'Two hundred men'])

doc('f02', '''
Russia, Ukraine each free 100 prisoners of war in UAE-brokered swap

By Reuters

February 8, 2024 5:12 PM UTC

MOSCOW/KYIV, Feb 8 (Reuters) - Russia and Ukraine each returned 100 prisoners of war on Thursday, the second exchange in just over a week, with the United Arab Emirates again acting as go-between, the two sides said.

The Russian Defence Ministry said in a statement that 100 Russian servicemen who had been in mortal danger in captivity had been flown to Moscow for medical and psychological treatment.

"In return, 100 prisoners" of the Ukrainian armed forces were handed over, it said.

Ukrainian President Volodymyr Zelenskiy said on the Telegram messaging app that 100 Ukrainians had come home, most of them defenders of the port city of Mariupol, which Russia captured in May 2022 after a siege of almost three months.

Kyiv's Coordination Headquarters for the Treatment of Prisoners of War said it was the 51st exchange of the war. It said 84 of those freed were wounded or seriously ill and that 28 had previously been listed as missing.

The exchange was the first of the month and the second since the crash on Jan. 24 of a Russian military transport plane in the Belgorod region, which Moscow said was carrying 65 captured Ukrainian soldiers to a swap. Russia accused Ukraine of shooting the Ilyushin Il-76 down. Kyiv has neither confirmed nor denied that.

On Jan. 31 the two countries exchanged about 400 prisoners in all. Moscow said then that each side had received 195 people, while Ukraine said 207 of its citizens had returned.

The UAE foreign ministry said Thursday's exchange was the third that the Gulf state had mediated since the start of the year. It thanked both countries for their cooperation.

Ukraine says that more than 3,000 of its citizens have been brought back from Russian captivity since February 2022.

Reporting by Reuters; Writing by Daryl Quince and Olena Hryshko; Editing by Martin Sewell

Our Standards: The Thomson Reuters Trust Principles.

Purchase Licensing Rights
''', '2024-02-08', [E('main', '2024-02-08', 'weekday', [UAE]), E('prev1', '2024-01-31', 'year-inferred', text='Jan. 31'), E('plan1', '2024-01-24', 'year-inferred', text='Jan. 24', status='called-off')], [
    each(100, 'Russia and Ukraine each returned 100 prisoners of war', RU2, cat='prisoners of war', also=['Russia, Ukraine each free 100 prisoners of war']),
    med(UAE, 'the United Arab Emirates again acting as go-between', RU2, also=['UAE-brokered swap']),
    ordn(2, 'just over a week', 'the second exchange in just over a week', RU2),
    rel(100, R, '100 Russian servicemen who had been in mortal danger', MOD, cat='soldiers'),
    rel(100, U, '"In return, 100 prisoners"', MOD, cat='prisoners of war'),
    rel(100, U, '100 Ukrainians had come home', Z, via=TG, cat='people'),
    ordn(51, 'war', 'it was the 51st exchange of the war', CH),
    sub(84, U, '84 of those freed were wounded or seriously ill', CH, cat='wounded'),
    sub(28, U, '28 had previously been listed as missing', CH, cat='missing'),
    ordn(1, 'February 2024', 'The exchange was the first of the month'),
    ordn(2, 'since 2024-01-24', 'the second since the crash on Jan. 24'),
    agr(65, 'which Moscow said was carrying 65 captured Ukrainian soldiers to a swap', R, ex='plan1', who=U, rb=R, cat='soldiers', status='claimed', ambiguous=True),
    acc('Russia accused Ukraine of shooting the Ilyushin Il-76 down', R),
    tot('~400', 'the two countries exchanged about 400 prisoners in all', ex='prev1', cat='prisoners'),
    each(195, 'each side had received 195 people', R, ex='prev1', cat='people'),
    rel(207, U, '207 of its citizens had returned', U, ex='prev1', cat='people'),
    ordn(3, 'UAE-mediated, 2024', 'the third that the Gulf state had mediated since the start of the year', UAEMFA),
    med(UAE, 'the third that the Gulf state had mediated', UAEMFA),
    cum('>3000', U, 'war', 'more than 3,000 of its citizens have been brought back', U, cat='people'),
], dist={'duration': ['almost three months'], 'other': ['Ilyushin Il-76']})

doc('f03', '''
Russia, Ukraine swap 150 prisoners each ahead of New Year

Kyiv (AFP) – Russia and Ukraine said Monday they had exchanged more than 300 prisoners of war in a deal mediated by the United Arab Emirates, the latest in a series of swaps between the two countries.

Issued on: 30/12/2024 - 15:47   Modified: 30/12/2024 - 19:02

3 min

Released Ukrainian soldiers sing the national anthem at an undisclosed location following the exchange of 103 prisoners on September 14, 2024 © Coordination Headquarters for the Treatment of Prisoners of War / AFP

The announcement came a day before the New Year, the biggest holiday of the season in both countries.

Ukrainian President Volodymyr Zelensky said 189 Ukrainians had been returned, including soldiers, sergeants and officers as well as two civilians who were captured in Mariupol.

"We will free everyone," Zelensky said on social media, where he published images of men wrapped in Ukrainian flags on board a bus.

Russia's defence ministry said 150 of its soldiers had been released in exchange for 150 Ukrainian servicemen. It did not explain the difference between the two figures.

The Russians were in Belarus and were being given medical and psychological care, it said.

Kyiv's Coordination Headquarters said it was the 59th prisoner exchange since Russia invaded in February 2022.

"Fourteen of the soldiers are from the garrison of the Azovstal steelworks," said a medic, Roksolana Bey, who met the buses. "One weighed 47 kilos."

The United Arab Emirates, which has close ties with Moscow and has sought to position itself as a neutral broker, said it had now helped to secure the release of 2,484 captives in 10 mediation efforts.

Despite near three years of fighting, the warring sides have regularly exchanged prisoners and the bodies of soldiers killed in combat.

The last exchange was on October 18, when each side freed 95 people. Two weeks earlier Kyiv said Russia had returned 501 bodies.

Zelensky said in December that some 3,600 prisoners had been freed since the beginning of the war.

brw-oc/gil

© 2024 AFP
''', '2024-12-30', [E('main', '2024-12-30', 'weekday', [UAE]), E('caption', '2024-09-14', 'stated'), E('prev1', '2024-10-18', 'year-inferred', text='October 18'), E('bodies1', None, 'none', text='Two weeks earlier')], [
    tot('>300', 'they had exchanged more than 300 prisoners of war', RU2, cat='prisoners of war'),
    med(UAE, 'a deal mediated by the United Arab Emirates', RU2),
    tot(103, 'the exchange of 103 prisoners on September 14, 2024', ex='caption', pos='caption', cat='prisoners', ambiguous=True),
    rel(189, U, '189 Ukrainians had been returned', Z, cat='people'),
    sub(2, U, 'two civilians who were captured in Mariupol', Z, cat='civilians'),
    rel(150, R, '150 of its soldiers had been released', MOD, cat='soldiers', also=['Russia, Ukraine swap 150 prisoners each']),
    rel(150, U, 'in exchange for 150 Ukrainian servicemen', MOD, cat='soldiers'),
    trans('The Russians were in Belarus', MOD, who=R),
    ordn(59, 'war', 'it was the 59th prisoner exchange since Russia invaded', CH),
    sub(14, U, 'Fourteen of the soldiers are from the garrison', 'Roksolana Bey', cat='Azovstal defenders'),
    cum(2484, None, 'UAE-mediated', 'the release of 2,484 captives', UAE, cat='prisoners'),
    cnt(10, 'UAE-mediated', 'in 10 mediation efforts', UAE),
    each(95, 'each side freed 95 people', ex='prev1', cat='people'),
    bod(501, U, 'Russia had returned 501 bodies', U, ex='bodies1'),
    cum('~3600', None, 'war', 'some 3,600 prisoners had been freed', Z, cat='prisoners', as_of='2024-12'),
], dist={'duration': ['near three years', '3 min', 'Two weeks earlier'], 'other': ['47 kilos', 'One weighed', 'between the two figures']}, fictional=['Fourteen of the soldiers', 'One weighed'],
   note='Two weeks earlier: before October 18.')

doc('f04', '''
Russia brings back 185 servicemen, 20 civilians from Ukraine — defense ministry

In exchange, 185 prisoners of war of the Ukrainian army were handed over

MOSCOW, October 2. /TASS/. Russia has returned 185 of its servicemen from Kiev-controlled territory, the Russian Defense Ministry said.

"On October 2," the ministry noted in a statement, the men were brought back and the same number of Ukrainian POWs were handed over in exchange. Additionally, 20 civilians have been returned to Russia, according to the statement.

"At the moment," the servicemen and civilians are staying in Belarus, where they are receiving psychological and medical assistance, the ministry said. All of them will be taken to Russia for treatment and rehabilitation in medical facilities of the Defense Ministry.

Earlier exchanges

The previous exchange took place on August 24, when Russia and Ukraine each handed over 146 prisoners of war. The ministry said then that the United Arab Emirates and the United States had provided humanitarian mediation. On the same day, eight residents of the Kursk Region held by Ukraine since the incursion returned home.

At the second round of talks in Istanbul on June 2, the two sides agreed to exchange all seriously wounded and ill prisoners as well as those younger than 25, at least 1,000 people on each side. Moscow also undertook to hand over the bodies of 6,000 Ukrainian servicemen.

At the third round on July 23, head of the Russian delegation Vladimir Medinsky said the parties had agreed to swap 1,200 prisoners of war each. Medinsky added that Russia was ready to transfer another 3,000 bodies.

The youngest of the servicemen who came home today is 20, a source in law enforcement told TASS. According to the source, a total of 41 of them were taken captive in the border areas.

Human Rights Commissioner Tatyana Moskalkova told reporters that Ukraine was still holding 23 Kursk Region residents and that work on their return was under way.
''', '2025-10-02', [E('main', '2025-10-02', 'stated'), E('prev1', '2025-08-24', 'year-inferred', [UAE, 'United States'], text='August 24'), E('sep1', '2025-08-24', 'relative', text='On the same day'),
    E('plan1', None, 'none', status='agreed'), E('plan2', None, 'none', status='agreed'), E('plan3', None, 'none', status='offered')], [
    rel(185, R, 'Russia has returned 185 of its servicemen', MOD, cat='soldiers', also=['Russia brings back 185 servicemen']),
    rel(185, U, 'the same number of Ukrainian POWs were handed over', MOD, cat='prisoners of war', by_reference=True, also=['185 prisoners of war of the Ukrainian army were handed over']),
    rel(20, R, '20 civilians have been returned to Russia', MOD, cat='civilians', also=['20 civilians from Ukraine']),
    trans('the servicemen and civilians are staying in Belarus', MOD, who=R),
    each(146, 'Russia and Ukraine each handed over 146 prisoners of war', ex='prev1', cat='prisoners of war'),
    med(UAE, 'the United Arab Emirates and the United States had provided humanitarian mediation', MOD, ex='prev1'),
    med('United States', 'the United Arab Emirates and the United States had provided humanitarian mediation', MOD, ex='prev1'),
    rel(8, R, 'eight residents of the Kursk Region', ex='sep1', cat='civilians'),
    agr('>=1000', 'at least 1,000 people on each side', ex='plan1', who=U, rb=R, cat='wounded and under 25', as_of='2025-06-02'),
    agr('>=1000', 'at least 1,000 people on each side', ex='plan1', who=R, rb=U, cat='wounded and under 25', as_of='2025-06-02'),
    agr(6000, 'hand over the bodies of 6,000 Ukrainian servicemen', ex='plan1', who=U, rb=R, cat='bodies', as_of='2025-06-02'),
    agr(1200, 'the parties had agreed to swap 1,200 prisoners of war each', MED, ex='plan2', who=U, rb=R, cat='prisoners of war', as_of='2025-07-23'),
    agr(1200, 'the parties had agreed to swap 1,200 prisoners of war each', MED, ex='plan2', who=R, rb=U, cat='prisoners of war', as_of='2025-07-23'),
    agr(3000, 'Russia was ready to transfer another 3,000 bodies', MED, ex='plan3', who=U, rb=R, cat='bodies', status='offered', as_of='2025-07-23'),
    sub(41, R, 'a total of 41 of them were taken captive in the border areas', SRC, via='TASS', cat='soldiers'),
    held(23, R, U, 'Ukraine was still holding 23 Kursk Region residents', MOS, cat='civilians'),
], dist={'age': ['younger than 25', 'is 20'], 'other': ['the second round', 'the third round']})

doc('f05', '''
Russia returned 150 servicemen from captivity

16:35 05.02.2025 (updated: 17:10)

MOSCOW, 5 Feb — RIA Novosti. Moscow and Kyiv have carried out another exchange of prisoners of war: 150 Russian servicemen have returned home, the Ministry of Defense reported.

"As a result of negotiations," the department specified, 150 fighters were returned from the territory controlled by the Kyiv regime. In exchange, the Ukrainian side was given 150 prisoners of war of the Armed Forces of Ukraine.

Mediating efforts of a humanitarian nature during the return were provided by the United Arab Emirates, the ministry noted.

At present all the released Russian military personnel are on the territory of the Republic of Belarus, where they are given the necessary psychological and medical help and the opportunity to contact relatives. They will be delivered to the Russian Federation for treatment and rehabilitation.

As a RIA Novosti source familiar with the situation said, among those returned are 37 seriously wounded. In addition, he specified, three sailors of the Black Sea Fleet were included in the lists at the last moment.

State Duma deputy Shamsail Saraliyev, who coordinates the work on exchanges, told the agency that all 150 had been captured in the Kursk direction. According to him, the two countries exchanged letters from relatives: 2,000 were handed over on each side.

This is the second exchange since the beginning of the year. The first took place on January 15; then, according to the formula 25 for 25, the Russian military were returned also with the participation of the Emirates.

Last year the parties held ten exchanges, as a result of which Russia got back 1,258 people. Ombudsman Tatyana Moskalkova had earlier said that more than a thousand Russian fighters remained in Ukrainian captivity. Vladimir Zelensky, for his part, confirmed the return of 150 Ukrainians.
''', '2025-02-05', [E('main', '2025-02-05', 'published', [UAE]), E('prev1', '2025-01-15', 'year-inferred', [UAE], text='January 15')], [
    rel(150, R, '150 Russian servicemen have returned home', MOD, cat='soldiers', also=['150 fighters were returned', 'Russia returned 150 servicemen']),
    rel(150, U, 'the Ukrainian side was given 150 prisoners of war', MOD, cat='prisoners of war'),
    med(UAE, 'Mediating efforts of a humanitarian nature during the return were provided by the United Arab Emirates', MOD),
    sub(37, R, 'among those returned are 37 seriously wounded', SRC, via='RIA Novosti', cat='wounded'),
    sub(3, R, 'three sailors of the Black Sea Fleet', SRC, via='RIA Novosti', cat='sailors'),
    rel(150, R, 'all 150 had been captured in the Kursk direction', 'Shamsail Saraliyev', via='RIA Novosti', cat='soldiers'),
    ordn(2, '2025', 'This is the second exchange since the beginning of the year'),
    ordn(1, '2025', 'The first took place on January 15', ex='prev1'),
    each(25, 'according to the formula 25 for 25', ex='prev1', cat='soldiers'),
    med(UAE, 'with the participation of the Emirates', ex='prev1'),
    cnt(10, '2024', 'the parties held ten exchanges'),
    cum(1258, R, '2024', 'Russia got back 1,258 people', cat='people'),
    held('>1000', R, U, 'more than a thousand Russian fighters remained in Ukrainian captivity', MOS, cat='soldiers'),
    rel(150, U, 'confirmed the return of 150 Ukrainians', Z, cat='people'),
], dist={'letters': ['2,000 were handed over on each side']}, ignore=['two countries exchanged letters'])

doc('f06', '''
Russian Defence Ministry
19 August, 14:02

Russian servicemen have been returned from captivity

On 19 August, as a result of the negotiation process, 146 Russian servicemen were returned from the territory controlled by the Kiev regime.

In exchange, 146 prisoners of war of the Armed Forces of Ukraine were transferred.

In addition, eight citizens of the Russian Federation, residents of Kursk region who had been illegally held by the Kiev regime, will be returned home.

At present, the Russian servicemen and civilians are in the territory of the Republic of Belarus, where they are receiving the necessary psychological and medical assistance.

The United Arab Emirates and the United States of America provided mediation efforts of a humanitarian nature in the return of the Russian servicemen from captivity.

All Russian servicemen will be brought to the Russian Federation for treatment and rehabilitation in medical institutions of the Russian Ministry of Defence.

#Exchange

Subscribe to the channel | Chat | MAX

Comment of the head of the department for work with families, Colonel Arkady Lunin, for the ministry's channel:

"Since the beginning of this month, we have received 230 of our men. Today there were 146, and five days ago 84. Eleven of those who came back today are on stretchers. We also handed over to the Ukrainian side two groups of seriously wounded, 17 people in total, whom we gave without demanding anything in exchange. The Ukrainian side gave us one. As for the bodies of the dead, under the Istanbul agreements Kiev has received more than 7,000 from us, while we have received 79 in return. People ask me how many of ours remain there. I will not name the figure. I will say only that we know each of them by surname, that work goes on every day, and that our negotiators met their counterparts on the border of Belarus only a few hours ago.

The exchange of 84 for 84 on 14 August was also held with Emirati mediation. The next one is being prepared. I would not like to speak of the date before everyone is on the bus."

https://mil.example/press/news
''', '2025-08-19', [E('main', '2025-08-19', 'year-inferred', [UAE, 'United States'], text='19 August'), E('prev1', '2025-08-14', 'year-inferred', [UAE], text='14 August'), E('sep1', None, 'none'), E('plan1', None, 'none', status='announced')], [
    rel(146, R, '146 Russian servicemen were returned from the territory', MOD, cat='soldiers'),
    rel(146, U, '146 prisoners of war of the Armed Forces of Ukraine were transferred', MOD, cat='prisoners of war'),
    rel(8, R, 'eight citizens of the Russian Federation', MOD, cat='civilians'),
    trans('the Russian servicemen and civilians are in the territory of the Republic of Belarus', MOD, who=R),
    med(UAE, 'The United Arab Emirates and the United States of America provided mediation efforts', MOD),
    med('United States', 'The United Arab Emirates and the United States of America provided mediation efforts', MOD),
    cum(230, R, 'August 2025', 'we have received 230 of our men', 'Arkady Lunin', cat='soldiers'),
    rel(146, R, 'Today there were 146', 'Arkady Lunin', cat='soldiers'),
    rel(84, R, 'five days ago 84', 'Arkady Lunin', ex='prev1', cat='soldiers', also=['84 for 84 on 14 August']),
    rel(84, U, 'The exchange of 84 for 84 on 14 August', 'Arkady Lunin', ex='prev1', cat='soldiers'),
    sub(11, R, 'Eleven of those who came back today are on stretchers', 'Arkady Lunin', cat='wounded'),
    rel(17, U, '17 people in total', 'Arkady Lunin', ex='sep1', cat='wounded'),
    rel(1, R, 'The Ukrainian side gave us one', 'Arkady Lunin', ex='sep1', cat='wounded'),
    bod('>7000', U, 'Kiev has received more than 7,000 from us', 'Arkady Lunin', ex=None, cumulative=True),
    bod(79, R, 'we have received 79 in return', 'Arkady Lunin', ex=None, cumulative=True),
    held('withheld', R, U, 'I will not name the figure', 'Arkady Lunin', cat='soldiers'),
    med(UAE, 'was also held with Emirati mediation', 'Arkady Lunin', ex='prev1'),
    agr(None, 'The next one is being prepared', 'Arkady Lunin', ex='plan1', status='announced'),
], ignore=['two groups of seriously wounded'], dist={'duration': ['five days ago', 'a few hours ago'], 'other': ['The next one']}, fictional=['Since the beginning', 'The exchange of 84'], note='Arkady Lunin does not exist. The main exchange is dated by its issuer.')

doc('f07', '''
Zelenskiy / Official

Our people are home.

Today another exchange took place – 193 Ukrainian warriors were returned from Russian captivity. Soldiers of the Armed Forces of Ukraine, the National Guard, the State Border Guard Service and police officers. Among them are both privates and officers. Most had been held since 2022, including defenders of Mariupol. Five of those returned had been sentenced to life in Russia.

It is important that there are also wounded among them, and each of them will receive all the help they need.

I am grateful to everyone in our team who makes exchanges possible – Kyrylo Budanov and his people, the Coordination Headquarters, the Security Service, the ombudsman. I especially thank our units that replenish the exchange fund. Every Russian captured at the front brings one of ours closer to home.

I also thank our partners for their mediation: the United Arab Emirates and the United States of America. Without them this day would not have come so soon.

This is already our 72nd exchange. We have managed to bring back more than 7,000 of our men and women in total since the beginning of the full-scale war. Before that we met the previous group in August, on Independence Day, when 146 of our soldiers and eight civilians returned. Next week there must be another stage, and we are preparing it: the Russian side has been given a list of 1,200 names.

We remember all those who are still in captivity. According to our data, Russia is holding no fewer than 2,500 civilians whose names are confirmed. We verify each surname. We must bring everyone back, and we will.

Glory to Ukraine!

2 October 2025, 15:21
1.2M views
''', '2025-10-02', [E('main', '2025-10-02', 'published', [UAE, 'United States']), E('prev1', '2025-08-24', 'holiday', text='Independence Day'), E('plan1', None, 'none', status='expected', text='Next week')], [
    rel(193, U, '193 Ukrainian warriors were returned from Russian captivity', Z, cat='soldiers'),
    sub(5, U, 'Five of those returned had been sentenced to life', Z, cat='prisoners'),
    med(UAE, 'I also thank our partners for their mediation: the United Arab Emirates', Z),
    med('United States', 'the United States of America', Z),
    ordn(72, 'war', 'This is already our 72nd exchange', Z),
    cum('>7000', U, 'war', 'more than 7,000 of our men and women', Z, cat='people'),
    rel(146, U, '146 of our soldiers', Z, ex='prev1', cat='soldiers'),
    rel(8, U, 'eight civilians returned', Z, ex='prev1', cat='civilians'),
    agr(1200, 'the Russian side has been given a list of 1,200 names', Z, ex='plan1', who=U, rb=R, cat='prisoners', status='proposed'),
    held('>=2500', U, R, 'Russia is holding no fewer than 2,500 civilians', Z, cat='civilians'),
], dist={'boilerplate': ['1.2M views']}, ignore=['brings one of ours closer'])

doc('f08', '''
Coordination Headquarters for the Treatment of Prisoners of War

HOME! UKRAINE RETURNED 95 DEFENDERS AS PART OF THE 58TH EXCHANGE

On Friday, October 18, 2024, Ukraine managed to bring 95 defenders home from enemy captivity.

Among the released are 28 servicemen of the Armed Forces of Ukraine, 34 defenders of the National Guard from the Azov brigade, 10 border guards and 23 fighters of the Naval Forces who defended Mariupol. All of them are privates and sergeants, with the exception of four officers.

48 of the released had been illegally convicted by Russian courts, 20 of them to life imprisonment. Most of the returned people have serious diseases or have lost a lot of weight as a result of torture and malnutrition. The youngest is 23 years old, the oldest is 57.

Also freed was the human rights activist and journalist Maksym Butkevych, whom Russia had sentenced to 13 years.

The exchange took place with the mediation of the United Arab Emirates. We thank our international partners for their help.

This is the tenth exchange since the beginning of this year. In total, 3,767 people, of whom 168 are civilians, have been returned from captivity since March 2022, the month in which the Coordination Headquarters was established.

The secretary of the Coordination Headquarters, Brigadier General Dmytro Usov, noted that the list of those freed had been agreed with the Russian side three weeks earlier and that it had been changed twice at Moscow's request. In his words, 95 Russians went in the opposite direction; Ukraine does not hide this figure.

All those released will undergo a medical examination, receive new documents and payments for the entire period of captivity: 100,000 hryvnias for each year.

If your relative is in captivity or missing, register in the personal account on the website or contact the advisory centres in Kyiv, Dnipro, Odesa, Lviv, Vinnytsia, Poltava and Kharkiv.

Hotline: 0 800 300 529

We return our people together!

Press service of the Coordination Headquarters
''', '2024-10-18', [E('main', '2024-10-18', 'stated', [UAE])], [
    rel(95, U, 'Ukraine managed to bring 95 defenders home', CH, cat='soldiers', also=['UKRAINE RETURNED 95 DEFENDERS']),
    ordn(58, 'war', '58TH EXCHANGE', CH, pos='headline'),
    sub(28, U, '28 servicemen of the Armed Forces of Ukraine', CH, cat='soldiers'),
    sub(34, U, '34 defenders of the National Guard', CH, cat='Azov'),
    sub(10, U, '10 border guards', CH, cat='border guards'),
    sub(23, U, '23 fighters of the Naval Forces', CH, cat='sailors'),
    sub(4, U, 'four officers', CH, cat='officers'),
    sub(48, U, '48 of the released had been illegally convicted', CH, cat='prisoners'),
    sub(20, U, '20 of them to life imprisonment', CH, cat='prisoners'),
    med(UAE, 'with the mediation of the United Arab Emirates', CH),
    ordn(10, '2024', 'This is the tenth exchange since the beginning of this year', CH),
    cum(3767, U, 'war', '3,767 people, of whom 168 are civilians, have been returned', CH, cat='people'),
    cum(168, U, 'war', 'of whom 168 are civilians', CH, cat='civilians', subset=True),
    rel(95, R, '95 Russians went in the opposite direction', 'Dmytro Usov', cat='prisoners'),
], dist={'age': ['23 years old', '57'], 'term': ['13 years'], 'duration': ['three weeks earlier'], 'money': ['100,000 hryvnias'], 'boilerplate': ['0 800 300 529']})

doc('f09', '''
Ukraine brings home 84 POWs, civilians in prisoner swap with Russia

August 14, 2025 3:08 pm (Updated: August 14, 2025 6:55 pm)

by Solomiia Kryvko

Listen to this article
4 min

Ukrainian prisoners of war and civilians after being released from Russian captivity in a prisoner exchange on Aug. 14, 2025. (Volodymyr Zelensky / Telegram)

Ukraine has brought home 84 people from Russian captivity, including military personnel and civilians, President Volodymyr Zelensky announced on Aug. 14.

"Almost all of them" need medical treatment and significant rehabilitation, Zelensky wrote on Telegram, adding that both defenders of Mariupol and civilians held since 2014, 2016 and 2017 are among those freed.

According to the Coordination Headquarters for the Treatment of Prisoners of War, 33 of those released are soldiers and 51 are civilians. It was the 68th exchange since the start of the full-scale invasion.

Russia's Defense Ministry said that 84 Russian soldiers were returned in exchange for 84 Ukrainian POWs. The ministry claimed the United Arab Emirates mediated the exchange.

Human Rights Ombudsman Dmytro Lubinets said that one of the freed civilians, a resident of Donetsk Oblast, had spent 4,013 days in captivity.

The exchange took place on the eve of a meeting between U.S. President Donald Trump and Russian President Vladimir Putin in Alaska. Zelensky has said that any peace deal must include an all-for-all exchange of prisoners, an idea which Moscow has repeatedly rejected.

Under agreements reached during peace talks in Istanbul on June 2, Ukraine and Russia held a series of swaps in June and July that prioritized the sick, the wounded and those under 25. Neither side disclosed the number of people freed at the time.

At the third round of negotiations on July 23, the delegations agreed to exchange at least 1,200 prisoners from each side. Only part of that deal has been carried out.

Over 5,800 people have returned to Ukraine through exchanges since February 2022, officials say, while another 555 were released outside them. Russia is still believed to be holding around 16,000 Ukrainian civilians.

We've been working hard to bring you independent, locally-sourced news from Ukraine. Consider supporting the Kyiv Independent.

Read also: 'He weighed 49 kilos' — 3 stories from Russian captivity

Solomiia Kryvko is a news editor. She joined the newsroom in 2023 and has covered 30 exchanges.
''', '2025-08-14', [E('main', '2025-08-14', 'stated', [UAE]), E('plan1', None, 'none', status='agreed'), E('series1', None, 'none')], [
    rel(84, U, 'Ukraine has brought home 84 people from Russian captivity', Z, cat='people', also=['Ukraine brings home 84 POWs']),
    sub(33, U, '33 of those released are soldiers', CH, cat='soldiers'),
    sub(51, U, '51 are civilians', CH, cat='civilians'),
    ordn(68, 'war', 'It was the 68th exchange since the start of the full-scale invasion', CH),
    rel(84, R, '84 Russian soldiers were returned', MOD, cat='soldiers'),
    rel(84, U, 'in exchange for 84 Ukrainian POWs', MOD, cat='prisoners of war'),
    med(UAE, 'the United Arab Emirates mediated the exchange', MOD),
    rel('withheld', None, 'Neither side disclosed the number of people freed at the time', ex='series1', rb=None, cat='prisoners'),
    agr('>=1200', 'agreed to exchange at least 1,200 prisoners from each side', ex='plan1', who=U, rb=R, cat='prisoners', as_of='2025-07-23'),
    agr('>=1200', 'agreed to exchange at least 1,200 prisoners from each side', ex='plan1', who=R, rb=U, cat='prisoners', as_of='2025-07-23'),
    cum('>5800', U, 'war', 'Over 5,800 people have returned to Ukraine through exchanges', OFF, cat='people'),
    cum(555, U, 'war', 'another 555 were released outside them', OFF, cat='people'),
    held('~16000', U, R, 'around 16,000 Ukrainian civilians', cat='civilians'),
    den('an idea which Moscow has repeatedly rejected', R),
], dist={'age': ['under 25'], 'duration': ['4 min', '4,013 days'], 'other': ["'He weighed 49 kilos'", '3 stories', 'the third round'], 'boilerplate': ['has covered 30 exchanges']},
   ignore=['one of the freed civilians'], note='In the last line the figure is the reporter’s, not the war’s.')

doc('f10', '''
Ukraine and Russia conduct new prisoner exchange: 205 defenders return home – photos, video

Yuliia Taran — Tuesday, 6 May 2025, 15:40

205 Ukrainian defenders have been freed from Russian captivity as a result of a prisoner swap on 6 May.

Source: Coordination Headquarters for the Treatment of Prisoners of War; President Volodymyr Zelenskyy on social media

Quote from Zelenskyy: "Our people are home."

Details: The president noted that the exchange had been the fifth this year, and that the number of people whose return Ukraine has secured since the beginning of 2025 had exceeded one thousand.

The Coordination Headquarters stated that the 205 people released were privates and sergeants and three officers. They had defended Ukraine on the Mariupol, Donetsk, Luhansk, Kharkiv and Kursk fronts. The youngest of the defenders is 21 years old and the oldest is 58.

This was the 64th prisoner exchange, the Coordination Headquarters said, specifying that a total of 4,757 Ukrainian citizens had been brought home since March 2022.

The United Arab Emirates assisted with the exchange, the Coordination Headquarters added.

Background:

● On the same day, the Russian Ministry of Defence reported that 205 Russian service personnel had been returned from Ukrainian captivity in exchange for 205 prisoners of war from the Ukrainian Armed Forces.

● On 19 April, Ukraine brought home 277 service personnel in the largest exchange of the full-scale war. Ukraine handed over 246 Russians; an additional 31 wounded Ukrainians were swapped for 15 wounded Russian troops.

● On 18 April, Russia repatriated the bodies of 909 fallen Ukrainian soldiers. Russian media outlet RBC, citing a member of parliament, reported that Moscow had received 41 bodies in return.

● In March, Dmytro Lubinets, Ukrainian Parliament Commissioner for Human Rights, said Russia was unlawfully detaining more than 16,000 Ukrainian civilians; the release of only 174 of them had been achieved.

Support Ukrainska Pravda on Patreon!

All News › | Follow us on Telegram, X and Facebook | Report an error: Ctrl+Enter
''', '2025-05-06', [E('main', '2025-05-06', 'year-inferred', [UAE], text='6 May'), E('prev1', '2025-04-19', 'year-inferred', text='19 April'), E('bodies1', '2025-04-18', 'year-inferred', text='18 April')], [
    rel(205, U, '205 Ukrainian defenders have been freed from Russian captivity', cat='soldiers', also=['205 defenders return home']),
    rel(205, U, 'the 205 people released were privates and sergeants', CH, cat='people'),
    ordn(5, '2025', 'the exchange had been the fifth this year', Z),
    cum('>1000', U, '2025', 'had exceeded one thousand', Z, cat='people'),
    sub(3, U, 'three officers', CH, cat='officers'),
    ordn(64, 'war', 'This was the 64th prisoner exchange', CH),
    cum(4757, U, 'war', 'a total of 4,757 Ukrainian citizens had been brought home', CH, cat='people'),
    med(UAE, 'The United Arab Emirates assisted with the exchange', CH),
    rel(205, R, '205 Russian service personnel had been returned', MOD, cat='soldiers'),
    rel(205, U, 'in exchange for 205 prisoners of war from the Ukrainian Armed Forces', MOD, cat='prisoners of war'),
    rel(277, U, 'Ukraine brought home 277 service personnel', ex='prev1', cat='soldiers'),
    rel(246, R, 'Ukraine handed over 246 Russians', ex='prev1', cat='prisoners'),
    sub(31, U, 'an additional 31 wounded Ukrainians', ex='prev1', cat='wounded', ambiguous=True),
    rel(15, R, '15 wounded Russian troops', ex='prev1', cat='wounded'),
    bod(909, U, 'the bodies of 909 fallen Ukrainian soldiers', ex='bodies1'),
    bod(41, R, 'Moscow had received 41 bodies in return', 'unnamed lawmaker', ex='bodies1', via='RBC'),
    held('>16000', U, R, 'more than 16,000 Ukrainian civilians', LUB, cat='civilians', as_of='2025-03'),
    cum(174, U, 'war', 'the release of only 174 of them had been achieved', LUB, cat='civilians'),
], dist={'age': ['21 years old', 'is 58']})

# ---------------------------------------------------------------- f11 … f20
doc('f11', '''
Russia and Ukraine Carry Out Second Stage of Under-25s Prisoner Swap

Updated: June 11, 2025

Russia and Ukraine exchanged a second group of prisoners of war younger than 25 on Tuesday, along with badly wounded soldiers, as part of the agreements reached during peace talks in Istanbul last week.

"Today there was another exchange," Russia's Defense Ministry said in a statement, without specifying how many soldiers had been released.

Ukrainian President Volodymyr Zelensky likewise gave no number. He said those freed on Tuesday were seriously wounded and injured service members, and that exchanges would continue.

Pro-Kremlin military blogger Gleb Arsentyev, whose channel is close to the negotiating team, wrote that about 120 Russian soldiers had come home. "On Monday there were 95, today more than a hundred, and 40 of them cannot walk," he said. The Moscow Times could not independently verify the claim.

Moscow and Kyiv each agreed on June 2 to release more than 1,000 prisoners of war — all of those aged 18 to 25, and all who are seriously wounded or ill — in what would be the largest swap since the full-scale invasion began. They also agreed to repatriate the bodies of 12,000 killed soldiers, 6,000 from each side.

The first stage took place on Monday after a weekend of recriminations. Kremlin aide Vladimir Medinsky had accused Ukraine of failing to collect the remains of 1,212 soldiers which had been brought to the border in refrigerated trucks. Kyiv dismissed the accusation and said no date had been agreed upon.

Russian Foreign Minister Sergei Lavrov was reported by state media as saying that Moscow was prepared to hand over the bodies "at any moment."

The two countries' last major exchange, in late May, saw 1,000 prisoners freed on each side over three days.

Russian state news agency TASS, citing an unnamed source, said that nobody in Tuesday's group was older than 25.

AFP contributed reporting.

A Message from The Moscow Times:

Dear readers, we are facing unprecedented challenges. Support us from just $2 a month. It's quick to set up, and every contribution makes a significant impact.

Read more about: Prisoners , Ukraine war
''', '2025-06-10', [E('main', '2025-06-10', 'weekday'), E('prev1', '2025-06-09', 'weekday', text='Monday'), E('plan1', None, 'none', status='agreed'), E('prev2', '2025-05', 'relative', text='late May'), E('bodies1', None, 'none', status='claimed')], [
    rel('withheld', R, 'without specifying how many soldiers had been released', MOD, cat='soldiers'),
    rel('withheld', U, 'likewise gave no number', Z, cat='soldiers'),
    rel('~120', R, 'about 120 Russian soldiers had come home', 'Gleb Arsentyev', cat='soldiers'),
    rel(95, R, 'On Monday there were 95', 'Gleb Arsentyev', ex='prev1', cat='soldiers'),
    rel('>100', R, 'today more than a hundred', 'Gleb Arsentyev', cat='soldiers'),
    sub(40, R, '40 of them cannot walk', 'Gleb Arsentyev', cat='wounded'),
    ordn(2, 'stages of the deal', 'exchanged a second group of prisoners of war', also=['Second Stage']),
    agr('>1000', 'Moscow and Kyiv each agreed on June 2 to release more than 1,000 prisoners of war', ex='plan1', who=U, rb=R, cat='wounded and under 25', as_of='2025-06-02'),
    agr('>1000', 'Moscow and Kyiv each agreed on June 2 to release more than 1,000 prisoners of war', ex='plan1', who=R, rb=U, cat='wounded and under 25', as_of='2025-06-02'),
    agr(12000, 'repatriate the bodies of 12,000 killed soldiers', ex='plan1', cat='bodies', as_of='2025-06-02'),
    agr(6000, '6,000 from each side', ex='plan1', who=U, rb=R, cat='bodies', as_of='2025-06-02'),
    agr(6000, '6,000 from each side', ex='plan1', who=R, rb=U, cat='bodies', as_of='2025-06-02'),
    acc('failing to collect the remains of 1,212 soldiers', MED, 1212, ex='bodies1', who=U, cat='bodies'),
    den('Kyiv dismissed the accusation', U, ex='bodies1'),
    each(1000, '1,000 prisoners freed on each side over three days', ex='prev2', cat='prisoners'),
], ignore=['The first stage', 'nobody in Tuesday\'s group'], dist={'age': ['younger than 25', 'aged 18 to 25', 'older than 25', 'Under-25s'], 'money': ['$2 a month'], 'duration': []}, fictional=['On Monday there were'],
   note='Gleb Arsentyev does not exist.')

doc('f12', '''
Russia and Ukraine swap 307 prisoners each on second day of exchange

Latest release is part of a deal that is expected to free 1,000 captives on each side, the biggest of the war.

By Al Jazeera Staff and News Agencies

Published On 24 May 2025

Russia and Ukraine have exchanged hundreds more prisoners as part of a large swap that was the only concrete outcome of their direct talks in Istanbul last week.

Russia's Ministry of Defence said on Saturday that each side brought home 307 more soldiers, a day after they released a total of 780 people.

Ukraine's President Volodymyr Zelenskyy confirmed the figure in a post on Telegram and said further releases were expected on Sunday.

The exchange, which is being carried out at the border with Belarus in northern Ukraine, is the latest of dozens of swaps since the war began in 2022 and also the first to include so many civilians.

On Friday each side freed 270 soldiers and 120 civilians, including some captured by Ukrainian forces in Russia's Kursk region.

Reporting from Kyiv, Al Jazeera's Dana Haleem said relatives had been waiting at the meeting point since before dawn.

"There are perhaps 300 people here, and almost everybody is holding a photograph," she said. "Only a handful have found the one they came for."

The two countries agreed on May 16 to release 1,000 prisoners of war and civilian prisoners each. United States President Donald Trump congratulated them and suggested that the exchange could lead to "something big".

Officials from Turkiye, which hosted the talks, said that Ankara would continue to facilitate contacts. Zelenskyy thanked the United Arab Emirates, Turkiye and the US for their help.

The swap came hours after Kyiv was hit by a large-scale drone and missile attack that wounded at least 15 people. Ukraine's air force said it shot down six ballistic missiles and 245 drones overnight.

Russia said its air defences had destroyed 100 Ukrainian drones.

Before this exchange, according to Ukraine's Coordination Headquarters, 4,757 Ukrainians had come home in 64 swaps.

Source: Al Jazeera and news agencies
''', '2025-05-24', [E('main', '2025-05-24', 'weekday', [UAE, 'Turkey', 'United States']), E('prev1', '2025-05-23', 'weekday', text='On Friday'), E('series1', None, 'none', status='agreed')], [
    tot(None, 'Russia and Ukraine have exchanged hundreds more prisoners', cat='prisoners'),
    cnt(None, 'war', 'dozens of swaps since the war began'),
    each(307, 'each side brought home 307 more soldiers', MOD, cat='soldiers', also=['Russia and Ukraine swap 307 prisoners each']),
    tot(780, 'they released a total of 780 people', MOD, ex='prev1', cat='people'),
    each(307, 'confirmed the figure', Z, via=TG, cat='soldiers', by_reference=True),
    each(270, 'each side freed 270 soldiers', ex='prev1', cat='soldiers'),
    each(120, '120 civilians, including some captured', ex='prev1', cat='civilians'),
    agr(1000, 'agreed on May 16 to release 1,000 prisoners of war and civilian prisoners each', ex='series1', who=U, rb=R, cat='prisoners', as_of='2025-05-16', also=['free 1,000 captives on each side']),
    agr(1000, 'agreed on May 16 to release 1,000 prisoners of war and civilian prisoners each', ex='series1', who=R, rb=U, cat='prisoners', as_of='2025-05-16', also=['free 1,000 captives on each side']),
    med('Turkey', 'Ankara would continue to facilitate contacts', 'unnamed official'),
    med(UAE, 'thanked the United Arab Emirates, Turkiye and the US for their help', Z),
    med('Turkey', 'thanked the United Arab Emirates, Turkiye and the US for their help', Z),
    med('United States', 'thanked the United Arab Emirates, Turkiye and the US for their help', Z),
    cum(4757, U, 'war', '4,757 Ukrainians had come home', CH, cat='people'),
    cnt(64, 'war', 'in 64 swaps', CH),
], dist={'casualties': ['at least 15 people'], 'weapons': ['six ballistic missiles', '245 drones', '100 Ukrainian drones'], 'other': ['perhaps 300 people', 'Only a handful have found the one', 'on second day of exchange']},
   ignore=['first to include'], fictional=['There are perhaps', 'Only a handful'])

doc('f13', '''
UAE mediation succeeds in exchange of 300 captives between Russia and Ukraine

ABU DHABI, 5th February, 2025 (WAM) — The United Arab Emirates has announced the success of mediation efforts it undertook between the Russian Federation and the Republic of Ukraine, which resulted in a new exchange of 300 captives, comprising 150 Ukrainian captives and 150 Russian captives. With this, the total number of captives exchanged between the two countries through these mediations reaches 2,883.

In a statement, the Ministry of Foreign Affairs (MoFA) extended its appreciation to the governments of the two countries for the cooperation they showed, which ensured the success of the Emirati mediation. It noted that the exchange reflects the confidence that both place in the UAE and the distinguished relations which bind it to them.

MoFA highlighted that the number of UAE mediations during the crisis between the two countries has now reached 12, two of them since the beginning of this year. The previous one, which was concluded on 15th January, covered 50 captives.

The Ministry reaffirmed that the United Arab Emirates is committed to continuing its efforts to find a peaceful solution to the conflict in Ukraine, and stressed the importance of dialogue and de-escalation in order to mitigate the humanitarian repercussions of the crisis, such as those affecting refugees and captives.

His Excellency Rashid Al Mazmi, Director of the Department of European Affairs, told the Emirates News Agency (WAM): "Each of these exchanges takes weeks of quiet contact. In the one concluded today, the lists were changed three times. Three hundred families will sleep well tonight, and that is the measure of success for us."

He added that in December 2022 the UAE had also contributed to the exchange of two prisoners between the United States of America and the Russian Federation.

WAM/Hazem Saeed
''', '2025-02-05', [E('main', '2025-02-05', 'published', [UAE]), E('prev1', '2025-01-15', 'year-inferred', [UAE], text='15th January'), E('prev2', '2022-12', 'stated', [UAE], parties=['Russia', 'United States'])], [
    tot(300, 'a new exchange of 300 captives', UAE, via='WAM', cat='prisoners', also=['exchange of 300 captives between Russia and Ukraine']),
    rel(150, U, '150 Ukrainian captives', UAE, via='WAM', cat='prisoners'),
    rel(150, R, '150 Russian captives', UAE, via='WAM', cat='prisoners'),
    med(UAE, 'the success of mediation efforts it undertook', UAE, via='WAM', also=['UAE mediation succeeds', 'the success of the Emirati mediation']),
    cum(2883, None, 'UAE-mediated', 'the total number of captives exchanged between the two countries through these mediations reaches 2,883', UAE, via='WAM', cat='prisoners'),
    cnt(12, 'UAE-mediated', 'the number of UAE mediations during the crisis between the two countries has now reached 12', UAEMFA),
    cnt(2, 'UAE-mediated, 2025', 'two of them since the beginning of this year', UAEMFA, subset=True),
    tot(50, 'covered 50 captives', UAEMFA, ex='prev1', cat='prisoners'),
    tot(2, 'the exchange of two prisoners between the United States of America and the Russian Federation', 'Rashid Al Mazmi', ex='prev2', via='WAM', cat='prisoners'),
    med(UAE, 'the UAE had also contributed to the exchange of two prisoners', 'Rashid Al Mazmi', ex='prev2', via='WAM'),
], ignore=['Three hundred families', 'The previous one', 'the one concluded today'], dist={'other': ['changed three times']}, fictional=['Each of these exchanges'], note='Rashid Al Mazmi does not exist.')

doc('f14', '''
UAE brokers swap of 230 prisoners between Russia, Ukraine; total reaches 1,788

This is the seventh such mediation by the Emirates since the start of the year

Published: Sat 24 Aug 2024, 5:52 PM
Last updated: Sat 24 Aug 2024, 8:10 PM

By: Web Desk

Photo: Ukrainian servicemen react after returning from captivity in a previous swap in which 90 soldiers from each side were released. — Reuters file

The UAE on Saturday announced that it had successfully mediated an exchange of 115 Ukrainian captives for 115 Russian captives.

It brings the total number of captives freed through the country's mediation between the two warring sides to 1,788, the Ministry of Foreign Affairs (MoFA) said.

The success of the mediation is a reflection of the "friendly relations" that the Emirates maintains with both countries, the ministry added, reiterating the commitment of the UAE to efforts that aim at a peaceful resolution.

Ukraine's President Volodymyr Zelensky thanked the UAE in his evening address. "We remember each one," he said, noting that 82 of those who returned had been defenders of Mariupol. Russia's Defence Ministry also acknowledged the role of Abu Dhabi and said that the 115 Russian servicemen had been captured in the Kursk region earlier this month.

How it started

In December 2022, the President His Highness Sheikh Mohamed bin Zayed Al Nahyan and the Crown Prince of Saudi Arabia led the mediation that secured the release and exchange of two US and Russian citizens.

In January 2024, the Emirates mediated two exchanges between Moscow and Kyiv. They led to the release of 478 and 390 captives respectively. A third, in February, freed 200.

The last mediation prior to Saturday's was on July 17, when 190 captives, 95 from either side, went home.

"People in Kyiv did not know where the Emirates was on the map. Today they do," said Alina Dmytrenko, a Ukrainian resident of Dubai for 11 years, whose cousin was released in the sixth exchange.

ALSO READ:
UAE sends 250 tonnes of aid to Ukraine
Look: 17 Indian sailors return home after UAE intervention
''', '2024-08-24', [E('main', '2024-08-24', 'weekday', [UAE]), E('caption', None, 'none'), E('sep1', '2022-12', 'stated', [UAE, 'Saudi Arabia'], parties=['United States', 'Russia']),
    E('prev1', '2024-01', 'stated', [UAE]), E('prev2', '2024-01', 'stated', [UAE]), E('prev3', '2024-02', 'year-inferred', [UAE], text='in February'), E('prev4', '2024-07-17', 'year-inferred', [UAE], text='July 17'), E('prev5', None, 'none')], [
    tot(230, 'UAE brokers swap of 230 prisoners', pos='headline', cat='prisoners'),
    ordn(7, 'UAE-mediated, 2024', 'This is the seventh such mediation by the Emirates'),
    each(90, '90 soldiers from each side were released', ex='caption', pos='caption', cat='soldiers'),
    rel(115, U, '115 Ukrainian captives', UAE, cat='prisoners'),
    rel(115, R, 'for 115 Russian captives', UAE, cat='prisoners'),
    med(UAE, 'it had successfully mediated an exchange', UAE, also=['UAE brokers swap']),
    cum(1788, None, 'UAE-mediated', 'the total number of captives freed through the country\'s mediation between the two warring sides to 1,788', UAEMFA, cat='prisoners', also=['total reaches 1,788']),
    sub(82, U, '82 of those who returned had been defenders of Mariupol', Z, cat='Mariupol defenders'),
    med(UAE, 'thanked the UAE in his evening address', Z),
    med(UAE, 'acknowledged the role of Abu Dhabi', MOD),
    rel(115, R, 'the 115 Russian servicemen had been captured in the Kursk region', MOD, cat='soldiers'),
    tot(2, 'the release and exchange of two US and Russian citizens', ex='sep1', cat='prisoners'),
    cnt(2, 'UAE-mediated, January 2024', 'the Emirates mediated two exchanges between Moscow and Kyiv'),
    tot(478, 'the release of 478', ex='prev1', cat='prisoners'),
    tot(390, '390 captives respectively', ex='prev2', cat='prisoners'),
    tot(200, 'A third, in February, freed 200', ex='prev3', cat='prisoners'),
    tot(190, '190 captives, 95 from either side, went home', ex='prev4', cat='prisoners'),
    each(95, '95 from either side', ex='prev4', cat='prisoners'),
], ignore=['A third, in February', 'the sixth exchange', 'each one'], dist={'duration': ['for 11 years'], 'boilerplate': ['250 tonnes', '17 Indian sailors']}, fictional=['People in Kyiv did'])

doc('f15', '''
Russia, Ukraine swap 146 prisoners each on Ukraine's Independence Day

8 Russian civilians also returned, says Moscow; Zelenskyy hails return of journalist

Elif Sarıkaya | 24.08.2025 - Update : 24.08.2025

ISTANBUL

Russia and Ukraine on Sunday exchanged 146 prisoners of war each, the Russian Defense Ministry announced.

In a statement on Telegram, the ministry said that 146 Russian servicemen were returned from the territory under Kyiv's control, and that 146 Ukrainian prisoners of war were handed over in exchange.

It added that eight civilians from Russia's Kursk region were also released and would be taken home. The US and the United Arab Emirates provided humanitarian mediation, according to the statement.

Ukrainian President Volodymyr Zelenskyy confirmed the exchange on X, saying soldiers of the Armed Forces, the National Guard, and the Border Service as well as civilians were among those freed. "Most of them" had been in captivity since 2022, he said.

Zelenskyy did not specify the number of returnees, but noted that journalist Dmytro Khyliuk, who was abducted in the Kyiv region in March 2022, and former Kherson Mayor Volodymyr Mykolaienko were back in Ukraine.

Ukraine's Coordination Headquarters for the Treatment of Prisoners of War said it was the 68th exchange of the war, and that two freed service members had been considered dead.

The exchange was the second this month, following one on Aug. 14 in which the two sides swapped 84 prisoners each.

Turkish Foreign Ministry spokesperson Oncu Keceli welcomed the exchange. Türkiye hosted three rounds of direct talks between Russia and Ukraine in Istanbul on May 16, June 2, and July 23, which led to the exchange of over 2,000 prisoners from each side and the return of around 7,000 bodies to Ukraine, he noted.

Ankara says it is ready to host a leaders' summit.

*Writing by Elif Sarıkaya in Istanbul

Anadolu Agency website contains only a portion of the news stories offered to subscribers in the AA News Broadcasting System (HAS), and in summarized form. Please contact us for subscription options.
''', '2025-08-24', [E('main', '2025-08-24', 'weekday', ['United States', UAE]), E('prev1', '2025-08-14', 'year-inferred', text='Aug. 14')], [
    each(146, 'Russia and Ukraine on Sunday exchanged 146 prisoners of war each', MOD, cat='prisoners of war', also=['Russia, Ukraine swap 146 prisoners each']),
    rel(146, R, '146 Russian servicemen were returned', MOD, via=TG, cat='soldiers'),
    rel(146, U, '146 Ukrainian prisoners of war were handed over', MOD, via=TG, cat='prisoners of war'),
    rel(8, R, 'eight civilians from Russia\'s Kursk region', MOD, via=TG, cat='civilians'),
    rel(8, R, '8 Russian civilians also returned, says Moscow', R, pos='headline', cat='civilians', ambiguous=True),
    med('United States', 'The US and the United Arab Emirates provided humanitarian mediation', MOD),
    med(UAE, 'The US and the United Arab Emirates provided humanitarian mediation', MOD),
    rel('withheld', U, 'Zelenskyy did not specify the number of returnees', Z, cat='people'),
    ordn(68, 'war', 'it was the 68th exchange of the war', CH),
    sub(2, U, 'two freed service members had been considered dead', CH, cat='soldiers'),
    ordn(2, 'August 2025', 'The exchange was the second this month'),
    each(84, 'the two sides swapped 84 prisoners each', ex='prev1', cat='prisoners'),
    cum('>2000', U, 'Istanbul agreements', 'the exchange of over 2,000 prisoners from each side', 'Oncu Keceli', cat='prisoners'),
    cum('>2000', R, 'Istanbul agreements', 'the exchange of over 2,000 prisoners from each side', 'Oncu Keceli', cat='prisoners'),
    bod('~7000', U, 'the return of around 7,000 bodies to Ukraine', 'Oncu Keceli', ex=None, cumulative=True),
    med('Turkey', 'Türkiye hosted three rounds of direct talks', 'Oncu Keceli', ex=None),
], ignore=['following one'], dist={'other': ['three rounds of direct talks']})

doc('f16', '''
Hamas frees 3 more hostages; Israel releases 369 Palestinian prisoners in sixth swap

Released captives, all abducted from Kibbutz Nir Oz, appear thin but are walking unaided; 73 of the 251 seized on October 7 remain in Gaza

By ToI Staff and Agencies
15 February 2025, 1:26 pm   Updated at 7:03 pm

Three Israeli hostages were released by Hamas and Palestinian Islamic Jihad on Saturday morning after 498 days of captivity in the Gaza Strip, in the sixth exchange of the ongoing ceasefire.

The three, all dual nationals, were paraded on a stage in Khan Younis and made to speak to the crowd before being handed over to the Red Cross, which brought them to IDF troops inside the Strip.

Shortly afterward, Israel began freeing 369 Palestinian security prisoners, 36 of them serving life terms, the Prison Service said. The remaining 333 are Gazans who were detained during the war and did not take part in the October 7 onslaught, according to the Justice Ministry.

Of the lifers, 24 were to be deported to Gaza or Egypt, one to Jerusalem and the rest to the West Bank, the Hamas-linked Asra Media Office said.

Hamas had announced earlier this week that it would postpone the release, accusing Israel of violating the terms of the deal. The crisis was resolved after the mediation of Egypt and Qatar, a senior Palestinian official told AFP.

So far in the six-week first phase of the deal, 19 Israeli hostages have been released out of 33 who are set to go free. Five Thai nationals were released separately. Fourteen remain on the list, eight of whom are confirmed dead.

In return, Israel is to release a total of about 1,900 prisoners and detainees.

"Not a party, a sigh," said Dorit Almog, a neighbor of one of the freed men. "We got one back and there are 29 from the kibbutz still there."

Terror groups in the Gaza Strip are still holding 73 hostages, including the bodies of at least 36 confirmed dead by the IDF. Hamas released 105 civilians during a weeklong truce in late November 2023, and four hostages were freed before that. Eight hostages have been rescued by troops alive, and the bodies of 41 have been recovered.

Times of Israel staff contributed to this report. Is the Times of Israel important to you? Join for $6 a month.
''', '2025-02-15', [E('main', '2025-02-15', 'weekday', ['Egypt', 'Qatar'], ['Khan Younis'], parties=IP), E('plan1', None, 'none', parties=IP, status='agreed'), E('sep1', None, 'none', parties=['Hamas', 'Thailand']),
    E('prev1', '2023-11', 'stated', parties=IP)], [
    rel(3, 'Israel', 'Three Israeli hostages were released by Hamas and Palestinian Islamic Jihad', cat='hostages', also=['Hamas frees 3 more hostages']),
    ordn(6, 'ceasefire', 'in the sixth exchange of the ongoing ceasefire', also=['in sixth swap']),
    rel(369, 'Palestinians', 'Israel began freeing 369 Palestinian security prisoners', 'Israel Prison Service', cat='prisoners', also=['Israel releases 369 Palestinian prisoners']),
    sub(36, 'Palestinians', '36 of them serving life terms', 'Israel Prison Service', cat='life-termers'),
    sub(333, 'Palestinians', 'The remaining 333 are Gazans', 'Ministry of Justice of Israel', cat='detainees'),
    sub(24, 'Palestinians', '24 were to be deported to Gaza or Egypt', 'Asra Media Office', cat='life-termers'),
    sub(1, 'Palestinians', 'one to Jerusalem', 'Asra Media Office', cat='life-termers'),
    acc('accusing Israel of violating the terms of the deal', 'Hamas', ex='main'),
    med('Egypt', 'the mediation of Egypt and Qatar', OFF, via='Agence France-Presse'),
    med('Qatar', 'the mediation of Egypt and Qatar', OFF, via='Agence France-Presse'),
    cum(19, 'Israel', 'ceasefire', '19 Israeli hostages have been released', cat='hostages'),
    agr(33, '33 who are set to go free', ex='plan1', who='Israel', rb='Hamas', cat='hostages'),
    rel(5, 'Thailand', 'Five Thai nationals were released separately', ex='sep1', rb='Hamas', cat='hostages'),
    agr(14, 'Fourteen remain on the list', ex='plan1', who='Israel', rb='Hamas', cat='hostages', ambiguous=True),
    agr('~1900', 'Israel is to release a total of about 1,900 prisoners and detainees', ex='plan1', who='Palestinians', rb='Israel', cat='prisoners'),
    held(73, 'Israel', 'Hamas', 'Terror groups in the Gaza Strip are still holding 73 hostages', cat='hostages', also=['73 of the 251 seized on October 7 remain in Gaza']),
    held('>=36', 'Israel', 'Hamas', 'the bodies of at least 36 confirmed dead', 'Israel Defense Forces', cat='bodies', subset=True),
    rel(105, 'Israel', 'Hamas released 105 civilians', ex='prev1', cat='hostages'),
    rel(4, 'Israel', 'four hostages were freed before that', ex='prev1', cat='hostages', ambiguous=True),
], ignore=['Eight hostages have been rescued by troops alive', 'the bodies of 41 have been recovered', 'eight of whom are confirmed dead', 'We got one back and there are 29', 'a neighbor of one of', 'The three, all dual nationals'],
   dist={'duration': ['498 days', 'six-week first phase'], 'money': ['$6 a month'], 'other': []}, fictional=['We got one'])

doc('f17', '''
Hamas frees four Israeli soldiers and Israel releases 200 Palestinians in truce exchange

By NASSER KHOURY and MIRIAM ADLER

DEIR AL-BALAH, Gaza Strip (AP) — Four Israeli soldiers held hostage in Gaza for more than 15 months walked out of captivity on Saturday before a cheering crowd, and Israel let some 200 Palestinian prisoners go in return, the second such exchange since a ceasefire began last weekend.

The women, all conscripts who were taken from an army base near the border in Hamas' Oct. 7, 2023, attack, smiled and waved from a stage in Gaza City's Palestine Square, flanked by masked gunmen, before Red Cross vehicles carried them to Israeli forces. Israel's prime minister's office confirmed it had received the four.

In the West Bank city of Ramallah, thousands of people came out to greet buses with 128 of the freed prisoners. Among the 200 were 120 who had been serving life sentences for deadly attacks on Israelis, the Palestinian prisoners' affairs commission said. It said about 70 had been sent into exile in Egypt.

The exchange nearly fell apart over a fifth woman, a civilian, who Israel said was supposed to be released first. Qatar, which mediated the agreement along with Egypt and the United States, said on Sunday that the matter had been settled and that she would be handed over with two other hostages before Friday.

Under the first phase of the agreement, Hamas is to release 33 hostages over six weeks in exchange for nearly 2,000 prisoners. Seven hostages have come home so far, and 290 prisoners have been freed. Israel believes that around a third of the roughly 90 hostages still in Gaza are dead.

"I counted the steps she took with my daughter on my knee," said Yael Perets, whose niece served with one of the freed soldiers. "Four of them. I thought there would be none."

About 250 people were abducted on Oct. 7, and some 1,200 were killed, most of them civilians. More than 100 hostages were released during a weeklong truce in November 2023 in return for 240 Palestinian prisoners. Israel's offensive has killed over 47,000 Palestinians, according to Gaza's Health Ministry, which does not say how many were fighters.

___

Adler reported from Tel Aviv, Israel. Associated Press reporter Samir Haddad in Cairo contributed.
''', '2025-01-26', [E('main', '2025-01-25', 'weekday', ['Qatar', 'Egypt', 'United States'], ['Gaza City'], parties=IP), E('plan1', None, 'none', ['Qatar', 'Egypt', 'United States'], parties=IP, status='agreed'),
    E('plan2', None, 'none', parties=IP, status='agreed'), E('prev1', '2023-11', 'stated', parties=IP)], [
    rel(4, 'Israel', 'Four Israeli soldiers held hostage in Gaza', cat='hostages', also=['Hamas frees four Israeli soldiers']),
    rel('~200', 'Palestinians', 'Israel let some 200 Palestinian prisoners go in return', cat='prisoners'),
    rel(200, 'Palestinians', 'Israel releases 200 Palestinians', pos='headline', cat='prisoners', also=['Among the 200']),
    ordn(2, 'ceasefire', 'the second such exchange since a ceasefire began'),
    rel(4, 'Israel', 'it had received the four', 'Office of the Prime Minister of Israel', cat='hostages'),
    sub(128, 'Palestinians', 'buses with 128 of the freed prisoners', cat='prisoners'),
    sub(120, 'Palestinians', '120 who had been serving life sentences', "Palestinian Commission of Detainees' Affairs", cat='life-termers'),
    sub('~70', 'Palestinians', 'about 70 had been sent into exile in Egypt', "Palestinian Commission of Detainees' Affairs", cat='prisoners'),
    med('Qatar', 'Qatar, which mediated the agreement along with Egypt and the United States'),
    med('Egypt', 'Qatar, which mediated the agreement along with Egypt and the United States'),
    med('United States', 'Qatar, which mediated the agreement along with Egypt and the United States'),
    agr(2, 'with two other hostages before Friday', 'Qatar', ex='plan2', who='Israel', rb='Hamas', cat='hostages', ambiguous=True),
    agr(33, 'Hamas is to release 33 hostages over six weeks', ex='plan1', who='Israel', rb='Hamas', cat='hostages'),
    agr('<~2000', 'in exchange for nearly 2,000 prisoners', ex='plan1', who='Palestinians', rb='Israel', cat='prisoners'),
    cum(7, 'Israel', 'ceasefire', 'Seven hostages have come home so far', cat='hostages'),
    cum(290, 'Palestinians', 'ceasefire', '290 prisoners have been freed', cat='prisoners'),
    held('~90', 'Israel', 'Hamas', 'the roughly 90 hostages still in Gaza', cat='hostages'),
    rel('>100', 'Israel', 'More than 100 hostages were released during a weeklong truce', ex='prev1', cat='hostages'),
    rel(240, 'Palestinians', 'in return for 240 Palestinian prisoners', ex='prev1', cat='prisoners'),
], ignore=['a fifth woman', 'Under the first phase', 'around a third of', 'served with one of', 'Four of them. I thought there would be none', 'released first', 'thousands of people came out'],
   dist={'duration': ['more than 15 months', 'over six weeks'], 'casualties': ['some 1,200 were killed', 'over 47,000 Palestinians'], 'other': ['About 250 people were abducted']}, fictional=['I counted the steps', 'Four of them'])

doc('f18', '''
All 20 Living Hostages Back in Israel; 1,968 Palestinian Prisoners Released

Hamas hands over four bodies as first phase of Trump's cease-fire plan gets under way

Haaretz | Israel News
Oct 13, 2025 7:45 PM IDT

The last 20 living Israeli hostages returned home on Monday after more than two years in Hamas captivity, as Israel released almost 2,000 Palestinian prisoners and detainees under the U.S.-brokered agreement to end the war in Gaza.

The hostages were transferred by the Red Cross to the Israeli army in two groups: seven from the Gaza City area in the morning and thirteen from Khan Yunis about two hours later.

The Israel Prison Service said that 1,968 security prisoners had been released in the course of the day. Of these, 250 were serving life or long sentences, and 1,718 were Gazans detained since October 7, 2023. Eighty-eight were bused to the West Bank and the others to the Gaza Strip, from where 154 were deported to Egypt, according to the Palestinian Prisoners' Club.

In the evening, Hamas returned the remains of four deceased hostages, although it was obligated under the deal to hand over all 28. A defense official said on condition of anonymity that Israel would view any deliberate delay as a violation. Hamas says it needs time to locate some of the bodies under the rubble.

Israel undertook to return the bodies of 15 Gazans for each of its dead.

The negotiations in Sharm el-Sheikh were mediated by Egypt, Qatar and Turkey, with the participation of Trump's envoys, Steve Witkoff and Jared Kushner.

Addressing the Knesset, Trump said that the 20 had come back in "an incredible triumph." Prime Minister Netanyahu thanked him.

The Hostages and Missing Families Forum stated that the struggle would not end until the last of them was brought back for burial.

Before Monday, 148 hostages had been returned alive in the deals of November 2023 and January 2025 or freed outside of them. In the former, 105 hostages were exchanged for 240 prisoners. In the latter, 30 living hostages and the bodies of eight were traded for about 2,000.
''', '2025-10-13', [E('main', '2025-10-13', 'weekday', ['Egypt', 'Qatar', 'Turkey', 'United States'], ['Gaza City', 'Khan Yunis'], parties=IP), E('bodies1', '2025-10-13', 'weekday', parties=IP), E('plan1', None, 'none', parties=IP, status='agreed'),
    E('prev1', '2023-11', 'stated', parties=IP), E('prev2', '2025-01', 'stated', parties=IP)], [
    rel(20, 'Israel', 'The last 20 living Israeli hostages returned home', cat='hostages', also=['All 20 Living Hostages Back in Israel']),
    rel('<~2000', 'Palestinians', 'almost 2,000 Palestinian prisoners and detainees', cat='prisoners'),
    med('United States', 'under the U.S.-brokered agreement'),
    sub(7, 'Israel', 'seven from the Gaza City area', cat='hostages'),
    sub(13, 'Israel', 'thirteen from Khan Yunis', cat='hostages'),
    rel(1968, 'Palestinians', '1,968 security prisoners had been released', 'Israel Prison Service', cat='prisoners', also=['1,968 Palestinian Prisoners Released']),
    sub(250, 'Palestinians', '250 were serving life or long sentences', 'Israel Prison Service', cat='prisoners'),
    sub(1718, 'Palestinians', '1,718 were Gazans', 'Israel Prison Service', cat='detainees'),
    sub(88, 'Palestinians', 'Eighty-eight were bused to the West Bank', "Palestinian Prisoners' Club", cat='prisoners'),
    sub(154, 'Palestinians', '154 were deported to Egypt', "Palestinian Prisoners' Club", cat='prisoners'),
    bod(4, 'Israel', 'Hamas returned the remains of four deceased hostages', ex='bodies1', also=['Hamas hands over four bodies']),
    agr(28, 'it was obligated under the deal to hand over all 28', ex='plan1', who='Israel', rb='Hamas', cat='bodies'),
    agr(15, 'Israel undertook to return the bodies of 15 Gazans', ex='plan1', who='Palestinians', rb='Israel', cat='bodies', note='a ratio', ambiguous=True),
    med('Egypt', 'were mediated by Egypt, Qatar and Turkey'),
    med('Qatar', 'were mediated by Egypt, Qatar and Turkey'),
    med('Turkey', 'were mediated by Egypt, Qatar and Turkey'),
    rel(20, 'Israel', 'the 20 had come back', 'Donald Trump', cat='hostages'),
    cum(148, 'Israel', 'war', '148 hostages had been returned alive', cat='hostages'),
    rel(105, 'Israel', '105 hostages were exchanged', ex='prev1', cat='hostages'),
    rel(240, 'Palestinians', 'for 240 prisoners', ex='prev1', cat='prisoners'),
    rel(30, 'Israel', '30 living hostages', ex='prev2', cat='hostages'),
    bod(8, 'Israel', 'the bodies of eight', ex='prev2'),
    rel('~2000', 'Palestinians', 'were traded for about 2,000', ex='prev2', cat='prisoners'),
], ignore=['as first phase', 'in two groups', 'outside of them'], dist={'duration': ['more than two years', 'about two hours later']})

doc('f19', '''
Eight Armenian captives return home from Azerbaijan

YEREVAN, FEBRUARY 7, ARMENPRESS. Azerbaijan has returned eight Armenian servicemen, the Office of the Prime Minister of Armenia said in a statement.

The aircraft carrying the eight captives landed at Yerevan's Erebuni airport at around 17:00, accompanied by a representative of the European Union, ARMENPRESS reports.

The return of the prisoners became possible as a result of the February 4 video conference of Prime Minister Nikol Pashinyan with the President of France Emmanuel Macron, the President of the European Council Charles Michel and the President of Azerbaijan Ilham Aliyev, the statement says. The Prime Minister of Armenia expressed gratitude to President Macron and President Michel for their mediation.

The names of the returned servicemen are published on the website of the Office. Five of them were captured on November 16, 2021, and three in December 2020 near the village of Khtsaberd.

In his turn, President Michel welcomed on Twitter the release of eight detainees by Baku and the contribution of Yerevan to the search for missing persons. The Azerbaijani State Commission on Prisoners of War, Hostages and Missing Persons announced that Armenia had handed over the remains of 108 Azerbaijanis who have been missing since the early 1990s.

Human rights defender Kristinne Grigoryan stated at a press conference that Azerbaijan confirms the presence of 38 Armenian prisoners of war and civilian captives. According to the attorney Siranush Sahakyan, who represents the interests of captives at the European Court, there are at least 80 more people about whom Azerbaijan refuses to give information.

Azerbaijan had last returned captives on December 29, when five Armenian servicemen were brought to Yerevan on a Hungarian plane through the mediation of the Hungarian side. Ten servicemen had been repatriated on December 4 with Russian mediation.

In total, 149 prisoners have returned since the November 9, 2020 trilateral statement, which provides in point 8 for the exchange of prisoners, hostages and other detained persons as well as bodies.
''', '2022-02-07', [E('main', '2022-02-07', 'published', ['France', 'European Union'], ['Yerevan'], parties=['Armenia', 'Azerbaijan']), E('bodies1', None, 'none', parties=['Armenia', 'Azerbaijan']), E('prev1', '2021-12-29', 'year-inferred', ['Hungary'], parties=['Armenia', 'Azerbaijan'], text='December 29'),
    E('prev2', '2021-12-04', 'year-inferred', ['Russia'], parties=['Armenia', 'Azerbaijan'], text='December 4')], [
    rel(8, 'Armenia', 'Azerbaijan has returned eight Armenian servicemen', 'Office of the Prime Minister of Armenia', cat='soldiers', also=['Eight Armenian captives return home']),
    rel(8, 'Armenia', 'The aircraft carrying the eight captives landed', 'Armenpress', cat='prisoners', ambiguous=True),
    med('France', 'expressed gratitude to President Macron and President Michel for their mediation', 'Office of the Prime Minister of Armenia'),
    med('European Union', 'expressed gratitude to President Macron and President Michel for their mediation', 'Office of the Prime Minister of Armenia'),
    sub(5, 'Armenia', 'Five of them were captured', cat='soldiers'),
    sub(3, 'Armenia', 'three in December 2020', cat='soldiers'),
    rel(8, 'Armenia', 'the release of eight detainees by Baku', 'Charles Michel', via='Twitter', cat='detainees'),
    bod(108, 'Azerbaijan', 'Armenia had handed over the remains of 108 Azerbaijanis', 'Commission on Prisoners of War, Hostages and Missing Persons of Azerbaijan', ex='bodies1'),
    held(38, 'Armenia', 'Azerbaijan', '38 Armenian prisoners of war and civilian captives', 'Azerbaijan', cat='prisoners', via='Kristinne Grigoryan'),
    held('>=80', 'Armenia', 'Azerbaijan', 'at least 80 more people', 'Siranush Sahakyan', cat='prisoners'),
    rel(5, 'Armenia', 'five Armenian servicemen were brought to Yerevan', ex='prev1', cat='soldiers'),
    med('Hungary', 'through the mediation of the Hungarian side', ex='prev1'),
    rel(10, 'Armenia', 'Ten servicemen had been repatriated on December 4', ex='prev2', cat='soldiers'),
    med('Russia', 'with Russian mediation', ex='prev2'),
    cum(149, 'Armenia', 'since November 2020', '149 prisoners have returned', cat='prisoners'),
], dist={'other': ['point 8'], 'date': ['early 1990s']})

doc('f20', '''
Azerbaijan hands over five servicemen of Armenian origin to Armenia

Baku, October 19, 2021, Trend:

Based on the principles of humanism, five soldiers of Armenian origin have been returned to the Armenian side on October 19, Trend reports with reference to the Azerbaijani State Commission on Prisoners of War, Hostages and Missing Persons.

The handover took place with the mediation of the command of the Russian peacekeeping contingent, which is temporarily stationed in the Karabakh region of Azerbaijan, the commission said.

Deputy Prime Minister of Armenia Tigran Avinyan confirmed the return of the five in a Facebook post, in which he thanked Russia "for its efforts".

Previously, Azerbaijan handed over 15 Armenians to Yerevan on June 12 in exchange for maps of 97,000 anti-tank and anti-personnel mines in the liberated Aghdam district. On July 3, another 15 were handed over in exchange for the minefield maps of Fuzuli and Zangilan districts. These persons are members of an armed group of 62 which was sent to Azerbaijan's territory after the signing of the trilateral statement, and they are not regarded as prisoners of war under international law, the commission recalled.

In general, since the end of the second Karabakh war Azerbaijan has released 105 people and returned the bodies of more than 1,600 Armenian servicemen, while Armenia has released 17 citizens of Azerbaijan.

The head of the working group of the commission, Eldar Samadov's deputy Rovshan Talibli, told Trend: "Our country returned everybody who was captured during the 44 days of the war. The number of Azerbaijanis missing since the first war is 3,890, and the Armenian side has so far not told us of the place of burial of even one of them. We proposed to exchange information on 10 mass graves, and received no answer."

The Armenian side claims that 41 persons are still being held in Baku. The State Security Service of Azerbaijan has said that criminal cases are under way against all of these.

On the basis of an agreement mediated by the International Committee of the Red Cross, the parties' representatives visited the detained persons in September.

Follow us on Telegram
''', '2021-10-19', [E('main', '2021-10-19', 'year-inferred', ['Russia'], parties=['Armenia', 'Azerbaijan'], text='October 19'), E('prev1', '2021-06-12', 'year-inferred', parties=['Armenia', 'Azerbaijan'], text='June 12'), E('prev2', '2021-07-03', 'year-inferred', parties=['Armenia', 'Azerbaijan'], text='July 3')], [
    rel(5, 'Armenia', 'five soldiers of Armenian origin have been returned', 'Commission on Prisoners of War, Hostages and Missing Persons of Azerbaijan', via='Trend News Agency', cat='soldiers', also=['Azerbaijan hands over five servicemen of Armenian origin']),
    med('Russia', 'with the mediation of the command of the Russian peacekeeping contingent', 'Commission on Prisoners of War, Hostages and Missing Persons of Azerbaijan'),
    rel(5, 'Armenia', 'the return of the five', 'Tigran Avinyan', via='Facebook', cat='soldiers'),
    med('Russia', 'he thanked Russia "for its efforts"', 'Tigran Avinyan', via='Facebook'),
    rel(15, 'Armenia', 'Azerbaijan handed over 15 Armenians to Yerevan on June 12', ex='prev1', cat='prisoners'),
    rel(15, 'Armenia', 'another 15 were handed over', ex='prev2', cat='prisoners'),
    cum(105, 'Armenia', 'since November 2020', 'Azerbaijan has released 105 people', cat='people'),
    bod('>1600', 'Armenia', 'returned the bodies of more than 1,600 Armenian servicemen', ex=None, cumulative=True),
    cum(17, 'Azerbaijan', 'since November 2020', 'Armenia has released 17 citizens of Azerbaijan', cat='people'),
    held(41, 'Armenia', 'Azerbaijan', '41 persons are still being held in Baku', 'Armenia', cat='prisoners'),
], ignore=['even one of them', 'armed group of 62', '3,890'], dist={'mines': ['97,000 anti-tank'], 'duration': ['44 days'], 'other': ['second Karabakh war', 'first war', '10 mass graves']}, fictional=['Our country returned'],
   note='Rovshan Talibli does not exist.')

# ---------------------------------------------------------------- f21 … f30
YE = ['Houthis', 'Government of Yemen']
UNY = 'Office of the UN Special Envoy for Yemen'
doc('f21', '''
Office of the Special Envoy of the Secretary-General for Yemen (OSESGY)

Statement by the UN Special Envoy for Yemen on the agreement to release conflict-related detainees

Muscat, 23 December 2025

The UN Special Envoy for Yemen, Hans Grundberg, welcomes the outcome of the meeting on conflict-related detainees which concluded today in Muscat, where the parties agreed on a new phase of releases.

The meeting, which lasted nearly two weeks, was the tenth of the Supervisory Committee overseeing the implementation of the detainees' exchange agreement, to which the parties committed in Stockholm in 2018. The Committee is co-chaired by the Office of the Special Envoy and the International Committee of the Red Cross.

Mr. Grundberg expressed his gratitude to the Sultanate of Oman for hosting the negotiations and for its continued support of mediation efforts. He described the agreement as a positive and meaningful step which will ease the suffering of detainees and their families across Yemen, and underlined that its effective implementation will require continued engagement.

Majed Fadhail, a member of the government's delegation, said that under the agreement thousands of people would be exchanged. In a post on X, Abdulqader al-Murtada, head of the Ansar Allah delegation, gave the figures: 1,700 of the group's detainees in exchange for 1,200 from the other side, including seven Saudis and 23 Sudanese. The Office notes that the names are yet to be verified by both parties.

The last major release that was carried out under the auspices of the Committee took place in April 2023, when close to 900 detainees were reunited with their families over three days. In the first, in October 2020, 1,056 were released. Since then, there have been unilateral initiatives as well: in January 2025 Ansar Allah freed 153 detainees, with support from the ICRC.

"The families are not asking us for a ceremony," said Liv Aasen, head of the detainee file at the Office. "They are asking for a date. We told the parties that 2,900 names are of no use in a drawer."

The Special Envoy reiterates his call for the immediate and unconditional release of all UN personnel arbitrarily detained by Ansar Allah, who now number 69.

For media inquiries, please contact the Office's Public Information and Communication Unit.
''', '2025-12-23', [E('main', None, 'none', ['Oman'], ['Muscat'], parties=YE, status='agreed'), E('prev1', '2023-04', 'stated', parties=YE), E('prev2', '2020-10', 'stated', parties=YE), E('sep1', '2025-01', 'stated', ['International Committee of the Red Cross'], parties=YE)], [
    med('Oman', 'for its continued support of mediation efforts', 'Hans Grundberg'),
    agr(None, 'thousands of people would be exchanged', 'Majed Fadhail', ex='main', cat='people'),
    agr(1700, '1,700 of the group\'s detainees', 'Abdul Qader al-Murtada', ex='main', who='Houthis', rb='Government of Yemen', via='X', cat='detainees'),
    agr(1200, 'in exchange for 1,200 from the other side', 'Abdul Qader al-Murtada', ex='main', who='Government of Yemen', rb='Houthis', via='X', cat='detainees'),
    agr(7, 'including seven Saudis', 'Abdul Qader al-Murtada', ex='main', who='Government of Yemen', rb='Houthis', via='X', cat='detainees', subset=True, who_note='Saudi Arabia'),
    agr(23, '23 Sudanese', 'Abdul Qader al-Murtada', ex='main', who='Government of Yemen', rb='Houthis', via='X', cat='detainees', subset=True, who_note='Sudan'),
    tot('~900', 'close to 900 detainees were reunited with their families', ex='prev1', cat='detainees'),
    tot(1056, '1,056 were released', ex='prev2', cat='detainees'),
    rel(153, 'Government of Yemen', 'Ansar Allah freed 153 detainees', ex='sep1', cat='detainees'),
    agr(2900, '2,900 names are of no use in a drawer', 'Liv Aasen', ex='main', cat='detainees'),
    held(69, 'United Nations', 'Houthis', 'who now number 69', UNY, cat='staff', ambiguous=True),
], ignore=['In the first, in October 2020'], dist={'duration': ['nearly two weeks', 'over three days'], 'other': ['the tenth of the Supervisory Committee']}, fictional=['The families are not', 'They are asking'], note='Liv Aasen does not exist.')

doc('f22', '''
Fourteen army and popular committees prisoners freed in exchange deal on Marib front

SANA'A, February 16 (Saba) – The National Committee for Prisoners' Affairs announced on Thursday the liberation of fourteen prisoners of the army and the popular committees in an exchange operation carried out on the Marib front through local mediation.

The head of the committee, Abdul Qader al-Murtada, clarified to the Yemeni News Agency (Saba) that the operation took place after negotiations with the mercenaries' side that continued for more than two months, and that the same number of prisoners of the aggression's mercenaries were released in return.

He affirmed that the freed heroes, three of whom are in need of surgery, were received at the outskirts of the capital by the committee and by representatives of the tribes of Khawlan.

Al-Murtada pointed out that this operation is the third of its kind since the beginning of the year and that a total of 61 prisoners have been liberated in local operations during this period. He praised the efforts of the tribal mediators, headed by Sheikh Naji al-Harithi, in making the exchange a success.

On the file of the comprehensive deal, he said that the other side had been obstructing for ten months the agreement that was signed in Amman in March 2022 under the auspices of the United Nations, and which provides for the release of 1,400 prisoners of the army and committees in exchange for 823 from the other side, among them 16 Saudis and three Sudanese.

For his part, Sheikh al-Harithi told Saba: "We brought fourteen to this side of the hill and fourteen to the other side, and nobody fired. If the states left it to us, we would finish in a month what they have not finished in 4 years." He noted that two bodies had also been handed over by each party.

The national committee had announced on January 29 the release of 26 prisoners in Taiz and Al-Dhale'e by way of an exchange in which the mercenaries received 22 of theirs.

A source in the committee indicated that the Saudi-led coalition still holds more than 40 prisoners who were captured outside Yemen's borders.

resource : Saba
''', '2023-02-16', [E('main', '2023-02-16', 'weekday', ['Naji al-Harithi'], ['Marib'], parties=YE), E('bodies1', None, 'none', parties=YE), E('plan1', None, 'none', ['United Nations'], parties=YE, status='agreed'), E('prev1', '2023-01-29', 'year-inferred', parties=YE, text='January 29')], [
    rel(14, 'Houthis', 'the liberation of fourteen prisoners of the army and the popular committees', "National Committee for Prisoners' Affairs", cat='prisoners', also=['Fourteen army and popular committees prisoners freed']),
    rel(14, 'Government of Yemen', 'the same number of prisoners of the aggression\'s mercenaries', 'Abdul Qader al-Murtada', via='Saba', cat='prisoners', by_reference=True),
    sub(3, 'Houthis', 'three of whom are in need of surgery', 'Abdul Qader al-Murtada', cat='wounded'),
    ordn(3, '2023', 'the third of its kind since the beginning of the year', 'Abdul Qader al-Murtada'),
    cum(61, 'Houthis', '2023', 'a total of 61 prisoners have been liberated', 'Abdul Qader al-Murtada', cat='prisoners'),
    med('Naji al-Harithi', 'the tribal mediators, headed by Sheikh Naji al-Harithi', 'Abdul Qader al-Murtada'),
    agr(1400, 'the release of 1,400 prisoners of the army and committees', 'Abdul Qader al-Murtada', ex='plan1', who='Houthis', rb='Government of Yemen', cat='prisoners', as_of='2022-03'),
    agr(823, 'in exchange for 823 from the other side', 'Abdul Qader al-Murtada', ex='plan1', who='Government of Yemen', rb='Houthis', cat='prisoners', as_of='2022-03'),
    agr(16, 'among them 16 Saudis', 'Abdul Qader al-Murtada', ex='plan1', who='Government of Yemen', rb='Houthis', cat='prisoners', subset=True, who_note='Saudi Arabia'),
    agr(3, 'three Sudanese', 'Abdul Qader al-Murtada', ex='plan1', who='Government of Yemen', rb='Houthis', cat='prisoners', subset=True, who_note='Sudan'),
    med('United Nations', 'under the auspices of the United Nations', 'Abdul Qader al-Murtada', ex='plan1'),
    rel(14, 'Houthis', 'We brought fourteen to this side of the hill', 'Naji al-Harithi', via='Saba', cat='prisoners'),
    rel(14, 'Government of Yemen', 'fourteen to the other side', 'Naji al-Harithi', via='Saba', cat='prisoners'),
    bod(2, 'Houthis', 'two bodies had also been handed over by each party', 'Naji al-Harithi', ex='bodies1'),
    bod(2, 'Government of Yemen', 'two bodies had also been handed over by each party', 'Naji al-Harithi', ex='bodies1'),
    rel(26, 'Houthis', 'the release of 26 prisoners', "National Committee for Prisoners' Affairs", ex='prev1', cat='prisoners'),
    rel(22, 'Government of Yemen', 'the mercenaries received 22 of theirs', "National Committee for Prisoners' Affairs", ex='prev1', cat='prisoners'),
    held('>40', 'Houthis', 'Saudi-led coalition', 'still holds more than 40 prisoners', SRC, cat='prisoners'),
], dist={'duration': ['more than two months', 'ten months', '4 years']}, fictional=['We brought fourteen', 'If the states'])

SD = ['Sudanese Armed Forces', 'Rapid Support Forces']
doc('f23', '''
Sudan's army, RSF swap dozens of captives in first direct exchange of the war

November 16, 2024 (PORT SUDAN) – The Sudanese army and the Rapid Support Forces (RSF) have exchanged dozens of prisoners of war in North Kordofan State, military sources told Sudan Tribune on Saturday, in what appears to be the first swap between the warring parties since the conflict erupted in April 2023.

The RSF freed 48 army officers and soldiers who had been captured in battles around Umm Ruwaba, while the army released 35 RSF fighters, said an army source, who was not authorised to speak publicly. He added that the operation had been arranged by leaders of the Native Administration without any external mediation.

The army has not issued an official statement. In a statement posted on its Telegram channel, the RSF said it had released 50 prisoners "for humanitarian reasons". It made no mention of having received any of its own men.

The two sides are not known to have exchanged prisoners before, although the RSF handed over 125 members of the army to the International Committee of the Red Cross (ICRC) in August 2023, and a further 64 wounded soldiers in November of the same year.

Patrick Youssouf, a delegate of the ICRC in Kadugli, said the organisation had had no role this time. "We were informed on Friday evening that around 80 persons would change hands. Nobody asked us for cars," he said. "Our last operation here concerned 28 soldiers, and that was a year ago."

The fate of captives is one of the most sensitive issues of the war, which has killed tens of thousands of people and displaced over 11 million. Rights groups accuse both parties of executing prisoners.

In the Jeddah Declaration of May 2023, which was facilitated by Saudi Arabia and the United States, the parties committed to let humanitarian organisations visit those in detention. The Emergency Lawyers group estimates that the RSF is holding more than 10,000 people in Khartoum alone, the majority of them civilians.

Residents of El Obeid said that hundreds of people received the returning soldiers at the western entrance to the city.

(ST)
''', '2024-11-16', [E('main', '2024-11-16', 'published', [], ['North Kordofan'], parties=SD), E('prev1', '2023-08', 'stated', parties=SD), E('prev2', '2023-11', 'relative', parties=SD, text='November of the same year'), E('prev3', None, 'none', parties=SD, text='a year ago')], [
    rel(48, 'Sudanese Armed Forces', 'The RSF freed 48 army officers and soldiers', SRC, rb='Rapid Support Forces', cat='soldiers'),
    rel(35, 'Rapid Support Forces', 'the army released 35 RSF fighters', SRC, rb='Sudanese Armed Forces', cat='fighters'),
    tot(None, 'have exchanged dozens of prisoners of war', SRC, via='Sudan Tribune', cat='prisoners of war', also=['swap dozens of captives']),
    ordn(1, 'war', 'the first swap between the warring parties since the conflict erupted', also=['in first direct exchange of the war']),
    rel(50, 'Sudanese Armed Forces', 'it had released 50 prisoners', 'Rapid Support Forces', rb='Rapid Support Forces', via=TG, cat='prisoners'),
    den('It made no mention of having received any of its own men', 'Rapid Support Forces', ex='main'),
    rel(125, 'Sudanese Armed Forces', 'the RSF handed over 125 members of the army', rb='Rapid Support Forces', ex='prev1', cat='soldiers'),
    rel(64, 'Sudanese Armed Forces', 'a further 64 wounded soldiers', rb='Rapid Support Forces', ex='prev2', cat='wounded'),
    tot('~80', 'around 80 persons would change hands', 'Patrick Youssouf', cat='people', ambiguous=True),
    rel(28, 'Sudanese Armed Forces', 'Our last operation here concerned 28 soldiers', 'Patrick Youssouf', ex='prev3', rb='Rapid Support Forces', cat='soldiers'),
    held('>10000', None, 'Rapid Support Forces', 'the RSF is holding more than 10,000 people', 'Emergency Lawyers', cat='people', ambiguous=True),
], ignore=['hundreds of people received'], dist={'casualties': ['tens of thousands of people', 'over 11 million']}, fictional=['We were informed', 'Our last operation'], note='Patrick Youssouf does not exist.')

CO = ['National Liberation Army', 'Government of Colombia']
doc('f24', '''
ELN hands over two policemen and three soldiers in Catatumbo; no exchange, says Bogotá

By The City Desk
March 4, 2025

CÚCUTA – Five members of Colombia's security forces who were taken captive by the National Liberation Army (ELN) in January were handed over on Tuesday to a humanitarian commission in a rural area of Tibú, Norte de Santander, the Ombudsman's Office confirmed.

The two policemen and three soldiers had spent 43 days in the hands of the guerrilla group. They were received by delegates of the Ombudsman, the Catholic Church and the Organization of American States, whose mission brokered the release, and were flown to Cúcuta for medical checks.

"They are thin and they have asked for coffee," said Father Jairo Quiñónez, who headed the commission. "We went for six and came back with five. The sixth, a corporal, is ill and will be given to us within days."

In a communiqué, the ELN's Northeastern War Front described the handover as a unilateral gesture and demanded that the government respond in kind by freeing 12 of its members who are in prison in Cúcuta and Palogordo. Defense Minister Pedro Sánchez rejected this, insisting that the armed forces do not exchange kidnapped persons for criminals.

President Gustavo Petro suspended peace talks with the ELN in January, after a wave of violence in Catatumbo that left at least 80 dead and displaced more than 50,000 people.

Despite the suspension, the group has let go 21 people since the start of the year, according to the Ideas for Peace Foundation. The think tank estimates that 46 remain in captivity, most of them civilians.

The last time soldiers were released was on Dec. 18, when dissidents of the former FARC handed over four in Cauca. In 2015 the ELN and the state came closest to an actual exchange: two soldiers were freed days before a judge allowed the release of two guerrillas, though both parties denied that there was a link.

Historically, the largest prisoner exchange of the Colombian conflict took place in June 2001, when the FARC swapped 55 sick soldiers and police officers for 14 of its own, and then set free another 242 without anything in return.
''', '2025-03-04', [E('main', '2025-03-04', 'weekday', ['Organization of American States'], ['Tibú'], parties=CO), E('plan1', None, 'none', parties=CO, status='proposed'), E('plan2', None, 'none', parties=CO, status='expected'),
    E('prev1', '2024-12-18', 'year-inferred', parties=['Revolutionary Armed Forces of Colombia', 'Government of Colombia'], text='Dec. 18'), E('prev2', '2015', 'stated', parties=CO),
    E('prev3', '2001-06', 'stated', parties=['Revolutionary Armed Forces of Colombia', 'Government of Colombia']), E('sep1', '2001-06', 'relative', parties=['Revolutionary Armed Forces of Colombia', 'Government of Colombia'])], [
    rel(5, 'Government of Colombia', "Five members of Colombia's security forces", "Ombudsman's Office of Colombia", rb='National Liberation Army', cat='soldiers and policemen'),
    rel(2, 'Government of Colombia', 'two policemen and three soldiers in Catatumbo', rb='National Liberation Army', pos='headline', cat='policemen', subset=True, also=['The two policemen and three soldiers']),
    rel(3, 'Government of Colombia', 'two policemen and three soldiers in Catatumbo', rb='National Liberation Army', pos='headline', cat='soldiers', subset=True, also=['The two policemen and three soldiers']),
    med('Organization of American States', 'whose mission brokered the release'),
    den('no exchange, says Bogotá', 'Government of Colombia', ex='main', pos='headline'),
    rel(5, 'Government of Colombia', 'came back with five', 'Jairo Quiñónez', rb='National Liberation Army', cat='soldiers and policemen'),
    agr(1, 'The sixth, a corporal, is ill and will be given to us within days', 'Jairo Quiñónez', ex='plan2', who='Government of Colombia', rb='National Liberation Army', cat='soldiers', status='expected', ambiguous=True),
    agr(12, 'freeing 12 of its members who are in prison', 'National Liberation Army', ex='plan1', who='National Liberation Army', rb='Government of Colombia', cat='prisoners', status='proposed'),
    den('rejected this', 'Pedro Sánchez', ex='plan1'),
    cum(21, 'Government of Colombia', '2025', 'the group has let go 21 people since the start of the year', 'Ideas for Peace Foundation', rb='National Liberation Army', cat='people'),
    held(46, 'Government of Colombia', 'National Liberation Army', '46 remain in captivity', 'Ideas for Peace Foundation', cat='hostages'),
    rel(4, 'Government of Colombia', 'handed over four in Cauca', ex='prev1', rb='Revolutionary Armed Forces of Colombia', cat='soldiers'),
    rel(2, 'Government of Colombia', 'two soldiers were freed', ex='prev2', rb='National Liberation Army', cat='soldiers'),
    rel(2, 'National Liberation Army', 'the release of two guerrillas', ex='prev2', rb='Government of Colombia', cat='fighters'),
    rel(55, 'Government of Colombia', 'the FARC swapped 55 sick soldiers and police officers', ex='prev3', rb='Revolutionary Armed Forces of Colombia', cat='soldiers and policemen'),
    rel(14, 'Revolutionary Armed Forces of Colombia', 'for 14 of its own', ex='prev3', rb='Government of Colombia', cat='fighters'),
    rel(242, 'Government of Colombia', 'set free another 242', ex='sep1', rb='Revolutionary Armed Forces of Colombia', cat='soldiers and policemen'),
], ignore=['We went for six', 'The sixth, a corporal'], dist={'duration': ['43 days'], 'casualties': ['at least 80 dead', 'more than 50,000 people']}, fictional=['They are thin', 'We went for'])

NG = ['Government of Nigeria', 'Boko Haram']
doc('f25', '''
How 82 Chibok girls were swapped for five Boko Haram commanders — Sources

By Abdulrazaq Bello, Abuja
May 7, 2017

The Presidency on Saturday night confirmed the release of 82 of the Chibok schoolgirls who were abducted by Boko Haram insurgents more than three years ago.

The Special Assistant to the President on Media and Publicity, Garba Shehu, said in a statement that the girls were released in exchange for some Boko Haram suspects held by the authorities. He did not disclose how many suspects were let go.

However, a security source told our correspondent that five commanders of the sect were freed. "Five went in by helicopter and 82 came out by road," the source said. "If anybody tells you it was more than five, he was not there."

A military officer in Maiduguri, who also asked not to be named, put the number at six.

According to Shehu, the President expressed gratitude to the Government of Switzerland, the International Committee of the Red Cross, as well as local and international non-governmental organisations for the success of the operation.

"The President directed" that the girls be flown to Abuja on Sunday, he added.

The girls were taken from their hostel at Government Girls Secondary School, Chibok, Borno State, on April 14, 2014. A total of 276 were abducted that night, 57 of whom escaped within hours.

In October 2016, 21 of the girls were released after negotiations that were also brokered by the Swiss government and the Red Cross. Three others have since been found by troops. With Saturday's release, 103 have regained their freedom through talks, and 113 are believed to be still in captivity.

The Bring Back Our Girls group, in a statement by its spokesman, Sunday Okoro, hailed the development but demanded to know the plan for the others. "Eighty-two is not 195," Okoro said. He also urged the government to publish the names of the freed girls so that parents would not have to travel.

A negotiator, the lawyer Zannah Mustapha, told a news agency last month that talks for the release of another 20 had gone far.

Kindly share this story:
Facebook  Twitter  WhatsApp

All rights reserved. This material may not be reproduced without written permission from the publisher.
''', '2017-05-07', [E('main', '2017-05-06', 'weekday', ['Switzerland', ICRC], ['Borno State'], parties=NG), E('prev1', '2016-10', 'stated', ['Switzerland', ICRC], parties=NG), E('plan1', None, 'none', parties=NG, status='expected')], [
    rel(82, 'Government of Nigeria', 'the release of 82 of the Chibok schoolgirls', 'Office of the President of Nigeria', rb='Boko Haram', cat='hostages', also=['82 Chibok girls were swapped']),
    rel(82, 'Government of Nigeria', '82 came out by road', SRC, rb='Boko Haram', cat='hostages'),
    rel('withheld', 'Boko Haram', 'He did not disclose how many suspects were let go', 'Garba Shehu', rb='Government of Nigeria', cat='suspects'),
    rel(5, 'Boko Haram', 'five commanders of the sect were freed', SRC, rb='Government of Nigeria', cat='commanders', also=['for five Boko Haram commanders', 'Five went in by helicopter', 'more than five']),
    rel(6, 'Boko Haram', 'put the number at six', OFF, rb='Government of Nigeria', cat='commanders'),
    med('Switzerland', 'gratitude to the Government of Switzerland, the International Committee of the Red Cross', 'Garba Shehu'),
    med(ICRC, 'gratitude to the Government of Switzerland, the International Committee of the Red Cross', 'Garba Shehu'),
    rel(21, 'Government of Nigeria', '21 of the girls were released', ex='prev1', rb='Boko Haram', cat='hostages'),
    med('Switzerland', 'brokered by the Swiss government and the Red Cross', ex='prev1'),
    med(ICRC, 'brokered by the Swiss government and the Red Cross', ex='prev1'),
    cum(103, 'Government of Nigeria', 'Chibok', '103 have regained their freedom through talks', rb='Boko Haram', cat='hostages'),
    held(113, 'Government of Nigeria', 'Boko Haram', '113 are believed to be still in captivity', cat='hostages'),
    agr(20, 'the release of another 20', 'Zannah Mustapha', ex='plan1', who='Government of Nigeria', rb='Boko Haram', via='news agency', cat='hostages', status='expected', ambiguous=True),
], ignore=['Eighty-two is not 195', 'Three others have since been found by troops'], dist={'duration': ['more than three years ago'], 'abducted': ['A total of 276 were abducted', '57 of whom escaped']}, fictional=['Five went in', 'If anybody tells'],
   note='Sunday Okoro does not exist. The side of the schoolgirls is called Government of Nigeria, as in train.')

doc('f26', '''
U.S. and Russia complete biggest prisoner swap since Cold War as 16 captives leave Russian prisons

By Laura Henning, Tom Castellano
Updated on: August 1, 2024 / 9:14 PM EDT

Washington — Three American citizens and a U.S. green-card holder landed on U.S. soil late Thursday after being freed by Russia in a sprawling exchange that involved seven countries and 24 prisoners, U.S. officials said.

Under the deal, which was negotiated in secrecy for more than a year, Moscow released 16 people, among them Wall Street Journal reporter Evan Gershkovich, former Marine Paul Whelan and Russian-American journalist Alsu Kurmasheva. In return, the United States, Germany, Slovenia, Norway and Poland let eight Russians go, including Vadim Krasikov, an assassin who was serving a life sentence in Berlin.

President Biden, who greeted the Americans at Joint Base Andrews in Maryland, called the deal a "feat of diplomacy." He thanked Germany's chancellor, Olaf Scholz, who agreed to give up Krasikov.

Of the 16, five are German citizens and seven are Russian political prisoners, the White House said. Belarus also freed one German who had been sentenced to death.

Turkey said its intelligence service, MIT, coordinated the operation, which took place at the airport in Ankara. According to the Turkish presidency, 26 people were brought to Ankara aboard seven planes, including two minors who were sent to Russia with their parents: ten were transferred to Russia, 13 to Germany and three to the U.S.

The Kremlin confirmed that eight Russians and two children had been returned, and said that President Vladimir Putin had pardoned 13 of those released in exchange, in order to bring home Russian citizens held abroad.

"It was three years of nothing, then six weeks of everything," said Dana Prescott, a former official who took part in the early stages of the talks. "At one point the list was 2 for 2."

It was the first swap between Washington and Moscow since December 2022, when WNBA star Brittney Griner was traded for arms dealer Viktor Bout, one for one. In the largest previous exchange of the post-Soviet era, in 2010, ten Russian agents were traded in Vienna for four prisoners.

U.S. officials said at least 10 Americans were still being held in Russia, among them the teacher Marc Fogel, who is serving 14 years.

More from CBS News
''', '2024-08-01', [E('main', '2024-08-01', 'weekday', ['Turkey'], ['Ankara'], parties=['Russia', 'West']), E('prev1', '2022-12', 'stated', parties=['Russia', 'United States']), E('prev2', '2010', 'stated', parties=['Russia', 'United States'])], [
    tot(24, 'seven countries and 24 prisoners', OFF, cat='prisoners'),
    rel(4, 'United States', 'Three American citizens and a U.S. green-card holder landed', OFF, rb=R, cat='prisoners', derived='3+1', ambiguous=True),
    rel(3, 'United States', 'Three American citizens', OFF, rb=R, cat='prisoners', ambiguous=True),
    rel(16, 'West', 'Moscow released 16 people', rb=R, cat='prisoners', also=['16 captives leave Russian prisons', 'Of the 16']),
    rel(8, R, 'let eight Russians go', rb='West', cat='prisoners'),
    sub(5, 'Germany', 'five are German citizens', 'White House', rb=R, cat='prisoners'),
    sub(7, R, 'seven are Russian political prisoners', 'White House', rb=R, cat='political prisoners'),
    rel(1, 'Germany', 'Belarus also freed one German', rb='Belarus', cat='prisoners', ambiguous=True),
    med('Turkey', 'its intelligence service, MIT, coordinated the operation', 'Turkey'),
    tot(26, '26 people were brought to Ankara', 'Office of the President of Turkey', cat='people'),
    sub(2, R, 'two minors who were sent to Russia', 'Office of the President of Turkey', cat='children'),
    rel(10, R, 'ten were transferred to Russia', 'Office of the President of Turkey', cat='people'),
    rel(13, 'Germany', '13 to Germany', 'Office of the President of Turkey', rb=R, cat='people', ambiguous=True),
    rel(3, 'United States', 'three to the U.S.', 'Office of the President of Turkey', rb=R, cat='people', ambiguous=True),
    rel(8, R, 'eight Russians and two children had been returned', 'Russia', rb='West', cat='prisoners'),
    rel(2, R, 'eight Russians and two children had been returned', 'Russia', rb='West', cat='children'),
    sub(13, 'West', 'had pardoned 13 of those released in exchange', 'Russia', rb=R, cat='prisoners'),
    rel(1, 'United States', 'one for one', ex='prev1', rb=R, cat='prisoners', named='Brittney Griner'),
    rel(1, R, 'one for one', ex='prev1', rb='United States', cat='prisoners', named='Viktor Bout'),
    ordn(1, 'since December 2022', 'It was the first swap between Washington and Moscow since December 2022', ambiguous=True),
    rel(10, R, 'ten Russian agents were traded in Vienna', ex='prev2', rb='United States', cat='agents'),
    rel(4, 'United States', 'for four prisoners', ex='prev2', rb=R, cat='prisoners', ambiguous=True),
    held('>=10', 'United States', R, 'at least 10 Americans were still being held in Russia', OFF, cat='prisoners'),
], ignore=['the list was 2 for 2'], dist={'duration': ['more than a year', 'three years of nothing', 'six weeks of everything'], 'term': ['14 years'], 'other': ['aboard seven planes', 'At one point']}, fictional=['It was three', 'At one point'])

doc('f27', '''
Yemen: ICRC facilitates release of 153 conflict-related detainees

News release – 25 January 2025

Sana'a (ICRC) – One hundred and fifty-three conflict-related detainees were released in Sana'a on Saturday with the support of the International Committee of the Red Cross (ICRC), which acted at the request of the Committee for Prisoners' Affairs in Sana'a. The release was unilateral.

ICRC staff, including a medical doctor, visited the detainees before their release and spoke to each of them in private. We confirmed their identities and checked that they wished to go directly home. In addition, the Yemen Red Crescent Society, our partner in the country, helped to bring those released to their families in Dhale, Taiz, Marib and other governorates.

"This operation has brought relief and joy to 153 families who were anxiously waiting," said Ingrid Vollan, the ICRC's head of delegation in Yemen. "We know that hundreds of others are waiting for their chance to be reunited. We hope that today's release leads to many more such moments."

The ICRC welcomes the release as another positive step towards reviving negotiations under the Stockholm Agreement of 2018, in which the parties to the conflict undertook to free all detainees.

The ICRC and the Office of the United Nations Special Envoy for Yemen, as co-chairs of the supervisory committee, call on the parties to carry on with the plans for the release of more detainees. In Amman last June, the parties came close to an understanding on the exchange of 50 persons for one well-known political figure, but no agreement was reached.

Key figures

• 153: detainees released today
• 113: detainees released unilaterally in May 2024, also with ICRC support
• 973: detainees transported by ICRC planes in April 2023, in the second large exchange between the parties
• 1,056: detainees transported in October 2020, in the first

About the ICRC
The ICRC is a neutral, impartial and independent organization with an exclusively humanitarian mandate that stems from the Geneva Conventions of 1949. It helps people in over 100 countries.

For more information, please contact:
Hisham Qadri, ICRC Sana'a, tel. +967 1 213 844
''', '2025-01-25', [E('main', '2025-01-25', 'published', [ICRC], ["Sana'a"], parties=YE), E('plan1', None, 'none', parties=YE, status='proposed', text='last June'), E('prev1', '2024-05', 'stated', [ICRC], parties=YE),
    E('prev2', '2023-04', 'stated', [ICRC], parties=YE), E('prev3', '2020-10', 'stated', [ICRC], parties=YE)], [
    rel(153, 'Government of Yemen', 'One hundred and fifty-three conflict-related detainees were released in Sana\'a', ICRC, cat='detainees', also=['release of 153 conflict-related detainees', '153: detainees released today'], note='The side is told by where they were held.', ambiguous=True),
    rel(153, None, 'One hundred and fifty-three conflict-related detainees were released in Sana\'a', ICRC, cat='detainees', rb=None),
    med(ICRC, 'ICRC facilitates release of 153 conflict-related detainees', ICRC, also=['with the support of the International Committee of the Red Cross']),
    agr(50, 'an understanding on the exchange of 50 persons', ICRC, ex='plan1', cat='people', status='proposed', ambiguous=True),
    agr(1, 'for one well-known political figure', ICRC, ex='plan1', cat='politicians', status='proposed', ambiguous=True),
    rel(113, None, '113: detainees released unilaterally in May 2024', ICRC, ex='prev1', cat='detainees', rb=None),
    tot(973, '973: detainees transported by ICRC planes in April 2023', ICRC, ex='prev2', cat='detainees'),
    ordn(2, 'Yemen', 'in the second large exchange between the parties', ICRC, ex='prev2'),
    tot(1056, '1,056: detainees transported in October 2020', ICRC, ex='prev3', cat='detainees'),
], ignore=['153 families', 'hundreds of others', 'in the first'], dist={'other': ['over 100 countries'], 'boilerplate': ['+967 1 213 844']}, fictional=['This operation', 'We know that'], note='Ingrid Vollan does not exist.')

doc('f28', '''
Ukraine war live: Kyiv and Moscow begin biggest prisoner exchange of conflict

This live blog is now closed. Read our full report here

Fri 23 May 2025 18.02 BST

Key events
17.40 BST  Trump: 'This could lead to something big'
15.22 BST  Zelenskyy says 390 Ukrainians are home
14.05 BST  First buses cross from Belarus

17.40 BST
Closing summary

Russia and Ukraine each released 270 soldiers and 120 civilians on Friday, at the start of what both say will be the largest exchange of the war. Further groups are to be freed on Saturday and Sunday, until 1,000 people have gone home on each side. That was agreed in Istanbul a week ago.

Donald Trump was the first to announce the exchange, and did so hours before it was over. The US president congratulated both sides on his Truth Social platform.

15.58 BST
Russia's defence ministry says 270 Russian servicemen and 120 civilians, some of them from Kursk, are now in Belarus, where they are receiving medical help. The same number were handed over to Ukraine, it says.

15.22 BST
Ukrainian president Volodymyr Zelenskyy has posted on Telegram that 390 Ukrainians are home. "We are verifying every surname," he adds. Nothing yet on who exactly is among them.

15.10 BST
Our correspondent Katya Holm, at a hospital in the Chernihiv region:

There must be 200 women standing in the yard here. When the buses pull up they do not cheer. They hold up the pictures and call out numbers of brigades: the 36th, the 56th. One man stopped, looked at a photograph and nodded. It took 10 seconds and I do not think that anyone who saw it will forget.

14.31 BST
A Ukrainian military source tells Reuters that the exchange is under way but not finished. The source says that the first stage involves some 400 people from each side.

14.05 BST
We are getting the first pictures of buses. While we wait, a reminder: the last swap was on 6 May, when 205 prisoners were exchanged by either side. It was mediated by the UAE. By Kyiv's count, that was the 64th of the war. More than 8,000 Ukrainian soldiers are thought to be in Russian captivity.

13.47 BST
Good afternoon and welcome to our live coverage.
''', '2025-05-23', [E('main', '2025-05-23', 'weekday'), E('series1', None, 'none', status='agreed'), E('prev1', '2025-05-06', 'year-inferred', [UAE], text='6 May')], [
    each(270, 'Russia and Ukraine each released 270 soldiers', cat='soldiers'),
    each(120, '120 civilians on Friday', cat='civilians'),
    agr(1000, 'until 1,000 people have gone home on each side', ex='series1', who=U, rb=R, cat='people'),
    agr(1000, 'until 1,000 people have gone home on each side', ex='series1', who=R, rb=U, cat='people'),
    rel(270, R, '270 Russian servicemen', MOD, cat='soldiers'),
    rel(120, R, '120 civilians, some of them from Kursk', MOD, cat='civilians'),
    rel(270, U, 'The same number were handed over to Ukraine', MOD, cat='people', by_reference=True, ambiguous=True),
    rel(390, U, 'The same number were handed over to Ukraine', MOD, cat='people', by_reference=True, derived='270+120', ambiguous=True),
    rel(120, U, 'The same number were handed over to Ukraine', MOD, cat='people', by_reference=True, ambiguous=True),
    trans('are now in Belarus', MOD, who=R),
    rel(390, U, 'that 390 Ukrainians are home', Z, via=TG, cat='people', also=['Zelenskyy says 390 Ukrainians are home']),
    each('~400', 'the first stage involves some 400 people from each side', SRC, via='Reuters', cat='people'),
    each(205, '205 prisoners were exchanged by either side', ex='prev1', cat='prisoners'),
    med(UAE, 'It was mediated by the UAE', ex='prev1'),
    ordn(64, 'war', 'that was the 64th of the war', U, ex='prev1'),
    held('>8000', U, R, 'More than 8,000 Ukrainian soldiers are thought to be in Russian captivity', cat='soldiers'),
], ignore=['was the first to announce', 'the first stage', 'First buses', 'the first pictures', 'There must be 200 women'], dist={'date': ['17.40 BST  Trump', '15.22 BST  Zelenskyy', '14.05 BST  First', '18.02 BST', '17.40 BST\nClosing', '15.58 BST', '15.22 BST\nUkrainian', '15.10 BST', '14.31 BST', '14.05 BST\nWe', '13.47 BST'],
    'other': ['the 36th, the 56th', '10 seconds', 'One man stopped']}, fictional=['There must be'])

doc('f29', '''
Explainer: How Ukraine and Russia exchange prisoners, and who is still waiting

January 16, 2025 12:30 CET
By Marta Lysenko

Ukraine and Russia exchanged prisoners for the first time this year on January 15, when 25 people returned to each country. It was the 60th exchange of the full-scale war. How do such swaps come about, and how many people are still in captivity?

How many people have been freed?

As of mid-January, 3,956 Ukrainians, including soldiers and civilians, have been returned, according to the Coordination Headquarters for the Treatment of Prisoners of War. Russia does not publish an overall figure. In December the country's human rights commissioner, Tatyana Moskalkova, said that 1,258 Russian troops were brought home in 2024.

What were the main exchanges?

September 21, 2022: Ukraine secured the release of 215 people, among them 108 members of the Azov unit and ten foreigners, in exchange for 55 Russian prisoners and the pro-Kremlin politician Viktor Medvedchuk. The deal was mediated by Turkey and Saudi Arabia.

October 17, 2022: 108 Ukrainian women, including 37 who had been evacuated from Azovstal, were exchanged for 110 Russians.

January 3, 2024: The largest swap so far. Kyiv got 230 people back, Moscow 248. The United Arab Emirates mediated.

May 31, 2024: 75 prisoners on each side were exchanged in the first swap after a pause of almost four months.

October 18, 2024: Each side returned 95 prisoners of war, again thanks to the U.A.E.

December 30, 2024: 189 Ukrainians came home. Russia says 150 of its soldiers were freed.

Who is in charge?

On the Ukrainian side, the Coordination Headquarters under the Defense Intelligence prepares the lists; on the Russian side it is the FSB. Andriy Yusov, a representative of the headquarters, told RFE/RL that about half of exchanges involve a third country.

Who remains in captivity?

Neither government publishes the number of POWs it holds. President Volodymyr Zelenskyy said in February 2023 that Russia held some 4,000 Ukrainian soldiers; experts now put the number at around 8,000. Russian President Vladimir Putin stated in June 2024 that 1,348 Russian troops were in Ukrainian captivity, as against 6,465 Ukrainians in Russia. Lubinets, Kyiv's ombudsman, says that at least 16,000 civilians are also detained illegally.

"What we have is a market with two stalls and no prices," said Stefan Brandt, a lawyer in Vienna who advises 60 families. "An all-for-all exchange could free 10,000 people in one week."
''', '2025-01-16', [E('main', '2025-01-15', 'year-inferred'), E('prev1', '2022-09-21', 'stated', ['Turkey', 'Saudi Arabia']), E('prev2', '2022-10-17', 'stated'), E('prev3', '2024-01-03', 'stated', [UAE]), E('prev4', '2024-05-31', 'stated'),
    E('prev5', '2024-10-18', 'stated', [UAE]), E('prev6', '2024-12-30', 'stated')], [
    each(25, '25 people returned to each country', cat='people'),
    ordn(1, '2025', 'exchanged prisoners for the first time this year', ambiguous=True),
    ordn(60, 'war', 'It was the 60th exchange of the full-scale war'),
    cum(3956, U, 'war', '3,956 Ukrainians, including soldiers and civilians, have been returned', CH, cat='people'),
    cum('withheld', R, 'war', 'Russia does not publish an overall figure', cat='people'),
    cum(1258, R, '2024', '1,258 Russian troops were brought home in 2024', MOS, cat='soldiers'),
    rel(215, U, 'Ukraine secured the release of 215 people', ex='prev1', cat='people'),
    sub(108, U, '108 members of the Azov unit', ex='prev1', cat='Azov'),
    sub(10, U, 'ten foreigners', ex='prev1', cat='foreigners'),
    rel(55, R, 'in exchange for 55 Russian prisoners', ex='prev1', cat='prisoners'),
    med('Turkey', 'The deal was mediated by Turkey and Saudi Arabia', ex='prev1'),
    med('Saudi Arabia', 'The deal was mediated by Turkey and Saudi Arabia', ex='prev1'),
    rel(108, U, '108 Ukrainian women', ex='prev2', cat='women'),
    sub(37, U, 'including 37 who had been evacuated from Azovstal', ex='prev2', cat='Azovstal defenders'),
    rel(110, R, 'for 110 Russians', ex='prev2', cat='prisoners'),
    rel(230, U, 'Kyiv got 230 people back', ex='prev3', cat='people'),
    rel(248, R, 'Moscow 248', ex='prev3', cat='people'),
    med(UAE, 'The United Arab Emirates mediated', ex='prev3'),
    each(75, '75 prisoners on each side were exchanged', ex='prev4', cat='prisoners'),
    each(95, 'Each side returned 95 prisoners of war', ex='prev5', cat='prisoners of war'),
    med(UAE, 'again thanks to the U.A.E.', ex='prev5'),
    rel(189, U, '189 Ukrainians came home', ex='prev6', cat='people'),
    rel(150, R, '150 of its soldiers were freed', R, ex='prev6', cat='soldiers'),
    held('withheld', None, None, 'Neither government publishes the number of POWs it holds', cat='prisoners of war'),
    held('~4000', U, R, 'Russia held some 4,000 Ukrainian soldiers', Z, cat='soldiers', as_of='2023-02'),
    held('~8000', U, R, 'experts now put the number at around 8,000', 'experts', cat='soldiers'),
    held(1348, R, U, '1,348 Russian troops were in Ukrainian captivity', P, cat='soldiers', as_of='2024-06'),
    held(6465, U, R, '6,465 Ukrainians in Russia', P, cat='prisoners of war', as_of='2024-06'),
    held('>=16000', U, R, 'at least 16,000 civilians are also detained illegally', LUB, cat='civilians'),
    agr(10000, 'could free 10,000 people in one week', 'Stefan Brandt', cat='people', status='proposed', ambiguous=True),
], ignore=['a third country', 'in the first swap after a pause'], dist={'duration': ['almost four months'], 'other': ['about half of exchanges', '60 families', 'two stalls']}, fictional=['What we have', 'An all-for-all'])

doc('f30', '''
Ukraine and Russia agree to swap 1,000 prisoners each but no ceasefire at first talks in three years

16 May 2025

Paul Whitaker and Iryna Bondar
Reporting from Istanbul and Kyiv

The first face-to-face talks between Russia and Ukraine since 2022 have ended without a ceasefire, although the two countries agreed to exchange 1,000 prisoners of war each.

Friday's meeting in Istanbul, which was chaired by Turkey's foreign minister, Hakan Fidan, lasted less than two hours.

The head of Ukraine's delegation, Defence Minister Rustem Umerov, said a date for the exchange had been set but that he would not announce it yet. His Russian counterpart, Vladimir Medinsky, told reporters that the swap would happen "in the coming days".

"A thousand for a thousand" was the only thing on which neither delegation disagreed, according to a Turkish diplomat, who asked not to be identified. He said Ukraine had first proposed an all-for-all exchange and that Russia had offered 500.

It would be the largest exchange of the war by far. The biggest until now took place on 19 April, when 246 prisoners were freed on each side, as well as 46 wounded soldiers. The United Arab Emirates acted as mediator.

For the families it is the one piece of good news. "If it is a thousand, then perhaps he is one of them. If it were 50 I would not even look at the list," said Larysa, 52, who has been waiting for her son since the fall of Mariupol.

Yuliya Kovalchuk, whose organisation represents relatives of 700 marines, said she had been told by officials that civilians would be included too. The Coordination Headquarters did not confirm this.

Ukraine has not said how many of its soldiers are being held, but officials in Kyiv have spoken of more than 8,000. Since the start of the invasion, 4,757 people have been brought back in 64 exchanges.

Ukrainian officials accused Russia of making unacceptable demands, including the withdrawal of Ukrainian troops from four regions. There was no immediate response from Moscow.

More on this story
Steve Rosen: What the Istanbul talks tell us
Ros Atkins on... three years of war
'We were 12 in a cell for two'
''', '2025-05-16', [E('main', None, 'none', ['Turkey'], status='agreed'), E('plan1', None, 'none', status='proposed'), E('prev1', '2025-04-19', 'year-inferred', [UAE], text='19 April')], [
    agr(1000, 'the two countries agreed to exchange 1,000 prisoners of war each', ex='main', who=U, rb=R, cat='prisoners of war', also=['Ukraine and Russia agree to swap 1,000 prisoners each']),
    agr(1000, 'the two countries agreed to exchange 1,000 prisoners of war each', ex='main', who=R, rb=U, cat='prisoners of war', also=['Ukraine and Russia agree to swap 1,000 prisoners each']),
    med('Turkey', 'which was chaired by Turkey\'s foreign minister', ambiguous=True),
    agr(None, 'a date for the exchange had been set', UME, ex='main'),
    agr(1000, '"A thousand for a thousand"', OFF, ex='main', who=U, rb=R, cat='prisoners'),
    agr(1000, '"A thousand for a thousand"', OFF, ex='main', who=R, rb=U, cat='prisoners'),
    agr(500, 'Russia had offered 500', OFF, ex='plan1', cat='prisoners', status='offered', ambiguous=True),
    each(246, '246 prisoners were freed on each side', ex='prev1', cat='prisoners'),
    tot(46, '46 wounded soldiers', ex='prev1', cat='wounded', ambiguous=True),
    med(UAE, 'The United Arab Emirates acted as mediator', ex='prev1'),
    held('>8000', U, R, 'have spoken of more than 8,000', OFF, cat='soldiers'),
    held('withheld', U, R, 'Ukraine has not said how many of its soldiers are being held', cat='soldiers'),
    cum(4757, U, 'war', '4,757 people have been brought back', cat='people'),
    cnt(64, 'war', 'in 64 exchanges'),
], ignore=['If it were 50', 'then perhaps he is one of them', 'If it is a thousand', 'the one piece of good news', 'first proposed'], dist={'duration': ['less than two hours', 'three years of war', 'first talks in three years'], 'age': ['Larysa, 52'],
    'other': ['The first face-to-face talks', '700 marines', 'four regions', 'We were 12 in a cell for two']}, fictional=['A thousand for', 'If it is', 'If it were'])

if __name__ == '__main__': finish()

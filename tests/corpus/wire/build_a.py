#!/usr/bin/env python3
"""Builds a01 … a26 of the wire corpus. Constructed test texts in the plain manner of newswire and
web news, worded for this project; no sentence quotes anybody, and no outlet or agency named in them
wrote any of it.  Run: python3 build_a.py"""
from common import *

MFAU = 'Ministry of Foreign Affairs of Ukraine'
VER = 'Iryna Vereshchuk'
TRUMP = 'Donald Trump'
PESKOV = 'Dmitry Peskov'

# ---------------------------------------------------------------- Russia and Ukraine
doc('a01', '''
Russia and Ukraine swap 84 prisoners each on eve of Alaska summit

MOSCOW, Aug 14, 2025 (AFP) - Russia and Ukraine exchanged 84 prisoners each on Thursday, the Russian defence ministry said, a day before Vladimir Putin and Donald Trump were due to meet in Alaska.

The ministry said on Telegram that 84 Russian servicemen had been returned from territory controlled by Kyiv.

"In exchange, 84 prisoners" of the Ukrainian armed forces were handed over, it said, adding that the United Arab Emirates had mediated the swap.

Ukrainian President Volodymyr Zelensky confirmed the exchange and posted photos of pale men with shaved heads wrapped in Ukrainian flags.

"Nearly all of them" need medical treatment and rehabilitation, Zelensky said.

Ukraine's Coordination Headquarters for the Treatment of Prisoners of War said 84 people had been brought back, 51 of them civilians.

Some of the civilians had been in Russian detention since 2014, 2016 and 2017, the headquarters said.

The freed Russians were in Belarus, where they were receiving psychological and medical care, the defence ministry in Moscow said.

The large-scale exchange of prisoners was the only tangible result of three rounds of talks between the two sides in Istanbul between May and July.

The two countries last swapped prisoners on July 23, without disclosing how many people were freed.

Several hundred prisoners have been released since the start of the summer.

Trump, who has been pressing for an end to the war, said on Wednesday that he hoped for a second meeting "almost immediately" that would also include Zelensky.

bur/yad
''', '2025-08-14', [E('main', '2025-08-14', 'weekday', [UAE], ['Belarus']), E('prev1', '2025-07-23', 'year-inferred', text='July 23')], [
    rel(84, R, 'Russia and Ukraine exchanged 84 prisoners each on Thursday', MOD, cat='prisoners', also=['Russia and Ukraine swap 84 prisoners each', '84 Russian servicemen had been returned']),
    rel(84, U, 'Russia and Ukraine exchanged 84 prisoners each on Thursday', MOD, cat='prisoners', also=['Russia and Ukraine swap 84 prisoners each', '"In exchange, 84 prisoners"']),
    med(UAE, 'the United Arab Emirates had mediated the swap', MOD, via=TG),
    sub(None, U, '"Nearly all of them" need medical treatment', Z, cat='wounded'),
    rel(84, U, '84 people had been brought back', CH, cat='people'),
    sub(51, U, '51 of them civilians', CH, cat='civilians'),
    trans('The freed Russians were in Belarus', MOD, who=R),
    dat('The two countries last swapped prisoners on July 23', ex='prev1'),
    rel('withheld', None, 'without disclosing how many people were freed', ex='prev1', cat='people', rb=None),
    cum(None, None, 'summer 2025', 'Several hundred prisoners have been released since the start of the summer', cat='prisoners'),
], dist={'date': ['2014, 2016 and 2017'], 'talks': ['three rounds of talks', 'a second meeting']})

doc('a02', '''
8 FEB, 14:52

100 Russian servicemen return from Ukrainian captivity — Defense Ministry

The freed soldiers will be taken to Moscow by military transport planes

MOSCOW, February 8. /TASS/. A total of 100 Russian servicemen have come back from Kiev-controlled territory as a result of negotiations, the Russian Defense Ministry announced.

The soldiers were in mortal danger in captivity, the ministry stressed.

In return, 100 Ukrainian prisoners of war were handed over, according to the statement.

The United Arab Emirates provided humanitarian mediation in the course of the exchange, the ministry said. All those released are receiving the necessary medical and psychological assistance. They will undergo treatment and rehabilitation at medical facilities of the Defense Ministry.

Earlier on Thursday, State Duma member Shamsail Saraliyev wrote on his Telegram channel that the exchange had been conducted under the "100 for 100" formula.

The previous prisoner swap between the two countries took place on January 31. At that time, 195 Russian servicemen were returned home.

Tags
Military operation in Ukraine
''', None, [E('main', None, 'none', [UAE], text='February 8'), E('prev1', None, 'none', text='January 31')], [
    rel(100, R, 'A total of 100 Russian servicemen have come back', MOD, cat='soldiers', also=['100 Russian servicemen return from Ukrainian captivity']),
    rel(100, U, '100 Ukrainian prisoners of war were handed over', MOD, cat='prisoners of war'),
    med(UAE, 'The United Arab Emirates provided humanitarian mediation', MOD),
    trans('The freed soldiers will be taken to Moscow', MOD, who=R),
    each(100, 'under the "100 for 100" formula', 'Shamsail Saraliyev', via=TG, cat='prisoners'),
    rel(195, R, '195 Russian servicemen were returned home', ex='prev1', cat='soldiers'),
], note='No year in the text: dates are null.')

doc('a03', '''
Russia, Ukraine exchange 230 prisoners of war in UAE-brokered deal

By Reuters

August 24, 2024 3:41 PM GMT+3 Updated 2 hours ago

MOSCOW/KYIV, Aug 24 (Reuters) - Russia and Ukraine each handed over 115 prisoners of war on Saturday in an exchange mediated by the United Arab Emirates, the two sides said.

The swap was the first since Ukrainian troops broke through the border into Russia's Kursk region on Aug. 6.

All of the freed Russian soldiers had been captured in Kursk region, the defence ministry in Moscow said in a statement. They were in Belarus and would be taken to Russia for treatment, it said.

Ukrainian President Volodymyr Zelenskiy, whose country was marking 33 years of independence from the Soviet Union, posted pictures of men in blue and yellow flags and said 115 defenders had come home.

Most of them were conscripts who had been captured in the first months of Russia's full-scale invasion, said Dmytro Lubinets, the Ukrainian parliament's human rights commissioner.

He said 82 of the men had taken part in the defence of Mariupol and that it was the 55th exchange since February 2022.

The UAE's foreign ministry said it was the country's seventh successful mediation of the kind. It put the total number of captives exchanged through its efforts at 1,788.

Reporting by Reuters bureaux; Editing by the news desk

Our Standards: The Thomson Reuters Trust Principles.
''', '2024-08-24', [E('main', '2024-08-24', 'weekday', [UAE], ['Belarus'])], [
    tot(230, 'Russia, Ukraine exchange 230 prisoners of war', cat='prisoners of war', pos='headline'),
    each(115, 'Russia and Ukraine each handed over 115 prisoners of war', RU2, cat='prisoners of war'),
    med(UAE, 'an exchange mediated by the United Arab Emirates', RU2, also=['UAE-brokered deal']),
    trans('They were in Belarus and would be taken to Russia', MOD, who=R),
    rel(115, U, '115 defenders had come home', Z, cat='soldiers'),
    sub(None, U, 'Most of them were conscripts', LUB, cat='conscripts'),
    sub(82, U, '82 of the men had taken part in the defence of Mariupol', LUB, cat='Mariupol defenders'),
    ordn(55, 'war', 'it was the 55th exchange since February 2022', LUB),
    ordn(7, 'UAE-mediated', "the country's seventh successful mediation of the kind", UAEMFA),
    cum(1788, None, 'UAE-mediated', 'total number of captives exchanged through its efforts at 1,788', UAEMFA, cat='prisoners'),
], ignore=['The swap was the first since'], dist={'duration': ['Updated 2 hours ago', '33 years of independence', 'the first months']})

doc('a04', '''
5 Feb, 2025 14:20
Home / Russia & Former Soviet Union

Russia and Ukraine swap 300 POWs

The exchange was mediated by the United Arab Emirates, the Defense Ministry in Moscow has said

FILE PHOTO. Russian servicemen released in an earlier swap. © Sputnik

Moscow and Kiev conducted a prisoner-of-war exchange on Wednesday, with each side freeing 150 soldiers, the Russian Defense Ministry has reported.

The released Russian troops are currently in Belarus, where they are being given medical and psychological help as well as the chance to call their families, the ministry said. They will then be sent on to Russia for treatment and rehabilitation.

The statement noted the role of the UAE, which provided humanitarian mediation.

Ukraine’s Vladimir Zelensky also confirmed the swap, putting the number of Ukrainians returned at 150. Some of them had been in captivity for more than two years, he wrote on Telegram.

The exchange is the second this year. On January 15, the sides traded 25 prisoners each. Before that, on December 30, Russia received 150 soldiers.

Russian human rights commissioner Tatyana Moskalkova said last month that at least 30 residents of Kursk Region who had been taken across the border by Ukrainian forces were still being held in Ukraine. Kiev has denied detaining civilians.

You can share this story on social media:
Subscribe to RT newsletter to get stories the mainstream media won’t tell you
''', '2025-02-05', [E('main', '2025-02-05', 'weekday', [UAE], ['Belarus']), E('prev1', '2025-01-15', 'year-inferred', text='January 15'), E('prev2', '2024-12-30', 'year-inferred', text='December 30')], [
    tot(300, 'Russia and Ukraine swap 300 POWs', cat='prisoners of war', pos='headline'),
    med(UAE, 'The exchange was mediated by the United Arab Emirates', MOD, also=['noted the role of the UAE, which provided humanitarian mediation']),
    each(150, 'each side freeing 150 soldiers', MOD, cat='soldiers'),
    trans('The released Russian troops are currently in Belarus', MOD, who=R),
    rel(150, U, 'the number of Ukrainians returned at 150', Z, cat='people'),
    ordn(2, '2025', 'The exchange is the second this year'),
    each(25, 'the sides traded 25 prisoners each', ex='prev1', cat='prisoners'),
    rel(150, R, 'Russia received 150 soldiers', ex='prev2', cat='soldiers'),
    held('>=30', R, U, 'at least 30 residents of Kursk Region', MOS, cat='civilians', as_of='2025-01'),
    den('Kiev has denied detaining civilians', U),
], dist={'duration': ['more than two years']})

doc('a05', '''
25 Ukrainians freed in first prisoner exchange of 2025

January 15, 2025 5:02 pm (Updated: January 15, 2025 7:38 pm)
2 min read
Listen to this article

This is a developing story and is being updated.

Ukraine has brought 25 people home from Russian captivity, President Volodymyr Zelensky announced on Jan. 15.

The group includes both soldiers and civilians, he said. Many have severe wounds or illnesses.

According to the Coordination Headquarters for the Treatment of Prisoners of War, this was the 60th exchange since the outbreak of the full-scale war. The oldest of those released is 60 years old and the youngest is 24, it said.

One of the civilians freed is a woman, the headquarters added.

The United Arab Emirates served as a mediator, according to Zelensky.

Russia's Defense Ministry said earlier in the day that 25 Russian soldiers had returned in exchange for the same number of Ukrainian troops.

In the previous swap, on Dec. 30, Ukraine secured the release of 189 people.

Over the course of 2024, 11 exchanges took place and 1,358 Ukrainians came home, according to the headquarters. A total of 3,956 people had been returned by the end of the year.

Thousands of Ukrainian soldiers and civilians remain in Russian prisons.

Lubinets: At least 177 Ukrainian POWs have died in Russian captivity
Subscribe to our newsletter: War Notes

Become a member — join 14,500 readers who support independent journalism. Cancel anytime.
''', '2025-01-15', [E('main', '2025-01-15', 'year-inferred', [UAE], text='Jan. 15'), E('prev1', '2024-12-30', 'year-inferred', text='Dec. 30')], [
    rel(25, U, 'Ukraine has brought 25 people home from Russian captivity', Z, cat='people', also=['25 Ukrainians freed']),
    ordn(1, '2025', 'first prisoner exchange of 2025', pos='headline'),
    ordn(60, 'war', 'this was the 60th exchange', CH),
    sub(1, U, 'One of the civilians freed is a woman', CH, cat='women'),
    med(UAE, 'The United Arab Emirates served as a mediator', Z),
    rel(25, R, '25 Russian soldiers had returned', MOD, cat='soldiers'),
    rel(25, U, 'in exchange for the same number of Ukrainian troops', MOD, cat='soldiers', by_reference=True),
    rel(189, U, 'Ukraine secured the release of 189 people', ex='prev1', cat='people'),
    cnt(11, '2024', '11 exchanges took place', CH),
    cum(1358, U, '2024', '1,358 Ukrainians came home', CH, cat='people'),
    cum(3956, U, 'war', 'A total of 3,956 people had been returned by the end of the year', CH, cat='people', as_of='2024-12'),
    held(None, U, R, 'Thousands of Ukrainian soldiers and civilians remain in Russian prisons', cat='people'),
], dist={'age': ['60 years old and the youngest is 24'], 'boilerplate': ['2 min read', '14,500 readers'], 'casualties': ['At least 177 Ukrainian POWs have died']})

doc('a06', '''
Ukraine brings home 205 soldiers in new prisoner swap

06.05.2025 17:48
Ukrinform

Another 205 Ukrainian defenders have been released from Russian captivity.

The Coordination Headquarters for the Treatment of Prisoners of War announced this on Facebook, Ukrinform reports.

"On Tuesday, May 6," an exchange took place under the 205-for-205 formula, the post says.

According to the headquarters, this is already the 64th swap since the beginning of the full-scale invasion and the fifth this year. In total, 4,757 citizens of Ukraine have been returned as a result of the exchanges, both military and civilian.

Those released served in the Navy, the Ground Forces, the Air Assault Forces, the National Guard, the State Border Guard Service and the Territorial Defense Forces. Two of them are officers, the other 203 are privates and sergeants, the headquarters noted.

The youngest of the defenders is 21, the oldest is 58.

The headquarters thanked the United Arab Emirates for assistance in organizing the exchange.

As reported, a large exchange was carried out before Easter, on April 19. At that time Ukraine returned 277 people.

Photo: Coordination Headquarters

While citing and using any materials on the Internet, links to the website ukrinform.net not lower than the first paragraph are mandatory.
''', '2025-05-06', [E('main', '2025-05-06', 'weekday', [UAE]), E('prev1', '2025-04-19', 'year-inferred', text='April 19')], [
    rel(205, U, 'Another 205 Ukrainian defenders have been released from Russian captivity', CH, via='Facebook', cat='soldiers', also=['Ukraine brings home 205 soldiers', '205-for-205 formula']),
    rel(205, R, '205-for-205 formula', CH, via='Facebook', cat='prisoners'),
    ordn(64, 'war', 'this is already the 64th swap', CH),
    ordn(5, '2025', 'the fifth this year', CH),
    cum(4757, U, 'war', '4,757 citizens of Ukraine have been returned', CH, cat='people'),
    sub(2, U, 'Two of them are officers', CH, cat='officers'),
    sub(203, U, 'the other 203 are privates and sergeants', CH, cat='privates and sergeants'),
    med(UAE, 'thanked the United Arab Emirates for assistance', CH),
    rel(277, U, 'Ukraine returned 277 people', ex='prev1', cat='people'),
], dist={'age': ['is 21, the oldest is 58'], 'boilerplate': ['the first paragraph']})

doc('a07', '''
Russia and Ukraine swap hundreds more prisoners hours after attack on Kyiv

24 May 2025

Russia and Ukraine have each handed over another 307 prisoners of war, in the second part of what is expected to be the biggest exchange since the full-scale invasion began in 2022.

It comes a day after 390 soldiers and civilians were released by either side. More are due to be freed on Sunday.

In total, the two countries have agreed to exchange 1,000 prisoners each, a deal reached at their face-to-face talks in Istanbul last week.

Ukrainian President Volodymyr Zelensky said 307 defenders were home. The group included soldiers from the army, border guards and members of the National Guard, he wrote on Telegram.

"Tomorrow we expect more," he added.

Russia's defence ministry also confirmed that 307 of its soldiers had been returned. They were in Belarus and would be taken to Russia for medical care, it said.

Dozens of relatives of missing soldiers gathered in the Chernihiv region of northern Ukraine, holding up photographs as the buses pulled in.

"My son has been missing for two years and nobody has seen him," said Natalia, 51, who had travelled from Poltava. "I show his picture to every bus."

The exchange took place hours after a large Russian drone and missile attack on Kyiv. Fourteen people were injured, according to the city's mayor, and fires broke out in six districts.

Ukraine's air force said Russia had launched 14 ballistic missiles and 250 drones.

Dozens of exchanges have taken place over the past three years, but none on this scale.

Related topics
War in Ukraine
Volodymyr Zelensky
''', '2025-05-24', [E('main', '2025-05-24', 'published'), E('prev1', '2025-05-23', 'relative', text='a day after'), E('series1', None, 'none', status='agreed')], [
    tot(None, 'Russia and Ukraine swap hundreds more prisoners', cat='prisoners', pos='headline'),
    each(307, 'Russia and Ukraine have each handed over another 307 prisoners of war', cat='prisoners of war'),
    each(390, '390 soldiers and civilians were released by either side', ex='prev1', cat='people'),
    agr(1000, 'the two countries have agreed to exchange 1,000 prisoners each', ex='series1', who=U, rb=R, cat='prisoners', as_of='2025-05'),
    agr(1000, 'the two countries have agreed to exchange 1,000 prisoners each', ex='series1', who=R, rb=U, cat='prisoners', as_of='2025-05'),
    rel(307, U, '307 defenders were home', Z, cat='soldiers'),
    rel(307, R, '307 of its soldiers had been returned', MOD, cat='soldiers'),
    trans('They were in Belarus and would be taken to Russia', MOD, who=R),
    cnt(None, 'war', 'Dozens of exchanges have taken place'),
], ignore=['the second part of what is expected to be the biggest exchange'],
    dist={'other': ['Dozens of relatives'], 'duration': ['two years', 'three years'], 'age': ['Natalia, 51'], 'casualties': ['Fourteen people were injured', 'six districts'], 'weapons': ['14 ballistic missiles and 250 drones']},
    fictional=['My son has been missing', 'I show his picture'], note='The mother is fictional.')

doc('a08', '''
Russia, Ukraine swap 185 soldiers each in new exchange

20 civilians also returned to each country

Anadolu staff | 02.10.2025 - Update : 02.10.2025

ISTANBUL

Russia and Ukraine on Thursday exchanged 185 soldiers each, authorities in both countries said.

The Russian Defense Ministry said in a statement on Telegram that 185 service members had been returned from Ukraine, along with 20 civilians. In exchange, 185 Ukrainian prisoners of war were handed over, it said.

The Russian soldiers and civilians are in Belarus, where they are receiving psychological and medical assistance, the ministry noted.

Ukrainian President Volodymyr Zelenskyy, for his part, wrote on X that 185 defenders and 20 civilians were coming home. Most of them had been held since 2022, he said.

According to Ukraine's Coordination Headquarters for the Treatment of Prisoners of War, Thursday's swap was the 69th since the beginning of the war in February 2022. More than 7,000 Ukrainians have been released to date, it added.

Under an agreement reached in Istanbul on July 23, the parties are to exchange at least 1,200 prisoners each. The last swap, on Aug. 24, saw 146 prisoners from each side freed.

Anadolu Agency website contains only a portion of the news stories offered to subscribers. Please contact us for subscription options.
''', '2025-10-02', [E('main', '2025-10-02', 'weekday', places=['Belarus']), E('plan1', None, 'none', status='agreed'), E('prev1', '2025-08-24', 'year-inferred', text='Aug. 24')], [
    each(185, 'Russia and Ukraine on Thursday exchanged 185 soldiers each', RU2, cat='soldiers', also=['Russia, Ukraine swap 185 soldiers each']),
    rel(185, R, '185 service members had been returned', MOD, via=TG, cat='soldiers'),
    rel(20, R, 'along with 20 civilians', MOD, via=TG, cat='civilians', also=['20 civilians also returned to each country']),
    rel(185, U, '185 Ukrainian prisoners of war were handed over', MOD, via=TG, cat='prisoners of war'),
    trans('The Russian soldiers and civilians are in Belarus', MOD, who=R),
    rel(185, U, '185 defenders', Z, via='X', cat='soldiers'),
    rel(20, U, '20 civilians were coming home', Z, via='X', cat='civilians', also=['20 civilians also returned to each country']),
    ordn(69, 'war', "Thursday's swap was the 69th", CH),
    cum('>7000', U, 'war', 'More than 7,000 Ukrainians have been released to date', CH, cat='people'),
    agr('>=1200', 'the parties are to exchange at least 1,200 prisoners each', ex='plan1', who=U, rb=R, cat='prisoners', as_of='2025-07-23'),
    agr('>=1200', 'the parties are to exchange at least 1,200 prisoners each', ex='plan1', who=R, rb=U, cat='prisoners', as_of='2025-07-23'),
    each(146, '146 prisoners from each side freed', ex='prev1', cat='prisoners'),
])

doc('a09', '''
UAE mediation succeeds in exchange of 300 captives between Russia, Ukraine

ABU DHABI, 30th December, 2024 (WAM) -- The Ministry of Foreign Affairs announced today the success of the UAE's mediation efforts between the Russian Federation and Ukraine, which led to the exchange of 300 captives, 150 from each side.

The latest exchange brings the total number of captives exchanged through UAE mediation to 2,484, the Ministry said.

In a statement, the Ministry extended its appreciation to the two countries for their cooperation, which it said reflected their trust in the UAE's role.

With this operation, the number of mediation efforts carried out by the UAE since the start of 2024 has reached 10, the statement noted.

It reiterated that the UAE remains committed to a peaceful solution to the conflict in Ukraine and to easing its humanitarian impact on refugees and captives.
''', '2024-12-30', [E('main', '2024-12-30', 'published', [UAE], text='today')], [
    tot(300, 'the exchange of 300 captives', UAEMFA, cat='prisoners', also=['exchange of 300 captives between Russia, Ukraine']),
    each(150, '150 from each side', UAEMFA, cat='prisoners'),
    med(UAE, "the success of the UAE's mediation efforts", UAEMFA, also=['UAE mediation succeeds']),
    cum(2484, None, 'UAE-mediated', 'total number of captives exchanged through UAE mediation to 2,484', UAEMFA, cat='prisoners'),
    cnt(10, 'UAE-mediated, 2024', 'the number of mediation efforts carried out by the UAE since the start of 2024 has reached 10', UAEMFA),
], dist={'date': ['30th December, 2024']})

doc('a10', '''
Russia, Ukraine free more than 200 soldiers in New Year's Eve prisoner swap

KYIV, Ukraine (AP) — Russia and Ukraine freed more than 200 captured soldiers on Saturday in a prisoner exchange on the last day of the year, officials in the two countries said.

Ukraine got back 140 people, said Andriy Yermak, the head of the Ukrainian president's office. Eight of them are women, he said.

Many of the Ukrainians were wounded, Yermak wrote on Telegram. Some had fought at the Azovstal steelworks in Mariupol or on Snake Island in the Black Sea.

The Russian Defense Ministry reported the release of 82 Russian soldiers, who it said would be flown to Moscow for medical treatment.

Neither side said whether a third country had helped to arrange the swap.

Prisoner exchanges have continued throughout the 10-month war despite the absence of peace talks. Ukraine's Coordination Headquarters for the Treatment of Prisoners of War said 1,596 people had been freed since the beginning of the invasion.

The exchange came as Russia fired more than 20 cruise missiles at targets across Ukraine, according to Kyiv. At least one person was killed in the capital.

___

Follow all AP stories on the war in Ukraine at the AP hub.

Published: Dec. 31, 2022 at 8:51 PM CET
''', '2022-12-31', [E('main', '2022-12-31', 'weekday')], [
    tot('>200', 'Russia and Ukraine freed more than 200 captured soldiers', RU2, cat='soldiers', also=['Russia, Ukraine free more than 200 soldiers']),
    rel(140, U, 'Ukraine got back 140 people', YER, cat='people'),
    sub(8, U, 'Eight of them are women', YER, cat='women'),
    sub(None, U, 'Many of the Ukrainians were wounded', YER, via=TG, cat='wounded'),
    rel(82, R, 'the release of 82 Russian soldiers', MOD, cat='soldiers'),
    trans('would be flown to Moscow for medical treatment', MOD, who=R),
    cum(1596, U, 'war', '1,596 people had been freed since the beginning of the invasion', CH, cat='people'),
], dist={'other': ['a third country'], 'duration': ['10-month'], 'weapons': ['more than 20 cruise missiles'], 'casualties': ['At least one person']})

doc('a11', '''
Russia, Ukraine conduct new prisoner exchange

Source: Xinhua   Editor: huaxia   2023-03-07 22:46:30

MOSCOW/KIEV, March 7 (Xinhua) -- Russia and Ukraine on Tuesday conducted a new prisoner exchange, in which more than 200 people were released, according to officials from both sides.

The Russian Defense Ministry said in a statement that 90 Russian servicemen had returned from the territory controlled by Ukraine.

The servicemen will be delivered to Moscow by military transport aircraft for treatment and rehabilitation, it said.

Meanwhile, head of the Ukrainian presidential office Andriy Yermak said on Telegram that 130 Ukrainians, namely 126 men and four women, were released.

Among them are 87 people who fought in Mariupol and 15 who fought in Bakhmut, Yermak said.

Most of the Ukrainians have serious injuries, he added.

Russia and Ukraine exchanged 101 prisoners each on Feb. 16. ■
''', '2023-03-07', [E('main', '2023-03-07', 'weekday'), E('prev1', '2023-02-16', 'year-inferred', text='Feb. 16')], [
    tot('>200', 'more than 200 people were released', RU2, cat='people'),
    rel(90, R, '90 Russian servicemen had returned', MOD, cat='soldiers'),
    trans('The servicemen will be delivered to Moscow', MOD, who=R),
    rel(130, U, '130 Ukrainians', YER, via=TG, cat='people'),
    sub(126, U, '126 men', YER, via=TG, cat='men'),
    sub(4, U, 'four women', YER, via=TG, cat='women'),
    sub(87, U, '87 people who fought in Mariupol', YER, cat='Mariupol defenders'),
    sub(15, U, '15 who fought in Bakhmut', YER, cat='Bakhmut defenders'),
    sub(None, U, 'Most of the Ukrainians have serious injuries', YER, cat='wounded'),
    each(101, 'Russia and Ukraine exchanged 101 prisoners each', ex='prev1', cat='prisoners'),
])

doc('a12', '''
Exchange of prisoners: Ukraine returned another 100 of its soldiers from captivity - News of Ukraine

War   Economy   Politics   Weather   Horoscope   RU | UA | EN

Exchange of prisoners: Ukraine returned another 100 of its soldiers from captivity

Editorial Team, 13:05, 10.04.23   War   1 min.   3412

Among them are sailors, border guards and National Guard soldiers.

On Monday, April 10, one more exchange of prisoners took place. 100 Ukrainian soldiers are returning home, the head of the Office of the President Andriy Yermak informed in Telegram.

According to him, almost half of those released are defenders of Mariupol. Some of them have serious injuries and diseases.

"Not an easy exchange," Yermak wrote.

He clarified that 80 men and 20 women were freed. One of the released is a doctor from the Mariupol hospital.

In turn, the Ministry of Defense of the Russian Federation stated that 106 Russian servicemen were returned as a result of negotiations.

We will remind that last week, on April 3, Ukraine got back 12 citizens, five of whom were seriously wounded.

As UNIAN wrote earlier, the Coordination Headquarters said that since the beginning of the full-scale invasion it was possible to return 2,105 people, including 1,863 soldiers.

If you notice an error, select it with the mouse and press Ctrl+Enter

Read also:
Strike on Zaporizhzhia: two dead under rubble
Dollar falls to 36.57 UAH
7 signs you are drinking too little water

By accepting cookies you agree to our privacy policy. OK
''', '2023-04-10', [E('main', '2023-04-10', 'weekday'), E('prev1', '2023-04-03', 'year-inferred', text='April 3')], [
    rel(100, U, '100 Ukrainian soldiers are returning home', YER, via=TG, cat='soldiers', also=[('Ukraine returned another 100 of its soldiers from captivity', 1), ('Ukraine returned another 100 of its soldiers from captivity', 2)]),
    sub('<~50', U, 'almost half of those released are defenders of Mariupol', YER, cat='Mariupol defenders', derived='100/2'),
    sub(80, U, '80 men', YER, cat='men'),
    sub(20, U, '20 women were freed', YER, cat='women'),
    sub(1, U, 'One of the released is a doctor', YER, cat='doctors'),
    rel(106, R, '106 Russian servicemen were returned', MOD, cat='soldiers'),
    rel(12, U, 'Ukraine got back 12 citizens', ex='prev1', cat='people'),
    sub(5, U, 'five of whom were seriously wounded', ex='prev1', cat='wounded'),
    cum(2105, U, 'war', 'it was possible to return 2,105 people', CH, cat='people', via='UNIAN'),
    cum(1863, U, 'war', '1,863 soldiers', CH, cat='soldiers', subset=True, via='UNIAN'),
], ignore=['one more exchange of prisoners'],
    dist={'boilerplate': ['1 min.', '3412', '7 signs'], 'casualties': ['two dead'], 'money': ['36.57 UAH'], 'date': ['10.04.23']})

doc('a13', '''
Ukraine returned 41 people in prisoner exchange, Vereshchuk says

Home » News » Ukraine
May 6, 2022 | 4:20 pm
Share  Tweet  Pin  0

Ukraine and Russia made another exchange of prisoners on Friday. Forty-one Ukrainians are coming back, including 28 military and 13 civilians, Deputy Prime Minister Iryna Vereshchuk told.

There are 11 women among the released, one of them a military nurse, she said.

It especially pleased her, Vereshchuk added, that an Orthodox priest was in the group.

How many Russians were given in return was not told by the Vice Prime Minister, and no comment has come from Moscow.

Earlier, on April 30, 14 people came home, seven soldiers and seven civilians. The exchange on April 28 brought 45 Ukrainians.

Vereshchuk also informed that evacuation from Mariupol goes on. About 500 civilians already left the city and the Azovstal plant with help of the UN and the Red Cross.

Source: agency materials, automatic translation

Leave a Reply
Your email address will not be published. Required fields are marked *

Popular now
1. Horoscope for 7 May
2. Exchange rate: how much is 1 dollar
3. 10 plants for a small balcony
''', '2022-05-06', [E('main', '2022-05-06', 'weekday'), E('prev1', '2022-04-30', 'year-inferred', text='April 30'), E('prev2', '2022-04-28', 'year-inferred', text='April 28')], [
    rel(41, U, 'Forty-one Ukrainians are coming back', VER, cat='people', also=['Ukraine returned 41 people in prisoner exchange']),
    sub(28, U, '28 military', VER, cat='soldiers'),
    sub(13, U, '13 civilians', VER, cat='civilians'),
    sub(11, U, '11 women among the released', VER, cat='women'),
    sub(1, U, 'one of them a military nurse', VER, cat='nurses'),
    rel('withheld', R, 'How many Russians were given in return was not told', VER),
    rel(14, U, '14 people came home', ex='prev1', cat='people'),
    sub(7, U, 'seven soldiers', ex='prev1', cat='soldiers'),
    sub(7, U, 'seven civilians', ex='prev1', cat='civilians'),
    rel(45, U, 'brought 45 Ukrainians', ex='prev2', cat='people'),
], ignore=['an Orthodox priest'],
    dist={'evacuation': ['About 500 civilians'], 'boilerplate': ['Pin  0', '1. Horoscope', '2. Exchange rate', '1 dollar', '3. 10 plants']})

doc('a14', '''
Russia, Ukraine exchange 214 captured soldiers

Fighters who defended the Azovstal steel plant are among the Ukrainians freed in the latest swap.

Ukrainian soldiers after a prisoner exchange at an undisclosed location [Handout via Reuters]

Published On 3 Nov 2022

Russia and Ukraine have exchanged more than 200 prisoners of war in the latest such swap between the two sides.

The head of Ukraine’s presidential administration, Andriy Yermak, said on Thursday that Russia had freed 107 Ukrainian fighters, 74 of whom had defended the Azovstal steel plant in the port city of Mariupol.

Many of them are injured, Yermak said in a post on Telegram, and some have shrapnel wounds, fractures and burns.

Denis Pushilin, the Russian-installed leader of Ukraine’s eastern Donetsk region, had earlier announced that 107 prisoners were being exchanged by each side.

Of the men returned to Russia, 65 were from Donetsk and the neighbouring Luhansk region, he said.

Russia’s defence ministry confirmed that 107 soldiers had been freed and said they would be taken to Moscow by plane.

Mariupol fell in May after a siege of almost three months. About 2,000 fighters surrendered at Azovstal and were taken to Russian-held territory.

In September, 215 Ukrainians were exchanged for 55 Russians and Viktor Medvedchuk, a pro-Russian politician, in a deal brokered by Turkey and Saudi Arabia.

Five commanders were sent to Turkey under that agreement, where they are to remain until the end of the war.

Source: Al Jazeera and news agencies
''', '2022-11-03', [E('main', '2022-11-03', 'weekday'), E('prev1', '2022-09', 'relative', ['Turkey', 'Saudi Arabia'], ['Turkey'], text='In September')], [
    tot(214, 'Russia, Ukraine exchange 214 captured soldiers', cat='soldiers', pos='headline'),
    tot('>200', 'Russia and Ukraine have exchanged more than 200 prisoners of war', cat='prisoners of war', note='over both sides: 107 and 107 in the body'),
    rel(107, U, 'Russia had freed 107 Ukrainian fighters', YER, cat='soldiers'),
    sub(74, U, '74 of whom had defended the Azovstal steel plant', YER, cat='Azovstal defenders'),
    sub(None, U, 'Many of them are injured', YER, via=TG, cat='wounded'),
    each(107, '107 prisoners were being exchanged by each side', PUSH, cat='prisoners'),
    sub(65, R, '65 were from Donetsk and the neighbouring Luhansk region', PUSH, cat='soldiers', who_note='fighters of the Donetsk and Luhansk formations'),
    rel(107, R, '107 soldiers had been freed', MOD, cat='soldiers'),
    trans('they would be taken to Moscow by plane', MOD, who=R),
    rel(215, U, '215 Ukrainians were exchanged', ex='prev1', cat='people'),
    rel(55, R, 'for 55 Russians', ex='prev1', cat='prisoners'),
    med('Turkey', 'a deal brokered by Turkey and Saudi Arabia', ex='prev1'),
    med('Saudi Arabia', 'a deal brokered by Turkey and Saudi Arabia', ex='prev1'),
    sub(5, U, 'Five commanders were sent to Turkey', ex='prev1', cat='officers'),
], ignore=['About 2,000 fighters surrendered at Azovstal'], dist={'duration': ['almost three months']})

doc('a15', '''
Ukraine, Russia Hold Another Prisoner Exchange Under Istanbul Deal

June 26, 2025
By RFE/RL

Ukraine and Russia have carried out another prisoner exchange in line with agreements reached earlier this month in Istanbul, officials in Kyiv and Moscow announced on June 26.

Neither side said how many people were freed.

Ukrainian President Volodymyr Zelenskyy said on X that most of those returned had been in Russian captivity since 2022 and that "warriors and civilians" were in the group.

The Russian Defense Ministry said in a statement that a group of Russian soldiers had been returned and that Ukraine had received "a similar group" of prisoners.

The Coordination Headquarters for the Treatment of Prisoners of War said many of the Ukrainians suffer from weight loss, ulcers, or untreated wounds. The oldest is 60 years old, and the youngest is 24, it said.

At their second round of talks in Istanbul on June 2, the two sides agreed to exchange all seriously wounded and ill prisoners as well as all captives under the age of 25. They also agreed that each country would hand over the bodies of 6,000 soldiers. Ukraine's lead negotiator, Rustem Umerov, said at the time that the swaps would cover at least 1,000 people on each side.

A spokesperson for the headquarters, Petro Yatsenko, told RFE/RL's Ukrainian Service that the exchanges would continue "in the near future" and that he could not disclose figures until they were completed.

Thursday's exchange was the seventh since June 9.

With reporting by RFE/RL's Ukrainian Service, Reuters, and TASS
''', '2025-06-26', [E('main', '2025-06-26', 'year-inferred', text='June 26'), E('plan1', None, 'none', status='agreed'), E('plan2', None, 'none', status='agreed')], [
    rel('withheld', None, 'Neither side said how many people were freed', cat='people', rb=None),
    stm('most of those returned had been in Russian captivity since 2022', Z, via='X', who=U),
    rel(None, R, 'a group of Russian soldiers had been returned', MOD, cat='soldiers'),
    rel(None, U, 'Ukraine had received "a similar group" of prisoners', MOD, cat='prisoners', by_reference=True),
    sub(None, U, 'many of the Ukrainians suffer from weight loss', CH, cat='wounded'),
    agr('>=1000', 'the swaps would cover at least 1,000 people on each side', UME, ex='plan1', who=U, rb=R, cat='wounded and under 25', as_of='2025-06-02'),
    agr('>=1000', 'the swaps would cover at least 1,000 people on each side', UME, ex='plan1', who=R, rb=U, cat='wounded and under 25', as_of='2025-06-02'),
    agr(6000, 'each country would hand over the bodies of 6,000 soldiers', ex='plan2', who=U, rb=R, cat='bodies', as_of='2025-06-02'),
    agr(6000, 'each country would hand over the bodies of 6,000 soldiers', ex='plan2', who=R, rb=U, cat='bodies', as_of='2025-06-02'),
    ordn(7, 'stages of the second Istanbul round', "Thursday's exchange was the seventh since June 9"),
], dist={'age': ['60 years old, and the youngest is 24', 'under the age of 25'], 'talks': ['second round of talks']},
    ignore=['he could not disclose figures until they were completed'])

doc('a16', '''
Ukraine receives bodies of another 1,000 people – Coordination HQ

17.07.2025 12:31

KYIV. July 17 (Interfax-Ukraine) – Repatriation measures took place on Thursday, as a result of which 1,000 bodies which the Russian side says belong to Ukrainian defenders were returned to Ukraine, the Coordination Headquarters for the Treatment of Prisoners of War has said.

Law enforcement investigators together with experts from the Interior Ministry will soon carry out all the necessary examinations, the headquarters said on Telegram.

It expressed gratitude to the International Committee of the Red Cross for its assistance.

The Russian side was given the remains of 19 servicemen, presidential aide Vladimir Medinsky said for his part.

The transfer is a continuation of the Istanbul agreements, Medinsky wrote. He said more than 7,000 bodies had been handed over to Ukraine under those agreements since the beginning of June.

As reported, 6,057 bodies were returned to Ukraine in stages between June 6 and June 16.

#prisoners  #bodies  #coordination_hq
AD
Business conference: 20% off till July 25
''', '2025-07-17', [E('main', '2025-07-17', 'weekday'), E('series1', None, 'none'), E('series2', '2025-06', 'year-inferred', text='between June 6 and June 16')], [
    bod(1000, U, '1,000 bodies which the Russian side says belong to Ukrainian defenders were returned to Ukraine', CH, also=['Ukraine receives bodies of another 1,000 people']),
    bod(19, R, 'The Russian side was given the remains of 19 servicemen', MED),
    bod('>7000', U, 'more than 7,000 bodies had been handed over to Ukraine', MED, ex='series1', cumulative=True, scope='Istanbul agreements'),
    bod(6057, U, '6,057 bodies were returned to Ukraine in stages', ex='series2', cumulative=True, scope='6-16 June 2025'),
], ignore=['expressed gratitude to the International Committee of the Red Cross'], dist={'boilerplate': ['20% off']})

doc('a17', '''
Kremlin says Russia, Ukraine to exchange 175 prisoners each on Wednesday

Ukrainian prisoners of war after an exchange in October 2024, when each side freed 95 people. Photograph: Handout

Tue 18 Mar 2025 19.52 GMT

Russia and Ukraine will each free 175 prisoners of war on Wednesday, the Kremlin has said, following a phone call between Vladimir Putin and Donald Trump.

As part of the exchange, Moscow will also hand over 23 badly wounded Ukrainian soldiers who are being treated in Russian hospitals, according to the Kremlin's account of the conversation. It described the step as a goodwill gesture.

The call lasted for more than two hours. Putin agreed to halt strikes on Ukraine's energy infrastructure for 30 days but stopped short of accepting the full ceasefire proposed by Washington, the White House said.

There was no immediate confirmation of the prisoner exchange from Kyiv. Volodymyr Zelenskyy, who was on a visit to Helsinki, told reporters he was waiting for details from the US president.

A senior Ukrainian official, speaking on condition of anonymity, said preparations for a swap had been under way for some time and that it was mediated by the United Arab Emirates.

The last exchange, on 5 February, involved 150 prisoners from each side.

Ukraine and Russia have held more than 60 swaps since the full-scale invasion, and the release of prisoners is one of the few areas in which contacts between them continue. Zelenskyy has called for an all-for-all exchange.

In Washington, Trump wrote on his Truth Social platform that the call had been "very good and productive".

Sign up to This is Europe
Free weekly newsletter
''', '2025-03-18', [E('main', '2025-03-19', 'weekday', [UAE], status='announced'), E('prev1', '2025-02-05', 'year-inferred', text='5 February'), E('prev2', '2024-10', 'stated')], [
    each(95, 'each side freed 95 people', ex='prev2', cat='people', pos='caption'),
    agr(175, 'Russia and Ukraine will each free 175 prisoners of war on Wednesday', R, ex='main', who=U, rb=R, cat='prisoners of war', status='announced', also=['Russia, Ukraine to exchange 175 prisoners each']),
    agr(175, 'Russia and Ukraine will each free 175 prisoners of war on Wednesday', R, ex='main', who=R, rb=U, cat='prisoners of war', status='announced', also=['Russia, Ukraine to exchange 175 prisoners each']),
    agr(23, 'Moscow will also hand over 23 badly wounded Ukrainian soldiers', R, ex='main', who=U, rb=R, cat='wounded', status='announced'),
    med(UAE, 'it was mediated by the United Arab Emirates', OFF),
    each(150, 'involved 150 prisoners from each side', ex='prev1', cat='prisoners'),
    cnt('>60', 'war', 'more than 60 swaps since the full-scale invasion'),
], dist={'duration': ['more than two hours', '30 days']})

doc('a18', '''
Qatar helps return 11 more Ukrainian children from Russia

Eleven Ukrainian children have been handed over to their families after mediation by Qatar, officials said on Monday.

By Staff Writer
Published: Mon 19 Feb 2024, 8:27 PM

The children, who are between two and 16 years old, were brought from Russia and from parts of Ukraine under Russian control to the border with Belarus, Ukraine's human rights commissioner Dmytro Lubinets said.

They were met there by relatives and by Qatari diplomats. Two of the 11 have disabilities and needed an ambulance, Lubinets wrote on Telegram.

Last October, four children were reunited with their families in the first such operation arranged by Doha. Six more followed in December.

Qatar's Minister of State for International Cooperation, Lolwah Al Khater, said her country would continue to work with both sides.

Kyiv says that more than 19,000 children have been taken to Russia or to occupied territory without the consent of their parents since February 2022. Fewer than 400 have come back, according to the Ukrainian government.

The International Criminal Court issued an arrest warrant for President Vladimir Putin over the deportations in March last year. Moscow says it has been protecting the children from the fighting.

ALSO READ:
UAE leaders send condolences
Look: 3 new metro stations to open in Dubai
''', '2024-02-19', [E('main', '2024-02-19', 'weekday', ['Qatar'], ['Belarus']), E('children1', '2023-10', 'relative', ['Qatar'], text='Last October'), E('children2', '2023-12', 'relative', text='in December')], [
    rel(11, U, 'Eleven Ukrainian children have been handed over to their families', OFF, cat='children', also=['11 more Ukrainian children']),
    med('Qatar', 'after mediation by Qatar', OFF, also=['Qatar helps return']),
    sub(2, U, 'Two of the 11 have disabilities', LUB, via=TG, cat='children'),
    rel(4, U, 'four children were reunited with their families', ex='children1', cat='children'),
    med('Qatar', 'operation arranged by Doha', ex='children1'),
    rel(6, U, 'Six more followed in December', ex='children2', cat='children'),
    acc('more than 19,000 children have been taken to Russia', U, '>19000', who=U, cat='children'),
    cum('<=399', U, 'war', 'Fewer than 400 have come back', U, cat='children'),
    den('it has been protecting the children from the fighting', R),
], ignore=['the first such operation'],
    dist={'age': ['between two and 16 years old'], 'boilerplate': ['3 new metro stations']})

doc('a19', '''
Russia and Ukraine agree new prisoner swap at Istanbul talks but no ceasefire

By AGENCIES
Published: 21:07, 2 June 2025

ISTANBUL — Russia and Ukraine agreed on Monday to exchange more prisoners of war and the bodies of thousands of fallen soldiers, but a second round of direct talks brought them no closer to ending the war.

All severely wounded and gravely ill prisoners will be exchanged, along with soldiers aged 18 to 25, the head of the Ukrainian delegation, Defense Minister Rustem Umerov, told reporters after the meeting.

Both sides would also return 6,000 bodies each, he said.

The Russian delegation chief, Vladimir Medinsky, said the exchange would involve at least 1,000 people from each side, possibly more.

He said Moscow would hand over the remains of 6,000 Ukrainian soldiers next week and had offered a truce of two to three days along parts of the front so that bodies could be collected.

Ukraine gave the Russian side a list of 339 children who it says were abducted, according to Andriy Yermak, the head of Zelenskyy's office. Medinsky dismissed the list as a "show".

The talks, hosted by Turkish Foreign Minister Hakan Fidan, lasted a little over an hour. The first meeting on May 16 led to the release of 1,000 prisoners by each country, the largest exchange of the war so far.

On Sunday, Ukraine hit air bases deep inside Russia with drones smuggled in on trucks. Kyiv's security service said 41 planes were damaged or destroyed.
''', '2025-06-02', [E('main', None, 'none', status='agreed'), E('plan1', None, 'none', status='agreed'), E('series1', None, 'none')], [
    agr(None, 'exchange more prisoners of war and the bodies of thousands of fallen soldiers', ex='plan1', cat='bodies', as_of='2025-06-02'),
    agr(6000, 'Both sides would also return 6,000 bodies each', UME, ex='plan1', who=U, rb=R, cat='bodies', as_of='2025-06-02'),
    agr(6000, 'Both sides would also return 6,000 bodies each', UME, ex='plan1', who=R, rb=U, cat='bodies', as_of='2025-06-02'),
    agr('>=1000', 'the exchange would involve at least 1,000 people from each side', MED, ex='main', who=U, rb=R, cat='wounded and under 25', as_of='2025-06-02'),
    agr('>=1000', 'the exchange would involve at least 1,000 people from each side', MED, ex='main', who=R, rb=U, cat='wounded and under 25', as_of='2025-06-02'),
    agr(6000, 'Moscow would hand over the remains of 6,000 Ukrainian soldiers next week', MED, ex='plan1', who=U, rb=R, cat='bodies', as_of='2025-06-02'),
    acc('a list of 339 children', YER, 339, who=U, cat='children'),
    den('dismissed the list as a "show"', MED),
    meet('The talks, hosted by Turkish Foreign Minister Hakan Fidan', ex='main'),
    each(1000, 'the release of 1,000 prisoners by each country', ex='series1', cat='prisoners'),
], ignore=['the largest exchange of the war so far'],
    dist={'talks': ['a second round of direct talks', 'The first meeting'], 'age': ['aged 18 to 25'], 'duration': ['two to three days'], 'weapons': ['41 planes']})

doc('a20', '''
Prisoner exchange: 45 Ukrainian soldiers, 2 civilians return home

Jul. 6, 2023
The Kyiv news desk

Russia and Ukraine exchanged 45 military personnel each on Thursday, and two Ukrainian civilians were also released, the sides reported.

Presidential Office head Andriy Yermak said on Telegram that soldiers, national guardsmen and border guards were coming home. Some of them had been wounded, he said.

The Coordination Headquarters later specified that two of the 45 servicemen were officers and that the two civilians, both men, had been detained in the spring of 2022.

It was the 47th exchange since the beginning of the full-scale war, Ukrainian human rights commissioner Dmytro Lubinets said. A total of 2,576 people have been freed, including 144 civilians, he added.

The Russian Defense Ministry, quoted by the Interfax news agency, said that 45 Russian servicemen had been returned and were being taken to Moscow. The freed men have been provided with medical assistance, the ministry said.

Meanwhile, in Lviv, the death toll from an overnight missile strike rose to five, with more than 30 injured, Mayor Andriy Sadovyi said.

Russian strike on Lviv kills five
Video: The moment prisoners of war call home
Tags: prisoner exchange, POWs, Yermak
''', '2023-07-06', [E('main', '2023-07-06', 'weekday')], [
    rel(45, R, 'Russia and Ukraine exchanged 45 military personnel each on Thursday', RU2, cat='soldiers'),
    rel(45, U, 'Russia and Ukraine exchanged 45 military personnel each on Thursday', RU2, cat='soldiers', also=['45 Ukrainian soldiers']),
    rel(2, U, 'two Ukrainian civilians were also released', RU2, cat='civilians', also=['2 civilians return home']),
    sub(None, U, 'Some of them had been wounded', YER, cat='wounded'),
    sub(2, U, 'two of the 45 servicemen were officers', CH, cat='officers'),
    rel(2, U, 'the two civilians, both men, had been detained', CH, cat='civilians'),
    ordn(47, 'war', 'It was the 47th exchange since the beginning of the full-scale war', LUB),
    cum(2576, U, 'war', 'A total of 2,576 people have been freed', LUB, cat='people'),
    cum(144, U, 'war', '144 civilians', LUB, cat='civilians', subset=True),
    rel(45, R, '45 Russian servicemen had been returned', MOD, via='Interfax', cat='soldiers'),
    trans('were being taken to Moscow', MOD, via='Interfax', who=R),
], dist={'casualties': ['rose to five, with more than 30 injured', 'kills five']})

# ---------------------------------------------------------------- other conflicts
IP = ['Israel', 'Hamas']
doc('a21', '''
Four freed Israeli soldiers reunited with families as 200 Palestinians released

By AFP and Newsroom    25 January 2025, 6:14 pm

Hamas on Saturday released four female Israeli soldiers held in the Gaza Strip since October 7, 2023, and Israel freed 200 Palestinian prisoners in return, in the second exchange under the ceasefire that took effect last Sunday.

The four women were handed over to the Red Cross in a square in Gaza City in front of a large crowd, and then driven to Israeli forces, the military said.

Several hours later, buses carrying the Palestinians left Ofer prison in the West Bank and the Ketziot facility in the Negev.

The Israel Prison Service confirmed that 200 inmates had been released.

Of those, 121 had been serving life sentences, according to the Palestinian Prisoners' Club advocacy group. Around 70 of the most prominent prisoners were deported to Egypt, the group said.

Under the first phase of the deal, which was mediated by Qatar, Egypt and the United States, 33 Israeli hostages are to be freed over six weeks in exchange for about 1,900 Palestinians.

In the first exchange, last Sunday, three hostages and 90 prisoners were released.

Eighty-seven hostages are still held in Gaza, including 34 who the military says are dead.

Israel said it would not allow Gazans to return to the north of the territory until another hostage, a civilian woman who it said should have been freed first, was released. Hamas, which put the delay down to a technical issue, said she was alive and would be let go next Saturday.

Hamas's October 7 attack resulted in the deaths of 1,210 people, most of them civilians, according to an AFP tally based on official Israeli figures. Israel's offensive has killed at least 47,283 people, according to the health ministry in Hamas-run Gaza.

You appreciate our journalism. Join our community for $6 a month.
''', '2025-01-25', [E('main', '2025-01-25', 'weekday', ['Qatar', 'Egypt', 'United States'], ['Gaza City'], parties=IP), E('plan1', None, 'none', ['Qatar', 'Egypt', 'United States'], parties=IP, status='agreed'),
                    E('prev1', '2025-01-19', 'weekday', parties=IP, text='last Sunday')], [
    rel(4, 'Israel', 'released four female Israeli soldiers', cat='hostages', rb='Hamas', also=['Four freed Israeli soldiers']),
    rel(200, 'Palestinians', 'Israel freed 200 Palestinian prisoners in return', cat='prisoners', also=['200 Palestinians released']),
    ordn(2, 'ceasefire', 'the second exchange under the ceasefire'),
    rel(4, 'Israel', 'The four women were handed over to the Red Cross', 'Israel Defense Forces', cat='hostages', rb='Hamas'),
    rel(200, 'Palestinians', '200 inmates had been released', 'Israel Prison Service', cat='prisoners'),
    sub(121, 'Palestinians', '121 had been serving life sentences', "Palestinian Prisoners' Club", cat='convicted'),
    sub('~70', 'Palestinians', 'Around 70 of the most prominent prisoners were deported to Egypt', "Palestinian Prisoners' Club", cat='prisoners'),
    med('Qatar', 'the deal, which was mediated by Qatar, Egypt and the United States', ex='main', note='of the deal of which the exchange is part'),
    med('Egypt', 'the deal, which was mediated by Qatar, Egypt and the United States', ex='main', note='of the deal of which the exchange is part'),
    med('United States', 'the deal, which was mediated by Qatar, Egypt and the United States', ex='main', note='of the deal of which the exchange is part'),
    agr(33, '33 Israeli hostages are to be freed over six weeks', ex='plan1', who='Israel', rb='Hamas', cat='hostages'),
    agr('~1900', 'in exchange for about 1,900 Palestinians', ex='plan1', who='Palestinians', rb='Israel', cat='prisoners'),
    rel(3, 'Israel', 'three hostages', ex='prev1', cat='hostages', rb='Hamas'),
    rel(90, 'Palestinians', '90 prisoners were released', ex='prev1', cat='prisoners'),
    held(87, 'Israel', 'Hamas', 'Eighty-seven hostages are still held in Gaza', cat='hostages'),
    held(34, 'Israel', 'Hamas', '34 who the military says are dead', 'Israel Defense Forces', cat='bodies', subset=True),
], ignore=['In the first exchange', 'another hostage, a civilian woman who it said should have been freed first', 'she was alive and would be let go next Saturday'],
    dist={'other': ['the first phase'], 'casualties': ['1,210 people', 'at least 47,283 people'], 'money': ['$6 a month']})

YE = ['Houthis', 'Government of Yemen']
doc('a22', '''
Yemen's warring sides agree to free about 2,900 prisoners, officials say

MUSCAT, Dec 23, 2025 (Reuters) - Yemen's internationally recognised government and the Houthis agreed on Tuesday to exchange thousands of prisoners, officials from both delegations said after nearly two weeks of talks in Oman.

Abdulqader al-Mortada, who heads the Houthi delegation, said in a statement on X that 1,700 Houthi detainees would be released in return for 1,200 prisoners held by the group, among them seven Saudis and 23 Sudanese.

Majed Fadail, a member of the government's negotiating team, told AFP that the deal covered nearly 2,900 people in all. Two of the Saudis are air force pilots, he said.

The office of the U.N. special envoy, Hans Grundberg, which chaired the talks together with the International Committee of the Red Cross, welcomed the agreement. No date was given for the releases.

Saudi Arabia's ambassador to Yemen thanked Oman for its mediation.

In the last major exchange, in April 2023, almost 900 detainees were flown home over three days. More than 1,000 had been freed in October 2020.

The war in Yemen broke out in 2014, when the Iran-aligned Houthis seized the capital, Sanaa. A Saudi-led coalition intervened the following year.
''', '2025-12-23', [E('main', None, 'none', ['United Nations', ICRC, 'Oman'], parties=YE, status='agreed'), E('prev1', '2023-04', 'stated', parties=YE), E('prev2', '2020-10', 'stated', parties=YE)], [
    agr('~2900', "agree to free about 2,900 prisoners", OFF, ex='main', cat='prisoners', pos='headline'),
    agr(None, 'agreed on Tuesday to exchange thousands of prisoners', 'Houthis; Government of Yemen', ex='main', cat='prisoners', as_of='2025-12-23'),
    agr(1700, '1,700 Houthi detainees would be released', 'Abdulqader al-Mortada', ex='main', who='Houthis', rb='Government of Yemen', cat='prisoners', via='X', as_of='2025-12-23'),
    agr(1200, 'in return for 1,200 prisoners held by the group', 'Abdulqader al-Mortada', ex='main', who='Government of Yemen', rb='Houthis', cat='prisoners', via='X', as_of='2025-12-23'),
    agr(7, 'seven Saudis', 'Abdulqader al-Mortada', ex='main', who='Government of Yemen', rb='Houthis', cat='prisoners', via='X', subset=True, who_note='Saudi Arabia', as_of='2025-12-23'),
    agr(23, '23 Sudanese', 'Abdulqader al-Mortada', ex='main', who='Government of Yemen', rb='Houthis', cat='prisoners', via='X', subset=True, who_note='Sudan', as_of='2025-12-23'),
    agr('<~2900', 'the deal covered nearly 2,900 people in all', 'Majed Fadail', ex='main', cat='prisoners', via='Agence France-Presse', as_of='2025-12-23'),
    agr(2, 'Two of the Saudis are air force pilots', 'Majed Fadail', ex='main', who='Government of Yemen', rb='Houthis', cat='pilots', subset=True, who_note='Saudi Arabia'),
    med('United Nations', 'which chaired the talks together with the International Committee of the Red Cross'),
    med(ICRC, 'which chaired the talks together with the International Committee of the Red Cross'),
    med('Oman', 'thanked Oman for its mediation', 'Ambassador of Saudi Arabia to Yemen'),
    tot('<~900', 'almost 900 detainees were flown home over three days', ex='prev1', cat='prisoners'),
    tot('>1000', 'More than 1,000 had been freed', ex='prev2', cat='prisoners'),
], dist={'duration': ['nearly two weeks']})

doc('a23', '''
Azerbaijan releases 15 Armenian prisoners in exchange for minefield maps

BAKU/TBILISI, June 12, 2021 - Azerbaijan handed over 15 Armenian prisoners on Saturday in return for maps showing where mines were laid in the Agdam district, the foreign ministry in Baku said.

The handover took place at the border with Georgia with the participation of Georgian officials.

The maps give the location of about 97,000 anti-tank and anti-personnel mines, the ministry said. It thanked the Georgian government for its mediation, as well as the United States and the European Union.

Armenia's acting prime minister, Nikol Pashinyan, who is campaigning for an election on June 20, told a rally that 15 of his country's captives were on their way home.

Georgian Prime Minister Irakli Garibashvili hailed the deal as a "first step" towards stability.

U.S. Secretary of State Antony Blinken welcomed the release in a statement and called for the return of all remaining detainees.

The two former Soviet republics fought a six-week war last autumn over Nagorno-Karabakh, in which more than 6,000 people were killed. It ended with a Russian-brokered ceasefire.

Armenian human rights lawyers say that around 200 Armenians are still in Azerbaijani custody. Baku says it has returned all prisoners of war and describes those still held as saboteurs who were detained after the truce.

Before Saturday, Azerbaijan had sent back 69 Armenians, according to Baku.
''', '2021-06-12', [E('main', '2021-06-12', 'weekday', ['Georgia', 'United States', 'European Union'], ['Georgia'], parties=['Armenia', 'Azerbaijan'])], [
    rel(15, 'Armenia', 'Azerbaijan handed over 15 Armenian prisoners', 'Ministry of Foreign Affairs of Azerbaijan', cat='prisoners', also=['Azerbaijan releases 15 Armenian prisoners']),
    med('Georgia', 'thanked the Georgian government for its mediation', 'Ministry of Foreign Affairs of Azerbaijan'),
    med('United States', 'as well as the United States and the European Union', 'Ministry of Foreign Affairs of Azerbaijan'),
    med('European Union', 'as well as the United States and the European Union', 'Ministry of Foreign Affairs of Azerbaijan'),
    rel(15, 'Armenia', "15 of his country's captives were on their way home", 'Nikol Pashinyan', cat='prisoners'),
    held('~200', 'Armenia', 'Azerbaijan', 'around 200 Armenians are still in Azerbaijani custody', 'human rights lawyers in Armenia', cat='prisoners'),
    den('it has returned all prisoners of war', 'Azerbaijan'),
    cum(69, 'Armenia', 'war', 'Azerbaijan had sent back 69 Armenians', 'Azerbaijan', cat='prisoners'),
], dist={'mines': ['about 97,000'], 'other': ['first step', 'two former Soviet republics'], 'duration': ['six-week'], 'casualties': ['more than 6,000 people']})

doc('a24', '''
Russia frees US-Russian ballerina Karelina in prisoner swap

Thu, April 10, 2025 at 11:32 AM GMT+2 · 2 min read

Russia has released a dual US-Russian citizen in a prisoner exchange with the United States that took place in Abu Dhabi on Thursday.

Ksenia Karelina, 33, had been serving a 12-year sentence for treason after donating about $51 to a charity helping Ukraine.

In return, the United States freed Arthur Petrov, a German-Russian citizen who was arrested in Cyprus in 2023 on suspicion of exporting sensitive microelectronics to Russia.

It was a one-for-one exchange, a US official told reporters on condition of anonymity.

US Secretary of State Marco Rubio wrote on X that Karelina was on a plane back home.

Russia's Federal Security Service, the FSB, confirmed the exchange and said that the United Arab Emirates had acted as mediator.

The exchange was negotiated by CIA Director John Ratcliffe and a senior Russian intelligence official, the Wall Street Journal reported.

It is the second such swap since Donald Trump returned to the White House. In February, Russia released Marc Fogel, an American teacher, and the US freed Alexander Vinnik, a Russian cybercrime suspect.

The largest East-West prisoner exchange since the Cold War took place last August, when 24 people were released, among them the journalist Evan Gershkovich.

At least nine Americans are believed to be still in Russian jails.

View comments (118)
''', '2025-04-10', [E('main', '2025-04-10', 'weekday', [UAE], ['Abu Dhabi'], parties=['Russia', 'United States']), E('prev1', '2025-02', 'relative', parties=['Russia', 'United States'], text='In February'),
                    E('prev2', '2024-08', 'relative', parties=['Russia', 'West'], text='last August')], [
    rel(1, 'United States', 'It was a one-for-one exchange', OFF, cat='prisoners'),
    rel(1, R, 'It was a one-for-one exchange', OFF, cat='prisoners', rb='United States'),
    med(UAE, 'the United Arab Emirates had acted as mediator', 'Federal Security Service'),
    ordn(2, 'since January 2025', 'It is the second such swap since Donald Trump returned to the White House'),
    tot(24, '24 people were released', ex='prev2', cat='prisoners'),
    held('>=9', 'United States', R, 'At least nine Americans are believed to be still in Russian jails', cat='prisoners'),
], ignore=['The largest East-West prisoner exchange', 'Russia frees US-Russian ballerina Karelina', 'Russia has released a dual US-Russian citizen', 'the United States freed Arthur Petrov', 'Russia released Marc Fogel', 'the US freed Alexander Vinnik'],
    dist={'age': ['Karelina, 33'], 'prison terms': ['12-year sentence'], 'money': ['about $51'], 'boilerplate': ['2 min read', '(118)']},
    note='Named persons released without a number word are in ignore.')

# ---------------------------------------------------------------- nothing to extract
doc('a25', '''
Russian drones hit Odesa and Kharkiv overnight, three killed

Kyiv, November 21, 2024

Russian drones struck residential buildings in the Ukrainian cities of Odesa and Kharkiv overnight, killing three people and wounding at least 22, officials said on Thursday.

Ukraine's air force said on Telegram that Russia had launched 95 drones and two cruise missiles. It said 54 of the drones had been shot down and 38 had been lost from radar.

In Kharkiv, rescuers pulled two people alive from the rubble of a nine-storey building, the regional governor said. Another 11 were being treated in hospital, among them a boy aged 7.

Russia's defence ministry said its air defences had destroyed 44 Ukrainian drones, 20 of them over the Bryansk region. The ministry made no mention of the strikes on Odesa and Kharkiv.

It also said that Russian troops had taken the village of Dalne in the Donetsk region. Kyiv did not comment. Its General Staff reported 162 clashes along the front line in the past 24 hours, and said Ukrainian forces had repelled 47 attacks near Kurakhove.

The United Arab Emirates, Turkey and the Vatican have offered to host talks between the two sides, but diplomats see little chance of a ceasefire this winter. Prisoner exchanges are among the few contacts that remain.

President Volodymyr Zelenskyy is due to speak to EU leaders by video link on Friday. He is expected to ask for 10 more air defence systems.
''', '2024-11-21', [], [], dist={'casualties': ['three killed', 'killing three people and wounding at least 22', 'two people alive', 'Another 11', ],
    'weapons': ['95 drones and two cruise missiles', '54 of the drones', '38 had been lost', '44 Ukrainian drones, 20 of them', '10 more air defence systems'], 'age': ['aged 7'],
    'fighting': ['162 clashes', '24 hours', '47 attacks'], 'other': ['nine-storey']}, ignore=['Prisoner exchanges are among the few contacts that remain', 'have offered to host talks'],
    note='Negative: strikes and losses. Exchanges are mentioned without a figure.')

doc('a26', '''
UAE President orders release of 1,295 inmates ahead of Ramadan

Another 1,518 prisoners pardoned in Dubai

Published: Thu 27 Feb 2025, 4:10 PM
Last updated: Thu 27 Feb 2025, 6:45 PM

The President of the UAE has ordered the release of 1,295 inmates from correctional institutions across the country ahead of the holy month of Ramadan, state news agency WAM reported on Thursday.

The prisoners had been sentenced for various offences. The President will also settle the fines and financial penalties that they owe.

In Dubai, the ruler ordered that 1,518 inmates of different nationalities be set free, the emirate's attorney general said. He added that the public prosecution had begun the procedures together with Dubai Police.

The ruler of Sharjah has pardoned 707 prisoners, and 207 were freed in Ajman. In Ras Al Khaimah, a total of 506 inmates will go home.

The pardons give those released "a fresh start" and ease the burden on their families, the agency said. Such releases are customary before Ramadan, Eid Al Adha and National Day.

Last year, 735 prisoners were released by presidential order before Ramadan and a further 1,138 in Eid Al Adha week.

Ramadan is expected to begin on Saturday, March 1.

ALSO READ
UAE jobs: 5 roles open at Emirates airline
Look: Gold prices up Dh2 a gram
Currency exchange rates: 1 dirham = 23.7 Indian rupees
''', '2025-02-27', [], [], dist={'pardon': ['release of 1,295 inmates ahead', 'Another 1,518 prisoners pardoned', 'the release of 1,295 inmates from', '1,518 inmates of different nationalities', 'pardoned 707 prisoners', '207 were freed in Ajman', 'a total of 506 inmates', '735 prisoners were released', 'a further 1,138'],
    'boilerplate': ['5 roles open', 'Dh2 a gram', '1 dirham = 23.7']}, note='Negative: pardons of convicts, with the UAE, prisoners and releases.')


if __name__ == '__main__':
    finish()

#!/usr/bin/env python3
"""Builds reports b01 … b26 of the wire corpus: writes bNN.txt and bNN.json next to this file.

Constructed test texts in the plain manner of newswire and news sites; worded for this project, no sentence quotes anybody.
Format and conventions: tests/corpus/dev/README.md. Run: python3 build_b.py
(stops on a quote that is missing or ambiguous; reports numbers that nothing accounts for, long quotations,
claims at odds with the list of mediators, texts outside 60–900 words)
"""
import json, os, sys
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import common
from common import *
from common import doc as _doc
HERE = os.path.dirname(os.path.abspath(__file__))
WITKOFF = 'Steve Witkoff'; YATS = 'Petro Yatsenko'; LVOVA = 'Maria Lvova-Belova'; RUB = 'Marco Rubio'
MINE = {}


def doc(i, *a, **k):
    _doc(i, *a, **k); MINE[i] = DOCS[i]


# ---------------------------------------------------------------- Russia and Ukraine
doc('b01', '''
Russia and Ukraine swap more than 400 prisoners ahead of Victory Day truce

6 May 2025
Updated 3 hours ago
Share  Save

By Helen Marsh, in Kyiv

Russia and Ukraine have exchanged 205 prisoners of war each, days before a short ceasefire declared by the Kremlin is due to begin.

The Russian defence ministry said in a statement on Tuesday that 205 of its servicemen had been returned from territory under Kyiv's control, and that 205 Ukrainian prisoners of war had been sent back in exchange.

It said the soldiers were in Belarus, where they were receiving medical and psychological care and had been able to call their families. They would later be flown to Russia for treatment, the ministry added.

Ukrainian President Volodymyr Zelensky confirmed the exchange in a post on Telegram. He said 205 "warriors" had come home and that they had served in almost every branch of the armed forces.

Both countries thanked the United Arab Emirates for its help in arranging the swap.

The Emirati foreign ministry said later that it was the fifteenth exchange mediated by the Gulf state since the start of the war, and that the total number of captives freed through its efforts now stood at 4,181.

Ukraine's Coordination Headquarters for the Treatment of Prisoners of War said it was the 64th swap since Russia launched its full-scale invasion in February 2022 and the fifth this year.

A total of 4,757 Ukrainian citizens have been brought back in that time, it said.

Three of those freed on Tuesday are officers, according to the headquarters. The youngest of the group is 23 years old and the oldest is 57.

The previous exchange took place on 19 April, the eve of Orthodox Easter, when each side handed over 246 soldiers. Another 31 wounded Ukrainians and 15 wounded Russians were released at the same time.

Exchanges of prisoners and of the remains of soldiers are among the few areas in which Moscow and Kyiv still work together.

Neither country publishes the number of prisoners it holds.

Truce in doubt

Russian President Vladimir Putin has announced a three-day halt to the fighting from 8 May to coincide with the 80th anniversary of the end of World War Two in Europe. About 20 foreign leaders are expected at the parade on Red Square.

Mr Zelensky has dismissed the plan and repeated his call for an unconditional ceasefire of at least 30 days, a proposal that was first made by the United States in March.

Overnight into Tuesday, Ukraine launched more than 100 drones at Russia, forcing all four of Moscow's airports to close for several hours. The mayor of the Russian capital, Sergei Sobyanin, said at least 19 drones had been shot down on their way to the city.

In Ukraine, officials said three people were killed in a Russian strike on the northern region of Sumy. In Kharkiv, a market was set on fire and 11 people were hurt.

The European Union, meanwhile, is preparing its 17th package of sanctions against Moscow, which diplomats say will list around 60 individuals and 100 tankers.

Related
Putin's parade: who is coming to Moscow?
Five things to know about the minerals deal
''', '2025-05-06', [E('main', '2025-05-06', 'weekday', [UAE], ['Belarus']), E('prev1', '2025-04-19', 'year-inferred', text='19 April'), E('sep1', '2025-04-19', 'year-inferred', text='19 April')], [
    tot('>400', 'swap more than 400 prisoners', cat='prisoners', pos='headline'),
    each(205, 'Russia and Ukraine have exchanged 205 prisoners of war each', cat='prisoners of war'),
    rel(205, R, '205 of its servicemen had been returned', MOD, cat='soldiers'),
    rel(205, U, '205 Ukrainian prisoners of war had been sent back', MOD, cat='prisoners of war'),
    trans('the soldiers were in Belarus', MOD, who=R),
    rel(205, U, '205 "warriors" had come home', Z, via=TG, cat='soldiers'),
    med(UAE, 'Both countries thanked the United Arab Emirates', RU2),
    ordn(15, 'UAE-mediated', 'it was the fifteenth exchange mediated by the Gulf state', UAEMFA),
    med(UAE, 'the fifteenth exchange mediated by the Gulf state', UAEMFA),
    cum(4181, None, 'UAE-mediated', 'the total number of captives freed through its efforts now stood at 4,181', UAEMFA, cat='prisoners'),
    ordn(64, 'war', 'it was the 64th swap', CH),
    ordn(5, '2025', 'the fifth this year', CH),
    cum(4757, U, 'war', 'A total of 4,757 Ukrainian citizens have been brought back', CH, cat='people'),
    sub(3, U, 'Three of those freed on Tuesday are officers', CH, cat='officers'),
    each(246, 'each side handed over 246 soldiers', ex='prev1', cat='soldiers'),
    rel(31, U, 'Another 31 wounded Ukrainians', ex='sep1', cat='wounded'),
    rel(15, R, '15 wounded Russians were released', ex='sep1', cat='wounded'),
    held('withheld', None, None, 'Neither country publishes the number of prisoners it holds', cat='prisoners'),
], dist={'age': ['The youngest of the group is 23 years old and the oldest is 57'], 'boilerplate': ['Updated 3 hours ago', 'Five things'],
         'other': ['three-day halt', '80th anniversary', 'World War Two', 'About 20 foreign leaders', 'at least 30 days', 'first made by', "all four of Moscow's airports", '17th package', 'around 60 individuals and 100 tankers'],
         'weapons': ['more than 100 drones', 'at least 19 drones'], 'casualties': ['three people were killed', '11 people were hurt']})

doc('b02', '''
Coordination Headquarters for the Treatment of Prisoners of War
Official statement
8 February 2024, 19:30

ANOTHER EXCHANGE HAS TAKEN PLACE: WE ARE BRINGING 100 DEFENDERS HOME

Dear families! The Coordination Headquarters informs that one more stage of the exchange of prisoners was carried out today. We have returned 100 of our defenders from Russian captivity.

This is the 51st exchange since the beginning of the full-scale invasion. In total, we have managed to bring back 3,135 Ukrainian men and women, military and civilian.

Those released today served in the Armed Forces, the National Guard and the State Border Guard Service. 84 of them took part in the defence of Mariupol, most of them at the Azovstal plant. We have brought back soldiers from the Donetsk, Zaporizhzhia and Kherson directions as well.

Among those released are people with serious wounds and chronic illnesses. Twenty-eight of the defenders were considered missing until today, and their families had received no letters from them.

The youngest of the released turned 20 in captivity. The oldest is 58.

All of them will now undergo a medical examination, after which they will be given the rehabilitation they need, the payments due to them and time with their relatives. We ask journalists not to publish the names or units of those released before they have been able to speak to their families.

We are grateful to the team of the United Arab Emirates, whose mediation made this exchange possible. We also thank the International Committee of the Red Cross, and every unit at the front that adds to our exchange fund.

The exchange was prepared on the instructions of the President of Ukraine by the Coordination Headquarters together with Defence Intelligence, the Security Service and the office of the parliamentary commissioner for human rights.

We remind you that the Headquarters works with families at 14 regional centres and that its telephone line is open every day from 8:00 to 20:00. If your relative is in captivity or missing, check that his data in your personal account are complete. Please do not pay people who promise to put somebody on a list: lists are not for sale, and 46 criminal proceedings have been opened against such swindlers since last year.

Every exchange is the work of hundreds of people. The next exchanges are being prepared. We will bring everyone back!

Press service of the Coordination Headquarters
Follow us: Telegram | Facebook | YouTube
''', '2024-02-08', [E('main', '2024-02-08', 'published', [UAE])], [
    rel(100, U, 'We have returned 100 of our defenders', CH, cat='soldiers', also=['WE ARE BRINGING 100 DEFENDERS HOME'], note='press release: the issuing body is the speaker throughout'),
    ordn(51, 'war', 'This is the 51st exchange since the beginning of the full-scale invasion', CH),
    cum(3135, U, 'war', 'we have managed to bring back 3,135 Ukrainian men and women', CH, cat='people'),
    sub(84, U, '84 of them took part in the defence of Mariupol', CH, cat='Mariupol defenders'),
    sub(28, U, 'Twenty-eight of the defenders were considered missing', CH, cat='missing'),
    med(UAE, 'the United Arab Emirates, whose mediation made this exchange possible', CH),
], ignore=['one more stage of the exchange', 'We also thank the International Committee of the Red Cross'],
    dist={'age': ['turned 20 in captivity', 'The oldest is 58'], 'other': ['14 regional centres', '46 criminal proceedings', 'hundreds of people']})

doc('b03', '''
Russia gets back 84 soldiers in prisoner swap with Kiev, defense ministry says

The ministry thanked the UAE and the United States for their humanitarian mediation

MOSCOW, August 14, 2025. /State news agency/. Eighty-four Russian servicemen have been returned from the territory controlled by the Kiev regime, the Russian Defense Ministry reported on Thursday.

"Eighty-four Ukrainian prisoners of war" were handed over in return, according to the statement.

The United Arab Emirates and the United States provided mediation efforts of a humanitarian nature in the course of the return of the Russian servicemen, the ministry noted.

At present, the Russian soldiers are staying in the Republic of Belarus, where they are being given the necessary psychological and medical aid. All of them will be taken to the Russian Federation for treatment and rehabilitation at the Defense Ministry's medical facilities, the statement said.

Presidential aide Vladimir Medinsky, who leads the Russian delegation at the talks with Ukraine, wrote on his Telegram channel that the exchange was held under the agreements reached in Istanbul on July 23. He added that at least 1,200 people from each side were to be exchanged under them, in several stages.

The Ukrainian side also confirmed the swap. Vladimir Zelensky claimed on social media that both servicemen and civilians had been handed over to Kiev, including those convicted before 2022. He did not name a figure.

Previous exchanges

The sides have held a series of exchanges this year. On January 15, Russia and Ukraine returned 25 prisoners each; the UAE acted as the mediator. On February 5, the two countries exchanged 150 servicemen each. On March 19, 175 Russian soldiers came home, while Kiev received 175 prisoners of war and another 22 seriously wounded men as a goodwill gesture.

On April 19, under an arrangement mediated by the UAE, 246 servicemen returned to Russia and the same number were handed over to Ukraine. On May 6, the sides swapped prisoners under the 205-for-205 formula.

The largest exchange since the start of the special military operation was held on May 23-25 in accordance with the agreement reached in Istanbul on May 16: each side received 1,000 people, including 120 civilians. On the first day the parties swapped 390 people each.

At the second round of direct talks, on June 2, Moscow and Kiev agreed to exchange all seriously ill and wounded prisoners and those under the age of 25, and Russia said it was ready to hand over the bodies of 6,000 Ukrainian servicemen. The figures for the exchanges held under that agreement in June and July were not made public.

Situation in the special operation zone

The Defense Ministry also reported on Thursday that Russian air defenses had shot down 268 Ukrainian drones over the past day and that two settlements in the Donetsk People's Republic had been taken. Ukrainian losses amounted to some 1,340 troops, according to its figures.

Tags
Military operation in Ukraine | Russia | Ukraine
''', '2025-08-14', [E('main', '2025-08-14', 'weekday', [UAE, 'United States'], ['Belarus']), E('plan1', None, 'none', status='agreed'),
    E('prev1', '2025-01-15', 'year-inferred', [UAE]), E('prev2', '2025-02-05', 'year-inferred'), E('prev3', '2025-03-19', 'year-inferred'), E('prev4', '2025-04-19', 'year-inferred', [UAE]),
    E('prev5', '2025-05-06', 'year-inferred'), E('series1', '2025-05-23', 'year-inferred', text='May 23-25'), E('day1', '2025-05-23', 'year-inferred'), E('plan2', None, 'none', status='offered'), E('series2', None, 'none')], [
    rel(84, R, 'Eighty-four Russian servicemen have been returned', MOD, cat='soldiers', also=['Russia gets back 84 soldiers']),
    rel(84, U, '"Eighty-four Ukrainian prisoners of war" were handed over', MOD, cat='prisoners of war'),
    med(UAE, 'The United Arab Emirates and the United States provided mediation efforts', MOD, also=['thanked the UAE and the United States for their humanitarian mediation']),
    med('United States', 'The United Arab Emirates and the United States provided mediation efforts', MOD),
    trans('the Russian soldiers are staying in the Republic of Belarus', MOD, who=R),
    agr('>=1200', 'at least 1,200 people from each side were to be exchanged', MED, ex='plan1', who=U, rb=R, cat='people', via=TG, as_of='2025-07-23'),
    agr('>=1200', 'at least 1,200 people from each side were to be exchanged', MED, ex='plan1', who=R, rb=U, cat='people', via=TG, as_of='2025-07-23'),
    rel('withheld', U, 'He did not name a figure', Z, via='social media'),
    each(25, 'Russia and Ukraine returned 25 prisoners each', ex='prev1', cat='prisoners'),
    med(UAE, 'the UAE acted as the mediator', ex='prev1'),
    each(150, 'the two countries exchanged 150 servicemen each', ex='prev2', cat='soldiers'),
    rel(175, R, '175 Russian soldiers came home', ex='prev3', cat='soldiers'),
    rel(175, U, 'Kiev received 175 prisoners of war', ex='prev3', cat='prisoners of war'),
    rel(22, U, 'another 22 seriously wounded men', ex='prev3', cat='wounded'),
    med(UAE, 'an arrangement mediated by the UAE', ex='prev4'),
    rel(246, R, '246 servicemen returned to Russia', ex='prev4', cat='soldiers'),
    rel(246, U, 'the same number were handed over to Ukraine', ex='prev4', cat='soldiers', by_reference=True),
    each(205, 'the sides swapped prisoners under the 205-for-205 formula', ex='prev5', cat='prisoners'),
    each(1000, 'each side received 1,000 people', ex='series1', cat='people'),
    each(120, 'including 120 civilians', ex='series1', cat='civilians', subset=True),
    each(390, 'the parties swapped 390 people each', ex='day1', cat='people'),
    agr(6000, 'hand over the bodies of 6,000 Ukrainian servicemen', R, ex='plan2', who=U, rb=R, cat='bodies', as_of='2025-06-02', status='offered'),
    rel('withheld', None, 'The figures for the exchanges held under that agreement in June and July were not made public', ex='series2'),
], ignore=['The largest exchange since the start', 'On the first day', 'second round of direct talks'],
    dist={'age': ['under the age of 25'], 'weapons': ['268 Ukrainian drones'], 'fighting': ['two settlements'], 'casualties': ['some 1,340 troops'], 'date': ['before 2022', 'May 23-25']})

doc('b04', '''
Ukraine returns 100 defenders from Russian captivity

10.04.2023 16:44

As part of another prisoner exchange, Ukraine has returned 100 of its defenders home.

The head of the Office of the President, Andriy Yermak, announced this on Telegram, as reported by our correspondent.

"A hundred of our people" are going home today, Yermak wrote. He noted that these are soldiers, sailors, border guards and members of the National Guard: 80 men and 20 women.

Yermak said that the exchange was not easy. Almost half of those released have severe injuries, illnesses or have been tortured, he emphasized.

Some of the soldiers were captured in Mariupol, including at the Azovstal plant, and others in Hostomel near Kyiv, in the first days of the invasion.

The Ministry of Defense of the Russian Federation, for its part, said that 106 Russian servicemen had been returned. According to the ministry, they faced "mortal danger" in captivity. The Russian soldiers will be taken to Moscow by military transport aircraft.

The ombudsman of Ukraine, Dmytro Lubinets, wrote on Facebook that the Ukrainian side managed to return all those who had been on the list. He thanked the Coordination Headquarters for the Treatment of Prisoners of War for its work.

According to the Coordination Headquarters, 2,105 people have been released from Russian captivity since the beginning of the full-scale war. They include more than 130 civilians, the Headquarters added.

As reported, the previous large exchange took place on March 7. At that time, Ukraine returned 130 servicemen: 126 men and four women. Russia received 90 of its soldiers.

Earlier, on April 4, Kyiv took back two defenders who had been seriously wounded. No Russians were named as having been handed over in that case.

In late March, President Volodymyr Zelensky said at a meeting with families of prisoners in Kyiv that Ukraine would not stop until it had brought back everyone. Some 300 relatives took part in the meeting.

Photo: Office of the President

While citing and using any materials on the Internet, links to the website not lower than the first paragraph are mandatory. Citing is allowed only under license No. R40-01421.
''', '2023-04-10', [E('main', '2023-04-10', 'published'), E('prev1', '2023-03-07', 'year-inferred'), E('prev2', '2023-04-04', 'year-inferred')], [
    rel(100, U, 'Ukraine has returned 100 of its defenders home', YER, via=TG, cat='soldiers', also=['Ukraine returns 100 defenders', '"A hundred of our people" are going home']),
    sub(80, U, '80 men', YER, via=TG, cat='men'),
    sub(20, U, '20 women', YER, via=TG, cat='women'),
    sub('<~50', U, 'Almost half of those released have severe injuries', YER, cat='wounded', derived='100/2'),
    rel(106, R, '106 Russian servicemen had been returned', MOD, cat='soldiers'),
    trans('The Russian soldiers will be taken to Moscow', MOD, who=R),
    cum(2105, U, 'war', '2,105 people have been released from Russian captivity', CH, cat='people'),
    cum('>130', U, 'war', 'They include more than 130 civilians', CH, cat='civilians', subset=True),
    rel(130, U, 'Ukraine returned 130 servicemen', ex='prev1', cat='soldiers'),
    sub(126, U, '126 men', ex='prev1', cat='men'),
    sub(4, U, 'four women', ex='prev1', cat='women'),
    rel(90, R, 'Russia received 90 of its soldiers', ex='prev1', cat='soldiers'),
    rel(2, U, 'Kyiv took back two defenders', ex='prev2', cat='wounded'),
    rel('withheld', R, 'No Russians were named as having been handed over in that case', ex='prev2'),
], dist={'other': ['Some 300 relatives', 'in the first days'], 'boilerplate': ['not lower than the first paragraph', 'R40-01421']})

doc('b05', '''
Explainer: How do prisoner exchanges between Russia and Ukraine work?

Published On 12 Mar 2025

Listen to this article | 5 mins

Even as their armies fight along a front of more than 1,000 kilometres, Russia and Ukraine have kept one channel open: the exchange of prisoners.

Here is what we know.

How many swaps have there been?

The two sides had carried out 61 exchanges by the beginning of March, according to Ukraine's Coordination Headquarters for the Treatment of Prisoners of War. It says 4,131 Ukrainians have come home that way since February 2022. Russia does not publish a running total.

The most recent one took place on February 5, when Kyiv and Moscow released 150 captives each.

By comparison, there were 11 exchanges in the whole of last year, fewer than in 2022, and the pace dropped sharply in the second half of 2023, when no swap was held for almost five months.

Which was the biggest?

The largest in a single day so far was on January 3, 2024. Ukraine got back 230 people and Russia 248, after mediation by the United Arab Emirates.

The most controversial came earlier, in September 2022. In that deal, brokered by Turkey and Saudi Arabia, 215 Ukrainians, including commanders of the Azov regiment, were freed in exchange for 55 Russians and the pro-Kremlin politician Viktor Medvedchuk.

Who mediates?

The UAE says it has arranged 12 exchanges involving 2,883 prisoners. Qatar has concentrated on children, the Vatican on civilians and the wounded.

How many prisoners are there?

Neither side gives regular figures. In June last year, Russian President Vladimir Putin claimed that 6,465 Ukrainian soldiers were in Russian hands and 1,348 Russians were held by Ukraine. Kyiv has never confirmed those numbers.

Ukrainian officials have put the number of their soldiers in captivity at over 8,000. In addition, at least 16,000 civilians are believed to be detained in Russia and the occupied territories, Ukraine's ombudsman Dmytro Lubinets said in January. Their release is harder to arrange because international law does not provide for trading civilians.

What has been proposed?

President Volodymyr Zelenskyy has offered an exchange of "all for all" as a first step towards peace. US officials raised the idea again at talks in Jeddah on Tuesday, which lasted for more than eight hours and ended with Washington resuming military aid to Kyiv and proposing a 30-day ceasefire.

What about those who are put on trial?

A military court in Rostov-on-Don is expected to hand down sentences this month to members of the Azov brigade who have been in the dock since June 2023. Prosecutors have asked for terms of 16 to 24 years. The United Nations human rights office said last year that 95 percent of the Ukrainian prisoners it interviewed had been tortured.

Source: our own reporting and news agencies
''', '2025-03-12', [E('prev1', '2025-02-05', 'year-inferred'), E('prev2', '2024-01-03', 'stated', [UAE]), E('prev3', '2022-09', 'stated', ['Turkey', 'Saudi Arabia']), E('plan1', None, 'none', status='proposed')], [
    cnt(61, 'war', 'The two sides had carried out 61 exchanges', CH, as_of='2025-03'),
    cum(4131, U, 'war', '4,131 Ukrainians have come home that way', CH, cat='people'),
    cum('withheld', R, 'war', 'Russia does not publish a running total'),
    each(150, 'Kyiv and Moscow released 150 captives each', ex='prev1', cat='prisoners'),
    cnt(11, '2024', 'there were 11 exchanges in the whole of last year'),
    rel(230, U, 'Ukraine got back 230 people', ex='prev2', cat='people'),
    rel(248, R, 'Russia 248', ex='prev2', cat='people'),
    med(UAE, 'after mediation by the United Arab Emirates', ex='prev2'),
    med('Turkey', 'brokered by Turkey and Saudi Arabia', ex='prev3'),
    med('Saudi Arabia', 'brokered by Turkey and Saudi Arabia', ex='prev3'),
    rel(215, U, '215 Ukrainians, including commanders of the Azov regiment, were freed', ex='prev3', cat='people'),
    rel(55, R, '55 Russians', ex='prev3', cat='prisoners'),
    cnt(12, 'UAE-mediated', 'it has arranged 12 exchanges', UAE),
    cum(2883, None, 'UAE-mediated', '12 exchanges involving 2,883 prisoners', UAE, cat='prisoners'),
    held('withheld', None, None, 'Neither side gives regular figures', cat='prisoners'),
    held(6465, U, R, '6,465 Ukrainian soldiers were in Russian hands', P, cat='soldiers', as_of='2024-06'),
    held(1348, R, U, '1,348 Russians were held by Ukraine', P, cat='soldiers', as_of='2024-06'),
    den('Kyiv has never confirmed those numbers', U),
    held('>8000', U, R, 'put the number of their soldiers in captivity at over 8,000', OFF, cat='soldiers'),
    held('>=16000', U, R, 'at least 16,000 civilians are believed to be detained', LUB, cat='civilians', as_of='2025-01'),
    agr(None, 'has offered an exchange of "all for all"', Z, ex='plan1', status='proposed'),
], ignore=['kept one channel open', 'no swap was held for almost five months', 'The largest in a single day', 'the pro-Kremlin politician Viktor Medvedchuk', 'second half of 2023', 'The most recent one', 'first step'],
    dist={'other': ['more than 1,000 kilometres', 'more than eight hours', '30-day'], 'boilerplate': ['5 mins'], 'prison terms': ['16 to 24 years'], 'percent': ['95 percent']},
    note='Explainer without a main exchange.')

doc('b06', '''
Ukraine war live: more bodies returned; new prisoner swap confirmed

Last updated 14 June 2025, 21.05

Key events

20.48 Summary
That is the end of our live coverage for today. Here is a recap of the main developments:
• Ukraine and Russia conducted a fourth prisoner exchange in the space of a week.
• Kyiv said it had received the bodies of another 1,200 people.
• Two people were killed and 21 wounded in Russian attacks on the Donetsk region.

18.20 US secretary of state to meet Nato counterparts
Marco Rubio will travel to The Hague later this month for the Nato summit, where allies are expected to agree on spending 5% of GDP on defence. Israel's strikes on Iran, which entered their second day on Saturday, are likely to overshadow the meeting.

16.35 No figures from Moscow
The Russian defence ministry has confirmed that a group of its servicemen was returned from Ukraine on Saturday. It gave no numbers in its statement, just as it did on Tuesday and Thursday. The freed soldiers are in Belarus, it said.

15.10 Zelenskyy: our people are home
Volodymyr Zelenskyy has posted pictures of men with shaved heads, draped in flags, some of them on the phone to relatives. The Ukrainian president said on Telegram that the exchanges were continuing and that most of those who came back on Saturday had been in captivity since 2022. He did not say how many had been released.

14.02 Bodies handed over
Ukraine's Coordination Headquarters for the Treatment of Prisoners of War says 1,200 bodies have been brought back to Ukraine under the agreements reached in Istanbul. The Russian side claims they are those of Ukrainian soldiers; investigators will now carry out the identification.

It is the third such transfer in four days. On Wednesday Ukraine received 1,212 bodies, and another 1,200 arrived on Friday. Russia, by contrast, said it got 27 on Wednesday and has not reported any since.

Vladimir Medinsky, the head of the Russian negotiating team, told state television that Russia would give up a total of 6,000 bodies and that the process would be completed early next week.

12.40 Explainer: what was agreed in Istanbul
At their meeting on 2 June the two delegations agreed to exchange all prisoners under 25 and all those who are badly wounded or seriously ill. Both sides spoke at the time of at least 1,000 people each. No schedule has been published.

11.15 Sumy front
Ukrainian forces have retaken the village of Andriivka, according to the president, who said 53,000 Russian troops were concentrated in the area. The claim could not be verified.

09.30 Overnight attacks
Ukraine's air force says it downed 43 of 58 drones launched by Russia overnight. In Russia's Stavropol region, a drone hit the Nevinnomyssk chemical plant; no one was hurt.

08.45 Good morning
Welcome to our live blog. It is day 1,207 of the full-scale war.

Got a tip? Email our team. | 312 comments
''', '2025-06-14', [E('main', '2025-06-14', 'weekday', places=['Belarus']), E('bodies1', '2025-06-14', 'published'), E('bodies2', '2025-06-11', 'weekday', text='On Wednesday'), E('bodies3', '2025-06-13', 'weekday', text='Friday'),
    E('plan1', None, 'none', status='announced'), E('plan2', None, 'none', status='agreed')], [
    ordn(4, 'a week', 'a fourth prisoner exchange in the space of a week'),
    bod(1200, U, 'received the bodies of another 1,200 people', U, ex='bodies1'),
    rel(None, R, 'a group of its servicemen was returned from Ukraine', MOD, cat='soldiers'),
    rel('withheld', R, 'It gave no numbers in its statement', MOD, also=['No figures from Moscow']),
    trans('The freed soldiers are in Belarus', MOD, who=R),
    rel('withheld', U, 'He did not say how many had been released', Z, via=TG),
    bod(1200, U, '1,200 bodies have been brought back to Ukraine', CH, ex='bodies1'),
    ordn(3, 'four days', 'It is the third such transfer in four days', ex='bodies1', cat='bodies'),
    bod(1212, U, 'On Wednesday Ukraine received 1,212 bodies', ex='bodies2'),
    bod(1200, U, 'another 1,200 arrived on Friday', ex='bodies3'),
    bod(27, R, 'it got 27 on Wednesday', R, ex='bodies2'),
    agr(6000, 'Russia would give up a total of 6,000 bodies', MED, ex='plan1', who=U, rb=R, cat='bodies', via='state television', status='announced'),
    agr('>=1000', 'at least 1,000 people each', RU2, ex='plan2', who=U, rb=R, cat='wounded and under 25', as_of='2025-06-02'),
    agr('>=1000', 'at least 1,000 people each', RU2, ex='plan2', who=R, rb=U, cat='wounded and under 25', as_of='2025-06-02'),
], dist={'casualties': ['Two people were killed and 21 wounded'], 'percent': ['5% of GDP'], 'age': ['under 25'], 'military': ['53,000 Russian troops'], 'weapons': ['43 of 58 drones'],
         'other': ['their second day', 'day 1,207'], 'boilerplate': ['312 comments', '20.48', '18.20', '16.35', '15.10', '14.02', '12.40', '11.15', '09.30', '08.45', '21.05']})

doc('b07', '''
Kyiv under heavy drone attack as second phase of major prisoner swap goes ahead

KYIV, Ukraine — Saturday, May 24, 2025

Russia and Ukraine swapped hundreds more prisoners on Saturday, the second stage of a deal that could become the largest exchange of the war, hours after Kyiv came under one of the heaviest aerial attacks of the conflict.

President Volodymyr Zelenskyy and Russia's Defense Ministry said each side brought home 307 soldiers, a day after the first stage, in which each released 390 people, combatants as well as civilians.

"We expect more tomorrow," Zelenskyy wrote on X. He thanked the team working on the exchanges.

The swap is taking place under an agreement reached at direct talks in Istanbul on May 16, the first such meeting in more than three years. There, the sides agreed to release 1,000 prisoners each. The two-hour meeting brought no progress on a ceasefire.

The prisoners freed on Saturday arrived by bus in Chernihiv, in northern Ukraine, where hundreds of relatives had gathered with photographs of missing sons and husbands. One woman held up a sheet of paper with the number of her husband's brigade and the date on which he was last heard from, three years ago.

Officials said the group consisted entirely of military personnel. The Russians were taken to Belarus for medical checks, the ministry said.

Overnight attack

The exchange came after a night in which explosions and anti-aircraft fire were heard throughout the Ukrainian capital. At least 15 people were injured, city officials said. Two fires broke out in the Solomianskyi district, and debris fell on a shopping mall and a residential building in Obolon.

Ukraine's air force said Russia had attacked with 14 ballistic missiles and 250 drones. Six of the missiles were shot down and 245 drones were neutralized, it said.

The head of Kyiv's military administration, Tymur Tkachenko, said two children were among the wounded.

Russia's Defense Ministry said it had downed 94 Ukrainian drones over five regions and that a further 64 unmanned vehicles were destroyed in the morning.

Zelenskyy urged Western allies to step up pressure on Moscow, saying only new sanctions would force the Kremlin to agree to a truce. European leaders have threatened such measures repeatedly, and the EU adopted its 17th package on Tuesday.

Russian Foreign Minister Sergey Lavrov said on Friday that Moscow would hand Ukraine a draft document with its conditions for a lasting settlement once the exchange of prisoners is finished. He did not say where the next talks might be held. The Vatican has offered to host them.

U.S. President Donald Trump congratulated both countries on the swap on Friday in a post on Truth Social, writing that it could lead to "something big."

Before this week, the largest exchange was in April, when 246 servicemen from each country went home.

___

Associated reporters in Tallinn and London contributed to this story.
''', '2025-05-24', [E('main', '2025-05-24', 'weekday', places=['Chernihiv', 'Belarus']), E('prev1', '2025-05-23', 'relative', text='a day after the first stage'), E('plan1', None, 'none', status='agreed'), E('prev2', '2025-04', 'relative', text='in April')], [
    tot(None, 'Russia and Ukraine swapped hundreds more prisoners', cat='prisoners'),
    each(307, 'each side brought home 307 soldiers', Z + '; ' + MOD, cat='soldiers'),
    each(390, 'each released 390 people', Z + '; ' + MOD, ex='prev1', cat='people'),
    agr(None, 'We expect more tomorrow', Z, ex='plan1', via='X'),
    agr(1000, 'the sides agreed to release 1,000 prisoners each', ex='plan1', who=U, rb=R, cat='prisoners', as_of='2025-05-16'),
    agr(1000, 'the sides agreed to release 1,000 prisoners each', ex='plan1', who=R, rb=U, cat='prisoners', as_of='2025-05-16'),
    stm('the group consisted entirely of military personnel', OFF, who=U),
    trans('The Russians were taken to Belarus', MOD, who=R),
    each(246, '246 servicemen from each country went home', ex='prev2', cat='soldiers'),
], ignore=['second phase of major prisoner swap', 'the second stage of a deal', 'the first stage', 'the largest exchange of the war'],
    dist={'other': ['the first such meeting in more than three years', 'two-hour', 'hundreds of relatives', 'One woman', 'three years ago', 'Two fires', 'five regions', '17th package'],
          'casualties': ['At least 15 people', 'two children'], 'weapons': ['14 ballistic missiles and 250 drones', 'Six of the missiles were shot down and 245 drones', '94 Ukrainian drones', 'a further 64 unmanned vehicles']})

doc('b08', '''
Ukraine, Russia free more than 200 captured soldiers in New Year's Eve exchange

By Anna Kotenko and Daniel Weiss

KYIV, Dec 31, 2022 (Newswire) - Ukraine and Russia freed more than 200 captured soldiers on Saturday, officials on both sides said, hours before the New Year.

Ukraine's presidential chief of staff, Andriy Yermak, said that 140 Ukrainians had been released, among them people who had fought in Mariupol and on Snake Island.

Of the 140, 132 are men and eight are women, Yermak said on the Telegram messaging app. Some of them are wounded, he added.

Russia's Defence Ministry said that 82 Russian soldiers had been released by Ukraine after negotiations. They would be flown to Moscow for treatment, the RIA Novosti news agency quoted it as saying.

It was not clear whether any third country had been involved.

Saturday's exchange was one of the biggest in recent weeks. On Dec. 14, Kyiv said it had got back 64 soldiers and a United States citizen, and on Dec. 6 each side freed 60 prisoners.

President Volodymyr Zelenskiy said in his video address on Friday that 1,456 Ukrainians had been brought home since the invasion began on Feb. 24. He did not say how many Russians had been exchanged for them.

The exchange took place as Russia fired a new wave of cruise missiles at Ukraine. Ukraine's top general, Valeriy Zaluzhnyi, said 20 had been launched and that air defences had brought down 12.

One person was killed and at least 20 were hurt in Kyiv, mayor Vitali Klitschko said. A Japanese journalist was among the injured. Some 30% of consumers in the capital were without electricity, power company officials said.

In his New Year message, recorded at the headquarters of the Southern Military District, Putin said that Russia would never give in to the West. It lasted nine minutes, the longest of his 23 years in power.

Reporting by Anna Kotenko in Kyiv and Daniel Weiss in Gdansk; Editing by Ruth Palmer
''', '2022-12-31', [E('main', '2022-12-31', 'weekday'), E('prev1', '2022-12-14', 'year-inferred', text='Dec. 14'), E('prev2', '2022-12-06', 'year-inferred', text='Dec. 6')], [
    tot('>200', 'Ukraine and Russia freed more than 200 captured soldiers', RU2, cat='soldiers', also=['free more than 200 captured soldiers']),
    rel(140, U, '140 Ukrainians had been released', YER, cat='soldiers', via=TG),
    sub(132, U, '132 are men', YER, via=TG, cat='men'),
    sub(8, U, 'eight are women', YER, via=TG, cat='women'),
    sub(None, U, 'Some of them are wounded', YER, via=TG, cat='wounded'),
    rel(82, R, '82 Russian soldiers had been released', MOD, cat='soldiers', via='RIA Novosti'),
    trans('They would be flown to Moscow', MOD, who=R, via='RIA Novosti'),
    rel(64, U, 'it had got back 64 soldiers', U, ex='prev1', cat='soldiers'),
    rel(1, U, 'a United States citizen', U, ex='prev1', cat='foreigners', who_note='United States'),
    each(60, 'each side freed 60 prisoners', ex='prev2', cat='prisoners'),
    cum(1456, U, 'war', '1,456 Ukrainians had been brought home since the invasion', Z, via='video address', cat='people', as_of='2022-12-30'),
    cum('withheld', R, 'war', 'He did not say how many Russians had been exchanged for them', Z),
], ignore=['Of the 140', 'any third country', 'one of the biggest in recent weeks'],
    dist={'weapons': ['20 had been launched', 'brought down 12'], 'casualties': ['One person was killed and at least 20 were hurt'], 'percent': ['Some 30%'], 'duration': ['nine minutes', '23 years in power']})


doc('b09', '''
Ukraine brings home bodies of 1,212 fallen soldiers after Istanbul deal

Marta Sydorenko | Wednesday, June 11, 2025, 16:40 | War & Security | 4 min read

Ukraine has repatriated the bodies of 1,212 soldiers, the Coordination Headquarters for the Treatment of Prisoners of War said on Wednesday, the first transfer under an agreement reached with Russia in Istanbul last week.

The remains came from the Kursk, Kharkiv, Luhansk, Donetsk, Zaporizhzhia and Kherson sectors, the headquarters said on Telegram. It thanked the International Committee of the Red Cross, the Security Service, the armed forces and the interior ministry for their assistance.

Russian presidential aide Vladimir Medinsky confirmed the transfer. He said that Russia had received the bodies of 27 of its soldiers.

Under the deal struck on June 2, each side is to return as many as 6,000 bodies. Russia has said it is ready to hand over all 6,000, with no condition attached.

The handover had been delayed for several days. On Saturday, Medinsky said that refrigerated trucks carrying 1,212 bodies had arrived at the agreed place, and accused Kyiv of putting off the operation indefinitely. Ukraine rejected the accusation and said no date had been fixed.

President Volodymyr Zelensky said earlier this week that only about 15 percent of the bodies offered by Russia had been identified. He also said that Russian remains had been found among those handed over in previous transfers.

In the last big repatriation before Wednesday's, on May 16, Ukraine received 909 bodies and Russia 34. The same number, 909, were returned on April 18, against 41 for Moscow, according to Russian lawmaker Shamsail Saraliev.

DNA tests will be carried out in the coming months, Interior Minister Ihor Klymenko said. He asked families to be patient and said that investigators would start with bodies that carry documents or identification tags. The ministry has 13 laboratories at its disposal, and around 20 more specialists are being trained.

Prisoner swaps

The transfer of the dead runs in parallel with a series of exchanges of the living. A first group of prisoners under the age of 25 was released on Monday, and a second one followed on Tuesday, made up of wounded and seriously ill men. Neither Kyiv nor Moscow has said how many people were freed. The next stage is expected later this week.

The Istanbul talks were the second round of direct negotiations in less than a month. The first, on May 16, led to a 1,000-for-1,000 exchange that was carried out between May 23 and 25.

No progress has been made on a ceasefire. Russia's negotiators presented a memorandum demanding that Ukraine withdraw from four regions; Kyiv called it an ultimatum.

More than 400,000 Ukrainian soldiers have been killed or wounded since 2022, according to Western estimates, and Russia's losses passed one million this month, the General Staff in Kyiv claims. Tens of thousands are missing on either side.

On Wednesday night, 17 drones struck two districts of Kharkiv. Three people were killed and 64 injured, Mayor Ihor Terekhov said. The youngest of the wounded is two years old.

Support independent journalism: join our 20,000 members
''', '2025-06-11', [E('main', '2025-06-11', 'weekday', main=True), E('plan1', None, 'none', status='agreed'), E('prev1', '2025-05-16', 'year-inferred', text='May 16'), E('prev2', '2025-04-18', 'year-inferred', text='April 18'),
    E('prev3', '2025-06-09', 'weekday', text='Monday'), E('prev4', '2025-06-10', 'weekday', text='Tuesday'), E('plan2', None, 'none', status='expected'), E('series1', '2025-05-23', 'year-inferred'), E('plan3', '2025-06-07', 'weekday', text='On Saturday', status='claimed')], [
    bod(1212, U, 'repatriated the bodies of 1,212 soldiers', CH, also=['Ukraine brings home bodies of 1,212 fallen soldiers']),
    bod(27, R, 'the bodies of 27 of its soldiers', MED),
    agr('<=6000', 'each side is to return as many as 6,000 bodies', ex='plan1', who=U, rb=R, cat='bodies', as_of='2025-06-02'),
    agr('<=6000', 'each side is to return as many as 6,000 bodies', ex='plan1', who=R, rb=U, cat='bodies', as_of='2025-06-02'),
    agr(6000, 'ready to hand over all 6,000', R, ex='plan1', who=U, rb=R, cat='bodies'),
    stm('refrigerated trucks carrying 1,212 bodies had arrived at the agreed place', MED, 1212, ex='plan3', who=U, cat='bodies'),
    acc('accused Kyiv of putting off the operation indefinitely', MED, ex='plan3'),
    den('Ukraine rejected the accusation', U, ex='plan3'),
    bod(909, U, 'Ukraine received 909 bodies', ex='prev1'),
    bod(34, R, 'Russia 34', ex='prev1'),
    bod(909, U, 'The same number, 909, were returned on April 18', 'Shamsail Saraliev', ex='prev2'),
    bod(41, R, '41 for Moscow', 'Shamsail Saraliev', ex='prev2'),
    rel('withheld', None, 'Neither Kyiv nor Moscow has said how many people were freed', ex='prev3'),
    rel('withheld', None, 'Neither Kyiv nor Moscow has said how many people were freed', ex='prev4'),
    agr(None, 'The next stage is expected later this week', ex='plan2', status='expected'),
    each(1000, 'a 1,000-for-1,000 exchange that was carried out', ex='series1', cat='prisoners'),
], ignore=['It thanked the International Committee of the Red Cross', 'the first transfer under an agreement', 'A first group of prisoners', 'a second one followed'],
    dist={'percent': ['about 15 percent'], 'age': ['under the age of 25', 'two years old'], 'other': ['13 laboratories', 'around 20 more specialists', 'the second round of direct negotiations', 'The first, on May 16', 'four regions', 'two districts', 'May 23 and 25'],
          'casualties': ['More than 400,000', 'one million', 'Tens of thousands are missing', 'Three people were killed and 64 injured'], 'weapons': ['17 drones'], 'boilerplate': ['4 min read', '20,000 members']})

doc('b10', '''
Nine children reunited with families in Qatari-mediated exchange

Thursday 5 September 2024 15:27

By James Orton, Doha

Nine children separated from their relatives by the war in Ukraine have been returned to their families after mediation by Qatar, officials in Doha said on Thursday.

Six of the children have gone to Ukraine and three to Russia, according to Lolwah Al Khater, Qatar's minister of state for international cooperation. They and their relatives met at the Qatari embassy in Moscow before travelling on.

The Russian children's rights commissioner, Maria Lvova-Belova, confirmed that three children had been reunited with their fathers in Russia. She wrote on Telegram that the youngest was five years old. Her office has worked with Qatar since last year, she said.

Dmytro Lubinets, the Ukrainian parliament's commissioner for human rights, said six children, aged between six and 17, were safe in Kyiv. He thanked Qatar for its assistance. Two of the children are sisters whose mother died in Mariupol in 2022, he said.

Qatar has served as an intermediary on the issue since the summer of 2023. The first group it helped to bring home, in October of that year, consisted of four children. A larger one, of 16, followed in March.

With the latest group, the number of Ukrainian children returned through Qatar has risen to 63, the Qatari foreign ministry said in a statement. It did not give a number for those who have been sent to Russia.

Kyiv says it has verified the cases of 19,546 children who were deported or forcibly moved since the full-scale invasion began. Fewer than 400 of them had been brought back by the start of the year, according to the president's office. Moscow denies that it took children against their will and says they were evacuated from a war zone.

In March 2023, the International Criminal Court in The Hague issued arrest warrants for Lvova-Belova and President Vladimir Putin over the deportations. The Kremlin described the decision as void; Russia, like 70 other states, does not recognise the court's jurisdiction.

Researchers at Yale University said last month that they had traced 314 Ukrainian children placed with Russian foster families or in care homes. Some of them had been given new names, their report says.

Children's rights groups have welcomed Qatar's efforts but say that the process is far too slow. At the present rate it would take more than 50 years to bring everyone home, one campaigner in Kyiv said.

Qatar is not the only state to have offered its services. The Vatican has sent lists of children to Moscow through Cardinal Matteo Zuppi, and a coalition of 37 countries led by Ukraine and Canada was set up in February.

The Gulf emirate, which has a population of three million, has made mediation a pillar of its foreign policy. It is also involved in talks on a ceasefire in Gaza, now in its eleventh month of war.

Most viewed
1. Nine dead in Lviv missile strike
2. UK suspends 30 arms export licences to Israel
''', '2024-09-05', [E('main', '2024-09-05', 'weekday', ['Qatar'], ['Moscow']), E('prev1', '2023-10', 'relative', ['Qatar'], text='in October of that year'), E('prev2', '2024-03', 'relative', ['Qatar'], text='in March')], [
    tot(9, 'Nine children separated from their relatives by the war in Ukraine have been returned', OFF, cat='children', also=['Nine children reunited with families']),
    med('Qatar', 'after mediation by Qatar', OFF, also=['Qatari-mediated exchange']),
    rel(6, U, 'Six of the children have gone to Ukraine', 'Lolwah Al Khater', cat='children'),
    rel(3, R, 'three to Russia', 'Lolwah Al Khater', cat='children'),
    rel(3, R, 'three children had been reunited with their fathers in Russia', LVOVA, cat='children'),
    rel(6, U, 'six children, aged between six and 17, were safe in Kyiv', LUB, cat='children'),
    med('Qatar', 'He thanked Qatar for its assistance', LUB),
    sub(2, U, 'Two of the children are sisters', LUB, cat='children'),
    rel(4, U, 'The first group it helped to bring home, in October of that year, consisted of four children', ex='prev1', cat='children'),
    med('Qatar', 'Qatar has served as an intermediary on the issue', ex='prev1'),
    rel(16, U, 'A larger one, of 16, followed', ex='prev2', cat='children'),
    med('Qatar', 'it helped to bring home', ex='prev2'),
    cum(63, U, 'Qatar-mediated', 'the number of Ukrainian children returned through Qatar has risen to 63', 'Ministry of Foreign Affairs of Qatar', cat='children'),
    cum('withheld', R, 'Qatar-mediated', 'It did not give a number for those who have been sent to Russia', 'Ministry of Foreign Affairs of Qatar', cat='children'),
    acc('19,546 children who were deported or forcibly moved', U, 19546, who=U, cat='children'),
    cum('<=399', U, 'war', 'Fewer than 400 of them had been brought back', OPU, cat='children', as_of='2024-01'),
    den('Moscow denies that it took children against their will', R),
], ignore=['traced 314 Ukrainian children placed with Russian foster families'],
    dist={'age': ['the youngest was five years old'], 'other': ['70 other states', 'more than 50 years', 'one campaigner', '37 countries', 'population of three million', 'eleventh month'], 'boilerplate': ['1. Nine dead', '2. UK suspends 30']})

doc('b11', '''
Belarus releases 31 Ukrainian civilians after talks with US

Nov. 22, 2025, 7:15 pm
News Feed
by the news desk

Thirty-one Ukrainian civilians who had been imprisoned in Belarus have returned to Ukraine, President Volodymyr Zelensky said on Nov. 22.

The release was agreed between Minsk and Washington, Zelensky wrote on Telegram, thanking U.S. President Donald Trump and his team for their mediation.

The freed Ukrainians were arrested on Belarusian territory and sentenced to terms of between two and 11 years, Ukraine's Coordination Headquarters for the Treatment of Prisoners of War said. The group includes both men and women. The youngest is a girl of 18 and the oldest a man of 58, the agency said. Some of them are seriously ill, and one has cancer.

Belarusian leader Alexander Lukashenko ordered the release at the request of the U.S. president, his press service said in a statement, which put the number of people pardoned at 31. It called the step a humanitarian gesture.

All of them crossed the border at the Novi Yarylovychi checkpoint in Chernihiv Oblast and will now receive medical care, according to the headquarters.

The agency described the operation as a return that took place outside the framework of exchanges between Ukraine and Russia.

It is not the first time that Minsk has let Ukrainians go this year. In June, 14 prisoners, among them the opposition figure Siarhei Tsikhanouski and citizens of Poland, Latvia and Japan, were set free after a visit by U.S. envoy Keith Kellogg. In September, Belarus freed 52 people in return for the lifting of sanctions on its state airline, Belavia.

More than 1,200 political prisoners are still behind bars in Belarus, the human rights group Viasna estimates.

Meanwhile, exchanges between Kyiv and Moscow have stalled since the autumn. In the last of them, on Oct. 2, Ukraine brought home 185 soldiers and 20 civilians. Rustem Umerov, the secretary of Ukraine's National Security and Defense Council, said last week that he was working with Turkey and the United Arab Emirates to resume them and that 1,200 Ukrainians could come home as a result.

The release comes as Washington is pressing Kyiv to accept a 28-point plan to end the war. Trump has given Ukraine until Nov. 27 to respond. The document, seen by several news outlets, provides for limiting the Ukrainian army to 600,000 troops and, in one of its final points, for an exchange of all remaining prisoners.

About the author
The news desk has covered Ukraine since 2014.

We've been working hard to bring you independent news. Join 23,000 readers from $5 a month.
''', '2025-11-22', [E('main', '2025-11-22', 'stated', ['United States'], ['Novi Yarylovychi'], parties=['Belarus', U]), E('prev1', '2025-06', 'relative', parties=['Belarus', 'West'], text='In June'), E('prev2', '2025-09', 'relative', parties=['Belarus', 'West'], text='In September'),
    E('prev3', '2025-10-02', 'year-inferred', text='on Oct. 2'), E('plan1', None, 'none', [UAE, 'Turkey'], status='expected'), E('plan2', None, 'none', status='proposed')], [
    rel(31, U, 'Thirty-one Ukrainian civilians who had been imprisoned in Belarus have returned', Z, rb='Belarus', cat='civilians', also=['Belarus releases 31 Ukrainian civilians']),
    med('United States', 'thanking U.S. President Donald Trump and his team for their mediation', Z, via=TG),
    sub(1, U, 'one has cancer', CH, rb='Belarus', cat='wounded'),
    rel(31, U, 'put the number of people pardoned at 31', 'Alexander Lukashenko', rb='Belarus', cat='civilians', via='press service'),
    stm('a return that took place outside the framework of exchanges between Ukraine and Russia', CH),
    rel(14, None, '14 prisoners, among them the opposition figure Siarhei Tsikhanouski', ex='prev1', rb='Belarus', cat='prisoners'),
    rel(52, None, 'Belarus freed 52 people', ex='prev2', rb='Belarus', cat='prisoners'),
    held('>1200', 'Belarus', 'Belarus', 'More than 1,200 political prisoners are still behind bars in Belarus', 'Viasna', cat='prisoners'),
    rel(185, U, 'Ukraine brought home 185 soldiers', ex='prev3', cat='soldiers'),
    rel(20, U, '20 civilians', ex='prev3', cat='civilians'),
    med('Turkey', 'he was working with Turkey and the United Arab Emirates to resume them', UME, ex='plan1'),
    med(UAE, 'he was working with Turkey and the United Arab Emirates to resume them', UME, ex='plan1'),
    agr(1200, '1,200 Ukrainians could come home as a result', UME, ex='plan1', who=U, rb=R, cat='people', status='expected'),
    agr(None, 'an exchange of all remaining prisoners', ex='plan2', status='proposed'),
], dist={'prison terms': ['between two and 11 years'], 'age': ['a girl of 18 and the oldest a man of 58'], 'other': ['28-point plan'], 'military': ['600,000 troops'], 'boilerplate': ['23,000 readers', '$5 a month']})

doc('b12', '''
"We know every family": inside Ukraine's exchange office

Interview | 20 November 2024

Oksana Hrytsai is an adviser to the Coordination Headquarters for the Treatment of Prisoners of War. We met her in Kyiv, between two air raid alerts, to talk about the exchanges that have taken place and those that have not.

How would you describe this year?

It began well. There were 230 people in January, which was a record, and then 207 at the end of the same month. Then came a long silence in the spring. We have had ten exchanges so far this year, and in every one of them I have seen a different attitude on the other side of the table.

The last exchange was more than a month ago. Why?

It was on 18 October, and 95 people came home. Since then the Russian side has been changing the lists at the last minute. I would not call it a stop. The work goes on each day, and I am sure there will be another exchange before the New Year.

How many people have you brought back in all?

As of today, 3,767. Among them are 168 civilians. I know that for a mother whose son is not among them this number means nothing.

And how many are still there?

We do not disclose the number of our soldiers in captivity. It is a matter of their safety. What I can say is that the Red Cross has been able to confirm the status of only a part of them, and that we have information on at least 186 places where Ukrainians are being kept, from Taganrog to Siberia.

The Russian ombudswoman, Tatyana Moskalkova, says Kyiv has refused to take back its own people.

This is not true. Nobody has ever been refused. I have not seen any list of 935 names, although we have asked for it three times.

Who helps you?

The Emirates above all. They have mediated nine exchanges. Saudi Arabia and Turkey helped at the beginning, and we are grateful for that.

Some women have been waiting since May 2022 for men who surrendered at Azovstal. What do you tell them?

That we have not forgotten. About 900 members of the Azov brigade are still in prison, and Russia does not want to give them up. In September we managed to get 23 of them out.

What happens to a soldier after he returns?

First he sleeps. Then there is a month or two of treatment; many of them have lost 30 or 40 kilos. Nine out of ten say that they were beaten.

You have a son in the army yourself.

Yes. He is 24. I would rather not talk about it.

Oksana Hrytsai, 49, worked as a lawyer in Kharkiv before the war. She has two children.

The interview has been shortened and edited for clarity. It was conducted before Tuesday's missile strike on Sumy, in which 12 people were killed.
''', '2024-11-20', [E('prev1', '2024-01', 'relative', text='in January'), E('prev2', '2024-01', 'relative', text='at the end of the same month'), E('prev3', '2024-10-18', 'year-inferred', text='18 October'),
    E('plan1', None, 'none', status='expected'), E('prev4', '2024-09', 'relative', text='In September')], [
    rel(230, U, 'There were 230 people in January', 'Oksana Hrytsai', ex='prev1', cat='people'),
    rel(207, U, '207 at the end of the same month', 'Oksana Hrytsai', ex='prev2', cat='people'),
    cnt(10, '2024', 'We have had ten exchanges so far this year', 'Oksana Hrytsai'),
    rel(95, U, '95 people came home', 'Oksana Hrytsai', ex='prev3', cat='people'),
    agr(None, 'there will be another exchange before the New Year', 'Oksana Hrytsai', ex='plan1', status='expected'),
    cum(3767, U, 'war', 'As of today, 3,767', 'Oksana Hrytsai', cat='people', as_of='2024-11-20', note='the question names what is counted'),
    cum(168, U, 'war', 'Among them are 168 civilians', 'Oksana Hrytsai', cat='civilians', subset=True),
    held('withheld', U, R, 'We do not disclose the number of our soldiers in captivity', 'Oksana Hrytsai', cat='soldiers'),
    acc('Kyiv has refused to take back its own people', MOS),
    den('Nobody has ever been refused', 'Oksana Hrytsai'),
    den('I have not seen any list of 935 names', 'Oksana Hrytsai', 935),
    med(UAE, 'The Emirates above all', 'Oksana Hrytsai', ex=None),
    cnt(9, 'UAE-mediated', 'They have mediated nine exchanges', 'Oksana Hrytsai'),
    med('Saudi Arabia', 'Saudi Arabia and Turkey helped at the beginning', 'Oksana Hrytsai', ex=None),
    med('Turkey', 'Saudi Arabia and Turkey helped at the beginning', 'Oksana Hrytsai', ex=None),
    held('~900', U, R, 'About 900 members of the Azov brigade are still in prison', 'Oksana Hrytsai', cat='Azov'),
    rel(23, U, 'we managed to get 23 of them out', 'Oksana Hrytsai', ex='prev4', cat='Azov'),
], ignore=['in every one of them'],
    dist={'other': ['between two air raid alerts', 'at least 186 places', 'three times', 'First he sleeps', 'a month or two', '30 or 40 kilos', 'Nine out of ten', 'two children'], 'age': ['He is 24', 'Hrytsai, 49'], 'casualties': ['12 people were killed']},
    note='Interview without quotation marks; the interviewee is fictional. No main exchange.')

doc('b13', '''
Russia, Ukraine hold second prisoner swap in two days under Istanbul accord

June 10, 2025 9:42 PM GMT+3
Aa  Text size  Companies

KYIV/MOSCOW, June 10 (Newswire) - Russia and Ukraine exchanged badly wounded prisoners of war on Tuesday, the second stage of a swap agreed this month at peace talks in Istanbul, the two sides said.

They did not say how many soldiers had been freed.

On Monday, the first stage involved prisoners under the age of 25. Neither side disclosed numbers then, either.

"Today is the first stage" of returning the injured, President Volodymyr Zelenskiy said on social media, adding that all of those released on Tuesday needed immediate medical care.

Russia's Defence Ministry said a second group of Russian servicemen had been handed over in line with the agreements reached on June 2. The men were in Belarus, it said, and would be taken to Russia for treatment.

Under the accord, each side agreed to free more than 1,000 of the other's prisoners, the largest such undertaking since the war began in February 2022. They also agreed to return the remains of thousands of soldiers.

Vladimir Medinsky, the head of Russia's delegation, said on Sunday that Moscow had handed Ukraine a first list of 640 prisoners, all of them wounded, seriously ill or young. He said on Tuesday that the transfer of bodies was still waiting for a signal from Kyiv.

Kyrylo Budanov, the head of Ukraine's military intelligence, said the repatriation of bodies would begin this week as planned.

Reuniting with relatives

At a hospital in northern Ukraine, soldiers got off the buses to cheers and chants. Some were on crutches, and several had lost limbs. Women pressed forward with pictures of their missing sons and husbands.

Serhii, 41, who lost a leg in 2022 and was in captivity for more than three years, told reporters that in his bus there were 32 men. "I called my wife first," he said.

War goes on

In the last exchange before this week's, held over three days in May, 1,000 people were freed on each side.

The resumption of direct talks, after more than three years, has not brought the warring sides closer to a truce. Overnight Russia attacked Kyiv with 315 drones and seven missiles, Ukrainian officials said. Two people were killed in the southern city of Odesa, where a maternity ward was damaged, and at least 13 were injured.

Ukraine has for its part stepped up strikes deep inside Russia. On June 1, according to Kyiv, 41 aircraft were hit at four air bases.

The European Commission on Tuesday proposed an 18th package of sanctions, which would lower the price cap on Russian oil from $60 to $45 a barrel.

Reporting by the Kyiv and Moscow bureaus. Our Standards: the trust principles.
''', '2025-06-10', [E('main', '2025-06-10', 'weekday', places=['Belarus']), E('prev1', '2025-06-09', 'weekday', text='On Monday'), E('plan1', None, 'none', status='agreed'), E('plan2', None, 'none', status='announced'), E('series1', '2025-05', 'relative', text='over three days in May')], [
    ordn(2, 'two days', 'second prisoner swap in two days', pos='headline'),
    ordn(2, 'stages of the second Istanbul round', 'the second stage of a swap agreed this month', RU2),
    rel('withheld', None, 'They did not say how many soldiers had been freed', cat='wounded'),
    rel('withheld', None, 'Neither side disclosed numbers then, either', ex='prev1'),
    rel(None, R, 'a second group of Russian servicemen had been handed over', MOD, cat='soldiers'),
    trans('The men were in Belarus', MOD, who=R),
    agr('>1000', "each side agreed to free more than 1,000 of the other's prisoners", ex='plan1', who=U, rb=R, cat='prisoners', as_of='2025-06-02'),
    agr('>1000', "each side agreed to free more than 1,000 of the other's prisoners", ex='plan1', who=R, rb=U, cat='prisoners', as_of='2025-06-02'),
    agr(None, 'return the remains of thousands of soldiers', ex='plan2', cat='bodies', as_of='2025-06-02', status='agreed'),
    agr(640, 'a first list of 640 prisoners', MED, ex='plan1', who=U, rb=R, cat='prisoners', status='announced'),
    agr(None, 'the repatriation of bodies would begin this week', BUD, ex='plan2', cat='bodies', status='announced'),
    sub(32, U, 'in his bus there were 32 men', 'unnamed soldier', cat='soldiers'),
    each(1000, '1,000 people were freed on each side', ex='series1', cat='people'),
], ignore=['the first stage involved', 'Today is the first stage'],
    dist={'age': ['under the age of 25', 'Serhii, 41'], 'other': ['more than three years, told', 'I called my wife first', 'three days in May', 'after more than three years', '18th package'], 'weapons': ['315 drones and seven missiles', '41 aircraft were hit at four air bases'],
          'casualties': ['Two people were killed', 'at least 13 were injured'], 'money': ['$60 to $45'], 'boilerplate': ['9:42 PM GMT+3']},
    note='Serhii is fictional.')

doc('b14', '''
Russia, Ukraine exchange 115 prisoners each on Independence Day

Ukrainian soldiers, released in a prisoner swap, embrace after getting off a bus in an undisclosed location on August 24, 2024. — Handout

Sat 24 Aug 2024, 5:31 PM
Last updated: Sat 24 Aug 2024, 8:02 PM

Russia and Ukraine said Saturday that they had exchanged 115 prisoners of war each, in the first swap since Kyiv launched its surprise incursion into Russia's Kursk region.

Moscow said the freed Russians had been captured in the border region, where Ukrainian troops have been advancing since August 6.

Kyiv said that most of the Ukrainians were conscripts taken prisoner in the first months of the war.

The exchange, which was mediated by the United Arab Emirates, came as Ukraine marked 33 years of independence from the Soviet Union.

"Another 115 of our defenders" have returned, Ukrainian President Volodymyr Zelensky announced on social media.

He thanked the troops who take Russians prisoner and thereby make such exchanges possible.

The Russian defence ministry said 115 servicemen had been brought back from Ukraine-controlled territory and were now in Belarus.

It confirmed that it had given up 115 Ukrainian prisoners of war in return.

Ukraine's human rights commissioner, Dmytro Lubinets, said the swap was the 55th since the start of the invasion.

He told AFP that 3,520 Ukrainians had been released over that time.

Among those freed on Saturday were 82 soldiers who had defended Mariupol, the port city that fell in May 2022 after a siege of almost three months, according to Ukraine's coordination headquarters.

The UAE foreign ministry said it was the seventh time that the Gulf state had helped to arrange an exchange, and that 1,788 prisoners had been released as a result.

Families of missing soldiers had gathered at the meeting point since early morning, an AFP reporter saw.

"I have been waiting 28 months," said Halyna, a 52-year-old woman who was holding a picture of her son.

Kyiv has said one of the aims of its offensive was to capture Russian soldiers and use them as a bargaining chip.

Its army chief, Oleksandr Syrsky, said this week that Ukraine controlled 1,263 square kilometres and 93 settlements in the Kursk region.

A spokesman for the Ukrainian administration there told AFP last week that "more than 320" Russian soldiers had been captured, and their number was growing.

The previous exchange was held on July 17, when 95 prisoners from each side were freed, also with Emirati mediation.

Speaking in Kyiv on Saturday, Zelensky also announced that a new drone missile had been used in combat for the first time, and he signed a law banning the Moscow-linked Orthodox Church.

Russian shelling killed five people and wounded five more in the eastern city of Kostyantynivka, prosecutors said.
''', '2024-08-24', [E('main', '2024-08-24', 'weekday', [UAE], ['Belarus']), E('prev1', '2024-07-17', 'year-inferred', [UAE], text='July 17')], [
    each(115, 'they had exchanged 115 prisoners of war each', RU2, cat='prisoners of war', also=['Russia, Ukraine exchange 115 prisoners each']),
    med(UAE, 'which was mediated by the United Arab Emirates'),
    sub(None, U, 'most of the Ukrainians were conscripts', U, cat='conscripts'),
    rel(115, U, '"Another 115 of our defenders" have returned', Z, via='social media', cat='soldiers'),
    rel(115, R, '115 servicemen had been brought back', MOD, cat='soldiers'),
    trans('were now in Belarus', MOD, who=R),
    rel(115, U, 'it had given up 115 Ukrainian prisoners of war', MOD, cat='prisoners of war'),
    ordn(55, 'war', 'the swap was the 55th since the start of the invasion', LUB),
    cum(3520, U, 'war', '3,520 Ukrainians had been released', LUB, cat='people', via='Agence France-Presse'),
    sub(82, U, '82 soldiers who had defended Mariupol', CH, cat='Mariupol defenders'),
    ordn(7, 'UAE-mediated', 'it was the seventh time that the Gulf state had helped to arrange an exchange', UAEMFA),
    med(UAE, 'the Gulf state had helped to arrange an exchange', UAEMFA),
    cum(1788, None, 'UAE-mediated', '1,788 prisoners had been released as a result', UAEMFA, cat='prisoners'),
    held('>320', R, U, '"more than 320" Russian soldiers had been captured', OFF, cat='soldiers', via='Agence France-Presse', as_of='2024-08'),
    each(95, '95 prisoners from each side were freed', ex='prev1', cat='prisoners'),
    med(UAE, 'also with Emirati mediation', ex='prev1'),
], ignore=['the first swap since Kyiv launched'],
    dist={'other': ['in the first months', '33 years', 'almost three months', '28 months', 'one of the aims'], 'age': ['52-year-old'], 'area': ['1,263 square kilometres and 93 settlements'], 'casualties': ['killed five people and wounded five more']},
    fictional=['I have been waiting'], note='Halyna is fictional.')

doc('b15', '''
UAE mediation succeeds in exchange of 300 captives between Russia and Ukraine

ABU DHABI, 5th February, 2025 (News Agency) -- The Ministry of Foreign Affairs announced today the success of the UAE's mediation efforts between the Russian Federation and the Republic of Ukraine, which resulted in a new exchange of 300 captives, 150 from each side.

In a statement, the Ministry expressed its appreciation to the governments of both countries for their cooperation with the mediation, and said that it reflected the trust they place in the UAE.

With this exchange, the total number of captives exchanged between the two countries as a result of the UAE's efforts has risen to 2,883, the Ministry noted.

It added that the number of successful mediations carried out by the UAE during the crisis has reached 12. The most recent of them took place last month, when 50 captives were exchanged, 25 from each side.

The Ministry also recalled the exchange of two prisoners between the United States and the Russian Federation in December 2022, in which the UAE played a part.

The Ministry reiterated that the UAE remains committed to the success of all efforts to arrive at a peaceful settlement to the conflict in Ukraine and to mitigate its humanitarian impact, including on refugees and captives. Since 2022, the country has allocated $105 million to humanitarian relief and delivered 2,520 generators as well as 14 ambulances.

In Moscow, the Russian Ministry of Defence stated that 150 Russian servicemen had been returned and 150 Ukrainian prisoners of war handed over, and commended the humanitarian mediation of the UAE.

In Kyiv, President Volodymyr Zelenskyy welcomed the return of 150 Ukrainians and thanked the UAE and all partners involved.

Emirates desk / Copyright 2025
Subscribe to our newsletter in 19 languages
''', '2025-02-05', [E('main', '2025-02-05', 'published', [UAE]), E('prev1', '2025-01', 'relative', [UAE], text='last month'), E('prev2', '2022-12', 'stated', [UAE], parties=['United States', 'Russia'])], [
    med(UAE, "the success of the UAE's mediation efforts", UAEMFA, also=['UAE mediation succeeds']),
    tot(300, 'a new exchange of 300 captives', UAEMFA, cat='prisoners', also=['exchange of 300 captives between Russia and Ukraine']),
    each(150, '150 from each side', UAEMFA, cat='prisoners'),
    cum(2883, None, 'UAE-mediated', "the total number of captives exchanged between the two countries as a result of the UAE's efforts has risen to 2,883", UAEMFA, cat='prisoners'),
    cnt(12, 'UAE-mediated', 'the number of successful mediations carried out by the UAE during the crisis has reached 12', UAEMFA),
    tot(50, '50 captives were exchanged', UAEMFA, ex='prev1', cat='prisoners'),
    each(25, '25 from each side', UAEMFA, ex='prev1', cat='prisoners'),
    med(UAE, 'successful mediations carried out by the UAE', UAEMFA, ex='prev1'),
    tot(2, 'the exchange of two prisoners between the United States and the Russian Federation', UAEMFA, ex='prev2', cat='prisoners'),
    med(UAE, 'in which the UAE played a part', UAEMFA, ex='prev2'),
    rel(150, R, '150 Russian servicemen had been returned', MOD, cat='soldiers'),
    rel(150, U, '150 Ukrainian prisoners of war handed over', MOD, cat='prisoners of war'),
    med(UAE, 'commended the humanitarian mediation of the UAE', MOD),
    rel(150, U, 'the return of 150 Ukrainians', Z, cat='people'),
    med(UAE, 'thanked the UAE and all partners involved', Z),
], dist={'money': ['$105 million'], 'other': ['2,520 generators', '14 ambulances'], 'boilerplate': ['19 languages']})

doc('b16', '''
Ukraine war briefing: Gas sites hit as two sides trade 25 prisoners apiece

Moscow's missiles force power cuts in the west; Kellogg trip postponed. What we know on day 1,057

Staff and agencies
Thu 16 Jan 2025 02.30 CET

• Russia launched more than 40 missiles and 70 drones at Ukraine on Wednesday, aiming at gas storage sites in the Lviv and Ivano-Frankivsk regions, the energy ministry said. At least 30 missiles were shot down, Volodymyr Zelenskyy said. Power was cut in seven regions for about four hours.

• Ukraine and Russia carried out their first prisoner exchange of the year on Wednesday. Each returned 25 people, the Russian defence ministry and Zelenskyy said. The Ukrainian president said one of those released was a civilian; all the Russians were soldiers, according to the ministry, which credited the United Arab Emirates with mediating.

• The Ukrainian ombudsman, Dmytro Lubinets, said it was the 60th swap since the full-scale invasion, in which a total of 3,981 Ukrainians had been recovered. He said many of the 25 were injured or seriously ill.

• Two North Korean soldiers captured in Kursk are being questioned in Kyiv. Zelenskyy has offered to give them to Kim Jong-un in return for Ukrainians held in Russia. South Korea's intelligence service said about 300 North Koreans had been killed and 2,700 wounded.

• Poland's prime minister, Donald Tusk, accused Russia of planning acts of terror in the air against airlines around the world. He was speaking alongside Zelenskyy in Warsaw.

• The outgoing US administration imposed sanctions on more than 250 targets on Wednesday, including some in China. Joe Biden's term ends on Monday.

• Ukraine's General Staff recorded 167 clashes over the past day, 62 of them near Pokrovsk, where a coalmine that supplied the steel industry has shut. It employed 6,000 people before the war.

[Photo] A woman greets her husband after Wednesday's exchange. Photograph: pool
[Photo] Ukrainian soldiers back from captivity on 30 December, when 189 people were freed. Photograph: presidential press service
[Photo] Firefighters in Kherson after a strike that injured five people. Photograph: state emergency service

Explore more on these topics: Ukraine, Russia, Europe
Reuse this content
''', '2025-01-16', [E('main', '2025-01-15', 'weekday', [UAE]), E('plan1', None, 'none', status='offered'), E('prev1', '2024-12-30', 'year-inferred', text='30 December')], [
    ordn(1, '2025', 'their first prisoner exchange of the year'),
    each(25, 'Each returned 25 people', 'Ministry of Defence of Russia; Volodymyr Zelenskyy', cat='people', also=['two sides trade 25 prisoners apiece']),
    sub(1, U, 'one of those released was a civilian', Z, cat='civilians'),
    stm('all the Russians were soldiers', MOD, who=R),
    med(UAE, 'credited the United Arab Emirates with mediating', MOD),
    ordn(60, 'war', 'it was the 60th swap since the full-scale invasion', LUB),
    cum(3981, U, 'war', 'a total of 3,981 Ukrainians had been recovered', LUB, cat='people'),
    sub(None, U, 'many of the 25 were injured or seriously ill', LUB, cat='wounded'),
    agr(None, 'offered to give them to Kim Jong-un in return for Ukrainians held in Russia', Z, ex='plan1', status='offered'),
    rel(189, U, '189 people were freed', ex='prev1', cat='people', pos='caption'),
], ignore=['Two North Korean soldiers captured in Kursk are being questioned'],
    dist={'weapons': ['more than 40 missiles and 70 drones', 'At least 30 missiles'], 'other': ['seven regions for about four hours', 'more than 250 targets', 'day 1,057', '6,000 people'], 'casualties': ['about 300 North Koreans had been killed and 2,700 wounded', 'injured five people'], 'fighting': ['167 clashes over the past day, 62 of them'], 'boilerplate': ['02.30']})

doc('b17', '''
Russia, Ukraine Exchange 50 Prisoners Each, MoD Confirms

24.11.2022

Subscribe: International | India | Africa

The Russian Ministry of Defense has confirmed the return of 50 servicemen from Ukrainian captivity after talks with Kiev.

On Thursday, "50 Russian servicemen" who had been in mortal danger in captivity were returned from territory controlled by the Kiev regime, the ministry said.

The released soldiers will be delivered to Moscow by military transport planes for treatment and rehabilitation at the ministry's medical institutions. All of them are being given medical and psychological assistance, the ministry pointed out.

Earlier in the day, the acting head of the Donetsk People's Republic, Denis Pushilin, announced on Telegram that Moscow and Kiev would swap prisoners under the 50-for-50 formula. He said that the group included soldiers of the DPR and the Lugansk People's Republic as well as Russian servicemen, and that some of them had been wounded.

The head of the Ukrainian president's office, Andrey Yermak, also announced the return of 50 people. According to him, these are 48 soldiers and two officers, among them 19 who took part in the fighting in Mariupol, as well as 15 captured at the Chernobyl nuclear power plant.

It is the third exchange announced by the sides in 48 hours. On Wednesday, 35 Russian soldiers were returned, while Ukraine said that 36 people, including one civilian, had been handed over to it. The Ukrainian Coordination Headquarters has said that more than 1,000 Ukrainians have been exchanged since February 24.

Talks in Abu Dhabi

Representatives of Russia and Ukraine met in the United Arab Emirates last week to discuss exchanges and the export of ammonia, several Western media outlets claimed on Thursday, citing sources. Kremlin spokesman Dmitry Peskov did not comment on the reports.

Russia launched its special military operation in Ukraine on February 24, in response to calls for help from the Donbass republics. Western nations answered with several thousand sanctions and have supplied Kiev with weapons worth tens of billions of dollars.

On Thursday, the United States announced another $400 million package of arms, including 150 heavy machine guns and more than 200 generators. Since October 10, Russia has been carrying out strikes on Ukraine's energy infrastructure; on November 23, some 70 missiles were fired, Kiev says, and all 15 of the country's reactors were disconnected from the grid.

Let's stay in touch no matter what! Follow our Telegram channel to get all the latest news.
World | Russia | Ukraine | prisoner swap | 0 comments
''', '2022-11-24', [E('main', '2022-11-24', 'weekday'), E('prev1', '2022-11-23', 'weekday', text='On Wednesday')], [
    rel(50, R, 'the return of 50 servicemen from Ukrainian captivity', MOD, cat='soldiers', also=['"50 Russian servicemen" who had been in mortal danger in captivity were returned', 'Russia, Ukraine Exchange 50 Prisoners Each']),
    rel(50, U, 'Russia, Ukraine Exchange 50 Prisoners Each', MOD, cat='prisoners', pos='headline', note='the ministry on the Ukrainian side: headline only'),
    trans('The released soldiers will be delivered to Moscow', MOD, who=R),
    agr(50, 'Moscow and Kiev would swap prisoners under the 50-for-50 formula', PUSH, ex='main', who=U, rb=R, cat='prisoners', via=TG, status='announced'),
    agr(50, 'Moscow and Kiev would swap prisoners under the 50-for-50 formula', PUSH, ex='main', who=R, rb=U, cat='prisoners', via=TG, status='announced'),
    sub(None, R, 'some of them had been wounded', PUSH, cat='wounded'),
    rel(50, U, 'announced the return of 50 people', YER, cat='people'),
    sub(48, U, '48 soldiers', YER, cat='privates and sergeants'),
    sub(2, U, 'two officers', YER, cat='officers'),
    sub(19, U, '19 who took part in the fighting in Mariupol', YER, cat='Mariupol defenders'),
    sub(15, U, '15 captured at the Chernobyl nuclear power plant', YER, cat='national guardsmen'),
    ordn(3, '48 hours', 'It is the third exchange announced by the sides in 48 hours'),
    rel(35, R, '35 Russian soldiers were returned', ex='prev1', cat='soldiers'),
    rel(36, U, '36 people, including one civilian, had been handed over to it', U, ex='prev1', cat='people'),
    sub(1, U, 'including one civilian', U, ex='prev1', cat='civilians'),
    cum('>1000', U, 'war', 'more than 1,000 Ukrainians have been exchanged since February 24', CH, cat='people'),
    meet('Representatives of Russia and Ukraine met in the United Arab Emirates', SRC, via='Western media'),
], dist={'other': ['several thousand sanctions', "all 15 of the country's reactors"], 'money': ['tens of billions', '$400 million'], 'weapons': ['150 heavy machine guns and more than 200 generators', 'some 70 missiles'], 'boilerplate': ['0 comments']})

doc('b18', '''
Russia and Ukraine free 314 prisoners in first exchange in five months

Feb. 5, 2026, 4:05 PM UTC / Updated Feb. 5, 2026, 7:30 PM UTC
By Carla Mendes

ABU DHABI, United Arab Emirates — Russia and Ukraine released 157 prisoners of war each on Thursday as American, Russian and Ukrainian negotiators ended two days of talks here, the first tangible result of a round of diplomacy that has so far failed to bring a ceasefire closer.

U.S. special envoy Steve Witkoff was the first to disclose the deal. Delegations from three countries had agreed to exchange 314 prisoners, he wrote on X, calling it the first such swap in five months.

Russia's Defense Ministry confirmed soon afterward that 157 of its soldiers had been returned and that 157 Ukrainian troops had been handed over. The United States and the UAE acted as mediators, it said. Three residents of the Kursk region who had been held by Ukraine were also sent home, according to the ministry.

Ukrainian President Volodymyr Zelenskyy said 157 people were back: soldiers, sergeants, officers and civilians. Most had been imprisoned since 2022, he said.

His country's Coordination Headquarters said it was the 71st exchange of the war. The group comprised 150 military personnel and seven civilians, it said, and 19 of the servicemen had been sentenced illegally in Russian courts, 15 of them to life.

"We are bringing them home," Zelenskyy wrote. He thanked the United States and the Emirates for their mediation, and the soldiers who replenish Ukraine's "exchange fund."

The last exchange had taken place on Oct. 2, 2025, when 185 service members and 20 civilians were returned to Ukraine. Russia said at the time that it had received the same number of soldiers and of civilians.

An estimated 7,000 Ukrainians are in Russian captivity, while Ukraine holds more than 4,000 Russians, Zelenskyy said in an interview with French television this week.

He also told the broadcaster that 55,000 Ukrainian soldiers had been killed since the beginning of the invasion and that a large number were missing.

Power plants under fire

The talks went ahead in the middle of a severe winter in which Russian strikes have left hundreds of thousands of people without heat. Temperatures in Kyiv fell to minus 20 degrees Celsius (minus 4 Fahrenheit) this week. On Tuesday, Russia attacked with 450 drones and over 70 missiles, Ukraine said, ending a one-week pause that President Donald Trump had asked for.

Officials familiar with the negotiations said the sides remained far apart on territory. Moscow demands that Ukraine give up the fifth of the Donetsk region that it still controls. The delegations will meet again in the coming weeks, Witkoff said.

The U.S. and Russian militaries, meanwhile, agreed to resume high-level dialogue that was suspended in late 2021.

Carla Mendes is a foreign correspondent. Two colleagues contributed from Kyiv and Moscow.
''', '2026-02-05', [E('main', '2026-02-05', 'weekday', ['United States', UAE]), E('prev1', '2025-10-02', 'stated')], [
    tot(314, 'Russia and Ukraine free 314 prisoners', cat='prisoners', pos='headline'),
    each(157, 'Russia and Ukraine released 157 prisoners of war each', cat='prisoners of war'),
    agr(314, 'Delegations from three countries had agreed to exchange 314 prisoners', WITKOFF, ex='main', cat='prisoners', via='X', status='agreed'),
    rel(157, R, '157 of its soldiers had been returned', MOD, cat='soldiers'),
    rel(157, U, '157 Ukrainian troops had been handed over', MOD, cat='soldiers'),
    med('United States', 'The United States and the UAE acted as mediators', MOD),
    med(UAE, 'The United States and the UAE acted as mediators', MOD),
    rel(3, R, 'Three residents of the Kursk region who had been held by Ukraine were also sent home', MOD, cat='civilians'),
    rel(157, U, '157 people were back', Z, cat='people'),
    ordn(71, 'war', 'it was the 71st exchange of the war', CH),
    sub(150, U, '150 military personnel', CH, cat='soldiers'),
    sub(7, U, 'seven civilians', CH, cat='civilians'),
    sub(19, U, '19 of the servicemen had been sentenced illegally', CH, cat='convicted'),
    sub(15, U, '15 of them to life', CH, cat='convicted'),
    med('United States', 'He thanked the United States and the Emirates for their mediation', Z),
    med(UAE, 'He thanked the United States and the Emirates for their mediation', Z),
    rel(185, U, '185 service members', ex='prev1', cat='soldiers'),
    rel(20, U, '20 civilians were returned to Ukraine', ex='prev1', cat='civilians'),
    rel(185, R, 'it had received the same number of soldiers and of civilians', R, ex='prev1', cat='soldiers', by_reference=True),
    rel(20, R, 'it had received the same number of soldiers and of civilians', R, ex='prev1', cat='civilians', by_reference=True),
    held('~7000', U, R, 'An estimated 7,000 Ukrainians are in Russian captivity', Z, via='French television', cat='prisoners'),
    held('>4000', R, U, 'Ukraine holds more than 4,000 Russians', Z, via='French television', cat='prisoners'),
], ignore=['first exchange in five months', 'the first such swap in five months'],
    dist={'casualties': ['55,000 Ukrainian soldiers had been killed'], 'weapons': ['450 drones and over 70 missiles'], 'other': ['two days of talks', 'the first tangible result', 'was the first to disclose', 'hundreds of thousands of people', 'minus 20 degrees Celsius (minus 4 Fahrenheit)', 'one-week', 'the fifth of the Donetsk region', 'Two colleagues']})

# ---------------------------------------------------------------- other conflicts
doc('b19', '''
Last living hostages freed from Gaza as Israel releases nearly 2,000 Palestinians

13 October 2025

All 20 living Israeli hostages were released by Hamas on Monday, and almost 2,000 Palestinian prisoners and detainees were let out of Israeli jails in exchange, in the first phase of a ceasefire agreement brokered by the United States, Qatar, Egypt and Turkey.

The hostages were handed over to the Red Cross in two groups. The first seven left Gaza shortly after 8am and the remaining 13 about two hours later, the Israeli military said. They were taken to a base near Re'im, where their families were waiting, and then to hospitals in the centre of the country.

In Tel Aviv, tens of thousands of people watched the news on giant screens in the plaza known as Hostages Square.

The Israel Prison Service said it had released 1,968 prisoners. Of these, 250 were serving life or long sentences for attacks on Israelis; the others were residents of Gaza who had been detained during the war without charge.

According to the Palestinian Prisoners' Media Office, 154 of the long-term prisoners were deported to Egypt. Buses carrying 88 people arrived in Ramallah in the West Bank, it said.

Hamas also returned the remains of four hostages on Monday. Under the deal it was supposed to give up 28 bodies, and the Hostages and Missing Families Forum, which represents the relatives, accused the group of breaking the agreement. Hamas has said it needs time to find the graves. Israel is to hand over the bodies of 15 Palestinians for each dead Israeli.

US President Donald Trump, who flew to Israel for the occasion, told the Knesset that the war was over. He later co-chaired a summit of more than 20 world leaders in Sharm el-Sheikh.

Hamas-led gunmen killed about 1,200 people and took 251 hostages in the attack on southern Israel on 7 October 2023. Since then, more than 67,000 people have been killed in Gaza, according to its health ministry.

It is the third time in the war that hostages have been exchanged for prisoners. In November 2023, 105 captives were freed during a week-long truce, among them 23 Thais and one Filipino. During another ceasefire, from January to March this year, Hamas handed over 33 hostages, including eight bodies, for about 1,900 Palestinians.

Aid groups said 173 lorries had entered Gaza on Sunday, three of them with cooking gas. The UN says at least 600 a day are needed.

Additional reporting by our Jerusalem bureau
More on this story: Who are the released hostages? | Trump's 20-point plan
''', '2025-10-13', [E('main', '2025-10-13', 'weekday', ['United States', 'Qatar', 'Egypt', 'Turkey'], ["Re'im", 'Ramallah', 'Egypt'], parties=['Israel', 'Hamas']), E('bodies1', '2025-10-13', 'weekday', parties=['Israel', 'Hamas']),
    E('plan1', None, 'none', parties=['Israel', 'Hamas'], status='agreed'), E('prev1', '2023-11', 'stated', parties=['Israel', 'Hamas']), E('prev2', '2025', 'relative', parties=['Israel', 'Hamas'], text='from January to March this year')], [
    rel(20, 'Israel', 'All 20 living Israeli hostages were released by Hamas', cat='hostages'),
    rel('<~2000', 'Palestinians', 'almost 2,000 Palestinian prisoners and detainees were let out', cat='prisoners', also=['Israel releases nearly 2,000 Palestinians']),
    [med(m, 'brokered by the United States, Qatar, Egypt and Turkey') for m in ('United States', 'Qatar', 'Egypt', 'Turkey')],
    sub(7, 'Israel', 'The first seven left Gaza', 'Israel Defense Forces', cat='hostages'),
    sub(13, 'Israel', 'the remaining 13 about two hours later', 'Israel Defense Forces', cat='hostages'),
    rel(1968, 'Palestinians', 'it had released 1,968 prisoners', 'Israel Prison Service', cat='prisoners'),
    sub(250, 'Palestinians', '250 were serving life or long sentences', 'Israel Prison Service', cat='convicted'),
    sub(1718, 'Palestinians', 'the others were residents of Gaza', 'Israel Prison Service', cat='civilians', derived='1968-250'),
    sub(154, 'Palestinians', '154 of the long-term prisoners were deported to Egypt', "Palestinian Prisoners' Media Office", cat='convicted'),
    sub(88, 'Palestinians', 'Buses carrying 88 people arrived in Ramallah', "Palestinian Prisoners' Media Office", cat='prisoners'),
    bod(4, 'Israel', 'returned the remains of four hostages', ex='bodies1'),
    agr(28, 'it was supposed to give up 28 bodies', ex='plan1', who='Israel', rb='Hamas', cat='bodies'),
    acc('accused the group of breaking the agreement', 'Hostages and Missing Families Forum', ex='plan1'),
    agr(15, 'hand over the bodies of 15 Palestinians for each dead Israeli', ex='plan1', who='Palestinians', rb='Israel', cat='bodies'),
    ordn(3, 'war', 'It is the third time in the war that hostages have been exchanged for prisoners'),
    rel(105, None, '105 captives were freed during a week-long truce', ex='prev1', rb='Hamas', cat='hostages', note='Israelis and foreigners together'),
    sub(23, 'Thailand', '23 Thais', ex='prev1', rb='Hamas', cat='hostages'),
    sub(1, 'Philippines', 'one Filipino', ex='prev1', rb='Hamas', cat='hostages'),
    rel(33, 'Israel', 'Hamas handed over 33 hostages', ex='prev2', cat='hostages'),
    bod(8, 'Israel', 'including eight bodies', ex='prev2', subset=True),
    rel('~1900', 'Palestinians', 'for about 1,900 Palestinians', ex='prev2', cat='prisoners'),
], ignore=['in two groups', 'took 251 hostages', 'the first phase of a ceasefire agreement'],
    dist={'casualties': ['killed about 1,200 people', 'more than 67,000 people have been killed'], 'other': ['tens of thousands of people', 'more than 20 world leaders', '173 lorries', 'three of them with cooking gas', 'at least 600 a day'], 'boilerplate': ['20-point plan', '8am']})

doc('b20', '''
Houthis free 153 detainees in Yemen, Red Cross says

SANAA, Jan. 25, 2025 (Newswire) — Yemen's Houthi rebels unilaterally released 153 war detainees on Saturday, the International Committee of the Red Cross said, days after the group freed the crew of a ship that it had held for more than a year.

The detainees were let go in the capital, Sanaa, at the request of the Houthis, the ICRC said in a statement. It said its staff had interviewed them beforehand to confirm their identities and to ask whether they wished to be taken home directly. Eleven were in need of medical treatment during the journey.

"This operation has brought relief" to families, said Christine Cipolla, who heads the organization's delegation in the country.

Abdul-Qader al-Murtada, the head of the rebels' prisoners committee, said those released were humanitarian cases that included the sick, the wounded and the elderly. He said that the initiative was meant to build trust and open a new phase in dealing with the issue of prisoners.

There was no immediate comment from Yemen's internationally recognized government, which has in the past accused the Houthis of releasing civilians who were abducted from their homes rather than soldiers.

The release was the second of its kind in less than a year. In May, the Houthis freed 113 detainees, also with the help of the ICRC. The organization said that more than 1,600 people had gone home by way of releases and exchanges since 2020.

Yemen's warring parties agreed in Stockholm in December 2018 to free all conflict-related prisoners, a number then put at about 15,000. The largest exchanges since then took place in October 2020, when more than 1,050 detainees were released, and in April 2023, when planes carried some 900 people between government-held and rebel-held cities. Talks held in Oman last summer under United Nations auspices ended without result.

The rebels continue to hold dozens of Yemeni staff of aid agencies, the U.N. and the now-closed U.S. Embassy. Seven more U.N. workers were seized this week, prompting the world body to suspend all official travel in areas under Houthi control.

On Wednesday the rebels freed the 25 crew members of the Galaxy Leader, a vehicle carrier they had hijacked in November 2023. That step followed the start of the ceasefire in Gaza. The crew, from the Philippines, Bulgaria, Romania, Ukraine and Mexico, were handed over to Oman.

The war in Yemen, now in its 11th year, has killed more than 150,000 people, including fighters and civilians.

Follow our Middle East coverage. Advertisement. 15 photos
''', '2025-01-25', [E('main', '2025-01-25', 'weekday', [], ['Sanaa'], parties=['Houthis', 'Government of Yemen']), E('prev1', '2024-05', 'relative', parties=['Houthis', 'Government of Yemen'], text='In May'), E('plan1', None, 'none', parties=['Houthis', 'Government of Yemen'], status='agreed'),
    E('prev2', '2020-10', 'stated', parties=['Houthis', 'Government of Yemen']), E('prev3', '2023-04', 'stated', parties=['Houthis', 'Government of Yemen'])], [
    rel(153, None, "Yemen's Houthi rebels unilaterally released 153 war detainees", ICRC, rb='Houthis', cat='prisoners', also=['Houthis free 153 detainees in Yemen'], note='the text does not say which side the detainees belong to'),
    sub(11, None, 'Eleven were in need of medical treatment', ICRC, rb='Houthis', cat='wounded'),
    acc('accused the Houthis of releasing civilians who were abducted from their homes', 'Government of Yemen'),
    ordn(2, 'less than a year', 'The release was the second of its kind in less than a year'),
    rel(113, None, 'the Houthis freed 113 detainees', ex='prev1', rb='Houthis', cat='prisoners'),
    cum('>1600', None, 'since 2020', 'more than 1,600 people had gone home by way of releases and exchanges since 2020', ICRC, cat='prisoners'),
    agr('~15000', 'a number then put at about 15,000', ex='plan1', cat='prisoners', as_of='2018-12'),
    tot('>1050', 'more than 1,050 detainees were released', ex='prev2', cat='prisoners'),
    tot('~900', 'planes carried some 900 people', ex='prev3', cat='prisoners'),
    held(None, None, 'Houthis', 'The rebels continue to hold dozens of Yemeni staff of aid agencies', cat='civilians'),
], ignore=['also with the help of the ICRC', 'the rebels freed the 25 crew members of the Galaxy Leader', 'the group freed the crew of a ship'],
    dist={'other': ['more than a year', 'Seven more U.N. workers were seized', '11th year'], 'casualties': ['more than 150,000 people'], 'boilerplate': ['15 photos']},
    note='Unilateral releases.')

doc('b21', '''
Azerbaijan hands over ten Armenian servicemen in return for minefield maps

BAKU/YEREVAN, December 4, 2021 / Caucasus News Service

Azerbaijan has handed over to Armenia ten servicemen detained during last month's fighting on the border, the State Commission on Prisoners of War, Hostages and Missing Persons in Baku said on Saturday.

The handover took place with the mediation of the Russian Ministry of Defence, according to the commission. In exchange, the Armenian side provided maps of minefields in the liberated territories, it said.

Armenian Prime Minister Nikol Pashinyan confirmed on Facebook that the ten soldiers had crossed the border and would be flown to Yerevan on board a Russian plane. He did not mention the maps.

The soldiers were captured on November 16, when clashes broke out on the eastern stretch of the border. Azerbaijan's Defence Ministry put its losses that day at seven killed and ten wounded. Armenia said six of its soldiers had died, and that 13 had been taken prisoner by Azerbaijan, two of whom were returned on November 26.

The announcement follows a trilateral meeting in Sochi on November 26 at which Russian President Vladimir Putin hosted Pashinyan and Azerbaijani President Ilham Aliyev. The three leaders agreed to set up a commission on the delimitation of the border by the end of the year.

Tens of prisoners remain

More than a year after the 44-day war over Nagorno-Karabakh, the question of captives continues to burden relations. Armenia's representative at the European Court of Human Rights says that Azerbaijan acknowledges holding 42 Armenians; Armenian lawyers believe the actual number is at least 80. Baku insists that all prisoners of war have been returned and that those still in custody are saboteurs who entered its territory after the ceasefire of November 10, 2020.

The first exchange after the war was carried out on December 14, 2020. On that day, 44 Armenians were flown to Yerevan and 12 Azerbaijanis to Baku. This year, on June 12, Azerbaijan let 15 Armenians go after mediation by Georgia and the United States, and received maps of 97,000 mines in the Aghdam district.

At least seven Azerbaijani civilians have been killed by mines since the end of the war, prosecutors say. Baku plans to resettle the first families in the district next year. It has set aside $1.3 billion for reconstruction, a figure that does not include the cost of demining.

A spokesperson for the EU welcomed Saturday's release and called on both sides to go on in the same spirit ahead of the meeting of the two leaders in Brussels on December 15.

(Edited by the regional desk. 1 AMD = 0.002 USD)
''', '2021-12-04', [E('main', '2021-12-04', 'weekday', ['Russia'], ['Yerevan'], parties=['Armenia', 'Azerbaijan']), E('prev1', '2021-11-26', 'year-inferred', parties=['Armenia', 'Azerbaijan']),
    E('prev2', '2020-12-14', 'stated', parties=['Armenia', 'Azerbaijan']), E('prev3', '2021-06-12', 'year-inferred', ['Georgia', 'United States'], parties=['Armenia', 'Azerbaijan'], text='on June 12')], [
    rel(10, 'Armenia', 'Azerbaijan has handed over to Armenia ten servicemen', 'State Commission on Prisoners of War, Hostages and Missing Persons', cat='soldiers', also=['Azerbaijan hands over ten Armenian servicemen']),
    med('Russia', 'with the mediation of the Russian Ministry of Defence', 'State Commission on Prisoners of War, Hostages and Missing Persons'),
    rel(10, 'Armenia', 'the ten soldiers had crossed the border', 'Nikol Pashinyan', via='Facebook', cat='soldiers'),
    held(13, 'Armenia', 'Azerbaijan', '13 had been taken prisoner by Azerbaijan', 'Armenia', cat='soldiers', as_of='2021-11-16'),
    rel(2, 'Armenia', 'two of whom were returned on November 26', 'Armenia', ex='prev1', cat='soldiers'),
    held(42, 'Armenia', 'Azerbaijan', 'Azerbaijan acknowledges holding 42 Armenians', "Armenia's representative at the European Court of Human Rights", cat='prisoners'),
    held('>=80', 'Armenia', 'Azerbaijan', 'the actual number is at least 80', 'lawyers', cat='prisoners'),
    den('Baku insists that all prisoners of war have been returned', 'Azerbaijan'),
    rel(44, 'Armenia', '44 Armenians were flown to Yerevan', ex='prev2', cat='prisoners'),
    rel(12, 'Azerbaijan', '12 Azerbaijanis to Baku', ex='prev2', cat='prisoners'),
    rel(15, 'Armenia', 'Azerbaijan let 15 Armenians go', ex='prev3', cat='prisoners'),
    med('Georgia', 'after mediation by Georgia and the United States', ex='prev3'),
    med('United States', 'after mediation by Georgia and the United States', ex='prev3'),
], ignore=['Tens of prisoners remain', 'The first exchange after the war'],
    dist={'casualties': ['seven killed and ten wounded', 'six of its soldiers had died', 'At least seven Azerbaijani civilians'], 'mines': ['97,000 mines'], 'money': ['$1.3 billion', '1 AMD = 0.002 USD'], 'other': ['The three leaders', '44-day war', 'the first families', 'two leaders']})

doc('b22', '''
American teacher freed by Russia in deal for cybercrime suspect

By Robert Lane and Sofia Ricci, Washington
Wed Feb 12, 2025 / 11:48 AM EST

An American schoolteacher who spent three and a half years in a Russian prison was back in the United States on Wednesday, released in a deal under which Washington will send home a Russian accused of laundering money, officials said.

Marc Fogel, 63, landed at Joint Base Andrews late on Tuesday with President Donald Trump's envoy Steve Witkoff, who had flown to Moscow to collect him. Trump received him at the White House.

The Kremlin's spokesman, Dmitry Peskov, told reporters that one Russian citizen held in the United States had been freed under the agreement and would return in the coming days. He declined to name the person. A U.S. official identified him as Alexander Vinnik, 45, who was arrested in Greece in 2017 and pleaded guilty last year in connection with BTC-e, a cryptocurrency exchange that handled more than $9 billion in transactions.

Fogel was arrested at a Moscow airport in August 2021 with about 17 grams of medical marijuana, and was sentenced to 14 years. His family had criticized the previous administration for leaving him out of two earlier swaps.

In the larger of the two, on August 1, 2024, 24 people were exchanged on the tarmac at Ankara airport. Sixteen of them, including Wall Street Journal reporter Evan Gershkovich and former Marine Paul Whelan, were released by Russia and Belarus, and eight Russians went home. Turkey's intelligence agency helped to carry out the operation.

In December 2022, the basketball player Brittney Griner was traded for the arms dealer Viktor Bout in Abu Dhabi. The United Arab Emirates and Saudi Arabia said they had mediated.

Trump told reporters that another American would be released on Wednesday. Hours later, the White House said that three people had been let out of prison in Belarus, among them a U.S. citizen who did not want to be named and a journalist for Radio Liberty, Andrey Kuznechyk. It was not an exchange, said Adam Boehler, the president's envoy for hostages: nothing was given in return.

The State Department says that about ten U.S. citizens are still in Russian custody. They include Stephen Hubbard, 73, who was convicted of fighting for Ukraine and given six years and ten months.

Asked whether the deal might be a step toward ending the war in Ukraine, Trump said the Russians had treated his envoys "very nicely." He spoke to Putin by telephone for 90 minutes on Wednesday. Defense Secretary Pete Hegseth, in Brussels, said it was unrealistic to expect Ukraine to return to its borders of 2014.

Sign up for the morning newsletter: 3 stories you need to know
''', '2025-02-12', [E('main', '2025-02-11', 'weekday', parties=['Russia', 'United States']), E('prev1', '2024-08-01', 'stated', ['Turkey'], ['Ankara'], parties=['Russia', 'West']), E('prev2', '2022-12', 'stated', [UAE, 'Saudi Arabia'], ['Abu Dhabi'], parties=['Russia', 'United States']),
    E('sep1', '2025-02-12', 'weekday', parties=['Belarus', 'United States'], text='on Wednesday')], [
    rel(1, 'United States', 'An American schoolteacher', rb='Russia', cat='civilians', named='Marc Fogel', ambiguous=True, note='no numeral', also=['American teacher freed by Russia']),
    rel(1, 'Russia', 'one Russian citizen held in the United States had been freed', 'Dmitry Peskov', rb='United States', cat='prisoners'),
    stm('A U.S. official identified him', OFF, who='Russia'),
    tot(24, '24 people were exchanged', ex='prev1', cat='people'),
    rel(16, 'West', 'Sixteen of them', ex='prev1', rb='Russia; Belarus', cat='people', who_note='Western side as a whole'),
    rel(8, 'Russia', 'eight Russians went home', ex='prev1', rb='West', cat='people'),
    med('Turkey', "Turkey's intelligence agency helped to carry out the operation", ex='prev1'),
    rel(1, 'United States', 'the basketball player Brittney Griner was traded', ex='prev2', rb='Russia', cat='people', named='Brittney Griner', ambiguous=True, note='no numeral'),
    rel(1, 'Russia', 'for the arms dealer Viktor Bout', ex='prev2', rb='United States', cat='prisoners', named='Viktor Bout', ambiguous=True, note='no numeral'),
    med(UAE, 'The United Arab Emirates and Saudi Arabia said they had mediated', 'United Arab Emirates; Saudi Arabia', ex='prev2'),
    med('Saudi Arabia', 'The United Arab Emirates and Saudi Arabia said they had mediated', 'United Arab Emirates; Saudi Arabia', ex='prev2'),
    rel(3, None, 'three people had been let out of prison in Belarus', 'White House', ex='sep1', rb='Belarus', cat='people'),
    sub(1, 'United States', 'among them a U.S. citizen', 'White House', ex='sep1', rb='Belarus', cat='people'),
    den('It was not an exchange', 'Adam Boehler', ex='sep1'),
    held('~10', 'United States', 'Russia', 'about ten U.S. citizens are still in Russian custody', 'United States Department of State', cat='prisoners'),
], ignore=['two earlier swaps', 'In the larger of the two', 'another American would be released'],
    dist={'age': ['Marc Fogel, 63', 'Alexander Vinnik, 45', 'Stephen Hubbard, 73'], 'duration': ['three and a half years', '90 minutes'], 'money': ['more than $9 billion'], 'prison terms': ['14 years', 'six years and ten months'], 'other': ['about 17 grams'], 'boilerplate': ['3 stories']},
    note='The main exchange is dated to the evening the teacher returned.')

doc('b23', '''
Sudan's RSF says it has released 537 captured soldiers and police

By our Africa desk | Khartoum | Published 28 February 2024

Sudan's paramilitary Rapid Support Forces (RSF) said on Wednesday that it had handed over 537 captured members of the army and the police to the International Committee of the Red Cross as a gesture of goodwill for the coming month of Ramadan.

The ICRC did not confirm that figure. A spokesperson in Port Sudan told this site that the organisation had facilitated the transfer of 64 people on Tuesday night at the request of both parties. It had not been involved in any negotiation between them, the spokesperson added.

An army officer, who asked not to be named because he is not allowed to speak to the press, said that 64 soldiers had reached Kassala in the east of the country. Nine of them were wounded, he said, and the army had not released any RSF fighters in return.

The RSF denied this. Its adviser Al-Basha Tibiq wrote on X that the army had freed 20 of its men, and that the rest of the RSF's prisoners would be let go once the army showed the same goodwill. He gave no date.

Both sides have taken thousands of prisoners since war broke out in April last year between the army, led by Abdel Fattah al-Burhan, and the RSF under Mohamed Hamdan Dagalo, his former deputy. Lawyers' groups say that more than 5,000 people are being held by the RSF in Khartoum alone, most of them civilians.

The ICRC said last November that it had helped 125 captured soldiers return to their families in a single operation, the largest of the war until now. Two months earlier, by its account, 30 detainees, among them several who were ill, were freed in Khartoum.

Talks under Saudi and American mediation in Jeddah broke down in December over the withdrawal of the RSF from civilian homes, leaving a proposed exchange of 400 prisoners from either side on paper, according to two diplomats.

The United Nations says that at least 13,900 people have been killed in the conflict and eight million have been driven from their homes. Nearly 18 million, over a third of the population, face acute hunger. The World Food Programme said on Wednesday that one in 20 Sudanese could afford a square meal a day.

Read next: Chad: four killed in shooting near security agency | What is the RSF?
''', '2024-02-28', [E('main', '2024-02-27', 'weekday', [], ['Kassala'], parties=['Government of Sudan', 'Rapid Support Forces'], text='on Tuesday night'), E('prev1', '2023-11', 'relative', parties=['Government of Sudan', 'Rapid Support Forces'], text='last November'),
    E('prev2', '2023-09', 'relative', parties=['Government of Sudan', 'Rapid Support Forces'], text='Two months earlier'), E('plan1', None, 'none', ['Saudi Arabia', 'United States'], parties=['Government of Sudan', 'Rapid Support Forces'], status='proposed')], [
    rel(537, 'Government of Sudan', 'it had handed over 537 captured members of the army and the police', 'Rapid Support Forces', rb='Rapid Support Forces', cat='soldiers and police', also=["Sudan's RSF says it has released 537 captured soldiers and police"]),
    den('The ICRC did not confirm that figure', ICRC, ex='main'),
    rel(64, 'Government of Sudan', 'facilitated the transfer of 64 people', ICRC, rb='Rapid Support Forces', cat='people'),
    den('It had not been involved in any negotiation between them', ICRC, ex='main'),
    rel(64, 'Government of Sudan', '64 soldiers had reached Kassala', OFF, rb='Rapid Support Forces', cat='soldiers'),
    sub(9, 'Government of Sudan', 'Nine of them were wounded', OFF, rb='Rapid Support Forces', cat='wounded'),
    rel(0, 'Rapid Support Forces', 'the army had not released any RSF fighters in return', OFF, rb='Government of Sudan', cat='soldiers'),
    rel(20, 'Rapid Support Forces', 'the army had freed 20 of its men', 'Al-Basha Tibiq', rb='Government of Sudan', cat='soldiers', via='X'),
    den('The RSF denied this', 'Rapid Support Forces', ex='main'),
    held(None, None, None, 'Both sides have taken thousands of prisoners', cat='prisoners'),
    held('>5000', None, 'Rapid Support Forces', 'more than 5,000 people are being held by the RSF', "lawyers' groups", cat='prisoners'),
    rel(125, 'Government of Sudan', 'it had helped 125 captured soldiers return to their families', ICRC, ex='prev1', rb='Rapid Support Forces', cat='soldiers'),
    rel(30, None, '30 detainees, among them several who were ill, were freed', ICRC, ex='prev2', cat='prisoners'),
    med('Saudi Arabia', 'Talks under Saudi and American mediation', ex='plan1'),
    med('United States', 'Talks under Saudi and American mediation', ex='plan1'),
    agr(400, 'a proposed exchange of 400 prisoners from either side', OFF, ex='plan1', who='Government of Sudan', rb='Rapid Support Forces', cat='prisoners', status='proposed'),
    agr(400, 'a proposed exchange of 400 prisoners from either side', OFF, ex='plan1', who='Rapid Support Forces', rb='Government of Sudan', cat='prisoners', status='proposed'),
], ignore=['Two months earlier'],
    dist={'casualties': ['at least 13,900 people'], 'other': ['eight million', 'Nearly 18 million, over a third of the population', 'one in 20 Sudanese', 'two diplomats'], 'boilerplate': ['four killed']})

doc('b24', '''
Pakistan sends home 199 Indian fishermen as goodwill gesture

KARACHI/AMRITSAR: Published May 13, 2023 | Updated about 6 hours ago

Pakistan has released 199 Indian fishermen from Malir jail in Karachi, officials said, in the first of three groups that are to go home before the end of July.

The men were put on a train to Lahore on Thursday night and crossed into India at the Attari-Wagah border on Friday evening, Kazi Nazir, the superintendent of the jail, told reporters. Another Indian prisoner, who was to be released together with them, died in a Karachi hospital last Sunday, he said.

Under the plan announced by the foreign ministry in Islamabad, 200 more fishermen will be freed on June 2 and 100 on July 3. That would bring the total to 499.

In a statement, the Edhi Foundation said it had paid the men's train fares and given each of them 5,000 rupees and a bag of gifts.

Fishermen from the two countries are routinely arrested for straying across the maritime boundary in the Arabian Sea, which is poorly marked. Many spend months or even years in jail after serving their sentences, because it takes time for the other government to confirm their nationality.

India and Pakistan exchange lists of the prisoners in their custody twice a year, on January 1 and July 1, under an agreement of 2008. According to the lists handed over in January, Pakistan held 51 Indian civilians and 654 fishermen, while 339 Pakistani civilians and 95 fishermen were in India's jails, India's foreign ministry said.

The Pakistan-India Peoples' Forum for Peace and Democracy, which campaigns for the fishermen, said 631 of the Indians had completed their sentences and should have been allowed to leave long ago. It urged New Delhi to reciprocate and free the 83 Pakistani fishermen it still holds.

India last released a group in February, when 12 Pakistani fishermen went home by way of Attari, the forum added.

Friday's handover took place a week after Pakistan's foreign minister, Bilawal Bhutto-Zardari, took part in a regional meeting in Goa. It was the first visit of its kind in almost 12 years. He did not hold talks with his Indian counterpart, S Jaishankar.

Relations between the nuclear-armed neighbours have been frozen since August 2019, when India revoked the special status of Kashmir. They have fought three wars since 1947.

Boats are usually confiscated. Some 1,200 Indian vessels are rusting in Pakistani ports, the forum says, each worth up to six million rupees.

Comments (14) Closed
''', '2023-05-13', [E('main', '2023-05-12', 'weekday', [], ['Attari', 'Wagah'], parties=['India', 'Pakistan']), E('plan1', '2023-06-02', 'year-inferred', parties=['India', 'Pakistan'], status='announced'), E('plan2', '2023-07-03', 'year-inferred', parties=['India', 'Pakistan'], status='announced'),
    E('series1', None, 'none', parties=['India', 'Pakistan'], status='announced'), E('prev1', '2023-02', 'relative', parties=['India', 'Pakistan'], text='in February')], [
    rel(199, 'India', 'Pakistan has released 199 Indian fishermen', OFF, rb='Pakistan', cat='fishermen', also=['Pakistan sends home 199 Indian fishermen']),
    trans('The men were put on a train to Lahore', 'Kazi Nazir', who='India'),
    agr(200, '200 more fishermen will be freed', 'Ministry of Foreign Affairs of Pakistan', ex='plan1', who='India', rb='Pakistan', cat='fishermen'),
    agr(100, '100 on July 3', 'Ministry of Foreign Affairs of Pakistan', ex='plan2', who='India', rb='Pakistan', cat='fishermen'),
    agr(499, 'That would bring the total to 499', 'Ministry of Foreign Affairs of Pakistan', ex='series1', who='India', rb='Pakistan', cat='fishermen'),
    held(51, 'India', 'Pakistan', 'Pakistan held 51 Indian civilians', 'Ministry of Foreign Affairs of India', cat='civilians', as_of='2023-01-01'),
    held(654, 'India', 'Pakistan', '654 fishermen', 'Ministry of Foreign Affairs of India', cat='fishermen', as_of='2023-01-01'),
    held(339, 'Pakistan', 'India', '339 Pakistani civilians', 'Ministry of Foreign Affairs of India', cat='civilians', as_of='2023-01-01'),
    held(95, 'Pakistan', 'India', "95 fishermen were in India's jails", 'Ministry of Foreign Affairs of India', cat='fishermen', as_of='2023-01-01'),
    held(631, 'India', 'Pakistan', '631 of the Indians had completed their sentences', "Pakistan-India Peoples' Forum for Peace and Democracy", cat='fishermen', subset=True),
    held(83, 'Pakistan', 'India', 'the 83 Pakistani fishermen it still holds', "Pakistan-India Peoples' Forum for Peace and Democracy", cat='fishermen'),
    rel(12, 'Pakistan', '12 Pakistani fishermen went home', "Pakistan-India Peoples' Forum for Peace and Democracy", ex='prev1', rb='India', cat='fishermen'),
], ignore=['in the first of three groups', 'Another Indian prisoner, who was to be released together with them, died'],
    dist={'money': ['5,000 rupees', 'up to six million rupees'], 'other': ['the first visit of its kind in almost 12 years', 'three wars', 'Some 1,200 Indian vessels'], 'boilerplate': ['Updated about 6 hours ago', '(14)'], 'idiom': ['the two countries']})

# ---------------------------------------------------------------- nothing to extract
doc('b25', '''
Russia hits Ukraine with 479 drones in biggest overnight barrage of the war

June 9, 2025, 1:25 p.m. ET

KYIV, Ukraine — Russia launched 479 drones and 20 missiles of various types at Ukraine overnight, the Ukrainian air force said Monday, describing it as the biggest drone bombardment of the three-year war.

The attack was directed mainly at the central and western regions. Air defenses destroyed 277 drones and 19 missiles in midflight, according to the statement, and only ten drones or missiles reached their targets. One person was injured, officials said.

It was not possible to verify the claims independently.

The barrage came a week after Ukraine struck air bases deep inside Russia, an operation in which it said 41 warplanes were damaged or destroyed. Russia's Defense Ministry said its forces had hit an airfield at Dubno, in the Rivne region, as one of several strikes in response. It said 49 Ukrainian drones had been shot down over seven Russian regions.

Two drones hit a plant in the Chuvashia region that makes navigation equipment, 600 miles east of Moscow, the local governor said. Production was suspended for the time being.

At the front, Russian troops have pushed into the Dnipropetrovsk region for the first time, Moscow said Sunday. The Ukrainian General Staff denied it. It recorded 182 clashes over 24 hours, of which 50 were near Pokrovsk.

President Volodymyr Zelenskyy said in an interview broadcast Sunday that 20,000 anti-drone missiles promised to Ukraine had been diverted by Washington to the Middle East.

A military court in the southern Russian city of Rostov-on-Don on Monday sentenced a former Ukrainian marine to 18 years for the killing of two civilians in Mariupol in March 2022. Prosecutors had asked for 21 years. Kyiv regards such trials as unlawful.

The European Union said it would release a further 1 billion euros of its loan to Ukraine this week, its fifth installment this year. The loan is backed by the proceeds of 210 billion euros in frozen Russian assets. In return, Kyiv has to complete 16 reforms. Two of them have yet to be passed.

In Istanbul, a spokesman for the Turkish Foreign Ministry said his country was ready to receive the delegations for a third round of talks at any time. U.S. officials said that no meeting had been scheduled and that the first two rounds, each of which lasted less than two hours, had left the main issues untouched.

Ukraine's economy is expected to grow by 2.7% this year. The hryvnia was exchanged at 41.5 to the dollar on Monday.

Follow our coverage of the war in Ukraine.
''', '2025-06-09', [], [], dist={'weapons': ['hits Ukraine with 479 drones', 'launched 479 drones and 20 missiles', '277 drones and 19 missiles', 'only ten drones or missiles', '41 warplanes', '49 Ukrainian drones', 'Two drones', '20,000 anti-drone missiles'],
    'casualties': ['One person was injured', 'the killing of two civilians'], 'fighting': ['182 clashes over 24 hours, of which 50'], 'prison terms': ['18 years', '21 years'], 'money': ['1 billion euros', '210 billion euros', '41.5 to the dollar'], 'percent': ['2.7%'],
    'other': ['three-year', 'seven Russian regions', '600 miles', 'its fifth installment', '16 reforms. Two of them', 'a third round', 'the first two rounds', 'less than two hours']},
    note='Negative: a plain report of the war without any exchange.')

doc('b26', '''
Ukraine says 29,000 soldiers have returned to service after absence

Kyiv, 21 March 2025, 18:10
By our defence correspondent

More than 29,000 servicemen who had left their units without permission have returned to the ranks under a simplified procedure, Ukraine's State Bureau of Investigation said on Friday.

The law, which was passed in November and has been extended twice, allows soldiers who have gone absent for the first time to come back without being prosecuted. They have their pay and benefits restored within 72 hours. The deadline now expires on 30 August.

Of those who returned, 21,000 did so this year, a spokeswoman for the bureau said. She said that about 1,000 men a week had used the procedure in January, twice as many as in December. Every fifth of them asked to be transferred to another brigade.

The scale of the problem is disputed. The prosecutor general's office has registered over 123,000 cases of unauthorised absence and desertion since 2022. An opposition lawmaker told Ukrainian radio that the true number was at least 30 per cent lower, as some soldiers were counted two or three times.

The shortage of infantry has been felt most on the Donetsk front. In the 155th brigade, trained in France at a cost of 900 million euros, 1,700 men went missing before it had fired a shot, a Kyiv newspaper reported in January. Its commander was arrested; 56 of the soldiers had disappeared while still in France.

Another law lets convicts serve. Since last May, 8,300 inmates have been released from prison on parole to join assault units, according to the justice ministry. Some 1,000 more have been turned down for reasons of health. The ministry closed 14 prisons last year for lack of inmates.

Older men who want to be discharged will have to wait. A bill that would release soldiers after 36 months at the front has been handed back to the defence committee, whose members are divided. "Nobody can replace them," one member said. In exchange, the government offers recruits aged between 18 and 24 a bonus of one million hryvnias for a year of service; 500 have signed a contract in the first month.

The General Staff reported on Friday that the enemy had lost 1,290 men in a day. Ukrainian and Russian forces exchanged fire 178 times, it said.

Also in this section
The 45 days that changed Kursk
Opinion: A fair term of service
Subscribe for 99 hryvnias a month
''', '2025-03-21', [], [], dist={'military': ['29,000 soldiers have returned to service', 'More than 29,000 servicemen', '21,000 did so', 'about 1,000 men a week', 'Every fifth of them', 'over 123,000 cases', '1,700 men went missing', '56 of the soldiers', '155th brigade', '500 have signed', 'exchanged fire 178 times'],
    'convicts': ['8,300 inmates have been released from prison', 'Some 1,000 more', '14 prisons'], 'money': ['900 million euros', 'one million hryvnias'], 'age': ['aged between 18 and 24'], 'percent': ['at least 30 per cent'], 'duration': ['within 72 hours', '36 months'],
    'casualties': ['lost 1,290 men'], 'other': ['one member', 'extended twice', 'two or three times', 'in the first month'], 'boilerplate': ['The 45 days', '99 hryvnias']},
    note='Negative: «returned», «released», «handed back», «in exchange» in other senses.')


def check(i, d):
    """mediators listed for an exchange are those some claim names for it"""
    out = []
    for e in d['exchanges']:
        want = {c['mediator'] for c in d['claims'] if c['kind'] == 'mediation' and c['exchange'] == e['key']}
        if want != set(e['mediators']): out.append(f"{e['key']}: mediators {sorted(want ^ set(e['mediators']))}")
        if e['date'] and e['date_basis'] == 'none': out.append(f"{e['key']}: date without basis")
        if not any(c['exchange'] == e['key'] for c in d['claims']): out.append(f"{e['key']}: no claim")
    return out


def main():
    from collections import Counter
    bad = 0; ck = Counter(); cq = Counter(); n = 0
    for i, (text, d, w, prob) in sorted(MINE.items()):
        prob = [p for p in prob if not p.endswith(' words')] + check(i, d)
        if not 60 <= w <= 900: prob.append(f'{w} words')
        for c in d['claims']:
            assert text[c['start']:c['end']] == c['quote'], (i, c['quote'])
            for q, (a, b) in zip(c.get('also', []), c.get('also_spans', [])): assert text[a:b] == q
            ck[c['kind']] += 1; cq[c['qualifier']] += 1; n += 1
        for q, (a, b) in zip(d['ignore'], d['ignore_spans']): assert text[a:b] == q
        for x in d['distractors']: assert text[x['start']:x['end']] == x['quote']
        for p in prob: print(i, p); bad += 1
        with open(os.path.join(HERE, i + '.txt'), 'w', encoding='utf-8', newline='') as f: f.write(text)
        with open(os.path.join(HERE, i + '.json'), 'w', encoding='utf-8') as f: json.dump(d, f, ensure_ascii=False, indent=1); f.write('\n')
    print(len(MINE), 'reports,', n, 'claims,', bad, 'problems'); print(dict(ck)); print(dict(cq))
    print('words', {i: v[2] for i, v in sorted(MINE.items())})
    return bad


if __name__ == '__main__':
    sys.exit(1 if main() else 0)

#!/usr/bin/env python3
"""Builds c01 … c30 of the training corpus: constructed texts for development, worded for this project. No sentence
quotes anybody, and no outlet, agency or body named in them wrote any of it.  Run: python3 build_c.py"""
import os, sys
sys.dont_write_bytecode = True
TRAIN = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(TRAIN, '..', 'wire'))
import common
from common import *
common.HERE = TRAIN         # finish() writes next to this file

IP = ['Israel', 'Hamas']
QMFA = 'Ministry of Foreign Affairs of Qatar'
KREM = R

# ---------------------------------------------------------------- c01 … c10
doc('c01', '''
Ukraine, Russia bring home 90 prisoners each in latest swap

KYIV, June 25, 2024 - Russia and Ukraine each returned 90 prisoners of war on Tuesday, both sides said, crediting the United Arab Emirates with arranging the deal.

"Ninety of our defenders" are back on native soil, President Volodymyr Zelenskiy wrote on X. He thanked the team that works on exchanges.

In Moscow, the Defence Ministry said its 90 servicemen had faced deadly danger in captivity. They would be flown to the capital for treatment, it added.

Tuesday's exchange was the 53rd since the invasion began in February 2022, according to Ukraine's Coordination Headquarters. In all, 3,300 Ukrainians have come home, it said.

More than half of those freed took part in the defence of Mariupol, the Ukrainian human rights ombudsman, Dmytro Lubinets, wrote on Telegram. Of the 90, he said, 52 had been taken at the Azovstal steelworks.

The previous exchange, on May 31, saw 75 men go each way.

Russia attacked Ukraine with 10 drones overnight, the air force said.
''', '2024-06-25', [E('main', '2024-06-25', 'weekday', [UAE]), E('prev1', '2024-05-31', 'year-inferred', text='May 31')], [
    each(90, 'Russia and Ukraine each returned 90 prisoners of war on Tuesday', RU2, cat='prisoners of war', also=['Ukraine, Russia bring home 90 prisoners each']),
    med(UAE, 'crediting the United Arab Emirates with arranging the deal', RU2),
    rel(90, U, '"Ninety of our defenders" are back', Z, via='X', cat='soldiers'),
    rel(90, R, 'its 90 servicemen had faced deadly danger', MOD, cat='soldiers'),
    trans('They would be flown to the capital for treatment', MOD, who=R),
    ordn(53, 'war', "Tuesday's exchange was the 53rd since the invasion began", CH),
    cum(3300, U, 'war', 'In all, 3,300 Ukrainians have come home', CH, cat='people'),
    sub('>45', U, 'More than half of those freed took part in the defence of Mariupol', LUB, via=TG, cat='Mariupol defenders', derived='90/2'),
    sub(52, U, 'Of the 90, he said, 52 had been taken at the Azovstal steelworks', LUB, via=TG, cat='Azovstal defenders'),
    each(75, 'saw 75 men go each way', ex='prev1', cat='prisoners'),
], dist={'weapons': ['10 drones']})

doc('c02', '''
COORDINATION HEADQUARTERS FOR THE TREATMENT OF PRISONERS OF WAR
Press release

17 July 2024

Another exchange of prisoners took place today. On the instructions of the President, 95 of our defenders have been returned from captivity.

What is known about those released:
- 54 of them are privates and sergeants of the Armed Forces;
- National Guard: 28, including 23 men of Azov;
- border guards: 13;
- officers: none;
- held since 2022: 77;
- the youngest is 20, the oldest 56.

An equal number of captives was handed to the Russian side. The transfer succeeded with Emirati facilitation, for which the Headquarters is grateful.

This was exchange No. 54. It brings to 3,405 the number of people returned over the whole period of the full-scale war. Of these, 161 are civilians.

If your relative has been freed you will be phoned. Hotline: 0 800 300 529, round the clock.
''', '2024-07-17', [E('main', '2024-07-17', 'published', [UAE])], [
    rel(95, U, '95 of our defenders have been returned from captivity', CH, cat='soldiers'),
    sub(54, U, '54 of them are privates and sergeants of the Armed Forces', CH, cat='privates and sergeants'),
    sub(28, U, 'National Guard: 28', CH, cat='National Guard'),
    sub(23, U, '23 men of Azov', CH, cat='Azov'),
    sub(13, U, 'border guards: 13', CH, cat='border guards'),
    sub(0, U, 'officers: none', CH, cat='officers'),
    sub(77, U, 'held since 2022: 77', CH, cat='prisoners'),
    rel(95, R, 'An equal number of captives was handed to the Russian side', CH, cat='prisoners', by_reference=True),
    med(UAE, 'The transfer succeeded with Emirati facilitation', CH),
    ordn(54, 'war', 'This was exchange No. 54', CH),
    cum(3405, U, 'war', 'It brings to 3,405 the number of people returned', CH, cat='people'),
    cum(161, U, 'war', 'Of these, 161 are civilians', CH, cat='civilians', subset=True),
], dist={'age': ['the youngest is 20, the oldest 56'], 'boilerplate': ['0 800 300 529']})

doc('c03', '''
Prisoner exchanges in the first quarter of 2024: the record so far

By our data desk. Published April 3, 2024

The two armies exchanged prisoners on four days between January and March, an unusually low number. The figures below are those of the Russian Defence Ministry for Russia and of Ukraine's Coordination Headquarters for Ukraine.

Date | Returned to Ukraine | Returned to Russia
3 January 2024 | 230 | 248
31 January 2024 | 207 | 195
8 February 2024 | 100 | 100
23 February 2024 | 11 | 0
Total | 548 | 543

No exchange at all was recorded in March.

Kyiv says the pause is Moscow's doing. A spokesman for the headquarters, Petro Halych, said on Tuesday that Russia had turned down three lists in a row.

The Kremlin rejected the charge. Its spokesman, Dmitry Peskov, said the work "is not stopping".
''', '2024-04-03', [E('series1', None, 'none'), E('t1', '2024-01-03', 'stated'), E('t2', '2024-01-31', 'stated'), E('t3', '2024-02-08', 'stated'), E('t4', '2024-02-23', 'stated')], [
    cnt(4, 'first quarter of 2024', 'The two armies exchanged prisoners on four days between January and March'),
    rel(230, U, '3 January 2024 | 230 | 248', CH, ex='t1', cat='prisoners'), rel(248, R, '3 January 2024 | 230 | 248', MOD, ex='t1', cat='prisoners'),
    rel(207, U, '31 January 2024 | 207 | 195', CH, ex='t2', cat='prisoners'), rel(195, R, '31 January 2024 | 207 | 195', MOD, ex='t2', cat='prisoners'),
    rel(100, U, '8 February 2024 | 100 | 100', CH, ex='t3', cat='prisoners'), rel(100, R, '8 February 2024 | 100 | 100', MOD, ex='t3', cat='prisoners'),
    rel(11, U, '23 February 2024 | 11 | 0', CH, ex='t4', cat='prisoners'), rel(0, R, '23 February 2024 | 11 | 0', MOD, ex='t4', cat='prisoners'),
    cum(548, U, 'first quarter of 2024', 'Total | 548 | 543', ex='series1', cat='prisoners'),
    cum(543, R, 'first quarter of 2024', 'Total | 548 | 543', ex='series1', cat='prisoners'),
    cnt(0, 'March 2024', 'No exchange at all was recorded in March'),
    acc('Russia had turned down three lists in a row', 'Petro Halych'),
    den('the work "is not stopping"', 'Dmitry Peskov'),
], dist={'other': ['first quarter']}, note='Petro Halych does not exist. No main exchange.')

doc('c04', '''
307 more soldiers apiece cross over on second day of giant swap

Saturday, 24 May 2025

CHERNIHIV REGION, Ukraine -- Russia and Ukraine handed over another 307 soldiers apiece on Saturday, day two of an exchange that is due to involve 1,000 people from either side.

No civilians were in Saturday's group, the Russian Defence Ministry stated. "Three hundred seven Russian servicemen" had come back, its statement read, and a like number of Ukrainians were given up.

Shortly afterwards President Volodymyr Zelensky confirmed the figure. He said that the two days together had brought 697 people home and that he counted on a further stage on Sunday.

On Friday each side let go 390 people, among them 120 civilians.

Buses with drawn curtains pulled in at a hospital shortly after 3 p.m. Relatives pressed photographs against the windows. "We had 307 blankets ready and every one was taken," said a nurse, Halyna, who would give only her first name. "Eleven of them could not walk by themselves."

The swap was agreed at talks in Istanbul on May 16 that lasted less than two hours.

Hours earlier Kyiv was hit by 14 ballistic missiles and 250 drones; 15 people were hurt.
''', '2025-05-24', [E('main', '2025-05-24', 'weekday'), E('series1', None, 'none', status='agreed'), E('day1', '2025-05-23', 'weekday')], [
    each(307, 'Russia and Ukraine handed over another 307 soldiers apiece on Saturday', cat='soldiers', also=['307 more soldiers apiece cross over']),
    agr(1000, '1,000 people from either side', ex='series1', who=U, rb=R, cat='people', as_of='2025-05-16'),
    agr(1000, '1,000 people from either side', ex='series1', who=R, rb=U, cat='people', as_of='2025-05-16'),
    each(0, "No civilians were in Saturday's group", MOD, cat='civilians', subset=True),
    rel(307, R, '"Three hundred seven Russian servicemen" had come back', MOD, cat='soldiers'),
    rel(307, U, 'a like number of Ukrainians were given up', MOD, cat='prisoners', by_reference=True),
    rel(307, U, 'President Volodymyr Zelensky confirmed the figure', Z, cat='soldiers', by_reference=True),
    cum(697, U, 'first two days of the exchange', 'the two days together had brought 697 people home', Z, ex='series1', cat='people'),
    each(390, 'On Friday each side let go 390 people', ex='day1', cat='people'),
    each(120, 'among them 120 civilians', ex='day1', cat='civilians', subset=True),
    rel(307, U, 'We had 307 blankets ready and every one was taken', 'Halyna', cat='soldiers'),
    sub(11, U, 'Eleven of them could not walk by themselves', 'Halyna', cat='wounded'),
], ignore=['second day of giant swap', ('day two', 1), 'the two days together'], dist={'duration': ['less than two hours'], 'weapons': ['14 ballistic missiles and 250 drones'], 'casualties': ['15 people were hurt'], 'other': ['her first name']},
    fictional=['We had 307 blankets', 'Eleven of them'])

doc('c05', '''
Ukraine brings back bodies of 757 fallen defenders

KYIV, February 14, 2025. The remains of 757 fallen Ukrainian servicemen were repatriated on Friday, the Coordination Headquarters reports.

Of the bodies, 451 come from the Donetsk front, 34 from Zaporizhzhia and 137 from Luhansk. Another 135 were brought from morgues on the territory of Russia.

The repatriation was carried out with the assistance of the International Committee of the Red Cross, the headquarters said, expressing its gratitude.

Russia received the bodies of 45 of its soldiers, the lawmaker Shamsail Saraliyev told RBC. No living prisoners were part of Friday's operation, he noted.

It is the second such repatriation since the New Year. On January 24 the same number, 757, were returned, while Moscow took back 49.

Identification will be the work of 13 laboratories. Since the start of the full-scale war more than 7,000 bodies have come back to Ukraine.
''', '2025-02-14', [E('main', '2025-02-14', 'weekday'), E('bodies1', '2025-01-24', 'year-inferred', text='January 24')], [
    bod(757, U, 'The remains of 757 fallen Ukrainian servicemen were repatriated on Friday', CH, also=['Ukraine brings back bodies of 757 fallen defenders']),
    bod(451, U, '451 come from the Donetsk front', CH, subset=True),
    bod(34, U, '34 from Zaporizhzhia', CH, subset=True),
    bod(137, U, '137 from Luhansk', CH, subset=True),
    bod(135, U, 'Another 135 were brought from morgues on the territory of Russia', CH, subset=True),
    bod(45, R, 'Russia received the bodies of 45 of its soldiers', 'Shamsail Saraliyev', via='RBC'),
    rel(0, None, "No living prisoners were part of Friday's operation", 'Shamsail Saraliyev', via='RBC', cat='prisoners', rb=None),
    ordn(2, '2025, bodies', 'It is the second such repatriation since the New Year'),
    bod(757, U, 'the same number, 757, were returned', ex='bodies1'),
    bod(49, R, 'Moscow took back 49', ex='bodies1'),
    bod('>7000', U, 'more than 7,000 bodies have come back to Ukraine', ex=None, cumulative=True, scope='war'),
], ignore=['carried out with the assistance of the International Committee of the Red Cross'], dist={'other': ['13 laboratories']})

doc('c06', '''
Kyiv and Moscow differ over size of Thursday's exchange

Nov 24, 2022 | 19:40

Ukraine and Russia carried out a prisoner exchange on Thursday but could not agree how many men had changed hands.

Fifty-two Ukrainians are home again, Andriy Yermak, the head of the presidential office, announced on Telegram. They are soldiers, sailors and two civilians, he specified; among the soldiers there is a doctor.

Moscow counts fifty a side. In a statement carried by Interfax its Defence Ministry put the trade at 50 for 50, with no mention of civilians.

Denis Pushilin, installed by Russia in Donetsk, had said in the morning that an exchange "35 for 35" was near. That number, a person close to the talks told Reuters, "was last week's list and nothing else". Nobody was held back, according to the same person.

The day before, 35 Ukrainians and one civilian had been exchanged at the same crossing for a group whose number Russia did not disclose.

It was said in Kyiv that 1,200 men, give or take, have been freed in this way since 24 February.
''', '2022-11-24', [E('main', '2022-11-24', 'weekday'), E('prev1', '2022-11-23', 'relative', text='The day before')], [
    rel(52, U, 'Fifty-two Ukrainians are home again', YER, via=TG, cat='people'),
    sub(2, U, 'two civilians', YER, via=TG, cat='civilians'),
    sub(1, U, 'among the soldiers there is a doctor', YER, via=TG, cat='doctors'),
    each(50, 'Moscow counts fifty a side', R, cat='prisoners'),
    each(50, 'put the trade at 50 for 50', MOD, via='Interfax', cat='prisoners'),
    agr(35, 'an exchange "35 for 35" was near', PUSH, ex=None, who=U, rb=R, cat='prisoners', status='expected'),
    agr(35, 'an exchange "35 for 35" was near', PUSH, ex=None, who=R, rb=U, cat='prisoners', status='expected'),
    den("was last week's list and nothing else", SRC, via='Reuters'),
    den('Nobody was held back', SRC, via='Reuters'),
    rel(35, U, '35 Ukrainians', ex='prev1', cat='prisoners'),
    rel(1, U, 'one civilian had been exchanged', ex='prev1', cat='civilians'),
    rel('withheld', R, 'for a group whose number Russia did not disclose', ex='prev1', cat='prisoners'),
    cum('~1200', U, 'war', '1,200 men, give or take, have been freed in this way', U, cat='soldiers'),
], fictional=["was last week's list"])

doc('c07', '''
UAE mediation efforts succeed in exchanging 410 captives between Russia and Ukraine

ABU DHABI, 6th May, 2025 (WAM) -- The United Arab Emirates has announced the success of its mediation efforts between the Russian Federation and Ukraine, which led to a new exchange of captives covering 205 from each side.

This brings the total number of captives exchanged through UAE mediation to 4,181, and the number of mediations by the country during the crisis to 15.

The Ministry of Foreign Affairs (MoFA) expressed its appreciation to both countries for their cooperation, which reflects the trust they place in the UAE.

The Ministry further stressed that the UAE remains committed to every initiative that leads to a peaceful settlement of the conflict and eases its humanitarian impact, in particular on refugees and captives.

The previous mediation, in April, secured the release of 246 from either country and of 46 wounded.
''', '2025-05-06', [E('main', '2025-05-06', 'published', [UAE]), E('prev1', '2025-04', 'year-inferred', [UAE], text='in April')], [
    tot(410, 'exchanging 410 captives between Russia and Ukraine', pos='headline', cat='prisoners'),
    med(UAE, 'the success of its mediation efforts', UAE, via='WAM', also=['UAE mediation efforts succeed']),
    each(205, 'a new exchange of captives covering 205 from each side', UAE, via='WAM', cat='prisoners'),
    cum(4181, None, 'UAE-mediated', 'total number of captives exchanged through UAE mediation to 4,181', UAE, via='WAM', cat='prisoners'),
    cnt(15, 'UAE-mediated', 'the number of mediations by the country during the crisis to 15', UAE, via='WAM'),
    each(246, 'the release of 246 from either country', UAEMFA, ex='prev1', via='WAM', cat='prisoners'),
    tot(46, 'of 46 wounded', UAEMFA, ex='prev1', via='WAM', cat='wounded', ambiguous=True),
    med(UAE, 'The previous mediation, in April', UAEMFA, ex='prev1', via='WAM'),
])

doc('c08', '''
At the last stop before home, they hand out telephones first

From our special correspondent in northern Ukraine

The buses come round the bend at ten past four, and for a moment nobody claps.

It is 18 August 2025 and the third hour of waiting. A woman holds up a cardboard sign with 14 names. None of the men knows any of them.

"I can give you one figure," said an official of the exchange team, smoking behind the ambulance. He asked for his name to be left out because he is not authorised to talk. "Sixty-four. Sixty-four went in and sixty-four came out, a head for a head. Do not ask me about the other lot."

The other lot, it turned out, were civilians. Nine of them sat in the last bus, a second official said, all of them taken from their homes in Kherson in 2022; the Russians had received none in return.

She, too, would not be identified. By her account the lists had changed 3 times since Friday. In the end, she went on, the Vatican had put in a word for two of the women, and it was Minsk that opened the gate.

Oleksiy, 31, a gunner, had lost 40 kilograms. He said he had shared a cell with 19 others. He rang his mother twice.
''', None, [E('main', '2025-08-18', 'stated', ['Holy See', 'Belarus'], ['northern Ukraine'])], [
    each(64, 'Sixty-four went in and sixty-four came out, a head for a head', OFF, cat='prisoners', also=['"Sixty-four']),
    rel(9, U, 'Nine of them sat in the last bus', OFF, cat='civilians'),
    rel(0, R, 'the Russians had received none in return', OFF, cat='civilians'),
    sub(2, U, 'two of the women', OFF, cat='women'),
    med('Holy See', 'the Vatican had put in a word', OFF),
    med('Belarus', 'it was Minsk that opened the gate', OFF),
], dist={'age': ['Oleksiy, 31'], 'time': ['ten past four', 'the third hour'], 'other': ['14 names', 'they hand out telephones first', '3 times', '40 kilograms', '19 others', 'a second official', 'None of the men', 'one figure']},
    fictional=['I can give you', 'Sixty-four went in'])

doc('c09', '''
Three hostages for 183 prisoners: fourth exchange of Gaza truce completed

GAZA CITY/TEL AVIV (news agency), Feb. 1, 2025

Hamas released three Israeli men on Saturday and Israel freed 183 Palestinian prisoners in return, in the fourth exchange since the ceasefire took hold on Jan. 19.

Two of the hostages were turned over in Khan Younis and the third, hours later, at the port of Gaza City, according to the Red Cross, whose vehicles took them to Israeli troops.

The Palestinian Prisoners' Club said eighteen of the 183 had been serving life terms and 54 long sentences. The other 111 were seized in Gaza during the war, it said.

Thirty-three hostages are to go free in the first phase, which runs for six weeks. With Saturday's three, eighteen have been returned, five of them Thais released outside the agreement.

Israel puts at 79 the number of captives still in Gaza and believes at least 35 to be dead, an official in the prime minister's office said on condition of anonymity.

The deal was brokered by Qatar, Egypt and the United States. Doha's foreign ministry said all three go-betweens would guarantee the next steps.

Fifty patients, the first since May, left through Rafah.
''', '2025-02-01', [E('main', '2025-02-01', 'weekday', ['Qatar', 'Egypt', 'United States'], ['Khan Younis', 'Gaza City'], parties=IP), E('plan1', None, 'none', ['Qatar', 'Egypt', 'United States'], parties=IP, status='agreed'),
                     E('sep1', None, 'none', parties=['Hamas', 'Thailand'])], [
    rel(3, 'Israel', 'Hamas released three Israeli men on Saturday', cat='hostages', also=['Three hostages', "With Saturday's three"]),
    rel(183, 'Palestinians', 'Israel freed 183 Palestinian prisoners', cat='prisoners', also=['for 183 prisoners']),
    ordn(4, 'ceasefire', 'the fourth exchange since the ceasefire', also=['fourth exchange of Gaza truce']),
    sub(2, 'Israel', 'Two of the hostages were turned over in Khan Younis', ICRC, cat='hostages'),
    sub(1, 'Israel', 'the third, hours later, at the port', ICRC, cat='hostages'),
    sub(18, 'Palestinians', 'eighteen of the 183 had been serving life terms', "Palestinian Prisoners' Club", cat='life-termers'),
    sub(54, 'Palestinians', '54 long sentences', "Palestinian Prisoners' Club", cat='prisoners'),
    sub(111, 'Palestinians', 'The other 111 were seized in Gaza', "Palestinian Prisoners' Club", cat='detainees'),
    agr(33, 'Thirty-three hostages are to go free', ex='plan1', who='Israel', rb='Hamas', cat='hostages'),
    cum(18, None, 'ceasefire', 'eighteen have been returned', cat='hostages', rb='Hamas'),
    rel(5, 'Thailand', 'five of them Thais released outside the agreement', ex='sep1', cat='hostages', rb='Hamas'),
    held(79, None, 'Hamas', '79 the number of captives still in Gaza', OFF, cat='hostages'),
    held('>=35', None, 'Hamas', 'at least 35 to be dead', OFF, cat='bodies', subset=True, note='captives believed dead'),
    med('Qatar', 'brokered by Qatar, Egypt and the United States'),
    med('Egypt', 'brokered by Qatar, Egypt and the United States'),
    med('United States', 'brokered by Qatar, Egypt and the United States'),
], dist={'other': ['the first phase, which runs for six weeks', 'all three go-betweens', 'Fifty patients, the first since May']})

doc('c10', '''
93 Russian servicemen come home from Kiev-controlled territory - ministry

MOSCOW. May 3 (Interfax). Ninety-three Russian servicemen have been brought back from captivity, the Defense Ministry reported on Saturday.

"In exchange," 93 Ukrainian POWs were passed over, the military agency said. The swap was made possible by the good offices of the United Arab Emirates, it noted; Qatar's participation was also acknowledged.

Earlier, human rights commissioner Tatyana Moskalkova said that another eight residents of the Kursk region were returning home from Sumy. As she put it, the talks on the rest "are not easy". Fourteen people from the region remain in Ukraine by her count, three fewer than Kiev acknowledges.

According to Deputy Shamsail Saraliyev, the exchange followed the principle of one for one. He told journalists that the youngest soldier was aged 19.

Kiev confirmed the return of its men without naming a number.

The previous exchange was conducted on April 19, when Russia recovered 277 of its soldiers, including 31 wounded ones.
''', None, [E('main', None, 'none', [UAE, 'Qatar'], text='May 3'), E('prev1', None, 'none', text='April 19'), E('sep1', None, 'none')], [
    rel(93, R, 'Ninety-three Russian servicemen have been brought back', MOD, cat='soldiers', also=['93 Russian servicemen come home']),
    rel(93, U, '93 Ukrainian POWs were passed over', MOD, cat='prisoners of war'),
    med(UAE, 'made possible by the good offices of the United Arab Emirates', MOD),
    med('Qatar', "Qatar's participation was also acknowledged", MOD),
    rel(8, R, 'another eight residents of the Kursk region were returning home', MOS, ex='sep1', cat='civilians'),
    held(14, R, U, 'Fourteen people from the region remain in Ukraine', MOS, cat='civilians'),
    held(17, R, U, 'three fewer than Kiev acknowledges', U, cat='civilians', derived='14+3'),
    each(1, 'the principle of one for one', 'Shamsail Saraliyev', cat='prisoners', note='a ratio'),
    rel('withheld', U, 'without naming a number', U, cat='soldiers'),
    rel(277, R, 'Russia recovered 277 of its soldiers', ex='prev1', cat='soldiers'),
    sub(31, R, '31 wounded ones', ex='prev1', cat='wounded'),
], dist={'age': ['aged 19']}, note='No year in the text.')

# ---------------------------------------------------------------- c11 … c20
doc('c11', '''
Kyiv says 49 people, 23 of them women, freed in swap with Russia

Friday, September 13, 2024

Kyiv (news desk) - Forty-nine Ukrainians have returned from Russian captivity, among them 23 women and medics, Kyiv says. It was the second exchange within three weeks.

"We returned 49 people," Zelenskyy wrote. In his words, every one of them had been awaited. He went on to thank "our exchange team."

The latter, known as the Coordination Headquarters, listed among the freed six civilians and the parents of a soldier. Its head was quoted by Ukrinform as saying that Russia had asked for Chechen fighters in return and had been given them. He did not say how many there were.

A pro-Russian lawyer in Grozny, Ruslan Takayev, spoke of 50. "Fifty fighters are on the road to us," he posted at noon. "Two of them have lost an arm, thirty have not a scratch."

Neither Russia's Defence Ministry nor the Kremlin commented.

On August 24, the 33rd anniversary of independence, each country had given back 115 soldiers, with the UAE as intermediary.
''', '2024-09-13', [E('main', '2024-09-13', 'published'), E('prev1', '2024-08-24', 'year-inferred', [UAE], text='August 24')], [
    rel(49, U, 'Forty-nine Ukrainians have returned from Russian captivity', U, cat='people', also=['Kyiv says 49 people']),
    sub(23, U, 'among them 23 women and medics', U, cat='women', also=['23 of them women']),
    rel(49, U, '"We returned 49 people,"', Z, cat='people'),
    sub(6, U, 'six civilians', CH, cat='civilians'),
    rel('withheld', R, 'He did not say how many there were', 'head of the Coordination Headquarters', via='Ukrinform', cat='soldiers'),
    rel(50, R, 'Fifty fighters are on the road to us', 'Ruslan Takayev', cat='soldiers', also=['spoke of 50']),
    sub(2, R, 'Two of them have lost an arm', 'Ruslan Takayev', cat='wounded'),
    sub(30, R, 'thirty have not a scratch', 'Ruslan Takayev', cat='soldiers'),
    each(115, 'each country had given back 115 soldiers', ex='prev1', cat='soldiers'),
    med(UAE, 'with the UAE as intermediary', ex='prev1'),
    ordn(2, 'three weeks', 'the second exchange within three weeks', U),
], dist={'other': ['the 33rd anniversary']}, fictional=['Fifty fighters', 'Two of them have'],
   note='Ruslan Takayev does not exist.')

doc('c12', '''
Statement on the reunification of further children with their families

Doha, 18 March 2024

The State of Qatar welcomed today the arrival at its embassy in Moscow of a new group of families. Following its mediation, seven children aged 2 to 16 will be rejoined with relatives in Ukraine, and one boy with his grandmother in Russia, the Ministry of Foreign Affairs said.

Minister of State for International Cooperation Lolwah Al Khater said that this brought to 37 the number of children reunited through Qatari efforts. She added that 20 of those had come home this year alone.

The Ukrainian human rights commissioner credited Doha with the success. “Qatar played the go-between” once again, Dmytro Lubinets told a briefing. He recalled that 388 children had been recovered in total; the register of the deported, he said, has 19,546 names.

His Russian opposite number disputed the latter figure. There were "never so many," TASS quoted Moskalkova as saying.

None of the eight was exchanged for soldiers, the embassy stressed, and no money had been paid.
''', '2024-03-18', [E('main', '2024-03-18', 'published', ['Qatar'], ['Moscow'])], [
    rel(7, U, 'seven children aged 2 to 16 will be rejoined with relatives in Ukraine', QMFA, cat='children'),
    rel(1, R, 'one boy with his grandmother in Russia', QMFA, cat='children'),
    med('Qatar', 'Following its mediation', QMFA),
    cum(37, None, 'Qatar-mediated', 'this brought to 37 the number of children reunited', 'Lolwah Al Khater', cat='children'),
    cum(20, None, 'Qatar-mediated, 2024', '20 of those had come home this year alone', 'Lolwah Al Khater', cat='children', subset=True),
    med('Qatar', '“Qatar played the go-between” once again', LUB, also=['credited Doha with the success']),
    cum(388, U, 'war', '388 children had been recovered in total', LUB, cat='children'),
    acc('the register of the deported, he said, has 19,546 names', LUB, 19546, who=U, cat='children'),
    den('There were "never so many,"', MOS, via='TASS'),
    den('None of the eight was exchanged for soldiers', 'Embassy of Qatar in Moscow', ex='main'),
])

doc('c13', '''
Ukraine and Russia conduct tenth exchange of the year

KYIV. 18 October, 2024. 21:08

Ninety-five Ukrainians came back from captivity on Friday evening under a 95-for-95 exchange that was mediated by the United Arab Emirates.

The exchange is the tenth in 2024 and No. 58 since the invasion, the Coordination Headquarters said on Facebook. It reported that 48 of the men had been sentenced by Russian courts and that 34 had fought in the ranks of Azov. One of the freed is the rights activist Maksym Butkevych.

The ministry in Abu Dhabi spoke of its ninth mediation; 2,184 captives have been exchanged with its help, it said.

Exchanges since the beginning of August, by day, with the Ukrainians freed and then the Russians:

* Aug 24: 115 / 115
* Sept 13: 49 / n.a.
* Sept 14: 103 / 103
* Oct 18: 95 / 95

"Four in eleven weeks is not bad, but it is not a system," commented the lawyer Nadiya Kryvets, who advises 120 families. "All for all, that would be a system."

Moscow has not consented to an all-for-all exchange.
''', '2024-10-18', [E('main', '2024-10-18', 'weekday', [UAE]), E('t1', '2024-08-24', 'year-inferred'), E('t2', '2024-09-13', 'year-inferred'), E('t3', '2024-09-14', 'year-inferred')], [
    rel(95, U, 'Ninety-five Ukrainians came back from captivity', cat='prisoners', also=['under a 95-for-95 exchange', 'Oct 18: 95 / 95']),
    rel(95, R, 'under a 95-for-95 exchange', cat='prisoners', also=['Oct 18: 95 / 95']),
    med(UAE, 'that was mediated by the United Arab Emirates'),
    ordn(10, '2024', 'The exchange is the tenth in 2024', CH, via='Facebook', also=['tenth exchange of the year']),
    ordn(58, 'war', 'No. 58 since the invasion', CH, via='Facebook'),
    sub(48, U, '48 of the men had been sentenced by Russian courts', CH, via='Facebook', cat='convicted'),
    sub(34, U, '34 had fought in the ranks of Azov', CH, via='Facebook', cat='Azov'),
    sub(1, U, 'One of the freed is the rights activist Maksym Butkevych', CH, via='Facebook', cat='activists', named='Maksym Butkevych'),
    ordn(9, 'UAE-mediated', 'its ninth mediation', UAEMFA),
    cum(2184, None, 'UAE-mediated', '2,184 captives have been exchanged with its help', UAEMFA, cat='prisoners'),
    each(115, 'Aug 24: 115 / 115', ex='t1', cat='prisoners'),
    rel(49, U, 'Sept 13: 49 / n.a.', ex='t2', cat='prisoners'),
    rel('withheld', R, 'Sept 13: 49 / n.a.', ex='t2', cat='prisoners'),
    each(103, 'Sept 14: 103 / 103', ex='t3', cat='prisoners'),
    cnt(4, 'August to October 2024', 'Four in eleven weeks', 'Nadiya Kryvets'),
    den('Moscow has not consented to an all-for-all exchange', R),
], dist={'other': ['120 families']}, fictional=['Four in eleven weeks', 'All for all, that'])

doc('c14', '''
Yemen: over 970 detainees fly home in three-day operation

News release / 16 April 2023

Sana'a / Aden (ICRC) - Nearly 900 people formerly detained in relation to the conflict in Yemen have rejoined their families after a three-day operation run by the International Committee of the Red Cross. On Sunday, as the last flights landed, we counted 973.

Between Friday and Sunday our teams arranged 17 flights between Sana'a, Aden, Marib, Mokha, Riyadh and Abha. On day one, 318 persons were carried: 249 to Sana'a and 69 to Aden. The second day saw 357 more, of whom 19 were Sudanese and 16 Saudis.

Of the 973, the Houthi side received 706 and the government side 181, the head of our delegation, Marit Solheim, said. "I met eight children on board, and 12 men older than seventy," she recounted. "We returned them all. Not one was forced to fly."

The releases follow the agreement reached in Berne on 20 March under the auspices of the UN and with ICRC as co-chair. The parties had settled there on 887 names.

In October 2020 the same procedure had brought home more than 1,050 people.

ICRC does not take part in drawing up the lists.
''', '2023-04-16', [E('main', '2023-04-16', 'published', ['United Nations', ICRC], ["Sana'a", 'Aden', 'Marib', 'Mokha', 'Riyadh', 'Abha'], parties=['Houthis', 'Government of Yemen']),
    E('plan1', None, 'none', ['United Nations', ICRC], parties=['Houthis', 'Government of Yemen'], status='agreed'), E('prev1', '2020-10', 'stated', [ICRC], parties=['Houthis', 'Government of Yemen']),
    E('day1', '2023-04-14', 'relative', parties=['Houthis', 'Government of Yemen']), E('day2', '2023-04-15', 'relative', parties=['Houthis', 'Government of Yemen'])], [
    tot('<~900', 'Nearly 900 people formerly detained', ICRC, cat='detainees'),
    tot(973, 'we counted 973', ICRC, cat='detainees'),
    tot('>970', 'over 970 detainees fly home', pos='headline', cat='detainees'),
    tot(318, '318 persons were carried', ICRC, ex='day1', cat='detainees'),
    rel(249, 'Houthis', "249 to Sana'a", ICRC, ex='day1', cat='detainees'),
    rel(69, 'Government of Yemen', '69 to Aden', ICRC, ex='day1', cat='detainees'),
    tot(357, 'The second day saw 357 more', ICRC, ex='day2', cat='detainees'),
    sub(19, 'Government of Yemen', 'of whom 19 were Sudanese', ICRC, ex='day2', cat='soldiers', who_note='Sudan'),
    sub(16, 'Government of Yemen', '16 Saudis', ICRC, ex='day2', cat='soldiers', who_note='Saudi Arabia'),
    rel(706, 'Houthis', 'the Houthi side received 706', 'Marit Solheim', cat='detainees'),
    rel(181, 'Government of Yemen', 'the government side 181', 'Marit Solheim', cat='detainees'),
    tot(973, 'Of the 973', 'Marit Solheim', cat='detainees'),
    sub(8, None, 'I met eight children on board', 'Marit Solheim', cat='children', rb=None),
    sub(12, None, '12 men older than seventy', 'Marit Solheim', cat='detainees', rb=None),
    den('Not one was forced to fly', 'Marit Solheim', ex='main'),
    agr(887, 'The parties had settled there on 887 names', ICRC, ex='plan1', cat='detainees', as_of='2023-03-20'),
    med('United Nations', 'under the auspices of the UN', ICRC, ex='plan1'),
    med(ICRC, 'with ICRC as co-chair', ICRC, ex='plan1'),
    tot('>1050', 'more than 1,050 people', ICRC, ex='prev1', cat='detainees'),
    med(ICRC, 'run by the International Committee of the Red Cross', ICRC),
    den('does not take part in drawing up the lists', ICRC, ex=None),
], ignore=['three-day operation run by', ('three-day operation', 1), 'On day one'], dist={'flights': ['17 flights']}, fictional=['I met eight', 'We returned them'],
    note='706 + 181 do not make 973; the text does not say why. Marit Solheim does not exist.')

doc('c15', '''
Zelensky: 140 more come home, talks on all for all go on

02.10.2025, news desk

One hundred and forty Ukrainians were returned from Russia today, President of Ukraine Volodymyr Zelensky said in his evening address.

"A total of 140 people." Soldiers, sergeants, three officers, he enumerated, as well as fifteen civilians. Most had been in captivity since 2022. "I thank the Emirates," he said, and also mentioned the United States.

He added that the exchange was already the 69th. His adviser Serhiy Leshchenko later corrected him on television: it was the seventieth.

As of today, the president's office informs, 7,200-odd people have been returned since the start of the full-scale invasion. They include no fewer than 340 civilians.

For his part Rustem Umerov, secretary of the National Security and Defence Council, thanked the go-betweens. “Turkey and the Emirates” had been of help, he wrote on Telegram. The next stage was being prepared, he wrote; up to 1,000 persons could be freed by New Year, provided that Moscow kept its word.

Moscow's account came by way of RIA Novosti. Its source there said that Russia had taken back 120 servicemen and 20 Kursk residents, in other words exactly as many as it gave.
''', '2025-10-02', [E('main', '2025-10-02', 'published', [UAE, 'United States', 'Turkey']), E('plan1', None, 'none', status='expected')], [
    rel(140, U, 'One hundred and forty Ukrainians were returned from Russia today', Z, cat='people', also=['"A total of 140 people."', 'Zelensky: 140 more come home']),
    sub(3, U, 'three officers', Z, cat='officers'),
    sub(15, U, 'fifteen civilians', Z, cat='civilians'),
    sub(None, U, 'Most had been in captivity since 2022', Z, cat='prisoners'),
    med(UAE, '"I thank the Emirates,"', Z),
    med('United States', 'also mentioned the United States', Z),
    ordn(69, 'war', 'the exchange was already the 69th', Z),
    ordn(70, 'war', 'it was the seventieth', 'Serhiy Leshchenko'),
    cum('~7200', U, 'war', '7,200-odd people have been returned', OPU, cat='people'),
    cum('>=340', U, 'war', 'no fewer than 340 civilians', OPU, cat='civilians', subset=True),
    med('Turkey', '“Turkey and the Emirates” had been of help', UME, via=TG),
    med(UAE, '“Turkey and the Emirates” had been of help', UME, via=TG),
    agr('<=1000', 'up to 1,000 persons could be freed by New Year', UME, ex='plan1', via=TG, cat='people'),
    rel(120, R, 'Russia had taken back 120 servicemen', SRC, via='RIA Novosti', cat='soldiers'),
    rel(20, R, '20 Kursk residents', SRC, via='RIA Novosti', cat='civilians'),
    rel(140, U, 'exactly as many as it gave', SRC, via='RIA Novosti', cat='people', by_reference=True, derived='120+20'),
])

AZ = ['Armenia', 'Azerbaijan']
doc('c16', '''
Azerbaijan frees 15 Armenians, receives mine maps in return

TBILISI, June 12, 2021 (agencies)

Fifteen Armenian prisoners crossed into Georgia on Saturday after Yerevan gave Baku maps that show the position of 97,000 mines in the Aghdam district.

Georgia's prime minister, Irakli Garibashvili, received the men at the border. Tbilisi had helped to bring the sides together, Azerbaijan's Foreign Ministry said; it named the United States, the European Union and the Swedish chair of the OSCE as well.

In a live broadcast on Facebook Nikol Pashinyan told a rally that 15 "of our brothers" were on their way. He named no price.

How many remain is a matter of dispute. Over 200 are still held, the Armenian side maintains; in Baku one hears of seventy-two "saboteurs," which is the word used by the State Security Service. The two numbers, a Western diplomat remarked, "cannot both be lies".

The European Court of Human Rights has been asked about 188 cases. It has confirmed 72 of those.

Since the ceasefire of November 2020, sixty-nine Armenians, not counting Saturday's, have been sent home, and sixteen Azerbaijanis. An all-for-all return was promised in point 8 of the truce.
''', '2021-06-12', [E('main', '2021-06-12', 'weekday', ['Georgia', 'United States', 'European Union', 'OSCE'], ['Georgia'], parties=AZ), E('plan1', None, 'none', parties=AZ, status='agreed')], [
    rel(15, 'Armenia', 'Fifteen Armenian prisoners crossed into Georgia on Saturday', cat='prisoners', also=['Azerbaijan frees 15 Armenians']),
    med('Georgia', 'Tbilisi had helped to bring the sides together', 'Ministry of Foreign Affairs of Azerbaijan'),
    med('United States', 'it named the United States, the European Union and the Swedish chair of the OSCE as well', 'Ministry of Foreign Affairs of Azerbaijan'),
    med('European Union', 'it named the United States, the European Union and the Swedish chair of the OSCE as well', 'Ministry of Foreign Affairs of Azerbaijan'),
    med('OSCE', 'it named the United States, the European Union and the Swedish chair of the OSCE as well', 'Ministry of Foreign Affairs of Azerbaijan'),
    rel(15, 'Armenia', '15 "of our brothers" were on their way', 'Nikol Pashinyan', via='Facebook', cat='prisoners'),
    held('>200', 'Armenia', 'Azerbaijan', 'Over 200 are still held', 'Armenia', cat='prisoners'),
    held(72, 'Armenia', 'Azerbaijan', 'seventy-two "saboteurs,"', 'State Security Service of Azerbaijan', cat='prisoners'),
    cum(69, 'Armenia', 'since November 2020', 'sixty-nine Armenians, not counting Saturday\'s, have been sent home', cat='prisoners'),
    cum(16, 'Azerbaijan', 'since November 2020', 'sixteen Azerbaijanis', cat='prisoners'),
    agr(None, 'An all-for-all return was promised', ex='plan1', as_of='2020-11', cat='prisoners'),
], ignore=['The two numbers', 'cannot both be lies'], dist={'mines': ['97,000 mines'], 'court': ['188 cases', 'confirmed 72 of those'], 'other': ['point 8'], 'idiom': ['one hears']})

doc('c17', '''
Russia says Kyiv spurned 1,000 prisoners; Ukraine calls it a lie

Moscow/Kyiv, June 7, 2025 - A large exchange that was to have started on Saturday did not take place, and the two governments blamed each other.

Kyiv had "unexpectedly postponed" the exchange as well as the handover of bodies, Vladimir Medinsky, the Kremlin aide, claimed on Telegram. A first list of 640 names had been passed to the Ukrainians, he wrote, and the remains of 1,212 soldiers were waiting in refrigerated lorries at the border.

The Coordination Headquarters hit back within the hour. No date had been agreed, it declared, and the Russian list did not correspond to the terms. "Dirty games" was how it described Moscow's conduct.

The parties had decided in Istanbul on Monday to exchange all badly wounded captives and all those under 25, at least 1,000 on either side, plus 6,000 bodies apiece.

Asked whether the swap was off, a Ukrainian official involved said on condition of anonymity that it would begin "next week, not later". He expected about 500 a side in the first stage. "They know it and we know it," the official added.

No prisoner was released on Saturday, the Red Cross confirmed.
''', '2025-06-07', [E('main', None, 'none', status='agreed'), E('plan1', '2025-06-07', 'weekday', status='called-off')], [
    acc('Kyiv had "unexpectedly postponed" the exchange', MED, ex='plan1', via=TG),
    agr(640, 'A first list of 640 names had been passed', MED, ex='plan1', who=U, rb=R, cat='prisoners', via=TG, status='offered'),
    acc('Russia says Kyiv spurned 1,000 prisoners', R, 1000, ex='plan1', cat='prisoners', pos='headline'),
    den('Ukraine calls it a lie', U, ex='plan1', pos='headline'),
    acc('the remains of 1,212 soldiers were waiting', MED, 1212, ex='plan1', who=U, cat='bodies', via=TG),
    agr(None, 'A large exchange that was to have started on Saturday did not take place', ex='plan1', status='called-off'),
    den('No date had been agreed', CH, ex='plan1'),
    den('the Russian list did not correspond to the terms', CH, ex='plan1'),
    agr('>=1000', 'at least 1,000 on either side', ex='main', who=U, rb=R, cat='wounded and under 25', as_of='2025-06-02'),
    agr('>=1000', 'at least 1,000 on either side', ex='main', who=R, rb=U, cat='wounded and under 25', as_of='2025-06-02'),
    agr(6000, '6,000 bodies apiece', ex='main', who=U, rb=R, cat='bodies', as_of='2025-06-02'),
    agr(6000, '6,000 bodies apiece', ex='main', who=R, rb=U, cat='bodies', as_of='2025-06-02'),
    agr('~500', 'about 500 a side in the first stage', OFF, ex='main', who=U, rb=R, cat='prisoners', status='expected'),
    agr('~500', 'about 500 a side in the first stage', OFF, ex='main', who=R, rb=U, cat='prisoners', status='expected'),
    rel(0, None, 'No prisoner was released on Saturday', ICRC, ex='plan1', cat='prisoners', rb=None),
], dist={'age': ['those under 25']}, fictional=['They know it'])

doc('c18', '''
MORE 130 warriors in the home: passed big exchange on Easter

Published: 16 April 2023 - 17:22 | Views: 4 118

In the Easter day to home we return 130 our people, reported in social networks head of the Office of President. It are militaries, border guards, national guardsmen, sailors. Four from them are officer, informed he.

«Our greatest gift», underlined Andriy Yermak. The last days exchange was conducted in some stages, he specified.

How many prisoners has received the side of aggressor, in OP did not report. At the same time founder of the PMC "Wagner" published video, on which behind one hundred captives Ukrainians are preparing to transfer. To them he wishes health.

Mother of one of the freed, Lyudmila Ivanivna, not hid tears: "From my son were not news 11 months. On Sunday rang itself he and said two words."

In total from beginning of big war from the captivity succeeded to pull out 2005 persons, reminded in Coordination staff. Previously, 10 April, on home have returned 100 defenders, and to Russia have gone 106. It was 41-st exchange on account.

Read also: For week enemy lost 3 650 soldiers
Top 5 of Easter recipes
''', '2023-04-16', [E('main', '2023-04-16', 'holiday'), E('prev1', '2023-04-10', 'year-inferred', text='10 April')], [
    rel(130, U, 'In the Easter day to home we return 130 our people', YER, via='social networks', cat='people', also=['MORE 130 warriors in the home']),
    sub(4, U, 'Four from them are officer', YER, via='social networks', cat='officers'),
    rel('withheld', R, 'How many prisoners has received the side of aggressor, in OP did not report', OPU, cat='prisoners'),
    rel('>100', U, 'behind one hundred captives Ukrainians are preparing to transfer', 'Yevgeny Prigozhin', via='video', cat='prisoners', ambiguous=True, note='"behind" stands for "over"'),
    cum(2005, U, 'war', 'succeeded to pull out 2005 persons', CH, cat='people'),
    rel(100, U, 'on home have returned 100 defenders', ex='prev1', cat='soldiers'),
    rel(106, R, 'to Russia have gone 106', ex='prev1', cat='prisoners'),
    ordn(41, 'war', 'It was 41-st exchange on account', ex='prev1'),
], dist={'furniture': ['Views: 4 118', 'Top 5'], 'casualties': ['3 650 soldiers'], 'duration': ['11 months'], 'other': ['said two words']}, fictional=['From my son'])

doc('c19', '''
Russia recovers 195 soldiers in swap, hands Ukraine 77 bodies - report

31 January 2024

The Russian Defence Ministry has announced that 195 servicemen were returned on Wednesday following what it called difficult negotiations. A hundred and ninety-five captives of the Ukrainian army were handed over in exchange, according to the ministry.

Kyiv's version was slightly different. The number brought back, President Zelensky said, was 207. The figure was repeated by the Coordination Headquarters, in whose statement 180 soldiers and sergeants and 27 officers are counted. Thirty-six of the 207 were wounded or ill, the statement read.

It is the fiftieth exchange so far, noted Lubinets, the ombudsman, by whose reckoning 3,035 defenders have been freed from captivity to date.

In the course of the day Ukraine was also given 77 bodies, and gave up 58, a Russian member of parliament let it be known. The Red Cross was present for that part.

The role of mediator was taken once more by the United Arab Emirates; a note of thanks from President Putin was conveyed, the Kremlin stated.

Three weeks earlier, over 200 prisoners from each side had been exchanged after a pause of almost 5 months.
''', '2024-01-31', [E('main', '2024-01-31', 'weekday', [UAE]), E('bodies1', '2024-01-31', 'weekday'), E('prev1', '2024-01', 'relative', text='Three weeks earlier')], [
    rel(195, R, '195 servicemen were returned on Wednesday', MOD, cat='soldiers', also=['Russia recovers 195 soldiers in swap']),
    rel(195, U, 'A hundred and ninety-five captives of the Ukrainian army were handed over', MOD, cat='prisoners'),
    rel(207, U, 'The number brought back, President Zelensky said, was 207', Z, cat='people'),
    rel(207, U, 'The figure was repeated by the Coordination Headquarters', CH, cat='people', by_reference=True, also=['of the 207']),
    sub(180, U, '180 soldiers and sergeants', CH, cat='privates and sergeants'),
    sub(27, U, '27 officers', CH, cat='officers'),
    sub(36, U, 'Thirty-six of the 207 were wounded or ill', CH, cat='wounded'),
    ordn(50, 'war', 'It is the fiftieth exchange so far', LUB),
    cum(3035, U, 'war', '3,035 defenders have been freed from captivity to date', LUB, cat='soldiers'),
    bod(77, U, 'Ukraine was also given 77 bodies', OFF, ex='bodies1', also=['hands Ukraine 77 bodies']),
    bod(58, R, 'gave up 58', OFF, ex='bodies1'),
    med(UAE, 'The role of mediator was taken once more by the United Arab Emirates', R),
    each('>200', 'over 200 prisoners from each side had been exchanged', ex='prev1', cat='prisoners'),
], dist={'duration': ['almost 5 months'], 'date': ['Three weeks earlier']})

WS = ['Russia', 'United States']
doc('c20', '''
Moscow and Washington trade one for one at Abu Dhabi airport

ABU DHABI, Thursday, April 10, 2025

The United States and Russia exchanged a prisoner each before dawn on Thursday, on the tarmac of an Emirati airport.

Ksenia Karelina, 34, who was serving 12 years for a donation of about $50, flew west. Arthur Petrov, wanted in New York over microchips, flew east. One dual citizen for another, a State Department official put it.

The CIA's director, John Ratcliffe, thanked the Emirates for hosting. The agency said it had negotiated with a Russian service. From Moscow the FSB let it be known that Putin had pardoned the woman.

It is the second such trade under the present administration, according to the White House: in February the schoolteacher Marc Fogel had come home, and one Russian, Alexander Vinnik, had gone the other way.

At least nine Americans are left in Russian prisons, by the count of Global Reach Watch, an advocacy group; the State Department regards none as wrongfully held at present.

Last August's exchange was of another order. Then sixteen people left Russia and Belarus for the West, and eight went back to Moscow, with two children. Turkey was the host.
''', '2025-04-10', [E('main', '2025-04-10', 'weekday', [UAE], ['Abu Dhabi'], parties=WS), E('prev1', '2025-02', 'year-inferred', parties=WS, text='February'), E('prev2', '2024-08', 'relative', ['Turkey'], parties=['Russia', 'West'], text='Last August')], [
    rel(1, 'United States', 'The United States and Russia exchanged a prisoner each', cat='prisoners', also=['trade one for one', 'One dual citizen for another'], rb=R, named='Ksenia Karelina'),
    rel(1, R, 'The United States and Russia exchanged a prisoner each', cat='prisoners', also=['trade one for one', 'One dual citizen for another'], rb='United States', named='Arthur Petrov'),
    med(UAE, 'thanked the Emirates for hosting', 'John Ratcliffe'),
    ordn(2, 'US administration of 2025', 'the second such trade under the present administration', 'White House'),
    rel(1, 'United States', 'the schoolteacher Marc Fogel had come home', 'White House', ex='prev1', rb=R, cat='prisoners', named='Marc Fogel'),
    rel(1, R, 'one Russian, Alexander Vinnik, had gone the other way', 'White House', ex='prev1', rb='United States', cat='prisoners', named='Alexander Vinnik'),
    held('>=9', 'United States', R, 'At least nine Americans are left in Russian prisons', 'Global Reach Watch', cat='prisoners'),
    held(0, 'United States', R, 'regards none as wrongfully held', 'United States', cat='wrongfully detained'),
    rel(16, 'West', 'sixteen people left Russia and Belarus for the West', ex='prev2', rb=R, cat='prisoners'),
    rel(8, R, 'eight went back to Moscow', ex='prev2', rb='West', cat='prisoners'),
    rel(2, R, 'with two children', ex='prev2', rb='West', cat='children'),
    med('Turkey', 'Turkey was the host', ex='prev2'),
], dist={'age': ['Karelina, 34'], 'prison terms': ['12 years'], 'money': ['about $50']})

# ---------------------------------------------------------------- c21 … c30
SD = ['Government of Syria', 'Syrian Democratic Forces']
doc('c21', '''
Aleppo: Damascus and Kurdish-led forces swap over 240 detainees

ALEPPO, 3 April 2025 (news agency)

Syria's new authorities and the Kurdish-led Syrian Democratic Forces have exchanged more than 240 detainees in the northern city of Aleppo, a provincial official said on Thursday.

The official, Mulham al-Akidi, gave a breakdown to reporters at the crossing. "We received 141 from them and they took 97 from us," he said. "The women went first. There were six." A second batch would follow, he believed, "in a matter of days".

His figures do not reach 240. A monitoring group, the Syrian Observatory for Human Rights, which is based in Britain, counted 146 released by the SDF and 97 by the government, 243 in all.

The exchange is part of an accord on two Kurdish districts, reached on 1 April, which in turn carries out the framework signed on 10 March by the interim president, Ahmed al-Sharaa, and the commander of the SDF, Mazloum Abdi. The latter was quoted by the Hawar agency as saying that around 600 would be set free on both sides by the end.

No foreign state acted as mediator. Three ambulances stood by.
''', '2025-04-03', [E('main', '2025-04-03', 'weekday', places=['Aleppo'], parties=SD), E('plan1', None, 'none', parties=SD, status='agreed')], [
    tot('>240', 'have exchanged more than 240 detainees', 'Mulham al-Akidi', cat='detainees', also=['swap over 240 detainees']),
    rel(141, 'Government of Syria', 'We received 141 from them', 'Mulham al-Akidi', cat='detainees'),
    rel(97, 'Syrian Democratic Forces', 'they took 97 from us', 'Mulham al-Akidi', cat='detainees'),
    sub(6, None, 'The women went first. There were six.', 'Mulham al-Akidi', cat='women', rb=None),
    agr(None, 'A second batch would follow', 'Mulham al-Akidi', ex='plan1', status='expected'),
    rel(146, 'Government of Syria', '146 released by the SDF', 'Syrian Observatory for Human Rights', cat='detainees'),
    rel(97, 'Syrian Democratic Forces', '97 by the government', 'Syrian Observatory for Human Rights', cat='detainees'),
    tot(243, '243 in all', 'Syrian Observatory for Human Rights', cat='detainees'),
    agr('~600', 'around 600 would be set free on both sides', 'Mazloum Abdi', ex='plan1', via='Hawar', cat='detainees', status='expected'),
    den('No foreign state acted as mediator', ex='main'),
], ignore=['His figures do not reach 240', 'The women went first', 'A second batch'], dist={'other': ['two Kurdish districts', 'Three ambulances']}, fictional=['We received 141', 'The women went first', 'in a matter of days'])

doc('c22', '''
Last big exchange of Iran-Iraq war captives opens at Khosravi

TEHRAN, March 17, 2003

Iran and Iraq on Monday started what both describe as the final swap of prisoners from their war of 1980-88. The first convoy carried 349 Iranians, of whom 92 are said by Baghdad to be common criminals. A like convoy of Iraqis, 941 persons, was made ready on the other side of the border.

The Iranian commission for captives, through its chairman, Brigadier Abdollah Najafi, disputed the description. All 349 were fighters or Kurds abducted from their villages, in the brigadier's words; "we asked for 2,806."

The Red Cross, under whose supervision the buses crossed, has registered 1,173 Iraqis who declined to go home. They were asked one at a time, it stated.

According to IRNA, 56,000 Iraqis and 39,000 Iranians have been repatriated over the years. That includes the great wave of 1990, when up to 8,000 a day came over.

Neither government can say how many are missing; Tehran has spoken of five thousand, Baghdad of more than 50,000.
''', '2003-03-17', [E('main', '2003-03-17', 'weekday', places=['Khosravi'], parties=['Iran', 'Iraq']), E('prev1', '1990', 'stated', parties=['Iran', 'Iraq'])], [
    rel(349, 'Iran', 'The first convoy carried 349 Iranians', cat='prisoners of war'),
    sub(92, 'Iran', 'of whom 92 are said by Baghdad to be common criminals', 'Iraq', cat='criminals'),
    agr(941, 'A like convoy of Iraqis, 941 persons, was made ready', ex='main', who='Iraq', rb='Iran', cat='prisoners of war', status='expected'),
    rel(349, 'Iran', 'All 349 were fighters or Kurds abducted', 'Abdollah Najafi', cat='soldiers and civilians'),
    agr(2806, '"we asked for 2,806."', 'Abdollah Najafi', ex=None, who='Iran', rb='Iraq', cat='prisoners', status='proposed'),
    held(1173, 'Iraq', 'Iran', '1,173 Iraqis who declined to go home', ICRC, cat='prisoners of war'),
    cum(56000, 'Iraq', 'war', '56,000 Iraqis', via='IRNA', cat='prisoners of war'),
    cum(39000, 'Iran', 'war', '39,000 Iranians have been repatriated over the years', via='IRNA', cat='prisoners of war'),
    rel('<=8000', None, 'up to 8,000 a day came over', ex='prev1', cat='prisoners of war', note='per day'),
], dist={'date': ['1980-88'], 'idiom': ['one at a time'], 'missing': ['five thousand', 'more than 50,000']}, note='Abdollah Najafi: fictional chairman.')

doc('c23', '''
Ten Ukrainian civilians return by way of Belarus with Vatican help

KYIV, June 29, 2024 - Ten civilians held by Russia, two of whom are Greek Catholic priests, have come back to Ukraine, President Zelenskiy announced late on Friday.

Among them is the Crimean Tatar politician Nariman Dzhelyal, who was arrested in 2021. Five of the ten had been captured in Belarus, Ukraine's ombudsman said.

"Thanks to the good offices" of the Holy See, the families' wait has ended, the president stated. On Saturday the Vatican's ambassador, Visvaldas Kulbokas, acknowledged that it had been involved; credit, in his view, belongs to Cardinal Matteo Zuppi, who has visited both capitals.

Minsk, for its part, declared that it had let five Ukrainians go on "humanitarian grounds" and that nothing had been asked in return.

Ukraine handed over no one, the Coordination Headquarters insisted: civilians cannot be exchanged. It believes that the Russians hold some 14,000 civilians, of whom 1,672 are confirmed.

On Tuesday, ninety soldiers from either army had gone home.
''', '2024-06-29', [E('main', '2024-06-28', 'weekday', ['Holy See'], ['Belarus']), E('prev1', '2024-06-25', 'weekday', text='On Tuesday')], [
    rel(10, U, 'Ten civilians held by Russia', Z, cat='civilians', also=['Ten Ukrainian civilians return by way of Belarus']),
    sub(2, U, 'two of whom are Greek Catholic priests', Z, cat='priests'),
    sub(1, U, 'Among them is the Crimean Tatar politician Nariman Dzhelyal', cat='politicians', named='Nariman Dzhelyal'),
    sub(5, U, 'Five of the ten had been captured in Belarus', LUB, cat='civilians'),
    med('Holy See', '"Thanks to the good offices" of the Holy See', Z, also=['with Vatican help']),
    med('Holy See', 'acknowledged that it had been involved', 'Visvaldas Kulbokas'),
    med('Matteo Zuppi', 'credit, in his view, belongs to Cardinal Matteo Zuppi', 'Visvaldas Kulbokas'),
    rel(5, U, 'it had let five Ukrainians go', 'Belarus', rb='Belarus', cat='civilians', subset=True),
    den('nothing had been asked in return', 'Belarus', ex='main'),
    rel(0, R, 'Ukraine handed over no one', CH, cat='prisoners'),
    held('~14000', U, R, 'some 14,000 civilians', CH, cat='civilians'),
    held(1672, U, R, 'of whom 1,672 are confirmed', CH, cat='civilians', subset=True),
    each(90, 'ninety soldiers from either army had gone home', ex='prev1', cat='soldiers'),
])

CO = ['National Liberation Army', 'Government of Colombia']
doc('c24', '''
ELN lets 6 soldiers go, asks for its own men

BOGOTA, Wed 9 Aug 2023

Six soldiers held by Colombia's National Liberation Army were passed to a humanitarian mission on Wednesday in the department of Arauca. They had been in the guerrillas' hands for 19 days.

The mission was made up of the Catholic Church, the ombudsman's office and the UN; it was the Church that had brokered the handover, said Bishop Ramiro Otálora, who led it. "There were to be seven," the bishop added. "The seventh they let go in July, barefoot."

The rebels did not receive anybody in exchange, the government stressed. The group itself sees it differently. In a communiqué read on a local station it said that two of its "political prisoners" had left jail the previous week and that it was still waiting for eight, in accordance with a list of ten.

President Gustavo Petro's negotiator, Otty Patiño, called that version false.

So far in 2023 the ELN has released twenty-nine people, at least three of them police officers, according to Bogotá's Peace Observatory. It is thought to have more than 30 others, almost all of them civilians kidnapped for ransom.

The ceasefire, the longest in 59 years, came into force last Thursday.
''', '2023-08-09', [E('main', '2023-08-09', 'weekday', ['Catholic Church'], ['Arauca'], parties=CO), E('prev1', '2023-07', 'relative', parties=CO, text='in July'), E('sep1', None, 'none', parties=CO, text='the previous week', status='claimed'), E('plan1', None, 'none', parties=CO, status='proposed')], [
    rel(6, 'Government of Colombia', 'Six soldiers held by Colombia\'s National Liberation Army were passed to a humanitarian mission', rb='National Liberation Army', cat='soldiers', also=['ELN lets 6 soldiers go']),
    med('Catholic Church', 'it was the Church that had brokered the handover', 'Ramiro Otálora'),
    rel(1, 'Government of Colombia', 'The seventh they let go in July', 'Ramiro Otálora', ex='prev1', rb='National Liberation Army', cat='soldiers'),
    rel(0, 'National Liberation Army', 'The rebels did not receive anybody in exchange', 'Government of Colombia', rb='Government of Colombia', cat='prisoners'),
    rel(2, 'National Liberation Army', 'two of its "political prisoners" had left jail', 'National Liberation Army', ex='sep1', rb='Government of Colombia', cat='prisoners', via='local station'),
    agr(8, 'it was still waiting for eight', 'National Liberation Army', ex='plan1', who='National Liberation Army', rb='Government of Colombia', cat='prisoners', via='local station', status='proposed'),
    agr(10, 'a list of ten', 'National Liberation Army', ex='plan1', who='National Liberation Army', rb='Government of Colombia', cat='prisoners', via='local station', status='proposed'),
    den('called that version false', 'Otty Patiño', ex='sep1'),
    cum(29, 'Government of Colombia', '2023', 'So far in 2023 the ELN has released twenty-nine people', 'Peace Observatory', rb='National Liberation Army', cat='people'),
    cum('>=3', 'Government of Colombia', '2023', 'at least three of them police officers', 'Peace Observatory', rb='National Liberation Army', cat='policemen', subset=True),
    held('>30', 'Government of Colombia', 'National Liberation Army', 'more than 30 others', cat='hostages'),
], ignore=['There were to be seven'], dist={'duration': ['19 days', '59 years']}, fictional=['There were to be', 'The seventh'])

doc('c25', '''
Factbox: Russia-Ukraine prisoner swaps in May and June 2025

June 27, 2025

On Thursday Ukraine and Russia held yet another exchange under the agreements made in Istanbul, again with no figure from either capital. Below is a summary of what was published. All rows without a remark rest on the Russian Defence Ministry.

06.05.2025 . . . 205 Ukrainians . . . 205 Russians
23.05.2025 . . . 390 Ukrainians . . . 390 Russians (120 of them civilians on each side)
24.05.2025 . . . 307 Ukrainians . . . 307 Russians
25.05.2025 . . . 303 Ukrainians . . . 303 Russians
09.06.2025 . . . not disclosed . . . not disclosed
14.06.2025 . . . not disclosed . . . 0 (TASS source)

The three days in May made up the largest exchange of the war: 1,000 people for 1,000.

Bodies returned to Ukraine, counts of the Coordination Headquarters:
11 June - 1,212
13 June - 1,200

WHO MEDIATED?
The United Arab Emirates in the case of May 6. None was mentioned for the rest, though Zelenskiy has thanked the Americans, without whom "nothing would have moved".

WHAT NEXT?
Umerov told Suspilne the current round was more than half finished. He expects it to bring 1,200 home.
''', '2025-06-27', [E('main', '2025-06-26', 'weekday'), E('t1', '2025-05-06', 'stated', [UAE]), E('t2', '2025-05-23', 'stated'), E('t3', '2025-05-24', 'stated'), E('t4', '2025-05-25', 'stated'), E('t5', '2025-06-09', 'stated'), E('t6', '2025-06-14', 'stated'),
    E('series1', None, 'none', text='in May'), E('bodies1', '2025-06-11', 'year-inferred', text='11 June'), E('bodies2', '2025-06-13', 'year-inferred', text='13 June'), E('plan1', None, 'none', status='agreed')], [
    rel('withheld', None, 'again with no figure from either capital', rb=None, cat='prisoners'),
    rel(205, U, '06.05.2025 . . . 205 Ukrainians', MOD, ex='t1', cat='prisoners'), rel(205, R, '205 Russians', MOD, ex='t1', cat='prisoners'),
    rel(390, U, '23.05.2025 . . . 390 Ukrainians', MOD, ex='t2', cat='people'), rel(390, R, '390 Russians', MOD, ex='t2', cat='people'),
    each(120, '120 of them civilians on each side', MOD, ex='t2', cat='civilians', subset=True),
    rel(307, U, '24.05.2025 . . . 307 Ukrainians', MOD, ex='t3', cat='prisoners'), rel(307, R, '307 Russians', MOD, ex='t3', cat='prisoners'),
    rel(303, U, '25.05.2025 . . . 303 Ukrainians', MOD, ex='t4', cat='prisoners'), rel(303, R, '303 Russians', MOD, ex='t4', cat='prisoners'),
    each('withheld', '09.06.2025 . . . not disclosed . . . not disclosed', MOD, ex='t5', cat='prisoners'),
    rel('withheld', U, '14.06.2025 . . . not disclosed', SRC, ex='t6', via='TASS', cat='prisoners'),
    rel(0, R, '0 (TASS source)', SRC, ex='t6', via='TASS', cat='prisoners'),
    each(1000, '1,000 people for 1,000', ex='series1', cat='people'),
    bod(1212, U, '11 June - 1,212', CH, ex='bodies1'),
    bod(1200, U, '13 June - 1,200', CH, ex='bodies2'),
    med(UAE, 'The United Arab Emirates in the case of May 6', ex='t1'),
    med('United States', 'Zelenskiy has thanked the Americans', Z, ex=None),
    agr(1200, 'He expects it to bring 1,200 home', UME, ex='plan1', who=U, rb=R, cat='people', via='Suspilne', status='expected'),
], ignore=['The three days in May', 'None was mentioned', 'more than half finished'])

doc('c26', '''
Abuja admits freeing fighters for 21 schoolgirls; Addis, rebels trade captives

13 October 2016 and later, from the archive of a regional monthly

NIGERIA. Twenty-one of the girls taken from Chibok in 2014 were let go by Boko Haram on a Thursday in October. Switzerland and the Red Cross had acted as intermediaries, a presidential spokesman, Garba Shehu, tweeted. Four commanders were set free for them, two officials told the Associated Press. The information minister would not have it: not a single fighter had been released, he said. Eighty-two more girls followed in May 2017, in exchange for five suspected militants, by the account of the lawyer who carried the messages. "They counted the girls thrice and I counted the money once," is how the lawyer, Zanna Bukar, remembers it.

ETHIOPIA. Some 4,208 captured soldiers were released by Tigrayan forces in May 2022, a spokeswoman for the region declared; 400 of those were women. The federal side said nothing of a return gesture. It had freed, in January of that year, a handful of political leaders, among them six of the TPLF. No outside power claimed a part, although the African Union's envoy, Olusegun Obasanjo, was in Mekelle that week.

112 of the 276 schoolgirls are missing to this day.
''', None, [E('main', '2016-10-13', 'stated', ['Switzerland', ICRC], parties=['Government of Nigeria', 'Boko Haram']), E('prev1', '2017-05', 'stated', parties=['Government of Nigeria', 'Boko Haram']),
    E('sep1', '2022-05', 'stated', parties=['Government of Ethiopia', 'Tigrayan forces']), E('sep2', '2022-01', 'relative', parties=['Government of Ethiopia', 'Tigrayan forces'], text='in January of that year')], [
    rel(21, 'Government of Nigeria', 'Twenty-one of the girls taken from Chibok in 2014 were let go by Boko Haram', rb='Boko Haram', cat='hostages', also=['for 21 schoolgirls']),
    med('Switzerland', 'Switzerland and the Red Cross had acted as intermediaries', 'Garba Shehu', via='Twitter'),
    med(ICRC, 'Switzerland and the Red Cross had acted as intermediaries', 'Garba Shehu', via='Twitter'),
    rel(4, 'Boko Haram', 'Four commanders were set free for them', OFF, rb='Government of Nigeria', via='Associated Press', cat='commanders'),
    rel(None, 'Boko Haram', 'Abuja admits freeing fighters', 'Government of Nigeria', rb='Government of Nigeria', pos='headline', cat='fighters'),
    rel(0, 'Boko Haram', 'not a single fighter had been released', 'information minister of Nigeria', rb='Government of Nigeria', cat='fighters'),
    rel(82, 'Government of Nigeria', 'Eighty-two more girls followed in May 2017', 'Zanna Bukar', ex='prev1', rb='Boko Haram', cat='hostages'),
    rel(5, 'Boko Haram', 'in exchange for five suspected militants', 'Zanna Bukar', ex='prev1', rb='Government of Nigeria', cat='fighters'),
    rel('~4208', 'Government of Ethiopia', 'Some 4,208 captured soldiers were released by Tigrayan forces in May 2022', 'spokeswoman for Tigray', ex='sep1', rb='Tigrayan forces', cat='soldiers'),
    sub(400, 'Government of Ethiopia', '400 of those were women', 'spokeswoman for Tigray', ex='sep1', rb='Tigrayan forces', cat='women'),
    rel(None, 'Tigrayan forces', 'a handful of political leaders', ex='sep2', rb='Government of Ethiopia', cat='politicians'),
    sub(6, 'Tigrayan forces', 'among them six of the TPLF', ex='sep2', rb='Government of Ethiopia', cat='politicians'),
    held(112, 'Government of Nigeria', 'Boko Haram', '112 of the 276 schoolgirls are missing', cat='hostages'),
], ignore=['two officials told the Associated Press', 'No outside power claimed a part'], fictional=['They counted the girls'])

doc('c27', '''
Office of the Commissioner of the Verkhovna Rada for Human Rights

10 August 2023

Good news! We returned 22 more of our people today. Two of them are officers; the rest are sergeants and soldiers. The oldest is 54, the youngest 23.

I am grateful to all who took part, Commissioner Dmytro Lubinets wrote at noon. Our defenders fought in different places, he continued, and some have been wounded. Not all can be named as yet.

Over the whole period 2,598 Ukrainians have been freed. Civilians make up 144 of this number. For 48 exchanges we thank the Coordination Headquarters and "our partners in Ankara".

What about those we have yet to return? The Russian side confirms 763 civilians; our register has about 25,000. Thirty-five letters were passed to my Russian colleague in July. She replied to none.

It was not stated how many Russians were handed back.
''', '2023-08-10', [E('main', '2023-08-10', 'published')], [
    rel(22, U, 'We returned 22 more of our people today', LUB, cat='people'),
    sub(2, U, 'Two of them are officers', LUB, cat='officers'),
    sub(20, U, 'the rest are sergeants and soldiers', LUB, cat='privates and sergeants', derived='22-2'),
    sub(None, U, 'some have been wounded', LUB, cat='wounded'),
    cum(2598, U, 'war', 'Over the whole period 2,598 Ukrainians have been freed', LUB, cat='people'),
    cum(144, U, 'war', 'Civilians make up 144 of this number', LUB, cat='civilians', subset=True),
    cnt(48, 'war', 'For 48 exchanges', LUB),
    med('Turkey', 'we thank the Coordination Headquarters and "our partners in Ankara"', LUB, ex=None),
    held(763, U, R, 'The Russian side confirms 763 civilians', R, cat='civilians'),
    held('~25000', U, R, 'our register has about 25,000', LUB, cat='civilians'),
    rel('withheld', R, 'It was not stated how many Russians were handed back', cat='prisoners'),
], dist={'age': ['The oldest is 54, the youngest 23'], 'letters': ['Thirty-five letters', 'She replied to none']})

TW = ['Taliban', 'United States']
doc('c28', '''
Two Americans for one Afghan: Kabul and Washington close a deal

KABUL, 21 January 2025 -- An Afghan serving life in California has been exchanged for two citizens of the United States, the Taliban government said on Tuesday.

The man, Khan Mohammed, was sentenced in 2008. Kabul's foreign ministry did not give the Americans' names; their families did: Ryan Corbett, held since August 2022, and William McKenty.

"Qatar was instrumental," a White House official said, quoted by CNN, and the Corbett family in a statement thanked two presidents as well as Doha. Of the Emirates, which had sent an aircraft on an earlier occasion, no mention was made.

Two more Americans are believed to be held, George Glezmann and Mahmood Habibi. The Taliban deny having the latter. In the summer they had asked for three men, one of them the last Afghan at Guantánamo, and were refused, an intelligence official recalled. "They wanted 3 for 3. We could not do 3," he said. "In the end it took 2 years and a night."

In September 2022 the engineer Mark Frerichs was traded for Bashir Noorzai, a drug lord, one for one.
''', '2025-01-21', [E('main', '2025-01-21', 'weekday', ['Qatar'], parties=TW), E('plan1', None, 'none', parties=TW, status='proposed', text='In the summer'), E('prev1', '2022-09', 'stated', parties=TW)], [
    rel(1, 'Taliban', 'An Afghan serving life in California has been exchanged', 'Taliban', rb='United States', cat='prisoners', also=['for one Afghan'], named='Khan Mohammed'),
    rel(2, 'United States', 'for two citizens of the United States', 'Taliban', rb='Taliban', cat='prisoners', also=['Two Americans']),
    med('Qatar', '"Qatar was instrumental,"', OFF, via='CNN'),
    med('Qatar', 'thanked two presidents as well as Doha', 'Corbett family'),
    held(2, 'United States', 'Taliban', 'Two more Americans are believed to be held', cat='prisoners'),
    den('The Taliban deny having the latter', 'Taliban', ex=None),
    agr(3, 'they had asked for three men', OFF, ex='plan1', who='Taliban', rb='United States', cat='prisoners', status='proposed', also=['They wanted 3 for 3']),
    agr(3, 'They wanted 3 for 3', OFF, ex='plan1', who='United States', rb='Taliban', cat='prisoners', status='proposed'),
    rel(1, 'United States', 'one for one', ex='prev1', rb='Taliban', cat='prisoners', named='Mark Frerichs'),
    rel(1, 'Taliban', 'one for one', ex='prev1', rb='United States', cat='prisoners', named='Bashir Noorzai'),
], ignore=['one of them the last Afghan', 'We could not do 3'], dist={'duration': ['2 years and a night']}, fictional=['They wanted 3', 'In the end it took'])

doc('c29', '''
Ukraine gets back 45 border guards and soldiers, two children

KYIV, July 6, 2023. (Reporting by our correspondents)

Forty-five soldiers and border guards, and with them two civilians, came home on Thursday in the latest exchange with Russia, said Andriy Yermak, chief of staff to the president.

Of these, thirty had defended Mariupol, he said. The group also includes two children, a brother and sister; neither was part of the swap.

In a separate statement the defence ministry in Moscow put the Russians returned at 45. They were "in mortal danger", it claimed, as it does every time.

Who arranged the deal remained unclear. Erdogan had promised on Wednesday to speak to Putin. It was Saudi Arabia, rather than Turkey, that played go-between, a Ukrainian lawmaker, Orest Salo, asserted, while a diplomat from the Gulf called this "news to us".

The lawmaker said that 2,576 people had been returned during the full-scale invasion, exactly 1,000 of whom since the New Year. He put the number still in captivity at ten thousand, perhaps more. That figure has never been confirmed by the Coordination Headquarters, which declines to publish any.
''', '2023-07-06', [E('main', '2023-07-06', 'weekday', ['Saudi Arabia']), E('sep1', '2023-07-06', 'weekday')], [
    rel(45, U, 'Forty-five soldiers and border guards', YER, cat='soldiers and border guards', also=['Ukraine gets back 45 border guards and soldiers']),
    rel(2, U, 'with them two civilians', YER, cat='civilians'),
    sub(30, U, 'thirty had defended Mariupol', YER, cat='Mariupol defenders'),
    rel(2, U, 'The group also includes two children', YER, ex='sep1', cat='children', also=['soldiers, two children']),
    den('neither was part of the swap', YER, ex='sep1'),
    rel(45, R, 'put the Russians returned at 45', MOD, cat='soldiers'),
    med('Saudi Arabia', 'It was Saudi Arabia, rather than Turkey, that played go-between', 'Orest Salo'),
    den('called this "news to us"', 'unnamed diplomat', ex='main'),
    cum(2576, U, 'war', '2,576 people had been returned during the full-scale invasion', 'Orest Salo', cat='people'),
    cum(1000, U, '2023', 'exactly 1,000 of whom since the New Year', 'Orest Salo', cat='people', subset=True),
    held('~10000', U, R, 'ten thousand, perhaps more', 'Orest Salo', cat='prisoners'),
    held('withheld', U, R, 'declines to publish any', CH, cat='prisoners'),
], note='Orest Salo does not exist.')

doc('c30', '''
"We do not trade in decimals": a negotiator looks back on three years of exchanges

Interview digest, 24 February 2025

How many have come home? "Four thousand one hundred thirty-one as of today," answers Col. Taras Hnatyk, who has sat on the Ukrainian side of the table since the first exchange. "That is sixty-one exchanges. I was absent from two."

The colonel, who spoke on public radio, said that 168 of those returned were civilians and that about a tenth, 403, were women. To his knowledge, Moscow got 3,900 back.

He dated the turning point to 21 September 2022. That night 215 Ukrainians, 108 of them from Azov, were given up for Viktor Medvedchuk and 55 Russians. It was Erdogan's doing, he said, and "the Saudis had a hand in it too", for ten foreigners flew to Riyadh the same evening.

On the year just past: ten exchanges, 1,358 people. In December alone, 189. In August 2023 and the five months that followed? "Zero. Not one man."

Russia offers names that nobody asked for, he complained; out of 1,000 proposed last autumn, Ukraine could verify fewer than 400. The Russian ombudswoman has a different story: in an interview with RT she spoke of 630 soldiers whom Kyiv "did not want".

How many are left? Eight thousand or thereabouts, Hnatyk estimated. Asked about a source cited by Bloomberg, who had said six thousand, he laughed.

An exchange of 150 for 150 has been agreed for March, he disclosed, with Emirati mediation.
''', '2025-02-24', [E('plan1', '2025-03', 'year-inferred', [UAE], text='for March', status='agreed'), E('prev1', '2022-09-21', 'stated', ['Turkey', 'Saudi Arabia']), E('sep1', '2022-09-21', 'relative', ['Saudi Arabia'], text='the same evening'), E('plan2', None, 'none', text='last autumn', status='offered')], [
    cum(4131, U, 'war', 'Four thousand one hundred thirty-one as of today', 'Taras Hnatyk', via='public radio', cat='people'),
    cnt(61, 'war', 'That is sixty-one exchanges', 'Taras Hnatyk', via='public radio'),
    cum(168, U, 'war', '168 of those returned were civilians', 'Taras Hnatyk', via='public radio', cat='civilians', subset=True),
    cum(403, U, 'war', 'about a tenth, 403, were women', 'Taras Hnatyk', via='public radio', cat='women', subset=True),
    cum(3900, R, 'war', 'Moscow got 3,900 back', 'Taras Hnatyk', via='public radio', cat='prisoners'),
    rel(215, U, 'That night 215 Ukrainians', 'Taras Hnatyk', ex='prev1', via='public radio', cat='prisoners'),
    sub(108, U, '108 of them from Azov', 'Taras Hnatyk', ex='prev1', via='public radio', cat='Azov'),
    rel(1, R, 'given up for Viktor Medvedchuk', 'Taras Hnatyk', ex='prev1', via='public radio', cat='politicians', named='Viktor Medvedchuk'),
    rel(55, R, '55 Russians', 'Taras Hnatyk', ex='prev1', via='public radio', cat='prisoners'),
    med('Turkey', "It was Erdogan's doing", 'Taras Hnatyk', ex='prev1', via='public radio'),
    med('Saudi Arabia', '"the Saudis had a hand in it too"', 'Taras Hnatyk', ex='prev1', via='public radio'),
    rel(10, U, 'ten foreigners flew to Riyadh the same evening', 'Taras Hnatyk', ex='sep1', via='public radio', cat='foreigners', who_note='foreigners'),
    cnt(10, '2024', 'ten exchanges', 'Taras Hnatyk', via='public radio'),
    cum(1358, U, '2024', '1,358 people', 'Taras Hnatyk', via='public radio', cat='people'),
    cum(189, U, 'December 2024', 'In December alone, 189', 'Taras Hnatyk', via='public radio', cat='people', subset=True),
    cum(0, U, 'August 2023 to January 2024', '"Zero. Not one man."', 'Taras Hnatyk', via='public radio', cat='people'),
    agr(1000, 'out of 1,000 proposed last autumn', 'Taras Hnatyk', ex='plan2', who=U, rb=R, cat='prisoners', via='public radio', status='offered'),
    acc('Ukraine could verify fewer than 400', 'Taras Hnatyk', '<=399', ex='plan2', who=U, cat='prisoners', via='public radio'),
    acc('630 soldiers whom Kyiv "did not want"', MOS, 630, who=U, cat='soldiers', via='RT'),
    held('~8000', U, R, 'Eight thousand or thereabouts', 'Taras Hnatyk', cat='prisoners', via='public radio'),
    held(6000, U, R, 'who had said six thousand', SRC, cat='prisoners', via='Bloomberg'),
    agr(150, 'An exchange of 150 for 150 has been agreed for March', 'Taras Hnatyk', ex='plan1', who=U, rb=R, cat='prisoners', via='public radio'),
    agr(150, 'An exchange of 150 for 150 has been agreed for March', 'Taras Hnatyk', ex='plan1', who=R, rb=U, cat='prisoners', via='public radio'),
    med(UAE, 'with Emirati mediation', 'Taras Hnatyk', ex='plan1', via='public radio'),
], ignore=['since the first exchange', 'I was absent from two', 'the five months that followed'], dist={'duration': ['three years of exchanges']},
    fictional=['We do not trade', 'Four thousand one hundred', 'That is sixty-one', 'the Saudis had a hand'], note='No main exchange. Taras Hnatyk does not exist.')

if __name__ == '__main__': finish()

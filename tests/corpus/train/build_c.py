#!/usr/bin/env python3
"""Builds c01 … c30 of the training corpus: constructed texts for development, worded for this project. No sentence
quotes anybody, and no outlet, agency or body named in them wrote any of it.  Run: python3 build_c.py"""
import os, sys
sys.dont_write_bytecode = True
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, '..', 'wire'))
import common
from common import *
common.HERE = HERE          # finish() writes next to this file

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
], dist={'other': ['first quarter', 'three lists']}, note='Petro Halych does not exist. No main exchange.')

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
    med(ICRC, 'carried out with the assistance of the International Committee of the Red Cross', CH),
    bod(45, R, 'Russia received the bodies of 45 of its soldiers', 'Shamsail Saraliyev', via='RBC'),
    rel(0, None, "No living prisoners were part of Friday's operation", 'Shamsail Saraliyev', via='RBC', cat='prisoners', rb=None),
    ordn(2, '2025, bodies', 'It is the second such repatriation since the New Year'),
    bod(757, U, 'the same number, 757, were returned', ex='bodies1'),
    bod(49, R, 'Moscow took back 49', ex='bodies1'),
    bod('>7000', U, 'more than 7,000 bodies have come back to Ukraine', ex=None, cumulative=True, scope='war'),
], dist={'other': ['13 laboratories']})

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

#MORE
if __name__ == '__main__': finish()

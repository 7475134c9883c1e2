import os, sys
sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'wide'))
from names import *
CO = 'Commonwealth'
def agr2(n, q, by=None, sides=RU, **k):
    return [agr(n, q, by, who=w, rb=sides[1-j], **dict(k)) for j, w in enumerate(sides)]

doc('h501','''
Ukraine and Russia hand back 115 captives each, first swap since Kursk assault

KYIV, Aug 24 (Reuters) - Ukraine and Russia each freed 115 prisoners of war on Saturday, the day Ukrainians marked 33 years of independence, in the first swap since Kyiv's troops crossed into Russia's Kursk region on Aug. 6.

Russia's defence ministry said the 115 Russian soldiers had been captured in the Kursk region and were now in Belarus, where doctors and psychologists were seeing them. It said the United Arab Emirates had acted as mediator.

President Volodymyr Zelenskiy wrote on Telegram that border guards, national guardsmen, sailors and soldiers were among those who had come home, and that nobody would be forgotten.

Kyiv's coordination council for prisoners of war said that 82 of the returnees had taken part in the defence of Mariupol, 50 of them inside the Azovstal steel works. It put the number of exchanges since the invasion at 55.

Footage aired by Russian state television showed shaven-headed young men in camouflage climbing onto buses. Most of them were conscripts doing compulsory service, a category the Kremlin had promised to keep out of combat.

Abu Dhabi's foreign ministry said later that 1,788 captives had been traded with its help, and that this was the seventh mediation it had brought to a conclusion this year.

The previous swap took place on July 17, when 95 soldiers went home on either side.

Ukraine's commander-in-chief has claimed the capture of 594 Russian servicemen since the incursion began, which officials in Kyiv describe as a way of topping up their exchange fund.

Reporting by Kyiv and Moscow bureaux; Editing by Paul Garland

(This story has been refiled to correct a typo in paragraph 3)
''','2024-08-24',[E('main','2024-08-24','weekday',[UAE]),E('prev1','2024-07-17','year-inferred')],[
 each(115,'each freed 115 prisoners of war',also=['hand back 115 captives each']),
 rel(115,R,'the 115 Russian soldiers',MOD), med(UAE,'the United Arab Emirates had acted as mediator',MOD),
 trans('were now in Belarus',MOD,who=R),
 sub(82,U,'82 of the returnees had taken part in the defence of Mariupol',CH), sub(50,U,'50 of them inside the Azovstal steel works',CH),
 cnt(55,'war','the number of exchanges since the invasion at 55',CH),
 sub(None,R,'Most of them were conscripts',ambiguous=True),
 cum(1788,None,'UAE-mediated','1,788 captives had been traded with its help',UAEMFA), ordn(7,'UAE-mediated, this year','the seventh mediation',UAEMFA),
 med(UAE,'the seventh mediation it had brought to a conclusion',UAEMFA),
 each(95,'95 soldiers went home on either side',ex='prev1'),
],ignore=['the capture of 594 Russian servicemen'],dist={'other':['33 years']})

doc('h502','''
Ukraine brings 200 defenders home from Russian captivity

05.03.2026 17:12
Ukrinform

On Thursday, March 5, Ukraine conducted another prisoner exchange, as a result of which two hundred service members returned from Russian captivity.

The Coordination Headquarters for the Treatment of Prisoners of War reported this on Telegram, according to Ukrinform.

As noted, this is the first stage of an exchange agreed upon during the talks in Geneva, which provides for the return of 500 prisoners by each party within two days.

Among those released are defenders of Mariupol, as well as soldiers who held positions in the Donetsk, Luhansk, Zaporizhzhia and Kursk sectors. According to the Headquarters, 189 of the released are privates and sergeants and 11 are officers. Fourteen servicemen had been sentenced by Russian courts, in two cases to life.

The oldest of the liberated defenders is 59, and the youngest is 26.

The Headquarters thanked the United States of America and the United Arab Emirates for their mediation.

Ukrainian Parliament Commissioner for Human Rights Dmytro Lubinets stressed that this was the 72nd exchange since the beginning of the full-scale invasion. In total, he said, more than 8,700 citizens of Ukraine, both military and civilian, have been returned home in that time.

As Ukrinform reported earlier, on February 5, 157 Ukrainians returned from captivity, among them seven civilians.

Photo: President's Office

While citing and using any materials on the Internet, links to the website ukrinform.net not lower than the first paragraph are mandatory.
''','2026-03-05',[E('main','2026-03-05','year-inferred',['United States',UAE],text='March 5'),E('series1',None,'none',status='agreed',places=['Geneva']),E('prev1','2026-02-05','year-inferred')],[
 rel(200,U,'two hundred service members returned from Russian captivity',also=['brings 200 defenders home']),
 rel(200,U,'two hundred service members returned from Russian captivity',CH,ambiguous=True,via=TG),
 agr2(500,'the return of 500 prisoners by each party',CH,ex='series1'),
 agr2(500,'the return of 500 prisoners by each party',None,ex='series1',ambiguous=True),
 sub(189,U,'189 of the released are privates and sergeants',CH), sub(11,U,'11 are officers',CH),
 sub(14,U,'Fourteen servicemen had been sentenced by Russian courts',CH),
 med('United States','thanked the United States of America and the United Arab Emirates for their mediation',CH),
 med(UAE,'thanked the United States of America and the United Arab Emirates for their mediation',CH),
 ordn(72,'war','the 72nd exchange since the beginning of the full-scale invasion',LUB),
 cum('>8700',U,'war','more than 8,700 citizens of Ukraine',LUB),
 rel(157,U,'157 Ukrainians returned from captivity',ex='prev1'), sub(7,U,'seven civilians',ex='prev1'),
],ignore=['in two cases to life'])

doc('h503','''
EXPLAINER: Will Saturday's hostage release in Gaza go ahead?

JERUSALEM (February 13, 2025) — After three days of threats, Hamas said on Thursday it would let hostages go this weekend as scheduled. Here is what is known.

What was supposed to happen?

Under the first, six-week phase of the ceasefire, 33 Israeli hostages are to be handed over in return for about 1,900 Palestinian prisoners. Saturday's would be the sixth round. Three men are expected to walk free; the Palestinian Prisoners' Media Office says Israel would let out 369 people in exchange, 36 of whom are serving life terms.

How far has it got?

So far 16 Israelis have come back, along with five Thai farm workers whose freedom was arranged separately. In the fifth round, on February 8, Or Levy, Eli Sharabi and Ohad Ben Ami were paraded on a stage in Deir al-Balah, gaunt and pale, before the Red Cross drove them off. Israel freed 183 prisoners that day, among them 111 Gazans rounded up after October 7, 2023. Seven needed hospital treatment on arrival in Ramallah, according to the Palestinian Red Crescent.

Why the delay?

On Monday Abu Obeida, the spokesman of the Hamas armed wing, announced that handovers were suspended because, he said, Israel was holding back tents and fuel. Israel denied that it was in breach of the deal. US President Donald Trump then said all of the captives should be out by noon on Saturday or "all hell" would follow.

Who got it moving again?

Egypt and Qatar, which have mediated throughout, told both sides that the aid would come in, an Egyptian official said on condition of anonymity.

How many are left?

Seventy-three of the hostages taken in the 2023 attack are still in Gaza, and the Israeli military has declared 35 of them dead. Israel also wants the remains of a soldier killed in 2014.
''','2025-02-13',[E('main','2025-02-15','weekday',['Egypt','Qatar'],parties=IP,text='Saturday',status='expected'),E('series1',None,'none',['Egypt','Qatar'],parties=IP,status='agreed'),E('prev1','2025-02-08','year-inferred',parties=IP,places=['Deir al-Balah']),E('sep1',None,'none',parties=['Thailand','Hamas'])],[
 agr(33,'33 Israeli hostages are to be handed over',ex='series1',who=IL,rb='Hamas'),
 agr('~1900','about 1,900 Palestinian prisoners',ex='series1',who=PA,rb=IL),
 ordn(6,'first phase','the sixth round'),
 agr(3,'Three men are expected to walk free',ex='main',who=IL,rb='Hamas'),
 agr(369,'Israel would let out 369 people',"Palestinian Prisoners' Media Office",ex='main',who=PA,rb=IL),
 agr(36,'36 of whom are serving life terms',"Palestinian Prisoners' Media Office",ex='main',who=PA,rb=IL,subset=True),
 cum(16,IL,'ceasefire','16 Israelis have come back',rb='Hamas'), cum(5,'Thailand','ceasefire','five Thai farm workers',rb='Hamas'),
 ordn(5,'first phase','the fifth round',ex='prev1'),
 rel(183,PA,'Israel freed 183 prisoners',ex='prev1'), sub(111,PA,'111 Gazans rounded up',ex='prev1'),
 sub(7,PA,'Seven needed hospital treatment','Palestinian Red Crescent',ex='prev1'),
 acc('Israel was holding back tents and fuel','Abu Obeida'), den('Israel denied that it was in breach','Israel'),
 agr(None,'handovers were suspended','Abu Obeida',ex='main',status='called-off'),
 agr(None,'it would let hostages go this weekend as scheduled','Hamas',ex='main'),
 med('Egypt','Egypt and Qatar, which have mediated throughout',OFF,ex='series1',ambiguous=True), med('Qatar','Egypt and Qatar, which have mediated throughout',OFF,ex='series1',ambiguous=True),
 med('Egypt','Egypt and Qatar, which have mediated throughout',ex='series1'), med('Qatar','Egypt and Qatar, which have mediated throughout',ex='series1'),
 held(73,IL,'Hamas','Seventy-three of the hostages taken in the 2023 attack are still in Gaza'),
],ignore=['has declared 35 of them dead','the remains of a soldier','three days','Or Levy, Eli Sharabi and Ohad Ben Ami'])

doc('h504','''
At a hospital in northern Ukraine, families hold up photographs and wait for the buses

CHERNIHIV REGION, Ukraine (AP) — Nadiia Prykhodko had been standing in the sleet since 7 in the morning, a laminated picture of her son hung around her neck on a shoelace.

When the first coach turned in at the gate on Wednesday afternoon, she did what the women around her did. She pushed forward and shouted a name.

"I ask all of them: Have you seen my Vitalik? Sometimes a boy looks at the photo a long time, and I think, now he will say yes," said Prykhodko, 58, a retired post office clerk from Poltava. "They never say yes."

Russia and Ukraine swapped 150 prisoners each that day, the second such exchange of the year. It was brokered by the United Arab Emirates, officials in both countries said.

Inside the hospital the men were given soup, clean clothes and a telephone. One of them, a marine named Oleh who asked that his surname be left out, had not spoken to his wife for 33 months. He weighed 52 kilograms.

Petro Yatsenko, who speaks for Ukraine's Coordination Headquarters for the Treatment of Prisoners of War, said every one of the freed soldiers bore signs of torture or hunger, and that 19 had lost a limb or were seriously ill. About 80 of the men were captured in Mariupol, he said.

More than 4,100 Ukrainians have come home since the full-scale invasion began three years ago this month, according to the headquarters. No one will say how many have not. Relatives' groups believe that at least 8,000 soldiers are still in Russian prisons; the International Committee of the Red Cross has visited only a small number of them.

Prykhodko has come to 11 exchanges. For the last one, in mid-January, when 25 soldiers returned, she slept at the bus station. She means to come to the next.

"If not mine, then I'll greet somebody else's," she said.

___
Follow AP's coverage of the war in Ukraine at https://apnews.com/hub/russia-ukraine
''','2025-02-07',[E('main','2025-02-05','weekday',[UAE],text='Wednesday'),E('prev1','2025-01','relative',text='mid-January')],[
 each(150,'swapped 150 prisoners each'), ordn(2,'year','the second such exchange of the year'),
 med(UAE,'brokered by the United Arab Emirates','Russia; Ukraine'),
 sub(19,U,'19 had lost a limb or were seriously ill','Petro Yatsenko'), sub('~80',U,'About 80 of the men were captured in Mariupol','Petro Yatsenko'),
 cum('>4100',U,'war','More than 4,100 Ukrainians have come home',CH),
 held('>=8000',U,R,'at least 8,000 soldiers are still in Russian prisons',"relatives' groups"),
 rel(25,U,'25 soldiers returned',ex='prev1'),
],ignore=['One of them, a marine','has come to 11 exchanges','No one will say how many','three years ago'],fictional=['I ask','They never','If not mine'])

doc('h505','''
Moskalkova: two children reunited with relatives in Russia as 45 servicemen return

MOSCOW, July 6, 2023 - RIA Novosti. Forty-five Russian servicemen were returned on Thursday from territory controlled by Kyiv after a negotiation process, the Defence Ministry said.

The released men were flown to Moscow aboard transport aircraft of the Aerospace Forces. They will undergo treatment and rehabilitation in the ministry's medical institutions; all are being given psychological assistance and the chance to contact their families.

Human Rights Commissioner Tatyana Moskalkova told reporters that the same day two children were brought to Russia from Ukraine and handed over to their father and grandmother. The work was conducted together with her Ukrainian counterpart, she said, and parents on the other side had also been helped: in June six minors left for Ukraine. Moskalkova expressed gratitude to the Holy See.

Earlier on Thursday the head of the office of the president of Ukraine, Andriy Yermak, reported that 45 soldiers and two civilians had gone back to Ukraine. According to him, some of the servicemen were wounded.

The previous exchange was announced on June 11. At that time the Defence Ministry reported the return of 94 Russian servicemen, Kyiv the return of 95.

The commissioner said in an interview with RIA Novosti at the end of May that Ukraine had refused to accept a number of its own nationals. Kyiv called the statement untrue.
''','2023-07-06',[E('main','2023-07-06','weekday'),E('children1','2023-07-06','relative',['Holy See'],text='the same day'),E('children2','2023-06','relative',text='in June'),E('prev1','2023-06-11','year-inferred')],[
 rel(45,R,'Forty-five Russian servicemen were returned',MOD,also=['45 servicemen return']),
 trans('flown to Moscow aboard transport aircraft',MOD,who=R,ambiguous=True),
 rel(2,R,'two children were brought to Russia from Ukraine',MOS,ex='children1',also=['two children reunited with relatives in Russia']),
 rel(6,U,'six minors left for Ukraine',MOS,ex='children2'),
 med('Holy See','expressed gratitude to the Holy See',MOS,ex='children1'),
 rel(45,U,'45 soldiers and two civilians had gone back to Ukraine',YER), rel(2,U,'45 soldiers and two civilians had gone back to Ukraine',YER),
 sub(None,U,'some of the servicemen were wounded',YER),
 rel(94,R,'the return of 94 Russian servicemen',MOD,ex='prev1'), rel(95,U,'Kyiv the return of 95','Ukraine',ex='prev1'),
 acc('Ukraine had refused to accept a number of its own nationals',MOS), den('Kyiv called the statement untrue','Ukraine'),
])

doc('h506','''
Yemen rivals miss date for biggest prisoner swap as lists dispute drags on

ADEN/AMMAN, Feb 24 (AFP) — A prisoner exchange that was to have been the largest of Yemen's decade-long war will not start this week as hoped, sources on both sides said Tuesday, blaming one another for the hold-up.

The Huthi rebels and the internationally recognised government signed a deal in Muscat on December 23 under which nearly 2,900 detainees would go free. The head of the rebels' prisoner committee, Abdulqader al-Mortada, said at the time that 1,700 Huthi detainees would be exchanged for 1,200 people held by the rebels, including seven Saudis and 23 Sudanese.

Flights were pencilled in for January 27, then for this Wednesday. Neither date has held.

"We are still on the names. They accepted the number but not the people behind the number," said a member of the government negotiating team in Amman, who was not authorised to speak to the press. He said that the rebels had so far confirmed only 640 of the 1,200.

Mortada accused the coalition's side of submitting persons who had never been arrested. The government rejects this.

The office of United Nations envoy Hans Grundberg, which chairs the talks together with the International Committee of the Red Cross, declined to give a new date. An ICRC spokeswoman in Sanaa said aircraft were on standby and that staff would interview every detainee before departure.

The last big operation took place in April 2023, when the ICRC flew almost 900 people home over three days. In October 2020 more than 1,050 were exchanged, and in January last year the Huthis unilaterally let 153 detainees go.

Among those whose fate remains in dispute is Mohammed Qahtan, a leader of the Islah party abducted in 2015. The rebels have let it be known that he is dead; his family wants proof.
''','2026-02-24',[E('main',None,'none',['United Nations',ICRC],parties=YE,places=['Amman'],status='agreed'),E('prev1','2023-04','stated',parties=YE),E('prev2','2020-10','stated',parties=YE),E('sep1','2025-01','relative',parties=YE,text='in January last year')],[
 agr(None,'will not start this week as hoped',SRC,ex='main'),
 agr('<~2900','nearly 2,900 detainees would go free',ex='main',as_of='2025-12-23'),
 agr(1700,'1,700 Huthi detainees would be exchanged','Abdulqader al-Mortada',ex='main',who='Houthis',rb='Government of Yemen'),
 agr(1200,'1,200 people held by the rebels','Abdulqader al-Mortada',ex='main',who='Government of Yemen',rb='Houthis'),
 agr(7,'seven Saudis','Abdulqader al-Mortada',ex='main',who='Government of Yemen',rb='Houthis',subset=True,who_note='Saudi Arabia'),
 agr(23,'23 Sudanese','Abdulqader al-Mortada',ex='main',who='Government of Yemen',rb='Houthis',subset=True,who_note='Sudan'),
 acc('submitting persons who had never been arrested','Abdulqader al-Mortada'), den('The government rejects this','Government of Yemen'),
 med('United Nations','chairs the talks together with the International Committee of the Red Cross',ex='main',ambiguous=True), med(ICRC,'chairs the talks together with the International Committee of the Red Cross',ex='main',ambiguous=True),
 tot('<~900','the ICRC flew almost 900 people home',ex='prev1'), tot('>1050','more than 1,050 were exchanged',ex='prev2'),
 rel(153,'Government of Yemen','the Huthis unilaterally let 153 detainees go',ex='sep1'),
],ignore=['confirmed only 640 of the 1,200','over three days'],fictional=['We are still'])

doc('h507','''
Russia-Ukraine war live: second stage of 1,000-for-1,000 swap under way after night of strikes on Kyiv

Sat 24 May 2025

16.41 BST
Zelenskyy: 'We expect more tomorrow'

The Ukrainian president has posted pictures of today's returnees, most of them with heads shaved and flags round their shoulders. He says 307 Ukrainian defenders are home and that Sunday should bring a third group.

16.12 BST
Russia confirms

The Russian defence ministry has put out its own statement: 307 Russian service personnel have been returned and the same number of Ukrainian prisoners handed over. As yesterday, the men were first taken to Belarus.

Yesterday's first stage was bigger. Each side got back 390 people, of whom 120 were civilians.

15.30 BST
Analysis

Our correspondent in Kyiv writes: There is a grim arithmetic to this weekend. If the plan struck in Istanbul on 16 May holds, two thousand people will have gone home by tomorrow night, more than in the whole of last year. It is also the only thing the two delegations were able to agree on. Donald Trump, who appeared to announce the end of the exchange on Friday before it had properly begun, wondered on Truth Social whether it could lead to "something big???"

13.05 BST
Fourteen ballistic missiles and 250 drones were launched at Ukraine overnight, the air force says. Fifteen people were injured in the capital.

12.20 BST
If you're just joining us

• A second exchange in as many days is expected this afternoon.
• Relatives have been gathering since dawn in Chernihiv region, some with portraits of men missing since 2022.
• Turkey's foreign minister, Hakan Fidan, travels to Moscow on Monday.
''','2025-05-24',[E('main','2025-05-24','published',text='Sat 24 May 2025'),E('prev1','2025-05-23','relative',text='Yesterday'),E('series1',None,'none',status='agreed',places=['Istanbul']),E('plan1','2025-05-25','weekday',status='expected',text='Sunday')],[
 agr2(1000,'1,000-for-1,000 swap',ex='series1',pos='headline'),
 rel(307,U,'307 Ukrainian defenders are home',Z),
 agr(None,'Sunday should bring a third group',Z,ex='plan1'),
 rel(307,R,'307 Russian service personnel have been returned',MOD), rel(307,U,'the same number of Ukrainian prisoners handed over',MOD,by_reference=True),
 trans('the men were first taken to Belarus',MOD,who=R,ambiguous=True),
 each(390,'Each side got back 390 people',ex='prev1'), each(120,'120 were civilians',ex='prev1',subset=True),
 agr(2000,'two thousand people will have gone home','unnamed correspondent',ex='series1',ambiguous=True), agr(2000,'two thousand people will have gone home',ex='series1'),
],ignore=['second stage',"Yesterday's first stage",'A second exchange in as many days is expected'],fictional=['something big'])

doc('h508','''
UAE mediation leads to exchange of 50 captives between Russia and Ukraine

ABU DHABI, 15th January, 2025 (WAM) -- The United Arab Emirates has announced the success of its mediation efforts between the Russian Federation and Ukraine, resulting in a new exchange of captives involving 25 individuals from each side. The total number of captives exchanged through UAE mediation thus rises to 2,583.

The Ministry of Foreign Affairs (MoFA) expressed its appreciation to the governments of the two countries for their cooperation, noting that it reflects the trust both place in the UAE and in the relations of friendship that bind it to them.

The Ministry pointed out that the number of mediation efforts undertaken by the UAE during the crisis has reached 11. These, it said, rest on the country's standing as a reliable interlocutor.

MoFA reaffirmed that the UAE remains committed to supporting every endeavour aimed at a peaceful settlement and at easing the humanitarian consequences, including the situation of refugees and detainees.

The most recent of the earlier mediations was completed on 30th December 2024. It led to the release of 300 captives, 150 from the Ukrainian side and 150 from the Russian side.

WAM/H.S.
''','2025-01-15',[E('main','2025-01-15','published',[UAE],text='15th January, 2025'),E('prev1','2024-12-30','stated',[UAE],text='30th December 2024')],[
 tot(50,'exchange of 50 captives between Russia and Ukraine',pos='headline'),
 med(UAE,'The United Arab Emirates has announced the success of its mediation efforts',UAE,also=['UAE mediation leads to exchange']),
 each(25,'25 individuals from each side',UAE), each(25,'25 individuals from each side',ambiguous=True),
 cum(2583,None,'UAE-mediated','The total number of captives exchanged through UAE mediation thus rises to 2,583',UAE),
 cum(2583,None,'UAE-mediated','The total number of captives exchanged through UAE mediation thus rises to 2,583',ambiguous=True),
 cnt(11,'UAE-mediated','the number of mediation efforts undertaken by the UAE during the crisis has reached 11',UAEMFA),
 tot(300,'the release of 300 captives',ex='prev1'), rel(150,U,'150 from the Ukrainian side',ex='prev1'), rel(150,R,'150 from the Russian side',ex='prev1'),
 med(UAE,'The most recent of the earlier mediations',ex='prev1'),
])

doc('h509','''
Ten Americans freed by Venezuela as 252 migrants fly home from Salvadoran mega-prison

CARACAS/SAN SALVADOR, July 18, 2025 — Venezuela released 10 US citizens and permanent residents on Friday, and in return El Salvador put 252 Venezuelans on two aircraft to Caracas, closing a three-way deal that had been in the making for months.

The Venezuelans had been sent from the United States in March to the CECOT prison, where they were held without charge on Washington's contention that they belonged to the Tren de Aragua gang. Most of their families deny it.

Secretary of State Marco Rubio said that all of the Americans wrongly detained in Venezuela were now on their way home, and he thanked El Salvador's President Nayib Bukele. A photograph posted by the US mission showed the ten of them around a flag.

Bukele wrote on X that the exchange also involved "a significant number" of Venezuelan political prisoners. A senior US official told reporters in a telephone briefing that there were 80 of these, all released into Venezuela. Foro Penal, a Caracas rights group that keeps count, said late on Friday that it had been able to verify 13 such releases.

At Maiquetia airport Interior Minister Diosdado Cabello greeted the passengers of the first plane. He said that seven children separated from their parents during deportations had also come back.

Mirelis Casique, a mother from Aragua state, said she had cleaned the house twice since the morning. "I don't want speeches from anybody. I want to hear him open the door," she said.

It was not the first trade of its kind. In December 2023 Caracas let 10 Americans go and got back Alex Saab, a businessman close to Nicolas Maduro; in October 2022 seven Americans were exchanged for two nephews of Maduro's wife. In January, after a visit by envoy Richard Grenell, six more came home with nothing publicly given in return.
''','2025-07-18',[E('main','2025-07-18','weekday',parties=['United States','Venezuela','El Salvador']),E('prev1','2023-12','stated',parties=['United States','Venezuela'],text='December 2023'),E('prev2','2022-10','stated',parties=['United States','Venezuela'],text='October 2022'),E('prev3','2025-01','relative',parties=['United States','Venezuela'],text='In January')],[
 rel(10,'United States','Venezuela released 10 US citizens and permanent residents',rb='Venezuela',also=['Ten Americans freed by Venezuela','the ten of them']),
 rel(252,'Venezuela','El Salvador put 252 Venezuelans on two aircraft to Caracas',rb='El Salvador',also=['252 migrants fly home']),
 rel(80,'Venezuela','there were 80 of these',OFF,rb='Venezuela'),
 rel(None,'Venezuela','"a significant number" of Venezuelan political prisoners','Nayib Bukele',rb='Venezuela'),
 rel(13,'Venezuela','it had been able to verify 13 such releases','Foro Penal',rb='Venezuela',ambiguous=True),
 rel(10,'United States','Caracas let 10 Americans go',ex='prev1',rb='Venezuela'),
 rel(1,'Venezuela','got back Alex Saab',ex='prev1',rb='United States',ambiguous=True,named=True),
 rel(7,'United States','seven Americans were exchanged',ex='prev2',rb='Venezuela'), rel(2,'Venezuela',"two nephews of Maduro's wife",ex='prev2',rb='United States'),
 rel(6,'United States','six more came home',ex='prev3',rb='Venezuela'),
],ignore=["he thanked El Salvador's President Nayib Bukele",'seven children separated from their parents','two aircraft','the first trade of its kind','three-way','the first plane','twice'],fictional=["I don't want"])

doc('h510','''
Russia gives Ukraine another 1,000 bodies, says it got 19 back

Kyiv, Ukraine, July 17, 2025 (AFP) - Russia on Thursday returned the bodies of 1,000 people it said were Ukrainian soldiers, officials in both countries announced, in the latest such transfer to follow talks in Istanbul.

Vladimir Medinsky, the Kremlin aide who leads Moscow's delegation, said Ukraine had in turn handed over 19 of Russia's dead. Kyiv did not say how many it had given.

Ukraine's Coordination Headquarters said investigators and forensic staff of the interior ministry would begin identification shortly, a job that may last more than a year. It thanked the International Committee of the Red Cross for its help.

The two governments agreed in early June that each would return up to 6,000 bodies.

They have disagreed ever since about who is in the bags. Interior Minister Igor Klymenko said last month that at least 20 of the remains delivered in the first transfers were those of Russian servicemen, some still carrying military papers. Moscow dismissed this as fiction.

By Medinsky's count, Russia has now handed over 7,060 bodies since the second round in Istanbul, and taken back 97. Ukrainian officials have put the first figure at "about 7,000".

A forensic expert at a morgue near Odesa, where refrigerated wagons stand on a siding, told AFP this month that fewer than a fifth of the bodies he had examined could be named. "We open a bag and there are parts of two or three people in it," he said.

Thousands of Ukrainian families still have no news of sons and husbands at the front. The register of those missing under special circumstances holds more than 70,000 names, civilians included.
''','2025-07-17',[E('main','2025-07-17','weekday'),E('plan1','2025-06','relative',status='agreed',text='early June'),E('series1',None,'none')],[
 bod(1000,U,'returned the bodies of 1,000 people','Russia; Ukraine',also=['another 1,000 bodies']),
 bod(1000,U,'returned the bodies of 1,000 people',ambiguous=True),
 bod(19,R,"19 of Russia's dead",MED,also=['it got 19 back']), bod('withheld',R,'Kyiv did not say how many it had given'),
 agr2('<=6000','each would return up to 6,000 bodies',ex='plan1'),
 acc('at least 20 of the remains','Ihor Klymenko','>=20',who=R,ex='series1'), den('Moscow dismissed this as fiction','Russia'),
 bod(7060,U,'Russia has now handed over 7,060 bodies',MED,ex='series1',cumulative=True), bod(97,R,'taken back 97',MED,ex='series1',cumulative=True),
 bod('~7000',U,'"about 7,000"',OFF,ex='series1',cumulative=True), bod('~7000',U,'"about 7,000"','Ukraine',ex='series1',cumulative=True,ambiguous=True),
],ignore=['fewer than a fifth of the bodies he had examined','parts of two or three people','the first figure','holds more than 70,000 names'],fictional=['We open'])

doc('h511','''
Six Lithuanians among 52 prisoners freed by Belarus after US talks

LRT.lt
2025.09.11 16:20

Belarus on Thursday released 52 prisoners, including six Lithuanian citizens, and they have crossed into Lithuania, President Gitanas Nausėda said.

All fifty-two were safe and being looked after, the president wrote on social media, thanking US President Donald Trump and his team for their efforts.

The group was brought to the Medininkai checkpoint by bus, accompanied by US envoy John Coale, who had met Alexander Lukashenko in Minsk earlier in the day. Coale said that Washington would lift sanctions on the airline Belavia and wanted to reopen its embassy.

According to the Belarusian leader's press service, 14 of those released are foreigners. Besides the Lithuanians they include two Latvians, two Poles, two Germans, a French citizen and a British one. BelTA, the state news agency, presented the step as a pardon.

One man, the veteran opposition figure Mikola Statkevich, refused to leave. He stepped off the bus in the neutral zone, stayed there for several hours and then walked back into Belarus, Lithuanian border guards said.

Franak Viačorka, an adviser to Sviatlana Tsikhanouskaya, told LRT RADIO that over a thousand political prisoners still remained behind bars and that he could not call forced deportation freedom.

Human rights group Viasna counted 1,186 of them this week. In June, 14 people, Siarhei Tsikhanouski among them, were let out after Keith Kellogg visited Minsk.

Lithuania's Foreign Ministry says it is not aware of any Lithuanian who would still be held in Belarus on political charges.
''','2025-09-11',[E('main','2025-09-11','weekday',['United States'],parties=['Belarus','United States'],places=['Medininkai']),E('prev1','2025-06','relative',parties=['Belarus','United States'],text='In June')],[
 rel(52,None,'Belarus on Thursday released 52 prisoners','Gitanas Nausėda',rb='Belarus',also=['52 prisoners freed by Belarus','All fifty-two were safe']),
 sub(6,'Lithuania','six Lithuanian citizens','Gitanas Nausėda',rb='Belarus',also=['Six Lithuanians']),
 med('United States','thanking US President Donald Trump and his team','Gitanas Nausėda',ambiguous=True),
 med('Donald Trump','thanking US President Donald Trump and his team','Gitanas Nausėda',ambiguous=True),
 sub(14,None,'14 of those released are foreigners','Press service of the President of Belarus',rb='Belarus',ambiguous=True),
 sub(14,None,'14 of those released are foreigners','Belarus',rb='Belarus',ambiguous=True),
 sub(14,None,'14 of those released are foreigners','Alexander Lukashenko',rb='Belarus',ambiguous=True),
 [sub(n,w,q,b,rb='Belarus',ambiguous=True) for b in (None,'Belarus') for n,w,q in ((2,'Latvia','two Latvians'),(2,'Poland','two Poles'),(2,'Germany','two Germans'),(1,'France','a French citizen'),(1,'United Kingdom','a British one'))],
 held('>1000','Belarus','Belarus','over a thousand political prisoners still remained behind bars','Franak Viačorka'),
 held(1186,'Belarus','Belarus','counted 1,186 of them','Viasna'),
 rel(14,None,'14 people, Siarhei Tsikhanouski among them, were let out',ex='prev1',rb='Belarus'),
],ignore=['One man, the veteran opposition figure','not aware of any Lithuanian who would still be held'])

doc('h512','''
Azerbaijan sends four Armenian prisoners home; 19 stay in Baku

YEREVAN, January 14, 2026 — Four Armenian captives crossed back from Azerbaijan on Wednesday, Prime Minister Nikol Pashinyan announced on Facebook shortly after noon, naming them one by one.

Vicken Euljekjian, a dual Armenian-Lebanese national picked up in November 2020, is the best known. The other three had been detained during or after the offensive of September 2023 in which Azerbaijan took back Nagorno-Karabakh.

Pashinyan said the men were in good health. He tied their return to the meeting in Washington last August and thanked US President Donald Trump.

Azerbaijan's State Security Service portrayed it as a humanitarian step. In Baku, state-linked media added that Armenia had on the same day handed over two Syrian citizens convicted as mercenaries of the 2020 war, who were taken on to Turkey en route to Damascus. The justice ministry in Yerevan confirmed that the two had been transferred but would not call it a swap.

"Nobody asked us before they decided who is on the list. My husband heard it on the radio in the cell," said Gayane, the wife of one of those who did not come back, as protesters gathered before the government building.

Nineteen Armenians remain in Azerbaijani jails, among them eight former leaders of Karabakh on whom a military court is due to rule within weeks, according to human rights lawyer Siranush Sahakyan. Azerbaijan does not regard any of them as a prisoner of war.

The largest exchange since the 44-day war was that of December 2023, in which 32 Armenian servicemen were freed in return for two Azerbaijani soldiers.
''','2026-01-14',[E('main','2026-01-14','weekday',['United States'],parties=AA),E('sep1','2026-01-14','relative',parties=['Armenia','Syria'],text='on the same day'),E('prev1','2023-12','stated',parties=AA,text='December 2023')],[
 rel(4,'Armenia','Four Armenian captives crossed back from Azerbaijan','Nikol Pashinyan',also=['four Armenian prisoners home']),
 med('Donald Trump','thanked US President Donald Trump','Nikol Pashinyan',ambiguous=True), med('United States','thanked US President Donald Trump','Nikol Pashinyan',ambiguous=True),
 rel(2,'Syria','Armenia had on the same day handed over two Syrian citizens','Azerbaijani media',rb='Armenia',ex='sep1',ambiguous=True),
 rel(2,'Syria','Armenia had on the same day handed over two Syrian citizens','unnamed media',rb='Armenia',ex='sep1',ambiguous=True),
 rel(2,'Syria','Armenia had on the same day handed over two Syrian citizens',None,rb='Armenia',ex='sep1',ambiguous=True),
 rel(2,'Syria','the two had been transferred','Ministry of Justice of Armenia',rb='Armenia',ex='sep1'),
 held(19,'Armenia','Azerbaijan','Nineteen Armenians remain in Azerbaijani jails','Siranush Sahakyan',also=['19 stay in Baku']),
 held(8,'Armenia','Azerbaijan','eight former leaders of Karabakh','Siranush Sahakyan',subset=True),
 rel(32,'Armenia','32 Armenian servicemen were freed',ex='prev1'), rel(2,'Azerbaijan','two Azerbaijani soldiers',ex='prev1'),
],ignore=['The other three had been detained','naming them one by one','the wife of one of those'],dist={'other':['44-day war']},fictional=['Nobody asked'])

doc('h513','''
Why has the promised swap of 1,200 Ukrainian prisoners not happened?

Deutsche Welle
December 3, 2025

In mid-November Rustem Umerov came back from Istanbul and Abu Dhabi with rare good news: Russia, he said, had agreed to activate the understandings reached in the summer and 1,200 Ukrainians would be released, with luck before the holidays. Two weeks later no bus has moved. DW looks at the reasons.

Where does the number come from?

At the third round of direct talks in Istanbul on July 23, the sides settled on exchanging 1,200 prisoners each, in stages. Two of the stages were carried out in August. On the 14th, 84 people returned to each country, and on the 24th, 146. After one more exchange on October 2 the process stopped.

What does each side say?

Tatyana Moskalkova, Russia's human rights commissioner, says that the lists are being worked on. Ukraine's military intelligence has accused Moscow of wanting to choose the prisoners itself and of holding back officers and men of the Azov brigade. A diplomat from one of the mediating states told DW that the parties were "some 300 names apart". He expects a first group of around 200 to be traded, at best, in the new year.

Who mediates?

The United Arab Emirates has been involved in most exchanges since 2024; by its own account it has brokered 17. Umerov also named Turkey.

How many people are affected?

Nobody knows precisely. Ukrainian ombudsman Dmytro Lubinets has confirmed the names of 6,300 soldiers in Russian custody, 1,800 of them since 2022, but the real number is thought to be higher. In addition there are civilians, more than 16,000 of them by Lubinets' estimate. Russian President Vladimir Putin has spoken of about 1,000 Russian soldiers in Ukrainian camps.

And the families?

They demonstrate every Sunday, in 40 towns. "We were told to be patient before Easter, then before Independence Day, now before Christmas," says Iryna Latysh, whose brother was captured near Pokrovsk.
''','2025-12-03',[E('main',None,'none',[UAE,'Turkey'],status='announced'),E('plan1','2025-07-23','year-inferred',places=['Istanbul'],status='agreed'),E('prev1','2025-08-14','relative',text='On the 14th'),E('prev2','2025-08-24','relative',text='on the 24th'),E('prev3','2025-10-02','year-inferred',text='October 2'),E('plan2',None,'none',status='expected',text='the new year')],[
 agr(1200,'1,200 Ukrainians would be released',UME,ex='main',who=U,rb=R,also=['promised swap of 1,200 Ukrainian prisoners']),
 agr2(1200,'exchanging 1,200 prisoners each',ex='plan1'),
 each(84,'84 people returned to each country',ex='prev1'), each(146,'on the 24th, 146',ex='prev2'),
 acc('accused Moscow of wanting to choose the prisoners itself',DI),
 agr('~200','a first group of around 200 to be traded','unnamed diplomat',ex='plan2'), agr('~200','a first group of around 200 to be traded',OFF,ex='plan2',ambiguous=True),
 cnt(17,'UAE-mediated','it has brokered 17',UAE),
 med(UAE,'The United Arab Emirates has been involved in most exchanges since 2024',ex=None), med('Turkey','Umerov also named Turkey',UME,ex='main'),
 med(UAE,'by its own account it has brokered 17',UAE,ex=None,ambiguous=True),
 held(6300,U,R,'the names of 6,300 soldiers in Russian custody',LUB), held(1800,U,R,'1,800 of them since 2022',LUB,subset=True),
 held('>16000',U,R,'more than 16,000 of them',LUB), held('~1000',R,U,'about 1,000 Russian soldiers in Ukrainian camps',P),
],ignore=['Two of the stages were carried out in August','After one more exchange','"some 300 names apart"','third round','one of the mediating states','Nobody knows precisely','Two weeks','in 40 towns'],fictional=['We were told'])

doc('h514','''
Türkiye welcomes Russia-Ukraine agreement to exchange 1,000 prisoners each

Deal reached in Istanbul on Friday was first direct contact between sides in over three years, Fidan says

Emre Tasdelen and Selin Kocak
17.05.2025

ISTANBUL

Turkish Foreign Minister Hakan Fidan said Friday's talks between Russian and Ukrainian delegations in Istanbul ended with a decision to swap 1,000 prisoners on each side "as a confidence-building measure."

In a post on X, Fidan said that the parties also agreed in principle to meet again and would share in writing the conditions that would make a ceasefire possible.

Türkiye hosted the meeting, held at the Dolmabahce Palace, under its role as facilitator.

Ukraine's Defense Minister Rustem Umerov, who led Kyiv's delegation, confirmed the number and said that the day of the exchange was known but could not be announced yet. His Russian counterpart at the table, presidential aide Vladimir Medinsky, spoke of a "1,000-for-1,000" exchange in the coming days.

Ukrainian military intelligence chief Kyrylo Budanov told the country's broadcaster that he hoped it would take place next week, Anadolu's correspondent reported.

The last exchange took place on May 6, when Russia and Ukraine released 205 soldiers each through Emirati mediation. In April, 246 prisoners returned to either country on the eve of Easter in what was then the largest trade of the war.

Türkiye previously brokered a major exchange in September 2022. Ukraine at that time recovered 215 people, including commanders of the Azov regiment who spent the following months in Türkiye, and 55 Russian prisoners were freed together with politician Viktor Medvedchuk.

Day 1,179: follow our coverage of the war at aa.com.tr/en/russia-ukraine-war
''','2025-05-17',[E('main',None,'none',['Turkey'],places=['Istanbul'],status='agreed'),E('prev1','2025-05-06','year-inferred',[UAE]),E('prev2','2025-04','relative',text='In April'),E('prev3','2022-09','stated',['Turkey'],text='September 2022')],[
 agr2(1000,'a decision to swap 1,000 prisoners on each side','Hakan Fidan',ex='main',also=['agreement to exchange 1,000 prisoners each']),
 agr2(1000,'confirmed the number',UME,ex='main',by_reference=True,ambiguous=True),
 agr2(1000,'a "1,000-for-1,000" exchange in the coming days',MED,ex='main'),
 med('Turkey','Türkiye hosted the meeting',ex='main',ambiguous=True),
 each(205,'released 205 soldiers each',ex='prev1'), med(UAE,'through Emirati mediation',ex='prev1'),
 each(246,'246 prisoners returned to either country',ex='prev2'),
 med('Turkey','Türkiye previously brokered a major exchange',ex='prev3'),
 rel(215,U,'Ukraine at that time recovered 215 people',ex='prev3'), rel(55,R,'55 Russian prisoners were freed',ex='prev3'),
 rel(1,R,'politician Viktor Medvedchuk',ex='prev3',ambiguous=True,named=True),
 agr(None,'he hoped it would take place next week',BUD,ex='main'),
],ignore=['Day 1,179','in over three years'])

doc('h515','''
DR Congo, M23 sign up to Red Cross role in prisoner swap, but no date

KINSHASA, Sept 15, 2025 — The Congolese government and the M23 rebels on Sunday signed in Doha a mechanism for exchanging prisoners that gives the International Committee of the Red Cross the task of identifying detainees and bringing them home, diplomats and both delegations said.

It is the first concrete result of the declaration of principles of July 19, which was to have been followed by the releases within ten days.

The rebels say they have submitted a list of 702 people they want out of Kinshasa's prisons. A member of the government team, reached by telephone in the Qatari capital, said that only about 300 of those had anything to do with the movement. "Some are there for cattle theft," he added.

On the other side the M23 declares that it holds some 500 soldiers and militiamen captured around Goma and Bukavu. The army has never published a figure.

Qatar, which mediates with support from the United States, described the signature as a "confidence-building" step. ICRC regional director Patrick Youssef said his organisation would begin visits as soon as it was given access to the places of detention and would not take anybody home who did not wish it.

There is a precedent of sorts. Between April 30 and May 15 the Red Cross escorted 1,359 disarmed Congolese soldiers, police officers and relatives, stranded at a United Nations base since the fall of Goma, across the lines to Kinshasa. The M23 had agreed to that operation.

Fighting went on at the weekend in Masisi, where local officials reported nine dead, and 2,000 families have left their homes near Nzibira. The United Nations counts over seven million displaced in the east of the country.

By staff correspondents; additional reporting in Goma
''','2025-09-15',[E('main',None,'none',['Qatar','United States',ICRC],parties=['Democratic Republic of the Congo','M23'],places=['Doha'],status='agreed'),E('sep1',None,'none',[ICRC],parties=['Democratic Republic of the Congo','M23'],text='Between April 30 and May 15')],[
 agr(None,'a mechanism for exchanging prisoners',ex='main',ambiguous=True), agr(None,'a mechanism for exchanging prisoners','unnamed diplomat',ex='main',ambiguous=True),
 agr(702,'a list of 702 people they want out','M23',ex='main',who='M23',rb='Democratic Republic of the Congo',ambiguous=True),
 held('~500','Democratic Republic of the Congo','M23','it holds some 500 soldiers and militiamen','M23'),
 held('withheld','Democratic Republic of the Congo','M23','The army has never published a figure',ambiguous=True),
 med('Qatar','Qatar, which mediates with support from the United States',ex='main'), med('United States','Qatar, which mediates with support from the United States',ex='main',ambiguous=True),
 rel(1359,'Democratic Republic of the Congo','escorted 1,359 disarmed Congolese soldiers, police officers and relatives',ex='sep1',rb='M23',ambiguous=True),
],ignore=['the first concrete result','only about 300 of those had anything to do with the movement','within ten days','nine dead','2,000 families','over seven million displaced','gives the International Committee of the Red Cross the task'],fictional=['Some are'])

doc('h516','''
Ukraine war briefing: EU opens accession talks; ICC issues warrants for Shoigu and Gerasimov

26 June 2024

• The European Union has formally opened membership negotiations with Ukraine and Moldova at a ceremony in Luxembourg that Volodymyr Zelenskiy called historic. The talks could take ten years or longer.

• The international criminal court in The Hague has issued arrest warrants for Sergei Shoigu, Russia's former defence minister, and the chief of the general staff, Valery Gerasimov, over strikes on power plants in the winter of 2022-23. That brings to six the number of senior Russians wanted by the court.

• Ninety Ukrainian prisoners came home on Tuesday in an exchange with Russia, the 53rd since the invasion. Russia's defence ministry said it, too, had got 90 of its people back and credited the UAE with arranging the deal. According to Kyiv, the men include 52 who fought in Mariupol, and their release raises the number of Ukrainians freed since February 2022 to 3,300. The two countries last traded captives on 31 May, 75 on either side.

• One person was killed and four were hurt when a guided bomb struck a holiday settlement outside Kharkiv, the regional governor, Oleh Syniehubov, said. Ukraine's air force claimed to have downed 29 of 31 drones overnight.

• The US defence secretary, Lloyd Austin, and his new Russian opposite number, Andrei Belousov, spoke by telephone for the first time. The Pentagon is preparing a $150m package of artillery rounds and Hawk interceptors.

• Moscow is blocking access to 81 European media outlets in retaliation for an EU ban on four Russian ones.
''','2024-06-26',[E('main','2024-06-25','weekday',[UAE],text='Tuesday'),E('prev1','2024-05-31','year-inferred',text='31 May')],[
 rel(90,U,'Ninety Ukrainian prisoners came home'), ordn(53,'war','the 53rd since the invasion'),
 rel(90,R,'had got 90 of its people back',MOD), med(UAE,'credited the UAE with arranging the deal',MOD),
 sub(52,U,'52 who fought in Mariupol','Ukraine'), cum(3300,U,'war','the number of Ukrainians freed since February 2022 to 3,300','Ukraine'),
 each(75,'75 on either side',ex='prev1'),
],dist={'other':['ten years','six the number of senior Russians','81 European media outlets','four Russian ones'],'casualties':['One person','four were hurt']})

doc('h517','''
'Our people are home': Ukraine returns 100 soldiers in second exchange in 8 days

by The Kyiv Independent news desk
February 8, 2024 2:26 PM  (Updated: February 8, 2024 5:03 pm)

Ukraine brought home 100 prisoners of war in a swap with Russia on Feb. 8, most of whom had defended Mariupol in 2022, President Volodymyr Zelensky announced.

The Coordination Headquarters for the Treatment of POWs said that 84 of the soldiers had been taken captive in Mariupol. Twenty-eight of those released are in need of urgent medical care, and two are father and son, the headquarters said.

According to Russia's Defense Ministry, 100 Russian soldiers were returned in exchange and flown to Moscow.

The UAE mediated the swap, Moscow said. Kyiv did not mention any third country.

With this, the 51st exchange of the full-scale war, Ukraine has brought back 3,135 people in total, according to Human Rights Ombudsman Dmytro Lubinets.

The previous swap, on Jan. 31, drew attention because it was the first since a Russian Il-76 military transport crashed in Belgorod Oblast on Jan. 24. Russia claimed that 65 Ukrainian POWs were aboard. Ukraine got back 207 of its citizens on Jan. 31, while Moscow put the number at 195.

Kyiv has proposed an all-for-all exchange, which the Kremlin has repeatedly turned down. Ukraine's military intelligence spokesperson Andrii Yusov told the Kyiv Independent last week that over 8,000 Ukrainians, both civilian and military, were confirmed to be in Russian captivity.

We've been working hard to bring you independent, locally-sourced news from Ukraine. Consider supporting the Kyiv Independent.
''','2024-02-08',[E('main','2024-02-08','year-inferred',[UAE]),E('prev1','2024-01-31','year-inferred',text='Jan. 31'),E('plan1',None,'none',status='proposed')],[
 rel(100,U,'Ukraine brought home 100 prisoners of war',Z,also=['Ukraine returns 100 soldiers']),
 sub(None,U,'most of whom had defended Mariupol in 2022',Z),
 cnt(2,'8 days','second exchange in 8 days',pos='headline',ambiguous=True), ordn(2,'8 days','second exchange in 8 days',pos='headline',ambiguous=True),
 sub(84,U,'84 of the soldiers had been taken captive in Mariupol',CH), sub(28,U,'Twenty-eight of those released are in need of urgent medical care',CH), sub(2,U,'two are father and son',CH),
 rel(100,R,'100 Russian soldiers were returned in exchange',MOD), trans('flown to Moscow',MOD,who=R), med(UAE,'The UAE mediated the swap','Russia'),
 ordn(51,'war','the 51st exchange of the full-scale war',LUB), ordn(51,'war','the 51st exchange of the full-scale war',ambiguous=True), cum(3135,U,'war','Ukraine has brought back 3,135 people in total',LUB),
 acc('65 Ukrainian POWs were aboard','Russia',65,who=U),
 rel(207,U,'Ukraine got back 207 of its citizens',ex='prev1'), rel(195,U,'Moscow put the number at 195','Russia',ex='prev1'),
 agr(None,'Kyiv has proposed an all-for-all exchange','Ukraine',ex='plan1',ambiguous=True), agr(None,'Kyiv has proposed an all-for-all exchange',ex='plan1',ambiguous=True),
 held('>8000',U,R,'over 8,000 Ukrainians, both civilian and military','Andriy Yusov'),
])

doc('h518','''
Pakistan sends 22 fishermen home via Wagah; hundreds wait on either side

LAHORE/AHMEDABAD, Feb 23: They had been told to fold their blankets at four in the morning. By Saturday evening the 22 Indian fishermen released from Karachi's Malir jail were at the Attari-Wagah border, where the Edhi Foundation handed each of them an envelope of rupees and a bag of clothes, and where officials of the Border Security Force took them over on emergency travel papers.

Eighteen are from Gujarat, three from Diu and one from Uttar Pradesh, a fisheries official in Gir Somnath said. They had been picked up by the Pakistan Maritime Security Agency between April 2021 and December 2022 for straying across a boundary that nobody can see.

"Three years for one catch," said Bhupat Bamaniya's brother Kanji, who had come up by train. "He has a daughter who calls the photograph papa."

India is not known to have released anyone in return, though Islamabad expects reciprocity, according to an official of Pakistan's Foreign Office. Last year New Delhi let nine Pakistani fishermen go.

Under a 2008 agreement the neighbours swap lists of each other's prisoners twice a year. In those exchanged on January 1, Pakistan acknowledged holding 266 Indians, 217 of them fishermen, while India said that 462 Pakistanis were in its custody, 81 of whom go to sea for a living.

Jatin Desai, a Mumbai journalist who has campaigned for them for decades, said 2,639 Indian fishermen had returned since 2014. He wants the joint judicial committee, which has not met since 2013, revived.

The coast guard, for its part, says it warns boats by radio.
''','2025-02-23',[E('main','2025-02-22','weekday',parties=['India','Pakistan'],places=['Wagah'],text='Saturday'),E('prev1','2024','relative',parties=['India','Pakistan'],text='Last year')],[
 rel(22,'India',"the 22 Indian fishermen released from Karachi's Malir jail",rb='Pakistan',also=['Pakistan sends 22 fishermen home']),
 sub(18,'India','Eighteen are from Gujarat','unnamed official',rb='Pakistan'), sub(3,'India','three from Diu','unnamed official',rb='Pakistan'), sub(1,'India','one from Uttar Pradesh','unnamed official',rb='Pakistan'),
 rel(9,'Pakistan','New Delhi let nine Pakistani fishermen go',rb='India',ex='prev1'), rel(9,'Pakistan','New Delhi let nine Pakistani fishermen go',OFF,rb='India',ex='prev1',ambiguous=True),
 held(266,'India','Pakistan','Pakistan acknowledged holding 266 Indians','Pakistan'), held(217,'India','Pakistan','217 of them fishermen','Pakistan',subset=True),
 held(462,'Pakistan','India','462 Pakistanis were in its custody','India'), held(81,'Pakistan','India','81 of whom go to sea for a living','India',subset=True),
 cum(2639,'India','since 2014','2,639 Indian fishermen had returned since 2014','Jatin Desai',rb='Pakistan'),
],ignore=['hundreds wait on either side','Three years for one catch','four in the morning','India is not known to have released anyone','twice a year'],fictional=['Three years','He has'])

doc('h519','''
Russia and Ukraine exchange more than 200 prisoners before Orthodox Easter

By BBC News
10 April 2023

More than 200 soldiers captured in the war in Ukraine have been sent home in one of the year's bigger swaps, but the two countries' figures for it differ.

Russia's defence ministry said 106 of its soldiers had been freed from Ukrainian captivity. Ukraine spoke of 100 of its own people, and the head of the president's office, Andriy Yermak, said 80 of them were men and 20 women.

There was no explanation for the difference. It is not unusual: in February, Kyiv announced the return of 101 Ukrainians, one of them a civilian official, while Moscow gave 101 soldiers. In March the numbers were 130 for Ukraine and 90 for Russia.

Mr Yermak wrote on Telegram that some of the Ukrainians had been held in the Azovstal plant and in Hostomel, near Kyiv, and that nearly half of the group were badly wounded, sick or had suffered torture. It had not been easy this time, he said.

Among those freed was Valeria Subotina, a poet who served as a press officer in Mariupol and was married in the bunkers under the plant three days before her husband was killed.

Video released by the Russian ministry showed men being handed mobile phones on a coach. They were later put aboard a plane to Moscow.

Both governments have seldom named mediators. The United Arab Emirates, Turkey and Saudi Arabia have all helped in earlier exchanges.

Analysts at a Kyiv research group estimate that the total number of Ukrainians returned from captivity is now just under 2,000; the official tally was last given as 1,863 in March.
''','2023-04-10',[E('main','2023-04-10','published'),E('prev1','2023-02','relative',text='in February'),E('prev2','2023-03','relative',text='In March')],[
 tot('>200','More than 200 soldiers captured in the war in Ukraine have been sent home',also=['exchange more than 200 prisoners']),
 rel(106,R,'106 of its soldiers had been freed from Ukrainian captivity',MOD), rel(100,U,'100 of its own people','Ukraine'),
 sub(80,U,'80 of them were men',YER), sub(20,U,'20 women',YER),
 rel(101,U,'the return of 101 Ukrainians','Ukraine',ex='prev1'), sub(1,U,'one of them a civilian official','Ukraine',ex='prev1'), rel(101,R,'Moscow gave 101 soldiers','Russia',ex='prev1'),
 rel(130,U,'130 for Ukraine',ex='prev2'), rel(90,R,'90 for Russia',ex='prev2'),
 sub(None,U,'nearly half of the group',YER,derived=True),
 sub(None,U,'some of the Ukrainians had been held in the Azovstal plant',YER),
 trans('put aboard a plane to Moscow',who=R),
 med(UAE,'The United Arab Emirates, Turkey and Saudi Arabia have all helped in earlier exchanges',ex=None), med('Turkey','The United Arab Emirates, Turkey and Saudi Arabia have all helped in earlier exchanges',ex=None), med('Saudi Arabia','The United Arab Emirates, Turkey and Saudi Arabia have all helped in earlier exchanges',ex=None),
 cum('<~2000',U,'war','the total number of Ukrainians returned from captivity is now just under 2,000','Analysts at a Kyiv research group',ambiguous=True),
 cum('<~2000',U,'war','the total number of Ukrainians returned from captivity is now just under 2,000',None,ambiguous=True),
 cum(1863,U,'war','the official tally was last given as 1,863',None,as_of='2023-03',ambiguous=True), cum(1863,U,'war','the official tally was last given as 1,863','Ukraine',as_of='2023-03',ambiguous=True),
],ignore=["one of the year's bigger swaps",'three days before'])

doc('h520','''
31 Ukrainian citizens pardoned in Belarus, handed over to Kiev

22 November 2025, 13:50

MINSK, 22 November (BelTA) – Belarus President Aleksandr Lukashenko has pardoned 31 citizens of Ukraine who committed criminal offences on the territory of Belarus, the president's press secretary Natalya Eismont told the media.

The decision was made in pursuance of the agreements reached between the Belarusian head of state and U.S. President Donald Trump and at the request of the Ukrainian side, Natalya Eismont said. The step is meant to help create conditions for settling the conflict in the neighbouring country, she added.

The people have already been handed over to Ukraine. The transfer took place at the Belarusian-Ukrainian border.

The Ukrainian Coordination Headquarters for the Treatment of Prisoners of War, in its turn, confirmed that 31 civilians had arrived home. It said that the youngest of them, a woman, is 18, the oldest man is 58, and that several are gravely ill. Those returned had been sentenced to between two and 11 years. The headquarters thanked the United States of America for mediation.

Earlier, Belarus repeatedly provided its territory for exchanges between Russia and Ukraine. The latest of them took place on 2 October, when each of the sides handed over 185 servicemen, as well as 20 civilians on top in favor of Ukraine.

In an interview with a foreign TV channel in August Aleksandr Lukashenko said that about 1,200 people from both sides had passed through the Novaya Guta checkpoint since May, and the wounded had received medical aid in Gomel.
''','2025-11-22',[E('main','2025-11-22','published',['United States'],parties=['Belarus',U]),E('prev1','2025-10-02','year-inferred',text='2 October')],[
 rel(31,U,'has pardoned 31 citizens of Ukraine','Natalya Eismont',rb='Belarus',also=['31 Ukrainian citizens pardoned in Belarus, handed over to Kiev']),
 rel(31,U,'31 civilians had arrived home',CH,rb='Belarus'),
 sub(None,U,'several are gravely ill',CH,rb='Belarus'),
 med('United States','thanked the United States of America for mediation',CH),
 each(185,'each of the sides handed over 185 servicemen',ex='prev1'), rel(20,U,'20 civilians on top in favor of Ukraine',ex='prev1'),
 cum('~1200',None,'since May','about 1,200 people from both sides had passed through the Novaya Guta checkpoint','Alexander Lukashenko'),
],ignore=['between two and 11 years','at the request of the Ukrainian side','agreements reached between the Belarusian head of state and U.S. President Donald Trump'])

doc('h521','''
Eight years after Chibok swap, parents count who is still missing

ABUJA, May 6, 2025 — On a Saturday in May 2017 a convoy of dusty cars drew up near Banki, on the Cameroonian border, and 82 young women stepped out between armed men. Five commanders of Boko Haram went the other way.

That exchange, negotiated by Switzerland and the Red Cross together with a Nigerian lawyer, Zannah Mustapha, remains the largest the country has known. It followed the release of 21 of the girls in October 2016, for which the government of the day denied that it had traded anybody.

This week the parents' association met under the tamarind tree in Chibok to read the list aloud, as it does every year. There were 276 names in April 2014. Fifty-seven girls escaped in the first hours. Eighty-two are still unaccounted for, says the association's chairman, Yakubu Nkeki; the Murtala Muhammed Foundation puts the figure at 87.

"When they brought out the eighty-two I looked at every face two times," Esther Yama, a mother of five, told this newspaper. "My daughter was told to come. Her husband said no."

Mustapha, in a 2018 interview, said he had offered the militants a further deal for ten women, and that one of the released men later appeared in a video vowing to return to war.

Since then the army has come upon others in the bush, some with children. The presidency counts 128 Chibok girls returned by all means since 2014.

No negotiations are being held at present, an adviser in the office of the National Security Adviser said. He would not say whether lists had been exchanged with the splinter group ISWAP.

Amnesty International says at least 1,700 schoolchildren have been abducted in the north since Chibok, most of them for ransom.
''','2025-05-06',[E('main','2017-05','stated',['Switzerland',ICRC,'Zannah Mustapha'],parties=['Nigeria','Boko Haram'],places=['Banki'],text='a Saturday in May 2017'),E('prev1','2016-10','stated',parties=['Nigeria','Boko Haram'],text='October 2016'),E('plan1',None,'none',parties=['Nigeria','Boko Haram'],status='proposed')],[
 rel(82,'Nigeria','82 young women stepped out',rb='Boko Haram'), rel(82,'Nigeria','When they brought out the eighty-two','Esther Yama',rb='Boko Haram',ambiguous=True),
 rel(5,'Boko Haram','Five commanders of Boko Haram went the other way',rb='Nigeria'),
 med('Switzerland','negotiated by Switzerland and the Red Cross together with a Nigerian lawyer, Zannah Mustapha'), med(ICRC,'negotiated by Switzerland and the Red Cross together with a Nigerian lawyer, Zannah Mustapha'), med('Zannah Mustapha','negotiated by Switzerland and the Red Cross together with a Nigerian lawyer, Zannah Mustapha'),
 rel(21,'Nigeria','the release of 21 of the girls',rb='Boko Haram',ex='prev1'), den('denied that it had traded anybody','Nigeria',ex='prev1'),
 held(82,'Nigeria','Boko Haram','Eighty-two are still unaccounted for','Yakubu Nkeki',ambiguous=True), held(87,'Nigeria','Boko Haram','puts the figure at 87','Murtala Muhammed Foundation',ambiguous=True),
 agr(10,'a further deal for ten women','Zannah Mustapha',ex='plan1',who='Nigeria',rb='Boko Haram'),
 cum(128,'Nigeria','since 2014','128 Chibok girls returned by all means','Presidency of Nigeria',rb='Boko Haram',ambiguous=True), cum(128,'Nigeria','since 2014','128 Chibok girls returned by all means','Nigeria',rb='Boko Haram',ambiguous=True),
],ignore=['276 names','Fifty-seven girls escaped','one of the released men','at least 1,700 schoolchildren','two times','mother of five','the first hours','Eight years'],fictional=['When they','My daughter'])

doc('h522','''
IN PICTURES: Easter swap brings 175 soldiers home to each side

A freed Ukrainian serviceman embraces his mother in Chernihiv region on Saturday, April 11, 2026. (Photo: EPA)

Under the awning of a children's sanatorium, a man in a borrowed tracksuit eats an Easter cake with both hands. He has not tasted sugar, he says, since the autumn of 2022.

He was one of the Ukrainians who came back on the eve of Orthodox Easter, in an exchange that both defence establishments had kept quiet about until the buses crossed. Russia and Ukraine released 175 prisoners of war each. Seven civilians from the Kursk region were returned to Russia as well, according to Moscow, and seven Ukrainian civilians came home too, Kyiv said.

The Emirates mediated, both said, as they have in nearly every swap for two years.

1/4 Relatives hold placards with the names of missing soldiers as the convoy arrives. (EPA)

2/4 Russian servicemen drink tea at a reception centre in Belarus. Frame grab from a handout video by the Russian Defence Ministry. (AFP)

3/4 FILE - Ukrainians wave from a bus after an exchange on March 6, 2026, in which 300 soldiers and two civilians were freed by Russia. (AP Photo)

4/4 Volodymyr Zelensky lights a candle at St Sophia's. He said on Saturday evening that 175 warriors had been brought home, 25 of them officers. (Presidential press service handout)

Not everybody had reason to celebrate. Olena Marchuk, 44, has been looking for her husband, a machine-gunner of the 36th brigade, for four years. "I bring a cake every Easter. Somebody eats it, that's all right."

Ukraine's ombudsman, Dmytro Lubinets, described the swap as the 73rd of the war.
''','2026-04-12',[E('main','2026-04-11','stated',[UAE],text='Saturday, April 11, 2026'),E('prev1','2026-03-06','stated',text='March 6, 2026')],[
 each(175,'Russia and Ukraine released 175 prisoners of war each',also=['Easter swap brings 175 soldiers home to each side']),
 rel(7,R,'Seven civilians from the Kursk region were returned to Russia','Russia'), rel(7,U,'seven Ukrainian civilians came home too','Ukraine'),
 med(UAE,'The Emirates mediated','Russia; Ukraine'),
 rel(300,U,'300 soldiers and two civilians were freed by Russia',ex='prev1',pos='caption'), rel(2,U,'300 soldiers and two civilians were freed by Russia',ex='prev1',pos='caption'),
 rel(175,U,'175 warriors had been brought home',Z,pos='caption'), sub(25,U,'25 of them officers',Z,pos='caption'),
 ordn(73,'war','the 73rd of the war',LUB),
],ignore=['He was one of the Ukrainians','nearly every swap for two years','1/4','2/4','3/4','4/4','the 36th brigade','for four years'],fictional=['I bring'])

doc('h523','''
Lubinets meets Moskalkova in Belarus: five civilians return, letters passed to prisoners

Ukrainska Pravda
Tuesday, 17 December 2024, 18:55

The human rights commissioners of Ukraine and Russia, Dmytro Lubinets and Tatyana Moskalkova, have held another meeting in Belarus, following which five Ukrainian civilians and one child were reunited with their families.

Source: Dmytro Lubinets on Facebook

Details: Lubinets said two of the adults had lived under occupation in Luhansk Oblast, while the other three had been stuck on Russian territory since the beginning of the invasion. The child, a boy of nine, is going to his mother in Lviv Oblast.

The parties exchanged lists of prisoners of war whom they propose to include in the coming exchanges. Lubinets noted that the Ukrainian list contained 630 severely wounded and seriously ill soldiers, and that Russia had so far replied concerning 41.

He added that he had handed over 2,024 letters from relatives and expected an answer to each of them.

More details: Moskalkova, in turn, reported on Telegram that nine Russians, residents of Kursk Oblast, had been returned from Ukraine. Kyiv does not use the word "exchange" in this respect: the Kursk residents travelled voluntarily through Belarus, the Ombudsman's Office explained, and were never in custody.

The two sides visited prisoners separately. Lubinets's staff saw 26 Ukrainians in a colony in the Belgorod region, Moskalkova's representatives visited 31 Russians in Ukraine.

Background:
•  The most recent prisoner exchange took place on 18 October, when 95 Ukrainian defenders returned home. It was the 58th since the start of the full-scale war.
•  On 29 November, Ukraine repatriated the bodies of 502 fallen defenders, the largest such transfer at the time. A Russian MP said Moscow received 48 bodies.
•  Earlier, Zelenskyy said that an exchange before New Year was being prepared.

Support Ukrainska Pravda on Patreon!
''','2024-12-17',[E('main','2024-12-17','published',places=['Belarus']),E('prev1','2024-10-18','year-inferred',text='18 October'),E('bodies1','2024-11-29','year-inferred',text='29 November'),E('plan1',None,'none',status='expected'),E('plan2',None,'none',status='proposed')],[
 meet('have held another meeting in Belarus'),
 rel(5,U,'five Ukrainian civilians and one child were reunited',also=['five civilians return']), rel(1,U,'five Ukrainian civilians and one child were reunited'),
 rel(5,U,'five Ukrainian civilians and one child were reunited',LUB,ambiguous=True), rel(1,U,'five Ukrainian civilians and one child were reunited',LUB,ambiguous=True),
 sub(2,U,'two of the adults',LUB), sub(3,U,'the other three',LUB),
 agr(630,'the Ukrainian list contained 630 severely wounded and seriously ill soldiers',LUB,ex='plan2',who=U,rb=R,ambiguous=True),
 rel(9,R,'nine Russians, residents of Kursk Oblast',MOS,via=TG),
 rel(95,U,'95 Ukrainian defenders returned home',ex='prev1'), ordn(58,'war','the 58th since the start of the full-scale war',ex='prev1'),
 bod(502,U,'the bodies of 502 fallen defenders',ex='bodies1'), bod(48,R,'Moscow received 48 bodies','unnamed lawmaker',ex='bodies1',ambiguous=True), bod(48,R,'Moscow received 48 bodies',OFF,ex='bodies1',ambiguous=True),
 agr(None,'an exchange before New Year was being prepared',Z,ex='plan1'),
],ignore=['Russia had so far replied concerning 41','2,024 letters','saw 26 Ukrainians','visited 31 Russians','The two sides','The child, a boy of nine'])

doc('h524','''
Syria: Kurdish-led SDF and Damascus swap prisoners in Aleppo

ALEPPO, Syria, April 3, 2025 — Buses under escort of government security forces left the Sheikh Maqsoud district on Thursday as Syria's new authorities and the Kurdish-led Syrian Democratic Forces carried out a first exchange of detainees, part of a wider deal on the future of the city's Kurdish quarters.

Mulham al-Akidi, the deputy governor of Aleppo, told state television that 146 fighters and civilians had been handed over by the government and 97 by the SDF. A commander of the Kurdish internal security force gave similar numbers for the day, "a bit under 250 people".

The Syrian Observatory for Human Rights, a monitor based in Britain, said that more than 600 people would go free before the operation was over.

In Ashrafieh people stood on the roofs and threw rice. "My son went out to buy bread on the day the regime fell and met a checkpoint," said a woman who gave her name as Umm Dilovan. She had been told only that he was on one of the lists.

Interim President Ahmed al-Sharaa and SDF commander Mazloum Abdi signed an agreement on March 10 to merge the institutions of the northeast with those of the state, with American backing. Under the Aleppo understanding of April 1, which has 14 points, Kurdish fighters are to withdraw to the east bank of the Euphrates, and all "the prisons must be emptied" of those seized since December, Akidi said.

A second batch was planned for next week, he added. It will cover around 170 detainees in SDF hands, among them 20 women.

The SDF still guards about 9,000 men accused of belonging to the Islamic State group. They are not part of the arrangement.
''','2025-04-03',[E('main','2025-04-03','weekday',parties=['Government of Syria','Syrian Democratic Forces'],places=['Aleppo']),E('series1',None,'none',parties=['Government of Syria','Syrian Democratic Forces'],status='expected'),E('plan1',None,'none',parties=['Government of Syria','Syrian Democratic Forces'],status='expected',text='next week')],[
 rel(146,'Syrian Democratic Forces','146 fighters and civilians had been handed over by the government','Mulham al-Akidi',rb='Government of Syria'),
 rel(97,'Government of Syria','97 by the SDF','Mulham al-Akidi',rb='Syrian Democratic Forces'),
 tot('<~250','"a bit under 250 people"','unnamed commander',ambiguous=True), tot('<~250','"a bit under 250 people"',OFF,ambiguous=True),
 agr('>600','more than 600 people would go free','Syrian Observatory for Human Rights',ex='series1'),
 agr('~170','around 170 detainees in SDF hands','Mulham al-Akidi',ex='plan1',who='Government of Syria',rb='Syrian Democratic Forces'),
 agr(20,'20 women','Mulham al-Akidi',ex='plan1',who='Government of Syria',rb='Syrian Democratic Forces',subset=True),
],ignore=['a first exchange of detainees','about 9,000 men accused','A second batch was planned','one of the lists','14 points'],fictional=['My son','all the prisons'])

write()

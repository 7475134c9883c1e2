import os, sys
sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'wide'))
from names import *
VER='Iryna Vereshchuk'
doc('h401','''
Ukraine says 76 freed in fifth prisoner swap with Russia

AP | Kyiv
Updated: Apr 20, 2022 09:12 IST

Freed Ukrainian soldiers wait beside a bus at a place that was not disclosed. (Photo: Handout via AP)

Ukraine brought home 76 people, 60 of them soldiers, in an exchange of prisoners with Russia on Tuesday, Deputy Prime Minister Iryna Vereshchuk said, even as Moscow's troops opened a new phase of their assault in the east.

Ten of the servicemen hold officer rank and the remaining 16 people are civilians, Vereshchuk wrote on Telegram. It was the fifth swap since the invasion began on Feb. 24, she said.

She did not say how many Russians went the other way, and Moscow, which has rarely spoken about such handovers, had no immediate comment.

The pace has picked up this month. On Thursday, Vereshchuk announced that 30 Ukrainians had been released: five officers, 17 lower-ranking troops and eight civilians. On April 1, Ukraine got back 86 members of its military, among them 15 women. Russia's human rights commissioner, Tatyana Moskalkova, said afterwards that as many Russian soldiers had come home that day.

Some of the women from that group later told reporters in Zaporizhzhia that their hair had been shorn and that they had been made to undress in front of men. Russia denies mistreating captives.

Ukrainian officials put the number of Russian prisoners of war in their hands at roughly 600 in early April. The Russian military has released no comparable count. It said last week that 1,026 marines laid down their arms in Mariupol, an account that an adviser to the Ukrainian interior minister dismissed.

The International Committee of the Red Cross, which was not part of Tuesday's operation, has asked both governments for access to all prison camps.

(This story has not been edited by our staff and is published from a syndicated feed.)
''','2022-04-20',[E('main','2022-04-19','weekday'),E('prev1','2022-04-14','weekday'),E('prev2','2022-04-01','year-inferred')],[
 rel(76,U,'Ukraine brought home 76 people',VER,also=['Ukraine says 76 freed']), sub(60,U,'60 of them soldiers',VER), sub(10,U,'Ten of the servicemen',VER), sub(16,U,'the remaining 16 people are civilians',VER),
 ordn(5,'war','the fifth swap since the invasion',VER,also=['fifth prisoner swap with Russia']), rel('withheld',R,'She did not say how many Russians went the other way'),
 rel(30,U,'30 Ukrainians had been released',VER,ex='prev1'), sub(5,U,'five officers',VER,ex='prev1'), sub(17,U,'17 lower-ranking troops',VER,ex='prev1'), sub(8,U,'eight civilians',VER,ex='prev1'),
 rel(86,U,'Ukraine got back 86 members of its military',ex='prev2'), sub(15,U,'among them 15 women',ex='prev2'),
 rel(86,R,'as many Russian soldiers had come home that day',MOS,ex='prev2',by_reference=True),
 held('~600',R,U,'Russian prisoners of war in their hands at roughly 600','Ukraine',as_of='2022-04'), held('~600',R,U,'Russian prisoners of war in their hands at roughly 600','unnamed official',as_of='2022-04',ambiguous=True),
],ignore=['1,026 marines laid down their arms'])

doc('h402','''
Moscow and Kiev trade more than 100 captives

The Russian Defense Ministry and the head of Donetsk have confirmed the swap, the fifth in October

29 Oct, 2022 16:22
HomeRussia & Former Soviet Union

FILE PHOTO: Russian servicemen freed in an earlier exchange leave a military transport plane. © Sputnik

A group of 50 Russian soldiers has been freed from Ukrainian custody, the Defense Ministry in Moscow announced on Saturday. The men were “in mortal danger” while they were held, it said, and are being flown to the capital for treatment.

Denis Pushilin, the acting head of the Donetsk People’s Republic, had revealed hours earlier that the parties would exchange prisoners under the formula of 50 for 50. Most of those returning to Russia’s side are mobilized residents of the two Donbass republics, he added, without providing a breakdown.

Kiev’s version differs slightly. Andrey Yermak, the chief of staff of President Vladimir Zelensky, wrote on Telegram that 52 people had been sent home, two of them civilians. He mentioned sailors, border guards and medics, including several who surrendered at the Azovstal steel plant in Mariupol in May.

Twelve days ago Kiev sent back 110 people, 72 of them merchant sailors whose vessels had been stranded in Ukrainian ports since February. It received 108 women in that exchange. According to Pushilin, two more women were on the list but asked to stay in Russia.

The largest deal to date took place on September 21, when Moscow released 215 fighters, many of them members of the neo-Nazi Azov regiment. In return, Ukraine gave up 55 servicemen as well as the opposition politician Viktor Medvedchuk, who had been facing trial for treason. Ankara and Riyadh acted as brokers.

Zelensky claimed this week that his government had managed to recover over 1,000 of its nationals since the spring.

You can share this story on social media:
''','2022-10-29',[E('main','2022-10-29','weekday'),E('prev1','2022-10-17','relative',text='Twelve days ago'),E('prev2','2022-09-21','year-inferred',['Turkey','Saudi Arabia'])],[
 tot('>100','Moscow and Kiev trade more than 100 captives',pos='headline'), ordn(5,'month','the fifth in October',pos='headline'),
 rel(50,R,'A group of 50 Russian soldiers has been freed',MOD), each(50,'exchange prisoners under the formula of 50 for 50',PUSH),
 rel(52,U,'52 people had been sent home',YER), sub(2,U,'two of them civilians',YER),
 rel(110,R,'Kiev sent back 110 people',ex='prev1'), sub(72,R,'72 of them merchant sailors',ex='prev1'), rel(108,U,'received 108 women',ex='prev1'),
 rel(215,U,'Moscow released 215 fighters',ex='prev2'), rel(55,R,'gave up 55 servicemen',ex='prev2'), rel(1,R,'as well as the opposition politician Viktor Medvedchuk',ex='prev2',ambiguous=True), med('Turkey','Ankara and Riyadh acted as brokers',ex='prev2'), med('Saudi Arabia','Ankara and Riyadh acted as brokers',ex='prev2'),
 cum('>1000',U,'since the spring','recover over 1,000 of its nationals since the spring',Z),
],ignore=['two more women were on the list'])

doc('h403','''
Ukraine, Russia conduct new prisoner swap

Source: Xinhua| 2022-11-27 04:05:33|Editor: huaxia

KIEV, Nov. 26 (Xinhua) -- Twelve Ukrainians were released on Saturday as part of a prisoner exchange with Russia, the Ukrinform news agency reported, citing the head of the Ukrainian presidential office, Andriy Yermak.

According to Yermak, the group consists of nine members of the military and three civilians. The servicemen had taken part in the fighting for Mariupol, on Snake Island and at the Chernobyl nuclear power plant.

One of the nine had lost a leg, Ukraine's Coordination Headquarters for the Treatment of Prisoners of War said in a separate statement. It gave the total of Ukrainian citizens who have left captivity since March as 1,269.

Meanwhile, the Russian Defense Ministry said that the Ukrainian side had handed over nine Russian servicemen following negotiations. They will undergo medical examination and receive psychological aid, the ministry said.

Saturday's handover is the third in four days. On Wednesday, 36 Ukrainians, one of them a civilian, and 35 Russians returned to their countries. The next day, the two sides exchanged 50 prisoners each.

Representatives of Moscow and Kiev met last week in the United Arab Emirates to discuss the release of captives and the resumption of exports of Russian ammonia through a pipeline to Odesa, Reuters has reported, quoting three people with knowledge of the talks.

The UN human rights office said this month that it had interviewed 159 Ukrainian prisoners and 175 Russian ones, and that the majority of both groups had described torture or ill-treatment.

KEY WORDS: Ukraine, Russia, prisoners
''','2022-11-27',[E('main','2022-11-26','weekday'),E('prev1','2022-11-23','weekday'),E('prev2','2022-11-24','relative')],[
 rel(12,U,'Twelve Ukrainians were released',YER,via='Ukrinform'), sub(9,U,'nine members of the military',YER), sub(3,U,'three civilians',YER),
 sub(1,U,'One of the nine had lost a leg',CH), cum(1269,U,'since March','who have left captivity since March as 1,269',CH),
 rel(9,R,'handed over nine Russian servicemen',MOD), ordn(3,'four days','the third in four days'),
 rel(36,U,'36 Ukrainians',ex='prev1'), sub(1,U,'one of them a civilian',ex='prev1'), rel(35,R,'35 Russians returned to their countries',ex='prev1'), each(50,'the two sides exchanged 50 prisoners each',ex='prev2'),
],ignore=['three people with knowledge','159 Ukrainian prisoners','175 Russian ones'])

doc('h404','''
Ukraine war live: blasts in Kyiv on final day of year as hundreds of PoWs are exchanged

Rolling coverage. Last modified on Sat 31 Dec 2022 22.40 GMT

Summary
- At least one person has been killed and 20 wounded in Kyiv, according to its mayor, Vitali Klitschko.
- Ukraine and Russia have each brought captured soldiers home in what is expected to be the last swap of 2022.
- Vladimir Putin has recorded his new year address in front of troops.

19:05
Ukraine frees 140

The head of the Ukrainian president's office, Andriy Yermak, says 140 prisoners have been returned today: 132 men and eight women. Several are injured, he writes, and there are men among them who held Snake Island and the Azovstal plant.

Shortly afterwards the Coordination Headquarters in Kyiv published its own account, in which 66 of the group belonged to the Mariupol garrison.

18:31
The defence ministry in Moscow has put out a few lines about the exchange. It says 82 Russian servicemen have been recovered after "a difficult negotiating process". How many prisoners it surrendered for them, it does not say.

17:50
For context: this is at least the third exchange in December. Fifty soldiers crossed in each direction on 1 December and 60 on 6 December. Eight days later, 64 Ukrainians were let go together with a US citizen, Suedi Murekezi, who had been living in Kherson.

Ukraine's parliamentary commissioner, Dmytro Lubinets, has told local media that 1,596 people were extracted from Russian prisons over the course of this year.

But a great many families will see in 2023 without news. Alyona Verbytska, the president's commissioner for soldiers' rights, said in an interview this week that 3,392 servicemen are confirmed to be in captivity, and that the register of missing persons lists about 15,000.

17:12
Air raid sirens are sounding across most of the country.
''','2022-12-31',[E('main','2022-12-31','published'),E('prev1','2022-12-01','year-inferred'),E('prev2','2022-12-06','year-inferred'),E('prev3','2022-12-14','relative',text='Eight days later')],[
 rel(140,U,'140 prisoners have been returned today',YER), sub(132,U,'132 men',YER), sub(8,U,'eight women',YER), rel(140,U,'Ukraine frees 140',pos='headline',ambiguous=True),
 sub(66,U,'66 of the group belonged to the Mariupol garrison',CH), rel(82,R,'82 Russian servicemen have been recovered',MOD), rel('withheld',U,'How many prisoners it surrendered for them, it does not say'),
 ordn('>=3','month','at least the third exchange in December'), cnt('>=3','month','at least the third exchange in December',ambiguous=True),
 each(50,'Fifty soldiers crossed in each direction',ex='prev1'), each(60,'60 on 6 December',ex='prev2'), rel(64,U,'64 Ukrainians were let go',ex='prev3'), rel(1,U,'a US citizen, Suedi Murekezi',ex='prev3',who_note='United States',ambiguous=True),
 rel(1,'United States','a US citizen, Suedi Murekezi',ex='prev3',rb=R,ambiguous=True),
 cum(1596,U,'2022','1,596 people were extracted from Russian prisons',LUB), held(3392,U,R,'3,392 servicemen are confirmed to be in captivity','Alyona Verbytska'),
],ignore=['hundreds of PoWs','about 15,000','Several are injured'],fictional=[])

doc('h405','''
Prisoner exchange took place between Russia and Ukraine: 220 soldiers regained their freedom

Entry Date: 07.03.2023 19:41 Last Updated: 07.03.2023 20:15
World News

Within the scope of the agreement reached between the parties in the war that has left its first year behind, Russia and Ukraine exchanged prisoners.

In the written statement made by the Russian Ministry of Defense, it was stated that 90 Russian military personnel, whose lives were in danger in captivity, were brought back from the region under the control of Kyiv as a result of the negotiation process. In the statement, it was noted that the soldiers will be brought to Moscow with the planes of the Aerospace Forces for treatment and rehabilitation.

ANNOUNCEMENT FROM YERMAK

Andriy Yermak, Head of the Presidential Office of Ukraine, in the post he made on his Telegram account, reported that 130 Ukrainians, 126 of whom are men and 4 are women, returned to their homeland. Pointing out that a significant part of those who returned were seriously injured, Yermak said that 87 of them were the defenders of Mariupol and that this number included 71 people who left the Azovstal Iron and Steel Factory.

It was learned from the Ukrainian Coordination Headquarters that 15 soldiers who were taken prisoner near Bakhmut and Soledar were also in the convoy.

THE PREVIOUS EXCHANGE WAS IN FEBRUARY

In the last exchange dated February 16, the parties had mutually released 101 prisoners. Ukrainian authorities announced at that time that the number of citizens saved from captivity since the beginning of the war had reached 1,863.

In January, Ukrainian Ombudsman Dmytro Lubinets and his Russian counterpart Tatyana Moskalkova came together in Ankara at the invitation of Chief Ombudsman Şeref Malkoç. Moskalkova had said after the meeting that an understanding was reached on the mutual delivery of more than 40 prisoners.

Turkey had also played a mediating role in the exchange in September 2022, in which 215 Ukrainians were released.

Click for the latest developments | Advertisement
''','2023-03-07',[E('main','2023-03-07','published'),E('prev1','2023-02-16','year-inferred'),E('plan1',None,'none',status='agreed'),E('prev2','2022-09','stated',['Turkey'])],[
 tot(220,'220 soldiers regained their freedom',pos='headline'), rel(90,R,'90 Russian military personnel',MOD), rel(130,U,'130 Ukrainians',YER), sub(126,U,'126 of whom are men',YER), sub(4,U,'4 are women',YER),
 sub(87,U,'87 of them were the defenders of Mariupol',YER), sub(71,U,'71 people who left the Azovstal',YER), sub(15,U,'15 soldiers who were taken prisoner near Bakhmut and Soledar',CH),
 each(101,'the parties had mutually released 101 prisoners',ex='prev1'), cum(1863,U,'war','citizens saved from captivity since the beginning of the war had reached 1,863','Ukraine'),
 agr('>40','the mutual delivery of more than 40 prisoners',MOS,ex='plan1'),
 med('Turkey','Turkey had also played a mediating role',ex='prev2'), rel(215,U,'215 Ukrainians were released',ex='prev2'),
],ignore=['a significant part of those who returned'])

doc('h406','''
Russia and Ukraine exchange over 200 prisoners of war

Kiev, April 10, (dpa/GNA) – Ukraine and Russia have once again exchanged a large number of prisoners of war, officials in both capitals announced on Monday, with 206 people affected in all.

The Defence Ministry in Moscow said 106 Russian soldiers had been set free. All of them were to be taken to clinics for examination, it said.

A short time later, Andriy Yermak, who heads the presidential administration in Kiev, confirmed that 100 Ukrainians had been released. Eighty of those are men and 20 women.

“This was not easy,” Yermak wrote on Telegram. In almost every second case, he said, the returnees had suffered severe injuries or illnesses, or had been tortured.

The Ukrainian staff responsible for prisoners of war said sailors, border guards and National Guard members had been freed, among them fighters who had been stationed in Mariupol and Hostomel and on Snake Island. The youngest is 19 years old, and two of them are a married couple. The staff counted it as the 40th exchange since the Russian invasion in late February 2022, and 2,105 people had been brought back during that time, more than 100 of them civilians.

A week ago, Kiev had reported the release of 12 of its citizens, 10 soldiers and two civilians. Five of the soldiers were badly wounded. Moscow did not comment on that transfer at the time.

Russian nationalist bloggers complained on Monday that no officers of higher rank had been obtained.

Neither of the warring parties says how many captured soldiers it is holding. In December, Ukraine’s government put the number of its troops in Russian captivity at around 3,400.

Before the Orthodox Easter festival on Sunday, church leaders of both countries had called for gestures of mercy towards the prisoners.
GNA
''','2023-04-10',[E('main','2023-04-10','weekday'),E('prev1','2023-04-03','relative',text='A week ago')],[
 tot(206,'206 people affected in all','Russia; Ukraine'), tot(206,'206 people affected in all',ambiguous=True), tot('>200','exchange over 200 prisoners of war',pos='headline'),
 rel(106,R,'106 Russian soldiers had been set free',MOD), rel(100,U,'100 Ukrainians had been released',YER), sub(80,U,'Eighty of those are men',YER), sub(20,U,'20 women',YER),
 ordn(40,'war','the 40th exchange since',CH), cum(2105,U,'war','2,105 people had been brought back',CH), cum('>100',U,'war','more than 100 of them civilians',CH,subset=True),
 rel(12,U,'the release of 12 of its citizens','Ukraine',ex='prev1'), sub(10,U,'10 soldiers','Ukraine',ex='prev1'), sub(2,U,'two civilians','Ukraine',ex='prev1'), sub(5,U,'Five of the soldiers were badly wounded','Ukraine',ex='prev1'), sub(5,U,'Five of the soldiers were badly wounded',ex='prev1',ambiguous=True),
 sub(2,U,'two of them are a married couple',CH),
 held('~3400',U,R,'its troops in Russian captivity at around 3,400','Ukraine',as_of='2022-12'),
],ignore=['In almost every second case','Neither of the warring parties says how many captured soldiers it is holding','no officers of higher rank'],fictional=[])

doc('h407','''
Moscow, Kyiv announce prisoner exchange of more than 80 people

40 Russian soldiers returned, says Defense Ministry, while Ukraine speaks of 44 of its own freed

Selin Aksoy |26.04.2023 - Update : 26.04.2023

ISTANBUL

Russia and Ukraine carried out another exchange of prisoners on Wednesday, both countries announced.

A statement by the Russian Defense Ministry said that 40 soldiers were returned from territory controlled by Kyiv after negotiations. The two sides swapped captives on a 40-for-40 basis, the statement said, adding that Moscow had furthermore handed over four severely wounded Ukrainians "guided by humane principles."

Andriy Yermak, who heads the Ukrainian presidential office, said on Telegram that 42 service members and two civilians were released, listing privates, sergeants and six officers. Two of the men are brothers who served in the same company, according to him.

"Many of them have wounds," Yermak said, adding that some were captured in Mariupol and others near Bakhmut and Soledar in the eastern Donetsk region.

Ukraine's Coordination Headquarters for the Treatment of Prisoners of War said that, with the latest group, 2,279 people had been released from Russian captivity since the beginning of the war, which has now entered its 15th month.

Kyiv also announced on Wednesday, without elaborating on the circumstances, that the body of a foreign volunteer, a US national, was handed over.

Ten days earlier, as Orthodox Christians celebrated Easter, Ukraine said it had received 130 soldiers in stages. Russian authorities made no statement on that exchange, although the Wagner paramilitary group released footage of its founder, Yevgeny Prigozhin, ordering prisoners to be given food and water ahead of the journey.

Ankara has repeatedly offered to facilitate further exchanges.

Anadolu Agency website contains only a portion of the news stories offered to subscribers in the AA News Broadcasting System (HAS), and in summarized form. Please contact us for subscription options.
''','2023-04-26',[E('main','2023-04-26','weekday'),E('sep1','2023-04-26','weekday'),E('bodies1','2023-04-26','weekday'),E('prev1','2023-04-16','relative',text='Ten days earlier')],[
 tot('>80','prisoner exchange of more than 80 people','Russia; Ukraine',pos='headline'), tot('>80','prisoner exchange of more than 80 people',pos='headline',ambiguous=True),
 rel(40,R,'40 soldiers were returned from territory',MOD,also=['40 Russian soldiers returned','swapped captives on a 40-for-40 basis']), rel(40,U,'swapped captives on a 40-for-40 basis',MOD), rel(4,U,'four severely wounded Ukrainians',MOD,ex='sep1'),rel(4,U,'four severely wounded Ukrainians',MOD,ambiguous=True),
 rel(44,U,'44 of its own freed','Ukraine',pos='headline'), rel(42,U,'42 service members',YER), rel(2,U,'two civilians were released',YER), sub(6,U,'six officers',YER), sub(2,U,'Two of the men are brothers',YER),
 cum(2279,U,'war','2,279 people had been released from Russian captivity',CH),
 bod(1,U,'the body of a foreign volunteer, a US national','Ukraine',ex='bodies1',who_note='United States',ambiguous=True), bod(1,'United States','the body of a foreign volunteer, a US national','Ukraine',ex='bodies1',rb=R,ambiguous=True),
 rel(130,U,'received 130 soldiers in stages','Ukraine',ex='prev1'),
],ignore=['Many of them have wounds','15th month'],fictional=[])

doc('h408','''
47 people come back from Russian captivity, two of them civilians

06.07.2023 18:02

Ukraine and Russia held a prisoner swap on Thursday, July 6, in the course of which 47 Ukrainians, servicemen and civilians alike, regained their freedom.

Head of the President's Office Andriy Yermak reported this on Telegram, Ukrinform saw.

"They are already home," Yermak noted. He said that 45 of those released serve in the Armed Forces, the National Guard, the Territorial Defense and the border guard service. Eight of them are officers.

The Coordination Headquarters for the Treatment of Prisoners of War specified that the civilians are a woman and a teenager who were detained in the occupied part of the Kharkiv region. Thirteen returnees took part in the defense of Mariupol. Another five ended up in captivity at the Chornobyl nuclear power plant in the first days of the invasion. Eleven need inpatient treatment because of shrapnel wounds, concussion or exhaustion, it added.

As Ukrainian Parliament Commissioner for Human Rights Dmytro Lubinets informed, this was the 47th exchange of prisoners. All in all, 2,576 persons have been released since February 24, 2022, he said, including 144 civilians.

The enemy side acknowledged the exchange as well. In a report by the Ministry of Defense of the Russian Federation, it is said that 45 Russian servicemen were returned.

Defense Intelligence representative Andrii Yusov said on the air of the national telethon that work on the return of Azov soldiers continues. In his words, the aggressor state still keeps more than 700 members of that unit behind bars, and dozens of them have been put on trial in Rostov.

As reported earlier, the previous exchange took place on June 11. Ninety-five defenders were brought home on that day.

Photo credit: Andriy Yermak, Telegram

While citing and using any materials on the Internet, links to the website not lower than the first paragraph are mandatory.
''','2023-07-06',[E('main','2023-07-06','weekday'),E('prev1','2023-06-11','year-inferred')],[
 rel(47,U,'47 Ukrainians, servicemen and civilians alike',YER,also=['47 people come back from Russian captivity']), rel(47,U,'47 Ukrainians, servicemen and civilians alike',ambiguous=True),
 sub(2,U,'two of them civilians',pos='headline'), sub(45,U,'45 of those released serve',YER), sub(8,U,'Eight of them are officers',YER),
 sub(13,U,'Thirteen returnees took part',CH), sub(5,U,'Another five ended up in captivity',CH), sub(11,U,'Eleven need inpatient treatment',CH),
 ordn(47,'war','the 47th exchange of prisoners',LUB), cum(2576,U,'war','2,576 persons have been released since',LUB), cum(144,U,'war','including 144 civilians',LUB,subset=True),
 rel(45,R,'45 Russian servicemen were returned',MOD), held('>700',U,R,'more than 700 members of that unit behind bars',YUS), rel(95,U,'Ninety-five defenders were brought home',ex='prev1'),
],ignore=['dozens of them have been put on trial','a woman and a teenager'])

doc('h409','''
UAE mediation leads to release of 200 captives from Russia and Ukraine

The Emirates has now brought about three exchanges in less than six weeks

Published: Thu 8 Feb 2024, 8:17 PM

By: Wam and AFP

Prisoners return to Ukraine after an exchange on Thursday. — Photo: Telegram/Ukraine's Coordination Headquarters

The UAE has succeeded in mediating a new swap of captives between the Russian Federation and Ukraine, the Ministry of Foreign Affairs said on Thursday.

Under the deal 100 prisoners from each country were allowed to go home. The ministry thanked the two governments for their cooperation and said the outcome reflected the trust placed in Abu Dhabi as a go-between. It is the third such mediation since the start of the year, the ministry noted, and has raised the number of people released through the country's efforts to more than 1,000.

Russia's defence ministry said 100 Russian servicemen facing "mortal danger" in Ukraine had been recovered and the same number of Ukrainian soldiers given in return. It, too, credited the UAE.

Ukrainian President Volodymyr Zelensky wrote on social media that another 100 of his compatriots had returned. "All of them are ours," he said, adding that most had defended the port of Mariupol.

According to the body in charge of prisoner affairs in Kyiv, 84 of the men fought there, and the eldest of the group is 58. Many are ill or wounded, and three have undergone amputations.

The human rights ombudsman, Dmytro Lubinets, called it the 51st exchange since February 2022. Ukraine has regained 3,135 of its people in the process, he said.

The swap was the second since a Russian military plane crashed in the Belgorod region on January 24. Moscow says 65 Ukrainian prisoners on their way to an exchange were killed on board; Kyiv says it has received no proof of that.

ALSO READ:
UAE President receives phone call from Zelensky
Dubai: New paid parking zones announced
''','2024-02-08',[E('main','2024-02-08','weekday',[UAE])],[
 tot(200,'release of 200 captives from Russia and Ukraine',pos='headline'), each(100,'100 prisoners from each country were allowed to go home'), each(100,'100 prisoners from each country were allowed to go home',UAEMFA,ambiguous=True),
 med(UAE,'The UAE has succeeded in mediating',UAEMFA), med(UAE,'UAE mediation leads to',pos='headline'),
 ordn(3,'mediator','the third such mediation since',UAEMFA), cnt(3,'mediator','brought about three exchanges in less than six weeks',pos='headline'), cum('>1000',None,'mediator',"people released through the country's efforts to more than 1,000",UAEMFA),
 rel(100,R,'100 Russian servicemen facing',MOD), rel(100,U,'the same number of Ukrainian soldiers given in return',MOD,by_reference=True), med(UAE,'It, too, credited the UAE',MOD),
 rel(100,U,'another 100 of his compatriots had returned',Z), sub(84,U,'84 of the men fought there',CH), sub(3,U,'three have undergone amputations',CH),
 ordn(51,'war','the 51st exchange since',LUB), cum(3135,U,'war','regained 3,135 of its people',LUB),
 ordn(2,'since the crash','the second since a Russian military plane crashed'), acc('65 Ukrainian prisoners on their way to an exchange were killed','Russia',65,who=U),
],ignore=['Many are ill or wounded','most had defended the port of Mariupol'],fictional=[])

doc('h410','''
With Emirati mediation.. Moscow and Kiev exchange 180 prisoners

Tuesday 25 June 2024 - 19 Dhu al-Hijjah 1445 AH
Moscow - Kiev: «Agencies»

Russia and Ukraine exchanged dozens of prisoners of war today (Tuesday), in the second operation of its kind since the beginning of May, after negotiations mediated by the United Arab Emirates.

The Russian Ministry of Defense said in a statement that 90 Russian soldiers have been recovered as a result of the negotiations, and explained that 90 prisoners from the Ukrainian army were handed over in return for them. It indicated that the returnees will be transferred by air to Moscow to receive treatment.

For his part, Ukrainian President Volodymyr Zelensky announced on the “X” platform the return of 90 Ukrainians, among them members of the National Guard, the navy and the border guards. He expressed gratitude to the team working on this file, and pointed out that the state is searching for each one of its prisoners.

In Kiev, the coordination staff concerned with the affairs of prisoners clarified that 52 of the liberated had participated in the defense of Mariupol, and that a third of the total suffer from injuries or chronic diseases. The staff added that the operation bears the number 53 since the outbreak of the war, and that the number of those returning to Ukraine has risen to 3,310 people.

The Emirati Foreign Ministry revealed that the country's mediations between the two parties have reached five since the beginning of the current year, and that they resulted in the release of 1,558 captives from the two sides.

The last exchange took place at the end of last month, when each of the two countries received 75 of its soldiers.

It is noteworthy that Russian President Vladimir Putin said at the beginning of June that 6,465 Ukrainian soldiers are in Russian prisons, compared to 1,348 Russians detained in Ukraine. Kiev did not comment on the accuracy of these figures.

Topics: Russia | Ukraine | The Russian-Ukrainian war
''','2024-06-25',[E('main','2024-06-25','weekday',[UAE]),E('prev1','2024-05','relative')],[
 tot(180,'Moscow and Kiev exchange 180 prisoners',pos='headline'), med(UAE,'mediated by the United Arab Emirates',also=['With Emirati mediation']), ordn(2,'since May','the second operation of its kind since'),
 rel(90,R,'90 Russian soldiers have been recovered',MOD), rel(90,U,'90 prisoners from the Ukrainian army were handed over',MOD), rel(90,U,'the return of 90 Ukrainians',Z),
 sub(52,U,'52 of the liberated had participated',CH), sub(30,U,'a third of the total suffer',CH,derived=True,ambiguous=True), ordn(53,'war','the operation bears the number 53',CH), cum(3310,U,'war','those returning to Ukraine has risen to 3,310 people',CH),
 cnt(5,'mediator',"the country's mediations between the two parties have reached five",UAEMFA), cum(1558,None,'mediator','the release of 1,558 captives',UAEMFA), med(UAE,"the country's mediations between the two parties have reached five",UAEMFA,ex=None,ambiguous=True),
 each(75,'each of the two countries received 75 of its soldiers',ex='prev1'), held(6465,U,R,'6,465 Ukrainian soldiers are in Russian prisons',P,as_of='2024-06'), held(1348,R,U,'1,348 Russians detained in Ukraine',P,as_of='2024-06'),
],ignore=['exchanged dozens of prisoners of war'],fictional=[])

doc('h411','''
Russia Ukraine War: First big news of the new year from the war zone, 25-25 prisoners returned home, this Muslim country became the mediator

Edited By: World Desk
Updated on: January 15, 2025 08:36 PM IST

Russia and Ukraine exchanged prisoners of war: Image Source: AP

Moscow: Big news has come amid the ongoing war between Russia and Ukraine. Both countries have released 25-25 prisoners of war of each other. This is the first exchange of prisoners between the two countries in the year 2025. The United Arab Emirates (UAE) has played the role of mediator in this.

What did Russia say?

The Russian Defense Ministry has confirmed the same. According to the ministry, 25 soldiers of Russia were brought back from the area controlled by Kiev on January 15 and in exchange for them 25 soldiers of the Ukrainian army were released. At present all Russian soldiers are in Belarus. The families of the soldiers are also being contacted from there.

What did Zelensky say?

At the same time, the President of Ukraine Volodymyr Zelensky said that his 25 people have come back, in which both soldiers and common citizens are included. He told that there are also fighters of Mariupol among them and that many are seriously injured. The youngest is 24 years old and the oldest is 60 years old.

Ukraine's Coordination Headquarters, which looks after the matters of prisoners, said that one of the civilians had been in jail for more than two years, and it is the 60th exchange since the war began.

UAE gave these figures

The UAE's Foreign Ministry said in a statement that this is its 11th successful mediation. With this the number of prisoners exchanged with the help of the UAE has gone up to 2,583.

Let us tell you that before this, on December 30, there was a big exchange between the two countries. Then Russia had said that 150 prisoners were freed from each side, whereas Ukraine had claimed the return of 189 people.

Also read: Earthquake in Japan, tsunami alert issued
Latest World News
''','2025-01-15',[E('main','2025-01-15','year-inferred',[UAE]),E('prev1','2024-12-30','year-inferred')],[
 each(25,'Both countries have released 25-25 prisoners of war',also=['25-25 prisoners returned home']), ordn(1,'2025','the first exchange of prisoners between the two countries in the year 2025'), med(UAE,'The United Arab Emirates (UAE) has played the role of mediator'),
 rel(25,R,'25 soldiers of Russia were brought back',MOD), rel(25,U,'25 soldiers of the Ukrainian army were released',MOD), rel(25,U,'his 25 people have come back',Z),
 ordn(60,'war','the 60th exchange since the war began',CH),
 ordn(11,'mediator','its 11th successful mediation',UAEMFA), med(UAE,'its 11th successful mediation',UAEMFA), cum(2583,None,'mediator','prisoners exchanged with the help of the UAE has gone up to 2,583',UAEMFA),
 each(150,'150 prisoners were freed from each side','Russia',ex='prev1'), rel(189,U,'the return of 189 people','Ukraine',ex='prev1'),
],ignore=['many are seriously injured','one of the civilians','this Muslim country became the mediator'],fictional=[])

doc('h412','''
Russia hands over a thousand bodies under Istanbul agreements — Coordination Headquarters

Yana Mostova | 17 July 2025, 13:20

Another repatriation took place on July 17, in which 1,000 bodies were brought to Ukraine. According to the Russian side, they belong to fallen Ukrainian service members.

The Coordination Headquarters for the Treatment of Prisoners of War reported this on Facebook.

Investigators of the Interior Ministry together with experts are to carry out all the necessary examinations as soon as possible, the message says. The headquarters thanked the International Committee of the Red Cross, the Security Service and the military for their help.

How many bodies Ukraine transferred in return, the agency did not disclose. Russian presidential aide Vladimir Medinsky claimed that Moscow had obtained 19 remains of its soldiers.

What else is known

The parties agreed on the return of 6,000 fallen to each other at the talks in Türkiye on June 2. By June 16 Ukraine had taken in 6,057 of them, Interior Minister Ihor Klymenko calculated. The Russians themselves spoke of 6,060 and of 78 received. Later Klymenko said that at least 20 of the bodies sent turned out to be those of Russians.

Since the start of the year, the Headquarters’ own statistics show, more than 11,000 bodies have been repatriated.

Prisoners

In parallel, exchanges of prisoners in the categories agreed in Istanbul (the wounded and seriously ill, and those under 25) are ongoing. The ninth stage has been postponed several times, a source in the delegation told us. During the previous one, on July 4, neither Kyiv nor Moscow named the number of those released. At the same time, ombudsman Dmytro Lubinets confirmed that civilians were freed too that day, including an activist detained in Melitopol in 2023.

Anyone with information about missing persons can call the hotline of the Headquarters: 0 800 300 529.

If you have found a spelling error, please notify us by selecting that text and pressing Ctrl+Enter.
''','2025-07-17',[E('bodies1','2025-07-17','stated',main=True),E('plan1',None,'none',status='agreed'),E('bodies2','2025-06','year-inferred'),E('prev1','2025-07-04','year-inferred')],[
 bod(1000,U,'1,000 bodies were brought to Ukraine',CH,ex='bodies1',also=['Russia hands over a thousand bodies']), bod(1000,U,'1,000 bodies were brought to Ukraine',ex='bodies1',ambiguous=True),
 bod('withheld',R,'How many bodies Ukraine transferred in return',ex='bodies1'), bod(19,R,'Moscow had obtained 19 remains of its soldiers',MED,ex='bodies1'),
 agr(6000,'the return of 6,000 fallen to each other',ex='plan1',who=U,cat='bodies',as_of='2025-06-02'), agr(6000,'the return of 6,000 fallen to each other',ex='plan1',who=R,cat='bodies',as_of='2025-06-02'),
 bod(6057,U,'Ukraine had taken in 6,057 of them',KLY,ex='bodies2'), bod(6060,U,'The Russians themselves spoke of 6,060','Russia',ex='bodies2'), bod(78,R,'78 received','Russia',ex='bodies2'),
 bod('>11000',U,'more than 11,000 bodies have been repatriated',CH,ex=None,cumulative=True,scope='year'),
 rel('withheld',None,'neither Kyiv nor Moscow named the number of those released',ex='prev1'),
],ignore=['at least 20 of the bodies sent turned out to be those of Russians','The ninth stage','those under 25'],fictional=[])

doc('h413','''
Russia and Ukraine exchange prisoners a day before Trump meets Putin in Alaska

By Megan Holloway, Reuters and the Associated Press
Published 11:48 AM EDT, Thu August 14, 2025

Russia and Ukraine freed 84 prisoners each on Thursday, the latest of a string of swaps that have gone on while diplomacy over ending the war has stalled.

Russia's Defense Ministry announced the exchange and said the United Arab Emirates had helped to arrange it. The freed Russians were in Belarus being looked after by doctors, it said.

Ukrainian President Volodymyr Zelensky posted pictures of gaunt men draped in flags and said soldiers and civilians were among those on their way home. "Almost all need medical care," he said.

Unlike in many earlier exchanges, civilians made up the majority. Ukraine's Coordination Headquarters said the 84 people who crossed the border were 51 civilians and 33 service members. Some of the civilians had spent more than a decade in prison, having been seized by Moscow-backed separatists in 2014, Ombudsman Dmytro Lubinets said. One woman had been sentenced to 12 years for treason, he said.

The youngest of the group is 26 and the oldest 74, according to the headquarters, which described the swap as the 67th since Russia's invasion.

In Abu Dhabi, the foreign ministry said 4,349 captives had been exchanged in the 16 swaps it has facilitated.

Moscow and Kyiv have held three rounds of talks in Istanbul since May. They achieved no breakthrough on a ceasefire, but did lead to the war's largest exchange, of 1,000 captives per side over three days in May. At the last meeting, on July 23, the delegations agreed to swap at least 1,200 more from each side, Russia's chief negotiator, Vladimir Medinsky, said at the time.

Halyna, 41, stood in a hospital yard in the Chernihiv region on Thursday holding a photograph of her husband, who has been missing since last fall. "I ask every bus that comes in," she said. "Nobody has seen him yet."

CNN's Daria Petrenko contributed to this report.
''','2025-08-14',[E('main','2025-08-14','weekday',[UAE]),E('prev1','2025-05','year-inferred'),E('plan1',None,'none',status='agreed')],[
 each(84,'Russia and Ukraine freed 84 prisoners each'), med(UAE,'the United Arab Emirates had helped to arrange it',MOD),
 rel(84,U,'the 84 people who crossed the border',CH), sub(51,U,'51 civilians',CH), sub(33,U,'33 service members',CH), sub(1,U,'One woman had been sentenced to 12 years',LUB,ambiguous=True),
 ordn(67,'war','the 67th since',CH), cum(4349,None,'mediator','4,349 captives had been exchanged',UAEMFA), cnt(16,'mediator','the 16 swaps it has facilitated',UAEMFA), med(UAE,'the 16 swaps it has facilitated',UAEMFA,ex=None,ambiguous=True),
 each(1000,'1,000 captives per side over three days in May',ex='prev1'), agr('>=1200','to swap at least 1,200 more from each side',MED,ex='plan1',who=R,as_of='2025-07-23'), agr('>=1200','to swap at least 1,200 more from each side',MED,ex='plan1',who=U,as_of='2025-07-23'),
],ignore=['civilians made up the majority'],fictional=['Nobody has','I ask every'])

QT='Qatar'; EG='Egypt'; US='United States'
doc('h414','''
Eight hostages leave Gaza, Israel frees 110 Palestinians after delay over 'shocking scenes'

FRANCE 24 with AFP
Issued on: 30/01/2025 - 20:51 Modified: 30/01/2025 - 21:34

A bus carrying freed prisoners arrives in Ramallah in the occupied West Bank on January 30, 2025. © AFP

Palestinian militants handed over eight captives in Gaza on Thursday and Israel released 110 prisoners in return, completing the third exchange of the truce that came into force on January 19.

Three of the hostages are Israelis: a soldier, Agam Berger, freed in Jabalia, and Arbel Yehud and Gadi Mozes, who were led through a jeering crowd in Khan Yunis. The five others, all of them Thai farm workers, were let go under a separate arrangement.

Israeli Prime Minister Benjamin Netanyahu held up the buses with the prisoners for several hours, saying mediators had to guarantee safe passage for future hostages.

Of the Palestinians, 32 were serving life sentences and another 48 long terms, the Palestinian Prisoners' Club, an advocacy group, said. Thirty are minors. Twenty-three prisoners convicted of deadly attacks were sent into exile via Egypt, Israel's prison service said.

Palestinian medics said 14 people were hurt by Israeli fire when crowds gathered to greet the buses in Beitunia.

In Bangkok, Prime Minister Paetongtarn Shinawatra said she was "overjoyed" and thanked Qatar, Egypt, Iran and Turkey for their help with the release of her country's nationals. Thailand believes one more of its citizens is still alive in Gaza.

The first phase of the deal provides for 33 Israeli hostages to be freed over six weeks in exchange for around 1,900 people held in Israel. Ten Israelis and 400 Palestinians have been exchanged up to now.

Hamas has informed mediators that eight of the 33 are dead, the Israeli government said on Monday.

(FRANCE 24 with AFP and Reuters)
''','2025-01-30',[E('main','2025-01-30','weekday',parties=IP),E('sep1','2025-01-30','weekday',[QT,EG,'Iran','Turkey'],parties=['Thailand','Hamas']),E('plan1',None,'none',parties=IP,status='agreed')],[
 rel(8,None,'handed over eight captives',rb='Hamas',ambiguous=True,also=['Eight hostages leave Gaza']),rel(8,IL,'handed over eight captives',ambiguous=True),
 rel(110,PA,'Israel released 110 prisoners in return',also=['Israel frees 110 Palestinians']), ordn(3,'deal','the third exchange of the truce'),
 rel(3,IL,'Three of the hostages are Israelis'), rel(5,'Thailand','The five others, all of them Thai farm workers',rb='Hamas',ex='sep1'), rel(5,'Thailand','The five others, all of them Thai farm workers',rb='Hamas',ambiguous=True),
 sub(32,PA,'32 were serving life sentences',"Palestinian Prisoners' Club"), sub(48,PA,'another 48 long terms',"Palestinian Prisoners' Club"), sub(30,PA,'Thirty are minors',"Palestinian Prisoners' Club"), sub(30,PA,'Thirty are minors',ambiguous=True), sub(23,PA,'Twenty-three prisoners convicted','Israel Prison Service'),
 [med(m,'thanked Qatar, Egypt, Iran and Turkey for their help','Paetongtarn Shinawatra',ex='sep1') for m in (QT,EG,'Iran','Turkey')],
 held(1,'Thailand','Hamas','one more of its citizens is still alive in Gaza','Thailand'),
 agr(33,'33 Israeli hostages to be freed',ex='plan1',who=IL), agr('~1900','around 1,900 people held in Israel',ex='plan1',who=PA),
 cum(10,IL,'deal','Ten Israelis and 400 Palestinians have been exchanged'), cum(400,PA,'deal','Ten Israelis and 400 Palestinians have been exchanged'),
],ignore=['14 people were hurt','eight of the 33 are dead'],fictional=[])

GY='Government of Yemen'; HO='Houthis'
doc('h415','''
Yemen's warring parties agree to free nearly 3,000 detainees after Muscat talks

Sanaa/Aden - December 23, 2025

Yemen's internationally recognised government and the Houthi group signed an agreement in Oman on Tuesday to release thousands of people held over the 11-year conflict, negotiators from both camps said.

Abdulqader al-Murtada, who leads the Houthi delegation on prisoner affairs, said on X that 1,700 of the group's detainees would be exchanged for 1,200 from the other side, among whom are seven Saudis and 23 Sudanese.

Majed Fadhail, a member of the government team, confirmed the outline of the deal. He said that two of the Saudi captives were air force pilots. The lists of names were still to be completed, he added, and no date for the flights had been fixed.

Hans Grundberg, the United Nations special envoy, hailed the understanding as "a positive and meaningful step" and expressed his gratitude to the Sultanate of Oman, the host of the nearly two weeks of negotiations. The International Committee of the Red Cross said it stood ready to fly the detainees home.

Under accords reached in Stockholm in 2018, the two sides pledged to release all those they hold for reasons linked to the conflict, but carried out only part of it. In October 2020 more than 1,000 people were flown between Sanaa, Aden and Saudi Arabia. In April 2023, a three-day operation reunited close to 900 prisoners with their families: 706 Houthis, and 181 people whom the group had been holding, according to figures published then by the ICRC.

The Houthis also freed 153 detainees unilaterally in January this year.

Relatives of Mohammed Qahtan, a politician of the Islah party who was abducted in Sanaa in 2015, said they had not been told whether he was on the list.

Meanwhile, the United Nations says the Houthis continue to hold 69 of its staff.

— The National Desk, with inputs from agencies
''','2025-12-23',[E('main',None,'none',['Oman'],parties=YE,status='agreed'),E('prev1','2020-10','stated',parties=YE),E('prev2','2023-04','stated',parties=YE),E('sep1','2025-01','relative',parties=YE)],[
 agr('<~3000','agree to free nearly 3,000 detainees',pos='headline',ex='main'), agr(1700,"1,700 of the group's detainees would be exchanged",'Abdulqader al-Murtada',ex='main',who=HO), agr(1200,'for 1,200 from the other side','Abdulqader al-Murtada',ex='main',who=GY),
 agr(7,'seven Saudis','Abdulqader al-Murtada',ex='main',who=GY,who_note='Saudi Arabia',subset=True), agr(23,'23 Sudanese','Abdulqader al-Murtada',ex='main',who=GY,who_note='Sudan',subset=True),
 agr(7,'seven Saudis','Abdulqader al-Murtada',ex='main',who='Saudi Arabia',subset=True,ambiguous=True), agr(23,'23 Sudanese','Abdulqader al-Murtada',ex='main',who='Sudan',subset=True,ambiguous=True),
 agr(2,'two of the Saudi captives were air force pilots','Majed Fadhail',ex='main',who=GY,subset=True,ambiguous=True),agr(2,'two of the Saudi captives were air force pilots','Majed Fadhail',ex='main',who='Saudi Arabia',subset=True,ambiguous=True),
 med('Oman','expressed his gratitude to the Sultanate of Oman','Hans Grundberg'),
 tot('>1000','more than 1,000 people were flown',ex='prev1'), tot('~900','reunited close to 900 prisoners',ex='prev2'), tot('~900','reunited close to 900 prisoners',ICRC,ex='prev2',ambiguous=True),
 rel(706,HO,'706 Houthis',ICRC,ex='prev2',rb=GY), rel(181,GY,'181 people whom the group had been holding',ICRC,ex='prev2',rb=HO),
 rel(153,None,'freed 153 detainees unilaterally',ex='sep1',rb=HO), rel(153,GY,'freed 153 detainees unilaterally',ex='sep1',rb=HO,ambiguous=True),
 held(69,'United Nations',HO,'the Houthis continue to hold 69 of its staff','United Nations'),
],ignore=['release thousands of people'],fictional=[])

VE='Venezuela'; ES='El Salvador'
doc('h416','''
Ten Americans home from Venezuela as El Salvador flies 252 deportees to Caracas

July 19, 2025, 05:12 AM SGT | Updated July 19, 2025, 09:40 AM

CARACAS/SAN SALVADOR - Venezuela freed 10 Americans on Friday in return for more than 250 of its nationals who had been jailed in El Salvador since March, in a three-way deal between Washington, Caracas and San Salvador.

"Every wrongfully detained American" in the South American country was now out, US Secretary of State Marco Rubio said. He thanked Salvadoran President Nayib Bukele for his part in securing the agreement.

Bukele said that all the Venezuelans accused of belonging to the Tren de Aragua gang had been handed over. A video he posted on X showed handcuffed men climbing aboard an aircraft. A US official who briefed reporters and asked not to be named said an unspecified number of Venezuelan political prisoners were to be let out too.

Venezuelan Interior Minister Diosdado Cabello met the first of two planes at Maiquetia airport. He put the number of those returning from the Cecot mega-prison at 252. Seven children separated from their parents during deportations had been brought from the US as well, he said.

Mr Jorge Rodriguez, president of the National Assembly, said former Spanish prime minister Jose Luis Rodriguez Zapatero had acted as a mediator.

Foro Penal, a Venezuelan rights group, said late on Friday it had so far verified the release of eight political prisoners. By its count, 948 people remained in custody on political grounds at the start of the week.

Washington brought home six other Americans in late January after Mr Richard Grenell, a presidential envoy, visited Caracas. In December 2023, Venezuela freed 10 US citizens for Mr Alex Saab, a businessman close to President Nicolas Maduro, a swap negotiated with the help of Qatar.

REUTERS, AFP
Join ST's Telegram channel and get the latest breaking news delivered to you.
''','2025-07-19',[E('main','2025-07-18','weekday',['Jose Luis Rodriguez Zapatero'],parties=[VE,US,ES]),E('sep1','2025-07-18','weekday',parties=[VE]),E('sep2','2025-07-18','weekday',parties=[VE,US]),E('prev1','2025-01','relative',parties=[VE,US]),E('prev2','2023-12','stated',[QT],parties=[VE,US])],[
 rel(10,US,'Venezuela freed 10 Americans',rb=VE,also=['Ten Americans home from Venezuela']), rel('>250',VE,'more than 250 of its nationals',rb=ES), rel(252,VE,'El Salvador flies 252 deportees to Caracas',rb=ES,pos='headline'),
 rel(252,VE,'those returning from the Cecot mega-prison at 252','Diosdado Cabello',rb=ES), rel(7,VE,'Seven children separated from their parents','Diosdado Cabello',rb=US), rel(7,VE,'Seven children separated from their parents','Diosdado Cabello',rb=US,ex='sep2',ambiguous=True),
 agr('withheld','an unspecified number of Venezuelan political prisoners were to be let out',OFF,ex='main',who=VE),
 med('Nayib Bukele','thanked Salvadoran President Nayib Bukele','Marco Rubio',ambiguous=True), med(ES,'thanked Salvadoran President Nayib Bukele','Marco Rubio',ambiguous=True),
 med('Jose Luis Rodriguez Zapatero','had acted as a mediator','Jorge Rodriguez'),
 rel(8,VE,'the release of eight political prisoners','Foro Penal',rb=VE), rel(8,VE,'the release of eight political prisoners','Foro Penal',rb=VE,ex='sep1',ambiguous=True), held(948,VE,VE,'948 people remained in custody','Foro Penal'),
 rel(6,US,'six other Americans',rb=VE,ex='prev1'), rel(10,US,'Venezuela freed 10 US citizens',rb=VE,ex='prev2'), rel(1,VE,'for Mr Alex Saab',rb=US,ex='prev2'), med(QT,'negotiated with the help of Qatar',ex='prev2'),
],ignore=['first of two planes','all the Venezuelans accused'],fictional=[])
write()

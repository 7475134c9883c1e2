import os, sys
sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'wide'))
from names import *
doc('h301','''
Another prisoner swap: one hundred Ukrainian defenders back from Russian captivity

08.02.2024 18:24
Ukrinform

Ukraine has returned 100 servicemen in a prisoner exchange with the Russian Federation that took place on Thursday, February 8.

The Coordination Headquarters for the Treatment of Prisoners of War announced this on Telegram, according to Ukrinform.

As noted by the Headquarters, 84 of those released took part in the defense of Mariupol, and 28 of these left the Azovstal steel plant in May 2022 on the orders of the command. By branch of service, the list includes 42 representatives of the National Guard, 31 of the Armed Forces, 22 border guards and five police officers. Three of the men hold officer ranks. Seven have severe wounds or have lost limbs; they were taken to hospital directly from the border.

The youngest of the defenders turned 22 in captivity, the eldest is 59.

The Headquarters recalled that this is the 51st exchange since the beginning of the full-scale invasion. Overall, 3,135 Ukrainian men and women have returned home, 537 of them since the start of this year.

In turn, Kyrylo Budanov, chief of the Main Intelligence Directorate of the Ministry of Defense, expressed gratitude to the United Arab Emirates for its role as an intermediary. He noted that work on the next lists was underway and asked the families not to trust "fixers" who demand money.

The Russian Defense Ministry reported that it had received 100 of its servicemen, who would be flown to Moscow for treatment at its medical institutions.

Human Rights Commissioner Dmytro Lubinets, for his part, drew attention to the fact that the men had lost an average of 20 kilograms each. Not one of them had been visited by representatives of the International Committee of the Red Cross, he stressed.

As reported, the previous exchange was held on January 31, when 207 Ukrainians were freed. It followed the crash of a Russian Il-76 plane in Belgorod region.

Read also: Relatives of missing marines hold rally in Odesa for 40th time

Photo: Office of the President

When quoting Ukrinform online, a hyperlink open to search engines in the first paragraph is obligatory. Materials marked "PR" are published as advertising.
''','2024-02-08',[E('main','2024-02-08','weekday',[UAE]),E('prev1','2024-01-31','year-inferred')],[
 rel(100,U,'Ukraine has returned 100 servicemen',CH,via=TG,also=['one hundred Ukrainian defenders back']),rel(100,U,'Ukraine has returned 100 servicemen',ambiguous=True),
 sub(84,U,'84 of those released took part in the defense of Mariupol',CH),sub(28,U,'28 of these left the Azovstal steel plant',CH),
 sub(42,U,'42 representatives of the National Guard',CH),sub(31,U,'31 of the Armed Forces',CH),sub(22,U,'22 border guards',CH),sub(5,U,'five police officers',CH),
 sub(3,U,'Three of the men hold officer ranks',CH),sub(7,U,'Seven have severe wounds',CH),
 ordn(51,'war','the 51st exchange since',CH),cum(3135,U,'war','3,135 Ukrainian men and women have returned home',CH),cum(537,U,'2024','537 of them since the start of this year',CH),
 med(UAE,'expressed gratitude to the United Arab Emirates for its role as an intermediary',BUD),
 rel(100,R,'it had received 100 of its servicemen',MOD),
 rel(207,U,'207 Ukrainians were freed',ex='prev1')])

doc('h302','''
Russia hands over 25 Ukrainians in opening prisoner swap of 2025

MARIIA HNATENKO — Wednesday, 15 January 2025, 17:02

Photo: Coordination Headquarters for the Treatment of Prisoners of War

Twenty-five Ukrainians, soldiers and civilians, have come back from Russian captivity in an exchange conducted on 15 January.

Source: Volodymyr Zelenskyy, President of Ukraine, on social media; Coordination Headquarters for the Treatment of Prisoners of War

Details: Zelenskyy wrote that 25 of "our guys" were home, including those who had held Mariupol and Azovstal and those who fought on the Donetsk, Luhansk, Kharkiv and Kherson fronts. Many of them are wounded, he added.

The Coordination Headquarters specified that 24 of the freed are service members and that one is a civilian, a driver detained at a checkpoint near Berdiansk. Nine served in the Armed Forces, six in the National Guard, five in the Navy and four in the State Border Guard Service.

Almost all have serious injuries and illnesses, among them amputated limbs, loss of sight and a traumatic brain injury. The youngest is 24, the oldest 60.

The Coordination Headquarters noted that this was the 60th exchange. With it the number of people brought home since 24 February 2022 has risen to 3,981.

Quote from the sister of one of those released: "He rang from a stranger's phone and I didn't recognise him. I asked twice what we called our dog."

The Russian Defence Ministry claimed that 25 "Ukrainian armed forces prisoners" had been transferred, without mentioning civilians, and that the same number of Russian soldiers had been received. It said the United Arab Emirates had provided mediation of a humanitarian nature.

Background:
On 30 December, Ukraine brought back 189 people, while Moscow reported that 150 of its soldiers had returned.
Lubinets said last week that in the course of 2024 Ukraine had conducted 11 exchanges and secured the release of 1,358 people.
Earlier, Zelenskyy rejected Moscow's claims that Kyiv had refused to take back its own troops and was delaying exchanges.

Support UP or become our patron!
''','2025-01-15',[E('main','2025-01-15','stated',[UAE]),E('prev1','2024-12-30','year-inferred')],[
 rel(25,U,'25 of "our guys" were home',Z),rel(25,U,'Russia hands over 25 Ukrainians',also=['Twenty-five Ukrainians, soldiers and civilians, have come back']),
 sub(24,U,'24 of the freed are service members',CH),sub(1,U,'one is a civilian',CH),sub(9,U,'Nine served in the Armed Forces',CH),sub(6,U,'six in the National Guard',CH),sub(5,U,'five in the Navy',CH),sub(4,U,'four in the State Border Guard Service',CH),
 ordn(60,'war','the 60th exchange',CH),cum(3981,U,'war','the number of people brought home since 24 February 2022 has risen to 3,981',CH),
 rel(25,U,'25 "Ukrainian armed forces prisoners" had been transferred',MOD),rel(25,R,'the same number of Russian soldiers had been received',MOD,by_reference=True),
 med(UAE,'the United Arab Emirates had provided mediation',MOD),
 rel(189,U,'Ukraine brought back 189 people',ex='prev1'),rel(150,R,'150 of its soldiers had returned',R,ex='prev1'),
 cnt(11,'2024','Ukraine had conducted 11 exchanges',LUB),cum(1358,U,'2024','secured the release of 1,358 people',LUB),
 acc("Kyiv had refused to take back its own troops",R),den("rejected Moscow's claims",Z)],
 ignore=['opening prisoner swap of 2025','Almost all have serious injuries'],fictional=['He rang'])

doc('h303','''
Ukraine, Russia swap POWs, with 150 returning to each side

February 5, 2025 5:41 PM • 2 min read

by Olha Bereznytska

Ukrainian soldiers wrapped in flags call their families after a prisoner exchange in a photo published on Feb. 5, 2025. (Volodymyr Zelensky/Telegram)

Listen to this article
3 min

Ukraine and Russia conducted a new prisoner exchange on Feb. 5, bringing home 150 Ukrainian service members, President Volodymyr Zelensky announced.

The group includes sailors, paratroopers, National Guard members, border guards, and soldiers of the Territorial Defense Forces, the president said. Some had spent more than two years in captivity.

Zelensky thanked the United Arab Emirates for helping to make the release possible.

The Coordination Headquarters for the Treatment of Prisoners of War said that 86 of the returnees were taken prisoner during the siege of Mariupol. Eleven of them belong to the 36th Marine Brigade, whose remnants tried to break out of the Illich plant in April 2022. Fourteen are officers, while the other 136 are privates and non-commissioned officers, according to the agency.

This was the 61st exchange since the outbreak of the full-scale war, bringing the total number of released captives to 4,131, the headquarters said.

Russia's Defense Ministry said that 150 Russian prisoners had been transferred in return and that they were in Belarus undergoing medical checks.

The UAE Foreign Ministry said it had now mediated 12 times between the warring parties. The number of captives exchanged through its efforts stands at 2,883, it said in a statement.

Neither country regularly publishes how many prisoners it holds. In an interview aired on Feb. 4, Zelensky said that Russia had around 8,000 Ukrainian soldiers in custody.

Kyiv has repeatedly called for an all-for-all exchange, which Moscow has so far ignored.

According to the Prosecutor General's Office, at least 177 Ukrainian POWs have been executed by Russian forces on the battlefield since 2022, 109 of them last year alone.

The previous exchange took place on Jan. 15, with 25 prisoners freed on each side. Ukraine secured the release of 189 people in the swap before that, held on the eve of New Year's Eve.

Hey there, thanks for reading. We don't have a wealthy owner or a paywall. Join our 14,000 members and help us keep reporting.
''','2025-02-05',[E('main','2025-02-05','stated',[UAE]),E('prev1','2025-01-15','year-inferred'),E('prev2','2024-12-30','holiday',text="the eve of New Year's Eve")],[
 rel(150,U,'bringing home 150 Ukrainian service members',Z,also=['150 returning to each side']),each(150,'150 returning to each side',pos='headline',ambiguous=True),
 med(UAE,'thanked the United Arab Emirates',Z),
 sub(86,U,'86 of the returnees were taken prisoner during the siege of Mariupol',CH),sub(11,U,'Eleven of them belong to the 36th Marine Brigade',CH),sub(14,U,'Fourteen are officers',CH),sub(136,U,'the other 136 are privates',CH),
 ordn(61,'war','the 61st exchange since',CH),cum(4131,U,'war','the total number of released captives to 4,131',CH),
 rel(150,R,'150 Russian prisoners had been transferred in return',MOD,also=['150 returning to each side']),
 cnt(12,'UAE-mediated','mediated 12 times',UAEMFA),med(UAE,'mediated 12 times between the warring parties',UAEMFA,ex=None,ambiguous=True),
 cum(2883,None,'UAE-mediated','The number of captives exchanged through its efforts stands at 2,883',UAEMFA),
 held('~8000',U,R,'around 8,000 Ukrainian soldiers in custody',Z),
 each(25,'25 prisoners freed on each side',ex='prev1'),rel(189,U,'the release of 189 people',ex='prev2')])

doc('h304','''
Fourth POW Swap in a Week Brings Wounded Home, Russia Hands Over 1,200 More Bodies

The parties kept silent on the number of prisoners freed on Saturday, as they have since the Istanbul accords began to be carried out.

by Kyiv Post | June 14, 2025, 4:20 pm

Content
- What was agreed
- The dispute over the dead
- A call from the bus

Ukraine and Russia exchanged prisoners on Saturday for the fourth time in six days, trading sick and injured men under a deal reached in Istanbul at the start of the month.

"Our people are home," President Volodymyr Zelensky wrote on X. He said most of them had been in captivity since 2022.

Ukraine's Coordination Headquarters for the Treatment of Prisoners of War did not say how many soldiers had crossed. A tally, it explained, would be made public once all the stages were over.

What was agreed

At the June 2 talks the delegations consented to exchange all gravely ill and wounded servicemen and those younger than 25, a group that Rustem Umerov, Kyiv's chief negotiator, put at no fewer than 1,000 from each side. They also undertook to return the remains of up to 6,000 soldiers each.

The dispute over the dead

In a separate operation on the same day, 1,200 bodies were repatriated to Ukraine, according to the Coordination Headquarters. A further 1,200 had come on Friday and 1,212 on Wednesday, when Ukraine in its turn gave back the bodies of 27 Russian servicemen.

A source quoted by TASS said that on Saturday Russia had received not a single body.

Interior Minister Ihor Klymenko warned that identification could take more than a year, and accused Moscow of deliberately mixing up remains. Some of the bodies, he said earlier, were those of Russian soldiers.

A call from the bus

At the meeting point in the Chernihiv region, about 200 women held up portraits of missing husbands and sons. One of them, 43-year-old Nadiia from Kryvyi Rih, had driven through the night.

"They show me photos all day long and I look at each one," she said. "Mine isn't there."

The earlier three exchanges were held on Monday, Tuesday and Thursday.

To suggest a correction or clarification, write to us here. You can also highlight the text and press Ctrl + Enter.
''','2025-06-14',[E('main','2025-06-14','weekday'),E('plan1',None,'none',status='agreed'),E('bodies1','2025-06-14','relative'),E('bodies2','2025-06-13','weekday'),E('bodies3','2025-06-11','weekday')],[
 ordn(4,'stages of a deal','for the fourth time in six days',also=['Fourth POW Swap in a Week']),
 C('released','did not say how many soldiers had crossed','withheld',by=CH,who=U),
 agr('>=1000','no fewer than 1,000 from each side',UME,ex='plan1',who=U),agr('>=1000','no fewer than 1,000 from each side',UME,ex='plan1',who=R),
 agr('<=6000','the remains of up to 6,000 soldiers each',ex='plan1',who=U,cat='bodies'),agr('<=6000','the remains of up to 6,000 soldiers each',ex='plan1',who=R,cat='bodies'),
 agr('<=6000','the remains of up to 6,000 soldiers each',UME,ex='plan1',who=U,cat='bodies',ambiguous=True),agr('<=6000','the remains of up to 6,000 soldiers each',UME,ex='plan1',who=R,cat='bodies',ambiguous=True),
 bod(1200,U,'1,200 bodies were repatriated to Ukraine',CH,ex='bodies1',also=['Russia Hands Over 1,200 More Bodies']),
 bod(1200,U,'A further 1,200 had come on Friday',CH,ex='bodies2'),bod(1200,U,'A further 1,200 had come on Friday',ex='bodies2',ambiguous=True),
 bod(1212,U,'1,212 on Wednesday',CH,ex='bodies3'),bod(1212,U,'1,212 on Wednesday',ex='bodies3',ambiguous=True),
 bod(27,R,'the bodies of 27 Russian servicemen',CH,ex='bodies3'),bod(27,R,'the bodies of 27 Russian servicemen',ex='bodies3',ambiguous=True),
 bod(0,R,'Russia had received not a single body',SRC,ex='bodies1',via='TASS'),
 acc('accused Moscow of deliberately mixing up remains',KLY),
 cnt(3,'stages of a deal','The earlier three exchanges'),
],ignore=['Some of the bodies, he said earlier, were those of Russian soldiers','The parties kept silent on the number'],fictional=['They show'])

doc('h305','''
100 Ukrainian POWs return from Russia before Easter, 20 women among them

Yuri Halchenko
10/04/2023
2 minute read

Freed Ukrainian POWs. Credit: Andriy Yermak via Telegram

Ukraine has freed another 100 people from Russian captivity: sailors, border guards, National Guard fighters, and members of the Territorial Defense, the head of the Presidential Office, Andriy Yermak, informed on 10 April.

There are 80 men and 20 women among the released, Yermak wrote. Many were captured in Mariupol, including at the Azovstal steelworks, others on Snake Island, at the Chornobyl nuclear plant and in the battles for Hostomel near Kyiv.

Nearly half of them have serious wounds, diseases or have been through torture, Ukraine's Coordination Staff for the Treatment of POWs reported. The Staff listed 19 marines and sailors of the Ukrainian Navy and 33 National Guard soldiers among the returnees. This exchange was the fortieth in a row, it said.

According to Russia's Defense Ministry, 106 Russian servicemen "facing mortal danger" in captivity were returned, and planes of the Russian Aerospace Forces would take them to Moscow. The ministry was silent about the six extra soldiers.

The war's largest exchange so far took place in September 2022, when Ukraine got back 215 of its people, among them 108 members of the Azov Regiment, and handed over Putin's friend Viktor Medvedchuk and 55 Russian soldiers. Saudi Arabia and Türkiye brokered that deal.

Since 24 February 2022, Ukraine has managed to return more than 2,000 people from Russian captivity, Deputy Prime Minister Iryna Vereshchuk said earlier this month.

Russia still does not grant the Red Cross regular access to the camps. In Olenivka, where over 50 Ukrainian POWs were killed in an explosion in July 2022, no UN mission has ever set foot.

Related:
12 Ukrainian defenders return home in swap, five of them badly wounded
What we know about the video of a POW's execution
Could you please help us? Ukraine's struggle needs independent journalism, and we rely on readers like you. Become a patron from $5 a month.

Tags: POW exchange, prisoners of war, Russo-Ukrainian War
''','2023-04-10',[E('main','2023-04-10','stated'),E('prev1','2022-09','stated',['Saudi Arabia','Turkey']),E('prev2',None,'none')],[
 rel(100,U,'freed another 100 people from Russian captivity',YER,also=['100 Ukrainian POWs return']),
 sub(80,U,'80 men',YER),sub(20,U,'20 women among the released',YER,also=['20 women among them']),
 sub('<~50',U,'Nearly half of them have serious wounds',CH,derived=True,ambiguous=True),
 sub(19,U,'19 marines and sailors of the Ukrainian Navy',CH),sub(33,U,'33 National Guard soldiers',CH),ordn(40,'war','the fortieth in a row',CH),
 rel(106,R,'106 Russian servicemen "facing mortal danger" in captivity were returned',MOD),
 rel(215,U,'Ukraine got back 215 of its people',ex='prev1'),sub(108,U,'108 members of the Azov Regiment',ex='prev1'),
 rel(55,R,'55 Russian soldiers',ex='prev1'),rel(1,R,"Putin's friend Viktor Medvedchuk",ex='prev1',named=True,ambiguous=True),
 med('Saudi Arabia','Saudi Arabia and Türkiye brokered that deal',ex='prev1'),med('Turkey','Saudi Arabia and Türkiye brokered that deal',ex='prev1'),
 cum('>2000',U,'war','return more than 2,000 people from Russian captivity','Iryna Vereshchuk'),
 rel(12,U,'12 Ukrainian defenders return home in swap',ex='prev2',ambiguous=True),sub(5,U,'five of them badly wounded',ex='prev2',ambiguous=True),
],ignore=['the six extra soldiers'])

doc('h306','''
"I kept his slippers by the door." How Ukraine met 205 people from captivity

Suspilne News
2 October 2025, 19:36
Updated: 20:10

Chernihiv region, October 2. Photo: Suspilne News/Oleh Fedchenko

On October 2, a prisoner exchange took place between Ukraine and Russia. 185 defenders and 20 civilians returned home, President Volodymyr Zelenskyy reported.

Later the Coordination Headquarters clarified who is on the list. Out of 185 servicemen, 182 are soldiers and sergeants, three are officers. Two thirds are defenders of Mariupol, and 59 of them had been "sentenced" in Russia, thirteen to life. The majority of those released had been behind bars for more than three years.

All the civilians had been held since the first weeks of the full-scale invasion, the Headquarters noted; seven of the twenty were taken from their homes in Kherson and Melitopol.

Valentyna, a school cook from Zhytomyr region, learned at seven in the morning that her son was coming. She had sent 41 letters and received one answer.

"I kept his slippers by the door the whole time. My neighbours said: put them away. Well, today we need them," she says.

Former prisoner Serhii, 31, a border guard, went through four colonies. In the last one, in Mordovia, 16 people were kept in a cell for six, he recalls. They were made to stand from six in the morning to ten in the evening. His weight fell from 94 to 57 kilograms.

This is the 69th exchange since the start of the great war. According to the Coordination Headquarters, over 7,000 Ukrainian citizens have been brought back during this time, of whom almost 5,000 this year.

The Ministry of Defence of Russia declared that it had received 185 military personnel and 20 civilians, and thanked no intermediaries this time.

The ombudsman, Dmytro Lubinets, says the formula was "mirror": as many as were given, so many were received. He recalled that the last swap, on August 24, had returned 146 servicemen and eight civilians, including journalist Dmytro Khyliuk.

Read also
"My husband has been missing for two years": what relatives of prisoners need to know about payments
In Chernihiv 3 streets renamed

Suspilne Chernihiv is on Telegram, Viber and WhatsApp. Noticed an error? Select it and press Ctrl+Enter.
''','2025-10-02',[E('main','2025-10-02','year-inferred'),E('prev1','2025-08-24','year-inferred')],[
 rel(205,U,'met 205 people from captivity',pos='headline'),
 rel(185,U,'185 defenders',Z,also=['185 servicemen']),rel(20,U,'20 civilians returned home',Z),
 sub(182,U,'182 are soldiers and sergeants',CH),sub(3,U,'three are officers',CH),
 sub(59,U,'59 of them had been "sentenced" in Russia',CH),sub(13,U,'thirteen to life',CH),sub(7,U,'seven of the twenty were taken from their homes',CH),
 ordn(69,'war','the 69th exchange since'),ordn(69,'war','the 69th exchange since',CH,ambiguous=True),
 cum('>7000',U,'war','over 7,000 Ukrainian citizens have been brought back',CH),cum('<~5000',U,'2025','almost 5,000 this year',CH),
 rel(185,R,'185 military personnel',MOD),rel(20,R,'20 civilians, and thanked',MOD),
 rel(146,U,'returned 146 servicemen',LUB,ex='prev1'),rel(8,U,'eight civilians, including journalist',LUB,ex='prev1'),
],ignore=['Two thirds are defenders of Mariupol','as many as were given, so many were received'],fictional=['I kept','My husband'])

doc('h307','''
Russia, Ukraine Swap 230 Prisoners On Ukraine's Independence Day

August 24, 2024
By RFE/RL's Ukrainian Service

KYIV -- Russia and Ukraine have each freed 115 prisoners of war in a swap carried out on August 24, the day Ukraine marks its independence, with the United Arab Emirates acting as go-between.

The Russian Defense Ministry said its 115 servicemen had been captured in the Kursk region, where Ukrainian forces launched a surprise incursion on August 6. All of them were in Belarus, it said.

Ukrainian human rights commissioner Dmytro Lubinets said that the Ukrainians freed were conscripts, many of whom had been taken prisoner in the opening months of the full-scale invasion. Their release, he said, was the 55th exchange since February 2022, and 3,520 Ukrainians had now been brought back.

Ukraine's Coordination Headquarters for the Treatment of Prisoners of War said 82 of the 115 had defended Mariupol. Fifty served with the National Guard, and 13 with the border guard service.

President Volodymyr Zelenskiy said on Telegram that the country remembered "each and every one."

The Emirati Foreign Ministry said it was the seventh such mediation this year, with the total number of captives exchanged through its channel at 1,788.

In Kyiv, the exchange drew mixed feelings from the Association of Families of Azovstal Defenders. The group's Olena Petryk told RFE/RL that at least 900 members of the Azov Brigade were still held in Russia, and that not one was on the list.

"For two years they tell us: next time," she said. "I'm glad for the boys. But my brother is not a boy anymore."

Russian human rights commissioner Tatyana Moskalkova said this month that Moscow had handed Kyiv several proposals on the men seized in Kursk. Ukrainian commanders have not disclosed a precise figure for those prisoners, but Zelenskiy has said the operation was replenishing Ukraine's "exchange fund."

The last exchange before the incursion was on July 17, when the sides released 95 soldiers apiece.

With reporting by Reuters, AFP, and TASS

RFE/RL's Ukrainian Service
Since the fall of communism, the service has been one of the most cited media outlets in Ukraine.
''','2024-08-24',[E('main','2024-08-24','stated',[UAE]),E('prev1','2024-07-17','year-inferred')],[
 tot(230,'Swap 230 Prisoners',pos='headline'),each(115,'each freed 115 prisoners of war'),med(UAE,'with the United Arab Emirates acting as go-between'),
 rel(115,R,'its 115 servicemen had been captured in the Kursk region',MOD),
 ordn(55,'war','the 55th exchange since',LUB),cum(3520,U,'war','3,520 Ukrainians had now been brought back',LUB),
 sub(82,U,'82 of the 115 had defended Mariupol',CH),sub(50,U,'Fifty served with the National Guard',CH),sub(13,U,'13 with the border guard service',CH),
 ordn(7,'2024','the seventh such mediation this year',UAEMFA),med(UAE,'it was the seventh such mediation',UAEMFA),
 cum(1788,None,'UAE-mediated','the total number of captives exchanged through its channel at 1,788',UAEMFA),
 held('>=900',U,R,'at least 900 members of the Azov Brigade were still held in Russia','Olena Petryk'),sub(0,U,'not one was on the list','Olena Petryk',ambiguous=True),
 each(95,'the sides released 95 soldiers apiece',ex='prev1'),
],fictional=['For two','I'])

doc('h308','''
A thousand for a thousand What we know about the largest prisoner exchange of Russia's war against Ukraine

6:12 pm, May 25, 2025
Source: Meduza

Russia and Ukraine have completed the prisoner exchange their delegations agreed to in Istanbul on May 16. Over three days, each country got back a thousand people. Here's a short summary of how it went.

Day one: May 23. Each side released 390 people. According to the Russian Defense Ministry, these were 270 soldiers and 120 civilians; the civilians on the Russian side, it said, included residents of the Kursk region taken into Ukraine. Kyiv's Coordination Headquarters for the Treatment of Prisoners of War confirmed those figures and added that there were three women among the 120 Ukrainian civilians.

Day two: May 24. The sides traded another 307 prisoners each, all of them military. Zelensky put the two-day total for Ukraine at 697.

Day three: May 25. The Russian Defense Ministry reported the return of 303 soldiers. Ukraine got back 303 as well. Seventy of the Ukrainians freed on the last day had fought at Mariupol, the Coordination Headquarters said.

Kyiv counts all this as one exchange, the 65th since February 2022.

What's with the civilians? Ukrainian media noted that many of the civilians on the first day weren't hostages from the occupied regions, but Ukrainian citizens who had been serving ordinary prison sentences in Russia. A Coordination Headquarters spokesperson, Petro Yatsenko, acknowledged that they made up a "considerable share." Lubinets has previously said that at least 16,000 Ukrainian civilians are in Russian detention.

Were Azov fighters exchanged? No. The brigade's former commander Denys Prokopenko complained about this publicly.

What next? Putin's aide Vladimir Medinsky said the sides had handed each other lists, and Russian Foreign Minister Sergey Lavrov announced that Moscow was ready to give Kyiv a draft memorandum. Donald Trump congratulated both countries on the exchange before it had even started.

The previous record was set in January 2024, when a combined 478 people went home.

Sign up for Meduza's daily newsletter
A digest of Russia's investigative reports and news analysis. If it matters, we summarize it.
''','2025-05-25',[E('series1','2025-05-25','year-inferred',main=True),E('day1','2025-05-23','year-inferred'),E('day2','2025-05-24','year-inferred'),E('day3','2025-05-25','year-inferred'),E('prev1','2024-01','stated')],[
 each(1000,'each country got back a thousand people',ex='series1',also=['A thousand for a thousand']),
 each(390,'Each side released 390 people',ex='day1'),
 each(270,'270 soldiers',MOD,ex='day1',subset=True),each(120,'120 civilians;',MOD,ex='day1',subset=True),
 sub(270,U,'confirmed those figures',CH,ex='day1',by_reference=True,ambiguous=True),sub(120,U,'the 120 Ukrainian civilians',CH,ex='day1'),
 sub(3,U,'three women among the 120 Ukrainian civilians',CH,ex='day1'),
 each(307,'another 307 prisoners each',ex='day2'),rel(697,U,'the two-day total for Ukraine at 697',Z,ex='series1',ambiguous=True),cum(697,U,'stages of a deal','the two-day total for Ukraine at 697',Z,ambiguous=True),
 rel(303,R,'the return of 303 soldiers',MOD,ex='day3'),rel(303,U,'Ukraine got back 303 as well',ex='day3'),
 sub(70,U,'Seventy of the Ukrainians freed on the last day had fought at Mariupol',CH,ex='day3'),
 ordn(65,'war','the 65th since February 2022',U,ex='series1'),
 held('>=16000',U,R,'at least 16,000 Ukrainian civilians are in Russian detention',LUB),
 tot(478,'a combined 478 people went home',ex='prev1'),
],ignore=['Kyiv counts all this as one exchange',"made up a \"considerable share.\"",'agreed to in Istanbul on May 16'])

doc('h309','''
'I thought I had forgotten how to cry': Gaunt Ukrainian troops call home after 29 months in Putin's jails as 95 are freed in prisoner swap

- Among the released are 34 fighters of the Azov brigade and a rights activist jailed for 13 years
- Families say some of the men came back weighing less than seven stone

By GREGORY HALVERSON
PUBLISHED: 11:42, 19 October 2024 | UPDATED: 14:05, 19 October 2024

92 shares
31 View comments

This is the heart-stopping moment a shaven-headed soldier borrows a phone on a bus and hears his mother's voice for the first time since 2022.

He was one of 95 Ukrainians handed over by Moscow on Friday night in an exchange arranged with the help of the United Arab Emirates.

Russia's Ministry of Defence said it had got 95 of its own servicemen in return, and that they were recovering in Belarus.

Forty-eight of those who came home had been convicted by Russian courts, Ukrainian officials said, and 20 of them were serving life. Three had been told by their guards that Ukraine no longer existed.

Maksym Butkevych, a journalist and campaigner who joined the army at the start of the invasion, was among them. He was sentenced in occupied Luhansk last year.

Volodymyr Zelensky said the men had defended Mariupol and had held positions in the Donetsk, Zaporizhzhia and Kharkiv regions. 'Every one of them matters,' he wrote.

Ukraine's Coordination Headquarters for the Treatment of Prisoners of War said it was the 58th swap of the conflict and that 3,767 people had been brought back in all. It gave the number of Azov soldiers freed on Friday as 34.

+5
View gallery
Relatives wait for the buses in Chernihiv, northern Ukraine, on September 14, when 103 prisoners were released

'He went in at 16 stone,' said Larysa, 52, whose husband Viktor served in the National Guard. 'He can't close his hands. They told me it's from the cold, but he won't say.'

Her neighbour's son, 24, is one of more than 800 Azov men she says are still waiting.

A UN inquiry found that nine in ten freed Ukrainians had been tortured.

Share or comment on this article
''','2024-10-19',[E('main','2024-10-18','weekday',[UAE]),E('prev1','2024-09-14','year-inferred')],[
 rel(95,U,'95 Ukrainians handed over by Moscow',also=['95 are freed in prisoner swap']),med(UAE,'arranged with the help of the United Arab Emirates'),
 rel(95,R,'95 of its own servicemen in return',MOD),
 sub(34,U,'the number of Azov soldiers freed on Friday as 34',CH,also=['34 fighters of the Azov brigade']),sub(34,U,'34 fighters of the Azov brigade',ambiguous=True),
 sub(48,U,'Forty-eight of those who came home had been convicted','Ukraine'),sub(48,U,'Forty-eight of those who came home had been convicted',OFF,ambiguous=True),
 sub(20,U,'20 of them were serving life','Ukraine'),sub(20,U,'20 of them were serving life',OFF,ambiguous=True),
 ordn(58,'war','the 58th swap of the conflict',CH),cum(3767,U,'war','3,767 people had been brought back in all',CH),
 rel(103,U,'103 prisoners were released',ex='prev1',pos='caption'),
 held('>800',U,R,'more than 800 Azov men she says are still waiting','Larysa'),
],ignore=['Three had been told by their guards','a rights activist jailed for 13 years','was among them'],fictional=['I thought','He went'])

doc('h310','''
Russia and Ukraine trade 90 prisoners of war apiece | KMVT 9 News

NATIONAL & WORLD NEWS

Russia and Ukraine trade 90 prisoners of war apiece

by: The Associated Press
Posted: Jun 25, 2024 / 11:58 AM CDT
Updated: Jun 25, 2024 / 02:21 PM CDT

FILE - Ukrainian prisoners of war are seen after a swap on Friday, May 31, 2024, in the Sumy region of Ukraine. That day, 75 soldiers returned on each side, along with hundreds of bodies. (AP Photo/File)

KYIV, Ukraine (AP) -- Russia and Ukraine on Tuesday exchanged 90 prisoners each, the second time in less than a month that the warring sides have sent captured soldiers home.

Russian authorities said the men had been in "mortal danger" and credited the United Arab Emirates with brokering the swap. They will go through medical examinations in Moscow.

Ukrainian President Volodymyr Zelenskyy thanked the Emirates and said the government was working on the return of everyone held by Russia.

More than half of the Ukrainians -- 52 -- took part in the defense of Mariupol, the port city that fell in May 2022, officials in Kyiv said. The group also included soldiers seized at the Chernobyl nuclear power plant on the war's first day. One was a 25-year-old whose twin brother was released last winter.

Ukrainian officials said it was the 53rd exchange since the start of the invasion and that 3,210 Ukrainians, both troops and civilians, had been brought home.

Exchanges have slowed sharply. There were just five this year through the end of June, including Tuesday's, compared with 11 in the same months of 2023, according to a count by AP.

Russian President Vladimir Putin said earlier this month that 1,348 Russian soldiers and officers were being held by Ukraine, nearly five times fewer than the 6,465 Ukrainians in Russian hands. Ukraine did not comment on his figures.

In Omaha, members of Sunflower Bridge, a volunteer group that ships crutches and clothing to a rehabilitation center near Lviv, watched the video before going to work.

"Two of the guys we know were on the first bus," said Tanya Ostrow, who runs the group. "We've packed 300 boxes since Easter, and now I know who'll open them."

___

Follow AP's coverage of the war at the link above

Copyright 2024 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.

SIGN UP: Get the 9 News Daily in your inbox
Suggest a Correction
''','2024-06-25',[E('main','2024-06-25','weekday',[UAE]),E('prev1','2024-05-31','stated')],[
 each(90,'exchanged 90 prisoners each',also=[('trade 90 prisoners of war apiece',1),('trade 90 prisoners of war apiece',2)]),
 each(75,'75 soldiers returned on each side',ex='prev1',pos='caption'),
 med(UAE,'credited the United Arab Emirates with brokering the swap',R),med(UAE,'thanked the Emirates',Z),
 sub(52,U,'More than half of the Ukrainians -- 52 -- took part in the defense of Mariupol',U),sub(52,U,'More than half of the Ukrainians -- 52 -- took part in the defense of Mariupol',OFF,ambiguous=True),
 ordn(53,'war','the 53rd exchange since',U),cum(3210,U,'war','3,210 Ukrainians, both troops and civilians, had been brought home',U),
 ordn(53,'war','the 53rd exchange since',OFF,ambiguous=True),cum(3210,U,'war','3,210 Ukrainians, both troops and civilians, had been brought home',OFF,ambiguous=True),
 cnt(5,'2024','just five this year through the end of June','Associated Press'),cnt(11,'2023','11 in the same months of 2023','Associated Press'),
 cnt(5,'2024','just five this year through the end of June',ambiguous=True),cnt(11,'2023','11 in the same months of 2023',ambiguous=True),
 held(1348,R,U,'1,348 Russian soldiers and officers were being held by Ukraine',P),held(6465,U,R,'the 6,465 Ukrainians in Russian hands',P),
],ignore=['hundreds of bodies','the second time in less than a month','Two of the guys we know were on the first bus','One was a 25-year-old','nearly five times fewer'],fictional=["We've",'Two of'])

doc('h311','''
Recent prisoner exchanges "a lifeline", but torture of captives goes on, UN monitors say

Human Rights Monitoring Mission in Ukraine
Press release

KYIV, 27 June 2025 - The series of exchanges between the Russian Federation and Ukraine that began last month has allowed well over a thousand people on each side to rejoin their families, the UN Human Rights Monitoring Mission in Ukraine (HRMMU) said today, urging both parties to release all remaining sick and wounded prisoners of war without delay.

Between 23 and 25 May, 1,000 persons were returned by each party, among them 120 Ukrainian civilians. Since 9 June, under the agreement reached in Istanbul, seven further exchanges have been carried out, giving priority to those under 25 and to the seriously ill. The authorities have not published the numbers.

The Mission has interviewed 117 Ukrainians released since 23 May. All but five described torture or ill-treatment: beatings, electric shocks, mock executions and stress positions. One man, aged 23, lost 40 kilograms in two years in the Taganrog pre-trial facility.

"They counted us every evening, and every evening there were fewer," a marine freed on 10 June told HRMMU.

The Mission also spoke with 24 Russian prisoners of war in Ukrainian custody. Half reported ill-treatment at the point of capture; conditions improved upon arrival at an official camp.

According to the Government of Ukraine, the Russian Federation has confirmed holding some 6,300 Ukrainian prisoners of war, and an estimated 1,800 civilians are in detention. Families of the missing have submitted more than 60,000 requests.

The repatriation of remains is likewise of great importance, said Danielle Bell, Head of the Mission. She noted that 6,057 bodies had been transferred to Ukraine this month and 78 to the Russian Federation in the operations that ended on 16 June.

Under the Third Geneva Convention, seriously wounded and sick prisoners must be repatriated directly, irrespective of number or reciprocity.

ENDS

For media inquiries, please contact the HRMMU press office, 14 Desiatynna Street, Kyiv
This page is also available in Ukrainian and Russian
''','2025-06-27',[E('series1','2025-05-25','year-inferred',main=True,text='Between 23 and 25 May'),E('bodies1','2025-06-16','year-inferred')],[
 cum('>1000',U,'stages of a deal','well over a thousand people on each side','UN Human Rights Monitoring Mission in Ukraine'),cum('>1000',R,'stages of a deal','well over a thousand people on each side','UN Human Rights Monitoring Mission in Ukraine'),
 each(1000,'1,000 persons were returned by each party','UN Human Rights Monitoring Mission in Ukraine',ex='series1',ambiguous=True),each(1000,'1,000 persons were returned by each party',ex='series1',ambiguous=True),
 sub(120,U,'120 Ukrainian civilians','UN Human Rights Monitoring Mission in Ukraine',ex='series1',ambiguous=True),sub(120,U,'120 Ukrainian civilians',ex='series1',ambiguous=True),
 cnt(7,'stages of a deal','seven further exchanges have been carried out','UN Human Rights Monitoring Mission in Ukraine',ambiguous=True),cnt(7,'stages of a deal','seven further exchanges have been carried out',ambiguous=True),
 held('~6300',U,R,'some 6,300 Ukrainian prisoners of war',U),held('~1800',U,R,'an estimated 1,800 civilians are in detention',U),
 bod(6057,U,'6,057 bodies had been transferred to Ukraine','Danielle Bell',ex='bodies1',cumulative=True),bod(78,R,'78 to the Russian Federation','Danielle Bell',ex='bodies1',cumulative=True),
],ignore=['117 Ukrainians released since 23 May','All but five described torture','24 Russian prisoners of war in Ukrainian custody','The authorities have not published the numbers','Half reported ill-treatment'],fictional=['They counted'])

doc('h312','''
Four Israeli soldiers back home, 200 Palestinian prisoners freed in second exchange of Gaza truce

By Miriam Castellane and Yousef Darwish, CNN
5 minute read
Published 9:14 AM EST, Sat January 25, 2025

Link Copied!

Hamas handed over four female Israeli soldiers to the Red Cross in a Gaza City square on Saturday, and hours later Israel released 200 Palestinians in return, in the second swap since the ceasefire took hold on January 19.

Karina Ariev, Daniella Gilboa, Naama Levy and Liri Albag, all aged 19 or 20, were taken from the Nahal Oz base on October 7, 2023. Seven surveillance soldiers were abducted from that base; one was rescued within weeks and another was killed, according to the military.

Of the freed Palestinians, 121 had been serving life sentences, the Palestinian Prisoners' Society said. Seventy of the most prominent were deported by way of Egypt, an Egyptian official told CNN. The oldest prisoner on the list, a 69-year-old from Jenin, had been inside since 1986.

The Israel Prison Service confirmed that it had let 200 inmates go from the Ofer and Ktziot prisons.

In last Sunday's exchange, three Israeli women came out for 90 Palestinian women and minors.

Egypt, Qatar and the United States brokered the agreement, whose first phase foresees the return of 33 hostages over six weeks. Israel is to free some 1,900 prisoners in that time, its justice ministry says.

The day did not go entirely to plan. Israeli Prime Minister Benjamin Netanyahu's office said Hamas had broken the deal by not releasing the civilian Arbel Yehud first, and that Gazans would not be let back to the north until she was. A Hamas source told CNN she was alive and would be freed next Saturday.

After Saturday's release, 90 hostages are still in Gaza, of whom at least 34 are dead, the Israeli government believes. During the weeklong truce in November 2023, 105 captives were let go and 240 Palestinians left Israeli jails.

"We dance, and then we go back to the chairs," said Ruti Amsalem, 61, who has spent every Saturday for 15 months in the Tel Aviv plaza.

CNN's Basel Khatib contributed reporting.
''','2025-01-25',[E('main','2025-01-25','weekday',['Egypt','Qatar','United States'],parties=IP),E('prev1','2025-01-19','weekday',parties=IP),E('prev2','2023-11','stated',parties=IP),E('plan1',None,'none',parties=IP,status='agreed')],[
 rel(4,IL,'Hamas handed over four female Israeli soldiers',also=['Four Israeli soldiers back home']),rel(200,PA,'Israel released 200 Palestinians in return',also=['200 Palestinian prisoners freed']),
 ordn(2,'stages of a deal','the second swap since the ceasefire took hold',also=['second exchange of Gaza truce']),
 sub(121,PA,'121 had been serving life sentences',"Palestinian Prisoners' Society"),sub(70,PA,'Seventy of the most prominent were deported',OFF,via='CNN'),
 rel(200,PA,'let 200 inmates go','Israel Prison Service'),
 rel(3,IL,'three Israeli women came out',ex='prev1'),rel(90,PA,'90 Palestinian women and minors',ex='prev1'),
 med('Egypt','Egypt, Qatar and the United States brokered the agreement',ex='main'),med('Qatar','Egypt, Qatar and the United States brokered the agreement',ex='main'),med('United States','Egypt, Qatar and the United States brokered the agreement',ex='main'),
 agr(33,'the return of 33 hostages over six weeks',ex='plan1',who=IL),agr('~1900','free some 1,900 prisoners','Ministry of Justice of Israel',ex='plan1',who=PA),
 acc('Hamas had broken the deal',"Office of the Prime Minister of Israel"),
 held(90,IL,'Hamas','90 hostages are still in Gaza','Israel'),held('>=34',IL,'Hamas','at least 34 are dead','Israel',subset=True,ambiguous=True),
 rel(105,IL,'105 captives were let go',ex='prev2'),rel(240,PA,'240 Palestinians left Israeli jails',ex='prev2'),
 cum(105,IL,'stages of a deal','105 captives were let go',ambiguous=True),cum(240,PA,'stages of a deal','240 Palestinians left Israeli jails',ambiguous=True),
],ignore=['Seven surveillance soldiers were abducted from that base; one was rescued within weeks and another was killed'],fictional=['We dance'])

doc('h313','''
Gershkovich, Whelan on way home in biggest East-West prisoner trade since Cold War

Deal involves two dozen people held in seven countries; assassin Krasikov returns to Moscow

By Caroline Pruett, Fox News
Published August 1, 2024 2:37pm EDT

Video
Families of the freed Americans speak at the White House

Wall Street Journal reporter Evan Gershkovich and former Marine Paul Whelan walked free Thursday as part of a sprawling prisoner swap with Russia that took 24 people out of prison cells from Siberia to Slovenia.

Moscow let go 16 prisoners, among them five Germans and seven Russian dissidents, senior administration officials said. Eight Russians went the other way, the officials said, most of them convicted or suspected spies. Two children of a couple held in Ljubljana traveled with their parents.

President Biden, standing beside relatives in the State Dining Room, said that three U.S. citizens and one green-card holder were on the plane or soon would be. Besides Gershkovich and Whelan they are Alsu Kurmasheva, an editor with Radio Free Europe/Radio Liberty, and Vladimir Kara-Murza, the Kremlin critic who was serving 25 years.

Turkey, where the handover took place, said its intelligence service MIT had acted as mediator. According to a statement by the Turkish presidency, 26 people were moved in seven aircraft: two from the United States, and one each from Germany, Poland, Slovenia, Norway and Russia.

The prize for Russian President Vladimir Putin was Vadim Krasikov, a hit man who shot a Chechen exile in a Berlin park in 2019. Chancellor Olaf Scholz called the decision to free him "not an easy one."

Former President Donald Trump asked on Truth Social whether the U.S. had paid cash. National security adviser Jake Sullivan said that no money had changed hands and no sanctions were eased.

In December 2022, basketball star Brittney Griner was traded for arms dealer Viktor Bout, one for one. Earlier that year Trevor Reed came home in exchange for pilot Konstantin Yaroshenko.

Marc Fogel, a Pennsylvania teacher arrested in 2021 with medical marijuana, was left out. His sister said the family had "no words." At least a dozen Americans remain behind bars in Russia, according to the Foley-Ward Center, an advocacy group.

Fox News' Peter Lindqvist contributed to this report.

Get the latest updates from the 2024 campaign trail. Click here to get the Fox News app
''','2024-08-01',[E('main','2024-08-01','weekday',['Turkey'],['Turkey'],parties=['Russia','United States','Germany','Slovenia','Norway','Poland']),E('prev1','2022-12','stated',parties=['Russia','United States']),E('prev2','2022','relative',parties=['Russia','United States'],text='Earlier that year')],[
 tot(24,'took 24 people out of prison cells',also=['two dozen people held in seven countries']),
 rel(16,'West','Moscow let go 16 prisoners',OFF,rb=R),rel(16,'West','Moscow let go 16 prisoners','United States',rb=R,ambiguous=True),sub(5,'Germany','five Germans',OFF,rb=R),sub(7,R,'seven Russian dissidents',OFF,rb=R,ambiguous=True),sub(7,'West','seven Russian dissidents',OFF,rb=R,ambiguous=True),
 sub(5,'West','five Germans',OFF,rb=R,ambiguous=True),
 rel(8,R,'Eight Russians went the other way',OFF,rb='West'),rel(8,R,'Eight Russians went the other way','United States',rb='West',ambiguous=True),rel(2,R,'Two children of a couple held in Ljubljana traveled',rb='West',ambiguous=True),rel(2,R,'Two children of a couple held in Ljubljana traveled',OFF,rb='West',ambiguous=True),
 sub(3,'United States','three U.S. citizens','Joe Biden',rb=R),sub(1,'United States','one green-card holder','Joe Biden',rb=R,ambiguous=True),sub(1,'West','one green-card holder','Joe Biden',rb=R,ambiguous=True),
 med('Turkey','its intelligence service MIT had acted as mediator','Turkey'),med('National Intelligence Organization of Turkey','its intelligence service MIT had acted as mediator','Turkey',ambiguous=True),
 tot(26,'26 people were moved in seven aircraft','Presidency of Turkey'),tot(26,'26 people were moved in seven aircraft','Turkey',ambiguous=True),
 rel(1,'United States','Brittney Griner was traded for arms dealer Viktor Bout, one for one',rb=R,ex='prev1',named=True),rel(1,R,'Brittney Griner was traded for arms dealer Viktor Bout, one for one',rb='United States',ex='prev1',named=True),
 held('>=12','United States',R,'At least a dozen Americans remain behind bars in Russia','Foley-Ward Center'),
],ignore=['two from the United States, and one each from Germany, Poland, Slovenia, Norway and Russia','Trevor Reed came home in exchange for pilot Konstantin Yaroshenko','Evan Gershkovich and former Marine Paul Whelan walked free'])

doc('h314','''
Armenian prisoners of war return from Baku - photos, what is known

December 13, 2023
JAMnews, Yerevan

32 Armenian servicemen crossed the border with Azerbaijan this afternoon and are on the soil of Armenia, Prime Minister Nikol Pashinyan announced on Facebook. At the same point, near the town of Ijevan on the northern section, Yerevan handed over two Azerbaijani soldiers.

The release follows a joint statement of December 7, which the office of the Armenian prime minister and the administration of the president of Azerbaijan issued after direct negotiations. It was published without any third country's signature, although Washington and Brussels hurried to welcome it.

Who was released?

According to Armenia's National Security Service, 31 of the men were captured between 2020 and 2023. One more, a contract serviceman, had been detained in Nakhichevan this August. All have passed a first medical check, and the condition of three causes concern, the Health Ministry said.

The two Azerbaijanis, Huseyn Akhundov and Agshin Babirov, had entered Syunik in April. Akhundov had been sentenced to life imprisonment for the murder of a power-plant guard.

Who stays in Baku?

Human rights defender Siranush Sahakyan says that 23 Armenians whose captivity Azerbaijan acknowledges are still there, among them eight former leaders of Nagorno-Karabakh, including Ruben Vardanyan. A further 80 cases of enforced disappearance have been documented by her group. Baku denies that it holds anybody else.

"I went to the airport in my house shoes," says Gohar, the aunt of one of those freed. "Nobody told us which list he was on until they read out the names."

Commentary

Political scientist Tigran Avagyan: "Thirty-two for two looks generous, but Yerevan also supported Baku's bid to host COP29. That was the price."

Since the 44-day war of 2020, the parties have held several exchanges. In the first, on December 14 of that year, 44 Armenians and 12 Azerbaijanis were flown home with Russian mediation. In June 2021, Baku gave up 15 prisoners for maps of 97,000 mines, in a deal the US and Georgia helped to strike.

Follow us - Twitter | Facebook | Instagram

Terms, place names, opinions and ideas suggested in the publication do not necessarily coincide with those of JAMnews
''','2023-12-13',[E('main','2023-12-13','stated',parties=AA),E('prev1','2020-12-14','relative',['Russia'],parties=AA,text='December 14 of that year'),E('prev2','2021-06','stated',['United States','Georgia'],parties=AA)],[
 rel(32,'Armenia','32 Armenian servicemen crossed the border','Nikol Pashinyan',via='Facebook'),rel(2,'Azerbaijan','two Azerbaijani soldiers',ambiguous=True),rel(2,'Azerbaijan','two Azerbaijani soldiers','Nikol Pashinyan',ambiguous=True),
 sub(31,'Armenia','31 of the men were captured between 2020 and 2023','National Security Service of Armenia'),sub(1,'Armenia','One more, a contract serviceman, had been detained in Nakhichevan','National Security Service of Armenia'),
 sub(3,'Armenia','the condition of three causes concern','Ministry of Health of Armenia',ambiguous=True),
 rel(2,'Azerbaijan','The two Azerbaijanis',ambiguous=True),
 held(23,'Armenia','Azerbaijan','23 Armenians whose captivity Azerbaijan acknowledges are still there','Siranush Sahakyan'),held(8,'Armenia','Azerbaijan','eight former leaders of Nagorno-Karabakh','Siranush Sahakyan',subset=True),
 den('Baku denies that it holds anybody else','Azerbaijan'),acc('A further 80 cases of enforced disappearance','Siranush Sahakyan',80,ambiguous=True),
 rel(32,'Armenia','Thirty-two for two looks generous','Tigran Avagyan',ambiguous=True),rel(2,'Azerbaijan','Thirty-two for two looks generous','Tigran Avagyan',ambiguous=True),
 rel(44,'Armenia','44 Armenians',ex='prev1'),rel(12,'Azerbaijan','12 Azerbaijanis were flown home',ex='prev1'),med('Russia','with Russian mediation',ex='prev1'),
 rel(15,'Armenia','Baku gave up 15 prisoners',ex='prev2'),med('United States','the US and Georgia helped to strike',ex='prev2'),med('Georgia','the US and Georgia helped to strike',ex='prev2'),
],fictional=['I went','Nobody told','Thirty-two'])

doc('h315','''
Yemen's warring parties begin largest prisoner exchange of the war

Five planes take off within minutes of one another as first detainees head home

Thursday 15 October 2020 13.20 BST
Nadim Rashed in Aden and agencies

Yemen's Houthi rebels and the Saudi-backed government have started to free more than 1,000 prisoners in the biggest exchange of a conflict now in its sixth year.

Planes chartered by the International Committee of the Red Cross left Sana'a, Seiyun and the Saudi city of Abha on Thursday morning. By nightfall some 700 detainees had been flown home, the ICRC said, with the remainder to follow on Friday.

Under the list agreed last month in Glion, Switzerland, the government side is to get 400 people, including 15 Saudis and four Sudanese, while the Houthis receive 681 of their fighters. The talks were held under the auspices of the UN envoy, Martin Griffiths, and the Red Cross.

The first aircraft to touch down at Seiyun carried 108 government troops, Majed Fadhail, the government's deputy human rights minister, told reporters on the tarmac. "We knelt and kissed the asphalt, all of us, even the pilot laughed," said one of them, Saleh al-Awlaqi, who had been held for four years.

In Sana'a, the Houthi-run Al-Masirah television showed men in traditional dress stepping on to a red carpet, some on crutches. Abdul Qader al-Murtada, who heads the movement's prisoner committee, said 484 of its people were due on the first day in all.

The swap came a day after two American hostages and the remains of a third were released by the Houthis. In return, about 240 of the group's members were allowed to travel from Oman to Sana'a, a Saudi official said.

At talks in Stockholm in 2018 the two sides undertook to exchange some 15,000 detainees, but until now only small groups have been let out. In November 2019 Riyadh freed 128 Houthis.

Not on any list, rights activists note, are four journalists sentenced to death in Sana'a in April.

The war has killed more than 100,000 people and pushed millions to the brink of famine.

... we have a small favour to ask. Tens of millions turn to us for open journalism, and 1.5 million readers in 180 countries support us.

Topics: Yemen / Houthis / Middle East and north Africa / news
''','2020-10-15',[E('main','2020-10-15','weekday',['United Nations','International Committee of the Red Cross'],["Sana'a",'Seiyun','Abha'],parties=YE),E('sep1','2020-10-14','relative',parties=['Houthis','United States'],text='a day after'),E('plan1',None,'none',parties=YE,status='agreed',text='2018'),E('prev1','2019-11','stated',parties=['Houthis','Saudi Arabia'])],[
 tot('>1000','have started to free more than 1,000 prisoners',ambiguous=True),agr('>1000','have started to free more than 1,000 prisoners',ex='main',ambiguous=True),
 tot('~700','some 700 detainees had been flown home',ICRC),
 agr(400,'the government side is to get 400 people',ex='main',who='Government of Yemen'),agr(15,'15 Saudis',ex='main',who='Saudi Arabia',subset=True,ambiguous=True),agr(4,'four Sudanese',ex='main',who='Sudan',subset=True,ambiguous=True),
 agr(15,'15 Saudis',ex='main',who='Government of Yemen',who_note='Saudi',subset=True),agr(4,'four Sudanese',ex='main',who='Government of Yemen',who_note='Sudanese',subset=True),
 agr(681,'the Houthis receive 681 of their fighters',ex='main',who='Houthis'),
 med('United Nations','under the auspices of the UN envoy, Martin Griffiths, and the Red Cross'),med(ICRC,'under the auspices of the UN envoy, Martin Griffiths, and the Red Cross'),med('Martin Griffiths','under the auspices of the UN envoy, Martin Griffiths, and the Red Cross',ambiguous=True),
 sub(108,'Government of Yemen','108 government troops','Majed Fadhail'),
 agr(484,'484 of its people were due on the first day in all','Abdul Qader al-Murtada',ex='main',who='Houthis',subset=True),
 rel(2,'United States','two American hostages',ex='sep1',rb='Houthis'),bod(1,'United States','the remains of a third',ex='sep1',rb='Houthis'),
 rel('~240','Houthis',"about 240 of the group's members were allowed to travel",OFF,ex='sep1',rb=None,ambiguous=True),
 agr('~15000','undertook to exchange some 15,000 detainees',ex='plan1'),
 rel(128,'Houthis','Riyadh freed 128 Houthis',ex='prev1',rb='Saudi Arabia'),
 held(4,'Government of Yemen','Houthis','four journalists sentenced to death',ambiguous=True),held(4,None,'Houthis','four journalists sentenced to death','rights activists',ambiguous=True),
],ignore=['only small groups have been let out'],fictional=['We knelt'])

doc('h316','''
Five Americans Leave Iran in Deal That Unlocks $6 Billion

The prisoners landed in Doha as five Iranians were cleared of charges or released in the United States. Critics called it a ransom.

Sept. 18, 2023

Five Americans whom Washington considered wrongfully detained flew out of Tehran on Monday, the last step in an arrangement that took nearly two years of indirect diplomacy and brought Iran access to $6 billion in frozen oil revenue.

The group included Siamak Namazi, 51, a businessman arrested in 2015; Emad Shargi; and Morad Tahbaz, an environmentalist who also holds British citizenship. Two others asked that their names not be published. Two relatives of the prisoners, Mr. Namazi's mother and Mr. Tahbaz's wife, left with them on a Qatari government jet.

In exchange, the Biden administration granted clemency to five Iranians accused or convicted of breaking sanctions. Iran's Foreign Ministry spokesman, Nasser Kanaani, said that two of them would return to Iran, two would remain in the United States at their own request and one would join family in a third country.

Qatar, which shuttled between the delegations in separate Doha hotels at least eight times, played the central role, American officials said. Oman and Switzerland also helped, according to the State Department.

The money, held until last month in South Korean banks, may be spent only on food, medicine and other humanitarian goods, Secretary of State Antony J. Blinken told reporters in New York. Republican lawmakers were not persuaded. Representative Michael McCaul of Texas warned that the deal put a price on every traveler's head.

Mr. Namazi was left behind in three earlier exchanges, his lawyer said, most painfully in January 2016, when the Obama administration secured the freedom of four Americans and dropped the cases of seven Iranians. Another swap, in December 2019, traded Xiyue Wang, a Princeton student, for one Iranian scientist.

At least two permanent U.S. residents are still held in Iran, said Farrah Nezami of Bring Them Back, a support group for families. European governments count about a dozen of their own nationals in Iranian jails.

"Eight years of Mondays," she said. "This one I will frame."

Reporting was contributed by Leila Farhang from Doha, Qatar. A version of this article appears in print on Sept. 19, 2023, Section A, Page 1 of the New York edition.

Order Reprints | Today's Paper | Subscribe
''','2023-09-18',[E('main','2023-09-18','weekday',['Qatar','Oman','Switzerland'],['Doha'],parties=['Iran','United States']),E('prev1','2016-01','stated',parties=['Iran','United States']),E('prev2','2019-12','stated',parties=['Iran','United States'])],[
 rel(5,'United States','Five Americans whom Washington considered wrongfully detained flew out of Tehran',rb='Iran',also=['Five Americans Leave Iran']),
 rel(5,'Iran','granted clemency to five Iranians',rb='United States',also=['five Iranians were cleared of charges or released']),
 sub(2,'Iran','two of them would return to Iran','Nasser Kanaani',rb='United States'),sub(2,'Iran','two would remain in the United States','Nasser Kanaani',rb='United States'),sub(1,'Iran','one would join family in a third country','Nasser Kanaani',rb='United States'),
 med('Qatar','played the central role','United States'),med('Qatar','played the central role',OFF,ambiguous=True),
 med('Oman','Oman and Switzerland also helped','United States Department of State'),med('Switzerland','Oman and Switzerland also helped','United States Department of State'),
 rel(2,'United States','Two relatives of the prisoners',rb='Iran',ambiguous=True),
 rel(4,'United States','secured the freedom of four Americans',rb='Iran',ex='prev1',ambiguous=True),rel(4,'United States','secured the freedom of four Americans',"unnamed lawyer",rb='Iran',ex='prev1',ambiguous=True),
 rel(7,'Iran','dropped the cases of seven Iranians',rb='United States',ex='prev1',ambiguous=True),rel(7,'Iran','dropped the cases of seven Iranians',"unnamed lawyer",rb='United States',ex='prev1',ambiguous=True),
 rel(1,'United States','Xiyue Wang, a Princeton student, for one Iranian scientist',rb='Iran',ex='prev2',named=True),rel(1,'Iran','one Iranian scientist',rb='United States',ex='prev2'),
 held('>=2','United States','Iran','At least two permanent U.S. residents are still held in Iran','Farrah Nezami'),
 held('~12',None,'Iran','about a dozen of their own nationals in Iranian jails','European governments',ambiguous=True),
 cnt(3,None,'three earlier exchanges','unnamed lawyer',ambiguous=True),cnt(3,None,'three earlier exchanges',ambiguous=True),
],ignore=['Two others asked that their names not be published'],fictional=['Eight years','This one'])
write()

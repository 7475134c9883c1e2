from names import *
MFA='Ministry of Foreign Affairs of '
SAF='Government of Sudan'; RSF='Rapid Support Forces'
GS='Government of Syria'; NG='National Guard'; SDF='Syrian Democratic Forces'

# ---------------------------------------------------------------- Yemen, ICRC news release
doc('e01','''
Yemen: More than 1,000 people held in relation to the conflict return home

News release
16 October 2020

Sana'a/Geneva (ICRC) – Aircraft chartered by the International Committee of the Red Cross (ICRC) have over the past two days flown 1,056 people released by the parties to the conflict in Yemen to their regions of origin or to their home countries. It is the largest operation of its kind since the fighting began.

Eleven flights took off from or landed in five cities in Yemen and Saudi Arabia. On Thursday, 710 former detainees travelled between Sana'a, Sayoun, Abha and Riyadh. The remaining 346 boarded planes in Sana'a and Aden today.

Fifteen Saudi nationals and four Sudanese are among those who have gone home.

"I watched a man walk straight past his own son at the foot of the stairs, because the boy had grown a beard while he was away," said Noura Haddadin, an ICRC protection delegate who was at Sana'a airport. "We all had to look somewhere else for a minute."

Before departure, ICRC staff spoke in private with each detainee to confirm that he or she wished to be transferred. Medical teams checked that everyone was fit to fly, and some 70 volunteers of the Yemen Red Crescent Society helped elderly and disabled passengers on board. Masks were handed out as a precaution against COVID-19.

The operation follows a meeting in Glion, Switzerland, last month, co-chaired by the United Nations and the ICRC, at which the government of Yemen and Ansar Allah agreed to free 1,081 detainees. Both had undertaken in Stockholm in December 2018 to release everyone held in connection with the conflict.

Earlier releases have been more modest. In November 2019, 128 Ansar Allah detainees were repatriated from Saudi Arabia to Sana'a on three ICRC flights. In January 2020, six Saudi detainees were flown from Sana'a to Riyadh.

The ICRC has no part in drawing up the lists of those to be released.

For further information, please contact:
Basel Al-Mansour, ICRC Sana'a, tel. +967 555 014 233
''','2020-10-16',[E('main','2020-10-16','published',['United Nations',ICRC],parties=YE),E('day1','2020-10-15','weekday',parties=YE),E('day2','2020-10-16','published',parties=YE),
 E('plan1','2020-09','relative',['United Nations',ICRC],parties=YE,status='agreed'),E('prev1','2019-11','stated',parties=['Houthis','Saudi Arabia']),E('prev2','2020-01','stated',parties=['Houthis','Saudi Arabia'])],[
 tot('>1000','More than 1,000 people held in relation to the conflict return home',pos='headline'),
 tot(1056,'flown 1,056 people released by the parties to the conflict'),
 tot(710,'710 former detainees travelled',ex='day1'), tot(346,'The remaining 346 boarded planes',ex='day2'),
 sub(15,'Saudi Arabia','Fifteen Saudi nationals',rb='Houthis',ambiguous=True), sub(15,'Government of Yemen','Fifteen Saudi nationals',ambiguous=True,who_note='Saudi Arabia'),
 sub(4,'Sudan','four Sudanese',rb='Houthis',ambiguous=True), sub(4,'Government of Yemen','four Sudanese',ambiguous=True,who_note='Sudan'),
 med('United Nations','co-chaired by the United Nations and the ICRC'), med(ICRC,'co-chaired by the United Nations and the ICRC'),
 agr(1081,'agreed to free 1,081 detainees',ex='plan1'),
 rel(128,'Houthis','128 Ansar Allah detainees were repatriated',ex='prev1',rb='Saudi Arabia'),
 rel(6,'Saudi Arabia','six Saudi detainees were flown',ex='prev2',rb='Houthis'),
],ignore=['Eleven flights','five cities','some 70 volunteers','three ICRC flights'],fictional=['I watched','We all had'])

# ---------------------------------------------------------------- Armenia - Azerbaijan, JAMnews
doc('e02','''
Azerbaijan returns 15 captives to Armenia, receives maps of Aghdam minefields

JAMnews | 12 June 2021 | Yerevan-Baku-Tbilisi

Fifteen Armenian prisoners of war were handed over to the Armenian side at the Georgian-Azerbaijani border today, 12 June. In exchange, Azerbaijan received maps showing the location of 97,000 anti-tank and anti-personnel mines in the Aghdam region, the Azerbaijani foreign ministry reported.

The ministry thanked the governments of Georgia and the United States for their mediation.

Comment from Yerevan

Acting Prime Minister Nikol Pashinyan broke the news at an election rally in Aparan. He told supporters that 15 "of our brothers" were already on their way to Yerevan, and acknowledged that a "certain quantity" of maps had been given to the other side. Snap elections are due on 20 June.

The opposition called the timing a campaign gift. Siranush Melikyan, a lawyer who represents some of the families at the European Court of Human Rights, told JAMnews that thirteen of the men had been captured near the villages of Khtsaberd and Hin Tagher in December, that is, after the ceasefire, and the other two in the spring.

"I learned it from Facebook like everyone else. For six months I wrote to every embassy, and then a phone lights up at lunch," said the sister of one of them, who met the plane at Erebuni airport.

Comment from Baku

Baku does not consider the men prisoners of war, but saboteurs who crossed into its territory when the war was over. Political analyst Elmir Safarzade says the deal was worth it: "Since November mines have killed 27 of our people, including two journalists last week. A map saves more lives than a verdict."

What came before

The trilateral statement of 10 November provided for an exchange of all for all. On 14 December, with Russia mediating, 44 Armenians were flown to Yerevan and 12 Azerbaijanis to Baku. All in all, 69 Armenian captives had come home before today, according to the office of Armenia's human rights defender.

How many are left is disputed. Melikyan puts the number at more than 200; Azerbaijan has officially confirmed about 60.
''','2021-06-12',[E('main','2021-06-12','stated',['Georgia','United States'],parties=AA),E('plan1','2020-11-10','year-inferred',parties=AA,status='agreed'),E('prev1','2020-12-14','year-inferred',['Russia'],parties=AA)],[
 rel(15,'Armenia','Fifteen Armenian prisoners of war were handed over',also=['Azerbaijan returns 15 captives to Armenia']),
 rel(15,'Armenia','Fifteen Armenian prisoners of war were handed over',MFA+'Azerbaijan',ambiguous=True),
 med('Georgia','thanked the governments of Georgia and the United States for their mediation',MFA+'Azerbaijan'),med('United States','thanked the governments of Georgia and the United States for their mediation',MFA+'Azerbaijan'),
 rel(15,'Armenia','15 "of our brothers" were already on their way','Nikol Pashinyan'),
 sub(13,'Armenia','thirteen of the men had been captured near','Siranush Melikyan'), sub(2,'Armenia','the other two in the spring','Siranush Melikyan'),
 med('Russia','with Russia mediating',ex='prev1'), rel(44,'Armenia','44 Armenians were flown to Yerevan',ex='prev1'), rel(12,'Azerbaijan','12 Azerbaijanis to Baku',ex='prev1'),
 cum(69,'Armenia','war','69 Armenian captives had come home before today',"Human Rights Defender of Armenia"),
 den('does not consider the men prisoners of war','Azerbaijan',ex='main'),
 held('>200','Armenia','Azerbaijan','Melikyan puts the number at more than 200','Siranush Melikyan'), held('~60','Armenia','Azerbaijan','Azerbaijan has officially confirmed about 60','Azerbaijan'),
],ignore=['97,000 anti-tank','six months','27 of our people','two journalists','all for all'],fictional=['I learned','Since November'])

# ---------------------------------------------------------------- Syria, The National
doc('e03','''
Syria: Damascus and Sweida factions complete long-delayed prisoner exchange

Government frees 61 people from Adra prison while Druze National Guard lets 25 soldiers and policemen go

Nada Al Khatib
Damascus
February 26, 2026

Syria's government and Druze factions in Sweida exchanged dozens of prisoners on Thursday, in the first such deal since last summer's bloodshed in the southern province.

A convoy of buses escorted by the Red Cross left Adra prison outside Damascus before noon with 61 people from Sweida on board, a security official told The National. At the same time, 25 members of the defence and interior ministries were driven from Sweida city to the crossing at Al Matouna, he said.

"All 86 are accounted for and the file is not closed," the official said.

The National Guard, an umbrella for armed groups loyal to the Druze spiritual leader Hikmat Al Hijri, confirmed the figures in a statement and thanked the United States for brokering the swap. It said two of the 25 had asked not to be returned to their units.

Relatives had gathered since dawn at the edge of the city. Umm Rayan, 54, whose two sons were seized in July, said only the younger was on the list. "I kissed one and asked him about the other. He didn't know."

More than 1,000 people were killed in a week of fighting in July between Druze gunmen, Bedouin tribesmen and government troops. A UN commission is investigating abuses by all sides.

The Sweida bar association says at least 110 residents of the province are still in government jails. Damascus puts the figure far lower, and says about 30 Bedouin are being held by Mr Al Hijri's men.

The government has used prisoner swaps before to calm relations with groups outside its control. In April last year, in Aleppo, it exchanged more than 200 detainees with the Kurdish-led Syrian Democratic Forces. Of those, 146 were SDF members and 97 belonged to the government side, according to the Syrian Observatory for Human Rights. A second stage was called off in June.
''','2026-02-26',[E('main','2026-02-26','weekday',['United States'],parties=[GS,NG]),E('prev1','2025-04','relative',parties=[GS,SDF]),E('plan1','2025-06','relative',parties=[GS,SDF],status='called-off')],[
 rel(61,NG,'with 61 people from Sweida on board',OFF,rb=GS,ambiguous=True), rel(25,GS,'25 members of the defence and interior ministries',OFF,rb=NG),
 rel(61,NG,'Government frees 61 people from Adra prison',rb=GS,pos='headline',ambiguous=True), rel(25,GS,'lets 25 soldiers and policemen go',rb=NG,pos='headline',ambiguous=True),
 tot(86,'All 86 are accounted for',OFF),
 med('United States','thanked the United States for brokering the swap',NG),
 sub(2,GS,'two of the 25 had asked not to be returned',NG,rb=NG),
 held('>=110',NG,GS,'at least 110 residents of the province are still in government jails','Sweida bar association',ambiguous=True), held('>=110','Sweida',GS,'at least 110 residents of the province are still in government jails','Sweida bar association',ambiguous=True),
 held('~30',None,NG,'about 30 Bedouin are being held',GS),
 tot('>200','exchanged more than 200 detainees',ex='prev1'),
 agr(None,'A second stage was called off in June',ex='plan1'),
 rel(61,'Sweida','with 61 people from Sweida on board',OFF,rb=GS,ambiguous=True),
 rel(146,SDF,'146 were SDF members','Syrian Observatory for Human Rights',ex='prev1',rb=GS), rel(97,GS,'97 belonged to the government side','Syrian Observatory for Human Rights',ex='prev1',rb=SDF),
],ignore=['Damascus puts the figure far lower','exchanged dozens of prisoners','confirmed the figures','two sons','I kissed one','More than 1,000 people were killed'  ,'Umm Rayan, 54'],fictional=['All 86','I kissed'])

# ---------------------------------------------------------------- Sudan, Radio Dabanga
doc('e04','''
RSF releases 64 army POWs in Darfur

06/11/2023 17:20 EL FASHER / WAD MADANI

The Rapid Support Forces (RSF) have released 64 soldiers of the Sudanese Armed Forces (SAF) who were taken prisoner in Darfur. They were flown to Wad Madani, capital of El Gezira, with the help of the International Committee of the Red Cross (ICRC).

In a statement on Saturday, the day of the flight, the ICRC said that it acted as a neutral intermediary at the request of the parties. Four of the 64 men were wounded and travelled with a medical team, it added. All had been asked in private whether they wished to go.

RSF spokesperson El Fateh Gorashi, in a post on X, called the release a goodwill gesture ahead of the talks in Jeddah. He claimed that the RSF still hold "no fewer than 5,000" army soldiers and officers, and that the paramilitaries had offered twice to exchange all of them. The SAF has not responded. A retired brigadier in Wad Madani, who asked not to be named for security reasons, told Radio Dabanga that the number is "pure propaganda" and that the real figure is somewhere around 1,500.

The ICRC oversaw a larger handover in August, when 125 soldiers, 44 of them wounded, were brought from Khartoum to Wad Madani. In September, the army let 30 minors go whom it had captured in the fighting in the capital. The RSF denied at the time that it recruits children.

At the end of June, on the occasion of Eid El Adha, RSF Commander Mohamed 'Hemeti' Dagalo announced the unilateral release of 100 captured soldiers. Families in El Obeid told this station in July that not one of their sons had come home.

'Committee of mothers'
Hawa Abdelmanan, whose son was a conscript at the Nyala garrison, said that her committee has registered 412 missing soldiers from South Darfur alone. "We want lists. Not a gesture, not a video, lists," she told Radio Dabanga from Kosti.

More than 10,000 people have been killed since mid-April, according to the Armed Conflict Location and Event Data project, and 4.6 million have been displaced inside the country.
''','2023-11-06',[E('main','2023-11-04','weekday',[ICRC],parties=[SAF,RSF]),E('prev1','2023-08','year-inferred',parties=[SAF,RSF]),E('prev2','2023-09','year-inferred',parties=[SAF,RSF]),E('prev3','2023-06','year-inferred',parties=[SAF,RSF],status='announced'),E('plan1',None,'none',parties=[SAF,RSF],status='offered')],[
 rel(64,SAF,'have released 64 soldiers of the Sudanese Armed Forces',rb=RSF,also=['RSF releases 64 army POWs']),
 sub(4,SAF,'Four of the 64 men were wounded',ICRC,rb=RSF), rel(64,SAF,'Four of the 64 men',ICRC,rb=RSF,ambiguous=True),
 med(ICRC,'it acted as a neutral intermediary at the request of the parties',ICRC,ambiguous=True),
 held('>=5000',SAF,RSF,'still hold "no fewer than 5,000" army soldiers','El Fateh Gorashi'), held('~1500',SAF,RSF,'the real figure is somewhere around 1,500',SRC),
 held('~1500',SAF,RSF,'the real figure is somewhere around 1,500',OFF,ambiguous=True),
 den('the number is "pure propaganda"',SRC,ambiguous=True),
 rel(125,SAF,'125 soldiers',ex='prev1',rb=RSF), sub(44,SAF,'44 of them wounded',ex='prev1',rb=RSF),
 rel(30,RSF,'the army let 30 minors go',ex='prev2',rb=SAF), rel(30,None,'the army let 30 minors go',ex='prev2',rb=SAF,ambiguous=True),
 agr(None,'had offered twice to exchange all of them','El Fateh Gorashi',ex='plan1'),
 agr(100,'announced the unilateral release of 100 captured soldiers',"Mohamed 'Hemeti' Dagalo",ex='prev3',who=SAF,status='announced'),
 rel(100,SAF,'announced the unilateral release of 100 captured soldiers',"Mohamed 'Hemeti' Dagalo",ex='prev3',rb=RSF,ambiguous=True),
],ignore=['denied at the time that it recruits children','The SAF has not responded','registered 412 missing soldiers','not one of their sons','More than 10,000 people have been killed','4.6 million','06/11/2023 17:20'],fictional=['We want lists'])

# ---------------------------------------------------------------- Ethiopia / Tigray, AFP
doc('e05','''
Tigray rebels say over 4,000 Ethiopian war prisoners freed

Addis Ababa, May 20, 2022 (AFP) - Rebels in Ethiopia's Tigray region announced on Friday that they had set free more than 4,000 prisoners of war, the largest such gesture since the conflict erupted in November 2020.

The Tigray People's Liberation Front (TPLF) said in a statement that 4,208 federal soldiers and militiamen had been granted amnesty and would be escorted to the boundary of the neighbouring Amhara and Afar regions. The group included 401 women, it said, as well as wounded combatants who were no longer able to fight.

There was no independent confirmation of the release. Tigray has been largely cut off from communications for 10 months and foreign journalists are not allowed in.

Government spokesman Legesse Tulu did not reply to AFP's requests for comment. A senior official in Addis Ababa, speaking on condition of anonymity, said no one had been received at the crossing points by Friday evening.

"If buses turn up, we will count the people on them. So far we have counted zero," the official said.

A resident of Kobo, just south of the front line, told AFP by telephone that he had seen "perhaps 300" men in civilian clothes walking along the main road on Thursday, carrying small bundles.

TPLF leader Debretsion Gebremichael said last year that his forces had captured more than 6,000 soldiers, and in July 2021 several thousand of them were marched through the streets of Mekele in front of jeering crowds. Around 1,000 low-ranking soldiers were let go that month, according to the rebels.

For its part, the government freed six senior TPLF figures, including the movement's founder, Sebhat Nega, in January.

Prime Minister Abiy Ahmed's government declared a humanitarian truce in March. The United Nations says more than nine million people in three northern regions need food aid, and only 1,100 lorries have reached Tigray since April 1.
''','2022-05-20',[E('main','2022-05-20','stated',parties=['Tigray People\'s Liberation Front','Government of Ethiopia']),E('prev1','2021-07','stated',parties=['Tigray People\'s Liberation Front','Government of Ethiopia']),E('prev2','2022-01','year-inferred',parties=['Tigray People\'s Liberation Front','Government of Ethiopia'])],[
 rel('>4000','Government of Ethiopia','they had set free more than 4,000 prisoners of war',"Tigray People's Liberation Front",rb="Tigray People's Liberation Front",also=['over 4,000 Ethiopian war prisoners freed']),
 rel(4208,'Government of Ethiopia','4,208 federal soldiers and militiamen had been granted amnesty',"Tigray People's Liberation Front",rb="Tigray People's Liberation Front"),
 sub(401,'Government of Ethiopia','The group included 401 women',"Tigray People's Liberation Front",rb="Tigray People's Liberation Front"),
 rel(0,'Government of Ethiopia','So far we have counted zero',OFF,rb="Tigray People's Liberation Front",ambiguous=True),
 den('no one had been received at the crossing points by Friday evening',OFF,ex='main'),
 held('>6000','Government of Ethiopia',"Tigray People's Liberation Front",'his forces had captured more than 6,000 soldiers','Debretsion Gebremichael',ambiguous=True),
 rel('~1000','Government of Ethiopia','Around 1,000 low-ranking soldiers were let go',"Tigray People's Liberation Front",ex='prev1',rb="Tigray People's Liberation Front"),
 rel(6,"Tigray People's Liberation Front",'the government freed six senior TPLF figures',ex='prev2',rb='Government of Ethiopia'),
],ignore=['"perhaps 300" men','several thousand of them','nine million people','three northern regions','1,100 lorries','10 months'],fictional=['If buses','So far'])

# ---------------------------------------------------------------- Libya, UNSMIL statement
doc('e06','''
UNSMIL WELCOMES EXCHANGE OF DETAINEES BETWEEN LIBYAN PARTIES

Tripoli, 26 December 2020

The United Nations Support Mission in Libya (UNSMIL) welcomes yesterday's exchange of persons detained in connection with the military operations, carried out in the area of Al-Shuwayrif under the supervision of the 5+5 Joint Military Commission (JMC).

According to information provided by the JMC, 33 detainees were released by the Government of National Accord and 15 by the Libyan National Army. The Mission commends the officers of both delegations, as well as the local elders and dignitaries who mediated between the parties over several weeks.

The exchange is the second to be completed since the signing of the ceasefire agreement in Geneva on 23 October. In the first, in the first half of November, nine persons from each side returned to their families.

Acting Special Representative Stephanie Williams regards the operation as an "important confidence-building step" and calls on the parties to expedite the release of all those who are still being held, in line with the agreement. The JMC has informed the Mission that a further group, comprising some 60 detainees in total, could be exchanged in January, provided that the lists are verified in time.

UNSMIL recalls that there are no figures on the total number of those detained since April 2019. The Mission itself has been able to visit 210 persons in three facilities, most of them in the western region. It remains deeply concerned about persons held outside any judicial framework and about the fate of the missing, including at least 11 residents of Tarhuna whose families have appealed to the Mission since the beginning of the month.

The Mission reiterates its readiness to support the parties, notably in the reopening of the coastal road between Abu Grein and Sirte, and in the departure of all foreign fighters and mercenaries, for which the 90-day period set in Geneva will expire on 23 January.

***
For media inquiries: unsmil-media [at] example.org
''','2020-12-26',[E('main','2020-12-25','relative',parties=['Government of National Accord','Libyan National Army'],places=['Al-Shuwayrif']),E('prev1','2020-11','year-inferred',parties=['Government of National Accord','Libyan National Army']),E('plan1','2021-01','relative',parties=['Government of National Accord','Libyan National Army'],status='expected')],[
 rel(33,'Libyan National Army','33 detainees were released by the Government of National Accord','Joint Military Commission',rb='Government of National Accord'),
 rel(15,'Government of National Accord','15 by the Libyan National Army','Joint Military Commission',rb='Libyan National Army'),
 ordn(2,'ceasefire','The exchange is the second to be completed since the signing'),
 each(9,'nine persons from each side returned',sides=['Government of National Accord','Libyan National Army'],ex='prev1'),
 med('local elders and dignitaries','the local elders and dignitaries who mediated between the parties','United Nations Support Mission in Libya',ambiguous=True),
 agr('~60','comprising some 60 detainees in total, could be exchanged','Joint Military Commission',ex='plan1'),
 held(210,None,None,'able to visit 210 persons in three facilities','United Nations Support Mission in Libya',ambiguous=True),
],ignore=['there are no figures on the total number of those detained','5+5 Joint Military','In the first,','first half of November','at least 11 residents','90-day'])

# ---------------------------------------------------------------- Colombia, Reuters
doc('e07','''
Colombia's ELN frees ex-lawmaker, two rebels pardoned, opening way for peace talks

By Marta Quiceno

BOGOTA, Feb 2 (Reuters) - Colombia's National Liberation Army (ELN) freed former congressman Odin Sanchez on Thursday and the government released two jailed guerrillas from the group, removing the last obstacle to formal peace talks due to start in Ecuador next week.

Sanchez was handed over to a humanitarian commission led by the International Committee of the Red Cross in the jungle province of Choco and flown to the provincial capital Quibdo, the government said. He had been in rebel hands for almost 10 months, having traded places with his brother, a former governor who had fallen ill in captivity.

The two rebels, Nixon Cobos and Leivis Valero, were pardoned for the crime of rebellion and left prison hours later, chief government negotiator Juan Camilo Restrepo told reporters. Two more ELN inmates will be let out temporarily as "peace managers", he added.

The ELN's negotiator, Pablo Beltran, said on Twitter that the group would also hand over a soldier captured last week in Arauca.

Norway and Cuba, which are guarantors of the talks, helped overcome a deadlock that had held up the deal since October, diplomats said.

The Marxist-led ELN, which has about 2,000 fighters, has been fighting since 1964. Anti-kidnapping foundation Pais Libre says the group still holds at least nine civilians for ransom. The rebels deny it.

Prisoner swaps are rare in Colombia's five-decade war. In June 2001, under then-President Andres Pastrana, the Revolutionary Armed Forces of Colombia (FARC) freed 55 sick policemen and soldiers, in return for 14 guerrillas. It later let 242 more go without asking for anything. Proposals to trade 45 hostages, among them three American contractors, for some 500 jailed FARC rebels came to nothing in the following years.

FARC signed a peace accord with the government in November and its 7,000 members are gathering in special zones to disarm.

(Reporting by Marta Quiceno; Editing by Paul Hazeltine)
''','2017-02-02',[E('main','2017-02-02','weekday',['Norway','Cuba'],parties=['Government of Colombia','National Liberation Army']),E('plan1',None,'none',parties=['Government of Colombia','National Liberation Army'],status='announced'),E('prev1','2001-06','stated',parties=['Government of Colombia','FARC']),E('sep1',None,'none',parties=['Government of Colombia','FARC']),E('plan2',None,'none',parties=['Government of Colombia','FARC'],status='proposed')],[
 rel(2,'National Liberation Army','the government released two jailed guerrillas',rb='Government of Colombia',also=['two rebels pardoned']),
 rel(1,'Government of Colombia','freed former congressman Odin Sanchez',rb='National Liberation Army',ambiguous=True),
 rel(2,'National Liberation Army','The two rebels, Nixon Cobos and Leivis Valero','Juan Camilo Restrepo',rb='Government of Colombia'),
 agr(2,'Two more ELN inmates will be let out temporarily','Juan Camilo Restrepo',ex='plan1',who='National Liberation Army'),
 agr(1,'would also hand over a soldier','Pablo Beltran',ex='plan1',who='Government of Colombia',ambiguous=True),
 med('Norway','Norway and Cuba, which are guarantors of the talks, helped overcome a deadlock',OFF), med('Cuba','Norway and Cuba, which are guarantors of the talks, helped overcome a deadlock',OFF),
 med('Norway','Norway and Cuba, which are guarantors of the talks, helped overcome a deadlock',SRC,ambiguous=True), med('Cuba','Norway and Cuba, which are guarantors of the talks, helped overcome a deadlock',SRC,ambiguous=True),
 held('>=9','Government of Colombia','National Liberation Army','still holds at least nine civilians','Pais Libre',ambiguous=True), held('>=9',None,'National Liberation Army','still holds at least nine civilians','Pais Libre',ambiguous=True),
 den('The rebels deny it','National Liberation Army'),
 rel(55,'Government of Colombia','freed 55 sick policemen and soldiers',ex='prev1',rb='FARC'), rel(14,'FARC','in return for 14 guerrillas',ex='prev1',rb='Government of Colombia'),
 rel(242,'Government of Colombia','let 242 more go',ex='sep1',rb='FARC'),
 agr(45,'trade 45 hostages',ex='plan2',who='Government of Colombia'), agr(3,'three American contractors',ex='plan2',who='United States',subset=True,ambiguous=True),
 agr('~500','for some 500 jailed FARC rebels',ex='plan2',who='FARC'),
],ignore=['almost 10 months','about 2,000 fighters','five-decade','its 7,000 members'])

# ---------------------------------------------------------------- Nigeria, BBC
doc('e08','''
Chibok girls: What we know about the 82 freed in Boko Haram swap

By Adaeze Okwuosa
BBC Africa
7 May 2017

Eighty-two schoolgirls kidnapped by militant Islamists from the town of Chibok in north-east Nigeria three years ago have arrived in the capital, Abuja, to meet President Muhammadu Buhari.

How were they freed?

The presidency said they had been handed over on Saturday in exchange for "some Boko Haram suspects". It gave no number. An official involved in the negotiations, who did not want to be identified, told the BBC that five commanders of the group had been let go; another source said it was only three.

A military helicopter took the girls from Banki, near the Cameroon border, to Maiduguri. From there they flew on to Abuja in two groups.

Who arranged it?

The government thanked Switzerland and the International Committee of the Red Cross for their part in months of talks. A lawyer known to have contacts in the group, Zannah Bulama, acted as a go-between, the BBC's Hausa service understands. The Swiss foreign ministry said it had been asked by Nigeria to "facilitate contacts".

How many are still missing?

Boko Haram seized 276 girls from their boarding school on the night of 14 April 2014. Fifty-seven got away within hours. A first group of 21 was released last October after talks with the Red Cross, and a few more have been found by the army, one of them carrying a baby.

The Bring Back Our Girls campaign says that 113 girls are still in captivity.

A "difficult" list

Yakubu Mutah, whose daughter was 16 when she was taken, was given a sheet of paper with names at the church in Chibok on Sunday morning. "I read it from the top down and then from the bottom up. She is on it. Number 47," he said.

One girl who could have left chose to stay with her husband, a presidential aide, Garba Shehu, told Nigerian television; the original plan had been for 83 to be freed.

Boko Haram has abducted thousands of people in an eight-year insurgency. More than 20,000 have been killed.
''','2017-05-07',[E('main','2017-05-06','weekday',['Switzerland',ICRC],parties=['Government of Nigeria','Boko Haram']),E('prev1','2016-10','relative',parties=['Government of Nigeria','Boko Haram']),E('plan1',None,'none',parties=['Government of Nigeria','Boko Haram'],status='agreed')],[
 rel(82,'Government of Nigeria','Eighty-two schoolgirls kidnapped by militant Islamists',rb='Boko Haram',also=['the 82 freed in Boko Haram swap']),
 rel('withheld','Boko Haram','It gave no number','Office of the President of Nigeria',rb='Government of Nigeria'),
 rel(5,'Boko Haram','five commanders of the group had been let go',OFF,rb='Government of Nigeria'), rel(3,'Boko Haram','it was only three',SRC,rb='Government of Nigeria'),
 med('Switzerland','thanked Switzerland and the International Committee of the Red Cross for their part','Government of Nigeria'), med(ICRC,'thanked Switzerland and the International Committee of the Red Cross for their part','Government of Nigeria'),
 med('Zannah Bulama','Zannah Bulama, acted as a go-between','BBC',ambiguous=True), med('Zannah Bulama','Zannah Bulama, acted as a go-between',ambiguous=True), med('Switzerland','had been asked by Nigeria to "facilitate contacts"',MFA+'Switzerland',ambiguous=True),
 rel(21,'Government of Nigeria','A first group of 21 was released',ex='prev1',rb='Boko Haram'),
 med(ICRC,'after talks with the Red Cross',ex='prev1',ambiguous=True),
 held(113,'Government of Nigeria','Boko Haram','113 girls are still in captivity','Bring Back Our Girls'),
 agr(83,'the original plan had been for 83 to be freed','Garba Shehu',ex='plan1',who='Government of Nigeria'),
],ignore=['"some Boko Haram suspects"','two groups','seized 276 girls','Fifty-seven got away','a few more have been found','one of them carrying','Number 47','One girl who could have left','thousands of people','More than 20,000','three years ago','eight-year','was 16 when'],fictional=['I read'])

# ---------------------------------------------------------------- India - Pakistan, Dawn
doc('e09','''
Pakistan, India exchange lists of prisoners

Our Diplomatic Correspondent
Published July 2, 2025

ISLAMABAD: Pakistan and India on Tuesday exchanged lists of prisoners in each other's custody, as they do on the first day of January and July under the Agreement on Consular Access of 2008.

The Foreign Office said in a statement that Islamabad had handed over to the Indian High Commission a list of 246 Indian or believed-to-be-Indian prisoners, comprising 53 civilians and 193 fishermen.

New Delhi simultaneously shared with a diplomat from the Pakistan High Commission the names of 463 Pakistani or believed-to-be-Pakistani prisoners in its jails — 382 civilians and 81 fishermen — the statement added.

Pakistan asked for the immediate release and repatriation of all its nationals who had completed their sentences and whose national status stood confirmed. In addition, it sought consular access to those whose nationality had yet to be verified.

In New Delhi, the Ministry of External Affairs put the number of Indian fishermen and civilian prisoners who have completed their terms in Pakistan at 159, and urged Islamabad to expedite their return. It said 2,661 fishermen and 71 civilians had been repatriated from Pakistan since 2014, among them 500 fishermen and 13 civilians since 2023.

The lists do not cover military personnel. On May 14, four days after the ceasefire, the two sides swapped one man each at the Attari-Wagah border: a constable of India's Border Security Force, held since April 23, and a Pakistani Rangers soldier seized in Rajasthan earlier in the month.

Rights activists say the half-yearly ritual changes little for those concerned. "My husband's boat was taken in 2021. He has been on eight lists since then and in the same barracks in Landhi all the time," said Jashiben Chudasama, reached by phone in Diu.

The Edhi Foundation, which used to pay for the train tickets of freed fishermen from Karachi to Lahore, last did so in February, when 22 of them were sent home.
''','2025-07-02',[E('prev1','2025-05-14','year-inferred',parties=['India','Pakistan'],places=['Attari-Wagah']),E('prev2','2025-02','year-inferred',parties=['India','Pakistan'])],[
 held(246,'India','Pakistan','a list of 246 Indian or believed-to-be-Indian prisoners',MFA+'Pakistan'), held(53,'India','Pakistan','comprising 53 civilians',MFA+'Pakistan',subset=True), held(193,'India','Pakistan','193 fishermen',MFA+'Pakistan',subset=True),
 held(463,'Pakistan','India','463 Pakistani or believed-to-be-Pakistani prisoners',MFA+'Pakistan'), held(382,'Pakistan','India','382 civilians',MFA+'Pakistan',subset=True), held(81,'Pakistan','India','81 fishermen',MFA+'Pakistan',subset=True),
 held(159,'India','Pakistan','who have completed their terms in Pakistan at 159','Ministry of External Affairs of India'),
 cum(2661,'India','since 2014','2,661 fishermen','Ministry of External Affairs of India',rb='Pakistan'), cum(71,'India','since 2014','71 civilians had been repatriated from Pakistan','Ministry of External Affairs of India',rb='Pakistan'),
 cum(500,'India','since 2023','500 fishermen','Ministry of External Affairs of India',rb='Pakistan',subset=True), cum(13,'India','since 2023','13 civilians since 2023','Ministry of External Affairs of India',rb='Pakistan',subset=True),
 each(1,'the two sides swapped one man each',sides=['India','Pakistan'],ex='prev1'),
 rel(22,'India','22 of them were sent home',ex='prev2',rb='Pakistan'),
 rel(22,'India','22 of them were sent home','Edhi Foundation',ex='prev2',rb='Pakistan',ambiguous=True),
],ignore=['the first day of January and July','four days after','eight lists'],fictional=["My husband's",'He has been'])

# ---------------------------------------------------------------- Afghanistan, AP
doc('e10','''
Bergdahl freed in exchange for 5 Guantanamo detainees

By ROBERT HENDLEY and LORNA MASKE

WASHINGTON (AP) — The only American soldier held prisoner in Afghanistan was freed by the Taliban on Saturday in exchange for five Afghan detainees from the U.S. prison at Guantanamo Bay, Cuba, Obama administration officials said.

Army Sgt. Bowe Bergdahl, 28, of Hailey, Idaho, had been in captivity for nearly five years. He was handed over to U.S. special forces in eastern Afghanistan, near the border with Pakistan, by 18 Taliban members. The officials, who requested anonymity to discuss the operation, said the transfer was over within minutes and no shots were fired.

In a statement, President Barack Obama thanked the governments of Qatar and Afghanistan for their help in winning the release. Defense Secretary Chuck Hagel said the five detainees had been flown out in the custody of Qatari officials, and that Congress was informed of the decision.

The Taliban, in an emailed statement, confirmed that five of its leaders, among them a former interior minister and a former army chief, were on their way to Qatar, where they are to stay for a year.

Republicans were quick to object. Rep. Buck McKeon and Sen. James Inhofe said the administration had broken a law requiring 30 days' notice of any transfer. A former Guantanamo interrogator, Dale Brockway, said he expected at least two of the men to return to the fight.

"Five for one is a price, and everybody who has one of ours in a cave now knows it," he said.

The departure of the five leaves 149 detainees at the base. Of those, 78 have been approved for transfer but remain there because no country has been found for them, according to the Pentagon.

An earlier plan, under discussion in Qatar in 2012, fell through after the Taliban broke off contact. At that time the sides talked about sending two Taliban to Doha first and the remaining three once Bergdahl was free, a congressional aide said.

In Hailey, a town of 8,000, neighbors tied yellow balloons to the trees on Main Street.

___

Associated Press writer Amin Sharifi in Kabul, Afghanistan, contributed to this report.
''','2014-06-01',[E('main','2014-05-31','weekday',['Qatar','Afghanistan'],parties=['United States','Taliban']),E('plan1','2012','stated',parties=['United States','Taliban'],status='called-off')],[
 rel(1,'United States','The only American soldier held prisoner in Afghanistan was freed',OFF,rb='Taliban',ambiguous=True),
 rel(5,'Taliban','in exchange for five Afghan detainees',OFF,rb='United States',also=['in exchange for 5 Guantanamo detainees']),
 med('Qatar','thanked the governments of Qatar and Afghanistan for their help','Barack Obama'), med('Afghanistan','thanked the governments of Qatar and Afghanistan for their help','Barack Obama'),
 rel(5,'Taliban','the five detainees had been flown out','Chuck Hagel',rb='United States'),
 rel(5,'Taliban','five of its leaders','Taliban',rb='United States'),
 rel(5,'Taliban','Five for one is a price','Dale Brockway',rb='United States',ambiguous=True), rel(1,'United States','Five for one is a price','Dale Brockway',rb='Taliban',ambiguous=True),
 rel(5,'Taliban','The departure of the five',rb='United States',ambiguous=True),
 held(149,None,'United States','leaves 149 detainees at the base'), held(78,None,'United States','78 have been approved for transfer','Department of Defense of the United States',subset=True),
 held(149,None,'United States','leaves 149 detainees at the base','Department of Defense of the United States',ambiguous=True),
 agr(2,'sending two Taliban to Doha first','unnamed official',ex='plan1',who='Taliban'), agr(3,'the remaining three once Bergdahl was free','unnamed official',ex='plan1',who='Taliban'),
 agr(2,'sending two Taliban to Doha first',SRC,ex='plan1',who='Taliban',ambiguous=True), agr(3,'the remaining three once Bergdahl was free',SRC,ex='plan1',who='Taliban',ambiguous=True),
],ignore=['nearly five years','18 Taliban members',"30 days' notice",'at least two of the men',"one of ours",'8,000','28, of Hailey'],fictional=['Five for one'])

# ---------------------------------------------------------------- Congo / M23, The EastAfrican
doc('e11','''
Kinshasa, M23 still apart on prisoners as Doha deadline slips

Thursday November 20 2025

By PATIENT KASEREKA
Special Correspondent, in Goma

Two months after the Congolese government and the AFC/M23 rebels put their signatures to a prisoner release mechanism in Doha, not one detainee has changed hands under it, officials on both sides have told The EastAfrican.

The mechanism, signed on September 14 under Qatari mediation, makes the International Committee of the Red Cross (ICRC) the neutral intermediary that is to identify, interview and escort those freed.

The rebels submitted a list of more than 700 names in August. Government spokesman Patrick Muyaya said in Kinshasa on Tuesday that 430 of them had been traced in the prisons of Makala and Ndolo, and that "the others do not exist". Benjamin Mbonimpa, who heads the M23 delegation, dismissed the claim. Without the full list, he said, there would be no second signature.

For its part, M23 is ready to let go 340 soldiers and policemen it captured when it took Goma and Bukavu, a member of its delegation said, asking not to be named since the talks are confidential. The rebels are believed to hold several thousand others, many of whom have been pressed into their ranks.

A Western diplomat who follows the talks said a first exchange, 50 for 50, had been pencilled in for early December, but that nobody would bet on it.

"Both of them think time is on their side. It can't be on both sides," the diplomat said.

There is a precedent, if not a happy one. In late April the ICRC escorted 1,359 disarmed Congolese soldiers and policemen, who had been sheltering in UN bases in Goma since January, across the front line to Kinshasa. They had never been prisoners, the organisation pointed out then.

In Goma, Furaha Bahati sells charcoal near the airport. Her brother, a corporal, has not been heard of since January 27. "They speak of lists in Qatar. I would be content with one line of it," she said.

More than 7,000 people have died in the fighting this year, according to Prime Minister Judith Suminwa.
''','2025-11-20',[E('plan1','2025-09-14','year-inferred',['Qatar',ICRC],parties=['Government of the Democratic Republic of the Congo','M23'],status='agreed'),E('plan2','2025-12','year-inferred',parties=['Government of the Democratic Republic of the Congo','M23'],status='expected')],[
 rel(0,None,'not one detainee has changed hands',OFF,ex='plan1',ambiguous=True),
 med('Qatar','signed on September 14 under Qatari mediation',ex='plan1'), med(ICRC,'the neutral intermediary that is to identify, interview and escort those freed',ex='plan1',ambiguous=True),
 agr('>700','a list of more than 700 names',ex='plan1',who='M23',ambiguous=True),agr('>700','a list of more than 700 names','M23',ex='plan1',who='M23',ambiguous=True),
 held(430,'M23','Government of the Democratic Republic of the Congo','430 of them had been traced in the prisons of Makala and Ndolo','Patrick Muyaya'),
 den('dismissed the claim','Benjamin Mbonimpa'),
 agr(340,'ready to let go 340 soldiers and policemen',SRC,ex='plan1',who='Government of the Democratic Republic of the Congo'), agr(340,'ready to let go 340 soldiers and policemen',OFF,ex='plan1',who='Government of the Democratic Republic of the Congo',ambiguous=True),
 held(None,'Government of the Democratic Republic of the Congo','M23','believed to hold several thousand others'),
 agr(50,'a first exchange, 50 for 50','unnamed official',ex='plan2',who='M23'), agr(50,'a first exchange, 50 for 50','unnamed official',ex='plan2',who='Government of the Democratic Republic of the Congo'),
 agr(50,'a first exchange, 50 for 50',SRC,ex='plan2',who='M23',ambiguous=True), agr(50,'a first exchange, 50 for 50',SRC,ex='plan2',who='Government of the Democratic Republic of the Congo',ambiguous=True),
],ignore=['"the others do not exist"','Two months after','no second signature','escorted 1,359 disarmed Congolese soldiers and policemen','content with one line','More than 7,000 people'],fictional=['Both of them','They speak'])

# ---------------------------------------------------------------- Thailand - Cambodia, Xinhua
doc('e12','''
Thailand returns 18 captured soldiers to Cambodia

Source: Xinhua
Editor: huaxia
2025-12-31 14:47:15

PHNOM PENH, Dec. 31 (Xinhua) -- Thailand on Wednesday released 18 Cambodian soldiers who had been in its custody for 155 days, Cambodia's Defense Ministry said in a press statement.

The handover took place at 10:00 a.m. local time at the Prum-Ban Phakkad border checkpoint between Cambodia's Pailin province and Thailand's Chanthaburi province, with the International Committee of the Red Cross and the ASEAN observer team looking on, the statement said.

All 18 were in good health, the ministry's spokesperson Maly Socheata told reporters.

The release came after the ceasefire signed by the defense ministers of the two countries on Dec. 27 had held for 72 hours. Under Article 11 of the joint statement, Thailand was to return the 18 servicemen once that period was over.

In Bangkok, the Thai Foreign Ministry confirmed in a statement that the 18 had been repatriated, describing the move as a demonstration of goodwill.

The soldiers were captured by Thai troops on July 29, hours after an earlier ceasefire took effect. There were originally 20 of them, according to the Cambodian side. Two, who were wounded, were sent back on Aug. 1.

Royal Thai Army spokesperson Winthai Suvaree said no Thai soldier was in Cambodian hands.

China, Malaysia and the United States made efforts to help bring about the truce, Cambodian Foreign Minister Prak Sokhonn said last week.

The three weeks of fighting this month left at least 101 people dead and displaced more than half a million on both sides of the border, according to figures published by the two governments.

In Pailin, thousands of people lined the road as the men passed in an open truck, and families waited with flowers. Cambodian Prime Minister Hun Manet was to receive them in Phnom Penh later in the day. Enditem
''','2025-12-31',[E('main','2025-12-31','stated',parties=['Thailand','Cambodia'],places=['Prum-Ban Phakkad']),E('plan1','2025-12-27','year-inferred',parties=['Thailand','Cambodia'],status='agreed'),E('prev1','2025-08-01','year-inferred',parties=['Thailand','Cambodia'])],[
 rel(18,'Cambodia','released 18 Cambodian soldiers','Ministry of Defence of Cambodia',rb='Thailand'), rel(18,'Cambodia','Thailand returns 18 captured soldiers',rb='Thailand',pos='headline',ambiguous=True),
 rel(18,'Cambodia','All 18 were in good health','Maly Socheata',rb='Thailand',ambiguous=True),
 agr(18,'Thailand was to return the 18 servicemen',ex='plan1',who='Cambodia'),
 rel(18,'Cambodia','the 18 had been repatriated',MFA+'Thailand',rb='Thailand'),
 rel(2,'Cambodia','Two, who were wounded, were sent back',ex='prev1',rb='Thailand'), rel(2,'Cambodia','Two, who were wounded, were sent back','Cambodia',ex='prev1',rb='Thailand',ambiguous=True),
 held(20,'Cambodia','Thailand','There were originally 20 of them','Cambodia',ambiguous=True),
 held(0,'Thailand','Cambodia','no Thai soldier was in Cambodian hands','Winthai Suvaree'),
],ignore=['155 days','72 hours','Article 11','at least 101 people dead','more than half a million','thousands of people','three weeks','China, Malaysia and the United States made efforts'])

# ---------------------------------------------------------------- Serbia - Kosovo, BBC 2002
doc('e13','''
Tears and cheers as Kosovo prisoners come home

Tuesday, 26 March, 2002, 17:02 GMT

By Fiona Carrick
BBC correspondent in Pristina

The last large group of ethnic Albanians jailed in Serbia since the Kosovo conflict has been handed over to the United Nations in the province.

A total of 146 prisoners crossed the boundary at Merdare in a convoy of nine buses, the UN mission, Unmik, said. About 40 of them, convicted of ordinary crimes such as theft or murder, were taken straight to the prison at Dubrava to serve out their sentences. The others were free to go.

Hundreds of relatives had waited in the rain in Pristina since early morning. "They told me in '99 that he was dead," said Shpresa Gashi-Berisha, holding on to her brother's sleeve. "I had the funeral clothes ready."

Serbia's Justice Minister, Vladan Batic, told Belgrade radio that ten Serbs held in Kosovo had been moved to prisons in Serbia in the opposite direction. Unmik insisted it was no exchange. Its spokesman, Simon Haselock, said the Serbs had asked for a transfer to be closer to their families, and that there were seven of them, not 10.

The release was agreed in outline last November by the then head of Unmik, Hans Haekkerup, and the Yugoslav authorities. It was held up for weeks by arguments over the lists.

More than 2,000 Kosovo Albanians were taken along by Serbian forces when they withdrew in June 1999. Most were released in small groups over the next two years, 143 of them, known as the Djakovica group, in April 2001. With Tuesday's transfer, a total of 1,950 have come back, according to the Humanitarian Law Centre in Belgrade.

Its director, Natasa Kandic, said that eight Albanians were still in Serbian jails, where they had chosen to remain until their appeals were heard.

Kosovo Serb leaders reacted bitterly. Some 1,300 Serbs and other non-Albanians have disappeared since the summer of 1999, and their families have protested at the boundary every month.
''','2002-03-26',[E('main','2002-03-26','weekday',parties=['Kosovo','Serbia']),E('plan1','2001-11','relative',parties=['Kosovo','Serbia'],status='agreed'),E('prev1','2001-04','stated',parties=['Kosovo','Serbia'])],[
 rel(146,'Kosovo','A total of 146 prisoners crossed the boundary','United Nations Mission in Kosovo',rb='Serbia'),
 sub('~40','Kosovo','About 40 of them','United Nations Mission in Kosovo',rb='Serbia'), sub('~40','Kosovo','About 40 of them',rb='Serbia',ambiguous=True),
 rel(10,'Serbia','ten Serbs held in Kosovo had been moved','Vladan Batic',rb='Kosovo'),
 rel(7,'Serbia','there were seven of them, not 10','Simon Haselock',rb='Kosovo'),
 den('insisted it was no exchange','United Nations Mission in Kosovo',ex='main'),
 agr(None,'The release was agreed in outline last November',ex='plan1'),
 rel(143,'Kosovo','143 of them, known as the Djakovica group',ex='prev1',rb='Serbia'),
 cum(1950,'Kosovo','war','a total of 1,950 have come back','Humanitarian Law Centre',rb='Serbia'),
 held(8,'Kosovo','Serbia','eight Albanians were still in Serbian jails','Natasa Kandic'),
],ignore=['The others were free to go','nine buses','Hundreds of relatives',"'99",'More than 2,000 Kosovo Albanians were taken along','Some 1,300 Serbs','two years'],fictional=['They told','I had the'])

# ---------------------------------------------------------------- Donbas 2017, AFP/live
doc('e14','''
Ukraine and rebels carry out biggest prisoner swap of eastern conflict

HORLIVKA, Ukraine, Dec 27, 2017 (AFP) - Ukraine and pro-Russian separatists exchanged hundreds of prisoners on Wednesday, in the largest handover since fighting broke out in the country's industrial east in 2014.

Kiev sent 233 people across the front line and got 73 back, according to the Ukrainian president's representative at the Minsk talks, Iryna Gerashchenko. Plans had foreseen 306 for 74.

One Ukrainian on the list decided at the last moment to stay in Donetsk, she explained on Facebook. As for the separatists' side, dozens of those due to be handed over had already served their sentences or had refused to go to the rebel-held areas, she wrote.

Rebel ombudswoman Darya Morozova gave slightly different figures. Her people had counted 229 arrivals, she told reporters in the mining town of Horlivka, of whom 156 stayed in the self-proclaimed Donetsk republic. Her colleague in Lugansk, Olga Kobtseva, said that 15 Ukrainians had been handed over by her side, and 58 by Donetsk.

The exchange was negotiated with the help of Patriarch Kirill, the head of the Russian Orthodox Church, and of the pro-Kremlin Ukrainian politician Viktor Medvedchuk, who came to the checkpoint in person.

President Petro Poroshenko met the freed Ukrainians at an airfield near Kharkiv in the evening. "I never doubted this day," said Valentyna Reshetko, the mother of a tank crewman who was captured at Debaltseve, and who was 19 when he left home. "Well. I doubted it every day."

German Chancellor Angela Merkel and French President Emmanuel Macron welcomed the swap in a joint statement.

The previous exchange took place in September 2016, when two captives on the Ukrainian side were traded for four separatists. The largest until now dates from December 2014, with 222 rebels and 150 Ukrainians.

In all, 3,215 people have been freed from captivity in the east since 2014, Ukraine's SBU security service said. It added that 103 Ukrainians were still being held there. The conflict has claimed more than 10,000 lives.
''','2017-12-27',[E('main','2017-12-27','stated',['Patriarch Kirill','Viktor Medvedchuk'],parties=['Ukraine','Donbas separatists'],places=['Horlivka']),E('plan1',None,'none',parties=['Ukraine','Donbas separatists'],status='agreed'),E('prev1','2016-09','stated',parties=['Ukraine','Donbas separatists']),E('prev2','2014-12','stated',parties=['Ukraine','Donbas separatists'])],[
 rel(233,'Donbas separatists','Kiev sent 233 people across the front line','Iryna Gerashchenko',rb=U), rel(73,U,'got 73 back','Iryna Gerashchenko',rb='Donbas separatists'),
 agr(306,'Plans had foreseen 306 for 74',ex='plan1',who='Donbas separatists',ambiguous=True), agr(74,'Plans had foreseen 306 for 74',ex='plan1',who=U,ambiguous=True),
 agr(306,'Plans had foreseen 306 for 74','Iryna Gerashchenko',ex='plan1',who='Donbas separatists',ambiguous=True), agr(74,'Plans had foreseen 306 for 74','Iryna Gerashchenko',ex='plan1',who=U,ambiguous=True),
 rel(229,'Donbas separatists','had counted 229 arrivals','Darya Morozova',rb=U), sub(156,'Donbas separatists','156 stayed in the self-proclaimed Donetsk republic','Darya Morozova',rb=U),
 sub(15,U,'15 Ukrainians had been handed over by her side','Olga Kobtseva',rb='Donbas separatists'), sub(58,U,'58 by Donetsk','Olga Kobtseva',rb='Donbas separatists'),
 med('Patriarch Kirill','with the help of Patriarch Kirill',ambiguous=True), med('Russian Orthodox Church','with the help of Patriarch Kirill',ambiguous=True), med('Viktor Medvedchuk','the pro-Kremlin Ukrainian politician Viktor Medvedchuk'),
 rel(2,U,'two captives on the Ukrainian side were traded',ex='prev1',rb='Donbas separatists'), rel(4,'Donbas separatists','for four separatists',ex='prev1',rb=U),
 rel(222,'Donbas separatists','222 rebels',ex='prev2',rb=U), rel(150,U,'150 Ukrainians',ex='prev2',rb='Donbas separatists'),
 cum(3215,U,'war','3,215 people have been freed from captivity','Security Service of Ukraine',rb='Donbas separatists'),
 held(103,U,'Donbas separatists','103 Ukrainians were still being held','Security Service of Ukraine'),
],ignore=['exchanged hundreds of prisoners','One Ukrainian on the list','dozens of those','was 19 when','more than 10,000 lives'],fictional=['I never','Well. I'])
write()

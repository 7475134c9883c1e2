from names import *
US='United States'; TH='Thailand'; IPS='Israel Prison Service'; IDF='Israel Defense Forces'; HAM='Hamas'
PPC="Palestinian Prisoners' Club"; FORUM='Hostages and Missing Families Forum'; PMO='Office of the Prime Minister of Israel'
ASRA="Palestinian Prisoners' Media Office"; JOINT="Commission of Detainees' Affairs; Palestinian Prisoners' Club"
def ag(n,who,q,by=None,**k):
    k.setdefault('ex','plan1'); k.setdefault('rb',{'Israel':'Hamas','Palestinians':'Israel'}.get(who)); return agr(n,q,by,who=who,**k)
AMB=dict(ambiguous=True)

doc('c01','''
Hamas frees four Israeli soldiers, Israel releases 200 Palestinians in second Gaza swap

CAIRO/JERUSALEM, Jan 25 (Reuters) - Hamas handed over four female Israeli soldiers in Gaza City on Saturday and Israel freed 200 Palestinian prisoners hours later, the second such exchange since a ceasefire took hold in the enclave last weekend.

The women, in olive-green fatigues, were led on to a podium in Palestine Square, ringed by dozens of armed militants and a large crowd. They waved and gave thumbs-up signs before being driven off in vehicles of the International Committee of the Red Cross.

In Tel Aviv, hundreds of Israelis wept and cheered as the scene was shown on a giant screen.

Hamas said 121 of the Palestinians being let go had been serving life sentences. Around 70 of the most prominent were deported to Egypt, according to Egyptian state-linked television. Another 16 were sent to Gaza, the Israel Prison Service said, with the rest going to the occupied West Bank.

Israel had expected a female civilian, Arbel Yehud, to be among those returned on Saturday. Prime Minister Benjamin Netanyahu's office accused Hamas of breaching the deal and said residents of northern Gaza would not be allowed home until the matter was settled. A Hamas official called it a technical issue and said she would be freed next week.

In the first swap on Jan. 19, three women were returned to Israel and 90 Palestinians were released.

The agreement, worked out after months of on-off talks mediated by Qatar and Egypt, is to run in stages. During the first, lasting six weeks, Hamas has agreed to release 33 hostages, among them children, women, older men and the sick and wounded, in return for nearly 1,900 prisoners and detainees.

After Saturday's release 90 hostages remain in Gaza, Israeli authorities say. About a third of them have been declared dead in absentia.

Israel launched its campaign after Hamas-led gunmen killed 1,200 people and abducted some 250 on Oct. 7, 2023. More than 47,000 Palestinians have since been killed, Gaza's health ministry says.

Reporting by Reuters bureaux in Cairo, Jerusalem and Gaza; Editing by Clara Penrose
''','2025-01-25',[E('main','2025-01-25','weekday',['Qatar','Egypt'],parties=IP),E('prev1','2025-01-19','year-inferred',parties=IP),E('plan1',None,'none',parties=IP,status='agreed')],[
 rel(4,IL,'handed over four female Israeli soldiers',also=['Hamas frees four Israeli soldiers']),
 rel(200,PA,'Israel freed 200 Palestinian prisoners',also=['Israel releases 200 Palestinians']),
 ordn(2,'ceasefire','the second such exchange since a ceasefire took hold',also=['second Gaza swap']),
 sub(121,PA,'121 of the Palestinians being let go had been serving life sentences',HAM),
 sub('~70',PA,'Around 70 of the most prominent were deported','Egyptian state-linked television'),
 sub(16,PA,'Another 16 were sent to Gaza',IPS),
 acc('accused Hamas of breaching the deal',PMO),
 rel(3,IL,'three women were returned to Israel',ex='prev1'), rel(90,PA,'90 Palestinians were released',ex='prev1'),
 med('Qatar','talks mediated by Qatar and Egypt'), med('Egypt','talks mediated by Qatar and Egypt'),
 ag(33,IL,'Hamas has agreed to release 33 hostages'), ag('<~1900',PA,'in return for nearly 1,900 prisoners and detainees'),
 held(90,IL,HAM,'90 hostages remain in Gaza','Israel'),
],ignore=['the first swap','said she would be freed next week','had expected a female civilian, Arbel Yehud, to be among those returned','About a third of them','with the rest going to the occupied West Bank','called it a technical issue'],dist={'casualties':['killed 1,200 people and abducted some 250','More than 47,000 Palestinians'],'other':['dozens of armed militants','hundreds of Israelis','lasting six weeks','During the first']})

doc('c02','''
3 more hostages back in Israel as 183 Palestinian prisoners are released

By ToI Staff and Agencies
1 February 2025, 8:51 pm

Hostages Yarden Bibas, Ofer Kalderon and Keith Siegel came home on Saturday after 484 days in captivity, in the fourth round of releases under the ceasefire with Hamas.

Bibas and Kalderon were turned over to the Red Cross in Khan Younis shortly after 8:30 a.m. Siegel, who also holds US citizenship, was brought out at the Gaza City port two hours later. The handovers were noticeably more orderly than the chaotic scenes witnessed on Thursday.

By the evening the Israel Prison Service announced that it had finished releasing 183 Palestinian security prisoners from the Ofer and Ktziot facilities. Eighteen of them were serving life terms over deadly attacks and 54 had been given lengthy sentences, it said. The other 111 are Gazans picked up during the ground offensive who had no part in the October 7 massacre, according to the service.

A list issued on Friday by Hamas had 90 names on it. Overnight the Prisoners' Media Office, which is linked to the terror group, put the number due for release at 183 without saying why it had changed.

So far, 13 Israelis have been returned in the current phase. Five Thai farmhands were let go on Thursday outside the framework of the agreement.

All told, 33 Israeli hostages are set to be freed by early March. Eight are dead, Hamas has told the mediators.

The Hostages and Missing Families Forum welcomed the three men but said 79 people were still being held. It would not rest until the very last of them was here, it said in a statement.

Also Saturday, the Rafah Crossing reopened after nine months to let 50 sick and wounded children leave for Egypt along with 61 escorts.

Siegel's wife, Aviva, was herself abducted from Kfar Aza and freed in the November 2023 truce, when 105 civilians were released in one week.
''','2025-02-01',[E('main','2025-02-01','weekday',parties=IP),E('sep1','2025-01-30','weekday',parties=['Hamas',TH]),E('plan1',None,'none',parties=IP,status='agreed'),E('prev1','2023-11','stated',parties=IP)],[
 rel(3,IL,'3 more hostages back in Israel',pos='headline'),
 rel(183,PA,'it had finished releasing 183 Palestinian security prisoners',IPS,also=['183 Palestinian prisoners are released']),
 ordn(4,'ceasefire','the fourth round of releases under the ceasefire'),
 sub(18,PA,'Eighteen of them were serving life terms',IPS), sub(54,PA,'54 had been given lengthy sentences',IPS), sub(111,PA,'The other 111 are Gazans',IPS),
 ag(90,PA,'A list issued on Friday by Hamas had 90 names on it',HAM,ex='main'),
 ag(183,PA,'put the number due for release at 183',ASRA,ex='main'),
 cum(13,IL,'ceasefire','13 Israelis have been returned in the current phase'),
 rel(5,TH,'Five Thai farmhands were let go on Thursday',rb=HAM,ex='sep1'),
 ag(33,IL,'33 Israeli hostages are set to be freed'),
 ag(8,IL,'Eight are dead',HAM,subset=True,cat='bodies',**AMB),
 rel(3,IL,'welcomed the three men',FORUM,**AMB),
 held(79,IL,HAM,'79 people were still being held',FORUM),
 rel(105,IL,'105 civilians were released in one week',ex='prev1',**AMB),
 cum(105,IL,'truce','105 civilians were released in one week',ex='prev1',**AMB),
],ignore=['Hostages Yarden Bibas, Ofer Kalderon and Keith Siegel came home','was herself abducted from Kfar Aza and freed'],dist={'other':['484 days','two hours','nine months','50 sick and wounded children','61 escorts']})

doc('c03','''
Fifth group of Palestinian women and children freed from Israeli prisons

RAMALLAH, November 28, 2023 (WAFA) – The Israeli occupation authorities tonight released 30 Palestinian detainees, all of them women and minors, in the fifth batch of the exchange agreed under the humanitarian truce in the Gaza Strip.

The Commission of Detainees' Affairs and the Palestinian Prisoners' Club (PPC) said in a joint statement that the batch comprised 15 women and 15 children. Fourteen of the freed detainees are residents of occupied Jerusalem, the statement added.

WAFA correspondent said that a Red Cross bus carrying the detainees arrived in the town of Beitunia, west of Ramallah, where occupation soldiers fired tear gas and stun grenades at the families waiting to receive them. Four young men were injured by live bullets.

Earlier this evening, ten Israeli women and children and two Thai nationals were handed over to the International Committee of the Red Cross, the spokesman of the Qatari Foreign Ministry, Majed al-Ansari, said.

According to the two institutions, the number of those freed since the truce came into force on Friday has now reached 180. The first batch included 39 detainees, 24 of them women.

Meanwhile, the PPC warned that arrests are continuing across the West Bank. The occupation forces have detained no less than 168 citizens since Friday, it pointed out, which is close to the number of those it has released. Since October 7, some 3,290 people have been rounded up, including 41 journalists.

The PPC said more than 7,800 Palestinians are now held in Israeli prisons, among them 2,870 under administrative detention, i.e. without charge or trial. Six detainees have died in custody since the beginning of the aggression.

M.N.
''','2023-11-28',[E('main','2023-11-28','stated',['Qatar'],parties=IP),E('sep1','2023-11-28','stated',parties=['Hamas',TH]),E('prev1','2023-11-24','weekday',parties=IP)],[
 rel(30,PA,'released 30 Palestinian detainees'),
 ordn(5,'truce','the fifth batch of the exchange',also=['Fifth group of Palestinian women and children freed']),
 sub(15,PA,'15 women',JOINT,cat='women'), sub(15,PA,'15 children',JOINT,cat='children'),
 sub(14,PA,'Fourteen of the freed detainees are residents of occupied Jerusalem',JOINT),
 rel(10,IL,'ten Israeli women and children','Majed al-Ansari'), rel(2,TH,'two Thai nationals','Majed al-Ansari',rb=HAM,ex='sep1'),
 cum(180,PA,'truce','the number of those freed since the truce came into force on Friday has now reached 180',JOINT),
 rel(39,PA,'The first batch included 39 detainees',JOINT,ex='prev1'), sub(24,PA,'24 of them women',JOINT,ex='prev1',cat='women'),
 held('>7800',PA,IL,'more than 7,800 Palestinians are now held in Israeli prisons',PPC),
 held(2870,PA,IL,'2,870 under administrative detention',PPC,subset=True),
],ignore=['The first batch','close to the number of those it has released'],dist={'casualties':['Four young men','Six detainees have died'],'other':['no less than 168 citizens','some 3,290 people','41 journalists','the two institutions']})

doc('c04','''
Israeli soldier freed as Palestinians celebrate release of hundreds

By AP staff writers
MITZPE HILA, Israel — Looking thin, weary and dazed, an Israeli soldier came home Tuesday from more than five years in Hamas captivity in the Gaza Strip, traded for hundreds of Palestinian prisoners whose return was greeted with euphoria in Gaza and the West Bank.

The exchange of the soldier, 25-year-old Sgt. Gilad Schalit, for more than 1,000 prisoners in two stages is the most lopsided Israel has ever accepted. In the first, carried out Tuesday, Israel let 477 inmates go. Another 550, whose names Israel alone will choose, are to walk free within two months.

Nearly 300 of the 477 were serving life terms. Forty of them were sent abroad, mostly to Turkey, Qatar and Syria, Hamas officials said. Israel's Prison Service said 27 of the inmates were women.

The deal was sealed last week with Egypt as mediator, after several attempts led by a German go-between had failed.

At a rally in Gaza City that drew some 200,000 people, one of the freed men, Yehia Sinwar, urged militants to seize more soldiers. "We won't leave our brothers behind," said another, a man of 48 who had been in jail since 1986. Hamas says about 5,000 Palestinians are still locked up in Israel.

Polls show close to 80 percent of Israelis support the bargain, though relatives of people killed in attacks asked the Supreme Court to block it. The court rejected four petitions late Monday.

Schalit was captured in a cross-border raid in June 2006 in which two other soldiers were killed. In 2009, Israel released 20 Palestinian women for a videotape showing that he was alive.

Israel also paid heavily in 1985, when it handed over 1,150 prisoners for three soldiers captured in Lebanon.

___
Additional reporting from Gaza City, Ramallah and Cairo.
''','2011-10-18',[E('main','2011-10-18','weekday',['Egypt'],parties=IP),E('series1',None,'none',parties=IP,status='agreed'),E('plan1',None,'none',parties=IP,status='agreed',text='within two months'),E('prev1','2009','stated',parties=IP),E('prev2','1985','stated',parties=['Israel','Palestinians'])],[
 rel(1,IL,'an Israeli soldier came home Tuesday',also=['Israeli soldier freed'],named='Gilad Schalit'),
 rel(None,PA,'traded for hundreds of Palestinian prisoners',also=['release of hundreds']),
 ag('>1000',PA,'for more than 1,000 prisoners in two stages',ex='series1',**AMB),
 rel('>1000',PA,'for more than 1,000 prisoners in two stages',ex='series1',**AMB),
 rel(477,PA,'Israel let 477 inmates go'), ag(550,PA,'Another 550, whose names Israel alone will choose, are to walk free'),
 sub('<~300',PA,'Nearly 300 of the 477 were serving life terms'),
 sub(40,PA,'Forty of them were sent abroad',HAM), sub(27,PA,'27 of the inmates were women',IPS,cat='women'),
 med('Egypt','with Egypt as mediator'),
 held('~5000',PA,IL,'about 5,000 Palestinians are still locked up in Israel',HAM),
 rel(20,PA,'Israel released 20 Palestinian women',ex='prev1',cat='women'),
 rel(1150,PA,'it handed over 1,150 prisoners',ex='prev2',**AMB), rel(3,IL,'for three soldiers captured in Lebanon',ex='prev2',rb=None),
],ignore=['a German go-between','one of the freed men','In the first','said another'],dist={'age':['25-year-old','a man of 48'],'casualties':['two other soldiers were killed'],'other':['more than five years','within two months','some 200,000 people','80 percent','four petitions']},fictional=["We won't"])

doc('c05','''
Coffins end hopes for Israeli soldiers in Hezbollah swap

BBC NEWS
Wednesday, 16 July 2008, 18:36 GMT 19:36 UK

Israel has freed five Lebanese prisoners after Hezbollah handed over the remains of two Israeli soldiers whose capture sparked the war of 2006.

Two black coffins were unloaded at the border crossing of Naqoura in the morning, the first confirmation that the reservists, Ehud Goldwasser and Eldad Regev, were dead.

Forensic checks took several hours. The five men were then driven across the border by the Red Cross and flown by helicopter to Beirut, where the president and the prime minister were on the tarmac to greet them.

The best known is Samir Qantar, 46, who had spent 29 years in jail for an attack in Nahariya in which a policeman, a man and his four-year-old daughter died. The four others are Hezbollah fighters taken during the 2006 conflict.

Israel is also returning the bodies of 199 Lebanese and Palestinian fighters, which have been exhumed from a cemetery in Galilee. Twelve of them are said by Hezbollah to be its own men.

The deal was approved by the Israeli cabinet on Tuesday by 22 votes to three, despite misgivings about a report from Hezbollah on the fate of airman Ron Arad, missing since 1986, which ministers found unsatisfactory.

Germany mediated for 18 months on behalf of the UN secretary general.

Hezbollah leader Hassan Nasrallah, in a rare public appearance, embraced the men at a rally in the southern suburbs of Beirut.

PRISONER SWAPS
January 2004: Some 400 Palestinians and 23 Lebanese for a businessman and the bodies of three soldiers
July 1996: Bodies of two Israeli soldiers for the remains of 123 Lebanese

In pictures: Lebanon's day of celebration
Q&A: Israel-Hezbollah exchange
''','2008-07-16',[E('main','2008-07-16','stated',['Germany'],['Naqoura'],parties=['Israel','Hezbollah']),E('prev1','2004-01','stated',parties=['Israel','Hezbollah']),E('prev2','1996-07','stated',parties=['Israel','Hezbollah'])],[
 rel(5,'Lebanon','Israel has freed five Lebanese prisoners',rb='Israel',also=['The five men were then driven across the border']),
 rel(5,'Hezbollah','Israel has freed five Lebanese prisoners',rb='Israel',**AMB),
 bod(2,IL,'the remains of two Israeli soldiers',rb='Hezbollah',also=['Two black coffins were unloaded']),
 sub(4,'Hezbollah','The four others are Hezbollah fighters',rb='Israel'),
 bod(199,'Lebanon','the bodies of 199 Lebanese and Palestinian fighters',rb='Israel',who_note='Lebanese and Palestinian fighters',**AMB),
 bod(199,'Palestinians','the bodies of 199 Lebanese and Palestinian fighters',rb='Israel',who_note='Lebanese and Palestinian fighters',**AMB),
 bod(12,'Hezbollah','Twelve of them are said by Hezbollah to be its own men','Hezbollah',rb='Israel',subset=True),
 med('Germany','Germany mediated for 18 months'),
 rel('~400',PA,'Some 400 Palestinians',rb='Israel',ex='prev1'), rel(23,'Lebanon','23 Lebanese for a businessman',rb='Israel',ex='prev1'),
 rel(1,IL,'a businessman',rb='Hezbollah',ex='prev1'), bod(3,IL,'the bodies of three soldiers',rb='Hezbollah',ex='prev1'),
 bod(2,IL,'Bodies of two Israeli soldiers',rb='Hezbollah',ex='prev2'), bod(123,'Lebanon','the remains of 123 Lebanese',rb='Israel',ex='prev2'),
],ignore=['the UN secretary general','Hezbollah handed over','the first confirmation'],dist={'age':['Qantar, 46','four-year-old'],'prison-term':['29 years in jail'],'casualties':['a policeman, a man'],'other':['22 votes to three']})

doc('c06','''
October 13, 2025 - Hostages home as Gaza ceasefire deal takes effect

By CNN staff
Updated 9:32 PM EDT, Mon October 13, 2025

What we covered here
• All living Israeli hostages are out: Twenty men who survived two years in Gaza were released Monday in two groups, seven in the early morning and 13 around midday.
• Prisoners freed: Israel let go nearly 2,000 Palestinians. Crowds swamped buses in Ramallah and Khan Younis.
• The dead: Only four coffins crossed into Israel today, drawing anger from families. Under the agreement, the remains of 28 hostages were supposed to be handed over.

---
5:47 p.m. ET
Who are the Palestinians released today?

Israel's prison service said it had freed 1,968 prisoners from several facilities. That includes 250 who were serving long sentences, many of them for deadly attacks, and more than 1,700 people from Gaza detained during the war, most of whom were never charged.

Not everyone could go home. At least 154 were sent into exile via Egypt, according to the Palestinian Prisoners' Media Office. Relatives of a man from Jenin said they learned of it only when he did not get off the bus. "My mother cooked for two days," his brother, Samer Abu Khalil, told CNN.

3:10 p.m. ET
Hamas says locating bodies will take time

A senior Hamas official tells CNN that some of the deceased hostages lie under collapsed buildings. Israel's defense minister, Israel Katz, said any deliberate delay would be seen as a gross violation. With four remains identified as being on their way to the forensic institute, 24 bodies are still in Gaza, the Israeli military said.

1:22 p.m. ET
Trump and mediators sign document in Sharm el-Sheikh

President Donald Trump was joined by the leaders of Egypt, Qatar and Turkey, the countries that brokered the truce along with the United States, in front of more than two dozen heads of state and government.

11:04 a.m. ET
By the numbers

251 people were taken hostage on October 7, 2023. Before this week, 148 had come back alive, eight of them rescued by troops, the Hostages and Missing Families Forum says.
''','2025-10-13',[E('main','2025-10-13','stated',['Egypt','Qatar','Turkey',US],parties=IP),E('plan1',None,'none',parties=IP,status='agreed')],[
 rel(20,IL,'Twenty men who survived two years in Gaza were released'),
 sub(7,IL,'seven in the early morning'), sub(13,IL,'13 around midday'),
 rel('<~2000',PA,'Israel let go nearly 2,000 Palestinians'),
 bod(4,IL,'Only four coffins crossed into Israel today'), ag(28,IL,'the remains of 28 hostages were supposed to be handed over',cat='bodies'),
 rel(1968,PA,'it had freed 1,968 prisoners',IPS), sub(250,PA,'250 who were serving long sentences',IPS), sub('>1700',PA,'more than 1,700 people from Gaza detained during the war',IPS),
 sub('>=154',PA,'At least 154 were sent into exile',ASRA),
 bod(4,IL,'With four remains identified as being on their way',IDF,**AMB),
 held(24,IL,HAM,'24 bodies are still in Gaza',IDF,cat='bodies',**AMB),
 med('Egypt','Egypt, Qatar and Turkey, the countries that brokered the truce along with the United States'), med('Qatar','Egypt, Qatar and Turkey, the countries that brokered the truce along with the United States'),
 med('Turkey','Egypt, Qatar and Turkey, the countries that brokered the truce along with the United States'), med(US,'Egypt, Qatar and Turkey, the countries that brokered the truce along with the United States'),
 cum(148,IL,'war','148 had come back alive',FORUM,**AMB),
],ignore=['All living Israeli hostages are out','some of the deceased hostages','eight of them rescued by troops','any deliberate delay would be seen as a gross violation'],dist={'other':['two groups','two years','two days','more than two dozen heads of state','251 people were taken hostage']},fictional=['My mother'])
# 148 includes rescues: ambiguous

doc('c07','''
From Jibril to Shalit: A short history of prisoner exchanges with Israel

By Al Jazeera Staff
Published On 21 Jan 2025

Eight months of stop-start negotiations have ended in a deal under which captives in Gaza are being exchanged for Palestinians in Israeli jails. It is far from the first.

How did the latest exchange go?

On Sunday, Israel released 90 Palestinian prisoners, 69 of them women and 21 of them teenage boys, according to the Palestinian Prisoner's Society. Hamas, for its part, set free three Israeli women. A further four captives are expected to be released on Saturday.

How many Palestinians are in Israeli prisons?

About 10,400, not counting those detained in Gaza, says Addameer, a rights group based in Ramallah. Of these, 3,376 are administrative detainees and 320 are children.

What happened in the past?

1979 – The Popular Front for the Liberation of Palestine-General Command (PFLP-GC) trades one Israeli soldier captured in Lebanon for 76 Palestinians.

1983 – Fatah exchanges six soldiers for some 4,700 Palestinians and Lebanese interned in the Ansar camp in southern Lebanon.

1985 – The "Jibril agreement", negotiated with the help of Austrian Chancellor Bruno Kreisky: 1,150 prisoners, among them the future Hamas founder Sheikh Ahmed Yassin, for three soldiers.

1997 – Yassin, jailed again, is flown to Jordan after two Mossad agents are caught in Amman trying to poison Khaled Meshaal. King Hussein lets the agents go.

2011 – Gilad Shalit, held for five years, is handed over through Egypt. Israel releases 1,027 prisoners in two stages; Yahya Sinwar is one of them.

2023 – During a week-long truce in November, 240 Palestinians are freed. Hamas releases 81 Israelis, as well as 24 foreigners, most of them Thai workers.

Why are the numbers so uneven?

Palestinian factions see captives as the only lever they have. "One soldier bought the freedom of a thousand," as Nabil Hamdan, a former prisoner from Nablus who got out in 2011, puts it.
''','2025-01-21',[E('main','2025-01-19','weekday',parties=IP),E('plan1','2025-01-25','weekday',parties=IP,status='expected'),E('prev1','1979','stated',parties=['Israel','PFLP-GC']),E('prev2','1983','stated',parties=['Israel','Fatah']),E('prev3','1985','stated',['Bruno Kreisky'],parties=['Israel','Palestinians']),E('prev4','1997','stated',parties=['Israel','Jordan']),E('prev5','2011','stated',['Egypt'],parties=IP),E('prev6','2023-11','stated',parties=IP)],[
 rel(90,PA,'Israel released 90 Palestinian prisoners',PPC), sub(69,PA,'69 of them women',PPC,cat='women'), sub(21,PA,'21 of them teenage boys',PPC,cat='children'),
 rel(3,IL,'set free three Israeli women'), ag(4,IL,'A further four captives are expected to be released'),
 held('~10400',PA,IL,'About 10,400, not counting those detained in Gaza','Addameer'), held(3376,PA,IL,'3,376 are administrative detainees','Addameer',subset=True), held(320,PA,IL,'320 are children','Addameer',subset=True),
 rel(1,IL,'trades one Israeli soldier captured in Lebanon',ex='prev1',rb='PFLP-GC'), rel(76,PA,'76 Palestinians',ex='prev1'),
 rel(6,IL,'exchanges six soldiers',ex='prev2',rb='Fatah'), rel('~4700',PA,'some 4,700 Palestinians and Lebanese',ex='prev2',who_note='Palestinians and Lebanese',**AMB),
 med('Austria','negotiated with the help of Austrian Chancellor Bruno Kreisky',ex='prev3',**AMB), med('Bruno Kreisky','negotiated with the help of Austrian Chancellor Bruno Kreisky',ex='prev3',**AMB),
 rel(1150,PA,'1,150 prisoners, among them the future Hamas founder',ex='prev3'), rel(3,IL,'for three soldiers',ex='prev3',rb=None),
 med('Egypt','is handed over through Egypt',ex='prev5',**AMB), rel(1027,PA,'Israel releases 1,027 prisoners',ex='prev5'),
 rel(1,IL,'Gilad Shalit, held for five years, is handed over',ex='prev5',**AMB),
 rel(240,PA,'240 Palestinians are freed',ex='prev6',**AMB), cum(240,PA,'truce','240 Palestinians are freed',ex='prev6',**AMB),
 rel(81,IL,'Hamas releases 81 Israelis',ex='prev6',**AMB), cum(81,IL,'truce','Hamas releases 81 Israelis',ex='prev6',**AMB),
 rel(24,None,'24 foreigners',ex='prev6',rb=HAM,**AMB), cum(24,None,'truce','24 foreigners',ex='prev6',rb=HAM,**AMB),
],ignore=['Yahya Sinwar is one of them','two Mossad agents','King Hussein lets the agents go','Yassin, jailed again, is flown to Jordan','"One soldier bought the freedom of a thousand,"','in two stages','It is far from the first','most of them Thai workers'],dist={'other':['Eight months','five years']},fictional=['One soldier'])

doc('c08','''
Hamas hands over 3 Israeli captives as 369 Palestinians freed in sixth swap under Gaza ceasefire

Türkiye to receive some of deported prisoners, sources say

Anadolu staff | 15.02.2025 - Update : 15.02.2025

GAZA CITY, Palestine / ISTANBUL

Palestinian group Hamas on Saturday released three Israeli captives in the southern Gaza Strip city of Khan Younis, in return for hundreds of Palestinians jailed by Israel.

An Anadolu correspondent at the scene said the captives were delivered to a Red Cross team by fighters of the Qassam Brigades, the armed wing of Hamas, and of Islamic Jihad's Quds Brigades.

In exchange, Tel Aviv freed 369 Palestinian prisoners, according to the Hamas-run Prisoners' Media Office.

The office said in a statement that 36 of them had been sentenced to life and that 24 would be deported outside the Palestinian territories. The remaining 333 were detained in Gaza after Oct. 7, 2023.

Palestinian sources, who asked not to be named, told Anadolu that Türkiye is expected to host 15 prisoners from this and earlier batches.

The Palestine Red Crescent said four of the freed prisoners who arrived in Ramallah were taken to hospital due to the ill-treatment they had suffered behind bars.

Israeli broadcaster KAN said 73 captives, both dead and alive, remain in Gaza.

With Saturday's swap, 19 Israelis and five Thais have been released by Palestinian factions, and 1,135 Palestinians have left Israeli jails since the ceasefire took effect on Jan. 19.

The three-phase agreement was reached with the mediation of Egypt, Qatar and the US. It halted an Israeli war that has killed more than 48,200 people, most of them women and children.

Hamas had announced on Monday that it was postponing the exchange, accusing Israel of violating the truce 269 times, before a compromise was found.

* Writing by Ahmed Demir in Istanbul
''','2025-02-15',[E('main','2025-02-15','weekday',['Egypt','Qatar',US],['Khan Younis'],parties=IP)],[
 rel(3,IL,'released three Israeli captives',also=['Hamas hands over 3 Israeli captives']),
 rel(None,PA,'in return for hundreds of Palestinians jailed by Israel'),
 rel(369,PA,'Tel Aviv freed 369 Palestinian prisoners',ASRA,also=['369 Palestinians freed']),
 ordn(6,'ceasefire','sixth swap under Gaza ceasefire',pos='headline'),
 sub(36,PA,'36 of them had been sentenced to life',ASRA), sub(24,PA,'24 would be deported outside the Palestinian territories',ASRA),
 sub(333,PA,'The remaining 333 were detained in Gaza',ASRA),
 sub(4,PA,'four of the freed prisoners who arrived in Ramallah','Palestine Red Crescent Society'),
 held(73,IL,HAM,'73 captives, both dead and alive, remain in Gaza','KAN'),
 cum(19,IL,'ceasefire','19 Israelis'), cum(5,TH,'ceasefire','five Thais',rb=HAM), cum(1135,PA,'ceasefire','1,135 Palestinians have left Israeli jails'),
 med('Egypt','with the mediation of Egypt, Qatar and the US'), med('Qatar','with the mediation of Egypt, Qatar and the US'), med(US,'with the mediation of Egypt, Qatar and the US'),
 acc('accusing Israel of violating the truce 269 times',HAM),
],ignore=['Türkiye to receive some of deported prisoners','Türkiye is expected to host 15 prisoners','it was postponing the exchange'],dist={'casualties':['more than 48,200 people'],'other':['three-phase']})

doc('c09','''
Hamas returns bodies of four hostages as delayed release of Palestinians goes ahead

AFP
February 27, 2025

KHAN YUNIS: Hamas handed over the remains of four Israeli hostages in the early hours of Thursday and buses carrying Palestinian prisoners rolled into Ramallah and Gaza, the last swap of the truce's first phase.

There was no stage and no crowd this time. Israel had held back some 600 inmates since Saturday in protest at what it called humiliating ceremonies, a decision Hamas denounced as a breach of the agreement.

Both sides said late on Tuesday that Egypt had found a way out of the impasse.

The Hostages and Missing Families Forum identified the dead men as Ohad Yahalomi, Tsachi Idan, Itzik Elgarat and Shlomo Mantzur. They were named after forensic tests in Tel Aviv.

Israel's prison service said that 643 "terrorists" had been transferred from several prisons and released. A Hamas source had earlier told AFP that 625 would be exchanged for the bodies, most of them Gazans arrested after October 7, 2023.

At the European Hospital in Khan Yunis, a doctor said 456 freed detainees had arrived on 12 buses and that some had needed to be admitted at once. "They come out skin and bone," he said. Another 97 were put across the border into Egypt, Al-Qahera News reported, where they will wait for a third country to take them.

Twenty-four women and minors were kept back at the last moment, according to the Palestinian Prisoners' Club, because Israel wanted to complete the identification of the remains first.

Over the past six weeks, Hamas freed 25 living hostages and returned the bodies of eight others in exchange for around 1,900 Palestinians. The truce is due to expire on Saturday, and talks on a second phase have hardly begun.

Of the 251 hostages seized in the 2023 attack, 58 are still in Gaza, including 34 the Israeli military says are dead.
''','2025-02-27',[E('main','2025-02-27','weekday',['Egypt'],parties=IP),E('plan1','2025-02-22','weekday',parties=IP,status='called-off')],[
 bod(4,IL,'handed over the remains of four Israeli hostages',also=['bodies of four hostages']),
 ag('~600',PA,'Israel had held back some 600 inmates since Saturday',status='called-off',**AMB),
 acc('a decision Hamas denounced as a breach of the agreement',HAM), acc('what it called humiliating ceremonies','Israel',**AMB),
 med('Egypt','Egypt had found a way out of the impasse','Israel; Hamas'),
 rel(643,PA,'643 "terrorists" had been transferred from several prisons and released',IPS),
 ag(625,PA,'625 would be exchanged for the bodies','unnamed source',ex='main'),
 sub(456,PA,'456 freed detainees had arrived on 12 buses','unnamed doctor'),
 sub(97,PA,'Another 97 were put across the border into Egypt','Al-Qahera News'),
 cum(25,IL,'first phase','Hamas freed 25 living hostages'), bod(8,IL,'the bodies of eight others',ex=None,cumulative=True), cum('~1900',PA,'first phase','around 1,900 Palestinians'),
 held(58,IL,HAM,'58 are still in Gaza'), held(34,IL,HAM,'34 the Israeli military says are dead',IDF,subset=True,cat='bodies',**AMB),
],ignore=['Twenty-four women and minors were kept back at the last moment','some had needed to be admitted at once','the last swap of the truce\'s first phase','talks on a second phase'],dist={'other':['251 hostages seized','a third country','the past six weeks','of the remains first']},fictional=['They come'])

doc('c10','''
WNBA star Griner freed in swap for Russian arms dealer Bout

By Associated Press writers

WASHINGTON (AP) — Russia freed WNBA star Brittney Griner on Thursday in a high-profile prisoner exchange, as the U.S. released notorious Russian arms dealer Viktor Bout but failed to win freedom for another American, Paul Whelan, who has been jailed for nearly four years.

The deal, the second such exchange in eight months with Russia, procured the release of the most prominent American detained abroad.

Griner was on a plane and was fine, President Joe Biden said at the White House, where he was accompanied by Griner's wife, Cherelle.

The swap took place at an airport in Abu Dhabi. Russian state television showed the pair crossing paths on the tarmac. In a joint statement, the United Arab Emirates and Saudi Arabia said that the Saudi crown prince and the Emirati president had led the mediation, a claim the White House played down. It was worked out by two countries, the United States and Russia, press secretary Karine Jean-Pierre told reporters.

The Russian Foreign Ministry confirmed the swap, saying in a statement carried by Russian news agencies that the one-for-one exchange had been carried out in the UAE and that Bout had been flown home.

Officials said the administration had for months sought to have both Griner and Whelan released for Bout. In July, Secretary of State Antony Blinken disclosed a "substantial proposal" to get the two Americans out. Russia treated Whelan differently because of its espionage charges against him, a senior administration official said.

In April, Moscow traded Marine veteran Trevor Reed for Konstantin Yaroshenko, a pilot serving a 20-year sentence for drug smuggling.

Bout, 55, once nicknamed "the Merchant of Death," had served more than 10 years of his 25-year sentence. Griner, a two-time Olympic gold medalist, was detained in February with vape cartridges containing less than a gram of cannabis oil and was given nine years.
''','2022-12-08',[E('main','2022-12-08','weekday',[UAE,'Saudi Arabia'],['Abu Dhabi'],parties=['Russia','United States']),E('prev1','2022-04','year-inferred',parties=['Russia','United States']),E('plan1','2022-07','year-inferred',parties=['Russia','United States'],status='proposed')],[
 rel(1,US,'Russia freed WNBA star Brittney Griner on Thursday',named='Brittney Griner',also=['WNBA star Griner freed'],**AMB),
 rel(1,R,'the U.S. released notorious Russian arms dealer Viktor Bout',rb=US,named='Viktor Bout',also=['Russian arms dealer Bout'],**AMB),
 ordn(2,'eight months','the second such exchange in eight months with Russia'),
 med(UAE,'the Saudi crown prince and the Emirati president had led the mediation','United Arab Emirates; Saudi Arabia'), med('Saudi Arabia','the Saudi crown prince and the Emirati president had led the mediation','United Arab Emirates; Saudi Arabia'),
 den('It was worked out by two countries, the United States and Russia','Karine Jean-Pierre',ex='main',**AMB),
 rel(1,US,'the one-for-one exchange','Ministry of Foreign Affairs of Russia'), rel(1,R,'the one-for-one exchange','Ministry of Foreign Affairs of Russia',rb=US),
 agr(2,'to get the two Americans out','Antony Blinken',who=US,rb=R,ex='plan1',status='proposed'),
 rel(1,US,'Moscow traded Marine veteran Trevor Reed',ex='prev1',named='Trevor Reed',**AMB), rel(1,R,'for Konstantin Yaroshenko, a pilot',rb=US,ex='prev1',named='Konstantin Yaroshenko',**AMB),
],ignore=['a claim the White House played down','had for months sought to have both Griner and Whelan released for Bout','the pair crossing paths','Bout had been flown home','Griner was on a plane','failed to win freedom for another American, Paul Whelan'],dist={'age':['Bout, 55'],'prison-term':['nearly four years','20-year','more than 10 years','25-year','given nine years'],'other':['two-time']})

doc('c11','''
U.S., Russia Complete Cold War-Style Spy Swap In Vienna

July 9, 2010 · 11:58 AM ET
From NPR Staff and Wire Services

Two planes, one from New York and one from Moscow, parked nose to tail at the end of a runway in Vienna on Friday. About ninety minutes later they were gone, and the biggest trade of spies since the Cold War was over.

On board the Russian Yakovlev were the 10 sleeper agents arrested in American suburbs last month. They had pleaded guilty in a Manhattan courtroom the day before to acting as unregistered agents of a foreign government, and were ordered out of the country.

The chartered Boeing that left in the opposite direction carried four men whom Moscow had imprisoned over contacts with Western intelligence. President Dmitry Medvedev signed their pardons late Thursday after each admitted guilt, the Kremlin said. Two of the four were dropped off at a British air base, according to an American official who spoke on condition of anonymity; the other two flew on to Dulles.

"This sends a powerful signal," the official said of the speed of the arrangement.

The Justice Department put it in one dry sentence: the United States had transferred ten individuals to Russian custody, and the Russian Federation had released four in return.

An 11th suspect, known as Christopher Metsos, jumped bail in Cyprus and remains at large. Several children of the couples in the ring are believed to have gone to Russia as well.

Igor Sutyagin, a nuclear researcher, was the best known of the prisoners freed by Moscow. His brother Dmitry said the family had not heard from him and knew only what it saw on television.

The scene recalled February 1962, when a captured U-2 pilot, Francis Gary Powers, walked across Berlin's Glienicke Bridge as the Soviet spy Rudolf Abel went the other way. In June 1985, on the same bridge, 23 Western agents were traded for four held in the West.
''','2010-07-09',[E('main','2010-07-09','weekday',places=['Vienna'],parties=['Russia','United States']),E('prev1','1962-02','stated',places=['Berlin'],parties=['Soviet Union','United States']),E('prev2','1985-06','stated',parties=['Soviet Union','United States'])],[
 rel(10,R,'On board the Russian Yakovlev were the 10 sleeper agents',rb=US),
 rel(4,US,'carried four men whom Moscow had imprisoned'),
 sub(2,US,'Two of the four were dropped off at a British air base',OFF), sub(2,US,'the other two flew on to Dulles',OFF),
 rel(10,R,'the United States had transferred ten individuals to Russian custody','Department of Justice of the United States',rb=US),
 rel(4,US,'the Russian Federation had released four in return','Department of Justice of the United States'),
 rel(1,US,'a captured U-2 pilot, Francis Gary Powers, walked across',ex='prev1',rb='Soviet Union',named='Francis Gary Powers',**AMB),
 rel(1,'Soviet Union','the Soviet spy Rudolf Abel went the other way',ex='prev1',rb=US,named='Rudolf Abel',**AMB),
 rel(23,'West','23 Western agents were traded',ex='prev2',rb='Soviet Union',**AMB), rel(4,'Soviet Union','for four held in the West',ex='prev2',rb='West',**AMB),
],ignore=['Several children of the couples','signed their pardons late Thursday after each admitted guilt'],dist={'other':['Two planes, one from New York and one from Moscow','About ninety minutes','one dry sentence','An 11th suspect','U-2']})

doc('c12','''
Americans land in Doha as Iran and U.S. trade five detainees each

DOHA/WASHINGTON, Sept 18 (Reuters) - Five U.S. detainees flew out of Iran to Doha on Monday in a swap for five Iranians held in the United States, after $6 billion of Iranian funds frozen in South Korea was moved to accounts in Qatar.

A Qatari plane brought the five, along with two of their relatives, to the Gulf state, where some of them walked down the steps arm-in-arm. They were later to continue to a military airfield outside Washington.

Among those freed were the businessmen Siamak Namazi, 51, and Emad Sharqi, 59, and the environmentalist Morad Tahbaz, 67, who also holds British citizenship. The other two have not been publicly identified.

In Tehran, Foreign Ministry spokesman Nasser Kanaani said two of the five Iranians would return to the Islamic Republic while two would stay in the United States at their own request. One was joining his family in a third country, he said. Iranian state television later showed two men being greeted with flowers at the airport.

Five Americans who never should have spent a day in an Iranian cell would soon hug their families, U.S. President Joe Biden said in a statement. He thanked the governments of Qatar, Oman, Switzerland and South Korea for their tireless work to bring the result about, and announced fresh sanctions on Iran's intelligence ministry.

A source briefed on the talks said Doha had hosted at least eight rounds of indirect negotiations since March 2022, with the delegations sitting in separate hotels.

Republicans accused Biden of paying ransom. A senior administration official rejected that, saying the money was Iran's own and could be spent only on humanitarian goods.

Rights groups say at least a dozen people with European passports are still being held by Iran as leverage.

The two foes last exchanged detainees in 2020, when a U.S. Navy veteran was let go and an Iranian-American doctor was allowed to visit Iran.
''','2023-09-18',[E('main','2023-09-18','weekday',['Qatar','Oman','Switzerland','South Korea'],['Doha'],parties=['Iran','United States']),E('prev1','2020','stated',parties=['Iran','United States'])],[
 rel(5,US,'Five U.S. detainees flew out of Iran',rb='Iran',also=['trade five detainees each','brought the five']),
 rel(5,'Iran','in a swap for five Iranians held in the United States',rb=US,also=['trade five detainees each']),
 rel(2,US,'two of their relatives',rb='Iran',**AMB),
 sub(2,'Iran','two of the five Iranians would return to the Islamic Republic','Nasser Kanaani',rb=US), sub(2,'Iran','two would stay in the United States','Nasser Kanaani',rb=US), sub(1,'Iran','One was joining his family in a third country','Nasser Kanaani',rb=US),
 sub(2,'Iran','showed two men being greeted','Iranian state television',rb=US,**AMB),
 rel(5,US,'Five Americans who never should have spent a day in an Iranian cell would soon hug their families','Joe Biden',rb='Iran'),
 med('Qatar','the governments of Qatar, Oman, Switzerland and South Korea','Joe Biden'), med('Oman','the governments of Qatar, Oman, Switzerland and South Korea','Joe Biden'),
 med('Switzerland','the governments of Qatar, Oman, Switzerland and South Korea','Joe Biden'), med('South Korea','the governments of Qatar, Oman, Switzerland and South Korea','Joe Biden'),
 med('Qatar','Doha had hosted at least eight rounds of indirect negotiations','unnamed source',**AMB),
 acc('accused Biden of paying ransom','Republicans'), den('A senior administration official rejected that',OFF),
 held('>=12',None,'Iran','at least a dozen people with European passports are still being held by Iran','rights groups',who_note='people with European passports'),
 rel(1,US,'a U.S. Navy veteran was let go',rb='Iran',ex='prev1'), rel(1,'Iran','an Iranian-American doctor was allowed to visit Iran',rb=US,ex='prev1',**AMB),
],ignore=['some of them walked down the steps','The other two have not been publicly identified','Among those freed were the businessmen'],dist={'money':['$6 billion'],'age':['Namazi, 51','Sharqi, 59','Tahbaz, 67']})

doc('c13','''
Sweden and Iran exchange prisoners: EU diplomat home, Hamid Nouri back in Tehran

Issued on: 15/06/2024 - 20:14

Stockholm (AFP) – Two Swedes who had been detained in Iran landed in Stockholm on Saturday after they were exchanged for an Iranian former official serving life in Sweden for his role in the mass killings of 1988.

Swedish Prime Minister Ulf Kristersson said Johan Floderus, an EU diplomat, and Saeed Azizi, a dual national, had gone through "hell on earth". He was at Arlanda airport to meet them.

Hamid Nouri, 63, was welcomed at Mehrabad airport in Tehran with a red carpet. Convicted by a Stockholm court in 2022, he is the only person ever to have been tried over the executions, in which Amnesty International says at least 5,000 people died.

Oman said it had mediated. Omani efforts had resulted in the two sides agreeing on the mutual release, the official Oman News Agency wrote, adding that the freed persons had been taken from Tehran and Stockholm to Muscat before they were sent home.

For Floderus, who spent almost 800 days in captivity, a prosecutor had demanded the death penalty. Azizi, who has cancer, had been given five years.

The wife of Ahmadreza Djalali, a Swedish-Iranian academic on death row, said she had been told nothing. "They left him behind," Vida Mehrannia told AFP. In an audio message from Evin prison Djalali asked Kristersson why he had not been included.

Critics called the deal a gift to hostage-takers. Nouri's victims wept outside the parliament, where about 150 people gathered at short notice.

A year ago Belgium freed Assadollah Assadi, a diplomat convicted over a bomb plot, for aid worker Olivier Vandecasteele. Days later, three more Europeans, one Dane and two Austrians, flew out of Iran, also by way of Oman.

Paris says three of its nationals remain in Iranian custody, and describes them as "state hostages".
''','2024-06-15',[E('main','2024-06-15','weekday',['Oman'],['Muscat'],parties=['Iran','Sweden']),E('prev1','2023','relative',parties=['Iran','Belgium'],text='A year ago'),E('prev2','2023','relative',['Oman'],parties=['Iran','Belgium'],text='Days later')],[
 rel(2,'Sweden','Two Swedes who had been detained in Iran landed in Stockholm',rb='Iran'),
 rel(1,'Iran','exchanged for an Iranian former official',rb='Sweden',named='Hamid Nouri'),
 med('Oman','Oman said it had mediated','Oman',also=['Omani efforts had resulted in the two sides agreeing']), med('Oman','Omani efforts had resulted in the two sides agreeing','Oman News Agency',**AMB),
 rel(1,'Iran','Belgium freed Assadollah Assadi, a diplomat',rb='Belgium',ex='prev1',named='Assadollah Assadi',**AMB), rel(1,'Belgium','aid worker Olivier Vandecasteele',rb='Iran',ex='prev1',named='Olivier Vandecasteele',**AMB),
 rel(3,None,'three more Europeans',rb='Iran',ex='prev2',who_note='Europeans'), sub(1,'Denmark','one Dane',rb='Iran',ex='prev2'), sub(2,'Austria','two Austrians',rb='Iran',ex='prev2'),
 med('Oman','also by way of Oman',ex='prev2'),
 held(3,'France','Iran','three of its nationals remain in Iranian custody','France'),
 acc('Critics called the deal a gift to hostage-takers','critics',ex='main',**AMB),
],ignore=['EU diplomat home, Hamid Nouri back in Tehran','the only person','They left him behind'],dist={'age':['Nouri, 63'],'casualties':['at least 5,000 people died'],'prison-term':['almost 800 days','five years'],'other':['about 150 people']})

doc('c14','''
Germany defends freeing 'Tiergarten murderer' in East-West swap

DW News | 08/02/2024

What you need to know: Sixteen people held by Russia and its ally Belarus are free after Thursday's exchange in Ankara. In return, eight Russians, among them a convicted assassin, were flown to Moscow and received by President Vladimir Putin on the tarmac.

Chancellor Olaf Scholz interrupted his vacation to meet 13 of those released at Cologne/Bonn airport shortly before midnight. Nobody had taken this decision lightly, Scholz said. Five of the arrivals hold German passports, he told reporters; the remainder are Russian dissidents who had asked to come, "people who fought for democracy."

Vadim Krasikov had been given life in 2021 for shooting a Chechen exile in a Berlin park. Releasing him required an order by Justice Minister Marco Buschmann, who spoke of a "bitter concession." According to the federal public prosecutor's office, it had advised against it.

The victim's relatives, in a statement passed on by their lawyer, said the news had been devastating. Greens lawmaker Omid Nouripour, however, pointed out that one murderer was being sent home for 16 innocents.

Among those who landed in the United States overnight were the journalists Evan Gershkovich and Alsu Kurmasheva. Because of this deal 16 people were out of Russian prisons, among them five Germans and seven Russian citizens who had been locked up for their politics, US President Joe Biden had said at the White House, with four families at his side.

Turkish intelligence service MIT, which handled the logistics, said seven planes had been used and a total of 26 people moved, among them two children whose parents, a couple jailed in Slovenia, turned out to be Russian agents.

The Kremlin said the Russians were traded on the basis of pardons. Spokesman Dmitry Peskov said negotiations had been conducted between the FSB and the CIA. Alexei Navalny was also meant to be part of the deal before he died in an Arctic prison in February, the White House confirmed.

mk/rc (dpa, AFP, Reuters)
''','2024-08-02',[E('main','2024-08-01','weekday',['Turkey'],['Ankara'],parties=['Russia','West'])],[
 rel(16,'West','Sixteen people held by Russia and its ally Belarus are free',rb='Russia; Belarus'),
 rel(8,R,'eight Russians, among them a convicted assassin, were flown to Moscow',rb='West'),
 sub(13,'Germany','13 of those released at Cologne/Bonn airport',rb='Russia; Belarus',note='destination, not citizenship',**AMB), sub(13,'West','13 of those released at Cologne/Bonn airport',rb='Russia; Belarus',**AMB),
 sub(5,'Germany','Five of the arrivals hold German passports','Olaf Scholz',rb='Russia; Belarus'),
 rel(1,R,'one murderer was being sent home','Omid Nouripour',rb='Germany'), rel(16,'West','for 16 innocents','Omid Nouripour',rb='Russia; Belarus'),
 rel(16,'West','16 people were out of Russian prisons','Joe Biden',rb='Russia'), sub(5,'Germany','five Germans','Joe Biden',rb='Russia'),
 sub(7,R,'seven Russian citizens who had been locked up','Joe Biden',rb=R),
 med('Turkey','Turkish intelligence service MIT, which handled the logistics',**AMB),
 tot(26,'a total of 26 people moved','National Intelligence Organization of Turkey'),
 rel(2,R,'two children whose parents','National Intelligence Organization of Turkey',rb='Slovenia',cat='children',**AMB),
],ignore=['negotiations had been conducted between the FSB and the CIA','Alexei Navalny was also meant to be part of the deal','the remainder are Russian dissidents who had asked to come',"freeing 'Tiergarten murderer'",'among them a convicted assassin','were the journalists Evan Gershkovich and Alsu Kurmasheva','a couple jailed in Slovenia'],dist={'other':['four families','seven planes']})
write()

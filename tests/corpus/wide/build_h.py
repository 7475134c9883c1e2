from names import *

doc('h01','''
What we know about Thursday's prisoner swap between Ukraine and Russia

By our Kyiv staff
Updated March 12, 2026, 18:40

Ukraine and Russia have carried out their second prisoner exchange of 2026. Here is what has been confirmed so far, and what has not.

Who was freed?

The Coordination Headquarters for the Treatment of Prisoners of War in Kyiv says 302 people crossed from Belarus in the early afternoon: 300 members of the armed forces and two civilians. Russia's Defence Ministry reported the return of 300 servicemen and said it had released an identical number of Ukrainian soldiers. Its statement made no mention of civilians.

Who are they?

The civilians are a volunteer driver seized near Kupiansk and a nurse from Melitopol, according to the Ukrainian human rights ombudsman, Dmytro Lubinets. Twenty-seven of the soldiers held out at Azovstal in 2022, he said, and at least 40 need long-term hospital treatment. The youngest is 22.

Was anyone else returned?

Yes, but separately. Russia's rights commissioner, Tatyana Moskalkova, said seven residents of the Kursk region had come home via Belarus the same day.

Who brokered it?

The United Arab Emirates, both sides say. The Emirati Foreign Ministry called it its 19th successful mediation and put at 5,257 the number of captives from both countries exchanged through its efforts. U.S. envoy Steve Witkoff wrote on X that Washington had also helped to get the lists agreed.

How many are still in captivity?

Nobody outside a small circle knows. In January, President Volodymyr Zelensky spoke of about 7,000 Ukrainians in Russian hands and a little over 4,000 Russians in Ukraine. The Kremlin has never published a figure of its own.

What happens next?

Rustem Umerov, who heads the Ukrainian negotiating team, said on the eve of the swap that another one was being prepared for Easter and that it could involve 500 people from each side. Moscow has not commented.
''','2026-03-12',[E('main','2026-03-12','weekday',[UAE,'United States'],['Belarus']),E('sep1','2026-03-12','relative'),E('plan1',None,'none',status='expected',text='Easter')],[
 ordn(2,'year','second prisoner exchange of 2026'),
 rel(302,U,'302 people crossed from Belarus',CH), sub(300,U,'300 members of the armed forces',CH), sub(2,U,'two civilians',CH,cat='civilians'),
 rel(300,R,'the return of 300 servicemen',MOD), rel(300,U,'an identical number of Ukrainian soldiers',MOD,by_reference=True),
 sub(27,U,'Twenty-seven of the soldiers held out at Azovstal',LUB), sub('>=40',U,'at least 40 need long-term hospital treatment',LUB),
 rel(7,R,'seven residents of the Kursk region had come home',MOS,ex='sep1'),
 med(UAE,'The United Arab Emirates, both sides say',RU2),
 ordn(19,'UAE-mediated','its 19th successful mediation',UAEMFA),
 cum(5257,None,'UAE-mediated','put at 5,257 the number of captives from both countries exchanged through its efforts',UAEMFA),
 med('United States','Washington had also helped to get the lists agreed','Steve Witkoff',via='X'),
 held('~7000',U,R,'about 7,000 Ukrainians in Russian hands',Z), held('>4000',R,U,'a little over 4,000 Russians in Ukraine',Z),
 held('withheld',None,None,'The Kremlin has never published a figure of its own'),
 agr(500,'it could involve 500 people from each side',UME,ex='plan1',who=U,status='expected'), agr(500,'it could involve 500 people from each side',UME,ex='plan1',who=R,status='expected'),
 med(UAE,'its 19th successful mediation',UAEMFA,ambiguous=True),
],dist={'age':['22.']})

doc('h02','''
TIMELINE: A summer of prisoner swaps

Data desk | 27 August 2025

Since Russian and Ukrainian delegations met in Istanbul on 2 June, the two countries have been releasing captives in waves, often without saying how many people were on the buses. These are the main dates.

9 June. The first group under the Istanbul arrangements, all of them under 25, goes home. Neither side gives a number.

11 June. Kyiv receives the remains of 1,212 people; Moscow gets 27 bodies back.

14 June. Fourth swap in a single week. Again no figures are released, although the Russian Telegram channel Mash speaks of 1,200 bodies delivered to Ukraine on the same day.

16 June. After another handover, Ukrainian Interior Minister Ihor Klymenko says a total of 6,057 bodies have been repatriated since the talks. Vladimir Medinsky, the head of the Russian delegation, puts the number of fallen Russians returned at 78.

4 July. Seriously wounded and ill soldiers are freed together with a group of civilians, most of whom had been held since 2022.

23 July. In a third, 40-minute round of talks, the delegations agree to trade a further 1,200 prisoners from each side, Medinsky tells reporters. He also offers 3,000 more bodies.

14 August. Eighty-four for 84. Zelensky says that 33 of the returning Ukrainians are soldiers and 51 are civilians, some of them jailed as long ago as 2014. The United Arab Emirates act as mediator.

24 August. On Ukraine's Independence Day each side frees 146 people. Among the Ukrainians is Volodymyr Mykolayenko, a former mayor of Kherson, who spent more than three years in captivity. Eight residents of Russia's Kursk region also return. It is the 68th exchange of the war, by the reckoning of Ukraine's Coordination Headquarters for the Treatment of Prisoners of War.

Sources: official statements, agency reports. Entries where no figures were published rely on photographs and footage checked by our team.
''','2025-08-27',[E('t1','2025-06-09','year-inferred'),E('t2','2025-06-11','year-inferred'),E('t3','2025-06-14','year-inferred'),E('t4','2025-06-16','year-inferred'),E('t5','2025-07-04','year-inferred'),E('plan1',None,'none',status='agreed'),E('plan2',None,'none',status='offered'),E('t6','2025-08-14','year-inferred',[UAE]),E('t7','2025-08-24','year-inferred')],[
 each('withheld','Neither side gives a number',ex='t1'),
 bod(1212,U,'the remains of 1,212 people',ex='t2'), bod(27,R,'27 bodies',ex='t2'),
 ordn(4,'a week','Fourth swap in a single week',ex='t3'), bod(1200,U,'1,200 bodies delivered to Ukraine','Mash',ex='t3'),
 bod(6057,U,'a total of 6,057 bodies have been repatriated',KLY,ex=None,cumulative=True), bod(78,R,'the number of fallen Russians returned at 78',MED,ex=None,cumulative=True),
 agr(1200,'trade a further 1,200 prisoners from each side',MED,ex='plan1',who=U,status='agreed'), agr(1200,'trade a further 1,200 prisoners from each side',MED,ex='plan1',who=R,status='agreed'),
 agr(3000,'offers 3,000 more bodies',MED,ex='plan2',who=U,cat='bodies',status='offered'),
 each(84,'Eighty-four for 84',ex='t6'), sub(33,U,'33 of the returning Ukrainians are soldiers',Z,ex='t6'), sub(51,U,'51 are civilians',Z,ex='t6',cat='civilians'),
 med(UAE,'The United Arab Emirates act as mediator',ex='t6'),
 each(146,'each side frees 146 people',ex='t7'), rel(8,R,"Eight residents of Russia's Kursk region also return",ex='t7'),
 ordn(68,'war','the 68th exchange of the war',CH,ex='t7'),
],ignore=['Again no figures are released','Seriously wounded and ill soldiers are freed together with a group of civilians','most of whom had been held since 2022','some of them jailed as long ago as 2014'],dist={'age':['under 25'],'duration':['40-minute','more than three years'],'other':['The first group','a third']})

doc('h03','''
Ukraine war live: Moscow and Kyiv trade blame as return of bodies stalls

Saturday 7 June 2025 – as it happened

16:20 Ukraine: nobody refused anything

Ukraine's Coordination Headquarters for the Treatment of Prisoners of War has hit back at the Kremlin's version of events. It denies that Kyiv put off the repatriation, saying no date had been fixed for it, and accuses the Russian side of "playing dirty games". As for the living, the headquarters says the names sent over by Moscow do not match what was agreed in Turkey.

14:05 Medinsky says lorries are waiting

Vladimir Medinsky, Vladimir Putin's aide and chief negotiator, writes on Telegram that refrigerated trucks carrying the first 1,212 bodies of Ukrainian soldiers have arrived at the handover point, but that the Ukrainians failed to turn up. He says Kyiv has also been given a first list of 640 prisoners whom Russia is ready to exchange.

We have asked the International Committee of the Red Cross for a comment.

12:31 What was agreed on Monday

For those just joining us: in Istanbul the two delegations settled on an "all for all" swap of the gravely wounded and of soldiers aged 18 to 25, at least 1,000 from each side. Zelenskyy said afterwards that the remains of 6,000 soldiers would be returned on either side.

The largest exchange of the war so far ended on 25 May, when the last of 1,000 people from each country went home after three days of handovers.

09:14 Kharkiv counts the damage

Three people were killed and 22 injured in Kharkiv overnight, the mayor, Ihor Terekhov, says. He counted 48 drones, two missiles and four glide bombs.

08:00 Good morning

Welcome to our live coverage. Photo: rescuers in Kharkiv's Osnovianskyi district, 7 June. AFP
''','2025-06-07',[E('plan1',None,'none',status='agreed',text='Monday'),E('plan2',None,'none',status='agreed'),E('plan3',None,'none',status='offered'),E('prev1','2025-05-25','year-inferred')],[
 den('denies that Kyiv put off the repatriation',CH,ex='plan2'), acc('accuses the Russian side of "playing dirty games"',CH,ex='plan2'),
 stm('the names sent over by Moscow do not match what was agreed in Turkey',CH,ex='plan3'),
 acc('refrigerated trucks carrying the first 1,212 bodies of Ukrainian soldiers have arrived at the handover point, but that the Ukrainians failed to turn up',MED,n=1212,who=U,cat='bodies',ex='plan2',via=TG),
 agr(1212,'refrigerated trucks carrying the first 1,212 bodies of Ukrainian soldiers',MED,ex='plan2',who=U,cat='bodies',status='offered',ambiguous=True,via=TG),
 bod(1212,U,'first 1,212 bodies of Ukrainian soldiers',MED,ex='plan2',ambiguous=True,via=TG),
 agr(640,'a first list of 640 prisoners whom Russia is ready to exchange',MED,ex='plan3',who=U,status='offered'),
 agr('>=1000','at least 1,000 from each side',ex='plan1',who=U,status='agreed'), agr('>=1000','at least 1,000 from each side',ex='plan1',who=R,status='agreed'),
 agr(6000,'the remains of 6,000 soldiers would be returned on either side',Z,ex='plan2',who=U,cat='bodies',status='agreed'), agr(6000,'the remains of 6,000 soldiers would be returned on either side',Z,ex='plan2',who=R,cat='bodies',status='agreed'),
 each(1000,'1,000 people from each country went home',ex='prev1'),
],ignore=['trade blame as return of bodies stalls'],dist={'age':['aged 18 to 25'],'casualties':['Three people were killed and 22 injured'],'weapons':['48 drones, two missiles and four glide bombs'],'duration':['three days of handovers']})

doc('h04','''
"Every list is a quarrel": a negotiator on how prisoners are exchanged

Oleh Marchenko spent three years in the Ukrainian group that bargains with Russia over captives. He left it in December. We met him in a café in Podil.

How many exchanges have you been part of?

Of the 71 that had taken place by the time I left, I worked on forty-six. The early ones were done by the military directly, over the phone, in a field.

What was the hardest?

The one in the autumn of 2022, with the Azovstal commanders. We gave up 55 people and one politician, and we got 215. You remember what was written about that in Moscow. Afterwards we had several months of very difficult conversations.

The ombudsman, Dmytro Lubinets, says that 403 civilians have come home since the invasion. Why so few?

Because there is no mechanism. A soldier has a status. A civilian, in the eyes of the other side, is simply a person who was arrested. I would say at least 1,800 are held in Russia whose names we have confirmed, and the real figure is several times that. We have no such category to offer in return, and we are not going to start taking grandmothers off the street.

And soldiers?

I will not give you the number. It's a matter of people's safety.

Moscow claimed in the summer that Kyiv had turned down a thousand of its own men.

That story comes back every few months. There was a list; half of the people on it were already home or had never been captured. We refused no one.

Do mediators matter?

More than people think. The Emiratis helped us with seventeen of those exchanges. The Vatican passes on lists. With the Turks it was mostly 2022.

What are you waiting for now?

For the stage that was promised at New Year, 250 for 250. It has been put off twice. When I left, the buses had been ordered.

Interview by Lesia Bondar. It has been shortened for clarity.
''','2026-01-20',[E('prev1','2022','stated',text='the autumn of 2022'),E('plan1',None,'none',status='called-off',text='New Year'),E('plan2',None,'none',status='claimed')],[
 cnt(71,'war','the 71 that had taken place by the time I left','Oleh Marchenko'),
 rel(55,R,'We gave up 55 people','Oleh Marchenko',ex='prev1'), rel(1,R,'one politician','Oleh Marchenko',ex='prev1',ambiguous=True),
 rel(215,U,'we got 215','Oleh Marchenko',ex='prev1'),
 cum(403,U,'war','403 civilians have come home since the invasion',LUB,cat='civilians'),
 held('>=1800',U,R,'at least 1,800 are held in Russia whose names we have confirmed','Oleh Marchenko',cat='civilians'),
 held('withheld',U,R,'I will not give you the number','Oleh Marchenko'),
 acc('Kyiv had turned down a thousand of its own men',R,n=1000,who=U,ex='plan2'), den('We refused no one','Oleh Marchenko',ex='plan2'),
 cnt(17,'UAE-mediated','The Emiratis helped us with seventeen of those exchanges','Oleh Marchenko'),
 med(UAE,'The Emiratis helped us with seventeen of those exchanges','Oleh Marchenko',ex=None),
 med('Holy See','The Vatican passes on lists','Oleh Marchenko',ex=None,ambiguous=True), med('Turkey','With the Turks it was mostly 2022','Oleh Marchenko',ex=None,ambiguous=True),
 agr(250,'the stage that was promised at New Year, 250 for 250','Oleh Marchenko',ex='plan1',who=U,status='called-off'), agr(250,'the stage that was promised at New Year, 250 for 250','Oleh Marchenko',ex='plan1',who=R,status='called-off'),
],ignore=['I worked on forty-six','the real figure is several times that','half of the people on it were already home or had never been captured'],dist={'duration':['three years in the Ukrainian group'],'other':['put off twice']})

doc('h05','''
Return of National Guard members and border guards from captivity

Ministry of Internal Affairs of Ukraine, press service
14 April 2026

On 14 April, as part of the regular exchange of prisoners of war, 68 service members of the Interior Ministry system were returned to Ukraine, Minister Ihor Klymenko announced. They are among the 180 Ukrainians freed that day, as reported earlier by the Coordination Headquarters for the Treatment of Prisoners of War.

According to Klymenko, the 68 include 51 National Guard soldiers, 14 border guards and three police officers. Forty of them took part in the defence of Mariupol and the Azovstal plant. Eleven had been sentenced by courts in the temporarily occupied territory.

The Minister called them "people we never gave up".

All those released will be examined at Ministry of Internal Affairs hospitals in the Chernihiv and Lviv regions and will be given new documents, bank cards, telephones and a one-off payment of 50,000 hryvnias. Psychologists from 12 mobile teams are working with the families.

Since the beginning of the full-scale invasion, 2,944 members of the National Guard and the State Border Guard Service have been brought home, the ministry notes. In 2026 the number has reached 231.

The Ministry expresses its gratitude to the Security Service of Ukraine, Defence Intelligence and the Ombudsman's Office, as well as to the United Arab Emirates and the United States for their mediation.

Relatives of missing personnel can call the hotline on 1648 around the clock. Journalists are asked not to publish photographs of the faces of those returned without their consent.
''','2026-04-14',[E('main','2026-04-14','stated',[UAE,'United States'])],[
 sub(68,U,'68 service members of the Interior Ministry system were returned to Ukraine',KLY,also=['the 68 include']),
 rel(180,U,'180 Ukrainians freed that day',CH),
 sub(51,U,'51 National Guard soldiers',KLY), sub(14,U,'14 border guards',KLY), sub(3,U,'three police officers',KLY),
 sub(40,U,'Forty of them took part in the defence of Mariupol',KLY), sub(11,U,'Eleven had been sentenced by courts',KLY),
 cum(2944,U,'war','2,944 members of the National Guard and the State Border Guard Service have been brought home','Ministry of Internal Affairs of Ukraine'),
 cum(231,U,'2026','In 2026 the number has reached 231','Ministry of Internal Affairs of Ukraine'),
 med(UAE,'to the United Arab Emirates and the United States for their mediation','Ministry of Internal Affairs of Ukraine'),
 med('United States','to the United Arab Emirates and the United States for their mediation','Ministry of Internal Affairs of Ukraine'),
],dist={'other':['12 mobile teams','1648','one-off'],'money':['50,000 hryvnias']})

doc('h06','''
The woman with the photographs

CHERNIHIV REGION, Ukraine. On swap days Halyna Petrenko gets up at four. She irons the flag, puts the laminated pictures in a plastic bag so that the sleet will not spoil them, and takes the 5:40 bus to the place where the coaches arrive.

She has been doing this for two years and seven months. Her son Andrii, a 31-year-old tank driver, disappeared outside Avdiivka, and no one has told her officially whether he is dead or captured.

There are always others. On the last Friday of August, when 120 soldiers stepped off the buses, she counted more than 300 women along the fence. A boy with a shaved head looked at the photograph for a long time and shook his head. He was the ninth she had asked.

"They want so much to say yes," she says. "You can see it hurts them to say no."

Sometimes it works. In Halyna's village of 1,900 people, the council keeps a list in a school exercise book, and its secretary, Nina Kosenko, reads it out to us: six men brought home in exchanges, four known to be in captivity, 13 missing. The six have set up a group in the messaging app Signal. One of them, Roman, came back in May in the thousand-for-thousand swap and still sleeps with the light on.

Ukraine says that more than 6,200 of its citizens have been returned since 2022. Kyiv does not say how many remain. Russian officials spoke last year of around 6,000; rights activists believe the true figure is higher.

At half past three in the afternoon the last coach leaves for the hospital and the crowd thins out. Halyna wipes each picture with her sleeve. There is talk of another exchange within ten days, a soldier at the gate has told her. She doesn't ask him how he knows.

Photographs by Mykola Tys
''','2026-09-12',[E('prev1','2026-08-28','weekday',text='the last Friday of August'),E('prev2','2026-05','year-inferred',text='May'),E('plan1',None,'none',status='expected',text='within ten days')],[
 rel(120,U,'120 soldiers stepped off the buses',ex='prev1'),
 cum(6,U,'war','six men brought home in exchanges','Nina Kosenko'), held(4,U,R,'four known to be in captivity','Nina Kosenko'),
 each(1000,'the thousand-for-thousand swap',ex='prev2'),
 cum('>6200',U,'since 2022','more than 6,200 of its citizens have been returned since 2022',U),
 held('withheld',U,R,'Kyiv does not say how many remain'),
 held('~6000',U,R,'Russian officials spoke last year of around 6,000',R,as_of='2025'),
 agr(None,'There is talk of another exchange within ten days','unnamed soldier',ex='plan1',status='expected'),
 agr(None,'There is talk of another exchange within ten days','unnamed source',ex='plan1',status='expected',ambiguous=True),
],ignore=['the true figure is higher','The six have set up a group','One of them, Roman, came back in May'],fictional=['You can see','They want'],dist={'time':['four. She','5:40','half past three'],'duration':['two years and seven months'],'age':['31-year-old'],'other':['more than 300 women','the ninth','village of 1,900 people','13 missing']})

doc('h07','''
FACT CHECK: Did Ukraine hand over 900 Russians for 310 of its own?

Published on 3 December 2025

A post that has been viewed 1.4 million times since Sunday claims that Kyiv was tricked in the latest prisoner exchange. Here is what the record shows.

THE CLAIM

"900 of ours for 310 of theirs," the Russian military blogger Gennady Krotov wrote on Telegram on 30 November. The message was copied by at least 60 pages on Facebook and X, some of which added a picture of a column of coaches.

THE FACTS

The exchange took place on 28 November. Russia's own Defence Ministry said that day that 310 of its servicemen had been returned, and that 310 Ukrainian prisoners of war had been transferred in return. President Volodymyr Zelensky gave a slightly different account: 313 Ukrainians had come home, he said, three of whom were civilians. The Russian ministry did not mention civilians.

No official on either side has spoken of 900 people. Asked by our reporters, the Coordination Headquarters in Kyiv said the formula had been "one for one". Petro Yatsenko, its spokesman, added that the headquarters had counted 310 Russians leaving Ukraine.

So where does the larger number come from? It may be an old one. Russian state television reported in May that 903 servicemen had come back in three days under the Istanbul deal; that report, too, was inaccurate. In fact 1,000 people from each side were exchanged between 23 and 25 May, of whom 880 on each side were military.

The photograph of the coaches was taken in Belarus in 2021 and shows migrants, as a reverse image search confirms.

VERDICT

False. The swap was of roughly equal numbers.
''','2025-12-03',[E('main','2025-11-28','year-inferred'),E('prev1','2025-05-25','year-inferred',text='between 23 and 25 May')],[
 rel(900,R,'900 of ours for 310 of theirs','Gennady Krotov',via=TG), rel(310,U,'900 of ours for 310 of theirs','Gennady Krotov',via=TG),
 rel(310,R,'310 of its servicemen had been returned',MOD), rel(310,U,'310 Ukrainian prisoners of war had been transferred',MOD),
 rel(313,U,'313 Ukrainians had come home',Z), sub(3,U,'three of whom were civilians',Z,cat='civilians'),
 rel(310,R,'310 Russians leaving Ukraine','Petro Yatsenko'), 
 rel(310,R,'310 Russians leaving Ukraine',CH,ambiguous=True),
 rel(903,R,'903 servicemen had come back in three days','Russian state television',ex='prev1'),
 each(1000,'1,000 people from each side were exchanged',ex='prev1'), each(880,'880 on each side were military',ex='prev1',subset=True),
],ignore=['Did Ukraine hand over 900 Russians for 310 of its own?','No official on either side has spoken of 900 people','the formula had been "one for one"','roughly equal numbers'],fictional=['900 of ours'],dist={'other':['1.4 million','at least 60 pages']})

doc('h08','''
EDITORIAL
The last prisoners of a finished war

Peace between Armenia and Azerbaijan is now a matter of ribbon-cutting. Trains carrying Kazakh grain cross the border; the two leaders share platforms and compliments. Yet in a prison in Baku, 19 Armenians are still waiting for someone to remember them.

The number used to be higher. On January 14 four men were put across the border at the village of Hakari in what Yerevan called a gesture of goodwill. Prime Minister Nikol Pashinyan thanked President Ilham Aliyev and, more warmly, the Americans, whose vice president was due in the region. Azerbaijan got two mercenaries of Syrian nationality in return, Baku said, although both had been convicted in Armenia and could hardly be called its sons.

It has been done before, and on a larger scale. In December 2023 Azerbaijan let 32 Armenian soldiers go and received two of its own. That exchange was worked out by the two governments on their own, without a mediator, and it opened the road to the text that was initialled in Washington. Further back, in 2021, fifteen Armenian captives were traded for maps of minefields.

Those who remain are mostly not soldiers. Eight are former leaders of Nagorno-Karabakh, among them the banker Ruben Vardanyan, who was sentenced to 20 years. Siranush Sahakyan, a human rights lawyer in Yerevan, says 80 more people who were last seen alive in Azerbaijani hands have never been acknowledged by Baku. Azerbaijan's Foreign Ministry rejects this.

There are some 4,000 Azerbaijanis missing from the first war, and no one in this country should forget them either. But the living come first. Mr. Pashinyan has elections to fight in June. He should not need a campaign to ask for 19 names.
''','2026-02-09',[E('prev1','2026-01-14','year-inferred',[],['Hakari'],parties=AA),E('prev2','2023-12','stated',parties=AA),E('prev3','2021','stated',parties=AA)],[
 held(19,'Armenia','Azerbaijan','19 Armenians are still waiting',also=['19 names']),
 rel(4,'Armenia','four men were put across the border',ex='prev1'),
 rel(2,'Azerbaijan','Azerbaijan got two mercenaries of Syrian nationality in return','Azerbaijan',ex='prev1',who_note='Syrian'),
 rel(32,'Armenia','Azerbaijan let 32 Armenian soldiers go',ex='prev2'), rel(2,'Azerbaijan','received two of its own',ex='prev2'),
 rel(15,'Armenia','fifteen Armenian captives were traded for maps',ex='prev3'),
 held(8,'Armenia','Azerbaijan','Eight are former leaders of Nagorno-Karabakh',subset=True),
 acc('80 more people who were last seen alive in Azerbaijani hands have never been acknowledged by Baku','Siranush Sahakyan',n=80,who='Armenia',ambiguous=True),
 den('rejects this','Ministry of Foreign Affairs of Azerbaijan'),
 med('United States','thanked President Ilham Aliyev and, more warmly, the Americans','Nikol Pashinyan',ex='prev1',ambiguous=True),
],ignore=['Those who remain are mostly not soldiers','both had been convicted in Armenia','a gesture of goodwill'],dist={'term':['20 years'],'other':['some 4,000 Azerbaijanis missing from the first war','come first']})

doc('h09','''
Daily campaign update, August 19, 2026

Data cut-off: 11:30 a.m. ET. Later reports will be covered in tomorrow's edition.

Key takeaways
- Ukraine and Russia exchanged prisoners of war on August 19, the fifth such exchange this year.
- Russian forces advanced near Huliaipole and in the Kostiantynivka direction.
- Ukrainian drones struck an oil depot in Krasnodar Krai.

Ukraine and Russia conducted a prisoner exchange on August 19. The Russian Ministry of Defense (MoD) reported that 193 Russian servicemen returned from Ukraine and that Russia transferred 193 Ukrainian prisoners of war.[4] Ukrainian President Volodymyr Zelensky stated that 193 Ukrainians, including officers, sergeants and privates, returned to Ukraine and that one returnee is a civilian who was detained in 2023.[5] Ukrainian Human Rights Commissioner Dmytro Lubinets noted that 61 of the Ukrainian soldiers had been held incommunicado.[6] Ukrainian intelligence spokesperson Andriy Yusov told Suspilne that roughly 6,300 Ukrainians remain in Russian captivity, about 90 percent of them military personnel.[7] The Emirati Foreign Ministry confirmed that the United States and the United Arab Emirates mediated the exchange.[8] The exchange follows an August 2 exchange in which each side released 75 wounded prisoners.[9]

A Russian insider source claimed that Russian authorities intend to propose a 1,000-for-1,000 exchange ahead of the September negotiations.[10] It is not clear whether this proposal has been communicated to Kyiv. Russian officials have previously used announcements of prisoner exchanges to portray Moscow as willing to compromise.

Russian forces launched a series of strikes against Ukraine overnight. The Ukrainian Air Force reported that Russian forces launched 134 Shahed-type drones and four Iskander-M missiles and that 110 drones were intercepted.[11] Ukrainian officials reported that five people were injured in Odesa Oblast.

[4] https://example.org/mod/8211
[5] https://example.org/z/5530
''','2026-08-19',[E('main','2026-08-19','stated',['United States',UAE]),E('prev1','2026-08-02','year-inferred'),E('plan1',None,'none',status='proposed')],[
 ordn(5,'year','the fifth such exchange this year'),
 rel(193,R,'193 Russian servicemen returned from Ukraine',MOD), rel(193,U,'Russia transferred 193 Ukrainian prisoners of war',MOD),
 rel(193,U,'193 Ukrainians, including officers, sergeants and privates, returned to Ukraine',Z), sub(1,U,'one returnee is a civilian',Z,cat='civilians'),
 sub(61,U,'61 of the Ukrainian soldiers had been held incommunicado',LUB),
 held('~6300',U,R,'roughly 6,300 Ukrainians remain in Russian captivity',YUS,via='Suspilne'),
 med('United States','the United States and the United Arab Emirates mediated the exchange',UAEMFA), med(UAE,'the United States and the United Arab Emirates mediated the exchange',UAEMFA),
 each(75,'each side released 75 wounded prisoners',ex='prev1',cat='wounded'),
 agr(1000,'a 1,000-for-1,000 exchange','unnamed source',ex='plan1',who=U,status='proposed'), agr(1000,'a 1,000-for-1,000 exchange','unnamed source',ex='plan1',who=R,status='proposed'),
],ignore=['about 90 percent of them military personnel'],dist={'weapons':['134 Shahed-type drones and four Iskander-M missiles','110 drones'],'casualties':['five people were injured'],'boilerplate':['[4] https://example.org/mod/8211','[5] https://example.org/z/5530',('[4]',1),('[5]',1),'[6]','[7]','[8]','[9]','[10]','[11]']})

doc('h10','''
YEMEN: Humanitarian Update | Issue 1 | January 2026

HIGHLIGHTS
• Parties agree in Muscat on the largest release of conflict-related detainees to date
• 18.1 million people are expected to face acute food insecurity
• Cholera: 14 new districts report suspected cases

DETAINEES: AGREEMENT REACHED, RELEASES YET TO START

After two weeks of consultations in Muscat, representatives of the Government of Yemen and of the Houthis (also known as Ansar Allah) agreed on 23 December on a new phase of releases under the 2018 Stockholm Agreement. The delegations have not published the text. Majed Fadhail, a member of the Government delegation, said that some 2,900 detainees would be freed in all. The head of the Houthi prisoners' committee, Abdulqader al-Murtadha, gave a breakdown: 1,700 of the movement's prisoners would be released in return for 1,200 from the other side, including seven Saudi and 23 Sudanese nationals.

As of mid-January no transfers had taken place. The parties were still verifying names, and a follow-up round is to be held in Amman. The International Committee of the Red Cross stands ready to organize the flights, as it did in April 2023, when more than 970 people held by the two sides were reunited with their families over four days. In the first operation of this kind, in October 2020, the combined figure was 1,056.

Partners welcome the agreement and reiterate the call for the release of UN and NGO personnel. At present, 69 UN staff are detained by the Houthi de facto authorities; they are not covered by the Muscat deal.

FUNDING
The 2026 plan seeks US$2.5 billion. As of 15 January, 3 per cent had been received.

For more information: Public Information Section, Sana'a. This update covers the period from 16 December to 15 January. The next issue will be published on or around 15 February.
''','2026-01-19',[E('plan1',None,'none',parties=YE,status='agreed'),E('prev1','2023-04','stated',parties=YE),E('prev2','2020-10','stated',parties=YE)],[
 agr('~2900','some 2,900 detainees would be freed in all','Majed Fadhail',ex='plan1',status='agreed',as_of='2025-12-23'),
 agr(1700,"1,700 of the movement's prisoners would be released",'Abdulqader al-Murtadha',ex='plan1',who='Houthis',status='agreed',as_of='2025-12-23'),
 agr(1200,'1,200 from the other side','Abdulqader al-Murtadha',ex='plan1',who='Government of Yemen',status='agreed',as_of='2025-12-23'),
 agr(7,'seven Saudi and 23 Sudanese nationals','Abdulqader al-Murtadha',ex='plan1',who='Government of Yemen',who_note='Saudi',subset=True,status='agreed',as_of='2025-12-23'),
 agr(23,'seven Saudi and 23 Sudanese nationals','Abdulqader al-Murtadha',ex='plan1',who='Government of Yemen',who_note='Sudanese',subset=True,status='agreed',as_of='2025-12-23'),
 tot('>970','more than 970 people held by the two sides were reunited with their families',ex='prev1'), tot(1056,'the combined figure was 1,056',ex='prev2'),
 held(69,'United Nations','Houthis','69 UN staff are detained by the Houthi de facto authorities',ambiguous=True),
],ignore=['the largest release of conflict-related detainees to date','no transfers had taken place','the first operation of this kind','agreed on 23 December on a new phase of releases'],dist={'other':['Issue 1','18.1 million people','14 new districts','3 per cent'],'duration':['two weeks','four days'],'money':['US$2.5 billion']})

doc('h11','''
Ukraine, Russia to exchange 230 prisoners each next week, Turkish official says

ANKARA, May 22 (AP) — Ukraine and Russia have agreed to swap 230 prisoners of war each at the start of next week, a senior Turkish official said Friday, speaking on condition of anonymity because the arrangement has not been made public. Neither Kyiv nor Moscow immediately confirmed it. The two countries last exchanged captives on April 30, when 103 soldiers returned to each side.
''','2026-05-22',[E('plan1',None,'none',status='agreed',text='next week'),E('prev1','2026-04-30','year-inferred')],[
 agr(230,'have agreed to swap 230 prisoners of war each','unnamed official',ex='plan1',who=U,status='agreed',also=['to exchange 230 prisoners each']),
 agr(230,'have agreed to swap 230 prisoners of war each','unnamed official',ex='plan1',who=R,status='agreed',also=['to exchange 230 prisoners each']),
 each(103,'103 soldiers returned to each side',ex='prev1'),
],ignore=['Neither Kyiv nor Moscow immediately confirmed it'])

doc('h12','''
Israel puts off freeing hundreds of prisoners, leaving families waiting in the cold

RAMALLAH / TEL AVIV, February 23, 2025

The buses had their engines running outside Ofer prison when the order came to turn back. Early on Sunday the office of Prime Minister Benjamin Netanyahu announced that the release of 620 Palestinian prisoners would be delayed until Hamas guaranteed that further captives would be let go "without humiliating ceremonies".

Hours earlier the group had freed six Israelis, the last living hostages due to be returned in the first stage of the ceasefire. Five of them were shown to crowds on stages in Rafah and Nuseirat; the sixth was handed over privately in Gaza City.

Hamas accused Netanyahu of deliberately sabotaging the deal. A spokesman, Abdel Latif al-Qanoua, said the movement had returned 25 living hostages and four bodies since January 19 and owed nothing. It would not talk about a next stage until the 620 were out, he said.

The prisoners' list, published by the Palestinian Prisoners' Media Office, contains 50 people serving life sentences and 445 Gazans detained since October 2023 who have not been charged. According to the office, 1,135 Palestinians had been let go in the six previous exchanges.

Mediators from Egypt and Qatar were trying to break the deadlock, a person familiar with the contacts said. One idea was for Israel to let half of the group go in return for two bodies that Hamas is to hand over on Thursday.

Sixty-two hostages are still in Gaza, of whom Israel believes 35 to be dead.

In Beitunia, Umm Ahmad had brought a coat for a son she last saw in 2003. She folded it over her arm and sat down on the kerb. "I have waited twenty-two years," she said. "I can wait until morning."

Some 1,200 people were killed in the attack of October 7, 2023; Gaza's health ministry puts the territory's dead at more than 48,000.
''','2025-02-23',[E('main','2025-02-22','relative',parties=IP),E('plan1',None,'none',['Egypt','Qatar'],parties=IP,status='called-off'),E('plan2',None,'none',parties=IP,status='proposed',text='Thursday')],[
 agr(620,'the release of 620 Palestinian prisoners would be delayed','Office of the Prime Minister of Israel',ex='plan1',who=PA,status='called-off'),
 agr(620,'the release of 620 Palestinian prisoners would be delayed','Benjamin Netanyahu',ex='plan1',who=PA,status='called-off',ambiguous=True),
 agr(620,'until the 620 were out','Abdel Latif al-Qanoua',ex='plan1',who=PA,status='called-off',ambiguous=True),
 rel(6,IL,'the group had freed six Israelis'),
 sub(5,IL,'Five of them were shown to crowds',ambiguous=True), 
 sub(1,IL,'the sixth was handed over privately',ambiguous=True),
 acc('accused Netanyahu of deliberately sabotaging the deal','Hamas',ex='plan1'),
 cum(25,IL,'since 2025-01-19','25 living hostages','Abdel Latif al-Qanoua'), bod(4,IL,'four bodies','Abdel Latif al-Qanoua',ex=None,cumulative=True),
 agr(50,'50 people serving life sentences',"Palestinian Prisoners' Media Office",ex='plan1',who=PA,subset=True,status='called-off'),
 agr(445,'445 Gazans detained since October 2023',"Palestinian Prisoners' Media Office",ex='plan1',who=PA,subset=True,status='called-off'),
 cum(1135,PA,'six previous exchanges','1,135 Palestinians had been let go',"Palestinian Prisoners' Media Office"),
 cnt(6,'six previous exchanges','the six previous exchanges',"Palestinian Prisoners' Media Office",ambiguous=True),
 med('Egypt','Mediators from Egypt and Qatar','unnamed source',ex='plan1'), med('Qatar','Mediators from Egypt and Qatar','unnamed source',ex='plan1'),
 agr(310,'let half of the group go','unnamed source',ex='plan2',who=PA,status='proposed',derived=True,ambiguous=True),
 agr(2,'two bodies that Hamas is to hand over on Thursday','unnamed source',ex='plan2',who=IL,cat='bodies',status='proposed'),
 held(62,IL,'Hamas','Sixty-two hostages are still in Gaza'), held(35,IL,'Hamas','35 to be dead',IL,subset=True,ambiguous=True),
],ignore=['Israel puts off freeing hundreds of prisoners','the last living hostages due to be returned in the first stage','would not talk about a next stage'],fictional=['without humiliating','I have waited','I can wait'],dist={'casualties':['Some 1,200 people were killed','more than 48,000'],'duration':['twenty-two years']})

doc('h13','''
Estonia to take in Swedish inmates under deal with Stockholm

TARTU — Up to 600 prisoners from Sweden could soon be serving their sentences in southern Estonia, after the two governments signed an agreement on the rental of prison places.

The plan would fill part of Tartu Prison, a modern building with 933 cells, many of which stand empty because crime has been falling for years. Sweden has the opposite problem. A wave of gang shootings and longer terms have left it with more convicts than beds, and the authorities expect to need as many as 29,000 places by 2034.

Stockholm will pay at least 30.6 million euros a year for 300 cells, and 8,500 euros a month for every prisoner beyond the first 300. Estonian officials say the deal secures some 250 jobs.

Only men over 18 who have been convicted of serious crimes, but do not belong to organised groups, would be transferred. They would be brought back to Sweden one month before their release. Anyone suffering from a serious illness would be excluded.

The agreement needs the approval of both parliaments. In Tallinn, the conservative opposition has collected 12,000 signatures against it, arguing that other people's criminals are not an export commodity.

Norway and Belgium rented cells in the Netherlands in the past decade, and Denmark has hired 300 places in Kosovo.
''','2025-06-18',[],[],dist={'other':['Up to 600 prisoners','933 cells','29,000 places','300 cells','beyond the first 300','some 250 jobs','one month','12,000 signatures','300 places','two governments'],'money':['30.6 million euros','8,500 euros'],'age':['over 18']})

doc('h14','''
Seven killed as Ukraine and Russia exchange heavy strikes overnight

KYIV/MOSCOW, March 3, 2026 — At least seven people were killed and 43 wounded in a night of long-range attacks that hit five Ukrainian regions and an oil terminal on Russia's Black Sea coast, officials said on Tuesday.

Ukraine's air force said it had shot down 212 of 260 drones and nine of 14 missiles. In Zaporizhzhia a nine-storey apartment building partly collapsed; rescuers pulled 11 residents from the rubble and were still looking for three more at noon.

Russia's Defence Ministry said its air defences destroyed 87 Ukrainian drones over eight regions. The governor of Krasnodar, Veniamin Kondratyev, said a fire at the port of Tuapse covered 1,500 square metres.

On the ground, the Russian ministry claimed the capture of two villages in the Donetsk region. The Ukrainian General Staff reported 168 clashes along the front and denied that either village had been lost.

In Geneva, the International Committee of the Red Cross renewed its appeal to both countries to let its delegates visit all prisoners of war. Captives and their families, it said, must not become hostages of politics. The organisation's president, Mirjana Spoljaric, is expected in Kyiv next week.

Talks in Abu Dhabi are due to resume on March 9, with security guarantees at the top of the agenda.

Reporting by Reuters bureaus; writing by Anna Petrova
''','2026-03-03',[],[],dist={'casualties':['Seven killed','At least seven people were killed and 43 wounded','11 residents','three more'],'weapons':['212 of 260 drones and nine of 14 missiles','87 Ukrainian drones'],'other':['five Ukrainian regions','nine-storey','over eight regions','1,500 square metres','two villages','168 clashes']})
write()

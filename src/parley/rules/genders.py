"""What tells whether "he" or "she" can mean a person: what one is called, and given names."""

from __future__ import annotations

from typing import Final

from parley.rules.words import word_set

SHE: Final = word_set(
    "mrs ms miss lady dame sister mother wife widow daughter woman girl girlfriend fiancee aunt "
    "grandmother niece nun queen princess sheikha hajiya spokeswoman ombudswoman chairwoman "
    "policewoman servicewoman businesswoman congresswoman mother-in-law sister-in-law"
)
HE: Final = word_set(
    "mr sir lord father husband brother son man boy boyfriend fiance uncle grandfather nephew monk "
    "priest bishop archbishop cardinal pope king prince emir sultan sheikh imam mullah malam "
    "mallam alhaji ayatollah rabbi spokesman chairman policeman serviceman businessman congressman "
    "father-in-law brother-in-law son-in-law"
)
"""What a person is called beside the name."""

WOMEN: Final = word_set(
    "abigail adele agnes aisling alice amal anahit anat ani anne annie asmaa astghik audrey aynur "
    "carmen catherine charlotte chen claire dolores edith einav elif elisabeth elizabeth elodie "
    "emine emily esther gayane gladys grace hagar hannah helen hind iman ines ingrid irene isabel "
    "jane janet jean jennifer joan judith julie karine kate katherine knar kristen leah leyli "
    "lianne linda lishay liv lolwah louise lusine lyubov margaret marguerite marie marit mary "
    "maryam mariam meirav mercedes merve michal michelle miriam mirjam naledi narine ngozi nicole "
    "noor nour orit pilar rachel raquel rebecca reem ruth samar sarah sevinj sharon shirley "
    "shoshan siranush sophie soledad susan suzanne tamar victoire yael yarden yifat zainab zeinab "
    "zeynep"
)
"""Given names of women that do not end in "a"."""

MEN: Final = word_set(
    "abba abdalla abdel abdul abdulla abdullah adam aga agha ahmad ahmed ahmet alan albert "
    "alejandro aleksandar aleksandr alex alexander alexandr alexandre alexandros alexei alexey "
    "ali aliya amir amos andre andrea andrei andrew andrey andrii andriy anthony anton antonio "
    "antony ararat ariel artem arthur artur asaad avi aziz baba bakir bashar bashir benjamin "
    "bezalel bogdan bohdan bola boris borys bruno carlos charles christian christopher daniel "
    "danila danylo david denis denys diego diosdado dmitri dmitriy dmitry dmytro donald edgar "
    "eduard edward ehud elisha emmanuel eric ernesto evgeny ezra fabrizio faisal farid fedir "
    "felipe felix foma francis francisco frank franz fuad gabriel garba garnik gena gennady "
    "geoffrey george georgy gerald gia gideon gilad gleb gregory gustavo hakan hamid hamza hans "
    "harry hasan hassan heorhiy hikmet hlib hossein hussein ibrahim igor ihor ilham ilia illia "
    "ilya isa isaac ismail israel issa itamar ivan jack jacob jakob james jan javier jean "
    "jehuda jeyhun jim john jorge jose josef joseph joshua juan juma kaka kamal karim karl "
    "keith ken kevin khaled khalid kirill koba kolya kostya kuzma kyrylo lawrence leon leonardo "
    "leonid louis luca luis luka magomed mahmoud majed majid maksym mamuka mansa marc marco "
    "mario mark martin marwan matteo matthew max maxim mazloum mehmet michael mike mikhail "
    "mikita mikola mirza misha mohamed mohammad mohammed moshea moussa muhammad mulham murtaza "
    "musa mustafa mustapha mykhailo mykola nabil nadav naftali nasser nayib nazar nicolas "
    "nikita nikol nikola nikolai nikolay oleg oleh oleksandr oleksii oleksiy omar oncu orest "
    "osama oscar osman otto pablo pasha patrick paul pavel pavlo pedro peter petro petya philip "
    "pierre pyotr rafael rami ramzan rashid recep ricardo richard riza robert roman ron ronald "
    "ruben ruslan rustam rustem rza sadiq salah saleh sami samuel sani sasha savva scott sergei "
    "sergey serhii serhiy shamsail shimona shota simon stanislav stefan stephen steve steven "
    "suhail taha tanko taras taylor thomas tim timur tom toma tymur umar vadim vadym valentyn "
    "valeriy valery vanya vasily vasya vasyl viacheslav victor viktor vitali vitalii vitaliy "
    "vitaly vladimir vladislav vladyslav volodymyr vsevolod vyacheslav walid walter william "
    "yahya yair yaroslav yehuda yevgeny yevhen yoav yuri yurii yuriy yury yusuf zabihullah "
    "zakaria zakariya zakhar zanna zannah zaza zia zohran"
)
"""Given names of men: the common ones, and those that end in "a"."""

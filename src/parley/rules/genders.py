"""What tells whether "he" or "she" can mean a person: what one is called, and given names."""

from __future__ import annotations

from parley.rules.words import word_set

SHE = word_set(
    "mrs ms miss lady dame sister mother wife widow daughter woman girl girlfriend fiancee aunt "
    "grandmother niece nun queen princess sheikha hajiya spokeswoman ombudswoman chairwoman "
    "policewoman servicewoman businesswoman congresswoman mother-in-law sister-in-law"
)
HE = word_set(
    "mr sir lord father husband brother son man boy boyfriend fiance uncle grandfather nephew monk "
    "priest bishop archbishop cardinal pope king prince emir sultan sheikh imam mullah malam "
    "mallam alhaji ayatollah rabbi spokesman chairman policeman serviceman businessman congressman "
    "father-in-law brother-in-law son-in-law"
)
"""What a person is called beside the name."""

WOMEN = word_set(
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

MEN = word_set(
    "abba abdalla abdulla aliya andrea danila elisha ezra foma garba gena illia ilia ilya isa issa "
    "joshua juma kolya kostya kuzma luca luka mansa misha moussa musa mustafa mustapha mykola "
    "mikola mikita nikita nikola petya sani sasha savva taha tanko toma vanya vasya yahya yehuda "
    "zakaria zakariya zanna zannah jehuda moshea shimona kaka baba aga agha pasha bola koba gia "
    "shota zaza mamuka rza mirza murtaza riza zia hamza"
)
"""Given names of men that end in "a"."""

"""Small words and what they do: joints, auxiliaries, words that make a noun or a verb of the next.

Data only; the words that carry meaning are in ``parley.rules.lexicon``.
"""

from __future__ import annotations

from typing import Final


def word_set(text: str) -> frozenset[str]:
    """The words of a text.

    >>> sorted(word_set("has have had"))
    ['had', 'has', 'have']
    """
    return frozenset(text.split())


PUNCTUATION: Final = {
    ",": ",", ";": ";", ":": ":", ".": ".", "!": ".", "?": ".", "…": ".", "(": "(", ")": ")",
    "[": "(", "]": ")", "—": "-", "–": "-", "-": "-", "•": "-", "*": "-", "|": ".", "/": "/",
    '"': '"', "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "'": '"', "‘": '"', "’": '"',
}  # fmt: skip
"""Mark -> sign."""
SMALL: Final = {
    "of": "O", "from": "F", "to": "T", "by": "L", "with": "W", "in": "I", "into": "T", "at": "@",
    "inside": "I", "and": "+", "but": "!", "while": "!", "whereas": "!", "that": "^", "who": "w",
    "which": "w", "whom": "w", "whose": "w", "for": "/", "since": "S", "not": "~",
    "no": "~", "never": "~", "neither": "~", "nor": "~", "without": "~", "none": "~", "plus": "+",
    "he": "P", "she": "P", "it": "P", "they": "P", "we": "P", "i": "P", "on": "@",
    "though": "!", "although": "!", "via": "L", "through": "L", "under": "@",
    "anonymous": "a", "unnamed": "a",
}  # fmt: skip
"""Word -> sign."""

AUXILIARIES: Final = word_set(
    "is are was were be been being am has have had having 've 'd 're does do did got gets get"
)
MODALS: Final = word_set("will would shall should may might could can must 'll wo ca")
BE: Final = word_set("is are was were be been being am 're")
HAVE: Final = word_set("has have had 've")
FUTURE: Final = word_set("will would shall should may might 'll could must")
FUTURE_ADJECTIVES: Final = word_set(
    "due set supposed expected about going scheduled meant planned likely ready"
)
REALISED: Final = word_set("managed able succeeded helped allowed enabled began continued had on")
"""Before "to": what follows has happened ("managed to return", "went on to free")."""
LETTING: Final = word_set("allowed enabled helped permitted let allowing enabling")
"""Before a group and "to": what follows has happened ("allowed 95 people to return")."""
BATCHES: Final = word_set("group batch lot ones prisoners hostages detainees captives children")
"""Behind "the first" and before "to be freed": they have been."""
HELD_TRUE: Final = word_set(
    "believed thought said reported known estimated understood presumed feared alleged rumoured "
    "considered assumed suspected claimed"
)
"""Between "to be" and "to": what follows is told as a fact ("are thought to be held")."""
ADVERBS: Final = word_set(
    "also already now then just only finally still not never since today yesterday once again "
    "soon both all each first subsequently later thus instead even yet ever so far too either "
    "previously separately reportedly officially simultaneously successfully currently recently "
    "eventually additionally together probably apparently initially immediately directly itself "
    "themselves himself herself"
)
SIGNS: Final = SMALL | dict.fromkeys(AUXILIARIES | MODALS, "u")
"""Word -> sign, auxiliaries too."""
WITHIN_VERBS: Final = AUXILIARIES | MODALS | ADVERBS | FUTURE_ADJECTIVES | {"able"}
"""Words that stand inside a verb group, like those that end in -ly."""
PARTICIPLES: Final = (
    "ed", "said", "told", "put", "en", "given", "sent", "brought", "held", "got", "let", "won",
    "set free",
    "let out", "taken back", "kept", "over", "up", "back", "home", "free", "go", "amnesty",
    "a pardon", "pardons",
)  # fmt: skip
HELD_AS: Final = ("held hostage", "held captive", "held prisoner", "kept hostage")
REDUCED: Final = (
    "ed", "en", "held", "brought", "sent", "got", "won", "set free", "let go", "let out",
    "ed over", "ed home",
    "ed back", "brought home", "brought back", "sent home", "sent back", "taken back", "given up",
    "given back", "flown home", "driven home",
)  # fmt: skip
"""Ends of participles that stand without "were": "the soldiers freed on Friday"."""

NOUN_CONTEXT: Final = word_set(
    "the a an this that these those latest first second third last next previous prisoner "
    "prisoners pow war hostage 's his her its their our another any every each such recent new "
    "major large largest biggest big further of in after before during for by with under "
    "following despite about on and wartime mass full all-for-all proposed planned same whole "
    "entire successful final key humanitarian rare similar similarly numerous regular multiple "
    "several"
)
"""Before a word that is a noun or a verb: it is a noun."""
VERB_CONTEXT: Final = word_set("to n't not did does do they we he she it who which") | MODALS
NOW: Final = word_set(
    "still remain remains remaining leaving leaves being currently now left languish languishing "
    "yet behind await awaiting are is 're 's holds hold keeps keep has have estimated believed"
)
"""What tells of captives that they are so today."""
CARE: Final = word_set(
    "hospital hospitals hospitalised hospitalized treatment treated care rehabilitation surgery "
    "clinic clinics sanatorium medical medics operation operations doctors prosthetics"
)
"""What those freed are in or in need of, once they are home."""
STATES: Final = word_set(
    "had were have need needs needed require requires required suffer suffers suffered fought "
    "served spent"
)
"""Behind a number that opens a clause: what is told of some of those freed."""
DEEDS: Final = word_set("defended fought belonged")
"""The same, where what follows is no noun: "59 defended Mariupol"."""
FATES: Final = word_set("killed dead dying died executed murdered arrested detained missing yet")
"""What rather befell others than those just freed."""
FREED_NOUNS: Final = word_set("released freed exchanged swapped liberated returnees returned")
"""Participles that stand for persons behind "the": "23 of the released"."""
AMBIGUOUS: Final = word_set(
    "exchange exchanges swap swaps trade trades release releases return returns transfer "
    "transfers report reports count counts account post posts list share call calls agreement "
    "agreements proposal plan plans offer offers talks broadcast estimate estimates "
    "claim claims state states hope hopes promise promises comment statement hold stay cross head "
    "lead note notes welcome secure telling"
)
"""Words that are nouns or verbs."""
AS_NOUN: Final = {
    "exchange": "x", "exchanges": "x", "swap": "x", "swaps": "x", "trade": "x", "trades": "x",
    "release": "D", "releases": "D", "return": "D", "returns": "D", "transfer": "D",
    "transfers": "D", "count": "Z", "counts": "Z", "agreement": "A",
    "agreements": "A", "proposal": "A", "talks": "_", "plan": "A", "state": "_", "states": "_",
    "plans": "A", "offer": "A", "offers": "A",
}  # fmt: skip
"""Their signs as nouns, where that is not a matter of saying or of nothing."""
LEAVING: Final = word_set("left leave leaves leaving")
"""Before a place they mean to come home, else to leave behind."""
AS_VERB: Final = {
    "exchange": "e", "exchanges": "e", "swap": "e", "swaps": "e", "trade": "e", "trades": "e",
    "release": "g", "releases": "g", "return": "q", "returns": "q", "transfer": "g",
    "transfers": "g", "count": "y", "counts": "y",
    "statement": "Z",
}  # fmt: skip
"""Their signs as verbs, where that is not the one of the lexicon."""
BEHIND_REPORTS: Final = word_set("of from on about by between in")
"""Behind "the ministry reports", "the agency posts": they are nouns."""
ARTICLES_OF_NOUNS: Final = word_set("the a an its their his her 's")
HALF_NOUNS: Final = word_set(
    "national military individual regular sick wounded injured jailed guards enlisted medical"
)
"""Persons only where no noun follows: "the wounded", but "the wounded soldiers"."""

MEMBERS: Final = word_set("members member personnel")
"""Who belongs to a force named behind it: "125 members of the Sudanese army"."""

REGIONS: Final = (("region",), ("oblast",), ("province",), ("district",), ("area",))
"""What a place may be called: "46 Kherson region residents"."""

ASKED: Final = word_set("requests proposals demands plans agreements offers appeals applications")
"""Plans that are counted themselves: "more than 60,000 requests"."""

NO_EXCHANGES: Final = word_set(
    "attempt attempts offer offers proposal proposals request requests talks negotiation "
    "negotiations discussion discussions plan plans scheme schemes failure failures refusal "
    "refusals list lists candidate candidates partner partners student students programme program "
    "rate rates"
)
"""Behind "swap" or "exchange" what is counted is no exchange: "20 exchange attempts"."""

NO_NAME: Final = word_set(
    "the a an of in on at to for from by with and or but who which that whom whose as is are was "
    "were be been has have had will would may might can could should not no it its he she they we "
    "i this these those there then than when while where after before since until during "
    "according if also both all each more most his her their our my your him them us so yet now "
    "only under over between into out up down off about against through such neither nor either "
    "because however meanwhile earlier later today still already among including until till via "
    "per too likewise respectively do does did"
)
"""Capitalised at the head of a sentence only."""
HONORIFICS: Final = word_set(
    "mr mrs ms dr president minister bishop archbishop cardinal sheikh sheikha colonel captain "
    "lieutenant sergeant professor ambassador senator governor mayor excellency highness majesty "
    "eminence holiness brigadier admiral marshal premier chancellor king queen prince princess "
    "emir sultan pope patriarch judge justice ombudsman ombudswoman lawyer envoy negotiator "
    "spokesman spokeswoman spokesperson commissioner gen general brig adm col lt capt sgt maj prof "
    "rev reverend imam rabbi malam mallam alhaji hajiya sister brother father mullah maulana "
    "ayatollah engr barrister barr dame sir lord lady hon honourable honorable monsignor msgr fr "
    "sayyid chairman chairwoman opposition mp superintendent inspector commandant constable "
    "congressman congresswoman lawmaker"
)
"""What a person is called in front of the name; no part of it."""
RANKS: Final = word_set("gen brig adm col lt capt sgt maj prof dr mr mrs ms sen gov rep rev cmdr")
"""The same cut short, with a full stop."""
NOT_NAMES: Final = HONORIFICS - {"general"} | word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may "
    "june july august september october november december telegram x facebook twitter published "
    "updated photo read live breaking"
)
"""Capitalised, but no part of a person's name."""
TOPICS: Final = word_set(
    "war conflict crisis invasion talks summit truce ceasefire exchange swap deal update updates"
)
"""What a capitalised heading ends in that names a matter: "Russia-Ukraine War: …"."""
PARTICLES: Final = word_set(
    "al el bin ibn von van de der di da la le al- abu ben ul ag ould bint dos das do del du ter ten"
)
ARTICLES: Final = word_set("al el as ash ad ar an at az ul")
"""Before a hyphen they begin an Arabic name in lower case: "al-Akidi"."""
ORGANS: Final = word_set(
    "ministry club commission committee council agency party association union army service "
    "office cross crescent headquarters command centre center department bureau directorate "
    "society institute foundation organisation organization movement front league university "
    "embassy parliament administration staff initiative group forces corps brigade battalion "
    "court fund network radio television tv news times post herald brigades battalions committees "
    "associations unions councils observatory institution ministries presidency church diocese "
    "congress senate forum coalition federation campaign assembly house"
)
"""In a capitalised name: it is a body's."""

CURRENCIES: Final = frozenset("$€£₴")
QUOTES: Final = frozenset("„“”\"'‘’")
CLOSING: Final = frozenset("“”\"'’")
NUMBERED: Final = word_set(
    "day stage phase round part page chapter article section paragraph clause resolution highway "
    "route road room ward hospital brigade regiment battalion unit flight gate platform channel "
    "point item colony camp school volume rule protocol table step line terminal "
    "episode level tier category type mark"
)
"""Before a number that only tells one of them from the others: "day two", "colony 7"."""
ADDING: Final = (
    ("in", "addition"), ("with", "them"), ("added", "to"), ("apart", "from"), ("on", "top"),
    ("plus",), ("besides",), ("alongside",), ("additionally",),
)  # fmt: skip
"""What opens a sentence that tells of more who were freed."""
CROWDS: Final = word_set(
    "poll survey crowd team unit platoon company squad patrol staff audience delegation panel jury "
    "population congregation garrison class choir gang force army band"
)
"""Before "of" and a number of those who were not exchanged: "a poll of 2,000 people"."""
PARTIES_OF: Final = word_set("group party batch contingent")
"""What so many freed together make: "a group 95 strong"."""
POSSESSIVES: Final = word_set("its their our his her your")
OWNED: Final = {"ours": "our", "theirs": "their", "his": "his", "hers": "her"}
"""Possessives that stand alone: "150 of ours"."""
YEAR_BEFORE: Final = word_set(
    "since in of from until by late early mid before after during throughout across over ,"
)
MEASURES: Final = (
    "year", "day", "hour", "month", "week", "minute", "kilo", "mile", "point", "seat", "storey",
)  # fmt: skip
"""Behind a number and a hyphen: "a 12-year sentence"."""
COUNTING: Final = word_set("hundreds thousands dozens scores some about around nearly almost over")
"""Before or as a figure."""
MORE: Final = word_set("more other further additional remaining")
FURTHER: Final = word_set("another further additional remaining other")
DEFINITE: Final = word_set("the these those all")
POINTING: Final = word_set("them those whom which these us")
DESCRIBING: Final = word_set(
    "serving suffering facing awaiting accused convicted charged sentenced jailed imprisoned "
    "arrested detained captured taken seized abducted kidnapped described classed listed aged born "
    "living considered deemed"
)
"""Participles right behind a number: what it counts is left out ("18 serving life sentences")."""
CAPTIVES: Final = word_set("prisoners captives pows hostages detainees prisoners-of-war captured")
"""Behind "confirmed as": they are held."""
PUBLISHED: Final = word_set(
    "names list lists statement statements video videos footage photo photos pictures images data "
    "details identities report reports transcript recording"
)
"""What is released without anybody being freed."""
LET_GO: Final = word_set(
    "freed released swapped exchanged traded handed returned repatriated bartered liberated"
)
"""Behind "a nurse was": she is counted."""
LETTING_GO: Final = LET_GO | frozenset(
    ["frees", "free", "freeing", "releases", "release", "releasing", "swaps", "swapping",
     "exchanges", "exchanging", "trades", "trading", "hands over", "handed over", "hand over",
     "handing over", "handed back", "hands back", "handing back", "repatriates", "repatriating",
     "gave up", "gives up", "giving up", "gave back", "let go", "lets go", "set free", "sets free",
     "sent back", "turned over", "got back", "gets back"]
)  # fmt: skip
"""Before "a nurse" too."""
FREED: Final = word_set("freed released returned exchanged left")
NATIONAL_PREFIXES: Final = word_set("franco anglo russo sino italo hispano luso indo israelo")
"""Before a nationality: "a Franco-German cyclist"."""
TAKEN: Final = word_set(
    "abducted kidnapped seized taken captured detained held jailed imprisoned deported"
)
"""Behind "those": who they were."""
ARMED: Final = word_set(
    "front army movement militia militias brigades forces guerrillas rebels separatists liberation "
    "resistance mujahideen mujahidin fighters brigade jaish jaysh katiba katibat liwa harakat "
    "jabhat ansar jund saraya frente ejército fuerzas mouvement armée"
)
"""In the name of a body nobody knows: it may be a party of a war."""
LOYAL: Final = word_set("loyal allied aligned affiliated belonging")
"""Before a side: whose fighters persons are."""
GUNMEN: Final = word_set(
    "bandits kidnappers abductors gunmen militants insurgents rebels guerrillas terrorists "
    "jihadists islamists separatists hijackers pirates militiamen"
)
"""Those a report calls the other party of whose name it says no more."""
FOREIGN: Final = word_set(
    "foreigners foreigner foreign expatriates expatriate europeans european westerners outsiders "
    "non-nationals third-country eu"
)
"""In a counted group: persons of other countries, which are not named."""
ACCORDS: Final = word_set(
    "agreement agreements accord accords convention conventions protocol protocols process format "
    "talks declaration framework summit conference consultations memorandum formula roadmap"
)
"""Behind a capital: where they were made or held."""
STATE_WORDS: Final = word_set(
    "government junta regime army military authorities state administration forces troops"
)
"""Behind "the", in a war within a state: its own side."""
GROUP_WORDS: Final = word_set(
    "rebels guerrillas guerillas insurgents insurgency opposition militants separatists jihadists "
    "extremists "
    "gunmen paramilitaries militia militias militiamen movement group front faction organisation "
    "organization sect bandits kidnappers abductors captors hijackers terrorists islamists "
    "fighters gang cartel"
)
"""Behind "the", in a war within a state: the other side."""
STATE_OWNERS: Final = word_set(
    "government regime army junta military federal state police loyalist republican"
)
"""Before "jails", "custody", "forces", in a war within a state: its own side's."""
GROUP_OWNERS: Final = word_set(
    "rebel guerrilla guerilla militia insurgent militant separatist jihadist islamist opposition "
    "bandit paramilitary ethnic breakaway secessionist resistance revolutionary tribal"
)
"""Before "hands", "captivity", in a war within a state: the other side's."""
STATE_PERSONS: Final = word_set(
    "government regime junta police policemen army troops soldiers soldier servicemen servicewomen "
    "security "
    "officers conscripts guardsmen pro-government loyalists loyalist "
    "girls schoolgirls schoolgirl schoolboys schoolchildren pupils students teachers nuns priests "
    "missionaries nurses passengers worshippers villagers travellers hostages farmers victims "
    "abductees commuters parishioners congregants churchgoers seminarians pastors monks imams "
    "traders residents medics doctors journalists engineers miners fishermen tourists teenagers"
)
"""In a counted group of such a war: the state's persons."""
GROUP_PERSONS: Final = word_set(
    "rebels rebel guerrillas guerillas insurgents insurgent militants militant separatists "
    "separatist jihadists jihadist gunmen fighters fighter militiamen paramilitaries paramilitary "
    "commander commanders "
    "suspects"
)
"""In a counted group of such a war: the other side's."""
SIDED_ARMS: Final = word_set(
    "government regime junta police policemen policeman army troops soldiers soldier servicemen "
    "servicewomen "
    "conscripts guardsmen pro-government loyalists loyalist rebels rebel guerrillas guerillas "
    "paramilitaries paramilitary insurgents insurgent militants militant separatists separatist "
    "jihadists jihadist"
)
"""Of these, the words one side alone is called by."""
REBEL_WORDS: Final = word_set(
    "rebels rebel guerrillas guerrilla guerillas insurgents insurgent militants militant "
    "separatists separatist secessionists secessionist jihadists jihadist islamists islamist "
    "fighters gunmen militia militias militiamen paramilitaries paramilitary mutineers armed "
    "insurgency extremist extremists warlord"
)
"""Beside a name: those who bear it are an armed group."""
HOMECOMING: Final = word_set("home back returned return received") | {
    "brought home", "brought back", "taken back", "returned home", "got back",
}  # fmt: skip
"""Verbs said of one's own persons."""
MADE: Final = {
    "wounded": "wounded", "injured": "wounded", "sick": "wounded", "ill": "wounded",
    "civilian": "civilians", "fallen": "bodies", "dead": "bodies", "killed": "bodies",
    "deceased": "bodies", "slain": "bodies",
}  # fmt: skip
"""Modifiers that give a counted group its category."""
MEDIATED: Final = word_set(
    "mediated brokered facilitated sponsored negotiated arranged organised organized hosted "
    "supervised"
)
"""Behind a name and a hyphen: "the UAE-mediated exchange"."""
SHARED_CITIES: Final = frozenset(["jerusalem"])
"""Where persons of both sides are at home, whosever capital it is."""
JAILING: Final = frozenset(["Prison", "Prisons", "Penitentiary", "Jail", "Jails", "Correctional"])
"""In the name of a body: it tells of those its state holds, "the Israel Prison Service"."""
INMATES: Final = word_set(
    "prisoners prisoner detainees detainee inmates inmate lifers lifer life-termers life-termer "
    "convicts internees"
)
"""Whom a state holds, where those it wants back are called hostages."""
UNDER: Final = frozenset(["under", "since"])
AGREEING_TO: Final = (("to",), ("on",), ("for",), ("that",), ("reached",), ("signed",))
"""Before and behind "agreement": one that is being carried out, one that is still a plan."""
STAYING: Final = word_set(
    "still remain remains remained remaining leave leaves leaving left hold holds holding keep "
    "keeps keeping withhold withholds withholding"
)
"""Of remains that nobody has handed over yet."""
ABDUCTED: Final = word_set("abducted kidnapped seized snatched")
"""What befell hostages of a people's group, and none of those its enemy holds."""
CAPTIVES_OF_A_GROUP: Final = word_set("captives captive abductees abductee kidnapped")
"""What hostages of a people's group are called besides."""
CAPTIVE_CATEGORIES: Final = frozenset(["prisoners", "prisoners of war", "hostages"])
"""Categories of persons who are held by what they are called."""
RED_CROSS: Final = "International Committee of the Red Cross"
"""Who carries captives between the sides of a war, and counts them, whosever they are."""

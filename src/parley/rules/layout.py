"""How the furniture of a news page looks: bylines, captions, share buttons, related posts.

Each question is about one line. A pattern is tried on lower-cased text (many times faster than
one that ignores case) and only where it could match: at the line's head, at its tail, or where a
word it cannot do without stands. `parley.text` decides with the answers which lines are read.
"""

from __future__ import annotations

import re
from typing import Final

from parley.rules.wording import has_any
from parley.rules.words import word_set

_HEAD: Final = 240
_TAIL: Final = 120
_CREDIT: Final = 16  # characters; the longest name of an agency, with what may follow it
_SHORT_LINE: Final = 250
BULLETS: Final = "•●▪◦‣*–—-"
OPENERS: Final = word_set(
    "the this that these those it its he his she her they their we our i a an in on at by for from "
    "to of with as after before during since until while when if earlier later last previous "
    "previously meanwhile however but and or both each either neither some most many several more "
    "about around among all another other such according there then now also so yet not no nearly "
    "almost only once asked officials prisoners hostages families negotiations talks"
)
"""Words that open a sentence behind "the U.S."."""

_CAPTION_HEAD: Final = re.compile(
    r"\W{0,3}(?:\[?(?:photo|picture|image|file|archive|video)\b[^.]{0,20}(?:caption|photo|picture|"
    r"image|grab|footage)?\s?[:—–-]|\[?(?:caption|pictured|illustration|infographic)\b"
    r"|\[(?:photo|picture|image|video)[^\]]{0,20}\]"
    r"|(?:image|photo|video) (?:caption|source|credit)s?\b"
    r"|(?:archive|file|illustrati(?:ve|on)) (?:photo|picture|image)|image:|photo:|photograph:"
    r"|photo by)"
    r"|in this (?:\w+[ ,]){0,6}?(?:photo|image|video|grab|handout|picture|photograph)\b"
)
_CAPTION_INSIDE: Final = re.compile(
    r"\b(?:this|a) (?:handout|undated|video|combination|file|screen)?\s?(?:photograph|photo|image|"
    r"picture|grab|footage|screengrab|handout)\b.{0,60}\b(?:released|shows|taken|provided"
    r"|published|from)\b"
)
_PICTURES: Final = ("photo", "image", "picture", "grab", "footage", "handout")
_CREDITED: Final = (
    "AFP", "Reuters", "REUTERS", "AP", "EPA", "Getty", "Getty Images", "Handout", "TASS", "Anadolu",
    "Ukrinform",
)  # fmt: skip
_AGENCIES: Final = "|".join(_CREDITED)
_CAPTION_TAIL: Final = re.compile(
    r"(?:[(\[—–/]|©)\s?(?i:photo|image|picture|courtesy|credit|handout)?(?:[ :](?i:by))?[^.]{0,40}"
    rf"\b(?:{_AGENCIES})\s?[)\]]?\W{{0,2}}$"
    rf"|[.!?)]\s(?:{_AGENCIES})(?:\s?/\s?[A-Z][\w.-]{{0,20}}(?:\s[A-Z][\w.-]{{0,20}}){{0,3}}){{1,3}}"
    r"\W{0,2}$"
)
_PICTURED_BY: Final = re.compile(
    r"[.!?|)\]\d…] ?(?:illustrative )?(?:photo|photograph|picture|image|video)s?(?: credit)?\s?:"
    r"\s?\S[^!?]{1,90}$|[.!?] illustrative (?:photo|image)\W?$"
    r"|[(\[](?:(?:photo|screen|courtesy|handout|credit|file|illustrative)\b[^()\[\]]{0,80}"
    r"|[^()\[\]]{1,80}\b(?:photo|handout|file photo|courtesy)\b[^()\[\]]{0,40})[)\]]\W{0,2}$"
    r"|\S.{20,80}\s©[^!?]{2,80}$"
)
_PICTURING: Final = (
    "photo", "picture", "image", "video", "screen", "courtesy", "handout", "credit", "file", "©",
)  # fmt: skip
_MARKING: Final = (":", ")", "]", "©", "illustrative")
_PICTURED_AT: Final = re.compile(
    r"[(\[][A-Z][^()\[\]/,]{1,60}(?:/|\bvia\b)\s?[A-Z@][^()\[\],]{1,60}[)\]]$"
)

_BOILERPLATE_HEAD: Final = re.compile(
    r"\W{0,4}(?:read (?:also|more|next)|also read|see also|more (?:on this|from|news|stories)"
    r"|related(?: posts?| articles?| stories| news| topics| content| video|:|$)"
    r"|you (?:may|might) (?:also )?like|what to read next|up next|must read"
    r"|you can share|share (?:this|on|via|the)"
    r"|follow us|follow .{1,30} on (?:telegram|twitter|x|facebook)\b"
    r"|follow (?:our|\w+['’]s) coverage"
    r"|subscribe|sign (?:up|in\b)|newsletter|log ?in\b|enter your e-?mail"
    r"|tags?:|topics:|keywords|comments?(?:\s*\(?\d*\)?)$|\d+ comments?$|no comments?|view comments"
    r"|leave a (?:comment|reply)|add (?:a )?comment"
    r"|this (?:web)?site uses|we use cookies|accept (?:all )?cookies|cookie"
    r"|manage (?:your )?(?:cookie|consent)"
    r"|by (?:continuing|using|clicking)\b.{0,60}\b(?:cookies|agree|terms)\b|do not sell my"
    r"|advertis|ad$|sponsored|(?:story|article) continues|continue reading|scroll to continue"
    r"|copyright|©|\(c\) ?\d{4}|all rights reserved|terms of (?:use|service)"
    r"|privacy (?:policy|notice)"
    r"|found (?:a|an) (?:mistake|error|typo)|if you (?:find|found|notice|spot) (?:a|an)|click here"
    r"|support (?:us|our|independent|quality) ?(?:journalism)?|donate\b|join (?:us|our)"
    r"|become (?:a|our) (?:member|patron|supporter)|our journalists need"
    r"|thank(?:s| you) for reading|(?:hey|hi|hello) (?:there|everyone)\b|we have a small favou?r"
    r"|tens of millions|could you (?:please )?help us|please help us|help (?:us )?keep\b"
    r"|if you(?:['’]ve)? (?:like|enjoy|value|appreciate)d? (?:this|our|what)"
    r"|we (?:don['’]t|do not) have a (?:wealthy|paywall)"
    r"|when (?:quoting|citing|using|reprinting|copying)\b.{0,60}\b(?:link|reference|hyperlink)\b"
    r"|if you are reading this|millions read|a message from [^.]{3,40}:$|dear readers?,"
    r"|in case you missed|in other news|other news|more coverage|in pictures?:|keep reading"
    r"|(?:today['’]s|this week['’]s) (?:top|news)|for media (?:inquiries|enquiries)"
    r"|for (?:more|further) information,? (?:please )?(?:contact|visit|see)"
    r"|download (?:the|our) app|get (?:the|our|\d+%)|view image in fullscreen"
    r"|(?:please )?(?:enable|turn on) (?:javascript|notifications)|your browser does not"
    r"|most (?:read|popular|viewed)|(?:latest|top) (?:news|stories)|trending|breaking news$"
    r"|editor'?s?'? ?(?:pick|choice|note)|recommended|list of \d+ items|end of list"
    r"|skip to|menu$|home\s?[|>»/]|back to top|next:|previous:|about us$|contact us\b"
    r"|print(?: this(?: page| article| story)?)?$|e-?mail this|listen to"
    r"|\d+[ -]min(?:ute)?s?(?: read|$)|reading time|source:|report an? (?:mistake|typo|error)"
    r"|popular\b.{0,15}$|watch(?: also| more| live|:| ?\|)"
    r"|(?:reporter|editor|author|translator|location|category):"
    r"|(?:translated|edited) by\b|next article|previous article"
    r"|(?:additional )?(?:reporting|writing|editing) by\b|our standards:"
    r"|to see the comments|send your|don['’]?t miss"
    r"|(?:\d[\d., ]*k? )?(?:views?|shares?|likes?)(?:[: ]+\d[\d.,]*k?)?$)"
)
_BOILERPLATE_INSIDE: Final = (
    "press ctrl +", "press ctrl+", "all rights reserved", "opt-out if you wish",
    "contributed to this report", "contributed to this article", "contributed to this story",
    "contributed reporting", "auto-generated from", "thanks for reading", "thank you for reading",
    "a paywall", "become a member", "join our community",
)  # fmt: skip
_HEADING: Final = re.compile(
    r"\W{0,4}(?:related|read (?:also|more|next)|also read|see also|more (?:on|from|news|stories)"
    r"|most|latest news|top stories|trending|comments?|\d+ comments|recommended|you (?:may|might)"
    r"|popular|tags?|share|ad$|advertis|don['’]?t miss|editor|what to read|up next|must read"
    r"|in case you|in other news|other news|more coverage|keep reading)"
)
_CLOSING: Final = re.compile(
    r"\W{0,4}(?:(?i:comments?(?:\s*\(?\d*\)?)$|\d+ comments?$|leave a (?:comment|reply)"
    r"|about (?:us|me|the (?:author|writer|reporter)s?)$)|About (?:the )?(?:[A-Z][\w.-]* ?){1,5}$)"
)
_WRITER: Final = re.compile(
    r"(?:[A-Z][\w.'’-]+ ){2,4}is (?:an?|the) (?:[\w'’-]+ ){0,4}?"
    r"(?:reporter|journalist|editor|correspondent|writer|columnist|producer|contributor)"
    r"(?:\.|,? (?:at|for|with|covering|based|from|who (?:covers|writes|reports))\b)"
)
_MONTHS: Final = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
)
_NAME: Final = r"[A-Z][\w.'’-]{0,30}"
_BYLINE_HEAD: Final = re.compile(
    rf"\W{{0,3}}(?:(?:By|BY|by)\s+(?:{_NAME}|our\b|the\b|a\b)"
    rf"(?:(?:,|\s(?:and|&|in|for|of))?\s{_NAME}){{0,9}}"
    r"(?:\s?[,|•·—–(/].{0,40})?$"
    r"|(?i:published|updated|posted)\b\W{0,3}(?:$|(?i:on|at|by|in)\b|[\dA-Z])"
    r"|(?i:last (?:updated|modified)|written by|author\b|from our\b|staff\b|date\b\W{0,3}"
    r"(?:$|\d|[A-Z][a-z]+\s\d))|\d{1,2}:\d{2}$)"
)
_BYLINE_LINE: Final = re.compile(
    r"[^.]{0,60}\b(?:19|20)\d{2}\b[^.]{0,30}$|\W{0,3}\d{1,2}[./]\d{1,2}[./]\d{2,4}\b"
    r"|[^.]{0,40}\b\d{1,2}:\d{2}\b[^.]{0,20}$"
    rf"|(?:[^.]{{0,30}}\s)?\d{{1,2}} (?:{_MONTHS})\b[^.]{{0,20}}$"
    rf"|(?:[^.]{{0,30}}\s)?(?:{_MONTHS}) \d{{1,2}}\b[^.]{{0,20}}$"
)
_SECTION: Final = re.compile(r"/[^/]{1,30}/$")
_DIGIT: Final = re.compile(r"\d")
_STORY_WORDS: Final = re.compile(
    r"\b(?:prisoner|captive|pow|swap|exchang|soldier|servicem|freed|free|releas(?:ed|es|ing)|return"
    r"|bodies|hostage|hand(?:s|ed) over|brings?|brought|home|\d+[ -]for[ -]\d)"
)
_FURNITURE: Final = re.compile(
    r"(?:facebook|twitter|x|telegram|whatsapp|linkedin|reddit|instagram|youtube|viber|pinterest"
    r"|email|copy link|share|print|menu|search|save|listen|reply|loading|register|subscribe"
    r"|home|world|news|politics|war|europe|ukraine|live|video|photos?|opinion|business|sports?"
    r"|culture|afp|reuters|ap|tass|[•·|>/,\s])+$"
)


def is_caption(line: str, lower: str) -> bool:
    """True for a picture's caption or credit; ``lower`` is the line in lower case.

    >>> line = "Freed men on 5 February 2025 (Photo by AFP)"
    >>> is_caption(line, line.lower())
    True
    """
    if _CAPTION_HEAD.match(lower[:_HEAD]):
        return True
    if has_any(lower, _PICTURES) and _CAPTION_INSIDE.search(lower):
        return True
    tail = line[-_TAIL:]
    credited = has_any(line[-_CREDIT:], _CREDITED) or ("/" in tail and has_any(tail, _CREDITED))
    if credited and _CAPTION_TAIL.search(tail):
        return True
    if tail.endswith((")", "]")) and _PICTURED_AT.search(tail):
        return True
    tail = lower[-_TAIL:]
    marked = has_any(tail, _MARKING) and has_any(tail, _PICTURING)
    return marked and _PICTURED_BY.search(tail) is not None


def is_boilerplate(lower: str) -> bool:
    """True for a line that belongs to the page whatever its length: "Read also: …", "© 2025 …"."""
    head = lower if len(lower) <= _SHORT_LINE else lower[:_HEAD] + "…"
    if _BOILERPLATE_HEAD.match(head):
        return True
    if lower.startswith("http") and len(lower.split(None, 1)) == 1:
        return True
    return has_any(lower, _BOILERPLATE_INSIDE)


def is_heading(lower: str) -> bool:
    """True for a boilerplate line with more of its kind below: "Related posts", "Comments (2)"."""
    return _HEADING.match(lower) is not None


def closes_story(line: str) -> bool:
    """True for the line above the readers' comments, or above what a body says of itself."""
    return _CLOSING.match(line[:_SHORT_LINE]) is not None


def is_about_writer(line: str) -> bool:
    """True for the line on who wrote it: "Anna Koval is a news editor at …"."""
    return _WRITER.match(line) is not None


def is_byline(line: str, lower: str) -> bool:
    """True for a short line with the writer, the place or the date and no word of the story.

    >>> [is_byline(line, line.lower()) for line in ("By A Writer", "95 freed on 5 February 2025")]
    [True, False]
    """
    if len(line) > _SHORT_LINE or line[0] in BULLETS:
        return False
    if _BYLINE_HEAD.match(line) or _SECTION.match(line):
        return True
    return bool(_DIGIT.search(line) and _BYLINE_LINE.match(line) and not _STORY_WORDS.search(lower))


def is_furniture(lower: str) -> bool:
    """True for a short line of buttons and sections only: "Facebook | X", "World > Europe"."""
    return len(lower) <= _SHORT_LINE and _FURNITURE.match(lower) is not None

"""How the furniture of a news page looks: bylines, captions, share buttons, related posts.

Patterns over single lines, with examples beside them; ``parley.text`` decides with them which
lines are read.
"""

from __future__ import annotations

import re

CAPTION = re.compile(
    r"^\W{0,3}(?:\[?(?:photo|picture|image|file|archive|video)\b[^.]{0,20}(?:caption|photo|picture|"
    r"image|grab|footage)?\s?[:—–-]|\[?(?:caption|pictured|illustration|infographic)\b"
    r"|archive (?:picture|photo)|file (?:photo|picture|image)|image:|photo:|photograph:)"
    r"|\b(?:this|a) (?:handout|undated|video|combination|file|screen)?\s?(?:photograph|photo|image|picture|"
    r"grab|footage|screengrab|handout)\b.{0,60}\b(?:released|shows|taken|provided|published|from)\b"
    r"|^in this (?:\w+[ ,]){0,6}?(?:photo|image|video|grab|handout|picture|photograph)\b"
    r"|(?:[(\[—–/]|©)\s?(?:photo|image|picture|courtesy|credit|handout)?(?:[ :]by)?[^.]{0,40}"
    r"\b(?-i:AFP|Reuters|REUTERS|AP|EPA|Getty|Getty Images|Handout|TASS|Anadolu|Ukrinform)\s?[)\]]?\W{0,2}$",
    re.IGNORECASE,
)
BOILERPLATE = re.compile(
    r"^\W{0,4}(?:read (?:also|more|next)|also read|see also|more (?:on this|from|news|stories)"
    r"|related(?: posts?| articles?| stories| news| topics| content|:|$)|you (?:may|might) (?:also )?like"
    r"|you can share|share (?:this|on|via|the)|follow us|subscribe|sign up|newsletter|log ?in\b"
    r"|tags?:|topics:|keywords|comments?(?:\s*\(?\d*\)?)$|no comments?|leave a (?:comment|reply)"
    r"|this (?:web)?site uses|we use cookies|accept (?:all )?cookies|cookie|advertis|ad$|sponsored"
    r"|copyright|©|\(c\) ?\d{4}|all rights reserved|terms of (?:use|service)|privacy policy"
    r"|found (?:a|an) (?:mistake|error|typo)|if you (?:find|found|notice|spot) (?:a|an)|click here"
    r"|support (?:us|our)|donate|join (?:us|our)|download (?:the|our) app|get (?:the|our|\d+%)"
    r"|most (?:read|popular|viewed)|latest news|trending|breaking news$|editor'?s? ?(?:pick|choice|note)"
    r"|skip to|menu$|home\s?[|>»/]|back to top|next:|previous:|print(?: this)?$|e-?mail this"
    r"|source:|report a (?:mistake|typo)|watch (?:also|more|live)|listen to|popular\b.{0,15}$"
    r"|to see the comments|send your|recommended|don'?t miss)"
    r"|press ctrl ?\+|\ball rights reserved\b|\bopt-out if you wish\b|^http\S+$",
    re.IGNORECASE,
)
BOILERPLATE_HEADING = re.compile(
    r"^\W{0,4}(?:related|read (?:also|more|next)|also read|see also|more (?:on|from|news|stories)|most"
    r"|latest news|trending|comments?|recommended|you (?:may|might)|popular|tags?|share|ad$|advertis"
    r"|don'?t miss|editor)",
    re.IGNORECASE,
)
BYLINE = re.compile(
    r"^\W{0,3}(?:by\s+(?:[A-Z]|our|the|a )|published|updated|posted|last (?:updated|modified)|written by|author"
    r"|reporting by|from our|staff|date\b|\d{1,2}:\d{2}$)"
    r"|^[^.]{0,60}\b(?:19|20)\d{2}\b[^.]{0,30}$|^\W{0,3}\d{1,2}[./]\d{1,2}[./]\d{2,4}\b"
    r"|^[^.]{0,40}\b\d{1,2}:\d{2}\b[^.]{0,20}$"
    r"|^(?:[^.]{0,30}\s)?\d{1,2} (?:January|February|March|April|May|June|July|August|September"
    r"|October|November|December)\b[^.]{0,20}$"
    r"|^/[^/]{1,30}/$",
)
FURNITURE = re.compile(
    r"^(?:facebook|twitter|x|telegram|whatsapp|linkedin|reddit|email|copy link|share|print|menu|search"
    r"|home|world|news|politics|war|europe|ukraine|afp|reuters|ap|tass|[•·|>\s])+$",
    re.IGNORECASE,
)

"""A picture of who claims which figures, exchange by exchange along time: SVG without scripts.

A band is an exchange, from the earliest down; a line in it is one side, or both together. Marks
stand where the number is: whose word it is shows in their form, so that colour is never needed to
tell two things apart. Bars are bounds, an arrow an open bound. What does not fit is said in words
beside the band.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import escape
from math import ceil, floor, inf, log10

from parley.audits import Finding
from parley.audits.figures import counts, interval, is_whole
from parley.chains import names, sides_of
from parley.ledger import figure
from parley.ledger.cases import Case, Dossier, plain_date
from parley.model import Claim

WIDTH, LEFT, RIGHT, NOTES = 1240, 340, 740, 930
LINE, PAD, TOP, BOTTOM = 24, 12, 128, 44
BLUE, ORANGE, GREY, INK = "#0072B2", "#C44E00", "#595959", "#1A1A1A"
"""From the palette of Okabe and Ito (2008), the orange darkened to stand out on white."""

NOTE_WIDTH, LABEL_WIDTH = 42, 26
ARROW, LETTER = 46, 7.5
FORMS = {"own": "its own side's word", "other": "the other side's word", "third": "anybody else's"}


@dataclass(frozen=True)
class Mark:
    """One figure on a line: what it allows, who says it, in which roles."""

    low: float
    high: float
    words: str
    roles: frozenset[str]
    said: str

    @property
    def number(self) -> float:
        """Where it stands: an open figure at the bound it has."""
        return self.low if self.low > -inf else self.high


@dataclass(frozen=True)
class Line:
    """One side of an exchange."""

    label: str
    colour: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True)
class Band:
    """One exchange with its lines and what audits say of it."""

    case: Case
    lines: tuple[Line, ...]
    notes: tuple[tuple[bool, str], ...]

    @property
    def height(self) -> int:
        return 2 * PAD + LINE * max(len(self.lines), len(self.notes), 1)


def svg_lines(dossier: Dossier, findings: Iterable[Finding]) -> Iterator[str]:
    """The picture, line by line."""
    bands = list(bands_of(dossier, findings))
    scale = _Scale([_reach(mark) for b in bands for line in b.lines for mark in line.marks])
    height = TOP + sum(band.height for band in bands) + BOTTOM
    yield from _head(height, bands)
    yield from _axis(scale, height)
    y = TOP
    for index, band in enumerate(bands):
        yield from _band(band, y, scale, shaded=index % 2 == 0)
        y += band.height
    left_out = len(dossier.cases) - len(bands)
    if left_out:
        yield _text(
            24, height - BOTTOM + 26, f"{left_out} without a day or a figure left out", GREY
        )
    yield "</svg>"


def bands_of(dossier: Dossier, findings: Iterable[Finding]) -> Iterator[Band]:
    """The exchanges with a date and a figure, by date."""
    notes: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        for member in finding.about:
            notes.setdefault(member, []).append(finding)
    for case in dossier.cases:
        lines = tuple(_lines(case))
        if lines and case.date:
            found = {f.id: f for member in case.members for f in notes.get(member, ())}
            said = [(f.state == "open", words) for f in found.values() if (words := note(f))]
            yield Band(case, lines, tuple(dict.fromkeys(said)))


def note(finding: Finding) -> str:
    """A finding in few words, empty for those a picture of one exchange cannot show.

    >>> note(Finding("a", "total-against-parts", "T", "open", "", (),
    ...              values=(("total", "448"), ("sum", 478), ("difference", 30))))
    'total 448 ≠ sum 478'
    """
    value: Mapping[str, object] = dict(finding.values)
    explained = " (explained)" if finding.state == "explained" else ""
    if finding.rule == "total-against-parts" and finding.difference:
        return f"total {value['total']} ≠ sum {value['sum']}{explained}"
    if finding.rule == "total-against-parts":
        sign = "= sum of parts" if str(value["total"]) == str(value["sum"]) else "fits"
        return f"total {value['total']} {sign}" + (f" {value['sum']}" if sign == "fits" else "")
    if finding.rule == "total-definition":
        return f"{value['total']} or {value['without']}: {finding.difference} counted apart"
    if finding.rule in ("conflicting-figures", "definitional-conflict"):
        return f"{_bare(value['low'])} ≠ {_bare(value['high'])}{explained}"
    if finding.missing:
        return f"no word of {' and '.join(finding.missing)}"
    return ""


def _bare(attributed: object) -> str:
    return str(attributed).partition(" (")[0]


def _lines(case: Case) -> Iterator[Line]:
    sides: dict[str, list[Claim]] = {}
    totals: list[Claim] = []
    for claim in case.claims:
        if counts(claim, "released") and claim.who and (is_whole(claim) or claim.outside):
            sides.setdefault(f"{claim.who}, apart" if claim.outside else claim.who, []).append(
                claim
            )
        elif counts(claim, "exchange-total") and is_whole(claim):
            totals.append(claim)
    for index, (label, claims) in enumerate(sorted(sides.items())):
        own = claims[0].who
        rank = case.parties.index(own) if own in case.parties else index
        marks = tuple(_marks(claims, case))
        if marks:
            yield Line(label, (BLUE, ORANGE)[rank % 2], marks)
    marks = tuple(_marks(totals, case))
    if marks:
        yield Line("all together", GREY, marks)


def _marks(claims: Iterable[Claim], case: Case) -> Iterator[Mark]:
    told: dict[tuple[float, float, str], list[Claim]] = {}
    for claim in claims:
        quantity = claim.quantity
        allowed = interval(quantity)
        if quantity.qualifier == "about" and quantity.number is not None:
            allowed = (quantity.number, quantity.number)
        if allowed:
            told.setdefault((*allowed, _short(claim)), []).append(claim)
    for (low, high, words), group in sorted(told.items()):
        roles = frozenset(_role(claim, case) for claim in group)
        speakers = [name for claim in group for name in names(claim.claimant) or ["the report"]]
        yield Mark(low, high, words, roles, ", ".join(dict.fromkeys(speakers)))


def _role(claim: Claim, case: Case) -> str:
    sides = set(sides_of(claim))
    if claim.who in sides or (claim.who is None and len(sides & set(case.parties)) > 1):
        return "own"
    return "other" if sides & set(case.parties) else "third"


def _short(claim: Claim) -> str:
    words = figure(claim.quantity)
    for long, sign in (("more than ", ">"), ("at least ", "≥"), ("fewer than ", "<")):
        words = words.replace(long, sign)
    return words.replace("at most ", "≤").replace("about ", "~")


def _reach(mark: Mark) -> float:
    return mark.high if mark.high < inf else mark.low


class _Scale:
    """Numbers to places, with round steps. A few far greater ones stand at its end, marked."""

    def __init__(self, numbers: list[float]) -> None:
        known = sorted(numbers) or [10]
        usual = known[int(0.95 * (len(known) - 1))]
        most = known[-1] if known[-1] <= 3 * usual else usual
        rough = max(most, 4) / 5
        power = 10 ** floor(log10(rough))
        self.step = max(1, int(next(n * power for n in (1, 2, 2.5, 5, 10) if n * power >= rough)))
        self.end = self.step * ceil(max(most, 1) / self.step)

    def x(self, number: float) -> float:
        """Where a number stands, in pixels."""
        return round(LEFT + (RIGHT - LEFT) * max(0, min(number, self.end)) / self.end, 1)

    def ticks(self) -> range:
        return range(0, self.end + 1, self.step)


def _head(height: int, bands: list[Band]) -> Iterator[str]:
    conflicts = sum(any(is_open for is_open, _ in band.notes) for band in bands)
    told = f"{len(bands)} exchanges" if len(bands) != 1 else "1 exchange"
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" '
        f'height="{height}" role="img" aria-labelledby="title desc" '
        "font-family=\"system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif\" "
        'font-size="13">'
    )
    yield '<title id="title">How many were freed, and who says so</title>'
    yield (
        f'<desc id="desc">{told} from the earliest down, a line for each side. Marks stand at the '
        f"numbers claimed; notes on the right say what fits and what does not. {conflicts} with "
        f"an open disagreement. {_safe(_in_words(bands))}</desc>"
    )
    yield f'<rect width="{WIDTH}" height="{height}" fill="#FFFFFF"/>'
    yield _text(24, 34, "How many were freed, and who says so", INK, size=20, weight="600")
    x = 24.0
    for role, words in FORMS.items():
        yield _form(role, x + 8, 60, INK)
        yield _text(x + 24, 64.5, words, GREY)
        x += 190
    yield f'<path d="{_bar(x, x + 30, 60)}" stroke="{INK}" stroke-width="2" fill="none"/>'
    yield _text(x + 46, 64.5, "bound; arrow: open", GREY)
    x += 230
    yield _text(x, 64.5, "≠  open disagreement", INK, weight="700")


def _in_words(bands: list[Band]) -> str:
    """The picture for those who do not see it; long pictures only begin."""
    told = [
        f"{plain_date(band.case.date or '')}: "
        + "; ".join(f"{line.label} {', '.join(m.words for m in line.marks)}" for line in band.lines)
        for band in bands[:20]
    ]
    return ". ".join(told) + "."


def _axis(scale: _Scale, height: int) -> Iterator[str]:
    for tick in scale.ticks():
        x = scale.x(tick)
        yield f'<path d="M{x} {TOP - 8}V{height - BOTTOM + 8}" stroke="#DDDDDD" fill="none"/>'
        yield _text(x, TOP - 16, f"{tick:,}", GREY, anchor="middle")
        yield _text(x, height - BOTTOM + 26, f"{tick:,}", GREY, anchor="middle")
    yield _text(24, TOP - 16, "exchange", GREY)
    yield _text(RIGHT, TOP - 36, "persons", GREY, anchor="end")
    yield _text(NOTES, TOP - 16, "what fits and what does not", GREY)


def _band(band: Band, y: int, scale: _Scale, *, shaded: bool) -> Iterator[str]:
    if shaded:
        yield (
            f'<rect x="12" y="{y}" width="{WIDTH - 24}" height="{band.height}" fill="#000000" '
            'fill-opacity="0.035"/>'
        )
    base = y + PAD + LINE / 2
    yield "<g>"
    yield f"<title>{_safe(band.case.label)}: {len(band.case.members)} reports</title>"
    yield _text(24, base + 4.5, plain_date(band.case.date or ""), INK, weight="600")
    for index, line in enumerate(band.lines):
        yield from _line(line, base + index * LINE, scale)
    for index, (is_open, words) in enumerate(band.notes):
        at = base + index * LINE + 4.5
        weight = "700" if is_open else "400"
        yield _text(NOTES, at, _cut(words, NOTE_WIDTH), INK if is_open else GREY, weight=weight)
    yield "</g>"


def _line(line: Line, y: float, scale: _Scale) -> Iterator[str]:
    yield _text(LEFT - 18, y + 4.5, _cut(line.label, LABEL_WIDTH), line.colour, anchor="end")
    numbers = [mark.number for mark in line.marks]
    if max(numbers) > min(numbers):
        yield (
            f'<path d="M{scale.x(min(numbers))} {y}H{scale.x(max(numbers))}" '
            f'stroke="{line.colour}" stroke-dasharray="2 3" fill="none"/>'
        )
    end = LEFT * 1.0
    for mark in line.marks:
        x = scale.x(mark.number)
        yield f"<g><title>{_safe(f'{mark.words}: {mark.said}')}</title>"
        end = max(end, x)
        if mark.low != mark.high:
            stop = scale.x(mark.high) if mark.high < inf else x + ARROW
            start = x if mark.low > -inf else scale.x(0)
            yield (
                f'<path d="{_bar(start, stop, y, arrow=mark.high == inf)}" '
                f'stroke="{line.colour}" stroke-width="2" fill="none"/>'
            )
            end = max(end, stop)
        for role in sorted(mark.roles):
            yield _form(role, x, y, line.colour)
        yield "</g>"
    said = " · ".join(
        f"» {mark.words}" if mark.number > scale.end else mark.words for mark in line.marks
    )
    room = int((NOTES - 24 - end) / LETTER)
    start = min(scale.x(mark.low) for mark in line.marks) - 14
    if len(said) > room and start - LEFT > len(said) * LETTER:
        yield _text(start, y + 4.5, said, line.colour, anchor="end")
    else:
        yield _text(end + 14, y + 4.5, _cut(said, room), line.colour)


def _form(role: str, x: float, y: float, colour: str) -> str:
    if role == "own":
        return f'<circle cx="{x}" cy="{y}" r="4.5" fill="{colour}"/>'
    if role == "other":
        return (
            f'<circle cx="{x}" cy="{y}" r="7.5" fill="none" stroke="{colour}" stroke-width="1.8"/>'
        )
    return f'<path d="M{x} {y - 9}V{y + 9}" stroke="{colour}" stroke-width="2.5" fill="none"/>'


def _bar(start: float, stop: float, y: float, *, arrow: bool = True) -> str:
    tip = f"M{stop - 5} {y - 4}L{stop} {y}L{stop - 5} {y + 4}" if arrow else f"M{stop} {y - 5}v10"
    return f"M{start} {y - 5}v10M{start} {y}H{stop}{tip}"


def _cut(words: str, width: int) -> str:
    return words if len(words) <= width else words[: width - 1] + "…"


def _text(
    x: float,
    y: float,
    words: str,
    colour: str,
    *,
    size: int = 13,
    weight: str = "400",
    anchor: str = "start",
) -> str:
    more = f' font-size="{size}"' if size != 13 else ""
    more += f' font-weight="{weight}"' if weight != "400" else ""
    more += f' text-anchor="{anchor}"' if anchor != "start" else ""
    return f'<text x="{x}" y="{y}" fill="{colour}"{more}>{_safe(words)}</text>'


def _safe(words: str) -> str:
    """Text as XML may hold it: control characters have no place there."""
    return escape("".join(c if c.isprintable() else " " for c in words))

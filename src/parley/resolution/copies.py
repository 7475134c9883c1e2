"""Which articles are copies of one text: the same agency report, a little cut or retitled.

One-permutation MinHash (Li, Owen and Zhang, "One Permutation Hashing", NIPS 2012) with borrowed
values for empty bins, and locality-sensitive hashing in bands (Leskovec, Rajaraman and Ullman,
"Mining of Massive Datasets", section 3.4). Each run of five words is hashed once, and each text is
compared only with the first of those it shares a band with, so the work grows with the text read.
The library for this, datasketch, brings NumPy and SciPy (over 100 MB); these lines need neither.

Texts are copies where their sketches say that they share at least 60 % of their runs of words. The
estimate is off by about 0.05 at that size. Two reports of one event by two writers share few runs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from hashlib import blake2b
from struct import Struct

from parley.model import Article

RUN = 5
BINS = 128
BANDS = 32
SHARED = 0.6
_WORD = re.compile(r"[^\W_]+")
_VALUE = 4  # bytes kept of each value
_ROW = BINS // BANDS * _VALUE
_BANDS = Struct(f"{_ROW}s" * BANDS)


def near_copies(articles: Iterable[Article]) -> dict[str, str]:
    """Each article's id with the id of the first article (by id) that has almost its text.

    An article without such a copy, or too short to tell, has its own id.
    """
    return copies_among((article.id, sketched(article.text)) for article in articles)


def copies_among(texts: Iterable[tuple[str, bytes]]) -> dict[str, str]:
    """The same for ids with sketches made before."""
    known = sorted(texts)
    shared = _shared([sketch for _, sketch in known if sketch])
    first: dict[str, str] = {}
    sketches: dict[str, bytes] = {}
    bands: dict[tuple[int, bytes], str] = {}
    for name, sketch in known:
        first[name] = name
        keys = [key for key in enumerate(_rows(sketch)) if key[1] in shared[key[0]]]
        near = dict.fromkeys(bands[key] for key in keys if key in bands)
        original = next((one for one in near if alike(sketches[one], sketch) >= SHARED), None)
        if original:
            first[name] = original
            continue  # later copies are compared with the first of them
        sketches[name] = sketch
        for key in keys:
            bands.setdefault(key, name)
    return first


def _shared(sketches: Sequence[bytes]) -> list[set[bytes]]:
    """For each band what more than one sketch has there; most stand alone, and all are many."""
    found = []
    for start in range(0, BANDS * _ROW, _ROW):
        seen: set[bytes] = set()
        shared: set[bytes] = set()
        for sketch in sketches:
            row = sketch[start : start + _ROW]
            (shared if row in seen else seen).add(row)
        found.append(shared)
    return found


def sketched(text: str) -> bytes:
    """The text as one least hash for each bin; empty where it has fewer than twenty runs."""
    words = [word.casefold() for word in _WORD.findall(text)]
    runs = {" ".join(words[i : i + RUN]) for i in range(len(words) - RUN + 1)}
    if len(runs) < 20:
        return b""
    bins: list[int | None] = [None] * BINS
    for run in runs:
        value, place = divmod(
            int.from_bytes(blake2b(run.encode(), digest_size=8).digest(), "big"), BINS
        )
        least = bins[place]
        bins[place] = value if least is None or value < least else least
    return b"".join(_borrowed(bins, place) for place in range(BINS))


def _rows(sketch: bytes) -> Iterable[bytes]:
    """The values of each band: a few in a row."""
    return _BANDS.unpack(sketch) if sketch else ()


def alike(one: bytes, other: bytes) -> float:
    """The estimated share of runs that two texts have in common (Jaccard)."""
    differ = int.from_bytes(one, "big") ^ int.from_bytes(other, "big")
    values = memoryview(differ.to_bytes(len(one), "big")).cast("I")
    return values.tolist().count(0) / BINS


def _borrowed(bins: list[int | None], place: int) -> bytes:
    """The value of a bin, or of the next that has one, told apart by the distance."""
    for distance in range(BINS):
        value = bins[(place + distance) % BINS]
        if value is not None:
            return (value + distance).to_bytes(8, "big")[-_VALUE:]
    raise AssertionError("a sketch has at least one value")

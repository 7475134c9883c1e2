"""From a node of the graph back to the words of an article: file, line, column, sentence."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from rdflib.namespace import DCTERMS

from parley.checking.finding import Place
from parley.evidence import Places
from parley.positions import Lines
from parley.rdf.namespaces import OA, PARLEY, as_terms
from parley.rdf.terms import value_of

_P, _W, _D = as_terms(PARLEY), as_terms(OA), as_terms(DCTERMS)


class ArticlePlaces:
    """Follows a part to its whole, a claim to its evidence, evidence to its article.

    ``beside`` are the folders below which a source (``seeds/….txt``) may lie.
    """

    def __init__(self, places: Places, beside: Sequence[Path]) -> None:
        self.places, self.beside = places, beside

    def of(self, node: str) -> tuple[Place | None, str]:
        """The place in the article and the sentence; (None, "") for what rests on no article."""
        evidence, article = self._trace(node)
        if not article:
            return None, ""
        file, text = self._file(article), self._text(article)
        position = self.places.position(evidence) if evidence else None
        stored = self.places.article(article)
        if not position or stored is None or position[0] >= len(stored.text):
            return Place(file), ""
        sentence = sentence_at(stored.text, position[0])
        if text != stored.text:  # of a page, a record or a packed file, lines say nothing
            return Place(file), sentence
        return Place(file, *Lines(stored.text).of(position[0])), sentence

    def _trace(self, node: str) -> tuple[str, str]:
        """The evidence and the article of a node; either may be empty."""
        while node.startswith("<"):
            known = self.places.facts.get(node, {})
            if _W.hasSource in known:
                return node, known[_W.hasSource][0]
            if _P.hasEvidence in known:
                evidence = known[_P.hasEvidence][0]
                return evidence, self.places.one(evidence, _W.hasSource)
            if _P.isReportedIn in known:
                return "", known[_P.isReportedIn][0]
            if _D.identifier in known:
                return "", node
            if node.count("/") <= 4:
                break
            node = f"{node[: node.rindex('/')]}>"
        return "", ""

    def _file(self, article: str) -> str:
        source = self.places.one(article, _D.source) or self.places.one(article, _D.identifier)
        name = value_of(source) if source else ""
        return next((str(each / name) for each in self.beside if (each / name).is_file()), name)

    def _text(self, article: str) -> str:
        """What the file holds, decoded as articles are."""
        path = Path(self._file(article))
        return _content(path) if path.is_file() else ""


@lru_cache(maxsize=16)
def _content(path: Path) -> str:
    return path.read_bytes().decode("utf-8-sig", "replace")


def sentence_at(text: str, offset: int) -> str:
    """The sentence an offset stands in, on one line.

    >>> sentence_at("It was so. Then 95 were freed. End.", 16)
    'Then 95 were freed.'
    """
    for start, end in _sentences(text):
        if start <= offset < end:
            return " ".join(text[start:end].split())
    return ""


@lru_cache(maxsize=16)
def _sentences(text: str) -> tuple[tuple[int, int], ...]:
    from parley.text import segment

    return tuple((each.start, each.end) for each in segment(text).sentences)

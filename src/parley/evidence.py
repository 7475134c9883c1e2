"""Are the words quoted really there? Offsets and digests checked against the stored texts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import sha256

from rdflib.namespace import DCTERMS

from parley.findings import Problem
from parley.model import Article
from parley.rdf.namespaces import OA, PARLEY, as_terms
from parley.rdf.terms import Quad, value_of

_P, _W, _D = as_terms(PARLEY), as_terms(OA), as_terms(DCTERMS)
_WANTED = {
    _D.identifier, _D.source, _P.textDigest, _P.hasEvidence, _P.isReportedIn,
    _W.hasSource, _W.hasSelector, _W.start, _W.end, _W.exact, _W.prefix, _W.suffix,
}  # fmt: skip


class Places:
    """Where in the articles the nodes of a graph come from."""

    def __init__(self, quads: Iterable[Quad], texts: Mapping[str, Article]) -> None:
        self.texts = texts
        self.facts: dict[str, dict[str, list[str]]] = {}
        for subject, predicate, value, _ in quads:
            if predicate in _WANTED:
                self.facts.setdefault(subject, {}).setdefault(predicate, []).append(value)

    def one(self, node: str, predicate: str) -> str:
        """The first value of a property, or the empty string."""
        return next(iter(self.facts.get(node, {}).get(predicate, [])), "")

    def position(self, evidence: str) -> tuple[int, int] | None:
        """The offsets an evidence node gives."""
        for selector in self.facts.get(evidence, {}).get(_W.hasSelector, []):
            start, end = self.one(selector, _W.start), self.one(selector, _W.end)
            if start and end:
                return int(value_of(start)), int(value_of(end))
        return None

    def article(self, node: str) -> Article | None:
        """The stored article of an article node."""
        identifier = self.one(node, _D.identifier)
        return self.texts.get(value_of(identifier)) if identifier else None

    def of(self, node: str) -> tuple[str, int | None]:
        """The file and the line a node comes from; a part is where its whole is."""
        while node.count("/") > 4:
            known = self.facts.get(node, {})
            if _P.isReportedIn in known:
                return self._file(known[_P.isReportedIn][0]), None
            if _W.hasSource in known:
                return self._line(node)
            if _P.hasEvidence in known:
                return self._line(known[_P.hasEvidence][0])
            if _D.identifier in known:
                return self._file(node), None
            node = f"{node[: node.rindex('/')]}>"
        return "", None

    def _file(self, article: str) -> str:
        source = self.one(article, _D.source) or self.one(article, _D.identifier)
        return value_of(source) if source else ""

    def _line(self, evidence: str) -> tuple[str, int | None]:
        node = self.one(evidence, _W.hasSource)
        article, position = self.article(node), self.position(evidence)
        if article is None or position is None:
            return self._file(node), None
        return self._file(node), article.text.count("\n", 0, position[0]) + 1


def check_texts(places: Places) -> tuple[int, list[Problem]]:
    """How many quotes were compared with the stored texts, and what does not fit."""
    problems: list[Problem] = []
    compared = 0
    for node, known in places.facts.items():
        if _P.textDigest in known:
            problems += _digest(places, node)
        if _W.hasSource in known:
            article, position = places.article(known[_W.hasSource][0]), places.position(node)
            if article and position:
                compared += 1
                problems += _quote(places, node, article.text, *position)
    return compared, problems


def _digest(places: Places, node: str) -> list[Problem]:
    article = places.article(node)
    source, _ = places.of(node)
    if article is None:
        message = "the text is not at hand, so its quotes were not compared"
        return [Problem("info", message, "stored-text", node, source=source)]
    if value_of(places.one(node, _P.textDigest)) == f"sha256:{_sha256(article.text)}":
        return []
    message = "the stored text is not the one this was read from; build the graph again"
    return [Problem("violation", message, "stored-text", node, source=source)]


def _quote(places: Places, node: str, text: str, start: int, end: int) -> list[Problem]:
    source, line = places.of(node)
    problems = []
    for selector in places.facts[node].get(_W.hasSelector, []):
        for predicate, part, fits in (
            (_W.exact, "the words quoted", text[start:end].__eq__),
            (_W.prefix, "the words before it", text[:start].endswith),
            (_W.suffix, "the words after it", text[end:].startswith),
        ):
            said = places.one(selector, predicate)
            if said and not fits(value_of(said)):
                message = f"{part} ({start}–{end}) are not those of the stored text"
                found = ("stored-text", node, predicate, said, source, line)
                problems.append(Problem("violation", message, *found))
    return problems


def _sha256(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()

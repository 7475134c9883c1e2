"""OWL 2 RL for many articles: the ontology's axioms, read once, become rules over plain facts.

owlrl runs some eighty rules over everything, the ontology too. What our individuals need of them
are the few that the ontology's axioms spell out for instances (Motik et al., "OWL 2 Web Ontology
Language Profiles", W3C 2012, section 4.3, tables 4 to 9). They are read from the axioms, none is
written by hand for one of our terms. owlrl stays the reference: tests compare the two. A kind of
axiom that is not read here is refused, so that nothing is silently left out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from parley.errors import ParleyError
from parley.rdf.facts import TYPE, Facts, Triple, reached

_RDF = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_RDFS = "<http://www.w3.org/2000/01/rdf-schema#"
_OWL = "<http://www.w3.org/2002/07/owl#"
SUBCLASS, _SUBPROPERTY = f"{_RDFS}subClassOf>", f"{_RDFS}subPropertyOf>"
_KNOWN_PREDICATES = {
    TYPE, SUBCLASS, _SUBPROPERTY,
    *(f"{_RDFS}{name}>" for name in ("domain", "range", "label", "comment", "seeAlso")),
    *(f"{_RDF}{name}>" for name in ("first", "rest")),
    *(f"{_OWL}{name}>" for name in (
        "inverseOf", "propertyChainAxiom", "onProperty", "hasValue", "someValuesFrom",
        "versionInfo", "versionIRI", "imports", "equivalentClass", "equivalentProperty")),
}  # fmt: skip
_KNOWN_TYPES = {
    f"{_OWL}{name}>"
    for name in (
        "Ontology", "Class", "ObjectProperty", "DatatypeProperty", "AnnotationProperty",
        "Restriction", "SymmetricProperty", "TransitiveProperty", "NamedIndividual",
    )
}  # fmt: skip
_THING = f"{_OWL}Thing>"

Links = dict[str, set[str]]


class Rules:
    """The instance rules that follow from an ontology; blank nodes name class expressions."""

    def __init__(self, ontology: Iterable[Triple]) -> None:
        self.terms = Facts(ontology)
        _refuse_unknown(self.terms)
        self._super_classes = self._closed(SUBCLASS, f"{_OWL}equivalentClass>")
        self._super_properties = self._closed(_SUBPROPERTY, f"{_OWL}equivalentProperty>")
        self._inverse: Links = defaultdict(set)
        self._domain: Links = defaultdict(set)
        self._range: Links = defaultdict(set)
        self._has_value: dict[tuple[str, str], set[str]] = defaultdict(set)
        self._gives_value: dict[str, set[tuple[str, str]]] = defaultdict(set)
        self._some_by_property: dict[str, set[tuple[str, str]]] = defaultdict(set)
        self._some_by_class: dict[str, set[tuple[str, str]]] = defaultdict(set)
        self._chain_first: dict[str, set[tuple[str, str]]] = defaultdict(set)
        self._chain_second: dict[str, set[tuple[str, str]]] = defaultdict(set)
        for triple in list(self.terms.all()):
            self._read(*triple)
        by_predicate: tuple[Mapping[str, object], ...] = (
            self._super_properties, self._domain, self._some_by_property, self._chain_second,
            self._inverse, self._range, self._chain_first,
        )  # fmt: skip
        self._leads_on = {TYPE, *(p for p, _ in self._has_value)}.union(*by_predicate)

    def close(self, facts: Facts, new: Iterable[Triple]) -> list[Triple]:
        """Add triples to facts, with everything that follows from them and the rest; return that.

        The facts, without the new ones, must be closed already.
        """
        agenda = [triple for triple in new if facts.add(triple)]
        given = len(agenda)
        for triple in agenda:  # grows while it is walked
            if triple[1] in self._leads_on:
                agenda += [more for more in self._follow(facts, *triple) if facts.add(more)]
        return [triple for triple in agenda[given:] if not triple[2].startswith("_:")
                and not triple[1].startswith("_:")]  # fmt: skip

    def _follow(self, facts: Facts, subject: str, predicate: str, value: str) -> Iterator[Triple]:
        """What one fact, joined with those known, gives in one step."""
        if predicate == TYPE:
            for kind in self._super_classes.get(value, ()):
                yield subject, TYPE, kind
            for prop, kind in self._some_by_class.get(value, ()):
                yield from ((x, TYPE, kind) for x in tuple(facts.subjects(prop, subject)))
            for prop, given in self._gives_value.get(value, ()):
                yield subject, prop, given
        for wider in self._super_properties.get(predicate, ()):
            yield subject, wider, value
        for kind in self._domain.get(predicate, ()):
            yield subject, TYPE, kind
        for kind in self._has_value.get((predicate, value), ()):
            yield subject, TYPE, kind
        for filler, kind in self._some_by_property.get(predicate, ()):
            if filler == _THING or filler in facts.values(value, TYPE):
                yield subject, TYPE, kind
        for before, whole in self._chain_second.get(predicate, ()):
            yield from ((x, whole, value) for x in tuple(facts.subjects(before, subject)))
        if value.startswith('"'):
            return
        for back in self._inverse.get(predicate, ()):
            yield value, back, subject
        for kind in self._range.get(predicate, ()):
            yield value, TYPE, kind
        for after, whole in self._chain_first.get(predicate, ()):
            yield from ((subject, whole, z) for z in tuple(facts.values(value, after)))

    def _read(self, subject: str, predicate: str, value: str) -> None:
        """One axiom as rules."""
        if predicate == f"{_OWL}inverseOf>":
            self._inverse[subject].add(value)
            self._inverse[value].add(subject)
        elif predicate == f"{_RDFS}domain>":
            self._domain[subject].add(value)
        elif predicate == f"{_RDFS}range>":
            self._range[subject].add(value)
        elif predicate == f"{_OWL}propertyChainAxiom>":
            self._read_chain(subject, list(_items(self.terms, value)))
        elif predicate == f"{_OWL}onProperty>":
            self._read_restriction(subject, value)
        elif (predicate, value) == (TYPE, f"{_OWL}SymmetricProperty>"):
            self._inverse[subject].add(subject)
        elif (predicate, value) == (TYPE, f"{_OWL}TransitiveProperty>"):
            self._read_chain(subject, [subject, subject])

    def _read_chain(self, whole: str, steps: list[str]) -> None:
        """A chain of more than two steps goes through an auxiliary property."""
        while len(steps) > 2:
            part = f"_:{'/'.join(steps[:2])}"
            self._read_chain(part, steps[:2])
            steps = [part, *steps[2:]]
        self._chain_first[steps[0]].add((steps[1], whole))
        self._chain_second[steps[1]].add((steps[0], whole))

    def _read_restriction(self, node: str, prop: str) -> None:
        for value in self.terms.values(node, f"{_OWL}hasValue>"):
            self._has_value[prop, value].add(node)
            self._gives_value[node].add((prop, value))
        for filler in self.terms.values(node, f"{_OWL}someValuesFrom>"):
            if any(self.terms.subjects(SUBCLASS, node)):
                raise _refused("owl:someValuesFrom as a superclass")
            self._some_by_property[prop].add((filler, node))
            self._some_by_class[filler].add((prop, node))

    def _closed(self, predicate: str, both_ways: str) -> Links:
        """Everything above each class or property, through any number of steps."""
        steps = Facts((s, predicate, o) for s, p, o in self.terms.all() if p == predicate)
        for one, link, other in self.terms.all():
            if link == both_ways:
                steps.add((one, predicate, other))
                steps.add((other, predicate, one))
        above: Links = defaultdict(set)
        for top in {value for _, _, value in steps.own}:
            for node in reached(steps, top, predicate) - {top}:
                above[node].add(top)
        return above


def _items(facts: Facts, head: str) -> Iterator[str]:
    while head != f"{_RDF}nil>":
        yield from facts.values(head, f"{_RDF}first>")
        head = facts.values(head, f"{_RDF}rest>")[0]


def _refuse_unknown(terms: Facts) -> None:
    for _, predicate, value in terms.own:
        if predicate.startswith((_OWL, _RDFS, _RDF)) and predicate not in _KNOWN_PREDICATES:
            raise _refused(predicate)
        if predicate == TYPE and value.startswith(_OWL) and value not in _KNOWN_TYPES:
            raise _refused(value)


def _refused(axiom: str) -> ParleyError:
    what = f"the fast reasoner knows no axioms of the kind {axiom.strip('<>')}"
    return ParleyError(what, where="ontology", fix="write them another way, or add a rule for them")

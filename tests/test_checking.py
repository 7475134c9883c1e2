"""Validation of anything: each kind of source, the user's shapes and checks, what is broken."""

from __future__ import annotations

import json
import socketserver
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from threading import Thread

import pyoxigraph as ox
import pytest
from click.testing import CliRunner, Result
from gold import SEEDS, gold_files, read_gold

from parley.actors import load_actors
from parley.checking.finding import Checked
from parley.checking.profiles import NAMES, load_profile
from parley.checking.run import Wishes, check
from parley.cli import cli
from parley.errors import ParleyError
from parley.rdf.turtle import nquads, turtle
from parley.reports import counted
from parley.triples import to_quads

ARTICLE, CLAIMS = read_gold(gold_files(SEEDS)[0])
DATA = """@prefix : <urn:x:> .
:a :p "one", "two" .
:b :p 3 .
:c :q [ :p "four" ] .
"""
SHAPES = """@prefix : <urn:x:> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
:One a sh:NodeShape ; sh:targetSubjectsOf :p ;
  sh:property [ sh:path :p ; sh:maxCount 1 ; sh:message "Say it once." ] ;
  sh:property :One-p .
:One-p a sh:PropertyShape ; dcterms:identifier "MY001" ;
  sh:path :p ; sh:datatype xsd:string ; sh:severity sh:Warning .
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with data and shapes, where we are."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "data.ttl").write_text(DATA, encoding="utf-8")
    (tmp_path / "shapes.ttl").write_text(SHAPES, encoding="utf-8")
    return tmp_path


@pytest.fixture
def graph(folder: Path, seeds: Path) -> Path:
    """A graph of three claims, one without its voice and one without its evidence."""
    quads = list(to_quads(ARTICLE, CLAIMS[:3], load_actors().by_label))
    first, second = (f"{claim.id}>" for claim in CLAIMS[:2])
    quads = [
        quad
        for quad in quads
        if not (quad[0].endswith(first) and quad[1].endswith("#hasVoice>"))
        and not (quad[0].endswith(second) and quad[1].endswith("#hasEvidence>"))
    ]
    (folder / "graph").mkdir()
    (folder / "graph" / "parley.nq").write_text(nquads(quads), encoding="utf-8")
    (folder / "graph" / "all.ttl").write_text(turtle(quads), encoding="utf-8")
    (folder / "seeds").symlink_to(seeds)
    return folder / "graph"


def by_shapes(*sources: str) -> Checked:
    return check(sources, Wishes(shapes=[Path("shapes.ttl")]))


def run(*args: object) -> Result:
    return CliRunner(env={"GITHUB_WORKSPACE": ""}).invoke(cli, ["validate", *map(str, args)])


@pytest.mark.usefixtures("folder")
def test_findings_have_their_places() -> None:
    checked = by_shapes("data.ttl")
    once, string = checked.findings
    assert (once.message, once.severity, once.node) == ("Say it once.", "violation", "<urn:x:a>")
    assert (str(once.data), str(once.rule.place)) == ("data.ttl:2:4", "shapes.ttl:6:15")
    assert once.rule.name == "urn:x:One"
    assert once.component == "sh:MaxCountConstraintComponent"
    assert (string.rule.code, string.severity) == ("MY001", "warning")
    assert (str(string.data), str(string.rule.place)) == ("data.ttl:3:7", "shapes.ttl:8:1")
    assert string.value.startswith('"3"^^')
    assert checked.exit_code == 1
    assert "(3 shapes, 0 checks" in counted(checked)


@pytest.mark.parametrize("ending", ["ttl", "trig", "nq", "nt", "jsonld", "rdf"])
def test_every_kind_of_file(folder: Path, ending: str) -> None:
    quads = list(ox.parse(DATA, format=ox.RdfFormat.TURTLE))
    form = ox.RdfFormat.from_extension(ending)
    assert form
    ox.serialize(quads, str(folder / f"other.{ending}"), format=form)
    checked = by_shapes(f"other.{ending}")
    assert len(checked.findings) == 2
    place = checked.findings[0].data
    assert bool(place and place.line) is (ending not in ("jsonld", "rdf"))


def test_a_folder_of_files_and_a_store(folder: Path) -> None:
    (folder / "some").mkdir()
    (folder / "some" / "data.ttl").write_text(DATA, encoding="utf-8")
    assert len(by_shapes("some").findings) == 2
    store = ox.Store(str(folder / "store"))
    store.extend(ox.parse(DATA, format=ox.RdfFormat.TURTLE))
    store.flush()
    del store
    assert len(by_shapes("store").findings) == 2


@pytest.fixture
def endpoint() -> Iterator[str]:
    """A server that knows DATA, in a named graph."""
    store = ox.Store()
    store.load(DATA, format=ox.RdfFormat.TURTLE, to_graph=ox.NamedNode("urn:g"))

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            from urllib.parse import parse_qs

            asked = self.rfile.read(int(self.headers["Content-Length"])).decode()
            answer = store.query(parse_qs(asked)["query"][0])
            assert isinstance(answer, ox.QuerySolutions)
            body = answer.serialize(format=ox.QueryResultsFormat.JSON)
            assert body
            self.send_response(200)
            self.send_header("Content-Type", "application/sparql-results+json")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    with socketserver.TCPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/query"
        server.shutdown()


@pytest.mark.usefixtures("folder")
def test_an_endpoint(endpoint: str) -> None:
    assert len(by_shapes(endpoint).findings) == 2


@pytest.mark.usefixtures("graph")
def test_our_own_shapes_name_the_article() -> None:
    checked = check(["graph"])
    voice = next(each for each in checked.findings if each.rule.name == "ClaimShape-voice")
    line = ARTICLE.text.count("\n", 0, CLAIMS[0].start) + 1
    assert voice.article
    assert (voice.article.file, voice.article.line) == (ARTICLE.source, line)
    assert CLAIMS[0].quote in voice.sentence
    assert voice.data
    assert voice.data.file == "graph/all.ttl"
    text = Path("graph/all.ttl").read_text(encoding="utf-8").splitlines()
    assert text[(voice.data.line or 0) - 1].startswith("<claim/")
    assert voice.rule.code.startswith("PX")
    names = {each.rule.name for each in checked.findings}
    assert "check-claim-without-evidence" in names
    assert checked.ledger


@pytest.mark.usefixtures("graph")
def test_shapes_for_claims_meet_claims_of_every_kind(folder: Path) -> None:
    (folder / "mine.ttl").write_text(
        "@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix my: <urn:my:> .\n"
        "@prefix parley: <https://w3id.org/parley/ontology#> .\n"
        "my:S a sh:NodeShape ; sh:targetClass parley:Claim ;\n"
        "  sh:property my:S-note . my:S-note sh:path my:note ; sh:minCount 1 ; sh:message 'N' .",
        encoding="utf-8",
    )
    checked = check(["graph"], Wishes(shapes=[Path("mine.ttl")]))
    assert sum(each.message == "N" for each in checked.findings) == 3


@pytest.mark.parametrize(
    ("shape", "line", "says", "code"),
    [
        (":S a sh:NodeShape ; sh:targetNode :a ;\n sh:property [ sh:minCount 1 ] .", 5,
         "is no valid shape", 2),
        (":S a sh:NodeShape ; sh:targetNode :a ; sh:pattern '(' .", 5, "cannot be evaluated", 2),
        (":S a sh:NodeShape ; sh:targetNode :a ; sh:sparql [ sh:select 'SELECT $this WHERE {' ] .",
         5, "cannot be evaluated", 2),
        (":S a sh:NodeShape ; sh:targetNode :a ; sh:sparql [ sh:select "
         "'SELECT $this WHERE { SERVICE <http://127.0.0.1:9/> { $this ?p ?o } }' ] .", 5,
         "calls another server", 2),
        (":S a sh:NodeShape ; sh:targetNode :a ; sh:js [ sh:jsFunctionName 'f' ] .", 5,
         "JavaScript", 3),
    ],
)  # fmt: skip
def test_a_shape_that_cannot_be_evaluated_is_named(
    folder: Path, shape: str, line: int, says: str, code: int
) -> None:
    """… and the others are judged all the same."""
    head = "\n".join(SHAPES.splitlines()[:4])
    (folder / "broken.ttl").write_text(f"{head}\n{shape}", encoding="utf-8")
    wishes = Wishes(shapes=[Path("shapes.ttl"), Path("broken.ttl")])
    checked = check(["data.ttl"], wishes)
    broken = [each for each in checked.findings if each.rule.name == "broken-shape"]
    assert len(broken) == 1, checked.findings
    assert says in broken[0].message
    assert str(broken[0].data).startswith(f"broken.ttl:{line}:")
    assert checked.exit_code == code
    assert "Say it once." in {each.message for each in checked.findings}


@pytest.mark.usefixtures("folder")
def test_shapes_without_a_target_and_imports_are_told(folder: Path) -> None:
    (folder / "none.ttl").write_text(
        "<urn:o> <http://www.w3.org/2002/07/owl#imports> <urn:other> .", encoding="utf-8"
    )
    notes = check(["data.ttl"], Wishes(shapes=[Path("none.ttl")])).notes
    assert len(notes) == 2
    assert "no shape with a target" in notes[0]
    assert "urn:other" in notes[1]


CHECK = (
    "#+ problem: Wrong.\n#+ severity: info\n#+ code: MY7\nSELECT ?entity ?property ?value\nWHERE "
)


@pytest.mark.parametrize(
    ("text", "code", "says"),
    [
        (
            CHECK + "{ ?entity ?property ?value FILTER(?property = <urn:x:p> && ?value = 3) }",
            0,
            "Wrong.",
        ),
        ("SELECT ?s WHERE { ?s ?p ?o }", 2, "does not return ?entity first"),
        (CHECK + "{", 2, "not valid SPARQL"),
        (CHECK + "{ SERVICE <http://127.0.0.1:9/> { ?entity ?property ?value } }", 2, "another"),
        (CHECK.replace("info", "bad") + "{ ?entity ?property ?value }", 2, "'bad' is no severity"),
    ],
)
def test_checks_of_ones_own(folder: Path, text: str, code: int, says: str) -> None:
    (folder / "checks").mkdir()
    (folder / "checks" / "check-it.rq").write_text(text, encoding="utf-8")
    checked = check(["data.ttl"], Wishes(checks=[Path("checks")]))
    assert checked.exit_code == code
    (found,) = checked.findings
    assert says in found.message
    if not code:
        assert (found.rule.code, found.severity, str(found.data)) == ("MY7", "info", "data.ttl:3:7")


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("args", "says"),
    [
        (["none"], "none: there is no graph"),
        (["data.ttl"], "uses no term of Parley; give shapes of your own"),
        (["shapes.txt", "--shapes", "shapes.ttl"], "shapes.txt: there is no graph"),
        (["data.ttl", "--shapes", "none.ttl"], "none.ttl: there is no"),
        (["data.ttl", "--checks", "."], "holds no check-*.rq"),
        (["data.ttl", "--shapes", "shapes.ttl", "--profile", "x"], "no profile 'x'"),
        (["data.ttl", "--shapes", "shapes.ttl", "--baseline", "x"], "x: there is no baseline"),
        (["data.ttl", "--also", "pdf=x"], "write it as FORMAT=FILE"),
        (["http://127.0.0.1:9/", "--shapes", "shapes.ttl"], "http://127.0.0.1:9/: no answer"),
    ],
)
def test_what_cannot_be_read_is_one_line(args: list[str], says: str) -> None:
    result = run(*args)
    assert result.exit_code == 2
    assert says in result.stderr
    assert result.stderr.count("\n") == 1


@pytest.mark.usefixtures("folder")
def test_fail_on_and_reports_in_every_case() -> None:
    args = ("data.ttl", "--shapes", "shapes.ttl")
    assert run(*args).exit_code == 1
    assert run(*args, "--fail-on", "none").exit_code == 0
    assert run(*args, "-o", "out/none.txt").exit_code == 2
    result = run(*args, "--also", "json=a.json", "--also", "csv=b.csv", "-o", "c.txt")
    assert (result.exit_code, result.output) == (1, "")
    assert json.loads(Path("a.json").read_text(encoding="utf-8"))["exitCode"] == 1
    assert "\x1b" not in Path("c.txt").read_text(encoding="utf-8")


@pytest.mark.usefixtures("folder")
def test_a_baseline_accepts_what_is_known(folder: Path) -> None:
    args = ("data.ttl", "--shapes", "shapes.ttl")
    assert run(*args, "--write-baseline", "known.json").exit_code == 0
    (folder / "data.ttl").write_text(f"# moved\n\n{DATA}", encoding="utf-8")
    result = run(*args, "--baseline", "known.json")
    assert result.exit_code == 0
    assert "2 known" in result.output
    (folder / "data.ttl").write_text(f"{DATA}:d :p 1 .", encoding="utf-8")
    assert run(*args, "--baseline", "known.json", "--fail-on", "warning").exit_code == 1
    (folder / "data.ttl").write_text("<urn:x:a> <urn:x:p> 'one' .", encoding="utf-8")
    assert "2 findings of the baseline are gone" in run(*args, "--baseline", "known.json").output
    (folder / "known.json").write_text("[]", encoding="utf-8")
    assert "not a baseline" in run(*args, "--baseline", "known.json").stderr


def test_profiles(graph: Path, folder: Path) -> None:
    fails = ["violation", "warning", "info"]
    assert [load_profile(name).fail_on for name in NAMES] == fails
    (folder / "seeds").unlink()
    missing = {
        name: next(e for e in check(["graph"], Wishes(profile=name)).findings
                   if e.rule.name == "stored-text").severity
        for name in NAMES
    }  # fmt: skip
    assert missing == {"base": "info", "release": "violation", "strict": "violation"}
    own = folder / "own.yaml"
    own.write_text("own: {fail_on: none, leave_out: ['*-voice'], severity: {'check-*': info}}")
    checked = check([str(graph)], Wishes(profile=str(own)))
    assert checked.profile == "own"
    assert not {e.rule.name for e in checked.findings} & {"ClaimShape-voice"}
    assert checked.exit_code == 0
    for text in ("own: {fail: x}", "own: {fail_on: bad}", "a: {}\nb: {}", "["):
        own.write_text(text)
        with pytest.raises(ParleyError):
            load_profile(str(own))


@pytest.mark.usefixtures("graph")
def test_two_runs_say_the_same(folder: Path) -> None:
    shapes = ("--shapes", folder / "shapes.ttl")
    for form in ("json", "sarif", "ttl", "html", "junit", "github", "markdown"):
        assert run("graph", *shapes, "--format", form).output == (
            run("graph", *shapes, "--format", form).output
        )

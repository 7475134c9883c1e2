"""The engines a graph is asked on: our own store, and three peers that hold the same graph."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pyoxigraph as ox
from measure import BENCH

if TYPE_CHECKING:
    from parley.store import Store

sys.path.insert(0, str(BENCH.parent / "tests"))

ENGINES = {
    "parley": "Parley",
    "again": "asked again",
    "oxigraph": "Oxigraph server",
    "virtuoso": "Virtuoso 7",
    "rdflib": "rdflib in memory",
}
"""``again`` is Parley once more: it may give the answer that it kept the first time."""
ID = "https://w3id.org/parley/id/graph"
INFERRED = f"{ID}/inferred"


def is_there(engine: str) -> bool:
    """Whether an engine is installed; where not, say so loudly."""
    from servers import oxigraph_binary, virtuoso_binary

    found = {"oxigraph": oxigraph_binary, "virtuoso": virtuoso_binary}
    if engine not in found or found[engine]():
        return True
    print(f"SKIPPED: {ENGINES[engine]} is not installed", file=sys.stderr)
    return False


@contextmanager
def opened(engine: str, store: Path, scratch: Path, limit: int) -> Iterator[Store]:
    """An engine that holds the graph of a store and may take so many seconds to answer.

    A peer works on a copy of its own, in a folder it shares with the others.
    """
    from servers import oxigraph

    from parley.store import Source, open_store
    from parley.store.remote import EndpointStore

    if engine == "parley":
        state = store.parent.parent  # asked for by its name, a generation has a place for answers
        yield open_store(Source(directory=str(state)))
    elif engine == "oxigraph":
        ox.Store.read_only(str(store)).backup(str(scratch / "store"))
        with oxigraph(scratch) as server:
            yield EndpointStore(server.endpoint, timeout=limit)
    elif engine == "virtuoso":
        with filled_virtuoso(scratch, dumped(store, scratch)) as endpoint:
            yield EndpointStore(endpoint, timeout=limit)
    else:
        from rdflib_store import RdflibStore

        files = dumped(store, scratch)
        yield RdflibStore.loaded(files[f"{ID}/union"], {INFERRED: files[INFERRED]})


def dumped(store: Path, scratch: Path) -> dict[str, Path]:
    """The union of all graphs, and what was inferred, as N-Triples."""
    opened = ox.Store.read_only(str(store))
    files = {}
    for name, graph in ((f"{ID}/union", ox.DefaultGraph()), (INFERRED, ox.NamedNode(INFERRED))):
        files[name] = scratch / f"{name.rpartition('/')[2]}.nt"
        if not files[name].exists():
            opened.dump(str(files[name]), ox.RdfFormat.N_TRIPLES, from_graph=graph)
    return files


@contextmanager
def filled_virtuoso(folder: Path, files: dict[str, Path]) -> Iterator[str]:
    """Virtuoso with these files, a graph each, loaded by its own bulk loader."""
    from servers import PASSWORD, virtuoso

    with virtuoso(folder, buffers=170_000) as server:
        settings = (folder / "virtuoso.ini").read_text(encoding="utf-8")
        port = settings.split("ServerPort = ")[1].split("\n")[0].rpartition(":")[2]
        lists = "".join(
            f"ld_dir('{folder}', '{file.name}', '{graph}'); " for graph, file in files.items()
        )
        run = f"exec={lists}rdf_loader_run(); checkpoint;"
        subprocess.run(["isql-vt", port, "dba", PASSWORD, run], check=True, capture_output=True)
        yield server.endpoint

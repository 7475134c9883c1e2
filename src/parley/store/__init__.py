"""One small interface over whatever holds the graph.

A store answers SPARQL 1.1 over the union of its named graphs. It may be RDF files read into
memory or an Oxigraph folder on disk (store_local.py), any SPARQL endpoint (store_remote.py), or
one of the first two in a process of its own that can be killed (store_worker.py). Terms are
pyoxigraph's everywhere; results are read once.
"""

from __future__ import annotations

from parley.store.base import Result, Row, Rows, Source, Store, Term, Triples, bind, one_line
from parley.store.local import DEFAULT_GRAPH, LocalStore, load_background, load_files, open_local

__all__ = [
    "DEFAULT_GRAPH",
    "LocalStore",
    "Result",
    "Row",
    "Rows",
    "Source",
    "Store",
    "Term",
    "Triples",
    "bind",
    "load_background",
    "load_files",
    "one_line",
    "open_store",
]


def open_store(
    source: Source | None = None,
    *,
    timeout: float | None = None,
    memory_mb: int | None = None,
    max_rows: int | None = None,
) -> Store:
    """The store of a source. With ``timeout`` or ``memory_mb`` a local one runs in its own process.

    A killed process is the only time limit an engine cannot ignore. ``max_rows`` spares that
    process from sending more than will be shown.
    """
    source = source or Source()
    if source.endpoint:
        from parley.store.remote import EndpointStore

        return EndpointStore(source.endpoint, timeout=timeout or 30.0)
    if timeout or memory_mb:
        from parley.store.worker import WorkerStore

        return WorkerStore(source, timeout=timeout, memory_mb=memory_mb, max_rows=max_rows)
    return open_local(source)

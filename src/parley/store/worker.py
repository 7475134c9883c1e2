"""A local store in a process of its own, killed when its time is up.

Engines' own time-outs do not stop a heavy query, and a parser may abort its whole process; here
that costs the worker only. The question goes in as JSON on standard input, the answer comes back
on standard output as an endpoint would send it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import asdict, dataclass
from itertools import islice

import pyoxigraph as ox

from parley.errors import ParleyError
from parley.store.base import Result, Rows, Source, Store, Triples
from parley.store.local import open_local
from parley.store.remote import JSON, N_TRIPLES, read_answer
from parley.store.results import to_json

_START = "from parley.store.worker import serve; serve()"


@dataclass
class WorkerStore(Store):
    """Answers each question in a fresh process, within limits of time and memory."""

    source: Source
    timeout: float | None = None
    memory_mb: int | None = None
    max_rows: int | None = None
    takes_pages = False  # its limits are for the whole question

    def ask_anything(self, text: str) -> Result:
        job = {
            "source": asdict(self.source),
            "text": text,
            "memory_mb": self.memory_mb,
            "max_rows": self.max_rows,
        }
        try:
            done = subprocess.run(
                [sys.executable, "-c", _START],
                input=json.dumps(job).encode(),
                capture_output=True,
                timeout=self.timeout,
                env={**os.environ, "PYTHONSAFEPATH": "1"},
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise ParleyError(
                f"stopped after {self.timeout:g} s",
                where="query",
                fix="ask for less, or raise --timeout",
            ) from error
        if done.returncode == 0:
            kind, _, body = done.stdout.partition(b"\n")
            return read_answer(body, kind.decode(), where="query")
        raise self._failure(done)

    def _failure(self, done: subprocess.CompletedProcess[bytes]) -> ParleyError:
        """What went wrong, from what the worker left on standard error, if it still could."""
        try:
            said = json.loads(done.stderr)
            return ParleyError(said["what"], where=said["where"], fix=said["fix"])
        except (ValueError, KeyError, TypeError):
            limit = f" (it had {self.memory_mb} MB of memory)" if self.memory_mb else ""
            return ParleyError(
                f"the process answering it broke down{limit}",
                where="query",
                fix="ask for less, or raise --memory",
            )


def serve() -> None:
    """The worker's side: read one job, answer it, end."""
    job = json.load(sys.stdin)
    source = Source(**{**job["source"], "files": tuple(job["source"]["files"])})
    try:
        if job["memory_mb"]:
            _limit_memory(job["memory_mb"])
        result = open_local(source).ask_anything(job["text"])
        _send(result, job["max_rows"])
    except ParleyError as error:
        json.dump({"what": error.what, "where": error.where, "fix": error.fix}, sys.stderr)
        sys.exit(error.code)
    # A large store takes long to tear down, and nothing is left to do.
    sys.stdout.flush()
    os._exit(0)


def _limit_memory(megabytes: int) -> None:
    try:
        import resource
    except ImportError:  # not on this system; the time limit stands
        return
    size = megabytes * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_AS, (size, size))


def _send(result: Result, max_rows: int | None) -> None:
    # One more than asked for, so that the other side sees that there was more.
    most = None if max_rows is None else max_rows + 1
    if isinstance(result, Triples):
        triples = list(islice(result.triples, most))
        sys.stdout.write(f"{N_TRIPLES}\n")
        sys.stdout.flush()
        ox.serialize(triples, sys.stdout.buffer, format=ox.RdfFormat.N_TRIPLES)
        return
    if isinstance(result, Rows):
        result = Rows(result.variables, islice(result.rows, most))
    sys.stdout.write(f"{JSON}\n")
    for piece in to_json(result):
        sys.stdout.write(piece)

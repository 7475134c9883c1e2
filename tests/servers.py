"""Two real SPARQL servers on loopback, in folders of their own, for tests and measurements."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

PASSWORD = "only-here"

VIRTUOSO_INI = """\
[Database]
DatabaseFile = {folder}/virtuoso.db
ErrorLogFile = {folder}/virtuoso.log
LockFile = {folder}/virtuoso.lck
TransactionFile = {folder}/virtuoso.trx
xa_persistent_file = {folder}/virtuoso.pxa
FileExtend = 200
[TempDatabase]
DatabaseFile = {folder}/temp.db
TransactionFile = {folder}/temp.trx
[Parameters]
ServerPort = 127.0.0.1:{sql_port}
DisableUnixSocket = 1
CheckpointInterval = 0
NumberOfBuffers = {buffers}
MaxDirtyBuffers = {dirty}
MaxQueryMem = 2G
ThreadsPerQuery = 2
DirsAllowed = {folder}
[HTTPServer]
ServerPort = 127.0.0.1:{port}
ServerRoot = {folder}
ServerThreads = 8
MaxKeepAlives = 8
[URIQA]
DefaultHost = 127.0.0.1:{port}
[SPARQL]
ResultSetMaxRows = 1000000
MaxQueryExecutionTime = 600
"""


@dataclass(frozen=True)
class Server:
    """A running server: where it answers, and whom it lets write."""

    name: str
    endpoint: str
    user: str = ""
    password: str = ""


def oxigraph_binary() -> str | None:
    """The server from the Python package ``oxigraph``, or from the path."""
    beside = Path(sys.executable).with_name("oxigraph")
    return str(beside) if beside.is_file() else shutil.which("oxigraph")


def virtuoso_binary() -> str | None:
    """Virtuoso 7, as Debian's package virtuoso-opensource-7 installs it."""
    return shutil.which("virtuoso-t")


@contextmanager
def oxigraph(folder: Path, *files: Path) -> Iterator[Server]:
    """Oxigraph's server over a store that holds so many files."""
    binary = oxigraph_binary()
    assert binary, "install the package oxigraph (make test does)"
    store = str(folder / "store")
    for file in files:
        load = [binary, "load", "--location", store, "--file", str(file)]
        subprocess.run(load, check=True, capture_output=True)
    port = free_port()
    command = [binary, "serve", "--location", store, "--bind", f"127.0.0.1:{port}"]
    with _running(command, folder, f"http://127.0.0.1:{port}/"):
        yield Server("oxigraph", f"http://127.0.0.1:{port}/query")


@contextmanager
def virtuoso(folder: Path, *, buffers: int = 20_000) -> Iterator[Server]:
    """Virtuoso over an empty database; 100,000 buffers are about 0.9 GB."""
    binary = virtuoso_binary()
    assert binary, "install virtuoso-opensource-7"
    port, sql_port = free_port(), free_port()
    settings = VIRTUOSO_INI.format(
        folder=folder, port=port, sql_port=sql_port, buffers=buffers, dirty=buffers * 3 // 4
    )
    (folder / "virtuoso.ini").write_text(settings, encoding="utf-8")
    command = [binary, "-f", "-c", str(folder / "virtuoso.ini")]
    # A first start with passwords sets them and ends.
    passwords = ["+pwdold", "dba", "+pwddba", PASSWORD, "+pwddav", PASSWORD]
    subprocess.run([*command, *passwords], cwd=folder, check=True, capture_output=True, timeout=120)
    with _running(command, folder, f"http://127.0.0.1:{port}/sparql"):
        yield Server("virtuoso", f"http://127.0.0.1:{port}/sparql", "dba", PASSWORD)


@contextmanager
def _running(command: Sequence[str], folder: Path, address: str) -> Iterator[None]:
    log = folder / "server.log"
    with log.open("wb") as output:
        process = subprocess.Popen(command, stdout=output, stderr=output, cwd=folder)
    try:
        _wait(process, address, log)
        yield
    finally:
        process.terminate()
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _wait(process: subprocess.Popen[bytes], address: str, log: Path, seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end and process.poll() is None:
        try:
            with urlopen(address, timeout=5):
                return
        except HTTPError:
            return
        except OSError:
            time.sleep(0.2)
    raise RuntimeError(
        f"{process.args!r} does not answer: {log.read_text(errors='replace')[-2000:]}"
    )


def free_port() -> int:
    """A port nobody listens on now."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port

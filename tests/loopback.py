"""A real HTTP server on loopback whose answers a test decides."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from urllib.parse import parse_qsl, urlsplit


@dataclass(frozen=True)
class Request:
    """What came in."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes
    time: float


@dataclass(frozen=True)
class Response:
    """What goes out; ``length`` lies about the size, ``pause`` comes between the pieces."""

    body: bytes = b"{}"
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    kind: str = "application/json"
    length: int | None = None
    pause: float = 0.0


def json_answer(body: object, status: int = 200, **headers: str) -> Response:
    """An answer in JSON; header names are written with underscores."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Response(json.dumps(body).encode(), status, named)


class Server:
    """Serves in a thread; remembers every request and how many ran at once."""

    def __init__(self, answer: Callable[[Request], Response]) -> None:
        self.requests: list[Request] = []
        self.most_at_once = 0
        self._running = 0
        self._lock = threading.Lock()
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                server._serve(self, answer)

            do_POST = do_GET  # noqa: N815 - the name http.server looks for

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}/api"

    def __enter__(self) -> Server:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(
        self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()

    def _serve(
        self, handler: BaseHTTPRequestHandler, answer: Callable[[Request], Response]
    ) -> None:
        with self._lock:
            self._running += 1
            self.most_at_once = max(self.most_at_once, self._running)
        try:
            parts = urlsplit(handler.path)
            body = handler.rfile.read(int(handler.headers.get("Content-Length") or 0))
            query = dict(parse_qsl(parts.query))
            headers = dict(handler.headers.items())
            request = Request(handler.command, parts.path, query, headers, body, time.monotonic())
            self.requests.append(request)
            self._send(handler, answer(request))
        except (BrokenPipeError, ConnectionResetError):
            pass  # the client had enough
        finally:
            with self._lock:
                self._running -= 1

    @staticmethod
    def _send(handler: BaseHTTPRequestHandler, response: Response) -> None:
        handler.send_response(response.status)
        handler.send_header("Content-Type", response.kind)
        length = len(response.body) if response.length is None else response.length
        handler.send_header("Content-Length", str(length))
        for name, value in response.headers.items():
            handler.send_header(name, value)
        handler.end_headers()
        if response.pause:
            for at in range(len(response.body)):
                handler.wfile.write(response.body[at : at + 1])
                handler.wfile.flush()
                time.sleep(response.pause)
        else:
            handler.wfile.write(response.body)

"""The one HTTP client: polite to the servers it asks, wary of what they answer.

Polite: a User-Agent that says whom to write to, at most five requests at a time, waits as long as
``Retry-After`` says, for all threads at once; every good answer is kept on disk, so that a run
that was stopped goes on where it was. Wary: an answer has a size and a time it may take, a
redirect to another host is refused, and what is not JSON is an error, not a guess.
"""

from __future__ import annotations

import hashlib
import json
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from http.client import HTTPException
from pathlib import Path
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode, urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from parley import __version__
from parley.errors import ParleyError
from parley.files import replace_text

MAX_PARALLEL = 5
MAX_BYTES = 8_000_000
ATTEMPTS = 4
LONGEST_WAIT = 120.0
"""Seconds; a server that asks for more is left alone until the next run."""
_PIECE = 65_536
_PASSING = (429, 500, 502, 503, 504)


class NotReachedError(ParleyError):
    """A question that got no usable answer; the caller says what could not be checked."""


@dataclass(frozen=True)
class Answer:
    """A JSON answer and the day it was given; one from the cache keeps its day."""

    body: Any
    date: str


class _SameHost(HTTPRedirectHandler):
    """Follows a redirect on one host only: another one has not been asked for."""

    def redirect_request(
        self, req: Request, fp: Any, code: int, msg: str, headers: Any, newurl: str
    ) -> Request | None:
        if urlsplit(newurl)[:2] != urlsplit(req.full_url)[:2]:
            raise NotReachedError(f"sends us to another server, {newurl}", where=req.full_url)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


@dataclass
class Client:
    """Asks for JSON. ``date`` is today as the caller has it; ``offline`` takes the cache alone.

    ``contact`` is an e-mail or web address of the person who runs this, as the etiquette of
    Wikimedia's servers asks for.
    """

    contact: str
    cache: Path
    date: str
    offline: bool = False
    refresh: bool = False
    parallel: int = MAX_PARALLEL
    timeout: float = 30.0
    sleep: Callable[[float], None] = time.sleep
    requests: int = field(default=0, init=False)
    _not_before: float = field(default=0.0, init=False)

    def __post_init__(self) -> None:
        if not self.offline and not ("@" in self.contact or "://" in self.contact):
            fix = "give --contact an e-mail or web address, or use --offline"
            raise ParleyError("servers are told whom to write to", where="--contact", fix=fix)
        if not self.contact.isprintable():
            raise ParleyError("not one line of plain text", where="--contact")
        self.parallel = max(1, min(self.parallel, MAX_PARALLEL))
        self._places = threading.Semaphore(self.parallel)
        self._lock = threading.Lock()
        self._asking: dict[Path, threading.Lock] = {}
        self._opener = build_opener(_SameHost)

    def get(self, url: str, parameters: Mapping[str, str] | None = None) -> Answer:
        """The answer to a GET."""
        whole = f"{url}?{urlencode(parameters)}" if parameters else url
        return self._ask(whole, None, self._headers())

    def post_form(self, url: str, form: Mapping[str, str], accept: str = "") -> Answer:
        """The answer to a form."""
        return self._ask(url, urlencode(form).encode(), self._headers(accept))

    def post_json(self, url: str, body: object) -> Answer:
        """The answer to a JSON document."""
        headers = {**self._headers(), "Content-Type": "application/json"}
        return self._ask(url, json.dumps(body).encode(), headers)

    def _headers(self, accept: str = "") -> dict[str, str]:
        agent = f"parley/{__version__} ({self.contact})"
        return {"User-Agent": agent, "Accept": accept or "application/json"}

    def _ask(self, url: str, data: bytes | None, headers: dict[str, str]) -> Answer:
        if urlsplit(url).scheme not in ("http", "https"):
            raise ParleyError("not a web address", where=url, fix="use https")
        request = Request(url, data=data, headers=headers)
        kept = self._path(request)
        with self._lock:
            same = self._asking.setdefault(kept, threading.Lock())
        # Whoever asks the same at the same time waits and takes the kept answer.
        with same:
            return self._kept(kept) or self._fresh(request, kept)

    def _kept(self, kept: Path) -> Answer | None:
        return None if self.refresh and not self.offline else _read(kept)

    def _fresh(self, request: Request, kept: Path) -> Answer:
        if self.offline:
            raise NotReachedError("not in the cache, and we are offline", where=_name(request))
        with self._places:
            body = self._fetched(request)
        answer = Answer(body, self.date)
        kept.parent.mkdir(parents=True, exist_ok=True)
        replace_text(kept, json.dumps({"date": answer.date, "body": body}, ensure_ascii=True))
        return answer

    def _path(self, request: Request) -> Path:
        data = request.data if isinstance(request.data, bytes) else b""
        key = hashlib.sha256(request.full_url.encode() + b"\0" + data).hexdigest()
        return self.cache / key[:2] / f"{key}.json"

    def _fetched(self, request: Request) -> Any:
        """Try until it works, as often as is decent."""
        problem = ""
        for attempt in range(ATTEMPTS):
            self._wait()
            try:
                body, asked = self._once(request)
                if asked is None:
                    return body
                problem, wait = "too busy (maxlag)", asked
            except HTTPError as error:
                problem = f"says {error.code} {error.reason}"
                if error.code not in _PASSING:
                    break
                wait = _retry_after(error.headers.get("Retry-After"))
            except (TimeoutError, URLError, HTTPException, OSError) as error:
                problem, wait = f"no whole answer: {_reason(error)}", 0.0
            wait = wait or 2.0**attempt
            if wait > LONGEST_WAIT:
                problem += f"; asks us to wait {wait:g} s"
                break
            with self._lock:
                self._not_before = max(self._not_before, time.monotonic() + wait)
        raise NotReachedError(problem, where=_name(request), fix="run it again later")

    def _wait(self) -> None:
        with self._lock:
            wait = self._not_before - time.monotonic()
        if wait > 0:
            self.sleep(wait)

    def _once(self, request: Request) -> tuple[Any, float | None]:
        """The body, and how long to wait where the server says that it lags behind."""
        with self._lock:
            self.requests += 1
        deadline = time.monotonic() + self.timeout
        with self._opener.open(request, timeout=self.timeout) as response:
            pieces, size = [], 0
            while piece := response.read1(_PIECE):
                size += len(piece)
                if size > MAX_BYTES:
                    raise NotReachedError(
                        f"answers more than {MAX_BYTES:,} bytes", where=_name(request)
                    )
                if time.monotonic() > deadline:
                    raise TimeoutError(f"not done after {self.timeout:g} s")
                pieces.append(piece)
            promised = response.headers.get("Content-Length")
            if promised and promised.isdigit() and int(promised) != size:
                raise HTTPException(f"{size} of {promised} bytes")
            asked = response.headers.get("Retry-After")
        try:
            body = json.loads(b"".join(pieces))
        except (ValueError, RecursionError) as error:
            raise NotReachedError(
                "answers something that is not JSON", where=_name(request)
            ) from error
        said = body.get("error") if isinstance(body, dict) else None
        if isinstance(said, dict) and said.get("code") == "maxlag":
            return body, _retry_after(asked) or 5.0
        return body, None


def _read(kept: Path) -> Answer | None:
    """What the cache holds; a broken file counts as none."""
    try:
        found = json.loads(kept.read_text(encoding="utf-8"))
        return Answer(found["body"], str(found["date"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _retry_after(value: str | None) -> float:
    """Seconds, from a number or an HTTP date; 0 where nothing useful is said.

    >>> _retry_after("7"), _retry_after("soon"), _retry_after(None)
    (7.0, 0.0, 0.0)
    """
    if not value:
        return 0.0
    if value.strip().isdigit():
        return float(value)
    try:
        return max(0.0, parsedate_to_datetime(value).timestamp() - time.time())
    except (ValueError, TypeError):
        return 0.0


def _reason(error: Exception) -> str:
    return " ".join(str(getattr(error, "reason", "") or error or type(error).__name__).split())[
        :120
    ]


def _name(request: Request) -> str:
    return request.full_url[:200]

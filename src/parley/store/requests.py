"""Requests to a SPARQL server: one connection kept open, credentials, retries with back-off.

Credentials come from the environment alone (PARLEY_USER and PARLEY_PASSWORD, or PARLEY_TOKEN), so
that none stands on a command line, in an address or in a message. Redirects are not followed:
what is sent goes to the server that was named.
"""

from __future__ import annotations

import hashlib
import os
import re
import time
from base64 import b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from email.message import Message
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from ipaddress import ip_address
from secrets import token_hex
from urllib.parse import urlsplit

from parley import __version__
from parley.errors import ParleyError

MAX_BYTES = 500_000_000
LONGEST_WAIT = 60.0
_PASSING = (408, 425, 429, 502, 503, 504)
_PAIR = re.compile(r'(\w+)=(?:"([^"]*)"|([^\s,]+))')


@dataclass(frozen=True)
class Reply:
    """What a server answered."""

    status: int
    headers: Message
    body: bytes

    @property
    def good(self) -> bool:
        return 200 <= self.status < 300

    def said(self) -> str:
        """The status and the beginning of what came with it, in one line."""
        text = re.sub(r"<[^>]*>", " ", self.body[:2000].decode("utf-8", "replace"))
        return f"{self.status} {' '.join(text.split())[:200]}".strip()


@dataclass(frozen=True)
class Credentials:
    """Who we are. Never shown."""

    user: str = field(default="", repr=False)
    password: str = field(default="", repr=False)
    token: str = field(default="", repr=False)

    @classmethod
    def from_environment(cls) -> Credentials:
        """As PARLEY_USER and PARLEY_PASSWORD, or PARLEY_TOKEN, have them."""
        return cls(
            *(os.environ.get(f"PARLEY_{name}", "") for name in ("USER", "PASSWORD", "TOKEN"))
        )

    def __bool__(self) -> bool:
        return bool(self.user or self.token)


def check_address(url: str) -> str:
    """The address, if it is one of the web and holds no password."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        shown = url.rpartition("@")[2]
        raise ParleyError("not a web address", where=shown, fix="use http or https")
    if "@" in parts.netloc:
        fix = "set PARLEY_USER and PARLEY_PASSWORD instead"
        raise ParleyError("a password in an address is seen by all", where=parts.hostname, fix=fix)
    return url


@dataclass
class Remote:
    """Talks to servers. ``tries`` bounds the attempts at one request that fails in passing."""

    credentials: Credentials = field(default_factory=Credentials.from_environment)
    timeout: float = 120.0
    tries: int = 5
    sleep: Callable[[float], None] = time.sleep
    _lines: dict[tuple[str, str], HTTPConnection] = field(default_factory=dict, repr=False)
    _challenge: dict[str, str] = field(default_factory=dict, repr=False)
    _open: set[str] = field(default_factory=set, repr=False)
    _count: int = field(default=0, init=False)

    def send(
        self, method: str, url: str, body: bytes = b"", headers: Mapping[str, str] | None = None
    ) -> Reply:
        """The reply to a request that may be repeated. A server that stays silent is an error."""
        check_address(url)
        for attempt in range(1, self.tries + 1):
            wait = min(0.25 * 2**attempt, LONGEST_WAIT)
            try:
                reply = self._with_login(method, url, body, dict(headers or {}))
            except (OSError, HTTPException) as error:
                self._hang_up(url)
                if attempt == self.tries:
                    reason = " ".join(str(error).split()) or type(error).__name__
                    after = f" (tried {attempt} times)" if attempt > 1 else ""
                    raise ParleyError(f"no answer: {reason}{after}", where=url) from error
            else:
                if attempt == self.tries or not _passing(reply):
                    return reply
                wait = _asked_to_wait(reply, wait)
            self.sleep(wait)
        raise AssertionError("the last attempt returns or raises")

    def _with_login(self, method: str, url: str, body: bytes, headers: dict[str, str]) -> Reply:
        place = url.partition("?")[0]
        if body and self.credentials.user and not self._challenge and place not in self._open:
            # A server may refuse and hang up before it has read a large body.
            self._learn(self._exchange("HEAD", url, b"", {}))
            self._open.add(place)
        reply = self._exchange(method, url, body, headers)
        if reply.status == 401 and self.credentials.user:
            self._learn(reply)
            reply = self._exchange(method, url, body, headers)
        return reply

    def _learn(self, reply: Reply) -> None:
        """Take up what a refusal says about how to log in."""
        if reply.status != 401:
            return
        asked = reply.headers.get("WWW-Authenticate", "")
        scheme, _, rest = asked.partition(" ")
        self._challenge = {k: quoted or plain for k, quoted, plain in _PAIR.findall(rest)}
        self._challenge["scheme"] = scheme.lower() or "basic"
        self._count = 0

    def _exchange(self, method: str, url: str, body: bytes, headers: Mapping[str, str]) -> Reply:
        parts = urlsplit(url)
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        key = (parts.scheme, parts.netloc)
        if key not in self._lines:
            kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
            self._lines[key] = kind(parts.netloc, timeout=self.timeout)
        line = self._lines[key]
        login = self._login(method, url, path)
        line.request(
            method, path, body or None, {"User-Agent": f"parley/{__version__}", **headers, **login}
        )
        response = line.getresponse()
        content = response.read(MAX_BYTES + 1)
        if len(content) > MAX_BYTES:
            self._hang_up(url)
            raise ParleyError("the answer is too large", where=url, fix="add a LIMIT")
        return Reply(response.status, response.headers, content)

    def _hang_up(self, url: str) -> None:
        parts = urlsplit(url)
        line = self._lines.pop((parts.scheme, parts.netloc), None)
        if line:
            line.close()
        self._challenge = {}
        self._open.clear()

    def _login(self, method: str, url: str, path: str) -> dict[str, str]:
        """The header that says who we are, in the way the server asked for."""
        if self.credentials.token:
            _refuse_open_line(url)
            return {"Authorization": f"Bearer {self.credentials.token}"}
        if not self._challenge:
            return {}
        if self._challenge["scheme"] == "digest":
            self._count += 1
            return {
                "Authorization": digest(
                    self.credentials, self._challenge, method, path, self._count
                )
            }
        _refuse_open_line(url)
        pair = f"{self.credentials.user}:{self.credentials.password}".encode()
        return {"Authorization": f"Basic {b64encode(pair).decode()}"}


def digest(
    credentials: Credentials,
    challenge: Mapping[str, str],
    method: str,
    path: str,
    count: int,
    client: str = "",
) -> str:
    """The answer to a digest challenge (RFC 7616), MD5 or SHA-256; the password is not in it.

    >>> who = Credentials("Mufasa", "Circle of Life")
    >>> asked = {"realm": "http-auth@example.org", "qop": "auth", "algorithm": "MD5",
    ...          "nonce": "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v"}
    >>> said = digest(who, asked, "GET", "/dir/index.html", 1,
    ...               "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ")
    >>> "8ca523f5e9506fed4657c9700eebdbec" in said
    True
    """
    algorithm = challenge.get("algorithm", "MD5")
    client = client or token_hex(16)

    def hashed(*parts: str) -> str:
        text = ":".join(parts).encode()
        if algorithm.upper().startswith("SHA-256"):
            return hashlib.sha256(text).hexdigest()
        return hashlib.md5(text, usedforsecurity=False).hexdigest()

    realm, nonce = challenge.get("realm", ""), challenge.get("nonce", "")
    secret = hashed(credentials.user, realm, credentials.password)
    if algorithm.lower().endswith("-sess"):
        secret = hashed(secret, nonce, client)
    fields = {"username": credentials.user, "realm": realm, "nonce": nonce, "uri": path}
    request = hashed(method, path)
    if "auth" in challenge.get("qop", "").replace(" ", "").split(","):
        fields["response"] = hashed(secret, nonce, f"{count:08x}", client, "auth", request)
        fields["cnonce"] = client
    else:
        fields["response"] = hashed(secret, nonce, request)
    if "opaque" in challenge:
        fields["opaque"] = challenge["opaque"]
    said = ", ".join(f'{name}="{value}"' for name, value in fields.items())
    counted = f", qop=auth, nc={count:08x}" if "cnonce" in fields else ""
    return f"Digest {said}, algorithm={algorithm}{counted}"


def _refuse_open_line(url: str) -> None:
    """A password or token goes out readable only where nobody else can listen."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    if parts.scheme == "https" or host == "localhost":
        return
    try:
        safe = ip_address(host).is_loopback
    except ValueError:
        safe = False
    if not safe:
        what = "the password would cross the network readable"
        raise ParleyError(what, where=url, fix="use https, or a server that asks for digest")


def _passing(reply: Reply) -> bool:
    """True where the same request may succeed later; Virtuoso says 500 for a deadlock."""
    return reply.status in _PASSING or (reply.status == 500 and b"deadlock" in reply.body)


def _asked_to_wait(reply: Reply, wait: float) -> float:
    asked = reply.headers.get("Retry-After", "")
    return min(max(wait, float(asked)), LONGEST_WAIT) if asked.isdigit() else wait

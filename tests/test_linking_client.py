"""The HTTP client against servers that are slow, broken, busy, lying or too talkative."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from email.utils import formatdate
from pathlib import Path

import pytest
from loopback import Request, Response, Server, json_answer

from parley.errors import ParleyError
from parley.linking import client as module
from parley.linking.client import ATTEMPTS, Client, NotReachedError

GOOD = json_answer({"fine": True})


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")


class Clock:
    """Remembers how long the client waited, and lets the time pass at once."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.waits: list[float] = []
        self.ahead = 0.0
        real = time.monotonic
        monkeypatch.setattr("parley.linking.client.time.monotonic", lambda: real() + self.ahead)

    def sleep(self, seconds: float) -> None:
        self.waits.append(round(seconds))
        self.ahead += seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


@pytest.fixture
def client(tmp_path: Path, clock: Clock) -> Client:
    return Client("tests@example.org", tmp_path, "2024-07-20", timeout=5, sleep=clock.sleep)


def turns(*answers: Response) -> Callable[[Request], Response]:
    """One answer after the other; the last one stays."""
    rest: Iterator[Response] = iter(answers)
    last = answers[-1]
    return lambda _: next(rest, last)


def test_a_good_answer_is_kept(client: Client) -> None:
    with Server(turns(GOOD)) as server:
        assert client.get(server.url, {"a": "b"}).body == {"fine": True}
        assert client.get(server.url, {"a": "b"}).date == "2024-07-20"
        assert len(server.requests) == 1
        client.get(server.url, {"a": "c"})
        client.post_json(server.url, {"a": "b"})
        client.post_form(server.url, {"a": "b"})
    assert [request.method for request in server.requests] == ["GET", "GET", "POST", "POST"]


def test_the_same_question_is_asked_once(client: Client) -> None:
    with Server(turns(GOOD)) as server, ThreadPoolExecutor(10) as pool:
        list(pool.map(lambda _: client.get(server.url), range(20)))
        assert len(server.requests) == 1


def test_a_kept_answer_keeps_its_day(client: Client, tmp_path: Path) -> None:
    with Server(turns(GOOD)) as server:
        client.get(server.url)
        later = Client("x@example.org", tmp_path, "2025-01-01", offline=True)
        assert later.get(server.url).date == "2024-07-20"
        fresh = Client("x@example.org", tmp_path, "2025-01-01", refresh=True)
        assert fresh.get(server.url).date == "2025-01-01"


def test_a_broken_cache_is_asked_again(client: Client, tmp_path: Path) -> None:
    with Server(turns(GOOD)) as server:
        client.get(server.url)
        for file in tmp_path.rglob("*.json"):
            file.write_text('{"date": "2024', encoding="utf-8")
        assert client.get(server.url).body == {"fine": True}


BUSY = {
    "429": json_answer({}, 429, Retry_After="7"),
    "503": json_answer({}, 503, Retry_After="7"),
    "maxlag": json_answer({"error": {"code": "maxlag", "info": "6 s"}}, Retry_After="7"),
}


@pytest.mark.parametrize("kind", BUSY)
def test_a_busy_server_is_given_its_time(kind: str, client: Client, clock: Clock) -> None:
    with Server(turns(BUSY[kind], GOOD)) as server:
        assert client.get(server.url).body == {"fine": True}
    assert clock.waits == [7]


def test_retry_after_may_be_a_date(client: Client, clock: Clock) -> None:
    busy = json_answer({}, 429, Retry_After=formatdate(time.time() + 30, usegmt=True))
    with Server(turns(busy, GOOD)) as server:
        client.get(server.url)
    assert 27 <= clock.waits[0] <= 31


def test_without_a_time_the_waits_grow(client: Client, clock: Clock) -> None:
    with (
        Server(turns(json_answer({}, 500))) as server,
        pytest.raises(NotReachedError, match="says 500"),
    ):
        client.get(server.url)
    assert clock.waits == [1, 2, 4]
    assert len(server.requests) == ATTEMPTS


def test_a_server_that_asks_for_an_hour_is_left_alone(client: Client, clock: Clock) -> None:
    with (
        Server(turns(json_answer({}, 429, Retry_After="3600"))) as server,
        pytest.raises(NotReachedError, match="wait 3600 s"),
    ):
        client.get(server.url)
    assert clock.waits == []
    assert len(server.requests) == 1


def test_one_wait_holds_for_all(client: Client, clock: Clock) -> None:
    """Whoever comes after a 429 waits too: nobody asks before the time is up."""
    with Server(turns(json_answer({}, 429, Retry_After="5"), GOOD)) as server:
        client.get(server.url, {"n": "0"})
        assert clock.waits == [5]
        with ThreadPoolExecutor(8) as pool:
            list(pool.map(lambda n: client.get(server.url, {"n": str(n)}), range(1, 20)))
    assert server.most_at_once <= 5


@pytest.mark.parametrize("status", [400, 403, 404, 410])
def test_a_refusal_is_not_argued_with(status: int, client: Client) -> None:
    with (
        Server(turns(json_answer({}, status))) as server,
        pytest.raises(NotReachedError, match=f"says {status}"),
    ):
        client.get(server.url)
    assert len(server.requests) == 1


def test_a_truncated_answer_is_asked_again(client: Client) -> None:
    short = Response(b'{"fine": tr', length=40)
    with Server(turns(short, GOOD)) as server:
        assert client.get(server.url).body == {"fine": True}


def test_a_slow_answer_has_an_end(tmp_path: Path) -> None:
    slow = Client("x@example.org", tmp_path, "2024-07-20", timeout=0.3, sleep=lambda _: None)
    slow.sleep = lambda _: setattr(slow, "_not_before", 0.0)
    drip = Response(b'"' + b"a" * 400 + b'"', pause=0.05)
    started = time.monotonic()
    with Server(lambda _: drip) as server, pytest.raises(NotReachedError, match="no whole answer"):
        slow.get(server.url)
    assert time.monotonic() - started < 10


def test_a_huge_answer_is_cut_off(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_BYTES", 10_000)
    with (
        Server(turns(Response(b'"' + b"a" * 200_000 + b'"'))) as server,
        pytest.raises(NotReachedError, match="more than 10,000 bytes"),
    ):
        client.get(server.url)


@pytest.mark.parametrize("body", [b"", b"<html>sorry</html>", b"\xff\xfe", b"[" * 100_000])
def test_what_is_not_json_is_an_error(body: bytes, client: Client, tmp_path: Path) -> None:
    with (
        Server(turns(Response(body))) as server,
        pytest.raises(NotReachedError, match="not JSON"),
    ):
        client.get(server.url)
    assert not list(tmp_path.rglob("*.json"))


def test_a_redirect_stays_on_its_server(client: Client) -> None:
    def answer(request: Request) -> Response:
        if request.path == "/api":
            return Response(status=302, headers={"Location": "/moved"})
        return json_answer({"path": request.path})

    with Server(answer) as server:
        assert client.get(server.url).body == {"path": "/moved"}


@pytest.mark.parametrize("target", ["http://127.0.0.2:9/", "https://example.org/", "file:///x"])
def test_a_redirect_elsewhere_is_refused(target: str, client: Client) -> None:
    with (
        Server(turns(Response(status=302, headers={"Location": target}))) as server,
        pytest.raises(NotReachedError),
    ):
        client.get(server.url)
    assert len(server.requests) == 1


def test_nobody_there(client: Client) -> None:
    with pytest.raises(NotReachedError, match="no whole answer"):
        client.get("http://127.0.0.1:9/api")


@pytest.mark.parametrize("url", ["file:///etc/passwd", "ftp://127.0.0.1/x", "nothing"])
def test_only_the_web(url: str, client: Client) -> None:
    with pytest.raises(ParleyError, match="not a web address"):
        client.get(url)


@pytest.mark.parametrize("contact", ["", "me", "a@b.org\r\nX-Evil: 1"])
def test_a_contact_is_needed(contact: str, tmp_path: Path) -> None:
    with pytest.raises(ParleyError, match="--contact"):
        Client(contact, tmp_path, "2024-07-20")


def test_cached_files_are_plain_json(client: Client, tmp_path: Path) -> None:
    with Server(turns(GOOD)) as server:
        client.get(server.url)
    (file,) = tmp_path.rglob("*.json")
    assert json.loads(file.read_text()) == {"date": "2024-07-20", "body": {"fine": True}}

"""Many addresses at once, with a table of answers in place of the network."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Literal

import pytest

from clippings.event_loop import Event, run, running_loop, wait
from clippings.links.asking.check import check_links
from clippings.links.asking.manners import Manners
from clippings.links.asking.pacing import Pacing
from clippings.links.asking.patience import Patience
from clippings.links.link import CheckedLink, Hop, Target, Use
from clippings.reply import Cause, Reply, Trouble

PAGE = b"<!doctype html><title>A piece</title><h1>A piece</h1><p id='part'>Words."
QUICK = Pacing(
    manners=Manners(at_once=4, spacing=0.0),
    patience=Patience(pauses=(0.001, 0.001, 0.001), max_wait=2.0),
    jitter=lambda: 0.0,
    clock=lambda: 1_800_000_000.0,
)
Told = int | str | Cause


class Answers:
    """A network made of a table: statuses, targets (`302 http:…`, else 301) and causes, in turn."""

    takes = 0.001  # seconds

    def __init__(self, answers: Mapping[str, Sequence[Told]], headers: dict[str, str]) -> None:
        self._answers = answers
        self._headers = headers
        self.asked: Counter[str] = Counter()
        self.at_once: Counter[str] = Counter()
        self.most_at_once: defaultdict[str, int] = defaultdict(int)

    def session(self) -> "Answers":
        """Cookies make no difference here."""
        return self

    async def find(self, url: str) -> Trouble | None:
        """Every host is known."""

    async def ask(
        self, url: str, *, wanted: Literal["page", "image", "json"], limit: int
    ) -> Reply | Trouble:
        """The next answer for this address."""
        url = url.partition("#")[0]
        host = url.split("/")[2]
        self.asked[url] += 1
        self.at_once[host] += 1
        self.most_at_once[host] = max(self.most_at_once[host], self.at_once[host])
        await wait(self.takes)
        self.at_once[host] -= 1
        told = self._answers.get(url, [200])
        return self._answer(url, told[min(self.asked[url], len(told)) - 1])

    def _answer(self, url: str, told: Told) -> Reply | Trouble:
        if isinstance(told, int):
            headers = {"content-type": "text/html", **self._headers}
            return Reply(url=url, status=told, headers=headers, body=PAGE)
        if "/" in told:
            status, _, target = told.rpartition(" ")
            return Reply(url=url, status=int(status or 301), headers={"location": target})
        return Trouble(url=url, cause=told)  # type: ignore[arg-type]


def _check(
    urls: Sequence[str], answers: Mapping[str, Sequence[Told]], **headers: str
) -> tuple[dict[str, CheckedLink], Answers]:
    network = Answers(answers, {name.replace("_", "-"): value for name, value in headers.items()})
    return _asked(urls, network), network


def _asked(urls: Sequence[str], network: Answers, pacing: Pacing = QUICK) -> dict[str, CheckedLink]:
    found: list[CheckedLink] = []
    targets = [Target(url=url, uses=(Use(id=str(n), field="url"),)) for n, url in enumerate(urls)]
    run(check_links(targets, network.session, lambda link, _: found.append(link), pacing))
    return {link.url: link for link in found}


def test_one_request_for_all_fragments_of_an_address() -> None:
    urls = ["http://a.example/p", "http://a.example/p#part", "http://A.example/p#nowhere"]
    links, network = _check(urls, {})
    assert [links[url].reason for url in urls] == ["ok", "ok", "missing-fragment"]
    assert sum(network.asked.values()) == 1


def test_the_place_that_a_redirect_names_is_the_one_that_readers_come_to() -> None:
    place, plain = "http://a.example/old#nowhere", "http://b.example/old#nowhere"
    links, _ = _check(
        [place, plain],
        {
            "http://a.example/old": ["302 http://a.example/new#piece"],
            "http://b.example/old": ["302 http://b.example/new"],
        },
    )
    assert (links[place].reason, links[plain].reason) == ("ok", "missing-fragment")


def test_an_address_that_redirects_to_itself_has_not_moved() -> None:
    url = "http://a.example/p"
    links, _ = _check([url], {url: [url, 200]})
    assert (links[url].verdict, links[url].moved_to) == ("alive", "")


@pytest.mark.parametrize(
    ("answers", "reason", "attempts"),
    [
        (["connection-reset", 200], "ok", 2),
        (["empty-reply", "empty-reply", 200], "ok", 3),
        (["timeout", 200], "ok", 2),
        (["timeout", "timeout"], "timeout", 2),
        (["connection-refused"], "connection-refused", 4),
        (["name-lookup-failed", 200], "ok", 2),
        (["no-such-name"], "no-such-name", 1),
        (["tls-expired"], "tls-expired", 1),
        ([500, "timeout", 404], "not-found", 3),
        ([500, 502, 503, 200], "ok", 4),
        ([429], "rate-limited", 4),
        ([400], "odd-status", 1),
    ],
)
def test_what_may_pass_is_asked_again(answers: list[Told], reason: str, attempts: int) -> None:
    links, _ = _check(["http://a.example/"], {"http://a.example/": answers})
    link = links["http://a.example/"]
    assert (link.reason, link.attempts) == (reason, attempts)


def test_a_host_gets_no_more_than_four_at_once() -> None:
    network = Answers({}, {})
    network.takes = 0.05  # so that they meet on a busy machine, too
    _asked([f"http://a.example/{n}" for n in range(30)], network)
    assert network.most_at_once["a.example"] == 4


class SlowNames(Answers):
    """A network with slow lookups that records when it is requested."""

    def __init__(self, answers: Mapping[str, Sequence[Told]]) -> None:
        super().__init__(answers, {})
        self.moments: list[float] = []
        self._found: Event | None = None

    async def find(self, url: str) -> Trouble | None:
        """Later callers wait for the same lookup."""
        if self._found is None:
            self._found = Event()
            await wait(0.07)
            self._found.set()
        await self._found
        return Trouble(url=url, cause="no-such-name") if "nowhere" in url else None

    async def ask(
        self, url: str, *, wanted: Literal["page", "image", "json"], limit: int
    ) -> Reply | Trouble:
        """The usual answer, once the host is looked up."""
        await self.find(url)
        self.moments.append(running_loop().time())
        return await super().ask(url, wanted=wanted, limit=limit)


@pytest.mark.parametrize("answers", [{}, {"http://a.example/0": ["302 http://a.example/9"]}])
def test_starts_are_apart_however_long_the_name_takes(
    answers: Mapping[str, Sequence[Told]],
) -> None:
    network = SlowNames(answers)
    pacing = QUICK._replace(manners=Manners(at_once=4, spacing=0.02))
    targets = [Target(url=f"http://a.example/{n}") for n in range(5)]
    run(check_links(targets, network.session, lambda *_: None, pacing))
    assert len(network.moments) == 5 + len(answers)
    assert min(later - earlier for earlier, later in pairwise(network.moments)) > 0.015


def test_what_speaks_against_a_host_is_known_without_asking_it() -> None:
    network = SlowNames({})
    found: list[CheckedLink] = []
    targets = [Target(url=f"http://nowhere.example/{n}") for n in range(3)]
    run(check_links(targets, network.session, lambda link, _: found.append(link), QUICK))
    assert found[0].reason == "no-such-name"
    assert network.asked["http://nowhere.example/0"] == 0


def test_a_redirect_waits_for_its_turn_at_the_other_host() -> None:
    urls = [f"http://{n}.example/" for n in range(20)]
    answers = {url: [f"http://b.example/{n}"] for n, url in enumerate(urls)}
    links, network = _check(urls, answers)
    assert {link.verdict for link in links.values()} == {"moved"}
    assert network.most_at_once["b.example"] <= 4


def test_a_host_that_wants_much_rest_is_left_alone() -> None:
    urls = [f"http://a.example/{n}" for n in range(40)]
    links, network = _check(urls, {url: [429] for url in urls}, retry_after="3600")
    assert {link.verdict for link in links.values()} == {"limited"}
    assert sum(network.asked.values()) < 20
    unasked = [link for link in links.values() if link.reason == "host-told-to-wait"]
    assert unasked
    assert all(link.attempts == 0 for link in unasked)


def test_a_host_that_always_wants_a_little_rest_is_left_alone_too() -> None:
    urls = [f"http://a.example/{n}" for n in range(40)]
    network = Answers({url: [429] for url in urls}, {"retry-after": "0.1"})
    links = _asked(urls, network, QUICK._replace(patience=Patience(max_wait=0.1)))
    assert {link.verdict for link in links.values()} == {"limited"}
    assert sum(network.asked.values()) < 20
    for url, link in links.items():
        assert link.attempts == network.asked[url]
        assert link.reason == ("told-to-wait" if link.attempts else "host-told-to-wait")


class WithVideoData(Answers):
    """Each page is that of a video and declares oEmbed data at an address of its host."""

    def _answer(self, url: str, told: Told) -> Reply | Trouble:
        answer = super()._answer(url, told)
        if not isinstance(answer, Reply) or told != 200:
            return answer
        link = (
            '<meta property="og:type" content="video.other">'
            '<link rel=alternate type="application/json+oembed" href="/oembed">'
        )
        return answer._replace(body=PAGE + link.encode())


@pytest.mark.parametrize("told", [500, "connection-reset", "timeout"])
def test_where_video_data_cannot_be_had_the_page_is_the_last_answer(told: Told) -> None:
    network = WithVideoData({"http://a.example/oembed": [told]}, {})
    found: list[tuple[str, str]] = []

    def on_link(link: CheckedLink, reply: Reply | None) -> None:
        found.append((link.reason, reply.url if reply else ""))

    run(check_links([Target(url="http://a.example/1")], network.session, on_link, QUICK))
    assert found == [("ok", "http://a.example/1")]


def test_what_is_known_of_a_page_counts_when_its_host_is_left_alone() -> None:
    urls = [f"http://a.example/{n}" for n in range(40)]
    answers: dict[str, list[Told]] = {url: [429] for url in urls}
    answers |= {urls[0]: [200], urls[1]: ["connection-reset"]}
    network = WithVideoData(answers, {"retry-after": "3600"})
    links = _asked(urls, network, QUICK._replace(patience=Patience(pauses=(9.0,), max_wait=2.0)))
    assert network.asked["http://a.example/oembed"] == 0
    assert (links[urls[0]].verdict, links[urls[0]].attempts) == ("alive", 1)
    assert (links[urls[1]].reason, links[urls[1]].attempts) == ("told-to-wait", 1)


def test_twenty_hops_are_enough() -> None:
    answers: dict[str, list[Told]] = {
        f"http://a.example/{n}": [f"http://a.example/{n + 1}"] for n in range(30)
    }
    links, network = _check(["http://a.example/0"], answers)
    assert links["http://a.example/0"].reason == "too-many-redirects"
    assert sum(network.asked.values()) == 21


def test_a_loop_through_a_login_is_a_login() -> None:
    answers: dict[str, list[Told]] = {
        "http://a.example/piece": ["http://a.example/login"],
        "http://a.example/login": ["http://a.example/piece"],
    }
    links, _ = _check(["http://a.example/piece"], answers)
    assert links["http://a.example/piece"].reason == "login-redirect"


def test_videos_are_asked_for_through_oembed() -> None:
    there = "https://www.youtube.com/watch?v=aaaaaaaaaaa"
    gone = "https://youtu.be/bbbbbbbbbbb?t=609"
    base = "https://www.youtube.com/oembed?format=json&url="
    answers: dict[str, list[Told]] = {
        f"{base}https%3A%2F%2Fyoutu.be%2Fbbbbbbbbbbb%3Ft%3D609": [404]
    }
    links, network = _check([there, gone], answers)
    assert links[there].reason == "video-ok"
    assert (links[gone].verdict, links[gone].reason) == ("dead", "video-removed")
    assert links[there].final_url == there
    assert there not in network.asked


_WATCHED = "https://www.youtube.com/watch?v=ccccccccccc"
_TELLS = (
    "https://www.youtube.com/oembed?format=json&url="
    "https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3Dccccccccccc"
)


@pytest.mark.parametrize(
    ("page", "reason"), [(200, "ok"), (404, "not-found"), (500, "server-error")]
)
def test_where_oembed_fails_the_page_of_the_video_is_asked(page: int, reason: str) -> None:
    links, network = _check([_WATCHED], {_TELLS: [500], _WATCHED: [page]})
    link = links[_WATCHED]
    assert (link.reason, link.status, link.final_url) == (reason, page, _WATCHED)
    assert network.asked[_WATCHED] == 1


def test_a_video_has_not_moved_where_oembed_has_and_fails_there() -> None:
    elsewhere = "https://www.youtube.com/embedding"
    links, _ = _check([_WATCHED], {_TELLS: [elsewhere], elsewhere: [500]})
    link = links[_WATCHED]
    assert (link.reason, link.final_url, link.moved_to, link.hops) == ("ok", _WATCHED, "", ())


def test_where_oembed_goes_in_circles_the_page_of_the_video_is_asked() -> None:
    links, _ = _check([_WATCHED], {_TELLS: [f"302 {_TELLS}"]})
    link = links[_WATCHED]
    assert (link.verdict, link.reason, link.hops) == ("alive", "ok", ())


def test_long_ways_of_oembed_do_not_shorten_that_of_the_page() -> None:
    pacing = [_TELLS, *(f"http://a.example/{n}" for n in range(25))]
    answers: dict[str, list[Told]] = {one: [f"302 {to}"] for one, to in pairwise(pacing)}
    links, _ = _check([_WATCHED], answers | {_WATCHED: ["302 http://a.example/watch"]})
    link = links[_WATCHED]
    assert (link.reason, link.hops) == ("ok", (Hop(_WATCHED, 302),))


def test_where_oembed_fails_once_it_is_asked_again() -> None:
    links, network = _check([_WATCHED], {_TELLS: [500, 404]})
    assert links[_WATCHED].reason == "video-removed"
    assert _WATCHED not in network.asked


@pytest.mark.parametrize(
    "stop",
    [
        "http://a.example/login",
        "http://accounts.example/",
        "http://a.example/",
        "http://project.example/",
        "http://a.example/404.html",
        "http://sedo.com/domain/a",
    ],
)
def test_a_stop_that_is_no_page_is_not_where_it_has_moved(stop: str) -> None:
    answers: dict[str, list[Told]] = {
        "http://a.example/piece": [stop],
        stop: ["302 http://a.example/2021/piece"],
    }
    links, _ = _check(["http://a.example/piece"], answers)
    link = links["http://a.example/piece"]
    assert (link.verdict, link.reason, link.moved_to) == ("alive", "ok", "")

"""Every class of answer gets its verdict, over real connections."""

import pytest

from clippings.event_loop import run
from clippings.links.link import CheckedLink, Target
from clippings.links.reasons import REASONS
from tests.coroutines import together
from tests.links.asked import SHORT, verdicts
from tests.links.cases import (
    Case,
    addresses,
    fragments,
    images,
    pages,
    redirects,
    statuses,
    videos,
    wire,
)
from tests.links.fault_server import running

ROOMS = (statuses, redirects, wire, pages, fragments, images, videos, addresses)
CASES = [case for room in ROOMS for case in room.CASES]
ANSWERS = {case.path.partition("#")[0]: case.answer for case in CASES if case.answer is not None}


@pytest.fixture(scope="module")
def found() -> dict[str, CheckedLink]:
    """All cases checked in one run; the links by their paths."""

    async def ask() -> dict[str, CheckedLink]:
        with running(ANSWERS) as server:
            targets = {
                case: Target(url=server.url(case.path), expects=case.expects) for case in CASES
            }
            secret = Target(url=server.url("/password").replace("://", "://ann:secret@"))
            endless = [target for case, target in targets.items() if case.endless]
            others = [target for case, target in targets.items() if not case.endless]
            runs = verdicts(endless, limits=SHORT), verdicts([*others, secret])
            early, rest = await together(*runs)
            base = server.url("")
        return {url.removeprefix(base): link for url, link in (early | rest).items()}

    return run(ask())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.path[:40])
def test_verdict(found: dict[str, CheckedLink], case: Case) -> None:
    link = found[case.path]
    assert link.reason == case.reason
    assert link.verdict == REASONS[case.reason].verdict


def test_credentials_are_sent_where_they_were_written(found: dict[str, CheckedLink]) -> None:
    with_password = next(link for url, link in found.items() if "secret" in url)
    assert with_password.reason == "ok"


def test_moved_names_the_end_of_the_permanent_run(found: dict[str, CheckedLink]) -> None:
    link = found["/301-302"]
    assert link.moved_to.endswith("/302")
    assert link.final_url.endswith("/200")
    assert [hop.status for hop in link.hops] == [301, 302]
    assert found["/302-301"].moved_to == ""


def test_attempts_are_counted(found: dict[str, CheckedLink]) -> None:
    assert found["/200"].attempts == 1
    assert found["/502-twice"].attempts == 3
    assert found["/500"].attempts == 4

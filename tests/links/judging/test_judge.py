"""From the last answer to the reason of the verdict; the verdicts themselves are in cases/."""

import sys
from collections import Counter
from types import FrameType

import pytest

from clippings.links.judging.judge import Request, judge, judge_oembed
from clippings.reply import Reply

URL = "https://a.example/piece"
PIECE = Reply(
    url=URL,
    status=200,
    headers={"content-type": "text/html"},
    body=b"<!doctype html><title>A piece</title><h1>A piece</h1><p>" + b"Words of it. " * 200,
)
FEW = 56


def test_an_ordinary_page_is_judged_in_few_steps() -> None:
    """A check judges thousands: every rule looks at something small first."""
    judge(Request(URL), PIECE)  # what is worked out once and kept
    steps: Counter[str] = Counter()

    def count(frame: FrameType, event: str, _: object) -> None:
        steps[event] += 1

    before = sys.getprofile()
    sys.setprofile(count)
    judgement = judge(Request(URL), PIECE)
    sys.setprofile(before)
    assert judgement.reason == "ok"
    assert steps["call"] <= FEW


@pytest.mark.parametrize(
    ("host", "status", "reason"),
    [
        ("www.youtube.com", 401, "video-ok"),
        ("www.youtube.com", 403, "forbidden"),
        ("www.youtube.com", 404, "video-removed"),
        ("a.example", 401, "login-required"),
    ],
)
def test_a_video_that_may_not_be_shown_elsewhere(host: str, status: int, reason: str) -> None:
    assert judge_oembed(Reply(url=f"https://{host}/oembed?url=a", status=status)) == reason


@pytest.mark.parametrize(
    ("asked", "final", "reason"),
    [
        ("/login", "/login?next=/account", "ok"),
        ("/login", "/login", "ok"),
        ("/login?url=https://paper.example/a", "/login?url=https://paper.example/a", "login-page"),
        ("/login?url=https://paper.example/a", "/login", "login-page"),
        ("/piece", "/piece", "login-page"),
    ],
)
def test_a_login_page_is_no_wall_for_who_asked_for_it(asked: str, final: str, reason: str) -> None:
    form = (
        b"<!doctype html><title>Log in</title><form><input name=user><input type=password></form>"
    )
    reply = PIECE._replace(url=f"https://a.example{final}", body=form)
    assert judge(Request(f"https://a.example{asked}"), reply).reason == reason

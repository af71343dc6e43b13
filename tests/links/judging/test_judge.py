"""From the last answer to the reason of the verdict; the verdicts themselves are in cases/."""

import sys
from collections import Counter
from types import FrameType

from clippings.links.judging.judge import Request, judge
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

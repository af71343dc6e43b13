"""What the head of an answer tells by itself."""

import pytest

from clippings.links.judging.answer_heads import announces_challenge, judge_oembed
from clippings.reply import Reply


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
    ("headers", "so"),
    [
        ({"cf-mitigated": "challenge"}, True),
        ({"cf-mitigated": "", "x-sucuri-block": "1"}, True),
        ({"cf-mitigated": "no"}, False),
        ({"content-type": "text/html"}, False),
    ],
)
def test_headers_of_those_who_stand_guard(headers: dict[str, str], so: bool) -> None:
    assert announces_challenge(headers) is so

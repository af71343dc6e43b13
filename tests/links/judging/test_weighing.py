"""What an answer says beside its page; the verdicts themselves are in cases/."""

import pytest

from clippings.links.judging.page.decoding import markup_of
from clippings.links.judging.request import Request
from clippings.links.judging.weighing import weigh
from clippings.reply import Reply


@pytest.mark.parametrize(("status", "reason"), [(200, "soft-404"), (404, "not-found")])
def test_what_may_not_be_written_is_not_there(status: int, reason: str) -> None:
    page = (
        "<!doctype html><title>Quarz – Bergwiki</title><h1>Quarz</h1><p>Auf dieser Seite ist"
        " derzeit kein Text. Sie haben keine Berechtigung, diese Seite zu erstellen.</p>"
    )
    reply = Reply("https://a.example/Quarz", status, body=page.encode())
    assert weigh(Request("https://a.example/Quarz"), reply, markup_of(reply)) == reason


@pytest.mark.parametrize("changes", [{"status": 304}, {"body": b"\0", "end": "garbled"}])
def test_an_image_that_was_kept_or_packed_oddly_is_there(changes: dict[str, object]) -> None:
    reply = Reply(**{"url": "https://a.example/boat.png", "status": 200, **changes})  # type: ignore[arg-type]
    assert weigh(Request(reply.url, "image"), reply, None) == "image-ok"


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Rate limit exceeded. Please try again later.", "rate-limited"),
        ("Access denied", "challenge"),
        ("403 Forbidden", "forbidden"),
        ("no healthy upstream", "error-page"),
        ("404 page not found", "soft-404"),
        ("default backend - 404", "soft-404"),
        ("404 page not found" + " " * 200, "ok"),
        ("The boats came in at noon.", "ok"),
    ],
)
def test_a_line_of_plain_text_says_what_a_page_of_this_heading_says(line: str, reason: str) -> None:
    headers = {"content-type": "text/plain"}
    reply = Reply("https://a.example/piece", 200, headers=headers, body=line.encode())
    assert weigh(Request(reply.url), reply, None) == reason

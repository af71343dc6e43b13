"""Programs say "not found" in a line or in data, under whatever status."""

import pytest

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.plain_answers import page_of_line, reason_of_plain
from clippings.reply import Reply


def _reason(body: str, kind: str) -> str:
    headers = {"content-type": kind} if kind else {}
    return reason_of_plain(
        Reply(url="https://a.example/", status=200, headers=headers, body=body.encode())
    )


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ('{"error": "Page not found"}', "application/json"),
        ('{"statusCode": 404, "message": "none"}', "application/json"),
        ('{"code":"410"}', "application/problem+json"),
        ('{"code":"410"}', "Application/JSON"),
        ("<Error><Code>NoSuchKey</Code></Error>", "application/xml"),
        ('{"ok": false, "error": {"code": "BOAT_NOT_FOUND", "text": "7"}}', "application/json"),
        ('{"errors": [{"extensions": {"code": "NotFoundError"}}]}', "application/json"),
        ('{"__typename": "Problem", "type": "https://a.example/not-found"}', "application/json"),
        ('{"errorCode": "no_such_boat"}', "application/json"),
        ('{"success": false, "message": "The boat you asked for is gone"}', "application/json"),
    ],
)
def test_it_says_so(body: str, kind: str) -> None:
    assert _reason(body, kind) == "soft-404"


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ('{"title": "The lost city"}', "application/json"),
        ('{"code": 200}', "application/json"),
        ('{"code": "NOT_FOUND_IN_1904", "boat": "Gull"}', "application/json"),
        ('{"error": "Wind was not found to be strong"}', "application/json"),
        ('{"reason": "It was lost and not found"}', "application/json"),
        ('{"success": false, "message": "Give us a name"}', "application/json"),
        ('{"success": true, "message": "The boat you asked for is gone"}', "application/json"),
        ('{"error": null, "status": 404, "boat": {"name": "Gull"}}', "application/json"),
        ('{"error": "Page not found"}' + " " * 1000, "application/json"),
        ('{"error": "Page not found"}', "text/html"),
        ("404 page not found", "application/pdf"),
    ],
)
def test_long_answers_pages_and_other_data_do_not(body: str, kind: str) -> None:
    assert _reason(body, kind) == "ok"


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ('{"error": {"code": 500, "message": "Internal Server Error"}}', "error-page"),
        ('{"success": false, "status": "503"}', "error-page"),
        ('{"name": "Gull", "code": 500}', "ok"),
        ('{"error": null, "code": 500}', "ok"),
        ("null\n", "empty-page"),
        ("[]", "ok"),
    ],
)
def test_data_may_report_another_error_or_be_nothing(body: str, reason: str) -> None:
    assert _reason(body, "application/json") == reason


def test_only_a_line_of_plain_text_is_read_as_a_page() -> None:
    def page(body: str, kind: str) -> Markup | None:
        headers = {"content-type": kind} if kind else {}
        reply = Reply(url="https://a.example/", status=200, headers=headers, body=body.encode())
        return page_of_line(reply)

    for kind in ("text/plain; charset=utf-8", "Text/Plain", ""):
        line = page("Access denied\n", kind)
        assert line is not None
        assert line.heading == "Access denied"
        assert page("Access denied" + " " * 200, kind) is None
        assert page("", kind) is None
    assert page("Access denied", "application/pdf") is None

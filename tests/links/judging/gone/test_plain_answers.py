"""Programs say "not found" in a line or in data, under whatever status."""

import pytest

from clippings.links.judging.gone.plain_answers import says_not_found_plainly
from clippings.reply import Reply


def _says_so(body: str, kind: str) -> bool:
    headers = {"content-type": kind} if kind else {}
    return says_not_found_plainly(
        Reply(url="https://a.example/", status=200, headers=headers, body=body.encode())
    )


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("404 page not found", "text/plain; charset=utf-8"),
        ("Not Found\n", ""),
        ('{"error": "Page not found"}', "application/json"),
        ('{"statusCode": 404, "message": "none"}', "application/json"),
        ('{"code":"410"}', "application/problem+json"),
        ("<Error><Code>NoSuchKey</Code></Error>", "application/xml"),
        ('{"ok": false, "error": {"code": "BOAT_NOT_FOUND", "text": "7"}}', "application/json"),
        ('{"errors": [{"extensions": {"code": "NotFoundError"}}]}', "application/json"),
        ('{"__typename": "Problem", "type": "https://a.example/not-found"}', "application/json"),
        ('{"errorCode": "no_such_boat"}', "application/json"),
        ('{"success": false, "message": "The boat you asked for is gone"}', "application/json"),
    ],
)
def test_it_says_so(body: str, kind: str) -> None:
    assert _says_so(body, kind)


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("The boats came in at noon.", "text/plain"),
        ("404 page not found" + " " * 200, "text/plain"),
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
    assert not _says_so(body, kind)

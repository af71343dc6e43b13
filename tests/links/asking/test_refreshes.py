"""Pages that redirect by a refresh, and pages that only seem to."""

import pytest

from clippings.links.asking.refreshes import refresh_target
from clippings.links.judging.page.decoding import markup_of
from clippings.reply import Reply

META = '<meta http-equiv="refresh" content="{}">'


def _target(page: str, **headers: str) -> str:
    reply = Reply(url="https://a.example/b/c", status=200, headers=headers, body=page.encode())
    return refresh_target(reply, markup_of(reply) if page else None)


@pytest.mark.parametrize(
    ("content", "target"),
    [
        ("0; url=https://b.example/d", "https://b.example/d"),
        ("0;URL='/d'", "https://a.example/d"),
        ("5, d", "https://a.example/b/d"),
        ("0.5 url=/d?a=1&amp;b=2", "https://a.example/d?a=1&b=2"),
        ("10; url=/d", "https://a.example/d"),
        ("11; url=/d", ""),
        ("0", ""),
        ("url=/d", ""),
        ("0; url=javascript:alert(1)", ""),
        ("0; url=mailto:a@b.example", ""),
        (f"0; url=/{'d' * 9000}", ""),
    ],
)
def test_soon_and_to_an_address_of_the_web(content: str, target: str) -> None:
    assert _target(META.format(content)) == target
    assert _target("", refresh=content.replace("&amp;", "&")) == target


def test_the_mark_may_be_written_in_other_ways() -> None:
    assert _target("<META content='0; /d' HTTP-EQUIV=Refresh>") == "https://a.example/d"


@pytest.mark.parametrize(
    "around",
    ["<!--{}-->", "<script>'{}'</script>", "<noscript>{}</noscript>", "<template>{}</template>"],
)
def test_what_no_browser_follows_sends_nobody_on(around: str) -> None:
    assert _target(around.format(META.format("0; /d"))) == ""


def test_a_refresh_counts_only_near_the_beginning_of_a_page() -> None:
    assert _target("<p>" * 10_000 + META.format("0; /d")) == ""


@pytest.mark.parametrize(
    "statement",
    [
        "location='/d'",
        'window.location.href = "/d";',
        "document.location.replace('/d');",
        " top.location.assign( `/d` ) ",
        r"location.href='\/d'",
        "<!--\nself.location = '/d';\n//-->",
    ],
)
def test_a_script_that_does_nothing_else_sends_on_where_a_page_has_no_text(statement: str) -> None:
    script = f"<script type='text/javascript'>{statement}</script>"
    assert _target(f"<html><head>{script}</head><body></body></html>") == "https://a.example/d"
    assert _target(f"{script}<p>You are being redirected to another page.</p>") != ""
    assert _target(f"{script}<p>{'A piece about moving house. ' * 9}</p>") == ""
    assert _target(f"{script}<script>stay()</script>") == ""


@pytest.mark.parametrize(
    "statement",
    [
        "if (top != self) location='/d'",
        "location = target",
        "location = '/d?from=' + document.referrer",
        "document.cookie='seen=1'; location = '/d'",
        "setTimeout(function () { location = '/d' }, 60000)",
    ],
)
def test_a_script_that_does_more_is_not_followed(statement: str) -> None:
    assert _target(f"<script>{statement}</script>") == ""

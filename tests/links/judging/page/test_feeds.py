"""A feed is there, whatever its entries are called."""

import pytest

from clippings.links.judging.judge import judge
from clippings.links.judging.request import Request
from clippings.reply import Reply

RSS = (
    '<?xml version="1.0"?><rss version="2.0"><channel><title>Quay</title>{}</channel></rss>',
    "<item><title>{}</title><description>Fog.</description></item>",
)
ATOM = (
    "<!-- made at noon -->\n<feed xmlns='http://www.w3.org/2005/Atom'><title>Quay</title>{}</feed>",
    "<entry><title>{}</title><summary>Nebel.</summary></entry>",
)


@pytest.mark.parametrize("feed", [RSS, ATOM])
@pytest.mark.parametrize("called", ["Page not found", "Seite nicht gefunden", "Access denied"])
def test_what_an_entry_is_called_is_not_said_by_the_feed(
    feed: tuple[str, str], called: str
) -> None:
    around, entry = feed
    assert _judged(around.format(entry.format(called))) == "ok"


def test_a_feed_without_entries_may_say_it_itself() -> None:
    empty = RSS[0].format("").replace("Quay", "Feed not found")
    assert _judged(empty) == "soft-404"
    assert _judged(f"<h1>Page not found</h1><p>{RSS[0]}</p>") == "soft-404"


def _judged(page: str) -> str:
    reply = Reply(url="", status=200, headers={"content-type": "text/html"}, body=page.encode())
    return judge(Request("https://a.example/feed"), reply).reason

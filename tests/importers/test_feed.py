"""Reads feeds in RSS and Atom."""

from pathlib import Path

import pytest

from clippings.errors import ClipError
from clippings.importers import find_importer
from tests.importers.reading import plain, read

ALERT = """<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom">
<title>Google Alert - clip</title><entry><title type="html">A &lt;b&gt;clip&lt;/b&gt; ...</title>
<link href="https://www.google.com/url?rct=j&amp;sa=t&amp;url=https://a.org/1&amp;ct=ga"/>
<published>2019-07-10T23:53:37Z</published><updated>2020-01-01T00:00:00Z</updated>
<content type="html">One &lt;b&gt;clip&lt;/b&gt; and&amp;nbsp;...</content>
<author><name></name></author>
</entry></feed>"""


RSS = """<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0"><channel><title>Press</title>
<language>fr</language><item><title>Café &amp;amp; thé - Le Monde</title><link>https://a.org/2</link>
<pubDate>Wed, 02 Oct 2002 23:00:00 -0500</pubDate><source url="https://lemonde.fr">Le Monde</source>
<category>x</category></item></channel></rss>""".encode("latin-1")


def test_a_google_alert_is_unwrapped() -> None:
    assert plain(read("atom", ALERT)) == [
        {
            "url": "https://a.org/1",
            "title": "A clip ...",
            "date": "2019-07-10",
            "summary": "One clip and ...",
        }
    ]


def test_rss_gives_the_date_as_printed_and_the_source_as_outlet() -> None:
    (entry,) = find_importer("rss").read(RSS, {}).entries
    assert entry.plain == {
        "url": "https://a.org/2",
        "title": "Café & thé",
        "outlet": "Le Monde",
        "date": "2002-10-02",
        "lang": "fr",
        "tags": ["x"],
    }


def test_an_author_that_matches_the_host_is_the_outlet() -> None:
    item = "<item><title>{0}</title><link>https://01net.example/1</link><author>{1}</author></item>"
    feed = "<rss version='2.0'><channel>{}</channel></rss>"
    items = "".join(item.format(*pair) for pair in (("One", "01net"), ("Two", "Jane Doe")))
    first, second = plain(read("rss", feed.format(items)))
    assert first == {"url": "https://01net.example/1", "title": "One", "outlet": "01net"}
    assert second["author"] == ["Jane Doe"]


def test_anything_but_a_feed_is_refused_and_not_taken_for_a_path(tmp_path: Path) -> None:
    feed = tmp_path / "feed.xml"
    feed.write_bytes(RSS)
    with pytest.raises(ClipError, match="neither RSS nor Atom"):
        read("rss", str(feed))


def test_the_publisher_of_an_item_is_its_outlet() -> None:
    feed = (
        '<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Us</title>'
        "<item><title>A title</title><link>https://a.example/1</link>"
        "<dc:publisher>Wired</dc:publisher></item></channel></rss>"
    )
    assert plain(read("rss", feed))[0]["outlet"] == "Wired"

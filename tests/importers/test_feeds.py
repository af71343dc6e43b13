"""Feeds and bookmarks."""

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
BOOKMARKS = """<!DOCTYPE NETSCAPE-Bookmark-file-1>
<DL><p>
  <DT><H3>Dev</H3>
  <DL><p>
    <DT><A HREF="https://a.org/1?x=1&amp;y=2" TAGS="one,two" ADD_DATE="1466008580">A &amp; B</A>
    <DD>What it says
    <DT><A HREF="javascript:alert(1)">Let me</A>
  </DL><p>
  <DT><A HREF="https://b.org/2">C</A>
</DL><p>"""


def test_a_google_alert_is_unwrapped() -> None:
    assert plain(read("atom", ALERT)) == [
        {
            "url": "https://a.org/1",
            "title": "A clip ...",
            "date": "2019-07-10",
            "summary": "One clip and ...",
        }
    ]


def test_rss_gives_the_day_as_printed_and_the_source_as_outlet() -> None:
    (entry,) = find_importer("rss").read(RSS, {}).entries
    assert entry.plain == {
        "url": "https://a.org/2",
        "title": "Café & thé",
        "outlet": "Le Monde",
        "date": "2002-10-02",
        "lang": "fr",
        "tags": ["x"],
    }


def test_an_author_whom_the_host_is_named_after_is_the_outlet() -> None:
    item = "<item><title>{0}</title><link>https://01net.example/1</link><author>{1}</author></item>"
    feed = "<rss version='2.0'><channel>{}</channel></rss>"
    items = "".join(item.format(*pair) for pair in (("One", "01net"), ("Two", "Jane Doe")))
    first, second = plain(read("rss", feed.format(items)))
    assert first == {"url": "https://01net.example/1", "title": "One", "outlet": "01net"}
    assert second["author"] == ["Jane Doe"]


def test_what_is_no_feed_is_refused_and_never_taken_for_a_path(tmp_path: Path) -> None:
    feed = tmp_path / "feed.xml"
    feed.write_bytes(RSS)
    with pytest.raises(ClipError, match="neither RSS nor Atom"):
        read("rss", str(feed))


def test_json_feed_is_read() -> None:
    text = """{"version": "https://jsonfeed.org/version/1.1", "language": "en", "items": [
      {"id": "1", "url": "https://a.org/1", "title": "A", "authors": [{"name": "J"}],
       "date_published": "2021-05-04T10:00:00+02:00", "content_html": "<p>x</p>"}, 3]}"""
    assert plain(read("jsonfeed", text)) == [
        {
            "url": "https://a.org/1",
            "title": "A",
            "date": "2021-05-04",
            "lang": "en",
            "author": ["J"],
            "summary": "x",
        }
    ]


def test_bookmarks_keep_folders_tags_and_notes_and_leave_scripts() -> None:
    imported = read("bookmarks", BOOKMARKS)
    assert plain(imported) == [
        {
            "url": "https://a.org/1?x=1&y=2",
            "title": "A & B",
            "section": "Dev",
            "tags": ["one", "two"],
            "summary": "What it says",
        },
        {"url": "https://b.org/2", "title": "C"},
    ]
    assert [entry.line for entry in imported.entries] == [5, 9]


def test_the_publisher_of_an_item_is_its_outlet() -> None:
    feed = (
        '<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Us</title>'
        "<item><title>A title</title><link>https://a.example/1</link>"
        "<dc:publisher>Wired</dc:publisher></item></channel></rss>"
    )
    assert plain(read("rss", feed))[0]["outlet"] == "Wired"


def test_titles_of_bookmarks_may_end_with_the_outlet() -> None:
    links = "".join(
        f'<DT><A HREF="https://{host}/1">A title of words {host} | {name}</A>\n'
        for host, name in (("wired.com", "Wired"), ("taz.de", "taz"), ("npr.org", "NPR"))
    )
    found = plain(read("bookmarks", f"<DL><p>{links}</DL>"))
    assert [one["outlet"] for one in found] == ["Wired", "taz", "NPR"]

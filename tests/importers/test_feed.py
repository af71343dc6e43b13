"""Reads feeds in RSS and Atom."""

from pathlib import Path

import pytest

from clippings.errors import ClipError
from clippings.importers import find_importer
from tests.importers.reading import messages, plain, read

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


def _feed(items: str, *, end: str = "</channel></rss>") -> str:
    return f"<?xml version='1.0'?>\n<rss version='2.0'><channel>\n{items}{end}"


@pytest.mark.parametrize(
    "reference",
    ["&#x110000;", "&#55296;", "&amp;#xDFFF;", "&#0;", "&#" + "9" * 5000 + ";"],
)
def test_a_number_that_no_character_has_does_not_keep_a_feed_from_being_read(
    reference: str,
) -> None:
    item = f"<item><title>A {reference} river</title><link>https://a.example/1</link></item>"
    (entry,) = plain(read("rss", _feed(item)))
    assert entry["title"] == "A \ufffd river"


def test_the_number_of_a_character_is_read() -> None:
    item = "<item><title>A &#8211; &#x000041; river</title></item>"
    assert plain(read("rss", _feed(item))) == [{"title": "A – A river"}]


@pytest.mark.parametrize("encoding", [b"\xaf", b"utf-16", b"zlib", b"", b"\0"])
def test_an_encoding_that_is_none_does_not_keep_a_feed_from_being_read(encoding: bytes) -> None:
    feed = RSS.replace(b"ISO-8859-1", encoding)
    (entry,) = find_importer("rss").read(feed, {}).entries
    assert entry.title == "Café & thé"


def test_a_feed_at_which_the_parser_fails_is_told_in_one_sentence() -> None:
    with pytest.raises(ClipError, match="the feed is not well-formed XML"):
        read("rss", _feed("<item><link>h</item></link>"))


CUT = "<item><title>One</title><link>https://a.example/1</link></item>"


@pytest.mark.parametrize(
    ("begun", "line"), [("\n<item><title>Two</title><link>https://a.exa", 4), ("\n<ite", 3)]
)
def test_a_feed_that_is_cut_off_is_told_with_the_line(begun: str, line: int) -> None:
    imported = read("rss", _feed(CUT + begun, end=""))
    assert [entry["title"] for entry in plain(imported)] == ["One"]
    assert messages(imported) == [(line, "the file is cut off in this entry or after it")]


def test_an_entry_that_is_cut_off_in_the_line_of_another_is_left_out_alone() -> None:
    imported = read("rss", _feed(f"{CUT}<item><title>Two", end=""))
    assert [entry["title"] for entry in plain(imported)] == ["One"]

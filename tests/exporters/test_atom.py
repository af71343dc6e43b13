"""Atom, as feed readers read it."""

from tests.exporters.nasty import NASTY
from tests.exporters.written import read_atom


def test_a_feed_reader_finds_every_entry_and_no_fault() -> None:
    feed = read_atom(NASTY)
    assert (feed.bozo, feed.version, len(feed.entries)) == (False, "atom10", 4)
    first = feed.entries[0]
    assert first.title == "Un projet géant : l’IA & nous (Le Monde)"
    assert first.link == "https://www.lemonde.fr/a?b=1&c=%20d_e"
    assert first.published == "2021-05-04T00:00:00Z"
    assert first.title_detail.language == "fr"
    assert first.content[0].value == (
        '<p>Un portrait.</p><blockquote lang="fr"><p>« Oui », dit-elle.</p>'
        "<footer><cite>Ada</cite></footer></blockquote>"
    )


def test_nothing_hostile_arrives() -> None:
    hostile = read_atom(NASTY).entries[1]
    assert "links" not in hostile
    assert hostile.published == "2020-02"
    assert "<script" not in hostile.content[0].value

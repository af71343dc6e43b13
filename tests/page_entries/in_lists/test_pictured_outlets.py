"""Outlets that only a picture names."""

from clippings.page_entries import read_entries


def test_words_for_a_preview_are_no_part_of_the_name() -> None:
    card = (
        '<a href="https://www.{0}.example/a/{1}"><img src="i/{0}.png" alt="{2} article preview">'
        "<h4>A title of some words {1}</h4><p>What it is about, in a sentence.</p></a>\n"
    )
    names = ("Gull", "Tern", "Plover")
    cards = "".join(card.format(one.lower(), n, one) for n, one in enumerate(names))
    found = read_entries(f"# In the news\n\n<div>\n{cards}</div>\n")
    assert [one.plain["outlet"] for one in found] == [*names]

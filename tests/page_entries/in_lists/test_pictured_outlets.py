"""Outlets that only a picture tells."""

import pytest

from clippings.page_entries import read_entries

CARD = (
    '<div class="card"><img src="photo{n}.jpg" alt="A photo of it"><img src="{src}" alt="{alt}">'
    '<h3>A long title of number {n}</h3><a href="https://{host}/{n}">Read</a></div>'
)


@pytest.mark.parametrize("src", ["logos/it.svg", "it-logo.png", "it.svg"])
def test_a_logo_beside_a_photo_names_the_outlet(src: str) -> None:
    rows = (
        ("Fortune", "fortune.example"),
        ("AP News", "apnews.example"),
        ("Slate", "slate.example"),
    )
    cards = "".join(
        CARD.format(n=n, src=src, alt=alt, host=host) for n, (alt, host) in enumerate(rows)
    )
    found = [dict(one.plain) for one in read_entries(f"# Press\n\n<div>{cards}</div>\n")]
    assert [one.get("outlet") for one in found] == ["Fortune", "AP News", "Slate"]
    assert found[0]["image"] == {"src": "photo0.jpg", "alt": "A photo of it"}


def test_what_a_picture_is_of_a_piece_is_no_part_of_the_name() -> None:
    card = (
        '<a href="https://www.{0}.example/a/{1}"><img src="i/{0}.png" alt="{2} article preview">'
        "<h4>A title of some words {1}</h4><p>What it is about, in a sentence.</p></a>\n"
    )
    names = ("Gull", "Tern", "Plover")
    cards = "".join(card.format(one.lower(), n, one) for n, one in enumerate(names))
    found = read_entries(f"# In the news\n\n<div>\n{cards}</div>\n")
    assert [one.plain["outlet"] for one in found] == [*names]

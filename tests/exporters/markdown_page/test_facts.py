"""What a page shows of a clipping, part by part."""

from clippings.clipping import Archive, Clipping, Image, Quote
from clippings.dates import PartialDate
from clippings.exporters.markdown_page.facts import facts_of_parts, linked_address
from clippings.locales import find_locale

PIECE = Clipping(
    id="a",
    url="https://a.example/1",
    outlet="Wired",
    lang="fr",
    date=PartialDate(2021, 5),
    authors=("Ada", "Bo"),
    quotes=(Quote(text="So."), Quote(text=" "), Quote(text="No.", speaker="Ada")),
    image=Image(src="a.png", alt="A", link=True),
)


def test_each_part_has_the_facts_that_are_there() -> None:
    assert facts_of_parts(PIECE) == {
        ("heading", 0): {"heading": "Wired (French)"},
        ("source", 0): {"outlet": "Wired", "address": "https://a.example/1", "date": "2021-05"},
        ("author", 0): {"author": "Ada, Bo"},
        ("quote", 0): {"text": "So."},
        ("quote", 2): {"text": "No.", "speaker": "Ada"},
        ("image", 0): {"src": "a.png", "alt": "A", "link": "https://a.example/1"},
    }


def test_the_heading_tells_the_language_as_the_page_does() -> None:
    told = facts_of_parts(PIECE, locale=find_locale("de"))
    assert told["heading", 0] == {"heading": "Wired (Französisch)"}
    assert facts_of_parts(PIECE, details=False)["heading", 0] == {"heading": "Wired"}


def test_a_picture_that_cannot_be_shown_is_none() -> None:
    odd = Clipping(id="a", image=Image(src="javascript:alert(1)"))
    assert ("image", 0) not in facts_of_parts(odd)


def test_what_can_be_linked_is_linked() -> None:
    assert linked_address(PIECE) == "https://a.example/1"
    assert linked_address(Clipping(id="a", file="a.pdf")) == "a.pdf"
    assert linked_address(Clipping(id="a", url="javascript:alert(1)")) == ""
    saved = Archive(url="https://web.archive.org/web/2021/https://a.example/1")
    dead = Clipping(id="a", url="https://a.example/1", status="dead", archive=saved)
    assert linked_address(dead) == saved.url

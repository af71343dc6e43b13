"""Marks of notes are separated from the text, and powers are kept."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from clippings.page.notes import NOTE, mark_notes


def _text(markup: str) -> str:
    tree = LexborHTMLParser(f"<p>{markup}</p>")
    mark_notes(tree)
    node = tree.css_first("p")
    assert node
    return node.text().replace(NOTE, "~")


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("It opened<sup><a href='#n1'>1</a></sup>.", "It opened~1~."),
        ("It opened<a href='#n1'><sup>1</sup></a>.", "It opened~1~."),
        ("It opened<sup>[note 3]</sup>.", "It opened~[note 3]~."),
        ("It opened<sup>*</sup>.", "It opened~*~."),
        ("It <button>Copy</button> opened.", "It ~Copy~ opened."),
        ("It is 10<sup>6</sup> m.", "It is 10⁶ m."),
        ("It is 5 km<sup>2</sup>.", "It is 5 km²."),
        ("The 5<sup>th</sup> day.", "The 5th day."),
        ("It took 300<sup>2</sup> days.", "It took 300~2~ days."),
        ("See <a href='#top'>the beginning of it</a>.", "See the beginning of it."),
    ],
)
def test_a_mark_is_a_note_and_a_power_is_none(markup: str, text: str) -> None:
    assert _text(markup) == text

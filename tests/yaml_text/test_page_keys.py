"""The keys beside the list are changed by splicing, too."""

import pytest

from clippings.errors import ClipError
from clippings.values import Plain
from clippings.yaml_text.document import parse
from clippings.yaml_text.page_keys import change_page

TEXT = """\
title: Press  # of the year
outlets:
  - {name: A, url: "https://a.example"}  # kept
clippings:
"""


def test_only_the_value_is_another() -> None:
    outlets: list[Plain] = [{"name": "A", "url": "https://b.example"}]
    changed = change_page(parse(TEXT), {"title": "Press", "outlets": outlets})
    assert changed.text == TEXT.replace("a.example", "b.example")


@pytest.mark.parametrize("text", [TEXT, "- id: a\n", ""])
def test_what_stays_as_it_is_is_not_written(text: str) -> None:
    document = parse(text)
    assert change_page(document, document.page) is document


def test_a_repeated_key_is_refused_with_its_line() -> None:
    document = parse("title: A\ntitle: B\nclippings:\n", "press.yaml")
    with pytest.raises(ClipError, match=r"press.yaml:1:1: title is here twice"):
        change_page(document, {"title": "C"})

"""docs/python.md tells what the Python API is, and its examples print what they show."""

import doctest
import re
import shutil
from pathlib import Path

import pytest

from clippings.clipping import Clipping
from clippings.fields import FIELDS
from clippings.page import Facts
from clippings.quotes import QuoteMatch
from tests.documents import DOCS, ROOT, blocks

PYTHON = DOCS / "python.md"
TEXT = PYTHON.read_text(encoding="utf-8")
ATTRIBUTES = [*(field.attribute for field in FIELDS.values()), "extra"]


def test_the_examples_print_what_they_show(folder: Path) -> None:
    shutil.copytree(ROOT / "data", folder / "data")
    examples = doctest.DocTestParser().get_doctest(
        "\n".join(blocks(PYTHON, "pycon")), {}, "python.md", str(PYTHON), 0
    )
    said: list[str] = []
    doctest.DocTestRunner().run(examples, out=said.append)
    assert "".join(said) == ""


@pytest.mark.parametrize("name", ATTRIBUTES)
def test_every_attribute_of_a_clipping_is_told_with_its_default(name: str) -> None:
    (default, told) = next(
        row
        for names, *row in re.findall(r"^\| (`.*) \| `(.*)` \|(.*)\|$", TEXT, re.MULTILINE)
        if f"`{name}`" in names
    )
    value = getattr(Clipping(), name)
    assert default == (f'"{value}"' if isinstance(value, str) else str(value))
    field = next((one for one in FIELDS.values() if one.attribute == name), None)
    assert all(f"`{part}`" in told for part in (field.kind.parts if field else ()))


@pytest.mark.parametrize("name", [*Facts.__annotations__, *QuoteMatch.__annotations__])
def test_every_attribute_of_facts_and_matches_is_told(name: str) -> None:
    assert f"`{name}`" in TEXT.partition("## Facts of a page")[2]

"""The line with outlet, address and date."""

import pytest

from clippings.clipping import Clipping
from clippings.dates import PartialDate
from tests.exporters.markdown_page.pages import read

URL = "https://example.org/a"


def one(page: str) -> Clipping:
    (clipping,) = read(page)
    return clipping


@pytest.mark.parametrize(
    "label", ["Source", "Quelle", "Fuente", "Fonte", "Lien", "Källa", "Источник", "出典", "SOURCE"]
)
def test_the_label_may_be_in_any_language(label: str) -> None:
    page = f"## Le Monde\n\n{label}: [Le Monde]({URL}), 4. Mai 2021\n"
    assert one(page) == Clipping(url=URL, outlet="Le Monde", date=PartialDate(2021, 5, 4))


def test_a_printed_piece_under_a_heading_has_no_address() -> None:
    page = "## Die Zeit (German)\n\n- Source: Die Zeit – May 2021\n"
    assert one(page) == Clipping(outlet="Die Zeit", lang="de", date=PartialDate(2021, 5))


def test_further_remarks_are_kept() -> None:
    page = f"## Wired\n\n- Source: [Wired]({URL}) – May 2021 (only in print since)\n"
    assert one(page).note == "only in print since"


def test_a_path_is_a_file_and_an_offset_in_the_address_where_to_begin() -> None:
    assert one("## Wired\n\n- Source: [Wired](scans/a.pdf)\n").file == "scans/a.pdf"
    assert one("## Wired\n\n- Source: [Wired](https://youtu.be/dQw4w9WgXcQ?t=609)\n").start == 609


def test_an_address_that_stands_bare_names_no_outlet() -> None:
    assert one(f"## Some words\n\n- Source: <{URL}>\n").outlet == ""


def test_the_day_may_stand_after_the_word_for_the_source_alone() -> None:
    clipping = one(f"## Le Monde\n\n- Source: [Le Monde]({URL})\n- Date: 4 May 2021\n")
    assert (clipping.outlet, clipping.date) == ("Le Monde", PartialDate(2021, 5, 4))

"""The templates that come with the program."""

from importlib.resources import files

import pytest

from clippings.clipping import Clipping, Collection
from clippings.dates import PartialDate
from clippings.exporters.markdown import SEED, TEMPLATES
from clippings.importers import find_importer
from clippings.locales import find_locale
from tests.exporters.written import written

SOME = Collection(
    title="Press",
    intro="What others say.",
    clippings=(
        Clipping(
            id="a",
            url="https://wired.example/1",
            title="A | B",
            outlet="Wired",
            date=PartialDate(2022, 2, 3),
            lang="en",
            kind="interview",
        ),
        Clipping(id="b", url="https://taz.example/2", outlet="taz", date=PartialDate(2021, 5)),
        Clipping(id="c", title="Undated"),
    ),
)


def test_a_list_has_a_line_for_each_under_its_year() -> None:
    assert written("markdown", SOME, template="list") == (
        "# Press\n"
        "\n"
        "What others say.\n"
        "\n"
        "## 2022\n"
        "\n"
        "- [A \\| B](https://wired.example/1) – Wired, February 3, 2022\n"
        "\n"
        "## 2021\n"
        "\n"
        "- [taz](https://taz.example/2) – May 2021\n"
        "\n"
        "## Undated\n"
        "\n"
        "- Undated\n"
    )


def test_a_table_has_a_row_for_each() -> None:
    assert written("markdown", SOME, template="table", locale=find_locale("fr")) == (
        "# Press\n"
        "\n"
        "What others say.\n"
        "\n"
        "| Date | Média | Titre | Langue | Type |\n"
        "|---|---|---|---|---|\n"
        "| 3 février 2022 | Wired | [A \\| B](https://wired.example/1) | Anglais | Entretien |\n"
        "| mai 2021 | taz | [taz](https://taz.example/2) |  |  |\n"
        "|  |  | Undated |  |  |\n"
    )


def test_a_table_can_be_parted() -> None:
    page = written("markdown", SOME, template="table", group_by="year")
    assert page.count("| Date |") == 3
    assert "\n\n## 2022\n\n| Date |" in page


def test_every_ready_template_can_be_chosen() -> None:
    ready = files("clippings").joinpath("templates", "markdown").iterdir()
    assert {SEED, *(one.name.removesuffix(".md") for one in ready)} == set(TEMPLATES)


@pytest.mark.parametrize("template", [name for name in TEMPLATES if name != SEED])
def test_no_clippings_make_a_page(template: str) -> None:
    assert written("markdown", Collection(), template=template) == "# In the press\n"


def test_our_own_importer_reads_the_list() -> None:
    page = written("markdown", SOME, template="list").encode()
    first, second, *_ = (entry.plain for entry in find_importer("markdown").read(page, {}).entries)
    assert (first["title"], first["outlet"], first["date"]) == ("A | B", "Wired", "2022-02-03")
    assert (second["outlet"], second["date"]) == ("taz", "2021-05")

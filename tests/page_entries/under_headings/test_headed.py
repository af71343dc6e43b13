"""Entries under headings of their own, as other people write them."""

import pytest

from clippings.clipping import Clipping
from tests.exporters.markdown_page.pages import read

URL = "https://example.org/a"


def one(page: str) -> Clipping:
    (clipping,) = read(page)
    return clipping


@pytest.mark.parametrize(
    ("heading", "kind", "lang", "kept"),
    [
        ("Wired (Interview, English)", "interview", "en", ""),
        ("Wired (English)", "", "en", ""),
        ("Wired (TV)", "tv", "", ""),
        ("Wired", "", "", ""),
        ("Wired (Gastbeitrag, Deutsch)", "guest-article", "de", ""),
        ("Wired (Entretien, français)", "interview", "fr", ""),
        ("Wired (Interview, Central Kurdish)", "interview", "ckb", ""),
        ("Wired (Entretien, sorani)", "interview", "ckb", ""),
        ("Wired (Cebuano)", "", "ceb", ""),
        ("Wired (Sydney)", "", "", "Wired (Sydney)"),
        ("Wired (page one)", "", "", "Wired (page one)"),
        ("Ada Lovelace, a portrait", "", "", "Ada Lovelace, a portrait"),
    ],
)
def test_a_heading_is_kept_where_it_is_not_the_one_that_would_be_made(
    heading: str, kind: str, lang: str, kept: str
) -> None:
    clipping = one(f"## {heading}\n\n- Source: [Wired]({URL})\n")
    assert clipping.heading == kept
    assert (clipping.kind, clipping.lang) == (kind, lang)


def test_text_after_the_last_entry_is_not_part_of_it() -> None:
    entries = "".join(f"## {name}\n\n- Source: [{name}]({URL}/{name})\n\n" for name in "AB")
    clippings = read(entries + "Write to us for more.\n")
    assert [clipping.summary for clipping in clippings] == ["", ""]


def test_a_contact_section_is_no_clipping() -> None:
    entry = f"## Wired\n\n- Source: [Wired]({URL})\n\n"
    assert len(read(entry + "## Contact\n\n- Website: [Us](https://us.example/)\n")) == 1


def test_a_list_with_the_outlet_before_each_link_is_no_entry_under_its_year() -> None:
    years = "".join(
        f"## {year}\n\n"
        f"- **Wired**: [Museum bots]({URL}/{year}/w) (20 February {year})\n"
        f"- Nature: [Museums and machines]({URL}/{year}/n), 3 January {year}\n\n"
        for year in (2024, 2023)
    )
    clippings = read(f"# In the press\n\n{years}")
    assert [clipping.outlet for clipping in clippings] == ["Wired", "Nature"] * 2
    assert [clipping.title for clipping in clippings] == ["Museum bots", "Museums and machines"] * 2


@pytest.mark.parametrize("heading", ["2021", "May 2021", "2021-05"])
def test_the_only_line_below_a_year_or_a_month_is_one_of_a_list(heading: str) -> None:
    other = "## 2019\n\n- **Wired**: [Museum bots](https://example.org/b)\n"
    first, second = read(f"## {heading}\n\n- **Le Monde**: [Un projet géant]({URL})\n\n{other}")
    assert (first.title, first.outlet, first.heading) == ("Un projet géant", "Le Monde", "")
    assert first.date
    assert first.date.year == 2021
    assert (second.title, second.outlet, str(second.date)) == ("Museum bots", "Wired", "2019")


def test_one_line_with_a_label_among_others_does_not_hide_them() -> None:
    lines = "".join(
        f"- {words}\n"
        for words in (
            f"[Un robot]({URL}/1), Le Monde, 12 mars 2024",
            f"**The Guardian**: [A robot]({URL}/2) (1 March 2024)",
            f"[Der Roboter]({URL}/3), Die Zeit, 8. März 2024",
        )
    )
    others = f"- Podcast: [Episode 4]({URL}/4), 3 mars 2022\n- [Le robot]({URL}/5), Arte, 2022\n"
    assert len(read(f"# Press\n\n## 2024\n\n{lines}\n## 2022\n\n{others}")) == 5


def test_a_label_and_a_link_below_running_text_are_no_source_line() -> None:
    page = (
        "# Jane Doe\n\n## Press\n\n- [A bridge of light](https://planet.example/1), Planet, 2021\n"
        "\n## Projects\n\n### Bridges\n\nWe build them of light.\n\nRefs: [Of light](https://doi.example/1)"
        "\n\n### Boats\n\nWe build them of salt.\n\nRefs: [Of salt](https://doi.example/2)\n"
    )
    assert [clipping.url for clipping in read(page)] == ["https://planet.example/1"]


YEARS = """# In the press

## 2021

### Daily News

- Source: [Daily News](https://a.example/1) – May 4

> It is back.

### The Post

- Source: [The Post](https://a.example/2) – 31 December 2020

> We went.

## 2020

### Le Monde

- Source: [Le Monde](https://a.example/3), 4 mai

> Nous y sommes.

## Older

### The Globe

- Source: [The Globe](https://a.example/4) – May 5

> It was there.
"""


def test_a_day_without_a_year_takes_that_of_the_heading_above_its_own() -> None:
    dates = [str(clipping.date or "") for clipping in read(YEARS)]
    assert dates == ["2021-05-04", "2020-12-31", "2020-05-04", ""]

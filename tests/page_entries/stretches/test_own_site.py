"""Pieces on the site of the page: scans, and pages that quote them."""

import pytest

from clippings.page_entries import read_entries

SCANS = """\
# Presse

![Scan](scans/mz.jpg)
Märkische Zeitung, 12.03.2019

![Scan](scans/lr.jpg)
Lausitzer Rundschau, 04.11.2018
"""
ALTS = """\
# Presse

![Märkische Zeitung, 12.03.2019](scans/mz.jpg)

![Lausitzer Rundschau, 04.11.2018](scans/lr.jpg)
"""
BOXES = """\
---
title: In der Presse
---

<ul>
<li><h2>12.03.2019 Märkische Zeitung</h2><img src="scans/mz.jpg" class="lightbox"/></li>
<li><h2>04.11.2018 Lausitzer Rundschau</h2><img src="scans/lr.jpg" class="lightbox"/></li>
</ul>
"""
TOLD = [
    {
        "file": "scans/mz.jpg",
        "outlet": "Märkische Zeitung",
        "date": "2019-03-12",
        "image": "scans/mz.jpg",
    },
    {
        "file": "scans/lr.jpg",
        "outlet": "Lausitzer Rundschau",
        "date": "2018-11-04",
        "image": "scans/lr.jpg",
    },
]


def facts(page: str) -> list[dict[str, object]]:
    """The entries, each picture by its address."""
    told: list[dict[str, object]] = []
    for entry in read_entries(page):
        image = entry.plain.get("image")
        src = image["src"] if isinstance(image, dict) else image
        kept = {key: entry.plain.get(key) for key in TOLD[0]}
        told.append({**kept, "image": src})
    return told


@pytest.mark.parametrize("page", [SCANS, ALTS, BOXES])
def test_scans_with_dates_are_the_pieces_of_a_page_without_links(page: str) -> None:
    assert facts(page) == TOLD


@pytest.mark.parametrize(
    "page",
    [
        SCANS.replace("# Presse", "# Ausflüge"),
        SCANS.replace("# Presse", "# Presse\n\n## Fotos"),
        "# Press\n\n![Die Zeit](zeit-logo.png)\n\n![taz](logos/taz.png)\n\nSince 3 May 2019.\n",
        "# Press\n\n![On stage, 3 May 2019](a.jpg)\n\n![In the studio, 4 June 2020](b.jpg)\n",
        "# Press\n\nFounded on 3 May 2019.\n\n![The team](a.jpg)\n![Us](b.jpg)\n![We](c.jpg)\n",
    ],
)
def test_other_pictures_are_no_pieces(page: str) -> None:
    assert not read_entries(page)


def test_beside_links_pictures_are_no_pieces_of_their_own() -> None:
    page = f"{SCANS}\n- [A title of words](https://wired.com/1), Wired, 3 May 2019\n"
    assert [one.plain.get("url") for one in read_entries(page)] == ["https://wired.com/1"]


def test_columns_with_headers_keep_their_facts_beside_scans() -> None:
    page = """\
# In der Presse

| Titel | Zeitung | Datum | Scan |
|---|---|---|---|
| Ein Garten für alle | Märkische Zeitung | 12.03.2019 | ![Scan](scans/mz.jpg) |
| Das kleine Museum | Lausitzer Rundschau | 04.11.2018 | ![Scan](scans/lr.jpg) |
"""
    told = [(one.plain.get("title"), one.plain.get("outlet")) for one in read_entries(page)]
    assert told == [
        ("Ein Garten für alle", "Märkische Zeitung"),
        ("Das kleine Museum", "Lausitzer Rundschau"),
    ]


def test_links_to_files_with_a_name_and_a_day_name_their_outlets() -> None:
    page = """\
# Presse

* [Südostschweiz vom 23.8.2016](archiv/so.pdf)
* [Glarner Woche vom 10.8.2011](archiv/gw.pdf)
"""
    told = [(one.plain.get("outlet"), one.plain.get("title")) for one in read_entries(page)]
    assert told == [("Südostschweiz", None), ("Glarner Woche", None)]


def test_files_and_pictures_that_templates_show_are_pieces() -> None:
    files = """\
# Press

- *The Courier*, 7 May 2010 {{< pdf file="/press/courier.pdf" >}}
- *Evening Telegraph*, 19 June 2011 {{% link_to link="/press/et.pdf" type="pdf" %}}
"""
    figures = """\
# Press

{{< figure src="/press/courier.jpg" caption="The Courier, 7 May 2010" >}}

{% include figure.html src='/press/et.jpg' alt='Evening Telegraph, 19 June 2011' width='3' %}
"""
    for page, suffix in ((files, "pdf"), (figures, "jpg")):
        told = [
            tuple(one.plain[key] for key in ("file", "outlet", "date"))
            for one in read_entries(page)
        ]
        assert told == [
            (f"/press/courier.{suffix}", "The Courier", "2010-05-07"),
            (f"/press/et.{suffix}", "Evening Telegraph", "2011-06-19"),
        ]


def test_a_heading_with_a_day_names_the_outlet_of_a_file_called_nothing() -> None:
    page = """\
# In der Presse

### 14.02.2020 – Schwäbische Zeitung
[Artikel als PDF](/presse/sz.pdf)

### 03.10.2019 – Südkurier
[PDF](/presse/sk.pdf)
"""
    told = [(one.plain["outlet"], one.plain["date"]) for one in read_entries(page)]
    assert told == [("Schwäbische Zeitung", "2020-02-14"), ("Südkurier", "2019-10-03")]


def test_scans_below_years_are_pieces_if_the_page_announces_papers() -> None:
    page = """\
---
title: {}
---

## 2019

![La Stampa](scans/stampa.jpg)

![Il Secolo](scans/secolo.jpg)

## 2020

![Savona News](scans/savona.png)
"""
    found = [one.plain for one in read_entries(page.format("Rassegna stampa"))]
    assert [(one["file"], one["date"]) for one in found] == [
        ("scans/stampa.jpg", "2019"),
        ("scans/secolo.jpg", "2019"),
        ("scans/savona.png", "2020"),
    ]
    assert not read_entries(page.format("Media"))


@pytest.mark.parametrize("box", ["<div>\n{}\n</div>", "{}"])
def test_pictures_described_as_printed_pieces_are_scans(box: str) -> None:
    told = [("Gull Post", "coverage"), ("Tern Times", "feature"), ("The Plover", "article")]
    shown = "\n".join(
        f'<img src="/press/{n}.jpg" alt="{name} {what}">' for n, (name, what) in enumerate(told)
    )
    page = f"# Press\n\nIn print:\n\n## Press coverage\n\n{box.format(shown)}\n"
    entries = [one.plain for one in read_entries(page)]
    assert [(one["outlet"], one["file"]) for one in entries] == [
        (name, f"/press/{n}.jpg") for n, (name, _) in enumerate(told)
    ]


def test_photographs_and_logos_on_a_press_page_are_no_scans() -> None:
    shown = "\n".join(
        f'<img src="/p/{one}.jpg" alt="{one}">' for one in ("Ann", "The boat", "Gull")
    )
    assert not read_entries(f"# Press\n\n## Press coverage\n\n<div>\n{shown}\n</div>\n")

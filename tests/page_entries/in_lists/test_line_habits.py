"""Whether links and headings of a page are names of outlets."""

import pytest

from clippings.page_entries import read_entries


def outlets(page: str) -> list[object]:
    return [entry.plain.get("outlet") for entry in read_entries(page)]


def test_a_name_beside_a_date_in_a_link_counts_as_the_hosts() -> None:
    page = """# Prensa

- [La Voz del Norte, 18/7/2011](https://lvn.example/1)
- [Río Negro, 7/7/2011](https://rionegro.example/2)
- [Nexo Sur, 17/2/2011](https://nexosur.example/3)
- [El diario de Aragón, 14/10/2007](https://eldiariodearagon.example/4)
"""
    assert outlets(page)[0] == "La Voz del Norte"


def test_words_that_lead_to_several_pieces_are_no_title_of_them() -> None:
    page = """# Press

- [The Guardian](https://theguardian.example/1)
- [Norden Post](https://np.example/2)
- [Health section of the Morning Show, page of friends](https://today.example/3)
- [Health section of the Morning Show, page of friends](https://today.example/4)
- [Fox News](https://foxnews.example/5)
"""
    assert outlets(page)[1] == "Norden Post"


def test_words_for_documents_are_no_outlets() -> None:
    page = """# Press

- [PDF document](https://files.example/1)
- [PDF document](https://files.example/2)
- [Annual dinner](https://files.example/3)
"""
    assert outlets(page) == [None, None, None]


def test_dated_names_are_outlets_below_the_heading_of_a_kind() -> None:
    page = """# In the news

## Newspaper

### 1987/12/03 - Harbour Times

Radio opens a new world
[PDF](/media/1.pdf)

### 1992/09/09 - Estuary Reporter

Members light up the club
[PDF](/media/2.pdf)
"""
    assert outlets(page) == ["Harbour Times", "Estuary Reporter"]


def test_a_heading_over_a_list_is_no_outlet_where_most_others_are() -> None:
    section = "## {0}\n\n- [What we saw](https://{1}/1)\n- [How it was](https://{1}/2)\n"
    named = (("NPR", "npr.org"), ("Wired", "wired.com"), ("Slate", "slate.com"))
    below = [section.format(*one) for one in (*named, ("Other Podcasts", "gull.example"))]
    told = outlets("\n".join(["# Press\n", *below]))
    assert told == ["NPR", "NPR", "Wired", "Wired", "Slate", "Slate", None, None]


def test_the_links_of_a_list_that_are_all_there_is_name_outlets_where_several_hosts_do() -> None:
    page = (
        "# Press\n\n- [Talk with Jo Doe](https://lake.org/1), Lake Post, 4 May 2021\n"
        "- News of the day (11 May 2021)\n"
        "    - [Delta, Lake University](https://delta.edu/2)\n"
        "    - [Gull Lake University](https://gw.edu/3)\n"
        "    - [u-post, University of Bern](https://upost.ch/4)\n"
        "    - [Tide, Marsh University and Research](https://tide-online.org/5)\n"
    )
    found = [one.plain for one in read_entries(page)]
    assert [one.get("outlet") for one in found] == [
        "Lake Post",
        "Delta, Lake University",
        "Gull Lake University",
        "u-post, University of Bern",
        "Tide, Marsh University and Research",
    ]
    assert [one.get("title") for one in found] == ["Talk with Jo Doe", None, None, None, None]


def test_titles_that_are_all_there_is_stay_titles() -> None:
    page = "# Press\n\n## 2021\n\n" + "".join(
        f"- [{title}](https://example.org/{n})\n"
        for n, title in enumerate(["Bots, Ready for You", "The Long Night", "A river of words"])
    )
    found = [one.plain.get("title") for one in read_entries(page)]
    assert found == ["Bots, Ready for You", "The Long Night", "A river of words"]


@pytest.mark.parametrize("words", ["Lake Magazine 01/2017 Issue", "Lake Magazine 01/2017 Ausgabe"])
def test_one_word_after_a_date_in_a_link_is_no_title(words: str) -> None:
    [entry] = read_entries(f"# Press\n\n- [{words}](https://lakemagazine.org/2017/01/two-worlds)\n")
    assert (entry.plain.get("title"), entry.plain["outlet"]) == (None, "Lake Magazine")


def test_headings_of_cards_are_outlets_where_most_are_those_of_the_hosts() -> None:
    page = """# Press

### The Guardian

[Read more](https://theguardian.com/1)

### Le Monde

[Read more](https://lemonde.fr/2)

### Nature

[Read more](https://nature.com/3)

### Gull Post

[Read more](https://video.example/4)
"""
    assert outlets(page) == ["The Guardian", "Le Monde", "Nature", "Gull Post"]

"""Which lines of a page are press coverage."""

import pytest

from clippings.page_entries import read_entries


def test_running_text_about_what_we_do_is_no_coverage() -> None:
    page = "# Press\n\nWe are a team.\n\n## What we have done\n\n" + "".join(
        f"### Project {name}\n\nThe [{name} site](https://{name}.example/) is an example of what we"
        " can do to help others to show their data to all who want to see it.\n\n"
        for name in ("alpha", "beta", "gamma", "delta")
    )
    assert read_entries(page) == ()


def test_a_sentence_with_a_date_is_about_a_piece() -> None:
    page = "# Press\n\n" + "".join(
        f"- In May 201{n} a good [piece about our work](https://example.org/{n}) was shown to many"
        " people all over the country.\n"
        for n in range(4)
    )
    assert len(read_entries(page)) == 4


def test_sites_that_running_text_names_are_no_coverage() -> None:
    page = (
        "---\ntitle: Welcome, members of the media!\n---\n## Who?\n\n"
        "Acme is a company of one in a small town by the sea. It was founded by me, who had worked"
        " for others for a while and then left to make games that are fun and short; the last one"
        " was [Stonefall](http://stonefallgame.com).\n"
    )
    assert read_entries(page) == ()


def test_a_link_that_asks_for_something_beside_coverage_is_no_piece() -> None:
    page = (
        "# In the press\n\n"
        "- [A walk in the hills](https://daily.example/hills), Daily Planet, May 2, 2019\n"
        "- [A swim in the lake](https://gazette.example/lake), The Gazette, May 3, 2020\n\n"
        "[Donate](https://give.example/us/now)\n"
    )
    assert [entry.plain["url"] for entry in read_entries(page)] == [
        "https://daily.example/hills",
        "https://gazette.example/lake",
    ]


def test_a_line_for_the_press_names_no_outlet() -> None:
    page = (
        "# Presse\n\n"
        "- [Seen im Norden](https://planet.example/seen), Planet, 3. Mai 2021\n"
        "- [Flüsse im Süden](https://kurier.example/fluesse), Kurier, 4. Juni 2021\n\n"
        "Für Presseanfragen: [Kontakt](https://acme.example/kontakt)\n"
    )
    assert [entry.plain["outlet"] for entry in read_entries(page)] == ["Planet", "Kurier"]


def test_an_outlet_called_as_such_a_link_is_stays_with_a_date() -> None:
    page = "# In the press\n\n" + "".join(
        f"- May {day}, 2019: [{name}](https://{name.lower()}.example/2019/{day})\n"
        for day, name in enumerate(("Gazette", "Contact", "Courier"), start=2)
    )
    assert len(read_entries(page)) == 3


_DATED = (
    "# Press\n\n"
    "- [Mapping the river](https://gullnews.example/1), Gull News, May 2021\n"
    "- [Who draws the maps](https://dailytern.example/2), Daily Tern, June 2020\n"
    "- [A walk along the bank](https://ploverpost.example/3), Plover Post, June 2019\n"
    "- [Old maps, new readers](https://heron.example/4), Heron, May 2018\n"
)


def test_an_undated_line_with_the_link_text_of_the_others_is_a_piece() -> None:
    plain = "- On the radio: [Maps of the river](https://a.example/5)\n"
    assert len(read_entries(_DATED + plain)) == 5


def test_a_line_whose_link_is_generic_is_a_piece_where_those_of_the_others_say_nothing() -> None:
    lines = [
        f"- Maps of {place} – Gull News, May 202{number} [Read](https://a.example/{number})"
        for number, place in enumerate(("rivers", "hills", "lakes", "bays"))
    ]
    page = "# Press\n\n" + "\n".join([*lines, "- Maps of the sea [Read](https://a.example/5)"])
    assert len(read_entries(page)) == 5


def test_links_in_running_text_about_a_product_are_no_coverage() -> None:
    page = (
        "---\ntitle: Press\n---\n\n# The Lantern\n\n## Why the lantern matters\n\n"
        "Over ten years the price of light has risen, and homes waste on average "
        "[almost a third of it](https://paper.example/light.pdf) while their owners are asleep or "
        "away from home, as [a survey of the field](https://survey.example/light) has shown.\n\n"
        "Showing what is used has been found to be [more engaging than an app](https://arxiv.org/1)"
        " and to save up to a tenth of all that is paid for it, in every country of the study.\n"
    )
    assert read_entries(page) == ()


@pytest.mark.parametrize(
    "below",
    [
        "[Suscríbase a nuestro boletín](https://mill.example/boletin)",
        "[Télécharger le dossier de presse (PDF)](/docs/dossier.pdf)",
        "See also our [publications](https://mill.example/p) and the [log](https://mill.example/l).",
        "Bilder für die Presse gibt es [hier](https://cloud.mill.example/s/presse).",
    ],
)
@pytest.mark.parametrize("heading", ["", "## 2021\n\n"])
def test_an_own_link_below_a_list_is_no_piece(below: str, heading: str) -> None:
    items = "".join(
        f"- [The mill turns {n}](https://post.example/{n}), Valley Post, {n} May 2021\n"
        for n in range(1, 4)
    )
    assert len(read_entries(f"# Press\n\n{heading}{items}\n{below}\n")) == 3


_LISTED = """
- [A lamp](https://wired.com/1), Wired, 4 May 2021
- [A moth](https://lemonde.fr/2), Le Monde, 3 May 2021
- [A web](https://nytimes.com/3), New York Times, 2 May 2021
"""


@pytest.mark.parametrize(
    "sentence",
    [
        "For interviews write to our [press office](https://lab.example/about).",
        "Pour toute demande, écrivez à notre [service de presse](https://lab.example/c).",
        "Schreiben Sie uns über die [Pressestelle](https://lab.example/presse).",
        "記者の方は[こちらの窓口](https://lab.example/c)まで。",
    ],
)
@pytest.mark.parametrize("page", ["# Press\n\n{}\n{}", "# Press\n{1}\n{0}\n"])
def test_a_sentence_around_a_list_of_dated_pieces_is_none(page: str, sentence: str) -> None:
    assert len(read_entries(page.format(sentence, _LISTED))) == 3


@pytest.mark.parametrize(
    "piece",
    [
        "[A fourth title](https://cnn.com/4)",
        "**The Gull Post**: [A story of lamps](https://gullpost.example/4)",
        "We talked of it on [Radiolab](https://radiolab.org/4), 1 May 2021.",
    ],
)
def test_a_paragraph_about_a_piece_beside_a_list_is_one(piece: str) -> None:
    assert len(read_entries(f"# Press\n\n{piece}\n{_LISTED}")) == 4


def test_a_release_of_ones_own_beside_coverage_is_no_piece() -> None:
    page = (
        "# Press\n\n[Press release for our tour](/release.pdf)\n\n"
        "- [A walk in the hills](https://daily.example/hills), Daily Planet, May 2, 2019\n"
        "- [Press release that shook the town](https://gazette.example/1), The Gazette, 2020\n"
    )
    assert [entry.plain["outlet"] for entry in read_entries(page)] == [
        "Daily Planet",
        "The Gazette",
    ]


def test_files_without_words_are_handouts_of_the_pieces_beside() -> None:
    page = (
        "# In the press\n\n"
        "- [A walk in the hills](https://daily.example/hills), Daily Planet, May 2, 2019\n"
        "- Slides: [PDF](hills.pdf)\n"
        "- [A swim in the lake](https://gazette.example/lake), The Gazette, May 3, 2020\n"
    )
    assert [one.plain["outlet"] for one in read_entries(page)] == ["Daily Planet", "The Gazette"]

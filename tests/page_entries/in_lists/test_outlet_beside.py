"""The outlet beside a link."""

import pytest

from clippings.page_entries import read_entries
from tests.page_entries.in_lists.list_facts import TITLE, URL, facts


def test_by_leads_to_an_outlet_that_is_no_person_and_is_no_part_of_its_name() -> None:
    lines = "".join(
        f"[{title}](https://a{n}.example/1)\n<br>\n*By {name}*\n<br>\n<br>\n"
        for n, (title, name) in enumerate(
            (
                ("Spotlight on a network of readers", "CPN"),
                ("Bridging science and policy in the town", "Science Policy Group @ UCLA"),
                ("A walk along the river with its makers", "The Guardian"),
            )
        )
    )
    assert [one.get("outlet") for one in facts(f"# Media\n\n{lines}")] == [
        "CPN",
        "Science Policy Group @ UCLA",
        "The Guardian",
    ]


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("Jo Doe wrote about the project for Slate: [“{0}”]({1})", "Slate"),
        ("Un article de Jo Doe dans le Journal de Québec. [{0}.]({1})", "Journal de Québec"),
        ("Listen to [{0}]({1}) for ABC Radio", "ABC Radio"),
    ],
)
def test_a_name_at_the_end_of_running_words_is_the_outlet(line: str, outlet: str) -> None:
    text = line.format("A title of ours", "https://a.example/1")
    assert facts(f"# Press\n\n- {text}\n")[0]["outlet"] == outlet


@pytest.mark.parametrize(
    ("behind", "outlet"), [("by Forbes", "Forbes"), ("with Channels TV", "Channels TV")]
)
def test_the_outlet_after_by_is_no_author(behind: str, outlet: str) -> None:
    (found,) = facts(f"# Press\n\n* [A title of one]({URL.replace('theguardian', 'a')}) {behind}\n")
    assert found == {"title": "A title of one", "outlet": outlet}


@pytest.mark.parametrize(
    "entry",
    [
        "{0} wrote about us in [A title of words {1}](https://{2}/1) on 4 May 2021.\n",
        "4. Mai 2021: {0} berichtet unter dem Titel „[A title of words {1}](https://{2}/1)“.\n",
    ],
)
def test_a_sentence_may_begin_with_the_name_of_the_host(entry: str) -> None:
    told = (("Financial Times", "ft.com"), ("CityLab", "citylab.com"), ("Le Monde", "lemonde.fr"))
    page = "\n".join(entry.format(name, n, host) for n, (name, host) in enumerate(told))
    entries = read_entries(f"# Press\n\n{page}")
    assert [one.plain["outlet"] for one in entries] == [name for name, _ in told]


def test_an_author_who_wrote_for_an_outlet_is_not_the_outlet() -> None:
    page = (
        "# Press\n\n- Jane Doe wrote about us for Fusion: [A title of words](https://b.example/1)\n"
    )
    (found,) = read_entries(page)
    assert found.plain["outlet"] == "Fusion"


def test_the_name_beside_the_title_and_the_date_of_what_was_printed_is_its_outlet() -> None:
    line = f"- {TITLE} - Algemeen Dagblad (p. 18, 27 May 2019)"
    linked = "".join(f"- [Another title {n}]({URL}/{n}) - The Guardian\n" for n in range(3))
    found = facts(f"# Press\n\n{linked}{line}\n")
    assert found[3]["outlet"] == "Algemeen Dagblad"


def test_a_name_with_an_apostrophe_before_a_further_link_is_whole() -> None:
    (found,) = facts(f"# Press\n\n- [{TITLE}]({URL}) - Barron's [pdf](/docs/piece.pdf)\n")
    assert found["outlet"] == "Barron's"


@pytest.mark.parametrize(
    ("words", "title", "outlet"),
    [
        ("Is the reef a garden? Gull Post", "Is the reef a garden?", "Gull Post"),
        ("A garden of reefs. Gull Post", "A garden of reefs", "Gull Post"),
        ("Reefs vs. gardens by Gull Post", "Reefs vs. gardens by Gull Post", None),
    ],
)
def test_a_name_may_follow_a_title_that_ends_as_a_sentence_does(
    words: str, title: str, outlet: str | None
) -> None:
    (found,) = facts(f"# Press\n\n- [{words}](https://gullpost.example/a/1)\n")
    assert (found.get("title"), found.get("outlet")) == (title, outlet)


def test_an_abbreviation_in_brackets_after_a_name_is_a_part_of_it() -> None:
    page = f"# Press\n\n- [{TITLE}](https://dr.example/a/1). Danish Broadcasting Corporation (DR)\n"
    assert facts(page)[0]["outlet"] == "Danish Broadcasting Corporation (DR)"


def test_a_word_that_leads_to_a_topic_may_be_a_part_of_a_name() -> None:
    page = "# Prensa\n\n- En Hablemos sobre Ruedas: [escuchar](https://hablemossobreruedas.example/1)\n"
    (entry,) = read_entries(page)
    assert entry.plain["outlet"] == "Hablemos sobre Ruedas"


@pytest.mark.parametrize("outlet", ["Życie Warszawy", "Știri", "朝日新聞", "Ηχώ"])
def test_words_before_a_name_are_known_in_every_script(outlet: str) -> None:
    line = f"- [{TITLE}](https://x.example/1), in {outlet}, 2021-05-04"
    assert [found["outlet"] for found in facts(f"# Press\n\n{line}\n")] == [outlet]


@pytest.mark.parametrize(
    ("who", "outlet"),
    [
        ("Interview with Ada Martin in", "Le Monde"),
        ("Interview with Łukasz Żak for", "Życie Warszawy"),
        ("Interview mit Ada Martin im", "Spiegel"),
        ("Entrevista con Ada Martin en", "El País"),
    ],
)
def test_a_speaker_is_no_part_of_the_name(who: str, outlet: str) -> None:
    page = f"# Press\n\n- {who} {outlet}, 2021-05-08: [{TITLE}](https://x.example/1)\n"
    [found] = facts(page)
    assert (found["outlet"], found["kind"]) == (outlet, "interview")
    assert found["note"] == who.rpartition(" ")[0]


def test_a_place_after_a_name_with_an_outlet_is_no_outlet() -> None:
    line = f"- Interview with BBC Radio in London, 2021-05-08: [{TITLE}](https://x.example/1)"
    [found] = facts(f"# Press\n\n{line}\n")
    assert found["outlet"] == "BBC Radio in London"

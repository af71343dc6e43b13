"""The quotation in a block quotation beside a link, and its speaker."""

import pytest

from clippings.page_entries import read_entries

QUOTE = "[It] is the most careful thing we have seen."


@pytest.mark.parametrize(
    "entry",
    [
        f"> {QUOTE}\n>\n> — [Le Monde](https://lemonde.fr/1), May 2021\n",
        f"> “{QUOTE}” — [Le Monde](https://lemonde.fr/1), May 2021\n",
        f"> {QUOTE}\n\n— [Le Monde](https://lemonde.fr/1), May 2021\n",
        f"[Le Monde](https://lemonde.fr/1), May 2021\n\n> {QUOTE}\n",
        f"- [Le Monde](https://lemonde.fr/1), May 2021\n\n  > {QUOTE}\n",
        f'<blockquote><p>“{QUOTE}”</p><footer>— <a href="https://lemonde.fr/1">Le Monde</a>, '
        "May 2021</footer></blockquote>\n",
    ],
)
def test_the_words_are_a_quotation_and_no_title(entry: str) -> None:
    (found,) = read_entries(f"# Press\n\n{entry}")
    assert {key: value for key, value in found.plain.items() if key != "lang"} == {
        "url": "https://lemonde.fr/1",
        "outlet": "Le Monde",
        "date": "2021-05",
        "quote": QUOTE,
    }


def test_the_speaker_stands_before_the_link() -> None:
    page = f"# Press\n\n> “{QUOTE}”\n> — Jane Doe, [A title of words](https://wired.com/1), Wired\n"
    (found,) = read_entries(page)
    assert found.plain["quote"] == {"text": QUOTE, "speaker": "Jane Doe"}
    assert (found.plain["title"], found.plain["outlet"]) == ("A title of words", "Wired")


def test_titles_in_a_block_quotation_stay_titles() -> None:
    page = "# Press\n\n> [A title of words](https://wired.com/1), Wired, May 2021\n"
    (found,) = read_entries(page)
    assert (found.plain["title"], found.plain.get("quote")) == ("A title of words", None)


@pytest.mark.parametrize(
    "entry",
    [
        "[Le Monde](https://lemonde.fr/1)\n\n> It is a tool – and a good one – for us.\n",
        "> It is a tool – and a good one – for us. — [Le Monde](https://lemonde.fr/1)\n",
        "> It is a tool – and a good one – for us.\n> — [Le Monde](https://lemonde.fr/1)\n",
    ],
)
def test_dashes_within_a_quotation_end_it_not(entry: str) -> None:
    (found,) = read_entries(f"# Press\n\n{entry}")
    assert found.plain["quote"] == "It is a tool – and a good one – for us."


def test_words_in_quotation_marks_beside_a_name_are_no_title_and_a_dash_leads_to_the_speaker() -> (
    None
):
    words = "The cakes were all made by Jo Doe. We loved them, and we went there again and again."
    item = '<li><p><a href="https://the{}.com/1">The {}</a></p><p>"{}" - Ann Roe</p></li>'
    names = ("Sun", "Post", "Globe")
    page = "".join(item.format(name.lower(), name, words) for name in names)
    assert [one.plain for one in read_entries(f"# Press\n\n<ul>{page}</ul>")] == [
        {
            "url": f"https://the{name.lower()}.com/1",
            "outlet": f"The {name}",
            "quote": {"text": words, "speaker": "Ann Roe"},
            "lang": "en",
        }
        for name in names
    ]


@pytest.mark.parametrize(
    "form",
    [
        "> {words}\n>\n> — [{name}](https://{host}/1), May 4, 2021\n\n",
        "### {name} (May 4, 2021)\n\n> {words}\n\n[Read more](https://{host}/1)\n\n",
        "<section><h3>{name}</h3><p>May 4, 2021</p><blockquote>{words}</blockquote>"
        '<a href="https://{host}/1">Read more</a></section>\n\n',
    ],
)
def test_a_quotation_in_all_entries_is_no_title(form: str) -> None:
    told = (
        ("Wired", "wired.com", "A long look at the people behind it."),
        ("Nature", "nature.com", "A story about patience, and about a mill."),
        ("Le Monde", "lemonde.fr", "An overview with a paragraph on the work."),
    )
    page = "".join(form.format(name=name, host=host, words=words) for name, host, words in told)
    found = [entry.plain for entry in read_entries(f"# Press\n\n{page}")]
    assert [(one["outlet"], one["date"], one["quote"]) for one in found] == [
        (name, "2021-05-04", words) for name, _host, words in told
    ]
    assert not any("title" in one for one in found)


@pytest.mark.parametrize(
    "said",
    [
        'The cook, along with Jo Doe, had to find a menu that was "fun", and came up with "boats" '
        "as the thing to eat.",
        "It is the most careful tool we have: a place where those who love bots -- nay, those who "
        "fear them -- have but one choice.",
        "The shop makes “boats,” small things with a base of bread and of fish (and of much more) "
        "made better with salt.",
        "Jo Doe of the lake on making bots the one thing that is served at the shop by the sea.",
    ],
)
def test_a_line_in_quotation_marks_is_one_quotation_whatever_stands_inside(said: str) -> None:
    page = f'# Press\n\n## Le Monde\n\n"{said}"\n[Read the article](https://lemonde.fr/1)\n'
    (found,) = read_entries(page)
    assert (found.plain.get("title"), found.plain["quote"]) == (None, said)


def test_two_quotations_in_a_line_are_not_one() -> None:
    line = (
        '"We have seen the bots, and they are good." and "You will see them as well, and you will '
        'like all that they do for you."'
    )
    (found,) = read_entries(f"# Press\n\n## Le Monde\n\n{line}\n[Read](https://lemonde.fr/1)\n")
    assert found.plain.get("quote") != line[1:-1]

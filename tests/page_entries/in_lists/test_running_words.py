"""Running text with links and facts in it."""

from clippings.page_entries import read_entries
from clippings.values import Plain

CARD = """# In the news

<article><h3>A child learns to talk</h3><p>May 4, 2021</p><p>{}</p>
<p><a href="https://a.example/1">Read more</a></p></article>
"""


def summary(text: str) -> Plain:
    (entry,) = read_entries(CARD.format(text))
    return entry.plain.get("summary")


def test_a_sentence_is_whole_though_links_and_names_are_taken_out_of_it() -> None:
    told = (
        'The <a href="https://b.example/2">study of the museum</a> that we spoke of in the spring'
        " has now been read by the Institute of Old Maps (IOM). It was led by Jo Doe and"
        ' several of the people who draw maps with us, as <a href="https://c.example/3">she</a>'
        " says."
    )
    words = told
    for tag in ('<a href="https://b.example/2">', '<a href="https://c.example/3">', "</a>"):
        words = words.replace(tag, "")
    assert summary(told) == words


def test_text_set_apart_after_running_text_is_not_joined_to_it() -> None:
    told = "The museum has shown for many years how old maps of new seas were once drawn by hand"
    assert summary(f'{told} (<a href="https://b.example/2">The Sea</a>, Old Harbour)') == told


def test_the_title_before_running_text_is_no_part_of_it() -> None:
    page = (
        "# Press\n\n- [Here is where old maps come from](https://sifted.eu/1) tells of those who"
        " draw maps and of the many ways in which these are sold\n"
    )
    (entry,) = read_entries(page)
    assert str(entry.plain["summary"]).startswith("tells of those who draw maps")


def test_lines_of_a_paragraph_that_are_wrapped_are_one_text() -> None:
    page = "# Press\n\n" + "".join(
        f"## Read and feed our maps {number}\n\n*May 4, 2021.* [NRC](https://nrc.nl/{number}).\n\n"
        f"{label}This article has {number} interviews with people who draw maps of the museum\n"
        f"of the harbour. I tell how {number} old maps are read by programs, and what they\n"
        f"make of the {number} names of seas.\n\n"
        for number, label in ((1, ""), (2, ""), (3, "**Summary:** "))
    )
    assert [one.plain["summary"] for one in read_entries(page)] == [
        f"This article has {number} interviews with people who draw maps of the museum of the"
        f" harbour. I tell how {number} old maps are read by programs, and what they make of the"
        f" {number} names of seas."
        for number in (1, 2, 3)
    ]


def test_each_line_of_running_text_is_a_paragraph_of_the_summary() -> None:
    first = "The museum has shown for many years how old maps of new seas were drawn by hand"
    second = "Those who draw them now work with programs that know the names of all harbours"
    assert summary(f"{first}.</p><p>{second}.") == f"{first}\n\n{second}"

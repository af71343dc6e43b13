"""Links of a page that no entry contains."""

from clippings.importers.imported import LeftLink
from tests.importers.reading import plain, read

PAGE = """# Press

- [A lamp](https://wired.com/1), Wired, 4 May 2021 ([archived](https://web.archive.org/w/1))
- [A moth](https://lemonde.fr/2), Le Monde, 3 May 2021

[Download the press kit](https://lab.example/kit.zip)

## Contact

Write to the [lab](https://lab.example/about) or [follow us](https://twitter.com/lab).
"""


def test_links_that_are_not_press_are_reported_with_their_lines() -> None:
    imported = read("markdown", PAGE)
    assert len(plain(imported)) == 2
    assert imported.left == (
        LeftLink("https://lab.example/kit.zip", 6),
        LeftLink("https://lab.example/about", 10),
    )


def test_an_account_in_the_list_is_reported_too() -> None:
    account = "- Follow us on [Twitter](https://twitter.com/lab)\n"
    imported = read("markdown", PAGE.replace("\n[Download", account + "\n[Download"))
    assert len(plain(imported)) == 2
    assert imported.left[0] == LeftLink("https://twitter.com/lab", 5)


def test_all_links_of_a_page_without_press_are_reported() -> None:
    imported = read("markdown", "# Contact\n\nRead the [docs](https://docs.example/a) first.\n")
    assert not imported.entries
    assert imported.left == (LeftLink("https://docs.example/a", 3),)


def test_links_of_an_html_page_have_no_lines() -> None:
    page = '<h1>Press</h1><ul><li><a href="https://wired.com/1">A lamp</a>, Wired, 4 May 2021</li>'
    end = '</ul><h2>Contact</h2><p>Write to the <a href="https://lab.example/about">lab</a>.</p>'
    assert read("html", page + end).left == (LeftLink("https://lab.example/about"),)

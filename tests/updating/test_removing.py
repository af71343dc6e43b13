"""A removed entry takes its separator with it, and nothing else."""

import pytest

from clippings.clipping import Collection
from clippings.updating import PageFormat
from tests.exporters.markdown_page.pages import read
from tests.updating.updated import after, shown, update_page


@pytest.mark.parametrize("number", [1, 2])
def test_one_of_several_links_in_a_line_can_be_removed(number: int) -> None:
    page = "# Press\n\n- **Wired: [#1](https://a.example/1) [#2](https://a.example/2)**\n"
    rest = [clipping for clipping in read(page) if not clipping.url.endswith(str(number))]
    updated = update_page(page, Collection(clippings=tuple(rest)))
    assert updated == page.replace(f" [#{number}](https://a.example/{number})", "")


LINK = '<a href="https://a.example/{0}">Story number {0}</a>'
LINE = "[Story {0}](https://a.example/{0}), Wired, {0} May 2021"
ONE, TWO, THREE = (LINE.format(number) for number in (3, 2, 1))


@pytest.mark.parametrize(
    ("above", "between", "below"),
    [
        ("- ", "\n- ", "\n"),
        ("- ", "\n\n- ", "\n\nWrite to us.\n"),
        ("", "\n\n", "\n"),
        ("", "\n\n---\n\n", "\n"),
        ("", "\n\n---\n\n", "\n\n---\n\nWrite to us.\n"),
        ("Hello.\n\n- ", "\n- ", "\n\nWrite to us.\n"),
    ],
)
@pytest.mark.parametrize("gone", [0, 1, 2])
def test_an_entry_is_removed_with_its_separator(
    above: str, between: str, below: str, gone: int
) -> None:
    def page_of(lines: list[str]) -> str:
        return f"# Press\n\n{above}{between.join(lines)}{below}"

    lines = [ONE, TWO, THREE]
    page = page_of(lines)
    left = [*shown(page)]
    del left[gone], lines[gone]
    assert after(page, *left) == page_of(lines)


@pytest.mark.parametrize("gone", [0, 1, 2])
def test_a_line_in_html_is_removed_with_its_break(gone: int) -> None:
    items = [f'Wired: <a href="https://a.example/{n}">Story number {n}</a>' for n in (1, 2, 3)]
    page = f"<p>{'<br>'.join(items)}</p>"
    left = [*shown(page, "html")]
    del left[gone], items[gone]
    assert after(page, *left, page_format="html") == f"<p>{'<br>'.join(items)}</p>"


def test_adjacent_entries_are_removed_together() -> None:
    page = f"# Press\n\n- {ONE}\n- {TWO}\n- {THREE}\n"
    assert after(page, shown(page)[2]) == f"# Press\n\n- {THREE}\n"


FIRST, LAST = "[One](https://a.example/1), Wired", "[Two](https://a.example/2), Wired"
HEADED = f"""# Press

## 2021

- {FIRST}, 2 May 2021

What a year!

## 2019

- {LAST}, 3 May 2019

Write to us.
"""
GROUPED = f"""<h2>2021</h2>
<ul>
<li>{LINK.format(1)}, Wired, 2 May 2021</li>
</ul>
<p>What a year!</p>
<h2>2019</h2>
<ul>
<li>{LINK.format(2)}, Wired, 3 May 2019</li>
</ul>
"""


@pytest.mark.parametrize(
    ("page", "gone", "page_format"),
    [
        (HEADED, f"- {FIRST}, 2 May 2021\n\n", "markdown"),
        (GROUPED, f"<li>{LINK.format(1)}, Wired, 2 May 2021</li>\n", "html"),
    ],
)
def test_words_after_a_group_stay_under_their_heading(
    page: str, gone: str, page_format: PageFormat
) -> None:
    assert after(page, shown(page, page_format)[1], page_format=page_format) == page.replace(
        gone, ""
    )


def test_words_before_the_last_group_stay_when_its_heading_is_removed() -> None:
    gone = f"\n## 2019\n\n- {LAST}, 3 May 2019\n"
    assert after(HEADED, shown(HEADED)[0]) == HEADED.replace(gone, "")

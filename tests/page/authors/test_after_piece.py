"""Authors who sign after the piece."""

import pytest

from clippings.page import Fact
from tests.page.small_pages import HEADLINE, PIECE, read

SIGNED = Fact(("Jane Doe",), "line after the piece", doubtful=True)


def article(behind: str) -> str:
    return f"<html lang=en><body><h1>{HEADLINE}</h1><div>{PIECE}{behind}</div></body></html>"


@pytest.mark.parametrize(
    "behind",
    [
        "<p>Jane Doe</p>",
        "<p><em>— Jane Doe</em></p>",
        "<p>(Jane Doe)</p>",
        "<h6>04.05.2021<br>Text: Jane Doe<br>Pictures: John Roe</h6>",
        "<p>Jane Doe | 04.05.2021 um 14:26</p><p>Tags: worms</p>",
        "</div><div>Worms</div><div><b>Jane Doe</b> | 04.05.2021 um 14:26</div><div>",
        "<div><b>Jane Doe</b><br>Jane Doe writes on worms.</div>",
        "<p>Posted by Jane Doe at 10:15 AM</p><p>Labels: worms</p>",
        "<p><em>Jane Doe is a science reporter of the Planet. Write to her: j@x.example</em></p>",
        "<p>Jane Doe ist freie Journalistin; sie lebt mit drei alten Katzen in San Lorenzo.</p>",
    ],
)
def test_a_full_name_after_the_piece_is_the_author(behind: str) -> None:
    assert read(article(behind)).authors == SIGNED


@pytest.mark.parametrize(
    "behind",
    [
        "<p>Jane Doe</p><p>Press office</p><p>555 0100</p>",
        "<p>Tags</p><p>Jane Doe</p>",
        "<p>The worm was found by Jane Doe.</p><p>Jane Doe is an author of books on worms.</p>",
        "<p>Jane Doe is the mayor of San Lorenzo.</p>",
        '<div class="related"><b>By Jane Doe</b></div><div class="related"><b>By Ann Lee</b></div>',
        "<aside><p>Jane Doe</p></aside>",
        "",
    ],
)
def test_a_contact_or_a_subject_after_the_piece_is_no_author(behind: str) -> None:
    assert read(article(behind)).authors is None


@pytest.mark.parametrize(
    "behind", ["<p>【山田太郎】</p>", "<p>今後の見通しを話した。（山田 太郎）</p>"]
)
def test_papers_of_japan_sign_in_brackets(behind: str) -> None:
    text = "<p>" + "虫が計算機の中で暮らしているという。" * 9 + "</p>"
    html = f"<html lang=ja><body><h1>虫が暮らす計算機</h1><div>{text}{behind}</div></body></html>"

    authors = read(html).authors

    assert authors is not None
    assert authors.value[0].replace(" ", "") == "山田太郎"


def test_other_words_in_brackets_are_no_author() -> None:
    text = "<p>" + "虫が計算機の中で暮らしているという。" * 9 + "（敬称略）</p>"

    assert read(f"<html lang=ja><body><h1>虫</h1><div>{text}</div></body></html>").authors is None

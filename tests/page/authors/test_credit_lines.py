"""Lines that name the writer."""

import pytest

from clippings.page import Fact
from tests.page.small_pages import HEADLINE, PIECE, page, read

JANE = ("Jane Doe",)
KOREAN = "<p>" + "컴퓨터에 사는 벌레는 처음이 아니다. " * 9 + "</p>"


def article(behind: str) -> str:
    return f"<html lang=en><body><h1>{HEADLINE}</h1><div>{PIECE}{behind}</div></body></html>"


@pytest.mark.parametrize(
    "credit", ["来源：21世纪经济报道 作者：何苗 张梦洁", "（作者：何苗、张梦洁）"]
)
def test_chinese_papers_name_the_authors_after_the_piece(credit: str) -> None:
    text = "<p>" + "这条虫子住在电脑里，它并不是同类中的第一个，这一点是众所周知的。" * 20 + "</p>"
    html = (
        f'<html lang="zh"><title>虫子住在电脑里</title><h1>虫子住在电脑里</h1>{text}<p>{credit}</p>'
    )

    assert read(html).authors == Fact(("何苗", "张梦洁"), "line after the piece", doubtful=True)


def test_the_editor_of_a_chinese_piece_is_no_author() -> None:
    text = "<p>" + "这条虫子住在电脑里，它并不是同类中的第一个，这一点是众所周知的。" * 20 + "</p>"
    html = f"<title>虫子住在电脑里</title><h1>虫子住在电脑里</h1>{text}<p>责任编辑：何苗</p>"

    assert read(html).authors is None


@pytest.mark.parametrize(
    "line",
    [
        "<h3>Author</h3><p>Jane Doe</p>",
        "<p>Written by <b>Jane Doe</b> who lives in a computer</p>",
        "<p>Posted by Jane Doe, Planet Marketing</p>",
        "<p>Published on May 4th, 2021 by Jane Doe</p>",
        "<p>Par : <a>Jane Doe</a>| +Worms</p>",
        "<p>This post was written by Jane Doe, Head of Worms</p>",
    ],
)
def test_a_line_anywhere_may_name_the_writer(line: str) -> None:
    authors = read(page("", PIECE + line)).authors

    assert authors == Fact(JANE, "only writer named on the page", doubtful=True)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("The worm lives on. (By Jane Doe) Enditem/", "Jane Doe"),
        ("The worm lives on.(c)AFP/Jane DOE", "Jane DOE"),
        ("김민수 기자 worm@dailyplanet.example", "김민수"),
        ("/ 김민수 특파원", "김민수"),
    ],
)
def test_a_signature_at_the_end_of_the_piece_is_the_author(line: str, name: str) -> None:
    for behind in (f"<p>{line}</p><p>Tags</p>", f"<br>{line}<br>Tags<br>Share"):
        assert read(article(KOREAN + behind)).authors == Fact(
            (name,), "line after the piece", doubtful=True
        )


@pytest.mark.parametrize(
    "line",
    [
        "The worm is by the sea (by the way)",
        "(Photo by Jane Doe)",
        "(c) AFP/Getty Images",
        "김민수 기자회견",
        "김민수 기자가 worm@dailyplanet.example",
    ],
)
def test_a_remark_a_picture_or_an_agency_at_the_end_signs_nothing(line: str) -> None:
    assert read(article(f"{KOREAN}<p>{line}</p><p>Tags</p>")).authors is None


@pytest.mark.parametrize(("end", "names"), [("（何苗）", ("何苗",)), ("（何苗摄）", None)])
def test_papers_of_china_sign_after_the_last_full_stop(
    end: str, names: tuple[str, ...] | None
) -> None:
    text = "这条虫子住在电脑里，它并不是同类中的第一个，这一点是众所周知的。" * 20
    html = f"<title>虫子住在电脑里</title><h1>虫子住在电脑里</h1><div>{text}{end}</div><p>打印</p>"
    authors = read(html).authors

    assert (authors.value if authors else None) == names


def test_a_reporter_stands_between_the_paper_and_the_place() -> None:
    body = "<div>2023-02-28 12:33 行星報／ <a href='/r/1'>記者何定照</a>／台北即時報導</div>"
    authors = read(page("", f"{body}<p>{'電腦裡的蟲不是第一條。' * 30}</p>", lang="zh-TW")).authors

    assert authors is not None
    assert authors.value == ("何定照",)


def test_a_reporter_of_korea_may_stand_before_the_days_of_the_piece() -> None:
    line = "<div>김민서 기자 | 승인 2021.05.04 09:12 | 수정 2021.05.05</div>"
    authors = read(page("", f"{line}<p>{'벌레가 컴퓨터에 산다. ' * 30}</p>", lang="ko")).authors

    assert authors is not None
    assert authors.value == ("김민서",)

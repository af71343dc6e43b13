"""Full names beside the date."""

import pytest

from clippings.page import Fact
from tests.page.small_pages import page, read

JANE = ("Jane Doe",)


def test_a_full_name_beside_the_date_over_the_headline_is_the_author() -> None:
    html = page().replace("<body>", "<body><p>Jane Doe</p><p>May 4, 2021</p>")

    assert read(html).authors == Fact(JANE, "line under the headline", doubtful=True)


@pytest.mark.parametrize(
    "body",
    [
        "<p>Jane Doe</p><p>May 4, 2021</p>",
        "<p>May 4, 2021</p><p>Jane Doe</p>",
        "<p>Jane Doe | Senior Writer | May 4, 2021</p>",
        "<p>Jane Doe, Research Scientist</p><p>May 4, 2021</p>",
        "<p>Jane Doe, 4 May 2021</p>",
        "<p>Jane Doe , San Lorenzo Gardens</p><p>May 4, 2021</p>",
        "<p>May 4, 2021<span>Jane Doe</span></p>",
    ],
)
def test_a_full_name_beside_the_date_is_the_author(body: str) -> None:
    assert read(page("", body)).authors == Fact(JANE, "line under the headline", doubtful=True)


def test_the_section_of_a_japanese_writer_stands_before_a_dot() -> None:
    body = f"<p>文化部・佐藤直子</p><p>2021/05/04 05:00</p><p>{'虫がパソコンに住む。' * 30}</p>"
    authors = read(page("", body, lang="ja")).authors

    assert authors is not None
    assert authors.value == ("佐藤直子",)

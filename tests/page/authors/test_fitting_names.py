"""Names that fit the script of the piece."""

from clippings.page import Fact
from tests.page.small_pages import HEADLINE, json_ld, page, person, read


def test_in_chinese_only_a_family_name_begins_a_name() -> None:
    piece = "<p>" + "这条虫子住在电脑里已经很多年了。" * 20 + "</p>"
    names = '<meta name="author" content="明敏"><span class="author">账号</span>'

    assert read(f"<title>{HEADLINE}</title>{names}<h1>{HEADLINE}</h1>{piece}").authors is None

    names += '<span itemprop="author">李在山</span>'
    authors = read(f"<title>{HEADLINE}</title>{names}<h1>{HEADLINE}</h1>{piece}").authors

    assert authors == Fact(("李在山",), "itemprop author")


def test_a_name_in_a_script_the_piece_is_not_written_in_is_an_account() -> None:
    assert read(page(json_ld(author=person("新間")))).authors is None

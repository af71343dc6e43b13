"""Messages that a page shows of others are not its own."""

import time

import pytest

from clippings.links.judging.gone.soft404 import says_not_found
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.pieces.quoted import unquoted, without_quoted

MESSAGE = "Page not found. The page you are looking for does not exist."


@pytest.mark.parametrize("tag", ["pre", "code", "blockquote"])
def test_a_page_that_says_something_itself_is_taken_without_what_it_quotes(tag: str) -> None:
    page = f"<h2>my-404.html</h2><{tag}>{MESSAGE}</{tag}><p>ann, 3 years ago, 12 stars</p>"
    assert "does not exist" not in without_quoted(Markup(page)).words


@pytest.mark.parametrize(
    "beside",
    ["", "<h1>Oops</h1>", "<a href='/'>To the front</a>", "<p>Sorry about all of that</p>"],
)
def test_a_message_may_be_shown_in_one_piece(beside: str) -> None:
    page = Markup(f"<pre>{MESSAGE}</pre>{beside}")
    assert without_quoted(page) is page


@pytest.mark.parametrize("part", ["<pre>", "<pre><code>", "<q>a<pre>b", "<code>x"])
def test_no_page_takes_long(part: str) -> None:
    begun = time.process_time()
    unquoted(part * (131072 // len(part)))
    assert time.process_time() - begun < 1


def test_what_stands_around_a_piece_is_none_of_its_words() -> None:
    around = "<nav><a href='/'>Home</a></nav>{}<aside><form>Search</form></aside>"
    told = "<p>We kept the wording and threw out the owl.</p>"
    page = f"<title>Redesign</title>{around}".format(f"<h1>New</h1><q>{MESSAGE}</q>{told}")
    assert says_not_found(Markup(page))
    assert "does not exist" not in without_quoted(Markup(page)).words
    lost = Markup(page.replace(told, ""))
    assert without_quoted(lost) is lost


def test_an_item_among_others_is_not_said_by_the_page() -> None:
    gone = "<li>This page does not exist.</li>"
    fixes = "<ul>{}<li>Maps of the Jura load twice.</li><li>The key for print stays grey.</li></ul>"
    page = "<title>Boats</title><h1>Mended in spring</h1><p>All that was mended in spring.</p>"
    assert "exist" not in without_quoted(Markup(page + fixes.format(gone))).words
    lost = Markup(page.replace("Mended in spring", "Oops", 1) + fixes.format(gone))
    assert "exist" in without_quoted(lost).words
    own = Markup(f"{page}<ul>{gone}<li>It may have been moved.</li></ul>")
    assert "exist" in without_quoted(own).words


def test_signs_of_which_each_is_a_word_are_items_as_well() -> None:
    fixes = "<h1>更新履歴</h1><ul><li>ページが見つかりません、と出る不具合を直しました。</li>"
    fixes += "<li>地図の読み込みを速くしました。</li><li>夜の配色を加えました。</li></ul>"
    assert "不具合" not in without_quoted(Markup(fixes)).words


def test_a_list_deep_within_a_page_is_not_its_message() -> None:
    page = "<title>Changes</title><h1>Changes</h1><h2>Version 3.1 of 5 May</h2>"
    page += "{}<ul><li>Page not found</li><li>File missing</li></ul><ul><li>Lost</li></ul>"
    deep = "<h3>Removed</h3>"
    assert "not found" not in without_quoted(Markup(page.format(deep))).words.lower()
    assert "not found" in without_quoted(Markup(page.format(""))).words.lower()


_ROWS = (
    ("Codes", "<table>{}</table>", "<tr><td>E{}<td>{}<td>See below</tr>"),
    ("Antworten", "<dl>{}</dl>", "<dt>HTTP {}<dd>{}"),
    ("エラー一覧", "<ul>{}</ul>", "<li>{} {}</li>"),
)


@pytest.mark.parametrize(("name", "listed", "row"), _ROWS)
def test_a_message_among_those_of_other_numbers_is_not_said_by_the_page(
    name: str, listed: str, row: str
) -> None:
    page = f"<title>{name}</title><h1>{name}</h1>{listed}"
    gone = row.format(404, "Page not found")
    several = Markup(page.format(gone + row.format(503, "Please wait")))
    assert says_not_found(several)
    assert not says_not_found(without_quoted(several))
    assert says_not_found(without_quoted(Markup(page.format(gone))))
    lost = page.replace(f"<h1>{name}", "<h1>Page not found")
    assert says_not_found(without_quoted(Markup(lost.format(gone + row.format(503, "Wait")))))


def test_a_table_whose_columns_are_called_something_holds_no_message_of_its_page() -> None:
    page = "<title>Words</title><h1>Words</h1><table><tr>{}<tr><td>Page not found<td>Seite nicht"
    page += " gefunden<tr><td>Harbour<td>Hafen</table>"
    assert not says_not_found(without_quoted(Markup(page.format("<th>English<th>German"))))
    assert says_not_found(without_quoted(Markup(page.format("<th>Message"))))


def test_a_site_in_a_list_may_be_called_as_missing_pages_are() -> None:
    sites = "".join(f"<a href=https://{name}.example>{name}</a> <br />" for name in "abcd")
    linked = Markup(f"<title>Quay</title>{sites}<a href=/c>nothing to see here</a><br>{sites}")
    assert says_not_found(linked)
    assert not says_not_found(without_quoted(linked))
    few = "<a href=/>nothing to see here</a><br><a href=/a>Map</a><br>"
    assert says_not_found(without_quoted(Markup(f"<title>Quay</title>{few}")))


def test_what_links_in_a_menu_are_called_is_not_said_by_the_page() -> None:
    page = "<title>Map</title><h1>Map</h1><ul><li><a href=/a>Knots</a>{}</ul>"
    linked = Markup(page.format("<li><a href=/404>Page not found</a>"))
    assert says_not_found(linked)
    assert not says_not_found(without_quoted(linked))
    assert says_not_found(without_quoted(Markup(page.format("<li>Page not found"))))

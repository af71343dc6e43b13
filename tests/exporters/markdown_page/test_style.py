"""How a page writes its entries is learnt from those that are there."""

from clippings.exporters.markdown_page.style import style_at, style_of_entry
from clippings.page_entries import read_entries
from clippings.written_dates.spelling import Spelling

PAGE = """\
# Press

### Wired ###
* From: [Wired](https://a.example/1), 4.5.2021.

> So it is.

---

### Zeit ###
* From: [Zeit](https://a.example/2), 3.5.2021.

> No.
"""


def test_what_stands_around_the_facts_is_that_of_the_nearest_entry() -> None:
    style = style_at(PAGE, read_entries(PAGE), 0)
    assert (style.before_heading, style.after_heading) == ("### ", " ###")
    assert (style.before_source, style.before_date, style.after_date) == ("* From: ", ", ", ".")
    assert style.spelling == Spelling("{day}.{month}.{year}")
    assert style.quote_block
    assert style.between == "\n\n---\n\n"
    assert style.gap("source") == "\n"
    assert style.gap("title") == "\n\n"


def test_numbers_before_a_date_are_not_for_other_entries() -> None:
    for numbers in ("1 listopada 2021", "p. 12, 2021"):
        page = PAGE.replace("4.5.2021", numbers)
        style = style_at(page, read_entries(page), 0)
        assert (style.before_date, style.spelling) == (", ", Spelling("{day}.{month}.{year}"))


def test_words_for_the_year_belong_to_a_date() -> None:
    page = PAGE.replace("4.5.2021.", "4 мая 2021\u202fг.")
    style = style_at(page, read_entries(page), 0)
    assert (style.spelling.lang, style.after_date) == ("ru", "\u202fг.")


def test_a_full_stop_after_a_year_is_not_for_days() -> None:
    page = PAGE.replace("4.5.2021.", "2021.").replace("3.5.2021.", "2021. május 3.")
    style = style_at(page, read_entries(page), 0)
    assert (style.spelling.form, style.after_date) == ("{year}. {name} {day}.", "")


def test_an_empty_page_has_the_usual_style_and_its_own_line_ends() -> None:
    style = style_at("# Press\r\n", (), 0)
    assert (style.line_end, style.between) == ("\r\n", "\r\n\r\n")
    assert (style.before_heading, style.before_date) == ("## ", " – ")


def test_items_of_a_list_stand_below_each_other() -> None:
    page = "- [One is here](https://a.example/1), Wired\n\n- [Two](https://a.example/2), Zeit\n"
    assert style_at(page, read_entries(page), 0).between == "\n\n"
    alone = "- [One is here](https://a.example/1), Wired\n"
    assert style_at(alone, read_entries(alone), 0).between == "\n"


def test_what_an_entry_does_not_tell_is_taken_from_those_around() -> None:
    first, second = read_entries(PAGE)
    around = style_at(PAGE, [second], 0)
    assert style_of_entry(PAGE, first, around).before_source == "* From: "

"""Days that a page prints."""

import pytest

from clippings.page import Fact
from tests.page.small_pages import HEADLINE, PIECE, page, read

DAY = "2021-05-04"


@pytest.mark.parametrize(
    "line",
    [
        '<p class="byline">By Jane Doe | May 4, 2021</p>',
        "<div>May 4, 2021</div>",
        "<i>4.5.2021</i>",
        "<i>Published/Updated: May 4, 2021</i>",
    ],
)
def test_a_day_shown_under_the_headline_is_doubtful(line: str) -> None:
    assert read(page("", line)).date == Fact(DAY, "text", doubtful=True)


@pytest.mark.parametrize(
    "lines",
    [
        "<div>Updated May 6, 2021</div><div>Published May 4, 2021</div>",
        "<div>Updated May 6, 2021 | Published May 4, 2021</div>",
        "<div>The law of May 2, 2019 says in very many words what it says.</div><i>May 4, 2021</i>",
        "<div>Founded on August 14, 1935</div><i>May 4, 2021</i>",
    ],
)
def test_neither_a_change_nor_the_subject_gives_the_day(lines: str) -> None:
    assert read(page("", lines)).date == Fact(DAY, "text", doubtful=True)


def test_the_day_may_stand_right_over_the_headline() -> None:
    html = f"<title>{HEADLINE}</title><div>May 4, 2021</div><h1>{HEADLINE}</h1>{PIECE}"

    assert read(html).date == Fact(DAY, "text", doubtful=True)


@pytest.mark.parametrize(
    "line",
    [
        "<i>May 4, 2021</i>8:48 PM ET",
        "<b>Worms</b><i>MAY 4, 2021</i><i>Updated: MAY 6, 2021</i>",
        "4.5.2021 - 14:08 | Quelle: Wurm und andere | Lesedauer: unter 2 Min.",
    ],
)
def test_text_glued_to_a_day_does_not_hide_it(line: str) -> None:
    assert read(page("", f"<div>{line}</div>")).date == Fact(DAY, "text", doubtful=True)


def test_a_day_in_numbers_is_read_in_the_language_of_the_page() -> None:
    head = '<meta http-equiv="content-language" content="ro">'
    piece = "<p>" + "Viermele care este în calculator nu este cel mai mare din lume. " * 8 + "</p>"
    html = f"<title>{HEADLINE}</title>{head}<h1>{HEADLINE}</h1><div>04/05/2021</div>{piece}"

    assert read(html).date == Fact(DAY, "text", doubtful=True)


def test_a_day_over_the_headline_is_nearer_than_those_of_other_pieces() -> None:
    day = '<p class="date">Worms May {}, 2021</p>'
    html = f"<title>{HEADLINE}</title>{day.format(4)}<h1>{HEADLINE}</h1>{PIECE}{day.format(9)}"

    assert read(html).date == Fact(DAY, "text", doubtful=True)


def test_a_day_is_read_by_the_language_of_the_text_where_the_page_declares_another() -> None:
    text = (
        "<p>" + "Pozivamo sve koji žele da dođu na radionicu koja će biti ove subote. " * 9 + "</p>"
    )
    html = page("", "<span>04/05/2021</span>" + text, lang="en-US").replace(PIECE, "")

    assert read(html).date == Fact(DAY, "text", doubtful=True)


@pytest.mark.parametrize(
    "line",
    [
        "<div id='top_infos'>Published on May 4, 2021<br>10 reactions</div>",
        "<p>2021.05.04</p>",
        "<p>4 de mayo de 2021</p>",
        "<p class='entry-meta'>May 4, 2021 By Jane Doe</p>",
    ],
)
def test_the_one_day_far_from_the_headline_is_taken_with_a_doubt(line: str) -> None:
    assert read(page("", PIECE + line)).date == Fact(DAY, "text", doubtful=True)


@pytest.mark.parametrize(
    "lines",
    [
        "<p>2021.05.04</p><p>2021.05.05</p>",
        "<p>Last updated on May 4, 2021</p>",
        "<p>Copyright 2021 Planet. Last modified May 4, 2021.</p>",
        "<p>Deadline: May 4, 2021</p>",
        "<p>2021 worm days (2021/05/04)</p>",
        "<p>2021武陵梅花音樂節(2021/05/04)</p>",
        "<p>The fair begins on May 4, 2021</p>",
    ],
)
def test_no_day_is_taken_far_from_the_headline_when_it_may_be_of_something_else(lines: str) -> None:
    assert read(page("", PIECE + lines)).date is None


@pytest.mark.parametrize(
    ("body", "source"),
    [
        (f"<p>BERLIN, May 4, 2021 – {'The worm lives in a computer. ' * 4}</p>", "text"),
        (
            '<aside><h3>Published</h3><time datetime="2021-05-04"></time></aside>',
            "only date on the page",
        ),
    ],
)
def test_a_dateline_and_the_only_date_are_doubtful_days(body: str, source: str) -> None:
    assert read(page("", body)).date == Fact(DAY, source, doubtful=True)


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("de", "Aktualisiert am 05.05.2021, erschienen am 04.05.2021"),
        ("da", "Opdateret 5. maj 2021 Udgivet 4. maj 2021"),
        ("hu", "Frissítve: 2021. május 5. Létrehozva: 2021. május 4."),
        ("ja", "最終更新：2021.05.05 投稿日：2021.05.04"),
        ("en", "Published: 4 May 2021 | Updated: 5 May 2021"),
    ],
)
def test_of_two_days_in_a_line_with_a_change_the_earlier_is_taken(lang: str, line: str) -> None:
    html = page("", f"<p>{line}</p>", lang=lang).replace(PIECE, "")

    assert read(html).date == Fact(DAY, "text", doubtful=True)


def test_the_day_that_a_line_calls_that_of_publication_beats_those_of_comments() -> None:
    lines = "<p>Published on 4 May 2021</p><div>Peter says:</div><div>24 May 2021</div>"

    assert read(page("", PIECE + PIECE + lines)).date == Fact(DAY, "text", doubtful=True)


@pytest.mark.parametrize(
    ("changed", "published"),
    [
        ("Dernière modification", "Paru le"),
        ("Ultimo aggiornamento", "Pubblicazione"),
        ("Muokattu", "Julkaistu"),
        ("Ændret", "Udgivet"),
        ("Módosítva", "Megjelent"),
        ("Ažurirano", "Objavljeno"),
        ("Изменено", "Дата публикации"),
        ("עדכון", "פורסם"),
        ("แก้ไข", "เผยแพร่"),
        ("업데이트", "게재"),
    ],
)
def test_a_change_is_distinguished_from_the_publication_in_many_languages(
    changed: str, published: str
) -> None:
    both = f"<p>{changed}: 2021-05-06</p><p>{published}: 2021-05-04</p>"
    far = PIECE * 2 + f"<p>{published}: 2021-05-04</p><div>Peter:</div><div>2021-05-24</div>"

    assert read(page("", both)).date == Fact(DAY, "text", doubtful=True)
    assert read(page("", far)).date == Fact(DAY, "text", doubtful=True)


def test_a_day_in_a_caption_gives_way_to_one_over_the_headline() -> None:
    caption = "<p>Gardeners near the computer of the oldest worm on May 2, 2019 in San Lorenzo</p>"
    over = f"<title>{HEADLINE}</title><div>May 4, 2021 2:00 AM</div><h1>{HEADLINE}</h1>"

    assert read(f"<html lang=en>{over}{caption}{PIECE}").date == Fact(DAY, "text", doubtful=True)


def test_the_day_under_the_word_for_a_change_is_not_that_of_the_piece() -> None:
    lines = "<p>Updated:</p><p>May 6, 2021</p><p>Original:</p><p>May 4, 2021</p>"

    assert read(page("", lines)).date == Fact(DAY, "text", doubtful=True)


def test_days_of_many_elements_with_one_class_are_of_teasers() -> None:
    days = ("May 2, 2021", "May 3, 2021", "May 5, 2021")
    teasers = "".join(f'<p class="date">{day}</p>' for day in days)

    assert read(page("", PIECE * 2 + teasers)).date is None


def test_the_day_in_the_top_bar_is_today() -> None:
    bar = '<div class="top-bar"><span class="date">Tuesday, May 4, 2021</span></div>'
    html = page().replace("<body>", f"<body>{bar}<p>{'Sections of the Planet ' * 20}</p>")

    assert read(html).date is None


def test_the_only_day_with_a_time_is_that_of_the_piece() -> None:
    lines = "<p>May 4, 2021</p><p>10:15 AM</p><p>Jane Doe</p><p>May 6, 2021</p>"

    assert read(page("", PIECE * 2 + lines)).date == Fact(DAY, "text", doubtful=True)


@pytest.mark.parametrize(
    "lines",
    [
        "<p>Last updated: 4 May 2021</p>",
        "<p>Updated</p><p>4 May 2021, 10:00</p>",
        "<p>Published Tuesday 3 May at 10:00, updated 4 May 2021</p>",
    ],
)
def test_the_day_of_a_change_is_none_of_publication_where_there_is_no_other(lines: str) -> None:
    assert read(page("", lines)).date is None


@pytest.mark.parametrize(
    ("lang", "line"), [("de", "im Mai 2021"), ("fr", "Mai 2021"), ("es", "mayo de 2021")]
)
def test_a_month_by_the_headline_is_taken_as_a_month(lang: str, line: str) -> None:
    html = page("", f"<p>{line}</p>", lang=lang)

    assert read(html).date == Fact("2021-05", "text", doubtful=True)


def test_a_month_yields_to_any_day() -> None:
    date = read(page("", "<p>May 2021</p><p>4 June 2021</p>")).date

    assert date is not None
    assert date.value == "2021-06-04"


@pytest.mark.parametrize(
    "joined",
    ["<dt>Joined</dt><dd>May 4, 2017</dd>", "Joined: May 4, 2017", "注册时间: 2017-05-04"],
)
def test_the_day_on_which_the_author_joined_the_forum_is_no_day_of_the_post(joined: str) -> None:
    posted = '<time datetime="2021-05-04T12:22:42-0400">1 minute ago</time>'
    member = f"<div>jane.doe</div><dl>{joined}</dl>"

    assert read(page("", member + posted)).date == Fact("2021-05-04", "time")
    assert read(page("", member)).date is None

"""Names in the lines around the headline."""

import pytest

from clippings.page import Fact
from tests.page.small_pages import PIECE, page, read

JANE = ("Jane Doe",)


@pytest.mark.parametrize(
    "body",
    [
        '<div class="byline">By Jane Doe</div>',
        '<div class="byline">By <a href="/author/jane">Jane Doe</a>, Senior Editor</div>',
        '<p class="article-author">4 May 2021 by Jane Doe</p>',
        "<div>By Jane Doe</div>",
    ],
)
def test_a_byline_is_read_with_doubt(body: str) -> None:
    authors = read(page("", body)).authors

    assert authors is not None
    assert authors.value == JANE
    assert authors.doubtful


def test_the_name_follows_a_line_that_says_by() -> None:
    authors = read(page("", "<div>Written by</div><div>Jane Doe</div>")).authors

    assert authors == Fact(JANE, "line under the headline", doubtful=True)


def test_the_name_over_the_headline_follows_the_line_that_says_by_too() -> None:
    over = "<h2>The Worm Saga</h2><h3>by</h3><h3>Jane Doe</h3>"
    html = page().replace("<body>", f"<body>{over}")

    assert read(html).authors == Fact(JANE, "line under the headline", doubtful=True)


def test_a_line_that_links_an_authors_page_names_the_author() -> None:
    authors = read(page("", '<div><a href="/experts/jane">Jane Doe</a></div>')).authors

    assert authors == Fact(JANE, "author's page linked under the headline", doubtful=True)


@pytest.mark.parametrize(
    "body",
    [
        '<div><a href="/author/jane">Jane Doe</a> – May 4, 2021 | 104</div>',
        '<div>4.5.21<a href="/users/17/jane">Jane Doe</a>19</div>',
        '<div><a href="/autor/jane">Jane Doe</a></div><div>May 4, 2021</div>',
        '<div class="byline-2"><p>Jane Doe</p><p>Reporter</p></div><div>May 4, 2021</div>',
    ],
)
def test_a_known_author_beside_the_date_is_the_author(body: str) -> None:
    authors = read(page("", body)).authors

    assert authors is not None
    assert authors.value == JANE


def test_authors_in_lines_of_their_own_over_the_date_are_all_read() -> None:
    link = '<div class="author"><a href="/autor/{0}">{0}</a></div>'
    body = link.format("Jane Doe") + link.format("John Roe") + "<div>May 4, 2021</div>"

    assert read(page("", body)).authors == Fact(("Jane Doe", "John Roe"), "byline", doubtful=True)


def test_a_subject_or_a_place_beside_the_date_is_no_author() -> None:
    assert read(page("", "<div>North Korea</div><div>May 4, 2021</div>")).authors is None
    assert read(page("", "<div>San Lorenzo – May 4, 2021</div>")).authors is None


@pytest.mark.parametrize(
    ("head", "body", "names"),
    [
        ("", "<div>Posted by Klonan on 2021-05-04</div>", ("Klonan",)),
        ("", "<div>Posted by Albert, Klonan on 2021-05-04</div>", ("Albert", "Klonan")),
        ("", "<div>by</div><div>worm42</div>", ("worm42",)),
        ("", "<div>Submitted by wormboy on Tue, 05/04/2021 - 10:44</div>", ("wormboy",)),
        ('<meta name="author" content="wormboy">', "<div>by wormboy 6</div>", ("wormboy",)),
        (
            '<meta name="author" content="Sunny">',
            "<div>von Sunny Lesezeit: 3 Min.</div>",
            ("Sunny",),
        ),
    ],
)
def test_a_line_may_present_an_account(head: str, body: str, names: tuple[str, ...]) -> None:
    authors = read(page(head, body)).authors

    assert authors == Fact(names, "line under the headline", doubtful=True)


@pytest.mark.parametrize(
    "line",
    [
        "by wormboy",
        "Posted by hand",
        "Submitted by admin on Tue, 05/04/2021 - 10:44",
        "By driving in Germany",
        "by Reuters",
        "Text Size",
        "By CNN",
        "Par Agence",
        "by Email",
    ],
)
def test_an_ambiguous_single_word_is_no_author(line: str) -> None:
    assert read(page("", f"<div>{line}</div>")).authors is None


def test_a_name_beside_the_date_with_a_link_of_its_name_is_the_author() -> None:
    body = '<p><a href="/contact/13/jane-doe">Jane Doe</a></p><p>May 4, 2021 8:47 a.m.</p>'

    assert read(page("", body)).authors == Fact(JANE, "line under the headline", doubtful=True)


@pytest.mark.parametrize("name", ["Jane doe", "Klonan_42", "Вебмастер"])
def test_the_link_in_a_signed_line_is_the_author_however_written(name: str) -> None:
    line = f'<p>Автор <a href="/author/jane">{name}</a>, 4 May 2021, 7 Comments</p>'

    assert read(page("", line)).authors == Fact((name,), "line under the headline", doubtful=True)
    assert read(page("", line.replace("jane", "x").replace("/author", "/shop"))).authors is None


def test_a_byline_after_the_piece_may_name_a_linked_account() -> None:
    body = PIECE + '<p class="byline">Autor: <a href="/author/7">klonan</a></p>'

    assert read(page("", body)).authors == Fact(
        ("klonan",), "line under the headline", doubtful=True
    )


def test_a_lone_by_at_the_end_presents_nothing_that_stands_over_the_headline() -> None:
    html = page("", "<div>von</div>").replace("<h1>", "<div>Allgemein</div><h1>")

    assert read(html).authors is None


def test_a_mere_by_in_an_element_called_author_is_no_author() -> None:
    body = '<p class="byline">von <span>PLANET NETWORK</span></p><p>May 4, 2021</p>'

    assert read(page("", body)).authors is None


@pytest.mark.parametrize(
    "line",
    ["金正恩氏が訪中、習国家主席と会談", "記者会見／台北", "朝日新聞記者が逮捕", "대통령 기자회견"],
)
def test_a_headline_about_a_person_is_no_signature(line: str) -> None:
    assert read(page("", f"<div>{line}</div>", lang="ja")).authors is None


def test_initials_that_are_linked_are_the_author_though_signs_stand_before_the_date() -> None:
    body = '<b>通過</b><p><a href="/author/7">D.W.</a></p><p>-</p><p>2021-05-04</p>'

    assert read(page("", body)).authors == Fact(("D.W.",), "line under the headline", doubtful=True)


def test_initials_that_are_declared_nowhere_are_no_author() -> None:
    assert read(page("", "<p>U.S.</p><p>2021-05-04</p>")).authors is None


@pytest.mark.parametrize(
    ("lang", "line", "name"),
    [
        ("de", "Gespeichert von Max Muster am Di., 04.05.2021 - 10:44", "Max Muster"),
        ("fr", "Soumis par Jeanne Petit le mar, 04/05/2021 - 10:44", "Jeanne Petit"),
        ("pl", "Dodane przez Jan Kowalski", "Jan Kowalski"),
        ("es", "Ciclismo | Por: Juan Diego | Actualizado el: 4 mayo 2021", "Juan Diego"),
        ("fi", "Kirjoittanut Matti Virtanen", "Matti Virtanen"),
        ("hu", "Írta: Kovács János", "Kovács János"),
        ("ro", "Scris de Ion Popescu", "Ion Popescu"),
        ("cs", "Napsala Jana Nováková", "Jana Nováková"),
        ("hr", "Piše: Ivan Horvat", "Ivan Horvat"),
        ("lt", "Autorius: Jonas Jonaitis", "Jonas Jonaitis"),
        ("it", "Testo di Mario Rossi", "Mario Rossi"),
        ("ru", "Автор статьи: Иван Петров", "Иван Петров"),
        ("bg", "от Иван Петров", "Иван Петров"),
        ("fa", "به قلم علی رضایی", "علی رضایی"),
        ("hi", "द्वारा राम शर्मा", "राम शर्मा"),
        ("el", "Γράφει ο Γιώργος Παπαδόπουλος", "Γιώργος Παπαδόπουλος"),
    ],
)
def test_programs_and_papers_say_by_in_many_languages(lang: str, line: str, name: str) -> None:
    assert read(page("", f"<p>{line}</p>", lang=lang)).authors == Fact(
        (name,), "line under the headline", doubtful=True
    )


def test_the_given_name_stands_last_in_hungarian() -> None:
    text = "<p>" + "A számítógépben élő féreg nem az első a maga nemében, mondják. " * 9 + "</p>"
    html = page("", "<p>Doe János</p><p>2021. május 4.</p>" + text, lang="hu").replace(PIECE, "")

    assert read(html).authors == Fact(("Doe János",), "line under the headline", doubtful=True)
    assert read(page("", "<p>Doe János</p><p>May 4, 2021</p>")).authors is None


@pytest.mark.parametrize(
    "behind", ["<p>Posted by John Roe on May 5, 2021</p>", "<p>By John Roe</p>"]
)
def test_a_signature_after_a_short_piece_is_not_one_by_the_headline(behind: str) -> None:
    piece = "<p>" + "The worm that lives in a computer is old. " * 8 + "</p>"
    html = page("", f"<p>May 4, 2021</p>{piece * 2}<h2>More</h2>{behind}").replace(PIECE, "")

    assert read(html).authors is None
    assert read(html.replace(piece * 2, piece)).authors is not None


@pytest.mark.parametrize("line", ["%s • May 4, 2021, 10:15 Worms", "%s | 04.05.2021 | Worms"])
def test_a_dated_line_that_begins_with_an_authors_link_names_the_author(line: str) -> None:
    link = '<a href="/author/susanne">Susanne</a>'
    authors = read(page("", f"<div>{line % link}</div>", lang="de")).authors

    assert authors == Fact(("Susanne",), "author's page linked under the headline", doubtful=True)


@pytest.mark.parametrize("word", ["Journalist", "Reporter", "Tekst", "Penulis"])
def test_the_word_for_a_writer_may_stand_alone_over_the_name(word: str) -> None:
    html = page("", f"<p>{word}</p><p>Hæge Worm</p><p>Publisert: 04.05.2021</p>")

    assert read(html).authors == Fact(("Hæge Worm",), "line under the headline", doubtful=True)

"""The visible text of a page, as Markdown."""

import pytest

from tests.importers.reading import plain, read


def test_a_deeply_nested_page_is_read() -> None:
    assert plain(read("html", "<div>" * 20_000)) == []


def test_indented_text_does_not_become_code() -> None:
    page = (
        "<body><h2>Press</h2><div>\n        <p>  <a href='https://taz.de/1'> A title </a></p>"
        "<p>    Published by taz, June 12, 2018 </p><hr></div></body>"
    )
    (entry,) = plain(read("html", page))
    assert (entry["title"], entry["outlet"], entry["date"]) == ("A title", "taz", "2018-06-12")


def test_a_link_that_ends_with_a_line_break_stays_a_link() -> None:
    page = (
        '<h1>Presse</h1><ul><li><a href="https://a.example/1"><em>Un beau titre</em>, article de '
        "Jeanne Doe, Libération, 3 juillet 2019, pp. 16-17<br>\n</a></li></ul>"
    )
    (found,) = plain(read("html", page))
    assert found == {
        "url": "https://a.example/1",
        "title": "Un beau titre",
        "outlet": "Libération",
        "date": "2019-07-03",
        "author": "Jeanne Doe",
        "pages": "16-17",
    }


@pytest.mark.parametrize("around", ["<h2>{}</h2>", "<ul><li>{}, 2019</li></ul>"])
def test_a_title_of_two_lines_is_one_link(around: str) -> None:
    link = '<a href="https://a.example/1">A long title<br>and the rest of it</a>'
    page = f"<title>Press</title><h1>Press</h1>{around.format(link)}"
    (found,) = plain(read("html", page))
    assert (found["url"], found["title"]) == (
        "https://a.example/1",
        "A long title and the rest of it",
    )


def test_a_line_break_in_a_link_separates_outlet_and_title() -> None:
    link = '<a href="https://a.example/1">Le Monde<br>Un beau titre de journal</a>'
    (found,) = plain(read("html", f"<title>Presse</title><h1>Presse</h1><p>{link}</p>"))
    assert found == {
        "url": "https://a.example/1",
        "title": "Un beau titre de journal",
        "outlet": "Le Monde",
    }


@pytest.mark.parametrize(
    "inner",
    [
        '<img src="https://a.example/1.jpg"><p>A title</p>',
        "<ul><li>A title</li><li>and more</li></ul>",
        "<hr><p>A title</p>",
        '<img src="https://a.example/1.jpg"><br>A title<p>and more</p>',
    ],
)
def test_of_a_link_around_several_lines_the_first_with_words_is_linked(inner: str) -> None:
    page = f'<title>Press</title><h1>Press</h1><a href="https://b.example/1">{inner}</a>'
    (found,) = plain(read("html", page))
    assert (found["url"], found["title"]) == ("https://b.example/1", "A title")


@pytest.mark.parametrize("inner", ["<ul><li>{}</li><li>and more</li></ul>", "{}<p>and more</p>"])
@pytest.mark.parametrize("title", ["A title - and more of it", "A question of #1 # of all"])
def test_markup_characters_in_the_first_line_of_a_link_are_kept(inner: str, title: str) -> None:
    link = f'<a href="https://b.example/1">{inner.format(title)}</a>'
    (found,) = plain(read("html", f"<title>Press</title><h1>Press</h1>{link}"))
    assert (found["url"], found["title"]) == ("https://b.example/1", title)


def test_a_picture_without_an_address_is_ignored() -> None:
    page = "<h1>Press</h1><p><a href='https://a.example/1'>A title</a> <img alt='seen'></p>"
    (found,) = plain(read("html", page))
    assert found == {"url": "https://a.example/1", "title": "A title"}


def test_rules_separate_the_articles_of_a_page() -> None:
    parts = "<hr>".join(
        f"<p><b>Name {number}</b>, 3. mai 202{number}</p><p>«Det er som å sove i en vugge her»</p>"
        f"<p><a href='https://a{number}.example/1'>Båt nummer {number}</a></p>"
        for number in range(3)
    )
    found = plain(read("html", f"<title>Presse</title><main><h1>Presse</h1>{parts}</main>"))
    assert [(one["outlet"], one["date"], one["quote"]) for one in found] == [
        (f"Name {number}", f"202{number}-05-03", "Det er som å sove i en vugge her")
        for number in range(3)
    ]


def test_zero_width_characters_do_not_name_a_section() -> None:
    page = (
        "<title>Press</title><h1>Press</h1><h2>&#8203;</h2><p><a href='https://a.example/1'>"
        "A first\u200b title</a></p><h2>Radio</h2>"
        "<p><a href='https://b.example/2'>Another one</a></p>"
    )
    entries = plain(read("html", page))
    assert [one.get("title") for one in entries] == ["A first title", "Another one"]
    assert [one.get("section") for one in entries] == [None, "Radio"]


def test_a_link_around_several_lines_is_a_card() -> None:
    page = (
        "<title>Press</title><main><h1>Press</h1>"
        '<a href="https://paper.example/1"><div>The Paper</div><div>2021</div>'
        "<p>“A title of some words”</p><div>Open →</div></a></main>"
    )
    (found,) = plain(read("html", page))
    assert (found["date"], found["title"]) == ("2021", "A title of some words")


def test_line_breaks_between_paragraphs_are_ignored() -> None:
    page = (
        "<title>Press</title><h1>Press</h1><br>Our site<br><p>Since 2001</p><br>"
        '<h3><a href="https://paper.example/1">A title of some words</a></h3><br><br>'
    )
    (found,) = plain(read("html", page))
    assert found == {"url": "https://paper.example/1", "title": "A title of some words"}


def test_a_comment_before_adjacent_links_does_not_join_them() -> None:
    hosts = ("lemonde.fr", "liberation.fr", "ledevoir.com", "lapresse.ca", "leveil.com", "choq.ca")
    titles = [f"A book of shadows {number}" for number in range(len(hosts))]
    links = "\n".join(
        f'<a href="https://{host}/1">{title}</a>' for host, title in zip(hosts, titles, strict=True)
    )
    page = f"<h2>Press</h2><div><!-- the first book -->\n{links}</div>"
    assert [one["title"] for one in plain(read("html", page))] == titles


@pytest.mark.parametrize("lines", ["<p>{}</p><p>{}</p>", "<ul><li>{}<li>{}</ul>", "{}<br>{}"])
def test_a_blockquote_around_several_links_is_only_indentation(lines: str) -> None:
    told = (
        'The Village Voice, May 3, 2003: <a href="https://villagevoice.com/1">The first of all</a>',
        'Time Out, June 3, 2002: <a href="https://timeout.com/2">The second of all</a>',
    )
    page = f"<h2>Press</h2><blockquote>{lines.format(*told)}</blockquote>"
    assert [(one["outlet"], one["date"]) for one in plain(read("html", page))] == [
        ("The Village Voice", "2003-05-03"),
        ("Time Out", "2002-06-03"),
    ]


def test_the_summaries_of_collapsible_boxes_are_headings() -> None:
    boxes = "".join(
        f"<details><summary>{year}</summary><ul><li>25 May <b>Vogue</b> A river</li>"
        f'<li>4 May <b>Wired</b> <a href="https://wired.com/{year}">A title</a></li></ul></details>'
        for year in (2021, 2020, 2019)
    )
    found = plain(read("html", f"<body><h1>Press</h1>{boxes}</body>"))
    assert [one["date"] for one in found] == [
        f"{year}-05-{day}" for year in (2021, 2020, 2019) for day in ("25", "04")
    ]


@pytest.mark.parametrize("title", ["The *best* of [our] lakes_", "A `lake` <b> of *ours*"])
def test_signs_of_markdown_in_a_text_stay(title: str) -> None:
    words = title.replace("<", "&lt;").replace(">", "&gt;")
    page = f"<h1>Press</h1><ul><li><a href='https://a.example/1'>{words}</a>, 4 May 2021</li></ul>"
    (found,) = plain(read("html", page))
    assert found["title"] == title

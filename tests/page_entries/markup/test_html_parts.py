"""Cards, rows and boxes of raw HTML in a page."""

from clippings.page_entries import read_entries
from clippings.values import Plain

ONE, TWO = "https://www.theguardian.com/a", "https://www.lemonde.fr/b"


def facts(html: str) -> list[dict[str, Plain]]:
    """The facts of each entry below a heading, but for a language that is guessed."""
    entries = read_entries(f"# Press\n\n{html}\n")
    return [{k: v for k, v in entry.plain.items() if k != "lang"} for entry in entries]


def test_a_box_with_one_link_is_an_entry_with_all_that_stands_in_it() -> None:
    box = (
        '<div class="row note"><div class="logo"><img src="{logo}"></div><div>\n'
        "<h3>{title}</h3><p><small>10 agosto 2017</small></p><p>{words}</p>\n"
        '<a href="{url}">Ver artículo</a></div></div>\n'
    )
    words = "Una frase muy larga que cuenta de qué se trata esta nota del periódico de hoy"
    made = [
        {"logo": "a.png", "title": "El río ha vuelto", "url": ONE, "words": words},
        {"logo": "b.png", "title": "Lo que queda", "url": TWO, "words": words},
    ]
    page = "<div>\n" + "".join(box.format(**one) for one in made) + "</div>"
    assert facts(page) == [
        {
            "url": one["url"],
            "title": one["title"],
            "date": "2017-08-10",
            "summary": words,
            "image": one["logo"],
        }
        for one in made
    ]


def test_a_card_that_is_a_link_as_a_whole_has_outlet_and_title() -> None:
    card = (
        '<a class="press-card" href="{url}">\n<img src="{logo}">\n<div class="press-text">'
        "<strong>{outlet}</strong><br>\n{title}\n</div>\n</a>\n"
    )
    made = [
        {"url": ONE, "logo": "a.png", "outlet": "The Guardian", "title": "How it came about"},
        {"url": TWO, "logo": "b.png", "outlet": "Le Monde", "title": "Comment cela est venu"},
    ]
    page = '<div class="press-grid">\n' + "".join(card.format(**one) for one in made) + "</div>"
    assert facts(page) == [
        {key: one[key] for key in ("url", "title", "outlet")} | {"image": one["logo"]}
        for one in made
    ]


def test_the_heading_of_a_linked_card_is_the_title() -> None:
    card = '<a href="{}"><h4>{}</h4><p>A much longer blurb of the piece than its title</p></a>'
    page = f"<div>{card.format(ONE, 'Short one')}{card.format(TWO, 'Short two')}</div>"
    assert [one["title"] for one in facts(page)] == ["Short one", "Short two"]


def test_headings_part_what_stands_in_no_box_of_its_own() -> None:
    page = (
        f'<div><h3>The Guardian</h3><p><a href="{ONE}">A title of one</a></p>\n'
        f'<h3>Le Monde</h3><p><a href="{TWO}">A title of two</a></p></div>'
    )
    assert [(one["outlet"], one["title"]) for one in facts(page)] == [
        ("The Guardian", "A title of one"),
        ("Le Monde", "A title of two"),
    ]


def test_tags_that_are_never_closed_do_no_harm() -> None:
    page = (
        f'<ul><li>The Guardian: <a href="{ONE}">A title of one</a>\n'
        f'<li>Le Monde: <a href="{TWO}">A title of two</a>\n</ul>'
    )
    assert [one["outlet"] for one in facts(page)] == ["The Guardian", "Le Monde"]


def test_items_in_an_item_are_entries() -> None:
    page = (
        f'<ul><li>2021<ul><li><a href="{ONE}">A title of one</a></li>'
        f'<li><a href="{TWO}">A title of two</a></li></ul></li></ul>'
    )
    assert [one["url"] for one in facts(page)] == [ONE, TWO]


def test_bold_words_that_announce_press_are_no_outlet_of_the_first_link() -> None:
    page = (
        "<p><strong>Interviews and mentions in the media</strong></p>\n"
        f'<p>May 2021. <a href="{ONE}">A title of one | The Guardian</a></p>\n'
        f'<p>May 2020. <a href="{TWO}">A title of two | Le Monde</a></p>\n'
    )
    assert [(one["outlet"], one["title"]) for one in facts(page)] == [
        ("The Guardian", "A title of one"),
        ("Le Monde", "A title of two"),
    ]


def test_a_link_that_begins_at_the_end_of_a_line_reaches_into_the_next() -> None:
    card = (
        '<p><a href="{0}"><br />\n<img src="/{1}.jpg"></a><br />\n<b>{1}</b><br />\n'
        'May 4, 2021<a href="{0}"><br />\nA title of {1}</a></p>\n'
    )
    entries = facts(card.format(ONE, "Fusion") + card.format(TWO, "Wired"))
    assert [(one["url"], one["title"], one["outlet"], one["image"]) for one in entries] == [
        (ONE, "A title of Fusion", "Fusion", "/Fusion.jpg"),
        (TWO, "A title of Wired", "Wired", "/Wired.jpg"),
    ]


def test_a_link_of_markdown_is_one_in_html_too() -> None:
    page = """# Press

<div>
<p class="piece">
They wrote about us in The Herald. [Read the article here](https://herald.example/1?a=1&amp;b=2).
<br/><a href="https://herald.example/1?a=1&b=2"><img src="one.png"></a>
</p>
<p>What a friend said, without any link.</p>
<p class="piece">The Post did so, too. [Read it](https://post.example/2)</p>
</div>
"""
    entries = [entry.plain for entry in read_entries(page)]
    assert [entry["url"] for entry in entries] == [
        "https://herald.example/1?a=1&b=2",
        "https://post.example/2",
    ]
    assert "friend" not in str(entries)

"""What a page says below its headings."""

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.sections import (
    below_heading,
    is_named_in_title,
    leads_on,
    right_below_heading,
    said_in,
    sections_from_headline,
    sections_of,
)

PAGE = Markup(
    "<title>Tide | Site</title><body><nav><p>Skip</p></nav><p>Before</p><h1>Tide</h1><p>It rises."
    " It falls.</p><p><a href='/m'>Moon</a></p><ul><li>Twice</li></ul><h2>Ebb</h2><p>Low</p>"
    "<form>Search</form><footer>Foot</footer></body>"
)


def test_sections_begin_with_their_headings() -> None:
    assert [it.heading for it in sections_of(PAGE)] == ["Tide", "Ebb"]


def test_links_and_layout_say_nothing() -> None:
    assert [it.said for it in sections_of(PAGE)] == [
        ["It rises.", "It falls.", "Twice"],
        ["Low"],
    ]
    assert sections_of(PAGE)[0].said_outside_lists == ["It rises.", "It falls."]


def test_without_h1_all_of_it_is_read() -> None:
    page = Markup("<title>x</title><nav>Home</nav><p>Gone</p><h2>More</h2>")
    assert [(it.heading, it.said) for it in sections_of(page)] == [
        ("", ["Gone"]),
        ("More", []),
    ]


def test_below_the_heading_stands_all_of_it_or_what_leads_to_the_next() -> None:
    assert said_in(below_heading(PAGE)) == ["It rises.", "It falls.", "Twice", "Ebb", "Low"]
    assert said_in(right_below_heading(PAGE)) == ["It rises.", "It falls.", "Twice"]


def test_at_the_foot_of_a_page_stands_no_piece() -> None:
    page = Markup("<h1>Tide</h1><p>It rises.</p><footer>Foot</footer><p>We use cookies.</p>")
    assert said_in(right_below_heading(page)) == ["It rises."]


def test_what_is_called_by_a_number_goes_on_below_the_next_heading() -> None:
    page = Markup("<h1>404</h1><h2>A room</h2><p>By the sea")
    assert said_in(right_below_heading(page)) == ["A room", "By the sea"]


def test_what_is_headed_twice_goes_on_below_the_second_heading() -> None:
    page = "<h1>Tide - a song</h1><h3>{}</h3><p>It rises.</p><h3>Tide</h3><p>Again."
    assert said_in(right_below_heading(Markup(page.format("Tide")))) == ["Tide", "It rises."]
    assert said_in(right_below_heading(Markup(page.format("Ebb")))) == []


def test_a_heading_in_the_title() -> None:
    assert is_named_in_title(PAGE)
    assert not is_named_in_title(Markup("<title>Site</title><h1>Tide</h1>"))
    assert not is_named_in_title(Markup("<title>Site</title>"))
    assert is_named_in_title(
        Markup("<title>“High tide”, a tale</title><h1>‘High tide’, a tale</h1>")
    )


def test_a_headline_may_stand_below_the_name_of_the_site_and_the_day() -> None:
    page = Markup(
        "<title>Tide | Quay</title><h1><a href='/'>Quay</a></h1><h2>Monday, 3 May</h2>"
        "<h3>Tide</h3><p>It rises.</p><h4>Ebb</h4><p>It falls.</p><aside><h2>More</h2></aside>"
    )
    sections = [(it.heading, it.said) for it in sections_from_headline(page)]
    assert sections == [("Tide", ["It rises."]), ("Ebb", ["It falls."])]
    for title, heading in (("Quay", "Tide"), ("Tide at Quay", "Tide"), ("Quay", "")):
        page = Markup(f"<title>{title}</title><h1>{heading}</h1><p>It rises.</p>")
        assert [it.heading for it in sections_from_headline(page)] == [heading]


def test_a_form_or_a_link_to_the_front_page_leads_on() -> None:
    assert leads_on("<p>It ebbs.</p><form>")
    assert leads_on("<p>It ebbs.</p><a href='/'>Home</a>")
    assert not leads_on("<p>It ebbs.</p><a href='/moon'>Moon</a>")

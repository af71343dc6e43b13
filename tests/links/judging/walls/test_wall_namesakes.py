"""A café, a film and a manual may be called as walls are."""

import pytest

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.walls.wall_namesakes import (
    is_namesake_of_wall,
    is_text_about_walls,
)


def _page(heading: str, below: str) -> Markup:
    return Markup(f"<title>{heading} | Quay</title><h1>{heading}</h1>{below}")


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        (
            "Just a Moment…",
            "<p>Coffee, cakes and quiet in the old chapel.</p><h2>Open</h2><p>Monday to Saturday,"
            " eight to four.</p><h2>Menu</h2><ul><li>Flat white £3.20<li>Lemon drizzle £2.90</ul>",
        ),
        (
            "Access Denied",
            "<p>Thriller, 96 min, USA.</p><p>A night guard at a bank discovers that his key opens"
            " one door too many.</p><h2>Cast</h2><ul><li>Linda Marsh<li>Tom Kell</ul>"
            "<h2>Reviews</h2><p>“Tight and cold.”</p>",
        ),
        (
            "Captcha",
            "<p>Mit diesem Feld schützen Sie ein Formular vor Einsendungen durch Programme. Ziehen"
            " Sie es an das Ende, und wählen Sie eine Variante.</p><h2>Siehe auch</h2><p>Upload",
        ),
        (
            "CAPTCHA",
            "<p>A CAPTCHA keeps automated submissions out of your forms. We support three of those"
            " that tell humans and bots apart.</p><pre>captcha: simple</pre>",
        ),
    ],
)
def test_what_is_called_like_a_wall(heading: str, below: str) -> None:
    assert is_namesake_of_wall(_page(heading, below))


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        (
            "Zugriff verweigert",
            "<p>Der Pförtner kennt sie nicht mehr.</p><p>Dienstag, 5. Februar, 20 Uhr.</p>",
        ),
        (
            "Een ogenblik geduld",
            "<p>Een trein die niet meer komt.</p><p>5 februari, 20.15 uur.</p>",
        ),
        ("Access Denied (2004)", "<p>A watchman loses his badge and cannot leave.</p>"),
    ],
)
def test_a_play_or_a_film_that_is_called_like_a_wall(heading: str, below: str) -> None:
    assert is_namesake_of_wall(_page(heading, below))
    elsewhere = f"<title>Quay</title><h1>{heading}</h1>{below}"
    assert not is_namesake_of_wall(Markup(elsewhere))


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("Access Denied (2004)", "<p>You have been blocked.</p>"),
        ("Zugriff verweigert", "<p>Ihr Zugriff wurde am 5. Februar um 20 Uhr blockiert.</p>"),
    ],
)
def test_a_wall_that_tells_when_is_one(heading: str, below: str) -> None:
    assert not is_namesake_of_wall(_page(heading, below))


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        (
            "Pardon Our Interruption…",
            "<p>As you were browsing, something made us think you were a bot. Why?</p><ul><li>"
            "You're a power user moving with super-human speed.<li>You've disabled JavaScript."
            "<li>A plugin is preventing scripts from running.</ul><p>To regain access, reload the"
            " page after that.</p>",
        ),
        (
            "Board Message",
            "<p>You are not logged in or you do not have permission to access this page. This"
            " could be due to one of several reasons:</p><ol><li>You are not logged in."
            "<li>You may not have sufficient privileges.<li>Your account awaits activation.</ol>",
        ),
        (
            "Vérification de sécurité",
            "<h2>Un instant</h2><p>Nous vérifions que la connexion est sécurisée avant de vous"
            " donner accès au site. Cela ne prendra que quelques secondes.</p>",
        ),
        ("Just a moment…", "<p>Verifying.</p><form><h2>Open</h2><h2>Menu</h2>£3 £4</form>"),
    ],
)
def test_a_wall_says_why_and_what_to_do(heading: str, below: str) -> None:
    assert not is_namesake_of_wall(_page(heading, below))


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        (
            "“Verify you are human”: how a box of traffic lights took over",
            "<p>A study in Delft counted the hours that a town spends on them. They add up to a"
            " working life for each street.</p>",
        ),
        (
            "Access denied",
            "<p>My brother wrote it on the door of the shed in 1987. It has kept the hens out ever"
            " since, and most of our relatives.</p>",
        ),
        (
            "CAPTCHA",
            "<p>A CAPTCHA is a type of test that tells people from programs.</p><h2>History</h2>",
        ),
        (
            "403 Forbidden",
            "<p>The server understood the request but refuses to fulfil it.</p><h2>Common causes"
            "</h2><ul><li>A missing index file<li>An address on a block list</ul>",
        ),
    ],
)
def test_a_text_about_walls(heading: str, below: str) -> None:
    assert is_text_about_walls(_page(heading, below))


def test_a_short_text_within_a_site_is_a_wall_where_it_is_of_the_page_or_has_a_gate() -> None:
    menu = "<ul><li><a href=/a>A</a><li><a href=/b>B</a><li><a href=/c>C</a></ul>"
    said = "<p>Obala je otvorena cijele godine, i galebovi spavaju na zidu.</p>"
    assert is_text_about_walls(_page("Access denied", said + menu))
    for wall in ("<p>Ova stranica nije za goste.</p>", "<div class=h-captcha></div>"):
        assert not is_text_about_walls(_page("Access denied", said + wall + menu))

"""What explains a wall or an error is none."""

import pytest

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.pieces.handbooks import asks_whether_it_helped, is_handbook


def _page(heading: str, below: str, site: str = "Quay") -> Markup:
    return Markup(f"<title>{heading} | {site}</title><h1>{heading}</h1>{below}")


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("CAPTCHA", "<p>A CAPTCHA is a type of test that tells people from programs.</p>"),
        ("What is domain parking?", "<p>Domain parking is the use of a name for adverts.</p>"),
        (
            "403 Forbidden",
            "<p>Der Server versteht die Anfrage und führt sie nicht aus.</p><h2>Ursachen</h2>"
            "<ul><li>falsche Rechte</ul>",
        ),
        (
            "How to enable JavaScript in your browser",
            "<p>It takes a minute.</p><h2>Firefox</h2><ol><li>Open the menu.</ol>",
        ),
    ],
)
def test_a_text_that_explains(heading: str, below: str) -> None:
    assert is_handbook(_page(heading, below))
    assert not is_handbook(_page(heading, f"{below}<p>This page is closed. Please go away.</p>"))


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        (
            "Why do I have to solve a captcha?",
            "<p>You may be asked when many of you search at once.</p><h2>What you can do</h2>",
        ),
        (
            "Cómo activar JavaScript en su navegador",
            "<p>Su navegador lo lleva de serie.</p><ol><li>Abra el menú.</ol>",
        ),
    ],
)
def test_who_has_come_for_help_may_be_addressed(heading: str, below: str) -> None:
    assert is_handbook(_page(heading, below))
    assert not is_handbook(_page(heading, f"{below}<p>This page is closed to you.</p>"))
    assert not is_handbook(_page(f"{heading} Why am I here?", below))


def test_a_help_center_asks_whether_it_helped() -> None:
    below = "<p>If visitors see this page, an invoice is late.</p><h2>What to do</h2><p>Pay it.</p>"
    asking = _page("Account suspended", f"{below}<p>Was this article helpful?</p>")
    assert is_handbook(asking)
    assert asks_whether_it_helped(asking)
    assert is_handbook(_page("Account suspended", f"{below}<h2>Was this article helpful?</h2>"))
    assert not is_handbook(_page("Account suspended", below))


def test_a_manual_shows_how_a_notice_is_put_up() -> None:
    below = "<p>Visitors see a notice until the mode ends.</p><pre>leaf down</pre>"
    assert is_handbook(_page("Maintenance mode", below, "Leaf Manual"))
    assert not is_handbook(_page("Maintenance mode", below))


def test_whoever_asks_what_to_do_now_reads_a_notice() -> None:
    below = "<p>The server does not do it.</p><h2>Causes</h2><p>Wrong rights.</p>"
    assert is_handbook(_page("403 Forbidden", below))
    assert not is_handbook(_page("403 Forbidden", f"{below}<h2>What can I do?</h2>"))

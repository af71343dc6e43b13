"""Pages that servers come with, and pages that speak of them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clippings.links.judging.page.markup import Markup
from clippings.links.judging.parked.default_pages import CALLED, is_default_page, may_be_called_so

LAYOUT = (
    "<p>Configuration files are found in /etc, by site and by module, and are read at start.</p>"
)
LONG = LAYOUT * 25


@pytest.mark.parametrize(
    ("title", "said"),
    [
        (
            "Apache2 Debian Default Page: It works",
            "If you can read this page, the server installed here is working properly. You should"
            f" replace this file before you go on.</p>{LONG}<p>",
        ),
        (
            "Test Page for the HTTP Server on Harbour Linux",
            "It is used to test the proper operation.",
        ),
        ("Welcome to nginx!", "If you see this page, it is installed and working."),
        ("Welcome page", "The owner has not put up any web pages yet. Replace this page soon."),
        ("Apache Tomcat/9.0.65", "If you're seeing this, you've successfully installed Tomcat."),
        ("IIS Windows Server", "You're seeing this because a role was installed."),
        ("Welcome to Drupal | Harbour", "No front page content has been created yet."),
        ("Willkommen", "Der Server wurde erfolgreich installiert."),
    ],
)
def test_what_servers_come_with(title: str, said: str) -> None:
    page = f"<title>{title.partition(' | ')[0]}</title><h1>{title}</h1><p>{said}</p>"
    assert is_default_page(Markup(page))


@pytest.mark.parametrize(
    ("title", "said"),
    [
        (
            "How to replace the Apache2 default page | Harbour tech",
            "If you can read this page, it says, the server works. Here is how to be rid of it.",
        ),
        ("Welcome", "We are glad that you are here. The boats leave at noon, and at four."),
        ("Test page for the organ", "The stops are tried one by one, and all pipes were in tune."),
        ("It works", "A film of two clockmakers. The tower clock is working again in the end."),
        (
            "Welcome to nginx! - Unix answers",
            "I get the default page. It says: if you see this page, it is installed and working.",
        ),
    ],
)
def test_what_is_said_of_them(title: str, said: str) -> None:
    assert not is_default_page(Markup(f"<title>{title}</title><h1>{title}</h1><p>{said}</p>"))


@given(st.from_regex(re.compile(CALLED), fullmatch=True))
def test_no_such_name_is_passed_over(name: str) -> None:
    assert may_be_called_so(name)

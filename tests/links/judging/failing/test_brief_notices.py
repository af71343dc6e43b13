"""Messages that are read as such only beside a number, or with hardly another word."""

import pytest

from clippings.links.judging.failing.brief_notices import says_so_briefly
from clippings.links.judging.page.markup import Markup


@pytest.mark.parametrize(
    ("page", "so"),
    [
        ("<title>Harbour</title><h1>Gateway-Fehler</h1>", True),
        ("<title>Harbour</title><h1>502 Gateway-Fehler</h1><p>Ask the host for help.</p>", True),
        ("<title>Harbour</title><h1>Gateway-Fehler</h1><p>Pull the plug of the boiler.</p>", False),
        ("<title>Quai</title><h1>Nous revenons bientôt</h1>", True),
        ("<title>Quai</title><h1>Nous revenons bientôt</h1><p>Du thé chez Jeanne.</p>", False),
        ("<title>Harbour</title><h1>Tide</h1>", False),
    ],
)
def test_with_hardly_another_word_or_a_number(page: str, so: bool) -> None:
    shown = Markup(page)
    assert says_so_briefly(shown, {*shown.title_parts, shown.heading, shown.lead}) is so

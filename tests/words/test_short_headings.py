import re

import pytest

from clippings.words.short_headings import says

PRESS = re.compile("press", re.IGNORECASE)


@pytest.mark.parametrize(
    ("heading", "said"),
    [
        ("Press", True),
        ("In the press about us and our lake", True),
        ("How the press of one small town reported on a lake", False),
        ("Press – how one small town reported on a lake", True),
        ("How one small town reported on a lake – press", False),
    ],
)
def test_a_short_heading_says_something(heading: str, said: bool) -> None:
    assert says(PRESS, heading) is said

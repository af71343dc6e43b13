"""Where the body begins."""

import pytest

from clippings.links.judging.page.elements import where_body_begins


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("<HEAD></HEAD><BODY>", 6),
        ("<title>A</title><body class=a><h1>", 16),
        ("<title>A</title><header><h1>A", -1),
        ("<head><script>", -1),
    ],
)
def test_the_body_begins_behind_the_head(text: str, at: int) -> None:
    assert where_body_begins(text, -1) == at

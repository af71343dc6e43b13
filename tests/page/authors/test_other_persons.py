"""Persons whom a page names for another reason."""

import pytest

from tests.page.small_pages import PIECE, page, read


def test_whom_the_headline_names_is_no_author() -> None:
    for line in ("Jane Mary Worm", "Jane Mary Worm, Research Scientist"):
        assert read(page("", f"<p>{line}</p><p>May 4, 2021</p>")).authors is None


@pytest.mark.parametrize(
    ("under", "behind", "beside"),
    [
        ('<a href="/topics/john-roe">John Roe</a>', "", ""),
        ('<a href="/search?q=roe">John Roe</a>', "", ""),
        ("<figure><figcaption>John Roe</figcaption></figure>", "", ""),
        ("", '<div class="tags"><a href="/tag/john-roe">John Roe</a></div>', ""),
        ("", "", "<aside><h3>Why rivers bend</h3><p class='byline'>By John Roe</p></aside>"),
        ("", "", "<div class='comments'><p>Author: John Roe</p></div>"),
    ],
)
def test_subjects_pictures_teasers_and_comments_name_no_author(
    under: str, behind: str, beside: str
) -> None:
    text = f"{under}<p>May 4, 2021</p><div>{PIECE}{behind}</div>{beside}"

    assert read(page("", text).replace(f"{PIECE}</body>", "</body>")).authors is None

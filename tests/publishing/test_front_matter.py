"""A page that is written anew keeps what its site generator is told above it."""

from pathlib import Path

import pytest

from clippings.publishing.front_matter import below_front_matter

PAGE = "# In the press\n\n- A piece\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("---\ntitle: Press\n---\n\nOld text.\n", "---\ntitle: Press\n---\n\n- A piece\n"),
        ("+++\ntitle = 'Press'\n+++\nOld\n", "+++\ntitle = 'Press'\n+++\n\n- A piece\n"),
        ("---\nlayout: page\n---\n", f"---\nlayout: page\n---\n\n{PAGE}"),
        ("---\n---\n\nOld\n", f"---\n---\n\n{PAGE}"),
        ("---\nlayout: page\n---", f"---\nlayout: page\n---\n\n{PAGE}"),
        ("\ufeff---\r\nlayout: page\r\n---\r\nOld\r\n", f"---\nlayout: page\n---\n\n{PAGE}"),
        ('{\n  "title": "Press"\n}\nOld\n', '{\n  "title": "Press"\n}\n\n- A piece\n'),
        ('{"layout": {"title": 1}}\n', f'{{"layout": {{"title": 1}}}}\n\n{PAGE}'),
        ("{{ shortcode }}\n", PAGE),
        ("{% include nav.html %}\n", PAGE),
        ("# Old page\n\n---\n\nPart\n\n---\n", PAGE),
        ("---\n\nA page that begins with a line, and has no other.\n", PAGE),
        ("--- a\nlayout: page\n---\n", PAGE),
        ("", PAGE),
    ],
)  # fmt: skip
def test_front_matter_stays_above_the_page(tmp_path: Path, before: str, after: str) -> None:
    path = tmp_path / "press.md"
    path.write_bytes(before.encode())
    assert below_front_matter(path, PAGE) == after
    path.write_text(after)
    assert below_front_matter(path, PAGE) == after


def test_a_page_has_its_own_front_matter_where_the_template_writes_one(tmp_path: Path) -> None:
    path = tmp_path / "press.md"
    path.write_text("---\ntitle: Press\n---\n\nOld\n")
    assert below_front_matter(path, "---\ntitle: New\n---\n") == "---\ntitle: New\n---\n"


@pytest.mark.parametrize("name", ["press.html", "press.htm", "press.markdown", "press.mdx"])
def test_other_pages_keep_theirs_as_well(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("---\nlayout: page\n---\n<p>Old</p>\n")
    assert below_front_matter(path, "<ul></ul>\n") == "---\nlayout: page\n---\n\n<ul></ul>\n"


@pytest.mark.parametrize("name", ["press.yaml", "press.json", "press.csv"])
def test_data_has_none(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("---\nlayout: page\n---\n")
    assert below_front_matter(path, "- id: a\n") == "- id: a\n"


def test_a_new_page_has_none(tmp_path: Path) -> None:
    assert below_front_matter(tmp_path / "press.md", PAGE) == PAGE

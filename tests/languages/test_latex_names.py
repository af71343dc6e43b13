"""LaTeX has names of its own for languages."""

import pytest

from clippings.languages.latex_names import LATEX_NAMES, language_of_latex


@pytest.mark.parametrize(
    ("name", "tag"),
    [
        ("french", "fr"),
        ("NGerman", "de"),
        ("german", "de"),
        ("british", "en-GB"),
        ("UKenglish", "en-GB"),
        ("farsi", "fa"),
        ("klingon", ""),
        ("", ""),
    ],
)
def test_they_are_read(name: str, tag: str) -> None:
    assert language_of_latex(name) == tag


def test_what_is_written_is_read_back() -> None:
    assert {language_of_latex(name): name for name in LATEX_NAMES.values()} == LATEX_NAMES

"""Converts LaTeX to plain text."""

import pytest

from clippings.importers.notations.latex import latex_words


def test_a_link_has_its_words_and_its_address() -> None:
    latex = r"Covered by \href{https://blog.example/a}{Ann Lee} and others."
    assert latex_words(latex) == "Covered by Ann Lee <https://blog.example/a> and others."


@pytest.mark.parametrize(
    "latex", [r"\href", r"\href{a}", r"A \sqrt[", r"A \verb", r"A \frac", "\\"]
)
def test_a_command_without_its_argument_is_not_an_error(
    latex: str, capsys: pytest.CaptureFixture[str]
) -> None:
    latex_words(latex)
    assert capsys.readouterr().err == ""


def test_an_ampersand_without_its_backslash_is_kept() -> None:
    assert latex_words("Science & {Art} \\& more") == "Science & Art & more"

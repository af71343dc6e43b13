"""What the user can put right is told in one sentence with the way out."""

import pytest

from clippings.errors import BadValue, ClipError, NoNetwork, quoted, unreadable


def test_a_value_tells_what_is_wrong_apart_from_the_way_out() -> None:
    error = BadValue("'x' is no date", "write 2021-05-04")
    assert (str(error), error.hint) == ("'x' is no date; write 2021-05-04", "write 2021-05-04")
    assert str(BadValue("'x' is no date")) == "'x' is no date"


def test_how_the_program_ends() -> None:
    assert (ClipError.exit_code, NoNetwork.exit_code) == (2, 3)


def test_long_text_is_cut_in_a_message() -> None:
    assert quoted("a\nb") == r"'a\nb'"
    assert quoted("x" * 61) == f"'{'x' * 60}…'"


@pytest.mark.parametrize(
    ("shown", "error", "told"),
    [
        ("a.yaml", FileNotFoundError(), "a.yaml does not exist; name another file"),
        ("a", IsADirectoryError(), "a is a folder; name a file in it"),
        (
            "a.yaml",
            PermissionError(13, "Permission denied"),
            "a.yaml cannot be read: Permission denied; name another file",
        ),
        (
            "https:/a.example/b",
            FileNotFoundError(),
            "https://a.example/b is a web address; save the page and name the file",
        ),
    ],
)
def test_why_a_file_cannot_be_read(shown: str, error: OSError, told: str) -> None:
    assert str(unreadable(shown, error)) == told

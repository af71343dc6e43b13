"""Characters that YAML does not allow are reported, and the rest is still read."""

import pytest

from clippings.yaml_text.unreadable import readable


@pytest.mark.parametrize("text", ["a\tb\r\nc\n", "é 😀 \x85 \xa0 \u2028", "\ue000\ufffd", ""])
def test_what_yaml_calls_printable_stays_as_it_is(text: str) -> None:
    assert readable(text) == (text, ())


@pytest.mark.parametrize("sign", ["\0", "\x07", "\x7f", "\x9f", "\ud800", "\ufeff", "\uffff"])
def test_other_signs_are_named_by_their_number(sign: str) -> None:
    text, (problem,) = readable(f"a{sign}b")
    assert (text, problem.at) == ("a\ufffdb", 1)
    assert problem.message == f"the character U+{ord(sign):04X}"


def test_bytes_in_a_row_that_are_not_utf8_are_one_problem_and_keep_their_number() -> None:
    text, problems = readable("caf\udce9\udce8 a \udcff")
    assert text == "caf\ufffd\ufffd a \ufffd"
    assert [(one.at, one.message) for one in problems] == [
        (3, "a byte that is not UTF-8"),
        (8, "a byte that is not UTF-8"),
    ]


def test_two_signs_in_a_row_are_two_problems() -> None:
    assert [one.at for one in readable("\x01\x02")[1]] == [0, 1]

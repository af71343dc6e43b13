"""An id of every clipping, and something to show."""

import pytest

from tests.rules.judging import found, messages


@pytest.mark.parametrize("key", ["url: https://example.org/a", "title: A", "file: scans/a.pdf"])
def test_one_of_url_title_and_file_is_enough(key: str) -> None:
    assert messages(f"- id: a\n  {key}\n", "required") == []


def test_names_each_clipping_that_lacks_something() -> None:
    text = "- id: a\n  outlet: Le Monde\n- url: https://example.org/b\n- outlet: Le Monde\n"
    assert messages(text, "required") == [
        "1 error: the clipping has neither url nor title nor file",
        "3 error: the clipping has no id",
        "4 error: the clipping has no id",
        "4 error: the clipping has neither url nor title nor file",
    ]


def test_offers_an_id_that_is_free() -> None:
    entry = "- {outlet: Le Monde, date: 2021-05-04, title: A}\n"
    fixes = [finding.fix for finding in found(entry * 2, "required")]
    assert fixes == ["le-monde-2021-05-04", "le-monde-2021-05-04-2"]


def test_an_empty_value_is_none() -> None:
    assert messages("- id:\n  url:\n", "required") == [
        "1 error: the clipping has neither url nor title nor file",
        "1 error: the clipping has no id",
    ]


def test_does_not_repeat_what_the_shape_says() -> None:
    assert messages("- id: [a]\n  url: [x, y]\n", "required") == []
    assert messages("- id: a\n  url: [x, y]\n", "required") == []

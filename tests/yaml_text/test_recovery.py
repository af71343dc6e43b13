"""An error in one entry does not hide the others."""

import pytest
from hypothesis import assume, given

from clippings.yaml_text.document import LIST_KEY, Document, parse
from clippings.yaml_text.recovery import read_entries_alone
from tests.yaml_text.laws import is_yaml
from tests.yaml_text.pages import Page, pages

_BROKEN = [
    '  - id: "b\n',
    "  - id: [b\n",
    "  - title: b: c\n",
    "  - id: b\n   url: c\n",
    "  - id: b\n\turl: c\n",
    "  - id: @b\n",
    "  - id: b\n    url\n    date: c\n",
    "  - id: b\n<<<<<<< ours\n",
    "  - " + "[" * 10_000 + "\n",
    "  - ? [b]\n",
]


@pytest.mark.parametrize("broken", _BROKEN)
def test_the_entries_around_a_broken_one_are_read(broken: str) -> None:
    document = parse(f"# head\n  - id: a\n{broken}  - id: c\n  - id: d\n")
    assert [entry for entry in document.entries if entry != {"id": "b"}] == [
        {"id": "a"},
        {"id": "c"},
        {"id": "d"},
    ]
    assert document.place(document.reading.problems[0].at).line in (3, 4)


@pytest.mark.parametrize("broken", _BROKEN)
@pytest.mark.parametrize("behind", ["", "outlets:\n  - name: z\n", "intro: x\n"])
def test_under_a_key_the_page_is_read_too(broken: str, behind: str) -> None:
    document = parse(f"title: t\nclippings:\n  - id: a\n{broken}  - id: c\n{behind}")
    assert {"id": "a"} in document.entries
    assert {"id": "c"} in document.entries
    assert document.page.get("title") == "t"
    assert list(document.page)[1:] == ([behind.partition(":")[0]] if behind else [])


def test_several_broken_entries_are_all_reported() -> None:
    document = parse('- id: "a\n- id: b\n- id: [c\n- *d\n- id: e\n- &f id: f\n')
    found = [document.place(problem.at).line for problem in document.reading.problems]
    assert found == [1, 3, 4, 6]
    assert document.entries == [{"id": "b"}, None, {"id": "e"}, {"id": "f"}]


def test_an_error_beside_the_list_hides_nothing_of_it() -> None:
    document = parse('title: "t\nclippings:\n  - id: a\n  - id: "b\n')
    assert [document.place(problem.at).line for problem in document.reading.problems] == [1, 4]
    assert document.entries == [{"id": "a"}]


def test_a_line_that_is_not_indented_ends_no_list() -> None:
    document = parse("clippings:\n  - id: a\nurl: b\n  - id: c\n  - id: d\n")
    assert [document.place(problem.at).line for problem in document.reading.problems] == [3]
    assert document.entries == [{"id": "a"}, {"id": "c"}, {"id": "d"}]


def test_further_documents_are_read_as_entries_and_refused() -> None:
    document = parse("---\n- id: a\n---\n- id: b\n...\n---\n- id: c\n")
    assert document.entries == [{"id": "a"}, {"id": "b"}, {"id": "c"}]
    assert [document.place(problem.at).line for problem in document.reading.problems] == [3, 5, 6]


@given(pages())
def test_entries_read_alone_are_those_of_the_whole(page: Page) -> None:
    assume(is_yaml(page.text))
    whole = parse(page.text)
    alone = Document(page.text, "", read_entries_alone(page.text, whole.reading, LIST_KEY))
    assert alone.reading.problems == ()
    assert alone.items.items == whole.items.items
    assert alone.page == whole.page

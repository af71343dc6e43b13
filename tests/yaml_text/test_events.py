"""YAML is parsed as by PyYAML, with positions; anything other than data is refused."""

import pytest
import yaml
from hypothesis import assume, given
from hypothesis import strategies as st

from clippings.yaml_text import events
from clippings.yaml_text.document import parse
from clippings.yaml_text.events import read_events
from clippings.yaml_text.nodes import Mapping, Node, Sequence, plain
from tests.yaml_text.hand import Path
from tests.yaml_text.laws import entries_by_pyyaml, is_yaml
from tests.yaml_text.pages import Page, pages


@given(pages())
def test_the_entries_are_those_that_pyyaml_reads(page: Page) -> None:
    assume(is_yaml(page.text))
    document = parse(page.text)
    assert document.reading.problems == ()
    assert document.entries == entries_by_pyyaml(page.text)


@given(pages())
def test_every_value_has_the_position_at_which_it_was_written(page: Page) -> None:
    assume(is_yaml(page.text))
    entries = parse(page.text).items
    for path, (start, end) in page.spans.items():
        if path[-1] == "value" and isinstance(path[0], int):
            node = _at(entries, path[:-1])
            assert (node.start, node.end) == (min(start + 1, end), end)


def _at(node: Node, path: Path) -> Node:
    for step in path:
        if isinstance(step, int):
            assert isinstance(node, Sequence)
            node = node.items[step]
        else:
            assert isinstance(node, Mapping)
            node = next(value for key, value in node.pairs if key.text == step)
    return node


@given(st.text())
def test_no_text_makes_it_raise(text: str) -> None:
    read_events(text)


@given(
    st.lists(st.sampled_from("-?:,[]{}#&*!|>'\"%@`\t\n\r a0é😀\x85\u2028\ufeff\0~<=."), max_size=30)
)
def test_no_heap_of_signs_makes_it_raise(signs: list[str]) -> None:
    parse("".join(signs))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("lang: no", {"lang": "no"}),
        ("start: 10:09", {"start": "10:09"}),
        ("date: 2021-02-30", {"date": "2021-02-30"}),
        ("date: 2021-05", {"date": "2021-05"}),
        ("pages: 007", {"pages": "007"}),
        ("title: =", {"title": "="}),
        ("title: <<", {"title": "<<"}),
        ("title: ~", {"title": None}),
        ("title: null", {"title": None}),
        ("title:", {"title": None}),
        ('title: "null"', {"title": "null"}),
        ("title: ''", {"title": ""}),
        ("a: 1\na: 2", {"a": "1"}),
        (f"pages: {'9' * 5000}", {"pages": "9" * 5000}),
    ],
)
def test_values_are_text_and_nothing_is_guessed(text: str, value: object) -> None:
    root = read_events(text).root
    assert root
    assert plain(root) == value


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("- a: &x b", [(5, "an anchor, &x")]),
        ("- a: *x", [(5, "an alias, *x")]),
        ("- *x : b", [(2, "an alias, *x")]),
        ("- &x a: b", [(2, "an anchor, &x")]),
        ("- &x\n  a: b", [(2, "an anchor, &x")]),
        ("- &x [*x]", [(2, "an anchor, &x"), (6, "an alias, *x")]),
        ("- a: !!binary aGk=", [(5, "a tag, !!binary")]),
        ("- a: !!python/name:os.system", [(5, "a tag, !!python/name:os.system")]),
        ("- a: !own b", [(5, "a tag, !own")]),
        ("- a: ! b", [(5, "a tag, !")]),
        ("- <<: {a: b}", [(2, "a merge key, <<")]),
        ("- a: b\n...\n", [(7, "an end-of-document line")]),
        ("- a: b\n---\n- c: d\n", [(7, "a second document begins here")]),
        ("%YAML 1.2\n---\n- a\n", [(0, "a % directive")]),
        ("- ? [a]\n  : b", [(4, "a key that is a list or a mapping")]),
        ("- {{ x }}: a", [(3, "a key that is a list or a mapping")]),
        ("- a: b\x07c", [(6, "the character U+0007")]),
        ("- a: b\ufeff", [(6, "the character U+FEFF")]),
        ("- a: caf\udce9", [(8, "a byte that is not UTF-8")]),
    ],
)
def test_what_is_not_plain_data_is_refused_at_its_place(
    text: str, found: list[tuple[int, str]]
) -> None:
    assert [(problem.at, problem.message) for problem in read_events(text).problems] == found


def test_an_alias_bomb_is_refused_without_being_unfolded() -> None:
    lines = [f"- &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
    problems = read_events("- &a0 [x]\n" + "\n".join(lines)).problems
    assert len(problems) == 30 + 29 * 9


@pytest.mark.parametrize("sign", ["[", "{", "- ", "? ", "{a: ", "[{", "- ? "])
@pytest.mark.parametrize("times", [10_000, 100_000])
def test_deep_nesting_ends_the_reading_where_it_gets_too_deep(sign: str, times: int) -> None:
    problem = read_events(sign * times).problems[-1]
    assert problem.message == "lists or mappings nested more than 8 deep"
    assert problem.at <= 8 * len(sign)


def test_deep_nesting_over_many_lines_ends_the_reading_too() -> None:
    text = "".join(" " * depth + "a:\n" for depth in range(1000))
    assert "nested more than 8 deep" in read_events(text).problems[-1].message


def test_without_libyaml_the_same_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    text = '- id: a  # c\n  quote: |\n    é 😀\n\n  tags: [x, "y"]\n- {id: b}\n'
    by_libyaml = read_events(text)
    monkeypatch.setattr(events, "_LOADER", yaml.SafeLoader)
    assert read_events(text) == by_libyaml
    assert read_events("- a: b\x07").problems[0].message == "the character U+0007"
    assert not read_events("- 'a").complete

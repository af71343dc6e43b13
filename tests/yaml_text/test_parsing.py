"""Lists of plain lines are read as libyaml reads them, without it."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from clippings.yaml_text import events
from clippings.yaml_text.nodes import ReadDocument
from clippings.yaml_text.parsing import read_nodes
from tests.yaml_text.pages import Page, pages

_SIGNS = "ab1é«\xa0\xad\x85\u2028 \t:#-'\"\\&*!|>%@`[]{},?~=.<"
_VALUES = st.one_of(
    st.sampled_from(["a", "Le Monde", "https://example.org/#a", "10:09", "'a: #b'", '"a: #b"']),
    st.text(_SIGNS, max_size=6),
)
_LINES = st.one_of(
    st.sampled_from(["", "  ", "# a comment", "   # b", "---", "...", "- a", "  - b", "b", "\r"]),
    st.builds(
        "{}{}:{}{}{}".format,
        st.sampled_from(["- ", "  "] * 6 + ["", " ", "   ", " - ", "-  ", "- - "]),
        st.sampled_from(["id", "url", "a-b", "A", "<<", "'a'"]),
        st.sampled_from([" "] * 8 + ["", "  ", "\t"]),
        _VALUES,
        st.sampled_from([""] * 6 + [" ", "  # c", "# c", " #", "\r"]),
    ),
)


@given(st.lists(_LINES, max_size=6), st.sampled_from(["\n", ""]))
@example(["- a: b", "  c: d", "# e", "", "  # f", "- a: 'g'  # h"], "\n")
@example(["- a: b", " c: d"], "\n")
@example(["- a: b", "   c: d"], "\n")
@example(["- a: b", " - a: b"], "\n")
@example(["a: b", "- c: d"], "\n")
def test_lines_are_read_as_libyaml_reads_them(lines: list[str], end: str) -> None:
    text = "\n".join(lines) + end
    assert read_nodes(text) == events.read_events(text)


@given(pages())
def test_any_page_is_read_as_libyaml_reads_it(page: Page) -> None:
    assert read_nodes(page.text) == events.read_events(page.text)


def _libyaml(text: str) -> ReadDocument:
    raise AssertionError(text)


@pytest.mark.parametrize(
    "text",
    [
        "- id: le-monde-2021-05-04\n  url: https://example.org/a?b=c#d\n  date: 2021-05-04\n",
        "# yaml-language-server: $schema=clippings.schema.json\n\n- title: Un projet géant\n",
        "- title: 'Foo: bar'  # as they have it\n\n  quote: \"“It works”, she said #1\"\n- id: b",
        "  - outlet: Radio\xa0France (Paris), 2\n    start: 10:09   \n",
    ],
)
def test_plain_lines_do_without_libyaml(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(events, "read_events", _libyaml)
    assert read_nodes(text).root


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# nothing\n",
        "title: a\n",
        "- title: a\n    b\n",
        "- title: a: b\n",
        "- title: >\n    a\n",
        '- title: "a\\"b"\n',
        "- tags: [a, b]\n",
        "- image:\n    src: a\n",
        "- title:\n",
        "- title: a\x07\n",
        "- title: a\r\n",
        "- title: a\u2028b\n",
    ],
)
def test_all_else_is_left_to_libyaml(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(events, "read_events", _libyaml)
    with pytest.raises(AssertionError):
        read_nodes(text)

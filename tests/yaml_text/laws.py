"""What must hold for every change, by an independent reading of the text."""

from hypothesis import strategies as st
from yaml import CBaseLoader, MappingNode, Node, ScalarNode, SequenceNode, YAMLError, compose

from clippings.values import Plain
from tests.yaml_text.hand import Path
from tests.yaml_text.pages import Page


def by_pyyaml(text: str) -> Plain:
    """The whole text as PyYAML composes it; only what is written plainly as nothing is None."""
    return _plain(compose(text, Loader=CBaseLoader))


def _plain(node: Node | None) -> Plain:
    if isinstance(node, ScalarNode):
        return None if not node.style and node.value in ("", "~", "null") else str(node.value)
    if isinstance(node, SequenceNode):
        return [_plain(item) for item in node.value]
    if isinstance(node, MappingNode):
        pairs = [(str(key.value), _plain(value)) for key, value in node.value]
        assert len(dict(pairs)) == len(pairs)
        return dict(pairs)
    return None


def entries_by_pyyaml(text: str) -> list[Plain]:
    """The entries, wherever the list stands."""
    whole = by_pyyaml(text)
    entries = whole.get("clippings") if isinstance(whole, dict) else whole
    return entries if isinstance(entries, list) else []


def is_yaml(text: str) -> bool:
    """Whether PyYAML reads it."""
    try:
        by_pyyaml(text)
    except YAMLError:
        return False
    return True


def assert_comments_live(page: Page, changed: str, *removed: Path) -> None:
    """Every comment that does not belong to something removed stands there once, as a comment."""
    values = repr(by_pyyaml(changed))
    for mark, path in page.comments.items():
        gone = any(path[: len(prefix)] == prefix for prefix in removed)
        assert gone or changed.count(mark) == 1, f"{mark} of {path} is lost"
        assert mark not in values


def assert_only_changed(old: str, new: str, start: int, end: int) -> None:
    """Everything before `start` and from `end` on is what it was."""
    assert new.startswith(old[:start])
    assert new.endswith(old[end:])
    assert len(new) >= len(old) - (end - start)


_TEXTS = st.one_of(
    st.sampled_from(["Le Monde", "2021-05-04", "no", "10:09", "a: b", "C #1", "- x", "", " ", "x\ny"]),
    st.sampled_from(["long words " * 12, "two\n\nparagraphs\n", "it's", 'say "so"', "a, b", "\u2028"]),
    st.text(max_size=8),
)
_PARTS = st.dictionaries(st.sampled_from(("text", "speaker", "src", "role")), _TEXTS, min_size=1)
_ITEMS = st.lists(st.one_of(_TEXTS, _TEXTS, _PARTS), min_size=1, max_size=3)
plain_values: st.SearchStrategy[Plain] = st.one_of(_TEXTS, _TEXTS, _TEXTS, _ITEMS, _PARTS)
new_entries: st.SearchStrategy[dict[str, Plain]] = st.dictionaries(
    st.sampled_from(("id", "url", "title", "quote", "tags", "date")), plain_values, min_size=1
)

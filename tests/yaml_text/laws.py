"""What must hold for every change, checked with another YAML parser."""

from yaml import CBaseLoader, MappingNode, Node, ScalarNode, SequenceNode, YAMLError, compose

from clippings.values import Plain
from tests.yaml_text.hand import Path, Span
from tests.yaml_text.pages import Page


def by_pyyaml(text: str) -> Plain:
    """The whole text as PyYAML composes it; only what is written plainly as nothing is None.

    A last line without its end reads as one that has it, so that more can follow.
    """
    return _plain(compose(text if text.endswith("\n") else text + "\n", Loader=CBaseLoader))


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


def entries_by_pyyaml(text: str) -> list[dict[str, Plain]]:
    """The entries, wherever the list is."""
    whole = by_pyyaml(text)
    entries = whole.get("clippings") if isinstance(whole, dict) else whole
    assert entries is None or isinstance(entries, list)
    return [entry for entry in entries or [] if isinstance(entry, dict)]


def is_yaml(text: str) -> bool:
    """Whether PyYAML can parse the text."""
    try:
        by_pyyaml(text)
    except YAMLError:
        return False
    return True


def assert_comments_live(page: Page, changed: str, *removed: Path) -> None:
    """Every comment that does not belong to something removed is still there, as a comment."""
    values = repr(by_pyyaml(changed))
    for mark, path in page.comments.items():
        gone = any(path[: len(prefix)] == prefix for prefix in removed)
        assert gone or changed.count(mark) == 1, f"{mark}, which belongs to {path}, is lost"
        assert mark not in values, f"{mark} has become part of a value"


def assert_only_changed_in(span: Span, old: str, new: str) -> None:
    """Everything outside the span is what it was."""
    start, end = span
    assert new.startswith(old[:start])
    assert new.endswith(old[end:])
    assert len(new) >= len(old) - (end - start)


def assert_only_grown(old: str, new: str) -> None:
    """One range was inserted, and nothing else has changed."""
    same = next((n for n, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), len(old))
    assert any(new[:at] == old[:at] and new.endswith(old[at:]) for at in range(same, -1, -1))

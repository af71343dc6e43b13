"""Patterns that are compiled once."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import clippings.links.judging
from clippings.links.judging.page.patterns import compiled

_ROOM = Path(clippings.links.judging.__file__).parent
_OF_BYTES = "plain_answers.py"


def test_a_pattern_is_compiled_once() -> None:
    assert compiled(r"\d+") is compiled(r"\d+")
    assert compiled(r"\d+") == re.compile(r"\d+")


def test_no_pattern_of_a_module_is_left_to_the_few_that_re_keeps() -> None:
    files = [path for path in _ROOM.rglob("*.py") if path.name != _OF_BYTES]
    assert [where for path in files for where in _passed_to_re(path)] == []


def _passed_to_re(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        match node:
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id="re"), attr=name),
                args=[ast.Name(id=pattern), *_],
            ) if pattern.lstrip("_").isupper() and name != "compile":
                yield f"{path.name}:{node.lineno}: re.{name}({pattern}, ...)"

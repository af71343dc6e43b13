"""Reports of the check, read again."""

import json
from collections.abc import Iterator

import pytest

from clippings.errors import ClipError
from clippings.links.json_report import read_report, write
from tests.links.reported import CHECKED


def test_a_report_is_read_as_it_was_written() -> None:
    assert write(read_report(write(CHECKED), "report.json")) == write(CHECKED)


def test_a_report_may_begin_with_a_byte_order_mark() -> None:
    assert read_report(f"\ufeff{write(CHECKED)}", "report.json").links


Key = str | int


def _paths(shape: object, *above: Key) -> Iterator[tuple[Key, ...]]:
    yield above
    if isinstance(shape, dict | list):
        for key, part in shape.items() if isinstance(shape, dict) else enumerate(shape):
            yield from _paths(part, *above, key)


def _with(shape: object, path: tuple[Key, ...], value: object) -> object:
    if not path:
        return value
    if isinstance(shape, dict):
        return shape | {path[0]: _with(shape[path[0]], path[1:], value)}
    assert isinstance(shape, list)
    return [
        _with(part, path[1:], value) if place == path[0] else part
        for place, part in enumerate(shape)
    ]


READ = [
    path
    for path in _paths(json.loads(write(CHECKED)))
    if path[:1] not in (("summary",), ("quotes_summary",)) or path[1:] == ("unasked",)
]


@pytest.mark.parametrize("path", READ, ids=str)
@pytest.mark.parametrize("wrong", [{"odd": 1}, [[1]], "\ud800"], ids=["object", "array", "text"])
def test_a_value_of_another_type_is_reported_in_one_sentence(
    path: tuple[Key, ...], wrong: object
) -> None:
    shape = _with(json.loads(write(CHECKED)), path, wrong)
    with pytest.raises(ClipError, match=r"^report\.json "):
        read_report(json.dumps(shape), "report.json")


@pytest.mark.parametrize("text", ["", "[]", "{}", "[" * 100_000, '{"version": 1, "links": []}'])
def test_another_file_is_no_report(text: str) -> None:
    with pytest.raises(ClipError, match=r"^report\.json is not a JSON report"):
        read_report(text, "report.json")


def test_a_report_of_another_version_is_refused() -> None:
    of_later = write(CHECKED).replace("permanent-redirect", "a-later-reason")
    for text in ('{"version": 2}', of_later):
        with pytest.raises(ClipError, match="another version of clip; make it again"):
            read_report(text, "report.json")

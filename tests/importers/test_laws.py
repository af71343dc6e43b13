"""Invariants of all importers."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clippings.errors import ClipError
from clippings.exporters import EXPORTERS
from clippings.importers import IMPORTERS, find_importer, guess_format
from tests.exporters.nasty import NASTY
from tests.exporters.written import written_bytes

# A file of any format, with one part removed and another inserted.
_FILES = st.sampled_from([name for name in EXPORTERS if name != "xlsx"]).map(
    lambda name: written_bytes(name, NASTY)
)
_PIECES = st.sampled_from(
    [
        b'"',
        b"'",
        b"{",
        b"]",
        b"\n",
        b"- ",
        b"\x00",
        b"\xff",
        b"&a ",
        b"*a",
        b"<",
        b"|",
        b"@x{",
        b"9" * 40,
    ]
)


@st.composite
def broken_files(draw: st.DrawFn) -> bytes:
    """Bytes that are nearly a file of some format."""
    data = draw(_FILES)
    start = draw(st.integers(0, len(data)))
    end = draw(st.integers(start, min(start + 60, len(data))))
    return data[:start] + draw(_PIECES) + data[end:]


@pytest.mark.parametrize("name", sorted(set(IMPORTERS) - {"markdown", "atom", "biblatex"}))
@given(data=st.one_of(broken_files(), st.binary(max_size=60)))
@settings(max_examples=25)
def test_any_file_is_read_or_refused(name: str, data: bytes) -> None:
    with suppress(ClipError):
        for entry in find_importer(name).read(data, {}).entries:
            assert {"url", "title", "file", "outlet"} & set(entry.plain)


@given(data=st.one_of(broken_files(), st.binary(max_size=60)))
def test_any_file_has_a_format_or_none(data: bytes) -> None:
    with suppress(ClipError):
        assert guess_format("stdin", data) in IMPORTERS

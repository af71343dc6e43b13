"""What our own importers read from an export is what was exported."""

import pytest
from hypothesis import given, settings

from clippings.clipping import Clipping, Collection
from clippings.exporters import find_exporter
from clippings.fields import read_clipping
from clippings.importers import find_importer
from tests.made_up import collections


def _there_and_back(collection: Collection, name: str) -> tuple[Clipping, ...]:
    data = find_exporter(name).write(collection).encode()
    imported = find_importer(name).read(data, {})
    assert imported.findings == ()
    return tuple(read_clipping(entry.plain)[0] for entry in imported.entries)


@pytest.mark.parametrize("name", ["json", "jsonl", "csv", "tsv", "yaml"])
@given(collection=collections)
@settings(max_examples=60)
def test_importing_an_export_gives_the_same_clippings(name: str, collection: Collection) -> None:
    assert _there_and_back(collection, name) == collection.clippings

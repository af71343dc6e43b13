"""The clippings that a command is about."""

from pathlib import Path

import pytest

from clippings.choosing import choose, collection_at, named_or_chosen, only_changed
from clippings.clipping import Collection
from clippings.data_file.store import Store
from clippings.errors import ClipError
from clippings.selection import Filters


def test_of_those_that_pass_the_named_ones_are_chosen(press: Path) -> None:
    store = Store(press)
    french = Filters(lang=("fr",))
    assert [one.id for one in named_or_chosen(store, None, french)] == ["le-monde-2021-05-04"]
    assert [one.id for one in named_or_chosen(store, ["vb", "le"], Filters())] == [
        "le-monde-2021-05-04",
        "vb",
    ]
    assert named_or_chosen(store, ["vb"], french) == []


def test_an_id_that_nothing_has_is_refused(press: Path) -> None:
    with pytest.raises(ClipError, match="no-such"):
        named_or_chosen(Store(press), ["no-such"], Filters())


def test_that_there_is_none_is_told(press: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert choose(Store(press).collection, Filters(lang=("de",))) == []
    assert capsys.readouterr() == ("", "clip: no clipping matches; there are 3\n")
    assert choose(Collection(), Filters()) == []
    assert "there are no clippings yet" in capsys.readouterr().err


def test_without_a_commit_all_are_as_good_as_changed(press: Path) -> None:
    store = Store(press)
    clippings = store.collection.clippings
    assert only_changed(clippings, collection_at(store, "")) == clippings

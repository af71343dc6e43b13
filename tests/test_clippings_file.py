"""The data file as other programs change it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from clippings import open_clippings
from clippings.clippings_file import ClippingsFile
from clippings.data_file.snapshot import Change
from clippings.errors import ClipError

TEXT = """\
# In the press

- id: b-2021
  title: Second
  outlet: B  # a daily
  date: 2021-05-04

# the first
- id: a-2020
  title: First
  outlet: 'A'
  date: 2020
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "clippings.yaml"
    path.write_text(TEXT, newline="")
    return path


def test_without_a_path_it_is_the_nearest_file_upward(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (file.parent / "data").mkdir()
    nearest = file.rename(file.parent / "data" / "clippings.yaml")
    (file.parent / "docs").mkdir()
    monkeypatch.chdir(file.parent / "docs")
    assert open_clippings().path == nearest


def test_an_entry_is_added_by_its_date(file: Path) -> None:
    open_clippings(file).add({"date": "2020-07", "title": "T", "outlet": "C"})
    assert file.read_text() == TEXT.replace(
        "# the first", "- id: c-2020-07\n  title: T\n  outlet: C\n  date: 2020-07\n\n# the first"
    )


def test_a_field_is_set_and_another_taken_out(file: Path) -> None:
    store = open_clippings(file)
    change = store.set("b", {"outlet": "Le Monde diplomatique"}, unset=("date",))
    after = TEXT.replace("outlet: B ", "outlet: Le Monde diplomatique ")
    assert file.read_text() == after.replace("  date: 2021-05-04\n", "")
    assert store["b"].outlet == "Le Monde diplomatique"
    assert change.diff() == (
        f"--- a/{store.name}\n"
        f"+++ b/{store.name}\n"
        "@@ -2,8 +2,7 @@\n"
        " \n"
        " - id: b-2021\n"
        "   title: Second\n"
        "-  outlet: B  # a daily\n"
        "-  date: 2021-05-04\n"
        "+  outlet: Le Monde diplomatique  # a daily\n"
        " \n"
        " # the first\n"
        " - id: a-2020\n"
    )


def test_an_entry_is_removed(file: Path) -> None:
    store = open_clippings(file)
    store.remove("b-2021")
    assert file.read_text() == "# In the press\n\n# the first\n" + TEXT[TEXT.index("- id: a") :]
    assert [clipping.id for clipping in store] == ["a-2020"]


CHANGES: dict[str, Callable[[ClippingsFile, bool], Change]] = {
    "add": lambda store, dry: store.add({"title": "T"}, dry_run=dry),
    "set": lambda store, dry: store.set("a", {"title": "T"}, dry_run=dry),
    "remove": lambda store, dry: store.remove("a", dry_run=dry),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=list(CHANGES))
def test_a_dry_run_tells_what_would_be_and_writes_nothing(
    file: Path, change: Callable[[ClippingsFile, bool], Change]
) -> None:
    told = change(open_clippings(file), True).after.data
    assert file.read_text() == TEXT
    change(open_clippings(file), False)
    assert file.read_bytes() == told != TEXT.encode()


@pytest.mark.parametrize("prefix", ["z", ""])
def test_an_id_that_is_not_there_is_reported(file: Path, prefix: str) -> None:
    store = open_clippings(file)
    for attempt in (store.__getitem__, store.remove, lambda name: store.set(name, {"title": "T"})):
        with pytest.raises(ClipError, match="no clipping has the id"):
            attempt(prefix)


def test_what_breaks_a_rule_is_not_written(file: Path) -> None:
    store = open_clippings(file)
    with pytest.raises(ClipError, match="not in the calendar"):
        store.set("a", {"date": "2021-02-30"})
    with pytest.raises(ClipError, match="give an address, or --title"):
        store.add({"outlet": "C"})
    with pytest.raises(ClipError, match="'b-2021' is used on lines 3 and "):
        store.add({"id": "b-2021", "title": "Another"})
    assert file.read_text() == TEXT


def test_a_piece_that_is_there_is_not_added_again(file: Path) -> None:
    store = open_clippings(file)
    store.add({"url": "https://a.example/1", "title": "T"})
    with pytest.raises(ClipError, match="already there as"):
        store.add({"url": "http://a.example/1/?utm_source=x", "title": "T"})
    assert len(store) == 3


def test_an_id_can_be_looked_for(file: Path) -> None:
    store = open_clippings(file)
    assert "a-2020" in store
    assert store["b"] in store
    assert "a" not in store


def test_none_takes_a_key_out_and_is_nothing_in_a_new_entry(file: Path) -> None:
    store = open_clippings(file)
    store.set("b", {"date": None})
    store.set("a", unset="date")
    assert file.read_text() == TEXT.replace("  date: 2021-05-04\n", "").replace(
        "  date: 2020\n", ""
    )
    assert "lang" not in store.add({"title": "T", "lang": None}, dry_run=True).diff()


def test_values_of_a_clipping_are_taken_as_they_are(file: Path) -> None:
    store = open_clippings(file)
    change = store.add({"id": "c", "title": "T", "date": store["b"].date, "featured": True})
    assert change.new_ids == ("c",)
    assert file.read_text() == TEXT.replace(
        "\n# the first",
        "\n- id: c\n  title: T\n  date: 2021-05-04\n  featured: true\n\n# the first",
    )


def test_what_is_set_is_not_unset_by_the_same_call(file: Path) -> None:
    with pytest.raises(ClipError, match="date is both set and unset"):
        open_clippings(file).set("a", {"date": "2022"}, unset=["date"])
    assert file.read_text() == TEXT


def test_a_piece_that_is_there_is_refused_with_a_way_out_of_python(file: Path) -> None:
    with pytest.raises(ClipError, match=r"already there as a-2020 \(.+:9\); `set` changes it$"):
        open_clippings(file).add({"title": "First", "outlet": "A", "date": 2020})

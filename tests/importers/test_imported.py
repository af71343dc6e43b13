"""The result of reading a list."""

from clippings.importers.imported import Entry, Imported, imported_of, unread
from clippings.values import Plain


def test_a_key_can_be_renamed() -> None:
    entry = Entry(plain={"address": "Wired", "title": "A"}, line=3)
    assert entry.renamed("address", "outlet") == Entry(
        plain={"outlet": "Wired", "title": "A"}, line=3
    )


def test_an_entry_without_address_and_title_is_left_out_and_reported() -> None:
    plains: tuple[dict[str, Plain], ...] = ({"url": "/a"}, {"title": "A"}, {"outlet": "W"}, {})
    stated = [Entry(plain=plain, line=line) for line, plain in enumerate(plains, 1)]
    imported = imported_of(stated)
    assert imported.entries == tuple(stated[:2])
    assert [(one.place.line, one.message) for one in imported.findings] == [
        (3, "an entry without address or title is left out")
    ]


def test_only_names_of_existing_keys_count() -> None:
    imported = Imported(keys=("titel", "quelle"))
    assert imported.mapped_keys({"title": "titel", "outlet": "medium", "heading": "titel"}) == 1


def test_an_unreadable_line_is_reported() -> None:
    finding = unread(3, "a row is no record", "write one")
    assert (finding.place.line, finding.rule, finding.severity) == (3, "import", "error")


def test_facts_of_an_entry_are_replaced_and_removed() -> None:
    entry = Entry(plain={"title": "Wired", "summary": "A river", "tags": ["a"]}, line=3)
    stated = entry.with_facts({"title": entry.text("summary")}, without="summary")
    assert stated == Entry(plain={"title": "A river", "tags": ["a"]}, line=3)
    assert stated.text("tags") == ""


def test_findings_are_added_before_existing_ones() -> None:
    first, last = (unread(n, "a row is no record", "write one") for n in (1, 2))
    assert Imported(findings=(last,)).after_findings([first]).findings == (first, last)

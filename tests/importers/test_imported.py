"""The result of reading a list."""

from clippings.importers.imported import Entry, Imported, unread, with_title_or_address


def test_a_key_can_be_renamed() -> None:
    entry = Entry(plain={"address": "Wired", "title": "A"}, line=3)
    assert entry.renamed("address", "outlet") == Entry(
        plain={"outlet": "Wired", "title": "A"}, line=3
    )


def test_an_entry_without_address_and_title_is_dropped() -> None:
    told = [Entry(plain={"url": "/a"}), Entry(plain={"title": "A"}), Entry(plain={"outlet": "W"})]
    assert with_title_or_address(told) == tuple(told[:2])


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

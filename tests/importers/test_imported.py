"""What reading a list gives."""

from clippings.importers.imported import Entry, Imported, unread, with_title_or_address


def test_what_stands_under_one_key_can_be_put_under_another() -> None:
    entry = Entry(plain={"address": "Wired", "title": "A"}, line=3)
    assert entry.renamed("address", "outlet") == Entry(
        plain={"outlet": "Wired", "title": "A"}, line=3
    )


def test_an_entry_without_address_and_title_is_no_piece() -> None:
    told = [Entry(plain={"url": "/a"}), Entry(plain={"title": "A"}), Entry(plain={"outlet": "W"})]
    assert with_title_or_address(told) == tuple(told[:2])


def test_names_speak_of_the_keys_that_there_are() -> None:
    imported = Imported(keys=("titel", "quelle"))
    assert imported.mapped_keys({"title": "titel", "outlet": "medium", "heading": "titel"}) == 1


def test_what_could_not_be_read_is_told_by_its_line() -> None:
    finding = unread(3, "a row is no record", "write one")
    assert (finding.place.line, finding.rule, finding.severity) == (3, "import", "error")


def test_an_entry_states_other_facts_and_no_more_what_it_is_without() -> None:
    entry = Entry(plain={"title": "Wired", "summary": "A river", "tags": ["a"]}, line=3)
    stated = entry.with_facts({"title": entry.text("summary")}, without="summary")
    assert stated == Entry(plain={"title": "A river", "tags": ["a"]}, line=3)
    assert stated.text("tags") == ""


def test_findings_are_put_before_those_that_there_are() -> None:
    first, last = (unread(n, "a row is no record", "write one") for n in (1, 2))
    assert Imported(findings=(last,)).after_findings([first]).findings == (first, last)

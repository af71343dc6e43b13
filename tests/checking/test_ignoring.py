"""Comments that have a verdict on a link or a quote ignored."""

from clippings.checking.ignoring import ignored_in
from clippings.data_file.snapshot import snapshot_of
from clippings.finding import Place

COMMENT = "# clip: ignore dead until 2999-01-01 they repair it"
FILE = """\
- id: a
  url: https://a.example/
  note: {}
"""


def _is_ignored(note: str, verdict: str, line: int) -> bool:
    find_ignored = ignored_in(snapshot_of(FILE.format(note).encode(), "clippings.yaml"))
    return find_ignored(Place("clippings.yaml", line), (verdict,)) is not None


def test_a_comment_has_the_verdict_ignored_that_it_names_on_its_line() -> None:
    found = [_is_ignored(f"x  {COMMENT}", *asked) for asked in (("dead", 3), ("dead", 2))]
    assert found == [True, False]
    assert not _is_ignored(f"x  {COMMENT}", "moved", 3)


def test_a_text_that_reads_like_a_comment_has_nothing_ignored() -> None:
    assert not _is_ignored(f'"x {COMMENT}"', "dead", 3)
    assert not _is_ignored(f"|\n    {COMMENT}\n    x", "dead", 5)


def test_a_comment_at_the_last_clipping_is_not_about_the_outlets_below() -> None:
    beside = (
        "clippings:\n- id: a "
        + COMMENT
        + "\n  title: T\noutlets:\n- name: B\n  url: https://b.example\n"
    )
    find_ignored = ignored_in(snapshot_of(beside.encode(), "clippings.yaml"))
    asked = [Place("clippings.yaml", line) for line in (3, 6)]
    assert [bool(find_ignored(place, ("dead",))) for place in asked] == [True, False]

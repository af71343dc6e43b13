"""Reads bookmarks as browsers save them."""

from tests.importers.reading import plain, read

BOOKMARKS = """<!DOCTYPE NETSCAPE-Bookmark-file-1>
<DL><p>
  <DT><H3>Dev</H3>
  <DL><p>
    <DT><A HREF="https://a.org/1?x=1&amp;y=2" TAGS="one,two" ADD_DATE="1466008580">A &amp; B</A>
    <DD>What it says
    <DT><A HREF="javascript:alert(1)">Let me</A>
  </DL><p>
  <DT><A HREF="https://b.org/2">C</A>
</DL><p>"""


def test_bookmarks_have_folders_tags_and_notes_and_scripts_are_skipped() -> None:
    imported = read("bookmarks", BOOKMARKS)
    assert plain(imported) == [
        {
            "url": "https://a.org/1?x=1&y=2",
            "title": "A & B",
            "section": "Dev",
            "tags": ["one", "two"],
            "summary": "What it says",
        },
        {"url": "https://b.org/2", "title": "C"},
    ]
    assert [entry.line for entry in imported.entries] == [5, 9]


def test_an_outlet_at_the_end_of_titles_is_split_off() -> None:
    links = "".join(
        f'<DT><A HREF="https://{host}/1">A title of words {host} | {name}</A>\n'
        for host, name in (("wired.com", "Wired"), ("taz.de", "taz"), ("npr.org", "NPR"))
    )
    found = plain(read("bookmarks", f"<DL><p>{links}</DL>"))
    assert [one["outlet"] for one in found] == ["Wired", "taz", "NPR"]


def test_a_note_before_all_bookmarks_is_ignored() -> None:
    text = BOOKMARKS.replace("<DL><p>\n", "<DD>These are mine\n<DL><p>\n", 1)
    assert plain(read("bookmarks", text)) == plain(read("bookmarks", BOOKMARKS))

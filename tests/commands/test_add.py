"""`clip add`."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.links.fault_server import FaultServer, html, reply, running, sent_on
from tests.running import CTRL_C, CTRL_D, Clip, on_a_terminal
from tests.samples import PRESS

HEAD = """\
<meta property="og:site_name" content="The Example News">
<meta property="og:title" content="An open model | The Example News">
<meta property="article:published_time" content="2022-07-12T08:00:00+02:00">
<meta name="author" content="Ada Lovelace">
<link rel="canonical" href="/2022/07/12/open">
"""
PAGE = html("An open model", head=HEAD).replace("<html>", '<html lang="en">')
EVIL = html("\x1b[31mRed\x1b]0;x\x07 ##[error]x", head='<meta name="author" content="::error::">')
ALLOW = ("--allow-private", "127.0.0.1")
FACTS = ("--outlet", "The Paper", "--date", "2021-06", "--lang", "en", "--title", "T")


@pytest.fixture(scope="module")
def server() -> Iterator[FaultServer]:
    """A server with pages to add."""
    answers = {
        "/2022/07/12/open": reply(PAGE),
        "/bare": reply("<p>A page that says nothing of itself.</p>"),
        "/moved": sent_on("/2022/07/12/open", 301),
        "/evil": reply(EVIL),
        "/gone": reply("", 404),
    }
    with running(answers) as faults:
        yield faults


def test_takes_facts_from_the_options(press: Path, clip: Clip) -> None:
    done = clip(
        *("add", "--no-fetch", "https://example.org/a", *FACTS),
        *("--kind", "interview", "--author", "A", "--author", "B"),
        *("--quote", "It: works.", "--speaker", "Ada", "--role", "CEO"),
        *("--summary", "S", "--tag", "x,y"),
        *("--status", "draft", "--note", "N", "--set", "section=Radio", "--set", "access=paid"),
    )
    assert done == (0, "the-paper-2021-06\n", "")
    assert json.loads(clip("show", "the-paper", "--format", "json").out) == {
        "id": "the-paper-2021-06",
        "url": "https://example.org/a",
        "title": "T",
        "outlet": "The Paper",
        "date": "2021-06",
        "lang": "en",
        "kind": "interview",
        "author": ["A", "B"],
        "quote": [{"text": "It: works.", "speaker": "Ada", "role": "CEO"}],
        "summary": "S",
        "access": "paid",
        "status": "draft",
        "section": "Radio",
        "tags": ["x", "y"],
        "note": "N",
    }
    after = press.read_text().splitlines()
    assert [line for line in PRESS.splitlines() if line not in after] == []


def test_a_quote_is_taken_without_the_marks_that_were_copied_with_it(
    press: Path, clip: Clip
) -> None:
    added = ("add", "--no-fetch", "https://example.org/a", *FACTS)
    assert clip(*added, "--quote", "“It works.”", "--quote", "„Ja“").err == ""
    shown = json.loads(clip("show", "the-paper", "--format", "json").out)
    assert [quote["text"] for quote in shown["quote"]] == ["It works.", "Ja"]


def test_takes_facts_from_the_page_and_says_where_each_stood(
    press: Path, clip: Clip, server: FaultServer
) -> None:
    url = server.url("/2022/07/12/open")
    done = clip("add", f"{url}?utm_source=feed", *ALLOW)
    assert (done.code, done.out) == (0, "the-example-news-2022-07-12\n")
    said = {line.split()[0]: line for line in done.err.splitlines()}
    assert said["url"].startswith(f"  url     {url}  (without tracking parameters; given was {url}")
    assert said["title"].startswith("  title   An open model  (")
    assert said["outlet"].startswith("  outlet  The Example News  (og:site_name")
    assert said["date"].startswith("  date    2022-07-12  (")
    assert said["lang"] == "  lang    en  (html lang)"
    assert press.read_text().startswith(f"""\
# our press
- id: the-example-news-2022-07-12
  url: {url}
  title: An open model
  outlet: The Example News
  date: 2022-07-12
  lang: en
""")


def test_what_is_given_stands_before_what_the_page_says(
    press: Path, clip: Clip, server: FaultServer
) -> None:
    url = server.url("/2022/07/12/open")
    done = clip("add", url, *ALLOW, "--outlet", "Mine", "--date", "2020", "--format", "json", "-n")
    added = json.loads(done.out)
    assert (added["id"], added["outlet"], added["date"]) == ("mine-2020", "Mine", "2020")
    assert added["title"] == "An open model"
    assert press.read_text() == PRESS


def test_a_known_outlet_is_known_by_its_host(press: Path, clip: Clip) -> None:
    done = clip("add", "--no-fetch", "https://lemonde.fr/b", "--date", "2021-05-04", "--lang", "fr")
    assert (done.code, done.out) == (0, "le-monde-2021-05-04-2\n")
    assert "  outlet  Le Monde  (this file)\n" in done.err


def test_an_alias_becomes_the_outlets_own_name(press: Path, clip: Clip) -> None:
    press.write_text(
        "outlets: {Le Monde: {aliases: [LeMonde.fr]}}\nclippings:\n- {id: a, title: T}\n"
    )
    assert clip("add", "--no-fetch", "--title", "X", "--outlet", "lemonde.FR").out == "le-monde\n"
    assert "outlet: Le Monde\n" in press.read_text()


def test_the_offset_is_read_from_the_address(press: Path, clip: Clip) -> None:
    url = "https://www.youtube.com/watch?v=kirkvFf5ytI&t=609s"
    done = clip("add", "--no-fetch", url, *FACTS, "-n", "--format", "json")
    assert json.loads(done.out)["start"] == "10:09"


def test_a_wrapped_address_is_unwrapped(press: Path, clip: Clip) -> None:
    url = "https://www.google.com/url?q=https://example.org/a&sa=D"
    done = clip("add", "--no-fetch", url, *FACTS, "-n", "--format", "json")
    assert json.loads(done.out)["url"] == "https://example.org/a"
    assert "(the address inside the link; given was https://www.google.com/url?q=" in done.err


@pytest.mark.parametrize(
    "url",
    [
        "https://www.lemonde.fr/a",
        "http://www.lemonde.fr/a/",
        "HTTPS://WWW.LEMONDE.FR/a?utm_source=x#top",
        "https://www.google.com/url?q=https://www.lemonde.fr/a",
    ],
)
def test_the_same_piece_is_not_added_again(press: Path, clip: Clip, url: str) -> None:
    done = clip("add", url)
    assert (done.code, done.out) == (2, "")
    assert done.err.endswith(
        "clip: already there as le-monde-2021-05-04 (data/clippings.yaml:15); "
        "`--allow-duplicate` adds it anyway\n"
    )
    assert press.read_text() == PRESS


def test_a_page_that_moved_to_a_known_piece_is_not_added(
    press: Path, clip: Clip, server: FaultServer
) -> None:
    clip("add", server.url("/2022/07/12/open"), *ALLOW)
    before = press.read_text()
    done = clip("add", server.url("/moved"), *ALLOW)
    assert done.code == 2
    assert "already there as the-example-news-2022-07-12 (" in done.err
    assert press.read_text() == before


def test_a_duplicate_can_be_wanted(press: Path, clip: Clip) -> None:
    done = clip("add", "--no-fetch", "https://www.lemonde.fr/a", "--allow-duplicate", *FACTS)
    assert (done.code, done.out) == (0, "the-paper-2021-06\n")
    comment = "# clip: ignore duplicate-url until DATE REASON"
    assert done.err == (
        "clip: warning: the address is the same as in 'the-paper-2021-06' (line 15); "
        f"to keep it, write `{comment}` above line 23\n"
    )
    assert "duplicate-url" in clip("validate").out
    lines = press.read_text().split("\n")
    lines.insert(22, comment.replace("DATE REASON", "2999-01-01 both are wanted"))
    press.write_text("\n".join(lines))
    assert "duplicate-url" not in clip("validate").out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "nothing to add; give an address, or --title"),
        (["--outlet", "A"], "nothing to add; give an address, or --title"),
        (
            ["scan.pdf"],
            "scan.pdf is a file, not an address; `--set file=PATH` names it, by its path",
        ),
        (["data/clippings.yaml"], "data/clippings.yaml is a file, not an address"),
        (["example.org/a.pdf"], "the address does not begin with https:// or http://; write https"),
        (["example.org/a"], "the address does not begin with https:// or http://; write https://"),
        (["javascript:alert(1)"], "javascript: is not the address of a web page"),
        (
            ["https://user:secret@example.org/"],
            "the address contains a password; delete",
        ),
        (["https://example.org/a b"], "there is a space in the address; write %20"),
        (["--date", "2021-02-30"], "2021-02-30 is not in the calendar (day is out of range for"),
        (["--date", "4/5/2021"], "'4/5/2021' is not a date; write 2021-05-04 or 2021-04-05"),
        (["--lang", "french"], "'french' is not a language tag (BCP 47); write fr"),
        (["--title", "T", "--speaker", "A"], "quote.speaker has no quote to belong to"),
        (["--title", "T", "--alt", "A"], "image.alt has no image to belong to"),
        (["--title", "T", "--set", "utlet=x"], "'utlet' is not a known key; did you mean outlet?"),
        (["--title", "T", "--set", "status=drft"], "'drft' is not a known status; did you mean"),
        (
            ["--title", "T", "--format", "xml"],
            "'xml' is not a format of `add`; use one of id, json",
        ),
        (["--title", "T\x1b[31m"], "title contains the control character U+001B; delete it"),
    ],
)
def test_a_mistake_adds_nothing(press: Path, clip: Clip, arguments: list[str], said: str) -> None:
    done = clip("add", *arguments)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(f"clip: {said}")
    assert done.err.count("\n") == 1
    assert "secret" not in done.err
    assert press.read_text() == PRESS


@pytest.mark.parametrize(
    ("path", "allow", "said"),
    [
        ("/gone", ALLOW, "cannot be read: the page is gone (404)"),
        ("/2022/07/12/open", (), "the address is not public"),
        ("/bare", ALLOW, ""),
    ],
)
def test_a_page_that_tells_nothing_is_added_with_what_is_known(
    press: Path, clip: Clip, server: FaultServer, path: str, allow: tuple[str, ...], said: str
) -> None:
    done = clip("add", server.url(path), *allow, *FACTS)
    assert (done.code, done.out) == (0, "the-paper-2021-06\n")
    assert said in done.err


def test_what_a_page_says_cannot_steer_a_terminal(
    press: Path, clip: Clip, server: FaultServer
) -> None:
    done = clip("add", server.url("/evil"), *ALLOW)
    assert "\x1b" not in done.err + done.out + press.read_text()
    assert "##[" not in done.err
    assert not any(line.lstrip().startswith("::") for line in done.err.splitlines())


def test_is_put_in_its_place_by_date(press: Path, clip: Clip) -> None:
    for title, date in (("A", "2023"), ("B", "2021-12-01"), ("C", "2019"), ("D", "")):
        clip("add", "--no-fetch", "--title", title, "--outlet", title, "--date", date)
    assert clip("list", "--format", "ids").out.split() == [
        "d",
        "a-2023",
        "nyt-2022-02-03",
        "b-2021-12-01",
        "le-monde-2021-05-04",
        "vb",
        "c-2019",
    ]


@pytest.mark.parametrize(
    ("first", "section", "place"),
    [
        ("featured: yes", "", 2),
        ("status: draft", "", 2),
        ("section: Radio", "", 2),
        ("section: Radio", "Radio", 0),
    ],
)
def test_is_put_where_the_rule_of_order_has_it(
    press: Path, clip: Clip, first: str, section: str, place: int
) -> None:
    facts = "  title: T\n  outlet: O\n  lang: en"
    press.write_text(
        f"- id: a\n{facts}\n  date: 2010\n  {first}\n"
        f"- id: b\n{facts}\n  date: 2023\n- id: c\n{facts}\n  date: 2020\n"
    )
    more = ("--set", f"section={section}") if section else ()
    done = clip("add", "--no-fetch", *("--title", "N", "--date", "2021", "--lang", "en"), *more)
    assert "out of place" not in done.err
    assert clip("list", "--format", "ids").out.split().index("n-2021") == place
    assert "order" not in clip("validate").out


def test_a_dry_run_shows_the_difference(press: Path, clip: Clip) -> None:
    done = clip("add", "--no-fetch", "https://example.org/a", *FACTS, "--dry-run")
    assert done.out.startswith("--- a/data/clippings.yaml\n+++ b/data/clippings.yaml\n")
    assert "\n+- id: the-paper-2021-06\n" in done.out
    assert press.read_text() == PRESS


def test_a_terminal_is_asked_only_for_what_is_missing(press: Path, server: FaultServer) -> None:
    done = on_a_terminal(
        *("add", server.url("/bare"), *ALLOW, "--title", "T", "--lang", "en"),
        answers=[
            ("Outlet", "The Paper\n"),
            ("Date (2021-05-04, 2021-05 or 2021): ", "2021-13\n"),
            ("correct the date\nDate (2021-05-04, 2021-05 or 2021): ".replace("\n", "\r\n"), "\n"),
        ],
    )
    assert done.code == 0
    assert done.out.endswith("\nthe-paper\n")
    assert "Title" not in done.out
    assert "Language" not in done.out
    assert (
        "  2021-13 is not in the calendar (month must be in 1..12); correct the date\n" in done.out
    )
    assert f"  url: {server.url('/bare')}\n  title: T\n  outlet: The Paper\n" in press.read_text()


def test_a_terminal_is_asked_for_the_address_when_nothing_is_given(press: Path) -> None:
    done = on_a_terminal(
        *("add", "--no-fetch"),
        answers=[
            ("Address (empty if there is none): ", "example.org\n"),
            ("Address (empty if there is none): ", "https://www.lemonde.fr/a\n"),
        ],
    )
    assert done.code == 2
    assert "  the address does not begin with https:// or http://; write https://" in done.out
    assert "already there as le-monde-2021-05-04" in done.out
    assert "Title" not in done.out


@pytest.mark.parametrize("key", [CTRL_C, CTRL_D])
def test_an_interruption_adds_nothing(press: Path, key: str) -> None:
    done = on_a_terminal(
        *("add", "--no-fetch", "https://example.org/a"),
        answers=[("Title: ", "T\n"), ("Outlet: ", key)],
    )
    assert done.code == 130
    assert done.out.endswith("\nclip: interrupted\n")
    assert press.read_text() == PRESS


def test_yes_asks_nothing(press: Path) -> None:
    done = on_a_terminal("add", "--no-fetch", "https://example.org/a", "--yes")
    assert done.code == 0
    assert "Title" not in done.out


def test_the_first_clipping_of_a_new_file(press: Path, clip: Clip) -> None:
    press.write_text("# nothing yet\n")
    assert clip("add", "--no-fetch", "--title", "T", "--outlet", "O", "--date", "2021").code == 0
    assert press.read_text() == (
        "# nothing yet\n- id: o-2021\n  title: T\n  outlet: O\n  date: 2021\n"
    )


def test_an_answer_that_the_file_could_not_take_is_refused_at_its_question(press: Path) -> None:
    done = on_a_terminal(
        *("add", "--no-fetch", "https://example.org/a", "--date", "2021", "--lang", "en"),
        answers=[
            ("Title: ", "A\u200btitle\n"),
            ("delete it\r\nTitle: ", "A title\n"),
            ("Outlet: ", "O\n"),
        ],
    )
    assert done.code == 0
    assert "  title contains the zero-width character U+200B (zero width space); delete" in done.out
    assert "\n  title: A title\n" in press.read_text()


def test_what_was_given_is_refused_before_anything_is_asked(press: Path) -> None:
    done = on_a_terminal("add", "--no-fetch", "https://example.org/a", "--note", "a\u200bb")
    assert done.code == 2
    assert "note contains the zero-width character" in done.out
    assert "Title" not in done.out


def test_tells_when_it_stands_under_the_heading_of_another_year(press: Path, clip: Clip) -> None:
    press.write_text("# 2022\n- {id: a, title: A, date: 2022-05, outlet: O, lang: en}\n")
    done = clip("add", "--no-fetch", "--title", "T", "--outlet", "O", "--date", "2021")
    assert (
        "clip: o-2021 is below the heading 2022, as 2021 has none; add one above it\n"
    ) in done.err

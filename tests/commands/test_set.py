"""`clip set`."""

import difflib
from pathlib import Path

import pytest

from tests.running import Clip
from tests.samples import PRESS


def changed_lines(path: Path) -> list[str]:
    """The lines that went and the lines that came."""
    after = path.read_text(encoding="utf-8").splitlines()
    diff = difflib.unified_diff(PRESS.splitlines(), after, n=0, lineterm="")
    return [line for line in diff if not line.startswith(("---", "+++", "@@"))]


def test_another_date_moves_the_entry_to_its_place_and_leaves_it_where_that_is_in_doubt(
    press: Path, clip: Clip
) -> None:
    nyt, le_monde, vb = PRESS.removeprefix("# our press\n").split("\n\n")
    assert clip("set", "vb", "date=2021-12") == (0, "", "")
    moved = ["# our press\n" + nyt, vb.replace("2020-07", "2021-12").rstrip(), le_monde + "\n"]
    assert press.read_text(encoding="utf-8") == "\n\n".join(moved)
    press.write_text(PRESS.replace("\n\n#", "\n#"), encoding="utf-8")
    done = clip("set", "vb", "date=2021-12")
    assert done.err == (
        "clip: vb was not moved: data/clippings.yaml:23:3: "
        "a comment there may be about a neighbour or several entries; move it by hand\n"
    )
    assert press.read_text(encoding="utf-8").endswith("lang: en, date: 2021-12}\n")


def test_several_clippings_get_the_same(press: Path, clip: Clip) -> None:
    assert clip("set", "vb", "le", "nyt", "kind=talk", "date=2019", "--unset", "lang").code == 0
    found = clip("list", "--missing=lang", "--kind=talk", "--until=2019", "--format=ids")
    assert found.out.split() == ["nyt-2022-02-03", "le-monde-2021-05-04", "vb"]


def test_several_clippings_go_to_their_place_by_a_new_date(press: Path, clip: Clip) -> None:
    dates = {"a": 2009, "b": 2007, "c": 2005, "d": 2003}
    press.write_text("".join(f"- {{id: {one}, title: T, date: {dates[one]}}}\n" for one in dates))
    assert clip("set", "a", "c", "date=2002").code == 0
    assert clip("list", "--format", "ids").out.split() == ["b", "d", "a", "c"]


def test_where_one_of_several_is_not_known_none_is_changed(press: Path, clip: Clip) -> None:
    done = clip("set", "vb", "nobody", "lang=fr")
    assert done.err.startswith("clip: no clipping has the id 'nobody'")
    assert press.read_text(encoding="utf-8") == PRESS


def test_a_value_that_is_there_already_changes_nothing(press: Path, clip: Clip) -> None:
    assert clip("set", "vb", "lang=en") == (0, "", "clip: nothing changed\n")
    assert press.read_text(encoding="utf-8") == PRESS


@pytest.mark.parametrize(
    ("arguments", "lines"),
    [
        (
            ["le", "outlet=Le Monde diplomatique"],
            ["-  outlet: Le Monde", "+  outlet: Le Monde diplomatique"],
        ),
        (
            ["nyt", "quote[1].speaker=Alice"],
            ["-    - {text: It does., speaker: Bob}", "+    - {text: It does., speaker: Alice}"],
        ),
        (
            ["nyt", "quote[0]=It worked."],
            ["-    - It works.", "+    - It worked."],
        ),
        (["nyt", "quote[2]=Third."], ["+    - Third."]),
        (
            ["le", "quote.speaker=Alice"],
            ["-  quote: Ça marche.", "+  quote:", "+    text: Ça marche.", "+    speaker: Alice"],
        ),
        (["nyt", "tags=a, b"], ["-  tags: [models, open]", "+  tags: [a, b]"]),
        (["nyt", "tags=a", "tags=b"], ["-  tags: [models, open]", "+  tags: [a, b]"]),
        (["nyt", "tags[1]=b"], ["-  tags: [models, open]", "+  tags: [models, b]"]),
        (["le", "lang=no"], ["-  lang: fr", '+  lang: "no"']),
        (["le", "start=10:09"], ["+  start: 10:09"]),
        (["le", "note=a: b #c"], ['+  note: "a: b #c"']),
        (["le", "note=a\nb"], ["+  note: |-", "+    a", "+    b"]),
        (["le", "id=lm"], ["-- id: le-monde-2021-05-04", "+- id: lm"]),
        (["le", "outlet=Le Monde"], []),
        (["le", "--unset", "author"], ["-  author: Ada Lovelace"]),
        (["nyt", "--unset", "quote[0]"], ["-    - It works."]),
        (["nyt", "--unset", "tags"], ["-  tags: [models, open]"]),
        (
            ["le", "lang=en", "--unset", "author"],
            ["-  lang: fr", "-  author: Ada Lovelace", "+  lang: en"],
        ),
    ],
)
def test_changes_these_lines_and_no_other(
    press: Path, clip: Clip, arguments: list[str], lines: list[str]
) -> None:
    done = clip("set", *arguments)
    assert (done.code, done.out) == (0, "")
    assert changed_lines(press) == lines


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["utlet=x"], "'utlet' is not a known key; did you mean outlet?"),
        (["reach=9"], "'reach' is not a known key; use one of id, url, title,"),
        (["outlet"], "nothing to set; write key=value or --unset key"),
        (["outlet=Le", "Monde"], "'Monde' is not an assignment; write key=value"),
        ([], "nothing to set; write key=value or --unset key"),
        (
            ["outlet="],
            "outlet has no value; give one, or remove it with `clip set ID --unset outlet`",
        ),
        (["id="], "an id cannot be removed; `id=…` gives the clipping another one"),
        (["lang=fr", "--unset", "lang"], "lang is set and unset; do one of the two"),
        (
            ["image.alt=A", "--unset", "image"],
            "image.alt is set and image unset; do one of the two",
        ),
        (["tags+=a", "--unset", "tags"], "tags is set and unset; do one of the two"),
        (["tags-=a", "--unset", "tags"], "tags is set and unset; do one of the two"),
        (["title-=a"], "title is not a list; write title=…"),
        (["outlet=a", "outlet=b"], "outlet is set twice, but holds one value; leave one out"),
        (["title[0]=a"], "title holds one value; write title=…"),
        (["image[0].alt=a"], "image holds one value; write image.alt=…"),
        (["image.alt=a"], "image.alt has no image to belong to; set image=… first"),
        (["quote[1].role=a"], "quote[1].role has no quote[1] to belong to; set quote[1]=… first"),
        (["image.colour=a"], "image has no part 'colour'; use one of src, alt, credit, role, link"),
        (["title.main=a"], "title has no part 'main'; write title=…"),
        (["quote[3]=a"], "quote[3] leaves a gap; the next free index is [1]"),
        (["title[0=a"], "'title[0' is not a known key; did you mean title?"),
        (["--unset", "id"], "an id cannot be removed; `id=…` gives the clipping another one"),
        (["--unset", "image"], "image is not set; `clip show` shows what is"),
        (["--unset", "quote.role"], "quote.role is not set; `clip show` shows what is"),
        (["--unset", "quote[4]"], "quote[4] is not set; `clip show` shows what is"),
        (["--unset", "nope"], "'nope' is not a known key; did you mean note?"),
        (["date=2021-02-30"], "2021-02-30 is not in the calendar (day is out of range for month)"),
        (["status=drft"], "'drft' is not a known status; did you mean draft?"),
        (["featured=perhaps"], "'perhaps' is neither true nor false; write true or false"),
        (["start=10:99"], "'10:99' is not an offset; write 10:09, 1:52:13 or seconds"),
        (["lang=klingon!"], "'klingon!' is not a language tag (BCP 47)"),
        (["url=javascript:alert(1)"], "javascript: is not the address of a web page"),
        (["id=nyt-2022-02-03"], "the id 'nyt-2022-02-03' is used on lines "),
        (["title=a\x1b[31mb"], "title contains the control character U+001B; delete it"),
        (["--unset", "url", "--unset", "title"], "the clipping has neither url nor title nor file"),
    ],
)
def test_a_mistake_changes_nothing(
    press: Path, clip: Clip, arguments: list[str], said: str
) -> None:
    done = clip("set", "le", *arguments)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(f"clip: {said}")
    assert done.err.count("\n") == 1
    assert press.read_text() == PRESS


@pytest.mark.parametrize("key", ["utlet", "reach"])
def test_of_a_key_that_is_none_of_ours_it_is_said_how_to_write_it(
    press: Path, clip: Clip, key: str
) -> None:
    assert clip("set", "le", f"{key}=9").err.endswith("`clip edit` can write other keys\n")


def test_an_address_of_another_clipping_is_a_mistake(press: Path, clip: Clip) -> None:
    done = clip("set", "vb", "url=http://www.lemonde.fr/a/")
    assert (done.code, press.read_text()) == (2, PRESS)
    assert done.err.startswith(
        "clip: the address is the same as in 'le-monde-2021-05-04' (line 16)"
    )


def test_which_of_several_must_be_said(press: Path, clip: Clip) -> None:
    assert clip("set", "nyt", "quote.speaker=Alice").err == (
        "clip: which quote? write quote[0].speaker, quote[1].speaker …\n"
    )


def test_a_warning_is_told_and_does_not_stop(press: Path, clip: Clip) -> None:
    done = clip("set", "le", "kind=intervew")
    told = "clip: warning: 'intervew' is not a known kind; did you mean interview?\n"
    assert done == (0, "", told)
    assert "  kind: intervew\n" in press.read_text()


def test_what_was_wrong_before_does_not_stop(press: Path, clip: Clip) -> None:
    press.write_text(PRESS.replace("2020-07", "2020-13"))
    assert clip("set", "le", "outlet=Le Soir").code == 0
    assert "  outlet: Le Soir\n" in press.read_text()


def test_what_was_wrong_before_does_not_stop_a_new_id(press: Path, clip: Clip) -> None:
    text = "- id: a\n  title: A\u200b\n  image: {}\n- id: b\n  title: A\u200b\n"
    press.write_text(text)
    done = clip("set", "a", "id=c")
    assert (done.code, done.out) == (0, "")
    assert press.read_text() == text.replace("a", "c", 1)


def test_a_dry_run_shows_the_difference(press: Path, clip: Clip) -> None:
    done = clip("set", "le", "outlet=Le Soir", "-n")
    assert (done.code, done.err) == (0, "")
    assert "\n-  outlet: Le Monde\n+  outlet: Le Soir\n" in done.out
    assert press.read_text() == PRESS


def test_unknown_keys_of_the_file_can_be_set(press: Path, clip: Clip) -> None:
    press.write_text("- id: a\n  title: T\n  desk: Berlin\n")
    assert clip("set", "a", "desk=Bonn").code == 0
    assert press.read_text() == "- id: a\n  title: T\n  desk: Bonn\n"


def test_a_read_only_file_is_refused(press: Path, clip: Clip) -> None:
    press.chmod(0o444)
    done = clip("set", "le", "outlet=x")
    assert (done.code, press.read_text()) == (2, PRESS)
    assert done.err == "clip: data/clippings.yaml is read-only; `chmod u+w` makes it writable\n"


def test_a_picture_is_looked_for_where_the_settings_say(press: Path, clip: Clip) -> None:
    Path("pyproject.toml").write_text('[tool.clip]\nimages = "static"\n')
    Path("static").mkdir()
    Path("static", "a.gif").write_bytes(b"GIF89a\x01\0\x01\0\0\0\0;")
    assert "does not exist" not in clip("set", "le", "image=a.gif").err
    assert "does not exist" in clip("set", "le", "image=b.gif").err


def test_where_no_clipping_is_named_that_is_said(press: Path, clip: Clip) -> None:
    said = "clip: no clipping is named; write an id before lang=de\n"
    assert clip("set", "lang=de") == (2, "", said)


def test_tells_which_parts_go_with_a_value_that_is_replaced(press: Path, clip: Clip) -> None:
    said = "clip: nyt-2022-02-03: quote[1] loses speaker; `quote[1].text=…` keeps them\n"
    assert clip("set", "nyt", "quote[1]=It did.") == (0, "", said)
    assert "    - It did.\n" in press.read_text()

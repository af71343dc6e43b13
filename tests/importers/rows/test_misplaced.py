"""Facts under the key of another field are moved."""

import pytest

from clippings.importers.rows.misplaced import move_misplaced
from clippings.values import Plain
from tests.importers.reading import found


@pytest.mark.parametrize(
    "name", ["Press release", "Pressemitteilung", "Communiqué de presse", "Comunicato stampa"]
)
def test_a_press_release_is_a_kind_and_not_an_outlet(name: str) -> None:
    assert move_misplaced({"title": "A river", "outlet": name, "kind": "pr"}) == {
        "title": "A river",
        "kind": "press-release",
    }


@pytest.mark.parametrize("name", ["Press Association", "CNRS press release", "PR Week"])
def test_an_outlet_with_press_in_its_name_is_kept(name: str) -> None:
    assert move_misplaced({"outlet": name}) == {"outlet": name}


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ({"hidden": "true"}, {"status": "hidden"}),
        ({"hide": "yes"}, {"status": "hidden"}),
        ({"draft": "true"}, {"status": "draft"}),
        ({"visible": "false"}, {"status": "hidden"}),
        ({"published": "true"}, {}),
        ({"draft": "false"}, {}),
        ({"visible": "on phones"}, {"visible": "on phones"}),
        ({"Status": "Draft"}, {"status": "Draft"}),
        ({"their_status": "publish"}, {"status": "publish"}),
        ({"post_status": "0"}, {"status": "0"}),
        ({"their_status": "404"}, {"their_status": "404"}),
        ({"status": "draft", "Status": "Published"}, {"status": "draft", "Status": "Published"}),
    ],
)
def test_an_entry_that_its_site_does_not_show_is_hidden(
    told: dict[str, Plain], status: dict[str, Plain]
) -> None:
    assert move_misplaced({"title": "A river", **told}) == {"title": "A river", **status}


def test_a_long_text_beside_an_address_is_a_remark() -> None:
    (one,) = found(
        {
            "title": "A river",
            "year": "2021",
            "publisher": [
                {
                    "url": "https://a.example/1",
                    "name": "A long portrait of the river and of those who have saved it",
                }
            ],
        }
    )
    assert ("outlet" in one, str(one["summary"])[:15]) == (False, "A long portrait")


def test_a_note_may_name_the_language() -> None:
    one, other = found(
        {"title": "A", "url": "https://a.example/1", "note": "p. 4; in French"},
        {"title": "B", "url": "https://b.example/1", "uwagi": "po angielsku"},
    )
    assert (one["lang"], other["lang"], other["note"]) == ("fr", "en", "po angielsku")

"""What the remark of a row tells."""

from tests.importers.reading import found


def test_what_is_more_than_a_name_beside_an_address_is_a_remark() -> None:
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


def test_a_remark_may_tell_the_language() -> None:
    one, other = found(
        {"title": "A", "url": "https://a.example/1", "note": "p. 4; in French"},
        {"title": "B", "url": "https://b.example/1", "uwagi": "po angielsku"},
    )
    assert (one["lang"], other["lang"], other["note"]) == ("fr", "en", "po angielsku")

"""What a row states beyond our fields is kept."""

from tests.importers.reading import found, plain, read, told


def test_an_id_that_several_pieces_have_is_none() -> None:
    one, other = found(
        {"id": "media", "title": "A river", "url": "https://a.example/1"},
        {"id": "media", "title": "A lake", "url": "https://b.example/2"},
    )
    assert ("id" in one, one["their_id"], other["their_id"]) == (False, "media", "media")


def test_what_tells_of_a_picture_that_is_not_there_is_kept_under_its_own_key() -> None:
    imported = read(
        "json", '[{"title": "A river", "url": "https://a.example/1", "thumbnail_alt": "A boat"}]'
    )
    assert plain(imported)[0]["thumbnail_alt"] == "A boat"
    assert not told(imported)

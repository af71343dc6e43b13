"""Values that fit none of our fields are kept."""

from tests.importers.reading import found, messages, plain, read


def test_an_id_that_several_articles_share_is_not_used() -> None:
    one, other = found(
        {"id": "media", "title": "A river", "url": "https://a.example/1"},
        {"id": "media", "title": "A lake", "url": "https://b.example/2"},
    )
    assert ("id" in one, one["their_id"], other["their_id"]) == (False, "media", "media")


def test_a_caption_without_a_picture_is_kept_under_its_own_key() -> None:
    imported = read(
        "json", '[{"title": "A river", "url": "https://a.example/1", "thumbnail_alt": "A boat"}]'
    )
    assert plain(imported)[0]["thumbnail_alt"] == "A boat"
    assert not messages(imported)

"""What people keep for themselves is not published."""

from clippings.clipping import Archive, Clipping, Image, Link
from clippings.publishing.public import public


def test_notes_and_passwords_stay_at_home() -> None:
    secret, open_ = "https://ann:secret@example.org/a", "https://example.org/a"
    clipping = Clipping(
        id="a",
        url=secret,
        note="for us",
        image=Image(secret, alt="A"),
        archive=Archive(f"https://archive.example/web/{secret}"),
        links=(Link(secret, "part"),),
    )
    assert public(clipping) == Clipping(
        id="a",
        url=open_,
        image=Image(open_, alt="A"),
        archive=Archive(f"https://archive.example/web/{open_}"),
        links=(Link(open_, "part"),),
    )


def test_what_has_nothing_to_hide_is_as_it_was() -> None:
    clipping = Clipping(id="a", url="https://medium.com/@ann/story", links=(Link("images/a@2x"),))
    assert public(clipping) == clipping

"""A change removes no word of its clipping and repeats none."""

from clippings.clipping import Clipping, Quote
from clippings.updating.wording import keeps_wording

ONE = Clipping(id="one", title="Big news", outlet="Book Review", quotes=(Quote("They did."),))


def test_words_of_the_clipping_must_stay() -> None:
    assert keeps_wording("Big news – Book Review", "Big news – Book Review, 2021", ONE)
    assert not keeps_wording("Big news – Book Review", "Big news – Book Article", ONE)
    assert not keeps_wording("**Big news**\n\n“They did.”", "**“They did.”**", ONE)


def test_words_of_the_clipping_must_not_be_repeated() -> None:
    assert not keeps_wording("“They did.”", "“They did.”\n\n“They did.”", ONE)
    assert keeps_wording("Book Review", "Book Review\n- Source: Book Review", ONE)
    assert keeps_wording("Source: Wired", "Source: Wired\n**Source**", ONE._replace(title="Source"))


def test_new_words_may_be_added() -> None:
    assert keeps_wording("Old news", "Big news – “They did.”", ONE)
    longer = ONE._replace(summary="Of Big news.")
    assert keeps_wording("Big news", "Big news\n\nOf Big news.", longer)

"""What something is, as an encyclopedia says it."""

from clippings.links.judging.pieces.definitions import defines_part_of


def test_a_part_of_a_headline_is_defined() -> None:
    assert defines_part_of("What is a moat?", "A moat is a ditch with water in it.")
    assert not defines_part_of("What is a moat?", "A ditch is a moat without water.")
    assert not defines_part_of("Moats", "The moat was dry.")

"""What names begin with, in every script: capitals, or any letter where there are none."""

from itertools import groupby

# All blocks with scripts that have capitals.
_BLOCKS = (range(0x3000), range(0xA640, 0xAC00), range(0x10400, 0x10600), range(0x1E900, 0x1E944))


def is_small(letter: str) -> bool:
    """Whether a capital could stand for this letter; Georgian writes none in its names."""
    return letter.islower() and letter.title() != letter


def _small_letters() -> str:
    """All of them as they stand in a class of characters, `a-z` for those in a row."""
    ranges = []
    for block in _BLOCKS:
        for small, row in groupby(map(chr, block), is_small):
            if small:
                first, *others = row
                ranges.append(f"{first}-{others[-1]}" if others else first)
    return "".join(ranges)


_SMALL = _small_letters()
SMALL = f"[{_SMALL}]"
NAME_START = rf"[^\W\d_{_SMALL}]"
NAME_OR_NUMBER = rf"[^\W_{_SMALL}]"

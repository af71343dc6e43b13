"""The first letter of names in every script: a capital, or any letter in scripts without case."""

from itertools import groupby

# The ranges of Unicode with scripts that have capitals.
_RANGES_WITH_CASE = (
    range(0x590), range(0x13F0, 0x1400), range(0x1C80, 0x1D90), range(0x1E00, 0x2190),
    range(0x24D0, 0x24F0), range(0x2C30, 0x2D30), range(0xA640, 0xA800), range(0xAB50, 0xABC0),
    range(0x10400, 0x10600), range(0x1E900, 0x1E944),
)  # fmt: skip


def is_small(letter: str) -> bool:
    """Whether the letter has a capital that names begin with; Georgian names have none."""
    return letter.islower() and letter.title() != letter


def _small_letters() -> str:
    """All small letters for a character class, with ranges such as `a-z`."""
    ranges = []
    for block in _RANGES_WITH_CASE:
        for small, row in groupby(map(chr, block), is_small):
            if small:
                first, *others = row
                ranges.append(f"{first}-{others[-1]}" if others else first)
    return "".join(ranges)


_SMALL = _small_letters()
SMALL = f"[{_SMALL}]"
NAME_START = rf"[^\W\d_{_SMALL}]"
NAME_OR_NUMBER = rf"[^\W_{_SMALL}]"

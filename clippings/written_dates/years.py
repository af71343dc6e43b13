"""Years of two digits."""

_TURN = 70  # POSIX strptime: 69 and less is 20xx, the rest 19xx


def full_year(digits: str) -> int:
    """The year that two digits mean; more are all of it."""
    year = int(digits)
    return year if len(digits) > 2 else year + (2000 if year < _TURN else 1900)

"""What there is to say of a verdict or a reason."""

from typing import NamedTuple


class Meaning(NamedTuple):
    """What it says of a link or a quote, and the way out."""

    says: str
    way_out: str = ""

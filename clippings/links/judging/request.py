"""What was asked for, as far as it matters to what the answer means."""

from typing import NamedTuple

from clippings.links.link import Expects


class Request(NamedTuple):
    """What was asked for: the first address of the chain, and what is expected there."""

    url: str
    expects: Expects = "page"
    redirected: bool = False

"""The request that an answer belongs to, as far as judging needs it."""

from typing import NamedTuple

from clippings.links.link import Expects


class Request(NamedTuple):
    """The first address of a chain of redirects, and what is expected there."""

    url: str
    expects: Expects = "page"
    redirected: bool = False

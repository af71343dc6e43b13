"""Rejects pages that are nested so deeply that parsing takes minutes."""

from clippings.errors import ClipError
from clippings.html_tokens import depth


def require_shallow(page: str, deepest: int) -> None:
    """Raise ClipError if elements are nested more than `deepest` levels."""
    if page.count("<") > deepest and depth(page) > deepest:
        raise ClipError("the page is nested too deeply; import the part with the list alone")

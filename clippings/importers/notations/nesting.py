"""Pages that were made to keep whoever reads them busy for minutes."""

from clippings.errors import ClipError
from clippings.html_tokens import depth


def require_shallow(page: str, deepest: int) -> None:
    """Raises ClipError where more elements stand in one another than this."""
    if page.count("<") > deepest and depth(page) > deepest:
        raise ClipError("the page is nested too deep; give the part with the list alone")

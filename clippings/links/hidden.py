"""What a page keeps from its readers until something happens."""

import re

from clippings.links.markup import Markup

_NEVER_AROUND = r"(?!(?:input|img|br|hr|meta|link)\b)"  # elements without content (HTML, "void")
_BY_ATTRIBUTE = (
    r"(?=[^<>]*(?:\shidden(?=[\s>=])"
    r"|\sstyle\s*=\s*[\"'][^\"'<>]*display\s*:\s*none))"
)
_HIDDEN = (
    rf"(?si)<!--.*?(?:-->|\Z)|<(template|noscript|{_NEVER_AROUND}\w++{_BY_ATTRIBUTE})\b[^<>]*>"
    r".*?(?:</\1\s*>|\Z)"
)


def without_hidden(page: Markup) -> Markup:
    """The page without comments, templates and elements that it does not show."""
    return Markup(re.sub(_HIDDEN, " ", page.text), page.end)

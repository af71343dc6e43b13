"""The bytes of a request."""

import re

from clippings.web.failure import Failure

# RFC 9110 §5.5: such characters in a line would be read as another line by somebody on the way.
CONTROL = rb"[\x00-\x08\x0a-\x1f\x7f]"


def lines_of(*lines: str) -> bytes:
    """Lines of a request with their ends; raises Failure. An empty one ends a request."""
    text = " ".join(lines)
    if not text.isprintable() and re.search(CONTROL, text.encode("latin-1")):
        raise Failure("bad-address", "it puts a control character into the request")
    return "\r\n".join((*lines, "")).encode("latin-1")

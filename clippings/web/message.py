"""The bytes of a request."""

import re

from clippings.web.failure import Failure

# RFC 9110 §5.5: on the way, such a character in a line may be taken for a line break.
CONTROL = rb"[\x00-\x08\x0a-\x1f\x7f]"


def lines_of(*lines: str) -> bytes:
    """The bytes of request lines; raises Failure. An empty line ends the request."""
    text = " ".join(lines)
    if not text.isprintable() and re.search(CONTROL, text.encode("latin-1")):
        raise Failure("bad-address", "it puts a control character into the request")
    return "\r\n".join((*lines, "")).encode("latin-1")

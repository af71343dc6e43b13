"""The bytes of a request."""

import re
from collections.abc import Iterable

from clippings.web.failure import Failure

# RFC 9110 §5.5: such characters in a line would be read as another line by somebody on the way.
CONTROL = re.compile(rb"[\x00-\x08\x0a-\x1f\x7f]")


def message_of(lines: Iterable[bytes], own: Iterable[bytes] = ()) -> bytes:
    """A request without a body, from its lines without their ends; raises Failure.

    `own` are further lines, which hold nothing but our own words.
    """
    lines = tuple(lines)
    if CONTROL.search(b"\t".join(lines)):
        raise Failure("bad-address", "it puts a control character into the request")
    return b"\r\n".join((*lines, *own, b"", b""))

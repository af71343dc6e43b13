"""The start of a video or broadcast cannot be read, or differs from the one in its address.

`start: 10:09` is ten minutes and nine seconds, the same as `609`. With `t=609` in the address the
player begins there; a page with another start sends its readers to the wrong minute.
"""

from collections.abc import Iterator

from clippings.addresses.offsets import start_in
from clippings.finding import Finding
from clippings.rules.subject import Subject, about
from clippings.values import format_offset

BAD = """\
- id: keynote-2021
  url: https://www.youtube.com/watch?v=kirkvFf5ytI&t=609s
  start: 6:09
"""
GOOD = """\
- id: keynote-2021
  url: https://www.youtube.com/watch?v=kirkvFf5ytI&t=609s
  start: 10:09
"""


def check(subject: Subject) -> Iterator[Finding]:
    """Find starts that differ from the one in the address."""
    for clipping in subject.collection.clippings:
        if clipping.start is None or (linked := start_in(clipping.url)) in (None, clipping.start):
            continue
        written, other = format_offset(clipping.start), format_offset(linked)
        message = f"the start is {written}, the address begins at {other}"
        hint = f"write start: {other}, or change the address"
        yield about(clipping, "start", message, hint, severity="warning")

"""The start of a video or broadcast cannot be read, or its address says another one.

`start: 10:09` is ten minutes nine, the same as `609`. A `t=609` in the address has the player begin
there; a page that says otherwise sends its readers to the wrong minute.
"""

from collections.abc import Iterator

from clippings.addresses.offsets import start_in
from clippings.finding import Finding
from clippings.rules.subject import Subject, about
from clippings.values import spoken_offset

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
    """Each start that the address contradicts."""
    for clipping in subject.collection.clippings:
        if clipping.start is None or (told := start_in(clipping.url)) in (None, clipping.start):
            continue
        said, other = spoken_offset(clipping.start), spoken_offset(told)
        message = f"the start is {said}, the address begins at {other}"
        hint = f"write start: {other}, or change the address"
        yield about(clipping, "start", message, hint, severity="warning")

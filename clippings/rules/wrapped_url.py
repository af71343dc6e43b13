"""An address leads to the piece through a service that counts or checks readers.

A search engine's or mail filter's redirect (`google.com/url?…`) stops working when the service
wants it to, hides where it leads, and keeps duplicates from being seen.
"""

from collections.abc import Iterator

from clippings.addresses.wrapped import unwrapped
from clippings.errors import quoted
from clippings.finding import Finding
from clippings.rules.subject import Subject, about
from clippings.rules.url import addresses_of

BAD = """\
- id: le-monde-2021-05-04
  url: https://www.google.com/url?q=https://www.lemonde.fr/a&sa=D
"""
GOOD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
"""


def check(subject: Subject) -> Iterator[Finding]:
    """Each address that names its target in itself."""
    for clipping in subject.collection.clippings:
        for field, url in addresses_of(clipping):
            if target := unwrapped(url):
                message = f"the address only passes readers on to {quoted(target)}"
                hint = f"write {target}"
                yield about(clipping, field, message, hint, severity="warning", fix=target)

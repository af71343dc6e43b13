"""An address leads to the piece through a redirect service.

A redirect of a search engine or mail filter (`google.com/url?…`) can stop working at any time,
hides where it leads, and hides duplicates.
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
    """Find addresses of redirects that contain the address of their target."""
    for clipping in subject.collection.clippings:
        for field, url in addresses_of(clipping):
            if target := unwrapped(url):
                message = f"the address only redirects to {quoted(target)}"
                hint = f"write {target}"
                yield about(clipping, field, message, hint, severity="warning", fix=target)

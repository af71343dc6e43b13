"""An address is one that readers cannot open.

Its scheme is not http or https, its host is not valid, it has more than 2,000 characters, or it
contains spaces, backslashes, control characters, a user name or a password. Browsers repair some of
these, each in its own way; and a password on a public page is public.
"""

from collections.abc import Iterator

from clippings.addresses.faults import address_faults
from clippings.clipping import Clipping
from clippings.finding import Finding
from clippings.rules.subject import Subject, about, about_page

BAD = """\
- id: le-monde-2021-05-04
  url: www.lemonde.fr/un projet
"""
GOOD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/un%20projet
"""


def addresses_of(clipping: Clipping) -> Iterator[tuple[str, str]]:
    """Yield (path of the field, address) for the piece and its further links."""
    if clipping.url:
        yield "url", clipping.url
    for number, link in enumerate(clipping.links):
        yield f"links[{number}].url", link.url


def check(subject: Subject) -> Iterator[Finding]:
    """Find faults of addresses, of the page and of outlets too."""
    for clipping in subject.collection.clippings:
        for field, url in addresses_of(clipping):
            for fault in address_faults(url):
                yield about(clipping, field, fault.message, fault.hint)
    for field, text in subject.page_texts:
        if field.rpartition(".")[2] == "url" and text:
            for fault in address_faults(text):
                yield about_page(subject, field, fault.message, fault.hint)

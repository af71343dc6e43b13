"""Two clippings have the same address.

Addresses are compared in normal form: http or https, the case of the host, a trailing slash,
trackers and the fragment make no difference. If the titles differ it is only a warning: some papers
show every article at one address.
"""

from collections.abc import Iterator

from clippings.duplicates import same_addresses
from clippings.errors import quoted
from clippings.finding import Finding
from clippings.rules.subject import Subject, about

BAD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
- id: le-monde-2021-05-05
  url: http://www.lemonde.fr/a/?utm_source=newsletter
"""
GOOD = """\
- id: le-monde-2021-05-04
  url: https://www.lemonde.fr/a
- id: le-monde-2021-05-05
  url: https://www.lemonde.fr/b
"""


def check(subject: Subject) -> Iterator[Finding]:
    """Find clippings with the address of an earlier one."""
    for earlier, later, same_title in same_addresses(subject.collection.clippings):
        line = earlier.place("url").line
        who = f"{quoted(earlier.id)} (line {line})" if earlier.id else f"line {line}"
        message = f"the address is the same as in {who}"
        if same_title:
            yield about(later, "url", message, "remove one of the two")
        else:
            hint = "their titles differ: check whether these are two pieces"
            yield about(later, "url", message, hint, severity="warning")

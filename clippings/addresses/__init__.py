"""Web addresses as text: compared, cleaned, unwrapped, masked, judged; nothing is asked.

What most rooms need is here; the rest is imported from its file.

normal.py          the form in which they are compared, and their parts
asked.py           the form in which they are asked for
whole.py           as a page writes them, made whole
canonical.py       whether a page's own is that of the piece
wrapped.py         what those of redirects lead to; archived.py what those of copies are of
trackers.py        parameters that say nothing of the page
offsets.py         where a recording begins
faults.py          what is wrong with one
targets.py         whether a page may lead there
secrets.py         names and passwords in them
networks.py        what belongs to the public internet
"""

from clippings.addresses.normal import (
    host_of,
    is_path,
    is_web_address,
    last_name,
    normal_form,
    path_of,
    split_address,
)
from clippings.addresses.secrets import MASK, masked, without_secrets

__all__ = (
    "MASK",
    "host_of",
    "is_path",
    "is_web_address",
    "last_name",
    "masked",
    "normal_form",
    "path_of",
    "split_address",
    "without_secrets",
)

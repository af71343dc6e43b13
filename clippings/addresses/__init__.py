"""Web addresses as text: compare, clean, unwrap, mask and check them without requesting any.

Functions that most folders need are exported here; import the others from their file.

normal.py          the form for comparison, and the parts of an address
asked.py           the form for requests, and the resolving of references
whole.py           addresses as pages write them, as browsers read them, and absolute
canonical.py       whether a page's canonical address is that of the piece
wrapped.py         the target in the address of a redirect
archived.py        the original in the address of a saved copy
trackers.py        tracking parameters
offsets.py         start offsets of recordings
dates.py           dates in paths
file_types.py      suffixes of pictures, recordings and documents
faults.py          what is wrong with an address
targets.py         addresses that are safe as link targets
secrets.py         user names and passwords in addresses
networks.py        whether an IP address is on the public internet
"""

from clippings.addresses.normal import (
    host_of,
    is_path,
    is_web_address,
    last_segment,
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
    "last_segment",
    "masked",
    "normal_form",
    "path_of",
    "split_address",
    "without_secrets",
)

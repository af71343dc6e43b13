"""Class names that page authors use for the parts of boxes."""

import re

OUTLET_PART = re.compile(
    r"(?:^|[\s_-])(?:outlet|source|pub|publication|publisher|newspaper|medium|src)(?:[_-]?name)?"
    r"(?:$|\s)",
    re.IGNORECASE,
)

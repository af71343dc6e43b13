"""What those who write pages call the parts of boxes in their classes."""

import re

OUTLET_PART = re.compile(
    r"(?:^|[\s_-])(?:outlet|source|pub|publication|publisher|newspaper|medium|src)(?:[_-]?name)?"
    r"(?:$|\s)",
    re.IGNORECASE,
)

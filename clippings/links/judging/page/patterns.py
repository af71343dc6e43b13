"""Regular expressions that are compiled when first needed, and kept."""

import re
from functools import cache


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Compile a constant pattern once.

    There are more constant patterns than the cache of `re` holds, and most runs need few of them.
    Pass a pattern that is built for one page to `re` itself, which drops it again.
    """
    return re.compile(pattern)

"""Where a block quotation ends and its attribution begins."""

import re

from clippings.page_entries.markup.prose import Prose

# After a whole sentence, on the last line.
_DASH = re.compile(
    r"(?<=[\n\u2028.!?…”“»\"'])[^\S\n\u2028]*[—–―-]{1,2}[ \u00a0]?(?=\S[^\n\u2028]*\Z)"
)
_LAST_LINE = re.compile(r"[\n\u2028]\s*(?P<line>[^\n\u2028]*\S)\s*\Z")
_LONGEST_LINE = 12  # words


def end_of_quotation(prose: Prose) -> int:
    """Where the quotation ends, before a dash or a last line in bold or italics; 0 for nowhere."""
    if dashes := list(_DASH.finditer(prose.text)):
        return dashes[-1].start()
    last = _LAST_LINE.search(prose.text)
    if not last or len(last["line"].split()) > _LONGEST_LINE:
        return 0
    start, end = last.span("line")
    set_apart = (*prose.strong, *prose.stressed)
    whole = any(one.start <= start and end <= one.end + 1 for one in set_apart)
    return last.start() if whole else 0

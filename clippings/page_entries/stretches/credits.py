"""Lines that credit the maker of a picture or of the page, whatever they link to."""

import re
from collections.abc import Sequence

from clippings.page_entries.markup.blocks import Block
from clippings.page_entries.stretches.grouping import has_source

_LONGEST_LINE = 300  # characters
_CREDIT = re.compile(
    r"\W*(?:(?:photo|image|picture|illustration|icon|foto|bild|header|cover)s?\s+){1,2}"
    r"(?:by|credits?|courtesy|from|von|par|por|di)\b"
    r"|\s*(?:©|\(c\)|copyright\b)"
    r"|\W*(?:web ?)?(?:site|design)s?\s+(?:(?:designed|built|made|réalisée?|créée?|erstellt"
    r"|realizzato|creado|criado)\s+)?(?:by|par|von|por|da)\b|\W*powered by\b",
    re.IGNORECASE,
)


def is_credit(text: str) -> bool:
    """Whether a short text begins like a credit: "Photo by …", "© 2024", "Website by …"."""
    return len(text) <= _LONGEST_LINE and bool(_CREDIT.match(text))


def without_credits(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks without credits that have links."""
    return [one for one in blocks if not (is_credit(one.prose.text) and has_source([one]))]

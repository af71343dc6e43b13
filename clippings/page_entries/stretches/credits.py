"""Lines that say who made a picture or the page itself, whatever they link to."""

import re

_LONGEST = 300  # characters
_CREDIT = re.compile(
    r"\W*(?:(?:photo|image|picture|illustration|icon|foto|bild|header|cover)s?\s+){1,2}"
    r"(?:by|credits?|courtesy|from|von|par|por|di)\b"
    r"|\s*(?:©|\(c\)|copyright\b)"
    r"|\W*(?:web ?)?(?:site|design)s?\s+(?:(?:designed|built|made|réalisée?|créée?|erstellt"
    r"|realizzato|creado|criado)\s+)?(?:by|par|von|por|da)\b|\W*powered by\b",
    re.IGNORECASE,
)


def is_credit(text: str) -> bool:
    """Whether a text is short and begins as credits do: "Photo by …", "© 2024", "Website by …"."""
    return len(text) <= _LONGEST and bool(_CREDIT.match(text))

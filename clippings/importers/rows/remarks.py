"""What the remark of one row tells that has no key of its own."""

import re
from collections.abc import Mapping

from clippings.values import Plain
from clippings.words.language_marks import language_said

_LONGEST_REMARK = 60  # characters
_PARTS = re.compile(r"[,;]|\.\s")


def language_remarked(plain: Mapping[str, Plain]) -> dict[str, Plain]:
    """The language, as a fact, that a remark of few words tells alone: "in French"."""
    remark = plain.get("note")
    if "lang" in plain or not isinstance(remark, str) or len(remark) > _LONGEST_REMARK:
        return {}
    said = (language_said(part.strip(" .()")) for part in _PARTS.split(remark))
    lang = next(filter(None, said), None)
    return {"lang": lang} if lang else {}

"""What the groups that an entry stands in say about it: section, kind, language."""

import re
from collections.abc import Sequence

from clippings.kind_words import kind_of_group
from clippings.languages import find_language
from clippings.values import Plain

_YEARS = re.compile(r"(?:in\s)?(?:19|20)\d\d(?:\s?[-–/]\s?(?:(?:19|20)?\d\d)?)?")


def facts_of_groups(groups: Sequence[str]) -> dict[str, Plain]:
    """The facts that hold for all entries of the groups; a year is no section."""
    names = [name.strip() for name in groups if name.strip() and not _YEARS.fullmatch(name.strip())]
    facts: dict[str, Plain] = {}
    if names:
        facts["section"] = " / ".join(names)
    for name in names:
        kind, lang = kind_of_group(name), find_language(name)
        if kind:
            facts["kind"] = kind
        if lang:
            facts["lang"] = lang
    return facts

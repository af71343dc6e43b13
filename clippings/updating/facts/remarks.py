"""Remarks of entries: about one article, or the same words on most entries of the page."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping

from clippings.values import Plain
from clippings.words.links import is_generic

_SEPARATOR = "; "


def remarks_of(plain: Mapping[str, Plain]) -> list[str]:
    """The remarks in the note of an entry, one by one."""
    note = plain.get("note")
    return note.split(_SEPARATOR) if isinstance(note, str) and note else []


def common_remarks(remarks_of_entries: Iterable[Iterable[str]]) -> frozenset[str]:
    """The remarks that nearly all of several entries share."""
    entries = [set(remarks) for remarks in remarks_of_entries]
    times = Counter(remark for remarks in entries for remark in remarks)
    return frozenset(one for one, often in times.items() if often * 5 >= len(entries) * 4 > 4)


def is_page_wording(remark: str, common: Collection[str]) -> bool:
    """Whether a remark says nothing about its clipping: "Read more", or one that is `common`."""
    return remark in common or is_generic(remark)

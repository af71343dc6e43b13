"""Remarks beside the facts of an entry: its own, or words that the page has for all."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping

from clippings.values import Plain
from clippings.words.links import is_generic

_APART = "; "


def remarks_of(plain: Mapping[str, Plain]) -> list[str]:
    """What an entry is read to remark, piece by piece."""
    note = plain.get("note")
    return note.split(_APART) if isinstance(note, str) and note else []


def common_remarks(told: Iterable[Iterable[str]]) -> frozenset[str]:
    """The remarks that nearly all of several entries have alike."""
    entries = [set(remarks) for remarks in told]
    times = Counter(remark for remarks in entries for remark in remarks)
    return frozenset(one for one, often in times.items() if often * 5 >= len(entries) * 4 > 4)


def is_page_wording(remark: str, common: Collection[str]) -> bool:
    """Whether a remark tells nothing of its clipping: "Read more", or what is `common`."""
    return remark in common or is_generic(remark)

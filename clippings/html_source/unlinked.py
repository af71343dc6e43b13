"""Locates entries without a link: from print, radio or a talk."""

from collections.abc import Iterator, Mapping, Sequence

from clippings.html_source.regions import ROWS, WHOLE
from clippings.html_source.tree import SourceElement, Tree
from clippings.html_tokens import INLINE
from clippings.spans import Span, free_of
from clippings.values import Plain
from clippings.written_words import find_words, seen_text

_NAMED_BY = ("title", "outlet", "summary")


def add_unlinked(
    tree: Tree, regions: Sequence[Span | None], facts: Sequence[Mapping[str, Plain]]
) -> list[Span | None]:
    """The regions, with those of entries without an address: the elements around their names.

    They are searched in page order, and do not overlap other entries.
    """
    made = list(regions)
    if all(region or _is_linked(plain) for region, plain in zip(regions, facts, strict=True)):
        return made
    text = seen_text(tree.page)
    taken = [region for region in regions if region]
    place = 0
    for number, (region, plain) in enumerate(zip(regions, facts, strict=True)):
        if not region and not _is_linked(plain):
            found = next(_elements_naming(tree, text, place, plain, taken), None)
            made[number] = found
            taken += [found] if found else []
        place = max(place, (made[number] or Span(0, 0)).end)
    return made


def _is_linked(plain: Mapping[str, Plain]) -> bool:
    return bool(plain.get("url") or plain.get("file"))


def _elements_naming(
    tree: Tree, text: str, place: int, plain: Mapping[str, Plain], taken: Sequence[Span]
) -> Iterator[Span]:
    """The elements, in page order, that contain the name of an entry and nothing of others."""
    name = next((value for key in _NAMED_BY if isinstance(value := plain.get(key), str)), "")
    for words in find_words(text[place:], name) if name else ():
        box = _entry_element(tree, words.moved(place))
        if box and free_of(taken, box.span):
            yield box.span


def _entry_element(tree: Tree, words: Span) -> SourceElement | None:
    """The list item or row around some words, else the innermost block."""
    around = [e for e in tree.elements if e.tag.end <= words.start and words.end <= e.inner_end]
    boxes = [e for e in reversed(around) if e.name not in INLINE and e.name not in WHOLE]
    return next((e for e in boxes if e.name in ROWS), boxes[0] if boxes else None)

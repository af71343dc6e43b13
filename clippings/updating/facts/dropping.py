"""Removes one fact from a line, with the words and punctuation that belong to it."""

import re
from collections.abc import Iterator, Sequence

from clippings.page_entries.entry import Part, Slot
from clippings.spans import Span
from clippings.text_edits import Edit
from clippings.words.names import BY

_LEAD = rf"(?:\b(?:{BY}|in|on|auf|dans|from|pp?\.|S\.)\s+)?"
_OPEN = r"(?:<(?:em|strong|b|i|span|small|time|cite)\b[^<>]*>|\*\*|\*|_)*"
_CLOSE = r"(?:</(?:em|strong|b|i|span|small|time|cite)>|\*\*|\*|_)*"
_MARK = r"[,;:|·•–—-]"
_QUOTE, _UNQUOTE = r"[\"“„«]?", r"[\"”“»]?"
# Text before and after a fact that is removed with it; tried in this order.
_AROUND = tuple(
    (re.compile(f"{before}\\Z"), re.compile(after))
    for before, after in (
        (rf"\s*[(\[]\s*{_LEAD}{_OPEN}{_QUOTE}", rf"{_UNQUOTE}{_CLOSE}\s*[)\]]"),
        (rf"\s*{_MARK}\s*{_LEAD}{_OPEN}{_QUOTE}", rf"{_UNQUOTE}{_CLOSE}"),
        (
            rf"(?:(?<=[\s\[(>\"“„«*_])|\A){_LEAD}{_OPEN}{_QUOTE}",
            rf"{_UNQUOTE}{_CLOSE}\s*{_MARK}\s*",
        ),
        (rf"\s*{_LEAD}{_OPEN}{_QUOTE}", rf"{_UNQUOTE}{_CLOSE}"),
    )
)


def ways_to_drop(page: str, part: Part, slot: Slot) -> Iterator[Edit]:
    """Edits that may remove a fact from its line, the likeliest first."""
    if slot.fact == "image":
        yield _whole_picture(page, part, slot)
        return
    lone = _lone_element(page, part, slot.span) if part.html else slot.span
    if lone != slot.span:
        yield from _with_punctuation(page, part, lone, _AROUND[:-1])
        start = len(page[: lone.start].rstrip())
        yield Edit(start if page[start : lone.start].strip(" \t") else lone.start, lone.end)
    yield from _with_punctuation(page, part, slot.span, _AROUND)


def _with_punctuation(
    page: str, part: Part, span: Span, around: Sequence[tuple[re.Pattern[str], re.Pattern[str]]]
) -> Iterator[Edit]:
    """Edits that remove a span with the words and punctuation around it."""
    before, after = page[part.span.start : span.start], page[span.end : part.span.end]
    for leading, trailing in around:
        first, last = leading.search(before), trailing.match(after)
        if first and last and (first[0] or last[0]):
            yield Edit(part.span.start + first.start(), span.end + last.end())


def _lone_element(page: str, part: Part, span: Span) -> Span:
    """The outermost element of the entry that contains nothing else."""
    while True:
        before = re.search(r"<([a-zA-Z][\w-]*)\b[^<>]*>\s*\Z", page[part.span.start : span.start])
        after = re.match(r"\s*</([a-zA-Z][\w-]*)\s*>", page[span.end : part.span.end])
        if not before or not after or before[1].lower() != after[1].lower():
            return span
        wider = Span(part.span.start + before.start(), span.end + after.end())
        if wider == part.span or before[1].lower() in ("a", "li", "tr", "td", "th"):
            return span
        span = wider


def _whole_picture(page: str, part: Part, slot: Slot) -> Edit:
    """The edit that removes the `<img>` or `![…](…)` in which the address stands."""
    before = page[part.span.start : slot.span.start]
    start = part.span.start + max(before.rfind("<img"), before.rfind("!["))
    end = page.find(")" if page.startswith("![", start) else ">", slot.span.end, part.span.end) + 1
    return Edit(start, end) if part.span.start <= start < end else Edit(*slot.span)

"""Taking entries out of a page, with the blank lines and the rule that set them apart."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from clippings.markdown_page.entry import PageEntry
from clippings.markdown_page.style import RULE
from clippings.updating.edits import Edit

_ONLY_RULE = re.compile(rf"\s*\n{RULE}\r?\n\s*")
_SEPARATOR = re.compile(r"[ \t]*[,;·|/]?[ \t]*(?:and|und|et|&)?[ \t]*\Z")
_RULE_ABOVE = re.compile(rf"(?:\A|\n){RULE}\r?\n\s*\Z")
_RULE_BELOW = re.compile(rf"\s*\n{RULE}(?:\r?\n\s*|\Z)")


def remove_entries(page: str, entries: Sequence[PageEntry], gone: Sequence[bool]) -> Iterator[Edit]:
    """An edit for each run of entries that are gone and have nothing else between them."""
    run: list[int] = []
    shared = Counter(entry.span for entry in entries)
    for number, (entry, leaves) in enumerate(zip(entries, gone, strict=True)):
        if shared[entry.span] > 1 and leaves and not _all_gone(entry, entries, gone):
            yield _remove_link(page, entry)
            continue
        if run and not (leaves and _is_gap(page[entries[run[-1]].span.end : entry.span.start])):
            yield _remove(page, entries, run)
            run = []
        if leaves:
            run.append(number)
    if run:
        yield _remove(page, entries, run)


def _all_gone(entry: PageEntry, entries: Sequence[PageEntry], gone: Sequence[bool]) -> bool:
    """Whether all entries that stand in the same line are gone."""
    return all(
        leaves for other, leaves in zip(entries, gone, strict=True) if other.span == entry.span
    )


def _remove_link(page: str, entry: PageEntry) -> Edit:
    """One link of several in a line, with the separator before it."""
    core = entry.parts[0].core or entry.span
    before = _SEPARATOR.search(page, entry.span.start, core.start)
    return Edit(before.start() if before else core.start, core.end)


def _is_gap(text: str) -> bool:
    return not text.strip() or bool(_ONLY_RULE.fullmatch(text))


def _remove(page: str, entries: Sequence[PageEntry], run: Sequence[int]) -> Edit:
    """Whole entries with the blank lines below them, or above them where those are fewer."""
    start, end = entries[run[0]].span.start, entries[run[-1]].span.end
    top = entries[run[0] - 1].span.end if run[0] else 0
    bottom = entries[run[-1] + 1].span.start if run[-1] + 1 < len(entries) else len(page)
    above, below = page[top:start], page[end:bottom]
    rule_below = _RULE_BELOW.match(below)
    if rule_below and (_RULE_ABOVE.search(above) or _ONLY_RULE.fullmatch(below)):
        return Edit(start, end + rule_below.end())
    kept = top + len(above.rstrip())
    blank = below[: len(below) - len(below.lstrip())]
    last = bottom == len(page) or bool(below.strip())
    narrow = page[kept:start].count("\n") < blank.count("\n")
    if kept and last and (narrow or not below.strip()):
        apart = run[0] and not below.strip() and _ONLY_RULE.fullmatch(above)
        return Edit(top if apart else kept, end)
    return Edit(start, end + blank.rfind("\n") + 1)

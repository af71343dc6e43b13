"""Removes entries from a page, with the blank lines and the rule that separate them."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from clippings.clipping import Clipping
from clippings.exporters.markdown_page.style import RULE
from clippings.html_tokens import is_balanced
from clippings.page_entries.entry import PageEntry
from clippings.spans import Span
from clippings.text_edits import Edit
from clippings.updating.changes import ChangeNote, PageChange
from clippings.updating.groups import Grouping, grouping_of, span_of_group
from clippings.updating.mentions import Mention
from clippings.words.names import AND

_ONLY_RULE = re.compile(rf"\s*\n{RULE}\r?\n\s*")
_ONLY_BREAK = re.compile(r"\s*(?:<br\s*/?>\s*)+", re.IGNORECASE)
_SEPARATOR = re.compile(rf"[ \t]*+(?:[,;·|/][ \t]*+)?(?:(?<=[ \t])(?:{AND}))?[ \t]*+\Z")
_RULE_ABOVE = re.compile(rf"(?:\A|\n){RULE}\r?\n\s*\Z")
_RULE_BELOW = re.compile(rf"\s*\n{RULE}(?:\r?\n\s*|\Z)")


def removals(
    page: str, entries: Sequence[PageEntry], mentions: Sequence[Mention], *, new: bool
) -> Iterator[PageChange]:
    """A change for each run of adjacent entries whose clippings are gone.

    The heading of a group is removed with its last entry. If all entries go and there are `new`
    ones, these replace the first.
    """
    absent = [not mention.stays for mention in mentions]
    placed = [n for n, entry in enumerate(entries) if entry.parts]
    own, gone = [entries[n] for n in placed], [absent[n] for n in placed]
    standing = [mentions[n].standing for n in placed]
    grouping = grouping_of(page, own, standing) if any(gone) else None
    still = {entry.span for entry, leaves in zip(own, gone, strict=True) if not leaves}
    for run in _runs(page, own, gone, still):
        first = own[run[0]]
        if first.span in still:
            edits = _balanced(page, first, [_remove_link(page, first)])
        elif new and run[0] == 0 and not (still or grouping):
            edits = [Edit(first.span.start, own[run[-1]].span.end)]
        else:
            edits = ways_to_remove(page, own, grouping, run)
        yield _change(entries, mentions, [placed[n] for n in run], edits)
    for number, entry in enumerate(entries):
        if absent[number] and not entry.parts:
            yield _change(entries, mentions, [number], ())


def _runs(
    page: str, entries: Sequence[PageEntry], gone: Sequence[bool], still: Collection[Span]
) -> Iterator[Sequence[int]]:
    """Runs of adjacent entries that are gone.

    An entry is a run of its own if other entries in its line stay.
    """
    run: list[int] = []
    for number, (entry, leaves) in enumerate(zip(entries, gone, strict=True)):
        if leaves and entry.span in still:
            yield [number]
            continue
        if run and not (leaves and _is_gap(page[entries[run[-1]].span.end : entry.span.start])):
            yield run
            run = []
        if leaves:
            run.append(number)
    if run:
        yield run


def ways_to_remove(
    page: str, entries: Sequence[PageEntry], grouping: Grouping | None, run: Sequence[int]
) -> list[Edit]:
    """The edits that may remove a run of entries, with its heading if no others are under it."""
    alone = span_of_group(page, entries, grouping, run) if grouping else None
    edits = [*([Edit(*alone)] if alone else []), _remove(page, entries, run)]
    return _balanced(page, entries[run[0]], edits)


def _balanced(page: str, entry: PageEntry, edits: Iterable[Edit]) -> list[Edit]:
    """The edits that remove only balanced HTML."""
    html = entry.parts[0].html
    return [one for one in edits if not html or is_balanced(page[one.start : one.end])]


def _change(
    entries: Sequence[PageEntry],
    mentions: Sequence[Mention],
    run: Sequence[int],
    edits: Iterable[Edit],
) -> PageChange:
    note, *also = (_note(entries[n], mentions[n].unchosen) for n in run)
    ways = tuple((edit,) for edit in edits)
    return PageChange(note, ways, tuple(run), also=tuple(also))


def _note(entry: PageEntry, unchosen: Clipping | None) -> ChangeNote:
    keys = ("title", "outlet", "url", "file", "heading")
    name = next((str(value) for key in keys if (value := entry.plain.get(key))), "?")
    return ChangeNote("gone", unchosen.id if unchosen else name, entry.line, in_data=bool(unchosen))


def _remove_link(page: str, entry: PageEntry) -> Edit:
    """The edit that removes one link of several in a line, with the separator before it."""
    core = entry.parts[0].core or entry.span
    before = _SEPARATOR.search(page, entry.span.start, core.start)
    return Edit(before.start() if before else core.start, core.end)


def _is_gap(text: str) -> bool:
    return not text.strip() or bool(_ONLY_RULE.fullmatch(text))


def _remove(page: str, entries: Sequence[PageEntry], run: Sequence[int]) -> Edit:
    """The edit that removes whole entries with the blank lines below, or above if fewer."""
    start, end = entries[run[0]].span.start, entries[run[-1]].span.end
    top = entries[run[0] - 1].span.end if run[0] else 0
    bottom = entries[run[-1] + 1].span.start if run[-1] + 1 < len(entries) else len(page)
    above, below = page[top:start], page[end:bottom]
    if _ONLY_BREAK.fullmatch(below):
        return Edit(start, bottom)
    if _ONLY_BREAK.fullmatch(above):
        return Edit(top, end)
    rule_below = _RULE_BELOW.match(below)
    if rule_below and (_RULE_ABOVE.search(above) or _ONLY_RULE.fullmatch(below)):
        return Edit(start, end + rule_below.end())
    start = top + len(above.rstrip(" \t")) if entries[run[0]].parts[0].html else start
    kept = top + len(above.rstrip())
    spaces = below[: len(below) - len(below.lstrip())]
    last = bottom == len(page) or bool(below.strip())
    narrow = page[kept:start].count("\n") < spaces.count("\n")
    if kept and last and (narrow or not below.strip()):
        only_rule = run[0] and not below.strip() and _ONLY_RULE.fullmatch(above)
        return Edit(top if only_rule else kept, end)
    return Edit(start, end + spaces.rfind("\n") + 1)

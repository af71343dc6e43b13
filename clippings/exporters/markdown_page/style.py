"""The style in which a page writes its entries, found from existing entries."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from clippings.fields import read_clipping
from clippings.headings import wording_of
from clippings.locales import PageLocale
from clippings.page_entries.entry import PageEntry, Part, Role
from clippings.spans import Span
from clippings.words.quotation import STRAIGHT, Marks
from clippings.written_dates.on_page import spelling_on_page
from clippings.written_dates.spelling import ENGLISH, Spelling

RULE = r"[ \t]*(?:-{3,}|\*{3,}|_{3,}|<hr[ ]?/?>)[ \t]*"
_SET_APART = re.compile(rf"\s*\n(?:{RULE}\r?\n\s*)?")
_MARKUP_ONLY = re.compile(r"(?:<[^<>]*>|[^\w<>])*")
_HOLDS_MORE = re.compile(
    r"<(?:!--|a|audio|iframe|img|object|script|svg|video)\b|<!--", re.IGNORECASE
)
_BELOW_HEAD = re.compile(r"^(?=[^\n]*\|)(?=[^\n]*-)[ \t|:-]+\r?\n", re.MULTILINE)  # of a table
_DENSE = re.compile(r"[ \t]*(?:(?:[-*+]|\d+[.)])[ \t]|\|)")  # items of lists, rows of tables
_NEIGHBOURS = 20
_AFTER_DATE = re.compile(r"[\s.,;:)\]]*(?:[гр]\.)?[\s.,;:)\]]*")  # 2024 г.: in Russian


@dataclass(frozen=True, kw_only=True)
class Style:
    """The text around the facts of an entry; gaps are numbers of line breaks.

    `heading_details` is true if headings include kind and language. `between` is the whole text
    between two entries: blank lines, perhaps with a rule. `locale` is the language of words and
    dates; None means English. `wording` is the language of kinds and languages in the headings of
    an existing page, if not English.
    """

    line_end: str = "\n"
    before_heading: str = "## "
    after_heading: str = ""
    heading_details: bool = True
    before_source: str = "- Source: "
    before_date: str = " – "
    after_date: str = ""
    spelling: Spelling = ENGLISH
    marks: Marks = STRAIGHT
    quote_block: bool = False
    html_links: bool = True
    gaps: Mapping[Role, int] = field(default_factory=dict, hash=False)
    between: str = "\n\n"
    locale: PageLocale | None = None
    wording: PageLocale | None = None

    def gap(self, role: Role) -> str:
        """The line breaks before a part."""
        return self.line_end * self.gaps.get(role, 2)


def style_at(page: str, entries: Sequence[PageEntry], place: int) -> Style:
    """The style of the entries around index `place`; closer entries, then those above, decide."""
    line_end = "\r\n" if "\r\n" in page else "\n"
    style = Style(line_end=line_end, between=line_end * 2)
    for distance in range(_NEIGHBOURS, 0, -1):
        for near in (place + distance - 1, place - distance):
            if 0 <= near < len(entries):
                style = _with_entry(style, page, entries[near])
    return replace(style, between=_between(page, entries, place, style))


def style_of_entry(page: str, entry: PageEntry, around: Style) -> Style:
    """The style of one entry; what it does not show is taken from `around`."""
    return _with_entry(around, page, entry)


def _with_entry(style: Style, page: str, entry: PageEntry) -> Style:
    style = replace(style, wording=_wording(page, entry, style.wording) or style.wording)
    for part in entry.parts:
        style = _LEARNERS.get(part.role, _unchanged)(style, page, part)
    return replace(
        style,
        heading_details=_has_heading_details(style, page, entry),
        gaps=dict(style.gaps) | _gaps(page, entry),
    )


def _has_heading_details(style: Style, page: str, entry: PageEntry) -> bool:
    """Whether the heading includes kind and language; if the entry has neither, as in `style`."""
    undecided = "heading" in entry.plain or not {"kind", "lang"} & set(entry.plain)
    heading = entry.part("heading")
    if undecided or not heading:
        return style.heading_details
    return "(" in _text(page, heading.span)


def _wording(page: str, entry: PageEntry, likely: PageLocale | None) -> PageLocale | None:
    """The locale in which the heading would be made from the entry, if not English."""
    slot = next((part.slot("heading") for part in entry.parts if part.role == "heading"), None)
    if not slot or "heading" in entry.plain:
        return None
    made, _faults = read_clipping(entry.plain)
    return wording_of(_text(page, slot), made, likely)


def _unchanged(style: Style, _page: str, _part: Part) -> Style:
    return style


def _with_heading(style: Style, page: str, part: Part) -> Style:
    slot = part.slot("heading")
    if not slot:
        return style
    before = page[part.span.start : slot.start]
    return replace(style, before_heading=before, after_heading=page[slot.end : part.span.end])


def _with_source(style: Style, page: str, part: Part) -> Style:
    if not part.core:
        return style
    style = replace(style, before_source=page[part.span.start : part.core.start])
    date = part.slot("date")
    before = page[part.core.end : date.start] if date else ""
    if not date or not part.spelling or re.search(r"\d", before):  # facts of this one entry
        return style
    after = page[date.end : part.span.end]
    lang = style.wording.tag.partition("-")[0] if style.wording else ""
    spelling = spelling_on_page(part.spelling, _text(page, date), page, lang)
    if spelling.form == part.spelling.form:  # else the mark is of the form that is not used
        style = replace(style, after_date=after if _AFTER_DATE.fullmatch(after) else "")
    return replace(style, before_date=before, spelling=spelling)


def _with_quote(style: Style, _page: str, part: Part) -> Style:
    return replace(style, marks=part.marks, quote_block=bool(part.group))


def _with_image(style: Style, page: str, part: Part) -> Style:
    text = _text(page, part.span).lstrip().lower()
    linked = text.startswith(("<a", "[!["))
    return replace(style, html_links=text.startswith("<a")) if linked else style


_LEARNERS = {
    "heading": _with_heading,
    "source": _with_source,
    "quote": _with_quote,
    "image": _with_image,
}


def _text(page: str, span: Span) -> str:
    return page[span.start : span.end]


def _gaps(page: str, entry: PageEntry) -> dict[Role, int]:
    """The number of line breaks before each part."""
    gaps: dict[Role, int] = {}
    for above, part in pairwise(entry.parts):
        between = page[above.span.end : part.span.start]
        if not between.strip():
            gaps.setdefault(part.role, between.count("\n"))
    return gaps


def _between(page: str, entries: Sequence[PageEntry], place: int, style: Style) -> str:
    """The text between two entries near index `place`, preferably blank lines (with a rule)."""
    first = max(place - _NEIGHBOURS, 0)
    pairs = enumerate(pairwise(entries[first : place + _NEIGHBOURS]), first + 1)
    near = sorted(pairs, key=lambda pair: abs(pair[0] - place - 0.1))
    around = (page[above.span.end : below.span.start] for _number, (above, below) in near)
    gaps = [_BELOW_HEAD.sub("", gap) for gap in around]
    for pattern in (_SET_APART, _MARKUP_ONLY):
        for gap in gaps:
            if gap and pattern.fullmatch(gap) and not _HOLDS_MORE.search(gap):
                return gap
    first_part = entries[0].parts[0] if entries else None
    dense = first_part and (first_part.html or _DENSE.match(page, first_part.span.start))
    near_by = entries[min(place, len(entries) - 1)].span.start if entries else 0
    return style.line_end + _indent(page, near_by) if dense else style.between


def _indent(page: str, at: int) -> str:
    """The indentation before an offset; empty if there is text."""
    before = page[page.rfind("\n", 0, at) + 1 : at]
    return before if before.isspace() else ""

"""Writes an entry, or a part of it, in the style of its page."""

from collections.abc import Callable, Iterable, Mapping

from clippings.clipping import Clipping
from clippings.dates import parse_date
from clippings.exporters.markdown_page.escaping import (
    escape_address,
    escape_attribute,
    escape_inline,
    escape_lines,
    escape_title,
)
from clippings.exporters.markdown_page.facts import PartFacts, facts_of_parts
from clippings.exporters.markdown_page.style import Style
from clippings.page_entries.entry import ROLES, Role
from clippings.words.quotation import fitting_marks
from clippings.written_dates.spelling import spell_date


def render_entry(clipping: Clipping, style: Style, roles: Iterable[Role] = ROLES) -> str:
    """Write the parts of an entry with these roles, without a final line break."""
    wanted = tuple(roles)
    text = ""
    facts = facts_of_parts(
        clipping, details=style.heading_details, locale=style.locale or style.wording
    )
    for role, number in sorted(facts, key=lambda place: (ROLES.index(place[0]), place[1])):
        if role in wanted:
            gap = style.gap(role) if text else ""
            text += gap + render_part(role, facts[role, number], style)
    return text


def render_part(role: Role, facts: PartFacts, style: Style) -> str:
    """Write one part of an entry."""
    return _RENDERERS[role](facts, style)


def _heading(facts: PartFacts, style: Style) -> str:
    return f"{style.before_heading}{escape_inline(facts['heading'])}{style.after_heading}"


def _source(facts: PartFacts, style: Style) -> str:
    date = date_after(facts, style)
    core = render_core(facts)
    return style.before_source + (core + date if core else date.removeprefix(style.before_date))


def render_core(facts: PartFacts) -> str:
    """The outlet linked to its address, or only one if the other is missing."""
    outlet, address = escape_inline(facts.get("outlet", "")), facts.get("address", "")
    if not address:
        return outlet
    bare = not outlet and "://" in address and not set(address) & set(" <>\\")
    if bare:
        return f"<{address}>"
    return f"[{outlet or escape_inline(address)}]({escape_address(address)})"


def date_after(facts: PartFacts, style: Style) -> str:
    """The text after the link of a source line: the date with the text around it."""
    if "date" not in facts:
        return ""
    date = parse_date(facts["date"])
    spelled = style.locale.date(date) if style.locale else spell_date(date, style.spelling)
    return f"{style.before_date}{spelled}{style.after_date}"


def _title(facts: PartFacts, _style: Style) -> str:
    return f"**{escape_inline(facts['title'])}**"


def _author(facts: PartFacts, style: Style) -> str:
    byline = style.locale.words["by"] if style.locale else "By {}"
    return byline.format(escape_inline(facts["author"]))


def _summary(facts: PartFacts, style: Style) -> str:
    return _paragraphs(facts["summary"], style)


def _paragraphs(text: str, style: Style, prefix: str = "") -> str:
    """Write paragraphs separated by blank lines, with `prefix` before every line."""
    paragraphs = (escape_lines(part) for part in text.split("\n\n") if part.strip())
    lines = "\n\n".join(paragraphs).split("\n")
    return style.line_end.join((prefix + line).rstrip() for line in lines)


def _quote(facts: PartFacts, style: Style) -> str:
    text = facts["text"]
    by = ", ".join(facts[key] for key in ("speaker", "role") if key in facts)
    marks = fitting_marks(text, style.marks)
    gap = style.line_end * 2
    if style.quote_block or not marks or "\n" in text:
        quoted, gap = _paragraphs(text, style, "> "), f"{style.line_end}>{style.line_end}> "
    else:
        quoted = f"{marks.open}{escape_inline(text)}{marks.close}"
    return f"{quoted}{gap}— {escape_inline(by)}" if by else quoted


def _image(facts: PartFacts, style: Style) -> str:
    credit = escape_title(facts.get("credit", ""))
    title = f' "{credit}"' if credit else ""
    alt = escape_inline(facts.get("alt", ""))
    image = f"![{alt}]({escape_address(facts['src'])}{title})"
    link = facts.get("link")
    if not link:
        return image
    if style.html_links:
        return f'<a href="{escape_attribute(link)}">{image}</a>'
    return f"[{image}]({escape_address(link)})"


_RENDERERS: Mapping[Role, Callable[[PartFacts, Style], str]] = {
    "heading": _heading,
    "source": _source,
    "title": _title,
    "author": _author,
    "summary": _summary,
    "quote": _quote,
    "image": _image,
}

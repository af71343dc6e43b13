"""What is no Markdown in a page: front matter, template lines, fences of boxes, days before months.

Each replacement keeps the length, so that offsets in the rest stay right.
"""

import re

from clippings.page_entries.markup.prose import is_picture_address
from clippings.written_dates.months import find_month
from clippings.written_dates.years import YEAR

FIXED_SPACE = "\u00a0"  # stands for a space in an address
_FRONT_MATTER = re.compile(
    r"(---|\+\+\+)[ \t]*\n(?=\S|\s*(?:#.*\n\s*)*[\w-]+[ \t]*[:=])"
    r"(?:.*\n)*?(?:\1|\.\.\.)[ \t]*(?:\n|\Z)"
)
# A shortcode or an include with words and an address: `{{< link "words" "https://…" >}}`.
_LINK = re.compile(
    r"""\{[{%][<%]?[ ]*[\w/.-]+[ ]+["'](?P<words>[^"'\n\[\]]+)["'][ ]"""
    r"""["'](?P<url>https?://[^"'\s<>]+)["']"""
    r"""(?P<behind>[ ]*[%>]?[%}]\})"""
)
# Or with named arguments: `{{< pdf file="…" >}}`, `{% include figure.html src="…" caption="…" %}`.
_PAIRS = r"""(?:[ ]+[\w-]+[ ]?=[ ]?(?:"[^"\n]*"|'[^'\n]*'))*"""
_CALL = re.compile(
    rf"""\{{[{{%][<%]?-?[ ]*[\w/-]+(?:[ ]+[\w/.-]+\.\w+)?{_PAIRS}?[ ]+"""
    r"""(?:link|url|href|file|src|pdf)[ ]?=[ ]?["'](?P<url>[^"'\s<>()]+)["']"""
    rf"""(?P<rest>{_PAIRS})[ ]*/?-?[%>]?[%}}]\}}"""
)
_CAPTION = re.compile(
    r"""\b(?:caption|alt|title)[ ]?=[ ]?(?P<mark>["'])(?P<words>[^"\n]*?)(?P=mark)"""
)
_COMPLETE_CALL = re.compile(r"\b(?:title|name|outlet|publication|publisher|source)[ ]?=")
# An address built by Liquid: `{{ '/scans/a.pdf' | relative_url }}`, `{% link scans/a.pdf %}`.
_LIQUID_ADDRESS = re.compile(
    r"""(?P<head>\]\(|\b(?:href|src)=["'])(?P<opened>\{(?:\{ *["']|% *link +))"""
    r"""(?P<url>[^"'\s<>()%|]+)(?P<closed>["']? *(?:\|[^{}\n]*)?[%}]\})"""
)
# A link where an address should stand, as editors paste it: "[words]([https://…](https://…))".
_LINK_AS_ADDRESS = re.compile(
    r"\]\(\[https?://[^\s\[\]()]+\](?P<address>\(https?://[^\s\[\]()]+\))\)"
)
# An address with spaces, which kramdown accepts.
_SPACES = re.compile(r"""\]\((?=\S)[^()<>\n"']+ [^()<>\n"']+\.\w{2,4}\)""")
# A variable at the start of an address: `]({{ site.url }}/a)`, `[a]: {{ site.url }}/a`.
_FILLED_IN = re.compile(
    r"(?:\]\(|^ {0,3}\[[^\[\]\n]+\]:[ \t]*)(?P<tags>(?:\{\{[^{}\n]*\}\})+)", re.MULTILINE
)
# Lines of a site generator's own: Hugo shortcodes, Liquid and Jinja tags, MDX imports.
_TEMPLATE_LINE = re.compile(
    r"^[ \t]*(?:\{\{[<%].*[%>]\}\}|\{%.*%\}|\{:.*\}|import .* from ['\"].*)[ \t]*$", re.MULTILINE
)
# Attributes after an element, as in kramdown and Pandoc:
# `[words](address){:target="_blank"}`, `{.btn}`, "Title {.big}".
_ATTRIBUTES = re.compile(
    r"""\{:[^{}\n]*\}|(?<=\))\{[.#\w][^{}\n]*\}|(?<=[)\]\w*`”"])[ ]?\{[.#][\w-]+[^{}\n]*\}(?!\})"""
)
_SHORTEST_COMMENT = len("<!---->")
# A comment with blank lines, which end its block of HTML but not the comment.
_SPLIT_COMMENT = re.compile(r"<!--(?:(?!-->|<!--|\n[ \t]*\n).)*\n[ \t]*\n.*?-->", re.DOTALL)
_VISIBLE = re.compile(r"[^\n]")
# Boxes of Docusaurus, VitePress, Quarto and MyST: ":::info A title", ":::{card} A title", ":::".
_FENCE = re.compile(
    r"^(?P<marks>:{3,}[ \t]*(?:\{[^{}\n]*\}|[\w-]+)?[ \t]*)(?P<words>[^\n]*)$", re.MULTILINE
)
# Dates that Markdown takes for the number of an item: "4. Mai 2021", "4. 5. 2021", "2021. A title".
_FIGURES = r"\d\d?\. ?(?:19|20)\d\d\b"
_NUMBER_FIRST = re.compile(
    rf"^[ \t]*(?:(?!\d\d?\. {_FIGURES})(?:[-*+>]|\d{{1,3}}[.)])[ \t]+)*(?P<number>\d{{1,4}})\. "
    rf"(?:(?P<figures>{_FIGURES})|(?P<name>[^\W\d_]{{3,12}})\b\.?(?! \d\d?\b))?",
    re.MULTILINE,
)


def without_site_markup(markdown: str) -> str:
    """The page with front matter and template lines emptied, line for line."""
    front = _FRONT_MATTER.match(markdown)
    if front:
        markdown = "\n" * front[0].count("\n") + markdown[front.end() :]
    closed = markdown.rfind("-->") + len("-->") if "-->" in markdown else 0
    markdown = _SPLIT_COMMENT.sub(_as_spaces, markdown[:closed]) + markdown[closed:]
    markdown = _LIQUID_ADDRESS.sub(_as_plain_address, markdown)
    markdown = _LINK_AS_ADDRESS.sub(_as_address, markdown)
    markdown = _FILLED_IN.sub(_with_fixed_spaces, markdown)
    markdown = _SPACES.sub(lambda link: link[0].replace(" ", FIXED_SPACE), markdown)
    markdown = _CALL.sub(_as_element, _LINK.sub(_as_link, markdown))
    markdown = _FENCE.sub(_as_heading, _TEMPLATE_LINE.sub("", markdown))
    markdown = _ATTRIBUTES.sub(_as_comment, markdown)
    return _without_dated_lists(markdown)


def _as_spaces(comment: re.Match[str]) -> str:
    """The comment as spaces."""
    return _VISIBLE.sub(" ", comment[0])


def _as_address(link: re.Match[str]) -> str:
    """The address of the inner link at its place, as that of the outer link."""
    return f"]{link['address']} ".rjust(len(link[0]))


def _as_plain_address(address: re.Match[str]) -> str:
    """The plain address at its place, with spaces around it."""
    before, after = " " * len(address["opened"]), " " * len(address["closed"])
    return f"{address['head']}{before}{address['url']}{after}"


def _with_fixed_spaces(address: re.Match[str]) -> str:
    """The address with fixed spaces in its variables."""
    tags = address["tags"]
    return address[0].removesuffix(tags) + tags.replace(" ", FIXED_SPACE)


def _as_link(call: re.Match[str]) -> str:
    """A call as the link that it generates; words and address keep their places.

    The address is bare, so that no bracket becomes a part of it, unless it contains brackets
    itself.
    """
    opened, closed = ("](<", ">)") if set(call["url"]) & set("()") else ("]( ", ")")
    before = "[".rjust(call.start("words") - call.start())
    after = closed.ljust(call.end() - call.end("url"))
    return f"{before}{call['words']}{opened}{call['url']}{after}"


def _as_element(call: re.Match[str]) -> str:
    """A call as the link or the picture that it generates, the caption after it.

    Everything keeps its place. A call with title or outlet has all that its template needs, so it
    stays.
    """
    shown = is_picture_address(call["url"])
    if _COMPLETE_CALL.search(call[0]) and not shown:
        return call[0]
    head = "![" if shown else "["
    before = call.start("url") - call.start() - len(head)
    caption = _CAPTION.search(call["rest"]) if shown else None
    start, end = caption.span("words") if caption else (0, 0)
    after = call["rest"][start:end].rjust(end).ljust(call.end() - call.end("url") - 1)
    return f"{head}{']('.rjust(before)}{call['url']}){after}"


def _as_comment(attributes: re.Match[str]) -> str:
    """A comment of the same length, as spaces at the end of a line would break it."""
    length = len(attributes[0])
    return (
        f"<!--{'':{length - _SHORTEST_COMMENT}}-->" if length >= _SHORTEST_COMMENT else " " * length
    )


def _as_heading(fence: re.Match[str]) -> str:
    """The fence of a box as a heading with its words, at the same places; else nothing."""
    marks = fence["marks"]
    return "######".ljust(len(marks)) + fence["words"] if len(marks) > len("######") else ""


def _without_dated_lists(markdown: str) -> str:
    """The page with days and years at the start of lines no longer read as item numbers."""
    items = list(_NUMBER_FIRST.finditer(markdown))
    dates = [_is_day(item) or bool(YEAR.fullmatch(item["number"])) for item in items]
    numbers = [int(item["number"]) for item in items if not item["figures"]]
    if numbers == [*range(1, len(items) + 1)] and len(items) > 1:
        return markdown
    for item, dated in zip(items, dates, strict=True):
        if dated:
            space = item.end("number") + 1
            markdown = f"{markdown[:space]}{FIXED_SPACE}{markdown[space + 1 :]}"
    return markdown


def _is_day(item: re.Match[str]) -> bool:
    """Whether a number before a month is a day."""
    month = item["figures"] or (item["name"] and find_month(item["name"], "de"))
    return len(item["number"]) < 3 and bool(month)

"""Whether a paragraph with links is running text, or describes a piece as a line of a list does."""

from collections.abc import Sequence

from clippings.page_entries.markup.prose import HARD_BREAK, Prose
from clippings.page_entries.stretches.sources import is_source
from clippings.spans import Span
from clippings.words.links import is_generic, leads_to_outlet
from clippings.words.outlet_names import is_like_a_name
from clippings.words.quotation import QUOTED
from clippings.written_dates.line import has_date

_BESIDE, _BESIDE_DATED = 8, 30  # words
_LONGEST_PARAGRAPH = 60  # words
_FEWEST_PARAGRAPHS, _SHARE_ALIKE = 3, 0.8
_LINES = frozenset(HARD_BREAK)


def is_running_text(prose: Prose, *, below_link: bool) -> bool:
    """Whether this is a sentence with a link in it, which is no entry of a list.

    `below_link` is whether it is below a heading with a link of its own.
    """
    in_links = sum(len(prose.text_of(a).split()) for a in prose.anchors)
    beside = len(_free_words(prose))
    dated = has_date(prose.text)
    specific = any(not is_generic(prose.text_of(a)) for a in prose.anchors)
    several = sum(map(is_source, prose.anchors)) > 1 and not below_link and (specific or dated)
    to_outlet = any(leads_to_outlet(prose.text[: anchor.start]) for anchor in prose.anchors)
    longer = dated or _is_named_first(prose)
    return not (several or to_outlet) and beside > (
        _BESIDE_DATED if longer else max(_BESIDE, in_links)
    )


def are_list_lines(proses: Sequence[Prose]) -> bool:
    """Whether nearly all paragraphs with links are like lines of a list."""
    lines = sum(map(is_list_line, proses))
    return len(proses) >= _FEWEST_PARAGRAPHS and lines >= len(proses) * _SHARE_ALIKE


def is_list_line(prose: Prose) -> bool:
    """Whether a paragraph is like a line of a list: with a link at an edge, or with lines."""
    sources = [anchor for anchor in prose.anchors if is_source(anchor)]
    if len({anchor.url for anchor in sources}) != 1 or len(prose.text.split()) > _LONGEST_PARAGRAPH:
        return False
    before, after = prose.text[: sources[0].start], prose.text[sources[-1].end :]
    at_edge = not any(map(str.isalnum, before)) or not any(map(str.isalnum, after))
    nearest = before.split("\n")[-1] + after.split("\n")[0]
    return at_edge or _LINES.issubset(prose.text) or not any(map(str.isalnum, nearest))


def _is_named_first(prose: Prose) -> bool:
    """Whether a linked name and a colon begin a text: "[Le Monde](…): …"."""
    if not prose.anchors:
        return False
    first = prose.anchors[0]
    words = prose.text_of(first)
    ended = words.endswith(":") or prose.text[first.end :].lstrip().startswith(":")
    return ended and not prose.text[: first.start].strip() and is_like_a_name(words.strip(":"))


def _free_words(prose: Prose) -> list[str]:
    """The words that are not linked, quoted, or in bold like titles and names."""
    quoted = (Span(*match.span()) for match in QUOTED.finditer(prose.text))
    marked = [*(Span(a.start, a.end) for a in prose.anchors), *prose.quoted, *prose.strong, *quoted]
    free = [*prose.text]
    for start, end in marked:
        free[start:end] = " " * (end - start)
    return [word for word in "".join(free).split() if any(map(str.isalnum, word))]

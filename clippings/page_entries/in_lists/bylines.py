"""The authors in a line: after "by", beside its date, or with the family name first."""

import re
from collections.abc import Iterator

from clippings.page_entries.in_lists.line_state import LineState
from clippings.page_entries.in_lists.remainder import TAKEN
from clippings.person_names.full_names import is_full_name
from clippings.person_names.names import is_person
from clippings.spans import Span
from clippings.values import Plain, one_or_list
from clippings.words import leads
from clippings.words.capitals import NAME_START
from clippings.words.names import AND, BETWEEN_NAMES, BY
from clippings.words.outlet_names import ARTICLES, is_named_by_host
from clippings.words.quotation import QUOTED

_WORD = rf"(?:(?:Dr|Prof|Jr|St)\.|{NAME_START}(?:\.-?(?:[^\W\d_]\.-?)*|[\w’'-]*))"
_NAME = rf"{_WORD}(?: (?:(?:de|van|von|der|di|da|del|la|le) )*{_WORD}){{1,3}}"
_BY = re.compile(
    rf"(?:^|(?<=[\s\x00\x01(,]))(?:(?i:{BY})\s+"
    r"|(?:[Aa]rticle|[Tt]exte|[Aa]rtículo|[Aa]rticolo)\s+(?:de\s+|d['’]|di\s+)"
    r"|(?<=[Rr]eseña )de\s+|(?<=[Rr]essenya )de\s+|(?<=[Rr]ecensione )di\s+)"
    rf"(?P<names>{_NAME}(?:(?:{BETWEEN_NAMES.pattern}){_NAME}){{0,6}})"
)
# Before persons who are only quoted: "with words of Jo Doe", "mit Zitaten von Jo Doe".
_QUOTING = re.compile(
    r"\b(?:with|avec|mit|con|com|met|med)\s(?:[^\W\d_]+\s)?"
    r"(?:words?|quot\w+|comments?|statements?|remarks?|worten?|zitaten?|aussagen?|stimmen|propos"
    r"|citations?|commentaires?|déclarations?|palabras|declaraciones|parole|dichiarazioni|palavras"
    r"|declarações|woorden|citaten)\s*\Z",
    re.IGNORECASE,
)
# Before the title that is linked or quoted, or (APA) before a date in brackets.
_LAST_FIRST = re.compile(
    r"(?:^|(?<=[\n\u2028]))(?:\s*\x00+)?\s*"
    r"(?P<last>[^\W\d_][\w’' -]{1,30}), (?P<first>[^\W\d_][\w.’' -]{0,30}?)(?P<dot>\.?)"
    r"(?:\s+(?=(?:[(\[]?\x00+[)\]]?[.:,]?\s*)?[\"“„«]?\x01|[(\[]\x00+[)\]][.:,]?\s)"
    r"|,?\s*(?=[“„«\"]))"
)
# With initials, before the date in brackets: "Doe, J. & Roe-Moe, R. A. (2021)".
_LAST = rf"{NAME_START}[\w’'-]+(?: {NAME_START}[\w’'-]+)?"
_INITIALS = rf"{NAME_START}\.(?:[ -]?[^\W\d_]\.){{0,2}}"
_ANOTHER = rf"(?:,? (?:{AND})|,)? "
_CITED = re.compile(
    rf"(?:^|(?<=[.\n\u2028\x01])\s*)"
    rf"(?P<names>{_LAST}, {_INITIALS}(?:{_ANOTHER}{_LAST}, {_INITIALS}){{0,9}})\s*(?=[(\[]\x00)"
)
_EACH_CITED = re.compile(rf"(?P<last>{_LAST}), (?P<first>{_INITIALS})")
# Beside the date in the brackets after a title: "A title (Jo Doe, May 2021)".
_BESIDE_DATE = re.compile(
    rf"[(\[](?:\x00+,?\s+)?(?P<names>{_NAME}(?:(?:{BETWEEN_NAMES.pattern}){_NAME}){{0,6}})"
    r"(?:,?\s+\x00+)?[)\]]"
)
# "“A title” by Jo Doe", in the words of a link.
_AFTER_TITLE = re.compile(
    rf"(?P<title>[\"“„«].+[\"”“»])\s+(?:{BY}|de)\s+(?P<name>{_NAME})", re.DOTALL
)
# At the end of a line or link: "A title - Jo Doe writing for The Outlet", "by Jo Doe for Outlet".
_SIGNED_FOR = re.compile(
    rf"(?:\s*(?P<mark>[-–—|(])\s*|,?\s+)(?P<by>(?:{BY})\s+)?"
    rf"(?P<author>{_NAME})(?P<verb>,?\s+(?:writing|reporting))?"
    rf"\s+(?:for|für|pour|para|per|voor|för)\s+(?:(?:{leads.ARTICLE_WORDS})\s+)*"
    rf"(?P<outlet>{NAME_START}[^,;()|–—\n\x00\x01\u2028]{{1,40}}?)[\s.,)\x00]*$"
)


def take_author(state: LineState) -> None:
    """Take the authors out of a line, if they are names of persons."""
    last_first = _LAST_FIRST.search(state.rest.text)
    if last_first and is_person(name := name_in_order(last_first["first"], last_first["last"])):
        state.plain["author"] = name
        state.rest.take(*last_first.span())
        return
    if cited := _CITED.search(state.rest.text):
        each = _EACH_CITED.finditer(cited["names"])
        state.plain["author"] = one_or_list(
            [name_in_order(one["first"], one["last"]) for one in each]
        )
        state.rest.take(*cited.span())
        return
    for match in _named(state):
        names_text = _without_outlet(state, match["names"])
        names: list[Plain] = list(BETWEEN_NAMES.split(names_text))
        is_outlet = is_named_by_host(names_text, state.source.url) and not is_full_name(names_text)
        if _are_persons(names_text) and not is_outlet:
            state.plain["author"] = one_or_list(names)
            state.rest.take(match.start(), match.start("names") + len(names_text))
            return


def take_author_and_outlet(state: LineState) -> None:
    """Take author and outlet at the end of the link's text or of the line."""
    linked = _SIGNED_FOR.search(state.unit.prose.text, *state.link_span)
    found = linked or _SIGNED_FOR.search(state.rest.text, state.source.end)
    if not found or not _is_signed(state, found) or not is_person(found["author"]):
        return
    state.plain.setdefault("author", found["author"])
    if "outlet" not in state.plain:
        state.keep("outlet", Span(*found.span("outlet")))
    if linked:
        state.link_span = state.link_span._replace(end=found.start())
    state.rest.take(*found.span())


def _is_signed(state: LineState, found: re.Match[str]) -> bool:
    """Whether somebody wrote for an outlet, rather than made something for others.

    "A song by Jo Doe for Europe" is a title, unless the host is that of Europe.
    """
    apart = found["mark"] or found.start() == state.source.end
    by_name = found["by"] and (apart or is_named_by_host(found["outlet"], state.source.url))
    return bool(found["verb"] or by_name)


def take_author_after_title(state: LineState) -> None:
    """Take the author in the text of a link, after a title in quotation marks."""
    found = _AFTER_TITLE.fullmatch(state.unit.prose.text, *state.link_span)
    if found and is_person(found["name"]):
        state.plain.setdefault("author", found["name"])
        state.link_span = state.link_span._replace(end=found.end("title"))
        state.rest.take(found.end("title"), found.end())


def _are_persons(names: str) -> bool:
    """Whether all names are those of persons."""
    return all(map(is_person, BETWEEN_NAMES.split(names)))


def _named(state: LineState) -> Iterator[re.Match[str]]:
    """The places where authors may be named: after "by", and beside the date in brackets.

    The latter may be an outlet, unless another name in bold begins the line. Names inside a
    quotation do not count: "cakes made by Jo Doe".
    """
    quotations = [one.span() for one in QUOTED.finditer(state.rest.text)]
    for match in _BY.finditer(state.rest.text):
        is_quoted = _QUOTING.search(state.rest.text[: match.start()])
        if not (is_quoted or any(start < match.start() < end for start, end in quotations)):
            yield match
    bold_first = any(not state.rest.text[: one.start].strip() for one in state.unit.prose.strong)
    for match in _BESIDE_DATE.finditer(state.rest.text):
        first = BETWEEN_NAMES.split(match["names"])[0]
        if TAKEN in match[0] and (bold_first or is_full_name(first)):
            yield match


def _without_outlet(state: LineState, names: str) -> str:
    """The names of persons without the outlet after them: "Jo Doe, Morning Post"."""
    for mark in re.finditer(", ", names):
        name = names[mark.end() :].partition(", ")[0]
        articled = name.partition(" ")[0].casefold() in ARTICLES
        if articled or is_named_by_host(name, state.source.url) or not _are_persons(name):
            return names[: mark.start()]
    return names


def name_in_order(first: str, last: str) -> str:
    """`J. Doe` for `Doe, J.`; a full stop after a whole name is left out."""
    first = first.strip().removesuffix(".")
    initials = all(len(part.strip(".")) == 1 for part in re.split(r"[ -]|\.(?=\w)", first))
    return f"{first}{'.' if initials else ''} {last}"

"""Words by which a page filters its cards; on a card they name its group, and no outlet."""

from selectolax.lexbor import LexborHTMLParser, LexborNode

from clippings.addresses import host_of
from clippings.languages import find_language
from clippings.words.kinds import find_kind
from clippings.words.outlet_names import is_named_by_host

_FILTERS = "button, select > option, [role=tab], [data-filter]"
_LABELS = "div, span, p, small, em, strong, b, i"
_FEWEST = 2  # filters of one page
_FEW_NAMED = 4  # one of so many may be called like a host by chance


def drop_group_labels(page: LexborHTMLParser) -> None:
    """Take away what labels cards with the words of the filters, unless these are outlets."""
    words = [_words(node) for node in page.css(_FILTERS)]
    groups = {one.casefold(): one for one in words if one and not _tells(one)}
    if len(groups) < _FEWEST:
        return
    hrefs = [link.attributes.get("href") or "" for link in page.css("a[href]")]
    sites = {host_of(href): href for href in hrefs}.values()
    named = [one for one in groups.values() if any(is_named_by_host(one, href) for href in sites)]
    if len(named) * _FEW_NAMED >= len(groups):
        return
    labels = [node for node in page.css(_LABELS) if _is_plain(node)]
    for node in labels:
        if _words(node).casefold() in groups:
            node.decompose()


def _words(node: LexborNode) -> str:
    return " ".join(node.text().split())


def _is_plain(node: LexborNode) -> bool:
    return all(child.tag == "-text" for child in node.iter(include_text=True))


def _tells(word: str) -> bool:
    """Whether a filter tells a date, a kind or a language, which a card then tells as well."""
    return any(map(str.isdigit, word)) or bool(find_kind(word) or find_language(word))

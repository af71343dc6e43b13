"""Pages with nothing but a script or a frame that leads to a domain market."""

from clippings.addresses import host_of, path_of
from clippings.addresses.asked import resolve_reference
from clippings.links.judging.page.markup import Markup
from clippings.links.judging.page.patterns import compiled
from clippings.links.judging.parked.at_a_glance import HARDLY_A_LINE, LEADS
from clippings.links.judging.parked.markets import is_market, is_market_page

_LEADS_TO = (
    r"\blocation(?:[\"']\])?(?:\.href)?\s{0,9}=\s{0,9}(?:[\"']https?://[\"']\s{0,9}\+\s{0,9}[\w.]{1,99}"
    r"\s{0,9}\+\s{0,9})?[\"'`]([^\"'`<>]{1,2000})"
    r"|\b(?:location\.replace|location\.assign|window\.open)\(\s{0,9}[\"'`]([^\"'`<>]{1,2000})"
    r"|<i?frame\b[^<>]*\ssrc\s*=\s*[\"']([^\"'<>]{1,2000})"
)
_LANDING = r"(?i)/lander/?"


def leads_to_a_market(url: str, page: Markup) -> bool:
    """Whether a page has hardly any text, and loads a page that sells domains."""
    if page.letters > HARDLY_A_LINE or not page.has_any(LEADS):
        return False
    found = compiled(_LEADS_TO).findall(page.text)
    targets = (resolve_reference(url, "".join(target).strip()) or "" for target in found)
    return any(_sells_domains(target, host_of(url)) for target in targets)


def _sells_domains(url: str, host: str) -> bool:
    landing = host_of(url) == host and compiled(_LANDING).fullmatch(path_of(url))
    return bool(landing) or is_market(url) or is_market_page(url)

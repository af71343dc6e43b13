"""The addresses of a row: of the article, further links, and a file."""

from collections.abc import Iterable, Mapping, Sequence

from clippings.addresses import is_web_address
from clippings.importers.columns.column import Cells
from clippings.importers.notations.markup_in_values import link_in
from clippings.importers.rows import looks
from clippings.importers.rows.conversion import converted
from clippings.values import Plain
from clippings.words.keys import folded_key


def read_addresses(
    cells: Cells, stated: Mapping[str, Sequence[str]]
) -> tuple[dict[str, Plain], set[str]]:
    """The address, further links and the path of a row, and the keys that they are under."""
    keys = stated.get("url", ())
    found = {key: [str(converted("url", one)) for one in cells[key].split("\n")] for key in keys}
    used = {key for key, urls in found.items() if all(looks.is_address(url) for url in urls)}
    urls = list(dict.fromkeys(url for key in keys for url in found[key] if is_web_address(url)))
    own = {key for key in keys if _is_page_of_own_site(key, found[key], has_address=bool(urls))}
    paths = [url for key in keys if key not in own for url in found[key] if _is_file(url)]
    if not urls:
        worded = stated.get("title", ()) if "url" in stated else _keys_with_links(stated)
        urls = [link for key in worded if (link := link_in(cells[key]))]
    plain: dict[str, Plain] = {}
    if urls:
        plain["url"] = urls[0]
    if urls[1:]:
        plain["links"] = [{"url": url, "rel": "related"} for url in urls[1:]]
    if paths:
        plain["file"] = paths[0]
    return plain, used - own


def _is_page_of_own_site(key: str, places: Iterable[str], *, has_address: bool) -> bool:
    """Whether a path is that of a page on the list's own site: beside an address, or a folder."""
    pages = filter(_is_page, places)
    return any(has_address or page.endswith("/") or _is_permalink(key) for page in pages)


def _keys_with_links(stated: Mapping[str, Sequence[str]]) -> list[str]:
    """The keys that may contain the link to the article, in a list without a key for addresses."""
    return [key for field in ("title", "summary") for key in stated.get(field, ())]


def _is_file(text: str) -> bool:
    """Whether this is a path, not the address of a picture or document on the web."""
    return looks.is_site_path(text) and not is_web_address(text)


def _is_permalink(key: str) -> bool:
    """Whether a key is for the place of the record on the site that keeps it."""
    return folded_key(key) == "permalink"


def _is_page(text: str) -> bool:
    """Whether this is a path on a site, but not that of a picture or document."""
    return looks.is_site_path(text) and not (looks.is_document(text) or looks.is_picture_path(text))

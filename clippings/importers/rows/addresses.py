"""The addresses of one row: where the piece is, where else, and its file."""

from collections.abc import Iterable, Mapping, Sequence

from clippings.addresses import is_web_address
from clippings.importers.notations.markup_in_values import link_in
from clippings.importers.rows import looks
from clippings.importers.rows.column import Cells
from clippings.importers.rows.conversion import converted
from clippings.values import Plain
from clippings.words.keys import folded_key


def read_addresses(
    cells: Cells, stated: Mapping[str, Sequence[str]]
) -> tuple[dict[str, Plain], set[str]]:
    """The address, further links, and the path where there stands one; and the keys of these."""
    keys = stated.get("url", ())
    found = {key: [str(converted("url", one)) for one in cells[key].split("\n")] for key in keys}
    used = {key for key, urls in found.items() if all(looks.is_address(url) for url in urls)}
    urls = list(dict.fromkeys(url for key in keys for url in found[key] if is_web_address(url)))
    own = {key for key in keys if _leads_to_own(key, found[key], beside=bool(urls))}
    paths = [url for key in keys if key not in own for url in found[key] if _is_file(url)]
    if not urls:
        worded = stated.get("title", ()) if "url" in stated else _worded(stated)
        urls = [link for key in worded if (link := link_in(cells[key]))]
    plain: dict[str, Plain] = {}
    if urls:
        plain["url"] = urls[0]
    if urls[1:]:
        plain["links"] = [{"url": url, "rel": "related"} for url in urls[1:]]
    if paths:
        plain["file"] = paths[0]
    return plain, used - own


def _leads_to_own(key: str, places: Iterable[str], *, beside: bool) -> bool:
    """Whether a path is that of a page of one's own: `beside` an address without a suffix."""
    pages = filter(_is_page, places)
    return any(beside or page.endswith("/") or _is_own(key) for page in pages)


def _worded(stated: Mapping[str, Sequence[str]]) -> list[str]:
    """The keys of what may hold the link to a piece in a list that has no key for addresses."""
    return [key for field in ("title", "summary") for key in stated.get(field, ())]


def _is_file(text: str) -> bool:
    """Whether this is a path, and no address of a picture or a paper elsewhere."""
    return looks.is_site_path(text) and not is_web_address(text)


def _is_own(key: str) -> bool:
    """Whether a key is for the place of a record on the site that keeps it."""
    return folded_key(key) == "permalink"


def _is_page(text: str) -> bool:
    """Whether this is a path on a site and not that of a file."""
    return looks.is_site_path(text) and not (looks.is_document(text) or looks.is_picture_path(text))

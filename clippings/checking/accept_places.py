"""Finds the hosts and clippings that `--accept` names among those of a file."""

from collections.abc import Collection, Iterable

from clippings.addresses import host_of
from clippings.links.policy import Accept, is_at
from clippings.output import tell


def place_accepts(
    accepts: tuple[Accept, ...], urls: Iterable[str], ids: Iterable[str]
) -> tuple[Accept, ...]:
    """The accepts with whole ids; prints which name neither a host nor a clipping.

    Raises ClipError for the beginning of several ids.
    """
    if not any(accept.where for accept in accepts):
        return accepts
    all_urls, all_ids = list(urls), list(ids)
    return tuple(_placed(accept, all_urls, all_ids) for accept in accepts)


def _placed(accept: Accept, urls: Collection[str], ids: list[str]) -> Accept:
    from clippings.ids import find_id  # neither is needed without such a place
    from clippings.known_words import nearest

    if not accept.where or any(is_at(url, accept.where) for url in urls):
        return accept
    if id_ := find_id(accept.where, ids):
        return accept._replace(where=id_)
    near = nearest(accept.where, {*ids, *map(host_of, urls)} - {""})
    way_out = f"did you mean {near}?" if near else "correct it or leave it out"
    unknown = f"{accept.where!r} is neither the host of a link nor the id of a clipping"
    tell(f"--accept {accept} has no effect: {unknown}; {way_out}")
    return accept

"""Ids of clippings: made from outlet and date, unique in the file, found by their beginning."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from clippings.clipping import Clipping
from clippings.errors import ClipError
from clippings.finding import Place
from clippings.known_words import nearest

LONGEST_ID = 200
_WORDS = 5  # of a title
_DATE = re.compile(r"(?:-\d+)+$")
_APOSTROPHES = str.maketrans({"'": "", "’": ""})  # removed, not replaced by a hyphen


def slug(text: str) -> str:
    """Lower-case ASCII words joined by hyphens; empty if no letter can be kept."""
    from unicodedata import normalize  # neither is needed to read the file

    from clippings.folding import SPELLED_OUT

    plain = normalize("NFKD", text).lower().translate(SPELLED_OUT | _APOSTROPHES)
    return re.sub(r"[^a-z0-9]+", "-", plain.encode("ascii", "ignore").decode()).strip("-")


def same_id(text: str) -> str:
    """The form in which ids are compared: NFC (Unicode UAX 15), case-folded."""
    from unicodedata import normalize

    return normalize("NFC", text).casefold()


def make_id(clipping: Clipping) -> str:
    """`le-monde-2021-05-04`; without an outlet made from the host, else from the title."""
    from clippings.addresses import (
        host_of,
        without_secrets,
    )  # imports urllib, not needed to read the file

    title = " ".join(without_secrets(clipping.title).split()[:_WORDS])
    outlet = without_secrets(clipping.outlet)
    names = (outlet, host_of(clipping.url).removeprefix("www."), title)
    name = next(filter(None, map(slug, names)), "clipping")[: LONGEST_ID - 20].strip("-")
    return f"{name}-{clipping.date}" if clipping.date else name


class TakenIds:
    """The ids in use, from which new ids must differ."""

    def __init__(self, ids: Iterable[str]) -> None:
        self._taken = {same_id(one) for one in ids}
        self._last: Counter[str] = Counter()

    def take(self, wanted: str) -> str:
        """Return the wanted id, with `-2`, `-3` … if it is in use, and mark it as used."""
        free = wanted
        while same_id(free) in self._taken:
            self._last[wanted] += 1
            free = f"{wanted}-{self._last[wanted] + 1}"
        self._taken.add(same_id(free))
        return free


def find_by_id(prefix: str, clippings: Sequence[Clipping]) -> int:
    """Index of the clipping with this id, or with the only id that begins with it.

    Raises ClipError if no clipping matches, or several do, which may also share one id.
    """
    ids = [clipping.id for clipping in clippings]
    if not (id_ := find_id(prefix, ids)):
        raise ClipError(f"no clipping has the id {prefix!r}; {_suggestion(prefix, clippings)}")
    found = [index for index, one in enumerate(ids) if one == id_]
    if len(found) > 1:
        raise ClipError(shared_ids(clippings[index] for index in found)[id_])
    return found[0]


def find_id(prefix: str, ids: Sequence[str]) -> str:
    """Exactly this id, else the same id, else the only one that begins so; empty if none does.

    Raises ClipError if several do.
    """
    if not prefix or prefix in ids:
        return prefix
    wanted = same_id(prefix)
    whole = [id_ for id_ in ids if same_id(id_) == wanted]
    found = list(dict.fromkeys(whole or [id_ for id_ in ids if same_id(id_).startswith(wanted)]))
    if len(found) > 1:
        shown = ", ".join(found[:5]) + (" …" if len(found) > 5 else "")
        raise ClipError(f"{prefix!r} is the beginning of several ids: {shown}; write more of it")
    return found[0] if found else ""


def _suggestion(typed: str, clippings: Sequence[Clipping]) -> str:
    """A hint with the most similar id (with or without its date), and how to list all ids."""
    known = {_DATE.sub("", one.id): one.id for one in reversed(clippings)}
    known |= {one.id: one.id for one in clippings}
    near = known.get(nearest(typed, known), "")
    return f"{f'did you mean {near}? ' if near else ''}`clip list --format ids` lists them"


def shared_ids(clippings: Iterable[Clipping]) -> dict[str, str]:
    """The ids used by several clippings, each with a sentence that says on which lines."""
    places: dict[str, list[Place]] = defaultdict(list)
    for clipping in clippings:
        places[clipping.id].append(clipping.place("id"))
    return {name: _shared_sentence(name, some) for name, some in places.items() if some[1:]}


def _shared_sentence(name: str, places: Sequence[Place]) -> str:
    *lines, last = (str(place.line) for place in places)
    where = f"lines {', '.join(lines)} and {last} of {places[0].file}"
    return f"the id {name!r} is used on {where}; give one of them another id there"

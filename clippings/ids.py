"""Names of clippings: outlet and date as a slug, unique in the file."""

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
_APOSTROPHES = str.maketrans({"'": "", "’": ""})  # which part no words


def slug(text: str) -> str:
    """Lower-case ASCII words joined by hyphens; empty where no letter can be kept."""
    from unicodedata import normalize  # both of which reading the file does without

    from clippings.folding import SPELLED_OUT

    plain = normalize("NFKD", text).lower().translate(SPELLED_OUT | _APOSTROPHES)
    return re.sub(r"[^a-z0-9]+", "-", plain.encode("ascii", "ignore").decode()).strip("-")


def same_id(text: str) -> str:
    """The form in which two ids must differ: NFC (Unicode UAX 15), case folded."""
    from unicodedata import normalize

    return normalize("NFC", text).casefold()


def make_id(clipping: Clipping) -> str:
    """`le-monde-2021-05-04`; by the host where there is no outlet, else by how the title begins."""
    from clippings.addresses import host_of  # brings urllib, which reading the file does without

    title = " ".join(clipping.title.split()[:_WORDS])
    names = (clipping.outlet, host_of(clipping.url).removeprefix("www."), title)
    name = next(filter(None, map(slug, names)), "clipping")[: LONGEST_ID - 20].strip("-")
    return f"{name}-{clipping.date}" if clipping.date else name


class TakenIds:
    """The ids that are taken; each that is given out is one of them."""

    def __init__(self, ids: Iterable[str]) -> None:
        self._taken = {same_id(one) for one in ids}
        self._last: Counter[str] = Counter()

    def take(self, wanted: str) -> str:
        """The id that is wanted, with `-2`, `-3` … where that is taken."""
        free = wanted
        while same_id(free) in self._taken:
            self._last[wanted] += 1
            free = f"{wanted}-{self._last[wanted] + 1}"
        self._taken.add(same_id(free))
        return free


def find_by_id(prefix: str, clippings: Sequence[Clipping]) -> int:
    """The position of the clipping with this id, or with the only one that begins so.

    Raises ClipError where none or several are meant, which one id can do that stands twice.
    """
    found = _meant_by(prefix, clippings) if prefix else []
    if len(found) == 1:
        return found[0]
    ids = list(dict.fromkeys(clippings[index].id for index in found))
    if not ids:
        raise ClipError(f"no clipping has the id {prefix!r}; {_meant(prefix, clippings)}")
    if len(ids) == 1:
        raise ClipError(shared_ids(clippings[index] for index in found)[ids[0]])
    shown = ", ".join(ids[:5]) + (" …" if len(ids) > 5 else "")
    raise ClipError(f"{prefix!r} is the beginning of several ids: {shown}; write more of it")


def _meant(typed: str, clippings: Sequence[Clipping]) -> str:
    """The id that is nearly this one, or begins nearly so, up to its date; and where all are."""
    known = {_DATE.sub("", one.id): one.id for one in reversed(clippings)}
    known |= {one.id: one.id for one in clippings}
    near = known.get(nearest(typed, known), "")
    return f"{f'did you mean {near}? ' if near else ''}`clip list --format ids` shows them"


def _meant_by(prefix: str, clippings: Sequence[Clipping]) -> list[int]:
    """Whose id this is as it stands, else in another form, else who has one that begins so."""
    exact = [index for index, clipping in enumerate(clippings) if clipping.id == prefix]
    if exact:
        return exact
    wanted = same_id(prefix)
    forms = [same_id(clipping.id) for clipping in clippings]
    whole = [index for index, form in enumerate(forms) if form == wanted]
    return whole or [index for index, form in enumerate(forms) if form.startswith(wanted)]


def shared_ids(clippings: Iterable[Clipping]) -> dict[str, str]:
    """The ids that name several clippings, each with a sentence on where they stand."""
    places: dict[str, list[Place]] = defaultdict(list)
    for clipping in clippings:
        places[clipping.id].append(clipping.place("id"))
    return {name: _stands_twice(name, some) for name, some in places.items() if some[1:]}


def _stands_twice(name: str, places: Sequence[Place]) -> str:
    *lines, last = (str(place.line) for place in places)
    where = f"lines {', '.join(lines)} and {last} of {places[0].file}"
    return f"the id {name!r} is used on {where}; give one of them another id there"

"""Names of clippings: outlet and date as a slug, unique in the file."""

import re
from collections import Counter
from collections.abc import Iterable

from clippings.clipping import Clipping
from clippings.errors import ClipError

LONGEST_ID = 200
_WORDS = 5  # of a title
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


def find_id(prefix: str, ids: Iterable[str]) -> str:
    """The id that `prefix` names, whole or as the beginning of exactly one; raises ClipError."""
    ids = list(ids)
    if prefix in ids:
        return prefix
    wanted = same_id(prefix)
    meant = [name for name in ids if same_id(name).startswith(wanted)] if prefix else []
    whole = [name for name in meant if same_id(name) == wanted]
    if len(whole or meant) == 1:
        return (whole or meant)[0]
    if not meant:
        raise ClipError(f"no clipping has the id {prefix!r}; `clip list --format ids` shows them")
    shown = ", ".join(meant[:5]) + (" …" if len(meant) > 5 else "")
    raise ClipError(f"{prefix!r} is the beginning of several ids: {shown}; write more of it")

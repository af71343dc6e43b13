"""`--on-duplicate`: which clippings that are there already take the values of the list."""

import json
from collections.abc import Iterable

from clippings import output, questions
from clippings.fields import read_clipping, to_full
from clippings.importing.merging import Twin
from clippings.known_words import require_known

WAYS = ("skip", "update", "ask")
_MOST_TOLD = 20
_LONGEST_TOLD = 60  # characters


def ids_to_update(twins: Iterable[Twin], way: str) -> frozenset[str]:
    """The ids of the clippings that take the values of the list; raises ClipError.

    What is not taken is said; `ask` takes nothing where there is nobody to ask.
    """
    require_known(way, WAYS, "a way to treat a duplicate")
    asked = way == "ask" and questions.can_ask()
    differing = [one for one in twins if one.differing]
    taken = {one.clipping.id for one in differing} if way == "update" else set()
    for one in differing if asked else differing[:_MOST_TOLD]:
        output.say(f"{one.clipping.id}: {'; '.join(_told(one))}")
        if asked and questions.confirm("Take it?"):
            taken.add(one.clipping.id)
    if len(differing) > _MOST_TOLD and not asked:
        output.say(f"… and {len(differing) - _MOST_TOLD} more")
    if differing and way != "update" and not asked:
        nobody = "there is nobody to ask; " if way == "ask" else ""
        output.tell(f"{nobody}`--on-duplicate update` takes what the list says")
    return frozenset(taken)


def _told(twin: Twin) -> Iterable[str]:
    """Each value that differs, as it is here and as it is there."""
    here = to_full(twin.clipping)
    there = to_full(read_clipping(twin.differing)[0])
    for name, value in there.items():
        if name in here:
            yield f"{name} is {_short(here[name])}, the list says {_short(value)}"
        else:
            yield f"{name} {_short(value)} is new"


def _short(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST_TOLD else f"{text[:_LONGEST_TOLD]}…"

"""`--on-duplicate`: decides which clippings that are already there take the values of the list."""

import json
from collections.abc import Iterable

from clippings import output, questions
from clippings.fields import read_clipping, to_full
from clippings.importing.merging import Twin
from clippings.known_words import require_known

WAYS = ("skip", "update", "ask")
_MOST_SHOWN = 20
_LONGEST_VALUE = 60  # characters


def ids_to_update(twins: Iterable[Twin], way: str) -> frozenset[str]:
    """The ids of the clippings that take the values of the list; raises ClipError.

    Values that are not taken are printed; `ask` takes nothing if there is no terminal to ask on.
    """
    require_known(way, WAYS, "a way to treat a duplicate")
    asked = way == "ask" and questions.can_ask()
    differing = [one for one in twins if one.differing]
    taken = {one.clipping.id for one in differing} if way == "update" else set()
    for one in differing if asked else differing[:_MOST_SHOWN]:
        output.say(f"{one.clipping.id}: {'; '.join(_differences(one))}")
        if asked and questions.confirm("Take these values?"):
            taken.add(one.clipping.id)
    if len(differing) > _MOST_SHOWN and not asked:
        output.say(f"… and {len(differing) - _MOST_SHOWN} more")
    if differing and way != "update" and not asked:
        not_asked = "there is no terminal to ask on; " if way == "ask" else ""
        output.tell(f"{not_asked}`--on-duplicate update` takes the values of the list")
    return frozenset(taken)


def _differences(twin: Twin) -> Iterable[str]:
    """A phrase for each value that differs."""
    here = to_full(twin.clipping)
    there = to_full(read_clipping(twin.differing)[0])
    for name, value in there.items():
        if name in here:
            yield f"{name} is {_short(here[name])}, the list says {_short(value)}"
        else:
            yield f"{name} {_short(value)} is new"


def _short(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST_VALUE else f"{text[:_LONGEST_VALUE]}…"

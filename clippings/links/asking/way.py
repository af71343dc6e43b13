"""How to ask: how politely, how patiently, and by which clock."""

import time
from collections.abc import Callable
from typing import NamedTuple

from clippings.links.asking.manners import Manners
from clippings.links.asking.patience import Patience


def _by_chance() -> float:
    from random import random  # which brings hashes; few answers are waited for

    return random()


class Way(NamedTuple):
    """`clock` is Unix time, `jitter` a number between 0 and 1."""

    manners: Manners = Manners()
    patience: Patience = Patience()
    jitter: Callable[[], float] = _by_chance
    clock: Callable[[], float] = time.time


POLITE = Way()

"""The pacing of requests: rate limits, retries, and the clock."""

import time
from collections.abc import Callable
from typing import NamedTuple

from clippings.links.asking.manners import Manners
from clippings.links.asking.patience import Patience


def _by_chance() -> float:
    from random import random  # slow to import; few answers are retried

    return random()


class Pacing(NamedTuple):
    """Rate limits and retries; `clock` returns Unix time, `jitter` a number between 0 and 1."""

    manners: Manners = Manners()
    patience: Patience = Patience()
    jitter: Callable[[], float] = _by_chance
    clock: Callable[[], float] = time.time


POLITE = Pacing()

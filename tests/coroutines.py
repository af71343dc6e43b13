"""Several coroutines side by side."""

from collections.abc import Coroutine
from typing import Any, TypeVar

from clippings.event_loop import Event, running_loop

Result = TypeVar("Result")


async def together(*works: Coroutine[Any, None, Result]) -> list[Result]:
    """What they return, in their order."""
    results: dict[int, Result] = {}
    done = Event()

    async def note(number: int, work: Coroutine[Any, None, Result]) -> None:
        results[number] = await work
        if len(results) == len(works):
            done.set()

    for number, work in enumerate(works):
        running_loop().start(note(number, work))
    await done
    return [results[number] for number in range(len(works))]

"""The options that choose clippings, the same for every command that takes them."""

import functools
import inspect
from collections.abc import Callable
from typing import Annotated, Any, TypeVar

import typer

from clippings import completion
from clippings.selection import Filters

_PARAMETER = "filters"
_PANEL = "Filters (give any of the first six again for alternatives)"
_Result = TypeVar("_Result")


def _option(
    help_line: str, metavar: str = "TEXT", complete: completion.Complete | None = None
) -> Any:
    return typer.Option(
        help=help_line, metavar=metavar, autocompletion=complete, rich_help_panel=_PANEL
    )


_Several = list[str] | None
_OPTIONS: dict[str, Any] = {
    "lang": Annotated[
        _Several,
        _option(
            "Language, such as fr or fr,de; pt takes pt-BR too.", complete=completion.languages
        ),
    ],
    "outlet": Annotated[_Several, _option("Part of its name.", complete=completion.outlets)],
    "kind": Annotated[
        _Several, _option("Such as interview or interview,talk.", complete=completion.kinds)
    ],
    "tag": Annotated[
        _Several,
        _option("One of its tags, or one of several: models,open.", complete=completion.tags),
    ],
    "status": Annotated[
        _Several, _option("Such as draft or draft,hidden.", complete=completion.statuses)
    ],
    "missing": Annotated[
        _Several,
        _option("What they lack, such as quote or quote,image.", "KEY", completion.fields),
    ],
    "since": Annotated[str, _option("Of this date or later.", "DATE")],
    "until": Annotated[str, _option("Of this date or earlier.", "DATE")],
    "search": Annotated[str, _option("Words that all stand in it.", "WORDS")],
}


def filtered(run: Callable[..., _Result]) -> Callable[..., _Result]:
    """The command `run` with an option for each filter in place of its parameter `filters`."""

    @functools.wraps(run)
    def unfolded(**given: Any) -> _Result:
        chosen = {name: given.pop(name) for name in Filters._fields}
        filters = Filters(**{name: _parted(name, value) for name, value in chosen.items() if value})
        return run(filters=filters, **given)

    signature = inspect.signature(run)
    own = [parameter for name, parameter in signature.parameters.items() if name != _PARAMETER]
    unfolded.__signature__ = signature.replace(  # type: ignore[attr-defined]
        parameters=[*own, *_parameters()]
    )
    return unfolded


def _parted(name: str, value: Any) -> Any:
    """Several values in one word, as in `--lang en,fr`; the name of an outlet may hold a comma."""
    if isinstance(value, str) or name == "outlet":
        return value
    return [part.strip() for text in value for part in text.split(",") if part.strip()]


def _parameters() -> list[inspect.Parameter]:
    return [
        inspect.Parameter(
            name, inspect.Parameter.KEYWORD_ONLY, default=default or None, annotation=_OPTIONS[name]
        )
        for name, default in Filters._field_defaults.items()
    ]

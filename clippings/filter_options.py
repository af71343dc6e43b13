"""The options that filter clippings, shared by all commands that take filters."""

import functools
import inspect
from collections.abc import Callable
from typing import Annotated, Any, TypeVar

import typer

from clippings import completion
from clippings.selection import Filters

_PARAMETER = "filters"
_PANEL = "Filters (repeat one of the first six for alternatives)"
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
            "Language, such as fr or fr,de; pt matches pt-BR too.", complete=completion.languages
        ),
    ],
    "outlet": Annotated[
        _Several, _option("Part of the outlet's name.", complete=completion.outlets)
    ],
    "kind": Annotated[
        _Several, _option("Kind, such as interview or interview,talk.", complete=completion.kinds)
    ],
    "tag": Annotated[
        _Several,
        _option("Tag, such as models or models,open.", complete=completion.tags),
    ],
    "status": Annotated[
        _Several, _option("Status, such as draft or draft,hidden.", complete=completion.statuses)
    ],
    "missing": Annotated[
        _Several,
        _option("Field that is missing, such as quote or quote,image.", "KEY", completion.fields),
    ],
    "since": Annotated[str, _option("On or after this date.", "DATE")],
    "until": Annotated[str, _option("On or before this date.", "DATE")],
    "search": Annotated[str, _option("Words that all occur in the clipping.", "WORDS")],
}


def filtered(run: Callable[..., _Result]) -> Callable[..., _Result]:
    """Return the command with one option per filter in place of its parameter `filters`."""

    @functools.wraps(run)
    def with_filters(**given: Any) -> _Result:
        chosen = {name: given.pop(name) for name in Filters._fields}
        filters = Filters(**{name: _split(name, value) for name, value in chosen.items() if value})
        return run(filters=filters, **given)

    signature = inspect.signature(run)
    own = [parameter for name, parameter in signature.parameters.items() if name != _PARAMETER]
    with_filters.__signature__ = signature.replace(  # type: ignore[attr-defined]
        parameters=[*own, *_parameters()]
    )
    return with_filters


def _split(name: str, value: Any) -> Any:
    """Split values at commas (`--lang en,fr`), except outlet names, which may contain one."""
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

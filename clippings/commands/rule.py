"""`clip rule`."""

from typing import Annotated

import typer

from clippings import completion, output
from clippings.rules import RULES
from clippings.rules.manual import manual, summary


def run(
    name: Annotated[
        str,
        typer.Argument(
            help="A rule, as `clip validate` names it.",
            autocompletion=completion.rules,
            show_default=False,
        ),
    ] = "",
) -> None:
    """Explain a rule of `clip validate`, with a bad and a good example; without a name list all."""
    if name:
        output.write(manual(name))
    else:
        output.rows(("rule", "finds"), ((rule, summary(rule)) for rule in RULES))

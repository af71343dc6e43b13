"""`clip rule`."""

from typing import Annotated

import typer

from clippings import completion, output
from clippings.errors import ClipError
from clippings.rules import RULES
from clippings.rules.manual import manual, summary
from clippings.values import did_you_mean
from clippings.verdicts import VERDICTS, verdict_manual


def run(
    name: Annotated[
        str,
        typer.Argument(
            metavar="[NAME]",
            help="A rule of `clip validate`, or a verdict of `check-links` and `check-quotes`.",
            autocompletion=completion.rules,
            show_default=False,
        ),
    ] = "",
) -> None:
    """Explain a rule, with a bad and a good example, or a verdict; without a name list all."""
    if not name:
        rules = [(rule, summary(rule)) for rule in RULES]
        verdicts = [(verdict, meaning.says) for verdict, meaning in VERDICTS.items()]
        output.rows(("name", "finds"), [*rules, *verdicts])
    elif name in VERDICTS:
        output.write(verdict_manual(name))
    elif name in RULES:
        output.write(manual(name))
    else:
        known = did_you_mean(name, [*RULES, *VERDICTS])
        raise ClipError(f"{name!r} is neither a rule nor a verdict; {known}")

"""`clip rule`."""

from typing import Annotated

import typer

from clippings import completion, output
from clippings.known_words import require_known
from clippings.links.reasons import REASONS
from clippings.meanings import VERDICTS, reason_manual, verdict_manual
from clippings.meanings.rules import rule_manual, rule_summary
from clippings.rules import RULES


def run(
    name: Annotated[
        str,
        typer.Argument(
            metavar="[NAME]",
            help="A rule of `clip validate`; a verdict or reason of `check-links` and"
            " `check-quotes`.",
            autocompletion=completion.rules,
            show_default=False,
        ),
    ] = "",
) -> None:
    """Explain a rule (with examples), a verdict or a reason; without NAME, list them all.

    Verdicts are the results of `clip check-links` and `clip check-quotes`; reasons say why.
    """
    if not name:
        _list_all()
    elif name in RULES:
        output.prose(rule_manual(name))
    elif name in VERDICTS:
        output.prose(verdict_manual(name))
    elif name in REASONS:
        output.prose(reason_manual(name))
    else:
        known = (*RULES, *VERDICTS, *REASONS)
        require_known(name, known, "a rule, verdict or reason", listed_by="clip rule")


def _list_all() -> None:
    rules = ((rule, rule_summary(rule)) for rule in RULES)
    verdicts = ((verdict, meaning.says) for verdict, meaning in VERDICTS.items())
    reasons = ((name, f"{reason.verdict}: {reason.says}") for name, reason in REASONS.items())
    output.rows(("rule", "finds"), rules, fold=True)
    output.rows(("verdict", "means"), verdicts, fold=True)
    output.rows(("reason", "verdict and meaning"), reasons, fold=True)

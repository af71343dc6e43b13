"""What rules, verdicts and reasons mean, as `clip rule` tells it.

verdicts.py   each verdict of `check-links` and `check-quotes`, and what to do
reasons.py    each reason of `check-links` that its sentence does not explain
manual.py     all that there is to say of one of these; what to do as the hint of a finding
rules.py      all that there is to say of a rule of `validate`
"""

from clippings.meanings.manual import hint, reason_manual, verdict_manual
from clippings.meanings.verdicts import OF_LINKS, OF_QUOTES, VERDICTS

__all__ = ("OF_LINKS", "OF_QUOTES", "VERDICTS", "hint", "reason_manual", "verdict_manual")

"""The explanations of rules, verdicts and reasons, for `clip rule`.

verdicts.py   each verdict of `check-links` and `check-quotes`, and what to do about it
reasons.py    each reason of `check-links` that needs more than its one sentence
manual.py     the text of `clip rule` for a verdict or reason, and hints for findings
rules.py      the text of `clip rule` for a rule of `validate`
"""

from clippings.meanings.manual import hint, reason_manual, verdict_manual
from clippings.meanings.verdicts import OF_LINKS, OF_QUOTES, VERDICTS

__all__ = ("OF_LINKS", "OF_QUOTES", "VERDICTS", "hint", "reason_manual", "verdict_manual")

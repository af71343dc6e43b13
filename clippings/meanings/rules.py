"""The text of `clip rule` for a rule of `validate`: its docstring and examples."""

from inspect import cleandoc
from textwrap import indent

from clippings.rules import find_rule


def rule_summary(name: str) -> str:
    """The first line of a rule's docstring; raises ClipError for an unknown name."""
    return (find_rule(name).__doc__ or "").partition("\n")[0]


def rule_manual(name: str) -> str:
    """The text for a rule: what is wrong, why it matters, and examples; raises ClipError."""
    rule = find_rule(name)
    bad, good = (indent(example, "    ") for example in (rule.BAD, rule.GOOD))
    return f"{name}\n\n{cleandoc(rule.__doc__ or '')}\n\nBad:\n\n{bad}\nGood:\n\n{good}"

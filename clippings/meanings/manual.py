"""The text of `clip rule` for a verdict or a reason, and hints for findings."""

from clippings.links.reasons import REASONS, Reason
from clippings.meanings.reasons import MEANINGS
from clippings.meanings.verdicts import OF_LINKS, VERDICTS, Meaning


def verdict_manual(name: str) -> str:
    """The text for a verdict: its meaning, its reasons (if of links), and the way out."""
    meaning = VERDICTS[name]
    check = "check-links" if name in OF_LINKS else "check-quotes"
    parts = [f"{name} (a verdict of `clip {check}`)", meaning.says]
    if name in OF_LINKS:
        parts.append(f"Reasons:\n\n{_reasons(name)}")
    return _paragraphs(*parts, _way_out(name))


def _reasons(verdict: str) -> str:
    own = {name: reason for name, reason in REASONS.items() if reason.verdict == verdict}
    return "\n".join(f"    {name}: {reason.says}" for name, reason in own.items())


def reason_manual(name: str) -> str:
    """The text for a reason: its meaning, its verdict, and the way out."""
    reason = REASONS[name]
    verdict, meaning = OF_LINKS[reason.verdict], MEANINGS.get(name, Meaning(""))
    return _paragraphs(
        f"{name} (a reason of `clip check-links`)",
        _sentence(reason),
        meaning.says,
        f"The verdict is {reason.verdict}: {verdict.says[0].lower()}{verdict.says[1:]}",
        _way_out(reason.verdict, name),
        "" if reason.verdict == "alive" else _choices(name),
    )


def _choices(name: str) -> str:
    return (
        f"`--accept {name}:alive` counts it as alive (with `HOST:` in front, at one host),\n"
        f"`--fail-on {name}` makes the check exit 1, and\n"
        f"`# clip: ignore {name} until DATE REASON` at the address in the file ignores it."
    )


def _sentence(reason: Reason) -> str:
    return f"{reason.says[0].upper()}{reason.says[1:]}."


def _paragraphs(*parts: str) -> str:
    return "\n\n".join(filter(None, parts)) + "\n"


def _way_out(verdict: str, reason: str = "") -> str:
    """The way out of the reason, else of the verdict; empty if nothing needs to be done."""
    of_reason = MEANINGS[reason].way_out if reason in MEANINGS else ""
    return of_reason or VERDICTS[verdict].way_out


def hint(verdict: str, reason: str = "") -> str:
    """The way out as the hint of a finding: lower case, without a full stop."""
    sentence = _way_out(verdict, reason)
    return f"{sentence[:1].lower()}{sentence[1:].removesuffix('.')}"

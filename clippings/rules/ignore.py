"""A comment that ignores findings has expired, or lacks its rule, end date or reason.

    # clip: ignore RULE until 2027-01-01 the outlet has announced a correction

Put it at the end of the field's line, or on the line above; on or above the first line of a
clipping it applies to the whole clipping. Separate several rules with commas; verdicts and reasons
of `check-links` and `check-quotes` can be ignored too. Without an end date the comment would
outlive its reason; without a reason nobody could judge whether it still applies.
"""

from collections.abc import Iterator

from clippings.dates import PartialDate, parse_date
from clippings.errors import BadValue
from clippings.finding import Finding, Place
from clippings.ignores import NEVER_IGNORED, Ignore
from clippings.known_words import did_you_mean
from clippings.rules import RULES
from clippings.rules.subject import Subject

BAD = """\
- id: le-monde-2021-05-04  # clip: ignore wanted
  url: https://www.lemonde.fr/a
"""
GOOD = """\
- id: le-monde-2021-05-04  # clip: ignore wanted until 2027-06-30 the archive looks up the date
  url: https://www.lemonde.fr/a
"""


def check(subject: Subject) -> Iterator[Finding]:
    """Find comments that have expired or are incomplete."""
    name = subject.collection.place("").file
    for ignore in subject.ignores:
        text = subject.lines[ignore.line - 1].rstrip("\r\n")
        place = Place(name, ignore.line, ignore.column, text)
        for message, hint in _faults(ignore, subject.today):
            yield Finding(message=message, hint=hint, severity="warning", place=place)


def _faults(ignore: Ignore, today: PartialDate) -> Iterator[tuple[str, str]]:
    if not ignore.rules:
        yield "the comment names no rule to ignore", "write ignore, then the name of a rule"
    for name in ignore.rules:
        if name in NEVER_IGNORED:
            yield f"{name} cannot be ignored", "fix what it found"
        elif name not in (known := (*RULES, *_names_of_checks())):
            yield f"{name} is not a rule", did_you_mean(name, known, listed_by="clip rule")
    if ignore.expired(today):
        yield f"the comment expired on {ignore.until}", "check again, then delete or renew it"
    yield from _faults_of_end(ignore)
    if not ignore.reason:
        yield "the comment has no reason", "write the reason after the date"


def _names_of_checks() -> Iterator[str]:
    """Verdicts and reasons of `check-links` and `check-quotes`, which use the same comments."""
    from clippings.links.policy import VERDICTS  # needed only for files with such a comment
    from clippings.links.reasons import REASONS
    from clippings.quotes.match import STANDING
    from clippings.quotes.match import VERDICTS as OF_QUOTES

    yield from (verdict for verdict in VERDICTS if verdict != "alive")
    yield from REASONS
    yield from (verdict for verdict in OF_QUOTES if verdict not in STANDING)


def _faults_of_end(ignore: Ignore) -> Iterator[tuple[str, str]]:
    if not ignore.written_until:
        yield (
            "the comment has no end date",
            "write until, a date such as 2027-01-01, then the reason",
        )
        return
    try:
        parse_date(ignore.written_until)
    except BadValue as error:
        yield error.message, error.hint

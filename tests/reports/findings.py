"""Findings to tell, good-natured and hostile."""

from clippings.finding import Finding, Place
from clippings.reports.outcome import Outcome

DUPLICATE = Finding(
    rule="duplicate-url",
    message="the address is the same as in 'le-monde' (line 2)",
    hint="remove one of the two",
    place=Place("data/clippings.yaml", 5, 8, "  url: https://www.lemonde.fr/a"),
    id="le-monde-2",
    field="url",
)
SPACES = Finding(
    rule="double-space",
    severity="warning",
    message="outlet has extra spaces or tabs",
    hint="keep one space between words and none at the start or end",
    place=Place("data/clippings.yaml", 6, 11, "  outlet: Le  Monde"),
    id="le-monde-2",
    field="outlet",
    fix="Le Monde",
)
BARE = Finding(message="it cannot be read", rule="syntax")
EVIL = "x\n::error::y\r##[error]z%0A\x1b[31m\u202e<b>|[a](b)`c`&\udcff\ufffe"
HOSTILE = Finding(
    rule="text",
    message=EVIL,
    hint=EVIL,
    place=Place(f"::error::{EVIL}", 1, 2, EVIL),
    id=f"::{EVIL}",
    field=EVIL,
)
SOME = Outcome(findings=(DUPLICATE, SPACES), counts={"clippings": 3})
NONE = Outcome(counts={"clippings": 1})
WORST = Outcome(findings=(HOSTILE,), counts={"clippings": 1})

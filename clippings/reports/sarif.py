"""For code scanning services: SARIF 2.1.0 (OASIS standard).

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

import json
from pathlib import PurePath
from urllib.parse import quote

from clippings.finding import Finding, Place
from clippings.inert import inert, inert_json
from clippings.json_values import Json
from clippings.meanings import VERDICTS
from clippings.meanings.rules import rule_summary
from clippings.reports.outcome import Outcome
from clippings.rules import RULES
from clippings.version import VERSION

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)


def write(outcome: Outcome) -> str:
    """Write one log with one run."""
    findings = [*outcome.findings, *outcome.ignored]
    rules = sorted({finding.rule for finding in findings})
    shape: Json = {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": _driver(rules)},
                "columnKind": "unicodeCodePoints",
                "results": [_result(finding) for finding in findings],
            }
        ],
    }
    return inert_json(json.dumps(shape, ensure_ascii=False, indent=2)) + "\n"


def _driver(rules: list[str]) -> Json:
    return {"name": "clip", "version": VERSION, "rules": [_described(rule) for rule in rules]}


def _described(rule: str) -> Json:
    """Describe a rule of `validate`, or a verdict of the other checks."""
    says = rule_summary(rule) if rule in RULES else VERDICTS[rule].says if rule in VERDICTS else ""
    return {
        "id": rule,
        **({"shortDescription": {"text": says}} if says else {}),
        "help": {"text": f"Run `clip rule {rule}` for an explanation."},
    }


def _result(finding: Finding) -> Json:
    text = "\n".join(inert(part) for part in (finding.message, finding.hint) if part)
    result: dict[str, Json] = {
        "ruleId": finding.rule,
        "level": finding.severity,
        "message": {"text": text},
        # Identifies the finding when lines move because of new clippings.
        "partialFingerprints": {"clip/v1": f"{finding.rule}:{finding.id}:{finding.field}"},
    }
    if finding.ignored:
        ignored = inert(str(finding.ignored))
        result["suppressions"] = [{"kind": "inSource", "justification": ignored}]
    if finding.place.file:
        result["locations"] = [{"physicalLocation": _physical(finding.place)}]
    return result


def _physical(place: Place) -> Json:
    physical: dict[str, Json] = {"artifactLocation": {"uri": _uri(place.file)}}
    if place.line:
        region: dict[str, Json] = {"startLine": place.line}
        if place.column:
            region["startColumn"] = place.column
        physical["region"] = region
    return physical


def _uri(path: str) -> str:
    """A relative reference, or a file: URI of an absolute path (RFC 8089)."""
    pure = PurePath(path)
    return pure.as_uri() if pure.is_absolute() else quote(pure.as_posix(), errors="surrogateescape")

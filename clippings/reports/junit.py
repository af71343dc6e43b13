"""For CI services that show test results: JUnit XML, as Jenkins and GitLab read it.

An error is a failed test, a warning a passed test with output, an ignored finding a skipped test.
"""

import re
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from clippings.finding import Finding
from clippings.inert import inert
from clippings.reports.outcome import Outcome, location

_NOT_XML = re.compile("[\ufffe\uffff]")  # XML 1.0, production 2; `inert` has escaped the others


def write(outcome: Outcome) -> str:
    """Write one suite; without findings it has one passed test, as some services refuse none."""
    findings = [*outcome.findings, *outcome.ignored]
    tests = len(findings) or 1
    given = {"name": "clip", "tests": str(tests), "failures": str(outcome.errors), "errors": "0"}
    suites = Element("testsuites", given)
    suite = SubElement(suites, "testsuite", given, skipped=str(len(outcome.ignored)))
    for finding in findings:
        _add_case(suite, finding)
    if not findings:
        SubElement(suite, "testcase", classname="clip", name=outcome.sentence)
    indent(suites)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(suites, encoding="unicode")}\n'


def _add_case(suite: Element, finding: Finding) -> None:
    name = " ".join(part for part in (finding.rule, finding.id, finding.field) if part)
    case = SubElement(suite, "testcase", classname=_safe(finding.place.file), name=_safe(name))
    report = f"{location(finding)}: {finding.message}\n{finding.hint}".strip()
    text = "\n".join(_safe(line) for line in report.split("\n"))
    if finding.ignored:
        SubElement(case, "skipped", message=_safe(str(finding.ignored)))
    if finding.ignored or finding.severity != "error":
        SubElement(case, "system-out").text = text
    else:
        failure = SubElement(case, "failure", type=finding.rule, message=_safe(finding.message))
        failure.text = text


def _safe(text: str) -> str:
    return _NOT_XML.sub("\ufffd", inert(text))

"""What holds for every data file, however it came about."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from clippings.fields import FIELDS
from clippings.reports import REPORTS, find_report
from clippings.reports.outcome import Outcome
from clippings.rules import RULES, findings_in
from tests.rules.judging import subject_of

ODD = st.text(
    st.sampled_from(
        "ab 12-/:.?&=#@%“”\"'’«»\t\n\x00\x1b\u200b\u200d\u202e\ufeff\ufffdÃ©â€™ßé日👩;amp"
    )
)
VALUES = st.one_of(
    ODD,
    st.text(),
    st.sampled_from(["2021-05-04", "2021", "https://example.org/a?utm_source=x", "pt_BR", "../x"]),
    st.lists(ODD, max_size=2),
    st.dictionaries(st.sampled_from(["text", "src", "url", "alt", "rel", "date"]), ODD, max_size=3),
)
ENTRIES = st.dictionaries(st.sampled_from([*FIELDS, "autor"]), VALUES, max_size=6)


@given(st.lists(ENTRIES, max_size=3))
@settings(max_examples=150, deadline=None)
def test_no_file_is_too_odd_to_be_judged_and_told(entries: list[dict[str, object]]) -> None:
    findings = findings_in(subject_of(json.dumps(entries, ensure_ascii=True)))
    assert {finding.rule for finding in findings} <= set(RULES)
    assert all(finding.place.line for finding in findings)
    assert all(finding.fix is None or finding.fix.strip() for finding in findings)
    for name in REPORTS:
        find_report(name)(Outcome(findings=findings)).encode()


@given(st.text())
@settings(max_examples=100, deadline=None)
def test_no_text_is_too_odd_to_be_judged(text: str) -> None:
    findings_in(subject_of(text))

"""Reports before checkers that are not ours; where these are missing, the tests say so."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from clippings.clipping import Collection
from clippings.data_file.snapshot import read_snapshot
from clippings.exporters.coverage_report import render_report
from clippings.exporters.html_page import AS_WRITTEN
from clippings.locales import find_locale
from clippings.publishing.report_export import ReportOptions, make_report
from clippings.settings import Settings
from tests.browser.checkers import look, needs_chromium, needs_java, validate
from tests.exporters.html_page.pages import nasty

SEED = Path(__file__).parents[3] / "data" / "clippings.yaml"


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    """The project's own report with its pictures, nasty ones in two directions, an empty one."""
    seed = read_snapshot(SEED).collection
    texts = {
        "seed": make_report(seed, ReportOptions(), Settings(SEED), None).content,
        "nasty": render_report(nasty(), find_locale("en"), AS_WRITTEN),
        "arabic": render_report(nasty(), find_locale("ar"), AS_WRITTEN),
        "empty": render_report(Collection(), find_locale("ja"), AS_WRITTEN),
    }
    folder = tmp_path_factory.mktemp("reports")
    for name, text in texts.items():
        assert isinstance(text, str)
        (folder / f"{name}.html").write_text(text, encoding="utf-8")
    return {name: folder / f"{name}.html" for name in texts}


@needs_java
def test_the_nu_html_checker_has_nothing_to_say(reports: Mapping[str, Path]) -> None:
    assert validate(*reports.values()) == ""


@needs_chromium
def test_reports_are_accessible_lie_still_and_ask_nobody(reports: Mapping[str, Path]) -> None:
    for one in look(*reports.values()):
        assert one["violations"] == [], one["page"]
        assert one["shifted"] == 0
        assert not one["wider"], (one["page"], one["width"])
        assert [url for url in one["asked"] if not url.startswith("file:")] == []

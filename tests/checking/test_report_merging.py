"""Reports in files, merged."""

from pathlib import Path

import pytest

from clippings.checking.report_merging import merge_files
from clippings.errors import ClipError
from clippings.links.json_report import write
from clippings.links.policy import parse_accept
from tests.links.reported import CHECKED


def test_reports_are_merged_with_what_is_accepted(folder: Path) -> None:
    Path("1.json").write_text(write(CHECKED), encoding="utf-8")
    (link,) = merge_files(["1.json"], (), ()).links
    assert link.verdict == "moved"
    (link,) = merge_files(["1.json"], (parse_accept("a:moved:suspect"),), ()).links
    assert link.verdict == "suspect"


def test_what_cannot_be_merged_is_told(folder: Path) -> None:
    Path("1.json").write_text(write(CHECKED), encoding="utf-8")
    with pytest.raises(ClipError, match="needs the JSON reports of the shards"):
        merge_files([], (), ())
    with pytest.raises(ClipError, match=r"gone\.json does not exist"):
        merge_files(["1.json", "gone.json"], (), ())
    with pytest.raises(ClipError, match="only count quotes that are present"):
        merge_files(["1.json"], (), ("present",))

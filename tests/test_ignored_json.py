"""That something is ignored is told in reports, and read from them."""

import pytest

from clippings.finding import Ignored
from clippings.ignored_json import read_ignored, shape_of_ignored


@pytest.mark.parametrize("ignored", [None, Ignored("2027-01-01", "known"), Ignored("", "")])
def test_what_is_told_is_read_back(ignored: Ignored | None) -> None:
    assert read_ignored(shape_of_ignored(ignored)) == ignored


def test_a_report_may_leave_out_why() -> None:
    assert read_ignored({"ignored": True}) == Ignored("", "")


def test_another_shape_is_refused() -> None:
    with pytest.raises(KeyError):
        read_ignored({})
    with pytest.raises(ValueError, match="no"):
        read_ignored({"ignored": "no"})

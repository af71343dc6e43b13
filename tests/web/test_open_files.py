"""The limit of open files."""

import sys

import pytest

from clippings.web.open_files import allow_enough_open_files

if sys.platform == "win32":
    pytest.skip("Windows has no such limit", allow_module_level=True)

import resource


@pytest.mark.parametrize(("soft", "allowed"), [(200, 1024), (1024, 1024), (1500, 1500)])
def test_a_low_limit_is_raised_and_another_stays(soft: int, allowed: int) -> None:
    before, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard != resource.RLIM_INFINITY and hard < 1500:
        pytest.skip("the hard limit of this machine is lower")
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    try:
        allow_enough_open_files()
        assert resource.getrlimit(resource.RLIMIT_NOFILE) == (allowed, hard)
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (before, hard))

"""Groups that are not press coverage."""

import pytest

from tests.importers.reading import found_in


@pytest.mark.parametrize("kit", ["pressKit", "mediaKit", "brand_kits", "pressemappe"])
def test_releases_and_kits_are_not_coverage(kit: str) -> None:
    releases = [{"title": "We launch", "date": "2026-02-27", "excerpt": "It begins."}]
    files = [{"name": "Logos", "url": "https://drive.example/1", "fileSize": "2 MB"}]
    assert not found_in({"pressReleases": releases, kit: files})

"""The site's own press releases among the coverage."""

import pytest

from clippings.page_entries import read_entries

RELEASES = """
# Press

- **May 4, 2021 press release**: [Our lake]({0}/release-1)
- [Our sea]({0}/release-2) (press release, May 2, 2021)
"""
DATED = """
## Articles

- **May 5, 2021**: [A lake](https://planet.example/1)
- [Two seas](https://planet.example/2), 3 May 2021
"""
CITED = """
## Articles

- Doe, Ann. ["A lake."](https://planet.example/1) May 5, 2021.
- Roe, Jo. "Two seas." _Planet_. May 3, 2021.
- Roe, Jo. "Two tides." _Planet_. May 3, 2021.
- Roe, Jo. "Two rivers." _Planet_. May 1, 2021.
"""


@pytest.mark.parametrize("articles", [DATED, CITED])
def test_pages_of_the_site_that_are_called_press_releases_are_none(articles: str) -> None:
    found = [one.plain for one in read_entries(RELEASES.format("") + articles)]
    titles = {str(one["title"]).rstrip(".") for one in found}
    assert "A lake" in titles
    assert not titles & {"Our lake", "Our sea", "press release"}


def test_a_press_release_published_by_others_stays() -> None:
    found = [one.plain for one in read_entries(RELEASES.format("https://wire.example") + DATED)]
    assert [one["title"] for one in found] == ["Our lake", "Our sea", "A lake", "Two seas"]


def test_pages_with_folders_of_their_own_may_be_releases_too() -> None:
    coverage = "".join(
        f"**May {n}, 2021**: [A lake of {n}](https://planet.example/{n})\n\n" for n in range(1, 5)
    )
    page = f"# Press\n\n{coverage}**May 9, 2021 press release**: [Our lake](/release-1/)\n"
    assert "Our lake" not in [entry.plain["title"] for entry in read_entries(page)]

"""Facts of a line that tell themselves by their form."""

import pytest

from clippings.page_entries import read_entries

PIECE = "https://journal.example/doi/full/10.1080/1.2-3"


@pytest.mark.parametrize(
    "doi",
    [
        "DOI: 10.1080/1.2-3.",
        "doi:10.1080/1.2-3",
        "DOI https://doi.org/10.1080/1.2-3.",
        "DOI: <https://dx.doi.org/10.1080/1.2-3>.",
    ],
)
def test_a_doi_is_no_outlet(doi: str) -> None:
    page = (
        "# Press\n\n"
        f'- Roe, Jo. ["Saving the Lake."]({PIECE}) _Lake Reviews._ May 4, 2021. {doi}\n'
        '- Doe, Ann. ["A River."](https://river.example/1) _River Reviews._ May 3, 2021.\n'
    )
    first, second = (one.plain for one in read_entries(page))
    assert (first["outlet"], second["outlet"]) == ("Lake Reviews", "River Reviews")
    assert "note" not in first


def test_a_doi_that_the_address_does_not_hold_is_a_further_link() -> None:
    page = "# Press\n\n- [A River](https://river.example/1), May 2021. DOI: 10.1080/1092.\n"
    (one,) = read_entries(page)
    assert one.plain["links"] == {"url": "https://doi.org/10.1080/1092", "rel": "related"}

"""References in RIS, as others read them."""

import rispy  # type: ignore[import-untyped]

from tests.exporters.nasty import NASTY
from tests.exporters.written import written


def test_ris_is_read_by_others() -> None:
    first, hostile, *_ = rispy.loads(written("ris", NASTY))
    assert first["type_of_reference"] == "NEWS"
    assert first["secondary_title"] == "Le Monde"
    assert first["authors"] == ["Lovelace, Ada", "Doe, Jane and Sons,"]
    assert first["date"] == "2021/05/04/"
    assert first["keywords"] == ["robots", "ia"]
    assert first["urls"] == ["https://www.lemonde.fr/a?b=1&c=%20d_e"]
    assert (first["start_page"], first["end_page"]) == ("4", "5")
    assert "urls" not in hostile

"""One value of theirs as one of ours."""

import pytest

from clippings.importers.rows.conversion import converted


@pytest.mark.parametrize("field", ["title", "outlet"])
def test_an_arrow_is_no_part_of_words(field: str) -> None:
    assert converted(field, "Acme News ↗ ") == "Acme News"
    assert converted(field, "**Acme News** →") == "Acme News"


def test_a_locale_is_a_language_tag() -> None:
    assert converted("lang", "it_IT") == "it-IT"

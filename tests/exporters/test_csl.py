"""Items of CSL-JSON, as its schema has them."""

import json

from tests.exporters.nasty import NASTY
from tests.exporters.written import written


def test_csl_holds_what_the_schema_knows() -> None:
    first, hostile, *_ = json.loads(written("csl", NASTY))
    assert first["type"] == "article-newspaper"
    assert first["issued"] == {"date-parts": [[2021, 5, 4]]}
    assert first["author"] == [
        {"given": "Ada", "family": "Lovelace"},
        {"literal": "Doe, Jane and Sons"},
    ]
    assert hostile["issued"] == {"date-parts": [[2020, 2]]}
    assert "URL" not in hostile

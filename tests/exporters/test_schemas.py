"""What others have written down of two JSON formats: types of CSL, the schema of JSON Feed."""

import json
from pathlib import Path

import jsonschema
import pytest

from clippings.clipping import Clipping, Collection
from clippings.fields import KINDS
from tests.browser.checkers import MODULES, check_types, needs_modules, needs_typescript
from tests.exporters.nasty import EMPTY, NASTY
from tests.exporters.test_round_trip import RICH
from tests.exporters.written import written

_OF_EVERY_KIND = Collection(
    clippings=(*NASTY.clippings, RICH, *(Clipping(id=kind, kind=kind) for kind in KINDS))
)


def _check(head: str, kind: str, name: str, folder: Path) -> str:
    (folder / "node_modules").symlink_to(MODULES, target_is_directory=True)
    source = folder / "check.ts"
    values = [json.loads(written(name, some)) for some in (_OF_EVERY_KIND, EMPTY)]
    source.write_text(
        f"{head}\nexport const all: {kind}[] = {json.dumps(values, ensure_ascii=False)};\n",
        encoding="utf-8",
    )
    return check_types(source)


@needs_typescript
def test_csl_has_the_types_of_its_schema(tmp_path: Path) -> None:
    # `document` is new in version 1.0.2 of the schema, the types are those of 1.0.1.
    head = (
        'import type { Data } from "csl-json";\n'
        'type Item = Omit<Data, "type"> & { type: Data["type"] | "document" };'
    )
    assert _check(head, "Item[]", "csl", tmp_path) == ""


@needs_modules
@pytest.mark.parametrize("collection", [_OF_EVERY_KIND, EMPTY])
def test_a_json_feed_is_one_by_its_schema(collection: Collection) -> None:
    schema = json.loads((MODULES / "jsonfeed-schema" / "schema-v1.1.json").read_bytes())
    validator = jsonschema.Draft7Validator(schema, format_checker=jsonschema.FormatChecker())
    assert [*validator.iter_errors(json.loads(written("jsonfeed", collection)))] == []

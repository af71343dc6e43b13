"""What the authors of two JSON formats write down as types, checked by TypeScript."""

import json
from pathlib import Path

from clippings.clipping import Clipping, Collection
from clippings.fields import KINDS
from tests.browser.checkers import MODULES, check_types, needs_typescript
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


@needs_typescript
def test_a_json_feed_has_the_types_of_its_version(tmp_path: Path) -> None:
    # Extensions begin with an underscore; the types know none.
    head = (
        'import type Feed from "@json-feed-types/1_1";\n'
        'type Item = Feed["items"][number] & { _clip?: Record<string, string> };\n'
        'type Own = Omit<Feed, "items"> & { items: Item[] };'
    )
    assert _check(head, "Own", "jsonfeed", tmp_path) == ""

"""Pages before checkers that are not ours; where these are missing, the tests say so."""

import json
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from clippings.clipping import Collection
from clippings.data_file.snapshot import read_snapshot
from clippings.exporters.html_page import AS_WRITTEN, render_html_page, render_list
from clippings.locales import find_locale
from clippings.publishing.format_options import FormatOptions
from clippings.publishing.html_export import make_page
from clippings.settings import Settings
from tests.browser.checkers import (
    MODULES,
    check_types,
    look,
    needs_chromium,
    needs_java,
    needs_typescript,
    validate,
)
from tests.exporters.html_page.pages import nasty, page, structured

Seen: TypeAlias = Mapping[str, Any]

SEED = Path(__file__).parents[3] / "data" / "clippings.yaml"


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    """The project's own page with its pictures, the nasty one in two directions, an empty one."""
    seed = read_snapshot(SEED).collection
    render = partial(render_html_page, files=AS_WRITTEN)
    texts = {
        "seed": str(
            make_page(seed, find_locale("en"), FormatOptions(), Settings(SEED), None).content
        ),
        "nasty": render(nasty(), find_locale("en")),
        "arabic": render(nasty(), find_locale("ar")),
        "empty": render(Collection(), find_locale("ja")),
    }
    folder = tmp_path_factory.mktemp("pages")
    for name, text in texts.items():
        (folder / f"{name}.html").write_text(text, encoding="utf-8")
    return {name: folder / f"{name}.html" for name in texts}


@pytest.fixture(scope="module")
def seen(pages: Mapping[str, Path]) -> Mapping[str, Sequence[Seen]]:
    """What Chromium sees of each page: light and narrow, dark and wide."""
    looks = look(*pages.values())
    return {name: looks[2 * number : 2 * number + 2] for number, name in enumerate(pages)}


@needs_java
def test_the_nu_html_checker_has_nothing_to_say(pages: Mapping[str, Path], tmp_path: Path) -> None:
    alone = tmp_path / "alone.html"
    head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title><h1>x</h1>'
    alone.write_text(head + render_list(nasty(), find_locale("en"), AS_WRITTEN), encoding="utf-8")
    assert validate(*pages.values(), alone) == ""


@needs_chromium
@pytest.mark.parametrize("name", ["seed", "nasty", "arabic", "empty"])
def test_a_page_is_accessible_lies_still_and_asks_nobody(
    name: str, seen: Mapping[str, Sequence[Seen]]
) -> None:
    for one in seen[name]:
        assert one["violations"] == []
        assert one["shifted"] == 0
        assert not one["wider"]
        assert [url for url in one["asked"] if not url.startswith("file:")] == []


@needs_chromium
def test_choosing_shows_the_cards_that_fit(seen: Mapping[str, Sequence[Seen]]) -> None:
    english = ["venturebeat-2021-07-14", "nvidia-2021-06-15", "mit-tech-review-2021-05-20"]
    french = ["le-monde-2021-05-04"]
    chosen = {(one["year"], one["language"]): one["cards"] for one in seen["seed"][0]["choices"]}
    assert chosen == {
        ("", ""): english + french,
        ("", "en"): english,
        ("", "fr"): french,
    }


@needs_chromium
def test_a_year_without_a_card_in_the_language_loses_its_heading(
    seen: Mapping[str, Sequence[Seen]],
) -> None:
    choices = seen["nasty"][0]["choices"]
    headings = {(one["year"], one["language"]): one["headings"] for one in choices}
    assert headings["", ""] == ["2024", "2023", "2022", "2021", "Undated"]
    assert headings["", "ar"] == ["2022"]
    assert headings["2024", "ar"] == []
    assert headings["2023", ""] == ["2023"]


@needs_typescript
def test_the_structured_data_has_the_types_of_schema_org(tmp_path: Path) -> None:
    source = tmp_path / "page.ts"
    (tmp_path / "node_modules").symlink_to(MODULES, target_is_directory=True)
    source.write_text(
        'import type { ItemList, WithContext } from "schema-dts";\n'
        f"export const page: WithContext<ItemList> = {json.dumps(structured(page(nasty())))};\n",
        encoding="utf-8",
    )
    assert check_types(source) == ""

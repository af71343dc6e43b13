"""No command loads what it does not use."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.running import environment

# Packages that cost more than all of ours, and lists of names that only pages are read with.
HEAVY = {
    *("httpx", "selectolax", "langcodes", "markdown_it", "jinja2", "rich", "pydantic", "asyncio"),
    *("clippings.person_names.given_names", "clippings.person_names.family_names"),
    *(
        "clippings.checking.quote_checking",
        "clippings.links.judging.parked_words",
        "clippings.links.state",
    ),
}
_TELL_MODULES = (
    "import sys; from clippings.app import run; code = run(sys.argv[1:]);"
    "print(code, *sys.modules, file=sys.stderr)"
)


def loaded_by(*arguments: str) -> set[str]:
    """The heavy ones that a command has loaded in a fresh process."""
    done = subprocess.run(
        [sys.executable, "-c", _TELL_MODULES, *arguments],
        capture_output=True,
        text=True,
        env=environment({"EDITOR": "true", "BROWSER": "true"}),
        check=False,
    )
    code, *modules = done.stderr.splitlines()[-1].split()
    assert code == "0", done.stderr
    return {*modules, *(module.partition(".")[0] for module in modules)} & HEAVY


@pytest.mark.parametrize(
    ("arguments", "used"),
    [
        (["list"], set()),
        (["list", "--format", "json", "--lang", "fr", "--search", "marche"], set()),
        (["show", "vb"], set()),
        (["stats"], {"clippings.links.state"}),
        (["schema"], set()),
        (["rule"], set()),
        (["rule", "tracker"], set()),
        (["open", "vb"], set()),
        (["edit", "vb"], set()),
        (["validate"], {"langcodes"}),
        (["set", "vb", "outlet=VB"], {"langcodes"}),
        (["remove", "vb"], {"langcodes"}),
        (["add", "--no-fetch", "--title", "T"], {"langcodes"}),
        (["export", "--format", "csv"], set()),
        (["export", "--format", "markdown"], {"langcodes"}),
        (["export", "--format", "html"], {"langcodes", "jinja2"}),
        (["import", "list.csv", "--dry-run"], {"langcodes", "selectolax"}),
        (["import", "list.md", "--dry-run"], {"langcodes", "markdown_it", "selectolax"}),
        (["check-links", "--lang", "eo"], {"asyncio"}),
        (["--version"], set()),
    ],
)
def test_loads_no_more_than_it_uses(press: Path, arguments: list[str], used: set[str]) -> None:
    Path("list.csv").write_text("url,title\nhttps://a.example/1,One\n", encoding="utf-8")
    Path("list.md").write_text("- [One](https://a.example/1), by Jane Doe\n", encoding="utf-8")
    assert loaded_by(*arguments) <= used


def test_only_a_page_that_is_read_needs_the_network(press: Path) -> None:
    assert "httpx" in loaded_by("add", "http://127.0.0.1:9/a", "--title", "T")

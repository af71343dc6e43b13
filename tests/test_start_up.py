"""No command loads what it does not use."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.running import environment

# What changes a data file, with all that it stands on.
CHANGING = "clippings.yaml_text.changing"
MEANINGS = "clippings.meanings.manual"
IMAGES = "clippings.images.formats"
# Packages that cost more than all of ours, lists of names that only pages are read with, and what
# few files or few runs have a use for.
HEAVY = {
    CHANGING,
    *(
        "httpx",
        "selectolax",
        "langcodes",
        "markdown_it",
        "jinja2",
        "rich",
        "pydantic",
        "asyncio",
        "readline",
        "ssl",
    ),
    *("clippings.person_names.given_names", "clippings.person_names.family_names"),
    *(
        "clippings.checking.quote_checking",
        "clippings.quotes.stored",
        IMAGES,
        MEANINGS,
        "clippings.links.judging.parked.parked_words",
        "clippings.links.state",
        "clippings.yaml_text.syntax_errors",
    ),
}
_TELL_MODULES = (
    "import sys; from clippings.app import run; code = run(sys.argv[1:]);"
    "print(code, *sys.modules, file=sys.stderr)"
)


# What a command needs that tells more than what stands in the file.
OF_CHECKS = {
    *("clippings.addresses", "clippings.rules", "clippings.ignores", "clippings.reports.outcome"),
    *("clippings.files.locking", "clippings.files.writing"),
    *("dataclasses", "json", "shlex"),
}


def loaded_by(*arguments: str) -> set[str]:
    """The modules that a command has loaded in a fresh process, and their packages."""
    done = subprocess.run(
        [sys.executable, "-c", _TELL_MODULES, *arguments],
        capture_output=True,
        text=True,
        env=environment({"EDITOR": "true", "BROWSER": "true"}),
        check=False,
    )
    code, *modules = done.stderr.splitlines()[-1].split()
    assert code == "0", done.stderr
    return {*modules, *(module.partition(".")[0] for module in modules)}


@pytest.mark.parametrize(
    ("arguments", "used"),
    [
        (["list"], set()),
        (["list", "--format", "json", "--lang", "fr", "--search", "marche"], set()),
        (["show", "vb"], set()),
        (["stats"], {"clippings.links.state"}),
        (["schema"], set()),
        (["rule"], {MEANINGS}),
        (["rule", "tracker"], {MEANINGS}),
        (["open", "vb"], set()),
        (["edit", "vb"], {CHANGING}),
        (["validate"], set()),
        (["set", "vb", "outlet=VB"], {CHANGING}),
        (["remove", "vb"], {CHANGING}),
        (["add", "--no-fetch", "--title", "T"], {CHANGING, IMAGES}),
        (["export", "--format", "csv"], set()),
        (["export", "--format", "markdown"], {"langcodes"}),
        (["export", "--format", "html"], {"langcodes", "jinja2"}),
        (["import", "list.csv", "--dry-run"], {"langcodes", "selectolax", CHANGING}),
        (
            ["import", "list.md", "--dry-run"],
            {"langcodes", "markdown_it", "selectolax", CHANGING},
        ),
        (["check-links", "--lang", "eo"], set()),
        (["--version"], set()),
    ],
)
def test_loads_no_more_than_it_uses(press: Path, arguments: list[str], used: set[str]) -> None:
    Path("list.csv").write_text("url,title\nhttps://a.example/1,One\n", encoding="utf-8")
    Path("list.md").write_text("- [One](https://a.example/1), by Jane Doe\n", encoding="utf-8")
    assert loaded_by(*arguments) & HEAVY <= used


@pytest.mark.parametrize("arguments", [["list"], ["show", "vb"]])
def test_what_stands_in_the_file_is_shown_without_what_checks_it(
    press: Path, arguments: list[str]
) -> None:
    assert loaded_by(*arguments) & OF_CHECKS == set()


def test_only_a_page_that_is_read_needs_the_network(press: Path) -> None:
    reading = loaded_by("add", "http://127.0.0.1:9/a", "--title", "T")
    assert "clippings.web" in reading
    assert "clippings.web" not in loaded_by("add", "--no-fetch", "http://127.0.0.1:9/b")

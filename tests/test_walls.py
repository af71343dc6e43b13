"""The walls between folders: which module may import which, and how long a file may be.

Read from all imports of every module, also those inside a function.
"""

import ast
import graphlib
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest

from clippings.exporters import EXPORTERS
from clippings.importers import IMPORTERS
from clippings.reports import REPORTS
from clippings.rules import RULES

SOURCE = Path(__file__).parents[1] / "clippings"

# Where each external package may be imported.
OWNERS = {
    "httpx": ("web",),
    "socket": ("web",),
    "ssl": ("web",),
    "yaml": ("yaml_text.events", "yaml_text.syntax_errors", "version"),
    "rich": ("output", "reports", "stats.terminal"),
    "typer": ("app", "options", "filter_options", "completion", "commands"),
    "click": (),
    "selectolax": (
        *("page", "links.judging.page.hidden", "links.judging.page.empty_layouts"),
        *("importers.html", "importers.html_pages"),
        *("importers.notations.own_feeds", "importers.trees.kept_pages"),
    ),
    "langcodes": ("languages",),
    "language_data": ("languages",),
    "markdown_it": ("page_entries.markup",),
    "idna": ("addresses",),
    "jinja2": ("exporters.html_page", "exporters.page_template"),
    "markupsafe": ("exporters.page_template",),
    "babel": ("locales",),
    "traceback": ("app",),
    "webbrowser": ("commands.open",),
    "pypdfium2": ("pdf.child", "pdf.raised"),
    "xlsxwriter": ("exporters.xlsx",),
    "tempfile": ("editor", "checking.link_memory", "publishing.printing"),
}
# Folders and files that take records or text and return records or text.
PURE = (
    "adding.draft",
    "addresses",
    "cells",
    "clipping",
    "composed",
    "duplicates",
    "exporters",
    "fields",
    "finding",
    "html_source",
    "html_tokens",
    "ids",
    "ignores",
    "images",
    "importers",
    "inert",
    "languages",
    "links",
    "data_file.assignments",
    "data_file.dropped_parts",
    "data_file.loading",
    "importing.candidates",
    "importing.merging",
    "importing.repeats",
    "importing.rule_errors",
    "chains",
    "places_by_date",
    "page",
    "page_entries",
    "folding",
    "grouping",
    "headings",
    "person_names",
    "quotes",
    "rules",
    "schema",
    "selection",
    "stats.counts",
    "stats.gaps",
    "stats.gathered",
    "stats.health",
    "stats.json",
    "stats.rows",
    "stats.terminal",
    "text_edits",
    "updating",
    "values",
    "words",
    "written_dates",
    "yaml_text",
)
OUTSIDE = ("os", "pathlib", "shutil", "socket", "subprocess", "sys", "tempfile", "time")
EDGES = ("output", "data_file", "web")
WORLDLY = (*EDGES, "files.reading", "files.writing", "files.locking", "commands")
WORLDLY_CALLS = ("open", "print", "input", "exec", "eval")
WORLDLY_METHODS = ("now", "utcnow", "read_text", "write_text", "read_bytes", "write_bytes")
CLOCK_TO_HAND_OVER = "links.asking.pacing"  # the default of a field; who asks may hand in another

# Folders that import each other, though no two files do: `words.kinds` and `words.statuses`,
# `links.reasons` and `links.ways_out`, `page.bounds` and `page.unreadable` are on two sides.
KNOWING_EACH_OTHER = {("fields", "words"), ("links", "meanings"), ("links", "page")}

# Folders whose list need not name every file: `clippings/` itself, whose files CONTRIBUTING.md
# lists, and those with a table of their files.
NOT_LISTED_WHOLE = ("", "commands", "exporters", "importers", "reports", "rules")

MOST_LINES = 200
MOST_LINES_OF_A_BODY = 40

# Files without a test file of their name, by the test file that tests them. Files without a
# function need none. New files are not added here: each comes with its test file.
TESTED_IN = {
    "test_app.py": "__main__ options streams version",
    "commands/test_add.py": "adding.asking adding.fetching adding.gathering adding.inserting"
    " adding.quoting edits_shown",
    "commands/test_archive.py": "checking.archiving checking.captures checking.link_fixing",
    "commands/test_check_links.py": "checking.link_asking checking.link_checking checking.progress",
    "commands/test_check_quotes.py": "checking.quote_checking",
    "commands/test_edit.py": "editor",
    "commands/test_export.py": "publishing.exporting publishing.format_options"
    " publishing.left_out publishing.own_pages publishing.page_update"
    " publishing.template_file",
    "commands/test_export_html.py": "publishing.drawing publishing.html_export",
    "commands/test_import.py": "importing.import_outcome"
    " importing.list_import importing.on_duplicate importing.writing",
    "commands/test_init.py": "init_files",
    "commands/test_list.py": "listing",
    "commands/test_report.py": "exporters.html_page.templates publishing.report_export",
    "commands/test_schema.py": "schema",
    "commands/test_show.py": "showing",
    "commands/test_stats.py": "stats.gathered stats.health",
    "commands/test_validate.py": "checking.validating",
    "exporters/html_page/test_json_ld.py": "exporters.html_page.files",
    "exporters/page_template/test_filling.py": "exporters.page_template.entries"
    " exporters.page_template.escaping exporters.page_template.joining",
    "html_source/test_entries.py": "html_source.links html_source.regions",
    "links/judging/not_found/test_messages.py": "links.judging.not_found.denials"
    " links.judging.not_found.denials_latin links.judging.not_found.message_words",
    "links/judging/not_found/test_expired_offers.py": "links.judging.not_found.expired_offers_latin"
    " links.judging.not_found.looked_up_latin links.judging.not_found.looked_up_others",
    "links/test_verdicts.py": "links.asking.steps links.asking.settled links.asking.pacing",
    "page/test_read_page.py": "page.all_facts page.declarations page.elements page.walk",
    "page_entries/in_lists/test_listed.py": "page_entries.in_lists.line_reading"
    " page_entries.in_lists.line_state page_entries.stretches.units",
    "page_entries/test_any_page.py": "page_entries.markup.inline_prose"
    " page_entries.markup.page_lines page_entries.markup.source_map"
    " page_entries.page",
    "page_entries/under_headings/test_headed.py": "page_entries.entry_reading",
    "pdf/test_reading.py": "pdf.child pdf.raised",
    "written_dates/test_line.py": "locales.months",
}

ANY_ALLOWED = (
    "app",
    "filter_options",
    "composed",
    "values",
    "fields",
    "locales.locale",
)


def _name(path: Path) -> str:
    parts = path.relative_to(SOURCE).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


FILES = [(_name(path), path) for path in sorted(SOURCE.rglob("*.py"))]
TREES = {name: ast.parse(path.read_bytes()) for name, path in FILES}
NAMES = sorted(TREES)
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def within(name: str, folders: tuple[str, ...]) -> bool:
    """Whether a module is one of these folders or files, or is in one."""
    return any(name == folder or name.startswith(f"{folder}.") for folder in folders)


def _imports(node: ast.AST) -> Iterator[str]:
    """Full names of the modules that are imported in a tree; types alone do not count."""
    if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
        return
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        assert node.level == 0, "imports name the whole path"
        for alias in node.names:
            inner = f"{node.module}.{alias.name}".removeprefix("clippings.")
            is_module = (node.module or "").startswith("clippings") and inner in TREES
            yield f"clippings.{inner}" if is_module else str(node.module)
    for child in ast.iter_child_nodes(node):
        yield from _imports(child)


@cache
def known_by(name: str) -> frozenset[str]:
    """Our modules that a module imports anywhere."""
    found = {one for one in _imports(TREES[name]) if one.partition(".")[0] == "clippings"}
    return frozenset(one.removeprefix("clippings").removeprefix(".") for one in found)


@cache
def foreign(name: str) -> frozenset[str]:
    """Top-level packages of others that a module imports anywhere."""
    return frozenset(one.partition(".")[0] for one in _imports(TREES[name])) - {"clippings"}


def _holds_one(folder: str, names: list[str]) -> bool:
    return any(within(name, (folder,)) for name in names)


@pytest.mark.parametrize("package", OWNERS)
def test_a_package_is_imported_in_its_folder_only(package: str) -> None:
    knowing = [name for name in NAMES if package in foreign(name)]
    assert [name for name in knowing if not within(name, OWNERS[package])] == []
    assert [folder for folder in OWNERS[package] if not _holds_one(folder, knowing)] == []


def test_nobody_looks_into_typer() -> None:
    inside = {one for name in NAMES for one in _imports(TREES[name]) if one.startswith("typer.")}
    assert inside <= {"typer.core"}


@pytest.mark.parametrize("folder", PURE)
def test_a_pure_folder_does_no_input_or_output(folder: str) -> None:
    inside = [name for name in NAMES if within(name, (folder,))]
    assert inside, "the folder has another name by now"
    for name in inside:
        if name != CLOCK_TO_HAND_OVER:
            assert foreign(name).isdisjoint(OUTSIDE), name
        assert not [one for one in known_by(name) if within(one, WORLDLY)], name
        calls = [node.func for node in ast.walk(TREES[name]) if isinstance(node, ast.Call)]
        names = {one.id for one in calls if isinstance(one, ast.Name)}
        assert names.isdisjoint(WORLDLY_CALLS), name
        methods = {one.attr for one in calls if isinstance(one, ast.Attribute)}
        assert methods.isdisjoint(WORLDLY_METHODS), name


@pytest.mark.parametrize("edge", EDGES)
def test_edges_do_not_know_each_other(edge: str) -> None:
    others = tuple(other for other in EDGES if other != edge)
    inside = [name for name in NAMES if within(name, (edge,))]
    assert [(name, one) for name in inside for one in known_by(name) if within(one, others)] == []


@pytest.mark.parametrize(
    ("folder", "knowing"),
    [
        ("app", ("__main__",)),
        ("commands", ("app", "commands")),
        ("options", ("commands",)),
        ("filter_options", ("commands",)),
        ("completion", ("options", "filter_options", "commands")),
        ("links.asking", ("adding", "checking", "commands")),
        ("importers", ("html_source", "updating", "publishing", "importing", "commands")),
    ],
)
def test_imports_point_one_way(folder: str, knowing: tuple[str, ...]) -> None:
    others = [name for name in NAMES if not within(name, (folder, *knowing))]
    assert [name for name in others if any(within(one, (folder,)) for one in known_by(name))] == []


def test_two_folders_import_each_other_only_where_that_is_listed() -> None:
    known = {(_folder(name), _folder(one)) for name in NAMES for one in known_by(name)}
    both = {pair for pair in known if pair[0] < pair[1] and pair[::-1] in known}
    assert both == KNOWING_EACH_OTHER


def _folder(name: str) -> str:
    """The top-level folder or file of a module."""
    return name.partition(".")[0]


def test_folders_of_verdicts_import_only_those_above_them_in_their_list() -> None:
    listed = re.findall(r"^(\w+)/ ", ast.get_docstring(TREES["links.judging"]) or "", re.MULTILINE)
    folders = [f"links.judging.{folder}" for folder in listed]
    assert {path.parent.name for path in (SOURCE / "links/judging").glob("*/__init__.py")} == {
        *listed
    }
    for at, folder in enumerate(folders):
        known = {one for name in NAMES if within(name, (folder,)) for one in known_by(name)}
        assert [one for one in known if within(one, tuple(folders[at + 1 :]))] == [], folder


@pytest.mark.parametrize("name", ["errors", "finding", "inert"])
def test_the_ground_stands_on_nothing(name: str) -> None:
    assert known_by(name) == set()


def test_a_clipping_stands_on_the_ground() -> None:
    assert known_by("clipping") <= {"dates", "finding", "values"}


def test_no_module_imports_itself_by_a_detour() -> None:
    order = graphlib.TopologicalSorter({name: known_by(name) for name in NAMES})
    assert set(order.static_order()) == set(NAMES)


def test_a_file_can_be_read_in_one_sitting() -> None:
    lines = {name: len(path.read_text(encoding="utf-8").splitlines()) for name, path in FILES}
    assert [name for name, count in lines.items() if count > MOST_LINES] == []


def test_a_file_says_what_it_is() -> None:
    assert [name for name in NAMES if not ast.get_docstring(TREES[name])] == []


def test_a_folder_lists_the_files_it_has() -> None:
    for folder, path in FILES:
        listed = set(re.findall(r"\b(\w+)\.py\b", ast.get_docstring(TREES[folder]) or ""))
        held = {one.stem for one in path.parent.glob("*.py")} - {"__init__"}
        if path.name == "__init__.py":
            assert listed - {"app"} <= held, folder
            assert held <= listed or folder in NOT_LISTED_WHOLE, folder


def test_what_contributors_read_lists_every_folder_and_every_file_beside_them() -> None:
    folders = {f"{path.parent.name}/" for path in SOURCE.glob("*/__init__.py")} | {"templates/"}
    files = {path.name for path in SOURCE.glob("*.py")} - {"__init__.py"}
    text = (SOURCE.parent / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert sorted(re.findall(r"^- `([\w/.]+)`: \S", text, re.MULTILINE)) == sorted(folders | files)


@pytest.mark.parametrize(
    ("folder", "listed", "shared"),
    [
        ("importers", IMPORTERS.values(), ("imported", "signs")),
        ("exporters", EXPORTERS, ("feed_items", "names", "table")),
        ("reports", REPORTS, ("outcome",)),
        ("rules", RULES, ("subject",)),
    ],
)
def test_beside_a_list_of_one_kind_stands_only_what_these_share(
    folder: str, listed: Iterable[str], shared: tuple[str, ...]
) -> None:
    beside = {path.stem for path in (SOURCE / folder).glob("*.py")} - {"__init__"}
    assert beside == {*(name.replace("-", "_") for name in listed), *shared}


def test_tests_mirror_the_package() -> None:
    tests = Path(__file__).parent
    assert [where for where in TESTED_IN if not (tests / where).is_file()] == []
    bare = [
        name
        for name, path in FILES
        if path.stem != "__init__"
        and any(isinstance(node, _FUNCTIONS) for node in ast.walk(TREES[name]))
        and not (tests / path.relative_to(SOURCE)).with_name(_test_file(path)).is_file()
    ]
    assert sorted(bare) == sorted(name for names in TESTED_IN.values() for name in names.split())


def _test_file(path: Path) -> str:
    return f"test_{path.stem.rstrip('_')}.py"


def test_a_function_fits_on_a_screen() -> None:
    lines = {
        f"{name}.{node.name}": (node.end_lineno or 0) - node.body[0].lineno + 1
        for name in NAMES
        for node in ast.walk(TREES[name])
        if isinstance(node, _FUNCTIONS)
    }
    assert [one for one, count in lines.items() if count > MOST_LINES_OF_A_BODY] == []


def test_no_pattern_repeats_a_group_possessively() -> None:
    """Python before 3.11.5, which Debian 12 has, matches these wrongly (CPython issue 106052)."""
    written = {
        (name, node.value if isinstance(node.value, str) else node.value.decode("latin-1"))
        for name in NAMES
        for node in ast.walk(TREES[name])
        if isinstance(node, ast.Constant) and isinstance(node.value, str | bytes)
    }
    possessive = re.compile(r"(?<!\()\)(?:[*+?]|\{[\d,]+\})\+")  # not the `()*+` of URLs
    assert sorted(name for name, text in written if possessive.search(text)) == []


def test_a_bug_is_caught_in_one_place_only() -> None:
    handlers = [
        (name, node)
        for name in NAMES
        for node in ast.walk(TREES[name])
        if isinstance(node, ast.ExceptHandler)
    ]
    wide = (None, "Exception", "BaseException")
    catching = [
        name
        for name, node in handlers
        if (node.type and ast.unparse(node.type)) in wide
        and not isinstance(node.body[-1], ast.Raise)
    ]
    assert catching == ["app"]


def test_values_have_types() -> None:
    loose = {
        name
        for name in NAMES
        for node in ast.walk(TREES[name])
        if isinstance(node, ast.Name) and node.id == "Any"
    }
    assert sorted(loose) == sorted(ANY_ALLOWED)

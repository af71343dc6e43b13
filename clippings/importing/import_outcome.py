"""Prints the result of an import."""

import json
import shlex
from collections.abc import Container, Iterable, Mapping, Sequence
from pathlib import Path

from clippings import output
from clippings.command_lines import check_command
from clippings.data_file.heading_warnings import heading_warnings
from clippings.data_file.snapshot import Change
from clippings.fields import FIELDS, to_full
from clippings.finding import Finding
from clippings.importers import IMPORTERS
from clippings.importers.imported import LeftLink
from clippings.importing.writing import ImportResult
from clippings.known_words import require_known
from clippings.reports import find_report
from clippings.reports.outcome import Outcome, counted
from clippings.settings import to_name
from clippings.values import Plain

OUTPUTS = ("text", "json")
_MOST_KEYS_SHOWN = 10
_MOST_LINKS_SHOWN = 3


def check_output(name: str) -> None:
    """Raise ClipError if `import` cannot print in this format."""
    hint = "; --from names the format of the list" if name in IMPORTERS else ""
    require_known(name, OUTPUTS, f"an output format of `import`{hint}")


def say_headed(change: Change) -> None:
    """Report on stderr which new clippings stand under the heading of another year."""
    for sentence in heading_warnings(change):
        output.tell(sentence)


def print_import(change: Change, result: ImportResult, format_name: str, *, dry_run: bool) -> None:
    """Print what is new and what was updated: the ids, in a dry run the diff, or JSON."""
    ids = (*result.new, *result.updated)
    if format_name == "json":
        clippings = {one.id: one for one in change.after.collection.clippings}
        records = [to_full(clippings[name]) for name in ids]
        output.write(json.dumps(records, ensure_ascii=False, indent=2) + "\n")
    elif dry_run:
        output.write(change.diff())
    else:
        for name in ids:
            output.line(name)


def say_outcome(findings: Sequence[Finding], entries: int, name: str) -> None:
    """Report on stderr what could not be read, or that nothing was found."""
    if not entries and not findings:
        output.tell(
            f"no clippings found in {name}; name another format with `--from`, "
            "or the key of the addresses in a list with `--map url=KEY`"
        )
    elif findings:
        outcome = Outcome(findings=findings, counts={"entries": entries})
        output.say(find_report("text")(outcome).rstrip("\n"))


def say_kept(entries: Iterable[Mapping[str, Plain]], mappable: Container[str]) -> None:
    """Report on stderr which keys of the list are not our fields and were kept as they are.

    If one of them can be mapped, the message says how.
    """
    keys = list(dict.fromkeys(key for entry in entries for key in entry if key not in FIELDS))
    if keys:
        named = ", ".join(keys[:_MOST_KEYS_SHOWN]) + (", …" if keys[_MOST_KEYS_SHOWN:] else "")
        key = next((key for key in keys if key in mappable), "")
        mapping = shlex.quote(f"FIELD={key}")
        hint = f"; `clip import --map {mapping}` maps one to a field" if key else ""
        output.say(f"unknown keys kept: {named}{hint}")


def say_left(links: Sequence[LeftLink]) -> None:
    """Report on stderr which links of the page were not taken for press coverage."""
    if links:
        named = [f"{one.url} (line {one.line})" if one.line else one.url for one in links]
        more = len(named) - _MOST_LINKS_SHOWN
        rest = f" and {counted(more, 'more links')}" if more > 0 else ""
        output.say(f"not imported: {', '.join(named[:_MOST_LINKS_SHOWN])}{rest}")


def say_folder_of_pictures(folder: Path | None, source: str) -> None:
    """Report on stderr the setting with which the pictures of the list are found."""
    if folder:
        images = json.dumps(folder.as_posix(), ensure_ascii=False)
        output.say(
            f"  to find the pictures of {source}, add this to pyproject.toml (create it if needed)"
        )
        output.say(f"  [tool.clip]\n  images = {images}")


def say_count(result: ImportResult, there: int, path: Path, *, dry_run: bool) -> None:
    """Report on stderr how many clippings are new, updated or already there, and what to do next.

    `there` counts those of the list that the data file has and that were not updated. Each clipping
    that could not be updated is named.
    """
    for sentence in result.left:
        output.tell(sentence)
    would = " would be" if dry_run else ""
    counts = (
        (len(result.new), f"{would} imported"),
        (len(result.updated), f"{would} updated"),
        (there, " already there"),
    )
    counted_parts = ", ".join(
        f"{counted(number, 'clippings')}{what}" for number, what in counts if number
    )
    if result.new or result.updated:
        command = check_command(to_name(path))
        check = "" if dry_run else f"; `{command}` shows what they lack"
        output.say(f"{counted_parts}{check}")
    elif there:
        output.say(f"nothing new: {counted_parts}")

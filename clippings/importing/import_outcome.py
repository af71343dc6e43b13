"""What came of an import, printed and said."""

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
from clippings.importing.writing import Brought
from clippings.known_words import require_known
from clippings.reports import find_report
from clippings.reports.outcome import Outcome, counted
from clippings.settings import to_name
from clippings.values import Plain

OUTPUTS = ("text", "json")
_MOST_KEYS = 10
_MOST_LINKS = 3


def check_output(name: str) -> None:
    """Raises ClipError where `import` cannot print in this format."""
    hint = "; --from names that of the list" if name in IMPORTERS else ""
    require_known(name, OUTPUTS, f"a format of what `import` prints{hint}")


def say_headed(change: Change) -> None:
    """Which new clippings stand under the heading of another year, on stderr."""
    for sentence in heading_warnings(change):
        output.tell(sentence)


def print_import(change: Change, brought: Brought, format_name: str, *, dry_run: bool) -> None:
    """Print what is new and what was updated: the ids, in a dry run the diff; or JSON."""
    ids = (*brought.new, *brought.updated)
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
    """What could not be read, on stderr; or that there was nothing to read."""
    if not entries and not findings:
        output.tell(
            f"no clippings found in {name}; `--from` names another format, "
            "`--map url=KEY` the key of the addresses in a list"
        )
    elif findings:
        outcome = Outcome(findings=findings, counts={"entries": entries})
        output.say(find_report("text")(outcome).rstrip("\n"))


def say_kept(entries: Iterable[Mapping[str, Plain]], mappable: Container[str]) -> None:
    """Which keys of the list are no fields of ours and were kept as they are, on stderr.

    Where one of them can be mapped, it is said how.
    """
    keys = list(dict.fromkeys(key for entry in entries for key in entry if key not in FIELDS))
    if keys:
        named = ", ".join(keys[:_MOST_KEYS]) + (", …" if keys[_MOST_KEYS:] else "")
        key = next((key for key in keys if key in mappable), "")
        mapping = shlex.quote(f"FIELD={key}")
        hint = f"; `clip import --map {mapping}` makes a field of one" if key else ""
        output.say(f"kept as they are: {named}{hint}")


def say_left(links: Sequence[LeftLink]) -> None:
    """Which links of the page were taken for no press, on stderr."""
    if links:
        named = [f"{one.url} (line {one.line})" if one.line else one.url for one in links]
        more = len(named) - _MOST_LINKS
        rest = f" and {counted(more, 'more links')}" if more > 0 else ""
        output.say(f"left out: {', '.join(named[:_MOST_LINKS])}{rest}")


def say_folder_of_pictures(folder: Path | None, source: str) -> None:
    """What the configuration has to say, so that the pictures of the list are found, on stderr."""
    if folder:
        images = json.dumps(folder.as_posix(), ensure_ascii=False)
        output.say(
            f"  the pictures of {source} are found with this in pyproject.toml (a new one will do)"
        )
        output.say(f"  [tool.clip]\n  images = {images}")


def say_count(brought: Brought, there: int, path: Path, *, dry_run: bool) -> None:
    """How many clippings are new, updated or were there already, and what to do next.

    On stderr; `there` are those of the list that the data file has and that took nothing. Each that
    could not be updated is named.
    """
    for sentence in brought.left:
        output.tell(sentence)
    would = " would be" if dry_run else ""
    counts = (
        (len(brought.new), f"{would} brought in"),
        (len(brought.updated), f"{would} updated"),
        (there, " there already"),
    )
    told = ", ".join(f"{counted(number, 'clippings')}{what}" for number, what in counts if number)
    if brought.new or brought.updated:
        command = check_command(to_name(path))
        check = "" if dry_run else f"; `{command}` tells what they lack"
        output.say(f"{told}{check}")
    elif there:
        output.say(f"nothing new: {told}")

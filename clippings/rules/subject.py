"""The input of a rule, and functions that make its findings."""

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property

from clippings.clipping import Clipping, Collection
from clippings.dates import PartialDate
from clippings.fields import PAGE_KINDS, to_full
from clippings.finding import Finding, Place, Severity
from clippings.ignores import Ignore
from clippings.local_files import Sight


class Subject:
    """What a rule checks: the collection, and the lines and ignore comments of its file.

    `look` finds out what is at a path. `file` is the value that hints give to `--file`; empty if
    commands find the file without it.
    """

    def __init__(
        self,
        *,
        collection: Collection,
        today: PartialDate,
        look: Callable[[str], Sight],
        lines: Sequence[str] = (),
        ignores: Sequence[Ignore] = (),
        file: str = "",
    ) -> None:
        self.collection = collection
        self.today = today
        self.look = look
        self.lines = lines
        self.ignores = ignores
        self.file = file

    @cached_property
    def texts(self) -> tuple[tuple[Clipping, str, str], ...]:
        """Every text of every clipping, as (clipping, path of the field, text)."""
        return tuple(
            (clipping, field, text)
            for clipping in self.collection.clippings
            for field, text in _texts_in(to_full(clipping), "")
        )

    @cached_property
    def page_texts(self) -> tuple[tuple[str, str], ...]:
        """Every text outside the clippings (`title`, `outlets` …), as (path of the field, text)."""
        page = self.collection
        values: dict[str, object] = {name: getattr(page, name) for name in PAGE_KINDS}
        values["outlets"] = [outlet._asdict() for outlet in page.outlets]
        return tuple(_texts_in(values, ""))

    @cached_property
    def unread(self) -> frozenset[tuple[str, Place]]:
        """Path of the field and place of each value that could not be read."""
        faults = self.collection.faults
        return frozenset((one.field, one.place) for one in faults if one.severity == "error")


def about(
    clipping: Clipping,
    field: str,
    message: str,
    hint: str = "",
    *,
    severity: Severity = "error",
    fix: str | None = None,
) -> Finding:
    """Make a finding about one field of a clipping."""
    place = clipping.place(field)
    return Finding(
        message=message,
        hint=hint,
        severity=severity,
        id=clipping.id,
        field=field,
        place=place,
        fix=fix,
    )


def about_page(subject: Subject, field: str, message: str, hint: str) -> Finding:
    """Make a finding about a text outside the clippings."""
    place = subject.collection.place(field)
    return Finding(message=message, hint=hint, field=field, place=place)


def _texts_in(value: object, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, (list, tuple)):
        for number, item in enumerate(value):
            yield from _texts_in(item, f"{path}[{number}]")
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _texts_in(item, f"{path}.{key}" if path else key)

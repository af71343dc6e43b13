"""What meta elements and links declare, by name."""

from clippings.page import json_ld
from clippings.page.one_line import plain_line

_MOST_VALUES = 20  # under one name
LONGEST_VALUE = 4000  # characters of a declared value


class Table(dict[str, list[str]]):
    """Values by name in lower case, in page order."""

    def note(self, name: str | None, value: str | None) -> None:
        """Add a value that says something."""
        value = plain_line((value or "")[:LONGEST_VALUE])
        values = self.setdefault(name.strip().lower(), []) if name and value else None
        if values is not None and len(values) < _MOST_VALUES:
            values.append(value)

    def spread(self, name: str) -> None:
        """Note what a value that is JSON holds under names of its own.

        Parse.ly had it so at first: `parsely-page` with what is now `parsely-author` and the like.
        """
        for node in json_ld.read_blocks(self.get(name, ())):
            for key in node:
                for part in json_ld.members((), node, key):
                    own = f"{name.partition('-')[0]}-{key.replace('_', '-').rstrip('s')}"
                    self.note(own, json_ld.text(part))

"""CONTRIBUTING.md names every room and every file beside them."""

import re

from tests.documents import ROOT

HOUSE = ROOT / "clippings"
LINE = re.compile(r"^- `([\w/.]+)`: \S", re.MULTILINE)


def test_every_room_and_every_file_beside_them_has_one_line() -> None:
    rooms = {f"{path.parent.name}/" for path in HOUSE.glob("*/__init__.py")} | {"templates/"}
    files = {path.name for path in HOUSE.glob("*.py")} - {"__init__.py"}
    named = LINE.findall((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"))
    assert sorted(named) == sorted(rooms | files)

"""Which entries can be moved safely: it is clear which comments belong to them."""

from clippings.errors import ClipError
from clippings.yaml_text.changing import move_entries
from clippings.yaml_text.document import Document
from clippings.yaml_text.edits import CannotSpliceError
from clippings.yaml_text.moving import clear_moves


def movable(document: Document, moves: dict[int, int]) -> dict[int, int]:
    """The moves that `move_entries` accepts."""
    if not moves:
        return {}
    try:
        return _accepted(document, clear_moves(document.text, document.items, moves))
    except CannotSpliceError:
        return {}


def _accepted(document: Document, moves: dict[int, int]) -> dict[int, int]:
    """The moves without those that are refused; found by bisection."""
    try:
        if moves:
            move_entries(document, moves)
        return moves
    except ClipError:
        if len(moves) == 1:
            return {}
    half = len(moves) // 2
    parts = (list(moves.items())[:half], list(moves.items())[half:])
    return {index: at for part in parts for index, at in _accepted(document, dict(part)).items()}

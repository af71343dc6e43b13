"""Which entries can be moved without a doubt about what belongs to them."""

from clippings.errors import ClipError
from clippings.yaml_text.changing import move_entries
from clippings.yaml_text.document import Document
from clippings.yaml_text.edits import CannotSpliceError
from clippings.yaml_text.moving import clear_moves


def movable(document: Document, moves: dict[int, int]) -> dict[int, int]:
    """Those of the moves that `move_entries` can make, each by itself."""
    if not moves:
        return {}
    try:
        return _alone(document, clear_moves(document.text, document.items, moves))
    except CannotSpliceError:
        return {}


def _alone(document: Document, moves: dict[int, int]) -> dict[int, int]:
    """The moves without those that are refused, found by halving."""
    try:
        if moves:
            move_entries(document, moves)
        return moves
    except ClipError:
        if len(moves) == 1:
            return {}
    half = len(moves) // 2
    parts = (list(moves.items())[:half], list(moves.items())[half:])
    return {index: at for part in parts for index, at in _alone(document, dict(part)).items()}

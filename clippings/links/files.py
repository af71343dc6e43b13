"""Check pictures and scans in the repository."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from clippings.links.link import CheckedLink, Target
from clippings.links.reasons import REASONS

if TYPE_CHECKING:
    from clippings.local_files import Sight

_OF_IMAGES: dict["Sight", str] = {
    "image": "file-ok",
    "broken": "broken-image",
    "file": "not-an-image",
}
_OF_FILES: dict["Sight", str] = {"image": "file-ok", "broken": "file-ok", "file": "file-ok"}
_OF_BOTH: dict["Sight", str] = {
    "missing": "missing-file",
    "irregular": "missing-file",
    "outside": "outside",
    "remote": "missing-file",
}


def look_at_file(target: Target, look: Callable[[str], "Sight"]) -> CheckedLink:
    """The verdict on a path; `look` returns what is there."""
    table = _OF_IMAGES if target.expects == "image" else _OF_FILES
    reason = (table | _OF_BOTH)[look(target.url)]
    return CheckedLink(
        url=target.url,
        verdict=REASONS[reason].verdict,
        reason=reason,
        uses=target.uses,
        expects=target.expects,
    )

"""Filling in HTML templates, and removing characters that HTML does not allow."""

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinja2 import Environment

# All characters except those that HTML does not allow (HTML, preprocessing the input stream) and
# bidi controls; the most frequent ones come first, which halves the time.
_PLANES = "".join(
    f"{chr(plane)}-{chr(plane + 0xFFFD)}" for plane in range(0x10000, 0x110000, 0x10000)
)
_UNFIT = re.compile(
    f"[^ -~\n\t\xa0-\u2029\u202f-\u2065\u206a-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd{_PLANES}]"
)


def fill_template(name: str, **values: object) -> str:
    """Fill in a template of `templates/html`; values are escaped."""
    return fit(_templates().get_template(name).render(values))


def fit(text: str) -> str:
    """The text without characters that HTML does not allow."""
    return _UNFIT.sub("", text)


@cache
def _templates() -> "Environment":
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(
        loader=PackageLoader("clippings", "templates/html"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )

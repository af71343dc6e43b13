"""The templates of pages, and what HTML can hold."""

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinja2 import Environment

# What HTML cannot hold (HTML, preprocessing the input stream), and what turns text round.
# All but these is taken out; the commonest come first, which halves the time.
_PLANES = "".join(
    f"{chr(plane)}-{chr(plane + 0xFFFD)}" for plane in range(0x10000, 0x110000, 0x10000)
)
_UNFIT = re.compile(
    f"[^ -~\n\t\xa0-\u2029\u202f-\u2065\u206a-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd{_PLANES}]"
)


def fill_template(name: str, **values: object) -> str:
    """A template of `templates/html` filled in; what stands in the values stays text."""
    return fit(_templates().get_template(name).render(values))


def fit(text: str) -> str:
    """The text without what HTML cannot hold."""
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

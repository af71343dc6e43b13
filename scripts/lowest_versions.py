"""Prints the lowest versions of what the program runs on, as constraints for pip.

python scripts/lowest_versions.py
"""

import re
import tomllib
from pathlib import Path

PROJECT = Path(__file__).parent.parent / "pyproject.toml"
# What only the tests need may be as new as it likes.
EXTRAS = ("pdf", "xlsx")


def lowest_versions() -> list[str]:
    """`typer==0.27.2` for `typer>=0.27.2,<0.29`; raises ValueError for what has no lower bound."""
    project = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    return [
        _lowest(one)
        for one in [*project["dependencies"], *(two for e in EXTRAS for two in extras[e])]
    ]


def _lowest(requirement: str) -> str:
    bound = re.match(r"([\w-]+)>=([\w.]+)", requirement)
    if not bound:
        raise ValueError(f"{requirement} has no lower bound")
    return f"{bound[1]}=={bound[2]}"


if __name__ == "__main__":
    print("\n".join(lowest_versions()))

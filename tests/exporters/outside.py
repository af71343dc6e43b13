"""Programs that read citations: biber and bibutils, where they are."""

import shutil
import subprocess
from pathlib import Path

import pytest

needs_biber = pytest.mark.skipif(
    not shutil.which("biber"), reason="no biber here: `apt-get install biber`"
)
needs_bibutils = pytest.mark.skipif(
    not shutil.which("ris2xml"), reason="no bibutils here: `apt-get install bibutils`"
)


def check_with_biber(text: str, folder: Path) -> str:
    """What biber says of a BibLaTeX file beside its progress: nothing where all is right."""
    (folder / "press.bib").write_text(text, encoding="utf-8")
    options = ["--tool", "--validate-datamodel", "--nolog", "--quiet", "--output-file", "out.bib"]
    done = subprocess.run(
        ["biber", *options, "press.bib"],
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return done.stdout + done.stderr


def read_with_bibutils(text: str, folder: Path) -> tuple[str, str]:
    """A RIS file as MODS, and what bibutils says of it."""
    (folder / "press.ris").write_bytes(text.encode())
    done = subprocess.run(
        ["ris2xml", "press.ris"], cwd=folder, capture_output=True, encoding="utf-8", check=False
    )
    return done.stdout, done.stderr

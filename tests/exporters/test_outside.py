"""Citations before readers that are not ours; where these are missing, the tests say so."""

from pathlib import Path

from clippings.clipping import Clipping, Collection
from clippings.data_file.snapshot import read_snapshot
from clippings.dates import PartialDate
from clippings.fields import KINDS
from tests.exporters.nasty import HOSTILE, NASTY
from tests.exporters.outside import (
    check_with_biber,
    needs_biber,
    needs_bibutils,
    read_with_bibutils,
)
from tests.exporters.test_round_trip import BARE, RICH, SPOKEN, UNTITLED
from tests.exporters.written import written

SEED = Path(__file__).parents[2] / "data" / "clippings.yaml"
_SIGNS = (
    "}{",
    "}}",
    "{",
    "\\",
    "%",
    "$$",
    "#",
    "~^",
    "--",
    "``''",
    "\x00\x1b",
    "@x{y,",
    '"',
    "& and ,",
)
_SOME = (
    *NASTY.clippings,
    *(RICH, BARE, UNTITLED, SPOKEN),
    *(Clipping(id=f"kind-{kind}", outlet="Wired", kind=kind, authors=("Ada",)) for kind in KINDS),
    *(
        Clipping(
            id=f"sign-{number}",
            title=sign,
            outlet=sign,
            authors=(sign, f"Ada {sign}", f"{sign}, {sign}"),
            summary=sign,
            pages=sign,
            issue=sign,
            tags=(sign,),
            url=f"https://a.example/{sign}",
            date=PartialDate(2021, number % 13),
        )
        for number, sign in enumerate(_SIGNS)
    ),
)


@needs_biber
def test_biber_has_nothing_to_say(tmp_path: Path) -> None:
    text = written("biblatex", Collection(clippings=_SOME))
    assert check_with_biber(text, tmp_path) == ""
    read = (tmp_path / "out.bib").read_text(encoding="utf-8")
    assert read.count("\n@") + read.startswith("@") == len(_SOME)


@needs_biber
def test_biber_reads_the_seed(tmp_path: Path) -> None:
    text = written("biblatex", read_snapshot(SEED).collection)
    assert check_with_biber(text, tmp_path) == ""


@needs_bibutils
def test_bibutils_reads_every_reference_and_uses_every_tag(tmp_path: Path) -> None:
    read, said = read_with_bibutils(written("ris", Collection(clippings=_SOME)), tmp_path)
    assert "unused" not in said
    assert f"Processed {len(_SOME)} references." in said
    for fact in ("Ludwig", "van Beethoven", "毛泽东", "Le Monde", "2021-05", "Un portrait"):
        assert fact in read
    assert HOSTILE[:8] not in read

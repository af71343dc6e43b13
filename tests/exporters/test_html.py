"""The HTML page as `clip export` has it written."""

from clippings.clipping import Clipping, Collection, Image
from clippings.exporters.html import write
from clippings.exporters.html_page import Files, ShownPicture

PIECE = Collection(clippings=(Clipping(id="a", title="A", image=Image("shots/a.png")),))


def test_the_list_can_stand_alone() -> None:
    assert write(PIECE, fragment=True).startswith('<div class="clippings"')
    assert write(PIECE).startswith("<!doctype html>")


def test_pictures_stand_where_the_files_have_them() -> None:
    elsewhere = Files(lambda _src: ShownPicture("copies/a.png"), lambda _path: "")
    assert 'src="shots/a.png"' in write(PIECE)
    assert 'src="copies/a.png"' in write(PIECE, files=elsewhere)

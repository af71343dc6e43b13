"""Press pages in Markdown as an export format."""

from clippings.clipping import Clipping, Collection
from tests.exporters.written import written


def test_a_page_is_written() -> None:
    clipping = Clipping(url="https://a.example/1", outlet="Wired", lang="en")
    assert written("markdown", Collection(clippings=(clipping,))) == (
        "# Media\n\n## Wired (English)\n\n- Source: [Wired](https://a.example/1)\n"
    )

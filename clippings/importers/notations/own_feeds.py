"""Facts that only the feeds of `clip export` have."""

from collections.abc import Iterator

from clippings.json_values import stated
from clippings.values import Plain

GENERATOR = "clip"


def own_title(title: str, outlet: str, url: str) -> str:
    """The title without the outlet added to it; empty if it is the outlet or the address."""
    bare = title.removesuffix(f" ({outlet})") if outlet else title
    return "" if bare in (outlet, url) else bare


def quotes_in(html: str) -> list[Plain]:
    """The quotations of an entry, each with its speaker."""
    return [stated(quote) for quote in _quotes(html)]


def _quotes(html: str) -> Iterator[dict[str, str]]:
    from selectolax.lexbor import LexborHTMLParser

    for block in LexborHTMLParser(html).css("blockquote"):
        for line_end in block.css("br"):
            line_end.replace_with("\n")
        footer = block.css_first("footer")
        speaker = block.css_first("footer > cite")
        name = speaker.text() if speaker else ""
        role = footer.text().removeprefix(name).removeprefix(", ") if footer else ""
        text = "\n\n".join(paragraph.text() for paragraph in block.css("p"))
        yield {"text": text, "speaker": name, "role": role}

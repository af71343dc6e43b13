"""A press page made from nothing but the data."""

from clippings.clipping import Collection
from clippings.markdown_page.escaping import escape_inline, escape_lines
from clippings.markdown_page.rendering import render_entry
from clippings.markdown_page.style import Style


def render_page(collection: Collection) -> str:
    """The title, the introduction and every clipping of the collection, in its order."""
    style = Style()
    head = f"# {escape_inline(collection.title or 'Media')}"
    intro = [escape_lines(part) for part in collection.intro.split("\n\n") if part.strip()]
    entries = [render_entry(clipping, style) for clipping in collection.clippings]
    return "\n\n".join([head, *intro, *entries]) + "\n"

"""A press page made from nothing but the data."""

from clippings.clipping import Collection
from clippings.markdown_page.escaping import escape_inline, escape_lines
from clippings.markdown_page.facts import is_shown
from clippings.markdown_page.rendering import render_entry
from clippings.markdown_page.style import Style


def render_page(collection: Collection) -> str:
    """The title, the introduction and every clipping that is shown, in the order of the data."""
    style = Style()
    head = f"# {escape_inline(collection.title or 'Media')}"
    intro = [escape_lines(part) for part in collection.intro.split("\n\n") if part.strip()]
    shown = (clipping for clipping in collection.clippings if is_shown(clipping))
    entries = [render_entry(clipping, style) for clipping in shown]
    return "\n\n".join([head, *intro, *entries]) + "\n"

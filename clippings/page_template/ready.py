"""The templates that come with the program, by their names.

To add one: NAME.md in templates/markdown and its line here.
"""

from collections.abc import Mapping

from clippings.clipping import Collection
from clippings.locales import PageLocale
from clippings.page_template.filling import Template, fill

# Name to what it is grouped by where nothing else is chosen.
READY: Mapping[str, str] = {"list": "year", "table": ""}


def fill_ready(name: str, collection: Collection, by: str, locale: PageLocale) -> str:
    """The page that a ready template makes."""
    template = Template(ready_text(name), f"{name}.md", "markdown")
    return fill(template, collection, by or READY[name], locale)


def ready_text(name: str) -> str:
    """The text of a ready template."""
    from jinja2 import Environment, PackageLoader

    loader = PackageLoader("clippings", "templates/markdown")
    return loader.get_source(Environment(autoescape=True), f"{name}.md")[0]

"""The templates that come with the program, by their names in exporters/markdown.py."""

from clippings.clipping import Collection
from clippings.locales import PageLocale
from clippings.page_template.filling import Template, fill


def fill_ready(name: str, collection: Collection, by: str, locale: PageLocale) -> str:
    """The page that a ready template makes."""
    template = Template(ready_text(name), f"{name}.md", "markdown")
    return fill(template, collection, by, locale)


def ready_text(name: str) -> str:
    """The text of a ready template."""
    from jinja2 import Environment, PackageLoader

    loader = PackageLoader("clippings", "templates/markdown")
    return loader.get_source(Environment(autoescape=True), f"{name}.md")[0]

"""Pages filled in by a Jinja template: the ready ones, and those that people bring.

docs/templates.md tells what a template can use. It sees nothing but that: no file, no attribute
that begins with an underscore, no other template.

filling.py         a template filled in, and what is wrong with it
entries.py         what it is given
escaping.py        text made harmless for its format
joining.py         texts put together, of which some are escaped already
"""

from clippings.exporters.page_template.filling import Template, fill_page, fill_ready

__all__ = ("Template", "fill_page", "fill_ready")

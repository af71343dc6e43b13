"""Pages made with a Jinja template: ours, and those of users.

docs/templates.md describes what a template can use. Templates run in a sandbox: they have no access
to files, to attributes that start with an underscore, or to other templates.

filling.py         fills in a template inside a sandbox
mistakes.py        mistakes in a template, with file and line
entries.py         the variables of a template
escaping.py        escapes text for the format of the template
joining.py         joins escaped and unescaped texts
"""

from clippings.exporters.page_template.filling import Template, fill_page, fill_ready

__all__ = ("Template", "fill_page", "fill_ready")

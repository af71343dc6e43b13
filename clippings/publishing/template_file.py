"""Pages made with the user's own template file."""

from pathlib import Path

from clippings.clipping import Collection
from clippings.errors import ClipError
from clippings.exporters import find_exporter
from clippings.exporters.markdown import TEMPLATES
from clippings.files.reading import read_text_file
from clippings.known_words import did_you_mean
from clippings.locales import PageLocale

_ENDS_OF_TEMPLATES = (".j2", ".jinja", ".jinja2", ".tmpl")
_BY_FORMAT = {"markdown": "markdown", "html": "html", "atom": "html"}
_BY_SUFFIX = {
    **dict.fromkeys((".md", ".markdown", ".mdx", ".qmd"), "markdown"),
    **dict.fromkeys((".html", ".htm", ".xhtml", ".xml", ".svg", ".atom", ".rss"), "html"),
}


def is_template_file(template: str) -> bool:
    """Whether this names a file, and not one of our templates."""
    return bool(template) and template not in TEMPLATES


def refuse_template(page: Path | None, template: Path) -> None:
    """Raises ClipError if the page would overwrite its template."""
    if page and page.exists() and template.exists() and page.samefile(template):
        raise ClipError(f"{page} is the template itself; name another file")


def page_by_template(
    collection: Collection, template: str, format_name: str, by: str, locale: PageLocale
) -> str:
    """Fill in the template with the clippings; raises ClipError."""
    from clippings.exporters.page_template import Template, fill_page

    path = Path(template)
    text = _read(path)
    return fill_page(Template(text, template, _escaping(path, format_name)), collection, by, locale)


def _escaping(path: Path, format_name: str) -> str:
    """The escaping for the named format, else for the suffix of the template's name.

    Raises ClipError for an unknown format, so that nothing is left unescaped by mistake, and for a
    name without a suffix.
    """
    if format_name:
        find_exporter(format_name)
        return _BY_FORMAT.get(format_name, "none")
    name = path.with_suffix("") if path.suffix.lower() in _ENDS_OF_TEMPLATES else path
    if not name.suffix:
        raise ClipError(
            f"the name of {path} shows no format; add --format, or name it like press.md.j2"
        )
    return _BY_SUFFIX.get(name.suffix.lower(), "none")


def _read(path: Path) -> str:
    if not path.exists():
        known = did_you_mean(str(path), TEMPLATES)
        raise ClipError(f"there is no template and no file {str(path)!r}; {known}")
    return read_text_file(path)

"""Fills in a template inside a sandbox."""

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, NamedTuple

from clippings.clipping import Collection
from clippings.dates import PartialDate
from clippings.exporters.page_template.entries import context_of
from clippings.exporters.page_template.escaping import ESCAPINGS, Escaping, as_link
from clippings.exporters.page_template.mistakes import mistake, mistake_at
from clippings.locales import PageLocale

if TYPE_CHECKING:
    from jinja2.sandbox import ImmutableSandboxedEnvironment


class Template(NamedTuple):
    """The text of a template, its name in messages, and its key in ESCAPINGS."""

    text: str
    name: str
    escaping: str


def fill_page(template: Template, collection: Collection, by: str, locale: PageLocale) -> str:
    """Fill in a template; raises ClipError, with file and line, for errors in the template."""
    from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError

    from clippings.exporters.page_template.joining import Joining

    environment = _environment(ESCAPINGS[template.escaping], locale)
    context = context_of(collection, by, locale)
    try:
        tree = environment.parse(template.text, template.name, template.name)
        code = environment.compile(Joining().visit(tree), template.name, template.name)
        page = environment.template_class.from_code(
            environment, code, environment.make_globals(None)
        )
        return page.render(context)
    except TemplateSyntaxError as error:
        raise mistake_at(template.name, error.lineno, error.message or "") from None
    except TemplateNotFound as error:
        message = f"there is no {error.name!r} here; a template cannot include others"
        raise mistake(error, template.name, message) from None
    except (
        TemplateError,
        ArithmeticError,
        AttributeError,
        LookupError,
        RecursionError,
        TypeError,
        ValueError,
    ) as error:
        raise mistake(error, template.name, str(error)) from None


def fill_ready(name: str, collection: Collection, by: str, locale: PageLocale) -> str:
    """Fill in one of our templates, by its name in exporters/markdown.py."""
    from jinja2 import Environment, PackageLoader

    loader, file = PackageLoader("clippings", "templates/markdown"), f"{name}.md"
    text = loader.get_source(Environment(autoescape=True), file)[0]
    return fill_page(Template(text, file, "markdown"), collection, by, locale)


def _environment(escaping: Escaping, locale: PageLocale) -> "ImmutableSandboxedEnvironment":
    from jinja2 import FunctionLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    from clippings.exporters.page_template.joining import joined_by, safe_text

    safe = safe_text(escaping.text)
    # `finalize` escapes every value. Jinja's automatic escaping supports only HTML; it is on so
    # that macros and filters know what has been escaped already.
    environment = ImmutableSandboxedEnvironment(
        autoescape=True,
        finalize=safe.escape,
        undefined=StrictUndefined,
        loader=FunctionLoader(lambda _name: None),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {
        **joined_by(safe),
        "e": safe.escape,
        "escape": safe.escape,
        "safe": safe,
        "md": lambda text: safe(ESCAPINGS["markdown"].text(str(text))),
        "date": lambda date: locale.date(date) if isinstance(date, PartialDate) and date else "",
        "kind": lambda kind: locale.kind_name(kind) if kind else "",
        "language": lambda tag: locale.language(tag) if tag else "",
        "number": lambda number: _spelled(number, locale),
        "link": lambda text, address: safe(as_link(escaping, text, address)),
        "paragraphs": lambda text, prefix="": safe(escaping.paragraphs(text, prefix)),
    }
    return environment


def _spelled(number: float | str, locale: PageLocale) -> str:
    """Format a number, also one given as text, as in unknown keys of clippings."""
    try:
        return locale.number(Decimal(number)) if str(number) else ""
    except (InvalidOperation, TypeError):
        raise ValueError(f"{number!r} is not a number") from None

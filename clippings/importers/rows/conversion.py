"""Converts one value of a list to the value of a field."""

import re
from collections.abc import Callable, Mapping

from clippings.addresses import is_web_address
from clippings.addresses.wrapped import unwrapped
from clippings.errors import BadValue
from clippings.importers.notations.markup_in_values import link_in, unquoted, without_markup
from clippings.importers.rows.looks import is_url
from clippings.languages import find_language, language_fault
from clippings.spans import Span
from clippings.values import Plain
from clippings.words.kinds import find_kind
from clippings.words.names import AND, BY
from clippings.words.pointers import without_pointers
from clippings.written_dates.value import parse_written

_NAME_SEPARATOR = re.compile(rf"\s*(?:;|\n|\||\s+(?!et\s+al\b)(?:{AND})\s+)\s*")
_BY = re.compile(rf"(?:{BY})[\s:]+(?=\S)", re.IGNORECASE)
# "As seen in Forbes".
_SEEN = re.compile(
    r"(?:(?:as )?(?:seen|featured|heard|mentioned|published) (?:in|on|at)"
    r"|(?:vu|lu|paru) (?:dans|sur)|bekannt aus)\s+(?=\S)",
    re.IGNORECASE,
)
# Hugo themes write where a paper was published as `In *Nature*` (https://docs.hugoblox.com/).
_IN = re.compile(r"\AIn\s+(?=[*_])")
_LOCALE = re.compile(r"[a-z]{2,3}_[A-Z]{2}")
_TAG_SEPARATOR = re.compile(r"\s*[;,|\n]\s*")


def read_url(text: str) -> str:
    """The address as written; of a search engine's redirect the target."""
    text = link_in(text) or text.strip()
    if text.lower().startswith("www.") or (is_url(text) and "://" not in text):
        text = f"https://{text.removeprefix('//')}"
    if "(" not in text:  # the closing bracket of a pair around the address
        text = text.rstrip(")")
    return unwrapped(text) or text


def read_words(text: str) -> str:
    """The words of a title or a name, without markup and without arrows at the ends."""
    words = without_markup(text)
    start, end = without_pointers(words, Span(0, len(words)))
    return words[start:end]


def read_outlet(text: str) -> str:
    """The name of an outlet, without introductory words or quotation marks."""
    return unquoted(_SEEN.sub("", read_words(_IN.sub("", text)))).rstrip(" :")


def read_names(text: str) -> list[Plain]:
    """The names in a byline; each line is a name of its own."""
    text = "\n".join(map(without_markup, text.split("\n")))
    text = _BY.sub("", text, count=1) if _BY.match(text) else text
    parts = (part.strip(" ,") for part in _NAME_SEPARATOR.split(text))
    return [name for part in parts for name in _split_names(part) if name]


def _split_names(text: str) -> list[str]:
    """Full names separated by commas; `Doe, J.` is one name."""
    names = text.split(", ")
    return names if all(" " in name for name in names) else [text]


def spoken_name(text: str, *, given: int) -> str:
    """`Jane Doe` for `Doe, Jane`; `given` is the index of the given name after the family name.

    Other parts, such as `Jr.`, go to the end.
    """
    family, *others = text.split(", ")
    first = others.pop(given) if others else ""
    return " ".join([first, family, *others]).strip()


def read_lang(text: str) -> str:
    """A language tag (`it-IT` for the locale it_IT); other text is returned as it is."""
    if _LOCALE.fullmatch(text):
        text = text.replace("_", "-")
    return text if language_fault(text) is None else find_language(text) or text


def read_day(text: str) -> str:
    """The date as exact as it is known; empty if there is none."""
    try:
        return str(parse_written(text).date)
    except BadValue:
        return ""


def read_image(text: str) -> str:
    """The address or path of the first picture, which may be in Markdown or a template tag."""
    text = text.strip().partition("\n")[0]
    tag = re.fullmatch(r"\{[%{]\s*\w*\s*['\"]?([^'\"%}\s]+)['\"]?.*[%}]\}", text.strip())
    return tag[1] if tag else link_in(text) or text.strip()


def read_tags(text: str) -> list[Plain]:
    """The words of a list in one line."""
    return [word.lstrip("#") for word in _TAG_SEPARATOR.split(text) if word.strip("# ")]


def read_archive(text: str) -> Plain:
    """A saved copy; addresses of the Wayback Machine contain its date."""
    stamp = re.search(r"/web/(\d{4})(\d\d)(\d\d)\d*", text)
    return {"url": text, "date": "-".join(stamp.groups())} if stamp else text


def read_copy(address: str, day: str) -> Plain:
    """A saved copy on the web and its date; None for other archive locations."""
    if not is_web_address(address):
        return None
    return {"url": address, "date": day} if day else address


CONVERSIONS: Mapping[str, Callable[[str], Plain]] = {
    "url": read_url,
    "title": read_words,
    "outlet": read_outlet,
    "author": read_names,
    "quote": lambda text: unquoted(without_markup(text)),
    "summary": without_markup,
    "image": read_image,
    "lang": read_lang,
    "kind": lambda text: find_kind(text) or text,
    "archive": read_archive,
    "tags": read_tags,
    "featured": lambda text: "true" if text.lower() in ("true", "yes", "on", "1", "x") else None,
}


def converted(field: str, text: str) -> Plain:
    """The text as a value of the field; None if it is empty."""
    convert = CONVERSIONS.get(field)
    return (convert(text) if convert else text.strip()) or None

"""What kind of value a text looks like, whatever its key."""

import re
from collections.abc import Iterable
from functools import cache

from clippings.addresses import host_of, is_web_address
from clippings.addresses.file_types import DOCUMENTS, PICTURES, RECORDINGS
from clippings.errors import BadValue
from clippings.ids import slug
from clippings.languages import find_language, language_fault
from clippings.words.outlet_names import is_named_by_host
from clippings.written_dates.day_order import DAY_FIRST
from clippings.written_dates.months import find_month
from clippings.written_dates.value import parse_written

_URL = re.compile(r"(?:(?:https?:)?//|www\.)\S+\.\S+|https?://\S+", re.IGNORECASE)
_BARE_HOST = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/\S+", re.IGNORECASE)
_HOST = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}")
_SITE = re.compile(r"(?:https?://)?[^\s/?#]+\.[^\s/?#]+/?", re.IGNORECASE)
_VIDEO = re.compile(r"(?=.*(?:[\d_-]|[a-z][A-Z]))[\w-]{11}")
_SITE_PATH = re.compile(r"(?:\.{0,2}/)[^\s/][^\n]*")
_IMAGE = re.compile(rf"[^\n]+\.(?:{PICTURES})(?:\?\S*)?", re.IGNORECASE)
_DOCUMENT = re.compile(rf"[^\n]+\.(?:{DOCUMENTS}|{RECORDINGS}|html?)", re.IGNORECASE)
_MARKUP = re.compile(r"\{\{|\{%|<\w")
_CLOCK = re.compile(r"(?:\d{1,3}:)?[0-5]?\d:[0-5]\d|\d{1,6}s?")
_URI = re.compile(r"[a-z][a-z0-9+.-]*:[^\s]{3,}", re.IGNORECASE)
_TOKEN = re.compile(r"[a-z]+(?:[-_][a-z]+)+")
_MONTH = re.compile("0[1-9]|1[0-2]")
_FLAGS = {"true", "false", "yes", "no", "on", "off", "0", "1", "x"}
_OPENING = "\"“„«‹‟”'‘‚「『"
_EMPTY = {"", "-", "–", "#", "n/a", "na", "none", "null", "tba", "tbd", "no link"}
_MANY_WORDS = 8
_NAME_WORDS = 3
_LONGEST_HEADING = 250
_LONGEST_DATE = 80


def is_url(text: str) -> bool:
    """Whether this is a web address, with or without scheme."""
    return bool(_URL.fullmatch(text) or _BARE_HOST.fullmatch(text)) and not is_date(text)


def is_site(text: str) -> bool:
    """Whether this is the address of a site rather than a page."""
    return bool(_SITE.fullmatch(text))


def is_video(text: str) -> bool:
    """Whether this is the id of a YouTube video."""
    return bool(_VIDEO.fullmatch(text))


def is_picture_path(text: str) -> bool:
    """Whether this is the path or address of a picture."""
    return bool(_IMAGE.fullmatch(text))


def is_document(text: str) -> bool:
    """Whether this is the path of a document, recording or video."""
    return bool(_DOCUMENT.fullmatch(text)) and "://" not in text


def is_site_path(text: str) -> bool:
    """Whether this is a path on a site or in a repository."""
    return bool(_SITE_PATH.fullmatch(text) or is_document(text) or is_picture_path(text))


def is_address(text: str) -> bool:
    """Whether this is an address, a path, or a placeholder for none."""
    return is_web_address(text) or is_site_path(text) or text.lower().strip("()") in _EMPTY


def is_host(text: str) -> bool:
    """Whether this is a host name and nothing else."""
    return bool(_HOST.fullmatch(text))


@cache
def is_date(text: str) -> bool:
    """Whether this is a date and nothing else."""
    try:
        return len(text) < _LONGEST_DATE and not parse_written(text, DAY_FIRST).beside
    except BadValue:
        return False


@cache
def is_day(text: str) -> bool:
    """Whether this is a day or month without a year and nothing else, such as `4 mai`."""
    return not is_date(text) and not text.isdigit() and is_date(f"{text} 2000")


def is_month(text: str) -> bool:
    """Whether this is the name of a month or its two-digit number."""
    return bool(_MONTH.fullmatch(text)) or (text.isalpha() and find_month(text) is not None)


def is_nearly_date(text: str) -> bool:
    """Whether a date column may contain this: a short text with a number (`Sept-Oct 2016`)."""
    short = len(text) < _LONGEST_DATE and len(text.split()) < _MANY_WORDS
    numbered = any(map(str.isdigit, text)) and not is_site_path(text) and not _is_offset(text)
    return is_date(text) or (short and numbered) or is_day(text)


@cache
def is_language(text: str) -> bool:
    """Whether this is a language tag, a locale, or the name of a language."""
    short = len(text) < 40 and not any(char.isdigit() for char in text)
    tag = text.replace("_", "-")
    return short and (language_fault(tag) is None or bool(find_language(text)))


def is_clock(text: str) -> bool:
    """Whether this is an offset into a recording."""
    return bool(_CLOCK.fullmatch(text))


def _is_offset(text: str) -> bool:
    """Whether this is an offset with a colon, so neither a number nor a year."""
    return ":" in text and is_clock(text)


def is_boolean(text: str) -> bool:
    """Whether this means yes or no."""
    return text.lower() in _FLAGS


def is_heading(text: str) -> bool:
    """Whether the text is short enough for a headline."""
    return len(text) <= _LONGEST_HEADING


def begins_quoted(text: str) -> bool:
    """Whether the text begins with a quotation mark."""
    return text[:1] in _OPENING


def is_short(text: str) -> bool:
    """Whether this is a name rather than a sentence."""
    return len(text.split()) < _MANY_WORDS and "\n" not in text


def is_token(text: str) -> bool:
    """Whether this is an identifier such as a CSS class."""
    return bool(_TOKEN.fullmatch(text))


def is_uri(text: str) -> bool:
    """Whether this is an identifier such as `urn:isbn:1` or `tag:example.org,2021:1` (RFC 3986)."""
    return bool(_URI.fullmatch(text))


def is_markup(text: str) -> bool:
    """Whether the text begins with an HTML element or a template tag."""
    return bool(_MARKUP.match(text))


def is_name(text: str) -> bool:
    """Whether this has as few words as a name."""
    return len(text.split()) <= _NAME_WORDS


def names_any_host(text: str, addresses: Iterable[str]) -> bool:
    """Whether the text is the name of the host of one of the addresses."""
    return any(is_url(one) and names_host(text, one) for one in addresses)


def names_host(text: str, url: str) -> bool:
    """Whether the text is the name of the host: `Le Monde` and lemonde.fr."""
    if is_named_by_host(text, url):
        return True
    name = slug(text).replace("-", "")
    labels = host_of(url).replace("-", "").split(".")[:-1]
    return len(name) > 2 and any(
        len(label) > 2 and (name in label or label in name) for label in labels
    )

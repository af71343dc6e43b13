"""What a single value looks like, whatever its key is called."""

import re
from collections.abc import Iterable
from functools import cache

from clippings.addresses import host_of, is_web_address
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
_IMAGE = re.compile(r"[^\n]+\.(?:png|jpe?g|gif|webp|svg|avif|bmp|tiff?)(?:\?\S*)?", re.IGNORECASE)
_DOCUMENT = re.compile(
    r"[^\n]+\.(?:pdf|docx?|odt|rtf|mp3|mp4|m4a|ogg|wav|avi|mov|webm|txt|html?|pptx?)", re.IGNORECASE
)
_MARKUP = re.compile(r"\{\{|\{%|<\w")
_CLOCK = re.compile(r"(?:\d{1,3}:)?[0-5]?\d:[0-5]\d|\d{1,6}s?")
_URI = re.compile(r"[a-z][a-z0-9+.-]*:[^\s]{3,}", re.IGNORECASE)
_TOKEN = re.compile(r"[a-z]+(?:[-_][a-z]+)+")
_MONTH = re.compile("0[1-9]|1[0-2]")
_FLAGS = {"true", "false", "yes", "no", "on", "off", "0", "1", "x"}
_OPENING = "\"“„«‹‟”'‘‚「『"
_NOTHING = {"", "-", "–", "#", "n/a", "na", "none", "null", "tba", "tbd", "no link"}
_MANY_WORDS = 8
_NAME_WORDS = 3
_LONGEST_HEADING = 250
_LONGEST_DATE = 80


def is_url(text: str) -> bool:
    """A web address, with or without its scheme."""
    return bool(_URL.fullmatch(text) or _BARE_HOST.fullmatch(text)) and not is_date(text)


def is_site(text: str) -> bool:
    """The address of a site rather than of a page on it."""
    return bool(_SITE.fullmatch(text))


def is_video(text: str) -> bool:
    """What YouTube calls a video by."""
    return bool(_VIDEO.fullmatch(text))


def is_picture_path(text: str) -> bool:
    """The path or address of a picture."""
    return bool(_IMAGE.fullmatch(text))


def is_document(text: str) -> bool:
    """The path of a file that can be read, heard or watched."""
    return bool(_DOCUMENT.fullmatch(text)) and "://" not in text


def is_site_path(text: str) -> bool:
    """A path on the site or in the repository."""
    return bool(_SITE_PATH.fullmatch(text) or is_document(text) or is_picture_path(text))


def is_address(text: str) -> bool:
    """An address, a path, or a sign that there is none."""
    return is_web_address(text) or is_site_path(text) or text.lower().strip("()") in _NOTHING


def is_host(text: str) -> bool:
    """A host and nothing besides."""
    return bool(_HOST.fullmatch(text))


@cache
def is_date(text: str) -> bool:
    """A date and nothing besides."""
    try:
        return len(text) < _LONGEST_DATE and not parse_written(text, DAY_FIRST).beside
    except BadValue:
        return False


@cache
def is_day(text: str) -> bool:
    """A day or a month without its year and nothing besides: `4 mai`."""
    return not is_date(text) and not text.isdigit() and is_date(f"{text} 2000")


def is_month(text: str) -> bool:
    """The name of a month, or its number in two digits, and nothing besides."""
    return bool(_MONTH.fullmatch(text)) or (text.isalpha() and find_month(text) is not None)


def is_nearly_date(text: str) -> bool:
    """Something with a number in it that a column of dates may hold (`May 4`, `Sept-Oct 2016`)."""
    short = len(text) < _LONGEST_DATE and len(text.split()) < _MANY_WORDS
    numbered = any(map(str.isdigit, text)) and not is_site_path(text) and not _is_offset(text)
    return is_date(text) or (short and numbered) or is_day(text)


@cache
def is_language(text: str) -> bool:
    """A language tag, a locale, or the name of a language."""
    short = len(text) < 40 and not any(char.isdigit() for char in text)
    tag = text.replace("_", "-")
    return short and (language_fault(tag) is None or bool(find_language(text)))


def is_clock(text: str) -> bool:
    """An offset into a recording."""
    return bool(_CLOCK.fullmatch(text))


def _is_offset(text: str) -> bool:
    """An offset with a colon, which cannot be a number or a year."""
    return ":" in text and is_clock(text)


def is_flag(text: str) -> bool:
    """Yes or no."""
    return text.lower() in _FLAGS


def is_heading(text: str) -> bool:
    """Text that is short enough for a headline."""
    return len(text) <= _LONGEST_HEADING


def begins_quoted(text: str) -> bool:
    """Text that begins with a quotation mark."""
    return text[:1] in _OPENING


def is_short(text: str) -> bool:
    """A name rather than a sentence."""
    return len(text.split()) < _MANY_WORDS and "\n" not in text


def is_token(text: str) -> bool:
    """A word for programs, such as a class of CSS."""
    return bool(_TOKEN.fullmatch(text))


def is_uri(text: str) -> bool:
    """An identifier such as `urn:isbn:1` or `tag:example.org,2021:1` (RFC 3986)."""
    return bool(_URI.fullmatch(text))


def is_markup(text: str) -> bool:
    """Elements of HTML, or what a site generator puts something else for."""
    return bool(_MARKUP.match(text))


def is_name(text: str) -> bool:
    """A few words, as names have."""
    return len(text.split()) <= _NAME_WORDS


def names_host_of(text: str, addresses: Iterable[str]) -> bool:
    """Whether the host of one of the texts that are addresses shares its letters with the name."""
    return any(is_url(one) and names_host(text, one) for one in addresses)


def names_host(text: str, url: str) -> bool:
    """Whether the name and the host of the address share their letters (`Le Monde`, lemonde.fr)."""
    if is_named_by_host(text, url):
        return True
    name = slug(text).replace("-", "")
    labels = host_of(url).replace("-", "").split(".")[:-1]
    return len(name) > 2 and any(
        len(label) > 2 and (name in label or label in name) for label in labels
    )

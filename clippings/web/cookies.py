"""The cookies of one visitor, by the rules of browsers (RFC 6265bis)."""

import re
import time
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from clippings.addresses import host_of, path_of

_LONGEST = 4096  # characters of name and value (§5.6)
_LONGEST_ATTRIBUTE = 1024  # characters (§5.6)
_MOST_COOKIES = 180  # as in Chromium
_MOST_CHARACTERS = 16 << 10  # of all cookies; servers hardly accept more
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_TIME = r"(?<!\w)(\d{1,2}):(\d{1,2}):(\d{1,2})"
_MONTH = rf"(?i)(?<!\w)({'|'.join(_MONTHS)})"
_DAY_OR_YEAR = r"(?<![\w:])\d{1,4}(?![\w:])"
_LAST_CENTURY = 70  # the first year of two digits that is of it (§5.1.1)


class _Key(NamedTuple):
    """What distinguishes cookies; one with `domain` is for the hosts under it too."""

    name: str
    host: str
    domain: bool
    path: str


class _Cookie(NamedTuple):
    pair: str
    secure: bool


class Cookies:
    """A cookie jar for a few requests: no cookie expires while it is used."""

    def __init__(self) -> None:
        self._kept: dict[_Key, _Cookie] = {}

    def header_for(self, url: str) -> str:
        """The Cookie header of a request; empty if there is no cookie to send."""
        host, path = host_of(url), path_of(url)
        sent = [
            (key.path, cookie.pair)
            for key, cookie in self._kept.items()
            if (_is_under(host, key.host) if key.domain else host == key.host)
            and _is_within(path, key.path)
            and (_is_secure(url) or not cookie.secure)
        ]
        sent.sort(key=lambda each: -len(each[0]))  # else in the order in which they were set
        return "; ".join(pair for _, pair in sent)

    def keep(self, url: str, headers: Iterable[tuple[bytes, bytes]]) -> None:
        """Store the cookies of an answer; its header names are in lower case."""
        for name, value in headers:
            if name == b"set-cookie":
                self._keep(url, value.decode("latin-1"))

    def _keep(self, url: str, text: str) -> None:
        pair, *rest = text.split(";")
        before, equals, after = pair.partition("=")
        name, value = (before.strip(), after.strip()) if equals else ("", before.strip())
        given = {
            key.strip().lower(): content.strip()
            for key, _, content in (attribute.partition("=") for attribute in rest)
            if len(content) <= _LONGEST_ATTRIBUTE
        }
        key = _key_of(url, name, given)
        cookie = _Cookie(f"{name}={value}" if name else value, "secure" in given)
        if not key or not cookie.pair or len(cookie.pair) > _LONGEST:
            return
        if not _is_true_to_its_name(key, cookie) or (cookie.secure and not _is_secure(url)):
            return
        if _is_over(given):
            self._kept.pop(key, None)
        elif self._has_room(key, cookie):
            self._kept[key] = cookie

    def _has_room(self, key: _Key, cookie: _Cookie) -> bool:
        """Whether a request can carry the cookie beside the others."""
        others = [len(one.pair) for other, one in self._kept.items() if other != key]
        return len(others) < _MOST_COOKIES and sum(others) + len(cookie.pair) <= _MOST_CHARACTERS


def _key_of(url: str, name: str, given: Mapping[str, str]) -> _Key | None:
    """Where a cookie holds; None if that is not for the host of `url` to say."""
    host, path = host_of(url), given.get("path", "")
    if not path.startswith("/"):
        path = path_of(url).rpartition("/")[0] or "/"
    domain = given.get("domain", "").lower().removeprefix(".")
    if not domain or domain == host:
        return _Key(name, host, bool(domain), path)
    if "." not in domain or not _is_under(host, domain):
        return None
    return _Key(name, domain, True, path)


def _is_under(host: str, domain: str) -> bool:
    is_number = host.rpartition(".")[2].isdigit()
    return host == domain or (host.endswith(f".{domain}") and not is_number)


def _is_within(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder if folder.endswith("/") else f"{folder}/")


def _is_secure(url: str) -> bool:
    return url.startswith("https:")


def _is_true_to_its_name(key: _Key, cookie: _Cookie) -> bool:
    """Whether it keeps what a prefix of its name promises (§4.1.3)."""
    name = key.name.lower()
    if name.startswith("__host-"):
        return cookie.secure and key.path == "/" and not key.domain
    return cookie.secure or not name.startswith("__secure-")


def _is_over(given: Mapping[str, str]) -> bool:
    """Whether a cookie is set in order to delete it."""
    if re.fullmatch(r"-?\d+", age := given.get("max-age", ""), re.ASCII):
        return age.startswith("-") or not age.strip("0")
    until = _moment(given.get("expires", ""))
    return until is not None and until <= time.gmtime()[:6]


def _moment(text: str) -> tuple[int, ...] | None:
    """Year, month, day, hour, minute and second, in any order (§5.1.1); None if one is missing."""
    clock, month = re.search(_TIME, text), re.search(_MONTH, text)
    numbers = re.findall(_DAY_OR_YEAR, text)
    day = next((number for number in numbers if len(number) < 3), None)
    if not clock or not month or day is None:
        return None
    numbers.remove(day)
    year = next((int(number) for number in numbers if len(number) > 1), None)
    if year is None:
        return None
    if year < 100:
        year += 1900 if year >= _LAST_CENTURY else 2000
    hour, minute, second = map(int, clock.groups())
    return year, _MONTHS.index(month[1].lower()) + 1, int(day), hour, minute, second

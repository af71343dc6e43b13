"""Find what is wrong with an address as it is written."""

import re
from collections.abc import Iterator

from clippings.addresses.normal import split_address
from clippings.errors import BadValue

LONGEST_ADDRESS = 2000
_INVISIBLE = (
    r"[\x00-\x1f\x7f-\x9f\u00ad\u061c\u115f\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    r"\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e0fff]"
)
_SCHEME = r"(?i)([a-z][a-z0-9+.-]*):"
_HOST_AND_MORE = r"(?s)([\w-]+(\.[\w-]+)+|localhost)(:\d+)?([/?#].*)?"
_MISTYPED = r"(?i)h{0,2}t{1,3}p{0,2}s{0,2}|http[sa-z]|htps?|hxxps?"
_NOT_IN_A_HOST = r"[\s<>^|%{}\"`'()*,;!$&+=\\]"


def address_faults(url: str) -> list[BadValue]:
    """All faults because of which the text is not a web address that can be shown and requested."""
    return [*_character_faults(url), *_scheme_faults(url)]


def _character_faults(url: str) -> Iterator[BadValue]:
    if invisible := re.search(_INVISIBLE, url):
        code = f"U+{ord(invisible[0]):04X}"
        yield BadValue(f"the address contains the control character {code}", "delete it")
    if url != url.strip() and url.strip():
        yield BadValue("there are spaces around the address", "delete them")
    if re.search(r"\s", re.sub(_INVISIBLE, "", url.strip())):
        yield BadValue("there is a space in the address", "write %20, or delete the space")
    if "\\" in url:
        yield BadValue("there is a backslash in the address", "write / or %5C")
    if len(url) > LONGEST_ADDRESS:
        message = f"the address has {len(url)} characters, {LONGEST_ADDRESS} is the limit"
        yield BadValue(message, "leave out the parameters that the page does not need")


def _scheme_faults(url: str) -> Iterator[BadValue]:
    text = re.sub(_INVISIBLE, "", url).strip()
    match = re.match(_SCHEME, text)
    scheme = match[1].lower() if match else ""
    if not text:
        yield BadValue("the address is empty", "write https:// and the rest")
    elif scheme in ("http", "https"):
        yield from _host_faults(text, scheme)
    elif text.startswith("//") or not scheme or re.fullmatch(_HOST_AND_MORE, text):
        hint = "write https:// in front of it" if text[:1] != "/" else "write the whole address"
        yield BadValue("the address does not begin with https:// or http://", hint)
    elif re.fullmatch(_MISTYPED, scheme):
        yield BadValue(f"{scheme}: is not a scheme of a web address", "did you mean https?")
    else:
        hint = "write an address that begins with https://"
        yield BadValue(f"{scheme[:20]}: is not the address of a web page", hint)


def _host_faults(text: str, scheme: str) -> Iterator[BadValue]:
    if not re.match(r"https?:[/\\]{2}(?![/\\])", text, re.IGNORECASE):
        yield BadValue(f"{scheme}: is not followed by exactly two slashes", f"write {scheme}://")
    authority = re.match(r"https?:[/\\]*([^/\\?#]*)", text, re.IGNORECASE)
    before, at, _ = authority[1].rpartition("@") if authority else ("", "", "")
    if at:
        secret = "a password" if ":" in before else "a user name"
        yield BadValue(f"the address contains {secret}", "delete everything up to the @")
    parts = split_address(text)
    if parts is None:
        yield BadValue(
            "the host or port of the address cannot be read", "compare it with the page's"
        )
    elif not parts.hostname:
        yield BadValue("the address has no host", f"write {scheme}://, then the host")
    elif parts.hostname in ("http", "https"):
        yield BadValue("the scheme is there twice", f"write {scheme}:// once")
    elif re.search(_NOT_IN_A_HOST, parts.hostname) or ".." in f".{parts.hostname}":
        yield BadValue("the host of the address is not a host name", "compare it with the page's")

"""Whether words are the name of an outlet, by its host or by how they are written."""

import re
import unicodedata
from functools import lru_cache

from clippings.addresses import host_of
from clippings.addresses.archived import original_of
from clippings.folding import UMLAUTS
from clippings.words.latin import in_latin
from clippings.written_dates.months import find_month

_IN_HOSTS = UMLAUTS | str.maketrans({"ß": "ss", "&": "and"})
_TAIL = re.compile(r"\.(?:co|com|org|net|ac|gov|edu)?\.?[a-z]{2,}$")
# fmt: off
SMALL_WORDS = frozenset((
    "the", "of", "and", "for", "on", "in", "at", "to", "a", "an", "&", "le", "la", "les", "du",
    "de", "des", "d", "l", "et", "en", "di", "del", "della", "e", "il", "i", "lo", "da", "der",
    "die", "das", "und", "von", "im", "am", "zu", "für", "y", "el", "los", "las", "o", "os", "do",
    "dos", "van", "het", "voor", "og", "på", "och", "dans", "sur", "par", "au", "aux", "auf",
    "bei", "by", "via", "from", "with", "see", "also", "em", "na", "no", "su", "nel", "op", "od",
    "vom", "zum", "zur", "dem", "den", "bij", "fra", "dal",
))
ARTICLES = frozenset((
    "the", "le", "la", "les", "el", "los", "il", "lo", "de", "het", "der", "die",
    "das", "o",
))
NEVER_FIRST = SMALL_WORDS - ARTICLES  # no name begins with one of these
_OWNERS = frozenset(("my", "our", "mein", "unser", "mon", "notre", "mi", "nuestro"))
# Common nouns that are often the last word of a name: "Symmetry magazine", "NASA website".
NOUNS = frozenset((
    "magazine", "website", "site", "blog", "newspaper", "podcast", "newsletter", "online", "radio",
    "tv", "journal", "daily", "weekly", "news", "show", "channel", "magazin", "zeitung",
))
# fmt: on
_SUFFIXES = ("news", "online", "mag", "magazine", "media", "radio", "tv")  # of hosts: nbcnews.com
_LONGEST_SMALL_WORD = 5  # letters
_MOST_WORDS = 7  # of a name
_SHORTEST_MONTH = 4  # letters; a shorter word may be another one
_NAME_LABEL = 8  # characters


@lru_cache(maxsize=4096)
def _keys(words: str) -> set[str]:
    small_words = [word for word in words.split() if word.islower()]
    names = [word for word in words.split() if not word.islower()]
    whole = _ascii_keys(words)
    if (
        not small_words
        or len(names) <= len(small_words)
        or max(map(len, small_words)) > _LONGEST_SMALL_WORD
    ):
        return whole
    # A host may lack the small words of a name: corrierecomunicazioni.it.
    return whole | _ascii_keys(" ".join(names))


def _ascii_keys(words: str) -> set[str]:
    folded = words.casefold()
    plain = unicodedata.normalize("NFKD", in_latin(folded)).encode("ascii", "ignore").decode()
    spelled = folded.translate(_IN_HOSTS)
    return {re.sub(r"[^a-z0-9]", "", text) for text in (plain, spelled)} - {""}


def is_name_of_host(words: str, url: str) -> bool:
    """Whether the words are the whole name of the host: "Welt der Physik", weltderphysik.de.

    On a shared host a single label will do, if it is long enough: welcometofoo.blogspot.com.
    """
    label = _TAIL.sub("", host_of(original_of(url)).removeprefix("www.")).replace("-", "")
    first, _, others = words.partition(" ")
    keys = _keys(words) | (_keys(others) if first.casefold() in ARTICLES else set())
    return bool(keys & {label, *(one for one in _host(url)[1] if len(one) >= _NAME_LABEL)})


def is_named_by_host(words: str, url: str) -> bool:
    """Whether the host of an address matches this name: "The Guardian" and theguardian.com.

    For a saved copy it is the host of the original.
    """
    host, labels = _host(url)
    if not host or len(words.split()) > _MOST_WORDS:
        return False
    if words.strip().casefold() in (host, _TAIL.sub("", host)):
        return True
    return any(_is_named_by_label(key, label, words) for key in _keys(words) for label in labels)


@lru_cache(maxsize=1024)
def _host(url: str) -> tuple[str, tuple[str, ...]]:
    """The host of an address, and its labels without prefix and top-level domain."""
    host = host_of(original_of(url)).removeprefix("www.").removeprefix("m.")
    labels = [label for label in _TAIL.sub("", host).split(".") if len(label) > 1]
    return host, tuple(label.replace("-", "") for label in labels) or (host,)


def _is_named_by_label(key: str, label: str, words: str) -> bool:
    """Whether a label of a host is the name, a large part of it, or its initials."""
    if label in (key, *(key + suffix for suffix in _SUFFIXES)):
        return True
    if len(key) > 2 and key in label and len(key) * 2 >= len(label):
        return True
    if len(label) > 2 and label in key:
        whole = label in {part for word in words.split() for part in _keys(word)}
        return len(label) * 2 >= len(key) or (whole and len(words.split()) <= 4)
    parts = [word.casefold() for word in words.split() if word[0].isalnum()]
    parts = parts[1:] if len(parts) > 2 and parts[0] == "the" else parts
    initials = "".join(part[0] for part in parts)
    return len(parts) > 1 and label in (initials, initials[:-1] + parts[-1])


def is_like_a_name(words: str) -> bool:
    """Whether words look like a name: few, each with a capital, not a sentence."""
    parts = re.findall(r"[\w.&’'@!+/-]+", words)
    if (
        not parts
        or len(parts) > _MOST_WORDS
        or re.search(r"[?!…]$|\.{3}|https?:|:\s[\"“„«]", words)
    ):
        return False
    if parts[0] in NEVER_FIRST or (len(parts) == 1 and _is_month_or_owner(parts[0])):
        return False
    if parts[-1].casefold() in SMALL_WORDS or (
        parts[0].casefold() in ("a", "an") and len(parts) > 1
    ):
        return False
    inner = [part for part in parts if part.casefold() not in SMALL_WORDS]
    named = [*inner[:1], *(part for part in inner[1:] if part not in NOUNS)]
    return all(map(_is_capital, named)) and any(map(str.isalpha, words))


def _is_month_or_owner(word: str) -> bool:
    """Whether a word is a month or a possessive such as "our"."""
    return word.casefold() in _OWNERS or _is_month(word)


def _is_month(word: str) -> bool:
    return len(word) >= _SHORTEST_MONTH and find_month(word) is not None


def _is_capital(word: str) -> bool:
    """Whether a word has a capital or digit, no case, or is a domain such as taz.de."""
    first = next((char for char in word if char.isalnum()), "")
    return not first or not first.islower() or bool(re.search(r"[a-z]\.[a-z]{2,}$|[A-Z]", word))

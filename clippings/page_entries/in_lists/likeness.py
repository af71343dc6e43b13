"""How much the words at one place of all lines are like titles, outlets or authors."""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from clippings.addresses import host_of
from clippings.page_entries.in_lists.author_place import persons_in
from clippings.page_entries.in_lists.title_words import ENDS_OPEN, LONGEST_SENTENCE, NEXT_SENTENCE
from clippings.platforms import is_shared
from clippings.words.links import is_generic
from clippings.words.outlet_names import is_like_a_name, is_named_by_host
from clippings.words.quotation import split_quotation
from clippings.written_dates.line import find_years

_NAME = 6  # words
_SHORT = 2
_TITLE = 3  # words
_LONGEST_TITLE = 30  # words
_SOME = 0.25
_FULL_STOP = re.compile(r"\w{2}\.[\"”’»]?$")
_WORD = re.compile(r"[^\W\d_]{3,}")
_LONG = 12  # words, or characters of a script without capitals

# The words of a line and the address of its link.
Pair: TypeAlias = tuple[str, str]


def likeness(field: str, pairs: Sequence[Pair], *, is_part: bool) -> float:
    """How much the words of a place are like a field, from below 0 to about 4.

    Words are empty for lines that lack the place. `is_part` is whether they are only a part of it.
    """
    return _LIKE[field](pairs, is_part) if pairs else 0


def may_be(field: str, words: str, url: str) -> bool:
    """Whether the words of one line may be this fact."""
    if field == "outlet":
        named = is_named_by_host(words, url) or is_like_a_name(words)
        whole = words.count("(") == words.count(")")
        return whole and (named or len(words.split()) <= _SHORT)
    if field == "author":
        return bool(persons_in(words))
    goes_on = words[:1].islower() or words[:1] in "&,;:)]" or ENDS_OPEN.search(words)
    return len(words.split()) <= _LONGEST_TITLE and not goes_on


def is_summary(words: str) -> bool:
    """Whether words that may be a title are rather one long sentence about the piece."""
    return (
        len(words.split()) > LONGEST_SENTENCE
        and bool(_FULL_STOP.search(words))
        and '"' not in words
    )


def _share(tested: Sequence[bool]) -> float:
    """The share of true values."""
    return sum(tested) / len(tested)


def _host_names(pairs: Sequence[Pair]) -> list[bool]:
    """Line by line, whether words are the name of the host; platforms do not count."""
    return [is_named_by_host(words, url) and not _is_platform(url) for words, url in pairs]


def _is_platform(url: str) -> bool:
    """Whether an address is on a platform where others publish."""
    return is_shared(host_of(url))


def _repeated(pairs: Sequence[Pair]) -> float:
    """The share of words that are repeated, if there are different ones; platforms do not count."""
    own = (
        words for words, url in pairs if not is_named_by_host(words, url) or not _is_platform(url)
    )
    times = Counter(words.casefold() for words in own if words)
    return sum(n for n in times.values() if n > 1) / len(pairs) if len(times) > 1 else 0


def _like_outlets(pairs: Sequence[Pair], is_part: bool) -> float:
    """How much words are like names of outlets."""
    host_names = _host_names(pairs)
    named, repeated = _share(host_names), _repeated(pairs)
    names = [_is_name(words) and len(words.split()) <= _NAME for words, _ in pairs]
    dated = _share([bool(find_years(words)) for words, _ in pairs])
    other = _share([not (name or host) for name, host in zip(names, host_names, strict=True)])
    persons = _share(
        [bool(persons_in(w)) and not host for (w, _), host in zip(pairs, host_names, strict=True)]
    )
    if is_part and named < _SOME and repeated < _SOME:
        return 0
    same = len({words for words, _ in pairs}) == 1 and not named
    shared = _share([is_named_by_host(*pair) for pair in pairs]) - named
    doubts = 2 * other + 2 * dated + 1.5 * persons * (repeated < _SOME) + 2 * same + shared
    return 3 * named + repeated + _share(names) - doubts


def _like_titles(pairs: Sequence[Pair], _is_part: bool) -> float:
    """How much words are like titles."""
    every = [words for words, _ in pairs]
    different = len({*every}) / len(every)
    long_enough = _share(list(map(_is_long, every)))
    plain = _share([bool(words) and not _is_name(words) for words in every])
    persons = _share([bool(persons_in(words)) and not _is_quoted(words) for words in every])
    long = _share([len(words.split()) > _LONGEST_TITLE or not words for words in every])
    running = _share([words[:1].islower() or _runs_on(words) for words in every])
    generic = _share([not _WORD.search(words) or is_generic(words) for words in every])
    other = 1.5 * persons + 2 * long + 2 * running + 2 * generic
    return 1.5 * long_enough + different + plain / 2 - other


def _is_long(words: str) -> bool:
    """Whether there are words enough for a title; scripts without capitals need no spaces."""
    return len(_WORD.findall(words)) >= _TITLE or (not _is_cased(words) and len(words) > _LONG)


def _is_name(words: str) -> bool:
    """Whether words are written like a name; in scripts without capitals, short ones."""
    return is_like_a_name(words) and (_is_cased(words) or len(words) <= _LONG)


def _is_cased(words: str) -> bool:
    """Whether words have upper and lower case."""
    return words.upper() != words.lower()


def _is_quoted(words: str) -> bool:
    """Whether words are in quotation marks as a whole."""
    return split_quotation(words) is not None


def _runs_on(words: str) -> bool:
    """Whether words are several sentences, or the beginning of one."""
    long = len(words.split()) > _LONG and _FULL_STOP.search(words)
    return bool(long or NEXT_SENTENCE.search(words) or ENDS_OPEN.search(words))


def _like_authors(pairs: Sequence[Pair], _is_part: bool) -> float:
    """How much words are like names of persons."""
    persons = _share([bool(persons_in(words)) for words, _ in pairs])
    return 2 * persons - 3 * (1 - persons)


_LIKE: Mapping[str, Callable[[Sequence[Pair], bool], float]] = {
    "title": _like_titles,
    "outlet": _like_outlets,
    "author": _like_authors,
}

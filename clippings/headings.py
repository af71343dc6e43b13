"""The heading of a clipping: "Outlet (Kind, Language)"."""

import re
from functools import cache

from clippings.clipping import Clipping
from clippings.languages import common_language, language_name, small_language
from clippings.locales import PageLocale, find_locale, locale_tags
from clippings.one_line import shows
from clippings.words.kinds import find_kind, kind_name

_BRACKETED = re.compile(r"(.*\S)\s*\(([^()]*)\)\s*", re.DOTALL)


def heading_of(
    clipping: Clipping, *, details: bool = True, locale: PageLocale | None = None
) -> str:
    """The heading of a clipping: its own, or one made of outlet, kind and language.

    "Le Monde (Interview, French)", or "Le Monde" without `details`. If the outlet is missing, the
    title or the address is used instead.
    """
    if shows(clipping.heading):
        return clipping.heading
    candidates = (clipping.outlet, clipping.title, clipping.url, clipping.file)
    name = next(filter(shows, candidates), clipping.id)
    kind_word, language_word = (
        (locale.kind_name, locale.language) if locale else (kind_name, language_name)
    )
    words = [kind_word(clipping.kind)] if details and clipping.kind else []
    words += [language_word(clipping.lang)] if details and clipping.lang else []
    return f"{name} ({', '.join(words)})" if words else name


def wording_of(
    heading: str, clipping: Clipping, likely: PageLocale | None = None
) -> PageLocale | None:
    """The locale in which `heading_of` would make this heading; None for English and for others.

    A heading that is not made from the clipping has no such locale either. The likely one is tried
    first.
    """
    if not (clipping.kind or clipping.lang) or heading_of(clipping) == heading:
        return None
    found = heading.casefold()
    locales = (likely, *_other_locales()) if likely else _other_locales()
    made = ((one, heading_of(clipping, locale=one)) for one in locales)
    return next((one for one, words in made if words.casefold() == found), None)


@cache
def _other_locales() -> tuple[PageLocale, ...]:
    return tuple(find_locale(tag) for tag in locale_tags() if tag != "en")


def kind_and_language(heading: str) -> tuple[str, str]:
    """Kind and language tag from the brackets at the end of a heading; empty if not given."""
    bracketed = _BRACKETED.fullmatch(heading)
    if not bracketed:
        return "", ""
    kind = lang = ""
    for words in re.split(r"[,;/·|]", bracketed[2]):
        name = words.strip()
        named, spoken = find_kind(words), common_language(name) or small_language(name)
        if not named and not spoken:
            return "", ""
        kind, lang = kind or named or "", lang or ("" if named else spoken or "")
    return kind, lang

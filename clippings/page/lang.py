"""The language of the piece as a BCP 47 tag."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import lru_cache

from clippings.languages import (
    find_language,
    lacks_words_of,
    language_fault,
    language_of,
    other_language,
)
from clippings.page import json_ld
from clippings.page.facts import Fact
from clippings.page.walk import Page, metas

# Other regions only say where the site's owner is; these are written differently.
_WRITTEN_APART = ("pt-BR", "pt-PT", "zh-Hans", "zh-Hant", "zh-CN", "zh-TW", "zh-HK", "sr-Latn")


def _in_language(page: Page) -> Iterator[str]:
    """The languages in JSON-LD."""
    nodes = (*page.articles, *page.nodes)
    for node in nodes:
        for language in json_ld.members(page.nodes, node, "inLanguage"):
            yield json_ld.text(language, "alternateName", "name")


_SOURCES: tuple[tuple[str, Callable[[Page], Iterator[str]]], ...] = (
    ("html lang", lambda page: iter((page.lang,))),
    ("JSON-LD inLanguage", _in_language),
    (
        "content-language",
        metas("content-language", "dc.language", "dcterms.language", "inlanguage"),
    ),
    ("meta language", metas("language", "lang", "og:locale", "locale")),
)


def read_lang(page: Page) -> Fact[str] | None:
    """The declared language unless the text is plainly in another."""
    declared = next(_declared(page), None)
    if declared is None:
        seen = language_of(page.running_text)
        return Fact(seen, "text") if seen else None
    other = other_language(page.running_text, declared.value)
    unlike = lacks_words_of(page.running_text, declared.value)
    return Fact(other, "text") if other else replace(declared, doubtful=unlike)


def _declared(page: Page) -> Iterator[Fact[str]]:
    """The declared languages, the most trusted first."""
    for source, values in _SOURCES:
        for value in values(page):
            if tag := _tag_for(value):
                yield Fact(tag, source)


@lru_cache
def _tag_for(declared: str) -> str | None:
    """The tag for `en_US`, `Dutch` or `ja`, without a region that changes nothing."""
    tag = declared.strip().split(",")[0].replace("_", "-")
    if not tag or len(tag) > 30:
        return None
    if language_fault(tag):
        return find_language(tag)
    if tag.lower() in map(str.lower, _WRITTEN_APART):
        return next(known for known in _WRITTEN_APART if known.lower() == tag.lower())
    return tag.partition("-")[0].lower()

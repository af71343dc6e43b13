"""The language of a page."""

from clippings.locales import PageLocale, find_locale, locale_tags
from clippings.output import tell

USUAL_LOCALE = "en"


def page_locale(tag: str) -> PageLocale:
    """The locale for a tag; prints on stderr if we have no words in its language."""
    locale = find_locale(tag or USUAL_LOCALE)
    if not locale.has_words:
        tell(
            f"dates and languages are written in {locale.language(locale.tag)}, other words"
            f" in English; fully translated are {', '.join(locale_tags())}"
        )
    return locale

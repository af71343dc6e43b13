"""Words, dates and numbers in the languages of pages.

To add a language: a file next to `en.toml`, named after its tag.

locale.py          the locale of a page
months.py          names of months in dates
"""

from clippings.locales.locale import PageLocale, find_locale, kinds_by_name, locale_tags

__all__ = ("PageLocale", "find_locale", "kinds_by_name", "locale_tags")

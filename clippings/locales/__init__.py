"""The words, dates and numbers of a page in its own language.

To add a language: a file here beside `en.toml`, named by its tag.

locale.py          one of these languages
months.py          the names of months in a date
"""

from clippings.locales.locale import PageLocale, find_locale, kinds_by_name, locale_tags

__all__ = ("PageLocale", "find_locale", "kinds_by_name", "locale_tags")

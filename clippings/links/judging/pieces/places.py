"""Places and people in news, by the words before their names or the ends of these.

To add a language: its prepositions, in lower case.
"""

from clippings.links.judging.page.patterns import compiled
from clippings.words.capitals import NAME_START

# English has capitals for months, German for all nouns.
_MONTHS = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
)
_GERMAN = r"\b(?:ist|sind|wird|und|nicht|eine|zum|zur|auf)\b"
_NAMED = (
    r"(?i:(?<!\w)(?:du|do|da|din|(?<=[aos] )de|in|at|near|around|à|en|em|i|w|we|v|ve"
    r"|в|во|на|у|στη|στην|στον|στο|ở|di)) "
    rf"(?!{_MONTHS}){NAME_START}[^\W\d_]{{2,}}"
    rf"|(?!Tässä|Missä){NAME_START}\w{{1,20}}(?:'[dt][ae]n?|ss[aä]) "
    r"|[一-鿿]{1,3}(?:先生|女士)|[\d一二三四五六七八九十百千万多]+名"
)


def names_a_place(text: str) -> bool:
    """Whether a sentence names a place, or in Chinese people."""
    return bool(compiled(_NAMED).search(text)) and not compiled(_GERMAN).search(text)

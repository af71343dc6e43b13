"""Words that turn a sentence into its contrary, in the languages of the press."""

import re

_WORDS = (
    r"not|no(?! [A-Z])|never|none|nor|cannot|nicht|kein\w*|niemals|non|pas|jamais|aucune?|nunca"
    "|jamás|não|niet|geen|nooit|inte|aldrig|aldri|ikke|ei|nie|ne|nem|не|нет|никогда|ні|ніколи|δεν|δε|μην?"
    "|όχι|değil|لا|لم|لن|ليس|لیس|نه|לא|אינו|אינה|אין|नहीं|न|không|chưa"
)
# As a regular expression, to be read without regard to case; unspaced scripts have no word ends.
NEGATION = (
    rf"(?:{_WORDS})(?![^\W_])|n['’]|[^\W_]+n['’]t\b|没有?|沒有?|[不并未]|ない|ません|않|아니|ไม่"
)


def is_negation(word: str) -> bool:
    """Whether the word is one of them."""
    return re.fullmatch(NEGATION, word, re.IGNORECASE) is not None

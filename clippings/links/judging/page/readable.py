"""The visible text of markup, its blocks, and sentences."""

import re

from clippings.links.judging.page.patterns import compiled

TAG = re.compile(r"<[^<>]*>")
INLINE_TAG = r"(?:a|abbr|b|bdi|cite|code|em|i|mark|q|s|small|span|strong|sub|sup|u)\b"
_BLOCK = rf"(?i)</?(?!{INLINE_TAG})\w[^<>]*>"
_BLANKS = " \n\t\r"
_BLANK_BYTES = _BLANKS.encode()
# Characters.
_A_LINE = 60
_AN_APOLOGY = 20  # "We are very sorry!"
# The space is matched first, so that the pattern is found quickly.
_SENTENCE_END = re.compile(r"\s(?<=[.!?]\s)\s*")
_SENTENCE_END_ANYWHERE = rf"{_SENTENCE_END.pattern}|(?<=[。！？।])\s*"
_SIGNS = r"[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7a3]"  # each counts as a word
_QUOTES = '"“„«「『'
_QUOTED = r"[\"“„«][^\"“”»]{0,200}[\"“”»]|[「『][^「『」』]{0,200}[」』]"
_MARKS = ".,;:!?()"
_A_COUNTRY = r"(?<![A-Z] )\bUS\b(?! [A-Z])"
_ENDS = tuple('.!?…”"»)。！？')
ENDS_OF_PROSE = (*_ENDS, "।")
ENDS_OF_SENTENCES = (".", "!", "?", "。", "！", "？")
ENDS_OF_CLAUSES = (*_ENDS, ":", "：", ";")


def blocks_of(markup: str) -> tuple[str, ...]:
    """The visible text of each block: paragraph, heading, list item."""
    texts = map(visible_words, markup_blocks_of(markup))
    return tuple(text for text in texts if text)


def markup_blocks_of(markup: str) -> list[str]:
    """Split markup at block-level tags; inline tags are kept."""
    return compiled(_BLOCK).split(markup)


def letters_in_sentences(markup: str) -> int:
    """Total length of all blocks that are sentences."""
    return sum(len(text) for text in blocks_of(markup) if is_sentence(text))


def letters_in(text: str) -> int:
    """Number of characters other than white space."""
    if text.isascii():
        return len(text.encode().translate(None, _BLANK_BYTES))
    return len(text) - sum(map(text.count, filter(text.__contains__, _BLANKS)))


def length_of(text: str) -> int:
    """Length of a text, in which a Chinese, Japanese, Korean or Thai character counts as three."""
    if text.isascii():
        return len(text)
    return len(text) + 2 * len(compiled(_SIGNS).findall(text))


def is_sentence(text: str) -> bool:
    """Whether a text is longer than a line and ends like a sentence."""
    return len(text) > _A_LINE and text.endswith(_ENDS)


def sentences_of(text: str, most: int) -> list[str]:
    """At most the first `most` sentences of a text."""
    if text.isascii():
        return _SENTENCE_END.split(text, maxsplit=most)[:most]
    return compiled(_SENTENCE_END_ANYWHERE).split(text, maxsplit=most)[:most]


def first_sentence(text: str) -> str:
    """The first sentence of a text."""
    return sentences_of(text, 1)[0]


def lowered(text: str) -> str:
    """Lower-case a text, with straight apostrophes and without the dot that a Turkish İ leaves."""
    return text.lower().replace("’", "'").replace("\u0307", "")


def opening(text: str) -> list[str]:
    """The first sentence, and the second if the first is only an apology."""
    sentences = sentences_of(text, 2)
    return sentences[: 2 if len(sentences[0]) <= _AN_APOLOGY else 1]


def bare(text: str) -> str:
    """Lower-case a text and strip punctuation, except question marks: a question is no message."""
    return lowered(text).strip(" .!…。！:")


def unquoted_words(text: str) -> str:
    """A text without its quotations."""
    if not any(map(text.__contains__, _QUOTES)):
        return text
    return compiled(_QUOTED).sub(" ", text)


def without_marks(text: str) -> str:
    """A text in lower case without punctuation and quotations, to look up words of tables."""
    if "US" in text:
        text = compiled(_A_COUNTRY).sub("USA", text)  # which is not "us"
    plain = unquoted_words(lowered(f" {text} "))
    for mark in _MARKS:
        plain = plain.replace(mark, " ")
    return plain


def visible_words(markup: str) -> str:
    """Text without tags, with entities decoded and runs of white space made one space."""
    text = TAG.sub(" ", markup) if "<" in markup else markup
    text = unescaped(text) if "&" in text else text
    if text.isprintable() and "  " not in text:  # no white space but the space is printable
        return text.strip()
    return " ".join(text.split())


def unescaped(text: str) -> str:
    """Text with its entities decoded."""
    from html import unescape  # a long table, for pages with entities only

    return unescape(text)

"""What a reader sees of markup: its words, what stands apart, what is a sentence."""

import re

from clippings.links.judging.page.patterns import compiled

TAG = re.compile(r"<[^<>]*>")
INLINE_TAG = r"(?:a|abbr|b|bdi|cite|code|em|i|mark|q|s|small|span|strong|sub|sup|u)\b"
_BLOCK = rf"(?i)</?(?!{INLINE_TAG})\w[^<>]*>"
_BLANKS = " \n\t\r"
_BLANK_BYTES = _BLANKS.encode()
_A_LINE = 60  # letters
# The blank stands first, so that it is found quickly.
_SENTENCE_END = re.compile(r"\s(?<=[.!?]\s)\s*")
_SENTENCE_END_ANYWHERE = rf"{_SENTENCE_END.pattern}|(?<=[。！？])\s*"
_SIGNS = r"[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7a3]"  # of which each is a word
_QUOTES = '"“„«「『'
_QUOTED = r"[\"“„«][^\"“”»]{0,200}[\"“”»]|[「『][^「『」』]{0,200}[」』]"
_MARKS = ".,;:!?()"
_ENDS = tuple('.!?…”"»)。！？')


def blocks_of(markup: str) -> tuple[str, ...]:
    """The text by what stands apart: paragraphs, headings, items."""
    texts = map(visible_words, markup_blocks_of(markup))
    return tuple(text for text in texts if text)


def markup_blocks_of(markup: str) -> list[str]:
    """The same with the tags of words in it."""
    return compiled(_BLOCK).split(markup)


def letters_in_sentences(markup: str) -> int:
    """How long all blocks are together that are sentences of some length."""
    return sum(len(text) for text in blocks_of(markup) if is_sentence(text))


def letters_in(text: str) -> int:
    """How many there are beside blanks."""
    if text.isascii():
        return len(text.encode().translate(None, _BLANK_BYTES))
    return len(text) - sum(map(text.count, filter(text.__contains__, _BLANKS)))


def length_of(text: str) -> int:
    """How many letters there are, as those count that make up words."""
    return len(text) + 2 * len(compiled(_SIGNS).findall(text))


def is_sentence(text: str) -> bool:
    """Whether a text is of some length and ends as sentences do."""
    return len(text) > _A_LINE and text.endswith(_ENDS)


def sentences_of(text: str, most: int) -> list[str]:
    """The first ones."""
    if text.isascii():
        return _SENTENCE_END.split(text, maxsplit=most)[:most]
    return compiled(_SENTENCE_END_ANYWHERE).split(text, maxsplit=most)[:most]


def first_sentence(text: str) -> str:
    """The first one alone."""
    return sentences_of(text, 1)[0]


def lowered(text: str) -> str:
    """A text in lower case, its apostrophes made straight, and no dot left of the Turkish İ."""
    return text.lower().replace("’", "'").replace("\u0307", "")


def bare(text: str) -> str:
    """The same without marks at its ends; a question keeps its own, for it is no message."""
    return lowered(text).strip(" .!…。！:")


def unquoted_words(text: str) -> str:
    """A text without what it quotes of others."""
    if not any(map(text.__contains__, _QUOTES)):
        return text
    return compiled(_QUOTED).sub(" ", text)


def without_marks(text: str) -> str:
    """A text as words of tables are sought in it: in lower case, without marks and quotations."""
    plain = unquoted_words(lowered(f" {text} "))
    for mark in _MARKS:
        plain = plain.replace(mark, " ")
    return plain


def visible_words(markup: str) -> str:
    """Text without tags, entities read, blanks made one."""
    text = TAG.sub(" ", markup) if "<" in markup else markup
    text = unescaped(text) if "&" in text else text
    if text.isprintable() and "  " not in text:  # of all blanks the space alone is printable
        return text.strip()
    return " ".join(text.split())


def unescaped(text: str) -> str:
    """Text with its entities read."""
    from html import unescape  # a long table, which pages without entities do not need

    return unescape(text)

"""The blocks below the source line of an entry: title, author, summary, quotations and image."""

import re
from collections.abc import Sequence

from clippings.json_values import stated
from clippings.page_entries.entry import Part, Role, Slot
from clippings.page_entries.entry_reading import EntryReading
from clippings.page_entries.markup.blocks import Block
from clippings.page_entries.markup.prose import Prose, plain_words
from clippings.spans import Span, stripped
from clippings.values import Plain, one_or_list
from clippings.words.names import BETWEEN_NAMES, BY
from clippings.words.quotation import Marks, split_quotation

_BY = re.compile(
    rf"(?:(?:{BY}|de|da|بقلم|(?:autor|author|auteur)\w{{0,3}}:)\s+|文：)"
    r"(?P<names>.+)",
    re.IGNORECASE,
)
_NAME = re.compile(r"[^\W\d_][\w.’'-]*(?: [\w.’'-]+){0,4}")
_MOST_NAMES = 21
_FEW = 6  # words; longer text is a sentence
_SENTENCE_END = tuple(".!?…:")
_ATTRIBUTION = re.compile(r"(?:^|[\n\u2028]\s*)[—–―-]{1,2}[ \u00a0]?(?P<who>[^\n\u2028]{2,150})\Z")
_NO_MARKS = Marks("", "")


def read_title_above(reading: EntryReading, blocks: Sequence[Block]) -> bool:
    """Take a title in bold, even in quotation marks, if other words than an attribution follow."""
    title, *below = blocks[:2]
    words = below[0].prose.text.strip() if below else ""
    if not words or below[0].kind not in ("paragraph", "quotation") or title.kind != "paragraph":
        return False
    if words[0].islower():  # an attribution
        return False
    if not title.prose.text.strip() or not _is_strong(title.prose):
        return False
    if _is_strong(below[0].prose) or _ATTRIBUTION.match(words):
        return False
    _read_words(reading, title, "title")
    return True


def read_body_block(reading: EntryReading, block: Block) -> bool:
    """Take a block into the entry; False if it no longer belongs to it."""
    text = block.prose.text.strip()
    if block.prose.pictures and not text:
        return _read_image(reading, block)
    if block.kind not in ("paragraph", "quotation") or not text:
        return False
    attribution = _ATTRIBUTION.match(text)
    if attribution and reading.quotes and "speaker" not in reading.quotes[-1]:
        _extend_quote(reading, block, None, attribution["who"])
    elif block.kind == "quotation" or split_quotation(_without_speaker(text)):
        _read_quote(reading, block)
    elif reading.has("quote", "image"):
        return False
    elif _is_strong(block.prose) and not reading.has("title", "author", "summary"):
        _read_words(reading, block, "title")
    elif (by := _BY.fullmatch(text)) and _is_byline(reading, by["names"]):
        _read_authors(reading, block, by["names"])
    else:
        _read_words(reading, block, "summary")
    return True


def _is_byline(reading: EntryReading, names: str) -> bool:
    """Whether some text consists of names, or of odd names below a title."""
    if reading.has("author"):
        return False
    if _are_names(names):
        return True
    capitalized = all(one[:1].isupper() and _is_short(one) for one in names.split(", "))
    odd = (capitalized or _is_short(names)) and not names.endswith(_SENTENCE_END)
    return reading.has("title") and odd


def _is_short(words: str) -> bool:
    """Whether some text has few words."""
    return len(words.split()) <= _FEW


def _is_strong(prose: Prose) -> bool:
    """Whether the whole text is in bold."""
    return any(not (prose.text[: s.start] + prose.text[s.end :]).strip() for s in prose.strong)


def _without_speaker(text: str) -> str:
    """The text without the attribution at its end."""
    attribution = _ATTRIBUTION.search(text)
    return text[: attribution.start()].rstrip() if attribution and attribution.start() else text


def _read_words(reading: EntryReading, block: Block, role: Role) -> None:
    """Take a block as title or summary."""
    prose = block.prose
    words = plain_words(prose.text)
    slots: tuple[Slot, ...] = ()
    if role in reading.plain:
        words = f"{reading.plain[role]}\n\n{words}"
    else:
        words_alone = stripped(prose.text, Span(0, len(prose.text)))
        slots = (Slot(role, prose.span(*words_alone)),)
    reading.plain[role] = words
    reading.parts.append(Part(role=role, span=block.span, slots=slots))


def _are_names(text: str) -> bool:
    """Whether a text consists of what can be names."""
    names = BETWEEN_NAMES.split(text)
    return len(names) <= _MOST_NAMES and all(map(_NAME.fullmatch, names))


def _read_authors(reading: EntryReading, block: Block, names: str) -> None:
    """Take a block as byline."""
    between = BETWEEN_NAMES if _are_names(names) else re.compile(", ")
    separator = re.compile("; ") if ";" in names else between
    reading.plain["author"] = one_or_list(separator.split(names))
    start = block.prose.text.rindex(names)
    slot = Slot("author", block.prose.span(start, start + len(names)))
    reading.parts.append(Part(role="author", span=block.span, slots=(slot,)))


def _read_quote(reading: EntryReading, block: Block) -> None:
    """Take a block as a quotation, perhaps with its speaker."""
    prose = block.prose
    whole = prose.text.rstrip()
    text = _without_speaker(whole)
    indent = len(text) - len(text.lstrip())
    marks, inner = split_quotation(text.strip()) or (_NO_MARKS, text.strip())
    start = indent + len(marks.open)
    slots = [Slot("text", prose.span(start, start + len(inner)))]
    last = reading.parts[-1]
    if block.group and last.role == "quote" and last.group == block.group:
        _extend_quote(reading, block, plain_words(inner), None)
    else:
        reading.quotes.append({"text": plain_words(inner)})
        quoted = Part(
            role="quote", span=block.span, slots=tuple(slots), marks=marks, group=block.group
        )
        reading.parts.append(quoted)
    if attribution := _ATTRIBUTION.search(whole[len(text) :]):
        reading.quotes[-1] |= _speaker(attribution["who"])


def _extend_quote(reading: EntryReading, block: Block, text: str | None, who: str | None) -> None:
    """Add a further paragraph to the last quotation, or its speaker."""
    last, quote = reading.parts.pop(), reading.quotes[-1]
    if text:
        quote["text"] = f"{quote['text']}\n\n{text}"
    if who:
        quote |= _speaker(who)
    span = last.span._replace(end=block.span.end)
    slots = () if text else last.slots
    reading.parts.append(
        Part(role="quote", span=span, slots=slots, marks=last.marks, group=last.group)
    )


def _speaker(who: str) -> dict[str, Plain]:
    """Speaker and role, as the data file has them."""
    speaker, _, role = who.strip().partition(", ")
    return {"speaker": speaker, "role": role} if role else {"speaker": speaker}


def _read_image(reading: EntryReading, block: Block) -> bool:
    """Take a block as the image of the entry; False if it already has one."""
    picture = block.prose.pictures[0]
    if reading.has("image") or len(block.prose.pictures) > 1:
        return False
    keys: dict[str, Plain] = {"src": picture.src, "alt": picture.alt, "credit": picture.credit}
    image = stated(keys)
    if picture.link:
        image["link"] = "true"
    reading.plain["image"] = image if len(image) > 1 else picture.src
    slots = [Slot("src", picture.target)] if picture.target else []
    source = reading.plain.get("url") or reading.plain.get("file")
    slots += [Slot("link", a.target) for a in block.prose.anchors if a.target and a.url == source]
    reading.parts.append(Part(role="image", span=block.span, slots=tuple(slots)))
    return True

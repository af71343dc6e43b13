"""Blocks of a page that interrupt a quoted text: adverts, captions, boxes with links."""

import re

from clippings.page.paragraphs import KIND_MARK, KIND_MARKS

INSERTED_AT_MOST = 900  # characters between two paragraphs
SENTENCE_END = r"[.!?:;。！？।؟۔…][\"'”’»›“)\]」』）]*"
_SENTENCE_ENDS = re.compile(f"{SENTENCE_END}$")
# A sentence, one of several in a list, or the name of a speaker: – Ada Okoro
_PROSE = re.compile(r".?[–—] ?\w|.{12,}[.!?;。！？；।؟۔…][\"'”’»›“)\]」』）]*$")
# Lines that label an advert; the rest of the sentence follows.
_ADVERT = re.compile(
    rf"\n[{KIND_MARKS}]?(?:(?:story|article) continues \w+ (?:this )?)?advertis(?:ement|ing)\n"
    rf"|\n[{KIND_MARKS}]?(?:anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie"
    rf"|реклама"
    r"|reklama|annons|annonse|annonce|mainos|hirdetés|publicitate|reklam|διαφήμιση|إعلان|פרסומת"
    r"|विज्ञापन|广告|廣告|広告|광고|โฆษณา|quảng cáo)\n",
    re.IGNORECASE,
)


def without_blocks(text: str) -> str:
    """The text with […] for blocks between a sentence and its rest in a paragraph of the same kind.

    These blocks are moved to the end, as they may still be part of the article.
    """
    kept: list[str] = []
    moved: list[str] = []
    unfinished: dict[str, int] = {}
    for line in _ADVERT.sub("\n", text).split("\n"):
        kind = line[0] if KIND_MARK.match(line) else ""
        half = unfinished.pop(kind, None) if kind else None
        if half is not None and sum(map(len, kept[half:])) <= INSERTED_AT_MOST:
            moved += kept[half:]
            kept[half:] = ["[…]"] if kept[half:] else []
            unfinished = {other: place for other, place in unfinished.items() if place <= half}
        kept.append(line)
        if kind and not _SENTENCE_ENDS.search(line):
            unfinished[kind] = len(kept)
        elif not kind and line[:1].islower():  # the rest itself, outside of any paragraph
            unfinished.clear()
    return "\n".join([*kept, *moved])


def skips_related_paragraph(text: str, start: int, end: int) -> bool:
    """Whether the range contains a prose paragraph of the kind of the one before or after it.

    If neither of these is a paragraph, any prose paragraph counts.
    """
    first, *lines, last = text[text.rfind("\n", 0, start) + 1 : end].split("\n")
    kinds = {line[0] for line in (first, last) if KIND_MARK.match(line)}
    skipped = [line for line in lines if _PROSE.match(line) and KIND_MARK.match(line)]
    return any(line[0] in kinds or not kinds for line in skipped)

"""What stands amid the words of a page and is no part of them: who said it, notes, adverts."""

import re

from clippings.page.notes import NOTE
from clippings.page.paragraphs import KINDS

_MARKS = '"“„«»”'
_CLOSED = '(?:[,.!?…]["”“’»«\']|["”“’»«],|\\s»,)'  # “It opens,” — « Il ouvre »,
_OPENED = "(?:[\"”“„«»]\\s?|[‘'](?=\\w))"
# No sentence may end in it; Dr. and J. end none.
_WITHIN = r"(?:[^\"”“„‘»«\n.!?]|(?<=\b\w)\.|(?<=\b\w\w)\.|(?<=\b\w\w\w)\.)"
_BLANK = r"[^\S\n]"
_SAID = re.compile(
    rf"{_CLOSED}{_BLANK}(?P<after>{_WITHIN}{{3,120}}[,.]){_BLANK}{_OPENED}"
    rf"|[\"”“’»«]{_BLANK}[–—]{_BLANK}{_WITHIN}{{3,120}}{_BLANK}[–—]{_BLANK}{_OPENED}"
    # «Откроют, — сказала она, — и закроют»; only the author's words begin in lower case.
    rf"|[,!?…]{_BLANK}[–—]{_BLANK}(?P<between>{_WITHIN}{{3,80}})[,.]{_BLANK}[–—]{_BLANK}"
    # — Otworzą — powiedziała — i zamkną; —Abrirán —dijo—, y cerrarán.
    rf"|{_BLANK}[–—]{_BLANK}?(?P<spoken>{_WITHIN}{{3,80}}?)[,.]?{_BLANK}?[–—][,.;:]?{_BLANK}"
)
_SPEAKS = re.compile(f"[{KINDS}]?{_BLANK}?[–—]")  # a line of dialogue
_OPENING = re.compile(f".*(?:[{_MARKS}]|(?<!\\w)[‘'])", re.DOTALL)  # the last
_LONGEST_SPEECH = 600  # characters
# What follows speech that a comma breaks off again.
_SAID_NEXT = re.compile(
    rf"[^{_MARKS}\n]{{1,{_LONGEST_SPEECH}}}?{_CLOSED}{_BLANK}(?P<next>{_WITHIN}{{3,120}}[,.:])"
)
_NOTE = re.compile(rf"{NOTE}[^{NOTE}\n]{{1,40}}{NOTE}|(?<=\S)\[\d{{1,3}}(?:[,–-] ?\d{{1,3}})*\]")
# Lines that label an advert, in whose place others have the rest of the sentence.
_ADVERT = re.compile(
    r"\n(?:(?:story|article) continues (?:below|after)(?: this)? )?(?:advertisement|advertising)\n"
    r"|\n(?:anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|реклама"
    r"|reklama|annons|annonse|annonce|mainos|hirdetés|publicitate|reklam|διαφήμιση|إعلان|פרסומת"
    r"|विज्ञापन|广告|廣告|広告|광고|โฆษณา|quảng cáo)\n",
    re.IGNORECASE,
)


def without_asides(text: str) -> str:
    """The text without marks of notes; an elision stands where speech is broken off and goes on.

    “It opens,” said Ada, “and it never closes.” is quoted without the words in the middle.
    """
    text = _NOTE.sub("", _ADVERT.sub(" ", text))
    parts, done = [], 0
    for said in _SAID.finditer(text):
        if _is_of_speech(text, done, said) and not _is_answered(text, said):
            parts += [text[done : said.start()], " […] "]
            done = said.end()
    return "".join([*parts, text[done:]])


def _is_of_speech(text: str, done: int, said: re.Match[str]) -> bool:
    """Whether speech ends here, not a “free,” word: a capital begins it, or it goes on from `done`.

    Scripts without capitals have the benefit of the doubt.
    """
    end = said.start()
    if between := said["between"]:
        return between[0].islower()
    if spoken := said["spoken"]:
        begins_line = text.rfind("\n", 0, end) + 1
        return spoken[0].islower() and _SPEAKS.match(text, begins_line) is not None
    start = max(done, end - _LONGEST_SPEECH)
    opening = _OPENING.match(text, start, end)
    if not opening:
        return start == done > 0
    return not text[opening.end() : end].lstrip()[:1].islower()


def _is_answered(text: str, said: re.Match[str]) -> bool:
    """Whether the speech that follows a full stop is another's: “Yes,” said Ada. “No,” said Bob."""
    after = said["after"]
    if not after or not after.endswith("."):
        return False
    following = _SAID_NEXT.match(text, said.end())
    return following is not None and bool(_names(following["next"]) - _names(after))


def _names(words: str) -> set[str]:
    """Its words with a capital; in scripts without capitals, all."""
    return {word for word in re.findall(r"\w+", words) if not word[0].islower()}
